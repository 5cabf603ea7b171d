# The words of people’s lists: why a file is not taken, what is wrong in a row, what a column has. English is the source; the other languages follow it.

## The whole file is not taken
sheets-empty = There is nothing in this file.
sheets-only-headings = There are headings in this file, but no people under them.
sheets-file-too-large = The file is too large: at most { $limit } MB.
sheets-too-many-rows = The list is too long: at most { $limit } rows. Send it in parts.
sheets-too-many-columns = The list is too wide: at most { $limit } columns.
sheets-too-much-text = There is far more in this file than a list of people has.
sheets-not-a-list = This file is neither a table in text form (CSV) nor an Excel workbook (XLSX).
sheets-old-workbook = This is a workbook of an old Excel, or one with a password. Save it as XLSX without a password.
sheets-markup = This is a table that was saved as a web page or as XML, whatever the name of the file ends in. Open it in your spreadsheet program and save it as XLSX.
sheets-open-document = This is a table of LibreOffice or OpenOffice (ODS). Save it as XLSX.
sheets-damaged = This workbook is damaged and cannot be read. Open it in your program, save it anew and send it again.
sheets-no-sheet = The workbook has no sheet named “{ $name }”.

## What is wrong in a row
sheets-what-is-wrong = What is wrong
sheets-name-missing = The name is missing: write at least a family name or a given name.
sheets-missing = This must not be empty.
sheets-too-long = Too long: at most { $limit } characters fit here.
sheets-direction-marks = There are invisible marks in the text that change the direction of writing. Type it anew instead of pasting it.
sheets-control-characters = There are invisible control characters in the text. Type it anew instead of pasting it.
sheets-unprintable = These letters cannot be printed: { $letters }
sheets-not-latin = Write this with Latin letters.
sheets-broken-letters = Some letters here are broken. Type the text anew and save the file as UTF-8 or XLSX.
sheets-broken-quotes = The quotation marks in this row are broken: one is not closed, or there is text after a closed one.
sheets-cells = This row has more cells ({ $found }) than the list has columns ({ $wanted }).
sheets-formula-error = The formula in this cell has no result: { $value }
sheets-not-email = “{ $value }” is not an e-mail address.
sheets-not-date = “{ $value }” is not a date. Write it like this: 2025-11-24 or 24.11.2025.
sheets-ambiguous-date = “{ $value }” means different days in different countries. Write it like this: 2025-11-24 or 24.11.2025.
sheets-date-out-of-range = “{ $value }” cannot be a date of birth.
sheets-not-number = “{ $value }” is not a whole number from 1.
sheets-unknown-category = This forum has no category “{ $value }”.
sheets-unknown-delegation = There is no delegation “{ $value }” at this forum.
sheets-other-delegation = “{ $value }” is not your delegation. You can enter people of your own only.
sheets-unknown-role = “{ $value }” is none of: head, deputy, member.
sheets-unknown-answer = “{ $value }” is none of the answers that this question offers.
sheets-not-taken = This person could not be entered. Check the names and the e-mail address.
sheets-second-head = The delegation has a head already, in row { $line }.
sheets-unknown-language = “{ $value }” is not a language that we know. Write its name or its code: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = “{ $value }” is in row { $line } already. Each person has a reference of their own.

## Columns
sheets-mapping-no-name = No column has names. Choose the one that has family names, given names or whole names.
sheets-mapping-twice = Two columns cannot mean the same.
sheets-field-ref = Reference
sheets-field-full-name = Full name
sheets-field-family-name = Family name
sheets-field-given-name = Given name
sheets-field-patronymic = Patronymic
sheets-field-latin-family = Family name in Latin letters
sheets-field-latin-given = Given name in Latin letters
sheets-field-passport-name = Name as in the passport
sheets-field-email = E-mail
sheets-field-language = Language of letters
sheets-field-birth-date = Date of birth
sheets-field-organisation = Organisation
sheets-field-organisation-en = Organisation in English
sheets-field-organisation-ru = Organisation in Russian
sheets-field-title = Title
sheets-field-position = Position
sheets-field-position-en = Position in English
sheets-field-position-ru = Position in Russian
sheets-field-protocol-rank = Place in protocol
sheets-field-category = Category
sheets-field-role = Role in the delegation
sheets-field-delegation = Delegation

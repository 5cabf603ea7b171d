# Faults in a forum's folder: shown by `kurultai import` and by uploads of people, one line each.

## Where: $what is one of the messages below
folder-at-field = { $file }, line { $line }, { $field }: { $what }
folder-at-line = { $file }, line { $line }: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = The file is not there.
folder-unreadable = The file cannot be read.
folder-file-too-large = The file is larger than { $limit } MB.
folder-not-utf8 = These bytes are not UTF-8 text. Save the file again in UTF-8.
folder-syntax = This is not valid TOML. The parser says: { $detail }
folder-too-deep = Parts may lie in parts at most { $limit } deep.
folder-missing = Something must be given here.
folder-unknown-key = “{ $key }” means nothing here. Is it misspelt?
folder-wrong-kind = { $wanted ->
    [text] A text is wanted here, in quotation marks.
    [boolean] Write true or false here.
    [number] A whole number is wanted here.
    [date] A date or a time is wanted here.
    [list] A list is wanted here, in square brackets.
   *[table] A table is wanted here: keys and values.
}
folder-bad-id = “{ $value }” cannot be an id. Use small Latin letters, digits and hyphens; in the ids of form fields, underscores instead of hyphens.
folder-reserved = “{ $value }” already has a meaning of its own. Choose another id.
folder-duplicate = “{ $value }” is already on line { $line }.
folder-bad-language = “{ $value }” is not a language tag (BCP 47), such as “kk” or “kk-Latn”.
folder-unknown-language = “{ $value }” is not among the languages known here.
folder-unknown = { $noun ->
    [delegation] There is no delegation “{ $value }”.
    [category] There is no category “{ $value }”.
    [city] There is no city “{ $value }”.
    [venue] There is no venue “{ $value }”.
    [room] There is no room “{ $value }”.
    [zone] There is no zone “{ $value }”.
    [step] There is no step “{ $value }”.
    [field] There is no form field “{ $value }”.
   *[person] Nobody in the list has the number “{ $value }”.
}
folder-not-one-of = “{ $value }” is not possible here. Possible are: { $allowed }
folder-bad-date = “{ $value }” is not a date. Write year, month and day: 2025-11-24
folder-bad-time = “{ $value }” is not a time. Write it like 2025-11-24T10:00:00
folder-bad-time-zone = “{ $value }” is not a time zone, such as Asia/Baku.
folder-bad-country = “{ $value }” is not the code of a country (ISO 3166-1), such as KZ.
folder-unprintable = These letters cannot be printed: { $letters }
folder-ends-before-start = The end is before the beginning.
folder-out-of-range = This lies outside the time to which it belongs.
folder-bad-number = “{ $value }” is not a number that is possible here.
folder-bad-email = “{ $value }” is not an e-mail address.
folder-bad-colour = “{ $value }” is not a colour, such as #00606b.
folder-too-long = { $limit ->
    [one] This is longer than { $limit } character.
   *[other] This is longer than { $limit } characters.
}
folder-too-many = { $limit ->
    [one] There is more than { $limit } row.
   *[other] There are more than { $limit } rows.
}
folder-invisible = There is an invisible character here ({ $character }). Type the text anew instead of copying it.
folder-cells = { $found ->
    [one] This row has { $found } cell, the header has { $wanted }.
   *[other] This row has { $found } cells, the header has { $wanted }.
}
folder-several-people = Several delegations have somebody with the ref “{ $value }”: { $delegations }. Write beside it which one is meant: delegation = "…"
folder-second-head = The delegation already has a head, on line { $line }.
folder-other-name = Line { $line } gives this organisation another name.
folder-not-asked = People of the category “{ $category }” are not asked this.

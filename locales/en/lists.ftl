# The words of lists: sending one in, its columns, what it would do, the participants as a file. English is the source; the other languages follow it.

## Sending a list
lists-menu = Lists
lists-title = Lists of people
lists-lead = Send a list of people as a file. You see what it would do before anything counts.
lists-file = File
lists-file-help = A table as CSV or an Excel workbook (XLSX), up to { $limit } MB. The columns may have any order and any headings.
lists-empty-list = An empty list to fill in
lists-whose = For which delegation
lists-rows-say = The rows say so themselves
lists-look-through = Look it through
lists-earlier = Lists sent earlier
lists-sent-at = Sent
lists-rows = Rows
lists-state-open = to be looked through
lists-state-running = going in
lists-state-done = gone in
lists-state-stopped = stopped
lists-whole-forum = The whole forum
lists-begun-already = This list has begun to go in already.

## Its columns
lists-columns-title = What is in which column?
lists-columns-lead = Rows: { $count }. We have guessed the columns by their headings and contents. Correct what is wrong.
lists-column = Column
lists-column-number = Column { $number }
lists-in-it = What is in it
lists-means = What it means
lists-column-means = Meaning of the column “{ $heading }”
lists-nothing = leave it out
lists-category-of-others = Category of whoever has none in the list
lists-category-of-others-help = Without a choice such rows count as faulty.
lists-no-category = no category
lists-sheet = Sheet of the workbook
lists-encoding = Encoding of the letters
lists-as-guessed = as recognised
lists-read-anew = Another choice reads the file anew; then look at the columns again.
lists-encoding-guessed = The letters of this file are not in UTF-8. It was read as { $encoding }. If letters look wrong, choose another encoding below.
lists-no-headings = The list has no headings: every row is read as a person.
lists-show-what-it-does = Show what it would do
lists-take-back = Take the list back
lists-take-back-question = The file is removed. Whoever is entered already stays entered.
lists-taken-back = The list was taken back, its file is removed.

## What it would do
lists-preview-title = What the list would do
lists-preview-lead = Nothing has changed yet. Good rows go in, bad rows come back to you as a file.
lists-change-columns = Change the columns
lists-new-people = New people
lists-known-people = Known by their reference, to be brought up to date
lists-perhaps-same = Perhaps the same person
lists-bad-rows = Rows with faults
lists-bad-help = These rows do not go in. Download them, correct them and send that file.
lists-aside = { $count ->
    [one] { $count } row names nobody and is passed over: it has a number, a total or a signature alone (row { $rows }).
   *[other] { $count } rows name nobody and are passed over: they have a number, a total or a signature alone (rows { $rows }).
}
lists-download-bad = Rows with faults as a file
lists-row = Row
lists-faults = What is wrong
lists-first-shown = Shown: the first { $shown } of { $total }.
lists-good-rows = Good rows
lists-name-parts = Family name · given name · patronymic
lists-update = update
lists-new-one = new
lists-new-waits = new, reserve list
lists-places-full = { $count ->
    [one] As things stand, there is no place left for { $count } of the new people. They go to the reserve list and move up when a place becomes free.
   *[other] As things stand, there is no place left for { $count } of the new people. They go to the reserve list in the order of the rows and move up when places become free.
}
lists-born = born { $date }
lists-perhaps-help = These rows have a name like that of somebody who is there already, in any language or script, and the same e-mail address or date of birth. Decide for each whether they are one person.
lists-names-alike = names alike: { $percent }
lists-row-of = Row { $line }: { $name }
lists-like-registered = Registered already: { $details }
lists-like-row = Stands in row { $line } of this list already.
lists-same = The same person: bring them up to date
lists-somebody-new = Somebody else: register them
lists-skip = Leave this row out
lists-all-others = For all rows above that are not decided
lists-decide = Decide about this row.
lists-letters = Write to the people
lists-letters-help = Whoever has an e-mail address gets a letter that they are registered, or what has changed.
lists-let-in = Let the list in
lists-nothing-good = No row of this list can go in
lists-no-mailbox = Whoever acts for the delegation needs an e-mail address that only they read: by it they sign in.
lists-shared-mailbox = { $name } has this e-mail address too. Whoever acts for the delegation needs one that only they read.
lists-number-of-other = This reference is that of somebody else: { $name } ({ $delegation }). If that is who is meant, change their delegation on the page of the registration; if not, give this row a reference of its own.
lists-unknown-category = This forum has no category “{ $value }”. It has these: { $categories }
lists-category-stays = The category stays: { $category }. A list does not change it: the page of the registration does.
lists-part-stays = The role stays: { $part }. It is changed on the page of the registration.
lists-head-by-secretariat = Goes in as a member: the secretariat names the head of a delegation.
lists-deputy-by-head = Goes in as a member: the head names deputies.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = nothing would change

## How it goes in
lists-state-title = List of { $when }
lists-progress = Rows that are through: { $done } of { $total }
lists-reload = Reload this page to see how far it is.
lists-is-through = The list has gone in.
lists-was-stopped = The list was stopped before its end. Whoever is entered stays entered.
lists-registered = Registered
lists-on-reserve = On the reserve list
lists-updated = Brought up to date
lists-left-out = Left out
lists-to-people = To the delegation

## The participants as a file
lists-participants = Participants
lists-participants-help = Everybody who holds a place, delegation by delegation: head, deputies, then all others by the alphabet of the delegation. A table also has what they answered to the forms.
lists-more-columns = More columns of the table
lists-more-columns-help = These stand in the table only if you choose them. They are not in the PDF.
lists-standing = Accreditation
lists-head = head
lists-deputy = deputy
lists-member = member
lists-order = Order of delegations
lists-order-protocol = Protocol
lists-order-alphabet = Alphabet of the list’s language
lists-language-of-list = Language of the list
lists-list-of-participants = List of participants
lists-as-of = As of { $date }
lists-printed-name = Name
lists-printed-organisation = Organisation and position
lists-head-of-delegation = Head of delegation
lists-deputy-head = Deputy head of delegation
lists-without-delegation = Without a delegation
lists-number-of-participants = { $count ->
    [one] { $count } participant
   *[other] { $count } participants
}
lists-cannot-be-printed = The list cannot be printed, because the font lacks these letters: { $letters }. They stand in: { $names }. Correct them, or take the list as XLSX.
lists-too-many-to-print = There are more than { $most } participants, too many for one document. Take the list as XLSX.

# A step of accreditation that is taken outside: its list goes out, the answers come back. English is the source; the other languages follow it.

## Sending a list out
outside-title = Taken outside: “{ $step }”
outside-lead = An office outside decides here. Send it the list of those who wait, and let its answers count when they come back.
outside-to-queue = To the queue
outside-waiting = Wait at this step
outside-out = Of these, out for an answer
outside-send-heading = Send a list out
outside-nobody-waits = Nobody waits at this step
outside-doubtful = { $count ->
    [one] { $count } passport is spelt otherwise than expected
   *[other] { $count } passports are spelt otherwise than expected
}
outside-doubtful-help = Compare them with the documents before the list goes out. The passport spelling is never changed by us; where it goes out, the list marks it.
outside-passport-check = Passport: to be compared
outside-nobody-waits-hint = As soon as the steps before it are taken, people stand here.
outside-people = People
outside-people-new = Only those who are not out yet, or were changed since: { $count }
outside-people-all = Everybody who waits: { $count }
outside-fields = Fields on the list
outside-fields-help = Choose no more than the office needs. Chosen already: names and what this step vouches for, or what was on the last list.
outside-language = Language of the list
outside-send = Make the list
outside-choose-a-field = Choose at least one field.
outside-nobody-to-send = Nobody is left for this list: all who wait are out already.
outside-too-many-people = More than { $limit } people do not fit on one list. Choose those who are not out yet, or send the list in parts as people come.
outside-list-sent = { $count ->
    [one] The list of { $count } person is being made. It can be fetched below.
   *[other] The list of { $count } people is being made. It can be fetched below.
}

## What was sent
outside-sent-heading = Lists that went out
outside-kept-help = Files are kept for a week. Who was on a list stays known.
outside-nothing-sent = No list has gone out yet.
outside-sent-at = Sent
outside-sent-by = By
outside-answered = Answered
outside-workbook = Workbook
outside-making-waiting = being made
outside-making-ready = ready
outside-making-failed = could not be made
outside-making-gone = no longer kept

## The list itself
outside-sheet-name = List
outside-reference = Reference
outside-answer = Answer
outside-reason = Reason
outside-cleared = cleared
outside-refused = refused

## Answers come back
outside-answers-heading = Answers that came back
outside-answers-help = Send the list back as the office filled it in. Columns may have any order, and there may be more of them. Nothing counts before you have seen what it would do.
outside-file = File with answers
outside-file-help = The workbook (XLSX) or a table as CSV, up to { $limit } MB.
outside-look-through = Look it through
outside-file-too-large = The file is too large: at most { $limit } MB.
outside-file-empty = There are no rows in this file.
outside-file-unreadable = This file cannot be read. Save it as XLSX without a password, or as CSV, and send it again.
outside-no-references = No column has the references of a list that went out from here. Send the list back with its column “Reference”.
outside-no-answers = No column has answers. Write them into the column “Answer”: cleared or refused.
outside-came-at = Came
outside-state-open = to be looked through
outside-state-running = being counted
outside-state-done = counted
outside-state-stopped = stopped

## What they do
outside-answers-of = Answers of { $when }
outside-to-lists = To the lists
outside-preview-lead = Nothing has changed yet. This is what would become of each row.
outside-default-reason = Reason for those refused without one
outside-default-reason-help = { $count ->
    [one] { $count } person is refused without a reason. Everybody who is refused reads one in their letter; without it this row does not count.
   *[other] { $count } people are refused without a reason. Everybody who is refused reads one in their letter; without it these rows do not count.
}
outside-let-count = Let them count: cleared { $cleared }, refused { $refused }
outside-letters-help = Everybody concerned gets a letter.
outside-nothing-counts = No row of this file can count as it is.
outside-begun-already = These answers are being counted already.
outside-answers-begun = The answers are being counted.
outside-progress = Rows that are through: { $done } of { $total }
outside-reload = Reload this page to see how far it is.
outside-are-counted = The answers are counted.
outside-was-stopped = This was stopped before its end. What has counted stays.
outside-row = Row
outside-person = Person
outside-nobody-known = unknown
outside-what-becomes = What becomes of it
outside-bad-rows = To be looked at
outside-bad-help = These rows do not count. Download them, correct them or ask the office, and send that file.
outside-download-bad = Rows that do not count as a file
outside-why-not = Why it does not count
outside-first-shown = Shown: the first { $shown } of { $total }.
outside-remove = Take the file back
outside-remove-question = The file is removed. What has counted stays.
outside-answers-removed = The file is removed.
outside-fate-cleared = Cleared
outside-fate-refused = Refused
outside-fate-already-so = Stands so already
outside-fate-no-answer = No answer
outside-fate-unreadable = The answer is neither yes nor no
outside-fate-no-reason = Refused without a reason
outside-fate-no-reference = No reference
outside-fate-unknown = Unknown reference
outside-fate-other-name = The reference is that of somebody with another name
outside-fate-contradicted = Two rows answer differently
outside-fate-not-waiting = Does not wait at this step any more
outside-fate-changed = Changed since the list went out: send it again

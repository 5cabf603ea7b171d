# The words of programmes as files: why a file is not taken, what was changed in an item, why one was left out. English is the source; the other languages follow it.

## The whole file is not taken
schedules-refused-empty = There is nothing in this file.
schedules-refused-file-too-large = The file is too large: at most { $limit } MB.
schedules-refused-too-many-items = There are too many items in this file: at most { $limit }. Send it in parts.
schedules-refused-too-deep = The parts of this file lie too deep within one another: at most { $limit } levels.
schedules-refused-too-much = There is far more in this file than a programme has.
schedules-refused-not-a-schedule = This file is no programme: neither schedule.xml nor JSON, neither a calendar (iCalendar) nor a table (CSV, XLSX).
schedules-refused-no-columns = This table has no headings for titles and times. Name its columns, for instance: title, date, start, end, room, speaker.
schedules-refused-damaged = This file is damaged and cannot be read (line { $line }). Save it anew in your program and send it again.
schedules-refused-damaged-whole = This file is damaged and cannot be read. Save it anew in your program and send it again.
schedules-refused-entities = This file declares entities of its own, which no programme needs and which can do harm. Save it without them.
schedules-refused-old-workbook = This is a workbook of an old Excel, or one with a password. Save it as XLSX without a password.
schedules-refused-archive = This is a ZIP archive or a document of another kind, not a programme. Unpack it and send the schedule, the calendar or the table (CSV, XLSX) that is in it.
schedules-refused-document = This is a document to be read or printed (PDF, Word, OpenDocument), not a programme. Copy its table into a spreadsheet, save that as XLSX or CSV, and send it.
schedules-refused-web-page = This is a web page, or a table that was saved as one, not a programme. Send the file that the page offers for export (schedule.xml, JSON, iCalendar, CSV), or save the table as XLSX in your spreadsheet program and send that.
schedules-refused-unreadable = The file could not be read from where it lies.

## What was changed in an item
schedules-zone-assumed = The file names no time zone: its times are taken as those of { $zone }.
schedules-zone-mapped = The time zone “{ $from }” is { $zone }.
schedules-zone-turned = The time zone “{ $from }” comes with the file: its times are converted to those of { $zone }.
schedules-zone-unknown = Nobody knows the time zone “{ $from }”: the times are taken as those of { $zone }.
schedules-hour-skipped = The clocks are put forward over this hour: it begins at { $time }.
schedules-next-day = It begins after midnight: it is on { $day }.
schedules-times-disagree = The file says two different starts: { $time } is taken.
schedules-duration-from-next = { $minutes ->
    [one] It has no length: it lasts { $minutes } minute, until the next item in its room.
   *[other] It has no length: it lasts { $minutes } minutes, until the next item in its room.
}
schedules-duration-assumed = { $minutes ->
    [one] It does not say how long it lasts: { $minutes } minute are assumed.
   *[other] It does not say how long it lasts: { $minutes } minutes are assumed.
}
schedules-length-in-seconds = { $minutes ->
    [one] Its length “{ $value }” is taken as seconds: { $minutes } minute.
   *[other] Its length “{ $value }” is taken as seconds: { $minutes } minutes.
}
schedules-day-assumed = Nothing says on which day it is: the forum’s first day, { $day }, is taken.
schedules-day-counted = “{ $value }” is taken as { $day }, by the days of the forum.
schedules-title-from-text = It has no title: the beginning of its text is taken as one.
schedules-speakers-from-title = What stands beside the title is taken for its speakers: { $names }
schedules-text-cut = Too long, cut to { $limit } characters: { $field }
schedules-list-cut = Too many, only the first { $limit } are taken: { $field }
schedules-html-cleaned = HTML in its texts became simple text with paragraphs, lists and links.
schedules-letters-mended = Broken letters or invisible control characters were removed.
schedules-id-renamed = The id “{ $from }” stands at another item already: this one is “{ $to }”.
schedules-id-made = It has no id: one was made from its title, its time and its room.
schedules-address-dropped = “{ $value }” is no address of the web and was left away.
schedules-language-dropped = “{ $value }” is no language that we know and was left away.
schedules-parent-dropped = It belongs to “{ $value }”, which is not in this file: it stands by itself.
schedules-expanded = { $count ->
    [one] It recurs: { $count } time.
   *[other] It recurs: { $count } times.
}
schedules-recurrence-cut = { $count ->
    [one] It recurs without end or very often: only { $count } time is taken.
   *[other] It recurs without end or very often: only { $count } times are taken.
}
schedules-recurrence-dropped = How it recurs could not be read (“{ $value }”): it is taken once.
schedules-value-dropped = “{ $value }” could not be read and was left away.

## Why an item was left out
schedules-left-out-no-title = It has neither a title nor a text.
schedules-left-out-no-start = It does not say when it begins.
schedules-left-out-bad-start = “{ $value }” is no time at which something could begin.
schedules-left-out-no-day = “{ $value }” is an hour, but nothing says of which day: add a column with the date, or enter the forum’s days first.
schedules-left-out-undated-day = “{ $value }” names a day, but the forum’s days do not say which date that is: write the date as 2026-09-05, or enter the forum’s days first.
schedules-left-out-ambiguous-day = “{ $value }” is one day in some countries and another in others: write it as 2026-09-05.
schedules-left-out-private = Its calendar marks it as private.
schedules-left-out-unpublished = The file says that it is not published.
schedules-left-out-duplicate = The same item stands in the file before it (“{ $id }”).
schedules-left-out-superseded = A newer version of it stands in the same file (“{ $id }”).
schedules-left-out-no-occurrence = It recurs, but never within the days of the forum.
schedules-left-out-not-an-event = It is no event but “{ $value }”.
schedules-left-out-cut-off = The file breaks off within it.
schedules-left-out-broken-row = The row is broken: its quotation marks or the number of its cells.

## What is to be said of the whole file
schedules-note-encoding = The letters of this file are taken as { $name }. If some look wrong, save it as UTF-8.
schedules-note-cut-off = The file is broken from line { $line } on; what stands before it was read.
schedules-note-no-items = Nothing in this file is an item of a programme.
schedules-note-grid = This table is read as a grid of times and halls or days: each filled cell is an item.
schedules-note-unheaded = This list has no headings. By what is in its columns, the first one of words is taken as the title, the next as the room.
schedules-note-column-unknown = The column “{ $heading }” was not understood and not taken.
schedules-note-sheet-unknown = The sheet “{ $name }” has no headings of a programme and was not taken.

## Fields
schedules-field-title = title
schedules-field-subtitle = subtitle
schedules-field-summary = summary
schedules-field-description = description
schedules-field-place = place
schedules-field-track = track
schedules-field-people = people
schedules-field-languages = languages
schedules-field-links = links
schedules-field-attachments = attachments
schedules-field-id = id
schedules-field-other = other fields

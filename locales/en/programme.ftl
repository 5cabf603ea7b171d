# The programme of a forum: its pages, its files. English is the source; the other languages follow it.
programme-title = Programme
programme-none = The programme is not published yet
programme-none-hint = It will stand here as soon as the organisers publish it.
programme-on-the-map = On the map
programme-screen = Screen of the hall
programme-kind-ceremony = Ceremony
programme-kind-panel = Panel
programme-kind-forum = Forum within the forum
programme-kind-conference = Conference
programme-kind-address = Address
programme-kind-speech = Speeches
programme-kind-video = Video
programme-kind-vote = Vote
programme-kind-election = Election
programme-kind-signing = Signing
programme-kind-visit = Visit
programme-kind-cultural = Cultural programme
programme-kind-meal = Meal
programme-kind-break = Break
programme-kind-registration = Arrival and badges
programme-kind-meeting = Meeting
programme-kind-travel = Journey
programme-kind-session = Session
programme-kind-workshop = Workshop
programme-kind-side-event = Side event

## Its pages
programme-days = Days
programme-day = Day
programme-city = City
programme-kind = Kind
programme-room = Room
programme-nothing-found = Nothing fits
programme-nothing-found-hint = Choose another day, city, kind or room.
programme-nested = Forums within this forum
programme-own-page = The page of this forum
programme-when = When
programme-place = Where
programme-all-day = all day
programme-time-zone = Time zone: { $zone }
programme-track = Track
programme-spoken = Spoken language
programme-recording = Recording
programme-not-recorded = It is not recorded
programme-people = People
programme-documents = Documents
programme-links = Links
programme-inside = What it consists of
programme-status-tentative = to be confirmed
programme-status-cancelled = cancelled
programme-expected = expected { $time }
programme-expected-instead = Expected { $time }, planned for { $planned }

## What people do
programme-role-moderator = Moderator
programme-role-chair = Chair
programme-role-speaker = Speaker
programme-role-panellist = Panellist
programme-role-author = Author
programme-role-reader = Reader
programme-role-interpreter = Interpreter
programme-role-rapporteur = Rapporteur
programme-role-technician = Technician
programme-role-host = Host
programme-role-performer = Performer
programme-role-organiser = Organiser
programme-role-guest = Guest
programme-role-contributor = Contributor

## Files
programme-gone-stays = It is no longer in the file; in the programme it stays as it is.
programme-gone-cancelled = It is no longer in the file; it is marked as cancelled.
programme-kept-as-on-the-site = It was changed on the site and stays as it is there.

## Taking it along
programme-take-along = Take the programme along
programme-to-calendar = Add to a calendar
programme-changes = Changes of the programme
programme-on-paper = On paper (PDF)
programme-as-of = As of { $date }
programme-too-many-to-print = This programme has more items than one document takes: more than { $limit }.
programme-letters-replaced = “?” stands for a letter that cannot be printed here. The programme on the site has it.

## Taking in a file
programme-files = Programme from a file
programme-files-lead = Send the programme as a file. You see what would come of it before anything counts.
programme-file = File
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV or XLSX, up to { $limit } MB.
programme-look-through = Look it through
programme-waiting = Files that wait to be looked through
programme-preview = What the file would do
programme-preview-lead = Nothing has changed yet. Sending the same file again doubles nothing.
programme-public-at-once = The programme of this forum is public: what you take in is on the site at once. Only what is changed in the planner stays a draft until it is published.
programme-beside-the-days = Items outside of the days of the forum ({ $days }): { $count }. Look whether this is the right file.
programme-of-all-items = All items: { $reason }
programme-row-taken = Taken
programme-row-changed = Taken with changes
programme-row-left-out = Left out
programme-item = Item
programme-why = Why
programme-report = Item by item
programme-first-shown = Shown: the first { $shown } of { $total }.
programme-overwrite = Write over what was changed on the site
programme-overwrite-help = Without it these items stay as they are on the site.
programme-prune = Cancel what is no longer in the file: { $count }
programme-prune-help = They stay in the programme, marked as cancelled.
programme-let-in = Take it in and publish it at once
programme-file-is-in = The file is in the programme: { $taken } taken, { $left } left out.
programme-take-back = Take the file back
programme-take-back-question = The file is removed; nothing of it goes into the programme.
programme-file-taken-back = The file is removed.
programme-file-gone = This file is not kept any more. Send it again.
programme-embargo = The text will stand here once it has been read out.

## Equipment and interpretation
programme-in-the-room = In the room
programme-interpretation = Interpretation
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = microphones
programme-equipment-projector = projector
programme-equipment-booths = interpreting booths
programme-equipment-receivers = receivers for interpretation
programme-equipment-hearing-loop = hearing loop
programme-equipment-step-free = step-free access
programme-equipment-stream = live stream
programme-equipment-recording = recording
programme-equipment-internet = wireless internet

# Planning the programme: its editor, clashes, drafts and versions. English is the source; the other languages follow it.
## The day
planning-title = Plan the programme
planning-lead = What is changed here stays a draft until it is published. Clashes are shown with a way to mend them.
planning-days = Days
planning-time = Time
planning-grid = The day by rooms
planning-new-item = New item
planning-new-address = New address
planning-no-room = No room
planning-seats = Seats: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Whole days
planning-nothing-planned = Nothing is planned for this day yet
planning-nothing-planned-hint = Add an item, or take the programme in from a file.
planning-loose = Parts, and items without a time
planning-moved = Moved. It is a draft until it is published.

## Moving with pointer and keys
planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } is picked up. Arrows move it, Page Up and Page Down take it to another day, Enter puts it down, Esc cancels.
planning-picked-length = { $title }: the up and down arrows change its length, Enter keeps it, Esc cancels.
planning-let-go = { $title } stays where it was.
planning-move-failed = No connection; nothing has changed. Try again.
planning-undo = Undo the last change
planning-undone = The change is undone.
planning-keys = Drag items (with a finger: hold, then drag): onto a day above for another day, by the lower edge for another length. Or use the keyboard: arrows select, Enter opens; Alt with arrows, or M, moves, and then Page Up and Page Down take to another day; L changes the length; Esc cancels.

## Clashes
planning-hints = Clashes
planning-has-hints = has a clash
planning-no-hints = Nothing clashes.
planning-more-hints = Beside these: { $count }. Mend those above first.
planning-clash-room = { $room } is needed twice at once: for “{ $first }” and “{ $second }”.
planning-clash-person = { $name } would have to be in two places at once: “{ $first }” and “{ $second }”.
planning-clash-only-delegate = { $name } ({ $delegation }, its only delegate) would have to be in two places at once: “{ $first }” and “{ $second }”.
planning-clash-interpreter = The interpreter { $name } is needed in two places at once: “{ $first }” and “{ $second }”.
planning-clash-way = { $name }: the way between “{ $from }” and “{ $to }” takes { $needs } min, and there are only { $has }.
planning-clash-seats = “{ $title }”: expected { $expected }, seats in the room { $seats }.
planning-mend-time = Another time: { $time }
planning-mend-room = Another room: { $room }
planning-mend-time-of = “{ $title }” at another time: { $time }
planning-mend-room-of = “{ $title }” in another room: { $room }
planning-mend-room-at = Another room, at another time: { $room }, { $time }
planning-name-interpreter = Name an interpreter

## An item
planning-field = Field
planning-field-title = Title
planning-field-title-in = Title: { $language }
planning-texts = Texts
planning-texts-help = An empty line begins a new paragraph. Lines that begin with a hyphen make a list; words between **two asterisks** are strong.
planning-field-subtitle-in = Subtitle: { $language }
planning-field-summary-in = Summary: { $language }
planning-field-text-in = Text: { $language }
planning-filled-of = { $filled } of { $all }
planning-address-embargo = The text of an address is what is read out. It is on the site only once it has been read out and released.
planning-address-released = The text of this address has been released: what you publish of it is on the site at once.
planning-address-people = An address needs an author and a reader.
planning-field-kind = Kind
planning-field-status = Status
planning-field-starts = Begins
planning-field-ends = Ends
planning-starts-help = By the clocks of the place.
planning-field-room = Room
planning-field-place = Place
planning-field-city = City
planning-city-help = If a room is chosen, its city counts.
planning-field-to-city = Journey to
planning-to-city-help = Only for a journey from one city to another.
planning-field-parent = Lies in
planning-field-expected = How many are expected
planning-field-people = People
planning-people-help = Those who are registered are known by their names. To take a row away, leave its name empty.
planning-role = Role { $number }
planning-who = Name { $number }
planning-who-is-meant = Choose who is meant.
planning-who-exactly = Who is “{ $name }”?
planning-keep-as-written = Somebody else: “{ $name }”, as written
planning-choose = Choose
planning-none = None
planning-more-rows = More rows
planning-save = Save as a draft
planning-draft-help = Nothing changes on the site until the changes are published.
planning-saved = The draft is saved.
planning-on-the-site = On the site
planning-kind-part = Part
planning-kind-other = Other
planning-status-confirmed = takes place
planning-status-tentative = to be confirmed
planning-status-cancelled = cancelled
planning-state-new = new
planning-state-changed = changed
planning-state-removed = to be removed
planning-state-crossed = to be looked at
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

## Two editors at once
planning-changed-meanwhile = Somebody else has changed this meanwhile. Look at what has changed, then save again.
planning-theirs = What somebody else has saved
planning-theirs-help = What you typed is still below. If you save again, yours stands.
planning-saved-now = Saved now
planning-typed-here = Typed here

## What can be wrong
planning-time-unreadable = This time cannot be read. Choose a day and an hour.
planning-ends-before = It ends before it begins.
planning-has-no-time = This item has no time yet. Give it one in its form first.
planning-parent-inside = An item cannot lie in itself.
planning-too-many-people = An item has at most { $limit } people.
planning-too-many-items = A programme has at most { $limit } items.

## Deeds
planning-cancel = Cancel it
planning-cancel-question = It stays in the programme, marked as cancelled.
planning-cancel-items = { $count ->
    [one] One item that lies in it does not take place either.
   *[other] { $count } items that lie in it do not take place either.
}
planning-cancel-parts = { $count ->
    [one] One person has a part in it.
   *[other] { $count } people have a part in it.
}
planning-cancel-places = { $count ->
    [one] One person has a place.
   *[other] { $count } people have a place.
}
planning-cancel-waiting = { $count ->
    [one] One person is on the waiting list.
   *[other] { $count } people are on the waiting list.
}
planning-cancel-marked = { $count ->
    [one] One person has bookmarked it.
   *[other] { $count } people have bookmarked it.
}
planning-off-with = It does not take place, because it lies in “{ $title }”, which is cancelled.
planning-cancelled = It is marked as cancelled. It is a draft until it is published.
planning-restore = It takes place after all
planning-restored = It takes place. It is a draft until it is published.
planning-remove = Remove it
planning-remove-question = Once published, it is no longer in the programme. What lies in it stays.
planning-removed = It goes out of the programme.
planning-discard = Give the draft up
planning-discard-question = What is published stays; the draft is deleted.
planning-discarded = The draft is deleted; what is published stays.

## What is changed, and versions
planning-to-changes = What is changed
planning-changes-lead = None of this is on the site yet. Look through it, then publish it.
planning-no-changes = Everything is published
planning-no-changes-hint = Changes stand here until they are published.
planning-ready = Can be published
planning-people-told = People who get a letter
planning-publish-help = Once published, this is on the site, and everybody concerned gets a letter in their language.
planning-publish-clashes = Clashes in what would be published: { $count }. They stand below.
planning-publish = Publish: { $count }
planning-published = Version { $number } is published. Items changed: { $count }.
planning-nothing-to-publish = There is nothing to publish.
planning-changes-changed = Something has changed since you opened this page. Look at it again.
planning-crossed-help = Since this draft was made, the item on the site was changed by a file. Look at its form and save it again; until then it is not published.
planning-first-shown = Shown: the first { $shown } of { $total }.
planning-versions = Versions
planning-versions-lead = What was published together is a version. Compare two of them.
planning-no-versions = No version yet
planning-no-versions-hint = It stands here once changes have been published for the first time.
planning-version = Version { $number }
planning-version-none = Before the versions
planning-version-head = Version
planning-published-at = Published
planning-published-by = By
planning-items = Items
planning-compare = Compare
planning-compare-from = From
planning-compare-to = To
planning-changed-until = What has changed up to version { $to }
planning-changed-between = What has changed between the versions { $from } and { $to }
planning-no-difference = There is no difference between them.

## Ways
planning-ways = Travel times
planning-ways-lead = Say how long ways take. Where somebody cannot get there in time, a clash is shown.
planning-between = { $from } – { $to }, minutes
planning-within = { $city }: from one house to another, minutes
planning-save-ways = Save
planning-ways-saved = The travel times are saved.

## Places
planning-places = Places
planning-places-lead = Cities, houses and rooms of the forum. What changes here is on the site at once.
planning-no-places = No place yet
planning-no-places-hint = Add the city first, then its houses and rooms.
planning-new-city = Add a city
planning-new-house = Add a house
planning-new-room = Add a room
planning-new-loose-room = Add a place without a house
planning-edit = Edit
planning-no-city = Without a city
planning-no-house = Without a house
planning-no-houses = No house or room yet.
planning-on-the-map = On the map
planning-shared = several things at once
planning-is-shared = Several things may happen here at once
planning-shared-help = Stands, a yard, a whole house. Items there are never in each other’s way.
planning-field-name-in = Name: { $language }
planning-field-address = Address
planning-field-address-in = Address: { $language }
planning-field-latitude = Degrees north
planning-field-longitude = Degrees east
planning-point-help = For the map, for example 40.372 and 49.853. Without degrees the map looks for the address.
planning-point-half = Give both degrees, or neither.
planning-degrees-unreadable = Write degrees as a number, for example 40.372.
planning-field-house = House
planning-field-seats = Seats
planning-field-equipment = Equipment
planning-field-equipment-in = More equipment: { $language }
planning-field-zone = Time zone
planning-zone-help = For example Asia/Baku. It cannot be changed afterwards.
planning-zone-unknown = There is no such time zone. Write it as in Asia/Baku.
planning-clocks = By the clocks of { $zone }.
planning-first-day = First day
planning-last-day = Last day
planning-other-languages = In other languages
planning-save-place = Save
planning-place-saved = Saved. It is on the site.
planning-place-moved = The order is saved.
planning-place-changed-meanwhile = Somebody else has changed this place meanwhile. What you typed is still here; if you save again, yours stands.
planning-forum-days = Dates of the forum: { $days }; those of a city lie within them.
planning-city-outside = The days of a city lie within those of the forum.
planning-now-stands = Meanwhile somebody wrote here: { $value }
planning-place-there-already = There is a place of this name already.
planning-too-many-places = A forum has at most { $limit } places.
planning-move-up = Move up
planning-move-down = Move down
planning-remove-short = Remove
planning-remove-place = Remove “{ $place }”
planning-rooms-go-too = Its rooms go too
planning-planned-there = Planned there
planning-nothing-planned-there = Nothing is planned there.
planning-more-items = Beside these: { $count }.
planning-move-items-to = Move them to
planning-move-items-help = They become drafts; what is published stays there until you publish them.
planning-remove-place-help = The place can be brought back later.
planning-place-removed = The place is removed.
planning-place-removed-with = The place is removed. Drafts to be published: { $count }.
planning-removed-places = Removed places
planning-bring-back = Bring back
planning-place-restored = The place is there again.
planning-ways-houses = Between the houses of a city
planning-ways-houses-help = Where nothing is entered, the usual time of the city holds; within a house, none.
planning-within-house = { $house }: from one room to another, minutes

## Languages
planning-field-language = Spoken language
planning-not-said = Not said
planning-interprets-from = Interprets from { $number }
planning-interprets-into = Interprets into { $number }
planning-same-language = Choose two different languages.
planning-interpretation = Interpretation
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = “{ $title }”: { $language } is spoken, and nobody interprets from it, though there are booths ({ $room }).

## When somebody cannot
planning-availability = Availability
planning-absences-mine = When I cannot take part
planning-absences-of = When { $name } cannot take part
planning-absences-help = Only those who plan the programme see this.
planning-no-absences = Nothing is entered.
planning-absence-from = From
planning-absence-to = To
planning-absence-reason = Reason
planning-absence-reason-help = You need not say.
planning-absence-add = Add
planning-absence-remove = Take back
planning-absence-added = Entered.
planning-absence-removed = Taken back.
planning-too-many-absences = At most { $limit } times can be entered.
planning-clash-absent = { $name } cannot take part in “{ $title }”: not available from { $from } to { $to }.
planning-their-parts = Parts in the programme
planning-no-parts = None.

## Those who are asked
planning-asked = Invitation and confirmation
planning-asked-help = Whoever you ask gets a letter in their language, and answers on a page of their own.
planning-ask = Ask
planning-ask-again = Ask again
planning-answer-invited = asked
planning-answer-confirmed = confirmed
planning-answer-declined = declined
planning-invited = The letter is on its way.
planning-clash-declined = { $name } has declined to take part in “{ $title }”.
planning-declined = declined: { $names }
planning-take-out = Take out: { $name }
planning-take-out-question = The draft goes on without { $name }. Nobody gets a letter before you publish. Go on?
planning-taken-out = The part is taken out of the draft.
planning-ask-somebody-else = Ask somebody else
planning-invite-question = { $name } gets a letter that asks them to take this part. Go on?
planning-absence-remove-question = This time is deleted: { $when }. Go on?
planning-withheld = This was an address whose text had not been released. The text stays under embargo: nobody can read it on the site, whatever the item is now.
planning-release-text = Release the text
planning-release-question = Everybody can read the text on the site from this moment. It cannot be taken back. Go on?
planning-text-released = Everybody can read the text on the site now.
planning-no-mailbox = { $name } has no e-mail address here. Ask in another way.
planning-my-parts = My parts
planning-mine = My parts in the programme
planning-mine-lead = The organisers ask whether you take part.
planning-no-mine = You have not been asked for anything yet
planning-no-mine-hint = You get a letter when you are.
planning-entrusted = Texts entrusted to you
planning-entrusted-lead = You need these to write, read out or interpret an address. They are under embargo: tell nobody of them before they have been read out in the hall.
planning-your-part = Your part
planning-confirm = I take part
planning-decline = I cannot
planning-you-come = Thank you: you have confirmed.
planning-you-do-not-come = The organisers see your answer. You can change your mind here.

## Letters
planning-letter-changes-title = { $forum }: changes in the programme that concern you
planning-letter-changes =
    Dear { $name },

    The programme of { $forum } has changed where it concerns you:

    { $lines }

    The programme: { $page }

    Questions: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – New, with a part for you: { $title }, { $when }, { $place }
planning-letter-line-changed = – Changed, it is now: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Cancelled: { $title }
planning-letter-line-ended = – You have no part any more in: { $title }
planning-letter-line-more = { $count ->
    [one] – and one more change; all of it is in the programme
   *[other] – and { $count } more changes; all of it is in the programme
}
planning-letter-no-time = time to be announced
planning-letter-no-place = place to be announced
planning-letter-invite-title = { $forum }: an invitation to take part in the programme
planning-letter-invite =
    Dear { $name },

    We ask you to take part in the programme of { $forum }. Your part: { $role }.

    { $line }

    Please say on this page whether you do: { $page }

    Questions: { $contact }
planning-letter-dissolved-title = { $nested }: this forum has been dissolved
planning-letter-dissolved =
    Dear { $name },

    The forum “{ $nested }” within “{ $forum }” has been dissolved by: { $by }

    Nothing had been entered in it. Its pages are gone, and with it your role there has ended. Whatever roles you have elsewhere stay as they are.

    Questions: { $contact }

## A forum of its own
planning-nested = A forum of its own
planning-nested-lead = “{ $title }” becomes a forum within this one, with a page, organisers, a category of participants and a colour of its own. It begins with the days, the city and the hall of the item.
planning-nested-found = Found the forum
planning-nested-question = It is on the site at once. It can be dissolved as long as nothing has been entered in it. Go on?
planning-nested-title-in = Name: { $language }
planning-nested-word = Word in its address
planning-nested-word-help = Small Latin letters, digits and hyphens. The item gets the same word; it cannot be changed later.
planning-nested-word-taken = Another item of the programme has this word.
planning-nested-colour = Colour
planning-nested-not-a-colour = This is no colour.
planning-nested-category = Category of its participants
planning-nested-category-help = It begins like this one of the forum here, with the same questions, and is its own from then on.
planning-nested-organiser = Its first organiser
planning-nested-organiser-help = They run that forum and have no rights in this one by it. They get a letter in their language.
planning-nested-myself = I organise it myself
planning-nested-mailbox-shared = Several people read this mailbox. Name somebody by a mailbox of their own.
planning-nested-needs-publishing = Publish this item as a forum first.
planning-nested-founded = The forum is founded. { $name } organises it and gets a letter.
planning-nested-founded-unwritten = The forum is founded. { $name } organises it, but no letter could be written: tell them to sign in on this site.
planning-nested-site = Its page
planning-nested-name-another = Another organiser
planning-nested-name = Name
planning-nested-organisers = Organisers
planning-nested-family-name = Family name
planning-nested-given-name = Given name
planning-nested-email = E-mail address
planning-nested-language = Language of letters
planning-nested-named = { $name }: the role is given. A letter with the address of their page is on its way.
planning-nested-named-unwritten = { $name }: the role is given, but no letter could be written. Tell them to sign in on this site.
planning-nested-dissolve = Dissolve the forum
planning-nested-dissolve-question = Nothing has been entered in it yet. Its pages go, and its organisers lose their role, of which a letter tells them. The item stays as it is. Go on?
planning-nested-dissolved = { $count ->
    [0] The forum is dissolved.
    [one] The forum is dissolved. A letter tells { $count } person who had a role in it.
   *[other] The forum is dissolved. Letters tell { $count } people who had a role in it.
}
planning-nested-holds-something = Something has been entered in this forum: it cannot be dissolved any more.

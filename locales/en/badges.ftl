# Tickets, badges, the desk on site. English is the source; the other languages follow it.

## A ticket
badges-ticket = Ticket
badges-own-ticket = My ticket
badges-qr = QR code of the ticket
badges-valid-until = Valid until the end of { $date }
badges-badge-pdf = Badge as PDF
badges-zones = Where this ticket lets you in
badges-every-day = every day
badges-no-ticket-yet = You have no ticket for this forum yet
badges-no-ticket-hint = The ticket is issued as soon as the accreditation is complete. You will get a letter.
badges-entry-waits = This ticket does not let you in at present. Still to be done: { $steps }. After that this same ticket lets you in again.
badges-registration = My registration
badges-stranger = This is a ticket of the forum: { $forum }
badges-stranger-not-ours = This is not a ticket of a forum of ours.
badges-stranger-bearer = If it is yours, sign in to see it.
badges-letter-title = { $forum }: your ticket
badges-letter =
    Dear { $name },

    Your ticket is ready. Forum: { $forum }
    Ticket number: { $serial }

    Open your ticket with its QR code, and show it at the entrance on your phone or on paper:
    { $link }

    { $entry }

    Address of the ticket:
    { $address }
badges-letter-replaced-title = { $forum }: your ticket has a new number
badges-letter-replaced =
    Dear { $name },

    Your badge was printed anew, and your ticket has a new number. Forum: { $forum }
    Ticket number: { $serial }

    The badge before it and the code that you may have saved on your phone are no longer valid.

    This is your ticket from now on:
    { $link }

    { $entry }

    Address of the ticket:
    { $address }

## Badges, many at once
badges-badges = Badges
badges-badges-lead = Choose whose badges are printed. The file is ready in a few moments.
badges-delegation = Delegation
badges-category = Category
badges-which = Which
badges-which-all = All
badges-unprinted-only = Only those not yet printed
badges-outdated-only = Only those printed before a change
badges-outdated = printed before a change: print again
badges-outdated-long = This badge was printed before a change of what stands on it. Print it again.
badges-outdated-at-desk = This badge was printed before a change of what stands on it. You get a new one at the desk. The ticket stays valid until then.
badges-outdated-all = Badges printed before a change of what stands on them: { $count }
badges-outdated-show = Show them
badges-outdated-chosen = Printed before a change: { $count }. These badges get new numbers. Their old badges and the tickets on the phones end at once; a letter brings the new ticket.
badges-chosen = Chosen: { $count } of { $all }
badges-sheet = Paper
badges-sheet-a6 = A6, one badge on a page
badges-sheet-a4 = A4, four badges on a page, with cut marks
badges-badge-language = Language of the badges
badges-print-many = Print badges: { $count }
badges-run-started = The badges are being printed into a file.
badges-runs = Files
badges-runs-none = Nothing has been printed yet.
badges-run-waiting = printing badges: { $count }…
badges-run-ready = badges: { $count }
badges-run-failed = could not be printed
badges-run-gone = removed, because a person in it was erased
badges-run-whose = Whose badges these are
badges-run-delegations = Delegations: { $count }
badges-run-categories = Categories: { $count }
badges-run-nobody = Nobody is in this file
badges-left-out = Left out, because the fonts lack these letters: { $count }
badges-nobody-chosen = Nobody was chosen. Everybody may have a badge already, or nobody has a ticket.
badges-too-many = { $count } badges are too many for one file. At most { $max } fit: choose a delegation or category.

## The desk on site
badges-desk = Desk
badges-find = Name, in any script
badges-not-found-hint = Check the spelling, or add the person.
badges-walk-in = Add a person
badges-walk-in-add = Add and go on
badges-added = The person was added.
badges-added-before = This person was registered already.
badges-added-to-reserve = All places of this delegation are taken. The person is on the reserve list, at place { $place }.
badges-family-name = Family name
badges-given-name = Given name
badges-latin-family = Family name in Latin letters
badges-latin-given = Given name in Latin letters
badges-no-delegation = No delegation
badges-organisation = Organisation
badges-email = E-mail
badges-language = Language for letters
badges-nothing-to-print = Nothing to print yet
badges-why-reserve = This person is on the reserve list. A badge can be printed as soon as there is a place.
badges-why-withdrawn = This registration was withdrawn. No badge belongs to it.
badges-why-refused = This registration was refused. No badge belongs to it.
badges-places-taken = Places in this category: { $places }, taken: { $used }
badges-waiting-before = Waiting before this person: { $count }
badges-one-more = One more place
badges-one-more-help = If no place is free, the quota grows just far enough, and this person moves up at once.
badges-has-place = The person has a place now.
badges-waits-no-more = This person is no longer on the reserve list.
badges-the-registration = Registration
badges-correct = Correct the data
badges-quotas = Quotas of the delegation
badges-would-wait = No place of this delegation is free in this category. Places: { $places }, taken: { $used }, waiting: { $waiting }. The person goes on the reserve list, and no badge can be printed yet.
badges-add-to-reserve = Add to the reserve list
badges-is-it-one = Is it one of these?
badges-somebody-else = It is somebody else: add
badges-photo = Photo
badges-photo-new = New photo
badges-photo-of = Photo: { $name }
badges-photo-saved = The photo was saved.
badges-steps-open = Still open
badges-clear = Clear for entry
badges-clear-others = An accreditation officer can clear this person.
badges-cleared = The person is cleared.
badges-badge = Badge
badges-ticket-number = Ticket { $serial }
badges-no-ticket = This person has no valid ticket.
badges-print-one = Print the badge
badges-printed-at = Printed: { $when }
badges-reprint = Print a new one
badges-reprint-question = The new badge gets a new number. The old badge and the ticket on the phone end at once.
badges-not-printed-yet = One of these badges has not been printed yet.
badges-hand-out = Hand out
badges-taker = Who takes it
badges-taker-self = { $name } (in person)
badges-taker-head = { $name } (head of the delegation)
badges-taker-deputy = { $name } (deputy head)
badges-handed = Handed out: { $count }
badges-handed-before = This badge was handed out before.
badges-handed-at = Taken by { $name }, { $when }
badges-taken-at = taken { $when }
badges-hand-out-choose = Choose at least one badge and at most { $max }.
badges-hand-out-other-delegation = A badge is taken by its bearer or by somebody of the same delegation.
badges-collect = Hand out to a delegation
badges-collect-lead = A head of delegation or a deputy may take the badges of many.
badges-collect-none = No badge of this delegation has been printed yet
badges-standing-withdrawn = withdrawn
badges-standing-refused = refused
badges-standing-reserve = on the reserve list
badges-standing-open = not cleared
badges-standing-to-print = to be printed
badges-standing-printed = to be handed out
badges-standing-handed = has the badge

## What an organiser sets
badges-look = Colour and badges
badges-look-back = Forum details
badges-accent = Colour of the site
badges-accent-help = Buttons and headings have it. Where words would be hard to read in it, the site makes it darker or lighter.
badges-photo-on-badge = The photo is on the badge
badges-photo-on-badge-help = If you change this, the badges of people with a photo that are printed already are shown as printed before a change.
badges-preview = A badge, as it will be
badges-preview-alt = A badge with your name: the name, the category and a code that belongs to no ticket.
badges-preview-show = Show the badge
badges-changed-meanwhile = Somebody else has changed this meanwhile. What you typed is still here: look at both and save again.
badges-now-stands = Meanwhile somebody wrote here: { $value }

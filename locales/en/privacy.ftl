# Erasing a person.
privacy-title = Erase a person
privacy-what-happens = Names, contact, photo, answers, letters and everything else that tells who this person is are removed from all places, also from the history.
privacy-what-stays = Numbers and decisions stay, without saying about whom.
privacy-registrations = Registrations
privacy-decisions = Decisions
privacy-tickets = Tickets
privacy-scans = Readings at the door
privacy-erase = Erase
privacy-erase-for-good = Erase for good
privacy-only-organiser = { $name } is the only organiser of this forum: { $forum }. Nobody could run it without them. Name another organiser there first; after that the person can be erased here.
privacy-name-organiser = Name an organiser: { $forum }
privacy-ask-for-organiser = You do not run that forum. Ask { $name }, or the operator of this installation, to name another organiser.
privacy-done = The person is erased.
privacy-erased-again = Persons who were erased after this backup and are erased again: { $count }

## Whom
privacy-find-lead = Somebody who takes part, works for the forum, or is in no forum at all. You see what goes with them before anything is erased.
privacy-find-label = Name in any spelling, or e-mail address
privacy-find-nobody = Nobody of that name whom you may erase. Who is in another forum only is erased by its organisers.
privacy-what-goes = See what is erased
privacy-only-named = Only a name in the programme: nobody of that name is registered.
privacy-only-named-goes = The name goes from the programme, its drafts and its versions.

# The secretariat: who works for a forum, as what.
secretariat-title = Secretariat
secretariat-lead = Who works for this forum. Whoever you name gets a letter in their language with the address of the page of their work, which asks them to sign in.
secretariat-organisers = Organisers
secretariat-officers = Accreditation officers
secretariat-desk = At the desk
secretariat-nobody = Nobody yet
secretariat-since = since { $date }
secretariat-end = End the role
secretariat-end-question = { $name } will not be able to work for this forum in this role any more. Go on?
secretariat-end-own-question = You lose your own role, and only another organiser can give it back to you. Go on?
secretariat-last-organiser-help = The only organiser. To end this role, name another organiser first.
secretariat-moderators = Moderators and technicians of the stage

## Naming somebody
secretariat-name-somebody = Name somebody
secretariat-role = Role
secretariat-organiser = Organiser: runs the whole forum and names the others
secretariat-officer = Accreditation officer: sees everybody and decides on registrations
secretariat-desk-worker = Desk: enters people, prints badges, reads tickets
secretariat-family-name = Family name
secretariat-given-name = Given name
secretariat-name-help = As the person writes it, in their own language and script.
secretariat-email = E-mail address
secretariat-email-help = A mailbox that only this person reads: whoever reads it can sign in.
secretariat-language = Language of letters
secretariat-language-help = The order of the names follows this language too.
secretariat-give = Give the role
secretariat-known = This mailbox is known already
secretariat-known-help = If it is this person, give them the role. If it is somebody else, enter a mailbox that only they read.

## What came of it
secretariat-named = { $name }: the role is given. A letter with the address of their page is on its way.
secretariat-named-unwritten = { $name }: the role is given, but no letter could be written. Tell them to sign in on this site.
secretariat-ended = The role has ended.
secretariat-has-it-already = { $name } has this role already.
secretariat-mailbox-is-known = This mailbox is { $name }’s already. Give the role to them, or enter another mailbox.
secretariat-last-organiser = A forum always has an organiser. Name another one first.

## The letter
secretariat-letter-title = { $forum }: your role in the secretariat
secretariat-letter =
    Dear { $name },

    You have been given a role in the secretariat. Forum: { $forum }
    { $role }

    To begin, open this page:
    { $link }

    { $words }

# The words of registration: nomination, the public form, invite links, the reserve list. English is the source.

## What a rule says
registration-not-on-reserve = This person is not on the reserve list any more.
registration-deadline-is-over = The time for nominations is over. Ask the secretariat of the forum.
registration-window-is-closed = Registration is closed.
registration-not-standing = This registration was given up or refused meanwhile.
registration-has-another = This person has another registration for this forum by now.
registration-opened-by-accreditation = This registration was refused. Accreditation can open it again.
registration-is-the-head = This is the head of the delegation. The secretariat decides who that is.
registration-changed-meanwhile = Somebody else changed this registration meanwhile. What you typed is still there: look at both, then save again.
registration-email-is-the-way-in = Links to sign in go to this address, and you have no passkey. Give another address, or first add a passkey in your account.
registration-born-later = This day has not come yet. Write the date of birth.
registration-born-too-early = Check the year of birth: { $year } is the earliest possible.
registration-invite-is-over = This link was used or taken back already.
registration-invite-is-good = This link is still good: take it back first.
registration-invite-used = This link has been used already.
registration-invite-expired = This link has expired.
registration-invite-revoked = This link was taken back.

## Letters
registration-capacity = { $category }, { $delegation }
registration-no-reason = no reason was given
registration-letter-registered-title = { $forum }: you are registered
registration-letter-registered =
    Dear { $name },

    You are registered. Forum: { $forum }
    Category: { $capacity }

    On your page you see how far your registration has come; there you can complete and correct it:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: you are on the reserve list
registration-letter-reserve =
    Dear { $name },

    You are entered, but all places are taken at present. Forum: { $forum }
    Category: { $capacity }
    Your place on the reserve list: { $place }

    As soon as a place becomes free for you, you will get a letter. Your page:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: a place has become free for you
registration-letter-moved-up =
    Dear { $name },

    A place has become free: you are registered and no longer on the reserve list. Forum: { $forum }
    Category: { $capacity }

    Your page:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: your registration was withdrawn
registration-letter-withdrawn =
    Dear { $name },

    Your registration was withdrawn. Forum: { $forum }
    Category: { $capacity }
    Reason: { $reason }

    Your page:
    { $link }

    If this is a mistake, write to your head of delegation or to the secretariat.
registration-letter-changed-title = { $forum }: your data were changed
registration-letter-changed =
    Dear { $name },

    Your data in the registration were changed. Forum: { $forum }
    Category: { $capacity }

    Please check them on your page:
    { $link }

    { $entry }
registration-letter-reopened =
    Dear { $name },

    Your data in the registration were changed. Forum: { $forum }
    Category: { $capacity }
    These steps will be taken again: { $steps }

    Please check your data on your page:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Dear { $name },

    Your data in the registration were changed. Forum: { $forum }
    Category: { $capacity }
    These steps will be taken again: { $steps }
    Until these steps are taken, entry is not allowed.

    Please check your data on your page:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: letters come to this address now
registration-letter-mailbox =
    Dear { $name },

    This e-mail address was entered in your registration. Letters and sign-in links come here from now on. Forum: { $forum }
    Category: { $capacity }

    Your page:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: your e-mail address was changed
registration-letter-mailbox-left =
    Dear { $name },

    In your registration this e-mail address was replaced by another one or removed. Letters and sign-in links no longer come here. Forum: { $forum }

    If neither you nor somebody on your behalf did this, write to the secretariat of the forum at once: { $contact }
registration-letter-head-title = { $forum }: you lead your delegation
registration-letter-head =
    Dear { $name },

    You are the head of your delegation from now on. Forum: { $forum }
    Category: { $capacity }

    You nominate its people, decide who moves up from the reserve list, and name deputies. Your delegation:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: you are a deputy head of your delegation
registration-letter-deputy =
    Dear { $name },

    You are a deputy head of your delegation from now on. Forum: { $forum }
    Category: { $capacity }

    You can nominate its people as the head does. Your delegation:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: your role in the delegation has ended
registration-letter-part-ended =
    Dear { $name },

    You no longer act as head or deputy head of your delegation. Your registration stays as it is. Forum: { $forum }
    Category: { $capacity }

    Your page:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: invitation to register
registration-letter-invited =
    Good day,

    You are invited to register. Forum: { $forum }
    Category: { $capacity }

    Your personal form:
    { $link }

    The link is for one person and is good until: { $until }
registration-letter-invited-noted =
    Good day,

    You are invited to register. Forum: { $forum }
    Category: { $capacity }

    { $note }

    Your personal form:
    { $link }

    The link is for one person and is good until: { $until }

## Menu and lists
registration-mine = My registration
registration-my-delegation = My delegation
registration-delegations = Delegations
registration-all-delegations = All delegations
registration-name = Name
registration-category = Category
registration-organisation = Organisation
registration-delegation = Delegation
registration-people = People
registration-registered-count = Registered: { $count }
registration-waiting-count = On the reserve list: { $count }
registration-nobody-yet = Nobody yet
registration-nobody-yet-hint = Nominate somebody for the places above, or send an invite link.
registration-gone = No longer taking part: { $count }
registration-waits-for-you = Waiting for your decision: { $count }
registration-send-list = Send a list
registration-part-head = Head of delegation
registration-part-deputy = Deputy head
registration-on-reserve = On the reserve list
registration-on-reserve-at = On the reserve list, place { $place }
registration-withdrawn = Withdrawn
registration-refused = Refused

## Places and the reserve
registration-places = Places
registration-not-limited = The number of places is not limited.
registration-over-quota = Above the quota: { $count }. Nobody is taken out.
registration-nominations-until = Nominations until: { $until }
registration-nominations-ended = Nominations ended: { $until }
registration-nominate = Nominate
registration-nominate-title = New nomination: { $category }
registration-nominate-lead = Write what you know. The person can complete the rest by the link in the letter.
registration-will-wait = All places are taken: this person will go to the reserve list.
registration-no-places-in = The delegation has no places in this category: { $category }
registration-invite-waits = { $category } (all places taken: onto the reserve list)
registration-reserve = Reserve list
registration-reserve-help = When a place becomes free, the first one moves up and gets a letter. You decide the order.
registration-move-up = Up
registration-move-down = Down
registration-order-saved = The order is saved.
registration-person-entered = { $name } is registered.
registration-person-on-reserve = All places are taken. { $name } is on the reserve list, place { $place }
registration-change-quotas = Quotas and deadline
registration-quotas-title = Quotas: { $delegation }
registration-quotas-lead = Quotas can change at any time. When one grows, people move up from the reserve; when it shrinks, nobody is taken out. An empty field: as many as come.
registration-quotas-meanwhile = Somebody else changed these numbers meanwhile. What you typed is still there: look at both, then save again.
registration-used-and-waiting = Taken: { $used }, waiting: { $waiting }
registration-nominations-deadline = The head may nominate until
registration-until-help = Empty: the forum’s own deadline, { $when }
registration-until-help-open = Empty: no deadline.
registration-saved-and-moved-up = Saved. Moved up from the reserve: { $count }

## Invite links
registration-invite-links = Invite links
registration-invite-links-lead = Each link is for one person, who registers in your delegation by themself.
registration-new-invite = New link
registration-invite-email = E-mail address to send it to
registration-invite-email-help = Leave it empty to copy the link and send it yourself.
registration-invite-language = Language of the letter
registration-invite-note = A few words for the letter
registration-make-invite = Make the link
registration-invite-made = The link is ready: copy it below.
registration-invite-sent = The invitation is on its way to { $email }
registration-invite-list = Links that were made
registration-no-invites = No links yet
registration-invite-link = Link
registration-invite-good = Good
registration-invite-was-used = Used
registration-invite-has-expired = Expired
registration-invite-was-revoked = Taken back
registration-revoke-invite = Take the link back
registration-revoke-invite-question = Whoever has this link can no longer register by it.
registration-invite-taken-back = The link was taken back.
registration-forget-invitee = Remove whom it was sent to
registration-forget-invitee-question = The e-mail address, your words and the letter are removed for good. That there was a link stays.
registration-invitee-forgotten = It is forgotten to whom the link was sent.
registration-see-registration = See the registration
registration-invite-used-next = If it was you who registered, sign in to see your registration. If not, ask whoever invited you for a new link.
registration-invite-ask-again = Ask whoever invited you for a new link, or write to the secretariat.
registration-invite-unknown = This link does not work
registration-invite-unknown-next = Mail programs sometimes cut a long link: copy all of it. If that does not help, ask whoever invited you for a new one.

## The form
registration-legend-name = Name in full
registration-family-name = Family name
registration-family-name-help = In its own language and script, as it is usually written.
registration-given-name = Given name
registration-patronymic = Patronymic
registration-patronymic-help = Leave it empty where there is none.
registration-latin-family = Family name in Latin letters
registration-latin-given = Given name in Latin letters
registration-latin-help = It stands on the badge. Leave it empty if the name is in Latin letters anyway.
registration-passport-name = Name as in the passport
registration-passport-help = In full, as its Latin lines have it. It is needed for flights and visas.
registration-birth-date = Date of birth
registration-legend-contact = Contact
registration-email = E-mail address
registration-email-help = Letters and sign-in links go there. Leave it empty where there is none.
registration-mailbox-shared = Others read this mailbox too
registration-mailbox-shared-help = For example an organisation’s common address. Each person gets a letter of their own.
registration-phone = Telephone
registration-language = Language of letters
registration-language-help = The order of the names follows this language too.
registration-legend-role = Position
registration-person-title = Title
registration-person-title-help = For example: Dr, Prof.
registration-position = Position
registration-position-help = In the language of letters, for example: chair of the board.
registration-position-in = Position: { $language }
registration-organisation-help = Its official name, in the language of letters.
registration-organisation-in = Organisation: { $language }
registration-in-language = { $tag ->
    [az] in Azerbaijani
    [tr] in Turkish
    [uz] in Uzbek
    [kk] in Kazakh
    [ky] in Kyrgyz
    [tk] in Turkmen
    [hu] in Hungarian
    [ru] in Russian
    [en] in English
   *[other] { $own }
}
registration-protocol-rank = Protocol rank
registration-protocol-rank-help = A smaller number stands in front; 1000 is the usual one.
registration-legend-forum = For the forum
registration-photo = Photo
registration-consent-told = The person has told me that they consent
registration-preview-note = This is the form as whoever registers sees it. Nothing that is typed here is kept.
registration-photo-help = JPEG, PNG or WebP, at most 10 MB. The face clearly visible, before something light.
registration-file-kept = The file that you sent is kept; you need not choose it again.
registration-file-given = Sent
registration-no-delegation = No delegation
registration-reason = Reason
registration-reason-help = It stands in the letter to the person.

## One registration
registration-where-it-stands = Where it stands
registration-what-is-known = Data
registration-mark-as = Mark as “{ $step }”
registration-photo-of = Photo: { $name }
registration-change-photo = Send a photo
registration-documents = Documents
registration-no-longer-asked = No longer asked
registration-choose-document = File: { $question }
registration-document-saved = The file is saved.
registration-part-in-delegation = Part in the delegation
registration-part-help = Head and deputies nominate, confirm and replace. They need a mailbox of their own or a passkey.
registration-name-deputy = Make deputy
registration-end-deputy = End as deputy
registration-make-head = Make head of delegation
registration-deputy-named = The deputy is named.
registration-deputy-ended = The deputy’s part has ended.
registration-head-made = The head of delegation is named.
registration-withdraw = Withdraw
registration-withdraw-now = Yes, withdraw
registration-withdraw-question = Withdraw { $name }? The place passes to the next one on the reserve list, and the ticket ends.
registration-withdraw-own-question = Do you want to withdraw your registration? Your place will pass to somebody else.
registration-withdraw-reserve-question = Withdraw { $name }? They leave the reserve list; those behind them move up on it.
registration-withdraw-own-reserve-question = Do you want to leave the reserve list?
registration-was-withdrawn = The registration is withdrawn.
registration-bring-back = Bring back
registration-bring-back-now = Yes, bring back
registration-bring-back-question = Bring { $name } back? They get a place if one is free, else they wait on the reserve list. Steps that were taken still hold; when all are taken, a new ticket is made. A part as head or deputy, and places at items of the programme, do not come back.
registration-bring-back-own-question = Do you want your registration back? You get a place if one is free, else you wait on the reserve list. Places at items of the programme do not come back.
registration-was-brought-back = The registration is back, with a place.
registration-was-brought-back-to-reserve = The registration is back, on the reserve list. Its place there: { $place }.
registration-replace = Replace
registration-replace-title = In place of { $name }
registration-replace-lead = The new person gets exactly this place. The earlier registration is withdrawn, and nobody moves up from the reserve.
registration-to-move = Change category or delegation
registration-move-title = Category and delegation: { $name }
registration-move-lead = All that is known of the person stays. Before anything is saved you see whether there is a place, and which steps are taken again.
registration-move-nowhere = This is what it is already: choose something else.
registration-places-taken = All places there are taken by now.
registration-move-loses-place = All places there are taken: this person goes to the reserve list. Until a place becomes free, entry is not allowed, and the ticket ends.
registration-move-gets-place = There is a free place there: this person gets it.
registration-move-leaves-place = The place that they leave passes to the next one on the reserve list.
registration-move-part-ends = The part as head or deputy ends.
registration-was-moved-to-reserve = Saved. The person is on the reserve list, place { $place }.
registration-look-again = Somebody else changed this registration meanwhile. Look at it again.

## Editing
registration-edit-title = Data: { $name }
registration-reopens = If you change this, these steps are taken again: { $steps }
registration-now-stands = Meanwhile somebody wrote here: { $value }
registration-confirm-edit-title = Save this change?
registration-confirm-edit-lead = Steps that were taken already rest on these data.
registration-what-changes = What changes
registration-field = Field
registration-before = Before
registration-after = After
registration-steps-again = Steps that are taken again
registration-entry-stays = Entry stays allowed meanwhile.
registration-entry-waits = Until these steps are taken, entry is not allowed.
registration-save-all-the-same = Save all the same
registration-saved-and-reopened = Saved. The steps that are open again are waiting to be taken.

## The public form and one’s own registrations
registration-register = Register
registration-register-title = Registration: { $forum }
registration-open-now = Registration is open.
registration-open-until = Registration is open until { $when }
registration-opens-at = Registration opens on { $when }
registration-closed-next = Registration is closed. Write to the secretariat if you think you should still be registered.
registration-choose-category = In which capacity do you take part?
registration-other-categories = In other categories, heads of delegation nominate and invite.
registration-by-invitation-only = Registration for this forum is by invitation
registration-by-invitation-only-hint = Ask your head of delegation or the secretariat.
registration-to-my-registrations = To my registration
registration-send-registration = Send the registration
registration-done-title = Thank you, your data have arrived
registration-done-reserve = All places are taken at present. Your place on the reserve list: { $place }. You will get a letter when a place becomes free.
registration-done-letter = A letter with a link is on its way to { $email }. By it you can follow and correct your registration.
registration-done-quiet = Your registration is kept. Many registrations came with the address { $email } within an hour, so no letter is sent now. You can sign in with this address later.
registration-done-no-email = No e-mail address was given: to change something, ask your head of delegation or the secretariat.
registration-done-no-note = If you have just sent the form, your data have arrived. If you gave an e-mail address, a letter with a link comes to it: by it you can follow and correct your registration.
registration-none-of-mine = You have no registration for this forum
registration-none-of-mine-hint = If you were invited, open the link in the letter.
registration-see-and-change = See and change
registration-my-ticket = My ticket
registration-no-such-question = The form of this category has no such question.
registration-no-file-here = A file cannot be given or taken away here.

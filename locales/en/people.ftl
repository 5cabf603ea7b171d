# The words of persons, sign-in, accounts and histories. English is the source; the other languages follow it.

## Names and photos
people-name-needed = Write at least a family name or a given name.
people-not-latin = Write this with Latin letters.
people-name-without-letters = There is no letter in this name. Write the name, or leave the field empty where there is none.
people-photo-too-many-pixels = This photo has too many pixels. At most { $most } megapixels are accepted.
people-photo-too-small = This photo is too small. It needs at least { $width } × { $height } pixels.

## Signing in
people-sign-in-title = Sign in
people-sign-in-intro = There are no passwords here. A link in a letter signs you in, or a passkey of your device.
people-by-link = By a link in a letter
people-email = E-mail address
people-send-link = Send me a link
people-link-sent = If we know this address, a letter with a link is under way. The link is good for { $minutes } minutes. Look among unwanted mail too.
people-too-many-links = Too many links were asked for. Try again in an hour.
people-already-in = You are signed in as { $name }.
people-by-passkey = With a passkey
people-by-passkey-intro = If you have added a passkey to your account, your device signs you in by fingerprint, face or its code.
people-use-passkey = Sign in with a passkey
people-passkey-needs-script = Passkeys need JavaScript, which is switched off in this browser.
people-passkeys-unavailable = Passkeys do not work at this address: they need a domain name and HTTPS.
people-passkey-unknown = This passkey was not accepted here.
people-link-title = Is this you?
people-link-for = This link signs in:
people-link-not-you = If you are somebody else, close this page. Where several people share a mailbox, each gets a letter of their own.
people-link-button = Yes, sign me in
people-link-demo = This is a demonstration link. It may be used again and again, by anybody who has it.
people-link-gone-title = This link has been used or has expired
people-link-gone-text = A link works once and for a limited time. Ask for a new one; it arrives within a few minutes.
people-link-gone-button = Ask for a new link
people-signed-in = You are signed in as { $name }.
people-signed-out = You are signed out.
people-own-way-in-needed = You act for others at the forum, so a link to a shared mailbox cannot sign you in. Sign in with a passkey, or ask the secretariat to enter a mailbox that only you read.
people-mandate-needs-own-way-in = This person shares a mailbox and has no passkey. Before they can act for others, enter a mailbox that only they read, or let them add a passkey.

## Letters
people-letter-link-title = Your link to sign in: { $site }
people-letter-link-body =
    Dear { $name },

    To sign in, open this link and press the button on the page:

    { $link }

    The link is only for you and works once, for { $minutes } minutes.

    If you did not ask for it, do nothing: without the link nobody can sign in.
people-letter-works-once = The link works once. Later you can sign in with this e-mail address.
people-letter-asks-to-sign-in = This link alone does not sign you in: you act for others, so the page asks you to sign in.
people-letter-refusal-title = Signing in needs another way: { $site }
people-letter-refusal-body =
    Dear { $name },

    Somebody asked for a link to sign you in. You act for others at the forum, so a link to a shared mailbox is not enough.

    Sign in with a passkey here:

    { $link }

    If you have none, ask the secretariat of the forum to enter a mailbox that only you read.

## My account
people-account-title = My account
people-who-i-am = Who I am
people-photo = Photo
people-name = Name
people-name-latin = Name in Latin letters
people-name-passport = Name as in the passport
people-mailbox-own = only you read it
people-mailbox-shared = perhaps shared with others
people-birth-date = Date of birth
people-account-wrong = Is something wrong here? Tell the secretariat of the forum or the head of your delegation.
people-account-wrong-registered = Is something wrong here? Correct it in your registration. What cannot be changed there, tell the secretariat of the forum or the head of your delegation.
people-account-registration = My registration
people-language-title = My language
people-language = Language
people-language-help = Letters to you are written in this language.
people-language-saved = From now on we write to you in this language.
people-sessions-title = Where I am signed in
people-session-here = this browser
people-session-since = since { $when }
people-session-seen = last seen { $when }
people-session-end = Sign out there
people-sessions-end-others = Sign out everywhere else
people-sessions-ended = { $count ->
    [one] Signed out in { $count } place.
   *[other] Signed out in { $count } places.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Unknown browser

## Passkeys
people-passkeys-title = Passkeys
people-passkey = Passkey
people-passkeys-intro = With a passkey your device signs you in by fingerprint, face or its code, without waiting for a letter. Nothing of that leaves the device.
people-passkeys-none = You have no passkey yet.
people-passkey-made = added { $when }
people-passkey-used = last used { $when }
people-passkey-name = Name of the passkey
people-passkey-name-help = So that you know it again: the office laptop, my telephone.
people-passkey-add = Add a passkey
people-passkey-rename = Rename
people-passkey-renamed = The passkey has its new name.
people-passkey-remove-question = Remove “{ $name }”? You will no longer be able to sign in with it.
people-passkey-removed = The passkey is removed.
people-passkey-known = This passkey is here already.
people-passkeys-enough = More than { $most } passkeys are not kept. Remove one first.
people-passkey-last = You act for others and share a mailbox: this passkey is your only way in. Add another one first, or ask the secretariat to enter a mailbox that only you read.

## My data
people-data-title = My data
people-data-link = See and download everything that is held about me
people-data-intro = Here you take away everything that is held about you: names, letters, sign-ins, and every change of your data with its time.
people-data-download = Download my data (JSON)
people-data-photo = Download my photo
people-data-erase = If your data should be erased, write to the secretariat of the forum. Counts and decisions stay; nothing in them leads to you.

## History of changes
people-history-title = History of changes
people-registration = Registration
people-history-by = by: { $who }
people-history-cut = Only the newest { $count } entries are shown.
people-by-visitor = a visitor who was not signed in
people-by-device = device: { $name }
people-by-program = program: { $name }
people-by-console = the operator’s console
people-by-house = the system itself
people-by-erased = an erased person
people-time-zone = Time zone: { $zone }
people-value-before = before:
people-value-after = after:
people-value-none = (nothing)
people-value-erased = (erased)

## Searching
people-office-stays = This record belongs to somebody who works for the forum. Let it be the one that stays.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = No name fits exactly. Similar names:
people-similar-too = Similar names: { $count }
people-spelling-own = own spelling
people-spelling-latin = Latin spelling
people-spelling-passport = passport spelling
people-spelling-one-name = forms of one name
people-spelling-az = Azerbaijani spelling
people-spelling-tr = Turkish spelling
people-spelling-uz = Uzbek spelling
people-spelling-kk = Kazakh spelling
people-spelling-ky = Kyrgyz spelling
people-spelling-tk = Turkmen spelling
people-spelling-hu = Hungarian spelling
people-spelling-ru = Russian spelling
people-passport-differs = The passport spelling { $typed } is not one that the name leads us to expect: { $expected }. Compare it with the document. We never change it.
people-passport-doubtful = passport spelling?
people-names-in-title = How I see foreign names
people-names-in = Names of other languages
people-names-in-help = In lists on the screen only. Nothing that is kept, printed or given out as a file changes; the name as its bearer writes it stands beside it. The common alphabet has no letters for Russian: such names stand in Latin letters then.
people-names-in-own = As they are written
people-names-in-latin = In Latin letters
people-names-in-cyrillic = In Cyrillic letters
people-names-in-turkic = In the Common Turkic Alphabet
people-alike-percent = { $number } %
people-alike-email = same e-mail
people-alike-birth-date = same date of birth
people-alike-same = The names are the same
people-alike-spelling = One name in two spellings
people-alike-one-name = Forms of one name
people-alike-initial = An initial stands for a word

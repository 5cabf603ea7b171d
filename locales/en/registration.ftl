# The words of registration: nomination, the public form, invite links, the reserve list. English is the source.

## What a rule says
registration-not-on-reserve = This person is not on the reserve list any more.
registration-deadline-is-over = The time for nominations is over. Ask the secretariat of the forum.
registration-window-is-closed = Registration is closed.
registration-not-standing = This registration was given up or refused meanwhile.
registration-has-another = This person has another registration for this forum by now.
registration-is-the-head = This is the head of the delegation. The secretariat decides who that is.
registration-changed-meanwhile = Somebody else changed this registration meanwhile. What you typed is still there: look at both, then save again.
registration-invite-is-over = This link was used or taken back already.
registration-invite-used = This link has been used already.
registration-invite-expired = This link has expired.
registration-invite-revoked = This link was taken back.

## Letters
registration-capacity = { $category }, { $delegation }
registration-no-reason = no reason was given
registration-letter-registered-title = { $forum }: you are registered
registration-letter-registered =
    Dear { $name },

    you are registered. Forum: { $forum }
    Category: { $capacity }

    On your page you see how far your registration has come; there you can complete and correct it:
    { $link }

    The link works once. Later you can sign in with this e-mail address.
registration-letter-reserve-title = { $forum }: you are on the reserve list
registration-letter-reserve =
    Dear { $name },

    you are entered, but all places are taken at present. Forum: { $forum }
    Category: { $capacity }
    Your place on the reserve list: { $place }

    As soon as a place becomes free for you, you will get a letter. Your page:
    { $link }

    The link works once. Later you can sign in with this e-mail address.
registration-letter-moved-up-title = { $forum }: a place has become free for you
registration-letter-moved-up =
    Dear { $name },

    a place has become free: you are registered and no longer on the reserve list. Forum: { $forum }
    Category: { $capacity }

    Your page:
    { $link }

    The link works once. Later you can sign in with this e-mail address.
registration-letter-withdrawn-title = { $forum }: your registration was withdrawn
registration-letter-withdrawn =
    Dear { $name },

    your registration was withdrawn. Forum: { $forum }
    Category: { $capacity }
    Reason: { $reason }

    Your page:
    { $link }

    If this is a mistake, write to your head of delegation or to the secretariat.
registration-letter-changed-title = { $forum }: your data were changed
registration-letter-changed =
    Dear { $name },

    your data in the registration were changed. Forum: { $forum }
    Category: { $capacity }

    Please check them on your page:
    { $link }

    The link works once. Later you can sign in with this e-mail address.
registration-letter-reopened =
    Dear { $name },

    your data in the registration were changed. Forum: { $forum }
    Category: { $capacity }
    These steps will be taken again: { $steps }

    Please check your data on your page:
    { $link }

    The link works once. Later you can sign in with this e-mail address.
registration-letter-invited-title = { $forum }: invitation to register
registration-letter-invited =
    Good day,

    you are invited to register. Forum: { $forum }
    Category: { $capacity }

    Your personal form:
    { $link }

    The link is for one person and is good until: { $until }
registration-letter-invited-noted =
    Good day,

    you are invited to register. Forum: { $forum }
    Category: { $capacity }

    { $note }

    Your personal form:
    { $link }

    The link is for one person and is good until: { $until }

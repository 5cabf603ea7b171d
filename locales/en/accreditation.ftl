# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Accreditation
accreditation-title = Accreditation
accreditation-waits-for = To be marked “{ $step }”: { $count }
accreditation-everybody = Everybody
accreditation-people-of = People of { $organisation }
accreditation-delegation = Delegation
accreditation-category = Category
accreditation-organisation = Organisation
accreditation-position = Position
accreditation-passport-name = Name in the passport
accreditation-birth-date = Date of birth
accreditation-email = E-mail
accreditation-begun = Nominated
accreditation-accredited = Accredited
accreditation-refused = Refused
accreditation-withdrawn = Withdrawn
accreditation-reserve = On the reserve list
accreditation-nobody-waits = Nobody waits here
accreditation-nobody-waits-hint = Choose another step above, or clear the filters.
accreditation-reason = Reason
accreditation-reason-help = It stands in the letter to the person.
accreditation-mark-as = Mark as “{ $step }”
accreditation-refuse = Refuse
accreditation-refuse-question = The person is told the reason, and the place becomes free.
accreditation-take-back = Take a decision back
accreditation-open-again = Open again
accreditation-decisions = Decisions
accreditation-photo-of = Photo: { $name }
accreditation-see-registration = See the registration
accreditation-erase-person = Erase a person
accreditation-by-the-house = after a change of the registration
accreditation-was-taken = “{ $step }”
accreditation-was-refused = Refused
accreditation-was-reopened = Open again: “{ $step }”
accreditation-one-taken = The decision is kept, and the person is being told.
accreditation-one-refused = Refused; the person is being told why.
accreditation-one-reopened = The step is open again.
accreditation-nobody-selected = Select at least one person first.
accreditation-reason-needed = Give a reason: the person will read it.
accreditation-decided-meanwhile = Somebody else decided meanwhile. Look at the registration again.
accreditation-not-active = This registration holds no place, so there is nothing to decide.
accreditation-letter-accredited-title = You are accredited: { $forum }
accreditation-letter-taken-title = Your registration has moved on: { $forum }
accreditation-letter-refused-title = About your registration: { $forum }
accreditation-letter-reopened-title = Your registration is being looked at again: { $forum }
accreditation-letter-accredited =
    Dear { $name },

    You are accredited for { $forum }. Your ticket follows in a letter of its own.

    Questions: { $contact }
accreditation-letter-taken =
    Dear { $name },

    Your registration for { $forum } now stands at: { $step }. We will write again at the next step; there is nothing you need to do.

    Questions: { $contact }
accreditation-letter-refused =
    Dear { $name },

    Your registration for { $forum } could not be accepted. The reason given: { $reason }

    If you think this is a mistake, write to { $contact }.
accreditation-letter-reopened =
    Dear { $name },

    Your registration for { $forum } is being looked at again: { $step }. We will write as soon as it is decided.

    Questions: { $contact }
accreditation-letter-reopened-because =
    Dear { $name },

    Your registration for { $forum } is being looked at again: { $step }. We will write as soon as it is decided.
    The reason given: { $reason }

    Questions: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } decision is kept.
   *[other] { $count } decisions are kept.
}
accreditation-many-refused = { $count ->
    [one] { $count } registration is refused.
   *[other] { $count } registrations are refused.
}
accreditation-some-left = Kept: { $count }. Left, because somebody else decided meanwhile or it is not yours to decide: { $left }.
accreditation-out-since = Out since { $when }
accreditation-outside-lists = Lists for outside
accreditation-reason-outside = Where the answer came from
accreditation-reason-needed-outside = This step is taken outside. To take it by hand, say where the answer came from.

# The stage of a forum: consoles, screens of halls, lists of speakers, now and next. English is the source; the other languages follow it.
stage-title = Stage
stage-lead = Choose a hall: its console puts items on its screens, gives the floor and runs the clock.
stage-no-halls = There are no halls yet
stage-no-halls-hint = Halls come with the programme: give an item a room, and it stands here.
stage-console = Console
stage-screen = Screen of the hall
stage-screens = Screens in each language

## The screen of a hall
stage-nothing-on = Nothing is on at the moment
stage-next-speakers = Next speakers
stage-time-left = Time left
stage-countdown = Countdown
stage-screen-lost = No connection: this is the last known state

## Who has the floor
stage-nobody-speaks = Nobody has the floor.
stage-start = Start the clock
stage-pause = Pause the clock
stage-key-space = space
stage-more = One minute more
stage-less = One minute less
stage-end = End
stage-call-next = Next speaker
stage-open-list = Open the list
stage-close-list = Close the list
stage-release = Release the text
stage-undo = Undo: { $act }
stage-preview = Preview
stage-on-screen-now = On the screen now
stage-on-screen-next = After the next call

## The list of speakers
stage-list = List of speakers
stage-open = The list is open
stage-closed = The list is closed
stage-nobody-waits = Nobody waits.
stage-has-left = { $time } left
stage-out-of-turn = Out of turn
stage-reason = Reason (it is kept in the journal)
stage-place = Place on the list
stage-move-there = Move there
stage-give-floor = Give the floor now
stage-by-rules = Back to the rules
stage-strike = Take off the list
stage-kind = Contribution
stage-kind-speech = Speech
stage-kind-question = Question
stage-kind-reply = Answer
stage-kind-point = Point of order
stage-kind-right = Right of reply
stage-motion = A point of order asks
stage-motion-help = Only for a point of order.
stage-motion-order = that the rules are kept
stage-motion-suspend = to suspend the meeting
stage-motion-adjourn-meeting = to adjourn the meeting
stage-motion-adjourn-debate = to adjourn the debate
stage-motion-close-debate = to close the debate
stage-why-arrival = waits longest
stage-why-moderator = placed by the moderator
stage-why-point = heard at once
stage-why-reply = answers come first
stage-why-right = heard at the end
stage-why-protocol = protocol order
stage-why-first-time = not heard yet
stage-why-balance = delegation heard less
stage-why-other-hall = turn of the other hall
stage-put-on = Put somebody on the list
stage-put-on-list = Put on the list
stage-person = Person
stage-person-help = By name, in any spelling. Only those who are accredited are found.
stage-nobody-found = Nobody who is accredited fits.
stage-hall = Hall
stage-heard = Heard so far
stage-delegation = Delegation
stage-no-delegation = No delegation
stage-contributions = Contributions
stage-time = Time

## What the hall shows
stage-show = On the screens
stage-item = Item of the programme
stage-no-item = None
stage-show-item = Show the item
stage-message = Message to the hall
stage-message-help = It is shown as you type it, on every screen of the hall. Empty takes it away.
stage-show-message = Show the message
stage-countdown-minutes = Countdown, minutes
stage-countdown-help = Empty takes it away.
stage-show-countdown = Show the countdown
stage-late-minutes = This item begins later by, minutes
stage-late-help = What follows in this hall on the same day moves with it. Empty: as planned.
stage-declare = Announce the delay

## Rules
stage-rules = Rules of the list
stage-change-rules = Look at the rules and change them
stage-order = Order
stage-protocol-first = Protocol order and heads of delegations first
stage-first-timers = Those who were not heard yet go first
stage-balance = Delegations that were heard less go first
stage-alternate = Halls take turns
stage-seconds = Time, in seconds
stage-yellow = Clock turns yellow before the end
stage-delegation-budget = Each delegation in all (empty: no limit)
stage-total-budget = The item in all (empty: no limit)
stage-halls = Halls that share this list
stage-halls-help = Speakers of all these halls stand on one list, and their screens show the same speaker.
stage-save-rules = Save the rules

## From the telephone
stage-ask = Ask for the floor
stage-speaks-now = Has the floor
stage-waiting = { $count ->
    [0] Nobody waits
    [one] { $count } contribution waits
   *[other] { $count } contributions wait
}
stage-delegation-has-left = Your delegation has { $time } left.
stage-you-speak = You have the floor
stage-your-place = Your place: { $place }
stage-leave = Leave the list
stage-for-what = What for?
stage-which-hall-are-you-in = Which hall are you in?

## Now and next
stage-now = Now and next
stage-right-now = Now
stage-comes-next = Next
stage-instead-of = planned for { $time }
stage-nothing-now = Nothing is planned in the halls
stage-nothing-now-hint = What goes on in each hall, and what comes next, stands here during the forum.

## What is said back
stage-done = Done.
stage-moved-on = Somebody else was faster: this is how things stand now. Nothing was changed by you.
stage-reason-needed = It is not their turn by the rules. Give a reason; it is kept in the journal.
stage-no-time-left = The time of this delegation or of the item is used up. Give the floor out of turn, with a reason.
stage-cannot-undo = This cannot be undone any more: something else was done with the same list since.
stage-too-many-halls = At most { $limit } halls share a list.
stage-not-accredited = Only accredited participants of this forum can ask for the floor.
stage-they-are-not-accredited = Only accredited participants of this forum can stand on the list.
stage-list-closed = The list is closed.
stage-list-full = The list is full. Try again later.
stage-which-hall = Say which hall you are in.
stage-on-the-list-already = They are on the list already.
stage-choose-a-kind = Choose what you ask the floor for.
stage-you-wait = You are on the list.
stage-you-wait-already = You are on the list already.
stage-you-left = You are off the list.

# The stage of a forum: consoles, screens of halls, lists of speakers, now and next. English is the source; the other languages follow it.
stage-title = Stage
stage-lead = Choose a hall: its console puts items on its screens, gives the floor and runs the clock.
stage-no-halls = There are no halls yet
stage-no-halls-hint = Halls come with the programme: give an item a room, and it stands here.
stage-console = Console
stage-screen = Screen of the hall
stage-screens = Screens in each language
stage-own-screens = The hall’s own screens
stage-own-screens-help = Open these on the computers of the hall, without signing in: they also show a recording that is not public yet. Whoever has the address sees it, too.
stage-renew-screens = Make new addresses
stage-renew-screens-question = The addresses that there are end at once: open the new ones on the screens of the hall. Go on?
stage-screens-renewed = The new addresses of the screens are there.
stage-screen-ended = The address of this screen has ended.
stage-screen-ended-help = There are new ones. Whoever runs the stage finds them under “Stage”, at this hall.

## The screen of a hall
stage-nothing-on = Nothing is on at the moment
stage-next-speakers = Next speakers
stage-time-left = Time left
stage-countdown = Countdown

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
stage-release-question = Everybody can read the text on the site from this moment. It cannot be taken back. Go on?
stage-undo = Undo: { $act }
stage-parts = People
stage-person-as = { $name } ({ $role })
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
stage-why-arrival = in the order of requests
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
stage-category-is-not-heard = category without the floor
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
stage-next-item = Next: { $title }
stage-message = Message to the hall
stage-message-help = Each screen shows it in its own language, or in the nearest one that is filled in. Empty in all languages, it goes.
stage-other-languages = In other languages
stage-show-message = Show the message
stage-countdown-minutes = Countdown, minutes
stage-countdown-help = Empty takes it away.
stage-show-countdown = Show the countdown
stage-late-minutes = This item begins later by, minutes
stage-late-help = What follows in this hall on the same day moves with it. Empty: it moves with what is late before it; 0: as planned. From { $minutes } minutes on, those concerned get a letter a minute later.
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
stage-seconds-between = “{ $field }”: write from { $least } to { $most } seconds.

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
stage-category-may-not-speak = Your category may not ask for the floor. Ask your head of delegation or the secretariat.
stage-your-category-may-not-speak = Your category ({ $category }) may not ask for the floor. Ask your head of delegation or the secretariat.
stage-their-category-may-not-speak = Their category may not ask for the floor.
stage-list-closed = The list is closed.
stage-list-full = The list is full. Try again later.
stage-which-hall = Say which hall you are in.
stage-on-the-list-already = They are on the list already.
stage-choose-a-kind = Choose what you ask the floor for.
stage-you-wait = You are on the list.
stage-you-wait-already = You are on the list already.
stage-you-left = You are off the list.

## Questions from the hall
stage-questions = Questions from the hall
stage-question-from-the-hall = Question from the hall
stage-without-name = Without a name
stage-asked-without-name = shown to others without the name
stage-supported-by = Wanted by { $votes }
stage-questions-taken = Questions are taken
stage-questions-not-taken = No questions are taken
stage-take-questions = The hall may ask from its telephones
stage-no-questions = There are no questions yet.
stage-questions-to-look-at = To be looked at
stage-questions-open = Seen by the hall
stage-questions-done = Answered and declined
stage-questions-answered = Answered
stage-questions-declined = Declined
stage-let-through = Let through
stage-decline = Decline
stage-was-answered = It was answered
stage-bring-back = Bring back
stage-put-on-screen = Put on the screen
stage-take-off-screen = Take off the screen
stage-text-of-address = Text of the address
stage-text-stands = Stop the text
stage-text-moves = Let the text go on
stage-text-not-released = The text was not released yet: release it first.

## Quick polls
stage-poll = Quick poll
stage-polls = Quick polls
stage-no-vote = Not a vote under the rules
stage-no-vote-hint = A quick poll shows what the hall thinks at this moment. It is not a vote under the rules and decides nothing.
stage-poll-draft = Draft
stage-poll-open = Takes answers
stage-poll-closed = Closed
stage-answered-by = Answers: { $count }
stage-share = { $percent }% ({ $count })
stage-answer-yes = Yes
stage-answer-no = No
stage-answer-abstain = Abstain
stage-new-poll = New quick poll
stage-open-poll = Open the poll
stage-close-poll = Close the poll
stage-edit-poll = Edit
stage-poll-question = Question
stage-poll-answers = Answers, one to a line
stage-poll-answers-help = At most { $limit }. Empty: yes, no, abstain.
stage-save-poll = Save the draft
stage-remove-poll = Remove the draft

## Taking part from the telephone
stage-take-part = Take part by telephone
stage-your-question = Your question
stage-your-question-help = The hall sees it once the moderator has looked at it.
stage-language-of-question = Language of the question
stage-ask-without-name = Ask without my name
stage-ask-without-name-help = Moderators see who asks.
stage-send-question = Send the question
stage-question-waits = Waits for the moderator.
stage-question-declined = The moderator has not let this question through.
stage-i-ask-too = I ask this, too
stage-withdraw-question = Take the question back
stage-send-answer = Send the answer
stage-change-answer = Change the answer

## Who runs the stage
stage-crew = Moderators and technicians
stage-crew-lead = They work at the consoles of all halls of this forum: give the floor, run the clock, drive the screens.
stage-no-crew = Nobody has been named yet
stage-no-crew-hint = Organisers can use the consoles anyway. Name others below, from among the participants.
stage-name-somebody = Name somebody
stage-crew-help = By name, in any spelling, among the participants of this forum.
stage-nobody-takes-part = No participant fits.
stage-name-moderator = Name
stage-runs-the-stage = Named
stage-end-moderator = End the mandate
stage-end-moderator-question = They will not be able to use the consoles any more. Go on?
stage-moderator-named = They run the stage from now on.
stage-moderator-ended = The mandate has ended.
stage-speakers = Who may ask for the floor
stage-speakers-of = Categories that may speak
stage-speakers-help = Their people, once accredited, ask for the floor from their telephones and can be put on lists. Whoever waits in another category is not called.
stage-save-speakers = Save the categories
stage-speakers-saved = The categories that may speak are saved.

## Speaking times
stage-times = Speaking times
stage-times-lead = How often and for how long delegations were heard: in one hall, on one day, to one item, or in all.
stage-all-halls = All halls
stage-all-days = All days
stage-all-items = All items
stage-day = Day
stage-show-times = Show
stage-nobody-heard = Nobody was heard yet
stage-by-delegation = By delegation
stage-by-kind = By kind of contribution
stage-by-item = By item
stage-first-time = For the first time
stage-time-in-seconds = Time, seconds

## What is said back about questions and polls
stage-question-needed = Write the question.
stage-no-questions-now = No questions to this item are taken at the moment.
stage-questions-wait = { $limit } questions of yours wait already. Take one back first, or wait for the moderator.
stage-too-many-questions = There are too many questions to this item already.
stage-question-is-gone = This question is not open any more.
stage-question-sent = Your question was sent to the moderator.
stage-question-withdrawn = The question was taken back.
stage-you-have-answered = Your answer is counted. You may change it until the poll is closed.
stage-choose-an-answer = Choose an answer.
stage-poll-is-closed = This poll takes no answers any more.
stage-poll-question-needed = Write the question in this language.
stage-poll-options-needed = Leave it empty, or write from 2 to { $limit } answers.
stage-poll-options-differ = Write as many answers as the original has ({ $count }), in the same order, or leave it empty.
stage-too-many-polls = An item has at most { $limit } polls.
stage-poll-written = The draft is saved. Open the poll from the console.
stage-poll-removed = The draft was removed.
stage-put-an-item-first = Show an item in the hall first: a poll belongs to it.

## Recordings and pictures on the screens
stage-recordings = Recordings
stage-recordings-help = Screens play without sound. Turn it on at the screen whose loudspeakers the hall hears.
stage-recording-kept-back = not public: only on the hall’s own screens
stage-captions-in = Captions: { $languages }
stage-no-captions = No captions
stage-play = Play
stage-stop = Pause
stage-from-the-beginning = From the beginning
stage-sound-on = Turn the sound on
stage-sound-off = Turn the sound off
stage-pictures = Pictures
stage-pictures-lead = Slides, logos and signs for the screens of the halls. Nobody outside sees a picture before it is on a screen.
stage-no-pictures = There are no pictures yet
stage-no-pictures-hint = Add one, then put it on the screens from the console of a hall.
stage-manage-pictures = Add or remove pictures
stage-add-picture = Add a picture
stage-picture-file = Picture
stage-picture-file-help = JPEG, PNG or WebP, at most 10 MB. It is fitted into 1920 × 1080.
stage-picture-shows = What the picture shows
stage-picture-shows-help = It is read out to whoever does not see the picture.
stage-remove-picture = Remove
stage-remove-picture-question = The picture is removed for good. Go on?
stage-picture-added = The picture is there. Put it on the screens from the console of a hall.
stage-picture-removed = The picture was removed.
stage-picture-is-shown = This picture is on a screen. Take it off first.
stage-picture-words-needed = Say in a few words what the picture shows.
stage-too-many-pictures = A forum keeps at most { $limit } pictures. Remove one first.

## Rehearsal
stage-running-order = Running order
stage-rehearsal = Rehearsal
stage-rehearse = Begin a rehearsal
stage-rehearse-question = All halls rehearse from now on. Public screens, telephones and “Now and next” stay as they are, and when the rehearsal ends, everything is put back as it is now. Go on?
stage-rehearsing = Rehearsal since { $time }. Nothing that is done here is published.
stage-end-rehearsal = End the rehearsal
stage-end-rehearsal-question = Everything that was done in the rehearsal is taken back: items, lists, clocks, delays. Go on?
stage-rehearsal-begun = The rehearsal has begun.
stage-rehearsal-ended = The rehearsal has ended. Everything is as it was before it.
stage-rehearsal-not-now = Something goes on at the moment. Take the items off all screens and close all lists and polls first.
stage-in-the-way = A rehearsal can begin once nothing goes on. At the moment:
stage-in-the-way-hall = An item is on the screens: { $hall }
stage-in-the-way-list = The list is open, or somebody has the floor: { $item }
stage-in-the-way-poll = A quick poll is open: { $item }
stage-no-rehearsal = No rehearsal is under way
stage-rehearsal-screens = Screens of the rehearsal
stage-rehearsal-screens-help = They open for those who run the stage and are signed in.
stage-phones-wait = The stage is being prepared at the moment. Try again in a while.
stage-no-release-in-rehearsal = Nothing is released in a rehearsal. The text can be put on the screens of the rehearsal all the same.

## Without the server
stage-unsent = Not sent: the connection is lost. What you typed stays here; try again when it is back.
stage-not-taken = This was not done. What you typed stays here: copy it, then load the page again.
stage-away = The connection is lost: go on here
stage-away-help = The floor and the clock go on from the last known state. What you press is kept on this device with its time and sent when the connection is back. Screens go on with the last that they know. What you pressed stays even if this page is closed: open it again on this device.
stage-away-kept = Kept on this device
stage-away-sent = The connection is back. What you did meanwhile has been sent.
stage-away-left = Not done on return
stage-away-left-help = Somebody else has gone on meanwhile, and what they did stands. Look at what this console had kept, and do again what still holds.
stage-away-seen = Close
stage-not-all-done = The connection is back. Somebody else has gone on meanwhile: not everything that was done here could be taken over.

# The public site of a forum.
forums-home = Home
forums-forums = Forums
forums-no-forum = No forum has been set up yet
forums-no-forum-hint = The operator loads one with: kurultai import FOLDER
forums-programme = Programme
forums-delegations = Delegations
forums-practical = Practical information
forums-how-to-register = How to register
forums-from-to = { $from } – { $to }
forums-where-and-when = Where and when
forums-delegations-in-order = In the order of protocol.
forums-no-programme = The programme is not published yet
forums-no-programme-hint = It will stand here as soon as the organisers publish it.
forums-register-now = Register
forums-open-now = Registration is open.
forums-open-until = Registration is open until { $when }.
forums-opens-at = Registration opens on { $when }.
forums-closed = Registration is closed. Write to the secretariat if you think you should still be registered.
forums-on-the-map = On the map
forums-questions = Questions?
forums-kind-ceremony = Ceremony
forums-kind-panel = Panel
forums-kind-forum = Forum within the forum
forums-kind-conference = Conference
forums-kind-address = Address
forums-kind-speech = Speeches
forums-kind-video = Video
forums-kind-vote = Vote
forums-kind-election = Election
forums-kind-signing = Signing
forums-kind-visit = Visit
forums-kind-cultural = Cultural programme
forums-kind-meal = Meal
forums-kind-break = Break
forums-kind-registration = Arrival and badges
forums-kind-meeting = Meeting
forums-kind-travel = Journey
forums-delegations-count = { $count ->
    [one] { $count } delegation takes part.
   *[other] { $count } delegations take part.
}

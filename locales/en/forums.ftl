# The public site of a forum.
forums-home = Home
forums-forums = Forums
forums-no-forum = No forum has been set up yet
forums-no-forum-hint = The operator loads one with: kurultai import FOLDER
forums-programme = Programme
forums-delegations = Delegations
forums-practical = Practical information
forums-how-to-register = How to register
forums-where-and-when = Where and when
forums-delegations-in-order = In the order of protocol.
forums-register-now = Register
forums-open-now = Registration is open.
forums-open-until = Registration is open until { $when }.
forums-opens-at = Registration opens on { $when }.
forums-closed = Registration is closed. Write to the secretariat if you think you should still be registered.
forums-on-the-map = On the map
forums-questions = Questions?
forums-delegations-count = { $count ->
    [one] { $count } delegation takes part.
   *[other] { $count } delegations take part.
}
forums-new-there-already = There is a forum of that id already: { $slug }
forums-new-not-a-language = This is not the tag of a language: { $tag }
forums-new-not-a-word = The id of a forum has only small Latin letters, digits and hyphens: { $slug }
forums-new-no-title = Give the forum a title and at least one language.
forums-new-not-a-zone = Nobody knows this time zone: { $zone }
forums-new-days-in-order = The last day of the forum is before its first.
forums-new-no-parent = There is no such forum: { $slug }

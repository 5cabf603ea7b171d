# The door: checkpoints, devices, access rules, verdicts. English is the source; the other languages follow it.

## The check-in page
door-title = Door
door-choose = Choose the checkpoint at which you stand.
door-no-checkpoints = There is no checkpoint here yet
door-way = Direction
door-way-in = In
door-way-out = Out
door-way-both = In and out
door-code = Ticket
door-code-help = Scan the code, or type the number printed under it.
door-check = Check
door-find = Find by name
door-found-nobody = Not on the list of this door. Send the person to the desk.
door-found-else = None of these? Then the person is not on the list of this door: send them to the desk.
door-inside = Inside now: { $count }
door-recent = Last scans
door-recent-none = Nothing has been scanned here yet.
door-checking = Checking…
door-checking-wait = The connection is slow. Wait for the answer.
door-not-counted = Not counted
door-not-counted-next = There is no connection. Scan again when it is back.
door-other-scan = This form was already used for another ticket. Scan the ticket once more.
door-was-mistake = Was a mistake
door-let-nobody-in = This scan let nobody in from this device, so there is nothing to take back.
door-passed-since = The person has passed a door since. Look at the last scans.

## Verdicts, in one or two words
door-verdict-ok = Welcome
door-verdict-goodbye = Goodbye
door-verdict-already-inside = Already inside
door-verdict-wrong-zone = Not this zone
door-verdict-wrong-day = Not today
door-verdict-not-cleared = Not cleared
door-verdict-revoked = Ticket withdrawn
door-verdict-replaced = Old ticket
door-verdict-forged = Forged ticket
door-verdict-unknown = Not known
door-verdict-mistake = Taken back

## What a verdict means, and what to do
door-next-already-inside = A person with this ticket has been inside since { $time }.
door-next-wrong-zone = This person may not enter: { $zone }.
door-next-revoked = This ticket was taken back. Send the person to the desk.
door-next-replaced = A newer badge was issued. Ask for it, or send the person to the desk.
door-next-forged = This ticket was altered or made up. Call the organiser.
door-reason-not-a-ticket = This code is not a ticket.
door-reason-other-installation = This is a ticket of another organiser.
door-reason-other-forum = This is a ticket of another forum.
door-reason-no-such-ticket = There is no ticket of this number here.
door-reason-expired = The time of this ticket is over.
door-reason-checkpoint-closed = This checkpoint is not open today.
door-reason-other-day = This person may enter on other days only: { $zone }.
door-reason-not-registered = The registration is not active. Send the person to the desk.
door-reason-steps-open = The accreditation is not complete. Send the person to the desk.
door-reason-refused-by-rule = A rule refuses this person entry here: { $zone }.
door-reason-mistake = The person is no longer counted as inside.

## A device becomes a door
door-enrol-title = Make this device a door
door-enrol-text = It will check tickets at { $place } ({ $zone }) until the end of { $date }.
door-enrol-once = The link works once: open it on the device that will stand at the door.
door-enrol-reusable = This is a demonstration: the link may be used again.
door-enrol-button = Use this device
door-enrolled = This device now checks tickets.

## Checkpoints, for the organiser
door-checkpoints = Checkpoints
door-checkpoints-lead = Where tickets are read, by which devices, and who may pass.
door-checkpoint-over = The last day of this checkpoint is over.
door-open-door = Open the door page
door-no-devices = No device stands here yet.
door-device-name = Name of the device
door-device-name-help = For example: the phone of the main entrance.
door-device-waiting = the link has not been opened yet
door-device-enrolled = in use since { $when }
door-device-revoked = revoked { $when }
door-device-ended = ended
door-new-link = New device link
door-link-title = Link for the device
door-link-text = Open this link on “{ $device }”. It works once, and the device ends with { $date }.
door-link-once = The link is shown only now. Whoever opens it first is the door.
door-link-qr = QR code of the link
door-revoke = Revoke
door-revoke-question = “{ $device }” is signed out at once and its link ends.
door-revoked = The device was revoked.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = A checkpoint opens a zone. Add the zone first, then the checkpoint.
door-new-checkpoint = Add a checkpoint
door-new-zone = Add a zone
door-zone-lead = A zone is a place that is watched: a house, a hall, an aeroplane. Checkpoints open it, and rules say who may pass.
door-no-zones = There is no zone yet
door-no-zones-hint = A checkpoint opens a zone. Add one first.
door-zones-too-many = There are { $max } zones already.
door-checkpoints-too-many = There are { $max } checkpoints already.
door-city = City
door-zone = Zone
door-first-day = First day
door-last-day = Last day
door-last-day-help = The devices of the checkpoint end with this day. If it is moved, they end with the new one.
door-ends-before = The last day is before the first one.
door-outside-forum = This is no day of the forum.
door-name-in = Name: { $language }
door-other-languages = In other languages
door-name-taken = There is one of this name already.
door-changed-meanwhile = Somebody else has changed this meanwhile. What you typed is still here; if you save again, yours stands.
door-saved = Saved. It holds at the doors from now on.
door-moved = The order is saved.
door-move-up = Move up
door-move-down = Move down
door-close = Close entry
door-is-closed = closed
door-closed = Closed. Nobody is let in there any more.
door-reopen = Open again
door-reopened = It is open again.
door-close-checkpoint-question = Nobody is let in here any more: { $name }. Its devices are signed out. It can be opened again.
door-close-zone-question = Nobody is let in any more: { $name }. The devices at its checkpoints are signed out. It can be opened again.
door-checkpoint-closed = This checkpoint is closed.

## Access rules
door-rules = Who may pass
door-rules-lead = Rules hold from the moment you save them, also while people stand at the door.
door-rules-none = There is no rule: everybody who may enter the forum may pass.
door-rules-too-many = There are { $max } rules already. Remove some first.
door-rule-add = Add a rule
door-rule-help = What you leave empty means all.
door-rule-added = The rule holds from now on.
door-rule-removed = The rule was removed.
door-rule-remove-question = It holds no more from this moment, and can be brought back. Where no rule lets anybody in, everybody may pass who may enter the forum.
door-categories = Categories
door-delegations = Delegations
door-days = Days
door-all-categories = all categories
door-all-delegations = all delegations
door-every-day = every day
door-rules-order = What is said of a single person goes before what is said of many, and a refusal before a permission.
door-rules-removed = Removed rules
door-bring-back = Bring back
door-rule-there-already = There is this rule already.
door-people-too-many = A rule names at most { $max } people.
door-rule-allowed = allowed
door-rule-refused = refused
door-rule-nobody = nobody
door-rule-step = has reached: { $step }
door-effect = What the rule does
door-effect-allowed = They may pass
door-effect-refused = They are refused
door-step = Step of accreditation that is reached
door-step-help = Whoever has reached it may pass, also while later steps are open.
door-step-any = No matter which
door-rule-people = Single people: find by name
door-rule-people-chosen = Whom the rule names
door-rule-says = What the rule says
door-rule-holds-for = People it speaks of: { $people } of { $all }
door-rule-passing = People who may pass on some day: { $after } with it, { $now } now
door-rule-is-first = So far everybody may pass who may enter the forum. From then on only those may whom a rule lets in.
door-rule-save = Save the rule

## What the door would say
door-trial = What would the door say?
door-trial-lead = Try it for one person. Nothing is counted, and nothing is stored.
door-trial-at = When
door-trial-clocks = By the clock of the checkpoint: { $zone }
door-trial-says = The door would say
door-trial-who = To whom
door-trial-by-ticket = With the ticket of this number: { $serial }
door-trial-by-name = There is no ticket yet: as if found by name.

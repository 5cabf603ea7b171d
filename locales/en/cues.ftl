# The running order of each hall and day. English is the source; the other languages follow it.
## The running order
cues-title = Running order
cues-lead = What is to be done in each hall, minute by minute: made from the programme, and moving with its delays.
cues-no-halls = No hall has a programme yet
cues-no-halls-hint = Give items of the programme a hall and a time, and they stand here.
cues-days = Days
cues-nothing-on-day = Nothing happens in this hall on this day
cues-nothing-on-day-hint = Choose another day, or plan something for it.
cues-on-paper = On paper (PDF)
cues-letters-replaced = “?” stands for a letter that cannot be printed here. The running order on the site has it.
cues-planned = planned
cues-add = Add a cue
cues-lost = Their item does not take place here any more
cues-lost-help = Edit a cue to hang it on another item, or to remove it.
cues-edit = Edit
cues-mark-done = Done
cues-not-done = Not done after all
cues-up = Move up: { $name }
cues-down = Move down: { $name }
cues-minutes = { $minutes } min
cues-person-as = { $name } ({ $role })
cues-done-at = Done: { $time }
cues-done-at-by = Done: { $time }, { $name }

## Writing a cue
cues-field-text = What is to be done
cues-field-item = Item of the programme
cues-field-minute = Minutes after it begins (before: −5)
cues-field-who = Who
cues-field-link = File or page
cues-link-help = An address that begins with https:// or, on this site, with /.
cues-field-note = Note
cues-save = Save
cues-remove = Remove the cue
cues-remove-question = The cue is gone then. Remove it?
cues-theirs = What stands there now
cues-written-in = Written in: { $language }. What you change here becomes its version in: { $own }.

## What is said back
cues-saved = Saved.
cues-removed = The cue is removed.
cues-is-first = It is the first of the day already.
cues-is-last = It is the last of the day already.
cues-done-before-rehearsal = This was marked as done before the rehearsal began, and stays marked.
cues-changed-meanwhile = Somebody else has changed this cue meanwhile. What you typed stands here; saved again, it takes the place of theirs.
cues-removed-meanwhile = Somebody else has removed this cue meanwhile. Saved again, it is written anew.
cues-changed-not-removed = Somebody else has changed this cue meanwhile. It was not removed: look at it again.
cues-too-many = An item has { $most } cues at most. Nothing was added.
cues-not-an-address = Begin the address with https:// or, on this site, with /.
cues-minute-out-of-range = From { $before } minutes before to { $after } minutes after the beginning.
cues-unsent = Not sent: the connection is lost. What you typed stays here; try again when it is back.
cues-not-taken = This was not done. What you typed stays here: copy it, then load the page again.

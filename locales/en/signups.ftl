# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = My programme
signups-lead = What you have bookmarked, signed up for or have a part in.
signups-to-programme = To the programme
signups-to-mine = To my programme
signups-not-registered = You are not registered for this forum
signups-not-registered-hint = Bookmarks and places are for registered participants.
signups-register = Register
signups-none = Nothing is here yet
signups-none-hint = Bookmark items of the programme, and they stand here.
signups-without-day = Without a day
signups-clash = At the same time: { $items }
signups-bookmark = Bookmark
signups-unbookmark = Remove the bookmark
signups-bookmarked = bookmarked
signups-have-part = you have a part in it
signups-have-place = you have a place
signups-in-line = on the waiting list, place: { $place }

## Signing up
signups-sign-up = Sign up
signups-join-line = Join the waiting list
signups-leave = Give up the place
signups-leave-question = Your place becomes free. If somebody waits for it, it is theirs.
signups-leave-line = Leave the waiting list
signups-leave-line-question = You lose your place on the waiting list.
signups-sign-in-first = The number of places is limited. Sign in to sign up.
signups-places-taken = Places taken: { $taken } of { $places }
signups-people-wait = On the waiting list: { $count }
signups-opens = Sign-up opens: { $when }
signups-closes = Sign-up closes: { $when }
signups-is-over = Sign-up is over.
signups-is-cancelled = The item is cancelled.
signups-not-open-yet = Sign-up is not open yet.
signups-not-cleared = You can sign up once your accreditation is complete.
signups-place-is-yours = You have a place.
signups-you-wait = All places are taken. Your place on the waiting list: { $place }. If one becomes free, you get a letter.
signups-you-left = You have given up your place.
signups-too-many-bookmarks = More than { $limit } bookmarks are not kept. Remove some first.
signups-too-many-signups = You can sign up for { $limit } items at most.
signups-line-is-full = The waiting list is full.
signups-changed-meanwhile = Somebody else has changed this meanwhile. What you typed is still here; if you save again, yours stands.

## The letter
signups-letter-moved-up-title = { $item }: you have a place
signups-letter-moved-up =
    Dear { $name },

    A place has become free, and it is yours: { $item }
    When: { $when }
    Forum: { $forum }

    Your programme, where you can also give up the place:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: new times in your programme
signups-letter-delayed =
    Dear { $name },

    At { $forum }, items that you have bookmarked, signed up for or have a part in begin at another time:

    { $lines }

    Now and next: { $page }

    Questions: { $contact }
signups-letter-line-delayed = – { $item }: planned for { $planned }, now expected at { $time }
signups-letter-line-as-planned = – { $item }: as planned again, { $planned }

## A calendar of one’s own
signups-calendar = In your calendar
signups-calendar-help = An address for the calendar on your telephone or computer: it shows what stands on this page, and follows changes. Whoever has the address sees the same; give it to nobody.
signups-make-calendar = Make the address
signups-calendar-address = The address of your calendar
signups-renew-calendar = Make a new address
signups-renew-question = The old address ends at once, in every calendar that has it.
signups-calendar-made = The address of your calendar is there.
signups-calendar-name = My programme: { $forum }

## For the secretariat
signups-offers = Places and sign-ups
signups-offers-lead = Items with a number of places. People sign up for them, and wait when all places are taken.
signups-no-offers = No item has places yet
signups-no-offers-hint = Open an item of the programme, and choose “Places and guests”.
signups-manage = Places and guests
signups-item = Item
signups-to-item = To the item
signups-when = When
signups-places = Places
signups-places-help = Where there are fewer than are taken, nobody is taken out.
signups-taken = Taken
signups-waiting = Waiting
signups-opens-at = Sign-up opens
signups-opens-help = Empty: at once.
signups-closes-at = Sign-up closes
signups-closes-help = Empty: when the item begins.
signups-clocks = Times are by the clocks of { $zone }.
signups-guests = Signed up
signups-no-guests = Nobody has signed up yet.
signups-waiting-list = Waiting list
signups-name = Name
signups-delegation = Delegation
signups-since = Signed up
signups-over-places = More people have a place than there are places: { $count } too many. Nobody is taken out; the next places that become free stay free.
signups-moved-up = Saved. From the waiting list got a place: { $count }.
signups-closes-before-it-opens = Sign-up has to close after it opens.
signups-end-offer = Remove the places
signups-end-question = Nobody will be able to sign up for this item.
signups-offer-ended = The places are removed.
signups-somebody-signed-up = Somebody has signed up already. Set the places to 0 instead: nobody else gets one then.

# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Dashboard
numbers-within = Forums within this forum
numbers-above = The main forum
numbers-registered = Registered
numbers-accredited = Accredited
numbers-inside = Inside now
numbers-inside-left = Inside, though withdrawn or refused: { $count }
numbers-reserve = On the reserve list
numbers-by-delegation = By delegation
numbers-by-category = By category
numbers-delegation = Delegation
numbers-category = Category
numbers-no-delegation = Without a delegation
numbers-bars-label = { $heading }: registered, accredited and inside. The table has the same numbers.
numbers-nobody = Nobody is registered yet
numbers-nobody-hint = The numbers appear with the first registration and move by themselves.
numbers-arrivals = Arrivals
numbers-arrivals-on = { $date }, by hour in the forum’s local time
numbers-arrivals-total = People who arrived on this day: { $count }
numbers-arrivals-label = People who arrived, by hour. The table below has the same numbers.
numbers-as-a-table = The same as a table
numbers-hour = Hour
numbers-arrived = Arrived
numbers-no-arrivals = Nobody has arrived yet
numbers-no-arrivals-hint = The chart begins with the first person who is let in at the door.

## The outbox
numbers-outbox = Outbox
numbers-outbox-lead = Every letter of this forum: what waits, what was sent and what failed.
numbers-no-server = No mail server is configured, so no letter reaches anybody. Letters are kept on this page and as files in the folder “{ $folder }” of the data folder; “Sent” means that they are there.
numbers-tab = { $name }: { $count }
numbers-all = All
numbers-queued = Waiting
numbers-retrying = Waiting for another attempt
numbers-sent = Sent
numbers-failed = Failed
numbers-letter = Letter
numbers-to = To
numbers-addressee = Name or e-mail address
numbers-language = Language
numbers-written = Written
numbers-attempts = Attempts
numbers-next-attempt = Next attempt
numbers-sent-at = Sent on
numbers-fault = What the mail server said
numbers-way-in-hidden = The link to sign in is not shown whole here: it lets in whoever opens it, and it is meant for the reader of the letter alone.
numbers-failed-why = Given up after many attempts. When the mail server works again, try once more.
numbers-no-letters = No letters here
numbers-no-letters-hint = Letters appear here as soon as the forum writes to somebody.
numbers-try-all-again = Try all failed letters again
numbers-queued-again = The letter waits to be sent again.
numbers-not-failed = This letter has not failed, so it is not sent again.
numbers-many-queued-again = { $count ->
    [one] { $count } letter waits to be sent again.
   *[other] { $count } letters wait to be sent again.
}

# Urgent notices: written, counted, sent, shown. English is the source; the other languages follow it.
## The list
notices-title = Urgent notices
notices-lead = What everybody, or everybody in one city, has to know at once: e-mailed to each in their language, and shown above every page of the forum.
notices-none = There are no notices
notices-none-hint = When something urgent happens, it stands here and above every page.
notices-new-notice = New urgent notice
notices-open = Open
notices-everybody = everybody
notices-sent-at = Sent: { $time }.
notices-holds-until = Holds until { $time }.
notices-sent-by = By: { $name }.
notices-reached = People: { $people }, letters written: { $letters }.
notices-is-draft = draft
notices-is-ended = taken down
notices-is-expired = expired
notices-is-sending = shown; letters are being written
notices-is-shown = shown

## Writing one
notices-write-lead = Nothing is sent yet: first you see it as each reader gets it, and how many they are.
notices-what-it-says = What it says
notices-languages-help = Write it in one language; the first that you fill in is the original. Whoever reads a language that is left empty gets the nearest one.
notices-field-title = What it is about ({ $language })
notices-field-body = Text ({ $language })
notices-both-or-neither = Fill in both, what it is about and the text, or leave both empty in this language.
notices-whom-for = Whom it is for
notices-field-city = City
notices-all-cities = Everywhere
notices-city-help = Those whose ticket was read there last, or who have a part, a place or a bookmark in what is still to come there.
notices-unplaced = Also to those of whom nothing says where they are
notices-unplaced-help = Only matters where a city is chosen. Better one warning too many than one too few.
notices-field-category = Category
notices-all-categories = All categories
notices-field-delegation = Delegation
notices-all-delegations = All delegations
notices-field-expires = Shown until
notices-expires-help = By the clocks of { $zone }; a month at most. You can take it down earlier.
notices-expires-unreadable = Give a date and a time.
notices-expires-too-early = This time is over. Choose a later one.
notices-expires-too-late = A notice is shown for a month at most. Choose an earlier time.
notices-on-to-preview = On to the preview
notices-preview-help = It is kept as a draft, and goes to nobody before you confirm it.
notices-saved = Kept as a draft. Look at it, then send it.
notices-changed-meanwhile = Somebody else has changed this draft meanwhile. What you typed stands here; saved again, it takes the place of theirs.
notices-changed-since-preview = The draft has changed since you looked at it. Nothing was sent: look at it again.
notices-sent-already = This notice was sent already. Correct it with a new one.

## Before it goes
notices-people = People whom it is for
notices-with-mailbox = Of them with an e-mail address
notices-without-mailbox = Of them without one: they see it on the pages
notices-of-them-unplaced = Of them people of whom nothing says where they are
notices-not-translated = Not written in: { $languages }. People who read these languages: { $people }. They get the nearest language, as shown below.
notices-translations-stale = Older than the original, look at them again: { $languages }.
notices-nobody = Nobody is registered whom this is for; it would only be shown on the pages.
notices-send-to = Send, people: { $people }
notices-send-question = This goes to everybody whom it is for, people: { $people }, letters: { $letters }, and cannot be called back. Send it?
notices-send-now = Send now
notices-edit = Edit
notices-discard = Throw the draft away
notices-discard-question = The draft is gone then. Throw it away?
notices-as-readers-get-it = As readers get it
notices-readers = Readers: { $people }
notices-shown-in = no translation, shown in: { $language }
notices-is-stale = older than the original
notices-the-letter = The letter

## After it went
notices-corrects = Takes the place of: { $title }
notices-when-sent = Sent
notices-by-whom = By
notices-how-many-reached = Reached
notices-when-ended = Taken down
notices-correct = Correct with a new one
notices-end = Take down
notices-end-question = It is shown no more, and letters that are not written yet are not. Letters that are written stay. Take it down?
notices-sent = It is shown from now on, and the letters are being written.
notices-ended = It is shown no more.
notices-correcting = The old notice stays until you send this one.
notices-discarded = The draft is gone.

## The letter
notices-letter-title = Urgent: { $title }
notices-letter-title-corrected = Urgent, corrected: { $title }
notices-letter =
    Dear { $name },

    { $text }

    This is an urgent notice of { $forum }. All notices: { $page }

    Questions: { $contact }

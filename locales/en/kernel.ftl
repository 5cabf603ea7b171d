# The words of every page: shell, buttons, errors, forms, time. English is the source; the other languages follow it.

## The shell around every page
kernel-skip-to-content = Skip to content
kernel-menu = Menu
kernel-main-navigation = Main navigation
kernel-workplaces = Your work
kernel-tools-mine = My pages
kernel-tools-participants = Participants
kernel-tools-entry = Entry and badges
kernel-tools-programme = Programme and stage
kernel-tools-messages = Messages
kernel-tools-forum = Forum
kernel-home = Home
kernel-language = Language
kernel-theme = Appearance
kernel-theme-system = As on this device
kernel-theme-light = Light
kernel-theme-dark = Dark
kernel-sign-in = Sign in
kernel-sign-out = Sign out
kernel-account = My account
kernel-signed-in-as = Signed in as { $name }
kernel-runs-on = This site runs on { $product }, free software for coalitions
kernel-shown-in = Shown in: { $language }
kernel-translation-behind = The original has changed since this translation was made.

## Buttons and links
kernel-save = Save
kernel-saved = Saved.
kernel-cancel = Cancel
kernel-back = Back
kernel-next = Next
kernel-previous = Previous
kernel-edit = Edit
kernel-add = Add
kernel-remove = Remove
kernel-delete = Delete
kernel-confirm = Confirm
kernel-yes = Yes
kernel-no = No
kernel-open = Open
kernel-close = Close
kernel-send = Send
kernel-download = Download
kernel-upload = Upload
kernel-print = Print
kernel-copy = Copy
kernel-copied = Copied.
kernel-retry = Try again
kernel-show = Show
kernel-details = Details
kernel-history = History
kernel-help = Help
kernel-are-you-sure = Are you sure?
kernel-cannot-be-undone = This cannot be undone.

## Lists: search, filters, pages
kernel-search = Search
kernel-search-hint = Type part of a name, in any script
kernel-filter = Filter
kernel-filters = Filters
kernel-apply = Apply
kernel-clear = Clear
kernel-clear-filters = Clear all filters
kernel-all = All
kernel-sort-by = Sort by { $column }
kernel-actions = Actions
kernel-select = Select
kernel-select-all = Select all on this page
kernel-selected = Selected: { $count }
kernel-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
}
kernel-results-first = The first { $count } are shown; there are more. Type on to narrow the list.
kernel-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
kernel-pages = Pages
kernel-page-of = Page { $page } of { $pages }
kernel-first-page = First page
kernel-last-page = Last page
kernel-nothing-here = Nothing here yet
kernel-nothing-found = Nothing found
kernel-nothing-found-hint = Check the spelling, use fewer words or clear the filters.
kernel-loading = Loading…
kernel-working = One moment, please…
kernel-not-given = not given
kernel-status = Status
kernel-total = Total

## Steps and quotas
kernel-step-done = done
kernel-step-current = current step
kernel-step-waiting = to come
kernel-step-refused = refused
kernel-used-of = { $used } of { $quota }
kernel-quota-free = { $count ->
    [one] { $count } place free
   *[other] { $count } places free
}
kernel-quota-full = All places are taken
kernel-quota-over = More places are used than the quota allows

## Live pages
kernel-live-lost = The connection is lost. You see the last known state; this page keeps trying.
kernel-live-lost-at = The connection is lost. You see the state of { $time }; this page keeps trying.
kernel-live-back = The connection is back. This page is up to date.
kernel-urgent-notices = Urgent notices
kernel-live-waiting = Live
kernel-needs-script = This part needs JavaScript. Switch it on in the browser, or use the form below.

## Keyboard
kernel-keys = Keyboard
kernel-keys-down = next row
kernel-keys-up = previous row
kernel-keys-select = select or unselect the row
kernel-keys-open = open the row
kernel-keys-help = show or hide this list

## Camera, passkey
kernel-camera-start = Start the camera
kernel-camera-stop = Stop the camera
kernel-camera-switch = Other camera
kernel-camera-take = Take the photo
kernel-camera-again = Take it again
kernel-camera-taken = The photo is ready to be saved.
kernel-camera-live = Camera picture
kernel-camera-needs-https = The browser gives no camera to a page without HTTPS. Open this page by its https address, or type the code.
kernel-camera-refused = The camera was not allowed. Allow it in the browser’s settings for this page, then try again.
kernel-camera-missing = No camera was found on this device.
kernel-camera-busy = The camera could not be started. Another program may be using it.
kernel-passkey-unsupported = This browser has no passkeys. Use the link by e-mail.
kernel-passkey-cancelled = Nothing was changed: the passkey was not confirmed.
kernel-passkey-failed = The passkey was not accepted. Try again, or use the link by e-mail.

## Error pages: what happened, and what to do next
kernel-error-next = What you can do
kernel-error-home = To the home page
kernel-error-back = Back to the previous page
kernel-error-400-title = We could not understand this request
kernel-error-400-next = Go back, check the address or the form, and try again.
kernel-error-401-title = Please sign in
kernel-error-401-next = This page is for people who have signed in. Sign in, and you will come back here.
kernel-typed-is-here = You are no longer signed in. What you typed is not lost: leave this page open, sign in in a new tab, come back here and send it again.
kernel-typed-without-files = Files have to be chosen again.
kernel-sign-in-beside = Sign in in a new tab
kernel-send-again = Send again
kernel-error-device-title = This device does not check tickets
kernel-error-device-next = Its link has ended or was taken away, or was never opened here. Ask the organisers for a new one; if you check tickets under your own name, sign in.
kernel-error-403-title = You have no right to see this page
kernel-error-403-next = If you should have it, ask the secretariat of the forum, or sign in as somebody else.
kernel-error-404-title = This page does not exist
kernel-error-404-next = The address may be mistyped, or the page was moved. Start from the home page.
kernel-error-405-title = This cannot be done here
kernel-error-405-next = Go back to the page and use its buttons.
kernel-error-409-title = Somebody else changed this meanwhile
kernel-error-409-next = Nothing of yours was saved. Look at the new state, then make your change again.
kernel-error-410-title = This is no longer available
kernel-error-410-next = It has been used already, or its time is over. If you came by a link, ask whoever gave it to you for a new one.
kernel-error-413-title = This is too large
kernel-error-413-next = Choose a smaller file, or send less at once.
kernel-error-415-title = This kind of file is not accepted
kernel-error-415-next = Save the file in one of the kinds that the form names, and send it again.
kernel-error-422-title = Please correct what is marked
kernel-error-422-next = What you typed is still there. Correct the marked fields and send the form again.
kernel-error-429-title = Too many attempts
kernel-error-429-next = Wait a minute, then try again.
kernel-error-500-title = Something went wrong on our side
kernel-error-500-next = It was not your fault, and it has been recorded. Try again in a minute; if it happens again, tell the secretariat the number below.
kernel-error-503-title = The site is busy or being maintained
kernel-error-503-next = Nothing is lost. Try again in a few minutes.
kernel-error-refused-title = This cannot be done as things stand
kernel-incident = Number of the incident: { $number }

## Forms
kernel-required = required
kernel-optional = optional
kernel-required-note = Fields with { $mark } are required.
kernel-choose = Choose
kernel-choose-file = Choose a file
kernel-file-limit = Up to { $limit }: { $kinds }
kernel-file-limit-mb = Up to { $limit } MB: { $kinds }
kernel-errors-heading = { $count ->
    [one] Please correct { $count } field
   *[other] Please correct { $count } fields
}
kernel-field-required = Fill in this field.
kernel-field-too-long = { $max ->
    [one] At most { $max } character fits here.
   *[other] At most { $max } characters fit here.
}
kernel-field-too-short = { $min ->
    [one] At least { $min } character is needed here.
   *[other] At least { $min } characters are needed here.
}
kernel-field-not-email = This is not an e-mail address. It should look like { $example }.
kernel-field-not-date = This is not a date. It should look like { $example }.
kernel-field-not-time = This is not a time. It should look like { $example }.
kernel-field-not-number = Write a number, in digits.
kernel-field-too-small = The smallest number allowed is { $min }.
kernel-field-too-large = The largest number allowed is { $max }.
kernel-field-not-address = This is not a web address. It should look like { $example }.
kernel-field-not-in-list = Choose one from the list.
kernel-field-unprintable = These letters cannot be printed on badges and in lists: { $letters }. Write this without them.
kernel-field-direction-marks = There are invisible marks in the text that change the direction of writing. Type the text anew instead of pasting it.
kernel-field-control-characters = There are invisible control characters in the text. Type the text anew instead of pasting it.
kernel-field-damaged = Some letters arrived damaged. Type the text anew.
kernel-field-file-missing = Choose a file.
kernel-field-file-too-large = The file is too large. At most { $limit } is allowed.
kernel-field-file-too-large-mb = The file is too large. At most { $limit } MB is allowed.
kernel-field-file-kind = This kind of file is not accepted. Accepted are: { $kinds }.
kernel-field-picture-unreadable = This picture cannot be read. Choose another one.
kernel-field-consent = We need your consent to go on.
kernel-field-taken = This is already in use.
kernel-form-stale = This form was open for too long. What you typed is still there: send it once more.

## Time
kernel-today = Today
kernel-yesterday = Yesterday
kernel-tomorrow = Tomorrow
kernel-just-now = just now
kernel-minutes-ago = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
kernel-hours-ago = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
kernel-days-ago = { $count ->
    [one] { $count } day ago
   *[other] { $count } days ago
}
kernel-at-time = { $date }, { $time }
kernel-until = until { $when }
kernel-since = since { $when }
kernel-date = Date
kernel-time = Time
kernel-local-time = Local time: { $city }
kernel-no-public-url = The operator has not yet told this installation its public address (setting { $setting }). Until then no tickets are issued and no passkeys are made; people who are accredited get their tickets as soon as it is set.

## What programs are told
kernel-problem-401-title = A valid token is needed
kernel-problem-401-next = Send it in the header { $header }. The secretariat makes tokens.
kernel-problem-403-title = This token may not do this
kernel-problem-403-next = Use a token that may. What each operation needs is said at { $address }.
kernel-problem-scope-next = A token with the scope { $scope } is needed.
kernel-problem-404-title = There is no such thing here
kernel-problem-404-next = Check the address and the ids in it. A token of one forum finds nothing of another.
kernel-problem-405-title = This address does not take this method
kernel-problem-405-next = The header { $header } names those that it takes.
kernel-problem-422-title = Some values cannot be taken
kernel-problem-422-next = Each of them is named in the list of errors, with what is wrong with it.

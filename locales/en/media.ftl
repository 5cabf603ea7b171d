# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Recordings and papers
media-lead = What people see, hear and read at the items of the programme.
media-used = Used: { $used } of { $most }
media-none = No recordings or papers yet
media-none-hint = Open an item of the programme and choose “Recordings and papers” on its page.
media-begin = Item to which recordings or papers are added
media-open = Open
media-to-programme = To the programme
media-to-item = To the page of the item
media-item = Item
media-item-closed = This address has not been read out yet. Until it is released, nobody gets anything of it but you who may edit it.
media-left = Recordings of items that left the programme
media-left-help = If an item comes back, so do its recordings and papers. Until then only you who may edit them see them.
media-size = Size
media-settings = Settings
media-removed = Removed.

## When something is shown
media-embargo = When it is shown
media-embargo-none = At once; an address, once it has been released
media-embargo-until = From a time on
media-embargo-by-hand = When you choose “Show it now”
media-opens = Shown from
media-opens-missing = Say from when on it is shown.
media-clocks = Times are by the clocks of { $zone }.
media-state-open = public
media-state-until = public from { $when }
media-state-by-hand = not public
media-state-address = waits for the address to be released
media-state-withdrawn = withdrawn
media-show-now = Show it now
media-shown-now = It is shown now; an address, once it has been released.
media-not-public = Only you who may edit this see it so far.

## Recordings
media-recordings = Recordings
media-recording = Recording
media-no-recordings = There is no recording yet.
media-kind-video = Video
media-kind-audio = Sound
media-kind-stream = Stream elsewhere
media-open-stream = Watch at { $host }
media-language-heard = Language that is heard
media-language-unsaid = not given
media-language-missing = Choose a language.
media-add-recording = Send a recording
media-add-stream = Point to a stream elsewhere
media-url = Address of the stream
media-url-help = It begins with https:// and is shown as a link.
media-url-wrong = This is not an address of the web that begins with https://.
media-captions = Captions
media-no-captions = There are no captions yet. Without them whoever cannot hear is left out.
media-cues = Captions in it: { $count }
media-caption-language = Language of the captions
media-caption-file = File of captions (WebVTT)
media-caption-help = It takes the place of the captions in this language, if there are any.
media-save-captions = Save the captions
media-captions-saved = Saved. Captions: { $count }
media-remove-captions-question = The captions in this language go for good.
media-poster = Poster
media-poster-file = Picture that is seen before the recording plays
media-replace-file = Replace the file
media-replace-help = Captions, poster and settings stay.
media-remove-recording = Remove the recording
media-remove-question = The recording goes for good, with its captions and its poster.

## Session papers
media-papers = Session papers
media-no-papers = There is no paper yet.
media-add-paper = Add a paper
media-paper-title = Title of the paper
media-files = Files
media-no-files = There is no file yet. The paper is shown once it has one.
media-send-paper-file = Send a file
media-paper-file-help = It takes the place of the file in this language; the one before is kept among the earlier files.
media-paper-language = Language of the file
media-earlier-files = Earlier files
media-sent-at = Sent
media-replaced-at = Replaced or withdrawn
media-withdraw = Withdraw
media-withdraw-file-question = From now on only those who may edit the paper get this file. It is kept among the earlier files.
media-file-withdrawn = The file is withdrawn.
media-withdraw-paper = Withdraw the paper
media-withdraw-paper-question = From now on only those who may edit the paper see it. Its files are kept, and it can come back.
media-paper-withdrawn = The paper is withdrawn.
media-bring-back = Bring the paper back
media-paper-is-back = The paper is back.

## Sending files
media-file = File
media-form-help = Without JavaScript a file of up to { $most } goes in. With it, larger ones are sent in pieces.
media-unfinished = Unfinished uploads
media-unfinished-help = Choose the same file again, and it goes on where it stopped. After a day without progress an upload is given up.
media-received = Received: { $part } of { $whole }
media-give-up = Give up
media-give-up-question = What was sent so far goes.
media-given-up = The upload was given up.
media-pause = Pause
media-resume = Go on
media-upload-going = The file is being sent…
media-upload-paused = The upload is paused. It goes on where it stopped.
media-upload-lost = There is no connection. The upload goes on by itself as soon as there is one.
media-upload-ending = The file is being checked…
media-upload-done = The file is there.
media-upload-failed = The file could not be sent. Choose it again.
media-upload-busy-title = The upload is under way elsewhere
media-upload-busy = A piece of this file is being received. Try again in a moment.
media-upload-moved-title = The upload stands elsewhere
media-upload-moved = Ask how much was received, and go on from there.
media-file-kind-title = This file is not taken
media-file-too-large = The file has { $size }; at most { $most } is allowed.
media-form-too-large = The file did not come whole, or has more than { $most }. Switch on JavaScript to send larger ones in pieces.
media-forum-is-full = This forum has { $free } left of { $most }. Remove recordings that nobody needs, or ask the operator.
media-too-many-uploads = There may be { $most } uploads at once. Finish or give up one of them first.
media-too-many-recordings = An item has at most { $most } recordings. Remove one first.
media-too-many-papers = An item has at most { $most } papers.
media-too-many-files = A paper keeps at most { $most } files, earlier ones too. Add a new paper instead.
media-kilobytes = { $number } kB
media-megabytes = { $number } MB
media-gigabytes = { $number } GB

## What is wrong with captions
media-vtt-not-utf8 = Line { $line }: the file is not in UTF-8. Save it again in UTF-8.
media-vtt-no-header = Line 1: a WebVTT file begins with the word WEBVTT. Captions of another kind (SRT) have to be saved as WebVTT first.
media-vtt-line-too-long = Line { $line }: more than { $most } letters.
media-vtt-no-blank-line = Line { $line }: a blank line is missing here.
media-vtt-no-timing = Line { $line }: these lines have no times. A caption begins with a line such as 00:01.000 --> 00:04.000.
media-vtt-time = Line { $line }: the times are not written as 00:01.000 --> 00:04.000.
media-vtt-order = Line { $line }: this caption begins before the one above it.
media-vtt-ends-first = Line { $line }: this caption ends before it begins.
media-vtt-setting = Line { $line }: a setting behind the times is not one of WebVTT.
media-vtt-arrow = Line { $line }: a blank line is missing before these times.
media-vtt-tag = Line { $line }: a mark in angle brackets is not one of WebVTT, or is not closed. The sign < itself is written &lt;.
media-vtt-empty = There is no caption in this file.
media-vtt-too-many = There are more than { $most } captions in this file.

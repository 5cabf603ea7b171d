# The words of organisations: by which name one was found, how it was read, what cannot be undone. English is the source; the other languages follow it.
organisations-found-by = { $language }: { $name }
organisations-found-by-reading = { $language }: { $name } ({ $reading })
organisations-reading = { $typed } ≈ { $found }
organisations-one-meaning = { $typed } ≈ { $found }, one meaning
organisations-merged-further = The organisation that stays was itself merged into another one since. Undo that merge first.

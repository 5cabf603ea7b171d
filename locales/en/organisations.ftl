# The words of organisations: by which name one was found, and how it was read. English is the source; the other languages follow it.
organisations-found-by = { $language }: { $name }
organisations-found-by-reading = { $language }: { $name } ({ $reading })
organisations-reading = { $typed } ≈ { $found }
organisations-one-meaning = { $typed } ≈ { $found }, one meaning

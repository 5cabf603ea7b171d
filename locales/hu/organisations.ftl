# The words of organisations: by which name one was found, how it was read, what cannot be undone. English is the source; the other languages follow it.
organisations-found-by = { $language }: { $name }
organisations-found-by-reading = { $language }: { $name } ({ $reading })
organisations-reading = { $typed } ≈ { $found }
organisations-one-meaning = { $typed } ≈ { $found }, azonos jelentés
organisations-merged-further = A megmaradó szervezetet azóta már egyesítették egy másikkal. Előbb azt az egyesítést vonja vissza.

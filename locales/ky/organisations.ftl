# The words of organisations: by which name one was found, how it was read, what cannot be undone. English is the source; the other languages follow it.
organisations-found-by = { $language }: { $name }
organisations-found-by-reading = { $language }: { $name } ({ $reading })
organisations-reading = { $typed } ≈ { $found }
organisations-one-meaning = { $typed } ≈ { $found }, мааниси бир
organisations-merged-further = Калган уюмдун өзү кийин башкасына бириктирилген. Алгач ошол бириктирүүнү жокко чыгарыңыз.

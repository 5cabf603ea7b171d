# The words of organisations: by which name one was found, how it was read, what cannot be undone. English is the source; the other languages follow it.
organisations-found-by = { $language }: { $name }
organisations-found-by-reading = { $language }: { $name } ({ $reading })
organisations-reading = { $typed } ≈ { $found }
organisations-one-meaning = { $typed } ≈ { $found }, мағынасы бір
organisations-merged-further = Қалған ұйымның өзі кейін басқасына біріктірілген. Алдымен сол біріктіруді кері қайтарыңыз.

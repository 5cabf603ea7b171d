# The words of organisations: by which name one was found, how it was read, what cannot be undone. English is the source; the other languages follow it.
organisations-found-by = { $language }: { $name }
organisations-found-by-reading = { $language }: { $name } ({ $reading })
organisations-reading = { $typed } ≈ { $found }
organisations-one-meaning = { $typed } ≈ { $found }, manysy bir
organisations-merged-further = Galan guramanyň özi soň başgasyna birleşdirilipdir. Ilki şol birleşdirmegi yzyna alyň.

# The words of persons, sign-in and accounts. English is the source; the other languages follow it.

## Names and photos
people-name-needed = Write at least a family name or a given name.
people-not-latin = Write this with Latin letters.
people-photo-too-many-pixels = This photo has too many pixels. At most { $most } megapixels are accepted.
people-photo-too-small = This photo is too small. It needs at least { $width } × { $height } pixels.

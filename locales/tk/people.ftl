## Names and photos
people-name-needed = Iň bolmanda familiýasyny ýa-da adyny ýazyň.
people-not-latin = Muny latyn harplary bilen ýazyň.
people-photo-too-many-pixels = Bu suratda piksel sany juda köp. Iň köp { $most } megapiksel kabul edilýär.
people-photo-too-small = Bu surat juda kiçi. Iň azyndan { $width } × { $height } piksel bolmaly.

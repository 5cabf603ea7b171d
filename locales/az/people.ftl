## Names and photos
people-name-needed = Ən azı soyadı və ya adı yazın.
people-not-latin = Bunu latın hərfləri ilə yazın.
people-photo-too-many-pixels = Bu fotoda piksel sayı həddindən çoxdur. Ən çoxu { $most } meqapiksel qəbul edilir.
people-photo-too-small = Bu foto çox kiçikdir. Ən azı { $width } × { $height } piksel lazımdır.

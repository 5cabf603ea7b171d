## Names and photos
people-name-needed = Жок дегенде фамилиясын же атын жазыңыз.
people-not-latin = Муну латын тамгалары менен жазыңыз.
people-photo-too-many-pixels = Бул сүрөттө пиксель өтө көп. Эң көбү { $most } мегапиксель кабыл алынат.
people-photo-too-small = Бул сүрөт өтө кичине. Кеминде { $width } × { $height } пиксель болушу керек.

## Names and photos
people-name-needed = Adja meg legalább a családi nevet vagy az utónevet.
people-not-latin = Ezt latin betűkkel írja.
people-photo-too-many-pixels = Ez a fénykép túl sok képpontból áll. Legfeljebb { $most } megapixel fogadható el.
people-photo-too-small = Ez a fénykép túl kicsi. Legalább { $width } × { $height } képpont szükséges.

## Names and photos
people-name-needed = En az soyadını veya adını yazın.
people-not-latin = Bunu Latin harfleriyle yazın.
people-photo-too-many-pixels = Bu fotoğrafın piksel sayısı çok fazla. En çok { $most } megapiksel kabul edilir.
people-photo-too-small = Bu fotoğraf çok küçük. En az { $width } × { $height } piksel olmalıdır.

## Names and photos
people-name-needed = Kamida familiya yoki ismni yozing.
people-not-latin = Buni lotin harflarida yozing.
people-photo-too-many-pixels = Bu suratda piksellar soni haddan tashqari koʻp. Koʻpi bilan { $most } megapiksel qabul qilinadi.
people-photo-too-small = Bu surat juda kichik. Kamida { $width } × { $height } piksel boʻlishi kerak.

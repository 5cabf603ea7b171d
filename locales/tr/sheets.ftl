# Translated from locales/en/sheets.ftl.

## Dosyanın tamamı kabul edilmedi
sheets-empty = Bu dosyada hiçbir şey yok.
sheets-only-headings = Bu dosyada başlıklar var, ama altlarında kişi yok.
sheets-file-too-large = Dosya çok büyük: en çok { $limit } MB.
sheets-too-many-rows = Liste çok uzun: en çok { $limit } satır. Parçalar hâlinde gönderin.
sheets-too-many-columns = Liste çok geniş: en çok { $limit } sütun.
sheets-too-much-text = Bu dosyada bir kişi listesinde olacağından çok daha fazla veri var.
sheets-not-a-list = Bu dosya ne metin biçiminde bir tablo (CSV) ne de bir Excel çalışma kitabı (XLSX).
sheets-old-workbook = Bu, eski bir Excel çalışma kitabı ya da parolalı bir kitap. Parolasız olarak XLSX biçiminde kaydedin.
sheets-markup = Dosya adının sonu ne olursa olsun, bu, internet sayfası ya da XML olarak kaydedilmiş bir tablo. Tablo programınızda açıp XLSX biçiminde kaydedin.
sheets-open-document = Bu, LibreOffice ya da OpenOffice tablosu (ODS). XLSX biçiminde kaydedin.
sheets-damaged = Bu çalışma kitabı bozuk, okunamıyor. Kendi programınızda açın, yeniden kaydedin ve tekrar gönderin.
sheets-no-sheet = Çalışma kitabında “{ $name }” adlı bir sayfa yok.

## Satırda ne yanlış
sheets-what-is-wrong = Yanlış olan
sheets-name-missing = Ad yok: en az soyadını veya adını yazın.
sheets-missing = Burası boş olamaz.
sheets-too-long = Çok uzun: en çok { $limit } karakter sığar.
sheets-direction-marks = Metinde yazı yönünü değiştiren görünmez işaretler var. Yapıştırmak yerine yeniden yazın.
sheets-control-characters = Metinde görünmez denetim karakterleri var. Yapıştırmak yerine yeniden yazın.
sheets-unprintable = Şu harfler basılamaz: { $letters }
sheets-not-latin = Bunu Latin harfleriyle yazın.
sheets-broken-letters = Buradaki bazı harfler bozulmuş. Metni yeniden yazın ve dosyayı UTF-8 ya da XLSX olarak kaydedin.
sheets-broken-quotes = Bu satırdaki tırnak işaretleri bozuk: biri kapatılmamış ya da kapatılandan sonra metin var.
sheets-cells = Bu satırdaki hücre sayısı ({ $found }) listedeki sütun sayısından ({ $wanted }) fazla.
sheets-formula-error = Bu hücredeki formülün sonucu yok: { $value }
sheets-not-email = “{ $value }” bir e-posta adresi değil.
sheets-not-date = “{ $value }” bir tarih değil. Şöyle yazın: 24.11.2025 ya da 2025-11-24.
sheets-ambiguous-date = “{ $value }” farklı ülkelerde farklı günler demektir. Şöyle yazın: 24.11.2025 ya da 2025-11-24.
sheets-date-out-of-range = “{ $value }” bir doğum tarihi olamaz.
sheets-not-number = “{ $value }” 1’den başlayan bir tam sayı değil.
sheets-unknown-category = Bu forumda “{ $value }” kategorisi yok.
sheets-unknown-delegation = Bu forumda “{ $value }” heyeti yok.
sheets-other-delegation = “{ $value }” sizin heyetiniz değil. Yalnızca kendi heyetinizin kişilerini girebilirsiniz.
sheets-unknown-role = “{ $value }” şunlardan hiçbiri değil: başkan, yardımcı, üye.
sheets-unknown-answer = “{ $value }” bu sorunun sunduğu yanıtlardan biri değil.
sheets-not-taken = Bu kişi girilemedi. Adları ve e-posta adresini kontrol edin.
sheets-second-head = Heyetin başkanı zaten var: { $line } numaralı satırda.
sheets-unknown-language = “{ $value }” bildiğimiz bir dil değil. Dilin adını ya da kodunu yazın: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = “{ $value }” { $line } numaralı satırda zaten var. Herkesin kendi kodu olmalı.

## Sütunlar
sheets-mapping-no-name = Hiçbir sütunda ad yok. Soyadlarının, adların ya da tam adların bulunduğu sütunu seçin.
sheets-mapping-twice = İki sütun aynı anlama gelemez.
sheets-field-ref = Kod
sheets-field-full-name = Adı soyadı
sheets-field-family-name = Soyadı
sheets-field-given-name = Adı
sheets-field-patronymic = Baba adı
sheets-field-latin-family = Latin harfleriyle soyadı
sheets-field-latin-given = Latin harfleriyle adı
sheets-field-passport-name = Pasaporttaki adı
sheets-field-email = E-posta
sheets-field-language = Yazışma dili
sheets-field-birth-date = Doğum tarihi
sheets-field-organisation = Kuruluş
sheets-field-organisation-en = Kuruluş (İngilizce)
sheets-field-organisation-ru = Kuruluş (Rusça)
sheets-field-title = Unvan
sheets-field-position = Görev
sheets-field-position-en = Görev (İngilizce)
sheets-field-position-ru = Görev (Rusça)
sheets-field-protocol-rank = Protokoldeki yeri
sheets-field-category = Kategori
sheets-field-role = Heyetteki rolü
sheets-field-delegation = Heyet

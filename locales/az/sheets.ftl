# Translated from locales/en/sheets.ftl.

## Fayl bütövlükdə qəbul edilmir
sheets-empty = Bu faylda heç nə yoxdur.
sheets-only-headings = Bu faylda başlıqlar var, amma onların altında adam yoxdur.
sheets-file-too-large = Fayl çox böyükdür: ən çoxu { $limit } MB.
sheets-too-many-rows = Siyahı çox uzundur: ən çoxu { $limit } sətir. Onu hissə-hissə göndərin.
sheets-too-many-columns = Siyahı çox genişdir: ən çoxu { $limit } sütun.
sheets-too-much-text = Bu faylda adamların siyahısında olandan qat-qat çox məlumat var.
sheets-not-a-list = Bu fayl nə mətn şəklində cədvəldir (CSV), nə də Excel kitabıdır (XLSX).
sheets-old-workbook = Bu, köhnə Excel kitabı və ya parollu kitabdır. Onu parolsuz, XLSX kimi saxlayın.
sheets-markup = Faylın adı nə ilə bitirsə bitsin, bu, veb-səhifə və ya XML kimi saxlanmış cədvəldir. Onu cədvəl proqramında açıb XLSX kimi saxlayın.
sheets-open-document = Bu, LibreOffice və ya OpenOffice cədvəlidir (ODS). Onu XLSX kimi saxlayın.
sheets-damaged = Bu kitab zədələnib və oxunmur. Onu öz proqramınızda açın, yenidən saxlayın və bir daha göndərin.
sheets-no-sheet = Kitabda “{ $name }” adlı vərəq yoxdur.

## Sətirdə nə səhvdir
sheets-what-is-wrong = Nə səhvdir
sheets-name-missing = Ad yoxdur: ən azı soyadı və ya adı yazın.
sheets-missing = Bura boş ola bilməz.
sheets-too-long = Çox uzundur: ən çoxu { $limit } işarə yerləşir.
sheets-direction-marks = Mətndə yazı istiqamətini dəyişən görünməz işarələr var. Onu yapışdırmaq əvəzinə yenidən yazın.
sheets-control-characters = Mətndə görünməz idarəetmə işarələri var. Onu yapışdırmaq əvəzinə yenidən yazın.
sheets-unprintable = Bu hərfləri çap etmək olmur: { $letters }
sheets-not-latin = Bunu latın hərfləri ilə yazın.
sheets-broken-letters = Burada bəzi hərflər pozulub. Mətni yenidən yazın, faylı UTF-8 və ya XLSX kimi saxlayın.
sheets-broken-quotes = Bu sətirdə dırnaqlar pozulub: biri bağlanmayıb və ya bağlanandan sonra mətn var.
sheets-cells = Bu sətirdə xana sayı ({ $found }) siyahıdakı sütunların sayından ({ $wanted }) çoxdur.
sheets-formula-error = Bu xanadakı düsturun nəticəsi yoxdur: { $value }
sheets-not-email = “{ $value }” e-poçt ünvanı deyil.
sheets-not-date = “{ $value }” tarix deyil. Belə yazın: 24.11.2025 və ya 2025-11-24.
sheets-ambiguous-date = “{ $value }” müxtəlif ölkələrdə müxtəlif günlərdir. Belə yazın: 24.11.2025 və ya 2025-11-24.
sheets-date-out-of-range = “{ $value }” doğum tarixi ola bilməz.
sheets-not-number = “{ $value }” 1-dən başlayan tam ədəd deyil.
sheets-unknown-category = Bu forumda “{ $value }” kateqoriyası yoxdur.
sheets-unknown-delegation = Bu forumda “{ $value }” nümayəndə heyəti yoxdur.
sheets-other-delegation = “{ $value }” sizin nümayəndə heyətiniz deyil. Yalnız öz heyətinizin üzvlərini daxil edə bilərsiniz.
sheets-unknown-role = “{ $value }” bunlardan heç biri deyil: rəhbər, müavin, üzv.
sheets-unknown-answer = “{ $value }” bu sualın təklif etdiyi cavablardan biri deyil.
sheets-not-taken = Bu şəxsi daxil etmək mümkün olmadı. Adları və e-poçt ünvanını yoxlayın.
sheets-second-head = Nümayəndə heyətinin rəhbəri artıq var: { $line } nömrəli sətirdə.
sheets-unknown-language = “{ $value }” dilini tanımırıq. Dilin adını və ya kodunu yazın: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = “{ $value }” artıq { $line } nömrəli sətirdə var. Hər kəsin öz kodu olmalıdır.

## Sütunlar
sheets-mapping-no-name = Heç bir sütunda ad yoxdur. Soyadların, adların və ya tam adların olduğu sütunu seçin.
sheets-mapping-twice = İki sütun eyni mənanı verə bilməz.
sheets-field-ref = Kod
sheets-field-full-name = Adı və soyadı
sheets-field-family-name = Soyadı
sheets-field-given-name = Adı
sheets-field-patronymic = Ata adı
sheets-field-latin-family = Soyadı latın hərfləri ilə
sheets-field-latin-given = Adı latın hərfləri ilə
sheets-field-passport-name = Pasportdakı adı
sheets-field-email = E-poçt
sheets-field-language = Məktubların dili
sheets-field-birth-date = Doğum tarixi
sheets-field-organisation = Təşkilat
sheets-field-organisation-en = Təşkilat ingilis dilində
sheets-field-organisation-ru = Təşkilat rus dilində
sheets-field-title = Titul
sheets-field-position = Vəzifə
sheets-field-position-en = Vəzifə ingilis dilində
sheets-field-position-ru = Vəzifə rus dilində
sheets-field-protocol-rank = Protokol üzrə yeri
sheets-field-category = Kateqoriya
sheets-field-role = Nümayəndə heyətində rolu
sheets-field-delegation = Nümayəndə heyəti

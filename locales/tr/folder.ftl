# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, satır { $line }, { $field }: { $what }
folder-at-line = { $file }, satır { $line }: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Dosya yok.
folder-unreadable = Dosya okunamıyor.
folder-file-too-large = Dosya, izin verilen { $limit } MB sınırını aşıyor.
folder-not-utf8 = Bu baytlar UTF-8 metni değil. Dosyayı UTF-8 olarak yeniden kaydedin.
folder-syntax = Bu, geçerli TOML değil. Çözümleyicinin iletisi: { $detail }
folder-too-deep = Bölümler iç içe en fazla { $limit } düzey olabilir.
folder-missing = Burada bir değer verilmelidir.
folder-unknown-key = “{ $key }” burada bir anlam taşımıyor. Yazım hatası olabilir mi?
folder-wrong-kind = { $wanted ->
    [text] Buraya tırnak içinde bir metin yazılmalıdır.
    [boolean] Buraya true veya false yazın.
    [number] Buraya bir tam sayı yazılmalıdır.
    [date] Buraya bir tarih veya saat yazılmalıdır.
    [list] Buraya köşeli ayraç içinde bir liste yazılmalıdır.
   *[table] Burada bir tablo olmalıdır: anahtarlar ve değerler.
}
folder-bad-id = “{ $value }” kimlik olamaz. Küçük Latin harfleri, rakamlar ve kısa çizgi kullanın; form alanlarının kimliklerinde kısa çizgi yerine alt çizgi.
folder-reserved = “{ $value }” sözcüğünün zaten kendi anlamı var. Başka bir kimlik seçin.
folder-duplicate = “{ $value }” zaten { $line } numaralı satırda var.
folder-bad-language = “{ $value }” bir dil etiketi (BCP 47) değil; örnek: “kk”, “kk-Latn”.
folder-unknown-language = “{ $value }” burada bilinen diller arasında değil.
folder-unknown = { $noun ->
    [delegation] “{ $value }” adlı bir heyet yok.
    [category] “{ $value }” adlı bir kategori yok.
    [city] “{ $value }” adlı bir şehir yok.
    [venue] “{ $value }” adlı bir mekân yok.
    [room] “{ $value }” adlı bir salon yok.
    [zone] “{ $value }” adlı bir bölge yok.
    [step] “{ $value }” adlı bir aşama yok.
    [field] “{ $value }” adlı bir form alanı yok.
   *[person] Listede numarası “{ $value }” olan kimse yok.
}
folder-not-one-of = “{ $value }” burada olamaz. Olabilecekler: { $allowed }
folder-bad-date = “{ $value }” bir tarih değil. Yılı, ayı ve günü yazın: 2025-11-24
folder-bad-time = “{ $value }” bir saat değil. Şöyle yazın: 2025-11-24T10:00:00
folder-bad-time-zone = “{ $value }” bir saat dilimi değil; örnek: Asia/Baku.
folder-bad-country = “{ $value }” bir ülke kodu (ISO 3166-1) değil; örnek: KZ.
folder-unprintable = Şu harfler basılamaz: { $letters }
folder-ends-before-start = Bitiş, başlangıçtan önce.
folder-out-of-range = Bu, ait olduğu sürenin dışında kalıyor.
folder-bad-number = “{ $value }” burada kabul edilebilecek bir sayı değil.
folder-bad-email = “{ $value }” bir e-posta adresi değil.
folder-bad-colour = “{ $value }” bir renk değil; örnek: #00606b.
folder-too-long = { $limit ->
    [one] Metin { $limit } karakterden uzun.
   *[other] Metin { $limit } karakterden uzun.
}
folder-too-many = { $limit ->
    [one] { $limit } satırdan fazla var.
   *[other] { $limit } satırdan fazla var.
}
folder-invisible = Burada görünmeyen bir karakter var ({ $character }). Metni kopyalamak yerine yeniden yazın.
folder-cells = { $found ->
    [one] Bu satırda { $found }, başlıkta { $wanted } hücre var.
   *[other] Bu satırda { $found }, başlıkta { $wanted } hücre var.
}
folder-several-people = “{ $value }” ref değeri birden çok heyette var: { $delegations }. Hangisinin kastedildiğini yanına yazın: delegation = "…"
folder-second-head = Heyetin zaten bir başkanı var: satır { $line }.
folder-other-name = Bu kuruluş { $line } numaralı satırda başka bir adla geçiyor.
folder-not-asked = “{ $category }” kategorisindekilere bu soru sorulmuyor.

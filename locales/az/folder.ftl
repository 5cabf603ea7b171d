# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, sətir { $line }, { $field }: { $what }
folder-at-line = { $file }, sətir { $line }: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Fayl yoxdur.
folder-unreadable = Faylı oxumaq mümkün deyil.
folder-file-too-large = Faylın həcmi icazə verilən { $limit } MB həddini aşır.
folder-not-utf8 = Bu baytlar UTF-8 mətni deyil. Faylı UTF-8 kodlaşdırmasında yenidən saxlayın.
folder-syntax = Bu, düzgün TOML deyil. Təhlil proqramının bildirişi: { $detail }
folder-too-deep = Hissələr bir-birinin içində ən çoxu { $limit } səviyyə ola bilər.
folder-missing = Burada nəsə göstərilməlidir.
folder-unknown-key = “{ $key }” burada heç nə bildirmir. Bəlkə səhv yazılıb?
folder-wrong-kind = { $wanted ->
    [text] Burada dırnaq içində mətn olmalıdır.
    [boolean] Burada true və ya false yazın.
    [number] Burada tam ədəd olmalıdır.
    [date] Burada tarix və ya vaxt olmalıdır.
    [list] Burada kvadrat mötərizədə siyahı olmalıdır.
   *[table] Burada cədvəl olmalıdır: açarlar və dəyərlər.
}
folder-bad-id = “{ $value }” identifikator ola bilməz. Kiçik latın hərfləri, rəqəmlər və defis işlədin; forma sahələrinin identifikatorlarında defis əvəzinə alt xətt.
folder-reserved = “{ $value }” sözünün artıq öz mənası var. Başqa identifikator seçin.
folder-duplicate = “{ $value }” artıq { $line } nömrəli sətirdə var.
folder-bad-language = “{ $value }” dil nişanı (BCP 47) deyil; nümunə: “kk”, “kk-Latn”.
folder-unknown-language = “{ $value }” burada tanınan dillər arasında yoxdur.
folder-unknown = { $noun ->
    [delegation] “{ $value }” adlı nümayəndə heyəti yoxdur.
    [category] “{ $value }” adlı kateqoriya yoxdur.
    [city] “{ $value }” adlı şəhər yoxdur.
    [venue] “{ $value }” adlı məkan yoxdur.
    [room] “{ $value }” adlı zal yoxdur.
    [zone] “{ $value }” adlı zona yoxdur.
    [step] “{ $value }” adlı mərhələ yoxdur.
    [field] “{ $value }” adlı forma sahəsi yoxdur.
   *[person] Siyahıda heç kimin nömrəsi “{ $value }” deyil.
}
folder-not-one-of = “{ $value }” burada mümkün deyil. Mümkün olanlar: { $allowed }
folder-bad-date = “{ $value }” tarix deyil. İli, ayı və günü yazın: 2025-11-24
folder-bad-time = “{ $value }” vaxt deyil. Belə yazın: 2025-11-24T10:00:00
folder-bad-time-zone = “{ $value }” saat qurşağı deyil; nümunə: Asia/Baku.
folder-bad-country = “{ $value }” ölkə kodu (ISO 3166-1) deyil; nümunə: KZ.
folder-unprintable = Bu hərfləri çap etmək olmur: { $letters }
folder-ends-before-start = Son başlanğıcdan əvvəldir.
folder-out-of-range = Bu, aid olduğu vaxtdan kənardadır.
folder-bad-number = “{ $value }” burada mümkün olan ədəd deyil.
folder-bad-email = “{ $value }” e-poçt ünvanı deyil.
folder-bad-colour = “{ $value }” rəng deyil; nümunə: #00606b.
folder-too-long = { $limit ->
    [one] Mətn { $limit } işarədən uzundur.
   *[other] Mətn { $limit } işarədən uzundur.
}
folder-too-many = { $limit ->
    [one] { $limit } sətirdən çoxdur.
   *[other] { $limit } sətirdən çoxdur.
}
folder-invisible = Burada görünməyən işarə var ({ $character }). Mətni köçürmək əvəzinə yenidən yazın.
folder-cells = { $found ->
    [one] Bu sətirdə { $found }, başlıqda isə { $wanted } xana var.
   *[other] Bu sətirdə { $found }, başlıqda isə { $wanted } xana var.
}
folder-several-people = “{ $value }” ref-i bir neçə nümayəndə heyətində var: { $delegations }. Yanında hansının nəzərdə tutulduğunu yazın: delegation = "…"
folder-second-head = Nümayəndə heyətinin artıq rəhbəri var: sətir { $line }.
folder-other-name = Bu təşkilat { $line } nömrəli sətirdə başqa cür adlandırılıb.
folder-not-asked = “{ $category }” kateqoriyasından olanlara bu sual verilmir.

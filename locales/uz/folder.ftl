# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, { $line }-qator, { $field }: { $what }
folder-at-line = { $file }, { $line }-qator: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Fayl yoʻq.
folder-unreadable = Faylni oʻqib boʻlmadi.
folder-file-too-large = Fayl ruxsat etilgan { $limit } MB chegaradan katta.
folder-not-utf8 = Bu baytlar UTF-8 matni emas. Faylni UTF-8 kodlashida qayta saqlang.
folder-syntax = Bu toʻgʻri TOML emas. Tahlil dasturining xabari: { $detail }
folder-too-deep = Qismlar bir-birining ichida koʻpi bilan { $limit } daraja boʻlishi mumkin.
folder-missing = Bu yerda biror narsa koʻrsatilishi kerak.
folder-unknown-key = “{ $key }” bu yerda hech narsani bildirmaydi. Ehtimol, xato yozilgandir?
folder-wrong-kind = { $wanted ->
    [text] Bu yerda qoʻshtirnoq ichida matn boʻlishi kerak.
    [boolean] Bu yerga true yoki false deb yozing.
    [number] Bu yerda butun son boʻlishi kerak.
    [date] Bu yerda sana yoki vaqt boʻlishi kerak.
    [list] Bu yerda kvadrat qavs ichida roʻyxat boʻlishi kerak.
   *[table] Bu yerda jadval boʻlishi kerak: kalitlar va qiymatlar.
}
folder-bad-id = “{ $value }” identifikator boʻla olmaydi. Kichik lotin harflari, raqamlar va chiziqcha ishlating; anketa maydonlarining identifikatorlarida chiziqcha oʻrniga pastki chiziq.
folder-reserved = “{ $value }” soʻzining oʻz maʼnosi bor. Boshqa identifikator tanlang.
folder-duplicate = “{ $value }” allaqachon { $line }-qatorda bor.
folder-bad-language = “{ $value }” til belgisi (BCP 47) emas; masalan: “kk”, “kk-Latn”.
folder-unknown-language = “{ $value }” bu yerda maʼlum tillar orasida yoʻq.
folder-unknown = { $noun ->
    [delegation] “{ $value }” degan delegatsiya yoʻq.
    [category] “{ $value }” degan toifa yoʻq.
    [city] “{ $value }” degan shahar yoʻq.
    [venue] “{ $value }” degan joy yoʻq.
    [room] “{ $value }” degan zal yoʻq.
    [zone] “{ $value }” degan hudud yoʻq.
    [step] “{ $value }” degan bosqich yoʻq.
    [field] “{ $value }” degan anketa maydoni yoʻq.
   *[person] Roʻyxatda raqami “{ $value }” boʻlgan hech kim yoʻq.
}
folder-not-one-of = “{ $value }” bu yerda mumkin emas. Mumkin boʻlganlari: { $allowed }
folder-bad-date = “{ $value }” sana emas. Yil, oy va kunni yozing: 2025-11-24
folder-bad-time = “{ $value }” vaqt emas. Bunday yozing: 2025-11-24T10:00:00
folder-bad-time-zone = “{ $value }” vaqt mintaqasi emas; masalan: Asia/Baku.
folder-bad-country = “{ $value }” mamlakat kodi (ISO 3166-1) emas; masalan: KZ.
folder-unprintable = Bu harflarni chop etib boʻlmaydi: { $letters }
folder-ends-before-start = Tugash vaqti boshlanishidan oldin.
folder-out-of-range = Bu oʻzi tegishli boʻlgan vaqtdan tashqarida.
folder-bad-number = “{ $value }” bu yerda mumkin boʻlgan son emas.
folder-bad-email = “{ $value }” elektron pochta manzili emas.
folder-bad-colour = “{ $value }” rang emas; masalan: #00606b.
folder-too-long = { $limit ->
    [one] Matn { $limit } belgidan uzun.
   *[other] Matn { $limit } belgidan uzun.
}
folder-too-many = { $limit ->
    [one] { $limit } qatordan koʻp.
   *[other] { $limit } qatordan koʻp.
}
folder-invisible = Bu yerda koʻrinmas belgi bor ({ $character }). Matnni koʻchirmasdan, qaytadan yozing.
folder-cells = { $found ->
    [one] Bu qatorda { $found } ta, sarlavhada esa { $wanted } ta katak bor.
   *[other] Bu qatorda { $found } ta, sarlavhada esa { $wanted } ta katak bor.
}
folder-several-people = “{ $value }” ref bir nechta delegatsiyada bor: { $delegations }. Yoniga qaysi biri nazarda tutilganini yozing: delegation = "…"
folder-second-head = Delegatsiyaning rahbari allaqachon bor: { $line }-qator.
folder-other-name = Bu tashkilot { $line }-qatorda boshqa nom bilan atalgan.
folder-not-asked = “{ $category }” toifasidagilarga bu savol berilmaydi.

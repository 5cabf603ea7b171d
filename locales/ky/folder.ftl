# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, { $line }-сап, { $field }: { $what }
folder-at-line = { $file }, { $line }-сап: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Файл жок.
folder-unreadable = Файлды окуу мүмкүн болбоду.
folder-file-too-large = Файл уруксат берилген { $limit } МБ чегинен чоң.
folder-not-utf8 = Бул байттар UTF-8 тексти эмес. Файлды UTF-8 коддоосунда кайра сактаңыз.
folder-syntax = Бул туура TOML эмес. Талдагычтын билдирүүсү: { $detail }
folder-too-deep = Бөлүктөр бири-биринин ичинде эң көп { $limit } деңгээл боло алат.
folder-missing = Бул жерде бир нерсе көрсөтүлүшү керек.
folder-unknown-key = «{ $key }» бул жерде эч нерсени билдирбейт. Балким, ката жазылгандыр?
folder-wrong-kind = { $wanted ->
    [text] Бул жерде тырмакчадагы текст болушу керек.
    [boolean] Бул жерге true же false деп жазыңыз.
    [number] Бул жерде бүтүн сан болушу керек.
    [date] Бул жерде күн же убакыт болушу керек.
    [list] Бул жерде чарчы кашаадагы тизме болушу керек.
   *[table] Бул жерде таблица болушу керек: ачкычтар жана маанилер.
}
folder-bad-id = «{ $value }» идентификатор боло албайт. Латындын кичине тамгаларын, сандарды жана дефисти колдонуңуз; анкета талааларынын идентификаторлорунда дефистин ордуна астынкы сызыкты.
folder-reserved = «{ $value }» сөзүнүн өз мааниси бар. Башка идентификатор тандаңыз.
folder-duplicate = «{ $value }» { $line }-сапта бар.
folder-bad-language = «{ $value }» тил белгиси (BCP 47) эмес; мисалы: «kk», «kk-Latn».
folder-unknown-language = «{ $value }» бул жерде белгилүү тилдердин арасында жок.
folder-unknown = { $noun ->
    [delegation] «{ $value }» деген делегация жок.
    [category] «{ $value }» деген категория жок.
    [city] «{ $value }» деген шаар жок.
    [venue] «{ $value }» деген жай жок.
    [room] «{ $value }» деген зал жок.
    [zone] «{ $value }» деген аймак жок.
    [step] «{ $value }» деген баскыч жок.
    [field] «{ $value }» деген анкета талаасы жок.
   *[person] Тизмеде номери «{ $value }» болгон эч ким жок.
}
folder-not-one-of = Бул жерде «{ $value }» болушу мүмкүн эмес. Мүмкүн болгондору: { $allowed }
folder-bad-date = «{ $value }» күн эмес. Жылын, айын жана күнүн жазыңыз: 2025-11-24
folder-bad-time = «{ $value }» убакыт эмес. Мындай жазыңыз: 2025-11-24T10:00:00
folder-bad-time-zone = «{ $value }» убакыт алкагы эмес; мисалы: Asia/Baku.
folder-bad-country = «{ $value }» өлкөнүн коду (ISO 3166-1) эмес; мисалы: KZ.
folder-unprintable = Бул тамгаларды басууга болбойт: { $letters }
folder-ends-before-start = Аякташы башталышынан мурда.
folder-out-of-range = Бул өзү тиешелүү болгон убакыттан тышкары.
folder-bad-number = «{ $value }» бул жерде мүмкүн болгон сан эмес.
folder-bad-email = «{ $value }» электрондук почта дареги эмес.
folder-bad-colour = «{ $value }» түс эмес; мисалы: #00606b.
folder-too-long = { $limit ->
    [one] Текст { $limit } белгиден узун.
   *[other] Текст { $limit } белгиден узун.
}
folder-too-many = { $limit ->
    [one] { $limit } саптан көп.
   *[other] { $limit } саптан көп.
}
folder-invisible = Бул жерде көрүнбөгөн белги бар ({ $character }). Текстти көчүрбөй, кайра териңиз.
folder-cells = { $found ->
    [one] Бул сапта { $found } уяча, ал эми башында { $wanted } уяча бар.
   *[other] Бул сапта { $found } уяча, ал эми башында { $wanted } уяча бар.
}
folder-several-people = «{ $value }» ref мааниси бир нече делегацияда бар: { $delegations }. Жанына кайсынысы экенин жазыңыз: delegation = "…"
folder-second-head = Делегациянын жетекчиси бар: { $line }-сап.
folder-other-name = Бул уюм { $line }-сапта башкача аталган.
folder-not-asked = «{ $category }» категориясындагыларга бул суроо берилбейт.

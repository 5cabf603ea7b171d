# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, { $line } belgili setir, { $field }: { $what }
folder-at-line = { $file }, { $line } belgili setir: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Faýl ýok.
folder-unreadable = Faýly okap bolmady.
folder-file-too-large = Faýl rugsat berlen { $limit } MB çäkden uly.
folder-not-utf8 = Bu baýtlar UTF-8 teksti däl. Faýly UTF-8 kodlaşdyrmasynda täzeden saklaň.
folder-syntax = Bu dogry TOML däl. Derňew programmasynyň habary: { $detail }
folder-too-deep = Bölekler biri-biriniň içinde iň köp { $limit } dereje bolup biler.
folder-missing = Bu ýerde bir zat görkezilmeli.
folder-unknown-key = “{ $key }” bu ýerde hiç zady aňlatmaýar. Belki, ýalňyş ýazylandyr?
folder-wrong-kind = { $wanted ->
    [text] Bu ýerde goşa dyrnagyň içinde tekst bolmaly.
    [boolean] Bu ýere true ýa-da false diýip ýazyň.
    [number] Bu ýerde bitin san bolmaly.
    [date] Bu ýerde sene ýa-da wagt bolmaly.
    [list] Bu ýerde inedördül ýaýyň içinde sanaw bolmaly.
   *[table] Bu ýerde tablisa bolmaly: açarlar we bahalar.
}
folder-bad-id = “{ $value }” identifikator bolup bilmez. Kiçi latyn harplaryny, sanlary we defisi ulanyň; formanyň meýdançalarynyň identifikatorlarynda defisiň ýerine aşaky çyzyk.
folder-reserved = “{ $value }” sözüniň eýýäm öz manysy bar. Başga identifikator saýlaň.
folder-duplicate = “{ $value }” eýýäm { $line } belgili setirde bar.
folder-bad-language = “{ $value }” dil belgisi (BCP 47) däl; mysal üçin: “kk”, “kk-Latn”.
folder-unknown-language = “{ $value }” bu ýerde belli dilleriň arasynda ýok.
folder-unknown = { $noun ->
    [delegation] “{ $value }” diýen wekiliýet ýok.
    [category] “{ $value }” diýen kategoriýa ýok.
    [city] “{ $value }” diýen şäher ýok.
    [venue] “{ $value }” diýen jaý ýok.
    [room] “{ $value }” diýen zal ýok.
    [zone] “{ $value }” diýen zolak ýok.
    [step] “{ $value }” diýen tapgyr ýok.
    [field] “{ $value }” diýen forma meýdançasy ýok.
   *[person] Sanawda belgisi “{ $value }” bolan hiç kim ýok.
}
folder-not-one-of = “{ $value }” bu ýerde mümkin däl. Mümkin bolanlary: { $allowed }
folder-bad-date = “{ $value }” sene däl. Ýyly, aýy we güni ýazyň: 2025-11-24
folder-bad-time = “{ $value }” wagt däl. Şeýle ýazyň: 2025-11-24T10:00:00
folder-bad-time-zone = “{ $value }” sagat guşaklygy däl; mysal üçin: Asia/Baku.
folder-bad-country = “{ $value }” ýurduň kody (ISO 3166-1) däl; mysal üçin: KZ.
folder-unprintable = Bu harplary çap edip bolmaýar: { $letters }
folder-ends-before-start = Soňy başyndan öň.
folder-out-of-range = Bu özüniň degişli wagtyndan daşarda.
folder-bad-number = “{ $value }” bu ýerde mümkin bolan san däl.
folder-bad-email = “{ $value }” elektron poçta salgysy däl.
folder-bad-colour = “{ $value }” reňk däl; mysal üçin: #00606b.
folder-too-long = { $limit ->
    [one] Tekst { $limit } belgiden uzyn.
   *[other] Tekst { $limit } belgiden uzyn.
}
folder-too-many = { $limit ->
    [one] { $limit } setirden köp.
   *[other] { $limit } setirden köp.
}
folder-invisible = Bu ýerde görünmeýän belgi bar ({ $character }). Teksti göçürmän, täzeden ýazyň.
folder-cells = { $found ->
    [one] Bu setirde { $found }, sözbaşyda bolsa { $wanted } öýjük bar.
   *[other] Bu setirde { $found }, sözbaşyda bolsa { $wanted } öýjük bar.
}
folder-several-people = “{ $value }” ref birnäçe wekiliýetde bar: { $delegations }. Ýanynda haýsysynyň göz öňünde tutulýandygyny ýazyň: delegation = "…"
folder-second-head = Wekiliýetiň eýýäm ýolbaşçysy bar: { $line } belgili setir.
folder-other-name = Bu gurama { $line } belgili setirde başgaça atlandyrylan.
folder-not-asked = “{ $category }” kategoriýasyndakylara bu sorag berilmeýär.

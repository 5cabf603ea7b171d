# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, { $line }-жол, { $field }: { $what }
folder-at-line = { $file }, { $line }-жол: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Файл жоқ.
folder-unreadable = Файлды оқу мүмкін болмады.
folder-file-too-large = Файл рұқсат етілген { $limit } МБ шегінен үлкен.
folder-not-utf8 = Бұл байттар UTF-8 мәтіні емес. Файлды UTF-8 кодтауында қайта сақтаңыз.
folder-syntax = Бұл дұрыс TOML емес. Талдағыштың хабары: { $detail }
folder-too-deep = Бөліктер бірінің ішінде бірі ең көбі { $limit } деңгей бола алады.
folder-missing = Мұнда бірдеңе көрсетілуі керек.
folder-unknown-key = «{ $key }» мұнда ештеңе білдірмейді. Қате жазылған болар?
folder-wrong-kind = { $wanted ->
    [text] Мұнда тырнақшадағы мәтін болуы керек.
    [boolean] Мұнда true немесе false деп жазыңыз.
    [number] Мұнда бүтін сан болуы керек.
    [date] Мұнда күн немесе уақыт болуы керек.
    [list] Мұнда төртбұрышты жақшадағы тізім болуы керек.
   *[table] Мұнда кесте болуы керек: кілттер мен мәндер.
}
folder-bad-id = «{ $value }» идентификатор бола алмайды. Латынның кіші әріптерін, цифрларды және дефисті қолданыңыз; сауалнама өрістерінің идентификаторларында дефистің орнына астын сызу белгісін.
folder-reserved = «{ $value }» сөзінің өз мағынасы бар. Басқа идентификатор таңдаңыз.
folder-duplicate = «{ $value }» { $line }-жолда бар.
folder-bad-language = «{ $value }» тіл белгісі (BCP 47) емес; мысалы: «kk», «kk-Latn».
folder-unknown-language = «{ $value }» мұнда белгілі тілдердің арасында жоқ.
folder-unknown = { $noun ->
    [delegation] «{ $value }» деген делегация жоқ.
    [category] «{ $value }» деген санат жоқ.
    [city] «{ $value }» деген қала жоқ.
    [venue] «{ $value }» деген орын жоқ.
    [room] «{ $value }» деген зал жоқ.
    [zone] «{ $value }» деген аймақ жоқ.
    [step] «{ $value }» деген кезең жоқ.
    [field] «{ $value }» деген сауалнама өрісі жоқ.
   *[person] Тізімде нөмірі «{ $value }» адам жоқ.
}
folder-not-one-of = Мұнда «{ $value }» болуы мүмкін емес. Мүмкін мәндер: { $allowed }
folder-bad-date = «{ $value }» күн емес. Жылын, айын және күнін жазыңыз: 2025-11-24
folder-bad-time = «{ $value }» уақыт емес. Былай жазыңыз: 2025-11-24T10:00:00
folder-bad-time-zone = «{ $value }» уақыт белдеуі емес; мысалы: Asia/Baku.
folder-bad-country = «{ $value }» ел коды (ISO 3166-1) емес; мысалы: KZ.
folder-unprintable = Бұл әріптерді басып шығару мүмкін емес: { $letters }
folder-ends-before-start = Аяқталуы басталуынан бұрын.
folder-out-of-range = Бұл өзі жататын уақыттан тыс.
folder-bad-number = «{ $value }» мұнда болуы мүмкін сан емес.
folder-bad-email = «{ $value }» электрондық пошта мекенжайы емес.
folder-bad-colour = «{ $value }» түс емес; мысалы: #00606b.
folder-too-long = { $limit ->
    [one] Мәтін { $limit } таңбадан ұзын.
   *[other] Мәтін { $limit } таңбадан ұзын.
}
folder-too-many = { $limit ->
    [one] { $limit } жолдан көп.
   *[other] { $limit } жолдан көп.
}
folder-invisible = Мұнда көрінбейтін таңба бар ({ $character }). Мәтінді көшірмей, қайта теріңіз.
folder-cells = { $found ->
    [one] Бұл жолда { $found } ұяшық, ал тақырыпта { $wanted } ұяшық бар.
   *[other] Бұл жолда { $found } ұяшық, ал тақырыпта { $wanted } ұяшық бар.
}
folder-several-people = «{ $value }» ref мәні бірнеше делегацияда бар: { $delegations }. Қасына қайсысы екенін жазыңыз: delegation = "…"
folder-second-head = Делегацияның басшысы бар: { $line }-жол.
folder-other-name = Бұл ұйым { $line }-жолда басқаша аталған.
folder-not-asked = «{ $category }» санатындағыларға бұл сұрақ қойылмайды.

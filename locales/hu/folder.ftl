# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, { $line }. sor, { $field }: { $what }
folder-at-line = { $file }, { $line }. sor: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = A fájl nem található.
folder-unreadable = A fájl nem olvasható.
folder-file-too-large = A fájl nagyobb, mint { $limit } MB.
folder-not-utf8 = Ezek a bájtok nem UTF-8 kódolású szöveget alkotnak. Mentse újra a fájlt UTF-8 kódolással.
folder-syntax = Ez nem érvényes TOML. Az elemző üzenete: { $detail }
folder-too-deep = A részek legfeljebb { $limit } szint mélyen ágyazhatók egymásba.
folder-missing = Itt meg kell adni valamit.
folder-unknown-key = „{ $key }” itt semmit sem jelent. Talán elírás?
folder-wrong-kind = { $wanted ->
    [text] Ide idézőjelek közé tett szöveg kell.
    [boolean] Írjon ide true vagy false értéket.
    [number] Ide egész szám kell.
    [date] Ide dátum vagy időpont kell.
    [list] Ide szögletes zárójelbe tett lista kell.
   *[table] Ide táblázat kell: kulcsok és értékek.
}
folder-bad-id = „{ $value }” nem lehet azonosító. Használjon latin kisbetűket, számjegyeket és kötőjelet; az űrlapmezők azonosítójában kötőjel helyett aláhúzást.
folder-reserved = „{ $value }” már foglalt, saját jelentése van. Válasszon másik azonosítót.
folder-duplicate = „{ $value }” már szerepel a(z) { $line }. sorban.
folder-bad-language = „{ $value }” nem nyelvi címke (BCP 47), mint például „kk” vagy „kk-Latn”.
folder-unknown-language = „{ $value }” nincs az itt ismert nyelvek között.
folder-unknown = { $noun ->
    [delegation] Nincs „{ $value }” nevű küldöttség.
    [category] Nincs „{ $value }” nevű kategória.
    [city] Nincs „{ $value }” nevű város.
    [venue] Nincs „{ $value }” nevű helyszín.
    [room] Nincs „{ $value }” nevű terem.
    [zone] Nincs „{ $value }” nevű zóna.
    [step] Nincs „{ $value }” nevű lépés.
    [field] Nincs „{ $value }” nevű űrlapmező.
   *[person] A listán senkinek sincs „{ $value }” száma.
}
folder-not-one-of = „{ $value }” itt nem lehetséges. Lehetséges értékek: { $allowed }
folder-bad-date = „{ $value }” nem dátum. Évet, hónapot és napot írjon: 2025-11-24
folder-bad-time = „{ $value }” nem időpont. Így írja: 2025-11-24T10:00:00
folder-bad-time-zone = „{ $value }” nem időzóna, mint például Asia/Baku.
folder-bad-country = „{ $value }” nem országkód (ISO 3166-1), mint például KZ.
folder-unprintable = Ezek a betűk nem nyomtathatók: { $letters }
folder-ends-before-start = A vége megelőzi a kezdetét.
folder-out-of-range = Ez kívül esik azon az időn, amelyhez tartozik.
folder-bad-number = „{ $value }” itt nem lehetséges szám.
folder-bad-email = „{ $value }” nem e-mail-cím.
folder-bad-colour = „{ $value }” nem szín, mint például #00606b.
folder-too-long = { $limit ->
    [one] A szöveg hosszabb, mint { $limit } karakter.
   *[other] A szöveg hosszabb, mint { $limit } karakter.
}
folder-too-many = { $limit ->
    [one] Több mint { $limit } sor van.
   *[other] Több mint { $limit } sor van.
}
folder-invisible = Itt láthatatlan karakter van ({ $character }). Másolás helyett gépelje be újra a szöveget.
folder-cells = { $found ->
    [one] Ebben a sorban { $found }, a fejlécben { $wanted } cella van.
   *[other] Ebben a sorban { $found }, a fejlécben { $wanted } cella van.
}
folder-several-people = A(z) „{ $value }” ref több küldöttségben is szerepel: { $delegations }. Írja mellé, melyikről van szó: delegation = "…"
folder-second-head = A küldöttségnek már van vezetője: { $line }. sor.
folder-other-name = A(z) { $line }. sor más néven említi ezt a szervezetet.
folder-not-asked = A „{ $category }” kategória résztvevőitől ezt nem kérdezzük.

# Translated from locales/en/sheets.ftl.

## Az egész fájl nem fogadható el
sheets-empty = Ebben a fájlban nincs semmi.
sheets-only-headings = Ebben a fájlban vannak fejlécek, de nincsenek alattuk személyek.
sheets-file-too-large = A fájl túl nagy: legfeljebb { $limit } MB lehet.
sheets-too-many-rows = A lista túl hosszú: legfeljebb { $limit } sor lehet. Küldje el részletekben.
sheets-too-many-columns = A lista túl széles: legfeljebb { $limit } oszlop lehet.
sheets-too-much-text = Ebben a fájlban sokkal több adat van, mint amennyi egy névsorban lehet.
sheets-not-a-list = Ez a fájl sem szöveges táblázat (CSV), sem Excel-munkafüzet (XLSX).
sheets-old-workbook = Ez egy régi Excel munkafüzete, vagy jelszóval védett. Mentse el XLSX-ként, jelszó nélkül.
sheets-markup = Ez weboldalként vagy XML-ként elmentett táblázat, bármi is a fájlnév végződése. Nyissa meg a táblázatkezelő programjában, és mentse el XLSX-ként.
sheets-open-document = Ez a LibreOffice vagy az OpenOffice táblázata (ODS). Mentse el XLSX-ként.
sheets-damaged = Ez a munkafüzet sérült, nem olvasható. Nyissa meg a saját programjában, mentse el újra, és küldje el ismét.
sheets-no-sheet = A munkafüzetben nincs „{ $name }” nevű lap.

## Mi a hiba a sorban
sheets-what-is-wrong = Mi a hiba
sheets-name-missing = Hiányzik a név: adja meg legalább a családi nevet vagy az utónevet.
sheets-missing = Ez nem lehet üres.
sheets-too-long = Túl hosszú: legfeljebb { $limit } karakter fér el.
sheets-direction-marks = A szövegben láthatatlan, az írásirányt módosító jelek vannak. Beillesztés helyett gépelje be újra.
sheets-control-characters = A szövegben láthatatlan vezérlőkarakterek vannak. Beillesztés helyett gépelje be újra.
sheets-unprintable = Ezek a betűk nem nyomtathatók: { $letters }
sheets-not-latin = Ezt latin betűkkel írja.
sheets-broken-letters = Itt néhány betű sérült. Gépelje be újra a szöveget, és mentse a fájlt UTF-8 vagy XLSX formátumban.
sheets-broken-quotes = Ebben a sorban hibásak az idézőjelek: az egyik nincs bezárva, vagy bezárás után szöveg áll.
sheets-cells = Ebben a sorban több cella van ({ $found }), mint ahány oszlop a listában ({ $wanted }).
sheets-formula-error = Az ebben a cellában lévő képletnek nincs eredménye: { $value }
sheets-not-email = „{ $value }” nem e-mail-cím.
sheets-not-date = „{ $value }” nem dátum. Így írja: 2025. 11. 24. vagy 2025-11-24.
sheets-ambiguous-date = „{ $value }” más-más országban más napot jelent. Így írja: 2025. 11. 24. vagy 2025-11-24.
sheets-date-out-of-range = „{ $value }” nem lehet születési dátum.
sheets-not-number = „{ $value }” nem 1-től számított egész szám.
sheets-unknown-category = Ezen a fórumon nincs „{ $value }” kategória.
sheets-unknown-delegation = Ezen a fórumon nincs „{ $value }” küldöttség.
sheets-other-delegation = „{ $value }” nem az Ön küldöttsége. Csak a saját küldöttsége tagjait viheti be.
sheets-unknown-role = „{ $value }” ezek egyike sem: vezető, helyettes, tag.
sheets-unknown-answer = „{ $value }” nem szerepel a kérdésre adható válaszok között.
sheets-not-taken = Ezt a személyt nem sikerült bevinni. Ellenőrizze a neveket és az e-mail-címet.
sheets-second-head = A küldöttségnek már van vezetője, a(z) { $line }. sorban.
sheets-unknown-language = „{ $value }” számunkra ismeretlen nyelv. Írja be a nyelv nevét vagy kódját: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = „{ $value }” már szerepel a(z) { $line }. sorban. Mindenkinek saját azonosítója van.

## Oszlopok
sheets-mapping-no-name = Egyik oszlopban sincsenek nevek. Válassza ki azt, amelyikben családi nevek, utónevek vagy teljes nevek vannak.
sheets-mapping-twice = Két oszlop nem jelentheti ugyanazt.
sheets-field-ref = Azonosító
sheets-field-full-name = Teljes név
sheets-field-family-name = Családi név
sheets-field-given-name = Utónév
sheets-field-patronymic = Apai név
sheets-field-latin-family = Családi név latin betűkkel
sheets-field-latin-given = Utónév latin betűkkel
sheets-field-passport-name = Név az útlevélben
sheets-field-email = E-mail-cím
sheets-field-language = A levelezés nyelve
sheets-field-birth-date = Születési dátum
sheets-field-organisation = Szervezet
sheets-field-organisation-en = Szervezet angolul
sheets-field-organisation-ru = Szervezet oroszul
sheets-field-title = Titulus
sheets-field-position = Beosztás
sheets-field-position-en = Beosztás angolul
sheets-field-position-ru = Beosztás oroszul
sheets-field-protocol-rank = Protokolláris hely
sheets-field-category = Kategória
sheets-field-role = Szerep a küldöttségben
sheets-field-delegation = Küldöttség

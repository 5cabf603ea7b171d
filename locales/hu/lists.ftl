# Translated from locales/en/lists.ftl.

## Lista küldése
lists-menu = Listák
lists-title = Névsorok
lists-lead = Küldje el a névsort fájlban. Mielőtt bármi megváltozna, látni fogja az eredményt.
lists-file = Fájl
lists-file-help = CSV-táblázat vagy Excel-munkafüzet (XLSX), legfeljebb { $limit } MB. Az oszlopok sorrendje és fejléce tetszőleges.
lists-empty-list = Üres, kitölthető lista
lists-whose = Melyik küldöttséghez
lists-rows-say = Maguk a sorok mondják meg
lists-look-through = Átnézés
lists-earlier = Korábban küldött listák
lists-sent-at = Elküldve
lists-rows = Sorok
lists-state-open = átnézésre vár
lists-state-running = bevitel alatt
lists-state-done = bevitelre került
lists-state-stopped = leállítva
lists-whole-forum = Az egész fórum
lists-begun-already = Ennek a listának a bevitele már megkezdődött.

## Oszlopok
lists-columns-title = Melyik oszlopban mi van?
lists-columns-lead = Sorok: { $count }. Az oszlopokat a fejlécek és a tartalom alapján azonosítottuk. Javítsa, ami téves.
lists-column = Oszlop
lists-column-number = { $number }. oszlop
lists-in-it = Mi van benne
lists-means = Mit jelent
lists-column-means = A(z) „{ $heading }” oszlop jelentése
lists-nothing = kimarad
lists-category-of-others = Azok kategóriája, akiknél a listában nem szerepel
lists-category-of-others-help = Ha nem választ, az ilyen sorok hibásnak számítanak.
lists-no-category = nincs kategória
lists-sheet = A munkafüzet lapja
lists-encoding = Karakterkódolás
lists-as-guessed = felismert
lists-read-anew = Más választás esetén a fájlt újra beolvassuk; utána nézze át ismét az oszlopokat.
lists-encoding-guessed = A fájl betűi nem UTF-8 kódolásúak. A beolvasás { $encoding } szerint történt. Ha a betűk hibásak, válasszon alább más kódolást.
lists-no-headings = A listában nincs fejléc: minden sor egy személynek számít.
lists-show-what-it-does = Az eredmény megtekintése
lists-take-back = A lista visszavonása
lists-take-back-question = A fájlt töröljük. Akik már bekerültek, bent maradnak.
lists-taken-back = A listát visszavonta, a fájlt töröltük.

## Az eredmény
lists-preview-title = A lista eredménye
lists-preview-lead = Még semmi nem változott. A jó sorok bekerülnek, a hibásakat fájlban visszakapja.
lists-change-columns = Az oszlopok módosítása
lists-new-people = Új személyek
lists-known-people = Azonosítójukról ismertek, adataik frissülnek
lists-perhaps-same = Talán ugyanaz a személy
lists-bad-rows = Hibás sorok
lists-bad-help = Ezek a sorok nem kerülnek be. Töltse le, javítsa ki, és azt a fájlt küldje el.
lists-aside = { $count } sor senkit sem nevez meg, ezért kimaradt: csak sorszám, összesítés vagy aláírás áll bennük. Sorok: { $rows }
lists-download-bad = A hibás sorok fájlban
lists-row = Sor
lists-faults = Mi a hiba
lists-first-shown = Megjelenítve: az első { $shown }, összesen { $total }.
lists-good-rows = Jó sorok
lists-name-parts = Családi név · utónév · apai név
lists-update = frissül
lists-new-one = új
lists-new-waits = új, várólista
lists-places-full = A jelenlegi állás szerint az új személyek közül { $count } főnek nem jut hely. Ők a sorok sorrendjében a várólistára kerülnek, és ha hely szabadul fel, előrelépnek.
lists-born = született: { $date }
lists-perhaps-help = Ezekben a sorokban egy már bevitt személy nevéhez bármely nyelven és írással hasonló név szerepel, és ugyanaz az e-mail-cím vagy születési dátum. Döntse el mindegyiknél, hogy ugyanaz a személy-e.
lists-names-alike = a nevek hasonlósága: { $percent }
lists-row-of = { $line }. sor: { $name }
lists-like-registered = Már regisztrált: { $details }
lists-like-row = Már szerepel e lista { $line }. sorában.
lists-same = Ugyanaz a személy: az adatok frissítése
lists-somebody-new = Más személy: bevitel
lists-skip = Ez a sor maradjon ki
lists-all-others = Minden fenti, el nem döntött sorra
lists-decide = Döntsön erről a sorról.
lists-letters = Értesítés ezeknek a személyeknek
lists-letters-help = Akinek van e-mail-címe, levelet kap arról, hogy regisztrálták, vagy hogy mi változott.
lists-let-in = A lista bevitele
lists-nothing-good = A lista egyetlen sora sem vihető be
lists-no-mailbox = Aki a küldöttség nevében jár el, annak olyan e-mail-cím kell, amelyet csak ő olvas: ezzel lép be.
lists-shared-mailbox = Ez az e-mail-cím másé is: { $name }. Aki a küldöttség nevében jár el, annak olyan cím kell, amelyet csak ő olvas.
lists-number-of-other = Ez az azonosító másé: { $name } ({ $delegation }). Ha róla van szó, küldöttségét a regisztráció oldalán módosítsa; ha nem, adjon ennek a sornak saját azonosítót.
lists-unknown-category = Ezen a fórumon nincs „{ $value }” kategória. Ezek vannak: { $categories }
lists-category-stays = A kategória marad: { $category }. Lista nem módosítja: a regisztráció oldalán módosítható.
lists-part-stays = A szerepe marad: { $part }. A regisztráció oldalán módosítható.
lists-head-by-secretariat = Tagként kerül be: a küldöttség vezetőjét a titkárság nevezi ki.
lists-deputy-by-head = Tagként kerül be: a helyetteseket a vezető nevezi ki.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = semmi sem változna

## A bevitel
lists-state-title = Lista: { $when }
lists-progress = Feldolgozott sorok: { $done } / { $total }
lists-reload = Töltse újra az oldalt, hogy lássa, hol tart.
lists-is-through = A lista bevitele befejeződött.
lists-was-stopped = A bevitel a lista vége előtt leállt. Akik bekerültek, bent maradnak.
lists-registered = Regisztrálva
lists-on-reserve = Várólistán
lists-updated = Frissítve
lists-left-out = Kihagyva
lists-to-people = A küldöttséghez

## A résztvevők fájlban
lists-participants = Résztvevők
lists-participants-help = Mindenki, akinek helye van, küldöttségenként: vezető, helyettesek, majd a többiek a küldöttség ábécéje szerint. A táblázatban az űrlapokra adott válaszok is szerepelnek.
lists-more-columns = A táblázat további oszlopai
lists-more-columns-help = Ezek csak akkor szerepelnek a táblázatban, ha kiválasztja őket. A PDF-ben nincsenek.
lists-standing = Akkreditáció
lists-head = vezető
lists-deputy = helyettes
lists-member = tag
lists-order = A küldöttségek sorrendje
lists-order-protocol = Protokoll szerint
lists-order-alphabet = A lista nyelvének ábécéje szerint
lists-language-of-list = A lista nyelve
lists-list-of-participants = Résztvevők listája
lists-as-of = Állapot: { $date }
lists-printed-name = Név
lists-printed-organisation = Szervezet és beosztás
lists-head-of-delegation = Küldöttségvezető
lists-deputy-head = Küldöttségvezető-helyettes
lists-without-delegation = Küldöttségen kívül
lists-number-of-participants = { $count ->
    [one] { $count } résztvevő
   *[other] { $count } résztvevő
}
lists-cannot-be-printed = A lista nem nyomtatható, mert a betűkészletből hiányoznak ezek a betűk: { $letters }. Itt fordulnak elő: { $names }. Javítsa ki őket, vagy vegye a listát XLSX-ben.
lists-too-many-to-print = A résztvevők száma meghaladja az egy dokumentumba férő { $most } főt. Vegye a listát XLSX-ben.

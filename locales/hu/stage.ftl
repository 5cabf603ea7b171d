# A színpad: pultok, a termek képernyői, felszólalói listák, „most és utána”.
stage-title = Ülések vezetése
stage-lead = Válasszon termet: a pultjáról kerülnek a programpontok a képernyőkre, innen adható szó, és innen indul az óra.
stage-no-halls = Még nincsenek termek
stage-no-halls-hint = A termek a programmal érkeznek: adjon meg termet egy programpontnál, és itt megjelenik.
stage-console = Pult
stage-screen = A terem képernyője
stage-screens = Képernyők nyelvenként

## The screen of a hall
stage-nothing-on = Jelenleg nincs program
stage-next-speakers = Következő felszólalók
stage-time-left = Hátralévő idő
stage-countdown = Visszaszámlálás
stage-screen-lost = Nincs kapcsolat: ez az utolsó ismert állapot

## Who has the floor
stage-nobody-speaks = Senkinél sincs a szó.
stage-start = Óra indítása
stage-pause = Óra megállítása
stage-key-space = szóköz
stage-more = Egy perccel több
stage-less = Egy perccel kevesebb
stage-end = Befejezés
stage-call-next = Következő felszólaló
stage-open-list = Lista megnyitása
stage-close-list = Lista lezárása
stage-release = Szöveg közzététele
stage-undo = Visszavonás: { $act }
stage-preview = Előnézet
stage-on-screen-now = Most a képernyőn
stage-on-screen-next = A következő szólítás után

## The list of speakers
stage-list = Felszólalók listája
stage-open = A lista nyitva van
stage-closed = A lista le van zárva
stage-nobody-waits = Senki sem vár.
stage-has-left = { $time } maradt
stage-out-of-turn = Soron kívül
stage-reason = Indoklás (bekerül a naplóba)
stage-place = Hely a listán
stage-move-there = Áthelyezés
stage-give-floor = Szó megadása most
stage-by-rules = Vissza a szabályokhoz
stage-strike = Levétel a listáról
stage-kind = Hozzászólás
stage-kind-speech = Felszólalás
stage-kind-question = Kérdés
stage-kind-reply = Válasz
stage-kind-point = Ügyrendi hozzászólás
stage-kind-right = Viszontválasz
stage-motion = Az ügyrendi hozzászólás célja
stage-motion-help = Csak ügyrendi hozzászólásnál.
stage-motion-order = a szabályok betartása
stage-motion-suspend = az ülés felfüggesztése
stage-motion-adjourn-meeting = az ülés elnapolása
stage-motion-adjourn-debate = a vita elnapolása
stage-motion-close-debate = a vita lezárása
stage-why-arrival = legrégebben vár
stage-why-moderator = a moderátor helyezte ide
stage-why-point = azonnal szót kap
stage-why-reply = a válasz az első
stage-why-right = a végén kap szót
stage-why-protocol = protokolláris sorrend
stage-why-first-time = még nem szólalt fel
stage-why-balance = küldöttsége kevesebbet szólt
stage-why-other-hall = a másik terem következik
stage-put-on = Felvétel a listára
stage-put-on-list = Felvétel a listára
stage-person = Résztvevő
stage-person-help = Név szerint, bármilyen írásmóddal. Csak az akkreditáltak között keres.
stage-nobody-found = Az akkreditáltak között nincs találat.
stage-hall = Terem
stage-heard = Eddigi felszólalások
stage-delegation = Küldöttség
stage-no-delegation = Küldöttségen kívül
stage-contributions = Hozzászólások
stage-time = Idő

## What the hall shows
stage-show = A képernyőkön
stage-item = Programpont
stage-no-item = Nincs
stage-show-item = Programpont megjelenítése
stage-message = Üzenet a teremnek
stage-message-help = Úgy jelenik meg a terem minden képernyőjén, ahogyan beírja. Az üres mező eltünteti.
stage-show-message = Üzenet megjelenítése
stage-countdown-minutes = Visszaszámlálás, perc
stage-countdown-help = Az üres mező eltünteti.
stage-show-countdown = Visszaszámlálás megjelenítése
stage-late-minutes = A programpont ennyivel később kezdődik, perc
stage-late-help = Vele együtt tolódik mindaz, ami aznap ebben a teremben következik. Üresen: a terv szerint.
stage-declare = Késés bejelentése

## Rules
stage-rules = A lista szabályai
stage-change-rules = Szabályok megtekintése és módosítása
stage-order = Sorrend
stage-protocol-first = Elöl a protokolláris sorrend és a küldöttségvezetők
stage-first-timers = Elöl azok, akik még nem szólaltak fel
stage-balance = Elöl a kevesebbet szólt küldöttségek
stage-alternate = A termek felváltva következnek
stage-seconds = Idő másodpercben
stage-yellow = Az óra ennyivel a vége előtt sárga
stage-delegation-budget = Küldöttségenként összesen (üres: nincs korlát)
stage-total-budget = A programpontra összesen (üres: nincs korlát)
stage-halls = Közös listájú termek
stage-halls-help = E termek felszólalói egy listán állnak, és képernyőik ugyanazt a felszólalót mutatják.
stage-save-rules = Szabályok mentése

## From the telephone
stage-ask = Szót kérek
stage-speaks-now = Nála van a szó
stage-waiting = { $count ->
    [0] Senki sem vár
   *[other] { $count } hozzászólás vár
}
stage-delegation-has-left = Küldöttségének { $time } ideje maradt.
stage-you-speak = Öné a szó
stage-your-place = Az Ön helye: { $place }
stage-leave = Leiratkozás a listáról
stage-for-what = Mihez?
stage-which-hall-are-you-in = Melyik teremben van?

## Now and next
stage-now = Most és utána
stage-right-now = Most
stage-comes-next = Ezután
stage-instead-of = tervezett idő: { $time }
stage-nothing-now = A termekben nincs tervezett program
stage-nothing-now-hint = A fórum idején itt látható, mi folyik az egyes termekben, és mi következik.

## What is said back
stage-done = Kész.
stage-moved-on = Valaki megelőzte: ez a jelenlegi állapot. Az Ön művelete nem változtatott semmit.
stage-reason-needed = A szabályok szerint más következik. Adjon indoklást; bekerül a naplóba.
stage-no-time-left = A küldöttség vagy a programpont ideje elfogyott. Adjon szót soron kívül, indoklással.
stage-cannot-undo = Ez már nem vonható vissza: azóta más is történt ezzel a listával.
stage-too-many-halls = Egy listán legfeljebb { $limit } terem osztozhat.
stage-not-accredited = Szót csak e fórum akkreditált résztvevői kérhetnek.
stage-they-are-not-accredited = A listára csak e fórum akkreditált résztvevői kerülhetnek.
stage-list-closed = A lista le van zárva.
stage-list-full = A lista megtelt. Próbálja meg később.
stage-which-hall = Adja meg, melyik teremben van.
stage-on-the-list-already = Már szerepel a listán.
stage-choose-a-kind = Válassza ki, mihez kér szót.
stage-you-wait = Ön rajta van a listán.
stage-you-wait-already = Ön már rajta van a listán.
stage-you-left = Ön lekerült a listáról.

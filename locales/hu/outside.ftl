# Translated from locales/en/outside.ftl.

## Lista kiküldése
outside-title = Külső döntés: „{ $step }”
outside-lead = Itt egy külső szerv dönt. Küldje el neki a várakozók listáját, és rögzítse a válaszokat, amikor visszaérkeznek.
outside-to-queue = A várakozókhoz
outside-waiting = Ennél a lépésnél vár
outside-out = Közülük válaszra vár
outside-send-heading = Lista kiküldése
outside-nobody-waits = Ennél a lépésnél senki sem vár
outside-doubtful = { $count ->
    [one] { $count } útlevélben a név írásmódja eltér a várttól
   *[other] { $count } útlevélben a név írásmódja eltér a várttól
}
outside-doubtful-help = Mielőtt a lista kimegy, hasonlítsák össze az okmányokkal. Az útlevél szerinti írásmódot mi soha nem változtatjuk meg; ha szerepel a listán, ott megjelöljük.
outside-passport-check = Útlevél: összevetendő
outside-nobody-waits-hint = Amint a megelőző lépések megvannak, itt jelennek meg az érintettek.
outside-people = Személyek
outside-people-new = Csak akiket még nem küldtek ki, vagy azóta módosultak: { $count }
outside-people-all = Mindenki, aki vár: { $count }
outside-fields = A listán szereplő adatok
outside-fields-help = Csak annyit válasszon, amennyire a szervnek szüksége van. Előre kijelölve: a nevek és amit ez a lépés igazol, vagy ami a legutóbbi listán szerepelt.
outside-language = A lista nyelve
outside-send = A lista elkészítése
outside-choose-a-field = Válasszon legalább egy adatot.
outside-nobody-to-send = Nem maradt senki erre a listára: minden várakozó adatait kiküldték már.
outside-too-many-people = Egy listára legfeljebb { $limit } személy fér. Válassza azokat, akiket még nem küldtek ki, vagy küldje a listát részletekben.
outside-list-sent = { $count ->
    [one] Készül a lista { $count } személyről. Alább tölthető le.
   *[other] Készül a lista { $count } személyről. Alább tölthető le.
}

## Kiküldött listák
outside-sent-heading = Kiküldött listák
outside-kept-help = A fájlokat egy hétig őrizzük. Az továbbra is látható, ki szerepelt a listán.
outside-nothing-sent = Még nem küldtek ki listát.
outside-sent-at = Kiküldve
outside-sent-by = Küldte
outside-answered = Megválaszolva
outside-workbook = Munkafüzet
outside-making-waiting = készül
outside-making-ready = kész
outside-making-failed = nem készülhetett el
outside-making-gone = már nem őrizzük

## Maga a lista
outside-sheet-name = Lista
outside-reference = Azonosító
outside-answer = Válasz
outside-reason = Indoklás
outside-cleared = engedélyezve
outside-refused = elutasítva

## A válaszok visszaérkezése
outside-answers-heading = Visszaérkezett válaszok
outside-answers-help = Küldje be a listát úgy, ahogy a szerv kitöltötte. Az oszlopok sorrendje tetszőleges, és lehet belőlük több is. Semmi sem kerül rögzítésre, mielőtt az eredményt látta volna.
outside-file = A válaszok fájlja
outside-file-help = A munkafüzet (XLSX) vagy CSV-táblázat, legfeljebb { $limit } MB.
outside-look-through = Átnézés
outside-file-too-large = A fájl túl nagy: legfeljebb { $limit } MB.
outside-file-empty = Ebben a fájlban nincsenek sorok.
outside-file-unreadable = Ez a fájl nem olvasható. Mentse jelszó nélküli XLSX-ként vagy CSV-ként, és küldje el újra.
outside-no-references = Egyik oszlopban sincsenek innen kiküldött lista azonosítói. Küldje vissza a listát az „Azonosító” oszloppal együtt.
outside-no-answers = Egyik oszlopban sincsenek válaszok. Írja őket a „Válasz” oszlopba: engedélyezve vagy elutasítva.
outside-came-at = Megérkezett
outside-state-open = átnézésre vár
outside-state-running = rögzítés alatt
outside-state-done = rögzítve
outside-state-stopped = leállítva

## Az eredmény
outside-answers-of = Válaszok: { $when }
outside-to-lists = A listákhoz
outside-preview-lead = Még semmi sem változott. Az egyes sorok eredménye ez lesz.
outside-default-reason = Indoklás azoknak, akiket anélkül utasítottak el
outside-default-reason-help = { $count ->
    [one] { $count } személyt indoklás nélkül utasítottak el. Akit elutasítanak, az indoklást a levelében olvassa; anélkül ez a sor nem számít.
   *[other] { $count } személyt indoklás nélkül utasítottak el. Akit elutasítanak, az indoklást a levelében olvassa; anélkül ezek a sorok nem számítanak.
}
outside-let-count = Rögzítés: engedélyezve { $cleared }, elutasítva { $refused }
outside-letters-help = Minden érintett levelet kap.
outside-nothing-counts = Ennek a fájlnak egyetlen sora sem rögzíthető így.
outside-begun-already = Ezeknek a válaszoknak a rögzítése már megkezdődött.
outside-answers-begun = A válaszok rögzítése folyamatban van.
outside-progress = Feldolgozott sorok: { $done } / { $total }
outside-reload = Töltse újra az oldalt, hogy lássa, hol tart.
outside-are-counted = A válaszokat rögzítettük.
outside-was-stopped = A rögzítés a vége előtt leállt. Ami rögzítve van, megmarad.
outside-row = Sor
outside-person = Személy
outside-nobody-known = ismeretlen
outside-what-becomes = Eredmény
outside-bad-rows = Megnézendő
outside-bad-help = Ezek a sorok nem számítanak. Töltse le, javítsa ki, vagy kérdezze meg a szervet, és azt a fájlt küldje el.
outside-download-bad = A nem számító sorok fájlban
outside-why-not = Miért nem számít
outside-first-shown = Megjelenítve: az első { $shown }, összesen { $total }.
outside-remove = A fájl visszavonása
outside-remove-question = A fájlt töröljük. Ami rögzítve van, megmarad.
outside-answers-removed = A fájlt töröltük.
outside-fate-cleared = Engedélyezve
outside-fate-refused = Elutasítva
outside-fate-already-so = Már így áll
outside-fate-no-answer = Nincs válasz
outside-fate-unreadable = A válasz se igen, se nem
outside-fate-no-reason = Indoklás nélkül elutasítva
outside-fate-no-reference = Nincs azonosító
outside-fate-unknown = Ismeretlen azonosító
outside-fate-other-name = Ez az azonosító más nevű személyé
outside-fate-contradicted = Két sor eltérően válaszol
outside-fate-not-waiting = Már nem ennél a lépésnél vár
outside-fate-changed = A lista kiküldése óta módosult: küldje ki újra

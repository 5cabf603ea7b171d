# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Felvételek és dokumentumok
media-lead = Amit az emberek a programpontoknál látnak, hallanak és olvasnak.
media-used = Felhasználva: { $used }, legfeljebb { $most }
media-none = Még nincs felvétel vagy dokumentum
media-none-hint = Nyisson meg egy programpontot, és az oldalán válassza a „Felvételek és dokumentumok” lehetőséget.
media-begin = Programpont, amelyhez felvételt vagy dokumentumot ad
media-open = Megnyitás
media-to-programme = A programhoz
media-to-item = A programpont oldalához
media-item = Programpont
media-item-closed = Ezt az üzenetet még nem olvasták fel. A közzétételig a szerkesztésre jogosultakon kívül senki sem kap belőle semmit.
media-left = A programból kikerült pontok felvételei
media-left-help = Ha a programpont visszakerül, a felvételei és dokumentumai is. Addig csak a szerkesztésre jogosultak látják őket.
media-size = Méret
media-settings = Beállítások
media-removed = Eltávolítva.

## When something is shown
media-embargo = Mikor látható
media-embargo-none = Azonnal; felolvasott üzenet esetén a közzététele után
media-embargo-until = Egy időponttól
media-embargo-by-hand = Amikor a „Megjelenítés most” gombot választja
media-opens = Megjelenítés kezdete
media-opens-missing = Adja meg, mikortól látható.
media-clocks = Az időpontok { $zone } szerint értendők.
media-state-open = nyilvános
media-state-until = nyilvános ettől: { $when }
media-state-by-hand = nem nyilvános
media-state-address = az üzenet közzétételére vár
media-state-withdrawn = visszavonva
media-show-now = Megjelenítés most
media-shown-now = Most már látható; felolvasott üzenet esetén a közzététele után.
media-not-public = Ezt egyelőre csak a szerkesztésre jogosultak látják.

## Recordings
media-recordings = Felvételek
media-recording = Felvétel
media-no-recordings = Még nincs felvétel.
media-kind-video = Videó
media-kind-audio = Hang
media-kind-stream = Máshol elérhető közvetítés
media-open-stream = Megtekintés itt: { $host }
media-language-heard = Az elhangzó nyelv
media-language-unsaid = nincs megadva
media-language-missing = Válasszon nyelvet.
media-add-recording = Felvétel feltöltése
media-add-stream = Hivatkozás máshol elérhető közvetítésre
media-url = A közvetítés címe
media-url-help = https:// kezdetű cím, hivatkozásként jelenik meg.
media-url-wrong = Ez nem https:// kezdetű webcím.
media-captions = Feliratok
media-no-captions = Még nincs felirat. Enélkül kimarad, aki nem hall.
media-cues = Feliratsorok száma: { $count }
media-caption-language = A feliratok nyelve
media-caption-file = Feliratfájl (WebVTT)
media-caption-help = Ha ezen a nyelven már van felirat, annak helyére lép.
media-save-captions = Feliratok mentése
media-captions-saved = Mentve. Feliratsorok: { $count }
media-remove-captions-question = Az ezen a nyelven készült feliratok végleg törlődnek.
media-poster = Borítókép
media-poster-file = A lejátszás előtt látható kép
media-replace-file = A fájl cseréje
media-replace-help = A feliratok, a borítókép és a beállítások megmaradnak.
media-remove-recording = A felvétel eltávolítása
media-remove-question = A felvétel a feliratokkal és a borítóképpel együtt végleg törlődik.

## Session papers
media-papers = A programpont dokumentumai
media-no-papers = Még nincs dokumentum.
media-add-paper = Dokumentum hozzáadása
media-paper-title = A dokumentum címe
media-files = Fájlok
media-no-files = Még nincs fájl. A dokumentum akkor látható, ha van fájlja.
media-send-paper-file = Fájl feltöltése
media-paper-file-help = Az ezen a nyelven meglévő fájl helyére lép; az előző a korábbi fájlok között megmarad.
media-paper-language = A fájl nyelve
media-earlier-files = Korábbi fájlok
media-sent-at = Feltöltve
media-replaced-at = Lecserélve vagy visszavonva
media-withdraw = Visszavonás
media-withdraw-file-question = Mostantól csak a dokumentum szerkesztésére jogosultak kapják meg ezt a fájlt. A korábbi fájlok között megmarad.
media-file-withdrawn = A fájl visszavonva.
media-withdraw-paper = A dokumentum visszavonása
media-withdraw-paper-question = Mostantól csak a szerkesztésre jogosultak látják. A fájlok megmaradnak, és a dokumentum visszahozható.
media-paper-withdrawn = A dokumentum visszavonva.
media-bring-back = A dokumentum visszahozása
media-paper-is-back = A dokumentum visszakerült.

## Sending files
media-file = Fájl
media-form-help = JavaScript nélkül legfeljebb { $most } méretű fájl küldhető. Azzal a nagyobbak részletekben mennek át.
media-unfinished = Félbemaradt feltöltések
media-unfinished-help = Válassza ki újra ugyanazt a fájlt, és onnan folytatódik, ahol megállt. Egy napig álló feltöltést elvetünk.
media-received = Beérkezett: { $part }, összesen { $whole }
media-give-up = Elvetés
media-give-up-question = Az eddig elküldött rész törlődik.
media-given-up = A feltöltés elvetve.
media-pause = Szünet
media-resume = Folytatás
media-upload-going = A fájl feltöltése folyamatban…
media-upload-paused = A feltöltés szünetel. Onnan folytatódik, ahol megállt.
media-upload-lost = Nincs kapcsolat. Amint lesz, a feltöltés magától folytatódik.
media-upload-ending = A fájl ellenőrzése…
media-upload-done = A fájl megérkezett.
media-upload-failed = A fájlt nem sikerült elküldeni. Válassza ki újra.
media-upload-busy-title = A feltöltés máshol folyik
media-upload-busy = A fájl egy része éppen érkezik. Próbálja újra kicsit később.
media-upload-moved-title = A feltöltés máshol tart
media-upload-moved = Kérdezze le, mennyi érkezett be, és onnan folytassa.
media-file-kind-title = Ez a fájl nem fogadható el
media-file-too-large = A fájl mérete { $size }; legfeljebb { $most } engedélyezett.
media-form-too-large = A fájl nem érkezett meg teljesen, vagy nagyobb, mint { $most }. Nagyobb fájlok részletekben küldéséhez kapcsolja be a JavaScriptet.
media-forum-is-full = A fórum { $most } tárhelyéből { $free } maradt. Távolítsa el a fölösleges felvételeket, vagy forduljon az üzemeltetőhöz.
media-too-many-uploads = Egyszerre legfeljebb { $most } feltöltés futhat. Előbb fejezzen be vagy vessen el egyet.
media-too-many-recordings = Egy programpontnak legfeljebb { $most } felvétele lehet. Előbb távolítson el egyet.
media-too-many-papers = Egy programpontnak legfeljebb { $most } dokumentuma lehet.
media-too-many-files = Egy dokumentumnál a korábbiakkal együtt legfeljebb { $most } fájl őrizhető meg. Adjon hozzá inkább új dokumentumot.
media-kilobytes = { $number } kB
media-megabytes = { $number } MB
media-gigabytes = { $number } GB

## What is wrong with captions
media-vtt-not-utf8 = { $line }. sor: a fájl nem UTF-8 kódolású. Mentse el újra UTF-8 kódolással.
media-vtt-no-header = 1. sor: a WebVTT-fájl a WEBVTT szóval kezdődik. A más típusú feliratot (SRT) előbb mentse WebVTT-ként.
media-vtt-line-too-long = { $line }. sor: hosszabb, mint { $most } karakter.
media-vtt-no-blank-line = { $line }. sor: itt hiányzik egy üres sor.
media-vtt-no-timing = { $line }. sor: ezekhez a sorokhoz nincs idő. A felirat ilyen sorral kezdődik: 00:01.000 --> 00:04.000.
media-vtt-time = { $line }. sor: az idő nem 00:01.000 --> 00:04.000 alakú.
media-vtt-order = { $line }. sor: ez a felirat a fölötte állónál korábban kezdődik.
media-vtt-ends-first = { $line }. sor: ez a felirat előbb ér véget, mint ahogy elkezdődik.
media-vtt-setting = { $line }. sor: az idő utáni beállítás nem WebVTT-beállítás.
media-vtt-arrow = { $line }. sor: az idő előtt hiányzik egy üres sor.
media-vtt-tag = { $line }. sor: a csúcsos zárójelben álló jelölés nem WebVTT-jelölés, vagy nincs lezárva. A < jel alakja &lt;.
media-vtt-empty = Ebben a fájlban nincs felirat.
media-vtt-too-many = Ebben a fájlban több mint { $most } felirat van.

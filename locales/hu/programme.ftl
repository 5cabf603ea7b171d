# The programme of a forum: its pages, its files.
programme-title = Program
programme-none = A program még nem jelent meg
programme-none-hint = Amint a szervezők közzéteszik, itt olvasható lesz.
programme-on-the-map = Térképen
programme-screen = A terem képernyője
programme-kind-ceremony = Ünnepség
programme-kind-panel = Panelbeszélgetés
programme-kind-forum = Fórum a fórumon belül
programme-kind-conference = Konferencia
programme-kind-address = Üzenet
programme-kind-speech = Beszédek
programme-kind-video = Videó
programme-kind-vote = Szavazás
programme-kind-election = Választás
programme-kind-signing = Aláírás
programme-kind-visit = Látogatás
programme-kind-cultural = Kulturális program
programme-kind-meal = Étkezés
programme-kind-break = Szünet
programme-kind-registration = Érkezés és kitűzők
programme-kind-meeting = Megbeszélés
programme-kind-travel = Utazás
programme-kind-session = Szekció
programme-kind-workshop = Műhely
programme-kind-side-event = Kísérőprogram

## Its pages
programme-days = Napok
programme-day = Nap
programme-city = Város
programme-kind = Típus
programme-room = Terem
programme-nothing-found = Nincs találat
programme-nothing-found-hint = Válasszon másik napot, várost, típust vagy termet.
programme-nested = Fórumok e fórum keretében
programme-own-page = E fórum oldala
programme-when = Mikor
programme-place = Hol
programme-all-day = egész nap
programme-time-zone = Időzóna: { $zone }
programme-track = Tematika
programme-spoken = A program nyelve
programme-recording = Felvétel
programme-not-recorded = Nem készül felvétel
programme-people = Közreműködők
programme-documents = Dokumentumok
programme-links = Hivatkozások
programme-inside = A program részei
programme-status-tentative = még nem biztos
programme-status-cancelled = elmarad
programme-expected = várható kezdés: { $time }
programme-expected-instead = Várható kezdés: { $time }, tervezett: { $planned }

## What people do
programme-role-moderator = Moderátor
programme-role-chair = Elnök
programme-role-speaker = Előadó
programme-role-panellist = Panelrésztvevő
programme-role-author = Az üzenet szerzője
programme-role-reader = Felolvasó
programme-role-interpreter = Tolmács
programme-role-rapporteur = Jegyzőkönyvvezető
programme-role-technician = Technikus
programme-role-host = Házigazda
programme-role-performer = Előadóművész
programme-role-organiser = Szervező
programme-role-guest = Vendég
programme-role-contributor = Közreműködő

## Files
programme-gone-stays = Már nincs a fájlban; a programban marad, ahogy volt.
programme-gone-cancelled = Már nincs a fájlban; elmaradóként jelöltük meg.
programme-kept-as-on-the-site = A honlapon módosították, ezért úgy marad, ahogy ott áll.

## Taking it along
programme-take-along = Vigye magával a programot
programme-to-calendar = Naptárba
programme-changes = A program változásai
programme-on-paper = Papíron (PDF)
programme-as-of = Állapot: { $date }
programme-too-many-to-print = A programban több programpont van, mint amennyi egy dokumentumba fér: több mint { $limit }.
programme-letters-replaced = A „?” olyan betű helyén áll, amelyet itt nem lehet kinyomtatni. A honlapon lévő programban megvan.

## Taking in a file
programme-files = Program fájlból
programme-files-lead = Küldje be a programot fájlként. Mielőtt bármi érvénybe lépne, látja, mi történne.
programme-file = Fájl
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV vagy XLSX, legfeljebb { $limit } MB.
programme-look-through = Átnézés
programme-waiting = Átnézésre váró fájlok
programme-preview = Mit tenne a fájl
programme-preview-lead = Még semmi sem változott. Ugyanaz a fájl újra beküldve semmit sem kettőz meg.
programme-public-at-once = A fórum programja nyilvános: amit felvesz, azonnal megjelenik a honlapon. Csak a tervezésben módosítottak maradnak a közzétételig tervezetek.
programme-beside-the-days = A fórum napjain ({ $days }) kívül eső programpontok: { $count }. Ellenőrizze, hogy ez-e a megfelelő fájl.
programme-of-all-items = Minden programpont: { $reason }
programme-row-taken = Bekerül
programme-row-changed = Módosítással kerül be
programme-row-left-out = Kimarad
programme-item = Programpont
programme-why = Miért
programme-report = Pontonként
programme-first-shown = Látható: az első { $shown }, összesen { $total }.
programme-overwrite = A honlapon módosítottak felülírása
programme-overwrite-help = Enélkül ezek a pontok úgy maradnak, ahogy a honlapon állnak.
programme-prune = A fájlban már nem szereplők megjelölése elmaradóként: { $count }
programme-prune-help = A programban elmaradóként maradnak meg.
programme-let-in = Felvétel és azonnali közzététel
programme-file-is-in = A fájl bekerült a programba: { $taken } bekerült, { $left } kimaradt.
programme-take-back = A fájl visszavonása
programme-take-back-question = A fájl törlődik; semmi sem kerül belőle a programba.
programme-file-taken-back = A fájl törölve.
programme-file-gone = Ezt a fájlt már nem őrizzük. Küldje be újra.
programme-embargo = A szöveg a felolvasása után jelenik meg itt.

## Equipment and interpretation
programme-in-the-room = A teremben
programme-interpretation = Tolmácsolás
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = mikrofonok
programme-equipment-projector = kivetítő
programme-equipment-booths = tolmácsfülkék
programme-equipment-receivers = tolmácskészülékek
programme-equipment-hearing-loop = indukciós hurok hallókészülékhez
programme-equipment-step-free = akadálymentes bejárat
programme-equipment-stream = élő közvetítés
programme-equipment-recording = hang- és képfelvétel
programme-equipment-internet = vezeték nélküli internet

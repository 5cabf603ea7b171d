# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Ugrás a tartalomra
kernel-menu = Menü
kernel-main-navigation = Fő navigáció
kernel-workplaces = Munkaterületek
kernel-tools-mine = Saját oldalaim
kernel-tools-participants = Résztvevők
kernel-tools-entry = Beléptetés
kernel-tools-programme = Program és ülések
kernel-tools-messages = Üzenetek
kernel-tools-forum = Fórum
kernel-home = Kezdőlap
kernel-language = Nyelv
kernel-theme = Megjelenés
kernel-theme-system = Az eszköz szerint
kernel-theme-light = Világos
kernel-theme-dark = Sötét
kernel-sign-in = Bejelentkezés
kernel-sign-out = Kijelentkezés
kernel-account = Saját fiók
kernel-signed-in-as = Bejelentkezve: { $name }
kernel-runs-on = Ezt az oldalt a { $product } működteti: szabad szoftver koalícióknak
kernel-shown-in = A megjelenített nyelv: { $language }
kernel-translation-behind = Az eredeti szöveg a fordítás elkészülte óta megváltozott.

## Buttons and links
kernel-save = Mentés
kernel-saved = Mentve.
kernel-cancel = Mégse
kernel-back = Vissza
kernel-next = Tovább
kernel-previous = Előző
kernel-edit = Szerkesztés
kernel-add = Hozzáadás
kernel-remove = Eltávolítás
kernel-delete = Törlés
kernel-confirm = Megerősítés
kernel-yes = Igen
kernel-no = Nem
kernel-open = Megnyitás
kernel-close = Bezárás
kernel-send = Küldés
kernel-download = Letöltés
kernel-upload = Feltöltés
kernel-print = Nyomtatás
kernel-copy = Másolás
kernel-copied = Másolva.
kernel-retry = Újrapróbálás
kernel-show = Megjelenítés
kernel-details = Részletek
kernel-history = Változások előzményei
kernel-help = Súgó
kernel-are-you-sure = Biztos benne?
kernel-cannot-be-undone = Ez a művelet nem vonható vissza.

## Lists: search, filters, pages
kernel-search = Keresés
kernel-search-hint = Írja be a név egy részét, bármely írással
kernel-filter = Szűrés
kernel-filters = Szűrők
kernel-apply = Alkalmazás
kernel-clear = Törlés
kernel-clear-filters = Minden szűrő törlése
kernel-all = Összes
kernel-sort-by = Rendezés e szerint: { $column }
kernel-actions = Műveletek
kernel-select = Kijelölés
kernel-select-all = Minden kijelölése ezen az oldalon
kernel-selected = Kijelölve: { $count }
kernel-results = { $count ->
    [one] { $count } találat
   *[other] { $count } találat
}
kernel-results-first = Az első { $count } találat látható, de több is van. A szűkítéshez írjon tovább.
kernel-more = { $count ->
    [one] és még { $count }
   *[other] és még { $count }
}
kernel-pages = Oldalak
kernel-page-of = { $page }. oldal, összesen { $pages }
kernel-first-page = Első oldal
kernel-last-page = Utolsó oldal
kernel-nothing-here = Itt még nincs semmi
kernel-nothing-found = Nincs találat
kernel-nothing-found-hint = Ellenőrizze az írásmódot, írjon kevesebb szót, vagy törölje a szűrőket.
kernel-loading = Betöltés…
kernel-working = Kis türelmet kérünk…
kernel-not-given = nincs megadva
kernel-status = Állapot
kernel-total = Összesen

## Steps and quotas
kernel-step-done = kész
kernel-step-current = jelenlegi lépés
kernel-step-waiting = hátravan
kernel-step-refused = elutasítva
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } szabad hely
   *[other] { $count } szabad hely
}
kernel-quota-full = Minden hely foglalt
kernel-quota-over = A kvótánál több hely foglalt

## Live pages
kernel-live-lost = A kapcsolat megszakadt. Az utolsó ismert állapot látható; az oldal tovább próbálkozik.
kernel-live-lost-at = A kapcsolat megszakadt. Az utolsó ismert állapot látható ({ $time }); az oldal tovább próbálkozik.
kernel-live-back = A kapcsolat helyreállt. Az oldal friss.
kernel-urgent-notices = Sürgős közlemények
kernel-live-waiting = Élő
kernel-needs-script = Ehhez a részhez szkriptek futtatása szükséges. Engedélyezze őket a böngészőben, vagy használja az alábbi űrlapot.

## Keyboard
kernel-keys = Billentyűk
kernel-keys-down = következő sor
kernel-keys-up = előző sor
kernel-keys-select = a sor kijelölése vagy a kijelölés megszüntetése
kernel-keys-open = a sor megnyitása
kernel-keys-help = e lista megjelenítése vagy elrejtése

## Camera, passkey
kernel-camera-start = Kamera bekapcsolása
kernel-camera-stop = Kamera kikapcsolása
kernel-camera-switch = Másik kamera
kernel-camera-take = Fénykép készítése
kernel-camera-again = Új fénykép
kernel-camera-taken = A fénykép mentésre kész.
kernel-camera-live = Kamerakép
kernel-camera-needs-https = A böngésző HTTPS nélküli oldalnak nem ad kamerát. Nyissa meg az oldalt a biztonságos címén, vagy írja be a kódot.
kernel-camera-refused = A kamera használata nincs engedélyezve. Engedélyezze a böngésző beállításaiban ennél az oldalnál, majd próbálja újra.
kernel-camera-missing = Ezen az eszközön nem található kamera.
kernel-camera-busy = A kamerát nem sikerült elindítani. Lehet, hogy egy másik program használja.
kernel-passkey-unsupported = Ez a böngésző nem támogatja a belépőkulcsokat. Használja az e-mailben kapott hivatkozást.
kernel-passkey-cancelled = Nem történt változás: a belépőkulcsot nem erősítették meg.
kernel-passkey-failed = A belépőkulcsot a rendszer nem fogadta el. Próbálja újra, vagy használja az e-mailben kapott hivatkozást.

## Error pages: what happened, and what to do next
kernel-error-next = Mit tehet
kernel-error-home = Vissza a kezdőlapra
kernel-error-back = Vissza az előző oldalra
kernel-error-400-title = Ezt a kérést nem tudtuk értelmezni
kernel-error-400-next = Lépjen vissza, ellenőrizze a címet vagy az űrlapot, és próbálja újra.
kernel-error-401-title = Kérjük, jelentkezzen be
kernel-error-401-next = Ezt az oldalt csak bejelentkezve lehet megtekinteni. Bejelentkezés után visszatér ide.
kernel-typed-is-here = Ön már nincs bejelentkezve. Amit beírt, nem veszett el: hagyja nyitva ezt az oldalt, jelentkezzen be egy új lapon, majd térjen vissza ide, és küldje el újra.
kernel-typed-without-files = A fájlokat újra ki kell választani.
kernel-sign-in-beside = Bejelentkezés új lapon
kernel-send-again = Küldés újra
kernel-error-device-title = Ez az eszköz nem ellenőriz jegyeket
kernel-error-device-next = A hivatkozása lejárt, visszavonták, vagy ezen az eszközön nem nyitották meg. Kérjen újat a szervezőktől; ha saját nevében ellenőriz jegyeket, jelentkezzen be.
kernel-error-403-title = Nincs jogosultsága ehhez az oldalhoz
kernel-error-403-next = Ha jogosultnak kellene lennie, forduljon a fórum titkárságához, vagy jelentkezzen be más személyként.
kernel-error-404-title = Ez az oldal nem létezik
kernel-error-404-next = Lehet, hogy a cím elírt, vagy az oldal máshová került. Induljon el a kezdőlapról.
kernel-error-405-title = Ez itt nem lehetséges
kernel-error-405-next = Lépjen vissza az oldalra, és használja az ottani gombokat.
kernel-error-409-title = Időközben valaki más módosította ezt
kernel-error-409-next = Az Ön módosításai nem kerültek mentésre. Nézze meg az új állapotot, majd módosítson újra.
kernel-error-410-title = Ez már nem érhető el
kernel-error-410-next = Már felhasználták, vagy lejárt az ideje. Ha hivatkozáson jött ide, kérjen újat attól, akitől kapta.
kernel-error-413-title = Ez túl nagy
kernel-error-413-next = Válasszon kisebb fájlt, vagy küldje több részletben.
kernel-error-415-title = Ez a fájltípus nem fogadható el
kernel-error-415-next = Mentse a fájlt az űrlapon megadott típusok egyikében, és küldje el újra.
kernel-error-422-title = Kérjük, javítsa a megjelölt mezőket
kernel-error-422-next = Amit beírt, megmaradt. Javítsa a megjelölt mezőket, és küldje el újra az űrlapot.
kernel-error-429-title = Túl sok próbálkozás
kernel-error-429-next = Várjon egy percet, majd próbálja újra.
kernel-error-500-title = Hiba történt nálunk
kernel-error-500-next = Nem az Ön hibája, és a rendszer rögzítette. Próbálja újra egy perc múlva; ha ismét előfordul, közölje a titkársággal az alábbi számot.
kernel-error-503-title = Az oldal túlterhelt vagy karbantartás alatt áll
kernel-error-503-next = Semmi sem veszett el. Próbálja újra néhány perc múlva.
kernel-error-refused-title = Ez nem lehetséges
kernel-incident = Az esemény száma: { $number }

## Forms
kernel-required = kötelező
kernel-optional = nem kötelező
kernel-required-note = A { $mark } jelű mezők kitöltése kötelező.
kernel-choose = Válasszon
kernel-choose-file = Fájl kiválasztása
kernel-file-limit = Legfeljebb { $limit }: { $kinds }
kernel-file-limit-mb = Legfeljebb { $limit } MB: { $kinds }
kernel-errors-heading = { $count ->
    [one] Kérjük, javítson { $count } mezőt
   *[other] Kérjük, javítson { $count } mezőt
}
kernel-field-required = Töltse ki ezt a mezőt.
kernel-field-too-long = { $max ->
    [one] Ide legfeljebb { $max } karakter fér.
   *[other] Ide legfeljebb { $max } karakter fér.
}
kernel-field-too-short = { $min ->
    [one] Itt legalább { $min } karakter szükséges.
   *[other] Itt legalább { $min } karakter szükséges.
}
kernel-field-not-email = Ez nem e-mail-cím. A helyes alak például: { $example }.
kernel-field-not-date = Ez nem dátum. A helyes alak például: { $example }.
kernel-field-not-time = Ez nem időpont. A helyes alak például: { $example }.
kernel-field-not-number = Számot írjon, számjegyekkel.
kernel-field-too-small = A legkisebb megengedett szám: { $min }.
kernel-field-too-large = A legnagyobb megengedett szám: { $max }.
kernel-field-not-address = Ez nem webcím. A helyes alak például: { $example }.
kernel-field-not-in-list = Válasszon a listából.
kernel-field-unprintable = Ezek a betűk nem nyomtathatók a kitűzőre és a listára: { $letters }. Írja a szöveget nélkülük.
kernel-field-direction-marks = A szövegben láthatatlan, az írásirányt módosító jelek vannak. Beillesztés helyett gépelje be újra.
kernel-field-control-characters = A szövegben láthatatlan vezérlőkarakterek vannak. Beillesztés helyett gépelje be újra.
kernel-field-damaged = Néhány betű hibásan érkezett meg. Gépelje be újra a szöveget.
kernel-field-file-missing = Válasszon fájlt.
kernel-field-file-too-large = A fájl túl nagy. Legfeljebb { $limit } engedélyezett.
kernel-field-file-too-large-mb = A fájl túl nagy. Legfeljebb { $limit } MB engedélyezett.
kernel-field-file-kind = Ez a fájltípus nem fogadható el. Elfogadott típusok: { $kinds }.
kernel-field-picture-unreadable = Ez a kép nem olvasható. Válasszon másikat.
kernel-field-consent = A folytatáshoz szükségünk van a hozzájárulására.
kernel-field-taken = Ez már használatban van.
kernel-form-stale = Az űrlap túl sokáig volt nyitva. Amit beírt, megmaradt: küldje el még egyszer.

## Time
kernel-today = Ma
kernel-yesterday = Tegnap
kernel-tomorrow = Holnap
kernel-just-now = éppen most
kernel-minutes-ago = { $count ->
    [one] { $count } perce
   *[other] { $count } perce
}
kernel-hours-ago = { $count ->
    [one] { $count } órája
   *[other] { $count } órája
}
kernel-days-ago = { $count ->
    [one] { $count } napja
   *[other] { $count } napja
}
kernel-at-time = { $date } { $time }
kernel-until = eddig: { $when }
kernel-since = ettől: { $when }
kernel-date = Dátum
kernel-time = Időpont
kernel-local-time = Helyi idő: { $city }
kernel-no-public-url = Az üzemeltető még nem adta meg a rendszer nyilvános címét ({ $setting } beállítás). Addig jegy nem készül és belépőkulcs nem hozható létre; az akkreditáltak a cím megadása után azonnal megkapják a jegyüket.

## What programs are told
kernel-problem-401-title = Érvényes token szükséges
kernel-problem-401-next = A(z) { $header } fejlécben küldje el. Tokeneket a titkárság készít.
kernel-problem-403-title = Ennek a tokennek ehhez nincs joga
kernel-problem-403-next = Használjon olyat, amelynek van. Hogy mi mihez kell, a(z) { $address } címen olvasható.
kernel-problem-scope-next = { $scope } hatókörű tokenre van szükség.
kernel-problem-404-title = Itt nincs ilyen
kernel-problem-404-next = Ellenőrizze a címet és a benne lévő azonosítókat. Az egyik fórum tokenje a másikból semmit sem talál.
kernel-problem-405-title = Ez a cím nem fogadja ezt a metódust
kernel-problem-405-next = Amelyeket fogad, azokat a(z) { $header } fejléc sorolja fel.
kernel-problem-422-title = Egyes értékek nem fogadhatók el
kernel-problem-422-next = A hibák listája mindegyiket megnevezi, az okával együtt.

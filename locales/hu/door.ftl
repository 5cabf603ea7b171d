# Translated from locales/en/door.ftl.

## The check-in page
door-title = Beléptetés
door-choose = Válassza ki az ellenőrzőpontot, ahol áll.
door-no-checkpoints = Itt még nincs ellenőrzőpont
door-way = Irány
door-way-in = Be
door-way-out = Ki
door-way-both = Be és ki
door-code = Jegy
door-code-help = Olvassa be a kódot, vagy írja be az alatta álló számot.
door-check = Ellenőrzés
door-find = Keresés név szerint
door-found-nobody = Nincs ennek az ajtónak a listáján. Küldje a személyt a regisztrációs pulthoz.
door-found-else = Egyik sem az? Akkor a személy nincs ennek az ajtónak a listáján: küldje a regisztrációs pulthoz.
door-inside = Most bent van: { $count }
door-recent = Legutóbbi beolvasások
door-recent-none = Itt még semmit sem olvastak be.
door-checking = Ellenőrzés…
door-checking-wait = Lassú a kapcsolat. Várja meg a választ.
door-not-counted = Nincs rögzítve
door-not-counted-next = Nincs kapcsolat. Olvassa be újra, amikor helyreáll.
door-other-scan = Ezt az űrlapot már egy másik jegyhez használták. Olvassa be a jegyet még egyszer.
door-was-mistake = Tévedés volt
door-let-nobody-in = Ez a beolvasás erről az eszközről senkit sem engedett be, nincs mit visszavonni.
door-passed-since = A személy azóta áthaladt egy ajtón. Nézze meg a legutóbbi beolvasásokat.

## Verdicts, in one or two words
door-verdict-ok = Üdvözöljük
door-verdict-goodbye = Viszontlátásra
door-verdict-already-inside = Már bent van
door-verdict-wrong-zone = Nem ebbe a zónába
door-verdict-wrong-day = Nem ma
door-verdict-not-cleared = Nincs engedélye
door-verdict-revoked = Visszavont jegy
door-verdict-replaced = Régi jegy
door-verdict-forged = Hamis jegy
door-verdict-unknown = Ismeretlen
door-verdict-mistake = Visszavonva

## What a verdict means, and what to do
door-next-already-inside = Ezzel a jeggyel valaki { $time } óta bent van.
door-next-wrong-zone = Ez a személy ide nem léphet be: { $zone }.
door-next-revoked = Ezt a jegyet visszavonták. Küldje a személyt a regisztrációs pulthoz.
door-next-replaced = Újabb kitűzőt adtak ki. Kérje azt, vagy küldje a személyt a regisztrációs pulthoz.
door-next-forged = Ezt a jegyet megváltoztatták vagy hamisították. Hívja a szervezőt.
door-reason-not-a-ticket = Ez a kód nem jegy.
door-reason-other-installation = Ez egy másik szervező jegye.
door-reason-other-forum = Ez egy másik fórum jegye.
door-reason-no-such-ticket = Ilyen számú jegy itt nincs.
door-reason-expired = Ennek a jegynek lejárt az ideje.
door-reason-checkpoint-closed = Ez az ellenőrzőpont ma nincs nyitva.
door-reason-other-day = Ez a személy csak más napokon léphet be: { $zone }.
door-reason-not-registered = A regisztráció nem érvényes. Küldje a személyt a regisztrációs pulthoz.
door-reason-steps-open = Az akkreditáció nem teljes. Küldje a személyt a regisztrációs pulthoz.
door-reason-refused-by-rule = Egy szabály szerint ez a személy ide nem léphet be: { $zone }.
door-reason-mistake = A személy már nem számít bent lévőnek.

## A device becomes a door
door-enrol-title = Az eszköz használata a bejáratnál
door-enrol-text = Az eszköz itt fogja ellenőrizni a jegyeket: { $place } ({ $zone }), az utolsó nap végéig ({ $date }).
door-enrol-once = A hivatkozás egyszer működik: azon az eszközön nyissa meg, amely a bejáratnál lesz.
door-enrol-reusable = Ez bemutató: a hivatkozás újra használható.
door-enrol-button = Ezt az eszközt használom
door-enrolled = Ez az eszköz mostantól jegyeket ellenőriz.

## Checkpoints, for the organiser
door-checkpoints = Ellenőrzőpontok
door-checkpoints-lead = Hol és mely eszközökkel olvassák be a jegyeket, és ki léphet be.
door-checkpoint-over = Ennek az ellenőrzőpontnak elmúlt az utolsó napja.
door-open-door = A beléptető oldal megnyitása
door-no-devices = Itt még nincs eszköz.
door-device-name = Az eszköz neve
door-device-name-help = Például: a főbejárat telefonja.
door-device-waiting = a hivatkozást még nem nyitották meg
door-device-enrolled = használatban: { $when }
door-device-revoked = visszavonva: { $when }
door-device-ended = lejárt
door-new-link = Új eszközhivatkozás
door-link-title = Hivatkozás az eszközhöz
door-link-text = Nyissa meg ezt a hivatkozást ezen az eszközön: „{ $device }”. Egyszer működik; az eszköz utolsó napjának ({ $date }) végén kijelentkezik.
door-link-once = A hivatkozás csak most látható. Az első eszköz, amelyen megnyitják, a bejáratnál fog működni.
door-link-qr = A hivatkozás QR-kódja
door-revoke = Visszavonás
door-revoke-question = „{ $device }” azonnal kijelentkezik, és hivatkozása megszűnik.
door-revoked = Az eszközt visszavonták.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Az ellenőrzőpont egy zónába enged be. Előbb a zónát adja hozzá, azután az ellenőrzőpontot.
door-new-checkpoint = Ellenőrzőpont hozzáadása
door-new-zone = Zóna hozzáadása
door-zone-lead = A zóna felügyelt hely: egy épület, egy terem, egy repülőgép. Az ellenőrzőpontokon lehet bejutni, és szabályok mondják meg, ki léphet be.
door-no-zones = Még nincs zóna
door-no-zones-hint = Az ellenőrzőpont egy zónába enged be. Előbb adjon hozzá egyet.
door-zones-too-many = Már { $max } zóna van.
door-checkpoints-too-many = Már { $max } ellenőrzőpont van.
door-city = Város
door-zone = Zóna
door-first-day = Első nap
door-last-day = Utolsó nap
door-last-day-help = Az ellenőrzőpont eszközei ezzel a nappal lejárnak. Ha módosul, az új nappal járnak le.
door-ends-before = Az utolsó nap az első előtt van.
door-outside-forum = Ez nem a fórum napja.
door-name-in = Név: { $language }
door-other-languages = Más nyelveken
door-name-taken = Ilyen nevű már van.
door-changed-meanwhile = Időközben valaki más módosította ezt. Amit beírt, itt van; ha újra menti, az Öné marad.
door-saved = Mentve. A bejáratoknál mostantól érvényes.
door-moved = A sorrend mentve.
door-move-up = Feljebb
door-move-down = Lejjebb
door-close = Beléptetés lezárása
door-is-closed = lezárva
door-closed = Lezárva. Oda többé senkit sem engednek be.
door-reopen = Újranyitás
door-reopened = Újra nyitva.
door-close-checkpoint-question = Itt többé senkit sem engednek be: { $name }. Eszközei kijelentkeznek. Újra meg lehet nyitni.
door-close-zone-question = Többé senkit sem engednek be: { $name }. Az ellenőrzőpontjain lévő eszközök kijelentkeznek. Újra meg lehet nyitni.
door-checkpoint-closed = Ez az ellenőrzőpont le van zárva.

## Access rules
door-rules = Ki léphet be
door-rules-lead = A szabályok a mentéstől kezdve érvényesek, akkor is, ha már állnak a bejáratnál.
door-rules-none = Nincs szabály: mindenki beléphet, aki a fórumra beléphet.
door-rules-too-many = Már { $max } szabály van. Előbb távolítson el néhányat.
door-rule-add = Szabály hozzáadása
door-rule-help = Amit üresen hagy, az azt jelenti: mind.
door-rule-added = A szabály mostantól érvényes.
door-rule-removed = A szabályt eltávolították.
door-rule-remove-question = Mostantól nem érvényes, de visszaállítható. Ahol egyetlen szabály sem enged be senkit, ott mindenki beléphet, aki a fórumra beléphet.
door-categories = Kategóriák
door-delegations = Küldöttségek
door-days = Napok
door-all-categories = minden kategória
door-all-delegations = minden küldöttség
door-every-day = minden nap
door-rules-order = Ami egyetlen személyről szól, megelőzi azt, ami sokakról; a tiltás megelőzi az engedélyt.
door-rules-removed = Eltávolított szabályok
door-bring-back = Visszaállítás
door-rule-there-already = Ez a szabály már megvan.
door-people-too-many = Egy szabály legfeljebb { $max } személyt nevezhet meg.
door-rule-allowed = beléphet
door-rule-refused = tiltva
door-rule-nobody = senki
door-rule-step = elért lépés: { $step }
door-effect = Mit tesz a szabály
door-effect-allowed = Beléphetnek
door-effect-refused = Nem léphetnek be
door-step = Az akkreditáció elért lépése
door-step-help = Aki elérte, akkor is beléphet, ha későbbi lépések még nyitottak.
door-step-any = Mindegy
door-rule-people = Egyes személyek: keresés név szerint
door-rule-people-chosen = Akiket a szabály megnevez
door-rule-says = Mit mond a szabály
door-rule-holds-for = Akikről szól: { $people } / { $all }
door-rule-passing = Akik valamelyik napon beléphetnek: e szabállyal { $after }, most { $now }
door-rule-is-first = Eddig mindenki beléphet, aki a fórumra beléphet. Ezután csak az, akit egy szabály beenged.
door-rule-save = Szabály mentése

## What the door would say
door-trial = Mit mondana a beléptetés?
door-trial-lead = Próbálja ki egy személlyel. Semmi sem számít bele, és semmi sem tárolódik.
door-trial-at = Mikor
door-trial-clocks = Az ellenőrzőpont órája szerint: { $zone }
door-trial-says = A beléptetés válasza
door-trial-who = Kinek
door-trial-by-ticket = Ezzel a számú jeggyel: { $serial }
door-trial-by-name = Még nincs jegy: mintha név szerint találták volna meg.

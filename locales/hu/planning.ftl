# Translated from locales/en/planning.ftl.
planning-title = A program tervezése
planning-lead = Ami itt változik, a közzétételig tervezet marad. Az ütközések a megoldás módjával együtt látszanak.
planning-days = Napok
planning-time = Időpont
planning-grid = A nap termenként
planning-new-item = Új programpont
planning-new-address = Új üzenet
planning-no-room = Terem nélkül
planning-seats = Férőhely: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Egész nap
planning-nothing-planned = Erre a napra még nincs terv
planning-nothing-planned-hint = Vegyen fel egy programpontot, vagy töltse be a programot fájlból.
planning-loose = Részek, és programpontok időpont nélkül
planning-moved = Áthelyezve. A közzétételig tervezet.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } felvéve. A nyilak mozgatják, a Page Up és a Page Down másik napra viszi, az Enter leteszi, az Esc megszakítja.
planning-picked-length = { $title }: a fel és a le nyíl a hosszát módosítja, az Enter megtartja, az Esc megszakítja.
planning-let-go = { $title } a helyén maradt.
planning-move-failed = Nincs kapcsolat; semmi sem változott. Próbálja újra.
planning-undo = Az utolsó módosítás visszavonása
planning-undone = A módosítás visszavonva.
planning-keys = Húzza a programpontokat (ujjal: tartsa lenyomva, majd húzza): a fenti napok egyikére, ha másik napra valók, az alsó szélüknél fogva, ha a hosszuk más. Vagy használja a billentyűzetet: a nyilak kijelölnek, az Enter megnyit; az Alt a nyilakkal vagy az M áthelyez, közben a Page Up és a Page Down másik napra visz; az L a hosszat módosítja; az Esc megszakít.

planning-hints = Ütközések
planning-has-hints = ütközik
planning-no-hints = Nincs ütközés.
planning-more-hints = Ezeken felül: { $count }. Előbb a fentieket oldja meg.
planning-clash-room = { $room }: egyszerre kétszer kellene, ehhez: „{ $first }”, és ehhez: „{ $second }”.
planning-clash-person = { $name } egyszerre két helyen lenne: „{ $first }” és „{ $second }”.
planning-clash-only-delegate = { $name } ({ $delegation }, az egyetlen küldött) egyszerre két helyen lenne: „{ $first }” és „{ $second }”.
planning-clash-interpreter = { $name } tolmácsra egyszerre két helyen lenne szükség: „{ $first }” és „{ $second }”.
planning-clash-way = { $name }: az út „{ $from }” és „{ $to }” között { $needs } perc, de csak { $has } perc van rá.
planning-clash-seats = „{ $title }”: várt létszám { $expected }, férőhely { $seats }.
planning-mend-time = Másik időpont: { $time }
planning-mend-room = Másik terem: { $room }
planning-mend-time-of = „{ $title }”, másik időpont: { $time }
planning-mend-room-of = „{ $title }”, másik terem: { $room }
planning-mend-room-at = Másik terem, másik időpont: { $room }, { $time }
planning-name-interpreter = Tolmács megadása

planning-field = Mező
planning-field-title = Cím
planning-field-title-in = Cím: { $language }
planning-texts = Szövegek
planning-texts-help = Üres sor új bekezdést kezd. A kötőjellel kezdődő sorokból felsorolás lesz; a **két csillag** közötti szavak félkövérek.
planning-field-subtitle-in = Alcím: { $language }
planning-field-summary-in = Összefoglaló: { $language }
planning-field-text-in = Szöveg: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Az üzenet szövege az, amit felolvasnak. A honlapon csak akkor jelenik meg, ha felolvasták és közzétették.
planning-address-released = Ennek az üzenetnek a szövegét közzétették: amit módosít rajta, a közzététellel azonnal a honlapra kerül.
planning-address-people = Egy üzenetnek szerzője és felolvasója van.
planning-field-kind = Típus
planning-field-status = Állapot
planning-field-starts = Kezdete
planning-field-ends = Vége
planning-starts-help = A helyszín ideje szerint.
planning-field-room = Terem
planning-field-place = Helyszín
planning-field-city = Város
planning-city-help = Ha van terem, annak a városa számít.
planning-field-to-city = Az utazás célja
planning-to-city-help = Csak városok közötti utazásnál.
planning-field-parent = Minek a része
planning-field-expected = Várt létszám
planning-field-people = Közreműködők
planning-people-help = Akik a fórumra jelentkeztek, a nevükről ismerhetők fel. Egy sort úgy vehet ki, hogy a nevet üresen hagyja.
planning-role = Szerep { $number }
planning-who = Név { $number }
planning-who-is-meant = Válassza ki, kire gondol.
planning-who-exactly = Ki „{ $name }”?
planning-keep-as-written = Valaki más: „{ $name }”, ahogy beírta
planning-choose = Válasszon
planning-none = Nincs
planning-more-rows = További sorok
planning-save = Mentés tervezetként
planning-draft-help = A honlapon semmi sem változik: a módosításokat előbb közzé kell tenni.
planning-saved = A tervezet mentve.
planning-on-the-site = A honlapon
planning-kind-part = Rész
planning-kind-other = Egyéb
planning-status-confirmed = megtartjuk
planning-status-tentative = még nem biztos
planning-status-cancelled = elmarad
planning-state-new = új
planning-state-changed = módosult
planning-state-removed = törlésre vár
planning-state-crossed = átnézendő
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Ezt közben valaki más módosította. Nézze meg, mi változott, és mentse újra.
planning-theirs = Amit valaki más mentett
planning-theirs-help = Amit Ön írt be, lent megmaradt. Ha újra menti, az Öné lesz érvényes.
planning-saved-now = Most mentve
planning-typed-here = Itt beírva

planning-time-unreadable = Ez az időpont nem értelmezhető. Válasszon napot és órát.
planning-ends-before = A vége korábban van, mint a kezdete.
planning-has-no-time = Ennek még nincs időpontja. Előbb adja meg az űrlapon.
planning-parent-inside = Egy programpont nem lehet önmaga része.
planning-too-many-people = Egy programpontban legfeljebb { $limit } ember szerepelhet.
planning-too-many-items = Egy programban legfeljebb { $limit } programpont lehet.

planning-cancel = Elmarad
planning-cancel-question = A programpont elmaradóként marad a programban.
planning-cancel-items = Vele együtt { $count } programpont marad el, amely a része.
planning-cancel-parts = { $count } közreműködője van.
planning-cancel-places = { $count } embernek van helye.
planning-cancel-waiting = { $count } ember van a várólistán.
planning-cancel-marked = { $count } ember jelölte meg.
planning-off-with = Elmarad, mert elmarad az is, aminek a része: „{ $title }”.
planning-cancelled = A programpont elmaradóként jelölve. A közzétételig tervezet.
planning-restore = Mégis megtartjuk
planning-restored = A programpontot megtartjuk. A közzétételig tervezet.
planning-remove = Törlés a programból
planning-remove-question = Közzététel után nem lesz a programban. Ami része volt, megmarad.
planning-removed = A programpont kikerül a programból.
planning-discard = A tervezet elvetése
planning-discard-question = A közzétett állapot marad, a tervezet törlődik.
planning-discarded = A tervezet törölve; a közzétett állapot marad.

planning-to-changes = Mi változott
planning-changes-lead = Ezek még nincsenek a honlapon. Nézze át, és tegye közzé őket.
planning-no-changes = Minden közzé van téve
planning-no-changes-hint = A módosítások a közzétételig itt olvashatók.
planning-ready = Közzétehető
planning-people-told = Levelet kapnak
planning-publish-help = Közzététel után ezek megjelennek a honlapon, és minden érintett a saját nyelvén kap levelet.
planning-publish-clashes = Ütközések abban, ami közzétételre kerül: { $count }. Alább láthatók.
planning-publish = Közzététel: { $count }
planning-published = A(z) { $number }. változat közzétéve. Módosult programpontok: { $count }.
planning-nothing-to-publish = Nincs mit közzétenni.
planning-changes-changed = Mióta ezt az oldalt megnyitotta, valami módosult. Nézze meg újra.
planning-crossed-help = A tervezet óta a honlapon álló programpont egy fájlból megváltozott. Nézze meg az űrlapját, és mentse újra; addig nem kerül közzétételre.
planning-first-shown = Itt látható: az első { $shown }, összesen { $total }.
planning-versions = Változatok
planning-versions-lead = Ami együtt jelent meg, egy változat. Hasonlítson össze kettőt.
planning-no-versions = Még nincs változat
planning-no-versions-hint = Az első közzététel után itt olvasható.
planning-version = { $number }. változat
planning-version-none = A változatok előtt
planning-version-head = Változat
planning-published-at = Közzétéve
planning-published-by = Közzétette
planning-items = Programpontok
planning-compare = Összehasonlítás
planning-compare-from = Ettől
planning-compare-to = Eddig
planning-changed-until = Ami a(z) { $to }. változatig változott
planning-changed-between = Ami a(z) { $from }. és a(z) { $to }. változat között változott
planning-no-difference = E változatok között nincs különbség.

planning-ways = Utazási idők
planning-ways-lead = Írja be, mennyi ideig tart az út. Ha valaki nem érhet oda időben, az ütközésként jelenik meg.
planning-between = { $from } – { $to }, perc
planning-within = { $city }: egyik épületből a másikba, perc
planning-save-ways = Mentés
planning-ways-saved = Az utazási idők mentve.

## Places
planning-places = Helyszínek
planning-places-lead = A fórum városai, épületei és termei. Ami itt változik, azonnal megjelenik az oldalon.
planning-no-places = Még nincs helyszín
planning-no-places-hint = Először a várost vegye fel, azután az épületeit és termeit.
planning-new-city = Város hozzáadása
planning-new-house = Épület hozzáadása
planning-new-room = Terem hozzáadása
planning-new-loose-room = Épület nélküli helyszín hozzáadása
planning-edit = Szerkesztés
planning-no-city = Város nélkül
planning-no-house = Épület nélkül
planning-no-houses = Még nincs épület vagy terem.
planning-on-the-map = Térképen
planning-shared = egyszerre több program
planning-is-shared = Itt egyszerre több program is lehet
planning-shared-help = Standok, udvar, egész épület. Az ottani programok sosem ütköznek egymással.
planning-field-name-in = Név: { $language }
planning-field-address = Cím
planning-field-address-in = Cím: { $language }
planning-field-latitude = Északi szélesség, fok
planning-field-longitude = Keleti hosszúság, fok
planning-point-help = A térképhez, például 40.372 és 49.853. Fokok nélkül a térkép a címet keresi.
planning-point-half = Mindkét fokot adja meg, vagy egyiket se.
planning-degrees-unreadable = Számként írja be a fokot, például 40.372.
planning-field-house = Épület
planning-field-seats = Férőhelyek
planning-field-equipment = Felszereltség
planning-field-equipment-in = További felszerelés: { $language }
planning-field-zone = Időzóna
planning-zone-help = Például Asia/Baku. Később nem módosítható.
planning-zone-unknown = Nincs ilyen időzóna. Írja így: Asia/Baku.
planning-clocks = Időzóna: { $zone }.
planning-first-day = Első nap
planning-last-day = Utolsó nap
planning-other-languages = Más nyelveken
planning-save-place = Mentés
planning-place-saved = Mentve. Az oldalon is látszik.
planning-place-moved = A sorrend mentve.
planning-place-changed-meanwhile = Időközben valaki más módosította ezt a helyszínt. Amit beírt, itt van; ha újra menti, az Öné marad.
planning-forum-days = A fórum ideje: { $days }; a város napjai ezen belül vannak.
planning-city-outside = A város napjai a fórum napjain belül legyenek.
planning-now-stands = Időközben ez került ide: { $value }
planning-place-there-already = Ilyen nevű helyszín már van.
planning-too-many-places = Egy fórumnak legfeljebb { $limit } helyszíne lehet.
planning-move-up = Feljebb
planning-move-down = Lejjebb
planning-remove-short = Törlés
planning-remove-place = „{ $place }” törlése
planning-rooms-go-too = A termei is törlődnek
planning-planned-there = Ott tervezett programok
planning-nothing-planned-there = Ott nincs tervezett program.
planning-more-items = Ezeken kívül: { $count }.
planning-move-items-to = Hová kerüljenek
planning-move-items-help = Tervezetek lesznek; ami közzé van téve, ott marad, amíg közzé nem teszi őket.
planning-remove-place-help = A helyszín később visszaállítható.
planning-place-removed = A helyszín törölve.
planning-place-removed-with = A helyszín törölve. Közzéteendő tervezet: { $count }.
planning-removed-places = Törölt helyszínek
planning-bring-back = Visszaállítás
planning-place-restored = A helyszín újra megvan.
planning-ways-houses = Egy város épületei között
planning-ways-houses-help = Ahol nincs megadva, ott a város szokásos ideje számít; egy épületen belül semennyi.
planning-within-house = { $house }: egyik teremből a másikba, perc

## Languages
planning-field-language = A program nyelve
planning-not-said = Nincs megadva
planning-interprets-from = Melyik nyelvről { $number }
planning-interprets-into = Melyik nyelvre { $number }
planning-same-language = Két különböző nyelvet válasszon.
planning-interpretation = Tolmácsolás
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = „{ $title }”: a program nyelve { $language }, de erről senki sem tolmácsol, pedig van tolmácsfülke ({ $room }).

## When somebody cannot
planning-availability = Elérhetőség
planning-absences-mine = Amikor nem érek rá
planning-absences-of = { $name }: mikor nem ér rá
planning-absences-help = Ezt csak a program tervezői látják.
planning-no-absences = Nincs megadva semmi.
planning-absence-from = Mettől
planning-absence-to = Meddig
planning-absence-reason = Indok
planning-absence-reason-help = Nem kötelező megadni.
planning-absence-add = Hozzáadás
planning-absence-remove = Visszavonás
planning-absence-added = Rögzítve.
planning-absence-removed = Visszavonva.
planning-too-many-absences = Legfeljebb { $limit } időszak adható meg.
planning-clash-absent = { $name } nem tud részt venni ezen: „{ $title }”. Nem ér rá: { $from } – { $to }.
planning-their-parts = Szerepei a programban
planning-no-parts = Nincs.

planning-asked = Felkérés és visszaigazolás
planning-asked-help = Akit felkér, a saját nyelvén kap levelet, és a saját oldalán válaszol.
planning-ask = Felkérés
planning-ask-again = Felkérés újra
planning-answer-invited = válaszra vár
planning-answer-confirmed = elvállalta
planning-answer-declined = nem vállalta
planning-invited = A felkérő levél elment.
planning-clash-declined = { $name } nem vállalta a közreműködést: „{ $title }”.
planning-declined = nem vállalta: { $names }
planning-take-out = Kivétel: { $name }
planning-take-out-question = A tervezet { $name } nélkül megy tovább. A közzétételig senki sem kap levelet. Folytatja?
planning-taken-out = A szerep kikerült a tervezetből.
planning-ask-somebody-else = Más felkérése
planning-invite-question = { $name } levelet kap, amely erre a szerepre kéri fel. Folytatja?
planning-absence-remove-question = Ez az időszak törlődik: { $when }. Folytatja?
planning-withheld = Ez olyan üzenet volt, amelynek a szövegét még nem tették közzé. A szöveg zárolva marad: bármi lett is belőle, a honlapon senki sem olvashatja.
planning-release-text = Szöveg közzététele
planning-release-question = Ettől a pillanattól mindenki elolvashatja a szöveget a honlapon. Ez nem vonható vissza. Folytatja?
planning-text-released = A szöveget mostantól mindenki elolvashatja a honlapon.
planning-no-mailbox = { $name }: az e-mail-címe nem ismert. Kérje fel más úton.
planning-my-parts = Közreműködésem
planning-mine = Közreműködésem a programban
planning-mine-lead = A szervezők azt kérdezik, vállalja-e a közreműködést.
planning-no-mine = Még nem kérték fel semmire
planning-no-mine-hint = Ha felkérik, levelet kap.
planning-entrusted = Önre bízott szövegek
planning-entrusted-lead = Ezekre egy üzenet megírásához, felolvasásához vagy tolmácsolásához van szüksége. Amíg a teremben fel nem olvasták őket, senkinek se beszéljen róluk.
planning-your-part = Az Ön szerepe
planning-confirm = Vállalom
planning-decline = Nem vállalom
planning-you-come = Köszönjük: közreműködését visszaigazolta.
planning-you-do-not-come = Válasza eljutott a szervezőkhöz. Itt bármikor meggondolhatja magát.

planning-letter-changes-title = { $forum }: Önt érintő változások a programban
planning-letter-changes =
    Tisztelt { $name }!

    A következő rendezvény programjában Önt érintő változás történt: { $forum }.

    { $lines }

    A program: { $page }

    Kérdések: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Új, az Ön közreműködésével: { $title }, { $when }, { $place }
planning-letter-line-changed = – Megváltozott, most így szól: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Elmarad: { $title }
planning-letter-line-ended = – Már nem közreműködik: { $title }
planning-letter-line-more = – és még { $count } módosítás; mindegyik a programban olvasható
planning-letter-no-time = időpontját később közöljük
planning-letter-no-place = helyét később közöljük
planning-letter-invite-title = { $forum }: felkérés közreműködésre
planning-letter-invite =
    Tisztelt { $name }!

    Szeretnénk felkérni, hogy működjön közre a következő rendezvény programjában: { $forum }. Szerepe: { $role }.

    { $line }

    Kérjük, ezen az oldalon jelezze, vállalja-e: { $page }

    Kérdések: { $contact }
planning-letter-dissolved-title = { $nested }: ez a fórum megszűnt
planning-letter-dissolved =
    Tisztelt { $name }!

    A(z) „{ $forum }” keretében működő „{ $nested }” fórumot megszüntették. Megszüntette: { $by }

    A fórumban semmit sem vittek fel. Az oldalai megszűntek, és véget ért az ottani szerepe is. Más szerepei változatlanok maradnak.

    Kérdések: { $contact }

planning-nested = Önálló fórum
planning-nested-lead = A(z) „{ $title }” e fórum keretében önálló fórummá válik: saját oldala, szervezői, résztvevői kategóriája és színe lesz. Kezdetben a napjai, a városa és a terme a programpontéi.
planning-nested-found = A fórum megalapítása
planning-nested-question = A fórum azonnal megjelenik a honlapon. Amíg semmit sem vittek fel benne, megszüntethető. Folytatja?
planning-nested-title-in = Név: { $language }
planning-nested-word = Szó a címében
planning-nested-word-help = Latin kisbetűk, számjegyek és kötőjelek. A programpont is ezt a szót kapja; később nem módosítható.
planning-nested-word-taken = A program egy másik pontjának ez a szava.
planning-nested-colour = Szín
planning-nested-not-a-colour = Ez nem szín.
planning-nested-category = Résztvevőinek kategóriája
planning-nested-category-help = Úgy indul, mint az itteni kategória, ugyanazokkal a kérdésekkel, és onnantól a sajátja.
planning-nested-organiser = Első szervezője
planning-nested-organiser-help = Azt a fórumot irányítja, ebben viszont ettől nem lesznek jogai. A saját nyelvén kap levelet.
planning-nested-myself = Magam szervezem
planning-nested-mailbox-shared = Ezt a postafiókot többen olvassák. Olyat jelöljön ki, akinek saját postafiókja van.
planning-nested-needs-publishing = Előbb tegye közzé ezt a programpontot fórumként.
planning-nested-founded = A fórum megalakult. Szervezője: { $name }; levelet kap.
planning-nested-founded-unwritten = A fórum megalakult. Szervezője: { $name }, de levelet nem lehetett írni: szóljon neki, hogy jelentkezzen be ezen a honlapon.
planning-nested-site = Az oldala
planning-nested-name-another = További szervező
planning-nested-name = Kijelölés
planning-nested-organisers = Szervezők
planning-nested-family-name = Családi név
planning-nested-given-name = Utónév
planning-nested-email = E-mail-cím
planning-nested-language = A levelek nyelve
planning-nested-named = { $name }: a megbízás megtörtént. A munkája oldalának hivatkozását tartalmazó levél úton van.
planning-nested-named-unwritten = { $name }: a megbízás megtörtént, de levelet nem lehetett írni. Szóljon neki, hogy jelentkezzen be ezen a honlapon.
planning-nested-dissolve = A fórum megszüntetése
planning-nested-dissolve-question = Ebben a fórumban még semmit sem vittek fel. Az oldalai megszűnnek, szervezői elveszítik a szerepüket, amiről levelet kapnak. A programpont változatlan marad. Folytatja?
planning-nested-dissolved = { $count ->
    [0] A fórum megszűnt.
    [one] A fórum megszűnt. { $count } embernek, akinek szerepe volt benne, levél megy.
   *[other] A fórum megszűnt. { $count } embernek, akinek szerepe volt benne, levél megy.
}
planning-nested-holds-something = Ebben a fórumban már vittek fel adatot: többé nem szüntethető meg.

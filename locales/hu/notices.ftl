# Translated from locales/en/notices.ftl.
## The list
notices-title = Sürgős közlemények
notices-lead = Amit mindenkinek, vagy egy városban mindenkinek azonnal tudnia kell: mindenki e-mailben kapja meg a saját nyelvén, és a fórum minden oldalának tetején látható.
notices-none = Nincs közlemény
notices-none-hint = Ha sürgős hír van, itt és minden oldal tetején olvasható.
notices-new-notice = Új sürgős közlemény
notices-open = Megnyitás
notices-everybody = mindenki
notices-sent-at = Elküldve: { $time }.
notices-holds-until = Érvényes eddig: { $time }.
notices-sent-by = Küldte: { $name }.
notices-reached = Személyek: { $people }, megírt levelek: { $letters }.
notices-is-draft = tervezet
notices-is-ended = levéve
notices-is-expired = lejárt
notices-is-sending = látható; a levelek készülnek
notices-is-shown = látható

## Writing one
notices-write-lead = Még semmi sem megy el: előbb látja, hogyan kapják meg az olvasók, és hányan vannak.
notices-what-it-says = Szöveg
notices-languages-help = Írja meg egy nyelven; az elsőként kitöltött az eredeti. Aki üresen hagyott nyelven olvas, a legközelebbit kapja.
notices-field-title = Tárgy ({ $language })
notices-field-body = Szöveg ({ $language })
notices-both-or-neither = Ezen a nyelven a tárgyat és a szöveget is töltse ki, vagy mindkettőt hagyja üresen.
notices-whom-for = Kinek szól
notices-field-city = Város
notices-all-cities = Mindenhol
notices-city-help = Akiknek a jegyét utoljára ott olvasták le, vagy akiknek ottani, még hátralévő programpontban szerepük vagy helyük van, vagy azt megjelölték.
notices-unplaced = Azoknak is, akikről nem tudni, hol vannak
notices-unplaced-help = Csak akkor számít, ha várost választott. Inkább eggyel több figyelmeztetés, mint eggyel kevesebb.
notices-field-category = Kategória
notices-all-categories = Minden kategória
notices-field-delegation = Küldöttség
notices-all-delegations = Minden küldöttség
notices-field-expires = Eddig látható
notices-expires-help = { $zone } idő szerint; legfeljebb egy hónap. Korábban is leveheti.
notices-expires-unreadable = Adjon meg dátumot és időpontot.
notices-expires-too-early = Ez az időpont már elmúlt. Válasszon későbbit.
notices-expires-too-late = Egy közlemény legfeljebb egy hónapig látható. Válasszon korábbi időpontot.
notices-on-to-preview = Tovább az előnézethez
notices-preview-help = Tervezetként mentjük, és amíg meg nem erősíti, senkinek sem megy el.
notices-saved = Tervezetként mentve. Nézze át, aztán küldje el.
notices-changed-meanwhile = Közben valaki más módosította a tervezetet. Amit Ön írt, itt van; ha újra menti, az övé helyébe lép.
notices-changed-since-preview = A tervezet megváltozott, mióta megnézte. Semmi sem ment el: nézze meg újra.
notices-sent-already = Ezt a közleményt már elküldték. Helyesbítse egy újjal.

## Before it goes
notices-people = Címzettek
notices-with-mailbox = Közülük e-mail-címmel
notices-without-mailbox = Cím nélkül: az oldalakon látják
notices-of-them-unplaced = Közülük akikről nem tudni, hol vannak
notices-not-translated = Nem készült el ezeken a nyelveken: { $languages }. Ezeken olvasnak: { $people } fő. Ők az alább látható legközelebbi nyelven kapják.
notices-translations-stale = Régebbi az eredetinél, nézze át újra: { $languages }.
notices-nobody = Nincs olyan regisztrált személy, akinek szólna; csak az oldalakon jelenne meg.
notices-send-to = Küldés, címzettek: { $people }
notices-send-question = Ez minden címzetthez elmegy: { $people } fő, { $letters } levél. Nem vonható vissza. Elküldi?
notices-send-now = Küldés most
notices-edit = Szerkesztés
notices-discard = A tervezet törlése
notices-discard-question = A tervezet elvész. Törli?
notices-as-readers-get-it = Ahogyan az olvasók kapják
notices-readers = Olvasók: { $people }
notices-shown-in = nincs fordítás, ezen látható: { $language }
notices-is-stale = régebbi az eredetinél
notices-the-letter = A levél

## After it went
notices-corrects = Ennek a helyébe lép: { $title }
notices-when-sent = Elküldve
notices-by-whom = Küldte
notices-how-many-reached = Elért címzettek
notices-when-ended = Levéve
notices-correct = Helyesbítés újjal
notices-end = Levétel
notices-end-question = Többé nem látható, és a még meg nem írt levelek nem készülnek el. A megírt levelek maradnak. Leveszi?
notices-sent = Mostantól látható, a levelek készülnek.
notices-ended = Többé nem látható.
notices-correcting = A régi közlemény marad, amíg ezt el nem küldi.
notices-discarded = A tervezet törölve.

## The letter
notices-letter-title = Sürgős: { $title }
notices-letter-title-corrected = Sürgős, helyesbítve: { $title }
notices-letter =
    Tisztelt { $name }!

    { $text }

    Ez a következő rendezvény sürgős közleménye: { $forum }. Minden közlemény: { $page }

    Kérdések: { $contact }

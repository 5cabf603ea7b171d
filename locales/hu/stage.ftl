# A színpad: pultok, a termek képernyői, felszólalói listák, „most és utána”.
stage-title = Ülések vezetése
stage-lead = Válasszon termet: a pultjáról kerülnek a programpontok a képernyőkre, innen adható szó, és innen indul az óra.
stage-no-halls = Még nincsenek termek
stage-no-halls-hint = A termeket a program adja: adjon meg termet egy programpontnál, és itt megjelenik.
stage-console = Pult
stage-screen = A terem képernyője
stage-screens = Képernyők nyelvenként
stage-own-screens = A terem saját képernyői
stage-own-screens-help = Ezeket a terem számítógépein nyissa meg, bejelentkezés nélkül: a még nem nyilvános felvételt is mutatják. Aki a címet ismeri, szintén látja.
stage-renew-screens = Új címek készítése
stage-renew-screens-question = A mostani címek azonnal megszűnnek: a terem képernyőin nyissa meg az újakat. Folytatja?
stage-screens-renewed = Elkészültek a képernyők új címei.
stage-screen-ended = Ennek a képernyőnek a címe megszűnt.
stage-screen-ended-help = Vannak újak: az ülések vezetői az „Ülések vezetése” oldalon, ennél a teremnél találják meg őket.

## The screen of a hall
stage-nothing-on = Jelenleg nincs program
stage-next-speakers = Következő felszólalók
stage-time-left = Hátralévő idő
stage-countdown = Visszaszámlálás

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
stage-release-question = Ettől a pillanattól mindenki elolvashatja a szöveget az oldalon. Ez nem vonható vissza. Folytatja?
stage-undo = Visszavonás: { $act }
stage-parts = Közreműködők
stage-person-as = { $name } ({ $role })
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
stage-why-arrival = jelentkezési sorrendben
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
stage-category-is-not-heard = szólásjog nélküli kategória
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
stage-next-item = Következő: { $title }
stage-message = Üzenet a teremnek
stage-message-help = Minden képernyő a maga nyelvén mutatja, vagy a legközelebbi kitöltött nyelven. Ha minden nyelven üres, eltűnik.
stage-other-languages = Más nyelveken
stage-show-message = Üzenet megjelenítése
stage-countdown-minutes = Visszaszámlálás, perc
stage-countdown-help = Az üres mező eltünteti.
stage-show-countdown = Visszaszámlálás megjelenítése
stage-late-minutes = A programpont ennyivel később kezdődik, perc
stage-late-help = Vele együtt tolódik mindaz, ami aznap ebben a teremben következik. Üresen: az előtte lévő késéssel tolódik; 0: a terv szerint. Ha a késés legalább ennyi perc, az érintettek egy perc múlva levelet kapnak: { $minutes }.
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
stage-seconds-between = „{ $field }”: { $least } és { $most } másodperc közötti értéket írjon.

## From the telephone
stage-ask = Szót kérek
stage-speaks-now = Nála van a szó
stage-waiting = { $count ->
    [0] Senki sem vár
    [one] { $count } hozzászólás vár
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
stage-category-may-not-speak = Az Ön kategóriája nem kérhet szót. Forduljon a küldöttsége vezetőjéhez vagy a titkársághoz.
stage-your-category-may-not-speak = Az Ön kategóriája ({ $category }) nem kérhet szót. Forduljon a küldöttsége vezetőjéhez vagy a titkársághoz.
stage-their-category-may-not-speak = E személy kategóriája nem kérhet szót.
stage-list-closed = A lista le van zárva.
stage-list-full = A lista megtelt. Próbálja meg később.
stage-which-hall = Adja meg, melyik teremben van.
stage-on-the-list-already = Már szerepel a listán.
stage-choose-a-kind = Válassza ki, mihez kér szót.
stage-you-wait = Ön rajta van a listán.
stage-you-wait-already = Ön már rajta van a listán.
stage-you-left = Ön lekerült a listáról.

## Questions from the hall
stage-questions = Kérdések a teremből
stage-question-from-the-hall = Kérdés a teremből
stage-without-name = Név nélkül
stage-asked-without-name = mások név nélkül látják
stage-supported-by = { $votes } résztvevő vár rá választ
stage-questions-taken = Kérdezni lehet
stage-questions-not-taken = Kérdezni nem lehet
stage-take-questions = A teremből telefonról lehet kérdezni
stage-no-questions = Még nincs kérdés.
stage-questions-to-look-at = Átnézésre vár
stage-questions-open = A terem látja
stage-questions-done = Megválaszolt és elutasított
stage-questions-answered = Megválaszolva
stage-questions-declined = Elutasítva
stage-let-through = Átengedés
stage-decline = Elutasítás
stage-was-answered = Megválaszolták
stage-bring-back = Visszahozás
stage-put-on-screen = Képernyőre
stage-take-off-screen = Levétel a képernyőről
stage-text-of-address = Az üzenet szövege
stage-text-stands = Szöveg megállítása
stage-text-moves = Szöveg folytatása
stage-text-not-released = A szöveg még nincs közzétéve: előbb tegye közzé.

## Quick polls
stage-poll = Gyorsfelmérés
stage-polls = Gyorsfelmérések
stage-no-vote = Nem a szabályok szerinti szavazás
stage-no-vote-hint = A gyorsfelmérés a terem pillanatnyi véleményét mutatja. Nem a szabályok szerinti szavazás, és semmit sem dönt el.
stage-poll-draft = Tervezet
stage-poll-open = Lehet válaszolni
stage-poll-closed = Lezárva
stage-answered-by = { $count } válasz
stage-share = { $percent }% ({ $count })
stage-answer-yes = Igen
stage-answer-no = Nem
stage-answer-abstain = Tartózkodom
stage-new-poll = Új gyorsfelmérés
stage-open-poll = Megnyitás
stage-close-poll = Lezárás
stage-edit-poll = Szerkesztés
stage-poll-question = Kérdés
stage-poll-answers = Válaszok, soronként egy
stage-poll-answers-help = Legfeljebb { $limit }. Üresen: igen, nem, tartózkodom.
stage-save-poll = Tervezet mentése
stage-remove-poll = Tervezet törlése

## Taking part from the telephone
stage-take-part = Részvétel telefonról
stage-your-question = Az Ön kérdése
stage-your-question-help = A terem azután látja, hogy a moderátor átnézte.
stage-language-of-question = A kérdés nyelve
stage-ask-without-name = Név nélkül kérdezek
stage-ask-without-name-help = A moderátor látja, ki kérdez.
stage-send-question = Kérdés elküldése
stage-question-waits = A moderátorra vár.
stage-question-declined = A moderátor nem engedte át ezt a kérdést.
stage-i-ask-too = Én is kérdezem
stage-withdraw-question = Kérdés visszavonása
stage-send-answer = Válasz elküldése
stage-change-answer = Válasz módosítása

## Who runs the stage
stage-crew = Moderátorok és technikusok
stage-crew-lead = Ők kezelik e fórum minden termének pultját: szót adnak, elindítják az órát, vezérlik a képernyőket.
stage-no-crew = Még senki sincs kijelölve
stage-no-crew-hint = A szervezők enélkül is kezelhetik a pultot. A többieket alább, a résztvevők közül jelölje ki.
stage-name-somebody = Kijelölés
stage-crew-help = Név szerint, bármilyen írásmóddal, e fórum résztvevői között.
stage-nobody-takes-part = A résztvevők között nincs találat.
stage-name-moderator = Kijelölés
stage-runs-the-stage = Kijelölve
stage-end-moderator = Megbízás vége
stage-end-moderator-question = Ez a személy ezután nem kezelheti a pultokat. Folytatja?
stage-moderator-named = Kijelölve.
stage-moderator-ended = A megbízás véget ért.
stage-speakers = Ki kérhet szót
stage-speakers-of = Kategóriák szólásjoggal
stage-speakers-help = E kategóriák akkreditált résztvevői a telefonjukról szót kérhetnek, és felvehetők a listára. Aki más kategóriában vár, nem kap szót.
stage-save-speakers = Kategóriák mentése
stage-speakers-saved = A szólásjoggal rendelkező kategóriák elmentve.

## Speaking times
stage-times = Felszólalási idők
stage-times-lead = Hányszor és mennyi ideig szólaltak fel a küldöttségek: egy teremben, egy napon, egy programponthoz vagy összesen.
stage-all-halls = Minden terem
stage-all-days = Minden nap
stage-all-items = Minden programpont
stage-day = Nap
stage-show-times = Mutatás
stage-nobody-heard = Még senki sem szólalt fel
stage-by-delegation = Küldöttségek szerint
stage-by-kind = A hozzászólás fajtája szerint
stage-by-item = Programpontok szerint
stage-first-time = Először
stage-time-in-seconds = Idő, másodperc

## What is said back about questions and polls
stage-question-needed = Írja be a kérdést.
stage-no-questions-now = Most nem lehet kérdezni ehhez a programponthoz.
stage-questions-wait = { $limit } kérdése még átnézésre vár. Előbb vonjon vissza egyet, vagy várja meg a moderátort.
stage-too-many-questions = Ehhez a programponthoz már túl sok kérdés érkezett.
stage-question-is-gone = Ez a kérdés már nincs nyitva.
stage-question-sent = Kérdését elküldtük a moderátornak.
stage-question-withdrawn = A kérdés visszavonva.
stage-you-have-answered = Válaszát rögzítettük. A lezárásig módosíthatja.
stage-choose-an-answer = Válasszon egy választ.
stage-poll-is-closed = Ez a gyorsfelmérés már nem fogad választ.
stage-poll-question-needed = Írja be a kérdést ezen a nyelven.
stage-poll-options-needed = Hagyja üresen, vagy adjon meg legalább 2, legfeljebb { $limit } választ.
stage-poll-options-differ = Adjon meg annyi választ, mint az eredetiben ({ $count }), ugyanabban a sorrendben, vagy hagyja üresen.
stage-too-many-polls = Egy programponthoz legfeljebb { $limit } gyorsfelmérés tartozhat.
stage-poll-written = A tervezet elmentve. A pultról nyithatja meg.
stage-poll-removed = A tervezet törölve.
stage-put-an-item-first = Előbb tegyen ki egy programpontot a teremben: a gyorsfelmérés ahhoz tartozik.

## Recordings and pictures on the screens
stage-recordings = Felvételek
stage-recordings-help = A képernyők hang nélkül játsszák le. A hangot azon a képernyőn kapcsolja be, amelynek a hangszóróit a terem hallja.
stage-recording-kept-back = nem nyilvános: csak a terem saját képernyőin
stage-captions-in = Feliratok: { $languages }
stage-no-captions = Nincs felirat
stage-play = Lejátszás
stage-stop = Szünet
stage-from-the-beginning = Elölről
stage-sound-on = Hang bekapcsolása
stage-sound-off = Hang kikapcsolása
stage-pictures = Képek
stage-pictures-lead = Diák, emblémák és táblák a termek képernyőire. Amíg egy kép nem kerül képernyőre, kívülről senki sem látja.
stage-no-pictures = Még nincsenek képek
stage-no-pictures-hint = Adjon hozzá egyet, majd tegye képernyőre a terem pultjáról.
stage-manage-pictures = Képek hozzáadása vagy törlése
stage-add-picture = Kép hozzáadása
stage-picture-file = Kép
stage-picture-file-help = JPEG, PNG vagy WebP, legfeljebb 10 MB. A kép 1920 × 1080 képpontba illeszkedik.
stage-picture-shows = Mit ábrázol a kép
stage-picture-shows-help = Ezt hallja, aki a képet nem látja.
stage-remove-picture = Törlés
stage-remove-picture-question = A kép véglegesen törlődik. Folytatja?
stage-picture-added = A kép bekerült. Tegye képernyőre a terem pultjáról.
stage-picture-removed = A kép törölve.
stage-picture-is-shown = Ez a kép egy képernyőn látható. Előbb vegye le.
stage-picture-words-needed = Írja le néhány szóval, mit ábrázol a kép.
stage-too-many-pictures = Egy fórumhoz legfeljebb { $limit } kép tartozhat. Előbb töröljön egyet.

## Rehearsal
stage-running-order = Forgatókönyv
stage-rehearsal = Próba
stage-rehearse = Próba kezdése
stage-rehearse-question = Mostantól minden teremben próba folyik. A nyilvános képernyők, a telefonok és a „Most és utána” oldal változatlan marad, a próba végén pedig minden visszaáll a mostani állapotra. Folytatja?
stage-rehearsing = Próba folyik, kezdete: { $time }. Semmi sem kerül nyilvánosságra abból, ami itt történik.
stage-end-rehearsal = Próba befejezése
stage-end-rehearsal-question = Minden visszaáll, ami a próbán történt: programpontok, listák, órák, késések. Folytatja?
stage-rehearsal-begun = A próba elkezdődött.
stage-rehearsal-ended = A próba véget ért. Minden olyan, mint előtte volt.
stage-rehearsal-not-now = Most is folyik valami. Előbb vegye le a programpontokat minden képernyőről, és zárja le a listákat és a gyorsfelméréseket.
stage-in-the-way = Próba akkor kezdhető, ha semmi sem folyik. Jelenleg:
stage-in-the-way-hall = Programpont van a képernyőkön: { $hall }
stage-in-the-way-list = Nyitva van a lista, vagy valakinél van a szó: { $item }
stage-in-the-way-poll = Nyitva van egy gyorsfelmérés: { $item }
stage-no-rehearsal = Most nem folyik próba
stage-rehearsal-screens = A próba képernyői
stage-rehearsal-screens-help = Azoknak nyílnak meg, akik az üléseket vezetik és be vannak jelentkezve.
stage-phones-wait = Az előkészületek folynak. Próbálja meg kicsit később.
stage-no-release-in-rehearsal = Próbán semmi sem kerül közzétételre. A szöveg a próba képernyőire így is kitehető.

## A kiszolgáló nélkül
stage-unsent = Nem ment el: megszakadt a kapcsolat. Amit beírt, itt maradt; próbálja újra, ha helyreállt.
stage-not-taken = Ez nem történt meg. Amit beírt, itt maradt: másolja ki, majd töltse be újra az oldalt.
stage-away = Megszakadt a kapcsolat: folytassa itt
stage-away-help = A szó és az óra az utolsó ismert állapotból megy tovább. Amit megnyom, az időpontjával együtt ezen az eszközön marad, és elmegy, amint helyreállt a kapcsolat. A képernyők az utolsó ismert állapotot mutatják. Amit megnyomott, akkor is megmarad, ha ez az oldal bezárul: nyissa meg újra ezen az eszközön.
stage-away-kept = Ezen az eszközön megőrizve
stage-away-sent = Helyreállt a kapcsolat. Amit közben tett, elküldtük.
stage-away-left = A visszatéréskor nem történt meg
stage-away-left-help = Közben valaki más haladt tovább, és amit ő tett, érvényben marad. Nézze meg, mit őrzött meg ez a pult, és ismételje meg, amire még szükség van.
stage-away-seen = Bezárás
stage-not-all-done = Helyreállt a kapcsolat. Közben valaki más haladt tovább: nem mindent lehetett átvenni, ami itt történt.

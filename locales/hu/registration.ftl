# A regisztráció szavai: jelölés, nyilvános űrlap, meghívó hivatkozások, várólista.

## Amit a szabály mond
registration-not-on-reserve = Ez a személy már nincs a várólistán.
registration-deadline-is-over = A jelölés határideje lejárt. Forduljon a fórum titkárságához.
registration-window-is-closed = A regisztráció lezárult.
registration-not-standing = Ezt a regisztrációt időközben visszavonták vagy elutasították.
registration-has-another = Ennek a személynek időközben már van másik regisztrációja erre a fórumra.
registration-opened-by-accreditation = Ezt a regisztrációt elutasították. Az akkreditáció nyithatja meg újra.
registration-is-the-head = Ő a küldöttség vezetője. Hogy ki a vezető, arról a titkárság dönt.
registration-changed-meanwhile = Időközben valaki más módosította ezt a regisztrációt. Amit beírt, megmaradt: nézze meg mindkettőt, majd mentse újra.
registration-email-is-the-way-in = Erre a címre érkeznek a bejelentkezési hivatkozások, és Önnek nincs belépőkulcsa. Adjon meg másik címet, vagy előbb vegyen fel belépőkulcsot a fiókjában.
registration-born-later = Ez a nap még nem jött el. A születés napját írja be.
registration-born-too-early = Ellenőrizze a születési évet: a legkorábbi lehetséges év { $year }.
registration-invite-is-over = Ezt a hivatkozást már felhasználták vagy visszavonták.
registration-invite-is-good = Ez a hivatkozás még érvényes: előbb vonja vissza.
registration-invite-used = Ezt a hivatkozást már felhasználták.
registration-invite-expired = Ez a hivatkozás lejárt.
registration-invite-revoked = Ezt a hivatkozást visszavonták.

## Levelek
registration-capacity = { $category }, { $delegation }
registration-no-reason = nincs megadva
registration-letter-registered-title = { $forum }: regisztrációja megtörtént
registration-letter-registered =
    Tisztelt { $name }!

    Regisztrációja megtörtént. Fórum: { $forum }
    Kategória: { $capacity }

    Az oldalán láthatja, hol tart a regisztrációja, és ott kiegészítheti vagy javíthatja az adatait:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: Ön a várólistán van
registration-letter-reserve =
    Tisztelt { $name }!

    Adatait rögzítettük, de jelenleg minden hely betelt. Fórum: { $forum }
    Kategória: { $capacity }
    Helye a várólistán: { $place }

    Amint felszabadul egy hely az Ön számára, levelet kap. Az Ön oldala:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: felszabadult egy hely az Ön számára
registration-letter-moved-up =
    Tisztelt { $name }!

    Felszabadult egy hely: regisztrációja megtörtént, már nincs a várólistán. Fórum: { $forum }
    Kategória: { $capacity }

    Az Ön oldala:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: regisztrációját visszavonták
registration-letter-withdrawn =
    Tisztelt { $name }!

    Regisztrációját visszavonták. Fórum: { $forum }
    Kategória: { $capacity }
    Indoklás: { $reason }

    Az Ön oldala:
    { $link }

    Ha tévedés történt, írjon a küldöttsége vezetőjének vagy a titkárságnak.
registration-letter-changed-title = { $forum }: adatai módosultak
registration-letter-changed =
    Tisztelt { $name }!

    A regisztrációban szereplő adatait módosították. Fórum: { $forum }
    Kategória: { $capacity }

    Kérjük, ellenőrizze őket az oldalán:
    { $link }

    { $entry }
registration-letter-reopened =
    Tisztelt { $name }!

    A regisztrációban szereplő adatait módosították. Fórum: { $forum }
    Kategória: { $capacity }
    Ezekről a lépésekről újra döntenek: { $steps }

    Kérjük, ellenőrizze adatait az oldalán:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Tisztelt { $name }!

    A regisztrációban szereplő adatait módosították. Fórum: { $forum }
    Kategória: { $capacity }
    Ezekről a lépésekről újra döntenek: { $steps }
    Amíg ezek a lépések le nem zárulnak, a belépés nem engedélyezett.

    Kérjük, ellenőrizze adatait az oldalán:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: a levelek mostantól erre a címre érkeznek
registration-letter-mailbox =
    Tisztelt { $name }!

    Ezt az e-mail-címet adták meg a regisztrációjában. A levelek és a bejelentkezési hivatkozások mostantól ide érkeznek. Fórum: { $forum }
    Kategória: { $capacity }

    Az Ön oldala:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: megváltozott az e-mail-címe
registration-letter-mailbox-left =
    Tisztelt { $name }!

    Regisztrációjában ezt az e-mail-címet másikra cserélték vagy törölték. A levelek és a bejelentkezési hivatkozások többé nem ide érkeznek. Fórum: { $forum }

    Ha ezt nem Ön tette, és más sem az Ön megbízásából, azonnal írjon a fórum titkárságának: { $contact }
registration-letter-head-title = { $forum }: Ön vezeti a küldöttségét
registration-letter-head =
    Tisztelt { $name }!

    Mostantól Ön a küldöttsége vezetője. Fórum: { $forum }
    Kategória: { $capacity }

    Ön jelöli a tagjait, dönt arról, ki lép előre a várólistáról, és helyetteseket nevez meg. A küldöttsége:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: Ön a küldöttség helyettes vezetője
registration-letter-deputy =
    Tisztelt { $name }!

    Mostantól Ön a küldöttsége helyettes vezetője. Fórum: { $forum }
    Kategória: { $capacity }

    A vezetőhöz hasonlóan Ön is jelölheti a tagjait. A küldöttsége:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: véget ért a szerepe a küldöttségben
registration-letter-part-ended =
    Tisztelt { $name }!

    Ön már nem vezetője és nem helyettes vezetője a küldöttségének. A regisztrációja változatlan marad. Fórum: { $forum }
    Kategória: { $capacity }

    Az Ön oldala:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: meghívó regisztrációra
registration-letter-invited =
    Jó napot kívánunk!

    Meghívjuk, hogy regisztráljon. Fórum: { $forum }
    Kategória: { $capacity }

    Az Ön személyes űrlapja:
    { $link }

    A hivatkozás egy személynek szól, és eddig érvényes: { $until }
registration-letter-invited-noted =
    Jó napot kívánunk!

    Meghívjuk, hogy regisztráljon. Fórum: { $forum }
    Kategória: { $capacity }

    { $note }

    Az Ön személyes űrlapja:
    { $link }

    A hivatkozás egy személynek szól, és eddig érvényes: { $until }

## Menü és listák
registration-mine = Regisztrációm
registration-my-delegation = Küldöttségem
registration-delegations = Küldöttségek
registration-all-delegations = Összes küldöttség
registration-name = Név
registration-category = Kategória
registration-organisation = Szervezet
registration-delegation = Küldöttség
registration-people = Résztvevők
registration-registered-count = Regisztrált: { $count }
registration-waiting-count = Várólistán: { $count }
registration-nobody-yet = Még nincs senki
registration-nobody-yet-hint = Jelöljön valakit a fenti helyekre, vagy küldjön meghívó hivatkozást.
registration-gone = Már nem vesz részt: { $count }
registration-waits-for-you = Az Ön döntésére vár: { $count }
registration-send-list = Névsor küldése
registration-part-head = A küldöttség vezetője
registration-part-deputy = Helyettes vezető
registration-on-reserve = Várólistán
registration-on-reserve-at = Várólistán, helye: { $place }
registration-withdrawn = Visszavonva
registration-refused = Elutasítva

## Helyek és várólista
registration-places = Helyek
registration-not-limited = A helyek száma nincs korlátozva.
registration-over-quota = A kvótán felül: { $count }. Senkit sem törlünk a listáról.
registration-nominations-until = Jelölés eddig: { $until }
registration-nominations-ended = A jelölés lezárult: { $until }
registration-nominate = Jelölés
registration-nominate-title = Új jelölt: { $category }
registration-nominate-lead = Írja be, amit tud. A többit az illető maga pótolhatja a levélben kapott hivatkozással.
registration-will-wait = Minden hely betelt: ez a személy a várólistára kerül.
registration-no-places-in = A küldöttségnek nincs helye ebben a kategóriában: { $category }
registration-invite-waits = { $category } (minden hely betelt: várólistára)
registration-reserve = Várólista
registration-reserve-help = Ha hely szabadul fel, a lista első embere lép előre, és levelet kap. A sorrendet Ön határozza meg.
registration-move-up = Feljebb
registration-move-down = Lejjebb
registration-order-saved = A sorrendet elmentettük.
registration-person-entered = { $name } regisztrálva.
registration-person-on-reserve = Minden hely betelt. { $name } a várólistára került, helye: { $place }
registration-change-quotas = Kvóták és határidő
registration-quotas-title = Kvóták: { $delegation }
registration-quotas-lead = A kvóta bármikor módosítható. Ha nő, a várólistáról lépnek előre; ha csökken, senki sem esik ki. Az üresen hagyott mező: nincs korlát.
registration-quotas-meanwhile = Időközben valaki más módosította ezeket a számokat. Amit beírt, megmaradt: nézze meg mindkettőt, majd mentse újra.
registration-used-and-waiting = Foglalt: { $used }, várakozik: { $waiting }
registration-nominations-deadline = A vezető eddig jelölhet
registration-until-help = Üresen: a fórum saját határideje, { $when }
registration-until-help-open = Üresen: nincs határidő.
registration-saved-and-moved-up = Elmentve. A várólistáról előrelépett: { $count }

## Meghívó hivatkozások
registration-invite-links = Meghívó hivatkozások
registration-invite-links-lead = Minden hivatkozás egy személynek szól: ő maga regisztrál az Ön küldöttségébe.
registration-new-invite = Új hivatkozás
registration-invite-email = E-mail-cím, ahová elküldjük
registration-invite-email-help = Ha üresen hagyja, Ön másolja ki és küldi el a hivatkozást.
registration-invite-language = A levél nyelve
registration-invite-note = Üzenet a levélhez
registration-make-invite = Hivatkozás létrehozása
registration-invite-made = A hivatkozás elkészült: lent kimásolhatja.
registration-invite-sent = A meghívót ide küldjük: { $email }
registration-invite-list = Létrehozott hivatkozások
registration-no-invites = Még nincs hivatkozás
registration-invite-link = Hivatkozás
registration-invite-good = Érvényes
registration-invite-was-used = Felhasználva
registration-invite-has-expired = Lejárt
registration-invite-was-revoked = Visszavonva
registration-revoke-invite = Hivatkozás visszavonása
registration-revoke-invite-question = Akinél ez a hivatkozás van, többé nem tud vele regisztrálni.
registration-invite-taken-back = A hivatkozást visszavontuk.
registration-forget-invitee = A címzett törlése
registration-forget-invitee-question = Az e-mail-cím, a hozzáfűzött szavak és a levél véglegesen törlődnek. Az megmarad, hogy volt hivatkozás.
registration-invitee-forgotten = A hivatkozás címzettjét töröltük.
registration-see-registration = Regisztráció megtekintése
registration-invite-used-next = Ha Ön regisztrált vele, bejelentkezve megnézheti a regisztrációját. Ha nem, kérjen új hivatkozást attól, aki meghívta.
registration-invite-ask-again = Kérjen új hivatkozást attól, aki meghívta, vagy írjon a titkárságnak.
registration-invite-unknown = Ez a hivatkozás nem működik
registration-invite-unknown-next = A levelezőprogramok néha levágják a hosszú hivatkozás végét: másolja ki a teljes címet. Ha ez nem segít, kérjen újat attól, aki meghívta.

## Űrlap
registration-legend-name = Név
registration-family-name = Családi név
registration-family-name-help = A saját nyelvén és írásával, ahogyan írni szokták.
registration-given-name = Utónév
registration-patronymic = Apai név
registration-patronymic-help = Ha nincs, hagyja üresen.
registration-latin-family = Családi név latin betűkkel
registration-latin-given = Utónév latin betűkkel
registration-latin-help = Így kerül a kitűzőre. Ha a név eleve latin betűs, hagyja üresen.
registration-passport-name = Név az útlevél szerint
registration-passport-help = Teljesen, az útlevél latin betűs sorai szerint. Repülőjegyhez és vízumhoz kell.
registration-birth-date = Születési dátum
registration-legend-contact = Elérhetőség
registration-email = E-mail-cím
registration-email-help = Ide érkeznek a levelek és a bejelentkezési hivatkozások. Ha nincs, hagyja üresen.
registration-mailbox-shared = Ezt a postafiókot mások is olvassák
registration-mailbox-shared-help = Például a szervezet közös címe. Mindenki külön levelet kap.
registration-phone = Telefon
registration-language = A levelek nyelve
registration-language-help = A név sorrendje is ehhez a nyelvhez igazodik.
registration-legend-role = Beosztás
registration-person-title = Titulus
registration-person-title-help = Például: dr., prof.
registration-position = Beosztás
registration-position-help = A levelek nyelvén, például: elnökségi tag.
registration-position-in = Beosztás: { $language }
registration-organisation-help = Hivatalos neve, a levelek nyelvén.
registration-organisation-in = Szervezet: { $language }
registration-in-language = { $tag ->
    [az] azerbajdzsániul
    [tr] törökül
    [uz] üzbégül
    [kk] kazahul
    [ky] kirgizül
    [tk] türkménül
    [hu] magyarul
    [ru] oroszul
    [en] angolul
   *[other] { $own }
}
registration-protocol-rank = Protokolláris rang
registration-protocol-rank-help = A kisebb szám áll előrébb; az alapérték 1000.
registration-legend-forum = A fórumhoz
registration-photo = Fénykép
registration-consent-told = Az érintett közölte velem, hogy hozzájárul
registration-preview-note = Így látja az űrlapot, aki maga regisztrál. Amit itt beírnak, azt nem őrizzük meg.
registration-photo-help = JPEG, PNG vagy WebP, legfeljebb 10 MB. Az arc jól látszódjon, világos háttér előtt.
registration-file-kept = Az elküldött fájlt megőriztük, nem kell újra kiválasztania.
registration-file-given = Elküldve
registration-no-delegation = Küldöttség nélkül
registration-reason = Indoklás
registration-reason-help = Az illetőnek küldött levélben szerepel.

## Egy regisztráció
registration-where-it-stands = Hol tart a regisztráció
registration-what-is-known = Adatok
registration-mark-as = Megjelölés: „{ $step }”
registration-photo-of = Fénykép: { $name }
registration-change-photo = Fénykép küldése
registration-documents = Dokumentumok
registration-no-longer-asked = Már nem kérdezzük
registration-choose-document = Fájl: { $question }
registration-document-saved = A fájlt elmentettük.
registration-part-in-delegation = Szerepe a küldöttségben
registration-part-help = A vezető és helyettesei jelölnek, megerősítenek, cserélnek. Saját postafiókra vagy belépőkulcsra van szükségük.
registration-name-deputy = Helyettessé jelölés
registration-end-deputy = Helyettesi megbízás megszüntetése
registration-make-head = Vezetővé jelölés
registration-deputy-named = A helyettest kijelöltük.
registration-deputy-ended = A helyettesi megbízás megszűnt.
registration-head-made = A küldöttség vezetőjét kijelöltük.
registration-withdraw = Regisztráció visszavonása
registration-withdraw-now = Igen, visszavonom
registration-withdraw-question = Visszavonja a regisztrációt: { $name }? A hely a várólista következő emberéé, a jegy érvénytelen lesz.
registration-withdraw-own-question = Vissza szeretné vonni a regisztrációját? A helye másé lesz.
registration-withdraw-reserve-question = Visszavonja a regisztrációt: { $name }? A személy lekerül a várólistáról, a mögötte állók előrébb kerülnek.
registration-withdraw-own-reserve-question = Le szeretne kerülni a várólistáról?
registration-was-withdrawn = A regisztrációt visszavontuk.
registration-bring-back = Regisztráció visszaállítása
registration-bring-back-now = Igen, visszaállítom
registration-bring-back-question = Visszaállítja a regisztrációt: { $name }? Ha van szabad hely, a személy megkapja, különben a várólistán vár. A megtett lépések érvényben maradnak; ha mind megvan, új jegy készül. A vezetői vagy helyettesi szerep és a programpontokra szóló helyek nem térnek vissza.
registration-bring-back-own-question = Vissza szeretné állítani a regisztrációját? Ha van szabad hely, megkapja, különben a várólistán vár. A programpontokra szóló helyek nem térnek vissza.
registration-was-brought-back = A regisztrációt visszaállítottuk, van hely.
registration-was-brought-back-to-reserve = A regisztrációt a várólistán állítottuk vissza. Ottani helye: { $place }.
registration-replace = Csere
registration-replace-title = Kinek a helyére: { $name }
registration-replace-lead = Az új személy pontosan ezt a helyet kapja. Az előző regisztrációt visszavonjuk, a várólistáról senki sem lép előre.
registration-to-move = Kategória vagy küldöttség módosítása
registration-move-title = Kategória és küldöttség: { $name }
registration-move-lead = A személyről tudott adatok megmaradnak. Mentés előtt látja, van-e hely, és mely lépéseket kell újra megtenni.
registration-move-nowhere = Most is ez van: válasszon mást.
registration-places-taken = Ott már minden hely betelt.
registration-move-loses-place = Ott minden hely betelt: ez a személy a várólistára kerül. Amíg nem szabadul fel hely, nem léphet be, és a jegye érvénytelen lesz.
registration-move-gets-place = Ott van szabad hely: ez a személy megkapja.
registration-move-leaves-place = A megüresedő hely a várólista következő emberéé.
registration-move-part-ends = A küldöttségvezetői vagy helyettesi szerep megszűnik.
registration-was-moved-to-reserve = Elmentve. A személy a várólistán van, helye: { $place }.
registration-look-again = Időközben valaki más módosította ezt a regisztrációt. Nézze meg újra.

## Szerkesztés
registration-edit-title = Adatok: { $name }
registration-reopens = Ha ezt módosítja, ezekről a lépésekről újra döntenek: { $steps }
registration-now-stands = Időközben ez került ide: { $value }
registration-confirm-edit-title = Menti a módosítást?
registration-confirm-edit-lead = A már megtett lépések ezeken az adatokon alapulnak.
registration-what-changes = Mi változik
registration-field = Mező
registration-before = Előtte
registration-after = Utána
registration-steps-again = Újra eldöntendő lépések
registration-entry-stays = A belépési jog közben megmarad.
registration-entry-waits = Amíg ezek a lépések le nem zárulnak, a belépés nem engedélyezett.
registration-save-all-the-same = Mentés mindenképp
registration-saved-and-reopened = Elmentve. Az újranyitott lépések sorra kerülnek.

## Nyilvános űrlap és saját regisztráció
registration-register = Regisztráció
registration-register-title = Regisztráció: { $forum }
registration-open-now = A regisztráció nyitva áll.
registration-open-until = A regisztráció eddig nyitva áll: { $when }
registration-opens-at = A regisztráció ekkor nyílik: { $when }
registration-closed-next = A regisztráció lezárult. Ha úgy véli, hogy mégis fel kellene venni, írjon a titkárságnak.
registration-choose-category = Milyen minőségben vesz részt?
registration-other-categories = A többi kategóriában a küldöttségek vezetői jelölnek és hívnak meg.
registration-by-invitation-only = Erre a fórumra csak meghívással lehet regisztrálni
registration-by-invitation-only-hint = Forduljon küldöttsége vezetőjéhez vagy a titkársághoz.
registration-to-my-registrations = Ugrás a regisztrációmhoz
registration-send-registration = Regisztráció elküldése
registration-done-title = Köszönjük, adatait megkaptuk
registration-done-reserve = Jelenleg minden hely betelt. Helye a várólistán: { $place }. Ha felszabadul egy hely, levelet kap.
registration-done-letter = Hivatkozást tartalmazó levelet küldünk ide: { $email }. Azzal követheti és javíthatja a regisztrációját.
registration-done-quiet = Regisztrációját megőriztük. Egy órán belül sok regisztráció érkezett ezzel a címmel: { $email }, ezért most nem küldünk levelet. Később ezzel a címmel jelentkezhet be.
registration-done-no-email = Nem adott meg e-mail-címet: módosításhoz forduljon a küldöttség vezetőjéhez vagy a titkársághoz.
registration-done-no-note = Ha az imént küldte el az űrlapot, adatait megkaptuk. Ha megadott e-mail-címet, oda hivatkozást tartalmazó levél érkezik: azzal követheti és javíthatja a regisztrációját.
registration-none-of-mine = Nincs regisztrációja erre a fórumra
registration-none-of-mine-hint = Ha meghívót kapott, nyissa meg a levélben lévő hivatkozást.
registration-see-and-change = Megtekintés és módosítás
registration-my-ticket = Jegyem
registration-no-such-question = Ennek a kategóriának az űrlapján nincs ilyen kérdés.
registration-no-file-here = Itt fájlt nem lehet megadni vagy elvenni.

# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Programom
signups-lead = Amit megjelölt, amire feliratkozott, vagy amiben közreműködik.
signups-to-programme = A programhoz
signups-to-mine = A programomhoz
signups-not-registered = Nincs regisztrációja erre a fórumra
signups-not-registered-hint = Jelölni és helyet foglalni a regisztrált résztvevők tudnak.
signups-register = Regisztráció
signups-none = Még nincs itt semmi
signups-none-hint = Jelöljön meg programpontokat, és itt lesznek.
signups-without-day = Nap nélkül
signups-clash = Ugyanekkor: { $items }
signups-bookmark = Megjelölés
signups-unbookmark = Jelölés törlése
signups-bookmarked = megjelölve
signups-have-part = Ön közreműködik
signups-have-place = van helye
signups-in-line = várólistán, helye: { $place }

## Signing up
signups-sign-up = Feliratkozás
signups-join-line = Felkerülés a várólistára
signups-leave = Lemondás a helyről
signups-leave-question = Helye felszabadul. Ha valaki vár rá, az övé lesz.
signups-leave-line = Lekerülés a várólistáról
signups-leave-line-question = Elveszíti a várólistán lévő helyét.
signups-sign-in-first = A helyek száma korlátozott. A feliratkozáshoz jelentkezzen be.
signups-places-taken = Foglalt helyek: { $taken } / { $places }
signups-people-wait = Várólistán: { $count }
signups-opens = A feliratkozás kezdete: { $when }
signups-closes = A feliratkozás vége: { $when }
signups-is-over = A feliratkozás lezárult.
signups-is-cancelled = A programpont elmarad.
signups-not-open-yet = A feliratkozás még nem kezdődött el.
signups-not-cleared = Akkor iratkozhat fel, ha az akkreditációja lezárult.
signups-place-is-yours = Van helye.
signups-you-wait = Minden hely foglalt. Helye a várólistán: { $place }. Ha egy felszabadul, levelet kap.
signups-you-left = Lemondott a helyéről.
signups-too-many-bookmarks = { $limit } jelölésnél több nem tárolható. Előbb töröljön néhányat.
signups-too-many-signups = Legfeljebb { $limit } programpontra iratkozhat fel.
signups-line-is-full = A várólista betelt.
signups-changed-meanwhile = Időközben valaki más módosította ezt. Amit beírt, itt van; ha újra menti, az Öné marad.

## The letter
signups-letter-moved-up-title = { $item }: felszabadult egy hely
signups-letter-moved-up =
    Tisztelt { $name }!

    Felszabadult egy hely, és az Öné: { $item }
    Mikor: { $when }
    Fórum: { $forum }

    Az Ön programja, ahol le is mondhat a helyről:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: új időpontok a programjában
signups-letter-delayed =
    Tisztelt { $name }!

    Más időpontban kezdődik, amit megjelölt, amire feliratkozott, vagy amiben közreműködik ({ $forum }):

    { $lines }

    Most és utána: { $page }

    Kérdések: { $contact }
signups-letter-line-delayed = – { $item }. Tervezett idő: { $planned }, most várható: { $time }
signups-letter-line-as-planned = – { $item }: ismét a terv szerint, { $planned }

## A calendar of one’s own
signups-calendar = A naptárában
signups-calendar-help = Cím a telefonja vagy számítógépe naptárához: azt mutatja, ami ezen az oldalon áll, és követi a változásokat. Aki ismeri a címet, ugyanezt látja; ne adja oda senkinek.
signups-make-calendar = Cím létrehozása
signups-calendar-address = Naptárának címe
signups-renew-calendar = Új cím létrehozása
signups-renew-question = A régi cím azonnal megszűnik minden naptárban, amely használja.
signups-calendar-made = Naptárának címe elkészült.
signups-calendar-name = Programom: { $forum }

## For the secretariat
signups-offers = Helyek és feliratkozás
signups-offers-lead = Programpontok megadott számú hellyel. Ezekre feliratkoznak, és várnak, ha minden hely foglalt.
signups-no-offers = Még egy programponthoz sincsenek helyek
signups-no-offers-hint = Nyisson meg egy programpontot, és válassza a „Helyek és vendégek” lehetőséget.
signups-manage = Helyek és vendégek
signups-item = Programpont
signups-to-item = A programponthoz
signups-when = Mikor
signups-places = Helyek
signups-places-help = Ha kevesebb is, mint a foglalt, senki sem esik ki.
signups-taken = Foglalt
signups-waiting = Várakozik
signups-opens-at = A feliratkozás kezdete
signups-opens-help = Üresen: azonnal.
signups-closes-at = A feliratkozás vége
signups-closes-help = Üresen: amikor a programpont kezdődik.
signups-clocks = Az időpontok { $zone } szerint értendők.
signups-guests = Feliratkoztak
signups-no-guests = Még senki sem iratkozott fel.
signups-waiting-list = Várólista
signups-name = Név
signups-delegation = Küldöttség
signups-since = Feliratkozott
signups-over-places = Többeknek van helye, mint ahány hely van, ennyivel: { $count }. Senki sem esik ki; a következő felszabaduló helyek szabadon maradnak.
signups-moved-up = Mentve. A várólistáról helyet kapott: { $count }.
signups-closes-before-it-opens = A feliratkozásnak a kezdete után kell véget érnie.
signups-end-offer = Helyek törlése
signups-end-question = Erre a programpontra senki sem iratkozhat fel többé.
signups-offer-ended = A helyek törölve.
signups-somebody-signed-up = Valaki már feliratkozott. Állítsa inkább 0-ra a helyek számát: akkor más már nem kap helyet.

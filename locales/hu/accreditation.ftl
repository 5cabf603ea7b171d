# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Akkreditáció
accreditation-title = Akkreditáció
accreditation-waits-for = „{ $step }” döntésre vár: { $count }
accreditation-everybody = Mindenki
accreditation-people-of = A szervezet résztvevői: { $organisation }
accreditation-delegation = Küldöttség
accreditation-category = Kategória
accreditation-organisation = Szervezet
accreditation-position = Beosztás
accreditation-passport-name = Név az útlevélben
accreditation-birth-date = Születési dátum
accreditation-email = E-mail
accreditation-begun = Jelölt
accreditation-accredited = Akkreditált
accreditation-refused = Elutasított
accreditation-withdrawn = Visszavont
accreditation-reserve = Várólistán
accreditation-nobody-waits = Itt senki sem vár
accreditation-nobody-waits-hint = Válasszon fent másik lépést, vagy törölje a szűrőket.
accreditation-reason = Indoklás
accreditation-reason-help = Az illetőnek küldött levélben szerepel.
accreditation-mark-as = Megjelölés: „{ $step }”
accreditation-refuse = Elutasítás
accreditation-refuse-question = Az érintett megkapja az indoklást, a hely pedig felszabadul.
accreditation-take-back = Döntés visszavonása
accreditation-open-again = Újranyitandó lépés
accreditation-decisions = Döntések
accreditation-photo-of = Fénykép: { $name }
accreditation-see-registration = Regisztráció megtekintése
accreditation-erase-person = Személy adatainak törlése
accreditation-by-the-house = a regisztráció módosítása után
accreditation-was-taken = „{ $step }”
accreditation-was-refused = Elutasítva
accreditation-was-reopened = Újra nyitva: „{ $step }”
accreditation-one-taken = A döntést rögzítettük, az érintettet értesítjük.
accreditation-one-refused = Elutasítva; az érintettet az indoklással értesítjük.
accreditation-one-reopened = A lépés újra nyitva áll.
accreditation-nobody-selected = Előbb jelöljön ki legalább egy személyt.
accreditation-reason-needed = Adjon indoklást: az érintett olvasni fogja.
accreditation-decided-meanwhile = Időközben más már döntött. Nézze meg újra a regisztrációt.
accreditation-not-active = Ehhez a regisztrációhoz nem tartozik hely, nincs miről dönteni.
accreditation-letter-accredited-title = Akkreditációja elkészült: { $forum }
accreditation-letter-taken-title = Regisztrációja a következő lépéshez ért: { $forum }
accreditation-letter-refused-title = Regisztrációjáról: { $forum }
accreditation-letter-reopened-title = Regisztrációját újra megvizsgáljuk: { $forum }
accreditation-letter-accredited =
    Tisztelt { $name }!

    Akkreditációja elkészült: { $forum }. Jegyét külön levélben küldjük.

    Kérdés esetén: { $contact }
accreditation-letter-taken =
    Tisztelt { $name }!

    Regisztrációjának állapota ({ $forum }): { $step }. A következő lépésnél újra írunk; Önnek nincs teendője.

    Kérdés esetén: { $contact }
accreditation-letter-refused =
    Tisztelt { $name }!

    Regisztrációját ({ $forum }) nem tudtuk elfogadni. Az indoklás: { $reason }

    Ha úgy véli, hogy tévedés történt, írjon ide: { $contact }.
accreditation-letter-reopened =
    Tisztelt { $name }!

    Regisztrációját ({ $forum }) újra megvizsgáljuk: { $step }. Amint döntés születik, írunk.

    Kérdés esetén: { $contact }
accreditation-letter-reopened-because =
    Tisztelt { $name }!

    Regisztrációját ({ $forum }) újra megvizsgáljuk: { $step }. Amint döntés születik, írunk.
    Az indoklás: { $reason }

    Kérdés esetén: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } döntést rögzítettünk.
   *[other] { $count } döntést rögzítettünk.
}
accreditation-many-refused = { $count ->
    [one] { $count } regisztrációt elutasítottunk.
   *[other] { $count } regisztrációt elutasítottunk.
}
accreditation-some-left = Rögzítve: { $count }. Kihagyva, mert más már döntött, vagy nem az Ön hatásköre: { $left }.
accreditation-out-since = Külső elbírálás alatt, kiküldve: { $when }
accreditation-outside-lists = Kiküldött listák
accreditation-reason-outside = Honnan érkezett a válasz
accreditation-reason-needed-outside = Erről a lépésről külső szerv dönt. Ha kézzel jelöli, írja meg, honnan érkezett a válasz.

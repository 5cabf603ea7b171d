# A regisztráció szavai: jelölés, nyilvános űrlap, meghívó hivatkozások, várólista.

## Amit a szabály mond
registration-not-on-reserve = Ez a személy már nincs a várólistán.
registration-deadline-is-over = A jelölés határideje lejárt. Forduljon a fórum titkárságához.
registration-window-is-closed = A regisztráció lezárult.
registration-not-standing = Ezt a regisztrációt időközben visszavonták vagy elutasították.
registration-has-another = Ennek a személynek időközben már van másik regisztrációja erre a fórumra.
registration-is-the-head = Ő a küldöttség vezetője. Hogy ki a vezető, arról a titkárság dönt.
registration-changed-meanwhile = Időközben valaki más módosította ezt a regisztrációt. Amit beírt, megmaradt: nézze meg mindkettőt, majd mentse újra.
registration-invite-is-over = Ezt a hivatkozást már felhasználták vagy visszavonták.
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

    A hivatkozás egyszer használható. Később ezzel az e-mail-címmel léphet be.
registration-letter-reserve-title = { $forum }: Ön a várólistán van
registration-letter-reserve =
    Tisztelt { $name }!

    Adatait rögzítettük, de jelenleg minden hely betelt. Fórum: { $forum }
    Kategória: { $capacity }
    Helye a várólistán: { $place }

    Amint felszabadul egy hely az Ön számára, levelet kap. Az Ön oldala:
    { $link }

    A hivatkozás egyszer használható. Később ezzel az e-mail-címmel léphet be.
registration-letter-moved-up-title = { $forum }: felszabadult egy hely az Ön számára
registration-letter-moved-up =
    Tisztelt { $name }!

    Felszabadult egy hely: regisztrációja megtörtént, már nincs a várólistán. Fórum: { $forum }
    Kategória: { $capacity }

    Az Ön oldala:
    { $link }

    A hivatkozás egyszer használható. Később ezzel az e-mail-címmel léphet be.
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

    A hivatkozás egyszer használható. Később ezzel az e-mail-címmel léphet be.
registration-letter-reopened =
    Tisztelt { $name }!

    A regisztrációban szereplő adatait módosították. Fórum: { $forum }
    Kategória: { $capacity }
    Ezekről a lépésekről újra döntenek: { $steps }

    Kérjük, ellenőrizze adatait az oldalán:
    { $link }

    A hivatkozás egyszer használható. Később ezzel az e-mail-címmel léphet be.
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

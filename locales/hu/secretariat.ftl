# A titkárság: ki milyen szerepben dolgozik a fórumért.
secretariat-title = Titkárság
secretariat-lead = Akik ezért a fórumért dolgoznak. Akit kijelöl, a saját nyelvén kap levelet munkája oldalának hivatkozásával; az oldal bejelentkezést kér tőle.
secretariat-organisers = Szervezők
secretariat-officers = Akkreditációs munkatársak
secretariat-desk = A regisztrációs pultnál
secretariat-nobody = Még senki
secretariat-since = kezdete: { $date }
secretariat-end = Megbízás visszavonása
secretariat-end-question = { $name } ezután nem dolgozhat ebben a szerepben ezért a fórumért. Folytatja?
secretariat-end-own-question = A saját szerepét adja fel, és azt csak egy másik szervező adhatja vissza. Folytatja?
secretariat-last-organiser-help = Ő az egyetlen szervező. A megbízás visszavonásához előbb jelöljön ki egy másik szervezőt.
secretariat-moderators = Az ülések moderátorai és technikusai

## Kijelölés
secretariat-name-somebody = Kijelölés
secretariat-role = Szerep
secretariat-organiser = Szervező: az egész fórumot irányítja, és kijelöli a többieket
secretariat-officer = Akkreditációs munkatárs: mindenkit lát, és dönt a regisztrációkról
secretariat-desk-worker = Regisztrációs pult: adatokat vesz fel, kitűzőt nyomtat, jegyet olvas
secretariat-family-name = Családi név
secretariat-given-name = Utónév
secretariat-name-help = Úgy, ahogyan az illető a saját nyelvén és írásával írja.
secretariat-email = E-mail-cím
secretariat-email-help = Olyan postafiók, amelyet csak ez a személy olvas: aki olvassa, be tud lépni.
secretariat-language = A levelek nyelve
secretariat-language-help = A név sorrendje is ehhez a nyelvhez igazodik.
secretariat-give = Megbízás
secretariat-known = Ez a postafiók már ismert
secretariat-known-help = Ha erről a személyről van szó, bízza meg őt. Ha másról, olyan postafiókot adjon meg, amelyet csak az a személy olvas.

## Az eredmény
secretariat-named = { $name }: a megbízás megtörtént. A munkája oldalának hivatkozását tartalmazó levél úton van.
secretariat-named-unwritten = { $name }: a megbízás megtörtént, de levelet nem lehetett írni. Szóljon neki, hogy jelentkezzen be ezen a honlapon.
secretariat-ended = A megbízás véget ért.
secretariat-has-it-already = { $name }: már megvan ez a szerepe.
secretariat-mailbox-is-known = Ennek a postafióknak már van gazdája: { $name }. Bízza meg őt, vagy adjon meg másik postafiókot.
secretariat-last-organiser = Egy fórumnak mindig van szervezője. Előbb jelöljön ki egy másikat.

## A levél
secretariat-letter-title = { $forum }: szerepe a titkárságon
secretariat-letter =
    Tisztelt { $name }!

    Szerepet kapott a titkárságon. Fórum: { $forum }
    { $role }

    A kezdéshez nyissa meg ezt az oldalt:
    { $link }

    { $words }

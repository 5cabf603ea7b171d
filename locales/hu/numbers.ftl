# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Áttekintés
numbers-within = Fórumok e fórum keretében
numbers-above = A befogadó fórum
numbers-registered = Regisztrált
numbers-accredited = Akkreditált
numbers-inside = Most bent van
numbers-inside-left = Bent van, pedig visszavonták vagy elutasították: { $count }
numbers-reserve = Várólistán
numbers-by-delegation = Küldöttségek szerint
numbers-by-category = Kategóriák szerint
numbers-delegation = Küldöttség
numbers-category = Kategória
numbers-no-delegation = Küldöttség nélkül
numbers-bars-label = { $heading }: regisztráltak, akkreditáltak és bent lévők. A táblázat ugyanezeket a számokat tartalmazza.
numbers-nobody = Még senki sincs regisztrálva
numbers-nobody-hint = A számok az első regisztrációval jelennek meg, és maguktól frissülnek.
numbers-arrivals = Érkezések
numbers-arrivals-on = { $date }, óránként, a fórum helyi ideje szerint
numbers-arrivals-total = Ezen a napon érkezett: { $count }
numbers-arrivals-label = Az érkezők óránként. Az alábbi táblázat ugyanezeket a számokat tartalmazza.
numbers-as-a-table = Ugyanez táblázatban
numbers-hour = Óra
numbers-arrived = Érkezett
numbers-no-arrivals = Még senki sem érkezett meg
numbers-no-arrivals-hint = Az ábra az első beléptetett személlyel kezdődik.

## The outbox
numbers-outbox = Kimenő levelek
numbers-outbox-lead = A fórum minden levele: ami várakozik, amit elküldtünk, és ami nem ment el.
numbers-no-server = Nincs beállítva levelezőkiszolgáló, ezért egyetlen levél sem jut el senkihez. A levelek ezen az oldalon és fájlként az adatmappa „{ $folder }” mappájában maradnak; az „Elküldve” azt jelenti, hogy ott vannak.
numbers-tab = { $name }: { $count }
numbers-all = Összes
numbers-queued = Várakozik
numbers-retrying = Újabb kísérletre vár
numbers-sent = Elküldve
numbers-failed = Sikertelen
numbers-letter = Levél
numbers-to = Címzett
numbers-addressee = Név vagy e-mail-cím
numbers-language = Nyelv
numbers-written = Megírva
numbers-attempts = Kísérletek
numbers-next-attempt = Következő kísérlet
numbers-sent-at = Elküldés ideje
numbers-fault = A levelezőkiszolgáló válasza
numbers-way-in-hidden = A bejelentkezési hivatkozás itt nem látszik teljesen: bárkit beléptet, aki megnyitja, pedig csak a levél címzettjének szól.
numbers-failed-why = Sok kísérlet után feladtuk. Ha a levelezőkiszolgáló újra működik, próbálja meg ismét.
numbers-no-letters = Itt nincsenek levelek
numbers-no-letters-hint = A levelek itt jelennek meg, amint a fórum ír valakinek.
numbers-try-all-again = Az összes sikertelen levél újraküldése
numbers-queued-again = A levél újraküldésre vár.
numbers-not-failed = Ez a levél nem volt sikertelen, ezért nem küldjük el újra.
numbers-many-queued-again = { $count ->
    [one] { $count } levél újraküldésre vár.
   *[other] { $count } levél újraküldésre vár.
}

## Names and photos
people-name-needed = Adja meg legalább a családi nevet vagy az utónevet.
people-not-latin = Ezt latin betűkkel írja.
people-name-without-letters = Ebben a névben nincs betű. Írja be a nevet, vagy ha nincs ilyen, hagyja üresen a mezőt.
people-photo-too-many-pixels = Ez a fénykép túl sok képpontból áll. Legfeljebb { $most } megapixel fogadható el.
people-photo-too-small = Ez a fénykép túl kicsi. Legalább { $width } × { $height } képpont szükséges.

## Signing in
people-sign-in-title = Bejelentkezés
people-sign-in-intro = Itt nincsenek jelszavak. Egy e-mailben kapott hivatkozással vagy az eszközén lévő belépőkulccsal jelentkezhet be.
people-by-link = E-mailben kapott hivatkozással
people-email = E-mail-cím
people-send-link = Kérek egy hivatkozást
people-link-sent = Ha ismerjük ezt a címet, már úton van egy levél a hivatkozással. A hivatkozás { $minutes } percig érvényes. Nézze meg a levélszemét mappát is.
people-too-many-links = Túl sok hivatkozást kértek. Próbálja újra egy óra múlva.
people-already-in = Bejelentkezve: { $name }.
people-by-passkey = Belépőkulccsal
people-by-passkey-intro = Ha hozzáadott belépőkulcsot a fiókjához, az eszköze ujjlenyomat, arc vagy a saját kódja alapján lépteti be.
people-use-passkey = Bejelentkezés belépőkulccsal
people-passkey-needs-script = A belépőkulcsokhoz JavaScript szükséges, amely ebben a böngészőben ki van kapcsolva.
people-passkeys-unavailable = A belépőkulcsok ezen a címen nem működnek: tartománynév és HTTPS szükséges hozzájuk.
people-passkey-unknown = Ezt a belépőkulcsot itt nem fogadta el a rendszer.
people-link-title = Ön az?
people-link-for = Ezzel a hivatkozással bejelentkezik:
people-link-not-you = Ha Ön más személy, zárja be ezt az oldalt. Közös postafiók esetén mindenki külön levelet kap.
people-link-button = Igen, belépek
people-link-demo = Ez egy bemutató hivatkozás. Bárki, aki ismeri, újra és újra használhatja.
people-link-gone-title = Ezt a hivatkozást már felhasználták, vagy lejárt
people-link-gone-text = Egy hivatkozás egyszer és korlátozott ideig használható. Kérjen újat; néhány percen belül megérkezik.
people-link-gone-button = Új hivatkozás kérése
people-signed-in = Bejelentkezve: { $name }.
people-signed-out = Kijelentkezett.
people-own-way-in-needed = Ön a fórumon mások nevében jár el, ezért közös postafiókba küldött hivatkozással nem jelentkezhet be. Jelentkezzen be belépőkulccsal, vagy kérje meg a titkárságot, hogy olyan postafiókot jegyezzen be, amelyet csak Ön olvas.
people-mandate-needs-own-way-in = Ez a személy közös postafiókot használ, és nincs belépőkulcsa. Mielőtt mások nevében járhatna el, jegyezzen be egy postafiókot, amelyet csak ő olvas, vagy adjon hozzá ő maga belépőkulcsot.

## Letters
people-letter-link-title = Bejelentkezési hivatkozása: { $site }
people-letter-link-body =
    Tisztelt { $name }!

    A bejelentkezéshez nyissa meg ezt a hivatkozást, és nyomja meg az oldalon lévő gombot:

    { $link }

    A hivatkozás csak Önnek szól, és egyszer használható, { $minutes } percen belül.

    Ha nem Ön kérte, nincs teendője: a hivatkozás nélkül senki sem tud bejelentkezni.
people-letter-works-once = A hivatkozás egyszer használható. Később ezzel az e-mail-címmel jelentkezhet be.
people-letter-asks-to-sign-in = Ez a hivatkozás önmagában nem lépteti be: mivel Ön mások nevében jár el, az oldal bejelentkezést kér.
people-letter-refusal-title = Más módon kell bejelentkeznie: { $site }
people-letter-refusal-body =
    Tisztelt { $name }!

    Hivatkozást kértek az Ön bejelentkezéséhez. Mivel Ön a fórumon mások nevében jár el, a közös postafiókba küldött hivatkozás nem elegendő.

    Jelentkezzen be itt belépőkulccsal:

    { $link }

    Ha nincs belépőkulcsa, kérje meg a fórum titkárságát, hogy olyan postafiókot jegyezzen be, amelyet csak Ön olvas.

## My account
people-account-title = Saját fiók
people-who-i-am = Személyes adataim
people-photo = Fénykép
people-name = Név
people-name-latin = Név latin betűkkel
people-name-passport = Név az útlevél szerint
people-mailbox-own = csak Ön olvassa
people-mailbox-shared = lehet, hogy mások is olvassák
people-birth-date = Születési dátum
people-account-wrong = Hibát talált? Jelezze a fórum titkárságának vagy küldöttsége vezetőjének.
people-account-wrong-registered = Hibát talált? Javítsa a regisztrációjában. Amit ott nem lehet módosítani, azt jelezze a fórum titkárságának vagy küldöttsége vezetőjének.
people-account-registration = Regisztrációm
people-language-title = Nyelvem
people-language = Nyelv
people-language-help = Leveleinket ezen a nyelven írjuk Önnek.
people-language-saved = Mostantól ezen a nyelven írunk Önnek.
people-sessions-title = Hol vagyok bejelentkezve
people-session-here = ez a böngésző
people-session-since = kezdete: { $when }
people-session-seen = utoljára: { $when }
people-session-end = Kijelentkezés ott
people-sessions-end-others = Kijelentkezés mindenhol máshol
people-sessions-ended = { $count ->
    [one] { $count } helyen kijelentkezett.
   *[other] { $count } helyen kijelentkezett.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Ismeretlen böngésző

## Passkeys
people-passkeys-title = Belépőkulcsok
people-passkey = Belépőkulcs
people-passkeys-intro = Belépőkulccsal az eszköze ujjlenyomat, arc vagy a saját kódja alapján lépteti be, nem kell levélre várnia. Ezekből semmi sem hagyja el az eszközt.
people-passkeys-none = Még nincs belépőkulcsa.
people-passkey-made = hozzáadva: { $when }
people-passkey-used = utoljára: { $when }
people-passkey-name = A belépőkulcs neve
people-passkey-name-help = Hogy később felismerje: irodai laptop, telefonom.
people-passkey-add = Belépőkulcs hozzáadása
people-passkey-rename = Átnevezés
people-passkey-renamed = A belépőkulcs új nevet kapott.
people-passkey-remove-question = Eltávolítja ezt: „{ $name }”? Utána nem tud vele bejelentkezni.
people-passkey-removed = A belépőkulcs eltávolítva.
people-passkey-known = Ez a belépőkulcs már szerepel itt.
people-passkeys-enough = Legfeljebb { $most } belépőkulcs tárolható. Előbb távolítson el egyet.
people-passkey-last = Ön mások nevében jár el, és közös postafiókot használ: ez a belépőkulcs az egyetlen bejelentkezési módja. Előbb adjon hozzá egy másikat, vagy kérje meg a titkárságot, hogy olyan postafiókot jegyezzen be, amelyet csak Ön olvas.

## My data
people-data-title = Adataim
people-data-link = A rólam tárolt összes adat megtekintése és letöltése
people-data-intro = Itt elviheti mindazt, amit Önről tárolunk: neveit, a leveleket, a bejelentkezéseket és adatainak minden változását, időpontjával együtt.
people-data-download = Adataim letöltése (JSON)
people-data-photo = Fényképem letöltése
people-data-erase = Ha adatai törlését kéri, írjon a fórum titkárságának. A számok és a döntések megmaradnak; semmi sem vezet belőlük Önhöz.

## History of changes
people-history-title = Változások előzményei
people-registration = Regisztráció
people-history-by = ki: { $who }
people-history-cut = Csak a legújabb { $count } bejegyzés látható.
people-by-visitor = egy be nem jelentkezett látogató
people-by-device = eszköz: { $name }
people-by-program = program: { $name }
people-by-console = az üzemeltető konzolja
people-by-house = maga a rendszer
people-by-erased = egy személy, akinek az adatait törölték
people-time-zone = Időzóna: { $zone }
people-value-before = előtte:
people-value-after = utána:
people-value-none = (üres)
people-value-erased = (törölve)

## Keresés
people-office-stays = Ez a bejegyzés olyasvalakié, akinek tisztsége van a fórumon. Ez legyen a megmaradó.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Nincs pontosan egyező név. Hasonló nevek:
people-similar-too = Hasonló nevek: { $count }
people-spelling-own = saját írásmód
people-spelling-latin = latin betűs írásmód
people-spelling-passport = útlevél szerinti írásmód
people-spelling-one-name = egy név alakjai
people-spelling-az = azerbajdzsáni írásmód
people-spelling-tr = török írásmód
people-spelling-uz = üzbég írásmód
people-spelling-kk = kazah írásmód
people-spelling-ky = kirgiz írásmód
people-spelling-tk = türkmén írásmód
people-spelling-hu = magyar írásmód
people-spelling-ru = orosz írásmód
people-passport-differs = Az útlevél szerinti { $typed } írásmód nem olyan, amilyet a név alapján várnánk: { $expected }. Vesse össze az okmánnyal. Mi sohasem módosítjuk.
people-passport-doubtful = útlevél szerinti írásmód?
people-names-in-title = Hogyan látom az idegen neveket
people-names-in = Más nyelvek nevei
people-names-in-help = Csak a képernyőn látható listákban. Semmi sem változik abból, amit tárolunk, nyomtatunk vagy fájlként adunk ki; a név eredeti alakja mellette áll. A közös ábécében nincs betű az orosz nyelvhez: az orosz nevek ilyenkor latin betűkkel állnak.
people-names-in-own = Ahogyan írják
people-names-in-latin = Latin betűkkel
people-names-in-cyrillic = Cirill betűkkel
people-names-in-turkic = A közös türk ábécével
people-alike-percent = { $number }%
people-alike-email = azonos e-mail
people-alike-birth-date = azonos születési dátum
people-alike-same = A nevek azonosak
people-alike-spelling = Egy név kétféle írásmódban
people-alike-one-name = Egy név alakjai
people-alike-initial = Kezdőbetű áll egy szó helyén

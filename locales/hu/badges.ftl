# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Jegy
badges-own-ticket = Jegyem
badges-qr = A jegy QR-kódja
badges-valid-until = Az érvényesség utolsó napja: { $date }
badges-badge-pdf = Kitűző PDF-ben
badges-zones = Hová léphet be ezzel a jeggyel
badges-every-day = minden nap
badges-no-ticket-yet = Erre a fórumra még nincs jegye
badges-no-ticket-hint = A jegyet az akkreditáció befejezésekor adjuk ki. Levelet fog kapni.
badges-entry-waits = Ezzel a jeggyel most nem lehet belépni. Hátravan még: { $steps }. Utána ugyanezzel a jeggyel ismét beléphet.
badges-registration = Regisztrációm
badges-stranger = Ennek a jegynek a fóruma: { $forum }
badges-stranger-not-ours = Ez nem valamelyik fórumunk jegye.
badges-stranger-bearer = Ha az Öné, jelentkezzen be a megtekintéséhez.
badges-letter-title = { $forum }: az Ön jegye
badges-letter =
    Tisztelt { $name }!

    A jegye elkészült. Fórum: { $forum }
    A jegy száma: { $serial }

    Nyissa meg a jegyét a QR-kóddal, és mutassa fel a bejáratnál telefonon vagy papíron:
    { $link }

    { $entry }

    A jegy címe:
    { $address }
badges-letter-replaced-title = { $forum }: jegye új számot kapott
badges-letter-replaced =
    Tisztelt { $name }!

    Kitűzőjét újranyomtatták, és jegye új számot kapott. Fórum: { $forum }
    A jegy száma: { $serial }

    A korábbi kitűző és a telefonjára esetleg elmentett kód már nem érvényes.

    Mostantól ez a jegye:
    { $link }

    { $entry }

    A jegy címe:
    { $address }

## Badges, many at once
badges-badges = Kitűzők
badges-badges-lead = Válassza ki, kiknek a kitűzőjét nyomtatja. A fájl néhány pillanat alatt elkészül.
badges-delegation = Küldöttség
badges-category = Kategória
badges-which = Melyek
badges-which-all = Mind
badges-unprinted-only = Csak a még ki nem nyomtatottak
badges-outdated-only = Csak a módosítás előtt nyomtatottak
badges-outdated = módosítás előtt nyomtatták: nyomtassa újra
badges-outdated-long = Ezt a kitűzőt azelőtt nyomtatták, hogy a rajta lévő adatok megváltoztak. Nyomtassa ki újra.
badges-outdated-at-desk = Ezt a kitűzőt azelőtt nyomtatták, hogy a rajta lévő adatok megváltoztak. Újat a regisztrációs pultnál kaphat. A jegy addig érvényes marad.
badges-outdated-all = A rajtuk lévő adatok módosítása előtt nyomtatott kitűzők: { $count }
badges-outdated-show = Megmutatás
badges-outdated-chosen = Módosítás előtt nyomtatva: { $count }. Ezek a kitűzők új számot kapnak. A régi kitűzők és a telefonon lévő jegyek azonnal érvényüket vesztik; az új jegyet levél hozza.
badges-chosen = Kiválasztva: { $count } / { $all }
badges-sheet = Papír
badges-sheet-a6 = A6, oldalanként egy kitűző
badges-sheet-a4 = A4, oldalanként négy kitűző, vágójelekkel
badges-badge-language = A kitűzők nyelve
badges-print-many = Kitűzők nyomtatása: { $count }
badges-run-started = A kitűzők nyomtatása fájlba elkezdődött.
badges-runs = Fájlok
badges-runs-none = Még semmit sem nyomtattak.
badges-run-waiting = nyomtatás alatt: { $count }…
badges-run-ready = kitűzők: { $count }
badges-run-failed = nem sikerült kinyomtatni
badges-run-gone = eltávolítva, mert egy benne szereplő személy adatait törölték
badges-run-whose = Kinek a kitűzői ezek
badges-run-delegations = Küldöttségek: { $count }
badges-run-categories = Kategóriák: { $count }
badges-run-nobody = Ebben a fájlban nincs senki
badges-left-out = Kihagyva, mert a betűkészletekből hiányoznak ezek a betűk: { $count }
badges-nobody-chosen = Senki sincs kiválasztva. Lehet, hogy már mindenkinek van kitűzője, vagy senkinek sincs jegye.
badges-too-many = { $count } kitűző túl sok egy fájlba. Legfeljebb { $max } fér bele: válasszon küldöttséget vagy kategóriát.

## The desk on site
badges-desk = Regisztrációs pult
badges-find = Név, bármilyen írással
badges-not-found-hint = Ellenőrizze az írásmódot, vagy vegye fel a személyt.
badges-walk-in = Személy felvétele
badges-walk-in-add = Felvétel és tovább
badges-added = A személyt felvettük.
badges-added-before = Ez a személy már regisztrálva volt.
badges-added-to-reserve = Ennek a küldöttségnek minden helye foglalt. A személy a várólistán van, helye: { $place }.
badges-family-name = Családi név
badges-given-name = Utónév
badges-latin-family = Családi név latin betűkkel
badges-latin-given = Utónév latin betűkkel
badges-no-delegation = Küldöttség nélkül
badges-organisation = Szervezet
badges-email = E-mail
badges-language = A levelek nyelve
badges-nothing-to-print = Még nincs mit nyomtatni
badges-why-reserve = Ez a személy a várólistán van. Amint van hely, kitűző nyomtatható.
badges-why-withdrawn = Ezt a regisztrációt visszavonták. Kitűző nem jár hozzá.
badges-why-refused = Ezt a regisztrációt elutasították. Kitűző nem jár hozzá.
badges-places-taken = Helyek ebben a kategóriában: { $places }, foglalt: { $used }
badges-waiting-before = E személy előtt várakozik: { $count }
badges-one-more = Még egy hely
badges-one-more-help = Ha nincs szabad hely, a kvóta a szükséges mértékben nő, és ez a személy azonnal előrelép.
badges-has-place = A személynek most már van helye.
badges-waits-no-more = Ez a személy már nincs a várólistán.
badges-the-registration = Regisztráció
badges-correct = Adatok javítása
badges-quotas = A küldöttség kvótái
badges-would-wait = Ennek a küldöttségnek ebben a kategóriában nincs szabad helye. Helyek: { $places }, foglalt: { $used }, várakozik: { $waiting }. A személy a várólistára kerül, és kitűző még nem nyomtatható.
badges-add-to-reserve = Felvétel a várólistára
badges-is-it-one = Ezek közül valaki?
badges-somebody-else = Ez más személy: felvétel
badges-photo = Fénykép
badges-photo-new = Új fénykép
badges-photo-of = Fénykép: { $name }
badges-photo-saved = A fényképet elmentettük.
badges-steps-open = Még nyitott lépések
badges-clear = Belépés engedélyezése
badges-clear-others = Ezt a személyt akkreditációs munkatárs engedélyezheti.
badges-cleared = A személy beléphet.
badges-badge = Kitűző
badges-ticket-number = Jegy: { $serial }
badges-no-ticket = Ennek a személynek nincs érvényes jegye.
badges-print-one = A kitűző nyomtatása
badges-printed-at = Kinyomtatva: { $when }
badges-reprint = Új nyomtatása
badges-reprint-question = Az új kitűző új számot kap. A régi kitűző és a telefonon lévő jegy azonnal érvényét veszti.
badges-not-printed-yet = E kitűzők egyikét még nem nyomtatták ki.
badges-hand-out = Átadás
badges-taker = Ki veszi át
badges-taker-self = { $name } (személyesen)
badges-taker-head = { $name } (a küldöttség vezetője)
badges-taker-deputy = { $name } (a vezető helyettese)
badges-handed = Átadva: { $count }
badges-handed-before = Ezt a kitűzőt már korábban átadták.
badges-handed-at = Átvette: { $name }, { $when }
badges-taken-at = átvéve: { $when }
badges-hand-out-choose = Válasszon legalább egy és legfeljebb { $max } kitűzőt.
badges-hand-out-other-delegation = A kitűzőt a tulajdonosa vagy ugyanazon küldöttség tagja veszi át.
badges-collect = Átadás küldöttségnek
badges-collect-lead = A küldöttség vezetője vagy helyettese többek kitűzőjét is átveheti.
badges-collect-none = Ennek a küldöttségnek még egy kitűzőjét sem nyomtatták ki
badges-standing-withdrawn = visszavont
badges-standing-refused = elutasított
badges-standing-reserve = várólistán
badges-standing-open = nincs engedélye
badges-standing-to-print = nyomtatandó
badges-standing-printed = átadandó
badges-standing-handed = megkapta a kitűzőt

## What an organiser sets
badges-look = Szín és kitűzők
badges-look-back = A fórum adatai
badges-accent = A nyilvános oldal színe
badges-accent-help = A gombok és a címek ilyen színűek. Ahol a betűk nehezen volnának olvashatók benne, az oldal sötétebbé vagy világosabbá teszi.
badges-photo-on-badge = A kitűzőn rajta van a fénykép
badges-photo-on-badge-help = Ha ezt módosítja, a fényképpel rendelkezők már kinyomtatott kitűzőit a rendszer módosítás előtt nyomtatottként mutatja.
badges-preview = Ilyen lesz egy kitűző
badges-preview-alt = Kitűző az Ön nevével: a név, a kategória és egy kód, amely egyetlen jegyhez sem tartozik.
badges-preview-show = Kitűző megmutatása
badges-changed-meanwhile = Időközben valaki más módosította ezt. Amit beírt, megmaradt: nézze meg mindkettőt, majd mentse újra.
badges-now-stands = Időközben ez került ide: { $value }

# Translated from locales/en/lists.ftl.

## Sanaw ibermek
lists-menu = Sanawlar
lists-title = Adamlaryň sanawlary
lists-lead = Adamlaryň sanawyny faýl görnüşinde iberiň. Hiç zat üýtgemezden öň näme boljakdygyny görersiňiz.
lists-file = Faýl
lists-file-help = CSV tablisasy ýa-da Excel kitaby (XLSX), iň köp { $limit } MB. Sütünleriň tertibi we sözbaşylary islendik bolup biler.
lists-empty-list = Doldurmak üçin boş sanaw
lists-whose = Haýsy wekiliýet üçin
lists-rows-say = Setirleriň özünde görkezilen
lists-look-through = Gözden geçirmek
lists-earlier = Öň iberilen sanawlar
lists-sent-at = Iberilen wagty
lists-rows = Setirler
lists-state-open = gözden geçirilýär
lists-state-running = girizilýär
lists-state-done = girizildi
lists-state-stopped = duruzyldy
lists-whole-forum = Bütin forum
lists-begun-already = Bu sanaw eýýäm girizilýär.

## Sütünler
lists-columns-title = Haýsy sütünde näme bar?
lists-columns-lead = Setirler: { $count }. Sütünleri sözbaşylaryna we mazmunyna görä kesgitledik. Nädogrusyny düzediň.
lists-column = Sütün
lists-column-number = { $number } belgili sütün
lists-in-it = Içinde näme bar
lists-means = Manysy
lists-column-means = “{ $heading }” sütüniniň manysy
lists-nothing = ulanylmasyn
lists-category-of-others = Sanawda kategoriýasy görkezilmedikleriň kategoriýasy
lists-category-of-others-help = Saýlanmasa, şeýle setirler ýalňyş hasaplanýar.
lists-no-category = kategoriýasyz
lists-sheet = Kitabyň sahypasy
lists-encoding = Harplaryň kodlanyşy
lists-as-guessed = awtomatik kesgitlenen
lists-read-anew = Başgasy saýlansa, faýl täzeden okalýar; soň sütünlere ýene serediň.
lists-encoding-guessed = Bu faýlyň harplary UTF-8-de däl. Faýl { $encoding } hökmünde okaldy. Harplar nädogry görünse, aşakdan başga kodlamany saýlaň.
lists-no-headings = Sanawda sözbaşy ýok: her setir bir adam hökmünde okalýar.
lists-show-what-it-does = Netijesini görkezmek
lists-take-back = Sanawy yzyna almak
lists-take-back-question = Faýl aýrylýar. Girizilen adamlar galýar.
lists-taken-back = Sanaw yzyna alyndy, faýly aýryldy.

## Netije
lists-preview-title = Sanawyň netijesi
lists-preview-lead = Heniz hiç zat üýtgemedi. Dogry setirler giriziler, ýalňyş setirler size faýl bolup gaýdyp geler.
lists-change-columns = Sütünleri üýtgetmek
lists-new-people = Täze adamlar
lists-known-people = Kody boýunça belli, maglumatlary täzelener
lists-perhaps-same = Belki, şol bir adam
lists-bad-rows = Ýalňyşly setirler
lists-bad-help = Bu setirler girizilmeýär. Olary ýükläp alyň, düzediň we şol faýly iberiň.
lists-aside = Hiç kimiň ady bolmadyk setirler hasaba alynmady ({ $count }): olarda diňe tertip belgisi, jemi ýa-da gol bar. Setirler: { $rows }
lists-download-bad = Ýalňyşly setirler faýl görnüşinde
lists-row = Setir
lists-faults = Näme nädogry
lists-first-shown = Görkezilýäni: { $total } setirden ilkinji { $shown }.
lists-good-rows = Dogry setirler
lists-name-parts = Familiýasy · ady · atasynyň ady
lists-update = täzelenýär
lists-new-one = täze
lists-new-waits = täze, ätiýaçlyk sanawy
lists-places-full = Häzirki ýagdaýa görä, täze adamlaryň { $count } sanysyna orun galmady. Olar setirleriň tertibi boýunça ätiýaçlyk sanawyna düşýär we orun boşanda geçýär.
lists-born = doglan güni: { $date }
lists-perhaps-help = Bu setirlerde eýýäm girizilen adamyň adyna islendik dilde we ýazuwda meňzeş at we şol bir elektron poçta salgysy ýa-da doglan güni bar. Her biri üçin şol bir adamdygyny ýa däldigini çözüň.
lists-names-alike = atlaryň meňzeşligi: { $percent }
lists-row-of = Setir { $line }: { $name }
lists-like-registered = Eýýäm hasaba alnan: { $details }
lists-like-row = Şu sanawyň { $line } belgili setirinde eýýäm bar.
lists-same = Şol bir adam: maglumatlary täzelensin
lists-somebody-new = Başga adam: girizilsin
lists-skip = Bu setir goýlup geçilsin
lists-all-others = Ýokardaky çözülmedik ähli setirler üçin
lists-decide = Bu setir barada karar beriň.
lists-letters = Bu adamlara hat iberilsin
lists-letters-help = Elektron poçta salgysy bolan her kim hasaba alnandygy ýa-da nämäniň üýtgändigi barada hat alar.
lists-let-in = Sanawy girizmek
lists-nothing-good = Bu sanawyň hiç bir setirini girizip bolmaýar
lists-no-mailbox = Wekiliýetiň adyndan iş edýän adama diňe özüniň okaýan elektron poçta salgysy gerek: ol şonuň bilen girýär.
lists-shared-mailbox = Bu elektron poçta salgysy başga adamda hem bar: { $name }. Wekiliýetiň adyndan iş edýän adama diňe özüniň okaýan salgysy gerek.
lists-number-of-other = Bu kod başga adamyňky: { $name } ({ $delegation }). Şol adam göz öňünde tutulýan bolsa, wekiliýetini hasaba alnyşyň sahypasynda üýtgediň; bolmasa, bu setire öz koduny beriň.
lists-unknown-category = Bu forumda “{ $value }” kategoriýasy ýok. Barlary: { $categories }
lists-category-stays = Kategoriýasy üýtgemeýär: { $category }. Sanaw ony üýtgetmeýär: ol hasaba alnyşyň sahypasynda üýtgedilýär.
lists-part-stays = Orny üýtgemeýär: { $part }. Ol hasaba alnyşyň sahypasynda üýtgedilýär.
lists-head-by-secretariat = Agza hökmünde girizilýär: wekiliýetiň ýolbaşçysyny sekretariat belleýär.
lists-deputy-by-head = Agza hökmünde girizilýär: orunbasarlary ýolbaşçy belleýär.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = hiç zat üýtgemeýär

## Girizilişi
lists-state-title = Sanaw: { $when }
lists-progress = Geçen setirler: { $done } / { $total }
lists-reload = Näçe bölegi edilendigini görmek üçin sahypany täzeläň.
lists-is-through = Sanaw girizildi.
lists-was-stopped = Sanaw soňuna ýetmän duruzyldy. Girizilen adamlar galýar.
lists-registered = Hasaba alyndy
lists-on-reserve = Ätiýaçlyk sanawynda
lists-updated = Täzelendi
lists-left-out = Goýlup geçildi
lists-to-people = Wekiliýet

## Gatnaşyjylar faýl görnüşinde
lists-participants = Gatnaşyjylar
lists-participants-help = Orny bolan ähli adam, wekiliýet boýunça: ýolbaşçy, orunbasarlar, soň beýlekiler wekiliýetiň elipbiýi boýunça. Tablisada formalara berlen jogaplar hem bar.
lists-more-columns = Tablisanyň goşmaça sütünleri
lists-more-columns-help = Bular tablisada diňe saýlanan halatynda bolýar. PDF resminamasynda ýok.
lists-standing = Akkreditasiýa
lists-head = ýolbaşçy
lists-deputy = orunbasar
lists-member = agza
lists-order = Wekiliýetleriň tertibi
lists-order-protocol = Protokol boýunça
lists-order-alphabet = Sanawyň diliniň elipbiýi boýunça
lists-language-of-list = Sanawyň dili
lists-list-of-participants = Gatnaşyjylaryň sanawy
lists-as-of = Güni: { $date }
lists-printed-name = Ady
lists-printed-organisation = Gurama we wezipe
lists-head-of-delegation = Wekiliýetiň ýolbaşçysy
lists-deputy-head = Wekiliýetiň ýolbaşçysynyň orunbasary
lists-without-delegation = Wekiliýete girmeýänler
lists-number-of-participants = { $count ->
    [one] { $count } gatnaşyjy
   *[other] { $count } gatnaşyjy
}
lists-cannot-be-printed = Sanawy çap edip bolmaýar, sebäbi şriftde bu harplar ýok: { $letters }. Olar şu ýerde: { $names }. Düzediň ýa-da sanawy XLSX görnüşinde alyň.
lists-too-many-to-print = Gatnaşyjylar { $most } adamdan köp, bir resminama sygmaýar. Sanawy XLSX görnüşinde alyň.

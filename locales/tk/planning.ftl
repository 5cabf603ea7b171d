# Translated from locales/en/planning.ftl.
planning-title = Maksatnamany meýilleşdirmek
planning-lead = Bu ýerde üýtgedilenler yglan edilýänçä garalama bolup galýar. Gapma-garşylyklar düzetmegiň ýoly bilen görkezilýär.
planning-days = Günler
planning-time = Wagt
planning-grid = Zallar boýunça gün
planning-new-item = Täze çäre
planning-new-address = Täze ýüzlenme
planning-no-room = Zalsyz
planning-seats = Orun: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Bütin gün
planning-nothing-planned = Bu güne heniz hiç zat meýilleşdirilmedi
planning-nothing-planned-hint = Çäre goşuň ýa-da maksatnamany faýldan alyň.
planning-loose = Bölümler we heniz wagty ýok çäreler
planning-moved = Süýşürildi. Yglan edilýänçä garalama.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } alyndy. Ugur düwmeleri süýşürýär, Page Up we Page Down başga güne geçirýär, Enter goýýar, Esc ýatyrýar.
planning-picked-length = { $title }: ýokary we aşak düwmeleri dowamlylygyny üýtgedýär, Enter ýatda saklaýar, Esc ýatyrýar.
planning-let-go = { $title } öz ýerinde galdy.
planning-move-failed = Aragatnaşyk ýok; hiç zat üýtgemedi. Täzeden synanyşyň.
planning-undo = Soňky üýtgetmäni yzyna almak
planning-undone = Üýtgetme yzyna alyndy.
planning-keys = Çäreleri süýräň (barmak bilen: basyp durup süýräň): başga gün üçin ýokardaky günüň üstüne, başga dowamlylyk üçin aşaky gyrasyndan. Ýa-da klawiaturany ulanyň: ugur düwmeleri saýlaýar, Enter açýar; Alt bilen ugur düwmeleri ýa-da M süýşürýär, şonda Page Up we Page Down başga güne geçirýär; L dowamlylygyny üýtgedýär; Esc ýatyrýar.

planning-hints = Gapma-garşylyklar
planning-has-hints = gapma-garşylyk bar
planning-no-hints = Gapma-garşylyk ýok.
planning-more-hints = Mundan başga: { $count }. Ilki ýokardakylary düzediň.
planning-clash-room = { $room } bir wagtda iki gezek gerek: “{ $first }” we “{ $second }”.
planning-clash-person = { $name } bir wagtda iki ýerde bolmaly: “{ $first }” we “{ $second }”.
planning-clash-only-delegate = { $name } ({ $delegation }, ýeke-täk wekil) bir wagtda iki ýerde bolmaly: “{ $first }” we “{ $second }”.
planning-clash-interpreter = Dilmaç { $name } bir wagtda iki ýerde gerek: “{ $first }” we “{ $second }”.
planning-clash-way = { $name }: “{ $from }” – “{ $to }” aralygyndaky ýola { $needs } min gerek, wagt bolsa { $has } min.
planning-clash-seats = “{ $title }”: garaşylýan adam { $expected }, zaldaky orun { $seats }.
planning-mend-time = Başga wagt: { $time }
planning-mend-room = Başga zal: { $room }
planning-mend-time-of = “{ $title }”, başga wagt: { $time }
planning-mend-room-of = “{ $title }”, başga zal: { $room }
planning-mend-room-at = Başga zal, başga wagt: { $room }, { $time }
planning-name-interpreter = Dilmaç bellemek

planning-field = Meýdança
planning-field-title = Ady
planning-field-title-in = Ady: { $language }
planning-texts = Tekstler
planning-texts-help = Boş setir täze abzasy başlaýar. Kese çyzykdan başlanýan setirler sanaw bolýar; **iki ýyldyzjygyň** arasyndaky sözler goýy ýazylýar.
planning-field-subtitle-in = Goşmaça mowzuk: { $language }
planning-field-summary-in = Gysgaça mazmuny: { $language }
planning-field-text-in = Tekst: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Ýüzlenmäniň teksti okaljak sözlerdir. Ol saýtda diňe okalyp, hemmelere açylandan soň görünýär.
planning-address-released = Bu ýüzlenmäniň teksti hemmelere açyldy: yglan eden üýtgetmeleriňiz derrew saýtda görünýär.
planning-address-people = Ýüzlenmäniň awtory we okaýany bolmaly.
planning-field-kind = Görnüşi
planning-field-status = Ýagdaýy
planning-field-starts = Başlanýan wagty
planning-field-ends = Gutarýan wagty
planning-starts-help = Çäre geçirilýän ýeriň wagty boýunça.
planning-field-room = Zal
planning-field-place = Ýeri
planning-field-city = Şäher
planning-city-help = Zal saýlanan bolsa, onuň şäheri hasap edilýär.
planning-field-to-city = Ýoluň soňy
planning-to-city-help = Diňe bir şäherden beýlekisine ýol üçin.
planning-field-parent = Nämäniň düzüminde
planning-field-expected = Garaşylýan adam sany
planning-field-people = Gatnaşýanlar
planning-people-help = Foruma hasaba alnanlar atlaryndan tanalýar. Setiri aýyrmak üçin ady boş goýuň.
planning-role = Wezipe { $number }
planning-who = Ady { $number }
planning-who-is-meant = Kimiň göz öňünde tutulýandygyny saýlaň.
planning-who-exactly = “{ $name }” kim?
planning-keep-as-written = Başga adam: “{ $name }”, ýazylyşy ýaly
planning-choose = Saýlaň
planning-none = Ýok
planning-more-rows = Ýene setirler
planning-save = Garalama hökmünde ýatda saklamak
planning-draft-help = Saýtda hiç zat üýtgemeýär: ilki üýtgetmeler yglan edilmeli.
planning-saved = Garalama ýatda saklandy.
planning-on-the-site = Saýtda
planning-kind-part = Bölüm
planning-kind-other = Beýleki
planning-status-confirmed = geçirilýär
planning-status-tentative = takyklanýar
planning-status-cancelled = ýatyryldy
planning-state-new = täze
planning-state-changed = üýtgedildi
planning-state-removed = aýrylar
planning-state-crossed = gözden geçirilmeli
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Muny şu aralykda başga adam üýtgetdi. Nämäniň üýtgändigine serediň we täzeden ýatda saklaň.
planning-theirs = Başga adamyň ýatda saklany
planning-theirs-help = Siziň ýazanlaryňyz aşakda dur. Täzeden ýatda saklasaňyz, siziňki galar.
planning-saved-now = Häzir ýatda saklanan
planning-typed-here = Bu ýerde ýazylan

planning-time-unreadable = Bu wagty okap bolmaýar. Senäni we sagady saýlaň.
planning-ends-before = Gutarýan wagty başlanýan wagtyndan öň.
planning-has-no-time = Bu çäräniň heniz wagty ýok. Ilki formada wagtyny ýazyň.
planning-parent-inside = Çäre öz içinde bolup bilmez.
planning-too-many-people = Bir çärede iň köp { $limit } adam bolup biler.
planning-too-many-items = Bir maksatnamada iň köp { $limit } çäre bolup biler.

planning-cancel = Ýatyrmak
planning-cancel-question = Çäre maksatnamada ýatyrylan hökmünde galýar.
planning-cancel-items = Içindäki { $count } çäre hem geçirilmeýär.
planning-cancel-parts = { $count } adam gatnaşýar.
planning-cancel-places = { $count } adamyň orny bar.
planning-cancel-waiting = Garaşýanlaryň sanawynda { $count } adam bar.
planning-cancel-marked = { $count } adam belläpdir.
planning-off-with = Geçirilmeýär, sebäbi onuň degişli bolan “{ $title }” ýatyryldy.
planning-cancelled = Çäre ýatyryldy diýlip bellenildi. Yglan edilýänçä garalama.
planning-restore = Ýene geçirmek
planning-restored = Çäre geçirilýär. Yglan edilýänçä garalama.
planning-remove = Maksatnamadan aýyrmak
planning-remove-question = Yglan edilenden soň çäre maksatnamada bolmaz. Içindäkiler galýar.
planning-removed = Çäre maksatnamadan aýrylar.
planning-discard = Garalamadan ýüz öwürmek
planning-discard-question = Yglan edilen görnüşi galýar, garalama öçürilýär.
planning-discarded = Garalama öçürildi; yglan edilen görnüşi galdy.

planning-to-changes = Nämeler üýtgedildi
planning-changes-lead = Bular heniz saýtda ýok. Gözden geçirip yglan ediň.
planning-no-changes = Ählisi yglan edildi
planning-no-changes-hint = Üýtgetmeler yglan edilýänçä şu ýerde durýar.
planning-ready = Yglan edip bolýar
planning-people-told = Hat aljaklar
planning-publish-help = Yglan edilenden soň bular saýtda görünýär we degişli her kim öz dilinde hat alýar.
planning-publish-clashes = Yglan ediljeklerdäki gapma-garşylyklar: { $count }. Olar aşakda görkezilýär.
planning-publish = Yglan etmek: { $count }
planning-published = { $number }-nji wersiýa yglan edildi. Üýtgän çäreler: { $count }.
planning-nothing-to-publish = Yglan ediljek zat ýok.
planning-changes-changed = Bu sahypa sereden wagtyňyzdan bäri üýtgeşme boldy. Täzeden serediň.
planning-crossed-help = Bu garalamadan soň saýtdaky çäre faýldan üýtgedi. Formasyna serediň we täzeden ýatda saklaň; oňa çenli yglan edilmeýär.
planning-first-shown = Görkezilýän: { $total } çäreden ilkinji { $shown }.
planning-versions = Wersiýalar
planning-versions-lead = Bile yglan edilenler bir wersiýadyr. Ikisini deňeşdiriň.
planning-no-versions = Heniz wersiýa ýok
planning-no-versions-hint = Üýtgetmeler ilkinji gezek yglan edilende şu ýerde peýda bolar.
planning-version = Wersiýa { $number }
planning-version-none = Wersiýalardan öň
planning-version-head = Wersiýa
planning-published-at = Yglan edilen
planning-published-by = Kim yglan etdi
planning-items = Çäreler
planning-compare = Deňeşdirmek
planning-compare-from = Mundan
planning-compare-to = Muňa
planning-changed-until = Başdan { $to }-nji wersiýa çenli üýtgänler
planning-changed-between = { $from } we { $to }-nji wersiýalaryň arasynda üýtgänler
planning-no-difference = Bu wersiýalaryň tapawudy ýok.

planning-ways = Ýol wagty
planning-ways-lead = Ýoluň näçe wagt alýandygyny ýazyň. Adam ýetişip bilmese, gapma-garşylyk görkezilýär.
planning-between = { $from } – { $to }, minut
planning-within = { $city }: bir jaýdan beýlekisine, minut
planning-save-ways = Ýatda saklamak
planning-ways-saved = Ýol wagty ýatda saklandy.

## Places
planning-places = Ýerler
planning-places-lead = Forumyň şäherleri, jaýlary we zallary. Bu ýerdäki üýtgeşme derrew saýtda görünýär.
planning-no-places = Heniz ýer ýok
planning-no-places-hint = Ilki şäheri, soňra jaýlary we zallary goşuň.
planning-new-city = Şäher goşmak
planning-new-house = Jaý goşmak
planning-new-room = Zal goşmak
planning-new-loose-room = Jaýsyz ýer goşmak
planning-edit = Üýtgetmek
planning-no-city = Şähersiz
planning-no-house = Jaýsyz
planning-no-houses = Heniz jaý hem, zal hem ýok.
planning-on-the-map = Kartada
planning-shared = bir wagtda birnäçe çäre
planning-is-shared = Bu ýerde bir wagtda birnäçe çäre geçirilip bilner
planning-shared-help = Stendler, howly, tutuş jaý. Ol ýerdäki çäreler biri-birine päsgel bermeýär.
planning-field-name-in = Ady: { $language }
planning-field-address = Salgy
planning-field-address-in = Salgy: { $language }
planning-field-latitude = Demirgazyk giňlik, gradus
planning-field-longitude = Gündogar uzaklyk, gradus
planning-point-help = Karta üçin, meselem, 40.372 we 49.853. Gradus bolmasa, kartadan salgy gözlenýär.
planning-point-half = Iki gradusy hem ýazyň ýa-da ikisini-de ýazmaň.
planning-degrees-unreadable = Gradusy san bilen ýazyň, meselem, 40.372.
planning-field-house = Jaý
planning-field-seats = Orun sany
planning-field-equipment = Enjamlar
planning-field-equipment-in = Başga enjamlar: { $language }
planning-field-zone = Sagat guşaklygy
planning-zone-help = Meselem, Asia/Baku. Soň üýtgedip bolmaýar.
planning-zone-unknown = Beýle sagat guşaklygy ýok. Asia/Baku ýaly ýazyň.
planning-clocks = Wagty: { $zone }.
planning-first-day = Birinji gün
planning-last-day = Soňky gün
planning-other-languages = Beýleki dillerde
planning-save-place = Ýatda saklamak
planning-place-saved = Ýatda saklandy. Saýtda görünýär.
planning-place-moved = Tertip ýatda saklandy.
planning-place-changed-meanwhile = Şu aralykda ýeri başga biri üýtgetdi. Ýazanyňyz şu ýerde; täzeden ýatda saklasaňyz, siziňki galýar.
planning-forum-days = Forumyň günleri: { $days }; şäheriň günleri şunuň içinde bolýar.
planning-city-outside = Şäheriň günleri forumyň günleriniň içinde bolmaly.
planning-now-stands = Şu aralykda bu ýere ýazylany: { $value }
planning-place-there-already = Beýle atly ýer eýýäm bar.
planning-too-many-places = Forumda iň köp { $limit } ýer bolup biler.
planning-move-up = Ýokary
planning-move-down = Aşak
planning-remove-short = Aýyrmak
planning-remove-place = “{ $place }” aýrylsyn
planning-rooms-go-too = Zallary hem aýrylýar
planning-planned-there = Ol ýerde meýilleşdirilen
planning-nothing-planned-there = Ol ýerde hiç zat meýilleşdirilmedik.
planning-more-items = Bulardan başga: { $count }.
planning-move-items-to = Nirä geçirilsin
planning-move-items-help = Olar garalama bolýar; yglan edileni siz täzesini yglan edýänçäňiz şol ýerde galýar.
planning-remove-place-help = Ýeri soň gaýtaryp bolýar.
planning-place-removed = Ýer aýryldy.
planning-place-removed-with = Ýer aýryldy. Yglan edilmeli garalama: { $count }.
planning-removed-places = Aýrylan ýerler
planning-bring-back = Gaýtarmak
planning-place-restored = Ýer gaýtaryldy.
planning-ways-houses = Bir şäheriň jaýlarynyň arasynda
planning-ways-houses-help = Hiç zat ýazylmasa, şäheriň adaty wagty alynýar; bir jaýyň içinde wagt hasaplanmaýar.
planning-within-house = { $house }: bir zaldan beýlekisine, minut

## Languages
planning-field-language = Gepleşilýän dil
planning-not-said = Görkezilmedik
planning-interprets-from = Haýsy dilden { $number }
planning-interprets-into = Haýsy dile { $number }
planning-same-language = Iki dürli dil saýlaň.
planning-interpretation = Dilden terjime
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = “{ $title }”: gepleşilýän dil { $language }, terjime kabinalary bar hem bolsa, bu dilden terjime edýän ýok ({ $room }).

## When somebody cannot
planning-availability = Boş wagty
planning-absences-mine = Gatnaşyp bilmejek wagtym
planning-absences-of = { $name }: gatnaşyp bilmejek wagty
planning-absences-help = Muny diňe maksatnamany düzýänler görýär.
planning-no-absences = Hiç zat ýazylmadyk.
planning-absence-from = Haçandan
planning-absence-to = Haçana çenli
planning-absence-reason = Sebäbi
planning-absence-reason-help = Ýazmak hökman däl.
planning-absence-add = Goşmak
planning-absence-remove = Yzyna almak
planning-absence-added = Ýazyldy.
planning-absence-removed = Yzyna alyndy.
planning-too-many-absences = Iň köp { $limit } wagt ýazyp bolýar.
planning-clash-absent = { $name } bu çärä gatnaşyp bilmeýär: “{ $title }”. Wagty ýok: { $from } – { $to }.
planning-their-parts = Maksatnamadaky wezipeleri
planning-no-parts = Ýok.

planning-asked = Çakylyk we razylyk
planning-asked-help = Kimden sorasaňyz, ol öz dilinde hat alýar we öz sahypasynda jogap berýär.
planning-ask = Soramak
planning-ask-again = Ýene soramak
planning-answer-invited = jogap garaşylýar
planning-answer-confirmed = razy boldy
planning-answer-declined = ret etdi
planning-invited = Çakylyk haty iberildi.
planning-clash-declined = { $name } bu çärä gatnaşmagy ret etdi: “{ $title }”.
planning-declined = ret etdi: { $names }
planning-take-out = Aýyrmak: { $name }
planning-take-out-question = { $name } garalamadan aýrylýar. Siz yglan edýänçäňiz hiç kime hat gitmeýär. Dowam edilsinmi?
planning-taken-out = Wezipe garalamadan aýryldy.
planning-ask-somebody-else = Başga birinden soramak
planning-invite-question = { $name } bu wezipe üçin çakylyk hatyny alar. Dowam edilsinmi?
planning-absence-remove-question = Bu wagt öçürilýär: { $when }. Dowam edilsinmi?
planning-withheld = Bu teksti heniz hemmelere açylmadyk ýüzlenmedi. Tekst ýapyk galýar: çäre indi näme bolsa-da, ony saýtda hiç kim okap bilmeýär.
planning-release-text = Teksti hemmelere aç
planning-release-question = Şu pursatdan başlap teksti saýtda hemmeler okap biler. Muny yzyna gaýtaryp bolmaýar. Dowam edilsinmi?
planning-text-released = Teksti indi saýtda hemmeler okap biler.
planning-no-mailbox = { $name }: elektron poçta salgysy belli däl. Başga ýol bilen soraň.
planning-my-parts = Meniň gatnaşygym
planning-mine = Maksatnamadaky gatnaşygym
planning-mine-lead = Guramaçylar gatnaşjakdygyňyzy ýa-da gatnaşmajakdygyňyzy soraýar.
planning-no-mine = Sizden heniz hiç zat soralmady
planning-no-mine-hint = Soralanda hat alarsyňyz.
planning-entrusted = Size ynanylan tekstler
planning-entrusted-lead = Olar size ýüzlenmäni ýazmak, okamak ýa-da terjime etmek üçin gerek. Zalda okalýança, olar barada hiç kime aýtmaň.
planning-your-part = Siziň wezipäňiz
planning-confirm = Gatnaşaryn
planning-decline = Gatnaşyp bilmeýärin
planning-you-come = Sag boluň: gatnaşjakdygyňyz tassyklandy.
planning-you-do-not-come = Jogabyňyz guramaçylara ýetdi. Pikiriňizi şu ýerde üýtgedip bilersiňiz.

planning-letter-changes-title = { $forum }: maksatnamada size degişli üýtgetmeler
planning-letter-changes =
    Hormatly { $name }!

    { $forum } maksatnamasynda size degişli üýtgetmeler bar:

    { $lines }

    Maksatnama: { $page }

    Soraglar: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Täze, siziň gatnaşmagyňyz bilen: { $title }, { $when }, { $place }
planning-letter-line-changed = – Üýtgedi, indi şeýle: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Ýatyryldy: { $title }
planning-letter-line-ended = – Indi gatnaşmaýarsyňyz: { $title }
planning-letter-line-more = – ýene { $count } üýtgeşme; hemmesi maksatnamada
planning-letter-no-time = wagty habar berler
planning-letter-no-place = ýeri habar berler
planning-letter-invite-title = { $forum }: maksatnama gatnaşmaga çakylyk
planning-letter-invite =
    Hormatly { $name }!

    { $forum } maksatnamasyna gatnaşmagyňyzy haýyş edýäris. Wezipe: { $role }.

    { $line }

    Razydygyňyzy ýa-da däldigiňizi şu sahypada habar beriň: { $page }

    Soraglar: { $contact }
planning-letter-dissolved-title = { $nested }: forum ýatyryldy
planning-letter-dissolved =
    Hormatly { $name }!

    “{ $forum }” çägindäki “{ $nested }” forumy ýatyryldy. Ýatyran: { $by }

    Foruma hiç zat girizilmändi. Sahypalary pozuldy, ondaky wezipäňiz hem tamamlandy. Başga ýerlerdäki wezipeleriňiz öňküsi ýaly galýar.

    Soraglar: { $contact }

planning-nested = Aýratyn forum
planning-nested-lead = “{ $title }” bu forumyň çäginde öz sahypasy, guramaçylary, gatnaşyjylar kategoriýasy we reňki bolan foruma öwrülýär. Başda günleri, şäheri we zaly çäräniňki ýaly bolýar.
planning-nested-found = Forumy döretmek
planning-nested-question = Forum saýtda derrew görünýär. Oňa hiç zat girizilmeýänçä, ony ýatyryp bolýar. Dowam edilsinmi?
planning-nested-title-in = Ady: { $language }
planning-nested-word = Salgysyndaky söz
planning-nested-word-help = Kiçi latyn harplary, sanlar we defisler. Çäre hem şol sözi alýar; soň üýtgedip bolmaýar.
planning-nested-word-taken = Maksatnamanyň başga çäresinde bu söz bar.
planning-nested-colour = Reňki
planning-nested-not-a-colour = Bu reňk däl.
planning-nested-category = Gatnaşyjylarynyň kategoriýasy
planning-nested-category-help = Bu forumdaky kategoriýa ýaly, şol soraglar bilen başlanýar, soň bolsa özüniňki bolýar.
planning-nested-organiser = Ilkinji guramaçysy
planning-nested-organiser-help = Ol şol forumy dolandyrýar we munuň bilen bu forumda hukuk almaýar. Oňa öz dilinde hat iberilýär.
planning-nested-myself = Özüm guraýaryn
planning-nested-mailbox-shared = Bu poçta gutusyny birnäçe adam okaýar. Öz poçta gutusy bolan adamy belläň.
planning-nested-needs-publishing = Ilki bu çäräni forum hökmünde çap ediň.
planning-nested-founded = Forum döredildi. Guramaçysy: { $name }; oňa hat iberilýär.
planning-nested-founded-unwritten = Forum döredildi. Guramaçysy: { $name }, ýöne hat ýazyp bolmady: oňa şu saýtda girmegini aýdyň.
planning-nested-site = Sahypasy
planning-nested-name-another = Ýene bir guramaçy
planning-nested-name = Bellemek
planning-nested-organisers = Guramaçylar
planning-nested-family-name = Familiýasy
planning-nested-given-name = Ady
planning-nested-email = Elektron poçta salgysy
planning-nested-language = Hatlaryň dili
planning-nested-named = { $name }: wezipe berildi. Iş sahypasynyň salgylanmasy bolan hat ýolda.
planning-nested-named-unwritten = { $name }: wezipe berildi, ýöne hat ýazyp bolmady. Oňa şu saýtda girmegini aýdyň.
planning-nested-dissolve = Forumy ýatyrmak
planning-nested-dissolve-question = Bu foruma entek hiç zat girizilmedi. Sahypalary pozulýar, guramaçylary wezipesini ýitirýär we bu barada hat alýar. Çäre öňküsi ýaly galýar. Dowam edilsinmi?
planning-nested-dissolved = { $count ->
    [0] Forum ýatyryldy.
    [one] Forum ýatyryldy. Onda wezipesi bolan { $count } adama hat iberilýär.
   *[other] Forum ýatyryldy. Onda wezipesi bolan { $count } adama hat iberilýär.
}
planning-nested-holds-something = Bu foruma maglumat girizilipdir: ony indi ýatyryp bolmaýar.

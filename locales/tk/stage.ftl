# Mejlisleriň gidişi: pultlar, zal ekranlary, çykyş edýänleriň sanawlary, häzir we soň.
stage-title = Mejlisleriň gidişi
stage-lead = Zaly saýlaň: maksatnamanyň çäreleri onuň pultundan ekrana çykarylýar, söz berilýär, wagt işe girizilýär.
stage-no-halls = Heniz zal ýok
stage-no-halls-hint = Zallar maksatnamadan alynýar: çärä zal görkeziň, ol şu ýerde görüner.
stage-console = Pult
stage-screen = Zalyň ekrany
stage-screens = Her dildäki ekranlar
stage-own-screens = Zalyň öz ekranlary
stage-own-screens-help = Bulary zalyň kompýuterlerinde ulgama girmän açyň: olar heniz hemmelere açyk däl ýazgyny hem görkezýär. Salgysy bolan her kim hem ony görýär.
stage-renew-screens = Täze salgylary döretmek
stage-renew-screens-question = Häzirki salgylar derrew işlemez bolýar: zalyň ekranlarynda täzelerini açyň. Dowam edilsinmi?
stage-screens-renewed = Ekranlaryň täze salgylary taýýar.
stage-screen-ended = Bu ekranyň salgysy indi işlemeýär.
stage-screen-ended-help = Täze salgylar bar: mejlisleri alyp barýanlar olary “Mejlisleriň gidişi” sahypasynda, şu zalyň aşagynda tapýarlar.

## The screen of a hall
stage-nothing-on = Häzir hiç zat geçmeýär
stage-next-speakers = Indiki çykyş edýänler
stage-time-left = Galan wagt
stage-countdown = Yzyna sanaw

## Who has the floor
stage-nobody-speaks = Söz hiç kime berilmedi.
stage-start = Wagty başlat
stage-pause = Wagty sakla
stage-key-space = boşluk
stage-more = Bir minut goş
stage-less = Bir minut azalt
stage-end = Tamamla
stage-call-next = Indiki çykyş edýän
stage-open-list = Sanawy aç
stage-close-list = Sanawy ýap
stage-release = Teksti hemmelere aç
stage-release-question = Şu pursatdan başlap teksti saýtda hemmeler okap biler. Muny yzyna gaýtaryp bolmaýar. Dowam edilsinmi?
stage-undo = Yzyna gaýtar: { $act }
stage-parts = Gatnaşýanlar
stage-person-as = { $name } ({ $role })
stage-preview = Öňünden görmek
stage-on-screen-now = Häzir ekranda
stage-on-screen-next = Indiki çagyryşdan soň

## The list of speakers
stage-list = Çykyş edýänleriň sanawy
stage-open = Sanaw açyk
stage-closed = Sanaw ýapyk
stage-nobody-waits = Hiç kim garaşmaýar.
stage-has-left = { $time } galdy
stage-out-of-turn = Nobatdan daşary
stage-reason = Sebäbi (žurnalda saklanýar)
stage-place = Sanawdaky orny
stage-move-there = Şol orna geçir
stage-give-floor = Häzir söz ber
stage-by-rules = Düzgünlere gaýtar
stage-strike = Sanawdan çykar
stage-kind = Sözüň görnüşi
stage-kind-speech = Çykyş
stage-kind-question = Sorag
stage-kind-reply = Jogap
stage-kind-point = Tertip boýunça söz
stage-kind-right = Jogap bermek hukugy
stage-motion = Tertip boýunça teklip
stage-motion-help = Diňe tertip boýunça söz üçin.
stage-motion-order = düzgünler berjaý edilsin
stage-motion-suspend = mejlisde arakesme edilsin
stage-motion-adjourn-meeting = mejlis yza süýşürilsin
stage-motion-adjourn-debate = çekişme yza süýşürilsin
stage-motion-close-debate = çekişme tamamlansyn
stage-why-arrival = söz soramak nobaty boýunça
stage-why-moderator = ornuny moderator belledi
stage-why-point = söz derrew berilýär
stage-why-reply = ilki jogaplar
stage-why-right = söz ahyrynda berilýär
stage-why-protocol = protokol tertibi
stage-why-first-time = entek çykyş etmedi
stage-why-balance = wekiliýeti az çykyş etdi
stage-why-other-hall = nobat beýleki zalda
stage-put-on = Sanawa goşmak
stage-put-on-list = Sanawa goş
stage-person = Gatnaşyjy
stage-person-help = Ady boýunça, islendik ýazuwda. Diňe akkreditirlenenler tapylýar.
stage-nobody-found = Akkreditirlenenleriň arasynda hiç kim tapylmady.
stage-category-is-not-heard = söz hukugy ýok kategoriýa
stage-hall = Zal
stage-heard = Şu wagta çenli çykyş edenler
stage-delegation = Wekiliýet
stage-no-delegation = Wekiliýetden daşary
stage-contributions = Çykyşlar
stage-time = Wagt

## What the hall shows
stage-show = Ekranlarda
stage-item = Maksatnamanyň çäresi
stage-no-item = Ýok
stage-show-item = Çäräni görkez
stage-next-item = Indiki: { $title }
stage-message = Zala habar
stage-message-help = Her ekran ony öz dilinde, ol ýok bolsa, doldurylan iň ýakyn dilde görkezýär. Ähli dillerde boş bolsa, habar aýrylýar.
stage-other-languages = Beýleki dillerde
stage-show-message = Habary görkez
stage-countdown-minutes = Yzyna sanaw, minut
stage-countdown-help = Boş meýdança ony aýyrýar.
stage-show-countdown = Yzyna sanawy görkez
stage-late-minutes = Bu çäre şunça giç başlanýar, minut
stage-late-help = Şol gün bu zalda ondan soňkular hem süýşýär. Boş: özünden öň gijikenler bilen bile süýşýär; 0: meýilnama boýunça. Gijikme iň azyndan şunça minut bolanda, degişli adamlara bir minutdan soň hat barýar: { $minutes }.
stage-declare = Gijikmäni yglan et

## Rules
stage-rules = Sanawyň düzgünleri
stage-change-rules = Düzgünleri görmek we üýtgetmek
stage-order = Tertip
stage-protocol-first = Ilki protokol tertibi we wekiliýetleriň ýolbaşçylary
stage-first-timers = Ilki entek çykyş etmedikler
stage-balance = Ilki az çykyş eden wekiliýetler
stage-alternate = Zallar nobatlaşýar
stage-seconds = Wagt, sekunt
stage-yellow = Gutarmazdan öň sagadyň saralmagy
stage-delegation-budget = Her wekiliýete jemi (boş: çäksiz)
stage-total-budget = Çärä jemi (boş: çäksiz)
stage-halls = Bu sanawy paýlaşýan zallar
stage-halls-help = Bu zallaryň çykyş edýänleri bir sanawda durýar we ekranlary şol bir çykyş edýäni görkezýär.
stage-save-rules = Düzgünleri ýatda sakla
stage-seconds-between = “{ $field }”: { $least } bilen { $most } sekunt aralygyny ýazyň.

## From the telephone
stage-ask = Söz sora
stage-speaks-now = Söz onda
stage-waiting = { $count ->
    [0] Hiç kim garaşmaýar
    [one] { $count } çykyş garaşýar
   *[other] { $count } çykyş garaşýar
}
stage-delegation-has-left = Wekiliýetiňiziň { $time } wagty galdy.
stage-you-speak = Söz sizde
stage-your-place = Ornuňyz: { $place }
stage-leave = Sanawdan çyk
stage-for-what = Näme üçin?
stage-which-hall-are-you-in = Siz haýsy zaldasyňyz?

## Now and next
stage-now = Häzir we soň
stage-right-now = Häzir
stage-comes-next = Soň
stage-instead-of = meýilnama boýunça { $time }
stage-nothing-now = Zallarda meýilleşdirilen çäre ýok
stage-nothing-now-hint = Forumyň dowamynda her zalda nämäniň geçýändigi we soň nämäniň boljakdygy şu ýerde durýar.

## What is said back
stage-done = Taýýar.
stage-moved-on = Başga biri sizden öň ýetişdi: häzirki ýagdaý şeýle. Siziň hereketiňiz hiç zady üýtgetmedi.
stage-reason-needed = Düzgünlere görä onuň nobaty däl. Sebäbini ýazyň; ol žurnalda saklanýar.
stage-no-time-left = Bu wekiliýetiň ýa-da çäräniň wagty gutardy. Sebäbini görkezip, nobatdan daşary söz beriň.
stage-cannot-undo = Muny indi yzyna gaýtaryp bolmaýar: şondan bäri şol sanaw bilen başga iş edildi.
stage-too-many-halls = Bir sanawy köpi bilen { $limit } zal paýlaşyp bilýär.
stage-not-accredited = Diňe şu forumyň akkreditirlenen gatnaşyjylary söz sorap bilýär.
stage-they-are-not-accredited = Sanawa diňe şu forumyň akkreditirlenen gatnaşyjylary goşulýar.
stage-category-may-not-speak = Siziň kategoriýaňyz söz sorap bilmeýär. Wekiliýetiňiziň ýolbaşçysyna ýa-da sekretariata ýüz tutuň.
stage-your-category-may-not-speak = Siziň kategoriýaňyz ({ $category }) söz sorap bilmeýär. Wekiliýetiňiziň ýolbaşçysyna ýa-da sekretariata ýüz tutuň.
stage-their-category-may-not-speak = Bu adamyň kategoriýasy söz sorap bilmeýär.
stage-list-closed = Sanaw ýapyk.
stage-list-full = Sanaw doldy. Soňrak synanyşyň.
stage-which-hall = Haýsy zaldadygyňyzy görkeziň.
stage-on-the-list-already = Sanawda eýýäm bar.
stage-choose-a-kind = Sözi näme üçin soraýandygyňyzy saýlaň.
stage-you-wait = Siz sanawdasyňyz.
stage-you-wait-already = Siz eýýäm sanawdasyňyz.
stage-you-left = Siz sanawdan çykdyňyz.

## Questions from the hall
stage-questions = Zaldan soraglar
stage-question-from-the-hall = Zaldan sorag
stage-without-name = Ady görkezilmedik
stage-asked-without-name = başgalara atsyz görkezilýär
stage-supported-by = { $votes } adam jogaba garaşýar
stage-questions-taken = Soraglar kabul edilýär
stage-questions-not-taken = Soraglar kabul edilmeýär
stage-take-questions = Zaldakylar telefondan sorag berip bilýär
stage-no-questions = Heniz sorag ýok.
stage-questions-to-look-at = Seredilmeli
stage-questions-open = Zal görýär
stage-questions-done = Jogap berlen we ret edilenler
stage-questions-answered = Jogap berildi
stage-questions-declined = Ret edildi
stage-let-through = Zala görkez
stage-decline = Ret et
stage-was-answered = Jogap berildi
stage-bring-back = Yzyna getir
stage-put-on-screen = Ekrana çykar
stage-take-off-screen = Ekrandan aýyr
stage-text-of-address = Ýüzlenmäniň teksti
stage-text-stands = Teksti sakla
stage-text-moves = Teksti dowam et
stage-text-not-released = Tekst heniz hemmelere açylmady: ilki ony açyň.

## Quick polls
stage-poll = Pikir soralyşyk
stage-polls = Pikir soralyşyklar
stage-no-vote = Düzgünler boýunça ses bermek däl
stage-no-vote-hint = Pikir soralyşyk zalyň häzirki pikirini görkezýär. Bu düzgünler boýunça ses bermek däl we hiç zady çözmeýär.
stage-poll-draft = Garalama
stage-poll-open = Jogaplar kabul edilýär
stage-poll-closed = Ýapyldy
stage-answered-by = { $count } adam jogap berdi
stage-share = { $percent }% ({ $count })
stage-answer-yes = Hawa
stage-answer-no = Ýok
stage-answer-abstain = Bitarap
stage-new-poll = Täze pikir soralyşyk
stage-open-poll = Soralyşygy aç
stage-close-poll = Soralyşygy ýap
stage-edit-poll = Düzet
stage-poll-question = Sorag
stage-poll-answers = Jogaplar, her setirde biri
stage-poll-answers-help = Köpi bilen { $limit }. Boş bolsa: hawa, ýok, bitarap.
stage-save-poll = Garalamany ýatda sakla
stage-remove-poll = Garalamany poz

## Taking part from the telephone
stage-take-part = Telefondan gatnaşmak
stage-your-question = Soragyňyz
stage-your-question-help = Zal ony moderator serederinden soň görýär.
stage-language-of-question = Soragyň dili
stage-ask-without-name = Adym görkezilmesin
stage-ask-without-name-help = Kimiň soraýandygyny moderator görýär.
stage-send-question = Soragy iber
stage-question-waits = Moderatoryň seretmegine garaşýar.
stage-question-declined = Moderator bu soragy zala çykarmady.
stage-i-ask-too = Men hem soraýaryn
stage-withdraw-question = Soragy yzyna al
stage-send-answer = Jogaby iber
stage-change-answer = Jogaby üýtget

## Who runs the stage
stage-crew = Moderatorlar we tehnikler
stage-crew-lead = Olar şu forumyň ähli zallarynda pult bilen işleýärler: söz berýärler, wagty işe girizýärler, ekranlary dolandyrýarlar.
stage-no-crew = Heniz hiç kim bellenmedi
stage-no-crew-hint = Guramaçylar pulty onsuzam ulanyp bilýär. Beýlekileri aşakda gatnaşyjylaryň arasyndan belläň.
stage-name-somebody = Bellemek
stage-crew-help = Ady boýunça, islendik ýazuwda, şu forumyň gatnaşyjylarynyň arasynda.
stage-nobody-takes-part = Gatnaşyjylaryň arasynda hiç kim tapylmady.
stage-name-moderator = Belle
stage-runs-the-stage = Bellenen
stage-end-moderator = Ygtyýaryny togtat
stage-end-moderator-question = Bu adam indi pultlary ulanyp bilmez. Dowam edilsinmi?
stage-moderator-named = Bellenildi.
stage-moderator-ended = Ygtyýar togtadyldy.
stage-speakers = Kim söz sorap bilýär
stage-speakers-of = Söz hukugy bolan kategoriýalar
stage-speakers-help = Bu kategoriýalarda akkreditirlenenler telefonyndan söz soraýar we sanawa goşulyp bilýär. Başga kategoriýada garaşýanlara söz berilmeýär.
stage-save-speakers = Kategoriýalary ýatda sakla
stage-speakers-saved = Söz hukugy bolan kategoriýalar ýatda saklandy.

## Speaking times
stage-times = Çykyş wagtlary
stage-times-lead = Wekiliýetleriň näçe gezek we näçe wagt çykyş edendigi: bir zalda, bir günde, bir çärede ýa-da jemi.
stage-all-halls = Ähli zallar
stage-all-days = Ähli günler
stage-all-items = Ähli çäreler
stage-day = Gün
stage-show-times = Görkez
stage-nobody-heard = Entek hiç kim çykyş etmedi
stage-by-delegation = Wekiliýetler boýunça
stage-by-kind = Sözüň görnüşi boýunça
stage-by-item = Çäreler boýunça
stage-first-time = Ilkinji gezek
stage-time-in-seconds = Wagt, sekunt

## What is said back about questions and polls
stage-question-needed = Soragy ýazyň.
stage-no-questions-now = Häzir bu çäre boýunça sorag kabul edilmeýär.
stage-questions-wait = { $limit } soragyňyz heniz seredilmegine garaşýar. Ilki birini yzyna alyň ýa-da moderatora garaşyň.
stage-too-many-questions = Bu çäre boýunça indi sorag kabul edilmeýär: sorag örän köp.
stage-question-is-gone = Bu sorag indi açyk däl.
stage-question-sent = Soragyňyz moderatora iberildi.
stage-question-withdrawn = Sorag yzyna alyndy.
stage-you-have-answered = Jogabyňyz hasaba alyndy. Soralyşyk ýapylýança ony üýtgedip bilersiňiz.
stage-choose-an-answer = Jogaby saýlaň.
stage-poll-is-closed = Bu soralyşyk indi jogap kabul etmeýär.
stage-poll-question-needed = Soragy şu dilde ýazyň.
stage-poll-options-needed = Boş goýuň ýa-da 2 bilen { $limit } aralygynda jogap ýazyň.
stage-poll-options-differ = Asyl nusgadaky ýaly, şol tertipde { $count } jogap ýazyň ýa-da meýdançany boş goýuň.
stage-too-many-polls = Bir çärede köpi bilen { $limit } soralyşyk bolup biler.
stage-poll-written = Garalama ýatda saklandy. Soralyşygy pultdan açyň.
stage-poll-removed = Garalama pozuldy.
stage-put-an-item-first = Ilki zalda bir çäräni görkeziň: soralyşyk şoňa degişli.

## Recordings and pictures on the screens
stage-recordings = Ýazgylar
stage-recordings-help = Ekranlar sessiz görkezýär. Sesi zalyň eşidýän ses güýçlendirijisine birikdirilen ekranda açyň.
stage-recording-kept-back = hemmelere açyk däl: diňe zalyň öz ekranlarynda
stage-captions-in = Subtitrler: { $languages }
stage-no-captions = Subtitr ýok
stage-play = Oýnat
stage-stop = Sakla
stage-from-the-beginning = Başyndan
stage-sound-on = Sesi aç
stage-sound-off = Sesi öçür
stage-pictures = Suratlar
stage-pictures-lead = Zallaryň ekranlary üçin slaýdlar, nyşanlar we lowhalar. Surat ekrana çykýança ony daşardan hiç kim görmeýär.
stage-no-pictures = Heniz surat ýok
stage-no-pictures-hint = Surat goşuň, soňra ony zalyň pultundan ekranlara çykaryň.
stage-manage-pictures = Surat goş ýa-da aýyr
stage-add-picture = Surat goş
stage-picture-file = Surat
stage-picture-file-help = JPEG, PNG ýa-da WebP, köpi bilen 10 MB. Ölçegi 1920 × 1080 çägine laýyklanýar.
stage-picture-shows = Suratda näme görkezilýär
stage-picture-shows-help = Suraty görmeýänlere okalýar.
stage-remove-picture = Aýyr
stage-remove-picture-question = Surat hemişelik pozulýar. Dowam edilsinmi?
stage-picture-added = Surat goşuldy. Ony zalyň pultundan ekranlara çykaryň.
stage-picture-removed = Surat pozuldy.
stage-picture-is-shown = Bu surat ekranda dur. Ilki ony ekrandan aýyryň.
stage-picture-words-needed = Suratda nämäniň görkezilýändigini birnäçe söz bilen ýazyň.
stage-too-many-pictures = Forumda köpi bilen { $limit } surat saklanýar. Ilki birini aýyryň.

## Rehearsal
stage-running-order = Geçiş meýilnamasy
stage-rehearsal = Synag
stage-rehearse = Synaga başla
stage-rehearse-question = Mundan beýläk ähli zallarda synag geçýär. Hemmelere açyk ekranlar, telefonlar we “Häzir we soň” sahypasy üýtgemeýär, synag gutaranda bolsa hemme zat häzirki ýagdaýyna getirilýär. Dowam edilsinmi?
stage-rehearsing = Synag geçýär, başlanan wagty: { $time }. Bu ýerde edilen hiç zat yglan edilmeýär.
stage-end-rehearsal = Synagy gutar
stage-end-rehearsal-question = Synagda edilen hemme zat yzyna alynýar: çäreler, sanawlar, wagt, gijikmeler. Dowam edilsinmi?
stage-rehearsal-begun = Synag başlandy.
stage-rehearsal-ended = Synag gutardy. Hemme zat ondan öňküsi ýaly.
stage-rehearsal-not-now = Häzir çäre geçýär. Ilki çäreleri ähli ekranlardan aýryň, sanawlary we soralyşyklary ýapyň.
stage-in-the-way = Synag hiç zat geçmeýän wagty başlanyp bilner. Häzir:
stage-in-the-way-hall = Ekranlarda çäre bar: { $hall }
stage-in-the-way-list = Sanaw açyk ýa-da birine söz berlen: { $item }
stage-in-the-way-poll = Soralyşyk açyk: { $item }
stage-no-rehearsal = Häzir synag geçmeýär
stage-rehearsal-screens = Synagyň ekranlary
stage-rehearsal-screens-help = Olar mejlisleri alyp barýan we ulgama giren adamlara açylýar.
stage-phones-wait = Häzir taýýarlyk görülýär. Biraz soňra gaýtadan synanyşyň.
stage-no-release-in-rehearsal = Synagda hiç zat hemmelere açylmaýar. Teksti synagyň ekranlaryna şonda-da çykaryp bolýar.

## Serwersiz
stage-unsent = Iberilmedi: aragatnaşyk kesildi. Ýazanlaryňyz şu ýerde dur; aragatnaşyk dikeldilende gaýtadan synanyşyň.
stage-not-taken = Bu ýerine ýetirilmedi. Ýazanlaryňyz şu ýerde dur: göçürip alyň, soňra sahypany täzeden ýükläň.
stage-away = Aragatnaşyk kesildi: şu ýerde dowam ediň
stage-away-help = Söz we wagt iň soňky belli ýagdaýdan dowam edýär. Basanlaryňyz wagty bilen bilelikde şu enjamda saklanýar we aragatnaşyk dikeldilende iberilýär. Ekranlar özlerine belli iň soňky ýagdaýy görkezýär. Bu sahypa ýapylsa-da, basanlaryňyz ýitmeýär: ony şu enjamda täzeden açyň.
stage-away-kept = Şu enjamda saklananlar
stage-away-sent = Aragatnaşyk dikeldildi. Şu aralykda edenleriňiz iberildi.
stage-away-left = Dolanyp gelende ýerine ýetirilmedikler
stage-away-left-help = Şu aralykda başga biri dowam etdirdi we onuň edenleri güýjünde galýar. Bu pultuň saklanlaryna seredip, henizem gerek bolanyny gaýtadan ediň.
stage-away-seen = Ýap
stage-not-all-done = Aragatnaşyk dikeldildi. Şu aralykda başga biri dowam etdirdi: bu ýerde edilenleriň hemmesini geçirip bolmady.

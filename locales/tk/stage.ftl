# Mejlisleriň gidişi: pultlar, zal ekranlary, çykyş edýänleriň sanawlary, häzir we soň.
stage-title = Mejlisleriň gidişi
stage-lead = Zaly saýlaň: maksatnamanyň çäreleri onuň pultundan ekrana çykarylýar, söz berilýär, wagt işe girizilýär.
stage-no-halls = Heniz zal ýok
stage-no-halls-hint = Zallar maksatnama bilen gelýär: çärä zal görkeziň, ol şu ýerde görüner.
stage-console = Pult
stage-screen = Zalyň ekrany
stage-screens = Her dildäki ekranlar

## The screen of a hall
stage-nothing-on = Häzir hiç zat geçmeýär
stage-next-speakers = Indiki çykyş edýänler
stage-time-left = Galan wagt
stage-countdown = Yzyna sanaw
stage-screen-lost = Aragatnaşyk ýok: iň soňky belli ýagdaý görkezilýär

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
stage-release = Teksti yglan et
stage-undo = Yzyna gaýtar: { $act }
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
stage-why-arrival = iň köp garaşan
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
stage-person-help = Ady boýunça, islendik ýazuwda. Diňe akkreditasiýadan geçenler tapylýar.
stage-nobody-found = Akkreditasiýadan geçenleriň arasynda hiç kim tapylmady.
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
stage-message = Zala habar
stage-message-help = Ýazyşyňyz ýaly, zalyň ähli ekranlarynda görkezilýär. Boş meýdança habary aýyrýar.
stage-show-message = Habary görkez
stage-countdown-minutes = Yzyna sanaw, minut
stage-countdown-help = Boş meýdança ony aýyrýar.
stage-show-countdown = Yzyna sanawy görkez
stage-late-minutes = Bu çäre şunça giç başlanýar, minut
stage-late-help = Şol gün bu zalda ondan soňkular hem süýşýär. Boş: meýilnama boýunça.
stage-declare = Gijikmäni yglan et

## Rules
stage-rules = Sanawyň düzgünleri
stage-change-rules = Düzgünleri görmek we üýtgetmek
stage-order = Tertip
stage-protocol-first = Ilki protokol tertibi we wekiliýet baştutanlary
stage-first-timers = Ilki entek çykyş etmedikler
stage-balance = Ilki az çykyş eden wekiliýetler
stage-alternate = Zallar nobatlaşýar
stage-seconds = Wagt, sekunt
stage-yellow = Gutarmazdan öň sagadyň saralmagy
stage-delegation-budget = Her wekiliýete jemi (boş: çäksiz)
stage-total-budget = Çärä jemi (boş: çäksiz)
stage-halls = Bu sanawy paýlaşýan zallar
stage-halls-help = Bu zallaryň çykyş edýänleri bir sanawda durýar we ekranlary şol bir çykyş edýäni görkezýär.
stage-save-rules = Düzgünleri sakla

## From the telephone
stage-ask = Söz sora
stage-speaks-now = Söz onda
stage-waiting = { $count ->
    [0] Hiç kim garaşmaýar
   *[other] { $count } çykyş garaşýar
}
stage-delegation-has-left = Wekiliýetiňiziň { $time } wagty galdy.
stage-you-speak = Söz sizde
stage-your-place = Ornuňyz: { $place }
stage-leave = Sanawdan çyk
stage-for-what = Näme üçin?
stage-which-hall-are-you-in = Siz haýsy zalda?

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
stage-not-accredited = Diňe şu forumyň akkreditasiýadan geçen gatnaşyjylary söz sorap bilýär.
stage-they-are-not-accredited = Sanawa diňe şu forumyň akkreditasiýadan geçen gatnaşyjylary goşulýar.
stage-list-closed = Sanaw ýapyk.
stage-list-full = Sanaw doldy. Soňrak synanyşyň.
stage-which-hall = Haýsy zaldadygyňyzy görkeziň.
stage-on-the-list-already = Sanawda eýýäm bar.
stage-choose-a-kind = Sözi näme üçin soraýandygyňyzy saýlaň.
stage-you-wait = Siz sanawda.
stage-you-wait-already = Siz eýýäm sanawda.
stage-you-left = Siz sanawdan çykdyňyz.

# Translated from locales/en/door.ftl.

## The check-in page
door-title = Giriş
door-choose = Duran gözegçilik nokadyňyzy saýlaň.
door-no-checkpoints = Bu ýerde heniz gözegçilik nokady ýok
door-way = Ugur
door-way-in = Giriş
door-way-out = Çykyş
door-way-both = Giriş we çykyş
door-code = Petek
door-code-help = Kody okadyň ýa-da onuň aşagyndaky belgini ýazyň.
door-check = Barla
door-find = Ady boýunça tap
door-found-nobody = Bu gapynyň sanawynda ýok. Adamy hasaba alyş stoluna iberiň.
door-found-else = Bularyň hiç biri dälmi? Onda adam bu gapynyň sanawynda ýok: ony hasaba alyş stoluna iberiň.
door-inside = Häzir içerde: { $count }
door-recent = Soňky barlaglar
door-recent-none = Bu ýerde heniz hiç zat okadylmady.
door-checking = Barlanýar…
door-checking-wait = Aragatnaşyk haýal. Jogaba garaşyň.
door-not-counted = Hasaba alynmady
door-not-counted-next = Aragatnaşyk ýok. Aragatnaşyk dikeldilende gaýtadan okadyň.
door-other-scan = Bu forma eýýäm başga petek üçin ulanyldy. Petegi ýene bir gezek okadyň.
door-was-mistake = Ýalňyşlyk boldy
door-let-nobody-in = Bu okadyş bilen bu enjamdan hiç kim goýberilmedi, yzyna alar ýaly zat ýok.
door-passed-since = Adam şu aralykda gapydan geçdi. Soňky barlaglara serediň.

## Verdicts, in one or two words
door-verdict-ok = Hoş geldiňiz
door-verdict-goodbye = Sag boluň
door-verdict-already-inside = Eýýäm içerde
door-verdict-wrong-zone = Bu zolak däl
door-verdict-wrong-day = Bu gün däl
door-verdict-not-cleared = Rugsat ýok
door-verdict-revoked = Petek yzyna alnan
door-verdict-replaced = Köne petek
door-verdict-forged = Galp petek
door-verdict-unknown = Näbelli
door-verdict-mistake = Yzyna alyndy

## What a verdict means, and what to do
door-next-already-inside = Bu petek bilen bir adam içerde, giren wagty: { $time }.
door-next-wrong-zone = Bu adam bu ýere girip bilmez: { $zone }.
door-next-revoked = Bu petek yzyna alyndy. Adamy hasaba alyş stoluna iberiň.
door-next-replaced = Has täze nyşan kagyzy berlen. Şony soraň ýa-da adamy hasaba alyş stoluna iberiň.
door-next-forged = Bu petek üýtgedilen ýa-da galplaşdyrylan. Guramaçyny çagyryň.
door-reason-not-a-ticket = Bu kod petek däl.
door-reason-other-installation = Bu — başga guramaçynyň petegi.
door-reason-other-forum = Bu — başga forumyň petegi.
door-reason-no-such-ticket = Bu ýerde şeýle belgili petek ýok.
door-reason-expired = Bu petegiň möhleti gutardy.
door-reason-checkpoint-closed = Bu gözegçilik nokady şu gün işlemeýär.
door-reason-other-day = Bu adam diňe başga günlerde girip biler: { $zone }.
door-reason-not-registered = Hasaba alnyş güýjünde däl. Adamy hasaba alyş stoluna iberiň.
door-reason-steps-open = Akkreditasiýa tamamlanmady. Adamy hasaba alyş stoluna iberiň.
door-reason-refused-by-rule = Düzgüne görä bu adam bu ýere goýberilmeýär: { $zone }.
door-reason-mistake = Bu adam indi içerde hasaplanmaýar.

## A device becomes a door
door-enrol-title = Bu enjamy girelgede ulanmak
door-enrol-text = Enjam petekleri şu ýerde barlar: { $place } ({ $zone }). Soňky gün: { $date }.
door-enrol-once = Salgylanma bir gezek işleýär: ony girelgede durjak enjamda açyň.
door-enrol-reusable = Bu — görkeziş: salgylanmany ýene ulanyp bolýar.
door-enrol-button = Şu enjamy ulan
door-enrolled = Bu enjam indi petekleri barlaýar.

## Checkpoints, for the organiser
door-checkpoints = Gözegçilik nokatlary
door-checkpoints-lead = Petekleriň nirede, haýsy enjamlar bilen okalýandygy we kimiň geçip bilýändigi.
door-checkpoint-over = Bu gözegçilik nokadynyň soňky güni geçdi.
door-open-door = Giriş sahypasyny aç
door-no-devices = Bu ýerde heniz enjam ýok.
door-device-name = Enjamyň ady
door-device-name-help = Meselem: esasy girelgäniň telefony.
door-device-waiting = salgylanma heniz açylmady
door-device-enrolled = ulanylýar: { $when }
door-device-revoked = ýatyryldy: { $when }
door-device-ended = gutardy
door-new-link = Enjam üçin täze salgylanma
door-link-title = Enjam üçin salgylanma
door-link-text = Bu salgylanmany şu enjamda açyň: “{ $device }”. Ol bir gezek işleýär; enjamyň soňky güni: { $date }.
door-link-once = Salgylanma diňe häzir görkezilýär. Ony ilki açan enjam girelgede işlär.
door-link-qr = Salgylanmanyň QR kody
door-revoke = Ýatyr
door-revoke-question = “{ $device }” derrew çykarylar we salgylanmasy gutarar.
door-revoked = Enjam ýatyryldy.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Gözegçilik nokady zolagy açýar. Ilki zolagy, soň gözegçilik nokadyny goşuň.
door-new-checkpoint = Gözegçilik nokadyny goş
door-new-zone = Zolak goş
door-zone-lead = Zolak gözegçilik edilýän ýerdir: bina, zal, uçar. Ony gözegçilik nokatlary açýar, kimiň geçip biljekdigini düzgünler aýdýar.
door-no-zones = Heniz zolak ýok
door-no-zones-hint = Gözegçilik nokady zolagy açýar. Ilki zolak goşuň.
door-zones-too-many = Eýýäm { $max } zolak bar.
door-checkpoints-too-many = Eýýäm { $max } gözegçilik nokady bar.
door-city = Şäher
door-zone = Zolak
door-first-day = Birinji gün
door-last-day = Soňky gün
door-last-day-help = Gözegçilik nokadynyň enjamlary şu gün bilen gutarýar. Gün üýtgese, olar täze gün bilen gutarýar.
door-ends-before = Soňky gün birinji günden öň.
door-outside-forum = Bu forumyň güni däl.
door-name-in = Ady: { $language }
door-other-languages = Beýleki dillerde
door-name-taken = Beýle atlysy eýýäm bar.
door-changed-meanwhile = Şu aralykda muny başga biri üýtgetdi. Ýazanyňyz şu ýerde; täzeden ýatda saklasaňyz, siziňki galýar.
door-saved = Ýatda saklandy. Girelgelerde şu pursatdan güýjünde.
door-moved = Tertip ýatda saklandy.
door-move-up = Ýokary
door-move-down = Aşak
door-close = Girişi ýap
door-is-closed = ýapyk
door-closed = Ýapyldy. Ol ýere indi hiç kim goýberilmeýär.
door-reopen = Täzeden aç
door-reopened = Täzeden açyldy.
door-close-checkpoint-question = Bu ýerden indi hiç kim goýberilmez: { $name }. Enjamlary çykarylar. Ony täzeden açyp bolýar.
door-close-zone-question = Indi hiç kim goýberilmez: { $name }. Gözegçilik nokatlaryndaky enjamlar çykarylar. Ony täzeden açyp bolýar.
door-checkpoint-closed = Bu gözegçilik nokady ýapyk.

## Access rules
door-rules = Kim geçip biler
door-rules-lead = Düzgünler ýatda saklanan pursadyndan, adamlar girelgede duran wagty hem hereket edýär.
door-rules-none = Düzgün ýok: foruma girip bilýän her kim geçip biler.
door-rules-too-many = Eýýäm { $max } düzgün bar. Ilki käbirini aýyryň.
door-rule-add = Düzgün goş
door-rule-help = Boş goýanyňyz “hemmesi” diýmegi aňladýar.
door-rule-added = Düzgün şu pursatdan güýjünde.
door-rule-removed = Düzgün aýryldy.
door-rule-remove-question = Şu pursatdan güýjünde bolmaz, ony gaýtaryp bolýar. Hiç bir düzgün hiç kime rugsat bermese, foruma girip bilýän her kim geçip biler.
door-categories = Kategoriýalar
door-delegations = Wekiliýetler
door-days = Günler
door-all-categories = ähli kategoriýalar
door-all-delegations = ähli wekiliýetler
door-every-day = her gün
door-rules-order = Aýratyn bir adam barada aýdylany köpler barada aýdylandan, gadaganlyk bolsa rugsatdan öňde durýar.
door-rules-removed = Aýrylan düzgünler
door-bring-back = Gaýtar
door-rule-there-already = Bu düzgün eýýäm bar.
door-people-too-many = Bir düzgün iň köp { $max } adamy görkezip biler.
door-rule-allowed = rugsat
door-rule-refused = gadagan
door-rule-nobody = hiç kim
door-rule-step = ýeten tapgyry: { $step }
door-effect = Düzgün näme edýär
door-effect-allowed = Geçip bilerler
door-effect-refused = Geçip bilmezler
door-step = Akkreditasiýada ýetilen tapgyr
door-step-help = Oňa ýeten adam soňky tapgyrlar tamamlanmasa-da geçip biler.
door-step-any = Tapawudy ýok
door-rule-people = Aýratyn adamlar: ady boýunça tap
door-rule-people-chosen = Düzgüniň görkezýän adamlary
door-rule-says = Düzgün näme diýýär
door-rule-holds-for = Degişli adamlar: { $people } / { $all }
door-rule-passing = Iň azyndan bir gün geçip biljekler: bu düzgün bilen { $after }, häzir { $now }
door-rule-is-first = Häzirlikçe foruma girip bilýän her kim geçip bilýär. Şondan soň diňe düzgüniň rugsat berýänleri geçer.
door-rule-save = Düzgüni ýatda sakla

## What the door would say
door-trial = Girelge näme diýerdi?
door-trial-lead = Bir adam üçin synap görüň. Hiç zat hasaplanmaýar we saklanmaýar.
door-trial-at = Haçan
door-trial-clocks = Gözegçilik nokadynyň sagady boýunça: { $zone }
door-trial-says = Girelgäniň jogaby
door-trial-who = Kime
door-trial-by-ticket = Şu belgili petek bilen: { $serial }
door-trial-by-name = Heniz petek ýok: ady boýunça tapylan ýaly.

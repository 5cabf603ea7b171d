# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Petek
badges-own-ticket = Petegim
badges-qr = Petegiň QR kody
badges-valid-until = Hereket edýän soňky güni: { $date }
badges-badge-pdf = Nyşan kagyzy PDF görnüşinde
badges-zones = Bu petek bilen girip boljak ýerler
badges-every-day = her gün
badges-no-ticket-yet = Bu forum üçin heniz petegiňiz ýok
badges-no-ticket-hint = Petek akkreditasiýa tamamlanan badyna berilýär. Size hat geler.
badges-entry-waits = Bu petek bilen häzir girip bolmaýar. Garaşylýan: { $steps }. Şondan soň edil şu petek bilen ýene girip bilersiňiz.
badges-registration = Hasaba alnyşym
badges-stranger = Bu petegiň forumy: { $forum }
badges-stranger-not-ours = Bu biziň forumlarymyzyň petegi däl.
badges-stranger-bearer = Petek siziňki bolsa, ony görmek üçin giriň.
badges-letter-title = { $forum }: petegiňiz
badges-letter =
    Hormatly { $name }!

    Petegiňiz taýýar. Forum: { $forum }
    Petegiň belgisi: { $serial }

    QR kodly petegiňizi açyň we girelgede telefonda ýa-da kagyzda görkeziň:
    { $link }

    { $entry }

    Petegiň salgysy:
    { $address }
badges-letter-replaced-title = { $forum }: petegiňiziň belgisi üýtgedi
badges-letter-replaced =
    Hormatly { $name }!

    Nyşan kagyzyňyz täzeden çap edildi we petegiňiziň belgisi üýtgedi. Forum: { $forum }
    Petegiň belgisi: { $serial }

    Öňki nyşan kagyzy we telefonyňyzda saklan koduňyz indi hereket etmeýär.

    Indi petegiňiz şu:
    { $link }

    { $entry }

    Petegiň salgysy:
    { $address }

## Badges, many at once
badges-badges = Nyşan kagyzlary
badges-badges-lead = Kimleriň nyşan kagyzynyň çap ediljekdigini saýlaň. Faýl birnäçe pursatda taýýar bolýar.
badges-delegation = Wekiliýet
badges-category = Kategoriýa
badges-which = Haýsylary
badges-which-all = Hemmesi
badges-unprinted-only = Diňe heniz çap edilmedikler
badges-outdated-only = Diňe üýtgeşmeden öň çap edilenler
badges-outdated = üýtgeşmeden öň çap edilen: gaýtadan çap ediň
badges-outdated-long = Bu nyşan kagyzy ýüzündäki maglumat üýtgemezden öň çap edildi. Ony gaýtadan çap ediň.
badges-outdated-at-desk = Bu nyşan kagyzy ýüzündäki maglumat üýtgemezden öň çap edildi. Täzesini hasaba alyş stolundan alarsyňyz. Petek oňa çenli güýjünde galýar.
badges-outdated-all = Ýüzündäki maglumat üýtgemezden öň çap edilen nyşan kagyzlary: { $count }
badges-outdated-show = Olary görkez
badges-outdated-chosen = Üýtgeşmeden öň çap edileni: { $count }. Bu nyşan kagyzlary täze belgi alar. Köne nyşan kagyzlary we telefonlardaky petekler derrew güýjüni ýitirer; täze petek hat bilen geler.
badges-chosen = Saýlanan: { $count } / { $all }
badges-sheet = Kagyz
badges-sheet-a6 = A6, sahypada bir nyşan kagyzy
badges-sheet-a4 = A4, sahypada dört nyşan kagyzy, kesim bellikleri bilen
badges-badge-language = Nyşan kagyzlarynyň dili
badges-print-many = Nyşan kagyzlaryny çap et: { $count }
badges-run-started = Nyşan kagyzlary faýla çap edilýär.
badges-runs = Faýllar
badges-runs-none = Heniz hiç zat çap edilmedi.
badges-run-waiting = çap edilýän nyşan kagyzlary: { $count }…
badges-run-ready = nyşan kagyzlary: { $count }
badges-run-failed = çap edip bolmady
badges-run-gone = aýryldy, sebäbi içindäki bir adamyň maglumatlary öçürildi
badges-run-whose = Bular kimleriň nyşan kagyzlary
badges-run-delegations = Wekiliýetler: { $count }
badges-run-categories = Kategoriýalar: { $count }
badges-run-nobody = Bu faýlda hiç kim ýok
badges-left-out = Şriftlerde bu harplar bolmansoň galdyryldy: { $count }
badges-nobody-chosen = Hiç kim saýlanmady. Belki, hemmeleriň nyşan kagyzy bardyr ýa-da hiç kimiň petegi ýokdur.
badges-too-many = Bir faýl üçin { $count } nyşan kagyzy köp. Iň köp { $max }: wekiliýeti ýa-da kategoriýany saýlaň.

## The desk on site
badges-desk = Hasaba alyş stoly
badges-find = Ady, islendik ýazuwda
badges-not-found-hint = Ýazylyşyny barlaň ýa-da adamy goşuň.
badges-walk-in = Adam goş
badges-walk-in-add = Goş we dowam et
badges-added = Adam goşuldy.
badges-added-before = Bu adam eýýäm hasaba alnan.
badges-added-to-reserve = Bu wekiliýetiň ähli orunlary eýelenen. Adam ätiýaçlyk sanawynda, orny: { $place }.
badges-family-name = Familiýasy
badges-given-name = Ady
badges-latin-family = Familiýasy latyn harplary bilen
badges-latin-given = Ady latyn harplary bilen
badges-no-delegation = Wekiliýetsiz
badges-organisation = Gurama
badges-email = Elektron poçta
badges-language = Hatlaryň dili
badges-nothing-to-print = Häzirlikçe çap etmäge zat ýok
badges-why-reserve = Bu adam ätiýaçlyk sanawynda. Orun bolan badyna nyşan kagyzyny çap edip bolar.
badges-why-withdrawn = Bu hasaba alnyş yzyna alnan. Oňa nyşan kagyzy berilmeýär.
badges-why-refused = Bu hasaba alnyş ret edilen. Oňa nyşan kagyzy berilmeýär.
badges-places-taken = Bu kategoriýadaky orunlar: { $places }, eýelenen: { $used }
badges-waiting-before = Bu adamdan öň garaşýanlar: { $count }
badges-one-more = Ýene bir orun
badges-one-more-help = Boş orun ýok bolsa, kwota gerek bolşuça artýar we bu adam şobada geçýär.
badges-has-place = Indi bu adamyň orny bar.
badges-waits-no-more = Bu adam indi ätiýaçlyk sanawynda däl.
badges-the-registration = Hasaba alnyş
badges-correct = Maglumatlary düzet
badges-quotas = Wekiliýetiň kwotalary
badges-would-wait = Bu wekiliýetiň bu kategoriýada boş orny ýok. Orunlar: { $places }, eýelenen: { $used }, garaşýar: { $waiting }. Adam ätiýaçlyk sanawyna düşýär we häzirlikçe nyşan kagyzyny çap edip bolmaýar.
badges-add-to-reserve = Ätiýaçlyk sanawyna goş
badges-is-it-one = Şulardan biri dälmi?
badges-somebody-else = Bu başga adam: goş
badges-photo = Surat
badges-photo-new = Täze surat
badges-photo-of = Surat: { $name }
badges-photo-saved = Surat ýatda saklandy.
badges-steps-open = Heniz açyk tapgyrlar
badges-clear = Girmäge rugsat ber
badges-clear-others = Bu adama akkreditasiýa işgäri rugsat berip biler.
badges-cleared = Adama rugsat berildi.
badges-badge = Nyşan kagyzy
badges-ticket-number = Petek { $serial }
badges-no-ticket = Bu adamyň hereket edýän petegi ýok.
badges-print-one = Nyşan kagyzyny çap et
badges-printed-at = Çap edildi: { $when }
badges-reprint = Täzesini çap et
badges-reprint-question = Täze nyşan kagyzy täze belgi alar. Köne nyşan kagyzy we telefondaky petek derrew güýjüni ýitirer.
badges-not-printed-yet = Bu nyşan kagyzlarynyň biri heniz çap edilmedi.
badges-hand-out = Gowşur
badges-taker = Kim alýar
badges-taker-self = { $name } (özi)
badges-taker-head = { $name } (wekiliýetiň ýolbaşçysy)
badges-taker-deputy = { $name } (ýolbaşçynyň orunbasary)
badges-handed = Gowşuryldy: { $count }
badges-handed-before = Bu nyşan kagyzy öň gowşurylan.
badges-handed-at = Alan: { $name }, { $when }
badges-taken-at = alyndy: { $when }
badges-hand-out-choose = Azyndan bir, iň köp { $max } nyşan kagyzyny saýlaň.
badges-hand-out-other-delegation = Nyşan kagyzyny eýesi ýa-da şol wekiliýetden biri alýar.
badges-collect = Wekiliýete gowşur
badges-collect-lead = Wekiliýetiň ýolbaşçysy ýa-da orunbasary köp adamyň nyşan kagyzyny alyp biler.
badges-collect-none = Bu wekiliýetiň nyşan kagyzy heniz çap edilmedi
badges-standing-withdrawn = yzyna alnan
badges-standing-refused = ret edilen
badges-standing-reserve = ätiýaçlyk sanawynda
badges-standing-open = rugsat ýok
badges-standing-to-print = çap edilmeli
badges-standing-printed = gowşurylmaly
badges-standing-handed = nyşan kagyzy bar

## What an organiser sets
badges-look = Reňk we nyşan kagyzlary
badges-look-back = Forum maglumatlary
badges-accent = Saýtyň reňki
badges-accent-help = Düwmeler we sözbaşylar şu reňkde bolýar. Ýazgy kyn okalýan ýerinde saýt ony goýy ýa-da açyk edýär.
badges-photo-on-badge = Nyşan kagyzynda surat bar
badges-photo-on-badge-help = Muny üýtgetseňiz, suraty bar adamlaryň çap edilen nyşan kagyzlary üýtgeşmeden öň çap edilen diýlip görkezilýär.
badges-preview = Nyşan kagyzy şeýle bolar
badges-preview-alt = Siziň adyňyz bilen nyşan kagyzy: ady, kategoriýa we hiç bir petege degişli däl kod.
badges-preview-show = Nyşan kagyzyny görkez
badges-changed-meanwhile = Şu aralykda başga biri muny üýtgetdi. Ýazanlaryňyz ýerinde: ikisine-de seredip, täzeden ýatda saklaň.
badges-now-stands = Şu aralykda bu ýere ýazylany: { $value }

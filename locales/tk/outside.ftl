# Translated from locales/en/outside.ftl.

## Sanaw ibermek
outside-title = Daşarda çözülýär: “{ $step }”
outside-lead = Bu ýerde karary daşardaky edara berýär. Garaşýanlaryň sanawyny oňa iberiň, jogaplar gaýdyp gelende olary hasaba alyň.
outside-to-queue = Nobata
outside-waiting = Bu tapgyrda garaşýar
outside-out = Olardan jogaby garaşylýanlar
outside-send-heading = Sanaw iberiň
outside-nobody-waits = Bu tapgyrda garaşýan ýok
outside-doubtful = { $count ->
    [one] { $count } pasportda at garaşylandan başgaça ýazylypdyr
   *[other] { $count } pasportda at garaşylandan başgaça ýazylypdyr
}
outside-doubtful-help = Sanaw iberilmezden öň resminamalar bilen deňeşdiriň. Pasportdaky ýazylyşy biz hiç haçan üýtgetmeýäris; ol sanawda bar bolsa, şol ýerde bellenýär.
outside-passport-check = Pasport: deňeşdirmeli
outside-nobody-waits-hint = Öňki tapgyrlar geçilen badyna adamlar şu ýerde görner.
outside-people = Adamlar
outside-people-new = Diňe entek iberilmedikler ýa-da soň üýtgedilenler: { $count }
outside-people-all = Garaşýanlaryň hemmesi: { $count }
outside-fields = Sanawdaky maglumatlar
outside-fields-help = Edara gerek bolandan artygyny saýlamaň. Öňünden saýlanan: atlar we bu tapgyryň tassyklaýan maglumatlary ýa-da soňky sanawda bolanlar.
outside-language = Sanawyň dili
outside-send = Sanawy taýýarlamak
outside-choose-a-field = Azyndan bir maglumaty saýlaň.
outside-nobody-to-send = Bu sanaw üçin hiç kim galmady: garaşýanlaryň hemmesi eýýäm iberildi.
outside-too-many-people = Bir sanawa { $limit } adamdan köp sygmaýar. Entek iberilmedikleri saýlaň ýa-da sanawy bölüp iberiň.
outside-list-sent = { $count ->
    [one] { $count } adamlyk sanaw taýýarlanýar. Ony aşakdan alyp bolar.
   *[other] { $count } adamlyk sanaw taýýarlanýar. Ony aşakdan alyp bolar.
}

## Iberilenler
outside-sent-heading = Iberilen sanawlar
outside-kept-help = Faýllar bir hepde saklanýar. Sanawda kimiň bolandygy soň hem belli.
outside-nothing-sent = Entek hiç bir sanaw iberilmedi.
outside-sent-at = Iberilen wagty
outside-sent-by = Kim iberdi
outside-answered = Jogaby geldi
outside-workbook = Kitap
outside-making-waiting = taýýarlanýar
outside-making-ready = taýýar
outside-making-failed = taýýarlap bolmady
outside-making-gone = indi saklanmaýar

## Sanawyň özi
outside-sheet-name = Sanaw
outside-reference = Kod
outside-answer = Jogap
outside-reason = Sebäp
outside-cleared = rugsat berildi
outside-refused = ret edildi

## Jogaplaryň gaýdyp gelşi
outside-answers-heading = Gaýdyp gelen jogaplar
outside-answers-help = Edaranyň dolduran sanawyny iberiň. Sütünleriň tertibi islendik bolup biler, artyk sütünler hem bolup biler. Netijesini görýänçäňiz hiç zat hasaba alynmaýar.
outside-file = Jogaplar faýly
outside-file-help = Excel kitaby (XLSX) ýa-da CSV tablisasy, iň köp { $limit } MB.
outside-look-through = Gözden geçirmek
outside-file-too-large = Faýl örän uly: iň köp { $limit } MB.
outside-file-empty = Bu faýlda setir ýok.
outside-file-unreadable = Bu faýly okap bolmaýar. Ony parolsyz XLSX ýa-da CSV görnüşinde saklap, täzeden iberiň.
outside-no-references = Hiç bir sütünde şu ýerden iberilen sanawyň kodlary ýok. Sanawy “Kod” sütüni bilen bilelikde iberiň.
outside-no-answers = Hiç bir sütünde jogap ýok. Jogaplary “Jogap” sütünine ýazyň: rugsat berildi ýa-da ret edildi.
outside-came-at = Gelen wagty
outside-state-open = gözden geçirilýär
outside-state-running = hasaba alynýar
outside-state-done = hasaba alyndy
outside-state-stopped = duruzyldy

## Netije
outside-answers-of = Jogaplar: { $when }
outside-to-lists = Sanawlara
outside-preview-lead = Heniz hiç zat üýtgemedi. Her setiriň netijesi şeýle bolar.
outside-default-reason = Sebäpsiz ret edilenler üçin sebäp
outside-default-reason-help = { $count ->
    [one] { $count } adam sebäp görkezilmän ret edildi. Ret edilen her kim sebäbini hatda okaýar; sebäpsiz bu setir hasaba alynmaýar.
   *[other] { $count } adam sebäp görkezilmän ret edildi. Ret edilen her kim sebäbini hatda okaýar; sebäpsiz bu setirler hasaba alynmaýar.
}
outside-let-count = Hasaba almak: rugsat berildi { $cleared }, ret edildi { $refused }
outside-letters-help = Degişli her bir adam hat alýar.
outside-nothing-counts = Bu faýlyň hiç bir setirini şu durkuna hasaba alyp bolmaýar.
outside-begun-already = Bu jogaplar eýýäm hasaba alynýar.
outside-answers-begun = Jogaplar hasaba alynýar.
outside-progress = Geçen setirler: { $done } / { $total }
outside-reload = Näçe bölegi edilendigini görmek üçin sahypany täzeläň.
outside-are-counted = Jogaplar hasaba alyndy.
outside-was-stopped = Soňuna ýetmän duruzyldy. Hasaba alnanlar galýar.
outside-row = Setir
outside-person = Adam
outside-nobody-known = näbelli
outside-what-becomes = Netijesi
outside-bad-rows = Seredilmeli
outside-bad-help = Bu setirler hasaba alynmaýar. Olary ýükläp alyň, düzediň ýa-da edaradan soraň, soň şol faýly iberiň.
outside-download-bad = Hasaba alynmaýan setirler faýl görnüşinde
outside-why-not = Näme üçin hasaba alynmaýar
outside-first-shown = Görkezilýäni: { $total } setirden ilkinji { $shown }.
outside-remove = Faýly yzyna almak
outside-remove-question = Faýl aýrylýar. Hasaba alnanlar galýar.
outside-answers-removed = Faýl aýryldy.
outside-fate-cleared = Rugsat berildi
outside-fate-refused = Ret edildi
outside-fate-already-so = Eýýäm şeýle
outside-fate-no-answer = Jogap ýok
outside-fate-unreadable = Jogap hawa hem däl, ýok hem däl
outside-fate-no-reason = Sebäpsiz ret edildi
outside-fate-no-reference = Kod ýok
outside-fate-unknown = Näbelli kod
outside-fate-other-name = Bu kod ady başga adamyňky
outside-fate-contradicted = Iki setiriň jogaby iki dürli
outside-fate-not-waiting = Bu tapgyrda indi garaşmaýar
outside-fate-changed = Sanaw iberilenden soň üýtgedi: täzeden iberiň

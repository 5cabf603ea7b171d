# Translated from locales/en/outside.ftl.

## Siyahının göndərilməsi
outside-title = Kənarda həll olunur: “{ $step }”
outside-lead = Burada qərarı kənar qurum verir. Gözləyənlərin siyahısını ona göndərin, cavablar qayıdanda onları qeydə alın.
outside-to-queue = Növbəyə
outside-waiting = Bu mərhələdə gözləyir
outside-out = Onlardan cavab gözlənilən
outside-send-heading = Siyahı göndərin
outside-nobody-waits = Bu mərhələdə gözləyən yoxdur
outside-doubtful = { $count ->
    [one] { $count } pasportda ad gözləniləndən fərqli yazılıb
   *[other] { $count } pasportda ad gözləniləndən fərqli yazılıb
}
outside-doubtful-help = Siyahı göndərilməzdən əvvəl sənədlərlə tutuşdurun. Pasportdakı yazılışı biz heç vaxt dəyişmirik; o, siyahıda varsa, orada qeyd olunur.
outside-passport-check = Pasport: tutuşdurulmalıdır
outside-nobody-waits-hint = Əvvəlki mərhələlər keçilən kimi insanlar burada görünəcək.
outside-people = İnsanlar
outside-people-new = Yalnız hələ göndərilməyənlər və ya sonradan dəyişdirilənlər: { $count }
outside-people-all = Gözləyənlərin hamısı: { $count }
outside-fields = Siyahıdakı məlumatlar
outside-fields-help = Quruma lazım olandan artıq seçməyin. Əvvəlcədən seçilib: adlar və bu mərhələnin təsdiq etdiyi məlumatlar, ya da son siyahıda olanlar.
outside-language = Siyahının dili
outside-send = Siyahını hazırla
outside-choose-a-field = Ən azı bir məlumat seçin.
outside-nobody-to-send = Bu siyahı üçün heç kim qalmayıb: gözləyənlərin hamısı artıq göndərilib.
outside-too-many-people = Bir siyahıya { $limit } nəfərdən çox sığmır. Hələ göndərilməyənləri seçin və ya siyahını hissə-hissə göndərin.
outside-list-sent = { $count ->
    [one] { $count } nəfərlik siyahı hazırlanır. Onu aşağıdan götürə bilərsiniz.
   *[other] { $count } nəfərlik siyahı hazırlanır. Onu aşağıdan götürə bilərsiniz.
}

## Göndərilənlər
outside-sent-heading = Göndərilmiş siyahılar
outside-kept-help = Fayllar bir həftə saxlanılır. Siyahıda kimin olduğu sonra da bilinir.
outside-nothing-sent = Hələ heç bir siyahı göndərilməyib.
outside-sent-at = Göndərilib
outside-sent-by = Kim göndərib
outside-answered = Cavablanıb
outside-workbook = Kitab
outside-making-waiting = hazırlanır
outside-making-ready = hazırdır
outside-making-failed = hazırlana bilmədi
outside-making-gone = artıq saxlanılmır

## Siyahının özü
outside-sheet-name = Siyahı
outside-reference = Kod
outside-answer = Cavab
outside-reason = Səbəb
outside-cleared = icazə verildi
outside-refused = rədd edildi

## Cavabların qayıtması
outside-answers-heading = Qayıdan cavablar
outside-answers-help = Qurumun doldurduğu siyahını göndərin. Sütunların sırası istənilən kimi ola bilər, artıq sütunlar da ola bilər. Nəticəni görməyincə heç nə qeydə alınmır.
outside-file = Cavablar faylı
outside-file-help = Excel kitabı (XLSX) və ya CSV cədvəli, ən çoxu { $limit } MB.
outside-look-through = Nəzərdən keçir
outside-file-too-large = Fayl çox böyükdür: ən çoxu { $limit } MB.
outside-file-empty = Bu faylda sətir yoxdur.
outside-file-unreadable = Bu fayl oxunmur. Onu parolsuz XLSX və ya CSV kimi saxlayıb yenidən göndərin.
outside-no-references = Heç bir sütunda buradan göndərilmiş siyahının kodları yoxdur. Siyahını “Kod” sütunu ilə birlikdə göndərin.
outside-no-answers = Heç bir sütunda cavab yoxdur. Onları “Cavab” sütununa yazın: icazə verildi və ya rədd edildi.
outside-came-at = Gəlib
outside-state-open = nəzərdən keçirilir
outside-state-running = qeydə alınır
outside-state-done = qeydə alınıb
outside-state-stopped = dayandırılıb

## Nəticə
outside-answers-of = Cavablar: { $when }
outside-to-lists = Siyahılara
outside-preview-lead = Hələ heç nə dəyişməyib. Hər sətrin nəticəsi belə olacaq.
outside-default-reason = Səbəbsiz rədd edilənlər üçün səbəb
outside-default-reason-help = { $count ->
    [one] { $count } nəfər səbəb göstərilmədən rədd edilib. Rədd edilən hər kəs səbəbi məktubda oxuyur; səbəb olmadan bu sətir qeydə alınmır.
   *[other] { $count } nəfər səbəb göstərilmədən rədd edilib. Rədd edilən hər kəs səbəbi məktubda oxuyur; səbəb olmadan bu sətirlər qeydə alınmır.
}
outside-let-count = Qeydə al: icazə verilib { $cleared }, rədd edilib { $refused }
outside-letters-help = Aidiyyəti olan hər kəs məktub alır.
outside-nothing-counts = Bu faylın heç bir sətri olduğu kimi qeydə alına bilməz.
outside-begun-already = Bu cavablar artıq qeydə alınır.
outside-answers-begun = Cavablar qeydə alınır.
outside-progress = Keçən sətirlər: { $done } / { $total }
outside-reload = Nə qədər irəlilədiyini görmək üçün səhifəni yeniləyin.
outside-are-counted = Cavablar qeydə alındı.
outside-was-stopped = Sona çatmadan dayandırılıb. Qeydə alınanlar qalır.
outside-row = Sətir
outside-person = Şəxs
outside-nobody-known = naməlum
outside-what-becomes = Nəticə
outside-bad-rows = Baxılmalıdır
outside-bad-help = Bu sətirlər qeydə alınmır. Onları endirin, düzəldin və ya qurumdan soruşun, sonra həmin faylı göndərin.
outside-download-bad = Qeydə alınmayan sətirlər fayl kimi
outside-why-not = Niyə qeydə alınmır
outside-first-shown = Göstərilir: { $total } sətirdən ilk { $shown }.
outside-remove = Faylı geri götür
outside-remove-question = Fayl silinir. Qeydə alınanlar qalır.
outside-answers-removed = Fayl silindi.
outside-fate-cleared = İcazə verilib
outside-fate-refused = Rədd edilib
outside-fate-already-so = Artıq belədir
outside-fate-no-answer = Cavab yoxdur
outside-fate-unreadable = Cavab nə bəli, nə də xeyrdir
outside-fate-no-reason = Səbəbsiz rədd edilib
outside-fate-no-reference = Kod yoxdur
outside-fate-unknown = Naməlum kod
outside-fate-other-name = Bu kod başqa adlı şəxsindir
outside-fate-contradicted = İki sətrin cavabı fərqlidir
outside-fate-not-waiting = Artıq bu mərhələdə gözləmir
outside-fate-changed = Siyahı göndərildikdən sonra dəyişib: yenidən göndərin

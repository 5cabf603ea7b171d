# İclasların gedişi: pultlar, zal ekranları, çıxışçıların siyahıları, indi və sonra.
stage-title = İclasların gedişi
stage-lead = Zal seçin: proqramın tədbirləri onun pultundan ekranlara çıxarılır, söz verilir və vaxt işə salınır.
stage-no-halls = Hələ zal yoxdur
stage-no-halls-hint = Zallar proqramdan götürülür: tədbirə zal təyin edin, burada görünəcək.
stage-console = Pult
stage-screen = Zalın ekranı
stage-screens = Hər dildə ekranlar
stage-own-screens = Zalın öz ekranları
stage-own-screens-help = Bunları zalın kompüterlərində daxil olmadan açın: onlar hələ hamıya açıq olmayan yazını da göstərir. Ünvanı olan hər kəs də onu görür.
stage-renew-screens = Yeni ünvanlar yaradın
stage-renew-screens-question = Mövcud ünvanlar dərhal qüvvədən düşür: zalın ekranlarında yenilərini açın. Davam edilsin?
stage-screens-renewed = Ekranların yeni ünvanları hazırdır.
stage-screen-ended = Bu ekranın ünvanı qüvvədən düşüb.
stage-screen-ended-help = Yeni ünvanlar var: iclasların gedişini idarə edənlər onları “İclasların gedişi” səhifəsində, bu zalın altında tapır.

## The screen of a hall
stage-nothing-on = Hazırda heç nə getmir
stage-next-speakers = Növbəti çıxışçılar
stage-time-left = Qalan vaxt
stage-countdown = Geriyə sayma

## Who has the floor
stage-nobody-speaks = Söz heç kimdə deyil.
stage-start = Vaxtı başlat
stage-pause = Vaxtı dayandır
stage-key-space = boşluq
stage-more = Bir dəqiqə artır
stage-less = Bir dəqiqə azalt
stage-end = Bitir
stage-call-next = Növbəti çıxışçı
stage-open-list = Siyahını aç
stage-close-list = Siyahını bağla
stage-release = Mətni açıqla
stage-release-question = Bu andan etibarən mətni saytda hamı oxuya bilər. Bunu geri qaytarmaq olmaz. Davam edilsin?
stage-undo = Geri qaytar: { $act }
stage-parts = İştirak edənlər
stage-person-as = { $name } ({ $role })
stage-preview = Önbaxış
stage-on-screen-now = İndi ekranda
stage-on-screen-next = Növbəti çağırışdan sonra

## The list of speakers
stage-list = Çıxışçıların siyahısı
stage-open = Siyahı açıqdır
stage-closed = Siyahı bağlıdır
stage-nobody-waits = Gözləyən yoxdur.
stage-has-left = { $time } qalıb
stage-out-of-turn = Növbədənkənar
stage-reason = Səbəb (jurnalda saxlanılır)
stage-place = Siyahıdakı yeri
stage-move-there = Oraya keçir
stage-give-floor = İndi söz ver
stage-by-rules = Qaydalara qaytar
stage-strike = Siyahıdan çıxar
stage-kind = Çıxışın növü
stage-kind-speech = Çıxış
stage-kind-question = Sual
stage-kind-reply = Cavab
stage-kind-point = İclasın aparılması barədə söz
stage-kind-right = Cavab hüququ
stage-motion = İclasın aparılması barədə təklif
stage-motion-help = Yalnız iclasın aparılması barədə söz üçün.
stage-motion-order = qaydalara əməl olunsun
stage-motion-suspend = iclasda fasilə edilsin
stage-motion-adjourn-meeting = iclas təxirə salınsın
stage-motion-adjourn-debate = müzakirə təxirə salınsın
stage-motion-close-debate = müzakirəyə son qoyulsun
stage-why-arrival = müraciət sırası ilə
stage-why-moderator = yerini moderator müəyyən edib
stage-why-point = dərhal söz verilir
stage-why-reply = əvvəl cavablar
stage-why-right = sonda söz verilir
stage-why-protocol = protokol sırası
stage-why-first-time = hələ çıxış etməyib
stage-why-balance = nümayəndə heyəti az çıxış edib
stage-why-other-hall = növbə digər zaldadır
stage-put-on = Siyahıya salmaq
stage-put-on-list = Siyahıya sal
stage-person = İştirakçı
stage-person-help = Adı ilə, istənilən yazılışda. Yalnız akkreditə olunanlar tapılır.
stage-nobody-found = Akkreditə olunanlar arasında heç kim tapılmadı.
stage-category-is-not-heard = söz hüququ olmayan kateqoriya
stage-hall = Zal
stage-heard = İndiyədək çıxış edənlər
stage-delegation = Nümayəndə heyəti
stage-no-delegation = Nümayəndə heyətindən kənar
stage-contributions = Çıxışlar
stage-time = Vaxt

## What the hall shows
stage-show = Ekranlarda
stage-item = Proqramın tədbiri
stage-no-item = Yoxdur
stage-show-item = Tədbiri göstər
stage-next-item = Növbəti: { $title }
stage-message = Zala mesaj
stage-message-help = Hər ekran onu öz dilində, yoxdursa, doldurulmuş ən yaxın dildə göstərir. Bütün dillərdə boş olsa, mesaj götürülür.
stage-other-languages = Başqa dillərdə
stage-show-message = Mesajı göstər
stage-countdown-minutes = Geriyə sayma, dəqiqə
stage-countdown-help = Boş sahə onu götürür.
stage-show-countdown = Geriyə saymanı göstər
stage-late-minutes = Bu tədbir bu qədər gec başlayır, dəqiqə
stage-late-help = Həmin gün bu zalda ondan sonrakılar da sürüşür. Boş: özündən əvvəl gecikənlərlə birlikdə sürüşür; 0: plan üzrə. Gecikmə ən azı bu qədər dəqiqə olanda aidiyyəti olanlar bir dəqiqə sonra məktub alır: { $minutes }.
stage-declare = Gecikməni elan et

## Rules
stage-rules = Siyahının qaydaları
stage-change-rules = Qaydalara bax və dəyiş
stage-order = Sıra
stage-protocol-first = Əvvəl protokol sırası və nümayəndə heyətlərinin rəhbərləri
stage-first-timers = Əvvəl hələ çıxış etməyənlər
stage-balance = Əvvəl az çıxış etmiş nümayəndə heyətləri
stage-alternate = Zallar növbələşir
stage-seconds = Vaxt, saniyə
stage-yellow = Sona qalmış vaxtın sarıya dönməsi
stage-delegation-budget = Hər nümayəndə heyətinə cəmi (boş: məhdudiyyətsiz)
stage-total-budget = Tədbirə cəmi (boş: məhdudiyyətsiz)
stage-halls = Bu siyahını bölüşən zallar
stage-halls-help = Bu zalların çıxışçıları bir siyahıdadır və ekranlar eyni çıxışçını göstərir.
stage-save-rules = Qaydaları yadda saxla
stage-seconds-between = “{ $field }”: { $least } ilə { $most } saniyə arasında yazın.

## From the telephone
stage-ask = Söz istə
stage-speaks-now = Söz ondadır
stage-waiting = { $count ->
    [0] Gözləyən yoxdur
    [one] { $count } çıxış gözləyir
   *[other] { $count } çıxış gözləyir
}
stage-delegation-has-left = Nümayəndə heyətinizin { $time } vaxtı qalıb.
stage-you-speak = Söz sizindir
stage-your-place = Yeriniz: { $place }
stage-leave = Siyahıdan çıx
stage-for-what = Nə üçün?
stage-which-hall-are-you-in = Hansı zaldasınız?

## Now and next
stage-now = İndi və sonra
stage-right-now = İndi
stage-comes-next = Sonra
stage-instead-of = plan üzrə saat { $time }
stage-nothing-now = Zallarda planlaşdırılmış tədbir yoxdur
stage-nothing-now-hint = Forum zamanı hər zalda nəyin getdiyi və nəyin gələcəyi burada göstərilir.

## What is said back
stage-done = Hazırdır.
stage-moved-on = Başqası sizi qabaqladı: indiki vəziyyət belədir. Sizin əməliyyatınız heç nəyi dəyişmədi.
stage-reason-needed = Qaydalara görə növbə onun deyil. Səbəb yazın; jurnalda saxlanılacaq.
stage-no-time-left = Bu nümayəndə heyətinin və ya tədbirin vaxtı bitib. Səbəb göstərərək növbədənkənar söz verin.
stage-cannot-undo = Bunu artıq geri qaytarmaq olmaz: o vaxtdan bəri həmin siyahıda başqa iş görülüb.
stage-too-many-halls = Bir siyahını ən çox { $limit } zal bölüşə bilər.
stage-not-accredited = Yalnız bu forumun akkreditə olunmuş iştirakçıları söz istəyə bilər.
stage-they-are-not-accredited = Siyahıya yalnız bu forumun akkreditə olunmuş iştirakçıları salına bilər.
stage-category-may-not-speak = Sizin kateqoriyanız söz istəyə bilməz. Nümayəndə heyətinizin rəhbərinə və ya katibliyə müraciət edin.
stage-your-category-may-not-speak = Sizin kateqoriyanız ({ $category }) söz istəyə bilməz. Nümayəndə heyətinizin rəhbərinə və ya katibliyə müraciət edin.
stage-their-category-may-not-speak = Bu şəxsin kateqoriyası söz istəyə bilməz.
stage-list-closed = Siyahı bağlıdır.
stage-list-full = Siyahı dolub. Sonra yenidən cəhd edin.
stage-which-hall = Hansı zalda olduğunuzu bildirin.
stage-on-the-list-already = Artıq siyahıdadır.
stage-choose-a-kind = Sözü nə üçün istədiyinizi seçin.
stage-you-wait = Siyahıdasınız.
stage-you-wait-already = Artıq siyahıdasınız.
stage-you-left = Siyahıdan çıxdınız.

## Questions from the hall
stage-questions = Zaldan suallar
stage-question-from-the-hall = Zaldan sual
stage-without-name = Adı göstərilmədən
stage-asked-without-name = digərlərinə adsız göstərilir
stage-supported-by = { $votes } nəfər cavab istəyir
stage-questions-taken = Suallar qəbul edilir
stage-questions-not-taken = Suallar qəbul edilmir
stage-take-questions = Zal telefonlardan sual verə bilər
stage-no-questions = Hələ sual yoxdur.
stage-questions-to-look-at = Baxılmalıdır
stage-questions-open = Zal görür
stage-questions-done = Cavablanmış və rədd edilmiş
stage-questions-answered = Cavablandırılıb
stage-questions-declined = Rədd edilib
stage-let-through = Zala göstər
stage-decline = Rədd et
stage-was-answered = Cavab verildi
stage-bring-back = Geri gətir
stage-put-on-screen = Ekrana çıxar
stage-take-off-screen = Ekrandan götür
stage-text-of-address = Müraciətin mətni
stage-text-stands = Mətni dayandır
stage-text-moves = Mətni davam etdir
stage-text-not-released = Mətn hələ açıqlanmayıb: əvvəlcə onu açıqlayın.

## Quick polls
stage-poll = Sorğu
stage-polls = Sorğular
stage-no-vote = Qaydalar üzrə səsvermə deyil
stage-no-vote-hint = Sorğu zalın hazırkı fikrini göstərir. Bu, qaydalar üzrə səsvermə deyil və heç nəyi həll etmir.
stage-poll-draft = Qaralama
stage-poll-open = Cavablar qəbul edilir
stage-poll-closed = Bağlanıb
stage-answered-by = { $count } nəfər cavab verib
stage-share = { $percent }% ({ $count })
stage-answer-yes = Bəli
stage-answer-no = Xeyr
stage-answer-abstain = Bitərəfəm
stage-new-poll = Yeni sorğu
stage-open-poll = Sorğunu aç
stage-close-poll = Sorğunu bağla
stage-edit-poll = Düzəliş et
stage-poll-question = Sual
stage-poll-answers = Cavablar, hər sətirdə biri
stage-poll-answers-help = Ən çox { $limit }. Boş qalarsa: bəli, xeyr, bitərəf.
stage-save-poll = Qaralamanı yadda saxla
stage-remove-poll = Qaralamanı sil

## Taking part from the telephone
stage-take-part = Telefonla iştirak
stage-your-question = Sualınız
stage-your-question-help = Zal onu moderator baxdıqdan sonra görür.
stage-language-of-question = Sualın dili
stage-ask-without-name = Adım göstərilməsin
stage-ask-without-name-help = Moderator kimin soruşduğunu görür.
stage-send-question = Sualı göndər
stage-question-waits = Moderatorun baxmasını gözləyir.
stage-question-declined = Moderator bu sualı zala çıxarmadı.
stage-i-ask-too = Mən də soruşuram
stage-withdraw-question = Sualı geri götür
stage-send-answer = Cavabı göndər
stage-change-answer = Cavabı dəyiş

## Who runs the stage
stage-crew = Moderatorlar və texniklər
stage-crew-lead = Onlar bu forumun bütün zallarında pultla işləyir: söz verir, vaxtı işə salır, ekranları idarə edirlər.
stage-no-crew = Hələ heç kim təyin edilməyib
stage-no-crew-hint = Təşkilatçılar pultla onsuz da işləyə bilər. Qalanlarını aşağıda iştirakçılar arasından təyin edin.
stage-name-somebody = Təyin et
stage-crew-help = Adı ilə, istənilən yazılışda, bu forumun iştirakçıları arasında.
stage-nobody-takes-part = İştirakçılar arasında heç kim tapılmadı.
stage-name-moderator = Təyin et
stage-runs-the-stage = Təyin edilib
stage-end-moderator = Səlahiyyəti ləğv et
stage-end-moderator-question = Bu şəxs bundan sonra pultlarla işləyə bilməyəcək. Davam edilsin?
stage-moderator-named = Təyin edildi.
stage-moderator-ended = Səlahiyyət ləğv edildi.
stage-speakers = Kim söz istəyə bilər
stage-speakers-of = Söz hüququ olan kateqoriyalar
stage-speakers-help = Bu kateqoriyalarda akkreditə olunanlar telefondan söz istəyir və siyahıya salına bilər. Başqa kateqoriyada gözləyənlərə söz verilmir.
stage-save-speakers = Kateqoriyaları yadda saxla
stage-speakers-saved = Söz hüququ olan kateqoriyalar yadda saxlanıldı.

## Speaking times
stage-times = Çıxış vaxtları
stage-times-lead = Nümayəndə heyətləri neçə dəfə və nə qədər çıxış edib: bir zalda, bir gündə, bir tədbirdə və ya cəmi.
stage-all-halls = Bütün zallar
stage-all-days = Bütün günlər
stage-all-items = Bütün tədbirlər
stage-day = Gün
stage-show-times = Göstər
stage-nobody-heard = Hələ heç kim çıxış etməyib
stage-by-delegation = Nümayəndə heyətləri üzrə
stage-by-kind = Çıxışın növü üzrə
stage-by-item = Tədbirlər üzrə
stage-first-time = İlk dəfə
stage-time-in-seconds = Vaxt, saniyə

## What is said back about questions and polls
stage-question-needed = Sualı yazın.
stage-no-questions-now = İndi bu tədbir üzrə sual qəbul edilmir.
stage-questions-wait = { $limit } sualınız hələ baxılmağı gözləyir. Əvvəlcə birini geri götürün və ya moderatoru gözləyin.
stage-too-many-questions = Bu tədbir üzrə daha sual qəbul edilmir: çox sual var.
stage-question-is-gone = Bu sual artıq açıq deyil.
stage-question-sent = Sualınız moderatora göndərildi.
stage-question-withdrawn = Sual geri götürüldü.
stage-you-have-answered = Cavabınız nəzərə alındı. Sorğu bağlanana qədər onu dəyişə bilərsiniz.
stage-choose-an-answer = Cavab seçin.
stage-poll-is-closed = Bu sorğu artıq cavab qəbul etmir.
stage-poll-question-needed = Sualı bu dildə yazın.
stage-poll-options-needed = Boş saxlayın və ya 2 ilə { $limit } arasında cavab yazın.
stage-poll-options-differ = Orijinalda olduğu kimi { $count } cavab yazın, eyni ardıcıllıqla, və ya sahəni boş saxlayın.
stage-too-many-polls = Bir tədbirdə ən çox { $limit } sorğu ola bilər.
stage-poll-written = Qaralama yadda saxlanıldı. Sorğunu pultdan açın.
stage-poll-removed = Qaralama silindi.
stage-put-an-item-first = Əvvəlcə zalda bir tədbiri göstərin: sorğu ona aiddir.

## Recordings and pictures on the screens
stage-recordings = Yazılar
stage-recordings-help = Ekranlar səssiz oynadır. Səsi zalın eşitdiyi səsgücləndiricilərə qoşulmuş ekranda açın.
stage-recording-kept-back = hamıya açıq deyil: yalnız zalın öz ekranlarında
stage-captions-in = Subtitrlər: { $languages }
stage-no-captions = Subtitr yoxdur
stage-play = Oynat
stage-stop = Fasilə ver
stage-from-the-beginning = Əvvəldən
stage-sound-on = Səsi aç
stage-sound-off = Səsi bağla
stage-pictures = Şəkillər
stage-pictures-lead = Zalların ekranları üçün slaydlar, loqolar və lövhələr. Şəkil ekrana çıxana qədər onu kənardan heç kim görmür.
stage-no-pictures = Hələ şəkil yoxdur
stage-no-pictures-hint = Şəkil əlavə edin, sonra onu zalın pultundan ekranlara çıxarın.
stage-manage-pictures = Şəkil əlavə et və ya sil
stage-add-picture = Şəkil əlavə et
stage-picture-file = Şəkil
stage-picture-file-help = JPEG, PNG və ya WebP, ən çox 10 MB. Ölçüsü 1920 × 1080 həddinə uyğunlaşdırılır.
stage-picture-shows = Şəkildə nə göstərilib
stage-picture-shows-help = Şəkli görməyənlərə oxunur.
stage-remove-picture = Sil
stage-remove-picture-question = Şəkil həmişəlik silinir. Davam edilsin?
stage-picture-added = Şəkil əlavə olundu. Onu zalın pultundan ekranlara çıxarın.
stage-picture-removed = Şəkil silindi.
stage-picture-is-shown = Bu şəkil ekrandadır. Əvvəlcə onu ekrandan götürün.
stage-picture-words-needed = Şəkildə nə göstərildiyini bir neçə sözlə yazın.
stage-too-many-pictures = Forumda ən çox { $limit } şəkil saxlanılır. Əvvəlcə birini silin.

## Rehearsal
stage-running-order = Gediş planı
stage-rehearsal = Məşq
stage-rehearse = Məşqə başla
stage-rehearse-question = Bundan sonra bütün zallarda məşq gedir. Hamıya açıq ekranlar, telefonlar və “İndi və sonra” səhifəsi dəyişmir, məşq bitəndə isə hər şey indiki vəziyyətinə qaytarılır. Davam edilsin?
stage-rehearsing = Məşq gedir, başlanğıc: { $time }. Burada görülən heç nə dərc olunmur.
stage-end-rehearsal = Məşqi bitir
stage-end-rehearsal-question = Məşqdə görülən hər şey geri götürülür: tədbirlər, siyahılar, saatlar, gecikmələr. Davam edilsin?
stage-rehearsal-begun = Məşq başladı.
stage-rehearsal-ended = Məşq bitdi. Hər şey ondan əvvəlki kimidir.
stage-rehearsal-not-now = Hazırda tədbir gedir. Əvvəlcə tədbirləri bütün ekranlardan götürün, siyahıları və sorğuları bağlayın.
stage-in-the-way = Məşq heç nə getməyəndə başlaya bilər. Hazırda:
stage-in-the-way-hall = Ekranlarda tədbir göstərilir: { $hall }
stage-in-the-way-list = Siyahı açıqdır və ya kiməsə söz verilib: { $item }
stage-in-the-way-poll = Sorğu açıqdır: { $item }
stage-no-rehearsal = Hazırda məşq getmir
stage-rehearsal-screens = Məşqin ekranları
stage-rehearsal-screens-help = Onlar iclasların gedişini idarə edən və sistemə daxil olmuş şəxslər üçün açılır.
stage-phones-wait = Hazırda hazırlıq gedir. Bir az sonra yenidən cəhd edin.
stage-no-release-in-rehearsal = Məşqdə heç nə açıqlanmır. Mətni məşqin ekranlarına yenə də çıxarmaq olar.

## Serversiz
stage-unsent = Göndərilmədi: əlaqə kəsilib. Yazdıqlarınız burada qalır; əlaqə bərpa olunanda yenidən cəhd edin.
stage-not-taken = Bu icra olunmadı. Yazdıqlarınız burada qalır: onları köçürün, sonra səhifəni yenidən yükləyin.
stage-away = Əlaqə kəsilib: burada davam edin
stage-away-help = Söz və vaxt son məlum vəziyyətdən davam edir. Basdıqlarınız vaxtı ilə birlikdə bu cihazda saxlanılır və əlaqə bərpa olunanda göndərilir. Ekranlar bildikləri son vəziyyəti göstərir. Bu səhifə bağlansa da, basdıqlarınız itmir: onu bu cihazda yenidən açın.
stage-away-kept = Bu cihazda saxlanılanlar
stage-away-sent = Əlaqə bərpa olundu. Bu müddətdə etdikləriniz göndərildi.
stage-away-left = Qayıdışda icra olunmayanlar
stage-away-left-help = Bu müddətdə başqası davam edib və onun etdikləri qüvvədə qalır. Bu pultun saxladıqlarına baxın və hələ lazım olanı yenidən edin.
stage-away-seen = Bağla
stage-not-all-done = Əlaqə bərpa olundu. Bu müddətdə başqası davam edib: burada edilənlərin hamısını köçürmək mümkün olmadı.

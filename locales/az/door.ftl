# Translated from locales/en/door.ftl.

## The check-in page
door-title = Giriş
door-choose = Dayandığınız nəzarət məntəqəsini seçin.
door-no-checkpoints = Burada hələ nəzarət məntəqəsi yoxdur
door-way = İstiqamət
door-way-in = Giriş
door-way-out = Çıxış
door-way-both = Giriş və çıxış
door-code = Bilet
door-code-help = Kodu oxudun və ya onun altında çap olunmuş nömrəni yazın.
door-check = Yoxla
door-find = Ada görə tap
door-found-nobody = Bu girişin siyahısında yoxdur. Şəxsi qeydiyyat masasına göndərin.
door-found-else = Bunlardan heç biri deyil? Deməli, şəxs bu girişin siyahısında yoxdur: onu qeydiyyat masasına göndərin.
door-inside = İndi içəridə: { $count }
door-recent = Son yoxlamalar
door-recent-none = Burada hələ heç nə oxudulmayıb.
door-checking = Yoxlanılır…
door-checking-wait = Əlaqə zəifdir. Cavabı gözləyin.
door-not-counted = Sayılmadı
door-not-counted-next = Əlaqə yoxdur. Bərpa olunanda yenidən oxudun.
door-other-scan = Bu forma artıq başqa bilet üçün istifadə olunub. Bileti bir daha oxudun.
door-was-mistake = Səhv idi
door-let-nobody-in = Bu oxunuşla bu cihazdan heç kim buraxılmayıb, geri götürüləcək heç nə yoxdur.
door-passed-since = Bu vaxt şəxs girişdən keçib. Son yoxlamalara baxın.

## Verdicts, in one or two words
door-verdict-ok = Xoş gəlmisiniz
door-verdict-goodbye = Xudahafiz
door-verdict-already-inside = Artıq içəridədir
door-verdict-wrong-zone = Bu zona deyil
door-verdict-wrong-day = Bu gün deyil
door-verdict-not-cleared = İcazəsi yoxdur
door-verdict-revoked = Bilet geri alınıb
door-verdict-replaced = Köhnə bilet
door-verdict-forged = Saxta bilet
door-verdict-unknown = Tanınmır
door-verdict-mistake = Geri götürüldü

## What a verdict means, and what to do
door-next-already-inside = Bu biletlə bir nəfər saat { $time } vaxtından içəridədir.
door-next-wrong-zone = Bu şəxs buraya daxil ola bilməz: { $zone }.
door-next-revoked = Bu bilet geri alınıb. Şəxsi qeydiyyat masasına göndərin.
door-next-replaced = Daha yeni beyc verilib. Onu istəyin və ya şəxsi qeydiyyat masasına göndərin.
door-next-forged = Bu bilet dəyişdirilib və ya uydurulub. Təşkilatçını çağırın.
door-reason-not-a-ticket = Bu kod bilet deyil.
door-reason-other-installation = Bu, başqa təşkilatçının biletidir.
door-reason-other-forum = Bu, başqa forumun biletidir.
door-reason-no-such-ticket = Burada bu nömrəli bilet yoxdur.
door-reason-expired = Bu biletin vaxtı bitib.
door-reason-checkpoint-closed = Bu nəzarət məntəqəsi bu gün işləmir.
door-reason-other-day = Bu şəxs yalnız başqa günlərdə daxil ola bilər: { $zone }.
door-reason-not-registered = Qeydiyyat qüvvədə deyil. Şəxsi qeydiyyat masasına göndərin.
door-reason-steps-open = Akkreditasiya tamamlanmayıb. Şəxsi qeydiyyat masasına göndərin.
door-reason-refused-by-rule = Qaydaya görə bu şəxs buraya buraxılmır: { $zone }.
door-reason-mistake = Bu şəxs artıq içəridə sayılmır.

## A device becomes a door
door-enrol-title = Bu cihazı girişdə işlədin
door-enrol-text = Cihaz biletləri burada yoxlayacaq: { $place } ({ $zone }). Son gün: { $date }.
door-enrol-once = Keçid bir dəfə işləyir: onu girişdə duracaq cihazda açın.
door-enrol-reusable = Bu, nümayişdir: keçiddən yenidən istifadə etmək olar.
door-enrol-button = Bu cihazdan istifadə et
door-enrolled = Bu cihaz indi biletləri yoxlayır.

## Checkpoints, for the organiser
door-checkpoints = Nəzarət məntəqələri
door-checkpoints-lead = Biletlərin harada, hansı cihazlarla oxunduğu və kimin keçə bildiyi.
door-checkpoint-over = Bu nəzarət məntəqəsinin son günü keçib.
door-open-door = Giriş səhifəsini aç
door-no-devices = Burada hələ cihaz yoxdur.
door-device-name = Cihazın adı
door-device-name-help = Məsələn: əsas girişin telefonu.
door-device-waiting = keçid hələ açılmayıb
door-device-enrolled = istifadədədir: { $when }
door-device-revoked = ləğv edilib: { $when }
door-device-ended = bitib
door-new-link = Yeni cihaz keçidi
door-link-title = Cihaz üçün keçid
door-link-text = Bu keçidi burada açın: “{ $device }”. O, bir dəfə işləyir; cihazın son günü: { $date }.
door-link-once = Keçid yalnız indi göstərilir. Onu ilk açan cihaz girişdə işləyəcək.
door-link-qr = Keçidin QR kodu
door-revoke = Ləğv et
door-revoke-question = “{ $device }” dərhal çıxarılacaq və keçidi qüvvədən düşəcək.
door-revoked = Cihaz ləğv edildi.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Nəzarət məntəqəsi zonanı açır. Əvvəlcə zonanı, sonra nəzarət məntəqəsini əlavə edin.
door-new-checkpoint = Nəzarət məntəqəsi əlavə et
door-new-zone = Zona əlavə et
door-zone-lead = Zona nəzarət olunan yerdir: bina, zal, təyyarə. Onu nəzarət məntəqələri açır, kimin keçə biləcəyini qaydalar deyir.
door-no-zones = Hələ zona yoxdur
door-no-zones-hint = Nəzarət məntəqəsi zonanı açır. Əvvəlcə zona əlavə edin.
door-zones-too-many = Artıq { $max } zona var.
door-checkpoints-too-many = Artıq { $max } nəzarət məntəqəsi var.
door-city = Şəhər
door-zone = Zona
door-first-day = İlk gün
door-last-day = Son gün
door-last-day-help = Nəzarət məntəqəsinin cihazları bu günlə bitir. Gün dəyişsə, onlar yeni günlə bitir.
door-ends-before = Son gün ilk gündən əvvəldir.
door-outside-forum = Bu, forumun günü deyil.
door-name-in = Ad: { $language }
door-other-languages = Başqa dillərdə
door-name-taken = Bu adda artıq biri var.
door-changed-meanwhile = Bu vaxt ərzində bunu başqası dəyişib. Yazdıqlarınız buradadır; yenidən yadda saxlasanız, sizinki qalır.
door-saved = Yadda saxlanıldı. Girişlərdə indidən qüvvədədir.
door-moved = Sıra yadda saxlanıldı.
door-move-up = Yuxarı
door-move-down = Aşağı
door-close = Girişi bağla
door-is-closed = bağlıdır
door-closed = Bağlandı. Oraya daha heç kim buraxılmır.
door-reopen = Yenidən aç
door-reopened = Yenidən açıldı.
door-close-checkpoint-question = Buraya daha heç kim buraxılmayacaq: { $name }. Cihazları çıxarılacaq. Yenidən açmaq olar.
door-close-zone-question = Daha heç kim buraxılmayacaq: { $name }. Nəzarət məntəqələrindəki cihazlar çıxarılacaq. Yenidən açmaq olar.
door-checkpoint-closed = Bu nəzarət məntəqəsi bağlıdır.

## Access rules
door-rules = Kim keçə bilər
door-rules-lead = Qaydalar yadda saxlandığı andan, insanlar girişdə dayananda da qüvvədədir.
door-rules-none = Qayda yoxdur: foruma daxil ola bilən hər kəs keçə bilər.
door-rules-too-many = Artıq { $max } qayda var. Əvvəlcə bir neçəsini silin.
door-rule-add = Qayda əlavə et
door-rule-help = Boş qoyduğunuz hər şey “hamısı” deməkdir.
door-rule-added = Qayda indidən qüvvədədir.
door-rule-removed = Qayda silindi.
door-rule-remove-question = Bu andan qüvvədə olmayacaq, geri qaytarmaq olar. Heç bir qayda kiməsə icazə vermirsə, foruma daxil ola bilən hər kəs keçə bilər.
door-categories = Kateqoriyalar
door-delegations = Nümayəndə heyətləri
door-days = Günlər
door-all-categories = bütün kateqoriyalar
door-all-delegations = bütün nümayəndə heyətləri
door-every-day = hər gün
door-rules-order = Ayrıca bir şəxs üçün deyilən çoxları üçün deyiləndən, qadağa isə icazədən üstündür.
door-rules-removed = Silinmiş qaydalar
door-bring-back = Geri qaytar
door-rule-there-already = Bu qayda artıq var.
door-people-too-many = Bir qayda ən çox { $max } şəxsi göstərə bilər.
door-rule-allowed = icazə
door-rule-refused = qadağa
door-rule-nobody = heç kim
door-rule-step = çatdığı mərhələ: { $step }
door-effect = Qayda nə edir
door-effect-allowed = Keçə bilərlər
door-effect-refused = Buraxılmırlar
door-step = Akkreditasiyanın çatılmış mərhələsi
door-step-help = Ona çatan, sonrakı mərhələlər açıq olsa da, keçə bilər.
door-step-any = Fərqi yoxdur
door-rule-people = Ayrı-ayrı şəxslər: ada görə tap
door-rule-people-chosen = Qaydanın göstərdiyi şəxslər
door-rule-says = Qayda nə deyir
door-rule-holds-for = Aid olduğu şəxslər: { $people } / { $all }
door-rule-passing = Heç olmasa bir gün keçə bilənlər: bu qayda ilə { $after }, indi { $now }
door-rule-is-first = İndiyədək foruma daxil ola bilən hər kəs keçə bilir. Bundan sonra yalnız qayda ilə icazə verilənlər keçəcək.
door-rule-save = Qaydanı yadda saxla

## What the door would say
door-trial = Giriş nə deyərdi?
door-trial-lead = Bir şəxs üçün sınayın. Heç nə sayılmır və heç nə saxlanmır.
door-trial-at = Nə vaxt
door-trial-clocks = Nəzarət məntəqəsinin saatı ilə: { $zone }
door-trial-says = Girişin cavabı
door-trial-who = Kimə
door-trial-by-ticket = Bu nömrəli biletlə: { $serial }
door-trial-by-name = Hələ bilet yoxdur: ada görə tapılmış kimi.

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

## Access rules
door-rules = Kim keçə bilər
door-rules-lead = Qaydalar yadda saxlandığı andan, insanlar girişdə dayananda da qüvvədədir.
door-rules-none = Qayda yoxdur: foruma daxil ola bilən hər kəs keçə bilər.
door-rules-too-many = Artıq { $max } qayda var. Əvvəlcə bir neçəsini silin.
door-rule-add = Qayda əlavə et
door-rule-help = Boş qoyduğunuz hər şey “hamısı” deməkdir.
door-rule-added = Qayda indidən qüvvədədir.
door-rule-removed = Qayda silindi.
door-rule-remove-question = Yalnız bu qayda ilə keçənlər daha keçə bilməyəcək.
door-categories = Kateqoriyalar
door-delegations = Nümayəndə heyətləri
door-days = Günlər
door-all-categories = bütün kateqoriyalar
door-all-delegations = bütün nümayəndə heyətləri
door-every-day = hər gün

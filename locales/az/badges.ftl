# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Bilet
badges-own-ticket = Biletim
badges-qr = Biletin QR kodu
badges-valid-until = Son etibarlılıq günü: { $date }
badges-badge-pdf = Beyc PDF formatında
badges-zones = Bu biletlə daxil ola biləcəyiniz yerlər
badges-every-day = hər gün
badges-no-ticket-yet = Bu forum üçün hələ biletiniz yoxdur
badges-no-ticket-hint = Akkreditasiya tamamlanan kimi bilet verilir. Sizə məktub gələcək.
badges-entry-waits = Bu bilet hazırda içəri buraxmır. Gözlənilir: { $steps }. Bundan sonra elə bu bilet yenidən içəri buraxacaq.
badges-registration = Qeydiyyatım
badges-stranger = Bu biletin forumu: { $forum }
badges-stranger-not-ours = Bu, bizim forumlardan birinin bileti deyil.
badges-stranger-bearer = Bilet sizindirsə, onu görmək üçün daxil olun.
badges-letter-title = { $forum }: biletiniz
badges-letter =
    Hörmətli { $name },

    Biletiniz hazırdır. Forum: { $forum }
    Biletin nömrəsi: { $serial }

    QR kodlu biletinizi açın və girişdə telefonda və ya kağızda göstərin:
    { $link }

    { $entry }

    Biletin ünvanı:
    { $address }
badges-letter-replaced-title = { $forum }: biletinizin nömrəsi dəyişib
badges-letter-replaced =
    Hörmətli { $name },

    Beyciniz yenidən çap olunub və biletinizin nömrəsi dəyişib. Forum: { $forum }
    Biletin nömrəsi: { $serial }

    Əvvəlki beyc və telefonunuzda saxladığınız kod artıq etibarlı deyil.

    Biletiniz indi budur:
    { $link }

    { $entry }

    Biletin ünvanı:
    { $address }

## Badges, many at once
badges-badges = Beyclər
badges-badges-lead = Kimlərin beyclərinin çap olunacağını seçin. Fayl bir neçə anda hazır olur.
badges-delegation = Nümayəndə heyəti
badges-category = Kateqoriya
badges-which = Hansılar
badges-which-all = Hamısı
badges-unprinted-only = Yalnız hələ çap olunmayanlar
badges-outdated-only = Yalnız dəyişiklikdən əvvəl çap olunanlar
badges-outdated = dəyişiklikdən əvvəl çap olunub: yenidən çap edin
badges-outdated-long = Bu beyc üzərindəki məlumat dəyişməzdən əvvəl çap olunub. Onu yenidən çap edin.
badges-outdated-at-desk = Bu beyc üzərindəki məlumat dəyişməzdən əvvəl çap olunub. Yenisini qeydiyyat masasında alacaqsınız. Bilet o vaxtadək qüvvədə qalır.
badges-outdated-all = Üzərindəki məlumat dəyişməzdən əvvəl çap olunmuş beyclər: { $count }
badges-outdated-show = Onları göstər
badges-outdated-chosen = Dəyişiklikdən əvvəl çap olunub: { $count }. Bu beyclər yeni nömrə alacaq. Köhnə beyclər və telefonlardakı biletlər dərhal qüvvədən düşəcək; yeni bilet məktubla gələcək.
badges-chosen = Seçilib: { $count } / { $all }
badges-sheet = Kağız
badges-sheet-a6 = A6, səhifədə bir beyc
badges-sheet-a4 = A4, səhifədə dörd beyc, kəsim işarələri ilə
badges-badge-language = Beyclərin dili
badges-print-many = Beycləri çap et: { $count }
badges-run-started = Beyclər fayla çap olunur.
badges-runs = Fayllar
badges-runs-none = Hələ heç nə çap olunmayıb.
badges-run-waiting = çap olunan beyclər: { $count }…
badges-run-ready = beyclər: { $count }
badges-run-failed = çap etmək mümkün olmadı
badges-run-gone = silinib, çünki içindəki bir şəxsin məlumatları silinib
badges-run-whose = Bunlar kimlərin beycləridir
badges-run-delegations = Nümayəndə heyətləri: { $count }
badges-run-categories = Kateqoriyalar: { $count }
badges-run-nobody = Bu faylda heç kim yoxdur
badges-left-out = Şriftlərdə bu hərflər olmadığı üçün buraxılıb: { $count }
badges-nobody-chosen = Heç kim seçilməyib. Ola bilsin, hamının artıq beyci var və ya heç kimin bileti yoxdur.
badges-too-many = Bir fayl üçün { $count } beyc çoxdur. Ən çoxu { $max }: nümayəndə heyəti və ya kateqoriya seçin.

## The desk on site
badges-desk = Qeydiyyat masası
badges-find = Ad, istənilən yazı ilə
badges-not-found-hint = Yazılışı yoxlayın və ya şəxsi əlavə edin.
badges-walk-in = Şəxs əlavə et
badges-walk-in-add = Əlavə et və davam et
badges-added = Şəxs əlavə olundu.
badges-added-before = Bu şəxs artıq qeydiyyatdan keçib.
badges-added-to-reserve = Bu nümayəndə heyətinin bütün yerləri tutulub. Şəxs ehtiyat siyahısındadır, yeri: { $place }.
badges-family-name = Soyad
badges-given-name = Ad
badges-latin-family = Latın hərfləri ilə soyad
badges-latin-given = Latın hərfləri ilə ad
badges-no-delegation = Nümayəndə heyəti olmadan
badges-organisation = Təşkilat
badges-email = E-poçt
badges-language = Məktubların dili
badges-nothing-to-print = Hələ çap ediləcək heç nə yoxdur
badges-why-reserve = Bu şəxs ehtiyat siyahısındadır. Yer olan kimi beyc çap edilə bilər.
badges-why-withdrawn = Bu qeydiyyat geri götürülüb. Onun beyci yoxdur.
badges-why-refused = Bu qeydiyyat rədd edilib. Onun beyci yoxdur.
badges-places-taken = Bu kateqoriyada yerlər: { $places }, tutulub: { $used }
badges-waiting-before = Bu şəxsdən əvvəl gözləyənlər: { $count }
badges-one-more = Daha bir yer
badges-one-more-help = Boş yer yoxdursa, kvota lazım olduğu qədər artır və bu şəxs dərhal irəli keçir.
badges-has-place = Şəxsin indi yeri var.
badges-waits-no-more = Bu şəxs artıq ehtiyat siyahısında deyil.
badges-the-registration = Qeydiyyat
badges-correct = Məlumatları düzəlt
badges-quotas = Nümayəndə heyətinin kvotaları
badges-would-wait = Bu nümayəndə heyətinin bu kateqoriyada boş yeri yoxdur. Yerlər: { $places }, tutulub: { $used }, gözləyir: { $waiting }. Şəxs ehtiyat siyahısına düşür və hələ beyc çap edilə bilməz.
badges-add-to-reserve = Ehtiyat siyahısına əlavə et
badges-is-it-one = Bunlardan biridir?
badges-somebody-else = Bu, başqa şəxsdir: əlavə et
badges-photo = Foto
badges-photo-new = Yeni foto
badges-photo-of = Foto: { $name }
badges-photo-saved = Foto yadda saxlanıldı.
badges-steps-open = Hələ açıq mərhələlər
badges-clear = Girişə icazə ver
badges-clear-others = Bu şəxsə akkreditasiya əməkdaşı icazə verə bilər.
badges-cleared = Şəxsə icazə verildi.
badges-badge = Beyc
badges-ticket-number = Bilet { $serial }
badges-no-ticket = Bu şəxsin etibarlı bileti yoxdur.
badges-print-one = Beyci çap et
badges-printed-at = Çap olunub: { $when }
badges-reprint = Yenisini çap et
badges-reprint-question = Yeni beycin yeni nömrəsi olacaq. Köhnə beyc və telefondakı bilet dərhal qüvvədən düşəcək.
badges-not-printed-yet = Bu beyclərdən biri hələ çap olunmayıb.
badges-hand-out = Təhvil ver
badges-taker = Kim götürür
badges-taker-self = { $name } (özü)
badges-taker-head = { $name } (nümayəndə heyətinin rəhbəri)
badges-taker-deputy = { $name } (rəhbərin müavini)
badges-handed = Təhvil verilib: { $count }
badges-handed-before = Bu beyc əvvəl təhvil verilib.
badges-handed-at = Götürən: { $name }, { $when }
badges-taken-at = götürülüb: { $when }
badges-hand-out-choose = Ən azı bir, ən çoxu { $max } beyc seçin.
badges-hand-out-other-delegation = Beyci sahibi və ya həmin nümayəndə heyətindən kimsə götürür.
badges-collect = Nümayəndə heyətinə təhvil ver
badges-collect-lead = Nümayəndə heyətinin rəhbəri və ya müavini çoxlarının beycini götürə bilər.
badges-collect-none = Bu nümayəndə heyətinin beyci hələ çap olunmayıb
badges-standing-withdrawn = geri götürülüb
badges-standing-refused = rədd edilib
badges-standing-reserve = ehtiyat siyahısında
badges-standing-open = icazəsi yoxdur
badges-standing-to-print = çap olunmalıdır
badges-standing-printed = təhvil verilməlidir
badges-standing-handed = beyci var

## What an organiser sets
badges-look = Rəng və beyclər
badges-look-back = Forum haqqında məlumat
badges-accent = Saytın rəngi
badges-accent-help = Düymələr və başlıqlar bu rəngdədir. Sözlər çətin oxunacaq yerdə sayt onu tündləşdirir və ya açıqlaşdırır.
badges-photo-on-badge = Beycdə foto var
badges-photo-on-badge-help = Bunu dəyişsəniz, fotosu olan şəxslərin artıq çap olunmuş beycləri dəyişiklikdən əvvəl çap olunmuş kimi göstərilir.
badges-preview = Beyc belə olacaq
badges-preview-alt = Sizin adınızla beyc: ad, kateqoriya və heç bir biletə aid olmayan kod.
badges-preview-show = Beyci göstər
badges-changed-meanwhile = Bu arada başqası bunu dəyişdirib. Yazdıqlarınız yerindədir: hər ikisinə baxın və yenidən yadda saxlayın.
badges-now-stands = Bu arada burada yazılıb: { $value }

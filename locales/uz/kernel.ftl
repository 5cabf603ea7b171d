# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Asosiy mazmunga oʻtish
kernel-menu = Menyu
kernel-main-navigation = Asosiy boʻlimlar
kernel-workplaces = Ish joylaringiz
kernel-tools-mine = Mening sahifalarim
kernel-tools-participants = Ishtirokchilar
kernel-tools-entry = Kirish va beyjlar
kernel-tools-programme = Dastur va yigʻilishlar
kernel-tools-messages = Xabarlar
kernel-tools-forum = Forum
kernel-home = Bosh sahifa
kernel-language = Til
kernel-theme = Koʻrinish
kernel-theme-system = Qurilmadagidek
kernel-theme-light = Yorugʻ
kernel-theme-dark = Qorongʻi
kernel-sign-in = Kirish
kernel-sign-out = Chiqish
kernel-account = Mening hisobim
kernel-signed-in-as = { $name } sifatida kirdingiz
kernel-runs-on = Bu sayt koalitsiyalar uchun erkin dastur — { $product } asosida ishlaydi
kernel-shown-in = Koʻrsatilgan til: { $language }
kernel-translation-behind = Bu tarjimadan keyin asl matn oʻzgargan.

## Buttons and links
kernel-save = Saqlash
kernel-saved = Saqlandi.
kernel-cancel = Bekor qilish
kernel-back = Orqaga
kernel-next = Keyingi
kernel-previous = Oldingi
kernel-edit = Tahrirlash
kernel-add = Qoʻshish
kernel-remove = Olib tashlash
kernel-delete = Oʻchirish
kernel-confirm = Tasdiqlash
kernel-yes = Ha
kernel-no = Yoʻq
kernel-open = Ochish
kernel-close = Yopish
kernel-send = Yuborish
kernel-download = Yuklab olish
kernel-upload = Yuklash
kernel-print = Chop etish
kernel-copy = Nusxalash
kernel-copied = Nusxalandi.
kernel-retry = Qayta urinish
kernel-show = Koʻrsatish
kernel-details = Tafsilotlar
kernel-history = Oʻzgarishlar tarixi
kernel-help = Yordam
kernel-are-you-sure = Ishonchingiz komilmi?
kernel-cannot-be-undone = Bu amalni ortga qaytarib boʻlmaydi.

## Lists: search, filters, pages
kernel-search = Qidirish
kernel-search-hint = Ismning bir qismini istalgan yozuvda kiriting
kernel-filter = Saralash
kernel-filters = Saralash shartlari
kernel-apply = Qoʻllash
kernel-clear = Tozalash
kernel-clear-filters = Barcha shartlarni olib tashlash
kernel-all = Hammasi
kernel-sort-by = { $column } ustuni boʻyicha tartiblash
kernel-actions = Amallar
kernel-select = Tanlash
kernel-select-all = Shu sahifadagilarning hammasini tanlash
kernel-selected = Tanlandi: { $count }
kernel-results = { $count ->
    [one] { $count } ta natija
   *[other] { $count } ta natija
}
kernel-results-first = Dastlabki { $count } ta natija koʻrsatilmoqda, yana bor. Roʻyxatni qisqartirish uchun yozishda davom eting.
kernel-more = { $count ->
    [one] va yana { $count } ta
   *[other] va yana { $count } ta
}
kernel-pages = Sahifalar
kernel-page-of = { $page }-sahifa, jami { $pages }
kernel-first-page = Birinchi sahifa
kernel-last-page = Oxirgi sahifa
kernel-nothing-here = Bu yerda hali hech narsa yoʻq
kernel-nothing-found = Hech narsa topilmadi
kernel-nothing-found-hint = Yozilishini tekshiring, kamroq soʻz yozing yoki shartlarni olib tashlang.
kernel-loading = Yuklanmoqda…
kernel-working = Iltimos, kuting…
kernel-not-given = koʻrsatilmagan
kernel-status = Holat
kernel-total = Jami

## Steps and quotas
kernel-step-done = bajarildi
kernel-step-current = joriy bosqich
kernel-step-waiting = kutilmoqda
kernel-step-refused = rad etildi
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } ta boʻsh oʻrin bor
   *[other] { $count } ta boʻsh oʻrin bor
}
kernel-quota-full = Barcha oʻrinlar band
kernel-quota-over = Kvota ruxsat berganidan koʻp oʻrin band

## Live pages
kernel-live-lost = Aloqa uzildi. Oxirgi maʼlum holat koʻrsatilmoqda; sahifa qayta ulanishga urinmoqda.
kernel-live-lost-at = Aloqa uzildi. Oxirgi maʼlum holat koʻrsatilmoqda (soat { $time }); sahifa qayta ulanishga urinmoqda.
kernel-live-back = Aloqa tiklandi. Sahifa yangilandi.
kernel-urgent-notices = Shoshilinch xabarlar
kernel-live-waiting = Jonli
kernel-needs-script = Bu qism uchun brauzerda skriptlar yoqilgan boʻlishi kerak. Ularni yoqing yoki quyidagi shakldan foydalaning.

## Keyboard
kernel-keys = Klaviatura
kernel-keys-down = keyingi qator
kernel-keys-up = oldingi qator
kernel-keys-select = qatorni tanlash yoki tanlovni bekor qilish
kernel-keys-open = qatorni ochish
kernel-keys-help = bu roʻyxatni koʻrsatish yoki yashirish

## Camera, passkey
kernel-camera-start = Kamerani yoqish
kernel-camera-stop = Kamerani oʻchirish
kernel-camera-switch = Boshqa kamera
kernel-camera-take = Suratga olish
kernel-camera-again = Qayta suratga olish
kernel-camera-taken = Surat saqlashga tayyor.
kernel-camera-live = Kamera tasviri
kernel-camera-needs-https = Brauzer HTTPS boʻlmagan sahifaga kamerani bermaydi. Sahifani xavfsiz manzili orqali oching yoki kodni qoʻlda kiriting.
kernel-camera-refused = Kameraga ruxsat berilmadi. Brauzer sozlamalarida bu sahifaga ruxsat bering va qayta urinib koʻring.
kernel-camera-missing = Bu qurilmada kamera topilmadi.
kernel-camera-busy = Kamerani yoqib boʻlmadi. Uni boshqa dastur ishlatayotgan boʻlishi mumkin.
kernel-passkey-unsupported = Bu brauzer kirish kalitlarini qoʻllab-quvvatlamaydi. Elektron pochtaga kelgan havoladan foydalaning.
kernel-passkey-cancelled = Hech narsa oʻzgarmadi: kirish kaliti tasdiqlanmadi.
kernel-passkey-failed = Kirish kaliti qabul qilinmadi. Qayta urinib koʻring yoki elektron pochtaga kelgan havoladan foydalaning.

## Error pages: what happened, and what to do next
kernel-error-next = Nima qilish mumkin
kernel-error-home = Bosh sahifaga oʻtish
kernel-error-back = Oldingi sahifaga qaytish
kernel-error-400-title = Bu soʻrovni tushuna olmadik
kernel-error-400-next = Orqaga qayting, manzil yoki shaklni tekshiring va qayta urinib koʻring.
kernel-error-401-title = Iltimos, tizimga kiring
kernel-error-401-next = Bu sahifa tizimga kirganlar uchun. Kirganingizdan soʻng shu yerga qaytasiz.
kernel-typed-is-here = Siz endi tizimga kirmagansiz. Yozganingiz yoʻqolmadi: bu sahifani ochiq qoldiring, yangi varaqda kiring, soʻng shu yerga qaytib, qayta yuboring.
kernel-typed-without-files = Fayllarni qaytadan tanlash kerak.
kernel-sign-in-beside = Yangi varaqda kirish
kernel-send-again = Qayta yuborish
kernel-error-device-title = Bu qurilma chiptalarni tekshirmaydi
kernel-error-device-next = Uning havolasi muddati tugagan, bekor qilingan yoki bu yerda hech ochilmagan. Tashkilotchilardan yangi havola soʻrang; chiptalarni oʻz nomingizdan tekshirsangiz, tizimga kiring.
kernel-error-403-title = Bu sahifani koʻrish huquqingiz yoʻq
kernel-error-403-next = Huquqingiz boʻlishi kerak boʻlsa, forum kotibiyatiga murojaat qiling yoki boshqa shaxs sifatida kiring.
kernel-error-404-title = Bunday sahifa yoʻq
kernel-error-404-next = Manzil xato yozilgan yoki sahifa koʻchirilgan boʻlishi mumkin. Bosh sahifadan boshlang.
kernel-error-405-title = Buni bu yerda qilib boʻlmaydi
kernel-error-405-next = Sahifaga qayting va undagi tugmalardan foydalaning.
kernel-error-409-title = Siz ishlayotganingizda buni boshqa kishi oʻzgartirdi
kernel-error-409-next = Oʻzgarishlaringiz saqlanmadi. Yangi holatni koʻring, soʻng oʻzgarishni qaytadan kiriting.
kernel-error-410-title = Bu endi mavjud emas
kernel-error-410-next = U allaqachon ishlatilgan yoki muddati oʻtgan. Havola orqali kelgan boʻlsangiz, uni sizga bergan kishidan yangisini soʻrang.
kernel-error-413-title = Maʼlumot hajmi juda katta
kernel-error-413-next = Kichikroq fayl tanlang yoki boʻlib-boʻlib yuboring.
kernel-error-415-title = Bu turdagi fayl qabul qilinmaydi
kernel-error-415-next = Faylni shaklda koʻrsatilgan turlardan birida saqlab, qayta yuboring.
kernel-error-422-title = Iltimos, belgilangan joylarni tuzating
kernel-error-422-next = Yozganlaringiz saqlanib turibdi. Belgilangan maydonlarni tuzatib, shaklni qayta yuboring.
kernel-error-429-title = Urinishlar juda koʻp
kernel-error-429-next = Bir daqiqa kuting va qayta urinib koʻring.
kernel-error-500-title = Bizning tomonimizda xatolik yuz berdi
kernel-error-500-next = Bu sizning aybingiz emas, xatolik qayd etildi. Bir daqiqadan soʻng qayta urinib koʻring; takrorlansa, quyidagi raqamni kotibiyatga ayting.
kernel-error-503-title = Sayt band yoki texnik xizmat koʻrsatilmoqda
kernel-error-503-next = Hech narsa yoʻqolmadi. Bir necha daqiqadan soʻng qayta urinib koʻring.
kernel-error-refused-title = Buni qilib boʻlmaydi
kernel-incident = Hodisa raqami: { $number }

## Forms
kernel-required = majburiy
kernel-optional = ixtiyoriy
kernel-required-note = { $mark } belgili maydonlar majburiy.
kernel-choose = Tanlang
kernel-choose-file = Fayl tanlang
kernel-file-limit = Koʻpi bilan { $limit }: { $kinds }
kernel-file-limit-mb = Koʻpi bilan { $limit } MB: { $kinds }
kernel-errors-heading = { $count ->
    [one] Iltimos, { $count } ta maydonni tuzating
   *[other] Iltimos, { $count } ta maydonni tuzating
}
kernel-field-required = Bu maydonni toʻldiring.
kernel-field-too-long = { $max ->
    [one] Bu yerga koʻpi bilan { $max } ta belgi sigʻadi.
   *[other] Bu yerga koʻpi bilan { $max } ta belgi sigʻadi.
}
kernel-field-too-short = { $min ->
    [one] Bu yerda kamida { $min } ta belgi kerak.
   *[other] Bu yerda kamida { $min } ta belgi kerak.
}
kernel-field-not-email = Bu elektron pochta manzili emas. U bunday koʻrinishda boʻladi: { $example }.
kernel-field-not-date = Bu sana emas. U bunday koʻrinishda boʻladi: { $example }.
kernel-field-not-time = Bu vaqt emas. U bunday koʻrinishda boʻladi: { $example }.
kernel-field-not-number = Sonni raqamlar bilan yozing.
kernel-field-too-small = Ruxsat etilgan eng kichik son: { $min }.
kernel-field-too-large = Ruxsat etilgan eng katta son: { $max }.
kernel-field-not-address = Bu sayt manzili emas. U bunday koʻrinishda boʻladi: { $example }.
kernel-field-not-in-list = Roʻyxatdan birini tanlang.
kernel-field-unprintable = Bu harflarni beyjda va roʻyxatda chop etib boʻlmaydi: { $letters }. Matnni ularsiz yozing.
kernel-field-direction-marks = Matnda yozuv yoʻnalishini oʻzgartiradigan koʻrinmas belgilar bor. Matnni qoʻymasdan, qaytadan yozing.
kernel-field-control-characters = Matnda koʻrinmas boshqaruv belgilari bor. Matnni qoʻymasdan, qaytadan yozing.
kernel-field-damaged = Ayrim harflar buzilib yetib keldi. Matnni qaytadan yozing.
kernel-field-file-missing = Fayl tanlang.
kernel-field-file-too-large = Fayl juda katta. Koʻpi bilan { $limit } boʻlishi mumkin.
kernel-field-file-too-large-mb = Fayl juda katta. Koʻpi bilan { $limit } MB boʻlishi mumkin.
kernel-field-file-kind = Bu turdagi fayl qabul qilinmaydi. Qabul qilinadi: { $kinds }.
kernel-field-picture-unreadable = Bu rasmni oʻqib boʻlmadi. Boshqasini tanlang.
kernel-field-consent = Davom etish uchun roziligingiz kerak.
kernel-field-taken = Bu allaqachon band.
kernel-form-stale = Shakl juda uzoq ochiq turdi. Yozganlaringiz saqlanib turibdi: uni yana bir bor yuboring.

## Time
kernel-today = Bugun
kernel-yesterday = Kecha
kernel-tomorrow = Ertaga
kernel-just-now = hozirgina
kernel-minutes-ago = { $count ->
    [one] { $count } daqiqa oldin
   *[other] { $count } daqiqa oldin
}
kernel-hours-ago = { $count ->
    [one] { $count } soat oldin
   *[other] { $count } soat oldin
}
kernel-days-ago = { $count ->
    [one] { $count } kun oldin
   *[other] { $count } kun oldin
}
kernel-at-time = { $date }, { $time }
kernel-until = { $when } gacha
kernel-since = { $when } dan
kernel-date = Sana
kernel-time = Vaqt
kernel-local-time = Mahalliy vaqt: { $city }
kernel-no-public-url = Operator bu tizimning ochiq manzilini hali koʻrsatmagan ({ $setting } sozlamasi). Unga qadar chiptalar berilmaydi va kirish kalitlari yaratilmaydi; akkreditatsiyadan oʻtganlar chiptalarini manzil koʻrsatilishi bilan oladi.

## What programs are told
kernel-problem-401-title = Yaroqli token kerak
kernel-problem-401-next = Uni { $header } sarlavhasida yuboring. Tokenlarni kotibiyat yaratadi.
kernel-problem-403-title = Bu tokenga bunga ruxsat yoʻq
kernel-problem-403-next = Ruxsati bor tokendan foydalaning. Har bir amalga nima kerakligi { $address } manzilida yozilgan.
kernel-problem-scope-next = { $scope } vakolati bor token kerak.
kernel-problem-404-title = Bu yerda bunday narsa yoʻq
kernel-problem-404-next = Manzilni va undagi identifikatorlarni tekshiring. Bir forum tokeni boshqa forumdan hech narsa topmaydi.
kernel-problem-405-title = Bu manzil bu metodni qabul qilmaydi
kernel-problem-405-next = Qabul qiladiganlarini { $header } sarlavhasi koʻrsatadi.
kernel-problem-422-title = Ayrim qiymatlarni qabul qilib boʻlmaydi
kernel-problem-422-next = Ularning har biri xatolar roʻyxatida sababi bilan koʻrsatilgan.

# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Chipta
badges-own-ticket = Chiptam
badges-qr = Chiptaning QR kodi
badges-valid-until = Amal qilishining oxirgi kuni: { $date }
badges-badge-pdf = Beyj PDF shaklida
badges-zones = Bu chipta bilan kirish mumkin boʻlgan joylar
badges-every-day = har kuni
badges-no-ticket-yet = Bu forum uchun hali chiptangiz yoʻq
badges-no-ticket-hint = Chipta akkreditatsiya tugallanishi bilan beriladi. Sizga xat keladi.
badges-entry-waits = Bu chipta bilan hozir kirib boʻlmaydi. Kutilmoqda: { $steps }. Shundan keyin ayni shu chipta bilan yana kirishingiz mumkin.
badges-registration = Qaydim
badges-stranger = Bu chiptaning forumi: { $forum }
badges-stranger-not-ours = Bu bizning forumlarimizdan birining chiptasi emas.
badges-stranger-bearer = Chipta sizniki boʻlsa, uni koʻrish uchun kiring.
badges-letter-title = { $forum }: chiptangiz
badges-letter =
    Hurmatli { $name }!

    Chiptangiz tayyor. Forum: { $forum }
    Chipta raqami: { $serial }

    QR kodli chiptangizni oching va kirishda telefonda yoki qogʻozda koʻrsating:
    { $link }

    { $entry }

    Chiptaning manzili:
    { $address }
badges-letter-replaced-title = { $forum }: chiptangiz raqami oʻzgardi
badges-letter-replaced =
    Hurmatli { $name }!

    Beyjingiz qayta chop etildi va chiptangiz raqami oʻzgardi. Forum: { $forum }
    Chipta raqami: { $serial }

    Avvalgi beyj va telefoningizda saqlagan kod endi amal qilmaydi.

    Endi chiptangiz mana shu:
    { $link }

    { $entry }

    Chiptaning manzili:
    { $address }

## Badges, many at once
badges-badges = Beyjlar
badges-badges-lead = Kimlarning beyji chop etilishini tanlang. Fayl bir necha soniyada tayyor boʻladi.
badges-delegation = Delegatsiya
badges-category = Toifa
badges-which = Qaysilari
badges-which-all = Hammasi
badges-unprinted-only = Faqat hali chop etilmaganlari
badges-outdated-only = Faqat oʻzgarishdan oldin chop etilganlari
badges-outdated = oʻzgarishdan oldin chop etilgan: qayta chop eting
badges-outdated-long = Bu beyj ustidagi maʼlumot oʻzgarishidan oldin chop etilgan. Uni qayta chop eting.
badges-outdated-at-desk = Bu beyj ustidagi maʼlumot oʻzgarishidan oldin chop etilgan. Yangisini roʻyxat stolida olasiz. Chipta ungacha amal qiladi.
badges-outdated-all = Ustidagi maʼlumot oʻzgarishidan oldin chop etilgan beyjlar: { $count }
badges-outdated-show = Ularni koʻrsatish
badges-outdated-chosen = Oʻzgarishdan oldin chop etilgan: { $count }. Bu beyjlar yangi raqam oladi. Eski beyjlar va telefonlardagi chiptalar darhol bekor boʻladi; yangi chipta xat bilan keladi.
badges-chosen = Tanlangan: { $count } / { $all }
badges-sheet = Qogʻoz
badges-sheet-a6 = A6, sahifada bitta beyj
badges-sheet-a4 = A4, sahifada toʻrtta beyj, kesish belgilari bilan
badges-badge-language = Beyjlar tili
badges-print-many = Beyjlarni chop etish: { $count }
badges-run-started = Beyjlar faylga chop etilmoqda.
badges-runs = Fayllar
badges-runs-none = Hali hech narsa chop etilmagan.
badges-run-waiting = chop etilayotgan beyjlar: { $count }…
badges-run-ready = beyjlar: { $count }
badges-run-failed = chop etib boʻlmadi
badges-run-gone = olib tashlangan, chunki undagi bir shaxsning maʼlumotlari oʻchirilgan
badges-run-whose = Bular kimlarning beyjlari
badges-run-delegations = Delegatsiyalar: { $count }
badges-run-categories = Toifalar: { $count }
badges-run-nobody = Bu faylda hech kim yoʻq
badges-left-out = Shriftlarda bu harflar yoʻqligi uchun qoldirilgan: { $count }
badges-nobody-chosen = Hech kim tanlanmadi. Balki hammaning beyji bordir yoki hech kimning chiptasi yoʻqdir.
badges-too-many = Bitta fayl uchun { $count } ta beyj koʻp. Koʻpi bilan { $max } ta: delegatsiya yoki toifani tanlang.

## The desk on site
badges-desk = Roʻyxat stoli
badges-find = Ism, istalgan yozuvda
badges-not-found-hint = Yozilishini tekshiring yoki shaxsni qoʻshing.
badges-walk-in = Shaxs qoʻshish
badges-walk-in-add = Qoʻshish va davom etish
badges-added = Shaxs qoʻshildi.
badges-added-before = Bu shaxs allaqachon roʻyxatdan oʻtgan.
badges-added-to-reserve = Bu delegatsiyaning barcha oʻrinlari band. Shaxs zaxira roʻyxatida, oʻrni: { $place }.
badges-family-name = Familiya
badges-given-name = Ism
badges-latin-family = Familiya lotin harflarida
badges-latin-given = Ism lotin harflarida
badges-no-delegation = Delegatsiyasiz
badges-organisation = Tashkilot
badges-email = Elektron pochta
badges-language = Xatlar tili
badges-nothing-to-print = Hozircha chop etiladigan narsa yoʻq
badges-why-reserve = Bu shaxs zaxira roʻyxatida. Oʻrin boʻlishi bilan beyjni chop etish mumkin.
badges-why-withdrawn = Bu qayd qaytarib olingan. Unga beyj berilmaydi.
badges-why-refused = Bu qayd rad etilgan. Unga beyj berilmaydi.
badges-places-taken = Bu toifadagi oʻrinlar: { $places }, band: { $used }
badges-waiting-before = Bu shaxsdan oldin kutayotganlar: { $count }
badges-one-more = Yana bitta oʻrin
badges-one-more-help = Boʻsh oʻrin boʻlmasa, kvota kerakli darajada oshadi va bu shaxs darhol oʻtadi.
badges-has-place = Endi shaxsning oʻrni bor.
badges-waits-no-more = Bu shaxs endi zaxira roʻyxatida emas.
badges-the-registration = Qayd
badges-correct = Maʼlumotlarni tuzatish
badges-quotas = Delegatsiya kvotalari
badges-would-wait = Bu delegatsiyaning bu toifada boʻsh oʻrni yoʻq. Oʻrinlar: { $places }, band: { $used }, kutmoqda: { $waiting }. Shaxs zaxira roʻyxatiga tushadi va hozircha beyjni chop etib boʻlmaydi.
badges-add-to-reserve = Zaxira roʻyxatiga qoʻshish
badges-is-it-one = Shulardan birimi?
badges-somebody-else = Bu boshqa shaxs: qoʻshish
badges-photo = Surat
badges-photo-new = Yangi surat
badges-photo-of = Surat: { $name }
badges-photo-saved = Surat saqlandi.
badges-steps-open = Hali ochiq bosqichlar
badges-clear = Kirishga ruxsat berish
badges-clear-others = Bu shaxsga akkreditatsiya xodimi ruxsat bera oladi.
badges-cleared = Shaxsga ruxsat berildi.
badges-badge = Beyj
badges-ticket-number = Chipta { $serial }
badges-no-ticket = Bu shaxsning amaldagi chiptasi yoʻq.
badges-print-one = Beyjni chop etish
badges-printed-at = Chop etilgan: { $when }
badges-reprint = Yangisini chop etish
badges-reprint-question = Yangi beyj yangi raqam oladi. Eski beyj va telefondagi chipta darhol bekor boʻladi.
badges-not-printed-yet = Bu beyjlardan biri hali chop etilmagan.
badges-hand-out = Topshirish
badges-taker = Kim oladi
badges-taker-self = { $name } (oʻzi)
badges-taker-head = { $name } (delegatsiya rahbari)
badges-taker-deputy = { $name } (rahbar oʻrinbosari)
badges-handed = Topshirildi: { $count }
badges-handed-before = Bu beyj avval topshirilgan.
badges-handed-at = Olgan: { $name }, { $when }
badges-taken-at = olingan: { $when }
badges-hand-out-choose = Kamida bitta, koʻpi bilan { $max } ta beyj tanlang.
badges-hand-out-other-delegation = Beyjni egasi yoki oʻsha delegatsiyadan kimdir oladi.
badges-collect = Delegatsiyaga topshirish
badges-collect-lead = Delegatsiya rahbari yoki oʻrinbosari koʻpchilikning beyjini olishi mumkin.
badges-collect-none = Bu delegatsiyaning beyji hali chop etilmagan
badges-standing-withdrawn = qaytarib olingan
badges-standing-refused = rad etilgan
badges-standing-reserve = zaxira roʻyxatida
badges-standing-open = ruxsat yoʻq
badges-standing-to-print = chop etilishi kerak
badges-standing-printed = topshirilishi kerak
badges-standing-handed = beyji bor

## What an organiser sets
badges-look = Rang va beyjlar
badges-look-back = Forum maʼlumotlari
badges-accent = Saytning rangi
badges-accent-help = Tugmalar va sarlavhalar shu rangda. Yozuv qiyin oʻqiladigan joyda sayt uni toʻqroq yoki ochroq qiladi.
badges-photo-on-badge = Beyjda surat bor
badges-photo-on-badge-help = Buni oʻzgartirsangiz, surati bor kishilarning chop etilgan beyjlari oʻzgarishdan oldin chop etilgan deb koʻrsatiladi.
badges-preview = Beyj shunday boʻladi
badges-preview-alt = Ismingiz bilan beyj: ism, toifa va hech bir chiptaga tegishli boʻlmagan kod.
badges-preview-show = Beyjni koʻrsatish
badges-changed-meanwhile = Shu orada boshqa kishi buni oʻzgartirdi. Yozganlaringiz joyida: ikkalasini koʻrib chiqing va qayta saqlang.
badges-now-stands = Shu orada bu yerga yozilgan: { $value }

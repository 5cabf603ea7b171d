# Translated from locales/en/door.ftl.

## The check-in page
door-title = Kirish
door-choose = Turgan nazorat punktingizni tanlang.
door-no-checkpoints = Bu yerda hali nazorat punkti yoʻq
door-way = Yoʻnalish
door-way-in = Kirish
door-way-out = Chiqish
door-way-both = Kirish va chiqish
door-code = Chipta
door-code-help = Kodni skanerlang yoki uning ostidagi raqamni yozing.
door-check = Tekshirish
door-find = Ism boʻyicha topish
door-found-nobody = Bu eshik roʻyxatida yoʻq. Shaxsni roʻyxat stoliga yuboring.
door-found-else = Bularning hech biri emasmi? Demak, shaxs bu eshik roʻyxatida yoʻq: uni roʻyxat stoliga yuboring.
door-inside = Hozir ichkarida: { $count }
door-recent = Soʻnggi tekshiruvlar
door-recent-none = Bu yerda hali hech narsa skanerlanmagan.
door-not-counted = Hisobga olinmadi
door-not-counted-next = Aloqa yoʻq. Aloqa tiklanganda qayta skanerlang.
door-other-scan = Bu shakl boshqa chipta uchun ishlatilgan. Chiptani yana bir marta skanerlang.
door-was-mistake = Xato edi
door-let-nobody-in = Bu skanerlash bilan bu qurilmadan hech kim kiritilmagan, qaytariladigan narsa yoʻq.
door-passed-since = Shaxs shu orada eshikdan oʻtgan. Soʻnggi tekshiruvlarga qarang.

## Verdicts, in one or two words
door-verdict-ok = Xush kelibsiz
door-verdict-goodbye = Xayr
door-verdict-already-inside = Allaqachon ichkarida
door-verdict-wrong-zone = Bu hudud emas
door-verdict-wrong-day = Bugun emas
door-verdict-not-cleared = Ruxsat yoʻq
door-verdict-revoked = Chipta qaytarib olingan
door-verdict-replaced = Eski chipta
door-verdict-forged = Soxta chipta
door-verdict-unknown = Nomaʼlum
door-verdict-mistake = Qaytarib olindi

## What a verdict means, and what to do
door-next-already-inside = Bu chipta bilan bir kishi ichkarida, kirgan vaqti: { $time }.
door-next-wrong-zone = Bu shaxs bu yerga kira olmaydi: { $zone }.
door-next-revoked = Bu chipta qaytarib olingan. Shaxsni roʻyxat stoliga yuboring.
door-next-replaced = Yangiroq beyj berilgan. Uni soʻrang yoki shaxsni roʻyxat stoliga yuboring.
door-next-forged = Bu chipta oʻzgartirilgan yoki soxta. Tashkilotchini chaqiring.
door-reason-not-a-ticket = Bu kod chipta emas.
door-reason-other-installation = Bu — boshqa tashkilotchining chiptasi.
door-reason-other-forum = Bu — boshqa forumning chiptasi.
door-reason-no-such-ticket = Bu yerda bunday raqamli chipta yoʻq.
door-reason-expired = Bu chiptaning muddati tugagan.
door-reason-checkpoint-closed = Bu nazorat punkti bugun ishlamaydi.
door-reason-other-day = Bu shaxs faqat boshqa kunlarda kira oladi: { $zone }.
door-reason-not-registered = Qayd amalda emas. Shaxsni roʻyxat stoliga yuboring.
door-reason-steps-open = Akkreditatsiya tugallanmagan. Shaxsni roʻyxat stoliga yuboring.
door-reason-mistake = Bu shaxs endi ichkarida deb hisoblanmaydi.

## A device becomes a door
door-enrol-title = Bu qurilmani kirishda ishlatish
door-enrol-text = Qurilma chiptalarni shu yerda tekshiradi: { $place } ({ $zone }). Oxirgi kun: { $date }.
door-enrol-once = Havola bir marta ishlaydi: uni kirishda turadigan qurilmada oching.
door-enrol-reusable = Bu — namoyish: havoladan yana foydalanish mumkin.
door-enrol-button = Shu qurilmadan foydalanish
door-enrolled = Bu qurilma endi chiptalarni tekshiradi.

## Checkpoints, for the organiser
door-checkpoints = Nazorat punktlari
door-checkpoints-lead = Chiptalar qayerda, qaysi qurilmalar bilan oʻqilishi va kim oʻta olishi.
door-checkpoint-over = Bu nazorat punktining oxirgi kuni oʻtgan.
door-open-door = Kirish sahifasini ochish
door-no-devices = Bu yerda hali qurilma yoʻq.
door-device-name = Qurilma nomi
door-device-name-help = Masalan: asosiy kirish telefoni.
door-device-waiting = havola hali ochilmagan
door-device-enrolled = ishlatilmoqda: { $when }
door-device-revoked = bekor qilingan: { $when }
door-device-ended = tugagan
door-new-link = Yangi qurilma havolasi
door-link-title = Qurilma uchun havola
door-link-text = Bu havolani shu qurilmada oching: “{ $device }”. U bir marta ishlaydi; qurilmaning oxirgi kuni: { $date }.
door-link-once = Havola faqat hozir koʻrsatiladi. Uni birinchi ochgan qurilma kirishda ishlaydi.
door-link-qr = Havolaning QR kodi
door-revoke = Bekor qilish
door-revoke-question = “{ $device }” darhol chiqariladi va havolasi tugaydi.
door-revoked = Qurilma bekor qilindi.

## Access rules
door-rules = Kim oʻta oladi
door-rules-lead = Qoidalar saqlangan paytdan, odamlar kirishda turganda ham amal qiladi.
door-rules-none = Qoida yoʻq: forumga kira oladigan har kim oʻta oladi.
door-rules-too-many = Allaqachon { $max } ta qoida bor. Avval bir nechtasini olib tashlang.
door-rule-add = Qoida qoʻshish
door-rule-help = Boʻsh qoldirganingiz “hammasi” degani.
door-rule-added = Qoida shu paytdan amal qiladi.
door-rule-removed = Qoida olib tashlandi.
door-rule-remove-question = Faqat shu qoida bilan oʻtganlar endi oʻta olmaydi.
door-categories = Toifalar
door-delegations = Delegatsiyalar
door-days = Kunlar
door-all-categories = barcha toifalar
door-all-delegations = barcha delegatsiyalar
door-every-day = har kuni

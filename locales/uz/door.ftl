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
door-checking = Tekshirilmoqda…
door-checking-wait = Aloqa sekin. Javobni kuting.
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
door-reason-refused-by-rule = Qoidaga koʻra bu shaxs bu yerga kiritilmaydi: { $zone }.
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

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Nazorat punkti hududni ochadi. Avval hududni, keyin nazorat punktini qoʻshing.
door-new-checkpoint = Nazorat punkti qoʻshish
door-new-zone = Hudud qoʻshish
door-zone-lead = Hudud — nazorat qilinadigan joy: bino, zal, samolyot. Uni nazorat punktlari ochadi, kim oʻta olishini qoidalar aytadi.
door-no-zones = Hali hudud yoʻq
door-no-zones-hint = Nazorat punkti hududni ochadi. Avval hudud qoʻshing.
door-zones-too-many = Allaqachon { $max } ta hudud bor.
door-checkpoints-too-many = Allaqachon { $max } ta nazorat punkti bor.
door-city = Shahar
door-zone = Hudud
door-first-day = Birinchi kun
door-last-day = Oxirgi kun
door-last-day-help = Nazorat punktining qurilmalari shu kun bilan tugaydi. Kun oʻzgarsa, ular yangi kun bilan tugaydi.
door-ends-before = Oxirgi kun birinchi kundan oldin.
door-outside-forum = Bu forum kuni emas.
door-name-in = Nomi: { $language }
door-other-languages = Boshqa tillarda
door-name-taken = Bu nomdagisi allaqachon bor.
door-changed-meanwhile = Shu orada buni boshqa kishi oʻzgartirdi. Yozganlaringiz shu yerda; qayta saqlasangiz, sizniki qoladi.
door-saved = Saqlandi. Kirishlarda shu paytdan amal qiladi.
door-moved = Tartib saqlandi.
door-move-up = Yuqoriga
door-move-down = Pastga
door-close = Kirishni yopish
door-is-closed = yopiq
door-closed = Yopildi. U yerga endi hech kim kiritilmaydi.
door-reopen = Qayta ochish
door-reopened = Qayta ochildi.
door-close-checkpoint-question = Bu yerdan endi hech kim kiritilmaydi: { $name }. Qurilmalari chiqariladi. Uni qayta ochish mumkin.
door-close-zone-question = Endi hech kim kiritilmaydi: { $name }. Nazorat punktlaridagi qurilmalar chiqariladi. Uni qayta ochish mumkin.
door-checkpoint-closed = Bu nazorat punkti yopiq.

## Access rules
door-rules = Kim oʻta oladi
door-rules-lead = Qoidalar saqlangan paytdan, odamlar kirishda turganda ham amal qiladi.
door-rules-none = Qoida yoʻq: forumga kira oladigan har kim oʻta oladi.
door-rules-too-many = Allaqachon { $max } ta qoida bor. Avval bir nechtasini olib tashlang.
door-rule-add = Qoida qoʻshish
door-rule-help = Boʻsh qoldirganingiz “hammasi” degani.
door-rule-added = Qoida shu paytdan amal qiladi.
door-rule-removed = Qoida olib tashlandi.
door-rule-remove-question = Shu paytdan amal qilmaydi, uni qaytarish mumkin. Hech bir qoida hech kimga ruxsat bermasa, forumga kira oladigan har kim oʻta oladi.
door-categories = Toifalar
door-delegations = Delegatsiyalar
door-days = Kunlar
door-all-categories = barcha toifalar
door-all-delegations = barcha delegatsiyalar
door-every-day = har kuni
door-rules-order = Bir kishi haqida aytilgani koʻpchilik haqida aytilganidan, taqiq esa ruxsatdan ustun.
door-rules-removed = Olib tashlangan qoidalar
door-bring-back = Qaytarish
door-rule-there-already = Bu qoida allaqachon bor.
door-people-too-many = Bitta qoida koʻpi bilan { $max } kishini koʻrsatadi.
door-rule-allowed = ruxsat
door-rule-refused = taqiq
door-rule-nobody = hech kim
door-rule-step = yetgan bosqichi: { $step }
door-effect = Qoida nima qiladi
door-effect-allowed = Ular oʻta oladi
door-effect-refused = Ular oʻta olmaydi
door-step = Akkreditatsiyada yetilgan bosqich
door-step-help = Unga yetgan kishi keyingi bosqichlar ochiq boʻlsa ham oʻta oladi.
door-step-any = Farqi yoʻq
door-rule-people = Alohida shaxslar: ism boʻyicha topish
door-rule-people-chosen = Qoida koʻrsatgan shaxslar
door-rule-says = Qoida nima deydi
door-rule-holds-for = Tegishli shaxslar: { $people } / { $all }
door-rule-passing = Kamida bir kun oʻta oladiganlar: bu qoida bilan { $after }, hozir { $now }
door-rule-is-first = Hozircha forumga kira oladigan har kim oʻta oladi. Shundan keyin faqat qoida ruxsat berganlar oʻtadi.
door-rule-save = Qoidani saqlash

## What the door would say
door-trial = Kirish nima der edi?
door-trial-lead = Bir kishi uchun sinab koʻring. Hech narsa hisoblanmaydi va saqlanmaydi.
door-trial-at = Qachon
door-trial-clocks = Nazorat punktining soati boʻyicha: { $zone }
door-trial-says = Kirishning javobi
door-trial-who = Kimga
door-trial-by-ticket = Shu raqamli chipta bilan: { $serial }
door-trial-by-name = Hali chipta yoʻq: ism boʻyicha topilgandek.

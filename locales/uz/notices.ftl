# Translated from locales/en/notices.ftl.
## The list
notices-title = Shoshilinch xabarlar
notices-lead = Hamma yoki bir shahardagilar darhol bilishi kerak boʻlgan narsa: har kimga oʻz tilida elektron pochta orqali yuboriladi va forumning har bir sahifasi tepasida koʻrsatiladi.
notices-none = Xabar yoʻq
notices-none-hint = Shoshilinch biror narsa boʻlsa, u shu yerda va har bir sahifa tepasida turadi.
notices-new-notice = Yangi shoshilinch xabar
notices-open = Ochish
notices-everybody = hamma
notices-sent-at = Yuborilgan: { $time }.
notices-holds-until = Amal qilish muddati: { $time } gacha.
notices-sent-by = Yuboruvchi: { $name }.
notices-reached = Kishilar: { $people }, yozilgan xatlar: { $letters }.
notices-is-draft = qoralama
notices-is-ended = olib tashlangan
notices-is-expired = muddati oʻtgan
notices-is-sending = koʻrsatilmoqda; xatlar yozilmoqda
notices-is-shown = koʻrsatilmoqda

## Writing one
notices-write-lead = Hali hech narsa yuborilmaydi: avval har bir oʻquvchi uni qanday olishini va ular nechta ekanini koʻrasiz.
notices-what-it-says = Mazmuni
notices-languages-help = Bir tilda yozing; birinchi toʻldirganingiz asl nusxa boʻladi. Boʻsh qolgan tilda oʻqiydiganlar eng yaqin tildagisini oladi.
notices-field-title = Mavzu ({ $language })
notices-field-body = Matn ({ $language })
notices-both-or-neither = Bu tilda mavzuni ham, matnni ham toʻldiring yoki ikkalasini boʻsh qoldiring.
notices-whom-for = Kimlar uchun
notices-field-city = Shahar
notices-all-cities = Hamma joyda
notices-city-help = Chiptasi oxirgi marta oʻsha yerda oʻqilganlar yoki u yerda hali oʻtmagan tadbirda vazifasi, oʻrni yoki belgisi borlar.
notices-unplaced = Qayerdaligi maʼlum boʻlmaganlarga ham
notices-unplaced-help = Faqat shahar tanlanganda ahamiyati bor. Ortiqcha ogohlantirish yetishmaganidan yaxshi.
notices-field-category = Toifa
notices-all-categories = Barcha toifalar
notices-field-delegation = Delegatsiya
notices-all-delegations = Barcha delegatsiyalar
notices-field-expires = Koʻrsatish muddati
notices-expires-help = { $zone } vaqti bilan; koʻpi bilan bir oy. Undan oldin ham olib tashlashingiz mumkin.
notices-expires-unreadable = Sana va vaqtni kiriting.
notices-expires-too-early = Bu vaqt oʻtib ketgan. Keyinroq vaqtni tanlang.
notices-expires-too-late = Xabar koʻpi bilan bir oy koʻrsatiladi. Ertaroq vaqtni tanlang.
notices-on-to-preview = Oldindan koʻrishga oʻtish
notices-preview-help = Qoralama sifatida saqlanadi va siz tasdiqlamaguningizcha hech kimga yuborilmaydi.
notices-saved = Qoralama sifatida saqlandi. Koʻrib chiqing, soʻng yuboring.
notices-changed-meanwhile = Shu orada boshqa kishi qoralamani oʻzgartirgan. Yozganlaringiz shu yerda; qayta saqlasangiz, uning oʻrnini egallaydi.
notices-changed-since-preview = Siz koʻrganingizdan keyin qoralama oʻzgargan. Hech narsa yuborilmadi: qaytadan koʻring.
notices-sent-already = Bu xabar allaqachon yuborilgan. Uni yangisi bilan tuzating.

## Before it goes
notices-people = Nechta kishiga
notices-with-mailbox = Shundan elektron pochtasi borlar
notices-without-mailbox = Yoʻqlari: sahifalarda koʻradi
notices-of-them-unplaced = Shundan qayerdaligi maʼlum boʻlmaganlar
notices-not-translated = Yozilmagan tillar: { $languages }. Bu tillarda oʻqiydiganlar: { $people } kishi. Ular quyida koʻrsatilganidek eng yaqin tilda oladi.
notices-translations-stale = Asl nusxadan eski, qaytadan koʻring: { $languages }.
notices-nobody = Bu kimga moʻljallangan boʻlsa, ulardan roʻyxatda hech kim yoʻq; faqat sahifalarda koʻrsatiladi.
notices-send-to = Yuborish, kishi: { $people }
notices-send-question = Bu tegishli hammaga yuboriladi: { $people } kishi, { $letters } ta xat. Qaytarib boʻlmaydi. Yuborilsinmi?
notices-send-now = Hozir yuborish
notices-edit = Tahrirlash
notices-discard = Qoralamani oʻchirish
notices-discard-question = Qoralama yoʻqoladi. Oʻchirilsinmi?
notices-as-readers-get-it = Oʻquvchilar oladigan koʻrinishda
notices-readers = Oʻquvchilar: { $people }
notices-shown-in = tarjima yoʻq, koʻrsatiladigan til: { $language }
notices-is-stale = asl nusxadan eski
notices-the-letter = Xat

## After it went
notices-corrects = Buning oʻrniga: { $title }
notices-when-sent = Yuborilgan
notices-by-whom = Yuboruvchi
notices-how-many-reached = Yetkazilgan
notices-when-ended = Olib tashlangan
notices-correct = Yangisi bilan tuzatish
notices-end = Olib tashlash
notices-end-question = Endi koʻrsatilmaydi, hali yozilmagan xatlar yozilmaydi. Yozilgan xatlar qoladi. Olib tashlansinmi?
notices-sent = Endi koʻrsatiladi, xatlar yozilmoqda.
notices-ended = Endi koʻrsatilmaydi.
notices-correcting = Buni yubormaguningizcha eski xabar qoladi.
notices-discarded = Qoralama oʻchirildi.

## The letter
notices-letter-title = Shoshilinch: { $title }
notices-letter-title-corrected = Shoshilinch, tuzatilgan: { $title }
notices-letter =
    Hurmatli { $name }!

    { $text }

    Bu { $forum } boʻyicha shoshilinch xabar. Barcha xabarlar: { $page }

    Savollar: { $contact }

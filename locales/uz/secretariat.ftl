# Kotibiyat: forumda kim qaysi vazifada ishlaydi.
secretariat-title = Kotibiyat
secretariat-lead = Bu forumda kim ishlaydi. Siz tayinlagan shaxsga oʻz tilida, ish sahifasining havolasi bilan xat boradi; sahifa undan kirishni soʻraydi.
secretariat-organisers = Tashkilotchilar
secretariat-officers = Akkreditatsiya xodimlari
secretariat-desk = Roʻyxat stolida
secretariat-nobody = Hali hech kim yoʻq
secretariat-since = { $date } dan beri
secretariat-end = Vazifani olib qoʻyish
secretariat-end-question = { $name } endi bu forumda shu vazifada ishlay olmaydi. Davom etilsinmi?
secretariat-end-own-question = Siz oʻz vazifangizdan ayrilasiz; uni sizga faqat boshqa tashkilotchi qaytara oladi. Davom etilsinmi?
secretariat-last-organiser-help = Yagona tashkilotchi. Bu vazifani olib qoʻyish uchun avval boshqa tashkilotchini tayinlang.
secretariat-moderators = Yigʻilishlar moderatorlari va texniklari

## Tayinlash
secretariat-name-somebody = Kimnidir tayinlash
secretariat-role = Vazifa
secretariat-organiser = Tashkilotchi: butun forumni boshqaradi va boshqalarni tayinlaydi
secretariat-officer = Akkreditatsiya xodimi: hammani koʻradi va qaydlar boʻyicha qaror qabul qiladi
secretariat-desk-worker = Roʻyxat stoli: odamlarni kiritadi, beyj chop etadi, chipta oʻqiydi
secretariat-family-name = Familiya
secretariat-given-name = Ism
secretariat-name-help = Shaxs oʻz tilida va yozuvida yozganidek.
secretariat-email = Elektron pochta manzili
secretariat-email-help = Faqat shu shaxs oʻqiydigan pochta qutisi: uni oʻqigan kishi kira oladi.
secretariat-language = Xatlar tili
secretariat-language-help = Ismning yozilish tartibi ham shu tilga mos.
secretariat-give = Vazifani berish
secretariat-known = Bu pochta qutisi allaqachon maʼlum
secretariat-known-help = Agar bu oʻsha shaxs boʻlsa, vazifani unga bering. Boshqa shaxs boʻlsa, faqat u oʻqiydigan pochta qutisini kiriting.

## Natija
secretariat-named = { $name }: vazifa berildi. Ish sahifasining havolasi bilan xat yoʻlda.
secretariat-named-unwritten = { $name }: vazifa berildi, lekin xat yozib boʻlmadi. Unga shu saytda kirishni ayting.
secretariat-ended = Vazifa tugadi.
secretariat-has-it-already = { $name } allaqachon shu vazifada.
secretariat-mailbox-is-known = Bu pochta qutisi allaqachon shu shaxsniki: { $name }. Vazifani unga bering yoki boshqa pochta qutisini kiriting.
secretariat-last-organiser = Forumning har doim tashkilotchisi boʻladi. Avval boshqasini tayinlang.

## Xat
secretariat-letter-title = { $forum }: kotibiyatdagi vazifangiz
secretariat-letter =
    Hurmatli { $name }!

    Sizga kotibiyatda vazifa berildi. Forum: { $forum }
    { $role }

    Boshlash uchun bu sahifani oching:
    { $link }

    { $words }

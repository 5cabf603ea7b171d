# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Akkreditatsiya
accreditation-title = Akkreditatsiya
accreditation-waits-for = “{ $step }” qarorini kutmoqda: { $count }
accreditation-everybody = Hammasi
accreditation-people-of = Tashkilot ishtirokchilari: { $organisation }
accreditation-delegation = Delegatsiya
accreditation-category = Toifa
accreditation-organisation = Tashkilot
accreditation-position = Lavozim
accreditation-passport-name = Pasportdagi ism
accreditation-birth-date = Tugʻilgan sana
accreditation-email = Elektron pochta
accreditation-begun = Nomzod koʻrsatilgan
accreditation-accredited = Akkreditatsiyadan oʻtgan
accreditation-refused = Rad etilgan
accreditation-withdrawn = Qaytarib olingan
accreditation-reserve = Zaxira roʻyxatida
accreditation-nobody-waits = Bu yerda kutayotgan yoʻq
accreditation-nobody-waits-hint = Yuqorida boshqa bosqichni tanlang yoki saralash shartlarini olib tashlang.
accreditation-reason = Sabab
accreditation-reason-help = Shaxsga yuboriladigan xatda koʻrsatiladi.
accreditation-mark-as = “{ $step }” deb belgilash
accreditation-refuse = Rad etish
accreditation-refuse-question = Shaxsga sabab maʼlum qilinadi va oʻrin boʻshaydi.
accreditation-take-back = Qarorni qaytarib olish
accreditation-open-again = Qayta ochilsin
accreditation-decisions = Qarorlar
accreditation-photo-of = Surat: { $name }
accreditation-see-registration = Qaydni koʻrish
accreditation-erase-person = Shaxs maʼlumotlarini oʻchirish
accreditation-by-the-house = qayd oʻzgargandan keyin
accreditation-was-taken = “{ $step }”
accreditation-was-refused = Rad etildi
accreditation-was-reopened = Qayta ochildi: “{ $step }”
accreditation-one-taken = Qaror saqlandi, shaxsga xabar berilmoqda.
accreditation-one-refused = Rad etildi; shaxsga sababi maʼlum qilinmoqda.
accreditation-one-reopened = Bosqich qayta ochildi.
accreditation-nobody-selected = Avval kamida bir kishini tanlang.
accreditation-reason-needed = Sababini yozing: shaxs uni oʻqiydi.
accreditation-decided-meanwhile = Shu orada boshqa kishi qaror qildi. Qaydni qayta koʻring.
accreditation-not-active = Bu qaydda oʻrin yoʻq, qaror qilinadigan narsa yoʻq.
accreditation-letter-accredited-title = Akkreditatsiyadan oʻtdingiz: { $forum }
accreditation-letter-taken-title = Qaydingiz keyingi bosqichga oʻtdi: { $forum }
accreditation-letter-refused-title = Qaydingiz haqida: { $forum }
accreditation-letter-reopened-title = Qaydingiz qayta koʻrib chiqilmoqda: { $forum }
accreditation-letter-accredited =
    Hurmatli { $name }!

    Siz { $forum } uchun akkreditatsiyadan oʻtdingiz. Chiptangiz alohida xat bilan yuboriladi.

    Savollar uchun: { $contact }
accreditation-letter-taken =
    Hurmatli { $name }!

    { $forum } uchun qaydingizning hozirgi holati: { $step }. Keyingi bosqichda yana yozamiz; sizdan hech narsa talab qilinmaydi.

    Savollar uchun: { $contact }
accreditation-letter-refused =
    Hurmatli { $name }!

    { $forum } uchun qaydingiz qabul qilinmadi. Koʻrsatilgan sabab: { $reason }

    Buni xato deb hisoblasangiz, { $contact } manziliga yozing.
accreditation-letter-reopened =
    Hurmatli { $name }!

    { $forum } uchun qaydingiz qayta koʻrib chiqilmoqda: { $step }. Qaror qilinishi bilan yozamiz.

    Savollar uchun: { $contact }
accreditation-letter-reopened-because =
    Hurmatli { $name }!

    { $forum } uchun qaydingiz qayta koʻrib chiqilmoqda: { $step }. Qaror qilinishi bilan yozamiz.
    Koʻrsatilgan sabab: { $reason }

    Savollar uchun: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } ta qaror saqlandi.
   *[other] { $count } ta qaror saqlandi.
}
accreditation-many-refused = { $count ->
    [one] { $count } ta qayd rad etildi.
   *[other] { $count } ta qayd rad etildi.
}
accreditation-some-left = Saqlandi: { $count }. Boshqa kishi qaror qilgani yoki vakolatingiz yoʻqligi uchun qoldirildi: { $left }.
accreditation-out-since = Tashqariga yuborilgan: { $when }
accreditation-outside-lists = Tashqariga yuboriladigan roʻyxatlar
accreditation-reason-outside = Javob qayerdan keldi
accreditation-reason-needed-outside = Bu bosqich tashqarida hal qilinadi. Qoʻlda belgilash uchun javob qayerdan kelganini yozing.

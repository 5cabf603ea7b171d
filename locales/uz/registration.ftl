# Roʻyxatdan oʻtish soʻzlari: nomzod koʻrsatish, ochiq shakl, taklif havolalari, zaxira roʻyxati.

## Qoida nima deydi
registration-not-on-reserve = Bu shaxs endi zaxira roʻyxatida emas.
registration-deadline-is-over = Nomzod koʻrsatish muddati tugadi. Forum kotibiyatiga murojaat qiling.
registration-window-is-closed = Roʻyxatdan oʻtish yopilgan.
registration-not-standing = Bu qayd shu orada qaytarib olingan yoki rad etilgan.
registration-has-another = Bu shaxsning ushbu forum uchun endi boshqa qaydi bor.
registration-is-the-head = Bu — delegatsiya rahbari. Kim rahbar ekanini kotibiyat belgilaydi.
registration-changed-meanwhile = Shu orada boshqa kishi bu qaydni oʻzgartirdi. Yozganlaringiz joyida: ikkalasini koʻrib chiqing va qayta saqlang.
registration-invite-is-over = Bu havola ishlatilgan yoki bekor qilingan.
registration-invite-used = Bu havola avval ishlatilgan.
registration-invite-expired = Bu havolaning muddati tugagan.
registration-invite-revoked = Bu havola bekor qilingan.

## Xatlar
registration-capacity = { $category }, { $delegation }
registration-no-reason = sabab koʻrsatilmagan
registration-letter-registered-title = { $forum }: siz roʻyxatga olindingiz
registration-letter-registered =
    Hurmatli { $name }!

    Siz roʻyxatga olindingiz. Forum: { $forum }
    Toifa: { $capacity }

    Sahifangizda qaydingiz qaysi bosqichda ekanini koʻrasiz, uni toʻldirishingiz va tuzatishingiz mumkin:
    { $link }

    Havola bir marta ishlaydi. Keyin shu elektron pochta manzili bilan kirishingiz mumkin.
registration-letter-reserve-title = { $forum }: siz zaxira roʻyxatidasiz
registration-letter-reserve =
    Hurmatli { $name }!

    Maʼlumotlaringiz qabul qilindi, ammo hozir barcha oʻrinlar band. Forum: { $forum }
    Toifa: { $capacity }
    Zaxira roʻyxatidagi oʻrningiz: { $place }

    Siz uchun oʻrin boʻshashi bilan xat olasiz. Sahifangiz:
    { $link }

    Havola bir marta ishlaydi. Keyin shu elektron pochta manzili bilan kirishingiz mumkin.
registration-letter-moved-up-title = { $forum }: siz uchun oʻrin boʻshadi
registration-letter-moved-up =
    Hurmatli { $name }!

    Oʻrin boʻshadi: siz roʻyxatga olindingiz va endi zaxirada emassiz. Forum: { $forum }
    Toifa: { $capacity }

    Sahifangiz:
    { $link }

    Havola bir marta ishlaydi. Keyin shu elektron pochta manzili bilan kirishingiz mumkin.
registration-letter-withdrawn-title = { $forum }: qaydingiz qaytarib olindi
registration-letter-withdrawn =
    Hurmatli { $name }!

    Qaydingiz qaytarib olindi. Forum: { $forum }
    Toifa: { $capacity }
    Sabab: { $reason }

    Sahifangiz:
    { $link }

    Agar bu xato boʻlsa, delegatsiyangiz rahbariga yoki kotibiyatga yozing.
registration-letter-changed-title = { $forum }: maʼlumotlaringiz oʻzgartirildi
registration-letter-changed =
    Hurmatli { $name }!

    Qayddagi maʼlumotlaringiz oʻzgartirildi. Forum: { $forum }
    Toifa: { $capacity }

    Iltimos, ularni sahifangizda tekshiring:
    { $link }

    Havola bir marta ishlaydi. Keyin shu elektron pochta manzili bilan kirishingiz mumkin.
registration-letter-reopened =
    Hurmatli { $name }!

    Qayddagi maʼlumotlaringiz oʻzgartirildi. Forum: { $forum }
    Toifa: { $capacity }
    Quyidagi bosqichlar qaytadan oʻtiladi: { $steps }

    Iltimos, maʼlumotlaringizni sahifangizda tekshiring:
    { $link }

    Havola bir marta ishlaydi. Keyin shu elektron pochta manzili bilan kirishingiz mumkin.
registration-letter-invited-title = { $forum }: roʻyxatdan oʻtishga taklif
registration-letter-invited =
    Assalomu alaykum!

    Sizni roʻyxatdan oʻtishga taklif qilamiz. Forum: { $forum }
    Toifa: { $capacity }

    Sizning shaxsiy shaklingiz:
    { $link }

    Havola bir kishi uchun va shu vaqtgacha amal qiladi: { $until }
registration-letter-invited-noted =
    Assalomu alaykum!

    Sizni roʻyxatdan oʻtishga taklif qilamiz. Forum: { $forum }
    Toifa: { $capacity }

    { $note }

    Sizning shaxsiy shaklingiz:
    { $link }

    Havola bir kishi uchun va shu vaqtgacha amal qiladi: { $until }

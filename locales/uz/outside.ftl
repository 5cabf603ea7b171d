# Translated from locales/en/outside.ftl.

## Roʻyxat yuborish
outside-title = Tashqarida hal qilinadi: “{ $step }”
outside-lead = Bu yerda qarorni tashqi idora qabul qiladi. Kutayotganlar roʻyxatini unga yuboring, javoblar qaytganda ularni hisobga oling.
outside-to-queue = Navbatga
outside-waiting = Bu bosqichda kutmoqda
outside-out = Shulardan javobi kutilayotganlar
outside-send-heading = Roʻyxat yuboring
outside-nobody-waits = Bu bosqichda hech kim kutmayapti
outside-doubtful = { $count ->
    [one] { $count } ta pasportda ism kutilganidan boshqacha yozilgan
   *[other] { $count } ta pasportda ism kutilganidan boshqacha yozilgan
}
outside-doubtful-help = Roʻyxat yuborilishidan oldin hujjatlar bilan solishtiring. Pasportdagi yozilishni biz hech qachon oʻzgartirmaymiz; u roʻyxatda boʻlsa, unda belgilanadi.
outside-passport-check = Pasport: solishtirilsin
outside-nobody-waits-hint = Oldingi bosqichlar oʻtilishi bilan odamlar shu yerda koʻrinadi.
outside-people = Odamlar
outside-people-new = Faqat hali yuborilmaganlar yoki keyin oʻzgarganlar: { $count }
outside-people-all = Kutayotganlarning hammasi: { $count }
outside-fields = Roʻyxatdagi maʼlumotlar
outside-fields-help = Idoraga kerak boʻlganidan ortigʻini tanlamang. Oldindan tanlangan: ismlar va bu bosqich tasdiqlaydigan maʼlumotlar yoki oxirgi roʻyxatda boʻlganlari.
outside-language = Roʻyxat tili
outside-send = Roʻyxatni tayyorlash
outside-choose-a-field = Kamida bitta maʼlumotni tanlang.
outside-nobody-to-send = Bu roʻyxat uchun hech kim qolmadi: kutayotganlarning hammasi allaqachon yuborilgan.
outside-too-many-people = Bitta roʻyxatga { $limit } tadan ortiq odam sigʻmaydi. Hali yuborilmaganlarni tanlang yoki roʻyxatni boʻlib yuboring.
outside-list-sent = { $count ->
    [one] { $count } kishilik roʻyxat tayyorlanmoqda. Uni quyidan olish mumkin.
   *[other] { $count } kishilik roʻyxat tayyorlanmoqda. Uni quyidan olish mumkin.
}

## Yuborilganlar
outside-sent-heading = Yuborilgan roʻyxatlar
outside-kept-help = Fayllar bir hafta saqlanadi. Roʻyxatda kim boʻlgani keyin ham maʼlum boʻladi.
outside-nothing-sent = Hali birorta roʻyxat yuborilmagan.
outside-sent-at = Yuborilgan
outside-sent-by = Kim yuborgan
outside-answered = Javob berilgan
outside-workbook = Kitob
outside-making-waiting = tayyorlanmoqda
outside-making-ready = tayyor
outside-making-failed = tayyorlab boʻlmadi
outside-making-gone = endi saqlanmaydi

## Roʻyxatning oʻzi
outside-sheet-name = Roʻyxat
outside-reference = Kod
outside-answer = Javob
outside-reason = Sabab
outside-cleared = ruxsat berildi
outside-refused = rad etildi

## Javoblarning qaytishi
outside-answers-heading = Qaytgan javoblar
outside-answers-help = Idora toʻldirgan roʻyxatni yuboring. Ustunlar tartibi ixtiyoriy, ortiqcha ustunlar ham boʻlishi mumkin. Natijani koʻrmaguningizcha hech narsa hisobga olinmaydi.
outside-file = Javoblar fayli
outside-file-help = Excel kitobi (XLSX) yoki CSV jadvali, koʻpi bilan { $limit } MB.
outside-look-through = Koʻrib chiqish
outside-file-too-large = Fayl juda katta: koʻpi bilan { $limit } MB.
outside-file-empty = Bu faylda qator yoʻq.
outside-file-unreadable = Bu faylni oʻqib boʻlmadi. Uni parolsiz XLSX yoki CSV qilib saqlab, qayta yuboring.
outside-no-references = Birorta ustunda shu yerdan yuborilgan roʻyxatning kodlari yoʻq. Roʻyxatni “Kod” ustuni bilan birga yuboring.
outside-no-answers = Birorta ustunda javob yoʻq. Javoblarni “Javob” ustuniga yozing: ruxsat berildi yoki rad etildi.
outside-came-at = Kelgan
outside-state-open = koʻrib chiqilmoqda
outside-state-running = hisobga olinmoqda
outside-state-done = hisobga olindi
outside-state-stopped = toʻxtatildi

## Natija
outside-answers-of = Javoblar: { $when }
outside-to-lists = Roʻyxatlarga
outside-preview-lead = Hali hech narsa oʻzgarmadi. Har bir qatorning natijasi shunday boʻladi.
outside-default-reason = Sababsiz rad etilganlar uchun sabab
outside-default-reason-help = { $count ->
    [one] { $count } kishi sabab koʻrsatilmay rad etilgan. Rad etilgan har bir kishi sababni xatda oʻqiydi; sababsiz bu qator hisobga olinmaydi.
   *[other] { $count } kishi sabab koʻrsatilmay rad etilgan. Rad etilgan har bir kishi sababni xatda oʻqiydi; sababsiz bu qatorlar hisobga olinmaydi.
}
outside-let-count = Hisobga olish: ruxsat berilgan { $cleared }, rad etilgan { $refused }
outside-letters-help = Tegishli har bir kishi xat oladi.
outside-nothing-counts = Bu faylning birorta qatorini shu holida hisobga olib boʻlmaydi.
outside-begun-already = Bu javoblar allaqachon hisobga olinmoqda.
outside-answers-begun = Javoblar hisobga olinmoqda.
outside-progress = Oʻtgan qatorlar: { $done } / { $total }
outside-reload = Qancha bajarilganini koʻrish uchun sahifani yangilang.
outside-are-counted = Javoblar hisobga olindi.
outside-was-stopped = Oxiriga yetmasdan toʻxtatildi. Hisobga olinganlar qoladi.
outside-row = Qator
outside-person = Shaxs
outside-nobody-known = nomaʼlum
outside-what-becomes = Natija
outside-bad-rows = Koʻrilishi kerak
outside-bad-help = Bu qatorlar hisobga olinmaydi. Ularni yuklab oling, tuzating yoki idoradan soʻrang va oʻsha faylni yuboring.
outside-download-bad = Hisobga olinmaydigan qatorlar fayl boʻlib
outside-why-not = Nega hisobga olinmaydi
outside-first-shown = Koʻrsatilgan: { $total } tadan dastlabki { $shown } tasi.
outside-remove = Faylni qaytarib olish
outside-remove-question = Fayl oʻchiriladi. Hisobga olinganlar qoladi.
outside-answers-removed = Fayl oʻchirildi.
outside-fate-cleared = Ruxsat berilgan
outside-fate-refused = Rad etilgan
outside-fate-already-so = Allaqachon shunday
outside-fate-no-answer = Javob yoʻq
outside-fate-unreadable = Javob na ha, na yoʻq
outside-fate-no-reason = Sababsiz rad etilgan
outside-fate-no-reference = Kod yoʻq
outside-fate-unknown = Nomaʼlum kod
outside-fate-other-name = Bu kod boshqa ismli kishiniki
outside-fate-contradicted = Ikki qatorning javobi har xil
outside-fate-not-waiting = Endi bu bosqichda kutmayapti
outside-fate-changed = Roʻyxat yuborilgandan keyin oʻzgargan: qayta yuboring

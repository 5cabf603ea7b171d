# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Boshqaruv paneli
numbers-within = Shu forum doirasidagi forumlar
numbers-above = Asosiy forum
numbers-registered = Roʻyxatga olingan
numbers-accredited = Akkreditatsiyadan oʻtgan
numbers-inside = Hozir ichkarida
numbers-inside-left = Qaydi qaytarib olingan yoki rad etilgan, lekin ichkarida: { $count }
numbers-reserve = Zaxira roʻyxatida
numbers-by-delegation = Delegatsiyalar boʻyicha
numbers-by-category = Toifalar boʻyicha
numbers-delegation = Delegatsiya
numbers-category = Toifa
numbers-no-delegation = Delegatsiyasiz
numbers-bars-label = { $heading }: roʻyxatga olinganlar, akkreditatsiyadan oʻtganlar va ichkaridagilar. Shu sonlar jadvalda ham bor.
numbers-nobody = Hali hech kim roʻyxatga olinmagan
numbers-nobody-hint = Sonlar birinchi roʻyxatga olish bilan paydo boʻladi va oʻzi yangilanadi.
numbers-arrivals = Kelganlar
numbers-arrivals-on = { $date }, forumning mahalliy vaqti bilan soatma-soat
numbers-arrivals-total = Shu kuni kelganlar: { $count }
numbers-arrivals-label = Soatma-soat kelganlar. Shu sonlar quyidagi jadvalda ham bor.
numbers-as-a-table = Jadval koʻrinishida
numbers-hour = Soat
numbers-arrived = Kelgan
numbers-no-arrivals = Hali hech kim kelmagan
numbers-no-arrivals-hint = Chizma eshikdan kiritilgan birinchi kishi bilan boshlanadi.

## The outbox
numbers-outbox = Joʻnatiladigan xatlar
numbers-outbox-lead = Bu forumning barcha xatlari: kutayotganlari, yuborilganlari va yuborilmay qolganlari.
numbers-no-server = Pochta serveri sozlanmagan, shuning uchun hech bir xat egasiga yetib bormaydi. Xatlar shu sahifada va maʼlumotlar jildidagi “{ $folder }” jildida fayl sifatida saqlanadi; “Yuborilgan” ularning oʻsha yerda ekanini bildiradi.
numbers-tab = { $name }: { $count }
numbers-all = Hammasi
numbers-queued = Kutmoqda
numbers-retrying = Qayta urinishni kutmoqda
numbers-sent = Yuborilgan
numbers-failed = Yuborilmadi
numbers-letter = Xat
numbers-to = Kimga
numbers-addressee = Ism yoki elektron pochta manzili
numbers-language = Til
numbers-written = Yozilgan
numbers-attempts = Urinishlar
numbers-next-attempt = Keyingi urinish
numbers-sent-at = Yuborilgan vaqti
numbers-fault = Pochta serverining javobi
numbers-way-in-hidden = Kirish havolasi bu yerda toʻliq koʻrsatilmaydi: uni kim ochsa, oʻsha kiradi, u esa faqat xat egasi uchun.
numbers-failed-why = Koʻp urinishdan keyin toʻxtatilgan. Pochta serveri yana ishlaganda qayta urining.
numbers-no-letters = Bu yerda xat yoʻq
numbers-no-letters-hint = Forum kimgadir yozishi bilan xatlar shu yerda paydo boʻladi.
numbers-try-all-again = Yuborilmagan barcha xatlarni qayta yuborish
numbers-queued-again = Xat qayta yuborilishini kutmoqda.
numbers-not-failed = Bu xatda xato boʻlmagan, shuning uchun qayta yuborilmaydi.
numbers-many-queued-again = { $count ->
    [one] { $count } ta xat qayta yuborilishini kutmoqda.
   *[other] { $count } ta xat qayta yuborilishini kutmoqda.
}

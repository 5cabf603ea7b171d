# Translated from locales/en/lists.ftl.

## Roʻyxat yuborish
lists-menu = Roʻyxatlar
lists-title = Odamlar roʻyxatlari
lists-lead = Odamlar roʻyxatini fayl qilib yuboring. Hech narsa oʻzgarmasidan oldin natijani koʻrasiz.
lists-file = Fayl
lists-file-help = CSV jadvali yoki Excel kitobi (XLSX), koʻpi bilan { $limit } MB. Ustunlar tartibi va sarlavhalari ixtiyoriy.
lists-empty-list = Toʻldirish uchun boʻsh roʻyxat
lists-whose = Qaysi delegatsiya uchun
lists-rows-say = Qatorlarning oʻzida koʻrsatilgan
lists-look-through = Koʻrib chiqish
lists-earlier = Avval yuborilgan roʻyxatlar
lists-sent-at = Yuborilgan
lists-rows = Qatorlar
lists-state-open = koʻrib chiqilmoqda
lists-state-running = kiritilmoqda
lists-state-done = kiritildi
lists-state-stopped = toʻxtatildi
lists-whole-forum = Butun forum
lists-begun-already = Bu roʻyxat allaqachon kiritilmoqda.

## Ustunlar
lists-columns-title = Qaysi ustunda nima bor?
lists-columns-lead = Qatorlar: { $count }. Ustunlarni sarlavha va mazmuniga qarab aniqladik. Notoʻgʻrisini tuzating.
lists-column = Ustun
lists-column-number = { $number }-ustun
lists-in-it = Ichida nima bor
lists-means = Maʼnosi
lists-column-means = “{ $heading }” ustunining maʼnosi
lists-nothing = ishlatilmasin
lists-category-of-others = Roʻyxatda toifasi koʻrsatilmaganlar toifasi
lists-category-of-others-help = Tanlanmasa, bunday qatorlar xato hisoblanadi.
lists-no-category = toifasiz
lists-sheet = Kitob varagʻi
lists-encoding = Harflar kodlanishi
lists-as-guessed = avtomatik aniqlangan
lists-read-anew = Boshqasi tanlansa, fayl qaytadan oʻqiladi; keyin ustunlarga yana qarang.
lists-encoding-guessed = Bu fayl harflari UTF-8 da emas. Fayl { $encoding } sifatida oʻqildi. Harflar notoʻgʻri koʻrinsa, pastda boshqa kodlashni tanlang.
lists-no-headings = Roʻyxatda sarlavha yoʻq: har bir qator bir odam sifatida oʻqiladi.
lists-show-what-it-does = Natijani koʻrsatish
lists-take-back = Roʻyxatni qaytarib olish
lists-take-back-question = Fayl oʻchiriladi. Kiritilgan odamlar qoladi.
lists-taken-back = Roʻyxat qaytarib olindi, fayli oʻchirildi.

## Natija
lists-preview-title = Roʻyxat natijasi
lists-preview-lead = Hali hech narsa oʻzgarmadi. Toʻgʻri qatorlar kiritiladi, xato qatorlar sizga fayl boʻlib qaytadi.
lists-change-columns = Ustunlarni oʻzgartirish
lists-new-people = Yangi odamlar
lists-known-people = Kodi boʻyicha maʼlum, maʼlumotlari yangilanadi
lists-perhaps-same = Aynan oʻsha odam boʻlishi mumkin
lists-bad-rows = Xato qatorlar
lists-bad-help = Bu qatorlar kiritilmaydi. Ularni yuklab oling, tuzating va oʻsha faylni yuboring.
lists-aside = Hech kimning ismi yoʻq qatorlar oʻtkazib yuborildi ({ $count }): ularda faqat tartib raqami, jami yoki imzo bor. Qatorlar: { $rows }
lists-download-bad = Xato qatorlar fayl boʻlib
lists-row = Qator
lists-faults = Nima notoʻgʻri
lists-first-shown = Koʻrsatilgan: { $total } tadan dastlabki { $shown } tasi.
lists-good-rows = Toʻgʻri qatorlar
lists-name-parts = Familiyasi · ismi · otasining ismi
lists-update = yangilanadi
lists-new-one = yangi
lists-new-waits = yangi, zaxira roʻyxati
lists-places-full = Hozirgi holatga koʻra, yangi odamlardan { $count } kishiga oʻrin qolmagan. Ular qatorlar tartibida zaxira roʻyxatiga tushadi va oʻrin boʻshaganda oʻtkaziladi.
lists-born = tugʻilgan sanasi: { $date }
lists-perhaps-help = Bu qatorlarda allaqachon kiritilgan odamning ismiga istalgan til va yozuvda oʻxshash ism va bir xil elektron pochta manzili yoki tugʻilgan sana bor. Har biri uchun bu oʻsha odammi yoki yoʻqmi, hal qiling.
lists-names-alike = ismlar oʻxshashligi: { $percent }
lists-row-of = { $line }-qator: { $name }
lists-like-registered = Allaqachon roʻyxatda: { $details }
lists-like-row = Shu roʻyxatning { $line }-qatorida allaqachon bor.
lists-same = Oʻsha odam: maʼlumotlari yangilansin
lists-somebody-new = Boshqa odam: kiritilsin
lists-skip = Bu qator oʻtkazib yuborilsin
lists-all-others = Yuqoridagi hal qilinmagan barcha qatorlar uchun
lists-decide = Bu qator haqida qaror qiling.
lists-letters = Bu odamlarga xat yuborilsin
lists-letters-help = Elektron pochta manzili bor har bir kishi roʻyxatga olingani yoki nima oʻzgargani haqida xat oladi.
lists-let-in = Roʻyxatni kiritish
lists-nothing-good = Bu roʻyxatning birorta qatorini kiritib boʻlmaydi
lists-no-mailbox = Delegatsiya nomidan ish koʻruvchi shaxsga faqat oʻzi oʻqiydigan elektron pochta manzili kerak: u shu orqali kiradi.
lists-shared-mailbox = Bu elektron pochta manzili boshqa shaxsda ham bor: { $name }. Delegatsiya nomidan ish koʻruvchi shaxsga faqat oʻzi oʻqiydigan manzil kerak.
lists-number-of-other = Bu kod boshqa shaxsniki: { $name } ({ $delegation }). Oʻsha shaxs nazarda tutilgan boʻlsa, delegatsiyasini qayd sahifasida oʻzgartiring; boʻlmasa, bu qatorga oʻz kodini bering.
lists-unknown-category = Bu forumda “{ $value }” toifasi yoʻq. Borlari: { $categories }
lists-category-stays = Toifa oʻzgarmaydi: { $category }. Roʻyxat uni oʻzgartirmaydi: u qayd sahifasida oʻzgartiriladi.
lists-part-stays = Roli oʻzgarmaydi: { $part }. U qayd sahifasida oʻzgartiriladi.
lists-head-by-secretariat = Aʼzo sifatida kiritiladi: delegatsiya rahbarini kotibiyat tayinlaydi.
lists-deputy-by-head = Aʼzo sifatida kiritiladi: oʻrinbosarlarni rahbar tayinlaydi.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = hech narsa oʻzgarmaydi

## Kiritilishi
lists-state-title = Roʻyxat: { $when }
lists-progress = Oʻtgan qatorlar: { $done } / { $total }
lists-reload = Qancha bajarilganini koʻrish uchun sahifani yangilang.
lists-is-through = Roʻyxat kiritildi.
lists-was-stopped = Roʻyxat oxiriga yetmasdan toʻxtatildi. Kiritilgan odamlar qoladi.
lists-registered = Roʻyxatga olindi
lists-on-reserve = Zaxira roʻyxatida
lists-updated = Yangilandi
lists-left-out = Oʻtkazib yuborildi
lists-to-people = Delegatsiyaga

## Ishtirokchilar fayl boʻlib
lists-participants = Ishtirokchilar
lists-participants-help = Oʻrni bor barcha, delegatsiyama-delegatsiya: rahbar, oʻrinbosarlar, keyin qolganlar delegatsiya alifbosi boʻyicha. Jadvalda anketalarga berilgan javoblar ham bor.
lists-more-columns = Jadvalning qoʻshimcha ustunlari
lists-more-columns-help = Bular jadvalda faqat tanlansa boʻladi. PDF hujjatida yoʻq.
lists-standing = Akkreditatsiya
lists-head = rahbar
lists-deputy = oʻrinbosar
lists-member = aʼzo
lists-order = Delegatsiyalar tartibi
lists-order-protocol = Protokol
lists-order-alphabet = Roʻyxat tilining alifbosi
lists-language-of-list = Roʻyxat tili
lists-list-of-participants = Ishtirokchilar roʻyxati
lists-as-of = Sana: { $date }
lists-printed-name = Ism
lists-printed-organisation = Tashkilot va lavozim
lists-head-of-delegation = Delegatsiya rahbari
lists-deputy-head = Delegatsiya rahbarining oʻrinbosari
lists-without-delegation = Delegatsiyaga kirmaganlar
lists-number-of-participants = { $count ->
    [one] { $count } ishtirokchi
   *[other] { $count } ishtirokchi
}
lists-cannot-be-printed = Roʻyxatni chop etib boʻlmaydi, chunki shriftda bu harflar yoʻq: { $letters }. Ular shu yerda: { $names }. Tuzating yoki roʻyxatni XLSX qilib oling.
lists-too-many-to-print = Ishtirokchilar { $most } tadan koʻp, bitta hujjatga sigʻmaydi. Roʻyxatni XLSX qilib oling.

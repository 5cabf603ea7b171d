# Translated from locales/en/schedules.ftl.

## Fayl butunlay qabul qilinmaydi
schedules-refused-empty = Bu faylda hech narsa yoʻq.
schedules-refused-file-too-large = Fayl juda katta: koʻpi bilan { $limit } MB.
schedules-refused-too-many-items = Bu faylda tadbirlar juda koʻp: koʻpi bilan { $limit }. Uni boʻlib-boʻlib yuboring.
schedules-refused-too-deep = Bu fayl qismlari bir-birining ichida juda chuqur: koʻpi bilan { $limit } daraja.
schedules-refused-too-much = Bu faylda dasturda boʻladiganidan ancha koʻp maʼlumot bor.
schedules-refused-not-a-schedule = Bu fayl dastur emas: schedule.xml ham, JSON ham, taqvim (iCalendar) ham, jadval (CSV, XLSX) ham emas.
schedules-refused-no-columns = Bu jadvalda sarlavha va vaqt ustunlari yoʻq. Ustunlarni nomlang, masalan: sarlavha, sana, boshlanishi, tugashi, zal, maʼruzachi.
schedules-refused-damaged = Bu fayl shikastlangan, uni oʻqib boʻlmadi ({ $line }-qator). Uni oʻz dasturingizda qaytadan saqlang va yana yuboring.
schedules-refused-damaged-whole = Bu fayl shikastlangan, uni oʻqib boʻlmadi. Uni oʻz dasturingizda qaytadan saqlang va yana yuboring.
schedules-refused-entities = Bu fayl hech bir dasturga kerak boʻlmagan va zarar yetkazishi mumkin boʻlgan oʻz taʼriflarini eʼlon qiladi. Uni ularsiz saqlang.
schedules-refused-old-workbook = Bu eski Excel kitobi yoki parolli kitob. Uni parolsiz, XLSX koʻrinishida saqlang.
schedules-refused-archive = Bu dastur emas, ZIP arxivi yoki boshqa turdagi hujjat. Uni oching va ichidagi dasturni, taqvimni yoki jadvalni (CSV, XLSX) yuboring.
schedules-refused-document = Bu dastur emas, oʻqish yoki chop etish uchun hujjat (PDF, Word, OpenDocument). Jadvalini jadval dasturiga koʻchiring, XLSX yoki CSV koʻrinishida saqlab, yuboring.
schedules-refused-web-page = Bu dastur emas, veb-sahifa yoki shunday saqlangan jadval. Sahifa eksport uchun taklif qiladigan faylni (schedule.xml, JSON, iCalendar, CSV) yuboring yoki jadvalni jadval dasturida XLSX koʻrinishida saqlab, oʻshani yuboring.
schedules-refused-unreadable = Faylni turgan joyidan oʻqib boʻlmadi.

## Tadbirda nima oʻzgartirildi
schedules-zone-assumed = Faylda vaqt mintaqasi koʻrsatilmagan: vaqtlar { $zone } boʻyicha olindi.
schedules-zone-mapped = “{ $from }” vaqt mintaqasi { $zone } deganidir.
schedules-zone-turned = “{ $from }” vaqt mintaqasi faylning oʻzida berilgan: vaqtlar { $zone } vaqtiga oʻgirildi.
schedules-zone-unknown = “{ $from }” vaqt mintaqasi nomaʼlum: vaqtlar { $zone } boʻyicha olindi.
schedules-hour-skipped = Soatlar bu vaqtdan oldinga suriladi: boshlanishi { $time } boʻldi.
schedules-next-day = Yarim tundan keyin boshlanadi: kuni { $day } boʻldi.
schedules-times-disagree = Faylda ikki xil boshlanish vaqti bor: { $time } olindi.
schedules-duration-from-next = Davomiyligi koʻrsatilmagan: zaldagi keyingi tadbirgacha { $minutes } daqiqa davom etadi.
schedules-duration-assumed = Qancha davom etishi yozilmagan: { $minutes } daqiqa deb olindi.
schedules-length-in-seconds = Davomiyligi “{ $value }” soniya deb olindi: { $minutes } daqiqa.
schedules-day-assumed = Qaysi kun ekani yozilmagan: forumning birinchi kuni, { $day } olindi.
schedules-day-counted = “{ $value }” forum kunlari boʻyicha { $day } deb olindi.
schedules-title-from-text = Sarlavhasi yoʻq: matnining boshi sarlavha qilib olindi.
schedules-speakers-from-title = Sarlavha yonida yozilganlar soʻzga chiquvchilar deb olindi: { $names }
schedules-text-cut = Juda uzun, { $limit } belgigacha qisqartirildi: { $field }
schedules-list-cut = Juda koʻp, faqat dastlabki { $limit } tasi olindi: { $field }
schedules-html-cleaned = Matnlaridagi HTML xatboshi, roʻyxat va havolali oddiy matnga aylantirildi.
schedules-letters-mended = Buzilgan harflar yoki koʻrinmas boshqaruv belgilari olib tashlandi.
schedules-id-renamed = “{ $from }” identifikatori boshqa tadbirda bor: bu “{ $to }” boʻldi.
schedules-id-made = Identifikatori yoʻq: sarlavhasi, vaqti va zalidan yasaldi.
schedules-address-dropped = “{ $value }” internet manzili emas va tashlab ketildi.
schedules-language-dropped = “{ $value }” biz biladigan til emas va tashlab ketildi.
schedules-parent-dropped = “{ $value }” tadbiriga tegishli, u esa bu faylda yoʻq: alohida turadi.
schedules-expanded = Takrorlanadi: { $count } marta.
schedules-recurrence-cut = Cheksiz yoki juda tez-tez takrorlanadi: faqat { $count } marta olindi.
schedules-recurrence-dropped = Qanday takrorlanishini oʻqib boʻlmadi (“{ $value }”): bir marta olindi.
schedules-value-dropped = “{ $value }” oʻqilmadi va tashlab ketildi.

## Tadbir nega olinmadi
schedules-left-out-no-title = Sarlavhasi ham, matni ham yoʻq.
schedules-left-out-no-start = Qachon boshlanishi koʻrsatilmagan.
schedules-left-out-bad-start = “{ $value }” boshlanish vaqti emas.
schedules-left-out-no-day = “{ $value }” — soat, lekin qaysi kun ekani yozilmagan: sana ustunini qoʻshing yoki avval forum kunlarini kiriting.
schedules-left-out-undated-day = “{ $value }” — kun nomi, lekin forum kunlaridan qaysi sana ekani maʼlum emas: sanani 2026-09-05 koʻrinishida yozing yoki avval forum kunlarini kiriting.
schedules-left-out-ambiguous-day = “{ $value }” turli mamlakatlarda turli kunni bildiradi: sanani 2026-09-05 koʻrinishida yozing.
schedules-left-out-private = Taqvimda shaxsiy deb belgilangan.
schedules-left-out-unpublished = Faylga koʻra, eʼlon qilinmagan.
schedules-left-out-duplicate = Ayni shu tadbir faylda undan oldin bor (“{ $id }”).
schedules-left-out-superseded = Uning yangiroq varianti shu faylda bor (“{ $id }”).
schedules-left-out-no-occurrence = Takrorlanadi, lekin forum kunlariga toʻgʻri kelmaydi.
schedules-left-out-not-an-event = Bu tadbir emas: “{ $value }”.
schedules-left-out-cut-off = Fayl uning oʻrtasida uzilib qolgan.
schedules-left-out-broken-row = Qator buzilgan: qoʻshtirnoqlari yoki kataklari soni notoʻgʻri.

## Butun fayl haqida
schedules-note-encoding = Bu fayl harflari { $name } deb oʻqildi. Notoʻgʻri koʻrinsa, uni UTF-8 koʻrinishida saqlang.
schedules-note-cut-off = Fayl { $line }-qatordan boshlab buzilgan; undan oldingisi oʻqildi.
schedules-note-no-items = Bu faylda dasturning birorta ham tadbiri yoʻq.
schedules-note-grid = Bu jadval vaqtlar va zallar (yoki kunlar) toʻri deb oʻqildi: har bir toʻldirilgan katak — bitta tadbir.
schedules-note-unheaded = Bu roʻyxatning ustun sarlavhalari yoʻq. Ustunlar mazmuniga koʻra, soʻzli birinchi ustun nom, keyingisi zal deb olindi.
schedules-note-column-unknown = “{ $heading }” ustuni tushunarsiz va olinmadi.
schedules-note-sheet-unknown = “{ $name }” varagʻida dastur sarlavhalari yoʻq va u olinmadi.

## Maydonlar
schedules-field-title = sarlavha
schedules-field-subtitle = kichik sarlavha
schedules-field-summary = qisqacha mazmuni
schedules-field-description = tavsif
schedules-field-place = joy
schedules-field-track = yoʻnalish
schedules-field-people = ishtirokchilar
schedules-field-languages = tillar
schedules-field-links = havolalar
schedules-field-attachments = ilovalar
schedules-field-id = identifikator
schedules-field-other = boshqa maydonlar

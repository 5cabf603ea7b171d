# Translated from locales/en/sheets.ftl.

## Fayl butunlay qabul qilinmadi
sheets-empty = Bu faylda hech narsa yoʻq.
sheets-only-headings = Bu faylda sarlavhalar bor, lekin ular ostida odamlar yoʻq.
sheets-file-too-large = Fayl juda katta: koʻpi bilan { $limit } MB.
sheets-too-many-rows = Roʻyxat juda uzun: koʻpi bilan { $limit } qator. Uni boʻlib-boʻlib yuboring.
sheets-too-many-columns = Roʻyxat juda keng: koʻpi bilan { $limit } ustun.
sheets-too-much-text = Bu faylda odamlar roʻyxatida boʻladiganidan ancha koʻp maʼlumot bor.
sheets-not-a-list = Bu fayl matn koʻrinishidagi jadval (CSV) ham, Excel kitobi (XLSX) ham emas.
sheets-old-workbook = Bu eski Excel kitobi yoki parolli kitob. Uni parolsiz, XLSX koʻrinishida saqlang.
sheets-markup = Fayl nomi nima bilan tugasa ham, bu veb-sahifa yoki XML koʻrinishida saqlangan jadval. Uni jadval dasturida ochib, XLSX koʻrinishida saqlang.
sheets-open-document = Bu LibreOffice yoki OpenOffice jadvali (ODS). Uni XLSX koʻrinishida saqlang.
sheets-damaged = Bu kitob shikastlangan, uni oʻqib boʻlmadi. Uni oʻz dasturingizda oching, qaytadan saqlang va yana yuboring.
sheets-no-sheet = Kitobda “{ $name }” nomli varaq yoʻq.

## Qatorda nima notoʻgʻri
sheets-what-is-wrong = Nima notoʻgʻri
sheets-name-missing = Ism yoʻq: kamida familiya yoki ismni yozing.
sheets-missing = Bu yer boʻsh boʻlishi mumkin emas.
sheets-too-long = Juda uzun: koʻpi bilan { $limit } belgi sigʻadi.
sheets-direction-marks = Matnda yozuv yoʻnalishini oʻzgartiradigan koʻrinmas belgilar bor. Uni qoʻymasdan, qaytadan yozing.
sheets-control-characters = Matnda koʻrinmas boshqaruv belgilari bor. Uni qoʻymasdan, qaytadan yozing.
sheets-unprintable = Bu harflarni chop etib boʻlmaydi: { $letters }
sheets-not-latin = Buni lotin harflarida yozing.
sheets-broken-letters = Bu yerda ayrim harflar buzilgan. Matnni qaytadan yozing va faylni UTF-8 yoki XLSX koʻrinishida saqlang.
sheets-broken-quotes = Bu qatorda qoʻshtirnoqlar buzilgan: biri yopilmagan yoki yopilganidan keyin matn bor.
sheets-cells = Bu qatordagi kataklar soni ({ $found }) roʻyxatdagi ustunlar sonidan ({ $wanted }) koʻp.
sheets-formula-error = Bu katakdagi formulaning natijasi yoʻq: { $value }
sheets-not-email = “{ $value }” — elektron pochta manzili emas.
sheets-not-date = “{ $value }” — sana emas. Bunday yozing: 24.11.2025 yoki 2025-11-24.
sheets-ambiguous-date = “{ $value }” turli mamlakatlarda turli kunlarni bildiradi. Bunday yozing: 24.11.2025 yoki 2025-11-24.
sheets-date-out-of-range = “{ $value }” tugʻilgan sana boʻla olmaydi.
sheets-not-number = “{ $value }” — 1 dan boshlanadigan butun son emas.
sheets-unknown-category = Bu forumda “{ $value }” toifasi yoʻq.
sheets-unknown-delegation = Bu forumda “{ $value }” delegatsiyasi yoʻq.
sheets-other-delegation = “{ $value }” — sizning delegatsiyangiz emas. Faqat oʻz delegatsiyangizdagi odamlarni kirita olasiz.
sheets-unknown-role = “{ $value }” bulardan hech biri emas: rahbar, oʻrinbosar, aʼzo.
sheets-unknown-answer = “{ $value }” bu savol taklif qilgan javoblardan biri emas.
sheets-not-taken = Bu odamni kiritib boʻlmadi. Ismlarni va elektron pochta manzilini tekshiring.
sheets-second-head = Delegatsiyaning rahbari allaqachon bor: { $line }-qatorda.
sheets-unknown-language = “{ $value }” biz bilgan til emas. Tilning nomini yoki kodini yozing: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = “{ $value }” { $line }-qatorda allaqachon bor. Har kimning oʻz kodi boʻladi.

## Ustunlar
sheets-mapping-no-name = Hech bir ustunda ism yoʻq. Familiyalar, ismlar yoki toʻliq ismlar bor ustunni tanlang.
sheets-mapping-twice = Ikki ustun bir xil maʼnoni bildira olmaydi.
sheets-field-ref = Kod
sheets-field-full-name = Familiyasi, ismi, sharifi
sheets-field-family-name = Familiyasi
sheets-field-given-name = Ismi
sheets-field-patronymic = Otasining ismi
sheets-field-latin-family = Familiyasi lotin harflarida
sheets-field-latin-given = Ismi lotin harflarida
sheets-field-passport-name = Pasportdagi ismi
sheets-field-email = Elektron pochta
sheets-field-language = Xatlar tili
sheets-field-birth-date = Tugʻilgan sanasi
sheets-field-organisation = Tashkilot
sheets-field-organisation-en = Tashkilot ingliz tilida
sheets-field-organisation-ru = Tashkilot rus tilida
sheets-field-title = Unvon
sheets-field-position = Lavozim
sheets-field-position-en = Lavozim ingliz tilida
sheets-field-position-ru = Lavozim rus tilida
sheets-field-protocol-rank = Protokoldagi oʻrni
sheets-field-category = Toifa
sheets-field-role = Delegatsiyadagi roli
sheets-field-delegation = Delegatsiya

# Yigʻilishlar borishi: pultlar, zal ekranlari, soʻzlovchilar roʻyxatlari, hozir va keyin.
stage-title = Yigʻilishlar borishi
stage-lead = Zalni tanlang: dastur tadbirlari uning pultidan ekranlarga chiqariladi, soʻz beriladi va vaqt yurgiziladi.
stage-no-halls = Hozircha zal yoʻq
stage-no-halls-hint = Zallar dasturdan olinadi: tadbirga zal belgilang, u shu yerda koʻrinadi.
stage-console = Pult
stage-screen = Zal ekrani
stage-screens = Har bir tildagi ekranlar
stage-own-screens = Zalning oʻz ekranlari
stage-own-screens-help = Bularni zal kompyuterlarida tizimga kirmasdan oching: ular hali hammaga ochiq boʻlmagan yozuvni ham koʻrsatadi. Manzilga ega har kim ham uni koʻradi.
stage-renew-screens = Yangi manzillar yaratish
stage-renew-screens-question = Hozirgi manzillar darhol ishlamay qoladi: zal ekranlarida yangilarini oching. Davom etilsinmi?
stage-screens-renewed = Ekranlarning yangi manzillari tayyor.
stage-screen-ended = Bu ekranning manzili endi ishlamaydi.
stage-screen-ended-help = Yangi manzillar bor: yigʻilishlarni boshqaradiganlar ularni “Yigʻilishlar borishi” sahifasida, shu zal ostida topadi.

## The screen of a hall
stage-nothing-on = Hozir hech narsa oʻtmayapti
stage-next-speakers = Keyingi soʻzlovchilar
stage-time-left = Qolgan vaqt
stage-countdown = Teskari sanoq

## Who has the floor
stage-nobody-speaks = Soʻz hech kimga berilmagan.
stage-start = Vaqtni boshlash
stage-pause = Vaqtni toʻxtatish
stage-key-space = boʻshliq
stage-more = Bir daqiqa qoʻshish
stage-less = Bir daqiqa kamaytirish
stage-end = Tugatish
stage-call-next = Keyingi soʻzlovchi
stage-open-list = Roʻyxatni ochish
stage-close-list = Roʻyxatni yopish
stage-release = Matnni hammaga ochish
stage-release-question = Shu paytdan boshlab matnni saytda hamma oʻqiy oladi. Buni qaytarib boʻlmaydi. Davom etilsinmi?
stage-undo = Bekor qilish: { $act }
stage-parts = Ishtirok etuvchilar
stage-person-as = { $name } ({ $role })
stage-preview = Oldindan koʻrish
stage-on-screen-now = Hozir ekranda
stage-on-screen-next = Keyingi chaqiruvdan soʻng

## The list of speakers
stage-list = Soʻzlovchilar roʻyxati
stage-open = Roʻyxat ochiq
stage-closed = Roʻyxat yopiq
stage-nobody-waits = Hech kim kutmayapti.
stage-has-left = { $time } qoldi
stage-out-of-turn = Navbatdan tashqari
stage-reason = Sababi (jurnalda saqlanadi)
stage-place = Roʻyxatdagi oʻrni
stage-move-there = Oʻsha oʻringa koʻchirish
stage-give-floor = Hozir soʻz berish
stage-by-rules = Qoidalarga qaytarish
stage-strike = Roʻyxatdan chiqarish
stage-kind = Soʻz turi
stage-kind-speech = Soʻzga chiqish
stage-kind-question = Savol
stage-kind-reply = Javob
stage-kind-point = Tartib yuzasidan soʻz
stage-kind-right = Javob berish huquqi
stage-motion = Tartib yuzasidan taklif
stage-motion-help = Faqat tartib yuzasidan soʻz uchun.
stage-motion-order = qoidalarga rioya qilinsin
stage-motion-suspend = yigʻilishda tanaffus qilinsin
stage-motion-adjourn-meeting = yigʻilish keyinga qoldirilsin
stage-motion-adjourn-debate = muhokama keyinga qoldirilsin
stage-motion-close-debate = muhokama tugatilsin
stage-why-arrival = soʻz soʻrash navbati bilan
stage-why-moderator = oʻrnini moderator belgiladi
stage-why-point = darhol soʻz beriladi
stage-why-reply = avval javoblar
stage-why-right = oxirida soʻz beriladi
stage-why-protocol = protokol tartibi
stage-why-first-time = hali soʻzlamagan
stage-why-balance = delegatsiyasi kamroq soʻzlagan
stage-why-other-hall = navbat boshqa zalda
stage-put-on = Roʻyxatga kiritish
stage-put-on-list = Roʻyxatga kiritish
stage-person = Ishtirokchi
stage-person-help = Ismi boʻyicha, har qanday yozuvda. Faqat akkreditatsiyadan oʻtganlar topiladi.
stage-nobody-found = Akkreditatsiyadan oʻtganlar orasida hech kim topilmadi.
stage-category-is-not-heard = soʻz huquqi yoʻq toifa
stage-hall = Zal
stage-heard = Shu paytgacha soʻzlaganlar
stage-delegation = Delegatsiya
stage-no-delegation = Delegatsiyadan tashqari
stage-contributions = Chiqishlar
stage-time = Vaqt

## What the hall shows
stage-show = Ekranlarda
stage-item = Dastur tadbiri
stage-no-item = Yoʻq
stage-show-item = Tadbirni koʻrsatish
stage-next-item = Keyingisi: { $title }
stage-message = Zalga xabar
stage-message-help = Har bir ekran uni oʻz tilida, boʻlmasa, toʻldirilgan eng yaqin tilda koʻrsatadi. Barcha tillarda boʻsh boʻlsa, xabar olib tashlanadi.
stage-other-languages = Boshqa tillarda
stage-show-message = Xabarni koʻrsatish
stage-countdown-minutes = Teskari sanoq, daqiqa
stage-countdown-help = Boʻsh maydon uni olib tashlaydi.
stage-show-countdown = Teskari sanoqni koʻrsatish
stage-late-minutes = Bu tadbir shuncha kech boshlanadi, daqiqa
stage-late-help = Oʻsha kuni shu zalda undan keyingilar ham suriladi. Boʻsh: oʻzidan oldin kechikkanlar bilan birga suriladi; 0: reja boʻyicha. Kechikish kamida shuncha daqiqa boʻlsa, tegishli kishilarga bir daqiqadan keyin xat boradi: { $minutes }.
stage-declare = Kechikishni eʼlon qilish

## Rules
stage-rules = Roʻyxat qoidalari
stage-change-rules = Qoidalarni koʻrish va oʻzgartirish
stage-order = Tartib
stage-protocol-first = Avval protokol tartibi va delegatsiya rahbarlari
stage-first-timers = Avval hali soʻzlamaganlar
stage-balance = Avval kamroq soʻzlagan delegatsiyalar
stage-alternate = Zallar navbatlashadi
stage-seconds = Vaqt, soniya
stage-yellow = Tugashidan oldin vaqtning sariq boʻlishi
stage-delegation-budget = Har bir delegatsiyaga jami (boʻsh: cheklovsiz)
stage-total-budget = Tadbirga jami (boʻsh: cheklovsiz)
stage-halls = Bu roʻyxatdan birga foydalanadigan zallar
stage-halls-help = Bu zallarning soʻzlovchilari bitta roʻyxatda turadi va ekranlar bitta soʻzlovchini koʻrsatadi.
stage-save-rules = Qoidalarni saqlash
stage-seconds-between = “{ $field }”: { $least } dan { $most } gacha soniya yozing.

## From the telephone
stage-ask = Soʻz soʻrash
stage-speaks-now = Soʻz unda
stage-waiting = { $count ->
    [0] Hech kim kutmayapti
    [one] { $count } ta chiqish kutmoqda
   *[other] { $count } ta chiqish kutmoqda
}
stage-delegation-has-left = Delegatsiyangizning { $time } vaqti qoldi.
stage-you-speak = Soʻz sizda
stage-your-place = Oʻrningiz: { $place }
stage-leave = Roʻyxatdan chiqish
stage-for-what = Nima uchun?
stage-which-hall-are-you-in = Qaysi zaldasiz?

## Now and next
stage-now = Hozir va keyin
stage-right-now = Hozir
stage-comes-next = Keyin
stage-instead-of = reja boʻyicha { $time }
stage-nothing-now = Zallarda rejalashtirilgan tadbir yoʻq
stage-nothing-now-hint = Forum kunlarida har bir zalda nima oʻtayotgani va keyin nima boʻlishi shu yerda turadi.

## What is said back
stage-done = Tayyor.
stage-moved-on = Boshqa kishi sizdan oldin ulgurdi: hozirgi holat shunday. Sizning amalingiz hech narsani oʻzgartirmadi.
stage-reason-needed = Qoidalar boʻyicha uning navbati emas. Sababini yozing; u jurnalda saqlanadi.
stage-no-time-left = Bu delegatsiyaning yoki tadbirning vaqti tugagan. Sababini koʻrsatib, navbatdan tashqari soʻz bering.
stage-cannot-undo = Buni endi bekor qilib boʻlmaydi: oʻshandan beri shu roʻyxatda boshqa ish qilingan.
stage-too-many-halls = Bitta roʻyxatdan koʻpi bilan { $limit } ta zal foydalanadi.
stage-not-accredited = Faqat shu forumning akkreditatsiyadan oʻtgan ishtirokchilari soʻz soʻrashi mumkin.
stage-they-are-not-accredited = Roʻyxatga faqat shu forumning akkreditatsiyadan oʻtgan ishtirokchilari kiritiladi.
stage-category-may-not-speak = Sizning toifangiz soʻz soʻray olmaydi. Delegatsiyangiz rahbariga yoki kotibiyatga murojaat qiling.
stage-your-category-may-not-speak = Sizning toifangiz ({ $category }) soʻz soʻray olmaydi. Delegatsiyangiz rahbariga yoki kotibiyatga murojaat qiling.
stage-their-category-may-not-speak = Bu shaxsning toifasi soʻz soʻray olmaydi.
stage-list-closed = Roʻyxat yopiq.
stage-list-full = Roʻyxat toʻlgan. Keyinroq urinib koʻring.
stage-which-hall = Qaysi zalda ekaningizni ayting.
stage-on-the-list-already = Allaqachon roʻyxatda.
stage-choose-a-kind = Nima uchun soʻz soʻrayotganingizni tanlang.
stage-you-wait = Siz roʻyxatdasiz.
stage-you-wait-already = Siz allaqachon roʻyxatdasiz.
stage-you-left = Siz roʻyxatdan chiqdingiz.

## Questions from the hall
stage-questions = Zaldan savollar
stage-question-from-the-hall = Zaldan savol
stage-without-name = Ismi koʻrsatilmagan
stage-asked-without-name = boshqalarga ismsiz koʻrsatiladi
stage-supported-by = { $votes } kishi javob kutmoqda
stage-questions-taken = Savollar qabul qilinmoqda
stage-questions-not-taken = Savollar qabul qilinmayapti
stage-take-questions = Zaldagilar telefondan savol bera oladi
stage-no-questions = Hozircha savol yoʻq.
stage-questions-to-look-at = Koʻrib chiqiladi
stage-questions-open = Zal koʻrib turibdi
stage-questions-done = Javob berilgan va rad etilganlar
stage-questions-answered = Javob berildi
stage-questions-declined = Rad etildi
stage-let-through = Zalga koʻrsatish
stage-decline = Rad etish
stage-was-answered = Javob berildi
stage-bring-back = Qaytarish
stage-put-on-screen = Ekranga chiqarish
stage-take-off-screen = Ekrandan olib tashlash
stage-text-of-address = Murojaat matni
stage-text-stands = Matnni toʻxtatish
stage-text-moves = Matnni davom ettirish
stage-text-not-released = Matn hali hammaga ochilmagan: avval uni oching.

## Quick polls
stage-poll = Soʻrov
stage-polls = Soʻrovlar
stage-no-vote = Qoidalar boʻyicha ovoz berish emas
stage-no-vote-hint = Soʻrov zalning hozirgi fikrini koʻrsatadi. Bu qoidalar boʻyicha ovoz berish emas va hech narsani hal qilmaydi.
stage-poll-draft = Qoralama
stage-poll-open = Javoblar qabul qilinmoqda
stage-poll-closed = Yopildi
stage-answered-by = { $count } kishi javob berdi
stage-share = { $percent }% ({ $count })
stage-answer-yes = Ha
stage-answer-no = Yoʻq
stage-answer-abstain = Betarafman
stage-new-poll = Yangi soʻrov
stage-open-poll = Soʻrovni ochish
stage-close-poll = Soʻrovni yopish
stage-edit-poll = Tahrirlash
stage-poll-question = Savol
stage-poll-answers = Javoblar, har qatorda bittadan
stage-poll-answers-help = Koʻpi bilan { $limit } ta. Boʻsh boʻlsa: ha, yoʻq, betaraf.
stage-save-poll = Qoralamani saqlash
stage-remove-poll = Qoralamani oʻchirish

## Taking part from the telephone
stage-take-part = Telefondan ishtirok
stage-your-question = Savolingiz
stage-your-question-help = Zal uni moderator koʻrib chiqqach koʻradi.
stage-language-of-question = Savol tili
stage-ask-without-name = Ismim koʻrsatilmasin
stage-ask-without-name-help = Kim soʻraganini moderator koʻradi.
stage-send-question = Savolni yuborish
stage-question-waits = Moderator koʻrib chiqishini kutmoqda.
stage-question-declined = Moderator bu savolni zalga chiqarmadi.
stage-i-ask-too = Men ham soʻrayman
stage-withdraw-question = Savolni qaytarib olish
stage-send-answer = Javobni yuborish
stage-change-answer = Javobni oʻzgartirish

## Who runs the stage
stage-crew = Moderatorlar va texniklar
stage-crew-lead = Ular shu forumning barcha zallarida pult bilan ishlaydi: soʻz beradi, vaqtni yurgizadi, ekranlarni boshqaradi.
stage-no-crew = Hali hech kim tayinlanmagan
stage-no-crew-hint = Tashkilotchilar pultdan shundoq ham foydalana oladi. Boshqalarni quyida ishtirokchilar orasidan tayinlang.
stage-name-somebody = Tayinlash
stage-crew-help = Ismi boʻyicha, har qanday yozuvda, shu forum ishtirokchilari orasida.
stage-nobody-takes-part = Ishtirokchilar orasida hech kim topilmadi.
stage-name-moderator = Tayinlash
stage-runs-the-stage = Tayinlangan
stage-end-moderator = Vakolatni bekor qilish
stage-end-moderator-question = Bu shaxs endi pultlardan foydalana olmaydi. Davom etilsinmi?
stage-moderator-named = Tayinlandi.
stage-moderator-ended = Vakolat bekor qilindi.
stage-speakers = Kim soʻz soʻrashi mumkin
stage-speakers-of = Soʻz huquqi bor toifalar
stage-speakers-help = Bu toifalarda akkreditatsiyadan oʻtganlar telefonidan soʻz soʻraydi va roʻyxatga kiritilishi mumkin. Boshqa toifada kutayotganlarga soʻz berilmaydi.
stage-save-speakers = Toifalarni saqlash
stage-speakers-saved = Soʻz huquqi bor toifalar saqlandi.

## Speaking times
stage-times = Soʻzlash vaqti
stage-times-lead = Delegatsiyalar necha marta va qancha soʻzlagani: bitta zalda, bir kunda, bitta tadbirda yoki jami.
stage-all-halls = Barcha zallar
stage-all-days = Barcha kunlar
stage-all-items = Barcha tadbirlar
stage-day = Kun
stage-show-times = Koʻrsatish
stage-nobody-heard = Hali hech kim soʻzlamagan
stage-by-delegation = Delegatsiyalar boʻyicha
stage-by-kind = Soʻz turi boʻyicha
stage-by-item = Tadbirlar boʻyicha
stage-first-time = Birinchi marta
stage-time-in-seconds = Vaqt, soniya

## What is said back about questions and polls
stage-question-needed = Savolni yozing.
stage-no-questions-now = Hozir bu tadbir boʻyicha savol qabul qilinmaydi.
stage-questions-wait = { $limit } ta savolingiz hali koʻrib chiqilishini kutmoqda. Avval birini qaytarib oling yoki moderatorni kuting.
stage-too-many-questions = Bu tadbir boʻyicha boshqa savol qabul qilinmaydi: savollar juda koʻp.
stage-question-is-gone = Bu savol endi ochiq emas.
stage-question-sent = Savolingiz moderatorga yuborildi.
stage-question-withdrawn = Savol qaytarib olindi.
stage-you-have-answered = Javobingiz hisobga olindi. Soʻrov yopilguncha uni oʻzgartira olasiz.
stage-choose-an-answer = Javobni tanlang.
stage-poll-is-closed = Bu soʻrov endi javob qabul qilmaydi.
stage-poll-question-needed = Savolni shu tilda yozing.
stage-poll-options-needed = Boʻsh qoldiring yoki 2 tadan { $limit } tagacha javob yozing.
stage-poll-options-differ = Asl nusxadagidek, xuddi shu tartibda { $count } ta javob yozing yoki maydonni boʻsh qoldiring.
stage-too-many-polls = Bitta tadbirda koʻpi bilan { $limit } ta soʻrov boʻladi.
stage-poll-written = Qoralama saqlandi. Soʻrovni pultdan oching.
stage-poll-removed = Qoralama oʻchirildi.
stage-put-an-item-first = Avval zalda tadbirni koʻrsating: soʻrov unga tegishli.

## Recordings and pictures on the screens
stage-recordings = Yozuvlar
stage-recordings-help = Ekranlar ovozsiz koʻrsatadi. Ovozni zal eshitadigan karnaylarga ulangan ekranda yoqing.
stage-recording-kept-back = hammaga ochiq emas: faqat zalning oʻz ekranlarida
stage-captions-in = Subtitrlar: { $languages }
stage-no-captions = Subtitr yoʻq
stage-play = Ijro etish
stage-stop = Toʻxtatib turish
stage-from-the-beginning = Boshidan
stage-sound-on = Ovozni yoqish
stage-sound-off = Ovozni oʻchirish
stage-pictures = Rasmlar
stage-pictures-lead = Zal ekranlari uchun slaydlar, logotiplar va lavhalar. Rasm ekranga chiqmaguncha uni tashqaridan hech kim koʻrmaydi.
stage-no-pictures = Hali rasm yoʻq
stage-no-pictures-hint = Rasm qoʻshing, soʻng uni zal pultidan ekranlarga chiqaring.
stage-manage-pictures = Rasm qoʻshish yoki oʻchirish
stage-add-picture = Rasm qoʻshish
stage-picture-file = Rasm
stage-picture-file-help = JPEG, PNG yoki WebP, koʻpi bilan 10 MB. Oʻlchami 1920 × 1080 ga moslanadi.
stage-picture-shows = Rasmda nima tasvirlangan
stage-picture-shows-help = Rasmni koʻrmaydiganlarga oʻqib beriladi.
stage-remove-picture = Oʻchirish
stage-remove-picture-question = Rasm butunlay oʻchiriladi. Davom etilsinmi?
stage-picture-added = Rasm qoʻshildi. Uni zal pultidan ekranlarga chiqaring.
stage-picture-removed = Rasm oʻchirildi.
stage-picture-is-shown = Bu rasm ekranda. Avval uni ekrandan olib tashlang.
stage-picture-words-needed = Rasmda nima tasvirlanganini bir necha soʻz bilan yozing.
stage-too-many-pictures = Forumda koʻpi bilan { $limit } ta rasm saqlanadi. Avval birini oʻchiring.

## Rehearsal
stage-running-order = Borish rejasi
stage-rehearsal = Sinov
stage-rehearse = Sinovni boshlash
stage-rehearse-question = Endi barcha zallarda sinov boradi. Hammaga ochiq ekranlar, telefonlar va “Hozir va keyin” sahifasi oʻzgarmaydi, sinov tugagach esa hammasi hozirgi holatiga qaytariladi. Davom etilsinmi?
stage-rehearsing = Sinov ketmoqda, boshlanishi: { $time }. Bu yerda qilingan hech narsa eʼlon qilinmaydi.
stage-end-rehearsal = Sinovni tugatish
stage-end-rehearsal-question = Sinovda qilingan hamma narsa bekor qilinadi: tadbirlar, roʻyxatlar, soatlar, kechikishlar. Davom etilsinmi?
stage-rehearsal-begun = Sinov boshlandi.
stage-rehearsal-ended = Sinov tugadi. Hammasi undan oldingidek.
stage-rehearsal-not-now = Hozir tadbir ketmoqda. Avval tadbirlarni barcha ekranlardan olib tashlang, roʻyxat va soʻrovlarni yoping.
stage-in-the-way = Sinov hech narsa ketmayotganda boshlanishi mumkin. Hozir:
stage-in-the-way-hall = Ekranlarda tadbir bor: { $hall }
stage-in-the-way-list = Roʻyxat ochiq yoki kimgadir soʻz berilgan: { $item }
stage-in-the-way-poll = Soʻrov ochiq: { $item }
stage-no-rehearsal = Hozir sinov ketmayapti
stage-rehearsal-screens = Sinov ekranlari
stage-rehearsal-screens-help = Ular yigʻilishlarni boshqaradigan va tizimga kirgan shaxslarga ochiladi.
stage-phones-wait = Hozir tayyorgarlik ketmoqda. Birozdan keyin qayta urinib koʻring.
stage-no-release-in-rehearsal = Sinovda hech narsa hammaga ochilmaydi. Matnni sinov ekranlariga baribir chiqarish mumkin.

## Serversiz
stage-unsent = Yuborilmadi: aloqa uzildi. Yozganlaringiz shu yerda turibdi; aloqa tiklangach, qayta urinib koʻring.
stage-not-taken = Bu bajarilmadi. Yozganlaringiz shu yerda turibdi: nusxa oling, soʻng sahifani qayta yuklang.
stage-away = Aloqa uzildi: shu yerda davom eting
stage-away-help = Soʻz va vaqt oxirgi maʼlum holatdan davom etadi. Bosganlaringiz vaqti bilan birga shu qurilmada saqlanadi va aloqa tiklangach yuboriladi. Ekranlar oʻzlariga maʼlum oxirgi holatni koʻrsatadi. Bu sahifa yopilsa ham bosganlaringiz yoʻqolmaydi: uni shu qurilmada qayta oching.
stage-away-kept = Shu qurilmada saqlangan
stage-away-sent = Aloqa tiklandi. Shu orada qilganlaringiz yuborildi.
stage-away-left = Qaytgach bajarilmaganlar
stage-away-left-help = Shu orada boshqa kishi davom ettirdi va uning qilganlari oʻz kuchida qoladi. Bu pult saqlaganlarini koʻrib chiqing va hali kerak boʻlganini qayta bajaring.
stage-away-seen = Yopish
stage-not-all-done = Aloqa tiklandi. Shu orada boshqa kishi davom ettirdi: bu yerda qilinganlarning hammasini oʻtkazib boʻlmadi.

# Yigʻilishlar borishi: pultlar, zal ekranlari, soʻzlovchilar roʻyxatlari, hozir va keyin.
stage-title = Yigʻilishlar borishi
stage-lead = Zalni tanlang: dastur tadbirlari uning pultidan ekranlarga chiqariladi, soʻz beriladi va vaqt yurgiziladi.
stage-no-halls = Hozircha zal yoʻq
stage-no-halls-hint = Zallar dastur bilan keladi: tadbirga zal belgilang, u shu yerda koʻrinadi.
stage-console = Pult
stage-screen = Zal ekrani
stage-screens = Har bir tildagi ekranlar

## The screen of a hall
stage-nothing-on = Hozir hech narsa oʻtmayapti
stage-next-speakers = Keyingi soʻzlovchilar
stage-time-left = Qolgan vaqt
stage-countdown = Teskari sanoq
stage-screen-lost = Aloqa yoʻq: maʼlum boʻlgan soʻnggi holat koʻrsatilmoqda

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
stage-release = Matnni eʼlon qilish
stage-undo = Bekor qilish: { $act }
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
stage-motion-suspend = majlisda tanaffus qilinsin
stage-motion-adjourn-meeting = majlis keyinga qoldirilsin
stage-motion-adjourn-debate = muhokama keyinga qoldirilsin
stage-motion-close-debate = muhokama tugatilsin
stage-why-arrival = eng koʻp kutgan
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
stage-message = Zalga xabar
stage-message-help = Siz yozganingizdek, zalning barcha ekranlarida koʻrsatiladi. Boʻsh maydon xabarni olib tashlaydi.
stage-show-message = Xabarni koʻrsatish
stage-countdown-minutes = Teskari sanoq, daqiqa
stage-countdown-help = Boʻsh maydon uni olib tashlaydi.
stage-show-countdown = Teskari sanoqni koʻrsatish
stage-late-minutes = Bu tadbir shuncha kech boshlanadi, daqiqa
stage-late-help = Oʻsha kuni shu zalda undan keyingilar ham suriladi. Boʻsh: reja boʻyicha.
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

## From the telephone
stage-ask = Soʻz soʻrash
stage-speaks-now = Soʻz unda
stage-waiting = { $count ->
    [0] Hech kim kutmayapti
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
stage-list-closed = Roʻyxat yopiq.
stage-list-full = Roʻyxat toʻlgan. Keyinroq urinib koʻring.
stage-which-hall = Qaysi zalda ekaningizni ayting.
stage-on-the-list-already = Allaqachon roʻyxatda.
stage-choose-a-kind = Nima uchun soʻz soʻrayotganingizni tanlang.
stage-you-wait = Siz roʻyxatdasiz.
stage-you-wait-already = Siz allaqachon roʻyxatdasiz.
stage-you-left = Siz roʻyxatdan chiqdingiz.

# Translated from locales/en/planning.ftl.
planning-title = Dasturni rejalashtirish
planning-lead = Bu yerda oʻzgartirilganlar eʼlon qilinguncha qoralama boʻlib qoladi. Toʻqnashuvlar bartaraf etish yoʻli bilan birga koʻrsatiladi.
planning-days = Kunlar
planning-time = Vaqt
planning-grid = Zallar boʻyicha kun
planning-new-item = Yangi tadbir
planning-new-address = Yangi murojaat
planning-no-room = Zalsiz
planning-seats = Oʻrin: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Kun boʻyi
planning-nothing-planned = Bu kunga hali hech narsa rejalashtirilmagan
planning-nothing-planned-hint = Tadbir qoʻshing yoki dasturni fayldan oling.
planning-loose = Qismlar va hali vaqti yoʻq tadbirlar
planning-moved = Koʻchirildi. Eʼlon qilinguncha qoralama.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } olindi. Yoʻnalish tugmalari suradi, Page Up va Page Down boshqa kunga oʻtkazadi, Enter qoʻyadi, Esc bekor qiladi.
planning-picked-length = { $title }: yuqoriga va pastga tugmalari davomiyligini oʻzgartiradi, Enter saqlaydi, Esc bekor qiladi.
planning-let-go = { $title } oʻz joyida qoldi.
planning-move-failed = Aloqa yoʻq; hech narsa oʻzgarmadi. Qaytadan urinib koʻring.
planning-undo = Oxirgi oʻzgartirishni qaytarish
planning-undone = Oʻzgartirish qaytarildi.
planning-keys = Tadbirlarni suring (barmoq bilan: bosib turing, keyin suring): boshqa kun uchun yuqoridagi kun ustiga, boshqa davomiylik uchun pastki chetidan. Yoki klaviaturadan foydalaning: yoʻnalish tugmalari tanlaydi, Enter ochadi; Alt va yoʻnalish tugmalari yoki M koʻchiradi, shunda Page Up va Page Down boshqa kunga oʻtkazadi; L davomiylikni oʻzgartiradi; Esc bekor qiladi.

planning-hints = Toʻqnashuvlar
planning-has-hints = toʻqnashuv bor
planning-no-hints = Toʻqnashuv yoʻq.
planning-more-hints = Bulardan tashqari: { $count }. Avval yuqoridagilarni bartaraf eting.
planning-clash-room = { $room } bir vaqtda ikki marta kerak: “{ $first }” va “{ $second }”.
planning-clash-person = { $name } bir vaqtda ikki joyda boʻlishi kerak: “{ $first }” va “{ $second }”.
planning-clash-only-delegate = { $name } ({ $delegation }, yagona delegat) bir vaqtda ikki joyda boʻlishi kerak: “{ $first }” va “{ $second }”.
planning-clash-interpreter = Ogʻzaki tarjimon { $name } bir vaqtda ikki joyda kerak: “{ $first }” va “{ $second }”.
planning-clash-way = { $name }: “{ $from }” – “{ $to }” orasidagi yoʻlga { $needs } daqiqa kerak, vaqt esa { $has } daqiqa.
planning-clash-seats = “{ $title }”: kutilayotganlar { $expected }, zaldagi oʻrinlar { $seats }.
planning-mend-time = Boshqa vaqt: { $time }
planning-mend-room = Boshqa zal: { $room }
planning-mend-time-of = “{ $title }”, boshqa vaqt: { $time }
planning-mend-room-of = “{ $title }”, boshqa zal: { $room }
planning-mend-room-at = Boshqa zal, boshqa vaqt: { $room }, { $time }
planning-name-interpreter = Ogʻzaki tarjimon tayinlash

planning-field = Maydon
planning-field-title = Nomi
planning-field-title-in = Nomi: { $language }
planning-texts = Matnlar
planning-texts-help = Boʻsh qator yangi xatboshini boshlaydi. Chiziqcha bilan boshlangan qatorlar roʻyxat boʻladi; **ikki yulduzcha** orasidagi soʻzlar qalin yoziladi.
planning-field-subtitle-in = Kichik sarlavha: { $language }
planning-field-summary-in = Qisqacha mazmuni: { $language }
planning-field-text-in = Matn: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Murojaat matni oʻqib eshittiriladigan soʻzlardir. U saytda faqat oʻqib eshittirilib, hammaga ochilgandan soʻng koʻrinadi.
planning-address-released = Bu murojaat matni hammaga ochilgan: eʼlon qilgan oʻzgartirishlaringiz darhol saytda koʻrinadi.
planning-address-people = Murojaatning muallifi va oʻqib eshittiruvchisi boʻlishi kerak.
planning-field-kind = Turi
planning-field-status = Holati
planning-field-starts = Boshlanishi
planning-field-ends = Tugashi
planning-starts-help = Tadbir oʻtadigan joy vaqti bilan.
planning-field-room = Zal
planning-field-place = Joyi
planning-field-city = Shahar
planning-city-help = Zal tanlangan boʻlsa, uning shahri hisobga olinadi.
planning-field-to-city = Yoʻlning oxiri
planning-to-city-help = Faqat bir shahardan boshqasiga yoʻl uchun.
planning-field-parent = Nimaning tarkibida
planning-field-expected = Kutilayotgan kishilar soni
planning-field-people = Ishtirok etuvchilar
planning-people-help = Forumda roʻyxatdan oʻtganlar ismidan taniladi. Qatorni olib tashlash uchun ismni boʻsh qoldiring.
planning-role = Vazifa { $number }
planning-who = Ism { $number }
planning-who-is-meant = Kim nazarda tutilganini tanlang.
planning-who-exactly = “{ $name }” kim?
planning-keep-as-written = Boshqa kishi: “{ $name }”, yozilganidek
planning-choose = Tanlang
planning-none = Yoʻq
planning-more-rows = Yana qatorlar
planning-save = Qoralama sifatida saqlash
planning-draft-help = Saytda hech narsa oʻzgarmaydi: avval oʻzgarishlar eʼlon qilinishi kerak.
planning-saved = Qoralama saqlandi.
planning-on-the-site = Saytda
planning-kind-part = Qism
planning-kind-other = Boshqa
planning-status-confirmed = oʻtkaziladi
planning-status-tentative = aniqlanmoqda
planning-status-cancelled = bekor qilingan
planning-state-new = yangi
planning-state-changed = oʻzgartirilgan
planning-state-removed = olib tashlanadi
planning-state-crossed = koʻrib chiqilishi kerak
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Buni shu orada boshqa kishi oʻzgartirgan. Nima oʻzgarganini koʻrib, qaytadan saqlang.
planning-theirs = Boshqa kishi saqlagani
planning-theirs-help = Siz yozganlar quyida turibdi. Qaytadan saqlasangiz, siznikidek boʻladi.
planning-saved-now = Hozir saqlangan
planning-typed-here = Bu yerda yozilgan

planning-time-unreadable = Bu vaqtni oʻqib boʻlmadi. Sana va soatni tanlang.
planning-ends-before = Tugashi boshlanishidan oldin.
planning-has-no-time = Bu tadbirning hali vaqti yoʻq. Avval shaklda vaqtni yozing.
planning-parent-inside = Tadbir oʻzining ichida boʻla olmaydi.
planning-too-many-people = Bitta tadbirda koʻpi bilan { $limit } kishi boʻlishi mumkin.
planning-too-many-items = Bitta dasturda koʻpi bilan { $limit } tadbir boʻlishi mumkin.

planning-cancel = Bekor qilish
planning-cancel-question = Tadbir dasturda bekor qilingan deb qoladi.
planning-cancel-items = Tarkibidagi { $count } ta tadbir ham oʻtkazilmaydi.
planning-cancel-parts = { $count } kishi ishtirok etadi.
planning-cancel-places = { $count } kishining oʻrni bor.
planning-cancel-waiting = Kutish roʻyxatida { $count } kishi bor.
planning-cancel-marked = { $count } kishi belgilagan.
planning-off-with = Oʻtkazilmaydi, chunki u tarkibida boʻlgan “{ $title }” bekor qilingan.
planning-cancelled = Tadbir bekor qilingan deb belgilandi. Eʼlon qilinguncha qoralama.
planning-restore = Baribir oʻtkazish
planning-restored = Tadbir oʻtkaziladi. Eʼlon qilinguncha qoralama.
planning-remove = Dasturdan olib tashlash
planning-remove-question = Eʼlon qilingach, tadbir dasturda boʻlmaydi. Ichidagilar qoladi.
planning-removed = Tadbir dasturdan olib tashlanadi.
planning-discard = Qoralamadan voz kechish
planning-discard-question = Eʼlon qilingan holati qoladi, qoralama oʻchiriladi.
planning-discarded = Qoralama oʻchirildi; eʼlon qilingan holati qoldi.

planning-to-changes = Nimalar oʻzgartirilgan
planning-changes-lead = Bular hali saytda yoʻq. Koʻrib chiqib eʼlon qiling.
planning-no-changes = Hammasi eʼlon qilingan
planning-no-changes-hint = Oʻzgarishlar eʼlon qilinguncha shu yerda turadi.
planning-ready = Eʼlon qilish mumkin
planning-people-told = Xat oladiganlar
planning-publish-help = Eʼlon qilingach, bular saytda koʻrinadi va tegishli har bir kishi oʻz tilida xat oladi.
planning-publish-clashes = Eʼlon qilinadiganlardagi toʻqnashuvlar: { $count }. Ular pastda koʻrsatilgan.
planning-publish = Eʼlon qilish: { $count }
planning-published = { $number }-versiya eʼlon qilindi. Oʻzgargan tadbirlar: { $count }.
planning-nothing-to-publish = Eʼlon qilinadigan narsa yoʻq.
planning-changes-changed = Bu sahifani koʻrganingizdan beri oʻzgarish boʻldi. Yana bir koʻring.
planning-crossed-help = Bu qoralamadan keyin saytdagi tadbir fayldan oʻzgargan. Shaklini koʻrib, qaytadan saqlang; ungacha eʼlon qilinmaydi.
planning-first-shown = Koʻrsatilgan: { $total } tadan dastlabki { $shown } tasi.
planning-versions = Versiyalar
planning-versions-lead = Birga eʼlon qilinganlar bitta versiyadir. Ikkitasini solishtiring.
planning-no-versions = Hali versiya yoʻq
planning-no-versions-hint = Oʻzgarishlar ilk bor eʼlon qilinganda shu yerda paydo boʻladi.
planning-version = Versiya { $number }
planning-version-none = Versiyalardan oldin
planning-version-head = Versiya
planning-published-at = Eʼlon qilingan
planning-published-by = Kim tomonidan
planning-items = Tadbirlar
planning-compare = Solishtirish
planning-compare-from = Bundan
planning-compare-to = Bunga
planning-changed-until = Boshidan { $to }-versiyagacha oʻzgarganlar
planning-changed-between = { $from } va { $to }-versiyalar orasida oʻzgarganlar
planning-no-difference = Bu versiyalar orasida farq yoʻq.

planning-ways = Yoʻl vaqti
planning-ways-lead = Yoʻl qancha davom etishini yozing. Kishi yetib borolmasa, toʻqnashuv koʻrsatiladi.
planning-between = { $from } – { $to }, daqiqa
planning-within = { $city }: bir binodan boshqasiga, daqiqa
planning-save-ways = Saqlash
planning-ways-saved = Yoʻl vaqti saqlandi.

## Places
planning-places = Joylar
planning-places-lead = Forumning shaharlari, binolari va zallari. Bu yerdagi oʻzgarish darhol saytda koʻrinadi.
planning-no-places = Hali joy yoʻq
planning-no-places-hint = Avval shaharni, keyin bino va zallarni qoʻshing.
planning-new-city = Shahar qoʻshish
planning-new-house = Bino qoʻshish
planning-new-room = Zal qoʻshish
planning-new-loose-room = Binosiz joy qoʻshish
planning-edit = Tahrirlash
planning-no-city = Shaharsiz
planning-no-house = Binosiz
planning-no-houses = Hali bino ham, zal ham yoʻq.
planning-on-the-map = Xaritada
planning-shared = bir vaqtda bir nechta tadbir
planning-is-shared = Bu yerda bir vaqtda bir nechta tadbir oʻtishi mumkin
planning-shared-help = Stendlar, hovli, butun bino. U yerdagi tadbirlar bir-biriga xalaqit bermaydi.
planning-field-name-in = Nomi: { $language }
planning-field-address = Manzil
planning-field-address-in = Manzil: { $language }
planning-field-latitude = Shimoliy kenglik, daraja
planning-field-longitude = Sharqiy uzunlik, daraja
planning-point-help = Xarita uchun, masalan, 40.372 va 49.853. Daraja boʻlmasa, xaritada manzil qidiriladi.
planning-point-half = Ikkala darajani yozing yoki hech birini.
planning-degrees-unreadable = Darajani son bilan yozing, masalan, 40.372.
planning-field-house = Bino
planning-field-seats = Oʻrinlar soni
planning-field-equipment = Jihozlar
planning-field-equipment-in = Boshqa jihozlar: { $language }
planning-field-zone = Vaqt mintaqasi
planning-zone-help = Masalan, Asia/Baku. Keyin oʻzgartirib boʻlmaydi.
planning-zone-unknown = Bunday vaqt mintaqasi yoʻq. Asia/Baku kabi yozing.
planning-clocks = Vaqt: { $zone }.
planning-first-day = Birinchi kun
planning-last-day = Oxirgi kun
planning-other-languages = Boshqa tillarda
planning-save-place = Saqlash
planning-place-saved = Saqlandi. Saytda koʻrinadi.
planning-place-moved = Tartib saqlandi.
planning-place-changed-meanwhile = Shu orada joyni boshqa kishi oʻzgartirdi. Yozganlaringiz shu yerda; qayta saqlasangiz, sizniki qoladi.
planning-forum-days = Forum kunlari: { $days }; shahar kunlari shu oraliqda boʻladi.
planning-city-outside = Shahar kunlari forum kunlari ichida boʻlishi kerak.
planning-now-stands = Shu orada bu yerga yozilgan: { $value }
planning-place-there-already = Bu nomdagi joy allaqachon bor.
planning-too-many-places = Forumda koʻpi bilan { $limit } ta joy boʻladi.
planning-move-up = Yuqoriga
planning-move-down = Pastga
planning-remove-short = Olib tashlash
planning-remove-place = “{ $place }” olib tashlansin
planning-rooms-go-too = Zallari ham olib tashlanadi
planning-planned-there = U yerda rejalashtirilgan
planning-nothing-planned-there = U yerda hech narsa rejalashtirilmagan.
planning-more-items = Bulardan tashqari: { $count }.
planning-move-items-to = Qayerga koʻchirilsin
planning-move-items-help = Ular qoralamaga aylanadi; eʼlon qilingani siz yangisini eʼlon qilguningizcha oʻsha yerda qoladi.
planning-remove-place-help = Joyni keyin qaytarish mumkin.
planning-place-removed = Joy olib tashlandi.
planning-place-removed-with = Joy olib tashlandi. Eʼlon qilinadigan qoralama: { $count }.
planning-removed-places = Olib tashlangan joylar
planning-bring-back = Qaytarish
planning-place-restored = Joy qaytarildi.
planning-ways-houses = Bir shahar binolari orasida
planning-ways-houses-help = Hech narsa yozilmagan boʻlsa, shaharning odatdagi vaqti olinadi; bir bino ichida vaqt hisoblanmaydi.
planning-within-house = { $house }: bir zaldan boshqasiga, daqiqa

## Languages
planning-field-language = Soʻzlashuv tili
planning-not-said = Koʻrsatilmagan
planning-interprets-from = Qaysi tildan { $number }
planning-interprets-into = Qaysi tilga { $number }
planning-same-language = Ikki xil til tanlang.
planning-interpretation = Ogʻzaki tarjima
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = “{ $title }”: soʻzlashuv tili { $language }, lekin tarjima kabinalari bor boʻlsa ham, bu tildan tarjima qiladigan yoʻq ({ $room }).

## When somebody cannot
planning-availability = Boʻsh vaqti
planning-absences-mine = Qatnasha olmaydigan vaqtim
planning-absences-of = { $name }: qatnasha olmaydigan vaqti
planning-absences-help = Buni faqat dasturni tuzuvchilar koʻradi.
planning-no-absences = Hech narsa yozilmagan.
planning-absence-from = Qachondan
planning-absence-to = Qachongacha
planning-absence-reason = Sabab
planning-absence-reason-help = Yozish shart emas.
planning-absence-add = Qoʻshish
planning-absence-remove = Qaytarib olish
planning-absence-added = Yozildi.
planning-absence-removed = Qaytarib olindi.
planning-too-many-absences = Koʻpi bilan { $limit } ta vaqt yozish mumkin.
planning-clash-absent = { $name } bu tadbirda qatnasha olmaydi: “{ $title }”. Vaqti yoʻq: { $from } – { $to }.
planning-their-parts = Dasturdagi vazifalari
planning-no-parts = Yoʻq.

planning-asked = Taklif va rozilik
planning-asked-help = Kimdan soʻrasangiz, u oʻz tilida xat oladi va oʻz sahifasida javob beradi.
planning-ask = Soʻrash
planning-ask-again = Yana soʻrash
planning-answer-invited = javob kutilmoqda
planning-answer-confirmed = rozi boʻldi
planning-answer-declined = rad etdi
planning-invited = Taklif xati yuborildi.
planning-clash-declined = { $name } bu tadbirda qatnashishni rad etdi: “{ $title }”.
planning-declined = rad etdi: { $names }
planning-take-out = Chiqarish: { $name }
planning-take-out-question = { $name } qoralamadan chiqariladi. Eʼlon qilmaguningizcha hech kimga xat bormaydi. Davom etilsinmi?
planning-taken-out = Vazifa qoralamadan chiqarildi.
planning-ask-somebody-else = Boshqasidan soʻrash
planning-invite-question = { $name } shu vazifa uchun taklif xatini oladi. Davom etilsinmi?
planning-absence-remove-question = Bu vaqt oʻchiriladi: { $when }. Davom etilsinmi?
planning-withheld = Bu – matni hali hammaga ochilmagan murojaat edi. Matn yashirinligicha qoladi: tadbir endi nima boʻlmasin, uni saytda hech kim oʻqiy olmaydi.
planning-release-text = Matnni hammaga ochish
planning-release-question = Shu paytdan boshlab matnni saytda hamma oʻqiy oladi. Buni qaytarib boʻlmaydi. Davom etilsinmi?
planning-text-released = Matnni endi saytda hamma oʻqiy oladi.
planning-no-mailbox = { $name }: elektron pochta manzili maʼlum emas. Boshqa yoʻl bilan soʻrang.
planning-my-parts = Mening ishtirokim
planning-mine = Dasturdagi ishtirokim
planning-mine-lead = Tashkilotchilar ishtirok etish-etmasligingizni soʻraydi.
planning-no-mine = Sizdan hali hech narsa soʻralmagan
planning-no-mine-hint = Soʻralganda xat olasiz.
planning-entrusted = Sizga ishonib topshirilgan matnlar
planning-entrusted-lead = Ular sizga murojaatni yozish, oʻqib eshittirish yoki tarjima qilish uchun kerak. Zalda oʻqib eshittirilguncha ular haqida hech kimga aytmang.
planning-your-part = Sizning vazifangiz
planning-confirm = Ishtirok etaman
planning-decline = Ishtirok eta olmayman
planning-you-come = Rahmat: ishtirokingiz tasdiqlandi.
planning-you-do-not-come = Javobingiz tashkilotchilarga yetdi. Fikringizni shu yerda oʻzgartirishingiz mumkin.

planning-letter-changes-title = { $forum }: dasturda sizga tegishli oʻzgarishlar
planning-letter-changes =
    Hurmatli { $name }!

    { $forum } dasturida sizga tegishli oʻzgarishlar bor:

    { $lines }

    Dastur: { $page }

    Savollar: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Yangi, sizning ishtirokingiz bilan: { $title }, { $when }, { $place }
planning-letter-line-changed = – Oʻzgardi, endi shunday: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Bekor qilindi: { $title }
planning-letter-line-ended = – Endi ishtirok etmaysiz: { $title }
planning-letter-line-more = – yana { $count } ta oʻzgarish; hammasi dasturda
planning-letter-no-time = vaqti maʼlum qilinadi
planning-letter-no-place = joyi maʼlum qilinadi
planning-letter-invite-title = { $forum }: dasturda ishtirok etishga taklif
planning-letter-invite =
    Hurmatli { $name }!

    { $forum } dasturida ishtirok etishingizni soʻraymiz. Vazifa: { $role }.

    { $line }

    Rozi ekaningizni shu sahifada bildiring: { $page }

    Savollar: { $contact }
planning-letter-dissolved-title = { $nested }: forum tugatildi
planning-letter-dissolved =
    Hurmatli { $name }!

    “{ $forum }” doirasidagi “{ $nested }” forumi tugatildi. Tugatgan shaxs: { $by }

    Forumga hech narsa kiritilmagan edi. Sahifalari oʻchirildi, undagi vazifangiz ham tugadi. Boshqa joylardagi vazifalaringiz oʻz holicha qoladi.

    Savollar: { $contact }

planning-nested = Alohida forum
planning-nested-lead = “{ $title }” shu forum doirasida oʻz sahifasi, tashkilotchilari, ishtirokchilar toifasi va rangiga ega forumga aylanadi. Boshida kunlari, shahri va zali tadbirniki bilan bir xil boʻladi.
planning-nested-found = Forumni taʼsis etish
planning-nested-question = Forum darhol saytda koʻrinadi. Unga hech narsa kiritilmaguncha uni tugatish mumkin. Davom ettirilsinmi?
planning-nested-title-in = Nomi: { $language }
planning-nested-word = Manzilidagi soʻz
planning-nested-word-help = Kichik lotin harflari, raqamlar va defislar. Tadbir ham shu soʻzni oladi; keyin oʻzgartirib boʻlmaydi.
planning-nested-word-taken = Dasturdagi boshqa tadbirda shu soʻz bor.
planning-nested-colour = Rang
planning-nested-not-a-colour = Bu rang emas.
planning-nested-category = Ishtirokchilari toifasi
planning-nested-category-help = Bu forumdagi toifa kabi, oʻsha savollar bilan boshlanadi, keyin esa oʻziniki boʻladi.
planning-nested-organiser = Birinchi tashkilotchisi
planning-nested-organiser-help = U oʻsha forumni boshqaradi va bu bilan shu forumda huquq olmaydi. Unga oʻz tilida xat boradi.
planning-nested-myself = Oʻzim tashkil etaman
planning-nested-mailbox-shared = Bu pochta qutisini bir necha kishi oʻqiydi. Oʻz pochta qutisi bor kishini tayinlang.
planning-nested-needs-publishing = Avval bu tadbirni forum sifatida eʼlon qiling.
planning-nested-founded = Forum taʼsis etildi. Tashkilotchisi: { $name }; unga xat yuborilmoqda.
planning-nested-founded-unwritten = Forum taʼsis etildi. Tashkilotchisi: { $name }, lekin xat yozib boʻlmadi: unga shu saytda kirishni ayting.
planning-nested-site = Sahifasi
planning-nested-name-another = Yana bir tashkilotchi
planning-nested-name = Tayinlash
planning-nested-organisers = Tashkilotchilar
planning-nested-family-name = Familiya
planning-nested-given-name = Ism
planning-nested-email = Elektron pochta manzili
planning-nested-language = Xatlar tili
planning-nested-named = { $name }: vazifa berildi. Ish sahifasining havolasi bilan xat yoʻlda.
planning-nested-named-unwritten = { $name }: vazifa berildi, lekin xat yozib boʻlmadi. Unga shu saytda kirishni ayting.
planning-nested-dissolve = Forumni tugatish
planning-nested-dissolve-question = Bu forumga hali hech narsa kiritilmagan. Sahifalari oʻchiriladi, tashkilotchilari oʻz vazifasini yoʻqotadi va bu haqda xat oladi. Tadbir oʻz holicha qoladi. Davom ettirilsinmi?
planning-nested-dissolved = { $count ->
    [0] Forum tugatildi.
    [one] Forum tugatildi. Unda vazifasi boʻlgan { $count } kishiga xat yuborilmoqda.
   *[other] Forum tugatildi. Unda vazifasi boʻlgan { $count } kishiga xat yuborilmoqda.
}
planning-nested-holds-something = Bu forumga maʼlumot kiritilgan: uni endi tugatib boʻlmaydi.

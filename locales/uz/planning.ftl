# Translated from locales/en/planning.ftl.
planning-title = Dasturni rejalashtirish
planning-lead = Bu yerda oʻzgartirilganlar eʼlon qilinguncha qoralama boʻlib qoladi. Toʻqnashuvlar bartaraf etish yoʻli bilan birga koʻrsatiladi.
planning-days = Kunlar
planning-time = Vaqt
planning-grid = Zallar boʻyicha kun
planning-new-item = Yangi tadbir
planning-no-room = Zalsiz
planning-seats = Oʻrin: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Kun boʻyi
planning-nothing-planned = Bu kunga hali hech narsa rejalashtirilmagan
planning-nothing-planned-hint = Tadbir qoʻshing yoki dasturni fayldan oling.
planning-loose = Qismlar va hali vaqti yoʻq tadbirlar
planning-moved = Koʻchirildi. Eʼlon qilinguncha qoralama.

planning-moved-to = “{ $title }”: { $time }, { $room }
planning-picked-up = “{ $title }” olindi. Yoʻnalish tugmalari suradi, Enter qoʻyadi, Esc bekor qiladi.
planning-let-go = “{ $title }” oʻz joyida qoldi.
planning-move-failed = Aloqa yoʻq; hech narsa oʻzgarmadi. Qaytadan urinib koʻring.
planning-undo = Oxirgi koʻchirishni qaytarish
planning-undone = Koʻchirish qaytarildi.
planning-keys = Tadbirlarni suring yoki klaviaturadan foydalaning: yoʻnalish tugmalari tanlaydi, Enter ochadi; Alt va yoʻnalish tugmalari yoki M koʻchiradi, Esc bekor qiladi.

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

planning-field = Maydon
planning-field-title = Nomi
planning-field-title-in = Nomi: { $language }
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

planning-asked = Taklif va rozilik
planning-asked-help = Kimdan soʻrasangiz, u oʻz tilida xat oladi va oʻz sahifasida javob beradi.
planning-ask = Soʻrash
planning-ask-again = Yana soʻrash
planning-answer-invited = javob kutilmoqda
planning-answer-confirmed = rozi boʻldi
planning-answer-declined = rad etdi
planning-invited = Taklif xati yuborildi.
planning-no-mailbox = { $name }: elektron pochta manzili maʼlum emas. Boshqa yoʻl bilan soʻrang.
planning-mine = Dasturdagi ishtirokim
planning-mine-lead = Tashkilotchilar ishtirok etish-etmasligingizni soʻraydi.
planning-no-mine = Sizdan hali hech narsa soʻralmagan
planning-no-mine-hint = Soʻralganda xat olasiz.
planning-your-part = Sizning vazifangiz
planning-confirm = Ishtirok etaman
planning-decline = Ishtirok eta olmayman
planning-you-come = Rahmat: ishtirokingiz tasdiqlandi.
planning-you-do-not-come = Javobingiz tashkilotchilarga yetdi. Fikringizni shu yerda oʻzgartirishingiz mumkin.

planning-letter-changes-title = { $forum }: dasturdagi ishtirokingiz oʻzgardi
planning-letter-changes =
    Hurmatli { $name },

    { $forum } dasturida sizga tegishli oʻzgarishlar bor:

    { $lines }

    Dastur: { $page }

    Savollar: { $contact }
planning-letter-line-new = – “{ $title }”: { $when }, { $place }
planning-letter-line-changed = – Oʻzgardi, endi shunday: “{ $title }”, { $when }, { $place }
planning-letter-line-cancelled = – Bekor qilindi: “{ $title }”
planning-letter-line-ended = – Endi ishtirok etmaysiz: “{ $title }”
planning-letter-no-time = vaqti maʼlum qilinadi
planning-letter-no-place = joyi maʼlum qilinadi
planning-letter-invite-title = { $forum }: dasturda ishtirok etishga taklif
planning-letter-invite =
    Hurmatli { $name },

    { $forum } dasturida ishtirok etishingizni soʻraymiz. Vazifa: { $role }.

    { $line }

    Rozi ekaningizni shu sahifada bildiring: { $page }

    Savollar: { $contact }

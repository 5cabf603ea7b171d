# The programme of a forum: its pages, its files.
programme-title = Dastur
programme-none = Dastur hali eʼlon qilinmagan
programme-none-hint = Tashkilotchilar eʼlon qilishi bilan shu yerda paydo boʻladi.
programme-on-the-map = Xaritada
programme-screen = Zal ekrani
programme-kind-ceremony = Marosim
programme-kind-panel = Panel
programme-kind-forum = Forum doirasidagi forum
programme-kind-conference = Konferensiya
programme-kind-address = Murojaat
programme-kind-speech = Chiqishlar
programme-kind-video = Video
programme-kind-vote = Ovoz berish
programme-kind-election = Saylov
programme-kind-signing = Imzolash
programme-kind-visit = Tashrif
programme-kind-cultural = Madaniy dastur
programme-kind-meal = Ovqatlanish
programme-kind-break = Tanaffus
programme-kind-registration = Yetib kelish va beyjlar
programme-kind-meeting = Uchrashuv
programme-kind-travel = Yoʻl
programme-kind-session = Sessiya
programme-kind-workshop = Seminar
programme-kind-side-event = Qoʻshimcha tadbir

## Its pages
programme-days = Kunlar
programme-day = Kun
programme-city = Shahar
programme-kind = Tur
programme-room = Zal
programme-nothing-found = Mos keladigani topilmadi
programme-nothing-found-hint = Boshqa kun, shahar, tur yoki zalni tanlang.
programme-nested = Shu forum doirasidagi forumlar
programme-own-page = Bu forumning sahifasi
programme-when = Qachon
programme-place = Qayerda
programme-all-day = kun boʻyi
programme-time-zone = Vaqt mintaqasi: { $zone }
programme-track = Yoʻnalish
programme-spoken = Soʻzlashuv tili
programme-recording = Yozuv
programme-not-recorded = Yozib olinmaydi
programme-people = Ishtirok etuvchilar
programme-documents = Hujjatlar
programme-links = Havolalar
programme-inside = Nimalardan iborat
programme-status-tentative = aniqlanmoqda
programme-status-cancelled = bekor qilingan
programme-expected = kutilayotgan vaqt: { $time }
programme-expected-instead = Kutilayotgan vaqt: { $time }, reja boʻyicha: { $planned }

## What people do
programme-role-moderator = Moderator
programme-role-chair = Raislik qiluvchi
programme-role-speaker = Soʻzga chiquvchi
programme-role-panellist = Panel ishtirokchisi
programme-role-author = Murojaat muallifi
programme-role-reader = Oʻqib eshittiruvchi
programme-role-interpreter = Ogʻzaki tarjimon
programme-role-rapporteur = Xulosalovchi
programme-role-technician = Texnik mutaxassis
programme-role-host = Mezbon
programme-role-performer = Ijrochi
programme-role-organiser = Tashkilotchi
programme-role-guest = Mehmon
programme-role-contributor = Hissa qoʻshuvchi

## Files
programme-gone-stays = Faylda endi yoʻq; dasturda oʻz holicha qoladi.
programme-gone-cancelled = Faylda endi yoʻq; bekor qilingan deb belgilandi.
programme-kept-as-on-the-site = Saytda oʻzgartirilgani uchun saytdagidek qoladi.

## Taking it along
programme-take-along = Dasturni oʻzingiz bilan oling
programme-to-calendar = Taqvimga qoʻshish
programme-changes = Dasturdagi oʻzgarishlar
programme-on-paper = Qogʻozda (PDF)
programme-as-of = Sana: { $date }
programme-too-many-to-print = Dasturda bitta hujjatga sigʻadigandan koʻp tadbir bor: { $limit } tadan ortiq.
programme-letters-replaced = “?” belgisi bu yerda bosib boʻlmaydigan harf oʻrnida turadi. Saytdagi dasturda u harf bor.

## Taking in a file
programme-files = Fayldan dastur
programme-files-lead = Dasturni fayl qilib yuboring. Hech narsa kuchga kirmasdan oldin nima boʻlishini koʻrasiz.
programme-file = Fayl
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV yoki XLSX, koʻpi bilan { $limit } MB.
programme-look-through = Koʻrib chiqish
programme-waiting = Koʻrib chiqilishini kutayotgan fayllar
programme-preview = Fayl nima qiladi
programme-preview-lead = Hozircha hech narsa oʻzgarmadi. Xuddi shu faylni qayta yuborish hech narsani takrorlamaydi.
programme-public-at-once = Bu forumning dasturi hammaga ochiq: kiritganlaringiz darhol saytda koʻrinadi. Faqat rejalashtirishda oʻzgartirilganlar eʼlon qilinguncha qoralama boʻlib turadi.
programme-beside-the-days = Forum kunlaridan ({ $days }) tashqaridagi tadbirlar: { $count }. Bu kerakli fayl ekanini tekshiring.
programme-of-all-items = Barcha tadbirlar: { $reason }
programme-row-taken = Qabul qilinadi
programme-row-changed = Oʻzgarish bilan qabul qilinadi
programme-row-left-out = Chetda qoladi
programme-item = Tadbir
programme-why = Nega
programme-report = Tadbirlar birma-bir
programme-first-shown = Koʻrsatilgan: dastlabki { $shown }, jami { $total }.
programme-overwrite = Saytda oʻzgartirilganlarning ustidan yozish
programme-overwrite-help = Tanlanmasa, bu tadbirlar saytdagidek qoladi.
programme-prune = Faylda endi yoʻqlarini bekor qilish: { $count }
programme-prune-help = Ular dasturda bekor qilingan deb turadi.
programme-let-in = Kiritish va darhol eʼlon qilish
programme-file-is-in = Fayl dasturda: { $taken } qabul qilindi, { $left } chetda qoldi.
programme-take-back = Faylni qaytarib olish
programme-take-back-question = Fayl oʻchiriladi; undan hech narsa dasturga kiritilmaydi.
programme-file-taken-back = Fayl oʻchirildi.
programme-file-gone = Bu fayl endi saqlanmayapti. Uni qayta yuboring.
programme-embargo = Matn oʻqib eshittirilgandan soʻng shu yerda eʼlon qilinadi.

## Equipment and interpretation
programme-in-the-room = Zalda
programme-interpretation = Ogʻzaki tarjima
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = mikrofonlar
programme-equipment-projector = proyektor
programme-equipment-booths = tarjima kabinalari
programme-equipment-receivers = tarjima uchun quloqchinlar
programme-equipment-hearing-loop = eshitish apparatlari uchun induksion halqa
programme-equipment-step-free = zinasiz kirish
programme-equipment-stream = jonli efir
programme-equipment-recording = ovoz va video yozish
programme-equipment-internet = simsiz internet

# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Yozuvlar va hujjatlar
media-lead = Odamlar dastur tadbirlarida koʻradigan, eshitadigan va oʻqiydigan narsalar.
media-used = Band: { $used }, koʻpi bilan { $most }
media-none = Hali yozuv ham, hujjat ham yoʻq
media-none-hint = Dasturdagi tadbirni oching va uning sahifasida “Yozuvlar va hujjatlar”ni tanlang.
media-begin = Yozuv yoki hujjat qoʻshiladigan tadbir
media-open = Ochish
media-to-programme = Dasturga
media-to-item = Tadbir sahifasiga
media-item = Tadbir
media-item-closed = Bu murojaat hali oʻqib eshittirilmagan. U hammaga ochilguncha tahrir huquqi borlardan boshqa hech kim undan hech narsa olmaydi.
media-left = Dasturdan chiqarilgan tadbirlar yozuvlari
media-left-help = Tadbir qaytsa, yozuv va hujjatlari ham qaytadi. Ungacha ularni faqat tahrir huquqi borlar koʻradi.
media-size = Hajmi
media-settings = Sozlamalar
media-removed = Olib tashlandi.

## When something is shown
media-embargo = Qachon koʻrsatiladi
media-embargo-none = Darhol; murojaat esa hammaga ochilgandan soʻng
media-embargo-until = Belgilangan vaqtdan boshlab
media-embargo-by-hand = “Hozir koʻrsatish”ni tanlaganingizda
media-opens = Koʻrsatish boshlanishi
media-opens-missing = Qachondan koʻrsatilishini yozing.
media-clocks = Vaqtlar { $zone } soati boʻyicha.
media-state-open = hammaga ochiq
media-state-until = { $when } dan ochiq
media-state-by-hand = ochiq emas
media-state-address = murojaat hammaga ochilishini kutmoqda
media-state-withdrawn = qaytarib olingan
media-show-now = Hozir koʻrsatish
media-shown-now = Endi koʻrsatiladi; murojaat esa hammaga ochilgandan soʻng.
media-not-public = Buni hozircha faqat tahrir huquqi borlar koʻradi.

## Recordings
media-recordings = Yozuvlar
media-recording = Yozuv
media-no-recordings = Hali yozuv yoʻq.
media-kind-video = Video
media-kind-audio = Ovoz
media-kind-stream = Boshqa joydagi efir
media-open-stream = Tomosha qilish: { $host }
media-language-heard = Eshitiladigan til
media-language-unsaid = koʻrsatilmagan
media-language-missing = Tilni tanlang.
media-add-recording = Yozuv yuborish
media-add-stream = Boshqa joydagi efirga havola
media-url = Efir manzili
media-url-help = https:// bilan boshlanadi va havola sifatida koʻrsatiladi.
media-url-wrong = Bu https:// bilan boshlanadigan veb-manzil emas.
media-captions = Subtitrlar
media-no-captions = Hali subtitr yoʻq. Ularsiz eshita olmaydiganlar chetda qoladi.
media-cues = Subtitrlar soni: { $count }
media-caption-language = Subtitrlar tili
media-caption-file = Subtitrlar fayli (WebVTT)
media-caption-help = Bu tilda subtitrlar boʻlsa, ularning oʻrnini egallaydi.
media-save-captions = Subtitrlarni saqlash
media-captions-saved = Saqlandi. Subtitrlar: { $count }
media-remove-captions-question = Bu tildagi subtitrlar butunlay oʻchiriladi.
media-poster = Muqova rasmi
media-poster-file = Yozuv boshlanishidan oldin koʻrinadigan rasm
media-replace-file = Faylni almashtirish
media-replace-help = Subtitrlar, muqova rasmi va sozlamalar qoladi.
media-remove-recording = Yozuvni olib tashlash
media-remove-question = Yozuv subtitrlari va muqova rasmi bilan birga butunlay oʻchiriladi.

## Session papers
media-papers = Tadbir hujjatlari
media-no-papers = Hali hujjat yoʻq.
media-add-paper = Hujjat qoʻshish
media-paper-title = Hujjat nomi
media-files = Fayllar
media-no-files = Hali fayl yoʻq. Hujjat fayli boʻlganda koʻrsatiladi.
media-send-paper-file = Fayl yuborish
media-paper-file-help = Bu tildagi fayl oʻrnini egallaydi; avvalgisi oldingi fayllar orasida saqlanadi.
media-paper-language = Fayl tili
media-earlier-files = Oldingi fayllar
media-sent-at = Yuborilgan
media-replaced-at = Almashtirilgan yoki qaytarib olingan
media-withdraw = Qaytarib olish
media-withdraw-file-question = Endi bu faylni faqat hujjatni tahrirlash huquqi borlar oladi. U oldingi fayllar orasida saqlanadi.
media-file-withdrawn = Fayl qaytarib olindi.
media-withdraw-paper = Hujjatni qaytarib olish
media-withdraw-paper-question = Endi hujjatni faqat tahrir huquqi borlar koʻradi. Fayllari saqlanadi va uni qaytarish mumkin.
media-paper-withdrawn = Hujjat qaytarib olindi.
media-bring-back = Hujjatni qaytarish
media-paper-is-back = Hujjat qaytarildi.

## Sending files
media-file = Fayl
media-form-help = JavaScriptsiz koʻpi bilan { $most } fayl yuboriladi. U bilan kattaroq fayllar boʻlaklab yuboriladi.
media-unfinished = Tugallanmagan yuborishlar
media-unfinished-help = Oʻsha faylni yana tanlang, toʻxtagan joyidan davom etadi. Bir kun davom etmagan yuborish bekor qilinadi.
media-received = Qabul qilindi: { $part }, jami { $whole }
media-give-up = Bekor qilish
media-give-up-question = Shu paytgacha yuborilgani oʻchiriladi.
media-given-up = Yuborish bekor qilindi.
media-pause = Toʻxtatib turish
media-resume = Davom etish
media-upload-going = Fayl yuborilmoqda…
media-upload-paused = Yuborish toʻxtatib turildi. Toʻxtagan joyidan davom etadi.
media-upload-lost = Aloqa yoʻq. Aloqa paydo boʻlishi bilan yuborish oʻzi davom etadi.
media-upload-ending = Fayl tekshirilmoqda…
media-upload-done = Fayl qabul qilindi.
media-upload-failed = Faylni yuborib boʻlmadi. Uni qayta tanlang.
media-upload-busy-title = Yuborish boshqa joyda davom etmoqda
media-upload-busy = Bu faylning bir boʻlagi hozir qabul qilinmoqda. Birozdan soʻng qayta urinib koʻring.
media-upload-moved-title = Yuborish boshqa joyda turibdi
media-upload-moved = Qancha qabul qilinganini soʻrang va oʻsha joydan davom eting.
media-file-kind-title = Bu fayl qabul qilinmaydi
media-file-too-large = Fayl hajmi { $size }; koʻpi bilan { $most } boʻlishi mumkin.
media-form-too-large = Fayl toʻliq kelmadi yoki { $most } dan katta. Kattaroq fayllarni boʻlaklab yuborish uchun JavaScriptni yoqing.
media-forum-is-full = Bu forumda { $most } joydan { $free } qoldi. Kerak boʻlmagan yozuvlarni olib tashlang yoki operatorga murojaat qiling.
media-too-many-uploads = Bir vaqtda koʻpi bilan { $most } yuborish boʻlishi mumkin. Avval birini tugating yoki bekor qiling.
media-too-many-recordings = Tadbirning koʻpi bilan { $most } yozuvi boʻladi. Avval birini olib tashlang.
media-too-many-papers = Tadbirning koʻpi bilan { $most } hujjati boʻladi.
media-too-many-files = Hujjatda oldingilari bilan koʻpi bilan { $most } fayl saqlanadi. Oʻrniga yangi hujjat qoʻshing.
media-kilobytes = { $number } kB
media-megabytes = { $number } MB
media-gigabytes = { $number } GB

## What is wrong with captions
media-vtt-not-utf8 = { $line }-qator: fayl UTF-8 kodlashida emas. Uni UTF-8 da qayta saqlang.
media-vtt-no-header = 1-qator: WebVTT fayli WEBVTT soʻzi bilan boshlanadi. Boshqa turdagi subtitrlarni (SRT) avval WebVTT sifatida saqlang.
media-vtt-line-too-long = { $line }-qator: { $most } belgidan uzun.
media-vtt-no-blank-line = { $line }-qator: bu yerda boʻsh qator yetishmaydi.
media-vtt-no-timing = { $line }-qator: bu qatorlarda vaqt yoʻq. Subtitr 00:01.000 --> 00:04.000 kabi qator bilan boshlanadi.
media-vtt-time = { $line }-qator: vaqtlar 00:01.000 --> 00:04.000 koʻrinishida yozilmagan.
media-vtt-order = { $line }-qator: bu subtitr yuqoridagisidan oldin boshlanadi.
media-vtt-ends-first = { $line }-qator: bu subtitr boshlanmasdan oldin tugaydi.
media-vtt-setting = { $line }-qator: vaqtdan keyingi sozlama WebVTT sozlamasi emas.
media-vtt-arrow = { $line }-qator: bu vaqtlardan oldin boʻsh qator yetishmaydi.
media-vtt-tag = { $line }-qator: burchakli qavsdagi belgi WebVTT belgisi emas yoki yopilmagan. < belgisi &lt; deb yoziladi.
media-vtt-empty = Bu faylda subtitr yoʻq.
media-vtt-too-many = Bu faylda { $most } dan koʻp subtitr bor.

## Names and photos
people-name-needed = Kamida familiya yoki ismni yozing.
people-not-latin = Buni lotin harflarida yozing.
people-name-without-letters = Bu ismda birorta ham harf yoʻq. Ismni yozing, bunday ism boʻlmasa, maydonni boʻsh qoldiring.
people-photo-too-many-pixels = Bu suratda piksellar soni haddan tashqari koʻp. Koʻpi bilan { $most } megapiksel qabul qilinadi.
people-photo-too-small = Bu surat juda kichik. Kamida { $width } × { $height } piksel boʻlishi kerak.

## Signing in
people-sign-in-title = Kirish
people-sign-in-intro = Bu yerda parollar yoʻq. Xatdagi havola yoki qurilmangizdagi kirish kaliti orqali kirasiz.
people-by-link = Xatdagi havola orqali
people-email = Elektron pochta manzili
people-send-link = Menga havola yuborish
people-link-sent = Bu manzil bizga maʼlum boʻlsa, havolali xat yoʻlga chiqdi. Havola { $minutes } daqiqa amal qiladi. Keraksiz xatlar jildiga ham qarang.
people-too-many-links = Juda koʻp havola soʻraldi. Bir soatdan keyin qayta urinib koʻring.
people-already-in = { $name } sifatida kirgansiz.
people-by-passkey = Kirish kaliti bilan
people-by-passkey-intro = Hisobingizga kirish kaliti qoʻshgan boʻlsangiz, qurilmangiz sizni barmoq izi, yuz yoki oʻz kodi orqali taniydi.
people-use-passkey = Kirish kaliti bilan kirish
people-passkey-needs-script = Kirish kalitlari uchun JavaScript kerak, bu brauzerda u oʻchirilgan.
people-passkeys-unavailable = Kirish kalitlari bu manzilda ishlamaydi: domen nomi va HTTPS kerak.
people-passkey-unknown = Bu kirish kaliti bu yerda qabul qilinmadi.
people-link-title = Bu sizmisiz?
people-link-for = Bu havola orqali kiradigan shaxs:
people-link-not-you = Boshqa shaxs boʻlsangiz, bu sahifani yoping. Bir pochta qutisidan bir necha kishi foydalansa, har biri oʻz xatini oladi.
people-link-button = Ha, kirish
people-link-demo = Bu namoyish havolasi. Unga ega boʻlgan har kim undan qayta-qayta foydalanishi mumkin.
people-link-gone-title = Bu havoladan foydalanilgan yoki uning muddati oʻtgan
people-link-gone-text = Havola bir marta va cheklangan muddatda ishlaydi. Yangisini soʻrang; u bir necha daqiqada keladi.
people-link-gone-button = Yangi havola soʻrash
people-signed-in = { $name } sifatida kirdingiz.
people-signed-out = Siz chiqdingiz.
people-own-way-in-needed = Forumda boshqalar nomidan ish koʻrasiz, shuning uchun umumiy pochta qutisiga kelgan havola orqali kira olmaysiz. Kirish kaliti bilan kiring yoki kotibiyatdan faqat siz oʻqiydigan pochta qutisini yozib qoʻyishni soʻrang.
people-mandate-needs-own-way-in = Bu shaxs umumiy pochta qutisidan foydalanadi va kirish kaliti yoʻq. Boshqalar nomidan ish koʻrishidan oldin faqat u oʻqiydigan pochta qutisini kiriting yoki u kirish kaliti qoʻshsin.

## Letters
people-letter-link-title = Kirish uchun havolangiz: { $site }
people-letter-link-body =
    Hurmatli { $name }!

    Kirish uchun bu havolani oching va sahifadagi tugmani bosing:

    { $link }

    Havola faqat siz uchun va bir marta, { $minutes } daqiqa ichida ishlaydi.

    Uni siz soʻramagan boʻlsangiz, hech narsa qilmang: havolasiz hech kim kira olmaydi.
people-letter-works-once = Havola bir marta ishlaydi. Keyin shu elektron pochta manzili bilan kirishingiz mumkin.
people-letter-asks-to-sign-in = Bu havola oʻzi tizimga kiritmaydi: boshqalar nomidan ish koʻrganingiz uchun sahifa kirishingizni soʻraydi.
people-letter-refusal-title = Boshqa yoʻl bilan kirish kerak: { $site }
people-letter-refusal-body =
    Hurmatli { $name }!

    Sizning kirishingiz uchun havola soʻraldi. Forumda boshqalar nomidan ish koʻrganingiz uchun umumiy pochta qutisiga yuborilgan havola kifoya qilmaydi.

    Kirish kaliti bilan bu yerdan kiring:

    { $link }

    Kalitingiz boʻlmasa, forum kotibiyatidan faqat siz oʻqiydigan pochta qutisini yozib qoʻyishni soʻrang.

## My account
people-account-title = Mening hisobim
people-who-i-am = Men haqimda
people-photo = Surat
people-name = Ism
people-name-latin = Lotin harflaridagi ism
people-name-passport = Pasportdagi ism
people-mailbox-own = faqat siz oʻqiysiz
people-mailbox-shared = boshqalar bilan umumiy boʻlishi mumkin
people-birth-date = Tugʻilgan sana
people-account-wrong = Bu yerda xato bormi? Forum kotibiyatiga yoki delegatsiyangiz rahbariga xabar bering.
people-account-wrong-registered = Bu yerda xato bormi? Uni qaydingizda tuzating. U yerda oʻzgartirib boʻlmaydigan narsa haqida forum kotibiyatiga yoki delegatsiyangiz rahbariga xabar bering.
people-account-registration = Mening qaydim
people-language-title = Mening tilim
people-language = Til
people-language-help = Sizga xatlar shu tilda yoziladi.
people-language-saved = Bundan buyon sizga shu tilda yozamiz.
people-sessions-title = Qayerda kirganman
people-session-here = shu brauzer
people-session-since = boshlanishi: { $when }
people-session-seen = oxirgi foydalanish: { $when }
people-session-end = U yerdan chiqish
people-sessions-end-others = Boshqa hamma joydan chiqish
people-sessions-ended = { $count ->
    [one] { $count } joydan chiqildi.
   *[other] { $count } joydan chiqildi.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Nomaʼlum brauzer

## Passkeys
people-passkeys-title = Kirish kalitlari
people-passkey = Kirish kaliti
people-passkeys-intro = Kirish kaliti bilan qurilmangiz sizni barmoq izi, yuz yoki oʻz kodi orqali taniydi, xat kutish kerak emas. Bularning hech biri qurilmadan tashqariga chiqmaydi.
people-passkeys-none = Hali kirish kalitingiz yoʻq.
people-passkey-made = qoʻshilgan: { $when }
people-passkey-used = oxirgi foydalanish: { $when }
people-passkey-name = Kirish kalitining nomi
people-passkey-name-help = Uni tanib olish uchun: ishxona noutbuki, telefonim.
people-passkey-add = Kirish kaliti qoʻshish
people-passkey-rename = Nomini oʻzgartirish
people-passkey-renamed = Kirish kalitining nomi oʻzgartirildi.
people-passkey-remove-question = “{ $name }” olib tashlansinmi? Endi u bilan kira olmaysiz.
people-passkey-removed = Kirish kaliti olib tashlandi.
people-passkey-known = Bu kirish kaliti allaqachon shu yerda.
people-passkeys-enough = { $most } tadan ortiq kirish kaliti saqlanmaydi. Avval bittasini olib tashlang.
people-passkey-last = Boshqalar nomidan ish koʻrasiz va pochta qutingiz umumiy: bu kirish kaliti yagona kirish yoʻlingiz. Avval boshqasini qoʻshing yoki kotibiyatdan faqat siz oʻqiydigan pochta qutisini yozib qoʻyishni soʻrang.

## My data
people-data-title = Mening maʼlumotlarim
people-data-link = Men haqimda saqlanadigan hamma narsani koʻrish va yuklab olish
people-data-intro = Siz haqingizda saqlanadigan hamma narsani shu yerdan olishingiz mumkin: ismlar, xatlar, kirishlar va maʼlumotlaringizning har bir oʻzgarishi, vaqti bilan.
people-data-download = Maʼlumotlarimni yuklab olish (JSON)
people-data-photo = Suratimni yuklab olish
people-data-erase = Maʼlumotlaringiz oʻchirilishini istasangiz, forum kotibiyatiga yozing. Sonlar va qarorlar qoladi; ularda sizga olib boradigan hech narsa boʻlmaydi.

## History of changes
people-history-title = Oʻzgarishlar tarixi
people-registration = Qayd
people-history-by = kim: { $who }
people-history-cut = Faqat eng yangi { $count } ta yozuv koʻrsatilgan.
people-by-visitor = kirmagan tashrifchi
people-by-device = qurilma: { $name }
people-by-program = dastur: { $name }
people-by-console = operator konsoli
people-by-house = tizimning oʻzi
people-by-erased = maʼlumotlari oʻchirilgan shaxs
people-time-zone = Vaqt mintaqasi: { $zone }
people-value-before = avval:
people-value-after = keyin:
people-value-none = (boʻsh)
people-value-erased = (oʻchirilgan)

## Qidiruv
people-office-stays = Bu yozuv forumda vazifasi bor shaxsniki. Qoladigan yozuv shu boʻlsin.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Aniq mos ism yoʻq. Oʻxshash ismlar:
people-similar-too = Oʻxshash ismlar: { $count }
people-spelling-own = oʻz yozilishi
people-spelling-latin = lotincha yozilishi
people-spelling-passport = pasportdagi yozilishi
people-spelling-one-name = bitta ismning shakllari
people-spelling-az = ozarbayjoncha yozilishi
people-spelling-tr = turkcha yozilishi
people-spelling-uz = oʻzbekcha yozilishi
people-spelling-kk = qozoqcha yozilishi
people-spelling-ky = qirgʻizcha yozilishi
people-spelling-tk = turkmancha yozilishi
people-spelling-hu = vengercha yozilishi
people-spelling-ru = ruscha yozilishi
people-passport-differs = Pasportdagi yozilish { $typed } ismning kutilgan yozilishlaridan emas: { $expected }. Hujjat bilan solishtiring. Biz uni hech qachon oʻzgartirmaymiz.
people-passport-doubtful = pasportdagi yozilish?
people-names-in-title = Boshqa tillardagi ismlarni qanday koʻraman
people-names-in = Boshqa tillarning ismlari
people-names-in-help = Faqat ekrandagi roʻyxatlarda. Saqlanadigan, chop etiladigan yoki fayl sifatida beriladigan hech narsa oʻzgarmaydi; ism egasi yozgan shakli yonida turadi. Umumiy alifboda rus tili uchun harflar yoʻq: ruscha ismlar unda lotin harflarida koʻrsatiladi.
people-names-in-own = Yozilganidek
people-names-in-latin = Lotin harflarida
people-names-in-cyrillic = Kirill harflarida
people-names-in-turkic = Umumiy turkiy alifboda
people-alike-percent = { $number } %
people-alike-email = bir xil elektron pochta
people-alike-birth-date = bir xil tugʻilgan sana
people-alike-same = Ismlar bir xil
people-alike-spelling = Bir ismning ikki xil yozilishi
people-alike-one-name = Bir ismning shakllari
people-alike-initial = Bosh harf soʻz oʻrnida turadi

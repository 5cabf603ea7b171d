# Translated from locales/en/cues.ftl.
## The running order
cues-title = Borish rejasi
cues-lead = Har bir zalda daqiqama-daqiqa nima qilinishi kerak: dasturdan tuziladi va kechikishlar bilan birga suriladi.
cues-no-halls = Hali hech bir zalda dastur yoʻq
cues-no-halls-hint = Dastur tadbirlariga zal va vaqt belgilang, ular shu yerda koʻrinadi.
cues-days = Kunlar
cues-nothing-on-day = Bu kuni bu zalda hech narsa yoʻq
cues-nothing-on-day-hint = Boshqa kunni tanlang yoki shu kunga biror narsa rejalashtiring.
cues-on-paper = Qogʻozda (PDF)
cues-letters-replaced = “?” belgisi bu yerda bosib boʻlmaydigan harf oʻrnida turadi. Saytdagi borish rejasida u harf bor.
cues-planned = rejada
cues-add = Band qoʻshish
cues-lost = Bogʻlangan tadbiri endi bu yerda oʻtmaydi
cues-lost-help = Boshqa tadbirga bogʻlash yoki oʻchirish uchun bandni tahrirlang.
cues-edit = Tahrirlash
cues-mark-done = Bajarildi
cues-not-done = Aslida bajarilmagan
cues-up = Yuqoriga: { $name }
cues-down = Pastga: { $name }
cues-minutes = { $minutes } daq
cues-person-as = { $name } ({ $role })
cues-done-at = Bajarildi: { $time }
cues-done-at-by = Bajarildi: { $time }, { $name }

## Writing a cue
cues-field-text = Nima qilinadi
cues-field-item = Dastur tadbiri
cues-field-minute = Boshlanganidan necha daqiqa keyin (oldin: −5)
cues-field-who = Kim
cues-field-link = Fayl yoki sahifa
cues-link-help = https:// yoki shu saytda / bilan boshlanadigan manzil.
cues-field-note = Izoh
cues-save = Saqlash
cues-remove = Bandni oʻchirish
cues-remove-question = Band yoʻqoladi. Oʻchirilsinmi?
cues-theirs = Hozir u yerda yozilgani
cues-written-in = Yozilgan tili: { $language }. Bu yerda oʻzgartirganingiz uning shu tildagi varianti boʻladi: { $own }.

## What is said back
cues-saved = Saqlandi.
cues-removed = Band oʻchirildi.
cues-is-first = U allaqachon kunning birinchisi.
cues-is-last = U allaqachon kunning oxirgisi.
cues-done-before-rehearsal = Bu sinovdan oldin bajarildi deb belgilangan va shundayligicha qoladi.
cues-changed-meanwhile = Shu orada boshqa kishi bandni oʻzgartirgan. Yozganlaringiz shu yerda; qayta saqlasangiz, uning oʻrnini egallaydi.
cues-removed-meanwhile = Shu orada boshqa kishi bandni oʻchirgan. Qayta saqlasangiz, yangidan yoziladi.
cues-changed-not-removed = Shu orada boshqa kishi bandni oʻzgartirgan. Oʻchirilmadi: qaytadan koʻring.
cues-too-many = Tadbirning koʻpi bilan { $most } bandi boʻladi. Hech narsa qoʻshilmadi.
cues-not-an-address = Manzilni https:// yoki shu saytda / bilan boshlang.
cues-minute-out-of-range = Boshlanishidan { $before } daqiqa oldindan { $after } daqiqa keyingacha.
cues-unsent = Yuborilmadi: aloqa uzildi. Yozganlaringiz shu yerda turibdi; aloqa tiklangach, qayta urinib koʻring.
cues-not-taken = Bu bajarilmadi. Yozganlaringiz shu yerda turibdi: nusxa oling, soʻng sahifani qayta yuklang.

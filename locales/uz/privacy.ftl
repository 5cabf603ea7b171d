# Erasing a person.
privacy-title = Shaxs maʼlumotlarini oʻchirish
privacy-what-happens = Ism, aloqa, surat, javoblar, xatlar va shaxsning kimligini koʻrsatuvchi hamma narsa barcha joylardan, jumladan tarixdan ham oʻchiriladi.
privacy-what-stays = Sonlar va qarorlar kimga tegishliligi koʻrsatilmasdan qoladi.
privacy-registrations = Qaydlar
privacy-decisions = Qarorlar
privacy-tickets = Chiptalar
privacy-scans = Kirishda oʻqilgan chiptalar
privacy-erase = Oʻchirish
privacy-erase-for-good = Butunlay oʻchirish
privacy-only-organiser = { $name } — bu forumning yagona tashkilotchisi: { $forum }. Usiz forumni hech kim boshqara olmaydi. Avval u yerda boshqa tashkilotchini tayinlang, keyin shaxs maʼlumotlarini shu yerda oʻchirish mumkin.
privacy-name-organiser = Tashkilotchi tayinlash: { $forum }
privacy-ask-for-organiser = U forumni siz boshqarmaysiz. Boshqa tashkilotchi tayinlanishini shu shaxsdan yoki tizim operatoridan soʻrang: { $name }.
privacy-done = Shaxs maʼlumotlari oʻchirildi.
privacy-erased-again = Maʼlumotlari bu nusxadan keyin oʻchirilgan va qayta oʻchirilgan shaxslar: { $count }

## Whom
privacy-find-lead = Ishtirok etuvchi, forumda ishlovchi yoki hech bir forumda boʻlmagan shaxs. Oʻchirishdan oldin u bilan birga nima oʻchirilishini koʻrasiz.
privacy-find-label = Ism istalgan yozuvda yoki elektron pochta manzili
privacy-find-nobody = Maʼlumotlarini siz oʻchira oladigan bunday ismli shaxs yoʻq. Faqat boshqa forumdagi shaxsning maʼlumotlarini oʻsha forum tashkilotchilari oʻchiradi.
privacy-what-goes = Nima oʻchirilishini koʻrish
privacy-only-named = Dasturda faqat ism: bunday ism bilan hech kim roʻyxatdan oʻtmagan.
privacy-only-named-goes = Ism dasturdan, uning qoralamalari va versiyalaridan oʻchiriladi.

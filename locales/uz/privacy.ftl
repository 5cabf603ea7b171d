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

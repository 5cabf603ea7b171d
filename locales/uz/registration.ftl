# Roʻyxatdan oʻtish soʻzlari: nomzod koʻrsatish, ochiq shakl, taklif havolalari, zaxira roʻyxati.

## Qoida nima deydi
registration-not-on-reserve = Bu shaxs endi zaxira roʻyxatida emas.
registration-deadline-is-over = Nomzod koʻrsatish muddati tugadi. Forum kotibiyatiga murojaat qiling.
registration-window-is-closed = Roʻyxatdan oʻtish yopilgan.
registration-not-standing = Bu qayd shu orada qaytarib olingan yoki rad etilgan.
registration-has-another = Bu shaxsning ushbu forum uchun endi boshqa qaydi bor.
registration-opened-by-accreditation = Bu qayd rad etilgan. Uni akkreditatsiya qayta ochishi mumkin.
registration-is-the-head = Bu — delegatsiya rahbari. Kim rahbar ekanini kotibiyat belgilaydi.
registration-changed-meanwhile = Shu orada boshqa kishi bu qaydni oʻzgartirdi. Yozganlaringiz joyida: ikkalasini koʻrib chiqing va qayta saqlang.
registration-email-is-the-way-in = Kirish havolalari shu manzilga keladi, kirish kalitingiz esa yoʻq. Boshqa manzil yozing yoki avval hisobingizga kirish kaliti qoʻshing.
registration-born-later = Bu kun hali kelgani yoʻq. Tugʻilgan sanani yozing.
registration-born-too-early = Tugʻilgan yilni tekshiring: eng erta mumkin boʻlgan yil – { $year }.
registration-invite-is-over = Bu havola ishlatilgan yoki bekor qilingan.
registration-invite-is-good = Bu havola hali amal qiladi: avval uni bekor qiling.
registration-invite-used = Bu havola avval ishlatilgan.
registration-invite-expired = Bu havolaning muddati tugagan.
registration-invite-revoked = Bu havola bekor qilingan.

## Xatlar
registration-capacity = { $category }, { $delegation }
registration-no-reason = sabab koʻrsatilmagan
registration-letter-registered-title = { $forum }: siz roʻyxatga olindingiz
registration-letter-registered =
    Hurmatli { $name }!

    Siz roʻyxatga olindingiz. Forum: { $forum }
    Toifa: { $capacity }

    Sahifangizda qaydingiz qaysi bosqichda ekanini koʻrasiz, uni toʻldirishingiz va tuzatishingiz mumkin:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: siz zaxira roʻyxatidasiz
registration-letter-reserve =
    Hurmatli { $name }!

    Maʼlumotlaringiz qabul qilindi, ammo hozir barcha oʻrinlar band. Forum: { $forum }
    Toifa: { $capacity }
    Zaxira roʻyxatidagi oʻrningiz: { $place }

    Siz uchun oʻrin boʻshashi bilan xat olasiz. Sahifangiz:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: siz uchun oʻrin boʻshadi
registration-letter-moved-up =
    Hurmatli { $name }!

    Oʻrin boʻshadi: siz roʻyxatga olindingiz va endi zaxira roʻyxatida emassiz. Forum: { $forum }
    Toifa: { $capacity }

    Sahifangiz:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: qaydingiz qaytarib olindi
registration-letter-withdrawn =
    Hurmatli { $name }!

    Qaydingiz qaytarib olindi. Forum: { $forum }
    Toifa: { $capacity }
    Sabab: { $reason }

    Sahifangiz:
    { $link }

    Agar bu xato boʻlsa, delegatsiyangiz rahbariga yoki kotibiyatga yozing.
registration-letter-changed-title = { $forum }: maʼlumotlaringiz oʻzgartirildi
registration-letter-changed =
    Hurmatli { $name }!

    Qayddagi maʼlumotlaringiz oʻzgartirildi. Forum: { $forum }
    Toifa: { $capacity }

    Iltimos, ularni sahifangizda tekshiring:
    { $link }

    { $entry }
registration-letter-reopened =
    Hurmatli { $name }!

    Qayddagi maʼlumotlaringiz oʻzgartirildi. Forum: { $forum }
    Toifa: { $capacity }
    Quyidagi bosqichlar qaytadan oʻtiladi: { $steps }

    Iltimos, maʼlumotlaringizni sahifangizda tekshiring:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Hurmatli { $name }!

    Qayddagi maʼlumotlaringiz oʻzgartirildi. Forum: { $forum }
    Toifa: { $capacity }
    Quyidagi bosqichlar qaytadan oʻtiladi: { $steps }
    Bu bosqichlar tugaguncha kirishga ruxsat yoʻq.

    Iltimos, maʼlumotlaringizni sahifangizda tekshiring:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: xatlar endi shu manzilga keladi
registration-letter-mailbox =
    Hurmatli { $name }!

    Shu elektron pochta manzili qaydingizga yozildi. Bundan keyin xatlar va kirish havolalari shu yerga keladi. Forum: { $forum }
    Toifa: { $capacity }

    Sahifangiz:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: elektron pochta manzilingiz oʻzgartirildi
registration-letter-mailbox-left =
    Hurmatli { $name }!

    Qaydingizdagi shu elektron pochta manzili boshqasiga almashtirildi yoki olib tashlandi. Xatlar va kirish havolalari endi bu yerga kelmaydi. Forum: { $forum }

    Buni siz ham, sizning nomingizdan boshqa kishi ham qilmagan boʻlsa, darhol forum kotibiyatiga yozing: { $contact }
registration-letter-head-title = { $forum }: delegatsiyangizga siz rahbarlik qilasiz
registration-letter-head =
    Hurmatli { $name }!

    Endi delegatsiyangiz rahbari sizsiz. Forum: { $forum }
    Toifa: { $capacity }

    Siz delegatsiyaga nomzodlar koʻrsatasiz, zaxira roʻyxatidan kim oʻtishini hal qilasiz va oʻrinbosarlar tayinlaysiz. Delegatsiyangiz:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: siz delegatsiya rahbarining oʻrinbosarisiz
registration-letter-deputy =
    Hurmatli { $name }!

    Endi delegatsiyangiz rahbarining oʻrinbosari sizsiz. Forum: { $forum }
    Toifa: { $capacity }

    Siz ham rahbar kabi delegatsiyaga nomzodlar koʻrsatishingiz mumkin. Delegatsiyangiz:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: delegatsiyadagi vazifangiz tugadi
registration-letter-part-ended =
    Hurmatli { $name }!

    Siz endi delegatsiyangiz rahbari yoki rahbar oʻrinbosari emassiz. Qaydingiz oʻz holicha qoladi. Forum: { $forum }
    Toifa: { $capacity }

    Sahifangiz:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: roʻyxatdan oʻtishga taklif
registration-letter-invited =
    Assalomu alaykum!

    Sizni roʻyxatdan oʻtishga taklif qilamiz. Forum: { $forum }
    Toifa: { $capacity }

    Sizning anketangiz:
    { $link }

    Havola bir kishi uchun va shu vaqtgacha amal qiladi: { $until }
registration-letter-invited-noted =
    Assalomu alaykum!

    Sizni roʻyxatdan oʻtishga taklif qilamiz. Forum: { $forum }
    Toifa: { $capacity }

    { $note }

    Sizning anketangiz:
    { $link }

    Havola bir kishi uchun va shu vaqtgacha amal qiladi: { $until }

## Menyu va roʻyxatlar
registration-mine = Mening qaydim
registration-my-delegation = Mening delegatsiyam
registration-delegations = Delegatsiyalar
registration-all-delegations = Barcha delegatsiyalar
registration-name = Ism
registration-category = Toifa
registration-organisation = Tashkilot
registration-delegation = Delegatsiya
registration-people = Odamlar
registration-registered-count = Roʻyxatga olingan: { $count }
registration-waiting-count = Zaxira roʻyxatida: { $count }
registration-nobody-yet = Hali hech kim yoʻq
registration-nobody-yet-hint = Yuqoridagi oʻrinlarga nomzod koʻrsating yoki taklif havolasini yuboring.
registration-gone = Endi qatnashmaydi: { $count }
registration-waits-for-you = Sizning qaroringizni kutmoqda: { $count }
registration-send-list = Roʻyxat yuborish
registration-part-head = Delegatsiya rahbari
registration-part-deputy = Rahbar oʻrinbosari
registration-on-reserve = Zaxira roʻyxatida
registration-on-reserve-at = Zaxira roʻyxatida, oʻrni: { $place }
registration-withdrawn = Qaytarib olingan
registration-refused = Rad etilgan

## Oʻrinlar va zaxira
registration-places = Oʻrinlar
registration-not-limited = Oʻrinlar soni cheklanmagan.
registration-over-quota = Kvotadan ortiq: { $count }. Hech kim roʻyxatdan chiqarilmaydi.
registration-nominations-until = Nomzod koʻrsatish muddati: { $until }
registration-nominations-ended = Nomzod koʻrsatish muddati tugagan: { $until }
registration-nominate = Nomzod koʻrsatish
registration-nominate-title = Yangi nomzod: { $category }
registration-nominate-lead = Bilganingizni yozing. Qolganini shaxsning oʻzi xatdagi havola orqali toʻldirishi mumkin.
registration-will-wait = Barcha oʻrinlar band: bu shaxs zaxira roʻyxatiga tushadi.
registration-no-places-in = Delegatsiyaning bu toifada oʻrni yoʻq: { $category }
registration-invite-waits = { $category } (barcha oʻrinlar band: zaxira roʻyxatiga)
registration-reserve = Zaxira roʻyxati
registration-reserve-help = Oʻrin boʻshaganda birinchi turgan shaxs oʻtadi va xat oladi. Tartibni siz belgilaysiz.
registration-move-up = Yuqoriga
registration-move-down = Pastga
registration-order-saved = Tartib saqlandi.
registration-person-entered = { $name } roʻyxatga olindi.
registration-person-on-reserve = Barcha oʻrinlar band. { $name } zaxira roʻyxatida, oʻrni: { $place }
registration-change-quotas = Kvotalar va muddat
registration-quotas-title = Kvotalar: { $delegation }
registration-quotas-lead = Kvotani istalgan vaqtda oʻzgartirish mumkin. Oshirilsa, zaxiradagilar oʻtadi; kamaytirilsa, hech kim chiqarilmaydi. Boʻsh maydon: cheklov yoʻq.
registration-quotas-meanwhile = Shu orada boshqa kishi bu sonlarni oʻzgartirdi. Yozganlaringiz joyida: ikkalasini koʻrib chiqing va qayta saqlang.
registration-used-and-waiting = Band: { $used }, kutmoqda: { $waiting }
registration-nominations-deadline = Rahbar nomzod koʻrsatishi mumkin (shu vaqtgacha)
registration-until-help = Boʻsh: forumning oʻz muddati, { $when }
registration-until-help-open = Boʻsh: muddat yoʻq.
registration-saved-and-moved-up = Saqlandi. Zaxiradan oʻtdi: { $count }

## Taklif havolalari
registration-invite-links = Taklif havolalari
registration-invite-links-lead = Har bir havola bir kishi uchun: u delegatsiyangizda oʻzi roʻyxatdan oʻtadi.
registration-new-invite = Yangi havola
registration-invite-email = Yuboriladigan elektron pochta manzili
registration-invite-email-help = Boʻsh qoldirsangiz, havolani oʻzingiz nusxalab yuborasiz.
registration-invite-language = Xat tili
registration-invite-note = Xatga qoʻshimcha soʻzingiz
registration-make-invite = Havola yaratish
registration-invite-made = Havola tayyor: uni quyidan nusxalang.
registration-invite-sent = Taklif shu manzilga yuborilmoqda: { $email }
registration-invite-list = Yaratilgan havolalar
registration-no-invites = Hali havola yoʻq
registration-invite-link = Havola
registration-invite-good = Amal qiladi
registration-invite-was-used = Ishlatilgan
registration-invite-has-expired = Muddati tugagan
registration-invite-was-revoked = Bekor qilingan
registration-revoke-invite = Havolani bekor qilish
registration-revoke-invite-question = Bu havolaga ega kishi endi u orqali roʻyxatdan oʻta olmaydi.
registration-invite-taken-back = Havola bekor qilindi.
registration-forget-invitee = Kimga yuborilganini oʻchirish
registration-forget-invitee-question = Elektron pochta manzili, yozgan soʻzlaringiz va xat butunlay oʻchiriladi. Havola boʻlgani qoladi.
registration-invitee-forgotten = Havola kimga yuborilgani oʻchirildi.
registration-see-registration = Qaydni koʻrish
registration-invite-used-next = Roʻyxatdan oʻtgan boʻlsangiz, kirib qaydingizni koʻrishingiz mumkin. Oʻtmagan boʻlsangiz, sizni taklif qilgan kishidan yangi havola soʻrang.
registration-invite-ask-again = Sizni taklif qilgan kishidan yangi havola soʻrang yoki kotibiyatga yozing.
registration-invite-unknown = Bu havola ishlamaydi
registration-invite-unknown-next = Pochta dasturlari uzun havolani baʼzan kesib qoʻyadi: uni toʻliq nusxalang. Yordam bermasa, sizni taklif qilgan kishidan yangisini soʻrang.

## Shakl
registration-legend-name = Ism va familiya
registration-family-name = Familiya
registration-family-name-help = Oʻz tilida va yozuvida yozilganidek.
registration-given-name = Ism
registration-patronymic = Otasining ismi
registration-patronymic-help = Boʻlmasa, boʻsh qoldiring.
registration-latin-family = Lotin harflarida familiya
registration-latin-given = Lotin harflarida ism
registration-latin-help = Beyjda shunday yoziladi. Ism lotin harflarida boʻlsa, boʻsh qoldiring.
registration-passport-name = Pasportdagi ism
registration-passport-help = Toʻliq, pasportning lotin yozuvidagi qatorlaridek. Aviachipta va viza uchun.
registration-birth-date = Tugʻilgan sana
registration-legend-contact = Aloqa
registration-email = Elektron pochta manzili
registration-email-help = Xatlar va kirish havolalari shu manzilga keladi. Boʻlmasa, boʻsh qoldiring.
registration-mailbox-shared = Bu pochta qutisini boshqalar ham oʻqiydi
registration-mailbox-shared-help = Masalan, tashkilotning umumiy manzili. Har bir kishi uchun alohida xat keladi.
registration-phone = Telefon
registration-language = Xatlar tili
registration-language-help = Ismning yozilish tartibi ham shu tilga mos.
registration-legend-role = Lavozim
registration-person-title = Unvon
registration-person-title-help = Masalan: Dr., Prof.
registration-position = Lavozim
registration-position-help = Xatlar tilida, masalan: boshqaruv raisi.
registration-position-in = Lavozim: { $language }
registration-organisation-help = Rasmiy nomi, xatlar tilida.
registration-organisation-in = Tashkilot: { $language }
registration-in-language = { $tag ->
    [az] ozarbayjoncha
    [tr] turkcha
    [uz] oʻzbekcha
    [kk] qozoqcha
    [ky] qirgʻizcha
    [tk] turkmancha
    [hu] vengercha
    [ru] ruscha
    [en] inglizcha
   *[other] { $own }
}
registration-protocol-rank = Protokol tartibi
registration-protocol-rank-help = Kichik son oldinda turadi; odatdagisi 1000.
registration-legend-forum = Forum uchun
registration-photo = Surat
registration-consent-told = Shaxs menga rozi ekanini bildirdi
registration-preview-note = Anketani oʻzi roʻyxatdan oʻtayotgan kishi shunday koʻradi. Bu yerda yozilgani saqlanmaydi.
registration-photo-help = JPEG, PNG yoki WebP, koʻpi bilan 10 MB. Yuz aniq, orqa fon och boʻlsin.
registration-file-kept = Yuborgan faylingiz saqlangan, uni qayta tanlash shart emas.
registration-file-given = Yuborilgan
registration-no-delegation = Delegatsiyasiz
registration-reason = Sabab
registration-reason-help = Shaxsga yuboriladigan xatda koʻrsatiladi.

## Bitta qayd
registration-where-it-stands = Qayd bosqichi
registration-what-is-known = Maʼlumotlar
registration-mark-as = “{ $step }” deb belgilash
registration-photo-of = Surat: { $name }
registration-change-photo = Surat yuborish
registration-documents = Hujjatlar
registration-no-longer-asked = Endi soʻralmaydi
registration-choose-document = Fayl: { $question }
registration-document-saved = Fayl saqlandi.
registration-part-in-delegation = Delegatsiyadagi oʻrni
registration-part-help = Rahbar va oʻrinbosarlari nomzod koʻrsatadi, tasdiqlaydi, almashtiradi. Ularning oʻz pochta qutisi yoki kirish kaliti boʻlishi kerak.
registration-name-deputy = Oʻrinbosar etib tayinlash
registration-end-deputy = Oʻrinbosarlikdan ozod qilish
registration-make-head = Rahbar etib tayinlash
registration-deputy-named = Oʻrinbosar tayinlandi.
registration-deputy-ended = Oʻrinbosarlik tugadi.
registration-head-made = Delegatsiya rahbari tayinlandi.
registration-withdraw = Qaydni qaytarib olish
registration-withdraw-now = Ha, qaytarib olish
registration-withdraw-question = Qayd qaytarib olinsinmi: { $name }? Oʻrin zaxiradagi keyingi shaxsga oʻtadi, chipta bekor boʻladi.
registration-withdraw-own-question = Qaydingizni qaytarib olmoqchimisiz? Oʻrningiz boshqaga oʻtadi.
registration-withdraw-reserve-question = Qayd qaytarib olinsinmi: { $name }? Shaxs zaxira roʻyxatidan chiqadi, undan keyingilar oldinga suriladi.
registration-withdraw-own-reserve-question = Zaxira roʻyxatidan chiqmoqchimisiz?
registration-was-withdrawn = Qayd qaytarib olindi.
registration-bring-back = Qaydni tiklash
registration-bring-back-now = Ha, tiklash
registration-bring-back-question = Qayd tiklansinmi: { $name }? Boʻsh oʻrin boʻlsa, shaxs uni oladi, boʻlmasa, zaxira roʻyxatida kutadi. Oʻtilgan bosqichlar kuchda qoladi; hammasi oʻtilgan boʻlsa, yangi chipta tayyorlanadi. Rahbarlik yoki oʻrinbosarlik va dasturdagi oʻrinlar tiklanmaydi.
registration-bring-back-own-question = Qaydingizni tiklamoqchimisiz? Boʻsh oʻrin boʻlsa, uni olasiz, boʻlmasa, zaxira roʻyxatida kutasiz. Dasturdagi oʻrinlar tiklanmaydi.
registration-was-brought-back = Qayd tiklandi, oʻrin bor.
registration-was-brought-back-to-reserve = Qayd zaxira roʻyxatida tiklandi. U yerdagi oʻrni: { $place }.
registration-replace = Almashtirish
registration-replace-title = Kimning oʻrniga: { $name }
registration-replace-lead = Yangi shaxs aynan shu oʻrinni oladi. Avvalgi qayd qaytarib olinadi, zaxiradan hech kim oʻtmaydi.
registration-to-move = Toifa yoki delegatsiyani oʻzgartirish
registration-move-title = Toifa va delegatsiya: { $name }
registration-move-lead = Shaxs haqidagi barcha maʼlumotlar qoladi. Saqlashdan oldin oʻrin bor-yoʻqligini va qaysi bosqichlar qaytadan oʻtilishini koʻrasiz.
registration-move-nowhere = Hozir ham shunday: boshqasini tanlang.
registration-places-taken = U yerdagi barcha oʻrinlar endi band.
registration-move-loses-place = U yerdagi barcha oʻrinlar band: bu shaxs zaxira roʻyxatiga tushadi. Oʻrin boʻshaguncha kirishga ruxsat berilmaydi, chipta bekor boʻladi.
registration-move-gets-place = U yerda boʻsh oʻrin bor: bu shaxs uni oladi.
registration-move-leaves-place = Boʻshagan oʻrin zaxiradagi keyingi shaxsga oʻtadi.
registration-move-part-ends = Delegatsiya rahbari yoki uning oʻrinbosari vazifasi tugaydi.
registration-was-moved-to-reserve = Saqlandi. Shaxs zaxira roʻyxatida, oʻrni: { $place }.
registration-look-again = Shu orada boshqa kishi bu qaydni oʻzgartirdi. Qaytadan koʻring.

## Tahrirlash
registration-edit-title = Maʼlumotlar: { $name }
registration-reopens = Buni oʻzgartirsangiz, quyidagi bosqichlar qaytadan oʻtiladi: { $steps }
registration-now-stands = Shu orada bu yerga yozilgan: { $value }
registration-confirm-edit-title = Oʻzgarish saqlansinmi?
registration-confirm-edit-lead = Oʻtilgan bosqichlar shu maʼlumotlarga asoslangan.
registration-what-changes = Nima oʻzgaradi
registration-field = Maydon
registration-before = Avval
registration-after = Keyin
registration-steps-again = Qaytadan oʻtiladigan bosqichlar
registration-entry-stays = Bu vaqtda kirish huquqi saqlanadi.
registration-entry-waits = Bu bosqichlar tugaguncha kirishga ruxsat yoʻq.
registration-save-all-the-same = Baribir saqlash
registration-saved-and-reopened = Saqlandi. Qayta ochilgan bosqichlar navbatda.

## Ochiq shakl va oʻz qaydi
registration-register = Roʻyxatdan oʻtish
registration-register-title = Roʻyxatdan oʻtish: { $forum }
registration-open-now = Roʻyxatdan oʻtish ochiq.
registration-open-until = Roʻyxatdan oʻtish shu vaqtgacha ochiq: { $when }
registration-opens-at = Roʻyxatdan oʻtish shu vaqtda ochiladi: { $when }
registration-closed-next = Roʻyxatdan oʻtish yopilgan. Baribir roʻyxatga olinishingiz kerak deb hisoblasangiz, kotibiyatga yozing.
registration-choose-category = Qaysi toifada qatnashasiz?
registration-other-categories = Boshqa toifalarga delegatsiya rahbarlari nomzod koʻrsatadi va taklif qiladi.
registration-by-invitation-only = Bu forumga roʻyxatdan oʻtish faqat taklif bilan
registration-by-invitation-only-hint = Delegatsiyangiz rahbariga yoki kotibiyatga murojaat qiling.
registration-to-my-registrations = Mening qaydimga oʻtish
registration-send-registration = Qaydni yuborish
registration-done-title = Rahmat, maʼlumotlaringiz qabul qilindi
registration-done-reserve = Hozir barcha oʻrinlar band. Zaxira roʻyxatidagi oʻrningiz: { $place }. Oʻrin boʻshasa, xat olasiz.
registration-done-letter = Shu manzilga havolali xat yuborilmoqda: { $email }. U orqali qaydingizni kuzatish va tuzatish mumkin.
registration-done-quiet = Qaydingiz saqlandi. Bir soat ichida { $email } manzili bilan koʻp qayd keldi, shuning uchun hozir xat yuborilmaydi. Keyin shu manzil bilan kirishingiz mumkin.
registration-done-no-email = Elektron pochta manzili berilmagan: oʻzgartirish uchun delegatsiya rahbariga yoki kotibiyatga murojaat qiling.
registration-done-no-note = Anketani hozirgina yuborgan boʻlsangiz, maʼlumotlaringiz qabul qilingan. Elektron pochta manzilini bergan boʻlsangiz, unga havolali xat keladi: u orqali qaydingizni kuzatish va tuzatish mumkin.
registration-none-of-mine = Bu forum uchun qaydingiz yoʻq
registration-none-of-mine-hint = Taklif olgan boʻlsangiz, xatdagi havolani oching.
registration-see-and-change = Koʻrish va oʻzgartirish
registration-my-ticket = Chiptam
registration-no-such-question = Bu toifa anketasida bunday savol yoʻq.
registration-no-file-here = Bu yerda fayl berib yoki olib tashlab boʻlmaydi.

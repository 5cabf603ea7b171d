# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Mening dasturim
signups-lead = Siz belgilagan, yozilgan yoki vazifangiz bor tadbirlar.
signups-to-programme = Dasturga oʻtish
signups-to-mine = Dasturimga oʻtish
signups-not-registered = Bu forum uchun qaydingiz yoʻq
signups-not-registered-hint = Belgilar va oʻrinlar roʻyxatdan oʻtgan ishtirokchilar uchun.
signups-register = Roʻyxatdan oʻtish
signups-none = Hozircha hech narsa yoʻq
signups-none-hint = Dasturdagi tadbirlarni belgilang, ular shu yerda turadi.
signups-without-day = Kuni belgilanmagan
signups-clash = Ayni vaqtda: { $items }
signups-bookmark = Belgilash
signups-unbookmark = Belgini olib tashlash
signups-bookmarked = belgilangan
signups-have-part = vazifangiz bor
signups-have-place = oʻrningiz bor
signups-in-line = kutish roʻyxatida, oʻrni: { $place }

## Signing up
signups-sign-up = Yozilish
signups-join-line = Kutish roʻyxatiga yozilish
signups-leave = Oʻrindan voz kechish
signups-leave-question = Oʻrningiz boʻshaydi. Kutayotgan boʻlsa, oʻrin unga oʻtadi.
signups-leave-line = Kutish roʻyxatidan chiqish
signups-leave-line-question = Kutish roʻyxatidagi oʻrningizni yoʻqotasiz.
signups-sign-in-first = Oʻrinlar soni cheklangan. Yozilish uchun kiring.
signups-places-taken = Band oʻrinlar: { $taken }, jami { $places }
signups-people-wait = Kutish roʻyxatida: { $count }
signups-opens = Yozilish boshlanadi: { $when }
signups-closes = Yozilish tugaydi: { $when }
signups-is-over = Yozilish tugagan.
signups-is-cancelled = Tadbir bekor qilingan.
signups-not-open-yet = Yozilish hali boshlanmagan.
signups-not-cleared = Akkreditatsiyangiz tugagach, yozilishingiz mumkin.
signups-place-is-yours = Oʻrningiz bor.
signups-you-wait = Barcha oʻrinlar band. Kutish roʻyxatidagi oʻrningiz: { $place }. Oʻrin boʻshasa, xat olasiz.
signups-you-left = Oʻrningizdan voz kechdingiz.
signups-too-many-bookmarks = { $limit } tadan ortiq belgi saqlanmaydi. Avval ayrimlarini olib tashlang.
signups-too-many-signups = Koʻpi bilan { $limit } ta tadbirga yozilishingiz mumkin.
signups-line-is-full = Kutish roʻyxati toʻlgan.
signups-changed-meanwhile = Shu orada buni boshqa kishi oʻzgartirdi. Yozganlaringiz shu yerda; qayta saqlasangiz, sizniki qoladi.

## The letter
signups-letter-moved-up-title = { $item }: siz uchun oʻrin boʻshadi
signups-letter-moved-up =
    Hurmatli { $name }!

    Oʻrin boʻshadi va u endi sizniki: { $item }
    Qachon: { $when }
    Forum: { $forum }

    Dasturingiz; oʻrindan shu yerda voz kechish ham mumkin:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: dasturingizda yangi vaqtlar
signups-letter-delayed =
    Hurmatli { $name }!

    Siz belgilagan, yozilgan yoki vazifangiz bor tadbirlar boshqa vaqtda boshlanadi ({ $forum }):

    { $lines }

    Hozir va keyin: { $page }

    Savollar: { $contact }
signups-letter-line-delayed = – { $item }. Reja boʻyicha: { $planned }, endi kutilmoqda: { $time }
signups-letter-line-as-planned = – { $item }: yana reja boʻyicha, { $planned }

## A calendar of one’s own
signups-calendar = Taqvimingizda
signups-calendar-help = Telefon yoki kompyuteringizdagi taqvim uchun manzil: u shu sahifadagini koʻrsatadi va oʻzgarishlarni kuzatib boradi. Manzilni bilgan kishi ham shuni koʻradi, uni hech kimga bermang.
signups-make-calendar = Manzil yaratish
signups-calendar-address = Taqvimingiz manzili
signups-renew-calendar = Yangi manzil yaratish
signups-renew-question = Eski manzil uni ishlatayotgan barcha taqvimlarda darhol ishlamay qoladi.
signups-calendar-made = Taqvimingiz manzili tayyor.
signups-calendar-name = Mening dasturim: { $forum }

## For the secretariat
signups-offers = Oʻrinlar va yozilish
signups-offers-lead = Oʻrinlar soni belgilangan tadbirlar. Odamlar ularga yoziladi, oʻrin qolmasa kutadi.
signups-no-offers = Hali hech bir tadbirda oʻrinlar belgilanmagan
signups-no-offers-hint = Dasturdagi tadbirni oching va “Oʻrinlar va mehmonlar”ni tanlang.
signups-manage = Oʻrinlar va mehmonlar
signups-item = Tadbir
signups-to-item = Tadbirga oʻtish
signups-when = Qachon
signups-places = Oʻrinlar
signups-places-help = Band oʻrinlardan kam boʻlsa ham, hech kim chiqarilmaydi.
signups-taken = Band
signups-waiting = Kutmoqda
signups-opens-at = Yozilish boshlanishi
signups-opens-help = Boʻsh: darhol.
signups-closes-at = Yozilish tugashi
signups-closes-help = Boʻsh: tadbir boshlanganda.
signups-clocks = Vaqtlar { $zone } soati boʻyicha.
signups-guests = Yozilganlar
signups-no-guests = Hali hech kim yozilmagan.
signups-waiting-list = Kutish roʻyxati
signups-name = Ism
signups-delegation = Delegatsiya
signups-since = Yozilgan
signups-over-places = Oʻrni borlar oʻrinlardan koʻp, ortiqchasi: { $count }. Hech kim chiqarilmaydi; keyingi boʻshagan oʻrinlar boʻsh qoladi.
signups-moved-up = Saqlandi. Kutish roʻyxatidan oʻrin olganlar: { $count }.
signups-closes-before-it-opens = Yozilish boshlanganidan keyin tugashi kerak.
signups-end-offer = Oʻrinlarni olib tashlash
signups-end-question = Bu tadbirga endi hech kim yozila olmaydi.
signups-offer-ended = Oʻrinlar olib tashlandi.
signups-somebody-signed-up = Allaqachon yozilganlar bor. Buning oʻrniga oʻrinlar sonini 0 qiling: shunda boshqa hech kim oʻrin olmaydi.

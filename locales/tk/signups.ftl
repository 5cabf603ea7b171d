# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Meniň maksatnamam
signups-lead = Siziň belläniňiz, ýazylanyňyz ýa-da özüňiz gatnaşýan çäreleriňiz.
signups-to-programme = Maksatnama geçmek
signups-to-mine = Maksatnamama geçmek
signups-not-registered = Bu forum üçin hasaba alnyşyňyz ýok
signups-not-registered-hint = Bellikler we orunlar hasaba alnan gatnaşyjylar üçindir.
signups-register = Hasaba alynmak
signups-none = Entek hiç zat ýok
signups-none-hint = Maksatnamadaky çäreleri belläň, olar şu ýerde durar.
signups-without-day = Güni belli däl
signups-clash = Şol bir wagtda: { $items }
signups-bookmark = Bellemek
signups-unbookmark = Belligi aýyrmak
signups-bookmarked = bellenen
signups-have-part = özüňiz gatnaşýarsyňyz
signups-have-place = ornuňyz bar
signups-in-line = garaşýanlaryň sanawynda, orny: { $place }

## Signing up
signups-sign-up = Ýazylmak
signups-join-line = Garaşýanlaryň sanawyna ýazylmak
signups-leave = Orundan ýüz öwürmek
signups-leave-question = Ornuňyz boşaýar. Garaşýan bar bolsa, orun oňa geçýär.
signups-leave-line = Garaşýanlaryň sanawyndan çykmak
signups-leave-line-question = Garaşýanlaryň sanawyndaky ornuňyzy ýitirersiňiz.
signups-sign-in-first = Orunlaryň sany çäkli. Ýazylmak üçin giriň.
signups-places-taken = Alnan orunlar: { $taken }, jemi { $places }
signups-people-wait = Garaşýanlaryň sanawynda: { $count }
signups-opens = Ýazylmak başlanýar: { $when }
signups-closes = Ýazylmak tamamlanýar: { $when }
signups-is-over = Ýazylmak tamamlandy.
signups-is-cancelled = Çäre ýatyryldy.
signups-not-open-yet = Ýazylmak entek başlanmady.
signups-not-cleared = Akkreditasiýaňyz tamamlanandan soň ýazylyp bilersiňiz.
signups-place-is-yours = Size orun berildi.
signups-you-wait = Ähli orunlar alnan. Garaşýanlaryň sanawyndaky ornuňyz: { $place }. Orun boşasa, hat alarsyňyz.
signups-you-left = Ornuňyzdan ýüz öwürdiňiz.
signups-too-many-bookmarks = { $limit } bellikden köp saklanmaýar. Ilki käbirini aýyryň.
signups-too-many-signups = Iň köp { $limit } çärä ýazylyp bilersiňiz.
signups-line-is-full = Garaşýanlaryň sanawy dolan.
signups-changed-meanwhile = Şu aralykda muny başga biri üýtgetdi. Ýazanyňyz şu ýerde; täzeden ýatda saklasaňyz, siziňki galýar.

## The letter
signups-letter-moved-up-title = { $item }: siziň üçin orun boşady
signups-letter-moved-up =
    Hormatly { $name }!

    Orun boşady we ol indi siziňki: { $item }
    Haçan: { $when }
    Forum: { $forum }

    Siziň maksatnamaňyz; orundan şol ýerde ýüz öwrüp hem bilersiňiz:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: maksatnamaňyzda täze wagtlar
signups-letter-delayed =
    Hormatly { $name }!

    Siziň belläniňiz, ýazylanyňyz ýa-da özüňiz gatnaşýan çäreleriňiz başga wagtda başlanýar ({ $forum }):

    { $lines }

    Häzir we soň: { $page }

    Soraglar: { $contact }
signups-letter-line-delayed = – { $item }. Meýilnama boýunça: { $planned }, indi garaşylýar: { $time }
signups-letter-line-as-planned = – { $item }: ýene meýilnama boýunça, { $planned }

## A calendar of one’s own
signups-calendar = Senenamaňyzda
signups-calendar-help = Telefonyňyzdaky ýa-da kompýuteriňizdäki senenama üçin salgy: ol şu sahypadakyny görkezýär we üýtgeşmeleri yzarlaýar. Salgyny bilýän adam hem şony görýär, ony hiç kime bermäň.
signups-make-calendar = Salgy döretmek
signups-calendar-address = Senenamaňyzyň salgysy
signups-renew-calendar = Täze salgy döretmek
signups-renew-question = Köne salgy ony ulanýan ähli senenamalarda derrew ýapylýar.
signups-calendar-made = Senenamaňyzyň salgysy taýýar.
signups-calendar-name = Meniň maksatnamam: { $forum }

## For the secretariat
signups-offers = Orunlar we ýazylmak
signups-offers-lead = Orunlarynyň sany bellenen çäreler. Adamlar olara ýazylýar, orun galmasa garaşýar.
signups-no-offers = Entek hiç bir çärä orun bellenmedi
signups-no-offers-hint = Maksatnamadaky çäräni açyň we “Orunlar we myhmanlar” saýlaň.
signups-manage = Orunlar we myhmanlar
signups-item = Çäre
signups-to-item = Çärä geçmek
signups-when = Haçan
signups-places = Orunlar
signups-places-help = Alnandan az bolsa-da, hiç kim çykarylmaýar.
signups-taken = Alnan
signups-waiting = Garaşýar
signups-opens-at = Ýazylmagyň başlanmagy
signups-opens-help = Boş: derrew.
signups-closes-at = Ýazylmagyň tamamlanmagy
signups-closes-help = Boş: çäre başlananda.
signups-clocks = Wagtlar { $zone } sagady boýunça.
signups-guests = Ýazylanlar
signups-no-guests = Entek hiç kim ýazylmady.
signups-waiting-list = Garaşýanlaryň sanawy
signups-name = Ady
signups-delegation = Wekiliýet
signups-since = Ýazylan
signups-over-places = Orny barlar orundan köp, artygy: { $count }. Hiç kim çykarylmaýar; indiki boşan orunlar boş galýar.
signups-moved-up = Ýatda saklandy. Garaşýanlaryň sanawyndan orun alanlar: { $count }.
signups-closes-before-it-opens = Ýazylmak başlanandan soň tamamlanmaly.
signups-end-offer = Orunlary aýyrmak
signups-end-question = Bu çärä indi hiç kim ýazylyp bilmez.
signups-offer-ended = Orunlar aýryldy.
signups-somebody-signed-up = Eýýäm ýazylanlar bar. Onuň ýerine orunlaryň sanyny 0 ediň: şonda başga hiç kim orun almaýar.

# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Mənim proqramım
signups-lead = Əlfəcin qoyduğunuz, yazıldığınız və ya iştirakçısı olduğunuz tədbirlər.
signups-to-programme = Proqrama keç
signups-to-mine = Proqramıma keç
signups-not-registered = Bu forum üçün qeydiyyatınız yoxdur
signups-not-registered-hint = Əlfəcinlər və yerlər qeydiyyatdan keçmiş iştirakçılar üçündür.
signups-register = Qeydiyyatdan keçin
signups-none = Hələ heç nə yoxdur
signups-none-hint = Proqramdakı tədbirlərə əlfəcin qoyun, onlar burada görünəcək.
signups-without-day = Günü müəyyən deyil
signups-clash = Eyni vaxtda: { $items }
signups-bookmark = Əlfəcin qoy
signups-unbookmark = Əlfəcini sil
signups-bookmarked = əlfəcin qoyulub
signups-have-part = iştirakçısısınız
signups-have-place = yeriniz var
signups-in-line = gözləmə siyahısında, yeri: { $place }

## Signing up
signups-sign-up = Yazıl
signups-join-line = Gözləmə siyahısına yazıl
signups-leave = Yerdən imtina et
signups-leave-question = Yeriniz boşalır. Gözləyən varsa, yer ona keçir.
signups-leave-line = Gözləmə siyahısından çıxın
signups-leave-line-question = Gözləmə siyahısındakı yerinizi itirirsiniz.
signups-sign-in-first = Yerlərin sayı məhduddur. Yazılmaq üçün daxil olun.
signups-places-taken = Tutulmuş yerlər: { $taken }, cəmi { $places }
signups-people-wait = Gözləmə siyahısında: { $count }
signups-opens = Yazılma başlayır: { $when }
signups-closes = Yazılma bitir: { $when }
signups-is-over = Yazılma başa çatıb.
signups-is-cancelled = Tədbir ləğv edilib.
signups-not-open-yet = Yazılma hələ başlamayıb.
signups-not-cleared = Akkreditasiyanız başa çatandan sonra yazıla bilərsiniz.
signups-place-is-yours = Yeriniz var.
signups-you-wait = Bütün yerlər tutulub. Gözləmə siyahısında yeriniz: { $place }. Yer boşalsa, məktub alacaqsınız.
signups-you-left = Yerinizdən imtina etdiniz.
signups-too-many-bookmarks = { $limit } əlfəcindən artıq saxlanılmır. Əvvəlcə bəzilərini silin.
signups-too-many-signups = Ən çoxu { $limit } tədbirə yazıla bilərsiniz.
signups-line-is-full = Gözləmə siyahısı doludur.
signups-changed-meanwhile = Bu vaxt ərzində bunu başqası dəyişib. Yazdıqlarınız buradadır; yenidən yadda saxlasanız, sizinki qalır.

## The letter
signups-letter-moved-up-title = { $item }: sizin üçün yer boşalıb
signups-letter-moved-up =
    Hörmətli { $name },

    Yer boşalıb və artıq sizindir: { $item }
    Nə vaxt: { $when }
    Forum: { $forum }

    Proqramınız; yerdən orada imtina edə də bilərsiniz:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: proqramınızda yeni vaxtlar
signups-letter-delayed =
    Hörmətli { $name },

    Əlfəcin qoyduğunuz, yazıldığınız və ya iştirakçısı olduğunuz tədbirlər başqa vaxtda başlayır ({ $forum }):

    { $lines }

    İndi və sonra: { $page }

    Suallar: { $contact }
signups-letter-line-delayed = – { $item }. Plan üzrə: { $planned }, indi gözlənilir: { $time }
signups-letter-line-as-planned = – { $item }: yenə plan üzrə, { $planned }

## A calendar of one’s own
signups-calendar = Təqviminizdə
signups-calendar-help = Telefonunuzdakı və ya kompüterinizdəki təqvim üçün ünvan: bu səhifədəkiləri göstərir və dəyişiklikləri izləyir. Ünvanı bilən hər kəs eyni şeyi görür, onu heç kimə verməyin.
signups-make-calendar = Ünvan yarat
signups-calendar-address = Təqviminizin ünvanı
signups-renew-calendar = Yeni ünvan yarat
signups-renew-question = Köhnə ünvan onu istifadə edən bütün təqvimlərdə dərhal qüvvədən düşür.
signups-calendar-made = Təqviminizin ünvanı hazırdır.
signups-calendar-name = Mənim proqramım: { $forum }

## For the secretariat
signups-offers = Yerlər və yazılma
signups-offers-lead = Yerlərinin sayı müəyyən olan tədbirlər. İnsanlar onlara yazılır, yer qalmadıqda isə gözləyirlər.
signups-no-offers = Hələ heç bir tədbirin yeri müəyyən edilməyib
signups-no-offers-hint = Proqramdakı tədbiri açın və “Yerlər və qonaqlar” seçin.
signups-manage = Yerlər və qonaqlar
signups-item = Tədbir
signups-to-item = Tədbirə keç
signups-when = Nə vaxt
signups-places = Yerlər
signups-places-help = Yerlər tutulanlardan az olsa belə, heç kim çıxarılmır.
signups-taken = Tutulub
signups-waiting = Gözləyir
signups-opens-at = Yazılmanın başlanğıcı
signups-opens-help = Boş: dərhal.
signups-closes-at = Yazılmanın sonu
signups-closes-help = Boş: tədbir başlayanda.
signups-clocks = Vaxtlar { $zone } saatı ilədir.
signups-guests = Yazılanlar
signups-no-guests = Hələ heç kim yazılmayıb.
signups-waiting-list = Gözləmə siyahısı
signups-name = Ad
signups-delegation = Nümayəndə heyəti
signups-since = Yazılıb
signups-over-places = Yeri olanlar yerlərdən çoxdur, artıq: { $count }. Heç kim çıxarılmır; boşalan növbəti yerlər boş qalır.
signups-moved-up = Yadda saxlanıldı. Gözləmə siyahısından yer alanlar: { $count }.
signups-closes-before-it-opens = Yazılma başlandıqdan sonra bitməlidir.
signups-end-offer = Yerləri sil
signups-end-question = Bu tədbirə daha heç kim yazıla bilməyəcək.
signups-offer-ended = Yerlər silindi.
signups-somebody-signed-up = Artıq yazılanlar var. Əvəzinə yerlərin sayını 0 edin: onda başqa heç kim yer almır.

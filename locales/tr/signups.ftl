# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Programım
signups-lead = İşaretlediğiniz, kaydolduğunuz veya görev aldığınız etkinlikler.
signups-to-programme = Programa git
signups-to-mine = Programıma git
signups-not-registered = Bu forum için kaydınız yok
signups-not-registered-hint = İşaretler ve yerler kayıtlı katılımcılar içindir.
signups-register = Kayıt olun
signups-none = Henüz bir şey yok
signups-none-hint = Programdaki etkinlikleri işaretleyin, burada görünürler.
signups-without-day = Günü belli değil
signups-clash = Aynı zamanda: { $items }
signups-bookmark = İşaretle
signups-unbookmark = İşareti kaldır
signups-bookmarked = işaretlendi
signups-have-part = görev alıyorsunuz
signups-have-place = yeriniz var
signups-in-line = bekleme listesinde, sırası: { $place }

## Signing up
signups-sign-up = Kaydol
signups-join-line = Bekleme listesine gir
signups-leave = Yerimi bırak
signups-leave-question = Yeriniz boşalır. Bekleyen varsa yer onun olur.
signups-leave-line = Bekleme listesinden çık
signups-leave-line-question = Bekleme listesindeki yerinizi kaybedersiniz.
signups-sign-in-first = Yer sayısı sınırlıdır. Kaydolmak için giriş yapın.
signups-places-taken = Dolu yer: { $taken } / { $places }
signups-people-wait = Bekleme listesinde: { $count }
signups-opens = Kayıt açılıyor: { $when }
signups-closes = Kayıt kapanıyor: { $when }
signups-is-over = Kayıt kapandı.
signups-is-cancelled = Etkinlik iptal edildi.
signups-not-open-yet = Kayıt henüz açılmadı.
signups-not-cleared = Akreditasyonunuz tamamlanınca kaydolabilirsiniz.
signups-place-is-yours = Yeriniz ayrıldı.
signups-you-wait = Bütün yerler dolu. Bekleme listesindeki sıranız: { $place }. Yer açılırsa e-posta alırsınız.
signups-you-left = Yerinizden vazgeçtiniz.
signups-too-many-bookmarks = { $limit } işaretten fazlası tutulmaz. Önce bazılarını kaldırın.
signups-too-many-signups = En çok { $limit } etkinliğe kaydolabilirsiniz.
signups-line-is-full = Bekleme listesi dolu.
signups-changed-meanwhile = Bu arada bunu başkası değiştirdi. Yazdıklarınız burada; yeniden kaydederseniz sizinki geçerli olur.

## The letter
signups-letter-moved-up-title = { $item }: size bir yer açıldı
signups-letter-moved-up =
    Sayın { $name },

    Bir yer açıldı ve artık sizin: { $item }
    Ne zaman: { $when }
    Forum: { $forum }

    Programınız; yerden orada vazgeçebilirsiniz de:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: programınızda yeni saatler
signups-letter-delayed =
    Sayın { $name },

    İşaretlediğiniz, kaydolduğunuz veya görev aldığınız etkinlikler başka bir saatte başlıyor ({ $forum }):

    { $lines }

    Şimdi ve sonra: { $page }

    Sorularınız için: { $contact }
signups-letter-line-delayed = – { $item }. Planlanan: { $planned }, şimdi beklenen: { $time }
signups-letter-line-as-planned = – { $item }: yine planlandığı gibi, { $planned }

## A calendar of one’s own
signups-calendar = Takviminizde
signups-calendar-help = Telefonunuzdaki veya bilgisayarınızdaki takvim için bir adres: bu sayfadakileri gösterir ve değişiklikleri izler. Adresi bilen herkes aynısını görür; kimseye vermeyin.
signups-make-calendar = Adres oluştur
signups-calendar-address = Takviminizin adresi
signups-renew-calendar = Yeni adres oluştur
signups-renew-question = Eski adres, onu kullanan bütün takvimlerde hemen geçersiz olur.
signups-calendar-made = Takviminizin adresi hazır.
signups-calendar-name = Programım: { $forum }

## For the secretariat
signups-offers = Yerler ve kayıtlar
signups-offers-lead = Yer sayısı belli olan etkinlikler. İnsanlar kaydolur, yerler dolunca bekler.
signups-no-offers = Henüz hiçbir etkinliğin yeri yok
signups-no-offers-hint = Programdan bir etkinlik açın ve “Yerler ve konuklar”ı seçin.
signups-manage = Yerler ve konuklar
signups-item = Etkinlik
signups-to-item = Etkinliğe git
signups-when = Ne zaman
signups-places = Yerler
signups-places-help = Dolu yerlerden az olsa da kimse çıkarılmaz.
signups-taken = Dolu
signups-waiting = Bekleyen
signups-opens-at = Kaydın açılışı
signups-opens-help = Boş: hemen.
signups-closes-at = Kaydın kapanışı
signups-closes-help = Boş: etkinlik başlayınca.
signups-clocks = Saatler { $zone } saatine göredir.
signups-guests = Kaydolanlar
signups-no-guests = Henüz kimse kaydolmadı.
signups-waiting-list = Bekleme listesi
signups-name = Ad
signups-delegation = Heyet
signups-since = Kaydoldu
signups-over-places = Yeri olanlar yerlerden fazla, fazlası: { $count }. Kimse çıkarılmaz; boşalacak ilk yerler boş kalır.
signups-moved-up = Kaydedildi. Bekleme listesinden yer alanlar: { $count }.
signups-closes-before-it-opens = Kayıt, açıldıktan sonra kapanmalıdır.
signups-end-offer = Yerleri kaldır
signups-end-question = Bu etkinliğe artık kimse kaydolamaz.
signups-offer-ended = Yerler kaldırıldı.
signups-somebody-signed-up = Kaydolanlar var. Bunun yerine yer sayısını 0 yapın: o zaman başka kimse yer almaz.

# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Gösterge paneli
numbers-within = Bu forum kapsamındaki forumlar
numbers-above = Ana forum
numbers-registered = Kayıtlı
numbers-accredited = Akredite
numbers-inside = Şu an içeride
numbers-inside-left = Kaydı geri çekilmiş veya reddedilmiş, ama içeride: { $count }
numbers-reserve = Yedek listede
numbers-by-delegation = Heyetlere göre
numbers-by-category = Kategorilere göre
numbers-delegation = Heyet
numbers-category = Kategori
numbers-no-delegation = Heyetsiz
numbers-bars-label = { $heading }: kayıtlı, akredite ve içeride olanlar. Aynı sayılar tablodadır.
numbers-nobody = Henüz kimse kayıtlı değil
numbers-nobody-hint = Sayılar ilk kayıtla birlikte görünür ve kendiliğinden güncellenir.
numbers-arrivals = Gelişler
numbers-arrivals-on = { $date }, forumun yerel saatine göre saat saat
numbers-arrivals-total = Bu gün gelenler: { $count }
numbers-arrivals-label = Saat saat gelenler. Aynı sayılar aşağıdaki tablodadır.
numbers-as-a-table = Tablo olarak
numbers-hour = Saat
numbers-arrived = Gelen
numbers-no-arrivals = Henüz kimse gelmedi
numbers-no-arrivals-hint = Grafik, girişten içeri alınan ilk kişiyle başlar.

## The outbox
numbers-outbox = Giden kutusu
numbers-outbox-lead = Bu forumun bütün e-postaları: bekleyenler, gönderilenler ve gönderilemeyenler.
numbers-no-server = Posta sunucusu yapılandırılmadı, bu yüzden hiçbir e-posta kimseye ulaşmaz. E-postalar bu sayfada ve veri klasöründeki “{ $folder }” klasöründe dosya olarak saklanır; “Gönderildi” orada oldukları anlamına gelir.
numbers-tab = { $name }: { $count }
numbers-all = Tümü
numbers-queued = Bekliyor
numbers-retrying = Yeni denemeyi bekliyor
numbers-sent = Gönderildi
numbers-failed = Gönderilemedi
numbers-letter = E-posta
numbers-to = Kime
numbers-addressee = Ad veya e-posta adresi
numbers-language = Dil
numbers-written = Yazıldı
numbers-attempts = Denemeler
numbers-next-attempt = Sonraki deneme
numbers-sent-at = Gönderilme zamanı
numbers-fault = Posta sunucusunun yanıtı
numbers-way-in-hidden = Giriş bağlantısı burada tam gösterilmez: açan herkesi içeri alır, oysa yalnızca mektubu alan kişi içindir.
numbers-failed-why = Çok sayıda denemeden sonra bırakıldı. Posta sunucusu yeniden çalışınca bir kez daha deneyin.
numbers-no-letters = Burada e-posta yok
numbers-no-letters-hint = Forum birine yazar yazmaz e-postalar burada görünür.
numbers-try-all-again = Gönderilemeyen bütün e-postaları yeniden dene
numbers-queued-again = E-posta yeniden gönderilmeyi bekliyor.
numbers-not-failed = Bu e-postada hata yok, bu yüzden yeniden gönderilmez.
numbers-many-queued-again = { $count ->
    [one] { $count } e-posta yeniden gönderilmeyi bekliyor.
   *[other] { $count } e-posta yeniden gönderilmeyi bekliyor.
}

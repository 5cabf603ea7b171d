# Oturumların yönetimi: konsollar, salon ekranları, konuşmacı listeleri, şimdi ve sonra.
stage-title = Oturum yönetimi
stage-lead = Bir salon seçin: program maddeleri salonun konsolundan ekranlara gönderilir, söz buradan verilir, süre buradan başlatılır.
stage-no-halls = Henüz salon yok
stage-no-halls-hint = Salonlar programla gelir: bir etkinliğe salon verin, burada görünür.
stage-console = Konsol
stage-screen = Salon ekranı
stage-screens = Her dildeki ekranlar

## The screen of a hall
stage-nothing-on = Şu anda etkinlik yok
stage-next-speakers = Sıradaki konuşmacılar
stage-time-left = Kalan süre
stage-countdown = Geri sayım
stage-screen-lost = Bağlantı yok: bilinen son durum gösteriliyor

## Who has the floor
stage-nobody-speaks = Söz kimsede değil.
stage-start = Süreyi başlat
stage-pause = Süreyi duraklat
stage-key-space = boşluk
stage-more = Bir dakika ekle
stage-less = Bir dakika azalt
stage-end = Bitir
stage-call-next = Sıradaki konuşmacı
stage-open-list = Listeyi aç
stage-close-list = Listeyi kapat
stage-release = Metni yayıma aç
stage-undo = Geri al: { $act }
stage-preview = Ön izleme
stage-on-screen-now = Şu anda ekranda
stage-on-screen-next = Sonraki çağrıdan sonra

## The list of speakers
stage-list = Konuşmacı listesi
stage-open = Liste açık
stage-closed = Liste kapalı
stage-nobody-waits = Bekleyen yok.
stage-has-left = { $time } kaldı
stage-out-of-turn = Sıra dışı
stage-reason = Gerekçe (günlükte saklanır)
stage-place = Listedeki sıra
stage-move-there = Oraya taşı
stage-give-floor = Şimdi söz ver
stage-by-rules = Kurallara dön
stage-strike = Listeden çıkar
stage-kind = Söz türü
stage-kind-speech = Konuşma
stage-kind-question = Soru
stage-kind-reply = Yanıt
stage-kind-point = Usul hakkında söz
stage-kind-right = Cevap hakkı
stage-motion = Usul hakkında sözle istenen
stage-motion-help = Yalnızca usul hakkında söz için.
stage-motion-order = kurallara uyulması
stage-motion-suspend = oturuma ara verilmesi
stage-motion-adjourn-meeting = oturumun ertelenmesi
stage-motion-adjourn-debate = görüşmenin ertelenmesi
stage-motion-close-debate = görüşmenin sona erdirilmesi
stage-why-arrival = en uzun bekleyen
stage-why-moderator = yerini moderatör belirledi
stage-why-point = hemen söz verilir
stage-why-reply = önce yanıtlar
stage-why-right = sonda söz verilir
stage-why-protocol = protokol sırası
stage-why-first-time = henüz konuşmadı
stage-why-balance = heyeti daha az konuştu
stage-why-other-hall = sıra öbür salonda
stage-put-on = Listeye ekleme
stage-put-on-list = Listeye ekle
stage-person = Katılımcı
stage-person-help = Adıyla, her yazımla. Yalnızca akredite olanlar bulunur.
stage-nobody-found = Akredite olanlar arasında kimse bulunamadı.
stage-hall = Salon
stage-heard = Şimdiye kadar konuşanlar
stage-delegation = Heyet
stage-no-delegation = Heyet dışı
stage-contributions = Söz sayısı
stage-time = Süre

## What the hall shows
stage-show = Ekranlarda
stage-item = Program maddesi
stage-no-item = Yok
stage-show-item = Maddeyi göster
stage-message = Salona mesaj
stage-message-help = Yazdığınız gibi, salonun bütün ekranlarında gösterilir. Boş bırakılırsa kaldırılır.
stage-show-message = Mesajı göster
stage-countdown-minutes = Geri sayım, dakika
stage-countdown-help = Boş bırakılırsa kaldırılır.
stage-show-countdown = Geri sayımı göster
stage-late-minutes = Bu madde şu kadar geç başlıyor, dakika
stage-late-help = Aynı gün bu salonda ardından gelenler de kayar. Boş: planlandığı gibi.
stage-declare = Gecikmeyi duyur

## Rules
stage-rules = Listenin kuralları
stage-change-rules = Kuralları gör ve değiştir
stage-order = Sıralama
stage-protocol-first = Önce protokol sırası ve heyet başkanları
stage-first-timers = Önce henüz konuşmamış olanlar
stage-balance = Önce daha az konuşan heyetler
stage-alternate = Salonlar sırayla
stage-seconds = Süre, saniye
stage-yellow = Süre bitmeden sarıya dönme
stage-delegation-budget = Her heyete toplam (boş: sınırsız)
stage-total-budget = Maddeye toplam (boş: sınırsız)
stage-halls = Bu listeyi paylaşan salonlar
stage-halls-help = Bu salonların konuşmacıları tek listede durur; ekranları aynı konuşmacıyı gösterir.
stage-save-rules = Kuralları kaydet

## From the telephone
stage-ask = Söz iste
stage-speaks-now = Söz sahibi
stage-waiting = { $count ->
    [0] Bekleyen yok
   *[other] { $count } söz isteği bekliyor
}
stage-delegation-has-left = Heyetinizin { $time } süresi kaldı.
stage-you-speak = Söz sizde
stage-your-place = Sıranız: { $place }
stage-leave = Listeden çık
stage-for-what = Ne için?
stage-which-hall-are-you-in = Hangi salondasınız?

## Now and next
stage-now = Şimdi ve sonra
stage-right-now = Şimdi
stage-comes-next = Sonra
stage-instead-of = planlanan saat { $time }
stage-nothing-now = Salonlarda planlanmış etkinlik yok
stage-nothing-now-hint = Forum sırasında her salonda ne olduğu ve sonra ne geleceği burada yer alır.

## What is said back
stage-done = Tamam.
stage-moved-on = Başkası sizden önce davrandı: durum şimdi böyle. İşleminiz bir şey değiştirmedi.
stage-reason-needed = Kurallara göre sıra onda değil. Bir gerekçe yazın; günlükte saklanır.
stage-no-time-left = Bu heyetin veya maddenin süresi doldu. Gerekçesiyle sıra dışı söz verin.
stage-cannot-undo = Bu artık geri alınamaz: o zamandan beri aynı listede başka bir işlem yapıldı.
stage-too-many-halls = Bir listeyi en çok { $limit } salon paylaşabilir.
stage-not-accredited = Yalnızca bu forumun akredite katılımcıları söz isteyebilir.
stage-they-are-not-accredited = Listeye yalnızca bu forumun akredite katılımcıları alınabilir.
stage-list-closed = Liste kapalı.
stage-list-full = Liste dolu. Daha sonra yeniden deneyin.
stage-which-hall = Hangi salonda olduğunuzu belirtin.
stage-on-the-list-already = Zaten listede.
stage-choose-a-kind = Ne için söz istediğinizi seçin.
stage-you-wait = Listedesiniz.
stage-you-wait-already = Zaten listedesiniz.
stage-you-left = Listeden çıktınız.

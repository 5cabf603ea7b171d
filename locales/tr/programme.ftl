# The programme of a forum: its pages, its files.
programme-title = Program
programme-none = Program henüz yayımlanmadı
programme-none-hint = Düzenleyenler yayımlar yayımlamaz burada yer alacak.
programme-on-the-map = Haritada
programme-screen = Salon ekranı
programme-kind-ceremony = Tören
programme-kind-panel = Panel
programme-kind-forum = Forum içinde forum
programme-kind-conference = Konferans
programme-kind-address = Mesaj
programme-kind-speech = Konuşmalar
programme-kind-video = Video
programme-kind-vote = Oylama
programme-kind-election = Seçim
programme-kind-signing = İmza
programme-kind-visit = Ziyaret
programme-kind-cultural = Kültür programı
programme-kind-meal = Yemek
programme-kind-break = Ara
programme-kind-registration = Geliş ve yaka kartları
programme-kind-meeting = Toplantı
programme-kind-travel = Yolculuk
programme-kind-session = Oturum
programme-kind-workshop = Atölye çalışması
programme-kind-side-event = Yan etkinlik

## Its pages
programme-days = Günler
programme-day = Gün
programme-city = Şehir
programme-kind = Tür
programme-room = Salon
programme-nothing-found = Uyan bir şey bulunamadı
programme-nothing-found-hint = Başka bir gün, şehir, tür veya salon seçin.
programme-nested = Bu forum kapsamındaki forumlar
programme-own-page = Bu forumun sayfası
programme-when = Ne zaman
programme-place = Nerede
programme-all-day = tüm gün
programme-time-zone = Saat dilimi: { $zone }
programme-track = Konu başlığı
programme-spoken = Konuşulan dil
programme-recording = Kayıt
programme-not-recorded = Kaydedilmez
programme-people = Katılanlar
programme-documents = Belgeler
programme-links = Bağlantılar
programme-inside = Neler var
programme-status-tentative = kesinleşmedi
programme-status-cancelled = iptal edildi
programme-expected = beklenen saat: { $time }
programme-expected-instead = Beklenen saat: { $time }, planlanan: { $planned }

## What people do
programme-role-moderator = Moderatör
programme-role-chair = Başkan
programme-role-speaker = Konuşmacı
programme-role-panellist = Panelist
programme-role-author = Mesajın sahibi
programme-role-reader = Okuyan
programme-role-interpreter = Tercüman
programme-role-rapporteur = Raportör
programme-role-technician = Teknik görevli
programme-role-host = Ev sahibi
programme-role-performer = Sanatçı
programme-role-organiser = Düzenleyen
programme-role-guest = Konuk
programme-role-contributor = Katkıda bulunan

## Files
programme-gone-stays = Artık dosyada yok; programda olduğu gibi kalıyor.
programme-gone-cancelled = Artık dosyada yok; iptal edildi olarak işaretlendi.
programme-kept-as-on-the-site = Sitede değiştirildiği için sitedeki hâliyle kalıyor.

## Taking it along
programme-take-along = Programı yanınıza alın
programme-to-calendar = Takvime ekle
programme-changes = Programdaki değişiklikler
programme-on-paper = Kâğıt üzerinde (PDF)
programme-as-of = Tarih: { $date }
programme-too-many-to-print = Programda bir belgeye sığandan fazla etkinlik var: { $limit } etkinlikten çok.
programme-letters-replaced = “?” işareti burada basılamayan bir harfin yerindedir. Sitedeki programda o harf vardır.

## Taking in a file
programme-files = Dosyadan program
programme-files-lead = Programı dosya olarak gönderin. Bir şey geçerli olmadan önce ne olacağını görürsünüz.
programme-file = Dosya
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV veya XLSX, en fazla { $limit } MB.
programme-look-through = İncele
programme-waiting = İncelenmeyi bekleyen dosyalar
programme-preview = Dosya ne yapacak
programme-preview-lead = Henüz hiçbir şey değişmedi. Aynı dosyayı yeniden göndermek hiçbir şeyi iki kez eklemez.
programme-public-at-once = Bu forumun programı herkese açıktır: aldıklarınız hemen sitede görünür. Yalnızca planlamada değiştirilenler yayımlanana kadar taslak kalır.
programme-beside-the-days = Forumun günleri ({ $days }) dışında kalan etkinlikler: { $count }. Bunun doğru dosya olup olmadığına bakın.
programme-of-all-items = Bütün etkinlikler: { $reason }
programme-row-taken = Alınıyor
programme-row-changed = Değişiklikle alınıyor
programme-row-left-out = Dışarıda kalıyor
programme-item = Etkinlik
programme-why = Neden
programme-report = Etkinlikler tek tek
programme-first-shown = Gösterilen: ilk { $shown }, toplam { $total }.
programme-overwrite = Sitede değiştirilenlerin üzerine yaz
programme-overwrite-help = Seçilmezse bu etkinlikler sitedeki gibi kalır.
programme-prune = Artık dosyada olmayanları iptal et: { $count }
programme-prune-help = Programda iptal edildi olarak kalırlar.
programme-let-in = Programa al ve hemen yayımla
programme-file-is-in = Dosya programda: { $taken } alındı, { $left } dışarıda kaldı.
programme-take-back = Dosyayı geri çek
programme-take-back-question = Dosya silinir; ondan hiçbir şey programa alınmaz.
programme-file-taken-back = Dosya silindi.
programme-file-gone = Bu dosya artık saklanmıyor. Yeniden gönderin.
programme-embargo = Metin, okunduktan sonra burada yer alacaktır.

## Equipment and interpretation
programme-in-the-room = Salonda
programme-interpretation = Sözlü çeviri
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = mikrofonlar
programme-equipment-projector = projektör
programme-equipment-booths = çeviri kabinleri
programme-equipment-receivers = çeviri kulaklıkları
programme-equipment-hearing-loop = işitme cihazları için indüksiyon döngüsü
programme-equipment-step-free = basamaksız giriş
programme-equipment-stream = canlı yayın
programme-equipment-recording = ses ve görüntü kaydı
programme-equipment-internet = kablosuz internet

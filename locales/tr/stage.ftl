# Oturumların yönetimi: konsollar, salon ekranları, konuşmacı listeleri, şimdi ve sonra.
stage-title = Oturum yönetimi
stage-lead = Bir salon seçin: program etkinlikleri salonun konsolundan ekranlara gönderilir, söz buradan verilir, süre buradan başlatılır.
stage-no-halls = Henüz salon yok
stage-no-halls-hint = Salonlar programdan alınır: bir etkinliğe salon verin, burada görünür.
stage-console = Konsol
stage-screen = Salon ekranı
stage-screens = Her dildeki ekranlar
stage-own-screens = Salonun kendi ekranları
stage-own-screens-help = Bunları salonun bilgisayarlarında giriş yapmadan açın: henüz herkese açık olmayan bir kaydı da gösterirler. Adresi bilen herkes de onu görür.
stage-renew-screens = Yeni adresler oluştur
stage-renew-screens-question = Şimdiki adresler hemen geçersiz olur: salonun ekranlarında yenilerini açın. Devam edilsin mi?
stage-screens-renewed = Ekranların yeni adresleri hazır.
stage-screen-ended = Bu ekranın adresi artık geçersiz.
stage-screen-ended-help = Yeni adresler var: oturumları yönetenler bunları “Oturum yönetimi” sayfasında, bu salonun altında bulur.

## The screen of a hall
stage-nothing-on = Şu anda etkinlik yok
stage-next-speakers = Sıradaki konuşmacılar
stage-time-left = Kalan süre
stage-countdown = Geri sayım

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
stage-release-question = Bu andan itibaren metni sitede herkes okuyabilir. Bu geri alınamaz. Devam edilsin mi?
stage-undo = Geri al: { $act }
stage-parts = Katılanlar
stage-person-as = { $name } ({ $role })
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
stage-why-arrival = söz isteme sırasıyla
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
stage-category-is-not-heard = söz hakkı olmayan kategori
stage-hall = Salon
stage-heard = Şimdiye kadar konuşanlar
stage-delegation = Heyet
stage-no-delegation = Heyet dışı
stage-contributions = Söz sayısı
stage-time = Süre

## What the hall shows
stage-show = Ekranlarda
stage-item = Program etkinliği
stage-no-item = Yok
stage-show-item = Etkinliği göster
stage-next-item = Sıradaki: { $title }
stage-message = Salona mesaj
stage-message-help = Her ekran onu kendi dilinde, yoksa doldurulmuş en yakın dilde gösterir. Bütün dillerde boş bırakılırsa kaldırılır.
stage-other-languages = Diğer dillerde
stage-show-message = Mesajı göster
stage-countdown-minutes = Geri sayım, dakika
stage-countdown-help = Boş bırakılırsa kaldırılır.
stage-show-countdown = Geri sayımı göster
stage-late-minutes = Bu etkinlik şu kadar geç başlıyor, dakika
stage-late-help = Aynı gün bu salonda ardından gelenler de kayar. Boş: önceki gecikmeyle birlikte kayar; 0: planlandığı gibi. Gecikme en az şu kadar dakika olunca ilgililere bir dakika sonra e-posta gider: { $minutes }.
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
stage-total-budget = Etkinliğe toplam (boş: sınırsız)
stage-halls = Bu listeyi paylaşan salonlar
stage-halls-help = Bu salonların konuşmacıları tek listede durur; ekranları aynı konuşmacıyı gösterir.
stage-save-rules = Kuralları kaydet
stage-seconds-between = “{ $field }”: { $least } ile { $most } saniye arasında bir değer yazın.

## From the telephone
stage-ask = Söz iste
stage-speaks-now = Söz sahibi
stage-waiting = { $count ->
    [0] Bekleyen yok
    [one] { $count } söz isteği bekliyor
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
stage-no-time-left = Bu heyetin veya etkinliğin süresi doldu. Gerekçesiyle sıra dışı söz verin.
stage-cannot-undo = Bu artık geri alınamaz: o zamandan beri aynı listede başka bir işlem yapıldı.
stage-too-many-halls = Bir listeyi en çok { $limit } salon paylaşabilir.
stage-not-accredited = Yalnızca bu forumun akredite katılımcıları söz isteyebilir.
stage-they-are-not-accredited = Listeye yalnızca bu forumun akredite katılımcıları alınabilir.
stage-category-may-not-speak = Kategoriniz söz isteyemez. Heyet başkanınıza veya sekretaryaya başvurun.
stage-your-category-may-not-speak = Kategoriniz ({ $category }) söz isteyemez. Heyet başkanınıza veya sekretaryaya başvurun.
stage-their-category-may-not-speak = Bu kişinin kategorisi söz isteyemez.
stage-list-closed = Liste kapalı.
stage-list-full = Liste dolu. Daha sonra yeniden deneyin.
stage-which-hall = Hangi salonda olduğunuzu belirtin.
stage-on-the-list-already = Zaten listede.
stage-choose-a-kind = Ne için söz istediğinizi seçin.
stage-you-wait = Listedesiniz.
stage-you-wait-already = Zaten listedesiniz.
stage-you-left = Listeden çıktınız.

## Questions from the hall
stage-questions = Salondan sorular
stage-question-from-the-hall = Salondan soru
stage-without-name = Adı belirtilmeden
stage-asked-without-name = başkalarına adsız gösterilir
stage-supported-by = { $votes } kişi yanıt istiyor
stage-questions-taken = Sorular alınıyor
stage-questions-not-taken = Soru alınmıyor
stage-take-questions = Salondakiler telefonlarından soru sorabilir
stage-no-questions = Henüz soru yok.
stage-questions-to-look-at = Bakılacaklar
stage-questions-open = Salon görüyor
stage-questions-done = Yanıtlanan ve reddedilenler
stage-questions-answered = Yanıtlandı
stage-questions-declined = Reddedildi
stage-let-through = Salona göster
stage-decline = Reddet
stage-was-answered = Yanıtlandı
stage-bring-back = Geri getir
stage-put-on-screen = Ekrana getir
stage-take-off-screen = Ekrandan kaldır
stage-text-of-address = Mesajın metni
stage-text-stands = Metni durdur
stage-text-moves = Metni sürdür
stage-text-not-released = Metin henüz yayıma açılmadı: önce onu yayıma açın.

## Quick polls
stage-poll = Anket
stage-polls = Anketler
stage-no-vote = Kurallara göre oylama değildir
stage-no-vote-hint = Anket, salonun o andaki görüşünü gösterir. Kurallara göre oylama değildir ve hiçbir şeyi karara bağlamaz.
stage-poll-draft = Taslak
stage-poll-open = Yanıt alınıyor
stage-poll-closed = Kapandı
stage-answered-by = { $count } kişi yanıtladı
stage-share = %{ $percent } ({ $count })
stage-answer-yes = Evet
stage-answer-no = Hayır
stage-answer-abstain = Çekimserim
stage-new-poll = Yeni anket
stage-open-poll = Anketi aç
stage-close-poll = Anketi kapat
stage-edit-poll = Düzenle
stage-poll-question = Soru
stage-poll-answers = Yanıtlar, her satırda biri
stage-poll-answers-help = En çok { $limit }. Boş bırakılırsa: evet, hayır, çekimser.
stage-save-poll = Taslağı kaydet
stage-remove-poll = Taslağı sil

## Taking part from the telephone
stage-take-part = Telefondan katıl
stage-your-question = Sorunuz
stage-your-question-help = Salon, moderatör baktıktan sonra görür.
stage-language-of-question = Sorunun dili
stage-ask-without-name = Adım gösterilmesin
stage-ask-without-name-help = Moderatör kimin sorduğunu görür.
stage-send-question = Soruyu gönder
stage-question-waits = Moderatörün bakmasını bekliyor.
stage-question-declined = Moderatör bu soruyu salona göstermedi.
stage-i-ask-too = Ben de soruyorum
stage-withdraw-question = Soruyu geri çek
stage-send-answer = Yanıtı gönder
stage-change-answer = Yanıtı değiştir

## Who runs the stage
stage-crew = Moderatörler ve teknisyenler
stage-crew-lead = Bu forumun bütün salonlarının konsolunu kullanırlar: söz verir, süreyi başlatır, ekranları yönetirler.
stage-no-crew = Henüz kimse görevlendirilmedi
stage-no-crew-hint = Düzenleyenler konsolu zaten kullanabilir. Diğerlerini aşağıda katılımcılar arasından görevlendirin.
stage-name-somebody = Görevlendir
stage-crew-help = Adıyla, her yazımla, bu forumun katılımcıları arasında.
stage-nobody-takes-part = Katılımcılar arasında kimse bulunamadı.
stage-name-moderator = Görevlendir
stage-runs-the-stage = Görevlendirildi
stage-end-moderator = Görevi sonlandır
stage-end-moderator-question = Bu kişi bundan sonra konsolları kullanamayacak. Sürdürülsün mü?
stage-moderator-named = Görevlendirildi.
stage-moderator-ended = Görev sonlandırıldı.
stage-speakers = Kimler söz isteyebilir
stage-speakers-of = Söz hakkı olan kategoriler
stage-speakers-help = Bu kategorilerde akredite olanlar telefonlarından söz ister ve listeye alınabilir. Başka bir kategoride bekleyene söz verilmez.
stage-save-speakers = Kategorileri kaydet
stage-speakers-saved = Söz hakkı olan kategoriler kaydedildi.

## Speaking times
stage-times = Konuşma süreleri
stage-times-lead = Heyetler kaç kez ve ne kadar konuştu: bir salonda, bir günde, bir etkinlikte veya toplamda.
stage-all-halls = Tüm salonlar
stage-all-days = Tüm günler
stage-all-items = Tüm etkinlikler
stage-day = Gün
stage-show-times = Göster
stage-nobody-heard = Henüz kimse konuşmadı
stage-by-delegation = Heyetlere göre
stage-by-kind = Söz türüne göre
stage-by-item = Etkinliklere göre
stage-first-time = İlk kez
stage-time-in-seconds = Süre, saniye

## What is said back about questions and polls
stage-question-needed = Soruyu yazın.
stage-no-questions-now = Şu anda bu etkinlik için soru alınmıyor.
stage-questions-wait = { $limit } sorunuz hâlâ bakılmayı bekliyor. Önce birini geri çekin veya moderatörü bekleyin.
stage-too-many-questions = Bu etkinlik için artık soru alınmıyor: çok fazla soru var.
stage-question-is-gone = Bu soru artık açık değil.
stage-question-sent = Sorunuz moderatöre gönderildi.
stage-question-withdrawn = Soru geri çekildi.
stage-you-have-answered = Yanıtınız alındı. Anket kapanana kadar değiştirebilirsiniz.
stage-choose-an-answer = Bir yanıt seçin.
stage-poll-is-closed = Bu anket artık yanıt almıyor.
stage-poll-question-needed = Soruyu bu dilde yazın.
stage-poll-options-needed = Boş bırakın ya da 2 ile { $limit } arasında yanıt yazın.
stage-poll-options-differ = Aslındaki gibi, aynı sırayla { $count } yanıt yazın ya da alanı boş bırakın.
stage-too-many-polls = Bir etkinlikte en çok { $limit } anket olabilir.
stage-poll-written = Taslak kaydedildi. Anketi konsoldan açın.
stage-poll-removed = Taslak silindi.
stage-put-an-item-first = Önce salonda bir etkinliği gösterin: anket ona aittir.

## Recordings and pictures on the screens
stage-recordings = Kayıtlar
stage-recordings-help = Ekranlar sessiz oynatır. Sesi, salonun duyduğu hoparlörlere bağlı ekranda açın.
stage-recording-kept-back = herkese açık değil: yalnızca salonun kendi ekranlarında
stage-captions-in = Altyazılar: { $languages }
stage-no-captions = Altyazı yok
stage-play = Oynat
stage-stop = Duraklat
stage-from-the-beginning = Baştan
stage-sound-on = Sesi aç
stage-sound-off = Sesi kapat
stage-pictures = Görseller
stage-pictures-lead = Salon ekranları için slaytlar, logolar ve levhalar. Bir görseli ekrana gelmeden önce dışarıdan kimse görmez.
stage-no-pictures = Henüz görsel yok
stage-no-pictures-hint = Bir görsel ekleyin, sonra salonun konsolundan ekranlara getirin.
stage-manage-pictures = Görsel ekle veya sil
stage-add-picture = Görsel ekle
stage-picture-file = Görsel
stage-picture-file-help = JPEG, PNG veya WebP, en çok 10 MB. 1920 × 1080 boyutuna sığdırılır.
stage-picture-shows = Görselde ne var
stage-picture-shows-help = Görseli görmeyenlere okunur.
stage-remove-picture = Sil
stage-remove-picture-question = Görsel kalıcı olarak silinir. Sürdürülsün mü?
stage-picture-added = Görsel eklendi. Salonun konsolundan ekranlara getirin.
stage-picture-removed = Görsel silindi.
stage-picture-is-shown = Bu görsel bir ekranda. Önce ekrandan kaldırın.
stage-picture-words-needed = Görselde ne olduğunu birkaç sözcükle yazın.
stage-too-many-pictures = Bir forumda en çok { $limit } görsel tutulur. Önce birini silin.

## Rehearsal
stage-running-order = Akış planı
stage-rehearsal = Prova
stage-rehearse = Provaya başla
stage-rehearse-question = Şu andan itibaren bütün salonlar provada. Herkese açık ekranlar, telefonlar ve “Şimdi ve sonra” sayfası olduğu gibi kalır; prova bitince her şey şimdiki durumuna döner. Sürdürülsün mü?
stage-rehearsing = Prova sürüyor, başlangıç: { $time }. Burada yapılan hiçbir şey yayımlanmaz.
stage-end-rehearsal = Provayı bitir
stage-end-rehearsal-question = Provada yapılan her şey geri alınır: etkinlikler, listeler, süreler, gecikmeler. Sürdürülsün mü?
stage-rehearsal-begun = Prova başladı.
stage-rehearsal-ended = Prova bitti. Her şey provadan önceki gibi.
stage-rehearsal-not-now = Şu anda süren bir şey var. Önce etkinlikleri bütün ekranlardan kaldırın, listeleri ve anketleri kapatın.
stage-in-the-way = Prova, süren bir şey olmadığında başlayabilir. Şu anda:
stage-in-the-way-hall = Ekranlarda bir etkinlik var: { $hall }
stage-in-the-way-list = Liste açık ya da birinde söz var: { $item }
stage-in-the-way-poll = Bir anket açık: { $item }
stage-no-rehearsal = Şu anda prova yok
stage-rehearsal-screens = Prova ekranları
stage-rehearsal-screens-help = Oturumları yöneten ve oturum açmış olanlara açılır.
stage-phones-wait = Şu anda hazırlık yapılıyor. Biraz sonra yeniden deneyin.
stage-no-release-in-rehearsal = Provada hiçbir şey yayıma açılmaz. Metin, prova ekranlarına yine de getirilebilir.

## Sunucu olmadan
stage-unsent = Gönderilmedi: bağlantı kesildi. Yazdıklarınız burada duruyor; bağlantı geri gelince yeniden deneyin.
stage-not-taken = Bu yapılmadı. Yazdıklarınız burada duruyor: kopyalayın, sonra sayfayı yeniden yükleyin.
stage-away = Bağlantı kesildi: buradan devam edin
stage-away-help = Söz ve süre, bilinen son durumdan devam eder. Bastıklarınız zamanıyla birlikte bu cihazda tutulur ve bağlantı geri gelince gönderilir. Ekranlar bildikleri son durumu gösterir. Bu sayfa kapansa da bastıklarınız kaybolmaz: sayfayı bu cihazda yeniden açın.
stage-away-kept = Bu cihazda tutulanlar
stage-away-sent = Bağlantı yeniden kuruldu. Bu arada yaptıklarınız gönderildi.
stage-away-left = Dönüşte yapılamayanlar
stage-away-left-help = Bu arada başkası devam etti; onun yaptıkları geçerlidir. Bu konsolun tuttuklarına bakın ve hâlâ gerekli olanı yeniden yapın.
stage-away-seen = Kapat
stage-not-all-done = Bağlantı yeniden kuruldu. Bu arada başkası devam etti: burada yapılanların hepsi aktarılamadı.

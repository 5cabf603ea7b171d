# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Kayıtlar ve belgeler
media-lead = İnsanların program etkinliklerinde gördükleri, dinledikleri ve okudukları.
media-used = Kullanılan: { $used }, en çok { $most }
media-none = Henüz kayıt veya belge yok
media-none-hint = Programda bir etkinliği açın ve sayfasında “Kayıtlar ve belgeler”i seçin.
media-begin = Kayıt veya belge eklenecek etkinlik
media-open = Aç
media-to-programme = Programa
media-to-item = Etkinliğin sayfasına
media-item = Etkinlik
media-item-closed = Bu mesaj henüz okunmadı. Yayıma açılana kadar düzenleme yetkisi olanlar dışında kimse ona erişemez.
media-left = Programdan çıkan etkinliklerin kayıtları
media-left-help = Etkinlik geri gelirse kayıt ve belgeleri de gelir. O zamana kadar onları yalnızca düzenleme yetkisi olanlar görür.
media-size = Boyut
media-settings = Ayarlar
media-removed = Kaldırıldı.

## When something is shown
media-embargo = Ne zaman gösterilir
media-embargo-none = Hemen; bir mesaj ise yayıma açıldıktan sonra
media-embargo-until = Belirli bir zamandan itibaren
media-embargo-by-hand = “Şimdi göster”i seçtiğinizde
media-opens = Gösterim başlangıcı
media-opens-missing = Ne zamandan itibaren gösterileceğini yazın.
media-clocks = Saatler { $zone } saatine göredir.
media-state-open = herkese açık
media-state-until = { $when } itibarıyla açık
media-state-by-hand = açık değil
media-state-address = mesajın yayıma açılmasını bekliyor
media-state-withdrawn = geri çekildi
media-show-now = Şimdi göster
media-shown-now = Artık gösteriliyor; bir mesaj ise yayıma açıldıktan sonra.
media-not-public = Bunu şimdilik yalnızca düzenleme yetkisi olanlar görüyor.

## Recordings
media-recordings = Kayıtlar
media-recording = Kayıt
media-no-recordings = Henüz kayıt yok.
media-kind-video = Video
media-kind-audio = Ses
media-kind-stream = Başka yerdeki yayın
media-open-stream = İzle: { $host }
media-language-heard = Duyulan dil
media-language-unsaid = belirtilmedi
media-language-missing = Bir dil seçin.
media-add-recording = Kayıt gönder
media-add-stream = Başka yerdeki yayına bağlantı
media-url = Yayının adresi
media-url-help = https:// ile başlar ve bağlantı olarak gösterilir.
media-url-wrong = Bu, https:// ile başlayan bir internet adresi değil.
media-captions = Altyazılar
media-no-captions = Henüz altyazı yok. Altyazı olmadan işitemeyenler dışarıda kalır.
media-cues = Altyazı sayısı: { $count }
media-caption-language = Altyazıların dili
media-caption-file = Altyazı dosyası (WebVTT)
media-caption-help = Bu dilde altyazı varsa onun yerine geçer.
media-save-captions = Altyazıları kaydet
media-captions-saved = Kaydedildi. Altyazılar: { $count }
media-remove-captions-question = Bu dildeki altyazılar kalıcı olarak silinir.
media-poster = Kapak resmi
media-poster-file = Kayıt oynatılmadan önce görünen resim
media-replace-file = Dosyayı değiştir
media-replace-help = Altyazılar, kapak resmi ve ayarlar kalır.
media-remove-recording = Kaydı kaldır
media-remove-question = Kayıt, altyazıları ve kapak resmiyle birlikte kalıcı olarak silinir.

## Session papers
media-papers = Etkinlik belgeleri
media-no-papers = Henüz belge yok.
media-add-paper = Belge ekle
media-paper-title = Belgenin başlığı
media-files = Dosyalar
media-no-files = Henüz dosya yok. Belge, dosyası olunca gösterilir.
media-send-paper-file = Dosya gönder
media-paper-file-help = Bu dildeki dosyanın yerine geçer; önceki, eski dosyalar arasında saklanır.
media-paper-language = Dosyanın dili
media-earlier-files = Önceki dosyalar
media-sent-at = Gönderildi
media-replaced-at = Değiştirildi veya geri çekildi
media-withdraw = Geri çek
media-withdraw-file-question = Bundan sonra bu dosyayı yalnızca belgeyi düzenleme yetkisi olanlar alır. Dosya öncekiler arasında saklanır.
media-file-withdrawn = Dosya geri çekildi.
media-withdraw-paper = Belgeyi geri çek
media-withdraw-paper-question = Bundan sonra belgeyi yalnızca düzenleme yetkisi olanlar görür. Dosyaları saklanır, belge geri getirilebilir.
media-paper-withdrawn = Belge geri çekildi.
media-bring-back = Belgeyi geri getir
media-paper-is-back = Belge geri geldi.

## Sending files
media-file = Dosya
media-form-help = JavaScript olmadan en çok { $most } boyutunda dosya gönderilir. JavaScript ile daha büyükleri parça parça gönderilir.
media-unfinished = Yarım kalan yüklemeler
media-unfinished-help = Aynı dosyayı yeniden seçin, kaldığı yerden devam eder. Bir gün ilerlemeyen yükleme iptal edilir.
media-received = Alınan: { $part }, toplam { $whole }
media-give-up = İptal et
media-give-up-question = Şimdiye kadar gönderilenler silinir.
media-given-up = Yükleme iptal edildi.
media-pause = Duraklat
media-resume = Devam et
media-upload-going = Dosya gönderiliyor…
media-upload-paused = Yükleme duraklatıldı. Kaldığı yerden devam eder.
media-upload-lost = Bağlantı yok. Bağlantı gelince yükleme kendiliğinden devam eder.
media-upload-ending = Dosya denetleniyor…
media-upload-done = Dosya alındı.
media-upload-failed = Dosya gönderilemedi. Yeniden seçin.
media-upload-busy-title = Yükleme başka bir yerde sürüyor
media-upload-busy = Bu dosyanın bir parçası şu anda alınıyor. Biraz sonra yeniden deneyin.
media-upload-moved-title = Yükleme başka bir yerde duruyor
media-upload-moved = Ne kadar alındığını sorun ve oradan devam edin.
media-file-kind-title = Bu dosya kabul edilmiyor
media-file-too-large = Dosya { $size }; en çok { $most } olabilir.
media-form-too-large = Dosya eksik geldi ya da { $most } sınırını aşıyor. Daha büyüklerini parça parça göndermek için JavaScript’i açın.
media-forum-is-full = Bu forumun { $most } alanından { $free } kaldı. Gereksiz kayıtları kaldırın ya da işletmeciye başvurun.
media-too-many-uploads = Aynı anda en çok { $most } yükleme olabilir. Önce birini bitirin ya da iptal edin.
media-too-many-recordings = Bir etkinliğin en çok { $most } kaydı olabilir. Önce birini kaldırın.
media-too-many-papers = Bir etkinliğin en çok { $most } belgesi olabilir.
media-too-many-files = Bir belgede öncekilerle birlikte en çok { $most } dosya saklanır. Bunun yerine yeni bir belge ekleyin.
media-kilobytes = { $number } kB
media-megabytes = { $number } MB
media-gigabytes = { $number } GB

## What is wrong with captions
media-vtt-not-utf8 = Satır { $line }: dosya UTF-8 değil. UTF-8 olarak yeniden kaydedin.
media-vtt-no-header = Satır 1: WebVTT dosyası WEBVTT sözcüğüyle başlar. Başka türdeki altyazıları (SRT) önce WebVTT olarak kaydedin.
media-vtt-line-too-long = Satır { $line }: { $most } karakterden uzun.
media-vtt-no-blank-line = Satır { $line }: burada boş bir satır eksik.
media-vtt-no-timing = Satır { $line }: bu satırlarda zaman yok. Altyazı 00:01.000 --> 00:04.000 gibi bir satırla başlar.
media-vtt-time = Satır { $line }: zamanlar 00:01.000 --> 00:04.000 biçiminde değil.
media-vtt-order = Satır { $line }: bu altyazı bir üsttekinden önce başlıyor.
media-vtt-ends-first = Satır { $line }: bu altyazı başlamadan bitiyor.
media-vtt-setting = Satır { $line }: zamanlardan sonraki ayar WebVTT ayarı değil.
media-vtt-arrow = Satır { $line }: bu zamanlardan önce boş satır eksik.
media-vtt-tag = Satır { $line }: açılı ayraçtaki işaret WebVTT işareti değil ya da kapatılmamış. < işareti &lt; olarak yazılır.
media-vtt-empty = Bu dosyada altyazı yok.
media-vtt-too-many = Bu dosyada { $most } altyazıdan fazlası var.

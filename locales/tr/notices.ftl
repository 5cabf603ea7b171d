# Translated from locales/en/notices.ftl.
## The list
notices-title = Acil duyurular
notices-lead = Herkesin veya bir şehirdeki herkesin hemen bilmesi gerekenler: herkese kendi dilinde e-postayla gönderilir ve forumun her sayfasının üstünde gösterilir.
notices-none = Duyuru yok
notices-none-hint = Acil bir şey olduğunda burada ve her sayfanın üstünde yer alır.
notices-new-notice = Yeni acil duyuru
notices-open = Aç
notices-everybody = herkes
notices-sent-at = Gönderildi: { $time }.
notices-holds-until = Geçerlilik: { $time } tarihine kadar.
notices-sent-by = Gönderen: { $name }.
notices-reached = Kişi: { $people }, yazılan e-posta: { $letters }.
notices-is-draft = taslak
notices-is-ended = kaldırıldı
notices-is-expired = süresi doldu
notices-is-sending = gösteriliyor; e-postalar yazılıyor
notices-is-shown = gösteriliyor

## Writing one
notices-write-lead = Henüz bir şey gönderilmez: önce her okurun nasıl alacağını ve kaç kişi olduklarını görürsünüz.
notices-what-it-says = İçerik
notices-languages-help = Bir dilde yazın; ilk doldurduğunuz dil aslıdır. Boş bırakılan dilde okuyanlar en yakın dildekini alır.
notices-field-title = Konu ({ $language })
notices-field-body = Metin ({ $language })
notices-both-or-neither = Bu dilde hem konuyu hem metni doldurun ya da ikisini de boş bırakın.
notices-whom-for = Kimler için
notices-field-city = Şehir
notices-all-cities = Her yerde
notices-city-help = Bileti en son orada okutulanlar ya da orada henüz yapılmamış bir etkinlikte görevi, yeri veya işareti olanlar.
notices-unplaced = Nerede olduğu bilinmeyenlere de
notices-unplaced-help = Yalnızca bir şehir seçildiğinde önemlidir. Fazla bir uyarı, eksik bir uyarıdan iyidir.
notices-field-category = Kategori
notices-all-categories = Tüm kategoriler
notices-field-delegation = Heyet
notices-all-delegations = Tüm heyetler
notices-field-expires = Gösterim sonu
notices-expires-help = { $zone } saatiyle; en çok bir ay. Daha önce de kaldırabilirsiniz.
notices-expires-unreadable = Bir tarih ve saat verin.
notices-expires-too-early = Bu zaman geçti. Daha geç bir zaman seçin.
notices-expires-too-late = Bir duyuru en çok bir ay gösterilir. Daha erken bir zaman seçin.
notices-on-to-preview = Önizlemeye geç
notices-preview-help = Taslak olarak saklanır ve siz onaylamadan kimseye gitmez.
notices-saved = Taslak olarak kaydedildi. Bakın, sonra gönderin.
notices-changed-meanwhile = Bu arada başka biri taslağı değiştirdi. Yazdıklarınız burada; yeniden kaydederseniz onunkinin yerine geçer.
notices-changed-since-preview = Siz baktıktan sonra taslak değişti. Hiçbir şey gönderilmedi: yeniden bakın.
notices-sent-already = Bu duyuru zaten gönderildi. Onu yenisiyle düzeltin.

## Before it goes
notices-people = Gideceği kişi sayısı
notices-with-mailbox = Bunlardan e-postası olanlar
notices-without-mailbox = Olmayanlar: sayfalarda görürler
notices-of-them-unplaced = Bunlardan nerede olduğu bilinmeyenler
notices-not-translated = Yazılmamış diller: { $languages }. Bu dillerde okuyanlar: { $people } kişi. Aşağıda gösterildiği gibi en yakın dilde alırlar.
notices-translations-stale = Aslından eski, yeniden bakın: { $languages }.
notices-nobody = Bunun gideceği kayıtlı kimse yok; yalnızca sayfalarda gösterilir.
notices-send-to = Gönder, kişi: { $people }
notices-send-question = Bu, gideceği herkese gönderilecek: { $people } kişi, { $letters } e-posta. Geri alınamaz. Gönderilsin mi?
notices-send-now = Şimdi gönder
notices-edit = Düzenle
notices-discard = Taslağı sil
notices-discard-question = Taslak silinecek. Silinsin mi?
notices-as-readers-get-it = Okurların alacağı şekilde
notices-readers = Okurlar: { $people }
notices-shown-in = çeviri yok, gösterilen dil: { $language }
notices-is-stale = aslından eski
notices-the-letter = E-posta

## After it went
notices-corrects = Şunun yerine: { $title }
notices-when-sent = Gönderildi
notices-by-whom = Gönderen
notices-how-many-reached = Ulaşılan
notices-when-ended = Kaldırıldı
notices-correct = Yenisiyle düzelt
notices-end = Kaldır
notices-end-question = Artık gösterilmez, henüz yazılmamış e-postalar yazılmaz. Yazılmış e-postalar kalır. Kaldırılsın mı?
notices-sent = Artık gösteriliyor ve e-postalar yazılıyor.
notices-ended = Artık gösterilmiyor.
notices-correcting = Bunu gönderene kadar eski duyuru kalır.
notices-discarded = Taslak silindi.

## The letter
notices-letter-title = Acil: { $title }
notices-letter-title-corrected = Acil, düzeltildi: { $title }
notices-letter =
    Sayın { $name },

    { $text }

    Bu, { $forum } için acil bir duyurudur. Tüm duyurular: { $page }

    Sorularınız için: { $contact }

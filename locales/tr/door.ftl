# Translated from locales/en/door.ftl.

## The check-in page
door-title = Giriş
door-choose = Bulunduğunuz kontrol noktasını seçin.
door-no-checkpoints = Burada henüz kontrol noktası yok
door-way = Yön
door-way-in = Giriş
door-way-out = Çıkış
door-way-both = Giriş ve çıkış
door-code = Bilet
door-code-help = Kodu okutun veya altında basılı numarayı yazın.
door-check = Kontrol et
door-find = Ada göre bul
door-found-nobody = Bu kapının listesinde yok. Kişiyi kayıt masasına gönderin.
door-found-else = Bunlardan hiçbiri değil mi? O halde kişi bu kapının listesinde yok: kayıt masasına gönderin.
door-inside = Şu an içeride: { $count }
door-recent = Son okutmalar
door-recent-none = Burada henüz hiçbir şey okutulmadı.
door-not-counted = Sayılmadı
door-not-counted-next = Bağlantı yok. Bağlantı gelince yeniden okutun.
door-other-scan = Bu form başka bir bilet için kullanılmış. Bileti bir kez daha okutun.
door-was-mistake = Yanlışlıktı
door-let-nobody-in = Bu okutma bu cihazdan kimseyi içeri almadı, geri alınacak bir şey yok.
door-passed-since = Kişi bu arada bir kapıdan geçti. Son okutmalara bakın.

## Verdicts, in one or two words
door-verdict-ok = Hoş geldiniz
door-verdict-goodbye = Güle güle
door-verdict-already-inside = Zaten içeride
door-verdict-wrong-zone = Bu bölge değil
door-verdict-wrong-day = Bugün değil
door-verdict-not-cleared = Onaylanmamış
door-verdict-revoked = Bilet geri alınmış
door-verdict-replaced = Eski bilet
door-verdict-forged = Sahte bilet
door-verdict-unknown = Tanınmıyor
door-verdict-mistake = Geri alındı

## What a verdict means, and what to do
door-next-already-inside = Bu biletle bir kişi saat { $time } itibarıyla içeride.
door-next-wrong-zone = Bu kişi buraya giremez: { $zone }.
door-next-revoked = Bu bilet geri alındı. Kişiyi kayıt masasına gönderin.
door-next-replaced = Daha yeni bir yaka kartı verildi. Onu isteyin veya kişiyi kayıt masasına gönderin.
door-next-forged = Bu bilet değiştirilmiş veya uydurulmuş. Düzenleyeni çağırın.
door-reason-not-a-ticket = Bu kod bir bilet değil.
door-reason-other-installation = Bu, başka bir düzenleyenin bileti.
door-reason-other-forum = Bu, başka bir forumun bileti.
door-reason-no-such-ticket = Burada bu numarada bir bilet yok.
door-reason-expired = Bu biletin süresi dolmuş.
door-reason-checkpoint-closed = Bu kontrol noktası bugün açık değil.
door-reason-other-day = Bu kişi yalnızca başka günlerde girebilir: { $zone }.
door-reason-not-registered = Kayıt geçerli değil. Kişiyi kayıt masasına gönderin.
door-reason-steps-open = Akreditasyon tamamlanmadı. Kişiyi kayıt masasına gönderin.
door-reason-mistake = Kişi artık içeride sayılmıyor.

## A device becomes a door
door-enrol-title = Bu cihazı girişte kullanın
door-enrol-text = Cihaz biletleri burada kontrol edecek: { $place } ({ $zone }). Son gün: { $date }.
door-enrol-once = Bağlantı bir kez çalışır: girişte duracak cihazda açın.
door-enrol-reusable = Bu bir gösterimdir: bağlantı yeniden kullanılabilir.
door-enrol-button = Bu cihazı kullan
door-enrolled = Bu cihaz artık biletleri kontrol ediyor.

## Checkpoints, for the organiser
door-checkpoints = Kontrol noktaları
door-checkpoints-lead = Biletlerin nerede, hangi cihazlarla okunduğu ve kimin geçebileceği.
door-checkpoint-over = Bu kontrol noktasının son günü geçti.
door-open-door = Giriş sayfasını aç
door-no-devices = Burada henüz cihaz yok.
door-device-name = Cihazın adı
door-device-name-help = Örneğin: ana girişin telefonu.
door-device-waiting = bağlantı henüz açılmadı
door-device-enrolled = kullanımda: { $when }
door-device-revoked = iptal edildi: { $when }
door-device-ended = süresi doldu
door-new-link = Yeni cihaz bağlantısı
door-link-title = Cihaz için bağlantı
door-link-text = Bu bağlantıyı şu cihazda açın: “{ $device }”. Bir kez çalışır; cihazın son günü: { $date }.
door-link-once = Bağlantı yalnızca şimdi gösterilir. Onu ilk açan cihaz girişte kullanılır.
door-link-qr = Bağlantının QR kodu
door-revoke = İptal et
door-revoke-question = “{ $device }” oturumu hemen kapatılır ve bağlantısı sona erer.
door-revoked = Cihaz iptal edildi.

## Access rules
door-rules = Kim geçebilir
door-rules-lead = Kurallar kaydettiğiniz andan itibaren, insanlar girişteyken de geçerlidir.
door-rules-none = Kural yok: foruma girebilen herkes geçebilir.
door-rules-too-many = Zaten { $max } kural var. Önce bazılarını kaldırın.
door-rule-add = Kural ekle
door-rule-help = Boş bıraktığınız her şey “hepsi” demektir.
door-rule-added = Kural şu andan itibaren geçerli.
door-rule-removed = Kural kaldırıldı.
door-rule-remove-question = Yalnızca bu kuralla geçenler artık geçemeyecek.
door-categories = Kategoriler
door-delegations = Heyetler
door-days = Günler
door-all-categories = tüm kategoriler
door-all-delegations = tüm heyetler
door-every-day = her gün

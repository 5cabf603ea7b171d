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
door-checking = Kontrol ediliyor…
door-checking-wait = Bağlantı yavaş. Yanıtı bekleyin.
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
door-reason-refused-by-rule = Bir kurala göre bu kişi buraya alınmıyor: { $zone }.
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

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Kontrol noktası bir bölgeyi açar. Önce bölgeyi, sonra kontrol noktasını ekleyin.
door-new-checkpoint = Kontrol noktası ekle
door-new-zone = Bölge ekle
door-zone-lead = Bölge, gözetilen bir yerdir: bir bina, bir salon, bir uçak. Kontrol noktaları onu açar, kimin geçebileceğini kurallar söyler.
door-no-zones = Henüz bölge yok
door-no-zones-hint = Kontrol noktası bir bölgeyi açar. Önce bir bölge ekleyin.
door-zones-too-many = Zaten { $max } bölge var.
door-checkpoints-too-many = Zaten { $max } kontrol noktası var.
door-city = Şehir
door-zone = Bölge
door-first-day = İlk gün
door-last-day = Son gün
door-last-day-help = Kontrol noktasının cihazları bu günle sona erer. Gün değişirse yeni günle sona ererler.
door-ends-before = Son gün ilk günden önce.
door-outside-forum = Bu gün forumun günlerinden değil.
door-name-in = Ad: { $language }
door-other-languages = Diğer dillerde
door-name-taken = Bu adda zaten biri var.
door-changed-meanwhile = Bu arada bunu başkası değiştirdi. Yazdıklarınız burada; yeniden kaydederseniz sizinki geçerli olur.
door-saved = Kaydedildi. Girişlerde şu andan itibaren geçerli.
door-moved = Sıra kaydedildi.
door-move-up = Yukarı taşı
door-move-down = Aşağı taşı
door-close = Girişi kapat
door-is-closed = kapalı
door-closed = Kapatıldı. Oraya artık kimse alınmıyor.
door-reopen = Yeniden aç
door-reopened = Yeniden açıldı.
door-close-checkpoint-question = Buradan artık kimse alınmaz: { $name }. Cihazlarının oturumu kapatılır. Yeniden açılabilir.
door-close-zone-question = Artık kimse alınmaz: { $name }. Kontrol noktalarındaki cihazların oturumu kapatılır. Yeniden açılabilir.
door-checkpoint-closed = Bu kontrol noktası kapalı.

## Access rules
door-rules = Kim geçebilir
door-rules-lead = Kurallar kaydettiğiniz andan itibaren, insanlar girişteyken de geçerlidir.
door-rules-none = Kural yok: foruma girebilen herkes geçebilir.
door-rules-too-many = Zaten { $max } kural var. Önce bazılarını kaldırın.
door-rule-add = Kural ekle
door-rule-help = Boş bıraktığınız her şey “hepsi” demektir.
door-rule-added = Kural şu andan itibaren geçerli.
door-rule-removed = Kural kaldırıldı.
door-rule-remove-question = Şu andan itibaren geçerli olmaz, geri getirilebilir. Kimseye izin veren kural kalmazsa foruma girebilen herkes geçebilir.
door-categories = Kategoriler
door-delegations = Heyetler
door-days = Günler
door-all-categories = tüm kategoriler
door-all-delegations = tüm heyetler
door-every-day = her gün
door-rules-order = Tek bir kişi için söylenen, birçok kişi için söylenenden; ret ise izinden önce gelir.
door-rules-removed = Kaldırılan kurallar
door-bring-back = Geri getir
door-rule-there-already = Bu kural zaten var.
door-people-too-many = Bir kural en çok { $max } kişiyi belirtebilir.
door-rule-allowed = izin
door-rule-refused = ret
door-rule-nobody = hiç kimse
door-rule-step = ulaştığı aşama: { $step }
door-effect = Kural ne yapar
door-effect-allowed = Geçebilirler
door-effect-refused = Geçemezler
door-step = Akreditasyonda ulaşılan aşama
door-step-help = Ona ulaşan, sonraki aşamalar açıkken de geçebilir.
door-step-any = Fark etmez
door-rule-people = Tek tek kişiler: ada göre bul
door-rule-people-chosen = Kuralın belirttiği kişiler
door-rule-says = Kural ne diyor
door-rule-holds-for = Kapsadığı kişiler: { $people } / { $all }
door-rule-passing = En az bir gün geçebilecekler: bu kuralla { $after }, şimdi { $now }
door-rule-is-first = Şimdiye kadar foruma girebilen herkes geçebiliyor. Bundan sonra yalnızca bir kuralın izin verdikleri geçebilecek.
door-rule-save = Kuralı kaydet

## What the door would say
door-trial = Giriş ne derdi?
door-trial-lead = Bir kişi için deneyin. Hiçbir şey sayılmaz ve saklanmaz.
door-trial-at = Ne zaman
door-trial-clocks = Kontrol noktasının saatiyle: { $zone }
door-trial-says = Girişin yanıtı
door-trial-who = Kime
door-trial-by-ticket = Bu numaralı biletle: { $serial }
door-trial-by-name = Henüz bilet yok: ada göre bulunmuş gibi.

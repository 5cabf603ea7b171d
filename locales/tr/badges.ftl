# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Bilet
badges-own-ticket = Biletim
badges-qr = Biletin QR kodu
badges-valid-until = Son geçerlilik günü: { $date }
badges-badge-pdf = PDF olarak yaka kartı
badges-zones = Bu biletle girebileceğiniz yerler
badges-every-day = her gün
badges-no-ticket-yet = Bu forum için henüz biletiniz yok
badges-no-ticket-hint = Bilet, akreditasyon tamamlanınca verilir. Size bir e-posta gelecek.
badges-entry-waits = Bu biletle şu anda girilemez. Beklenen: { $steps }. Bundan sonra aynı biletle yeniden girebilirsiniz.
badges-registration = Kaydım
badges-stranger = Bu biletin forumu: { $forum }
badges-stranger-not-ours = Bu, forumlarımızdan birinin bileti değil.
badges-stranger-bearer = Bilet sizinse görmek için giriş yapın.
badges-letter-title = { $forum }: biletiniz
badges-letter =
    Sayın { $name },

    Biletiniz hazır. Forum: { $forum }
    Bilet numarası: { $serial }

    QR kodlu biletinizi açın ve girişte telefonda veya kâğıtta gösterin:
    { $link }

    { $entry }

    Biletin adresi:
    { $address }
badges-letter-replaced-title = { $forum }: biletinizin numarası değişti
badges-letter-replaced =
    Sayın { $name },

    Yaka kartınız yeniden basıldı ve biletinizin numarası değişti. Forum: { $forum }
    Bilet numarası: { $serial }

    Önceki yaka kartı ve telefonunuza kaydetmiş olabileceğiniz kod artık geçerli değildir.

    Biletiniz artık budur:
    { $link }

    { $entry }

    Biletin adresi:
    { $address }

## Badges, many at once
badges-badges = Yaka kartları
badges-badges-lead = Kimlerin yaka kartlarının basılacağını seçin. Dosya birkaç saniyede hazır olur.
badges-delegation = Heyet
badges-category = Kategori
badges-which = Hangileri
badges-which-all = Tümü
badges-unprinted-only = Yalnızca henüz basılmamış olanlar
badges-outdated-only = Yalnızca değişiklikten önce basılmış olanlar
badges-outdated = değişiklikten önce basıldı: yeniden basın
badges-outdated-long = Bu yaka kartı, üzerindeki bilgi değişmeden önce basıldı. Yeniden basın.
badges-outdated-at-desk = Bu yaka kartı, üzerindeki bilgi değişmeden önce basıldı. Yenisini kayıt masasından alabilirsiniz. Bilet o zamana kadar geçerli kalır.
badges-outdated-all = Üzerindeki bilgi değişmeden önce basılan yaka kartları: { $count }
badges-outdated-show = Onları göster
badges-outdated-chosen = Değişiklikten önce basılan: { $count }. Bu yaka kartları yeni numara alır. Eski yaka kartları ve telefonlardaki biletler hemen geçersiz olur; yeni bilet mektupla gelir.
badges-chosen = Seçilen: { $count } / { $all }
badges-sheet = Kâğıt
badges-sheet-a6 = A6, sayfada bir yaka kartı
badges-sheet-a4 = A4, sayfada dört yaka kartı, kesim işaretleriyle
badges-badge-language = Yaka kartlarının dili
badges-print-many = Yaka kartlarını bas: { $count }
badges-run-started = Yaka kartları bir dosyaya basılıyor.
badges-runs = Dosyalar
badges-runs-none = Henüz hiçbir şey basılmadı.
badges-run-waiting = basılan yaka kartları: { $count }…
badges-run-ready = yaka kartları: { $count }
badges-run-failed = basılamadı
badges-run-gone = kaldırıldı, çünkü içindeki bir kişinin verileri silindi
badges-run-whose = Bunlar kimlerin yaka kartları
badges-run-delegations = Heyetler: { $count }
badges-run-categories = Kategoriler: { $count }
badges-run-nobody = Bu dosyada kimse yok
badges-left-out = Yazı tiplerinde bu harfler olmadığı için dışarıda bırakılan: { $count }
badges-nobody-chosen = Kimse seçilmedi. Herkesin yaka kartı olabilir veya kimsenin bileti yoktur.
badges-too-many = Bir dosya için { $count } yaka kartı çok fazla. En fazla { $max }: bir heyet veya kategori seçin.

## The desk on site
badges-desk = Kayıt masası
badges-find = Ad, herhangi bir alfabeyle
badges-not-found-hint = Yazılışı kontrol edin veya kişiyi ekleyin.
badges-walk-in = Kişi ekle
badges-walk-in-add = Ekle ve devam et
badges-added = Kişi eklendi.
badges-added-before = Bu kişi zaten kayıtlıydı.
badges-added-to-reserve = Bu heyetin tüm yerleri dolu. Kişi yedek listede, sırası: { $place }.
badges-family-name = Soyadı
badges-given-name = Adı
badges-latin-family = Latin harfleriyle soyadı
badges-latin-given = Latin harfleriyle adı
badges-no-delegation = Heyetsiz
badges-organisation = Kuruluş
badges-email = E-posta
badges-language = E-postaların dili
badges-nothing-to-print = Henüz yazdırılacak bir şey yok
badges-why-reserve = Bu kişi yedek listede. Yer açıldığında yaka kartı yazdırılabilir.
badges-why-withdrawn = Bu kayıt geri çekildi. Yaka kartı yok.
badges-why-refused = Bu kayıt reddedildi. Yaka kartı yok.
badges-places-taken = Bu kategorideki yerler: { $places }, dolu: { $used }
badges-waiting-before = Bu kişiden önce bekleyen: { $count }
badges-one-more = Bir yer daha
badges-one-more-help = Boş yer yoksa kota gerektiği kadar artar ve bu kişi hemen yerleşir.
badges-has-place = Kişinin artık yeri var.
badges-waits-no-more = Bu kişi artık yedek listede değil.
badges-the-registration = Kayıt
badges-correct = Bilgileri düzelt
badges-quotas = Heyetin kotaları
badges-would-wait = Bu heyetin bu kategoride boş yeri yok. Yer: { $places }, dolu: { $used }, bekleyen: { $waiting }. Kişi yedek listeye alınır ve henüz yaka kartı yazdırılamaz.
badges-add-to-reserve = Yedek listeye ekle
badges-is-it-one = Bunlardan biri mi?
badges-somebody-else = Başka biri: ekle
badges-photo = Fotoğraf
badges-photo-new = Yeni fotoğraf
badges-photo-of = Fotoğraf: { $name }
badges-photo-saved = Fotoğraf kaydedildi.
badges-steps-open = Henüz açık aşamalar
badges-clear = Girişini onayla
badges-clear-others = Bu kişiyi bir akreditasyon görevlisi onaylayabilir.
badges-cleared = Kişi onaylandı.
badges-badge = Yaka kartı
badges-ticket-number = Bilet { $serial }
badges-no-ticket = Bu kişinin geçerli bileti yok.
badges-print-one = Yaka kartını bas
badges-printed-at = Basıldı: { $when }
badges-reprint = Yenisini bas
badges-reprint-question = Yeni yaka kartı yeni bir numara alır. Eski yaka kartı ve telefondaki bilet hemen geçersiz olur.
badges-not-printed-yet = Bu yaka kartlarından biri henüz basılmadı.
badges-hand-out = Teslim et
badges-taker = Kim alıyor
badges-taker-self = { $name } (kendisi)
badges-taker-head = { $name } (heyet başkanı)
badges-taker-deputy = { $name } (heyet başkan yardımcısı)
badges-handed = Teslim edilen: { $count }
badges-handed-before = Bu yaka kartı daha önce teslim edildi.
badges-handed-at = Alan: { $name }, { $when }
badges-taken-at = alındı: { $when }
badges-hand-out-choose = En az bir, en fazla { $max } yaka kartı seçin.
badges-hand-out-other-delegation = Yaka kartını sahibi veya aynı heyetten biri alır.
badges-collect = Bir heyete teslim et
badges-collect-lead = Heyet başkanı veya yardımcısı birçok kişinin yaka kartını alabilir.
badges-collect-none = Bu heyetin hiçbir yaka kartı henüz basılmadı
badges-standing-withdrawn = geri çekildi
badges-standing-refused = reddedildi
badges-standing-reserve = yedek listede
badges-standing-open = onaylanmadı
badges-standing-to-print = basılacak
badges-standing-printed = teslim edilecek
badges-standing-handed = yaka kartı var

## What an organiser sets
badges-look = Renk ve yaka kartları
badges-look-back = Forum bilgileri
badges-accent = Sitenin rengi
badges-accent-help = Düğmeler ve başlıklar bu renktedir. Yazının zor okunacağı yerde site onu koyulaştırır veya açar.
badges-photo-on-badge = Yaka kartında fotoğraf var
badges-photo-on-badge-help = Bunu değiştirirseniz, fotoğrafı olan kişilerin basılmış yaka kartları değişiklikten önce basılmış olarak gösterilir.
badges-preview = Yaka kartı böyle olacak
badges-preview-alt = Adınızla bir yaka kartı: ad, kategori ve hiçbir bilete ait olmayan bir kod.
badges-preview-show = Yaka kartını göster
badges-changed-meanwhile = Bu arada başka biri bunu değiştirdi. Yazdıklarınız duruyor: ikisine de bakın, sonra yeniden kaydedin.
badges-now-stands = Bu arada buraya yazılan: { $value }

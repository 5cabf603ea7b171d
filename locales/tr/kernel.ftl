# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = İçeriğe geç
kernel-menu = Menü
kernel-main-navigation = Ana gezinme
kernel-workplaces = Çalışma alanlarınız
kernel-tools-mine = Sayfalarım
kernel-tools-participants = Katılımcılar
kernel-tools-entry = Giriş ve yaka kartları
kernel-tools-programme = Program ve oturumlar
kernel-tools-messages = Mesajlar
kernel-tools-forum = Forum
kernel-home = Ana sayfa
kernel-language = Dil
kernel-theme = Görünüm
kernel-theme-system = Cihazdaki gibi
kernel-theme-light = Açık
kernel-theme-dark = Koyu
kernel-sign-in = Giriş yap
kernel-sign-out = Çıkış yap
kernel-account = Hesabım
kernel-signed-in-as = { $name } olarak giriş yaptınız
kernel-runs-on = Bu site, koalisyonlar için özgür yazılım olan { $product } ile çalışır
kernel-shown-in = Gösterilen dil: { $language }
kernel-translation-behind = Bu çeviri yapıldıktan sonra özgün metin değişti.

## Buttons and links
kernel-save = Kaydet
kernel-saved = Kaydedildi.
kernel-cancel = Vazgeç
kernel-back = Geri
kernel-next = İleri
kernel-previous = Önceki
kernel-edit = Düzenle
kernel-add = Ekle
kernel-remove = Kaldır
kernel-delete = Sil
kernel-confirm = Onayla
kernel-yes = Evet
kernel-no = Hayır
kernel-open = Aç
kernel-close = Kapat
kernel-send = Gönder
kernel-download = İndir
kernel-upload = Yükle
kernel-print = Yazdır
kernel-copy = Kopyala
kernel-copied = Kopyalandı.
kernel-retry = Yeniden dene
kernel-show = Göster
kernel-details = Ayrıntılar
kernel-history = Değişiklik geçmişi
kernel-help = Yardım
kernel-are-you-sure = Emin misiniz?
kernel-cannot-be-undone = Bu işlem geri alınamaz.

## Lists: search, filters, pages
kernel-search = Ara
kernel-search-hint = Adın bir bölümünü herhangi bir alfabeyle yazın
kernel-filter = Süz
kernel-filters = Süzgeçler
kernel-apply = Uygula
kernel-clear = Temizle
kernel-clear-filters = Tüm süzgeçleri temizle
kernel-all = Tümü
kernel-sort-by = { $column } sütununa göre sırala
kernel-actions = İşlemler
kernel-select = Seç
kernel-select-all = Bu sayfadakilerin tümünü seç
kernel-selected = Seçilen: { $count }
kernel-results = { $count ->
    [one] { $count } sonuç
   *[other] { $count } sonuç
}
kernel-results-first = İlk { $count } sonuç gösteriliyor, daha fazlası var. Listeyi daraltmak için yazmaya devam edin.
kernel-more = { $count ->
    [one] ve { $count } tane daha
   *[other] ve { $count } tane daha
}
kernel-pages = Sayfalar
kernel-page-of = Sayfa { $page } / { $pages }
kernel-first-page = İlk sayfa
kernel-last-page = Son sayfa
kernel-nothing-here = Burada henüz bir şey yok
kernel-nothing-found = Hiçbir şey bulunamadı
kernel-nothing-found-hint = Yazımı denetleyin, daha az sözcük kullanın veya süzgeçleri temizleyin.
kernel-loading = Yükleniyor…
kernel-working = Lütfen bekleyin…
kernel-not-given = belirtilmemiş
kernel-status = Durum
kernel-total = Toplam

## Steps and quotas
kernel-step-done = tamamlandı
kernel-step-current = şu anki aşama
kernel-step-waiting = sırada
kernel-step-refused = reddedildi
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } boş yer var
   *[other] { $count } boş yer var
}
kernel-quota-full = Tüm yerler dolu
kernel-quota-over = Kotanın izin verdiğinden fazla yer kullanılıyor

## Live pages
kernel-live-lost = Bağlantı kesildi. Bilinen son durumu görüyorsunuz; sayfa yeniden bağlanmayı deniyor.
kernel-live-lost-at = Bağlantı kesildi. Bilinen son durum gösteriliyor (saat { $time }); sayfa yeniden bağlanmayı deniyor.
kernel-live-back = Bağlantı yeniden kuruldu. Sayfa güncel.
kernel-urgent-notices = Acil duyurular
kernel-live-waiting = Canlı
kernel-needs-script = Bu bölüm için tarayıcıda betiklerin açık olması gerekir. Betikleri açın veya aşağıdaki formu kullanın.

## Keyboard
kernel-keys = Klavye
kernel-keys-down = sonraki satır
kernel-keys-up = önceki satır
kernel-keys-select = satırı seç veya seçimi kaldır
kernel-keys-open = satırı aç
kernel-keys-help = bu listeyi göster veya gizle

## Camera, passkey
kernel-camera-start = Kamerayı aç
kernel-camera-stop = Kamerayı kapat
kernel-camera-switch = Diğer kamera
kernel-camera-take = Fotoğraf çek
kernel-camera-again = Yeniden çek
kernel-camera-taken = Fotoğraf kaydedilmeye hazır.
kernel-camera-live = Kamera görüntüsü
kernel-camera-needs-https = Tarayıcı, HTTPS olmayan bir sayfaya kamera izni vermez. Sayfayı güvenli adresinden açın veya kodu elle yazın.
kernel-camera-refused = Kameraya izin verilmedi. Tarayıcı ayarlarından bu sayfa için izin verip yeniden deneyin.
kernel-camera-missing = Bu cihazda kamera bulunamadı.
kernel-camera-busy = Kamera açılamadı. Başka bir program kullanıyor olabilir.
kernel-passkey-unsupported = Bu tarayıcı geçiş anahtarlarını desteklemiyor. E-posta ile gelen bağlantıyı kullanın.
kernel-passkey-cancelled = Hiçbir şey değişmedi: geçiş anahtarı onaylanmadı.
kernel-passkey-failed = Geçiş anahtarı kabul edilmedi. Yeniden deneyin veya e-posta ile gelen bağlantıyı kullanın.

## Error pages: what happened, and what to do next
kernel-error-next = Ne yapabilirsiniz
kernel-error-home = Ana sayfaya git
kernel-error-back = Önceki sayfaya dön
kernel-error-400-title = Bu isteği anlayamadık
kernel-error-400-next = Geri dönün, adresi veya formu denetleyip yeniden deneyin.
kernel-error-401-title = Lütfen giriş yapın
kernel-error-401-next = Bu sayfa giriş yapmış kişiler içindir. Giriş yaptıktan sonra buraya döneceksiniz.
kernel-typed-is-here = Oturumunuz artık açık değil. Yazdıklarınız kaybolmadı: bu sayfayı açık bırakın, yeni bir sekmede giriş yapın, sonra buraya dönüp yeniden gönderin.
kernel-typed-without-files = Dosyaların yeniden seçilmesi gerekir.
kernel-sign-in-beside = Yeni sekmede giriş yap
kernel-send-again = Yeniden gönder
kernel-error-device-title = Bu cihaz biletleri kontrol etmiyor
kernel-error-device-next = Bağlantısının süresi doldu, iptal edildi veya burada hiç açılmadı. Organizatörlerden yeni bir bağlantı isteyin; biletleri kendi adınıza kontrol ediyorsanız giriş yapın.
kernel-error-403-title = Bu sayfayı görme yetkiniz yok
kernel-error-403-next = Yetkiniz olması gerekiyorsa forumun sekretaryasına başvurun veya başka bir kişi olarak giriş yapın.
kernel-error-404-title = Böyle bir sayfa yok
kernel-error-404-next = Adres yanlış yazılmış veya sayfa taşınmış olabilir. Ana sayfadan başlayın.
kernel-error-405-title = Bu işlem burada yapılamaz
kernel-error-405-next = Sayfaya dönün ve oradaki düğmeleri kullanın.
kernel-error-409-title = Siz çalışırken başka biri bunu değiştirdi
kernel-error-409-next = Değişiklikleriniz kaydedilmedi. Yeni duruma bakın, sonra değişikliğinizi yeniden yapın.
kernel-error-410-title = Bu artık yok
kernel-error-410-next = Zaten kullanılmış veya süresi dolmuş. Bir bağlantıyla geldiyseniz, onu size verenden yenisini isteyin.
kernel-error-413-title = Gönderilen veri çok büyük
kernel-error-413-next = Daha küçük bir dosya seçin veya parça parça gönderin.
kernel-error-415-title = Bu türde dosya kabul edilmiyor
kernel-error-415-next = Dosyayı formda belirtilen türlerden birinde kaydedip yeniden gönderin.
kernel-error-422-title = Lütfen işaretli yerleri düzeltin
kernel-error-422-next = Yazdıklarınız yerinde duruyor. İşaretli alanları düzeltip formu yeniden gönderin.
kernel-error-429-title = Çok fazla deneme yapıldı
kernel-error-429-next = Bir dakika bekleyip yeniden deneyin.
kernel-error-500-title = Bizim tarafımızda bir hata oluştu
kernel-error-500-next = Sorun sizden kaynaklanmıyor ve kayda geçti. Bir dakika sonra yeniden deneyin; yinelenirse aşağıdaki numarayı sekretaryaya bildirin.
kernel-error-503-title = Site yoğun veya bakımda
kernel-error-503-next = Hiçbir şey kaybolmadı. Birkaç dakika sonra yeniden deneyin.
kernel-error-refused-title = Bu işlem yapılamıyor
kernel-incident = Olay numarası: { $number }

## Forms
kernel-required = zorunlu
kernel-optional = isteğe bağlı
kernel-required-note = { $mark } işaretli alanlar zorunludur.
kernel-choose = Seçin
kernel-choose-file = Dosya seçin
kernel-file-limit = En çok { $limit }: { $kinds }
kernel-file-limit-mb = En çok { $limit } MB: { $kinds }
kernel-errors-heading = { $count ->
    [one] Lütfen { $count } alanı düzeltin
   *[other] Lütfen { $count } alanı düzeltin
}
kernel-field-required = Bu alanı doldurun.
kernel-field-too-long = { $max ->
    [one] Buraya en çok { $max } karakter sığar.
   *[other] Buraya en çok { $max } karakter sığar.
}
kernel-field-too-short = { $min ->
    [one] Burada en az { $min } karakter gerekir.
   *[other] Burada en az { $min } karakter gerekir.
}
kernel-field-not-email = Bu bir e-posta adresi değil. Şöyle olmalıdır: { $example }.
kernel-field-not-date = Bu bir tarih değil. Şöyle olmalıdır: { $example }.
kernel-field-not-time = Bu bir saat değil. Şöyle olmalıdır: { $example }.
kernel-field-not-number = Rakamlarla bir sayı yazın.
kernel-field-too-small = İzin verilen en küçük sayı: { $min }.
kernel-field-too-large = İzin verilen en büyük sayı: { $max }.
kernel-field-not-address = Bu bir site adresi değil. Şöyle olmalıdır: { $example }.
kernel-field-not-in-list = Listeden birini seçin.
kernel-field-unprintable = Şu harfler yaka kartına ve listeye basılamaz: { $letters }. Bu harfler olmadan yazın.
kernel-field-direction-marks = Metinde yazı yönünü değiştiren görünmez işaretler var. Metni yapıştırmak yerine yeniden yazın.
kernel-field-control-characters = Metinde görünmez denetim karakterleri var. Metni yapıştırmak yerine yeniden yazın.
kernel-field-damaged = Bazı harfler bozulmuş olarak geldi. Metni yeniden yazın.
kernel-field-file-missing = Bir dosya seçin.
kernel-field-file-too-large = Dosya çok büyük. En çok { $limit } olabilir.
kernel-field-file-too-large-mb = Dosya çok büyük. En çok { $limit } MB olabilir.
kernel-field-file-kind = Bu türde dosya kabul edilmiyor. Kabul edilenler: { $kinds }.
kernel-field-picture-unreadable = Bu resim okunamıyor. Başka bir resim seçin.
kernel-field-consent = Devam etmek için onayınız gerekir.
kernel-field-taken = Bu zaten kullanılıyor.
kernel-form-stale = Form çok uzun süre açık kaldı. Yazdıklarınız yerinde duruyor: bir kez daha gönderin.

## Time
kernel-today = Bugün
kernel-yesterday = Dün
kernel-tomorrow = Yarın
kernel-just-now = az önce
kernel-minutes-ago = { $count ->
    [one] { $count } dakika önce
   *[other] { $count } dakika önce
}
kernel-hours-ago = { $count ->
    [one] { $count } saat önce
   *[other] { $count } saat önce
}
kernel-days-ago = { $count ->
    [one] { $count } gün önce
   *[other] { $count } gün önce
}
kernel-at-time = { $date }, { $time }
kernel-until = son: { $when }
kernel-since = başlangıç: { $when }
kernel-date = Tarih
kernel-time = Saat
kernel-local-time = Yerel saat: { $city }
kernel-no-public-url = İşletmeci bu sistemin herkese açık adresini henüz belirtmedi ({ $setting } ayarı). Belirtilene kadar bilet verilmez ve geçiş anahtarı oluşturulmaz; akredite edilenler biletlerini adres belirtilir belirtilmez alır.

## What programs are told
kernel-problem-401-title = Geçerli bir token gerekli
kernel-problem-401-next = Onu { $header } başlığında gönderin. Tokenleri sekretarya oluşturur.
kernel-problem-403-title = Bu tokenin buna yetkisi yok
kernel-problem-403-next = Yetkisi olan bir token kullanın. Her işlem için ne gerektiği { $address } adresinde yazıyor.
kernel-problem-scope-next = { $scope } kapsamı olan bir token gerekli.
kernel-problem-404-title = Burada böyle bir şey yok
kernel-problem-404-next = Adresi ve içindeki kimlikleri kontrol edin. Bir forumun tokeni başka bir forumdan hiçbir şey bulmaz.
kernel-problem-405-title = Bu adres bu yöntemi kabul etmiyor
kernel-problem-405-next = Kabul ettikleri { $header } başlığında yazıyor.
kernel-problem-422-title = Bazı değerler kabul edilemiyor
kernel-problem-422-next = Her biri, nesinin yanlış olduğuyla birlikte hata listesinde yazıyor.

## Names and photos
people-name-needed = En az soyadını veya adını yazın.
people-not-latin = Bunu Latin harfleriyle yazın.
people-name-without-letters = Bu adda hiç harf yok. Adı yazın; böyle bir ad yoksa alanı boş bırakın.
people-photo-too-many-pixels = Bu fotoğrafın piksel sayısı çok fazla. En çok { $most } megapiksel kabul edilir.
people-photo-too-small = Bu fotoğraf çok küçük. En az { $width } × { $height } piksel olmalıdır.

## Signing in
people-sign-in-title = Giriş
people-sign-in-intro = Burada parola yok. E-postadaki bir bağlantıyla veya cihazınızdaki bir geçiş anahtarıyla giriş yaparsınız.
people-by-link = E-postadaki bağlantıyla
people-email = E-posta adresi
people-send-link = Bana bağlantı gönder
people-link-sent = Bu adres kayıtlarımızda varsa, içinde bağlantı olan bir e-posta yola çıktı. Bağlantı { $minutes } dakika geçerlidir. İstenmeyen postalara da bakın.
people-too-many-links = Çok fazla bağlantı istendi. Bir saat sonra yeniden deneyin.
people-already-in = { $name } olarak giriş yaptınız.
people-by-passkey = Geçiş anahtarıyla
people-by-passkey-intro = Hesabınıza bir geçiş anahtarı eklediyseniz, cihazınız sizi parmak izi, yüz veya kendi koduyla tanır.
people-use-passkey = Geçiş anahtarıyla giriş yap
people-passkey-needs-script = Geçiş anahtarları için JavaScript gerekir; bu tarayıcıda kapalı.
people-passkeys-unavailable = Geçiş anahtarları bu adreste çalışmaz: alan adı ve HTTPS gerekir.
people-passkey-unknown = Bu geçiş anahtarı burada kabul edilmedi.
people-link-title = Bu siz misiniz?
people-link-for = Bu bağlantıyla giriş yapacak kişi:
people-link-not-you = Başka biriyseniz bu sayfayı kapatın. Bir posta kutusunu birkaç kişi kullanıyorsa, herkes kendi e-postasını alır.
people-link-button = Evet, giriş yap
people-link-demo = Bu bir gösterim bağlantısıdır. Elinde olan herkes onu tekrar tekrar kullanabilir.
people-link-gone-title = Bu bağlantı kullanılmış veya süresi dolmuş
people-link-gone-text = Bir bağlantı bir kez ve sınırlı bir süre kullanılabilir. Yenisini isteyin; birkaç dakika içinde gelir.
people-link-gone-button = Yeni bağlantı iste
people-signed-in = { $name } olarak giriş yaptınız.
people-signed-out = Çıkış yaptınız.
people-own-way-in-needed = Forumda başkaları adına işlem yapıyorsunuz; bu yüzden ortak bir posta kutusuna gelen bağlantıyla giriş yapamazsınız. Geçiş anahtarıyla giriş yapın veya sekretaryadan yalnızca sizin okuduğunuz bir posta kutusunu kaydetmesini isteyin.
people-mandate-needs-own-way-in = Bu kişi ortak bir posta kutusu kullanıyor ve geçiş anahtarı yok. Başkaları adına işlem yapmadan önce yalnızca kendisinin okuduğu bir posta kutusu kaydedin veya bir geçiş anahtarı eklemesini sağlayın.

## Letters
people-letter-link-title = Giriş bağlantınız: { $site }
people-letter-link-body =
    Sayın { $name },

    Giriş yapmak için bu bağlantıyı açın ve sayfadaki düğmeye basın:

    { $link }

    Bağlantı yalnızca sizin içindir ve bir kez, { $minutes } dakika içinde kullanılabilir.

    Siz istemediyseniz hiçbir şey yapmayın: bağlantı olmadan kimse giriş yapamaz.
people-letter-works-once = Bağlantı bir kez çalışır. Sonrasında bu e-posta adresiyle giriş yapabilirsiniz.
people-letter-asks-to-sign-in = Bu bağlantı kendiliğinden giriş yapmaz: başkaları adına işlem yaptığınız için sayfa giriş yapmanızı ister.
people-letter-refusal-title = Giriş için başka bir yol gerekiyor: { $site }
people-letter-refusal-body =
    Sayın { $name },

    Giriş yapmanız için bir bağlantı istendi. Forumda başkaları adına işlem yaptığınız için ortak bir posta kutusuna gönderilen bağlantı yeterli değildir.

    Geçiş anahtarıyla buradan giriş yapın:

    { $link }

    Geçiş anahtarınız yoksa, forumun sekretaryasından yalnızca sizin okuduğunuz bir posta kutusunu kaydetmesini isteyin.

## My account
people-account-title = Hesabım
people-who-i-am = Ben kimim
people-photo = Fotoğraf
people-name = Ad
people-name-latin = Latin harfleriyle ad
people-name-passport = Pasaporttaki ad
people-mailbox-own = yalnızca siz okuyorsunuz
people-mailbox-shared = başkalarıyla ortak olabilir
people-birth-date = Doğum tarihi
people-account-wrong = Burada bir yanlışlık mı var? Forumun sekretaryasına veya heyetinizin başkanına bildirin.
people-account-wrong-registered = Burada bir yanlışlık mı var? Kaydınızda düzeltin. Orada değiştirilemeyenleri forumun sekretaryasına veya heyetinizin başkanına bildirin.
people-account-registration = Kaydım
people-language-title = Dilim
people-language = Dil
people-language-help = Size gönderilen e-postalar bu dilde yazılır.
people-language-saved = Bundan sonra size bu dilde yazacağız.
people-sessions-title = Nerede giriş yaptım
people-session-here = bu tarayıcı
people-session-since = başlangıç: { $when }
people-session-seen = son kullanım: { $when }
people-session-end = Oradan çıkış yap
people-sessions-end-others = Diğer her yerden çıkış yap
people-sessions-ended = { $count ->
    [one] { $count } yerden çıkış yapıldı.
   *[other] { $count } yerden çıkış yapıldı.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Bilinmeyen tarayıcı

## Passkeys
people-passkeys-title = Geçiş anahtarları
people-passkey = Geçiş anahtarı
people-passkeys-intro = Geçiş anahtarıyla cihazınız sizi parmak izi, yüz veya kendi koduyla tanır; e-posta beklemezsiniz. Bunların hiçbiri cihazdan çıkmaz.
people-passkeys-none = Henüz geçiş anahtarınız yok.
people-passkey-made = eklendi: { $when }
people-passkey-used = son kullanım: { $when }
people-passkey-name = Geçiş anahtarının adı
people-passkey-name-help = Tanıyabilmeniz için: ofis dizüstü bilgisayarı, telefonum.
people-passkey-add = Geçiş anahtarı ekle
people-passkey-rename = Yeniden adlandır
people-passkey-renamed = Geçiş anahtarının adı değiştirildi.
people-passkey-remove-question = “{ $name }” kaldırılsın mı? Artık onunla giriş yapamazsınız.
people-passkey-removed = Geçiş anahtarı kaldırıldı.
people-passkey-known = Bu geçiş anahtarı zaten burada.
people-passkeys-enough = { $most } geçiş anahtarından fazlası saklanmaz. Önce birini kaldırın.
people-passkey-last = Başkaları adına işlem yapıyorsunuz ve posta kutunuz ortak: bu geçiş anahtarı tek giriş yolunuz. Önce bir başkasını ekleyin veya sekretaryadan yalnızca sizin okuduğunuz bir posta kutusunu kaydetmesini isteyin.

## My data
people-data-title = Verilerim
people-data-link = Hakkımda tutulan her şeyi gör ve indir
people-data-intro = Hakkınızda tutulan her şeyi buradan alabilirsiniz: adlar, e-postalar, girişler ve verilerinizdeki her değişiklik, zamanıyla birlikte.
people-data-download = Verilerimi indir (JSON)
people-data-photo = Fotoğrafımı indir
people-data-erase = Verilerinizin silinmesini istiyorsanız forumun sekretaryasına yazın. Sayılar ve kararlar kalır; içlerinde size götüren hiçbir şey bulunmaz.

## History of changes
people-history-title = Değişiklik geçmişi
people-registration = Kayıt
people-history-by = kim: { $who }
people-history-cut = Yalnızca en yeni { $count } kayıt gösteriliyor.
people-by-visitor = giriş yapmamış bir ziyaretçi
people-by-device = cihaz: { $name }
people-by-program = program: { $name }
people-by-console = işletmecinin konsolu
people-by-house = sistemin kendisi
people-by-erased = verileri silinmiş bir kişi
people-time-zone = Saat dilimi: { $zone }
people-value-before = önce:
people-value-after = sonra:
people-value-none = (boş)
people-value-erased = (silindi)

## Arama
people-office-stays = Bu kayıt, forumda görevi olan birine ait. Kalan kayıt bu olsun.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Tam eşleşen ad yok. Benzer adlar:
people-similar-too = Benzer adlar: { $count }
people-spelling-own = kendi yazılışı
people-spelling-latin = Latin harfleriyle yazılış
people-spelling-passport = pasaporttaki yazılış
people-spelling-one-name = aynı adın biçimleri
people-spelling-az = Azerbaycanca yazılış
people-spelling-tr = Türkçe yazılış
people-spelling-uz = Özbekçe yazılış
people-spelling-kk = Kazakça yazılış
people-spelling-ky = Kırgızca yazılış
people-spelling-tk = Türkmence yazılış
people-spelling-hu = Macarca yazılış
people-spelling-ru = Rusça yazılış
people-passport-differs = Pasaporttaki yazılış { $typed }, adın beklenen yazılışlarından biri değil: { $expected }. Belgeyle karşılaştırın. Biz onu hiçbir zaman değiştirmeyiz.
people-passport-doubtful = pasaporttaki yazılış?
people-names-in-title = Yabancı adları nasıl görüyorum
people-names-in = Başka dillerin adları
people-names-in-help = Yalnızca ekrandaki listelerde. Saklanan, basılan ya da dosya olarak verilen hiçbir şey değişmez; adın sahibinin yazdığı biçim yanında durur. Ortak alfabede Rusça için harf yoktur: Rusça adlar o zaman Latin harfleriyle gösterilir.
people-names-in-own = Yazıldığı gibi
people-names-in-latin = Latin harfleriyle
people-names-in-cyrillic = Kiril harfleriyle
people-names-in-turkic = Ortak Türk alfabesiyle
people-alike-percent = %{ $number }
people-alike-email = aynı e-posta
people-alike-birth-date = aynı doğum tarihi
people-alike-same = Adlar aynı
people-alike-spelling = Bir adın iki yazılışı
people-alike-one-name = Bir adın biçimleri
people-alike-initial = Bir baş harf sözcüğün yerini tutuyor

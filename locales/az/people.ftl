## Names and photos
people-name-needed = Ən azı soyadı və ya adı yazın.
people-not-latin = Bunu latın hərfləri ilə yazın.
people-name-without-letters = Bu adda heç bir hərf yoxdur. Adı yazın və ya belə bir ad yoxdursa, sahəni boş saxlayın.
people-photo-too-many-pixels = Bu fotoda piksel sayı həddindən çoxdur. Ən çoxu { $most } meqapiksel qəbul edilir.
people-photo-too-small = Bu foto çox kiçikdir. Ən azı { $width } × { $height } piksel lazımdır.

## Signing in
people-sign-in-title = Daxil olmaq
people-sign-in-intro = Burada parol yoxdur. Məktubdakı keçidlə və ya cihazınızın giriş açarı ilə daxil olursunuz.
people-by-link = Məktubdakı keçidlə
people-email = E-poçt ünvanı
people-send-link = Mənə keçid göndər
people-link-sent = Bu ünvan bizə məlumdursa, keçid olan məktub yoldadır. Keçid { $minutes } dəqiqə etibarlıdır. Spam qovluğuna da baxın.
people-too-many-links = Həddindən çox keçid istənildi. Bir saatdan sonra yenidən cəhd edin.
people-already-in = { $name } kimi daxil olmusunuz.
people-by-passkey = Giriş açarı ilə
people-by-passkey-intro = Hesabınıza giriş açarı əlavə etmisinizsə, cihazınız sizi barmaq izi, üz və ya öz kodu ilə tanıyır.
people-use-passkey = Giriş açarı ilə daxil ol
people-passkey-needs-script = Giriş açarları üçün JavaScript lazımdır, bu brauzerdə isə o söndürülüb.
people-passkeys-unavailable = Giriş açarları bu ünvanda işləmir: domen adı və HTTPS tələb olunur.
people-passkey-unknown = Bu giriş açarı burada qəbul edilmədi.
people-link-title = Bu sizsiniz?
people-link-for = Bu keçidlə daxil olan şəxs:
people-link-not-you = Başqa şəxssinizsə, bu səhifəni bağlayın. Bir poçt qutusunu bir neçə nəfər işlədirsə, hər kəs öz məktubunu alır.
people-link-button = Bəli, daxil ol
people-link-demo = Bu, nümayiş keçididir. Ona malik olan hər kəs onu təkrar-təkrar işlədə bilər.
people-link-gone-title = Bu keçid istifadə olunub və ya vaxtı keçib
people-link-gone-text = Keçid bir dəfə və məhdud müddətdə işləyir. Yenisini istəyin; bir neçə dəqiqəyə gələcək.
people-link-gone-button = Yeni keçid istə
people-signed-in = { $name } kimi daxil oldunuz.
people-signed-out = Çıxış etdiniz.
people-own-way-in-needed = Forumda başqalarının adından iş görürsünüz, ona görə ortaq poçt qutusuna gələn keçidlə daxil ola bilməzsiniz. Giriş açarı ilə daxil olun və ya katiblikdən yalnız sizin oxuduğunuz poçt qutusunu qeyd etməsini xahiş edin.
people-mandate-needs-own-way-in = Bu şəxsin poçt qutusu ortaqdır və giriş açarı yoxdur. Başqalarının adından iş görməzdən əvvəl yalnız onun oxuduğu poçt qutusunu qeyd edin və ya o, giriş açarı əlavə etsin.

## Letters
people-letter-link-title = Daxil olmaq üçün keçidiniz: { $site }
people-letter-link-body =
    Hörmətli { $name },

    Daxil olmaq üçün bu keçidi açın və səhifədəki düyməni basın:

    { $link }

    Keçid yalnız sizin üçündür və bir dəfə, { $minutes } dəqiqə ərzində işləyir.

    Onu siz istəməmisinizsə, heç nə etməyin: keçid olmadan heç kim daxil ola bilməz.
people-letter-works-once = Keçid bir dəfə işləyir. Sonra bu e-poçt ünvanı ilə daxil ola bilərsiniz.
people-letter-asks-to-sign-in = Bu keçid sizi özü daxil etmir: başqalarının adından iş gördüyünüz üçün səhifə daxil olmağınızı xahiş edir.
people-letter-refusal-title = Başqa yolla daxil olmaq lazımdır: { $site }
people-letter-refusal-body =
    Hörmətli { $name },

    Sizin daxil olmağınız üçün keçid istənildi. Forumda başqalarının adından iş gördüyünüzə görə ortaq poçt qutusuna göndərilən keçid kifayət etmir.

    Giriş açarı ilə buradan daxil olun:

    { $link }

    Açarınız yoxdursa, forumun katibliyindən yalnız sizin oxuduğunuz poçt qutusunu qeyd etməsini xahiş edin.

## My account
people-account-title = Hesabım
people-who-i-am = Mən kiməm
people-photo = Foto
people-name = Ad
people-name-latin = Latın hərfləri ilə ad
people-name-passport = Pasportdakı ad
people-mailbox-own = yalnız siz oxuyursunuz
people-mailbox-shared = bəlkə başqaları ilə ortaqdır
people-birth-date = Doğum tarixi
people-account-wrong = Burada səhv varmı? Forumun katibliyinə və ya nümayəndə heyətinizin rəhbərinə bildirin.
people-account-wrong-registered = Burada səhv varmı? Onu qeydiyyatınızda düzəldin. Orada dəyişdirilə bilməyəni forumun katibliyinə və ya nümayəndə heyətinizin rəhbərinə bildirin.
people-account-registration = Qeydiyyatım
people-language-title = Dilim
people-language = Dil
people-language-help = Sizə məktublar bu dildə yazılır.
people-language-saved = Bundan sonra sizə bu dildə yazacağıq.
people-sessions-title = Harada daxil olmuşam
people-session-here = bu brauzer
people-session-since = başlanğıc: { $when }
people-session-seen = son istifadə: { $when }
people-session-end = Orada çıxış et
people-sessions-end-others = Bütün başqa yerlərdə çıxış et
people-sessions-ended = { $count ->
    [one] { $count } yerdə çıxış edildi.
   *[other] { $count } yerdə çıxış edildi.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Naməlum brauzer

## Passkeys
people-passkeys-title = Giriş açarları
people-passkey = Giriş açarı
people-passkeys-intro = Giriş açarı ilə cihazınız sizi barmaq izi, üz və ya öz kodu ilə tanıyır, məktub gözləmək lazım olmur. Bunların heç biri cihazdan kənara çıxmır.
people-passkeys-none = Hələ giriş açarınız yoxdur.
people-passkey-made = əlavə edilib: { $when }
people-passkey-used = son istifadə: { $when }
people-passkey-name = Giriş açarının adı
people-passkey-name-help = Onu tanımaq üçün: iş noutbuku, telefonum.
people-passkey-add = Giriş açarı əlavə et
people-passkey-rename = Adını dəyiş
people-passkey-renamed = Giriş açarının adı dəyişdirildi.
people-passkey-remove-question = “{ $name }” silinsin? Onunla daha daxil ola bilməyəcəksiniz.
people-passkey-removed = Giriş açarı silindi.
people-passkey-known = Bu giriş açarı artıq buradadır.
people-passkeys-enough = { $most } giriş açarından artıq saxlanmır. Əvvəlcə birini silin.
people-passkey-last = Başqalarının adından iş görürsünüz və poçt qutunuz ortaqdır: bu giriş açarı yeganə giriş yolunuzdur. Əvvəlcə başqasını əlavə edin və ya katiblikdən yalnız sizin oxuduğunuz poçt qutusunu qeyd etməsini xahiş edin.

## My data
people-data-title = Məlumatlarım
people-data-link = Haqqımda saxlanan hər şeyə bax və yüklə
people-data-intro = Haqqınızda saxlanan hər şeyi buradan götürə bilərsiniz: adlar, məktublar, girişlər və məlumatlarınızın hər dəyişikliyi, vaxtı ilə birlikdə.
people-data-download = Məlumatlarımı yüklə (JSON)
people-data-photo = Fotomu yüklə
people-data-erase = Məlumatlarınızın silinməsini istəyirsinizsə, forumun katibliyinə yazın. Saylar və qərarlar qalır; onlarda sizə aparan heç nə olmur.

## History of changes
people-history-title = Dəyişikliklərin tarixçəsi
people-registration = Qeydiyyat
people-history-by = kim: { $who }
people-history-cut = Yalnız ən yeni { $count } qeyd göstərilir.
people-by-visitor = daxil olmamış ziyarətçi
people-by-device = cihaz: { $name }
people-by-program = proqram: { $name }
people-by-console = operatorun konsolu
people-by-house = sistemin özü
people-by-erased = məlumatları silinmiş şəxs
people-time-zone = Saat qurşağı: { $zone }
people-value-before = əvvəl:
people-value-after = sonra:
people-value-none = (boş)
people-value-erased = (silinib)

## Axtarış
people-office-stays = Bu qeyd forumda vəzifəsi olan şəxsə aiddir. Qalan qeyd bu olsun.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Tam uyğun ad yoxdur. Oxşar adlar:
people-similar-too = Oxşar adlar: { $count }
people-spelling-own = öz yazılışı
people-spelling-latin = latın hərfləri ilə yazılış
people-spelling-passport = pasportdakı yazılış
people-spelling-one-name = eyni adın formaları
people-spelling-az = azərbaycanca yazılış
people-spelling-tr = türkcə yazılış
people-spelling-uz = özbəkcə yazılış
people-spelling-kk = qazaxca yazılış
people-spelling-ky = qırğızca yazılış
people-spelling-tk = türkməncə yazılış
people-spelling-hu = macarca yazılış
people-spelling-ru = rusca yazılış
people-passport-differs = Pasportdakı yazılış { $typed } adın gözlənilən yazılışlarından deyil: { $expected }. Sənədlə tutuşdurun. Biz onu heç vaxt dəyişmirik.
people-passport-doubtful = pasportdakı yazılış?
people-names-in-title = Başqa dillərdəki adları necə görürəm
people-names-in = Başqa dillərin adları
people-names-in-help = Yalnız ekrandakı siyahılarda. Saxlanılan, çap olunan və ya fayl kimi verilən heç nə dəyişmir; adın sahibinin yazdığı forması yanında durur. Ortaq əlifbada rus dili üçün hərflər yoxdur: rus adları onda latın hərfləri ilə göstərilir.
people-names-in-own = Yazıldığı kimi
people-names-in-latin = Latın hərfləri ilə
people-names-in-cyrillic = Kiril hərfləri ilə
people-names-in-turkic = Ortaq türk əlifbası ilə
people-alike-percent = { $number } %
people-alike-email = eyni e-poçt
people-alike-birth-date = eyni doğum tarixi
people-alike-same = Adlar eynidir
people-alike-spelling = Bir adın iki yazılışı
people-alike-one-name = Bir adın formaları
people-alike-initial = Baş hərf sözü əvəz edir

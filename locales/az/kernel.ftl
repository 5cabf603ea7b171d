# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Məzmuna keç
kernel-menu = Menyu
kernel-main-navigation = Əsas naviqasiya
kernel-workplaces = İş yerləriniz
kernel-tools-mine = Mənim səhifələrim
kernel-tools-participants = İştirakçılar
kernel-tools-entry = Giriş və beyclər
kernel-tools-programme = Proqram və iclaslar
kernel-tools-messages = Mesajlar
kernel-tools-forum = Forum
kernel-home = Ana səhifə
kernel-language = Dil
kernel-theme = Görünüş
kernel-theme-system = Cihazdakı kimi
kernel-theme-light = Açıq
kernel-theme-dark = Tünd
kernel-sign-in = Daxil ol
kernel-sign-out = Çıxış
kernel-account = Hesabım
kernel-signed-in-as = { $name } kimi daxil olmusunuz
kernel-runs-on = Bu sayt koalisiyalar üçün azad proqram olan { $product } əsasında işləyir
kernel-shown-in = Göstərilən dil: { $language }
kernel-translation-behind = Bu tərcümədən sonra mətnin əsli dəyişdirilib.

## Buttons and links
kernel-save = Yadda saxla
kernel-saved = Yadda saxlanıldı.
kernel-cancel = Ləğv et
kernel-back = Geri
kernel-next = Növbəti
kernel-previous = Əvvəlki
kernel-edit = Düzəliş et
kernel-add = Əlavə et
kernel-remove = Çıxar
kernel-delete = Sil
kernel-confirm = Təsdiq et
kernel-yes = Bəli
kernel-no = Xeyr
kernel-open = Aç
kernel-close = Bağla
kernel-send = Göndər
kernel-download = Endir
kernel-upload = Yüklə
kernel-print = Çap et
kernel-copy = Köçür
kernel-copied = Köçürüldü.
kernel-retry = Yenidən cəhd et
kernel-show = Göstər
kernel-details = Təfərrüatlar
kernel-history = Dəyişikliklərin tarixçəsi
kernel-help = Kömək
kernel-are-you-sure = Əminsiniz?
kernel-cannot-be-undone = Bu əməliyyatı geri qaytarmaq olmaz.

## Lists: search, filters, pages
kernel-search = Axtar
kernel-search-hint = Adın bir hissəsini istənilən əlifba ilə yazın
kernel-filter = Süz
kernel-filters = Süzgəclər
kernel-apply = Tətbiq et
kernel-clear = Təmizlə
kernel-clear-filters = Bütün süzgəcləri təmizlə
kernel-all = Hamısı
kernel-sort-by = { $column } sütununa görə sırala
kernel-actions = Əməliyyatlar
kernel-select = Seç
kernel-select-all = Bu səhifədəkilərin hamısını seç
kernel-selected = Seçilib: { $count }
kernel-results = { $count ->
    [one] { $count } nəticə
   *[other] { $count } nəticə
}
kernel-results-first = İlk { $count } nəticə göstərilir, daha çoxu var. Siyahını daraltmaq üçün yazmağa davam edin.
kernel-more = { $count ->
    [one] və daha { $count }
   *[other] və daha { $count }
}
kernel-pages = Səhifələr
kernel-page-of = Səhifə { $page } / { $pages }
kernel-first-page = Birinci səhifə
kernel-last-page = Sonuncu səhifə
kernel-nothing-here = Burada hələ heç nə yoxdur
kernel-nothing-found = Heç nə tapılmadı
kernel-nothing-found-hint = Yazılışı yoxlayın, daha az söz yazın və ya süzgəcləri təmizləyin.
kernel-loading = Yüklənir…
kernel-working = Zəhmət olmasa, gözləyin…
kernel-not-given = göstərilməyib
kernel-status = Vəziyyət
kernel-total = Cəmi

## Steps and quotas
kernel-step-done = tamamlanıb
kernel-step-current = cari mərhələ
kernel-step-waiting = gözləyir
kernel-step-refused = rədd edilib
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } boş yer var
   *[other] { $count } boş yer var
}
kernel-quota-full = Bütün yerlər tutulub
kernel-quota-over = Kvotanın imkan verdiyindən artıq yer istifadə olunub

## Live pages
kernel-live-lost = Əlaqə kəsilib. Son məlum vəziyyəti görürsünüz; səhifə yenidən qoşulmağa çalışır.
kernel-live-lost-at = Əlaqə kəsilib. Son məlum vəziyyət göstərilir (saat { $time }); səhifə yenidən qoşulmağa çalışır.
kernel-live-back = Əlaqə bərpa olundu. Səhifə yenilənib.
kernel-urgent-notices = Təcili bildirişlər
kernel-live-waiting = Canlı
kernel-needs-script = Bu hissə üçün brauzerdə skriptlər açıq olmalıdır. Onları açın və ya aşağıdakı formadan istifadə edin.

## Keyboard
kernel-keys = Klaviatura
kernel-keys-down = növbəti sətir
kernel-keys-up = əvvəlki sətir
kernel-keys-select = sətri seç və ya seçimi götür
kernel-keys-open = sətri aç
kernel-keys-help = bu siyahını göstər və ya gizlət

## Camera, passkey
kernel-camera-start = Kameranı işə sal
kernel-camera-stop = Kameranı söndür
kernel-camera-switch = Digər kamera
kernel-camera-take = Foto çək
kernel-camera-again = Yenidən çək
kernel-camera-taken = Foto yadda saxlanmağa hazırdır.
kernel-camera-live = Kameranın görüntüsü
kernel-camera-needs-https = Brauzer HTTPS olmayan səhifəyə kamera vermir. Səhifəni təhlükəsiz ünvanı ilə açın və ya kodu əl ilə yazın.
kernel-camera-refused = Kameraya icazə verilmədi. Brauzerin parametrlərində bu səhifə üçün icazə verin və yenidən cəhd edin.
kernel-camera-missing = Bu cihazda kamera tapılmadı.
kernel-camera-busy = Kameranı işə salmaq mümkün olmadı. Onu başqa proqram istifadə edə bilər.
kernel-passkey-unsupported = Bu brauzer giriş açarlarını dəstəkləmir. E-poçtla gələn keçiddən istifadə edin.
kernel-passkey-cancelled = Heç nə dəyişmədi: giriş açarı təsdiqlənmədi.
kernel-passkey-failed = Giriş açarı qəbul edilmədi. Yenidən cəhd edin və ya e-poçtla gələn keçiddən istifadə edin.

## Error pages: what happened, and what to do next
kernel-error-next = Nə edə bilərsiniz
kernel-error-home = Ana səhifəyə keç
kernel-error-back = Əvvəlki səhifəyə qayıt
kernel-error-400-title = Bu sorğunu başa düşə bilmədik
kernel-error-400-next = Geri qayıdın, ünvanı və ya formanı yoxlayın və yenidən cəhd edin.
kernel-error-401-title = Zəhmət olmasa, daxil olun
kernel-error-401-next = Bu səhifə sayta daxil olmuş şəxslər üçündür. Daxil olduqdan sonra bura qayıdacaqsınız.
kernel-typed-is-here = Siz artıq sayta daxil olmuş deyilsiniz. Yazdıqlarınız itməyib: bu səhifəni açıq saxlayın, yeni vərəqdə daxil olun, sonra bura qayıdıb yenidən göndərin.
kernel-typed-without-files = Faylları yenidən seçmək lazımdır.
kernel-sign-in-beside = Yeni vərəqdə daxil ol
kernel-send-again = Yenidən göndər
kernel-error-device-title = Bu cihaz biletləri yoxlamır
kernel-error-device-next = Onun keçidinin vaxtı bitib, o ləğv edilib və ya burada heç açılmayıb. Təşkilatçılardan yeni keçid istəyin; biletləri öz adınızdan yoxlayırsınızsa, daxil olun.
kernel-error-403-title = Bu səhifəni görmək hüququnuz yoxdur
kernel-error-403-next = Belə hüququnuz olmalıdırsa, forumun katibliyinə müraciət edin və ya başqa şəxs kimi daxil olun.
kernel-error-404-title = Belə səhifə yoxdur
kernel-error-404-next = Ünvan səhv yazılmış və ya səhifə köçürülmüş ola bilər. Ana səhifədən başlayın.
kernel-error-405-title = Bunu burada etmək olmaz
kernel-error-405-next = Səhifəyə qayıdın və oradakı düymələrdən istifadə edin.
kernel-error-409-title = Siz işləyərkən bunu başqa biri dəyişdi
kernel-error-409-next = Dəyişiklikləriniz yadda saxlanmadı. Yeni vəziyyətə baxın, sonra dəyişikliyi yenidən edin.
kernel-error-410-title = Bu artıq mövcud deyil
kernel-error-410-next = Artıq istifadə olunub və ya vaxtı bitib. Keçidlə gəlmisinizsə, onu sizə verəndən yenisini istəyin.
kernel-error-413-title = Göndərilən məlumat çox böyükdür
kernel-error-413-next = Daha kiçik fayl seçin və ya hissə-hissə göndərin.
kernel-error-415-title = Bu növ fayl qəbul edilmir
kernel-error-415-next = Faylı formada göstərilən növlərdən birində saxlayın və yenidən göndərin.
kernel-error-422-title = Zəhmət olmasa, işarələnmiş yerləri düzəldin
kernel-error-422-next = Yazdıqlarınız yerindədir. İşarələnmiş sahələri düzəldin və formanı yenidən göndərin.
kernel-error-429-title = Həddindən çox cəhd edildi
kernel-error-429-next = Bir dəqiqə gözləyin və yenidən cəhd edin.
kernel-error-500-title = Bizim tərəfdə xəta baş verdi
kernel-error-500-next = Günah sizdə deyil, xəta qeydə alınıb. Bir dəqiqədən sonra yenidən cəhd edin; təkrarlansa, aşağıdakı nömrəni katibliyə bildirin.
kernel-error-503-title = Sayt həddən artıq yüklənib və ya texniki xidmət gedir
kernel-error-503-next = Heç nə itməyib. Bir neçə dəqiqədən sonra yenidən cəhd edin.
kernel-error-refused-title = Bunu etmək mümkün deyil
kernel-incident = Hadisənin nömrəsi: { $number }

## Forms
kernel-required = mütləq
kernel-optional = istəyə görə
kernel-required-note = { $mark } işarəli sahələr mütləq doldurulmalıdır.
kernel-choose = Seçin
kernel-choose-file = Fayl seçin
kernel-file-limit = Ən çoxu { $limit }: { $kinds }
kernel-file-limit-mb = Ən çoxu { $limit } MB: { $kinds }
kernel-errors-heading = { $count ->
    [one] Zəhmət olmasa, { $count } sahəni düzəldin
   *[other] Zəhmət olmasa, { $count } sahəni düzəldin
}
kernel-field-required = Bu sahəni doldurun.
kernel-field-too-long = { $max ->
    [one] Bura ən çoxu { $max } işarə sığır.
   *[other] Bura ən çoxu { $max } işarə sığır.
}
kernel-field-too-short = { $min ->
    [one] Burada ən azı { $min } işarə lazımdır.
   *[other] Burada ən azı { $min } işarə lazımdır.
}
kernel-field-not-email = Bu, e-poçt ünvanı deyil. Belə olmalıdır: { $example }.
kernel-field-not-date = Bu, tarix deyil. Belə olmalıdır: { $example }.
kernel-field-not-time = Bu, saat deyil. Belə olmalıdır: { $example }.
kernel-field-not-number = Ədədi rəqəmlərlə yazın.
kernel-field-too-small = İcazə verilən ən kiçik ədəd: { $min }.
kernel-field-too-large = İcazə verilən ən böyük ədəd: { $max }.
kernel-field-not-address = Bu, sayt ünvanı deyil. Belə olmalıdır: { $example }.
kernel-field-not-in-list = Siyahıdan birini seçin.
kernel-field-unprintable = Bu hərfləri beycdə və siyahıda çap etmək olmur: { $letters }. Mətni onlarsız yazın.
kernel-field-direction-marks = Mətndə yazı istiqamətini dəyişən görünməz işarələr var. Mətni yapışdırmaq əvəzinə yenidən yazın.
kernel-field-control-characters = Mətndə görünməz idarəetmə işarələri var. Mətni yapışdırmaq əvəzinə yenidən yazın.
kernel-field-damaged = Bəzi hərflər zədələnmiş halda gəlib. Mətni yenidən yazın.
kernel-field-file-missing = Fayl seçin.
kernel-field-file-too-large = Fayl çox böyükdür. Ən çoxu { $limit } ola bilər.
kernel-field-file-too-large-mb = Fayl çox böyükdür. Ən çoxu { $limit } MB ola bilər.
kernel-field-file-kind = Bu növ fayl qəbul edilmir. Qəbul edilir: { $kinds }.
kernel-field-picture-unreadable = Bu şəkli oxumaq mümkün deyil. Başqasını seçin.
kernel-field-consent = Davam etmək üçün razılığınız lazımdır.
kernel-field-taken = Bu artıq istifadə olunur.
kernel-form-stale = Forma çox uzun müddət açıq qalıb. Yazdıqlarınız yerindədir: onu bir daha göndərin.

## Time
kernel-today = Bu gün
kernel-yesterday = Dünən
kernel-tomorrow = Sabah
kernel-just-now = indicə
kernel-minutes-ago = { $count ->
    [one] { $count } dəqiqə əvvəl
   *[other] { $count } dəqiqə əvvəl
}
kernel-hours-ago = { $count ->
    [one] { $count } saat əvvəl
   *[other] { $count } saat əvvəl
}
kernel-days-ago = { $count ->
    [one] { $count } gün əvvəl
   *[other] { $count } gün əvvəl
}
kernel-at-time = { $date }, { $time }
kernel-until = son vaxt: { $when }
kernel-since = başlanğıc: { $when }
kernel-date = Tarix
kernel-time = Saat
kernel-local-time = Yerli vaxt: { $city }
kernel-no-public-url = Operator bu sistemin açıq ünvanını hələ göstərməyib ({ $setting } parametri). O vaxta qədər bilet verilmir və giriş açarı yaradılmır; akkreditə olunanlar biletlərini ünvan göstərilən kimi alacaqlar.

## What programs are told
kernel-problem-401-title = Etibarlı token lazımdır
kernel-problem-401-next = Onu { $header } başlığında göndərin. Tokenləri katiblik yaradır.
kernel-problem-403-title = Bu tokenin buna icazəsi yoxdur
kernel-problem-403-next = İcazəsi olan tokendən istifadə edin. Hər əməliyyata nə lazım olduğu { $address } ünvanında yazılıb.
kernel-problem-scope-next = { $scope } səlahiyyəti olan token lazımdır.
kernel-problem-404-title = Burada belə bir şey yoxdur
kernel-problem-404-next = Ünvanı və oradakı identifikatorları yoxlayın. Bir forumun tokeni başqa forumdan heç nə tapmır.
kernel-problem-405-title = Bu ünvan bu metodu qəbul etmir
kernel-problem-405-next = Qəbul etdiklərini { $header } başlığı göstərir.
kernel-problem-422-title = Bəzi dəyərlər qəbul edilə bilmir
kernel-problem-422-next = Onların hər biri xətalar siyahısında səbəbi ilə göstərilib.

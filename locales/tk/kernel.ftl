# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Esasy mazmuna geç
kernel-menu = Menýu
kernel-main-navigation = Esasy bölümler
kernel-workplaces = Iş ýerleriňiz
kernel-tools-mine = Meniň sahypalarym
kernel-tools-participants = Gatnaşyjylar
kernel-tools-entry = Girelge we nyşan kagyzlary
kernel-tools-programme = Maksatnama we mejlisler
kernel-tools-messages = Habarlar
kernel-tools-forum = Forum
kernel-home = Baş sahypa
kernel-language = Dil
kernel-theme = Görnüş
kernel-theme-system = Enjamdaky ýaly
kernel-theme-light = Açyk
kernel-theme-dark = Garaňky
kernel-sign-in = Girmek
kernel-sign-out = Çykmak
kernel-account = Meniň hasabym
kernel-signed-in-as = { $name } hökmünde girdiňiz
kernel-runs-on = Bu saýt koalisiýalar üçin erkin programma bolan { $product } esasynda işleýär
kernel-shown-in = Görkezilýän dil: { $language }
kernel-translation-behind = Bu terjimeden soň asyl tekst üýtgedildi.

## Buttons and links
kernel-save = Ýatda saklamak
kernel-saved = Ýatda saklandy.
kernel-cancel = Goýbolsun etmek
kernel-back = Yza
kernel-next = Indiki
kernel-previous = Öňki
kernel-edit = Üýtgetmek
kernel-add = Goşmak
kernel-remove = Aýyrmak
kernel-delete = Pozmak
kernel-confirm = Tassyklamak
kernel-yes = Hawa
kernel-no = Ýok
kernel-open = Açmak
kernel-close = Ýapmak
kernel-send = Ugratmak
kernel-download = Ýükläp almak
kernel-upload = Ýüklemek
kernel-print = Çap etmek
kernel-copy = Göçürmek
kernel-copied = Göçürildi.
kernel-retry = Gaýtadan synanyşmak
kernel-show = Görkezmek
kernel-details = Jikme-jik
kernel-history = Üýtgetmeleriň taryhy
kernel-help = Kömek
kernel-are-you-sure = Ynamyňyz barmy?
kernel-cannot-be-undone = Bu hereketi yzyna gaýtaryp bolmaýar.

## Lists: search, filters, pages
kernel-search = Gözlemek
kernel-search-hint = Adyň bir bölegini islendik elipbiýde ýazyň
kernel-filter = Süzmek
kernel-filters = Süzgüçler
kernel-apply = Ulanmak
kernel-clear = Arassalamak
kernel-clear-filters = Ähli süzgüçleri aýyrmak
kernel-all = Hemmesi
kernel-sort-by = { $column } sütüni boýunça tertiplemek
kernel-actions = Hereketler
kernel-select = Saýlamak
kernel-select-all = Bu sahypadakylaryň hemmesini saýlamak
kernel-selected = Saýlandy: { $count }
kernel-results = { $count ->
    [one] { $count } netije
   *[other] { $count } netije
}
kernel-results-first = Ilkinji { $count } netije görkezilýär, ýene-de bar. Sanawy gysgaltmak üçin ýazmagy dowam ediň.
kernel-more = { $count ->
    [one] we ýene { $count }
   *[other] we ýene { $count }
}
kernel-pages = Sahypalar
kernel-page-of = { $page }-nji sahypa, jemi { $pages }
kernel-first-page = Birinji sahypa
kernel-last-page = Soňky sahypa
kernel-nothing-here = Bu ýerde entek hiç zat ýok
kernel-nothing-found = Hiç zat tapylmady
kernel-nothing-found-hint = Ýazylyşyny barlaň, azrak söz ýazyň ýa-da süzgüçleri aýyryň.
kernel-loading = Ýüklenýär…
kernel-working = Garaşmagyňyzy haýyş edýäris…
kernel-not-given = görkezilmedik
kernel-status = Ýagdaýy
kernel-total = Jemi

## Steps and quotas
kernel-step-done = geçildi
kernel-step-current = häzirki tapgyr
kernel-step-waiting = garaşylýar
kernel-step-refused = ret edildi
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } boş orun bar
   *[other] { $count } boş orun bar
}
kernel-quota-full = Ähli orunlar eýelendi
kernel-quota-over = Kwotanyň rugsat berýäninden köp orun eýelenen

## Live pages
kernel-live-lost = Aragatnaşyk kesildi. Iň soňky belli ýagdaý görkezilýär; sahypa gaýtadan birikmäge synanyşýar.
kernel-live-lost-at = Aragatnaşyk kesildi. Iň soňky belli ýagdaý görkezilýär (sagat { $time }); sahypa gaýtadan birikmäge synanyşýar.
kernel-live-back = Aragatnaşyk dikeldildi. Sahypa täzelendi.
kernel-urgent-notices = Gyssagly habarlar
kernel-live-waiting = Göni
kernel-needs-script = Bu bölüm üçin brauzerde skriptler açyk bolmaly. Olary açyň ýa-da aşakdaky formany ulanyň.

## Keyboard
kernel-keys = Klawiatura
kernel-keys-down = indiki setir
kernel-keys-up = öňki setir
kernel-keys-select = setiri saýlamak ýa-da saýlawy aýyrmak
kernel-keys-open = setiri açmak
kernel-keys-help = bu sanawy görkezmek ýa-da gizlemek

## Camera, passkey
kernel-camera-start = Kamerany açmak
kernel-camera-stop = Kamerany öçürmek
kernel-camera-switch = Beýleki kamera
kernel-camera-take = Surata düşürmek
kernel-camera-again = Gaýtadan düşürmek
kernel-camera-taken = Surat ýatda saklamaga taýýar.
kernel-camera-live = Kameranyň şekili
kernel-camera-needs-https = Brauzer HTTPS bolmadyk sahypa kamerany bermeýär. Sahypany goragly salgysy bilen açyň ýa-da kody el bilen ýazyň.
kernel-camera-refused = Kamera rugsat berilmedi. Brauzeriň sazlamalarynda bu sahypa rugsat beriň we gaýtadan synanyşyň.
kernel-camera-missing = Bu enjamda kamera tapylmady.
kernel-camera-busy = Kamerany açyp bolmady. Ony başga programma ulanýan bolmagy mümkin.
kernel-passkey-unsupported = Bu brauzer giriş açarlaryny goldamaýar. Elektron poçta gelen salgylanmany ulanyň.
kernel-passkey-cancelled = Hiç zat üýtgemedi: giriş açary tassyklanmady.
kernel-passkey-failed = Giriş açary kabul edilmedi. Gaýtadan synanyşyň ýa-da elektron poçta gelen salgylanmany ulanyň.

## Error pages: what happened, and what to do next
kernel-error-next = Näme edip bilersiňiz
kernel-error-home = Baş sahypa geçmek
kernel-error-back = Öňki sahypa dolanmak
kernel-error-400-title = Bu haýyşa düşünip bilmedik
kernel-error-400-next = Yza dolanyň, salgyny ýa-da formany barlaň we gaýtadan synanyşyň.
kernel-error-401-title = Saýta girmegiňizi haýyş edýäris
kernel-error-401-next = Bu sahypa saýta girenler üçin. Gireniňizden soň şu ýere dolanarsyňyz.
kernel-typed-is-here = Siz indi saýta girmedik ýagdaýda. Ýazanlaryňyz ýitmedi: bu sahypany açyk goýuň, täze wkladkada giriň, soňra şu ýere dolanyp, gaýtadan ugradyň.
kernel-typed-without-files = Faýllary täzeden saýlamaly.
kernel-sign-in-beside = Täze wkladkada girmek
kernel-send-again = Gaýtadan ugratmak
kernel-error-device-title = Bu enjam petekleri barlamaýar
kernel-error-device-next = Onuň salgylanmasynyň möhleti gutardy, ol ýatyryldy ýa-da bu ýerde açylmady. Guramaçylardan täze salgylanma soraň; petekleri öz adyňyzdan barlaýan bolsaňyz, saýta giriň.
kernel-error-403-title = Bu sahypany görmäge hukugyňyz ýok
kernel-error-403-next = Hukugyňyz bolmaly bolsa, forumyň sekretariatyna ýüz tutuň ýa-da başga adam hökmünde giriň.
kernel-error-404-title = Beýle sahypa ýok
kernel-error-404-next = Salgy ýalňyş ýazylan ýa-da sahypa göçürilen bolmagy mümkin. Baş sahypadan başlaň.
kernel-error-405-title = Muny bu ýerde edip bolmaýar
kernel-error-405-next = Sahypa dolanyň we ondaky düwmeleri ulanyň.
kernel-error-409-title = Siz işläp durkaňyz muny başga biri üýtgetdi
kernel-error-409-next = Üýtgetmeleriňiz ýatda saklanmady. Täze ýagdaýa serediň, soňra üýtgetmäni gaýtadan giriziň.
kernel-error-410-title = Bu indi elýeterli däl
kernel-error-410-next = Ol ulanylan ýa-da möhleti geçen. Salgylanma arkaly gelen bolsaňyz, ony size beren adamdan täzesini soraň.
kernel-error-413-title = Göwrümi örän uly
kernel-error-413-next = Kiçiräk faýl saýlaň ýa-da bölekläp ugradyň.
kernel-error-415-title = Beýle görnüşdäki faýl kabul edilmeýär
kernel-error-415-next = Faýly formada görkezilen görnüşleriň birinde saklaň we gaýtadan ugradyň.
kernel-error-422-title = Bellenen ýerleri düzediň
kernel-error-422-next = Ýazanlaryňyz saklanyp dur. Bellenen meýdançalary düzediň we formany gaýtadan ugradyň.
kernel-error-429-title = Synanyşyk örän köp
kernel-error-429-next = Bir minut garaşyň we gaýtadan synanyşyň.
kernel-error-500-title = Biziň tarapymyzda ýalňyşlyk boldy
kernel-error-500-next = Bu siziň günäňiz däl, ýalňyşlyk hasaba alyndy. Bir minutdan soň gaýtadan synanyşyň; gaýtalansa, aşakdaky belgini sekretariata aýdyň.
kernel-error-503-title = Saýt boş däl ýa-da tehniki hyzmat edilýär
kernel-error-503-next = Hiç zat ýitmedi. Birnäçe minutdan soň gaýtadan synanyşyň.
kernel-error-refused-title = Bu mümkin däl
kernel-incident = Wakanyň belgisi: { $number }

## Forms
kernel-required = hökmany
kernel-optional = hökmany däl
kernel-required-note = { $mark } belgili meýdançalary doldurmak hökmany.
kernel-choose = Saýlaň
kernel-choose-file = Faýl saýlaň
kernel-file-limit = Iň köp { $limit }: { $kinds }
kernel-file-limit-mb = Iň köp { $limit } MB: { $kinds }
kernel-errors-heading = { $count ->
    [one] { $count } meýdançany düzediň
   *[other] { $count } meýdançany düzediň
}
kernel-field-required = Bu meýdançany dolduryň.
kernel-field-too-long = { $max ->
    [one] Bu ýere iň köp { $max } belgi sygýar.
   *[other] Bu ýere iň köp { $max } belgi sygýar.
}
kernel-field-too-short = { $min ->
    [one] Bu ýerde iň az { $min } belgi gerek.
   *[other] Bu ýerde iň az { $min } belgi gerek.
}
kernel-field-not-email = Bu elektron poçta salgysy däl. Nusgasy: { $example }.
kernel-field-not-date = Bu sene däl. Nusgasy: { $example }.
kernel-field-not-time = Bu wagt däl. Nusgasy: { $example }.
kernel-field-not-number = Sany sifrler bilen ýazyň.
kernel-field-too-small = Rugsat berilýän iň kiçi san: { $min }.
kernel-field-too-large = Rugsat berilýän iň uly san: { $max }.
kernel-field-not-address = Bu saýt salgysy däl. Nusgasy: { $example }.
kernel-field-not-in-list = Sanawdan birini saýlaň.
kernel-field-unprintable = Bu harplary nyşan kagyzyna we sanawa çap edip bolmaýar: { $letters }. Teksti olarsyz ýazyň.
kernel-field-direction-marks = Tekstde ýazuwyň ugruny üýtgedýän görünmeýän belgiler bar. Teksti goýman, gaýtadan ýazyň.
kernel-field-control-characters = Tekstde görünmeýän dolandyryş belgileri bar. Teksti goýman, gaýtadan ýazyň.
kernel-field-damaged = Käbir harplar zaýalanyp geldi. Teksti gaýtadan ýazyň.
kernel-field-file-missing = Faýl saýlaň.
kernel-field-file-too-large = Faýl örän uly. Iň köp { $limit } bolup biler.
kernel-field-file-too-large-mb = Faýl örän uly. Iň köp { $limit } MB bolup biler.
kernel-field-file-kind = Beýle görnüşdäki faýl kabul edilmeýär. Kabul edilýänler: { $kinds }.
kernel-field-picture-unreadable = Bu suraty okap bolmaýar. Başgasyny saýlaň.
kernel-field-consent = Dowam etmek üçin razylygyňyz gerek.
kernel-field-taken = Bu eýýäm ulanylýar.
kernel-form-stale = Forma örän uzak açyk durdy. Ýazanlaryňyz saklanyp dur: ony ýene bir gezek ugradyň.

## Time
kernel-today = Şu gün
kernel-yesterday = Düýn
kernel-tomorrow = Ertir
kernel-just-now = ýaňyja
kernel-minutes-ago = { $count ->
    [one] { $count } minut öň
   *[other] { $count } minut öň
}
kernel-hours-ago = { $count ->
    [one] { $count } sagat öň
   *[other] { $count } sagat öň
}
kernel-days-ago = { $count ->
    [one] { $count } gün öň
   *[other] { $count } gün öň
}
kernel-at-time = { $date }, { $time }
kernel-until = soňky möhleti: { $when }
kernel-since = başlanýan wagty: { $when }
kernel-date = Sene
kernel-time = Wagt
kernel-local-time = Ýerli wagt: { $city }
kernel-no-public-url = Operator bu ulgamyň açyk salgysyny entek görkezmedi ({ $setting } sazlamasy). Oňa çenli petek berilmeýär we giriş açary döredilmeýär; akkreditirlenenler peteklerini salgy görkezilen badyna alarlar.

## What programs are told
kernel-problem-401-title = Güýji bar bolan token gerek
kernel-problem-401-next = Ony { $header } sözbaşysynda iberiň. Tokenleri sekretariat döredýär.
kernel-problem-403-title = Bu tokeniň muňa hukugy ýok
kernel-problem-403-next = Hukugy bar tokeni ulanyň. Her amala näme gerekdigi { $address } salgysynda ýazylan.
kernel-problem-scope-next = { $scope } ygtyýarlygy bar token gerek.
kernel-problem-404-title = Bu ýerde beýle zat ýok
kernel-problem-404-next = Salgyny we ondaky identifikatorlary barlaň. Bir forumyň tokeni başga forumdan hiç zat tapmaýar.
kernel-problem-405-title = Bu salgy bu usuly kabul etmeýär
kernel-problem-405-next = Kabul edýänlerini { $header } sözbaşysy görkezýär.
kernel-problem-422-title = Käbir bahalar kabul edilip bilinmeýär
kernel-problem-422-next = Olaryň her biri ýalňyşlyklaryň sanawynda sebäbi bilen görkezilen.

# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Мазмұнға өту
kernel-menu = Мәзір
kernel-main-navigation = Негізгі бөлімдер
kernel-workplaces = Жұмыс орындарыңыз
kernel-tools-mine = Менің беттерім
kernel-tools-participants = Қатысушылар
kernel-tools-entry = Кіреберіс және бейдждер
kernel-tools-programme = Бағдарлама мен отырыстар
kernel-tools-messages = Хабарламалар
kernel-tools-forum = Форум
kernel-home = Басты бет
kernel-language = Тіл
kernel-theme = Көрініс
kernel-theme-system = Құрылғыдағыдай
kernel-theme-light = Ашық
kernel-theme-dark = Күңгірт
kernel-sign-in = Кіру
kernel-sign-out = Шығу
kernel-account = Менің тіркелгім
kernel-signed-in-as = { $name } ретінде кірдіңіз
kernel-runs-on = Бұл сайт коалицияларға арналған еркін бағдарлама { $product } негізінде жұмыс істейді
kernel-shown-in = Көрсетілген тіл: { $language }
kernel-translation-behind = Бұл аудармадан кейін түпнұсқа мәтін өзгерген.

## Buttons and links
kernel-save = Сақтау
kernel-saved = Сақталды.
kernel-cancel = Бас тарту
kernel-back = Артқа
kernel-next = Келесі
kernel-previous = Алдыңғы
kernel-edit = Өзгерту
kernel-add = Қосу
kernel-remove = Алып тастау
kernel-delete = Жою
kernel-confirm = Растау
kernel-yes = Иә
kernel-no = Жоқ
kernel-open = Ашу
kernel-close = Жабу
kernel-send = Жіберу
kernel-download = Жүктеп алу
kernel-upload = Жүктеу
kernel-print = Басып шығару
kernel-copy = Көшіру
kernel-copied = Көшірілді.
kernel-retry = Қайталап көру
kernel-show = Көрсету
kernel-details = Толығырақ
kernel-history = Өзгерістер тарихы
kernel-help = Анықтама
kernel-are-you-sure = Сенімдісіз бе?
kernel-cannot-be-undone = Бұл әрекетті кері қайтару мүмкін емес.

## Lists: search, filters, pages
kernel-search = Іздеу
kernel-search-hint = Есімнің бір бөлігін кез келген жазумен енгізіңіз
kernel-filter = Сұрыптау
kernel-filters = Сұрыптау шарттары
kernel-apply = Қолдану
kernel-clear = Тазалау
kernel-clear-filters = Барлық шартты алып тастау
kernel-all = Барлығы
kernel-sort-by = «{ $column }» бағаны бойынша реттеу
kernel-actions = Әрекеттер
kernel-select = Таңдау
kernel-select-all = Осы беттегінің барлығын таңдау
kernel-selected = Таңдалды: { $count }
kernel-results = { $count ->
    [one] { $count } нәтиже
   *[other] { $count } нәтиже
}
kernel-results-first = Алғашқы { $count } нәтиже көрсетілді, тағы да бар. Тізімді қысқарту үшін жаза беріңіз.
kernel-more = { $count ->
    [one] және тағы { $count }
   *[other] және тағы { $count }
}
kernel-pages = Беттер
kernel-page-of = { $page }-бет, барлығы { $pages }
kernel-first-page = Бірінші бет
kernel-last-page = Соңғы бет
kernel-nothing-here = Мұнда әзірге ештеңе жоқ
kernel-nothing-found = Ештеңе табылмады
kernel-nothing-found-hint = Жазылуын тексеріңіз, сөз санын азайтыңыз немесе шарттарды алып тастаңыз.
kernel-loading = Жүктелуде…
kernel-working = Күте тұрыңыз…
kernel-not-given = көрсетілмеген
kernel-status = Күйі
kernel-total = Барлығы

## Steps and quotas
kernel-step-done = өтті
kernel-step-current = ағымдағы кезең
kernel-step-waiting = алда
kernel-step-refused = қабылданбады
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } бос орын бар
   *[other] { $count } бос орын бар
}
kernel-quota-full = Барлық орын толды
kernel-quota-over = Квота рұқсат еткеннен көп орын алынған

## Live pages
kernel-live-lost = Байланыс үзілді. Соңғы белгілі жағдай көрсетілген; бет қайта қосылуға тырысуда.
kernel-live-lost-at = Байланыс үзілді. Соңғы белгілі жағдай көрсетілген (сағат { $time }); бет қайта қосылуға тырысуда.
kernel-live-back = Байланыс қалпына келді. Бет жаңартылды.
kernel-urgent-notices = Шұғыл хабарландырулар
kernel-live-waiting = Тікелей
kernel-needs-script = Бұл бөлік үшін браузерде сценарийлер қосулы болуы керек. Оларды қосыңыз немесе төмендегі пішінді пайдаланыңыз.

## Keyboard
kernel-keys = Пернелер
kernel-keys-down = келесі жол
kernel-keys-up = алдыңғы жол
kernel-keys-select = жолды таңдау немесе таңдауды алып тастау
kernel-keys-open = жолды ашу
kernel-keys-help = бұл тізімді көрсету немесе жасыру

## Camera, passkey
kernel-camera-start = Камераны қосу
kernel-camera-stop = Камераны өшіру
kernel-camera-switch = Басқа камера
kernel-camera-take = Суретке түсіру
kernel-camera-again = Қайта түсіру
kernel-camera-taken = Сурет сақтауға дайын.
kernel-camera-live = Камера бейнесі
kernel-camera-needs-https = Браузер HTTPS жоқ бетке камераны бермейді. Бетті қорғалған мекенжайы арқылы ашыңыз немесе кодты қолмен енгізіңіз.
kernel-camera-refused = Камераға рұқсат берілмеді. Браузер баптауларында осы бетке рұқсат беріп, қайталап көріңіз.
kernel-camera-missing = Бұл құрылғыда камера табылмады.
kernel-camera-busy = Камераны қосу мүмкін болмады. Оны басқа бағдарлама пайдаланып тұруы мүмкін.
kernel-passkey-unsupported = Бұл браузер кіру кілттерін қолдамайды. Электрондық поштаға келген сілтемені пайдаланыңыз.
kernel-passkey-cancelled = Ештеңе өзгерген жоқ: кіру кілті расталмады.
kernel-passkey-failed = Кіру кілті қабылданбады. Қайталап көріңіз немесе электрондық поштаға келген сілтемені пайдаланыңыз.

## Error pages: what happened, and what to do next
kernel-error-next = Не істеуге болады
kernel-error-home = Басты бетке өту
kernel-error-back = Алдыңғы бетке оралу
kernel-error-400-title = Бұл сұрауды түсіне алмадық
kernel-error-400-next = Артқа оралып, мекенжайды немесе пішінді тексеріңіз де, қайталап көріңіз.
kernel-error-401-title = Жүйеге кіріңіз
kernel-error-401-next = Бұл бет жүйеге кіргендерге арналған. Кіргеннен кейін осында ораласыз.
kernel-typed-is-here = Сіз енді жүйеге кірмегенсіз. Жазғаныңыз жоғалған жоқ: бұл бетті ашық қалдырып, жаңа қойындыда кіріңіз, содан кейін осында оралып, қайта жіберіңіз.
kernel-typed-without-files = Файлдарды қайта таңдау керек.
kernel-sign-in-beside = Жаңа қойындыда кіру
kernel-send-again = Қайта жіберу
kernel-error-device-title = Бұл құрылғы билеттерді тексермейді
kernel-error-device-next = Оның сілтемесінің мерзімі өткен, күші жойылған немесе ол мұнда ашылмаған. Ұйымдастырушылардан жаңа сілтеме сұраңыз; билеттерді өз атыңыздан тексерсеңіз, жүйеге кіріңіз.
kernel-error-403-title = Бұл бетті көруге құқығыңыз жоқ
kernel-error-403-next = Құқығыңыз болуға тиіс болса, форум хатшылығына хабарласыңыз немесе басқа тұлға ретінде кіріңіз.
kernel-error-404-title = Мұндай бет жоқ
kernel-error-404-next = Мекенжай қате жазылған немесе бет көшірілген болуы мүмкін. Басты беттен бастаңыз.
kernel-error-405-title = Мұны бұл жерде істеуге болмайды
kernel-error-405-next = Бетке оралып, ондағы түймелерді пайдаланыңыз.
kernel-error-409-title = Сіз жұмыс істеп жатқанда мұны басқа адам өзгертті
kernel-error-409-next = Өзгерістеріңіз сақталмады. Жаңа жағдайды қарап, өзгерісті қайта енгізіңіз.
kernel-error-410-title = Бұл енді қолжетімді емес
kernel-error-410-next = Ол пайдаланылған немесе мерзімі өткен. Сілтеме арқылы келсеңіз, оны сізге берген адамнан жаңасын сұраңыз.
kernel-error-413-title = Көлемі тым үлкен
kernel-error-413-next = Кішірек файл таңдаңыз немесе бөліп жіберіңіз.
kernel-error-415-title = Мұндай файл түрі қабылданбайды
kernel-error-415-next = Файлды пішінде көрсетілген түрлердің бірінде сақтап, қайта жіберіңіз.
kernel-error-422-title = Белгіленген жерлерді түзетіңіз
kernel-error-422-next = Жазғаныңыз сақталып тұр. Белгіленген өрістерді түзетіп, пішінді қайта жіберіңіз.
kernel-error-429-title = Әрекет саны тым көп
kernel-error-429-next = Бір минут күтіп, қайталап көріңіз.
kernel-error-500-title = Біздің тараптан қате болды
kernel-error-500-next = Бұл сіздің кінәңіз емес, қате тіркелді. Бір минуттан кейін қайталап көріңіз; қайталанса, төмендегі нөмірді хатшылыққа айтыңыз.
kernel-error-503-title = Сайт бос емес немесе техникалық қызмет көрсетілуде
kernel-error-503-next = Ештеңе жоғалған жоқ. Бірнеше минуттан кейін қайталап көріңіз.
kernel-error-refused-title = Бұл мүмкін емес
kernel-incident = Оқиға нөмірі: { $number }

## Forms
kernel-required = міндетті
kernel-optional = міндетті емес
kernel-required-note = { $mark } белгісі бар өрістерді толтыру міндетті.
kernel-choose = Таңдаңыз
kernel-choose-file = Файлды таңдаңыз
kernel-file-limit = Ең көбі { $limit }: { $kinds }
kernel-file-limit-mb = Ең көбі { $limit } МБ: { $kinds }
kernel-errors-heading = { $count ->
    [one] { $count } өрісті түзетіңіз
   *[other] { $count } өрісті түзетіңіз
}
kernel-field-required = Бұл өрісті толтырыңыз.
kernel-field-too-long = { $max ->
    [one] Мұнда ең көбі { $max } таңба сыяды.
   *[other] Мұнда ең көбі { $max } таңба сыяды.
}
kernel-field-too-short = { $min ->
    [one] Мұнда кемінде { $min } таңба керек.
   *[other] Мұнда кемінде { $min } таңба керек.
}
kernel-field-not-email = Бұл электрондық пошта мекенжайы емес. Үлгісі: { $example }.
kernel-field-not-date = Бұл күн емес. Үлгісі: { $example }.
kernel-field-not-time = Бұл уақыт емес. Үлгісі: { $example }.
kernel-field-not-number = Санды цифрмен жазыңыз.
kernel-field-too-small = Рұқсат етілген ең кіші сан: { $min }.
kernel-field-too-large = Рұқсат етілген ең үлкен сан: { $max }.
kernel-field-not-address = Бұл сайт мекенжайы емес. Үлгісі: { $example }.
kernel-field-not-in-list = Тізімнен біреуін таңдаңыз.
kernel-field-unprintable = Бұл әріптерді бейджге және тізімге басып шығару мүмкін емес: { $letters }. Мәтінді оларсыз жазыңыз.
kernel-field-direction-marks = Мәтінде жазу бағытын өзгертетін көрінбейтін белгілер бар. Мәтінді қоймай, қайта теріңіз.
kernel-field-control-characters = Мәтінде көрінбейтін басқару таңбалары бар. Мәтінді қоймай, қайта теріңіз.
kernel-field-damaged = Кейбір әріптер бүлініп жетті. Мәтінді қайта теріңіз.
kernel-field-file-missing = Файлды таңдаңыз.
kernel-field-file-too-large = Файл тым үлкен. Ең көбі { $limit } болуы керек.
kernel-field-file-too-large-mb = Файл тым үлкен. Ең көбі { $limit } МБ болуы керек.
kernel-field-file-kind = Мұндай файл түрі қабылданбайды. Қабылданатыны: { $kinds }.
kernel-field-picture-unreadable = Бұл суретті оқу мүмкін емес. Басқасын таңдаңыз.
kernel-field-consent = Жалғастыру үшін келісіміңіз керек.
kernel-field-taken = Бұл бұрыннан пайдаланылуда.
kernel-form-stale = Пішін тым ұзақ ашық тұрды. Жазғаныңыз сақталып тұр: оны тағы бір рет жіберіңіз.

## Time
kernel-today = Бүгін
kernel-yesterday = Кеше
kernel-tomorrow = Ертең
kernel-just-now = жаңа ғана
kernel-minutes-ago = { $count ->
    [one] { $count } минут бұрын
   *[other] { $count } минут бұрын
}
kernel-hours-ago = { $count ->
    [one] { $count } сағат бұрын
   *[other] { $count } сағат бұрын
}
kernel-days-ago = { $count ->
    [one] { $count } күн бұрын
   *[other] { $count } күн бұрын
}
kernel-at-time = { $date }, { $time }
kernel-until = соңғы мерзімі: { $when }
kernel-since = басталуы: { $when }
kernel-date = Күні
kernel-time = Уақыты
kernel-local-time = Жергілікті уақыт: { $city }
kernel-no-public-url = Оператор бұл жүйенің ашық мекенжайын әлі көрсеткен жоқ ({ $setting } параметрі). Оған дейін билет берілмейді және кіру кілті жасалмайды; аккредиттелгендер билеттерін мекенжай көрсетілген бойда алады.

## What programs are told
kernel-problem-401-title = Жарамды токен қажет
kernel-problem-401-next = Оны { $header } тақырыбында жіберіңіз. Токендерді хатшылық жасайды.
kernel-problem-403-title = Бұл токеннің бұған құқығы жоқ
kernel-problem-403-next = Құқығы бар токенді пайдаланыңыз. Әр әрекетке не қажет екені { $address } мекенжайында жазылған.
kernel-problem-scope-next = { $scope } өкілеттігі бар токен қажет.
kernel-problem-404-title = Мұнда ондай нәрсе жоқ
kernel-problem-404-next = Мекенжайды және ондағы идентификаторларды тексеріңіз. Бір форумның токені басқа форумнан ештеңе таппайды.
kernel-problem-405-title = Бұл мекенжай мұндай әдісті қабылдамайды
kernel-problem-405-next = Қабылдайтындарын { $header } тақырыбы атайды.
kernel-problem-422-title = Кейбір мәндер қабылданбайды
kernel-problem-422-next = Олардың әрқайсысы қателер тізімінде себебімен аталған.

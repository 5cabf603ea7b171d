## Names and photos
people-name-needed = Кемінде тегін немесе атын жазыңыз.
people-not-latin = Мұны латын әріптерімен жазыңыз.
people-name-without-letters = Бұл есімде бірде-бір әріп жоқ. Есімді жазыңыз, ондай есім болмаса, өрісті бос қалдырыңыз.
people-photo-too-many-pixels = Бұл фотосуретте пиксель саны тым көп. Ең көбі { $most } мегапиксель қабылданады.
people-photo-too-small = Бұл фотосурет тым кішкентай. Кемінде { $width } × { $height } пиксель болуы керек.

## Signing in
people-sign-in-title = Кіру
people-sign-in-intro = Мұнда құпиясөз жоқ. Хаттағы сілтеме немесе құрылғыңыздағы кіру кілті арқылы кіресіз.
people-by-link = Хаттағы сілтеме арқылы
people-email = Электрондық пошта мекенжайы
people-send-link = Маған сілтеме жіберу
people-link-sent = Бұл мекенжай бізге белгілі болса, сілтемесі бар хат жолға шықты. Сілтеме { $minutes } минут жарамды. Керексіз хаттар қалтасын да қараңыз.
people-too-many-links = Тым көп сілтеме сұралды. Бір сағаттан кейін қайталап көріңіз.
people-already-in = { $name } ретінде кірдіңіз.
people-by-passkey = Кіру кілтімен
people-by-passkey-intro = Тіркелгіңізге кіру кілтін қосқан болсаңыз, құрылғыңыз сізді саусақ ізі, бет немесе өз коды арқылы таниды.
people-use-passkey = Кіру кілтімен кіру
people-passkey-needs-script = Кіру кілттеріне JavaScript керек, бұл браузерде ол өшірулі.
people-passkeys-unavailable = Кіру кілттері бұл мекенжайда жұмыс істемейді: домен атауы мен HTTPS қажет.
people-passkey-unknown = Бұл кіру кілті мұнда қабылданбады.
people-link-title = Бұл сіз бе?
people-link-for = Бұл сілтемемен кіретін адам:
people-link-not-you = Басқа адам болсаңыз, бұл бетті жабыңыз. Бір пошта жәшігін бірнеше адам пайдаланса, әрқайсысы өз хатын алады.
people-link-button = Иә, кіру
people-link-demo = Бұл — көрсетілім сілтемесі. Оны қолында бар кез келген адам қайта-қайта пайдалана алады.
people-link-gone-title = Бұл сілтеме пайдаланылған немесе мерзімі өткен
people-link-gone-text = Сілтеме бір рет және шектеулі уақыт жұмыс істейді. Жаңасын сұраңыз; ол бірнеше минутта келеді.
people-link-gone-button = Жаңа сілтеме сұрау
people-signed-in = { $name } ретінде кірдіңіз.
people-signed-out = Сіз шықтыңыз.
people-own-way-in-needed = Форумда басқалардың атынан әрекет етесіз, сондықтан ортақ пошта жәшігіне келген сілтемемен кіре алмайсыз. Кіру кілтімен кіріңіз немесе хатшылықтан тек өзіңіз оқитын пошта жәшігін енгізуді сұраңыз.
people-mandate-needs-own-way-in = Бұл адамның пошта жәшігі ортақ және кіру кілті жоқ. Басқалардың атынан әрекет етпес бұрын тек өзі оқитын пошта жәшігін енгізіңіз немесе ол кіру кілтін қоссын.

## Letters
people-letter-link-title = Кіруге арналған сілтемеңіз: { $site }
people-letter-link-body =
    Құрметті { $name }!

    Кіру үшін осы сілтемені ашып, беттегі түймені басыңыз:

    { $link }

    Сілтеме тек сізге арналған және бір рет, { $minutes } минут ішінде жұмыс істейді.

    Оны сіз сұрамаған болсаңыз, ештеңе істемеңіз: сілтемесіз ешкім кіре алмайды.
people-letter-works-once = Сілтеме бір рет қана жұмыс істейді. Кейін осы электрондық пошта мекенжайымен кіре аласыз.
people-letter-asks-to-sign-in = Бұл сілтеме өздігінен кіргізбейді: сіз басқалардың атынан әрекет ететіндіктен, бет сізден кіруді сұрайды.
people-letter-refusal-title = Басқа жолмен кіру керек: { $site }
people-letter-refusal-body =
    Құрметті { $name }!

    Сіздің кіруіңіз үшін сілтеме сұралды. Форумда сіз басқалардың атынан әрекет ететіндіктен, ортақ пошта жәшігіне жіберілген сілтеме жеткіліксіз.

    Кіру кілтімен мына жерден кіріңіз:

    { $link }

    Кілтіңіз болмаса, форум хатшылығынан тек өзіңіз оқитын пошта жәшігін енгізуді сұраңыз.

## My account
people-account-title = Менің тіркелгім
people-who-i-am = Мен туралы
people-photo = Фотосурет
people-name = Аты-жөні
people-name-latin = Латын әріптерімен аты-жөні
people-name-passport = Паспорттағы аты-жөні
people-mailbox-own = тек сіз оқисыз
people-mailbox-shared = басқалармен ортақ болуы мүмкін
people-birth-date = Туған күні
people-account-wrong = Мұнда қате бар ма? Форум хатшылығына немесе делегацияңыздың басшысына хабарлаңыз.
people-account-wrong-registered = Мұнда қате бар ма? Оны тіркеуіңізде түзетіңіз. Онда өзгертуге болмайтынын форум хатшылығына немесе делегацияңыздың басшысына хабарлаңыз.
people-account-registration = Менің тіркеуім
people-language-title = Менің тілім
people-language = Тіл
people-language-help = Сізге хаттар осы тілде жазылады.
people-language-saved = Бұдан былай сізге осы тілде жазамыз.
people-sessions-title = Қай жерде кіргенмін
people-session-here = осы браузер
people-session-since = басталуы: { $when }
people-session-seen = соңғы рет: { $when }
people-session-end = Ол жерден шығу
people-sessions-end-others = Басқа барлық жерден шығу
people-sessions-ended = { $count ->
    [one] { $count } жерден шықтыңыз.
   *[other] { $count } жерден шықтыңыз.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Белгісіз браузер

## Passkeys
people-passkeys-title = Кіру кілттері
people-passkey = Кіру кілті
people-passkeys-intro = Кіру кілтімен құрылғыңыз сізді саусақ ізі, бет немесе өз коды арқылы таниды, хат күтудің қажеті жоқ. Бұлардың ешқайсысы құрылғыдан шықпайды.
people-passkeys-none = Әзірге кіру кілтіңіз жоқ.
people-passkey-made = қосылды: { $when }
people-passkey-used = соңғы рет: { $when }
people-passkey-name = Кіру кілтінің атауы
people-passkey-name-help = Оны тану үшін: жұмыс ноутбугі, телефоным.
people-passkey-add = Кіру кілтін қосу
people-passkey-rename = Атауын өзгерту
people-passkey-renamed = Кіру кілтінің атауы өзгертілді.
people-passkey-remove-question = «{ $name }» жойылсын ба? Бұдан кейін онымен кіре алмайсыз.
people-passkey-removed = Кіру кілті жойылды.
people-passkey-known = Бұл кіру кілті мұнда бұрыннан бар.
people-passkeys-enough = { $most } кіру кілтінен артық сақталмайды. Алдымен біреуін жойыңыз.
people-passkey-last = Басқалардың атынан әрекет етесіз және пошта жәшігіңіз ортақ: бұл кіру кілті — жалғыз кіру жолыңыз. Алдымен басқасын қосыңыз немесе хатшылықтан тек өзіңіз оқитын пошта жәшігін енгізуді сұраңыз.

## My data
people-data-title = Менің деректерім
people-data-link = Мен туралы сақталған барлық деректі көру және жүктеп алу
people-data-intro = Сіз туралы сақталған барлық деректі осы жерден ала аласыз: аты-жөніңіз, хаттар, кірулер және деректеріңіздің әр өзгерісі, уақытымен бірге.
people-data-download = Деректерімді жүктеп алу (JSON)
people-data-photo = Фотосуретімді жүктеп алу
people-data-erase = Деректеріңіздің өшірілуін қаласаңыз, форум хатшылығына жазыңыз. Сандар мен шешімдер қалады; оларда сізді білдіретін ештеңе болмайды.

## History of changes
people-history-title = Өзгерістер тарихы
people-registration = Тіркеу
people-history-by = кім: { $who }
people-history-cut = Тек ең жаңа { $count } жазба көрсетілген.
people-by-visitor = кірмеген келуші
people-by-device = құрылғы: { $name }
people-by-program = бағдарлама: { $name }
people-by-console = оператор консолі
people-by-house = жүйенің өзі
people-by-erased = деректері өшірілген адам
people-time-zone = Уақыт белдеуі: { $zone }
people-value-before = бұрын:
people-value-after = кейін:
people-value-none = (бос)
people-value-erased = (өшірілген)

## Іздеу
people-office-stays = Бұл жазба форумда қызметі бар адамға тиесілі. Қалатын жазба осы болсын.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Дәл сәйкес келетін есім жоқ. Ұқсас есімдер:
people-similar-too = Ұқсас есімдер: { $count }
people-spelling-own = өз жазылуы
people-spelling-latin = латынша жазылуы
people-spelling-passport = паспорттағы жазылуы
people-spelling-one-name = бір есімнің түрлері
people-spelling-az = әзербайжанша жазылуы
people-spelling-tr = түрікше жазылуы
people-spelling-uz = өзбекше жазылуы
people-spelling-kk = қазақша жазылуы
people-spelling-ky = қырғызша жазылуы
people-spelling-tk = түрікменше жазылуы
people-spelling-hu = мажарша жазылуы
people-spelling-ru = орысша жазылуы
people-passport-differs = Паспорттағы жазылуы { $typed } есімнің күтілетін жазылуларының бірі емес: { $expected }. Құжатпен салыстырыңыз. Біз оны ешқашан өзгертпейміз.
people-passport-doubtful = паспорттағы жазылуы?
people-names-in-title = Басқа тілдердегі есімдерді қалай көремін
people-names-in = Басқа тілдердің есімдері
people-names-in-help = Тек экрандағы тізімдерде. Сақталатын, басып шығарылатын немесе файл ретінде берілетін ештеңе өзгермейді; иесі жазған түрі қасында тұрады. Ортақ әліпбиде орыс тіліне арналған әріптер жоқ: орысша есімдер ондайда латын әріптерімен көрсетіледі.
people-names-in-own = Жазылғанындай
people-names-in-latin = Латын әріптерімен
people-names-in-cyrillic = Кирилл әріптерімен
people-names-in-turkic = Ортақ түркі әліпбиімен
people-alike-percent = { $number } %
people-alike-email = бірдей электрондық пошта
people-alike-birth-date = бірдей туған күн
people-alike-same = Есімдер бірдей
people-alike-spelling = Бір есімнің екі жазылуы
people-alike-one-name = Бір есімнің түрлері
people-alike-initial = Бас әріп сөздің орнында тұр

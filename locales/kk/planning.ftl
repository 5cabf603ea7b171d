# Translated from locales/en/planning.ftl.
planning-title = Бағдарламаны жоспарлау
planning-lead = Мұнда өзгертілгеннің бәрі жарияланғанға дейін қаралама болып қалады. Қайшылықтар түзету жолымен бірге көрсетіледі.
planning-days = Күндер
planning-time = Уақыт
planning-grid = Залдар бойынша күн
planning-new-item = Жаңа іс-шара
planning-new-address = Жаңа үндеу
planning-no-room = Залсыз
planning-seats = Орын: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Күні бойы
planning-nothing-planned = Бұл күнге әзірге ештеңе жоспарланбаған
planning-nothing-planned-hint = Іс-шара қосыңыз немесе бағдарламаны файлдан алыңыз.
planning-loose = Бөлімдер және әлі уақыты жоқ іс-шаралар
planning-moved = Жылжытылды. Жарияланғанға дейін қаралама.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } алынды. Бағыттауыш пернелер жылжытады, Page Up пен Page Down басқа күнге ауыстырады, Enter қояды, Esc бас тартады.
planning-picked-length = { $title }: жоғары және төмен пернелері ұзақтығын өзгертеді, Enter сақтайды, Esc бас тартады.
planning-let-go = { $title } орнында қалды.
planning-move-failed = Байланыс жоқ; ештеңе өзгерген жоқ. Қайта көріңіз.
planning-undo = Соңғы өзгерісті кері қайтару
planning-undone = Өзгеріс кері қайтарылды.
planning-keys = Іс-шараларды сүйреңіз (саусақпен: басып тұрып сүйреңіз): басқа күн үшін жоғарыдағы күннің үстіне, басқа ұзақтық үшін төменгі шетінен. Немесе пернетақтаны қолданыңыз: бағыттауыш пернелер таңдайды, Enter ашады; Alt пен бағыттауыш пернелер немесе M жылжытады, сонда Page Up пен Page Down басқа күнге ауыстырады; L ұзақтығын өзгертеді; Esc бас тартады.

planning-hints = Қайшылықтар
planning-has-hints = қайшылық бар
planning-no-hints = Қайшылық жоқ.
planning-more-hints = Бұдан басқа: { $count }. Алдымен жоғарыдағыларды түзетіңіз.
planning-clash-room = { $room } бір уақытта екі рет қажет: «{ $first }» және «{ $second }».
planning-clash-person = { $name } бір уақытта екі жерде болуы керек: «{ $first }» және «{ $second }».
planning-clash-only-delegate = { $name } ({ $delegation }, жалғыз делегат) бір уақытта екі жерде болуы керек: «{ $first }» және «{ $second }».
planning-clash-interpreter = Ілеспе аудармашы { $name } бір уақытта екі жерде қажет: «{ $first }» және «{ $second }».
planning-clash-way = { $name }: «{ $from }» – «{ $to }» арасындағы жолға { $needs } мин керек, ал уақыт { $has } мин.
planning-clash-seats = «{ $title }»: күтілетін адам { $expected }, залдағы орын { $seats }.
planning-mend-time = Басқа уақыт: { $time }
planning-mend-room = Басқа зал: { $room }
planning-mend-time-of = «{ $title }», басқа уақыт: { $time }
planning-mend-room-of = «{ $title }», басқа зал: { $room }
planning-mend-room-at = Басқа зал, басқа уақыт: { $room }, { $time }
planning-name-interpreter = Ілеспе аудармашы тағайындау

planning-field = Өріс
planning-field-title = Атауы
planning-field-title-in = Атауы: { $language }
planning-texts = Мәтіндер
planning-texts-help = Бос жол жаңа абзац бастайды. Сызықшадан басталған жолдар тізім болады; **екі жұлдызша** арасындағы сөздер қалың жазылады.
planning-field-subtitle-in = Қосымша тақырып: { $language }
planning-field-summary-in = Қысқаша мазмұны: { $language }
planning-field-text-in = Мәтін: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Үндеудің мәтіні – оқылатын сөздер. Ол сайтта оқылып, жарияланғаннан кейін ғана көрінеді.
planning-address-released = Бұл үндеудің мәтіні баршаға ашылған: жариялаған өзгерістеріңіз бірден сайтта көрінеді.
planning-address-people = Үндеудің авторы мен оқитын адамы болуы керек.
planning-field-kind = Түрі
planning-field-status = Күйі
planning-field-starts = Басталуы
planning-field-ends = Аяқталуы
planning-starts-help = Іс-шара өтетін жердің уақыты бойынша.
planning-field-room = Зал
planning-field-place = Орны
planning-field-city = Қала
planning-city-help = Зал таңдалса, соның қаласы есептеледі.
planning-field-to-city = Сапардың соңы
planning-to-city-help = Тек бір қаладан екіншісіне сапар үшін.
planning-field-parent = Ненің құрамында
planning-field-expected = Күтілетін адам саны
planning-field-people = Қатысатындар
planning-people-help = Форумға тіркелгендер аты-жөнінен танылады. Жолды алып тастау үшін атын бос қалдырыңыз.
planning-role = Рөл { $number }
planning-who = Аты-жөні { $number }
planning-who-is-meant = Кім екенін таңдаңыз.
planning-who-exactly = «{ $name }» кім?
planning-keep-as-written = Басқа адам: «{ $name }», жазылғандай
planning-choose = Таңдаңыз
planning-none = Жоқ
planning-more-rows = Тағы жолдар
planning-save = Қаралама ретінде сақтау
planning-draft-help = Сайтта ештеңе өзгермейді: алдымен өзгерістер жариялануы керек.
planning-saved = Қаралама сақталды.
planning-on-the-site = Сайтта
planning-kind-part = Бөлім
planning-kind-other = Басқа
planning-status-confirmed = өтеді
planning-status-tentative = нақтыланып жатыр
planning-status-cancelled = тоқтатылды
planning-state-new = жаңа
planning-state-changed = өзгертілді
planning-state-removed = алып тасталады
planning-state-crossed = қарап шығу керек
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Мұны осы арада басқа адам өзгертті. Не өзгергенін қарап, қайта сақтаңыз.
planning-theirs = Басқа адам сақтағаны
planning-theirs-help = Сіз жазғандар төменде тұр. Қайта сақтасаңыз, сіздікі қалады.
planning-saved-now = Қазір сақталған
planning-typed-here = Мұнда жазылған

planning-time-unreadable = Бұл уақытты оқу мүмкін емес. Күн мен сағатты таңдаңыз.
planning-ends-before = Аяқталуы басталуынан бұрын тұр.
planning-has-no-time = Бұл іс-шараның уақыты әлі жоқ. Алдымен пішінде уақытын жазыңыз.
planning-parent-inside = Іс-шара өзінің ішінде бола алмайды.
planning-too-many-people = Бір іс-шарада ең көбі { $limit } адам бола алады.
planning-too-many-items = Бір бағдарламада ең көбі { $limit } іс-шара бола алады.

planning-cancel = Тоқтату
planning-cancel-question = Іс-шара бағдарламада тоқтатылған болып қалады.
planning-cancel-items = Ішіндегі { $count } іс-шара да өтпейді.
planning-cancel-parts = { $count } адам қатысады.
planning-cancel-places = { $count } адамның орны бар.
planning-cancel-waiting = Күту тізімінде { $count } адам бар.
planning-cancel-marked = { $count } адам белгілеген.
planning-off-with = Өтпейді, себебі өзі кіретін «{ $title }» тоқтатылды.
planning-cancelled = Іс-шара тоқтатылған деп белгіленді. Жарияланғанға дейін қаралама.
planning-restore = Қайта өткізу
planning-restored = Іс-шара өтеді. Жарияланғанға дейін қаралама.
planning-remove = Бағдарламадан алып тастау
planning-remove-question = Жарияланған соң іс-шара бағдарламада болмайды. Ішіндегілер қалады.
planning-removed = Іс-шара бағдарламадан алып тасталады.
planning-discard = Қараламадан бас тарту
planning-discard-question = Жарияланған күйі қалады, қаралама өшіріледі.
planning-discarded = Қаралама өшірілді; жарияланған күйі қалды.

planning-to-changes = Не өзгертілді
planning-changes-lead = Бұлар әлі сайтта жоқ. Қарап шығып, жариялаңыз.
planning-no-changes = Бәрі жарияланған
planning-no-changes-hint = Өзгерістер жарияланғанға дейін осында тұрады.
planning-ready = Жариялауға болады
planning-people-told = Хат алатындар
planning-publish-help = Жарияланған соң бұлар сайтта көрінеді және қатысы бар әркім өз тілінде хат алады.
planning-publish-clashes = Жарияланатындардағы қайшылықтар: { $count }. Олар төменде көрсетілген.
planning-publish = Жариялау: { $count }
planning-published = { $number }-нұсқа жарияланды. Өзгерген іс-шаралар: { $count }.
planning-nothing-to-publish = Жарияланатын ештеңе жоқ.
planning-changes-changed = Бұл бетті қарағаныңыздан бері өзгеріс болды. Қайта қараңыз.
planning-crossed-help = Осы қараламадан кейін сайттағы іс-шара файлдан өзгерді. Пішінін қарап, қайта сақтаңыз; оған дейін жарияланбайды.
planning-first-shown = Көрсетілгені: { $total } іс-шараның алғашқы { $shown }.
planning-versions = Нұсқалар
planning-versions-lead = Бірге жарияланғандар – бір нұсқа. Екеуін салыстырыңыз.
planning-no-versions = Әзірге нұсқа жоқ
planning-no-versions-hint = Өзгерістер алғаш жарияланғанда осында пайда болады.
planning-version = Нұсқа { $number }
planning-version-none = Нұсқаларға дейін
planning-version-head = Нұсқа
planning-published-at = Жарияланған
planning-published-by = Кім жариялады
planning-items = Іс-шаралар
planning-compare = Салыстыру
planning-compare-from = Мынадан
planning-compare-to = Мынаған
planning-changed-until = Басынан { $to }-нұсқаға дейін өзгергендер
planning-changed-between = { $from } және { $to }-нұсқалар арасында өзгергендер
planning-no-difference = Бұл нұсқалардың айырмасы жоқ.

planning-ways = Жол уақыты
planning-ways-lead = Жолдың қанша уақыт алатынын жазыңыз. Адам жетіп үлгермесе, қайшылық көрсетіледі.
planning-between = { $from } – { $to }, минут
planning-within = { $city }: бір ғимараттан екіншісіне, минут
planning-save-ways = Сақтау
planning-ways-saved = Жол уақыты сақталды.

## Places
planning-places = Орындар
planning-places-lead = Форумның қалалары, ғимараттары мен залдары. Мұндағы өзгеріс бірден сайтта көрінеді.
planning-no-places = Әзірге орын жоқ
planning-no-places-hint = Алдымен қаланы, кейін ғимараттар мен залдарды қосыңыз.
planning-new-city = Қала қосу
planning-new-house = Ғимарат қосу
planning-new-room = Зал қосу
planning-new-loose-room = Ғимаратсыз орын қосу
planning-edit = Өңдеу
planning-no-city = Қаласыз
planning-no-house = Ғимаратсыз
planning-no-houses = Әзірге ғимарат та, зал да жоқ.
planning-on-the-map = Картада
planning-shared = бір уақытта бірнеше іс-шара
planning-is-shared = Мұнда бір уақытта бірнеше іс-шара өте алады
planning-shared-help = Стендтер, аула, тұтас ғимарат. Ондағы іс-шаралар бір-біріне кедергі емес.
planning-field-name-in = Атауы: { $language }
planning-field-address = Мекенжай
planning-field-address-in = Мекенжай: { $language }
planning-field-latitude = Солтүстік ендік, градус
planning-field-longitude = Шығыс бойлық, градус
planning-point-help = Карта үшін, мысалы, 40.372 және 49.853. Градус болмаса, картадан мекенжай ізделеді.
planning-point-half = Екі градусты да жазыңыз немесе екеуін де жазбаңыз.
planning-degrees-unreadable = Градусты санмен жазыңыз, мысалы, 40.372.
planning-field-house = Ғимарат
planning-field-seats = Орын саны
planning-field-equipment = Жабдық
planning-field-equipment-in = Басқа жабдық: { $language }
planning-field-zone = Уақыт белдеуі
planning-zone-help = Мысалы, Asia/Baku. Кейін өзгертуге болмайды.
planning-zone-unknown = Мұндай уақыт белдеуі жоқ. Asia/Baku сияқты жазыңыз.
planning-clocks = Уақыты: { $zone }.
planning-first-day = Бірінші күн
planning-last-day = Соңғы күн
planning-other-languages = Басқа тілдерде
planning-save-place = Сақтау
planning-place-saved = Сақталды. Сайтта көрінеді.
planning-place-moved = Реті сақталды.
planning-place-changed-meanwhile = Осы арада орынды басқа біреу өзгертті. Жазғаныңыз осында; қайта сақтасаңыз, сіздікі қалады.
planning-forum-days = Форум күндері: { $days }; қаланың күндері осының ішінде болады.
planning-city-outside = Қаланың күндері форум күндерінің ішінде болуы керек.
planning-now-stands = Осы арада мұнда жазылғаны: { $value }
planning-place-there-already = Мұндай атаулы орын бұрыннан бар.
planning-too-many-places = Форумда ең көбі { $limit } орын болады.
planning-move-up = Жоғары
planning-move-down = Төмен
planning-remove-short = Алып тастау
planning-remove-place = «{ $place }» алып тастау
planning-rooms-go-too = Залдары да алынады
planning-planned-there = Онда жоспарланған
planning-nothing-planned-there = Онда ештеңе жоспарланбаған.
planning-more-items = Бұлардан басқа: { $count }.
planning-move-items-to = Қайда көшіру керек
planning-move-items-help = Олар қаралама болады; жарияланғаны сіз жаңасын жариялағанша сонда қалады.
planning-remove-place-help = Орынды кейін қайтаруға болады.
planning-place-removed = Орын алынып тасталды.
planning-place-removed-with = Орын алынып тасталды. Жарияланатын қаралама: { $count }.
planning-removed-places = Алынып тасталған орындар
planning-bring-back = Қайтару
planning-place-restored = Орын қайтарылды.
planning-ways-houses = Бір қаланың ғимараттары арасында
planning-ways-houses-help = Ештеңе жазылмаса, қаланың әдеттегі уақыты алынады; бір ғимараттың ішінде уақыт есептелмейді.
planning-within-house = { $house }: бір залдан екіншісіне, минут

## Languages
planning-field-language = Сөйлейтін тіл
planning-not-said = Көрсетілмеген
planning-interprets-from = Қай тілден { $number }
planning-interprets-into = Қай тілге { $number }
planning-same-language = Екі түрлі тіл таңдаңыз.
planning-interpretation = Ілеспе аударма
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = «{ $title }»: сөйлейтін тіл { $language }, аударма кабиналары бар болса да, бұл тілден аударатын ешкім жоқ ({ $room }).

## When somebody cannot
planning-availability = Қолы бос уақыты
planning-absences-mine = Қатыса алмайтын уақытым
planning-absences-of = { $name }: қатыса алмайтын уақыты
planning-absences-help = Мұны тек бағдарламаны жоспарлайтындар көреді.
planning-no-absences = Ештеңе жазылмаған.
planning-absence-from = Қашаннан
planning-absence-to = Қашанға дейін
planning-absence-reason = Себебі
planning-absence-reason-help = Жазу міндетті емес.
planning-absence-add = Қосу
planning-absence-remove = Қайтарып алу
planning-absence-added = Жазылды.
planning-absence-removed = Қайтарып алынды.
planning-too-many-absences = Ең көбі { $limit } уақыт жазуға болады.
planning-clash-absent = { $name } бұл іс-шараға қатыса алмайды: «{ $title }». Қолы бос емес: { $from } – { $to }.
planning-their-parts = Бағдарламадағы рөлдері
planning-no-parts = Жоқ.

planning-asked = Шақыру және келісім
planning-asked-help = Кімнен сұрасаңыз, ол өз тілінде хат алып, өз бетінде жауап береді.
planning-ask = Сұрау
planning-ask-again = Қайта сұрау
planning-answer-invited = жауап күтілуде
planning-answer-confirmed = келісті
planning-answer-declined = бас тартты
planning-invited = Шақыру хаты жіберілді.
planning-clash-declined = { $name } бұл іс-шараға қатысудан бас тартты: «{ $title }».
planning-declined = бас тартты: { $names }
planning-take-out = Шығару: { $name }
planning-take-out-question = { $name } қараламадан шығарылады. Сіз жарияламайынша ешкімге хат жіберілмейді. Жалғастыру керек пе?
planning-taken-out = Рөл қараламадан шығарылды.
planning-ask-somebody-else = Басқа біреуден сұрау
planning-invite-question = { $name } осы рөлге шақыру хатын алады. Жалғастыру керек пе?
planning-absence-remove-question = Бұл уақыт өшіріледі: { $when }. Жалғастыру керек пе?
planning-withheld = Бұл – мәтіні әлі жарияланбаған үндеу болатын. Мәтін жабық күйінде қалады: іс-шара енді не болса да, оны сайтта ешкім оқи алмайды.
planning-release-text = Мәтінді жариялау
planning-release-question = Осы сәттен бастап мәтінді сайттан барлығы оқи алады. Мұны кері қайтаруға болмайды. Жалғастыру керек пе?
planning-text-released = Мәтінді енді сайттан барлығы оқи алады.
planning-no-mailbox = { $name }: электрондық пошта мекенжайы белгісіз. Басқа жолмен сұраңыз.
planning-my-parts = Менің қатысуым
planning-mine = Бағдарламадағы менің қатысуым
planning-mine-lead = Ұйымдастырушылар қатысатын-қатыспайтыныңызды сұрайды.
planning-no-mine = Сізден әзірге ештеңе сұралмаған
planning-no-mine-hint = Сұралғанда хат аласыз.
planning-entrusted = Сізге сеніп тапсырылған мәтіндер
planning-entrusted-lead = Олар сізге үндеуді жазу, оқу немесе аудару үшін қажет. Залда оқылғанша, олар туралы ешкімге айтпаңыз.
planning-your-part = Сіздің рөліңіз
planning-confirm = Қатысамын
planning-decline = Қатыса алмаймын
planning-you-come = Рақмет: қатысуыңыз расталды.
planning-you-do-not-come = Жауабыңыз ұйымдастырушыларға жетті. Ойыңызды осында өзгерте аласыз.

planning-letter-changes-title = { $forum }: бағдарламада сізге қатысты өзгерістер
planning-letter-changes =
    Құрметті { $name }!

    { $forum } бағдарламасында сізге қатысты өзгерістер бар:

    { $lines }

    Бағдарлама: { $page }

    Сұрақтар: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Жаңа, сіздің қатысуыңызбен: { $title }, { $when }, { $place }
planning-letter-line-changed = – Өзгерді, енді былай: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Тоқтатылды: { $title }
planning-letter-line-ended = – Енді қатыспайсыз: { $title }
planning-letter-line-more = – тағы { $count } өзгеріс; бәрі бағдарламада
planning-letter-no-time = уақыты хабарланады
planning-letter-no-place = орны хабарланады
planning-letter-invite-title = { $forum }: бағдарламаға қатысуға шақыру
planning-letter-invite =
    Құрметті { $name }!

    { $forum } бағдарламасына қатысуыңызды сұраймыз. Рөліңіз: { $role }.

    { $line }

    Келісетін-келіспейтініңізді мына бетте хабарлаңыз: { $page }

    Сұрақтар: { $contact }
planning-letter-dissolved-title = { $nested }: форум таратылды
planning-letter-dissolved =
    Құрметті { $name }!

    «{ $forum }» аясындағы «{ $nested }» форумы таратылды. Таратқан: { $by }

    Форумға ештеңе енгізілмеген еді. Беттері жойылды, ондағы міндетіңіз де аяқталды. Басқа жердегі міндеттеріңіз сол күйінде қалады.

    Сұрақтар: { $contact }

planning-nested = Жеке форум
planning-nested-lead = «{ $title }» осы форум аясында өз беті, ұйымдастырушылары, қатысушылар санаты мен түсі бар форумға айналады. Басында күндері, қаласы мен залы іс-шараныкіндей болады.
planning-nested-found = Форумды құру
planning-nested-question = Форум сайтта бірден көрінеді. Оған ештеңе енгізілмейінше, оны таратуға болады. Жалғастыру керек пе?
planning-nested-title-in = Атауы: { $language }
planning-nested-word = Мекенжайындағы сөз
planning-nested-word-help = Кіші латын әріптері, цифрлар және сызықшалар. Іс-шара да осы сөзді алады; кейін өзгертуге болмайды.
planning-nested-word-taken = Бағдарламаның басқа іс-шарасында осы сөз бар.
planning-nested-colour = Түсі
planning-nested-not-a-colour = Бұл түс емес.
planning-nested-category = Қатысушыларының санаты
planning-nested-category-help = Осы форумдағы санат сияқты, сол сұрақтармен басталады, одан кейін өзіндік болады.
planning-nested-organiser = Бірінші ұйымдастырушысы
planning-nested-organiser-help = Ол сол форумды басқарады және бұл арқылы осы форумда құқық алмайды. Оған өз тілінде хат жіберіледі.
planning-nested-myself = Өзім ұйымдастырамын
planning-nested-mailbox-shared = Бұл пошта жәшігін бірнеше адам оқиды. Өз пошта жәшігі бар адамды тағайындаңыз.
planning-nested-needs-publishing = Алдымен бұл іс-шараны форум ретінде жариялаңыз.
planning-nested-founded = Форум құрылды. Ұйымдастырушысы: { $name }; оған хат жіберіледі.
planning-nested-founded-unwritten = Форум құрылды. Ұйымдастырушысы: { $name }, бірақ хат жазу мүмкін болмады: оған осы сайтта кіруді айтыңыз.
planning-nested-site = Беті
planning-nested-name-another = Тағы бір ұйымдастырушы
planning-nested-name = Тағайындау
planning-nested-organisers = Ұйымдастырушылар
planning-nested-family-name = Тегі
planning-nested-given-name = Аты
planning-nested-email = Электрондық пошта мекенжайы
planning-nested-language = Хаттардың тілі
planning-nested-named = { $name }: міндет берілді. Жұмыс бетінің сілтемесі бар хат жолда.
planning-nested-named-unwritten = { $name }: міндет берілді, бірақ хат жазу мүмкін болмады. Оған осы сайтта кіруді айтыңыз.
planning-nested-dissolve = Форумды тарату
planning-nested-dissolve-question = Бұл форумға әлі ештеңе енгізілген жоқ. Беттері жойылады, ұйымдастырушылары рөлінен айырылады, бұл туралы оларға хат жазылады. Іс-шара сол күйінде қалады. Жалғастыру керек пе?
planning-nested-dissolved = { $count ->
    [0] Форум таратылды.
    [one] Форум таратылды. Онда міндеті болған { $count } адамға хат жіберіледі.
   *[other] Форум таратылды. Онда міндеті болған { $count } адамға хат жіберіледі.
}
planning-nested-holds-something = Бұл форумға мәлімет енгізілген: оны енді таратуға болмайды.

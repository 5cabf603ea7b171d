# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Билет
badges-own-ticket = Билетім
badges-qr = Билеттің QR коды
badges-valid-until = Соңғы жарамды күні: { $date }
badges-badge-pdf = PDF түріндегі бейдж
badges-zones = Осы билетпен кіруге болатын жерлер
badges-every-day = күн сайын
badges-no-ticket-yet = Бұл форумға билетіңіз әзірге жоқ
badges-no-ticket-hint = Билет аккредиттеу аяқталған бойда беріледі. Сізге хат келеді.
badges-entry-waits = Бұл билетпен қазір кіруге болмайды. Күтіліп тұр: { $steps }. Содан кейін осы билетпен қайтадан кіре аласыз.
badges-registration = Тіркеуім
badges-stranger = Бұл билеттің форумы: { $forum }
badges-stranger-not-ours = Бұл — біздің форумдардың билеті емес.
badges-stranger-bearer = Билет сіздікі болса, оны көру үшін кіріңіз.
badges-letter-title = { $forum }: билетіңіз
badges-letter =
    Құрметті { $name }!

    Билетіңіз дайын. Форум: { $forum }
    Билет нөмірі: { $serial }

    QR коды бар билетіңізді ашып, кіреберісте телефоннан немесе қағаздан көрсетіңіз:
    { $link }

    { $entry }

    Билеттің мекенжайы:
    { $address }
badges-letter-replaced-title = { $forum }: билетіңіздің нөмірі өзгерді
badges-letter-replaced =
    Құрметті { $name }!

    Бейджіңіз қайта басып шығарылды, билетіңіздің нөмірі өзгерді. Форум: { $forum }
    Билет нөмірі: { $serial }

    Бұрынғы бейдж бен телефоныңызда сақталған код енді жарамсыз.

    Енді билетіңіз мынау:
    { $link }

    { $entry }

    Билеттің мекенжайы:
    { $address }

## Badges, many at once
badges-badges = Бейдждер
badges-badges-lead = Кімдердің бейджі басып шығарылатынын таңдаңыз. Файл бірер сәтте дайын болады.
badges-delegation = Делегация
badges-category = Санат
badges-which = Қайсылары
badges-which-all = Барлығы
badges-unprinted-only = Тек әлі басып шығарылмағандар
badges-outdated-only = Тек өзгеріске дейін басып шығарылғандар
badges-outdated = өзгеріске дейін басып шығарылған: қайта басып шығарыңыз
badges-outdated-long = Бұл бейдж ондағы дерек өзгергенге дейін басып шығарылған. Оны қайта басып шығарыңыз.
badges-outdated-at-desk = Бұл бейдж ондағы дерек өзгергенге дейін басып шығарылған. Жаңасын тіркеу үстелінен аласыз. Билет оған дейін жарамды.
badges-outdated-all = Ондағы дерек өзгергенге дейін басып шығарылған бейдждер: { $count }
badges-outdated-show = Оларды көрсету
badges-outdated-chosen = Өзгеріске дейін басып шығарылғаны: { $count }. Бұл бейдждер жаңа нөмір алады. Ескі бейдждер мен телефондардағы билеттердің күші бірден жойылады; жаңа билет хатпен келеді.
badges-chosen = Таңдалды: { $count } / { $all }
badges-sheet = Қағаз
badges-sheet-a6 = A6, бетте бір бейдж
badges-sheet-a4 = A4, бетте төрт бейдж, қию белгілерімен
badges-badge-language = Бейдждердің тілі
badges-print-many = Бейдждерді басып шығару: { $count }
badges-run-started = Бейдждер файлға басып шығарылуда.
badges-runs = Файлдар
badges-runs-none = Әлі ештеңе басып шығарылған жоқ.
badges-run-waiting = басып шығарылуда: { $count }…
badges-run-ready = бейдждер: { $count }
badges-run-failed = басып шығару мүмкін болмады
badges-run-gone = алып тасталды, себебі ондағы бір адамның деректері өшірілді
badges-run-whose = Бұл кімдердің бейдждері
badges-run-delegations = Делегациялар: { $count }
badges-run-categories = Санаттар: { $count }
badges-run-nobody = Бұл файлда ешкім жоқ
badges-left-out = Қаріптерде бұл әріптер болмағандықтан қалдырылды: { $count }
badges-nobody-chosen = Ешкім таңдалмады. Бәрінің бейджі бар немесе ешкімнің билеті жоқ шығар.
badges-too-many = Бір файлға { $count } бейдж тым көп. Ең көбі { $max }: делегацияны немесе санатты таңдаңыз.

## The desk on site
badges-desk = Тіркеу үстелі
badges-find = Аты, кез келген жазумен
badges-not-found-hint = Жазылуын тексеріңіз немесе адамды қосыңыз.
badges-walk-in = Адам қосу
badges-walk-in-add = Қосу және жалғастыру
badges-added = Адам қосылды.
badges-added-before = Бұл адам бұрыннан тіркелген.
badges-added-to-reserve = Бұл делегацияның барлық орны толған. Адам резерв тізімінде, орны: { $place }.
badges-family-name = Тегі
badges-given-name = Аты
badges-latin-family = Тегі латын әріптерімен
badges-latin-given = Аты латын әріптерімен
badges-no-delegation = Делегациясыз
badges-organisation = Ұйым
badges-email = Электрондық пошта
badges-language = Хаттардың тілі
badges-nothing-to-print = Әзірге басып шығаратын ештеңе жоқ
badges-why-reserve = Бұл адам резерв тізімінде. Орын босаған бойда бейджді басып шығаруға болады.
badges-why-withdrawn = Бұл тіркеу қайтарып алынған. Оған бейдж берілмейді.
badges-why-refused = Бұл тіркеу қабылданбаған. Оған бейдж берілмейді.
badges-places-taken = Осы санаттағы орындар: { $places }, толған: { $used }
badges-waiting-before = Бұл адамның алдында күтіп тұрғандар: { $count }
badges-one-more = Тағы бір орын
badges-one-more-help = Бос орын болмаса, квота қажетінше көбейеді және бұл адам бірден өтеді.
badges-has-place = Енді бұл адамның орны бар.
badges-waits-no-more = Бұл адам енді резерв тізімінде емес.
badges-the-registration = Тіркеу
badges-correct = Деректерді түзету
badges-quotas = Делегацияның квоталары
badges-would-wait = Бұл делегацияның осы санатта бос орны жоқ. Орындар: { $places }, толған: { $used }, күтуде: { $waiting }. Адам резерв тізіміне түседі, әзірге бейджді басып шығаруға болмайды.
badges-add-to-reserve = Резерв тізіміне қосу
badges-is-it-one = Осылардың бірі ме?
badges-somebody-else = Бұл басқа адам: қосу
badges-photo = Фотосурет
badges-photo-new = Жаңа фотосурет
badges-photo-of = Фотосурет: { $name }
badges-photo-saved = Фотосурет сақталды.
badges-steps-open = Әлі ашық кезеңдер
badges-clear = Кіруге рұқсат беру
badges-clear-others = Бұл адамға аккредиттеу қызметкері рұқсат бере алады.
badges-cleared = Адамға рұқсат берілді.
badges-badge = Бейдж
badges-ticket-number = Билет { $serial }
badges-no-ticket = Бұл адамның жарамды билеті жоқ.
badges-print-one = Бейджді басып шығару
badges-printed-at = Басып шығарылды: { $when }
badges-reprint = Жаңасын басып шығару
badges-reprint-question = Жаңа бейдж жаңа нөмір алады. Ескі бейдж бен телефондағы билеттің күші бірден жойылады.
badges-not-printed-yet = Осы бейдждердің бірі әлі басып шығарылған жоқ.
badges-hand-out = Беру
badges-taker = Кім алады
badges-taker-self = { $name } (өзі)
badges-taker-head = { $name } (делегация басшысы)
badges-taker-deputy = { $name } (басшының орынбасары)
badges-handed = Берілді: { $count }
badges-handed-before = Бұл бейдж бұрын берілген.
badges-handed-at = Алған: { $name }, { $when }
badges-taken-at = алынды: { $when }
badges-hand-out-choose = Кемінде бір, ең көбі { $max } бейдж таңдаңыз.
badges-hand-out-other-delegation = Бейджді иесі немесе сол делегациядан біреу алады.
badges-collect = Делегацияға беру
badges-collect-lead = Делегация басшысы немесе орынбасары көп адамның бейджін ала алады.
badges-collect-none = Бұл делегацияның бейджі әлі басып шығарылған жоқ
badges-standing-withdrawn = қайтарып алынған
badges-standing-refused = қабылданбаған
badges-standing-reserve = резерв тізімінде
badges-standing-open = рұқсат жоқ
badges-standing-to-print = басып шығару керек
badges-standing-printed = беру керек
badges-standing-handed = бейджі бар

## What an organiser sets
badges-look = Түс және бейдждер
badges-look-back = Форум мәліметтері
badges-accent = Сайттың түсі
badges-accent-help = Түймелер мен тақырыптар осы түсте болады. Жазу қиын оқылатын жерде сайт оны қоюлатады немесе ашықтайды.
badges-photo-on-badge = Бейджде фотосурет бар
badges-photo-on-badge-help = Мұны өзгертсеңіз, фотосуреті бар адамдардың басып шығарылған бейдждері өзгеріске дейін басып шығарылған деп көрсетіледі.
badges-preview = Бейдж осындай болады
badges-preview-alt = Сіздің атыңыз жазылған бейдж: аты-жөні, санат және ешбір билетке жатпайтын код.
badges-preview-show = Бейджді көрсету
badges-changed-meanwhile = Осы арада басқа біреу мұны өзгертті. Жазғаныңыз орнында: екеуін де қарап, қайта сақтаңыз.
badges-now-stands = Осы арада мұнда жазылғаны: { $value }

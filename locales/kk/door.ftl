# Translated from locales/en/door.ftl.

## The check-in page
door-title = Кіру
door-choose = Тұрған бақылау бекетіңізді таңдаңыз.
door-no-checkpoints = Мұнда әзірге бақылау бекеті жоқ
door-way = Бағыт
door-way-in = Кіру
door-way-out = Шығу
door-way-both = Кіру және шығу
door-code = Билет
door-code-help = Кодты сканерлеңіз немесе оның астындағы нөмірді жазыңыз.
door-check = Тексеру
door-find = Аты бойынша табу
door-found-nobody = Бұл есіктің тізімінде жоқ. Адамды тіркеу үстеліне жіберіңіз.
door-found-else = Бұлардың ешқайсысы емес пе? Онда адам бұл есіктің тізімінде жоқ: оны тіркеу үстеліне жіберіңіз.
door-inside = Қазір ішінде: { $count }
door-recent = Соңғы тексерулер
door-recent-none = Мұнда әлі ештеңе сканерленген жоқ.
door-checking = Тексеріліп жатыр…
door-checking-wait = Байланыс баяу. Жауапты күтіңіз.
door-not-counted = Есепке алынбады
door-not-counted-next = Байланыс жоқ. Байланыс қалпына келгенде қайта сканерлеңіз.
door-other-scan = Бұл пішін басқа билет үшін пайдаланылған. Билетті тағы бір рет сканерлеңіз.
door-was-mistake = Қате болды
door-let-nobody-in = Бұл сканерлеумен осы құрылғыдан ешкім кіргізілмеген, қайтаратын ештеңе жоқ.
door-passed-since = Адам осы арада есіктен өтті. Соңғы тексерулерді қараңыз.

## Verdicts, in one or two words
door-verdict-ok = Қош келдіңіз
door-verdict-goodbye = Сау болыңыз
door-verdict-already-inside = Ішке кіріп қойған
door-verdict-wrong-zone = Бұл аймақ емес
door-verdict-wrong-day = Бүгін емес
door-verdict-not-cleared = Рұқсат жоқ
door-verdict-revoked = Билет қайтарып алынған
door-verdict-replaced = Ескі билет
door-verdict-forged = Жалған билет
door-verdict-unknown = Белгісіз
door-verdict-mistake = Қайтарылды

## What a verdict means, and what to do
door-next-already-inside = Осы билетпен бір адам ішке кірген, кірген уақыты: { $time }.
door-next-wrong-zone = Бұл адам мұнда кіре алмайды: { $zone }.
door-next-revoked = Бұл билет қайтарып алынған. Адамды тіркеу үстеліне жіберіңіз.
door-next-replaced = Жаңа бейдж берілген. Соны сұраңыз немесе адамды тіркеу үстеліне жіберіңіз.
door-next-forged = Бұл билет өзгертілген немесе қолдан жасалған. Ұйымдастырушыны шақырыңыз.
door-reason-not-a-ticket = Бұл код билет емес.
door-reason-other-installation = Бұл — басқа ұйымдастырушының билеті.
door-reason-other-forum = Бұл — басқа форумның билеті.
door-reason-no-such-ticket = Мұнда мұндай нөмірлі билет жоқ.
door-reason-expired = Бұл билеттің мерзімі өткен.
door-reason-checkpoint-closed = Бұл бақылау бекеті бүгін жұмыс істемейді.
door-reason-other-day = Бұл адам тек басқа күндері кіре алады: { $zone }.
door-reason-not-registered = Тіркеу күшінде емес. Адамды тіркеу үстеліне жіберіңіз.
door-reason-steps-open = Аккредиттеу аяқталмаған. Адамды тіркеу үстеліне жіберіңіз.
door-reason-refused-by-rule = Ережеге сәйкес бұл адам мұнда кіргізілмейді: { $zone }.
door-reason-mistake = Бұл адам енді ішінде деп саналмайды.

## A device becomes a door
door-enrol-title = Бұл құрылғыны кіреберісте пайдалану
door-enrol-text = Құрылғы билеттерді осында тексереді: { $place } ({ $zone }). Соңғы күн: { $date }.
door-enrol-once = Сілтеме бір рет жұмыс істейді: оны кіреберісте тұратын құрылғыда ашыңыз.
door-enrol-reusable = Бұл — көрсетілім: сілтемені қайта пайдалануға болады.
door-enrol-button = Осы құрылғыны пайдалану
door-enrolled = Бұл құрылғы енді билеттерді тексереді.

## Checkpoints, for the organiser
door-checkpoints = Бақылау бекеттері
door-checkpoints-lead = Билеттер қайда, қандай құрылғылармен оқылатыны және кім өте алатыны.
door-checkpoint-over = Бұл бақылау бекетінің соңғы күні өтіп кетті.
door-open-door = Кіру бетін ашу
door-no-devices = Мұнда әлі құрылғы жоқ.
door-device-name = Құрылғының атауы
door-device-name-help = Мысалы: басты кіреберістің телефоны.
door-device-waiting = сілтеме әлі ашылмаған
door-device-enrolled = пайдалануда: { $when }
door-device-revoked = күші жойылған: { $when }
door-device-ended = аяқталған
door-new-link = Құрылғыға жаңа сілтеме
door-link-title = Құрылғыға арналған сілтеме
door-link-text = Бұл сілтемені мына құрылғыда ашыңыз: «{ $device }». Ол бір рет жұмыс істейді; құрылғының соңғы күні: { $date }.
door-link-once = Сілтеме тек қазір көрсетіледі. Оны бірінші ашқан құрылғы кіреберісте жұмыс істейді.
door-link-qr = Сілтеменің QR коды
door-revoke = Күшін жою
door-revoke-question = «{ $device }» бірден шығарылады және сілтемесінің күші жойылады.
door-revoked = Құрылғының күші жойылды.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Бақылау бекеті аймақты ашады. Алдымен аймақты, кейін бақылау бекетін қосыңыз.
door-new-checkpoint = Бақылау бекетін қосу
door-new-zone = Аймақ қосу
door-zone-lead = Аймақ — бақыланатын жер: ғимарат, зал, ұшақ. Оны бақылау бекеттері ашады, кім өте алатынын ережелер айтады.
door-no-zones = Әзірге аймақ жоқ
door-no-zones-hint = Бақылау бекеті аймақты ашады. Алдымен аймақ қосыңыз.
door-zones-too-many = Қазірдің өзінде { $max } аймақ бар.
door-checkpoints-too-many = Қазірдің өзінде { $max } бақылау бекеті бар.
door-city = Қала
door-zone = Аймақ
door-first-day = Бірінші күн
door-last-day = Соңғы күн
door-last-day-help = Бақылау бекетінің құрылғылары осы күнмен аяқталады. Күн өзгерсе, олар жаңа күнмен аяқталады.
door-ends-before = Соңғы күн бірінші күннен бұрын тұр.
door-outside-forum = Бұл — форумның күні емес.
door-name-in = Атауы: { $language }
door-other-languages = Басқа тілдерде
door-name-taken = Мұндай атаулысы бұрыннан бар.
door-changed-meanwhile = Осы арада мұны басқа біреу өзгертті. Жазғаныңыз осында; қайта сақтасаңыз, сіздікі қалады.
door-saved = Сақталды. Кіреберістерде қазірден бастап күшінде.
door-moved = Реті сақталды.
door-move-up = Жоғары
door-move-down = Төмен
door-close = Кіруді жабу
door-is-closed = жабық
door-closed = Жабылды. Енді онда ешкім кіргізілмейді.
door-reopen = Қайта ашу
door-reopened = Қайта ашылды.
door-close-checkpoint-question = Енді осы жерден ешкім кіргізілмейді: { $name }. Құрылғылары шығарылады. Оны қайта ашуға болады.
door-close-zone-question = Енді ешкім кіргізілмейді: { $name }. Бақылау бекеттеріндегі құрылғылар шығарылады. Оны қайта ашуға болады.
door-checkpoint-closed = Бұл бақылау бекеті жабық.

## Access rules
door-rules = Кім өте алады
door-rules-lead = Ережелер сақталған сәттен бастап, адамдар кіреберісте тұрғанда да қолданылады.
door-rules-none = Ереже жоқ: форумға кіре алатын кез келген адам өте алады.
door-rules-too-many = Қазірдің өзінде { $max } ереже бар. Алдымен кейбірін алып тастаңыз.
door-rule-add = Ереже қосу
door-rule-help = Бос қалдырғаныңыз «барлығы» дегенді білдіреді.
door-rule-added = Ереже қазірден бастап күшінде.
door-rule-removed = Ереже алып тасталды.
door-rule-remove-question = Осы сәттен бастап күші жойылады, оны қайтаруға болады. Ешбір ереже ешкімге рұқсат бермесе, форумға кіре алатын кез келген адам өте алады.
door-categories = Санаттар
door-delegations = Делегациялар
door-days = Күндер
door-all-categories = барлық санаттар
door-all-delegations = барлық делегациялар
door-every-day = күн сайын
door-rules-order = Жеке адам туралы айтылғаны көпшілік туралы айтылғаннан, ал тыйым рұқсаттан жоғары тұрады.
door-rules-removed = Алып тасталған ережелер
door-bring-back = Қайтару
door-rule-there-already = Бұл ереже бұрыннан бар.
door-people-too-many = Бір ереже ең көбі { $max } адамды көрсетеді.
door-rule-allowed = рұқсат
door-rule-refused = тыйым
door-rule-nobody = ешкім
door-rule-step = жеткен кезеңі: { $step }
door-effect = Ереже не істейді
door-effect-allowed = Өте алады
door-effect-refused = Өте алмайды
door-step = Аккредиттеуде жеткен кезең
door-step-help = Оған жеткен адам кейінгі кезеңдер аяқталмаса да өте алады.
door-step-any = Бәрібір
door-rule-people = Жеке адамдар: аты бойынша табу
door-rule-people-chosen = Ереже көрсеткен адамдар
door-rule-says = Ереже не дейді
door-rule-holds-for = Қатысты адамдар: { $people } / { $all }
door-rule-passing = Кемінде бір күн өте алатындар: осы ережемен { $after }, қазір { $now }
door-rule-is-first = Әзірге форумға кіре алатын кез келген адам өте алады. Бұдан кейін тек ереже рұқсат бергендер өтеді.
door-rule-save = Ережені сақтау

## What the door would say
door-trial = Кіреберіс не дер еді?
door-trial-lead = Бір адам үшін сынап көріңіз. Ештеңе есептелмейді және сақталмайды.
door-trial-at = Қашан
door-trial-clocks = Бақылау бекетінің сағаты бойынша: { $zone }
door-trial-says = Кіреберістің жауабы
door-trial-who = Кімге
door-trial-by-ticket = Мына нөмірлі билетпен: { $serial }
door-trial-by-name = Әзірге билет жоқ: аты бойынша табылғандай.

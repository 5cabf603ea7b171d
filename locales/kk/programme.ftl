# The programme of a forum: its pages, its files.
programme-title = Бағдарлама
programme-none = Бағдарлама әлі жарияланған жоқ
programme-none-hint = Ұйымдастырушылар жариялаған бойда осы жерде болады.
programme-on-the-map = Картада
programme-screen = Зал экраны
programme-kind-ceremony = Рәсім
programme-kind-panel = Панельдік сессия
programme-kind-forum = Форум аясындағы форум
programme-kind-conference = Конференция
programme-kind-address = Үндеу
programme-kind-speech = Сөз сөйлеу
programme-kind-video = Бейне
programme-kind-vote = Дауыс беру
programme-kind-election = Сайлау
programme-kind-signing = Қол қою
programme-kind-visit = Аралау
programme-kind-cultural = Мәдени бағдарлама
programme-kind-meal = Тамақтану
programme-kind-break = Үзіліс
programme-kind-registration = Келу және бейдждер
programme-kind-meeting = Кездесу
programme-kind-travel = Жол
programme-kind-session = Сессия
programme-kind-workshop = Семинар
programme-kind-side-event = Қосымша іс-шара

## Its pages
programme-days = Күндер
programme-day = Күн
programme-city = Қала
programme-kind = Түрі
programme-room = Зал
programme-nothing-found = Сәйкес ештеңе табылмады
programme-nothing-found-hint = Басқа күнді, қаланы, түрді немесе залды таңдаңыз.
programme-nested = Осы форум аясындағы форумдар
programme-own-page = Осы форумның беті
programme-when = Қашан
programme-place = Қайда
programme-all-day = күні бойы
programme-time-zone = Уақыт белдеуі: { $zone }
programme-track = Бағыт
programme-spoken = Сөйлейтін тіл
programme-recording = Жазба
programme-not-recorded = Жазылмайды
programme-people = Қатысатындар
programme-documents = Құжаттар
programme-links = Сілтемелер
programme-inside = Неден тұрады
programme-status-tentative = нақтыланып жатыр
programme-status-cancelled = тоқтатылды
programme-expected = күтілетін уақыты: { $time }
programme-expected-instead = Күтілетін уақыты: { $time }, жоспар бойынша: { $planned }

## What people do
programme-role-moderator = Модератор
programme-role-chair = Төраға
programme-role-speaker = Спикер
programme-role-panellist = Панель қатысушысы
programme-role-author = Үндеудің авторы
programme-role-reader = Оқитын адам
programme-role-interpreter = Ілеспе аудармашы
programme-role-rapporteur = Қорытынды жасаушы
programme-role-technician = Техник маман
programme-role-host = Қонақ қабылдаушы
programme-role-performer = Өнерпаз
programme-role-organiser = Ұйымдастырушы
programme-role-guest = Қонақ
programme-role-contributor = Үлес қосушы

## Files
programme-gone-stays = Файлда енді жоқ; бағдарламада сол күйінде қалады.
programme-gone-cancelled = Файлда енді жоқ; тоқтатылған деп белгіленді.
programme-kept-as-on-the-site = Сайтта өзгертілгендіктен, сайттағыдай қалады.

## Taking it along
programme-take-along = Бағдарламаны өзіңізбен алыңыз
programme-to-calendar = Күнтізбеге қосу
programme-changes = Бағдарламадағы өзгерістер
programme-on-paper = Қағазға арналған (PDF)
programme-as-of = Күні: { $date }
programme-too-many-to-print = Бағдарламада бір құжатқа сыйғаннан көп іс-шара бар: { $limit } іс-шарадан артық.
programme-letters-replaced = «?» белгісі мұнда басып шығаруға келмейтін әріптің орнында тұр. Сайттағы бағдарламада ол әріп бар.

## Taking in a file
programme-files = Файлдан бағдарлама
programme-files-lead = Бағдарламаны файл ретінде жіберіңіз. Ештеңе күшіне енбей тұрып, не болатынын көресіз.
programme-file = Файл
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV немесе XLSX, ең көбі { $limit } МБ.
programme-look-through = Қарап шығу
programme-waiting = Қаралуын күтіп тұрған файлдар
programme-preview = Файл не істейді
programme-preview-lead = Әзірге ештеңе өзгерген жоқ. Сол файлды қайта жіберу ештеңені қайталамайды.
programme-public-at-once = Бұл форумның бағдарламасы баршаға ашық: енгізгеніңіз бірден сайтта көрінеді. Тек жоспарлауда өзгертілгендер жарияланғанша қаралама күйінде қалады.
programme-beside-the-days = Форум күндерінен ({ $days }) тыс іс-шаралар: { $count }. Бұл керек файл екенін тексеріңіз.
programme-of-all-items = Барлық іс-шара: { $reason }
programme-row-taken = Қабылданады
programme-row-changed = Өзгеріспен қабылданады
programme-row-left-out = Алынбайды
programme-item = Іс-шара
programme-why = Неліктен
programme-report = Іс-шаралар бойынша
programme-first-shown = Көрсетілгені: алғашқы { $shown }, барлығы { $total }.
programme-overwrite = Сайтта өзгертілгендердің үстінен жазу
programme-overwrite-help = Таңдалмаса, бұл іс-шаралар сайттағыдай қалады.
programme-prune = Файлда енді жоқтарын тоқтату: { $count }
programme-prune-help = Олар бағдарламада тоқтатылған деп тұрады.
programme-let-in = Енгізіп, бірден жариялау
programme-file-is-in = Файл бағдарламаға енгізілді: { $taken } қабылданды, { $left } алынбады.
programme-take-back = Файлды қайтарып алу
programme-take-back-question = Файл жойылады; одан бағдарламаға ештеңе енгізілмейді.
programme-file-taken-back = Файл жойылды.
programme-file-gone = Бұл файл енді сақталмайды. Оны қайта жіберіңіз.
programme-embargo = Мәтін оқылғаннан кейін осы жерде жарияланады.

## Equipment and interpretation
programme-in-the-room = Залда
programme-interpretation = Ілеспе аударма
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = микрофондар
programme-equipment-projector = проектор
programme-equipment-booths = аударма кабиналары
programme-equipment-receivers = аударма тыңдауға арналған құлаққаптар
programme-equipment-hearing-loop = есту аппараттарына арналған индукциялық ілмек
programme-equipment-step-free = баспалдақсыз кіру
programme-equipment-stream = тікелей трансляция
programme-equipment-recording = дыбыс пен бейне жазу
programme-equipment-internet = сымсыз интернет

# The programme of a forum: its pages, its files.
programme-title = Программа
programme-none = Программа азырынча жарыяланган жок
programme-none-hint = Уюштуруучулар жарыялаары менен ушул жерде болот.
programme-on-the-map = Картада
programme-screen = Залдын экраны
programme-kind-ceremony = Салтанаттуу иш-чара
programme-kind-panel = Панелдик сессия
programme-kind-forum = Форум алкагындагы форум
programme-kind-conference = Конференция
programme-kind-address = Кайрылуу
programme-kind-speech = Чыгып сүйлөөлөр
programme-kind-video = Видео
programme-kind-vote = Добуш берүү
programme-kind-election = Шайлоо
programme-kind-signing = Кол коюу
programme-kind-visit = Кыдырып көрүү
programme-kind-cultural = Маданий программа
programme-kind-meal = Тамактануу
programme-kind-break = Тыныгуу
programme-kind-registration = Келүү жана бейдждер
programme-kind-meeting = Жолугушуу
programme-kind-travel = Жол
programme-kind-session = Сессия
programme-kind-workshop = Семинар
programme-kind-side-event = Кошумча иш-чара

## Its pages
programme-days = Күндөр
programme-day = Күн
programme-city = Шаар
programme-kind = Түрү
programme-room = Зал
programme-nothing-found = Ылайыктуу эч нерсе табылган жок
programme-nothing-found-hint = Башка күндү, шаарды, түрдү же залды тандаңыз.
programme-nested = Ушул форумдун алкагындагы форумдар
programme-own-page = Бул форумдун баракчасы
programme-when = Качан
programme-place = Кайда
programme-all-day = күнү бою
programme-time-zone = Убакыт алкагы: { $zone }
programme-track = Багыт
programme-spoken = Сүйлөө тили
programme-recording = Жазуу
programme-not-recorded = Жазылбайт
programme-people = Катышуучулар
programme-documents = Документтер
programme-links = Шилтемелер
programme-inside = Эмнелерден турат
programme-status-tentative = такталууда
programme-status-cancelled = жокко чыгарылды
programme-expected = күтүлгөн убакыт: { $time }
programme-expected-instead = Күтүлгөн убакыт: { $time }, план боюнча: { $planned }

## What people do
programme-role-moderator = Модератор
programme-role-chair = Төрага
programme-role-speaker = Спикер
programme-role-panellist = Панелдин катышуучусу
programme-role-author = Кайрылуунун автору
programme-role-reader = Окуп берүүчү
programme-role-interpreter = Оозеки котормочу
programme-role-rapporteur = Жыйынтыктоочу
programme-role-technician = Техникалык адис
programme-role-host = Кабыл алуучу
programme-role-performer = Аткаруучу
programme-role-organiser = Уюштуруучу
programme-role-guest = Конок
programme-role-contributor = Салым кошуучу

## Files
programme-gone-stays = Файлда эми жок; программада ошол бойдон калат.
programme-gone-cancelled = Файлда эми жок; жокко чыгарылган деп белгиленди.
programme-kept-as-on-the-site = Сайтта өзгөртүлгөндүктөн, сайттагыдай калат.

## Taking it along
programme-take-along = Программаны өзүңүз менен алыңыз
programme-to-calendar = Календарга кошуу
programme-changes = Программадагы өзгөрүүлөр
programme-on-paper = Кагазга (PDF)
programme-as-of = Күнү: { $date }
programme-too-many-to-print = Программада бир документке батканынан көп иш-чара бар: { $limit } иш-чарадан ашык.
programme-letters-replaced = «?» белгиси бул жерде басып чыгарууга болбогон тамганын ордунда турат. Сайттагы программада ал тамга бар.

## Taking in a file
programme-files = Файлдан программа
programme-files-lead = Программаны файл кылып жөнөтүңүз. Эч нерсе күчүнө киргенге чейин эмне болорун көрөсүз.
programme-file = Файл
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV же XLSX, эң көп { $limit } МБ.
programme-look-through = Карап чыгуу
programme-waiting = Каралышын күткөн файлдар
programme-preview = Файл эмне кылат
programme-preview-lead = Азырынча эч нерсе өзгөргөн жок. Ошол эле файлды кайра жөнөтүү эч нерсени кайталабайт.
programme-public-at-once = Бул форумдун программасы баарына ачык: киргизгениңиз дароо сайтта көрүнөт. Пландоодо өзгөртүлгөндөр гана жарыяланганга чейин каралама бойдон калат.
programme-beside-the-days = Форумдун күндөрүнөн ({ $days }) тышкары иш-чаралар: { $count }. Бул керектүү файл экенин текшериңиз.
programme-of-all-items = Бардык иш-чаралар: { $reason }
programme-row-taken = Кабыл алынат
programme-row-changed = Өзгөрүү менен кабыл алынат
programme-row-left-out = Алынбайт
programme-item = Иш-чара
programme-why = Эмне үчүн
programme-report = Иш-чаралар боюнча
programme-first-shown = Көрсөтүлгөнү: алгачкы { $shown }, баары { $total }.
programme-overwrite = Сайтта өзгөртүлгөндөрдүн үстүнөн жазуу
programme-overwrite-help = Тандалбаса, бул иш-чаралар сайттагыдай калат.
programme-prune = Файлда эми жокторун жокко чыгаруу: { $count }
programme-prune-help = Алар программада жокко чыгарылган деп турат.
programme-let-in = Киргизип, дароо жарыялоо
programme-file-is-in = Файл программага киргизилди: { $taken } кабыл алынды, { $left } алынган жок.
programme-take-back = Файлды кайтарып алуу
programme-take-back-question = Файл өчүрүлөт; андан программага эч нерсе киргизилбейт.
programme-file-taken-back = Файл өчүрүлдү.
programme-file-gone = Бул файл эми сакталбайт. Аны кайра жөнөтүңүз.
programme-embargo = Текст окулгандан кийин ушул жерге жарыяланат.

## Equipment and interpretation
programme-in-the-room = Залда
programme-interpretation = Оозеки котормо
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = микрофондор
programme-equipment-projector = проектор
programme-equipment-booths = котормо кабиналары
programme-equipment-receivers = котормону угуу үчүн кулакчындар
programme-equipment-hearing-loop = угуу аппараттары үчүн индукциялык илмек
programme-equipment-step-free = тепкичсиз кирүү
programme-equipment-stream = түз трансляция
programme-equipment-recording = үн жана видео жазуу
programme-equipment-internet = зымсыз интернет

# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Жазбалар мен құжаттар
media-lead = Адамдардың бағдарлама іс-шараларында көретіні, еститіні және оқитыны.
media-used = Пайдаланылғаны: { $used }, ең көбі { $most }
media-none = Әзірге жазба да, құжат та жоқ
media-none-hint = Бағдарламадағы іс-шараны ашып, оның бетінде «Жазбалар мен құжаттар» дегенді таңдаңыз.
media-begin = Жазба немесе құжат қосылатын іс-шара
media-open = Ашу
media-to-programme = Бағдарламаға
media-to-item = Іс-шараның бетіне
media-item = Іс-шара
media-item-closed = Бұл үндеу әлі оқылған жоқ. Жарияланғанға дейін оны өңдеуге құқығы барлардан басқа ешкім ештеңе алмайды.
media-left = Бағдарламадан алынған іс-шаралардың жазбалары
media-left-help = Іс-шара қайтса, жазбалары мен құжаттары да қайтады. Оған дейін оларды өңдеуге құқығы барлар ғана көреді.
media-size = Көлемі
media-settings = Баптаулар
media-removed = Жойылды.

## When something is shown
media-embargo = Қашан көрсетіледі
media-embargo-none = Бірден; үндеу болса, жарияланғаннан кейін
media-embargo-until = Белгілі бір уақыттан бастап
media-embargo-by-hand = «Қазір көрсету» дегенді таңдағанда
media-opens = Көрсету басталатын уақыт
media-opens-missing = Қашаннан бастап көрсетілетінін жазыңыз.
media-clocks = Уақыт { $zone } сағаты бойынша.
media-state-open = барлығына ашық
media-state-until = { $when } бастап ашық
media-state-by-hand = ашық емес
media-state-address = үндеудің жариялануын күтуде
media-state-withdrawn = қайтарып алынған
media-show-now = Қазір көрсету
media-shown-now = Енді көрсетіледі; үндеу болса, жарияланғаннан кейін.
media-not-public = Мұны әзірге өңдеуге құқығы барлар ғана көреді.

## Recordings
media-recordings = Жазбалар
media-recording = Жазба
media-no-recordings = Әзірге жазба жоқ.
media-kind-video = Бейнежазба
media-kind-audio = Дыбыс
media-kind-stream = Басқа жердегі трансляция
media-open-stream = Көру: { $host }
media-language-heard = Естілетін тіл
media-language-unsaid = көрсетілмеген
media-language-missing = Тілді таңдаңыз.
media-add-recording = Жазба жіберу
media-add-stream = Басқа жердегі трансляцияға сілтеме
media-url = Трансляция мекенжайы
media-url-help = https:// деп басталады және сілтеме ретінде көрсетіледі.
media-url-wrong = Бұл https:// деп басталатын веб-мекенжай емес.
media-captions = Субтитрлер
media-no-captions = Әзірге субтитр жоқ. Онсыз естімейтіндер тыс қалады.
media-cues = Субтитр саны: { $count }
media-caption-language = Субтитр тілі
media-caption-file = Субтитр файлы (WebVTT)
media-caption-help = Осы тілде субтитр болса, соның орнына қойылады.
media-save-captions = Субтитрді сақтау
media-captions-saved = Сақталды. Субтитр: { $count }
media-remove-captions-question = Осы тілдегі субтитр біржола жойылады.
media-poster = Мұқаба суреті
media-poster-file = Жазба басталғанға дейін көрінетін сурет
media-replace-file = Файлды ауыстыру
media-replace-help = Субтитр, мұқаба суреті мен баптаулар қалады.
media-remove-recording = Жазбаны жою
media-remove-question = Жазба субтитрімен және мұқаба суретімен бірге біржола жойылады.

## Session papers
media-papers = Іс-шара құжаттары
media-no-papers = Әзірге құжат жоқ.
media-add-paper = Құжат қосу
media-paper-title = Құжаттың атауы
media-files = Файлдар
media-no-files = Әзірге файл жоқ. Құжат файлы болғанда көрсетіледі.
media-send-paper-file = Файл жіберу
media-paper-file-help = Осы тілдегі файлдың орнына қойылады; бұрынғысы алдыңғы файлдар арасында сақталады.
media-paper-language = Файл тілі
media-earlier-files = Алдыңғы файлдар
media-sent-at = Жіберілген
media-replaced-at = Ауыстырылған не қайтарып алынған
media-withdraw = Қайтарып алу
media-withdraw-file-question = Енді бұл файлды құжатты өңдеуге құқығы барлар ғана алады. Ол алдыңғы файлдар арасында сақталады.
media-file-withdrawn = Файл қайтарып алынды.
media-withdraw-paper = Құжатты қайтарып алу
media-withdraw-paper-question = Енді құжатты өңдеуге құқығы барлар ғана көреді. Файлдары сақталады, құжатты қайтаруға болады.
media-paper-withdrawn = Құжат қайтарып алынды.
media-bring-back = Құжатты қайтару
media-paper-is-back = Құжат қайтарылды.

## Sending files
media-file = Файл
media-form-help = JavaScript болмаса, ең көбі { $most } файл жіберіледі. Ол болса, үлкендері бөліктеп жіберіледі.
media-unfinished = Аяқталмаған жүктеулер
media-unfinished-help = Сол файлды қайта таңдаңыз, тоқтаған жерінен жалғасады. Бір күн ілгерілемеген жүктеу тоқтатылады.
media-received = Қабылданғаны: { $part }, барлығы { $whole }
media-give-up = Тоқтату
media-give-up-question = Осы уақытқа дейін жіберілгені жойылады.
media-given-up = Жүктеу тоқтатылды.
media-pause = Кідірту
media-resume = Жалғастыру
media-upload-going = Файл жіберілуде…
media-upload-paused = Жүктеу кідіртілді. Тоқтаған жерінен жалғасады.
media-upload-lost = Байланыс жоқ. Байланыс пайда болғанда жүктеу өзі жалғасады.
media-upload-ending = Файл тексерілуде…
media-upload-done = Файл қабылданды.
media-upload-failed = Файлды жіберу мүмкін болмады. Оны қайта таңдаңыз.
media-upload-busy-title = Жүктеу басқа жерде жүріп жатыр
media-upload-busy = Бұл файлдың бір бөлігі қазір қабылданып жатыр. Сәлден кейін қайталап көріңіз.
media-upload-moved-title = Жүктеу басқа жерде тұр
media-upload-moved = Қаншасы қабылданғанын сұрап, сол жерден жалғастырыңыз.
media-file-kind-title = Бұл файл қабылданбайды
media-file-too-large = Файл көлемі { $size }; ең көбі { $most } болуы керек.
media-form-too-large = Файл толық келмеді немесе { $most } көлемінен үлкен. Үлкендерін бөліктеп жіберу үшін JavaScript қосыңыз.
media-forum-is-full = Бұл форумда { $most } орыннан { $free } қалды. Керексіз жазбаларды жойыңыз немесе операторға жүгініңіз.
media-too-many-uploads = Бір уақытта ең көбі { $most } жүктеу болады. Алдымен біреуін аяқтаңыз немесе тоқтатыңыз.
media-too-many-recordings = Іс-шараның ең көбі { $most } жазбасы болады. Алдымен біреуін жойыңыз.
media-too-many-papers = Іс-шараның ең көбі { $most } құжаты болады.
media-too-many-files = Құжатта алдыңғыларымен қоса ең көбі { $most } файл сақталады. Орнына жаңа құжат қосыңыз.
media-kilobytes = { $number } КБ
media-megabytes = { $number } МБ
media-gigabytes = { $number } ГБ

## What is wrong with captions
media-vtt-not-utf8 = { $line }-жол: файл UTF-8 кодтауында емес. Оны UTF-8 түрінде қайта сақтаңыз.
media-vtt-no-header = 1-жол: WebVTT файлы WEBVTT сөзімен басталады. Басқа түрдегі субтитрді (SRT) алдымен WebVTT түрінде сақтаңыз.
media-vtt-line-too-long = { $line }-жол: { $most } таңбадан ұзын.
media-vtt-no-blank-line = { $line }-жол: бұл жерде бос жол жетіспейді.
media-vtt-no-timing = { $line }-жол: бұл жолдарда уақыт жоқ. Субтитр 00:01.000 --> 00:04.000 сияқты жолмен басталады.
media-vtt-time = { $line }-жол: уақыт 00:01.000 --> 00:04.000 түрінде жазылмаған.
media-vtt-order = { $line }-жол: бұл субтитр жоғарыдағысынан бұрын басталады.
media-vtt-ends-first = { $line }-жол: бұл субтитр басталмай жатып аяқталады.
media-vtt-setting = { $line }-жол: уақыттан кейінгі баптау WebVTT баптауы емес.
media-vtt-arrow = { $line }-жол: осы уақыттың алдында бос жол жетіспейді.
media-vtt-tag = { $line }-жол: бұрыштық жақшадағы белгі WebVTT белгісі емес немесе жабылмаған. < таңбасы &lt; деп жазылады.
media-vtt-empty = Бұл файлда субтитр жоқ.
media-vtt-too-many = Бұл файлда { $most } субтитрден көп.

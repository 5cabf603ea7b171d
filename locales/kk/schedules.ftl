# Translated from locales/en/schedules.ftl.

## Файл түгел қабылданбайды
schedules-refused-empty = Бұл файлда ештеңе жоқ.
schedules-refused-file-too-large = Файл тым үлкен: ең көбі { $limit } МБ.
schedules-refused-too-many-items = Бұл файлда іс-шаралар тым көп: ең көбі { $limit }. Оны бөліп жіберіңіз.
schedules-refused-too-deep = Бұл файлдың бөліктері бір-бірінің ішінде тым терең: ең көбі { $limit } деңгей.
schedules-refused-too-much = Бұл файлда бағдарламада болатыннан әлдеқайда көп дерек бар.
schedules-refused-not-a-schedule = Бұл файл бағдарлама емес: schedule.xml де, JSON да, күнтізбе (iCalendar) де, кесте (CSV, XLSX) де емес.
schedules-refused-no-columns = Бұл кестеде тақырып пен уақыт бағандары жоқ. Бағандарды атаңыз, мысалы: тақырып, күні, басталуы, аяқталуы, зал, баяндамашы.
schedules-refused-damaged = Бұл файл зақымдалған, оны оқу мүмкін емес ({ $line }-жол). Оны өз бағдарламаңызда қайта сақтап, тағы жіберіңіз.
schedules-refused-damaged-whole = Бұл файл зақымдалған, оны оқу мүмкін емес. Оны өз бағдарламаңызда қайта сақтап, тағы жіберіңіз.
schedules-refused-entities = Бұл файлда ешбір бағдарламаға керек емес, зиян келтіруі мүмкін өз анықтамалары бар. Оны оларсыз сақтаңыз.
schedules-refused-old-workbook = Бұл — ескі Excel кітабы немесе құпиясөзі бар кітап. Оны құпиясөзсіз XLSX түрінде сақтаңыз.
schedules-refused-archive = Бұл бағдарлама емес, ZIP мұрағаты немесе басқа түрдегі құжат. Оны ашып, ішіндегі бағдарламаны, күнтізбені немесе кестені (CSV, XLSX) жіберіңіз.
schedules-refused-document = Бұл бағдарлама емес, оқуға немесе басып шығаруға арналған құжат (PDF, Word, OpenDocument). Кестесін кесте бағдарламасына көшіріп, XLSX немесе CSV түрінде сақтап, жіберіңіз.
schedules-refused-web-page = Бұл бағдарлама емес, веб-бет немесе солай сақталған кесте. Бет экспортқа ұсынатын файлды (schedule.xml, JSON, iCalendar, CSV) жіберіңіз немесе кестені кесте бағдарламасында XLSX түрінде сақтап, соны жіберіңіз.
schedules-refused-unreadable = Файлды тұрған жерінен оқу мүмкін болмады.

## Іс-шарада не өзгертілді
schedules-zone-assumed = Файлда уақыт белдеуі көрсетілмеген: уақыттар { $zone } бойынша алынды.
schedules-zone-mapped = «{ $from }» уақыт белдеуі — { $zone }.
schedules-zone-turned = «{ $from }» уақыт белдеуі файлдың өзінде берілген: уақыттар { $zone } уақытына ауыстырылды.
schedules-zone-unknown = «{ $from }» уақыт белдеуі белгісіз: уақыттар { $zone } бойынша алынды.
schedules-hour-skipped = Бұл сағатта уақыт алға жылжытылады: басталуы { $time } болды.
schedules-next-day = Түн ортасынан кейін басталады: күні { $day } болды.
schedules-times-disagree = Файлда екі түрлі басталу уақыты бар: { $time } алынды.
schedules-duration-from-next = Ұзақтығы көрсетілмеген: залдағы келесі іс-шараға дейін { $minutes } минут.
schedules-duration-assumed = Қанша уақытқа созылатыны жазылмаған: { $minutes } минут деп алынды.
schedules-length-in-seconds = Ұзақтығы «{ $value }» секунд деп алынды: { $minutes } минут.
schedules-day-assumed = Қай күн екені жазылмаған: форумның бірінші күні, { $day } алынды.
schedules-day-counted = «{ $value }» форум күндері бойынша { $day } деп алынды.
schedules-title-from-text = Тақырыбы жоқ: мәтінінің басы тақырып болып алынды.
schedules-speakers-from-title = Тақырыптың жанында жазылғандар спикер деп алынды: { $names }
schedules-text-cut = Тым ұзын, { $limit } таңбаға дейін қысқартылды: { $field }
schedules-list-cut = Тым көп, алғашқы { $limit } ғана алынды: { $field }
schedules-html-cleaned = Мәтіндеріндегі HTML абзацтары, тізімдері мен сілтемелері бар қарапайым мәтінге айналды.
schedules-letters-mended = Бұзылған әріптер немесе көрінбейтін басқару таңбалары алынып тасталды.
schedules-id-renamed = «{ $from }» идентификаторы басқа іс-шарада бар: бұл «{ $to }» болды.
schedules-id-made = Идентификаторы жоқ: тақырыбынан, уақытынан және залынан жасалды.
schedules-address-dropped = «{ $value }» — интернет мекенжайы емес, алынбады.
schedules-language-dropped = «{ $value }» — біз білетін тіл емес, алынбады.
schedules-parent-dropped = «{ $value }» іс-шарасына тиесілі, бірақ ол бұл файлда жоқ: жеке тұр.
schedules-expanded = Қайталанады: { $count } рет.
schedules-recurrence-cut = Шексіз немесе өте жиі қайталанады: { $count } рет қана алынды.
schedules-recurrence-dropped = Қалай қайталанатынын оқу мүмкін болмады («{ $value }»): бір рет алынды.
schedules-value-dropped = «{ $value }» оқылмады, алынбады.

## Іс-шара неге алынбады
schedules-left-out-no-title = Тақырыбы да, мәтіні де жоқ.
schedules-left-out-no-start = Қашан басталатыны көрсетілмеген.
schedules-left-out-bad-start = «{ $value }» — басталу уақыты емес.
schedules-left-out-no-day = «{ $value }» — уақыт, бірақ қай күн екені жазылмаған: күні бар баған қосыңыз немесе алдымен форум күндерін енгізіңіз.
schedules-left-out-undated-day = «{ $value }» — күннің атауы, бірақ форум күндерінен қай күн екені белгісіз: күнді 2026-09-05 түрінде жазыңыз немесе алдымен форум күндерін енгізіңіз.
schedules-left-out-ambiguous-day = «{ $value }» әр елде әр түрлі күнді білдіреді: күнді 2026-09-05 түрінде жазыңыз.
schedules-left-out-private = Күнтізбеде ол жеке деп белгіленген.
schedules-left-out-unpublished = Файл бойынша жарияланбаған.
schedules-left-out-duplicate = Дәл осы іс-шара файлда бұған дейін бар («{ $id }»).
schedules-left-out-superseded = Оның жаңарақ нұсқасы осы файлда бар («{ $id }»).
schedules-left-out-no-occurrence = Қайталанады, бірақ форум күндеріне сәйкес келмейді.
schedules-left-out-not-an-event = Бұл іс-шара емес: «{ $value }».
schedules-left-out-cut-off = Файл осы жерде үзіліп қалған.
schedules-left-out-broken-row = Жол бұзылған: тырнақшалары немесе ұяшықтарының саны дұрыс емес.

## Бүкіл файл туралы
schedules-note-encoding = Бұл файлдың әріптері { $name } деп оқылды. Қате көрінсе, оны UTF-8 түрінде сақтаңыз.
schedules-note-cut-off = Файл { $line }-жолдан бастап бұзылған; оған дейінгісі оқылды.
schedules-note-no-items = Бұл файлда бағдарламаның бірде-бір іс-шарасы жоқ.
schedules-note-grid = Бұл кесте уақыттар мен залдардың (немесе күндердің) торы ретінде оқылды: әр толтырылған ұяшық — бір іс-шара.
schedules-note-unheaded = Бұл тізімнің баған тақырыптары жоқ. Бағандардың мазмұнына қарай сөз жазылған бірінші баған — атау, келесісі — зал ретінде алынды.
schedules-note-column-unknown = «{ $heading }» бағаны түсініксіз, алынбады.
schedules-note-sheet-unknown = «{ $name }» парағында бағдарлама тақырыптары жоқ, алынбады.

## Өрістер
schedules-field-title = тақырып
schedules-field-subtitle = қосымша тақырып
schedules-field-summary = қысқаша мазмұны
schedules-field-description = сипаттама
schedules-field-place = орны
schedules-field-track = бағыт
schedules-field-people = қатысушылар
schedules-field-languages = тілдер
schedules-field-links = сілтемелер
schedules-field-attachments = қосымшалар
schedules-field-id = идентификатор
schedules-field-other = басқа өрістер

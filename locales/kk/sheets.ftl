# Translated from locales/en/sheets.ftl.

## Файл тұтас қабылданбады
sheets-empty = Бұл файлда ештеңе жоқ.
sheets-only-headings = Бұл файлда тақырыптар бар, бірақ олардың астында адамдар жоқ.
sheets-file-too-large = Файл тым үлкен: ең көбі { $limit } МБ.
sheets-too-many-rows = Тізім тым ұзын: ең көбі { $limit } жол. Оны бөліп жіберіңіз.
sheets-too-many-columns = Тізім тым кең: ең көбі { $limit } баған.
sheets-too-much-text = Бұл файлда адамдар тізімінде болатыннан әлдеқайда көп дерек бар.
sheets-not-a-list = Бұл файл мәтін түріндегі кесте (CSV) де, Excel кітабы (XLSX) да емес.
sheets-old-workbook = Бұл — ескі Excel кітабы немесе құпиясөзі бар кітап. Оны құпиясөзсіз XLSX түрінде сақтаңыз.
sheets-markup = Файл атауы немен аяқталса да, бұл — веб-бет немесе XML түрінде сақталған кесте. Оны кесте бағдарламасында ашып, XLSX түрінде сақтаңыз.
sheets-open-document = Бұл — LibreOffice немесе OpenOffice кестесі (ODS). Оны XLSX түрінде сақтаңыз.
sheets-damaged = Бұл кітап зақымдалған, оны оқу мүмкін емес. Оны өз бағдарламаңызда ашып, қайта сақтап, тағы жіберіңіз.
sheets-no-sheet = Кітапта «{ $name }» деген парақ жоқ.

## Жолда не дұрыс емес
sheets-what-is-wrong = Не дұрыс емес
sheets-name-missing = Есім жоқ: кемінде тегін немесе атын жазыңыз.
sheets-missing = Бұл жер бос болмауы керек.
sheets-too-long = Тым ұзын: ең көбі { $limit } таңба сыяды.
sheets-direction-marks = Мәтінде жазу бағытын өзгертетін көрінбейтін белгілер бар. Оны қоймай, қайта теріңіз.
sheets-control-characters = Мәтінде көрінбейтін басқару таңбалары бар. Оны қоймай, қайта теріңіз.
sheets-unprintable = Бұл әріптерді басып шығару мүмкін емес: { $letters }
sheets-not-latin = Мұны латын әріптерімен жазыңыз.
sheets-broken-letters = Мұнда кейбір әріптер бұзылған. Мәтінді қайта теріп, файлды UTF-8 немесе XLSX түрінде сақтаңыз.
sheets-broken-quotes = Бұл жолдағы тырнақшалар бұзылған: біреуі жабылмаған немесе жабылғаннан кейін мәтін бар.
sheets-cells = Бұл жолдағы ұяшықтар саны ({ $found }) тізімдегі бағандар санынан ({ $wanted }) көп.
sheets-formula-error = Бұл ұяшықтағы формуланың нәтижесі жоқ: { $value }
sheets-not-email = «{ $value }» — электрондық пошта мекенжайы емес.
sheets-not-date = «{ $value }» — күн емес. Былай жазыңыз: 24.11.2025 немесе 2025-11-24.
sheets-ambiguous-date = «{ $value }» әр елде әртүрлі күнді білдіреді. Былай жазыңыз: 24.11.2025 немесе 2025-11-24.
sheets-date-out-of-range = «{ $value }» туған күн бола алмайды.
sheets-not-number = «{ $value }» — 1-ден басталатын бүтін сан емес.
sheets-unknown-category = Бұл форумда «{ $value }» санаты жоқ.
sheets-unknown-delegation = Бұл форумда «{ $value }» делегациясы жоқ.
sheets-other-delegation = «{ $value }» — сіздің делегацияңыз емес. Тек өз делегацияңыздың адамдарын енгізе аласыз.
sheets-unknown-role = «{ $value }» мыналардың ешқайсысы емес: басшы, орынбасар, мүше.
sheets-unknown-answer = «{ $value }» бұл сұрақ ұсынған жауаптардың бірі емес.
sheets-not-taken = Бұл адамды енгізу мүмкін болмады. Есімдерді және электрондық пошта мекенжайын тексеріңіз.
sheets-second-head = Делегацияның басшысы бұрыннан бар: { $line }-жолда.
sheets-unknown-language = «{ $value }» — бізге белгісіз тіл. Тілдің атауын немесе кодын жазыңыз: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = «{ $value }» { $line }-жолда бұрыннан бар. Әр адамның өз коды болады.

## Бағандар
sheets-mapping-no-name = Ешбір бағанда есім жоқ. Тегі, аты немесе толық аты-жөні бар бағанды таңдаңыз.
sheets-mapping-twice = Екі баған бір мағынаны білдіре алмайды.
sheets-field-ref = Код
sheets-field-full-name = Аты-жөні
sheets-field-family-name = Тегі
sheets-field-given-name = Аты
sheets-field-patronymic = Әкесінің аты
sheets-field-latin-family = Тегі латын әріптерімен
sheets-field-latin-given = Аты латын әріптерімен
sheets-field-passport-name = Паспорттағы аты-жөні
sheets-field-email = Электрондық пошта
sheets-field-language = Хаттардың тілі
sheets-field-birth-date = Туған күні
sheets-field-organisation = Ұйым
sheets-field-organisation-en = Ұйым ағылшын тілінде
sheets-field-organisation-ru = Ұйым орыс тілінде
sheets-field-title = Атағы
sheets-field-position = Лауазым
sheets-field-position-en = Лауазым ағылшын тілінде
sheets-field-position-ru = Лауазым орыс тілінде
sheets-field-protocol-rank = Протоколдық реті
sheets-field-category = Санат
sheets-field-role = Делегациядағы рөлі
sheets-field-delegation = Делегация

# Translated from locales/en/outside.ftl.

## Тізім жіберу
outside-title = Сыртта шешіледі: «{ $step }»
outside-lead = Мұнда шешімді сыртқы мекеме қабылдайды. Күтіп тұрғандардың тізімін соған жіберіңіз, жауаптар қайтқанда есепке алыңыз.
outside-to-queue = Кезекке
outside-waiting = Осы кезеңде күтіп тұр
outside-out = Солардың ішінде жауабы күтілетіндер
outside-send-heading = Тізім жіберіңіз
outside-nobody-waits = Бұл кезеңде күтіп тұрған ешкім жоқ
outside-doubtful = { $count ->
    [one] { $count } паспортта аты-жөні күткендегіден басқаша жазылған
   *[other] { $count } паспортта аты-жөні күткендегіден басқаша жазылған
}
outside-doubtful-help = Тізім жіберілмес бұрын құжаттармен салыстырыңыз. Паспорттағы жазылуын біз ешқашан өзгертпейміз; ол тізімде болса, сол жерде белгіленеді.
outside-passport-check = Паспорт: салыстыру керек
outside-nobody-waits-hint = Алдыңғы кезеңдер өткен бойда адамдар осында көрінеді.
outside-people = Адамдар
outside-people-new = Тек әлі жіберілмегендер немесе кейін өзгергендер: { $count }
outside-people-all = Күтіп тұрғандардың бәрі: { $count }
outside-fields = Тізімдегі деректер
outside-fields-help = Мекемеге керегінен артығын таңдамаңыз. Алдын ала таңдалған: аты-жөні мен осы кезең растайтын деректер немесе соңғы тізімде болғандар.
outside-language = Тізім тілі
outside-send = Тізімді дайындау
outside-choose-a-field = Кемінде бір деректі таңдаңыз.
outside-nobody-to-send = Бұл тізімге ешкім қалмады: күтіп тұрғандардың бәрі жіберілген.
outside-too-many-people = Бір тізімге { $limit } адамнан артық сыймайды. Әлі жіберілмегендерді таңдаңыз немесе тізімді бөліп жіберіңіз.
outside-list-sent = { $count ->
    [one] { $count } адамның тізімі дайындалып жатыр. Оны төменнен алуға болады.
   *[other] { $count } адамның тізімі дайындалып жатыр. Оны төменнен алуға болады.
}

## Жіберілгендер
outside-sent-heading = Жіберілген тізімдер
outside-kept-help = Файлдар бір апта сақталады. Тізімде кім болғаны кейін де белгілі.
outside-nothing-sent = Әлі бірде-бір тізім жіберілген жоқ.
outside-sent-at = Жіберілген уақыты
outside-sent-by = Кім жіберді
outside-answered = Жауабы келді
outside-workbook = Кітап
outside-making-waiting = дайындалып жатыр
outside-making-ready = дайын
outside-making-failed = дайындау мүмкін болмады
outside-making-gone = енді сақталмайды

## Тізімнің өзі
outside-sheet-name = Тізім
outside-reference = Код
outside-answer = Жауап
outside-reason = Себебі
outside-cleared = рұқсат берілді
outside-refused = бас тартылды

## Жауаптардың қайтуы
outside-answers-heading = Қайтқан жауаптар
outside-answers-help = Мекеме толтырған тізімді жіберіңіз. Бағандардың реті кез келген бола алады, артық бағандар да болуы мүмкін. Не болатынын көрмейінше ештеңе есепке алынбайды.
outside-file = Жауаптар файлы
outside-file-help = Excel кітабы (XLSX) немесе CSV кестесі, ең көбі { $limit } МБ.
outside-look-through = Қарап шығу
outside-file-too-large = Файл тым үлкен: ең көбі { $limit } МБ.
outside-file-empty = Бұл файлда жол жоқ.
outside-file-unreadable = Бұл файлды оқу мүмкін емес. Оны құпиясөзсіз XLSX немесе CSV түрінде сақтап, қайта жіберіңіз.
outside-no-references = Бірде-бір бағанда осы жерден жіберілген тізімнің кодтары жоқ. Тізімді «Код» бағанымен бірге жіберіңіз.
outside-no-answers = Бірде-бір бағанда жауап жоқ. Жауаптарды «Жауап» бағанына жазыңыз: рұқсат берілді немесе бас тартылды.
outside-came-at = Келген уақыты
outside-state-open = қаралып жатыр
outside-state-running = есепке алынып жатыр
outside-state-done = есепке алынды
outside-state-stopped = тоқтатылды

## Нәтиже
outside-answers-of = Жауаптар: { $when }
outside-to-lists = Тізімдерге
outside-preview-lead = Әлі ештеңе өзгерген жоқ. Әр жолдың нәтижесі осындай болады.
outside-default-reason = Себепсіз бас тартылғандарға арналған себеп
outside-default-reason-help = { $count ->
    [one] { $count } адамнан себебі көрсетілмей бас тартылды. Әрқайсысы себебін хаттан оқиды; себебі болмаса, бұл жол есепке алынбайды.
   *[other] { $count } адамнан себебі көрсетілмей бас тартылды. Әрқайсысы себебін хаттан оқиды; себебі болмаса, бұл жолдар есепке алынбайды.
}
outside-let-count = Есепке алу: рұқсат берілді { $cleared }, бас тартылды { $refused }
outside-letters-help = Қатысты адамдардың бәріне хат барады.
outside-nothing-counts = Бұл файлдың бірде-бір жолын осы күйінде есепке алу мүмкін емес.
outside-begun-already = Бұл жауаптар есепке алынып жатыр.
outside-answers-begun = Жауаптар есепке алынып жатыр.
outside-progress = Өткен жолдар: { $done } / { $total }
outside-reload = Қаншасы біткенін көру үшін бетті жаңартыңыз.
outside-are-counted = Жауаптар есепке алынды.
outside-was-stopped = Соңына жетпей тоқтатылды. Есепке алынғандар қалады.
outside-row = Жол
outside-person = Адам
outside-nobody-known = белгісіз
outside-what-becomes = Нәтижесі
outside-bad-rows = Қаралуы керек
outside-bad-help = Бұл жолдар есепке алынбайды. Жүктеп алыңыз, түзетіңіз немесе мекемеден сұраңыз, содан кейін сол файлды жіберіңіз.
outside-download-bad = Есепке алынбайтын жолдар файл түрінде
outside-why-not = Неге есепке алынбайды
outside-first-shown = Көрсетілгені: { $total } жолдың алғашқы { $shown } жолы.
outside-remove = Файлды қайтарып алу
outside-remove-question = Файл жойылады. Есепке алынғандар қалады.
outside-answers-removed = Файл жойылды.
outside-fate-cleared = Рұқсат берілді
outside-fate-refused = Бас тартылды
outside-fate-already-so = Онсыз да солай
outside-fate-no-answer = Жауап жоқ
outside-fate-unreadable = Жауап иә де емес, жоқ та емес
outside-fate-no-reason = Себепсіз бас тартылды
outside-fate-no-reference = Код жоқ
outside-fate-unknown = Белгісіз код
outside-fate-other-name = Бұл код аты-жөні басқа адамдікі
outside-fate-contradicted = Екі жолдың жауабы екі түрлі
outside-fate-not-waiting = Бұл кезеңде енді күтпейді
outside-fate-changed = Тізім жіберілгеннен кейін өзгерген: қайта жіберіңіз

# Translated from locales/en/lists.ftl.

## Тізім жіберу
lists-menu = Тізімдер
lists-title = Адамдар тізімдері
lists-lead = Адамдар тізімін файл түрінде жіберіңіз. Ештеңе өзгермей тұрып, не болатынын көресіз.
lists-file = Файл
lists-file-help = CSV кестесі немесе Excel кітабы (XLSX), ең көбі { $limit } МБ. Бағандардың реті мен тақырыптары кез келген бола алады.
lists-empty-list = Толтыруға арналған бос тізім
lists-whose = Қай делегация үшін
lists-rows-say = Жолдардың өзінде көрсетілген
lists-look-through = Қарап шығу
lists-earlier = Бұрын жіберілген тізімдер
lists-sent-at = Жіберілген уақыты
lists-rows = Жолдар
lists-state-open = қаралып жатыр
lists-state-running = енгізіліп жатыр
lists-state-done = енгізілді
lists-state-stopped = тоқтатылды
lists-whole-forum = Бүкіл форум
lists-begun-already = Бұл тізім енгізіліп жатыр.

## Бағандар
lists-columns-title = Қай бағанда не бар?
lists-columns-lead = Жолдар: { $count }. Бағандарды тақырыптары мен мазмұны бойынша анықтадық. Қате болса, түзетіңіз.
lists-column = Баған
lists-column-number = { $number }-баған
lists-in-it = Ішінде не бар
lists-means = Мағынасы
lists-column-means = «{ $heading }» бағанының мағынасы
lists-nothing = пайдаланбау
lists-category-of-others = Тізімде санаты көрсетілмегендердің санаты
lists-category-of-others-help = Таңдалмаса, мұндай жолдар қате деп есептеледі.
lists-no-category = санатсыз
lists-sheet = Кітаптың парағы
lists-encoding = Әріптердің кодталуы
lists-as-guessed = автоматты анықталған
lists-read-anew = Басқасын таңдасаңыз, файл қайта оқылады; содан кейін бағандарды тағы қараңыз.
lists-encoding-guessed = Бұл файлдың әріптері UTF-8 емес. Файл { $encoding } ретінде оқылды. Әріптер қате көрінсе, төменнен басқа кодтауды таңдаңыз.
lists-no-headings = Тізімде тақырып жоқ: әр жол бір адам ретінде оқылады.
lists-show-what-it-does = Нәтижесін көрсету
lists-take-back = Тізімді қайтарып алу
lists-take-back-question = Файл жойылады. Енгізілген адамдар қалады.
lists-taken-back = Тізім қайтарып алынды, файлы жойылды.

## Нәтижесі
lists-preview-title = Тізімнің нәтижесі
lists-preview-lead = Әзірге ештеңе өзгерген жоқ. Дұрыс жолдар енгізіледі, қате жолдар сізге файл болып қайтады.
lists-change-columns = Бағандарды өзгерту
lists-new-people = Жаңа адамдар
lists-known-people = Коды бойынша белгілі, деректері жаңартылады
lists-perhaps-same = Дәл сол адам болуы мүмкін
lists-bad-rows = Қатесі бар жолдар
lists-bad-help = Бұл жолдар енгізілмейді. Оларды жүктеп алып, түзетіп, сол файлды жіберіңіз.
lists-aside = Ешкімнің аты жоқ жолдар есепке алынбады ({ $count }): оларда тек реттік нөмір, жиынтық немесе қолтаңба бар. Жолдар: { $rows }
lists-download-bad = Қатесі бар жолдар файл түрінде
lists-row = Жол
lists-faults = Не дұрыс емес
lists-first-shown = Көрсетілгені: { $total } жолдың алғашқы { $shown }.
lists-good-rows = Дұрыс жолдар
lists-name-parts = Тегі · аты · әкесінің аты
lists-update = жаңартылады
lists-new-one = жаңа
lists-new-waits = жаңа, резерв тізімі
lists-places-full = Қазіргі жағдай бойынша жаңа адамдардың { $count } адамына орын қалмады. Олар жолдардың ретімен резерв тізіміне түседі, орын босағанда өтеді.
lists-born = туған күні: { $date }
lists-perhaps-help = Бұл жолдарда бұрын енгізілген адамның есіміне кез келген тілде және жазуда ұқсас есім және бірдей электрондық пошта мекенжайы немесе туған күні бар. Әрқайсысы бойынша бір адам ба, соны шешіңіз.
lists-names-alike = есімдердің ұқсастығы: { $percent }
lists-row-of = { $line }-жол: { $name }
lists-like-registered = Бұрыннан тіркелген: { $details }
lists-like-row = Осы тізімнің { $line }-жолында бұрыннан бар.
lists-same = Сол адам: деректерін жаңарту
lists-somebody-new = Басқа адам: енгізу
lists-skip = Бұл жолды қалдырып кету
lists-all-others = Жоғарыдағы шешілмеген барлық жолдар үшін
lists-decide = Бұл жол туралы шешім қабылдаңыз.
lists-letters = Бұл адамдарға хат жіберу
lists-letters-help = Электрондық поштасы бар әр адам тіркелгені немесе не өзгергені туралы хат алады.
lists-let-in = Тізімді енгізу
lists-nothing-good = Бұл тізімнің бірде-бір жолын енгізу мүмкін емес
lists-no-mailbox = Делегация атынан әрекет ететін адамға тек өзі оқитын электрондық пошта мекенжайы керек: ол сол арқылы кіреді.
lists-shared-mailbox = Бұл электрондық пошта мекенжайы басқа адамда да бар: { $name }. Делегация атынан әрекет ететін адамға тек өзі оқитын мекенжай керек.
lists-number-of-other = Бұл код басқа адамдікі: { $name } ({ $delegation }). Егер сол адам болса, делегациясын тіркеу бетінде өзгертіңіз; болмаса, бұл жолға өз кодын беріңіз.
lists-unknown-category = Бұл форумда «{ $value }» санаты жоқ. Барлары: { $categories }
lists-category-stays = Санат өзгермейді: { $category }. Тізім оны өзгертпейді: ол тіркеу бетінде өзгертіледі.
lists-part-stays = Рөлі өзгермейді: { $part }. Ол тіркеу бетінде өзгертіледі.
lists-head-by-secretariat = Мүше ретінде енгізіледі: делегация басшысын хатшылық тағайындайды.
lists-deputy-by-head = Мүше ретінде енгізіледі: орынбасарларды басшы тағайындайды.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = ештеңе өзгермейді

## Енгізілуі
lists-state-title = Тізім: { $when }
lists-progress = Өңделген жолдар: { $done } / { $total }
lists-reload = Қаншалықты орындалғанын көру үшін бетті жаңартыңыз.
lists-is-through = Тізім енгізілді.
lists-was-stopped = Тізім аяғына жетпей тоқтатылды. Енгізілген адамдар қалады.
lists-registered = Тіркелді
lists-on-reserve = Резерв тізімінде
lists-updated = Жаңартылды
lists-left-out = Қалдырылды
lists-to-people = Делегацияға

## Қатысушылар файл түрінде
lists-participants = Қатысушылар
lists-participants-help = Орны бар барлық адам, делегация бойынша: басшы, орынбасарлар, содан кейін қалғандары делегация әліпбиімен. Кестеде сауалнамаларға берілген жауаптар да бар.
lists-more-columns = Кестенің қосымша бағандары
lists-more-columns-help = Бұлар кестеде тек таңдалса болады. PDF құжатында жоқ.
lists-standing = Аккредиттеу
lists-head = басшы
lists-deputy = орынбасар
lists-member = мүше
lists-order = Делегациялар реті
lists-order-protocol = Протоколдық рет бойынша
lists-order-alphabet = Тізім тілінің әліпбиі бойынша
lists-language-of-list = Тізім тілі
lists-list-of-participants = Қатысушылар тізімі
lists-as-of = Күні: { $date }
lists-printed-name = Аты-жөні
lists-printed-organisation = Ұйым және лауазым
lists-head-of-delegation = Делегация басшысы
lists-deputy-head = Делегация басшысының орынбасары
lists-without-delegation = Делегацияға кірмейтіндер
lists-number-of-participants = { $count ->
    [one] { $count } қатысушы
   *[other] { $count } қатысушы
}
lists-cannot-be-printed = Тізімді басып шығару мүмкін емес, себебі қаріпте мына әріптер жоқ: { $letters }. Олар мында: { $names }. Түзетіңіз немесе тізімді XLSX түрінде алыңыз.
lists-too-many-to-print = Қатысушылар саны { $most } адамнан асады, бір құжатқа сыймайды. Тізімді XLSX түрінде алыңыз.

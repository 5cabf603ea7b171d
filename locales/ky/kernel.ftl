# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Мазмунга өтүү
kernel-menu = Меню
kernel-main-navigation = Негизги бөлүмдөр
kernel-workplaces = Жумуш орундарыңыз
kernel-tools-mine = Менин беттерим
kernel-tools-participants = Катышуучулар
kernel-tools-entry = Кире бериш жана бейдждер
kernel-tools-programme = Программа жана жыйындар
kernel-tools-messages = Билдирүүлөр
kernel-tools-forum = Форум
kernel-home = Башкы бет
kernel-language = Тил
kernel-theme = Көрүнүш
kernel-theme-system = Түзмөктөгүдөй
kernel-theme-light = Ачык
kernel-theme-dark = Күңүрт
kernel-sign-in = Кирүү
kernel-sign-out = Чыгуу
kernel-account = Менин эсебим
kernel-signed-in-as = { $name } катары кирдиңиз
kernel-runs-on = Бул сайт коалициялар үчүн эркин программа { $product } негизинде иштейт
kernel-shown-in = Көрсөтүлгөн тил: { $language }
kernel-translation-behind = Бул котормодон кийин түпнуска текст өзгөргөн.

## Buttons and links
kernel-save = Сактоо
kernel-saved = Сакталды.
kernel-cancel = Баш тартуу
kernel-back = Артка
kernel-next = Кийинки
kernel-previous = Мурунку
kernel-edit = Өзгөртүү
kernel-add = Кошуу
kernel-remove = Алып салуу
kernel-delete = Өчүрүү
kernel-confirm = Ырастоо
kernel-yes = Ооба
kernel-no = Жок
kernel-open = Ачуу
kernel-close = Жабуу
kernel-send = Жөнөтүү
kernel-download = Жүктөп алуу
kernel-upload = Жүктөө
kernel-print = Басып чыгаруу
kernel-copy = Көчүрүү
kernel-copied = Көчүрүлдү.
kernel-retry = Кайра аракет кылуу
kernel-show = Көрсөтүү
kernel-details = Кененирээк
kernel-history = Өзгөрүүлөр тарыхы
kernel-help = Жардам
kernel-are-you-sure = Ишенимдүүсүзбү?
kernel-cannot-be-undone = Бул аракетти артка кайтарууга болбойт.

## Lists: search, filters, pages
kernel-search = Издөө
kernel-search-hint = Ысымдын бир бөлүгүн каалаган жазуу менен киргизиңиз
kernel-filter = Иргөө
kernel-filters = Иргөө шарттары
kernel-apply = Колдонуу
kernel-clear = Тазалоо
kernel-clear-filters = Бардык шарттарды алып салуу
kernel-all = Баары
kernel-sort-by = «{ $column }» мамычасы боюнча иреттөө
kernel-actions = Аракеттер
kernel-select = Тандоо
kernel-select-all = Бул беттегинин баарын тандоо
kernel-selected = Тандалды: { $count }
kernel-results = { $count ->
    [one] { $count } натыйжа
   *[other] { $count } натыйжа
}
kernel-results-first = Алгачкы { $count } натыйжа көрсөтүлдү, дагы бар. Тизмени кыскартуу үчүн жаза бериңиз.
kernel-more = { $count ->
    [one] жана дагы { $count }
   *[other] жана дагы { $count }
}
kernel-pages = Беттер
kernel-page-of = { $page }-бет, баары { $pages }
kernel-first-page = Биринчи бет
kernel-last-page = Акыркы бет
kernel-nothing-here = Бул жерде азырынча эч нерсе жок
kernel-nothing-found = Эч нерсе табылган жок
kernel-nothing-found-hint = Жазылышын текшериңиз, азыраак сөз жазыңыз же шарттарды алып салыңыз.
kernel-loading = Жүктөлүүдө…
kernel-working = Күтө туруңуз…
kernel-not-given = көрсөтүлгөн эмес
kernel-status = Абалы
kernel-total = Бардыгы

## Steps and quotas
kernel-step-done = аткарылды
kernel-step-current = учурдагы баскыч
kernel-step-waiting = алдыда
kernel-step-refused = четке кагылды
kernel-used-of = { $used } / { $quota }
kernel-quota-free = { $count ->
    [one] { $count } бош орун бар
   *[other] { $count } бош орун бар
}
kernel-quota-full = Бардык орундар толгон
kernel-quota-over = Квота уруксат бергенден көп орун алынган

## Live pages
kernel-live-lost = Байланыш үзүлдү. Акыркы белгилүү абал көрсөтүлүүдө; бет кайра туташууга аракет кылууда.
kernel-live-lost-at = Байланыш үзүлдү. Акыркы белгилүү абал көрсөтүлүүдө (саат { $time }); бет кайра туташууга аракет кылууда.
kernel-live-back = Байланыш калыбына келди. Бет жаңыланды.
kernel-urgent-notices = Шашылыш билдирүүлөр
kernel-live-waiting = Түз эфирде
kernel-needs-script = Бул бөлүк үчүн серепчиде скрипттер күйгүзүлгөн болушу керек. Аларды күйгүзүңүз же төмөнкү форманы колдонуңуз.

## Keyboard
kernel-keys = Баскычтар
kernel-keys-down = кийинки сап
kernel-keys-up = мурунку сап
kernel-keys-select = сапты тандоо же тандоону алып салуу
kernel-keys-open = сапты ачуу
kernel-keys-help = бул тизмени көрсөтүү же жашыруу

## Camera, passkey
kernel-camera-start = Камераны күйгүзүү
kernel-camera-stop = Камераны өчүрүү
kernel-camera-switch = Башка камера
kernel-camera-take = Сүрөткө тартуу
kernel-camera-again = Кайра тартуу
kernel-camera-taken = Сүрөт сактоого даяр.
kernel-camera-live = Камеранын сүрөттөлүшү
kernel-camera-needs-https = Серепчи HTTPS жок бетке камераны бербейт. Бетти корголгон дареги аркылуу ачыңыз же кодду кол менен киргизиңиз.
kernel-camera-refused = Камерага уруксат берилген жок. Серепчинин жөндөөлөрүнөн бул бетке уруксат берип, кайра аракет кылыңыз.
kernel-camera-missing = Бул түзмөктө камера табылган жок.
kernel-camera-busy = Камераны күйгүзүү мүмкүн болгон жок. Аны башка программа колдонуп жаткан болушу мүмкүн.
kernel-passkey-unsupported = Бул серепчи кирүү ачкычтарын колдобойт. Электрондук почтага келген шилтемени колдонуңуз.
kernel-passkey-cancelled = Эч нерсе өзгөргөн жок: кирүү ачкычы ырасталган жок.
kernel-passkey-failed = Кирүү ачкычы кабыл алынган жок. Кайра аракет кылыңыз же электрондук почтага келген шилтемени колдонуңуз.

## Error pages: what happened, and what to do next
kernel-error-next = Эмне кылса болот
kernel-error-home = Башкы бетке өтүү
kernel-error-back = Мурунку бетке кайтуу
kernel-error-400-title = Бул суроо-талапты түшүнө алган жокпуз
kernel-error-400-next = Артка кайтып, даректи же форманы текшериңиз да, кайра аракет кылыңыз.
kernel-error-401-title = Сайтка кириңиз
kernel-error-401-next = Бул бет сайтка киргендер үчүн. Кирген соң бул жерге кайтасыз.
kernel-typed-is-here = Сиз эми сайтка кирген эмессиз. Жазганыңыз жоголгон жок: бул баракты ачык калтырып, жаңы өтмөктө кириңиз, андан кийин бул жерге кайтып, кайра жөнөтүңүз.
kernel-typed-without-files = Файлдарды кайра тандоо керек.
kernel-sign-in-beside = Жаңы өтмөктө кирүү
kernel-send-again = Кайра жөнөтүү
kernel-error-device-title = Бул түзмөк билеттерди текшербейт
kernel-error-device-next = Анын шилтемесинин мөөнөтү өткөн, жокко чыгарылган же ал бул жерде ачылган эмес. Уюштуруучулардан жаңы шилтеме сураңыз; билеттерди өз атыңыздан текшерсеңиз, сайтка кириңиз.
kernel-error-403-title = Бул бетти көрүүгө укугуңуз жок
kernel-error-403-next = Укугуңуз болууга тийиш болсо, форумдун катчылыгына кайрылыңыз же башка адам катары кириңиз.
kernel-error-404-title = Мындай бет жок
kernel-error-404-next = Дарек ката жазылган же бет көчүрүлгөн болушу мүмкүн. Башкы беттен баштаңыз.
kernel-error-405-title = Муну бул жерде жасоого болбойт
kernel-error-405-next = Бетке кайтып, андагы баскычтарды колдонуңуз.
kernel-error-409-title = Сиз иштеп жатканда муну башка адам өзгөрттү
kernel-error-409-next = Өзгөртүүлөрүңүз сакталган жок. Жаңы абалды карап, өзгөртүүнү кайра киргизиңиз.
kernel-error-410-title = Бул эми жеткиликтүү эмес
kernel-error-410-next = Ал колдонулган же мөөнөтү өткөн. Шилтеме аркылуу келсеңиз, аны сизге берген адамдан жаңысын сураңыз.
kernel-error-413-title = Көлөмү өтө чоң
kernel-error-413-next = Кичирээк файл тандаңыз же бөлүп жөнөтүңүз.
kernel-error-415-title = Мындай файл түрү кабыл алынбайт
kernel-error-415-next = Файлды формада көрсөтүлгөн түрлөрдүн биринде сактап, кайра жөнөтүңүз.
kernel-error-422-title = Белгиленген жерлерди оңдоңуз
kernel-error-422-next = Жазгандарыңыз сакталып турат. Белгиленген талааларды оңдоп, форманы кайра жөнөтүңүз.
kernel-error-429-title = Аракеттер өтө көп
kernel-error-429-next = Бир мүнөт күтүп, кайра аракет кылыңыз.
kernel-error-500-title = Биздин тараптан ката кетти
kernel-error-500-next = Бул сиздин күнөөңүз эмес, ката катталды. Бир мүнөттөн кийин кайра аракет кылыңыз; кайталанса, төмөнкү номерди катчылыкка айтыңыз.
kernel-error-503-title = Сайт бош эмес же тейлөө жүрүп жатат
kernel-error-503-next = Эч нерсе жоголгон жок. Бир нече мүнөттөн кийин кайра аракет кылыңыз.
kernel-error-refused-title = Бул мүмкүн эмес
kernel-incident = Окуянын номери: { $number }

## Forms
kernel-required = милдеттүү
kernel-optional = милдеттүү эмес
kernel-required-note = { $mark } белгиси бар талааларды толтуруу милдеттүү.
kernel-choose = Тандаңыз
kernel-choose-file = Файлды тандаңыз
kernel-file-limit = Эң көбү { $limit }: { $kinds }
kernel-file-limit-mb = Эң көбү { $limit } МБ: { $kinds }
kernel-errors-heading = { $count ->
    [one] { $count } талааны оңдоңуз
   *[other] { $count } талааны оңдоңуз
}
kernel-field-required = Бул талааны толтуруңуз.
kernel-field-too-long = { $max ->
    [one] Бул жерге эң көбү { $max } белги батат.
   *[other] Бул жерге эң көбү { $max } белги батат.
}
kernel-field-too-short = { $min ->
    [one] Бул жерде кеминде { $min } белги керек.
   *[other] Бул жерде кеминде { $min } белги керек.
}
kernel-field-not-email = Бул электрондук почта дареги эмес. Үлгүсү: { $example }.
kernel-field-not-date = Бул күн эмес. Үлгүсү: { $example }.
kernel-field-not-time = Бул убакыт эмес. Үлгүсү: { $example }.
kernel-field-not-number = Санды цифра менен жазыңыз.
kernel-field-too-small = Уруксат берилген эң кичине сан: { $min }.
kernel-field-too-large = Уруксат берилген эң чоң сан: { $max }.
kernel-field-not-address = Бул сайттын дареги эмес. Үлгүсү: { $example }.
kernel-field-not-in-list = Тизмеден бирин тандаңыз.
kernel-field-unprintable = Бул тамгаларды бейджге жана тизмеге басууга болбойт: { $letters }. Текстти аларсыз жазыңыз.
kernel-field-direction-marks = Текстте жазуунун багытын өзгөртүүчү көрүнбөгөн белгилер бар. Текстти чаптабай, кайра жазыңыз.
kernel-field-control-characters = Текстте көрүнбөгөн башкаруу белгилери бар. Текстти чаптабай, кайра жазыңыз.
kernel-field-damaged = Айрым тамгалар бузулуп келди. Текстти кайра жазыңыз.
kernel-field-file-missing = Файлды тандаңыз.
kernel-field-file-too-large = Файл өтө чоң. Эң көбү { $limit } болушу керек.
kernel-field-file-too-large-mb = Файл өтө чоң. Эң көбү { $limit } МБ болушу керек.
kernel-field-file-kind = Мындай файл түрү кабыл алынбайт. Кабыл алынганы: { $kinds }.
kernel-field-picture-unreadable = Бул сүрөттү окууга болбоду. Башкасын тандаңыз.
kernel-field-consent = Улантуу үчүн макулдугуңуз керек.
kernel-field-taken = Бул мурунтан эле колдонулууда.
kernel-form-stale = Форма өтө көпкө ачык турду. Жазгандарыңыз сакталып турат: аны дагы бир жолу жөнөтүңүз.

## Time
kernel-today = Бүгүн
kernel-yesterday = Кечээ
kernel-tomorrow = Эртең
kernel-just-now = азыр эле
kernel-minutes-ago = { $count ->
    [one] { $count } мүнөт мурун
   *[other] { $count } мүнөт мурун
}
kernel-hours-ago = { $count ->
    [one] { $count } саат мурун
   *[other] { $count } саат мурун
}
kernel-days-ago = { $count ->
    [one] { $count } күн мурун
   *[other] { $count } күн мурун
}
kernel-at-time = { $date }, { $time }
kernel-until = акыркы мөөнөтү: { $when }
kernel-since = башталышы: { $when }
kernel-date = Күнү
kernel-time = Убактысы
kernel-local-time = Жергиликтүү убакыт: { $city }
kernel-no-public-url = Оператор бул тутумдун ачык дарегин азырынча көрсөткөн жок ({ $setting } параметри). Ага чейин билет берилбейт жана кирүү ачкычы түзүлбөйт; аккредитациядан өткөндөр билеттерин дарек көрсөтүлөрү менен алышат.

## What programs are told
kernel-problem-401-title = Жарактуу токен керек
kernel-problem-401-next = Аны { $header } башында жөнөтүңүз. Токендерди катчылык түзөт.
kernel-problem-403-title = Бул токендин буга укугу жок
kernel-problem-403-next = Укугу бар токенди колдонуңуз. Ар бир аракетке эмне керектиги { $address } дарегинде жазылган.
kernel-problem-scope-next = { $scope } ыйгарым укугу бар токен керек.
kernel-problem-404-title = Бул жерде андай нерсе жок
kernel-problem-404-next = Даректи жана андагы идентификаторлорду текшериңиз. Бир форумдун токени башка форумдан эч нерсе таппайт.
kernel-problem-405-title = Бул дарек мындай ыкманы кабыл албайт
kernel-problem-405-next = Кабыл алгандарын { $header } башы атайт.
kernel-problem-422-title = Айрым маанилер кабыл алынбайт
kernel-problem-422-next = Алардын ар бири каталар тизмесинде себеби менен аталган.

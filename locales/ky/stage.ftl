# Жыйындардын жүрүшү: пульттар, зал экрандары, сөз сүйлөөчүлөрдүн тизмеси, азыр жана кийин.
stage-title = Жыйындардын жүрүшү
stage-lead = Залды тандаңыз: анын пультунан программанын иш-чаралары экранга чыгарылат, сөз берилет, убакыт жүргүзүлөт.
stage-no-halls = Азырынча зал жок
stage-no-halls-hint = Залдар программадан алынат: иш-чарага зал көрсөтүңүз, ошондо ушул жерде пайда болот.
stage-console = Пульт
stage-screen = Залдын экраны
stage-screens = Ар бир тилдеги экрандар
stage-own-screens = Залдын өз экрандары
stage-own-screens-help = Буларды залдын компьютерлеринде тутумга кирбей ачыңыз: алар баарына ачыла элек жазууну да көрсөтөт. Дареги бар ар бир адам да аны көрөт.
stage-renew-screens = Жаңы даректерди түзүү
stage-renew-screens-question = Азыркы даректер дароо иштебей калат: залдын экрандарында жаңыларын ачыңыз. Улантылсынбы?
stage-screens-renewed = Экрандардын жаңы даректери даяр.
stage-screen-ended = Бул экрандын дареги иштебей калды.
stage-screen-ended-help = Жаңы даректер бар: жыйындарды жүргүзгөндөр аларды «Жыйындардын жүрүшү» барагында, ушул залдын астынан табышат.

## The screen of a hall
stage-nothing-on = Азыр эч нерсе өтүп жаткан жок
stage-next-speakers = Кийинки сүйлөөчүлөр
stage-time-left = Калган убакыт
stage-countdown = Тескери санак

## Who has the floor
stage-nobody-speaks = Сөз эч кимге берилген жок.
stage-start = Убакытты баштоо
stage-pause = Убакытты токтотуу
stage-key-space = боштук
stage-more = Бир мүнөт кошуу
stage-less = Бир мүнөт кемитүү
stage-end = Бүтүрүү
stage-call-next = Кийинки сүйлөөчү
stage-open-list = Тизмени ачуу
stage-close-list = Тизмени жабуу
stage-release = Текстти жарыялоо
stage-release-question = Ушул учурдан тартып текстти сайттан баары окуй алат. Муну кайтарууга болбойт. Улантылсынбы?
stage-undo = Кайтаруу: { $act }
stage-parts = Катышуучулар
stage-person-as = { $name } ({ $role })
stage-preview = Алдын ала көрүү
stage-on-screen-now = Азыр экранда
stage-on-screen-next = Кийинки чакыруудан кийин

## The list of speakers
stage-list = Сүйлөөчүлөрдүн тизмеси
stage-open = Тизме ачык
stage-closed = Тизме жабык
stage-nobody-waits = Эч ким күтүп турган жок.
stage-has-left = { $time } калды
stage-out-of-turn = Кезексиз
stage-reason = Себеби (журналда сакталат)
stage-place = Тизмедеги орду
stage-move-there = Ошол орунга которуу
stage-give-floor = Азыр сөз берүү
stage-by-rules = Эрежеге кайтаруу
stage-strike = Тизмеден чыгаруу
stage-kind = Сөздүн түрү
stage-kind-speech = Сөз сүйлөө
stage-kind-question = Суроо
stage-kind-reply = Жооп
stage-kind-point = Тартип боюнча сөз
stage-kind-right = Жооп берүү укугу
stage-motion = Тартип боюнча сунуш
stage-motion-help = Тартип боюнча сөз үчүн гана.
stage-motion-order = эрежелер сакталсын
stage-motion-suspend = жыйында тыныгуу жасалсын
stage-motion-adjourn-meeting = жыйын кийинкиге калтырылсын
stage-motion-adjourn-debate = талкуу кийинкиге калтырылсын
stage-motion-close-debate = талкуу аяктасын
stage-why-arrival = сөз суроо кезеги менен
stage-why-moderator = ордун модератор белгиледи
stage-why-point = сөз дароо берилет
stage-why-reply = адегенде жооптор
stage-why-right = сөз аягында берилет
stage-why-protocol = протоколдук ирээт
stage-why-first-time = али сүйлөй элек
stage-why-balance = делегациясы аз сүйлөгөн
stage-why-other-hall = кезек башка залда
stage-put-on = Тизмеге киргизүү
stage-put-on-list = Тизмеге киргизүү
stage-person = Катышуучу
stage-person-help = Аты боюнча, каалаган жазылышта. Аккредитациядан өткөндөр гана табылат.
stage-nobody-found = Аккредитациядан өткөндөрдүн арасынан эч ким табылган жок.
stage-category-is-not-heard = сөз укугу жок категория
stage-hall = Зал
stage-heard = Ушул убакытка чейин сүйлөгөндөр
stage-delegation = Делегация
stage-no-delegation = Делегациядан тышкары
stage-contributions = Сөздөр
stage-time = Убакыт

## What the hall shows
stage-show = Экрандарда
stage-item = Программанын иш-чарасы
stage-no-item = Жок
stage-show-item = Иш-чараны көрсөтүү
stage-next-item = Кийинки: { $title }
stage-message = Залга билдирүү
stage-message-help = Ар бир экран аны өз тилинде, ал жок болсо, толтурулган эң жакын тилде көрсөтөт. Бардык тилде бош болсо, билдирүү алынып салынат.
stage-other-languages = Башка тилдерде
stage-show-message = Билдирүүнү көрсөтүү
stage-countdown-minutes = Тескери санак, мүнөт
stage-countdown-help = Бош талаа аны алып салат.
stage-show-countdown = Тескери санакты көрсөтүү
stage-late-minutes = Бул иш-чара ушунча кеч башталат, мүнөт
stage-late-help = Ошол күнү ушул залда андан кийинкилер да жылат. Бош болсо: өзүнөн мурун кечиккендер менен бирге жылат; 0: план боюнча. Кечигүү кеминде ушунча мүнөт болсо, тиешеси барларга бир мүнөттөн кийин кат барат: { $minutes }.
stage-declare = Кечигүүнү жарыялоо

## Rules
stage-rules = Тизменин эрежелери
stage-change-rules = Эрежелерди көрүү жана өзгөртүү
stage-order = Ирээт
stage-protocol-first = Адегенде протоколдук ирээт жана делегация жетекчилери
stage-first-timers = Адегенде али сүйлөй электер
stage-balance = Адегенде аз сүйлөгөн делегациялар
stage-alternate = Залдар кезектешет
stage-seconds = Убакыт, секунд
stage-yellow = Аяктаганга чейин сааттын саргайышы
stage-delegation-budget = Ар бир делегацияга баары (бош: чектөөсүз)
stage-total-budget = Иш-чарага баары (бош: чектөөсүз)
stage-halls = Бул тизмени бирге пайдаланган залдар
stage-halls-help = Бул залдардын сүйлөөчүлөрү бир тизмеде турат, экрандары бир эле сүйлөөчүнү көрсөтөт.
stage-save-rules = Эрежелерди сактоо
stage-seconds-between = «{ $field }»: { $least }–{ $most } секунд аралыгын жазыңыз.

## From the telephone
stage-ask = Сөз суроо
stage-speaks-now = Сөз анда
stage-waiting = { $count ->
    [0] Эч ким күтүп турган жок
    [one] { $count } сөз күтүп турат
   *[other] { $count } сөз күтүп турат
}
stage-delegation-has-left = Делегацияңыздын { $time } убактысы калды.
stage-you-speak = Сөз сизде
stage-your-place = Сиздин ордуңуз: { $place }
stage-leave = Тизмеден чыгуу
stage-for-what = Эмне үчүн?
stage-which-hall-are-you-in = Сиз кайсы залдасыз?

## Now and next
stage-now = Азыр жана кийин
stage-right-now = Азыр
stage-comes-next = Кийин
stage-instead-of = план боюнча { $time }
stage-nothing-now = Залдарда пландалган иш-чара жок
stage-nothing-now-hint = Форум учурунда ар бир залда эмне өтүп жатканы жана кийин эмне болору ушул жерде турат.

## What is said back
stage-done = Даяр.
stage-moved-on = Сизден мурун башка бирөө үлгүрдү: азыркы абал ушундай. Сиздин аракетиңиз эч нерсени өзгөрткөн жок.
stage-reason-needed = Эреже боюнча анын кезеги эмес. Себебин жазыңыз; ал журналда сакталат.
stage-no-time-left = Бул делегациянын же иш-чаранын убактысы бүттү. Себебин көрсөтүп, кезексиз сөз бериңиз.
stage-cannot-undo = Муну эми кайтарууга болбойт: ошондон бери бул тизме менен башка иш жасалды.
stage-too-many-halls = Бир тизмени эң көп { $limit } зал бирге пайдаланат.
stage-not-accredited = Ушул форумдун аккредитациядан өткөн катышуучулары гана сөз сурай алат.
stage-they-are-not-accredited = Тизмеге ушул форумдун аккредитациядан өткөн катышуучулары гана киргизилет.
stage-category-may-not-speak = Сиздин категорияңыз сөз сурай албайт. Делегацияңыздын жетекчисине же катчылыкка кайрылыңыз.
stage-your-category-may-not-speak = Сиздин категорияңыз ({ $category }) сөз сурай албайт. Делегацияңыздын жетекчисине же катчылыкка кайрылыңыз.
stage-their-category-may-not-speak = Бул адамдын категориясы сөз сурай албайт.
stage-list-closed = Тизме жабык.
stage-list-full = Тизме толду. Кийинчерээк аракет кылыңыз.
stage-which-hall = Кайсы залда экениңизди көрсөтүңүз.
stage-on-the-list-already = Тизмеде мурунтан бар.
stage-choose-a-kind = Сөздү эмне үчүн сурап жатканыңызды тандаңыз.
stage-you-wait = Сиз тизмедесиз.
stage-you-wait-already = Сиз тизмеде мурунтан барсыз.
stage-you-left = Сиз тизмеден чыктыңыз.

## Questions from the hall
stage-questions = Залдан суроолор
stage-question-from-the-hall = Залдан суроо
stage-without-name = Аты көрсөтүлгөн эмес
stage-asked-without-name = башкаларга атсыз көрсөтүлөт
stage-supported-by = { $votes } киши жооп күтөт
stage-questions-taken = Суроолор кабыл алынууда
stage-questions-not-taken = Суроолор кабыл алынбайт
stage-take-questions = Залдагылар телефондон суроо бере алат
stage-no-questions = Азырынча суроо жок.
stage-questions-to-look-at = Каралышы керек
stage-questions-open = Зал көрүп турат
stage-questions-done = Жооп берилген жана четке кагылган
stage-questions-answered = Жооп берилди
stage-questions-declined = Четке кагылды
stage-let-through = Залга көрсөтүү
stage-decline = Четке кагуу
stage-was-answered = Жооп берилди
stage-bring-back = Кайра чыгаруу
stage-put-on-screen = Экранга чыгаруу
stage-take-off-screen = Экрандан алып салуу
stage-text-of-address = Кайрылуунун тексти
stage-text-stands = Текстти токтотуу
stage-text-moves = Текстти улантуу
stage-text-not-released = Текст али жарыялана элек: адегенде аны жарыялаңыз.

## Quick polls
stage-poll = Сурамжылоо
stage-polls = Сурамжылоолор
stage-no-vote = Эреже боюнча добуш берүү эмес
stage-no-vote-hint = Сурамжылоо залдын азыркы пикирин көрсөтөт. Бул эреже боюнча добуш берүү эмес жана эч нерсени чечпейт.
stage-poll-draft = Каралама
stage-poll-open = Жооптор кабыл алынууда
stage-poll-closed = Жабылды
stage-answered-by = { $count } киши жооп берди
stage-share = { $percent }% ({ $count })
stage-answer-yes = Ооба
stage-answer-no = Жок
stage-answer-abstain = Калыс калам
stage-new-poll = Жаңы сурамжылоо
stage-open-poll = Сурамжылоону ачуу
stage-close-poll = Сурамжылоону жабуу
stage-edit-poll = Оңдоо
stage-poll-question = Суроо
stage-poll-answers = Жооптор, ар бир сапка бирден
stage-poll-answers-help = Эң көп { $limit }. Бош болсо: ооба, жок, калыс.
stage-save-poll = Караламаны сактоо
stage-remove-poll = Караламаны өчүрүү

## Taking part from the telephone
stage-take-part = Телефондон катышуу
stage-your-question = Сурооңуз
stage-your-question-help = Зал аны модератор карагандан кийин көрөт.
stage-language-of-question = Суроонун тили
stage-ask-without-name = Атым көрсөтүлбөсүн
stage-ask-without-name-help = Ким сураганын модератор көрөт.
stage-send-question = Суроону жөнөтүү
stage-question-waits = Модератордун карашын күтүп турат.
stage-question-declined = Модератор бул суроону залга чыгарган жок.
stage-i-ask-too = Мен да сурайм
stage-withdraw-question = Суроону кайтарып алуу
stage-send-answer = Жоопту жөнөтүү
stage-change-answer = Жоопту өзгөртүү

## Who runs the stage
stage-crew = Модераторлор жана техниктер
stage-crew-lead = Алар ушул форумдун бардык залдарында пульт менен иштейт: сөз берет, убакытты жүргүзөт, экрандарды башкарат.
stage-no-crew = Азырынча эч ким дайындала элек
stage-no-crew-hint = Уюштуруучулар пультту ансыз да колдоно алат. Башкаларын төмөндө катышуучулардын арасынан дайындаңыз.
stage-name-somebody = Дайындоо
stage-crew-help = Аты боюнча, каалаган жазылышта, ушул форумдун катышуучуларынын арасында.
stage-nobody-takes-part = Катышуучулардын арасынан эч ким табылган жок.
stage-name-moderator = Дайындоо
stage-runs-the-stage = Дайындалган
stage-end-moderator = Ыйгарым укугун токтотуу
stage-end-moderator-question = Бул адам мындан ары пультту колдоно албайт. Улантылсынбы?
stage-moderator-named = Дайындалды.
stage-moderator-ended = Ыйгарым укук токтотулду.
stage-speakers = Ким сөз сурай алат
stage-speakers-of = Сөз укугу бар категориялар
stage-speakers-help = Бул категориялардагы аккредитациядан өткөндөр телефонунан сөз сурайт жана тизмеге киргизилиши мүмкүн. Башка категорияда күтүп тургандарга сөз берилбейт.
stage-save-speakers = Категорияларды сактоо
stage-speakers-saved = Сөз укугу бар категориялар сакталды.

## Speaking times
stage-times = Сүйлөө убактысы
stage-times-lead = Делегациялар канча жолу жана канча убакыт сүйлөгөн: бир залда, бир күндө, бир иш-чарада же баары.
stage-all-halls = Бардык залдар
stage-all-days = Бардык күндөр
stage-all-items = Бардык иш-чаралар
stage-day = Күн
stage-show-times = Көрсөтүү
stage-nobody-heard = Азырынча эч ким сүйлөй элек
stage-by-delegation = Делегациялар боюнча
stage-by-kind = Сөздүн түрү боюнча
stage-by-item = Иш-чаралар боюнча
stage-first-time = Биринчи жолу
stage-time-in-seconds = Убакыт, секунд

## What is said back about questions and polls
stage-question-needed = Суроону жазыңыз.
stage-no-questions-now = Азыр бул иш-чара боюнча суроо кабыл алынбайт.
stage-questions-wait = { $limit } сурооңуз али каралышын күтүп турат. Адегенде бирин кайтарып алыңыз же модераторду күтүңүз.
stage-too-many-questions = Бул иш-чара боюнча эми суроо кабыл алынбайт: суроо өтө көп.
stage-question-is-gone = Бул суроо эми ачык эмес.
stage-question-sent = Сурооңуз модераторго жөнөтүлдү.
stage-question-withdrawn = Суроо кайтарып алынды.
stage-you-have-answered = Жообуңуз эсепке алынды. Сурамжылоо жабылганга чейин аны өзгөртө аласыз.
stage-choose-an-answer = Жоопту тандаңыз.
stage-poll-is-closed = Бул сурамжылоо эми жооп кабыл албайт.
stage-poll-question-needed = Суроону ушул тилде жазыңыз.
stage-poll-options-needed = Бош калтырыңыз же 2 менен { $limit } аралыгында жооп жазыңыз.
stage-poll-options-differ = Түп нускадагыдай, ошол эле ирет менен { $count } жооп жазыңыз же талааны бош калтырыңыз.
stage-too-many-polls = Бир иш-чарада эң көп { $limit } сурамжылоо болот.
stage-poll-written = Каралама сакталды. Сурамжылоону пульттан ачыңыз.
stage-poll-removed = Каралама өчүрүлдү.
stage-put-an-item-first = Адегенде залда иш-чараны көрсөтүңүз: сурамжылоо ага таандык.

## Recordings and pictures on the screens
stage-recordings = Жазуулар
stage-recordings-help = Экрандар үнсүз көрсөтөт. Үндү зал уккан үн күчөткүчкө туташтырылган экранда күйгүзүңүз.
stage-recording-kept-back = баарына ачыла элек: залдын өз экрандарында гана
stage-captions-in = Субтитрлер: { $languages }
stage-no-captions = Субтитр жок
stage-play = Ойнотуу
stage-stop = Тындыруу
stage-from-the-beginning = Башынан
stage-sound-on = Үндү күйгүзүү
stage-sound-off = Үндү өчүрүү
stage-pictures = Сүрөттөр
stage-pictures-lead = Зал экрандары үчүн слайддар, логотиптер жана көрнөктөр. Сүрөт экранга чыкканча аны сырттан эч ким көрбөйт.
stage-no-pictures = Азырынча сүрөт жок
stage-no-pictures-hint = Сүрөт кошуңуз, андан кийин аны залдын пультунан экрандарга чыгарыңыз.
stage-manage-pictures = Сүрөт кошуу же өчүрүү
stage-add-picture = Сүрөт кошуу
stage-picture-file = Сүрөт
stage-picture-file-help = JPEG, PNG же WebP, эң көп 10 МБ. Өлчөмү 1920 × 1080 чегине ылайыкталат.
stage-picture-shows = Сүрөттө эмне көрсөтүлгөн
stage-picture-shows-help = Сүрөттү көрбөгөндөргө окулат.
stage-remove-picture = Өчүрүү
stage-remove-picture-question = Сүрөт биротоло өчүрүлөт. Улантылсынбы?
stage-picture-added = Сүрөт кошулду. Аны залдын пультунан экрандарга чыгарыңыз.
stage-picture-removed = Сүрөт өчүрүлдү.
stage-picture-is-shown = Бул сүрөт экранда турат. Адегенде аны экрандан алып салыңыз.
stage-picture-words-needed = Сүрөттө эмне көрсөтүлгөнүн бир нече сөз менен жазыңыз.
stage-too-many-pictures = Форумда эң көп { $limit } сүрөт сакталат. Адегенде бирин өчүрүңүз.

## Rehearsal
stage-running-order = Өтүү планы
stage-rehearsal = Сыноо
stage-rehearse = Сыноону баштоо
stage-rehearse-question = Эми бардык залда сыноо жүрөт. Баарына ачык экрандар, телефондор жана «Азыр жана кийин» барагы өзгөрбөйт, сыноо бүткөндө баары азыркы абалына кайтарылат. Улантылсынбы?
stage-rehearsing = Сыноо жүрүп жатат, башталышы: { $time }. Бул жерде жасалгандын эч бири жарыяланбайт.
stage-end-rehearsal = Сыноону бүтүрүү
stage-end-rehearsal-question = Сыноодо жасалгандын баары артка кайтарылат: иш-чаралар, тизмелер, убакыт, кечигүүлөр. Улантылсынбы?
stage-rehearsal-begun = Сыноо башталды.
stage-rehearsal-ended = Сыноо бүттү. Баары ага чейинкидей.
stage-rehearsal-not-now = Азыр иш-чара жүрүп жатат. Адегенде иш-чараларды бардык экрандан алып салып, тизмелерди жана сурамжылоолорду жабыңыз.
stage-in-the-way = Сыноо эч нерсе жүрбөй турганда башталат. Азыр:
stage-in-the-way-hall = Экрандарда иш-чара турат: { $hall }
stage-in-the-way-list = Тизме ачык же бирөөгө сөз берилген: { $item }
stage-in-the-way-poll = Сурамжылоо ачык: { $item }
stage-no-rehearsal = Азыр сыноо жүрүп жаткан жок
stage-rehearsal-screens = Сыноонун экрандары
stage-rehearsal-screens-help = Алар жыйындарды жүргүзгөн жана тутумга кирген адамдарга ачылат.
stage-phones-wait = Азыр даярдык жүрүп жатат. Бир аздан кийин кайра аракет кылыңыз.
stage-no-release-in-rehearsal = Сыноодо эч нерсе жарыяланбайт. Текстти сыноонун экрандарына баары бир чыгарууга болот.

## Серверсиз
stage-unsent = Жөнөтүлгөн жок: байланыш үзүлдү. Жазганыңыз ушул жерде турат; байланыш калыбына келгенде кайталаңыз.
stage-not-taken = Бул аткарылган жок. Жазганыңыз ушул жерде турат: көчүрүп алып, баракты кайра жүктөңүз.
stage-away = Байланыш үзүлдү: ушул жерде улантыңыз
stage-away-help = Сөз жана убакыт акыркы белгилүү абалдан уланат. Басканыңыз убактысы менен бирге ушул түзмөктө сакталып, байланыш калыбына келгенде жөнөтүлөт. Экрандар өздөрүнө белгилүү акыркы абалды көрсөтөт. Бул барак жабылса да, басканыңыз жоголбойт: баракты ушул түзмөктө кайра ачыңыз.
stage-away-kept = Ушул түзмөктө сакталгандар
stage-away-sent = Байланыш калыбына келди. Ушул арада кылгандарыңыз жөнөтүлдү.
stage-away-left = Кайтканда аткарылбагандар
stage-away-left-help = Ушул арада башка бирөө улантты, анын кылгандары күчүндө калат. Бул пульт сактагандарды карап чыгып, дагы эле керегин кайра аткарыңыз.
stage-away-seen = Жабуу
stage-not-all-done = Байланыш калыбына келди. Ушул арада башка бирөө улантты: бул жерде кылынгандын баарын көчүрүү мүмкүн болбоду.

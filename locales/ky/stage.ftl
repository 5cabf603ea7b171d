# Жыйындардын жүрүшү: пульттар, зал экрандары, сөз сүйлөөчүлөрдүн тизмеси, азыр жана кийин.
stage-title = Жыйындардын жүрүшү
stage-lead = Залды тандаңыз: анын пультунан программанын иш-чаралары экранга чыгарылат, сөз берилет, убакыт жүргүзүлөт.
stage-no-halls = Азырынча зал жок
stage-no-halls-hint = Залдар программа менен келет: иш-чарага зал көрсөтүңүз, ошондо ушул жерде пайда болот.
stage-console = Пульт
stage-screen = Залдын экраны
stage-screens = Ар бир тилдеги экрандар

## The screen of a hall
stage-nothing-on = Азыр эч нерсе өтүп жаткан жок
stage-next-speakers = Кийинки сүйлөөчүлөр
stage-time-left = Калган убакыт
stage-countdown = Тескери санак
stage-screen-lost = Байланыш жок: акыркы белгилүү абал көрсөтүлүүдө

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
stage-undo = Кайтаруу: { $act }
stage-preview = Алдын ала көрүү
stage-on-screen-now = Азыр экранда
stage-on-screen-next = Кийинки чакыруудан кийин

## The list of speakers
stage-list = Сөз сүйлөөчүлөрдүн тизмеси
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
stage-why-arrival = эң узак күткөн
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
stage-hall = Зал
stage-heard = Ушул убакка чейин сүйлөгөндөр
stage-delegation = Делегация
stage-no-delegation = Делегациядан тышкары
stage-contributions = Сөздөр
stage-time = Убакыт

## What the hall shows
stage-show = Экрандарда
stage-item = Программанын иш-чарасы
stage-no-item = Жок
stage-show-item = Иш-чараны көрсөтүү
stage-message = Залга билдирүү
stage-message-help = Сиз жазгандай, залдын бардык экрандарында көрсөтүлөт. Бош талаа билдирүүнү алып салат.
stage-show-message = Билдирүүнү көрсөтүү
stage-countdown-minutes = Тескери санак, мүнөт
stage-countdown-help = Бош талаа аны алып салат.
stage-show-countdown = Тескери санакты көрсөтүү
stage-late-minutes = Бул иш-чара ушунча кеч башталат, мүнөт
stage-late-help = Ошол күнү ушул залда андан кийинкилер да жылат. Бош болсо: план боюнча.
stage-declare = Кечигүүнү жарыялоо

## Rules
stage-rules = Тизменин эрежелери
stage-change-rules = Эрежелерди көрүү жана өзгөртүү
stage-order = Ирээт
stage-protocol-first = Адегенде протоколдук ирээт жана делегация башчылары
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

## From the telephone
stage-ask = Сөз суроо
stage-speaks-now = Сөз анда
stage-waiting = { $count ->
    [0] Эч ким күтүп турган жок
   *[other] { $count } сөз күтүп турат
}
stage-delegation-has-left = Делегацияңыздын { $time } убактысы калды.
stage-you-speak = Сөз сизде
stage-your-place = Сиздин орунуңуз: { $place }
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
stage-list-closed = Тизме жабык.
stage-list-full = Тизме толду. Кийинчерээк аракет кылыңыз.
stage-which-hall = Кайсы залда экениңизди көрсөтүңүз.
stage-on-the-list-already = Тизмеде мурунтан бар.
stage-choose-a-kind = Сөздү эмне үчүн сурап жатканыңызды тандаңыз.
stage-you-wait = Сиз тизмедесиз.
stage-you-wait-already = Сиз тизмеде мурунтан барсыз.
stage-you-left = Сиз тизмеден чыктыңыз.

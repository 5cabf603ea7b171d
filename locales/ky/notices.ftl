# Translated from locales/en/notices.ftl.
## The list
notices-title = Шашылыш билдирүүлөр
notices-lead = Баары же бир шаардагылар дароо билиши керек болгон нерсе: ар кимге өз тилинде электрондук почта менен жөнөтүлөт жана форумдун ар бир барагынын үстүндө көрсөтүлөт.
notices-none = Билдирүү жок
notices-none-hint = Шашылыш бир нерсе болсо, ал ушул жерде жана ар бир барактын үстүндө турат.
notices-new-notice = Жаңы шашылыш билдирүү
notices-open = Ачуу
notices-everybody = баарына
notices-sent-at = Жөнөтүлдү: { $time }.
notices-holds-until = Күчүндө болгон мөөнөт: { $time } чейин.
notices-sent-by = Жөнөткөн: { $name }.
notices-reached = Адам саны: { $people }, жазылган каттар: { $letters }.
notices-is-draft = каралама
notices-is-ended = алынып салынды
notices-is-expired = мөөнөтү өттү
notices-is-sending = көрсөтүлүүдө; каттар жазылууда
notices-is-shown = көрсөтүлүүдө

## Writing one
notices-write-lead = Азырынча эч нерсе жөнөтүлбөйт: адегенде аны ар бир окурман кандай аларын жана алардын санын көрөсүз.
notices-what-it-says = Мазмуну
notices-languages-help = Бир тилде жазыңыз; биринчи толтурганыңыз түп нускасы болот. Бош калган тилде окугандар эң жакын тилдегисин алат.
notices-field-title = Тема ({ $language })
notices-field-body = Текст ({ $language })
notices-both-or-neither = Бул тилде теманы да, текстти да толтуруңуз же экөөнү тең бош калтырыңыз.
notices-whom-for = Кимге арналган
notices-field-city = Шаар
notices-all-cities = Бардык шаарлар
notices-city-help = Билети акыркы жолу ошол жерде окулгандар же ал жерде али өтө элек иш-чарада ролу, орду же белгиси барлар.
notices-unplaced = Кайда экени белгисиз адамдарга да
notices-unplaced-help = Шаар тандалганда гана мааниси бар. Ашыкча эскертүү жетпегенден жакшы.
notices-field-category = Категория
notices-all-categories = Бардык категориялар
notices-field-delegation = Делегация
notices-all-delegations = Бардык делегациялар
notices-field-expires = Көрсөтүү мөөнөтү
notices-expires-help = { $zone } убактысы боюнча; эң көбү бир ай. Андан эрте да алып салсаңыз болот.
notices-expires-unreadable = Күнүн жана убактысын көрсөтүңүз.
notices-expires-too-early = Бул убакыт өтүп кеткен. Кийинчерээк убакыт тандаңыз.
notices-expires-too-late = Билдирүү эң көбү бир ай көрсөтүлөт. Эртерээк убакыт тандаңыз.
notices-on-to-preview = Алдын ала көрүүгө өтүү
notices-preview-help = Каралама катары сакталат жана сиз ырастамайынча эч кимге жөнөтүлбөйт.
notices-saved = Каралама катары сакталды. Карап чыгып, анан жөнөтүңүз.
notices-changed-meanwhile = Ушул арада башка бирөө караламаны өзгөрттү. Жазганыңыз ушул жерде; кайра сактасаңыз, анын ордун ээлейт.
notices-changed-since-preview = Сиз карагандан кийин каралама өзгөрдү. Эч нерсе жөнөтүлгөн жок: кайра караңыз.
notices-sent-already = Бул билдирүү жөнөтүлгөн. Аны жаңысы менен оңдоңуз.

## Before it goes
notices-people = Канча адамга
notices-with-mailbox = Алардын ичинен электрондук почтасы барлар
notices-without-mailbox = Жоктору: барактардан көрөт
notices-of-them-unplaced = Алардын ичинен кайда экени белгисиздер
notices-not-translated = Жазылбаган тилдер: { $languages }. Бул тилдерде окугандар: { $people } адам. Алар төмөндө көрсөтүлгөндөй эң жакын тилде алат.
notices-translations-stale = Түп нускадан эски, кайра караңыз: { $languages }.
notices-nobody = Бул арналган катталган адам жок; барактарда гана көрсөтүлөт.
notices-send-to = Жөнөтүү, адам: { $people }
notices-send-question = Бул арналган адамдардын баарына жөнөтүлөт: { $people } адам, { $letters } кат. Кайтарып алууга болбойт. Жөнөтүлсүнбү?
notices-send-now = Азыр жөнөтүү
notices-edit = Оңдоо
notices-discard = Караламаны өчүрүү
notices-discard-question = Каралама жок болот. Өчүрүлсүнбү?
notices-as-readers-get-it = Окурмандар ала турган түрү
notices-readers = Окурмандар: { $people }
notices-shown-in = котормо жок, көрсөтүлгөн тил: { $language }
notices-is-stale = түп нускадан эски
notices-the-letter = Кат

## After it went
notices-corrects = Мунун ордуна: { $title }
notices-when-sent = Жөнөтүлдү
notices-by-whom = Жөнөткөн
notices-how-many-reached = Жетти
notices-when-ended = Алынып салынды
notices-correct = Жаңысы менен оңдоо
notices-end = Алып салуу
notices-end-question = Мындан ары көрсөтүлбөйт, али жазыла элек каттар жазылбайт. Жазылган каттар калат. Алып салынсынбы?
notices-sent = Эми көрсөтүлөт, каттар жазылууда.
notices-ended = Мындан ары көрсөтүлбөйт.
notices-correcting = Муну жөнөткөнчө эски билдирүү калат.
notices-discarded = Каралама өчүрүлдү.

## The letter
notices-letter-title = Шашылыш: { $title }
notices-letter-title-corrected = Шашылыш, оңдолду: { $title }
notices-letter =
    Урматтуу { $name }!

    { $text }

    Бул – { $forum } боюнча шашылыш билдирүү. Бардык билдирүүлөр: { $page }

    Суроолор: { $contact }

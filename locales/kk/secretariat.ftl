# Хатшылық: форумда кім қандай міндет атқарады.
secretariat-title = Хатшылық
secretariat-lead = Бұл форумда кім жұмыс істейді. Сіз тағайындаған адамға өз тілінде, жұмыс бетінің сілтемесі бар хат барады; бет одан кіруді сұрайды.
secretariat-organisers = Ұйымдастырушылар
secretariat-officers = Аккредиттеу қызметкерлері
secretariat-desk = Тіркеу үстелінде
secretariat-nobody = Әзірге ешкім жоқ
secretariat-since = { $date } бастап
secretariat-end = Міндетін тоқтату
secretariat-end-question = { $name } бұл форумда енді бұл міндетті атқара алмайды. Жалғастыру керек пе?
secretariat-end-own-question = Өз міндетіңізден айырыласыз; оны сізге тек басқа ұйымдастырушы қайтара алады. Жалғастыру керек пе?
secretariat-last-organiser-help = Жалғыз ұйымдастырушы. Бұл міндетті тоқтату үшін алдымен басқа ұйымдастырушыны тағайындаңыз.
secretariat-moderators = Отырыстардың модераторлары мен техниктері

## Тағайындау
secretariat-name-somebody = Біреуді тағайындау
secretariat-role = Міндет
secretariat-organiser = Ұйымдастырушы: бүкіл форумды басқарады және басқаларды тағайындайды
secretariat-officer = Аккредиттеу қызметкері: барлығын көреді және тіркеулер бойынша шешім қабылдайды
secretariat-desk-worker = Тіркеу үстелі: адамдарды енгізеді, бейдж басып шығарады, билет оқиды
secretariat-family-name = Тегі
secretariat-given-name = Аты
secretariat-name-help = Адамның өз тілінде және әліпбиінде жазатынындай.
secretariat-email = Электрондық пошта мекенжайы
secretariat-email-help = Тек осы адам оқитын пошта жәшігі: оны оқыған адам кіре алады.
secretariat-language = Хаттардың тілі
secretariat-language-help = Аты-жөнінің жазылу реті де осы тілге сай.
secretariat-give = Міндетті беру
secretariat-known = Бұл пошта жәшігі бұрыннан белгілі
secretariat-known-help = Бұл сол адам болса, міндетті оған беріңіз. Басқа адам болса, тек өзі оқитын пошта жәшігін енгізіңіз.

## Нәтиже
secretariat-named = { $name }: міндет берілді. Жұмыс бетінің сілтемесі бар хат жолда.
secretariat-named-unwritten = { $name }: міндет берілді, бірақ хат жазу мүмкін болмады. Оған осы сайтта кіруді айтыңыз.
secretariat-ended = Міндеті тоқтатылды.
secretariat-has-it-already = { $name } бұл міндетті бұрыннан атқарады.
secretariat-mailbox-is-known = Бұл пошта жәшігі мына адамдікі: { $name }. Міндетті оған беріңіз немесе басқа пошта жәшігін енгізіңіз.
secretariat-last-organiser = Форумның әрқашан ұйымдастырушысы болады. Алдымен басқасын тағайындаңыз.

## Хат
secretariat-letter-title = { $forum }: хатшылықтағы міндетіңіз
secretariat-letter =
    Құрметті { $name }!

    Сізге хатшылықта міндет берілді. Форум: { $forum }
    { $role }

    Бастау үшін осы бетті ашыңыз:
    { $link }

    { $words }

# Тіркеу сөздері: ұсыну, ашық пішін, шақыру сілтемелері, резерв тізімі.

## Ереже не дейді
registration-not-on-reserve = Бұл адам енді резерв тізімінде емес.
registration-deadline-is-over = Ұсыну мерзімі аяқталды. Форум хатшылығына жүгініңіз.
registration-window-is-closed = Тіркеу жабық.
registration-not-standing = Бұл тіркеу осы арада қайтарып алынды немесе қабылданбады.
registration-has-another = Бұл адамның осы форумға енді басқа тіркеуі бар.
registration-opened-by-accreditation = Бұл тіркеу қабылданбады. Оны аккредиттеу қайта аша алады.
registration-is-the-head = Бұл — делегация басшысы. Басшының кім екенін хатшылық белгілейді.
registration-changed-meanwhile = Осы арада басқа біреу бұл тіркеуді өзгертті. Жазғаныңыз орнында: екеуін де қарап, қайта сақтаңыз.
registration-email-is-the-way-in = Кіру сілтемелері осы мекенжайға келеді, ал кіру кілтіңіз жоқ. Басқа мекенжай жазыңыз немесе алдымен тіркелгіңізге кіру кілтін қосыңыз.
registration-born-later = Бұл күн әлі келген жоқ. Туған күнді жазыңыз.
registration-born-too-early = Туған жылды тексеріңіз: ең ерте мүмкін жыл – { $year }.
registration-invite-is-over = Бұл сілтеме пайдаланылған немесе қайтарып алынған.
registration-invite-is-good = Бұл сілтеме әлі жарамды: алдымен оны қайтарып алыңыз.
registration-invite-used = Бұл сілтеме бұрын пайдаланылған.
registration-invite-expired = Бұл сілтеменің мерзімі өткен.
registration-invite-revoked = Бұл сілтеме қайтарып алынған.

## Хаттар
registration-capacity = { $category }, { $delegation }
registration-no-reason = себебі көрсетілмеген
registration-letter-registered-title = { $forum }: сіз тіркелдіңіз
registration-letter-registered =
    Құрметті { $name }!

    Сіз тіркелдіңіз. Форум: { $forum }
    Санат: { $capacity }

    Өз бетіңізде тіркеудің қай кезеңде екенін көріп, оны толықтыра және түзете аласыз:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: сіз резерв тізіміндесіз
registration-letter-reserve =
    Құрметті { $name }!

    Деректеріңіз қабылданды, бірақ қазір барлық орын бос емес. Форум: { $forum }
    Санат: { $capacity }
    Резерв тізіміндегі орныңыз: { $place }

    Сізге орын босаған бойда хат аласыз. Сіздің бетіңіз:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: сізге орын босады
registration-letter-moved-up =
    Құрметті { $name }!

    Орын босады: сіз тіркелдіңіз, енді резерв тізімінде емессіз. Форум: { $forum }
    Санат: { $capacity }

    Сіздің бетіңіз:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: тіркеуіңіз қайтарып алынды
registration-letter-withdrawn =
    Құрметті { $name }!

    Тіркеуіңіз қайтарып алынды. Форум: { $forum }
    Санат: { $capacity }
    Себебі: { $reason }

    Сіздің бетіңіз:
    { $link }

    Егер бұл қателік болса, делегация басшысына немесе хатшылыққа жазыңыз.
registration-letter-changed-title = { $forum }: деректеріңіз өзгертілді
registration-letter-changed =
    Құрметті { $name }!

    Тіркеудегі деректеріңіз өзгертілді. Форум: { $forum }
    Санат: { $capacity }

    Оларды өз бетіңізде тексеріңіз:
    { $link }

    { $entry }
registration-letter-reopened =
    Құрметті { $name }!

    Тіркеудегі деректеріңіз өзгертілді. Форум: { $forum }
    Санат: { $capacity }
    Мына кезеңдер қайтадан өтеді: { $steps }

    Деректеріңізді өз бетіңізде тексеріңіз:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Құрметті { $name }!

    Тіркеудегі деректеріңіз өзгертілді. Форум: { $forum }
    Санат: { $capacity }
    Мына кезеңдер қайтадан өтеді: { $steps }
    Бұл кезеңдер біткенше кіруге рұқсат жоқ.

    Деректеріңізді өз бетіңізде тексеріңіз:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: хаттар енді осы мекенжайға келеді
registration-letter-mailbox =
    Құрметті { $name }!

    Осы электрондық пошта мекенжайы тіркеуіңізге жазылды. Енді хаттар мен кіру сілтемелері осында келеді. Форум: { $forum }
    Санат: { $capacity }

    Сіздің бетіңіз:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: электрондық пошта мекенжайыңыз өзгертілді
registration-letter-mailbox-left =
    Құрметті { $name }!

    Тіркеуіңіздегі осы электрондық пошта мекенжайы басқасымен ауыстырылды немесе алып тасталды. Хаттар мен кіру сілтемелері енді осында келмейді. Форум: { $forum }

    Мұны сіз де, сіздің атыңыздан басқа біреу де жасамаса, дереу форум хатшылығына жазыңыз: { $contact }
registration-letter-head-title = { $forum }: делегацияңызды сіз басқарасыз
registration-letter-head =
    Құрметті { $name }!

    Енді делегацияңыздың басшысы – сіз. Форум: { $forum }
    Санат: { $capacity }

    Сіз оның мүшелерін ұсынасыз, резерв тізімінен кім өтетінін шешесіз және орынбасарларды тағайындайсыз. Делегацияңыз:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: сіз делегация басшысының орынбасарысыз
registration-letter-deputy =
    Құрметті { $name }!

    Енді делегация басшысының орынбасары – сіз. Форум: { $forum }
    Санат: { $capacity }

    Сіз де басшы сияқты оның мүшелерін ұсына аласыз. Делегацияңыз:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: делегациядағы міндетіңіз аяқталды
registration-letter-part-ended =
    Құрметті { $name }!

    Сіз енді делегация басшысы немесе басшының орынбасары емессіз. Тіркеуіңіз сол қалпында қалады. Форум: { $forum }
    Санат: { $capacity }

    Сіздің бетіңіз:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: тіркелуге шақыру
registration-letter-invited =
    Сәлеметсіз бе!

    Сізді тіркелуге шақырамыз. Форум: { $forum }
    Санат: { $capacity }

    Сіздің тіркеу сауалнамаңыз:
    { $link }

    Сілтеме бір адамға арналған және мына уақытқа дейін жарамды: { $until }
registration-letter-invited-noted =
    Сәлеметсіз бе!

    Сізді тіркелуге шақырамыз. Форум: { $forum }
    Санат: { $capacity }

    { $note }

    Сіздің тіркеу сауалнамаңыз:
    { $link }

    Сілтеме бір адамға арналған және мына уақытқа дейін жарамды: { $until }

## Мәзір мен тізімдер
registration-mine = Менің тіркеуім
registration-my-delegation = Менің делегациям
registration-delegations = Делегациялар
registration-all-delegations = Барлық делегациялар
registration-name = Аты-жөні
registration-category = Санат
registration-organisation = Ұйым
registration-delegation = Делегация
registration-people = Адамдар
registration-registered-count = Тіркелген: { $count }
registration-waiting-count = Резерв тізімінде: { $count }
registration-nobody-yet = Әзірге ешкім жоқ
registration-nobody-yet-hint = Жоғарыдағы орындарға кандидат ұсыныңыз немесе шақыру сілтемесін жіберіңіз.
registration-gone = Енді қатыспайды: { $count }
registration-waits-for-you = Шешіміңізді күтуде: { $count }
registration-send-list = Тізім жіберу
registration-part-head = Делегация басшысы
registration-part-deputy = Басшының орынбасары
registration-on-reserve = Резерв тізімінде
registration-on-reserve-at = Резерв тізімінде, орны: { $place }
registration-withdrawn = Қайтарып алынған
registration-refused = Қабылданбаған

## Орындар мен резерв
registration-places = Орындар
registration-not-limited = Орын саны шектелмеген.
registration-over-quota = Квотадан артық: { $count }. Ешкім тізімнен шығарылмайды.
registration-nominations-until = Ұсыну мерзімі: { $until }
registration-nominations-ended = Ұсыну мерзімі аяқталған: { $until }
registration-nominate = Кандидат ұсыну
registration-nominate-title = Жаңа кандидат: { $category }
registration-nominate-lead = Білгеніңізді жазыңыз. Қалғанын адам хаттағы сілтеме арқылы өзі толтыра алады.
registration-will-wait = Барлық орын толған: бұл адам резерв тізіміне енеді.
registration-no-places-in = Делегацияның бұл санатта орны жоқ: { $category }
registration-invite-waits = { $category } (барлық орын толған: резерв тізіміне)
registration-reserve = Резерв тізімі
registration-reserve-help = Орын босағанда бірінші тұрған адам өтіп, хат алады. Ретін сіз белгілейсіз.
registration-move-up = Жоғары
registration-move-down = Төмен
registration-order-saved = Реті сақталды.
registration-person-entered = { $name } тіркелді.
registration-person-on-reserve = Барлық орын толған. { $name } резерв тізімінде, орны: { $place }
registration-change-quotas = Квоталар мен мерзім
registration-quotas-title = Квоталар: { $delegation }
registration-quotas-lead = Квотаны кез келген уақытта өзгертуге болады. Көбейтсе, резервтегілер өтеді; азайтса, ешкім шығарылмайды. Бос өріс: шектеу жоқ.
registration-quotas-meanwhile = Осы арада басқа біреу бұл сандарды өзгертті. Жазғаныңыз орнында: екеуін де қарап, қайта сақтаңыз.
registration-used-and-waiting = Толған: { $used }, күтуде: { $waiting }
registration-nominations-deadline = Басшы кандидат ұсына алатын мерзім
registration-until-help = Бос: форумның өз мерзімі, { $when }
registration-until-help-open = Бос: мерзім жоқ.
registration-saved-and-moved-up = Сақталды. Резервтен өтті: { $count }

## Шақыру сілтемелері
registration-invite-links = Шақыру сілтемелері
registration-invite-links-lead = Әр сілтеме бір адамға арналған: ол сіздің делегацияңызға өзі тіркеледі.
registration-new-invite = Жаңа сілтеме
registration-invite-email = Жіберілетін электрондық пошта мекенжайы
registration-invite-email-help = Бос қалдырсаңыз, сілтемені өзіңіз көшіріп жібересіз.
registration-invite-language = Хаттың тілі
registration-invite-note = Хатқа қосатын сөзіңіз
registration-make-invite = Сілтеме жасау
registration-invite-made = Сілтеме дайын: оны төменнен көшіріңіз.
registration-invite-sent = Шақыру мына мекенжайға жіберілуде: { $email }
registration-invite-list = Жасалған сілтемелер
registration-no-invites = Әзірге сілтеме жоқ
registration-invite-link = Сілтеме
registration-invite-good = Жарамды
registration-invite-was-used = Пайдаланылған
registration-invite-has-expired = Мерзімі өткен
registration-invite-was-revoked = Қайтарып алынған
registration-revoke-invite = Сілтемені қайтарып алу
registration-revoke-invite-question = Бұл сілтемесі бар адам енді ол арқылы тіркеле алмайды.
registration-invite-taken-back = Сілтеме қайтарып алынды.
registration-forget-invitee = Кімге жіберілгенін өшіру
registration-forget-invitee-question = Электрондық пошта мекенжайы, жазған сөзіңіз және хат біржола өшіріледі. Сілтеменің болғаны қалады.
registration-invitee-forgotten = Сілтеменің кімге жіберілгені өшірілді.
registration-see-registration = Тіркеуді көру
registration-invite-used-next = Тіркелген болсаңыз, кіріп, тіркеуіңізді көре аласыз. Тіркелмеген болсаңыз, шақырған адамнан жаңа сілтеме сұраңыз.
registration-invite-ask-again = Шақырған адамнан жаңа сілтеме сұраңыз немесе хатшылыққа жазыңыз.
registration-invite-unknown = Бұл сілтеме жарамайды
registration-invite-unknown-next = Пошта бағдарламалары ұзын сілтемені кейде кесіп тастайды: оны толық көшіріңіз. Көмектеспесе, шақырған адамнан жаңасын сұраңыз.

## Пішін
registration-legend-name = Аты-жөні
registration-family-name = Тегі
registration-family-name-help = Өз тілінде және әліпбиінде жазылатындай.
registration-given-name = Аты
registration-patronymic = Әкесінің аты
registration-patronymic-help = Болмаса, бос қалдырыңыз.
registration-latin-family = Тегі латын әріптерімен
registration-latin-given = Аты латын әріптерімен
registration-latin-help = Бейджде осылай жазылады. Аты латын әріптерімен болса, бос қалдырыңыз.
registration-passport-name = Паспорттағы аты-жөні
registration-passport-help = Толық, паспорттың латын жолдарындағыдай. Ұшақ билеті мен виза үшін.
registration-birth-date = Туған күні
registration-legend-contact = Байланыс
registration-email = Электрондық пошта мекенжайы
registration-email-help = Хаттар мен кіру сілтемелері осы мекенжайға келеді. Болмаса, бос қалдырыңыз.
registration-mailbox-shared = Бұл жәшікті басқалар да оқиды
registration-mailbox-shared-help = Мысалы, ұйымның ортақ мекенжайы. Әр адамға бөлек хат келеді.
registration-phone = Телефон
registration-language = Хаттардың тілі
registration-language-help = Аты-жөнінің жазылу реті де осы тілге сай.
registration-legend-role = Лауазымы
registration-person-title = Атағы
registration-person-title-help = Мысалы: Dr., Prof.
registration-position = Лауазымы
registration-position-help = Хаттардың тілінде, мысалы: басқарма төрағасы.
registration-position-in = Лауазымы: { $language }
registration-organisation-help = Ресми атауы, хаттардың тілінде.
registration-organisation-in = Ұйым: { $language }
registration-in-language = { $tag ->
    [az] әзербайжанша
    [tr] түрікше
    [uz] өзбекше
    [kk] қазақша
    [ky] қырғызша
    [tk] түрікменше
    [hu] мажарша
    [ru] орысша
    [en] ағылшынша
   *[other] { $own }
}
registration-protocol-rank = Протоколдық реті
registration-protocol-rank-help = Кіші сан алда тұрады; әдеттегісі 1000.
registration-legend-forum = Форум үшін
registration-photo = Фотосурет
registration-consent-told = Адам маған келісетінін айтты
registration-preview-note = Өзі тіркелетін адам сауалнаманы осылай көреді. Мұнда жазылғандар сақталмайды.
registration-photo-help = JPEG, PNG немесе WebP, ең көбі 10 МБ. Бет анық, артқы жағы ашық болсын.
registration-file-kept = Жіберген файлыңыз сақталды, оны қайта таңдаудың керегі жоқ.
registration-file-given = Жіберілген
registration-no-delegation = Делегациясыз
registration-reason = Себебі
registration-reason-help = Адамға жіберілетін хатта көрсетіледі.

## Бір тіркеу
registration-where-it-stands = Тіркеу кезеңі
registration-what-is-known = Деректер
registration-mark-as = «{ $step }» деп белгілеу
registration-photo-of = Фотосурет: { $name }
registration-change-photo = Фотосурет жіберу
registration-documents = Құжаттар
registration-no-longer-asked = Енді сұралмайды
registration-choose-document = Файл: { $question }
registration-document-saved = Файл сақталды.
registration-part-in-delegation = Делегациядағы рөлі
registration-part-help = Басшы мен орынбасарлары кандидат ұсынады, растайды, ауыстырады. Олардың өз жәшігі немесе кіру кілті болуы керек.
registration-name-deputy = Орынбасар етіп тағайындау
registration-end-deputy = Орынбасарлықтан босату
registration-make-head = Басшы етіп тағайындау
registration-deputy-named = Орынбасар тағайындалды.
registration-deputy-ended = Орынбасарлық аяқталды.
registration-head-made = Делегация басшысы тағайындалды.
registration-withdraw = Тіркеуді қайтарып алу
registration-withdraw-now = Иә, қайтарып алу
registration-withdraw-question = Тіркеу қайтарып алынсын ба: { $name }? Орын резервтегі келесі адамға өтеді, билет күшін жояды.
registration-withdraw-own-question = Тіркеуіңізді қайтарып алғыңыз келе ме? Орныңыз басқаға өтеді.
registration-withdraw-reserve-question = Тіркеу қайтарып алынсын ба: { $name }? Адам резерв тізімінен шығады, одан кейінгілер алға жылжиды.
registration-withdraw-own-reserve-question = Резерв тізімінен шыққыңыз келе ме?
registration-was-withdrawn = Тіркеу қайтарып алынды.
registration-bring-back = Тіркеуді қалпына келтіру
registration-bring-back-now = Иә, қалпына келтіру
registration-bring-back-question = Тіркеу қалпына келтірілсін бе: { $name }? Бос орын болса, адам соны алады, болмаса, резерв тізімінде күтеді. Өткен кезеңдер күшінде қалады; бәрі өткен болса, жаңа билет жасалады. Басшылық не орынбасарлық және бағдарламадағы орындар қайтпайды.
registration-bring-back-own-question = Тіркеуіңізді қалпына келтіргіңіз келе ме? Бос орын болса, соны аласыз, болмаса, резерв тізімінде күтесіз. Бағдарламадағы орындар қайтпайды.
registration-was-brought-back = Тіркеу қалпына келтірілді, орын бар.
registration-was-brought-back-to-reserve = Тіркеу резерв тізімінде қалпына келтірілді. Ондағы орны: { $place }.
registration-replace = Ауыстыру
registration-replace-title = Кімнің орнына: { $name }
registration-replace-lead = Жаңа адам дәл сол орынды алады. Бұрынғы тіркеу қайтарып алынады, резервтен ешкім өтпейді.
registration-to-move = Санатын не делегациясын өзгерту
registration-move-title = Санаты мен делегациясы: { $name }
registration-move-lead = Адам туралы деректің бәрі сақталады. Сақтар алдында орын бар-жоғын және қай кезеңдер қайта өтілетінін көресіз.
registration-move-nowhere = Қазір де солай: басқасын таңдаңыз.
registration-places-taken = Ондағы барлық орын толып қалды.
registration-move-loses-place = Ондағы барлық орын толған: бұл адам резерв тізіміне енеді. Орын босағанша кіруге рұқсат жоқ, билет күшін жояды.
registration-move-gets-place = Онда бос орын бар: ол осы адамға беріледі.
registration-move-leaves-place = Босаған орын резервтегі келесі адамға өтеді.
registration-move-part-ends = Делегация басшысының не орынбасарының міндеті аяқталады.
registration-was-moved-to-reserve = Сақталды. Адам резерв тізімінде, орны: { $place }.
registration-look-again = Осы арада басқа біреу бұл тіркеуді өзгертті. Қайта қараңыз.

## Өзгерту
registration-edit-title = Деректер: { $name }
registration-reopens = Мұны өзгертсеңіз, мына кезеңдер қайта өтеді: { $steps }
registration-now-stands = Осы арада мұнда жазылғаны: { $value }
registration-confirm-edit-title = Өзгеріс сақталсын ба?
registration-confirm-edit-lead = Өткен кезеңдер осы деректерге негізделген.
registration-what-changes = Не өзгереді
registration-field = Өріс
registration-before = Бұрын
registration-after = Кейін
registration-steps-again = Қайта өтетін кезеңдер
registration-entry-stays = Осы кезде кіру құқығы сақталады.
registration-entry-waits = Бұл кезеңдер біткенше кіруге рұқсат жоқ.
registration-save-all-the-same = Бәрібір сақтау
registration-saved-and-reopened = Сақталды. Қайта ашылған кезеңдер кезекте.

## Ашық пішін және өз тіркеуі
registration-register = Тіркелу
registration-register-title = Тіркелу: { $forum }
registration-open-now = Тіркеу ашық.
registration-open-until = Тіркеу мына уақытқа дейін ашық: { $when }
registration-opens-at = Тіркеу мына уақытта ашылады: { $when }
registration-closed-next = Тіркеу жабылды. Соған қарамастан тіркелуіңіз керек деп санасаңыз, хатшылыққа жазыңыз.
registration-choose-category = Қай санатта қатысасыз?
registration-other-categories = Басқа санаттарға делегация басшылары ұсынады және шақырады.
registration-by-invitation-only = Бұл форумға тіркелу тек шақыру арқылы
registration-by-invitation-only-hint = Делегация басшысына немесе хатшылыққа жүгініңіз.
registration-to-my-registrations = Менің тіркеуіме өту
registration-send-registration = Тіркеуді жіберу
registration-done-title = Рақмет, деректеріңіз қабылданды
registration-done-reserve = Қазір барлық орын толған. Резерв тізіміндегі орныңыз: { $place }. Орын босаса, хат аласыз.
registration-done-letter = Мына мекенжайға сілтемесі бар хат жіберілуде: { $email }. Сол арқылы тіркеуді бақылап, түзете аласыз.
registration-done-quiet = Тіркеуіңіз сақталды. Бір сағат ішінде { $email } мекенжайымен көп тіркеу келді, сондықтан қазір хат жіберілмейді. Кейін осы мекенжаймен кіре аласыз.
registration-done-no-email = Электрондық пошта көрсетілмеген: өзгерту үшін делегация басшысына немесе хатшылыққа жүгініңіз.
registration-done-no-note = Сауалнаманы жаңа ғана жіберген болсаңыз, деректеріңіз қабылданды. Электрондық пошта мекенжайын берген болсаңыз, оған сілтемесі бар хат келеді: сол арқылы тіркеуді бақылап, түзете аласыз.
registration-none-of-mine = Бұл форумға тіркеуіңіз жоқ
registration-none-of-mine-hint = Шақыру алған болсаңыз, хаттағы сілтемені ашыңыз.
registration-see-and-change = Көру және өзгерту
registration-my-ticket = Билетім
registration-no-such-question = Бұл санаттың сауалнамасында мұндай сұрақ жоқ.
registration-no-file-here = Мұнда файл беруге немесе алып тастауға болмайды.

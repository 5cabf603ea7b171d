# Отырыстар барысы: пульттер, зал экрандары, сөз сөйлеушілер тізімі, қазір және кейін.
stage-title = Отырыстар барысы
stage-lead = Залды таңдаңыз: оның пультінен бағдарлама іс-шаралары экранға шығарылады, сөз беріледі, уақыт жүргізіледі.
stage-no-halls = Әзірге зал жоқ
stage-no-halls-hint = Залдар бағдарламадан алынады: іс-шараға зал көрсетіңіз, сонда осы жерде пайда болады.
stage-console = Пульт
stage-screen = Зал экраны
stage-screens = Әр тілдегі экрандар
stage-own-screens = Залдың өз экрандары
stage-own-screens-help = Бұларды залдың компьютерлерінде жүйеге кірмей ашыңыз: олар әлі жұртқа ашылмаған жазбаны да көрсетеді. Мекенжайы бар кез келген адам да оны көреді.
stage-renew-screens = Жаңа мекенжайлар жасау
stage-renew-screens-question = Қазіргі мекенжайлар бірден жарамсыз болады: залдың экрандарында жаңаларын ашыңыз. Жалғастыру керек пе?
stage-screens-renewed = Экрандардың жаңа мекенжайлары дайын.
stage-screen-ended = Бұл экранның мекенжайы жарамсыз болды.
stage-screen-ended-help = Жаңа мекенжайлар бар: отырыстарды жүргізетіндер оларды «Отырыстар барысы» бетінде, осы залдың астынан табады.

## The screen of a hall
stage-nothing-on = Қазір ештеңе өтіп жатқан жоқ
stage-next-speakers = Келесі сөйлеушілер
stage-time-left = Қалған уақыт
stage-countdown = Кері санақ

## Who has the floor
stage-nobody-speaks = Сөз ешкімге берілген жоқ.
stage-start = Уақытты бастау
stage-pause = Уақытты тоқтату
stage-key-space = бос орын
stage-more = Бір минут қосу
stage-less = Бір минут азайту
stage-end = Аяқтау
stage-call-next = Келесі сөйлеуші
stage-open-list = Тізімді ашу
stage-close-list = Тізімді жабу
stage-release = Мәтінді жариялау
stage-release-question = Осы сәттен бастап мәтінді сайттан барлығы оқи алады. Мұны кері қайтаруға болмайды. Жалғастыру керек пе?
stage-undo = Кері қайтару: { $act }
stage-parts = Қатысатындар
stage-person-as = { $name } ({ $role })
stage-preview = Алдын ала қарау
stage-on-screen-now = Қазір экранда
stage-on-screen-next = Келесі шақырудан кейін

## The list of speakers
stage-list = Сөйлеушілер тізімі
stage-open = Тізім ашық
stage-closed = Тізім жабық
stage-nobody-waits = Ешкім күтіп тұрған жоқ.
stage-has-left = { $time } қалды
stage-out-of-turn = Кезектен тыс
stage-reason = Себебі (журналда сақталады)
stage-place = Тізімдегі орны
stage-move-there = Сол орынға ауыстыру
stage-give-floor = Қазір сөз беру
stage-by-rules = Ережеге қайтару
stage-strike = Тізімнен шығару
stage-kind = Сөз түрі
stage-kind-speech = Сөз сөйлеу
stage-kind-question = Сұрақ
stage-kind-reply = Жауап
stage-kind-point = Тәртіп бойынша сөз
stage-kind-right = Жауап беру құқығы
stage-motion = Тәртіп бойынша ұсыныс
stage-motion-help = Тек тәртіп бойынша сөз үшін.
stage-motion-order = ережелер сақталсын
stage-motion-suspend = отырыста үзіліс жасалсын
stage-motion-adjourn-meeting = отырыс кейінге қалдырылсын
stage-motion-adjourn-debate = талқылау кейінге қалдырылсын
stage-motion-close-debate = талқылау аяқталсын
stage-why-arrival = сөз сұрау кезегімен
stage-why-moderator = орнын модератор белгіледі
stage-why-point = сөз бірден беріледі
stage-why-reply = алдымен жауаптар
stage-why-right = сөз соңында беріледі
stage-why-protocol = протоколдық рет
stage-why-first-time = әлі сөйлеген жоқ
stage-why-balance = делегациясы аз сөйледі
stage-why-other-hall = кезек басқа залда
stage-put-on = Тізімге енгізу
stage-put-on-list = Тізімге енгізу
stage-person = Қатысушы
stage-person-help = Аты бойынша, кез келген жазылуда. Тек аккредиттелгендер табылады.
stage-nobody-found = Аккредиттелгендер арасынан ешкім табылмады.
stage-category-is-not-heard = сөз құқығы жоқ санат
stage-hall = Зал
stage-heard = Осы уақытқа дейін сөйлегендер
stage-delegation = Делегация
stage-no-delegation = Делегациядан тыс
stage-contributions = Сөз саны
stage-time = Уақыт

## What the hall shows
stage-show = Экрандарда
stage-item = Бағдарлама іс-шарасы
stage-no-item = Жоқ
stage-show-item = Іс-шараны көрсету
stage-next-item = Келесі: { $title }
stage-message = Залға хабарлама
stage-message-help = Әр экран оны өз тілінде, ол болмаса, толтырылған ең жақын тілде көрсетеді. Барлық тілде бос болса, хабарлама алып тасталады.
stage-other-languages = Басқа тілдерде
stage-show-message = Хабарламаны көрсету
stage-countdown-minutes = Кері санақ, минут
stage-countdown-help = Бос өріс оны алып тастайды.
stage-show-countdown = Кері санақты көрсету
stage-late-minutes = Бұл іс-шара осынша кеш басталады, минут
stage-late-help = Сол күні осы залда одан кейінгілер де жылжиды. Бос болса: өзінен бұрын кешіккендермен бірге жылжиды; 0: жоспар бойынша. Кешігу кемінде осынша минут болса, қатысы барларға бір минуттан кейін хат барады: { $minutes }.
stage-declare = Кешігуді жариялау

## Rules
stage-rules = Тізім ережелері
stage-change-rules = Ережелерді қарау және өзгерту
stage-order = Реті
stage-protocol-first = Алдымен протоколдық рет және делегация басшылары
stage-first-timers = Алдымен әлі сөйлемегендер
stage-balance = Алдымен аз сөйлеген делегациялар
stage-alternate = Залдар кезектеседі
stage-seconds = Уақыт, секунд
stage-yellow = Аяқталуға дейін сағаттың сарғаюы
stage-delegation-budget = Әр делегацияға барлығы (бос: шектеусіз)
stage-total-budget = Іс-шараға барлығы (бос: шектеусіз)
stage-halls = Осы тізімді бірге пайдаланатын залдар
stage-halls-help = Бұл залдардың сөйлеушілері бір тізімде тұрады, экрандары бір сөйлеушіні көрсетеді.
stage-save-rules = Ережелерді сақтау
stage-seconds-between = «{ $field }»: { $least }–{ $most } секунд аралығын жазыңыз.

## From the telephone
stage-ask = Сөз сұрау
stage-speaks-now = Сөйлеп тұр
stage-waiting = { $count ->
    [0] Ешкім күтіп тұрған жоқ
    [one] { $count } сөз күтіп тұр
   *[other] { $count } сөз күтіп тұр
}
stage-delegation-has-left = Делегацияңыздың { $time } уақыты қалды.
stage-you-speak = Сөз сізде
stage-your-place = Сіздің орныңыз: { $place }
stage-leave = Тізімнен шығу
stage-for-what = Не үшін?
stage-which-hall-are-you-in = Сіз қай залдасыз?

## Now and next
stage-now = Қазір және кейін
stage-right-now = Қазір
stage-comes-next = Кейін
stage-instead-of = жоспар бойынша { $time }
stage-nothing-now = Залдарда жоспарланған іс-шара жоқ
stage-nothing-now-hint = Форум кезінде әр залда не өтіп жатқаны және кейін не болатыны осы жерде тұрады.

## What is said back
stage-done = Дайын.
stage-moved-on = Сізден бұрын басқа біреу үлгерді: қазіргі жағдай осындай. Сіздің әрекетіңіз ештеңені өзгерткен жоқ.
stage-reason-needed = Ережеге сай оның кезегі емес. Себебін жазыңыз; ол журналда сақталады.
stage-no-time-left = Бұл делегацияның немесе іс-шараның уақыты бітті. Себебін көрсетіп, кезектен тыс сөз беріңіз.
stage-cannot-undo = Мұны енді кері қайтаруға болмайды: содан бері осы тізіммен басқа іс жасалды.
stage-too-many-halls = Бір тізімді ең көбі { $limit } зал бірге пайдаланады.
stage-not-accredited = Сөзді тек осы форумның аккредиттелген қатысушылары сұрай алады.
stage-they-are-not-accredited = Тізімге тек осы форумның аккредиттелген қатысушылары енгізіледі.
stage-category-may-not-speak = Сіздің санатыңыз сөз сұрай алмайды. Делегацияңыздың басшысына немесе хатшылыққа жүгініңіз.
stage-your-category-may-not-speak = Сіздің санатыңыз ({ $category }) сөз сұрай алмайды. Делегацияңыздың басшысына немесе хатшылыққа жүгініңіз.
stage-their-category-may-not-speak = Бұл адамның санаты сөз сұрай алмайды.
stage-list-closed = Тізім жабық.
stage-list-full = Тізім толды. Кейінірек қайталап көріңіз.
stage-which-hall = Қай залда екеніңізді көрсетіңіз.
stage-on-the-list-already = Тізімде бұрыннан бар.
stage-choose-a-kind = Сөзді не үшін сұрайтыныңызды таңдаңыз.
stage-you-wait = Сіз тізімдесіз.
stage-you-wait-already = Сіз тізімде бұрыннан барсыз.
stage-you-left = Сіз тізімнен шықтыңыз.

## Questions from the hall
stage-questions = Залдан сұрақтар
stage-question-from-the-hall = Залдан сұрақ
stage-without-name = Аты көрсетілмеген
stage-asked-without-name = басқаларға атсыз көрсетіледі
stage-supported-by = { $votes } адам жауап күтеді
stage-questions-taken = Сұрақтар қабылданады
stage-questions-not-taken = Сұрақтар қабылданбайды
stage-take-questions = Залдағылар телефоннан сұрақ қоя алады
stage-no-questions = Әзірге сұрақ жоқ.
stage-questions-to-look-at = Қаралуы керек
stage-questions-open = Зал көріп тұр
stage-questions-done = Жауап берілген және қабылданбаған
stage-questions-answered = Жауап берілді
stage-questions-declined = Қабылданбады
stage-let-through = Залға көрсету
stage-decline = Қабылдамау
stage-was-answered = Жауап берілді
stage-bring-back = Қайта шығару
stage-put-on-screen = Экранға шығару
stage-take-off-screen = Экраннан алып тастау
stage-text-of-address = Үндеудің мәтіні
stage-text-stands = Мәтінді тоқтату
stage-text-moves = Мәтінді жалғастыру
stage-text-not-released = Мәтін әлі жарияланған жоқ: алдымен оны жариялаңыз.

## Quick polls
stage-poll = Сауалнама
stage-polls = Сауалнамалар
stage-no-vote = Ереже бойынша дауыс беру емес
stage-no-vote-hint = Сауалнама залдың қазіргі пікірін көрсетеді. Бұл ереже бойынша дауыс беру емес және ештеңені шешпейді.
stage-poll-draft = Қаралама
stage-poll-open = Жауаптар қабылданады
stage-poll-closed = Жабылды
stage-answered-by = { $count } адам жауап берді
stage-share = { $percent }% ({ $count })
stage-answer-yes = Иә
stage-answer-no = Жоқ
stage-answer-abstain = Қалыс қаламын
stage-new-poll = Жаңа сауалнама
stage-open-poll = Сауалнаманы ашу
stage-close-poll = Сауалнаманы жабу
stage-edit-poll = Өңдеу
stage-poll-question = Сұрақ
stage-poll-answers = Жауаптар, әр жолға біреуден
stage-poll-answers-help = Ең көбі { $limit }. Бос болса: иә, жоқ, қалыс.
stage-save-poll = Қараламаны сақтау
stage-remove-poll = Қараламаны жою

## Taking part from the telephone
stage-take-part = Телефоннан қатысу
stage-your-question = Сұрағыңыз
stage-your-question-help = Зал оны модератор қарағаннан кейін көреді.
stage-language-of-question = Сұрақ тілі
stage-ask-without-name = Атым көрсетілмесін
stage-ask-without-name-help = Кім сұрағанын модератор көреді.
stage-send-question = Сұрақты жіберу
stage-question-waits = Модератордың қарауын күтіп тұр.
stage-question-declined = Модератор бұл сұрақты залға шығармады.
stage-i-ask-too = Мен де сұраймын
stage-withdraw-question = Сұрақты қайтарып алу
stage-send-answer = Жауапты жіберу
stage-change-answer = Жауапты өзгерту

## Who runs the stage
stage-crew = Модераторлар мен техниктер
stage-crew-lead = Олар осы форумның барлық залында пультпен жұмыс істейді: сөз береді, уақытты жүргізеді, экрандарды басқарады.
stage-no-crew = Әзірге ешкім тағайындалмаған
stage-no-crew-hint = Ұйымдастырушылар пультті онсыз да пайдалана алады. Басқаларын төменде қатысушылар арасынан тағайындаңыз.
stage-name-somebody = Тағайындау
stage-crew-help = Аты бойынша, кез келген жазылуда, осы форумның қатысушылары арасында.
stage-nobody-takes-part = Қатысушылар арасынан ешкім табылмады.
stage-name-moderator = Тағайындау
stage-runs-the-stage = Тағайындалған
stage-end-moderator = Өкілеттігін тоқтату
stage-end-moderator-question = Бұл адам енді пульттерді пайдалана алмайды. Жалғастыру керек пе?
stage-moderator-named = Тағайындалды.
stage-moderator-ended = Өкілеттік тоқтатылды.
stage-speakers = Кім сөз сұрай алады
stage-speakers-of = Сөз құқығы бар санаттар
stage-speakers-help = Осы санаттардағы аккредиттелгендер телефонынан сөз сұрайды және тізімге енгізіле алады. Басқа санатта күтіп тұрғандарға сөз берілмейді.
stage-save-speakers = Санаттарды сақтау
stage-speakers-saved = Сөз құқығы бар санаттар сақталды.

## Speaking times
stage-times = Сөйлеу уақыты
stage-times-lead = Делегациялар неше рет және қанша сөйледі: бір залда, бір күнде, бір іс-шарада немесе барлығы.
stage-all-halls = Барлық зал
stage-all-days = Барлық күн
stage-all-items = Барлық іс-шара
stage-day = Күн
stage-show-times = Көрсету
stage-nobody-heard = Әлі ешкім сөйлеген жоқ
stage-by-delegation = Делегациялар бойынша
stage-by-kind = Сөз түрі бойынша
stage-by-item = Іс-шаралар бойынша
stage-first-time = Алғаш рет
stage-time-in-seconds = Уақыт, секунд

## What is said back about questions and polls
stage-question-needed = Сұрақты жазыңыз.
stage-no-questions-now = Қазір бұл іс-шара бойынша сұрақ қабылданбайды.
stage-questions-wait = { $limit } сұрағыңыз әлі қаралуын күтіп тұр. Алдымен бірін қайтарып алыңыз немесе модераторды күтіңіз.
stage-too-many-questions = Бұл іс-шара бойынша енді сұрақ қабылданбайды: сұрақ тым көп.
stage-question-is-gone = Бұл сұрақ енді ашық емес.
stage-question-sent = Сұрағыңыз модераторға жіберілді.
stage-question-withdrawn = Сұрақ қайтарып алынды.
stage-you-have-answered = Жауабыңыз есепке алынды. Сауалнама жабылғанша оны өзгерте аласыз.
stage-choose-an-answer = Жауапты таңдаңыз.
stage-poll-is-closed = Бұл сауалнама енді жауап қабылдамайды.
stage-poll-question-needed = Сұрақты осы тілде жазыңыз.
stage-poll-options-needed = Бос қалдырыңыз немесе 2 мен { $limit } аралығында жауап жазыңыз.
stage-poll-options-differ = Түпнұсқадағыдай, сол ретпен { $count } жауап жазыңыз немесе өрісті бос қалдырыңыз.
stage-too-many-polls = Бір іс-шарада ең көбі { $limit } сауалнама болады.
stage-poll-written = Қаралама сақталды. Сауалнаманы пульттен ашыңыз.
stage-poll-removed = Қаралама жойылды.
stage-put-an-item-first = Алдымен залда іс-шараны көрсетіңіз: сауалнама соған тиесілі.

## Recordings and pictures on the screens
stage-recordings = Жазбалар
stage-recordings-help = Экрандар дыбыссыз көрсетеді. Дыбысты зал еститін дыбыс зорайтқышқа қосылған экранда қосыңыз.
stage-recording-kept-back = жұртқа ашылмаған: тек залдың өз экрандарында
stage-captions-in = Субтитрлер: { $languages }
stage-no-captions = Субтитр жоқ
stage-play = Ойнату
stage-stop = Кідірту
stage-from-the-beginning = Басынан
stage-sound-on = Дыбысты қосу
stage-sound-off = Дыбысты өшіру
stage-pictures = Суреттер
stage-pictures-lead = Зал экрандарына арналған слайдтар, логотиптер мен тақтайшалар. Сурет экранға шыққанша оны сырттан ешкім көрмейді.
stage-no-pictures = Әзірге сурет жоқ
stage-no-pictures-hint = Сурет қосыңыз, содан кейін оны зал пультінен экрандарға шығарыңыз.
stage-manage-pictures = Сурет қосу не жою
stage-add-picture = Сурет қосу
stage-picture-file = Сурет
stage-picture-file-help = JPEG, PNG немесе WebP, ең көбі 10 МБ. Өлшемі 1920 × 1080 шегіне сыйғызылады.
stage-picture-shows = Суретте не бейнеленген
stage-picture-shows-help = Суретті көрмейтіндерге оқылады.
stage-remove-picture = Жою
stage-remove-picture-question = Сурет біржола жойылады. Жалғастыру керек пе?
stage-picture-added = Сурет қосылды. Оны зал пультінен экрандарға шығарыңыз.
stage-picture-removed = Сурет жойылды.
stage-picture-is-shown = Бұл сурет экранда тұр. Алдымен оны экраннан алып тастаңыз.
stage-picture-words-needed = Суретте не бейнеленгенін бірнеше сөзбен жазыңыз.
stage-too-many-pictures = Форумда ең көбі { $limit } сурет сақталады. Алдымен біреуін жойыңыз.

## Rehearsal
stage-running-order = Өту жоспары
stage-rehearsal = Сынақ
stage-rehearse = Сынақты бастау
stage-rehearse-question = Енді барлық залда сынақ жүреді. Жұртқа ашық экрандар, телефондар және «Қазір және кейін» беті өзгермейді, ал сынақ аяқталғанда бәрі қазіргі қалпына келтіріледі. Жалғастыру керек пе?
stage-rehearsing = Сынақ жүріп жатыр, басталуы: { $time }. Мұнда жасалғанның ешқайсысы жарияланбайды.
stage-end-rehearsal = Сынақты аяқтау
stage-end-rehearsal-question = Сынақта жасалғанның бәрі кері қайтарылады: іс-шаралар, тізімдер, уақыт, кешігулер. Жалғастыру керек пе?
stage-rehearsal-begun = Сынақ басталды.
stage-rehearsal-ended = Сынақ аяқталды. Бәрі оған дейінгідей.
stage-rehearsal-not-now = Қазір іс-шара жүріп жатыр. Алдымен іс-шараларды барлық экраннан алып тастап, тізімдер мен сауалнамаларды жабыңыз.
stage-in-the-way = Сынақ ештеңе жүрмей тұрғанда басталады. Қазір:
stage-in-the-way-hall = Экрандарда іс-шара тұр: { $hall }
stage-in-the-way-list = Тізім ашық немесе біреуге сөз берілген: { $item }
stage-in-the-way-poll = Сауалнама ашық: { $item }
stage-no-rehearsal = Қазір сынақ жүріп жатқан жоқ
stage-rehearsal-screens = Сынақ экрандары
stage-rehearsal-screens-help = Олар отырыстарды жүргізетін және жүйеге кірген адамдарға ашылады.
stage-phones-wait = Қазір дайындық жүріп жатыр. Сәл кейінірек қайталап көріңіз.
stage-no-release-in-rehearsal = Сынақта ештеңе жарияланбайды. Мәтінді сынақ экрандарына бәрібір шығаруға болады.

## Серверсіз
stage-unsent = Жіберілмеді: байланыс үзілді. Жазғаныңыз осында тұр; байланыс қалпына келгенде қайталаңыз.
stage-not-taken = Бұл орындалмады. Жазғаныңыз осында тұр: көшіріп алып, бетті қайта жүктеңіз.
stage-away = Байланыс үзілді: осы жерде жалғастырыңыз
stage-away-help = Сөз бен уақыт соңғы белгілі жағдайдан жалғасады. Басқандарыңыз уақытымен бірге осы құрылғыда сақталып, байланыс қалпына келгенде жіберіледі. Экрандар өздеріне белгілі соңғы жағдайды көрсетеді. Бұл бет жабылса да, басқандарыңыз жоғалмайды: бетті осы құрылғыда қайта ашыңыз.
stage-away-kept = Осы құрылғыда сақталғандар
stage-away-sent = Байланыс қалпына келді. Осы арада жасағандарыңыз жіберілді.
stage-away-left = Оралғанда орындалмағандар
stage-away-left-help = Осы арада басқа біреу жалғастырды, оның жасағандары күшінде қалады. Бұл пульт сақтағандарын қарап шығып, әлі керегін қайта орындаңыз.
stage-away-seen = Жабу
stage-not-all-done = Байланыс қалпына келді. Осы арада басқа біреу жалғастырды: осында жасалғанның бәрін көшіру мүмкін болмады.

# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Менің бағдарламам
signups-lead = Сіз белгілеген, жазылған немесе өзіңіз қатысатын іс-шаралар.
signups-to-programme = Бағдарламаға өту
signups-to-mine = Бағдарламама өту
signups-not-registered = Бұл форумға тіркеуіңіз жоқ
signups-not-registered-hint = Белгілер мен орындар тіркелген қатысушыларға арналған.
signups-register = Тіркелу
signups-none = Әзірге ештеңе жоқ
signups-none-hint = Бағдарламадағы іс-шараларды белгілеңіз, олар осында тұрады.
signups-without-day = Күні белгісіз
signups-clash = Дәл сол уақытта: { $items }
signups-bookmark = Белгілеу
signups-unbookmark = Белгіні алып тастау
signups-bookmarked = белгіленген
signups-have-part = өзіңіз қатысасыз
signups-have-place = орныңыз бар
signups-in-line = күту тізімінде, орны: { $place }

## Signing up
signups-sign-up = Жазылу
signups-join-line = Күту тізіміне жазылу
signups-leave = Орынды босату
signups-leave-question = Орныңыз босайды. Күтіп тұрған адам болса, орын соған өтеді.
signups-leave-line = Күту тізімінен шығу
signups-leave-line-question = Күту тізіміндегі орныңыздан айырыласыз.
signups-sign-in-first = Орын саны шектеулі. Жазылу үшін кіріңіз.
signups-places-taken = Алынған орындар: { $taken }, барлығы { $places }
signups-people-wait = Күту тізімінде: { $count }
signups-opens = Жазылу басталады: { $when }
signups-closes = Жазылу аяқталады: { $when }
signups-is-over = Жазылу аяқталды.
signups-is-cancelled = Іс-шара тоқтатылды.
signups-not-open-yet = Жазылу әлі басталған жоқ.
signups-not-cleared = Аккредиттеуіңіз аяқталған соң жазыла аласыз.
signups-place-is-yours = Сізге орын берілді.
signups-you-wait = Барлық орын алынған. Күту тізіміндегі орныңыз: { $place }. Орын босаса, хат аласыз.
signups-you-left = Орныңыздан бас тарттыңыз.
signups-too-many-bookmarks = { $limit } белгіден артық сақталмайды. Алдымен кейбірін алып тастаңыз.
signups-too-many-signups = Ең көбі { $limit } іс-шараға жазыла аласыз.
signups-line-is-full = Күту тізімі толған.
signups-changed-meanwhile = Осы арада мұны басқа біреу өзгертті. Жазғаныңыз осында; қайта сақтасаңыз, сіздікі қалады.

## The letter
signups-letter-moved-up-title = { $item }: сізге орын босады
signups-letter-moved-up =
    Құрметті { $name }!

    Орын босады, енді ол сіздікі: { $item }
    Қашан: { $when }
    Форум: { $forum }

    Сіздің бағдарламаңыз; орыннан сол жерде бас тартуға да болады:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: бағдарламаңызда жаңа уақыттар
signups-letter-delayed =
    Құрметті { $name }!

    Сіз белгілеген, жазылған немесе өзіңіз қатысатын іс-шаралар басқа уақытта басталады ({ $forum }):

    { $lines }

    Қазір және кейін: { $page }

    Сұрақтар: { $contact }
signups-letter-line-delayed = – { $item }. Жоспар бойынша: { $planned }, енді күтілетіні: { $time }
signups-letter-line-as-planned = – { $item }: қайтадан жоспар бойынша, { $planned }

## A calendar of one’s own
signups-calendar = Күнтізбеңізде
signups-calendar-help = Телефоныңыздағы немесе компьютеріңіздегі күнтізбеге арналған мекенжай: ол осы беттегіні көрсетеді және өзгерістерді қадағалайды. Мекенжайды білетін адам да соны көреді, оны ешкімге бермеңіз.
signups-make-calendar = Мекенжай жасау
signups-calendar-address = Күнтізбеңіздің мекенжайы
signups-renew-calendar = Жаңа мекенжай жасау
signups-renew-question = Ескі мекенжай оны қолданатын барлық күнтізбеде бірден тоқтайды.
signups-calendar-made = Күнтізбеңіздің мекенжайы дайын.
signups-calendar-name = Менің бағдарламам: { $forum }

## For the secretariat
signups-offers = Орындар және жазылу
signups-offers-lead = Орын саны белгіленген іс-шаралар. Адамдар оларға жазылады, орын қалмаса күтеді.
signups-no-offers = Әзірге ешбір іс-шараға орын белгіленбеген
signups-no-offers-hint = Бағдарламадағы іс-шараны ашып, «Орындар және қонақтар» дегенді таңдаңыз.
signups-manage = Орындар және қонақтар
signups-item = Іс-шара
signups-to-item = Іс-шараға өту
signups-when = Қашан
signups-places = Орындар
signups-places-help = Алынғаннан аз болса да, ешкім шығарылмайды.
signups-taken = Алынды
signups-waiting = Күтуде
signups-opens-at = Жазылудың басталуы
signups-opens-help = Бос: бірден.
signups-closes-at = Жазылудың аяқталуы
signups-closes-help = Бос: іс-шара басталғанда.
signups-clocks = Уақыт { $zone } сағаты бойынша.
signups-guests = Жазылғандар
signups-no-guests = Әзірге ешкім жазылған жоқ.
signups-waiting-list = Күту тізімі
signups-name = Аты-жөні
signups-delegation = Делегация
signups-since = Жазылған
signups-over-places = Орны барлар орыннан көп, артығы: { $count }. Ешкім шығарылмайды; келесі босаған орындар бос қалады.
signups-moved-up = Сақталды. Күту тізімінен орын алғандар: { $count }.
signups-closes-before-it-opens = Жазылу басталғаннан кейін аяқталуы керек.
signups-end-offer = Орындарды алып тастау
signups-end-question = Бұл іс-шараға енді ешкім жазыла алмайды.
signups-offer-ended = Орындар алып тасталды.
signups-somebody-signed-up = Жазылғандар бар. Оның орнына орын санын 0 етіңіз: сонда басқа ешкім орын алмайды.

# Translated from locales/en/notices.ftl.
## The list
notices-title = Шұғыл хабарландырулар
notices-lead = Барлығы немесе бір қаладағылар бірден білуі керек нәрсе: әркімге өз тілінде электрондық поштамен жіберіледі және форумның әр бетінің үстінде көрсетіледі.
notices-none = Хабарландыру жоқ
notices-none-hint = Шұғыл бірдеңе болса, ол осы жерде және әр беттің үстінде тұрады.
notices-new-notice = Жаңа шұғыл хабарландыру
notices-open = Ашу
notices-everybody = барлығына
notices-sent-at = Жіберілді: { $time }.
notices-holds-until = Күші бар мерзім: { $time } дейін.
notices-sent-by = Жіберген: { $name }.
notices-reached = Адам саны: { $people }, жазылған хат саны: { $letters }.
notices-is-draft = қаралама
notices-is-ended = алынып тасталды
notices-is-expired = мерзімі өтті
notices-is-sending = көрсетіліп тұр; хаттар жазылуда
notices-is-shown = көрсетіліп тұр

## Writing one
notices-write-lead = Әзірге ештеңе жіберілмейді: алдымен оны әр оқырман қалай алатынын және олардың қанша екенін көресіз.
notices-what-it-says = Мазмұны
notices-languages-help = Бір тілде жазыңыз; бірінші толтырғаныңыз түпнұсқа болады. Бос қалған тілде оқитындар ең жақын тілдегісін алады.
notices-field-title = Тақырып ({ $language })
notices-field-body = Мәтін ({ $language })
notices-both-or-neither = Бұл тілде тақырыпты да, мәтінді де толтырыңыз немесе екеуін де бос қалдырыңыз.
notices-whom-for = Кімге арналған
notices-field-city = Қала
notices-all-cities = Барлық қала
notices-city-help = Билеті соңғы рет сонда оқылғандар немесе сонда әлі өтпеген іс-шарада рөлі, орны не белгісі барлар.
notices-unplaced = Қайда екені белгісіз адамдарға да
notices-unplaced-help = Қала таңдалғанда ғана маңызы бар. Артық ескерту жетіспегенінен жақсы.
notices-field-category = Санат
notices-all-categories = Барлық санат
notices-field-delegation = Делегация
notices-all-delegations = Барлық делегация
notices-field-expires = Көрсетілу мерзімі
notices-expires-help = { $zone } уақыты бойынша; ең көбі бір ай. Одан ертерек те алып тастай аласыз.
notices-expires-unreadable = Күні мен уақытын көрсетіңіз.
notices-expires-too-early = Бұл уақыт өтіп кетті. Кейінірек уақытты таңдаңыз.
notices-expires-too-late = Хабарландыру ең көбі бір ай көрсетіледі. Ертерек уақытты таңдаңыз.
notices-on-to-preview = Алдын ала қарауға өту
notices-preview-help = Қаралама ретінде сақталады және сіз растағанша ешкімге жіберілмейді.
notices-saved = Қаралама ретінде сақталды. Қарап шығыңыз, содан кейін жіберіңіз.
notices-changed-meanwhile = Осы арада басқа біреу қараламаны өзгертті. Жазғаныңыз осы жерде; қайта сақтасаңыз, онікінің орнын басады.
notices-changed-since-preview = Сіз қарағаннан кейін қаралама өзгерді. Ештеңе жіберілген жоқ: қайта қараңыз.
notices-sent-already = Бұл хабарландыру жіберіліп қойған. Оны жаңасымен түзетіңіз.

## Before it goes
notices-people = Қанша адамға
notices-with-mailbox = Оның ішінде электрондық поштасы барлар
notices-without-mailbox = Жоқтары: беттерден көреді
notices-of-them-unplaced = Оның ішінде қайда екені белгісіздер
notices-not-translated = Жазылмаған тілдер: { $languages }. Бұл тілдерде оқитындар: { $people } адам. Олар төменде көрсетілгендей ең жақын тілде алады.
notices-translations-stale = Түпнұсқадан ескі, қайта қараңыз: { $languages }.
notices-nobody = Бұл арналған тіркелген адам жоқ; тек беттерде көрсетіледі.
notices-send-to = Жіберу, адам: { $people }
notices-send-question = Бұл арналған адамдардың барлығына жіберіледі: { $people } адам, { $letters } хат. Қайтарып алуға болмайды. Жіберілсін бе?
notices-send-now = Қазір жіберу
notices-edit = Өңдеу
notices-discard = Қараламаны жою
notices-discard-question = Қаралама жойылады. Жойылсын ба?
notices-as-readers-get-it = Оқырмандар алатын түрі
notices-readers = Оқырман саны: { $people }
notices-shown-in = аударма жоқ, көрсетілетін тіл: { $language }
notices-is-stale = түпнұсқадан ескі
notices-the-letter = Хат

## After it went
notices-corrects = Мынаның орнына: { $title }
notices-when-sent = Жіберілді
notices-by-whom = Жіберген
notices-how-many-reached = Жетті
notices-when-ended = Алынып тасталды
notices-correct = Жаңасымен түзету
notices-end = Алып тастау
notices-end-question = Бұдан былай көрсетілмейді, әлі жазылмаған хаттар жазылмайды. Жазылған хаттар қалады. Алып тасталсын ба?
notices-sent = Енді көрсетіледі, хаттар жазылуда.
notices-ended = Бұдан былай көрсетілмейді.
notices-correcting = Мұны жібергенше ескі хабарландыру қалады.
notices-discarded = Қаралама жойылды.

## The letter
notices-letter-title = Шұғыл: { $title }
notices-letter-title-corrected = Шұғыл, түзетілді: { $title }
notices-letter =
    Құрметті { $name }!

    { $text }

    Бұл – { $forum } бойынша шұғыл хабарландыру. Барлық хабарландыру: { $page }

    Сұрақтар: { $contact }

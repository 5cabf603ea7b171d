# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Басқару тақтасы
numbers-within = Осы форум аясындағы форумдар
numbers-above = Негізгі форум
numbers-registered = Тіркелген
numbers-accredited = Аккредиттелген
numbers-inside = Қазір ішінде
numbers-inside-left = Тіркеуі қайтарып алынған не қабылданбаған, бірақ ішінде: { $count }
numbers-reserve = Резерв тізімінде
numbers-by-delegation = Делегациялар бойынша
numbers-by-category = Санаттар бойынша
numbers-delegation = Делегация
numbers-category = Санат
numbers-no-delegation = Делегациясыз
numbers-bars-label = { $heading }: тіркелгендер, аккредиттелгендер және іштегілер. Осы сандар кестеде де бар.
numbers-nobody = Әзірге ешкім тіркелмеген
numbers-nobody-hint = Сандар алғашқы тіркелумен бірге пайда болып, өздігінен жаңарады.
numbers-arrivals = Келгендер
numbers-arrivals-on = { $date }, форумның жергілікті уақытымен сағат бойынша
numbers-arrivals-total = Осы күні келгендер: { $count }
numbers-arrivals-label = Сағат бойынша келгендер. Осы сандар төмендегі кестеде де бар.
numbers-as-a-table = Кесте түрінде
numbers-hour = Сағат
numbers-arrived = Келді
numbers-no-arrivals = Әзірге ешкім келмеді
numbers-no-arrivals-hint = График кіреберістен өткізілген алғашқы адамнан басталады.

## The outbox
numbers-outbox = Шығыс хаттар
numbers-outbox-lead = Осы форумның барлық хаттары: күтудегілері, жіберілгендері және жіберілмей қалғандары.
numbers-no-server = Пошта сервері бапталмаған, сондықтан ешбір хат иесіне жетпейді. Хаттар осы бетте және деректер қалтасындағы «{ $folder }» қалтасында файл түрінде сақталады; «Жіберілді» деген олардың сонда екенін білдіреді.
numbers-tab = { $name }: { $count }
numbers-all = Барлығы
numbers-queued = Күтуде
numbers-retrying = Қайта жіберуді күтуде
numbers-sent = Жіберілді
numbers-failed = Жіберілмеді
numbers-letter = Хат
numbers-to = Кімге
numbers-addressee = Аты-жөні немесе электрондық пошта мекенжайы
numbers-language = Тіл
numbers-written = Жазылған уақыты
numbers-attempts = Әрекет саны
numbers-next-attempt = Келесі әрекет
numbers-sent-at = Жіберілген уақыты
numbers-fault = Пошта серверінің жауабы
numbers-way-in-hidden = Кіру сілтемесі мұнда толық көрсетілмейді: оны ашқан кез келген адам кіреді, ал ол тек хат иесіне арналған.
numbers-failed-why = Көп әрекеттен кейін тоқтатылды. Пошта сервері қайта жұмыс істегенде тағы жіберіп көріңіз.
numbers-no-letters = Мұнда хат жоқ
numbers-no-letters-hint = Форум біреуге хат жазған бойда хаттар осында пайда болады.
numbers-try-all-again = Жіберілмеген хаттардың бәрін қайта жіберу
numbers-queued-again = Хат қайта жіберілуін күтуде.
numbers-not-failed = Бұл хатта қате болмаған, сондықтан ол қайта жіберілмейді.
numbers-many-queued-again = { $count ->
    [one] { $count } хат қайта жіберілуін күтуде.
   *[other] { $count } хат қайта жіберілуін күтуде.
}

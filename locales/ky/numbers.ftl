# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Башкаруу тактасы
numbers-within = Ушул форумдун алкагындагы форумдар
numbers-above = Негизги форум
numbers-registered = Катталган
numbers-accredited = Аккредитациядан өткөн
numbers-inside = Азыр ичинде
numbers-inside-left = Каттоосу кайтарып алынган же четке кагылган, бирок ичинде: { $count }
numbers-reserve = Камдык тизмеде
numbers-by-delegation = Делегациялар боюнча
numbers-by-category = Категориялар боюнча
numbers-delegation = Делегация
numbers-category = Категория
numbers-no-delegation = Делегациясыз
numbers-bars-label = { $heading }: катталгандар, аккредитациядан өткөндөр жана ичиндегилер. Ушул эле сандар таблицада бар.
numbers-nobody = Азырынча эч ким катталган жок
numbers-nobody-hint = Сандар биринчи каттоо менен пайда болуп, өзүнөн-өзү жаңырат.
numbers-arrivals = Келгендер
numbers-arrivals-on = { $date }, форумдун жергиликтүү убактысы менен саат боюнча
numbers-arrivals-total = Ушул күнү келгендер: { $count }
numbers-arrivals-label = Саат боюнча келгендер. Ушул эле сандар төмөнкү таблицада бар.
numbers-as-a-table = Таблица түрүндө
numbers-hour = Саат
numbers-arrived = Келди
numbers-no-arrivals = Азырынча эч ким келген жок
numbers-no-arrivals-hint = График кире бериштен өткөрүлгөн биринчи адамдан башталат.

## The outbox
numbers-outbox = Чыгуучу каттар
numbers-outbox-lead = Бул форумдун бардык каттары: күтүүдөгүлөрү, жөнөтүлгөндөрү жана жөнөтүлбөй калгандары.
numbers-no-server = Почта сервери жөндөлгөн эмес, ошондуктан бир да кат ээсине жетпейт. Каттар ушул баракта жана маалымат папкасындагы «{ $folder }» папкасында файл түрүндө сакталат; «Жөнөтүлдү» дегени алардын ошол жерде экенин билдирет.
numbers-tab = { $name }: { $count }
numbers-all = Баары
numbers-queued = Күтүүдө
numbers-retrying = Кайра жөнөтүүнү күтүүдө
numbers-sent = Жөнөтүлдү
numbers-failed = Жөнөтүлбөдү
numbers-letter = Кат
numbers-to = Кимге
numbers-addressee = Аты-жөнү же электрондук почта дареги
numbers-language = Тил
numbers-written = Жазылган убактысы
numbers-attempts = Аракеттер
numbers-next-attempt = Кийинки аракет
numbers-sent-at = Жөнөтүлгөн убактысы
numbers-fault = Почта серверинин жообу
numbers-way-in-hidden = Кирүү шилтемеси бул жерде толук көрсөтүлбөйт: аны ким ачса, ошол кирет, ал эми ал каттын ээсине гана арналган.
numbers-failed-why = Көп аракеттен кийин токтотулду. Почта сервери кайра иштегенде дагы бир жолу аракет кылыңыз.
numbers-no-letters = Бул жерде кат жок
numbers-no-letters-hint = Форум бирөөгө кат жазары менен каттар ушул жерде пайда болот.
numbers-try-all-again = Жөнөтүлбөгөн каттардын баарын кайра жөнөтүү
numbers-queued-again = Кат кайра жөнөтүлүшүн күтүүдө.
numbers-not-failed = Бул катта ката болгон эмес, ошондуктан ал кайра жөнөтүлбөйт.
numbers-many-queued-again = { $count ->
    [one] { $count } кат кайра жөнөтүлүшүн күтүүдө.
   *[other] { $count } кат кайра жөнөтүлүшүн күтүүдө.
}

# Translated from locales/en/outside.ftl.

## Тизме жөнөтүү
outside-title = Сыртта чечилет: «{ $step }»
outside-lead = Бул жерде чечимди сырткы мекеме кабыл алат. Күтүп тургандардын тизмесин ага жөнөтүңүз, жооптор кайтканда эсепке алыңыз.
outside-to-queue = Кезекке
outside-waiting = Бул баскычта күтүп турат
outside-out = Алардын ичинен жообу күтүлгөндөр
outside-send-heading = Тизме жөнөтүңүз
outside-nobody-waits = Бул баскычта күткөн эч ким жок
outside-doubtful = { $count ->
    [one] { $count } паспортто аты-жөнү күтүлгөндөн башкача жазылган
   *[other] { $count } паспортто аты-жөнү күтүлгөндөн башкача жазылган
}
outside-doubtful-help = Тизме жөнөтүлгөнгө чейин документтер менен салыштырыңыз. Паспорттогу жазылышын биз эч качан өзгөртпөйбүз; ал тизмеде болсо, ошол жерде белгиленет.
outside-passport-check = Паспорт: салыштыруу керек
outside-nobody-waits-hint = Мурунку баскычтар өткөндө эле адамдар ушул жерде көрүнөт.
outside-people = Адамдар
outside-people-new = Али жөнөтүлбөгөндөр же кийин өзгөргөндөр гана: { $count }
outside-people-all = Күтүп тургандардын баары: { $count }
outside-fields = Тизмедеги маалымат
outside-fields-help = Мекемеге керегинен ашыгын тандабаңыз. Алдын ала тандалган: аты-жөнү жана бул баскыч ырастай турган маалымат же акыркы тизмеде болгону.
outside-language = Тизменин тили
outside-send = Тизмени даярдоо
outside-choose-a-field = Жок дегенде бир маалыматты тандаңыз.
outside-nobody-to-send = Бул тизмеге эч ким калган жок: күтүп тургандардын баары жөнөтүлгөн.
outside-too-many-people = Бир тизмеге { $limit } адамдан көп батпайт. Али жөнөтүлбөгөндөрдү тандаңыз же тизмени бөлүп жөнөтүңүз.
outside-list-sent = { $count ->
    [one] { $count } адамдын тизмеси даярдалып жатат. Аны төмөндөн алса болот.
   *[other] { $count } адамдын тизмеси даярдалып жатат. Аны төмөндөн алса болот.
}

## Жөнөтүлгөндөр
outside-sent-heading = Жөнөтүлгөн тизмелер
outside-kept-help = Файлдар бир жума сакталат. Тизмеде ким болгону кийин да белгилүү.
outside-nothing-sent = Азырынча бир да тизме жөнөтүлгөн жок.
outside-sent-at = Жөнөтүлгөн убактысы
outside-sent-by = Ким жөнөттү
outside-answered = Жообу келди
outside-workbook = Китеп
outside-making-waiting = даярдалып жатат
outside-making-ready = даяр
outside-making-failed = даярдоого мүмкүн болбоду
outside-making-gone = мындан ары сакталбайт

## Тизменин өзү
outside-sheet-name = Тизме
outside-reference = Код
outside-answer = Жооп
outside-reason = Себеби
outside-cleared = уруксат берилди
outside-refused = четке кагылды

## Жооптордун кайтышы
outside-answers-heading = Кайткан жооптор
outside-answers-help = Мекеме толтурган тизмени жөнөтүңүз. Мамычалардын тартиби каалагандай болушу мүмкүн, ашыкча мамычалар да болушу мүмкүн. Натыйжаны көрмөйүнчө эч нерсе эсепке алынбайт.
outside-file = Жооптор файлы
outside-file-help = Excel китеби (XLSX) же CSV таблицасы, эң көбү { $limit } МБ.
outside-look-through = Карап чыгуу
outside-file-too-large = Файл өтө чоң: эң көбү { $limit } МБ.
outside-file-empty = Бул файлда сап жок.
outside-file-unreadable = Бул файлды окууга мүмкүн эмес. Аны сырсөзсүз XLSX же CSV түрүндө сактап, кайра жөнөтүңүз.
outside-no-references = Бир да мамычада бул жерден жөнөтүлгөн тизменин коддору жок. Тизмени «Код» мамычасы менен бирге жөнөтүңүз.
outside-no-answers = Бир да мамычада жооп жок. Жоопторду «Жооп» мамычасына жазыңыз: уруксат берилди же четке кагылды.
outside-came-at = Келген убактысы
outside-state-open = каралып жатат
outside-state-running = эсепке алынып жатат
outside-state-done = эсепке алынды
outside-state-stopped = токтотулду

## Натыйжа
outside-answers-of = Жооптор: { $when }
outside-to-lists = Тизмелерге
outside-preview-lead = Азырынча эч нерсе өзгөргөн жок. Ар бир саптын натыйжасы ушундай болот.
outside-default-reason = Себепсиз четке кагылгандар үчүн себеп
outside-default-reason-help = { $count ->
    [one] { $count } адам себеби көрсөтүлбөй четке кагылган. Четке кагылган ар бир адам себебин каттан окуйт; себеби жок бул сап эсепке алынбайт.
   *[other] { $count } адам себеби көрсөтүлбөй четке кагылган. Четке кагылган ар бир адам себебин каттан окуйт; себеби жок бул саптар эсепке алынбайт.
}
outside-let-count = Эсепке алуу: уруксат берилди { $cleared }, четке кагылды { $refused }
outside-letters-help = Тиешелүү ар бир адам кат алат.
outside-nothing-counts = Бул файлдын бир да сабын ушул бойдон эсепке алууга болбойт.
outside-begun-already = Бул жооптор эсепке алынып жатат.
outside-answers-begun = Жооптор эсепке алынып жатат.
outside-progress = Өткөн саптар: { $done } / { $total }
outside-reload = Канча аткарылганын көрүү үчүн баракты жаңыртыңыз.
outside-are-counted = Жооптор эсепке алынды.
outside-was-stopped = Аягына чыкпай токтотулду. Эсепке алынгандар калат.
outside-row = Сап
outside-person = Адам
outside-nobody-known = белгисиз
outside-what-becomes = Натыйжасы
outside-bad-rows = Каралышы керек
outside-bad-help = Бул саптар эсепке алынбайт. Жүктөп алыңыз, оңдоңуз же мекемеден сураңыз, анан ошол файлды жөнөтүңүз.
outside-download-bad = Эсепке алынбаган саптар файл түрүндө
outside-why-not = Эмнеге эсепке алынбайт
outside-first-shown = Көрсөтүлгөнү: { $total } саптын алгачкы { $shown } сабы.
outside-remove = Файлды кайтарып алуу
outside-remove-question = Файл өчүрүлөт. Эсепке алынгандар калат.
outside-answers-removed = Файл өчүрүлдү.
outside-fate-cleared = Уруксат берилди
outside-fate-refused = Четке кагылды
outside-fate-already-so = Мурунтан эле ошондой
outside-fate-no-answer = Жооп жок
outside-fate-unreadable = Жооп ооба да эмес, жок да эмес
outside-fate-no-reason = Себепсиз четке кагылды
outside-fate-no-reference = Код жок
outside-fate-unknown = Белгисиз код
outside-fate-other-name = Бул код аты-жөнү башка адамдыкы
outside-fate-contradicted = Эки саптын жообу эки башка
outside-fate-not-waiting = Бул баскычта мындан ары күтпөйт
outside-fate-changed = Тизме жөнөтүлгөндөн кийин өзгөргөн: кайра жөнөтүңүз

# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Аккредиттеу
accreditation-title = Аккредиттеу
accreditation-waits-for = «{ $step }» шешімін күтуде: { $count }
accreditation-everybody = Барлығы
accreditation-people-of = Ұйымның қатысушылары: { $organisation }
accreditation-delegation = Делегация
accreditation-category = Санат
accreditation-organisation = Ұйым
accreditation-position = Лауазым
accreditation-passport-name = Паспорттағы аты-жөні
accreditation-birth-date = Туған күні
accreditation-email = Электрондық пошта
accreditation-begun = Ұсынылған
accreditation-accredited = Аккредиттелген
accreditation-refused = Қабылданбаған
accreditation-withdrawn = Қайтарып алынған
accreditation-reserve = Резерв тізімінде
accreditation-nobody-waits = Мұнда күтіп тұрған ешкім жоқ
accreditation-nobody-waits-hint = Жоғарыдан басқа кезеңді таңдаңыз немесе сұрыптау шарттарын алып тастаңыз.
accreditation-reason = Себебі
accreditation-reason-help = Адамға жіберілетін хатта көрсетіледі.
accreditation-mark-as = «{ $step }» деп белгілеу
accreditation-refuse = Қабылдамау
accreditation-refuse-question = Адамға себебі хабарланады, орын босайды.
accreditation-take-back = Шешімді қайтарып алу
accreditation-open-again = Қайта ашылсын
accreditation-decisions = Шешімдер
accreditation-photo-of = Фотосурет: { $name }
accreditation-see-registration = Тіркеуді көру
accreditation-erase-person = Адам деректерін өшіру
accreditation-by-the-house = тіркеу өзгергеннен кейін
accreditation-was-taken = «{ $step }»
accreditation-was-refused = Қабылданбады
accreditation-was-reopened = Қайта ашылды: «{ $step }»
accreditation-one-taken = Шешім сақталды, адамға хабарлануда.
accreditation-one-refused = Қабылданбады; адамға себебі хабарлануда.
accreditation-one-reopened = Кезең қайта ашылды.
accreditation-nobody-selected = Алдымен кемінде бір адамды таңдаңыз.
accreditation-reason-needed = Себебін жазыңыз: оны адам оқиды.
accreditation-decided-meanwhile = Осы арада басқа біреу шешім қабылдады. Тіркеуді қайта қараңыз.
accreditation-not-active = Бұл тіркеуде орын жоқ, шешетін ештеңе жоқ.
accreditation-letter-accredited-title = Сіз аккредиттелдіңіз: { $forum }
accreditation-letter-taken-title = Тіркеуіңіз келесі кезеңге өтті: { $forum }
accreditation-letter-refused-title = Тіркеуіңіз туралы: { $forum }
accreditation-letter-reopened-title = Тіркеуіңіз қайта қаралуда: { $forum }
accreditation-letter-accredited =
    Құрметті { $name }!

    Сіз { $forum } үшін аккредиттелдіңіз. Билетіңіз бөлек хатпен жіберіледі.

    Сұрақтар бойынша: { $contact }
accreditation-letter-taken =
    Құрметті { $name }!

    { $forum } үшін тіркеуіңіздің қазіргі күйі: { $step }. Келесі кезеңде қайта жазамыз; сізден ештеңе талап етілмейді.

    Сұрақтар бойынша: { $contact }
accreditation-letter-refused =
    Құрметті { $name }!

    { $forum } үшін тіркеуіңіз қабылданбады. Көрсетілген себебі: { $reason }

    Мұны қате деп санасаңыз, { $contact } мекенжайына жазыңыз.
accreditation-letter-reopened =
    Құрметті { $name }!

    { $forum } үшін тіркеуіңіз қайта қаралуда: { $step }. Шешім қабылданған бойда жазамыз.

    Сұрақтар бойынша: { $contact }
accreditation-letter-reopened-because =
    Құрметті { $name }!

    { $forum } үшін тіркеуіңіз қайта қаралуда: { $step }. Шешім қабылданған бойда жазамыз.
    Көрсетілген себебі: { $reason }

    Сұрақтар бойынша: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } шешім сақталды.
   *[other] { $count } шешім сақталды.
}
accreditation-many-refused = { $count ->
    [one] { $count } тіркеу қабылданбады.
   *[other] { $count } тіркеу қабылданбады.
}
accreditation-some-left = Сақталды: { $count }. Басқа біреу шешкендіктен немесе құзыретіңізде болмағандықтан қалдырылды: { $left }.
accreditation-out-since = Сыртқа жіберілді: { $when }
accreditation-outside-lists = Сыртқа жіберілетін тізімдер
accreditation-reason-outside = Жауап қайдан келді
accreditation-reason-needed-outside = Бұл кезең сыртта шешіледі. Қолмен белгілеу үшін жауаптың қайдан келгенін жазыңыз.

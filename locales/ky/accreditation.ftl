# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Аккредитация
accreditation-title = Аккредитация
accreditation-waits-for = «{ $step }» чечимин күтүүдө: { $count }
accreditation-everybody = Баары
accreditation-people-of = Уюмдун катышуучулары: { $organisation }
accreditation-delegation = Делегация
accreditation-category = Категория
accreditation-organisation = Уюм
accreditation-position = Кызматы
accreditation-passport-name = Паспорттогу аты-жөнү
accreditation-birth-date = Туулган күнү
accreditation-email = Электрондук почта
accreditation-begun = Талапкер көрсөтүлгөн
accreditation-accredited = Аккредитациядан өткөн
accreditation-refused = Четке кагылган
accreditation-withdrawn = Кайтарып алынган
accreditation-reserve = Камдык тизмеде
accreditation-nobody-waits = Бул жерде күткөн эч ким жок
accreditation-nobody-waits-hint = Жогорудан башка баскычты тандаңыз же иргөө шарттарын алып салыңыз.
accreditation-reason = Себеби
accreditation-reason-help = Адамга жөнөтүлүүчү катта көрсөтүлөт.
accreditation-mark-as = «{ $step }» деп белгилөө
accreditation-refuse = Четке кагуу
accreditation-refuse-question = Адамга себеби билдирилет, орун бошойт.
accreditation-take-back = Чечимди кайтарып алуу
accreditation-open-again = Кайра ачылсын
accreditation-decisions = Чечимдер
accreditation-photo-of = Сүрөт: { $name }
accreditation-see-registration = Каттоону көрүү
accreditation-erase-person = Адамдын маалыматын өчүрүү
accreditation-by-the-house = каттоо өзгөргөндөн кийин
accreditation-was-taken = «{ $step }»
accreditation-was-refused = Четке кагылды
accreditation-was-reopened = Кайра ачылды: «{ $step }»
accreditation-one-taken = Чечим сакталды, адамга билдирилүүдө.
accreditation-one-refused = Четке кагылды; адамга себеби билдирилүүдө.
accreditation-one-reopened = Баскыч кайра ачылды.
accreditation-nobody-selected = Алгач жок дегенде бир адамды тандаңыз.
accreditation-reason-needed = Себебин жазыңыз: аны адам окуйт.
accreditation-decided-meanwhile = Ушул арада башка бирөө чечим кабыл алды. Каттоону кайра караңыз.
accreditation-not-active = Бул каттоодо орун жок, чече турган эч нерсе жок.
accreditation-letter-accredited-title = Сиз аккредитациядан өттүңүз: { $forum }
accreditation-letter-taken-title = Каттооңуз кийинки баскычка өттү: { $forum }
accreditation-letter-refused-title = Каттооңуз жөнүндө: { $forum }
accreditation-letter-reopened-title = Каттооңуз кайра каралууда: { $forum }
accreditation-letter-accredited =
    Урматтуу { $name }!

    Сиз { $forum } үчүн аккредитациядан өттүңүз. Билетиңиз өзүнчө кат менен жөнөтүлөт.

    Суроолор боюнча: { $contact }
accreditation-letter-taken =
    Урматтуу { $name }!

    { $forum } үчүн каттооңуздун азыркы абалы: { $step }. Кийинки баскычта кайра жазабыз; сизден эч нерсе талап кылынбайт.

    Суроолор боюнча: { $contact }
accreditation-letter-refused =
    Урматтуу { $name }!

    { $forum } үчүн каттооңуз кабыл алынган жок. Көрсөтүлгөн себеби: { $reason }

    Муну ката деп эсептесеңиз, { $contact } дарегине жазыңыз.
accreditation-letter-reopened =
    Урматтуу { $name }!

    { $forum } үчүн каттооңуз кайра каралууда: { $step }. Чечим кабыл алынары менен жазабыз.

    Суроолор боюнча: { $contact }
accreditation-letter-reopened-because =
    Урматтуу { $name }!

    { $forum } үчүн каттооңуз кайра каралууда: { $step }. Чечим кабыл алынары менен жазабыз.
    Көрсөтүлгөн себеби: { $reason }

    Суроолор боюнча: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } чечим сакталды.
   *[other] { $count } чечим сакталды.
}
accreditation-many-refused = { $count ->
    [one] { $count } каттоо четке кагылды.
   *[other] { $count } каттоо четке кагылды.
}
accreditation-some-left = Сакталды: { $count }. Башка бирөө чечкендиктен же ыйгарым укугуңуз жок болгондуктан калтырылды: { $left }.
accreditation-out-since = Сыртка жөнөтүлдү: { $when }
accreditation-outside-lists = Сыртка жөнөтүлүүчү тизмелер
accreditation-reason-outside = Жооп кайдан келди
accreditation-reason-needed-outside = Бул баскыч сыртта чечилет. Кол менен белгилөө үчүн жооп кайдан келгенин жазыңыз.

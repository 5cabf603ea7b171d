# Translated from locales/en/planning.ftl.
planning-title = Программаны пландоо
planning-lead = Бул жерде өзгөртүлгөндөр жарыяланганга чейин каралама бойдон калат. Карама-каршылыктар оңдоо жолу менен кошо көрсөтүлөт.
planning-days = Күндөр
planning-time = Убакыт
planning-grid = Залдар боюнча күн
planning-new-item = Жаңы иш-чара
planning-new-address = Жаңы кайрылуу
planning-no-room = Залсыз
planning-seats = Орун: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Күнү бою
planning-nothing-planned = Бул күнгө азырынча эч нерсе пландалган эмес
planning-nothing-planned-hint = Иш-чара кошуңуз же программаны файлдан алыңыз.
planning-loose = Бөлүктөр жана азырынча убактысы жок иш-чаралар
planning-moved = Жылдырылды. Жарыяланганга чейин каралама.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } алынды. Багыттоо баскычтары жылдырат, Page Up менен Page Down башка күнгө которот, Enter коёт, Esc жокко чыгарат.
planning-picked-length = { $title }: өйдө жана ылдый баскычтары узактыгын өзгөртөт, Enter сактайт, Esc жокко чыгарат.
planning-let-go = { $title } ордунда калды.
planning-move-failed = Байланыш жок; эч нерсе өзгөргөн жок. Кайра аракет кылыңыз.
planning-undo = Акыркы өзгөртүүнү кайтаруу
planning-undone = Өзгөртүү кайтарылды.
planning-keys = Иш-чараларды сүйрөңүз (манжа менен: басып туруп сүйрөңүз): башка күн үчүн жогорудагы күндүн үстүнө, башка узактык үчүн төмөнкү четинен. Же баскычтопту колдонуңуз: багыттоо баскычтары тандайт, Enter ачат; Alt менен багыттоо баскычтары же M жылдырат, ошондо Page Up менен Page Down башка күнгө которот; L узактыгын өзгөртөт; Esc жокко чыгарат.

planning-hints = Карама-каршылыктар
planning-has-hints = карама-каршылык бар
planning-no-hints = Карама-каршылык жок.
planning-more-hints = Мындан башка: { $count }. Адегенде жогорудагыларды оңдоңуз.
planning-clash-room = { $room } бир эле убакта эки жолу керек: «{ $first }» жана «{ $second }».
planning-clash-person = { $name } бир эле убакта эки жерде болушу керек: «{ $first }» жана «{ $second }».
planning-clash-only-delegate = { $name } ({ $delegation }, жалгыз делегат) бир эле убакта эки жерде болушу керек: «{ $first }» жана «{ $second }».
planning-clash-interpreter = Оозеки котормочу { $name } бир эле убакта эки жерде керек: «{ $first }» жана «{ $second }».
planning-clash-way = { $name }: «{ $from }» – «{ $to }» ортосундагы жолго { $needs } мүн. керек, убакыт болсо { $has } мүн.
planning-clash-seats = «{ $title }»: күтүлгөн адам { $expected }, залдагы орун { $seats }.
planning-mend-time = Башка убакыт: { $time }
planning-mend-room = Башка зал: { $room }
planning-mend-time-of = «{ $title }», башка убакыт: { $time }
planning-mend-room-of = «{ $title }», башка зал: { $room }
planning-mend-room-at = Башка зал, башка убакыт: { $room }, { $time }
planning-name-interpreter = Оозеки котормочу дайындоо

planning-field = Талаа
planning-field-title = Аталышы
planning-field-title-in = Аталышы: { $language }
planning-texts = Тексттер
planning-texts-help = Бош сап жаңы абзац баштайт. Сызыкча менен башталган саптар тизме болот; **эки жылдызча** ортосундагы сөздөр калың жазылат.
planning-field-subtitle-in = Кошумча тема: { $language }
planning-field-summary-in = Кыскача мазмуну: { $language }
planning-field-text-in = Текст: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Кайрылуунун тексти – окула турган сөздөр. Ал сайтта окулуп, жарыялангандан кийин гана көрүнөт.
planning-address-released = Бул кайрылуунун тексти баарына ачылган: жарыялаган өзгөртүүлөрүңүз дароо сайтта көрүнөт.
planning-address-people = Кайрылуунун автору жана окуп берүүчүсү болушу керек.
planning-field-kind = Түрү
planning-field-status = Абалы
planning-field-starts = Башталышы
planning-field-ends = Аякташы
planning-starts-help = Иш-чара өтүүчү жердин убактысы боюнча.
planning-field-room = Зал
planning-field-place = Орду
planning-field-city = Шаар
planning-city-help = Зал тандалса, анын шаары эсепке алынат.
planning-field-to-city = Жолдун аягы
planning-to-city-help = Бир шаардан экинчисине жол үчүн гана.
planning-field-parent = Эмненин курамында
planning-field-expected = Күтүлгөн адамдардын саны
planning-field-people = Катышуучулар
planning-people-help = Форумга катталгандар аты-жөнүнөн таанылат. Сапты алып салуу үчүн атын бош калтырыңыз.
planning-role = Рол { $number }
planning-who = Аты-жөнү { $number }
planning-who-is-meant = Ким экенин тандаңыз.
planning-who-exactly = «{ $name }» ким?
planning-keep-as-written = Башка адам: «{ $name }», жазылгандай
planning-choose = Тандаңыз
planning-none = Жок
planning-more-rows = Дагы саптар
planning-save = Каралама катары сактоо
planning-draft-help = Сайтта эч нерсе өзгөрбөйт: адегенде өзгөртүүлөр жарыяланышы керек.
planning-saved = Каралама сакталды.
planning-on-the-site = Сайтта
planning-kind-part = Бөлүк
planning-kind-other = Башка
planning-status-confirmed = өтөт
planning-status-tentative = такталууда
planning-status-cancelled = жокко чыгарылды
planning-state-new = жаңы
planning-state-changed = өзгөртүлдү
planning-state-removed = алынып салынат
planning-state-crossed = карап чыгуу керек
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Муну ушул арада башка адам өзгөрттү. Эмне өзгөргөнүн карап, кайра сактаңыз.
planning-theirs = Башка адам сактаганы
planning-theirs-help = Сиз жазгандар төмөндө турат. Кайра сактасаңыз, сиздики калат.
planning-saved-now = Азыр сакталган
planning-typed-here = Бул жерде жазылган

planning-time-unreadable = Бул убакытты окуу мүмкүн эмес. Күн менен саатты тандаңыз.
planning-ends-before = Аякташы башталышынан мурда турат.
planning-has-no-time = Бул иш-чаранын убактысы азырынча жок. Адегенде формада убактысын жазыңыз.
planning-parent-inside = Иш-чара өзүнүн ичинде боло албайт.
planning-too-many-people = Бир иш-чарада эң көбү { $limit } адам боло алат.
planning-too-many-items = Бир программада эң көбү { $limit } иш-чара боло алат.

planning-cancel = Жокко чыгаруу
planning-cancel-question = Иш-чара программада жокко чыгарылган бойдон калат.
planning-cancel-items = Ичиндеги { $count } иш-чара да өтпөйт.
planning-cancel-parts = { $count } киши катышат.
planning-cancel-places = { $count } кишинин орду бар.
planning-cancel-waiting = Күтүү тизмесинде { $count } киши бар.
planning-cancel-marked = { $count } киши белгилеген.
planning-off-with = Өтпөйт, анткени ал кирген «{ $title }» жокко чыгарылды.
planning-cancelled = Иш-чара жокко чыгарылган деп белгиленди. Жарыяланганга чейин каралама.
planning-restore = Кайра өткөрүү
planning-restored = Иш-чара өтөт. Жарыяланганга чейин каралама.
planning-remove = Программадан алып салуу
planning-remove-question = Жарыялангандан кийин иш-чара программада болбойт. Ичиндегилер калат.
planning-removed = Иш-чара программадан алынып салынат.
planning-discard = Караламадан баш тартуу
planning-discard-question = Жарыяланган абалы калат, каралама өчүрүлөт.
planning-discarded = Каралама өчүрүлдү; жарыяланган абалы калды.

planning-to-changes = Эмнелер өзгөртүлдү
planning-changes-lead = Булар азырынча сайтта жок. Карап чыгып, жарыялаңыз.
planning-no-changes = Баары жарыяланган
planning-no-changes-hint = Өзгөртүүлөр жарыяланганга чейин ушул жерде турат.
planning-ready = Жарыялоого болот
planning-people-told = Кат алуучулар
planning-publish-help = Жарыялангандан кийин булар сайтта көрүнөт жана тиешеси бар ар бир адам өз тилинде кат алат.
planning-publish-clashes = Жарыялана тургандардагы карама-каршылыктар: { $count }. Алар төмөндө көрсөтүлгөн.
planning-publish = Жарыялоо: { $count }
planning-published = { $number }-версия жарыяланды. Өзгөргөн иш-чаралар: { $count }.
planning-nothing-to-publish = Жарыялана турган эч нерсе жок.
planning-changes-changed = Бул баракты карагандан бери өзгөрүү болду. Кайра караңыз.
planning-crossed-help = Ушул караламадан кийин сайттагы иш-чара файлдан өзгөрдү. Формасын карап, кайра сактаңыз; ага чейин жарыяланбайт.
planning-first-shown = Көрсөтүлгөнү: { $total } иш-чаранын алгачкы { $shown }.
planning-versions = Версиялар
planning-versions-lead = Чогуу жарыялангандар – бир версия. Экөөнү салыштырыңыз.
planning-no-versions = Азырынча версия жок
planning-no-versions-hint = Өзгөртүүлөр биринчи жолу жарыяланганда ушул жерде пайда болот.
planning-version = Версия { $number }
planning-version-none = Версияларга чейин
planning-version-head = Версия
planning-published-at = Жарыяланган
planning-published-by = Ким жарыялады
planning-items = Иш-чаралар
planning-compare = Салыштыруу
planning-compare-from = Мындан
planning-compare-to = Мындайга чейин
planning-changed-until = Башынан { $to }-версияга чейин өзгөргөндөр
planning-changed-between = { $from } жана { $to }-версиялардын ортосунда өзгөргөндөр
planning-no-difference = Бул версиялардын айырмасы жок.

planning-ways = Жол убактысы
planning-ways-lead = Жол канча убакыт аларын жазыңыз. Адам жетип үлгүрбөсө, карама-каршылык көрсөтүлөт.
planning-between = { $from } – { $to }, мүнөт
planning-within = { $city }: бир имараттан экинчисине, мүнөт
planning-save-ways = Сактоо
planning-ways-saved = Жол убактысы сакталды.

## Places
planning-places = Орундар
planning-places-lead = Форумдун шаарлары, имараттары жана залдары. Бул жердеги өзгөрүү дароо сайтта көрүнөт.
planning-no-places = Азырынча орун жок
planning-no-places-hint = Адегенде шаарды, анан имараттар менен залдарды кошуңуз.
planning-new-city = Шаар кошуу
planning-new-house = Имарат кошуу
planning-new-room = Зал кошуу
planning-new-loose-room = Имаратсыз орун кошуу
planning-edit = Оңдоо
planning-no-city = Шаарсыз
planning-no-house = Имаратсыз
planning-no-houses = Азырынча имарат да, зал да жок.
planning-on-the-map = Картада
planning-shared = бир эле убакта бир нече иш-чара
planning-is-shared = Бул жерде бир эле убакта бир нече иш-чара өтө алат
planning-shared-help = Стенддер, короо, бүтүн имарат. Андагы иш-чаралар бири-бирине тоскоол болбойт.
planning-field-name-in = Аталышы: { $language }
planning-field-address = Дарек
planning-field-address-in = Дарек: { $language }
planning-field-latitude = Түндүк кеңдик, градус
planning-field-longitude = Чыгыш узундук, градус
planning-point-help = Карта үчүн, мисалы, 40.372 жана 49.853. Градус болбосо, картадан дарек изделет.
planning-point-half = Эки градусту тең жазыңыз же экөөнү тең жазбаңыз.
planning-degrees-unreadable = Градусту сан менен жазыңыз, мисалы, 40.372.
planning-field-house = Имарат
planning-field-seats = Орун саны
planning-field-equipment = Жабдуу
planning-field-equipment-in = Башка жабдуу: { $language }
planning-field-zone = Убакыт алкагы
planning-zone-help = Мисалы, Asia/Baku. Кийин өзгөртүүгө болбойт.
planning-zone-unknown = Мындай убакыт алкагы жок. Asia/Baku сыяктуу жазыңыз.
planning-clocks = Убактысы: { $zone }.
planning-first-day = Биринчи күн
planning-last-day = Акыркы күн
planning-other-languages = Башка тилдерде
planning-save-place = Сактоо
planning-place-saved = Сакталды. Сайтта көрүнөт.
planning-place-moved = Тартиби сакталды.
planning-place-changed-meanwhile = Ушул арада орунду башка бирөө өзгөрттү. Жазганыңыз ушул жерде; кайра сактасаңыз, сиздики калат.
planning-forum-days = Форумдун күндөрү: { $days }; шаардын күндөрү ушунун ичинде болот.
planning-city-outside = Шаардын күндөрү форумдун күндөрүнүн ичинде болушу керек.
planning-now-stands = Ушул арада бул жерге жазылганы: { $value }
planning-place-there-already = Мындай аталыштагы орун мурунтан бар.
planning-too-many-places = Форумда эң көп { $limit } орун болот.
planning-move-up = Жогору
planning-move-down = Төмөн
planning-remove-short = Алып салуу
planning-remove-place = «{ $place }» алып салуу
planning-rooms-go-too = Залдары да алынат
planning-planned-there = Анда пландалган
planning-nothing-planned-there = Анда эч нерсе пландалган эмес.
planning-more-items = Булардан башка: { $count }.
planning-move-items-to = Кайда көчүрүлсүн
planning-move-items-help = Алар каралама болот; жарыяланганы сиз жаңысын жарыялаганга чейин ошол жерде калат.
planning-remove-place-help = Орунду кийин кайтарууга болот.
planning-place-removed = Орун алынып салынды.
planning-place-removed-with = Орун алынып салынды. Жарыялануучу каралама: { $count }.
planning-removed-places = Алынып салынган орундар
planning-bring-back = Кайтаруу
planning-place-restored = Орун кайтарылды.
planning-ways-houses = Бир шаардын имараттарынын ортосунда
planning-ways-houses-help = Эч нерсе жазылбаса, шаардын адаттагы убактысы алынат; бир имараттын ичинде убакыт эсептелбейт.
planning-within-house = { $house }: бир залдан экинчисине, мүнөт

## Languages
planning-field-language = Сүйлөө тили
planning-not-said = Көрсөтүлгөн эмес
planning-interprets-from = Кайсы тилден { $number }
planning-interprets-into = Кайсы тилге { $number }
planning-same-language = Эки башка тил тандаңыз.
planning-interpretation = Оозеки котормо
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = «{ $title }»: сүйлөө тили { $language }, котормо кабиналары болсо да, бул тилден которо турган эч ким жок ({ $room }).

## When somebody cannot
planning-availability = Бош убактысы
planning-absences-mine = Катыша албай турган убактым
planning-absences-of = { $name }: катыша албай турган убактысы
planning-absences-help = Муну программаны пландагандар гана көрөт.
planning-no-absences = Эч нерсе жазылган эмес.
planning-absence-from = Качантан
planning-absence-to = Качанга чейин
planning-absence-reason = Себеби
planning-absence-reason-help = Жазуу милдеттүү эмес.
planning-absence-add = Кошуу
planning-absence-remove = Кайра алуу
planning-absence-added = Жазылды.
planning-absence-removed = Кайра алынды.
planning-too-many-absences = Эң көп { $limit } убакыт жазууга болот.
planning-clash-absent = { $name } бул иш-чарага катыша албайт: «{ $title }». Убактысы жок: { $from } – { $to }.
planning-their-parts = Программадагы ролдору
planning-no-parts = Жок.

planning-asked = Чакыруу жана макулдук
planning-asked-help = Кимден сурасаңыз, ал өз тилинде кат алып, өз барагында жооп берет.
planning-ask = Суроо
planning-ask-again = Кайра суроо
planning-answer-invited = жооп күтүлүүдө
planning-answer-confirmed = макул болду
planning-answer-declined = баш тартты
planning-invited = Чакыруу каты жөнөтүлдү.
planning-clash-declined = { $name } бул иш-чарага катышуудан баш тартты: «{ $title }».
planning-declined = баш тартты: { $names }
planning-take-out = Чыгаруу: { $name }
planning-take-out-question = { $name } караламадан чыгарылат. Сиз жарыялаганга чейин эч кимге кат жөнөтүлбөйт. Улантылсынбы?
planning-taken-out = Рол караламадан чыгарылды.
planning-ask-somebody-else = Башка бирөөдөн суроо
planning-invite-question = { $name } ушул ролго чакыруу катын алат. Улантылсынбы?
planning-absence-remove-question = Бул убакыт өчүрүлөт: { $when }. Улантылсынбы?
planning-withheld = Бул – тексти али жарыялана элек кайрылуу болчу. Текст жабык бойдон калат: иш-чара эми эмне болсо да, аны сайтта эч ким окуй албайт.
planning-release-text = Текстти жарыялоо
planning-release-question = Ушул учурдан тартып текстти сайттан баары окуй алат. Муну кайтарууга болбойт. Улантылсынбы?
planning-text-released = Текстти эми сайттан баары окуй алат.
planning-no-mailbox = { $name }: электрондук почта дареги белгисиз. Башка жол менен сураңыз.
planning-my-parts = Менин катышуум
planning-mine = Программадагы катышуум
planning-mine-lead = Уюштуруучулар катышасызбы же жокпу деп сурап жатышат.
planning-no-mine = Сизден азырынча эч нерсе суралган жок
planning-no-mine-hint = Суралганда кат аласыз.
planning-entrusted = Сизге ишенип тапшырылган тексттер
planning-entrusted-lead = Алар сизге кайрылууну жазуу, окуу же которуу үчүн керек. Залда окулганга чейин алар жөнүндө эч кимге айтпаңыз.
planning-your-part = Сиздин ролуңуз
planning-confirm = Катышам
planning-decline = Катыша албайм
planning-you-come = Рахмат: катышууңуз ырасталды.
planning-you-do-not-come = Жообуңуз уюштуруучуларга жетти. Оюңузду ушул жерде өзгөртө аласыз.

planning-letter-changes-title = { $forum }: программада сизге тиешелүү өзгөрүүлөр
planning-letter-changes =
    Урматтуу { $name }!

    { $forum } программасында сизге тиешелүү өзгөрүүлөр бар:

    { $lines }

    Программа: { $page }

    Суроолор: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Жаңы, сиздин катышууңуз менен: { $title }, { $when }, { $place }
planning-letter-line-changed = – Өзгөрдү, эми мындай: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Жокко чыгарылды: { $title }
planning-letter-line-ended = – Эми катышпайсыз: { $title }
planning-letter-line-more = – дагы { $count } өзгөрүү; баары программада
planning-letter-no-time = убактысы кабарланат
planning-letter-no-place = орду кабарланат
planning-letter-invite-title = { $forum }: программага катышууга чакыруу
planning-letter-invite =
    Урматтуу { $name }!

    { $forum } программасына катышууңузду суранабыз. Ролуңуз: { $role }.

    { $line }

    Макул экениңизди ушул баракта билдириңиз: { $page }

    Суроолор: { $contact }
planning-letter-dissolved-title = { $nested }: форум таратылды
planning-letter-dissolved =
    Урматтуу { $name }!

    «{ $forum }» алкагындагы «{ $nested }» форуму таратылды. Тараткан: { $by }

    Форумга эч нерсе киргизилген эмес. Барактары өчүрүлдү, андагы милдетиңиз да бүттү. Башка жердеги милдеттериңиз ошол бойдон калат.

    Суроолор: { $contact }

planning-nested = Өзүнчө форум
planning-nested-lead = «{ $title }» ушул форумдун алкагында өз барагы, уюштуруучулары, катышуучулар категориясы жана түсү бар форум болот. Башында күндөрү, шаары жана залы иш-чараныкындай.
planning-nested-found = Форумду түзүү
planning-nested-question = Форум сайтта дароо көрүнөт. Ага эч нерсе киргизилмейинче, аны таратууга болот. Улантылсынбы?
planning-nested-title-in = Аталышы: { $language }
planning-nested-word = Дарегиндеги сөз
planning-nested-word-help = Кичине латын тамгалары, цифралар жана дефистер. Иш-чара да ушул сөздү алат; кийин өзгөртүүгө болбойт.
planning-nested-word-taken = Программанын башка иш-чарасында ушул сөз бар.
planning-nested-colour = Түсү
planning-nested-not-a-colour = Бул түс эмес.
planning-nested-category = Катышуучуларынын категориясы
planning-nested-category-help = Ушул форумдагы категориядай, ошол эле суроолор менен башталат, андан кийин өзүнүкү болот.
planning-nested-organiser = Биринчи уюштуруучусу
planning-nested-organiser-help = Ал ошол форумду башкарат жана муну менен бул форумда укук албайт. Ага өз тилинде кат жөнөтүлөт.
planning-nested-myself = Өзүм уюштурам
planning-nested-mailbox-shared = Бул почта кутусун бир нече киши окуйт. Өз почта кутусу бар кишини дайындаңыз.
planning-nested-needs-publishing = Адегенде бул иш-чараны форум катары жарыялаңыз.
planning-nested-founded = Форум түзүлдү. Уюштуруучусу: { $name }; ага кат жөнөтүлөт.
planning-nested-founded-unwritten = Форум түзүлдү. Уюштуруучусу: { $name }, бирок кат жазуу мүмкүн болгон жок: ага ушул сайтта кирүүнү айтыңыз.
planning-nested-site = Барагы
planning-nested-name-another = Дагы бир уюштуруучу
planning-nested-name = Дайындоо
planning-nested-organisers = Уюштуруучулар
planning-nested-family-name = Фамилиясы
planning-nested-given-name = Аты
planning-nested-email = Электрондук почта дареги
planning-nested-language = Каттардын тили
planning-nested-named = { $name }: милдет берилди. Иш барагынын шилтемеси бар кат жолдо.
planning-nested-named-unwritten = { $name }: милдет берилди, бирок кат жазуу мүмкүн болгон жок. Ага ушул сайтта кирүүнү айтыңыз.
planning-nested-dissolve = Форумду таратуу
planning-nested-dissolve-question = Бул форумга али эч нерсе киргизилген жок. Барактары өчүрүлөт, уюштуруучулары ролунан ажырайт, бул тууралуу аларга кат жазылат. Иш-чара ошол бойдон калат. Улантылсынбы?
planning-nested-dissolved = { $count ->
    [0] Форум таратылды.
    [one] Форум таратылды. Анда милдети болгон { $count } адамга кат жөнөтүлөт.
   *[other] Форум таратылды. Анда милдети болгон { $count } адамга кат жөнөтүлөт.
}
planning-nested-holds-something = Бул форумга маалымат киргизилген: аны эми таратууга болбойт.

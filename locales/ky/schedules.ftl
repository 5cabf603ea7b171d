# Translated from locales/en/schedules.ftl.

## Файл толугу менен кабыл алынбайт
schedules-refused-empty = Бул файлда эч нерсе жок.
schedules-refused-file-too-large = Файл өтө чоң: эң көбү { $limit } МБ.
schedules-refused-too-many-items = Бул файлда иш-чаралар өтө көп: эң көбү { $limit }. Аны бөлүп жөнөтүңүз.
schedules-refused-too-deep = Бул файлдын бөлүктөрү бири-биринин ичинде өтө терең: эң көбү { $limit } деңгээл.
schedules-refused-too-much = Бул файлда программада болгондон алда канча көп маалымат бар.
schedules-refused-not-a-schedule = Бул файл программа эмес: schedule.xml да, JSON да, календарь (iCalendar) да, таблица (CSV, XLSX) да эмес.
schedules-refused-no-columns = Бул таблицада тема жана убакыт мамычалары жок. Мамычаларды атаңыз, мисалы: тема, күнү, башталышы, аягы, зал, баяндамачы.
schedules-refused-damaged = Бул файл бузулган, аны окууга болбойт ({ $line }-сап). Аны өз программаңызда кайра сактап, дагы жөнөтүңүз.
schedules-refused-damaged-whole = Бул файл бузулган, аны окууга болбойт. Аны өз программаңызда кайра сактап, дагы жөнөтүңүз.
schedules-refused-entities = Бул файлда эч бир программага кереги жок, зыян келтириши мүмкүн болгон өз аныктамалары бар. Аны аларсыз сактаңыз.
schedules-refused-old-workbook = Бул — эски Excel китеби же сырсөзү бар китеп. Аны сырсөзсүз XLSX түрүндө сактаңыз.
schedules-refused-archive = Бул программа эмес, ZIP архиви же башка түрдөгү документ. Аны ачып, ичиндеги программаны, календарды же таблицаны (CSV, XLSX) жөнөтүңүз.
schedules-refused-document = Бул программа эмес, окууга же басып чыгарууга арналган документ (PDF, Word, OpenDocument). Таблицасын таблица программасына көчүрүп, XLSX же CSV түрүндө сактап, жөнөтүңүз.
schedules-refused-web-page = Бул программа эмес, веб-барак же ошондой сакталган таблица. Барак экспорт үчүн сунуштаган файлды (schedule.xml, JSON, iCalendar, CSV) жөнөтүңүз же таблицаны таблица программасында XLSX түрүндө сактап, ошону жөнөтүңүз.
schedules-refused-unreadable = Файлды турган жеринен окууга болбоду.

## Иш-чарада эмне өзгөртүлдү
schedules-zone-assumed = Файлда убакыт алкагы көрсөтүлгөн эмес: убакыттар { $zone } боюнча алынды.
schedules-zone-mapped = «{ $from }» убакыт алкагы — { $zone }.
schedules-zone-turned = «{ $from }» убакыт алкагы файлдын өзүндө берилген: убакыттар { $zone } убактысына которулду.
schedules-zone-unknown = «{ $from }» убакыт алкагы белгисиз: убакыттар { $zone } боюнча алынды.
schedules-hour-skipped = Бул саатта убакыт алдыга жылдырылат: башталышы { $time } болду.
schedules-next-day = Түн ортосунан кийин башталат: күнү { $day } болду.
schedules-times-disagree = Файлда эки башка башталыш убактысы бар: { $time } алынды.
schedules-duration-from-next = Узактыгы көрсөтүлгөн эмес: залдагы кийинки иш-чарага чейин { $minutes } мүнөт.
schedules-duration-assumed = Канча убакытка созулары жазылган эмес: { $minutes } мүнөт деп алынды.
schedules-length-in-seconds = Узактыгы «{ $value }» секунд деп алынды: { $minutes } мүнөт.
schedules-day-assumed = Кайсы күн экени жазылган эмес: форумдун биринчи күнү, { $day } алынды.
schedules-day-counted = «{ $value }» форумдун күндөрү боюнча { $day } деп алынды.
schedules-title-from-text = Темасы жок: текстинин башы тема катары алынды.
schedules-speakers-from-title = Теманын жанында жазылгандар спикер деп алынды: { $names }
schedules-text-cut = Өтө узун, { $limit } белгиге чейин кыскартылды: { $field }
schedules-list-cut = Өтө көп, алгачкы { $limit } гана алынды: { $field }
schedules-html-cleaned = Тексттериндеги HTML абзацтары, тизмелери жана шилтемелери бар жөнөкөй текстке айланды.
schedules-letters-mended = Бузулган тамгалар же көрүнбөгөн башкаруу белгилери алынып салынды.
schedules-id-renamed = «{ $from }» идентификатору башка иш-чарада бар: бул «{ $to }» болду.
schedules-id-made = Идентификатору жок: темасынан, убактысынан жана залынан түзүлдү.
schedules-address-dropped = «{ $value }» — интернет дареги эмес, алынган жок.
schedules-language-dropped = «{ $value }» — биз билген тил эмес, алынган жок.
schedules-parent-dropped = «{ $value }» иш-чарасына таандык, бирок ал бул файлда жок: өзүнчө турат.
schedules-expanded = Кайталанат: { $count } жолу.
schedules-recurrence-cut = Чексиз же өтө көп кайталанат: { $count } жолу гана алынды.
schedules-recurrence-dropped = Кандай кайталанарын окууга болбоду («{ $value }»): бир жолу алынды.
schedules-value-dropped = «{ $value }» окулган жок, алынган жок.

## Иш-чара эмнеге алынган жок
schedules-left-out-no-title = Темасы да, тексти да жок.
schedules-left-out-no-start = Качан башталары көрсөтүлгөн эмес.
schedules-left-out-bad-start = «{ $value }» — башталыш убактысы эмес.
schedules-left-out-no-day = «{ $value }» — убакыт, бирок кайсы күн экени жазылган эмес: датасы бар мамыча кошуңуз же адегенде форумдун күндөрүн киргизиңиз.
schedules-left-out-undated-day = «{ $value }» — күндүн аталышы, бирок форумдун күндөрүнөн кайсы дата экени белгисиз: датаны 2026-09-05 түрүндө жазыңыз же адегенде форумдун күндөрүн киргизиңиз.
schedules-left-out-ambiguous-day = «{ $value }» ар кайсы өлкөдө ар башка күндү билдирет: датаны 2026-09-05 түрүндө жазыңыз.
schedules-left-out-private = Календарда ал жеке деп белгиленген.
schedules-left-out-unpublished = Файл боюнча жарыяланган эмес.
schedules-left-out-duplicate = Дал ушул иш-чара файлда буга чейин бар («{ $id }»).
schedules-left-out-superseded = Анын жаңыраак нускасы ушул файлда бар («{ $id }»).
schedules-left-out-no-occurrence = Кайталанат, бирок форумдун күндөрүнө туура келбейт.
schedules-left-out-not-an-event = Бул иш-чара эмес: «{ $value }».
schedules-left-out-cut-off = Файл ушул жерде үзүлүп калган.
schedules-left-out-broken-row = Сап бузулган: тырмакчалары же уячаларынын саны туура эмес.

## Бүт файл жөнүндө
schedules-note-encoding = Бул файлдын тамгалары { $name } деп окулду. Туура эмес көрүнсө, аны UTF-8 түрүндө сактаңыз.
schedules-note-cut-off = Файл { $line }-саптан баштап бузулган; ага чейинкиси окулду.
schedules-note-no-items = Бул файлда программанын бир да иш-чарасы жок.
schedules-note-grid = Бул таблица убакыттар менен залдардын (же күндөрдүн) торчосу катары окулду: ар бир толтурулган уяча — бир иш-чара.
schedules-note-unheaded = Бул тизменин мамыча аталыштары жок. Мамычалардын мазмунуна карап, сөз жазылган биринчи мамыча — аталыш, кийинкиси — зал катары алынды.
schedules-note-column-unknown = «{ $heading }» мамычасы түшүнүксүз, алынган жок.
schedules-note-sheet-unknown = «{ $name }» барагында программанын аталыштары жок, алынган жок.

## Талаалар
schedules-field-title = тема
schedules-field-subtitle = кошумча тема
schedules-field-summary = кыскача мазмуну
schedules-field-description = сүрөттөмө
schedules-field-place = жайы
schedules-field-track = багыт
schedules-field-people = катышуучулар
schedules-field-languages = тилдер
schedules-field-links = шилтемелер
schedules-field-attachments = тиркемелер
schedules-field-id = идентификатор
schedules-field-other = башка талаалар

# Translated from locales/en/sheets.ftl.

## Файл бүтүндөй кабыл алынган жок
sheets-empty = Бул файлда эч нерсе жок.
sheets-only-headings = Бул файлда аталыштар бар, бирок алардын астында адамдар жок.
sheets-file-too-large = Файл өтө чоң: эң көбү { $limit } МБ.
sheets-too-many-rows = Тизме өтө узун: эң көбү { $limit } сап. Аны бөлүп жөнөтүңүз.
sheets-too-many-columns = Тизме өтө кең: эң көбү { $limit } мамыча.
sheets-too-much-text = Бул файлда адамдардын тизмесинде болгондон алда канча көп маалымат бар.
sheets-not-a-list = Бул файл текст түрүндөгү таблица (CSV) да, Excel китеби (XLSX) да эмес.
sheets-old-workbook = Бул — эски Excel китеби же сырсөзү бар китеп. Аны сырсөзсүз XLSX түрүндө сактаңыз.
sheets-markup = Файлдын аты эмне менен бүтсө да, бул — веб-барак же XML түрүндө сакталган таблица. Аны таблица программасында ачып, XLSX түрүндө сактаңыз.
sheets-open-document = Бул — LibreOffice же OpenOffice таблицасы (ODS). Аны XLSX түрүндө сактаңыз.
sheets-damaged = Бул китеп бузулган, аны окууга болбойт. Аны өз программаңызда ачып, кайра сактап, дагы жөнөтүңүз.
sheets-no-sheet = Китепте «{ $name }» деген барак жок.

## Сапта эмне туура эмес
sheets-what-is-wrong = Эмне туура эмес
sheets-name-missing = Ысымы жок: жок дегенде фамилиясын же атын жазыңыз.
sheets-missing = Бул жер бош болбошу керек.
sheets-too-long = Өтө узун: эң көбү { $limit } белги батат.
sheets-direction-marks = Текстте жазуунун багытын өзгөртүүчү көрүнбөгөн белгилер бар. Аны чаптабай, кайра жазыңыз.
sheets-control-characters = Текстте көрүнбөгөн башкаруу белгилери бар. Аны чаптабай, кайра жазыңыз.
sheets-unprintable = Бул тамгаларды басууга болбойт: { $letters }
sheets-not-latin = Муну латын тамгалары менен жазыңыз.
sheets-broken-letters = Бул жерде айрым тамгалар бузулган. Текстти кайра жазып, файлды UTF-8 же XLSX түрүндө сактаңыз.
sheets-broken-quotes = Бул саптагы тырмакчалар бузулган: бирөө жабылган эмес же жабылгандан кийин текст бар.
sheets-cells = Бул саптагы уячалардын саны ({ $found }) тизмедеги мамычалардын санынан ({ $wanted }) көп.
sheets-formula-error = Бул уячадагы формуланын жыйынтыгы жок: { $value }
sheets-not-email = «{ $value }» — электрондук почта дареги эмес.
sheets-not-date = «{ $value }» — күн эмес. Мындай жазыңыз: 24.11.2025 же 2025-11-24.
sheets-ambiguous-date = «{ $value }» ар өлкөдө ар башка күндү билдирет. Мындай жазыңыз: 24.11.2025 же 2025-11-24.
sheets-date-out-of-range = «{ $value }» туулган күн боло албайт.
sheets-not-number = «{ $value }» — 1ден башталган бүтүн сан эмес.
sheets-unknown-category = Бул форумда «{ $value }» категориясы жок.
sheets-unknown-delegation = Бул форумда «{ $value }» делегациясы жок.
sheets-other-delegation = «{ $value }» — сиздин делегацияңыз эмес. Өз делегацияңыздын адамдарын гана киргизе аласыз.
sheets-unknown-role = «{ $value }» булардын эч бири эмес: жетекчи, орун басар, мүчө.
sheets-unknown-answer = «{ $value }» бул суроо сунуштаган жооптордун бири эмес.
sheets-not-taken = Бул адамды киргизүү мүмкүн болгон жок. Ысымдарды жана электрондук почта дарегин текшериңиз.
sheets-second-head = Делегациянын жетекчиси мурунтан бар: { $line }-сапта.
sheets-unknown-language = «{ $value }» — бизге белгисиз тил. Тилдин аталышын же кодун жазыңыз: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = «{ $value }» { $line }-сапта мурунтан бар. Ар бир адамдын өз коду болот.

## Мамычалар
sheets-mapping-no-name = Бир да мамычада ысымдар жок. Фамилиялар, ысымдар же толук аты-жөнү бар мамычаны тандаңыз.
sheets-mapping-twice = Эки мамыча бир эле маанини билдире албайт.
sheets-field-ref = Код
sheets-field-full-name = Аты-жөнү
sheets-field-family-name = Фамилиясы
sheets-field-given-name = Аты
sheets-field-patronymic = Атасынын аты
sheets-field-latin-family = Фамилиясы латын тамгалары менен
sheets-field-latin-given = Аты латын тамгалары менен
sheets-field-passport-name = Паспорттогу аты-жөнү
sheets-field-email = Электрондук почта
sheets-field-language = Каттардын тили
sheets-field-birth-date = Туулган күнү
sheets-field-organisation = Уюм
sheets-field-organisation-en = Уюм англис тилинде
sheets-field-organisation-ru = Уюм орус тилинде
sheets-field-title = Наамы
sheets-field-position = Кызмат орду
sheets-field-position-en = Кызмат орду англис тилинде
sheets-field-position-ru = Кызмат орду орус тилинде
sheets-field-protocol-rank = Протоколдогу орду
sheets-field-category = Категория
sheets-field-role = Делегациядагы ролу
sheets-field-delegation = Делегация

# Translated from locales/en/schedules.ftl.

## Файл не принят целиком
schedules-refused-empty = В этом файле ничего нет.
schedules-refused-file-too-large = Файл слишком большой: не более { $limit } МБ.
schedules-refused-too-many-items = В этом файле слишком много пунктов программы: не более { $limit }. Отправьте его частями.
schedules-refused-too-deep = Части этого файла вложены слишком глубоко: допустимая глубина — { $limit }.
schedules-refused-too-much = В этом файле гораздо больше данных, чем бывает в программе.
schedules-refused-not-a-schedule = Этот файл — не программа: ни schedule.xml, ни JSON, ни календарь (iCalendar), ни таблица (CSV, XLSX).
schedules-refused-no-columns = В этой таблице нет столбцов с названиями и временем. Назовите столбцы, например: название, дата, начало, конец, зал, докладчик.
schedules-refused-damaged = Этот файл повреждён, прочитать его нельзя (строка { $line }). Сохраните его заново в своей программе и отправьте ещё раз.
schedules-refused-damaged-whole = Этот файл повреждён, прочитать его нельзя. Сохраните его заново в своей программе и отправьте ещё раз.
schedules-refused-entities = В этом файле объявлены собственные сущности, которые программе не нужны и могут навредить. Сохраните его без них.
schedules-refused-old-workbook = Это книга старого Excel или книга с паролем. Сохраните её как XLSX без пароля.
schedules-refused-archive = Это не программа, а ZIP-архив или документ другого вида. Распакуйте его и отправьте программу, календарь или таблицу (CSV, XLSX) из него.
schedules-refused-document = Это не программа, а документ для чтения или печати (PDF, Word, OpenDocument). Скопируйте его таблицу в программу для таблиц, сохраните как XLSX или CSV и отправьте.
schedules-refused-web-page = Это не программа, а веб-страница или сохранённая так таблица. Отправьте файл, который страница предлагает для экспорта (schedule.xml, JSON, iCalendar, CSV), или сохраните таблицу в программе для таблиц как XLSX и отправьте её.
schedules-refused-unreadable = Файл не удалось прочитать оттуда, где он лежит.

## Что изменено в пункте программы
schedules-zone-assumed = В файле не указан часовой пояс: время взято по { $zone }.
schedules-zone-mapped = Часовой пояс «{ $from }» — это { $zone }.
schedules-zone-turned = Часовой пояс «{ $from }» описан в самом файле: время пересчитано на { $zone }.
schedules-zone-unknown = Часовой пояс «{ $from }» неизвестен: время взято по { $zone }.
schedules-hour-skipped = Часы в этот час переводят вперёд: началом стало { $time }.
schedules-next-day = Начинается после полуночи: днём стало { $day }.
schedules-times-disagree = В файле два разных начала: взято { $time }.
schedules-duration-from-next = { $minutes ->
    [one] Длительность не указана: до следующего пункта в этом зале { $minutes } минута.
    [few] Длительность не указана: до следующего пункта в этом зале { $minutes } минуты.
    [many] Длительность не указана: до следующего пункта в этом зале { $minutes } минут.
   *[other] Длительность не указана: до следующего пункта в этом зале { $minutes } минуты.
}
schedules-duration-assumed = { $minutes ->
    [one] Не сказано, сколько длится: принято { $minutes } минута.
    [few] Не сказано, сколько длится: принято { $minutes } минуты.
    [many] Не сказано, сколько длится: принято { $minutes } минут.
   *[other] Не сказано, сколько длится: принято { $minutes } минуты.
}
schedules-length-in-seconds = { $minutes ->
    [one] Длительность «{ $value }» принята за секунды: { $minutes } минута.
    [few] Длительность «{ $value }» принята за секунды: { $minutes } минуты.
    [many] Длительность «{ $value }» принята за секунды: { $minutes } минут.
   *[other] Длительность «{ $value }» принята за секунды: { $minutes } минуты.
}
schedules-day-assumed = Не указано, в какой день: взят первый день форума, { $day }.
schedules-day-counted = «{ $value }» — по дням форума это { $day }.
schedules-title-from-text = Названия нет: названием стало начало текста.
schedules-speakers-from-title = Указанные рядом с названием приняты за докладчиков: { $names }
schedules-text-cut = Слишком длинно, сокращено до { $limit } знаков: { $field }
schedules-list-cut = Слишком много, взяты только первые { $limit }: { $field }
schedules-html-cleaned = HTML в текстах превращён в простой текст с абзацами, списками и ссылками.
schedules-letters-mended = Испорченные буквы или невидимые управляющие знаки удалены.
schedules-id-renamed = Идентификатор «{ $from }» уже есть у другого пункта: здесь он стал «{ $to }».
schedules-id-made = Идентификатора нет: он составлен из названия, времени и зала.
schedules-address-dropped = «{ $value }» — не адрес в интернете, опущено.
schedules-language-dropped = «{ $value }» — неизвестный язык, опущено.
schedules-parent-dropped = Относится к «{ $value }», которого нет в этом файле: стоит отдельно.
schedules-expanded = { $count ->
    [one] Повторяется: { $count } раз.
    [few] Повторяется: { $count } раза.
    [many] Повторяется: { $count } раз.
   *[other] Повторяется: { $count } раза.
}
schedules-recurrence-cut = Повторяется без конца или слишком часто: взято повторений — { $count }.
schedules-recurrence-dropped = Как повторяется, прочитать не удалось («{ $value }»): взято один раз.
schedules-value-dropped = «{ $value }» прочитать не удалось, опущено.

## Почему пункт программы не взят
schedules-left-out-no-title = Нет ни названия, ни текста.
schedules-left-out-no-start = Не указано, когда начинается.
schedules-left-out-bad-start = «{ $value }» — не время начала.
schedules-left-out-no-day = «{ $value }» — время, но день не указан: добавьте столбец с датой или сначала укажите дни форума.
schedules-left-out-undated-day = «{ $value }» — название дня, но по дням форума нельзя понять, какая это дата: запишите дату как 2026-09-05 или сначала укажите дни форума.
schedules-left-out-ambiguous-day = «{ $value }» в разных странах означает разные дни: запишите дату как 2026-09-05.
schedules-left-out-private = В календаре оно отмечено как личное.
schedules-left-out-unpublished = По словам файла, пункт не опубликован.
schedules-left-out-duplicate = Тот же пункт уже стоит в файле раньше («{ $id }»).
schedules-left-out-superseded = Более новая его версия есть в том же файле («{ $id }»).
schedules-left-out-no-occurrence = Повторяется, но не в дни форума.
schedules-left-out-not-an-event = Это не событие, а «{ $value }».
schedules-left-out-cut-off = Файл обрывается на нём.
schedules-left-out-broken-row = Строка нарушена: неверны кавычки или число ячеек.

## О файле в целом
schedules-note-encoding = Буквы этого файла прочитаны как { $name }. Если они выглядят неверно, сохраните файл в UTF-8.
schedules-note-cut-off = Файл повреждён начиная со строки { $line }; то, что до неё, прочитано.
schedules-note-no-items = В этом файле нет ни одного пункта программы.
schedules-note-grid = Эта таблица прочитана как сетка времени и залов (или дней): каждая заполненная ячейка — пункт программы.
schedules-note-unheaded = У этого списка нет заголовков. Судя по содержимому столбцов, первый столбец со словами взят как название, следующий — как зал.
schedules-note-column-unknown = Столбец «{ $heading }» непонятен и не взят.
schedules-note-sheet-unknown = На листе «{ $name }» нет заголовков программы, он не взят.

## Поля
schedules-field-title = название
schedules-field-subtitle = подзаголовок
schedules-field-summary = краткое содержание
schedules-field-description = описание
schedules-field-place = место
schedules-field-track = направление
schedules-field-people = участники
schedules-field-languages = языки
schedules-field-links = ссылки
schedules-field-attachments = вложения
schedules-field-id = идентификатор
schedules-field-other = другие поля

# Translated from locales/en/sheets.ftl.

## Файл не принят целиком
sheets-empty = В этом файле ничего нет.
sheets-only-headings = В этом файле есть заголовки, но под ними нет людей.
sheets-file-too-large = Файл слишком большой: не более { $limit } МБ.
sheets-too-many-rows = Список слишком длинный: не более { $limit } строк. Отправьте его частями.
sheets-too-many-columns = Список слишком широкий: не более { $limit } столбцов.
sheets-too-much-text = В этом файле гораздо больше данных, чем бывает в списке людей.
sheets-not-a-list = Этот файл — ни таблица в виде текста (CSV), ни книга Excel (XLSX).
sheets-old-workbook = Это книга старого Excel или книга с паролем. Сохраните её как XLSX без пароля.
sheets-markup = Это таблица, сохранённая как веб-страница или XML, каким бы ни было окончание имени файла. Откройте её в программе для таблиц и сохраните как XLSX.
sheets-open-document = Это таблица LibreOffice или OpenOffice (ODS). Сохраните её как XLSX.
sheets-damaged = Эта книга повреждена, прочитать её нельзя. Откройте её в своей программе, сохраните заново и отправьте ещё раз.
sheets-no-sheet = В книге нет листа «{ $name }».

## Что не так в строке
sheets-what-is-wrong = Что не так
sheets-name-missing = Нет имени: укажите хотя бы фамилию или имя.
sheets-missing = Здесь не должно быть пусто.
sheets-too-long = Слишком длинно: помещается не более { $limit } знаков.
sheets-direction-marks = В тексте есть невидимые знаки, меняющие направление письма. Наберите его заново, не вставляя из буфера.
sheets-control-characters = В тексте есть невидимые управляющие знаки. Наберите его заново, не вставляя из буфера.
sheets-unprintable = Эти буквы нельзя напечатать: { $letters }
sheets-not-latin = Напишите это латинскими буквами.
sheets-broken-letters = Часть букв здесь испорчена. Наберите текст заново и сохраните файл в UTF-8 или XLSX.
sheets-broken-quotes = Кавычки в этой строке нарушены: одна не закрыта или после закрытой есть текст.
sheets-cells = В этой строке ячеек больше ({ $found }), чем столбцов в списке ({ $wanted }).
sheets-formula-error = Формула в этой ячейке не даёт результата: { $value }
sheets-not-email = «{ $value }» — не адрес электронной почты.
sheets-not-date = «{ $value }» — не дата. Напишите так: 24.11.2025 или 2025-11-24.
sheets-ambiguous-date = «{ $value }» в разных странах означает разные дни. Напишите так: 24.11.2025 или 2025-11-24.
sheets-date-out-of-range = «{ $value }» не может быть датой рождения.
sheets-not-number = «{ $value }» — не целое число от 1.
sheets-unknown-category = На этом форуме нет категории «{ $value }».
sheets-unknown-delegation = На этом форуме нет делегации «{ $value }».
sheets-other-delegation = «{ $value }» — не ваша делегация. Вы можете вносить людей только своей делегации.
sheets-unknown-role = «{ $value }» — не глава, не заместитель и не член делегации.
sheets-unknown-answer = «{ $value }» — не один из предложенных ответов.
sheets-not-taken = Этого человека внести не удалось. Проверьте имена и адрес электронной почты.
sheets-second-head = У делегации уже есть глава — в строке { $line }.
sheets-unknown-language = Язык «{ $value }» нам неизвестен. Напишите его название или код: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = «{ $value }» уже есть в строке { $line }. У каждого человека свой код.

## Столбцы
sheets-mapping-no-name = Ни в одном столбце нет имён. Выберите столбец с фамилиями, именами или полными именами.
sheets-mapping-twice = Два столбца не могут значить одно и то же.
sheets-field-ref = Код
sheets-field-full-name = Фамилия, имя, отчество
sheets-field-family-name = Фамилия
sheets-field-given-name = Имя
sheets-field-patronymic = Отчество
sheets-field-latin-family = Фамилия латинскими буквами
sheets-field-latin-given = Имя латинскими буквами
sheets-field-passport-name = Имя по паспорту
sheets-field-email = Электронная почта
sheets-field-language = Язык писем
sheets-field-birth-date = Дата рождения
sheets-field-organisation = Организация
sheets-field-organisation-en = Организация на английском языке
sheets-field-organisation-ru = Организация на русском языке
sheets-field-title = Звание
sheets-field-position = Должность
sheets-field-position-en = Должность на английском языке
sheets-field-position-ru = Должность на русском языке
sheets-field-protocol-rank = Место по протоколу
sheets-field-category = Категория
sheets-field-role = Роль в делегации
sheets-field-delegation = Делегация

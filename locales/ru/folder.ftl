# Translated from locales/en/folder.ftl.

## Where: $what is one of the messages below
folder-at-field = { $file }, строка { $line }, { $field }: { $what }
folder-at-line = { $file }, строка { $line }: { $what }
folder-at-file = { $file }: { $what }

## What
folder-no-file = Файла нет.
folder-unreadable = Файл не удаётся прочитать.
folder-file-too-large = Файл больше { $limit } МБ.
folder-not-utf8 = Эти байты не являются текстом в кодировке UTF-8. Сохраните файл заново в UTF-8.
folder-syntax = Здесь нарушены правила TOML. Сообщение анализатора: { $detail }
folder-too-deep = Глубина вложенности частей — не более { $limit }.
folder-missing = Здесь нужно что-то указать.
folder-unknown-key = «{ $key }» здесь ничего не означает. Возможно, это опечатка.
folder-wrong-kind = { $wanted ->
    [text] Здесь нужен текст в кавычках.
    [boolean] Напишите здесь true или false.
    [number] Здесь нужно целое число.
    [date] Здесь нужна дата или время.
    [list] Здесь нужен список в квадратных скобках.
   *[table] Здесь нужна таблица: ключи и значения.
}
folder-bad-id = «{ $value }» не может быть идентификатором. Используйте строчные латинские буквы, цифры и дефис; в идентификаторах полей анкеты — знак подчёркивания вместо дефиса.
folder-reserved = У слова «{ $value }» уже есть собственное значение. Выберите другой идентификатор.
folder-duplicate = «{ $value }» уже есть в строке { $line }.
folder-bad-language = «{ $value }» — не метка языка (BCP 47), как «kk» или «kk-Latn».
folder-unknown-language = Языка «{ $value }» нет среди известных здесь языков.
folder-unknown = { $noun ->
    [delegation] Нет делегации «{ $value }».
    [category] Нет категории «{ $value }».
    [city] Нет города «{ $value }».
    [venue] Нет площадки «{ $value }».
    [room] Нет зала «{ $value }».
    [zone] Нет зоны «{ $value }».
    [step] Нет этапа «{ $value }».
    [field] Нет поля анкеты «{ $value }».
   *[person] Ни у кого в списке нет номера «{ $value }».
}
folder-not-one-of = Значение «{ $value }» здесь невозможно. Возможные значения: { $allowed }
folder-bad-date = «{ $value }» — не дата. Напишите год, месяц и день: 2025-11-24
folder-bad-time = «{ $value }» — не время. Напишите так: 2025-11-24T10:00:00
folder-bad-time-zone = «{ $value }» — не часовой пояс, как Asia/Baku.
folder-bad-country = «{ $value }» — не код страны (ISO 3166-1), как KZ.
folder-unprintable = Эти буквы нельзя напечатать: { $letters }
folder-ends-before-start = Окончание раньше начала.
folder-out-of-range = Это выходит за пределы времени, к которому относится.
folder-bad-number = «{ $value }» — не число, возможное здесь.
folder-bad-email = «{ $value }» — не адрес электронной почты.
folder-bad-colour = «{ $value }» — не цвет, как #00606b.
folder-too-long = { $limit ->
    [one] Текст длиннее { $limit } знака.
    [few] Текст длиннее { $limit } знаков.
    [many] Текст длиннее { $limit } знаков.
   *[other] Текст длиннее { $limit } знака.
}
folder-too-many = { $limit ->
    [one] Больше { $limit } строки.
    [few] Больше { $limit } строк.
    [many] Больше { $limit } строк.
   *[other] Больше { $limit } строки.
}
folder-invisible = Здесь есть невидимый знак ({ $character }). Наберите текст заново, не копируя его.
folder-cells = { $found ->
    [one] В этой строке { $found } ячейка, а в заголовке — { $wanted }.
    [few] В этой строке { $found } ячейки, а в заголовке — { $wanted }.
    [many] В этой строке { $found } ячеек, а в заголовке — { $wanted }.
   *[other] В этой строке { $found } ячейки, а в заголовке — { $wanted }.
}
folder-several-people = Номер ref «{ $value }» есть в нескольких делегациях: { $delegations }. Напишите рядом, какая имеется в виду: delegation = "…"
folder-second-head = У делегации уже есть глава: строка { $line }.
folder-other-name = В строке { $line } у этой организации другое название.
folder-not-asked = Участникам категории «{ $category }» этот вопрос не задаётся.

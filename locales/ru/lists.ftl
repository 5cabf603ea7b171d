# Translated from locales/en/lists.ftl.

## Отправка списка
lists-menu = Списки
lists-title = Списки людей
lists-lead = Отправьте список людей файлом. Вы увидите, что получится, прежде чем что-либо изменится.
lists-file = Файл
lists-file-help = Таблица CSV или книга Excel (XLSX), не больше { $limit } МБ. Столбцы могут идти в любом порядке и называться как угодно.
lists-empty-list = Пустой список для заполнения
lists-whose = Для какой делегации
lists-rows-say = Указано в самих строках
lists-look-through = Просмотреть
lists-earlier = Отправленные ранее
lists-sent-at = Отправлен
lists-rows = Строк
lists-state-open = на просмотре
lists-state-running = вносится
lists-state-done = внесён
lists-state-stopped = остановлен
lists-whole-forum = Весь форум
lists-begun-already = Этот список уже вносится.

## Столбцы
lists-columns-title = Что в каком столбце?
lists-columns-lead = Строк: { $count }. Столбцы определены по заголовкам и содержанию. Исправьте, что неверно.
lists-column = Столбец
lists-column-number = Столбец { $number }
lists-in-it = Что в нём
lists-means = Что это значит
lists-column-means = Что значит столбец «{ $heading }»
lists-nothing = не использовать
lists-category-of-others = Категория тех, у кого она в списке не указана
lists-category-of-others-help = Если не выбрать, такие строки считаются ошибочными.
lists-no-category = без категории
lists-sheet = Лист книги
lists-encoding = Кодировка букв
lists-as-guessed = определена автоматически
lists-read-anew = При другом выборе файл будет прочитан заново; затем проверьте столбцы ещё раз.
lists-encoding-guessed = Буквы этого файла не в UTF-8. Файл прочитан как { $encoding }. Если буквы выглядят неверно, выберите ниже другую кодировку.
lists-no-headings = В списке нет заголовков: каждая строка читается как человек.
lists-show-what-it-does = Показать, что получится
lists-take-back = Отозвать список
lists-take-back-question = Файл будет удалён. Уже внесённые люди останутся.
lists-taken-back = Список отозван, его файл удалён.

## Что получится
lists-preview-title = Что даст этот список
lists-preview-lead = Пока ничего не изменилось. Хорошие строки будут внесены, строки с ошибками вернутся вам файлом.
lists-change-columns = Изменить столбцы
lists-new-people = Новые люди
lists-known-people = Известны по коду, данные обновятся
lists-perhaps-same = Возможно, тот же человек
lists-bad-rows = Строки с ошибками
lists-bad-help = Эти строки не вносятся. Скачайте их, исправьте и отправьте исправленный файл.
lists-aside = { $count ->
    [one] { $count } строка никого не называет и пропущена: в ней только номер, итог или подпись (строка { $rows }).
    [few] { $count } строки никого не называют и пропущены: в них только номер, итог или подпись (строки { $rows }).
    [many] { $count } строк никого не называют и пропущены: в них только номер, итог или подпись (строки { $rows }).
   *[other] { $count } строки никого не называют и пропущены: в них только номер, итог или подпись (строки { $rows }).
}
lists-download-bad = Строки с ошибками файлом
lists-row = Строка
lists-faults = Что не так
lists-first-shown = Показаны первые { $shown } из { $total }.
lists-good-rows = Хорошие строки
lists-name-parts = Фамилия · имя · отчество
lists-update = обновить
lists-new-one = новый
lists-new-waits = новый, резервный список
lists-places-full = { $count ->
    [one] На данный момент для { $count } нового участника не осталось места. Он попадёт в резервный список и получит место, когда оно освободится.
    [few] На данный момент для { $count } новых участников не осталось мест. Они попадут в резервный список в порядке строк и получат места, когда те освободятся.
    [many] На данный момент для { $count } новых участников не осталось мест. Они попадут в резервный список в порядке строк и получат места, когда те освободятся.
   *[other] На данный момент для { $count } новых участников не осталось мест. Они попадут в резервный список в порядке строк и получат места, когда те освободятся.
}
lists-born = дата рождения: { $date }
lists-perhaps-help = В этих строках имя похоже, на любом языке и в любой письменности, на имя уже внесённого человека, и тот же адрес электронной почты или та же дата рождения. Решите для каждой, один ли это человек.
lists-names-alike = сходство имён: { $percent }
lists-row-of = Строка { $line }: { $name }
lists-like-registered = Уже в списке участников: { $details }
lists-like-row = Уже есть в строке { $line } этого списка.
lists-same = Тот же человек: обновить данные
lists-somebody-new = Другой человек: внести
lists-skip = Пропустить эту строку
lists-all-others = Для всех нерешённых строк выше
lists-decide = Примите решение об этой строке.
lists-letters = Написать этим людям
lists-letters-help = Все, у кого есть адрес электронной почты, получат письмо о том, что они внесены или что изменилось.
lists-let-in = Внести список
lists-nothing-good = Ни одну строку этого списка внести нельзя
lists-no-mailbox = Тому, кто действует от имени делегации, нужен адрес электронной почты, который читает только он: по нему он входит.
lists-shared-mailbox = Этот адрес электронной почты есть и у другого человека: { $name }. Тому, кто действует от имени делегации, нужен адрес, который читает только он.
lists-number-of-other = Этот код уже есть у другого человека: { $name } ({ $delegation }). Если речь о нём, измените делегацию на странице регистрации; если нет, дайте этой строке свой код.
lists-unknown-category = На этом форуме нет категории «{ $value }». Есть такие: { $categories }
lists-category-stays = Категория остаётся: { $category }. Список её не меняет: она меняется на странице регистрации.
lists-part-stays = Роль остаётся: { $part }. Она меняется на странице регистрации.
lists-head-by-secretariat = Войдёт как член делегации: главу делегации назначает секретариат.
lists-deputy-by-head = Войдёт как член делегации: заместителей назначает глава.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = ничего не изменится

## Как он вносится
lists-state-title = Список от { $when }
lists-progress = Обработано строк: { $done } из { $total }
lists-reload = Обновите страницу, чтобы увидеть, что уже сделано.
lists-is-through = Список внесён.
lists-was-stopped = Список остановлен до конца. Уже внесённые люди остаются.
lists-registered = Внесены
lists-on-reserve = В резервном списке
lists-updated = Обновлены
lists-left-out = Пропущены
lists-to-people = К делегации

## Участники файлом
lists-participants = Участники
lists-participants-help = Все, у кого есть место, по делегациям: глава, заместители, затем остальные по алфавиту делегации. В таблице есть и ответы на вопросы анкет.
lists-more-columns = Дополнительные столбцы таблицы
lists-more-columns-help = Они есть в таблице, только если их выбрать. В PDF их нет.
lists-standing = Аккредитация
lists-head = глава
lists-deputy = заместитель
lists-member = член
lists-order = Порядок делегаций
lists-order-protocol = Протокольный
lists-order-alphabet = По алфавиту языка списка
lists-language-of-list = Язык списка
lists-list-of-participants = Список участников
lists-as-of = По состоянию на { $date }
lists-printed-name = Имя
lists-printed-organisation = Организация и должность
lists-head-of-delegation = Глава делегации
lists-deputy-head = Заместитель главы делегации
lists-without-delegation = Вне делегаций
lists-number-of-participants = { $count ->
    [one] { $count } участник
    [few] { $count } участника
    [many] { $count } участников
   *[other] { $count } участника
}
lists-cannot-be-printed = Список нельзя напечатать: в шрифте нет букв { $letters }. Они встречаются здесь: { $names }. Исправьте их или возьмите список в XLSX.
lists-too-many-to-print = Участников больше { $most }, в один документ они не помещаются. Возьмите список в XLSX.

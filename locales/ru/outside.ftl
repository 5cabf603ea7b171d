# Translated from locales/en/outside.ftl.

## Отправка списка
outside-title = Решают вне системы: «{ $step }»
outside-lead = Здесь решение принимает внешнее ведомство. Отправьте ему список ожидающих и учтите ответы, когда они вернутся.
outside-to-queue = К очереди
outside-waiting = Ожидают на этом этапе
outside-out = Из них ждут ответа
outside-send-heading = Отправить список
outside-nobody-waits = На этом этапе никто не ждёт
outside-doubtful = { $count ->
    [one] { $count } паспорт написан иначе, чем ожидалось
    [few] { $count } паспорта написаны иначе, чем ожидалось
    [many] { $count } паспортов написаны иначе, чем ожидалось
   *[other] { $count } паспорта написаны иначе, чем ожидалось
}
outside-doubtful-help = Сверьте с документами, прежде чем отправлять список. Написание в паспорте мы никогда не меняем; если оно есть в списке, там стоит пометка.
outside-passport-check = Паспорт: сверить
outside-nobody-waits-hint = Люди появятся здесь, как только будут пройдены предыдущие этапы.
outside-people = Люди
outside-people-new = Только ещё не отправленные или изменённые с тех пор: { $count }
outside-people-all = Все ожидающие: { $count }
outside-fields = Данные в списке
outside-fields-help = Выберите не больше, чем нужно ведомству. Уже выбраны имена и то, за что отвечает этот этап, либо то, что было в последнем списке.
outside-language = Язык списка
outside-send = Составить список
outside-choose-a-field = Выберите хотя бы одно поле.
outside-nobody-to-send = Для этого списка никого не осталось: все ожидающие уже отправлены.
outside-too-many-people = В один список помещается не больше { $limit } человек. Выберите ещё не отправленных или отправляйте список по частям.
outside-list-sent = { $count ->
    [one] Составляется список на { $count } человека. Его можно будет скачать ниже.
    [few] Составляется список на { $count } человека. Его можно будет скачать ниже.
    [many] Составляется список на { $count } человек. Его можно будет скачать ниже.
   *[other] Составляется список на { $count } человека. Его можно будет скачать ниже.
}

## Отправленное
outside-sent-heading = Отправленные списки
outside-kept-help = Файлы хранятся неделю. Кто был в списке, остаётся известно.
outside-nothing-sent = Ни один список ещё не отправлен.
outside-sent-at = Отправлен
outside-sent-by = Кем
outside-answered = Есть ответ
outside-workbook = Книга
outside-making-waiting = составляется
outside-making-ready = готов
outside-making-failed = не удалось составить
outside-making-gone = больше не хранится

## Сам список
outside-sheet-name = Список
outside-reference = Код
outside-answer = Ответ
outside-reason = Причина
outside-cleared = допустить
outside-refused = отказать

## Ответы возвращаются
outside-answers-heading = Полученные ответы
outside-answers-help = Отправьте сюда список, заполненный ведомством. Столбцы могут идти в любом порядке, могут быть и лишние. Ничего не учитывается, пока вы не увидите, что получится.
outside-file = Файл с ответами
outside-file-help = Книга (XLSX) или таблица CSV, не больше { $limit } МБ.
outside-look-through = Просмотреть
outside-file-too-large = Файл слишком большой: не больше { $limit } МБ.
outside-file-empty = В этом файле нет строк.
outside-file-unreadable = Этот файл не читается. Сохраните его как XLSX без пароля или как CSV и отправьте снова.
outside-no-references = Ни в одном столбце нет кодов отправленного отсюда списка. Верните список вместе со столбцом «Код».
outside-no-answers = Ни в одном столбце нет ответов. Впишите их в столбец «Ответ»: допустить или отказать.
outside-came-at = Получен
outside-state-open = на просмотре
outside-state-running = учитывается
outside-state-done = учтён
outside-state-stopped = остановлен

## Что получится
outside-answers-of = Ответы от { $when }
outside-to-lists = К спискам
outside-preview-lead = Пока ничего не изменилось. Вот что станет с каждой строкой.
outside-default-reason = Причина для тех, кому отказано без неё
outside-default-reason-help = { $count ->
    [one] { $count } человеку отказано без причины. Каждый, кому отказано, читает её в письме; без неё эта строка не учитывается.
    [few] { $count } людям отказано без причины. Каждый, кому отказано, читает её в письме; без неё эти строки не учитываются.
    [many] { $count } людям отказано без причины. Каждый, кому отказано, читает её в письме; без неё эти строки не учитываются.
   *[other] { $count } человека получили отказ без причины. Каждый, кому отказано, читает её в письме; без неё эти строки не учитываются.
}
outside-let-count = Учесть: допущено { $cleared }, отказано { $refused }
outside-letters-help = Каждый, кого это касается, получит письмо.
outside-nothing-counts = Ни одну строку этого файла нельзя учесть в таком виде.
outside-begun-already = Эти ответы уже учитываются.
outside-answers-begun = Ответы учитываются.
outside-progress = Обработано строк: { $done } из { $total }
outside-reload = Обновите страницу, чтобы увидеть, что уже сделано.
outside-are-counted = Ответы учтены.
outside-was-stopped = Остановлено до конца. Учтённое остаётся.
outside-row = Строка
outside-person = Человек
outside-nobody-known = неизвестен
outside-what-becomes = Что получится
outside-bad-rows = Требуют внимания
outside-bad-help = Эти строки не учитываются. Скачайте их, исправьте или спросите ведомство и отправьте этот файл.
outside-download-bad = Неучтённые строки файлом
outside-why-not = Почему не учитывается
outside-first-shown = Показаны первые { $shown } из { $total }.
outside-remove = Отозвать файл
outside-remove-question = Файл будет удалён. Учтённое остаётся.
outside-answers-removed = Файл удалён.
outside-fate-cleared = Допуск разрешён
outside-fate-refused = Отказано
outside-fate-already-so = Так уже и есть
outside-fate-no-answer = Нет ответа
outside-fate-unreadable = Ответ не означает ни «да», ни «нет»
outside-fate-no-reason = Отказано без причины
outside-fate-no-reference = Нет кода
outside-fate-unknown = Неизвестный код
outside-fate-other-name = Этот код принадлежит человеку с другим именем
outside-fate-contradicted = Две строки отвечают по-разному
outside-fate-not-waiting = Больше не ждёт на этом этапе
outside-fate-changed = Изменено после отправки списка: отправьте снова

# Translated from locales/en/cues.ftl.
## The running order
cues-title = Сценарный план
cues-lead = Что делать в каждом зале, минута за минутой: составляется из программы и сдвигается вместе с задержками.
cues-no-halls = Ни в одном зале ещё нет программы
cues-no-halls-hint = Укажите у пунктов программы зал и время, и они появятся здесь.
cues-days = Дни
cues-nothing-on-day = В этот день в этом зале ничего нет
cues-nothing-on-day-hint = Выберите другой день или запланируйте что-нибудь на этот.
cues-on-paper = На бумаге (PDF)
cues-letters-replaced = Знак «?» стоит вместо буквы, которую здесь нельзя напечатать. В сценарном плане на сайте она есть.
cues-planned = по плану
cues-add = Добавить строку
cues-lost = Их пункт программы здесь больше не проходит
cues-lost-help = Измените строку, чтобы привязать её к другому пункту или удалить.
cues-edit = Изменить
cues-mark-done = Готово
cues-not-done = Всё же не готово
cues-up = Выше: { $name }
cues-down = Ниже: { $name }
cues-minutes = { $minutes } мин
cues-person-as = { $name } ({ $role })
cues-done-at = Готово: { $time }
cues-done-at-by = Готово: { $time }, { $name }

## Writing a cue
cues-field-text = Что сделать
cues-field-item = Пункт программы
cues-field-minute = Через сколько минут после начала (до него: −5)
cues-field-who = Кто
cues-field-link = Файл или страница
cues-link-help = Адрес, который начинается с https:// или, на этом сайте, с /.
cues-field-note = Примечание
cues-save = Сохранить
cues-remove = Удалить строку
cues-remove-question = Строка исчезнет. Удалить?
cues-theirs = Что там сейчас
cues-written-in = Написано на языке: { $language }. То, что вы измените, станет версией на языке: { $own }.

## What is said back
cues-saved = Сохранено.
cues-removed = Строка удалена.
cues-is-first = Это уже первая строка дня.
cues-is-last = Это уже последняя строка дня.
cues-done-before-rehearsal = Это отмечено как готовое до репетиции и остаётся отмеченным.
cues-changed-meanwhile = Тем временем строку изменил кто-то другой. Набранное вами здесь; если сохранить ещё раз, оно заменит чужое.
cues-removed-meanwhile = Тем временем строку удалил кто-то другой. Если сохранить ещё раз, она появится заново.
cues-changed-not-removed = Тем временем строку изменил кто-то другой. Она не удалена: посмотрите ещё раз.
cues-too-many = У пункта не более { $most } строк. Ничего не добавлено.
cues-not-an-address = Начните адрес с https:// или, на этом сайте, с /.
cues-minute-out-of-range = От { $before } минут до начала до { $after } минут после него.
cues-unsent = Не отправлено: связь прервана. Введённое сохранилось; повторите, когда связь восстановится.
cues-not-taken = Это не выполнено. Введённое сохранилось: скопируйте его и загрузите страницу заново.

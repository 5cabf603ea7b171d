# Translated from locales/en/kernel.ftl.

## The shell around every page
kernel-skip-to-content = Перейти к содержанию
kernel-menu = Меню
kernel-main-navigation = Основная навигация
kernel-workplaces = Ваша работа
kernel-tools-mine = Мои страницы
kernel-tools-participants = Участники
kernel-tools-entry = Вход и бейджи
kernel-tools-programme = Программа и заседания
kernel-tools-messages = Сообщения
kernel-tools-forum = Форум
kernel-home = Главная
kernel-language = Язык
kernel-theme = Оформление
kernel-theme-system = Как на устройстве
kernel-theme-light = Светлое
kernel-theme-dark = Тёмное
kernel-sign-in = Войти
kernel-sign-out = Выйти
kernel-account = Моя учётная запись
kernel-signed-in-as = Вы вошли как { $name }
kernel-runs-on = Сайт работает на { $product } — свободной программе для коалиций
kernel-shown-in = Показано на языке: { $language }
kernel-translation-behind = После того как был сделан этот перевод, оригинал изменился.

## Buttons and links
kernel-save = Сохранить
kernel-saved = Сохранено.
kernel-cancel = Отмена
kernel-back = Назад
kernel-next = Далее
kernel-previous = Предыдущая
kernel-edit = Изменить
kernel-add = Добавить
kernel-remove = Убрать
kernel-delete = Удалить
kernel-confirm = Подтвердить
kernel-yes = Да
kernel-no = Нет
kernel-open = Открыть
kernel-close = Закрыть
kernel-send = Отправить
kernel-download = Скачать
kernel-upload = Загрузить
kernel-print = Напечатать
kernel-copy = Копировать
kernel-copied = Скопировано.
kernel-retry = Попробовать снова
kernel-show = Показать
kernel-details = Подробности
kernel-history = История изменений
kernel-help = Справка
kernel-are-you-sure = Вы уверены?
kernel-cannot-be-undone = Это действие нельзя отменить.

## Lists: search, filters, pages
kernel-search = Поиск
kernel-search-hint = Введите часть имени, любым письмом
kernel-filter = Отбор
kernel-filters = Условия отбора
kernel-apply = Применить
kernel-clear = Очистить
kernel-clear-filters = Снять все условия
kernel-all = Все
kernel-sort-by = Упорядочить по столбцу «{ $column }»
kernel-actions = Действия
kernel-select = Выбрать
kernel-select-all = Выбрать все на этой странице
kernel-selected = Выбрано: { $count }
kernel-results = { $count ->
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
kernel-results-first = Показаны первые { $count }, есть и другие. Чтобы сузить список, введите больше букв.
kernel-more = { $count ->
    [one] и ещё { $count }
    [few] и ещё { $count }
    [many] и ещё { $count }
   *[other] и ещё { $count }
}
kernel-pages = Страницы
kernel-page-of = Страница { $page } из { $pages }
kernel-first-page = Первая страница
kernel-last-page = Последняя страница
kernel-nothing-here = Здесь пока ничего нет
kernel-nothing-found = Ничего не найдено
kernel-nothing-found-hint = Проверьте написание, сократите запрос или снимите условия отбора.
kernel-loading = Загрузка…
kernel-working = Подождите, пожалуйста…
kernel-not-given = не указано
kernel-status = Состояние
kernel-total = Всего

## Steps and quotas
kernel-step-done = пройдено
kernel-step-current = текущий этап
kernel-step-waiting = предстоит
kernel-step-refused = отказано
kernel-used-of = { $used } из { $quota }
kernel-quota-free = { $count ->
    [one] свободно { $count } место
    [few] свободно { $count } места
    [many] свободно { $count } мест
   *[other] свободно { $count } места
}
kernel-quota-full = Все места заняты
kernel-quota-over = Занято больше мест, чем позволяет квота

## Live pages
kernel-live-lost = Связь прервана. Показано последнее известное состояние; страница продолжает попытки подключения.
kernel-live-lost-at = Связь прервана. Показано состояние на { $time }; страница продолжает попытки подключения.
kernel-live-back = Связь восстановлена. Данные на странице обновлены.
kernel-urgent-notices = Срочные объявления
kernel-live-waiting = В реальном времени
kernel-needs-script = Для этой части нужен сценарий в браузере. Включите выполнение сценариев или воспользуйтесь формой ниже.

## Keyboard
kernel-keys = Клавиши
kernel-keys-down = следующая строка
kernel-keys-up = предыдущая строка
kernel-keys-select = выбрать строку или снять выбор
kernel-keys-open = открыть строку
kernel-keys-help = показать или скрыть этот список

## Camera, passkey
kernel-camera-start = Включить камеру
kernel-camera-stop = Выключить камеру
kernel-camera-switch = Другая камера
kernel-camera-take = Сфотографировать
kernel-camera-again = Снять ещё раз
kernel-camera-taken = Фотография готова к сохранению.
kernel-camera-live = Изображение с камеры
kernel-camera-needs-https = Браузер не даёт доступа к камере странице без HTTPS. Откройте страницу по защищённому адресу или введите код вручную.
kernel-camera-refused = Доступ к камере не разрешён. Разрешите его для этой страницы в настройках браузера и попробуйте снова.
kernel-camera-missing = На этом устройстве камера не найдена.
kernel-camera-busy = Не удалось включить камеру. Возможно, её использует другая программа.
kernel-passkey-unsupported = Этот браузер не поддерживает ключи доступа. Воспользуйтесь ссылкой из письма.
kernel-passkey-cancelled = Ничего не изменилось: ключ доступа не был подтверждён.
kernel-passkey-failed = Ключ доступа не принят. Попробуйте снова или воспользуйтесь ссылкой из письма.

## Error pages: what happened, and what to do next
kernel-error-next = Что можно сделать
kernel-error-home = На главную страницу
kernel-error-back = Вернуться на предыдущую страницу
kernel-error-400-title = Мы не смогли понять этот запрос
kernel-error-400-next = Вернитесь назад, проверьте адрес или форму и попробуйте снова.
kernel-error-401-title = Пожалуйста, войдите
kernel-error-401-next = Эта страница доступна тем, кто вошёл на сайт. Войдите, и вы вернётесь сюда.
kernel-typed-is-here = Вы больше не в системе. Введённое не потеряно: оставьте эту страницу открытой, войдите в новой вкладке, вернитесь сюда и отправьте ещё раз.
kernel-typed-without-files = Файлы нужно выбрать заново.
kernel-sign-in-beside = Войти в новой вкладке
kernel-send-again = Отправить ещё раз
kernel-error-device-title = Это устройство не проверяет билеты
kernel-error-device-next = Срок его ссылки истёк, её отозвали или здесь не открывали. Попросите у организаторов новую; если вы проверяете билеты под своим именем, войдите.
kernel-error-403-title = У вас нет права видеть эту страницу
kernel-error-403-next = Если оно должно у вас быть, обратитесь в секретариат форума или войдите под другим именем.
kernel-error-404-title = Такой страницы нет
kernel-error-404-next = Возможно, в адресе опечатка или страница перенесена. Начните с главной страницы.
kernel-error-405-title = Здесь это сделать нельзя
kernel-error-405-next = Вернитесь на страницу и воспользуйтесь её кнопками.
kernel-error-409-title = Пока вы работали, эту запись изменил кто-то другой
kernel-error-409-next = Ваши изменения не сохранены. Посмотрите на новое состояние и внесите их ещё раз.
kernel-error-410-title = Этого здесь больше нет
kernel-error-410-next = Это уже использовано, или срок истёк. Если вы пришли по ссылке, попросите новую у того, кто её дал.
kernel-error-413-title = Слишком большой объём
kernel-error-413-next = Выберите файл меньшего размера или отправляйте по частям.
kernel-error-415-title = Файлы этого вида не принимаются
kernel-error-415-next = Сохраните файл в одном из видов, указанных в форме, и отправьте его снова.
kernel-error-422-title = Пожалуйста, исправьте отмеченное
kernel-error-422-next = Всё, что вы ввели, сохранилось в форме. Исправьте отмеченные поля и отправьте её снова.
kernel-error-429-title = Слишком много попыток
kernel-error-429-next = Подождите минуту и попробуйте снова.
kernel-error-500-title = У нас произошла ошибка
kernel-error-500-next = Вы ни при чём, ошибка уже записана. Попробуйте снова через минуту; если она повторится, сообщите секретариату номер, указанный ниже.
kernel-error-503-title = Сайт перегружен или на обслуживании
kernel-error-503-next = Ничего не потеряно. Попробуйте снова через несколько минут.
kernel-error-refused-title = Это невозможно
kernel-incident = Номер происшествия: { $number }

## Forms
kernel-required = обязательно
kernel-optional = необязательно
kernel-required-note = Поля со знаком { $mark } обязательны.
kernel-choose = Выберите
kernel-choose-file = Выберите файл
kernel-file-limit = Не больше { $limit }: { $kinds }
kernel-file-limit-mb = Не больше { $limit } МБ: { $kinds }
kernel-errors-heading = { $count ->
    [one] Пожалуйста, исправьте { $count } поле
    [few] Пожалуйста, исправьте { $count } поля
    [many] Пожалуйста, исправьте { $count } полей
   *[other] Пожалуйста, исправьте { $count } поля
}
kernel-field-required = Заполните это поле.
kernel-field-too-long = { $max ->
    [one] Здесь помещается не больше { $max } знака.
    [few] Здесь помещается не больше { $max } знаков.
    [many] Здесь помещается не больше { $max } знаков.
   *[other] Здесь помещается не больше { $max } знака.
}
kernel-field-too-short = { $min ->
    [one] Нужен не менее чем { $min } знак.
    [few] Нужно не менее { $min } знаков.
    [many] Нужно не менее { $min } знаков.
   *[other] Нужно не менее { $min } знака.
}
kernel-field-not-email = Это не адрес электронной почты. Он должен выглядеть так: { $example }.
kernel-field-not-date = Это не дата. Она должна выглядеть так: { $example }.
kernel-field-not-time = Это не время. Оно должно выглядеть так: { $example }.
kernel-field-not-number = Напишите число цифрами.
kernel-field-too-small = Наименьшее допустимое число — { $min }.
kernel-field-too-large = Наибольшее допустимое число — { $max }.
kernel-field-not-address = Это не адрес сайта. Он должен выглядеть так: { $example }.
kernel-field-not-in-list = Выберите значение из списка.
kernel-field-unprintable = Эти буквы нельзя напечатать на бейдже и в списке: { $letters }. Напишите текст без них.
kernel-field-direction-marks = В тексте есть невидимые знаки, меняющие направление письма. Наберите текст заново, не вставляя его из буфера.
kernel-field-control-characters = В тексте есть невидимые управляющие знаки. Наберите текст заново, не вставляя его из буфера.
kernel-field-damaged = Некоторые буквы пришли повреждёнными. Наберите текст заново.
kernel-field-file-missing = Выберите файл.
kernel-field-file-too-large = Файл слишком большой. Допускается не больше { $limit }.
kernel-field-file-too-large-mb = Файл слишком большой. Допускается не больше { $limit } МБ.
kernel-field-file-kind = Файлы этого вида не принимаются. Принимаются: { $kinds }.
kernel-field-picture-unreadable = Это изображение не удаётся прочитать. Выберите другое.
kernel-field-consent = Чтобы продолжить, нам нужно ваше согласие.
kernel-field-taken = Это уже занято.
kernel-form-stale = Форма была открыта слишком долго. Всё, что вы ввели, на месте: отправьте её ещё раз.

## Time
kernel-today = Сегодня
kernel-yesterday = Вчера
kernel-tomorrow = Завтра
kernel-just-now = только что
kernel-minutes-ago = { $count ->
    [one] { $count } минуту назад
    [few] { $count } минуты назад
    [many] { $count } минут назад
   *[other] { $count } минуты назад
}
kernel-hours-ago = { $count ->
    [one] { $count } час назад
    [few] { $count } часа назад
    [many] { $count } часов назад
   *[other] { $count } часа назад
}
kernel-days-ago = { $count ->
    [one] { $count } день назад
    [few] { $count } дня назад
    [many] { $count } дней назад
   *[other] { $count } дня назад
}
kernel-at-time = { $date }, { $time }
kernel-until = до { $when }
kernel-since = с { $when }
kernel-date = Дата
kernel-time = Время
kernel-local-time = Местное время: { $city }
kernel-no-public-url = Оператор ещё не указал публичный адрес этой системы (параметр { $setting }). До этого билеты не выдаются и ключи доступа не создаются; аккредитованные участники получат билеты, как только адрес будет указан.

## What programs are told
kernel-problem-401-title = Нужен действующий токен
kernel-problem-401-next = Передайте его в заголовке { $header }. Токены выдаёт секретариат.
kernel-problem-403-title = Этому токену это не разрешено
kernel-problem-403-next = Используйте токен, у которого есть такое право. Что нужно для каждой операции, сказано по адресу { $address }.
kernel-problem-scope-next = Нужен токен с областью действия { $scope }.
kernel-problem-404-title = Здесь такого нет
kernel-problem-404-next = Проверьте адрес и идентификаторы в нём. Токен одного форума ничего не находит в другом.
kernel-problem-405-title = Этот адрес не принимает такой метод
kernel-problem-405-next = Те, что он принимает, названы в заголовке { $header }.
kernel-problem-422-title = Некоторые значения нельзя принять
kernel-problem-422-next = Каждое названо в списке ошибок вместе с причиной.

## Names and photos
people-name-needed = Укажите хотя бы фамилию или имя.
people-not-latin = Напишите это латинскими буквами.
people-name-without-letters = В этом имени нет ни одной буквы. Напишите имя или, если его нет, оставьте поле пустым.
people-photo-too-many-pixels = В этой фотографии слишком много пикселей. Допустимо не более { $most } Мп.
people-photo-too-small = Эта фотография слишком мала. Нужно не менее { $width } × { $height } пикселей.

## Signing in
people-sign-in-title = Вход
people-sign-in-intro = Здесь нет паролей. Вы входите по ссылке из письма или с ключом доступа на вашем устройстве.
people-by-link = По ссылке из письма
people-email = Адрес электронной почты
people-send-link = Прислать ссылку
people-link-sent = Если этот адрес нам известен, письмо со ссылкой уже в пути. Срок действия ссылки — { $minutes } мин. Проверьте и папку «Спам».
people-too-many-links = Запрошено слишком много ссылок. Попробуйте снова через час.
people-already-in = Вы вошли как { $name }.
people-by-passkey = С ключом доступа
people-by-passkey-intro = Если вы добавили ключ доступа в учётную запись, устройство узнает вас по отпечатку пальца, лицу или своему коду.
people-use-passkey = Войти с ключом доступа
people-passkey-needs-script = Для ключей доступа нужен JavaScript, а в этом браузере он выключен.
people-passkeys-unavailable = По этому адресу ключи доступа не работают: нужны доменное имя и HTTPS.
people-passkey-unknown = Этот ключ доступа здесь не принят.
people-link-title = Это вы?
people-link-for = По этой ссылке входит:
people-link-not-you = Если вы — другой человек, закройте эту страницу. В общий почтовый ящик каждому приходит своё письмо.
people-link-button = Да, войти
people-link-demo = Это демонстрационная ссылка. Ею может пользоваться снова и снова каждый, у кого она есть.
people-link-gone-title = Эта ссылка уже использована или её срок истёк
people-link-gone-text = Ссылка действует один раз и ограниченное время. Запросите новую, она придёт в течение нескольких минут.
people-link-gone-button = Запросить новую ссылку
people-signed-in = Вы вошли как { $name }.
people-signed-out = Вы вышли.
people-own-way-in-needed = Вы действуете на форуме от имени других, поэтому войти по ссылке из общего почтового ящика нельзя. Войдите с ключом доступа или попросите секретариат указать ящик, который читаете только вы.
people-mandate-needs-own-way-in = У этого человека общий почтовый ящик и нет ключа доступа. Прежде чем он сможет действовать от имени других, укажите ящик, который читает только он, или пусть он добавит ключ доступа.

## Letters
people-letter-link-title = Ссылка для входа: { $site }
people-letter-link-body =
    Здравствуйте, { $name }!

    Чтобы войти, откройте эту ссылку и нажмите кнопку на странице:

    { $link }

    Ссылка предназначена только вам и действует один раз в течение { $minutes } мин.

    Если вы её не запрашивали, ничего не делайте: без ссылки никто не сможет войти.
people-letter-works-once = Ссылка действует один раз. Позже вы можете войти по этому адресу электронной почты.
people-letter-asks-to-sign-in = Сама эта ссылка не выполняет вход: вы действуете от имени других, поэтому страница попросит вас войти.
people-letter-refusal-title = Войти нужно другим способом: { $site }
people-letter-refusal-body =
    Здравствуйте, { $name }!

    Для вашего входа запросили ссылку. Вы действуете на форуме от имени других, поэтому ссылки в общий почтовый ящик недостаточно.

    Войдите с ключом доступа здесь:

    { $link }

    Если ключа у вас нет, попросите секретариат форума указать ящик, который читаете только вы.

## My account
people-account-title = Моя учётная запись
people-who-i-am = Обо мне
people-photo = Фотография
people-name = Имя
people-name-latin = Имя латиницей
people-name-passport = Имя как в паспорте
people-mailbox-own = читаете только вы
people-mailbox-shared = возможно, читают и другие
people-birth-date = Дата рождения
people-account-wrong = Здесь что-то не так? Сообщите в секретариат форума или главе вашей делегации.
people-account-wrong-registered = Здесь что-то не так? Исправьте это в своей регистрации. О том, чего там изменить нельзя, сообщите в секретариат форума или главе вашей делегации.
people-account-registration = Моя регистрация
people-language-title = Мой язык
people-language = Язык
people-language-help = Письма вам пишутся на этом языке.
people-language-saved = Теперь мы будем писать вам на этом языке.
people-sessions-title = Где выполнен вход
people-session-here = этот браузер
people-session-since = начало: { $when }
people-session-seen = последний раз: { $when }
people-session-end = Выйти там
people-sessions-end-others = Выйти везде, кроме этого браузера
people-sessions-ended = { $count ->
    [one] Выполнен выход в { $count } месте.
    [few] Выполнен выход в { $count } местах.
    [many] Выполнен выход в { $count } местах.
   *[other] Выполнен выход в { $count } места.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Неизвестный браузер

## Passkeys
people-passkeys-title = Ключи доступа
people-passkey = Ключ доступа
people-passkeys-intro = С ключом доступа устройство узнаёт вас по отпечатку пальца, лицу или своему коду, и ждать письма не нужно. Эти данные не покидают устройство.
people-passkeys-none = У вас пока нет ключей доступа.
people-passkey-made = добавлен: { $when }
people-passkey-used = последний раз: { $when }
people-passkey-name = Название ключа доступа
people-passkey-name-help = Чтобы узнать его потом: рабочий ноутбук, мой телефон.
people-passkey-add = Добавить ключ доступа
people-passkey-rename = Переименовать
people-passkey-renamed = Ключ доступа переименован.
people-passkey-remove-question = Удалить «{ $name }»? Войти с ним больше не получится.
people-passkey-removed = Ключ доступа удалён.
people-passkey-known = Этот ключ доступа здесь уже есть.
people-passkeys-enough = Хранится не более { $most } ключей доступа. Сначала удалите один из них.
people-passkey-last = Вы действуете от имени других, и почтовый ящик у вас общий: этот ключ доступа — ваш единственный способ войти. Сначала добавьте другой или попросите секретариат указать ящик, который читаете только вы.

## My data
people-data-title = Мои данные
people-data-link = Посмотреть и скачать всё, что обо мне хранится
people-data-intro = Здесь можно забрать всё, что о вас хранится: имена, письма, входы и каждое изменение ваших данных с указанием времени.
people-data-download = Скачать мои данные (JSON)
people-data-photo = Скачать мою фотографию
people-data-erase = Если ваши данные нужно стереть, напишите в секретариат форума. Числа и решения останутся, но ничто в них не укажет на вас.

## History of changes
people-history-title = История изменений
people-registration = Регистрация
people-history-by = кто: { $who }
people-history-cut = Показаны только последние записи: { $count }.
people-by-visitor = посетитель без входа
people-by-device = устройство: { $name }
people-by-program = программа: { $name }
people-by-console = консоль оператора
people-by-house = сама система
people-by-erased = человек, чьи данные стёрты
people-time-zone = Часовой пояс: { $zone }
people-value-before = было:
people-value-after = стало:
people-value-none = (пусто)
people-value-erased = (стёрто)

## Поиск
people-office-stays = Эта запись принадлежит человеку, который работает на форуме. Пусть останется она.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Точного совпадения нет. Похожие имена:
people-similar-too = Похожие имена: { $count }
people-spelling-own = собственное написание
people-spelling-latin = латинское написание
people-spelling-passport = написание в паспорте
people-spelling-one-name = формы одного имени
people-spelling-az = азербайджанское написание
people-spelling-tr = турецкое написание
people-spelling-uz = узбекское написание
people-spelling-kk = казахское написание
people-spelling-ky = кыргызское написание
people-spelling-tk = туркменское написание
people-spelling-hu = венгерское написание
people-spelling-ru = русское написание
people-passport-differs = Написание в паспорте { $typed } не из тех, которых можно ждать от этого имени: { $expected }. Сверьте с документом. Мы никогда его не меняем.
people-passport-doubtful = написание в паспорте?
people-names-in-title = Как я вижу иностранные имена
people-names-in = Имена других языков
people-names-in-help = Только в списках на экране. Ничего из того, что хранится, печатается или выдаётся файлом, не меняется; имя, как его пишет владелец, стоит рядом. В общетюркском алфавите нет букв для русского языка: русские имена тогда стоят латинскими буквами.
people-names-in-own = Как написано
people-names-in-latin = Латинскими буквами
people-names-in-cyrillic = Кириллицей
people-names-in-turkic = Общетюркским алфавитом
people-alike-percent = { $number } %
people-alike-email = та же электронная почта
people-alike-birth-date = та же дата рождения
people-alike-same = Имена одинаковы
people-alike-spelling = Одно имя в двух написаниях
people-alike-one-name = Формы одного имени
people-alike-initial = Инициал стоит вместо слова

# Translated from locales/en/planning.ftl.
planning-title = Планирование программы
planning-lead = Всё, что меняется здесь, остаётся черновиком до публикации. Пересечения показываются вместе со способом их устранить.
planning-days = Дни
planning-time = Время
planning-grid = День по залам
planning-new-item = Новый пункт программы
planning-new-address = Новое обращение
planning-no-room = Без зала
planning-seats = Мест: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Весь день
planning-nothing-planned = На этот день пока ничего не запланировано
planning-nothing-planned-hint = Добавьте пункт или возьмите программу из файла.
planning-loose = Части и пункты без времени
planning-moved = Перенесено. До публикации это черновик.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title }: перенос начат. Стрелки двигают, Page Up и Page Down переносят на другой день, Enter оставляет на месте, Esc отменяет.
planning-picked-length = { $title }: стрелки вверх и вниз меняют продолжительность, Enter сохраняет её, Esc отменяет.
planning-let-go = { $title } остаётся на месте.
planning-move-failed = Нет связи; ничего не изменилось. Попробуйте ещё раз.
planning-undo = Отменить последнее изменение
planning-undone = Изменение отменено.
planning-keys = Перетаскивайте пункты (пальцем: нажмите, удерживайте и ведите): на день вверху – в другой день, за нижний край – чтобы изменить продолжительность. Или пользуйтесь клавиатурой: стрелки выбирают, Enter открывает; Alt со стрелками или M переносит, при этом Page Up и Page Down – на другой день; L меняет продолжительность; Esc отменяет.

planning-hints = Пересечения
planning-has-hints = есть пересечение
planning-no-hints = Пересечений нет.
planning-more-hints = Кроме этих: { $count }. Сначала устраните указанные выше.
planning-clash-room = { $room }: нужен дважды в одно время, для «{ $first }» и «{ $second }».
planning-clash-person = { $name }: нужно быть в двух местах одновременно, «{ $first }» и «{ $second }».
planning-clash-only-delegate = { $name } ({ $delegation }, единственный делегат): нужно быть в двух местах одновременно, «{ $first }» и «{ $second }».
planning-clash-interpreter = Устный переводчик { $name } нужен в двух местах одновременно: «{ $first }» и «{ $second }».
planning-clash-way = { $name }: дорога между «{ $from }» и «{ $to }» занимает { $needs } мин, а времени { $has } мин.
planning-clash-seats = «{ $title }»: ожидается человек { $expected }, мест в зале { $seats }.
planning-mend-time = Другое время: { $time }
planning-mend-room = Другой зал: { $room }
planning-mend-time-of = «{ $title }», другое время: { $time }
planning-mend-room-of = «{ $title }», другой зал: { $room }
planning-mend-room-at = Другой зал, другое время: { $room }, { $time }
planning-name-interpreter = Назначить устного переводчика

planning-field = Поле
planning-field-title = Название
planning-field-title-in = Название: { $language }
planning-texts = Тексты
planning-texts-help = Пустая строка начинает новый абзац. Строки, которые начинаются с дефиса, становятся списком; слова между **двумя звёздочками** выделяются.
planning-field-subtitle-in = Подзаголовок: { $language }
planning-field-summary-in = Краткое содержание: { $language }
planning-field-text-in = Текст: { $language }
planning-filled-of = { $filled } из { $all }
planning-address-embargo = Текст обращения – это то, что зачитывают. На сайте он появляется только после того, как его зачитают и обнародуют.
planning-address-released = Текст этого обращения обнародован: опубликованные изменения сразу видны на сайте.
planning-address-people = У обращения должны быть автор и тот, кто его зачитывает.
planning-field-kind = Вид
planning-field-status = Состояние
planning-field-starts = Начало
planning-field-ends = Окончание
planning-starts-help = По местному времени.
planning-field-room = Зал
planning-field-place = Место
planning-field-city = Город
planning-city-help = Если выбран зал, учитывается его город.
planning-field-to-city = Куда переезд
planning-to-city-help = Только для переезда из города в город.
planning-field-parent = Часть чего
planning-field-expected = Ожидаемое число людей
planning-field-people = Участвуют
planning-people-help = Зарегистрированные на форуме узнаются по имени. Чтобы убрать строку, оставьте имя пустым.
planning-role = Роль { $number }
planning-who = Имя { $number }
planning-who-is-meant = Выберите, кто имеется в виду.
planning-who-exactly = Кто это: «{ $name }»?
planning-keep-as-written = Другой человек: «{ $name }», как написано
planning-choose = Выберите
planning-none = Нет
planning-more-rows = Ещё строки
planning-save = Сохранить как черновик
planning-draft-help = На сайте ничего не меняется, пока изменения не опубликованы.
planning-saved = Черновик сохранён.
planning-on-the-site = На сайте
planning-kind-part = Часть
planning-kind-other = Другое
planning-status-confirmed = состоится
planning-status-tentative = уточняется
planning-status-cancelled = отменено
planning-state-new = новое
planning-state-changed = изменено
planning-state-removed = будет удалено
planning-state-crossed = нужно проверить
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Это тем временем изменил кто-то другой. Посмотрите, что изменилось, и сохраните ещё раз.
planning-theirs = Что сохранил кто-то другой
planning-theirs-help = Введённое вами сохранилось ниже. Если сохранить ещё раз, будет по-вашему.
planning-saved-now = Сохранено сейчас
planning-typed-here = Введено здесь

planning-time-unreadable = Не удаётся прочитать время. Выберите дату и час.
planning-ends-before = Окончание раньше начала.
planning-has-no-time = У этого пункта ещё нет времени. Сначала укажите его в форме.
planning-parent-inside = Пункт не может быть частью самого себя.
planning-too-many-people = В одном пункте может быть не больше { $limit } человек.
planning-too-many-items = В программе может быть не больше { $limit } пунктов.

planning-cancel = Отменить
planning-cancel-question = Пункт останется в программе как отменённый.
planning-cancel-items = { $count ->
    [one] Не состоится и { $count } пункт, который в него входит.
    [few] Не состоятся и { $count } пункта, которые в него входят.
    [many] Не состоятся и { $count } пунктов, которые в него входят.
   *[other] Не состоятся и { $count } пункта, которые в него входят.
}
planning-cancel-parts = { $count ->
    [one] В нём участвует { $count } человек.
    [few] В нём участвуют { $count } человека.
    [many] В нём участвуют { $count } человек.
   *[other] В нём участвуют { $count } человека.
}
planning-cancel-places = { $count ->
    [one] Место есть у { $count } человека.
    [few] Места есть у { $count } человек.
    [many] Места есть у { $count } человек.
   *[other] Места есть у { $count } человека.
}
planning-cancel-waiting = { $count ->
    [one] В листе ожидания { $count } человек.
    [few] В листе ожидания { $count } человека.
    [many] В листе ожидания { $count } человек.
   *[other] В листе ожидания { $count } человека.
}
planning-cancel-marked = { $count ->
    [one] Его отметил { $count } человек.
    [few] Его отметили { $count } человека.
    [many] Его отметили { $count } человек.
   *[other] Его отметили { $count } человека.
}
planning-off-with = Не состоится: отменено то, во что он входит, – «{ $title }».
planning-cancelled = Пункт отмечен как отменённый. До публикации это черновик.
planning-restore = Всё-таки провести
planning-restored = Пункт состоится. До публикации это черновик.
planning-remove = Убрать из программы
planning-remove-question = После публикации пункта в программе не будет. То, что было его частью, останется.
planning-removed = Пункт будет убран из программы.
planning-discard = Отказаться от черновика
planning-discard-question = Опубликованное остаётся, черновик удаляется.
planning-discarded = Черновик удалён; опубликованное осталось.

planning-to-changes = Что изменено
planning-changes-lead = Этого ещё нет на сайте. Просмотрите и опубликуйте.
planning-no-changes = Всё опубликовано
planning-no-changes-hint = Изменения находятся здесь, пока их не опубликуют.
planning-ready = Можно опубликовать
planning-people-told = Получат письмо
planning-publish-help = После публикации это появится на сайте, и каждый, кого это касается, получит письмо на своём языке.
planning-publish-clashes = Пересечения в том, что будет опубликовано: { $count }. Они показаны ниже.
planning-publish = Опубликовать: { $count }
planning-published = Версия { $number } опубликована. Изменено пунктов: { $count }.
planning-nothing-to-publish = Публиковать нечего.
planning-changes-changed = С тех пор как вы открыли эту страницу, что-то изменилось. Посмотрите ещё раз.
planning-crossed-help = После этого черновика пункт на сайте изменился из файла. Просмотрите форму и сохраните её ещё раз; до тех пор он не публикуется.
planning-first-shown = Показаны первые { $shown } из { $total }.
planning-versions = Версии
planning-versions-lead = То, что опубликовано вместе, — это одна версия. Сравните две из них.
planning-no-versions = Версий пока нет
planning-no-versions-hint = Она появится здесь после первой публикации изменений.
planning-version = Версия { $number }
planning-version-none = До версий
planning-version-head = Версия
planning-published-at = Опубликовано
planning-published-by = Кем
planning-items = Пункты
planning-compare = Сравнить
planning-compare-from = От
planning-compare-to = До
planning-changed-until = Что изменилось до версии { $to } включительно
planning-changed-between = Что изменилось между версиями { $from } и { $to }
planning-no-difference = Между этими версиями различий нет.

planning-ways = Время в пути
planning-ways-lead = Укажите, сколько занимает дорога. Если человек не успевает добраться, показывается пересечение.
planning-between = { $from } – { $to }, минут
planning-within = { $city }: из одного здания в другое, минут
planning-save-ways = Сохранить
planning-ways-saved = Время в пути сохранено.

## Places
planning-places = Места
planning-places-lead = Города, здания и залы форума. Изменения сразу появляются на сайте.
planning-no-places = Мест пока нет
planning-no-places-hint = Сначала добавьте город, затем здания и залы.
planning-new-city = Добавить город
planning-new-house = Добавить здание
planning-new-room = Добавить зал
planning-new-loose-room = Добавить место вне здания
planning-edit = Изменить
planning-no-city = Без города
planning-no-house = Вне здания
planning-no-houses = Зданий и залов пока нет.
planning-on-the-map = На карте
planning-shared = несколько событий сразу
planning-is-shared = Здесь может идти несколько событий сразу
planning-shared-help = Стенды, двор, здание целиком. События там друг другу не мешают.
planning-field-name-in = Название: { $language }
planning-field-address = Адрес
planning-field-address-in = Адрес: { $language }
planning-field-latitude = Северная широта, градусы
planning-field-longitude = Восточная долгота, градусы
planning-point-help = Для карты, например 40.372 и 49.853. Без градусов карта ищет адрес.
planning-point-half = Укажите обе координаты или ни одной.
planning-degrees-unreadable = Запишите градусы числом, например 40.372.
planning-field-house = Здание
planning-field-seats = Число мест
planning-field-equipment = Оснащение
planning-field-equipment-in = Прочее оснащение: { $language }
planning-field-zone = Часовой пояс
planning-zone-help = Например, Asia/Baku. Позже изменить нельзя.
planning-zone-unknown = Такого часового пояса нет. Пишите так: Asia/Baku.
planning-clocks = Время: { $zone }.
planning-first-day = Первый день
planning-last-day = Последний день
planning-other-languages = На других языках
planning-save-place = Сохранить
planning-place-saved = Сохранено. Уже на сайте.
planning-place-moved = Порядок сохранён.
planning-place-changed-meanwhile = Тем временем это место изменил кто-то другой. Введённое вами сохранилось здесь; если сохранить ещё раз, останется ваше.
planning-forum-days = Дни форума: { $days }; дни города — в этих пределах.
planning-city-outside = Дни города должны быть в пределах дней форума.
planning-now-stands = Тем временем здесь записано: { $value }
planning-place-there-already = Место с таким названием уже есть.
planning-too-many-places = У форума может быть не больше { $limit } мест.
planning-move-up = Выше
planning-move-down = Ниже
planning-remove-short = Убрать
planning-remove-place = Убрать «{ $place }»
planning-rooms-go-too = Вместе с ним убираются его залы
planning-planned-there = Там запланировано
planning-nothing-planned-there = Там ничего не запланировано.
planning-more-items = Кроме этих: { $count }.
planning-move-items-to = Куда перенести
planning-move-items-help = Они станут черновиками; опубликованное остаётся там, пока вы их не опубликуете.
planning-remove-place-help = Место можно будет вернуть.
planning-place-removed = Место убрано.
planning-place-removed-with = Место убрано. Черновиков к публикации: { $count }.
planning-removed-places = Убранные места
planning-bring-back = Вернуть
planning-place-restored = Место возвращено.
planning-ways-houses = Между зданиями одного города
planning-ways-houses-help = Где ничего не указано, берётся обычное время города; внутри здания время не считается.
planning-within-house = { $house }: из одного зала в другой, минут

## Languages
planning-field-language = Язык выступлений
planning-not-said = Не указано
planning-interprets-from = С какого языка { $number }
planning-interprets-into = На какой язык { $number }
planning-same-language = Выберите два разных языка.
planning-interpretation = Устный перевод
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = «{ $title }»: язык выступлений { $language }, с него никто не переводит, хотя есть кабины для переводчиков ({ $room }).

## When somebody cannot
planning-availability = Занятость
planning-absences-mine = Когда я не могу
planning-absences-of = { $name }: когда не может
planning-absences-help = Это видят только те, кто составляет программу.
planning-no-absences = Ничего не указано.
planning-absence-from = С какого времени
planning-absence-to = До какого времени
planning-absence-reason = Причина
planning-absence-reason-help = Указывать необязательно.
planning-absence-add = Добавить
planning-absence-remove = Отозвать
planning-absence-added = Записано.
planning-absence-removed = Отозвано.
planning-too-many-absences = Можно указать не больше { $limit } промежутков.
planning-clash-absent = { $name } не может участвовать: «{ $title }». Недоступность: { $from } – { $to }.
planning-their-parts = Участие в программе
planning-no-parts = Нет.

planning-asked = Приглашение и подтверждение
planning-asked-help = Тот, кого вы пригласите, получит письмо на своём языке и ответит на своей странице.
planning-ask = Пригласить
planning-ask-again = Пригласить ещё раз
planning-answer-invited = ждём ответа
planning-answer-confirmed = согласие получено
planning-answer-declined = отказ
planning-invited = Письмо с приглашением отправлено.
planning-clash-declined = Отказ от участия: { $name }, «{ $title }».
planning-declined = отказ: { $names }
planning-take-out = Убрать: { $name }
planning-take-out-question = { $name }: участие убирается из черновика. До публикации никто не получит письма. Продолжить?
planning-taken-out = Участие убрано из черновика.
planning-ask-somebody-else = Пригласить другого человека
planning-invite-question = { $name } получит письмо с приглашением на эту роль. Продолжить?
planning-absence-remove-question = Этот промежуток удаляется: { $when }. Продолжить?
planning-withheld = Это было обращение, текст которого ещё не обнародован. Текст остаётся закрытым: чем бы этот пункт ни стал теперь, на сайте его никто не прочтёт.
planning-release-text = Обнародовать текст
planning-release-question = С этого момента текст смогут прочитать на сайте все. Отменить это нельзя. Продолжить?
planning-text-released = Теперь текст на сайте могут прочитать все.
planning-no-mailbox = { $name }: адрес электронной почты неизвестен. Спросите другим способом.
planning-my-parts = Моё участие
planning-mine = Моё участие в программе
planning-mine-lead = Организаторы спрашивают, примете ли вы участие.
planning-no-mine = Вас пока ни о чём не спрашивали
planning-no-mine-hint = Когда вас спросят, вы получите письмо.
planning-entrusted = Доверенные вам тексты
planning-entrusted-lead = Они нужны вам, чтобы написать, зачитать или перевести обращение. Пока их не зачитали в зале, никому о них не рассказывайте.
planning-your-part = Ваша роль
planning-confirm = Приму участие
planning-decline = Не могу
planning-you-come = Спасибо: ваше участие подтверждено.
planning-you-do-not-come = Организаторы видят ваш ответ. Здесь его можно изменить.

planning-letter-changes-title = { $forum }: изменения в программе, которые вас касаются
planning-letter-changes =
    Здравствуйте, { $name }!

    В программе { $forum } есть изменения, которые вас касаются:

    { $lines }

    Программа: { $page }

    Вопросы: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Новое, с вашим участием: { $title }, { $when }, { $place }
planning-letter-line-changed = – Изменено, теперь так: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Отменено: { $title }
planning-letter-line-ended = – Вы больше не участвуете: { $title }
planning-letter-line-more = { $count ->
    [one] – и ещё { $count } изменение; всё – в программе
    [few] – и ещё { $count } изменения; всё – в программе
    [many] – и ещё { $count } изменений; всё – в программе
   *[other] – и ещё { $count } изменения; всё – в программе
}
planning-letter-no-time = время будет сообщено
planning-letter-no-place = место будет сообщено
planning-letter-invite-title = { $forum }: приглашение участвовать в программе
planning-letter-invite =
    Здравствуйте, { $name }!

    Просим вас принять участие в программе { $forum }. Роль: { $role }.

    { $line }

    Сообщите, пожалуйста, о своём решении на этой странице: { $page }

    Вопросы: { $contact }
planning-letter-dissolved-title = { $nested }: форум упразднён
planning-letter-dissolved =
    Здравствуйте, { $name }!

    Форум «{ $nested }» в рамках «{ $forum }» упразднён. Автор решения: { $by }

    В него ничего не было внесено. Его страниц больше нет, и ваша роль в нём закончилась. Другие ваши роли остаются как есть.

    Вопросы: { $contact }

planning-nested = Отдельный форум
planning-nested-lead = «{ $title }» становится форумом в рамках этого: со своей страницей, организаторами, категорией участников и цветом. Дни, город и зал сначала те же, что у пункта.
planning-nested-found = Основать форум
planning-nested-question = Форум сразу появится на сайте. Пока в него ничего не внесено, его можно упразднить. Продолжить?
planning-nested-title-in = Название: { $language }
planning-nested-word = Слово в адресе
planning-nested-word-help = Строчные латинские буквы, цифры и дефисы. Пункт получит то же слово; потом его не изменить.
planning-nested-word-taken = Это слово уже есть у другого пункта программы.
planning-nested-colour = Цвет
planning-nested-not-a-colour = Это не цвет.
planning-nested-category = Категория участников
planning-nested-category-help = Сначала она такая же, как эта категория здесь, с теми же вопросами, а потом – своя.
planning-nested-organiser = Первый организатор
planning-nested-organiser-help = Он ведёт тот форум и прав в этом форуме тем самым не получает. Ему придёт письмо на его языке.
planning-nested-myself = Организую сам(а)
planning-nested-mailbox-shared = Этот почтовый ящик читают несколько человек. Назначьте того, у кого есть собственный.
planning-nested-needs-publishing = Сначала опубликуйте этот пункт как форум.
planning-nested-founded = Форум основан. Его организует { $name }; письмо отправляется.
planning-nested-founded-unwritten = Форум основан. Его организует { $name }, но письмо написать не удалось: скажите этому человеку, чтобы он вошёл на сайте.
planning-nested-site = Его страница
planning-nested-name-another = Ещё один организатор
planning-nested-name = Назначить
planning-nested-organisers = Организаторы
planning-nested-family-name = Фамилия
planning-nested-given-name = Имя
planning-nested-email = Адрес электронной почты
planning-nested-language = Язык писем
planning-nested-named = { $name }: роль дана. Письмо со ссылкой на страницу работы отправляется.
planning-nested-named-unwritten = { $name }: роль дана, но письмо написать не удалось. Скажите этому человеку, чтобы он вошёл на сайте.
planning-nested-dissolve = Упразднить форум
planning-nested-dissolve-question = В этот форум ещё ничего не внесено. Его страницы исчезнут, его организаторы лишатся своей роли и получат об этом письмо. Пункт программы останется как есть. Продолжить?
planning-nested-dissolved = { $count ->
    [0] Форум упразднён.
    [one] Форум упразднён. Письмо об этом получит { $count } человек, у которого была в нём роль.
    [few] Форум упразднён. Письма об этом получат { $count } человека, у которых была в нём роль.
    [many] Форум упразднён. Письма об этом получат { $count } человек, у которых была в нём роль.
   *[other] Форум упразднён. Письма об этом получат { $count } человека, у которых была в нём роль.
}
planning-nested-holds-something = В этот форум уже внесены данные: упразднить его больше нельзя.

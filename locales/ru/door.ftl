# Translated from locales/en/door.ftl.

## The check-in page
door-title = Вход
door-choose = Выберите контрольный пункт, на котором вы стоите.
door-no-checkpoints = Контрольных пунктов пока нет
door-way = Направление
door-way-in = Вход
door-way-out = Выход
door-way-both = Вход и выход
door-code = Билет
door-code-help = Отсканируйте код или введите номер под ним.
door-check = Проверить
door-find = Найти по имени
door-found-nobody = В списке этого входа нет. Направьте человека к стойке регистрации.
door-found-else = Никто из них? Тогда человека нет в списке этого входа: направьте его к стойке регистрации.
door-inside = Сейчас внутри: { $count }
door-recent = Последние проверки
door-recent-none = Здесь ещё ничего не сканировали.
door-checking = Идёт проверка…
door-checking-wait = Связь медленная. Дождитесь ответа.
door-not-counted = Не учтено
door-not-counted-next = Нет связи. Отсканируйте ещё раз, когда она восстановится.
door-other-scan = Эта форма уже использована для другого билета. Отсканируйте билет ещё раз.
door-was-mistake = Это была ошибка
door-let-nobody-in = По этому сканированию с этого устройства никого не впустили, отменять нечего.
door-passed-since = С тех пор человек прошёл через вход. Посмотрите последние проверки.

## Verdicts, in one or two words
door-verdict-ok = Добро пожаловать
door-verdict-goodbye = До свидания
door-verdict-already-inside = Уже внутри
door-verdict-wrong-zone = Не в эту зону
door-verdict-wrong-day = Не сегодня
door-verdict-not-cleared = Нет допуска
door-verdict-revoked = Билет отозван
door-verdict-replaced = Старый билет
door-verdict-forged = Поддельный билет
door-verdict-unknown = Неизвестно
door-verdict-mistake = Отменено

## What a verdict means, and what to do
door-next-already-inside = Человек с этим билетом находится внутри с { $time }.
door-next-wrong-zone = Этому человеку сюда нельзя: { $zone }.
door-next-revoked = Этот билет отозван. Направьте человека к стойке регистрации.
door-next-replaced = Выдан более новый бейдж. Попросите его или направьте человека к стойке регистрации.
door-next-forged = Этот билет изменён или подделан. Позовите организатора.
door-reason-not-a-ticket = Этот код — не билет.
door-reason-other-installation = Это билет другого организатора.
door-reason-other-forum = Это билет другого форума.
door-reason-no-such-ticket = Билета с таким номером здесь нет.
door-reason-expired = Срок действия этого билета истёк.
door-reason-checkpoint-closed = Этот контрольный пункт сегодня не работает.
door-reason-other-day = Этому человеку вход разрешён только в другие дни: { $zone }.
door-reason-not-registered = Регистрация не действует. Направьте человека к стойке регистрации.
door-reason-steps-open = Аккредитация не завершена. Направьте человека к стойке регистрации.
door-reason-refused-by-rule = По правилу этого человека сюда не впускают: { $zone }.
door-reason-mistake = Этот человек больше не считается находящимся внутри.

## A device becomes a door
door-enrol-title = Использовать это устройство на входе
door-enrol-text = Устройство будет проверять билеты здесь: { $place } ({ $zone }) по последний день ({ $date }) включительно.
door-enrol-once = Ссылка работает один раз: откройте её на устройстве, которое будет стоять на входе.
door-enrol-reusable = Это демонстрация: ссылку можно использовать повторно.
door-enrol-button = Использовать это устройство
door-enrolled = Теперь это устройство проверяет билеты.

## Checkpoints, for the organiser
door-checkpoints = Контрольные пункты
door-checkpoints-lead = Где и какими устройствами проверяют билеты и кто может пройти.
door-checkpoint-over = Последний день этого контрольного пункта прошёл.
door-open-door = Открыть страницу входа
door-no-devices = Здесь пока нет устройств.
door-device-name = Название устройства
door-device-name-help = Например: телефон главного входа.
door-device-waiting = ссылку ещё не открывали
door-device-enrolled = используется: { $when }
door-device-revoked = отозвано: { $when }
door-device-ended = срок истёк
door-new-link = Новая ссылка для устройства
door-link-title = Ссылка для устройства
door-link-text = Откройте эту ссылку на устройстве «{ $device }». Она работает один раз. Устройство работает по последний день ({ $date }) включительно.
door-link-once = Ссылка видна только сейчас. Устройство, на котором её откроют первым, будет работать на входе.
door-link-qr = QR-код ссылки
door-revoke = Отозвать
door-revoke-question = Сеанс «{ $device }» сразу завершится, и ссылка перестанет действовать.
door-revoked = Устройство отозвано.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Контрольный пункт открывает зону. Сначала добавьте зону, затем контрольный пункт.
door-new-checkpoint = Добавить контрольный пункт
door-new-zone = Добавить зону
door-zone-lead = Зона — это место под наблюдением: здание, зал, самолёт. Её открывают контрольные пункты, а правила говорят, кто может пройти.
door-no-zones = Зон пока нет
door-no-zones-hint = Контрольный пункт открывает зону. Сначала добавьте зону.
door-zones-too-many = Зон уже { $max }.
door-checkpoints-too-many = Контрольных пунктов уже { $max }.
door-city = Город
door-zone = Зона
door-first-day = Первый день
door-last-day = Последний день
door-last-day-help = В этот день истекает срок устройств контрольного пункта. Если день изменится, срок истечёт в новый день.
door-ends-before = Последний день раньше первого.
door-outside-forum = Это не день форума.
door-name-in = Название: { $language }
door-other-languages = На других языках
door-name-taken = С таким названием уже есть.
door-changed-meanwhile = Тем временем это изменил кто-то другой. Введённое вами сохранилось здесь; если сохранить ещё раз, останется ваше.
door-saved = Сохранено. На входах действует с этого момента.
door-moved = Порядок сохранён.
door-move-up = Выше
door-move-down = Ниже
door-close = Закрыть вход
door-is-closed = закрыто
door-closed = Закрыто. Туда больше никого не впускают.
door-reopen = Открыть снова
door-reopened = Снова открыто.
door-close-checkpoint-question = Здесь больше никого не впустят: { $name }. Сеансы его устройств завершатся. Его можно открыть снова.
door-close-zone-question = Больше никого не впустят: { $name }. Сеансы устройств на её контрольных пунктах завершатся. Её можно открыть снова.
door-checkpoint-closed = Этот контрольный пункт закрыт.

## Access rules
door-rules = Кто может пройти
door-rules-lead = Правила действуют с момента сохранения, даже когда люди уже стоят на входе.
door-rules-none = Правил нет: пройти может каждый, кто допущен на форум.
door-rules-too-many = Правил уже { $max }. Сначала уберите некоторые.
door-rule-add = Добавить правило
door-rule-help = То, что оставлено пустым, означает «все».
door-rule-added = Правило действует с этого момента.
door-rule-removed = Правило убрано.
door-rule-remove-question = С этого момента оно не действует, и его можно вернуть. Где ни одно правило никого не пускает, пройти может каждый, кто допущен на форум.
door-categories = Категории
door-delegations = Делегации
door-days = Дни
door-all-categories = все категории
door-all-delegations = все делегации
door-every-day = каждый день
door-rules-order = Сказанное об одном человеке важнее сказанного о многих, а запрет важнее разрешения.
door-rules-removed = Убранные правила
door-bring-back = Вернуть
door-rule-there-already = Такое правило уже есть.
door-people-too-many = В правиле может быть не больше { $max } человек.
door-rule-allowed = разрешено
door-rule-refused = запрещено
door-rule-nobody = никто
door-rule-step = пройденный этап: { $step }
door-effect = Что делает правило
door-effect-allowed = Могут пройти
door-effect-refused = Не могут пройти
door-step = Пройденный этап аккредитации
door-step-help = Кто его прошёл, может войти, даже если следующие этапы ещё открыты.
door-step-any = Не важно
door-rule-people = Отдельные люди: найти по имени
door-rule-people-chosen = Кого называет правило
door-rule-says = Что говорит правило
door-rule-holds-for = О ком оно: { $people } из { $all }
door-rule-passing = Могут пройти хотя бы в один день: с этим правилом { $after }, сейчас { $now }
door-rule-is-first = Пока пройти может каждый, кто допущен на форум. После этого — только те, кого пускает правило.
door-rule-save = Сохранить правило

## What the door would say
door-trial = Что скажет вход?
door-trial-lead = Проверьте на одном человеке. Ничего не учитывается и не сохраняется.
door-trial-at = Когда
door-trial-clocks = По часам контрольного пункта: { $zone }
door-trial-says = Ответ входа
door-trial-who = Кому
door-trial-by-ticket = С билетом номер { $serial }
door-trial-by-name = Билета ещё нет: как если бы нашли по имени.

# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Билет
badges-own-ticket = Мой билет
badges-qr = QR-код билета
badges-valid-until = Последний день действия: { $date }
badges-badge-pdf = Бейдж в PDF
badges-zones = Куда пускает этот билет
badges-every-day = каждый день
badges-no-ticket-yet = У вас пока нет билета на этот форум
badges-no-ticket-hint = Билет выдаётся сразу после завершения аккредитации. Вы получите письмо.
badges-entry-waits = Сейчас по этому билету не пускают. Осталось пройти: { $steps }. После этого по этому же билету снова можно будет войти.
badges-registration = Моя регистрация
badges-stranger = Форум этого билета: { $forum }
badges-stranger-not-ours = Это билет не наших форумов.
badges-stranger-bearer = Если он ваш, войдите, чтобы его увидеть.
badges-letter-title = { $forum }: ваш билет
badges-letter =
    Здравствуйте, { $name }!

    Ваш билет готов. Форум: { $forum }
    Номер билета: { $serial }

    Откройте билет с QR-кодом и покажите его на входе в телефоне или на бумаге:
    { $link }

    { $entry }

    Адрес билета:
    { $address }
badges-letter-replaced-title = { $forum }: у вашего билета новый номер
badges-letter-replaced =
    Здравствуйте, { $name }!

    Ваш бейдж напечатан заново, и у билета новый номер. Форум: { $forum }
    Номер билета: { $serial }

    Прежний бейдж и код, который вы могли сохранить в телефоне, больше не действуют.

    Теперь ваш билет здесь:
    { $link }

    { $entry }

    Адрес билета:
    { $address }

## Badges, many at once
badges-badges = Бейджи
badges-badges-lead = Выберите, чьи бейджи напечатать. Файл будет готов через несколько мгновений.
badges-delegation = Делегация
badges-category = Категория
badges-which = Какие
badges-which-all = Все
badges-unprinted-only = Только ещё не напечатанные
badges-outdated-only = Только напечатанные до изменения
badges-outdated = напечатан до изменения: напечатайте снова
badges-outdated-long = Этот бейдж напечатан до изменения данных, которые на нём стоят. Напечатайте его снова.
badges-outdated-at-desk = Этот бейдж напечатан до изменения данных, которые на нём стоят. Новый можно получить на стойке регистрации. До этого билет действует.
badges-outdated-all = Бейджи, напечатанные до изменения данных на них: { $count }
badges-outdated-show = Показать их
badges-outdated-chosen = Напечатано до изменения: { $count }. Эти бейджи получат новые номера. Старые бейджи и билеты в телефонах сразу перестанут действовать; новый билет придёт письмом.
badges-chosen = Выбрано: { $count } из { $all }
badges-sheet = Бумага
badges-sheet-a6 = A6, один бейдж на странице
badges-sheet-a4 = A4, четыре бейджа на странице, с метками для резки
badges-badge-language = Язык бейджей
badges-print-many = Напечатать бейджи: { $count }
badges-run-started = Бейджи печатаются в файл.
badges-runs = Файлы
badges-runs-none = Пока ничего не напечатано.
badges-run-waiting = печатаются бейджи: { $count }…
badges-run-ready = бейджи: { $count }
badges-run-failed = напечатать не удалось
badges-run-gone = удалён, потому что данные одного из людей в нём стёрты
badges-run-whose = Чьи это бейджи
badges-run-delegations = Делегаций: { $count }
badges-run-categories = Категорий: { $count }
badges-run-nobody = В этом файле никого нет
badges-left-out = Пропущены, потому что в шрифтах нет этих букв: { $count }
badges-nobody-chosen = Никто не выбран. Возможно, бейджи есть уже у всех или билетов ни у кого нет.
badges-too-many = Для одного файла { $count } — слишком много бейджей. Помещается не больше { $max }: выберите делегацию или категорию.

## The desk on site
badges-desk = Стойка регистрации
badges-find = Имя в любом написании
badges-not-found-hint = Проверьте написание или добавьте человека.
badges-walk-in = Добавить человека
badges-walk-in-add = Добавить и продолжить
badges-added = Человек добавлен.
badges-added-before = Этот человек уже был зарегистрирован.
badges-added-to-reserve = Все места этой делегации заняты. Человек в резервном списке, его место: { $place }.
badges-family-name = Фамилия
badges-given-name = Имя
badges-latin-family = Фамилия латиницей
badges-latin-given = Имя латиницей
badges-no-delegation = Без делегации
badges-organisation = Организация
badges-email = Электронная почта
badges-language = Язык писем
badges-nothing-to-print = Пока печатать нечего
badges-why-reserve = Этот человек в резервном списке. Бейдж можно будет напечатать, как только появится место.
badges-why-withdrawn = Эта регистрация отозвана. Бейдж к ней не полагается.
badges-why-refused = По этой регистрации отказано. Бейдж к ней не полагается.
badges-places-taken = Мест в этой категории: { $places }, занято: { $used }
badges-waiting-before = Ожидают перед этим человеком: { $count }
badges-one-more = Ещё одно место
badges-one-more-help = Если свободного места нет, квота увеличится ровно настолько, чтобы оно появилось, и этот человек сразу получит место.
badges-has-place = Теперь у человека есть место.
badges-waits-no-more = Этот человек больше не в резервном списке.
badges-the-registration = Регистрация
badges-correct = Исправить данные
badges-quotas = Квоты делегации
badges-would-wait = У этой делегации нет свободных мест в этой категории. Мест: { $places }, занято: { $used }, ожидают: { $waiting }. Человек попадёт в резервный список, и бейдж пока напечатать нельзя.
badges-add-to-reserve = Добавить в резервный список
badges-is-it-one = Это кто-то из них?
badges-somebody-else = Это другой человек: добавить
badges-photo = Фотография
badges-photo-new = Новая фотография
badges-photo-of = Фотография: { $name }
badges-photo-saved = Фотография сохранена.
badges-steps-open = Ещё не пройденные этапы
badges-clear = Допустить
badges-clear-others = Этого человека может допустить сотрудник аккредитации.
badges-cleared = Человек допущен.
badges-badge = Бейдж
badges-ticket-number = Билет { $serial }
badges-no-ticket = У этого человека нет действующего билета.
badges-print-one = Напечатать бейдж
badges-printed-at = Напечатан: { $when }
badges-reprint = Напечатать новый
badges-reprint-question = Новый бейдж получит новый номер. Старый бейдж и билет в телефоне сразу перестанут действовать.
badges-not-printed-yet = Один из этих бейджей ещё не напечатан.
badges-hand-out = Выдать
badges-taker = Кто получает
badges-taker-self = { $name } (лично)
badges-taker-head = { $name } (глава делегации)
badges-taker-deputy = { $name } (заместитель главы)
badges-handed = Выдано: { $count }
badges-handed-before = Этот бейдж уже был выдан.
badges-handed-at = Кто получил: { $name }, { $when }
badges-taken-at = получен: { $when }
badges-hand-out-choose = Выберите не меньше одного и не больше { $max } бейджей.
badges-hand-out-other-delegation = Бейдж получает владелец или кто-то из той же делегации.
badges-collect = Выдать делегации
badges-collect-lead = Глава делегации или заместитель может получить бейджи многих.
badges-collect-none = Бейджи этой делегации ещё не напечатаны
badges-standing-withdrawn = отозвано
badges-standing-refused = отказано
badges-standing-reserve = в резервном списке
badges-standing-open = нет допуска
badges-standing-to-print = нужно напечатать
badges-standing-printed = нужно выдать
badges-standing-handed = бейдж получен

## What an organiser sets
badges-look = Цвет и бейджи
badges-look-back = Данные форума
badges-accent = Цвет сайта
badges-accent-help = В нём кнопки и заголовки. Где слова было бы трудно прочесть, сайт делает его темнее или светлее.
badges-photo-on-badge = На бейдже есть фотография
badges-photo-on-badge-help = Если это изменить, уже напечатанные бейджи людей с фотографией показываются как напечатанные до изменения.
badges-preview = Бейдж будет таким
badges-preview-alt = Бейдж с вашим именем: имя, категория и код, который не относится ни к одному билету.
badges-preview-show = Показать бейдж
badges-changed-meanwhile = Тем временем это изменил кто-то другой. Всё, что вы ввели, на месте: сравните и сохраните ещё раз.
badges-now-stands = Тем временем здесь записано: { $value }

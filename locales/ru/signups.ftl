# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Моя программа
signups-lead = То, что вы отметили, на что записались и в чём участвуете сами.
signups-to-programme = К программе
signups-to-mine = К моей программе
signups-not-registered = У вас нет регистрации на этот форум
signups-not-registered-hint = Отметки и места — для зарегистрированных участников.
signups-register = Зарегистрироваться
signups-none = Пока ничего нет
signups-none-hint = Отметьте пункты программы, и они появятся здесь.
signups-without-day = День не назначен
signups-clash = В то же время: { $items }
signups-bookmark = Отметить
signups-unbookmark = Снять отметку
signups-bookmarked = отмечено
signups-have-part = вы участвуете
signups-have-place = у вас есть место
signups-in-line = в листе ожидания, место: { $place }

## Signing up
signups-sign-up = Записаться
signups-join-line = Встать в лист ожидания
signups-leave = Отказаться от места
signups-leave-question = Ваше место освободится. Если кто-то его ждёт, оно достанется ему.
signups-leave-line = Выйти из листа ожидания
signups-leave-line-question = Вы потеряете своё место в листе ожидания.
signups-sign-in-first = Число мест ограничено. Чтобы записаться, войдите.
signups-places-taken = Занято мест: { $taken } из { $places }
signups-people-wait = В листе ожидания: { $count }
signups-opens = Запись открывается: { $when }
signups-closes = Запись закрывается: { $when }
signups-is-over = Запись закрыта.
signups-is-cancelled = Мероприятие отменено.
signups-not-open-yet = Запись ещё не открыта.
signups-not-cleared = Записаться можно после завершения аккредитации.
signups-place-is-yours = Место за вами.
signups-you-wait = Все места заняты. Ваше место в листе ожидания: { $place }. Если место освободится, вы получите письмо.
signups-you-left = Вы отказались от места.
signups-too-many-bookmarks = Отметок хранится не больше { $limit }. Сначала снимите некоторые.
signups-too-many-signups = Мероприятий, на которые вы записаны, не может быть больше { $limit }.
signups-line-is-full = Лист ожидания заполнен.
signups-changed-meanwhile = Тем временем это изменил кто-то другой. Введённое вами сохранилось здесь; если сохранить ещё раз, останется ваше.

## The letter
signups-letter-moved-up-title = { $item }: для вас освободилось место
signups-letter-moved-up =
    Здравствуйте, { $name }!

    Освободилось место, и теперь оно ваше: { $item }
    Когда: { $when }
    Форум: { $forum }

    Ваша программа; там же можно отказаться от места:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: новое время в вашей программе
signups-letter-delayed =
    Здравствуйте, { $name }!

    То, что вы отметили, на что записались или в чём участвуете, начинается в другое время ({ $forum }):

    { $lines }

    Сейчас и далее: { $page }

    Вопросы: { $contact }
signups-letter-line-delayed = – { $item }. По плану: { $planned }, теперь ожидается: { $time }
signups-letter-line-as-planned = – { $item }: снова по плану, { $planned }

## A calendar of one’s own
signups-calendar = В вашем календаре
signups-calendar-help = Адрес для календаря в вашем телефоне или компьютере: он показывает то, что есть на этой странице, и следует изменениям. Кто знает адрес, видит то же самое; не давайте его никому.
signups-make-calendar = Создать адрес
signups-calendar-address = Адрес вашего календаря
signups-renew-calendar = Создать новый адрес
signups-renew-question = Старый адрес сразу перестанет работать во всех календарях.
signups-calendar-made = Адрес вашего календаря готов.
signups-calendar-name = Моя программа: { $forum }

## For the secretariat
signups-offers = Места и запись
signups-offers-lead = Мероприятия с ограниченным числом мест. На них записываются, а когда мест нет, ждут.
signups-no-offers = Места пока ни для чего не назначены
signups-no-offers-hint = Откройте пункт программы и выберите «Места и гости».
signups-manage = Места и гости
signups-item = Пункт программы
signups-to-item = К пункту программы
signups-when = Когда
signups-places = Места
signups-places-help = Даже если их меньше, чем занято, никто не исключается.
signups-taken = Занято
signups-waiting = Ждут
signups-opens-at = Начало записи
signups-opens-help = Пусто: сразу.
signups-closes-at = Конец записи
signups-closes-help = Пусто: когда мероприятие начинается.
signups-clocks = Время указано по часам { $zone }.
signups-guests = Записались
signups-no-guests = Пока никто не записался.
signups-waiting-list = Лист ожидания
signups-name = Имя
signups-delegation = Делегация
signups-since = Когда записались
signups-over-places = Мест занято больше, чем есть, лишних: { $count }. Никто не исключается; следующие освободившиеся места останутся свободными.
signups-moved-up = Сохранено. Из листа ожидания получили место: { $count }.
signups-closes-before-it-opens = Запись должна закрываться после открытия.
signups-end-offer = Убрать места
signups-end-question = На это мероприятие больше нельзя будет записаться.
signups-offer-ended = Места убраны.
signups-somebody-signed-up = Кто-то уже записался. Вместо этого укажите 0 мест: тогда больше никто места не получит.

# Translated from locales/en/notices.ftl.
## The list
notices-title = Срочные объявления
notices-lead = То, что все или все в одном городе должны узнать сразу: каждому отправляется по электронной почте на его языке и показывается над каждой страницей форума.
notices-none = Объявлений нет
notices-none-hint = Если случится что-то срочное, это будет здесь и над каждой страницей.
notices-new-notice = Новое срочное объявление
notices-open = Открыть
notices-everybody = всем
notices-sent-at = Отправлено: { $time }.
notices-holds-until = Действует до: { $time }.
notices-sent-by = Отправитель: { $name }.
notices-reached = Человек: { $people }, написано писем: { $letters }.
notices-is-draft = черновик
notices-is-ended = снято
notices-is-expired = срок истёк
notices-is-sending = показывается; письма пишутся
notices-is-shown = показывается

## Writing one
notices-write-lead = Пока ничего не отправляется: сначала вы увидите, каким его получит каждый читатель и сколько их.
notices-what-it-says = Текст
notices-languages-help = Напишите на одном языке; первый заполненный считается оригиналом. Кто читает на незаполненном языке, получит ближайший.
notices-field-title = Тема ({ $language })
notices-field-body = Текст ({ $language })
notices-both-or-neither = Заполните на этом языке и тему, и текст, или оставьте оба поля пустыми.
notices-whom-for = Кому
notices-field-city = Город
notices-all-cities = Везде
notices-city-help = Те, чей билет последний раз считали там, или у кого есть роль, место или отметка в том, что там ещё предстоит.
notices-unplaced = Также тем, о ком неизвестно, где они
notices-unplaced-help = Важно, только если выбран город. Лучше предупредить лишнего, чем не предупредить нужного.
notices-field-category = Категория
notices-all-categories = Все категории
notices-field-delegation = Делегация
notices-all-delegations = Все делегации
notices-field-expires = Показывать до
notices-expires-help = По времени { $zone }; не более месяца. Снять можно и раньше.
notices-expires-unreadable = Укажите дату и время.
notices-expires-too-early = Это время уже прошло. Выберите более позднее.
notices-expires-too-late = Объявление показывается не более месяца. Выберите более раннее время.
notices-on-to-preview = К предварительному просмотру
notices-preview-help = Сохраняется как черновик и никому не отправляется, пока вы не подтвердите.
notices-saved = Сохранено как черновик. Просмотрите и отправьте.
notices-changed-meanwhile = Тем временем черновик изменил кто-то другой. Набранное вами здесь; если сохранить ещё раз, оно заменит чужое.
notices-changed-since-preview = Черновик изменился после того, как вы его просмотрели. Ничего не отправлено: посмотрите ещё раз.
notices-sent-already = Это объявление уже отправлено. Исправьте его новым.

## Before it goes
notices-people = Получатели
notices-with-mailbox = Из них с электронной почтой
notices-without-mailbox = Без неё: увидят на страницах
notices-of-them-unplaced = Из них тех, о ком неизвестно, где они
notices-not-translated = Не написано на языках: { $languages }. Читающих на них: { $people }. Они получат ближайший язык, как показано ниже.
notices-translations-stale = Старше оригинала, просмотрите ещё раз: { $languages }.
notices-nobody = Нет зарегистрированных, кому оно адресовано; его покажут только на страницах.
notices-send-to = Отправить, получателей: { $people }
notices-send-question = Это уйдёт всем, кому адресовано: получателей { $people }, писем { $letters }. Отозвать нельзя. Отправить?
notices-send-now = Отправить сейчас
notices-edit = Изменить
notices-discard = Удалить черновик
notices-discard-question = Черновик исчезнет. Удалить?
notices-as-readers-get-it = Как его получат читатели
notices-readers = Читателей: { $people }
notices-shown-in = нет перевода, показан язык: { $language }
notices-is-stale = старше оригинала
notices-the-letter = Письмо

## After it went
notices-corrects = Вместо: { $title }
notices-when-sent = Отправлено
notices-by-whom = Отправитель
notices-how-many-reached = Охват
notices-when-ended = Снято
notices-correct = Исправить новым
notices-end = Снять
notices-end-question = Больше не будет показываться, ещё не написанные письма не будут написаны. Написанные остаются. Снять?
notices-sent = Теперь оно показывается, письма пишутся.
notices-ended = Больше не показывается.
notices-correcting = Старое объявление остаётся, пока вы не отправите это.
notices-discarded = Черновик удалён.

## The letter
notices-letter-title = Срочно: { $title }
notices-letter-title-corrected = Срочно, исправлено: { $title }
notices-letter =
    Здравствуйте, { $name }!

    { $text }

    Это срочное объявление: { $forum }. Все объявления: { $page }

    Вопросы: { $contact }

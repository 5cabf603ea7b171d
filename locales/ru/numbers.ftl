# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Сводка
numbers-within = Форумы в рамках этого форума
numbers-above = Основной форум
numbers-registered = Зарегистрировано
numbers-accredited = Аккредитовано
numbers-inside = Сейчас внутри
numbers-inside-left = Внутри, хотя регистрация отозвана или отклонена: { $count }
numbers-reserve = В резервном списке
numbers-by-delegation = По делегациям
numbers-by-category = По категориям
numbers-delegation = Делегация
numbers-category = Категория
numbers-no-delegation = Без делегации
numbers-bars-label = { $heading }: зарегистрировано, аккредитовано, внутри. Те же числа есть в таблице.
numbers-nobody = Пока никто не зарегистрирован
numbers-nobody-hint = Числа появятся с первой регистрацией и будут обновляться сами.
numbers-arrivals = Прибытие
numbers-arrivals-on = { $date }, по часам местного времени форума
numbers-arrivals-total = Прибыло за этот день: { $count }
numbers-arrivals-label = Прибывшие по часам. Те же числа есть в таблице ниже.
numbers-as-a-table = В виде таблицы
numbers-hour = Час
numbers-arrived = Прибыло
numbers-no-arrivals = Пока никто не прибыл
numbers-no-arrivals-hint = График начнётся с первого человека, пропущенного на входе.

## The outbox
numbers-outbox = Исходящие письма
numbers-outbox-lead = Все письма этого форума: что ожидает отправки, что отправлено и что не удалось отправить.
numbers-no-server = Почтовый сервер не настроен, поэтому ни одно письмо не дойдёт до адресата. Письма хранятся на этой странице и в виде файлов в папке «{ $folder }» внутри папки данных; «Отправлено» означает, что они там.
numbers-tab = { $name }: { $count }
numbers-all = Все
numbers-queued = В очереди
numbers-retrying = Ожидает новой попытки
numbers-sent = Отправлено
numbers-failed = Не отправлено
numbers-letter = Письмо
numbers-to = Кому
numbers-addressee = Имя или адрес электронной почты
numbers-language = Язык
numbers-written = Написано
numbers-attempts = Попытки
numbers-next-attempt = Следующая попытка
numbers-sent-at = Время отправки
numbers-fault = Ответ почтового сервера
numbers-way-in-hidden = Ссылка для входа показана здесь не полностью: она впускает любого, кто её откроет, а предназначена только адресату письма.
numbers-failed-why = Отправка прекращена после многих попыток. Когда почтовый сервер снова заработает, попробуйте ещё раз.
numbers-no-letters = Здесь нет писем
numbers-no-letters-hint = Письма появятся здесь, как только форум кому-нибудь напишет.
numbers-try-all-again = Отправить заново все неотправленные письма
numbers-queued-again = Письмо ожидает повторной отправки.
numbers-not-failed = С этим письмом всё в порядке, повторно оно не отправляется.
numbers-many-queued-again = { $count ->
    [one] { $count } письмо ожидает повторной отправки.
    [few] { $count } письма ожидают повторной отправки.
    [many] { $count } писем ожидают повторной отправки.
   *[other] { $count } письма ожидает повторной отправки.
}

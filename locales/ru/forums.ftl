# The public site of a forum.
forums-home = Главная
forums-forums = Форумы
forums-no-forum = Пока не создано ни одного форума
forums-no-forum-hint = Оператор загружает его командой: kurultai import ПАПКА
forums-programme = Программа
forums-delegations = Делегации
forums-practical = Практическая информация
forums-how-to-register = Как зарегистрироваться
forums-from-to = { $from } – { $to }
forums-where-and-when = Где и когда
forums-delegations-in-order = В протокольном порядке.
forums-no-programme = Программа ещё не опубликована
forums-no-programme-hint = Она появится здесь, как только её опубликуют организаторы.
forums-register-now = Зарегистрироваться
forums-open-now = Регистрация открыта.
forums-open-until = Регистрация открыта до: { $when }.
forums-opens-at = Регистрация откроется: { $when }.
forums-closed = Регистрация закрыта. Если вы считаете, что вас всё же следует зарегистрировать, напишите в секретариат.
forums-on-the-map = На карте
forums-questions = Есть вопросы?
forums-kind-ceremony = Церемония
forums-kind-panel = Панельная сессия
forums-kind-forum = Форум в рамках форума
forums-kind-conference = Конференция
forums-kind-address = Обращение
forums-kind-speech = Выступления
forums-kind-video = Видео
forums-kind-vote = Голосование
forums-kind-election = Выборы
forums-kind-signing = Подписание
forums-kind-visit = Посещение
forums-kind-cultural = Культурная программа
forums-kind-meal = Питание
forums-kind-break = Перерыв
forums-kind-registration = Прибытие и бейджи
forums-kind-meeting = Встреча
forums-kind-travel = Переезд
forums-delegations-count = { $count ->
    [one] Участвует { $count } делегация.
    [few] Участвуют { $count } делегации.
    [many] Участвуют { $count } делегаций.
   *[other] Участвуют { $count } делегации.
}

# The public site of a forum.
forums-home = Главная
forums-forums = Форумы
forums-no-forum = Пока не создано ни одного форума
forums-no-forum-hint = Оператор загружает его командой: kurultai import ПАПКА
forums-programme = Программа
forums-delegations = Делегации
forums-practical = Практическая информация
forums-how-to-register = Как зарегистрироваться
forums-where-and-when = Где и когда
forums-delegations-in-order = В протокольном порядке.
forums-register-now = Зарегистрироваться
forums-open-now = Регистрация открыта.
forums-open-until = Регистрация открыта до: { $when }.
forums-opens-at = Регистрация откроется: { $when }.
forums-closed = Регистрация закрыта. Если вы считаете, что вас всё же следует зарегистрировать, напишите в секретариат.
forums-on-the-map = На карте
forums-questions = Есть вопросы?
forums-delegations-count = { $count ->
    [one] Участвует { $count } делегация.
    [few] Участвуют { $count } делегации.
    [many] Участвуют { $count } делегаций.
   *[other] Участвуют { $count } делегации.
}
forums-new-there-already = Форум с таким идентификатором уже есть: { $slug }
forums-new-not-a-language = Это не код языка: { $tag }
forums-new-not-a-word = Идентификатор форума состоит только из строчных латинских букв, цифр и дефиса: { $slug }
forums-new-no-title = Укажите название форума и хотя бы один язык.
forums-new-not-a-zone = Такой часовой пояс неизвестен: { $zone }
forums-new-days-in-order = Последний день форума раньше первого.
forums-new-no-parent = Такого форума нет: { $slug }

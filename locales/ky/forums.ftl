# The public site of a forum.
forums-home = Башкы бет
forums-forums = Форумдар
forums-no-forum = Азырынча бир да форум түзүлө элек
forums-no-forum-hint = Оператор аны ушул буйрук менен жүктөйт: kurultai import ПАПКА
forums-programme = Программа
forums-delegations = Делегациялар
forums-practical = Пайдалуу маалымат
forums-how-to-register = Катталуу тартиби
forums-from-to = { $from } – { $to }
forums-where-and-when = Кайда жана качан
forums-delegations-in-order = Протокол тартибинде.
forums-no-programme = Программа азырынча жарыяланган жок
forums-no-programme-hint = Уюштуруучулар жарыялаары менен ушул жерде болот.
forums-register-now = Катталуу
forums-open-now = Каттоо ачык.
forums-open-until = Каттоо ушул убакытка чейин ачык: { $when }.
forums-opens-at = Каттоо ушул убакытта ачылат: { $when }.
forums-closed = Каттоо жабылды. Ошентсе да катталышыңыз керек деп эсептесеңиз, катчылыкка жазыңыз.
forums-on-the-map = Картада
forums-questions = Суроолоруңуз барбы?
forums-kind-ceremony = Аземи иш-чара
forums-kind-panel = Панелдик сессия
forums-kind-forum = Форум алкагындагы форум
forums-kind-conference = Конференция
forums-kind-address = Кайрылуу
forums-kind-speech = Сүйлөө
forums-kind-video = Видео
forums-kind-vote = Добуш берүү
forums-kind-election = Шайлоо
forums-kind-signing = Кол коюу
forums-kind-visit = Сапар
forums-kind-cultural = Маданий программа
forums-kind-meal = Тамактануу
forums-kind-break = Тыныгуу
forums-kind-registration = Келүү жана бейджиктер
forums-kind-meeting = Жолугушуу
forums-kind-travel = Жол
forums-delegations-count = { $count ->
    [one] { $count } делегация катышат.
   *[other] { $count } делегация катышат.
}

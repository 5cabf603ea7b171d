# The public site of a forum.
forums-home = Басты бет
forums-forums = Форумдар
forums-no-forum = Әзірге бірде-бір форум құрылмаған
forums-no-forum-hint = Оператор оны мына пәрменмен жүктейді: kurultai import ҚАЛТА
forums-programme = Бағдарлама
forums-delegations = Делегациялар
forums-practical = Пайдалы ақпарат
forums-how-to-register = Тіркелу тәртібі
forums-from-to = { $from } – { $to }
forums-where-and-when = Қайда және қашан
forums-delegations-in-order = Хаттама тәртібімен.
forums-no-programme = Бағдарлама әлі жарияланған жоқ
forums-no-programme-hint = Ұйымдастырушылар жариялаған бойда осы жерде болады.
forums-register-now = Тіркелу
forums-open-now = Тіркеу ашық.
forums-open-until = Тіркеу мына уақытқа дейін ашық: { $when }.
forums-opens-at = Тіркеу мына уақытта ашылады: { $when }.
forums-closed = Тіркеу жабылды. Соған қарамастан тіркелуіңіз керек деп санасаңыз, хатшылыққа жазыңыз.
forums-on-the-map = Картада
forums-questions = Сұрақтарыңыз бар ма?
forums-kind-ceremony = Рәсім
forums-kind-panel = Панельдік сессия
forums-kind-forum = Форум аясындағы форум
forums-kind-conference = Конференция
forums-kind-address = Үндеу
forums-kind-speech = Сөз сөйлеу
forums-kind-video = Бейне
forums-kind-vote = Дауыс беру
forums-kind-election = Сайлау
forums-kind-signing = Қол қою
forums-kind-visit = Сапар
forums-kind-cultural = Мәдени бағдарлама
forums-kind-meal = Тамақтану
forums-kind-break = Үзіліс
forums-kind-registration = Келу және бейджтер
forums-kind-meeting = Кездесу
forums-kind-travel = Жол
forums-delegations-count = { $count ->
    [one] { $count } делегация қатысады.
   *[other] { $count } делегация қатысады.
}

# The public site of a forum.
forums-home = Басты бет
forums-forums = Форумдар
forums-no-forum = Әзірге бірде-бір форум құрылмаған
forums-no-forum-hint = Оператор оны мына пәрменмен жүктейді: kurultai import ҚАЛТА
forums-programme = Бағдарлама
forums-delegations = Делегациялар
forums-practical = Пайдалы ақпарат
forums-how-to-register = Тіркелу тәртібі
forums-where-and-when = Қайда және қашан
forums-delegations-in-order = Протоколдық тәртіппен.
forums-register-now = Тіркелу
forums-open-now = Тіркеу ашық.
forums-open-until = Тіркеу мына уақытқа дейін ашық: { $when }.
forums-opens-at = Тіркеу мына уақытта ашылады: { $when }.
forums-closed = Тіркеу жабылды. Соған қарамастан тіркелуіңіз керек деп санасаңыз, хатшылыққа жазыңыз.
forums-on-the-map = Картада
forums-questions = Сұрақтарыңыз бар ма?
forums-delegations-count = { $count ->
    [one] { $count } делегация қатысады.
   *[other] { $count } делегация қатысады.
}
forums-new-there-already = Мұндай идентификаторы бар форум бұрыннан бар: { $slug }
forums-new-not-a-language = Бұл тіл коды емес: { $tag }
forums-new-not-a-word = Форум идентификаторы тек кіші латын әріптерінен, цифрлардан және сызықшадан тұрады: { $slug }
forums-new-no-title = Форумның атауын және кемінде бір тілді көрсетіңіз.
forums-new-not-a-zone = Мұндай уақыт белдеуі белгісіз: { $zone }
forums-new-days-in-order = Форумның соңғы күні бірінші күнінен бұрын.
forums-new-no-parent = Мұндай форум жоқ: { $slug }

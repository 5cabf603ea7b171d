# The public site of a forum.
forums-home = Башкы бет
forums-forums = Форумдар
forums-no-forum = Азырынча бир да форум түзүлө элек
forums-no-forum-hint = Оператор аны ушул буйрук менен жүктөйт: kurultai import ПАПКА
forums-programme = Программа
forums-delegations = Делегациялар
forums-practical = Пайдалуу маалымат
forums-how-to-register = Катталуу тартиби
forums-where-and-when = Кайда жана качан
forums-delegations-in-order = Протоколдук тартипте.
forums-register-now = Катталуу
forums-open-now = Каттоо ачык.
forums-open-until = Каттоо ушул убакытка чейин ачык: { $when }.
forums-opens-at = Каттоо ушул убакытта ачылат: { $when }.
forums-closed = Каттоо жабылды. Ошентсе да катталышыңыз керек деп эсептесеңиз, катчылыкка жазыңыз.
forums-on-the-map = Картада
forums-questions = Суроолоруңуз барбы?
forums-delegations-count = { $count ->
    [one] { $count } делегация катышат.
   *[other] { $count } делегация катышат.
}
forums-new-there-already = Мындай идентификаторлуу форум бар: { $slug }
forums-new-not-a-language = Бул тилдин коду эмес: { $tag }
forums-new-not-a-word = Форумдун идентификатору кичине латын тамгаларынан, сандардан жана дефистен гана турат: { $slug }
forums-new-no-title = Форумдун аталышын жана жок дегенде бир тилди көрсөтүңүз.
forums-new-not-a-zone = Мындай убакыт алкагы белгисиз: { $zone }
forums-new-days-in-order = Форумдун акыркы күнү биринчи күнүнөн мурда.
forums-new-no-parent = Мындай форум жок: { $slug }

# The words of duplicates: pairs of persons and organisations, merging, undoing. English is the source; the other languages follow it.
duplicates-menu = Повторы
duplicates-title = Возможно, один и тот же человек
duplicates-lead = Здесь показаны записи, которые могут относиться к одному человеку. Само ничего не объединяется: решаете вы.
duplicates-lead-head = Здесь показаны записи вашей делегации, которые могут относиться к одному человеку. Решает секретариат; вы их видите.
duplicates-tab-open = Ждут решения
duplicates-tab-merged = Объединены
duplicates-tab-different = Не один человек
duplicates-delegation = Делегация
duplicates-pairs = { $count ->
    [one] { $count } пара
    [few] { $count } пары
    [many] { $count } пар
   *[other] { $count } пары
}
duplicates-nothing = Здесь нет пар
duplicates-nothing-hint = Новые люди сравниваются со всеми через несколько секунд после внесения.
duplicates-agrees-organisation = та же организация
duplicates-organisations-same = Названия одинаковы
duplicates-organisations-spelling = Одно название в двух написаниях
duplicates-organisations-one-meaning = В названиях есть слова с одним значением
duplicates-field = Поле
duplicates-record = Запись { $number }
duplicates-field-names = Имя
duplicates-field-latin = Имя латинскими буквами
duplicates-field-passport = Имя в паспорте
duplicates-field-email = Электронная почта
duplicates-field-language = Язык писем
duplicates-field-birth-date = Дата рождения
duplicates-field-photo = Фотография
duplicates-shared-mailbox = { $email } (общий ящик)
duplicates-has-photo = есть
duplicates-empty-field = пусто
duplicates-differs = различается
duplicates-who-stays = Какая запись останется?
duplicates-who-stays-help = Она сохранит свой способ входа и получит то, что есть у другой. В различающихся полях останется её значение, если вы не выберете другое.
duplicates-let-stay = Пусть останется эта
duplicates-registrations = Регистрации
duplicates-holds-on = Эта остаётся в силе
duplicates-head = Глава делегации
duplicates-deputy = Заместитель главы
duplicates-accredited = Аккредитован
duplicates-registered = Зарегистрирован
duplicates-on-reserve = В резервном списке
duplicates-withdrawn = Отозвано
duplicates-refused = Отказано
duplicates-look-at-merge = Посмотреть, что даст объединение
duplicates-different = Не один и тот же человек
duplicates-organisations-different = Разные организации
duplicates-different-help = Это запоминается. Пара вернётся, только если изменится имя, дата рождения или адрес электронной почты.
duplicates-reopen = Решить заново
duplicates-reopen-help = Пара снова будет стоять в разделе «Ждут решения».
duplicates-undo = Отменить объединение
duplicates-undo-question = Обе записи станут такими, как были, кроме того, что изменили с тех пор. Место, отданное тем временем другому, ни у кого не отнимается.
duplicates-secretariat-decides = Один ли это человек, решает секретариат. Если одна из регистраций лишняя, вы можете её отозвать.
duplicates-merge-title = Объединение двух записей
duplicates-will-be-known = Что будет известно об этом человеке
duplicates-what-happens = Что произойдёт
duplicates-moves = Переходит: { $registration }
duplicates-is-absorbed = Освобождает место: { $registration }
duplicates-ticket-ends = Билет { $serial } перестаёт действовать; в силе другой.
duplicates-badge-holds = Напечатанный бейдж с билетом { $serial } остаётся в силе.
duplicates-badge-ends = Бейдж с билетом { $serial } напечатан и перестаёт действовать вместе с ним: выдайте человеку другой.
duplicates-inside-goes-over = По этой регистрации человек находится внутри; это перейдёт к той, что остаётся в силе.
duplicates-ways-in-end = Ссылки для входа и сеансы другой записи завершаются, её ключи доступа ничего не открывают.
duplicates-can-be-undone = Это можно отменить позже: всё сохраняется, как было.
duplicates-merge = Объединить
duplicates-decided-meanwhile = Тем временем решил кто-то другой или одна из записей изменилась. Посмотрите пару ещё раз.
duplicates-merged = Две записи теперь одна. Это можно отменить в разделе «Объединены».
duplicates-are-different = Отмечено: это не одно и то же.
duplicates-reopened = Пара снова ждёт решения.
duplicates-undone = Объединение отменено.
duplicates-undone-but-kept = Объединение отменено. Изменено с тех пор и потому оставлено: { $names }
duplicates-undone-without-place = { $count ->
    [one] Объединение отменено. { $count } регистрация ждёт в резервном списке: её место отдано другому.
    [few] Объединение отменено. { $count } регистрации ждут в резервном списке: их места отданы другим.
    [many] Объединение отменено. { $count } регистраций ждут в резервном списке: их места отданы другим.
   *[other] Объединение отменено. { $count } регистрации ждут в резервном списке: их места отданы другим.
}
duplicates-organisations = Организации
duplicates-organisation = Организация
duplicates-perhaps-one = Возможно, одна и та же организация
duplicates-search-organisations = Название организации на любом языке
duplicates-no-organisations = Организаций пока нет
duplicates-no-organisations-hint = Они появятся здесь, как только кого-нибудь зарегистрируют от организации.
duplicates-other-names = Другие названия
duplicates-people = Люди
duplicates-register-number = Номер в реестре
duplicates-seat = Местонахождение
duplicates-this-stays = Эта останется
duplicates-organisations-merge-help = Она получит названия, которые есть только у другой, и её людей. Это можно отменить позже.

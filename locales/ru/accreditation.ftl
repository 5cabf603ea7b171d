# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Аккредитация
accreditation-title = Аккредитация
accreditation-waits-for = Ожидают решения «{ $step }»: { $count }
accreditation-everybody = Все
accreditation-people-of = Участники от организации: { $organisation }
accreditation-delegation = Делегация
accreditation-category = Категория
accreditation-organisation = Организация
accreditation-position = Должность
accreditation-passport-name = Имя в паспорте
accreditation-birth-date = Дата рождения
accreditation-email = Электронная почта
accreditation-begun = Выдвинут
accreditation-accredited = Аккредитован
accreditation-refused = Отказано
accreditation-withdrawn = Отозвано
accreditation-reserve = В резервном списке
accreditation-nobody-waits = Здесь никто не ждёт
accreditation-nobody-waits-hint = Выберите другой этап выше или сбросьте фильтры.
accreditation-reason = Причина
accreditation-reason-help = Указывается в письме этому человеку.
accreditation-mark-as = Отметить: «{ $step }»
accreditation-refuse = Отказать
accreditation-refuse-question = Человеку сообщается причина, место освобождается.
accreditation-take-back = Отменить решение
accreditation-open-again = Открыть заново
accreditation-decisions = Решения
accreditation-photo-of = Фотография: { $name }
accreditation-see-registration = Посмотреть регистрацию
accreditation-erase-person = Удаление данных человека
accreditation-by-the-house = после изменения регистрации
accreditation-was-taken = «{ $step }»
accreditation-was-refused = Отказано
accreditation-was-reopened = Открыто заново: «{ $step }»
accreditation-one-taken = Решение сохранено, человеку отправляется уведомление.
accreditation-one-refused = Отказано; человеку сообщается причина.
accreditation-one-reopened = Этап снова открыт.
accreditation-nobody-selected = Сначала выберите хотя бы одного человека.
accreditation-reason-needed = Укажите причину: человек её прочтёт.
accreditation-decided-meanwhile = Тем временем решение принял кто-то другой. Посмотрите регистрацию ещё раз.
accreditation-not-active = У этой регистрации нет места, решать нечего.
accreditation-letter-accredited-title = Вы аккредитованы: { $forum }
accreditation-letter-taken-title = Ваша регистрация перешла на следующий этап: { $forum }
accreditation-letter-refused-title = О вашей регистрации: { $forum }
accreditation-letter-reopened-title = Ваша регистрация рассматривается заново: { $forum }
accreditation-letter-accredited =
    Здравствуйте, { $name }!

    Вы аккредитованы: { $forum }. Билет придёт отдельным письмом.

    Вопросы: { $contact }
accreditation-letter-taken =
    Здравствуйте, { $name }!

    Текущее состояние вашей регистрации ({ $forum }): { $step }. О следующем этапе мы напишем; от вас ничего не требуется.

    Вопросы: { $contact }
accreditation-letter-refused =
    Здравствуйте, { $name }!

    Ваша регистрация не может быть принята: { $forum }. Указанная причина: { $reason }

    Если вы считаете это ошибкой, напишите: { $contact }.
accreditation-letter-reopened =
    Здравствуйте, { $name }!

    Ваша регистрация рассматривается заново ({ $forum }): { $step }. Мы напишем, как только решение будет принято.

    Вопросы: { $contact }
accreditation-letter-reopened-because =
    Здравствуйте, { $name }!

    Ваша регистрация рассматривается заново ({ $forum }): { $step }. Мы напишем, как только решение будет принято.
    Указанная причина: { $reason }

    Вопросы: { $contact }
accreditation-many-taken = { $count ->
    [one] Сохранено { $count } решение.
    [few] Сохранено { $count } решения.
    [many] Сохранено { $count } решений.
   *[other] Сохранено { $count } решения.
}
accreditation-many-refused = { $count ->
    [one] Отказано по { $count } регистрации.
    [few] Отказано по { $count } регистрациям.
    [many] Отказано по { $count } регистрациям.
   *[other] Отказано по { $count } регистрациям.
}
accreditation-some-left = Сохранено: { $count }. Оставлено, так как решил кто-то другой или это не в ваших полномочиях: { $left }.
accreditation-out-since = Передано { $when }
accreditation-outside-lists = Списки для внешней проверки
accreditation-reason-outside = Откуда пришёл ответ
accreditation-reason-needed-outside = Этот этап решают вне системы. Чтобы отметить его вручную, укажите, откуда пришёл ответ.

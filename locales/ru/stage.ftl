# Ход заседаний: пульты, экраны залов, списки ораторов, «сейчас и далее».
stage-title = Ход заседаний
stage-lead = Выберите зал: с его пульта пункты программы выводятся на экраны, предоставляется слово и запускаются часы.
stage-no-halls = Залов пока нет
stage-no-halls-hint = Залы берутся из программы: укажите у пункта программы зал, и он появится здесь.
stage-console = Пульт
stage-screen = Экран зала
stage-screens = Экраны на каждом языке
stage-own-screens = Экраны самого зала
stage-own-screens-help = Откройте их на компьютерах зала, входить в систему не нужно: они показывают и запись, которая ещё не открыта для всех. Её увидит и любой, у кого есть адрес.
stage-renew-screens = Создать новые адреса
stage-renew-screens-question = Нынешние адреса сразу перестанут работать: откройте на экранах зала новые. Продолжить?
stage-screens-renewed = Новые адреса экранов готовы.
stage-screen-ended = Адрес этого экрана больше не действует.
stage-screen-ended-help = Есть новые: те, кто ведёт заседания, найдут их на странице «Ход заседаний», у этого зала.

## The screen of a hall
stage-nothing-on = Сейчас ничего не идёт
stage-next-speakers = Следующие ораторы
stage-time-left = Осталось времени
stage-countdown = Обратный отсчёт

## Who has the floor
stage-nobody-speaks = Слово никому не предоставлено.
stage-start = Запустить часы
stage-pause = Остановить часы
stage-key-space = пробел
stage-more = Плюс одна минута
stage-less = Минус одна минута
stage-end = Завершить
stage-call-next = Следующий оратор
stage-open-list = Открыть список
stage-close-list = Закрыть список
stage-release = Обнародовать текст
stage-release-question = С этого момента текст смогут прочитать на сайте все. Отменить это нельзя. Продолжить?
stage-undo = Отменить: { $act }
stage-parts = Участвуют
stage-person-as = { $name } ({ $role })
stage-preview = Предпросмотр
stage-on-screen-now = Сейчас на экране
stage-on-screen-next = После следующего вызова

## The list of speakers
stage-list = Список ораторов
stage-open = Список открыт
stage-closed = Список закрыт
stage-nobody-waits = Никто не ждёт.
stage-has-left = осталось { $time }
stage-out-of-turn = Вне очереди
stage-reason = Причина (сохраняется в журнале)
stage-place = Место в списке
stage-move-there = Переставить
stage-give-floor = Дать слово сейчас
stage-by-rules = Вернуть по правилам
stage-strike = Снять со списка
stage-kind = Вид выступления
stage-kind-speech = Выступление
stage-kind-question = Вопрос
stage-kind-reply = Ответ
stage-kind-point = Выступление по порядку ведения
stage-kind-right = Право на ответ
stage-motion = По порядку ведения предлагается
stage-motion-help = Только для выступления по порядку ведения.
stage-motion-order = соблюдать правила
stage-motion-suspend = сделать перерыв в заседании
stage-motion-adjourn-meeting = закрыть заседание
stage-motion-adjourn-debate = отложить прения
stage-motion-close-debate = прекратить прения
stage-why-arrival = в порядке записи
stage-why-moderator = место указал модератор
stage-why-point = слово даётся сразу
stage-why-reply = сначала ответы
stage-why-right = слово даётся в конце
stage-why-protocol = протокольный порядок
stage-why-first-time = ещё не выступал(а)
stage-why-balance = делегация выступала меньше
stage-why-other-hall = очередь другого зала
stage-put-on = Внести в список
stage-put-on-list = Внести в список
stage-person = Участник
stage-person-help = По имени, в любом написании. Находятся только аккредитованные.
stage-nobody-found = Среди аккредитованных никого не найдено.
stage-category-is-not-heard = категория без права слова
stage-hall = Зал
stage-heard = Кто уже выступал
stage-delegation = Делегация
stage-no-delegation = Вне делегаций
stage-contributions = Выступлений
stage-time = Время

## What the hall shows
stage-show = На экранах
stage-item = Пункт программы
stage-no-item = Нет
stage-show-item = Показать пункт
stage-next-item = Далее: { $title }
stage-message = Сообщение залу
stage-message-help = Каждый экран показывает его на своём языке, а если он не заполнен, на ближайшем заполненном. Если пусто на всех языках, сообщение убирается.
stage-other-languages = На других языках
stage-show-message = Показать сообщение
stage-countdown-minutes = Обратный отсчёт, минут
stage-countdown-help = Пустое поле убирает отсчёт.
stage-show-countdown = Показать отсчёт
stage-late-minutes = Этот пункт начинается позже на, минут
stage-late-help = Вместе с ним сдвигается всё, что следует в этом зале в тот же день. Пустое поле: сдвигается вместе с тем, что опаздывает перед ним; 0: по плану. Если задержка не меньше стольких минут, те, кого она касается, через минуту получают письмо: { $minutes }.
stage-declare = Объявить задержку

## Rules
stage-rules = Правила списка
stage-change-rules = Посмотреть и изменить правила
stage-order = Порядок
stage-protocol-first = Сначала по протоколу и главы делегаций
stage-first-timers = Сначала те, кто ещё не выступал
stage-balance = Сначала делегации, которые выступали меньше
stage-alternate = Залы чередуются
stage-seconds = Время в секундах
stage-yellow = Часы желтеют до окончания за
stage-delegation-budget = Каждой делегации всего (пусто: без ограничения)
stage-total-budget = На весь пункт (пусто: без ограничения)
stage-halls = Залы с общим списком
stage-halls-help = Ораторы всех этих залов стоят в одном списке, и экраны залов показывают одного и того же оратора.
stage-save-rules = Сохранить правила
stage-seconds-between = «{ $field }»: укажите от { $least } до { $most } секунд.

## From the telephone
stage-ask = Попросить слова
stage-speaks-now = Выступает
stage-waiting = { $count ->
    [0] Никто не ждёт
    [one] Ждёт { $count } выступление
    [few] Ждут { $count } выступления
    [many] Ждут { $count } выступлений
   *[other] Ждут { $count } выступлений
}
stage-delegation-has-left = У вашей делегации осталось { $time }.
stage-you-speak = Слово предоставлено вам
stage-your-place = Ваше место: { $place }
stage-leave = Выйти из списка
stage-for-what = Для чего?
stage-which-hall-are-you-in = В каком вы зале?

## Now and next
stage-now = Сейчас и далее
stage-right-now = Сейчас
stage-comes-next = Далее
stage-instead-of = по плану в { $time }
stage-nothing-now = В залах ничего не запланировано
stage-nothing-now-hint = Во время форума здесь указано, что идёт в каждом зале и что будет дальше.

## What is said back
stage-done = Готово.
stage-moved-on = Вас опередили: вот как обстоят дела сейчас. Ваше действие ничего не изменило.
stage-reason-needed = По правилам очередь другая. Укажите причину: она сохранится в журнале.
stage-no-time-left = Время этой делегации или этого пункта исчерпано. Дайте слово вне очереди, указав причину.
stage-cannot-undo = Отменить уже нельзя: с этим списком с тех пор сделано что-то ещё.
stage-too-many-halls = Общий список может быть не более чем у { $limit } залов.
stage-not-accredited = Попросить слова могут только аккредитованные участники этого форума.
stage-they-are-not-accredited = В список вносятся только аккредитованные участники этого форума.
stage-category-may-not-speak = Ваша категория не может просить слова. Обратитесь к главе вашей делегации или в секретариат.
stage-your-category-may-not-speak = Ваша категория ({ $category }) не может просить слова. Обратитесь к главе вашей делегации или в секретариат.
stage-their-category-may-not-speak = Категория этого участника не может просить слова.
stage-list-closed = Список закрыт.
stage-list-full = Список заполнен. Попробуйте позже.
stage-which-hall = Укажите, в каком вы зале.
stage-on-the-list-already = В списке уже есть.
stage-choose-a-kind = Выберите, для чего вы просите слова.
stage-you-wait = Вы в списке.
stage-you-wait-already = Вы уже в списке.
stage-you-left = Вы вышли из списка.

## Questions from the hall
stage-questions = Вопросы из зала
stage-question-from-the-hall = Вопрос из зала
stage-without-name = Без указания имени
stage-asked-without-name = другим показывается без имени
stage-supported-by = Ждут ответа: { $votes }
stage-questions-taken = Вопросы принимаются
stage-questions-not-taken = Вопросы не принимаются
stage-take-questions = Из зала можно задавать вопросы с телефона
stage-no-questions = Вопросов пока нет.
stage-questions-to-look-at = Ждут рассмотрения
stage-questions-open = Видны залу
stage-questions-done = Отвеченные и отклонённые
stage-questions-answered = Ответ дан
stage-questions-declined = Отклонено
stage-let-through = Показать залу
stage-decline = Отклонить
stage-was-answered = Ответ дан
stage-bring-back = Вернуть
stage-put-on-screen = На экран
stage-take-off-screen = Убрать с экрана
stage-text-of-address = Текст обращения
stage-text-stands = Остановить текст
stage-text-moves = Продолжить текст
stage-text-not-released = Текст ещё не обнародован: сначала обнародуйте его.

## Quick polls
stage-poll = Опрос
stage-polls = Опросы
stage-no-vote = Это не голосование по регламенту
stage-no-vote-hint = Опрос показывает мнение зала в эту минуту. Это не голосование по регламенту, и он ничего не решает.
stage-poll-draft = Черновик
stage-poll-open = Ответы принимаются
stage-poll-closed = Закрыт
stage-answered-by = Ответов: { $count }
stage-share = { $percent } % ({ $count })
stage-answer-yes = Да
stage-answer-no = Нет
stage-answer-abstain = Воздерживаюсь
stage-new-poll = Новый опрос
stage-open-poll = Открыть опрос
stage-close-poll = Закрыть опрос
stage-edit-poll = Изменить
stage-poll-question = Вопрос
stage-poll-answers = Ответы, по одному в строке
stage-poll-answers-help = Не более { $limit }. Если пусто: да, нет, воздерживаюсь.
stage-save-poll = Сохранить черновик
stage-remove-poll = Удалить черновик

## Taking part from the telephone
stage-take-part = Участие с телефона
stage-your-question = Ваш вопрос
stage-your-question-help = Зал увидит его, когда посмотрит модератор.
stage-language-of-question = Язык вопроса
stage-ask-without-name = Не показывать моё имя
stage-ask-without-name-help = Модератор видит, кто спрашивает.
stage-send-question = Отправить вопрос
stage-question-waits = Ждёт модератора.
stage-question-declined = Модератор не вынес этот вопрос в зал.
stage-i-ask-too = Присоединяюсь к вопросу
stage-withdraw-question = Отозвать вопрос
stage-send-answer = Ответить
stage-change-answer = Изменить ответ

## Who runs the stage
stage-crew = Модераторы и техники
stage-crew-lead = Они работают с пультами всех залов этого форума: дают слово, запускают часы, управляют экранами.
stage-no-crew = Пока никто не назначен
stage-no-crew-hint = Организаторы могут работать с пультом и так. Остальных назначьте ниже из числа участников.
stage-name-somebody = Назначение
stage-crew-help = По имени, в любом написании, среди участников этого форума.
stage-nobody-takes-part = Среди участников никого не найдено.
stage-name-moderator = Назначить
stage-runs-the-stage = Назначен(а)
stage-end-moderator = Снять полномочия
stage-end-moderator-question = Этот человек больше не сможет работать с пультами. Продолжить?
stage-moderator-named = Назначение сделано.
stage-moderator-ended = Полномочия сняты.
stage-speakers = Кто может просить слова
stage-speakers-of = Категории с правом слова
stage-speakers-help = Аккредитованные участники этих категорий просят слова с телефона, и их можно внести в список. Тем, кто ждёт в другой категории, слово не предоставляется.
stage-save-speakers = Сохранить категории
stage-speakers-saved = Категории с правом слова сохранены.

## Speaking times
stage-times = Время выступлений
stage-times-lead = Сколько раз и как долго выступали делегации: в одном зале, в один день, по одному пункту программы или всего.
stage-all-halls = Все залы
stage-all-days = Все дни
stage-all-items = Все пункты
stage-day = День
stage-show-times = Показать
stage-nobody-heard = Пока никто не выступал
stage-by-delegation = По делегациям
stage-by-kind = По видам выступлений
stage-by-item = По пунктам программы
stage-first-time = Впервые
stage-time-in-seconds = Время, секунд

## What is said back about questions and polls
stage-question-needed = Напишите вопрос.
stage-no-questions-now = Сейчас по этому пункту вопросы не принимаются.
stage-questions-wait = Ваши вопросы ({ $limit }) ещё ждут рассмотрения. Сначала отзовите один или дождитесь модератора.
stage-too-many-questions = По этому пункту вопросы больше не принимаются: их слишком много.
stage-question-is-gone = Этот вопрос уже не открыт.
stage-question-sent = Ваш вопрос отправлен модератору.
stage-question-withdrawn = Вопрос отозван.
stage-you-have-answered = Ваш ответ учтён. До закрытия опроса его можно изменить.
stage-choose-an-answer = Выберите ответ.
stage-poll-is-closed = Этот опрос больше не принимает ответов.
stage-poll-question-needed = Напишите вопрос на этом языке.
stage-poll-options-needed = Оставьте пустым или впишите от 2 до { $limit } ответов.
stage-poll-options-differ = Впишите столько же ответов, сколько в оригинале ({ $count }), в том же порядке, или оставьте поле пустым.
stage-too-many-polls = У одного пункта может быть не более { $limit } опросов.
stage-poll-written = Черновик сохранён. Откройте опрос с пульта.
stage-poll-removed = Черновик удалён.
stage-put-an-item-first = Сначала покажите в зале пункт программы: опрос относится к нему.

## Recordings and pictures on the screens
stage-recordings = Записи
stage-recordings-help = Экраны воспроизводят без звука. Включите звук на том экране, чьи динамики слышит зал.
stage-recording-kept-back = не открыто для всех: только на экранах самого зала
stage-captions-in = Субтитры: { $languages }
stage-no-captions = Субтитров нет
stage-play = Воспроизвести
stage-stop = Пауза
stage-from-the-beginning = С начала
stage-sound-on = Включить звук
stage-sound-off = Выключить звук
stage-pictures = Изображения
stage-pictures-lead = Слайды, логотипы и таблички для экранов залов. Пока изображение не выведено на экран, посторонние его не видят.
stage-no-pictures = Изображений пока нет
stage-no-pictures-hint = Добавьте изображение, затем выведите его на экраны с пульта зала.
stage-manage-pictures = Добавить или удалить изображения
stage-add-picture = Добавить изображение
stage-picture-file = Изображение
stage-picture-file-help = JPEG, PNG или WebP, не более 10 МБ. Размер подгоняется под 1920 × 1080.
stage-picture-shows = Что на изображении
stage-picture-shows-help = Это прочитают тем, кто не видит изображения.
stage-remove-picture = Удалить
stage-remove-picture-question = Изображение удаляется безвозвратно. Продолжить?
stage-picture-added = Изображение добавлено. Выведите его на экраны с пульта зала.
stage-picture-removed = Изображение удалено.
stage-picture-is-shown = Это изображение сейчас на экране. Сначала уберите его.
stage-picture-words-needed = Напишите в нескольких словах, что на изображении.
stage-too-many-pictures = У форума может быть не более { $limit } изображений. Сначала удалите одно из них.

## Rehearsal
stage-running-order = Сценарный план
stage-rehearsal = Репетиция
stage-rehearse = Начать репетицию
stage-rehearse-question = С этой минуты во всех залах идёт репетиция. Открытые экраны, телефоны и страница «Сейчас и далее» не меняются, а по окончании репетиции всё вернётся к нынешнему состоянию. Продолжить?
stage-rehearsing = Идёт репетиция, начало: { $time }. Ничего из того, что делается здесь, не публикуется.
stage-end-rehearsal = Закончить репетицию
stage-end-rehearsal-question = Всё сделанное на репетиции отменяется: пункты, списки, часы, задержки. Продолжить?
stage-rehearsal-begun = Репетиция началась.
stage-rehearsal-ended = Репетиция закончена. Всё так, как было до неё.
stage-rehearsal-not-now = Сейчас что-то идёт. Сначала уберите пункты программы со всех экранов, закройте списки и опросы.
stage-in-the-way = Репетицию можно начать, когда ничего не идёт. Сейчас:
stage-in-the-way-hall = Пункт программы на экранах: { $hall }
stage-in-the-way-list = Список открыт или кому-то предоставлено слово: { $item }
stage-in-the-way-poll = Открыт опрос: { $item }
stage-no-rehearsal = Репетиция не идёт
stage-rehearsal-screens = Экраны репетиции
stage-rehearsal-screens-help = Они открываются тем, кто ведёт заседания и вошёл в систему.
stage-phones-wait = Сейчас идёт подготовка. Попробуйте немного позже.
stage-no-release-in-rehearsal = На репетиции ничего не обнародуется. Вывести текст на экраны репетиции всё же можно.

## Без связи с сервером
stage-unsent = Не отправлено: связь прервана. Введённое сохранилось; повторите, когда связь восстановится.
stage-not-taken = Это не выполнено. Введённое сохранилось: скопируйте его и загрузите страницу заново.
stage-away = Связь прервана: продолжайте здесь
stage-away-help = Слово и часы продолжаются с последнего известного состояния. Ваши действия сохраняются на этом устройстве вместе со временем и будут отправлены, когда связь восстановится. Экраны показывают последнее, что им известно. Ваши действия не пропадут, даже если эта страница будет закрыта: откройте её снова на этом устройстве.
stage-away-kept = Сохранено на этом устройстве
stage-away-sent = Связь восстановлена. Всё, что вы сделали за это время, отправлено.
stage-away-left = Не выполнено после восстановления связи
stage-away-left-help = Тем временем действовал кто-то другой, и сделанное им остаётся в силе. Посмотрите, что сохранил этот пульт, и повторите то, что ещё нужно.
stage-away-seen = Закрыть
stage-not-all-done = Связь восстановлена. Тем временем действовал кто-то другой: не всё сделанное здесь удалось перенести.

# Слова регистрации: выдвижение, открытая форма, ссылки-приглашения, резервный список.

## Что говорит правило
registration-not-on-reserve = Этого человека уже нет в резервном списке.
registration-deadline-is-over = Срок выдвижения истёк. Обратитесь в секретариат форума.
registration-window-is-closed = Регистрация закрыта.
registration-not-standing = Эта регистрация тем временем отозвана или отклонена.
registration-has-another = У этого человека уже есть другая регистрация на этот форум.
registration-opened-by-accreditation = Эта регистрация отклонена. Снова открыть её может аккредитация.
registration-is-the-head = Это глава делегации. Кто глава, решает секретариат.
registration-changed-meanwhile = Тем временем эту регистрацию изменил кто-то другой. Всё, что вы ввели, на месте: сравните и сохраните ещё раз.
registration-email-is-the-way-in = Ссылки для входа приходят на этот адрес, а ключа доступа у вас нет. Укажите другой адрес или сначала добавьте ключ доступа в своей учётной записи.
registration-born-later = Этот день ещё не наступил. Напишите дату рождения.
registration-born-too-early = Проверьте год рождения: самый ранний возможный – { $year }.
registration-invite-is-over = Эта ссылка уже использована или отозвана.
registration-invite-is-good = Эта ссылка ещё действует: сначала отзовите её.
registration-invite-used = Эта ссылка уже использована.
registration-invite-expired = Срок действия этой ссылки истёк.
registration-invite-revoked = Эта ссылка отозвана.

## Письма
registration-capacity = { $category }, { $delegation }
registration-no-reason = не указана
registration-letter-registered-title = { $forum }: вы зарегистрированы
registration-letter-registered =
    Здравствуйте, { $name }!

    Вы зарегистрированы. Форум: { $forum }
    Категория: { $capacity }

    На своей странице вы видите, на каком этапе регистрация, и можете дополнить и исправить данные:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: вы в резервном списке
registration-letter-reserve =
    Здравствуйте, { $name }!

    Ваши данные приняты, но сейчас все места заняты. Форум: { $forum }
    Категория: { $capacity }
    Ваше место в резервном списке: { $place }

    Как только для вас освободится место, вы получите письмо. Ваша страница:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: для вас освободилось место
registration-letter-moved-up =
    Здравствуйте, { $name }!

    Освободилось место: вы зарегистрированы и больше не в резервном списке. Форум: { $forum }
    Категория: { $capacity }

    Ваша страница:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: ваша регистрация отозвана
registration-letter-withdrawn =
    Здравствуйте, { $name }!

    Ваша регистрация отозвана. Форум: { $forum }
    Категория: { $capacity }
    Причина: { $reason }

    Ваша страница:
    { $link }

    Если это ошибка, напишите главе делегации или в секретариат.
registration-letter-changed-title = { $forum }: ваши данные изменены
registration-letter-changed =
    Здравствуйте, { $name }!

    Ваши данные в регистрации изменены. Форум: { $forum }
    Категория: { $capacity }

    Пожалуйста, проверьте их на своей странице:
    { $link }

    { $entry }
registration-letter-reopened =
    Здравствуйте, { $name }!

    Ваши данные в регистрации изменены. Форум: { $forum }
    Категория: { $capacity }
    Эти этапы будут пройдены заново: { $steps }

    Пожалуйста, проверьте данные на своей странице:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Здравствуйте, { $name }!

    Ваши данные в регистрации изменены. Форум: { $forum }
    Категория: { $capacity }
    Эти этапы будут пройдены заново: { $steps }
    Пока эти этапы не пройдены, вход не разрешён.

    Пожалуйста, проверьте данные на своей странице:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: письма теперь приходят на этот адрес
registration-letter-mailbox =
    Здравствуйте, { $name }!

    Этот адрес электронной почты указан в вашей регистрации. Теперь письма и ссылки для входа приходят сюда. Форум: { $forum }
    Категория: { $capacity }

    Ваша страница:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: ваш адрес электронной почты изменён
registration-letter-mailbox-left =
    Здравствуйте, { $name }!

    В вашей регистрации этот адрес электронной почты заменён другим или удалён. Письма и ссылки для входа сюда больше не приходят. Форум: { $forum }

    Если этого не делали ни вы, ни кто-то по вашему поручению, сразу напишите в секретариат форума: { $contact }
registration-letter-head-title = { $forum }: вы возглавляете делегацию
registration-letter-head =
    Здравствуйте, { $name }!

    Теперь вы глава своей делегации. Форум: { $forum }
    Категория: { $capacity }

    Вы выдвигаете её участников, решаете, кто перейдёт из резервного списка, и назначаете заместителей. Ваша делегация:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: вы заместитель главы делегации
registration-letter-deputy =
    Здравствуйте, { $name }!

    Теперь вы заместитель главы своей делегации. Форум: { $forum }
    Категория: { $capacity }

    Вы, как и глава, можете выдвигать её участников. Ваша делегация:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: ваша роль в делегации завершена
registration-letter-part-ended =
    Здравствуйте, { $name }!

    Вы больше не глава и не заместитель главы делегации. Ваша регистрация остаётся в силе. Форум: { $forum }
    Категория: { $capacity }

    Ваша страница:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: приглашение зарегистрироваться
registration-letter-invited =
    Здравствуйте!

    Приглашаем вас зарегистрироваться. Форум: { $forum }
    Категория: { $capacity }

    Ваша анкета:
    { $link }

    Ссылка предназначена для одного человека и действует до: { $until }
registration-letter-invited-noted =
    Здравствуйте!

    Приглашаем вас зарегистрироваться. Форум: { $forum }
    Категория: { $capacity }

    { $note }

    Ваша анкета:
    { $link }

    Ссылка предназначена для одного человека и действует до: { $until }

## Меню и списки
registration-mine = Моя регистрация
registration-my-delegation = Моя делегация
registration-delegations = Делегации
registration-all-delegations = Все делегации
registration-name = Имя
registration-category = Категория
registration-organisation = Организация
registration-delegation = Делегация
registration-people = Люди
registration-registered-count = Зарегистрировано: { $count }
registration-waiting-count = В резервном списке: { $count }
registration-nobody-yet = Пока никого нет
registration-nobody-yet-hint = Выдвиньте кандидатов на места, указанные выше, или отправьте ссылку-приглашение.
registration-gone = Больше не участвуют: { $count }
registration-waits-for-you = Ждут вашего решения: { $count }
registration-send-list = Отправить список
registration-part-head = Глава делегации
registration-part-deputy = Заместитель главы
registration-on-reserve = В резервном списке
registration-on-reserve-at = В резервном списке, место: { $place }
registration-withdrawn = Отозвана
registration-refused = Отклонена

## Места и резерв
registration-places = Места
registration-not-limited = Число мест не ограничено.
registration-over-quota = Сверх квоты: { $count }. Никого из списка не исключают.
registration-nominations-until = Выдвижение до: { $until }
registration-nominations-ended = Выдвижение завершено: { $until }
registration-nominate = Выдвинуть
registration-nominate-title = Новый кандидат: { $category }
registration-nominate-lead = Впишите то, что знаете. Остальное человек дополнит сам по ссылке из письма.
registration-will-wait = Все места заняты: этот человек попадёт в резервный список.
registration-no-places-in = У делегации нет мест в этой категории: { $category }
registration-invite-waits = { $category } (все места заняты: в резервный список)
registration-reserve = Резервный список
registration-reserve-help = Когда освобождается место, его получает первый в списке, и ему приходит письмо. Порядок определяете вы.
registration-move-up = Выше
registration-move-down = Ниже
registration-order-saved = Порядок сохранён.
registration-person-entered = { $name }: регистрация принята.
registration-person-on-reserve = Все места заняты. { $name } в резервном списке, место: { $place }
registration-change-quotas = Квоты и срок
registration-quotas-title = Квоты: { $delegation }
registration-quotas-lead = Квоту можно изменить в любое время. При увеличении проходят люди из резервного списка, при уменьшении никого не исключают. Пустое поле: без ограничения.
registration-quotas-meanwhile = Тем временем эти числа изменил кто-то другой. Всё, что вы ввели, на месте: сравните и сохраните ещё раз.
registration-used-and-waiting = Занято: { $used }, ожидают: { $waiting }
registration-nominations-deadline = Глава может выдвигать до
registration-until-help = Пусто: общий срок форума, { $when }
registration-until-help-open = Пусто: без срока.
registration-saved-and-moved-up = Сохранено. Прошли из резервного списка: { $count }

## Ссылки-приглашения
registration-invite-links = Ссылки-приглашения
registration-invite-links-lead = Каждая ссылка для одного человека: он сам регистрируется в вашей делегации.
registration-new-invite = Новая ссылка
registration-invite-email = Адрес электронной почты для отправки
registration-invite-email-help = Если оставить пустым, вы сами скопируете и отправите ссылку.
registration-invite-language = Язык письма
registration-invite-note = Несколько слов к письму
registration-make-invite = Создать ссылку
registration-invite-made = Ссылка готова: скопируйте её ниже.
registration-invite-sent = Приглашение отправляется на адрес: { $email }
registration-invite-list = Созданные ссылки
registration-no-invites = Ссылок пока нет
registration-invite-link = Ссылка
registration-invite-good = Действует
registration-invite-was-used = Использована
registration-invite-has-expired = Срок истёк
registration-invite-was-revoked = Отозвана
registration-revoke-invite = Отозвать ссылку
registration-revoke-invite-question = Тот, у кого есть эта ссылка, больше не сможет по ней зарегистрироваться.
registration-invite-taken-back = Ссылка отозвана.
registration-forget-invitee = Удалить, кому она отправлена
registration-forget-invitee-question = Адрес электронной почты, ваши слова и письмо удаляются навсегда. То, что ссылка была, остаётся.
registration-invitee-forgotten = Удалено, кому была отправлена ссылка.
registration-see-registration = Посмотреть регистрацию
registration-invite-used-next = Если это были вы, войдите и посмотрите свою регистрацию. Если нет, попросите новую ссылку у того, кто вас пригласил.
registration-invite-ask-again = Попросите новую ссылку у того, кто вас пригласил, или напишите в секретариат.
registration-invite-unknown = Эта ссылка не работает
registration-invite-unknown-next = Почтовые программы иногда обрезают длинную ссылку: скопируйте её целиком. Если не поможет, попросите новую у того, кто вас пригласил.

## Форма
registration-legend-name = Имя
registration-family-name = Фамилия
registration-family-name-help = На родном языке и его алфавитом, как её обычно пишут.
registration-given-name = Имя
registration-patronymic = Отчество
registration-patronymic-help = Если нет, оставьте пустым.
registration-latin-family = Фамилия латинскими буквами
registration-latin-given = Имя латинскими буквами
registration-latin-help = Так будет на бейдже. Если имя и так латинскими буквами, оставьте пустым.
registration-passport-name = Имя как в паспорте
registration-passport-help = Полностью, как в латинских строках паспорта. Нужно для авиабилетов и визы.
registration-birth-date = Дата рождения
registration-legend-contact = Связь
registration-email = Адрес электронной почты
registration-email-help = Сюда приходят письма и ссылки для входа. Если нет, оставьте пустым.
registration-mailbox-shared = Этот ящик читают и другие
registration-mailbox-shared-help = Например, общий адрес организации. Письма приходят отдельно для каждого.
registration-phone = Телефон
registration-language = Язык писем
registration-language-help = По нему определяется и порядок имени и фамилии.
registration-legend-role = Должность
registration-person-title = Звание, обращение
registration-person-title-help = Например: д-р, проф.
registration-position = Должность
registration-position-help = На языке писем, например: председатель правления.
registration-position-in = Должность: { $language }
registration-organisation-help = Официальное название на языке писем.
registration-organisation-in = Организация: { $language }
registration-in-language = { $tag ->
    [az] на азербайджанском
    [tr] на турецком
    [uz] на узбекском
    [kk] на казахском
    [ky] на кыргызском
    [tk] на туркменском
    [hu] на венгерском
    [ru] на русском
    [en] на английском
   *[other] { $own }
}
registration-protocol-rank = Протокольный порядок
registration-protocol-rank-help = Меньшее число впереди; обычное значение 1000.
registration-legend-forum = Для форума
registration-photo = Фотография
registration-consent-told = Этот человек сообщил мне, что согласен
registration-preview-note = Так видит анкету тот, кто регистрируется сам. Введённое здесь не сохраняется.
registration-photo-help = JPEG, PNG или WebP, не больше 10 МБ. Лицо хорошо видно, фон светлый.
registration-file-kept = Отправленный файл сохранён, выбирать его снова не нужно.
registration-file-given = Отправлен
registration-no-delegation = Без делегации
registration-reason = Причина
registration-reason-help = Указывается в письме этому человеку.

## Одна регистрация
registration-where-it-stands = На каком этапе
registration-what-is-known = Данные
registration-mark-as = Отметить: «{ $step }»
registration-photo-of = Фотография: { $name }
registration-change-photo = Отправить фотографию
registration-documents = Документы
registration-no-longer-asked = Больше не спрашивается
registration-choose-document = Файл: { $question }
registration-document-saved = Файл сохранён.
registration-part-in-delegation = Роль в делегации
registration-part-help = Глава и заместители выдвигают, подтверждают и заменяют. Им нужен собственный почтовый ящик или ключ доступа.
registration-name-deputy = Назначить заместителем
registration-end-deputy = Снять полномочия заместителя
registration-make-head = Назначить главой
registration-deputy-named = Заместитель назначен.
registration-deputy-ended = Полномочия заместителя сняты.
registration-head-made = Глава делегации назначен.
registration-withdraw = Отозвать регистрацию
registration-withdraw-now = Да, отозвать
registration-withdraw-question = Отозвать регистрацию: { $name }? Место перейдёт следующему в резервном списке, билет перестанет действовать.
registration-withdraw-own-question = Вы хотите отозвать свою регистрацию? Место перейдёт другому.
registration-withdraw-reserve-question = Отозвать регистрацию: { $name }? Человек выйдет из резервного списка, стоящие за ним продвинутся.
registration-withdraw-own-reserve-question = Вы хотите выйти из резервного списка?
registration-was-withdrawn = Регистрация отозвана.
registration-bring-back = Восстановить регистрацию
registration-bring-back-now = Да, восстановить
registration-bring-back-question = Восстановить регистрацию: { $name }? Если есть свободное место, человек его получит, если нет — встанет в резервный список. Пройденные этапы остаются в силе; если пройдены все, будет выпущен новый билет. Роль главы или заместителя и места на мероприятиях программы не возвращаются.
registration-bring-back-own-question = Вы хотите восстановить свою регистрацию? Если есть свободное место, вы его получите, если нет — встанете в резервный список. Места на мероприятиях программы не возвращаются.
registration-was-brought-back = Регистрация восстановлена, место есть.
registration-was-brought-back-to-reserve = Регистрация восстановлена в резервном списке. Место в нём: { $place }.
registration-replace = Заменить
registration-replace-title = Вместо кого: { $name }
registration-replace-lead = Новый человек получает именно это место. Прежняя регистрация отзывается, из резервного списка никто не проходит.
registration-to-move = Изменить категорию или делегацию
registration-move-title = Категория и делегация: { $name }
registration-move-lead = Все данные человека сохраняются. Перед сохранением вы увидите, есть ли место и какие этапы придётся пройти заново.
registration-move-nowhere = Сейчас так и есть: выберите другое.
registration-places-taken = Все места там уже заняты.
registration-move-loses-place = Все места там заняты: этот человек попадёт в резервный список. Пока место не освободится, входить нельзя, билет перестанет действовать.
registration-move-gets-place = Там есть свободное место: этот человек его получит.
registration-move-leaves-place = Освободившееся место перейдёт следующему в резервном списке.
registration-move-part-ends = Роль главы делегации или заместителя прекращается.
registration-was-moved-to-reserve = Сохранено. Человек в резервном списке, место: { $place }.
registration-look-again = Тем временем эту регистрацию изменил кто-то другой. Посмотрите ещё раз.

## Изменение
registration-edit-title = Данные: { $name }
registration-reopens = Если это изменить, заново будут пройдены этапы: { $steps }
registration-now-stands = Тем временем здесь записано: { $value }
registration-confirm-edit-title = Сохранить изменение?
registration-confirm-edit-lead = Пройденные этапы опираются на эти данные.
registration-what-changes = Что изменится
registration-field = Поле
registration-before = Было
registration-after = Станет
registration-steps-again = Этапы, которые будут пройдены заново
registration-entry-stays = Право входа при этом сохраняется.
registration-entry-waits = Пока эти этапы не пройдены, вход не разрешён.
registration-save-all-the-same = Всё равно сохранить
registration-saved-and-reopened = Сохранено. Открытые заново этапы в очереди.

## Открытая форма и своя регистрация
registration-register = Зарегистрироваться
registration-register-title = Регистрация: { $forum }
registration-open-now = Регистрация открыта.
registration-open-until = Регистрация открыта до: { $when }
registration-opens-at = Регистрация откроется: { $when }
registration-closed-next = Регистрация закрыта. Если вы считаете, что вас всё же следует зарегистрировать, напишите в секретариат.
registration-choose-category = В каком качестве вы участвуете?
registration-other-categories = В остальных категориях людей выдвигают и приглашают главы делегаций.
registration-by-invitation-only = Регистрация на этот форум только по приглашению
registration-by-invitation-only-hint = Обратитесь к главе делегации или в секретариат.
registration-to-my-registrations = К моей регистрации
registration-send-registration = Отправить
registration-done-title = Спасибо, ваши данные приняты
registration-done-reserve = Сейчас все места заняты. Ваше место в резервном списке: { $place }. Когда место освободится, вы получите письмо.
registration-done-letter = На этот адрес отправляется письмо со ссылкой: { $email }. По ней вы сможете следить за регистрацией и исправлять данные.
registration-done-quiet = Ваша регистрация сохранена. За час с адресом { $email } пришло много регистраций, поэтому письмо сейчас не отправляется. Позже вы сможете войти по этому адресу.
registration-done-no-email = Адрес электронной почты не указан: чтобы что-то изменить, обратитесь к главе делегации или в секретариат.
registration-done-no-note = Если вы только что отправили анкету, ваши данные приняты. Если вы указали адрес электронной почты, на него придёт письмо со ссылкой: по ней вы сможете следить за регистрацией и исправлять данные.
registration-none-of-mine = У вас нет регистрации на этот форум
registration-none-of-mine-hint = Если вы получили приглашение, откройте ссылку из письма.
registration-see-and-change = Посмотреть и изменить
registration-my-ticket = Мой билет
registration-no-such-question = В анкете этой категории такого вопроса нет.
registration-no-file-here = Здесь нельзя передать или убрать файл.

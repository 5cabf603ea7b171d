# Секретариат: кто и в какой роли работает на форуме.
secretariat-title = Секретариат
secretariat-lead = Кто работает на этом форуме. Тот, кого вы назначите, получит письмо на своём языке со ссылкой на страницу своей работы; страница попросит войти.
secretariat-organisers = Организаторы
secretariat-officers = Сотрудники аккредитации
secretariat-desk = На стойке регистрации
secretariat-nobody = Пока никого
secretariat-since = с { $date }
secretariat-end = Снять с роли
secretariat-end-question = { $name } больше не сможет работать на этом форуме в этой роли. Продолжить?
secretariat-end-own-question = Вы лишаетесь собственной роли, и вернуть её сможет только другой организатор. Продолжить?
secretariat-last-organiser-help = Единственный организатор. Чтобы снять его с роли, сначала назначьте другого организатора.
secretariat-moderators = Модераторы и техники заседаний

## Назначение
secretariat-name-somebody = Назначить
secretariat-role = Роль
secretariat-organiser = Организатор: ведёт весь форум и назначает остальных
secretariat-officer = Сотрудник аккредитации: видит всех и решает по регистрациям
secretariat-desk-worker = Стойка регистрации: вносит людей, печатает бейджи, считывает билеты
secretariat-family-name = Фамилия
secretariat-given-name = Имя
secretariat-name-help = Так, как человек пишет его на родном языке и его письмом.
secretariat-email = Адрес электронной почты
secretariat-email-help = Ящик, который читает только этот человек: кто его читает, тот может войти.
secretariat-language = Язык писем
secretariat-language-help = По нему определяется и порядок имени и фамилии.
secretariat-give = Назначить на роль
secretariat-known = Этот почтовый ящик уже известен
secretariat-known-help = Если это тот самый человек, назначьте его. Если другой, укажите ящик, который читает только он.

## Что получилось
secretariat-named = { $name }: роль дана. Письмо со ссылкой на страницу работы отправляется.
secretariat-named-unwritten = { $name }: роль дана, но письмо написать не удалось. Скажите этому человеку, чтобы он вошёл на сайте.
secretariat-ended = Роль снята.
secretariat-has-it-already = { $name }: эта роль уже есть.
secretariat-mailbox-is-known = Этот почтовый ящик уже принадлежит другому человеку: { $name }. Дайте роль ему или укажите другой ящик.
secretariat-last-organiser = У форума всегда есть организатор. Сначала назначьте другого.

## Письмо
secretariat-letter-title = { $forum }: ваша роль в секретариате
secretariat-letter =
    Здравствуйте, { $name }!

    Вам дана роль в секретариате. Форум: { $forum }
    { $role }

    Чтобы начать, откройте эту страницу:
    { $link }

    { $words }

# The programme of a forum: its pages, its files.
programme-title = Программа
programme-none = Программа ещё не опубликована
programme-none-hint = Она появится здесь, как только её опубликуют организаторы.
programme-on-the-map = На карте
programme-screen = Экран зала
programme-kind-ceremony = Церемония
programme-kind-panel = Панельная сессия
programme-kind-forum = Форум в рамках форума
programme-kind-conference = Конференция
programme-kind-address = Обращение
programme-kind-speech = Выступления
programme-kind-video = Видео
programme-kind-vote = Голосование
programme-kind-election = Выборы
programme-kind-signing = Подписание
programme-kind-visit = Посещение
programme-kind-cultural = Культурная программа
programme-kind-meal = Питание
programme-kind-break = Перерыв
programme-kind-registration = Прибытие и бейджи
programme-kind-meeting = Встреча
programme-kind-travel = Переезд
programme-kind-session = Сессия
programme-kind-workshop = Семинар
programme-kind-side-event = Сопутствующее мероприятие

## Its pages
programme-days = Дни
programme-day = День
programme-city = Город
programme-kind = Вид
programme-room = Зал
programme-nothing-found = Ничего не найдено
programme-nothing-found-hint = Выберите другой день, город, вид или зал.
programme-nested = Форумы в рамках этого форума
programme-own-page = Страница этого форума
programme-when = Когда
programme-place = Где
programme-all-day = весь день
programme-time-zone = Часовой пояс: { $zone }
programme-track = Направление
programme-spoken = Язык выступлений
programme-recording = Запись
programme-not-recorded = Запись не ведётся
programme-people = Участвуют
programme-documents = Документы
programme-links = Ссылки
programme-inside = Из чего состоит
programme-status-tentative = уточняется
programme-status-cancelled = отменено
programme-expected = ожидается в { $time }
programme-expected-instead = Ожидается в { $time }, по плану в { $planned }

## What people do
programme-role-moderator = Модератор
programme-role-chair = Председатель
programme-role-speaker = Докладчик
programme-role-panellist = Участник дискуссии
programme-role-author = Автор обращения
programme-role-reader = Зачитывает
programme-role-interpreter = Устный переводчик
programme-role-rapporteur = Составитель отчёта
programme-role-technician = Технический специалист
programme-role-host = Принимает гостей
programme-role-performer = Исполнитель
programme-role-organiser = Организатор
programme-role-guest = Гость
programme-role-contributor = Участник

## Files
programme-gone-stays = В файле больше нет; в программе остаётся как есть.
programme-gone-cancelled = В файле больше нет; отмечено как отменённое.
programme-kept-as-on-the-site = Изменено на сайте, поэтому остаётся как на сайте.

## Taking it along
programme-take-along = Возьмите программу с собой
programme-to-calendar = Добавить в календарь
programme-changes = Изменения в программе
programme-on-paper = На бумаге (PDF)
programme-as-of = По состоянию на { $date }
programme-too-many-to-print = В программе больше пунктов, чем помещается в один документ: больше { $limit }.
programme-letters-replaced = Знак «?» стоит вместо буквы, которую здесь нельзя напечатать. В программе на сайте она есть.

## Taking in a file
programme-files = Программа из файла
programme-files-lead = Отправьте программу файлом. Прежде чем что-либо изменится, вы увидите, что произойдёт.
programme-file = Файл
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV или XLSX, не больше { $limit } МБ.
programme-look-through = Просмотреть
programme-waiting = Файлы, ожидающие просмотра
programme-preview = Что сделает файл
programme-preview-lead = Пока ничего не изменилось. Повторная отправка того же файла ничего не удваивает.
programme-public-at-once = Программа этого форума открыта: всё внесённое сразу появляется на сайте. Черновиком до публикации остаётся только то, что меняют в планировании.
programme-beside-the-days = Пункты программы вне дней форума ({ $days }): { $count }. Проверьте, тот ли это файл.
programme-of-all-items = Все пункты программы: { $reason }
programme-row-taken = Принимается
programme-row-changed = Принимается с изменениями
programme-row-left-out = Не принимается
programme-item = Пункт программы
programme-why = Почему
programme-report = По пунктам
programme-first-shown = Показаны первые { $shown } из { $total }.
programme-overwrite = Записать поверх изменённого на сайте
programme-overwrite-help = Иначе эти пункты останутся как на сайте.
programme-prune = Отменить то, чего больше нет в файле: { $count }
programme-prune-help = Они останутся в программе с пометкой «отменено».
programme-let-in = Внести и сразу опубликовать
programme-file-is-in = Файл внесён в программу: принято — { $taken }, не принято — { $left }.
programme-take-back = Отозвать файл
programme-take-back-question = Файл будет удалён; из него ничего не войдёт в программу.
programme-file-taken-back = Файл удалён.
programme-file-gone = Этот файл больше не хранится. Отправьте его снова.
programme-embargo = Текст появится здесь после того, как его зачитают.

## Equipment and interpretation
programme-in-the-room = В зале
programme-interpretation = Устный перевод
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = микрофоны
programme-equipment-projector = проектор
programme-equipment-booths = кабины для переводчиков
programme-equipment-receivers = наушники для перевода
programme-equipment-hearing-loop = индукционная петля для слуховых аппаратов
programme-equipment-step-free = вход без ступеней
programme-equipment-stream = прямая трансляция
programme-equipment-recording = аудио- и видеозапись
programme-equipment-internet = беспроводной интернет

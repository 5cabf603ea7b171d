# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Записи и документы
media-lead = То, что люди видят, слышат и читают на мероприятиях программы.
media-used = Занято: { $used } из { $most }
media-none = Записей и документов пока нет
media-none-hint = Откройте мероприятие программы и выберите на его странице «Записи и документы».
media-begin = Мероприятие, к которому добавить запись или документ
media-open = Открыть
media-to-programme = К программе
media-to-item = На страницу мероприятия
media-item = Мероприятие
media-item-closed = Это обращение ещё не зачитали. До его обнародования ничего из него не получит никто, кроме тех, кто вправе его править.
media-left = Записи мероприятий, убранных из программы
media-left-help = Если мероприятие вернётся, вернутся и его записи с документами. До тех пор их видят только те, кто вправе их править.
media-size = Размер
media-settings = Настройки
media-removed = Удалено.

## When something is shown
media-embargo = Когда показывать
media-embargo-none = Сразу; обращение — после его обнародования
media-embargo-until = С определённого времени
media-embargo-by-hand = Когда вы выберете «Показать сейчас»
media-opens = Показывать с
media-opens-missing = Укажите, с какого времени показывать.
media-clocks = Время указано по часам { $zone }.
media-state-open = открыто для всех
media-state-until = открыто с { $when }
media-state-by-hand = не открыто
media-state-address = ждёт обнародования обращения
media-state-withdrawn = отозвано
media-show-now = Показать сейчас
media-shown-now = Теперь показывается; обращение — после его обнародования.
media-not-public = Пока это видят только те, кто вправе это править.

## Recordings
media-recordings = Записи
media-recording = Запись
media-no-recordings = Записей пока нет.
media-kind-video = Видео
media-kind-audio = Звук
media-kind-stream = Трансляция на другом сайте
media-open-stream = Смотреть: { $host }
media-language-heard = Язык звучания
media-language-unsaid = не указан
media-language-missing = Выберите язык.
media-add-recording = Отправить запись
media-add-stream = Указать трансляцию на другом сайте
media-url = Адрес трансляции
media-url-help = Начинается с https:// и показывается как ссылка.
media-url-wrong = Это не веб-адрес, который начинается с https://.
media-captions = Субтитры
media-no-captions = Субтитров пока нет. Без них запись недоступна тем, кто не слышит.
media-cues = Число субтитров: { $count }
media-caption-language = Язык субтитров
media-caption-file = Файл субтитров (WebVTT)
media-caption-help = Заменит субтитры на этом языке, если они есть.
media-save-captions = Сохранить субтитры
media-captions-saved = Сохранено. Субтитров: { $count }
media-remove-captions-question = Субтитры на этом языке удаляются навсегда.
media-poster = Заставка
media-poster-file = Картинка, которая видна до начала записи
media-replace-file = Заменить файл
media-replace-help = Субтитры, заставка и настройки остаются.
media-remove-recording = Удалить запись
media-remove-question = Запись удаляется навсегда вместе с субтитрами и заставкой.

## Session papers
media-papers = Документы мероприятия
media-no-papers = Документов пока нет.
media-add-paper = Добавить документ
media-paper-title = Название документа
media-files = Файлы
media-no-files = Файла пока нет. Документ показывается, когда он есть.
media-send-paper-file = Отправить файл
media-paper-file-help = Заменит файл на этом языке; прежний останется среди более ранних файлов.
media-paper-language = Язык файла
media-earlier-files = Более ранние файлы
media-sent-at = Отправлен
media-replaced-at = Заменён или отозван
media-withdraw = Отозвать
media-withdraw-file-question = Теперь этот файл получат только те, кто вправе править документ. Он останется среди более ранних файлов.
media-file-withdrawn = Файл отозван.
media-withdraw-paper = Отозвать документ
media-withdraw-paper-question = Теперь документ увидят только те, кто вправе его править. Файлы остаются, и документ можно вернуть.
media-paper-withdrawn = Документ отозван.
media-bring-back = Вернуть документ
media-paper-is-back = Документ возвращён.

## Sending files
media-file = Файл
media-form-help = Без JavaScript можно отправить файл до { $most }. С ним файлы крупнее отправляются по частям.
media-unfinished = Незавершённые отправки
media-unfinished-help = Выберите тот же файл снова, и отправка продолжится с места остановки. Если сутки нет движения, она отменяется.
media-received = Получено: { $part } из { $whole }
media-give-up = Отменить
media-give-up-question = То, что уже отправлено, удаляется.
media-given-up = Отправка отменена.
media-pause = Пауза
media-resume = Продолжить
media-upload-going = Файл отправляется…
media-upload-paused = Отправка приостановлена. Она продолжится с того же места.
media-upload-lost = Нет связи. Отправка продолжится сама, как только связь появится.
media-upload-ending = Файл проверяется…
media-upload-done = Файл получен.
media-upload-failed = Не удалось отправить файл. Выберите его снова.
media-upload-busy-title = Отправка идёт в другом месте
media-upload-busy = Часть этого файла сейчас принимается. Повторите чуть позже.
media-upload-moved-title = Отправка стоит на другом месте
media-upload-moved = Узнайте, сколько получено, и продолжайте с этого места.
media-file-kind-title = Этот файл не принимается
media-file-too-large = Размер файла { $size }; допускается не больше { $most }.
media-form-too-large = Файл пришёл не целиком или больше { $most }. Чтобы отправлять крупные файлы по частям, включите JavaScript.
media-forum-is-full = У форума осталось { $free } из { $most }. Удалите ненужные записи или обратитесь к оператору.
media-too-many-uploads = Одновременно может идти не больше { $most } отправок. Сначала завершите или отмените одну из них.
media-too-many-recordings = У мероприятия может быть не больше { $most } записей. Сначала удалите одну.
media-too-many-papers = У мероприятия может быть не больше { $most } документов.
media-too-many-files = У документа хранится не больше { $most } файлов вместе с прежними. Добавьте новый документ.
media-kilobytes = { $number } КБ
media-megabytes = { $number } МБ
media-gigabytes = { $number } ГБ

## What is wrong with captions
media-vtt-not-utf8 = Строка { $line }: файл не в кодировке UTF-8. Сохраните его заново в UTF-8.
media-vtt-no-header = Строка 1: файл WebVTT начинается со слова WEBVTT. Субтитры другого вида (SRT) сначала сохраните как WebVTT.
media-vtt-line-too-long = Строка { $line }: больше { $most } знаков.
media-vtt-no-blank-line = Строка { $line }: здесь не хватает пустой строки.
media-vtt-no-timing = Строка { $line }: у этих строк нет времени. Субтитр начинается со строки вида 00:01.000 --> 00:04.000.
media-vtt-time = Строка { $line }: время записано не в виде 00:01.000 --> 00:04.000.
media-vtt-order = Строка { $line }: этот субтитр начинается раньше предыдущего.
media-vtt-ends-first = Строка { $line }: этот субтитр кончается раньше, чем начинается.
media-vtt-setting = Строка { $line }: настройка после времени не относится к WebVTT.
media-vtt-arrow = Строка { $line }: перед этим временем не хватает пустой строки.
media-vtt-tag = Строка { $line }: пометка в угловых скобках не относится к WebVTT или не закрыта. Сам знак < пишется &lt;.
media-vtt-empty = В этом файле нет субтитров.
media-vtt-too-many = В этом файле больше { $most } субтитров.

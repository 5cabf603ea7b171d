# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Жазуулар жана документтер
media-lead = Адамдар программанын иш-чараларында көргөн, уккан жана окуган нерселер.
media-used = Пайдаланылганы: { $used }, эң көбү { $most }
media-none = Азырынча жазуу да, документ да жок
media-none-hint = Программадагы иш-чараны ачып, анын барагында «Жазуулар жана документтер» дегенди тандаңыз.
media-begin = Жазуу же документ кошула турган иш-чара
media-open = Ачуу
media-to-programme = Программага
media-to-item = Иш-чаранын барагына
media-item = Иш-чара
media-item-closed = Бул кайрылуу али окула элек. Жарыяланганга чейин аны оңдоого укугу барлардан башка эч ким эч нерсе албайт.
media-left = Программадан алынган иш-чаралардын жазуулары
media-left-help = Иш-чара кайтса, жазуулары менен документтери да кайтат. Ага чейин аларды оңдоого укугу барлар гана көрөт.
media-size = Көлөмү
media-settings = Жөндөөлөр
media-removed = Өчүрүлдү.

## When something is shown
media-embargo = Качан көрсөтүлөт
media-embargo-none = Дароо; кайрылуу болсо, жарыялангандан кийин
media-embargo-until = Белгилүү бир убакыттан баштап
media-embargo-by-hand = «Азыр көрсөтүү» дегенди тандаганда
media-opens = Көрсөтүү башталган убакыт
media-opens-missing = Качантан баштап көрсөтүлөрүн жазыңыз.
media-clocks = Убакыт { $zone } сааты боюнча.
media-state-open = баарына ачык
media-state-until = { $when } баштап ачык
media-state-by-hand = ачык эмес
media-state-address = кайрылуунун жарыяланышын күтүүдө
media-state-withdrawn = кайтарып алынган
media-show-now = Азыр көрсөтүү
media-shown-now = Эми көрсөтүлөт; кайрылуу болсо, жарыялангандан кийин.
media-not-public = Муну азырынча оңдоого укугу барлар гана көрөт.

## Recordings
media-recordings = Жазуулар
media-recording = Жазуу
media-no-recordings = Азырынча жазуу жок.
media-kind-video = Видео
media-kind-audio = Үн
media-kind-stream = Башка жердеги трансляция
media-open-stream = Көрүү: { $host }
media-language-heard = Угулган тил
media-language-unsaid = көрсөтүлгөн эмес
media-language-missing = Тилди тандаңыз.
media-add-recording = Жазуу жөнөтүү
media-add-stream = Башка жердеги трансляцияга шилтеме
media-url = Трансляциянын дареги
media-url-help = https:// менен башталат жана шилтеме катары көрсөтүлөт.
media-url-wrong = Бул https:// менен башталган веб-дарек эмес.
media-captions = Субтитрлер
media-no-captions = Азырынча субтитр жок. Ансыз укпагандар сыртта калат.
media-cues = Субтитрлердин саны: { $count }
media-caption-language = Субтитрлердин тили
media-caption-file = Субтитрлердин файлы (WebVTT)
media-caption-help = Бул тилде субтитр болсо, анын ордуна коюлат.
media-save-captions = Субтитрлерди сактоо
media-captions-saved = Сакталды. Субтитрлер: { $count }
media-remove-captions-question = Бул тилдеги субтитрлер биротоло өчүрүлөт.
media-poster = Мукаба сүрөтү
media-poster-file = Жазуу башталганга чейин көрүнгөн сүрөт
media-replace-file = Файлды алмаштыруу
media-replace-help = Субтитрлер, мукаба сүрөтү жана жөндөөлөр калат.
media-remove-recording = Жазууну өчүрүү
media-remove-question = Жазуу субтитрлери жана мукаба сүрөтү менен кошо биротоло өчүрүлөт.

## Session papers
media-papers = Иш-чаранын документтери
media-no-papers = Азырынча документ жок.
media-add-paper = Документ кошуу
media-paper-title = Документтин аталышы
media-files = Файлдар
media-no-files = Азырынча файл жок. Документ файлы болгондо көрсөтүлөт.
media-send-paper-file = Файл жөнөтүү
media-paper-file-help = Бул тилдеги файлдын ордуна коюлат; мурункусу эски файлдардын арасында сакталат.
media-paper-language = Файлдын тили
media-earlier-files = Мурунку файлдар
media-sent-at = Жөнөтүлгөн
media-replaced-at = Алмаштырылган же кайтарып алынган
media-withdraw = Кайтарып алуу
media-withdraw-file-question = Эми бул файлды документти оңдоого укугу барлар гана алат. Ал мурунку файлдардын арасында сакталат.
media-file-withdrawn = Файл кайтарып алынды.
media-withdraw-paper = Документти кайтарып алуу
media-withdraw-paper-question = Эми документти оңдоого укугу барлар гана көрөт. Файлдары сакталат, документти кайтарууга болот.
media-paper-withdrawn = Документ кайтарып алынды.
media-bring-back = Документти кайтаруу
media-paper-is-back = Документ кайтарылды.

## Sending files
media-file = Файл
media-form-help = JavaScript болбосо, эң көбү { $most } файл жөнөтүлөт. Ал болсо, чоңураактары бөлүктөп жөнөтүлөт.
media-unfinished = Бүтпөгөн жүктөөлөр
media-unfinished-help = Ошол эле файлды кайра тандаңыз, токтогон жеринен улантылат. Бир күн жылбаган жүктөө токтотулат.
media-received = Кабыл алынганы: { $part }, баары { $whole }
media-give-up = Токтотуу
media-give-up-question = Буга чейин жөнөтүлгөнү өчүрүлөт.
media-given-up = Жүктөө токтотулду.
media-pause = Тыныгуу
media-resume = Улантуу
media-upload-going = Файл жөнөтүлүүдө…
media-upload-paused = Жүктөө токтоп турат. Токтогон жеринен улантылат.
media-upload-lost = Байланыш жок. Байланыш пайда болгондо жүктөө өзү улантылат.
media-upload-ending = Файл текшерилүүдө…
media-upload-done = Файл кабыл алынды.
media-upload-failed = Файлды жөнөтүү мүмкүн болгон жок. Аны кайра тандаңыз.
media-upload-busy-title = Жүктөө башка жерде жүрүп жатат
media-upload-busy = Бул файлдын бир бөлүгү азыр кабыл алынып жатат. Бир аздан кийин кайра аракет кылыңыз.
media-upload-moved-title = Жүктөө башка жерде турат
media-upload-moved = Канчасы кабыл алынганын сурап, ошол жерден улантыңыз.
media-file-kind-title = Бул файл кабыл алынбайт
media-file-too-large = Файлдын көлөмү { $size }; эң көбү { $most } болушу керек.
media-form-too-large = Файл толук келген жок же { $most } көлөмүнөн чоң. Чоңдорун бөлүктөп жөнөтүү үчүн JavaScript күйгүзүңүз.
media-forum-is-full = Бул форумда { $most } орундан { $free } калды. Керексиз жазууларды өчүрүңүз же операторго кайрылыңыз.
media-too-many-uploads = Бир убакта эң көбү { $most } жүктөө болот. Адегенде бирин бүтүрүңүз же токтотуңуз.
media-too-many-recordings = Иш-чаранын эң көбү { $most } жазуусу болот. Адегенде бирин өчүрүңүз.
media-too-many-papers = Иш-чаранын эң көбү { $most } документи болот.
media-too-many-files = Документте мурункулары менен кошо эң көбү { $most } файл сакталат. Ордуна жаңы документ кошуңуз.
media-kilobytes = { $number } КБ
media-megabytes = { $number } МБ
media-gigabytes = { $number } ГБ

## What is wrong with captions
media-vtt-not-utf8 = { $line }-сап: файл UTF-8 коддоосунда эмес. Аны UTF-8 түрүндө кайра сактаңыз.
media-vtt-no-header = 1-сап: WebVTT файлы WEBVTT сөзү менен башталат. Башка түрдөгү субтитрлерди (SRT) адегенде WebVTT түрүндө сактаңыз.
media-vtt-line-too-long = { $line }-сап: { $most } белгиден узун.
media-vtt-no-blank-line = { $line }-сап: бул жерде бош сап жетишпейт.
media-vtt-no-timing = { $line }-сап: бул саптарда убакыт жок. Субтитр 00:01.000 --> 00:04.000 сыяктуу сап менен башталат.
media-vtt-time = { $line }-сап: убакыт 00:01.000 --> 00:04.000 түрүндө жазылган эмес.
media-vtt-order = { $line }-сап: бул субтитр жогорудагысынан мурун башталат.
media-vtt-ends-first = { $line }-сап: бул субтитр баштала электе бүтөт.
media-vtt-setting = { $line }-сап: убакыттан кийинки жөндөө WebVTT жөндөөсү эмес.
media-vtt-arrow = { $line }-сап: бул убакыттын алдында бош сап жетишпейт.
media-vtt-tag = { $line }-сап: бурчтуу кашаадагы белги WebVTT белгиси эмес же жабылган эмес. < белгиси &lt; деп жазылат.
media-vtt-empty = Бул файлда субтитр жок.
media-vtt-too-many = Бул файлда { $most } субтитрден көп.

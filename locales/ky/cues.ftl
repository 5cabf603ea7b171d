# Translated from locales/en/cues.ftl.
## The running order
cues-title = Өтүү планы
cues-lead = Ар бир залда мүнөт сайын эмне кылынышы керек: программадан түзүлөт жана кечигүүлөр менен кошо жылат.
cues-no-halls = Азырынча бир да залда программа жок
cues-no-halls-hint = Программанын иш-чараларына зал жана убакыт көрсөтүңүз, ошондо ушул жерде пайда болот.
cues-days = Күндөр
cues-nothing-on-day = Бул күнү бул залда эч нерсе жок
cues-nothing-on-day-hint = Башка күндү тандаңыз же ушул күнгө бир нерсе пландаңыз.
cues-on-paper = Кагазга (PDF)
cues-letters-replaced = «?» белгиси бул жерде басып чыгарууга болбогон тамганын ордунда турат. Сайттагы өтүү планында ал тамга бар.
cues-planned = планда
cues-add = Сап кошуу
cues-lost = Байланган иш-чарасы эми бул жерде өтпөйт
cues-lost-help = Башка иш-чарага байлоо же өчүрүү үчүн сапты оңдоңуз.
cues-edit = Оңдоо
cues-mark-done = Аткарылды
cues-not-done = Али аткарыла элек
cues-up = Жогору: { $name }
cues-down = Төмөн: { $name }
cues-minutes = { $minutes } мүн
cues-person-as = { $name } ({ $role })
cues-done-at = Аткарылды: { $time }
cues-done-at-by = Аткарылды: { $time }, { $name }

## Writing a cue
cues-field-text = Эмне кылынат
cues-field-item = Программанын иш-чарасы
cues-field-minute = Башталгандан кийин канча мүнөт (мурун: −5)
cues-field-who = Ким
cues-field-link = Файл же барак
cues-link-help = https:// же ушул сайтта / белгисинен башталган дарек.
cues-field-note = Эскертүү
cues-save = Сактоо
cues-remove = Сапты өчүрүү
cues-remove-question = Сап жок болот. Өчүрүлсүнбү?
cues-theirs = Азыр анда жазылганы
cues-written-in = Жазылган тили: { $language }. Бул жерде өзгөрткөнүңүз анын ушул тилдеги нускасы болот: { $own }.

## What is said back
cues-saved = Сакталды.
cues-removed = Сап өчүрүлдү.
cues-is-first = Ал күндүн биринчи сабы.
cues-is-last = Ал күндүн акыркы сабы.
cues-done-before-rehearsal = Бул сыноого чейин аткарылды деп белгиленген жана ошол бойдон калат.
cues-changed-meanwhile = Ушул арада башка бирөө сапты өзгөрттү. Жазганыңыз ушул жерде; кайра сактасаңыз, анын ордун ээлейт.
cues-removed-meanwhile = Ушул арада башка бирөө сапты өчүрдү. Кайра сактасаңыз, жаңыдан жазылат.
cues-changed-not-removed = Ушул арада башка бирөө сапты өзгөрттү. Өчүрүлгөн жок: кайра караңыз.
cues-too-many = Иш-чаранын эң көбү { $most } сабы болот. Эч нерсе кошулган жок.
cues-not-an-address = Даректи https:// же ушул сайтта / белгисинен баштаңыз.
cues-minute-out-of-range = Башталардан { $before } мүнөт мурунтан { $after } мүнөт кийинге чейин.
cues-unsent = Жөнөтүлгөн жок: байланыш үзүлдү. Жазганыңыз ушул жерде турат; байланыш калыбына келгенде кайталаңыз.
cues-not-taken = Бул аткарылган жок. Жазганыңыз ушул жерде турат: көчүрүп алып, баракты кайра жүктөңүз.

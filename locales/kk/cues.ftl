# Translated from locales/en/cues.ftl.
## The running order
cues-title = Өту жоспары
cues-lead = Әр залда минут сайын не істелуі керек: бағдарламадан құралады және кешігулермен бірге жылжиды.
cues-no-halls = Әзірге ешбір залда бағдарлама жоқ
cues-no-halls-hint = Бағдарлама іс-шараларына зал мен уақыт көрсетіңіз, сонда осы жерде пайда болады.
cues-days = Күндер
cues-nothing-on-day = Бұл күні бұл залда ештеңе жоқ
cues-nothing-on-day-hint = Басқа күнді таңдаңыз немесе осы күнге бірдеңе жоспарлаңыз.
cues-on-paper = Қағазға арналған (PDF)
cues-letters-replaced = «?» белгісі мұнда басып шығаруға келмейтін әріптің орнында тұр. Сайттағы өту жоспарында ол әріп бар.
cues-planned = жоспарда
cues-add = Жол қосу
cues-lost = Байланған іс-шарасы енді мұнда өтпейді
cues-lost-help = Басқа іс-шараға байлау немесе жою үшін жолды өңдеңіз.
cues-edit = Өңдеу
cues-mark-done = Орындалды
cues-not-done = Әлі орындалған жоқ
cues-up = Жоғары: { $name }
cues-down = Төмен: { $name }
cues-minutes = { $minutes } мин
cues-person-as = { $name } ({ $role })
cues-done-at = Орындалды: { $time }
cues-done-at-by = Орындалды: { $time }, { $name }

## Writing a cue
cues-field-text = Не істеледі
cues-field-item = Бағдарлама іс-шарасы
cues-field-minute = Басталғаннан кейін неше минут (бұрын: −5)
cues-field-who = Кім
cues-field-link = Файл немесе бет
cues-link-help = https:// не осы сайтта / таңбасынан басталатын мекенжай.
cues-field-note = Ескертпе
cues-save = Сақтау
cues-remove = Жолды жою
cues-remove-question = Жол жойылады. Жойылсын ба?
cues-theirs = Қазір онда жазылғаны
cues-written-in = Жазылған тілі: { $language }. Мұнда өзгерткеніңіз оның мына тілдегі нұсқасы болады: { $own }.

## What is said back
cues-saved = Сақталды.
cues-removed = Жол жойылды.
cues-is-first = Ол күннің бірінші жолы.
cues-is-last = Ол күннің соңғы жолы.
cues-done-before-rehearsal = Бұл сынаққа дейін орындалды деп белгіленген және солай қалады.
cues-changed-meanwhile = Осы арада басқа біреу жолды өзгертті. Жазғаныңыз осы жерде; қайта сақтасаңыз, онікінің орнын басады.
cues-removed-meanwhile = Осы арада басқа біреу жолды жойды. Қайта сақтасаңыз, жаңадан жазылады.
cues-changed-not-removed = Осы арада басқа біреу жолды өзгертті. Жойылған жоқ: қайта қараңыз.
cues-too-many = Іс-шараның ең көбі { $most } жолы болады. Ештеңе қосылған жоқ.
cues-not-an-address = Мекенжайды https:// не осы сайтта / таңбасынан бастаңыз.
cues-minute-out-of-range = Басталудан { $before } минут бұрыннан { $after } минут кейінге дейін.
cues-unsent = Жіберілмеді: байланыс үзілді. Жазғаныңыз осында тұр; байланыс қалпына келгенде қайталаңыз.
cues-not-taken = Бұл орындалмады. Жазғаныңыз осында тұр: көшіріп алып, бетті қайта жүктеңіз.

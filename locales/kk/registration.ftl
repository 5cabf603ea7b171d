# Тіркеу сөздері: ұсыну, ашық пішін, шақыру сілтемелері, резерв тізімі.

## Ереже не дейді
registration-not-on-reserve = Бұл адам енді резерв тізімінде емес.
registration-deadline-is-over = Ұсыну мерзімі аяқталды. Форум хатшылығына жүгініңіз.
registration-window-is-closed = Тіркеу жабық.
registration-not-standing = Бұл тіркеу осы арада кері қайтарылды немесе қабылданбады.
registration-has-another = Бұл адамның осы форумға енді басқа тіркеуі бар.
registration-is-the-head = Бұл — делегация басшысы. Басшының кім екенін хатшылық белгілейді.
registration-changed-meanwhile = Осы арада басқа біреу бұл тіркеуді өзгертті. Жазғаныңыз орнында: екеуін де қарап, қайта сақтаңыз.
registration-invite-is-over = Бұл сілтеме пайдаланылған немесе кері алынған.
registration-invite-used = Бұл сілтеме бұрын пайдаланылған.
registration-invite-expired = Бұл сілтеменің мерзімі өткен.
registration-invite-revoked = Бұл сілтеме кері алынған.

## Хаттар
registration-capacity = { $category }, { $delegation }
registration-no-reason = себебі көрсетілмеген
registration-letter-registered-title = { $forum }: сіз тіркелдіңіз
registration-letter-registered =
    Құрметті { $name }!

    Сіз тіркелдіңіз. Форум: { $forum }
    Санат: { $capacity }

    Өз бетіңізде тіркеудің қай сатыда екенін көріп, оны толықтыра және түзете аласыз:
    { $link }

    Сілтеме бір рет қана жұмыс істейді. Кейін осы электрондық пошта мекенжайымен кіре аласыз.
registration-letter-reserve-title = { $forum }: сіз резерв тізіміндесіз
registration-letter-reserve =
    Құрметті { $name }!

    Деректеріңіз қабылданды, бірақ қазір барлық орын бос емес. Форум: { $forum }
    Санат: { $capacity }
    Резерв тізіміндегі орныңыз: { $place }

    Сізге орын босаған бойда хат аласыз. Сіздің бетіңіз:
    { $link }

    Сілтеме бір рет қана жұмыс істейді. Кейін осы электрондық пошта мекенжайымен кіре аласыз.
registration-letter-moved-up-title = { $forum }: сізге орын босады
registration-letter-moved-up =
    Құрметті { $name }!

    Орын босады: сіз тіркелдіңіз, енді резервте емессіз. Форум: { $forum }
    Санат: { $capacity }

    Сіздің бетіңіз:
    { $link }

    Сілтеме бір рет қана жұмыс істейді. Кейін осы электрондық пошта мекенжайымен кіре аласыз.
registration-letter-withdrawn-title = { $forum }: тіркеуіңіз кері қайтарылды
registration-letter-withdrawn =
    Құрметті { $name }!

    Тіркеуіңіз кері қайтарылды. Форум: { $forum }
    Санат: { $capacity }
    Себебі: { $reason }

    Сіздің бетіңіз:
    { $link }

    Егер бұл қателік болса, делегация басшысына немесе хатшылыққа жазыңыз.
registration-letter-changed-title = { $forum }: деректеріңіз өзгертілді
registration-letter-changed =
    Құрметті { $name }!

    Тіркеудегі деректеріңіз өзгертілді. Форум: { $forum }
    Санат: { $capacity }

    Оларды өз бетіңізде тексеріңіз:
    { $link }

    Сілтеме бір рет қана жұмыс істейді. Кейін осы электрондық пошта мекенжайымен кіре аласыз.
registration-letter-reopened =
    Құрметті { $name }!

    Тіркеудегі деректеріңіз өзгертілді. Форум: { $forum }
    Санат: { $capacity }
    Мына сатылар қайтадан өтеді: { $steps }

    Деректеріңізді өз бетіңізде тексеріңіз:
    { $link }

    Сілтеме бір рет қана жұмыс істейді. Кейін осы электрондық пошта мекенжайымен кіре аласыз.
registration-letter-invited-title = { $forum }: тіркелуге шақыру
registration-letter-invited =
    Сәлеметсіз бе!

    Сізді тіркелуге шақырамыз. Форум: { $forum }
    Санат: { $capacity }

    Сіздің жеке пішініңіз:
    { $link }

    Сілтеме бір адамға арналған және мына уақытқа дейін жарамды: { $until }
registration-letter-invited-noted =
    Сәлеметсіз бе!

    Сізді тіркелуге шақырамыз. Форум: { $forum }
    Санат: { $capacity }

    { $note }

    Сіздің жеке пішініңіз:
    { $link }

    Сілтеме бір адамға арналған және мына уақытқа дейін жарамды: { $until }

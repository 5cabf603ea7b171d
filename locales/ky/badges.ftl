# Translated from locales/en/badges.ftl.

## A ticket
badges-ticket = Билет
badges-own-ticket = Билетим
badges-qr = Билеттин QR коду
badges-valid-until = Жарактуулугунун акыркы күнү: { $date }
badges-badge-pdf = PDF түрүндөгү бейдж
badges-zones = Бул билет менен кирүүгө боло турган жерлер
badges-every-day = күн сайын
badges-no-ticket-yet = Бул форумга билетиңиз азырынча жок
badges-no-ticket-hint = Билет аккредитация аяктаары менен берилет. Сизге кат келет.
badges-entry-waits = Бул билет менен азыр кирүүгө болбойт. Күтүлүүдө: { $steps }. Андан кийин ушул эле билет менен кайра кире аласыз.
badges-registration = Каттоом
badges-stranger = Бул билеттин форуму: { $forum }
badges-stranger-not-ours = Бул биздин форумдардын билети эмес.
badges-stranger-bearer = Билет сиздики болсо, аны көрүү үчүн кириңиз.
badges-letter-title = { $forum }: билетиңиз
badges-letter =
    Урматтуу { $name }!

    Билетиңиз даяр. Форум: { $forum }
    Билеттин номери: { $serial }

    QR коду бар билетиңизди ачып, кире бериште телефондон же кагаздан көрсөтүңүз:
    { $link }

    { $entry }

    Билеттин дареги:
    { $address }
badges-letter-replaced-title = { $forum }: билетиңиздин номери өзгөрдү
badges-letter-replaced =
    Урматтуу { $name }!

    Бейджиңиз кайра басылды, билетиңиздин номери өзгөрдү. Форум: { $forum }
    Билеттин номери: { $serial }

    Мурунку бейдж жана телефонуңузда сакталган код эми жараксыз.

    Эми билетиңиз мына ушул:
    { $link }

    { $entry }

    Билеттин дареги:
    { $address }

## Badges, many at once
badges-badges = Бейдждер
badges-badges-lead = Кимдердин бейджи басылып чыгарын тандаңыз. Файл бир нече көз ирмемде даяр болот.
badges-delegation = Делегация
badges-category = Категория
badges-which = Кайсылары
badges-which-all = Баары
badges-unprinted-only = Азырынча басылбагандар гана
badges-outdated-only = Өзгөрүүгө чейин басылгандар гана
badges-outdated = өзгөрүүгө чейин басылган: кайра басыңыз
badges-outdated-long = Бул бейдж андагы маалымат өзгөргөнгө чейин басылган. Аны кайра басыңыз.
badges-outdated-at-desk = Бул бейдж андагы маалымат өзгөргөнгө чейин басылган. Жаңысын каттоо үстөлүнөн аласыз. Билет ага чейин жарактуу.
badges-outdated-all = Андагы маалымат өзгөргөнгө чейин басылган бейдждер: { $count }
badges-outdated-show = Аларды көрсөтүү
badges-outdated-chosen = Өзгөрүүгө чейин басылганы: { $count }. Бул бейдждер жаңы номер алат. Эски бейдждер жана телефондордогу билеттер дароо жараксыз болот; жаңы билет кат менен келет.
badges-chosen = Тандалды: { $count } / { $all }
badges-sheet = Кагаз
badges-sheet-a6 = A6, баракта бир бейдж
badges-sheet-a4 = A4, баракта төрт бейдж, кесүү белгилери менен
badges-badge-language = Бейдждердин тили
badges-print-many = Бейдждерди басуу: { $count }
badges-run-started = Бейдждер файлга басылууда.
badges-runs = Файлдар
badges-runs-none = Азырынча эч нерсе басылган жок.
badges-run-waiting = басылып жаткан бейдждер: { $count }…
badges-run-ready = бейдждер: { $count }
badges-run-failed = басууга мүмкүн болгон жок
badges-run-gone = алынып салынды, анткени андагы бир адамдын маалыматы өчүрүлдү
badges-run-whose = Бул кимдердин бейдждери
badges-run-delegations = Делегациялар: { $count }
badges-run-categories = Категориялар: { $count }
badges-run-nobody = Бул файлда эч ким жок
badges-left-out = Ариптерде бул тамгалар жок болгондуктан калтырылды: { $count }
badges-nobody-chosen = Эч ким тандалган жок. Балким, баарынын бейджи бардыр же эч кимдин билети жоктур.
badges-too-many = Бир файлга { $count } бейдж өтө көп. Эң көбү { $max }: делегацияны же категорияны тандаңыз.

## The desk on site
badges-desk = Каттоо столу
badges-find = Аты, каалаган жазууда
badges-not-found-hint = Жазылышын текшериңиз же адамды кошуңуз.
badges-walk-in = Адам кошуу
badges-walk-in-add = Кошуу жана улантуу
badges-added = Адам кошулду.
badges-added-before = Бул адам мурунтан эле катталган.
badges-added-to-reserve = Бул делегациянын бардык орундары ээленген. Адам камдык тизмеде, орду: { $place }.
badges-family-name = Фамилиясы
badges-given-name = Аты
badges-latin-family = Фамилиясы латын тамгалары менен
badges-latin-given = Аты латын тамгалары менен
badges-no-delegation = Делегациясыз
badges-organisation = Уюм
badges-email = Электрондук почта
badges-language = Каттардын тили
badges-nothing-to-print = Азырынча басып чыгара турган эч нерсе жок
badges-why-reserve = Бул адам камдык тизмеде. Орун болору менен бейджди басып чыгарууга болот.
badges-why-withdrawn = Бул каттоо кайтарып алынган. Ага бейдж берилбейт.
badges-why-refused = Бул каттоо четке кагылган. Ага бейдж берилбейт.
badges-places-taken = Бул категориядагы орундар: { $places }, ээленген: { $used }
badges-waiting-before = Бул адамдын алдында күтүп тургандар: { $count }
badges-one-more = Дагы бир орун
badges-one-more-help = Бош орун жок болсо, квота керегинче көбөйөт жана бул адам дароо өтөт.
badges-has-place = Эми бул адамдын орду бар.
badges-waits-no-more = Бул адам эми камдык тизмеде эмес.
badges-the-registration = Каттоо
badges-correct = Маалыматты оңдоо
badges-quotas = Делегациянын квоталары
badges-would-wait = Бул делегациянын бул категорияда бош орду жок. Орундар: { $places }, ээленген: { $used }, күтүүдө: { $waiting }. Адам камдык тизмеге түшөт, азырынча бейджди басып чыгарууга болбойт.
badges-add-to-reserve = Камдык тизмеге кошуу
badges-is-it-one = Булардын бириби?
badges-somebody-else = Бул башка адам: кошуу
badges-photo = Сүрөт
badges-photo-new = Жаңы сүрөт
badges-photo-of = Сүрөт: { $name }
badges-photo-saved = Сүрөт сакталды.
badges-steps-open = Азырынча ачык баскычтар
badges-clear = Кирүүгө уруксат берүү
badges-clear-others = Бул адамга аккредитация кызматкери уруксат бере алат.
badges-cleared = Адамга уруксат берилди.
badges-badge = Бейдж
badges-ticket-number = Билет { $serial }
badges-no-ticket = Бул адамдын жарактуу билети жок.
badges-print-one = Бейджди басуу
badges-printed-at = Басылды: { $when }
badges-reprint = Жаңысын басуу
badges-reprint-question = Жаңы бейдж жаңы номер алат. Эски бейдж жана телефондогу билет дароо жараксыз болот.
badges-not-printed-yet = Бул бейдждердин бири азырынча басылган жок.
badges-hand-out = Тапшыруу
badges-taker = Ким алат
badges-taker-self = { $name } (өзү)
badges-taker-head = { $name } (делегациянын жетекчиси)
badges-taker-deputy = { $name } (жетекчинин орун басары)
badges-handed = Тапшырылды: { $count }
badges-handed-before = Бул бейдж мурда тапшырылган.
badges-handed-at = Алган: { $name }, { $when }
badges-taken-at = алынды: { $when }
badges-hand-out-choose = Кеминде бир, эң көбү { $max } бейдж тандаңыз.
badges-hand-out-other-delegation = Бейджди ээси же ошол делегациядан бирөө алат.
badges-collect = Делегацияга тапшыруу
badges-collect-lead = Делегациянын жетекчиси же орун басары көпчүлүктүн бейджин ала алат.
badges-collect-none = Бул делегациянын бейджи азырынча басылган жок
badges-standing-withdrawn = кайтарып алынган
badges-standing-refused = четке кагылган
badges-standing-reserve = камдык тизмеде
badges-standing-open = уруксат жок
badges-standing-to-print = басуу керек
badges-standing-printed = тапшыруу керек
badges-standing-handed = бейджи бар

## What an organiser sets
badges-look = Түс жана бейдждер
badges-look-back = Форум маалыматтары
badges-accent = Сайттын түсү
badges-accent-help = Баскычтар менен аталыштар ушул түстө болот. Жазуу кыйын окула турган жерде сайт аны коюураак же ачыгыраак кылат.
badges-photo-on-badge = Бейджде сүрөт бар
badges-photo-on-badge-help = Муну өзгөртсөңүз, сүрөтү бар адамдардын басылган бейдждери өзгөрүүгө чейин басылган деп көрсөтүлөт.
badges-preview = Бейдж мындай болот
badges-preview-alt = Сиздин атыңыз жазылган бейдж: аты-жөнү, категория жана эч бир билетке тиешелүү эмес код.
badges-preview-show = Бейджди көрсөтүү
badges-changed-meanwhile = Ушул арада башка бирөө муну өзгөрттү. Жазганыңыз ордунда: экөөнү тең карап, кайра сактаңыз.
badges-now-stands = Ушул арада бул жерге жазылганы: { $value }

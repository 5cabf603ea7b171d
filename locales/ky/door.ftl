# Translated from locales/en/door.ftl.

## The check-in page
door-title = Кирүү
door-choose = Турган көзөмөл пунктуңузду тандаңыз.
door-no-checkpoints = Бул жерде азырынча көзөмөл пункту жок
door-way = Багыт
door-way-in = Кирүү
door-way-out = Чыгуу
door-way-both = Кирүү жана чыгуу
door-code = Билет
door-code-help = Кодду сканерлеңиз же анын астындагы номерди жазыңыз.
door-check = Текшерүү
door-find = Аты боюнча табуу
door-found-nobody = Бул эшиктин тизмесинде жок. Адамды каттоо столуна жөнөтүңүз.
door-found-else = Булардын эч кимиси эмеспи? Анда адам бул эшиктин тизмесинде жок: аны каттоо столуна жөнөтүңүз.
door-inside = Азыр ичинде: { $count }
door-recent = Акыркы текшерүүлөр
door-recent-none = Бул жерде азырынча эч нерсе сканерленген жок.
door-checking = Текшерилип жатат…
door-checking-wait = Байланыш жай. Жоопту күтүңүз.
door-not-counted = Эсепке алынган жок
door-not-counted-next = Байланыш жок. Байланыш калыбына келгенде кайра сканерлеңиз.
door-other-scan = Бул форма башка билет үчүн колдонулган. Билетти дагы бир жолу сканерлеңиз.
door-was-mistake = Ката болду
door-let-nobody-in = Бул сканерлөө менен бул түзмөктөн эч ким киргизилген эмес, кайтара турган эч нерсе жок.
door-passed-since = Адам ушул арада эшиктен өттү. Акыркы текшерүүлөрдү караңыз.

## Verdicts, in one or two words
door-verdict-ok = Кош келиңиз
door-verdict-goodbye = Жакшы барыңыз
door-verdict-already-inside = Мурунтан эле ичинде
door-verdict-wrong-zone = Бул аймак эмес
door-verdict-wrong-day = Бүгүн эмес
door-verdict-not-cleared = Уруксат жок
door-verdict-revoked = Билет кайтарып алынган
door-verdict-replaced = Эски билет
door-verdict-forged = Жасалма билет
door-verdict-unknown = Белгисиз
door-verdict-mistake = Кайтарылды

## What a verdict means, and what to do
door-next-already-inside = Бул билет менен бир адам ичинде, кирген убактысы: { $time }.
door-next-wrong-zone = Бул адам бул жерге кире албайт: { $zone }.
door-next-revoked = Бул билет кайтарып алынган. Адамды каттоо столуна жөнөтүңүз.
door-next-replaced = Жаңыраак бейдж берилген. Аны сураңыз же адамды каттоо столуна жөнөтүңүз.
door-next-forged = Бул билет өзгөртүлгөн же колдон жасалган. Уюштуруучуну чакырыңыз.
door-reason-not-a-ticket = Бул код билет эмес.
door-reason-other-installation = Бул — башка уюштуруучунун билети.
door-reason-other-forum = Бул — башка форумдун билети.
door-reason-no-such-ticket = Бул жерде мындай номердеги билет жок.
door-reason-expired = Бул билеттин мөөнөтү бүткөн.
door-reason-checkpoint-closed = Бул көзөмөл пункту бүгүн иштебейт.
door-reason-other-day = Бул адам башка күндөрү гана кире алат: { $zone }.
door-reason-not-registered = Каттоо күчүндө эмес. Адамды каттоо столуна жөнөтүңүз.
door-reason-steps-open = Аккредитация аяктаган жок. Адамды каттоо столуна жөнөтүңүз.
door-reason-refused-by-rule = Эрежеге ылайык бул адам бул жерге киргизилбейт: { $zone }.
door-reason-mistake = Бул адам эми ичинде деп эсептелбейт.

## A device becomes a door
door-enrol-title = Бул түзмөктү кире бериште колдонуу
door-enrol-text = Түзмөк билеттерди ушул жерде текшерет: { $place } ({ $zone }). Акыркы күн: { $date }.
door-enrol-once = Шилтеме бир жолу иштейт: аны кире бериште туруучу түзмөктө ачыңыз.
door-enrol-reusable = Бул — көрсөтмө режими: шилтемени кайра колдонууга болот.
door-enrol-button = Ушул түзмөктү колдонуу
door-enrolled = Бул түзмөк эми билеттерди текшерет.

## Checkpoints, for the organiser
door-checkpoints = Көзөмөл пункттары
door-checkpoints-lead = Билеттер кайда, кайсы түзмөктөр менен окулары жана ким өтө алары.
door-checkpoint-over = Бул көзөмөл пунктунун акыркы күнү өтүп кеткен.
door-open-door = Кирүү барагын ачуу
door-no-devices = Бул жерде азырынча түзмөк жок.
door-device-name = Түзмөктүн аталышы
door-device-name-help = Мисалы: башкы кире бериштин телефону.
door-device-waiting = шилтеме азырынча ачылган жок
door-device-enrolled = колдонулууда: { $when }
door-device-revoked = жокко чыгарылган: { $when }
door-device-ended = аяктаган
door-new-link = Түзмөккө жаңы шилтеме
door-link-title = Түзмөк үчүн шилтеме
door-link-text = Бул шилтемени мына бул түзмөктө ачыңыз: «{ $device }». Ал бир жолу иштейт; түзмөктүн акыркы күнү: { $date }.
door-link-once = Шилтеме азыр гана көрсөтүлөт. Аны биринчи ачкан түзмөк кире бериште иштейт.
door-link-qr = Шилтеменин QR коду
door-revoke = Жокко чыгаруу
door-revoke-question = «{ $device }» дароо чыгарылат жана шилтемеси жокко чыгат.
door-revoked = Түзмөк жокко чыгарылды.

## Zones and checkpoints, as the organiser changes them
door-no-checkpoints-hint = Көзөмөл пункту аймакты ачат. Адегенде аймакты, анан көзөмөл пунктун кошуңуз.
door-new-checkpoint = Көзөмөл пунктун кошуу
door-new-zone = Аймак кошуу
door-zone-lead = Аймак — көзөмөлдөнгөн жер: имарат, зал, учак. Аны көзөмөл пункттары ачат, ким өтө аларын эрежелер айтат.
door-no-zones = Азырынча аймак жок
door-no-zones-hint = Көзөмөл пункту аймакты ачат. Адегенде аймак кошуңуз.
door-zones-too-many = Мурунтан эле { $max } аймак бар.
door-checkpoints-too-many = Мурунтан эле { $max } көзөмөл пункту бар.
door-city = Шаар
door-zone = Аймак
door-first-day = Биринчи күн
door-last-day = Акыркы күн
door-last-day-help = Көзөмөл пунктунун түзмөктөрү ушул күн менен аяктайт. Күн өзгөрсө, алар жаңы күн менен аяктайт.
door-ends-before = Акыркы күн биринчи күндөн мурда турат.
door-outside-forum = Бул — форумдун күнү эмес.
door-name-in = Аталышы: { $language }
door-other-languages = Башка тилдерде
door-name-taken = Мындай аталыштагысы мурунтан бар.
door-changed-meanwhile = Ушул арада муну башка бирөө өзгөрттү. Жазганыңыз ушул жерде; кайра сактасаңыз, сиздики калат.
door-saved = Сакталды. Кире бериштерде ушул учурдан тартып күчүндө.
door-moved = Тартиби сакталды.
door-move-up = Жогору
door-move-down = Төмөн
door-close = Кирүүнү жабуу
door-is-closed = жабык
door-closed = Жабылды. Эми ал жакка эч ким киргизилбейт.
door-reopen = Кайра ачуу
door-reopened = Кайра ачылды.
door-close-checkpoint-question = Эми бул жерден эч ким киргизилбейт: { $name }. Түзмөктөрү чыгарылат. Аны кайра ачууга болот.
door-close-zone-question = Эми эч ким киргизилбейт: { $name }. Көзөмөл пункттарындагы түзмөктөр чыгарылат. Аны кайра ачууга болот.
door-checkpoint-closed = Бул көзөмөл пункту жабык.

## Access rules
door-rules = Ким өтө алат
door-rules-lead = Эрежелер сакталган учурдан тартып, адамдар кире бериште турганда да колдонулат.
door-rules-none = Эреже жок: форумга кире алган ар бир адам өтө алат.
door-rules-too-many = Мурунтан эле { $max } эреже бар. Адегенде айрымдарын алып салыңыз.
door-rule-add = Эреже кошуу
door-rule-help = Бош калтырганыңыз «баары» дегенди билдирет.
door-rule-added = Эреже ушул учурдан тартып күчүндө.
door-rule-removed = Эреже алынып салынды.
door-rule-remove-question = Ушул учурдан тартып күчүн жоготот, аны кайтарууга болот. Эч бир эреже эч кимге уруксат бербесе, форумга кире алган ар бир адам өтө алат.
door-categories = Категориялар
door-delegations = Делегациялар
door-days = Күндөр
door-all-categories = бардык категориялар
door-all-delegations = бардык делегациялар
door-every-day = күн сайын
door-rules-order = Жеке адам жөнүндө айтылганы көпчүлүк жөнүндө айтылгандан, ал эми тыюу уруксаттан жогору турат.
door-rules-removed = Алынып салынган эрежелер
door-bring-back = Кайтаруу
door-rule-there-already = Бул эреже мурунтан бар.
door-people-too-many = Бир эреже эң көп { $max } адамды көрсөтөт.
door-rule-allowed = уруксат
door-rule-refused = тыюу
door-rule-nobody = эч ким
door-rule-step = жеткен баскычы: { $step }
door-effect = Эреже эмне кылат
door-effect-allowed = Өтө алышат
door-effect-refused = Өтө алышпайт
door-step = Аккредитацияда жеткен баскыч
door-step-help = Ага жеткен адам кийинки баскычтар бүтпөсө да өтө алат.
door-step-any = Баары бир
door-rule-people = Жеке адамдар: аты боюнча табуу
door-rule-people-chosen = Эреже көрсөткөн адамдар
door-rule-says = Эреже эмне дейт
door-rule-holds-for = Тиешелүү адамдар: { $people } / { $all }
door-rule-passing = Жок дегенде бир күн өтө алгандар: бул эреже менен { $after }, азыр { $now }
door-rule-is-first = Азырынча форумга кире алган ар бир адам өтө алат. Мындан кийин эреже уруксат бергендер гана өтөт.
door-rule-save = Эрежени сактоо

## What the door would say
door-trial = Кире бериш эмне дер эле?
door-trial-lead = Бир адам үчүн сынап көрүңүз. Эч нерсе эсептелбейт жана сакталбайт.
door-trial-at = Качан
door-trial-clocks = Көзөмөл пунктунун сааты боюнча: { $zone }
door-trial-says = Кире бериштин жообу
door-trial-who = Кимге
door-trial-by-ticket = Мына номердеги билет менен: { $serial }
door-trial-by-name = Азырынча билет жок: аты боюнча табылгандай.

## Names and photos
people-name-needed = Жок дегенде фамилиясын же атын жазыңыз.
people-not-latin = Муну латын тамгалары менен жазыңыз.
people-name-without-letters = Бул ысымда бир да тамга жок. Ысымды жазыңыз, андай ысым жок болсо, талааны бош калтырыңыз.
people-photo-too-many-pixels = Бул сүрөттө пиксель өтө көп. Эң көбү { $most } мегапиксель кабыл алынат.
people-photo-too-small = Бул сүрөт өтө кичине. Кеминде { $width } × { $height } пиксель болушу керек.

## Signing in
people-sign-in-title = Кирүү
people-sign-in-intro = Бул жерде сырсөз жок. Каттагы шилтеме же түзмөгүңүздөгү кирүү ачкычы аркылуу киресиз.
people-by-link = Каттагы шилтеме аркылуу
people-email = Электрондук почта дареги
people-send-link = Мага шилтеме жөнөтүү
people-link-sent = Бул дарек бизге белгилүү болсо, шилтемеси бар кат жөнөтүлдү. Шилтеме { $minutes } мүнөт жарактуу. Керексиз каттар папкасын да караңыз.
people-too-many-links = Өтө көп шилтеме суралды. Бир сааттан кийин кайра аракет кылыңыз.
people-already-in = { $name } катары кирдиңиз.
people-by-passkey = Кирүү ачкычы менен
people-by-passkey-intro = Эсебиңизге кирүү ачкычын кошкон болсоңуз, түзмөгүңүз сизди манжа изи, жүз же өз коду аркылуу тааныйт.
people-use-passkey = Кирүү ачкычы менен кирүү
people-passkey-needs-script = Кирүү ачкычтарына JavaScript керек, бул серепчиде ал өчүк.
people-passkeys-unavailable = Кирүү ачкычтары бул даректе иштебейт: домен аталышы жана HTTPS керек.
people-passkey-unknown = Бул кирүү ачкычы бул жерде кабыл алынган жок.
people-link-title = Бул сизби?
people-link-for = Бул шилтеме менен кирүүчү адам:
people-link-not-you = Башка адам болсоңуз, бул баракты жабыңыз. Бир почта кутусун бир нече киши колдонсо, ар бири өз катын алат.
people-link-button = Ооба, кирүү
people-link-demo = Бул — көрсөтмө шилтеме. Аны колунда бар ар ким кайра-кайра колдоно алат.
people-link-gone-title = Бул шилтеме колдонулган же мөөнөтү өткөн
people-link-gone-text = Шилтеме бир жолу жана чектелген убакытта иштейт. Жаңысын сураңыз; ал бир нече мүнөттө келет.
people-link-gone-button = Жаңы шилтеме суроо
people-signed-in = { $name } катары кирдиңиз.
people-signed-out = Сиз чыктыңыз.
people-own-way-in-needed = Форумда башкалардын атынан иш кыласыз, ошондуктан орток почта кутусуна келген шилтеме менен кире албайсыз. Кирүү ачкычы менен кириңиз же катчылыктан өзүңүз гана окуган почта кутусун киргизүүнү сураңыз.
people-mandate-needs-own-way-in = Бул адамдын почта кутусу орток жана кирүү ачкычы жок. Башкалардын атынан иш кылардан мурда өзү гана окуган почта кутусун киргизиңиз же ал кирүү ачкычын кошсун.

## Letters
people-letter-link-title = Кирүү үчүн шилтемеңиз: { $site }
people-letter-link-body =
    Урматтуу { $name }!

    Кирүү үчүн бул шилтемени ачып, барактагы баскычты басыңыз:

    { $link }

    Шилтеме сизге гана арналган жана бир жолу, { $minutes } мүнөт ичинде иштейт.

    Аны сиз сурабасаңыз, эч нерсе кылбаңыз: шилтемесиз эч ким кире албайт.
people-letter-works-once = Шилтеме бир жолу гана иштейт. Кийин ушул электрондук почта дареги менен кире аласыз.
people-letter-asks-to-sign-in = Бул шилтеме өзү киргизбейт: башкалардын атынан иш кылганыңыз үчүн барак кирүүңүздү сурайт.
people-letter-refusal-title = Башка жол менен кирүү керек: { $site }
people-letter-refusal-body =
    Урматтуу { $name }!

    Сиздин кирүүңүз үчүн шилтеме суралды. Форумда башкалардын атынан иш кылганыңыз үчүн орток почта кутусуна жөнөтүлгөн шилтеме жетишсиз.

    Кирүү ачкычы менен бул жерден кириңиз:

    { $link }

    Ачкычыңыз жок болсо, форумдун катчылыгынан өзүңүз гана окуган почта кутусун киргизүүнү сураңыз.

## My account
people-account-title = Менин эсебим
people-who-i-am = Мен жөнүндө
people-photo = Сүрөт
people-name = Аты-жөнү
people-name-latin = Латын тамгалары менен аты-жөнү
people-name-passport = Паспорттогу аты-жөнү
people-mailbox-own = сиз гана окуйсуз
people-mailbox-shared = башкалар менен орток болушу мүмкүн
people-birth-date = Туулган күнү
people-account-wrong = Бул жерде ката барбы? Форумдун катчылыгына же делегацияңыздын жетекчисине билдириңиз.
people-account-wrong-registered = Бул жерде ката барбы? Аны каттооңуздан оңдоңуз. Ал жерде өзгөртүүгө болбогонун форумдун катчылыгына же делегацияңыздын жетекчисине билдириңиз.
people-account-registration = Менин каттоом
people-language-title = Менин тилим
people-language = Тил
people-language-help = Сизге каттар ушул тилде жазылат.
people-language-saved = Мындан ары сизге ушул тилде жазабыз.
people-sessions-title = Кайсы жерде киргенмин
people-session-here = ушул серепчи
people-session-since = башталышы: { $when }
people-session-seen = акыркы жолу: { $when }
people-session-end = Ал жерден чыгуу
people-sessions-end-others = Башка бардык жерден чыгуу
people-sessions-ended = { $count ->
    [one] { $count } жерден чыктыңыз.
   *[other] { $count } жерден чыктыңыз.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Белгисиз серепчи

## Passkeys
people-passkeys-title = Кирүү ачкычтары
people-passkey = Кирүү ачкычы
people-passkeys-intro = Кирүү ачкычы менен түзмөгүңүз сизди манжа изи, жүз же өз коду аркылуу тааныйт, кат күтүүнүн кереги жок. Алардын бири да түзмөктөн чыкпайт.
people-passkeys-none = Азырынча кирүү ачкычыңыз жок.
people-passkey-made = кошулду: { $when }
people-passkey-used = акыркы жолу: { $when }
people-passkey-name = Кирүү ачкычынын аталышы
people-passkey-name-help = Аны таануу үчүн: жумуш ноутбугу, телефонум.
people-passkey-add = Кирүү ачкычын кошуу
people-passkey-rename = Аталышын өзгөртүү
people-passkey-renamed = Кирүү ачкычынын аталышы өзгөртүлдү.
people-passkey-remove-question = «{ $name }» өчүрүлсүнбү? Мындан кийин аны менен кире албайсыз.
people-passkey-removed = Кирүү ачкычы өчүрүлдү.
people-passkey-known = Бул кирүү ачкычы бул жерде мурунтан эле бар.
people-passkeys-enough = { $most } кирүү ачкычынан ашык сакталбайт. Адегенде бирин өчүрүңүз.
people-passkey-last = Башкалардын атынан иш кыласыз жана почта кутуңуз орток: бул кирүү ачкычы — жалгыз кирүү жолуңуз. Адегенде башкасын кошуңуз же катчылыктан өзүңүз гана окуган почта кутусун киргизүүнү сураңыз.

## My data
people-data-title = Менин маалыматтарым
people-data-link = Мен жөнүндө сакталган бардык маалыматты көрүү жана жүктөп алуу
people-data-intro = Сиз жөнүндө сакталган бардык маалыматты ушул жерден ала аласыз: аты-жөнүңүз, каттар, кирүүлөр жана маалыматтарыңыздын ар бир өзгөрүүсү, убактысы менен.
people-data-download = Маалыматтарымды жүктөп алуу (JSON)
people-data-photo = Сүрөтүмдү жүктөп алуу
people-data-erase = Маалыматтарыңыздын өчүрүлүшүн кааласаңыз, форумдун катчылыгына жазыңыз. Сандар жана чечимдер калат; аларда сизди билдирген эч нерсе болбойт.

## History of changes
people-history-title = Өзгөрүүлөр тарыхы
people-registration = Каттоо
people-history-by = ким: { $who }
people-history-cut = Эң жаңы { $count } жазуу гана көрсөтүлдү.
people-by-visitor = кирбеген келүүчү
people-by-device = түзмөк: { $name }
people-by-program = программа: { $name }
people-by-console = оператордун консолу
people-by-house = тутумдун өзү
people-by-erased = маалыматтары өчүрүлгөн адам
people-time-zone = Убакыт алкагы: { $zone }
people-value-before = мурда:
people-value-after = кийин:
people-value-none = (бош)
people-value-erased = (өчүрүлгөн)

## Издөө
people-office-stays = Бул жазуу форумда кызматы бар адамга таандык. Кала турган жазуу ушул болсун.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Так дал келген ысым жок. Окшош ысымдар:
people-similar-too = Окшош ысымдар: { $count }
people-spelling-own = өз жазылышы
people-spelling-latin = латынча жазылышы
people-spelling-passport = паспорттогу жазылышы
people-spelling-one-name = бир ысымдын түрлөрү
people-spelling-az = азербайжанча жазылышы
people-spelling-tr = түркчө жазылышы
people-spelling-uz = өзбекче жазылышы
people-spelling-kk = казакча жазылышы
people-spelling-ky = кыргызча жазылышы
people-spelling-tk = түркмөнчө жазылышы
people-spelling-hu = венгрче жазылышы
people-spelling-ru = орусча жазылышы
people-passport-differs = Паспорттогу жазылышы { $typed } ысымдын күтүлгөн жазылыштарынын бири эмес: { $expected }. Документ менен салыштырыңыз. Биз аны эч качан өзгөртпөйбүз.
people-passport-doubtful = паспорттогу жазылышы?
people-names-in-title = Башка тилдердеги ысымдарды кандай көрөм
people-names-in = Башка тилдердин ысымдары
people-names-in-help = Экрандагы тизмелерде гана. Сакталган, басылып чыккан же файл катары берилген эч нерсе өзгөрбөйт; ээси жазган түрү жанында турат. Орток алфавитте орус тили үчүн тамгалар жок: орусча ысымдар анда латын тамгалары менен көрсөтүлөт.
people-names-in-own = Жазылгандай
people-names-in-latin = Латын тамгалары менен
people-names-in-cyrillic = Кирилл тамгалары менен
people-names-in-turkic = Орток түрк алфавити менен
people-alike-percent = { $number } %
people-alike-email = бирдей электрондук почта
people-alike-birth-date = бирдей туулган күн
people-alike-same = Ысымдары бирдей
people-alike-spelling = Бир ысымдын эки жазылышы
people-alike-one-name = Бир ысымдын түрлөрү
people-alike-initial = Баш тамга сөздүн ордунда турат

# Каттоо сөздөрү: көрсөтүү, ачык форма, чакыруу шилтемелери, камдык тизме.

## Эреже эмне дейт
registration-not-on-reserve = Бул адам эми камдык тизмеде эмес.
registration-deadline-is-over = Талапкер көрсөтүү мөөнөтү бүттү. Форумдун катчылыгына кайрылыңыз.
registration-window-is-closed = Каттоо жабык.
registration-not-standing = Бул каттоо ушул арада кайтарып алынды же четке кагылды.
registration-has-another = Бул адамдын ушул форумга эми башка каттоосу бар.
registration-opened-by-accreditation = Бул каттоо четке кагылды. Аны аккредитация кайра ача алат.
registration-is-the-head = Бул — делегациянын жетекчиси. Ким жетекчи экенин катчылык чечет.
registration-changed-meanwhile = Ушул арада башка бирөө бул каттоону өзгөрттү. Жазганыңыз ордунда: экөөнү тең карап, кайра сактаңыз.
registration-email-is-the-way-in = Кирүү шилтемелери ушул дарекке келет, ал эми кирүү ачкычыңыз жок. Башка дарек жазыңыз же адегенде эсебиңизге кирүү ачкычын кошуңуз.
registration-born-later = Бул күн али келе элек. Туулган күндү жазыңыз.
registration-born-too-early = Туулган жылды текшериңиз: эң эрте мүмкүн болгон жыл – { $year }.
registration-invite-is-over = Бул шилтеме колдонулган же жокко чыгарылган.
registration-invite-is-good = Бул шилтеме дагы эле жарактуу: адегенде аны жокко чыгарыңыз.
registration-invite-used = Бул шилтеме мурда колдонулган.
registration-invite-expired = Бул шилтеменин мөөнөтү өткөн.
registration-invite-revoked = Бул шилтеме жокко чыгарылган.

## Каттар
registration-capacity = { $category }, { $delegation }
registration-no-reason = себеби көрсөтүлгөн эмес
registration-letter-registered-title = { $forum }: сиз катталдыңыз
registration-letter-registered =
    Урматтуу { $name }!

    Сиз катталдыңыз. Форум: { $forum }
    Категория: { $capacity }

    Өз баракчаңыздан каттоо кайсы баскычта экенин көрүп, аны толуктап, оңдой аласыз:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: сиз камдык тизмедесиз
registration-letter-reserve =
    Урматтуу { $name }!

    Маалыматыңыз кабыл алынды, бирок азыр бардык орундар ээленген. Форум: { $forum }
    Категория: { $capacity }
    Камдык тизмедеги ордуңуз: { $place }

    Сизге орун бошоору менен кат аласыз. Сиздин баракчаңыз:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: сизге орун бошоду
registration-letter-moved-up =
    Урматтуу { $name }!

    Орун бошоду: сиз катталдыңыз, эми камдык тизмеде эмессиз. Форум: { $forum }
    Категория: { $capacity }

    Сиздин баракчаңыз:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: каттооңуз кайтарып алынды
registration-letter-withdrawn =
    Урматтуу { $name }!

    Каттооңуз кайтарып алынды. Форум: { $forum }
    Категория: { $capacity }
    Себеби: { $reason }

    Сиздин баракчаңыз:
    { $link }

    Эгер бул ката болсо, делегацияңыздын жетекчисине же катчылыкка жазыңыз.
registration-letter-changed-title = { $forum }: маалыматыңыз өзгөртүлдү
registration-letter-changed =
    Урматтуу { $name }!

    Каттоодогу маалыматыңыз өзгөртүлдү. Форум: { $forum }
    Категория: { $capacity }

    Аны өз баракчаңыздан текшериңиз:
    { $link }

    { $entry }
registration-letter-reopened =
    Урматтуу { $name }!

    Каттоодогу маалыматыңыз өзгөртүлдү. Форум: { $forum }
    Категория: { $capacity }
    Бул баскычтар кайрадан өтөт: { $steps }

    Маалыматыңызды өз баракчаңыздан текшериңиз:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Урматтуу { $name }!

    Каттоодогу маалыматыңыз өзгөртүлдү. Форум: { $forum }
    Категория: { $capacity }
    Бул баскычтар кайрадан өтөт: { $steps }
    Бул баскычтар бүтмөйүнчө кирүүгө уруксат жок.

    Маалыматыңызды өз баракчаңыздан текшериңиз:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: каттар эми ушул дарекке келет
registration-letter-mailbox =
    Урматтуу { $name }!

    Ушул электрондук почта дареги каттооңузга жазылды. Мындан ары каттар жана кирүү шилтемелери ушул жерге келет. Форум: { $forum }
    Категория: { $capacity }

    Сиздин баракчаңыз:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: электрондук почта дарегиңиз өзгөртүлдү
registration-letter-mailbox-left =
    Урматтуу { $name }!

    Каттооңуздагы ушул электрондук почта дареги башкасына алмаштырылды же алынып салынды. Каттар жана кирүү шилтемелери мындан ары бул жерге келбейт. Форум: { $forum }

    Муну сиз да, сиздин атыңыздан башка бирөө да жасабаса, дароо форумдун катчылыгына жазыңыз: { $contact }
registration-letter-head-title = { $forum }: делегацияңызды сиз жетектейсиз
registration-letter-head =
    Урматтуу { $name }!

    Эми делегацияңыздын жетекчиси – сиз. Форум: { $forum }
    Категория: { $capacity }

    Сиз делегацияга талапкерлерди көрсөтөсүз, камдык тизмеден ким өтөрүн чечесиз жана орун басарларды дайындайсыз. Делегацияңыз:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: сиз делегация жетекчисинин орун басарысыз
registration-letter-deputy =
    Урматтуу { $name }!

    Эми делегация жетекчисинин орун басары – сиз. Форум: { $forum }
    Категория: { $capacity }

    Сиз да жетекчи сыяктуу делегацияга талапкерлерди көрсөтө аласыз. Делегацияңыз:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: делегациядагы милдетиңиз аяктады
registration-letter-part-ended =
    Урматтуу { $name }!

    Сиз эми делегация жетекчиси же жетекчинин орун басары эмессиз. Каттооңуз ошол бойдон калат. Форум: { $forum }
    Категория: { $capacity }

    Сиздин баракчаңыз:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: катталууга чакыруу
registration-letter-invited =
    Саламатсызбы!

    Сизди катталууга чакырабыз. Форум: { $forum }
    Категория: { $capacity }

    Сиздин анкетаңыз:
    { $link }

    Шилтеме бир адамга арналган жана ушул убакытка чейин жарактуу: { $until }
registration-letter-invited-noted =
    Саламатсызбы!

    Сизди катталууга чакырабыз. Форум: { $forum }
    Категория: { $capacity }

    { $note }

    Сиздин анкетаңыз:
    { $link }

    Шилтеме бир адамга арналган жана ушул убакытка чейин жарактуу: { $until }

## Меню жана тизмелер
registration-mine = Менин каттоом
registration-my-delegation = Менин делегациям
registration-delegations = Делегациялар
registration-all-delegations = Бардык делегациялар
registration-name = Аты-жөнү
registration-category = Категория
registration-organisation = Уюм
registration-delegation = Делегация
registration-people = Адамдар
registration-registered-count = Катталган: { $count }
registration-waiting-count = Камдык тизмеде: { $count }
registration-nobody-yet = Азырынча эч ким жок
registration-nobody-yet-hint = Жогорудагы орундарга талапкер көрсөтүңүз же чакыруу шилтемесин жөнөтүңүз.
registration-gone = Эми катышпайт: { $count }
registration-waits-for-you = Сиздин чечимиңизди күтүүдө: { $count }
registration-send-list = Тизме жөнөтүү
registration-part-head = Делегация жетекчиси
registration-part-deputy = Жетекчинин орун басары
registration-on-reserve = Камдык тизмеде
registration-on-reserve-at = Камдык тизмеде, орду: { $place }
registration-withdrawn = Кайтарып алынган
registration-refused = Четке кагылган

## Орундар жана камдык тизме
registration-places = Орундар
registration-not-limited = Орундардын саны чектелген эмес.
registration-over-quota = Квотадан ашык: { $count }. Эч ким тизмеден чыгарылбайт.
registration-nominations-until = Талапкер көрсөтүү мөөнөтү: { $until }
registration-nominations-ended = Талапкер көрсөтүү мөөнөтү бүткөн: { $until }
registration-nominate = Талапкер көрсөтүү
registration-nominate-title = Жаңы талапкер: { $category }
registration-nominate-lead = Билгениңизди жазыңыз. Калганын адам өзү каттагы шилтеме аркылуу толтура алат.
registration-will-wait = Бардык орундар ээленген: бул адам камдык тизмеге түшөт.
registration-no-places-in = Делегациянын бул категорияда орду жок: { $category }
registration-invite-waits = { $category } (бардык орундар ээленген: камдык тизмеге)
registration-reserve = Камдык тизме
registration-reserve-help = Орун бошогондо биринчи турган адам өтүп, кат алат. Ирээтин сиз белгилейсиз.
registration-move-up = Жогору
registration-move-down = Төмөн
registration-order-saved = Ирээти сакталды.
registration-person-entered = { $name } катталды.
registration-person-on-reserve = Бардык орундар ээленген. { $name } камдык тизмеде, орду: { $place }
registration-change-quotas = Квоталар жана мөөнөт
registration-quotas-title = Квоталар: { $delegation }
registration-quotas-lead = Квотаны каалаган убакта өзгөртүүгө болот. Көбөйтсө, камдыктагылар өтөт; азайтса, эч ким чыгарылбайт. Бош талаа: чектөө жок.
registration-quotas-meanwhile = Ушул арада башка бирөө бул сандарды өзгөрттү. Жазганыңыз ордунда: экөөнү тең карап, кайра сактаңыз.
registration-used-and-waiting = Ээленген: { $used }, күтүүдө: { $waiting }
registration-nominations-deadline = Жетекчи талапкер көрсөтө ала турган мөөнөт
registration-until-help = Бош: форумдун өз мөөнөтү, { $when }
registration-until-help-open = Бош: мөөнөт жок.
registration-saved-and-moved-up = Сакталды. Камдыктан өттү: { $count }

## Чакыруу шилтемелери
registration-invite-links = Чакыруу шилтемелери
registration-invite-links-lead = Ар бир шилтеме бир адамга арналган: ал делегацияңызга өзү катталат.
registration-new-invite = Жаңы шилтеме
registration-invite-email = Жөнөтүлө турган электрондук почта дареги
registration-invite-email-help = Бош калтырсаңыз, шилтемени өзүңүз көчүрүп жөнөтөсүз.
registration-invite-language = Каттын тили
registration-invite-note = Катка кошумча сөзүңүз
registration-make-invite = Шилтеме түзүү
registration-invite-made = Шилтеме даяр: аны төмөндөн көчүрүңүз.
registration-invite-sent = Чакыруу ушул дарекке жөнөтүлүүдө: { $email }
registration-invite-list = Түзүлгөн шилтемелер
registration-no-invites = Азырынча шилтеме жок
registration-invite-link = Шилтеме
registration-invite-good = Жарактуу
registration-invite-was-used = Колдонулган
registration-invite-has-expired = Мөөнөтү өткөн
registration-invite-was-revoked = Жокко чыгарылган
registration-revoke-invite = Шилтемени жокко чыгаруу
registration-revoke-invite-question = Бул шилтемеси бар адам мындан ары ал аркылуу каттала албайт.
registration-invite-taken-back = Шилтеме жокко чыгарылды.
registration-forget-invitee = Кимге жөнөтүлгөнүн өчүрүү
registration-forget-invitee-question = Электрондук почта дареги, жазган сөзүңүз жана кат биротоло өчүрүлөт. Шилтеменин болгону калат.
registration-invitee-forgotten = Шилтеменин кимге жөнөтүлгөнү өчүрүлдү.
registration-see-registration = Каттоону көрүү
registration-invite-used-next = Катталган болсоңуз, кирип, каттооңузду көрө аласыз. Катталбасаңыз, чакырган адамдан жаңы шилтеме сураңыз.
registration-invite-ask-again = Чакырган адамдан жаңы шилтеме сураңыз же катчылыкка жазыңыз.
registration-invite-unknown = Бул шилтеме иштебейт
registration-invite-unknown-next = Почта программалары узун шилтемени кээде кесип салат: аны толугу менен көчүрүңүз. Жардам бербесе, чакырган адамдан жаңысын сураңыз.

## Форма
registration-legend-name = Аты-жөнү
registration-family-name = Фамилиясы
registration-family-name-help = Өз тилинде жана алфавитинде жазылгандай.
registration-given-name = Аты
registration-patronymic = Атасынын аты
registration-patronymic-help = Болбосо, бош калтырыңыз.
registration-latin-family = Фамилиясы латын тамгалары менен
registration-latin-given = Аты латын тамгалары менен
registration-latin-help = Бейджде ушундай жазылат. Аты латын тамгалары менен болсо, бош калтырыңыз.
registration-passport-name = Паспорттогу аты-жөнү
registration-passport-help = Толук, паспорттун латын саптарындагыдай. Учак билети жана виза үчүн.
registration-birth-date = Туулган күнү
registration-legend-contact = Байланыш
registration-email = Электрондук почта дареги
registration-email-help = Каттар жана кирүү шилтемелери ушул дарекке келет. Болбосо, бош калтырыңыз.
registration-mailbox-shared = Бул почта кутусун башкалар да окуйт
registration-mailbox-shared-help = Мисалы, уюмдун жалпы дареги. Ар бир адамга өзүнчө кат келет.
registration-phone = Телефон
registration-language = Каттардын тили
registration-language-help = Аты-жөнүнүн жазылуу тартиби да ушул тилге ылайык.
registration-legend-role = Кызматы
registration-person-title = Наамы
registration-person-title-help = Мисалы: Dr., Prof.
registration-position = Кызматы
registration-position-help = Каттардын тилинде, мисалы: башкарма төрагасы.
registration-position-in = Кызматы: { $language }
registration-organisation-help = Расмий аталышы, каттардын тилинде.
registration-organisation-in = Уюм: { $language }
registration-in-language = { $tag ->
    [az] азербайжанча
    [tr] түркчө
    [uz] өзбекче
    [kk] казакча
    [ky] кыргызча
    [tk] түркмөнчө
    [hu] венгрче
    [ru] орусча
    [en] англисче
   *[other] { $own }
}
registration-protocol-rank = Протоколдук ирээти
registration-protocol-rank-help = Кичине сан алдыда турат; демейдегиси 1000.
registration-legend-forum = Форум үчүн
registration-photo = Сүрөт
registration-consent-told = Адам мага макул экенин айтты
registration-preview-note = Өзү катталган адам анкетаны ушундай көрөт. Бул жерде жазылгандар сакталбайт.
registration-photo-help = JPEG, PNG же WebP, эң көп 10 МБ. Бет даана, арткы фону ачык болсун.
registration-file-kept = Жөнөткөн файлыңыз сакталды, аны кайра тандоонун кереги жок.
registration-file-given = Жөнөтүлгөн
registration-no-delegation = Делегациясыз
registration-reason = Себеби
registration-reason-help = Адамга жөнөтүлүүчү катта көрсөтүлөт.

## Бир каттоо
registration-where-it-stands = Каттоонун баскычы
registration-what-is-known = Маалымат
registration-mark-as = «{ $step }» деп белгилөө
registration-photo-of = Сүрөт: { $name }
registration-change-photo = Сүрөт жөнөтүү
registration-documents = Документтер
registration-no-longer-asked = Эми суралбайт
registration-choose-document = Файл: { $question }
registration-document-saved = Файл сакталды.
registration-part-in-delegation = Делегациядагы ролу
registration-part-help = Жетекчи жана орун басарлары талапкер көрсөтөт, ырастайт, алмаштырат. Алардын өз почта кутусу же кирүү ачкычы болушу керек.
registration-name-deputy = Орун басар кылып дайындоо
registration-end-deputy = Орун басарлыктан бошотуу
registration-make-head = Жетекчи кылып дайындоо
registration-deputy-named = Орун басар дайындалды.
registration-deputy-ended = Орун басарлык бүттү.
registration-head-made = Делегация жетекчиси дайындалды.
registration-withdraw = Каттоону кайтарып алуу
registration-withdraw-now = Ооба, кайтарып алуу
registration-withdraw-question = Каттоо кайтарып алынсынбы: { $name }? Орун камдыктагы кийинки адамга өтөт, билет күчүн жоготот.
registration-withdraw-own-question = Каттооңузду кайтарып алгыңыз келеби? Ордуңуз башкага өтөт.
registration-withdraw-reserve-question = Каттоо кайтарып алынсынбы: { $name }? Адам камдык тизмеден чыгат, андан кийинкилер алдыга жылат.
registration-withdraw-own-reserve-question = Камдык тизмеден чыккыңыз келеби?
registration-was-withdrawn = Каттоо кайтарып алынды.
registration-bring-back = Каттоону калыбына келтирүү
registration-bring-back-now = Ооба, калыбына келтирүү
registration-bring-back-question = Каттоо калыбына келтирилсинби: { $name }? Бош орун болсо, адам аны алат, болбосо, камдык тизмеде күтөт. Өткөн баскычтар күчүндө калат; баары өткөн болсо, жаңы билет даярдалат. Жетекчилик же орун басарлык жана программадагы орундар кайтып келбейт.
registration-bring-back-own-question = Каттооңузду калыбына келтиргиңиз келеби? Бош орун болсо, аны аласыз, болбосо, камдык тизмеде күтөсүз. Программадагы орундар кайтып келбейт.
registration-was-brought-back = Каттоо калыбына келтирилди, орун бар.
registration-was-brought-back-to-reserve = Каттоо камдык тизмеде калыбына келтирилди. Андагы орду: { $place }.
registration-replace = Алмаштыруу
registration-replace-title = Кимдин ордуна: { $name }
registration-replace-lead = Жаңы адам так ошол орунду алат. Мурунку каттоо кайтарып алынат, камдыктан эч ким өтпөйт.
registration-to-move = Категориясын же делегациясын өзгөртүү
registration-move-title = Категориясы жана делегациясы: { $name }
registration-move-lead = Адам жөнүндө маалыматтын баары калат. Сактоодон мурун орун бар-жогун жана кайсы баскычтар кайра өтүлөрүн көрөсүз.
registration-move-nowhere = Азыр деле ошондой: башкасын тандаңыз.
registration-places-taken = Андагы бардык орундар ээленип калды.
registration-move-loses-place = Андагы бардык орундар ээленген: бул адам камдык тизмеге түшөт. Орун бошогончо кирүүгө уруксат жок, билет күчүн жоготот.
registration-move-gets-place = Анда бош орун бар: ал ушул адамга берилет.
registration-move-leaves-place = Бошогон орун камдыктагы кийинки адамга өтөт.
registration-move-part-ends = Делегация жетекчисинин же орун басарынын милдети аяктайт.
registration-was-moved-to-reserve = Сакталды. Адам камдык тизмеде, орду: { $place }.
registration-look-again = Ушул арада башка бирөө бул каттоону өзгөрттү. Кайра караңыз.

## Өзгөртүү
registration-edit-title = Маалымат: { $name }
registration-reopens = Муну өзгөртсөңүз, бул баскычтар кайра өтөт: { $steps }
registration-now-stands = Ушул арада бул жерге жазылганы: { $value }
registration-confirm-edit-title = Өзгөртүү сакталсынбы?
registration-confirm-edit-lead = Өтүлгөн баскычтар ушул маалыматка негизделген.
registration-what-changes = Эмне өзгөрөт
registration-field = Талаа
registration-before = Мурда
registration-after = Кийин
registration-steps-again = Кайра өтүлө турган баскычтар
registration-entry-stays = Бул убакта кирүү укугу сакталат.
registration-entry-waits = Бул баскычтар бүтмөйүнчө кирүүгө уруксат жок.
registration-save-all-the-same = Баары бир сактоо
registration-saved-and-reopened = Сакталды. Кайра ачылган баскычтар кезекте.

## Ачык форма жана өз каттоосу
registration-register = Катталуу
registration-register-title = Катталуу: { $forum }
registration-open-now = Каттоо ачык.
registration-open-until = Каттоо ушул убакытка чейин ачык: { $when }
registration-opens-at = Каттоо ушул убакта ачылат: { $when }
registration-closed-next = Каттоо жабылды. Ошентсе да катталышыңыз керек деп эсептесеңиз, катчылыкка жазыңыз.
registration-choose-category = Кайсы категорияда катышасыз?
registration-other-categories = Башка категорияларга делегация жетекчилери талапкер көрсөтөт жана чакырат.
registration-by-invitation-only = Бул форумга катталуу чакыруу менен гана
registration-by-invitation-only-hint = Делегацияңыздын жетекчисине же катчылыкка кайрылыңыз.
registration-to-my-registrations = Менин каттоома өтүү
registration-send-registration = Каттоону жөнөтүү
registration-done-title = Рахмат, маалыматыңыз кабыл алынды
registration-done-reserve = Азыр бардык орундар ээленген. Камдык тизмедеги ордуңуз: { $place }. Орун бошосо, кат аласыз.
registration-done-letter = Ушул дарекке шилтемеси бар кат жөнөтүлүүдө: { $email }. Ал аркылуу каттоону көзөмөлдөп, оңдой аласыз.
registration-done-quiet = Каттооңуз сакталды. Бир сааттын ичинде { $email } дареги менен көп каттоо келди, ошондуктан азыр кат жөнөтүлбөйт. Кийин ушул дарек менен кире аласыз.
registration-done-no-email = Электрондук почта көрсөтүлгөн эмес: өзгөртүү үчүн делегация жетекчисине же катчылыкка кайрылыңыз.
registration-done-no-note = Анкетаны азыр эле жөнөткөн болсоңуз, маалыматыңыз кабыл алынды. Электрондук почта дарегин берген болсоңуз, ага шилтемеси бар кат келет: ал аркылуу каттоону көзөмөлдөп, оңдой аласыз.
registration-none-of-mine = Бул форумга каттооңуз жок
registration-none-of-mine-hint = Чакыруу алган болсоңуз, каттагы шилтемени ачыңыз.
registration-see-and-change = Көрүү жана өзгөртүү
registration-my-ticket = Билетим
registration-no-such-question = Бул категориянын анкетасында мындай суроо жок.
registration-no-file-here = Бул жерде файл берүүгө же алып салууга болбойт.

# Катчылык: форумда ким кандай милдет аткарат.
secretariat-title = Катчылык
secretariat-lead = Бул форумда ким иштейт. Сиз дайындаган адамга өз тилинде, иш барагынын шилтемеси бар кат барат; барак андан кирүүнү сурайт.
secretariat-organisers = Уюштуруучулар
secretariat-officers = Аккредитация кызматкерлери
secretariat-desk = Каттоо столунда
secretariat-nobody = Азырынча эч ким жок
secretariat-since = { $date } баштап
secretariat-end = Милдетин токтотуу
secretariat-end-question = { $name } бул форумда мындан ары бул милдетти аткара албайт. Улантылсынбы?
secretariat-end-own-question = Өз милдетиңизден ажырайсыз; аны сизге башка уюштуруучу гана кайтара алат. Улантылсынбы?
secretariat-last-organiser-help = Жалгыз уюштуруучу. Бул милдетти токтотуу үчүн адегенде башка уюштуруучуну дайындаңыз.
secretariat-moderators = Жыйындардын модераторлору жана техниктери

## Дайындоо
secretariat-name-somebody = Бирөөнү дайындоо
secretariat-role = Милдет
secretariat-organiser = Уюштуруучу: бүт форумду башкарат жана башкаларды дайындайт
secretariat-officer = Аккредитация кызматкери: баарын көрөт жана каттоолор боюнча чечим кабыл алат
secretariat-desk-worker = Каттоо столу: адамдарды киргизет, бейдж басып чыгарат, билет окуйт
secretariat-family-name = Фамилиясы
secretariat-given-name = Аты
secretariat-name-help = Адам өз тилинде жана алфавитинде жазгандай.
secretariat-email = Электрондук почта дареги
secretariat-email-help = Ушул адам гана окуган почта кутусу: аны окуган адам кире алат.
secretariat-language = Каттардын тили
secretariat-language-help = Аты-жөнүнүн жазылуу тартиби да ушул тилге ылайык.
secretariat-give = Милдетти берүү
secretariat-known = Бул почта кутусу мурунтан белгилүү
secretariat-known-help = Бул ошол адам болсо, милдетти ага бериңиз. Башка адам болсо, ал өзү гана окуган почта кутусун жазыңыз.

## Натыйжа
secretariat-named = { $name }: милдет берилди. Иш барагынын шилтемеси бар кат жолдо.
secretariat-named-unwritten = { $name }: милдет берилди, бирок кат жазуу мүмкүн болгон жок. Ага ушул сайтта кирүүнү айтыңыз.
secretariat-ended = Милдети токтотулду.
secretariat-has-it-already = { $name } бул милдетти мурунтан аткарат.
secretariat-mailbox-is-known = Бул почта кутусу мына бул адамдыкы: { $name }. Милдетти ага бериңиз же башка почта кутусун жазыңыз.
secretariat-last-organiser = Форумдун ар дайым уюштуруучусу болот. Адегенде башкасын дайындаңыз.

## Кат
secretariat-letter-title = { $forum }: катчылыктагы милдетиңиз
secretariat-letter =
    Урматтуу { $name }!

    Сизге катчылыкта милдет берилди. Форум: { $forum }
    { $role }

    Баштоо үчүн бул баракты ачыңыз:
    { $link }

    { $words }

# Translated from locales/en/lists.ftl.

## Тизме жөнөтүү
lists-menu = Тизмелер
lists-title = Адамдардын тизмелери
lists-lead = Адамдардын тизмесин файл кылып жөнөтүңүз. Эч нерсе өзгөргүчө эмне болорун көрөсүз.
lists-file = Файл
lists-file-help = CSV таблицасы же Excel китеби (XLSX), эң көбү { $limit } МБ. Мамычалардын ирети менен аталыштары каалагандай болсо болот.
lists-empty-list = Толтуруу үчүн бош тизме
lists-whose = Кайсы делегация үчүн
lists-rows-say = Саптардын өзүндө көрсөтүлгөн
lists-look-through = Карап чыгуу
lists-earlier = Мурда жөнөтүлгөн тизмелер
lists-sent-at = Жөнөтүлгөн
lists-rows = Саптар
lists-state-open = каралып жатат
lists-state-running = киргизилип жатат
lists-state-done = киргизилди
lists-state-stopped = токтотулду
lists-whole-forum = Бүткүл форум
lists-begun-already = Бул тизме мурунтан эле киргизилип жатат.

## Мамычалар
lists-columns-title = Кайсы мамычада эмне бар?
lists-columns-lead = Саптар: { $count }. Мамычаларды аталышы менен мазмунуна карап аныктадык. Туура эмес болсо, оңдоңуз.
lists-column = Мамыча
lists-column-number = { $number }-мамыча
lists-in-it = Ичинде эмне бар
lists-means = Мааниси
lists-column-means = «{ $heading }» мамычасынын мааниси
lists-nothing = колдонулбасын
lists-category-of-others = Тизмеде категориясы көрсөтүлбөгөндөрдүн категориясы
lists-category-of-others-help = Тандалбаса, мындай саптар ката деп эсептелет.
lists-no-category = категориясыз
lists-sheet = Китептин барагы
lists-encoding = Тамгалардын коддолушу
lists-as-guessed = автоматтык түрдө аныкталган
lists-read-anew = Башкасы тандалса, файл кайра окулат; андан кийин мамычаларды дагы караңыз.
lists-encoding-guessed = Бул файлдын тамгалары UTF-8 эмес. Файл { $encoding } катары окулду. Тамгалар туура эмес көрүнсө, төмөндөн башка коддоону тандаңыз.
lists-no-headings = Тизмеде аталыш жок: ар бир сап бир адам катары окулат.
lists-show-what-it-does = Жыйынтыгын көрсөтүү
lists-take-back = Тизмени кайтарып алуу
lists-take-back-question = Файл өчүрүлөт. Киргизилген адамдар калат.
lists-taken-back = Тизме кайтарып алынды, файлы өчүрүлдү.

## Жыйынтыгы
lists-preview-title = Тизменин жыйынтыгы
lists-preview-lead = Азырынча эч нерсе өзгөргөн жок. Туура саптар киргизилет, ката саптар сизге файл болуп кайтат.
lists-change-columns = Мамычаларды өзгөртүү
lists-new-people = Жаңы адамдар
lists-known-people = Коду боюнча белгилүү, маалыматы жаңыртылат
lists-perhaps-same = Балким, ошол эле адам
lists-bad-rows = Катасы бар саптар
lists-bad-help = Бул саптар киргизилбейт. Аларды жүктөп алып, оңдоп, ошол файлды жөнөтүңүз.
lists-aside = Эч кимдин ысымы жок саптар эсепке алынган жок ({ $count }): аларда катар номери, жыйынтык же кол тамга гана бар. Саптар: { $rows }
lists-download-bad = Катасы бар саптар файл түрүндө
lists-row = Сап
lists-faults = Эмне туура эмес
lists-first-shown = Көрсөтүлгөнү: { $total } саптын алгачкы { $shown }.
lists-good-rows = Туура саптар
lists-name-parts = Фамилиясы · аты · атасынын аты
lists-update = жаңыртылат
lists-new-one = жаңы
lists-new-waits = жаңы, камдык тизме
lists-places-full = Азыркы абал боюнча жаңы адамдардын { $count } адамына орун калган жок. Алар саптардын ирети менен камдык тизмеге түшөт, орун бошогондо өтөт.
lists-born = туулган күнү: { $date }
lists-perhaps-help = Бул саптарда мурда киргизилген адамдын ысымына каалаган тилде жана жазууда окшош ысым жана ошол эле электрондук почта дареги же туулган күнү бар. Ар бири боюнча бир адамбы, ошону чечиңиз.
lists-names-alike = ысымдардын окшоштугу: { $percent }
lists-row-of = { $line }-сап: { $name }
lists-like-registered = Мурунтан катталган: { $details }
lists-like-row = Ушул тизменин { $line }-сабында мурунтан бар.
lists-same = Ошол эле адам: маалыматы жаңыртылсын
lists-somebody-new = Башка адам: киргизилсин
lists-skip = Бул сап калтырылсын
lists-all-others = Жогорудагы чечилбеген бардык саптар үчүн
lists-decide = Бул сап боюнча чечим кабыл алыңыз.
lists-letters = Бул адамдарга кат жөнөтүлсүн
lists-letters-help = Электрондук почтасы бар ар бир адам катталганы же эмне өзгөргөнү тууралуу кат алат.
lists-let-in = Тизмени киргизүү
lists-nothing-good = Бул тизменин бир да сабын киргизүүгө болбойт
lists-no-mailbox = Делегациянын атынан иш кылган адамга өзү гана окуган электрондук почта дареги керек: ал ошону менен кирет.
lists-shared-mailbox = Бул электрондук почта дареги башка адамда да бар: { $name }. Делегациянын атынан иш кылган адамга өзү гана окуган дарек керек.
lists-number-of-other = Бул код башка адамдыкы: { $name } ({ $delegation }). Эгер ошол адам болсо, делегациясын каттоонун барагында өзгөртүңүз; болбосо, бул сапка өз кодун бериңиз.
lists-unknown-category = Бул форумда «{ $value }» категориясы жок. Барлары: { $categories }
lists-category-stays = Категория өзгөрбөйт: { $category }. Тизме аны өзгөртпөйт: ал каттоонун барагында өзгөртүлөт.
lists-part-stays = Ролу өзгөрбөйт: { $part }. Ал каттоонун барагында өзгөртүлөт.
lists-head-by-secretariat = Мүчө катары киргизилет: делегациянын жетекчисин катчылык дайындайт.
lists-deputy-by-head = Мүчө катары киргизилет: орун басарларды жетекчи дайындайт.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = эч нерсе өзгөрбөйт

## Киргизилиши
lists-state-title = Тизме: { $when }
lists-progress = Иштетилген саптар: { $done } / { $total }
lists-reload = Канча аткарылганын көрүү үчүн баракты жаңыртыңыз.
lists-is-through = Тизме киргизилди.
lists-was-stopped = Тизме аягына чыкпай токтотулду. Киргизилген адамдар калат.
lists-registered = Катталды
lists-on-reserve = Камдык тизмеде
lists-updated = Жаңыртылды
lists-left-out = Калтырылды
lists-to-people = Делегацияга

## Катышуучулар файл түрүндө
lists-participants = Катышуучулар
lists-participants-help = Орду бар бардык адам, делегация боюнча: жетекчи, орун басарлар, андан кийин калгандары делегациянын алфавити боюнча. Таблицада анкеталарга берилген жооптор да бар.
lists-more-columns = Таблицанын кошумча мамычалары
lists-more-columns-help = Булар таблицада тандалса гана болот. PDF документинде жок.
lists-standing = Аккредитация
lists-head = жетекчи
lists-deputy = орун басар
lists-member = мүчө
lists-order = Делегациялардын тартиби
lists-order-protocol = Протоколдук тартип боюнча
lists-order-alphabet = Тизменин тилинин алфавити боюнча
lists-language-of-list = Тизменин тили
lists-list-of-participants = Катышуучулардын тизмеси
lists-as-of = Күнү: { $date }
lists-printed-name = Аты-жөнү
lists-printed-organisation = Уюм жана кызмат орду
lists-head-of-delegation = Делегациянын жетекчиси
lists-deputy-head = Делегация жетекчисинин орун басары
lists-without-delegation = Делегацияга кирбегендер
lists-number-of-participants = { $count ->
    [one] { $count } катышуучу
   *[other] { $count } катышуучу
}
lists-cannot-be-printed = Тизмени басып чыгарууга болбойт, анткени ариптерде бул тамгалар жок: { $letters }. Алар бул жерде: { $names }. Оңдоңуз же тизмени XLSX түрүндө алыңыз.
lists-too-many-to-print = Катышуучулар { $most } адамдан көп, бир документке батпайт. Тизмени XLSX түрүндө алыңыз.

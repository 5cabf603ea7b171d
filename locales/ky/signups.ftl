# My programme: marks, sign-ups, places, a calendar of one's own. English is the source; the other languages follow it.

## What is mine
signups-title = Менин программам
signups-lead = Сиз белгилеген, жазылган же өзүңүз катышкан иш-чаралар.
signups-to-programme = Программага өтүү
signups-to-mine = Программама өтүү
signups-not-registered = Бул форумга каттооңуз жок
signups-not-registered-hint = Белгилер жана орундар катталган катышуучулар үчүн.
signups-register = Катталуу
signups-none = Азырынча эч нерсе жок
signups-none-hint = Программадагы иш-чараларды белгилеңиз, алар ушул жерде турат.
signups-without-day = Күнү белгисиз
signups-clash = Дал ошол убакта: { $items }
signups-bookmark = Белгилөө
signups-unbookmark = Белгини алып салуу
signups-bookmarked = белгиленген
signups-have-part = өзүңүз катышасыз
signups-have-place = ордуңуз бар
signups-in-line = күтүү тизмесинде, орду: { $place }

## Signing up
signups-sign-up = Жазылуу
signups-join-line = Күтүү тизмесине жазылуу
signups-leave = Орунду бошотуу
signups-leave-question = Ордуңуз бошойт. Күткөн адам болсо, орун ошого өтөт.
signups-leave-line = Күтүү тизмесинен чыгуу
signups-leave-line-question = Күтүү тизмесиндеги ордуңуздан ажырайсыз.
signups-sign-in-first = Орундардын саны чектелген. Жазылуу үчүн кириңиз.
signups-places-taken = Алынган орундар: { $taken }, баары { $places }
signups-people-wait = Күтүү тизмесинде: { $count }
signups-opens = Жазылуу башталат: { $when }
signups-closes = Жазылуу бүтөт: { $when }
signups-is-over = Жазылуу бүттү.
signups-is-cancelled = Иш-чара жокко чыгарылды.
signups-not-open-yet = Жазылуу азырынча баштала элек.
signups-not-cleared = Аккредитацияңыз бүткөндөн кийин жазыла аласыз.
signups-place-is-yours = Сизге орун берилди.
signups-you-wait = Бардык орун алынган. Күтүү тизмесиндеги ордуңуз: { $place }. Орун бошосо, кат аласыз.
signups-you-left = Ордуңуздан баш тарттыңыз.
signups-too-many-bookmarks = { $limit } белгиден ашык сакталбайт. Адегенде айрымдарын алып салыңыз.
signups-too-many-signups = Эң көп дегенде { $limit } иш-чарага жазыла аласыз.
signups-line-is-full = Күтүү тизмеси толгон.
signups-changed-meanwhile = Ушул арада муну башка бирөө өзгөрттү. Жазганыңыз ушул жерде; кайра сактасаңыз, сиздики калат.

## The letter
signups-letter-moved-up-title = { $item }: сизге орун бошоду
signups-letter-moved-up =
    Урматтуу { $name }!

    Орун бошоду, эми ал сиздики: { $item }
    Качан: { $when }
    Форум: { $forum }

    Сиздин программаңыз; орундан ошол жерден баш тартууга да болот:
    { $link }

    { $entry }

signups-letter-delayed-title = { $forum }: программаңызда жаңы убакыттар
signups-letter-delayed =
    Урматтуу { $name }!

    Сиз белгилеген, жазылган же өзүңүз катышкан иш-чаралар башка убакытта башталат ({ $forum }):

    { $lines }

    Азыр жана кийин: { $page }

    Суроолор: { $contact }
signups-letter-line-delayed = – { $item }. План боюнча: { $planned }, эми күтүлөт: { $time }
signups-letter-line-as-planned = – { $item }: кайрадан план боюнча, { $planned }

## A calendar of one’s own
signups-calendar = Календарыңызда
signups-calendar-help = Телефонуңуздагы же компьютериңиздеги календарь үчүн дарек: ал ушул барактагыны көрсөтөт жана өзгөрүүлөрдү ээрчийт. Даректи билген адам да ошону көрөт, аны эч кимге бербеңиз.
signups-make-calendar = Дарек түзүү
signups-calendar-address = Календарыңыздын дареги
signups-renew-calendar = Жаңы дарек түзүү
signups-renew-question = Эски дарек аны колдонгон бардык календарларда дароо токтойт.
signups-calendar-made = Календарыңыздын дареги даяр.
signups-calendar-name = Менин программам: { $forum }

## For the secretariat
signups-offers = Орундар жана жазылуу
signups-offers-lead = Орундарынын саны белгиленген иш-чаралар. Адамдар аларга жазылат, орун калбаса күтөт.
signups-no-offers = Азырынча эч бир иш-чарага орун белгиленген эмес
signups-no-offers-hint = Программадагы иш-чараны ачып, «Орундар жана коноктор» дегенди тандаңыз.
signups-manage = Орундар жана коноктор
signups-item = Иш-чара
signups-to-item = Иш-чарага өтүү
signups-when = Качан
signups-places = Орундар
signups-places-help = Алынгандан аз болсо да, эч ким чыгарылбайт.
signups-taken = Алынды
signups-waiting = Күтүүдө
signups-opens-at = Жазылуунун башталышы
signups-opens-help = Бош: дароо.
signups-closes-at = Жазылуунун бүтүшү
signups-closes-help = Бош: иш-чара башталганда.
signups-clocks = Убакыт { $zone } сааты боюнча.
signups-guests = Жазылгандар
signups-no-guests = Азырынча эч ким жазыла элек.
signups-waiting-list = Күтүү тизмеси
signups-name = Аты-жөнү
signups-delegation = Делегация
signups-since = Жазылган
signups-over-places = Орду барлар орундан көп, ашыгы: { $count }. Эч ким чыгарылбайт; кийинки бошогон орундар бош калат.
signups-moved-up = Сакталды. Күтүү тизмесинен орун алгандар: { $count }.
signups-closes-before-it-opens = Жазылуу башталгандан кийин бүтүшү керек.
signups-end-offer = Орундарды алып салуу
signups-end-question = Бул иш-чарага эми эч ким жазыла албайт.
signups-offer-ended = Орундар алынып салынды.
signups-somebody-signed-up = Жазылгандар бар. Анын ордуна орундардын санын 0 кылыңыз: анда башка эч ким орун албайт.

# Translated from locales/en/schedules.ftl.

## A teljes fájl kimarad
schedules-refused-empty = Ebben a fájlban nincs semmi.
schedules-refused-file-too-large = A fájl túl nagy: legfeljebb { $limit } MB lehet.
schedules-refused-too-many-items = Túl sok programpont van ebben a fájlban: legfeljebb { $limit } lehet. Küldje el részletekben.
schedules-refused-too-deep = A fájl részei túl mélyen vannak egymásba ágyazva: legfeljebb { $limit } szint lehet.
schedules-refused-too-much = Ebben a fájlban sokkal több adat van, mint amennyi egy programban lehet.
schedules-refused-not-a-schedule = Ez a fájl nem program: sem schedule.xml, sem JSON, sem naptár (iCalendar), sem táblázat (CSV, XLSX).
schedules-refused-no-columns = Ebben a táblázatban nincs oszlop a címeknek és az időpontoknak. Nevezze el az oszlopokat, például: cím, dátum, kezdés, vége, terem, előadó.
schedules-refused-damaged = Ez a fájl sérült, nem olvasható ({ $line }. sor). Mentse el újra a saját programjában, és küldje el ismét.
schedules-refused-damaged-whole = Ez a fájl sérült, nem olvasható. Mentse el újra a saját programjában, és küldje el ismét.
schedules-refused-entities = Ez a fájl saját entitásokat határoz meg, amelyekre egy programnak nincs szüksége, és kárt okozhatnak. Mentse el ezek nélkül.
schedules-refused-old-workbook = Ez egy régi Excel munkafüzete, vagy jelszóval védett. Mentse el XLSX-ként, jelszó nélkül.
schedules-refused-archive = Ez nem program, hanem ZIP-archívum vagy másfajta dokumentum. Csomagolja ki, és a benne lévő programot, naptárat vagy táblázatot (CSV, XLSX) küldje el.
schedules-refused-document = Ez nem program, hanem olvasásra vagy nyomtatásra szánt dokumentum (PDF, Word, OpenDocument). Másolja át a táblázatát egy táblázatkezelőbe, mentse el XLSX-ként vagy CSV-ként, és azt küldje el.
schedules-refused-web-page = Ez nem program, hanem weboldal vagy weboldalként elmentett táblázat. Küldje el azt a fájlt, amelyet az oldal exportra kínál (schedule.xml, JSON, iCalendar, CSV), vagy mentse el a táblázatot a táblázatkezelő programjában XLSX-ként, és azt küldje el.
schedules-refused-unreadable = A fájlt nem sikerült beolvasni onnan, ahol van.

## Mi változott egy programponton
schedules-zone-assumed = A fájl nem nevez meg időzónát: az időpontokat { $zone } szerint vettük.
schedules-zone-mapped = A „{ $from }” időzóna itt: { $zone }.
schedules-zone-turned = A(z) „{ $from }” időzónát a fájl maga írja le: az időpontokat átszámítottuk a(z) { $zone } idejére.
schedules-zone-unknown = A „{ $from }” időzóna ismeretlen: az időpontokat { $zone } szerint vettük.
schedules-hour-skipped = Az órákat ezen az órán át előreállítják: a kezdés { $time } lett.
schedules-next-day = Éjfél után kezdődik: a napja { $day } lett.
schedules-times-disagree = A fájlban két különböző kezdés szerepel: { $time } maradt.
schedules-duration-from-next = Nincs megadva a hossza: { $minutes } perc, a terem következő programpontjáig.
schedules-duration-assumed = Nem derül ki, meddig tart: { $minutes } percnek vettük.
schedules-length-in-seconds = A(z) „{ $value }” hosszt másodpercnek vettük: { $minutes } perc.
schedules-day-assumed = Nem derül ki, melyik napon van: a fórum első napja lett, { $day }.
schedules-day-counted = „{ $value }” a fórum napjai szerint { $day } lett.
schedules-title-from-text = Nincs címe: a szövegének eleje lett a címe.
schedules-speakers-from-title = A cím mellett álló neveket előadóknak vettük: { $names }
schedules-text-cut = Túl hosszú, { $limit } karakterre rövidítve: { $field }
schedules-list-cut = Túl sok, csak az első { $limit } maradt: { $field }
schedules-html-cleaned = A szövegeiben lévő HTML bekezdésekből, listákból és hivatkozásokból álló egyszerű szöveg lett.
schedules-letters-mended = Sérült betűket vagy láthatatlan vezérlőkaraktereket távolítottunk el.
schedules-id-renamed = A „{ $from }” azonosító már egy másik programponté: ezé „{ $to }” lett.
schedules-id-made = Nincs azonosítója: a címéből, az idejéből és a terméből készült.
schedules-address-dropped = „{ $value }” nem webcím, ezért kimaradt.
schedules-language-dropped = A „{ $value }” nyelvet nem ismerjük, ezért kimaradt.
schedules-parent-dropped = A „{ $value }” része, de az nincs ebben a fájlban: önállóan áll.
schedules-expanded = Ismétlődik: { $count } alkalommal.
schedules-recurrence-cut = Vég nélkül vagy nagyon gyakran ismétlődik: csak { $count } alkalom maradt.
schedules-recurrence-dropped = Az ismétlődését nem sikerült kiolvasni („{ $value }”): egyszer szerepel.
schedules-value-dropped = „{ $value }” nem volt olvasható, ezért kimaradt.

## Miért maradt ki egy programpont
schedules-left-out-no-title = Sem címe, sem szövege nincs.
schedules-left-out-no-start = Nem derül ki, mikor kezdődik.
schedules-left-out-bad-start = „{ $value }” nem kezdési időpont.
schedules-left-out-no-day = „{ $value }” időpont, de nem derül ki, melyik napon: adjon a táblázathoz dátumoszlopot, vagy előbb adja meg a fórum napjait.
schedules-left-out-undated-day = „{ $value }” egy nap megnevezése, de a fórum napjaiból nem derül ki a dátuma: írja így: 2026-09-05, vagy előbb adja meg a fórum napjait.
schedules-left-out-ambiguous-day = „{ $value }” országonként más napot jelent: írja így: 2026-09-05.
schedules-left-out-private = A naptárában magánjellegűként van megjelölve.
schedules-left-out-unpublished = A fájl szerint nincs közzétéve.
schedules-left-out-duplicate = Ugyanez a programpont már szerepel előtte a fájlban („{ $id }”).
schedules-left-out-superseded = Újabb változata ugyanebben a fájlban szerepel („{ $id }”).
schedules-left-out-no-occurrence = Ismétlődik, de sosem a fórum napjain.
schedules-left-out-not-an-event = Ez nem esemény, hanem „{ $value }”.
schedules-left-out-cut-off = A fájl a közepén megszakad.
schedules-left-out-broken-row = A sor hibás: az idézőjelei vagy a celláinak száma nem jó.

## A teljes fájlról
schedules-note-encoding = A fájl betűit { $name } szerint olvastuk. Ha hibásnak látszanak, mentse el UTF-8 formátumban.
schedules-note-cut-off = A fájl a(z) { $line }. sortól sérült; ami előtte áll, azt beolvastuk.
schedules-note-no-items = Ebben a fájlban egyetlen programpont sincs.
schedules-note-grid = Ezt a táblázatot időpontok és termek (vagy napok) rácsaként olvastuk: minden kitöltött cella egy programpont.
schedules-note-unheaded = Ennek a listának nincsenek fejlécei. Az oszlopok tartalma alapján az első szöveges oszlopot címnek, a következőt teremnek vettük.
schedules-note-column-unknown = A(z) „{ $heading }” oszlopot nem értettük, ezért kimaradt.
schedules-note-sheet-unknown = A(z) „{ $name }” munkalapnak nincsenek programra utaló fejlécei, ezért kimaradt.

## Mezők
schedules-field-title = cím
schedules-field-subtitle = alcím
schedules-field-summary = összefoglaló
schedules-field-description = leírás
schedules-field-place = helyszín
schedules-field-track = szekció
schedules-field-people = résztvevők
schedules-field-languages = nyelvek
schedules-field-links = hivatkozások
schedules-field-attachments = mellékletek
schedules-field-id = azonosító
schedules-field-other = egyéb mezők

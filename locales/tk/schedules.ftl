# Translated from locales/en/schedules.ftl.

## Faýl bütinleý kabul edilmeýär
schedules-refused-empty = Bu faýlda hiç zat ýok.
schedules-refused-file-too-large = Faýl örän uly: iň köp { $limit } MB.
schedules-refused-too-many-items = Bu faýlda çäreler örän köp: iň köp { $limit }. Ony bölüp-bölüp iberiň.
schedules-refused-too-deep = Bu faýlyň bölekleri biri-biriniň içinde örän çuň: iň köp { $limit } derejede.
schedules-refused-too-much = Bu faýlda maksatnamada bolýandan has köp maglumat bar.
schedules-refused-not-a-schedule = Bu faýl maksatnama däl: schedule.xml hem, JSON hem, senenama (iCalendar) hem, tablisa (CSV, XLSX) hem däl.
schedules-refused-no-columns = Bu tablisada mowzuk we wagt sütünleri ýok. Sütünleri atlandyryň, mysal üçin: mowzuk, sene, başlanyşy, soňy, zal, çykyş edýän.
schedules-refused-damaged = Bu faýl zaýalanypdyr, ony okap bolmaýar ({ $line }-nji setir). Ony öz programmaňyzda täzeden ýatda saklaň we ýene iberiň.
schedules-refused-damaged-whole = Bu faýl zaýalanypdyr, ony okap bolmaýar. Ony öz programmaňyzda täzeden ýatda saklaň we ýene iberiň.
schedules-refused-entities = Bu faýlda hiç bir maksatnama gerek bolmadyk we zyýan berip biljek öz kesgitlemeleri bar. Ony olarsyz ýatda saklaň.
schedules-refused-old-workbook = Bu köne Excel kitaby ýa-da parolly kitap. Ony parolsyz, XLSX görnüşinde ýatda saklaň.
schedules-refused-archive = Bu maksatnama däl, ZIP arhiwi ýa-da başga görnüşli resminama. Ony açyň we içindäki maksatnamany, senenamany ýa-da tablisany (CSV, XLSX) iberiň.
schedules-refused-document = Bu maksatnama däl, okamak ýa-da çap etmek üçin resminama (PDF, Word, OpenDocument). Tablisasyny tablisa programmasyna göçüriň, XLSX ýa-da CSV görnüşinde ýatda saklap, iberiň.
schedules-refused-web-page = Bu maksatnama däl, web sahypa ýa-da şeýle ýatda saklanan tablisa. Sahypanyň eksport üçin hödürleýän faýlyny (schedule.xml, JSON, iCalendar, CSV) iberiň ýa-da tablisany tablisa programmasynda XLSX görnüşinde ýatda saklap, şony iberiň.
schedules-refused-unreadable = Faýly ýerleşýän ýerinden okap bolmady.

## Çärede näme üýtgedildi
schedules-zone-assumed = Faýlda sagat guşaklygy görkezilmändir: wagtlar { $zone } boýunça alyndy.
schedules-zone-mapped = “{ $from }” sagat guşaklygy { $zone } diýmekdir.
schedules-zone-turned = “{ $from }” sagat guşaklygy faýlyň özünde berlen: wagtlar { $zone } wagtyna geçirildi.
schedules-zone-unknown = “{ $from }” sagat guşaklygy näbelli: wagtlar { $zone } boýunça alyndy.
schedules-hour-skipped = Bu sagatda wagt öňe süýşürilýär: başlanyşy { $time } boldy.
schedules-next-day = Ýary gijeden soň başlanýar: güni { $day } boldy.
schedules-times-disagree = Faýlda iki dürli başlanýan wagt bar: { $time } alyndy.
schedules-duration-from-next = Dowamlylygy görkezilmändir: zaldaky indiki çärä çenli { $minutes } minut.
schedules-duration-assumed = Näçe wagta çekjekdigi ýazylmandyr: { $minutes } minut diýlip alyndy.
schedules-length-in-seconds = Dowamlylygy “{ $value }” sekunt diýlip alyndy: { $minutes } minut.
schedules-day-assumed = Haýsy gündigi ýazylmandyr: forumyň birinji güni, { $day } alyndy.
schedules-day-counted = “{ $value }” forumyň günleri boýunça { $day } diýlip alyndy.
schedules-title-from-text = Mowzugy ýok: tekstiniň başy mowzuk hökmünde alyndy.
schedules-speakers-from-title = Mowzugyň ýanynda ýazylanlar çykyş edýän diýlip alyndy: { $names }
schedules-text-cut = Örän uzyn, { $limit } belgä çenli gysgaldyldy: { $field }
schedules-list-cut = Örän köp, diňe ilkinji { $limit } alyndy: { $field }
schedules-html-cleaned = Tekstlerindäki HTML abzaslary, sanawlary we salgylanmalary bolan ýönekeý tekste öwrüldi.
schedules-letters-mended = Bozulan harplar ýa-da görünmeýän dolandyryş belgileri aýryldy.
schedules-id-renamed = “{ $from }” identifikatory başga çärede bar: bu “{ $to }” boldy.
schedules-id-made = Identifikatory ýok: mowzugyndan, wagtyndan we zalyndan düzüldi.
schedules-address-dropped = “{ $value }” internet salgysy däl, alynmady.
schedules-language-dropped = “{ $value }” biziň bilýän dilimiz däl, alynmady.
schedules-parent-dropped = “{ $value }” çäresine degişli, emma ol bu faýlda ýok: aýratyn dur.
schedules-expanded = Gaýtalanýar: { $count } gezek.
schedules-recurrence-cut = Soňsuz ýa-da örän ýygy gaýtalanýar: diňe { $count } gezek alyndy.
schedules-recurrence-dropped = Nähili gaýtalanýandygyny okap bolmady (“{ $value }”): bir gezek alyndy.
schedules-value-dropped = “{ $value }” okalmady, alynmady.

## Çäre näme üçin alynmady
schedules-left-out-no-title = Mowzugy hem, teksti hem ýok.
schedules-left-out-no-start = Haçan başlanýandygy görkezilmändir.
schedules-left-out-bad-start = “{ $value }” başlanýan wagt däl.
schedules-left-out-no-day = “{ $value }” sagat, ýöne haýsy gündigi ýazylmandyr: senesi bolan sütün goşuň ýa-da ilki forumyň günlerini giriziň.
schedules-left-out-undated-day = “{ $value }” günüň ady, ýöne forumyň günlerinden haýsy senedigi belli däl: senäni 2026-09-05 görnüşinde ýazyň ýa-da ilki forumyň günlerini giriziň.
schedules-left-out-ambiguous-day = “{ $value }” dürli ýurtlarda dürli güni aňladýar: senäni 2026-09-05 görnüşinde ýazyň.
schedules-left-out-private = Senenamada ol şahsy diýlip bellenen.
schedules-left-out-unpublished = Faýla görä çap edilmändir.
schedules-left-out-duplicate = Edil şu çäre faýlda ondan öň bar (“{ $id }”).
schedules-left-out-superseded = Onuň täzeräk görnüşi şu faýlda bar (“{ $id }”).
schedules-left-out-no-occurrence = Gaýtalanýar, emma forumyň günlerine gabat gelmeýär.
schedules-left-out-not-an-event = Bu çäre däl: “{ $value }”.
schedules-left-out-cut-off = Faýl onuň ortasynda kesilýär.
schedules-left-out-broken-row = Setir bozulypdyr: goşa dyrnaklary ýa-da öýjükleriniň sany nädogry.

## Tutuş faýl barada
schedules-note-encoding = Bu faýlyň harplary { $name } diýlip okaldy. Nädogry görünse, ony UTF-8 görnüşinde ýatda saklaň.
schedules-note-cut-off = Faýl { $line }-nji setirden başlap bozuk; ondan öňküsi okaldy.
schedules-note-no-items = Bu faýlda maksatnamanyň ýekeje çäresi hem ýok.
schedules-note-grid = Bu tablisa wagtlaryň we zallaryň (ýa-da günleriň) tory hökmünde okaldy: doldurylan her öýjük — bir çäre.
schedules-note-unheaded = Bu sanawyň sütün sözbaşylary ýok. Sütünleriň mazmunyna görä, söz ýazylan birinji sütün at, indiki sütün zal hökmünde alyndy.
schedules-note-column-unknown = “{ $heading }” sütüni düşnüksiz, alynmady.
schedules-note-sheet-unknown = “{ $name }” sahypasynda maksatnama sözbaşylary ýok, alynmady.

## Meýdançalar
schedules-field-title = mowzuk
schedules-field-subtitle = goşmaça mowzuk
schedules-field-summary = gysgaça mazmuny
schedules-field-description = beýany
schedules-field-place = ýeri
schedules-field-track = ugur
schedules-field-people = gatnaşyjylar
schedules-field-languages = diller
schedules-field-links = salgylanmalar
schedules-field-attachments = goşmaçalar
schedules-field-id = identifikator
schedules-field-other = beýleki meýdançalar

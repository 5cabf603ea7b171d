# Translated from locales/en/sheets.ftl.

## Faýl bütinleýin kabul edilmedi
sheets-empty = Bu faýlda hiç zat ýok.
sheets-only-headings = Bu faýlda sözbaşylar bar, ýöne olaryň aşagynda adam ýok.
sheets-file-too-large = Faýl örän uly: iň köp { $limit } MB.
sheets-too-many-rows = Sanaw örän uzyn: iň köp { $limit } setir. Ony bölüp-bölüp iberiň.
sheets-too-many-columns = Sanaw örän giň: iň köp { $limit } sütün.
sheets-too-much-text = Bu faýlda adamlaryň sanawynda bolýandan has köp maglumat bar.
sheets-not-a-list = Bu faýl tekst görnüşindäki tablisa (CSV) hem, Excel kitaby (XLSX) hem däl.
sheets-old-workbook = Bu köne Excel kitaby ýa-da parolly kitap. Ony parolsyz, XLSX görnüşinde ýatda saklaň.
sheets-markup = Faýlyň ady näme bilen gutarsa-da, bu web sahypa ýa-da XML görnüşinde ýatda saklanan tablisa. Ony tablisa programmasynda açyp, XLSX görnüşinde ýatda saklaň.
sheets-open-document = Bu LibreOffice ýa-da OpenOffice tablisasy (ODS). Ony XLSX görnüşinde ýatda saklaň.
sheets-damaged = Bu kitap zaýalanypdyr, ony okap bolmaýar. Ony öz programmaňyzda açyň, täzeden ýatda saklaň we ýene iberiň.
sheets-no-sheet = Kitapda “{ $name }” atly sahypa ýok.

## Setirde näme nädogry
sheets-what-is-wrong = Näme nädogry
sheets-name-missing = At ýok: iň bolmanda familiýasyny ýa-da adyny ýazyň.
sheets-missing = Bu ýer boş bolmaly däl.
sheets-too-long = Örän uzyn: iň köp { $limit } belgi sygýar.
sheets-direction-marks = Tekstde ýazuwyň ugruny üýtgedýän görünmeýän belgiler bar. Ony goýman, gaýtadan ýazyň.
sheets-control-characters = Tekstde görünmeýän dolandyryş belgileri bar. Ony goýman, gaýtadan ýazyň.
sheets-unprintable = Bu harplary çap edip bolmaýar: { $letters }
sheets-not-latin = Muny latyn harplary bilen ýazyň.
sheets-broken-letters = Bu ýerde käbir harplar bozulypdyr. Teksti gaýtadan ýazyň we faýly UTF-8 ýa-da XLSX görnüşinde ýatda saklaň.
sheets-broken-quotes = Bu setirdäki goşa dyrnaklar bozulypdyr: biri ýapylmandyr ýa-da ýapylandan soň tekst bar.
sheets-cells = Bu setirdäki öýjükleriň sany ({ $found }) sanawdaky sütünleriň sanyndan ({ $wanted }) köp.
sheets-formula-error = Bu öýjükdäki formulanyň netijesi ýok: { $value }
sheets-not-email = “{ $value }” elektron poçta salgysy däl.
sheets-not-date = “{ $value }” sene däl. Şeýle ýazyň: 24.11.2025 ýa-da 2025-11-24.
sheets-ambiguous-date = “{ $value }” dürli ýurtlarda dürli günleri aňladýar. Şeýle ýazyň: 24.11.2025 ýa-da 2025-11-24.
sheets-date-out-of-range = “{ $value }” doglan gün bolup bilmez.
sheets-not-number = “{ $value }” 1-den başlanýan bitin san däl.
sheets-unknown-category = Bu forumda “{ $value }” kategoriýasy ýok.
sheets-unknown-delegation = Bu forumda “{ $value }” wekiliýeti ýok.
sheets-other-delegation = “{ $value }” siziň wekiliýetiňiz däl. Diňe öz wekiliýetiňiziň adamlaryny girizip bilersiňiz.
sheets-unknown-role = “{ $value }” şularyň hiç biri däl: ýolbaşçy, orunbasar, agza.
sheets-unknown-answer = “{ $value }” bu soragyň hödürleýän jogaplarynyň biri däl.
sheets-not-taken = Bu adamy girizip bolmady. Atlary we elektron poçta salgysyny barlaň.
sheets-second-head = Wekiliýetiň ýolbaşçysy eýýäm bar: { $line } belgili setirde.
sheets-unknown-language = “{ $value }” biziň bilýän dilimiz däl. Diliň adyny ýa-da koduny ýazyň: az, tr, uz, kk, ky, tk, hu, ru, en.
sheets-duplicate-ref = “{ $value }” { $line } belgili setirde eýýäm bar. Her kimiň öz kody bolmaly.

## Sütünler
sheets-mapping-no-name = Hiç bir sütünde at ýok. Familiýalary, atlary ýa-da doly atlary bolan sütüni saýlaň.
sheets-mapping-twice = Iki sütün bir zady aňladyp bilmez.
sheets-field-ref = Kod
sheets-field-full-name = Ady we familiýasy
sheets-field-family-name = Familiýasy
sheets-field-given-name = Ady
sheets-field-patronymic = Atasynyň ady
sheets-field-latin-family = Familiýasy latyn harplary bilen
sheets-field-latin-given = Ady latyn harplary bilen
sheets-field-passport-name = Pasportdaky ady
sheets-field-email = Elektron poçta
sheets-field-language = Hatlaryň dili
sheets-field-birth-date = Doglan güni
sheets-field-organisation = Gurama
sheets-field-organisation-en = Gurama iňlis dilinde
sheets-field-organisation-ru = Gurama rus dilinde
sheets-field-title = Alymlyk derejesi
sheets-field-position = Wezipe
sheets-field-position-en = Wezipe iňlis dilinde
sheets-field-position-ru = Wezipe rus dilinde
sheets-field-protocol-rank = Protokoldaky orny
sheets-field-category = Kategoriýa
sheets-field-role = Wekiliýetdäki orny
sheets-field-delegation = Wekiliýet

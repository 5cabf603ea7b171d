# Translated from locales/en/schedules.ftl.

## Fayl bütövlükdə qəbul edilmir
schedules-refused-empty = Bu faylda heç nə yoxdur.
schedules-refused-file-too-large = Fayl çox böyükdür: ən çoxu { $limit } MB.
schedules-refused-too-many-items = Bu faylda tədbirlər çoxdur: ən çoxu { $limit }. Onu hissə-hissə göndərin.
schedules-refused-too-deep = Bu faylın hissələri bir-birinin içində çox dərindədir: ən çoxu { $limit } səviyyə.
schedules-refused-too-much = Bu faylda proqramda olandan qat-qat çox məlumat var.
schedules-refused-not-a-schedule = Bu fayl proqram deyil: nə schedule.xml, nə JSON, nə təqvim (iCalendar), nə də cədvəldir (CSV, XLSX).
schedules-refused-no-columns = Bu cədvəldə başlıq və vaxt sütunları yoxdur. Sütunları adlandırın, məsələn: başlıq, tarix, başlanğıc, son, zal, məruzəçi.
schedules-refused-damaged = Bu fayl zədələnib və oxunmur ({ $line }-ci sətir). Onu öz proqramınızda yenidən saxlayın və bir daha göndərin.
schedules-refused-damaged-whole = Bu fayl zədələnib və oxunmur. Onu öz proqramınızda yenidən saxlayın və bir daha göndərin.
schedules-refused-entities = Bu fayl öz daxilində heç bir proqrama gərək olmayan və zərər verə bilən təriflər elan edir. Onu bunlarsız saxlayın.
schedules-refused-old-workbook = Bu, köhnə Excel kitabı və ya parollu kitabdır. Onu parolsuz, XLSX kimi saxlayın.
schedules-refused-archive = Bu, proqram deyil, ZIP arxivi və ya başqa növ sənəddir. Onu açın və içindəki proqramı, təqvimi və ya cədvəli (CSV, XLSX) göndərin.
schedules-refused-document = Bu, proqram deyil, oxumaq və ya çap etmək üçün sənəddir (PDF, Word, OpenDocument). Cədvəlini cədvəl proqramına köçürün, XLSX və ya CSV kimi saxlayıb göndərin.
schedules-refused-web-page = Bu, proqram deyil, veb-səhifə və ya elə saxlanmış cədvəldir. Səhifənin ixrac üçün təklif etdiyi faylı (schedule.xml, JSON, iCalendar, CSV) göndərin və ya cədvəli cədvəl proqramında XLSX kimi saxlayıb onu göndərin.
schedules-refused-unreadable = Faylı yerləşdiyi yerdən oxumaq olmadı.

## Tədbirdə nə dəyişdirildi
schedules-zone-assumed = Faylda saat qurşağı göstərilməyib: vaxtlar { $zone } üzrə qəbul edildi.
schedules-zone-mapped = “{ $from }” saat qurşağı { $zone } deməkdir.
schedules-zone-turned = “{ $from }” saat qurşağı faylın özündə verilib: vaxtlar { $zone } vaxtına çevrildi.
schedules-zone-unknown = “{ $from }” saat qurşağı məlum deyil: vaxtlar { $zone } üzrə qəbul edildi.
schedules-hour-skipped = Saatlar bu saatın üstündən irəli çəkilir: başlanğıc { $time } oldu.
schedules-next-day = Gecəyarısından sonra başlayır: günü { $day } oldu.
schedules-times-disagree = Faylda iki fərqli başlanğıc göstərilib: { $time } götürüldü.
schedules-duration-from-next = Müddəti göstərilməyib: zaldakı növbəti tədbirə qədər, { $minutes } dəqiqə davam edir.
schedules-duration-assumed = Nə qədər sürdüyü yazılmayıb: { $minutes } dəqiqə qəbul edildi.
schedules-length-in-seconds = Müddəti “{ $value }” saniyə kimi götürüldü: { $minutes } dəqiqə.
schedules-day-assumed = Hansı gün olduğu yazılmayıb: forumun birinci günü, { $day } götürüldü.
schedules-day-counted = “{ $value }” forumun günlərinə görə { $day } kimi götürüldü.
schedules-title-from-text = Başlığı yoxdur: mətninin əvvəli başlıq götürüldü.
schedules-speakers-from-title = Başlığın yanında yazılanlar çıxış edənlər kimi götürüldü: { $names }
schedules-text-cut = Çox uzundur, { $limit } işarəyədək qısaldıldı: { $field }
schedules-list-cut = Çox saydadır, yalnız ilk { $limit } qəbul edildi: { $field }
schedules-html-cleaned = Mətnlərindəki HTML abzasları, siyahıları və keçidləri olan sadə mətnə çevrildi.
schedules-letters-mended = Pozulmuş hərflər və ya görünməz idarəetmə işarələri silindi.
schedules-id-renamed = “{ $from }” identifikatoru artıq başqa tədbirdə var: bu, “{ $to }” oldu.
schedules-id-made = Identifikatoru yoxdur: başlığından, vaxtından və zalından yaradıldı.
schedules-address-dropped = “{ $value }” internet ünvanı deyil və buraxıldı.
schedules-language-dropped = “{ $value }” tanıdığımız dil deyil və buraxıldı.
schedules-parent-dropped = “{ $value }” tədbirinə aiddir, lakin o, bu faylda yoxdur: ayrıca qeyd edildi.
schedules-expanded = Təkrarlanır: { $count } dəfə.
schedules-recurrence-cut = Sonsuz və ya çox tez-tez təkrarlanır: yalnız { $count } dəfə qəbul edildi.
schedules-recurrence-dropped = Necə təkrarlandığını oxumaq olmadı (“{ $value }”): bir dəfə qəbul edildi.
schedules-value-dropped = “{ $value }” oxunmadı və buraxıldı.

## Tədbir niyə götürülmədi
schedules-left-out-no-title = Nə başlığı, nə də mətni var.
schedules-left-out-no-start = Nə vaxt başladığı göstərilməyib.
schedules-left-out-bad-start = “{ $value }” başlanğıc vaxtı deyil.
schedules-left-out-no-day = “{ $value }” saatdır, amma hansı gün olduğu yazılmayıb: tarix sütunu əlavə edin və ya əvvəlcə forumun günlərini daxil edin.
schedules-left-out-undated-day = “{ $value }” günün adıdır, amma forumun günlərindən hansı tarix olduğu bilinmir: tarixi 2026-09-05 kimi yazın və ya əvvəlcə forumun günlərini daxil edin.
schedules-left-out-ambiguous-day = “{ $value }” müxtəlif ölkələrdə müxtəlif gün deməkdir: tarixi 2026-09-05 kimi yazın.
schedules-left-out-private = Təqvimdə şəxsi kimi qeyd olunub.
schedules-left-out-unpublished = Fayla görə dərc olunmayıb.
schedules-left-out-duplicate = Eyni tədbir faylda ondan əvvəl var (“{ $id }”).
schedules-left-out-superseded = Onun daha yeni variantı həmin fayldadır (“{ $id }”).
schedules-left-out-no-occurrence = Təkrarlanır, lakin forumun günlərinə düşmür.
schedules-left-out-not-an-event = Bu, tədbir deyil: “{ $value }”.
schedules-left-out-cut-off = Fayl onun ortasında kəsilir.
schedules-left-out-broken-row = Sətir pozulub: dırnaqları və ya xanalarının sayı düz deyil.

## Bütün fayl haqqında
schedules-note-encoding = Bu faylın hərfləri { $name } kimi oxundu. Səhv görünürsə, onu UTF-8 kimi saxlayın.
schedules-note-cut-off = Fayl { $line }-ci sətirdən pozulub; ondan əvvəl olanlar oxundu.
schedules-note-no-items = Bu faylda proqramın heç bir tədbiri yoxdur.
schedules-note-grid = Bu cədvəl vaxtların və zalların (yaxud günlərin) toru kimi oxundu: hər dolu xana bir tədbirdir.
schedules-note-unheaded = Bu siyahının sütun başlıqları yoxdur. Sütunların məzmununa görə birinci söz sütunu ad, növbətisi zal kimi götürüldü.
schedules-note-column-unknown = “{ $heading }” sütunu başa düşülmədi və götürülmədi.
schedules-note-sheet-unknown = “{ $name }” vərəqində proqram başlıqları yoxdur və o götürülmədi.

## Sahələr
schedules-field-title = başlıq
schedules-field-subtitle = alt başlıq
schedules-field-summary = xülasə
schedules-field-description = təsvir
schedules-field-place = yer
schedules-field-track = istiqamət
schedules-field-people = iştirakçılar
schedules-field-languages = dillər
schedules-field-links = keçidlər
schedules-field-attachments = əlavələr
schedules-field-id = identifikator
schedules-field-other = başqa sahələr

# Translated from locales/en/planning.ftl.
planning-title = Proqramın planlaşdırılması
planning-lead = Burada dəyişdirilənlər dərc edilənədək qaralama qalır. Uyğunsuzluqlar düzəliş yolu ilə birlikdə göstərilir.
planning-days = Günlər
planning-time = Vaxt
planning-grid = Zallar üzrə gün
planning-new-item = Yeni tədbir
planning-new-address = Yeni müraciət
planning-no-room = Zalsız
planning-seats = Yer: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Bütün gün
planning-nothing-planned = Bu gün üçün heç nə planlaşdırılmayıb
planning-nothing-planned-hint = Tədbir əlavə edin və ya proqramı fayldan götürün.
planning-loose = Hissələr və hələ vaxtı olmayan tədbirlər
planning-moved = Yeri dəyişdirildi. Dərc edilənədək qaralamadır.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } götürüldü. Ox düymələri yerini dəyişir, Page Up və Page Down başqa günə keçirir, Enter saxlayır, Esc ləğv edir.
planning-picked-length = { $title }: yuxarı və aşağı ox düymələri müddətini dəyişir, Enter saxlayır, Esc ləğv edir.
planning-let-go = { $title } öz yerində qaldı.
planning-move-failed = Əlaqə yoxdur; heç nə dəyişmədi. Yenidən cəhd edin.
planning-undo = Son dəyişikliyi geri al
planning-undone = Dəyişiklik geri alındı.
planning-keys = Tədbirləri sürüşdürün (barmaqla: basıb saxlayın, sonra sürüşdürün): başqa gün üçün yuxarıdakı günün üzərinə, başqa müddət üçün aşağı kənarından. Və ya klaviaturadan istifadə edin: ox düymələri seçir, Enter açır; Alt və ox düymələri və ya M yerini dəyişir, bu zaman Page Up və Page Down başqa günə keçirir; L müddətini dəyişir; Esc ləğv edir.

planning-hints = Uyğunsuzluqlar
planning-has-hints = uyğunsuzluq var
planning-no-hints = Heç bir uyğunsuzluq yoxdur.
planning-more-hints = Bundan başqa: { $count }. Əvvəlcə yuxarıdakıları düzəldin.
planning-clash-room = { $room } eyni vaxtda iki dəfə tələb olunur: “{ $first }” və “{ $second }”.
planning-clash-person = { $name } eyni vaxtda iki yerdə olmalıdır: “{ $first }” və “{ $second }”.
planning-clash-only-delegate = { $name } ({ $delegation }, yeganə nümayəndə) eyni vaxtda iki yerdə olmalıdır: “{ $first }” və “{ $second }”.
planning-clash-interpreter = Şifahi tərcüməçi { $name } eyni vaxtda iki yerdə lazımdır: “{ $first }” və “{ $second }”.
planning-clash-way = { $name }: “{ $from }” – “{ $to }” arası yola { $needs } dəq lazımdır, vaxt isə { $has } dəq-dir.
planning-clash-seats = “{ $title }”: gözlənilən iştirakçı { $expected }, zalda yer { $seats }.
planning-mend-time = Başqa vaxt: { $time }
planning-mend-room = Başqa zal: { $room }
planning-mend-time-of = “{ $title }”, başqa vaxt: { $time }
planning-mend-room-of = “{ $title }”, başqa zal: { $room }
planning-mend-room-at = Başqa zal, başqa vaxt: { $room }, { $time }
planning-name-interpreter = Şifahi tərcüməçi təyin et

planning-field = Sahə
planning-field-title = Ad
planning-field-title-in = Ad: { $language }
planning-texts = Mətnlər
planning-texts-help = Boş sətir yeni abzas başlayır. Defislə başlayan sətirlər siyahı olur; **iki ulduz** arasındakı sözlər qalın yazılır.
planning-field-subtitle-in = Alt başlıq: { $language }
planning-field-summary-in = Xülasə: { $language }
planning-field-text-in = Mətn: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Müraciətin mətni oxunacaq sözlərdir. O, saytda yalnız oxunub açıqlandıqdan sonra görünür.
planning-address-released = Bu müraciətin mətni açıqlanıb: dərc etdiyiniz dəyişikliklər dərhal saytda görünür.
planning-address-people = Müraciətin müəllifi və oxuyanı olmalıdır.
planning-field-kind = Növ
planning-field-status = Vəziyyət
planning-field-starts = Başlanğıc
planning-field-ends = Son
planning-starts-help = Tədbir keçirilən yerin vaxtı ilə.
planning-field-room = Zal
planning-field-place = Yer
planning-field-city = Şəhər
planning-city-help = Zal seçilibsə, onun şəhəri sayılır.
planning-field-to-city = Yolun sonu
planning-to-city-help = Yalnız bir şəhərdən digərinə yol üçün.
planning-field-parent = Nəyin tərkibindədir
planning-field-expected = Gözlənilən iştirakçı sayı
planning-field-people = İştirak edənlər
planning-people-help = Forumda qeydiyyatdan keçənlər adları ilə tanınır. Sətri silmək üçün adı boş qoyun.
planning-role = Vəzifə { $number }
planning-who = Ad { $number }
planning-who-is-meant = Kimin nəzərdə tutulduğunu seçin.
planning-who-exactly = “{ $name }” kimdir?
planning-keep-as-written = Başqası: “{ $name }”, yazıldığı kimi
planning-choose = Seçin
planning-none = Yoxdur
planning-more-rows = Daha çox sətir
planning-save = Qaralama kimi yadda saxla
planning-draft-help = Saytda heç nə dəyişmir: əvvəlcə dəyişikliklər dərc edilməlidir.
planning-saved = Qaralama yadda saxlanıldı.
planning-on-the-site = Saytda
planning-kind-part = Hissə
planning-kind-other = Digər
planning-status-confirmed = keçirilir
planning-status-tentative = dəqiqləşdirilir
planning-status-cancelled = ləğv edilib
planning-state-new = yeni
planning-state-changed = dəyişdirilib
planning-state-removed = silinəcək
planning-state-crossed = yoxlanmalıdır
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Bunu eyni vaxtda başqası dəyişdirib. Nələrin dəyişdiyinə baxın və yenidən yadda saxlayın.
planning-theirs = Başqasının yadda saxladığı
planning-theirs-help = Sizin yazdıqlarınız aşağıda qalır. Yenidən yadda saxlasanız, sizinki qüvvədə olacaq.
planning-saved-now = İndi yadda saxlanılıb
planning-typed-here = Burada yazılıb

planning-time-unreadable = Bu vaxt oxunmur. Tarix və saatı seçin.
planning-ends-before = Son başlanğıcdan əvvəldir.
planning-has-no-time = Bu tədbirin hələ vaxtı yoxdur. Əvvəlcə formada vaxt yazın.
planning-parent-inside = Tədbir öz daxilində və ya öz tərkibində ola bilməz.
planning-too-many-people = Bir tədbirdə ən çoxu { $limit } nəfər ola bilər.
planning-too-many-items = Bir proqramda ən çoxu { $limit } tədbir ola bilər.

planning-cancel = Ləğv et
planning-cancel-question = Tədbir proqramda ləğv edilmiş kimi qalır.
planning-cancel-items = Tərkibində olan { $count } tədbir də keçirilmir.
planning-cancel-parts = { $count } nəfər iştirak edir.
planning-cancel-places = { $count } nəfərin yeri var.
planning-cancel-waiting = Gözləmə siyahısında { $count } nəfər var.
planning-cancel-marked = { $count } nəfər əlfəcin qoyub.
planning-off-with = Keçirilmir, çünki tərkibində olduğu “{ $title }” ləğv edilib.
planning-cancelled = Tədbir ləğv edilmiş kimi qeyd olundu. Dərc edilənədək qaralamadır.
planning-restore = Yenidən keçirilsin
planning-restored = Tədbir keçirilir. Dərc edilənədək qaralamadır.
planning-remove = Proqramdan çıxar
planning-remove-question = Dərc edildikdən sonra tədbir proqramda olmayacaq. Daxilindəkilər qalır.
planning-removed = Tədbir proqramdan çıxarılacaq.
planning-discard = Qaralamadan imtina et
planning-discard-question = Dərc edilmiş vəziyyət qalır, qaralama silinir.
planning-discarded = Qaralama silindi; dərc edilmiş vəziyyət qaldı.

planning-to-changes = Nələr dəyişdirilib
planning-changes-lead = Bunlar hələ saytda yoxdur. Baxın və dərc edin.
planning-no-changes = Hər şey dərc edilib
planning-no-changes-hint = Dəyişikliklər dərc edilənədək burada durur.
planning-ready = Dərc edilə bilər
planning-people-told = Məktub alacaq şəxslər
planning-publish-help = Dərc edildikdən sonra bunlar saytda görünür və aidiyyəti olan hər kəs öz dilində məktub alır.
planning-publish-clashes = Dərc olunacaqlarda uyğunsuzluqlar: { $count }. Onlar aşağıda göstərilib.
planning-publish = Dərc et: { $count }
planning-published = { $number } nömrəli versiya dərc edildi. Dəyişən tədbirlər: { $count }.
planning-nothing-to-publish = Dərc ediləcək heç nə yoxdur.
planning-changes-changed = Bu səhifəyə baxdığınız vaxtdan bəri dəyişikliklər olub. Yenidən baxın.
planning-crossed-help = Bu qaralamadan sonra saytdakı tədbir fayldan dəyişib. Formaya baxıb yenidən yadda saxlayın; o vaxtadək dərc edilmir.
planning-first-shown = Göstərilir: { $total } tədbirdən ilk { $shown }.
planning-versions = Versiyalar
planning-versions-lead = Birlikdə dərc edilənlər bir versiyadır. İkisini müqayisə edin.
planning-no-versions = Hələ versiya yoxdur
planning-no-versions-hint = Dəyişiklikləri ilk dəfə dərc etdikdə burada görünəcək.
planning-version = Versiya { $number }
planning-version-none = Versiyalardan əvvəl
planning-version-head = Versiya
planning-published-at = Dərc edilib
planning-published-by = Kim tərəfindən
planning-items = Tədbirlər
planning-compare = Müqayisə et
planning-compare-from = Bundan
planning-compare-to = Buna
planning-changed-until = İlk versiyadan { $to } nömrəli versiyaya qədər dəyişənlər
planning-changed-between = { $from } və { $to } nömrəli versiyalar arasında dəyişənlər
planning-no-difference = Bu versiyalar arasında fərq yoxdur.

planning-ways = Yollar
planning-ways-lead = Yolun nə qədər çəkdiyini yazın. İştirakçının çatmağa vaxtı olmadıqda uyğunsuzluq göstərilir.
planning-between = { $from } – { $to }, dəqiqə
planning-within = { $city }: bir binadan digərinə, dəqiqə
planning-save-ways = Yadda saxla
planning-ways-saved = Yolların vaxtı yadda saxlanıldı.

## Places
planning-places = Məkanlar
planning-places-lead = Forumun şəhərləri, binaları və zalları. Buradakı dəyişiklik dərhal saytda görünür.
planning-no-places = Hələ məkan yoxdur
planning-no-places-hint = Əvvəlcə şəhəri, sonra binaları və zalları əlavə edin.
planning-new-city = Şəhər əlavə et
planning-new-house = Bina əlavə et
planning-new-room = Zal əlavə et
planning-new-loose-room = Binasız məkan əlavə et
planning-edit = Düzəliş et
planning-no-city = Şəhərsiz
planning-no-house = Binasız
planning-no-houses = Hələ bina və zal yoxdur.
planning-on-the-map = Xəritədə
planning-shared = eyni vaxtda bir neçə tədbir
planning-is-shared = Burada eyni vaxtda bir neçə tədbir keçirilə bilər
planning-shared-help = Stendlər, həyət, bütöv bina. Oradakı tədbirlər bir-birinə mane olmur.
planning-field-name-in = Ad: { $language }
planning-field-address = Ünvan
planning-field-address-in = Ünvan: { $language }
planning-field-latitude = Şimal enliyi, dərəcə
planning-field-longitude = Şərq uzunluğu, dərəcə
planning-point-help = Xəritə üçün, məsələn, 40.372 və 49.853. Dərəcə yoxdursa, xəritədə ünvan axtarılır.
planning-point-half = Hər iki dərəcəni yazın, ya da heç birini.
planning-degrees-unreadable = Dərəcəni rəqəmlə yazın, məsələn, 40.372.
planning-field-house = Bina
planning-field-seats = Yer sayı
planning-field-equipment = Avadanlıq
planning-field-equipment-in = Başqa avadanlıq: { $language }
planning-field-zone = Saat qurşağı
planning-zone-help = Məsələn, Asia/Baku. Sonradan dəyişdirilə bilməz.
planning-zone-unknown = Belə saat qurşağı yoxdur. Asia/Baku kimi yazın.
planning-clocks = Vaxt: { $zone }.
planning-first-day = İlk gün
planning-last-day = Son gün
planning-other-languages = Başqa dillərdə
planning-save-place = Yadda saxla
planning-place-saved = Yadda saxlanıldı. Saytda görünür.
planning-place-moved = Sıra yadda saxlanıldı.
planning-place-changed-meanwhile = Bu vaxt ərzində məkanı başqası dəyişib. Yazdıqlarınız buradadır; yenidən yadda saxlasanız, sizinki qalır.
planning-forum-days = Forumun günləri: { $days }; şəhərin günləri bunun daxilindədir.
planning-city-outside = Şəhərin günləri forumun günləri daxilində olmalıdır.
planning-now-stands = Bu arada burada yazılıb: { $value }
planning-place-there-already = Bu adda məkan artıq var.
planning-too-many-places = Forumun ən çox { $limit } məkanı ola bilər.
planning-move-up = Yuxarı
planning-move-down = Aşağı
planning-remove-short = Çıxar
planning-remove-place = “{ $place }” çıxarılsın
planning-rooms-go-too = Zalları da çıxarılır
planning-planned-there = Orada planlaşdırılıb
planning-nothing-planned-there = Orada heç nə planlaşdırılmayıb.
planning-more-items = Bunlardan başqa: { $count }.
planning-move-items-to = Hara köçürülsün
planning-move-items-help = Onlar qaralamaya çevrilir; dərc edilənlər siz yenisini dərc edənədək orada qalır.
planning-remove-place-help = Məkanı sonra geri qaytarmaq olar.
planning-place-removed = Məkan çıxarıldı.
planning-place-removed-with = Məkan çıxarıldı. Dərc ediləcək qaralama: { $count }.
planning-removed-places = Çıxarılmış məkanlar
planning-bring-back = Geri qaytar
planning-place-restored = Məkan geri qaytarıldı.
planning-ways-houses = Bir şəhərin binaları arasında
planning-ways-houses-help = Heç nə yazılmayıbsa, şəhərin adi vaxtı götürülür; bir binanın içində isə vaxt sayılmır.
planning-within-house = { $house }: bir zaldan digərinə, dəqiqə

## Languages
planning-field-language = Çıxışların dili
planning-not-said = Göstərilməyib
planning-interprets-from = Hansı dildən { $number }
planning-interprets-into = Hansı dilə { $number }
planning-same-language = İki fərqli dil seçin.
planning-interpretation = Şifahi tərcümə
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = “{ $title }”: çıxışların dili { $language }, lakin bu dildən tərcümə edən yoxdur, halbuki tərcümə kabinələri var ({ $room }).

## When somebody cannot
planning-availability = Vaxtının olub-olmaması
planning-absences-mine = İştirak edə bilmədiyim vaxt
planning-absences-of = { $name }: iştirak edə bilmədiyi vaxt
planning-absences-help = Bunu yalnız proqramı quranlar görür.
planning-no-absences = Heç nə yazılmayıb.
planning-absence-from = Nə vaxtdan
planning-absence-to = Nə vaxtadək
planning-absence-reason = Səbəb
planning-absence-reason-help = Yazmaq məcburi deyil.
planning-absence-add = Əlavə et
planning-absence-remove = Geri götür
planning-absence-added = Yazıldı.
planning-absence-removed = Geri götürüldü.
planning-too-many-absences = Ən çox { $limit } vaxt yazmaq olar.
planning-clash-absent = { $name } bu tədbirdə iştirak edə bilməz: “{ $title }”. Vaxtı yoxdur: { $from } – { $to }.
planning-their-parts = Proqramdakı vəzifələri
planning-no-parts = Yoxdur.

planning-asked = Dəvət və razılıq
planning-asked-help = Kimdən soruşursunuzsa, öz dilində məktub alır və öz səhifəsində cavab verir.
planning-ask = Soruş
planning-ask-again = Yenidən soruş
planning-answer-invited = cavab gözlənilir
planning-answer-confirmed = razılaşıb
planning-answer-declined = imtina edib
planning-invited = Dəvət məktubu göndərildi.
planning-clash-declined = { $name } bu tədbirdə iştirakdan imtina edib: “{ $title }”.
planning-declined = imtina edib: { $names }
planning-take-out = Çıxar: { $name }
planning-take-out-question = { $name } qaralamadan çıxarılır. Siz dərc etməyincə heç kim məktub almır. Davam edilsin?
planning-taken-out = Vəzifə qaralamadan çıxarıldı.
planning-ask-somebody-else = Başqasından soruş
planning-invite-question = { $name } bu vəzifəyə dəvət məktubu alacaq. Davam edilsin?
planning-absence-remove-question = Bu vaxt silinir: { $when }. Davam edilsin?
planning-withheld = Bu, mətni hələ açıqlanmamış müraciət idi. Mətn gizli qalır: tədbir indi nə olursa olsun, onu saytda heç kim oxuya bilmir.
planning-release-text = Mətni açıqla
planning-release-question = Bu andan etibarən mətni saytda hamı oxuya bilər. Bunu geri qaytarmaq olmaz. Davam edilsin?
planning-text-released = Mətni indi saytda hamı oxuya bilər.
planning-no-mailbox = { $name }: e-poçt ünvanı məlum deyil. Başqa yolla soruşun.
planning-my-parts = Mənim iştirakım
planning-mine = Proqramdakı iştirakım
planning-mine-lead = Təşkilatçılar sizdən iştirak edib-etməyəcəyinizi soruşur.
planning-no-mine = Sizdən hələ heç nə soruşulmayıb
planning-no-mine-hint = Soruşulduqda məktub alacaqsınız.
planning-entrusted = Sizə etibar edilmiş mətnlər
planning-entrusted-lead = Onlar sizə müraciəti yazmaq, oxumaq və ya tərcümə etmək üçün lazımdır. Zalda oxunana qədər bu mətnlər haqqında heç kimə danışmayın.
planning-your-part = Sizin vəzifəniz
planning-confirm = İştirak edəcəyəm
planning-decline = İştirak edə bilmirəm
planning-you-come = Təşəkkür edirik: iştirakınız təsdiqləndi.
planning-you-do-not-come = Cavabınız təşkilatçılara göründü. Fikrinizi burada dəyişə bilərsiniz.

planning-letter-changes-title = { $forum }: proqramda sizə aid dəyişikliklər
planning-letter-changes =
    Hörmətli { $name },

    { $forum } proqramında sizə aid dəyişikliklər var:

    { $lines }

    Proqram: { $page }

    Suallar: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Yeni, sizin iştirakınızla: { $title }, { $when }, { $place }
planning-letter-line-changed = – Dəyişdi, indi belədir: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – Ləğv edilib: { $title }
planning-letter-line-ended = – Artıq iştirak etmirsiniz: { $title }
planning-letter-line-more = – daha { $count } dəyişiklik; hamısı proqramdadır
planning-letter-no-time = vaxtı bildiriləcək
planning-letter-no-place = yeri bildiriləcək
planning-letter-invite-title = { $forum }: proqramda iştiraka dəvət
planning-letter-invite =
    Hörmətli { $name },

    { $forum } proqramında iştirak etməyinizi xahiş edirik. Vəzifə: { $role }.

    { $line }

    Razı olub-olmadığınızı bu səhifədə bildirin: { $page }

    Suallar: { $contact }
planning-letter-dissolved-title = { $nested }: forum ləğv edilib
planning-letter-dissolved =
    Hörmətli { $name },

    “{ $forum }” çərçivəsindəki “{ $nested }” forumu ləğv edilib. Ləğv edən: { $by }

    Foruma heç nə daxil edilməmişdi. Səhifələri silinib, oradakı rolunuz da bitib. Başqa yerlərdəki rollarınız olduğu kimi qalır.

    Suallar: { $contact }

planning-nested = Ayrıca forum
planning-nested-lead = “{ $title }” bu forum çərçivəsində öz səhifəsi, təşkilatçıları, iştirakçı kateqoriyası və rəngi olan foruma çevrilir. Başlanğıcda günləri, şəhəri və zalı tədbirinki kimidir.
planning-nested-found = Forumu təsis et
planning-nested-question = Forum dərhal saytda görünür. İçinə heç nə daxil edilməyincə onu ləğv etmək olar. Davam edilsin?
planning-nested-title-in = Ad: { $language }
planning-nested-word = Ünvandakı söz
planning-nested-word-help = Kiçik latın hərfləri, rəqəmlər və defislər. Tədbir də eyni sözü alır; sonra dəyişdirilə bilməz.
planning-nested-word-taken = Proqramın başqa tədbirində bu söz var.
planning-nested-colour = Rəng
planning-nested-not-a-colour = Bu, rəng deyil.
planning-nested-category = İştirakçılarının kateqoriyası
planning-nested-category-help = Bu forumdakı kateqoriya kimi, eyni suallarla başlayır, sonra isə ayrıca olur.
planning-nested-organiser = İlk təşkilatçısı
planning-nested-organiser-help = O, həmin forumu idarə edir və bununla bu forumda hüquq almır. Ona öz dilində məktub göndərilir.
planning-nested-myself = Özüm təşkil edirəm
planning-nested-mailbox-shared = Bu poçt qutusunu bir neçə nəfər oxuyur. Öz poçt qutusu olan birini təyin edin.
planning-nested-needs-publishing = Əvvəlcə bu tədbiri forum kimi dərc edin.
planning-nested-founded = Forum təsis edildi. Təşkilatçısı { $name }; ona məktub göndərilir.
planning-nested-founded-unwritten = Forum təsis edildi. Təşkilatçısı { $name }, amma məktub yazmaq mümkün olmadı: ona deyin ki, bu saytda daxil olsun.
planning-nested-site = Səhifəsi
planning-nested-name-another = Daha bir təşkilatçı
planning-nested-name = Təyin et
planning-nested-organisers = Təşkilatçılar
planning-nested-family-name = Soyad
planning-nested-given-name = Ad
planning-nested-email = E-poçt ünvanı
planning-nested-language = Məktubların dili
planning-nested-named = { $name }: vəzifə verildi. İş səhifəsinin keçidi olan məktub göndərilir.
planning-nested-named-unwritten = { $name }: vəzifə verildi, amma məktub yazmaq mümkün olmadı. Ona deyin ki, bu saytda daxil olsun.
planning-nested-dissolve = Forumu ləğv et
planning-nested-dissolve-question = Bu foruma hələ heç nə daxil edilməyib. Səhifələri silinir, təşkilatçıları öz rolunu itirir və bu barədə məktub alır. Tədbir olduğu kimi qalır. Davam edilsin?
planning-nested-dissolved = { $count ->
    [0] Forum ləğv edildi.
    [one] Forum ləğv edildi. Orada rolu olan { $count } nəfərə məktub göndərilir.
   *[other] Forum ləğv edildi. Orada rolu olan { $count } nəfərə məktub göndərilir.
}
planning-nested-holds-something = Bu foruma artıq məlumat daxil edilib: onu daha ləğv etmək olmaz.

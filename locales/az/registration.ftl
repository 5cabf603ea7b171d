# Qeydiyyatın sözləri: namizədlik, açıq forma, dəvət keçidləri, ehtiyat siyahısı.

## Qaydanın sözü
registration-not-on-reserve = Bu şəxs artıq ehtiyat siyahısında deyil.
registration-deadline-is-over = Namizəd göstərmə müddəti bitib. Forumun katibliyinə müraciət edin.
registration-window-is-closed = Qeydiyyat bağlıdır.
registration-not-standing = Bu qeydiyyat bu arada geri götürülüb və ya rədd edilib.
registration-has-another = Bu şəxsin artıq bu forum üçün başqa qeydiyyatı var.
registration-opened-by-accreditation = Bu qeydiyyat rədd edilib. Onu akkreditasiya yenidən aça bilər.
registration-is-the-head = Bu, nümayəndə heyətinin rəhbəridir. Rəhbərin kim olduğunu katiblik müəyyən edir.
registration-changed-meanwhile = Bu arada kimsə bu qeydiyyatı dəyişib. Yazdıqlarınız yerindədir: hər ikisinə baxın və yenidən yadda saxlayın.
registration-email-is-the-way-in = Daxil olmaq üçün keçidlər bu ünvana gəlir, giriş açarınız isə yoxdur. Başqa ünvan yazın və ya əvvəlcə hesabınızda giriş açarı əlavə edin.
registration-born-later = Bu gün hələ gəlməyib. Doğum tarixini yazın.
registration-born-too-early = Doğum ilini yoxlayın: ən erkən mümkün olan il { $year }.
registration-invite-is-over = Bu keçid artıq istifadə olunub və ya ləğv edilib.
registration-invite-is-good = Bu keçid hələ etibarlıdır: əvvəlcə onu ləğv edin.
registration-invite-used = Bu keçid artıq istifadə olunub.
registration-invite-expired = Bu keçidin müddəti bitib.
registration-invite-revoked = Bu keçid ləğv edilib.

## Məktublar
registration-capacity = { $category }, { $delegation }
registration-no-reason = səbəb göstərilməyib
registration-letter-registered-title = { $forum }: siz qeydiyyatdan keçmisiniz
registration-letter-registered =
    Hörmətli { $name },

    Siz qeydiyyatdan keçmisiniz. Forum: { $forum }
    Kateqoriya: { $capacity }

    Səhifənizdə qeydiyyatın hansı mərhələdə olduğunu görür, onu tamamlaya və düzəldə bilərsiniz:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: siz ehtiyat siyahısındasınız
registration-letter-reserve =
    Hörmətli { $name },

    Məlumatlarınız qəbul edilib, lakin hazırda bütün yerlər tutulub. Forum: { $forum }
    Kateqoriya: { $capacity }
    Ehtiyat siyahısında yeriniz: { $place }

    Sizin üçün yer boşalan kimi məktub alacaqsınız. Səhifəniz:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: sizin üçün yer boşalıb
registration-letter-moved-up =
    Hörmətli { $name },

    Yer boşalıb: siz qeydiyyatdan keçmisiniz və artıq ehtiyat siyahısında deyilsiniz. Forum: { $forum }
    Kateqoriya: { $capacity }

    Səhifəniz:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: qeydiyyatınız geri götürülüb
registration-letter-withdrawn =
    Hörmətli { $name },

    Qeydiyyatınız geri götürülüb. Forum: { $forum }
    Kateqoriya: { $capacity }
    Səbəb: { $reason }

    Səhifəniz:
    { $link }

    Bu səhvdirsə, nümayəndə heyətinizin rəhbərinə və ya katibliyə yazın.
registration-letter-changed-title = { $forum }: məlumatlarınız dəyişdirilib
registration-letter-changed =
    Hörmətli { $name },

    Qeydiyyatdakı məlumatlarınız dəyişdirilib. Forum: { $forum }
    Kateqoriya: { $capacity }

    Zəhmət olmasa, onları səhifənizdə yoxlayın:
    { $link }

    { $entry }
registration-letter-reopened =
    Hörmətli { $name },

    Qeydiyyatdakı məlumatlarınız dəyişdirilib. Forum: { $forum }
    Kateqoriya: { $capacity }
    Bu mərhələlər yenidən keçiləcək: { $steps }

    Zəhmət olmasa, məlumatlarınızı səhifənizdə yoxlayın:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Hörmətli { $name },

    Qeydiyyatdakı məlumatlarınız dəyişdirilib. Forum: { $forum }
    Kateqoriya: { $capacity }
    Bu mərhələlər yenidən keçiləcək: { $steps }
    Bu mərhələlər bitənədək girişə icazə yoxdur.

    Zəhmət olmasa, məlumatlarınızı səhifənizdə yoxlayın:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: məktublar indi bu ünvana gəlir
registration-letter-mailbox =
    Hörmətli { $name },

    Bu e-poçt ünvanı qeydiyyatınıza yazılıb. Bundan sonra məktublar və daxil olmaq üçün keçidlər buraya gələcək. Forum: { $forum }
    Kateqoriya: { $capacity }

    Səhifəniz:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: e-poçt ünvanınız dəyişdirilib
registration-letter-mailbox-left =
    Hörmətli { $name },

    Qeydiyyatınızda bu e-poçt ünvanı başqası ilə əvəz edilib və ya silinib. Məktublar və daxil olmaq üçün keçidlər daha buraya gəlmir. Forum: { $forum }

    Bunu nə siz, nə də sizin adınızdan kimsə edibsə, dərhal forumun katibliyinə yazın: { $contact }
registration-letter-head-title = { $forum }: nümayəndə heyətinə siz rəhbərlik edirsiniz
registration-letter-head =
    Hörmətli { $name },

    Bundan sonra nümayəndə heyətinizin rəhbəri sizsiniz. Forum: { $forum }
    Kateqoriya: { $capacity }

    Siz heyətin üzvlərini namizəd göstərir, ehtiyat siyahısından kimin keçəcəyini müəyyən edir və müavinlər təyin edirsiniz. Nümayəndə heyətiniz:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: siz nümayəndə heyəti rəhbərinin müavinisiniz
registration-letter-deputy =
    Hörmətli { $name },

    Bundan sonra nümayəndə heyətinizin rəhbərinin müavini sizsiniz. Forum: { $forum }
    Kateqoriya: { $capacity }

    Siz də rəhbər kimi heyətin üzvlərini namizəd göstərə bilərsiniz. Nümayəndə heyətiniz:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: nümayəndə heyətindəki vəzifəniz başa çatıb
registration-letter-part-ended =
    Hörmətli { $name },

    Siz artıq nümayəndə heyətinizin rəhbəri və ya rəhbərin müavini deyilsiniz. Qeydiyyatınız olduğu kimi qalır. Forum: { $forum }
    Kateqoriya: { $capacity }

    Səhifəniz:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: qeydiyyata dəvət
registration-letter-invited =
    Hörmətli qonaq,

    Sizi qeydiyyatdan keçməyə dəvət edirik. Forum: { $forum }
    Kateqoriya: { $capacity }

    Şəxsi formanız:
    { $link }

    Keçid bir nəfər üçündür və bu vaxta qədər etibarlıdır: { $until }
registration-letter-invited-noted =
    Hörmətli qonaq,

    Sizi qeydiyyatdan keçməyə dəvət edirik. Forum: { $forum }
    Kateqoriya: { $capacity }

    { $note }

    Şəxsi formanız:
    { $link }

    Keçid bir nəfər üçündür və bu vaxta qədər etibarlıdır: { $until }

## Menyu və siyahılar
registration-mine = Qeydiyyatım
registration-my-delegation = Nümayəndə heyətim
registration-delegations = Nümayəndə heyətləri
registration-all-delegations = Bütün nümayəndə heyətləri
registration-name = Ad
registration-category = Kateqoriya
registration-organisation = Təşkilat
registration-delegation = Nümayəndə heyəti
registration-people = İnsanlar
registration-registered-count = Qeydiyyatdan keçib: { $count }
registration-waiting-count = Ehtiyat siyahısında: { $count }
registration-nobody-yet = Hələ heç kim yoxdur
registration-nobody-yet-hint = Yuxarıdakı yerlərə namizəd göstərin və ya dəvət keçidi göndərin.
registration-gone = Artıq iştirak etmir: { $count }
registration-waits-for-you = Sizin qərarınızı gözləyir: { $count }
registration-send-list = Siyahı göndər
registration-part-head = Nümayəndə heyətinin rəhbəri
registration-part-deputy = Rəhbərin müavini
registration-on-reserve = Ehtiyat siyahısında
registration-on-reserve-at = Ehtiyat siyahısında, yeri: { $place }
registration-withdrawn = Geri götürülüb
registration-refused = Rədd edilib

## Yerlər və ehtiyat
registration-places = Yerlər
registration-not-limited = Yerlərin sayı məhdud deyil.
registration-over-quota = Kvotadan artıq: { $count }. Heç kim siyahıdan çıxarılmır.
registration-nominations-until = Namizəd göstərmə müddəti: { $until }
registration-nominations-ended = Namizəd göstərmə müddəti bitib: { $until }
registration-nominate = Namizəd göstər
registration-nominate-title = Yeni namizəd: { $category }
registration-nominate-lead = Bildiyinizi yazın. Qalanını şəxs özü məktubdakı keçidlə tamamlaya bilər.
registration-will-wait = Bütün yerlər tutulub: bu şəxs ehtiyat siyahısına düşəcək.
registration-no-places-in = Nümayəndə heyətinin bu kateqoriyada yeri yoxdur: { $category }
registration-invite-waits = { $category } (bütün yerlər tutulub: ehtiyat siyahısına)
registration-reserve = Ehtiyat siyahısı
registration-reserve-help = Yer boşalanda birinci şəxs irəli keçir və məktub alır. Sıranı siz müəyyən edirsiniz.
registration-move-up = Yuxarı
registration-move-down = Aşağı
registration-order-saved = Sıra yadda saxlanıldı.
registration-person-entered = { $name } qeydə alındı.
registration-person-on-reserve = Bütün yerlər tutulub. { $name } ehtiyat siyahısındadır, yeri: { $place }
registration-change-quotas = Kvotalar və müddət
registration-quotas-title = Kvotalar: { $delegation }
registration-quotas-lead = Kvotanı istənilən vaxt dəyişmək olar. Artıranda ehtiyatdakılar irəli keçir; azaldanda heç kim siyahıdan çıxarılmır. Boş sahə: məhdudiyyət yoxdur.
registration-quotas-meanwhile = Bu arada kimsə bu rəqəmləri dəyişib. Yazdıqlarınız yerindədir: hər ikisinə baxın və yenidən yadda saxlayın.
registration-used-and-waiting = Tutulub: { $used }, gözləyir: { $waiting }
registration-nominations-deadline = Rəhbər namizəd göstərə bilər (bu vaxta qədər)
registration-until-help = Boş: forumun öz müddəti, { $when }
registration-until-help-open = Boş: müddət yoxdur.
registration-saved-and-moved-up = Yadda saxlanıldı. Ehtiyatdan irəli keçdi: { $count }

## Dəvət keçidləri
registration-invite-links = Dəvət keçidləri
registration-invite-links-lead = Hər keçid bir nəfər üçündür: o, nümayəndə heyətinizdə özü qeydiyyatdan keçir.
registration-new-invite = Yeni keçid
registration-invite-email = Göndəriləcək e-poçt ünvanı
registration-invite-email-help = Boş qoysanız, keçidi özünüz köçürüb göndərirsiniz.
registration-invite-language = Məktubun dili
registration-invite-note = Məktuba əlavə sözünüz
registration-make-invite = Keçid yarat
registration-invite-made = Keçid hazırdır: onu aşağıdan köçürün.
registration-invite-sent = Dəvət bu ünvana göndərilir: { $email }
registration-invite-list = Yaradılmış keçidlər
registration-no-invites = Hələ keçid yoxdur
registration-invite-link = Keçid
registration-invite-good = Etibarlıdır
registration-invite-was-used = İstifadə olunub
registration-invite-has-expired = Müddəti bitib
registration-invite-was-revoked = Ləğv edilib
registration-revoke-invite = Keçidi ləğv et
registration-revoke-invite-question = Bu keçidi olan şəxs onunla daha qeydiyyatdan keçə bilməyəcək.
registration-invite-taken-back = Keçid ləğv edildi.
registration-forget-invitee = Kimə göndərildiyini sil
registration-forget-invitee-question = E-poçt ünvanı, sözləriniz və məktub birdəfəlik silinir. Keçidin olduğu qalır.
registration-invitee-forgotten = Keçidin kimə göndərildiyi silindi.
registration-see-registration = Qeydiyyata bax
registration-invite-used-next = Siz qeydiyyatdan keçmisinizsə, daxil olub qeydiyyatınızı görə bilərsiniz. Keçməmisinizsə, sizi dəvət edəndən yeni keçid istəyin.
registration-invite-ask-again = Sizi dəvət edəndən yeni keçid istəyin və ya katibliyə yazın.
registration-invite-unknown = Bu keçid işləmir
registration-invite-unknown-next = Poçt proqramları uzun keçidi bəzən kəsir: onu bütövlükdə köçürün. Kömək etməsə, sizi dəvət edəndən yenisini istəyin.

## Forma
registration-legend-name = Ad və soyad
registration-family-name = Soyad
registration-family-name-help = Öz dilində və əlifbasında yazıldığı kimi.
registration-given-name = Ad
registration-patronymic = Ata adı
registration-patronymic-help = Yoxdursa, boş saxlayın.
registration-latin-family = Latın hərfləri ilə soyad
registration-latin-given = Latın hərfləri ilə ad
registration-latin-help = Beycdə belə yazılacaq. Ad onsuz da latın hərfləri ilədirsə, boş saxlayın.
registration-passport-name = Pasportdakı kimi ad
registration-passport-help = Tam, pasportun latın sətirlərində olduğu kimi. Aviabilet və viza üçündür.
registration-birth-date = Doğum tarixi
registration-legend-contact = Əlaqə
registration-email = E-poçt ünvanı
registration-email-help = Məktublar və daxil olmaq üçün keçidlər bu ünvana gəlir. Yoxdursa, boş saxlayın.
registration-mailbox-shared = Bu poçt qutusunu başqaları da oxuyur
registration-mailbox-shared-help = Məsələn, təşkilatın ümumi ünvanı. Hər kəs üçün ayrıca məktub gəlir.
registration-phone = Telefon
registration-language = Məktubların dili
registration-language-help = Adın yazılış sırası da bu dilə uyğundur.
registration-legend-role = Vəzifə
registration-person-title = Titul
registration-person-title-help = Məsələn: Dr., Prof.
registration-position = Vəzifə
registration-position-help = Məktubların dilində, məsələn: idarə heyətinin sədri.
registration-position-in = Vəzifə: { $language }
registration-organisation-help = Rəsmi adı, məktubların dilində.
registration-organisation-in = Təşkilat: { $language }
registration-in-language = { $tag ->
    [az] azərbaycanca
    [tr] türkcə
    [uz] özbəkcə
    [kk] qazaxca
    [ky] qırğızca
    [tk] türkməncə
    [hu] macarca
    [ru] rusca
    [en] ingiliscə
   *[other] { $own }
}
registration-protocol-rank = Protokol sırası
registration-protocol-rank-help = Kiçik rəqəm irəlidə durur; 1000 adi haldır.
registration-legend-forum = Forum üçün
registration-photo = Foto
registration-consent-told = Şəxs mənə razı olduğunu bildirib
registration-preview-note = Formanı öz qeydiyyatını edən belə görür. Burada yazılanlar saxlanmır.
registration-photo-help = JPEG, PNG və ya WebP, ən çoxu 10 MB. Üz aydın görünsün, arxa fon açıq olsun.
registration-file-kept = Göndərdiyiniz fayl saxlanılıb, onu yenidən seçməyə ehtiyac yoxdur.
registration-file-given = Göndərilib
registration-no-delegation = Nümayəndə heyəti olmadan
registration-reason = Səbəb
registration-reason-help = Şəxsə göndərilən məktubda göstərilir.

## Bir qeydiyyat
registration-where-it-stands = Qeydiyyatın mərhələsi
registration-what-is-known = Məlumatlar
registration-mark-as = “{ $step }” kimi qeyd et
registration-photo-of = Foto: { $name }
registration-change-photo = Foto göndər
registration-documents = Sənədlər
registration-no-longer-asked = Daha soruşulmur
registration-choose-document = Fayl: { $question }
registration-document-saved = Fayl yadda saxlanıldı.
registration-part-in-delegation = Nümayəndə heyətində rolu
registration-part-help = Rəhbər və müavinləri namizəd göstərir, təsdiqləyir, əvəz edir. Onların öz poçt qutusu və ya giriş açarı olmalıdır.
registration-name-deputy = Müavin təyin et
registration-end-deputy = Müavinlikdən azad et
registration-make-head = Rəhbər təyin et
registration-deputy-named = Müavin təyin edildi.
registration-deputy-ended = Müavinlik bitdi.
registration-head-made = Nümayəndə heyətinin rəhbəri təyin edildi.
registration-withdraw = Qeydiyyatı geri götür
registration-withdraw-now = Bəli, geri götür
registration-withdraw-question = Qeydiyyat geri götürülsün: { $name }? Yer ehtiyatdakı növbəti şəxsə keçir, bilet etibarsız olur.
registration-withdraw-own-question = Qeydiyyatınızı geri götürmək istəyirsiniz? Yeriniz başqasına keçəcək.
registration-withdraw-reserve-question = Qeydiyyat geri götürülsün: { $name }? Şəxs ehtiyat siyahısından çıxır, ondan sonrakılar irəli keçir.
registration-withdraw-own-reserve-question = Ehtiyat siyahısından çıxmaq istəyirsiniz?
registration-was-withdrawn = Qeydiyyat geri götürüldü.
registration-bring-back = Qeydiyyatı bərpa et
registration-bring-back-now = Bəli, bərpa et
registration-bring-back-question = Qeydiyyat bərpa edilsin: { $name }? Boş yer varsa, şəxs onu alır, yoxdursa, ehtiyat siyahısında gözləyir. Keçilmiş mərhələlər qüvvədə qalır; hamısı keçilibsə, yeni bilet hazırlanır. Rəhbərlik və ya müavinlik, proqramdakı yerlər bərpa olunmur.
registration-bring-back-own-question = Qeydiyyatınızı bərpa etmək istəyirsiniz? Boş yer varsa, onu alırsınız, yoxdursa, ehtiyat siyahısında gözləyirsiniz. Proqramdakı yerlər bərpa olunmur.
registration-was-brought-back = Qeydiyyat bərpa edildi, yer var.
registration-was-brought-back-to-reserve = Qeydiyyat ehtiyat siyahısında bərpa edildi. Oradakı yeri: { $place }.
registration-replace = Əvəz et
registration-replace-title = Kimin yerinə: { $name }
registration-replace-lead = Yeni şəxs elə həmin yeri alır. Əvvəlki qeydiyyat geri götürülür, ehtiyatdan heç kim irəli keçmir.
registration-to-move = Kateqoriyanı və ya nümayəndə heyətini dəyiş
registration-move-title = Kateqoriya və nümayəndə heyəti: { $name }
registration-move-lead = Şəxs haqqında bütün məlumatlar qalır. Yadda saxlamazdan əvvəl yerin olub-olmadığını və hansı mərhələlərin yenidən keçiləcəyini görəcəksiniz.
registration-move-nowhere = Elə belədir: başqasını seçin.
registration-places-taken = Oradakı bütün yerlər artıq tutulub.
registration-move-loses-place = Oradakı bütün yerlər tutulub: bu şəxs ehtiyat siyahısına düşəcək. Yer boşalana qədər girişə icazə yoxdur, bilet etibarsız olur.
registration-move-gets-place = Orada boş yer var: bu şəxs onu alır.
registration-move-leaves-place = Boşalan yer ehtiyatdakı növbəti şəxsə keçir.
registration-move-part-ends = Nümayəndə heyətinin rəhbəri və ya müavini vəzifəsi başa çatır.
registration-was-moved-to-reserve = Yadda saxlanıldı. Şəxs ehtiyat siyahısındadır, yeri: { $place }.
registration-look-again = Bu arada kimsə bu qeydiyyatı dəyişib. Yenidən baxın.

## Dəyişiklik
registration-edit-title = Məlumatlar: { $name }
registration-reopens = Bunu dəyişsəniz, bu mərhələlər yenidən keçiləcək: { $steps }
registration-now-stands = Bu arada burada yazılıb: { $value }
registration-confirm-edit-title = Dəyişikliyi yadda saxlayaq?
registration-confirm-edit-lead = Artıq keçilmiş mərhələlər bu məlumatlara əsaslanır.
registration-what-changes = Nə dəyişir
registration-field = Sahə
registration-before = Əvvəl
registration-after = Sonra
registration-steps-again = Yenidən keçiləcək mərhələlər
registration-entry-stays = Bu müddətdə giriş icazəsi qalır.
registration-entry-waits = Bu mərhələlər bitənədək girişə icazə yoxdur.
registration-save-all-the-same = Yenə də yadda saxla
registration-saved-and-reopened = Yadda saxlanıldı. Yenidən açılan mərhələlər növbədədir.

## Açıq forma və öz qeydiyyatı
registration-register = Qeydiyyatdan keçin
registration-register-title = Qeydiyyat: { $forum }
registration-open-now = Qeydiyyat açıqdır.
registration-open-until = Qeydiyyat bu vaxta qədər açıqdır: { $when }
registration-opens-at = Qeydiyyat bu vaxt açılır: { $when }
registration-closed-next = Qeydiyyat bağlanıb. Hələ də qeydiyyata alınmalı olduğunuzu düşünürsünüzsə, katibliyə yazın.
registration-choose-category = Hansı kateqoriyada iştirak edirsiniz?
registration-other-categories = Başqa kateqoriyalarda nümayəndə heyətlərinin rəhbərləri namizəd göstərir və dəvət edir.
registration-by-invitation-only = Bu forumda qeydiyyat yalnız dəvətlədir
registration-by-invitation-only-hint = Nümayəndə heyətinizin rəhbərinə və ya katibliyə müraciət edin.
registration-to-my-registrations = Qeydiyyatıma keç
registration-send-registration = Qeydiyyatı göndər
registration-done-title = Təşəkkür edirik, məlumatlarınız qəbul edildi
registration-done-reserve = Hazırda bütün yerlər tutulub. Ehtiyat siyahısında yeriniz: { $place }. Yer boşalanda məktub alacaqsınız.
registration-done-letter = Bu ünvana keçid olan məktub göndərilir: { $email }. Oradan qeydiyyatınızı izləyə və düzəldə bilərsiniz.
registration-done-quiet = Qeydiyyatınız saxlanılıb. Bir saat ərzində { $email } ünvanı ilə çoxlu qeydiyyat gəlib, ona görə indi məktub göndərilmir. Sonra bu ünvanla daxil ola bilərsiniz.
registration-done-no-email = E-poçt ünvanı verilməyib: dəyişiklik üçün nümayəndə heyətinin rəhbərinə və ya katibliyə müraciət edin.
registration-done-no-note = Formanı indicə göndərmisinizsə, məlumatlarınız qəbul edilib. E-poçt ünvanı vermisinizsə, ora keçid olan məktub gəlir: oradan qeydiyyatınızı izləyə və düzəldə bilərsiniz.
registration-none-of-mine = Bu forum üçün qeydiyyatınız yoxdur
registration-none-of-mine-hint = Dəvət almısınızsa, məktubdakı keçidi açın.
registration-see-and-change = Bax və dəyiş
registration-my-ticket = Biletim
registration-no-such-question = Bu kateqoriyanın formasında belə sual yoxdur.
registration-no-file-here = Burada fayl vermək və ya götürmək mümkün deyil.

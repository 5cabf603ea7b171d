# Qeydiyyatın sözləri: namizədlik, açıq forma, dəvət keçidləri, ehtiyat siyahısı.

## Qaydanın sözü
registration-not-on-reserve = Bu şəxs artıq ehtiyat siyahısında deyil.
registration-deadline-is-over = Namizədlik müddəti bitib. Forumun katibliyinə müraciət edin.
registration-window-is-closed = Qeydiyyat bağlıdır.
registration-not-standing = Bu qeydiyyat bu arada geri götürülüb və ya rədd edilib.
registration-has-another = Bu şəxsin artıq bu forum üçün başqa qeydiyyatı var.
registration-is-the-head = Bu, nümayəndə heyətinin rəhbəridir. Rəhbərin kim olduğunu katiblik müəyyən edir.
registration-changed-meanwhile = Bu arada kimsə bu qeydiyyatı dəyişib. Yazdıqlarınız yerindədir: hər ikisinə baxın və yenidən yadda saxlayın.
registration-invite-is-over = Bu keçid artıq istifadə olunub və ya ləğv edilib.
registration-invite-used = Bu keçid artıq istifadə olunub.
registration-invite-expired = Bu keçidin müddəti bitib.
registration-invite-revoked = Bu keçid ləğv edilib.

## Məktublar
registration-capacity = { $category }, { $delegation }
registration-no-reason = səbəb göstərilməyib
registration-letter-registered-title = { $forum }: siz qeydiyyatdan keçmisiniz
registration-letter-registered =
    Hörmətli { $name },

    siz qeydiyyatdan keçmisiniz. Forum: { $forum }
    Kateqoriya: { $capacity }

    Səhifənizdə qeydiyyatın hansı mərhələdə olduğunu görür, onu tamamlaya və düzəldə bilərsiniz:
    { $link }

    Keçid bir dəfə işləyir. Sonra bu e-poçt ünvanı ilə daxil ola bilərsiniz.
registration-letter-reserve-title = { $forum }: siz ehtiyat siyahısındasınız
registration-letter-reserve =
    Hörmətli { $name },

    məlumatlarınız qəbul edilib, lakin hazırda bütün yerlər tutulub. Forum: { $forum }
    Kateqoriya: { $capacity }
    Ehtiyat siyahısında yeriniz: { $place }

    Sizin üçün yer boşalan kimi məktub alacaqsınız. Səhifəniz:
    { $link }

    Keçid bir dəfə işləyir. Sonra bu e-poçt ünvanı ilə daxil ola bilərsiniz.
registration-letter-moved-up-title = { $forum }: sizin üçün yer boşalıb
registration-letter-moved-up =
    Hörmətli { $name },

    yer boşalıb: siz qeydiyyatdan keçmisiniz və artıq ehtiyat siyahısında deyilsiniz. Forum: { $forum }
    Kateqoriya: { $capacity }

    Səhifəniz:
    { $link }

    Keçid bir dəfə işləyir. Sonra bu e-poçt ünvanı ilə daxil ola bilərsiniz.
registration-letter-withdrawn-title = { $forum }: qeydiyyatınız geri götürülüb
registration-letter-withdrawn =
    Hörmətli { $name },

    qeydiyyatınız geri götürülüb. Forum: { $forum }
    Kateqoriya: { $capacity }
    Səbəb: { $reason }

    Səhifəniz:
    { $link }

    Bu, səhvdirsə, nümayəndə heyətinizin rəhbərinə və ya katibliyə yazın.
registration-letter-changed-title = { $forum }: məlumatlarınız dəyişdirilib
registration-letter-changed =
    Hörmətli { $name },

    qeydiyyatdakı məlumatlarınız dəyişdirilib. Forum: { $forum }
    Kateqoriya: { $capacity }

    Zəhmət olmasa, onları səhifənizdə yoxlayın:
    { $link }

    Keçid bir dəfə işləyir. Sonra bu e-poçt ünvanı ilə daxil ola bilərsiniz.
registration-letter-reopened =
    Hörmətli { $name },

    qeydiyyatdakı məlumatlarınız dəyişdirilib. Forum: { $forum }
    Kateqoriya: { $capacity }
    Bu mərhələlər yenidən keçiləcək: { $steps }

    Zəhmət olmasa, məlumatlarınızı səhifənizdə yoxlayın:
    { $link }

    Keçid bir dəfə işləyir. Sonra bu e-poçt ünvanı ilə daxil ola bilərsiniz.
registration-letter-invited-title = { $forum }: qeydiyyata dəvət
registration-letter-invited =
    Salam,

    sizi qeydiyyatdan keçməyə dəvət edirik. Forum: { $forum }
    Kateqoriya: { $capacity }

    Şəxsi formanız:
    { $link }

    Keçid bir nəfər üçündür və bu vaxta qədər etibarlıdır: { $until }
registration-letter-invited-noted =
    Salam,

    sizi qeydiyyatdan keçməyə dəvət edirik. Forum: { $forum }
    Kateqoriya: { $capacity }

    { $note }

    Şəxsi formanız:
    { $link }

    Keçid bir nəfər üçündür və bu vaxta qədər etibarlıdır: { $until }

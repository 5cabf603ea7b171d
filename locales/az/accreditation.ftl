# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Akkreditasiya
accreditation-title = Akkreditasiya
accreditation-waits-for = “{ $step }” qərarını gözləyir: { $count }
accreditation-everybody = Hamısı
accreditation-people-of = Təşkilatın iştirakçıları: { $organisation }
accreditation-delegation = Nümayəndə heyəti
accreditation-category = Kateqoriya
accreditation-organisation = Təşkilat
accreditation-position = Vəzifə
accreditation-passport-name = Pasportdakı ad
accreditation-birth-date = Doğum tarixi
accreditation-email = E-poçt
accreditation-begun = Namizəd göstərilib
accreditation-accredited = Akkreditə olunub
accreditation-refused = Rədd edilib
accreditation-withdrawn = Geri götürülüb
accreditation-reserve = Ehtiyat siyahısında
accreditation-nobody-waits = Burada gözləyən yoxdur
accreditation-nobody-waits-hint = Yuxarıda başqa mərhələ seçin və ya süzgəcləri təmizləyin.
accreditation-reason = Səbəb
accreditation-reason-help = Şəxsə göndərilən məktubda göstərilir.
accreditation-mark-as = “{ $step }” kimi qeyd et
accreditation-refuse = Rədd et
accreditation-refuse-question = Şəxsə səbəb bildirilir və yer boşalır.
accreditation-take-back = Qərarı geri götür
accreditation-open-again = Yenidən açılsın
accreditation-decisions = Qərarlar
accreditation-photo-of = Foto: { $name }
accreditation-see-registration = Qeydiyyata bax
accreditation-erase-person = Şəxsin məlumatlarını silmək
accreditation-by-the-house = qeydiyyatda dəyişiklikdən sonra
accreditation-was-taken = “{ $step }”
accreditation-was-refused = Rədd edilib
accreditation-was-reopened = Yenidən açılıb: “{ $step }”
accreditation-one-taken = Qərar qeydə alındı, şəxsə bildirilir.
accreditation-one-refused = Rədd edildi; şəxsə səbəb bildirilir.
accreditation-one-reopened = Mərhələ yenidən açıldı.
accreditation-nobody-selected = Əvvəlcə ən azı bir nəfər seçin.
accreditation-reason-needed = Səbəb göstərin: şəxs onu oxuyacaq.
accreditation-decided-meanwhile = Bu vaxt başqası qərar verib. Qeydiyyata yenidən baxın.
accreditation-not-active = Bu qeydiyyatın yeri yoxdur, qərar verməyə ehtiyac yoxdur.
accreditation-letter-accredited-title = Akkreditə olundunuz: { $forum }
accreditation-letter-taken-title = Qeydiyyatınız növbəti mərhələyə keçdi: { $forum }
accreditation-letter-refused-title = Qeydiyyatınız haqqında: { $forum }
accreditation-letter-reopened-title = Qeydiyyatınıza yenidən baxılır: { $forum }
accreditation-letter-accredited =
    Hörmətli { $name },

    Siz { $forum } üçün akkreditə olundunuz. Biletiniz ayrıca məktubla göndərilir.

    Suallar üçün: { $contact }
accreditation-letter-taken =
    Hörmətli { $name },

    { $forum } üçün qeydiyyatınızın hazırkı vəziyyəti: { $step }. Növbəti mərhələdə yenidən yazacağıq; sizdən heç nə tələb olunmur.

    Suallar üçün: { $contact }
accreditation-letter-refused =
    Hörmətli { $name },

    { $forum } üçün qeydiyyatınız qəbul edilə bilmədi. Göstərilən səbəb: { $reason }

    Bunun səhv olduğunu düşünürsünüzsə, { $contact } ünvanına yazın.
accreditation-letter-reopened =
    Hörmətli { $name },

    { $forum } üçün qeydiyyatınıza yenidən baxılır: { $step }. Qərar verilən kimi yazacağıq.

    Suallar üçün: { $contact }
accreditation-letter-reopened-because =
    Hörmətli { $name },

    { $forum } üçün qeydiyyatınıza yenidən baxılır: { $step }. Qərar verilən kimi yazacağıq.
    Göstərilən səbəb: { $reason }

    Suallar üçün: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } qərar qeydə alındı.
   *[other] { $count } qərar qeydə alındı.
}
accreditation-many-refused = { $count ->
    [one] { $count } qeydiyyat rədd edildi.
   *[other] { $count } qeydiyyat rədd edildi.
}
accreditation-some-left = Qeydə alındı: { $count }. Başqası qərar verdiyi və ya səlahiyyətiniz olmadığı üçün saxlanıldı: { $left }.
accreditation-out-since = { $when } tarixindən bəri kənardadır
accreditation-outside-lists = Kənara göndərilən siyahılar
accreditation-reason-outside = Cavab haradan gəlib
accreditation-reason-needed-outside = Bu mərhələ kənarda həll olunur. Əl ilə qeyd etmək üçün cavabın haradan gəldiyini yazın.

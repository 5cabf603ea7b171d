# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Akkreditasiýa
accreditation-title = Akkreditasiýa
accreditation-waits-for = “{ $step }” kararyna garaşýar: { $count }
accreditation-everybody = Hemmesi
accreditation-people-of = Guramanyň gatnaşyjylary: { $organisation }
accreditation-delegation = Wekiliýet
accreditation-category = Kategoriýa
accreditation-organisation = Gurama
accreditation-position = Wezipesi
accreditation-passport-name = Pasportdaky ady
accreditation-birth-date = Doglan güni
accreditation-email = Elektron poçta
accreditation-begun = Hödürlenen
accreditation-accredited = Akkreditirlenen
accreditation-refused = Ret edilen
accreditation-withdrawn = Yzyna alnan
accreditation-reserve = Ätiýaçlyk sanawynda
accreditation-nobody-waits = Bu ýerde garaşýan ýok
accreditation-nobody-waits-hint = Ýokarda başga tapgyry saýlaň ýa-da süzgüçleri aýyryň.
accreditation-reason = Sebäbi
accreditation-reason-help = Adama iberilýän hatda görkezilýär.
accreditation-mark-as = “{ $step }” diýip belle
accreditation-refuse = Ret et
accreditation-refuse-question = Adama sebäbi habar berilýär we orun boşaýar.
accreditation-take-back = Karary yzyna al
accreditation-open-again = Täzeden açylsyn
accreditation-decisions = Kararlar
accreditation-photo-of = Surat: { $name }
accreditation-see-registration = Hasaba alnyşy görmek
accreditation-erase-person = Adamyň maglumatlaryny öçürmek
accreditation-by-the-house = hasaba alnyş üýtgänden soň
accreditation-was-taken = “{ $step }”
accreditation-was-refused = Ret edildi
accreditation-was-reopened = Täzeden açyldy: “{ $step }”
accreditation-one-taken = Karar ýazyldy, adama habar berilýär.
accreditation-one-refused = Ret edildi; adama sebäbi habar berilýär.
accreditation-one-reopened = Tapgyr täzeden açyldy.
accreditation-nobody-selected = Ilki azyndan bir adamy saýlaň.
accreditation-reason-needed = Sebäbini ýazyň: ony adam okar.
accreditation-decided-meanwhile = Şu aralykda başga biri karar berdi. Hasaba alnyşa täzeden serediň.
accreditation-not-active = Bu hasaba alnyşyň orny ýok, karar berer ýaly zat ýok.
accreditation-letter-accredited-title = Siz akkreditirlendiňiz: { $forum }
accreditation-letter-taken-title = Hasaba alnyşyňyz indiki tapgyra geçdi: { $forum }
accreditation-letter-refused-title = Hasaba alnyşyňyz barada: { $forum }
accreditation-letter-reopened-title = Hasaba alnyşyňyza täzeden seredilýär: { $forum }
accreditation-letter-accredited =
    Hormatly { $name }!

    Siz { $forum } üçin akkreditirlendiňiz. Petegiňiz aýratyn hat bilen iberilýär.

    Soraglar üçin: { $contact }
accreditation-letter-taken =
    Hormatly { $name }!

    { $forum } üçin hasaba alnyşyňyzyň häzirki ýagdaýy: { $step }. Indiki tapgyrda ýene ýazarys; sizden hiç zat talap edilmeýär.

    Soraglar üçin: { $contact }
accreditation-letter-refused =
    Hormatly { $name }!

    { $forum } üçin hasaba alnyşyňyz kabul edilip bilinmedi. Görkezilen sebäp: { $reason }

    Muny ýalňyşlyk hasaplasaňyz, { $contact } salgysyna ýazyň.
accreditation-letter-reopened =
    Hormatly { $name }!

    { $forum } üçin hasaba alnyşyňyza täzeden seredilýär: { $step }. Karar berlen badyna ýazarys.

    Soraglar üçin: { $contact }
accreditation-letter-reopened-because =
    Hormatly { $name }!

    { $forum } üçin hasaba alnyşyňyza täzeden seredilýär: { $step }. Karar berlen badyna ýazarys.
    Görkezilen sebäp: { $reason }

    Soraglar üçin: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } karar ýazyldy.
   *[other] { $count } karar ýazyldy.
}
accreditation-many-refused = { $count ->
    [one] { $count } hasaba alnyş ret edildi.
   *[other] { $count } hasaba alnyş ret edildi.
}
accreditation-some-left = Ýazyldy: { $count }. Başga biri karar berendigi ýa-da ygtyýaryňyz ýoklugy üçin goýuldy: { $left }.
accreditation-out-since = { $when } senesinden bäri daşarda
accreditation-outside-lists = Daşaryk iberilýän sanawlar
accreditation-reason-outside = Jogap nireden geldi
accreditation-reason-needed-outside = Bu tapgyr daşarda çözülýär. Eliňiz bilen bellemek üçin jogabyň nireden gelendigini ýazyň.

# Hasaba alnyşyň sözleri: hödürlemek, açyk forma, çakylyk salgylanmalary, ätiýaçlyk sanawy.

## Düzgün näme diýýär
registration-not-on-reserve = Bu adam indi ätiýaçlyk sanawynda däl.
registration-deadline-is-over = Hödürlemegiň möhleti gutardy. Forumyň sekretariatyna ýüz tutuň.
registration-window-is-closed = Hasaba alyş ýapyk.
registration-not-standing = Bu hasaba alnyş şu aralykda yzyna alyndy ýa-da ret edildi.
registration-has-another = Bu adamyň şu forum üçin indi başga hasaba alnyşy bar.
registration-opened-by-accreditation = Bu hasaba alnyş ret edildi. Ony akkreditasiýa täzeden açyp biler.
registration-is-the-head = Bu — wekiliýetiň ýolbaşçysy. Ýolbaşçynyň kimdigini sekretariat kesgitleýär.
registration-changed-meanwhile = Şu aralykda başga biri bu hasaba alnyşy üýtgetdi. Ýazanlaryňyz ýerinde: ikisine-de seredip, täzeden ýatda saklaň.
registration-email-is-the-way-in = Giriş salgylanmalary şu salga gelýär, giriş açaryňyz bolsa ýok. Başga salgy ýazyň ýa-da ilki hasabyňyza giriş açaryny goşuň.
registration-born-later = Bu gün entek gelmedi. Doglan senäni ýazyň.
registration-born-too-early = Doglan ýyly barlaň: iň irki mümkin bolan ýyl – { $year }.
registration-invite-is-over = Bu salgylanma ulanylan ýa-da yzyna alnan.
registration-invite-is-good = Bu salgylanma entek güýjünde: ilki ony yzyna alyň.
registration-invite-used = Bu salgylanma eýýäm ulanyldy.
registration-invite-expired = Bu salgylanmanyň möhleti gutardy.
registration-invite-revoked = Bu salgylanma yzyna alyndy.

## Hatlar
registration-capacity = { $category }, { $delegation }
registration-no-reason = sebäbi görkezilmedi
registration-letter-registered-title = { $forum }: siz hasaba alyndyňyz
registration-letter-registered =
    Hormatly { $name }!

    Siz hasaba alyndyňyz. Forum: { $forum }
    Kategoriýa: { $capacity }

    Öz sahypaňyzda hasaba alnyşyň haýsy tapgyrdadygyny görüp, ony doldurup we düzedip bilersiňiz:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: siz ätiýaçlyk sanawyndasyňyz
registration-letter-reserve =
    Hormatly { $name }!

    Maglumatlaryňyz kabul edildi, ýöne häzir ähli orunlar eýelenen. Forum: { $forum }
    Kategoriýa: { $capacity }
    Ätiýaçlyk sanawyndaky ornuňyz: { $place }

    Siziň üçin orun boşan badyna hat alarsyňyz. Siziň sahypaňyz:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: siziň üçin orun boşady
registration-letter-moved-up =
    Hormatly { $name }!

    Orun boşady: siz hasaba alyndyňyz we indi ätiýaçlyk sanawynda dälsiňiz. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siziň sahypaňyz:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: hasaba alnyşyňyz yzyna alyndy
registration-letter-withdrawn =
    Hormatly { $name }!

    Hasaba alnyşyňyz yzyna alyndy. Forum: { $forum }
    Kategoriýa: { $capacity }
    Sebäbi: { $reason }

    Siziň sahypaňyz:
    { $link }

    Eger bu ýalňyşlyk bolsa, wekiliýetiňiziň ýolbaşçysyna ýa-da sekretariata ýazyň.
registration-letter-changed-title = { $forum }: maglumatlaryňyz üýtgedildi
registration-letter-changed =
    Hormatly { $name }!

    Hasaba alnyşdaky maglumatlaryňyz üýtgedildi. Forum: { $forum }
    Kategoriýa: { $capacity }

    Olary öz sahypaňyzda barlaň:
    { $link }

    { $entry }
registration-letter-reopened =
    Hormatly { $name }!

    Hasaba alnyşdaky maglumatlaryňyz üýtgedildi. Forum: { $forum }
    Kategoriýa: { $capacity }
    Şu tapgyrlar täzeden geçiler: { $steps }

    Maglumatlaryňyzy öz sahypaňyzda barlaň:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Hormatly { $name }!

    Hasaba alnyşdaky maglumatlaryňyz üýtgedildi. Forum: { $forum }
    Kategoriýa: { $capacity }
    Şu tapgyrlar täzeden geçiler: { $steps }
    Bu tapgyrlar gutarýança girmäge rugsat ýok.

    Maglumatlaryňyzy öz sahypaňyzda barlaň:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: hatlar indi şu salga gelýär
registration-letter-mailbox =
    Hormatly { $name }!

    Şu elektron poçta salgysy hasaba alnyşyňyza ýazyldy. Mundan beýläk hatlar we giriş salgylanmalary şu ýere geler. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siziň sahypaňyz:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: elektron poçta salgyňyz üýtgedildi
registration-letter-mailbox-left =
    Hormatly { $name }!

    Hasaba alnyşyňyzda şu elektron poçta salgysy başgasy bilen çalşyldy ýa-da aýryldy. Hatlar we giriş salgylanmalary mundan beýläk şu ýere gelmeýär. Forum: { $forum }

    Muny siz-de, siziň adyňyzdan başga biri-de etmedik bolsa, derrew forumyň sekretariatyna ýazyň: { $contact }
registration-letter-head-title = { $forum }: wekiliýetiňize siz ýolbaşçylyk edýärsiňiz
registration-letter-head =
    Hormatly { $name }!

    Indi wekiliýetiňiziň ýolbaşçysy siz. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siz onuň agzalaryny hödürleýärsiňiz, ätiýaçlyk sanawyndan kimiň geçjekdigini çözýärsiňiz we orunbasarlary belleýärsiňiz. Wekiliýetiňiz:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: siz wekiliýetiň ýolbaşçysynyň orunbasarysyňyz
registration-letter-deputy =
    Hormatly { $name }!

    Indi wekiliýetiňiziň ýolbaşçysynyň orunbasary siz. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siz hem ýolbaşçy ýaly onuň agzalaryny hödürläp bilersiňiz. Wekiliýetiňiz:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: wekiliýetdäki wezipäňiz tamamlandy
registration-letter-part-ended =
    Hormatly { $name }!

    Siz indi wekiliýetiňiziň ýolbaşçysy ýa-da ýolbaşçynyň orunbasary dälsiňiz. Hasaba alnyşyňyz öňküligine galýar. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siziň sahypaňyz:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: hasaba alynmaga çakylyk
registration-letter-invited =
    Hormatly myhman!

    Sizi hasaba alynmaga çagyrýarys. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siziň şahsy formaňyz:
    { $link }

    Salgylanma bir adam üçin niýetlenen we şu wagta çenli hereket edýär: { $until }
registration-letter-invited-noted =
    Hormatly myhman!

    Sizi hasaba alynmaga çagyrýarys. Forum: { $forum }
    Kategoriýa: { $capacity }

    { $note }

    Siziň şahsy formaňyz:
    { $link }

    Salgylanma bir adam üçin niýetlenen we şu wagta çenli hereket edýär: { $until }

## Menýu we sanawlar
registration-mine = Meniň hasaba alnyşym
registration-my-delegation = Meniň wekiliýetim
registration-delegations = Wekiliýetler
registration-all-delegations = Ähli wekiliýetler
registration-name = Ady
registration-category = Kategoriýa
registration-organisation = Gurama
registration-delegation = Wekiliýet
registration-people = Adamlar
registration-registered-count = Hasaba alnan: { $count }
registration-waiting-count = Ätiýaçlyk sanawynda: { $count }
registration-nobody-yet = Entek hiç kim ýok
registration-nobody-yet-hint = Ýokardaky orunlara dalaşgär hödürläň ýa-da çakylyk salgylanmasyny iberiň.
registration-gone = Indi gatnaşmaýar: { $count }
registration-waits-for-you = Siziň kararyňyza garaşýar: { $count }
registration-send-list = Sanaw iber
registration-part-head = Wekiliýetiň ýolbaşçysy
registration-part-deputy = Ýolbaşçynyň orunbasary
registration-on-reserve = Ätiýaçlyk sanawynda
registration-on-reserve-at = Ätiýaçlyk sanawynda, orny: { $place }
registration-withdrawn = Yzyna alnan
registration-refused = Ret edilen

## Orunlar we ätiýaçlyk
registration-places = Orunlar
registration-not-limited = Orunlaryň sany çäklendirilmedik.
registration-over-quota = Kwotadan artyk: { $count }. Hiç kim sanawdan çykarylmaýar.
registration-nominations-until = Hödürlemegiň möhleti: { $until }
registration-nominations-ended = Hödürlemegiň möhleti gutardy: { $until }
registration-nominate = Dalaşgär hödürlemek
registration-nominate-title = Täze dalaşgär: { $category }
registration-nominate-lead = Bilýäniňizi ýazyň. Galanyny adam hatdaky salgylanma arkaly özi dolduryp biler.
registration-will-wait = Ähli orunlar eýelenen: bu adam ätiýaçlyk sanawyna düşer.
registration-no-places-in = Wekiliýetiň bu kategoriýada orny ýok: { $category }
registration-invite-waits = { $category } (ähli orunlar eýelenen: ätiýaçlyk sanawyna)
registration-reserve = Ätiýaçlyk sanawy
registration-reserve-help = Orun boşanda birinji duran adam geçýär we hat alýar. Tertibini siz kesgitleýärsiňiz.
registration-move-up = Ýokary
registration-move-down = Aşak
registration-order-saved = Tertip ýatda saklandy.
registration-person-entered = { $name } hasaba alyndy.
registration-person-on-reserve = Ähli orunlar eýelenen. { $name } ätiýaçlyk sanawynda, orny: { $place }
registration-change-quotas = Kwotalar we möhlet
registration-quotas-title = Kwotalar: { $delegation }
registration-quotas-lead = Kwotany islendik wagt üýtgedip bolýar. Köpeldilse, ätiýaçlykdakylar geçýär; azaldylsa, hiç kim çykarylmaýar. Boş meýdança: çäklendirme ýok.
registration-quotas-meanwhile = Şu aralykda başga biri bu sanlary üýtgetdi. Ýazanlaryňyz ýerinde: ikisine-de seredip, täzeden ýatda saklaň.
registration-used-and-waiting = Eýelenen: { $used }, garaşýar: { $waiting }
registration-nominations-deadline = Ýolbaşçynyň hödürläp biljek möhleti
registration-until-help = Boş: forumyň öz möhleti, { $when }
registration-until-help-open = Boş: möhlet ýok.
registration-saved-and-moved-up = Ýatda saklandy. Ätiýaçlykdan geçdi: { $count }

## Çakylyk salgylanmalary
registration-invite-links = Çakylyk salgylanmalary
registration-invite-links-lead = Her salgylanma bir adam üçin: ol siziň wekiliýetiňizde özi hasaba alynýar.
registration-new-invite = Täze salgylanma
registration-invite-email = Iberiljek elektron poçta salgysy
registration-invite-email-help = Boş goýsaňyz, salgylanmany özüňiz göçürip iberersiňiz.
registration-invite-language = Hatyň dili
registration-invite-note = Hata goşmaça sözüňiz
registration-make-invite = Salgylanma döretmek
registration-invite-made = Salgylanma taýýar: ony aşakdan göçüriň.
registration-invite-sent = Çakylyk şu salga iberilýär: { $email }
registration-invite-list = Döredilen salgylanmalar
registration-no-invites = Entek salgylanma ýok
registration-invite-link = Salgylanma
registration-invite-good = Hereket edýär
registration-invite-was-used = Ulanylan
registration-invite-has-expired = Möhleti gutaran
registration-invite-was-revoked = Yzyna alnan
registration-revoke-invite = Salgylanmany yzyna almak
registration-revoke-invite-question = Bu salgylanmasy bolan adam mundan beýläk onuň üsti bilen hasaba alnyp bilmez.
registration-invite-taken-back = Salgylanma yzyna alyndy.
registration-forget-invitee = Kime iberilendigini öçürmek
registration-forget-invitee-question = Elektron poçta salgysy, ýazan sözüňiz we hat hemişelik öçürilýär. Salgylanmanyň bolandygy galýar.
registration-invitee-forgotten = Salgylanmanyň kime iberilendigi öçürildi.
registration-see-registration = Hasaba alnyşy görmek
registration-invite-used-next = Hasaba alnan bolsaňyz, girip hasaba alnyşyňyzy görüp bilersiňiz. Alynmadyk bolsaňyz, sizi çagyran adamdan täze salgylanma soraň.
registration-invite-ask-again = Sizi çagyran adamdan täze salgylanma soraň ýa-da sekretariata ýazyň.
registration-invite-unknown = Bu salgylanma işlemeýär
registration-invite-unknown-next = Poçta programmalary uzyn salgylanmany käwagt kesýär: ony doly göçüriň. Kömek etmese, sizi çagyran adamdan täzesini soraň.

## Forma
registration-legend-name = Ady we familiýasy
registration-family-name = Familiýasy
registration-family-name-help = Öz dilinde we elipbiýinde ýazylyşy ýaly.
registration-given-name = Ady
registration-patronymic = Atasynyň ady
registration-patronymic-help = Ýok bolsa, boş goýuň.
registration-latin-family = Familiýasy latyn harplary bilen
registration-latin-given = Ady latyn harplary bilen
registration-latin-help = Nyşan kagyzynda şeýle ýazylar. Ady latyn harplary bilen bolsa, boş goýuň.
registration-passport-name = Pasportdaky ady
registration-passport-help = Doly, pasportyň latyn setirlerindäki ýaly. Uçar petegi we wiza üçin.
registration-birth-date = Doglan güni
registration-legend-contact = Habarlaşmak
registration-email = Elektron poçta salgysy
registration-email-help = Hatlar we giriş salgylanmalary şu salga gelýär. Ýok bolsa, boş goýuň.
registration-mailbox-shared = Bu gutyny başgalar hem okaýar
registration-mailbox-shared-help = Mysal üçin, guramanyň umumy salgysy. Her adam üçin aýry hat gelýär.
registration-phone = Telefon
registration-language = Hatlaryň dili
registration-language-help = Adyň ýazylyş tertibi hem şu dile görä.
registration-legend-role = Wezipesi
registration-person-title = Derejesi
registration-person-title-help = Mysal üçin: Dr., Prof.
registration-position = Wezipesi
registration-position-help = Hatlaryň dilinde, mysal üçin: müdiriýetiň başlygy.
registration-position-in = Wezipesi: { $language }
registration-organisation-help = Resmi ady, hatlaryň dilinde.
registration-organisation-in = Gurama: { $language }
registration-in-language = { $tag ->
    [az] azerbaýjança
    [tr] türkçe
    [uz] özbekçe
    [kk] gazakça
    [ky] gyrgyzça
    [tk] türkmençe
    [hu] wengerçe
    [ru] rusça
    [en] iňlisçe
   *[other] { $own }
}
registration-protocol-rank = Protokol tertibi
registration-protocol-rank-help = Kiçi san öňde durýar; adatdakysy 1000.
registration-legend-forum = Forum üçin
registration-photo = Surat
registration-consent-told = Adam maňa razydygyny aýtdy
registration-preview-note = Özi hasaba alynýan adam formany şeýle görýär. Bu ýerde ýazylanlar saklanmaýar.
registration-photo-help = JPEG, PNG ýa-da WebP, iň köp 10 MB. Ýüzi aýdyň, yzky fony açyk bolsun.
registration-file-kept = Iberen faýlyňyz saklandy, ony täzeden saýlamak gerek däl.
registration-file-given = Iberilen
registration-no-delegation = Wekiliýetsiz
registration-reason = Sebäbi
registration-reason-help = Adama iberilýän hatda görkezilýär.

## Bir hasaba alnyş
registration-where-it-stands = Hasaba alnyşyň tapgyry
registration-what-is-known = Maglumatlar
registration-mark-as = “{ $step }” diýip belle
registration-photo-of = Surat: { $name }
registration-change-photo = Surat ibermek
registration-documents = Resminamalar
registration-no-longer-asked = Indi soralmaýar
registration-choose-document = Faýl: { $question }
registration-document-saved = Faýl ýatda saklandy.
registration-part-in-delegation = Wekiliýetdäki orny
registration-part-help = Ýolbaşçy we orunbasarlary hödürleýär, tassyklaýar, çalşyrýar. Olaryň öz poçta gutusy ýa-da giriş açary bolmaly.
registration-name-deputy = Orunbasar bellemek
registration-end-deputy = Orunbasarlykdan boşatmak
registration-make-head = Ýolbaşçy bellemek
registration-deputy-named = Orunbasar bellendi.
registration-deputy-ended = Orunbasarlyk tamamlandy.
registration-head-made = Wekiliýetiň ýolbaşçysy bellendi.
registration-withdraw = Hasaba alnyşy yzyna almak
registration-withdraw-now = Hawa, yzyna almak
registration-withdraw-question = Hasaba alnyş yzyna alynsynmy: { $name }? Orun ätiýaçlykdaky indiki adama geçýär, petek güýjüni ýitirýär.
registration-withdraw-own-question = Hasaba alnyşyňyzy yzyna almak isleýärsiňizmi? Ornuňyz başga birine geçer.
registration-withdraw-reserve-question = Hasaba alnyş yzyna alynsynmy: { $name }? Adam ätiýaçlyk sanawyndan çykýar, ondan soňkular öňe geçýär.
registration-withdraw-own-reserve-question = Ätiýaçlyk sanawyndan çykmak isleýärsiňizmi?
registration-was-withdrawn = Hasaba alnyş yzyna alyndy.
registration-bring-back = Hasaba alnyşy dikeltmek
registration-bring-back-now = Hawa, dikeltmek
registration-bring-back-question = Hasaba alnyş dikeldilsinmi: { $name }? Boş orun bar bolsa, adam ony alýar, ýok bolsa, ätiýaçlyk sanawynda garaşýar. Geçilen tapgyrlar güýjünde galýar; hemmesi geçilen bolsa, täze petek taýýarlanýar. Ýolbaşçylyk ýa-da orunbasarlyk we maksatnamadaky orunlar dikelmeýär.
registration-bring-back-own-question = Hasaba alnyşyňyzy dikeltmek isleýärsiňizmi? Boş orun bar bolsa, ony alarsyňyz, ýok bolsa, ätiýaçlyk sanawynda garaşarsyňyz. Maksatnamadaky orunlar dikelmeýär.
registration-was-brought-back = Hasaba alnyş dikeldildi, orun bar.
registration-was-brought-back-to-reserve = Hasaba alnyş ätiýaçlyk sanawynda dikeldildi. Ondaky orny: { $place }.
registration-replace = Çalşyrmak
registration-replace-title = Kimiň ýerine: { $name }
registration-replace-lead = Täze adam edil şol orny alýar. Öňki hasaba alnyş yzyna alynýar, ätiýaçlykdan hiç kim geçmeýär.
registration-to-move = Kategoriýasyny ýa-da wekiliýetini üýtgetmek
registration-move-title = Kategoriýasy we wekiliýeti: { $name }
registration-move-lead = Adam hakyndaky ähli maglumatlar galýar. Ýatda saklamazdan öň orun barlygyny we haýsy tapgyrlaryň täzeden geçiljekdigini görersiňiz.
registration-move-nowhere = Häzir hem şeýle: başgasyny saýlaň.
registration-places-taken = Ol ýerdäki ähli orunlar eýelendi.
registration-move-loses-place = Ol ýerdäki ähli orunlar eýelenen: bu adam ätiýaçlyk sanawyna düşer. Orun boşaýança girmäge rugsat ýok, petek güýjüni ýitirýär.
registration-move-gets-place = Ol ýerde boş orun bar: ony bu adam alýar.
registration-move-leaves-place = Boşan orun ätiýaçlykdaky indiki adama geçýär.
registration-move-part-ends = Wekiliýetiň ýolbaşçysynyň ýa-da orunbasarynyň wezipesi tamamlanýar.
registration-was-moved-to-reserve = Ýatda saklandy. Adam ätiýaçlyk sanawynda, orny: { $place }.
registration-look-again = Şu aralykda başga biri bu hasaba alnyşy üýtgetdi. Täzeden serediň.

## Üýtgetmek
registration-edit-title = Maglumatlar: { $name }
registration-reopens = Muny üýtgetseňiz, şu tapgyrlar täzeden geçiler: { $steps }
registration-now-stands = Şu aralykda bu ýere ýazylany: { $value }
registration-confirm-edit-title = Üýtgeşme ýatda saklansynmy?
registration-confirm-edit-lead = Geçilen tapgyrlar şu maglumatlara esaslanýar.
registration-what-changes = Näme üýtgeýär
registration-field = Meýdança
registration-before = Öň
registration-after = Soň
registration-steps-again = Täzeden geçiljek tapgyrlar
registration-entry-stays = Bu wagtda giriş hukugy galýar.
registration-entry-waits = Bu tapgyrlar gutarýança girmäge rugsat ýok.
registration-save-all-the-same = Şonda-da ýatda sakla
registration-saved-and-reopened = Ýatda saklandy. Täzeden açylan tapgyrlar nobatda.

## Açyk forma we öz hasaba alynmasy
registration-register = Hasaba alynmak
registration-register-title = Hasaba alynmak: { $forum }
registration-open-now = Hasaba alyş açyk.
registration-open-until = Hasaba alyş şu wagta çenli açyk: { $when }
registration-opens-at = Hasaba alyş şu wagtda açylýar: { $when }
registration-closed-next = Hasaba alyş ýapyldy. Şonda-da hasaba alynmagyňyz gerek diýip hasaplasaňyz, sekretariata ýazyň.
registration-choose-category = Haýsy kategoriýada gatnaşýarsyňyz?
registration-other-categories = Beýleki kategoriýalara wekiliýetleriň ýolbaşçylary hödürleýär we çagyrýar.
registration-by-invitation-only = Bu foruma hasaba alynmak diňe çakylyk bilen
registration-by-invitation-only-hint = Wekiliýetiňiziň ýolbaşçysyna ýa-da sekretariata ýüz tutuň.
registration-to-my-registrations = Hasaba alnyşyma geçmek
registration-send-registration = Hasaba alnyşy ibermek
registration-done-title = Sag boluň, maglumatlaryňyz kabul edildi
registration-done-reserve = Häzir ähli orunlar eýelenen. Ätiýaçlyk sanawyndaky ornuňyz: { $place }. Orun boşasa, hat alarsyňyz.
registration-done-letter = Şu salga salgylanmaly hat iberilýär: { $email }. Şonuň üsti bilen hasaba alnyşy yzarlap we düzedip bilersiňiz.
registration-done-quiet = Hasaba alnyşyňyz saklandy. Bir sagadyň içinde { $email } salgysy bilen köp hasaba alnyş geldi, şonuň üçin häzir hat iberilmeýär. Soňra şu salgy bilen girip bilersiňiz.
registration-done-no-email = Elektron poçta salgysy berilmedi: üýtgetmek üçin wekiliýetiň ýolbaşçysyna ýa-da sekretariata ýüz tutuň.
registration-done-no-note = Formany ýaňy iberen bolsaňyz, maglumatlaryňyz kabul edildi. Elektron poçta salgysyny beren bolsaňyz, oňa salgylanmaly hat gelýär: şonuň üsti bilen hasaba alnyşy yzarlap we düzedip bilersiňiz.
registration-none-of-mine = Bu forum üçin hasaba alnyşyňyz ýok
registration-none-of-mine-hint = Çakylyk alan bolsaňyz, hatdaky salgylanmany açyň.
registration-see-and-change = Görmek we üýtgetmek
registration-my-ticket = Petegim
registration-no-such-question = Bu kategoriýanyň formasynda beýle sorag ýok.
registration-no-file-here = Bu ýerde faýl berip ýa-da aýryp bolmaýar.

# Hasaba alnyşyň sözleri: hödürlemek, açyk forma, çakylyk salgylanmalary, ätiýaçlyk sanawy.

## Düzgün näme diýýär
registration-not-on-reserve = Bu adam indi ätiýaçlyk sanawynda däl.
registration-deadline-is-over = Hödürlemegiň möhleti gutardy. Forumyň sekretariatyna ýüz tutuň.
registration-window-is-closed = Hasaba alyş ýapyk.
registration-not-standing = Bu hasaba alyş şu aralykda yzyna alyndy ýa-da ret edildi.
registration-has-another = Bu adamyň şu forum üçin indi başga hasaba alynmasy bar.
registration-is-the-head = Bu — delegasiýanyň ýolbaşçysy. Ýolbaşçynyň kimdigini sekretariat kesgitleýär.
registration-changed-meanwhile = Şu aralykda başga biri bu hasaba alnyşy üýtgetdi. Ýazanlaryňyz ýerinde: ikisine-de seredip, täzeden ýatda saklaň.
registration-invite-is-over = Bu salgylanma ulanylan ýa-da yzyna alnan.
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

    Salgylanma bir gezek işleýär. Soňra şu elektron poçta salgysy bilen girip bilersiňiz.
registration-letter-reserve-title = { $forum }: siz ätiýaçlyk sanawynda
registration-letter-reserve =
    Hormatly { $name }!

    Maglumatlaryňyz kabul edildi, ýöne häzir ähli orunlar eýelenen. Forum: { $forum }
    Kategoriýa: { $capacity }
    Ätiýaçlyk sanawyndaky ornuňyz: { $place }

    Siziň üçin orun boşan badyna hat alarsyňyz. Siziň sahypaňyz:
    { $link }

    Salgylanma bir gezek işleýär. Soňra şu elektron poçta salgysy bilen girip bilersiňiz.
registration-letter-moved-up-title = { $forum }: siziň üçin orun boşady
registration-letter-moved-up =
    Hormatly { $name }!

    Orun boşady: siz hasaba alyndyňyz we indi ätiýaçlyk sanawynda däl. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siziň sahypaňyz:
    { $link }

    Salgylanma bir gezek işleýär. Soňra şu elektron poçta salgysy bilen girip bilersiňiz.
registration-letter-withdrawn-title = { $forum }: hasaba alynmagyňyz yzyna alyndy
registration-letter-withdrawn =
    Hormatly { $name }!

    Hasaba alynmagyňyz yzyna alyndy. Forum: { $forum }
    Kategoriýa: { $capacity }
    Sebäbi: { $reason }

    Siziň sahypaňyz:
    { $link }

    Eger bu ýalňyşlyk bolsa, delegasiýaňyzyň ýolbaşçysyna ýa-da sekretariata ýazyň.
registration-letter-changed-title = { $forum }: maglumatlaryňyz üýtgedildi
registration-letter-changed =
    Hormatly { $name }!

    Hasaba alnyşdaky maglumatlaryňyz üýtgedildi. Forum: { $forum }
    Kategoriýa: { $capacity }

    Olary öz sahypaňyzda barlaň:
    { $link }

    Salgylanma bir gezek işleýär. Soňra şu elektron poçta salgysy bilen girip bilersiňiz.
registration-letter-reopened =
    Hormatly { $name }!

    Hasaba alnyşdaky maglumatlaryňyz üýtgedildi. Forum: { $forum }
    Kategoriýa: { $capacity }
    Şu tapgyrlar täzeden geçiler: { $steps }

    Maglumatlaryňyzy öz sahypaňyzda barlaň:
    { $link }

    Salgylanma bir gezek işleýär. Soňra şu elektron poçta salgysy bilen girip bilersiňiz.
registration-letter-invited-title = { $forum }: hasaba alynmaga çakylyk
registration-letter-invited =
    Salam!

    Sizi hasaba alynmaga çagyrýarys. Forum: { $forum }
    Kategoriýa: { $capacity }

    Siziň şahsy formaňyz:
    { $link }

    Salgylanma bir adam üçin niýetlenen we şu wagta çenli hereket edýär: { $until }
registration-letter-invited-noted =
    Salam!

    Sizi hasaba alynmaga çagyrýarys. Forum: { $forum }
    Kategoriýa: { $capacity }

    { $note }

    Siziň şahsy formaňyz:
    { $link }

    Salgylanma bir adam üçin niýetlenen we şu wagta çenli hereket edýär: { $until }

## Names and photos
people-name-needed = Iň bolmanda familiýasyny ýa-da adyny ýazyň.
people-not-latin = Muny latyn harplary bilen ýazyň.
people-name-without-letters = Bu atda hiç hili harp ýok. Ady ýazyň, beýle at ýok bolsa, meýdançany boş goýuň.
people-photo-too-many-pixels = Bu suratda piksel sany juda köp. Iň köp { $most } megapiksel kabul edilýär.
people-photo-too-small = Bu surat juda kiçi. Iň azyndan { $width } × { $height } piksel bolmaly.

## Signing in
people-sign-in-title = Girmek
people-sign-in-intro = Bu ýerde parol ýok. Hatdaky salgylanma ýa-da enjamyňyzdaky giriş açary arkaly girýärsiňiz.
people-by-link = Hatdaky salgylanma arkaly
people-email = Elektron poçta salgysy
people-send-link = Maňa salgylanma iber
people-link-sent = Bu salgy bize belli bolsa, salgylanmaly hat ýola çykdy. Salgylanma { $minutes } minut hereket edýär. Gerekmejek hatlaryň arasyna-da serediň.
people-too-many-links = Juda köp salgylanma soraldy. Bir sagatdan gaýtadan synanyşyň.
people-already-in = { $name } hökmünde girdiňiz.
people-by-passkey = Giriş açary bilen
people-by-passkey-intro = Hasabyňyza giriş açaryny goşan bolsaňyz, enjamyňyz sizi barmak yzy, ýüz ýa-da öz kody arkaly tanaýar.
people-use-passkey = Giriş açary bilen girmek
people-passkey-needs-script = Giriş açarlary üçin JavaScript gerek, bu brauzerde ol öçürilen.
people-passkeys-unavailable = Giriş açarlary bu salgyda işlemeýär: domen ady we HTTPS gerek.
people-passkey-unknown = Bu giriş açary bu ýerde kabul edilmedi.
people-link-title = Bu sizmi?
people-link-for = Bu salgylanma bilen girýän adam:
people-link-not-you = Başga adam bolsaňyz, bu sahypany ýapyň. Bir poçta gutusyny birnäçe adam ulansa, her kim öz hatyny alýar.
people-link-button = Hawa, girmek
people-link-demo = Bu görkeziş salgylanmasy. Ony elinde bar bolan her kim gaýta-gaýta ulanyp biler.
people-link-gone-title = Bu salgylanma ulanyldy ýa-da möhleti geçdi
people-link-gone-text = Salgylanma bir gezek we çäkli wagtda işleýär. Täzesini soraň; ol birnäçe minutda geler.
people-link-gone-button = Täze salgylanma soramak
people-signed-in = { $name } hökmünde girdiňiz.
people-signed-out = Siz çykdyňyz.
people-own-way-in-needed = Forumda başgalaryň adyndan iş edýärsiňiz, şonuň üçin umumy poçta gutusyna gelen salgylanma bilen girip bilmersiňiz. Giriş açary bilen giriň ýa-da sekretariatdan diňe siziň okaýan poçta gutyňyzy ýazmagyny haýyş ediň.
people-mandate-needs-own-way-in = Bu adamyň poçta gutusy umumy we giriş açary ýok. Başgalaryň adyndan iş etmezden öň diňe onuň okaýan poçta gutusyny ýazyň ýa-da ol giriş açaryny goşsun.

## Letters
people-letter-link-title = Girmek üçin salgylanmaňyz: { $site }
people-letter-link-body =
    Hormatly { $name }!

    Girmek üçin bu salgylanmany açyň we sahypadaky düwmä basyň:

    { $link }

    Salgylanma diňe siziň üçin we bir gezek, { $minutes } minudyň içinde işleýär.

    Ony siz soramadyk bolsaňyz, hiç zat etmäň: salgylanmasyz hiç kim girip bilmez.
people-letter-works-once = Salgylanma bir gezek işleýär. Soňra şu elektron poçta salgysy bilen girip bilersiňiz.
people-letter-asks-to-sign-in = Bu salgylanma özi girizmeýär: başgalaryň adyndan iş edýändigiňiz üçin sahypa girmegiňizi soraýar.
people-letter-refusal-title = Başga ýol bilen girmeli: { $site }
people-letter-refusal-body =
    Hormatly { $name }!

    Siziň girmegiňiz üçin salgylanma soraldy. Forumda başgalaryň adyndan iş edýändigiňiz üçin umumy poçta gutusyna iberilen salgylanma ýeterlik däl.

    Giriş açary bilen şu ýerden giriň:

    { $link }

    Açaryňyz ýok bolsa, forumyň sekretariatyndan diňe siziň okaýan poçta gutyňyzy ýazmagyny haýyş ediň.

## My account
people-account-title = Meniň hasabym
people-who-i-am = Men barada
people-photo = Surat
people-name = Ady
people-name-latin = Latyn harplary bilen ady
people-name-passport = Pasportdaky ady
people-mailbox-own = diňe siz okaýarsyňyz
people-mailbox-shared = başgalar bilen umumy bolmagy mümkin
people-birth-date = Doglan güni
people-account-wrong = Bu ýerde ýalňyşlyk barmy? Forumyň sekretariatyna ýa-da wekiliýetiňiziň ýolbaşçysyna habar beriň.
people-account-wrong-registered = Bu ýerde ýalňyşlyk barmy? Ony hasaba alnyşyňyzda düzediň. Ol ýerde üýtgedip bolmaýan zady forumyň sekretariatyna ýa-da wekiliýetiňiziň ýolbaşçysyna habar beriň.
people-account-registration = Meniň hasaba alnyşym
people-language-title = Meniň dilim
people-language = Dil
people-language-help = Size hatlar şu dilde ýazylýar.
people-language-saved = Mundan beýläk size şu dilde ýazarys.
people-sessions-title = Nirede girdim
people-session-here = şu brauzer
people-session-since = başlanan wagty: { $when }
people-session-seen = soňky gezek: { $when }
people-session-end = Ol ýerden çykmak
people-sessions-end-others = Beýleki ähli ýerden çykmak
people-sessions-ended = { $count ->
    [one] { $count } ýerden çykdyňyz.
   *[other] { $count } ýerden çykdyňyz.
}
people-browser-on = { $browser }, { $system }
people-browser-unknown = Näbelli brauzer

## Passkeys
people-passkeys-title = Giriş açarlary
people-passkey = Giriş açary
people-passkeys-intro = Giriş açary bilen enjamyňyz sizi barmak yzy, ýüz ýa-da öz kody arkaly tanaýar, hata garaşmak gerek däl. Bularyň hiç biri enjamdan çykmaýar.
people-passkeys-none = Entek giriş açaryňyz ýok.
people-passkey-made = goşuldy: { $when }
people-passkey-used = soňky gezek: { $when }
people-passkey-name = Giriş açarynyň ady
people-passkey-name-help = Ony tanamak üçin: iş noutbugy, telefonym.
people-passkey-add = Giriş açaryny goşmak
people-passkey-rename = Adyny üýtgetmek
people-passkey-renamed = Giriş açarynyň ady üýtgedildi.
people-passkey-remove-question = “{ $name }” aýrylsynmy? Mundan soň onuň bilen girip bilmersiňiz.
people-passkey-removed = Giriş açary aýryldy.
people-passkey-known = Bu giriş açary eýýäm bu ýerde.
people-passkeys-enough = { $most } giriş açaryndan köpüsi saklanmaýar. Ilki birini aýryň.
people-passkey-last = Başgalaryň adyndan iş edýärsiňiz we poçta gutyňyz umumy: bu giriş açary ýeke-täk giriş ýoluňyz. Ilki başgasyny goşuň ýa-da sekretariatdan diňe siziň okaýan poçta gutyňyzy ýazmagyny haýyş ediň.

## My data
people-data-title = Meniň maglumatlarym
people-data-link = Men barada saklanýan ähli zady görmek we ýükläp almak
people-data-intro = Siz barada saklanýan ähli zady şu ýerden alyp bilersiňiz: atlar, hatlar, girişler we maglumatlaryňyzyň her bir üýtgemesi, wagty bilen.
people-data-download = Maglumatlarymy ýükläp almak (JSON)
people-data-photo = Suratymy ýükläp almak
people-data-erase = Maglumatlaryňyzyň öçürilmegini isleseňiz, forumyň sekretariatyna ýazyň. Sanlar we kararlar galýar; olarda size alyp barýan hiç zat bolmaýar.

## History of changes
people-history-title = Üýtgetmeleriň taryhy
people-registration = Hasaba alnyş
people-history-by = kim: { $who }
people-history-cut = Diňe iň täze { $count } ýazgy görkezilýär.
people-by-visitor = girmedik myhman
people-by-device = enjam: { $name }
people-by-program = programma: { $name }
people-by-console = operatoryň konsoly
people-by-house = ulgamyň özi
people-by-erased = maglumatlary öçürilen adam
people-time-zone = Sagat guşaklygy: { $zone }
people-value-before = öň:
people-value-after = soň:
people-value-none = (boş)
people-value-erased = (öçürilen)

## Gözleg
people-office-stays = Bu ýazgy forumda wezipesi bolan adama degişli. Galýan ýazgy şu bolsun.
people-reading = { $typed } ≈ { $found }, { $how }
people-only-similar = Takyk gabat gelýän at ýok. Meňzeş atlar:
people-similar-too = Meňzeş atlar: { $count }
people-spelling-own = öz ýazylyşy
people-spelling-latin = latynça ýazylyşy
people-spelling-passport = pasportdaky ýazylyşy
people-spelling-one-name = bir adyň görnüşleri
people-spelling-az = azerbaýjança ýazylyşy
people-spelling-tr = türkçe ýazylyşy
people-spelling-uz = özbekçe ýazylyşy
people-spelling-kk = gazakça ýazylyşy
people-spelling-ky = gyrgyzça ýazylyşy
people-spelling-tk = türkmençe ýazylyşy
people-spelling-hu = wengerçe ýazylyşy
people-spelling-ru = rusça ýazylyşy
people-passport-differs = Pasportdaky ýazylyşy { $typed } adyň garaşylýan ýazylyşlaryndan däl: { $expected }. Resminama bilen deňeşdiriň. Biz ony hiç wagt üýtgetmeýäris.
people-passport-doubtful = pasportdaky ýazylyşy?
people-names-in-title = Beýleki dillerdäki atlary nähili görýärin
people-names-in = Beýleki dilleriň atlary
people-names-in-help = Diňe ekrandaky sanawlarda. Saklanýan, çap edilýän ýa-da faýl hökmünde berilýän hiç zat üýtgemeýär; eýesiniň ýazyşy ýanynda durýar. Umumy elipbiýde rus dili üçin harplar ýok: rusça atlar onda latyn harplary bilen görkezilýär.
people-names-in-own = Ýazylyşy ýaly
people-names-in-latin = Latyn harplary bilen
people-names-in-cyrillic = Kiril harplary bilen
people-names-in-turkic = Umumy türki elipbiýi bilen
people-alike-percent = { $number } %
people-alike-email = şol bir elektron poçta
people-alike-birth-date = şol bir doglan güni
people-alike-same = Atlary şol bir
people-alike-spelling = Bir adyň iki ýazylyşy
people-alike-one-name = Bir adyň görnüşleri
people-alike-initial = Baş harp sözüň ornunda dur

# Sekretariat: forumda kim haýsy wezipede işleýär.
secretariat-title = Sekretariat
secretariat-lead = Bu forumda kim işleýär. Siziň bellän adamyňyza öz dilinde, iş sahypasynyň salgylanmasy bolan hat gidýär; sahypa ondan girmegi soraýar.
secretariat-organisers = Guramaçylar
secretariat-officers = Akkreditasiýa işgärleri
secretariat-desk = Hasaba alyş stolunda
secretariat-nobody = Entek hiç kim ýok
secretariat-since = { $date } senesinden
secretariat-end = Wezipäni aýyrmak
secretariat-end-question = { $name } bu forumda indi bu wezipede işläp bilmez. Dowam edilsinmi?
secretariat-end-own-question = Öz wezipäňizden mahrum bolarsyňyz; ony size diňe başga guramaçy gaýtaryp biler. Dowam edilsinmi?
secretariat-last-organiser-help = Ýeke-täk guramaçy. Bu wezipäni aýyrmak üçin ilki başga guramaçyny belläň.
secretariat-moderators = Mejlisleriň moderatorlary we tehnikleri

## Bellemek
secretariat-name-somebody = Kimdir birini bellemek
secretariat-role = Wezipe
secretariat-organiser = Guramaçy: tutuş forumy dolandyrýar we beýlekileri belleýär
secretariat-officer = Akkreditasiýa işgäri: hemmeleri görýär we hasaba alnyşlar boýunça karar kabul edýär
secretariat-desk-worker = Hasaba alyş stoly: adamlary girizýär, nyşan kagyzyny çap edýär, petek okaýar
secretariat-family-name = Familiýasy
secretariat-given-name = Ady
secretariat-name-help = Adamyň öz dilinde we elipbiýinde ýazyşy ýaly.
secretariat-email = Elektron poçta salgysy
secretariat-email-help = Diňe şu adamyň okaýan poçta gutusy: ony okaýan girip biler.
secretariat-language = Hatlaryň dili
secretariat-language-help = Adyň ýazylyş tertibi hem şu dile görä.
secretariat-give = Wezipäni bermek
secretariat-known = Bu poçta gutusy eýýäm belli
secretariat-known-help = Bu şol adam bolsa, wezipäni oňa beriň. Başga adam bolsa, diňe onuň okaýan poçta gutusyny ýazyň.

## Netije
secretariat-named = { $name }: wezipe berildi. Iş sahypasynyň salgylanmasy bolan hat ýolda.
secretariat-named-unwritten = { $name }: wezipe berildi, ýöne hat ýazyp bolmady. Oňa şu saýtda girmegini aýdyň.
secretariat-ended = Wezipe aýryldy.
secretariat-has-it-already = { $name } eýýäm bu wezipede.
secretariat-mailbox-is-known = Bu poçta gutusy eýýäm şu adamyňky: { $name }. Wezipäni oňa beriň ýa-da başga poçta gutusyny ýazyň.
secretariat-last-organiser = Forumyň elmydama guramaçysy bolýar. Ilki başgasyny belläň.

## Hat
secretariat-letter-title = { $forum }: sekretariatdaky wezipäňiz
secretariat-letter =
    Hormatly { $name }!

    Size sekretariatda wezipe berildi. Forum: { $forum }
    { $role }

    Başlamak üçin bu sahypany açyň:
    { $link }

    { $words }

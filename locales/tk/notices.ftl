# Translated from locales/en/notices.ftl.
## The list
notices-title = Gyssagly habarlar
notices-lead = Hemmeleriň ýa-da bir şäherdäkileriň derrew bilmeli zady: her kime öz dilinde elektron poçta bilen iberilýär we forumyň her sahypasynyň ýokarsynda görkezilýär.
notices-none = Habar ýok
notices-none-hint = Gyssagly bir zat bolsa, ol şu ýerde we her sahypanyň ýokarsynda durýar.
notices-new-notice = Täze gyssagly habar
notices-open = Açmak
notices-everybody = hemmeler
notices-sent-at = Iberildi: { $time }.
notices-holds-until = Güýji bar: { $time } çenli.
notices-sent-by = Iberen: { $name }.
notices-reached = Adam sany: { $people }, ýazylan hatlar: { $letters }.
notices-is-draft = garalama
notices-is-ended = aýryldy
notices-is-expired = möhleti geçdi
notices-is-sending = görkezilýär; hatlar ýazylýar
notices-is-shown = görkezilýär

## Writing one
notices-write-lead = Heniz hiç zat iberilmeýär: ilki ony her okyjynyň nähili alýandygyny we olaryň sanyny görýärsiňiz.
notices-what-it-says = Mazmuny
notices-languages-help = Bir dilde ýazyň; ilkinji dolduranyňyz asyl nusga bolýar. Boş galan dilde okaýanlar iň ýakyn dildäkisini alýar.
notices-field-title = Mowzuk ({ $language })
notices-field-body = Tekst ({ $language })
notices-both-or-neither = Bu dilde mowzugy-da, teksti-de dolduryň ýa-da ikisini-de boş goýuň.
notices-whom-for = Kimler üçin
notices-field-city = Şäher
notices-all-cities = Hemme ýerde
notices-city-help = Petegi iň soňky gezek şol ýerde okalanlar ýa-da ol ýerde heniz geçmedik çärede wezipesi, orny ýa belligi bolanlar.
notices-unplaced = Nirededigi belli bolmadyklara-da
notices-unplaced-help = Diňe şäher saýlananda ähmiýeti bar. Artyk duýduryş ýetmezinden gowudyr.
notices-field-category = Kategoriýa
notices-all-categories = Ähli kategoriýalar
notices-field-delegation = Wekiliýet
notices-all-delegations = Ähli wekiliýetler
notices-field-expires = Görkezilýän möhleti
notices-expires-help = { $zone } wagty boýunça; iň köp bir aý. Ondan öň hem aýryp bilersiňiz.
notices-expires-unreadable = Senäni we wagty görkeziň.
notices-expires-too-early = Bu wagt geçdi. Soňrak wagty saýlaň.
notices-expires-too-late = Habar iň köp bir aý görkezilýär. Irräk wagty saýlaň.
notices-on-to-preview = Deslapky syna geçmek
notices-preview-help = Garalama hökmünde saklanýar we siz tassyklaýançaňyz hiç kime iberilmeýär.
notices-saved = Garalama hökmünde ýatda saklandy. Serediň, soňra iberiň.
notices-changed-meanwhile = Şu aralykda başga biri garalamany üýtgetdi. Ýazanlaryňyz şu ýerde; täzeden ýatda saklasaňyz, onuňkynyň ornuny tutar.
notices-changed-since-preview = Siz sereden badyňyza garalama üýtgedi. Hiç zat iberilmedi: täzeden serediň.
notices-sent-already = Bu habar eýýäm iberildi. Ony täzesi bilen düzediň.

## Before it goes
notices-people = Näçe adama
notices-with-mailbox = Şolardan elektron poçtasy barlar
notices-without-mailbox = Ýoklar: sahypalarda görýärler
notices-of-them-unplaced = Şolardan nirededigi belli bolmadyklar
notices-not-translated = Ýazylmadyk diller: { $languages }. Bu dillerde okaýanlar: { $people } adam. Olar aşakda görkezilişi ýaly iň ýakyn dilde alarlar.
notices-translations-stale = Asyl nusgadan köne, täzeden serediň: { $languages }.
notices-nobody = Muny almaly hasaba alnan adam ýok; diňe sahypalarda görkeziler.
notices-send-to = Ibermek, adam: { $people }
notices-send-question = Bu degişli adamlaryň hemmesine iberiler: { $people } adam, { $letters } hat. Yzyna alyp bolmaz. Iberilsinmi?
notices-send-now = Häzir ibermek
notices-edit = Düzetmek
notices-discard = Garalamany pozmak
notices-discard-question = Garalama ýok bolar. Pozulsynmy?
notices-as-readers-get-it = Okyjylaryň alşy ýaly
notices-readers = Okyjylar: { $people }
notices-shown-in = terjime ýok, görkezilýän dil: { $language }
notices-is-stale = asyl nusgadan köne
notices-the-letter = Hat

## After it went
notices-corrects = Munuň ýerine: { $title }
notices-when-sent = Iberildi
notices-by-whom = Iberen
notices-how-many-reached = Ýetirildi
notices-when-ended = Aýryldy
notices-correct = Täzesi bilen düzetmek
notices-end = Aýyrmak
notices-end-question = Mundan beýläk görkezilmez, heniz ýazylmadyk hatlar ýazylmaz. Ýazylan hatlar galar. Aýrylsynmy?
notices-sent = Indi görkezilýär, hatlar ýazylýar.
notices-ended = Indi görkezilmeýär.
notices-correcting = Muny iberýänçäňiz köne habar galýar.
notices-discarded = Garalama pozuldy.

## The letter
notices-letter-title = Gyssagly: { $title }
notices-letter-title-corrected = Gyssagly, düzedildi: { $title }
notices-letter =
    Hormatly { $name }!

    { $text }

    Bu { $forum } boýunça gyssagly habar. Ähli habarlar: { $page }

    Soraglar: { $contact }

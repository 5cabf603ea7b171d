# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = Dolandyryş paneli
numbers-within = Bu forumyň çäginde geçirilýän forumlar
numbers-above = Esasy forum
numbers-registered = Hasaba alnan
numbers-accredited = Akkreditirlenen
numbers-inside = Häzir içerde
numbers-inside-left = Hasaba alnyşy yzyna alnan ýa-da ret edilen, emma içerde: { $count }
numbers-reserve = Ätiýaçlyk sanawynda
numbers-by-delegation = Wekiliýetler boýunça
numbers-by-category = Kategoriýalar boýunça
numbers-delegation = Wekiliýet
numbers-category = Kategoriýa
numbers-no-delegation = Wekiliýetsiz
numbers-bars-label = { $heading }: hasaba alnanlar, akkreditirlenenler we içerdäkiler. Şol sanlar tablisada hem bar.
numbers-nobody = Entek hiç kim hasaba alynmady
numbers-nobody-hint = Sanlar ilkinji hasaba alnyş bilen peýda bolýar we özleri täzelenýär.
numbers-arrivals = Gelenler
numbers-arrivals-on = { $date }, forumyň ýerli wagty bilen sagatma-sagat
numbers-arrivals-total = Şu gün gelenler: { $count }
numbers-arrivals-label = Sagatma-sagat gelenler. Şol sanlar aşakdaky tablisada hem bar.
numbers-as-a-table = Tablisa görnüşinde
numbers-hour = Sagat
numbers-arrived = Geldi
numbers-no-arrivals = Entek hiç kim gelmedi
numbers-no-arrivals-hint = Çyzgy girelgeden goýberilen ilkinji adamdan başlanýar.

## The outbox
numbers-outbox = Ugradylýan hatlar
numbers-outbox-lead = Şu forumyň ähli hatlary: garaşýanlary, ugradylanlary we ugradylman galanlary.
numbers-no-server = Poçta serweri sazlanmadyk, şonuň üçin hiç bir hat eýesine ýetmeýär. Hatlar şu sahypada we maglumat bukjasyndaky “{ $folder }” bukjasynda faýl görnüşinde saklanýar; “Ugradyldy” olaryň şol ýerdedigini aňladýar.
numbers-tab = { $name }: { $count }
numbers-all = Hemmesi
numbers-queued = Garaşýar
numbers-retrying = Gaýtadan synanyşyga garaşýar
numbers-sent = Ugradyldy
numbers-failed = Ugradylmady
numbers-letter = Hat
numbers-to = Kime
numbers-addressee = Ady ýa-da elektron poçta salgysy
numbers-language = Dil
numbers-written = Ýazylan wagty
numbers-attempts = Synanyşyklar
numbers-next-attempt = Indiki synanyşyk
numbers-sent-at = Ugradylan wagty
numbers-fault = Poçta serweriniň jogaby
numbers-way-in-hidden = Girmek üçin salgylanma bu ýerde doly görkezilmeýär: ony kim açsa, şol girýär, ol bolsa diňe hatyň eýesi üçin.
numbers-failed-why = Köp synanyşykdan soň goýuldy. Poçta serweri ýene işlände täzeden synanyşyň.
numbers-no-letters = Bu ýerde hat ýok
numbers-no-letters-hint = Forum birine hat ýazan badyna hatlar şu ýerde peýda bolýar.
numbers-try-all-again = Ugradylmadyk hatlaryň hemmesini täzeden ugrat
numbers-queued-again = Hat täzeden ugradylmagyna garaşýar.
numbers-not-failed = Bu hatda ýalňyşlyk bolmady, şonuň üçin ol täzeden ugradylmaýar.
numbers-many-queued-again = { $count ->
    [one] { $count } hat täzeden ugradylmagyna garaşýar.
   *[other] { $count } hat täzeden ugradylmagyna garaşýar.
}

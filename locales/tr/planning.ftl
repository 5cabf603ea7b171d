# Translated from locales/en/planning.ftl.
planning-title = Program planlama
planning-lead = Burada değiştirilenler yayımlanana kadar taslak kalır. Çakışmalar, çözüm yoluyla birlikte gösterilir.
planning-days = Günler
planning-time = Saat
planning-grid = Salonlara göre gün
planning-new-item = Yeni etkinlik
planning-new-address = Yeni mesaj
planning-no-room = Salonsuz
planning-seats = Koltuk: { $seats }
planning-from-to = { $from } – { $to }
planning-all-day = Tüm gün
planning-nothing-planned = Bu gün için henüz bir şey planlanmadı
planning-nothing-planned-hint = Bir etkinlik ekleyin ya da programı bir dosyadan alın.
planning-loose = Bölümler ve henüz saati olmayan etkinlikler
planning-moved = Taşındı. Yayımlanana kadar taslaktır.

planning-moved-to = { $title }: { $time }, { $room }
planning-moved-to-day = { $title }: { $day }, { $time }, { $room }
planning-lasts = { $title }: { $from } – { $to }
planning-picked-up = { $title } alındı. Ok tuşları taşır, Page Up ve Page Down başka güne götürür, Enter bırakır, Esc vazgeçer.
planning-picked-length = { $title }: yukarı ve aşağı ok tuşları süresini değiştirir, Enter kaydeder, Esc vazgeçer.
planning-let-go = { $title } yerinde kaldı.
planning-move-failed = Bağlantı yok; hiçbir şey değişmedi. Yeniden deneyin.
planning-undo = Son değişikliği geri al
planning-undone = Değişiklik geri alındı.
planning-keys = Etkinlikleri sürükleyin (parmakla: basılı tutun, sonra sürükleyin): başka bir gün için yukarıdaki günün üzerine, başka bir süre için alt kenarından. Ya da klavyeyi kullanın: ok tuşları seçer, Enter açar; Alt ve ok tuşları ya da M taşır, bu sırada Page Up ve Page Down başka güne götürür; L süreyi değiştirir; Esc vazgeçer.

planning-hints = Çakışmalar
planning-has-hints = çakışma var
planning-no-hints = Çakışma yok.
planning-more-hints = Bunlardan başka: { $count }. Önce yukarıdakileri çözün.
planning-clash-room = { $room } aynı anda iki kez gerekiyor: “{ $first }” ve “{ $second }”.
planning-clash-person = { $name } aynı anda iki yerde olmalı: “{ $first }” ve “{ $second }”.
planning-clash-only-delegate = { $name } ({ $delegation }, tek delege) aynı anda iki yerde olmalı: “{ $first }” ve “{ $second }”.
planning-clash-interpreter = Tercüman { $name } aynı anda iki yerde gerekiyor: “{ $first }” ve “{ $second }”.
planning-clash-way = { $name }: “{ $from }” ile “{ $to }” arasındaki yol { $needs } dk sürer, oysa { $has } dk var.
planning-clash-seats = “{ $title }”: beklenen kişi { $expected }, salondaki koltuk { $seats }.
planning-mend-time = Başka saat: { $time }
planning-mend-room = Başka salon: { $room }
planning-mend-time-of = “{ $title }”, başka saat: { $time }
planning-mend-room-of = “{ $title }”, başka salon: { $room }
planning-mend-room-at = Başka salon, başka saat: { $room }, { $time }
planning-name-interpreter = Tercüman belirle

planning-field = Alan
planning-field-title = Başlık
planning-field-title-in = Başlık: { $language }
planning-texts = Metinler
planning-texts-help = Boş satır yeni bir paragraf başlatır. Kısa çizgiyle başlayan satırlar liste olur; **iki yıldız** arasındaki sözcükler kalın yazılır.
planning-field-subtitle-in = Alt başlık: { $language }
planning-field-summary-in = Özet: { $language }
planning-field-text-in = Metin: { $language }
planning-filled-of = { $filled } / { $all }
planning-address-embargo = Mesajın metni, okunacak sözlerdir. Sitede ancak okunup yayıma açıldıktan sonra görünür.
planning-address-released = Bu mesajın metni yayıma açıldı: yayımladığınız değişiklikler hemen sitede görünür.
planning-address-people = Bir mesajın sahibi ve okuyanı olmalıdır.
planning-field-kind = Tür
planning-field-status = Durum
planning-field-starts = Başlangıç
planning-field-ends = Bitiş
planning-starts-help = Etkinliğin yapıldığı yerin saatiyle.
planning-field-room = Salon
planning-field-place = Yer
planning-field-city = Şehir
planning-city-help = Salon seçildiyse onun şehri geçerlidir.
planning-field-to-city = Yolculuğun sonu
planning-to-city-help = Yalnızca bir şehirden ötekine yolculuk için.
planning-field-parent = Neyin içinde
planning-field-expected = Beklenen kişi sayısı
planning-field-people = Katılanlar
planning-people-help = Foruma kayıtlı olanlar adlarıyla tanınır. Satırı kaldırmak için adı boş bırakın.
planning-role = Görev { $number }
planning-who = Ad { $number }
planning-who-is-meant = Kimin kastedildiğini seçin.
planning-who-exactly = “{ $name }” kim?
planning-keep-as-written = Başka biri: “{ $name }”, yazıldığı gibi
planning-choose = Seçin
planning-none = Yok
planning-more-rows = Daha çok satır
planning-save = Taslak olarak kaydet
planning-draft-help = Sitede bir şey değişmez: önce değişiklikler yayımlanmalıdır.
planning-saved = Taslak kaydedildi.
planning-on-the-site = Sitede
planning-kind-part = Bölüm
planning-kind-other = Diğer
planning-status-confirmed = yapılıyor
planning-status-tentative = kesinleşmedi
planning-status-cancelled = iptal edildi
planning-state-new = yeni
planning-state-changed = değişti
planning-state-removed = kaldırılacak
planning-state-crossed = gözden geçirilmeli
planning-room-in = { $room }, { $house }
planning-person-as = { $name } ({ $role })
planning-person-of = { $name }, { $delegation }
planning-title-at = { $title } ({ $when })

planning-changed-meanwhile = Bunu bu arada başkası değiştirdi. Değişenlere bakıp yeniden kaydedin.
planning-theirs = Başkasının kaydettiği
planning-theirs-help = Yazdıklarınız aşağıda duruyor. Yeniden kaydederseniz sizinki geçerli olur.
planning-saved-now = Şu an kayıtlı
planning-typed-here = Burada yazılı

planning-time-unreadable = Bu zaman okunamıyor. Tarih ve saat seçin.
planning-ends-before = Bitiş başlangıçtan önce.
planning-has-no-time = Bu etkinliğin henüz saati yok. Önce formda saat girin.
planning-parent-inside = Bir etkinlik kendi içinde olamaz.
planning-too-many-people = Bir etkinlikte en çok { $limit } kişi olabilir.
planning-too-many-items = Bir programda en çok { $limit } etkinlik olabilir.

planning-cancel = İptal et
planning-cancel-question = Etkinlik programda iptal edilmiş olarak kalır.
planning-cancel-items = İçindeki { $count } etkinlik de yapılmaz.
planning-cancel-parts = { $count } kişinin görevi var.
planning-cancel-places = { $count } kişinin yeri var.
planning-cancel-waiting = Bekleme listesinde { $count } kişi var.
planning-cancel-marked = { $count } kişi işaretlemiş.
planning-off-with = Yapılmayacak, çünkü içinde yer aldığı “{ $title }” iptal edildi.
planning-cancelled = Etkinlik iptal edildi olarak işaretlendi. Yayımlanana kadar taslaktır.
planning-restore = Yeniden yapılsın
planning-restored = Etkinlik yapılıyor. Yayımlanana kadar taslaktır.
planning-remove = Programdan kaldır
planning-remove-question = Yayımlandıktan sonra etkinlik programda olmayacak. İçindekiler kalır.
planning-removed = Etkinlik programdan kaldırılacak.
planning-discard = Taslaktan vazgeç
planning-discard-question = Yayımlanan hâli kalır, taslak silinir.
planning-discarded = Taslak silindi; yayımlanan hâli duruyor.

planning-to-changes = Neler değişti
planning-changes-lead = Bunlar henüz sitede yok. Gözden geçirip yayımlayın.
planning-no-changes = Her şey yayımlandı
planning-no-changes-hint = Değişiklikler yayımlanana kadar burada durur.
planning-ready = Yayımlanabilir
planning-people-told = E-posta alacaklar
planning-publish-help = Yayımlanınca bunlar sitede görünür ve ilgili herkes kendi dilinde bir e-posta alır.
planning-publish-clashes = Yayımlanacak olanlardaki çakışmalar: { $count }. Aşağıda gösteriliyor.
planning-publish = Yayımla: { $count }
planning-published = { $number } numaralı sürüm yayımlandı. Değişen etkinlikler: { $count }.
planning-nothing-to-publish = Yayımlanacak bir şey yok.
planning-changes-changed = Bu sayfaya baktığınızdan beri değişiklik oldu. Yeniden bakın.
planning-crossed-help = Bu taslaktan sonra sitedeki etkinlik bir dosyayla değişti. Formuna bakıp yeniden kaydedin; o zamana kadar yayımlanmaz.
planning-first-shown = Gösterilen: { $total } etkinliğin ilk { $shown } tanesi.
planning-versions = Sürümler
planning-versions-lead = Birlikte yayımlananlar bir sürümdür. İkisini karşılaştırın.
planning-no-versions = Henüz sürüm yok
planning-no-versions-hint = Değişiklikler ilk kez yayımlandığında burada yer alır.
planning-version = Sürüm { $number }
planning-version-none = Sürümlerden önce
planning-version-head = Sürüm
planning-published-at = Yayımlandı
planning-published-by = Yayımlayan
planning-items = Etkinlikler
planning-compare = Karşılaştır
planning-compare-from = Bundan
planning-compare-to = Buna
planning-changed-until = Baştan { $to } numaralı sürüme kadar değişenler
planning-changed-between = { $from } ve { $to } numaralı sürümler arasında değişenler
planning-no-difference = Bu sürümler arasında fark yok.

planning-ways = Yol süreleri
planning-ways-lead = Yolun ne kadar sürdüğünü yazın. Birinin yetişmeye vakti yoksa çakışma gösterilir.
planning-between = { $from } – { $to }, dakika
planning-within = { $city }: bir binadan ötekine, dakika
planning-save-ways = Kaydet
planning-ways-saved = Yol süreleri kaydedildi.

## Places
planning-places = Mekânlar
planning-places-lead = Forumun şehirleri, binaları ve salonları. Buradaki değişiklik hemen sitede görünür.
planning-no-places = Henüz mekân yok
planning-no-places-hint = Önce şehri, sonra binaları ve salonları ekleyin.
planning-new-city = Şehir ekle
planning-new-house = Bina ekle
planning-new-room = Salon ekle
planning-new-loose-room = Binasız mekân ekle
planning-edit = Düzenle
planning-no-city = Şehirsiz
planning-no-house = Binasız
planning-no-houses = Henüz bina ya da salon yok.
planning-on-the-map = Haritada
planning-shared = aynı anda birden çok etkinlik
planning-is-shared = Burada aynı anda birden çok etkinlik yapılabilir
planning-shared-help = Stantlar, avlu, bütün bina. Oradaki etkinlikler birbiriyle çakışmaz.
planning-field-name-in = Ad: { $language }
planning-field-address = Adres
planning-field-address-in = Adres: { $language }
planning-field-latitude = Kuzey enlemi, derece
planning-field-longitude = Doğu boylamı, derece
planning-point-help = Harita için, örneğin 40.372 ve 49.853. Derece yoksa haritada adres aranır.
planning-point-half = İki dereceyi de yazın ya da hiçbirini.
planning-degrees-unreadable = Dereceyi sayıyla yazın, örneğin 40.372.
planning-field-house = Bina
planning-field-seats = Koltuk sayısı
planning-field-equipment = Donanım
planning-field-equipment-in = Diğer donanım: { $language }
planning-field-zone = Saat dilimi
planning-zone-help = Örneğin Asia/Baku. Sonradan değiştirilemez.
planning-zone-unknown = Böyle bir saat dilimi yok. Asia/Baku gibi yazın.
planning-clocks = Saat: { $zone }.
planning-first-day = İlk gün
planning-last-day = Son gün
planning-other-languages = Diğer dillerde
planning-save-place = Kaydet
planning-place-saved = Kaydedildi. Sitede görünüyor.
planning-place-moved = Sıra kaydedildi.
planning-place-changed-meanwhile = Bu arada mekânı başkası değiştirdi. Yazdıklarınız burada; yeniden kaydederseniz sizinki geçerli olur.
planning-forum-days = Forumun günleri: { $days }; şehrin günleri bunun içindedir.
planning-city-outside = Bir şehrin günleri forumun günleri içinde olmalıdır.
planning-now-stands = Bu arada buraya yazılan: { $value }
planning-place-there-already = Bu adda bir mekân zaten var.
planning-too-many-places = Bir forumun en çok { $limit } mekânı olabilir.
planning-move-up = Yukarı taşı
planning-move-down = Aşağı taşı
planning-remove-short = Kaldır
planning-remove-place = “{ $place }” kaldırılsın
planning-rooms-go-too = Salonları da kaldırılır
planning-planned-there = Orada planlananlar
planning-nothing-planned-there = Orada planlanan bir şey yok.
planning-more-items = Bunların dışında: { $count }.
planning-move-items-to = Nereye taşınsın
planning-move-items-help = Taslağa dönüşürler; yayımlanmış olan, siz yayımlayana kadar orada kalır.
planning-remove-place-help = Mekân daha sonra geri getirilebilir.
planning-place-removed = Mekân kaldırıldı.
planning-place-removed-with = Mekân kaldırıldı. Yayımlanacak taslak: { $count }.
planning-removed-places = Kaldırılan mekânlar
planning-bring-back = Geri getir
planning-place-restored = Mekân geri getirildi.
planning-ways-houses = Bir şehrin binaları arasında
planning-ways-houses-help = Bir şey yazılmadıysa şehrin olağan süresi geçerlidir; bir binanın içinde süre sayılmaz.
planning-within-house = { $house }: bir salondan ötekine, dakika

## Languages
planning-field-language = Konuşulan dil
planning-not-said = Belirtilmedi
planning-interprets-from = Hangi dilden { $number }
planning-interprets-into = Hangi dile { $number }
planning-same-language = İki farklı dil seçin.
planning-interpretation = Sözlü çeviri
planning-interpreting = { $from } → { $into }
planning-role-with = { $role }, { $way }
planning-clash-unheard = “{ $title }”: konuşulan dil { $language }, ama çeviri kabinleri olduğu hâlde bu dilden çeviren yok ({ $room }).

## When somebody cannot
planning-availability = Müsaitlik
planning-absences-mine = Katılamayacağım zamanlar
planning-absences-of = { $name }: katılamayacağı zamanlar
planning-absences-help = Bunu yalnızca programı hazırlayanlar görür.
planning-no-absences = Bir şey yazılmadı.
planning-absence-from = Ne zamandan
planning-absence-to = Ne zamana kadar
planning-absence-reason = Sebep
planning-absence-reason-help = Yazmak zorunlu değil.
planning-absence-add = Ekle
planning-absence-remove = Geri al
planning-absence-added = Yazıldı.
planning-absence-removed = Geri alındı.
planning-too-many-absences = En çok { $limit } zaman yazılabilir.
planning-clash-absent = { $name } bu etkinliğe katılamaz: “{ $title }”. Müsait değil: { $from } – { $to }.
planning-their-parts = Programdaki görevleri
planning-no-parts = Yok.

planning-asked = Davet ve onay
planning-asked-help = Kime sorarsanız kendi dilinde bir e-posta alır ve kendi sayfasında yanıtlar.
planning-ask = Sor
planning-ask-again = Yeniden sor
planning-answer-invited = yanıt bekleniyor
planning-answer-confirmed = onayladı
planning-answer-declined = kabul etmedi
planning-invited = Davet e-postası gönderildi.
planning-clash-declined = { $name } bu etkinliğe katılmayı kabul etmedi: “{ $title }”.
planning-declined = kabul etmedi: { $names }
planning-take-out = Çıkar: { $name }
planning-take-out-question = { $name } taslaktan çıkarılır. Siz yayımlayana kadar kimseye e-posta gitmez. Devam edilsin mi?
planning-taken-out = Görev taslaktan çıkarıldı.
planning-ask-somebody-else = Başkasına sor
planning-invite-question = { $name } bu görev için bir davet e-postası alacak. Devam edilsin mi?
planning-absence-remove-question = Bu zaman silinir: { $when }. Devam edilsin mi?
planning-withheld = Bu, metni henüz yayıma açılmamış bir mesajdı. Metin gizli kalır: etkinlik şimdi ne olursa olsun, metni sitede kimse okuyamaz.
planning-release-text = Metni yayıma aç
planning-release-question = Bu andan itibaren metni sitede herkes okuyabilir. Bu geri alınamaz. Devam edilsin mi?
planning-text-released = Metni artık sitede herkes okuyabilir.
planning-no-mailbox = { $name }: e-posta adresi bilinmiyor. Başka yoldan sorun.
planning-my-parts = Görevlerim
planning-mine = Programdaki görevlerim
planning-mine-lead = Düzenleyenler katılıp katılmayacağınızı soruyor.
planning-no-mine = Henüz size bir şey sorulmadı
planning-no-mine-hint = Sorulduğunda bir e-posta alırsınız.
planning-entrusted = Size emanet edilen metinler
planning-entrusted-lead = Bunlar, bir mesajı yazmanız, okumanız veya çevirmeniz için gereklidir. Salonda okunana kadar bunlardan kimseye söz etmeyin.
planning-your-part = Göreviniz
planning-confirm = Katılacağım
planning-decline = Katılamıyorum
planning-you-come = Teşekkürler: katılımınız onaylandı.
planning-you-do-not-come = Yanıtınız düzenleyenlere ulaştı. Fikrinizi burada değiştirebilirsiniz.

planning-letter-changes-title = { $forum }: programda sizi ilgilendiren değişiklikler
planning-letter-changes =
    Sayın { $name },

    { $forum } programında sizi ilgilendiren değişiklikler var:

    { $lines }

    Program: { $page }

    Sorularınız için: { $contact }
planning-letter-line-new = – { $title }: { $when }, { $place }
planning-letter-line-part = – Yeni, sizin görevinizle: { $title }, { $when }, { $place }
planning-letter-line-changed = – Değişti, şimdi şöyle: { $title }, { $when }, { $place }
planning-letter-line-cancelled = – İptal edildi: { $title }
planning-letter-line-ended = – Artık göreviniz yok: { $title }
planning-letter-line-more = – ve { $count } değişiklik daha; tümü programda
planning-letter-no-time = saati bildirilecek
planning-letter-no-place = yeri bildirilecek
planning-letter-invite-title = { $forum }: programda yer alma daveti
planning-letter-invite =
    Sayın { $name },

    { $forum } programında yer almanızı rica ediyoruz. Görev: { $role }.

    { $line }

    Kabul edip etmediğinizi lütfen bu sayfada belirtin: { $page }

    Sorularınız için: { $contact }
planning-letter-dissolved-title = { $nested }: forum feshedildi
planning-letter-dissolved =
    Sayın { $name },

    “{ $forum }” kapsamındaki “{ $nested }” forumu feshedilmiştir. Fesheden: { $by }

    Foruma hiçbir şey girilmemişti. Sayfaları silindi, oradaki göreviniz de sona erdi. Başka yerlerdeki görevleriniz olduğu gibi kalır.

    Sorularınız için: { $contact }

planning-nested = Ayrı bir forum
planning-nested-lead = “{ $title }”, bu forum kapsamında kendi sayfası, düzenleyenleri, katılımcı kategorisi ve rengi olan bir forum olur. Başlangıçta günleri, şehri ve salonu etkinliğinkilerdir.
planning-nested-found = Forumu kur
planning-nested-question = Forum hemen sitede yayımlanır. İçine bir şey girilmediği sürece feshedilebilir. Devam edilsin mi?
planning-nested-title-in = Ad: { $language }
planning-nested-word = Adresindeki sözcük
planning-nested-word-help = Küçük Latin harfleri, rakamlar ve tireler. Etkinlik de aynı sözcüğü alır; sonradan değiştirilemez.
planning-nested-word-taken = Programdaki başka bir etkinlik bu sözcüğü kullanıyor.
planning-nested-colour = Renk
planning-nested-not-a-colour = Bu bir renk değil.
planning-nested-category = Katılımcılarının kategorisi
planning-nested-category-help = Buradaki kategori gibi, aynı sorularla başlar; sonra kendine ait olur.
planning-nested-organiser = İlk düzenleyeni
planning-nested-organiser-help = O forumu yönetir; bununla bu forumda yetki almaz. Kendi dilinde bir e-posta alır.
planning-nested-myself = Kendim düzenliyorum
planning-nested-mailbox-shared = Bu posta kutusunu birkaç kişi okuyor. Kendi posta kutusu olan birini görevlendirin.
planning-nested-needs-publishing = Önce bu etkinliği forum olarak yayımlayın.
planning-nested-founded = Forum kuruldu. Düzenleyeni: { $name }; kendisine e-posta gönderiliyor.
planning-nested-founded-unwritten = Forum kuruldu. Düzenleyeni: { $name }, ancak e-posta yazılamadı: bu sitede giriş yapmasını söyleyin.
planning-nested-site = Sayfası
planning-nested-name-another = Bir düzenleyen daha
planning-nested-name = Görevlendir
planning-nested-organisers = Düzenleyenler
planning-nested-family-name = Soyadı
planning-nested-given-name = Adı
planning-nested-email = E-posta adresi
planning-nested-language = E-postaların dili
planning-nested-named = { $name }: görev verildi. Çalışacağı sayfanın bağlantısını içeren e-posta yolda.
planning-nested-named-unwritten = { $name }: görev verildi, ancak e-posta yazılamadı. Bu sitede giriş yapmasını söyleyin.
planning-nested-dissolve = Forumu feshet
planning-nested-dissolve-question = Bu foruma henüz bir şey girilmedi. Sayfaları silinir, düzenleyenleri görevlerini yitirir ve kendilerine e-posta ile bildirilir. Etkinlik olduğu gibi kalır. Devam edilsin mi?
planning-nested-dissolved = { $count ->
    [0] Forum feshedildi.
    [one] Forum feshedildi. Orada görevi olan { $count } kişiye e-posta gönderiliyor.
   *[other] Forum feshedildi. Orada görevi olan { $count } kişiye e-posta gönderiliyor.
}
planning-nested-holds-something = Bu foruma bilgi girilmiş: artık feshedilemez.

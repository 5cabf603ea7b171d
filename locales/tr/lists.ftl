# Translated from locales/en/lists.ftl.

## Liste gönderme
lists-menu = Listeler
lists-title = Kişi listeleri
lists-lead = Kişi listesini dosya olarak gönderin. Hiçbir şey değişmeden önce ne olacağını görürsünüz.
lists-file = Dosya
lists-file-help = CSV tablosu ya da Excel çalışma kitabı (XLSX), en çok { $limit } MB. Sütunların sırası ve başlıkları serbesttir.
lists-empty-list = Doldurulacak boş liste
lists-whose = Hangi heyet için
lists-rows-say = Satırların kendisinde yazıyor
lists-look-through = Gözden geçir
lists-earlier = Daha önce gönderilen listeler
lists-sent-at = Gönderildi
lists-rows = Satır sayısı
lists-state-open = gözden geçiriliyor
lists-state-running = giriliyor
lists-state-done = girildi
lists-state-stopped = durduruldu
lists-whole-forum = Tüm forum
lists-begun-already = Bu liste zaten giriliyor.

## Sütunlar
lists-columns-title = Hangi sütunda ne var?
lists-columns-lead = Satır: { $count }. Sütunları başlıklarına ve içeriğine göre tahmin ettik. Yanlış olanı düzeltin.
lists-column = Sütun
lists-column-number = { $number } numaralı sütun
lists-in-it = İçinde ne var
lists-means = Anlamı
lists-column-means = “{ $heading }” sütununun anlamı
lists-nothing = kullanma
lists-category-of-others = Listede kategorisi yazılmayanların kategorisi
lists-category-of-others-help = Seçilmezse bu satırlar hatalı sayılır.
lists-no-category = kategorisiz
lists-sheet = Çalışma kitabının sayfası
lists-encoding = Harflerin kodlaması
lists-as-guessed = otomatik tanındı
lists-read-anew = Başka bir seçimde dosya yeniden okunur; ardından sütunlara tekrar bakın.
lists-encoding-guessed = Bu dosyanın harfleri UTF-8 değil. { $encoding } olarak okundu. Harfler yanlış görünüyorsa aşağıdan başka bir kodlama seçin.
lists-no-headings = Listede başlık yok: her satır bir kişi olarak okunuyor.
lists-show-what-it-does = Ne olacağını göster
lists-take-back = Listeyi geri al
lists-take-back-question = Dosya silinir. Girilmiş olan kişiler kalır.
lists-taken-back = Liste geri alındı, dosyası silindi.

## Ne olacak
lists-preview-title = Listenin sonucu
lists-preview-lead = Henüz hiçbir şey değişmedi. Doğru satırlar girilecek, hatalı satırlar size dosya olarak dönecek.
lists-change-columns = Sütunları değiştir
lists-new-people = Yeni kişiler
lists-known-people = Kodundan tanındı, bilgileri güncellenecek
lists-perhaps-same = Belki aynı kişi
lists-bad-rows = Hatalı satırlar
lists-bad-help = Bu satırlar girilmez. İndirin, düzeltin ve o dosyayı gönderin.
lists-aside = Kimsenin adı olmayan satırlar atlandı ({ $count }): bunlarda yalnızca sıra numarası, toplam ya da imza var. Satırlar: { $rows }
lists-download-bad = Hatalı satırlar dosya olarak
lists-row = Satır
lists-faults = Yanlış olan
lists-first-shown = Gösterilen: { $total } satırdan ilk { $shown }.
lists-good-rows = Doğru satırlar
lists-name-parts = Soyadı · adı · baba adı
lists-update = güncellenir
lists-new-one = yeni
lists-new-waits = yeni, yedek liste
lists-places-full = Şu anki duruma göre yeni kişilerden { $count } kişiye yer kalmadı. Bu kişiler satır sırasıyla yedek listeye alınır ve yer boşaldıkça yerleştirilir.
lists-born = doğum tarihi: { $date }
lists-perhaps-help = Bu satırlarda zaten kayıtlı birinin adına, hangi dilde ve yazıda olursa olsun, benzeyen bir ad ve aynı e-posta adresi ya da doğum tarihi var. Her biri için aynı kişi olup olmadığına karar verin.
lists-names-alike = adların benzerliği: { $percent }
lists-row-of = Satır { $line }: { $name }
lists-like-registered = Zaten kayıtlı: { $details }
lists-like-row = Bu listenin { $line } numaralı satırında zaten var.
lists-same = Aynı kişi: bilgilerini güncelle
lists-somebody-new = Başka biri: kaydet
lists-skip = Bu satırı atla
lists-all-others = Yukarıda karar verilmemiş tüm satırlar için
lists-decide = Bu satır için karar verin.
lists-letters = Bu kişilere yaz
lists-letters-help = E-posta adresi olan herkes kaydedildiğine ya da neyin değiştiğine dair bir e-posta alır.
lists-let-in = Listeyi gir
lists-nothing-good = Bu listenin hiçbir satırı girilemez
lists-no-mailbox = Heyet adına işlem yapan kişinin yalnızca kendisinin okuduğu bir e-posta adresi olmalıdır: bununla giriş yapar.
lists-shared-mailbox = Bu e-posta adresi başka birinde de var: { $name }. Heyet adına işlem yapan kişinin yalnızca kendisinin okuduğu bir adresi olmalıdır.
lists-number-of-other = Bu kod başka birinin: { $name } ({ $delegation }). Kastedilen kişi oysa heyetini kaydın sayfasında değiştirin; değilse bu satıra kendi kodunu verin.
lists-unknown-category = Bu forumda “{ $value }” kategorisi yok. Olanlar: { $categories }
lists-category-stays = Kategori aynı kalır: { $category }. Liste onu değiştirmez: kategori, kaydın sayfasında değiştirilir.
lists-part-stays = Rolü aynı kalır: { $part }. Rol, kaydın sayfasında değiştirilir.
lists-head-by-secretariat = Üye olarak girilir: heyet başkanını sekretarya belirler.
lists-deputy-by-head = Üye olarak girilir: yardımcıları heyet başkanı belirler.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = hiçbir şey değişmez

## Girilmesi
lists-state-title = Liste: { $when }
lists-progress = İşlenen satır: { $done } / { $total }
lists-reload = Ne kadar ilerlediğini görmek için sayfayı yenileyin.
lists-is-through = Liste girildi.
lists-was-stopped = Liste sonuna varmadan durduruldu. Girilen kişiler kalır.
lists-registered = Kaydedildi
lists-on-reserve = Yedek listede
lists-updated = Güncellendi
lists-left-out = Atlandı
lists-to-people = Heyete git

## Katılımcılar dosya olarak
lists-participants = Katılımcılar
lists-participants-help = Yeri olan herkes, heyet heyet: başkan, yardımcılar, sonra diğerleri heyetin alfabesine göre. Tabloda formlara verilen yanıtlar da bulunur.
lists-more-columns = Tablonun ek sütunları
lists-more-columns-help = Bunlar tabloda yalnızca seçildiklerinde yer alır. PDF belgesinde bulunmaz.
lists-standing = Akreditasyon
lists-head = başkan
lists-deputy = yardımcı
lists-member = üye
lists-order = Heyetlerin sırası
lists-order-protocol = Protokol
lists-order-alphabet = Listenin dilinin alfabesi
lists-language-of-list = Listenin dili
lists-list-of-participants = Katılımcı listesi
lists-as-of = Tarih: { $date }
lists-printed-name = Ad
lists-printed-organisation = Kuruluş ve görev
lists-head-of-delegation = Heyet başkanı
lists-deputy-head = Heyet başkan yardımcısı
lists-without-delegation = Heyet dışındakiler
lists-number-of-participants = { $count ->
    [one] { $count } katılımcı
   *[other] { $count } katılımcı
}
lists-cannot-be-printed = Liste basılamıyor, çünkü yazı tipinde şu harfler yok: { $letters }. Bulundukları yer: { $names }. Düzeltin ya da listeyi XLSX olarak alın.
lists-too-many-to-print = { $most } kişiden fazla katılımcı var, bir belgeye sığmıyor. Listeyi XLSX olarak alın.

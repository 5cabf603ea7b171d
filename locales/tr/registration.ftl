# Kaydın sözleri: adaylık, açık form, davet bağlantıları, yedek liste.

## Kuralın söylediği
registration-not-on-reserve = Bu kişi artık yedek listede değil.
registration-deadline-is-over = Aday gösterme süresi doldu. Forumun sekretaryasına başvurun.
registration-window-is-closed = Kayıt kapalı.
registration-not-standing = Bu kayıt bu arada geri çekildi veya reddedildi.
registration-has-another = Bu kişinin artık bu forum için başka bir kaydı var.
registration-opened-by-accreditation = Bu kayıt reddedildi. Onu akreditasyon yeniden açabilir.
registration-is-the-head = Bu kişi heyet başkanıdır. Başkanın kim olduğuna sekretarya karar verir.
registration-changed-meanwhile = Bu arada başka biri bu kaydı değiştirdi. Yazdıklarınız duruyor: ikisine de bakın, sonra yeniden kaydedin.
registration-email-is-the-way-in = Giriş bağlantıları bu adrese gelir ve geçiş anahtarınız yok. Başka bir adres yazın ya da önce hesabınıza bir geçiş anahtarı ekleyin.
registration-born-later = Bu gün henüz gelmedi. Doğum tarihini yazın.
registration-born-too-early = Doğum yılını kontrol edin: olabilecek en erken yıl { $year }.
registration-invite-is-over = Bu bağlantı kullanılmış veya geri alınmış.
registration-invite-is-good = Bu bağlantı hâlâ geçerli: önce onu geri alın.
registration-invite-used = Bu bağlantı daha önce kullanılmış.
registration-invite-expired = Bu bağlantının süresi dolmuş.
registration-invite-revoked = Bu bağlantı geri alınmış.

## E-postalar
registration-capacity = { $category }, { $delegation }
registration-no-reason = gerekçe belirtilmedi
registration-letter-registered-title = { $forum }: kaydınız yapıldı
registration-letter-registered =
    Sayın { $name },

    Kaydınız yapıldı. Forum: { $forum }
    Kategori: { $capacity }

    Sayfanızda kaydınızın hangi aşamada olduğunu görebilir, kaydı tamamlayabilir ve düzeltebilirsiniz:
    { $link }

    { $entry }
registration-letter-reserve-title = { $forum }: yedek listedesiniz
registration-letter-reserve =
    Sayın { $name },

    Bilgileriniz alındı, ancak şu anda bütün yerler dolu. Forum: { $forum }
    Kategori: { $capacity }
    Yedek listedeki sıranız: { $place }

    Sizin için bir yer açılır açılmaz e-posta alacaksınız. Sayfanız:
    { $link }

    { $entry }
registration-letter-moved-up-title = { $forum }: sizin için yer açıldı
registration-letter-moved-up =
    Sayın { $name },

    Bir yer açıldı: kaydınız yapıldı, artık yedek listede değilsiniz. Forum: { $forum }
    Kategori: { $capacity }

    Sayfanız:
    { $link }

    { $entry }
registration-letter-withdrawn-title = { $forum }: kaydınız geri çekildi
registration-letter-withdrawn =
    Sayın { $name },

    Kaydınız geri çekildi. Forum: { $forum }
    Kategori: { $capacity }
    Gerekçe: { $reason }

    Sayfanız:
    { $link }

    Bir yanlışlık varsa heyet başkanınıza veya sekretaryaya yazın.
registration-letter-changed-title = { $forum }: bilgileriniz değiştirildi
registration-letter-changed =
    Sayın { $name },

    Kayıttaki bilgileriniz değiştirildi. Forum: { $forum }
    Kategori: { $capacity }

    Lütfen bunları sayfanızda kontrol edin:
    { $link }

    { $entry }
registration-letter-reopened =
    Sayın { $name },

    Kayıttaki bilgileriniz değiştirildi. Forum: { $forum }
    Kategori: { $capacity }
    Şu aşamalar yeniden yapılacak: { $steps }

    Lütfen bilgilerinizi sayfanızda kontrol edin:
    { $link }

    { $entry }
registration-letter-reopened-waits =
    Sayın { $name },

    Kayıttaki bilgileriniz değiştirildi. Forum: { $forum }
    Kategori: { $capacity }
    Şu aşamalar yeniden yapılacak: { $steps }
    Bu aşamalar bitene kadar girişe izin verilmez.

    Lütfen bilgilerinizi sayfanızda kontrol edin:
    { $link }

    { $entry }
registration-letter-mailbox-title = { $forum }: e-postalar artık bu adrese geliyor
registration-letter-mailbox =
    Sayın { $name },

    Bu e-posta adresi kaydınıza yazıldı. Bundan sonra e-postalar ve giriş bağlantıları buraya gelecek. Forum: { $forum }
    Kategori: { $capacity }

    Sayfanız:
    { $link }

    { $entry }
registration-letter-mailbox-left-title = { $forum }: e-posta adresiniz değiştirildi
registration-letter-mailbox-left =
    Sayın { $name },

    Kaydınızdaki bu e-posta adresi başka bir adresle değiştirildi veya silindi. E-postalar ve giriş bağlantıları artık buraya gelmiyor. Forum: { $forum }

    Bunu siz ya da sizin adınıza biri yapmadıysa hemen forumun sekretaryasına yazın: { $contact }
registration-letter-head-title = { $forum }: heyetinize siz başkanlık ediyorsunuz
registration-letter-head =
    Sayın { $name },

    Bundan böyle heyetinizin başkanı sizsiniz. Forum: { $forum }
    Kategori: { $capacity }

    Heyetin üyelerini siz aday gösterir, yedek listeden kimin geçeceğine karar verir ve yardımcılar atarsınız. Heyetiniz:
    { $link }

    { $entry }
registration-letter-deputy-title = { $forum }: heyet başkanının yardımcısısınız
registration-letter-deputy =
    Sayın { $name },

    Bundan böyle heyet başkanınızın yardımcısısınız. Forum: { $forum }
    Kategori: { $capacity }

    Başkan gibi siz de heyetin üyelerini aday gösterebilirsiniz. Heyetiniz:
    { $link }

    { $entry }
registration-letter-part-ended-title = { $forum }: heyetteki göreviniz sona erdi
registration-letter-part-ended =
    Sayın { $name },

    Artık heyetinizin başkanı ya da başkan yardımcısı değilsiniz. Kaydınız olduğu gibi kalır. Forum: { $forum }
    Kategori: { $capacity }

    Sayfanız:
    { $link }

    { $entry }
registration-letter-invited-title = { $forum }: kayıt daveti
registration-letter-invited =
    Sayın davetlimiz,

    Sizi kaydınızı yapmaya davet ediyoruz. Forum: { $forum }
    Kategori: { $capacity }

    Size özel form:
    { $link }

    Bağlantı tek kişiliktir ve şu zamana kadar geçerlidir: { $until }
registration-letter-invited-noted =
    Sayın davetlimiz,

    Sizi kaydınızı yapmaya davet ediyoruz. Forum: { $forum }
    Kategori: { $capacity }

    { $note }

    Size özel form:
    { $link }

    Bağlantı tek kişiliktir ve şu zamana kadar geçerlidir: { $until }

## Menü ve listeler
registration-mine = Kaydım
registration-my-delegation = Heyetim
registration-delegations = Heyetler
registration-all-delegations = Tüm heyetler
registration-name = Ad
registration-category = Kategori
registration-organisation = Kuruluş
registration-delegation = Heyet
registration-people = Kişiler
registration-registered-count = Kayıtlı: { $count }
registration-waiting-count = Yedek listede: { $count }
registration-nobody-yet = Henüz kimse yok
registration-nobody-yet-hint = Yukarıdaki yerler için aday gösterin veya davet bağlantısı gönderin.
registration-gone = Artık katılmıyor: { $count }
registration-waits-for-you = Kararınızı bekleyen: { $count }
registration-send-list = Liste gönder
registration-part-head = Heyet başkanı
registration-part-deputy = Başkan yardımcısı
registration-on-reserve = Yedek listede
registration-on-reserve-at = Yedek listede, sırası: { $place }
registration-withdrawn = Geri çekildi
registration-refused = Reddedildi

## Yerler ve yedek liste
registration-places = Yerler
registration-not-limited = Yer sayısı sınırlı değil.
registration-over-quota = Kotanın üzerinde: { $count }. Kimse listeden çıkarılmaz.
registration-nominations-until = Son aday gösterme zamanı: { $until }
registration-nominations-ended = Aday gösterme süresi doldu: { $until }
registration-nominate = Aday göster
registration-nominate-title = Yeni aday: { $category }
registration-nominate-lead = Bildiklerinizi yazın. Gerisini kişi e-postadaki bağlantıyla kendisi tamamlayabilir.
registration-will-wait = Tüm yerler dolu: bu kişi yedek listeye alınacak.
registration-no-places-in = Heyetin bu kategoride yeri yok: { $category }
registration-invite-waits = { $category } (tüm yerler dolu: yedek listeye)
registration-reserve = Yedek liste
registration-reserve-help = Bir yer boşalınca ilk sıradaki kişi yerleşir ve e-posta alır. Sırayı siz belirlersiniz.
registration-move-up = Yukarı
registration-move-down = Aşağı
registration-order-saved = Sıra kaydedildi.
registration-person-entered = { $name } kaydedildi.
registration-person-on-reserve = Tüm yerler dolu. { $name } yedek listede, sırası: { $place }
registration-change-quotas = Kotalar ve süre
registration-quotas-title = Kotalar: { $delegation }
registration-quotas-lead = Kotalar her zaman değişebilir. Artırınca yedektekiler yerleşir; azaltınca kimse listeden çıkarılmaz. Boş alan: sınır yok.
registration-quotas-meanwhile = Bu arada başka biri bu sayıları değiştirdi. Yazdıklarınız duruyor: ikisine de bakın, sonra yeniden kaydedin.
registration-used-and-waiting = Dolu: { $used }, bekleyen: { $waiting }
registration-nominations-deadline = Başkanın son aday gösterme zamanı
registration-until-help = Boş: forumun kendi süresi, { $when }
registration-until-help-open = Boş: süre sınırı yok.
registration-saved-and-moved-up = Kaydedildi. Yedekten yerleşen: { $count }

## Davet bağlantıları
registration-invite-links = Davet bağlantıları
registration-invite-links-lead = Her bağlantı tek kişiliktir: kişi heyetinizde kendi kaydını yapar.
registration-new-invite = Yeni bağlantı
registration-invite-email = Gönderilecek e-posta adresi
registration-invite-email-help = Boş bırakırsanız bağlantıyı kendiniz kopyalayıp gönderirsiniz.
registration-invite-language = E-postanın dili
registration-invite-note = E-postaya eklemek istediğiniz
registration-make-invite = Bağlantı oluştur
registration-invite-made = Bağlantı hazır: aşağıdan kopyalayın.
registration-invite-sent = Davet şu adrese gönderiliyor: { $email }
registration-invite-list = Oluşturulan bağlantılar
registration-no-invites = Henüz bağlantı yok
registration-invite-link = Bağlantı
registration-invite-good = Geçerli
registration-invite-was-used = Kullanıldı
registration-invite-has-expired = Süresi doldu
registration-invite-was-revoked = Geri alındı
registration-revoke-invite = Bağlantıyı geri al
registration-revoke-invite-question = Bu bağlantıya sahip olan kişi artık onunla kayıt yaptıramaz.
registration-invite-taken-back = Bağlantı geri alındı.
registration-forget-invitee = Kime gönderildiğini sil
registration-forget-invitee-question = E-posta adresi, yazdıklarınız ve e-posta kalıcı olarak silinir. Bağlantının var olduğu kalır.
registration-invitee-forgotten = Bağlantının kime gönderildiği silindi.
registration-see-registration = Kaydı göster
registration-invite-used-next = Kaydınızı yaptıysanız giriş yaparak görebilirsiniz. Yapmadıysanız sizi davet edenden yeni bir bağlantı isteyin.
registration-invite-ask-again = Sizi davet edenden yeni bir bağlantı isteyin veya sekretaryaya yazın.
registration-invite-unknown = Bu bağlantı çalışmıyor
registration-invite-unknown-next = Posta programları uzun bir bağlantıyı bazen keser: tamamını kopyalayın. Yardımcı olmazsa sizi davet edenden yenisini isteyin.

## Form
registration-legend-name = Ad ve soyad
registration-family-name = Soyadı
registration-family-name-help = Kendi dilinde ve alfabesinde yazıldığı gibi.
registration-given-name = Adı
registration-patronymic = Baba adı
registration-patronymic-help = Yoksa boş bırakın.
registration-latin-family = Latin harfleriyle soyadı
registration-latin-given = Latin harfleriyle adı
registration-latin-help = Yaka kartında böyle yazar. Ad zaten Latin harfleriyleyse boş bırakın.
registration-passport-name = Pasaporttaki ad
registration-passport-help = Pasaportun Latin harfli satırlarındaki gibi tam olarak. Uçak bileti ve vize içindir.
registration-birth-date = Doğum tarihi
registration-legend-contact = İletişim
registration-email = E-posta adresi
registration-email-help = E-postalar ve giriş bağlantıları bu adrese gelir. Yoksa boş bırakın.
registration-mailbox-shared = Bu posta kutusunu başkaları da okuyor
registration-mailbox-shared-help = Örneğin kuruluşun ortak adresi. Her kişi için ayrı e-posta gelir.
registration-phone = Telefon
registration-language = E-postaların dili
registration-language-help = Adın yazılış sırası da bu dile göredir.
registration-legend-role = Görev
registration-person-title = Unvan
registration-person-title-help = Örneğin: Dr., Prof.
registration-position = Görev
registration-position-help = E-postaların dilinde, örneğin: yönetim kurulu başkanı.
registration-position-in = Görev: { $language }
registration-organisation-help = Resmî adı, e-postaların dilinde.
registration-organisation-in = Kuruluş: { $language }
registration-in-language = { $tag ->
    [az] Azerbaycanca
    [tr] Türkçe
    [uz] Özbekçe
    [kk] Kazakça
    [ky] Kırgızca
    [tk] Türkmence
    [hu] Macarca
    [ru] Rusça
    [en] İngilizce
   *[other] { $own }
}
registration-protocol-rank = Protokol sırası
registration-protocol-rank-help = Küçük sayı öndedir; olağan değer 1000’dir.
registration-legend-forum = Forum için
registration-photo = Fotoğraf
registration-consent-told = Kişi onay verdiğini bana bildirdi
registration-preview-note = Formu kendi kaydını yapan kişi böyle görür. Buraya yazılanlar saklanmaz.
registration-photo-help = JPEG, PNG veya WebP, en çok 10 MB. Yüz net, arka plan açık olsun.
registration-file-kept = Gönderdiğiniz dosya saklandı, yeniden seçmenize gerek yok.
registration-file-given = Gönderildi
registration-no-delegation = Heyetsiz
registration-reason = Gerekçe
registration-reason-help = Kişiye giden e-postada yer alır.

## Bir kayıt
registration-where-it-stands = Kaydın aşaması
registration-what-is-known = Bilgiler
registration-mark-as = “{ $step }” olarak işaretle
registration-photo-of = Fotoğraf: { $name }
registration-change-photo = Fotoğraf gönder
registration-documents = Belgeler
registration-no-longer-asked = Artık sorulmuyor
registration-choose-document = Dosya: { $question }
registration-document-saved = Dosya kaydedildi.
registration-part-in-delegation = Heyetteki rolü
registration-part-help = Başkan ve yardımcıları aday gösterir, onaylar, değiştirir. Kendilerine ait bir posta kutusu veya geçiş anahtarı olmalıdır.
registration-name-deputy = Yardımcı olarak ata
registration-end-deputy = Yardımcılığı sonlandır
registration-make-head = Başkan olarak ata
registration-deputy-named = Yardımcı atandı.
registration-deputy-ended = Yardımcılık sona erdi.
registration-head-made = Heyet başkanı atandı.
registration-withdraw = Kaydı geri çek
registration-withdraw-now = Evet, geri çek
registration-withdraw-question = Kayıt geri çekilsin mi: { $name }? Yer yedekteki sıradaki kişiye geçer, bilet geçersiz olur.
registration-withdraw-own-question = Kaydınızı geri çekmek istiyor musunuz? Yeriniz başkasına geçecek.
registration-withdraw-reserve-question = Kayıt geri çekilsin mi: { $name }? Kişi yedek listeden çıkar, arkasındakiler öne geçer.
registration-withdraw-own-reserve-question = Yedek listeden çıkmak istiyor musunuz?
registration-was-withdrawn = Kayıt geri çekildi.
registration-bring-back = Kaydı yeniden etkinleştir
registration-bring-back-now = Evet, etkinleştir
registration-bring-back-question = Kayıt yeniden etkinleştirilsin mi: { $name }? Boş yer varsa kişi onu alır, yoksa yedek listede bekler. Tamamlanmış aşamalar geçerli kalır; hepsi tamamlanmışsa yeni bilet hazırlanır. Başkanlık veya yardımcılık görevi ile programdaki yerler geri gelmez.
registration-bring-back-own-question = Kaydınızı yeniden etkinleştirmek istiyor musunuz? Boş yer varsa onu alırsınız, yoksa yedek listede beklersiniz. Programdaki yerler geri gelmez.
registration-was-brought-back = Kayıt yeniden etkin, yeri var.
registration-was-brought-back-to-reserve = Kayıt yedek listede yeniden etkin. Oradaki sırası: { $place }.
registration-replace = Değiştir
registration-replace-title = Kimin yerine: { $name }
registration-replace-lead = Yeni kişi tam olarak bu yeri alır. Önceki kayıt geri çekilir, yedekten kimse yerleşmez.
registration-to-move = Kategoriyi veya heyeti değiştir
registration-move-title = Kategori ve heyet: { $name }
registration-move-lead = Kişiyle ilgili her şey kalır. Kaydetmeden önce yer olup olmadığını ve hangi aşamaların yeniden yapılacağını görürsünüz.
registration-move-nowhere = Zaten böyle: başka bir şey seçin.
registration-places-taken = Oradaki tüm yerler artık dolu.
registration-move-loses-place = Oradaki tüm yerler dolu: bu kişi yedek listeye alınacak. Yer açılana kadar girişe izin verilmez ve bilet geçersiz olur.
registration-move-gets-place = Orada boş yer var: bu kişi onu alır.
registration-move-leaves-place = Boşalan yer yedekteki sıradaki kişiye geçer.
registration-move-part-ends = Heyet başkanlığı veya başkan yardımcılığı görevi sona erer.
registration-was-moved-to-reserve = Kaydedildi. Kişi yedek listede, sırası: { $place }.
registration-look-again = Bu arada başka biri bu kaydı değiştirdi. Yeniden bakın.

## Düzenleme
registration-edit-title = Bilgiler: { $name }
registration-reopens = Bunu değiştirirseniz şu aşamalar yeniden yapılır: { $steps }
registration-now-stands = Bu arada buraya yazılan: { $value }
registration-confirm-edit-title = Değişiklik kaydedilsin mi?
registration-confirm-edit-lead = Tamamlanan aşamalar bu bilgilere dayanıyor.
registration-what-changes = Değişenler
registration-field = Alan
registration-before = Önce
registration-after = Sonra
registration-steps-again = Yeniden yapılacak aşamalar
registration-entry-stays = Bu sırada giriş hakkı sürer.
registration-entry-waits = Bu aşamalar bitene kadar girişe izin verilmez.
registration-save-all-the-same = Yine de kaydet
registration-saved-and-reopened = Kaydedildi. Yeniden açılan aşamalar sırada.

## Açık form ve kendi kaydı
registration-register = Kayıt olun
registration-register-title = Kayıt: { $forum }
registration-open-now = Kayıtlar açık.
registration-open-until = Kayıtlar şu zamana kadar açık: { $when }
registration-opens-at = Kayıtlar şu zaman açılıyor: { $when }
registration-closed-next = Kayıtlar kapandı. Yine de kaydedilmeniz gerektiğini düşünüyorsanız sekretaryaya yazın.
registration-choose-category = Hangi kategoride katılıyorsunuz?
registration-other-categories = Diğer kategorilerde heyet başkanları aday gösterir ve davet eder.
registration-by-invitation-only = Bu foruma kayıt yalnızca davetle
registration-by-invitation-only-hint = Heyet başkanınıza veya sekretaryaya başvurun.
registration-to-my-registrations = Kaydıma git
registration-send-registration = Kaydı gönder
registration-done-title = Teşekkürler, bilgileriniz alındı
registration-done-reserve = Şu anda bütün yerler dolu. Yedek listedeki sıranız: { $place }. Yer açılınca e-posta alacaksınız.
registration-done-letter = Şu adrese bağlantı içeren bir e-posta gönderiliyor: { $email }. Oradan kaydınızı izleyip düzeltebilirsiniz.
registration-done-quiet = Kaydınız alındı. Bir saat içinde { $email } adresiyle çok sayıda kayıt geldi; bu yüzden şimdi e-posta gönderilmiyor. Daha sonra bu adresle giriş yapabilirsiniz.
registration-done-no-email = E-posta adresi verilmedi: değişiklik için heyet başkanına veya sekretaryaya başvurun.
registration-done-no-note = Formu az önce gönderdiyseniz bilgileriniz alınmıştır. E-posta adresi verdiyseniz oraya bağlantı içeren bir e-posta gelir: oradan kaydınızı izleyip düzeltebilirsiniz.
registration-none-of-mine = Bu forum için kaydınız yok
registration-none-of-mine-hint = Davet aldıysanız e-postadaki bağlantıyı açın.
registration-see-and-change = Gör ve değiştir
registration-my-ticket = Biletim
registration-no-such-question = Bu kategorinin formunda böyle bir soru yok.
registration-no-file-here = Burada dosya verilemez veya kaldırılamaz.

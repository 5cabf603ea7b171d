# Sekretarya: forumda kim hangi görevde çalışır.
secretariat-title = Sekretarya
secretariat-lead = Bu forumda kimler çalışıyor. Görevlendirdiğiniz kişiye kendi dilinde, çalışacağı sayfanın bağlantısını içeren bir e-posta gider; sayfa ondan giriş yapmasını ister.
secretariat-organisers = Düzenleyenler
secretariat-officers = Akreditasyon görevlileri
secretariat-desk = Kayıt masasında
secretariat-nobody = Henüz kimse yok
secretariat-since = { $date } tarihinden beri
secretariat-end = Görevi sonlandır
secretariat-end-question = { $name } artık bu forumda bu görevle çalışamayacak. Devam edilsin mi?
secretariat-end-own-question = Kendi görevinizi bırakıyorsunuz; onu size yalnızca başka bir düzenleyen geri verebilir. Devam edilsin mi?
secretariat-last-organiser-help = Tek düzenleyen. Bu görevi sonlandırmak için önce başka bir düzenleyen görevlendirin.
secretariat-moderators = Oturumların moderatörleri ve teknisyenleri

## Görevlendirme
secretariat-name-somebody = Birini görevlendir
secretariat-role = Görev
secretariat-organiser = Düzenleyen: bütün forumu yönetir ve diğerlerini görevlendirir
secretariat-officer = Akreditasyon görevlisi: herkesi görür ve kayıtlar hakkında karar verir
secretariat-desk-worker = Kayıt masası: kişileri kaydeder, yaka kartı basar, bilet okur
secretariat-family-name = Soyadı
secretariat-given-name = Adı
secretariat-name-help = Kişinin kendi dilinde ve alfabesinde yazdığı gibi.
secretariat-email = E-posta adresi
secretariat-email-help = Yalnızca bu kişinin okuduğu bir posta kutusu: onu okuyan giriş yapabilir.
secretariat-language = E-postaların dili
secretariat-language-help = Adın yazılış sırası da bu dile göredir.
secretariat-give = Görevi ver
secretariat-known = Bu posta kutusu zaten biliniyor
secretariat-known-help = Kişi buysa görevi ona verin. Başka biriyse yalnızca onun okuduğu bir posta kutusu yazın.

## Sonuç
secretariat-named = { $name }: görev verildi. Çalışacağı sayfanın bağlantısını içeren e-posta yolda.
secretariat-named-unwritten = { $name }: görev verildi, ancak e-posta yazılamadı. Bu sitede giriş yapmasını söyleyin.
secretariat-ended = Görev sona erdi.
secretariat-has-it-already = { $name } zaten bu görevde.
secretariat-mailbox-is-known = Bu posta kutusu zaten şu kişinin: { $name }. Görevi ona verin ya da başka bir posta kutusu yazın.
secretariat-last-organiser = Bir forumun her zaman düzenleyeni olur. Önce başkasını görevlendirin.

## E-posta
secretariat-letter-title = { $forum }: sekretaryadaki göreviniz
secretariat-letter =
    Sayın { $name },

    Size sekretaryada bir görev verildi. Forum: { $forum }
    { $role }

    Başlamak için bu sayfayı açın:
    { $link }

    { $words }

# Kaydın sözleri: adaylık, açık form, davet bağlantıları, yedek liste.

## Kuralın söylediği
registration-not-on-reserve = Bu kişi artık yedek listede değil.
registration-deadline-is-over = Aday gösterme süresi doldu. Forumun sekretaryasına başvurun.
registration-window-is-closed = Kayıt kapalı.
registration-not-standing = Bu kayıt bu arada geri çekildi veya reddedildi.
registration-has-another = Bu kişinin artık bu forum için başka bir kaydı var.
registration-is-the-head = Bu kişi heyet başkanıdır. Başkanın kim olduğuna sekretarya karar verir.
registration-changed-meanwhile = Bu arada başka biri bu kaydı değiştirdi. Yazdıklarınız duruyor: ikisine de bakın, sonra yeniden kaydedin.
registration-invite-is-over = Bu bağlantı kullanılmış veya geri alınmış.
registration-invite-used = Bu bağlantı daha önce kullanılmış.
registration-invite-expired = Bu bağlantının süresi dolmuş.
registration-invite-revoked = Bu bağlantı geri alınmış.

## Mektuplar
registration-capacity = { $category }, { $delegation }
registration-no-reason = gerekçe belirtilmedi
registration-letter-registered-title = { $forum }: kaydınız yapıldı
registration-letter-registered =
    Sayın { $name },

    kaydınız yapıldı. Forum: { $forum }
    Kategori: { $capacity }

    Sayfanızda kaydınızın hangi aşamada olduğunu görebilir, kaydı tamamlayabilir ve düzeltebilirsiniz:
    { $link }

    Bağlantı bir kez çalışır. Sonrasında bu e-posta adresiyle giriş yapabilirsiniz.
registration-letter-reserve-title = { $forum }: yedek listedesiniz
registration-letter-reserve =
    Sayın { $name },

    bilgileriniz alındı, ancak şu anda bütün yerler dolu. Forum: { $forum }
    Kategori: { $capacity }
    Yedek listedeki sıranız: { $place }

    Sizin için bir yer açılır açılmaz mektup alacaksınız. Sayfanız:
    { $link }

    Bağlantı bir kez çalışır. Sonrasında bu e-posta adresiyle giriş yapabilirsiniz.
registration-letter-moved-up-title = { $forum }: sizin için yer açıldı
registration-letter-moved-up =
    Sayın { $name },

    bir yer açıldı: kaydınız yapıldı, artık yedek listede değilsiniz. Forum: { $forum }
    Kategori: { $capacity }

    Sayfanız:
    { $link }

    Bağlantı bir kez çalışır. Sonrasında bu e-posta adresiyle giriş yapabilirsiniz.
registration-letter-withdrawn-title = { $forum }: kaydınız geri çekildi
registration-letter-withdrawn =
    Sayın { $name },

    kaydınız geri çekildi. Forum: { $forum }
    Kategori: { $capacity }
    Gerekçe: { $reason }

    Sayfanız:
    { $link }

    Bir yanlışlık varsa heyet başkanınıza veya sekretaryaya yazın.
registration-letter-changed-title = { $forum }: bilgileriniz değiştirildi
registration-letter-changed =
    Sayın { $name },

    kayıttaki bilgileriniz değiştirildi. Forum: { $forum }
    Kategori: { $capacity }

    Lütfen bunları sayfanızda kontrol edin:
    { $link }

    Bağlantı bir kez çalışır. Sonrasında bu e-posta adresiyle giriş yapabilirsiniz.
registration-letter-reopened =
    Sayın { $name },

    kayıttaki bilgileriniz değiştirildi. Forum: { $forum }
    Kategori: { $capacity }
    Şu aşamalar yeniden yapılacak: { $steps }

    Lütfen bilgilerinizi sayfanızda kontrol edin:
    { $link }

    Bağlantı bir kez çalışır. Sonrasında bu e-posta adresiyle giriş yapabilirsiniz.
registration-letter-invited-title = { $forum }: kayıt daveti
registration-letter-invited =
    İyi günler,

    kayıt olmaya davetlisiniz. Forum: { $forum }
    Kategori: { $capacity }

    Size özel form:
    { $link }

    Bağlantı tek kişiliktir ve şu zamana kadar geçerlidir: { $until }
registration-letter-invited-noted =
    İyi günler,

    kayıt olmaya davetlisiniz. Forum: { $forum }
    Kategori: { $capacity }

    { $note }

    Size özel form:
    { $link }

    Bağlantı tek kişiliktir ve şu zamana kadar geçerlidir: { $until }

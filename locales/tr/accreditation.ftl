# Accreditation: the queue, its decisions, and the letters about them.
accreditation-menu = Akreditasyon
accreditation-title = Akreditasyon
accreditation-waits-for = “{ $step }” kararını bekleyen: { $count }
accreditation-everybody = Herkes
accreditation-people-of = Kuruluşun katılımcıları: { $organisation }
accreditation-delegation = Heyet
accreditation-category = Kategori
accreditation-organisation = Kuruluş
accreditation-position = Görev
accreditation-passport-name = Pasaporttaki ad
accreditation-birth-date = Doğum tarihi
accreditation-email = E-posta
accreditation-begun = Aday gösterildi
accreditation-accredited = Akredite
accreditation-refused = Reddedildi
accreditation-withdrawn = Geri çekildi
accreditation-reserve = Yedek listede
accreditation-nobody-waits = Burada bekleyen yok
accreditation-nobody-waits-hint = Yukarıdan başka bir aşama seçin veya süzgeçleri temizleyin.
accreditation-reason = Gerekçe
accreditation-reason-help = Kişiye giden e-postada yer alır.
accreditation-mark-as = “{ $step }” olarak işaretle
accreditation-refuse = Reddet
accreditation-refuse-question = Kişiye gerekçe bildirilir ve yeri boşalır.
accreditation-take-back = Kararı geri al
accreditation-open-again = Yeniden açılsın
accreditation-decisions = Kararlar
accreditation-photo-of = Fotoğraf: { $name }
accreditation-see-registration = Kaydı göster
accreditation-erase-person = Kişinin verilerini silmek
accreditation-by-the-house = kayıttaki değişiklikten sonra
accreditation-was-taken = “{ $step }”
accreditation-was-refused = Reddedildi
accreditation-was-reopened = Yeniden açıldı: “{ $step }”
accreditation-one-taken = Karar kaydedildi, kişiye bildiriliyor.
accreditation-one-refused = Reddedildi; kişiye gerekçesi bildiriliyor.
accreditation-one-reopened = Aşama yeniden açıldı.
accreditation-nobody-selected = Önce en az bir kişi seçin.
accreditation-reason-needed = Gerekçe yazın: kişi bunu okuyacak.
accreditation-decided-meanwhile = Bu arada başkası karar verdi. Kayda yeniden bakın.
accreditation-not-active = Bu kaydın yeri yok, karar verilecek bir şey yok.
accreditation-letter-accredited-title = Akredite oldunuz: { $forum }
accreditation-letter-taken-title = Kaydınız sonraki aşamaya geçti: { $forum }
accreditation-letter-refused-title = Kaydınız hakkında: { $forum }
accreditation-letter-reopened-title = Kaydınız yeniden inceleniyor: { $forum }
accreditation-letter-accredited =
    Sayın { $name },

    { $forum } için akredite oldunuz. Biletiniz ayrı bir e-postayla gönderilecek.

    Sorularınız için: { $contact }
accreditation-letter-taken =
    Sayın { $name },

    { $forum } kaydınızın şimdiki durumu: { $step }. Bir sonraki aşamada yeniden yazacağız; yapmanız gereken bir şey yok.

    Sorularınız için: { $contact }
accreditation-letter-refused =
    Sayın { $name },

    { $forum } kaydınız kabul edilemedi. Bildirilen gerekçe: { $reason }

    Bunun bir yanlışlık olduğunu düşünüyorsanız { $contact } adresine yazın.
accreditation-letter-reopened =
    Sayın { $name },

    { $forum } kaydınız yeniden inceleniyor: { $step }. Karar verilir verilmez yazacağız.

    Sorularınız için: { $contact }
accreditation-letter-reopened-because =
    Sayın { $name },

    { $forum } kaydınız yeniden inceleniyor: { $step }. Karar verilir verilmez yazacağız.
    Bildirilen gerekçe: { $reason }

    Sorularınız için: { $contact }
accreditation-many-taken = { $count ->
    [one] { $count } karar kaydedildi.
   *[other] { $count } karar kaydedildi.
}
accreditation-many-refused = { $count ->
    [one] { $count } kayıt reddedildi.
   *[other] { $count } kayıt reddedildi.
}
accreditation-some-left = Kaydedildi: { $count }. Başkası karar verdiği veya yetkiniz olmadığı için bırakıldı: { $left }.
accreditation-out-since = { $when } tarihinden beri dışarıda
accreditation-outside-lists = Dışarıya giden listeler
accreditation-reason-outside = Cevap nereden geldi
accreditation-reason-needed-outside = Bu aşama dışarıda karara bağlanıyor. Elle işaretlemek için cevabın nereden geldiğini yazın.

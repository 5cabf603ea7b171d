# The public site of a forum.
forums-home = Ana sayfa
forums-forums = Forumlar
forums-no-forum = Henüz bir forum kurulmadı
forums-no-forum-hint = İşletmen şu komutla yükler: kurultai import KLASÖR
forums-programme = Program
forums-delegations = Heyetler
forums-practical = Pratik bilgiler
forums-how-to-register = Nasıl kayıt olunur
forums-where-and-when = Nerede ve ne zaman
forums-delegations-in-order = Protokol sırasına göre.
forums-register-now = Kayıt olun
forums-open-now = Kayıtlar açık.
forums-open-until = Kayıtlar şu tarihe kadar açık: { $when }.
forums-opens-at = Kayıtlar şu tarihte açılacak: { $when }.
forums-closed = Kayıtlar kapandı. Yine de kaydedilmeniz gerektiğini düşünüyorsanız sekretaryaya yazın.
forums-on-the-map = Haritada
forums-questions = Sorularınız mı var?
forums-delegations-count = { $count ->
    [one] { $count } heyet katılıyor.
   *[other] { $count } heyet katılıyor.
}
forums-new-there-already = Bu kimlikle bir forum zaten var: { $slug }
forums-new-not-a-language = Bu bir dil kodu değil: { $tag }
forums-new-not-a-word = Forumun kimliği yalnızca küçük Latin harfleri, rakam ve kısa çizgi içerebilir: { $slug }
forums-new-no-title = Forumun adını ve en az bir dil belirtin.
forums-new-not-a-zone = Bu saat dilimi bilinmiyor: { $zone }
forums-new-days-in-order = Forumun son günü ilk gününden önce.
forums-new-no-parent = Böyle bir forum yok: { $slug }

# The public site of a forum.
forums-home = Ana sayfa
forums-forums = Forumlar
forums-no-forum = Henüz bir forum kurulmadı
forums-no-forum-hint = İşletmen şu komutla yükler: kurultai import KLASÖR
forums-programme = Program
forums-delegations = Heyetler
forums-practical = Pratik bilgiler
forums-how-to-register = Nasıl kayıt olunur
forums-from-to = { $from } – { $to }
forums-where-and-when = Nerede ve ne zaman
forums-delegations-in-order = Protokol sırasına göre.
forums-no-programme = Program henüz yayımlanmadı
forums-no-programme-hint = Düzenleyenler yayımlar yayımlamaz burada yer alacak.
forums-register-now = Kayıt olun
forums-open-now = Kayıtlar açık.
forums-open-until = Kayıtlar şu tarihe kadar açık: { $when }.
forums-opens-at = Kayıtlar şu tarihte açılacak: { $when }.
forums-closed = Kayıtlar kapandı. Yine de kaydedilmeniz gerektiğini düşünüyorsanız sekretaryaya yazın.
forums-on-the-map = Haritada
forums-questions = Sorularınız mı var?
forums-kind-ceremony = Tören
forums-kind-panel = Panel
forums-kind-forum = Forum içinde forum
forums-kind-conference = Konferans
forums-kind-address = Mesaj
forums-kind-speech = Konuşmalar
forums-kind-video = Video
forums-kind-vote = Oylama
forums-kind-election = Seçim
forums-kind-signing = İmza
forums-kind-visit = Ziyaret
forums-kind-cultural = Kültür programı
forums-kind-meal = Yemek
forums-kind-break = Ara
forums-kind-registration = Geliş ve yaka kartları
forums-kind-meeting = Toplantı
forums-kind-travel = Yolculuk
forums-delegations-count = { $count ->
    [one] { $count } heyet katılıyor.
   *[other] { $count } heyet katılıyor.
}

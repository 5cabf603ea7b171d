# The public site of a forum.
forums-home = Bosh sahifa
forums-forums = Forumlar
forums-no-forum = Hali birorta forum yaratilmagan
forums-no-forum-hint = Operator uni shu buyruq bilan yuklaydi: kurultai import JILD
forums-programme = Dastur
forums-delegations = Delegatsiyalar
forums-practical = Amaliy maʼlumotlar
forums-how-to-register = Roʻyxatdan oʻtish tartibi
forums-where-and-when = Qayerda va qachon
forums-delegations-in-order = Protokol tartibida.
forums-register-now = Roʻyxatdan oʻting
forums-open-now = Roʻyxatdan oʻtish ochiq.
forums-open-until = Roʻyxatdan oʻtish shu vaqtgacha ochiq: { $when }.
forums-opens-at = Roʻyxatdan oʻtish shu vaqtda ochiladi: { $when }.
forums-closed = Roʻyxatdan oʻtish yopilgan. Baribir roʻyxatga olinishingiz kerak deb hisoblasangiz, kotibiyatga yozing.
forums-on-the-map = Xaritada
forums-questions = Savollaringiz bormi?
forums-delegations-count = { $count ->
    [one] { $count } ta delegatsiya qatnashadi.
   *[other] { $count } ta delegatsiya qatnashadi.
}
forums-new-there-already = Bunday identifikatorli forum allaqachon bor: { $slug }
forums-new-not-a-language = Bu til kodi emas: { $tag }
forums-new-not-a-word = Forum identifikatori faqat kichik lotin harflari, raqamlar va chiziqchadan iborat boʻladi: { $slug }
forums-new-no-title = Forum nomini va kamida bitta tilni koʻrsating.
forums-new-not-a-zone = Bunday vaqt mintaqasi maʼlum emas: { $zone }
forums-new-days-in-order = Forumning oxirgi kuni birinchi kunidan oldin.
forums-new-no-parent = Bunday forum yoʻq: { $slug }

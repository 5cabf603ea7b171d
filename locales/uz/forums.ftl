# The public site of a forum.
forums-home = Bosh sahifa
forums-forums = Forumlar
forums-no-forum = Hali birorta forum yaratilmagan
forums-no-forum-hint = Operator uni shu buyruq bilan yuklaydi: kurultai import JILD
forums-programme = Dastur
forums-delegations = Delegatsiyalar
forums-practical = Amaliy maʼlumotlar
forums-how-to-register = Roʻyxatdan oʻtish tartibi
forums-from-to = { $from } – { $to }
forums-where-and-when = Qayerda va qachon
forums-delegations-in-order = Protokol tartibida.
forums-no-programme = Dastur hali eʼlon qilinmagan
forums-no-programme-hint = Tashkilotchilar eʼlon qilishi bilan shu yerda paydo boʻladi.
forums-register-now = Roʻyxatdan oʻting
forums-open-now = Roʻyxatga olish ochiq.
forums-open-until = Roʻyxatga olish shu vaqtgacha ochiq: { $when }.
forums-opens-at = Roʻyxatga olish shu vaqtda ochiladi: { $when }.
forums-closed = Roʻyxatga olish yopilgan. Baribir roʻyxatga olinishingiz kerak deb hisoblasangiz, kotibiyatga yozing.
forums-on-the-map = Xaritada
forums-questions = Savollaringiz bormi?
forums-kind-ceremony = Marosim
forums-kind-panel = Panel
forums-kind-forum = Forum doirasidagi forum
forums-kind-conference = Konferensiya
forums-kind-address = Murojaat
forums-kind-speech = Chiqishlar
forums-kind-video = Video
forums-kind-vote = Ovoz berish
forums-kind-election = Saylov
forums-kind-signing = Imzolash
forums-kind-visit = Tashrif
forums-kind-cultural = Madaniy dastur
forums-kind-meal = Ovqatlanish
forums-kind-break = Tanaffus
forums-kind-registration = Yetib kelish va bejlar
forums-kind-meeting = Uchrashuv
forums-kind-travel = Yoʻl
forums-delegations-count = { $count ->
    [one] { $count } ta delegatsiya qatnashadi.
   *[other] { $count } ta delegatsiya qatnashadi.
}

# The public site of a forum.
forums-home = Ana səhifə
forums-forums = Forumlar
forums-no-forum = Hələ heç bir forum yaradılmayıb
forums-no-forum-hint = Operator onu bu əmrlə yükləyir: kurultai import QOVLUQ
forums-programme = Proqram
forums-delegations = Nümayəndə heyətləri
forums-practical = Faydalı məlumat
forums-how-to-register = Qeydiyyat qaydası
forums-from-to = { $from } – { $to }
forums-where-and-when = Harada və nə vaxt
forums-delegations-in-order = Protokol sırası ilə.
forums-no-programme = Proqram hələ dərc olunmayıb
forums-no-programme-hint = Təşkilatçılar dərc edən kimi burada olacaq.
forums-register-now = Qeydiyyatdan keçin
forums-open-now = Qeydiyyat açıqdır.
forums-open-until = Qeydiyyat bu vaxta qədər açıqdır: { $when }.
forums-opens-at = Qeydiyyat bu vaxt açılır: { $when }.
forums-closed = Qeydiyyat bağlanıb. Hələ də qeydiyyata alınmalı olduğunuzu düşünürsünüzsə, katibliyə yazın.
forums-on-the-map = Xəritədə
forums-questions = Sualınız var?
forums-kind-ceremony = Mərasim
forums-kind-panel = Panel
forums-kind-forum = Forum çərçivəsində forum
forums-kind-conference = Konfrans
forums-kind-address = Müraciət
forums-kind-speech = Çıxışlar
forums-kind-video = Video
forums-kind-vote = Səsvermə
forums-kind-election = Seçki
forums-kind-signing = İmzalanma
forums-kind-visit = Ziyarət
forums-kind-cultural = Mədəni proqram
forums-kind-meal = Yemək
forums-kind-break = Fasilə
forums-kind-registration = Gəliş və vəsiqələr
forums-kind-meeting = Görüş
forums-kind-travel = Yol
forums-delegations-count = { $count ->
    [one] { $count } nümayəndə heyəti iştirak edir.
   *[other] { $count } nümayəndə heyəti iştirak edir.
}

# The public site of a forum.
forums-home = Ana səhifə
forums-forums = Forumlar
forums-no-forum = Hələ heç bir forum yaradılmayıb
forums-no-forum-hint = Operator onu bu əmrlə yükləyir: kurultai import QOVLUQ
forums-programme = Proqram
forums-delegations = Nümayəndə heyətləri
forums-practical = Faydalı məlumat
forums-how-to-register = Qeydiyyat qaydası
forums-where-and-when = Harada və nə vaxt
forums-delegations-in-order = Protokol sırası ilə.
forums-register-now = Qeydiyyatdan keçin
forums-open-now = Qeydiyyat açıqdır.
forums-open-until = Qeydiyyat bu vaxta qədər açıqdır: { $when }.
forums-opens-at = Qeydiyyat bu vaxt açılır: { $when }.
forums-closed = Qeydiyyat bağlanıb. Hələ də qeydiyyata alınmalı olduğunuzu düşünürsünüzsə, katibliyə yazın.
forums-on-the-map = Xəritədə
forums-questions = Sualınız var?
forums-delegations-count = { $count ->
    [one] { $count } nümayəndə heyəti iştirak edir.
   *[other] { $count } nümayəndə heyəti iştirak edir.
}
forums-new-there-already = Bu identifikatorla forum artıq var: { $slug }
forums-new-not-a-language = Bu, dil kodu deyil: { $tag }
forums-new-not-a-word = Forumun identifikatoru yalnız kiçik latın hərflərindən, rəqəmlərdən və defisdən ibarət ola bilər: { $slug }
forums-new-no-title = Forumun adını və ən azı bir dil göstərin.
forums-new-not-a-zone = Bu saat qurşağı məlum deyil: { $zone }
forums-new-days-in-order = Forumun son günü ilk günündən əvvəldir.
forums-new-no-parent = Belə forum yoxdur: { $slug }

# The public site of a forum.
forums-home = Főoldal
forums-forums = Fórumok
forums-no-forum = Még nincs létrehozott fórum
forums-no-forum-hint = Az üzemeltető ezzel a paranccsal tölti be: kurultai import MAPPA
forums-programme = Program
forums-delegations = Küldöttségek
forums-practical = Gyakorlati tudnivalók
forums-how-to-register = Hogyan lehet regisztrálni
forums-from-to = { $from } – { $to }
forums-where-and-when = Hol és mikor
forums-delegations-in-order = Protokolláris sorrendben.
forums-no-programme = A program még nem jelent meg
forums-no-programme-hint = Amint a szervezők közzéteszik, itt olvasható lesz.
forums-register-now = Regisztráció
forums-open-now = A regisztráció nyitva áll.
forums-open-until = A regisztráció eddig áll nyitva: { $when }.
forums-opens-at = A regisztráció megnyílik: { $when }.
forums-closed = A regisztráció lezárult. Ha úgy véli, hogy mégis fel kellene venni, írjon a titkárságnak.
forums-on-the-map = Térképen
forums-questions = Kérdése van?
forums-kind-ceremony = Ünnepség
forums-kind-panel = Panelbeszélgetés
forums-kind-forum = Fórum a fórumon belül
forums-kind-conference = Konferencia
forums-kind-address = Üzenet
forums-kind-speech = Beszédek
forums-kind-video = Videó
forums-kind-vote = Szavazás
forums-kind-election = Választás
forums-kind-signing = Aláírás
forums-kind-visit = Látogatás
forums-kind-cultural = Kulturális program
forums-kind-meal = Étkezés
forums-kind-break = Szünet
forums-kind-registration = Érkezés és kitűzők
forums-kind-meeting = Megbeszélés
forums-kind-travel = Utazás
forums-delegations-count = { $count ->
    [one] { $count } küldöttség vesz részt.
   *[other] { $count } küldöttség vesz részt.
}

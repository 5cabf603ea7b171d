# The public site of a forum.
forums-home = Kezdőlap
forums-forums = Fórumok
forums-no-forum = Még nincs létrehozott fórum
forums-no-forum-hint = Az üzemeltető ezzel a paranccsal tölti be: kurultai import MAPPA
forums-programme = Program
forums-delegations = Küldöttségek
forums-practical = Gyakorlati tudnivalók
forums-how-to-register = Hogyan lehet regisztrálni
forums-where-and-when = Hol és mikor
forums-delegations-in-order = Protokolláris sorrendben.
forums-register-now = Regisztráció
forums-open-now = A regisztráció nyitva áll.
forums-open-until = A regisztráció eddig áll nyitva: { $when }.
forums-opens-at = A regisztráció megnyílik: { $when }.
forums-closed = A regisztráció lezárult. Ha úgy véli, hogy mégis fel kellene venni, írjon a titkárságnak.
forums-on-the-map = Térképen
forums-questions = Kérdése van?
forums-delegations-count = { $count ->
    [one] { $count } küldöttség vesz részt.
   *[other] { $count } küldöttség vesz részt.
}
forums-new-there-already = Már van ilyen azonosítójú fórum: { $slug }
forums-new-not-a-language = Ez nem nyelvkód: { $tag }
forums-new-not-a-word = A fórum azonosítója csak latin kisbetűkből, számjegyekből és kötőjelből állhat: { $slug }
forums-new-no-title = Adja meg a fórum nevét és legalább egy nyelvet.
forums-new-not-a-zone = Ismeretlen időzóna: { $zone }
forums-new-days-in-order = A fórum utolsó napja megelőzi az elsőt.
forums-new-no-parent = Nincs ilyen fórum: { $slug }

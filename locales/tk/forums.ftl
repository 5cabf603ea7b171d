# The public site of a forum.
forums-home = Baş sahypa
forums-forums = Forumlar
forums-no-forum = Heniz hiç bir forum döredilmedi
forums-no-forum-hint = Operator ony şu buýruk bilen ýükleýär: kurultai import BUKJA
forums-programme = Maksatnama
forums-delegations = Delegasiýalar
forums-practical = Peýdaly maglumat
forums-how-to-register = Hasaba alynmagyň tertibi
forums-from-to = { $from } – { $to }
forums-where-and-when = Nirede we haçan
forums-delegations-in-order = Protokol tertibinde.
forums-no-programme = Maksatnama heniz çap edilmedi
forums-no-programme-hint = Guramaçylar çap eden badyna şu ýerde bolar.
forums-register-now = Hasaba alynmak
forums-open-now = Hasaba alyş açyk.
forums-open-until = Hasaba alyş şu wagta çenli açyk: { $when }.
forums-opens-at = Hasaba alyş şu wagtda açylýar: { $when }.
forums-closed = Hasaba alyş ýapyldy. Şonda-da hasaba alynmaly diýip hasaplasaňyz, sekretariata ýazyň.
forums-on-the-map = Kartada
forums-questions = Soraglaryňyz barmy?
forums-kind-ceremony = Dabara
forums-kind-panel = Panel
forums-kind-forum = Forumyň çägindäki forum
forums-kind-conference = Konferensiýa
forums-kind-address = Ýüzlenme
forums-kind-speech = Çykyşlar
forums-kind-video = Wideo
forums-kind-vote = Ses berlişik
forums-kind-election = Saýlaw
forums-kind-signing = Gol çekişlik
forums-kind-visit = Sapar
forums-kind-cultural = Medeni maksatnama
forums-kind-meal = Nahar
forums-kind-break = Arakesme
forums-kind-registration = Geliş we beýjler
forums-kind-meeting = Duşuşyk
forums-kind-travel = Ýol
forums-delegations-count = { $count ->
    [one] { $count } delegasiýa gatnaşýar.
   *[other] { $count } delegasiýa gatnaşýar.
}

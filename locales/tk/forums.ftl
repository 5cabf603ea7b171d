# The public site of a forum.
forums-home = Baş sahypa
forums-forums = Forumlar
forums-no-forum = Heniz hiç bir forum döredilmedi
forums-no-forum-hint = Operator ony şu buýruk bilen ýükleýär: kurultai import BUKJA
forums-programme = Maksatnama
forums-delegations = Wekiliýetler
forums-practical = Peýdaly maglumat
forums-how-to-register = Hasaba alynmagyň tertibi
forums-where-and-when = Nirede we haçan
forums-delegations-in-order = Protokol tertibinde.
forums-register-now = Hasaba alynmak
forums-open-now = Hasaba alyş açyk.
forums-open-until = Hasaba alyş şu wagta çenli açyk: { $when }.
forums-opens-at = Hasaba alyş şu wagtda açylýar: { $when }.
forums-closed = Hasaba alyş ýapyldy. Şonda-da hasaba alynmagyňyz gerek diýip hasaplasaňyz, sekretariata ýazyň.
forums-on-the-map = Kartada
forums-questions = Soraglaryňyz barmy?
forums-delegations-count = { $count ->
    [one] { $count } wekiliýet gatnaşýar.
   *[other] { $count } wekiliýet gatnaşýar.
}
forums-new-there-already = Şeýle identifikatorly forum eýýäm bar: { $slug }
forums-new-not-a-language = Bu dil kody däl: { $tag }
forums-new-not-a-word = Forumyň identifikatory diňe kiçi latyn harplaryndan, sanlardan we çyzykdan durýar: { $slug }
forums-new-no-title = Forumyň adyny we iň azyndan bir dili görkeziň.
forums-new-not-a-zone = Şeýle sagat guşaklygy belli däl: { $zone }
forums-new-days-in-order = Forumyň soňky güni birinji gününden öň.
forums-new-no-parent = Şeýle forum ýok: { $slug }

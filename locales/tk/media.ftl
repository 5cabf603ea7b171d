# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Ýazgylar we resminamalar
media-lead = Adamlaryň maksatnamanyň çärelerinde görýän, eşidýän we okaýan zatlary.
media-used = Ulanylan: { $used }, iň köp { $most }
media-none = Heniz ýazgy ýa-da resminama ýok
media-none-hint = Maksatnamadaky çäräni açyň we sahypasynda “Ýazgylar we resminamalar” saýlaň.
media-begin = Ýazgy ýa-da resminama goşuljak çäre
media-open = Aç
media-to-programme = Maksatnama
media-to-item = Çäräniň sahypasyna
media-item = Çäre
media-item-closed = Bu ýüzlenme heniz okalmady. Hemmelere açylýança ony üýtgetmäge hukugy bolanlardan başga hiç kim hiç zat almaýar.
media-left = Maksatnamadan aýrylan çäreleriň ýazgylary
media-left-help = Çäre gaýdyp gelse, ýazgylary we resminamalary hem gelýär. Oňa çenli olary diňe üýtgetmäge hukugy bolanlar görýär.
media-size = Göwrümi
media-settings = Sazlamalar
media-removed = Aýryldy.

## When something is shown
media-embargo = Haçan görkezilýär
media-embargo-none = Derrew; ýüzlenme bolsa hemmelere açylandan soň
media-embargo-until = Bellenen wagtdan başlap
media-embargo-by-hand = “Häzir görkez” saýlanyňyzda
media-opens = Görkezilip başlanýan wagty
media-opens-missing = Haçandan görkeziljekdigini ýazyň.
media-clocks = Wagtlar { $zone } sagady boýunça.
media-state-open = hemmelere açyk
media-state-until = { $when } wagtyndan açyk
media-state-by-hand = açyk däl
media-state-address = ýüzlenmäniň hemmelere açylmagyna garaşýar
media-state-withdrawn = yzyna alnan
media-show-now = Häzir görkez
media-shown-now = Indi görkezilýär; ýüzlenme bolsa hemmelere açylandan soň.
media-not-public = Muny häzirlikçe diňe üýtgetmäge hukugy bolanlar görýär.

## Recordings
media-recordings = Ýazgylar
media-recording = Ýazgy
media-no-recordings = Heniz ýazgy ýok.
media-kind-video = Wideo
media-kind-audio = Ses
media-kind-stream = Başga ýerdäki ýaýlym
media-open-stream = Görmek: { $host }
media-language-heard = Eşidilýän dil
media-language-unsaid = görkezilmedik
media-language-missing = Dil saýlaň.
media-add-recording = Ýazgy ibermek
media-add-stream = Başga ýerdäki ýaýlyma salgylanma
media-url = Ýaýlymyň salgysy
media-url-help = https:// bilen başlanýar we salgylanma hökmünde görkezilýär.
media-url-wrong = Bu https:// bilen başlanýan web salgysy däl.
media-captions = Subtitrler
media-no-captions = Heniz subtitr ýok. Olarsyz eşitmeýänler çetde galýar.
media-cues = Subtitrleriň sany: { $count }
media-caption-language = Subtitrleriň dili
media-caption-file = Subtitr faýly (WebVTT)
media-caption-help = Bu dilde subtitr bar bolsa, onuň ornuny tutýar.
media-save-captions = Subtitrleri ýatda sakla
media-captions-saved = Ýatda saklandy. Subtitrler: { $count }
media-remove-captions-question = Bu dildäki subtitrler hemişelik aýrylýar.
media-poster = Sahap suraty
media-poster-file = Ýazgy başlamazdan öň görünýän surat
media-replace-file = Faýly çalyşmak
media-replace-help = Subtitrler, sahap suraty we sazlamalar galýar.
media-remove-recording = Ýazgyny aýyrmak
media-remove-question = Ýazgy subtitrleri we sahap suraty bilen bilelikde hemişelik aýrylýar.

## Session papers
media-papers = Çäräniň resminamalary
media-no-papers = Heniz resminama ýok.
media-add-paper = Resminama goşmak
media-paper-title = Resminamanyň ady
media-files = Faýllar
media-no-files = Heniz faýl ýok. Resminama faýly bolanda görkezilýär.
media-send-paper-file = Faýl ibermek
media-paper-file-help = Bu dildäki faýlyň ornuny tutýar; öňküsi öňki faýllaryň arasynda saklanýar.
media-paper-language = Faýlyň dili
media-earlier-files = Öňki faýllar
media-sent-at = Iberilen
media-replaced-at = Çalşylan ýa-da yzyna alnan
media-withdraw = Yzyna almak
media-withdraw-file-question = Mundan beýläk bu faýly diňe resminamany üýtgetmäge hukugy bolanlar alýar. Ol öňki faýllaryň arasynda saklanýar.
media-file-withdrawn = Faýl yzyna alyndy.
media-withdraw-paper = Resminamany yzyna almak
media-withdraw-paper-question = Mundan beýläk resminamany diňe üýtgetmäge hukugy bolanlar görýär. Faýllary saklanýar, resminamany gaýtaryp bolýar.
media-paper-withdrawn = Resminama yzyna alyndy.
media-bring-back = Resminamany gaýtarmak
media-paper-is-back = Resminama gaýtaryldy.

## Sending files
media-file = Faýl
media-form-help = JavaScript bolmasa, iň köp { $most } faýl iberilýär. Ol bar bolsa, ulurak faýllar bölekleýin iberilýär.
media-unfinished = Tamamlanmadyk iberişler
media-unfinished-help = Şol faýly gaýtadan saýlaň, duran ýerinden dowam eder. Bir gün öňe gitmedik iberiş ýatyrylýar.
media-received = Kabul edilen: { $part }, jemi { $whole }
media-give-up = Ýatyrmak
media-give-up-question = Şu wagta çenli iberilen zatlar aýrylýar.
media-given-up = Iberiş ýatyryldy.
media-pause = Arakesme
media-resume = Dowam etmek
media-upload-going = Faýl iberilýär…
media-upload-paused = Iberiş saklandy. Duran ýerinden dowam eder.
media-upload-lost = Aragatnaşyk ýok. Aragatnaşyk dörän badyna iberiş özi dowam eder.
media-upload-ending = Faýl barlanýar…
media-upload-done = Faýl kabul edildi.
media-upload-failed = Faýly iberip bolmady. Ony gaýtadan saýlaň.
media-upload-busy-title = Iberiş başga ýerde dowam edýär
media-upload-busy = Bu faýlyň bir bölegi häzir kabul edilýär. Birazdan gaýtadan synanyşyň.
media-upload-moved-title = Iberiş başga ýerde dur
media-upload-moved = Näçesiniň kabul edilendigini soraň we şol ýerden dowam ediň.
media-file-kind-title = Bu faýl kabul edilmeýär
media-file-too-large = Faýlyň göwrümi { $size }; iň köp { $most } bolup biler.
media-form-too-large = Faýl doly gelmedi ýa-da { $most } möçberinden uly. Uly faýllary bölekleýin ibermek üçin JavaScript açyň.
media-forum-is-full = Bu forumda { $most } ýerden { $free } galdy. Gerek däl ýazgylary aýyryň ýa-da operatora ýüz tutuň.
media-too-many-uploads = Bir wagtda iň köp { $most } iberiş bolup biler. Ilki birini tamamlaň ýa-da ýatyryň.
media-too-many-recordings = Çäräniň iň köp { $most } ýazgysy bolup biler. Ilki birini aýyryň.
media-too-many-papers = Çäräniň iň köp { $most } resminamasy bolup biler.
media-too-many-files = Resminamada öňküleri bilen bilelikde iň köp { $most } faýl saklanýar. Ýerine täze resminama goşuň.
media-kilobytes = { $number } kB
media-megabytes = { $number } MB
media-gigabytes = { $number } GB

## What is wrong with captions
media-vtt-not-utf8 = { $line }-nji setir: faýl UTF-8 kodlamasynda däl. Ony UTF-8 görnüşinde gaýtadan saklaň.
media-vtt-no-header = 1-nji setir: WebVTT faýly WEBVTT sözi bilen başlanýar. Başga görnüşli subtitrleri (SRT) ilki WebVTT hökmünde saklaň.
media-vtt-line-too-long = { $line }-nji setir: { $most } belgiden uzyn.
media-vtt-no-blank-line = { $line }-nji setir: bu ýerde boş setir ýetmeýär.
media-vtt-no-timing = { $line }-nji setir: bu setirlerde wagt ýok. Subtitr 00:01.000 --> 00:04.000 ýaly setir bilen başlanýar.
media-vtt-time = { $line }-nji setir: wagtlar 00:01.000 --> 00:04.000 görnüşinde ýazylmandyr.
media-vtt-order = { $line }-nji setir: bu subtitr ýokardakysyndan öň başlanýar.
media-vtt-ends-first = { $line }-nji setir: bu subtitr başlamazdan öň gutarýar.
media-vtt-setting = { $line }-nji setir: wagtdan soňky sazlama WebVTT sazlamasy däl.
media-vtt-arrow = { $line }-nji setir: bu wagtlaryň öňünde boş setir ýetmeýär.
media-vtt-tag = { $line }-nji setir: burçly ýaýdaky bellik WebVTT belligi däl ýa-da ýapylmandyr. < belgisi &lt; diýlip ýazylýar.
media-vtt-empty = Bu faýlda subtitr ýok.
media-vtt-too-many = Bu faýlda { $most } subtitrden köp.

# The programme of a forum: its pages, its files.
programme-title = Maksatnama
programme-none = Maksatnama heniz yglan edilmedi
programme-none-hint = Guramaçylar yglan eden badyna şu ýerde bolar.
programme-on-the-map = Kartada
programme-screen = Zalyň ekrany
programme-kind-ceremony = Dabara
programme-kind-panel = Panel
programme-kind-forum = Forumyň çägindäki forum
programme-kind-conference = Konferensiýa
programme-kind-address = Ýüzlenme
programme-kind-speech = Çykyşlar
programme-kind-video = Wideo
programme-kind-vote = Ses berişlik
programme-kind-election = Saýlaw
programme-kind-signing = Gol çekişlik
programme-kind-visit = Baryp görmek
programme-kind-cultural = Medeni maksatnama
programme-kind-meal = Nahar
programme-kind-break = Arakesme
programme-kind-registration = Geliş we nyşan kagyzlary
programme-kind-meeting = Duşuşyk
programme-kind-travel = Ýol
programme-kind-session = Mejlis
programme-kind-workshop = Okuw maslahaty
programme-kind-side-event = Goşmaça çäre

## Its pages
programme-days = Günler
programme-day = Gün
programme-city = Şäher
programme-kind = Görnüşi
programme-room = Zal
programme-nothing-found = Laýyk gelýän zat tapylmady
programme-nothing-found-hint = Başga güni, şäheri, görnüşi ýa-da zaly saýlaň.
programme-nested = Bu forumyň çäginde geçirilýän forumlar
programme-own-page = Bu forumyň sahypasy
programme-when = Haçan
programme-place = Nirede
programme-all-day = bütin gün
programme-time-zone = Sagat guşaklygy: { $zone }
programme-track = Ugur
programme-spoken = Gepleşilýän dil
programme-recording = Ýazgy
programme-not-recorded = Ýazga alynmaýar
programme-people = Gatnaşýanlar
programme-documents = Resminamalar
programme-links = Salgylanmalar
programme-inside = Nämelerden ybarat
programme-status-tentative = takyklanýar
programme-status-cancelled = ýatyryldy
programme-expected = garaşylýan wagty: { $time }
programme-expected-instead = Garaşylýan wagty: { $time }, meýilnama boýunça: { $planned }

## What people do
programme-role-moderator = Moderator
programme-role-chair = Başlyk
programme-role-speaker = Çykyş edýän
programme-role-panellist = Paneliň gatnaşyjysy
programme-role-author = Ýüzlenmäniň awtory
programme-role-reader = Okaýan
programme-role-interpreter = Dilmaç
programme-role-rapporteur = Jemleýji
programme-role-technician = Tehniki hünärmen
programme-role-host = Garşylaýan
programme-role-performer = Çykyş ediji artist
programme-role-organiser = Guramaçy
programme-role-guest = Myhman
programme-role-contributor = Goşant goşýan

## Files
programme-gone-stays = Faýlda indi ýok; maksatnamada bolşy ýaly galýar.
programme-gone-cancelled = Faýlda indi ýok; ýatyryldy diýlip bellenildi.
programme-kept-as-on-the-site = Saýtda üýtgedilendigi üçin saýtdaky ýaly galýar.

## Taking it along
programme-take-along = Maksatnamany ýanyňyz bilen alyň
programme-to-calendar = Senenama goş
programme-changes = Maksatnamadaky üýtgeşmeler
programme-on-paper = Kagyzda (PDF)
programme-as-of = Güni: { $date }
programme-too-many-to-print = Maksatnamada bir resminama sygýandan köp çäre bar: { $limit } çäreden köp.
programme-letters-replaced = “?” belgisi bu ýerde çap edip bolmaýan harpyň ýerinde durýar. Saýtdaky maksatnamada ol harp bar.

## Taking in a file
programme-files = Faýldan maksatnama
programme-files-lead = Maksatnamany faýl görnüşinde iberiň. Hiç zat güýje girmänkä nämäniň boljakdygyny görersiňiz.
programme-file = Faýl
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV ýa-da XLSX, iň köp { $limit } MB.
programme-look-through = Gözden geçir
programme-waiting = Garaşýan faýllar
programme-preview = Faýl näme eder
programme-preview-lead = Heniz hiç zat üýtgemedi. Şol bir faýly gaýtadan ibermek hiç zady gaýtalamaýar.
programme-public-at-once = Bu forumyň maksatnamasy hemmelere açyk: girizenleriňiz derrew saýtda görünýär. Diňe meýilleşdirmede üýtgedilenler yglan edilýänçä garalama bolup galýar.
programme-beside-the-days = Forumyň günlerinden ({ $days }) daşary galýan çäreler: { $count }. Munuň gerekli faýldygyny barlaň.
programme-of-all-items = Ähli çäreler: { $reason }
programme-row-taken = Kabul edilýär
programme-row-changed = Üýtgeşme bilen kabul edilýär
programme-row-left-out = Alynmaýar
programme-item = Çäre
programme-why = Näme üçin
programme-report = Çäreler boýunça
programme-first-shown = Görkezilýän: ilkinji { $shown }, jemi { $total }.
programme-overwrite = Saýtda üýtgedilenleriň üstünden ýaz
programme-overwrite-help = Saýlanmasa, bu çäreler saýtdaky ýaly galýar.
programme-prune = Faýlda indi ýoklary ýatyr: { $count }
programme-prune-help = Olar maksatnamada ýatyrylan diýlip galýar.
programme-let-in = Girizmek we derrew yglan etmek
programme-file-is-in = Faýl maksatnama girizildi: { $taken } kabul edildi, { $left } alynmady.
programme-take-back = Faýly yzyna al
programme-take-back-question = Faýl aýrylýar; ondan maksatnama hiç zat girizilmeýär.
programme-file-taken-back = Faýl aýryldy.
programme-file-gone = Bu faýl indi saklanmaýar. Ony gaýtadan iberiň.
programme-embargo = Tekst okalandan soň şu ýerde ýerleşdiriler.

## Equipment and interpretation
programme-in-the-room = Zalda
programme-interpretation = Dilden terjime
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = mikrofonlar
programme-equipment-projector = proýektor
programme-equipment-booths = terjime kabinalary
programme-equipment-receivers = terjime diňlemek üçin gulaklyklar
programme-equipment-hearing-loop = eşidiş abzallary üçin induksion halka
programme-equipment-step-free = basgançaksyz giriş
programme-equipment-stream = göni ýaýlym
programme-equipment-recording = ses we wideo ýazgysy
programme-equipment-internet = simsiz internet

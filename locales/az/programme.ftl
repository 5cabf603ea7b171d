# The programme of a forum: its pages, its files.
programme-title = Proqram
programme-none = Proqram hələ dərc olunmayıb
programme-none-hint = Təşkilatçılar dərc edən kimi burada olacaq.
programme-on-the-map = Xəritədə
programme-screen = Zalın ekranı
programme-kind-ceremony = Mərasim
programme-kind-panel = Panel
programme-kind-forum = Forum çərçivəsində forum
programme-kind-conference = Konfrans
programme-kind-address = Müraciət
programme-kind-speech = Çıxışlar
programme-kind-video = Video
programme-kind-vote = Səsvermə
programme-kind-election = Seçki
programme-kind-signing = İmzalanma
programme-kind-visit = Ziyarət
programme-kind-cultural = Mədəni proqram
programme-kind-meal = Yemək
programme-kind-break = Fasilə
programme-kind-registration = Gəliş və beyclər
programme-kind-meeting = Görüş
programme-kind-travel = Yol
programme-kind-session = İclas
programme-kind-workshop = Seminar
programme-kind-side-event = Əlavə tədbir

## Its pages
programme-days = Günlər
programme-day = Gün
programme-city = Şəhər
programme-kind = Növ
programme-room = Zal
programme-nothing-found = Uyğun heç nə tapılmadı
programme-nothing-found-hint = Başqa gün, şəhər, növ və ya zal seçin.
programme-nested = Bu forum çərçivəsində forumlar
programme-own-page = Bu forumun səhifəsi
programme-when = Nə vaxt
programme-place = Harada
programme-all-day = bütün gün
programme-time-zone = Saat qurşağı: { $zone }
programme-track = İstiqamət
programme-spoken = Çıxışların dili
programme-recording = Yazı
programme-not-recorded = Yazılmır
programme-people = İştirak edənlər
programme-documents = Sənədlər
programme-links = Keçidlər
programme-inside = Nələrdən ibarətdir
programme-status-tentative = dəqiqləşdirilir
programme-status-cancelled = ləğv edilib
programme-expected = gözlənilən vaxt: { $time }
programme-expected-instead = Gözlənilən vaxt: { $time }, plan üzrə: { $planned }

## What people do
programme-role-moderator = Moderator
programme-role-chair = Sədrlik edən
programme-role-speaker = Çıxış edən
programme-role-panellist = Panel iştirakçısı
programme-role-author = Müraciətin müəllifi
programme-role-reader = Oxuyan
programme-role-interpreter = Şifahi tərcüməçi
programme-role-rapporteur = Məruzəçi-yekunlaşdıran
programme-role-technician = Texniki mütəxəssis
programme-role-host = Qonaqları qarşılayan
programme-role-performer = İfaçı
programme-role-organiser = Təşkilatçı
programme-role-guest = Qonaq
programme-role-contributor = Töhfə verən

## Files
programme-gone-stays = Artıq faylda yoxdur; proqramda olduğu kimi qalır.
programme-gone-cancelled = Artıq faylda yoxdur; ləğv edilmiş kimi qeyd olunub.
programme-kept-as-on-the-site = Saytda dəyişdirildiyi üçün saytdakı kimi qalır.

## Taking it along
programme-take-along = Proqramı özünüzlə götürün
programme-to-calendar = Təqvimə əlavə et
programme-changes = Proqramdakı dəyişikliklər
programme-on-paper = Kağız üçün (PDF)
programme-as-of = Tarix: { $date }
programme-too-many-to-print = Proqramda bir sənədə sığandan çox tədbir var: { $limit } tədbirdən artıq.
programme-letters-replaced = “?” işarəsi burada çap edilə bilməyən hərfin yerindədir. Saytdakı proqramda o hərf var.

## Taking in a file
programme-files = Fayldan proqram
programme-files-lead = Proqramı fayl kimi göndərin. Heç nə qüvvəyə minməmiş nə baş verəcəyini görürsünüz.
programme-file = Fayl
programme-file-help = schedule.xml, schedule.json, iCalendar, CSV və ya XLSX, ən çox { $limit } MB.
programme-look-through = Nəzərdən keçir
programme-waiting = Baxılmağı gözləyən fayllar
programme-preview = Fayl nə edəcək
programme-preview-lead = Hələ heç nə dəyişməyib. Eyni faylı təkrar göndərmək heç nəyi ikiqat etmir.
programme-public-at-once = Bu forumun proqramı hamıya açıqdır: daxil etdikləriniz dərhal saytda görünür. Yalnız planlaşdırmada dəyişdirilənlər dərc edilənədək qaralama qalır.
programme-beside-the-days = Forumun günlərindən ({ $days }) kənarda qalan tədbirlər: { $count }. Bunun lazım olan fayl olduğunu yoxlayın.
programme-of-all-items = Bütün tədbirlər: { $reason }
programme-row-taken = Qəbul edilir
programme-row-changed = Dəyişikliklə qəbul edilir
programme-row-left-out = Kənarda qalır
programme-item = Tədbir
programme-why = Niyə
programme-report = Tədbirlər bir-bir
programme-first-shown = Göstərilir: ilk { $shown }, cəmi { $total }.
programme-overwrite = Saytda dəyişdirilənlərin üzərinə yaz
programme-overwrite-help = Seçilməsə, bu tədbirlər saytdakı kimi qalır.
programme-prune = Artıq faylda olmayanları ləğv et: { $count }
programme-prune-help = Onlar proqramda ləğv edilmiş kimi qalır.
programme-let-in = Daxil et və dərhal dərc et
programme-file-is-in = Fayl proqramdadır: { $taken } qəbul edildi, { $left } kənarda qaldı.
programme-take-back = Faylı geri götür
programme-take-back-question = Fayl silinir; ondan heç nə proqrama daxil edilmir.
programme-file-taken-back = Fayl silindi.
programme-file-gone = Bu fayl artıq saxlanmır. Onu yenidən göndərin.
programme-embargo = Mətn oxunduqdan sonra burada yerləşdiriləcək.

## Equipment and interpretation
programme-in-the-room = Zalda
programme-interpretation = Şifahi tərcümə
programme-interpreting = { $from } → { $into }
programme-equipment-microphones = mikrofonlar
programme-equipment-projector = proyektor
programme-equipment-booths = tərcümə kabinələri
programme-equipment-receivers = tərcümə üçün qulaqlıqlar
programme-equipment-hearing-loop = eşitmə cihazları üçün induksiya döngəsi
programme-equipment-step-free = pilləsiz giriş
programme-equipment-stream = canlı yayım
programme-equipment-recording = səsyazma və video çəkiliş
programme-equipment-internet = simsiz internet

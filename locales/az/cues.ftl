# Translated from locales/en/cues.ftl.
## The running order
cues-title = Gediş planı
cues-lead = Hər zalda dəqiqə-dəqiqə nə edilməlidir: proqramdan qurulur və gecikmələrlə birlikdə sürüşür.
cues-no-halls = Hələ heç bir zalda proqram yoxdur
cues-no-halls-hint = Proqramın tədbirlərinə zal və vaxt təyin edin, burada görünəcəklər.
cues-days = Günlər
cues-nothing-on-day = Bu gün bu zalda heç nə yoxdur
cues-nothing-on-day-hint = Başqa gün seçin və ya bu günə bir şey planlaşdırın.
cues-on-paper = Kağız üçün (PDF)
cues-letters-replaced = “?” işarəsi burada çap edilə bilməyən hərfin yerindədir. Saytdakı gediş planında o hərf var.
cues-planned = planda
cues-add = Bənd əlavə et
cues-lost = Bağlı olduğu tədbir artıq burada keçirilmir
cues-lost-help = Bəndi başqa tədbirə bağlamaq və ya silmək üçün ona düzəliş edin.
cues-edit = Düzəliş et
cues-mark-done = İcra olundu
cues-not-done = Əslində icra olunmayıb
cues-up = Yuxarı: { $name }
cues-down = Aşağı: { $name }
cues-minutes = { $minutes } dəq
cues-person-as = { $name } ({ $role })
cues-done-at = İcra olundu: { $time }
cues-done-at-by = İcra olundu: { $time }, { $name }

## Writing a cue
cues-field-text = Nə edilməlidir
cues-field-item = Proqramın tədbiri
cues-field-minute = Başlanğıcdan neçə dəqiqə sonra (əvvəl: −5)
cues-field-who = Kim
cues-field-link = Fayl və ya səhifə
cues-link-help = https:// və ya bu saytda / ilə başlayan ünvan.
cues-field-note = Qeyd
cues-save = Yadda saxla
cues-remove = Bəndi sil
cues-remove-question = Bənd silinəcək. Silinsin?
cues-theirs = İndi orada yazılan
cues-written-in = Yazıldığı dil: { $language }. Burada dəyişdiyiniz onun bu dildəki variantı olur: { $own }.

## What is said back
cues-saved = Yadda saxlanıldı.
cues-removed = Bənd silindi.
cues-is-first = O, artıq günün birincisidir.
cues-is-last = O, artıq günün sonuncusudur.
cues-done-before-rehearsal = Bu, məşqdən əvvəl icra olunmuş kimi qeyd edilib və belə qalır.
cues-changed-meanwhile = Bu arada bəndi başqası dəyişdirib. Yazdıqlarınız buradadır; yenidən yadda saxlasanız, onunkunun yerini tutacaq.
cues-removed-meanwhile = Bu arada bəndi başqası silib. Yenidən yadda saxlasanız, təzədən yazılacaq.
cues-changed-not-removed = Bu arada bəndi başqası dəyişdirib. Silinmədi: yenidən baxın.
cues-too-many = Tədbirin ən çoxu { $most } bəndi olur. Heç nə əlavə edilmədi.
cues-not-an-address = Ünvanı https:// və ya bu saytda / ilə başlayın.
cues-minute-out-of-range = Başlanğıcdan { $before } dəqiqə əvvəldən { $after } dəqiqə sonraya qədər.
cues-unsent = Göndərilmədi: əlaqə kəsilib. Yazdıqlarınız burada qalır; əlaqə bərpa olunanda yenidən cəhd edin.
cues-not-taken = Bu icra olunmadı. Yazdıqlarınız burada qalır: onları köçürün, sonra səhifəni yenidən yükləyin.

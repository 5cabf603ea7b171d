# Recordings, captions and papers of items, and how they are sent. English is the source; the other languages follow it.

## Where they are kept in order
media-title = Yazılar və sənədlər
media-lead = İnsanların proqram tədbirlərində gördükləri, eşitdikləri və oxuduqları.
media-used = İstifadə olunub: { $used }, ən çoxu { $most }
media-none = Hələ yazı və ya sənəd yoxdur
media-none-hint = Proqramda tədbiri açın və səhifəsində “Yazılar və sənədlər” seçin.
media-begin = Yazı və ya sənəd əlavə ediləcək tədbir
media-open = Aç
media-to-programme = Proqrama
media-to-item = Tədbirin səhifəsinə
media-item = Tədbir
media-item-closed = Bu müraciət hələ oxunmayıb. Açıqlanana qədər ondan heç nə redaktə hüququ olanlardan başqa kimsəyə verilmir.
media-left = Proqramdan çıxarılmış tədbirlərin yazıları
media-left-help = Tədbir qayıtsa, yazı və sənədləri də qayıdır. O vaxta qədər onları yalnız redaktə hüququ olanlar görür.
media-size = Ölçü
media-settings = Parametrlər
media-removed = Silindi.

## When something is shown
media-embargo = Nə vaxt göstərilir
media-embargo-none = Dərhal; müraciət isə açıqlandıqdan sonra
media-embargo-until = Müəyyən vaxtdan
media-embargo-by-hand = “İndi göstər” seçdikdə
media-opens = Göstərilmənin başlanğıcı
media-opens-missing = Nə vaxtdan göstəriləcəyini yazın.
media-clocks = Vaxtlar { $zone } saatı ilədir.
media-state-open = hamıya açıq
media-state-until = { $when } tarixindən açıq
media-state-by-hand = açıq deyil
media-state-address = müraciətin açıqlanmasını gözləyir
media-state-withdrawn = geri götürülüb
media-show-now = İndi göstər
media-shown-now = İndi göstərilir; müraciət isə açıqlandıqdan sonra.
media-not-public = Bunu hələlik yalnız redaktə hüququ olanlar görür.

## Recordings
media-recordings = Yazılar
media-recording = Yazı
media-no-recordings = Hələ yazı yoxdur.
media-kind-video = Video
media-kind-audio = Səs
media-kind-stream = Başqa saytda yayım
media-open-stream = Bax: { $host }
media-language-heard = Səslənən dil
media-language-unsaid = göstərilməyib
media-language-missing = Dil seçin.
media-add-recording = Yazı göndərmək
media-add-stream = Başqa saytdakı yayıma keçid
media-url = Yayımın ünvanı
media-url-help = https:// ilə başlayır və keçid kimi göstərilir.
media-url-wrong = Bu, https:// ilə başlayan veb ünvanı deyil.
media-captions = Subtitrlər
media-no-captions = Hələ subtitr yoxdur. Onlarsız eşitməyənlər kənarda qalır.
media-cues = Subtitrlərin sayı: { $count }
media-caption-language = Subtitrlərin dili
media-caption-file = Subtitr faylı (WebVTT)
media-caption-help = Bu dildə subtitrlər varsa, onların yerini tutur.
media-save-captions = Subtitrləri yadda saxla
media-captions-saved = Yadda saxlanıldı. Subtitrlər: { $count }
media-remove-captions-question = Bu dildə subtitrlər birdəfəlik silinir.
media-poster = Qapaq şəkli
media-poster-file = Yazı başlamazdan əvvəl görünən şəkil
media-replace-file = Faylı əvəz etmək
media-replace-help = Subtitrlər, qapaq şəkli və parametrlər qalır.
media-remove-recording = Yazını sil
media-remove-question = Yazı subtitrləri və qapaq şəkli ilə birlikdə birdəfəlik silinir.

## Session papers
media-papers = Tədbirin sənədləri
media-no-papers = Hələ sənəd yoxdur.
media-add-paper = Sənəd əlavə etmək
media-paper-title = Sənədin adı
media-files = Fayllar
media-no-files = Hələ fayl yoxdur. Sənəd faylı olanda göstərilir.
media-send-paper-file = Fayl göndərmək
media-paper-file-help = Bu dildəki faylın yerini tutur; əvvəlki fayl köhnələr arasında saxlanılır.
media-paper-language = Faylın dili
media-earlier-files = Əvvəlki fayllar
media-sent-at = Göndərilib
media-replaced-at = Əvəz olunub və ya geri götürülüb
media-withdraw = Geri götür
media-withdraw-file-question = Bundan sonra bu faylı yalnız sənədi redaktə etmək hüququ olanlar alır. Fayl əvvəlkilər arasında saxlanılır.
media-file-withdrawn = Fayl geri götürüldü.
media-withdraw-paper = Sənədi geri götür
media-withdraw-paper-question = Bundan sonra sənədi yalnız redaktə hüququ olanlar görür. Faylları saxlanılır, sənəd qaytarıla bilər.
media-paper-withdrawn = Sənəd geri götürüldü.
media-bring-back = Sənədi qaytar
media-paper-is-back = Sənəd qaytarıldı.

## Sending files
media-file = Fayl
media-form-help = JavaScript olmadan ən çoxu { $most } fayl göndərilir. Onunla daha böyük fayllar hissə-hissə göndərilir.
media-unfinished = Yarımçıq göndərişlər
media-unfinished-help = Eyni faylı yenidən seçin, qaldığı yerdən davam edəcək. Bir gün irəliləməyən göndəriş ləğv olunur.
media-received = Qəbul edilib: { $part }, cəmi { $whole }
media-give-up = Ləğv et
media-give-up-question = İndiyə qədər göndərilənlər silinir.
media-given-up = Göndəriş ləğv edildi.
media-pause = Fasilə
media-resume = Davam et
media-upload-going = Fayl göndərilir…
media-upload-paused = Göndəriş dayandırılıb. Qaldığı yerdən davam edəcək.
media-upload-lost = Əlaqə yoxdur. Əlaqə bərpa olunan kimi göndəriş özü davam edəcək.
media-upload-ending = Fayl yoxlanılır…
media-upload-done = Fayl yerindədir.
media-upload-failed = Faylı göndərmək mümkün olmadı. Onu yenidən seçin.
media-upload-busy-title = Göndəriş başqa yerdə davam edir
media-upload-busy = Bu faylın bir hissəsi hazırda qəbul edilir. Bir azdan yenidən cəhd edin.
media-upload-moved-title = Göndəriş başqa yerdədir
media-upload-moved = Nə qədər qəbul edildiyini soruşun və oradan davam edin.
media-file-kind-title = Bu fayl qəbul edilmir
media-file-too-large = Faylın ölçüsü { $size }; ən çoxu { $most } ola bilər.
media-form-too-large = Fayl tam gəlmədi və ya { $most } həddindən böyükdür. Böyük faylları hissə-hissə göndərmək üçün JavaScript-i açın.
media-forum-is-full = Bu forumun { $most } yerindən { $free } qalıb. Lazım olmayan yazıları silin və ya operatora müraciət edin.
media-too-many-uploads = Eyni vaxtda ən çoxu { $most } göndəriş ola bilər. Əvvəlcə birini bitirin və ya ləğv edin.
media-too-many-recordings = Tədbirin ən çoxu { $most } yazısı ola bilər. Əvvəlcə birini silin.
media-too-many-papers = Tədbirin ən çoxu { $most } sənədi ola bilər.
media-too-many-files = Sənəddə əvvəlkilərlə birlikdə ən çoxu { $most } fayl saxlanılır. Əvəzinə yeni sənəd əlavə edin.
media-kilobytes = { $number } kB
media-megabytes = { $number } MB
media-gigabytes = { $number } GB

## What is wrong with captions
media-vtt-not-utf8 = Sətir { $line }: fayl UTF-8 kodlaşdırmasında deyil. Onu UTF-8 ilə yenidən saxlayın.
media-vtt-no-header = Sətir 1: WebVTT faylı WEBVTT sözü ilə başlayır. Başqa növ subtitrləri (SRT) əvvəlcə WebVTT kimi saxlayın.
media-vtt-line-too-long = Sətir { $line }: { $most } işarədən çoxdur.
media-vtt-no-blank-line = Sətir { $line }: burada boş sətir çatışmır.
media-vtt-no-timing = Sətir { $line }: bu sətirlərdə vaxt yoxdur. Subtitr 00:01.000 --> 00:04.000 kimi sətirlə başlayır.
media-vtt-time = Sətir { $line }: vaxtlar 00:01.000 --> 00:04.000 kimi yazılmayıb.
media-vtt-order = Sətir { $line }: bu subtitr yuxarıdakından əvvəl başlayır.
media-vtt-ends-first = Sətir { $line }: bu subtitr başlamazdan əvvəl bitir.
media-vtt-setting = Sətir { $line }: vaxtdan sonrakı parametr WebVTT parametri deyil.
media-vtt-arrow = Sətir { $line }: bu vaxtlardan əvvəl boş sətir çatışmır.
media-vtt-tag = Sətir { $line }: bucaqlı mötərizədəki işarə WebVTT işarəsi deyil və ya bağlanmayıb. < işarəsi &lt; kimi yazılır.
media-vtt-empty = Bu faylda subtitr yoxdur.
media-vtt-too-many = Bu faylda { $most } subtitrdən çoxdur.

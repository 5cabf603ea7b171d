# Translated from locales/en/schedules.ftl.

## Dosyanın tümü alınmıyor
schedules-refused-empty = Bu dosyada hiçbir şey yok.
schedules-refused-file-too-large = Dosya çok büyük: en çok { $limit } MB.
schedules-refused-too-many-items = Bu dosyada çok fazla etkinlik var: en çok { $limit }. Parçalar hâlinde gönderin.
schedules-refused-too-deep = Bu dosyanın bölümleri iç içe çok derin: en çok { $limit } düzey.
schedules-refused-too-much = Bu dosyada bir programda olacağından çok daha fazla veri var.
schedules-refused-not-a-schedule = Bu dosya bir program değil: ne schedule.xml ne JSON, ne takvim (iCalendar) ne de tablo (CSV, XLSX).
schedules-refused-no-columns = Bu tabloda başlık ve saat sütunları yok. Sütunları adlandırın; örneğin: başlık, tarih, başlangıç, bitiş, salon, konuşmacı.
schedules-refused-damaged = Bu dosya bozuk, okunamıyor (satır { $line }). Kendi programınızda yeniden kaydedin ve tekrar gönderin.
schedules-refused-damaged-whole = Bu dosya bozuk, okunamıyor. Kendi programınızda yeniden kaydedin ve tekrar gönderin.
schedules-refused-entities = Bu dosya, hiçbir programın gerek duymadığı ve zarar verebilecek kendi tanımlarını içeriyor. Onlarsız kaydedin.
schedules-refused-old-workbook = Bu, eski bir Excel çalışma kitabı ya da parolalı bir kitap. Parolasız olarak XLSX biçiminde kaydedin.
schedules-refused-archive = Bu bir program değil, ZIP arşivi ya da başka türden bir belge. Arşivi açın ve içindeki programı, takvimi ya da tabloyu (CSV, XLSX) gönderin.
schedules-refused-document = Bu bir program değil, okunmak ya da yazdırılmak için bir belge (PDF, Word, OpenDocument). Tablosunu bir tablo programına kopyalayın, XLSX ya da CSV olarak kaydedip gönderin.
schedules-refused-web-page = Bu bir program değil, internet sayfası ya da öyle kaydedilmiş bir tablo. Sayfanın dışa aktarma için sunduğu dosyayı (schedule.xml, JSON, iCalendar, CSV) gönderin ya da tabloyu tablo programınızda XLSX biçiminde kaydedip onu gönderin.
schedules-refused-unreadable = Dosya bulunduğu yerden okunamadı.

## Etkinlikte ne değiştirildi
schedules-zone-assumed = Dosyada saat dilimi belirtilmemiş: saatler { $zone } saatine göre alındı.
schedules-zone-mapped = “{ $from }” saat dilimi { $zone } demektir.
schedules-zone-turned = “{ $from }” saat dilimi dosyanın içinde tanımlı: saatler { $zone } saatine çevrildi.
schedules-zone-unknown = “{ $from }” saat dilimi bilinmiyor: saatler { $zone } saatine göre alındı.
schedules-hour-skipped = Saatler bu saatin üzerinden ileri alınıyor: başlangıç { $time } oldu.
schedules-next-day = Gece yarısından sonra başlıyor: günü { $day } oldu.
schedules-times-disagree = Dosyada iki farklı başlangıç var: { $time } alındı.
schedules-duration-from-next = Süresi yok: salonundaki bir sonraki etkinliğe kadar { $minutes } dakika sürüyor.
schedules-duration-assumed = Ne kadar sürdüğü yazmıyor: { $minutes } dakika kabul edildi.
schedules-length-in-seconds = Süresi “{ $value }” saniye olarak alındı: { $minutes } dakika.
schedules-day-assumed = Hangi gün olduğu yazmıyor: forumun ilk günü, { $day } alındı.
schedules-day-counted = “{ $value }” forumun günlerine göre { $day } olarak alındı.
schedules-title-from-text = Başlığı yok: metninin başı başlık olarak alındı.
schedules-speakers-from-title = Başlığın yanında yazanlar konuşmacı olarak alındı: { $names }
schedules-text-cut = Çok uzun, { $limit } karaktere kısaltıldı: { $field }
schedules-list-cut = Çok sayıda, yalnızca ilk { $limit } alındı: { $field }
schedules-html-cleaned = Metinlerindeki HTML; paragrafları, listeleri ve bağlantıları olan düz metne çevrildi.
schedules-letters-mended = Bozuk harfler ya da görünmez denetim karakterleri çıkarıldı.
schedules-id-renamed = “{ $from }” kimliği zaten başka bir etkinlikte var: bu “{ $to }” oldu.
schedules-id-made = Kimliği yok: başlığından, saatinden ve salonundan oluşturuldu.
schedules-address-dropped = “{ $value }” bir internet adresi değil, bırakıldı.
schedules-language-dropped = “{ $value }” bildiğimiz bir dil değil, bırakıldı.
schedules-parent-dropped = “{ $value }” etkinliğine bağlı, ama o bu dosyada yok: tek başına duruyor.
schedules-expanded = Yineleniyor: { $count } kez.
schedules-recurrence-cut = Sonsuz ya da çok sık yineleniyor: yalnızca { $count } kez alındı.
schedules-recurrence-dropped = Nasıl yinelendiği okunamadı (“{ $value }”): bir kez alındı.
schedules-value-dropped = “{ $value }” okunamadı, bırakıldı.

## Etkinlik neden alınmadı
schedules-left-out-no-title = Ne başlığı ne de metni var.
schedules-left-out-no-start = Ne zaman başladığı belirtilmemiş.
schedules-left-out-bad-start = “{ $value }” bir başlangıç saati değil.
schedules-left-out-no-day = “{ $value }” bir saat, ama hangi gün olduğu yazmıyor: tarih sütunu ekleyin ya da önce forumun günlerini girin.
schedules-left-out-undated-day = “{ $value }” bir gün adı, ama forumun günlerinden hangi tarih olduğu anlaşılmıyor: tarihi 2026-09-05 biçiminde yazın ya da önce forumun günlerini girin.
schedules-left-out-ambiguous-day = “{ $value }” farklı ülkelerde farklı gün anlamına gelir: tarihi 2026-09-05 biçiminde yazın.
schedules-left-out-private = Takviminde özel olarak işaretlenmiş.
schedules-left-out-unpublished = Dosyaya göre yayımlanmamış.
schedules-left-out-duplicate = Aynı etkinlik dosyada daha önce var (“{ $id }”).
schedules-left-out-superseded = Daha yeni bir sürümü aynı dosyada var (“{ $id }”).
schedules-left-out-no-occurrence = Yineleniyor, ama forumun günlerine hiç denk gelmiyor.
schedules-left-out-not-an-event = Bu bir etkinlik değil: “{ $value }”.
schedules-left-out-cut-off = Dosya onun ortasında kesiliyor.
schedules-left-out-broken-row = Satır bozuk: tırnak işaretleri ya da hücre sayısı yanlış.

## Dosyanın tümü hakkında
schedules-note-encoding = Bu dosyanın harfleri { $name } olarak okundu. Yanlış görünüyorsa UTF-8 olarak kaydedin.
schedules-note-cut-off = Dosya { $line }. satırdan sonra bozuk; öncesi okundu.
schedules-note-no-items = Bu dosyada programa ait hiçbir etkinlik yok.
schedules-note-grid = Bu tablo, saatler ile salonların (ya da günlerin) çizelgesi olarak okundu: dolu her hücre bir etkinliktir.
schedules-note-unheaded = Bu listenin sütun başlıkları yok. Sütunların içeriğine göre, sözlerin bulunduğu ilk sütun başlık, sonraki salon olarak alındı.
schedules-note-column-unknown = “{ $heading }” sütunu anlaşılmadı ve alınmadı.
schedules-note-sheet-unknown = “{ $name }” sayfasında program başlıkları yok, alınmadı.

## Alanlar
schedules-field-title = başlık
schedules-field-subtitle = alt başlık
schedules-field-summary = özet
schedules-field-description = açıklama
schedules-field-place = yer
schedules-field-track = bölüm
schedules-field-people = kişiler
schedules-field-languages = diller
schedules-field-links = bağlantılar
schedules-field-attachments = ekler
schedules-field-id = kimlik
schedules-field-other = diğer alanlar

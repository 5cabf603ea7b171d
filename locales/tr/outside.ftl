# Translated from locales/en/outside.ftl.

## Liste gönderme
outside-title = Dışarıda karara bağlanır: “{ $step }”
outside-lead = Burada kararı dışarıdaki bir makam verir. Bekleyenlerin listesini ona gönderin, cevaplar dönünce işleyin.
outside-to-queue = Kuyruğa git
outside-waiting = Bu aşamada bekleyen
outside-out = Bunlardan cevabı beklenen
outside-send-heading = Liste gönderin
outside-nobody-waits = Bu aşamada bekleyen yok
outside-doubtful = { $count ->
    [one] { $count } pasaportta ad beklenenden farklı yazılmış
   *[other] { $count } pasaportta ad beklenenden farklı yazılmış
}
outside-doubtful-help = Liste gönderilmeden önce belgelerle karşılaştırın. Pasaporttaki yazılışı asla değiştirmeyiz; listede yer alıyorsa orada işaretlenir.
outside-passport-check = Pasaport: karşılaştırılacak
outside-nobody-waits-hint = Önceki aşamalar tamamlanır tamamlanmaz kişiler burada görünür.
outside-people = Kişiler
outside-people-new = Yalnızca henüz gönderilmemiş ya da sonradan değişmiş olanlar: { $count }
outside-people-all = Bekleyenlerin tümü: { $count }
outside-fields = Listedeki bilgiler
outside-fields-help = Makama gerekenden fazlasını seçmeyin. Önceden seçili: adlar ve bu aşamanın kefil olduğu bilgiler ya da son listede bulunanlar.
outside-language = Listenin dili
outside-send = Listeyi hazırla
outside-choose-a-field = En az bir bilgi seçin.
outside-nobody-to-send = Bu liste için kimse kalmadı: bekleyenlerin tümü zaten gönderildi.
outside-too-many-people = Bir listeye { $limit } kişiden fazlası sığmaz. Henüz gönderilmemiş olanları seçin ya da listeyi parça parça gönderin.
outside-list-sent = { $count ->
    [one] { $count } kişilik liste hazırlanıyor. Aşağıdan alabilirsiniz.
   *[other] { $count } kişilik liste hazırlanıyor. Aşağıdan alabilirsiniz.
}

## Gönderilenler
outside-sent-heading = Gönderilen listeler
outside-kept-help = Dosyalar bir hafta saklanır. Listede kimin olduğu bilgisi kalır.
outside-nothing-sent = Henüz gönderilmiş liste yok.
outside-sent-at = Gönderildi
outside-sent-by = Gönderen
outside-answered = Cevaplanan
outside-workbook = Çalışma kitabı
outside-making-waiting = hazırlanıyor
outside-making-ready = hazır
outside-making-failed = hazırlanamadı
outside-making-gone = artık saklanmıyor

## Listenin kendisi
outside-sheet-name = Liste
outside-reference = Kod
outside-answer = Cevap
outside-reason = Gerekçe
outside-cleared = izin verildi
outside-refused = reddedildi

## Cevapların dönüşü
outside-answers-heading = Dönen cevaplar
outside-answers-help = Makamın doldurduğu listeyi gönderin. Sütunların sırası serbesttir, fazladan sütun da olabilir. Sonucu görmeden hiçbir şey işlenmez.
outside-file = Cevap dosyası
outside-file-help = Çalışma kitabı (XLSX) ya da CSV tablosu, en çok { $limit } MB.
outside-look-through = Gözden geçir
outside-file-too-large = Dosya çok büyük: en çok { $limit } MB.
outside-file-empty = Bu dosyada satır yok.
outside-file-unreadable = Bu dosya okunamıyor. Parolasız XLSX ya da CSV olarak kaydedip yeniden gönderin.
outside-no-references = Hiçbir sütunda buradan gönderilmiş bir listenin kodları yok. Listeyi “Kod” sütunuyla birlikte gönderin.
outside-no-answers = Hiçbir sütunda cevap yok. Cevapları “Cevap” sütununa yazın: izin verildi ya da reddedildi.
outside-came-at = Geldi
outside-state-open = gözden geçiriliyor
outside-state-running = işleniyor
outside-state-done = işlendi
outside-state-stopped = durduruldu

## Ne olacak
outside-answers-of = Cevaplar: { $when }
outside-to-lists = Listelere git
outside-preview-lead = Henüz hiçbir şey değişmedi. Her satırın sonucu böyle olacak.
outside-default-reason = Gerekçesiz reddedilenler için gerekçe
outside-default-reason-help = { $count ->
    [one] { $count } kişi gerekçesiz reddedildi. Reddedilen herkes gerekçeyi e-postasında okur; gerekçe olmadan bu satır işlenmez.
   *[other] { $count } kişi gerekçesiz reddedildi. Reddedilen herkes gerekçeyi e-postasında okur; gerekçe olmadan bu satırlar işlenmez.
}
outside-let-count = İşle: izin verilen { $cleared }, reddedilen { $refused }
outside-letters-help = İlgili herkese e-posta gider.
outside-nothing-counts = Bu dosyanın hiçbir satırı bu haliyle işlenemez.
outside-begun-already = Bu cevaplar zaten işleniyor.
outside-answers-begun = Cevaplar işleniyor.
outside-progress = İşlenen satır: { $done } / { $total }
outside-reload = Ne kadar ilerlediğini görmek için sayfayı yenileyin.
outside-are-counted = Cevaplar işlendi.
outside-was-stopped = Sonuna varmadan durduruldu. İşlenenler kalır.
outside-row = Satır
outside-person = Kişi
outside-nobody-known = bilinmiyor
outside-what-becomes = Sonuç
outside-bad-rows = Bakılması gereken
outside-bad-help = Bu satırlar işlenmez. İndirin, düzeltin ya da makama sorun ve o dosyayı gönderin.
outside-download-bad = İşlenmeyen satırlar dosya olarak
outside-why-not = Neden işlenmiyor
outside-first-shown = Gösterilen: { $total } satırdan ilk { $shown }.
outside-remove = Dosyayı geri al
outside-remove-question = Dosya silinir. İşlenenler kalır.
outside-answers-removed = Dosya silindi.
outside-fate-cleared = İzin verildi
outside-fate-refused = Reddedildi
outside-fate-already-so = Zaten böyle
outside-fate-no-answer = Cevap yok
outside-fate-unreadable = Cevap ne evet ne hayır
outside-fate-no-reason = Gerekçesiz reddedildi
outside-fate-no-reference = Kod yok
outside-fate-unknown = Bilinmeyen kod
outside-fate-other-name = Bu kod başka adlı bir kişinin
outside-fate-contradicted = İki satırın cevabı farklı
outside-fate-not-waiting = Artık bu aşamada beklemiyor
outside-fate-changed = Liste gittikten sonra değişti: yeniden gönderin

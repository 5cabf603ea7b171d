# Translated from locales/en/cues.ftl.
## The running order
cues-title = Akış planı
cues-lead = Her salonda dakika dakika yapılacaklar: programdan oluşur ve gecikmelerle birlikte kayar.
cues-no-halls = Henüz hiçbir salonda program yok
cues-no-halls-hint = Programdaki etkinliklere salon ve saat verin, burada görünürler.
cues-days = Günler
cues-nothing-on-day = Bu salonda bu gün bir şey yok
cues-nothing-on-day-hint = Başka bir gün seçin ya da bu güne bir şey planlayın.
cues-on-paper = Kâğıt üzerinde (PDF)
cues-letters-replaced = “?” işareti burada basılamayan bir harfin yerindedir. Sitedeki akış planında o harf vardır.
cues-planned = planlanan
cues-add = Satır ekle
cues-lost = Bağlı olduğu etkinlik artık burada yapılmıyor
cues-lost-help = Başka bir etkinliğe bağlamak ya da silmek için satırı düzenleyin.
cues-edit = Düzenle
cues-mark-done = Yapıldı
cues-not-done = Aslında yapılmadı
cues-up = Yukarı taşı: { $name }
cues-down = Aşağı taşı: { $name }
cues-minutes = { $minutes } dk
cues-person-as = { $name } ({ $role })
cues-done-at = Yapıldı: { $time }
cues-done-at-by = Yapıldı: { $time }, { $name }

## Writing a cue
cues-field-text = Ne yapılacak
cues-field-item = Program etkinliği
cues-field-minute = Başladıktan kaç dakika sonra (önce: −5)
cues-field-who = Kim
cues-field-link = Dosya veya sayfa
cues-link-help = https:// ile veya bu sitede / ile başlayan bir adres.
cues-field-note = Not
cues-save = Kaydet
cues-remove = Satırı sil
cues-remove-question = Satır silinecek. Silinsin mi?
cues-theirs = Şu anda orada yazan
cues-written-in = Yazıldığı dil: { $language }. Burada değiştirdiğiniz, şu dildeki sürümü olur: { $own }.

## What is said back
cues-saved = Kaydedildi.
cues-removed = Satır silindi.
cues-is-first = Zaten günün ilki.
cues-is-last = Zaten günün sonuncusu.
cues-done-before-rehearsal = Bu, provadan önce yapıldı olarak işaretlendi; öyle kalır.
cues-changed-meanwhile = Bu arada başka biri satırı değiştirdi. Yazdıklarınız burada; yeniden kaydederseniz onunkinin yerine geçer.
cues-removed-meanwhile = Bu arada başka biri satırı sildi. Yeniden kaydederseniz yeniden yazılır.
cues-changed-not-removed = Bu arada başka biri satırı değiştirdi. Silinmedi: yeniden bakın.
cues-too-many = Bir etkinliğin en çok { $most } satırı olur. Bir şey eklenmedi.
cues-not-an-address = Adresi https:// ile veya bu sitede / ile başlatın.
cues-minute-out-of-range = Başlamadan { $before } dakika öncesinden { $after } dakika sonrasına kadar.
cues-unsent = Gönderilmedi: bağlantı kesildi. Yazdıklarınız burada duruyor; bağlantı geri gelince yeniden deneyin.
cues-not-taken = Bu yapılmadı. Yazdıklarınız burada duruyor: kopyalayın, sonra sayfayı yeniden yükleyin.

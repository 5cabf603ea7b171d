# Erasing a person.
privacy-title = Kişinin verilerini silmek
privacy-what-happens = Ad, iletişim, fotoğraf, yanıtlar, e-postalar ve kişinin kim olduğunu gösteren her şey, geçmiş dahil her yerden silinir.
privacy-what-stays = Sayılar ve kararlar, kime ait olduğu belirtilmeden kalır.
privacy-registrations = Kayıtlar
privacy-decisions = Kararlar
privacy-tickets = Biletler
privacy-scans = Girişte okutulan biletler
privacy-erase = Sil
privacy-erase-for-good = Kalıcı olarak sil
privacy-only-organiser = { $name }, bu forumun tek düzenleyeni: { $forum }. O olmadan forumu kimse yönetemez. Önce orada başka bir düzenleyen görevlendirin; sonra kişinin verileri burada silinebilir.
privacy-name-organiser = Düzenleyen görevlendir: { $forum }
privacy-ask-for-organiser = O forumu siz yönetmiyorsunuz. Başka bir düzenleyen görevlendirilmesini şu kişiden ya da bu kurulumun işleticisinden isteyin: { $name }.
privacy-done = Kişinin verileri silindi.
privacy-erased-again = Verileri bu yedekten sonra silinmiş ve yeniden silinen kişiler: { $count }

## Whom
privacy-find-lead = Katılan, forum için çalışan ya da hiçbir forumda olmayan kişi. Silmeden önce onunla birlikte nelerin silineceğini görürsünüz.
privacy-find-label = Herhangi bir yazımla ad ya da e-posta adresi
privacy-find-nobody = Verilerini silebileceğiniz bu adda kimse yok. Yalnızca başka bir forumda olanların verilerini o forumun düzenleyenleri siler.
privacy-what-goes = Nelerin silineceğini gör
privacy-only-named = Yalnızca programda bir ad: bu adla kayıtlı kimse yok.
privacy-only-named-goes = Ad programdan, taslaklarından ve sürümlerinden silinir.

# Erasing a person.
privacy-title = Bir kişiyi silmek
privacy-what-happens = Ad, iletişim, fotoğraf, yanıtlar, iletiler ve kişinin kim olduğunu gösteren her şey, geçmiş dahil her yerden silinir.
privacy-what-stays = Sayılar ve kararlar, kime ait olduğu belirtilmeden kalır.
privacy-registrations = Kayıtlar
privacy-decisions = Kararlar
privacy-tickets = Biletler
privacy-scans = Girişte okumalar
privacy-erase = Sil
privacy-erase-for-good = Kalıcı olarak sil
privacy-done = Kişinin bilgileri silindi.
privacy-erased-again = Bu yedekten sonra silinmiş ve yeniden silinen kişiler: { $count }

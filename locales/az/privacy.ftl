# Erasing a person.
privacy-title = Şəxsi silmək
privacy-what-happens = Ad, əlaqə, foto, cavablar, məktublar və bu şəxsin kim olduğunu göstərən hər şey bütün yerlərdən, o cümlədən tarixçədən silinir.
privacy-what-stays = Saylar və qərarlar kimə aid olduğu göstərilmədən qalır.
privacy-registrations = Qeydiyyatlar
privacy-decisions = Qərarlar
privacy-tickets = Biletlər
privacy-scans = Girişdə oxumalar
privacy-erase = Sil
privacy-erase-for-good = Birdəfəlik sil
privacy-done = Şəxsin məlumatları silindi.
privacy-erased-again = Bu nüsxədən sonra silinmiş və yenidən silinən şəxslər: { $count }

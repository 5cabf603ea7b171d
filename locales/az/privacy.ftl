# Erasing a person.
privacy-title = Şəxsin məlumatlarını silmək
privacy-what-happens = Ad, əlaqə, foto, cavablar, məktublar və bu şəxsin kim olduğunu göstərən hər şey bütün yerlərdən, o cümlədən tarixçədən silinir.
privacy-what-stays = Saylar və qərarlar kimə aid olduğu göstərilmədən qalır.
privacy-registrations = Qeydiyyatlar
privacy-decisions = Qərarlar
privacy-tickets = Biletlər
privacy-scans = Girişdə oxunan biletlər
privacy-erase = Sil
privacy-erase-for-good = Birdəfəlik sil
privacy-only-organiser = { $name } bu forumun yeganə təşkilatçısıdır: { $forum }. Onsuz forumu heç kim idarə edə bilməz. Əvvəlcə orada başqa təşkilatçı təyin edin, sonra bu şəxsin məlumatlarını burada silmək olar.
privacy-name-organiser = Təşkilatçı təyin etmək: { $forum }
privacy-ask-for-organiser = O forumu siz idarə etmirsiniz. Başqa təşkilatçı təyin olunması üçün bu şəxsə, { $name }, və ya sistemin operatoruna müraciət edin.
privacy-done = Şəxsin məlumatları silindi.
privacy-erased-again = Məlumatları bu nüsxədən sonra silinmiş və yenidən silinən şəxslər: { $count }

## Whom
privacy-find-lead = İştirak edən, forum üçün işləyən və ya heç bir forumda olmayan şəxs. Silməzdən əvvəl onunla birlikdə nəyin silinəcəyini görürsünüz.
privacy-find-label = Ad istənilən yazılışda və ya e-poçt ünvanı
privacy-find-nobody = Məlumatlarını silə biləcəyiniz belə adda şəxs yoxdur. Yalnız başqa forumda olan şəxsin məlumatlarını həmin forumun təşkilatçıları silir.
privacy-what-goes = Nəyin silinəcəyinə bax
privacy-only-named = Proqramda yalnız addır: bu adda heç kim qeydiyyatdan keçməyib.
privacy-only-named-goes = Ad proqramdan, onun qaralamalarından və versiyalarından silinir.

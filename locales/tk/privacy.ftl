# Erasing a person.
privacy-title = Adamyň maglumatlaryny öçürmek
privacy-what-happens = Ady, aragatnaşygy, suraty, jogaplary, hatlary we kimdigini görkezýän ähli zat ähli ýerden, şol sanda taryhdan hem öçürilýär.
privacy-what-stays = Sanlar we kararlar kime degişlidigi görkezilmän galýar.
privacy-registrations = Hasaba alnyşlar
privacy-decisions = Kararlar
privacy-tickets = Petekler
privacy-scans = Girelgede okalan petekler
privacy-erase = Öçür
privacy-erase-for-good = Hemişelik öçür
privacy-only-organiser = { $name } — bu forumyň ýeke-täk guramaçysy: { $forum }. Onsuz forumy hiç kim dolandyryp bilmez. Ilki şol ýerde başga guramaçyny belläň, soňra bu adamyň maglumatlaryny şu ýerde öçürip bolar.
privacy-name-organiser = Guramaçy bellemek: { $forum }
privacy-ask-for-organiser = Ol forumy siz dolandyrmaýarsyňyz. Başga guramaçynyň bellenmegini şu adamdan ýa-da ulgamyň operatoryndan soraň: { $name }.
privacy-done = Adamyň maglumatlary öçürildi.
privacy-erased-again = Şu göçürmeden soň öçürilen we täzeden öçürilen adamlar: { $count }

## Whom
privacy-find-lead = Gatnaşýan, forumda işleýän ýa-da hiç bir forumda ýok adam. Öçürmezden öň onuň bilen näme öçüriljekdigini görersiňiz.
privacy-find-label = Ady islendik ýazylyşda ýa-da elektron poçta salgysy
privacy-find-nobody = Maglumatlaryny siz öçürip biljek şeýle atly adam ýok. Diňe başga forumdaky adamyň maglumatlaryny şol forumyň guramaçylary öçürýär.
privacy-what-goes = Näme öçüriljekdigini görmek
privacy-only-named = Maksatnamada diňe at: şeýle at bilen hiç kim hasaba alynmady.
privacy-only-named-goes = At maksatnamadan, onuň garalamalaryndan we wersiýalaryndan öçürilýär.

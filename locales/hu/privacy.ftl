# Erasing a person.
privacy-title = Személy adatainak törlése
privacy-what-happens = A név, az elérhetőség, a fénykép, a válaszok, a levelek és minden, amiből kiderül, ki ez a személy, mindenhonnan törlődik, az előzményekből is.
privacy-what-stays = A számok és a döntések megmaradnak, de nem derül ki, kire vonatkoznak.
privacy-registrations = Regisztrációk
privacy-decisions = Döntések
privacy-tickets = Jegyek
privacy-scans = Leolvasások az ajtónál
privacy-erase = Törlés
privacy-erase-for-good = Végleges törlés
privacy-only-organiser = { $name } ennek a fórumnak az egyetlen szervezője: { $forum }. Nélküle senki sem irányíthatná. Előbb jelöljön ki ott egy másik szervezőt; utána a személy adatai itt törölhetők.
privacy-name-organiser = Szervező kijelölése: { $forum }
privacy-ask-for-organiser = Azt a fórumot nem Ön irányítja. Kérje meg ezt a személyt vagy a rendszer üzemeltetőjét, hogy jelöljön ki másik szervezőt: { $name }.
privacy-done = A személy adatait töröltük.
privacy-erased-again = A mentés után törölt és most újra törölt személyek: { $count }

## Whom
privacy-find-lead = Aki részt vesz, a fórumért dolgozik, vagy egyetlen fórumban sincs. Mielőtt bármi törlődik, látja, mi törlődik vele.
privacy-find-label = Név bármilyen írásmóddal vagy e-mail-cím
privacy-find-nobody = Nincs ilyen nevű személy, akinek az adatait törölheti. Akik csak egy másik fórumban vannak, azok adatait annak szervezői törlik.
privacy-what-goes = Mi törlődik
privacy-only-named = Csak egy név a programban: ilyen néven senki sincs regisztrálva.
privacy-only-named-goes = A név a programból, annak tervezeteiből és változataiból törlődik.

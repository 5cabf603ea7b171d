# Translated from locales/en/cues.ftl.
## The running order
cues-title = Geçiş meýilnamasy
cues-lead = Her zalda minutma-minut näme edilmeli: maksatnamadan düzülýär we gijikmeler bilen bile süýşýär.
cues-no-halls = Heniz hiç bir zalda maksatnama ýok
cues-no-halls-hint = Maksatnamanyň çärelerine zal we wagt görkeziň, olar şu ýerde görüner.
cues-days = Günler
cues-nothing-on-day = Bu gün bu zalda hiç zat ýok
cues-nothing-on-day-hint = Başga gün saýlaň ýa-da şu güne bir zat meýilleşdiriň.
cues-on-paper = Kagyzda (PDF)
cues-letters-replaced = “?” belgisi bu ýerde çap edip bolmaýan harpyň ýerinde durýar. Saýtdaky geçiş meýilnamasynda ol harp bar.
cues-planned = meýilnamada
cues-add = Setir goşmak
cues-lost = Baglanan çäresi indi bu ýerde geçirilmeýär
cues-lost-help = Başga çärä baglamak ýa-da pozmak üçin setiri düzediň.
cues-edit = Düzetmek
cues-mark-done = Ýerine ýetirildi
cues-not-done = Aslynda ýerine ýetirilmedi
cues-up = Ýokary: { $name }
cues-down = Aşak: { $name }
cues-minutes = { $minutes } min
cues-person-as = { $name } ({ $role })
cues-done-at = Ýerine ýetirildi: { $time }
cues-done-at-by = Ýerine ýetirildi: { $time }, { $name }

## Writing a cue
cues-field-text = Näme edilmeli
cues-field-item = Maksatnamanyň çäresi
cues-field-minute = Başlandan näçe minut soň (öň: −5)
cues-field-who = Kim
cues-field-link = Faýl ýa-da sahypa
cues-link-help = https:// ýa-da şu saýtda / bilen başlanýan salgy.
cues-field-note = Bellik
cues-save = Ýatda saklamak
cues-remove = Setiri pozmak
cues-remove-question = Setir ýok bolar. Pozulsynmy?
cues-theirs = Häzir ol ýerde ýazylany
cues-written-in = Ýazylan dili: { $language }. Bu ýerde üýtgedeniňiz onuň şu dildäki görnüşi bolýar: { $own }.

## What is said back
cues-saved = Ýatda saklandy.
cues-removed = Setir pozuldy.
cues-is-first = Ol eýýäm günüň birinjisi.
cues-is-last = Ol eýýäm günüň iň soňkusy.
cues-done-before-rehearsal = Bu synagdan öň ýerine ýetirildi diýip bellenipdir we şol durşuna galýar.
cues-changed-meanwhile = Şu aralykda başga biri setiri üýtgetdi. Ýazanlaryňyz şu ýerde; täzeden ýatda saklasaňyz, onuňkynyň ornuny tutar.
cues-removed-meanwhile = Şu aralykda başga biri setiri pozdy. Täzeden ýatda saklasaňyz, täzeden ýazylar.
cues-changed-not-removed = Şu aralykda başga biri setiri üýtgetdi. Pozulmady: täzeden serediň.
cues-too-many = Çäräniň iň köp { $most } setiri bolýar. Hiç zat goşulmady.
cues-not-an-address = Salgyny https:// ýa-da şu saýtda / bilen başlaň.
cues-minute-out-of-range = Başlanmazdan { $before } minut öňden { $after } minut soňa çenli.
cues-unsent = Iberilmedi: aragatnaşyk kesildi. Ýazanlaryňyz şu ýerde dur; aragatnaşyk dikeldilende gaýtadan synanyşyň.
cues-not-taken = Bu ýerine ýetirilmedi. Ýazanlaryňyz şu ýerde dur: göçürip alyň, soňra sahypany täzeden ýükläň.

# Translated from locales/en/cues.ftl.
## The running order
cues-title = Forgatókönyv
cues-lead = Mi a teendő az egyes termekben, percről percre: a programból készül, és a csúszásokkal együtt mozog.
cues-no-halls = Még egyik teremnek sincs programja
cues-no-halls-hint = Adjon a programpontoknak termet és időpontot, és itt megjelennek.
cues-days = Napok
cues-nothing-on-day = Ezen a napon semmi sincs ebben a teremben
cues-nothing-on-day-hint = Válasszon másik napot, vagy tervezzen erre valamit.
cues-on-paper = Papíron (PDF)
cues-letters-replaced = A „?” olyan betű helyén áll, amelyet itt nem lehet kinyomtatni. A honlapon lévő forgatókönyvben megvan.
cues-planned = terv szerint
cues-add = Új sor
cues-lost = A hozzájuk tartozó programpont már nem itt zajlik
cues-lost-help = Szerkessze a sort, ha másik programponthoz kötné, vagy törölné.
cues-edit = Szerkesztés
cues-mark-done = Kész
cues-not-done = Mégsem kész
cues-up = Feljebb: { $name }
cues-down = Lejjebb: { $name }
cues-minutes = { $minutes } perc
cues-person-as = { $name } ({ $role })
cues-done-at = Kész: { $time }
cues-done-at-by = Kész: { $time }, { $name }

## Writing a cue
cues-field-text = Teendő
cues-field-item = Programpont
cues-field-minute = Hány perccel a kezdés után (előtte: −5)
cues-field-who = Ki
cues-field-link = Fájl vagy oldal
cues-link-help = https:// kezdetű cím, vagy ezen a honlapon / kezdetű.
cues-field-note = Megjegyzés
cues-save = Mentés
cues-remove = A sor törlése
cues-remove-question = A sor elvész. Törli?
cues-theirs = Ami most ott áll
cues-written-in = Az eredeti nyelve: { $language }. Amit itt módosít, ez a nyelvű változata lesz: { $own }.

## What is said back
cues-saved = Mentve.
cues-removed = A sor törölve.
cues-is-first = Már ez a nap első sora.
cues-is-last = Már ez a nap utolsó sora.
cues-done-before-rehearsal = Ezt már a próba előtt késznek jelölték, és az is marad.
cues-changed-meanwhile = Közben valaki más módosította a sort. Amit Ön írt, itt van; ha újra menti, az övé helyébe lép.
cues-removed-meanwhile = Közben valaki más törölte a sort. Ha újra menti, ismét létrejön.
cues-changed-not-removed = Közben valaki más módosította a sort. Nem töröltük: nézze meg újra.
cues-too-many = Egy programpontnak legfeljebb { $most } sora lehet. Semmi sem került be.
cues-not-an-address = A cím https:// vagy ezen a honlapon / jellel kezdődjön.
cues-minute-out-of-range = A kezdés előtt legfeljebb { $before }, utána legfeljebb { $after } perccel.
cues-unsent = Nem ment el: megszakadt a kapcsolat. Amit beírt, itt maradt; próbálja újra, ha helyreállt.
cues-not-taken = Ez nem történt meg. Amit beírt, itt maradt: másolja ki, majd töltse be újra az oldalt.

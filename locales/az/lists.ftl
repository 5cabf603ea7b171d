# Translated from locales/en/lists.ftl.

## Siyahının göndərilməsi
lists-menu = Siyahılar
lists-title = İnsanların siyahıları
lists-lead = İnsanların siyahısını fayl kimi göndərin. Heç nə dəyişməzdən əvvəl nəticəni görəcəksiniz.
lists-file = Fayl
lists-file-help = CSV cədvəli və ya Excel kitabı (XLSX), ən çoxu { $limit } MB. Sütunların sırası və başlıqları istənilən kimi ola bilər.
lists-empty-list = Doldurmaq üçün boş siyahı
lists-whose = Hansı nümayəndə heyəti üçün
lists-rows-say = Sətirlərin özündə göstərilib
lists-look-through = Nəzərdən keçir
lists-earlier = Əvvəl göndərilmiş siyahılar
lists-sent-at = Göndərilib
lists-rows = Sətirlər
lists-state-open = nəzərdən keçirilir
lists-state-running = daxil edilir
lists-state-done = daxil edilib
lists-state-stopped = dayandırılıb
lists-whole-forum = Bütün forum
lists-begun-already = Bu siyahı artıq daxil edilir.

## Sütunlar
lists-columns-title = Hansı sütunda nə var?
lists-columns-lead = Sətirlər: { $count }. Sütunları başlıqlarına və məzmununa görə təyin etdik. Səhv olanı düzəldin.
lists-column = Sütun
lists-column-number = { $number } nömrəli sütun
lists-in-it = İçində nə var
lists-means = Mənası
lists-column-means = “{ $heading }” sütununun mənası
lists-nothing = istifadə etmə
lists-category-of-others = Siyahıda kateqoriyası göstərilməyənlərin kateqoriyası
lists-category-of-others-help = Seçilməsə, belə sətirlər səhv sayılır.
lists-no-category = kateqoriyasız
lists-sheet = Kitabın vərəqi
lists-encoding = Hərflərin kodlaşdırılması
lists-as-guessed = avtomatik təyin olunub
lists-read-anew = Başqa seçim etdikdə fayl yenidən oxunur; sonra sütunlara bir daha baxın.
lists-encoding-guessed = Bu faylın hərfləri UTF-8-də deyil. Fayl { $encoding } kimi oxundu. Hərflər səhv görünürsə, aşağıda başqa kodlaşdırma seçin.
lists-no-headings = Siyahıda başlıq yoxdur: hər sətir bir şəxs kimi oxunur.
lists-show-what-it-does = Nəticəni göstər
lists-take-back = Siyahını geri götür
lists-take-back-question = Fayl silinir. Artıq daxil edilmiş şəxslər qalır.
lists-taken-back = Siyahı geri götürüldü, faylı silindi.

## Nəticə
lists-preview-title = Siyahının nəticəsi
lists-preview-lead = Hələ heç nə dəyişməyib. Düzgün sətirlər daxil ediləcək, səhv sətirlər sizə fayl kimi qayıdacaq.
lists-change-columns = Sütunları dəyiş
lists-new-people = Yeni şəxslər
lists-known-people = Koduna görə tanınır, məlumatları yenilənəcək
lists-perhaps-same = Bəlkə də eyni şəxs
lists-bad-rows = Səhvi olan sətirlər
lists-bad-help = Bu sətirlər daxil edilmir. Onları endirin, düzəldin və həmin faylı göndərin.
lists-aside = Heç kimin adı olmayan sətirlər nəzərə alınmadı ({ $count }): onlarda yalnız sıra nömrəsi, yekun və ya imza var. Sətirlər: { $rows }
lists-download-bad = Səhvi olan sətirlər fayl kimi
lists-row = Sətir
lists-faults = Nə səhvdir
lists-first-shown = Göstərilir: { $total } sətirdən ilk { $shown }.
lists-good-rows = Düzgün sətirlər
lists-name-parts = Soyadı · adı · ata adı
lists-update = yenilənir
lists-new-one = yeni
lists-new-waits = yeni, ehtiyat siyahısı
lists-places-full = Hazırkı vəziyyətə görə yeni şəxslərdən { $count } nəfər üçün yer qalmayıb. Onlar sətirlərin sırası ilə ehtiyat siyahısına düşür və yer boşalanda irəli keçirlər.
lists-born = doğum tarixi: { $date }
lists-perhaps-help = Bu sətirlərdə artıq daxil edilmiş şəxsin adına istənilən dildə və yazıda oxşar ad və eyni e-poçt ünvanı və ya doğum tarixi var. Hər biri üçün eyni şəxs olub-olmadığına qərar verin.
lists-names-alike = adların oxşarlığı: { $percent }
lists-row-of = Sətir { $line }: { $name }
lists-like-registered = Artıq qeydiyyatdadır: { $details }
lists-like-row = Bu siyahının { $line } nömrəli sətrində artıq var.
lists-same = Eyni şəxsdir: məlumatları yenilə
lists-somebody-new = Başqa şəxsdir: daxil et
lists-skip = Bu sətri burax
lists-all-others = Yuxarıda qərar verilməmiş bütün sətirlər üçün
lists-decide = Bu sətir barədə qərar verin.
lists-letters = Bu şəxslərə məktub göndər
lists-letters-help = E-poçt ünvanı olan hər kəs qeydiyyata alındığı və ya nəyin dəyişdiyi barədə məktub alacaq.
lists-let-in = Siyahını daxil et
lists-nothing-good = Bu siyahının heç bir sətri daxil edilə bilməz
lists-no-mailbox = Nümayəndə heyəti adından iş görən şəxsə yalnız özünün oxuduğu e-poçt ünvanı lazımdır: o, bununla daxil olur.
lists-shared-mailbox = Bu e-poçt ünvanı başqasında da var: { $name }. Nümayəndə heyəti adından iş görən şəxsə yalnız özünün oxuduğu ünvan lazımdır.
lists-number-of-other = Bu kod başqasınındır: { $name } ({ $delegation }). Söhbət həmin şəxsdən gedirsə, nümayəndə heyətini qeydiyyat səhifəsində dəyişdirin; yoxsa bu sətrə öz kodunu verin.
lists-unknown-category = Bu forumda “{ $value }” kateqoriyası yoxdur. Olanlar: { $categories }
lists-category-stays = Kateqoriya dəyişmir: { $category }. Siyahı onu dəyişdirmir: o, qeydiyyat səhifəsində dəyişdirilir.
lists-part-stays = Rolu dəyişmir: { $part }. O, qeydiyyat səhifəsində dəyişdirilir.
lists-head-by-secretariat = Üzv kimi daxil edilir: nümayəndə heyətinin rəhbərini katiblik təyin edir.
lists-deputy-by-head = Üzv kimi daxil edilir: müavinləri rəhbər təyin edir.
lists-change-line = { $field }: { $before } → { $after }
lists-nothing-changes = heç nə dəyişmir

## Daxil edilmə
lists-state-title = Siyahı: { $when }
lists-progress = Keçən sətirlər: { $done } / { $total }
lists-reload = Nə qədər irəlilədiyini görmək üçün səhifəni yeniləyin.
lists-is-through = Siyahı daxil edildi.
lists-was-stopped = Siyahı sona çatmadan dayandırılıb. Daxil edilmiş şəxslər qalır.
lists-registered = Qeydiyyata alınıb
lists-on-reserve = Ehtiyat siyahısında
lists-updated = Yenilənib
lists-left-out = Buraxılıb
lists-to-people = Nümayəndə heyətinə

## İştirakçılar fayl kimi
lists-participants = İştirakçılar
lists-participants-help = Yeri olan hər kəs, heyət-heyət: rəhbər, müavinlər, sonra digərləri heyətin əlifbası ilə. Cədvəldə formalara verilmiş cavablar da var.
lists-more-columns = Cədvəlin əlavə sütunları
lists-more-columns-help = Bunlar cədvəldə yalnız seçildikdə olur. PDF sənədində yoxdur.
lists-standing = Akkreditasiya
lists-head = rəhbər
lists-deputy = müavin
lists-member = üzv
lists-order = Nümayəndə heyətlərinin sırası
lists-order-protocol = Protokol
lists-order-alphabet = Siyahının dilinin əlifbası
lists-language-of-list = Siyahının dili
lists-list-of-participants = İştirakçıların siyahısı
lists-as-of = Tarix: { $date }
lists-printed-name = Ad
lists-printed-organisation = Təşkilat və vəzifə
lists-head-of-delegation = Nümayəndə heyətinin rəhbəri
lists-deputy-head = Nümayəndə heyəti rəhbərinin müavini
lists-without-delegation = Nümayəndə heyətinə daxil olmayanlar
lists-number-of-participants = { $count ->
    [one] { $count } iştirakçı
   *[other] { $count } iştirakçı
}
lists-cannot-be-printed = Siyahını çap etmək olmur, çünki şriftdə bu hərflər yoxdur: { $letters }. Onlar buradadır: { $names }. Düzəldin və ya siyahını XLSX kimi götürün.
lists-too-many-to-print = İştirakçıların sayı { $most } nəfərdən çoxdur, bir sənədə sığmır. Siyahını XLSX kimi götürün.

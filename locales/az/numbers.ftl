# The dashboard and the outbox. English is the source.

## The dashboard
numbers-dashboard = İdarə paneli
numbers-within = Bu forum çərçivəsində forumlar
numbers-above = Əsas forum
numbers-registered = Qeydiyyatdan keçib
numbers-accredited = Akkreditə olunub
numbers-inside = İndi içəridə
numbers-inside-left = Geri götürülüb və ya rədd edilib, amma içəridədir: { $count }
numbers-reserve = Ehtiyat siyahısında
numbers-by-delegation = Nümayəndə heyətləri üzrə
numbers-by-category = Kateqoriyalar üzrə
numbers-delegation = Nümayəndə heyəti
numbers-category = Kateqoriya
numbers-no-delegation = Nümayəndə heyəti olmadan
numbers-bars-label = { $heading }: qeydiyyatdan keçənlər, akkreditə olunanlar və içəridə olanlar. Eyni rəqəmlər cədvəldədir.
numbers-nobody = Hələ heç kim qeydiyyatdan keçməyib
numbers-nobody-hint = Rəqəmlər ilk qeydiyyatla birlikdə görünür və özü yenilənir.
numbers-arrivals = Gələnlər
numbers-arrivals-on = { $date }, forumun yerli vaxtı ilə saatlar üzrə
numbers-arrivals-total = Bu gün üzrə gələnlər: { $count }
numbers-arrivals-label = Saatlar üzrə gələnlər. Eyni rəqəmlər aşağıdakı cədvəldədir.
numbers-as-a-table = Cədvəl şəklində
numbers-hour = Saat
numbers-arrived = Gəlib
numbers-no-arrivals = Hələ heç kim gəlməyib
numbers-no-arrivals-hint = Qrafik girişdən ilk buraxılan şəxslə başlayır.

## The outbox
numbers-outbox = Göndərilən məktublar
numbers-outbox-lead = Bu forumun bütün məktubları: gözləyənlər, göndərilənlər və göndərilə bilməyənlər.
numbers-no-server = Poçt serveri qurulmayıb, ona görə heç bir məktub ünvanına çatmır. Məktublar bu səhifədə və məlumat qovluğunun “{ $folder }” qovluğunda fayl kimi saxlanılır; “Göndərilib” onların orada olması deməkdir.
numbers-tab = { $name }: { $count }
numbers-all = Hamısı
numbers-queued = Gözləyir
numbers-retrying = Növbəti cəhdi gözləyir
numbers-sent = Göndərilib
numbers-failed = Göndərilmədi
numbers-letter = Məktub
numbers-to = Kimə
numbers-addressee = Ad və ya e-poçt ünvanı
numbers-language = Dil
numbers-written = Yazılıb
numbers-attempts = Cəhdlər
numbers-next-attempt = Növbəti cəhd
numbers-sent-at = Göndərilmə vaxtı
numbers-fault = Poçt serverinin cavabı
numbers-way-in-hidden = Daxil olmaq üçün keçid burada bütöv göstərilmir: onu kim açsa, içəri girir, o isə yalnız məktubun oxucusu üçündür.
numbers-failed-why = Çoxlu cəhddən sonra dayandırılıb. Poçt serveri yenidən işləyəndə bir daha cəhd edin.
numbers-no-letters = Burada məktub yoxdur
numbers-no-letters-hint = Forum kiməsə yazan kimi məktublar burada görünür.
numbers-try-all-again = Göndərilməyən bütün məktubları yenidən göndər
numbers-queued-again = Məktub yenidən göndərilməyi gözləyir.
numbers-not-failed = Bu məktubda xəta olmayıb, ona görə yenidən göndərilmir.
numbers-many-queued-again = { $count ->
    [one] { $count } məktub yenidən göndərilməyi gözləyir.
   *[other] { $count } məktub yenidən göndərilməyi gözləyir.
}

# Translated from locales/en/notices.ftl.
## The list
notices-title = Təcili bildirişlər
notices-lead = Hamının və ya bir şəhərdə olanların dərhal bilməli olduğu: hər kəsə öz dilində e-poçtla göndərilir və forumun hər səhifəsinin yuxarısında göstərilir.
notices-none = Bildiriş yoxdur
notices-none-hint = Təcili bir şey olanda burada və hər səhifənin yuxarısında göstərilir.
notices-new-notice = Yeni təcili bildiriş
notices-open = Aç
notices-everybody = hamı
notices-sent-at = Göndərilib: { $time }.
notices-holds-until = Qüvvədədir: { $time } tarixinə qədər.
notices-sent-by = Göndərən: { $name }.
notices-reached = Nəfər: { $people }, yazılan məktublar: { $letters }.
notices-is-draft = qaralama
notices-is-ended = götürülüb
notices-is-expired = müddəti bitib
notices-is-sending = göstərilir; məktublar yazılır
notices-is-shown = göstərilir

## Writing one
notices-write-lead = Hələ heç nə göndərilmir: əvvəlcə onu hər oxucunun necə alacağını və neçə nəfər olduqlarını görürsünüz.
notices-what-it-says = Məzmun
notices-languages-help = Bir dildə yazın; ilk doldurduğunuz dil əslidir. Boş qalan dildə oxuyanlar ən yaxın dildəkini alır.
notices-field-title = Mövzu ({ $language })
notices-field-body = Mətn ({ $language })
notices-both-or-neither = Bu dildə həm mövzunu, həm mətni doldurun və ya hər ikisini boş saxlayın.
notices-whom-for = Kimlər üçün
notices-field-city = Şəhər
notices-all-cities = Hər yerdə
notices-city-help = Bileti axırıncı dəfə orada oxunanlar və ya orada hələ keçirilməmiş tədbirdə vəzifəsi, yeri, yaxud əlfəcini olanlar.
notices-unplaced = Harada olduğu məlum olmayanlara da
notices-unplaced-help = Yalnız şəhər seçiləndə əhəmiyyəti var. Artıq bir xəbərdarlıq çatışmayandan yaxşıdır.
notices-field-category = Kateqoriya
notices-all-categories = Bütün kateqoriyalar
notices-field-delegation = Nümayəndə heyəti
notices-all-delegations = Bütün nümayəndə heyətləri
notices-field-expires = Göstərilmə müddəti
notices-expires-help = { $zone } vaxtı ilə; ən çoxu bir ay. Daha tez də götürə bilərsiniz.
notices-expires-unreadable = Tarix və saat göstərin.
notices-expires-too-early = Bu vaxt keçib. Daha gec vaxt seçin.
notices-expires-too-late = Bildiriş ən çoxu bir ay göstərilir. Daha erkən vaxt seçin.
notices-on-to-preview = Ön baxışa keç
notices-preview-help = Qaralama kimi saxlanır və siz təsdiq edənədək heç kimə göndərilmir.
notices-saved = Qaralama kimi yadda saxlanıldı. Baxın, sonra göndərin.
notices-changed-meanwhile = Bu arada qaralamanı başqası dəyişdirib. Yazdıqlarınız buradadır; yenidən yadda saxlasanız, onunkunun yerini tutacaq.
notices-changed-since-preview = Siz baxandan sonra qaralama dəyişib. Heç nə göndərilmədi: yenidən baxın.
notices-sent-already = Bu bildiriş artıq göndərilib. Onu yeni bildirişlə düzəldin.

## Before it goes
notices-people = Kimlərə göndərilir, nəfər
notices-with-mailbox = Onlardan e-poçtu olanlar
notices-without-mailbox = Olmayanlar: səhifələrdə görəcəklər
notices-of-them-unplaced = Onlardan harada olduğu məlum olmayanlar
notices-not-translated = Yazılmayıb: { $languages }. Bu dillərdə oxuyanlar: { $people } nəfər. Onlar aşağıda göstərildiyi kimi ən yaxın dildə alacaqlar.
notices-translations-stale = Əslindən köhnədir, yenidən baxın: { $languages }.
notices-nobody = Bunun ünvanlandığı qeydiyyatlı şəxs yoxdur; yalnız səhifələrdə göstəriləcək.
notices-send-to = Göndər, nəfər: { $people }
notices-send-question = Bu, ünvanlandığı hər kəsə göndəriləcək: { $people } nəfər, { $letters } məktub. Geri qaytarmaq olmaz. Göndərilsin?
notices-send-now = İndi göndər
notices-edit = Düzəliş et
notices-discard = Qaralamanı sil
notices-discard-question = Qaralama silinəcək. Silinsin?
notices-as-readers-get-it = Oxucuların alacağı kimi
notices-readers = Oxucular: { $people }
notices-shown-in = tərcümə yoxdur, göstərilən dil: { $language }
notices-is-stale = əslindən köhnədir
notices-the-letter = Məktub

## After it went
notices-corrects = Bunun yerinə: { $title }
notices-when-sent = Göndərilib
notices-by-whom = Göndərən
notices-how-many-reached = Çatdırılıb
notices-when-ended = Götürülüb
notices-correct = Yenisi ilə düzəlt
notices-end = Götür
notices-end-question = Daha göstərilməyəcək, hələ yazılmamış məktublar yazılmayacaq. Yazılmış məktublar qalır. Götürülsün?
notices-sent = İndidən göstərilir, məktublar yazılır.
notices-ended = Daha göstərilmir.
notices-correcting = Bunu göndərənədək köhnə bildiriş qalır.
notices-discarded = Qaralama silindi.

## The letter
notices-letter-title = Təcili: { $title }
notices-letter-title-corrected = Təcili, düzəldilib: { $title }
notices-letter =
    Hörmətli { $name },

    { $text }

    Bu, { $forum } üzrə təcili bildirişdir. Bütün bildirişlər: { $page }

    Suallar: { $contact }

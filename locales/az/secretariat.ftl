# Katiblik: forumda kim hansı vəzifədə işləyir.
secretariat-title = Katiblik
secretariat-lead = Bu forumda kim işləyir. Təyin etdiyiniz şəxsə öz dilində, iş səhifəsinin keçidi olan məktub gedir; səhifə ondan daxil olmağı xahiş edir.
secretariat-organisers = Təşkilatçılar
secretariat-officers = Akkreditasiya əməkdaşları
secretariat-desk = Qeydiyyat masasında
secretariat-nobody = Hələ heç kim
secretariat-since = { $date } tarixindən
secretariat-end = Vəzifəni götür
secretariat-end-question = { $name } bu forumda bu vəzifədə daha işləyə bilməyəcək. Davam edilsin?
secretariat-end-own-question = Öz vəzifənizi itirirsiniz; onu sizə yalnız başqa təşkilatçı qaytara bilər. Davam edilsin?
secretariat-last-organiser-help = Yeganə təşkilatçıdır. Bu vəzifəni götürmək üçün əvvəlcə başqa təşkilatçı təyin edin.
secretariat-moderators = İclasların moderatorları və texnikləri

## Təyin etmək
secretariat-name-somebody = Kimisə təyin et
secretariat-role = Vəzifə
secretariat-organiser = Təşkilatçı: bütün forumu idarə edir və başqalarını təyin edir
secretariat-officer = Akkreditasiya əməkdaşı: hamını görür və qeydiyyatlar üzrə qərar verir
secretariat-desk-worker = Qeydiyyat masası: insanları daxil edir, beyc çap edir, bilet oxuyur
secretariat-family-name = Soyad
secretariat-given-name = Ad
secretariat-name-help = Şəxsin öz dilində və əlifbasında yazdığı kimi.
secretariat-email = E-poçt ünvanı
secretariat-email-help = Yalnız bu şəxsin oxuduğu poçt qutusu: onu oxuyan daxil ola bilər.
secretariat-language = Məktubların dili
secretariat-language-help = Adın yazılış sırası da bu dilə uyğundur.
secretariat-give = Vəzifəni ver
secretariat-known = Bu poçt qutusu artıq tanınır
secretariat-known-help = Bu həmin şəxsdirsə, vəzifəni ona verin. Başqası üçündürsə, yalnız onun oxuduğu poçt qutusunu yazın.

## Nəticə
secretariat-named = { $name }: vəzifə verildi. İş səhifəsinin keçidi olan məktub göndərilir.
secretariat-named-unwritten = { $name }: vəzifə verildi, amma məktub yazmaq mümkün olmadı. Ona deyin ki, bu saytda daxil olsun.
secretariat-ended = Vəzifə götürüldü.
secretariat-has-it-already = { $name } artıq bu vəzifədədir.
secretariat-mailbox-is-known = Bu poçt qutusu artıq bu şəxsindir: { $name }. Vəzifəni ona verin və ya başqa poçt qutusu yazın.
secretariat-last-organiser = Forumun həmişə təşkilatçısı olur. Əvvəlcə başqasını təyin edin.

## Məktub
secretariat-letter-title = { $forum }: katiblikdə vəzifəniz
secretariat-letter =
    Hörmətli { $name },

    Katiblikdə sizə vəzifə verilib. Forum: { $forum }
    { $role }

    Başlamaq üçün bu səhifəni açın:
    { $link }

    { $words }

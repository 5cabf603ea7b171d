# Erasing a person.
privacy-title = Адамдын маалыматын өчүрүү
privacy-what-happens = Аты-жөнү, байланышы, сүрөтү, жооптору, каттары жана ким экенин көрсөткөн бардык маалымат бардык жерден, анын ичинде тарыхтан да өчүрүлөт.
privacy-what-stays = Сандар жана чечимдер кимге тиешелүү экени көрсөтүлбөй калат.
privacy-registrations = Каттоолор
privacy-decisions = Чечимдер
privacy-tickets = Билеттер
privacy-scans = Кире бериштеги окуулар
privacy-erase = Өчүрүү
privacy-erase-for-good = Биротоло өчүрүү
privacy-done = Адамдын маалыматы өчүрүлдү.
privacy-erased-again = Ушул көчүрмөдөн кийин өчүрүлгөн жана кайра өчүрүлгөн адамдар: { $count }

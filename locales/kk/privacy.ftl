# Erasing a person.
privacy-title = Адам деректерін өшіру
privacy-what-happens = Аты-жөні, байланысы, суреті, жауаптары, хаттары және кім екенін көрсететін барлық дерек барлық жерден, соның ішінде тарихтан да өшіріледі.
privacy-what-stays = Сандар мен шешімдер кімге қатысты екені көрсетілмей қалады.
privacy-registrations = Тіркеулер
privacy-decisions = Шешімдер
privacy-tickets = Билеттер
privacy-scans = Кіреберістегі оқулар
privacy-erase = Өшіру
privacy-erase-for-good = Біржола өшіру
privacy-done = Адам деректері өшірілді.
privacy-erased-again = Осы көшірмеден кейін өшірілген және қайта өшірілген адамдар: { $count }

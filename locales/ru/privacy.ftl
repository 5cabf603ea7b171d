# Erasing a person.
privacy-title = Удаление данных человека
privacy-what-happens = Имя, контакты, фото, ответы, письма и всё, по чему можно узнать этого человека, удаляется отовсюду, в том числе из истории.
privacy-what-stays = Числа и решения остаются, без указания, о ком они.
privacy-registrations = Регистрации
privacy-decisions = Решения
privacy-tickets = Билеты
privacy-scans = Считывания на входе
privacy-erase = Удалить
privacy-erase-for-good = Удалить навсегда
privacy-done = Данные человека удалены.
privacy-erased-again = Удалены после этой копии и удалены снова: { $count }

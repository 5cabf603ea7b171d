## Names and photos
people-name-needed = Укажите хотя бы фамилию или имя.
people-not-latin = Напишите это латинскими буквами.
people-photo-too-many-pixels = В этой фотографии слишком много пикселей. Принимается не более { $most } мегапикселей.
people-photo-too-small = Эта фотография слишком мала. Нужно не менее { $width } × { $height } пикселей.

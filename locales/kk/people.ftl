## Names and photos
people-name-needed = Кемінде тегін немесе атын жазыңыз.
people-not-latin = Мұны латын әріптерімен жазыңыз.
people-photo-too-many-pixels = Бұл фотосуретте пиксель саны тым көп. Ең көбі { $most } мегапиксель қабылданады.
people-photo-too-small = Бұл фотосурет тым кішкентай. Кемінде { $width } × { $height } пиксель болуы керек.

//! The people of a register in the alphabet of a reader's language. It is made when somebody first asks for it, and each who
//! comes or is renamed takes their place in it: so that a page of a list of very many is no sorting of all of them.

use lingua::sort::Sorter;

/// The slots of a register, in the order of one alphabet.
pub(super) struct Order {
    sorter: Sorter,
    slots: Vec<u32>,
}

impl Order {
    /// Of these names, with the languages of their bearers, by slot.
    pub fn of(lang: &str, names: &[(&str, &str)]) -> Order {
        let sorter = Sorter::new(lang);
        // A key for each, made once: comparing names is the dear part.
        let mut keyed: Vec<(Vec<u8>, u32)> =
            (0..).zip(names).map(|(slot, (name, of))| (sorter.name_key(name, of), slot)).collect();
        keyed.sort_unstable();
        Order { slots: keyed.into_iter().map(|(_, slot)| slot).collect(), sorter }
    }

    /// The slots from the first name of the alphabet to the last.
    pub fn slots(&self) -> impl Iterator<Item = usize> {
        self.slots.iter().map(|slot| *slot as usize)
    }

    /// Somebody comes, of this name; `names` says that of every other slot.
    pub fn put<'n>(&mut self, slot: u32, name: (&str, &str), names: impl Fn(u32) -> (&'n str, &'n str)) {
        let at = self.place(slot, name, names);
        self.slots.insert(at, slot);
    }

    /// Somebody goes, who had this name.
    pub fn take<'n>(&mut self, slot: u32, name: (&str, &str), names: impl Fn(u32) -> (&'n str, &'n str)) {
        let at = self.place(slot, name, names);
        if self.slots.get(at) == Some(&slot) {
            self.slots.remove(at);
        }
    }

    /// Where a name of this slot stands, or would; those of one name stand in the order of their slots.
    fn place<'n>(
        &self,
        slot: u32,
        (name, language): (&str, &str),
        names: impl Fn(u32) -> (&'n str, &'n str),
    ) -> usize {
        let key = self.sorter.name_key(name, language);
        let key_of = |it: u32| self.sorter.name_key(names(it).0, names(it).1);
        self.slots.partition_point(|it| key_of(*it).cmp(&key).then_with(|| it.cmp(&slot)).is_lt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ordered<'n>(order: &Order, names: &[(&'n str, &str)]) -> Vec<&'n str> {
        order.slots().map(|slot| names[slot].0).collect()
    }

    #[test]
    fn names_stand_as_the_alphabet_of_the_language_has_them() {
        let names = ["Zoltán", "Əliyev", "Eldar", "Xəlilov", "Hacı"].map(|name| (name, "az"));
        assert_eq!(
            ordered(&Order::of("az", &names), &names),
            ["Eldar", "Əliyev", "Hacı", "Xəlilov", "Zoltán"]
        );
    }

    #[test]
    fn names_of_another_script_stand_among_the_others() {
        let names = [("Zaur", "az"), ("Гаджиев", "ru"), ("Hacı", "az"), ("Fərid", "az")];
        assert_eq!(ordered(&Order::of("az", &names), &names), ["Fərid", "Гаджиев", "Hacı", "Zaur"]);
    }

    #[test]
    fn whoever_comes_later_or_is_renamed_stands_where_they_would_have_from_the_beginning() {
        let mut names = ["Deniz", "Aylin", "Çınar", "Aylin", "Cem"].map(|name| (name, "tr"));
        let mut order = Order::of("tr", &names[..3]);
        for slot in 3..5_u32 {
            order.put(slot, names[slot as usize], |it| names[it as usize]);
        }
        assert_eq!(ordered(&order, &names), ["Aylin", "Aylin", "Cem", "Çınar", "Deniz"]);
        order.take(1, ("Aylin", "tr"), |it| names[it as usize]);
        names[1] = ("Zeynep", "tr");
        order.put(1, ("Zeynep", "tr"), |it| names[it as usize]);
        assert_eq!(ordered(&order, &names), ["Aylin", "Cem", "Çınar", "Deniz", "Zeynep"]);
        assert_eq!(order.slots().collect::<Vec<_>>(), Order::of("tr", &names).slots().collect::<Vec<_>>());
    }
}

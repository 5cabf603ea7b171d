//! The menus of a page: which entries its visitor finds, and under which headings.

use super::{Heading, MenuItem, Place, Visit};
use crate::words::Lang;
use uuid::Uuid;

/// So many workplaces are seen at a glance, in one row, and need no headings.
const PLAIN_MAX: usize = 8;

/// A link of a menu.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// Its words.
    pub label: String,
    /// Whether this is the page.
    pub current: bool,
}

/// Links of a menu that stand together.
#[derive(Clone, Debug)]
pub struct LinkGroup {
    /// What they stand under; empty where they need no heading.
    pub heading: String,
    /// In their order.
    pub links: Vec<Link>,
}

impl LinkGroup {
    /// Whether the page is one of theirs.
    pub fn is_current(&self) -> bool {
        self.links.iter().any(|link| link.current)
    }
}

/// The menu of the forum's public site; `base` is where the forum's addresses begin.
pub(super) fn site(visit: &Visit, forum: Uuid, base: &str) -> Vec<Link> {
    let items = shown(visit, forum).into_iter().filter(|item| item.place == Place::Site);
    items.map(|item| link(visit, base, item)).collect()
}

/// The visitor's workplaces in the forum.
pub(super) fn tools(visit: &Visit, forum: Uuid, base: &str) -> Vec<LinkGroup> {
    let entries = shown(visit, forum).into_iter().filter_map(|item| match item.place {
        Place::Site => None,
        Place::Tools(heading) => Some((heading, link(visit, base, item))),
    });
    grouped(visit.lang, &entries.collect::<Vec<_>>())
}

fn shown(visit: &Visit, forum: Uuid) -> Vec<&MenuItem> {
    let all = visit.app.menu.iter().chain(&visit.own_menu);
    let mut shown: Vec<&MenuItem> = all.filter(|item| (item.shown)(&visit.by, forum)).collect();
    shown.sort_by_key(|item| (item.place, item.order, item.path));
    shown
}

fn link(visit: &Visit, base: &str, item: &MenuItem) -> Link {
    let href = format!("{base}{}", item.path);
    let here = visit.to(&visit.path);
    let current = here.trim_end_matches('/') == href.trim_end_matches('/')
        || (item.path.len() > 1 && here.starts_with(&format!("{href}/")));
    Link { label: (item.label)(visit.lang), href, current }
}

/// Entries in the order of their headings, which are said only where they help: there are many entries, and more than
/// one under the heading.
fn grouped(lang: Lang, entries: &[(Heading, Link)]) -> Vec<LinkGroup> {
    let are_few = entries.len() <= PLAIN_MAX;
    let groups = entries.chunk_by(|(one, _), (next, _)| one == next);
    groups
        .map(|group| LinkGroup {
            heading: match group {
                [(heading, _), _, ..] if !are_few => heading.words(lang),
                _ => String::new(),
            },
            links: group.iter().map(|(_, link)| link.clone()).collect(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A menu with so many entries under each heading, and the page at one of them, as it is seen.
    fn seen(lang: Lang, counts: &[(Heading, usize)], page: (Heading, usize)) -> Vec<String> {
        let entries = counts.iter().flat_map(|&(heading, count)| {
            (1..=count).map(move |number| {
                let link = Link {
                    href: format!("/{heading:?}/{number}"),
                    label: format!("{heading:?} {number}"),
                    current: (heading, number) == page,
                };
                (heading, link)
            })
        });
        let groups = grouped(lang, &entries.collect::<Vec<_>>());
        groups
            .iter()
            .map(|group| {
                let labels: Vec<&str> = group.links.iter().map(|link| link.label.as_str()).collect();
                let mark = if group.is_current() { "*" } else { "" };
                format!("{}{mark}: {}", group.heading, labels.join(", "))
            })
            .collect()
    }

    #[test]
    fn a_few_workplaces_stand_side_by_side_without_headings() {
        let counts = [(Heading::Mine, 4), (Heading::Participants, 4)];
        assert_eq!(
            seen(Lang::EN, &counts, (Heading::Mine, 9)),
            [
                ": Mine 1, Mine 2, Mine 3, Mine 4",
                ": Participants 1, Participants 2, Participants 3, Participants 4"
            ]
        );
    }

    #[test]
    fn many_stand_under_headings_in_the_language_of_the_page_and_one_alone_stands_by_itself() {
        let counts = [(Heading::Mine, 3), (Heading::Participants, 5), (Heading::Forum, 1)];
        let hungarian = Lang::exactly("hu").expect("one of the nine");
        assert_eq!(
            seen(hungarian, &counts, (Heading::Mine, 9)),
            [
                "Saját oldalaim: Mine 1, Mine 2, Mine 3",
                "Résztvevők: Participants 1, Participants 2, Participants 3, Participants 4, Participants 5",
                ": Forum 1",
            ]
        );
    }

    #[test]
    fn the_heading_over_the_page_is_marked_and_no_other() {
        let counts = [(Heading::Entry, 2), (Heading::Programme, 6), (Heading::Messages, 2)];
        let marked: Vec<String> = seen(Lang::EN, &counts, (Heading::Programme, 2))
            .into_iter()
            .filter(|group| group.contains('*'))
            .collect();
        assert_eq!(marked.len(), 1);
        assert!(marked[0].starts_with("Programme and stage*: "), "{marked:?}");
    }

    #[test]
    fn no_two_headings_read_alike() {
        use Heading::*;
        let all = [Mine, Participants, Entry, Programme, Messages, Forum];
        for lang in Lang::all() {
            let words: std::collections::BTreeSet<String> = all.iter().map(|it| it.words(lang)).collect();
            assert_eq!(words.len(), all.len(), "{lang}: {words:?}");
        }
    }
}

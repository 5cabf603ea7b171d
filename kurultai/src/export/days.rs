//! What lies outside the dates of a forum: no folder can say that, so it is put right on the site first.

use folder::{Folder, programme::Item};
use jiff::civil::Date;

/// A line for each thing that lies outside the dates of its forum: what it is, when, and the page on which it is put right.
pub(super) fn outside(forum: &Folder) -> Vec<String> {
    let it = Forum(forum);
    let mut lines = it.cities();
    lines.extend(it.programme(&forum.programme));
    lines.extend(it.checkpoints());
    lines.extend(it.rules());
    lines.extend(it.nested());
    lines.extend(forum.nested.iter().flat_map(outside));
    lines
}

struct Forum<'f>(&'f Folder);

impl Forum<'_> {
    fn days(&self) -> (Date, Date) {
        (self.0.forum.from, self.0.forum.to)
    }

    fn has(&self, day: Date) -> bool {
        let (first, last) = self.days();
        first <= day && day <= last
    }

    fn line(&self, what: &str, when: (Date, Date), page: &str) -> String {
        let ((from, to), (first, last)) = (when, self.days());
        let of = &self.0.forum.id;
        format!("{what}: {from} to {to}, but {of} is {first} to {last}. It is put right on the page {page}")
    }

    fn cities(&self) -> Vec<String> {
        let page = format!("/f/{}/details/edit", self.0.forum.id);
        let outside = self.0.cities.iter().filter(|city| !self.has(city.from) || !self.has(city.to));
        outside.map(|it| self.line(&format!("city {}", it.id), (it.from, it.to), &page)).collect()
    }

    fn programme(&self, items: &[Item]) -> Vec<String> {
        let page = format!("/f/{}/planning", self.0.forum.id);
        let (first, last) = self.days();
        // The night after the last day belongs to it.
        let (begins, after) = (first.at(0, 0, 0, 0), last.tomorrow().unwrap_or(last).at(0, 0, 0, 0));
        let mut lines = vec![];
        for it in items {
            if it.starts < begins || after < it.ends {
                let what = format!("item {}", it.id);
                lines.push(self.line(&what, (it.starts.date(), it.ends.date()), &page));
            }
            lines.extend(self.programme(&it.items));
        }
        lines
    }

    fn checkpoints(&self) -> Vec<String> {
        let page = format!("/f/{}/checkpoints", self.0.forum.id);
        let outside = self.0.checkpoints.iter().filter(|it| !self.has(it.from) || !self.has(it.to));
        outside.map(|it| self.line(&format!("checkpoint {}", it.id), (it.from, it.to), &page)).collect()
    }

    fn rules(&self) -> Vec<String> {
        let page = format!("/f/{}/checkpoints", self.0.forum.id);
        let days = self.0.access.iter().flat_map(|rule| rule.days.iter().map(|day| (&rule.zone, *day)));
        let outside = days.filter(|(_, day)| !self.has(*day));
        outside.map(|(zone, day)| self.line(&format!("a rule for zone {zone}"), (day, day), &page)).collect()
    }

    fn nested(&self) -> Vec<String> {
        let outside =
            self.0.nested.iter().map(|it| &it.forum).filter(|it| !self.has(it.from) || !self.has(it.to));
        outside
            .map(|it| {
                let page = format!("/f/{}/details/edit", it.id);
                self.line(&format!("forum {}", it.id), (it.from, it.to), &page)
            })
            .collect()
    }
}

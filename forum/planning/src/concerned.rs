//! Whom it concerns that an item is planned otherwise, and how.

use crate::{
    clashes::Who,
    model::{Draft, VersionItem},
    people_of::People,
    plan::Planned,
    scene::Board,
    store::Told,
};
use programme::{ItemId, Role, Status};
use registration::RegistrationId;
use signups::{Comes, Standing};
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// What a version means for somebody in one item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum News {
    /// They have a part in it now.
    New,
    /// Their part stays, the item is otherwise.
    Changed,
    /// It does not take place.
    Cancelled,
    /// They have no part in it any more, or it is gone.
    Ended,
}

/// Who is concerned by a change of an item: those who have a part in it and take it, and those who mean to come.
pub(crate) struct Concerned<'c> {
    pub board: &'c Board,
    pub coming: &'c BTreeMap<ItemId, Vec<Comes>>,
}

/// How many it concerns that an item does not take place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct HowMany {
    /// Items that lie in it and do not take place with it.
    pub items: usize,
    /// People with a part in it or in one of those.
    pub parts: usize,
    /// People with a place.
    pub places: usize,
    /// People who wait for one.
    pub waiting: usize,
    /// People who have marked it.
    pub marked: usize,
}

impl Concerned<'_> {
    /// Whom a change concerns, and how; by registration.
    pub fn by(&self, item: ItemId, was: Option<&Draft>, becomes: Option<&Draft>) -> BTreeMap<Uuid, News> {
        let mut found = by_their_parts(&self.board.people, was, becomes);
        // Whoever does not take their part has said so themselves.
        found.retain(|id, _| !self.board.has_declined(item, *id));
        self.comers(&mut found, item, was, becomes);
        found
    }

    /// Those who mean to come to an item or to what lies in it, and are not concerned by more.
    fn comers(
        &self,
        found: &mut BTreeMap<Uuid, News>,
        item: ItemId,
        was: Option<&Draft>,
        becomes: Option<&Draft>,
    ) {
        let Board { plan, people, .. } = self.board;
        let Some(news) = for_whoever_comes(was, becomes) else { return };
        let coming = |item: &ItemId| self.coming.get(item).into_iter().flatten().map(|it| it.registration.0);
        for id in coming(&item) {
            found.entry(id).or_insert(news);
        }
        // Nothing takes place where the whole does not, and what has no room of its own is where the whole is.
        let room = becomes.and_then(|it| it.room);
        let is_elsewhere = was.is_some_and(|was| was.room != room);
        let goes_along = |inner: &&Planned| {
            let is_there = inner.draft.room.is_none() && plan.room_of(inner) == room;
            news == News::Cancelled || is_elsewhere && is_there
        };
        for inner in plan.below(item).into_iter().filter(goes_along) {
            let parts = roles(people, inner.published.as_ref()).into_keys();
            let parts = parts.filter(|id| !self.board.has_declined(inner.id, *id));
            for id in parts.chain(coming(&inner.id)) {
                found.entry(id).or_insert(news);
            }
        }
    }

    /// How many it concerns that an item does not take place, as it is planned now: each person once for a part, once for a
    /// place and so on, however much of it is theirs.
    pub fn count(&self, item: &Planned) -> HowMany {
        let Board { plan, people, .. } = self.board;
        let inside = plan.below(item.id).into_iter().filter(|inner| plan.takes_place(inner));
        let all: Vec<&Planned> = std::iter::once(item).chain(inside).collect();
        let parts = all.iter().flat_map(|it| it.draft.people.iter().map(|part| (it.id, part)));
        let parts = parts.filter(|(item, part)| self.board.comes(*item, part));
        let parts: BTreeSet<Who> = parts.filter_map(|(_, part)| people.who(part)).collect();
        let coming = || all.iter().flat_map(|it| self.coming.get(&it.id).into_iter().flatten());
        let of = |standing: Option<Standing>| {
            let some =
                coming().filter(|it| it.standing == standing && people.by_id(it.registration.0).is_some());
            some.map(|it| it.registration).collect::<BTreeSet<RegistrationId>>().len()
        };
        HowMany {
            items: all.len() - 1,
            parts: parts.len(),
            places: of(Some(Standing::In)),
            waiting: of(Some(Standing::Waiting)),
            marked: of(None),
        }
    }

    /// Everything that is told, by registration, in the order of what was published.
    pub fn news<'v>(&self, told: &'v [Told]) -> BTreeMap<Uuid, Vec<(News, &'v VersionItem)>> {
        let mut found: BTreeMap<Uuid, Vec<(News, &VersionItem)>> = BTreeMap::new();
        for Told { item, seen } in told {
            let becomes = item.becomes.as_deref();
            let mut concerned = self.by(item.item, item.was.as_deref(), becomes);
            if seen.is_some() {
                self.comers(&mut concerned, item.item, seen.as_deref(), becomes);
            }
            for (id, news) in concerned {
                found.entry(id).or_default().push((news, item));
            }
        }
        found
    }
}

fn takes_place(draft: &&Draft) -> bool {
    draft.status != Status::Cancelled
}

/// What a change means for whoever means to come: where and when it is, and whether at all.
fn for_whoever_comes(was: Option<&Draft>, becomes: Option<&Draft>) -> Option<News> {
    match (was.filter(takes_place), becomes.filter(takes_place)) {
        (Some(_), None) => Some(News::Cancelled),
        (Some(was), Some(becomes)) => (!is_when_and_where(was, becomes)).then_some(News::Changed),
        (None, Some(_)) => was.is_some().then_some(News::Changed),
        (None, None) => None,
    }
}

fn by_their_parts(people: &People, was: Option<&Draft>, becomes: Option<&Draft>) -> BTreeMap<Uuid, News> {
    let (before, after) = (roles(people, was), roles(people, becomes));
    let mut found = BTreeMap::new();
    for (id, roles) in &after {
        let news = match (before.get(id), was.filter(takes_place), becomes.filter(takes_place)) {
            (_, None, None) => continue,
            (Some(_), Some(_), None) => News::Cancelled,
            (None, _, None) => continue,
            (None, _, Some(_)) | (Some(_), None, Some(_)) => News::New,
            (Some(roles_before), Some(was), Some(becomes)) => {
                if roles_before == roles && is_same_for_them(was, becomes) {
                    continue;
                }
                News::Changed
            }
        };
        found.insert(*id, news);
    }
    for id in before.keys().filter(|id| !after.contains_key(id)) {
        if was.is_some_and(|was| was.status != Status::Cancelled) {
            found.insert(*id, News::Ended);
        }
    }
    found
}

/// What is nothing to them: who else is there, how many are expected.
fn is_same_for_them(was: &Draft, becomes: &Draft) -> bool {
    was.title == becomes.title && is_when_and_where(was, becomes)
}

fn is_when_and_where(was: &Draft, becomes: &Draft) -> bool {
    was.starts_at == becomes.starts_at
        && was.ends_at == becomes.ends_at
        && was.room == becomes.room
        && was.city == becomes.city
}

fn roles(people: &People, draft: Option<&Draft>) -> BTreeMap<Uuid, Vec<Role>> {
    let mut found: BTreeMap<Uuid, Vec<Role>> = BTreeMap::new();
    for part in draft.into_iter().flat_map(|draft| &draft.people) {
        if let (Some(seat), Some(role)) = (people.seat(part), part.role) {
            found.entry(seat.id).or_default().push(role);
        }
    }
    found
}

//! What those concerned are told of a version, and what speakers are asked: in their language.

use crate::{
    model::{Draft, VersionItem},
    people_of::People,
    plan::Planned,
    say,
    scene::Board,
    store::Seat,
};
use forums::Forum;
use kernel::{
    Lang, Result, Say, dates,
    db::Tx,
    letters::{Letter, post},
};
use programme::{ItemId, NewPart, Role, Status};
use registration::RegistrationId;
use std::collections::BTreeMap;
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
    pub coming: &'c BTreeMap<ItemId, Vec<RegistrationId>>,
}

impl Concerned<'_> {
    /// Whom a change concerns, and how; by registration.
    pub fn by(&self, item: ItemId, was: Option<&Draft>, becomes: Option<&Draft>) -> BTreeMap<Uuid, News> {
        let Board { plan, people, .. } = self.board;
        let mut found = by_their_parts(people, was, becomes);
        // Whoever does not take their part has said so themselves.
        found.retain(|id, _| !self.board.has_declined(item, *id));
        let Some(news) = for_whoever_comes(was, becomes) else { return found };
        let coming = |item: &ItemId| self.coming.get(item).into_iter().flatten().map(|id| id.0);
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
            for id in parts.chain(coming(&inner.id)) {
                found.entry(id).or_insert(news);
            }
        }
        found
    }

    /// Everything that is told, by registration, in the order of what was published.
    pub fn news<'v>(&self, items: &'v [VersionItem]) -> BTreeMap<Uuid, Vec<(News, &'v VersionItem)>> {
        let mut found: BTreeMap<Uuid, Vec<(News, &VersionItem)>> = BTreeMap::new();
        for item in items {
            for (id, news) in self.by(item.item, item.was.as_deref(), item.becomes.as_deref()) {
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

/// Where letters lead.
pub(crate) struct Writer<'w> {
    pub forum: &'w Forum,
    pub board: &'w Board,
    /// `https://forum.example`
    pub site: &'w str,
    pub chain: &'w [String],
}

impl Writer<'_> {
    /// Writes what is new for somebody. Answers whether they have a mailbox.
    pub async fn tell(&self, tx: &mut Tx, seat: &Seat, news: &[(News, &VersionItem)]) -> Result<bool> {
        let lang = Lang::nearest(&seat.language);
        let lines: Vec<String> =
            news.iter().filter_map(|(news, item)| Some(lang.tell(&self.line(seat, *news, item)?))).collect();
        let name = self.forum.name.in_lang(&seat.language, self.chain);
        let page = self.address(seat, "/programme");
        let body = say::letter_changes(&seat.name, name, lines.join("\n"), page, &self.forum.contact);
        self.post(tx, seat, "planning.changes", &say::letter_changes_title(name), &body).await
    }

    /// Asks somebody whether they take a part.
    pub async fn ask(&self, tx: &mut Tx, seat: &Seat, draft: &Draft, part: &NewPart) -> Result<bool> {
        let name = self.forum.name.in_lang(&seat.language, self.chain);
        let lang = Lang::nearest(&seat.language);
        let role = part.role.map(|role| programme::role_word(lang, role)).unwrap_or_default();
        let title = draft.title.in_lang(&seat.language, self.chain);
        let (when, place) = (self.when(seat, draft), self.place(seat, draft));
        let page = self.address(seat, "/my-parts");
        let line = lang.tell(&say::letter_line_new(title, when, place));
        let body = say::letter_invite(&seat.name, name, role, line, page, &self.forum.contact);
        self.post(tx, seat, "planning.invited", &say::letter_invite_title(name), &body).await
    }

    async fn post(&self, tx: &mut Tx, seat: &Seat, kind: &str, title: &Say, body: &Say) -> Result<bool> {
        let Some(address) = &seat.email else { return Ok(false) };
        let lang = Lang::nearest(&seat.language);
        let letter = Letter {
            forum: Some(self.forum.id.0),
            person: Some(seat.person.0),
            about: Some(seat.id),
            kind,
            address,
            lang: lang.tag(),
            title: &lang.tell(title),
            body: &lang.tell(body),
        };
        post(tx, &letter).await?;
        Ok(true)
    }

    fn line(&self, seat: &Seat, news: News, item: &VersionItem) -> Option<Say> {
        let draft = item.becomes.as_deref().or(item.was.as_deref())?;
        let title = draft.title.in_lang(&seat.language, self.chain);
        let (when, place) = (self.when(seat, draft), self.place(seat, draft));
        Some(match news {
            News::New => say::letter_line_part(title, when, place),
            News::Changed => say::letter_line_changed(title, when, place),
            News::Cancelled => say::letter_line_cancelled(title),
            News::Ended => say::letter_line_ended(title),
        })
    }

    fn when(&self, seat: &Seat, draft: &Draft) -> String {
        let lang = Lang::nearest(&seat.language);
        match draft.starts() {
            Some(at) => dates::moment(lang, at.timestamp(), at.time_zone()),
            None => lang.tell(&say::letter_no_time()),
        }
    }

    fn place(&self, seat: &Seat, draft: &Draft) -> String {
        let lang = Lang::nearest(&seat.language);
        let text = |text: &kernel::Text| text.in_lang(&seat.language, self.chain).to_owned();
        match (self.board.room(draft.room), self.board.city(draft.city)) {
            (Some(room), _) if room.venue.is_empty() => text(&room.name),
            (Some(room), _) => lang.tell(&say::room_in(text(&room.name), text(&room.venue))),
            (None, Some(city)) => text(&city.name),
            (None, None) => lang.tell(&say::letter_no_place()),
        }
    }

    fn address(&self, seat: &Seat, page: &str) -> String {
        format!("{}/{}/f/{}{page}", self.site, Lang::nearest(&seat.language).tag(), self.forum.slug)
    }
}

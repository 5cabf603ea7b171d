//! Finding people of a forum by name or organisation, in any spelling, while it is typed.

use crate::{
    model::{Filter, Listed, RegistrationId},
    store,
};
use kernel::{
    Lang, Result, shell,
    web::{App, Visit},
};
use people::register::{self, HITS_MAX, Reading, Search, Seat};

/// Somebody in a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// Who.
    pub listed: Listed,
    /// How what was typed was read; none where nothing was, or where it is plainly there.
    pub reading: Option<Reading>,
    /// Their organisation, where it was found and they were not.
    pub organisation: Option<organisations::Hit>,
}

impl Found {
    /// How what was typed was read, or by which name of their organisation they were found, in the visitor's words;
    /// empty where it is plainly there.
    pub fn read_as(&self, visit: &Visit) -> String {
        let name = self.reading.as_ref().map(|reading| register::in_words(visit.lang, reading));
        let shown = self.listed.organisation_for(&visit.tag);
        let organisation = self.organisation.as_ref().map(|hit| hit.in_words(visit.lang, shown));
        name.or(organisation).unwrap_or_default()
    }
}

/// One page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct List {
    /// In the order that was asked for; of a search, the surest first.
    pub people: Vec<Found>,
    /// How many there are over all pages; a search has one page.
    pub total: i64,
    /// Whether a search has found more than it shows.
    pub more: bool,
}

impl List {
    /// How many there are, in the visitor's words.
    pub fn count(&self, lang: Lang) -> String {
        let t = shell::Words(lang);
        if self.more { t.results_first(self.total) } else { t.results(self.total) }
    }
}

/// Organisations whose people a search shows.
const ORGANISATIONS_MAX: usize = 20;
/// How much of what was typed an organisation's name must have, 0 to 1, for its people to be shown: who types a name that
/// is nobody's is not shown the people of whatever sounds a little like it.
const ORGANISATION_MIN: f32 = 0.8;

/// The registrations that a list shows. `lang`: in whose alphabet those stand who are found equally surely, and those who are
/// found by their organisation. Must not be called while a reading transaction is open: it opens its own.
///
/// # Errors
/// What the database says.
pub async fn search(app: &App, lang: &str, filter: &Filter) -> Result<List> {
    if filter.search.is_empty() && filter.is_sorted {
        return sorted(app, lang, filter).await;
    }
    if filter.search.is_empty() {
        let mut tx = app.db.read().await?;
        let total = store::how_many(&mut tx, filter).await?;
        let listed = store::listed(&mut tx, filter).await?;
        let people = listed.into_iter().map(|listed| Found { listed, reading: None, organisation: None });
        return Ok(List { people: people.collect(), total, more: false });
    }
    let mut bodies = organisations::find(app, &filter.search, ORGANISATIONS_MAX).await?;
    bodies.retain(|it| it.covered >= ORGANISATION_MIN);
    let organisations: Vec<_> = bodies.iter().map(|it| it.organisation.0).collect();
    let limit = usize::try_from(filter.limit).unwrap_or(HITS_MAX);
    let search = Search { typed: &filter.search, organisations: &organisations, limit, lang };
    let wanted = filter.clone();
    let among = move |seat: &Seat| wanted.fits(seat);
    let hits = register::find(app, filter.forum.0, search, among).await?;
    let mut tx = app.db.read().await?;
    let (mut people, more) = (vec![], hits.more);
    for hit in hits {
        // The register may be a moment behind: what it names is read with the same filter.
        let listed = store::listed_within(&mut tx, filter, RegistrationId(hit.registration)).await?;
        let organisation = bodies.iter().find(|it| hit.organisation == Some(it.organisation.0)).cloned();
        people.extend(listed.map(|listed| Found { listed, reading: hit.reading, organisation }));
    }
    Ok(List { total: i64::try_from(people.len()).unwrap_or(i64::MAX), people, more })
}

/// A page of everybody in the alphabet of a language. The register knows who stands where; those of the page are read.
async fn sorted(app: &App, lang: &str, filter: &Filter) -> Result<List> {
    let wanted = filter.clone();
    let among = move |seat: &Seat| wanted.fits(seat);
    let [skip, limit] = [filter.skip, filter.limit].map(|it| usize::try_from(it).unwrap_or_default());
    let (page, total) = register::in_order(app, filter.forum.0, lang, skip, limit, among).await?;
    let mut tx = app.db.read().await?;
    let mut people = vec![];
    for id in page {
        let listed = store::listed_within(&mut tx, filter, RegistrationId(id)).await?;
        people.extend(listed.map(|listed| Found { listed, reading: None, organisation: None }));
    }
    Ok(List { people, total: i64::try_from(total).unwrap_or(i64::MAX), more: false })
}

impl Filter {
    /// Whether a registration is one of these, whatever is searched for.
    fn fits(&self, seat: &Seat) -> bool {
        self.delegation.is_none_or(|it| seat.delegation == Some(it.0))
            && self.category.is_none_or(|it| seat.category == it.0)
            && self.organisation.is_none_or(|it| seat.organisation == Some(it.0))
            && self.standing.is_none_or(|it| seat.standing == it.word())
            && self.step_place.is_none_or(|it| seat.step_place == it)
            && self.accredited.is_none_or(|it| seat.accredited == it)
    }
}

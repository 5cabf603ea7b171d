//! The pages of pairs, and what they say in common.

mod choosing;
mod decide;
mod fields;
mod list;
mod merge;
mod pair;
mod search;

use crate::{
    Words,
    model::{Agrees, Kind, Likeness, LikenessId, Standing, persons},
    organisation_pages, store,
};
use forums::Here;
use kernel::{
    Error, Lang, Result,
    db::Tx,
    rights::{Right, Scope},
    web::{Heading, MenuItem, Place, Routes, Who},
};
use people::{Person, alike};
use registration::{Listed, Part};
use serde::Deserialize;

/// The routes of this room.
pub fn routes() -> Routes {
    let (see, decide) = (Who::Holder(Right::SeeDelegation), Who::Holder(Right::DecideDuplicates));
    Routes::new()
        .get("/f/{forum}/duplicates", see, list::list)
        .get("/f/{forum}/duplicates/{pair}", see, list::one)
        .post("/f/{forum}/duplicates/{pair}/different", decide, decide::different)
        .post("/f/{forum}/duplicates/{pair}/reopen", decide, decide::reopen)
        .post("/f/{forum}/duplicates/{pair}/merge", decide, merge::merge)
        .post("/f/{forum}/duplicates/{pair}/undo", decide, decide::undo)
        .merge(organisation_pages::routes())
        .menu(MenuItem {
            place: Place::Tools(Heading::Participants),
            order: 40,
            path: "/duplicates",
            label: |lang: Lang| Words(lang).menu(),
            shown: |by, forum| {
                by.may(Right::DecideDuplicates, Scope::forum(forum)) || !by.delegations(forum).is_empty()
            },
        })
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    /// A name in any spelling.
    pub q: String,
    pub delegation: String,
    pub standing: String,
    pub page: usize,
}

impl Asked {
    pub fn standing(&self) -> Standing {
        Standing::from_word(&self.standing).unwrap_or(Standing::Open)
    }

    /// The name that is looked for, as far as it is one.
    fn typed(&self) -> String {
        self.q.trim().chars().take(SEARCH_LETTERS_MAX).collect()
    }

    fn query(&self, page: usize) -> String {
        let word: String =
            self.delegation.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect();
        let typed = encoded(&self.typed());
        format!("q={typed}&standing={}&delegation={word}&page={page}", self.standing().word())
    }
}

/// Letters of a name that are looked for.
pub(crate) const SEARCH_LETTERS_MAX: usize = 100;

/// A text as it stands in an address.
pub(crate) fn encoded(text: &str) -> String {
    let byte = |byte: u8| match byte.is_ascii_alphanumeric() {
        true => char::from(byte).to_string(),
        false => format!("%{byte:02X}"),
    };
    text.bytes().map(byte).collect()
}

/// `93 %`, from thousandths.
pub(crate) fn percent(here: &Here, score: i64) -> String {
    alike::percent(here.lang, score)
}

fn agreements(here: &Here, pair: &Likeness) -> Vec<String> {
    let t = Words(here.lang);
    let word = |it: Agrees| match it {
        Agrees::Email => alike::same_email(here.lang),
        Agrees::BirthDate => alike::same_birth_date(here.lang),
        Agrees::Organisation => t.agrees_organisation(),
    };
    pair.agreements().into_iter().map(word).collect()
}

async fn both(tx: &mut Tx, pair: &Likeness) -> Result<[Person; 2]> {
    let [one, other] = persons(pair);
    let one = people::by_id(tx, one).await?.ok_or(Error::NotFound)?;
    let other = people::by_id(tx, other).await?.ok_or(Error::NotFound)?;
    Ok([one, other])
}

fn line(here: &Here, it: &Listed) -> String {
    let (t, chain) = (Words(here.lang), here.chain());
    let delegation = it.delegation_name.as_ref().map(|name| name.in_lang(&here.tag, &chain).to_owned());
    let part = match it.part {
        Part::Head => Some(t.head()),
        Part::Deputy => Some(t.deputy()),
        Part::Member => None,
    };
    let parts = [
        delegation,
        part,
        Some(it.category_name.in_lang(&here.tag, &chain).to_owned()),
        Some(it.organisation_for(&here.tag).to_owned()),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The pair of persons of that id.
pub(crate) async fn of_persons(tx: &mut Tx, id: LikenessId) -> Result<Likeness> {
    store::by_id(tx, id).await?.filter(|it| it.kind == Kind::Person).ok_or(Error::NotFound)
}

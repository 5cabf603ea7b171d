//! Whom a moderator can put on the list of a console.

use forums::{Here, Shows};
use kernel::{Result, db::Tx};
use people::Seen;
use registration::{Filter, List, Standing};

/// People that a search shows.
const FOUND_MAX: i64 = 12;

/// Whom the console offers.
#[derive(Default)]
pub(super) struct PutOnShown {
    /// Who is searched for.
    pub q: String,
    pub found: Vec<Found>,
    /// Whether more were found than are shown.
    pub more: bool,
    /// Ids and names.
    pub delegations: Vec<(String, String)>,
}

/// Somebody who was found.
pub(super) struct Found {
    pub id: String,
    pub name: Seen,
    /// How what was typed was read; empty where it is plainly there.
    pub reading: String,
    pub delegation: String,
    /// Whether their category may ask for the floor.
    pub may_speak: bool,
}

/// Who was searched for, and those who may be meant.
#[derive(Default)]
pub(super) struct Looked {
    q: String,
    list: List,
}

impl Looked {
    /// Must not be called while a reading transaction is open: names are looked up in the register.
    pub async fn up(here: &Here, q: &str) -> Result<Looked> {
        let q: String = q.trim().chars().take(100).collect();
        if q.is_empty() {
            return Ok(Looked::default());
        }
        crate::acts::must_run(&here.by, here.forum.id)?;
        let filter = Filter {
            search: q.clone(),
            accredited: Some(true),
            standing: Some(Standing::Active),
            limit: FOUND_MAX,
            ..Filter::of(here.forum.id)
        };
        Ok(Looked { list: registration::search(&here.app, &here.tag, &filter).await?, q })
    }
}

impl PutOnShown {
    pub async fn of(tx: &mut Tx, here: &Here, looked: Looked) -> Result<PutOnShown> {
        let seated = delegations::seated(tx, here.forum.id.0).await?;
        let Looked { q, list } = looked;
        Ok(PutOnShown {
            q,
            more: list.more,
            found: found(tx, here, list).await?,
            delegations: seated
                .iter()
                .map(|it| (it.id.to_string(), Shows::of(here, &it.name).text))
                .collect(),
        })
    }
}

/// Where the part of the console that moves comes from: with whom was searched for.
pub(super) fn source(here: &Here, hall: &str, q: &str) -> String {
    let address = here.to(&format!("/stage/{hall}"));
    if q.is_empty() {
        return address;
    }
    let escaped: String = q.bytes().map(|byte| format!("%{byte:02X}")).collect();
    format!("{address}?q={escaped}")
}

async fn found(tx: &mut Tx, here: &Here, list: List) -> Result<Vec<Found>> {
    if list.people.is_empty() {
        return Ok(vec![]);
    }
    let categories = forums::categories(tx, here.forum.id).await?;
    let row = |it: registration::Found| Found {
        id: it.listed.id.to_string(),
        reading: it.read_as(here),
        may_speak: categories.iter().any(|category| category.id == it.listed.category && category.may_speak),
        delegation: it
            .listed
            .delegation_name
            .as_ref()
            .map(|name| Shows::of(here, name).text)
            .unwrap_or_default(),
        name: people::seen(here, it.listed.bearer()),
    };
    Ok(list.people.into_iter().map(row).collect())
}

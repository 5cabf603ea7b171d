//! What is wrong in a row: what its cells say, and what the forum says to whoever would come in by it.

use crate::{
    entry::delegation_of,
    file::Ready,
    measures::Measures,
    same::{Found, name_key},
};
use delegations::DelegationId;
use forums::CategoryId;
use kernel::{Result, db::Tx, rights::By};
use people::PersonId;
use registration::Part;
use sheets::{Fault, Field, PersonRow, Role, What};
use std::collections::{BTreeMap, HashMap, HashSet};
use uuid::Uuid;

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    /// What stands in the cells.
    Cells(What),
    /// Whoever is to act for the delegation has no mailbox to sign in by.
    NoMailbox,
    /// Somebody else has the mailbox of whoever is to act for the delegation.
    SharedMailbox {
        /// The other one's name.
        name: String,
    },
    /// The delegation has no places in the category.
    NoPlaces {
        /// The category's word.
        category: String,
    },
}

/// Something wrong in a row, and in which of its columns; `None`: the whole row is meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Wrong {
    pub column: Option<usize>,
    pub why: Why,
}

impl From<&Fault> for Wrong {
    fn from(fault: &Fault) -> Wrong {
        Wrong { column: fault.column, why: Why::Cells(fault.what.clone()) }
    }
}

/// The part that a row names.
pub(crate) fn part_of(row: &PersonRow) -> Part {
    match row.role {
        Some(Role::Head) => Part::Head,
        Some(Role::Deputy) => Part::Deputy,
        Some(Role::Member) | None => Part::Member,
    }
}

/// Whether whoever sends the list may give the part that a row names.
pub(crate) fn gives(by: &By, forum: Uuid, row: &PersonRow, measures: &Measures) -> bool {
    let delegation = row.delegation.as_deref().and_then(|slug| delegation_of(slug, measures));
    delegation.is_some_and(|delegation| registration::may_give(by, part_of(row), forum, delegation))
}

/// Delegation and category where there is a quota of nothing: nobody comes in there, and the reserve never moves.
pub(crate) type Closed = HashSet<(DelegationId, CategoryId)>;

/// Where the forum has no places at all.
///
/// # Errors
/// What the database says.
pub(crate) async fn closed(tx: &mut Tx, forum: Uuid) -> Result<Closed> {
    let quotas = delegations::quotas(tx, forum).await?;
    let none = quotas.into_iter().filter(|quota| quota.places == 0);
    Ok(none.map(|quota| (quota.delegation, CategoryId(quota.category))).collect())
}

/// The rows of heads and deputies that share their mailbox with another row, by line; each with the other's name. One
/// person in two rows shares nothing.
pub(crate) fn shared_inside(ready: &Ready) -> BTreeMap<u32, String> {
    let mut by_mailbox: HashMap<&str, Vec<&PersonRow>> = HashMap::new();
    for row in ready.good() {
        if let Some(email) = &row.email {
            by_mailbox.entry(email).or_default().push(row);
        }
    }
    let mut shared = BTreeMap::new();
    for rows in by_mailbox.values().filter(|rows| rows.len() > 1) {
        for row in rows.iter().filter(|row| part_of(row) != Part::Member) {
            let own = name_key(&row.family_name, &row.given_name);
            let other = rows.iter().find(|it| name_key(&it.family_name, &it.given_name) != own);
            if let Some(other) = other {
                shared.insert(row.line, format!("{} {}", other.family_name, other.given_name));
            }
        }
    }
    shared
}

/// The name of somebody else who has that mailbox: not `known`, and nobody of the same name, who is that person from an
/// earlier forum.
///
/// # Errors
/// What the database says.
pub(crate) async fn other_of_mailbox(
    tx: &mut Tx,
    email: &str,
    family: &str,
    given: &str,
    known: Option<PersonId>,
) -> Result<Option<String>> {
    let own = name_key(family, given);
    let others = people::with_email(tx, email).await?.into_iter();
    let other = others
        .filter(|it| Some(it.id) != known)
        .find(|it| name_key(&it.names().family_name, &it.names().given_name) != own);
    Ok(other.map(|it| it.name))
}

/// What the forum says to the good rows of a list, by line.
///
/// # Errors
/// What the database says.
pub(crate) async fn said_by_forum(
    tx: &mut Tx,
    measures: &Measures,
    ready: &Ready,
    mapped: impl Fn(Field) -> Option<usize>,
    found: &Found,
    by: (&By, Uuid),
) -> Result<BTreeMap<u32, Vec<Wrong>>> {
    let closed = closed(tx, by.1).await?;
    let inside = shared_inside(ready);
    let mut wrong: BTreeMap<u32, Vec<Wrong>> = BTreeMap::new();
    for row in ready.good() {
        let same = found.by_reference.get(&row.line);
        let is_new = same.is_none() && !found.perhaps.contains_key(&row.line);
        let mut say = |field, why| {
            wrong.entry(row.line).or_default().push(Wrong { column: mapped(field), why });
        };
        let delegation = row.delegation.as_deref().and_then(|slug| delegation_of(slug, measures));
        let category = measures.categories.iter().find(|it| it.slug == row.category).map(|it| it.id);
        if let (true, Some(delegation), Some(category)) = (is_new, delegation, category)
            && closed.contains(&(delegation, category))
        {
            say(Field::Category, Why::NoPlaces { category: row.category.clone() });
        }
        if part_of(row) == Part::Member {
            continue;
        }
        let Some(email) = &row.email else {
            if same.is_none() && gives(by.0, by.1, row, measures) {
                say(Field::Email, Why::NoMailbox);
            }
            continue;
        };
        let known = match same {
            Some(id) => registration::by_id(tx, *id).await?.map(|it| it.person),
            None => None,
        };
        let other = match inside.get(&row.line) {
            Some(name) => Some(name.clone()),
            None => other_of_mailbox(tx, email, &row.family_name, &row.given_name, known).await?,
        };
        if let Some(name) = other {
            say(Field::Email, Why::SharedMailbox { name });
        }
    }
    Ok(wrong)
}

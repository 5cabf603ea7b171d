//! What is wrong in a row: what its cells say, and what the forum says to whoever would come in by it.

use crate::{
    entry::delegation_of,
    file::Ready,
    measures::Measures,
    model::SentList,
    same::{Found, name_key},
    store::{self, Numbered},
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
    /// The number is that of somebody of another delegation.
    OtherDelegation {
        /// Their name.
        name: String,
        /// The delegation's word; `None`: they are in none.
        delegation: Option<String>,
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

/// Whose numbers rows of the secretariat's list bear although the row names another delegation, by line. Each delegation
/// counts its own people, so two of them may have one number: where the list itself has both, or somebody of the row's own
/// delegation has the number, that is who is meant. A list for one delegation is never told of anybody else's people.
///
/// # Errors
/// What the database says.
pub(crate) async fn of_others(
    tx: &mut Tx,
    list: &SentList,
    ready: &Ready,
) -> Result<BTreeMap<u32, Numbered>> {
    let numbered = |row: &&PersonRow| row.reference.is_some();
    if list.delegation.is_some() || !ready.good().any(|row| numbered(&row)) {
        return Ok(BTreeMap::new());
    }
    let all = store::numbered(tx, list.forum).await?;
    let said: HashSet<(Option<&str>, &str)> =
        ready.good().filter_map(|row| Some((row.delegation.as_deref(), row.reference.as_deref()?))).collect();
    let mut by_number: HashMap<&str, Vec<&Numbered>> = HashMap::new();
    for it in &all {
        by_number.entry(&it.reference).or_default().push(it);
    }
    let other = |row: &PersonRow| {
        let bearers = by_number.get(row.reference.as_deref()?)?;
        let own = bearers.iter().any(|it| it.delegation == row.delegation);
        let other = bearers.iter().find(|it| !said.contains(&(it.delegation.as_deref(), &it.reference)))?;
        (!own).then(|| (row.line, (*other).clone()))
    };
    Ok(ready.good().filter_map(other).collect())
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
    of_others: &BTreeMap<u32, Numbered>,
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
        if let Some(other) = of_others.get(&row.line) {
            let (name, delegation) = (other.name.clone(), other.delegation.clone());
            say(Field::Ref, Why::OtherDelegation { name, delegation });
        }
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

//! Two records of one organisation: the one goes on under its own name, the other is kept as a part of it.

use crate::{Names, Organisation, OrganisationId, store};
use kernel::{Error, Result, db::Tx, journal::Subject};
use serde::{Deserialize, Serialize};

/// What is written of an organisation, as a merge found it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Written {
    /// Its official name.
    pub name: String,
    /// All its names.
    pub names: Names,
    /// The register in which it is entered.
    pub register: String,
    /// Its number there.
    pub number: String,
    /// Where it has its seat.
    pub seat: String,
}

impl From<&Organisation> for Written {
    fn from(it: &Organisation) -> Written {
        Written {
            name: it.name.clone(),
            names: it.names.0.clone(),
            register: it.register.clone(),
            number: it.number.clone(),
            seat: it.seat.clone(),
        }
    }
}

impl Written {
    /// The same with what `other` has and this one has not: names in other languages, the number in a register, the seat.
    #[must_use]
    pub fn with(&self, other: &Written) -> Written {
        let mut all = self.clone();
        for (lang, name) in &other.names {
            all.names.entry(lang.clone()).or_insert_with(|| name.clone());
        }
        if all.number.is_empty() {
            all.number.clone_from(&other.number);
            all.register.clone_from(&other.register);
        }
        if all.seat.is_empty() {
            all.seat.clone_from(&other.seat);
        }
        all
    }
}

/// From now on `goes` is a part of `stays`, which gets the names that only `goes` had, inside the caller's act. Answers
/// how `stays` was written before and after.
///
/// # Errors
/// [`Error::NotFound`] when one of them is a part of another already; what the database says.
pub async fn merge(tx: &mut Tx, stays: OrganisationId, goes: OrganisationId) -> Result<(Written, Written)> {
    tx.on(Subject::new("organisation", stays.0));
    for id in [stays, goes] {
        tx.alone("organisation", id.0).await?;
        tx.about(Subject::new("organisation", id.0));
    }
    let before = Written::from(&store::whole(tx, stays).await?.ok_or(Error::NotFound)?);
    let theirs = Written::from(&store::whole(tx, goes).await?.ok_or(Error::NotFound)?);
    let after = before.with(&theirs);
    store::write(tx, stays, &after).await?;
    store::set_merged_into(tx, goes, Some(stays)).await?;
    Ok((before, after))
}

/// Makes an organisation of its own of one that was merged, and takes from `stays` what it had got, where nobody has
/// changed it since; inside the caller's act.
///
/// # Errors
/// [`Error::NotFound`] when it is not a part of `stays`; what the database says.
pub async fn take_apart(
    tx: &mut Tx,
    (stays, goes): (OrganisationId, OrganisationId),
    before: &Written,
    after: &Written,
) -> Result<()> {
    tx.on(Subject::new("organisation", stays.0));
    for id in [stays, goes] {
        tx.alone("organisation", id.0).await?;
        tx.about(Subject::new("organisation", id.0));
    }
    if store::merged_into(tx, goes).await? != Some(stays) {
        return Err(Error::NotFound);
    }
    let now = store::whole(tx, stays).await?.ok_or(Error::NotFound)?;
    if Written::from(&now) == *after {
        store::write(tx, stays, before).await?;
    }
    store::set_merged_into(tx, goes, None).await
}

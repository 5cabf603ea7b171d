//! Two records of one organisation: the one goes on under its own name, the other is kept as a part of it.

use crate::{Names, Organisation, OrganisationId, say, store};
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

impl Written {
    /// Takes out of this what a merge brought that found `before` and left `after`: name by name, as far as it is still as
    /// the merge left it. Answers what is left, and which of what it brought was changed since and stays.
    #[must_use]
    pub fn without(mut self, before: &Written, after: &Written) -> (Written, Vec<String>) {
        let mut stays = vec![];
        for (lang, brought) in
            after.names.iter().filter(|(lang, name)| before.names.get(*lang) != Some(*name))
        {
            match (self.names.get(lang), before.names.get(lang)) {
                (Some(now), Some(was)) if now == brought => {
                    drop(self.names.insert(lang.clone(), was.clone()))
                }
                (Some(now), None) if now == brought => drop(self.names.remove(lang)),
                (Some(now), _) => stays.push(now.text.clone()),
                (None, _) => {}
            }
        }
        let number = |of: &Written| (of.register.clone(), of.number.clone());
        if number(before) != number(after) {
            if number(&self) == number(after) {
                (self.register, self.number) = number(before);
            } else if !self.number.is_empty() {
                stays.push(self.number.clone());
            }
        }
        if before.seat != after.seat {
            if self.seat == after.seat {
                self.seat.clone_from(&before.seat);
            } else if !self.seat.is_empty() {
                stays.push(self.seat.clone());
            }
        }
        (self, stays)
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

/// Makes an organisation of its own of one that was merged, and takes from `stays` what it had got, name by name, as far as
/// nobody has changed it since; inside the caller's act. Answers what `stays` had got and keeps, because it was changed.
///
/// # Errors
/// [`Error::NotFound`] when it is not a part of `stays`; [`Error::Refused`] when `stays` was itself made a part of another
/// one since: that merge is undone first. What the database says.
pub async fn take_apart(
    tx: &mut Tx,
    (stays, goes): (OrganisationId, OrganisationId),
    before: &Written,
    after: &Written,
) -> Result<Vec<String>> {
    tx.on(Subject::new("organisation", stays.0));
    for id in [stays, goes] {
        tx.alone("organisation", id.0).await?;
        tx.about(Subject::new("organisation", id.0));
    }
    if store::merged_into(tx, goes).await? != Some(stays) {
        return Err(Error::NotFound);
    }
    let Some(now) = store::whole(tx, stays).await? else {
        return Err(Error::Refused(say::merged_further()));
    };
    let now = Written::from(&now);
    let (back, kept) = now.clone().without(before, after);
    if back != now {
        store::write(tx, stays, &back).await?;
    }
    store::set_merged_into(tx, goes, None).await?;
    Ok(kept)
}

#[cfg(test)]
mod tests {
    use super::Written;
    use crate::{Name, NameKind, Names};

    fn written(names: &[(&str, &str)]) -> Written {
        let name = |text: &str| Name { text: text.to_owned(), kind: NameKind::Translation };
        let names: Names = names.iter().map(|(lang, text)| ((*lang).to_owned(), name(text))).collect();
        Written { names, ..Written::default() }
    }

    #[test]
    fn what_a_merge_brought_goes_name_by_name_and_what_was_changed_since_stays_and_is_told() {
        let before = written(&[("az", "Nur")]);
        let after = before.with(&written(&[("az", "Nur İB"), ("ru", "Нур"), ("en", "Nur Union")]));
        let mut now = after.with(&written(&[("hu", "Nur Egyesület")]));
        let corrected = Name { text: "Nur Association".into(), kind: NameKind::Official };
        now.names.insert("en".into(), corrected);
        let (left, stays) = now.without(&before, &after);
        assert_eq!(left.names.keys().collect::<Vec<_>>(), ["az", "en", "hu"]);
        assert_eq!(stays, ["Nur Association"]);
    }

    #[test]
    fn a_number_and_a_seat_that_a_merge_brought_go_with_it() {
        let before = written(&[("az", "Nur")]);
        let other =
            Written {
                number: "7".into(), register: "AZ".into(), seat: "Gəncə".into(), ..Written::default()
            };
        let after = before.with(&other);
        assert_eq!((after.number.as_str(), after.seat.as_str()), ("7", "Gəncə"));
        assert_eq!(after.clone().without(&before, &after), (before, vec![]));
    }
}

//! Anybody, in whichever forum or in none: for what is about a person and not about a forum's people.

use crate::{
    alike,
    model::{Names, Person, PersonId},
    store,
};
use kernel::{Result, db::Tx};
use lingua::names::Index;

/// A hit in which less of what was typed is found again, of 1, is none.
const COVERED_MIN: f32 = 0.66;

kernel::record! {
    struct Named {
        id: PersonId,
        family_name: String,
        given_name: String,
        patronymic: String,
        latin_family: String,
        latin_given: String,
        passport_name: String,
    }
}

/// The persons who may be meant by what was typed, a name in any spelling, a mailbox or an id: the likeliest first, `limit`
/// of them. Every name of the house is read for it, so it is not for what is done while somebody types.
///
/// # Errors
/// What the database says.
pub async fn anybody(tx: &mut Tx, typed: &str, limit: usize) -> Result<Vec<Person>> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(vec![]);
    }
    if typed.contains('@') {
        return store::with_email(tx, typed).await;
    }
    let ids = match typed.parse::<PersonId>() {
        Ok(id) => vec![id],
        Err(_) => named(tx, typed, limit).await?,
    };
    let mut found = vec![];
    for id in ids {
        found.extend(store::by_id(tx, id).await?.filter(Person::is_whole));
    }
    Ok(found)
}

async fn named(tx: &mut Tx, typed: &str, limit: usize) -> Result<Vec<PersonId>> {
    let all: Vec<Named> = tx
        .sql(
            "select id, family_name, given_name, patronymic, latin_family, latin_given, passport_name from person
             where erased_at is null and merged_into is null",
        )
        .all()
        .await?;
    let typed = typed.to_owned();
    let search = tokio::task::spawn_blocking(move || {
        let index = Index::new(all.into_iter().flat_map(Named::spellings));
        let found = index.find_as_typed(&typed, limit).into_iter();
        found.filter(|it| it.covered >= COVERED_MIN).map(|it| it.id).collect()
    });
    Ok(search.await.map_err(anyhow::Error::from)?)
}

impl Named {
    /// Every name that they have.
    fn spellings(self) -> Vec<(PersonId, String)> {
        let names = Names {
            family_name: self.family_name,
            given_name: self.given_name,
            patronymic: self.patronymic,
            latin_family: self.latin_family,
            latin_given: self.latin_given,
            passport_name: self.passport_name,
        };
        let mut all = alike::spellings(&names);
        all.push(names.passport_name);
        all.into_iter().filter(|name| !name.trim().is_empty()).map(|name| (self.id, name)).collect()
    }
}

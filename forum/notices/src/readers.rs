//! Whom a notice is for, person by person: what is known of where they are.

use crate::{model::Audience, store};
use forums::{CityId, ForumId};
use jiff::Timestamp;
use kernel::{Result, db::Tx};
use people::PersonId;
use programme::ItemId;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

kernel::record! {
    /// Somebody who takes part.
    #[derive(Clone, Debug)]
    pub(crate) struct Reader {
        /// Their registration.
        pub registration: Uuid,
        /// Who.
        pub person: PersonId,
        /// Their name.
        pub name: String,
        /// Their mailbox.
        pub email: Option<String>,
        /// The language that they are written to in.
        pub language: String,
    }
}

/// People of an audience.
#[derive(Debug, Default)]
pub(crate) struct Readers {
    /// Those for whom it is.
    pub people: Vec<Reader>,
    /// How many of them are there only because nothing says where they are.
    pub unplaced: usize,
    /// The last registration that was looked at; none where there is nobody any more.
    pub last: Option<Uuid>,
}

/// Up to `limit` people of a forum after a registration, in the order of registrations, of whom those of the audience are
/// given.
///
/// # Errors
/// What the database says.
pub(crate) async fn readers(
    tx: &mut Tx,
    forum: ForumId,
    audience: &Audience,
    after: Option<Uuid>,
    limit: i64,
) -> Result<Readers> {
    let all = store::taking_part(tx, forum, audience, after.unwrap_or(Uuid::nil()), limit).await?;
    let last = all.last().map(|reader| reader.registration);
    let (Some(city), Some(to)) = (audience.city, last) else {
        return Ok(Readers { people: all, unplaced: 0, last });
    };
    let known = places(tx, forum, after.unwrap_or(Uuid::nil()), to).await?;
    let mut found = Readers { last, ..Readers::default() };
    for reader in all {
        match known.get(&reader.registration) {
            Some(cities) if cities.contains(&city) => found.people.push(reader),
            None if audience.unplaced => {
                found.unplaced += 1;
                found.people.push(reader);
            }
            _ => {}
        }
    }
    Ok(found)
}

/// Whether somebody who takes part is of an audience.
///
/// # Errors
/// What the database says.
pub(crate) async fn is_reader(
    tx: &mut Tx,
    forum: ForumId,
    audience: &Audience,
    person: PersonId,
) -> Result<bool> {
    let Some(registration) = store::registration_of(tx, forum, audience, person).await? else {
        return Ok(false);
    };
    let Some(city) = audience.city else { return Ok(true) };
    let known = places_of(tx, forum, registration).await?;
    Ok(known.map_or(audience.unplaced, |cities| cities.contains(&city)))
}

/// The cities in which people are, by registration; whoever is not named may be anywhere.
type Places = BTreeMap<Uuid, BTreeSet<CityId>>;

async fn places_of(tx: &mut Tx, forum: ForumId, registration: Uuid) -> Result<Option<BTreeSet<CityId>>> {
    let before = Uuid::from_u128(registration.as_u128().saturating_sub(1));
    Ok(places(tx, forum, before, registration).await?.remove(&registration))
}

/// What is known of registrations after the first and up to the last of those two.
async fn places(tx: &mut Tx, forum: ForumId, after: Uuid, to: Uuid) -> Result<Places> {
    let mut found = Places::new();
    for (registration, city) in store::read_last(tx, forum, after, to).await? {
        // Oldest first: the last reading stands.
        found.insert(registration, BTreeSet::from([city]));
    }
    let ahead = ahead(tx, forum).await?;
    for (registration, item) in store::has_to_do(tx, forum, after, to).await? {
        if let Some(cities) = ahead.get(&item) {
            found.entry(registration).or_default().extend(cities);
        }
    }
    Ok(found)
}

/// The items that are not over, with the cities in which they are: a journey is in two.
async fn ahead(tx: &mut Tx, forum: ForumId) -> Result<BTreeMap<ItemId, Vec<CityId>>> {
    let now: Timestamp = tx.now;
    let rooms = programme::rooms(tx, forum).await?;
    let items = programme::as_they_stand(programme::items(tx, forum).await?);
    let delays = programme::Delays::of(tx, forum).await?;
    let ends = |item: &programme::Item| delays.ends(item).or_else(|| item.ends());
    let is_ahead = |item: &&programme::Item| ends(item).is_none_or(|ends| ends.timestamp() > now);
    let cities = |item: &programme::Item| {
        let of_room = rooms.iter().find(|room| Some(room.id) == item.room).and_then(|room| room.city);
        let cities: Vec<CityId> = of_room.or(item.city).into_iter().chain(item.to_city).collect();
        (item.id, cities)
    };
    Ok(items.iter().filter(is_ahead).map(cities).filter(|(_, cities)| !cities.is_empty()).collect())
}

//! How long ways take, as a folder has it: read from it, and written into it.

use crate::store;
use folder::{Between, Folder, Way};
use forums::{City, CityId, ForumId, Fresh};
use kernel::{Result, db::Tx};
use programme::{Room, RoomId};
use uuid::Uuid;

/// What a way is remembered as, for `forums::decide`.
const WAY: &str = "way";

/// The two ends of a way, whichever comes first.
fn key((from, to): (Uuid, Uuid)) -> String {
    format!("{} {}", from.min(to), from.max(to))
}

/// A way was measured here: a folder leaves it.
pub(crate) async fn changed_here(tx: &mut Tx, forum: ForumId, ends: (Uuid, Uuid)) -> Result<()> {
    forums::made_on_site(tx, forum, WAY, &key(ends)).await?;
    forums::changed_on_site(tx, forum, WAY, &key(ends)).await
}

/// Loads the ways of a folder, inside the caller's act and after its places. Those of which it says nothing stay. Answers
/// what was left because the site has changed it.
///
/// # Errors
/// What the database says.
pub async fn load(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    if folder.ways.is_empty() {
        return Ok(vec![]);
    }
    let cities = forums::cities(tx, forum).await?;
    let rooms = programme::rooms(tx, forum).await?;
    let known = as_said(tx, forum, folder, &cities, &rooms).await?;
    let mut left = vec![];
    for way in &folder.ways {
        let city = |word: &str| cities.iter().find(|city| city.slug == word).map(|city| city.id.0);
        let houses = rooms.iter().filter(|room| room.is_house);
        let house = |word: &str| {
            houses.clone().find(|room| programme::venue_of(folder, room) == Some(word)).map(|room| room.id.0)
        };
        let ends = match way.between {
            Between::Cities => city(&way.from).zip(city(&way.to)),
            Between::Venues => house(&way.from).zip(house(&way.to)),
        };
        let Some((from, to)) = ends else { continue };
        match forums::decide(tx, forum, WAY, &key((from, to)), &way.minutes, overwrite).await? {
            Fresh::Same => {}
            Fresh::ChangedOnSite => {
                let name = || format!("way {} – {}", way.from, way.to);
                left.extend((!known.contains(&sorted(way.clone()))).then(name));
            }
            Fresh::Write => {
                let (minutes, (from, to)) = (i64::from(way.minutes), (from.min(to), from.max(to)));
                match way.between {
                    Between::Cities => {
                        store::write_way(tx, forum, (CityId(from), CityId(to)), minutes).await?
                    }
                    Between::Venues => {
                        store::write_house_way(tx, forum, (RoomId(from), RoomId(to)), Some(minutes)).await?;
                    }
                }
            }
        }
    }
    Ok(left)
}

/// Writes the ways of a forum into its folder, where its places are already.
///
/// # Errors
/// What the database says.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<()> {
    let cities = forums::cities(tx, forum).await?;
    let rooms = programme::rooms(tx, forum).await?;
    folder.ways = as_said(tx, forum, folder, &cities, &rooms).await?;
    Ok(())
}

/// The ways that are known here between places that the folder has, in the order of its words.
async fn as_said(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    cities: &[City],
    rooms: &[Room],
) -> Result<Vec<Way>> {
    let city = |id: CityId| cities.iter().find(|city| city.id == id).map(|city| city.slug.clone());
    let house = |id: RoomId| {
        let house = rooms.iter().find(|room| room.id == id)?;
        programme::venue_of(folder, house).map(str::to_owned)
    };
    let way = |between, ends: Option<(String, String)>, minutes: i64| {
        let (from, to) = ends?;
        Some(sorted(Way { between, from, to, minutes: u32::try_from(minutes).ok()? }))
    };
    let of_cities = store::ways(tx, forum).await?.into_iter();
    let of_houses = store::house_ways(tx, forum).await?.into_iter();
    let of_cities =
        of_cities.filter_map(|(from, to, minutes)| way(Between::Cities, city(from).zip(city(to)), minutes));
    let of_houses =
        of_houses.filter_map(|(from, to, minutes)| way(Between::Venues, house(from).zip(house(to)), minutes));
    let mut ways: Vec<Way> = of_cities.chain(of_houses).collect();
    ways.sort();
    Ok(ways)
}

fn sorted(way: Way) -> Way {
    if way.from <= way.to { way } else { Way { from: way.to, to: way.from, ..way } }
}

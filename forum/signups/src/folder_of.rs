//! Places at items as a folder has them: read from it, and written into it.

use crate::{
    model::{Offer, PLACES_MAX},
    offer_acts::release,
    store,
};
use folder::{Folder, programme::Item as FileItem};
use forums::{ForumId, Fresh};
use kernel::{Error, Result, db::Tx};
use programme::Item;
use serde_json::json;
use std::collections::BTreeMap;

/// What places are remembered as, for `forums::decide`; by the item's word in the folder.
const OFFER: &str = "signup-offer";

/// The word under which a folder knows an item.
fn word_of(item: &Item) -> &str {
    programme::came_from_folder(item).unwrap_or(&item.slug)
}

/// The places of an item were changed here: a folder leaves them.
pub(crate) async fn changed_here(tx: &mut Tx, forum: ForumId, item: &Item) -> Result<()> {
    forums::made_on_site(tx, forum, OFFER, word_of(item)).await?;
    forums::changed_on_site(tx, forum, OFFER, word_of(item)).await
}

/// Loads the places of a folder's items, inside the caller's act and after its programme; whoever waits moves up where places
/// were added. An item of whose places the folder says nothing keeps them. Answers what was left because the site has
/// changed it.
///
/// # Errors
/// What the database says.
pub async fn load(tx: &mut Tx, forum: ForumId, folder: &Folder, overwrite: bool) -> Result<Vec<String>> {
    let with_places: Vec<&FileItem> =
        all_of(&folder.programme).into_iter().filter(|item| item.places.is_some()).collect();
    if with_places.is_empty() {
        return Ok(vec![]);
    }
    let whose = forums::forum_by_id(tx, forum).await?.ok_or(Error::NotFound)?;
    let items = programme::items(tx, forum).await?;
    let by_word = items.iter().map(|item| (item.slug.as_str(), item));
    // What a folder calls an item comes before what the site calls it.
    let by_word = by_word.chain(items.iter().map(|item| (word_of(item), item)));
    let items: BTreeMap<&str, &Item> = by_word.collect();
    let offers = store::offers(tx, forum).await?;
    let mut left = vec![];
    for file in with_places {
        let (Some(item), Some(places)) = (items.get(file.id.as_str()), file.places) else { continue };
        let content = json!([places, file.signup_opens, file.signup_closes]);
        let offer = Offer {
            item: item.id,
            forum,
            places: i64::from(places).min(PLACES_MAX),
            opens_at: file.signup_opens,
            closes_at: file.signup_closes,
        };
        match forums::decide(tx, forum, OFFER, word_of(item), &content, overwrite).await? {
            Fresh::Same => {}
            Fresh::ChangedOnSite => {
                left.extend((!offers.contains(&offer)).then(|| format!("places {}", file.id)));
            }
            Fresh::Write => {
                store::write_offer(tx, &offer).await?;
                release(tx, &whose, item, None).await?;
            }
        }
    }
    Ok(left)
}

/// Writes the places of a forum's items into its folder, where its programme is already.
///
/// # Errors
/// What the database says.
pub async fn into_folder(tx: &mut Tx, forum: ForumId, folder: &mut Folder) -> Result<()> {
    let offers = store::offers(tx, forum).await?;
    let items = programme::items(tx, forum).await?;
    let offers: BTreeMap<&str, &Offer> = offers
        .iter()
        .filter_map(|offer| Some((items.iter().find(|item| item.id == offer.item)?.slug.as_str(), offer)))
        .collect();
    write(&mut folder.programme, &offers);
    Ok(())
}

fn write(items: &mut [FileItem], offers: &BTreeMap<&str, &Offer>) {
    for item in items {
        if let Some(offer) = offers.get(item.id.as_str()) {
            item.places = u32::try_from(offer.places).ok();
            item.signup_opens = offer.opens_at;
            item.signup_closes = offer.closes_at;
        }
        write(&mut item.items, offers);
    }
}

fn all_of(items: &[FileItem]) -> Vec<&FileItem> {
    items.iter().flat_map(|item| std::iter::once(item).chain(all_of(&item.items))).collect()
}

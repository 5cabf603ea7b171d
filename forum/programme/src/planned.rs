//! The programme as it is written by those who plan it: item by item, whole, so that files that come later leave it.

use crate::{
    Words,
    load::ITEM,
    model::{Equipment, Item, ItemId, Kind, NewItem, NewPart, Role, word_of},
    pages::shown,
    store,
};
use forums::ForumId;
use kernel::{Error, Lang, Result, db::Tx, live::Topic};

/// An item of a forum with all its texts.
///
/// # Errors
/// What the database says.
pub async fn whole(tx: &mut Tx, forum: ForumId, id: ItemId) -> Result<Option<NewItem>> {
    let Some(item) = store::item_of(tx, forum, id).await? else { return Ok(None) };
    let body = store::body(tx, id).await?;
    Ok(body.map(|body| NewItem {
        item,
        forum,
        summary: body.summary.0,
        description: body.description.0,
        matter: body.matter.0,
    }))
}

/// Writes an item with everybody's part in it, inside the caller's act. One that is new gets its word, made of its title,
/// and its place behind all others; one that is there gets the next number.
///
/// # Errors
/// [`Error::NotFound`] where another forum has an item of that id; what the database says.
pub async fn put(tx: &mut Tx, mut new: NewItem, parts: &[NewPart]) -> Result<()> {
    let (id, forum) = (new.item.id, new.forum);
    if store::is_elsewhere(tx, forum, id).await? {
        return Err(Error::NotFound);
    }
    match store::by_id(tx, id).await? {
        Some(before) => {
            new.item.sequence = before.sequence + 1;
            remember(tx, forum, &before).await?;
        }
        None => {
            let mut words = new.item.title.versions.values().map(|version| word_of(&version.text));
            let wanted = words.find(|word| word.len() > 1).unwrap_or_else(|| "item".to_owned());
            new.item.slug = store::free_word(tx, forum, &wanted, id).await?;
            new.item.position = store::last_position(tx, forum).await? + 1;
        }
    }
    // What it was to lie in may be gone meanwhile.
    if let Some(parent) = new.item.parent
        && store::item_of(tx, forum, parent).await?.is_none()
    {
        new.item.parent = None;
    }
    store::write(tx, &new).await?;
    store::write_parts(tx, forum, id, parts).await?;
    tx.changed(Topic::new("site", forum.0));
    Ok(())
}

/// Gives an item another word in addresses, inside the caller's act. Answers whether it could: no other item has it.
///
/// # Errors
/// [`Error::NotFound`] for an item of another forum; what the database says.
pub async fn set_word(tx: &mut Tx, forum: ForumId, id: ItemId, word: &str) -> Result<bool> {
    let before = store::item_of(tx, forum, id).await?.ok_or(Error::NotFound)?;
    if before.slug == word {
        return Ok(true);
    }
    if store::by_slug(tx, forum, word).await?.is_some() {
        return Ok(false);
    }
    remember(tx, forum, &before).await?;
    store::set_word(tx, id, word).await?;
    tx.changed(Topic::new("site", forum.0));
    Ok(true)
}

/// Takes an item out for good. What lay in it lies where it lay.
///
/// # Errors
/// What the database says.
pub async fn take_out(tx: &mut Tx, forum: ForumId, id: ItemId) -> Result<()> {
    if let Some(before) = store::item_of(tx, forum, id).await? {
        remember(tx, forum, &before).await?;
        store::remove(tx, id).await?;
        tx.changed(Topic::new("site", forum.0));
    }
    Ok(())
}

/// It was changed here: under each of its names, so that neither folder nor file writes over it.
async fn remember(tx: &mut Tx, forum: ForumId, item: &Item) -> Result<()> {
    forums::changed_on_site(tx, forum, ITEM, &item.id.to_string()).await?;
    if let Some(name) = &item.source_id {
        forums::changed_on_site(tx, forum, ITEM, name).await?;
    }
    Ok(())
}

/// What an item is, in a word; empty where no word says more than its title.
pub fn kind_word(lang: Lang, kind: Kind) -> String {
    shown::kind(Words(lang), kind)
}

/// What stands over times on paper.
pub fn when_word(lang: Lang) -> String {
    Words(lang).when()
}

/// What a room has, in a word.
pub fn equipment_word(lang: Lang, equipment: Equipment) -> String {
    shown::equipment(Words(lang), equipment)
}

/// What somebody does in an item, in a word.
pub fn role_word(lang: Lang, role: Role) -> String {
    shown::role(Words(lang), role)
}

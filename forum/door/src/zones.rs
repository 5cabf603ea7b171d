//! Zones: added, called otherwise, put in another order, closed and opened again.

use crate::{
    model::{Checkpoint, Zone, ZoneId},
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result, Say, Text,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
    shell,
};
use serde_json::{Value, json};
use uuid::Uuid;

/// What a zone is remembered as, for `forums::decide`.
pub(crate) const ZONE: &str = "zone";
/// The field under which a form is told that somebody else was quicker.
pub(crate) const SEEN: &str = "seen";
/// Letters of a name.
pub(crate) const NAME_LETTERS_MAX: usize = 200;
/// Zones that a forum has, at most.
const ZONES_MAX: usize = 100;

/// Whoever manages a forum looks after its doors.
pub(crate) fn must_manage(by: &By, forum: Uuid) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum))
}

pub(crate) fn wrong(field: &str, say: Say) -> Error {
    Error::Invalid(vec![(field.to_owned(), say)])
}

/// One at a time changes the doors of a forum: words and places in the order are counted.
pub(crate) async fn begin(tx: &mut Tx, forum: Uuid) -> Result<()> {
    Ok(tx.alone("doors of", forum).await?)
}

/// By what whoever changes a thing says what they have seen of it.
pub(crate) fn stamp(id: Uuid, said: &Value) -> String {
    Uuid::new_v5(&id, said.to_string().as_bytes()).to_string()
}

/// What an editor has seen of a zone.
pub(crate) fn seen_of(zone: &Zone) -> String {
    stamp(zone.id.0, &json!([zone.name]))
}

/// A word for a folder, made of a name or else this one, that is none of those taken.
pub(crate) fn free_word(name: &Text, otherwise: &str, taken: &[&str]) -> String {
    let mut words = name.versions.values().map(|version| word_of(&version.text));
    let wanted = words.find(|word| word.len() > 1).unwrap_or_else(|| otherwise.to_owned());
    let numbered = (2..).map(|number| format!("{wanted}-{number}"));
    let mut words = std::iter::once(wanted.clone()).chain(numbered);
    words.find(|word| !taken.contains(&word.as_str())).expect("there is always another number")
}

/// Letters of such a word, without its number.
const WORD_LETTERS_MAX: usize = 50;

/// `Press centre` → `press-centre`.
fn word_of(text: &str) -> String {
    let letters = text.chars().map(|letter| if letter.is_ascii_alphanumeric() { letter } else { '-' });
    let all: String = letters.collect::<String>().to_ascii_lowercase();
    let words: Vec<&str> = all.split('-').filter(|word| !word.is_empty()).collect();
    let joined = words.join("-");
    joined.get(..WORD_LETTERS_MAX).unwrap_or(&joined).trim_end_matches('-').to_owned()
}

/// The order in which a thing changes places with the one before it, or after it; the same where there is none.
pub(crate) fn swapped<T: Copy + PartialEq>(order: &[T], one: T, up: bool) -> Option<Vec<T>> {
    let at = order.iter().position(|it| *it == one)?;
    let other = if up { at.checked_sub(1) } else { Some(at + 1).filter(|next| *next < order.len()) };
    let mut order = order.to_vec();
    if let Some(other) = other {
        order.swap(at, other);
    }
    Some(order)
}

/// Adds a zone, or gives it another name.
#[derive(Clone, Debug)]
pub struct SaveZone {
    /// The forum.
    pub forum: Uuid,
    /// Which; one that is new has an id of its own already.
    pub id: ZoneId,
    /// What the editor has seen; empty where it is new.
    pub seen: String,
    /// Its name.
    pub name: Text,
}

impl Act for SaveZone {
    type Out = ();
    const VERB: &'static str = "door.save_zone";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        tx.about(Subject::new("zone", self.id.0));
        let all = store::zones(tx, self.forum).await?;
        let before = all.iter().find(|zone| zone.id == self.id);
        if before.is_some_and(|zone| *zone.name == self.name) {
            tx.was_done();
            return Ok(());
        }
        if before.map(seen_of).unwrap_or_default() != self.seen {
            return Err(wrong(SEEN, say::changed_meanwhile()));
        }
        if self.name.is_empty() {
            return Err(wrong("name", shell::say::field_required()));
        }
        if all.iter().any(|zone| zone.id != self.id && *zone.name == self.name) {
            return Err(wrong("name", say::name_taken()));
        }
        tx.fact("name", before.map_or(Value::Null, |zone| json!(zone.name)), json!(self.name));
        let name = self.name.clone().into();
        match before {
            Some(zone) => {
                store::write_zone(tx, &Zone { name, ..zone.clone() }).await?;
                forums::changed_on_site(tx, ForumId(self.forum), ZONE, &zone.slug).await?;
            }
            None if all.len() >= ZONES_MAX => return Err(Error::Refused(say::zones_too_many(ZONES_MAX))),
            None => {
                let taken: Vec<&str> = all.iter().map(|zone| zone.slug.as_str()).collect();
                let slug = free_word(&self.name, "zone", &taken);
                let zone = Zone { id: self.id, slug, name, closed_at: None };
                if !store::insert_zone(tx, self.forum, &zone).await? {
                    return Err(Error::NotFound);
                }
                forums::made_on_site(tx, ForumId(self.forum), ZONE, &zone.slug).await?;
            }
        }
        tell(tx, self.forum, self.id).await
    }
}

/// Puts a zone before the one above it, or behind the one below it.
#[derive(Clone, Debug)]
pub struct MoveZone {
    /// The forum.
    pub forum: Uuid,
    /// Which.
    pub id: ZoneId,
    /// Up, else down.
    pub up: bool,
}

impl Act for MoveZone {
    type Out = ();
    const VERB: &'static str = "door.move_zone";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    /// A folder that comes later does not ask for the order of what is there, so that this is no change that it must leave.
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        tx.about(Subject::new("zone", self.id.0));
        let order: Vec<ZoneId> = store::zones(tx, self.forum).await?.iter().map(|zone| zone.id).collect();
        let now = swapped(&order, self.id, self.up).ok_or(Error::NotFound)?;
        for (position, id) in (0i64..).zip(&now) {
            store::place_zone(tx, *id, position).await?;
        }
        moved(tx, &order, &now, self.id);
        tell(tx, self.forum, self.id).await
    }
}

/// States from which place in an order to which a thing went.
pub(crate) fn moved<T: PartialEq>(tx: &mut Tx, before: &[T], now: &[T], one: T) {
    let place = |order: &[T]| order.iter().position(|it| *it == one).map_or(0, |at| at + 1);
    tx.fact("place_in_order", place(before), place(now));
}

/// Closes a zone: nobody is let in any more, and the devices at its checkpoints end.
#[derive(Clone, Debug)]
pub struct CloseZone {
    /// The forum.
    pub forum: Uuid,
    /// Which.
    pub id: ZoneId,
}

impl Act for CloseZone {
    type Out = ();
    const VERB: &'static str = "door.close_zone";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        set_closed(tx, self.forum, self.id, true).await
    }
}

/// Opens a zone again; its checkpoints are as they were.
#[derive(Clone, Debug)]
pub struct ReopenZone {
    /// The forum.
    pub forum: Uuid,
    /// Which.
    pub id: ZoneId,
}

impl Act for ReopenZone {
    type Out = ();
    const VERB: &'static str = "door.reopen_zone";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        set_closed(tx, self.forum, self.id, false).await
    }
}

async fn set_closed(tx: &mut Tx, forum: Uuid, id: ZoneId, closed: bool) -> Result<()> {
    begin(tx, forum).await?;
    tx.about(Subject::new("zone", id.0));
    let zone =
        store::zones(tx, forum).await?.into_iter().find(|zone| zone.id == id).ok_or(Error::NotFound)?;
    if zone.closed_at.is_some() == closed {
        tx.was_done();
        return Ok(());
    }
    tx.fact("closed", !closed, closed);
    let zone = Zone { closed_at: closed.then_some(tx.now), ..zone };
    store::write_zone(tx, &zone).await?;
    forums::changed_on_site(tx, ForumId(forum), ZONE, &zone.slug).await?;
    for checkpoint in of_zone(tx, forum, id).await? {
        store::devices_end(tx, checkpoint.id, checkpoint.ends_at()).await?;
    }
    tell(tx, forum, id).await
}

async fn of_zone(tx: &mut Tx, forum: Uuid, zone: ZoneId) -> Result<Vec<Checkpoint>> {
    let all = store::checkpoints(tx, forum).await?;
    Ok(all.into_iter().filter(|it| it.zone == zone).collect())
}

/// The organiser's page and the door pages of the zone follow.
pub(crate) async fn tell(tx: &mut Tx, forum: Uuid, zone: ZoneId) -> Result<()> {
    tx.changed(Topic::new("door", forum));
    for checkpoint in of_zone(tx, forum, zone).await? {
        tx.changed(Topic::new("checkpoint", checkpoint.id.0));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_made_of_a_name_that_has_such_letters_and_is_nobody_elses() {
        let name = Text::parallel(
            "ru",
            [("ru".into(), "Пресс-центр".into()), ("tr".into(), "Basın merkezi".into())],
        );
        assert_eq!(free_word(&name, "zone", &[]), "bas-n-merkezi");
        assert_eq!(free_word(&name, "zone", &["bas-n-merkezi"]), "bas-n-merkezi-2");
        assert_eq!(free_word(&Text::new("kk", "Аймақ"), "zone", &["zone"]), "zone-2");
        assert!(free_word(&Text::new("en", "very ".repeat(60)), "zone", &[]).len() <= WORD_LETTERS_MAX);
    }

    #[test]
    fn the_first_goes_no_further_up_and_the_last_no_further_down() {
        assert_eq!(swapped(&[1, 2, 3], 2, true), Some(vec![2, 1, 3]));
        assert_eq!(swapped(&[1, 2, 3], 1, true), Some(vec![1, 2, 3]));
        assert_eq!(swapped(&[1, 2, 3], 3, false), Some(vec![1, 2, 3]));
        assert_eq!(swapped(&[1, 2, 3], 4, false), None);
    }
}

//! What people decide about pairs.

use crate::{
    compare::compared,
    model::{
        Before, FIELDS, Fields, Kind, Likeness, LikenessId, Merging, MergingId, Standing, persons, the_other,
    },
    say, store,
};
use forums::{Forum, ForumId};
use kernel::{
    Error, Result,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Mandate, Right, Role, Scope},
};
use people::{Person, PersonId};
use registration::{RegistrationId, Standing as Place, Stood};
use serde_json::Value as Json;
use std::ops::Deref;
use uuid::Uuid;

/// Whether somebody may decide about a pair of persons: in every forum in which one of them takes part.
///
/// # Errors
/// [`Error::SignIn`] or [`Error::Forbidden`]; what the database says.
pub(crate) async fn must_decide(tx: &mut Tx, by: &By, it: &Likeness) -> Result<()> {
    let mut forums = vec![];
    for person in persons(it) {
        forums.extend(store::places_of(tx, person).await?.into_iter().map(|(forum, ..)| forum));
    }
    if forums.is_empty() {
        return by.must(Right::DecideDuplicates, Scope::default());
    }
    forums.into_iter().try_for_each(|forum| by.must(Right::DecideDuplicates, Scope::forum(forum)))
}

pub(crate) async fn open(tx: &mut Tx, id: LikenessId, kind: Kind) -> Result<Likeness> {
    store::by_id(tx, id).await?.filter(|it| it.kind == kind).ok_or(Error::NotFound)
}

/// The two are two; remembered until one of their names, birth dates or mailboxes changes.
pub struct Different {
    /// Which pair.
    pub likeness: LikenessId,
    /// In which forum that was decided.
    pub forum: ForumId,
}

impl Act for Different {
    type Out = ();
    const VERB: &'static str = "duplicates.different";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = store::by_id(tx, self.likeness).await?.ok_or(Error::NotFound)?;
        match it.kind {
            Kind::Person => must_decide(tx, by, &it).await,
            Kind::Organisation => by.must(Right::DecideDuplicates, Scope::forum(self.forum.0)),
        }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = store::by_id(tx, self.likeness).await?.ok_or(Error::NotFound)?;
        it.both().into_iter().for_each(|id| tx.about(Subject::new(it.kind.word(), id)));
        if !store::decide(tx, it.id, Standing::Open, Standing::Different).await? {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        tx.fact("same", Standing::Open.word(), Standing::Different.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        Ok(())
    }
}

/// Two who were found to be two are to be decided about again.
pub struct Reopen {
    /// Which pair.
    pub likeness: LikenessId,
    /// In which forum that was decided.
    pub forum: ForumId,
}

impl Act for Reopen {
    type Out = ();
    const VERB: &'static str = "duplicates.reopen";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = open(tx, self.likeness, Kind::Person).await?;
        must_decide(tx, by, &it).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = open(tx, self.likeness, Kind::Person).await?;
        persons(&it).into_iter().for_each(|id| tx.about(Subject::new("person", id.0)));
        if !store::decide(tx, it.id, Standing::Different, Standing::Open).await? {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        tx.fact("same", Standing::Different.word(), Standing::Open.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        Ok(())
    }
}

/// The two are one: `stays` goes on with the chosen values, and gets what the other has.
pub struct Merge {
    /// Which pair.
    pub likeness: LikenessId,
    /// In which forum that was decided.
    pub forum: ForumId,
    /// Who goes on.
    pub stays: PersonId,
    /// The hash of what was seen of both.
    pub seen: String,
    /// The fields that come from the other one, of [`Merge::FIELDS`].
    pub theirs: Vec<String>,
    /// Where both stand in a forum, the registrations that hold on.
    pub keep: Vec<RegistrationId>,
    /// A copy of the other one's photo, where that was chosen: each record has a file of its own.
    pub photo: Option<Uuid>,
    /// The public address of the installation, for the letters of those who move up.
    pub home: Option<String>,
}

impl Merge {
    /// The fields between which somebody chooses.
    pub const FIELDS: [&'static str; 7] = FIELDS;
}

impl Act for Merge {
    type Out = MergingId;
    const VERB: &'static str = "duplicates.merge";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = open(tx, self.likeness, Kind::Person).await?;
        must_decide(tx, by, &it).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<MergingId> {
        let it = open(tx, self.likeness, Kind::Person).await?;
        tx.about(Subject::new("person", self.stays.0));
        let goes = PersonId(the_other(&it, self.stays.0).ok_or(Error::NotFound)?);
        let both = both(tx, &it).await?;
        if compared(&both[0], &both[1]) != self.seen
            || !store::decide(tx, it.id, Standing::Open, Standing::Merged).await?
        {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        let [one, two] = both;
        let (stays, other) = if one.id == self.stays { (one, two) } else { (two, one) };
        let (fields, theirs) = (Fields::of(&stays), Fields { photo: self.photo, ..Fields::of(&other) });
        let after = mixed(&fields, &theirs, &self.theirs);
        let mut before = Before {
            fields,
            registrations: vec![],
            absorbed: vec![],
            mandates: vec![],
            presence: vec![],
            rules: door::rename_in_rules(tx, goes, self.stays).await?,
        };
        let sides = sides_of(tx, [self.stays, goes]).await?;
        for (id, holds) in gives_way(&sides, self.stays, &self.keep) {
            let moved = door::move_presence(tx, id.0, holds.0).await?;
            before.presence.push((id, holds, moved));
            before.absorbed.push((id, self.absorb(tx, id).await?));
        }
        before.registrations = sides.into_iter().map(|it| it.stood).collect();
        before.mandates = people::merge(tx, self.stays, goes).await?.iter().map(written).collect();
        for it in before.registrations.iter().filter(|it| it.person == goes) {
            registration::give_to(tx, it.registration, self.stays).await?;
        }
        tx.on(Subject::new("person", self.stays.0));
        people::change(tx, self.stays, &after.person()).await?;
        people::set_photo(tx, self.stays, after.photo).await?;
        self.close_others(tx, &it, goes).await?;
        tx.fact("same", Standing::Open.word(), Standing::Merged.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        let (before, after) = (as_json(&before)?, as_json(&after)?);
        store::insert_merging(tx, it.id, self.stays.0, goes.0, &before, &after).await
    }
}

impl Merge {
    /// Frees the place of a registration; its ticket ends, replaced by the other one's. Answers that ticket's number.
    async fn absorb(&self, tx: &mut Tx, id: RegistrationId) -> Result<Option<i64>> {
        let forum = forum_of(tx, id).await?;
        tx.changed(Topic::new("numbers", forum.id.0));
        registration::absorb(tx, &forum, id, self.home.as_deref()).await?;
        badges::end_replaced(tx, id).await
    }

    /// Whoever else may be the one who goes may now be the one who stays; they are compared anew.
    async fn close_others(&self, tx: &mut Tx, it: &Likeness, goes: PersonId) -> Result<()> {
        for other in store::open_of(tx, goes.0).await?.iter().filter(|other| other.id != it.id) {
            store::drop_open(tx, other.id).await?;
        }
        Ok(())
    }
}

/// Both persons of a pair, alone for the rest of the act, in the order of the pair.
async fn both(tx: &mut Tx, it: &Likeness) -> Result<[Person; 2]> {
    for id in it.both() {
        tx.alone("person", id).await?;
        tx.alone("registrations of", id).await?;
    }
    let [one, other] = persons(it);
    let one = people::by_id(tx, one).await?.filter(Person::is_whole).ok_or(Error::NotFound)?;
    let other = people::by_id(tx, other).await?.filter(Person::is_whole).ok_or(Error::NotFound)?;
    Ok([one, other])
}

/// `ours` with these fields from `theirs`.
pub(crate) fn mixed(ours: &Fields, theirs: &Fields, taken: &[String]) -> Fields {
    let mut mixed = ours.clone();
    for field in FIELDS.iter().filter(|field| taken.iter().any(|it| it == *field)) {
        mixed.take(theirs, field);
    }
    mixed
}

/// A registration of one of the two, and what its bearer has of it already.
#[derive(Clone, Debug)]
pub(crate) struct Side {
    pub stood: Stood,
    /// They are inside by it.
    pub inside: bool,
    /// The number on its badge, once that is printed.
    pub badge: Option<i64>,
}

impl Deref for Side {
    type Target = Stood;

    fn deref(&self) -> &Stood {
        &self.stood
    }
}

async fn sides_of(tx: &mut Tx, both: [PersonId; 2]) -> Result<Vec<Side>> {
    let mut sides = vec![];
    for person in both {
        for stood in registration::how_they_stand(tx, person).await? {
            let inside = door::is_inside(tx, stood.registration.0).await?;
            let badge = match badges::badge_of(tx, stood.registration).await? {
                Some(_) => badges::valid(tx, stood.registration).await?.map(|ticket| ticket.serial),
                None => None,
            };
            sides.push(Side { stood, inside, badge });
        }
    }
    Ok(sides)
}

/// Where both stand in a forum, the registration that gives its place up, and the one that holds on: the one that was
/// chosen; where none was, the one by which somebody is inside or has a badge, then the one that is further, and of two
/// alike that of whoever stays.
pub(crate) fn gives_way(
    all: &[Side],
    stays: PersonId,
    keep: &[RegistrationId],
) -> Vec<(RegistrationId, RegistrationId)> {
    let stands = |it: &&Side| matches!(it.standing, Place::Active | Place::Reserve);
    let far = |it: &Side| {
        (
            keep.contains(&it.registration),
            it.standing == Place::Active,
            it.inside,
            it.badge.is_some(),
            it.accredited,
            it.step_place,
            it.person == stays,
        )
    };
    let mine = all.iter().filter(stands).filter(|it| it.person == stays);
    let pairs = mine.filter_map(|mine| {
        let other = all.iter().filter(stands).find(|it| it.person != stays && it.forum == mine.forum)?;
        let (gives, holds) = if far(mine) > far(other) { (other, mine) } else { (mine, other) };
        Some((gives.registration, holds.registration))
    });
    pairs.collect()
}

fn written((mandate, had): &(Mandate, bool)) -> (String, Option<Uuid>, Option<Uuid>, bool) {
    (mandate.role.word().to_owned(), mandate.forum, mandate.delegation, *had)
}

fn as_json(value: &impl serde::Serialize) -> Result<Json> {
    Ok(serde_json::to_value(value).map_err(anyhow::Error::from)?)
}

async fn forum_of(tx: &mut Tx, id: RegistrationId) -> Result<Forum> {
    let it = registration::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    forums::forum_by_id(tx, it.forum).await?.ok_or(Error::NotFound)
}

/// A merge is taken back: both are as they were, as far as nobody has changed them since.
pub struct Undo {
    /// Which pair.
    pub likeness: LikenessId,
    /// In which forum that was decided.
    pub forum: ForumId,
}

/// What came of an [`Undo`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Undone {
    /// Registrations that could not be put back on their place, because it was given away.
    pub without_place: usize,
    /// The photo that only the merge had brought, to be removed after the commit.
    pub photo: Option<Uuid>,
}

impl Act for Undo {
    type Out = Undone;
    const VERB: &'static str = "duplicates.undo";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = open(tx, self.likeness, Kind::Person).await?;
        must_decide(tx, by, &it).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Undone> {
        let merging = store::merging_of(tx, self.likeness).await?.ok_or(Error::NotFound)?;
        let (stays, goes) = (PersonId(merging.stays), PersonId(merging.goes));
        tx.about(Subject::new("person", stays.0));
        for id in [stays, goes] {
            tx.alone("person", id.0).await?;
            tx.alone("registrations of", id.0).await?;
        }
        if !store::set_undone(tx, merging.id).await?
            || !store::decide(tx, self.likeness, Standing::Merged, Standing::Open).await?
        {
            return Err(Error::Refused(say::decided_meanwhile()));
        }
        let (before, after) = read(&merging)?;
        let mandates: Vec<(Mandate, bool)> = before.mandates.iter().filter_map(mandate).collect();
        people::take_apart(tx, stays, goes, &mandates).await?;
        door::rename_back(tx, goes, stays, &before.rules).await?;
        let photo = fields_back(tx, stays, &before.fields, &after).await?;
        for it in before.registrations.iter().filter(|it| it.person == goes) {
            registration::give_to(tx, it.registration, goes).await?;
        }
        let mut undone = Undone { without_place: 0, photo };
        for (id, serial) in &before.absorbed {
            let Some(was) = before.registrations.iter().find(|it| it.registration == *id) else { continue };
            let forum = forum_of(tx, *id).await?;
            if !registration::put_back(tx, &forum, was).await? {
                undone.without_place += 1;
            } else if let Some(serial) = serial {
                badges::reinstate(tx, *id, *serial).await?;
            }
        }
        for (id, holds, moved) in before.presence.iter().filter(|(.., moved)| !moved.is_empty()) {
            door::move_presence_back(tx, id.0, holds.0, moved).await?;
            let forum = forum_of(tx, *id).await?;
            tx.changed(Topic::new("numbers", forum.id.0));
        }
        tx.on(Subject::new("person", stays.0));
        tx.fact("same", Standing::Merged.word(), Standing::Open.word());
        tx.changed(Topic::new("duplicates", self.forum.0));
        Ok(undone)
    }
}

fn read(merging: &Merging) -> Result<(Before, Fields)> {
    let before = serde_json::from_value(merging.before.0.clone()).map_err(anyhow::Error::from)?;
    let after = serde_json::from_value(merging.after.0.clone()).map_err(anyhow::Error::from)?;
    Ok((before, after))
}

fn mandate(it: &(String, Option<Uuid>, Option<Uuid>, bool)) -> Option<(Mandate, bool)> {
    let (role, forum, delegation, had) = it;
    Some((Mandate { role: Role::from_word(role)?, forum: *forum, delegation: *delegation }, *had))
}

/// Puts the fields back that still are as the merge left them. Answers the photo that goes with that.
async fn fields_back(tx: &mut Tx, stays: PersonId, before: &Fields, after: &Fields) -> Result<Option<Uuid>> {
    let person = people::by_id(tx, stays).await?.filter(Person::is_whole).ok_or(Error::NotFound)?;
    let now = Fields::of(&person);
    let untouched: Vec<String> =
        FIELDS.iter().filter(|field| now.agrees(after, field)).map(|field| (*field).to_owned()).collect();
    let back = mixed(&now, before, &untouched);
    people::change(tx, stays, &back.person()).await?;
    let replaced = people::set_photo(tx, stays, back.photo).await?;
    Ok(replaced.filter(|it| Some(*it) == after.photo && *it != before.photo.unwrap_or_default()))
}

/// What the page shows of a merge before it is done.
pub(crate) async fn standing_of_both(tx: &mut Tx, it: &Likeness) -> Result<Vec<Side>> {
    sides_of(tx, persons(it)).await
}

//! All SQL on the tables of this room.

use crate::model::{Kind, Likeness, LikenessId, Merging, MergingId, Standing};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Result,
    db::{Json, Tx},
};
use organisations::OrganisationId;
use people::{Person, PersonId};
use serde_json::Value;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

macro_rules! likenesses {
    ($rest:literal) => {
        concat!(
            "select l.id, l.kind, l.one, l.other, l.score, l.reasons, l.agrees, l.compared, l.standing, l.found_at, l.decided_at,
               l.decided_by
             from likeness l ",
            $rest
        )
    };
}

/// Pairs that are read for one list, at most.
const PAIRS_MAX: i64 = 2000;

pub(crate) async fn by_id(tx: &mut Tx, id: LikenessId) -> Result<Option<Likeness>> {
    Ok(tx.sql(likenesses!("where l.id = $1")).bind(id).optional().await?)
}

pub(crate) async fn of_two(tx: &mut Tx, one: Uuid, other: Uuid) -> Result<Option<Likeness>> {
    Ok(tx.sql(likenesses!("where l.one = $1 and l.other = $2")).bind(one).bind(other).optional().await?)
}

/// Pairs of persons of whom one at least has a registration in the forum, the surest first.
pub(crate) async fn of_forum(tx: &mut Tx, forum: ForumId, standing: Standing) -> Result<Vec<Likeness>> {
    Ok(tx
        .sql(likenesses!(
            "where l.kind = 'person' and l.standing = $2
               and (exists (select 1 from registration r where r.person = l.one and r.forum = $1 and (r.standing in ('active', 'reserve') or $2 <> 'open'))
                 or exists (select 1 from registration r where r.person = l.other and r.forum = $1 and (r.standing in ('active', 'reserve') or $2 <> 'open')))
             order by l.score desc, l.found_at, l.id limit $3"
        ))
        .bind(forum)
        .bind(standing)
        .bind(PAIRS_MAX)
        .all()
        .await?)
}

/// A forum, a delegation, and whether somebody stands there.
pub(crate) type Place = (Uuid, Option<Uuid>, bool);

/// Where everybody of the pairs of persons of that standing has a registration, of whichever standing it is: by person.
pub(crate) async fn places_of_pairs(tx: &mut Tx, standing: Standing) -> Result<HashMap<Uuid, Vec<Place>>> {
    let all: Vec<(Uuid, Uuid, Option<Uuid>, String)> = tx
        .sql(
            "select person, forum, delegation, standing from registration
             where person in (select one from likeness where kind = 'person' and standing = $1
                              union select other from likeness where kind = 'person' and standing = $1)",
        )
        .bind(standing)
        .all()
        .await?;
    let mut places: HashMap<Uuid, Vec<Place>> = HashMap::new();
    for (person, forum, delegation, standing) in all {
        places.entry(person).or_default().push((forum, delegation, stands_by(&standing)));
    }
    Ok(places)
}

fn stands_by(standing: &str) -> bool {
    matches!(standing, "active" | "reserve")
}

/// Open pairs of persons who both stand in one delegation of the forum.
pub(crate) async fn of_delegation(
    tx: &mut Tx,
    forum: ForumId,
    delegation: Uuid,
    standing: Standing,
) -> Result<Vec<Likeness>> {
    Ok(tx
        .sql(likenesses!(
            "where l.kind = 'person' and l.standing = $3
               and exists (select 1 from registration r where r.person = l.one and r.forum = $1 and r.delegation = $2 and r.standing in ('active', 'reserve'))
               and exists (select 1 from registration r where r.person = l.other and r.forum = $1 and r.delegation = $2 and r.standing in ('active', 'reserve'))
             order by l.score desc, l.found_at, l.id limit $4"
        ))
        .bind(forum)
        .bind(delegation)
        .bind(standing)
        .bind(PAIRS_MAX)
        .all()
        .await?)
}

/// Pairs of organisations, the surest first.
pub(crate) async fn of_organisations(tx: &mut Tx, standing: Standing) -> Result<Vec<Likeness>> {
    Ok(tx
        .sql(likenesses!(
            "where l.kind = 'organisation' and l.standing = $1 order by l.score desc, l.found_at, l.id limit $2"
        ))
        .bind(standing)
        .bind(PAIRS_MAX)
        .all()
        .await?)
}

/// A pair that was found.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct NewLikeness {
    pub kind: Kind,
    pub one: Uuid,
    pub other: Uuid,
    pub score: i64,
    pub reason: &'static str,
    pub agrees: String,
    pub compared: String,
}

/// Keeps a pair that was found; one that was decided is open again when what was compared has changed. Answers whether
/// there is something to decide that there was not before.
pub(crate) async fn found(tx: &mut Tx, new: &NewLikeness) -> Result<bool> {
    let (id, now) = (tx.new_id(), tx.now);
    let known = of_two(tx, new.one, new.other).await?;
    if let Some(known) = known {
        if known.compared == new.compared || known.standing == Standing::Merged {
            if known.standing == Standing::Open {
                set_reasons(tx, known.id, new).await?;
            }
            return Ok(false);
        }
        tx.sql(
            "update likeness set score = $2, reasons = $3, agrees = $4, compared = $5, standing = 'open', found_at = $6,
               decided_at = null, decided_by = null
             where id = $1",
        )
        .bind(known.id)
        .bind(new.score)
        .bind(new.reason)
        .bind(&new.agrees)
        .bind(&new.compared)
        .bind(now)
        .run()
        .await?;
        return Ok(true);
    }
    tx.sql(
        "insert into likeness (id, kind, one, other, score, reasons, agrees, compared, standing, found_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9)
         on conflict (one, other) do nothing",
    )
    .bind(id)
    .bind(new.kind)
    .bind(new.one)
    .bind(new.other)
    .bind(new.score)
    .bind(new.reason)
    .bind(&new.agrees)
    .bind(&new.compared)
    .bind(now)
    .run()
    .await?;
    Ok(true)
}

/// What else agrees may change without what was compared.
async fn set_reasons(tx: &mut Tx, id: LikenessId, new: &NewLikeness) -> Result<()> {
    tx.sql("update likeness set score = $2, reasons = $3, agrees = $4 where id = $1")
        .bind(id)
        .bind(new.score)
        .bind(new.reason)
        .bind(&new.agrees)
        .run()
        .await?;
    Ok(())
}

/// Open pairs of which one is this, that are not among those which were found now.
pub(crate) async fn open_of(tx: &mut Tx, id: Uuid) -> Result<Vec<Likeness>> {
    Ok(tx
        .sql(likenesses!("where (l.one = $1 or l.other = $1) and l.standing = 'open'"))
        .bind(id)
        .all()
        .await?)
}

/// Takes an open pair away: the two are not alike any more, or one of them is a part of somebody else.
pub(crate) async fn drop_open(tx: &mut Tx, id: LikenessId) -> Result<()> {
    // What was merged and taken apart again is kept for the history of the merge.
    tx.sql("delete from likeness where id = $1 and standing = 'open' and not exists (select 1 from merging m where m.likeness = likeness.id)")
        .bind(id)
        .run()
        .await?;
    Ok(())
}

/// Decides about a pair that is of that standing. Answers false when it is not any more.
pub(crate) async fn decide(tx: &mut Tx, id: LikenessId, from: Standing, to: Standing) -> Result<bool> {
    let (now, by) = (tx.now, tx.by.person());
    let at: Option<Timestamp> = (to != Standing::Open).then_some(now);
    let by = by.filter(|_| at.is_some());
    let changed = tx
        .sql("update likeness set standing = $3, decided_at = $4, decided_by = $5 where id = $1 and standing = $2")
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(at)
        .bind(by)
        .run()
        .await?;
    Ok(changed > 0)
}

macro_rules! mergings {
    ($rest:literal) => {
        concat!(
            "select id, likeness, stays, goes, before, after, merged_at, merged_by, undone_at from merging ",
            $rest
        )
    };
}

/// The merge of a pair that holds.
pub(crate) async fn merging_of(tx: &mut Tx, likeness: LikenessId) -> Result<Option<Merging>> {
    Ok(tx
        .sql(mergings!("where likeness = $1 and undone_at is null order by merged_at desc, id desc limit 1"))
        .bind(likeness)
        .optional()
        .await?)
}

/// Every merge that a person was part of.
pub(crate) async fn mergings_of(tx: &mut Tx, id: Uuid) -> Result<Vec<Merging>> {
    Ok(tx.sql(mergings!("where stays = $1 or goes = $1 order by merged_at, id")).bind(id).all().await?)
}

pub(crate) async fn insert_merging(
    tx: &mut Tx,
    likeness: LikenessId,
    stays: Uuid,
    goes: Uuid,
    before: &Value,
    after: &Value,
) -> Result<MergingId> {
    let (id, now, by) = (MergingId(tx.new_id()), tx.now, tx.by.person());
    tx.sql(
        "insert into merging (id, likeness, stays, goes, before, after, merged_at, merged_by)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(likeness)
    .bind(stays)
    .bind(goes)
    .bind(&Json(before))
    .bind(&Json(after))
    .bind(now)
    .bind(by)
    .run()
    .await?;
    Ok(id)
}

/// Notes that a merge was undone. Answers false when it was before.
pub(crate) async fn set_undone(tx: &mut Tx, id: MergingId) -> Result<bool> {
    let now = tx.now;
    let changed = tx
        .sql("update merging set undone_at = $2 where id = $1 and undone_at is null")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(changed > 0)
}

/// Up to which entry of the journal the people of a forum were compared.
pub(crate) async fn compared_to(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let found: Option<(i64,)> =
        tx.sql("select number from compared where forum = $1").bind(forum).optional().await?;
    Ok(found.map_or(0, |(number,)| number))
}

pub(crate) async fn set_compared(tx: &mut Tx, forum: ForumId, number: i64) -> Result<()> {
    tx.sql(
        "insert into compared (forum, number) values ($1, $2)
         on conflict (forum) do update set number = excluded.number",
    )
    .bind(forum)
    .bind(number)
    .run()
    .await?;
    Ok(())
}

/// Where somebody stands: forum, delegation, organisation, and the sender's own number.
pub(crate) type Stands = (ForumId, Option<Uuid>, Option<Uuid>, Option<String>);

/// Where a person stands.
pub(crate) async fn stands(tx: &mut Tx, person: PersonId) -> Result<Vec<Stands>> {
    Ok(tx
        .sql(
            "select forum, delegation, organisation, ref from registration
             where person = $1 and standing in ('active', 'reserve') order by created_at, id",
        )
        .bind(person)
        .all()
        .await?)
}

/// People of one mailbox, and of one birthday, that are compared at most.
const AGREEING_MAX: i64 = 200;

/// Who stands anywhere and has the same mailbox or date of birth.
pub(crate) async fn agreeing(tx: &mut Tx, person: &Person) -> Result<HashSet<PersonId>> {
    let mut agreeing: Vec<(PersonId,)> = vec![];
    if let Some(email) = &person.email {
        agreeing = tx
            .sql(
                "select p.id from person p where p.email = $1 and p.id <> $2 and p.erased_at is null and p.merged_into is null
                   and exists (select 1 from registration r where r.person = p.id and r.standing in ('active', 'reserve'))
                 limit $3",
            )
            .bind(email.as_str())
            .bind(person.id)
            .bind(AGREEING_MAX)
            .all()
            .await?;
    }
    if let Some(day) = person.birth_date {
        let born: Vec<(PersonId,)> = tx
            .sql(
                "select p.id from person p where p.birth_date = $1 and p.id <> $2 and p.erased_at is null and p.merged_into is null
                   and exists (select 1 from registration r where r.person = p.id and r.standing in ('active', 'reserve'))
                 limit $3",
            )
            .bind(day)
            .bind(person.id)
            .bind(AGREEING_MAX)
            .all()
            .await?;
        agreeing.extend(born);
    }
    Ok(agreeing.into_iter().map(|(id,)| id).collect())
}

/// Where a person has a registration of any standing.
pub(crate) async fn places_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Place>> {
    let found: Vec<(Uuid, Option<Uuid>, String)> = tx
        .sql("select forum, delegation, standing from registration where person = $1")
        .bind(person)
        .all()
        .await?;
    Ok(found
        .into_iter()
        .map(|(forum, delegation, standing)| (forum, delegation, stands_by(&standing)))
        .collect())
}

/// Who stands in the forum of those whom a subject of the journal is: a person, or a registration's.
pub(crate) async fn person_behind(tx: &mut Tx, forum: ForumId, subject: Uuid) -> Result<Option<PersonId>> {
    let found: Option<(PersonId,)> = tx
        .sql(
            "select person from registration where (id = $2 or person = $2) and forum = $1 and standing in ('active', 'reserve')
             limit 1",
        )
        .bind(forum)
        .bind(subject)
        .optional()
        .await?;
    Ok(found.map(|(person,)| person))
}

/// Takes everything about somebody out of this room.
pub(crate) async fn erase_of(tx: &mut Tx, id: Uuid) -> Result<()> {
    for text in [
        "delete from merging where stays = $1 or goes = $1",
        "delete from merging where likeness in (select id from likeness where one = $1 or other = $1)",
        "delete from likeness where one = $1 or other = $1",
    ] {
        tx.sql(text).bind(id).run().await?;
    }
    Ok(())
}

/// Pairs that somebody is part of, for whoever asks what is held about them.
pub(crate) async fn pairs_of(tx: &mut Tx, id: Uuid) -> Result<Vec<Likeness>> {
    Ok(tx
        .sql(likenesses!("where l.one = $1 or l.other = $1 order by l.found_at, l.id"))
        .bind(id)
        .all()
        .await?)
}

/// How many people stand for each organisation in a forum.
pub(crate) async fn people_of_organisations(
    tx: &mut Tx,
    forum: ForumId,
) -> Result<Vec<(OrganisationId, i64)>> {
    Ok(tx
        .sql(
            "select organisation, count(*) from registration where forum = $1 and organisation is not null
               and standing in ('active', 'reserve') group by organisation",
        )
        .bind(forum)
        .all()
        .await?)
}

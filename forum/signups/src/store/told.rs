//! Who was told of what begins at another time.

use forums::ForumId;
use kernel::{Result, db::Tx};
use people::PersonId;
use programme::ItemId;
use registration::RegistrationId;
use std::collections::BTreeMap;

/// What was announced of people's items that they were not told, in minutes: of some people, of each of them everything. Whoever
/// has marked an item, has a place at it, waits for one or has a part in it is concerned; whoever has declined the part is not. It
/// is asked of what is late alone, which is little, however many people the forum has.
pub(crate) async fn delays_to_tell(
    tx: &mut Tx,
    forum: ForumId,
    limit: usize,
) -> Result<BTreeMap<RegistrationId, Vec<(ItemId, i64)>>> {
    let rows: Vec<(RegistrationId, ItemId, i64)> = tx
        .sql(
            "select c.registration, c.item, c.announced from (
               select b.registration, l.item, l.announced
               from programme_delay l join bookmark b on b.item = l.item where l.forum = $1
               union
               select s.registration, l.item, l.announced
               from programme_delay l join signup s on s.item = l.item where l.forum = $1
               union
               select n.id as registration, l.item, l.announced
               from programme_delay l join programme_part a on a.item = l.item
               join registration n on n.id = coalesce(a.registration,
                 (select o.id from registration o where o.forum = a.forum and o.ref = a.ref
                  and o.standing in ('active', 'reserve') order by o.id limit 1))
               left join planning_invitation v on v.item = a.item and v.registration = n.id
               where l.forum = $1 and coalesce(v.state, '') <> 'declined'
             ) as c
             join registration r on r.id = c.registration and r.standing in ('active', 'reserve')
             left join signup_told t on t.registration = c.registration and t.item = c.item
             where c.announced <> coalesce(t.minutes, 0) order by c.registration, c.item limit $2",
        )
        .bind(forum)
        .bind(i64::try_from(limit).unwrap_or(i64::MAX))
        .all()
        .await?;
    let is_cut = rows.len() == limit;
    let mut people: BTreeMap<RegistrationId, Vec<(ItemId, i64)>> = BTreeMap::new();
    for (registration, item, minutes) in rows {
        people.entry(registration).or_default().push((item, minutes));
    }
    // The last one may have more: next time.
    if is_cut && people.len() > 1 {
        people.pop_last();
    }
    Ok(people)
}

/// Somebody is told of an item, in minutes.
pub(crate) async fn was_told(
    tx: &mut Tx,
    registration: RegistrationId,
    item: ItemId,
    minutes: i64,
) -> Result<()> {
    tx.sql(
        "insert into signup_told (registration, item, minutes) values ($1, $2, $3)
         on conflict (registration, item) do update set minutes = excluded.minutes",
    )
    .bind(registration)
    .bind(item)
    .bind(minutes)
    .run()
    .await?;
    Ok(())
}

/// Of which items somebody was told that they begin at another time; the letters themselves are among their letters.
pub(crate) async fn held_told(tx: &mut Tx, person: PersonId) -> Result<Vec<(String, Option<String>, i64)>> {
    Ok(tx
        .sql(
            "select f.slug as forum, i.slug as item, t.minutes
             from registration r join signup_told t on t.registration = r.id join forum f on f.id = r.forum
             left join programme_item i on i.id = t.item
             where r.person = $1 order by f.slug, t.item",
        )
        .bind(person)
        .all()
        .await?)
}

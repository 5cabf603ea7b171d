//! Who was told of what begins at another time.

use forums::ForumId;
use kernel::{Result, db::Tx};
use people::PersonId;
use programme::ItemId;
use registration::RegistrationId;

/// People of a forum who have something to do with an item of which something was announced that they were not told. Whoever has
/// declined a part in it does not come.
pub(crate) async fn not_told(tx: &mut Tx, forum: ForumId, limit: i64) -> Result<Vec<RegistrationId>> {
    let people: Vec<(RegistrationId,)> = tx
        .sql(
            "select distinct c.registration from (
               select b.registration, l.item, l.announced
               from programme_delay l join bookmark b on b.item = l.item where l.forum = $1
               union all
               select s.registration, l.item, l.announced
               from programme_delay l join signup s on s.item = l.item where l.forum = $1
               union all
               select a.registration, l.item, l.announced
               from programme_delay l join programme_part a on a.item = l.item
               left join planning_invitation v on v.item = a.item and v.registration = a.registration
               where l.forum = $1 and coalesce(v.state, '') <> 'declined'
               union all
               select n.id as registration, l.item, l.announced
               from programme_delay l join programme_part a on a.item = l.item and a.registration is null
               join registration n on n.forum = a.forum and n.ref = a.ref
               left join planning_invitation v on v.item = a.item and v.registration = n.id
               where l.forum = $1 and coalesce(v.state, '') <> 'declined'
             ) as c
             join registration r on r.id = c.registration and r.standing in ('active', 'reserve')
             left join signup_told t on t.registration = c.registration and t.item = c.item
             where c.announced <> coalesce(t.minutes, 0) order by c.registration limit $2",
        )
        .bind(forum)
        .bind(limit)
        .all()
        .await?;
    Ok(people.into_iter().map(|(registration,)| registration).collect())
}

/// What was announced of somebody's items that they were not told, in minutes.
pub(crate) async fn delays_to_tell(
    tx: &mut Tx,
    registration: RegistrationId,
    forum: ForumId,
) -> Result<Vec<(ItemId, i64)>> {
    Ok(tx
        .sql(
            "select l.item, l.announced from programme_delay l
             left join signup_told t on t.item = l.item and t.registration = $1
             where l.forum = $2 and l.announced <> coalesce(t.minutes, 0) and (
               exists (select 1 from bookmark b where b.registration = $1 and b.item = l.item)
               or exists (select 1 from signup s where s.registration = $1 and s.item = l.item)
               or exists (select 1 from programme_part a join registration r on r.id = $1
                 left join planning_invitation v on v.item = a.item and v.registration = r.id
                 where a.item = l.item and coalesce(v.state, '') <> 'declined' and (a.registration = r.id
                   or a.registration is null and a.ref = r.ref and a.forum = r.forum)))
             order by l.item",
        )
        .bind(registration)
        .bind(forum)
        .all()
        .await?)
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

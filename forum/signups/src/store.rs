//! All SQL of what people mark and sign up for.

mod told;

pub(crate) use told::{delays_to_tell, held_told, was_told};

use crate::model::{Feed, FeedId, Offer, Signup, SignupId, Standing};
use forums::ForumId;
use jiff::Timestamp;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use people::PersonId;
use programme::ItemId;
use registration::RegistrationId;

// ── What is marked ──

/// What somebody has marked.
pub(crate) async fn bookmarks(tx: &mut Tx, registration: RegistrationId) -> Result<Vec<ItemId>> {
    let items: Vec<(ItemId,)> = tx
        .sql("select item from bookmark where registration = $1 order by created_at, item")
        .bind(registration)
        .all()
        .await?;
    Ok(items.into_iter().map(|(item,)| item).collect())
}

/// Marks an item. Answers whether it was not marked before.
pub(crate) async fn add_bookmark(tx: &mut Tx, registration: RegistrationId, item: ItemId) -> Result<bool> {
    let now = tx.now;
    let added = tx
        .sql("insert into bookmark (registration, item, created_at) values ($1, $2, $3) on conflict do nothing")
        .bind(registration)
        .bind(item)
        .bind(now)
        .run()
        .await?;
    Ok(added > 0)
}

/// Takes a mark off. Answers whether there was one.
pub(crate) async fn remove_bookmark(tx: &mut Tx, registration: RegistrationId, item: ItemId) -> Result<bool> {
    let removed = tx
        .sql("delete from bookmark where registration = $1 and item = $2")
        .bind(registration)
        .bind(item)
        .run()
        .await?;
    Ok(removed > 0)
}

/// Where somebody has a part, by their registration or its number, and has not declined it.
pub(crate) async fn parts(tx: &mut Tx, registration: RegistrationId) -> Result<Vec<ItemId>> {
    let items: Vec<(ItemId,)> = tx
        .sql(
            "select distinct a.item from registration r
             join programme_part a on a.forum = r.forum and (a.registration = r.id or a.registration is null and a.ref = r.ref)
             where r.id = $1 and not exists (select 1 from planning_invitation v
               where v.item = a.item and v.registration = r.id and v.state = 'declined') order by a.item",
        )
        .bind(registration)
        .all()
        .await?;
    Ok(items.into_iter().map(|(item,)| item).collect())
}

// ── Places ──

/// The places of an item.
pub(crate) async fn offer(tx: &mut Tx, item: ItemId) -> Result<Option<Offer>> {
    Ok(tx
        .sql("select item, forum, places, opens_at, closes_at from signup_offer where item = $1")
        .bind(item)
        .optional()
        .await?)
}

/// Every item of a forum that has places.
pub(crate) async fn offers(tx: &mut Tx, forum: ForumId) -> Result<Vec<Offer>> {
    Ok(tx
        .sql("select item, forum, places, opens_at, closes_at from signup_offer where forum = $1 order by item")
        .bind(forum)
        .all()
        .await?)
}

/// Writes an offer, in place of the one that its item has.
pub(crate) async fn write_offer(tx: &mut Tx, offer: &Offer) -> Result<()> {
    tx.sql(
        "insert into signup_offer (item, forum, places, opens_at, closes_at) values ($1, $2, $3, $4, $5)
         on conflict (item) do update set places = excluded.places, opens_at = excluded.opens_at,
           closes_at = excluded.closes_at",
    )
    .bind(offer.item)
    .bind(offer.forum)
    .bind(offer.places)
    .bind(offer.opens_at)
    .bind(offer.closes_at)
    .run()
    .await?;
    Ok(())
}

pub(crate) async fn remove_offer(tx: &mut Tx, item: ItemId) -> Result<()> {
    tx.sql("delete from signup_offer where item = $1").bind(item).run().await?;
    Ok(())
}

/// How many have a place at an item, and how many wait.
pub(crate) async fn count(tx: &mut Tx, item: ItemId) -> Result<(i64, i64)> {
    Ok(tx
        .sql(
            "select count(*) filter (where standing = 'in'), count(*) filter (where standing = 'waiting')
             from signup where item = $1",
        )
        .bind(item)
        .one()
        .await?)
}

/// The same for every item of a forum that anybody has signed up for.
pub(crate) async fn counts(tx: &mut Tx, forum: ForumId) -> Result<Vec<(ItemId, i64, i64)>> {
    Ok(tx
        .sql(
            "select item, count(*) filter (where standing = 'in'), count(*) filter (where standing = 'waiting')
             from signup where forum = $1 group by item order by item",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Whoever has marked an item of a forum, has a place at it or waits for one.
pub(crate) async fn coming(
    tx: &mut Tx,
    forum: ForumId,
) -> Result<Vec<(ItemId, RegistrationId, Option<Standing>)>> {
    Ok(tx
        .sql(
            "select b.item, b.registration, null as standing
             from bookmark b join registration r on r.id = b.registration and r.forum = $1
             union all select item, registration, standing from signup where forum = $1",
        )
        .bind(forum)
        .all()
        .await?)
}

// ── Who has one ──

macro_rules! signups {
    ($rest:literal) => {
        concat!("select id, forum, item, registration, standing, place, created_at from signup ", $rest)
    };
}

/// Somebody's place at an item, or in the line for one.
pub(crate) async fn signup(
    tx: &mut Tx,
    item: ItemId,
    registration: RegistrationId,
) -> Result<Option<Signup>> {
    Ok(tx
        .sql(signups!("where item = $1 and registration = $2"))
        .bind(item)
        .bind(registration)
        .optional()
        .await?)
}

/// Everything that somebody has signed up for; in the order of ids, in which items are locked.
pub(crate) async fn of_registration(tx: &mut Tx, registration: RegistrationId) -> Result<Vec<Signup>> {
    Ok(tx.sql(signups!("where registration = $1 order by item")).bind(registration).all().await?)
}

/// The first who wait at an item and still take part.
pub(crate) async fn first_waiting(tx: &mut Tx, item: ItemId, limit: i64) -> Result<Vec<(Signup, PersonId)>> {
    let waiting: Vec<Signup> = tx
        .sql(
            "select s.id, s.forum, s.item, s.registration, s.standing, s.place, s.created_at
             from signup s join registration r on r.id = s.registration
             where s.item = $1 and s.standing = 'waiting' and r.standing in ('active', 'reserve')
             order by s.place limit $2",
        )
        .bind(item)
        .bind(limit)
        .all()
        .await?;
    let mut with_persons = vec![];
    for signup in waiting {
        let person = registration::by_id(tx, signup.registration).await?.map(|it| it.person);
        with_persons.extend(person.map(|person| (signup, person)));
    }
    Ok(with_persons)
}

/// How many wait at an item up to a place of its line.
pub(crate) async fn waiting_up_to(tx: &mut Tx, item: ItemId, place: i64) -> Result<i64> {
    let (number,): (i64,) = tx
        .sql("select count(*) from signup where item = $1 and standing = 'waiting' and place <= $2")
        .bind(item)
        .bind(place)
        .one()
        .await?;
    Ok(number)
}

/// The last place that anybody got at an item.
pub(crate) async fn last_place(tx: &mut Tx, item: ItemId) -> Result<i64> {
    let (place,): (Option<i64>,) =
        tx.sql("select max(place) from signup where item = $1").bind(item).one().await?;
    Ok(place.unwrap_or_default())
}

pub(crate) async fn insert(tx: &mut Tx, it: &Signup) -> Result<()> {
    tx.sql(
        "insert into signup (id, forum, item, registration, standing, place, created_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.item)
    .bind(it.registration)
    .bind(it.standing)
    .bind(it.place)
    .bind(it.created_at)
    .run()
    .await?;
    Ok(())
}

/// Somebody who waited has a place.
pub(crate) async fn move_up(tx: &mut Tx, id: SignupId) -> Result<()> {
    tx.sql("update signup set standing = 'in' where id = $1").bind(id).run().await?;
    Ok(())
}

pub(crate) async fn remove(tx: &mut Tx, id: SignupId) -> Result<()> {
    tx.sql("delete from signup where id = $1").bind(id).run().await?;
    Ok(())
}

kernel::record! {
    /// Somebody who has signed up, as the secretariat sees them.
    #[derive(Clone, Debug)]
    pub(crate) struct Guest {
        pub registration: RegistrationId,
        pub name: String,
        pub language: String,
        pub family_name: String,
        pub given_name: String,
        pub latin_family: String,
        pub latin_given: String,
        pub delegation: Option<Json<Text>>,
        pub standing: Standing,
        pub created_at: Timestamp,
    }
}

impl Guest {
    /// Their name, to be shown and sorted.
    pub fn bearer(&self) -> people::Bearer<'_> {
        people::bearer!(self)
    }
}

/// Everybody who has signed up for an item, in the order in which they came.
pub(crate) async fn guests(tx: &mut Tx, item: ItemId, limit: i64) -> Result<Vec<Guest>> {
    Ok(tx
        .sql(
            "select s.registration, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given,
               d.name as delegation, s.standing, s.created_at
             from signup s join registration r on r.id = s.registration join person p on p.id = r.person
             left join delegation d on d.id = r.delegation
             where s.item = $1 order by s.place limit $2",
        )
        .bind(item)
        .bind(limit)
        .all()
        .await?)
}

// ── Calendars ──

/// Somebody's calendar.
pub(crate) async fn feed(tx: &mut Tx, registration: RegistrationId) -> Result<Option<Feed>> {
    Ok(tx
        .sql("select id, registration, created_at from calendar_feed where registration = $1")
        .bind(registration)
        .optional()
        .await?)
}

/// The calendar of that secret.
pub(crate) async fn feed_by_secret(tx: &mut Tx, secret: &str) -> Result<Option<Feed>> {
    Ok(tx
        .sql("select id, registration, created_at from calendar_feed where secret = $1")
        .bind(kernel::secret::hash(secret))
        .optional()
        .await?)
}

/// Writes a calendar's address, in place of the one that there was.
pub(crate) async fn write_feed(
    tx: &mut Tx,
    id: FeedId,
    registration: RegistrationId,
    secret: &[u8],
) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "insert into calendar_feed (registration, id, secret, created_at) values ($1, $2, $3, $4)
         on conflict (registration) do update set id = excluded.id, secret = excluded.secret,
           created_at = excluded.created_at",
    )
    .bind(registration)
    .bind(id)
    .bind(secret)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

// ── What is held ──

kernel::record! {
    /// Something that somebody has marked or signed up for, for them to read.
    pub(crate) struct Held {
        pub forum: String,
        pub item: Option<String>,
        pub standing: Option<Standing>,
        pub at: Timestamp,
    }
}

pub(crate) async fn held_bookmarks(tx: &mut Tx, person: PersonId) -> Result<Vec<Held>> {
    Ok(tx
        .sql(
            "select f.slug as forum, i.slug as item, null as standing, b.created_at as at
             from registration r join bookmark b on b.registration = r.id join forum f on f.id = r.forum
             left join programme_item i on i.id = b.item
             where r.person = $1 order by b.created_at, b.item",
        )
        .bind(person)
        .all()
        .await?)
}

pub(crate) async fn held_signups(tx: &mut Tx, person: PersonId) -> Result<Vec<Held>> {
    Ok(tx
        .sql(
            "select f.slug as forum, i.slug as item, s.standing, s.created_at as at
             from registration r join signup s on s.registration = r.id join forum f on f.id = r.forum
             left join programme_item i on i.id = s.item
             where r.person = $1 order by s.created_at, s.item",
        )
        .bind(person)
        .all()
        .await?)
}

pub(crate) async fn held_feeds(tx: &mut Tx, person: PersonId) -> Result<Vec<Held>> {
    Ok(tx
        .sql(
            "select f.slug as forum, null as item, null as standing, c.created_at as at
             from registration r join calendar_feed c on c.registration = r.id join forum f on f.id = r.forum
             where r.person = $1 order by c.created_at",
        )
        .bind(person)
        .all()
        .await?)
}

/// Removes everything of a registration but its places, which others wait for.
pub(crate) async fn remove_own(tx: &mut Tx, registration: RegistrationId) -> Result<()> {
    tx.sql("delete from bookmark where registration = $1").bind(registration).run().await?;
    tx.sql("delete from signup_told where registration = $1").bind(registration).run().await?;
    tx.sql("delete from calendar_feed where registration = $1").bind(registration).run().await?;
    Ok(())
}

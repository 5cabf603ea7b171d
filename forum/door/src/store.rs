//! All SQL on the tables of this room, and the joins by which the door knows who stands there.

use crate::{
    acts::{Scan, Shown},
    model::{
        Bearer, Checkpoint, CheckpointId, Device, DeviceId, Direction, Ended, Facts, Presented, Rule, RuleId,
        Stored, Verdict, Way, Zone, ZoneId, clocks,
    },
};
use jiff::{Timestamp, civil::Date};
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use people::{Names, PersonId};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use uuid::Uuid;

kernel::record! {
    /// One line of the door's one question: everything, once for each rule of the zone.
    struct Line {
        zone: ZoneId,
        direction: Direction,
        starts_on: Date,
        ends_on: Date,
        time_zone: String,
        outermost: Uuid,
        device_checkpoint: Option<CheckpointId>,
        ticket: Option<i64>,
        ended_as: Option<Ended>,
        ticket_ends_at: Option<Timestamp>,
        registration: Option<Uuid>,
        person: Option<Uuid>,
        category: Option<Uuid>,
        delegation: Option<Uuid>,
        standing: Option<String>,
        may_enter: Option<bool>,
        inside: Option<bool>,
        since: Option<Timestamp>,
        before: Option<String>,
        categories: Option<Json<Vec<Uuid>>>,
        delegations: Option<Json<Vec<Uuid>>>,
        people: Option<Json<Vec<Uuid>>>,
        days: Option<Json<Vec<Date>>>,
    }
}

/// Everything that the door must know for one scan.
pub(crate) struct AtDoor {
    pub(crate) zone: ZoneId,
    pub(crate) device_checkpoint: Option<CheckpointId>,
    pub(crate) registration: Option<Uuid>,
    pub(crate) inside: bool,
    pub(crate) since: Option<Timestamp>,
    /// The record of the scan with this id, if it was stored before.
    pub(crate) before: Option<String>,
    line: Line,
    rules: Vec<Rule>,
}

/// The door's one question: checkpoint, device, ticket, registration, presence, rules, and whether the scan is known.
pub(crate) async fn at_door(
    tx: &mut Tx,
    scan: &Scan,
    serial: Option<i64>,
    registration: Option<Uuid>,
    device: Option<Uuid>,
) -> Result<Option<AtDoor>> {
    let now = tx.now;
    let lines: Vec<Line> = tx
        .sql(
            "select c.zone, c.direction, c.starts_on, c.ends_on, y.zone as time_zone, coalesce(f.parent, f.id) as outermost,
               d.checkpoint as device_checkpoint, t.serial as ticket, t.ended_as, t.ends_at as ticket_ends_at,
               r.id as registration, r.person, r.category, r.delegation, r.standing, r.may_enter, p.inside, p.since,
               s.record as before, a.categories, a.delegations, a.people, a.days
             from checkpoint c join city y on y.id = c.city join forum f on f.id = c.forum
             left join device d on d.id = $1 and d.revoked_at is null and d.ends_at > $2
             left join ticket t on t.forum = coalesce(f.parent, f.id) and t.serial = $3
             left join registration r on r.id = coalesce(t.registration, $4) and r.forum = coalesce(f.parent, f.id)
             left join presence p on p.registration = r.id and p.zone = c.zone
             left join scan s on s.id = $5
             left join access_rule a on a.zone = c.zone
             where c.id = $6 and c.forum = $7",
        )
        .bind(device)
        .bind(now)
        .bind(serial)
        .bind(registration)
        .bind(scan.id)
        .bind(scan.checkpoint)
        .bind(scan.forum)
        .all()
        .await?;
    Ok(AtDoor::from_lines(lines))
}

impl AtDoor {
    fn from_lines(lines: Vec<Line>) -> Option<AtDoor> {
        let rules = lines.iter().filter_map(Line::rule).collect();
        let mut line = lines.into_iter().next()?;
        Some(AtDoor {
            zone: line.zone,
            device_checkpoint: line.device_checkpoint,
            registration: line.registration,
            inside: line.inside.unwrap_or_default(),
            since: line.since,
            before: line.before.take(),
            line,
            rules,
        })
    }

    pub(crate) fn facts(&self, shown: &Shown, asked: Way) -> Facts {
        let line = &self.line;
        Facts {
            presented: self.presented(shown),
            way: line.direction.way(asked),
            bearer: line.bearer(),
            registered: line.standing.as_deref() == Some("active"),
            may_enter: line.may_enter.unwrap_or_default(),
            inside: self.inside,
            rules: self.rules.clone(),
            open: (line.starts_on, line.ends_on),
            clocks: clocks(&line.time_zone),
        }
    }

    fn presented(&self, shown: &Shown) -> Presented {
        match shown {
            Shown::Bad(bad) => *bad,
            Shown::Ticket { forum, .. } if *forum != self.line.outermost => Presented::OtherForum,
            Shown::Registration(_) => Presented::ByName,
            Shown::Ticket { .. } | Shown::Serial(_) => match (self.line.ticket, self.line.ticket_ends_at) {
                (Some(_), Some(ends_at)) => Presented::Ticket { ended: self.line.ended_as, ends_at },
                _ => Presented::NoSuchTicket,
            },
        }
    }
}

impl Line {
    fn bearer(&self) -> Option<Bearer> {
        Some(Bearer { person: self.person?, category: self.category?, delegation: self.delegation })
    }

    fn rule(&self) -> Option<Rule> {
        Some(Rule {
            categories: self.categories.clone()?.0,
            delegations: self.delegations.clone()?.0,
            people: self.people.clone()?.0,
            days: self.days.clone()?.0,
        })
    }
}

/// Puts somebody inside. Answers false when they are there already: then nothing has changed.
pub(crate) async fn go_in(tx: &mut Tx, registration: Uuid, zone: ZoneId, scan: Uuid) -> Result<bool> {
    let now = tx.now;
    let changed = tx
        .sql(
            "insert into presence (registration, zone, inside, since, first_in, scan) values ($1, $2, true, $3, $3, $4)
             on conflict (registration, zone) do update set inside = true, since = excluded.since,
               first_in = coalesce(presence.first_in, excluded.first_in), scan = excluded.scan
             where presence.inside = false",
        )
        .bind(registration)
        .bind(zone)
        .bind(now)
        .bind(scan)
        .run()
        .await?;
    Ok(changed > 0)
}

/// Frees the place of somebody who goes out.
pub(crate) async fn go_out(tx: &mut Tx, registration: Uuid, zone: ZoneId, scan: Uuid) -> Result<()> {
    let now = tx.now;
    tx.sql("update presence set inside = false, since = $3, scan = $4 where registration = $1 and zone = $2 and inside = true")
        .bind(registration)
        .bind(zone)
        .bind(now)
        .bind(scan)
        .run()
        .await?;
    Ok(())
}

/// Since when somebody is inside.
pub(crate) async fn inside_since(tx: &mut Tx, registration: Uuid, zone: ZoneId) -> Result<Option<Timestamp>> {
    let found: Option<(Timestamp,)> = tx
        .sql("select since from presence where registration = $1 and zone = $2 and inside = true")
        .bind(registration)
        .bind(zone)
        .optional()
        .await?;
    Ok(found.map(|(since,)| since))
}

/// Stores a scan. Answers false when its id is taken.
pub(crate) async fn insert_scan(tx: &mut Tx, stored: &Stored) -> Result<bool> {
    let record = &stored.record;
    let inserted = tx
        .sql(
            "insert into scan (id, forum, checkpoint, device, serial, registration, direction, scanned_at, received_at, verdict, record)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (id) do nothing",
        )
        .bind(record.scan)
        .bind(record.forum)
        .bind(record.checkpoint)
        .bind(record.device)
        .bind(record.serial)
        .bind(record.registration)
        .bind(record.direction)
        .bind(record.scanned_at)
        .bind(record.received_at)
        .bind(record.verdict)
        .bind(&stored.text)
        .run()
        .await?;
    Ok(inserted > 0)
}

/// The record of a scan, as it is stored.
pub(crate) async fn stored(tx: &mut Tx, id: Uuid) -> Result<Option<String>> {
    let found: Option<(String,)> =
        tx.sql("select record from scan where id = $1").bind(id).optional().await?;
    Ok(found.map(|(record,)| record))
}

/// The zones of a forum, in the order of their words.
///
/// # Errors
/// What the database says.
pub async fn zones(tx: &mut Tx, forum: Uuid) -> Result<Vec<Zone>> {
    Ok(tx.sql("select id, slug, name from zone where forum = $1 order by slug").bind(forum).all().await?)
}

/// The checkpoints of a forum, in the order of its cities.
///
/// # Errors
/// What the database says.
pub async fn checkpoints(tx: &mut Tx, forum: Uuid) -> Result<Vec<Checkpoint>> {
    Ok(tx
        .sql(
            "select c.id, c.forum, coalesce(f.parent, f.id) as outermost, c.name, y.name as city, y.zone as time_zone, c.zone,
               z.name as zone_name, c.direction, c.starts_on, c.ends_on
             from checkpoint c join forum f on f.id = c.forum join city y on y.id = c.city join zone z on z.id = c.zone
             where c.forum = $1 order by y.position, c.slug",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The checkpoint of that id.
///
/// # Errors
/// What the database says.
pub async fn checkpoint(tx: &mut Tx, id: CheckpointId) -> Result<Option<Checkpoint>> {
    Ok(tx
        .sql(
            "select c.id, c.forum, coalesce(f.parent, f.id) as outermost, c.name, y.name as city, y.zone as time_zone, c.zone,
               z.name as zone_name, c.direction, c.starts_on, c.ends_on
             from checkpoint c join forum f on f.id = c.forum join city y on y.id = c.city join zone z on z.id = c.zone where c.id = $1",
        )
        .bind(id)
        .optional()
        .await?)
}

/// The devices of a forum, newest first, also those that are no longer welcome.
///
/// # Errors
/// What the database says.
pub async fn devices(tx: &mut Tx, forum: Uuid) -> Result<Vec<Device>> {
    Ok(tx
        .sql(
            "select id, forum, checkpoint, name, reusable, created_at, enrolled_at, revoked_at, ends_at from device
             where forum = $1 order by created_at desc, id desc limit 500",
        )
        .bind(forum)
        .all()
        .await?)
}

pub(crate) async fn device(tx: &mut Tx, id: DeviceId) -> Result<Option<Device>> {
    Ok(tx
        .sql("select id, forum, checkpoint, name, reusable, created_at, enrolled_at, revoked_at, ends_at from device where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// The device that this link enrols.
pub(crate) async fn device_of_link(tx: &mut Tx, secret: &str) -> Result<Option<Device>> {
    Ok(tx
        .sql("select id, forum, checkpoint, name, reusable, created_at, enrolled_at, revoked_at, ends_at from device where link = $1")
        .bind(kernel::secret::hash(secret))
        .optional()
        .await?)
}

pub(crate) async fn insert_device(tx: &mut Tx, device: &Device, secret: &str) -> Result<()> {
    tx.sql(
        "insert into device (id, forum, checkpoint, name, link, reusable, created_at, ends_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(device.id)
    .bind(device.forum)
    .bind(device.checkpoint)
    .bind(&device.name)
    .bind(kernel::secret::hash(secret))
    .bind(device.reusable)
    .bind(device.created_at)
    .bind(device.ends_at)
    .run()
    .await?;
    Ok(())
}

/// Marks a link as used. Answers false when somebody else was first.
pub(crate) async fn use_link(tx: &mut Tx, id: DeviceId) -> Result<bool> {
    let now = tx.now;
    let used = tx
        .sql("update device set enrolled_at = $2 where id = $1 and revoked_at is null and (reusable = true or enrolled_at is null)")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(used > 0)
}

pub(crate) async fn revoke_device(tx: &mut Tx, id: DeviceId) -> Result<bool> {
    let now = tx.now;
    let revoked = tx
        .sql("update device set revoked_at = $2 where id = $1 and revoked_at is null")
        .bind(id)
        .bind(now)
        .run()
        .await?;
    Ok(revoked > 0)
}

kernel::record! {
    /// An access rule as it is kept.
    #[derive(Clone, Debug)]
    pub(crate) struct KeptRule {
        pub(crate) id: RuleId,
        pub(crate) zone: ZoneId,
        pub(crate) categories: Json<Vec<Uuid>>,
        pub(crate) delegations: Json<Vec<Uuid>>,
        pub(crate) people: Json<Vec<Uuid>>,
        pub(crate) days: Json<Vec<Date>>,
    }
}

impl KeptRule {
    pub(crate) fn rule(&self) -> Rule {
        Rule {
            categories: self.categories.0.clone(),
            delegations: self.delegations.0.clone(),
            people: self.people.0.clone(),
            days: self.days.0.clone(),
        }
    }
}

/// The rules of a forum's zones, oldest first.
pub(crate) async fn rules(tx: &mut Tx, forum: Uuid) -> Result<Vec<KeptRule>> {
    Ok(tx
        .sql("select id, zone, categories, delegations, people, days from access_rule where forum = $1 order by position, id")
        .bind(forum)
        .all()
        .await?)
}

pub(crate) async fn insert_rule(tx: &mut Tx, forum: Uuid, zone: ZoneId, rule: &Rule) -> Result<RuleId> {
    let id = RuleId(tx.new_id());
    tx.sql(
        "insert into access_rule (id, forum, zone, categories, delegations, people, days, position)
         values ($1, $2, $3, $4, $5, $6, $7, (select coalesce(max(position), 0) + 1 from access_rule where forum = $2))",
    )
    .bind(id)
    .bind(forum)
    .bind(zone)
    .bind(&Json(&rule.categories))
    .bind(&Json(&rule.delegations))
    .bind(&Json(&rule.people))
    .bind(&Json(&rule.days))
    .run()
    .await?;
    Ok(id)
}

pub(crate) async fn delete_rule(tx: &mut Tx, forum: Uuid, id: RuleId) -> Result<Option<ZoneId>> {
    let gone: Option<(ZoneId,)> = tx
        .sql("delete from access_rule where id = $1 and forum = $2 returning zone")
        .bind(id)
        .bind(forum)
        .optional()
        .await?;
    Ok(gone.map(|(zone,)| zone))
}

/// The zones of a forum that a person may pass, with the days; no days: every day of the forum.
///
/// # Errors
/// What the database says.
pub async fn open_to(tx: &mut Tx, forum: Uuid, who: &Bearer) -> Result<Vec<(Zone, Vec<Date>)>> {
    let rules = rules(tx, forum).await?;
    let zones = zones(tx, forum).await?;
    Ok(zones
        .into_iter()
        .filter_map(|zone| {
            let of_zone: Vec<Rule> =
                rules.iter().filter(|rule| rule.zone == zone.id).map(KeptRule::rule).collect();
            let naming: Vec<&Rule> = of_zone.iter().filter(|rule| rule.names(who)).collect();
            if naming.is_empty() && !of_zone.is_empty() {
                return None;
            }
            let mut days: Vec<Date> = naming.iter().flat_map(|rule| rule.days.clone()).collect();
            if naming.iter().any(|rule| rule.days.is_empty()) {
                days.clear();
            }
            days.sort_unstable();
            days.dedup();
            Some((zone, days))
        })
        .collect())
}

/// How many people are inside a zone.
///
/// # Errors
/// What the database says.
pub async fn inside(tx: &mut Tx, zone: ZoneId) -> Result<i64> {
    let (count,): (i64,) =
        tx.sql("select count(*) from presence where zone = $1 and inside = true").bind(zone).one().await?;
    Ok(count)
}

kernel::record! {
    /// A person as the door shows them.
    #[derive(Clone, Debug)]
    pub(crate) struct Face {
        pub(crate) registration: Uuid,
        pub(crate) forum: Uuid,
        pub(crate) name: String,
        pub(crate) language: String,
        pub(crate) family_name: String,
        pub(crate) given_name: String,
        pub(crate) latin_family: String,
        pub(crate) latin_given: String,
        pub(crate) photo: Option<Uuid>,
        pub(crate) delegation: Option<Json<Text>>,
        pub(crate) category: Json<Text>,
        pub(crate) colour: String,
    }
}

impl Face {
    /// The name in Latin letters; empty where it is the same or nobody gave it.
    pub(crate) fn latin(&self) -> String {
        let latin = people::shown_latin(&Names {
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
            latin_family: self.latin_family.clone(),
            latin_given: self.latin_given.clone(),
            ..Names::default()
        });
        if latin == self.name { String::new() } else { latin }
    }
}

/// Whom a registration is, as the door shows them.
pub(crate) async fn face(tx: &mut Tx, registration: Uuid) -> Result<Option<Face>> {
    Ok(tx
        .sql(
            "select r.id as registration, r.forum, p.name, p.language, p.family_name, p.given_name, p.latin_family, p.latin_given,
               p.photo, d.name as delegation, c.name as category, c.colour
             from registration r join person p on p.id = r.person join category c on c.id = r.category
             left join delegation d on d.id = r.delegation where r.id = $1",
        )
        .bind(registration)
        .optional()
        .await?)
}

/// The forums whose doors read the tickets of `outermost`: itself and those within it.
pub(crate) async fn forums_within(tx: &mut Tx, outermost: Uuid) -> Result<Vec<Uuid>> {
    let found: Vec<(Uuid,)> =
        tx.sql("select id from forum where id = $1 or parent = $1").bind(outermost).all().await?;
    Ok(found.into_iter().map(|(id,)| id).collect())
}

/// The delegations of a forum with their names, in protocol order.
pub(crate) async fn delegations(tx: &mut Tx, forum: Uuid) -> Result<Vec<(Uuid, Json<Text>)>> {
    Ok(tx
        .sql("select d.id, d.name from seat s join delegation d on d.id = s.delegation where s.forum = $1 order by s.position, d.slug")
        .bind(forum)
        .all()
        .await?)
}

/// Names of people, for rules that name them.
pub(crate) async fn person_name(tx: &mut Tx, person: Uuid) -> Result<String> {
    let found: Option<(String,)> =
        tx.sql("select name from person where id = $1").bind(person).optional().await?;
    Ok(found.map(|(name,)| name).unwrap_or_default())
}

kernel::record! {
    /// A scan as the list of the last ones shows it.
    #[derive(Clone, Debug)]
    pub(crate) struct Recent {
        pub(crate) verdict: Verdict,
        pub(crate) direction: Way,
        pub(crate) received_at: Timestamp,
        pub(crate) name: Option<String>,
        pub(crate) language: Option<String>,
    }
}

/// Scans in the list of the last ones.
const RECENT_MAX: i64 = 8;

/// The last scans at a checkpoint, newest first.
pub(crate) async fn recent(tx: &mut Tx, forum: Uuid, checkpoint: CheckpointId) -> Result<Vec<Recent>> {
    Ok(tx
        .sql(
            "select s.verdict, s.direction, s.received_at, p.name, p.language from scan s
             left join registration r on r.id = s.registration left join person p on p.id = r.person
             where s.forum = $1 and s.checkpoint = $2 order by s.received_at desc, s.id desc limit $3",
        )
        .bind(forum)
        .bind(checkpoint)
        .bind(RECENT_MAX)
        .all()
        .await?)
}

/// Puts `to` in the place of `from` in every access rule that names them, inside the act that finds the two to be one.
/// Answers these rules, and whether `to` was named there before.
///
/// # Errors
/// What the database says.
pub async fn rename_in_rules(tx: &mut Tx, from: PersonId, to: PersonId) -> Result<Vec<(RuleId, bool)>> {
    let all: Vec<(RuleId, Json<Vec<Uuid>>)> = tx.sql("select id, people from access_rule").all().await?;
    let mut renamed = vec![];
    for (id, people) in all.into_iter().filter(|(_, people)| people.contains(&from.0)) {
        let had = people.contains(&to.0);
        let mut named: Vec<Uuid> = people.iter().copied().filter(|it| *it != from.0 && *it != to.0).collect();
        named.push(to.0);
        set_people(tx, id, &named).await?;
        renamed.push((id, had));
    }
    Ok(renamed)
}

/// Takes [`rename_in_rules`] back, in the rules that are still there.
///
/// # Errors
/// What the database says.
pub async fn rename_back(tx: &mut Tx, from: PersonId, to: PersonId, rules: &[(RuleId, bool)]) -> Result<()> {
    let all: Vec<(RuleId, Json<Vec<Uuid>>)> = tx.sql("select id, people from access_rule").all().await?;
    for (id, people) in all {
        let Some((_, had)) = rules.iter().find(|(rule, _)| *rule == id) else { continue };
        let mut named: Vec<Uuid> =
            people.iter().copied().filter(|it| *it != from.0 && (*had || *it != to.0)).collect();
        named.push(from.0);
        set_people(tx, id, &named).await?;
    }
    Ok(())
}

async fn set_people(tx: &mut Tx, id: RuleId, people: &[Uuid]) -> Result<()> {
    tx.sql("update access_rule set people = $2 where id = $1").bind(id).bind(&Json(people)).run().await?;
    Ok(())
}

/// What this room holds about a person: every reading of a ticket of theirs, as it is stored, and where they are.
///
/// # Errors
/// What the database says.
pub async fn held(tx: &mut Tx, person: PersonId) -> Result<Value> {
    let scans: Vec<(String,)> = tx
        .sql("select s.record from scan s join registration r on r.id = s.registration where r.person = $1 order by s.received_at, s.id")
        .bind(person)
        .all()
        .await?;
    let presence: Vec<(String, bool, Timestamp, Option<Timestamp>)> = tx
        .sql(
            "select z.slug, p.inside, p.since, p.first_in from presence p join registration r on r.id = p.registration
             join zone z on z.id = p.zone where r.person = $1 order by p.since, z.slug",
        )
        .bind(person)
        .all()
        .await?;
    let records: Vec<Value> =
        scans.iter().filter_map(|(record,)| serde_json::from_str(record).ok()).collect();
    let presence: Vec<Value> = presence
        .iter()
        .map(|(zone, inside, since, first)| json!({"zone": zone, "inside": inside, "since": since, "first_in": first}))
        .collect();
    Ok(json!({"scans": records, "presence": presence}))
}

/// Erases a person from this room: rules no longer name them. Scans stay, because they hold ids and times only and the
/// numbers of the forum rest on them. Answers files to be removed after the commit: there are none here.
///
/// # Errors
/// What the database says.
pub async fn erase(tx: &mut Tx, person: PersonId) -> Result<Vec<Uuid>> {
    let all: Vec<(RuleId, Json<Vec<Uuid>>)> = tx.sql("select id, people from access_rule").all().await?;
    for (id, people) in all.into_iter().filter(|(_, people)| people.contains(&person.0)) {
        let others: Vec<Uuid> = people.0.into_iter().filter(|it| *it != person.0).collect();
        if others.is_empty() {
            // A rule for nobody else must not become a rule for all.
            tx.sql("delete from access_rule where id = $1").bind(id).run().await?;
        } else {
            tx.sql("update access_rule set people = $2 where id = $1")
                .bind(id)
                .bind(&Json(others))
                .run()
                .await?;
        }
    }
    Ok(vec![])
}

/// A checkpoint by the words of its folder.
pub(crate) type WordedCheckpoint = (String, String, String, Direction, Json<Text>, Date, Date);

/// The checkpoints of a forum: their word, those of city and zone, direction, name, first and last day.
pub(crate) async fn worded_checkpoints(tx: &mut Tx, forum: Uuid) -> Result<Vec<WordedCheckpoint>> {
    Ok(tx
        .sql(
            "select c.slug, y.slug, z.slug, c.direction, c.name, c.starts_on, c.ends_on
             from checkpoint c join city y on y.id = c.city join zone z on z.id = c.zone
             where c.forum = $1 order by y.position, c.slug",
        )
        .bind(forum)
        .all()
        .await?)
}

/// The words of a forum's categories and of all delegations, by id.
pub(crate) async fn words(tx: &mut Tx, forum: Uuid) -> Result<BTreeMap<Uuid, String>> {
    let categories: Vec<(Uuid, String)> =
        tx.sql("select id, slug from category where forum = $1").bind(forum).all().await?;
    let delegations: Vec<(Uuid, String)> = tx.sql("select id, slug from delegation").all().await?;
    Ok(categories.into_iter().chain(delegations).collect())
}

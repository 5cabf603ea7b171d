//! `/registrations`: read, changed, withdrawn. How they come about is in [`crate::registering`].

use crate::{
    call::{Call, IfMatch, invalid, tag_of},
    entered::{Editable, RegistrationPatch},
    once::{Done, Write},
    operation::{About, Table},
    page::{Mark, Page, Window},
    shape::{Patch, Shape},
    store::{self, Wanted},
    view::{ChangedRegistration, Registration, ReopenedStep},
};
use axum::http::Method;
use delegations::DelegationId;
use forums::{CategoryId, Forum, StepId};
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    error::Where,
    rights::By,
    schema::Instant,
    web::Who,
};
use people::NewPerson;
use registration::{Data, Edit, Move, REASON_LETTERS_MAX, RegistrationId, Standing, Withdraw, must_enter};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::{Value as Json, json};
use std::sync::LazyLock;
use uuid::Uuid;

pub(crate) const TAG: &str = "registrations";
const READ: Who = Who::Program("registrations:read");
pub(crate) const WRITE: Who = Who::Program("registrations:write");

pub(crate) fn operations(table: Table) -> Table {
    table
        .list("/api/v1/registrations", READ, LIST, list)
        .one("/api/v1/registrations/{id}", READ, ONE, one)
        .write(Method::PATCH, "/api/v1/registrations/{id}", WRITE, CHANGE, change)
        .write(Method::POST, "/api/v1/registrations/{id}/withdrawal", WRITE, WITHDRAW, withdraw)
}

const LIST: About = About {
    id: "listRegistrations",
    tag: TAG,
    summary: "Registrations",
    text: "In the order in which they came; with `changed_since` in the order of change. To keep a copy: ask again with an \
           instant some seconds before the last answer's, since acts that run at once may become visible a moment late.",
};

const ONE: About = About { id: "getRegistration", tag: TAG, summary: "One registration", text: "" };

const CHANGE: About = About {
    id: "changeRegistration",
    tag: TAG,
    summary: "Change a registration",
    text: "A merge patch: what is not named stays, null empties. Steps of accreditation that vouch for what changes are \
           opened again, and the answer names them. Another `category` or `delegation` moves it: it gets a place there, or, \
           with `may_wait`, waits for one, and its old place goes to the reserve.",
};

const WITHDRAW: About = About {
    id: "withdrawRegistration",
    tag: TAG,
    summary: "Withdraw a registration",
    text: "Its place becomes free, the first who waits moves up, its ticket ends, and the person is told by letter.",
};

/// Which registrations are asked for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Of this forum: id or short name.
    forum: Option<String>,
    /// Of this delegation.
    delegation: Option<Uuid>,
    /// Of this category.
    category: Option<Uuid>,
    /// Of this standing.
    standing: Option<Standing>,
    /// Accredited, or not.
    accredited: Option<bool>,
    /// Of this person.
    person: Option<Uuid>,
    /// Changed at or after this instant, itself or its person.
    #[schemars(with = "Option<Instant>")]
    changed_since: Option<Timestamp>,
}

async fn list(call: Call, asked: Asked, window: Window) -> Result<Page<Registration>> {
    let mut tx = call.visit.app.db.read().await?;
    let wanted = Wanted {
        forum: call.narrowed(&mut tx, asked.forum.as_deref()).await?,
        delegation: asked.delegation,
        category: asked.category,
        standing: asked.standing,
        accredited: asked.accredited,
        person: asked.person,
        changed_since: asked.changed_since,
    };
    let rows = store::registrations(&mut tx, &wanted, &window).await?;
    let by_change = asked.changed_since.is_some();
    let mark = |row: &store::RegistrationRow| {
        Mark::of(if by_change { row.changed_at } else { row.created_at }, row.id.0)
    };
    Ok(window.page(rows.into_iter().map(|row| (mark(&row), row.into())).collect()))
}

async fn one(call: Call) -> Result<Registration> {
    let mut tx = call.visit.app.db.read().await?;
    Ok(call.registration(&mut tx, call.id()?).await?.into())
}

/// A registration and its forum, for an act on it.
pub(crate) async fn in_its_forum(
    tx: &mut Tx,
    call: &Call,
    id: Uuid,
) -> Result<(store::RegistrationRow, Forum)> {
    let row = call.registration(tx, id).await?;
    let forum = forums::forum_by_id(tx, row.forum).await?.ok_or(Error::NotFound)?;
    Ok((row, forum))
}

/// An edit of a registration as a merge patch: what both the registration and its person are changed by.
pub(crate) struct Change {
    forum: Forum,
    /// Where it is to belong, before it is edited.
    to: Move,
    seen: NewPerson,
    data: Data,
}

/// What a change has done.
pub(crate) struct Changed {
    pub registration: RegistrationId,
    pub fields: Vec<String>,
    pub reopened: Vec<ReopenedStep>,
}

static EDITABLE: LazyLock<Shape> = LazyLock::new(Shape::of::<Editable>);

impl Change {
    /// The act that lays a patch over what there is now.
    pub async fn of(tx: &mut Tx, call: &Call, id: RegistrationId, mut patch: Json) -> Result<Change> {
        let it = registration::by_id(tx, id).await?.ok_or(Error::NotFound)?;
        let forum = forums::forum_by_id(tx, it.forum).await?.ok_or(Error::NotFound)?;
        let home = Some(call.visit.app.config.public_url());
        let to = moved_to(&it, &forum, home, &mut patch)?;
        let before = Data::of(tx, &it).await?.ok_or(Error::Gone)?;
        let merged = merged(json!(Editable::from(&before)), patch);
        let faults = EDITABLE.faults(&merged);
        if !faults.is_empty() {
            return Err(invalid(faults.into_iter().map(|(at, say)| (Where::Body(at), say)).collect()));
        }
        let after: Editable = serde_json::from_value(merged).map_err(anyhow::Error::from)?;
        let after = after.into_data(&before, &before.person.language);
        let data = registration::checked(tx, &call.visit, &forum, to.category, &before, after).await?;
        Ok(Change { forum, to, seen: before.person, data })
    }

    /// Makes it.
    pub async fn run(&self, tx: &mut Tx) -> Result<Changed> {
        let mut changed = self.moved(tx).await?;
        let it = registration::by_id(tx, self.to.registration).await?.ok_or(Error::NotFound)?;
        let edit = Edit {
            forum: self.forum.clone(),
            registration: it.id,
            revision: it.revision,
            seen: Some(self.seen.clone()),
            data: self.data.clone(),
            home: self.to.home.clone(),
        };
        let edited = edit.run(tx).await?;
        changed.0.extend(edited.fields);
        changed.1.extend(edited.reopened);
        let steps = forums::steps(tx, self.forum.id).await?;
        let opened = steps.into_iter().filter(|step| changed.1.contains(&step.id));
        let reopened = opened.map(|step| ReopenedStep { id: step.id, slug: step.slug }).collect();
        Ok(Changed { registration: it.id, fields: changed.0, reopened })
    }

    /// The fields and steps that the move is about; none where it stays where it is.
    async fn moved(&self, tx: &mut Tx) -> Result<(Vec<String>, Vec<StepId>)> {
        let it = registration::by_id(tx, self.to.registration).await?.ok_or(Error::NotFound)?;
        if (it.delegation, it.category) == (self.to.delegation, self.to.category) {
            return Ok((vec![], vec![]));
        }
        let by = tx.by.clone();
        self.to.may(&by, tx).await?;
        let moved = self.to.moved(tx).await?;
        Ok((moved.fields, moved.reopened))
    }
}

/// What a patch says of category and delegation, taken out of it; what it does not say, is as it is.
fn moved_to(
    it: &registration::Registration,
    forum: &Forum,
    home: Option<String>,
    patch: &mut Json,
) -> Result<Move> {
    let mut taken = |name: &str| patch.as_object_mut().and_then(|fields| fields.remove(name));
    let id = |value: &Json| value.as_str().and_then(|id| id.parse::<Uuid>().ok());
    let category = match taken("category") {
        None => it.category,
        Some(value) => CategoryId(id(&value).ok_or_else(|| {
            invalid(vec![(Where::Body("/category".to_owned()), kernel::shell::say::field_required())])
        })?),
    };
    let delegation = taken("delegation").map_or(it.delegation, |value| id(&value).map(DelegationId));
    let may_wait = taken("may_wait").is_some_and(|value| value == Json::Bool(true));
    let (forum, registration, revision) = (forum.clone(), it.id, it.revision);
    Ok(Move { forum, registration, revision, delegation, category, may_wait, home })
}

/// RFC 7396, section 2.
fn merged(target: Json, patch: Json) -> Json {
    let Json::Object(patch) = patch else { return patch };
    let mut fields = match target {
        Json::Object(fields) => fields,
        _ => serde_json::Map::new(),
    };
    for (name, value) in patch {
        if value.is_null() {
            fields.remove(&name);
        } else {
            let before = fields.remove(&name).unwrap_or_default();
            fields.insert(name, merged(before, value));
        }
    }
    Json::Object(fields)
}

/// A registration is changed.
struct ChangeRegistration {
    call: Call,
    id: Uuid,
    seen: IfMatch,
    patch: Patch<RegistrationPatch>,
}

async fn change(call: Call, patch: Patch<RegistrationPatch>) -> Result<ChangeRegistration> {
    Ok(ChangeRegistration { id: call.id()?, seen: call.if_match()?, call, patch })
}

impl ChangeRegistration {
    async fn change(&self, tx: &mut Tx) -> Result<Change> {
        Change::of(tx, &self.call, RegistrationId(self.id), self.patch.value().clone()).await
    }
}

impl Write for ChangeRegistration {
    type View = ChangedRegistration;
    const VERB: &'static str = Edit::VERB;
    const STATUSES: &'static [(u16, &'static str)] = &[(200, "The registration as it is now.")];
    const THING: &'static str = "/registration";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let row = self.call.registration(tx, self.id).await?;
        must_enter(by, row.forum.0, row.delegation)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Done<ChangedRegistration>> {
        let before: Registration = self.call.registration(tx, self.id).await?.into();
        self.seen.must_be(&tag_of(&json!(before)))?;
        let Changed { fields, reopened, .. } = self.change(tx).await?.run(tx).await?;
        let registration: Registration = self.call.registration(tx, self.id).await?.into();
        let person = registration.person.id;
        Ok(Done { status: 200, view: ChangedRegistration { registration, fields, reopened }, person })
    }
}

/// Why a registration is given up.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Withdrawal {
    /// Why, for the letter; may be left out.
    #[schemars(length(max = REASON_LETTERS_MAX))]
    reason: Option<String>,
}

/// A registration is withdrawn.
struct WithdrawRegistration {
    call: Call,
    act: Withdraw,
}

async fn withdraw(call: Call, body: Withdrawal) -> Result<WithdrawRegistration> {
    let reason = checked_reason(body.reason)?;
    let mut tx = call.visit.app.db.read().await?;
    let (row, forum) = in_its_forum(&mut tx, &call, call.id()?).await?;
    let home = Some(call.visit.app.config.public_url());
    Ok(WithdrawRegistration { call, act: Withdraw { forum, registration: row.id, reason, home } })
}

/// A reason as it may be kept; empty where there is none.
pub(crate) fn checked_reason(reason: Option<String>) -> Result<String> {
    let reason = reason.unwrap_or_default().trim().to_owned();
    match kernel::form::check_line(&reason, REASON_LETTERS_MAX) {
        Ok(()) => Ok(reason),
        Err(say) => Err(Error::Invalid(vec![("reason".into(), say)])),
    }
}

impl Write for WithdrawRegistration {
    type View = Registration;
    const VERB: &'static str = Withdraw::VERB;
    const STATUSES: &'static [(u16, &'static str)] = &[(200, "The registration as it is now.")];
    const THING: &'static str = "";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        self.act.may(by, tx).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Done<Registration>> {
        self.act.run(tx).await?;
        let view: Registration = self.call.registration(tx, self.act.registration.0).await?.into();
        Ok(Done { status: 200, person: view.person.id, view })
    }
}

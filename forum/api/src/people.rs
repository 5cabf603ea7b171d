//! `/people`: humans, once over all forums. A registration makes them; a change goes through the registration's own act.

use crate::{
    call::{Call, IfMatch, tag_of},
    entered::PersonPatch,
    once::{Done, Write},
    operation::{About, Table},
    page::{Mark, Page, Window},
    registrations::{Change, Changed},
    shape::Patch,
    store,
    view::{ChangedPerson, Person},
};
use axum::http::Method;
use jiff::Timestamp;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::By,
    schema::Instant,
    web::Who,
};
use registration::{Edit, RegistrationId, must_enter};
use schemars::JsonSchema;
use serde::Deserialize;
use serde_json::json;
use uuid::Uuid;

const TAG: &str = "people";
const READ: Who = Who::Program("people:read");

pub(crate) fn operations(table: Table) -> Table {
    table.list("/api/v1/people", READ, LIST, list).one("/api/v1/people/{id}", READ, ONE, one).write(
        Method::PATCH,
        "/api/v1/people/{id}",
        Who::Program("people:write"),
        CHANGE,
        change,
    )
}

const LIST: About = About {
    id: "listPeople",
    tag: TAG,
    summary: "People who take part",
    text: "In the order in which they were entered. With `changed_since`: in the order of change, together with people who \
           were erased since; whoever keeps a copy forgets them too.",
};

const ONE: About = About {
    id: "getPerson",
    tag: TAG,
    summary: "One person",
    text: "Somebody who was erased is gone (410).",
};

const CHANGE: About = About {
    id: "changePerson",
    tag: TAG,
    summary: "Change a person",
    text: "A merge patch: what is not named stays, null empties. The person is changed by their registration that stands \
           (else the newest) in the token's forum, as if it were edited on its page: steps of accreditation that vouch for \
           what changes are opened again, and the answer names them.",
};

/// Which people are asked for.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct Asked {
    /// Who take part in this forum: id or short name.
    forum: Option<String>,
    /// Changed at or after this instant.
    #[schemars(with = "Option<Instant>")]
    changed_since: Option<Timestamp>,
}

async fn list(call: Call, asked: Asked, window: Window) -> Result<Page<Person>> {
    let mut tx = call.visit.app.db.read().await?;
    let forum = call.narrowed(&mut tx, asked.forum.as_deref()).await?;
    let rows = store::people(&mut tx, forum, asked.changed_since, &window).await?;
    let by_change = asked.changed_since.is_some();
    let mark =
        |row: &store::PersonRow| Mark::of(if by_change { row.changed_at } else { row.created_at }, row.id.0);
    Ok(window.page(rows.into_iter().map(|row| (mark(&row), row.into())).collect()))
}

async fn one(call: Call) -> Result<Person> {
    let mut tx = call.visit.app.db.read().await?;
    let row = store::person(&mut tx, call.id()?, call.forum).await?.ok_or(Error::NotFound)?;
    if row.erased_at.is_some() { Err(Error::Gone) } else { Ok(row.into()) }
}

/// A person is changed.
struct ChangePerson {
    call: Call,
    id: Uuid,
    seen: IfMatch,
    patch: Patch<PersonPatch>,
}

async fn change(call: Call, patch: Patch<PersonPatch>) -> Result<ChangePerson> {
    Ok(ChangePerson { id: call.id()?, seen: call.if_match()?, call, patch })
}

impl ChangePerson {
    async fn view(&self, tx: &mut Tx) -> Result<Person> {
        Ok(store::person(tx, self.id, self.call.forum).await?.ok_or(Error::NotFound)?.into())
    }

    async fn by_registration(&self, tx: &mut Tx) -> Result<RegistrationId> {
        store::registration_to_change(tx, self.id, self.call.forum).await?.ok_or(Error::NotFound)
    }

    async fn change(&self, tx: &mut Tx) -> Result<Change> {
        let id = self.by_registration(tx).await?;
        Change::of(tx, &self.call, id, json!({"person": self.patch.value()})).await
    }
}

impl Write for ChangePerson {
    type View = ChangedPerson;
    const VERB: &'static str = Edit::VERB;
    const STATUSES: &'static [(u16, &'static str)] = &[(200, "The person as they are now.")];
    const THING: &'static str = "/person";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let id = self.by_registration(tx).await?;
        let row = self.call.registration(tx, id.0).await?;
        must_enter(by, row.forum.0, row.delegation)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Done<ChangedPerson>> {
        let person = self.view(tx).await?;
        if person.erased_at.is_some() {
            return Err(Error::Gone);
        }
        self.seen.must_be(&tag_of(&json!(person)))?;
        let Changed { registration, fields, reopened, .. } = self.change(tx).await?.run(tx).await?;
        let person = self.view(tx).await?;
        let whom = person.id;
        let view = ChangedPerson { person, fields, registration, reopened };
        Ok(Done { status: 200, view, person: whom })
    }
}

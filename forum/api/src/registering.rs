//! `POST /registrations`: a person is registered, by the one way in that pages and files take too.

use crate::{
    call::{Call, invalid},
    entered::{Editable, EnteredOrganisation, EnteredPerson},
    once::{Done, Write},
    operation::{About, Table},
    registrations::{TAG, WRITE},
    say, store,
    view::{Registration, Texts},
};
use axum::http::Method;
use forums::{CategoryId, Forum};
use kernel::{
    Error, Result, Say,
    db::{Act, Tx},
    error::Where,
    form::check_line,
    rights::By,
};
use people::PersonId;
use registration::{Answers, Data, Entered, Entry, Nominate, RANK_DEFAULT, Source, TITLE_LETTERS_MAX, Whom};
use schemars::JsonSchema;
use serde::Deserialize;
use uuid::Uuid;

pub(crate) fn operations(table: Table) -> Table {
    table.write(Method::POST, "/api/v1/registrations", WRITE, ABOUT, register)
}

const ABOUT: About = About {
    id: "register",
    tag: TAG,
    summary: "Register a person",
    text: "The person is entered with it, or is one who is known (`person_id`). Where the delegation's quota is full, the \
           registration waits: `standing` is `reserve`, `reserve_position` says at which place. The same `reference` in the \
           same delegation, or a person who is registered already, is the same registration: it is answered as it is, \
           unchanged.",
};

/// Letters of the sender's own number.
const REFERENCE_LETTERS_MAX: usize = 100;

/// Everything that registers one person.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct NewRegistration {
    /// For which forum: id or short name. A token of one forum may leave it out.
    forum: Option<String>,
    /// In which category: id or short name.
    category: String,
    /// For which delegation: id or short name; null or left out: for none.
    delegation: Option<String>,
    /// Who, entered with it. Either this or `person_id`.
    person: Option<EnteredPerson>,
    /// Who, known already. Either this or `person`.
    person_id: Option<Uuid>,
    /// For which organisation.
    organisation: Option<EnteredOrganisation>,
    /// `Dr.`, `академик`.
    #[schemars(length(max = TITLE_LETTERS_MAX))]
    title: Option<String>,
    /// What the person is, by BCP 47 tag.
    position: Option<Texts>,
    /// The smaller, the further in front.
    #[schemars(range(min = 0, max = 9999))]
    protocol_rank: Option<i64>,
    /// Answers to the category's questions, by their ids.
    answers: Option<Answers>,
    /// The sender's own number.
    #[schemars(length(max = REFERENCE_LETTERS_MAX))]
    reference: Option<String>,
    /// Whether the person is told by letter; they are, unless this is false.
    letters: Option<bool>,
}

/// A person is registered.
struct EnterPerson {
    call: Call,
    act: Nominate,
}

fn fault(at: &str, say: Say) -> Error {
    invalid(vec![(Where::Body(at.to_owned()), say)])
}

async fn register(call: Call, body: NewRegistration) -> Result<EnterPerson> {
    let mut tx = call.visit.app.db.read().await?;
    let forum = forum_of(&mut tx, &call, body.forum.as_deref()).await?;
    let category = category_of(&mut tx, &forum, &body.category).await?;
    let delegation = match &body.delegation {
        Some(named) => Some(delegation_of(&mut tx, &forum, named).await?),
        None => None,
    };
    let (whom, before) = whom(&mut tx, &call, &body).await?;
    let language = call.visit.app.house().languages.first().cloned().unwrap_or_else(|| "en".into());
    let after = Editable {
        person: match &whom {
            Some(_) => before.person.clone().into(),
            None => body.person.unwrap_or_default(),
        },
        organisation: body.organisation,
        title: body.title.unwrap_or_default(),
        position: body.position.unwrap_or_default(),
        protocol_rank: body.protocol_rank.unwrap_or(RANK_DEFAULT),
        answers: body.answers.unwrap_or_default(),
    };
    let after = after.into_data(&Data::default(), &language);
    let data = registration::checked(&mut tx, &call.visit, &forum, category, &before, after).await?;
    let whom = whom.map_or_else(|| Whom::New(data.person.clone()), Whom::Known);
    let mut entry = Entry::new(whom, category, Source::Api);
    entry.delegation = delegation;
    entry.organisation = data.organisation;
    entry.title = data.title;
    entry.position = data.position;
    entry.protocol_rank = data.protocol_rank;
    entry.answers = data.answers;
    entry.reference = reference_of(body.reference)?;
    entry.home = body.letters.unwrap_or(true).then(|| call.visit.app.config.public_url());
    Ok(EnterPerson { call, act: Nominate { forum, entry } })
}

async fn forum_of(tx: &mut Tx, call: &Call, named: Option<&str>) -> Result<Forum> {
    let own = call.forum.map(|own| own.to_string());
    let Some(named) = named.or(own.as_deref()) else { return Err(fault("/forum", say::field_missing())) };
    call.forum_named(tx, named).await?.ok_or_else(|| fault("/forum", say::nothing_named_so()))
}

async fn category_of(tx: &mut Tx, forum: &Forum, named: &str) -> Result<CategoryId> {
    let all = forums::categories(tx, forum.id).await?;
    let found = all.into_iter().find(|it| it.slug == named || it.id.to_string() == named);
    found.map(|it| it.id).ok_or_else(|| fault("/category", say::nothing_named_so()))
}

async fn delegation_of(tx: &mut Tx, forum: &Forum, named: &str) -> Result<delegations::DelegationId> {
    let all = delegations::seated(tx, forum.id.0).await?;
    let found = all.into_iter().find(|it| it.slug == named || it.id.to_string() == named);
    found.map(|it| it.id).ok_or_else(|| fault("/delegation", say::nothing_named_so()))
}

/// A known person, with what is kept of them; else nobody yet.
async fn whom(tx: &mut Tx, call: &Call, body: &NewRegistration) -> Result<(Option<PersonId>, Data)> {
    match (&body.person, body.person_id) {
        (Some(_), None) => Ok((None, Data::default())),
        (None, Some(id)) => {
            let seen = store::person(tx, id, call.forum).await?.filter(|it| it.erased_at.is_none());
            let seen = seen.ok_or_else(|| fault("/person_id", say::nothing_named_so()))?;
            let known = people::by_id(tx, seen.id).await?.ok_or(Error::NotFound)?;
            Ok((Some(known.id), Data { person: known.as_entered(), ..Data::default() }))
        }
        _ => Err(fault("/person", say::exactly_one_of("person, person_id"))),
    }
}

fn reference_of(reference: Option<String>) -> Result<Option<String>> {
    let reference = reference.map(|it| it.trim().to_owned()).filter(|it| !it.is_empty());
    match reference.as_deref().map(|it| check_line(it, REFERENCE_LETTERS_MAX)) {
        Some(Err(say)) => Err(fault("/reference", say)),
        _ => Ok(reference),
    }
}

impl Write for EnterPerson {
    type View = Registration;
    const VERB: &'static str = Nominate::VERB;
    const STATUSES: &'static [(u16, &'static str)] =
        &[(201, "The new registration."), (200, "The registration that was there before, unchanged.")];
    const THING: &'static str = "";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        self.act.may(by, tx).await
    }

    async fn run(&self, tx: &mut Tx) -> Result<Done<Registration>> {
        let entered = self.act.run(tx).await?;
        let status = if matches!(entered, Entered::Same(_)) { 200 } else { 201 };
        let view: Registration = self.call.registration(tx, entered.id().0).await?.into();
        Ok(Done { status, person: view.person.id, view })
    }
}

//! The one way in: whoever is registered, by whatever page, file or program, passes here.

use crate::{
    consents,
    letters::{self, News, To},
    model::{
        Answers, Entered, Entry, Part, PeopleChanged, Registered, RegistrationId, SaidAnother, Standing, Whom,
    },
    places::{self, Place},
    store::{self, NewRow},
};
use delegations::{Delegation, DelegationId};
use forums::{Category, CategoryId, Forum, ForumId};
use jiff::{SignedDuration, Timestamp};
use kernel::{
    Error, Result,
    db::Tx,
    jobs,
    journal::Subject,
    live::Topic,
    rights::{self, By, Mandate, Right, Role, Scope},
};
use organisations::OrganisationId;
use people::PersonId;
use serde_json::{Value as Json, json};
use std::collections::HashMap;
use uuid::Uuid;

/// The subject under which a registration stands in the journal.
pub(crate) fn subject(id: RegistrationId) -> Subject {
    Subject::new("registration", id.0)
}

/// Registers one person inside the caller's act, which decides whether whoever acts may do that. Says in the journal
/// what was entered, and first of all that it is about this registration.
///
/// A quota is never exceeded: whoever claims a place counts alone, and the reserve goes first. Without a quota, or
/// without a delegation, there is always a place.
///
/// # Errors
/// [`Error::NotFound`] for a category, delegation or person that is not of this forum, [`Error::Invalid`] for names or
/// an address that cannot be kept, [`Error::Refused`] for a head or deputy who has no way in of their own; what the
/// database says.
pub async fn enter(tx: &mut Tx, forum: &Forum, entry: &Entry) -> Result<Entered> {
    if let Some(id) = already(tx, forum, entry).await? {
        tx.on(subject(id));
        return Ok(Entered::Same(id));
    }
    let ready = prepared(tx, forum, entry).await?;
    let place = places::claim(tx, forum, entry.delegation, entry.category, entry.home.as_deref()).await?;
    settled(tx, forum, entry, &ready, place).await
}

/// For an act that enters one person and does nothing else: whoever is there already was entered by an act before.
pub(crate) fn once(tx: &mut Tx, entered: Entered) -> Entered {
    if let Entered::Same(_) = entered {
        tx.was_done();
    }
    entered
}

/// What an entry needs before it takes a place.
pub(crate) struct Ready {
    id: RegistrationId,
    person: PersonId,
    organisation: Option<OrganisationId>,
    form_version: i64,
}

/// The registration that this entry has made before.
pub(crate) async fn already(tx: &mut Tx, forum: &Forum, entry: &Entry) -> Result<Option<RegistrationId>> {
    if let Some(form) = entry.form {
        tx.alone("registration form", form).await?;
        if store::exists(tx, form).await? {
            return Ok(Some(RegistrationId(form)));
        }
    }
    if let Some(reference) = &entry.reference {
        let sender = entry.delegation.map_or(forum.id.0, |delegation| delegation.0);
        tx.alone("references of", sender).await?;
        if let Some(known) = store::by_reference(tx, forum.id, entry.delegation, reference).await? {
            return Ok(Some(known.id));
        }
    }
    if let Whom::Known(person) = entry.whom {
        tx.alone("registrations of", person.0).await?;
        return Ok(store::standing_of(tx, forum.id, person).await?.map(|known| known.id));
    }
    Ok(None)
}

/// Everything but the place: the person, the organisation, the version of the form. Taken before the delegation's
/// places are locked, so that neighbours wait for no more than the counting.
pub(crate) async fn prepared(tx: &mut Tx, forum: &Forum, entry: &Entry) -> Result<Ready> {
    let form_version = form_version(tx, forum.id, entry.category).await?;
    if let Some(delegation) = entry.delegation {
        must_be_seated(tx, forum.id, delegation).await?;
    }
    let id = RegistrationId(entry.form.unwrap_or_else(|| tx.new_id()));
    tx.on(subject(id));
    let person = match &entry.whom {
        Whom::New(new) => people::add(tx, new).await?,
        Whom::Known(person) => known(tx, *person).await?,
    };
    if let Some(photo) = entry.photo {
        people::set_photo(tx, person, Some(photo)).await?;
    }
    let organisation = organisation(tx, entry).await?;
    Ok(Ready { id, person, organisation, form_version })
}

/// What an act of many rows has asked about the forum already.
#[derive(Default)]
struct Asked {
    form_versions: HashMap<(ForumId, CategoryId), i64>,
    categories: HashMap<CategoryId, Category>,
    seated: HashMap<(ForumId, DelegationId), Delegation>,
    last_steps: HashMap<ForumId, i64>,
}

/// The newest version of a category's form, asked once in an act.
async fn form_version(tx: &mut Tx, forum: ForumId, category: CategoryId) -> Result<i64> {
    if let Some(known) = tx.remembered::<Asked>().form_versions.get(&(forum, category)) {
        return Ok(*known);
    }
    let version = store::form_version(tx, forum, category).await?.ok_or(Error::NotFound)?;
    tx.remembered::<Asked>().form_versions.insert((forum, category), version);
    Ok(version)
}

/// A delegation that has a seat in a forum, asked once in an act.
pub(crate) async fn seated(
    tx: &mut Tx,
    forum: ForumId,
    delegation: DelegationId,
) -> Result<Option<Delegation>> {
    if let Some(known) = tx.remembered::<Asked>().seated.get(&(forum, delegation)) {
        return Ok(Some(known.clone()));
    }
    let found = delegations::seated_one(tx, forum.0, delegation).await?;
    if let Some(delegation) = &found {
        tx.remembered::<Asked>().seated.insert((forum, delegation.id), delegation.clone());
    }
    Ok(found)
}

/// [`Error::NotFound`] for a delegation without a seat in the forum.
pub(crate) async fn must_be_seated(tx: &mut Tx, forum: ForumId, delegation: DelegationId) -> Result<()> {
    seated(tx, forum, delegation).await?.map(drop).ok_or(Error::NotFound)
}

async fn known(tx: &mut Tx, person: PersonId) -> Result<PersonId> {
    let found = people::by_id(tx, person)
        .await?
        .filter(|person| person.erased_at.is_none())
        .ok_or(Error::NotFound)?;
    tx.about(Subject::new("person", person.0));
    Ok(found.id)
}

pub(crate) async fn organisation(tx: &mut Tx, entry: &Entry) -> Result<Option<OrganisationId>> {
    let Some(organisation) = entry.organisation.as_ref().filter(|it| !it.name.trim().is_empty()) else {
        return Ok(None);
    };
    let id =
        organisations::find_or_add(tx, &organisation.lang, organisation.name.trim(), &organisation.others)
            .await?;
    Ok(Some(id))
}

/// Writes the registration at its place, and everything that follows from it.
pub(crate) async fn settled(
    tx: &mut Tx,
    forum: &Forum,
    entry: &Entry,
    ready: &Ready,
    place: Place,
) -> Result<Entered> {
    let (standing, reserve_place) = match place {
        Place::Free => (Standing::Active, None),
        Place::Waits(place) => (Standing::Reserve, Some(place)),
    };
    let part =
        if standing == Standing::Active { part(tx, forum, entry, ready.person).await? } else { Part::Member };
    let Ready { id, person, organisation, form_version } = *ready;
    store::insert(
        tx,
        &NewRow {
            id,
            forum: forum.id,
            person,
            organisation,
            part,
            form_version,
            standing,
            reserve_place,
            entry,
        },
    )
    .await?;
    tell(tx, entry, ready, standing, part);
    if consents::are_for_another(entry.source) {
        consents::tell(tx, person, entry.category, &Answers::new(), &entry.answers).await?;
    }
    tx.changed(Topic::new("registration", forum.id.0));
    people_changed(tx, forum.id).await?;
    if let Some(by) = tx.by.person().filter(|_| !entry.others.is_empty()) {
        jobs::later(tx, &SaidAnother { registration: id, others: entry.others.clone(), by }).await?;
    }
    let entered = match place {
        Place::Free => {
            has_place(tx, forum.id, id, 0).await?;
            Entered::Active(id)
        }
        Place::Waits(place) => Entered::Reserve(id, places::position(tx, forum.id, entry, place).await?),
    };
    if !entry.quiet {
        let news = match entered {
            Entered::Reserve(_, place) => News::OnReserve(place),
            _ => News::Registered,
        };
        let to = To { registration: id, person, category: entry.category, delegation: entry.delegation };
        let home = entry.home.as_deref();
        match &entry.whom {
            Whom::New(new) if part == Part::Member => {
                letters::first(tx, forum, home, &to, new, &news).await?
            }
            _ => letters::post(tx, forum, home, &to, &news).await?,
        }
    }
    Ok(entered)
}

/// How soon after people have changed they are compared with the others: changes that come together are looked at together.
const COMPARED_WITHIN: SignedDuration = SignedDuration::from_secs(5);

/// Leaves the job that looks for the same person entered twice.
pub(crate) async fn people_changed(tx: &mut Tx, forum: ForumId) -> Result<()> {
    jobs::within(tx, &PeopleChanged { forum }, COMPARED_WITHIN).await
}

/// Leaves [`Registered`] for whoever holds a place now and has no step of accreditation before them: where there is none, and
/// where they had taken them all before they left.
pub(crate) async fn has_place(
    tx: &mut Tx,
    forum: ForumId,
    id: RegistrationId,
    step_place: i64,
) -> Result<()> {
    let last = match tx.remembered::<Asked>().last_steps.get(&forum) {
        Some(known) => *known,
        None => forums::last_step(tx, forum).await?,
    };
    tx.remembered::<Asked>().last_steps.insert(forum, last);
    if step_place < last { Ok(()) } else { jobs::later(tx, &Registered { registration: id }).await }
}

/// The part that whoever acts may give, given with its mandate.
async fn part(tx: &mut Tx, forum: &Forum, entry: &Entry, person: PersonId) -> Result<Part> {
    let Some(delegation) = entry.delegation else { return Ok(Part::Member) };
    let may = may_give(&tx.by, entry.part, forum.id.0, delegation);
    match (may, mandate(entry.part, forum.id.0, delegation.0)) {
        (true, Some(mandate)) => {
            // The operator's own files may name a head whose mailbox comes later: nobody is there to mend it.
            if tx.by != By::Console {
                people::ways::must_have_own(tx, person).await?;
            }
            rights::give(tx, person.0, &mandate).await?;
            Ok(entry.part)
        }
        _ => Ok(Part::Member),
    }
}

/// Whether `by` may give somebody this part in that delegation; nobody gives the part of a member.
pub fn may_give(by: &By, part: Part, forum: Uuid, delegation: DelegationId) -> bool {
    match part {
        Part::Head => by.may(Right::ManageForum, Scope::forum(forum)),
        Part::Deputy => by.may(Right::NameDeputies, Scope::delegation(forum, delegation.0)),
        Part::Member => false,
    }
}

/// What a part allows its person, in rows of the rights.
pub(crate) fn mandate(part: Part, forum: Uuid, delegation: Uuid) -> Option<Mandate> {
    let role = match part {
        Part::Head => Role::Head,
        Part::Deputy => Role::Deputy,
        Part::Member => return None,
    };
    Some(Mandate { role, forum: Some(forum), delegation: Some(delegation) })
}

fn tell(tx: &mut Tx, entry: &Entry, ready: &Ready, standing: Standing, part: Part) {
    tx.on(subject(ready.id));
    if let Some(delegation) = entry.delegation {
        tx.about(Subject::new("delegation", delegation.0));
    }
    tx.fact("standing", Json::Null, standing.word());
    tx.fact("category", Json::Null, json!(entry.category));
    tx.fact("delegation", Json::Null, json!(entry.delegation));
    tx.fact("source", Json::Null, entry.source.word());
    if part != Part::Member {
        tx.fact("role", Json::Null, part.word());
    }
    let personal = [
        ("title", json!(entry.title), entry.title.is_empty()),
        ("position", json!(entry.position), entry.position.is_empty()),
        ("answers", json!(entry.answers), entry.answers.is_empty()),
        ("ref", json!(entry.reference), entry.reference.is_none()),
        ("organisation", json!(ready.organisation), ready.organisation.is_none()),
    ];
    for (field, value, is_empty) in personal {
        if !is_empty {
            tx.personal(ready.person.0, field, Json::Null, value);
        }
    }
}

/// Who may enter and change people of a delegation (`None`: outside all): its head and deputies, and the secretariat.
///
/// # Errors
/// [`Error::SignIn`] or [`Error::Forbidden`].
pub fn must_enter(by: &By, forum: Uuid, delegation: Option<Uuid>) -> Result<()> {
    if by.may(Right::EnterPeople, Scope::forum(forum)) {
        return Ok(());
    }
    match delegation {
        Some(delegation) => by.must(Right::Nominate, Scope::delegation(forum, delegation)),
        None => by.must(Right::EnterPeople, Scope::forum(forum)),
    }
}

/// Whether a head may still nominate: the delegation's own deadline, else the forum's.
///
/// # Errors
/// What the database says.
pub async fn deadline(tx: &mut Tx, forum: &Forum, delegation: DelegationId) -> Result<Option<Timestamp>> {
    let seat = delegations::seat_of(tx, forum.id.0, delegation).await?;
    Ok(seat.and_then(|seat| seat.nominate_until).or(forum.registration_closes))
}

/// Whether anybody may register in a category without an invitation.
pub(crate) async fn is_public(tx: &mut Tx, id: CategoryId) -> Result<bool> {
    Ok(category(tx, id).await?.is_some_and(|category| category.public))
}

/// A category, asked once in an act.
pub(crate) async fn category(tx: &mut Tx, id: CategoryId) -> Result<Option<Category>> {
    if let Some(known) = tx.remembered::<Asked>().categories.get(&id) {
        return Ok(Some(known.clone()));
    }
    let found = forums::category(tx, id).await?;
    if let Some(category) = &found {
        tx.remembered::<Asked>().categories.insert(id, category.clone());
    }
    Ok(found)
}

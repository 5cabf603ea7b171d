//! Changing what is known of a registered person, and what a change re-opens.

use crate::{
    acts::{must_change, of},
    consents,
    enter::{people_changed, subject},
    letters::{self, News, To},
    model::{Answers, OrganisationName, Registration, RegistrationId},
    reopening::{Opened, reopen},
    say, store,
    store::Changed,
};
use forums::{FieldKind, Forum, StepId};
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use organisations::OrganisationId;
use people::NewPerson;
use serde_json::{Value as Json, json};
use uuid::Uuid;

/// What can be edited: the person, and what the registration says of them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Data {
    /// Names, mailbox, language, birth date.
    pub person: NewPerson,
    /// The organisation by its official name.
    pub organisation: Option<OrganisationName>,
    /// `Dr.`, `академик`.
    pub title: String,
    /// What the person is.
    pub position: Text,
    /// The smaller, the further in front. Only the secretariat changes it.
    pub protocol_rank: i64,
    /// The answers to the form.
    pub answers: Answers,
}

impl Data {
    /// What is kept of a registration; nothing for one whose person was erased.
    ///
    /// # Errors
    /// What the database says.
    pub async fn of(tx: &mut Tx, it: &Registration) -> Result<Option<Data>> {
        let Some(person) = people::by_id(tx, it.person).await?.filter(|person| person.erased_at.is_none())
        else {
            return Ok(None);
        };
        let organisation = match it.organisation {
            Some(id) => organisations::by_id(tx, id).await?.map(|found| OrganisationName {
                lang: official_language(&found),
                name: found.name,
                others: vec![],
            }),
            None => None,
        };
        Ok(Some(Data {
            person: person.as_entered(),
            organisation,
            title: it.title.clone(),
            position: it.position.0.clone(),
            protocol_rank: it.protocol_rank,
            answers: it.answers.0.clone(),
        }))
    }

    /// The fields in which `after` differs, by the words under which steps vouch for them.
    pub fn changed(&self, after: &Data) -> Vec<String> {
        let organisation =
            |data: &Data| data.organisation.as_ref().map(|it| it.name.clone()).unwrap_or_default();
        let (old, new) = (&self.person, &after.person);
        let built_in = [
            ("family_name", old.names.family_name != new.names.family_name),
            ("given_name", old.names.given_name != new.names.given_name),
            ("patronymic", old.names.patronymic != new.names.patronymic),
            ("latin_family", old.names.latin_family != new.names.latin_family),
            ("latin_given", old.names.latin_given != new.names.latin_given),
            ("passport_name", old.names.passport_name != new.names.passport_name),
            ("email", old.email != new.email || old.mailbox_own != new.mailbox_own),
            ("language", old.language != new.language),
            ("birth_date", old.birth_date != new.birth_date),
            ("organisation", organisation(self) != organisation(after)),
            ("title", self.title != after.title),
            ("position", self.position.versions != after.position.versions),
            ("protocol_rank", self.protocol_rank != after.protocol_rank),
        ];
        let answered =
            self.answers.keys().chain(after.answers.keys().filter(|id| !self.answers.contains_key(*id)));
        let answers = answered.filter(|id| self.answers.get(*id) != after.answers.get(*id)).cloned();
        built_in
            .into_iter()
            .filter(|(_, differs)| *differs)
            .map(|(field, _)| field.to_owned())
            .chain(answers)
            .collect()
    }

    /// Names tidied and the mailbox small, as they are kept: so that blanks at an end are no change.
    #[must_use]
    pub fn tidied(&self) -> Data {
        let email = self.person.email.as_deref().and_then(kernel::form::checked_email);
        let person = NewPerson {
            names: self.person.names.tidied(),
            mailbox_own: self.person.mailbox_own && email.is_some(),
            email,
            ..self.person.clone()
        };
        Data { person, ..self.clone() }
    }
}

/// The language of the official name; English where it says nothing.
fn official_language(organisation: &organisations::Organisation) -> String {
    let official = organisation.names.iter().find(|(_, name)| name.text == organisation.name);
    official.map_or_else(|| "en".to_owned(), |(lang, _)| lang.clone())
}

/// Somebody edits a registration: the person themself, the head, the secretariat.
pub struct Edit {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub registration: RegistrationId,
    /// At which revision the editor saw it.
    pub revision: i64,
    /// What the editor saw of the person, who may be edited by way of another forum too.
    pub seen: Option<NewPerson>,
    /// What is to be.
    pub data: Data,
    /// The public address of the installation, for the letter.
    pub home: Option<String>,
}

/// What an edit has done.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edited {
    /// What differs from before.
    pub fields: Vec<String>,
    /// Which steps are open again, the lowest first.
    pub reopened: Vec<StepId>,
}

impl Act for Edit {
    type Out = Edited;
    const VERB: &'static str = "registration.edit";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        must_change(by, &it)
    }

    /// Refuses with `registration-changed-meanwhile` when somebody else was faster.
    async fn run(&self, tx: &mut Tx) -> Result<Edited> {
        tx.alone("registration", self.registration.0).await?;
        let it = of(tx, &self.forum, self.registration).await?;
        tx.alone("person", it.person.0).await?;
        let before = Data::of(tx, &it).await?.ok_or(Error::NotFound)?;
        if it.revision != self.revision || self.seen.as_ref().is_some_and(|seen| *seen != before.person) {
            return Err(Error::Refused(say::changed_meanwhile()));
        }
        let after = self.allowed(&tx.by, &before);
        let fields = before.changed(&after);
        tx.on(subject(it.id));
        if fields.is_empty() {
            return Ok(Edited::default());
        }
        people::change(tx, it.person, &after.person).await?;
        must_be_reached(tx, &it, &before, &after).await?;
        people_changed(tx, it.forum).await?;
        let organisation = kept_organisation(tx, &it, &before, &after).await?;
        self.write(tx, &it, organisation, &after).await?;
        tell(tx, &it, &before, &after);
        consents::tell(tx, it.person, it.category, &before.answers, &after.answers).await?;
        remember_for_files(tx, &it).await?;
        let opened = reopen(tx, &self.forum, &it, &fields).await?;
        self.write_to(tx, &it, &before, &after, &opened).await?;
        Ok(Edited { fields, reopened: opened.steps.iter().map(|step| step.id).collect() })
    }
}

impl Edit {
    /// What whoever acts may change: the protocol's order is the secretariat's.
    fn allowed(&self, by: &By, before: &Data) -> Data {
        let mut after = self.data.tidied();
        if !by.may(Right::EnterPeople, Scope::forum(self.forum.id.0)) {
            after.protocol_rank = before.protocol_rank;
        }
        after
    }

    /// The letters about it: of steps that are open again, of what somebody else has changed, and to both mailboxes where
    /// another one is given.
    async fn write_to(
        &self,
        tx: &mut Tx,
        it: &Registration,
        before: &Data,
        after: &Data,
        opened: &Opened,
    ) -> Result<()> {
        let (home, to) = (self.home.as_deref(), To::of(it));
        let moved = before.person.email != after.person.email;
        if moved {
            letters::mailbox_left(tx, &self.forum, home, &to, &before.person).await?;
            letters::post(tx, &self.forum, home, &to, &News::Mailbox).await?;
        }
        if !opened.steps.is_empty() {
            letters::post(tx, &self.forum, home, &to, &opened.news()).await?;
        } else if !moved && tx.by.person() != Some(it.person.0) {
            letters::post(tx, &self.forum, home, &to, &News::Changed).await?;
        }
        Ok(())
    }

    async fn write(
        &self,
        tx: &mut Tx,
        it: &Registration,
        organisation: Option<OrganisationId>,
        after: &Data,
    ) -> Result<()> {
        let form_version =
            store::form_version(tx, self.forum.id, it.category).await?.unwrap_or(it.form_version);
        let changed = Changed {
            organisation,
            title: &after.title,
            position: &after.position,
            protocol_rank: after.protocol_rank,
            answers: &after.answers,
            form_version,
        };
        if store::change(tx, it.id, self.revision, &changed).await? {
            Ok(())
        } else {
            Err(Error::Refused(say::changed_meanwhile()))
        }
    }
}

async fn kept_organisation(
    tx: &mut Tx,
    it: &Registration,
    before: &Data,
    after: &Data,
) -> Result<Option<OrganisationId>> {
    let name = |data: &Data| data.organisation.as_ref().map(|organisation| organisation.name.clone());
    if name(before) == name(after) {
        return Ok(it.organisation);
    }
    match after.organisation.as_ref().filter(|organisation| !organisation.name.trim().is_empty()) {
        Some(new) => Ok(Some(organisations::find_or_add(tx, &new.lang, new.name.trim(), &new.others).await?)),
        None => Ok(None),
    }
}

fn tell(tx: &mut Tx, it: &Registration, before: &Data, after: &Data) {
    let values = |data: &Data| {
        let organisation = data.organisation.as_ref().map(|organisation| organisation.name.clone());
        [
            ("organisation", json!(organisation)),
            ("title", json!(data.title)),
            ("position", json!(data.position)),
            ("answers", json!(data.answers)),
        ]
    };
    for ((field, old), (_, new)) in values(before).into_iter().zip(values(after)) {
        if old != new {
            tx.personal(it.person.0, field, old, new);
        }
    }
    if before.protocol_rank != after.protocol_rank {
        tx.fact("protocol_rank", before.protocol_rank, after.protocol_rank);
    }
    tx.changed(Topic::new("registration", it.forum.0));
}

/// Whoever empties their own mailbox needs another way in, or they could never come back.
async fn must_be_reached(tx: &mut Tx, it: &Registration, before: &Data, after: &Data) -> Result<()> {
    let emptied = before.person.email.is_some() && after.person.email.is_none();
    let own = tx.by.person() == Some(it.person.0);
    if own && emptied && !people::ways::has_own(tx, it.person).await? {
        return Err(Error::Invalid(vec![("email".to_owned(), say::email_is_the_way_in())]));
    }
    Ok(())
}

/// A row that came from a file is not written over by the next load of that file, unless the operator asks for it.
pub(crate) async fn remember_for_files(tx: &mut Tx, it: &Registration) -> Result<()> {
    if tx.by == By::Console {
        return Ok(());
    }
    forums::changed_on_site_as(tx, it.forum, crate::file::ROW, it.id.0).await
}

/// Gives a registered person another photo. Answers the file that is no longer used, to be removed after the commit.
pub struct SetPhoto {
    /// In which forum.
    pub forum: Forum,
    /// Whose.
    pub registration: RegistrationId,
    /// The file, checked and kept.
    pub photo: Uuid,
    /// The public address of the installation, for the letter.
    pub home: Option<String>,
}

impl Act for SetPhoto {
    type Out = Option<Uuid>;
    const VERB: &'static str = "registration.photo-set";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        must_change(by, &it)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Option<Uuid>> {
        tx.alone("registration", self.registration.0).await?;
        let it = of(tx, &self.forum, self.registration).await?;
        tx.on(subject(it.id));
        let before = people::set_photo(tx, it.person, Some(self.photo)).await?;
        tx.changed(Topic::new("registration", it.forum.0));
        let fields = photo_fields(tx, &it).await?;
        let opened = reopen(tx, &self.forum, &it, &fields).await?;
        if !opened.steps.is_empty() {
            letters::post(tx, &self.forum, self.home.as_deref(), &To::of(&it), &opened.news()).await?;
        }
        Ok(before)
    }
}

/// Every word under which a step may vouch for the photo: the category's own question for it is the person's photo too.
async fn photo_fields(tx: &mut Tx, it: &Registration) -> Result<Vec<String>> {
    let Some(category) = forums::category(tx, it.category).await? else { return Ok(vec![]) };
    let form = forums::form(tx, category.id, category.version).await?;
    let own = form.iter().filter(|field| field.kind == FieldKind::Photo).map(|field| field.id.clone());
    Ok(std::iter::once("photo".to_owned()).chain(own).collect())
}

/// Answers a question with a file. Answers the file that is no longer used, to be removed after the commit.
pub struct SetFile {
    /// In which forum.
    pub forum: Forum,
    /// Whose.
    pub registration: RegistrationId,
    /// The id of the question.
    pub field: String,
    /// The file, kept.
    pub file: Uuid,
    /// The public address of the installation, for the letter.
    pub home: Option<String>,
}

impl Act for SetFile {
    type Out = Option<Uuid>;
    const VERB: &'static str = "registration.file-set";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let it = of(tx, &self.forum, self.registration).await?;
        must_change(by, &it)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Option<Uuid>> {
        tx.alone("registration", self.registration.0).await?;
        let it = of(tx, &self.forum, self.registration).await?;
        tx.on(subject(it.id));
        tx.about(Subject::new("person", it.person.0));
        let mut answers = it.answers.0.clone();
        let before = answers.insert(self.field.clone(), self.file.to_string());
        let form_version =
            store::form_version(tx, self.forum.id, it.category).await?.unwrap_or(it.form_version);
        store::set_answers(tx, it.id, &answers, form_version).await?;
        remember_for_files(tx, &it).await?;
        tx.personal(it.person.0, &self.field, json!(before), Json::from(self.file.to_string()));
        tx.changed(Topic::new("registration", it.forum.0));
        let opened = reopen(tx, &self.forum, &it, std::slice::from_ref(&self.field)).await?;
        if !opened.steps.is_empty() {
            letters::post(tx, &self.forum, self.home.as_deref(), &To::of(&it), &opened.news()).await?;
        }
        Ok(before.and_then(|file| file.parse().ok()))
    }
}

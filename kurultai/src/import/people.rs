//! The people of a folder: each row becomes a registration, or brings one up to date, in acts of many rows.

use delegations::Delegation;
use folder::people::{DelegationRole, Person};
use forums::{Category, Forum, Fresh};
use kernel::{
    Error, Result, Text,
    db::{Act, Db, Tx},
    journal::Subject,
    rights::By,
};
use people::{Names, NewPerson};
use registration::{Entered, Entry, OrganisationName, Part, ROW, RegistrationId, Source, Whom};
use std::collections::HashMap;

/// Rows in one act: the one writer's seat is never held longer.
const ROWS_AT_ONCE: usize = 100;

/// What came of the rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Registered with a place.
    pub new: usize,
    /// Registered on the reserve list.
    pub reserve: usize,
    /// Changed because the row has.
    pub changed: usize,
    /// As they were.
    pub same: usize,
    /// Left because they were changed on the site: the rows' `ref` or line.
    pub left: Vec<String>,
}

impl Counts {
    /// With those of another forum.
    pub(super) fn add(&mut self, more: Counts) {
        self.new += more.new;
        self.reserve += more.reserve;
        self.changed += more.changed;
        self.same += more.same;
        self.left.extend(more.left);
    }
}

/// What the rows come into.
#[derive(Clone)]
pub(super) struct With {
    pub forum: Forum,
    /// The language of people of whom nothing says theirs.
    pub language: String,
    /// Whether what was changed on the site is written over.
    pub overwrite: bool,
    /// The public address of the installation, for letters to those who are known already.
    pub home: Option<String>,
}

/// Loads the people of a folder into its forum.
///
/// # Errors
/// What the database says; rows were checked when the folder was read.
pub(super) async fn load(db: &Db, with: &With, rows: &[Person]) -> Result<Counts> {
    let mut counts = Counts::default();
    let rows = keyed(rows);
    for some in rows.chunks(ROWS_AT_ONCE) {
        let act = Rows { with: with.clone(), rows: some.to_vec() };
        let done = db.act(&By::Console, act).await?;
        // The house may be open meanwhile, with people at its door.
        db.give_way().await;
        counts.add(done);
    }
    Ok(counts)
}

/// Each row with the key under which it is remembered. Namesakes of whom the file says nothing else are told apart by their
/// order.
fn keyed(rows: &[Person]) -> Vec<(String, Person)> {
    let mut times: HashMap<String, usize> = HashMap::new();
    let keyed = rows.iter().map(|row| {
        let key = key_of(row);
        let before = times.entry(key.clone()).or_default();
        *before += 1;
        let key = if *before == 1 { key } else { format!("{key}+{before}") };
        (key, row.clone())
    });
    keyed.collect()
}

struct Rows {
    with: With,
    rows: Vec<(String, Person)>,
}

impl Act for Rows {
    type Out = Counts;
    const VERB: &'static str = "forum.people-loaded";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if *by == By::Console { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<Counts> {
        let forum = self.with.forum.id;
        tx.about(Subject::new("forum", forum.0));
        let delegations = delegations::seated(tx, forum.0).await?;
        let categories = forums::categories(tx, forum).await?;
        let mut counts = Counts::default();
        for (key, row) in &self.rows {
            let said = as_said(row);
            let (fresh, known) =
                forums::fresh_subject(tx, forum, ROW, key, &said, self.with.overwrite).await?;
            match fresh {
                Fresh::Same => counts.same += 1,
                Fresh::ChangedOnSite => counts.left.push(shown(row)),
                Fresh::Write => {
                    let entry = self.entry(row, &delegations, &categories)?;
                    match self.write(tx, known.map(RegistrationId), &entry, &mut counts).await? {
                        Some(id) => {
                            forums::loaded_as(tx, forum, ROW, key, &said, id.0).await?;
                        }
                        // Whoever was erased does not come back by a file that still has them.
                        None => counts.left.push(shown(row)),
                    }
                }
            }
        }
        Ok(counts)
    }
}

/// What a row says of its person: not on which line it stands, nor the sender's own number for the organisation, which is
/// for reading the file only.
fn as_said(row: &Person) -> Person {
    let organisation =
        row.organisation.clone().map(|it| folder::people::Organisation { reference: None, ..it });
    Person { line: 0, organisation, ..row.clone() }
}

fn key_of(row: &Person) -> String {
    registration::file_key(
        &row.delegation,
        row.reference.as_deref(),
        &new_person(row, "").names,
        row.birth_date,
    )
}

/// How the operator finds a row again.
fn shown(row: &Person) -> String {
    let of = |reference: &String| format!("{}/{reference}", row.delegation);
    row.reference.as_ref().map_or_else(|| format!("{}, line {}", row.delegation, row.line), of)
}

impl Rows {
    /// Enters somebody, or brings up to date who is known already. Answers who it is.
    async fn write(
        &self,
        tx: &mut Tx,
        known: Option<RegistrationId>,
        entry: &Entry,
        counts: &mut Counts,
    ) -> Result<Option<RegistrationId>> {
        let id = match known {
            Some(id) => id,
            None => match registration::enter(tx, &self.with.forum, entry).await? {
                Entered::Active(id) => {
                    counts.new += 1;
                    return Ok(Some(id));
                }
                Entered::Reserve(id, _) => {
                    counts.reserve += 1;
                    return Ok(Some(id));
                }
                Entered::Same(id) => id,
            },
        };
        let done = registration::bring_up_to_date(tx, &self.with.forum, id, entry).await?;
        counts.changed += usize::from(done);
        Ok(done.then_some(id))
    }

    fn entry(&self, row: &Person, delegations: &[Delegation], categories: &[Category]) -> Result<Entry> {
        let delegation = delegations.iter().find(|it| it.slug == row.delegation).ok_or(Error::NotFound)?;
        let category = categories.iter().find(|it| it.slug == row.category).ok_or(Error::NotFound)?;
        let language = row
            .language
            .clone()
            .or_else(|| delegation.languages.first().cloned())
            .unwrap_or_else(|| self.with.language.clone());
        let mut entry = Entry::new(Whom::New(new_person(row, &language)), category.id, Source::Import);
        entry.delegation = Some(delegation.id);
        entry.organisation = row.organisation.as_ref().map(organisation);
        entry.part = match row.role {
            DelegationRole::Head => Part::Head,
            DelegationRole::Deputy => Part::Deputy,
            DelegationRole::Member => Part::Member,
        };
        entry.title = row.title.clone().unwrap_or_default();
        entry.position = text(&row.position);
        entry.protocol_rank = row.protocol_rank.map_or(registration::RANK_DEFAULT, i64::from);
        entry.answers = row.answers.clone();
        if let Some(phone) = &row.phone {
            entry.answers.insert(registration::PHONE.to_owned(), phone.clone());
        }
        entry.reference = row.reference.clone();
        // Whoever is new comes by a list that somebody keeps; a change is told to those who are known.
        (entry.quiet, entry.home) = (true, self.with.home.clone());
        Ok(entry)
    }
}

fn new_person(row: &Person, language: &str) -> NewPerson {
    let name = &row.name;
    NewPerson {
        names: Names {
            family_name: name.family.clone(),
            given_name: name.given.clone(),
            patronymic: name.patronymic.clone().unwrap_or_default(),
            latin_family: name.latin_family.clone().unwrap_or_default(),
            latin_given: name.latin_given.clone().unwrap_or_default(),
            passport_name: name.passport.clone().unwrap_or_default(),
        },
        email: row.email.clone(),
        mailbox_own: row.role != DelegationRole::Member && row.email.is_some(),
        language: language.to_owned(),
        birth_date: row.birth_date,
    }
}

fn organisation(from: &folder::people::Organisation) -> OrganisationName {
    let lang = from.name.original().to_owned();
    let others = from.name.iter().filter(|(tag, _)| *tag != lang);
    OrganisationName {
        name: from.name.get(&lang).unwrap_or_default().to_owned(),
        others: others.map(|(tag, name)| (tag.to_owned(), name.to_owned())).collect(),
        lang,
    }
}

fn text(from: &folder::Text) -> Text {
    Text::parallel(from.original(), from.iter().map(|(tag, text)| (tag.to_owned(), text.to_owned())))
}

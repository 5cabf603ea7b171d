//! Who may do what: the one place that decides.
//!
//! Rights come from facts. A *mandate* is such a fact kept as a row (organiser of this forum, head of this delegation);
//! it has a scope and a term. Being the person whom something is about is another fact, and needs no row.

use crate::{
    db::Tx,
    error::{Error, Result},
};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use std::sync::Arc;
use uuid::Uuid;

crate::text_enum! {
    /// The part that a mandate gives somebody.
    pub enum Role {
        /// Runs the forum: the secretariat.
        Organiser = "organiser",
        /// Takes the secretariat's accreditation steps.
        Officer = "officer",
        /// Leads a delegation.
        Head = "head",
        /// Stands in for the head.
        Deputy = "deputy",
        /// Works at the desk on site.
        Desk = "desk",
        /// Reads tickets at a checkpoint: a device, not a person.
        Door = "door",
        /// Runs the stage of a forum: a moderator, a technician.
        Moderator = "moderator",
    }
}

/// What can be allowed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Right {
    /// Change what the site lets one change of the forum: quotas, devices at the doors, who works for it.
    ManageForum,
    /// See every registration of the forum.
    SeeAllPeople,
    /// Enter and change registrations of any delegation.
    EnterPeople,
    /// Take the secretariat's accreditation steps.
    Accredit,
    /// See a delegation's people and quota.
    SeeDelegation,
    /// Nominate, confirm, withdraw, replace for a delegation.
    Nominate,
    /// Name the delegation's deputies.
    NameDeputies,
    /// Print badges and hand them out.
    PrintBadges,
    /// Read tickets at a checkpoint.
    Scan,
    /// See the numbers of the dashboard.
    SeeNumbers,
    /// Take lists out as files.
    Export,
    /// See the outbox.
    SeeOutbox,
    /// See who changed what.
    SeeHistory,
    /// Erase a person.
    Erase,
    /// Decide whether two records are one person.
    DecideDuplicates,
    /// Run the stage: the floor, the lists of speakers, what halls show, what is late.
    RunStage,
}

impl Role {
    /// What the role allows, within the mandate's scope.
    pub fn rights(self) -> &'static [Right] {
        use Right::*;
        match self {
            Role::Organiser => &[
                ManageForum,
                SeeAllPeople,
                EnterPeople,
                Accredit,
                SeeDelegation,
                Nominate,
                NameDeputies,
                PrintBadges,
                Scan,
                SeeNumbers,
                Export,
                SeeOutbox,
                SeeHistory,
                Erase,
                DecideDuplicates,
                RunStage,
            ],
            Role::Officer => &[
                SeeAllPeople,
                EnterPeople,
                Accredit,
                SeeDelegation,
                PrintBadges,
                SeeNumbers,
                Export,
                SeeHistory,
                DecideDuplicates,
            ],
            Role::Head => &[SeeDelegation, Nominate, NameDeputies],
            Role::Deputy => &[SeeDelegation, Nominate],
            Role::Desk => &[SeeAllPeople, EnterPeople, SeeDelegation, PrintBadges, Scan],
            Role::Door => &[Scan],
            Role::Moderator => &[RunStage],
        }
    }
}

/// Where a right is needed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// In this forum.
    pub forum: Option<Uuid>,
    /// For this delegation.
    pub delegation: Option<Uuid>,
}

impl Scope {
    /// The whole forum.
    pub fn forum(forum: Uuid) -> Scope {
        Scope { forum: Some(forum), delegation: None }
    }

    /// One delegation in a forum.
    pub fn delegation(forum: Uuid, delegation: Uuid) -> Scope {
        Scope { forum: Some(forum), delegation: Some(delegation) }
    }
}

crate::record! {
    /// Who may do what, where.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Mandate {
        /// Which part.
        pub role: Role,
        /// In which forum; `None`: in all.
        pub forum: Option<Uuid>,
        /// For which delegation; `None`: for all.
        pub delegation: Option<Uuid>,
    }
}

impl Mandate {
    fn covers(&self, scope: Scope) -> bool {
        let within = |mine: Option<Uuid>, asked: Option<Uuid>| mine.is_none() || mine == asked;
        within(self.forum, scope.forum) && within(self.delegation, scope.delegation)
    }
}

/// Who asks or acts.
#[derive(Clone, Debug, PartialEq)]
pub enum By {
    /// A visitor who is not signed in.
    Anyone,
    /// A person who is signed in.
    Person {
        /// Who.
        id: Uuid,
        /// What they have been given.
        mandates: Arc<[Mandate]>,
    },
    /// A device with a link of its own.
    Device {
        /// Which.
        id: Uuid,
        /// The forum whose tickets it reads.
        forum: Uuid,
    },
    /// A program.
    Token {
        /// Which.
        id: Uuid,
        /// What it may: `people:read` …
        scopes: Arc<[String]>,
        /// In which forum; `None`: in all.
        forum: Option<Uuid>,
    },
    /// Whoever sits at the installation's own command line.
    Console,
    /// The house itself, doing what an act has left to be done.
    House,
}

impl By {
    /// Whether this may be done here. The one decision about rights in the house.
    pub fn may(&self, right: Right, scope: Scope) -> bool {
        match self {
            By::Anyone => false,
            By::Console | By::House => true,
            By::Person { mandates, .. } => {
                mandates.iter().any(|mandate| mandate.covers(scope) && mandate.role.rights().contains(&right))
            }
            By::Device { forum, .. } => scope.forum == Some(*forum) && Role::Door.rights().contains(&right),
            By::Token { scopes, forum, .. } => {
                (forum.is_none() || *forum == scope.forum) && scopes.iter().any(|it| token_allows(it, right))
            }
        }
    }

    /// [`By::may`], as an error.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor who is not signed in, [`Error::Forbidden`] for everybody else.
    pub fn must(&self, right: Right, scope: Scope) -> Result<()> {
        match self {
            _ if self.may(right, scope) => Ok(()),
            By::Anyone => Err(Error::SignIn),
            _ => Err(Error::Forbidden),
        }
    }

    /// Whether there is any scope in which this may be done; for menus.
    pub fn may_somewhere(&self, right: Right) -> bool {
        match self {
            By::Person { mandates, .. } => {
                mandates.iter().any(|mandate| mandate.role.rights().contains(&right))
            }
            By::Device { .. } => Role::Door.rights().contains(&right),
            By::Token { scopes, .. } => scopes.iter().any(|it| token_allows(it, right)),
            By::Anyone => false,
            By::Console | By::House => true,
        }
    }

    /// The person, when a person is signed in.
    pub fn person(&self) -> Option<Uuid> {
        match self {
            By::Person { id, .. } => Some(*id),
            _ => None,
        }
    }

    /// The delegations of a forum for which this person holds a mandate, with the role.
    pub fn delegations(&self, forum: Uuid) -> Vec<(Uuid, Role)> {
        let By::Person { mandates, .. } = self else { return vec![] };
        mandates
            .iter()
            .filter(|mandate| mandate.forum.is_none_or(|it| it == forum))
            .filter_map(|mandate| Some((mandate.delegation?, mandate.role)))
            .collect()
    }

    /// How the journal names whoever acted.
    pub fn named(&self) -> Json {
        match self {
            By::Anyone => json!({"kind": "visitor"}),
            By::Person { id, .. } => json!({"kind": "person", "id": id}),
            By::Device { id, .. } => json!({"kind": "device", "id": id}),
            By::Token { id, .. } => json!({"kind": "token", "id": id}),
            By::Console => json!({"kind": "console"}),
            By::House => json!({"kind": "house"}),
        }
    }
}

/// Something that a token may be made for.
#[derive(Clone, Copy, Debug)]
pub struct TokenScope {
    /// The word under which it is asked for and kept: `people:read`.
    pub word: &'static str,
    /// What it opens, in the English of the API's document.
    pub opens: &'static str,
    rights: &'static [Right],
}

/// Everything that a token may be made for.
pub const TOKEN_SCOPES: [TokenScope; 8] = {
    use Right::*;
    [
        TokenScope {
            word: "people:read",
            opens: "Read people: names in every spelling, mailbox, language, date of birth.",
            rights: &[SeeAllPeople, SeeDelegation, Export],
        },
        TokenScope {
            word: "people:write",
            opens: "Change people.",
            rights: &[SeeAllPeople, SeeDelegation, EnterPeople, Nominate],
        },
        TokenScope {
            word: "registrations:read",
            opens: "Read registrations.",
            rights: &[SeeAllPeople, SeeDelegation, Export],
        },
        TokenScope {
            word: "registrations:write",
            opens: "Register people, change registrations, withdraw them.",
            rights: &[SeeAllPeople, SeeDelegation, EnterPeople, Nominate],
        },
        TokenScope {
            word: "accreditation:write",
            opens: "Take the secretariat's steps of accreditation, refuse, open steps again.",
            rights: &[Accredit],
        },
        TokenScope {
            word: "delegations:read",
            opens: "Read delegations, their quotas and how they are used.",
            rights: &[SeeDelegation, SeeNumbers],
        },
        TokenScope { word: "scans:read", opens: "Read what the doors have read.", rights: &[SeeNumbers] },
        TokenScope { word: "scans:write", opens: "Read tickets at checkpoints.", rights: &[Scan] },
    ]
};

/// What a token's scope allows; a word that is none allows nothing.
fn token_allows(scope: &str, right: Right) -> bool {
    TOKEN_SCOPES.iter().any(|known| known.word == scope && known.rights.contains(&right))
}

/// The mandates of a person that hold at `now`.
///
/// # Errors
/// What the database says.
pub async fn mandates_of(tx: &mut Tx, person: Uuid, now: Timestamp) -> Result<Vec<Mandate>> {
    Ok(tx
        .sql("select role, forum, delegation from mandate where person = $1 and starts_at <= $2 and (ends_at is null or ends_at > $2)")
        .bind(person)
        .bind(now)
        .all()
        .await?)
}

/// Gives a mandate from now on; one that is there already is left as it is. The act that calls this journals it.
///
/// # Errors
/// What the database says.
pub async fn give(tx: &mut Tx, person: Uuid, mandate: &Mandate) -> Result<()> {
    tx.alone("mandates of", person).await?;
    let now = tx.now;
    if mandates_of(tx, person, now).await?.contains(mandate) {
        return Ok(());
    }
    let id = tx.new_id();
    tx.sql("insert into mandate (id, person, role, forum, delegation, starts_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(person)
        .bind(mandate.role)
        .bind(mandate.forum)
        .bind(mandate.delegation)
        .bind(now)
        .run()
        .await?;
    Ok(())
}

/// Ends a mandate now. Answers whether there was one.
///
/// # Errors
/// What the database says.
pub async fn end(tx: &mut Tx, person: Uuid, mandate: &Mandate) -> Result<bool> {
    let now = tx.now;
    let ended = tx
        .sql(
            "delete from mandate where person = $1 and role = $2 and forum is not distinct from $3
               and delegation is not distinct from $4 and (ends_at is null or ends_at > $5)",
        )
        .bind(person)
        .bind(mandate.role)
        .bind(mandate.forum)
        .bind(mandate.delegation)
        .bind(now)
        .run()
        .await?;
    Ok(ended > 0)
}

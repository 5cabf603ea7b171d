//! What this room promises, on both engines.

mod deciding;
mod finding;
mod organisations;
mod said;
mod searching;
mod undoing;

use crate::{
    Different, LikenessId, Merge, Undo, compare, model::Likeness, on_people_changed, on_said_another, routes,
    store,
};
use accreditation::{Accredited, acts::Take};
use delegations::DelegationId;
use jiff::SignedDuration;
use kernel::{
    Result,
    db::{Act, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson, Person, PersonId};
use registration::{Entry, OrganisationName, RegistrationId, Source, Whom};
use world::World;

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(on_people_changed)
        .on(on_said_another)
        .on(accreditation::on_registered)
        .on(|app, it: Accredited| badges::on_accredited(app, it))
        .on(|app, it: registration::Withdrawn| badges::on_withdrawn(app, it));
    (routes(), jobs)
}

struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

/// Somebody with these names, in their own script.
fn named(given: &str, family: &str) -> NewPerson {
    NewPerson {
        names: Names { given_name: given.into(), family_name: family.into(), ..Names::default() },
        language: "az".into(),
        ..NewPerson::default()
    }
}

/// The example forum with an officer.
struct Scene {
    world: World,
    officer: By,
}

impl Scene {
    /// What the journal tells of a subject, by verbs that begin so, oldest first.
    async fn verbs_of(&self, subject: uuid::Uuid, begin: &str) -> Vec<String> {
        let mut tx = self.world.db().read().await.unwrap();
        let told: Vec<(String,)> = tx
            .sql(
                "select j.verb from journal j
                 where (j.subject = $1 or j.id in (select a.entry from journal_also a where a.subject = $1))
                 order by j.at, j.id",
            )
            .bind(subject)
            .all()
            .await
            .unwrap();
        told.into_iter().map(|(verb,)| verb).filter(|verb| verb.starts_with(begin)).collect()
    }

    async fn new(world: World) -> Scene {
        let officer = world.with_role("Olga", Role::Officer, None).await;
        let officer = world.by(officer).await;
        Scene { world, officer }
    }

    async fn side(&self, at: usize) -> DelegationId {
        self.world.delegations().await[at].id
    }

    /// Registers somebody for the delegation at that place of the protocol's order.
    async fn enter(&self, person: NewPerson, side: usize) -> RegistrationId {
        self.enter_for(person, side, None).await
    }

    async fn enter_for(
        &self,
        person: NewPerson,
        side: usize,
        organisation: Option<OrganisationName>,
    ) -> RegistrationId {
        let category = self.world.categories().await[0].id;
        let entry = Entry {
            delegation: Some(self.side(side).await),
            organisation,
            ..Entry::new(Whom::New(person), category, Source::Nominated)
        };
        let registers = Registers(self.world.forum.clone(), entry);
        self.world.db().act(&By::Console, registers).await.expect("a registration")
    }

    /// Lets the house look for duplicates, as it does some seconds after people were entered.
    async fn look(&self) {
        self.world.work().await;
        self.world.later(SignedDuration::from_secs(6));
        self.world.work().await;
    }

    async fn person(&self, id: RegistrationId) -> Person {
        let mut tx = self.world.db().read().await.expect("a reader");
        let it = registration::by_id(&mut tx, id).await.expect("a row").expect("a registration");
        people::by_id(&mut tx, it.person).await.expect("a row").expect("a person")
    }

    async fn person_by_id(&self, id: PersonId) -> Person {
        let mut tx = self.world.db().read().await.expect("a reader");
        people::by_id(&mut tx, id).await.expect("a row").expect("a person")
    }

    async fn standing(&self, id: RegistrationId) -> registration::Registration {
        let mut tx = self.world.db().read().await.expect("a reader");
        registration::by_id(&mut tx, id).await.expect("a row").expect("a registration")
    }

    async fn open(&self) -> Vec<Likeness> {
        let mut tx = self.world.db().read().await.expect("a reader");
        store::of_forum(&mut tx, self.world.forum.id, crate::Standing::Open).await.expect("pairs")
    }

    async fn ticket(&self, id: RegistrationId) -> Option<i64> {
        let mut tx = self.world.db().read().await.expect("a reader");
        badges::valid(&mut tx, id).await.expect("a row").map(|ticket| ticket.serial)
    }

    async fn accredit(&self, id: RegistrationId) {
        let forum = self.world.forum.clone();
        let take = Take { forum, registration: id, seen_place: 0, reason: String::new() };
        self.world.db().act(&By::Console, take).await.expect("the one step");
        self.world.work().await;
    }

    /// The merge of a pair in which the person of `stays` goes on.
    async fn merge_of(&self, pair: &Likeness, stays: PersonId, theirs: &[&str]) -> Merge {
        let [one, other] = crate::model::persons(pair);
        let (one, other) = (self.person_by_id(one).await, self.person_by_id(other).await);
        Merge {
            likeness: pair.id,
            forum: self.world.forum.id,
            stays,
            seen: compare::compared(&one, &other),
            theirs: theirs.iter().map(|it| (*it).to_owned()).collect(),
            keep: vec![],
            photo: None,
            home: None,
        }
    }

    async fn merge(&self, pair: &Likeness, stays: PersonId, theirs: &[&str]) {
        let merge = self.merge_of(pair, stays, theirs).await;
        self.world.db().act(&self.officer, merge).await.expect("a merge");
    }

    async fn different(&self, likeness: LikenessId) {
        let forum = self.world.forum.id;
        self.world.db().act(&self.officer, Different { likeness, forum }).await.expect("a decision");
    }

    async fn undo(&self, likeness: LikenessId) -> crate::Undone {
        let forum = self.world.forum.id;
        self.world.db().act(&self.officer, Undo { likeness, forum }).await.expect("an undoing")
    }

    /// Two records of one man, in two scripts, the second with a Latin spelling; and the pair that is found.
    async fn two_of_one(&self) -> (RegistrationId, RegistrationId, Likeness) {
        let mailbox = Some("ilham@example.org".to_owned());
        let first = self.enter(NewPerson { email: mailbox.clone(), ..named("İlham", "Hacıyev") }, 0).await;
        let mut second =
            NewPerson { email: mailbox, language: "ru".into(), ..named("Ильхам", "Гаджиев") };
        second.names.latin_family = "Hajiyev".into();
        second.names.latin_given = "Ilham".into();
        let second = self.enter(second, 0).await;
        self.look().await;
        let pairs = self.open().await;
        assert_eq!(pairs.len(), 1, "{pairs:?}");
        (first, second, pairs[0].clone())
    }
}

//! The path of a registration, through its acts and its queue.

use crate::{
    acts::{Refuse, Reopen, Take},
    on_registered, routes, store,
};
use forums::TakenBy;
use kernel::{
    Error,
    db::{Act, Tx},
    jobs::Jobs,
    letters,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson};
use registration::{Entry, RegistrationId, Source, Standing, Whom};
use world::{World, on_both};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(on_registered)
        .on(crate::on_reopened)
        .on(async |_, _: crate::Accredited| Ok(()))
        .on(async |_, _: registration::Withdrawn| Ok(()));
    (routes(), jobs)
}

/// Somebody of the first delegation, registered in the first category.
struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> kernel::Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> kernel::Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

async fn registered(world: &World, name: &str) -> RegistrationId {
    let new = NewPerson {
        names: Names { given_name: name.into(), family_name: "Silva".into(), ..Names::default() },
        email: Some(format!("{}@example.org", name.to_ascii_lowercase())),
        mailbox_own: true,
        language: "en".into(),
        birth_date: None,
    };
    let category = world.categories().await[0].id;
    let mut entry = Entry::new(Whom::New(new), category, Source::Nominated);
    entry.delegation = Some(world.delegations().await[0].id);
    let id = world.db().act(&By::Console, Registers(world.forum.clone(), entry)).await.unwrap();
    world.work().await;
    id
}

fn take(world: &World, registration: RegistrationId, seen_place: i64) -> Take {
    Take { forum: world.forum.clone(), registration, seen_place, reason: String::new() }
}

fn refuse(world: &World, registration: RegistrationId, reason: &str) -> Refuse {
    let (forum, home) = (world.forum.clone(), Some(world.app.config.public_url()));
    Refuse { forum, registration, reason: reason.into(), home }
}

/// Opens the first step again.
fn reopen(world: &World, registration: RegistrationId, reason: &str) -> Reopen {
    let (forum, home) = (world.forum.clone(), Some(world.app.config.public_url()));
    Reopen { forum, registration, place: 1, reason: reason.into(), home }
}

/// The letters of that kind to a mailbox of the examples.
async fn letters_of(world: &World, kind: &str, mailbox: &str) -> Vec<String> {
    let mut tx = world.db().read().await.unwrap();
    let all = letters::to_mailbox(&mut tx, world.forum.id.0, mailbox, 100).await.unwrap();
    all.into_iter().filter(|letter| letter.kind == kind).map(|letter| letter.body).collect()
}

/// The first delegation has one place in the first category.
struct OnePlace(delegations::Quota, forums::ForumId);

impl kernel::db::Chore for OnePlace {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        delegations::set_quota(tx, self.1.0, &self.0).await
    }
}

async fn with_one_place(world: &World) {
    let (delegation, category) = (world.delegations().await[0].id, world.categories().await[0].id.0);
    let quota = delegations::Quota { delegation, category, places: 1 };
    world.db().chore(OnePlace(quota, world.forum.id)).await.unwrap();
}

async fn state(world: &World, id: RegistrationId) -> registration::Registration {
    let mut tx = world.db().read().await.unwrap();
    registration::by_id(&mut tx, id).await.unwrap().unwrap()
}

async fn steps(world: &World) -> Vec<forums::Step> {
    let mut tx = world.db().read().await.unwrap();
    forums::steps(&mut tx, world.forum.id).await.unwrap()
}

#[tokio::test]
async fn whoever_has_taken_all_steps_is_accredited_and_nobody_before() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        let steps = steps(&world).await;
        for step in &steps {
            assert!(!state(&world, id).await.accredited);
            let last = world.db().act(&By::Console, take(&world, id, step.place - 1)).await.unwrap();
            assert_eq!(last, step.place == steps.last().unwrap().place);
        }
        let state = state(&world, id).await;
        assert!(state.accredited && state.may_enter);
    })
    .await;
}

#[tokio::test]
async fn whoever_had_taken_all_steps_is_accredited_again_when_they_are_brought_back() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        for step in steps(&world).await {
            world.db().act(&By::Console, take(&world, id, step.place - 1)).await.unwrap();
        }
        let (forum, reason) = (world.forum.clone(), String::new());
        let withdraw = registration::Withdraw { forum, registration: id, reason, home: None };
        world.db().act(&By::Console, withdraw).await.unwrap();
        world.work().await;
        assert!(!state(&world, id).await.may_enter);
        let forum = world.forum.clone();
        let bring_back = registration::BringBack { forum, registration: id, home: None };
        world.db().act(&By::Console, bring_back).await.unwrap();
        world.work().await;
        let state = state(&world, id).await;
        assert!(state.accredited && state.may_enter);
    })
    .await;
}

#[tokio::test]
async fn a_second_pair_of_hands_finds_the_step_taken() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        world.db().act(&By::Console, take(&world, id, 0)).await.unwrap();
        let again = world.db().act(&By::Console, take(&world, id, 0)).await;
        assert!(matches!(again, Err(Error::Refused(say)) if say.id() == "accreditation-decided-meanwhile"));
        assert_eq!(state(&world, id).await.step_place, 1);
    })
    .await;
}

#[tokio::test]
async fn a_step_is_taken_only_by_whoever_may() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        let delegations = world.delegations().await;
        let head = world.with_role("Head", Role::Head, Some(delegations[0].id.0)).await;
        let other = world.with_role("Other", Role::Head, Some(delegations[1].id.0)).await;
        let officer = world.with_role("Officer", Role::Officer, None).await;
        for step in steps(&world).await {
            let (may, may_not) = match step.taken_by {
                TakenBy::Head => (head, other),
                TakenBy::Secretariat | TakenBy::Outside => (officer, head),
            };
            let refused = world.db().act(&world.by(may_not).await, take(&world, id, step.place - 1)).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{}", step.slug);
            world.db().act(&world.by(may).await, take(&world, id, step.place - 1)).await.unwrap();
        }
    })
    .await;
}

#[tokio::test]
async fn a_refusal_needs_a_reason_and_frees_the_place() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        let refuse = |reason: &str| refuse(&world, id, reason);
        assert!(matches!(world.db().act(&By::Console, refuse(" ")).await, Err(Error::Invalid(_))));
        world.db().act(&By::Console, refuse("No such organisation.")).await.unwrap();
        let state = state(&world, id).await;
        assert_eq!((state.standing, state.may_enter), (Standing::Refused, false));
    })
    .await;
}

#[tokio::test]
async fn whoever_moves_up_because_somebody_was_refused_is_told_so() {
    on_both(rooms, async |world| {
        with_one_place(&world).await;
        let ana = registered(&world, "Ana").await;
        let rui = registered(&world, "Rui").await;
        assert_eq!(state(&world, rui).await.standing, Standing::Reserve);
        let officer = world.with_role("Officer", Role::Officer, None).await;
        let mut client = world.client().sign_in(officer).await;
        let refused = client.post(&format!("/en/accreditation/{ana}/refuse"), &[("reason", "Unknown")]).await;
        assert_eq!(refused.status, 303);
        assert_eq!(state(&world, rui).await.standing, Standing::Active);
        assert_eq!(letters_of(&world, "registration.moved-up", "rui@example.org").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn those_who_were_ticked_come_back_ticked_when_their_refusal_has_no_reason() {
    on_both(rooms, async |world| {
        let ana = registered(&world, "Ana").await;
        let officer = world.with_role("Officer", Role::Officer, None).await;
        let mut client = world.client().sign_in(officer).await;
        let sent = [("pick", ana.to_string()), ("reason", " ".to_owned()), ("do", "refuse".to_owned())];
        let fields: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let back = client.post("/en/accreditation", &fields).await;
        assert_eq!(back.status, 422);
        let tick = back.between(&format!("value=\"{ana}\""), ">");
        assert!(tick.contains("checked"), "{tick}");
        assert!(back.body.contains("href=\"#f-all\""), "what is missing is said, and leads to its field");
        assert_eq!(state(&world, ana).await.standing, Standing::Active);
    })
    .await;
}

#[tokio::test]
async fn whoever_comes_back_from_a_refusal_and_finds_no_place_is_told_that_they_wait() {
    on_both(rooms, async |world| {
        with_one_place(&world).await;
        let ana = registered(&world, "Ana").await;
        registered(&world, "Rui").await;
        world.db().act(&By::Console, refuse(&world, ana, "Unknown")).await.unwrap();
        world.db().act(&By::Console, reopen(&world, ana, "")).await.unwrap();
        assert_eq!(state(&world, ana).await.standing, Standing::Reserve);
        assert_eq!(letters_of(&world, "registration.on-reserve", "ana@example.org").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_decision_taken_back_opens_its_step_and_those_after_it() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        for step in steps(&world).await {
            world.db().act(&By::Console, take(&world, id, step.place - 1)).await.unwrap();
        }
        let reopen = reopen(&world, id, "");
        world.db().act(&By::Console, reopen).await.unwrap();
        let state = state(&world, id).await;
        assert_eq!((state.step_place, state.accredited), (0, false));
    })
    .await;
}

#[tokio::test]
async fn whoever_takes_a_decision_back_may_say_why_and_the_person_reads_it() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        world.db().act(&By::Console, take(&world, id, 0)).await.unwrap();
        let officer = world.with_role("Officer", Role::Officer, None).await;
        let mut client = world.client().sign_in(officer).await;
        let page = client.get(&format!("/en/accreditation/{id}?step=all")).await;
        let form = page.between(&format!("/accreditation/{id}/reopen"), "</form>");
        assert!(form.contains("name=\"why\""), "{}", page.body);
        let typed = [("place", "1"), ("why", "The passport has expired.")];
        assert_eq!(client.post(&format!("/en/accreditation/{id}/reopen"), &typed).await.status, 303);
        let letters = letters_of(&world, "accreditation.reopened", "ana@example.org").await;
        assert!(letters.len() == 1 && letters[0].contains("The passport has expired."), "{letters:?}");

        world.db().act(&By::Console, take(&world, id, 0)).await.unwrap();
        world.db().act(&By::Console, reopen(&world, id, "")).await.unwrap();
        let letters = letters_of(&world, "accreditation.reopened", "ana@example.org").await;
        assert!(
            letters.iter().any(|body| !body.contains("reason")),
            "without one there is none: {letters:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn of_somebody_who_has_withdrawn_there_is_nothing_to_decide() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        world.db().act(&By::Console, take(&world, id, 0)).await.unwrap();
        let withdraw = registration::Withdraw {
            forum: world.forum.clone(),
            registration: id,
            reason: String::new(),
            home: None,
        };
        world.db().act(&By::Console, withdraw).await.unwrap();
        let before = state(&world, id).await;
        let reopen = reopen(&world, id, "");
        let reopened = world.db().act(&By::Console, reopen).await;
        assert!(matches!(reopened, Err(Error::Refused(say)) if say.id() == "accreditation-not-active"));
        let refused = world.db().act(&By::Console, refuse(&world, id, "Too late.")).await;
        assert!(matches!(refused, Err(Error::Refused(say)) if say.id() == "accreditation-not-active"));
        assert_eq!(state(&world, id).await, before);

        let officer = world.with_role("Officer", Role::Officer, None).await;
        let page = world.client().sign_in(officer).await.get(&format!("/en/accreditation/{id}")).await;
        assert_eq!(page.status, 200);
        for deed in ["take", "refuse", "reopen"] {
            assert!(!page.body.contains(&format!("/accreditation/{id}/{deed}")), "{deed}: {}", page.body);
        }
        assert!(!page.body.contains("step-waiting"), "nothing is to come: {}", page.body);
    })
    .await;
}

#[tokio::test]
async fn every_decision_is_kept_and_told_in_a_letter() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        world.db().act(&By::Console, take(&world, id, 0)).await.unwrap();
        world.work().await;
        let mut tx = world.db().read().await.unwrap();
        assert_eq!(store::decisions_of(&mut tx, id).await.unwrap().len(), 1);
        let sent =
            letters::outbox(&mut tx, world.forum.id.0, Some(letters::Standing::Sent), 0, 10).await.unwrap();
        assert!(
            sent.iter()
                .any(|letter| letter.kind.starts_with("accreditation.") && letter.body.contains("Ana")),
            "{sent:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn the_queue_shows_who_waits_and_decides_for_many_at_once() {
    on_both(rooms, async |world| {
        let (ana, rui) = (registered(&world, "Ana").await, registered(&world, "Rui").await);
        let officer = world.with_role("Officer", Role::Officer, None).await;
        let mut client = world.client().sign_in(officer).await;
        let queue = client.get("/en/accreditation?step=all").await;
        assert_eq!(queue.status, 200);
        assert!(queue.body.contains("Ana") && queue.body.contains("Rui"), "{}", queue.body);
        let (first, second) = (ana.to_string(), rui.to_string());
        let seen = [format!("seen-{first}"), format!("seen-{second}")];
        let form =
            [("pick", first.as_str()), ("pick", &second), (&seen[0], "0"), (&seen[1], "0"), ("do", "take")];
        assert_eq!(client.post("/en/accreditation", &form).await.status, 303);
        assert_eq!((state(&world, ana).await.step_place, state(&world, rui).await.step_place), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_head_sees_nobody_of_another_delegation() {
    on_both(rooms, async |world| {
        let id = registered(&world, "Ana").await;
        let other = world.delegations().await[1].id.0;
        let head = world.with_role("Other", Role::Head, Some(other)).await;
        let mut client = world.client().sign_in(head).await;
        assert!(!client.get("/en/accreditation?step=all").await.body.contains("Ana"));
        assert_eq!(client.get(&format!("/en/accreditation/{id}")).await.status, 404);
    })
    .await;
}

#[tokio::test]
async fn among_everybody_those_of_one_standing_are_found() {
    on_both(rooms, async |world| {
        let (ana, _) = (registered(&world, "Ana").await, registered(&world, "Bea").await);
        world.db().act(&By::Console, refuse(&world, ana, "Not now")).await.unwrap();
        let officer = world.with_role("Officer", Role::Officer, None).await;
        let mut browser = world.client().sign_in(officer).await;
        let all = browser.get("/en/accreditation?step=all").await;
        assert!(all.body.contains("Ana Silva") && all.body.contains("Bea Silva"), "{}", all.body);
        assert!(all.body.contains("name=\"standing\""), "{}", all.body);
        let refused = browser.get("/en/accreditation?step=all&standing=refused").await;
        assert!(
            refused.body.contains("Ana Silva") && !refused.body.contains("Bea Silva"),
            "{}",
            refused.body
        );
        let waiting = browser.get("/en/accreditation?standing=refused").await;
        assert!(!waiting.body.contains("name=\"standing\""), "a step has one standing: {}", waiting.body);
    })
    .await;
}

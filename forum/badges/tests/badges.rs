//! Tickets, badges and the desk through their acts, jobs and pages, on both engines.
#![expect(clippy::unwrap_used, reason = "a test may fall at once")]

#[path = "badges/look.rs"]
mod look;
#[path = "badges/outdated.rs"]
mod outdated;

use accreditation::{Accredited, acts::Take};
use badges::{PrintRun, on_accredited, on_print_run, on_withdrawn};
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    letters,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson, PersonId};
use registration::{Entry, RegistrationId, Source, Whom, Withdraw, Withdrawn};
use world::{Client, World, encoded, on_both};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(accreditation::on_registered)
        .on(accreditation::on_reopened)
        .on(|app, it: Accredited| on_accredited(app, it))
        .on(|app, it: Withdrawn| on_withdrawn(app, it))
        .on(|app, it: PrintRun| on_print_run(app, it));
    let routes = badges::routes()
        .merge(door::routes())
        .merge(registration::routes(badges::neighbour()))
        .merge(people::routes(people::Neighbours::default()));
    (routes, jobs)
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

async fn registered(world: &World, given: &str, family: &str) -> RegistrationId {
    registered_in(world, given, family, "en").await
}

async fn registered_in(world: &World, given: &str, family: &str, language: &str) -> RegistrationId {
    let new = NewPerson {
        names: Names { given_name: given.into(), family_name: family.into(), ..Names::default() },
        email: Some("shared@example.org".into()),
        language: language.into(),
        ..NewPerson::default()
    };
    let category = world.categories().await[0].id;
    let delegation = world.delegations().await[0].id;
    let entry =
        Entry { delegation: Some(delegation), ..Entry::new(Whom::New(new), category, Source::Import) };
    let id = world.db().act(&By::Console, Registers(world.forum.clone(), entry)).await.unwrap();
    world.work().await;
    id
}

async fn accredited(world: &World, given: &str, family: &str) -> RegistrationId {
    let id = registered(world, given, family).await;
    let take = Take { forum: world.forum.clone(), registration: id, seen_place: 0, reason: String::new() };
    assert!(world.db().act(&By::Console, take).await.unwrap(), "the example has one step");
    world.work().await;
    id
}

fn reprint(world: &World, registration: RegistrationId) -> badges::Reprint {
    let signer = badges::Signer::of(&world.app).unwrap();
    badges::Reprint { forum: world.forum.clone(), registration, signer }
}

async fn valid(world: &World, id: RegistrationId) -> Option<badges::Ticket> {
    let mut tx = world.db().read().await.unwrap();
    badges::valid(&mut tx, id).await.unwrap()
}

async fn person_of(world: &World, id: RegistrationId) -> PersonId {
    let mut tx = world.db().read().await.unwrap();
    registration::by_id(&mut tx, id).await.unwrap().unwrap().person
}

async fn desk(world: &World) -> Client {
    let desk = world.with_role("Desk", Role::Desk, None).await;
    world.client().sign_in(desk).await
}

/// `/t/…`, as a phone's browser asks for it.
fn path(world: &World, ticket: &badges::Ticket) -> String {
    let address = badges::address(&world.app, ticket).unwrap();
    address.strip_prefix("HTTPS://FORUM.EXAMPLE").unwrap().to_owned()
}

#[tokio::test]
async fn whoever_is_accredited_gets_one_ticket_and_a_letter() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let ticket = valid(&world, id).await.unwrap();
        on_accredited(world.app.clone(), Accredited { registration: id }).await.unwrap();
        assert_eq!(valid(&world, id).await.unwrap(), ticket, "a job that runs twice issues once");
        let mut tx = world.db().read().await.unwrap();
        let outbox = letters::outbox(&mut tx, world.forum.id.0, None, 0, 50).await.unwrap();
        let letters: Vec<_> = outbox.iter().filter(|it| it.kind == "ticket.ready").collect();
        assert_eq!(letters.len(), 1);
        assert!(letters[0].body.contains("Ana Silva"), "{}", letters[0].body);
        assert!(letters[0].body.contains(&badges::address(&world.app, &ticket).unwrap()));
        let next = accredited_serial(&world).await;
        assert_eq!(next, ticket.serial + 1, "numbers go on from a random one");
    })
    .await;
}

async fn accredited_serial(world: &World) -> i64 {
    let id = accredited(world, "Berta", "Costa").await;
    valid(world, id).await.unwrap().serial
}

#[tokio::test]
async fn a_withdrawn_registration_has_no_ticket_and_a_reprint_ends_the_one_before() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let first = valid(&world, id).await.unwrap();
        let reprint = reprint(&world, id);
        let second = world.db().act(&By::Console, reprint).await.unwrap();
        assert_ne!(first.serial, second.serial);
        assert_eq!(ended(&world, first.serial).await, Some(door::Ended::Replaced));
        let withdraw =
            Withdraw { forum: world.forum.clone(), registration: id, reason: String::new(), home: None };
        world.db().act(&By::Console, withdraw).await.unwrap();
        world.work().await;
        assert_eq!(valid(&world, id).await, None);
        assert_eq!(ended(&world, second.serial).await, Some(door::Ended::Revoked));
    })
    .await;
}

#[tokio::test]
async fn whoever_gets_another_number_is_told_that_the_code_they_saved_opens_nothing_any_more() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let first = valid(&world, id).await.unwrap();
        let second = world.db().act(&By::Console, reprint(&world, id)).await.unwrap();
        let mut tx = world.db().read().await.unwrap();
        let outbox = letters::outbox(&mut tx, world.forum.id.0, None, 0, 50).await.unwrap();
        let letters: Vec<_> = outbox.iter().filter(|it| it.kind == "ticket.ready").collect();
        assert_eq!(letters.len(), 2);
        let told = |ticket| badges::address(&world.app, ticket).unwrap();
        // Both were written in the same instant of the tests' clock.
        let of = |ticket| letters.iter().find(|it| it.body.contains(&told(ticket))).unwrap();
        assert!(!of(&first).body.contains("no longer valid"), "{}", of(&first).body);
        assert!(of(&second).body.contains("no longer valid"), "{}", of(&second).body);
    })
    .await;
}

/// Says whether the door lets people in whose step is open again.
struct EntryWhenReopened(bool);

impl Chore for EntryWhenReopened {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.sql("update step set entry_when_reopened = $1").bind(self.0).run().await?;
        Ok(())
    }
}

/// Somebody changes their own family name, for which the step vouches.
async fn renames_themself(world: &World, id: RegistrationId) {
    let mut tx = world.db().read().await.unwrap();
    let it = registration::by_id(&mut tx, id).await.unwrap().unwrap();
    let mut data = registration::Data::of(&mut tx, &it).await.unwrap().unwrap();
    drop(tx);
    data.person.names.family_name = "Other".into();
    let act = registration::Edit {
        forum: world.forum.clone(),
        registration: id,
        revision: it.revision,
        seen: None,
        data,
        home: Some("https://forum.example".into()),
    };
    world.db().act(&world.by(it.person).await, act).await.unwrap();
}

#[tokio::test]
async fn a_ticket_says_that_entry_waits_and_shows_no_way_in_meanwhile() {
    on_both(rooms, async |world| {
        world.db().chore(EntryWhenReopened(false)).await.unwrap();
        let id = accredited(&world, "Ana", "Silva").await;
        let person = person_of(&world, id).await;
        let mut browser = world.client().sign_in(person).await;
        let page = browser.get("/en/ticket").await;
        assert!(page.body.contains(&format!("/badges/{id}.pdf")), "{}", page.body);
        assert!(page.body.contains("Valid until"), "{}", page.body);
        assert!(!page.body.contains("does not let you in"), "{}", page.body);

        renames_themself(&world, id).await;
        let page = browser.get("/en/ticket").await;
        assert!(page.body.contains("This ticket does not let you in at present."), "{}", page.body);
        assert!(page.body.contains("Still to be done: Checked by the secretariat"), "{}", page.body);
        for wrong in [".pdf", "Where this ticket lets you in", "Valid until"] {
            assert!(!page.body.contains(wrong), "{wrong}: {}", page.body);
        }
        assert!(page.body.contains("class=\"qr\""), "the same ticket will let them in again: {}", page.body);
        let mut tx = world.db().read().await.unwrap();
        let letters = letters::outbox(&mut tx, world.forum.id.0, None, 0, 100).await.unwrap();
        let told = letters.iter().find(|it| it.kind == "registration.changed").unwrap();
        assert!(told.body.contains("Until these steps are taken, entry is not allowed."), "{}", told.body);
    })
    .await;
}

async fn ended(world: &World, serial: i64) -> Option<door::Ended> {
    let mut tx = world.db().read().await.unwrap();
    badges::by_serial(&mut tx, world.forum.id.0, serial).await.unwrap().unwrap().ended_as
}

#[tokio::test]
async fn a_stranger_learns_the_forum_and_nothing_else() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let ticket = valid(&world, id).await.unwrap();
        let mut stranger = world.client().with_header("accept-language", "en");
        let page = stranger.get(&path(&world, &ticket)).await;
        assert_eq!(page.status, 200);
        assert!(page.body.contains("This is a ticket of the forum: River Forum 2027"), "{}", page.body);
        assert!(!page.body.contains("Silva") && !page.body.contains(&ticket.serial.to_string()));
        let forged = stranger.get("/T/MFRGGZDFMZTWQ2LKNNWG23TPOBYXE43UOV3HO6DZPI").await;
        assert!(forged.body.contains("This is not a ticket of a forum of ours."), "{}", forged.body);
        let mut holder =
            world.client().sign_in(person_of(&world, id).await).await.with_header("accept-language", "en");
        assert_eq!(holder.get(&path(&world, &ticket)).await.location(), "/en/ticket");
        let own = holder.get("/en/ticket").await;
        assert!(own.body.contains("Ana Silva") && own.body.contains("<svg xmlns"), "{}", own.body);
        let pdf = holder.get(&format!("/en/badges/{id}.pdf")).await;
        assert_eq!((pdf.status, &pdf.bytes[..5]), (200, &b"%PDF-"[..]));

        let other = accredited(&world, "Berta", "Costa").await;
        assert_eq!(holder.get(&format!("/en/badges/{other}.pdf")).await.status, 403);
    })
    .await;
}

#[tokio::test]
async fn many_badges_become_a_file_and_what_cannot_be_printed_is_named() {
    on_both(rooms, async |world| {
        let ana = accredited(&world, "Ana", "Silva").await;
        accredited(&world, "Berta", "Costa").await;
        let thai = accredited(&world, "สมชาย", "Wang").await;
        let mut desk = desk(&world).await;
        let page = desk.get("/en/badges").await;
        assert!(page.body.contains("Chosen: 3 of 3"), "{}", page.body);
        let run = page.between("name=\"run\" value=\"", "\"").to_owned();
        let fields = [
            ("asked", "yes"),
            ("which", "unprinted"),
            ("run", run.as_str()),
            ("sheet", "a4"),
            ("language", "en"),
        ];
        assert_eq!(desk.post("/en/badges", &fields).await.status, 303);
        assert_eq!(desk.post("/en/badges", &fields).await.status, 303, "sent twice is one run");
        world.work().await;
        let runs = desk.clone().with_header("x-part", "1").get("/en/badges/runs").await;
        assert!(runs.body.contains("badges: 2") && runs.body.contains("Wang"), "{}", runs.body);
        let file = desk.get(&format!("/en/badges/runs/{run}.pdf")).await;
        assert_eq!((file.status, &file.bytes[..5]), (200, &b"%PDF-"[..]));
        assert!(desk.get("/en/badges").await.body.contains("Chosen: 1 of 3"), "two are printed");
        let mut tx = world.db().read().await.unwrap();
        assert!(badges::badge_of(&mut tx, ana).await.unwrap().is_some());
        assert!(badges::badge_of(&mut tx, thai).await.unwrap().is_none());
    })
    .await;
}

struct Erases(PersonId);

impl Chore for Erases {
    type Out = Vec<uuid::Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<uuid::Uuid>> {
        badges::erase(tx, self.0).await
    }
}

#[tokio::test]
async fn erasing_somebody_gives_up_the_files_in_which_their_badge_is() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        let mut desk = desk(&world).await;
        let run = desk.get("/en/badges").await.between("name=\"run\" value=\"", "\"").to_owned();
        desk.post("/en/badges", &[("asked", "yes"), ("run", &run), ("sheet", "a6")]).await;
        world.work().await;
        let person = person_of(&world, id).await;
        let mut tx = world.db().read().await.unwrap();
        let held = badges::held(&mut tx, person).await.unwrap();
        assert_eq!(held["badges"].as_array().map(Vec::len), Some(1));
        drop(tx);
        let files = world.db().chore(Erases(person)).await.unwrap();
        assert_eq!(files.len(), 1);
        assert!(world.app.files.read(files[0]).unwrap().is_some());
        assert_eq!(desk.get(&format!("/en/badges/runs/{run}.pdf")).await.status, 404);
        assert_eq!(valid(&world, id).await, None);
    })
    .await;
}

#[tokio::test]
async fn a_walk_in_is_added_cleared_printed_and_served_at_the_desk() {
    on_both(rooms, async |world| {
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let mut desk = world.client().sign_in(organiser).await;
        let form = desk.get("/en/desk/new?q=Okafor").await;
        assert!(form.body.contains("value=\"Okafor\""), "{}", form.body);
        let fresh = form.between("name=\"form\" value=\"", "\"").to_owned();
        let typed = [
            ("form", fresh.as_str()),
            ("family_name", "Okafor"),
            ("given_name", "Chidi"),
            ("category", "guest"),
            ("delegation", "lower-river"),
            ("language", "en"),
        ];
        let added = desk.post("/en/desk/new", &typed).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let person = added.location().to_owned();
        assert_eq!(desk.post("/en/desk/new", &typed).await.location(), person, "sent twice is one person");
        let refused = desk.post("/en/desk/new", &[("family_name", "สมชาย"), ("category", "guest")]).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("cannot be printed on badges"), "{}", refused.body);

        assert_eq!(desk.post(&format!("{person}/clear"), &[]).await.status, 303);
        let badge = desk.post(&format!("{person}/print"), &[]).await;
        assert_eq!((badge.status, &badge.bytes[..5]), (200, &b"%PDF-"[..]), "{}", badge.body);
        let shown = desk.get(&person).await;
        let own = person.rsplit('/').next().unwrap().to_owned();
        assert!(shown.body.contains("Printed:"), "{}", shown.body);
        assert_eq!(desk.post(&format!("{person}/hand-out"), &[("to", &own)]).await.status, 303);
        let shown = desk.get(&person).await;
        assert!(shown.body.contains("Taken by Chidi Okafor"), "{}", shown.body);
        world.work().await;
        let found = desk.get("/en/desk?q=okafor").await;
        assert!(found.body.contains("has the badge"), "{}", found.body);
    })
    .await;
}

/// What the desk types of somebody who comes without a registration.
fn walk_in<'a>(form: &'a str, family: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("form", form),
        ("family_name", family),
        ("given_name", "Chidi"),
        ("category", "guest"),
        ("delegation", "lower-river"),
        ("language", "en"),
    ]
}

#[tokio::test]
async fn where_no_place_is_free_the_desk_says_so_and_whoever_may_makes_one() {
    on_both(rooms, async |world| {
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let mut chief = world.client().sign_in(organiser).await;
        let mut desk = desk(&world).await;
        let side = world.delegations().await.into_iter().find(|it| it.slug == "lower-river").unwrap();
        let guest = world.categories().await.into_iter().find(|it| it.slug == "guest").unwrap();
        let no_place = || {
            let places = vec![(guest.id.0, 0)];
            let (forum, delegation) = (world.forum.id.0, side.id);
            let quotas =
                delegations::Quotas { forum, delegation, places, unlimited: vec![], nominate_until: None };
            registration::ChangeQuotas { forum: world.forum.clone(), quotas, home: None }
        };
        world.db().act(&By::Console, no_place()).await.unwrap();

        let mut waiting = vec![];
        for family in ["Okafor", "Nwosu"] {
            let form = uuid::Uuid::new_v4().to_string();
            let mut typed = walk_in(&form, family);
            let asked = desk.post("/en/desk/new", &typed).await;
            assert_eq!(asked.status, 422);
            assert!(asked.body.contains("No place of this delegation is free"), "{}", asked.body);
            typed.push(("sure", "yes"));
            let added = desk.post("/en/desk/new", &typed).await;
            assert_eq!(added.status, 303, "{}", added.body);
            waiting.push(added.location().to_owned());
        }
        let page = desk.get(&waiting[1]).await;
        for line in
            ["Nothing to print yet", "Places in this category: 0, taken: 0", "Waiting before this person: 1"]
        {
            assert!(page.body.contains(line), "{line}: {}", page.body);
        }
        assert!(!page.body.contains("/one-more"), "the desk changes no quotas: {}", page.body);
        assert_eq!(desk.post(&format!("{}/one-more", waiting[1]), &[]).await.status, 403);

        let page = chief.get(&waiting[1]).await;
        assert!(page.body.contains("/one-more") && page.body.contains("/delegation/lower-river/quotas"));
        assert_eq!(chief.post(&format!("{}/one-more", waiting[1]), &[]).await.status, 303);
        assert_eq!(
            chief.post(&format!("{}/one-more", waiting[1]), &[]).await.status,
            409,
            "they wait no more"
        );
        let page = chief.get(&waiting[1]).await;
        assert!(
            page.body.contains("Clear for entry") && !page.body.contains("Nothing to print"),
            "{}",
            page.body
        );
        let page = chief.get(&waiting[0]).await;
        assert!(
            page.body.contains("Places in this category: 1, taken: 1"),
            "one place and no more: {}",
            page.body
        );
        world.db().act(&By::Console, no_place()).await.unwrap();
        let page = chief.get(&waiting[0]).await;
        assert!(page.body.contains("Places in this category: 0, taken: 1"), "{}", page.body);
    })
    .await;
}

#[tokio::test]
async fn the_desk_asks_before_it_adds_somebody_a_second_time() {
    on_both(rooms, async |world| {
        let mut desk = desk(&world).await;
        let (first, second) = (uuid::Uuid::new_v4().to_string(), uuid::Uuid::new_v4().to_string());
        let added = desk.post("/en/desk/new", &walk_in(&first, "Okafor")).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let there = added.location().to_owned();
        world.work().await;
        let mut typed = walk_in(&second, "OKAFOR");
        let asked = desk.post("/en/desk/new", &typed).await;
        assert_eq!(asked.status, 422, "{}", asked.body);
        assert!(asked.body.contains("Is it one of these?") && asked.body.contains(&there), "{}", asked.body);
        typed.push(("sure", "yes"));
        let other = desk.post("/en/desk/new", &typed).await;
        assert_eq!(other.status, 303, "{}", other.body);
        assert_ne!(other.location(), there);
    })
    .await;
}

#[tokio::test]
async fn the_desk_finds_somebody_by_their_ticket_and_their_page_follows_what_happens() {
    on_both(rooms, async |world| {
        let id = accredited(&world, "Ana", "Silva").await;
        accredited(&world, "Berta", "Costa").await;
        let ticket = valid(&world, id).await.unwrap();
        let mut desk = desk(&world).await;
        let code = badges::address(&world.app, &ticket).unwrap();
        let reprint = reprint(&world, id);
        world.db().act(&By::Console, reprint).await.unwrap();
        for typed in [ticket.serial.to_string(), code.replace(':', "%3A").replace('/', "%2F")] {
            let found = desk.get(&format!("/en/desk?q={typed}")).await;
            assert!(
                found.body.contains("Ana Silva") && !found.body.contains("Berta"),
                "{typed}: {}",
                found.body
            );
        }
        let nobody = desk.get("/en/desk?q=Okafor+Chidi").await;
        assert!(nobody.body.contains("/desk/new?q=Okafor%20Chidi"), "{}", nobody.body);

        let mut part = desk.clone().with_header("x-part", "1");
        let address = format!("/en/desk/{id}");
        assert!(!part.get(&address).await.body.contains("/hand-out"));
        assert_eq!(desk.post(&format!("{address}/print"), &[]).await.status, 200);
        let shown = part.get(&address).await;
        assert!(shown.body.contains("/hand-out") && !shown.body.contains("<html"), "{}", shown.body);
    })
    .await;
}

#[tokio::test]
async fn foreign_names_are_seen_in_the_script_that_somebody_chose() {
    on_both(rooms, async |world| {
        let id = registered_in(&world, "Қасым", "Тоқаев", "kk").await;
        let mut desk = desk(&world).await;
        let found = desk.get("/en/desk?q=tokaev").await;
        assert!(found.body.contains(">Тоқаев Қасым</a>") && !found.body.contains("Toqaev"), "{}", found.body);
        assert_eq!(desk.post("/en/account/names", &[("names_in", "latin")]).await.status, 303);
        let found = desk.get("/en/desk?q=tokaev").await;
        let shown = "lang=\"kk-Latn\">Toqaev Qasym</a> <span lang=\"kk\">Тоқаев Қасым</span>";
        assert!(found.body.contains(shown), "{}", found.body);
        let own = desk.get(&format!("/en/desk/{id}")).await;
        assert!(own.body.contains("<h1 lang=\"kk-Latn\">Toqaev Qasym</h1>"), "{}", own.body);
        assert!(own.body.contains("lang=\"kk\">Тоқаев Қасым<"), "{}", own.body);
    })
    .await;
}

#[tokio::test]
async fn the_desk_is_told_of_a_passport_that_is_spelt_otherwise_than_expected() {
    on_both(rooms, async |world| {
        let names = |passport: &str| Names {
            family_name: "Hacıyev".into(),
            given_name: "İlham".into(),
            passport_name: passport.into(),
            ..Names::default()
        };
        let mut desk = desk(&world).await;
        for (passport, told) in [("HAJIYEV ILHAM", false), ("HAJIYEW ILHAM", true)] {
            let person = NewPerson { names: names(passport), language: "az".into(), ..NewPerson::default() };
            let category = world.categories().await[0].id;
            let entry = Entry::new(Whom::New(person), category, Source::Import);
            let entry = Entry { delegation: Some(world.delegations().await[0].id), ..entry };
            let id = world.db().act(&By::Console, Registers(world.forum.clone(), entry)).await.unwrap();
            let page = desk.get(&format!("/en/desk/{id}")).await;
            assert_eq!(page.body.contains("HAJIYEW ILHAM is not one"), told, "{}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn one_of_a_delegation_takes_the_badges_of_many_and_nobody_of_another() {
    on_both(rooms, async |world| {
        let ana = accredited(&world, "Ana", "Silva").await;
        let berta = accredited(&world, "Berta", "Costa").await;
        let mut desk = desk(&world).await;
        for id in [ana, berta] {
            assert_eq!(desk.post(&format!("/en/desk/{id}/print"), &[]).await.status, 200);
        }
        let slug = world.delegations().await[0].slug.clone();
        let page = desk.get(&format!("/en/desk/collect?delegation={slug}")).await;
        assert!(page.body.contains("Ana Silva") && page.body.contains("Berta Costa"), "{}", page.body);
        let found =
            desk.get(&format!("/en/desk/collect?delegation={slug}&q={}", encoded("коста"))).await.body;
        let at = |name: &str| found.find(&format!(">{name}<")).expect("she is there");
        assert!(at("Berta Costa") < at("Ana Silva") && found.contains("коста ≈ Costa"), "{found}");
        let (a, b) = (ana.to_string(), berta.to_string());
        let handed = desk
            .post("/en/desk/collect", &[("badge", &a), ("badge", &b), ("to", &a), ("delegation", &slug)])
            .await;
        assert_eq!(handed.status, 303, "{}", handed.body);
        let mut tx = world.db().read().await.unwrap();
        let badge = badges::badge_of(&mut tx, berta).await.unwrap().unwrap();
        assert_eq!(badge.handed_to, Some(ana));
        drop(tx);

        let reprint = desk.post(&format!("/en/desk/{b}/reprint"), &[]).await;
        assert_eq!(reprint.status, 200, "the new badge is printed at once");
        let person = NewPerson {
            names: Names { family_name: "Elsewhere".into(), ..Names::default() },
            language: "en".into(),
            ..NewPerson::default()
        };
        let other = Entry {
            delegation: Some(world.delegations().await[1].id),
            ..Entry::new(Whom::New(person), world.categories().await[0].id, Source::Import)
        };
        let other =
            world.db().act(&By::Console, Registers(world.forum.clone(), other)).await.unwrap().to_string();
        let refused = desk.post(&format!("/en/desk/{b}/hand-out"), &[("to", &other)]).await;
        assert_eq!(refused.status, 409, "{}", refused.body);
    })
    .await;
}

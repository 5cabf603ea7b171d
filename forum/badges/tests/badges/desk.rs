//! The desk on site: walk-ins, badges that are handed out, whoever is looked for.

use super::{Registers, accredited, desk, registered_in, reprint, rooms, valid};
use kernel::rights::{By, Role};
use people::{Names, NewPerson};
use registration::{Entry, Source, Whom};
use world::{encoded, on_both};

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
        let shown = asked.between("name=\"other\" value=\"", "\"").to_owned();
        assert!(there.ends_with(&shown), "whom the clerk was shown is said with their word: {shown}");
        typed.extend([("sure", "yes"), ("other", shown.as_str())]);
        let other = desk.post("/en/desk/new", &typed).await;
        assert_eq!(other.status, 303, "{}", other.body);
        assert_ne!(other.location(), there);
        let mut tx = world.db().read().await.unwrap();
        let (said,): (i64,) =
            tx.sql("select count(*) from job where kind = 'registration.said-another'").one().await.unwrap();
        assert_eq!(said, 1);
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
async fn whose_name_is_only_similar_is_folded_away_where_somebodys_fits() {
    on_both(rooms, async |world| {
        registered_in(&world, "Дана", "Мамырова", "kk").await;
        registered_in(&world, "Mahir", "Ağayev", "az").await;
        let mut desk = desk(&world).await;
        // мамыр
        let found = desk.get("/en/desk?q=%D0%BC%D0%B0%D0%BC%D1%8B%D1%80").await;
        let folded = found.between("<details class=\"stack-s\"><summary>Similar names: 1", "</details>");
        assert!(found.body.contains("Мамырова") && !folded.contains("Мамырова"), "{}", found.body);
        assert!(folded.contains("Mahir"), "{}", found.body);
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
        let shown = "lang=\"kk-Latn\">Toqaev Qasym</a><br><span class=\"muted small\" lang=\"kk\">Тоқаев Қасым</span>";
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

//! What people do about themselves: they register by the public form, and look after it.

use super::{
    Scene,
    browser::{rooms, send_and_follow},
};
use world::on_both;

#[tokio::test]
async fn the_public_form_fills_nobodys_mailbox_and_keeps_every_registration() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        scene.nominate("Ana").await;
        let mut visitor = scene.world.client();
        for (email, earlier) in [("ana@example.org", 1), ("nobody@example.org", 0)] {
            let before = scene.listed("").await.len();
            for number in 0..12 {
                let page = format!("{email} {number}");
                let fields = [
                    ("csrf", page.as_str()),
                    ("given_name", "Somebody"),
                    ("email", email),
                    ("language", "en"),
                ];
                let done = send_and_follow(&mut visitor, "/en/register/guest", &fields).await;
                let quiet = done.body.contains("so no letter is sent now");
                assert_eq!(quiet, number >= 10, "known or not: {}", done.body);
            }
            assert_eq!(scene.listed("").await.len(), before + 12);
            let letters = scene.letters("registration.registered").await;
            assert_eq!(letters.iter().filter(|(address, _)| address == email).count(), earlier + 10);
        }
    })
    .await;
}

#[tokio::test]
async fn a_browser_fills_in_what_is_about_its_owner_and_nothing_about_somebody_else() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let own = scene.world.client().get("/en/register/guest").await;
        let mut head = scene.head().await;
        let other = head.get(&format!("/en/delegation/{}/nominate/delegate", scene.side().await)).await;
        for token in ["family-name", "given-name", "email", "organization", "organization-title"] {
            let filled = format!("autocomplete=\"{token}\"");
            assert!(own.body.contains(&filled), "{token}: {}", own.body);
            assert!(!other.body.contains(&filled), "{token}: {}", other.body);
        }
    })
    .await;
}

#[tokio::test]
async fn ones_own_page_leads_to_the_ticket_while_it_lets_one_in() {
    on_both(rooms, async |world| {
        let scene = Scene::opened(world).await;
        let ana = scene.nominate("Ana").await.id();
        let mut me = scene.world.client().sign_in(scene.person_of(ana).await).await;
        let (mine, one) = ("/en/registration".to_owned(), format!("/en/registration/{ana}"));
        let ticket = "<a class=\"button button-primary\" href=\"/en/ticket\">";
        for address in [&mine, &one] {
            assert!(!me.get(address).await.body.contains(ticket));
        }
        let question = me.get(&one).await.body;
        assert!(
            question.contains("Do you want to withdraw") && !question.contains("It stands in the letter")
        );
        scene.progress(ana, 1, true).await;
        for address in [&mine, &one] {
            let page = me.get(address).await;
            assert!(page.body.contains(ticket), "{}", page.body);
            assert_eq!(page.body.matches("<a class=\"button button-primary\"").count(), 1, "{}", page.body);
        }
        scene.withdraw(ana).await;
        let page = me.get(&mine).await;
        assert!(page.body.contains("See the registration") && !page.body.contains("See and change"));
        assert!(!page.body.contains(ticket), "{}", page.body);
    })
    .await;
}

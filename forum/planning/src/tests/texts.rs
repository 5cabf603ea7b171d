//! What an item says beside its title: typed, compared, published; the text of an address before it was read out.

use super::{Load, PATH, Planning, folder, house, pages::sent_back};
use crate::{Cancel, Discard, Draft, Save, State, Texts};
use jiff::SignedDuration;
use kernel::{Error, Text, rights::By};
use programme::{ItemId, NewPart, Release, Role};
use world::{Answer, Client, on_both};

const SITE: &str = "/en/f/solidarity-forum-2025/programme";

/// Sends a form back with other values in some of its fields.
async fn send(browser: &mut Client, path: &str, page: &Answer, typed: &[(&str, &str)]) -> Answer {
    let mut sent = sent_back(page);
    sent.retain(|(field, _)| typed.iter().all(|(name, _)| name != field));
    sent.extend(typed.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.post(path, &sent).await
}

fn described(english: &str) -> Texts {
    Texts { description: Text::new("en", english), ..Texts::default() }
}

#[tokio::test]
async fn texts_are_typed_in_each_language_and_are_on_the_site_once_they_are_published() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let path = format!("{PATH}/items/{}", it.item("opening").await.id);
        let mut browser = it.browser().await;
        let page = browser.get(&path).await;
        let typed = [
            ("subtitle-en", "With music"),
            ("summary-kk", "Қысқаша"),
            ("description-en", "First the anthem.\r\n\r\n- Then **speeches**"),
        ];
        let saved = send(&mut browser, &path, &page, &typed).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let opening = it.item("opening").await;
        assert_eq!((opening.state, opening.has_texts), (State::Changed, true));
        assert!(browser.get(&path).await.body.contains("First the anthem."), "the form has it again");
        assert!(!browser.get(&format!("{SITE}/opening")).await.body.contains("With music"), "a draft");

        let changes = browser.get(&format!("{PATH}/changes")).await.body;
        for line in ["Subtitle: English", "Summary: Қазақша", "Text: English", "First the anthem."] {
            assert!(changes.contains(line), "{line}: {changes}");
        }
        assert_eq!(it.publish().await, 1);
        let site = browser.get(&format!("{SITE}/opening")).await.body;
        assert!(site.contains("With music") && site.contains("<strong>speeches</strong>"), "{site}");
        let versions = browser.get(&format!("{PATH}/versions?from=0&to=1")).await.body;
        assert!(versions.contains("Text: English") && versions.contains("First the anthem."));
        assert!(!it.item("opening").await.has_texts);
    })
    .await;
}

#[tokio::test]
async fn the_text_of_an_address_is_read_by_nobody_before_it_was_released() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let address = it.item("address").await;
        it.write(address.id, described("Friends, I greet you.")).await.expect("it is saved");
        it.publish().await;
        let mut browser = it.browser().await;
        let page = format!("{SITE}/address");
        assert!(!browser.get(&page).await.body.contains("I greet you"));
        let form = browser.get(&format!("{PATH}/items/{}", address.id)).await.body;
        assert!(
            form.contains("Friends, I greet you.") && form.contains("once it has been read out and released")
        );

        let release = Release { forum: it.forum.id, item: address.id };
        it.world.db().act(&By::Console, release).await.expect("it was read out");
        assert!(browser.get(&page).await.body.contains("I greet you"));
        let form = browser.get(&format!("{PATH}/items/{}", address.id)).await.body;
        assert!(form.contains("has been released"), "{form}");
    })
    .await;
}

#[tokio::test]
async fn whoever_reads_out_an_address_reads_it_before_it_was_released_and_whoever_only_comes_does_not() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let address = it.item("address").await;
        let (reader, reads) = it.participant("Rena").await;
        let (guest, comes) = it.participant("Gulnar").await;
        let part = |role, registration| NewPart {
            role: Some(role),
            registration: Some(registration),
            ..NewPart::default()
        };
        let people = vec![part(Role::Reader, reads), part(Role::Guest, comes)];
        let act = Save {
            forum: it.forum.clone(),
            item: address.id,
            seen: address.seen,
            draft: Draft { people, ..address.draft },
            texts: Some(described("Friends, I greet you.")),
        };
        it.world.db().act(&it.by, act).await.expect("it is saved");
        let mine = "/en/f/solidarity-forum-2025/my-parts";
        let (mut theirs, mut others) =
            (it.world.client().sign_in(reader).await, it.world.client().sign_in(guest).await);
        assert!(!theirs.get(mine).await.body.contains("I greet you"), "a draft");
        it.publish().await;
        let page = theirs.get(mine).await.body;
        assert!(page.contains("I greet you") && page.contains("Texts entrusted to you"), "{page}");
        assert!(!others.get(mine).await.body.contains("I greet you"));
        assert!(!theirs.get(&format!("{SITE}/address")).await.body.contains("I greet you"), "the site");

        let release = Release { forum: it.forum.id, item: address.id };
        it.world.db().act(&By::Console, release).await.expect("it was read out");
        assert!(!theirs.get(mine).await.body.contains("I greet you"), "it is everybody's now");
        assert!(others.get(&format!("{SITE}/address")).await.body.contains("I greet you"));
    })
    .await;
}

#[tokio::test]
async fn an_address_that_becomes_something_else_keeps_its_text_until_that_is_released() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let address = it.item("address").await;
        it.write(address.id, described("Kept until it is heard.")).await.expect("it is saved");
        it.publish().await;
        let now = it.item("address").await;
        let session = Draft { kind: programme::Kind::Session, ..now.draft.clone() };
        it.save(now.id, &now.seen, session).await.expect("it is saved");
        it.publish().await;
        // Whatever is changed of it afterwards.
        let now = it.item("address").await;
        let larger = Draft { expected: Some(400), kind: programme::Kind::Panel, ..now.draft.clone() };
        it.save(now.id, &now.seen, larger).await.expect("it is saved");
        it.publish().await;
        let public = ["", "/address", ".ics", ".xml", ".json", ".atom"];
        let mut stranger = it.world.client();
        for page in public {
            let page = stranger.get(&format!("{SITE}{page}")).await;
            assert_eq!(page.status, 200);
            assert!(!page.body.contains("Kept until"), "{}", page.body);
        }
        let form = it.browser().await.get(&format!("{PATH}/items/{}", address.id)).await.body;
        assert!(form.contains("Kept until it is heard.") && form.contains("stays under embargo"), "{form}");
        assert!(is_withheld(&it).await, "nor does it lose its embargo in a folder");

        let release = format!("{PATH}/items/{}/release", address.id);
        assert_eq!(stranger.post(&release, &[]).await.status, 401);
        assert_eq!(it.browser().await.post(&release, &[]).await.status, 303);
        let site = it.browser().await.get(&format!("{SITE}/address")).await.body;
        assert!(site.contains("Kept until it is heard."), "{site}");
        let form = it.browser().await.get(&format!("{PATH}/items/{}", address.id)).await.body;
        assert!(!form.contains("stays under embargo"), "{form}");
    })
    .await;
}

/// What a folder says of what was an address.
async fn is_withheld(it: &Planning) -> bool {
    fn found(items: &[folder::programme::Item]) -> Option<bool> {
        items.iter().find_map(
            |item| {
                if item.id == "address" { Some(item.withheld) } else { found(&item.items) }
            },
        )
    }
    let mut out = folder();
    let mut tx = it.world.db().read().await.expect("a reader");
    programme::into_folder(&mut tx, it.forum.id, &mut out).await.expect("a folder");
    found(&out.programme).expect("it is there")
}

#[tokio::test]
async fn a_new_address_asks_for_its_author_and_its_reader() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let page = it.browser().await.get(&format!("{PATH}/new?day=2025-11-24&kind=address")).await;
        let chosen: Vec<(String, String)> = sent_back(&page)
            .into_iter()
            .filter(|(name, _)| name == "kind" || name.starts_with("role-"))
            .collect();
        let named = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        assert_eq!(chosen, [named("kind", "address"), named("role-0", "author"), named("role-1", "reader")]);
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_at_once_each_sees_what_the_other_has_written() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        let path = format!("{PATH}/items/{}", opening.id);
        let mut browser = it.browser().await;
        let page = browser.get(&path).await;
        it.write(opening.id, described("Theirs")).await.expect("the other is quicker");
        let told = send(&mut browser, &path, &page, &[("description-en", "Mine")]).await;
        assert_eq!(told.status, 422);
        assert!(told.body.contains("Theirs") && told.body.contains("Mine"), "{}", told.body);
        assert_eq!(it.said(opening.id).await.description.in_lang("en", &[]), "Theirs");
        let again = send(&mut browser, &path, &told, &[]).await;
        assert_eq!(again.status, 303, "{}", again.body);
        assert_eq!(it.said(opening.id).await.description.in_lang("en", &[]), "Mine");
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_a_text_is_said_and_what_was_typed_is_there() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let path = format!("{PATH}/items/{}", it.item("opening").await.id);
        let mut browser = it.browser().await;
        let page = browser.get(&path).await;
        let long = format!("Beginning {}", "word ".repeat(11_000));
        let typed = [("description-kk", long.as_str()), ("summary-en", "A summary")];
        let refused = send(&mut browser, &path, &page, &typed).await;
        assert_eq!(refused.status, 422);
        assert!(refused.body.contains("href=\"#f-description-kk\""), "the fault leads to its field");
        assert!(refused.body.contains("Beginning word") && refused.body.contains("A summary"));
        assert!(refused.body.contains("<details class=\"more-languages\" open>"), "its language is unfolded");
        // Nor does anybody else bring it in.
        let opening = it.item("opening").await;
        let refused = it.write(opening.id, described(&long)).await;
        assert!(matches!(refused, Err(Error::Invalid(errors)) if errors[0].0 == "description-en"));
    })
    .await;
}

#[tokio::test]
async fn a_text_stays_through_what_is_changed_elsewhere_and_goes_with_the_draft() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        let before = it.said(opening.id).await;
        it.write(opening.id, described("Written")).await.expect("it is saved");
        let seen = it.item("opening").await.seen;
        let cancel = Cancel { forum: it.forum.id, item: opening.id, seen, cancelled: true };
        it.world.db().act(&it.by, cancel).await.expect("it is cancelled");
        let now = it.item("opening").await;
        it.save(opening.id, &now.seen, opening.draft.clone()).await.expect("it takes place after all");
        let now = it.item("opening").await;
        assert_eq!((now.state, now.has_texts), (State::Changed, true), "the text alone is a change");
        assert_eq!(it.said(opening.id).await, described("Written"));

        let discard = Discard { forum: it.forum.id, item: opening.id, seen: now.seen };
        it.world.db().act(&it.by, discard).await.expect("it is given up");
        assert_eq!(it.said(opening.id).await, before);
        // So does a text that comes back to what is published.
        it.write(opening.id, described("Written again")).await.expect("it is saved");
        it.write(opening.id, before.clone()).await.expect("it is saved");
        assert_eq!(it.plan().await.changed().count(), 0);
    })
    .await;
}

#[tokio::test]
async fn between_two_versions_a_text_is_compared_from_the_first_to_the_last() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let opening = it.item("opening").await;
        it.write(opening.id, described("One")).await.expect("it is saved");
        it.publish().await;
        let now = it.item("opening").await;
        it.save(opening.id, &now.seen, Draft { expected: Some(4711), ..now.draft.clone() })
            .await
            .expect("it is saved");
        it.publish().await;
        it.write(opening.id, described("Three")).await.expect("it is saved");
        it.publish().await;
        let mut browser = it.browser().await;
        let mut between = async |from: i64, to: i64| {
            browser.get(&format!("{PATH}/versions?from={from}&to={to}")).await.body
        };
        let all = between(1, 3).await;
        assert!(all.contains("<del>One</del>") && all.contains("<ins>Three</ins>"), "{all}");
        assert!(all.contains("4711"));
        let second = between(1, 2).await;
        assert!(!second.contains("Text: English") && second.contains("4711"), "{second}");
    })
    .await;
}

#[tokio::test]
async fn the_journal_says_in_which_languages_texts_are_others_and_not_what_they_say() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let address = it.item("address").await;
        let mut texts = it.said(address.id).await;
        texts.description.write("kk", "Құпия сөз");
        it.write(address.id, texts).await.expect("it is saved");
        let mut tx = it.world.db().read().await.expect("a reader");
        let entries: Vec<(String,)> = tx.sql("select entry from journal").all().await.expect("the journal");
        let entries: String = entries.into_iter().map(|(entry,)| entry).collect();
        assert!(entries.contains("planned_texts") && !entries.contains("Құпия"), "{entries}");
    })
    .await;
}

#[tokio::test]
async fn nobody_plans_an_item_of_another_forum() {
    on_both(house, async |world| {
        let it = Planning::of(world).await;
        let mut other = folder();
        other.forum.id = "another-forum".to_owned();
        let (other, _) = it.world.db().act(&By::Console, Load(other, false)).await.expect("it loads");
        let mut tx = it.world.db().read().await.expect("a reader");
        let theirs = programme::items(&mut tx, other).await.expect("items").remove(0);
        drop(tx);
        let draft = it.draft("Ours now", "19:00", "20:00", "gallery").await;
        for seen in [String::new(), theirs.sequence.to_string()] {
            let act =
                Save { forum: it.forum.clone(), item: theirs.id, seen, draft: draft.clone(), texts: None };
            assert!(matches!(it.world.db().act(&it.by, act).await, Err(Error::NotFound)));
        }
        // Nor something that is only planned there.
        it.world.later(SignedDuration::from_secs(1));
        let id = ItemId(kernel::db::fresh_id(&it.world.db().clock));
        let mut tx = it.world.db().read().await.expect("a reader");
        let forum = forums::forum_by_id(&mut tx, other).await.expect("a forum").expect("it is there");
        drop(tx);
        let draft = Draft { room: None, city: None, ..draft };
        let act = Save { forum, item: id, seen: String::new(), draft: draft.clone(), texts: None };
        it.world.db().act(&By::Console, act).await.expect("they plan it");
        assert!(matches!(it.save(id, "", draft).await, Err(Error::NotFound)));
    })
    .await;
}

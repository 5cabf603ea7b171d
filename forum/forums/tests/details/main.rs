//! An organiser changes what the site says of a forum: through the door, beside others, and beside its folder.

mod beside;
mod folders;
mod names;
mod questions;
mod steps;

use forums::{ChangeDetails, Details, SiteText, routes};
use jiff::civil::date;
use kernel::{Error, jobs::Jobs, rights::Role, web::Routes};
use std::collections::BTreeMap;
use world::{Answer, Client, World, on_both};

fn house() -> (Routes, Jobs) {
    (routes(), Jobs::default())
}

const EDIT: &str = "/en/details/edit";

/// What a form sends: its controls, and what is typed into some of them.
struct Sent(BTreeMap<String, String>);

impl Sent {
    /// As the page has them.
    fn of(page: &Answer) -> Sent {
        let mut all = BTreeMap::new();
        for tag in page.body.split("<input ").skip(1) {
            let tag = tag.split('>').next().expect("the end of a control");
            let tag = format!(" {tag}");
            let of = |name: &str| tag.split(&format!(" {name}=\"")).nth(1)?.split('"').next();
            if let Some(name) = of("name").filter(|_| of("type") != Some("checkbox")) {
                all.insert(name.to_owned(), plain(of("value").unwrap_or_default()));
            }
        }
        for area in page.body.split("<textarea ").skip(1) {
            let (tag, value) = area.split_once('>').expect("a control");
            if let Some(name) = tag.split("name=\"").nth(1) {
                let name = name.split('"').next().expect("a name").to_owned();
                let value = value.split("</textarea>").next().expect("its value");
                // Browsers send their own line ends, and lose the first one.
                let value = plain(value.strip_prefix('\n').unwrap_or(value));
                all.insert(name, value.replace('\n', "\r\n"));
            }
        }
        Sent(all)
    }

    fn with(mut self, name: &str, value: &str) -> Sent {
        self.0.insert(name.to_owned(), value.to_owned());
        self
    }

    /// What stands in a control.
    fn value(&self, name: &str) -> &str {
        self.0.get(name).map_or("", String::as_str)
    }

    async fn to(&self, client: &mut Client, path: &str) -> Answer {
        let fields: Vec<(&str, &str)> = self.0.iter().map(|(name, value)| (&**name, &**value)).collect();
        client.post(path, &fields).await
    }
}

fn plain(html: &str) -> String {
    let all = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    all.iter().fold(html.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

async fn organiser(world: &World, name: &str) -> Client {
    let person = world.with_role(name, Role::Organiser, None).await;
    world.client().sign_in(person).await
}

async fn texts(world: &World, page: &str) -> Vec<SiteText> {
    let mut tx = world.db().read().await.expect("a reader");
    forums::site_texts(&mut tx, world.forum.id, page).await.expect("texts")
}

/// The address of the section with which the home page begins.
async fn beginning(world: &World) -> String {
    format!("/en/details/home/{}", texts(world, "home").await[0].id)
}

async fn details(world: &World) -> Details {
    let mut tx = world.db().read().await.expect("a reader");
    let forum = forums::forum_by_id(&mut tx, world.forum.id).await.expect("a forum").expect("it is there");
    let cities = forums::cities(&mut tx, forum.id).await.expect("cities");
    Details::of(&forum, &cities)
}

async fn page_of(client: &mut Client, path: &str) -> String {
    let page = client.get(path).await;
    assert_eq!(page.status, 200, "{path}");
    page.body
}

/// The address of a section that is not there yet.
async fn new_section(client: &mut Client, page: &str) -> (Answer, String) {
    let form = client.get(&format!("/en/details/{page}/new")).await;
    assert_eq!(form.status, 200, "{}", form.body);
    let action = form.between("class=\"stack-l form-card\" method=\"post\" action=\"", "\"").to_owned();
    (form, action)
}

#[tokio::test]
async fn what_is_written_stands_on_the_public_page_of_its_language() {
    on_both(house, async |world| {
        let (mut client, mut stranger) = (organiser(&world, "Olga").await, world.client());
        let address = beginning(&world).await;
        let form = Sent::of(&client.get(&address).await);
        let form = form.with("body-en", "Bring **boots**.").with("body-es", "Traigan botas.");
        let saved = form.to(&mut client, &address).await;
        assert_eq!((saved.status, saved.location()), (303, "/en/details"), "{}", saved.body);
        assert!(page_of(&mut stranger, "/en/").await.contains("Bring <strong>boots</strong>."));
        let spanish = page_of(&mut stranger, "/es/").await;
        assert!(spanish.contains("Traigan botas.") && !spanish.contains("boots"), "{spanish}");
        assert!(page_of(&mut stranger, "/pt/").await.contains("Dois dias"), "what was left stays");
    })
    .await;
}

#[tokio::test]
async fn a_page_without_a_text_gets_one_under_its_own_name() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let (form, address) = new_section(&mut client, "practical").await;
        let saved = Sent::of(&form).with("body-en", "Visas are free.").to(&mut client, &address).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        assert!(page_of(&mut world.client(), "/en/practical").await.contains("Visas are free."));
        let title = texts(&world, "practical").await[0].title.clone();
        assert_eq!(title.in_lang("en", &[]), "Practical information", "a folder wants a heading");
    })
    .await;
}

#[tokio::test]
async fn names_dates_and_contact_are_changed_and_seen() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let city = details(&world).await.cities[0].0;
        let form = Sent::of(&client.get(EDIT).await)
            .with("name-en", "River Forum in June")
            .with("from", "2027-06-14")
            .with("to", "2027-06-16")
            .with(&format!("from-{city}"), "2027-06-14")
            .with(&format!("to-{city}"), "2027-06-15")
            .with("closes", "2027-06-01T12:00")
            .with("contact", "Help@rios.example");
        let saved = form.to(&mut client, EDIT).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let now = details(&world).await;
        assert_eq!(now.days, (date(2027, 6, 14), date(2027, 6, 16)));
        assert_eq!(now.cities[0].1, (date(2027, 6, 14), date(2027, 6, 15)));
        assert_eq!(now.contact, "help@rios.example");
        let closes = now.registration.1.expect("an end").to_string();
        assert_eq!(closes, "2027-06-01T11:00:00Z", "by the clocks of Porto");
        assert!(page_of(&mut world.client(), "/en/").await.contains("River Forum in June"));
        assert!(page_of(&mut world.client(), "/en/practical").await.contains("help@rios.example"));
    })
    .await;
}

#[tokio::test]
async fn what_lies_outside_the_dates_is_told_until_it_is_moved() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        assert!(!page_of(&mut client, "/en/details").await.contains("notice-warn"));
        let form = Sent::of(&client.get(EDIT).await).with("to", "2027-05-14");
        let refused = form.to(&mut client, EDIT).await;
        assert!(
            refused.status == 422 && refused.body.contains("within those of the forum"),
            "{}",
            refused.body
        );
    })
    .await;
}

#[tokio::test]
async fn a_wrong_date_a_missing_title_and_a_broken_address_are_said_and_nothing_typed_is_lost() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let before = details(&world).await;
        let form = Sent::of(&client.get(EDIT).await)
            .with("name-en", "")
            .with("name-es", "")
            .with("name-pt", "")
            .with("tagline-en", "Typed with care")
            .with("from", "2027-05-16")
            .with("to", "2027-05-15")
            .with("contact", "nobody at all");
        let again = form.to(&mut client, EDIT).await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("Typed with care") && again.body.contains("nobody at all"));
        assert!(again.body.contains("id=\"f-contact-error\""), "{}", again.body);
        // What a form cannot read is said first, what does not fit together then.
        let again = form.with("contact", "a@b.example").to(&mut client, EDIT).await;
        assert!(again.status == 422 && again.body.contains("Typed with care"));
        for wrong in ["id=\"f-to-error\"", "id=\"f-name-"] {
            assert!(again.body.contains(wrong), "{wrong}: {}", again.body);
        }
        assert_eq!(details(&world).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_script_in_a_text_is_shown_as_the_letters_it_is() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let address = beginning(&world).await;
        let form = Sent::of(&client.get(&address).await)
            .with("body-en", "<script>alert(1)</script>\n\n[x](javascript:a)");
        let preview = form.to(&mut client, &address).await;
        assert_eq!(preview.status, 303, "{}", preview.body);
        let page = page_of(&mut world.client(), "/en/").await;
        assert!(page.contains("&lt;script&gt;alert(1)"), "{page}");
        assert!(!page.contains("<script>alert") && !page.contains("javascript:"), "{page}");
    })
    .await;
}

#[tokio::test]
async fn a_preview_shows_the_markup_and_saves_nothing() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let address = beginning(&world).await;
        let form =
            Sent::of(&client.get(&address).await).with("body-es", "Con **fuerza**").with("do", "preview");
        let page = form.to(&mut client, &address).await;
        assert!(page.status == 200 && page.body.contains("Con <strong>fuerza</strong>"), "{}", page.body);
        assert!(page.body.contains("Con **fuerza**"), "it can still be typed on");
        assert!(texts(&world, "home").await[0].body.in_lang("es", &[]).starts_with("Dos días"));
    })
    .await;
}

#[tokio::test]
async fn sections_are_moved_and_removed_and_what_a_page_begins_with_stays() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        for title in ["Boats", "Bridges"] {
            let (form, address) = new_section(&mut client, "home").await;
            let form = Sent::of(&form).with("title-en", title).with("body-en", "Text");
            assert_eq!(form.to(&mut client, &address).await.status, 303);
        }
        let titles = async || {
            let all = texts(&world, "home").await;
            all.iter().skip(1).map(|it| it.title.in_lang("en", &[]).to_owned()).collect::<Vec<_>>()
        };
        let all = texts(&world, "home").await;
        let address = |at: usize| format!("/en/details/home/{}", all[at].id);
        assert_eq!(client.post(&format!("{}/move", address(2)), &[("to", "up")]).await.status, 303);
        assert_eq!(titles().await, ["Bridges", "Boats"]);
        assert_eq!(client.post(&format!("{}/move", address(2)), &[("to", "up")]).await.status, 303);
        assert_eq!(titles().await, ["Bridges", "Boats"], "not before what the page begins with");
        assert_eq!(client.post(&format!("{}/remove", address(2)), &[]).await.status, 303);
        assert_eq!(titles().await, ["Boats"]);
        assert_eq!(client.post(&format!("{}/remove", address(0)), &[]).await.status, 404);
        assert!(!page_of(&mut world.client(), "/en/").await.contains("Bridges"));
    })
    .await;
}

#[tokio::test]
async fn a_new_original_leaves_its_translations_behind_until_somebody_says_that_they_are_right() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let address = beginning(&world).await;
        let stale = async || {
            let body = texts(&world, "home").await[0].body.clone();
            body.show("es", &[]).stale
        };
        let original = format!("body-{}", texts(&world, "home").await[0].body.original);
        let form = Sent::of(&client.get(&address).await).with(&original, "Um dia.").with("corrected", "yes");
        assert_eq!(form.to(&mut client, &address).await.status, 303);
        assert!(!stale().await, "a small correction changes nothing for them");
        let form = Sent::of(&client.get(&address).await).with(&original, "Três dias.");
        assert_eq!(form.to(&mut client, &address).await.status, 303);
        assert!(stale().await);
        let page = client.get(&address).await;
        assert!(page.body.contains("older than the original"), "{}", page.body);
        assert!(page_of(&mut client, "/en/details").await.contains("Older than the original: "));
        let form = Sent::of(&page).with("fits-body-es", "yes");
        assert_eq!(form.to(&mut client, &address).await.status, 303);
        assert!(!stale().await);
    })
    .await;
}

#[tokio::test]
async fn nobody_but_an_organiser_changes_what_the_site_says() {
    on_both(house, async |world| {
        let address = beginning(&world).await;
        for role in [Role::Officer, Role::Desk, Role::Head] {
            let delegation = (role == Role::Head).then_some(world.delegations().await[0].id.0);
            let person = world.with_role(role.word(), role, delegation).await;
            let mut client = world.client().sign_in(person).await;
            assert_eq!(client.get("/en/details").await.status, 403, "{role:?}");
            assert_eq!(client.post(&address, &[("body-en", "Mine.")]).await.status, 403, "{role:?}");
            let now = details(&world).await;
            let to = Details { contact: "mine@rios.example".into(), ..now.clone() };
            let act = ChangeDetails { forum: world.forum.id, seen: now, details: to };
            let refused = world.db().act(&world.by(person).await, act).await;
            assert!(matches!(refused, Err(Error::Forbidden)), "{refused:?}");
        }
    })
    .await;
}

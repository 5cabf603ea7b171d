//! What people paste, press twice or open too late, and what others forge: in each of the nine languages a person reads
//! what it is, and nothing that they typed is lost.

use crate::{
    page::{Form, forms},
    tidy::project,
    whole_house,
};
use axum::http::Method;
use door::{Enrol, LinkDevice};
use jiff::SignedDuration;
use kernel::{
    Lang,
    db::{Chore, Tx},
    rights::{By, Role},
    web::House,
};
use people::{Names, NewPerson, PersonId, links};
use registration::{Entry, Nominate, RegistrationId, Source, Whom};
use uuid::Uuid;
use world::{Answer, Client, World, on_both};

/// The words of a message, as a page shows them, up to the first thing that is put into them.
fn words(tag: &str, room: &str, id: &str) -> String {
    let file = project().join(format!("locales/{tag}/{room}.ftl"));
    let text = std::fs::read_to_string(&file).expect("a file of words");
    let line = text.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = "));
    let words = line.unwrap_or_else(|| panic!("{} has no {id}", file.display()));
    let words = words.split('{').next().unwrap_or_default().trim_end();
    words.replace('&', "&#38;").replace('<', "&#60;").replace('\'', "&#39;").replace('"', "&#34;")
}

fn must_say(answer: &Answer, tag: &str, room: &str, id: &str) {
    let words = words(tag, room, id);
    assert!(words.len() > 5 && answer.body.contains(&words), "{tag}: {words} is not in {}", answer.body);
}

/// The languages of people, each with its tag.
fn tags() -> Vec<&'static str> {
    Lang::all().map(|lang| lang.tag()).collect()
}

/// A house that speaks all nine languages, in the time in which people may register.
fn opened(world: &World) {
    let languages = tags().into_iter().map(str::to_owned).collect();
    world.app.set_house(House { languages, ..(*world.app.house()).clone() });
    world.later(SignedDuration::from_hours(24 * 330));
}

async fn nominated(world: &World, name: &str) -> (RegistrationId, PersonId) {
    let person = NewPerson {
        names: Names { given_name: name.into(), family_name: "Tester".into(), ..Names::default() },
        email: Some(format!("{}@example.org", name.to_ascii_lowercase())),
        mailbox_own: true,
        language: "en".into(),
        birth_date: None,
    };
    let category = world.categories().await[0].id;
    let mut entry = Entry::new(Whom::New(person), category, Source::Nominated);
    entry.delegation = Some(world.delegations().await[0].id);
    let id = world.db().act(&By::Console, Nominate { forum: world.forum.clone(), entry }).await.unwrap().id();
    let mut tx = world.db().read().await.unwrap();
    (id, registration::by_id(&mut tx, id).await.unwrap().unwrap().person)
}

async fn organiser(world: &World) -> Client {
    let person = world.with_role("Olga", Role::Organiser, None).await;
    world.client().sign_in(person).await
}

/// The form of a page that is sent to `action`.
fn form_to(page: &Answer, action: &str) -> Form {
    let all = forms(&page.body, action);
    let found = all.into_iter().find(|form| form.action.split('?').next() == Some(action));
    found.unwrap_or_else(|| panic!("no form is sent to {action}: {}", page.body))
}

async fn send(client: &mut Client, form: &Form) -> Answer {
    let (kind, body) = form.filled();
    client.send(Method::POST, &form.action, Some(&kind), body).await
}

#[tokio::test]
async fn a_bad_name_comes_back_whole_with_words_about_it() {
    on_both(whole_house, async |world| {
        opened(&world);
        for tag in tags() {
            let address = format!("/{tag}/register/guest");
            let mut visitor = world.client();
            let form = form_to(&visitor.get(&address).await, &address);
            for (name, id) in [
                ("Ali\u{202e}yev", "kernel-field-direction-marks"),
                ("Ali\u{7}yev", "kernel-field-control-characters"),
                ("Ali\u{fffd}yev", "kernel-field-damaged"),
            ] {
                let typed = form.clone().with("family_name", name).with("given_name", "Ğülnarə");
                let again = send(&mut visitor, &typed).await;
                assert_eq!(again.status, 422, "{tag} {id}");
                must_say(&again, tag, "kernel", id);
                assert!(again.body.contains("value=\"Ğülnarə\""), "what was good stays: {}", again.body);
            }
            let long = "Ő".repeat(300);
            let again = send(&mut visitor, &form.with("family_name", &long)).await;
            assert_eq!(again.status, 422, "{tag}");
            let whole = format!("value=\"{long}\"");
            assert!(again.body.contains(&whole) && again.body.contains("100"), "{tag}: {}", again.body);
        }
        assert_eq!(how_many(&world).await, 0);
    })
    .await;
}

async fn how_many(world: &World) -> i64 {
    let mut tx = world.db().read().await.unwrap();
    let (number,): (i64,) = tx.sql("select count(*) from registration").one().await.unwrap();
    number
}

#[tokio::test]
async fn a_registration_that_is_sent_again_is_one_and_is_thanked_for_alike() {
    on_both(whole_house, async |world| {
        opened(&world);
        for (number, tag) in (1..).zip(tags()) {
            let address = format!("/{tag}/register/guest");
            let mut visitor = world.client();
            let form = form_to(&visitor.get(&address).await, &address);
            let form = form
                .with("family_name", "Nunes")
                .with("given_name", &format!("Nadia{tag}"))
                .with("email", &format!("nadia-{tag}@example.org"))
                .with("delegation", "")
                .with("language", "en");
            let (first, again) = (send(&mut visitor, &form).await, send(&mut visitor, &form).await);
            assert_eq!((first.status, again.status), (303, 303), "{tag}: {}{}", first.body, again.body);
            assert_eq!(first.location(), again.location(), "{tag}");
            let thanks = visitor.get(again.location()).await;
            assert!(thanks.status == 200 && thanks.body.contains(&format!("lang=\"{tag}\"")), "{tag}");
            assert_eq!(how_many(&world).await, number, "{tag}");
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_is_withdrawn_a_second_time_stays_withdrawn_and_the_page_says_so() {
    on_both(whole_house, async |world| {
        opened(&world);
        let mut organiser = organiser(&world).await;
        for tag in tags() {
            let (id, _) = nominated(&world, &format!("Ana{tag}")).await;
            let base = format!("/{tag}/registration/{id}");
            let form =
                form_to(&organiser.get(&base).await, &format!("{base}/withdraw")).with("reason", "ill");
            assert_eq!(send(&mut organiser, &form).await.status, 303, "{tag}");
            let again = send(&mut organiser, &form).await;
            let page = organiser.get(again.location()).await;
            must_say(&page, tag, "registration", "registration-not-standing");
        }
    })
    .await;
}

#[tokio::test]
async fn of_two_editors_at_once_the_second_reads_it_and_keeps_what_they_typed() {
    on_both(whole_house, async |world| {
        opened(&world);
        let mut organiser = organiser(&world).await;
        let (id, person) = nominated(&world, "Ana").await;
        let mut herself = world.client().sign_in(person).await;
        for tag in tags() {
            let address = format!("/{tag}/registration/{id}/edit");
            let one = form_to(&organiser.get(&address).await, &address);
            let other = form_to(&herself.get(&address).await, &address);
            let first = send(&mut organiser, &one.with("title", &format!("Dr. {tag}"))).await;
            assert_eq!(first.status, 303, "{tag}: {}", first.body);
            let second = send(&mut herself, &other.with("title", &format!("Prof. {tag}"))).await;
            assert_eq!(second.status, 422, "{tag}: {}", second.body);
            must_say(&second, tag, "registration", "registration-changed-meanwhile");
            for title in [format!("value=\"Prof. {tag}\""), format!("Dr. {tag}")] {
                assert!(second.body.contains(&title), "{title} is not in {}", second.body);
            }
        }
    })
    .await;
}

/// A way in that holds half an hour.
struct Link(PersonId);

impl Chore for Link {
    type Out = String;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<String> {
        links::make(tx, self.0, "/en/account", false, SignedDuration::from_mins(30)).await
    }
}

#[tokio::test]
async fn a_link_that_has_ended_says_so_and_how_to_get_another_one() {
    on_both(whole_house, async |world| {
        opened(&world);
        let person = world.person("Aigul").await;
        let secret = world.db().chore(Link(person)).await.unwrap();
        world.later(SignedDuration::from_mins(31));
        for tag in tags() {
            let address = format!("/{tag}/sign-in/{secret}");
            let mut client = world.client();
            for answer in [client.get(&address).await, client.post(&address, &[]).await] {
                must_say(&answer, tag, "people", "people-link-gone-title");
                must_say(&answer, tag, "people", "people-link-gone-button");
            }
            assert_eq!(client.get(&format!("/{tag}/account")).await.status, 401, "{tag}");
        }
    })
    .await;
}

async fn at_the_door(world: &World) -> Client {
    let mut tx = world.db().read().await.unwrap();
    let checkpoint = door::checkpoints(&mut tx, world.forum.id.0).await.unwrap()[0].id;
    drop(tx);
    let link = LinkDevice { forum: world.forum.id.0, checkpoint, name: "Phone".into(), reusable: false };
    let linked = world.db().act(&By::Console, link).await.unwrap();
    let enrol = Enrol { secret: linked.secret, agent: "a test".into() };
    world.db().act(&By::Anyone, enrol).await.unwrap();
    world.client().sign_in_device(linked.device.0).await
}

/// The same address with another letter in its signature.
fn forged(address: &str) -> String {
    let (all, last) = address.split_at(address.len() - 1);
    let (all, before) = all.split_at(all.len() - 1);
    format!("{all}{}{last}", if before == "A" { "B" } else { "A" })
}

#[tokio::test]
async fn a_forged_ticket_and_a_foreign_one_are_told_at_the_door_and_to_strangers() {
    on_both(whole_house, async |world| {
        house::import::load(world.db(), world::example(), true).await.unwrap();
        opened(&world);
        let (id, _) = nominated(&world, "Ana").await;
        let take = accreditation::acts::Take {
            forum: world.forum.clone(),
            registration: id,
            seen_place: 0,
            reason: String::new(),
        };
        world.db().act(&By::Console, take).await.unwrap();
        world.work().await;
        let mut tx = world.db().read().await.unwrap();
        let ticket = badges::valid(&mut tx, id).await.unwrap().expect("a ticket");
        drop(tx);
        let good = badges::address(&world.app, &ticket).unwrap();
        let forged = forged(&good);
        let elsewhere = tempfile::tempdir().unwrap();
        let keys = elsewhere.path().to_path_buf();
        let (_, theirs) = world.with_settings(whole_house(), |config| config.data = keys);
        let foreign = badges::address(&theirs, &ticket).unwrap();
        assert_ne!(foreign, good);
        let mut phone = at_the_door(&world).await;
        for tag in tags() {
            for (code, verdict) in [(&forged, "forged"), (&foreign, "unknown")] {
                let scan = Uuid::new_v4().to_string();
                let fields = [("scan", scan.as_str()), ("code", code.as_str()), ("way", "in")];
                let read = phone.post(&format!("/{tag}/door"), &fields).await;
                let read = if read.status == 303 { phone.get(read.location()).await } else { read };
                must_say(&read, tag, "door", &format!("door-verdict-{verdict}"));
                assert!(!read.body.contains("Tester"), "{tag}: {}", read.body);
            }
            let code = forged.rsplit('/').next().expect("its code");
            let shown = world.client().get(&format!("/{tag}/t/{code}")).await;
            must_say(&shown, tag, "badges", "badges-stranger-not-ours");
        }
    })
    .await;
}

#[tokio::test]
async fn a_list_with_broken_letters_says_where_and_gives_the_rows_back() {
    on_both(whole_house, async |world| {
        opened(&world);
        let side = world.delegations().await[0].id.0;
        let head = world.with_role("Hana", Role::Head, Some(side)).await;
        let mut head = world.client().sign_in(head).await;
        let mut file = "Family name;Given name;E-mail\nАхметова;".as_bytes().to_vec();
        file.extend_from_slice(b"\xD0\x90\xFF\xD0");
        file.extend_from_slice(";a@ngo.example\nNagy;Éva;d@ngo.example\n".as_bytes());
        let mut body =
            b"--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\r\n".to_vec();
        body.extend_from_slice(&file);
        body.extend_from_slice(b"\r\n--x--\r\n");
        let kind = "multipart/form-data; boundary=x";
        let sent = head.send(Method::POST, "/en/f/river-forum/lists", Some(kind), body).await;
        let list = sent.location().to_owned();
        let columns = form_to(&head.get(&list).await, &list).with("category", "delegate");
        assert_eq!(send(&mut head, &columns).await.status, 303);
        for tag in tags() {
            let list = list.replacen("/en/", &format!("/{tag}/"), 1);
            let preview = head.get(&format!("{list}/preview")).await;
            must_say(&preview, tag, "sheets", "sheets-broken-letters");
            let back = head.get(&format!("{list}/bad")).await;
            assert!(
                back.body.contains("a@ngo.example") && !back.body.contains("d@ngo.example"),
                "{}",
                back.body
            );
        }
    })
    .await;
}

/// A JPEG whose head says ten thousand by ten thousand.
fn hundred_megapixels() -> Vec<u8> {
    let picture = project().join("examples/solidarity-forum-2025/media/opening.jpg");
    let mut bytes = std::fs::read(picture).unwrap();
    let frame = bytes.windows(2).position(|it| matches!(it, [0xff, 0xc0 | 0xc2])).unwrap();
    for side in [5, 7] {
        bytes[frame + side..frame + side + 2].copy_from_slice(&10_000_u16.to_be_bytes());
    }
    bytes
}

#[tokio::test]
async fn a_photo_of_a_hundred_megapixels_is_refused_in_words() {
    on_both(whole_house, async |world| {
        opened(&world);
        let (id, person) = nominated(&world, "Ana").await;
        let mut herself = world.client().sign_in(person).await;
        for tag in tags() {
            let address = format!("/{tag}/registration/{id}/photo");
            let head = "--x\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\n\r\n";
            let body = [head.as_bytes(), &hundred_megapixels(), b"\r\n--x--\r\n"].concat();
            let kind = "multipart/form-data; boundary=x";
            let refused = herself.send(Method::POST, &address, Some(kind), body).await;
            let read = herself.get(refused.location()).await;
            must_say(&read, tag, "people", "people-photo-too-many-pixels");
            assert_eq!(herself.get(&address).await.status, 404, "nothing was kept");
        }
    })
    .await;
}

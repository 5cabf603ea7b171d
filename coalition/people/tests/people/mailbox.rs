//! What stands in mailboxes, and persons who share one.

use jiff::SignedDuration;
use kernel::{
    Result,
    db::{Chore, Tx},
    jobs::Jobs,
    web::{House, Routes},
};
use people::{LinksWanted, Names, Neighbours, NewPerson, PersonId, links};
use world::{Client, World};

/// The room alone, with its job.
pub fn room() -> (Routes, Jobs) {
    (people::routes(Neighbours::default()), Jobs::default().on(people::on_links_wanted))
}

/// Whatever a test does to a person outside of any act.
pub struct Add(pub NewPerson);

impl Chore for Add {
    type Out = PersonId;

    async fn run(&self, tx: &mut Tx) -> Result<PersonId> {
        people::add(tx, &self.0).await
    }
}

/// Two persons, one mailbox that both read.
pub async fn two_of_one_mailbox(world: &World) -> (PersonId, PersonId) {
    let person = |given: &str| NewPerson {
        names: Names { given_name: given.into(), family_name: "Ortaq".into(), ..Names::default() },
        email: Some("office@example.org".into()),
        mailbox_own: false,
        language: "en".into(),
        birth_date: None,
    };
    let first = world.db().chore(Add(person("Leyla"))).await.unwrap();
    let second = world.db().chore(Add(person("Murad"))).await.unwrap();
    (first, second)
}

/// The newest letter to a person: title and text.
pub async fn newest_letter(world: &World, person: PersonId) -> Option<(String, String)> {
    let mut tx = world.db().read().await.unwrap();
    tx.sql("select title, body from letter where person = $1 order by created_at desc, id desc limit 1")
        .bind(person)
        .optional()
        .await
        .unwrap()
}

/// The path of the link in a letter.
pub fn link_in(letter: &str) -> Option<String> {
    let (_, rest) = letter.split_once("https://forum.example")?;
    rest.split_whitespace().next().map(str::to_owned)
}

/// Asks for a link as a person does, and answers the one in their letter.
pub async fn asked_link(world: &World, email: &str, person: PersonId) -> String {
    let answer = world.client().post("/en/sign-in", &[("email", email)]).await;
    assert_eq!((answer.status, answer.location()), (303, "/en/sign-in?sent=yes"));
    world.work().await;
    let (_, body) = newest_letter(world, person).await.expect("a letter");
    link_in(&body).expect("a link in it")
}

/// A link made by another room.
pub struct Make {
    pub person: PersonId,
    pub next: &'static str,
    pub reusable: bool,
    pub lasts: SignedDuration,
}

impl Make {
    pub fn plain(person: PersonId) -> Make {
        Make { person, next: "", reusable: false, lasts: links::LASTS }
    }
}

impl Chore for Make {
    type Out = String;

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        links::make(tx, self.person, self.next, self.reusable, self.lasts).await
    }
}

/// The path of a freshly made link.
pub async fn made_link(world: &World, make: Make) -> String {
    let secret = world.db().chore(make).await.unwrap();
    links::address(&world.app, "en", &secret).replace("https://forum.example", "")
}

/// Whether this browser is signed in.
pub async fn is_in(client: &mut Client) -> bool {
    client.get("/en/account").await.status == 200
}

/// A coalition of the nine languages.
pub fn nine_languages(world: &World) {
    let languages: Vec<String> = kernel::Lang::all().map(|lang| lang.tag().to_owned()).collect();
    world.app.set_house(House { languages, ..(*world.app.house()).clone() });
}

/// The job as the door leaves it, to be run twice.
pub fn wanted(persons: &[PersonId]) -> LinksWanted {
    LinksWanted { persons: persons.to_vec(), next: String::new() }
}

//! What happens after somebody asked for a link: a letter to each person of that mailbox.

use crate::{
    Words, links,
    model::{Person, PersonId},
    store, ways,
};
use kernel::{
    Error, Lang, Result,
    db::{Act, Tx},
    jobs::Job,
    letters::{self, Letter},
    rights::By,
    web::App,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// Somebody asked for links to sign these persons in. Left for an unknown mailbox too, with nobody in it, so that
/// asking takes as long.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LinksWanted {
    /// The persons of the mailbox.
    pub persons: Vec<PersonId>,
    /// Where they wanted to go, a path of this site; may be empty.
    pub next: String,
}

impl Job for LinksWanted {
    const KIND: &'static str = "people.links_wanted";
}

/// Writes each person a letter with a link of their own, or with the reason why a link is not enough.
///
/// # Errors
/// What the database says.
pub async fn on_links_wanted(app: App, job: LinksWanted) -> Result<()> {
    for person in job.persons {
        let answer = AnswerWish { app: app.clone(), person, next: job.next.clone() };
        match app.db.act(&By::House, answer).await {
            // Erased, or their mailbox taken away, since they asked.
            Ok(()) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

struct AnswerWish {
    app: App,
    person: PersonId,
    next: String,
}

impl Act for AnswerWish {
    type Out = ();
    const VERB: &'static str = "person.link_asked";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        if matches!(by, By::House) { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let person = store::by_id(tx, self.person).await?.filter(|person| person.erased_at.is_none());
        let person = person.ok_or(Error::NotFound)?;
        let address = person.email.clone().ok_or(Error::NotFound)?;
        tx.about(store::subject(person.id));
        let lang = Lang::nearest(&person.language);
        let enough = ways::link_is_enough(tx, &person).await?;
        let (title, body) =
            if enough { self.link(tx, lang, &person).await? } else { self.refusal(lang, &person) };
        tx.fact("answer", Json::Null, if enough { "link" } else { "own_way_in_needed" });
        let letter = Letter {
            forum: None,
            person: Some(person.id.0),
            about: None,
            kind: "people.sign_in",
            address: &address,
            lang: lang.tag(),
            title: &title,
            body: &body,
        };
        letters::post(tx, &letter).await?;
        Ok(())
    }
}

impl AnswerWish {
    async fn link(&self, tx: &mut Tx, lang: Lang, person: &Person) -> Result<(String, String)> {
        let secret = links::make(tx, person.id, &self.next, false, links::LASTS).await?;
        let address = links::address(&self.app, &self.tag(person), &secret);
        let words = Words(lang);
        let body = words.letter_link_body(&person.name, address, links::LASTS.as_mins());
        Ok((words.letter_link_title(self.site(person)), body))
    }

    fn refusal(&self, lang: Lang, person: &Person) -> (String, String) {
        let words = Words(lang);
        let address = format!("{}/{}/sign-in", self.app.config.public_url(), self.tag(person));
        (words.letter_refusal_title(self.site(person)), words.letter_refusal_body(&person.name, address))
    }

    /// The content language of a person's letters: theirs where the coalition has it, else its first.
    fn tag(&self, person: &Person) -> String {
        let house = self.app.house();
        let theirs = house.languages.iter().find(|tag| **tag == person.language);
        let nearest = || house.languages.iter().find(|tag| **tag == Lang::nearest(&person.language).tag());
        let tag = theirs.or_else(nearest).or_else(|| house.languages.first());
        tag.cloned().unwrap_or_else(|| Lang::EN.tag().to_owned())
    }

    /// What a person knows this site by: the current forum, else the coalition.
    fn site(&self, person: &Person) -> String {
        let house = self.app.house();
        let name = house.current().map_or(&house.name, |forum| &forum.name);
        name.in_lang(&person.language, &house.chain).to_owned()
    }
}

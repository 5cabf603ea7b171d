//! A forum within this one that was founded by mistake is dissolved, as long as nothing was entered in it.

use crate::{acts::must_plan, model::topic, say, store};
use forums::Forum;
use kernel::{
    Error, Lang, Result,
    db::{Act, Tx},
    journal::Subject,
    letters::{Letter, post},
    live::Topic,
    rights::{self, By, Mandate},
};
use people::{PersonId, seen_on_screen};
use secretariat::Member;
use serde_json::Value;

/// Dissolves a forum within this one; the item that it was stays as it is. Whoever had a role in it is told in their language.
pub struct DissolveForum {
    /// Within which.
    pub forum: Forum,
    /// Which.
    pub nested: Forum,
}

impl Act for DissolveForum {
    /// How many letters are written.
    type Out = usize;
    const VERB: &'static str = "planning.dissolve-forum";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_plan(by, self.forum.id)
    }

    async fn run(&self, tx: &mut Tx) -> Result<usize> {
        tx.alone("planning of", self.forum.id.0).await?;
        let nested = self.nested.id;
        let outer = forums::parent(tx, nested).await?;
        if outer.is_none_or(|outer| outer.id != self.forum.id) {
            return Err(Error::NotFound);
        }
        if !store::is_untouched(tx, nested).await? {
            return Err(Error::Refused(say::nested_holds_something()));
        }
        tx.about(Subject::new("forum", self.forum.id.0));
        let members = secretariat::members(tx, nested).await?;
        for it in &members {
            tx.about(Subject::new("person", it.person.0));
            let mandate = Mandate { role: it.role, forum: Some(nested.0), delegation: None };
            rights::end(tx, it.person.0, &mandate).await?;
        }
        let letters = self.tell(tx, members).await?;
        programme::remove_rooms(tx, nested).await?;
        forums::dissolve(tx, nested).await?;
        tx.fact("forum", self.nested.slug.as_str(), Value::Null);
        tx.fact("letters", Value::Null, letters);
        tx.changed(Topic::new("site", self.forum.id.0));
        tx.changed(topic(self.forum.id));
        Ok(letters)
    }
}

impl DissolveForum {
    /// Writes to everybody who had a role in it, but not to whoever dissolves it; once to whoever had several.
    async fn tell(&self, tx: &mut Tx, mut members: Vec<Member>) -> Result<usize> {
        let author = tx.by.person().map(PersonId);
        members.sort_by_key(|it| it.person.0);
        members.dedup_by_key(|it| it.person);
        members.retain(|it| Some(it.person) != author);
        let author = match author {
            Some(person) => people::by_id(tx, person).await?,
            None => None,
        };
        let chain = forums::coalition(tx).await?.map(|it| it.chain.to_vec()).unwrap_or_default();
        let mut letters = 0;
        for it in members {
            let Some(address) = &it.email else { continue };
            let lang = Lang::nearest(&it.language);
            let [outer, nested] = [&self.forum, &self.nested].map(|it| it.name.in_lang(lang.tag(), &chain));
            let who = author.as_ref().map(|it| seen_on_screen(lang.tag(), it.bearer()).text);
            let body = say::letter_dissolved(
                &it.name,
                nested,
                outer,
                who.as_deref().unwrap_or(outer),
                &self.forum.contact,
            );
            let letter = Letter {
                forum: Some(self.forum.id.0),
                person: Some(it.person.0),
                about: None,
                kind: "planning.dissolved",
                address,
                lang: lang.tag(),
                title: &lang.tell(&say::letter_dissolved_title(nested)),
                body: &lang.tell(&body),
            };
            post(tx, &letter).await?;
            letters += 1;
        }
        Ok(letters)
    }
}

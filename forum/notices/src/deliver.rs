//! The letters of a notice, written some at a time by a job that can be taken up again.

use crate::{
    acts::begin,
    model::{Notice, NoticeId, State, topic},
    readers::{Reader, readers},
    say, store,
};
use forums::{Forum, ForumId};
use kernel::{
    Error, Lang, Result,
    db::{Act, Tx},
    jobs::Job,
    letters::{Letter, post},
    rights::By,
    web::App,
};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

/// A notice was sent: its letters are to be written.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Deliver {
    /// To which forum.
    pub forum: ForumId,
    /// Which.
    pub notice: NoticeId,
}

impl Job for Deliver {
    const KIND: &'static str = "notices.deliver";
}

/// People who are looked at in one act.
pub(crate) const PEOPLE_AT_ONCE: i64 = 200;

/// Writes the letters of a notice, as long as it is not taken down. May run twice: how far it came is kept in the act in
/// which the letters are written.
///
/// # Errors
/// What the database says.
pub async fn on_deliver(app: App, job: Deliver) -> Result<()> {
    loop {
        let some = WriteSome { forum: job.forum, notice: job.notice, site: app.config.public_url() };
        if !app.db.act(&By::House, some).await? {
            return Ok(());
        }
    }
}

pub(crate) struct WriteSome {
    pub forum: ForumId,
    pub notice: NoticeId,
    /// `https://forum.example`
    pub site: String,
}

impl Act for WriteSome {
    /// Whether there may be more people.
    type Out = bool;
    const VERB: &'static str = "notices.write";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only does what whoever sent the notice was allowed; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        let it = begin(tx, self.forum, self.notice).await?;
        let Some(it) = it.filter(|it| it.state == State::Sending) else {
            tx.was_done();
            return Ok(false);
        };
        tx.changed(topic(self.forum));
        if !it.is_shown(tx.now) {
            store::set_looked_at(tx, it.id, None, 0, 0, State::Sent).await?;
            tx.fact("letters", Json::Null, 0);
            return Ok(false);
        }
        let forum = forums::forum_by_id(tx, self.forum).await?.ok_or(Error::NotFound)?;
        let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
        let writer = Writer { forum: &forum, notice: &it, site: &self.site, chain: &chain };
        let found = readers(tx, self.forum, &it.audience(), it.looked_at, PEOPLE_AT_ONCE).await?;
        let mut letters = 0;
        for reader in &found.people {
            letters += usize::from(writer.write(tx, reader).await?);
        }
        let more = found.last.is_some();
        let state = if more { State::Sending } else { State::Sent };
        store::set_looked_at(tx, it.id, found.last, found.people.len(), letters, state).await?;
        tx.fact("letters", Json::Null, letters);
        Ok(more)
    }
}

/// Writes a notice to somebody.
pub(crate) struct Writer<'w> {
    pub forum: &'w Forum,
    pub notice: &'w Notice,
    pub site: &'w str,
    pub chain: &'w [String],
}

impl Writer<'_> {
    /// Answers whether they have a mailbox.
    async fn write(&self, tx: &mut Tx, reader: &Reader) -> Result<bool> {
        let Some(address) = reader.email.as_deref().filter(|it| !it.is_empty()) else { return Ok(false) };
        let (title, body) = self.words(&reader.language, &reader.name);
        let letter = Letter {
            forum: Some(self.forum.id.0),
            person: Some(reader.person.0),
            about: Some(self.notice.id.0),
            kind: "notices.notice",
            address,
            lang: Lang::nearest(&reader.language).tag(),
            title: &title,
            body: &body,
        };
        post(tx, &letter).await?;
        Ok(true)
    }

    /// Title and text of the letter to somebody of that name who reads that language.
    pub(crate) fn words(&self, language: &str, name: &str) -> (String, String) {
        let lang = Lang::nearest(language);
        let title = self.notice.title.in_lang(language, self.chain);
        let forum = self.forum.name.in_lang(language, self.chain);
        let text = self.notice.body.in_lang(language, self.chain);
        let page = format!("{}/{}/f/{}/notices", self.site, lang.tag(), self.forum.slug);
        let about = if self.notice.replaces.is_some() {
            say::letter_title_corrected(title)
        } else {
            say::letter_title(title)
        };
        let body = say::letter(name, text, forum, page, &self.forum.contact);
        (lang.tell(&about), lang.tell(&body))
    }
}

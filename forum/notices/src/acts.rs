//! What whoever runs a forum does with a notice.

use crate::{
    deliver::Deliver,
    model::{BODY_LETTERS_MAX, Draft, Notice, NoticeId, SHOWN_FOR_MAX, State, TITLE_LETTERS_MAX, topic},
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    jobs,
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
    shell,
    web::banner_topic,
};
use serde_json::Value as Json;

/// # Errors
/// [`Error::Forbidden`] for whoever does not run the forum.
pub(crate) fn must_run(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

fn wrong(field: &str, say: kernel::Say) -> Error {
    Error::Invalid(vec![(field.to_owned(), say)])
}

/// The field under which a form is told that somebody else was quicker.
pub(crate) const SEEN: &str = "seen";

/// The notice, on which nobody else acts meanwhile.
pub(crate) async fn begin(tx: &mut Tx, forum: ForumId, id: NoticeId) -> Result<Option<Notice>> {
    tx.alone("notice", id.0).await?;
    tx.about(Subject::new("forum", forum.0));
    store::by_id(tx, forum, id).await
}

/// Says in the journal what became of a notice, and tells those who look at the notices of the forum.
fn state(tx: &mut Tx, forum: ForumId, before: Json, after: Json) {
    tx.fact("notice", before, after);
    tx.changed(topic(forum));
}

/// Pages of the site show another set of notices from now on.
fn announce(tx: &mut Tx, forum: ForumId) {
    tx.changed(banner_topic());
    tx.changed(Topic::new("site", forum.0));
}

/// What the journal keeps of a notice: what it is about, in the language in which it was written.
fn title(text: &Text) -> Json {
    text.in_lang(&text.original, &[]).into()
}

/// A notice is written, or written otherwise; nobody but its authors sees it yet.
pub struct Save {
    /// To which forum.
    pub forum: ForumId,
    /// Which; a new one has the id of its form.
    pub notice: NoticeId,
    /// The revision that the author saw; 0 where it is new.
    pub seen: i64,
    /// What it is to be.
    pub draft: Draft,
}

impl Act for Save {
    type Out = ();
    const VERB: &'static str = "notices.save";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = begin(tx, self.forum, self.notice).await?;
        self.must_fit(tx).await?;
        let was = before.as_ref().map_or(Json::Null, |before| title(&before.title));
        match &before {
            Some(before) if before.state != State::Draft => return Err(Error::Refused(say::sent_already())),
            // The same form sent twice is the same notice.
            Some(before) if self.is_same(before) => {
                tx.was_done();
                return Ok(());
            }
            Some(before) if before.revision != self.seen => {
                return Err(wrong(SEEN, say::changed_meanwhile()));
            }
            Some(before) => store::rewrite(tx, before.id, &self.draft).await?,
            None if self.seen != 0 => return Err(Error::NotFound),
            None => store::insert(tx, self.forum, self.notice, &self.draft, None).await?,
        }
        state(tx, self.forum, was, title(&self.draft.title));
        Ok(())
    }
}

impl Save {
    fn is_same(&self, before: &Notice) -> bool {
        before.title.0 == self.draft.title
            && before.body.0 == self.draft.body
            && before.audience() == self.draft.audience
            && before.expires_at == self.draft.expires_at
    }

    async fn must_fit(&self, tx: &mut Tx) -> Result<()> {
        let it = &self.draft;
        for (field, text, most) in
            [("title", &it.title, TITLE_LETTERS_MAX), ("body", &it.body, BODY_LETTERS_MAX)]
        {
            if text.is_empty() {
                return Err(wrong(field, shell::say::field_required()));
            }
            if text.versions.values().any(|version| version.text.chars().count() > most) {
                return Err(wrong(field, shell::say::field_too_long(most)));
            }
        }
        if it.expires_at <= tx.now {
            return Err(wrong("expires", say::expires_too_early()));
        }
        if it.expires_at > tx.now + SHOWN_FOR_MAX {
            return Err(wrong("expires", say::expires_too_late()));
        }
        let cities = forums::cities(tx, self.forum).await?;
        if it.audience.city.is_some_and(|city| cities.iter().all(|known| known.id != city)) {
            return Err(wrong("city", shell::say::field_not_in_list()));
        }
        let categories = forums::categories(tx, self.forum).await?;
        if it.audience.category.is_some_and(|id| categories.iter().all(|known| known.id != id)) {
            return Err(wrong("category", shell::say::field_not_in_list()));
        }
        let seated = delegations::seated(tx, self.forum.0).await?;
        if it.audience.delegation.is_some_and(|id| seated.iter().all(|known| known.id != id)) {
            return Err(wrong("delegation", shell::say::field_not_in_list()));
        }
        Ok(())
    }
}

/// A draft is thrown away.
pub struct Discard {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub notice: NoticeId,
}

impl Act for Discard {
    type Out = ();
    const VERB: &'static str = "notices.discard";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let before = begin(tx, self.forum, self.notice).await?.ok_or(Error::NotFound)?;
        if before.state != State::Draft {
            return Err(Error::Refused(say::sent_already()));
        }
        state(tx, self.forum, title(&before.title), Json::Null);
        store::remove(tx, self.notice).await
    }
}

/// A notice goes out as its author saw it: shown at once, e-mailed by a job. Pressed twice, it goes out once.
pub struct Send {
    /// To which forum.
    pub forum: ForumId,
    /// Which.
    pub notice: NoticeId,
    /// The revision whose preview the author saw.
    pub seen: i64,
}

impl Act for Send {
    type Out = ();
    const VERB: &'static str = "notices.send";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = begin(tx, self.forum, self.notice).await?.ok_or(Error::NotFound)?;
        if it.state != State::Draft {
            tx.was_done();
            return Ok(());
        }
        if it.revision != self.seen {
            return Err(wrong(SEEN, say::changed_since_preview()));
        }
        if it.expires_at <= tx.now {
            return Err(Error::Refused(say::expires_too_early()));
        }
        let mut replaced = Json::Null;
        if let Some(old) = it.replaces {
            replaced = store::by_id(tx, self.forum, old).await?.map_or(Json::Null, |old| title(&old.title));
            store::end(tx, old).await?;
        }
        store::send(tx, self.notice).await?;
        state(tx, self.forum, replaced, title(&it.title));
        announce(tx, self.forum);
        jobs::later(tx, &Deliver { forum: self.forum, notice: self.notice }).await
    }
}

/// A notice is taken down: it is shown no more, and letters that are not written yet are not.
pub struct End {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub notice: NoticeId,
}

impl Act for End {
    type Out = ();
    const VERB: &'static str = "notices.end";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = begin(tx, self.forum, self.notice).await?.ok_or(Error::NotFound)?;
        if it.state == State::Draft {
            return Err(Error::NotFound);
        }
        if !store::end(tx, self.notice).await? {
            tx.was_done();
            return Ok(());
        }
        state(tx, self.forum, title(&it.title), Json::Null);
        announce(tx, self.forum);
        Ok(())
    }
}

/// A draft that is to take the place of a notice, with its words to begin from. The notice stays until the draft is sent.
pub struct Correct {
    /// Of which forum.
    pub forum: ForumId,
    /// Which is corrected.
    pub notice: NoticeId,
    /// The draft, by the id of the form: sent twice, it is the same.
    pub draft: NoticeId,
    /// Until when the correction is shown, unless its author says otherwise.
    pub expires_at: jiff::Timestamp,
}

impl Act for Correct {
    type Out = ();
    const VERB: &'static str = "notices.correct";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let it = begin(tx, self.forum, self.notice).await?.ok_or(Error::NotFound)?;
        if it.state == State::Draft {
            return Err(Error::NotFound);
        }
        if store::by_id(tx, self.forum, self.draft).await?.is_some() {
            tx.was_done();
            return Ok(());
        }
        let draft = Draft {
            title: it.title.0.clone(),
            body: it.body.0.clone(),
            audience: it.audience(),
            expires_at: it.expires_at.max(self.expires_at),
        };
        state(tx, self.forum, Json::Null, title(&it.title));
        store::insert(tx, self.forum, self.draft, &draft, Some(self.notice)).await
    }
}

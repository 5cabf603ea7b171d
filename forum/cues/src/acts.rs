//! What is done with a running order.

use crate::{
    model::{
        AFTER_MIN_MAX, BEFORE_MIN_MAX, CUES_MAX, Cue, CueId, Draft, LINK_LETTERS_MAX, NOTE_LETTERS_MAX,
        TEXT_LETTERS_MAX, WHO_LETTERS_MAX, topic,
    },
    order::Order,
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    form::check_line,
    journal::Subject,
    rights::{By, Right, Scope},
    shell,
};
use programme::{Item, ItemId, RoomId};
use serde_json::Value;
use stage::RehearsalEnded;

/// # Errors
/// [`Error::Forbidden`] for whoever does not run the stage.
pub(crate) fn must_run(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::RunStage, Scope::forum(forum.0))
}

fn wrong(field: &str, say: kernel::Say) -> Error {
    Error::Invalid(vec![(field.to_owned(), say)])
}

/// The field under which a form is told that somebody else was quicker.
pub(crate) const SEEN: &str = "seen";

/// Nobody else changes running orders of the forum until the act ends.
async fn begin(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.alone("cues of", forum.0).await?;
    tx.about(Subject::new("forum", forum.0));
    Ok(())
}

/// What the journal keeps of a line: what is to be done, in the language in which it was written first.
fn words(text: &Text) -> Value {
    text.in_lang(&text.original, &[]).into()
}

/// An item of the forum that is in a hall.
async fn item_in_hall(tx: &mut Tx, forum: ForumId, item: ItemId) -> Result<(Item, RoomId)> {
    let all = programme::as_they_stand(programme::items(tx, forum).await?);
    let item = all.into_iter().find(|it| it.id == item).ok_or(Error::NotFound)?;
    let hall = item.room.ok_or(Error::NotFound)?;
    Ok((item, hall))
}

/// A line is written, or written otherwise; what is written to an item itself is a line with the item's id.
pub struct Save {
    /// Of which forum.
    pub forum: ForumId,
    /// Which; a new one has the id of its form.
    pub cue: CueId,
    /// The item that it hangs on.
    pub item: ItemId,
    /// The revision that the author saw; 0 where it is new.
    pub seen: i64,
    /// What it is to be.
    pub draft: Draft,
}

impl Act for Save {
    type Out = ();
    const VERB: &'static str = "cues.save";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let own = self.cue.0 == self.item.0;
        self.must_fit(own)?;
        let (_, hall) = item_in_hall(tx, self.forum, self.item).await?;
        tx.about(Subject::new("hall", hall.0));
        let before = store::by_id(tx, self.forum, self.cue).await?;
        let mut cue = match &before {
            Some(before) => before.clone(),
            None => self.begun(tx, hall, own).await?,
        };
        let chain = forums::coalition(tx).await?.map(|it| it.chain.0).unwrap_or_default();
        (cue.hall, cue.item) = (hall, self.item);
        cue.minute = if own { 0 } else { self.draft.minute };
        cue.text = Json(written(&cue.text, &self.draft, &chain));
        (cue.who, cue.link) = (self.draft.who.trim().to_owned(), self.draft.link.trim().to_owned());
        cue.note = self.draft.note.trim().to_owned();
        // The same form sent twice is the same line.
        if before.as_ref() == Some(&cue) {
            tx.was_done();
            return Ok(());
        }
        match &before {
            Some(before) if before.revision != self.seen => {
                return Err(wrong(SEEN, say::changed_meanwhile()));
            }
            None if self.seen != 0 => return Err(wrong(SEEN, say::removed_meanwhile())),
            _ => {}
        }
        cue.revision += 1;
        store::put(tx, self.forum, &cue).await?;
        tx.changed(topic(self.forum));
        tx.fact("cue", before.as_ref().map_or(Value::Null, |it| words(&it.text)), words(&cue.text));
        tx.fact("cue_minute", before.map(|it| it.minute), cue.minute);
        Ok(())
    }
}

impl Save {
    async fn begun(&self, tx: &mut Tx, hall: RoomId, own: bool) -> Result<Cue> {
        let (count, last) = store::places(tx, self.item).await?;
        if usize::try_from(count).unwrap_or(usize::MAX) >= CUES_MAX {
            return Err(Error::Refused(say::too_many(CUES_MAX)));
        }
        Ok(blank(self.cue, hall, self.item, own, last + 1))
    }

    fn must_fit(&self, own: bool) -> Result<()> {
        let it = &self.draft;
        if it.text.trim().is_empty() && !own {
            return Err(wrong("text", shell::say::field_required()));
        }
        let lines = [
            ("text", &it.text, TEXT_LETTERS_MAX),
            ("who", &it.who, WHO_LETTERS_MAX),
            ("link", &it.link, LINK_LETTERS_MAX),
            ("note", &it.note, NOTE_LETTERS_MAX),
        ];
        for (field, line, most) in lines {
            check_line(line.trim(), most).map_err(|say| wrong(field, say))?;
        }
        let link = it.link.trim();
        let is_address = ["https://", "http://"].iter().any(|scheme| link.starts_with(scheme))
            || link.starts_with('/') && !link.starts_with("//");
        if !link.is_empty() && !is_address {
            return Err(wrong("link", say::not_an_address()));
        }
        if !(-BEFORE_MIN_MAX..=AFTER_MIN_MAX).contains(&it.minute) {
            return Err(wrong("minute", say::minute_out_of_range(BEFORE_MIN_MAX, AFTER_MIN_MAX)));
        }
        Ok(())
    }
}

/// A line in which nothing is written yet.
fn blank(id: CueId, hall: RoomId, item: ItemId, own: bool, place: i64) -> Cue {
    Cue {
        id,
        hall,
        item,
        own,
        minute: 0,
        place,
        text: Json(Text::default()),
        who: String::new(),
        link: String::new(),
        note: String::new(),
        revision: 0,
        done_at: None,
        done_by_name: None,
    }
}

/// What was typed over what was there, in the language of whoever typed: where that language has no version yet and
/// something else is typed than was shown, it gets one.
fn written(before: &Text, draft: &Draft, chain: &[String]) -> Text {
    let typed = draft.text.trim();
    if before.is_empty() {
        return if typed.is_empty() { Text::default() } else { Text::new(draft.language.as_str(), typed) };
    }
    let mut text = before.clone();
    if text.in_lang(&draft.language, chain) == typed {
        return text;
    }
    if typed.is_empty() {
        return Text::default();
    }
    text.write(&draft.language, typed);
    text
}

/// A line goes past its neighbour, before it or after it; past the first or last line of an item it goes to the next item.
pub struct Move {
    /// Of which forum.
    pub forum: ForumId,
    /// In which hall.
    pub hall: RoomId,
    /// Which.
    pub cue: CueId,
    /// Whether it goes up.
    pub up: bool,
}

impl Act for Move {
    /// Whether there was a neighbour.
    type Out = bool;
    const VERB: &'static str = "cues.move";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        begin(tx, self.forum).await?;
        let before = store::by_id(tx, self.forum, self.cue).await?.ok_or(Error::NotFound)?;
        tx.about(Subject::new("hall", self.hall.0));
        let order = Order::load(tx, self.forum, self.hall).await?;
        let Some((item, minute, ids)) = order.past_neighbour(self.cue, self.up) else {
            tx.was_done();
            return Ok(false);
        };
        let (was, text) = (before.minute, words(&before.text));
        // Its words stay as they are: whoever edits it meanwhile has seen them.
        store::put(tx, self.forum, &Cue { hall: self.hall, item, minute, ..before }).await?;
        for (place, id) in (1..).zip(ids) {
            store::set_place(tx, id, place).await?;
        }
        tx.changed(topic(self.forum));
        tx.fact("cue", Value::Null, text);
        tx.fact("cue_minute", was, minute);
        Ok(true)
    }
}

/// A line is removed.
pub struct Remove {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub cue: CueId,
    /// The revision that the author saw.
    pub seen: i64,
}

impl Act for Remove {
    type Out = ();
    const VERB: &'static str = "cues.remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let Some(before) = store::by_id(tx, self.forum, self.cue).await? else {
            tx.was_done();
            return Ok(());
        };
        if before.revision != self.seen {
            return Err(Error::Refused(say::changed_not_removed()));
        }
        store::remove(tx, self.cue).await?;
        tx.about(Subject::new("hall", before.hall.0));
        tx.changed(topic(self.forum));
        tx.fact("cue", words(&before.text), Value::Null);
        Ok(())
    }
}

/// A line is marked as done, or as not done after all; of an item, that it has begun.
pub struct Mark {
    /// Of which forum.
    pub forum: ForumId,
    /// Which; an item's own line need not be written yet.
    pub cue: CueId,
    /// Whether it is done.
    pub done: bool,
}

impl Act for Mark {
    type Out = ();
    const VERB: &'static str = "cues.done";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let cue = match store::by_id(tx, self.forum, self.cue).await? {
            Some(cue) => cue,
            None => {
                let (item, hall) = item_in_hall(tx, self.forum, ItemId(self.cue.0)).await?;
                let cue = blank(self.cue, hall, item.id, true, 0);
                store::put(tx, self.forum, &cue).await?;
                cue
            }
        };
        tx.about(Subject::new("hall", cue.hall.0));
        // What a rehearsal marks is taken back at its end; what it would unmark could not be marked again as it was.
        let rehearsal = stage::rehearsal(tx, self.forum).await?;
        let of_before = rehearsal.zip(cue.done_at).is_some_and(|(it, done_at)| done_at < it.begun_at);
        if of_before && !self.done {
            return Err(Error::Refused(say::done_before_rehearsal()));
        }
        if !store::mark(tx, self.cue, self.done).await? {
            tx.was_done();
            return Ok(());
        }
        let word = |done: bool| if done { "done" } else { "open" };
        tx.changed(topic(self.forum));
        tx.fact("cue", Value::Null, words(&cue.text));
        tx.fact("cue_done", word(!self.done), word(self.done));
        Ok(())
    }
}

/// The marks of a rehearsal go with it.
pub(crate) struct AfterRehearsal(pub RehearsalEnded);

impl Act for AfterRehearsal {
    type Out = ();
    const VERB: &'static str = "cues.done";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        // It follows from the end of a rehearsal, and from nothing else.
        if *by == By::House { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let RehearsalEnded { forum, begun_at, ended_at } = self.0;
        begin(tx, forum).await?;
        store::unmark_between(tx, forum, begun_at, ended_at).await?;
        tx.changed(topic(forum));
        tx.fact("cue_done", "done", "open");
        Ok(())
    }
}

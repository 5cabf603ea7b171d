//! Quick polls: written and run from the console, answered from telephones. They are no votes under the rules.

use super::{
    announce, at_console, credentialed, item_of, moved_on, must_run, tell_halls, waiting::on_telephone,
};
use crate::{
    model::{Became, Before, OPTIONS_MAX, POLL_LETTERS_MAX, POLLS_MAX, Poll, PollId, PollState, topic},
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    form::check_line,
    journal::Subject,
    rights::By,
};
use programme::{ItemId, RoomId};

/// A moderator writes a poll, or writes one anew that was not opened yet. Nobody sees it before it is opened.
pub struct WritePoll {
    /// Of which forum.
    pub forum: ForumId,
    /// At the console of which hall.
    pub hall: RoomId,
    /// At which item.
    pub item: ItemId,
    /// Which draft; `None`: a new one.
    pub poll: Option<PollId>,
    /// What is asked.
    pub question: Text,
    /// What can be answered; empty: yes, no and abstention.
    pub options: Vec<Text>,
}

impl Act for WritePoll {
    type Out = PollId;
    const VERB: &'static str = "stage.poll-write";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<PollId> {
        self.check()?;
        at_console(tx, self.forum, self.hall).await?;
        item_of(tx, self.forum, self.item).await?;
        tx.about(Subject::new("item", self.item.0));
        let id = match self.poll {
            Some(id) => {
                let draft = poll_of(tx, self.forum, id).await?;
                if draft.state != PollState::Draft || draft.item != self.item {
                    return Err(moved_on());
                }
                store::rewrite_poll(tx, id, &self.question, &self.options).await?;
                id
            }
            None => {
                if store::polls(tx, self.item).await?.len()
                    >= usize::try_from(POLLS_MAX).unwrap_or(usize::MAX)
                {
                    return Err(Error::Refused(say::too_many_polls(POLLS_MAX)));
                }
                let id = PollId(tx.new_id());
                store::write_poll(tx, self.forum, self.item, id, &self.question, &self.options).await?;
                id
            }
        };
        tx.changed(topic(self.hall.0));
        Ok(id)
    }
}

impl WritePoll {
    fn check(&self) -> Result<()> {
        let refuse = |field: &str, say| Err(Error::Invalid(vec![(field.to_owned(), say)]));
        if self.question.is_empty() {
            return refuse("question", say::poll_question_needed());
        }
        if self.options.len() == 1 || self.options.len() > OPTIONS_MAX {
            return refuse("options", say::poll_options_needed(OPTIONS_MAX));
        }
        let texts = std::iter::once(("question", &self.question));
        for (field, text) in texts.chain(self.options.iter().map(|it| ("options", it))) {
            for version in text.versions.values() {
                if let Err(say) = check_line(&version.text, POLL_LETTERS_MAX) {
                    return refuse(field, say);
                }
            }
        }
        Ok(())
    }
}

/// The poll, if it is this forum's.
async fn poll_of(tx: &mut Tx, forum: ForumId, id: PollId) -> Result<Poll> {
    let poll = store::poll(tx, id).await?.ok_or(Error::NotFound)?;
    item_of(tx, forum, poll.item).await?;
    Ok(poll)
}

/// A moderator opens a poll, or closes it. What was closed stays closed, unless that is undone at once.
pub struct SetPoll {
    /// Of which forum.
    pub forum: ForumId,
    /// At the console of which hall.
    pub hall: RoomId,
    /// Which poll.
    pub poll: PollId,
    /// Whether it takes answers from now on.
    pub open: bool,
}

impl Act for SetPoll {
    type Out = ();
    const VERB: &'static str = "stage.poll";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = at_console(tx, self.forum, self.hall).await?;
        tx.alone("poll", self.poll.0).await?;
        let poll = poll_of(tx, self.forum, self.poll).await?;
        let (from, to) = if self.open {
            (PollState::Draft, PollState::Open)
        } else {
            (PollState::Open, PollState::Closed)
        };
        if !store::set_poll(tx, poll.id, from, to).await? {
            return Err(moved_on());
        }
        let before = Before { became: vec![Became::Poll(poll.id, from, to)], ..Before::of(&hall) };
        store::keep_step(tx, self.forum, Self::VERB, &before, None).await?;
        tx.about(Subject::new("item", poll.item.0));
        tx.fact("stage_poll", from.word(), to.word());
        let list = store::list(tx, self.forum, poll.item).await?;
        announce(tx, &list);
        tx.changed(topic(self.hall.0));
        Ok(())
    }
}

/// A moderator throws a draft away.
pub struct RemovePoll {
    /// Of which forum.
    pub forum: ForumId,
    /// At the console of which hall.
    pub hall: RoomId,
    /// Which draft.
    pub poll: PollId,
}

impl Act for RemovePoll {
    type Out = ();
    const VERB: &'static str = "stage.poll-remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        at_console(tx, self.forum, self.hall).await?;
        tx.alone("poll", self.poll.0).await?;
        let poll = poll_of(tx, self.forum, self.poll).await?;
        // Whoever opens it undone at once may have answers by now: those stay.
        if poll.state != PollState::Draft || !store::remove_poll(tx, poll.id).await? {
            return Err(moved_on());
        }
        tx.about(Subject::new("item", poll.item.0));
        tx.changed(topic(self.hall.0));
        Ok(())
    }
}

/// Somebody answers a poll, from their own telephone; until it is closed they may answer otherwise.
pub struct Answer {
    /// Of which forum.
    pub forum: ForumId,
    /// Which poll.
    pub poll: PollId,
    /// Which answer, from 0.
    pub choice: usize,
}

impl Act for Answer {
    type Out = ();
    const VERB: &'static str = "stage.answer";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        credentialed(tx, self.forum, by.person().ok_or(Error::SignIn)?).await.map(drop)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let person = tx.by.person().ok_or(Error::SignIn)?;
        let registration = on_telephone(tx, self.forum, person).await?;
        // An answer that comes while it is being closed is counted before that, or not at all.
        tx.alone("poll", self.poll.0).await?;
        let poll = poll_of(tx, self.forum, self.poll).await?;
        if poll.state != PollState::Open {
            return Err(Error::Refused(say::poll_is_closed()));
        }
        if self.choice >= poll.offers() {
            return Err(Error::Refused(say::choose_an_answer()));
        }
        tx.about(Subject::new("item", poll.item.0));
        // What they have answered is nobody's business, and not the journal's.
        store::answer(tx, poll.id, registration.id, self.choice).await?;
        let list = store::list(tx, self.forum, poll.item).await?;
        tell_halls(tx, &list);
        Ok(())
    }
}

//! Questions from the hall: asked and supported from telephones, looked at by a moderator.

use super::{
    announce, at_console, credentialed, item_of, moved_on, must_run, takes_telephones, tell_halls,
    waiting::on_telephone,
};
use crate::{
    model::{
        Became, Before, PENDING_MAX, QUESTION_LETTERS_MAX, QUESTIONS_MAX, Question, QuestionId, QuestionState,
    },
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    form::check_line,
    journal::Subject,
    rights::By,
};
use people::PersonId;
use programme::{ItemId, RoomId};

/// Somebody asks, from their own telephone. The hall sees it once a moderator has let it through.
pub struct Ask {
    /// Of which forum.
    pub forum: ForumId,
    /// To which item.
    pub item: ItemId,
    /// BCP 47 tag of the language that it is in.
    pub language: String,
    /// What is asked.
    pub words: String,
    /// Whether others than moderators read who asks.
    pub named: bool,
}

impl Act for Ask {
    type Out = ();
    const VERB: &'static str = "stage.ask";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        credentialed(tx, self.forum, by.person().ok_or(Error::SignIn)?).await.map(drop)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let words = self.words.trim().to_owned();
        check_line(&words, QUESTION_LETTERS_MAX).map_err(Error::Refused)?;
        if words.is_empty() {
            return Err(Error::Refused(say::question_needed()));
        }
        let person = tx.by.person().ok_or(Error::SignIn)?;
        let registration = on_telephone(tx, self.forum, person).await?;
        item_of(tx, self.forum, self.item).await?;
        tx.alone("questions to", self.item.0).await?;
        let list = store::list(tx, self.forum, self.item).await?;
        let goes_on = store::halls(tx, self.forum).await?.iter().any(|hall| hall.item == Some(self.item));
        if !goes_on || !list.rules.questions {
            return Err(Error::Refused(say::no_questions_now()));
        }
        let (all, pending) = store::count_questions(tx, self.item, registration.id).await?;
        if pending >= PENDING_MAX {
            return Err(Error::Refused(say::questions_wait(PENDING_MAX)));
        }
        if all >= QUESTIONS_MAX {
            return Err(Error::Refused(say::too_many_questions()));
        }
        let id = QuestionId(tx.new_id());
        let it = store::NewQuestion {
            id,
            forum: self.forum,
            item: self.item,
            registration: registration.id,
            language: self.language.clone(),
            words,
            named: self.named,
        };
        store::ask(tx, &it).await?;
        tx.about(Subject::new("item", self.item.0));
        tell_halls(tx, &list);
        Ok(())
    }
}

/// The question, if it is this forum's.
async fn question_of(tx: &mut Tx, forum: ForumId, id: QuestionId) -> Result<Question> {
    let question = store::question(tx, id).await?.ok_or(Error::NotFound)?;
    item_of(tx, forum, question.item).await?;
    Ok(question)
}

/// Whoever asked takes it back.
pub struct Withdraw {
    /// Of which forum.
    pub forum: ForumId,
    /// Which question.
    pub question: QuestionId,
}

impl Act for Withdraw {
    type Out = ();
    const VERB: &'static str = "stage.withdraw";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        let person = by.person().ok_or(Error::SignIn)?;
        let question = store::question(tx, self.question).await?.ok_or(Error::NotFound)?;
        if question.person == Some(PersonId(person)) { Ok(()) } else { Err(Error::Forbidden) }
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        takes_telephones(tx, self.forum).await?;
        let question = question_of(tx, self.forum, self.question).await?;
        tx.about(Subject::new("item", question.item.0));
        if store::withdraw(tx, question.id).await? {
            let list = store::list(tx, self.forum, question.item).await?;
            announce(tx, &list);
        }
        Ok(())
    }
}

/// Somebody wants a question to be answered, or not any more. Said twice, it is said once.
pub struct Support {
    /// Of which forum.
    pub forum: ForumId,
    /// Which question.
    pub question: QuestionId,
    /// Whether they want it.
    pub wants: bool,
}

impl Act for Support {
    type Out = ();
    const VERB: &'static str = "stage.support";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        credentialed(tx, self.forum, by.person().ok_or(Error::SignIn)?).await.map(drop)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let person = tx.by.person().ok_or(Error::SignIn)?;
        let registration = on_telephone(tx, self.forum, person).await?;
        let question = question_of(tx, self.forum, self.question).await?;
        if question.state != QuestionState::Open {
            return Err(Error::Refused(say::question_is_gone()));
        }
        tx.about(Subject::new("item", question.item.0));
        if store::support(tx, question.id, registration.id, self.wants).await? {
            let list = store::list(tx, self.forum, question.item).await?;
            tell_halls(tx, &list);
        }
        Ok(())
    }
}

/// A moderator lets a question through, declines it, or says that it was answered.
pub struct Decide {
    /// Of which forum.
    pub forum: ForumId,
    /// At the console of which hall.
    pub hall: RoomId,
    /// Which question.
    pub question: QuestionId,
    /// The state that the author saw.
    pub seen: QuestionState,
    /// What becomes of it.
    pub to: QuestionState,
}

impl Act for Decide {
    type Out = ();
    const VERB: &'static str = "stage.question";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let hall = at_console(tx, self.forum, self.hall).await?;
        let question = question_of(tx, self.forum, self.question).await?;
        if matches!(self.to, QuestionState::Pending | QuestionState::Withdrawn) {
            return Err(Error::NotFound);
        }
        if question.state != self.seen || !store::decide(tx, question.id, self.seen, self.to).await? {
            return Err(moved_on());
        }
        let became = vec![Became::Question(question.id, self.seen, self.to)];
        let before = Before { became, ..Before::of(&hall) };
        store::keep_step(tx, self.forum, Self::VERB, &before, None).await?;
        tx.about(Subject::new("item", question.item.0));
        tx.fact("stage_question", self.seen.word(), self.to.word());
        let list = store::list(tx, self.forum, question.item).await?;
        announce(tx, &list);
        // The hall's list may be for other halls by now.
        tx.changed(crate::model::topic(self.hall.0));
        Ok(())
    }
}

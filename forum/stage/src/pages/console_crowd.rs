//! What the hall asks and answers, on its console.

use super::{
    console::Console,
    crowd::{PollShown, QuestionShown},
    reader::Reader,
    shown::OnStage,
};
use crate::{
    model::{Focus, Hall, PollState, QuestionState},
    store,
};
use kernel::{Result, db::Tx};
use programme::Kind;

/// A question from the hall, for moderators.
pub(super) struct QuestionRow {
    pub id: String,
    pub shown: QuestionShown,
    pub named: bool,
    pub votes: i64,
    pub state: QuestionState,
    pub on_screen: bool,
}

/// A poll, for moderators.
pub(super) struct PollRow {
    pub id: String,
    pub shown: PollShown,
    pub state: PollState,
    pub on_screen: bool,
    pub edit_href: String,
}

impl Console {
    /// What the hall asks and answers, and what of it is on the screens.
    pub(super) async fn crowd(
        &mut self,
        tx: &mut Tx,
        reader: Reader<'_>,
        hall: &Hall,
        stage: Option<&OnStage>,
    ) -> Result<()> {
        let focus = hall.focus.as_ref().map(|it| it.0);
        self.focus = focus.map_or("", Focus::word);
        let Some(stage) = stage else { return Ok(()) };
        for it in store::questions(tx, stage.item.id).await? {
            self.questions.push(QuestionRow {
                id: it.id.to_string(),
                shown: QuestionShown::to_moderators(reader, &it),
                named: it.named,
                votes: it.votes,
                state: it.state,
                on_screen: it.state == QuestionState::Open && focus == Some(Focus::Question(it.id)),
            });
        }
        let first = |wanted: &dyn Fn(&&QuestionRow) -> bool| {
            self.questions.iter().find(wanted).map(|it| it.id.clone()).unwrap_or_default()
        };
        self.on_screen = first(&|it| it.on_screen);
        self.first_open = first(&|it| it.state == QuestionState::Open);
        // What has waited longest is looked at first: nobody supports what nobody sees.
        let pending = self.questions.iter().filter(|it| it.state == QuestionState::Pending);
        self.first_pending = pending.map(|it| it.id.clone()).next().unwrap_or_default();
        for poll in store::polls(tx, stage.item.id).await? {
            self.polls.push(PollRow {
                id: poll.id.to_string(),
                shown: PollShown::of(tx, reader, &poll).await?,
                state: poll.state,
                on_screen: focus == Some(Focus::Poll(poll.id)),
                edit_href: format!("{}/poll?poll={}", self.action, poll.id),
            });
        }
        let may_show = !self.embargoed || !self.rehearsing.is_empty();
        let has_text = stage.item.kind == Kind::Address && may_show;
        self.text = has_text.then_some(match focus {
            Some(Focus::Text { since, .. }) => (true, since.is_some()),
            _ => (false, false),
        });
        Ok(())
    }

    /// How many questions are in that state.
    pub(super) fn count(&self, word: &str) -> usize {
        self.questions.iter().filter(|it| it.state.word() == word).count()
    }
}

//! What the hall of the play does from its telephones: it asks, and it is asked.

use super::{Play, Stopped};
use kernel::{
    Result, Text,
    rights::{self, By},
};
use programme::{ItemId, RoomId};
use registration::{RegistrationId, Standing};
use stage::{Answer, Ask, Decide, Focus, PutFocus, QuestionState, SetPoll, Support, WritePoll};

/// How young people's organisations can take part, asked in Kazakh: the screens show it in the language in which it is asked.
const QUESTION: (&str, &str) = ("kk", "Жастар ұйымдары бірлескен жобаларға қалай қатыса алады?");
/// The delegation whose member asks it.
const ASKS: &str = "kazakhstan";

/// A quick poll, in all languages of the forum.
const POLL: [(&str, &str); 9] = [
    ("az", "Forum hər il keçirilsinmi?"),
    ("tr", "Forum her yıl toplanmalı mı?"),
    ("uz", "Forum har yili oʻtkazilsinmi?"),
    ("kk", "Форум жыл сайын өткізілсін бе?"),
    ("ky", "Форум жыл сайын өткөрүлсүнбү?"),
    ("tk", "Forum her ýyl geçirilsinmi?"),
    ("hu", "Üljön össze a fórum minden évben?"),
    ("ru", "Проводить ли форум каждый год?"),
    ("en", "Should the forum meet every year?"),
];
/// Of each delegation, so many answer.
const ANSWER_OF_EACH: usize = 6;
/// Yes, no, abstention, in turn.
const ANSWERS: [usize; 7] = [0, 0, 2, 0, 1, 0, 0];
/// Beats for which a question, or what a poll has come to, stands on the screens.
const READ_BEATS: usize = 2;

impl Play {
    /// Somebody asks, others want to know it too; the moderator lets it through, puts it on the screens, and it is answered.
    pub(super) async fn question(&self, item: ItemId, hall: RoomId) -> Result<()> {
        let forum = self.forum.id;
        let crowd = self.crowd().await?;
        let mut tx = self.app.db.read().await?;
        let asks = delegations::by_slug(&mut tx, ASKS).await?.map(|it| it.id);
        drop(tx);
        let Some(asker) = crowd.iter().find(|it| it.delegation.is_some() && it.delegation == asks) else {
            return Ok(());
        };
        let (language, words) = QUESTION;
        let ask = Ask { forum, item, language: language.into(), words: words.into(), named: true };
        self.app.db.act(&asker.by, ask).await?;
        let mut tx = self.app.db.read().await?;
        let asked = stage::questions(&mut tx, item).await?;
        drop(tx);
        let pending = asked.iter().filter(|it| it.state == QuestionState::Pending);
        let Some(question) = pending.max_by_key(|it| it.id).map(|it| it.id) else { return Ok(()) };
        if self.beat().await.is_err() {
            return Ok(());
        }
        let decide = |seen, to| Decide { forum, hall, question, seen, to };
        self.act(decide(QuestionState::Pending, QuestionState::Open)).await?;
        for other in crowd.iter().filter(|it| it.id != asker.id).step_by(3) {
            self.app.db.act(&other.by, Support { forum, question, wants: true }).await?;
        }
        self.show(hall, Some(Focus::Question(question))).await?;
        if self.reads().await.is_err() {
            return Ok(());
        }
        self.act(decide(QuestionState::Open, QuestionState::Answered)).await?;
        self.show(hall, None).await
    }

    /// The hall is asked, answers while everybody sees how, and the result stands for a while.
    pub(super) async fn poll(&self, item: ItemId, hall: RoomId) -> Result<()> {
        let forum = self.forum.id;
        let versions = POLL.map(|(tag, text)| (tag.to_owned(), text.to_owned()));
        let question = Text::parallel("en", versions);
        let poll = self.act(WritePoll { forum, hall, item, poll: None, question, options: vec![] }).await?;
        self.act(SetPoll { forum, hall, poll, open: true }).await?;
        self.show(hall, Some(Focus::Poll(poll))).await?;
        let crowd = self.crowd().await?;
        let half = crowd.len().div_ceil(2).max(1);
        for (at, answers) in crowd.chunks(half).enumerate() {
            if self.beat().await.is_err() {
                return Ok(());
            }
            for (number, person) in answers.iter().enumerate() {
                let choice = ANSWERS[(at + number) % ANSWERS.len()];
                self.app.db.act(&person.by, Answer { forum, poll, choice }).await?;
            }
        }
        if self.beat().await.is_err() {
            return Ok(());
        }
        self.act(SetPoll { forum, hall, poll, open: false }).await?;
        if self.reads().await.is_err() {
            return Ok(());
        }
        self.show(hall, None).await
    }

    /// Puts something beside the floor, or takes it off.
    pub(super) async fn show(&self, hall: RoomId, focus: Option<Focus>) -> Result<()> {
        let seen = self.revision(hall).await?;
        self.act(PutFocus { forum: self.forum.id, hall, seen, focus }).await
    }

    /// The time in which a hall reads something.
    async fn reads(&self) -> std::result::Result<(), Stopped> {
        for _ in 0..READ_BEATS {
            self.beat().await?;
        }
        Ok(())
    }

    /// Some of each delegation who may speak.
    async fn crowd(&self) -> Result<Vec<Present>> {
        let mut tx = self.app.db.read().await?;
        let now = tx.now;
        let mut crowd = vec![];
        for delegation in delegations::seated(&mut tx, self.forum.id.0).await? {
            let all = registration::of_delegation(&mut tx, self.forum.id, delegation.id).await?;
            let may = all.into_iter().filter(|it| it.standing == Standing::Active && it.accredited);
            for it in may.take(ANSWER_OF_EACH) {
                let mandates = rights::mandates_of(&mut tx, it.person.0, now).await?;
                let by = By::Person { id: it.person.0, mandates: mandates.into() };
                crowd.push(Present { id: it.id, delegation: it.delegation, by });
            }
        }
        Ok(crowd)
    }
}

/// Somebody in the hall.
struct Present {
    id: RegistrationId,
    delegation: Option<delegations::DelegationId>,
    by: By,
}

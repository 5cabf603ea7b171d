//! Questions and polls on a telephone.

use super::{
    crowd::{PollShown, QuestionShown, labels},
    reader::Reader,
};
use crate::{
    acts::{Answer, Ask, Support, Withdraw},
    model::{PENDING_MAX, Poll, PollState, QuestionState},
    public::Public,
    say, store,
};
use forums::{ForumId, Here, Shows};
use kernel::{Error, Result, Say, dates, db::Tx, form::Form};
use programme::{Item, ItemId};
use registration::RegistrationId;

/// What a telephone shows of what the hall asks and answers.
pub(super) struct Crowd {
    /// Whether questions are taken, and this person has not too many waiting.
    pub may_ask: bool,
    pub languages: Vec<(String, String)>,
    pub language: String,
    pub mine: Vec<MyQuestion>,
    pub questions: Vec<Asked>,
    pub polls: Vec<MyPoll>,
}

/// A question of one's own that is not before the hall yet, or was declined.
pub(super) struct MyQuestion {
    pub id: String,
    pub shown: QuestionShown,
    pub is_declined: bool,
}

/// A question that the hall sees.
pub(super) struct Asked {
    pub id: String,
    pub shown: QuestionShown,
    pub votes: i64,
    pub supported: bool,
    pub is_mine: bool,
    pub is_answered: bool,
}

/// A poll as somebody answers it.
pub(super) struct MyPoll {
    pub id: String,
    pub shown: PollShown,
    pub options: Vec<(String, Shows)>,
    /// What they have answered; empty: nothing yet.
    pub choice: String,
}

impl Crowd {
    /// Whether the hall is asked at this moment: that comes before everything that one may want oneself.
    pub fn asks_now(&self) -> bool {
        self.polls.iter().any(|it| it.shown.is_open)
    }

    pub async fn of(
        tx: &mut Tx,
        here: &Here,
        public: &Public,
        item: ItemId,
        me: Option<RegistrationId>,
        takes_questions: bool,
    ) -> Result<Crowd> {
        let reader = Reader::Visitor(here, tx.now);
        let goes_on = public.halls(tx).await?.iter().any(|hall| hall.item == Some(item));
        let supported = match me {
            Some(me) => store::supported(tx, item, me).await?,
            None => vec![],
        };
        let (mut mine, mut questions, mut pending) = (vec![], vec![], 0);
        for it in public.questions(tx, item).await? {
            let (id, is_mine) = (it.id.to_string(), Some(it.registration) == me);
            match it.state {
                QuestionState::Open | QuestionState::Answered => questions.push(Asked {
                    id,
                    shown: QuestionShown::of(reader, &it),
                    votes: it.votes,
                    supported: supported.contains(&it.id),
                    is_mine,
                    is_answered: it.state == QuestionState::Answered,
                }),
                _ if is_mine => {
                    let is_declined = it.state == QuestionState::Declined;
                    pending += i64::from(!is_declined);
                    mine.push(MyQuestion { id, shown: QuestionShown::of(reader, &it), is_declined });
                }
                _ => {}
            }
        }
        questions.sort_by_key(|it| it.is_answered);
        let house = here.app.house();
        let languages = house.languages.iter().map(|tag| (tag.clone(), dates::language_name(tag)));
        Ok(Crowd {
            may_ask: me.is_some() && goes_on && takes_questions && pending < PENDING_MAX,
            languages: languages.collect(),
            language: here.tag.clone(),
            mine,
            questions,
            polls: my_polls(tx, reader, public, item, me).await?,
        })
    }
}

/// The polls that take answers, then those that did.
async fn my_polls(
    tx: &mut Tx,
    reader: Reader<'_>,
    public: &Public,
    item: ItemId,
    me: Option<RegistrationId>,
) -> Result<Vec<MyPoll>> {
    let answers = match me {
        Some(me) => store::answers_of(tx, item, me).await?,
        None => Default::default(),
    };
    let polls: Vec<Poll> = public.polls(tx, item).await?;
    let mut shown = vec![];
    for poll in polls.iter().filter(|it| it.state != PollState::Draft) {
        let options = labels(reader, poll).into_iter().enumerate().map(|(at, label)| (at.to_string(), label));
        shown.push(MyPoll {
            id: poll.id.to_string(),
            shown: PollShown::of(tx, reader, poll).await?,
            options: options.collect(),
            choice: answers.get(&poll.id).map(ToString::to_string).unwrap_or_default(),
        });
    }
    shown.sort_by_key(|it| !it.shown.is_open);
    Ok(shown)
}

/// What a button about a question or a poll says; `None`: it was another one.
pub(super) async fn done(
    here: &Here,
    item: &Item,
    form: &Form,
) -> Result<Option<(&'static str, Option<Say>)>> {
    let (db, by, forum) = (&here.app.db, &here.by, here.forum.id);
    if let Ok(poll) = form.value("poll").parse() {
        let choice = form.value("choice").parse();
        let choice = choice.map_err(|_| Error::Refused(say::choose_an_answer()))?;
        db.act(by, Answer { forum, poll, choice }).await?;
        return Ok(Some(("polls", Some(say::you_have_answered()))));
    }
    for (name, wants) in [("support", true), ("unsupport", false)] {
        if let Ok(question) = form.value(name).parse() {
            db.act(by, Support { forum, question, wants }).await?;
            return Ok(Some(("questions", None)));
        }
    }
    if let Ok(question) = form.value("withdraw").parse() {
        db.act(by, Withdraw { forum, question }).await?;
        return Ok(Some(("questions", Some(say::question_withdrawn()))));
    }
    if form.value("deed") == "ask" {
        db.act(by, ask(here, forum, item, form)).await?;
        return Ok(Some(("questions", Some(say::question_sent()))));
    }
    Ok(None)
}

fn ask(here: &Here, forum: ForumId, item: &Item, form: &Form) -> Ask {
    let house = here.app.house();
    let language = house.languages.iter().find(|tag| *tag == form.value("language")).unwrap_or(&here.tag);
    Ask {
        forum,
        item: item.id,
        language: language.clone(),
        words: form.value("words").to_owned(),
        named: !form.has("without_name", "yes"),
    }
}

//! All SQL of questions and polls.

use crate::model::{
    POLLS_MAX, Poll, PollId, PollState, QUESTIONS_MAX, Question, QuestionId, QuestionState, rank,
};
use forums::ForumId;
use kernel::{
    Result, Text,
    db::{Json, Tx},
};
use people::PersonId;
use programme::ItemId;
use registration::RegistrationId;
use std::collections::BTreeMap;

macro_rules! questions {
    ($rest:literal) => {
        concat!(
            "select q.id, q.item, q.registration, q.language, q.words, q.named, q.state, q.asked_at,
               (select count(*) from stage_support s where s.question = q.id) as votes,
               p.id as person, p.name, p.family_name, p.given_name, p.language as person_language, p.latin_family,
               p.latin_given, d.name as delegation_name
             from stage_question q
             left join registration r on r.id = q.registration
             left join person p on p.id = r.person and p.erased_at is null
             left join delegation d on d.id = r.delegation ",
            $rest
        )
    };
}

/// Every question to an item that was not taken back, what most want first.
///
/// # Errors
/// What the database says.
pub async fn questions(tx: &mut Tx, item: ItemId) -> Result<Vec<Question>> {
    let mut all: Vec<Question> = tx
        .sql(questions!("where q.item = $1 and q.state <> 'withdrawn' order by q.asked_at, q.id limit $2"))
        .bind(item)
        .bind(QUESTIONS_MAX)
        .all()
        .await?;
    rank(&mut all);
    Ok(all)
}

/// A question.
pub(crate) async fn question(tx: &mut Tx, id: QuestionId) -> Result<Option<Question>> {
    Ok(tx.sql(questions!("where q.id = $1")).bind(id).optional().await?)
}

/// How many questions to an item there are, and how many of somebody's own wait for the moderator.
pub(crate) async fn count_questions(
    tx: &mut Tx,
    item: ItemId,
    registration: RegistrationId,
) -> Result<(i64, i64)> {
    Ok(tx
        .sql(
            "select count(*), coalesce(sum(case when state = 'pending' and registration = $2 then 1 else 0 end), 0)
             from stage_question where item = $1 and state <> 'withdrawn'",
        )
        .bind(item)
        .bind(registration)
        .one()
        .await?)
}

/// A question to be written.
pub(crate) struct NewQuestion {
    pub id: QuestionId,
    pub forum: ForumId,
    pub item: ItemId,
    pub registration: RegistrationId,
    pub language: String,
    pub words: String,
    pub named: bool,
}

/// Writes a question that waits for the moderator.
pub(crate) async fn ask(tx: &mut Tx, it: &NewQuestion) -> Result<()> {
    let now = tx.now;
    tx.sql(
        "insert into stage_question (id, forum, item, registration, language, words, named, state, asked_at)
         values ($1, $2, $3, $4, $5, $6, $7, 'pending', $8)",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.item)
    .bind(it.registration)
    .bind(&it.language)
    .bind(&it.words)
    .bind(it.named)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Takes a question back, with its words. Answers false, and changes nothing, when it was decided on already.
pub(crate) async fn withdraw(tx: &mut Tx, id: QuestionId) -> Result<bool> {
    let done = tx
        .sql(
            "update stage_question set state = 'withdrawn', words = ''
             where id = $1 and state in ('pending', 'open')",
        )
        .bind(id)
        .run()
        .await?;
    Ok(done > 0)
}

/// Brings a question from one state to another. Answers false, and changes nothing, when it is in another state.
pub(crate) async fn decide(
    tx: &mut Tx,
    id: QuestionId,
    from: QuestionState,
    to: QuestionState,
) -> Result<bool> {
    let done = tx
        .sql("update stage_question set state = $3 where id = $1 and state = $2")
        .bind(id)
        .bind(from)
        .bind(to)
        .run()
        .await?;
    Ok(done > 0)
}

/// Keeps that somebody wants a question to be answered, or not any more. Answers whether that is new.
pub(crate) async fn support(
    tx: &mut Tx,
    id: QuestionId,
    registration: RegistrationId,
    wants: bool,
) -> Result<bool> {
    let sql = if wants {
        tx.sql("insert into stage_support (question, registration) values ($1, $2) on conflict do nothing")
    } else {
        tx.sql("delete from stage_support where question = $1 and registration = $2")
    };
    Ok(sql.bind(id).bind(registration).run().await? > 0)
}

/// The questions to an item that somebody wants to be answered.
pub(crate) async fn supported(
    tx: &mut Tx,
    item: ItemId,
    registration: RegistrationId,
) -> Result<Vec<QuestionId>> {
    let rows: Vec<(QuestionId,)> = tx
        .sql(
            "select s.question from stage_support s join stage_question q on q.id = s.question
             where q.item = $1 and s.registration = $2",
        )
        .bind(item)
        .bind(registration)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

macro_rules! polls {
    ($rest:literal) => {
        concat!("select id, item, question, options, state from stage_poll ", $rest)
    };
}

/// The polls of an item, the newest first.
///
/// # Errors
/// What the database says.
pub async fn polls(tx: &mut Tx, item: ItemId) -> Result<Vec<Poll>> {
    Ok(tx
        .sql(polls!("where item = $1 order by created_at desc, id desc limit $2"))
        .bind(item)
        .bind(POLLS_MAX)
        .all()
        .await?)
}

/// A poll.
pub(crate) async fn poll(tx: &mut Tx, id: PollId) -> Result<Option<Poll>> {
    Ok(tx.sql(polls!("where id = $1")).bind(id).optional().await?)
}

/// Writes a new draft of a poll.
pub(crate) async fn write_poll(
    tx: &mut Tx,
    forum: ForumId,
    item: ItemId,
    id: PollId,
    question: &Text,
    options: &[Text],
) -> Result<()> {
    let (now, question, options) = (tx.now, Json(question), Json(options));
    tx.sql(
        "insert into stage_poll (id, forum, item, question, options, state, created_at)
         values ($1, $2, $3, $4, $5, 'draft', $6)",
    )
    .bind(id)
    .bind(forum)
    .bind(item)
    .bind(&question)
    .bind(&options)
    .bind(now)
    .run()
    .await?;
    Ok(())
}

/// Writes a draft anew.
pub(crate) async fn rewrite_poll(tx: &mut Tx, id: PollId, question: &Text, options: &[Text]) -> Result<()> {
    let (question, options) = (Json(question), Json(options));
    tx.sql("update stage_poll set question = $2, options = $3 where id = $1 and state = 'draft'")
        .bind(id)
        .bind(&question)
        .bind(&options)
        .run()
        .await?;
    Ok(())
}

/// Brings a poll from one state to another. Answers false, and changes nothing, when it is in another state, or when it
/// would be a draft again with answers.
pub(crate) async fn set_poll(tx: &mut Tx, id: PollId, from: PollState, to: PollState) -> Result<bool> {
    let done = tx
        .sql(
            "update stage_poll set state = $3 where id = $1 and state = $2
               and ($3 <> 'draft' or not exists (select 1 from stage_answer a where a.poll = stage_poll.id))",
        )
        .bind(id)
        .bind(from)
        .bind(to)
        .run()
        .await?;
    Ok(done > 0)
}

/// Removes a draft. Answers whether there was one.
pub(crate) async fn remove_poll(tx: &mut Tx, id: PollId) -> Result<bool> {
    let done = tx.sql("delete from stage_poll where id = $1 and state = 'draft'").bind(id).run().await?;
    Ok(done > 0)
}

/// Keeps what somebody answers; it takes the place of what they have answered before.
pub(crate) async fn answer(
    tx: &mut Tx,
    poll: PollId,
    registration: RegistrationId,
    choice: usize,
) -> Result<()> {
    tx.sql(
        "insert into stage_answer (poll, registration, choice) values ($1, $2, $3)
         on conflict (poll, registration) do update set choice = excluded.choice",
    )
    .bind(poll)
    .bind(registration)
    .bind(i64::try_from(choice).unwrap_or(i64::MAX))
    .run()
    .await?;
    Ok(())
}

/// How often each answer of a poll was given, by its place.
///
/// # Errors
/// What the database says.
pub async fn tally(tx: &mut Tx, poll: &Poll) -> Result<Vec<i64>> {
    let rows: Vec<(i64, i64)> = tx
        .sql("select choice, count(*) from stage_answer where poll = $1 group by choice")
        .bind(poll.id)
        .all()
        .await?;
    let counts: BTreeMap<i64, i64> = rows.into_iter().collect();
    Ok((0..poll.offers())
        .map(|at| i64::try_from(at).ok().and_then(|at| counts.get(&at)).copied().unwrap_or(0))
        .collect())
}

/// What somebody has answered to the polls of an item.
pub(crate) async fn answers_of(
    tx: &mut Tx,
    item: ItemId,
    registration: RegistrationId,
) -> Result<BTreeMap<PollId, i64>> {
    let rows: Vec<(PollId, i64)> = tx
        .sql(
            "select a.poll, a.choice from stage_answer a join stage_poll p on p.id = a.poll
             where p.item = $1 and a.registration = $2",
        )
        .bind(item)
        .bind(registration)
        .all()
        .await?;
    Ok(rows.into_iter().collect())
}

kernel::record! {
    /// A question of somebody, for them to read.
    pub(crate) struct HeldQuestion {
        pub id: QuestionId,
        pub item_id: ItemId,
        pub forum_id: ForumId,
        pub forum: String,
        pub item: Option<String>,
        pub language: String,
        pub words: String,
        pub named: bool,
        pub state: QuestionState,
        pub asked_at: jiff::Timestamp,
    }
}

/// The questions of a person.
pub(crate) async fn questions_of(tx: &mut Tx, person: PersonId) -> Result<Vec<HeldQuestion>> {
    Ok(tx
        .sql(
            "select q.id, q.item as item_id, f.id as forum_id, f.slug as forum, i.slug as item, q.language, q.words, q.named, q.state, q.asked_at
             from registration r
             join stage_question q on q.registration = r.id
             join forum f on f.id = q.forum
             left join programme_item i on i.id = q.item
             where r.person = $1 order by q.asked_at, q.id",
        )
        .bind(person)
        .all()
        .await?)
}

/// The questions of others that a person wants to be answered, and what they have answered to polls: how many of each.
pub(crate) async fn voices_of(tx: &mut Tx, person: PersonId) -> Result<(i64, Vec<(PollId, i64)>)> {
    let (supports,): (i64,) = tx
        .sql("select count(*) from stage_support s join registration r on r.id = s.registration where r.person = $1")
        .bind(person)
        .one()
        .await?;
    let answers = tx
        .sql(
            "select a.poll, a.choice from stage_answer a join registration r on r.id = a.registration
             where r.person = $1 order by a.poll",
        )
        .bind(person)
        .all()
        .await?;
    Ok((supports, answers))
}

/// Takes the words of a question away, and the question with them.
pub(crate) async fn forget_question(tx: &mut Tx, id: QuestionId) -> Result<()> {
    tx.sql("update stage_question set words = '', state = 'withdrawn' where id = $1").bind(id).run().await?;
    Ok(())
}

//! A list goes out, its answers come in and count.

use crate::{
    fields::Fields,
    jobs::{CountAnswers, Forget, MakeList},
    model::{Answers, AnswersId, Fate, KEPT, ListId, Making, OutList, PEOPLE_MAX, State, Told, fate, topic},
    say,
    store::{self, OutRow, Particulars},
};
use accreditation::acts::{Refuse, taken};
use forums::{Forum, Step, StepId, TakenBy};
use kernel::{
    Error, Result,
    db::{Act, Json, Tx},
    jobs,
    journal::Subject,
    rights::{By, Right, Scope},
    secret,
};
use registration::RegistrationId;
use std::collections::HashMap;
use uuid::Uuid;

/// The step of that id, if it is taken outside.
pub(crate) async fn step_of(tx: &mut Tx, forum: &Forum, id: StepId) -> Result<Step> {
    let steps = forums::steps(tx, forum.id).await?;
    let found = steps.into_iter().find(|step| step.id == id && step.taken_by == TakenBy::Outside);
    found.ok_or(Error::NotFound)
}

/// Whether somebody deals with steps that are taken outside: takes them, and takes lists out.
pub(crate) fn must_deal(by: &By, forum: Uuid) -> Result<()> {
    by.must(Right::Accredit, Scope::forum(forum))?;
    by.must(Right::Export, Scope::forum(forum))
}

/// Who is out by the rows of a step, as a list would see them now: registrations that no answer came for, unchanged since.
pub(crate) fn out_unchanged(
    rows: &[OutRow],
    people: &[Particulars],
    fields: &Fields,
    step: &Step,
) -> Vec<RegistrationId> {
    let newest: HashMap<RegistrationId, &OutRow> =
        rows.iter().rev().map(|row| (row.registration, row)).collect();
    let is_out = |it: &&Particulars| {
        newest.get(&it.id).is_some_and(|row| {
            row.answered_at.is_none() && row.seen == fields.seen(it, &row.code, &row.fields, step)
        })
    };
    people.iter().filter(is_out).map(|it| it.id).collect()
}

/// A list of those who wait goes out. Sent again with the same id, it is the same list.
pub struct SendOut {
    /// In which forum.
    pub forum: Forum,
    /// At which step.
    pub step: StepId,
    /// The list's id, which the page gave its form.
    pub list: ListId,
    /// The language it is written in, BCP 47.
    pub lang: String,
    /// Which fields are on it, by their words.
    pub fields: Vec<String>,
    /// Leaves those away who are out already and were not changed since.
    pub only_new: bool,
}

impl Act for SendOut {
    /// How many people are on it.
    type Out = i64;
    const VERB: &'static str = "outside.send";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.person().ok_or(Error::SignIn)?;
        must_deal(by, self.forum.id.0)
    }

    async fn run(&self, tx: &mut Tx) -> Result<i64> {
        tx.alone("lists of", self.step.0).await?;
        tx.about(Subject::new("forum", self.forum.id.0));
        if let Some(known) = store::list(tx, self.list).await? {
            return Ok(known.people);
        }
        let step = step_of(tx, &self.forum, self.step).await?;
        let fields = Fields::of(tx, self.forum.id).await?;
        let sent = self.fields_sent(&fields)?;
        let people = self.people(tx, &step, &fields).await?;
        let count = i64::try_from(people.len()).unwrap_or(i64::MAX);
        let list = OutList {
            id: self.list,
            forum: self.forum.id,
            step: step.id,
            by_person: tx.by.person().ok_or(Error::SignIn)?,
            lang: self.lang.clone(),
            fields: Json(sent),
            people: count,
            making: Making::Waiting,
            file: None,
            sent_at: tx.now,
        };
        store::insert_list(tx, &list).await?;
        for it in &people {
            let code = secret::code();
            let seen = fields.seen(it, &code, &list.fields, &step);
            store::insert_row(tx, list.id, &code, it.id, seen).await?;
            tx.about(Subject::new("registration", it.id.0));
        }
        tx.fact("sent_list", serde_json::Value::Null, list.id.to_string());
        tx.fact("sent_step", serde_json::Value::Null, step.slug);
        tx.fact("sent_fields", serde_json::Value::Null, list.fields.join(", "));
        tx.fact("sent_people", serde_json::Value::Null, count);
        tx.changed(topic(self.step));
        jobs::later(tx, &MakeList { list: list.id }).await?;
        let until = tx.now + KEPT;
        jobs::later_at(tx, &Forget::List(list.id), until).await?;
        Ok(count)
    }
}

impl SendOut {
    /// The chosen fields in the order of lists.
    fn fields_sent(&self, fields: &Fields) -> Result<Vec<String>> {
        let sent: Vec<String> =
            fields.words().into_iter().filter(|word| self.fields.contains(word)).collect();
        if sent.is_empty() {
            return Err(Error::Invalid(vec![("fields".into(), say::choose_a_field())]));
        }
        Ok(sent)
    }

    async fn people(&self, tx: &mut Tx, step: &Step, fields: &Fields) -> Result<Vec<Particulars>> {
        let mut people = store::waiting(tx, self.forum.id, step.place - 1).await?;
        if self.only_new {
            let rows = store::rows_of_step(tx, step.id).await?;
            let out = out_unchanged(&rows, &people, fields, step);
            people.retain(|it| !out.contains(&it.id));
        }
        let wrong = match people.len() {
            0 => say::nobody_to_send(),
            number if number > PEOPLE_MAX => say::too_many_people(PEOPLE_MAX),
            _ => return Ok(people),
        };
        Err(Error::Invalid(vec![("people".into(), wrong)]))
    }
}

/// The workbook of a list is made, or could not be. Answers false when nobody waits for it any more.
pub(crate) struct Made {
    pub list: OutList,
    pub file: Option<Uuid>,
}

impl Act for Made {
    type Out = bool;
    const VERB: &'static str = "outside.list-made";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only says what has come to be; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<bool> {
        tx.about(Subject::new("forum", self.list.forum.0));
        tx.fact("sent_list", serde_json::Value::Null, self.list.id.to_string());
        tx.changed(topic(self.list.step));
        store::made(tx, self.list.id, self.file).await
    }
}

/// Answers come in as a file, to be looked through.
pub struct Receive {
    /// In which forum.
    pub forum: Forum,
    /// For which step.
    pub step: StepId,
    /// The file, kept already.
    pub file: Uuid,
}

impl Act for Receive {
    type Out = AnswersId;
    const VERB: &'static str = "outside.receive";

    async fn may(&self, by: &By, tx: &mut Tx) -> Result<()> {
        by.person().ok_or(Error::SignIn)?;
        step_of(tx, &self.forum, self.step).await?;
        must_deal(by, self.forum.id.0)
    }

    async fn run(&self, tx: &mut Tx) -> Result<AnswersId> {
        let id = AnswersId(tx.new_id());
        tx.about(Subject::new("forum", self.forum.id.0));
        tx.fact("answers_file", serde_json::Value::Null, id.to_string());
        tx.changed(topic(self.step));
        let answers = Answers {
            id,
            forum: self.forum.id,
            step: self.step,
            by_person: tx.by.person().ok_or(Error::SignIn)?,
            file: Some(self.file),
            state: State::Open,
            reason: String::new(),
            report: Json(vec![]),
            done: 0,
            created_at: tx.now,
            ended_at: None,
        };
        store::insert_answers(tx, &answers).await?;
        let until = tx.now + KEPT;
        jobs::later_at(tx, &Forget::Answers(id), until).await?;
        Ok(id)
    }
}

/// Answers that were looked through are to count, in the background.
pub struct Begin {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub answers: AnswersId,
    /// The reason for those who are refused without one; may be empty when there are none.
    pub reason: String,
    /// What is to become of each row.
    pub report: Vec<Told>,
}

impl Act for Begin {
    type Out = ();
    const VERB: &'static str = "outside.begin";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        by.person().ok_or(Error::SignIn)?;
        must_deal(by, self.forum.id.0)
    }

    /// Refuses answers that have begun already: the button was pressed twice.
    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let of_forum = store::answers(tx, self.answers).await?.filter(|it| it.forum == self.forum.id);
        let answers = of_forum.ok_or(Error::NotFound)?;
        tx.about(Subject::new("forum", self.forum.id.0));
        tx.fact("answers_file", serde_json::Value::Null, self.answers.to_string());
        if !store::begin(tx, self.answers, &self.reason, &Json(self.report.clone())).await? {
            return Err(Error::Refused(say::begun_already()));
        }
        tx.changed(topic(answers.step));
        let by = tx.by.person().ok_or(Error::SignIn)?;
        jobs::later(tx, &CountAnswers { answers: self.answers, by }).await
    }
}

/// One answer counts: it takes the step or refuses the registration, if nothing it rests on was changed.
pub struct Count {
    /// In which forum.
    pub forum: Forum,
    /// At which step.
    pub step: Step,
    /// Under which code the person went out.
    pub code: String,
    /// Yes, or no.
    pub cleared: bool,
    /// Why, or a remark.
    pub reason: String,
    /// The public address of the installation, for the letter to whoever moves up into a place.
    pub home: Option<String>,
}

impl Act for Count {
    /// What became of it.
    type Out = Fate;
    const VERB: &'static str = "outside.count";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_deal(by, self.forum.id.0)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Fate> {
        let row = store::row(tx, self.step.id, &self.code).await?.ok_or(Error::NotFound)?;
        // In the order in which an edit takes them: nothing changes between the look and the decision.
        tx.alone("registration", row.registration.0).await?;
        tx.about(Subject::new("registration", row.registration.0));
        let Some(it) = store::particulars(tx, row.registration).await? else { return Ok(Fate::NotWaiting) };
        tx.alone("person", it.person.0).await?;
        let fields = Fields::of(tx, self.forum.id).await?;
        let it = store::particulars(tx, row.registration).await?.ok_or(Error::NotFound)?;
        let same = row.seen == fields.seen(&it, &row.code, &row.fields, &self.step);
        let fate = fate(&self.step, it.standing, it.step_place, same, self.cleared);
        match fate {
            Fate::Cleared => {
                taken(tx, &self.forum, it.id, it.step_place, &self.reason).await?;
            }
            Fate::Refused => {
                let (forum, reason, home) = (self.forum.clone(), self.reason.clone(), self.home.clone());
                let refuse = Refuse { forum, registration: it.id, reason, home };
                refuse.run(tx).await?;
            }
            left => return Ok(left),
        }
        store::answered(tx, self.step.id, it.id, fate).await?;
        tx.changed(topic(self.step.id));
        Ok(fate)
    }
}

/// Answers are through.
pub(crate) struct End {
    pub answers: Answers,
    pub state: State,
}

impl Act for End {
    type Out = ();
    const VERB: &'static str = "outside.end";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        // It only says what has come to be; no page leads here.
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.about(Subject::new("forum", self.answers.forum.0));
        tx.fact("answers_file", serde_json::Value::Null, self.answers.id.to_string());
        tx.fact("rows", serde_json::Value::Null, self.answers.done);
        tx.changed(topic(self.answers.step));
        store::end(tx, self.answers.id, self.state).await
    }
}

/// Somebody takes a file of answers back. What has counted stays; the file is removed. Answers the file.
pub struct Remove {
    /// In which forum.
    pub forum: Forum,
    /// Which.
    pub answers: AnswersId,
}

impl Act for Remove {
    type Out = Vec<Uuid>;
    const VERB: &'static str = "outside.remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_deal(by, self.forum.id.0)
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        let of_forum = store::answers(tx, self.answers).await?.filter(|it| it.forum == self.forum.id);
        let answers = of_forum.ok_or(Error::NotFound)?;
        tx.about(Subject::new("forum", self.forum.id.0));
        tx.fact("answers_file", serde_json::Value::Null, self.answers.to_string());
        tx.changed(topic(answers.step));
        store::forget_answers(tx, Some(self.answers)).await
    }
}

//! What the buttons of a console do.

use super::{console, hall_to_run, message::MESSAGE, poll::languages};
use crate::{
    Words,
    acts::{
        Call, CatchUp, CountDown, DID_MAX, Decide, Declare, Deed, Did, End, Extend, Floor, Place, Play,
        Plays, PutFocus, PutItem, PutMessage, PutOn, RemovePoll, Run, Scroll, SetOpen, SetPoll, SetRules,
        Strike, Undo, Whose,
    },
    model::{
        BUDGET_S_MAX, COUNTDOWN_MIN_MAX, Contribution, DELAY_MIN_MAX, Focus, LIMIT_S_MAX, LIMIT_S_MIN,
        Motion, QuestionState, Rules,
    },
    say, store,
};
use axum::{
    Form as Posted,
    extract::Path,
    response::{IntoResponse, Redirect, Response},
};
use forums::Here;
use kernel::{
    Error, Result, Say, Text,
    db::{Chore, Tx},
    form::Form,
};
use programme::{ItemId, Room, RoomId};

/// Seconds by which the keys for more and less time move the clock.
const STEP_S: i64 = 60;

pub(super) async fn act(
    here: Here,
    Path((_, slug, deed)): Path<(String, String, String)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_to_run(&mut tx, &here, &slug).await?;
    drop(tx);
    if deed == "catch-up" {
        return catch_up(&here, &room, &form).await;
    }
    let notice = match done(&here, &room, &deed, &mut form).await {
        Ok(()) => None,
        Err(Error::Refused(say)) => Some(say),
        Err(Error::Invalid(wrong)) => {
            Some(wrong.into_iter().next().map_or_else(say::moved_on, |(_, say)| say))
        }
        Err(error) => return Err(error),
    };
    answer(&here, &room, form.value("q"), notice).await
}

/// The console as it is now, with what was refused.
async fn answer(here: &Here, room: &Room, q: &str, notice: Option<Say>) -> Result<Response> {
    if here.part {
        let (kind, say) = notice.map_or(("ok", say::done()), |say| ("warn", say));
        return console::part(here, room, q, (kind, here.lang.tell(&say)), None).await;
    }
    let back = here.to(&format!("/stage/{}", room.slug));
    Ok(match notice {
        Some(say) => here.on_to(&back, "warn", &say),
        None => Redirect::to(&back).into_response(),
    })
}

/// Does what a button says.
async fn done(here: &Here, room: &Room, deed: &str, form: &mut Form) -> Result<()> {
    match deed {
        "item" | "message" | "countdown" | "delay" => on_screen(here, room, deed, form).await,
        "undo" => {
            let step = form.value("step").parse().map_err(|_| Error::NotFound)?;
            here.app.db.act(&here.by, Undo { forum: here.forum.id, hall: room.id, step }).await
        }
        "release" => {
            let item = item_in(form)?;
            let mut tx = here.app.db.read().await?;
            if store::rehearsal(&mut tx, here.forum.id).await?.is_some() {
                return Err(Error::Refused(say::no_release_in_rehearsal()));
            }
            drop(tx);
            here.app.db.act(&here.by, programme::Release { forum: here.forum.id, item }).await?;
            // What is public cannot be taken back, and what was done before it is not the last act any more.
            here.app.db.chore(ForgetSteps(room.id)).await
        }
        "show-question" | "show-poll" | "show-text" | "show-recording" | "show-picture" | "show-nothing"
        | "text-moves" | "text-stands" | "play" | "stop" | "from-the-beginning" => {
            beside_floor(here, room, deed, form).await
        }
        "let-through" | "decline" | "answered" => decide(here, room, deed, form).await,
        "open-poll" | "close-poll" | "remove-poll" => to_poll(here, room, deed, form).await,
        "start" | "pause" | "more" | "less" | "end" => to_floor(here, room, deed, form).await,
        _ => to_list(here, room, deed, form).await,
    }
}

/// Forgets what the consoles of a hall could undo.
struct ForgetSteps(RoomId);

impl Chore for ForgetSteps {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        store::forget_steps_of(tx, self.0).await
    }
}

/// What a console did while it had lost the server: each `did` is the deed, how many milliseconds ago, and of a call whom.
async fn catch_up(here: &Here, room: &Room, form: &Form) -> Result<Response> {
    let did: Option<Vec<Did>> = form.values("did").iter().take(DID_MAX).map(|it| did(it)).collect();
    let did = did.ok_or(Error::NotFound)?;
    let (id, left, all) = (id_in(form, "id")?, form.value("seen").to_owned(), did.len());
    let act = CatchUp { floor: floor(here, room, form)?, id, left, did };
    let (done, notice) = match here.app.db.act(&here.by, act).await {
        Ok(done) if done == all => (done, ("ok", say::done())),
        Ok(done) => (done, ("warn", say::not_all_done())),
        Err(Error::Refused(_)) => (0, ("warn", say::not_all_done())),
        Err(error) => return Err(error),
    };
    console::part(here, room, "", (notice.0, here.lang.tell(&notice.1)), Some(done)).await
}

fn did(line: &str) -> Option<Did> {
    let mut words = line.split(' ');
    let (deed, ago_ms, whom) = (words.next()?, words.next()?.parse().ok()?, words.next().unwrap_or(""));
    let what = match deed {
        "call" => Deed::Call(whom.parse().ok()?),
        "start" | "pause" => Deed::Run(deed == "start"),
        "more" => Deed::Extend(STEP_S),
        "less" => Deed::Extend(-STEP_S),
        "end" => Deed::End,
        _ => return None,
    };
    Some(Did { what, ago_ms })
}

fn item_in(form: &Form) -> Result<ItemId> {
    id_in(form, "item")
}

fn floor(here: &Here, room: &Room, form: &Form) -> Result<Floor> {
    Ok(Floor {
        forum: here.forum.id,
        hall: room.id,
        item: item_in(form)?,
        seen: form.value("list_seen").parse().unwrap_or(-1),
    })
}

async fn on_screen(here: &Here, room: &Room, deed: &str, form: &mut Form) -> Result<()> {
    let (forum, hall) = (here.forum.id, room.id);
    let seen = form.value("hall_seen").parse().unwrap_or(-1);
    let db = &here.app.db;
    match deed {
        "item" => {
            let item = match form.value("to") {
                "" => None,
                id => Some(id.parse().map_err(|_| Error::NotFound)?),
            };
            db.act(&here.by, PutItem { forum, hall, seen, item }).await
        }
        "message" => {
            let message = message_in(here, form);
            db.act(&here.by, PutMessage { forum, hall, seen, message }).await
        }
        "countdown" => {
            let minutes = form.number("minutes", 1, COUNTDOWN_MIN_MAX);
            good(form)?;
            db.act(&here.by, CountDown { forum, hall, seen, minutes }).await
        }
        _ => {
            let minutes = form.number("late", -DELAY_MIN_MAX, DELAY_MIN_MAX);
            let seen = form.number("delay_seen", -DELAY_MIN_MAX, DELAY_MIN_MAX);
            good(form)?;
            let item = item_in(form)?;
            db.act(&here.by, Declare { forum, hall, item, seen, minutes }).await
        }
    }
}

/// The message in every language in which it was typed; what stands in the page's is the original.
fn message_in(here: &Here, form: &Form) -> Text {
    let typed = languages(here, None).into_iter().map(|tag| {
        let words = form.value(&format!("{MESSAGE}{tag}")).trim().to_owned();
        (tag, words)
    });
    let written: Vec<(String, String)> = typed.filter(|(_, words)| !words.is_empty()).collect();
    let original = written.first().map(|(tag, _)| tag.clone()).unwrap_or_default();
    Text::parallel(&original, written)
}

fn good(form: &Form) -> Result<()> {
    if form.is_good() { Ok(()) } else { Err(Error::Invalid(form.clone().into_errors())) }
}

/// What stands on the screens beside the floor.
async fn beside_floor(here: &Here, room: &Room, deed: &str, form: &Form) -> Result<()> {
    let (forum, hall) = (here.forum.id, room.id);
    let seen = form.value("hall_seen").parse().unwrap_or(-1);
    let put = async |focus| here.app.db.act(&here.by, PutFocus { forum, hall, seen, focus }).await;
    let play = async |plays| here.app.db.act(&here.by, Play { forum, hall, seen, plays }).await;
    match deed {
        "show-question" => put(Some(Focus::Question(id_in(form, "question")?))).await,
        "show-poll" => put(Some(Focus::Poll(id_in(form, "poll")?))).await,
        "show-text" => put(Some(Focus::Text { item: item_in(form)?, spent_ms: 0, since: None })).await,
        "show-recording" => {
            put(Some(Focus::Recording { id: id_in(form, "recording")?, spent_ms: 0, since: None })).await
        }
        "show-picture" => put(Some(Focus::Picture(id_in(form, "picture")?))).await,
        "show-nothing" => put(None).await,
        "play" => play(Plays::On).await,
        "stop" => play(Plays::Stands).await,
        "from-the-beginning" => play(Plays::Anew).await,
        _ => here.app.db.act(&here.by, Scroll { forum, hall, seen, moves: deed == "text-moves" }).await,
    }
}

async fn decide(here: &Here, room: &Room, deed: &str, form: &Form) -> Result<()> {
    let to = match deed {
        "let-through" => QuestionState::Open,
        "decline" => QuestionState::Declined,
        _ => QuestionState::Answered,
    };
    let seen = QuestionState::from_word(form.value("question_seen")).ok_or(Error::NotFound)?;
    let question = id_in(form, "question")?;
    here.app.db.act(&here.by, Decide { forum: here.forum.id, hall: room.id, question, seen, to }).await
}

async fn to_poll(here: &Here, room: &Room, deed: &str, form: &Form) -> Result<()> {
    let (forum, hall, poll) = (here.forum.id, room.id, id_in(form, "poll")?);
    match deed {
        "remove-poll" => here.app.db.act(&here.by, RemovePoll { forum, hall, poll }).await,
        _ => here.app.db.act(&here.by, SetPoll { forum, hall, poll, open: deed == "open-poll" }).await,
    }
}

fn id_in<T: std::str::FromStr>(form: &Form, name: &str) -> Result<T> {
    form.value(name).parse().map_err(|_| Error::NotFound)
}

async fn to_floor(here: &Here, room: &Room, deed: &str, form: &Form) -> Result<()> {
    let (db, floor) = (&here.app.db, floor(here, room, form)?);
    match deed {
        "start" | "pause" => {
            let entry = form.value("entry").parse().map_err(|_| Error::NotFound)?;
            db.act(&here.by, Run { floor, entry, runs: deed == "start" }).await
        }
        "more" => db.act(&here.by, Extend { floor, seconds: STEP_S }).await,
        "less" => db.act(&here.by, Extend { floor, seconds: -STEP_S }).await,
        _ => db.act(&here.by, End { floor }).await,
    }
}

async fn to_list(here: &Here, room: &Room, deed: &str, form: &mut Form) -> Result<()> {
    let (db, floor) = (&here.app.db, floor(here, room, form)?);
    let reason = form.value("reason").to_owned();
    let whom = || form.value("whom").parse().map_err(|_| Error::NotFound);
    match deed {
        "open" | "close" => db.act(&here.by, SetOpen { floor, open: deed == "open" }).await,
        "call" => db.act(&here.by, Call { entry: whom()?, floor, reason }).await,
        "strike" => db.act(&here.by, Strike { entry: whom()?, floor, reason }).await,
        "by-rules" => db.act(&here.by, Place { entry: whom()?, floor, place: None, reason }).await,
        "place" => {
            let entry = whom()?;
            let place = Some(form.number("place", 1, 10_000).unwrap_or(1));
            good(form)?;
            db.act(&here.by, Place { floor, entry, place, reason }).await
        }
        "rules" => {
            let rules = rules(form, Words(here.lang));
            good(form)?;
            let halls = form.values("halls").iter().filter_map(|id| id.parse().ok()).collect();
            db.act(&here.by, SetRules { floor, rules, halls }).await
        }
        "put-on" => {
            let act = put_on(floor, form)?;
            match db.act(&here.by, act).await? {
                true => Ok(()),
                false => Err(Error::Refused(say::on_the_list_already())),
            }
        }
        _ => Err(Error::NotFound),
    }
}

fn put_on(floor: Floor, form: &Form) -> Result<PutOn> {
    let whom = match (form.value("registration").parse(), form.value("delegation").parse()) {
        (Ok(id), _) => Whose::Registration(id),
        (_, Ok(id)) => Whose::Delegation(id),
        _ => return Err(Error::NotFound),
    };
    Ok(PutOn {
        floor,
        whom,
        kind: Contribution::from_word(form.value("kind")).unwrap_or(Contribution::Speech),
        motion: Motion::from_word(form.value("motion")),
        at: form.value("at").parse().ok(),
    })
}

/// The rules that were typed; what is out of its limits is wrong with the name of its field.
fn rules(form: &mut Form, t: Words) -> Rules {
    let usual = Rules::default();
    let on = |name: &str| form.has(name, "yes");
    let (protocol_first, first_timers) = (on("protocol_first"), on("first_timers"));
    let (balance, alternate, questions) = (on("balance"), on("alternate"), on("questions"));
    let mut seconds = |name: &str, label: String, least: i64, most: i64| {
        let typed = form.value(name).trim().to_owned();
        let number = typed.parse().ok().filter(|it| (least..=most).contains(it));
        if number.is_none() && !typed.is_empty() {
            form.refuse(name, say::seconds_between(label, least, most));
        }
        number
    };
    let mut limit = |name: &str, label: String, usual: i64| {
        seconds(name, label, LIMIT_S_MIN, LIMIT_S_MAX).unwrap_or(usual)
    };
    let (speech_s, question_s) = (
        limit("speech_s", t.kind_speech(), usual.speech_s),
        limit("question_s", t.kind_question(), usual.question_s),
    );
    let reply_s = limit("reply_s", t.kind_reply(), usual.reply_s);
    let point_s = limit("point_s", t.kind_point(), usual.point_s);
    let right_s = limit("right_s", t.kind_right(), usual.right_s);
    Rules {
        protocol_first,
        first_timers,
        balance,
        alternate,
        questions,
        speech_s,
        question_s,
        reply_s,
        point_s,
        right_s,
        warn_s: seconds("warn_s", t.yellow(), 0, LIMIT_S_MAX).unwrap_or(usual.warn_s),
        delegation_s: seconds("delegation_s", t.delegation_budget(), 1, BUDGET_S_MAX),
        total_s: seconds("total_s", t.total_budget(), 1, BUDGET_S_MAX),
    }
}

//! The screen of a hall: a board, one for each language, all showing the same state.

use super::{
    crowd::{PollShown, QuestionShown, TextShown},
    hall_of,
    own_screen::{mark_of, own_of},
    reader::Reader,
    seen::{PictureShown, RecordingShown},
    shown::{ClockShown, NEXT_MAX, OnStage, Speaker, hall_name},
};
use crate::{
    Words,
    acts::must_run,
    model::{Clock, Focus, Hall, PollState, QuestionState, topic},
    public::Public,
    store,
};
use askama::Template;
use axum::{extract::Path, response::Response};
use forums::{Here, Shows};
use jiff::Timestamp;
use kernel::{
    Error, Result,
    board::{Audience, Block, Board, View},
    db::Tx,
    live::Topic,
    rights::Right,
    web::{Frame, House, OnPage, Visit, page},
};
use programme::RoomId;
use std::time::Duration;
use uuid::Uuid;

/// What a screen is cut into, in the order in which it stands there.
const BLOCKS: [&str; 12] = [
    "mark",
    "message",
    "item",
    "countdown",
    "floor",
    "question",
    "poll",
    "text",
    "recording",
    "picture",
    "queue",
    "nothing",
];

#[derive(Template)]
#[template(path = "pages/screen.html")]
struct ScreenPage {
    f: Frame,
    hall: Shows,
    board: OnPage,
    time: String,
    now: i64,
}

pub(super) async fn show(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    screen::<HallBoard>(&here, &slug).await
}

/// What whoever looks at a screen may see that is not public.
#[derive(Clone, Debug, Default)]
pub(super) struct Sees {
    /// The text of an address that was not released.
    pub unreleased: bool,
    /// Where recordings lie that are not public, within the forum; empty: beside the page; none: they are not shown.
    pub own: Option<String>,
}

/// The screen of a hall in a rehearsal.
pub(super) async fn rehearsal(here: Here, Path((_, slug)): Path<(String, String)>) -> Result<Response> {
    must_run(&here.by, here.forum.id)?;
    screen::<RehearsalBoard>(&here, &slug).await
}

pub(super) async fn screen<B: Board>(here: &Here, slug: &str) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let room = hall_of(&mut tx, here, slug).await?;
    let now = tx.now.as_millisecond();
    drop(tx);
    let board = here.board::<B>(room.id.0).await?;
    let hall = hall_name(here, &room);
    page(here, &ScreenPage { f: here.frame(), hall, board, time: here.to("/time"), now })
}

/// What a hall shows: the same for everybody.
pub(super) struct HallBoard;

impl Board for HallBoard {
    const NAME: &'static str = "hall";
    /// A countdown ends without any news, and whoever changes the title of an item knows of no hall.
    const AT_LEAST_EVERY: Option<Duration> = Some(Duration::from_secs(20));

    fn topics(_: &House, hall: Uuid) -> Vec<Topic> {
        vec![topic(hall)]
    }

    async fn audience(_: &Visit, _: Uuid) -> Result<Audience> {
        Ok(Audience::everyone())
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        let mut tx = view.app.db.read().await?;
        let hall = RoomId(view.thing);
        let forum = store::forum_of(&mut tx, hall).await?.ok_or(Error::NotFound)?;
        let hall = Public::of(&mut tx, forum).await?.hall(&mut tx, hall).await?;
        blocks(&mut tx, view, &hall, &Sees::default(), String::new()).await
    }
}

/// What a hall shows on its own screens: what everybody sees, and recordings before they are public. The address of the page
/// that shows it is given to those who run the stage, and its stream to whoever was shown the page.
pub(super) struct OwnBoard;

impl Board for OwnBoard {
    const NAME: &'static str = "hall-screen";
    const AT_LEAST_EVERY: Option<Duration> = HallBoard::AT_LEAST_EVERY;

    fn topics(house: &House, hall: Uuid) -> Vec<Topic> {
        HallBoard::topics(house, hall)
    }

    async fn audience(_: &Visit, _: Uuid) -> Result<Audience> {
        Ok(Audience::everyone())
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        let mut tx = view.app.db.read().await?;
        let hall = RoomId(view.thing);
        let forum = store::forum_of(&mut tx, hall).await?.ok_or(Error::NotFound)?;
        // The secret is not in the stream: whoever has a page of an address before this one still hears of the hall. What is
        // not public is found by the secret alone, and this tells their page that its address was ended.
        let address = Block { name: "address", html: mark_of(&mut tx, &view.app, hall).await? };
        let sees = Sees { own: Some(String::new()), ..Sees::default() };
        let hall = Public::of(&mut tx, forum).await?.hall(&mut tx, hall).await?;
        let mut blocks = blocks(&mut tx, view, &hall, &sees, String::new()).await?;
        blocks.push(address);
        Ok(blocks)
    }
}

/// What a hall shows while the stage rehearses: for those who run it, and marked.
pub(super) struct RehearsalBoard;

impl Board for RehearsalBoard {
    const NAME: &'static str = "rehearsal";
    const AT_LEAST_EVERY: Option<Duration> = HallBoard::AT_LEAST_EVERY;

    fn topics(house: &House, hall: Uuid) -> Vec<Topic> {
        HallBoard::topics(house, hall)
    }

    async fn audience(visit: &Visit, hall: Uuid) -> Result<Audience> {
        let mut tx = visit.app.db.read().await?;
        let forum = store::forum_of(&mut tx, RoomId(hall)).await?.ok_or(Error::NotFound)?;
        Audience::of(&visit.by, forum.0, &[Right::RunStage]).with(Right::RunStage, &visit.by)
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        let (mut tx, t) = (view.app.db.read().await?, Words(view.lang));
        let hall = RoomId(view.thing);
        let forum = store::forum_of(&mut tx, hall).await?.ok_or(Error::NotFound)?;
        let rehearses = store::rehearsal(&mut tx, forum).await?.is_some();
        let own = own_of(&mut tx, &view.app, forum, hall).await?;
        let hall = store::hall(&mut tx, forum, hall).await?;
        let mark = if rehearses { t.rehearsal() } else { t.no_rehearsal() };
        blocks(&mut tx, view, &hall, &Sees { unreleased: rehearses, own }, mark).await
    }
}

async fn blocks(tx: &mut Tx, view: &View, hall: &Hall, sees: &Sees, mark: String) -> Result<Vec<Block>> {
    let stage = OnStage::of(tx, hall).await?;
    let reader = Reader::Audience(view);
    let mut s = Screen::of(reader, tx.now, hall, stage.as_ref());
    s.focus(tx, reader, hall, stage.as_ref(), sees).await?;
    s.mark = mark;
    let t = Words(view.lang);
    BLOCKS.iter().map(|block| Block::of(block, &Part { t, s: &s, block })).collect()
}

/// A block of a screen.
#[derive(Template)]
#[template(path = "pages/screen-part.html")]
struct Part<'s> {
    t: Words,
    s: &'s Screen,
    block: &'s str,
}

/// What a hall shows: the same on its screens and in the preview of its console.
pub(super) struct Screen {
    /// What is written over all of it; empty on the screens that everybody sees.
    pub mark: String,
    pub item: Shows,
    pub speaker: Option<Speaker>,
    pub clock: Option<ClockShown>,
    pub next: Vec<Speaker>,
    pub message: Shows,
    pub countdown: Option<ClockShown>,
    pub question: Option<QuestionShown>,
    pub poll: Option<PollShown>,
    pub text: Option<TextShown>,
    pub recording: Option<RecordingShown>,
    pub picture: Option<PictureShown>,
}

impl Screen {
    /// As it is now.
    pub fn of(reader: Reader<'_>, now: Timestamp, hall: &Hall, stage: Option<&OnStage>) -> Screen {
        let speaking = stage.and_then(OnStage::speaking);
        let next =
            stage.map(|it| it.queue().take(NEXT_MAX).map(|entry| Speaker::of(reader, entry)).collect());
        Screen {
            mark: String::new(),
            item: stage.map(|it| reader.shows(&it.item.title)).unwrap_or_default(),
            speaker: speaking.map(|entry| Speaker::of(reader, entry)),
            clock: stage
                .filter(|_| speaking.is_some())
                .map(|it| ClockShown::of(it.list.clock(), it.list.rules.warn_s, reader.at())),
            next: next.unwrap_or_default(),
            message: hall.says.as_ref().map(|it| reader.shows(it)).unwrap_or_default(),
            question: None,
            poll: None,
            text: None,
            recording: None,
            picture: None,
            countdown: hall.counts_to.filter(|to| *to > now).map(|to| ClockShown::down_to(to, reader.at())),
        }
    }

    /// As it will be when the next speaker is called.
    pub fn next(reader: Reader<'_>, now: Timestamp, hall: &Hall, stage: Option<&OnStage>) -> Screen {
        let mut screen = Screen::of(reader, now, hall, stage);
        let Some(stage) = stage else { return screen };
        if !screen.next.is_empty() {
            screen.speaker = Some(screen.next.remove(0));
            let next = stage.queue().next();
            let limit =
                next.map(|it| crate::granted(&stage.list.rules, &stage.entries, it.kind, it.delegation));
            screen.clock =
                limit.map(|ms| ClockShown::of(Clock::of(ms), stage.list.rules.warn_s, reader.at()));
        } else {
            (screen.speaker, screen.clock) = (None, None);
        }
        screen
    }

    /// Puts beside the floor what the hall shows there. Whoever reads a poll or a text, or looks at a film, needs no list
    /// of speakers.
    pub async fn focus(
        &mut self,
        tx: &mut Tx,
        reader: Reader<'_>,
        hall: &Hall,
        stage: Option<&OnStage>,
        sees: &Sees,
    ) -> Result<()> {
        match hall.focus.as_ref().map(|it| it.0) {
            Some(Focus::Question(id)) => {
                let open = store::question(tx, id).await?.filter(|it| it.state == QuestionState::Open);
                self.question = open.map(|it| QuestionShown::of(reader, &it));
            }
            Some(Focus::Poll(id)) => {
                let told = store::poll(tx, id).await?.filter(|it| it.state != PollState::Draft);
                if let Some(poll) = told {
                    self.poll = Some(PollShown::of(tx, reader, &poll).await?);
                }
            }
            Some(Focus::Text { item, spent_ms, since }) => {
                self.text =
                    TextShown::of(tx, reader, hall.forum, item, (spent_ms, since), sees.unreleased).await?;
            }
            Some(Focus::Recording { id, spent_ms, since }) => {
                if let Some(stage) = stage {
                    let (item, focus) = ((hall.forum, &stage.item), (id, spent_ms, since));
                    self.recording = RecordingShown::of(tx, reader, item, focus, sees.own.as_deref()).await?;
                }
            }
            Some(Focus::Picture(id)) => {
                self.picture = PictureShown::with_id(tx, reader, hall.forum, id).await?;
            }
            None => {}
        }
        let is_read = self.poll.is_some() || self.text.is_some();
        if is_read || self.recording.is_some() || self.picture.is_some() {
            self.next.clear();
        }
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        let is_bare = self.item.is_empty() && self.message.is_empty();
        is_bare && self.countdown.is_none() && self.picture.is_none()
    }
}

//! Boards: what many people watch at once, computed once for each **audience** and never for each of them.
//!
//! A page of the secretariat watches topics and fetches its block again ([`crate::live`]): right for ten people, dear for
//! ten thousand. A board is a set of named blocks of one thing (the display of a hall, the numbers of a forum). Per node,
//! one task keeps it for each thing, audience and language that somebody watches: on news of its topics it renders once,
//! and whatever differs goes out as one frame, written once and shared by everybody who was up to date. Whoever was
//! slow or away gets what they missed in one piece: the newest state, never a queue.
//!
//! Always true:
//! - [`Board::blocks`] is told an [`Audience`], not a visitor: what is rendered cannot depend on who somebody is beyond
//!   the rights that the audience holds.
//! - The audience is found from the visitor's session at each connection, and never from the address; before each
//!   delivery the session is looked at again.
//! - A client that says where it left off gets less than everything only when what it has is known by its [`Mark`].
//!
//! Start reading at [`Board`], then `state.rs` (what is sent to whom) and `keeper.rs` (the task).

mod audience;
mod keeper;
mod state;

pub use audience::Audience;
pub use state::{Block, Mark, Place, State};

pub(crate) use keeper::{Boards, Key, Kind, States};
pub(crate) use state::beat;

use crate::{
    error::Result,
    live::Topic,
    shell,
    web::{self, App, House, Visit},
    words::Lang,
};
use futures_util::future::BoxFuture;
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

/// A kind of board, for any number of things: one display for each hall.
pub trait Board: Send + Sync + 'static {
    /// Its word in addresses: `numbers`.
    const NAME: &'static str;

    /// How old it may get without any news; for boards on which the time of day shows.
    const AT_LEAST_EVERY: Option<Duration> = None;

    /// The topics whose news may change it, in the house as it stands: what is held within a forum has topics of its own.
    fn topics(house: &House, thing: Uuid) -> Vec<Topic>;

    /// As whom a visitor sees it: what they may decides, and nothing else that moves. Asked at every connection, and before
    /// a delivery to whoever is not everyone when what they may has changed.
    ///
    /// # Errors
    /// When this visitor may not see it at all, or what the database says.
    fn audience(visit: &Visit, thing: Uuid) -> impl Future<Output = Result<Audience>> + Send;

    /// Its blocks, always by the same names. What has nothing to show is empty.
    ///
    /// # Errors
    /// What the database or a template says; what was shown before stays, and it is tried again.
    fn blocks(view: &View) -> impl Future<Output = Result<Vec<Block>>> + Send;
}

/// What a board is rendered for.
#[derive(Clone)]
pub struct View {
    /// The installation.
    pub app: App,
    /// Whose board it is: a hall, a forum.
    pub thing: Uuid,
    /// Who looks.
    pub audience: Audience,
    /// The content language, BCP 47.
    pub tag: String,
    /// The interface language.
    pub lang: Lang,
}

impl View {
    pub(crate) fn new(app: &App, thing: Uuid, audience: Audience, tag: &str) -> View {
        View { app: app.clone(), thing, audience, tag: tag.to_owned(), lang: Lang::nearest(tag) }
    }

    /// The content fallback chain of the coalition.
    pub fn chain(&self) -> Vec<String> {
        self.app.house().chain.clone()
    }

    /// The address of a forum's page, as [`Visit::to_forum`].
    pub fn to_forum(&self, slug: &str, path: &str) -> String {
        self.app.house().to_forum(&self.tag, slug, path)
    }

    /// What a block's template needs as `f`.
    pub fn look(&self) -> Look {
        Look { t: shell::Words(self.lang), lang: self.tag.clone() }
    }
}

/// The frame of a block, as the parts of the look read it (`f`): of a page's frame, what is the same for everybody.
pub struct Look {
    /// The interface's words of the frame.
    pub t: shell::Words,
    /// BCP 47 tag of the page.
    pub lang: String,
}

impl Look {
    /// As [`crate::web::Frame::asset`].
    pub fn asset(&self, name: &str) -> String {
        web::asset_address(name)
    }
}

/// A kind of board without its type.
pub(crate) trait AnyBoard: Send + Sync {
    fn name(&self) -> &'static str;
    fn at_least_every(&self) -> Option<Duration>;
    fn topics(&self, house: &House, thing: Uuid) -> Vec<Topic>;
    fn audience<'v>(&self, visit: &'v Visit, thing: Uuid) -> BoxFuture<'v, Result<Audience>>;
    fn blocks<'v>(&self, view: &'v View) -> BoxFuture<'v, Result<Vec<Block>>>;
}

struct Of<B>(std::marker::PhantomData<fn() -> B>);

impl<B: Board> AnyBoard for Of<B> {
    fn name(&self) -> &'static str {
        B::NAME
    }

    fn at_least_every(&self) -> Option<Duration> {
        B::AT_LEAST_EVERY
    }

    fn topics(&self, house: &House, thing: Uuid) -> Vec<Topic> {
        B::topics(house, thing)
    }

    fn audience<'v>(&self, visit: &'v Visit, thing: Uuid) -> BoxFuture<'v, Result<Audience>> {
        Box::pin(B::audience(visit, thing))
    }

    fn blocks<'v>(&self, view: &'v View) -> BoxFuture<'v, Result<Vec<Block>>> {
        Box::pin(B::blocks(view))
    }
}

/// That kind of board, for the table of routes.
pub(crate) fn kind<B: Board>() -> Kind {
    Arc::new(Of::<B>(std::marker::PhantomData))
}

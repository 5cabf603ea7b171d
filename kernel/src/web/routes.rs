//! Routes, each with who may use it, and the entries of the menus.

use super::{App, Banners};
use crate::{
    board::{self, Board, Kind},
    db::Tx,
    error::Result,
    rights::{By, Right},
    shell,
    words::Lang,
};
use axum::{
    Router,
    handler::Handler,
    http::Method,
    routing::{MethodFilter, on},
};
use futures_util::future::BoxFuture;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Who may use a route. What they may see or do there is decided by the act or the question itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Everybody; nothing personal stands there.
    Anyone,
    /// Whoever holds the secret that is part of the address.
    LinkHolder,
    /// A person who is signed in.
    SignedIn,
    /// Whoever holds this right in some scope.
    Holder(Right),
    /// A person or device that may read tickets.
    Reader,
    /// A program with a token of this scope.
    Program(&'static str),
    /// The operator's monitoring: by its address or its token, which are settings and no mandates.
    Monitor,
    /// A program with any token.
    AnyProgram,
}

impl Who {
    /// Whether `by` gets past the door of the route.
    pub fn admits(self, by: &By) -> bool {
        match self {
            Who::Anyone | Who::LinkHolder => true,
            Who::SignedIn => by.person().is_some(),
            Who::Holder(right) => !matches!(by, By::Token { .. }) && by.may_somewhere(right),
            Who::Reader => !matches!(by, By::Token { .. }) && by.may_somewhere(Right::Scan),
            Who::Program(scope) => match by {
                By::Token { scopes, .. } => scopes.iter().any(|it| it == scope),
                _ => false,
            },
            Who::Monitor => false,
            Who::AnyProgram => matches!(by, By::Token { .. }),
        }
    }
}

/// A route as the gate and the matrix test know it.
#[derive(Clone, Debug)]
pub struct Route {
    /// `GET`, `POST` …
    pub method: Method,
    /// `/f/{forum}/programme`
    pub path: &'static str,
    /// Who may use it.
    pub who: Who,
    /// Kept for visitors who are not signed in, until something on the public site changes.
    pub kept: bool,
}

impl Route {
    /// The word after the forum in its address: `programme`.
    pub fn forum_word(&self) -> Option<&'static str> {
        let rest = self.path.strip_prefix("/f/{forum}/")?;
        rest.split('/').next().filter(|word| !word.starts_with('{'))
    }
}

/// What every request asks of the list of routes.
pub(super) struct KnownRoutes {
    by_path: HashMap<(Method, &'static str), usize>,
    forum_words: HashSet<&'static str>,
}

impl KnownRoutes {
    pub(super) fn of(routes: &[Route]) -> KnownRoutes {
        let by_path = routes.iter().enumerate().map(|(at, it)| ((it.method.clone(), it.path), at));
        KnownRoutes {
            by_path: by_path.collect(),
            forum_words: routes.iter().filter_map(Route::forum_word).collect(),
        }
    }

    /// Where the route of that method and path stands in the list.
    pub(super) fn place(&self, method: &Method, path: &str) -> Option<usize> {
        self.by_path.get(&(method.clone(), path)).copied()
    }

    /// Whether a forum has pages under that word.
    pub(super) fn is_forum_word(&self, word: &str) -> bool {
        self.forum_words.contains(word)
    }
}

/// Where a menu entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The public site of a forum.
    Site,
    /// The workplaces of those who are signed in, within a forum.
    Tools(Heading),
}

/// What workplaces have to do with, in the order of the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Heading {
    /// Whoever is signed in: their own registration, ticket, programme, delegation.
    Mine,
    /// Who comes: delegations, organisations, accreditation, lists.
    Participants,
    /// Their arrival: the desk, badges, checkpoints.
    Entry,
    /// What happens, when and where, and how it goes.
    Programme,
    /// What is said to them.
    Messages,
    /// The forum itself: its numbers, who works for it.
    Forum,
}

impl Heading {
    /// As it stands over its entries.
    pub fn words(self, lang: Lang) -> String {
        let t = shell::Words(lang);
        match self {
            Heading::Mine => t.tools_mine(),
            Heading::Participants => t.tools_participants(),
            Heading::Entry => t.tools_entry(),
            Heading::Programme => t.tools_programme(),
            Heading::Messages => t.tools_messages(),
            Heading::Forum => t.tools_forum(),
        }
    }
}

/// One entry of a menu.
#[derive(Clone, Copy)]
pub struct MenuItem {
    /// Where it stands.
    pub place: Place,
    /// Sorted by this among those of its place, then by path.
    pub order: u16,
    /// Within the forum: `/programme`.
    pub path: &'static str,
    /// Its words.
    pub label: fn(Lang) -> String,
    /// Who sees it, in the forum of that id.
    pub shown: fn(&By, Uuid) -> bool,
}

/// All entries of all menus.
pub type Menu = Vec<MenuItem>;

/// A menu entry of those for whom there is something behind it, which only the database knows.
#[derive(Clone, Copy)]
pub struct OwnItem {
    /// The entry.
    pub item: MenuItem,
    /// Whether this person sees it, in the forum of that id.
    pub has: for<'t> fn(&'t mut Tx, Uuid, Uuid) -> BoxFuture<'t, Result<bool>>,
}

/// The routes of a room.
#[derive(Default)]
pub struct Routes {
    pub(super) router: Router<App>,
    pub(super) list: Vec<Route>,
    pub(super) menu: Menu,
    pub(super) own_menu: Vec<OwnItem>,
    pub(super) boards: Vec<Kind>,
    pub(super) banners: Option<Banners>,
}

impl Routes {
    /// No routes yet.
    pub fn new() -> Routes {
        Routes::default()
    }

    /// A page or file to be read.
    #[must_use]
    pub fn get<H: Handler<T, App>, T: 'static>(self, path: &'static str, who: Who, handler: H) -> Routes {
        self.add(Method::GET, MethodFilter::GET, path, who, false, handler)
    }

    /// A public page that is kept for visitors until a topic that begins with `site` changes.
    #[must_use]
    pub fn get_kept<H: Handler<T, App>, T: 'static>(self, path: &'static str, handler: H) -> Routes {
        self.add(Method::GET, MethodFilter::GET, path, Who::Anyone, true, handler)
    }

    /// Something to be done.
    #[must_use]
    pub fn post<H: Handler<T, App>, T: 'static>(self, path: &'static str, who: Who, handler: H) -> Routes {
        self.add(Method::POST, MethodFilter::POST, path, who, false, handler)
    }

    /// A part of something to be changed (API).
    #[must_use]
    pub fn patch<H: Handler<T, App>, T: 'static>(self, path: &'static str, who: Who, handler: H) -> Routes {
        self.add(Method::PATCH, MethodFilter::PATCH, path, who, false, handler)
    }

    /// Every route so far.
    pub fn list(&self) -> &[Route] {
        &self.list
    }

    /// An entry of a menu.
    #[must_use]
    pub fn menu(mut self, item: MenuItem) -> Routes {
        self.menu.push(item);
        self
    }

    /// An entry of a menu that is asked for with every page of whoever is signed in: one question by an index.
    #[must_use]
    pub fn own_menu(mut self, item: OwnItem) -> Routes {
        self.own_menu.push(item);
        self
    }

    /// A kind of board that pages of this room show.
    #[must_use]
    pub fn board<B: Board>(mut self) -> Routes {
        self.boards.push(board::kind::<B>());
        self
    }

    /// What stands above every page of a forum. One room knows it.
    #[must_use]
    pub fn banners(mut self, banners: Banners) -> Routes {
        self.banners = Some(banners);
        self
    }

    /// These and those.
    #[must_use]
    pub fn merge(mut self, other: Routes) -> Routes {
        self.router = self.router.merge(other.router);
        self.list.extend(other.list);
        self.boards.extend(other.boards);
        self.own_menu.extend(other.own_menu);
        self.banners = self.banners.or(other.banners);
        self.menu.extend(other.menu);
        self
    }

    fn add<H: Handler<T, App>, T: 'static>(
        mut self,
        method: Method,
        filter: MethodFilter,
        path: &'static str,
        who: Who,
        kept: bool,
        handler: H,
    ) -> Routes {
        self.router = self.router.route(path, on(filter, handler));
        self.list.push(Route { method, path, who, kept });
        self
    }
}

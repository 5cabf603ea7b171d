//! The organiser's dashboard: who is registered, accredited and inside, and how they arrive. What moves is a board.

use crate::{
    Words,
    arrivals::Came,
    chart::{self, BAR_THICK, BOTTOM, Bars, Curve, Hours, LEFT, RIGHT, Row, WIDTH},
    inside::Members,
    store::{self, Tallies, Tally},
};
use askama::Template;
use axum::response::Response;
use delegations::{Delegation, DelegationId};
use forums::{Category, CategoryId, Forum, ForumId, Here};
use kernel::{
    Error, Lang, Result, Text,
    board::{Audience, Block, Board, Look, View},
    dates,
    db::Tx,
    live::Topic,
    rights::{Right, Scope},
    web::{App, Found, Frame, Heading, House, MenuItem, OnPage, Place, Routes, Shelf, Visit, Who, page},
};
use registration::Count;
use std::{sync::Arc, time::Duration};
use uuid::Uuid;

pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/f/{forum}/dashboard", Who::Holder(Right::SeeNumbers), dashboard)
        .board::<Dashboard>()
        .menu(MenuItem {
            place: Place::Tools(Heading::Forum),
            order: 10,
            path: "/dashboard",
            label: |lang: Lang| Words(lang).dashboard(),
            shown: |by, forum| by.may(Right::SeeNumbers, Scope::forum(forum)),
        })
}

/// The blocks of the board, in the order of the page.
const BLOCKS: [&str; 4] = ["tiles", "arrivals", "by-delegation", "by-category"];

#[derive(Template)]
#[template(path = "dashboard.html")]
struct DashboardPage {
    f: Frame,
    t: Words,
    board: OnPage,
    /// The forum that this one is held within, and those within it.
    above: Vec<Way>,
    within: Vec<Way>,
}

/// A way to another forum.
struct Way {
    href: String,
    name: String,
    days: String,
}

#[derive(Template)]
#[template(path = "tiles.html")]
struct Tiles {
    f: Look,
    t: Words,
    registered: String,
    accredited: String,
    inside: String,
    /// How many of them were withdrawn or refused; `None`: nobody.
    inside_left: Option<i64>,
    reserve: String,
}

#[derive(Template)]
#[template(path = "arrivals.html")]
struct ArrivalsBlock {
    f: Look,
    t: Words,
    /// Nobody has ever been registered.
    nobody: bool,
    arrivals: Option<Arrivals>,
}

#[derive(Template)]
#[template(path = "group.html")]
struct GroupBlock {
    t: Words,
    group: Group,
}

/// The same people, told apart by delegation or by category.
struct Group {
    id: &'static str,
    title: String,
    /// What a row is.
    head: String,
    rows: Vec<Row>,
    bars: Bars,
}

/// How people came, in words and as a curve.
struct Arrivals {
    day: String,
    total: i64,
    curve: Curve,
    hours: Vec<(String, i64)>,
}

async fn dashboard(here: Here) -> Result<Response> {
    let board = here.board::<Dashboard>(here.forum.id.0).await?;
    let mut tx = here.app.db.read().await?;
    let above = forums::parent(&mut tx, here.forum.id).await?;
    let within = forums::nested(&mut tx, here.forum.id).await?;
    drop(tx);
    let ways = |forums: &[Forum]| forums.iter().map(|it| way(&here, it)).collect();
    let (above, within) = (ways(above.as_slice()), ways(&within));
    page(&here, &DashboardPage { f: here.frame(), t: Words(here.lang), board, above, within })
}

/// To its numbers for whoever may see them, else to its site.
fn way(here: &Here, forum: &Forum) -> Way {
    let may = here.by.may(Right::SeeNumbers, Scope::forum(forum.id.0));
    Way {
        href: here.to_forum(&forum.slug, if may { "/dashboard" } else { "/" }),
        name: forum.name.in_lang(&here.tag, &here.chain()).to_owned(),
        days: dates::span(here.lang, forum.starts_on, forum.ends_on),
    }
}

/// The numbers of a forum: the same for all who may see them.
struct Dashboard;

impl Board for Dashboard {
    const NAME: &'static str = "numbers";
    /// An hour begins without any news.
    const AT_LEAST_EVERY: Option<Duration> = Some(Duration::from_secs(60));

    fn topics(_: &House, forum: Uuid) -> Vec<Topic> {
        ["registration", "numbers", "door"].map(|thing| Topic::new(thing, forum)).into()
    }

    async fn audience(visit: &Visit, forum: Uuid) -> Result<Audience> {
        Audience::of(&visit.by, forum, &[Right::SeeNumbers]).with(Right::SeeNumbers, &visit.by)
    }

    async fn blocks(view: &View) -> Result<Vec<Block>> {
        let counted = Counted::of(view).await?;
        let (t, tallies) = (Words(view.lang), &counted.tallies);
        let nobody = tallies.is_empty();
        let all = row(String::new(), tallies.values());
        let sum = |of: fn(&Tally) -> i64| tallies.values().map(of).sum::<i64>();
        let tiles = Tiles {
            f: view.look(),
            t,
            registered: all.registered.to_string(),
            accredited: all.accredited.to_string(),
            inside: all.inside.to_string(),
            inside_left: Some(sum(|it| it.inside_left)).filter(|number| *number > 0),
            reserve: sum(|it| it.reserve).to_string(),
        };
        let arrivals = counted.came.as_ref().map(|came| Arrivals::of(view.lang, came));
        let mut blocks = vec![
            Block::of("tiles", &tiles)?,
            Block::of("arrivals", &ArrivalsBlock { f: view.look(), t, nobody, arrivals })?,
        ];
        if !nobody {
            for group in [by_delegation(view, &counted), by_category(view, &counted)] {
                blocks.push(Block::of(group.id, &GroupBlock { t, group })?);
            }
        }
        Ok(blocks)
    }
}

/// What the board says, before it is said in a language: counted once for all of them.
struct Counted {
    stood: Arc<Stood>,
    tallies: Tallies,
    came: Option<Came>,
}

/// How the registrations stand. Nobody who only goes in or out changes it.
struct Stood {
    forum: Forum,
    counts: Vec<Count>,
    /// In protocol order; after them those that have people here but no seat any more.
    delegations: Vec<Delegation>,
    categories: Vec<Category>,
    members: Members,
}

impl Stood {
    async fn of(app: &App, forum: ForumId) -> Result<Arc<Stood>> {
        let topics = [Topic::new("registration", forum.0)];
        match app.kept::<Shelf<ForumId, Stood>>().look(app, forum, &topics) {
            Found::Kept(it) => Ok(it),
            Found::Gap(gap) => Ok(gap.fill(Stood::read(&mut app.db.read().await?, forum).await?)),
        }
    }

    async fn read(tx: &mut Tx, forum: ForumId) -> Result<Stood> {
        let forum = forums::forum_by_id(tx, forum).await?.ok_or(Error::NotFound)?;
        let counts = registration::counts(tx, forum.id).await?;
        Ok(Stood {
            delegations: delegations(tx, &forum, &counts).await?,
            categories: forums::categories(tx, forum.id).await?,
            counts,
            forum,
            members: Members::default(),
        })
    }
}

impl Counted {
    async fn of(view: &View) -> Result<Arc<Counted>> {
        let (app, forum) = (&view.app, ForumId(view.thing));
        match app.kept::<Shelf<ForumId, Counted>>().look(
            app,
            forum,
            &Dashboard::topics(&app.house(), forum.0),
        ) {
            Found::Kept(it) => Ok(it),
            Found::Gap(gap) => {
                let stood = Stood::of(app, forum).await?;
                let mut tx = app.db.read().await?;
                let inside = stood.members.inside(&mut tx, forum).await?;
                Ok(gap.fill(Counted {
                    tallies: store::tallies(&stood.counts, inside.iter().map(Arc::as_ref)),
                    came: Came::of(app, &mut tx, &stood.forum).await?,
                    stood,
                }))
            }
        }
    }

    fn of_delegation(&self, delegation: Option<DelegationId>) -> impl Iterator<Item = &Tally> {
        self.tallies.iter().filter(move |((of, _), _)| *of == delegation).map(|(_, tally)| tally)
    }

    fn of_category(&self, category: CategoryId) -> impl Iterator<Item = &Tally> {
        self.tallies.iter().filter(move |((_, of), _)| *of == category).map(|(_, tally)| tally)
    }
}

/// The forum's delegations in protocol order; after them those that have people here but no seat any more.
async fn delegations(tx: &mut Tx, forum: &Forum, counts: &[Count]) -> Result<Vec<Delegation>> {
    let mut all = delegations::seated(tx, forum.id.0).await?;
    let unseated = |id: DelegationId| !all.iter().any(|seated| seated.id == id);
    let left: Vec<_> =
        counts.iter().filter_map(|count| count.delegation).filter(|id| unseated(*id)).collect();
    if !left.is_empty() {
        all.extend(delegations::all(tx).await?.into_iter().filter(|it| left.contains(&it.id)));
    }
    Ok(all)
}

fn by_delegation(view: &View, counted: &Counted) -> Group {
    let t = Words(view.lang);
    let mut rows: Vec<Row> = counted
        .stood
        .delegations
        .iter()
        .map(|it| row(shown(view, &it.name), counted.of_delegation(Some(it.id))))
        .collect();
    if counted.of_delegation(None).next().is_some() {
        rows.push(row(t.no_delegation(), counted.of_delegation(None)));
    }
    Group {
        id: "by-delegation",
        title: t.by_delegation(),
        head: t.delegation(),
        bars: chart::bars(&rows),
        rows,
    }
}

fn by_category(view: &View, counted: &Counted) -> Group {
    let t = Words(view.lang);
    let of = |it: &Category| row(shown(view, &it.name), counted.of_category(it.id));
    let rows: Vec<Row> = counted.stood.categories.iter().map(of).collect();
    Group { id: "by-category", title: t.by_category(), head: t.category(), bars: chart::bars(&rows), rows }
}

fn shown(view: &View, name: &Text) -> String {
    name.in_lang(&view.tag, &view.chain()).to_owned()
}

fn row<'t>(name: String, tallies: impl Iterator<Item = &'t Tally>) -> Row {
    let start = Row { name, registered: 0, accredited: 0, inside: 0 };
    tallies.fold(start, |sum, it| Row {
        registered: sum.registered + it.registered,
        accredited: sum.accredited + it.accredited,
        inside: sum.inside + it.inside,
        ..sum
    })
}

impl Arrivals {
    fn of(lang: Lang, came: &Came) -> Arrivals {
        Arrivals {
            day: dates::weekday_and_date(lang, came.day),
            total: came.hours.numbers.iter().sum(),
            curve: chart::curve(&came.hours),
            hours: listed(&came.hours),
        }
    }
}

fn listed(hours: &Hours) -> Vec<(String, i64)> {
    (hours.first..).zip(&hours.numbers).map(|(hour, number)| (chart::hour(hour), *number)).collect()
}

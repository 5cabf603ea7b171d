//! The organiser's dashboard: who is registered, accredited and inside, and how they arrive. What moves is a board.

use crate::{
    Words,
    chart::{self, BAR_THICK, BOTTOM, Bars, Curve, Hours, LEFT, RIGHT, Row, WIDTH},
    store::{self, Tallies, Tally},
};
use askama::Template;
use axum::response::Response;
use delegations::{Delegation, DelegationId};
use forums::{Category, CategoryId, Forum, ForumId, Here};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    Error, Lang, Result, Text,
    board::{Audience, Block, Board, Look, View},
    dates,
    db::Tx,
    live::Topic,
    rights::{Right, Scope},
    web::{Found, Frame, Heading, House, MenuItem, OnPage, Place, Routes, Shelf, Visit, Who, page},
};
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
    tallies: Tallies,
    /// In protocol order; after them those that have people here but no seat any more.
    delegations: Vec<Delegation>,
    categories: Vec<Category>,
    came: Option<Came>,
}

/// How people came on the last day on which anybody came.
struct Came {
    day: Date,
    hours: Hours,
}

impl Counted {
    async fn of(view: &View) -> Result<Arc<Counted>> {
        let topics = Dashboard::topics(&view.app.house(), view.thing);
        match view.app.kept::<Shelf<Uuid, Counted>>().look(&view.app, view.thing, &topics) {
            Found::Kept(it) => Ok(it),
            Found::Gap(gap) => {
                let mut tx = view.app.db.read().await?;
                Ok(gap.fill(Counted::read(&mut tx, ForumId(view.thing)).await?))
            }
        }
    }

    async fn read(tx: &mut Tx, forum: ForumId) -> Result<Counted> {
        let forum = forums::forum_by_id(tx, forum).await?.ok_or(Error::NotFound)?;
        let tallies = store::tallies(tx, forum.id).await?;
        Ok(Counted {
            delegations: delegations(tx, &forum, &tallies).await?,
            categories: forums::categories(tx, forum.id).await?,
            came: Came::of(tx, &forum).await?,
            tallies,
        })
    }

    fn of_delegation(&self, delegation: Option<DelegationId>) -> impl Iterator<Item = &Tally> {
        self.tallies.iter().filter(move |((of, _), _)| *of == delegation).map(|(_, tally)| tally)
    }

    fn of_category(&self, category: CategoryId) -> impl Iterator<Item = &Tally> {
        self.tallies.iter().filter(move |((_, of), _)| *of == category).map(|(_, tally)| tally)
    }
}

/// The forum's delegations in protocol order; after them those that have people here but no seat any more.
async fn delegations(tx: &mut Tx, forum: &Forum, tallies: &Tallies) -> Result<Vec<Delegation>> {
    let mut all = delegations::seated(tx, forum.id.0).await?;
    let unseated = |id: DelegationId| !all.iter().any(|seated| seated.id == id);
    let left: Vec<_> =
        tallies.keys().filter_map(|(delegation, _)| *delegation).filter(|id| unseated(*id)).collect();
    if !left.is_empty() {
        all.extend(delegations::all(tx).await?.into_iter().filter(|it| left.contains(&it.id)));
    }
    Ok(all)
}

fn by_delegation(view: &View, counted: &Counted) -> Group {
    let t = Words(view.lang);
    let mut rows: Vec<Row> = counted
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
    let rows: Vec<Row> = counted.categories.iter().map(of).collect();
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

impl Came {
    async fn of(tx: &mut Tx, forum: &Forum) -> Result<Option<Came>> {
        let Some(last) = store::last_arrival(tx, forum.id).await? else { return Ok(None) };
        let zone = forum.time_zone();
        let day = zone.to_datetime(last).date();
        // The calendar's own end is the only day without a midnight after it.
        let Some((from, until)) = bounds(day, &zone) else { return Ok(None) };
        let instants = store::arrivals(tx, forum.id, from, until).await?;
        let now = zone.to_datetime(tx.now);
        let so_far = (now.date() == day).then(|| i64::from(now.hour()));
        Ok(Some(Came { day, hours: chart::by_hour(&instants, &zone, so_far) }))
    }
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

/// From midnight to midnight, as the clocks there show it.
fn bounds(day: Date, zone: &TimeZone) -> Option<(Timestamp, Timestamp)> {
    let midnight = |day: Date| zone.to_timestamp(day.at(0, 0, 0, 0)).ok();
    Some((midnight(day)?, midnight(day.tomorrow().ok()?)?))
}

fn listed(hours: &Hours) -> Vec<(String, i64)> {
    (hours.first..).zip(&hours.numbers).map(|(hour, number)| (chart::hour(hour), *number)).collect()
}

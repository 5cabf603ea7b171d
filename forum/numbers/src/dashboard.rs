//! The organiser's dashboard: who is registered, accredited and inside, and how they arrive.

use crate::{
    Words,
    chart::{self, BAR_THICK, BOTTOM, Bars, Curve, Hours, LEFT, RIGHT, Row, WIDTH},
    store::{self, Tally},
};
use askama::Template;
use axum::response::Response;
use delegations::Delegation;
use forums::{Category, Here};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use kernel::{
    Lang, Result, Text, dates,
    db::Tx,
    live::Topic,
    rights::{Right, Scope},
    web::{Frame, MenuItem, Place, Routes, Who, page},
};

pub(crate) fn routes() -> Routes {
    Routes::new().get("/f/{forum}/dashboard", Who::Holder(Right::SeeNumbers), dashboard).menu(MenuItem {
        place: Place::Tools,
        order: 110,
        path: "/dashboard",
        label: |lang: Lang| Words(lang).dashboard(),
        shown: |by, forum| by.may(Right::SeeNumbers, Scope::forum(forum)),
    })
}

#[derive(Template)]
#[template(path = "dashboard.html")]
struct DashboardPage {
    f: Frame,
    t: Words,
    n: Numbers,
    source: String,
    stream: String,
}

#[derive(Template)]
#[template(path = "dashboard.html", block = "numbers")]
struct NumbersPart {
    f: Frame,
    t: Words,
    n: Numbers,
}

/// Everything that moves.
struct Numbers {
    registered: String,
    accredited: String,
    inside: String,
    reserve: String,
    /// Nobody has ever been registered.
    nobody: bool,
    groups: Vec<Group>,
    arrivals: Option<Arrivals>,
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

/// How people came on the last day on which anybody came.
struct Arrivals {
    day: String,
    total: i64,
    curve: Curve,
    hours: Vec<(String, i64)>,
}

async fn dashboard(here: Here) -> Result<Response> {
    let forum = here.forum.id.0;
    here.by.must(Right::SeeNumbers, Scope::forum(forum))?;
    let topics = ["registration", "numbers", "door"].map(|thing| Topic::new(thing, forum));
    let stream = here.app.live_address(&topics);
    let mut tx = here.app.db.read().await?;
    let n = Numbers::of(&mut tx, &here).await?;
    drop(tx);
    let (f, t) = (here.frame(), Words(here.lang));
    if here.part {
        return page(&here, &NumbersPart { f, t, n });
    }
    page(&here, &DashboardPage { f, t, n, source: here.to("/dashboard"), stream })
}

impl Numbers {
    async fn of(tx: &mut Tx, here: &Here) -> Result<Numbers> {
        let tallies = store::tallies(tx, here.forum.id).await?;
        let delegations = delegations(tx, here, &tallies).await?;
        let categories = forums::categories(tx, here.forum.id).await?;
        let all = row(String::new(), tallies.iter());
        let reserve: i64 = tallies.iter().map(|it| it.reserve).sum();
        Ok(Numbers {
            registered: all.registered.to_string(),
            accredited: all.accredited.to_string(),
            inside: all.inside.to_string(),
            reserve: reserve.to_string(),
            nobody: tallies.is_empty(),
            groups: vec![
                by_delegation(here, &tallies, &delegations),
                by_category(here, &tallies, &categories),
            ],
            arrivals: Arrivals::of(tx, here).await?,
        })
    }
}

/// The forum's delegations in protocol order; after them those that have people here but no seat any more.
async fn delegations(tx: &mut Tx, here: &Here, tallies: &[Tally]) -> Result<Vec<Delegation>> {
    let mut all = delegations::seated(tx, here.forum.id.0).await?;
    let unseated = |id: delegations::DelegationId| !all.iter().any(|seated| seated.id == id);
    let left: Vec<_> = tallies.iter().filter_map(|it| it.delegation).filter(|id| unseated(*id)).collect();
    if !left.is_empty() {
        all.extend(delegations::all(tx).await?.into_iter().filter(|it| left.contains(&it.id)));
    }
    Ok(all)
}

fn by_delegation(here: &Here, tallies: &[Tally], delegations: &[Delegation]) -> Group {
    let t = Words(here.lang);
    let of = |delegation| tallies.iter().filter(move |it| it.delegation == delegation);
    let mut rows: Vec<Row> =
        delegations.iter().map(|it| row(shown(here, &it.name), of(Some(it.id)))).collect();
    if of(None).next().is_some() {
        rows.push(row(t.no_delegation(), of(None)));
    }
    Group {
        id: "by-delegation",
        title: t.by_delegation(),
        head: t.delegation(),
        bars: chart::bars(&rows),
        rows,
    }
}

fn by_category(here: &Here, tallies: &[Tally], categories: &[Category]) -> Group {
    let t = Words(here.lang);
    let of = |category| tallies.iter().filter(move |it| it.category == category);
    let rows: Vec<Row> = categories.iter().map(|it| row(shown(here, &it.name), of(it.id))).collect();
    Group { id: "by-category", title: t.by_category(), head: t.category(), bars: chart::bars(&rows), rows }
}

fn shown(here: &Here, name: &Text) -> String {
    name.in_lang(&here.tag, &here.chain()).to_owned()
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
    async fn of(tx: &mut Tx, here: &Here) -> Result<Option<Arrivals>> {
        let Some(last) = store::last_arrival(tx, here.forum.id).await? else { return Ok(None) };
        let zone = here.forum.time_zone();
        let day = zone.to_datetime(last).date();
        // The calendar's own end is the only day without a midnight after it.
        let Some((from, until)) = bounds(day, &zone) else { return Ok(None) };
        let instants = store::arrivals(tx, here.forum.id, from, until).await?;
        let now = zone.to_datetime(tx.now);
        let so_far = (now.date() == day).then(|| i64::from(now.hour()));
        let hours = chart::by_hour(&instants, &zone, so_far);
        Ok(Some(Arrivals {
            day: dates::weekday_and_date(here.lang, day),
            total: hours.numbers.iter().sum(),
            curve: chart::curve(&hours),
            hours: listed(&hours),
        }))
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

//! What a participant can do with an item, beside it in the programme and on its page: HTML that the programme's pages
//! take in.

use crate::{
    Words,
    mine::Mine,
    model::{Offer, Opening, Standing},
    offer_acts::is_open,
    pages::clock,
    store,
};
use askama::Template;
use forums::{Here, Shows};
use jiff::Timestamp;
use kernel::{
    Result,
    db::Tx,
    rights::{Right, Scope},
    web::Frame,
};
use people::PersonId;
use programme::{Item, ItemId, Kind, Neighbours, Stand};
use registration::Registration;
use std::collections::BTreeMap;

/// What the programme's pages show of this room.
pub fn neighbours() -> Neighbours {
    Neighbours {
        controls: |tx, here, items, stand| Box::pin(controls(tx, here, items, stand)),
        ..Neighbours::default()
    }
}

async fn controls(
    tx: &mut Tx,
    here: &Here,
    items: &[&Item],
    stand: Stand,
) -> Result<BTreeMap<ItemId, String>> {
    let registration = match here.by.person() {
        Some(person) => registration::standing_of(tx, here.forum.id, PersonId(person)).await?,
        None => None,
    };
    match (stand, registration) {
        (Stand::List, Some(own)) => in_list(tx, here, items, &own).await,
        (Stand::List, None) => Ok(BTreeMap::new()),
        (Stand::Page, own) => on_page(tx, here, items, own.as_ref()).await,
    }
}

async fn in_list(
    tx: &mut Tx,
    here: &Here,
    items: &[&Item],
    own: &Registration,
) -> Result<BTreeMap<ItemId, String>> {
    let mine = Mine::of(tx, own.id).await?;
    let frame = here.frame();
    let next = next_of(here);
    let one = |item: &&Item| {
        let next = format!("{next}#item-{}", item.slug);
        Ok((item.id, Beside::of(here, &frame, &mine, item, next).render()?))
    };
    items.iter().filter(|item| item.kind != Kind::Part).map(one).collect()
}

/// The page that the visitor is on, to come back to it.
pub(crate) fn next_of(here: &Here) -> String {
    match &here.query {
        Some(query) => format!("{}?{query}", here.path),
        None => here.path.clone(),
    }
}

/// A button that posts.
pub(crate) struct Press {
    pub action: String,
    /// What it does: a word of `pages::press`.
    pub deed: &'static str,
    pub icon: &'static str,
    pub words: String,
}

/// How an item stands in somebody's programme, and what they can do about it.
#[derive(Template)]
#[template(path = "beside.html")]
pub(crate) struct Beside<'b> {
    f: &'b Frame,
    title: Shows,
    chips: Vec<(&'static str, String)>,
    /// What happens at the same time, in words.
    pub clash: String,
    next: String,
    press: Press,
    /// Where a place can be given up here: one's own programme.
    pub leave: Option<Giving>,
}

impl<'b> Beside<'b> {
    pub fn of(here: &Here, frame: &'b Frame, mine: &Mine, item: &Item, next: String) -> Beside<'b> {
        Beside {
            f: frame,
            title: Shows::of(here, &item.title),
            chips: chips(here, mine, item.id),
            clash: String::new(),
            next,
            press: mark(here, mine, item),
            leave: None,
        }
    }
}

/// Giving up a place, or one in the line for it: what it is called and asks, and where it is sent.
pub(crate) struct Giving {
    action: String,
    words: String,
    question: String,
}

impl Giving {
    /// `None` for whoever has nothing to give up.
    pub fn of(here: &Here, mine: &Mine, item: &Item) -> Option<Giving> {
        let t = Words(here.lang);
        let (words, question) = match mine.signups.get(&item.id)?.standing {
            Standing::In => (t.leave(), t.leave_question()),
            Standing::Waiting => (t.leave_line(), t.leave_line_question()),
        };
        Some(Giving { action: address(here, item, "/leave"), words, question })
    }
}

/// How an item stands in somebody's programme: colour and words.
fn chips(here: &Here, mine: &Mine, item: ItemId) -> Vec<(&'static str, String)> {
    let t = Words(here.lang);
    let mut chips = vec![];
    if mine.parts.contains(&item) {
        chips.push(("accent", t.have_part()));
    }
    match (mine.signups.get(&item).map(|it| it.standing), mine.lines.get(&item)) {
        (Some(Standing::In), _) => chips.push(("ok", t.have_place())),
        (Some(Standing::Waiting), place) => {
            chips.push(("warn", t.in_line(place.copied().unwrap_or_default())))
        }
        (None, _) => {}
    }
    if mine.bookmarks.contains(&item) {
        chips.push(("info", t.bookmarked()));
    }
    chips
}

/// The button that marks an item, or takes the mark off.
fn mark(here: &Here, mine: &Mine, item: &Item) -> Press {
    let t = Words(here.lang);
    let action = address(here, item, "");
    if mine.bookmarks.contains(&item.id) {
        Press { action, deed: "unbookmark", icon: "close", words: t.unbookmark() }
    } else {
        Press { action, deed: "bookmark", icon: "add", words: t.bookmark() }
    }
}

/// Where what is done with an item is sent.
pub(crate) fn address(here: &Here, item: &Item, page: &str) -> String {
    here.to(&format!("/my-programme/{}{page}", item.slug))
}

/// The same on the item's own page, with its places.
#[derive(Template)]
#[template(path = "on_page.html")]
struct OnPage {
    f: Frame,
    t: Words,
    chips: Vec<(&'static str, String)>,
    next: String,
    presses: Vec<Press>,
    leave: Option<Giving>,
    /// What is to be said about places.
    lines: Vec<String>,
    /// Whether a stranger could sign up if they signed in.
    sign_in: bool,
    mine_href: String,
    manage_href: String,
}

async fn on_page(
    tx: &mut Tx,
    here: &Here,
    items: &[&Item],
    own: Option<&Registration>,
) -> Result<BTreeMap<ItemId, String>> {
    let manages = here.by.may(Right::ManageForum, Scope::forum(here.forum.id.0));
    let mut shown = BTreeMap::new();
    for item in items.iter().filter(|item| item.kind != Kind::Part) {
        let offer = store::offer(tx, item.id).await?;
        if offer.is_none() && own.is_none() && !manages {
            continue;
        }
        let mine = match own {
            Some(own) => Some(Mine::of(tx, own.id).await?),
            None => None,
        };
        let counts = store::count(tx, item.id).await?;
        let cleared = own.is_some_and(|own| own.may_enter);
        let facts = Facts { item, offer: offer.as_ref(), mine: mine.as_ref(), cleared, counts, now: tx.now };
        shown.insert(item.id, facts.page(here, manages).render()?);
    }
    Ok(shown)
}

/// What is known of an item for whoever asks.
struct Facts<'f> {
    item: &'f Item,
    offer: Option<&'f Offer>,
    mine: Option<&'f Mine>,
    /// Whether the door lets them in, so that they may have a place.
    cleared: bool,
    counts: (i64, i64),
    now: Timestamp,
}

impl Facts<'_> {
    fn page(&self, here: &Here, manages: bool) -> OnPage {
        let t = Words(here.lang);
        OnPage {
            f: here.frame(),
            t,
            chips: self.mine.map(|mine| chips(here, mine, self.item.id)).unwrap_or_default(),
            next: next_of(here),
            presses: self.presses(here),
            leave: self.mine.and_then(|mine| Giving::of(here, mine, self.item)),
            lines: self.lines(here),
            sign_in: here.by.person().is_none(),
            mine_href: self.mine.map(|_| here.to("/my-programme")).unwrap_or_default(),
            manage_href: if manages {
                here.to(&format!("/signups/{}", self.item.slug))
            } else {
                String::new()
            },
        }
    }

    fn presses(&self, here: &Here) -> Vec<Press> {
        let t = Words(here.lang);
        let Some(mine) = self.mine else { return vec![] };
        let mut presses = vec![];
        let open = self.offer.filter(|offer| is_open(offer, self.item, self.now));
        let may = self.cleared && !mine.signups.contains_key(&self.item.id);
        if let Some(offer) = open.filter(|_| may) {
            let (taken, waiting) = self.counts;
            let free = taken < offer.places && waiting == 0;
            let words = if free { t.sign_up() } else { t.join_line() };
            presses.push(Press { action: address(here, self.item, ""), deed: "sign-up", icon: "ok", words });
        }
        presses.push(mark(here, mine, self.item));
        presses
    }

    /// Strangers' pages are kept: to them nothing is said that changes with the clock or with whoever signs up.
    fn lines(&self, here: &Here) -> Vec<String> {
        let t = Words(here.lang);
        let Some(offer) = self.offer else { return vec![] };
        if here.by.person().is_none() {
            return vec![t.sign_in_first()];
        }
        let (taken, waiting) = self.counts;
        let mut lines = vec![t.places_taken(taken, offer.places)];
        if waiting > 0 {
            lines.push(t.people_wait(waiting));
        }
        let zone = clock(here, self.item);
        match offer.opening(self.item, self.now) {
            Opening::From(from) => lines.push(t.opens(zone.moment(from))),
            Opening::Open(Some(until)) => lines.push(t.closes(zone.moment(until))),
            Opening::Open(None) => {}
            Opening::Over => lines.push(t.is_over()),
            Opening::Cancelled => lines.push(t.is_cancelled()),
        }
        match self.mine {
            None => lines.push(t.not_registered()),
            Some(mine) if !self.cleared && !mine.signups.contains_key(&self.item.id) => {
                lines.push(t.not_cleared());
            }
            Some(_) => {}
        }
        lines
    }
}

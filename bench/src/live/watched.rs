//! What a crowd looks at: the dashboard as those see it who may, and the screen of a hall as everybody does.

use super::Stage;
use crate::{
    house,
    http::{get, post_form},
};
use anyhow::{Context, bail};

/// A page with a board, and what makes it change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Watched {
    /// For those who may see the numbers: each client's session is looked at again before each delivery.
    Dashboard,
    /// For everybody.
    Hall,
}

/// The hall whose screen is watched.
const HALL: &str = "great-hall";

impl Watched {
    /// Both, the dearer first.
    pub const ALL: [Watched; 2] = [Watched::Dashboard, Watched::Hall];

    /// As the table calls it.
    pub fn words(self) -> &'static str {
        match self {
            Watched::Dashboard => "dashboard",
            Watched::Hall => "hall's screen",
        }
    }

    /// Its page in that language.
    pub fn path(self, tag: &str) -> String {
        match self {
            Watched::Dashboard => format!("/{tag}/dashboard"),
            Watched::Hall => format!("/{tag}/hall/{HALL}"),
        }
    }

    /// The blocks that it has.
    pub fn blocks(self) -> &'static [&'static str] {
        match self {
            Watched::Dashboard => &["tiles", "arrivals", "by-delegation", "by-category"],
            Watched::Hall => &[
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
            ],
        }
    }

    /// Whether it is for everybody.
    pub fn is_public(self) -> bool {
        self == Watched::Hall
    }
}

impl Stage<'_> {
    /// Something happens that the page shows.
    pub async fn act(&mut self) -> anyhow::Result<()> {
        let act = self.acts;
        self.acts += 1;
        match self.watched {
            Watched::Dashboard => self.check_in(act).await,
            Watched::Hall => self.message(act).await,
        }
    }

    /// Somebody goes in, or out again, by a program at the door.
    async fn check_in(&mut self, act: usize) -> anyhow::Result<()> {
        let tickets = &self.prepared.tickets;
        let code = &tickets[act / 2 % tickets.len()];
        let way = if act.is_multiple_of(2) { "in" } else { "out" };
        let answer = self.actor.ask(&self.prepared.check_in(code, way)).await?;
        if !house::is_let_in(&answer) {
            bail!("nobody was let {way}: {}", answer.text());
        }
        Ok(())
    }

    /// A moderator puts another message on the screens.
    async fn message(&mut self, act: usize) -> anyhow::Result<()> {
        let organiser = &self.prepared.organiser;
        let seen = match self.seen {
            Some(seen) => seen,
            None => {
                let console = self.actor.ask(&get(&format!("/en/stage/{HALL}"), organiser)).await?;
                let form = console.text().split_once("name=\"hall_seen\" value=\"");
                let seen = form.and_then(|(_, rest)| rest.split_once('"')).context("the console's form")?.0;
                seen.parse()?
            }
        };
        let message = format!("The session goes on in {act} minutes");
        let fields = [("hall_seen", seen.to_string()), ("message", message)];
        let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
        let answer =
            self.actor.ask(&post_form(&format!("/en/stage/{HALL}/message"), organiser, &fields)).await?;
        // What is refused is told by a cookie on the way back to the console.
        if answer.status != 303 || answer.header("set-cookie").is_some() {
            bail!("no message was shown: {}", answer.head);
        }
        self.seen = Some(seen + 1);
        Ok(())
    }
}

//! What a crowd looks at: the dashboard as those see it who may, the screen of a hall and "now and next" as everybody does.

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
    /// For everybody: what lies on every phone.
    Now,
}

/// The hall whose screen is watched.
const HALL: &str = "great-hall";

impl Watched {
    /// All, the dearest first.
    pub const ALL: [Watched; 3] = [Watched::Dashboard, Watched::Hall, Watched::Now];

    /// As the table calls it.
    pub fn words(self) -> &'static str {
        match self {
            Watched::Dashboard => "dashboard",
            Watched::Hall => "hall's screen",
            Watched::Now => "now and next",
        }
    }

    /// Its page in that language.
    pub fn path(self, tag: &str) -> String {
        match self {
            Watched::Dashboard => format!("/{tag}/dashboard"),
            Watched::Hall => format!("/{tag}/hall/{HALL}"),
            Watched::Now => format!("/{tag}/now"),
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
            Watched::Now => &["halls", kernel::web::BANNER_TOPIC],
        }
    }

    /// Whether it is for everybody.
    pub fn is_public(self) -> bool {
        self != Watched::Dashboard
    }
}

impl Stage<'_> {
    /// Something happens that the page shows.
    pub async fn act(&mut self) -> anyhow::Result<()> {
        let act = self.acts;
        self.acts += 1;
        match self.watched {
            Watched::Dashboard => self.check_in(act).await,
            Watched::Hall => {
                let message = format!("The session goes on in {act} minutes");
                self.on_screen("message", &[("message_en", &message)]).await
            }
            Watched::Now => {
                let items = self.items().await?;
                let item = &items[act % items.len()];
                self.on_screen("item", &[("to", item)]).await
            }
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

    /// A moderator does something to what the hall shows.
    async fn on_screen(&mut self, deed: &str, what: &[(&str, &str)]) -> anyhow::Result<()> {
        let seen = match self.seen {
            Some(seen) => seen,
            None => {
                let console = self.console().await?;
                let form = console.split_once("name=\"hall_seen\" value=\"");
                form.and_then(|(_, rest)| rest.split_once('"')).context("the console's form")?.0.parse()?
            }
        };
        let seen_words = seen.to_string();
        let fields: Vec<_> = [("hall_seen", seen_words.as_str())].iter().chain(what).copied().collect();
        let path = format!("/en/stage/{HALL}/{deed}");
        let answer = self.actor.ask(&post_form(&path, &self.prepared.organiser, &fields)).await?;
        // What is refused is told by a cookie on the way back to the console.
        if answer.status != 303 || answer.header("set-cookie").is_some() {
            bail!("the stage did nothing: {}", answer.head);
        }
        self.seen = Some(seen + 1);
        Ok(())
    }

    async fn console(&mut self) -> anyhow::Result<String> {
        let answer = self.actor.ask(&get(&format!("/en/stage/{HALL}"), &self.prepared.organiser)).await?;
        Ok(answer.text().to_owned())
    }

    /// Two items that the hall can be at.
    async fn items(&mut self) -> anyhow::Result<[String; 2]> {
        if let Some(items) = &self.items {
            return Ok(items.clone());
        }
        let console = self.console().await?;
        let choice = console.split_once("id=\"f-to\"").and_then(|(_, rest)| rest.split_once("</select>"));
        let mut options = choice.context("the console's items")?.0.split("<option value=\"").skip(1);
        let mut item = || options.find_map(|it| it.split_once('"').filter(|(id, _)| !id.is_empty()));
        let (first, second) = item().zip(item()).context("two items in the hall")?;
        let items = [first.0.to_owned(), second.0.to_owned()];
        self.items = Some(items.clone());
        Ok(items)
    }
}

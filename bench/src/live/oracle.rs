//! Whether everybody shows what they would see if they opened the page now, and nobody was sent what is not theirs.

use super::{Stage, status, told::Crowd};
use crate::http::{Connection, get};
use anyhow::Context;
use kernel::board::{Block, Place, State};
use std::time::{Duration, Instant};

/// A page with a board.
pub struct Page {
    /// The address of its stream.
    pub src: String,
    /// What it shows.
    pub place: Place,
}

/// Clients that are not as they should be.
pub struct Verdict {
    /// They show something else than the page does.
    pub differ: u64,
    /// They were sent blocks that their page does not have, or a stream that is not for them.
    pub foreign: u64,
}

/// Opens a page that has a board.
pub async fn page(connection: &mut Connection, path: &str, more: &str) -> anyhow::Result<Page> {
    let answer = connection.ask(&get(path, more)).await?;
    let src = answer.text().split_once("<live-board src=\"").and_then(|(_, rest)| rest.split_once('"'));
    let src = src.with_context(|| format!("{path} has no board: {}", answer.head))?.0;
    let src = src.replace("&#38;", "&").replace("&amp;", "&");
    let place = src.rsplit_once("since=").context("where the page stands")?.1.parse()?;
    Ok(Page { src, place })
}

/// News may be on their way for so long.
const SETTLES_WITHIN: Duration = Duration::from_secs(5);

/// Compares all clients with a page that is made anew under their rights, by the mark of what each shows.
pub async fn all(stage: &mut Stage<'_>, crowd: &mut Crowd) -> anyhow::Result<Verdict> {
    let began = Instant::now();
    loop {
        let verdict = once(stage, crowd).await?;
        if verdict.differ == 0 || began.elapsed() > SETTLES_WITHIN {
            return Ok(verdict);
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

async fn once(stage: &mut Stage<'_>, crowd: &mut Crowd) -> anyhow::Result<Verdict> {
    let mut verdict = Verdict { differ: 0, foreign: 0 };
    for shows in crowd.shows()? {
        let fresh = stage.board(&shows.group).await?;
        let known = stage.watched.blocks();
        let block =
            |name: &&'static str| Block { name, html: shows.blocks.get(*name).cloned().unwrap_or_default() };
        let shown = State::first(0, known.iter().map(block).collect());
        if shown.place().mark != fresh.place.mark {
            verdict.differ += shows.clients;
        }
        if shows.ever.iter().any(|name| !known.contains(&name.as_str())) {
            verdict.foreign += shows.clients;
        }
        if stage.watched.is_public() {
            continue;
        }
        // The organiser's own address, in other hands.
        let mut stranger = Connection::open(stage.house.target.address).await?;
        // No board is a delegation's own: its head is let in to none but those of everybody.
        for who in ["", &stage.prepared.device, &stage.prepared.head] {
            // An answer without an end is a stream.
            let status = status(&mut stranger, &fresh.src, who).await.unwrap_or(200);
            let turned_away = matches!(status, 401 | 403);
            verdict.foreign += u64::from(!turned_away);
        }
    }
    Ok(verdict)
}

//! A client of a board, as the script of a page is one.

use super::COMES_WITHIN;
use std::collections::BTreeMap;
use tokio::time::timeout;
use world::{Client, Stream};

/// What a client shows, and the events that brought it there.
pub struct Watching {
    stream: Stream,
    /// What stands in each block.
    pub blocks: BTreeMap<String, String>,
    /// Kinds of events, with the names of blocks in them.
    pub events: Vec<(String, Vec<String>)>,
    /// Where it left off.
    pub left: String,
    /// All that it was sent.
    pub bytes: String,
}

impl Watching {
    /// Opens the stream.
    pub async fn begin(client: &mut Client, address: &str) -> Watching {
        let stream = client.stream(address).await;
        assert_eq!(stream.status, 200);
        Watching {
            stream,
            blocks: BTreeMap::new(),
            events: vec![],
            left: String::new(),
            bytes: String::new(),
        }
    }

    /// Takes the next event; `None` at the end of the stream.
    pub async fn event(&mut self) -> Option<String> {
        let frame = timeout(COMES_WITHIN, self.stream.next()).await.expect("an event comes")?;
        self.bytes.push_str(&frame);
        let field = |name: &str| frame.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
        let (event, data) = (field("event: ").to_owned(), field("data: "));
        self.left = field("id: ").to_owned();
        if event != "beat" {
            let changed: BTreeMap<String, String> = serde_json::from_str(data).unwrap();
            self.events.push((event.clone(), changed.keys().cloned().collect()));
            self.blocks.extend(changed);
        }
        Some(event)
    }

    /// Takes events until the block shows that.
    pub async fn until(&mut self, block: &str, html: &str) {
        while self.blocks.get(block).is_none_or(|shown| shown != html) {
            self.event().await.expect("the stream goes on");
        }
    }
}

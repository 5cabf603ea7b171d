//! What the crowd is told to do, and what it says.

use anyhow::{Context, bail};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    io::{BufRead, BufReader, Write},
    net::SocketAddr,
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    time::Duration,
};

/// A process full of clients.
pub struct Crowd {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

/// What came of one act.
#[derive(Deserialize)]
pub struct Told {
    /// Clients that were told.
    pub came: u64,
    /// Those that were not, in five seconds.
    pub missing: u64,
    /// Bytes of all messages.
    pub bytes: u64,
    /// From the act to each.
    pub latencies_us: Vec<u32>,
}

/// How everybody came back.
#[derive(Deserialize)]
pub struct Back {
    /// Until the last of them was consistent.
    pub seconds: f64,
    /// Bytes of all messages.
    pub bytes: u64,
    /// Whole boards.
    pub whole: u64,
    /// Changed blocks.
    pub blocks: u64,
    /// Signs of life.
    pub beats: u64,
}

/// Clients of one group that show the same.
#[derive(Deserialize)]
pub struct Shows {
    /// Their group.
    pub group: String,
    /// How many.
    pub clients: u64,
    /// What.
    pub blocks: BTreeMap<String, String>,
    /// The names of all blocks that any of the group was ever sent.
    pub ever: Vec<String>,
}

impl Crowd {
    /// A crowd of nobody yet.
    pub fn begin() -> anyhow::Result<Crowd> {
        // As many files as the system lets a process have: each client is one.
        let mut command = Command::new("sh");
        command.args(["-c", "ulimit -n $(ulimit -Hn); exec \"$0\" crowd"]).arg(std::env::current_exe()?);
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().context("the crowd")?;
        let to = child.stdin.take().expect("piped above");
        let from = BufReader::new(child.stdout.take().expect("piped above"));
        Ok(Crowd { child, to, from })
    }

    fn says(&mut self, words: &str) -> anyhow::Result<()> {
        writeln!(self.to, "{words}")?;
        Ok(self.to.flush()?)
    }

    fn answer<T: for<'de> Deserialize<'de>>(&mut self) -> anyhow::Result<T> {
        let mut line = String::new();
        if self.from.read_line(&mut line)? == 0 {
            bail!("the crowd has gone: {:?}", self.child.wait()?);
        }
        serde_json::from_str(&line).with_context(|| line.chars().take(300).collect::<String>())
    }

    /// That many clients of a group open this stream; answered when each has heard something.
    pub fn open(
        &mut self,
        address: SocketAddr,
        group: &str,
        count: usize,
        path: &str,
        cookie: &str,
    ) -> anyhow::Result<()> {
        let cookie = cookie.trim_end();
        self.says(&format!("open\t{address}\t{group}\t{count}\t{path}\t{cookie}"))?;
        self.answer::<u64>().map(drop)
    }

    /// From now on it is noted when each client is told something.
    pub fn listens(&mut self) -> anyhow::Result<()> {
        self.says("round")?;
        self.answer::<u64>().map(drop)
    }

    /// What came since, when everybody was told or five seconds have gone.
    pub fn told(&mut self) -> anyhow::Result<Told> {
        self.answer()
    }

    /// All connections are cut off.
    pub fn drops(&mut self) -> anyhow::Result<()> {
        self.says("drop")?;
        self.answer::<u64>().map(drop)
    }

    /// Everybody comes back within that time, and says where they left off.
    pub fn comes_back(&mut self, jitter: Duration) -> anyhow::Result<Back> {
        self.says(&format!("back\t{}", jitter.as_millis()))?;
        self.answer()
    }

    /// What everybody shows.
    pub fn shows(&mut self) -> anyhow::Result<Vec<Shows>> {
        self.says("shows")?;
        self.answer()
    }
}

impl Drop for Crowd {
    fn drop(&mut self) {
        // It may have gone already.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

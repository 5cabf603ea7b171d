//! What it costs to give out a programme of a thousand items from the database, nothing kept ready:
//! `cargo run --release -p programme --example bench_exports`. CPU times are of this process, with SQLite.

use folder::{Folder, Text, programme::Item};
use kernel::{
    Result,
    db::{Act, Db, Tx},
    jobs::Jobs,
    rights::By,
};
use programme::{Format, load, on_paper, outgoing_of, print, routes};
use std::time::Instant;

struct Load(Folder);

impl Act for Load {
    type Out = forums::ForumId;
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<forums::ForumId> {
        let (id, _) = forums::load(tx, &self.0, false).await?;
        load(tx, id, &self.0, false).await?;
        Ok(id)
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let rooms = || (routes(programme::Neighbours::default()), Jobs::default());
    world::on_both(rooms, async |world| measure(world.db()).await).await;
}

async fn measure(db: &Db) {
    let id = db.act(&By::Console, Load(folder())).await.expect("it loads");
    let mut tx = db.read().await.expect("a reader");
    let forum = forums::forum_by_id(&mut tx, id).await.expect("a forum").expect("it is there");
    drop(tx);
    let site = Some("https://forum.example/en/f/river-forum");
    let read = async || {
        let mut tx = db.read().await.expect("a reader");
        outgoing_of(&mut tx, &forum, "en", site).await.expect("a programme")
    };
    println!("{:<28} {:>8} {:>16}", "1,000 items", "KB", "CPU ms (median)");
    told("read from the database", async || read().await.programme.items.len()).await;
    for (name, format) in [
        ("  and written as iCalendar", Format::ICal),
        ("  and as schedule.xml", Format::ScheduleXml),
        ("  and as schedule JSON", Format::ScheduleJson),
    ] {
        told(name, async || read().await.written(format).len()).await;
    }
    let begin = Instant::now();
    let mut tx = db.read().await.expect("a reader");
    let paper = on_paper(&mut tx, &forum, "en").await.expect("a programme");
    let pdf = print(paper).await.expect("a PDF");
    println!(
        "{:<28} {:>8} {:>13} ms by the clock",
        "  and printed",
        pdf.len() / 1_024,
        begin.elapsed().as_millis()
    );
}

async fn told(name: &str, work: impl AsyncFn() -> usize) {
    let mut times: Vec<f64> = vec![];
    let mut size = 0;
    for _ in 0..31 {
        let before = cpu_ms();
        size = work().await;
        times.push(cpu_ms() - before);
    }
    times.sort_by(f64::total_cmp);
    println!("{name:<28} {:>8} {:>16.2}", size / 1_024, times[times.len() / 2]);
}

/// The small example with a thousand items in two languages.
fn folder() -> Folder {
    let mut folder = world::example();
    let first = folder.programme[0].clone();
    folder.programme = (0..1_000)
        .map(|number| Item {
            id: format!("talk-{number}"),
            title: Text::new("en", format!("Civil society and dialogue, part {number}")),
            description: Text::new(
                "en",
                "A few sentences about it; what it is for, whom it concerns. ".repeat(8),
            ),
            items: vec![],
            ..first.clone()
        })
        .collect();
    folder
}

/// CPU time of this thread in milliseconds (`schedstat`, first field, nanoseconds); 0 elsewhere than Linux.
fn cpu_ms() -> f64 {
    let text = std::fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split(' ').next().and_then(|it| it.parse::<f64>().ok()).unwrap_or_default() / 1e6
}

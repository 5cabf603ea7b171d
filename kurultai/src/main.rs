//! The command line.

use clap::{Parser, Subcommand};
use house::{demo, import, journal, names, serve, settings};
use std::path::PathBuf;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The open system that runs an international coalition of NGOs.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
struct Kurultai {
    /// The settings' file; without it `kurultai.toml` where it is there.
    #[arg(long, global = true)]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests until told to stop.
    Serve,
    /// Create the forum of the brief in a data folder, start, and print a sign-in link for each role.
    Demo {
        /// Where to keep everything.
        #[arg(long, default_value = "demo-data")]
        data: PathBuf,
        /// Which port; 0: any that is free.
        #[arg(long, default_value_t = 8080)]
        port: u16,
        /// One line of JSON when ready, for programs.
        #[arg(long)]
        json: bool,
        /// PostgreSQL instead of the embedded database.
        #[arg(long)]
        database_url: Option<String>,
    },
    /// Load a forum from a folder; loading it twice changes nothing.
    Import {
        /// The folder with forum.toml and, where there is one, people.csv.
        dir: PathBuf,
        /// Write over what was changed on the site since.
        #[arg(long)]
        overwrite: bool,
    },
    /// Names across languages and scripts.
    Names {
        #[command(subcommand)]
        command: NamesCommand,
    },
    /// The log of every change.
    Journal {
        #[command(subcommand)]
        command: JournalCommand,
    },
}

#[derive(Subcommand)]
enum NamesCommand {
    /// Find each query's name in a pool: prints query, rank, name and score, separated by tabs.
    Match {
        /// One name a line.
        #[arg(long)]
        pool: PathBuf,
        /// One query a line (the text before a tab; after it, for --score, the right name).
        #[arg(long)]
        queries: PathBuf,
        /// Answers for each query at most.
        #[arg(long, default_value_t = 10)]
        top: usize,
        /// Print how well the right names were found instead of the answers.
        #[arg(long)]
        score: bool,
    },
    /// Convert standard input from one language's spelling into another script, line by line.
    Convert {
        /// A BCP 47 tag: kk, az-Cyrl, ru …
        #[arg(long)]
        from: String,
        /// A tag, or cta, icao, en …
        #[arg(long)]
        to: String,
    },
}

#[derive(Subcommand)]
enum JournalCommand {
    /// Recompute the chain, and say what was altered, dropped, swapped, cut or written anew.
    Verify {
        /// A head kept elsewhere (a backup's manifest, a published head), as JSON.
        #[arg(long)]
        head: Option<PathBuf>,
    },
}

fn main() -> anyhow::Result<()> {
    let logs = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    tracing_subscriber::fmt().with_env_filter(logs).with_writer(std::io::stderr).init();
    let asked = Kurultai::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(run(asked))
}

async fn run(asked: Kurultai) -> anyhow::Result<()> {
    match asked.command {
        Command::Serve => {
            let config = settings::read(asked.config.as_deref())?;
            let db = serve::open(&config).await?;
            let standing = serve::stand(config, db).await?;
            tracing::info!(address = %standing.app.config.listen, "serving");
            standing.run().await
        }
        Command::Demo { data, port, json, database_url } => {
            demo::run(demo::Asked { data, port, json, database_url }).await
        }
        Command::Import { dir, overwrite } => {
            let config = settings::read(asked.config.as_deref())?;
            let db = serve::open(&config).await?;
            let imported = import::folder(&db, &dir, overwrite).await?;
            report(&imported);
            Ok(())
        }
        Command::Names { command: NamesCommand::Match { pool, queries, top, score } } => {
            names::find(&pool, &queries, top, score)
        }
        Command::Names { command: NamesCommand::Convert { from, to } } => names::convert(&from, &to),
        Command::Journal { command: JournalCommand::Verify { head } } => {
            let config = settings::read(asked.config.as_deref())?;
            let db = serve::open(&config).await?;
            let verdict = journal::check(&db, &config.data, head.as_deref()).await?;
            say(&journal::lines(&verdict));
            if verdict.faults.is_empty() { Ok(()) } else { std::process::exit(1) }
        }
    }
}

fn report(imported: &import::Imported) {
    let people = &imported.people;
    let mut lines = vec![
        format!("{} is loaded.", imported.forum),
        format!(
            "people: {} new, {} on the reserve list, {} changed, {} as they were",
            people.new, people.reserve, people.changed, people.same
        ),
    ];
    let left = imported.left.iter().chain(&people.left);
    lines.extend(
        left.map(|it| format!("left as it was changed on the site: {it} (--overwrite writes over it)")),
    );
    say(&lines);
}

#[expect(clippy::print_stdout, reason = "what the command was asked to say")]
fn say(lines: &[String]) {
    for line in lines {
        println!("{line}");
    }
}

//! The program: each command, done.

mod commands;

use anyhow::{Context, bail};
use clap::Parser;
use commands::{
    Command, ForumCommand, JournalCommand, Kurultai, NamesCommand, ProgrammeCommand, TokenCommand,
};
use house::{
    backup, demo, erase, export, import, journal, logs, names,
    running::Held,
    schedule, serve, settings,
    staff::{self, Deed},
    token,
};
use kernel::{
    config::{Config, Log},
    db::{Clock, Db},
};
use programme::How;
use std::{
    path::{Path, PathBuf},
    process::ExitCode,
    time::Duration,
};

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let asked = Kurultai::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let ended = runtime.map_err(anyhow::Error::from).and_then(|runtime| runtime.block_on(run(asked)));
    logs::end();
    match ended {
        Ok(done) => done,
        Err(error) => {
            // One line with its causes: an operator has no use for where in the source it was.
            complain(&format!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "what an operator's terminal is for")]
fn complain(fault: &str) {
    eprintln!("Error: {fault}");
}

async fn run(asked: Kurultai) -> anyhow::Result<ExitCode> {
    match asked.command {
        Command::Serve => {
            let config = configured(asked.config.as_deref())?;
            let _in_use = in_use(&config)?;
            let db = serve::open(&config).await?;
            let standing = serve::stand(config, db).await?;
            tracing::info!(address = %standing.app.config.listen, url = standing.app.config.public_url(), "serving");
            standing.run().await?;
        }
        Command::Demo { data, port, json, database_url, lan, play, pace } => {
            // The links are to be read, not what is answered to them.
            logs::begin(&Log { filter: "warn".into(), ..Log::default() });
            let pace = Duration::try_from_secs_f64(pace).context("--pace is a number of seconds")?;
            let play = play.then_some(pace);
            demo::run(demo::Asked { data, port, json, database_url, lan, play }).await?;
        }
        Command::Import { dir, overwrite } => {
            let config = configured(asked.config.as_deref())?;
            let _in_use = in_use(&config)?;
            let db = serve::open(&config).await?;
            let home = config.knows_its_address().then(|| config.public_url());
            let folder = import::read(&dir)?;
            let imported = import::load_and_tell(&db, folder, overwrite, home.as_deref()).await?;
            report(&imported);
            let (media, pictures) = import::media(&db, &config.data, &imported.forum, &dir).await?;
            if media + pictures > 0 {
                say(&[format!("recordings and papers that came: {media}; pictures of halls: {pictures}")]);
            }
        }
        Command::Export { forum, to } => {
            let config = configured(asked.config.as_deref())?;
            let db = as_it_is(&config).await?;
            let exported = export::folder(&db, &forum, &to).await?;
            say(&export::lines(&exported, &to));
            let (media, pictures) = export::media(&db, &config.data, &forum, &to).await?;
            if media + pictures > 0 {
                say(&[format!(
                    "recordings and papers with their files: {media}; pictures of halls: {pictures}"
                )]);
            }
        }
        Command::Backup { to, passphrase_file, overwrite } => {
            let config = configured(asked.config.as_deref())?;
            if to.exists() && !overwrite {
                bail!("{} is there already; --overwrite replaces it", to.display());
            }
            let passphrase = backup::passphrase(passphrase_file.as_deref())?;
            let db = as_it_is(&config).await?;
            let made = backup::write(&db, &config.data, &to, &passphrase).await?;
            say(&backup::tell::made(&made, &to));
        }
        Command::Restore { file, data, database_url, force, passphrase_file } => {
            let config = configured(asked.config.as_deref())?;
            let passphrase = backup::passphrase(passphrase_file.as_deref())?;
            let target = backup::Target {
                // A folder that is named is restored to with its own database, whatever the settings say.
                database_url: database_url
                    .or_else(|| data.is_none().then_some(config.database_url).flatten()),
                data: data.unwrap_or(config.data),
                force,
            };
            let restored = backup::restore(&file, &target, &passphrase).await?;
            say(&backup::tell::restored(&restored));
            return Ok(end_by(restored.verdict.faults.is_empty()));
        }
        Command::Erase { who, data, yes, json } => {
            let asked_for = erase::Asked { who, yes, json };
            let done = async {
                let config = in_folder(asked.config.as_deref(), data)?;
                let _in_use = in_use(&config)?;
                erase::run(config, asked_for).await
            };
            match done.await {
                Err(error) if json => return Ok(failed(&error)),
                done => say(&done?),
            }
        }
        Command::Forum { command } => return forum(asked.config.as_deref(), command).await,
        Command::Programme { command } => return programme(asked.config.as_deref(), command).await,
        Command::Names { command: NamesCommand::Match { pool, queries, top, score } } => {
            names::find(&pool, &queries, usize::from(top), score)?;
        }
        Command::Names { command: NamesCommand::Convert { from, to } } => names::convert(&from, &to)?,
        Command::Token { command } => {
            let config = settings::read(asked.config.as_deref())?;
            let _in_use = in_use(&config)?;
            let db = serve::open_installed(&config).await?;
            say(&tokens(&db, command).await?);
        }
        Command::Journal { command: JournalCommand::Verify { head } } => {
            let config = configured(asked.config.as_deref())?;
            let db = serve::open_installed(&config).await?;
            let verdict = journal::check(&db, &config.data, head.as_deref()).await?;
            say(&journal::lines(&verdict));
            return Ok(end_by(verdict.faults.is_empty()));
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// The settings, with which logging begins.
fn configured(file: Option<&Path>) -> anyhow::Result<Config> {
    let config = settings::read(file)?;
    logs::begin(&config.log);
    Ok(config)
}

/// The data folder in use, until this is dropped: beside a server and other commands, but not while a backup is restored
/// into it. A folder that is not there yet is nobody's.
fn in_use(config: &Config) -> anyhow::Result<Option<Held>> {
    config.data.is_dir().then(|| Held::shared(&config.data)).transpose()
}

/// The database without any change of its schema: a newer program may look at what an older one serves.
async fn as_it_is(config: &Config) -> anyhow::Result<Db> {
    match &config.database_url {
        Some(url) => Ok(Db::postgres(url, Clock::System).await?),
        None => {
            let file = config.data.join(serve::DATABASE);
            if !file.exists() {
                bail!("there is no database {}", file.display());
            }
            Ok(Db::sqlite(&file, Clock::System)?)
        }
    }
}

/// A fault that was found is told by the exit code too.
fn end_by(sound: bool) -> ExitCode {
    if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn tokens(db: &Db, command: TokenCommand) -> anyhow::Result<Vec<String>> {
    match command {
        TokenCommand::Create { name, scopes, forum, days, json } => {
            token::create(db, token::Asked { name, scopes, forum, days, json }).await
        }
        TokenCommand::List { json } => token::list(db, json).await,
        TokenCommand::Revoke { id } => token::revoke(db, &id).await,
    }
}

/// The settings with the data folder that is named; such a folder has a database of its own, whatever the settings say.
fn in_folder(file: Option<&Path>, data: Option<PathBuf>) -> anyhow::Result<Config> {
    let config = configured(file)?;
    Ok(match data {
        Some(data) => Config { data, database_url: None, ..config },
        None => config,
    })
}

async fn forum(config: Option<&Path>, command: ForumCommand) -> anyhow::Result<ExitCode> {
    match command {
        ForumCommand::New { data, id, titles, languages, zone, from, to, parent, json } => {
            let new = schedule::NewForum { id, titles, languages, zone, days: from.zip(to), parent };
            let made = async {
                let config = in_folder(config, data)?;
                let _in_use = in_use(&config)?;
                schedule::new_forum(&config, new).await
            };
            match made.await {
                Err(error) if json => return Ok(failed(&error)),
                made if json => say(&[serde_json::json!({"forum": made?}).to_string()]),
                made => say(&[format!("{} is there.", made?)]),
            }
        }
        ForumCommand::Staff { data, forum, role, name, email, lang, end, json } => {
            let deed = match (role, name, email) {
                (Some(role), _, Some(email)) if end => Deed::End { role, email },
                (Some(role), Some(name), Some(email)) => Deed::Give { role, name, email, lang },
                (Some(_), None, _) => bail!("--name says who gets the role; --end takes it back"),
                _ => Deed::List,
            };
            let asked = staff::Asked { forum, deed, json };
            let done = async {
                let config = in_folder(config, data)?;
                let _in_use = in_use(&config)?;
                staff::run(&config, asked).await
            };
            match done.await {
                Err(error) if json => return Ok(failed(&error)),
                done => say(&done?),
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

async fn programme(config: Option<&Path>, command: ProgrammeCommand) -> anyhow::Result<ExitCode> {
    match command {
        ProgrammeCommand::Import { file, data, forum, dry_run, overwrite, prune, json } => {
            let how = How { dry_run, overwrite, prune };
            let import = schedule::Import { file, forum, how };
            let brought = async {
                let config = in_folder(config, data)?;
                let _in_use = in_use(&config)?;
                schedule::import(&config, &import).await
            };
            match brought.await {
                Err(error) if json => return Ok(failed(&error)),
                brought if json => say(&[schedule::as_json(&brought?).to_string()]),
                brought => say(&schedule::lines(&brought?, how)),
            }
        }
        ProgrammeCommand::Export { data, forum, format, lang } => {
            let export = schedule::Export { forum, format, lang };
            write(&schedule::export(&in_folder(config, data)?, &export).await?)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// What went wrong, as one JSON object for programs.
fn failed(error: &anyhow::Error) -> ExitCode {
    say(&[serde_json::json!({"error": format!("{error:#}")}).to_string()]);
    ExitCode::FAILURE
}

/// A file to standard output, byte for byte. Whoever reads only its beginning is no fault.
fn write(file: &[u8]) -> anyhow::Result<()> {
    use std::io::Write;
    match std::io::stdout().write_all(file) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(error.into()),
        _ => Ok(()),
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

/// What the command was asked to say. A reader that wants no more (`| head`) is no fault.
fn say(lines: &[String]) {
    use std::io::Write;
    let mut out = std::io::stdout().lock();
    for line in lines {
        if writeln!(out, "{line}").is_err() {
            return;
        }
    }
}

//! What can be asked of the program on the command line.

use clap::{Parser, Subcommand};
use house::{schedule::WrittenAs, staff};
use kernel::rights::Role;
use std::path::PathBuf;

/// The open system that runs an international coalition of NGOs.
#[derive(Parser)]
#[command(version, arg_required_else_help = true)]
pub(crate) struct Kurultai {
    /// The settings' file; without it `kurultai.toml` where it is there.
    #[arg(long, global = true)]
    pub(crate) config: Option<PathBuf>,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Subcommand)]
pub(crate) enum Command {
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
        /// For phones in the local network: HTTPS with a certificate of its own, and the address as a QR code.
        #[arg(long)]
        lan: bool,
        /// The days of the forum run by themselves: the halls, the speakers, the move to the second city.
        #[arg(long)]
        play: bool,
        /// With --play: seconds between two deeds.
        #[arg(long, default_value_t = 5.0, requires = "play")]
        pace: f64,
    },
    /// Load a forum from a folder; loading it twice changes nothing.
    Import {
        /// The folder with forum.toml and, where there is one, people.csv.
        dir: PathBuf,
        /// Write over what was changed on the site since.
        #[arg(long)]
        overwrite: bool,
    },
    /// Write a forum out as the folder that `import` reads.
    Export {
        /// The forum's word in addresses.
        #[arg(long)]
        forum: String,
        /// The folder to make.
        #[arg(long)]
        to: PathBuf,
    },
    /// Back everything up into one file, while the server works: database, files, and the keys sealed by a passphrase.
    Backup {
        /// The file to make.
        #[arg(long)]
        to: PathBuf,
        /// The file with the passphrase; without it KURULTAI_BACKUP_PASSPHRASE.
        #[arg(long)]
        passphrase_file: Option<PathBuf>,
        /// Replace the file if it is there.
        #[arg(long)]
        overwrite: bool,
    },
    /// Restore a backup, on either database; whoever was erased since is erased again.
    Restore {
        /// The backup.
        file: PathBuf,
        /// The data folder to restore to, instead of the one in the settings.
        #[arg(long)]
        data: Option<PathBuf>,
        /// The PostgreSQL database to restore to, instead of the one in the settings.
        #[arg(long)]
        database_url: Option<String>,
        /// Replace what is there.
        #[arg(long)]
        force: bool,
        /// The file with the passphrase; without it KURULTAI_BACKUP_PASSPHRASE.
        #[arg(long)]
        passphrase_file: Option<PathBuf>,
    },
    /// Erase a person from every place and for good; without --yes, say what would go.
    Erase {
        /// A name in any spelling, a mailbox, or a person's id.
        who: String,
        /// The data folder; without it the one of the settings.
        #[arg(long)]
        data: Option<PathBuf>,
        /// Do it.
        #[arg(long)]
        yes: bool,
        /// JSON, for programs.
        #[arg(long)]
        json: bool,
    },
    /// Forums of the installation.
    Forum {
        #[command(subcommand)]
        command: ForumCommand,
    },
    /// The programme of a forum, as files.
    Programme {
        #[command(subcommand)]
        command: ProgrammeCommand,
    },
    /// Names across languages and scripts.
    Names {
        #[command(subcommand)]
        command: NamesCommand,
    },
    /// Tokens for programs that use the API.
    Token {
        #[command(subcommand)]
        command: TokenCommand,
    },
    /// The log of every change.
    Journal {
        #[command(subcommand)]
        command: JournalCommand,
    },
}

#[derive(Subcommand)]
pub(crate) enum ForumCommand {
    /// Make an empty forum, to be filled from files or by hand. A data folder that is not there yet is made.
    New {
        /// The data folder; without it the one of the settings.
        #[arg(long)]
        data: Option<PathBuf>,
        /// Its word in addresses: a-z, 0-9 and hyphens.
        #[arg(long)]
        id: String,
        /// Its name; once for each language as tag=name, or once in the first language.
        #[arg(long = "title", required = true)]
        titles: Vec<String>,
        /// The languages it publishes in, the first one first: az,en,ru.
        #[arg(long, required = true, value_delimiter = ',', num_args = 1..)]
        languages: Vec<String>,
        /// The IANA zone of its clocks: Asia/Baku.
        #[arg(long, default_value = "UTC")]
        zone: String,
        /// Its first day; without it the first programme that comes in says which.
        #[arg(long, requires = "to")]
        from: Option<jiff::civil::Date>,
        /// Its last day.
        #[arg(long, requires = "from")]
        to: Option<jiff::civil::Date>,
        /// The id of the forum within which it is held.
        #[arg(long)]
        parent: Option<String>,
        /// One JSON object instead of a sentence.
        #[arg(long)]
        json: bool,
    },
    /// List who works for a forum; with a role, name somebody or end it.
    Staff {
        /// The data folder; without it the one of the settings.
        #[arg(long)]
        data: Option<PathBuf>,
        /// The id of the forum.
        #[arg(long)]
        forum: String,
        /// organiser, officer (of accreditation) or desk.
        #[arg(long, value_parser = staff::role_of, requires = "email")]
        role: Option<Role>,
        /// The person's name, in the order in which their language has it.
        #[arg(long, conflicts_with = "end", requires = "role")]
        name: Option<String>,
        /// A mailbox that only this person reads.
        #[arg(long, requires = "role")]
        email: Option<String>,
        /// The language that they are written to in; without it the coalition's first.
        #[arg(long, requires = "name")]
        lang: Option<String>,
        /// Take the role back.
        #[arg(long, requires = "role")]
        end: bool,
        /// JSON, for programs.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Subcommand)]
pub(crate) enum ProgrammeCommand {
    /// Take in schedule.xml, schedule JSON, iCalendar, CSV or XLSX; the same file twice changes nothing.
    Import {
        /// The file, whatever its name says it is.
        file: PathBuf,
        /// The data folder; without it the one of the settings.
        #[arg(long)]
        data: Option<PathBuf>,
        /// The id of the forum.
        #[arg(long)]
        forum: String,
        /// Write nothing; only say what would come of it.
        #[arg(long)]
        dry_run: bool,
        /// Write over what was changed on the site since.
        #[arg(long)]
        overwrite: bool,
        /// Cancel what came in an earlier file of the same series and is not in this one.
        #[arg(long)]
        prune: bool,
        /// One JSON object with an entry for each item.
        #[arg(long)]
        json: bool,
    },
    /// Write the programme to standard output.
    Export {
        /// The data folder; without it the one of the settings.
        #[arg(long)]
        data: Option<PathBuf>,
        /// The id of the forum.
        #[arg(long)]
        forum: String,
        /// schedule-xml, schedule-json, ical or pdf.
        #[arg(long, value_parser = format_of)]
        format: WrittenAs,
        /// The language of its texts, a BCP 47 tag.
        #[arg(long)]
        lang: String,
    },
}

fn format_of(word: &str) -> Result<WrittenAs, String> {
    let known = || WrittenAs::ALL.iter().map(|format| format.word()).collect::<Vec<_>>().join(", ");
    WrittenAs::from_word(word).ok_or_else(|| format!("formats are {}", known()))
}

#[derive(Subcommand)]
pub(crate) enum NamesCommand {
    /// Find each query's name in a pool: prints query, rank, name and score, separated by tabs.
    Match {
        /// One name a line.
        #[arg(long)]
        pool: PathBuf,
        /// One query a line (the text before a tab; after it, for --score, the right name); - for standard input.
        #[arg(long)]
        queries: PathBuf,
        /// Answers for each query at most.
        #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u16).range(1..))]
        top: u16,
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
pub(crate) enum TokenCommand {
    /// Make one, and print its secret, once.
    Create {
        /// What it is for, in your words.
        #[arg(long)]
        name: String,
        /// What it may: people:read, registrations:write … Say it several times for several.
        #[arg(long = "scope", required = true)]
        scopes: Vec<String>,
        /// The short name of the one forum that it is for; without it: all.
        #[arg(long)]
        forum: Option<String>,
        /// After how many days it ends; without it: when it is taken back.
        #[arg(long, value_parser = clap::value_parser!(u16).range(1..))]
        days: Option<u16>,
        /// One line of JSON, for programs.
        #[arg(long)]
        json: bool,
    },
    /// Show all of them, without their secrets.
    List {
        /// One line of JSON, for programs.
        #[arg(long)]
        json: bool,
    },
    /// Take one back.
    Revoke {
        /// Its id, as `list` shows it.
        id: String,
    },
}

#[derive(Subcommand)]
pub(crate) enum JournalCommand {
    /// Recompute the chain, and say what was altered, dropped, swapped, cut or written anew.
    Verify {
        /// A head kept elsewhere (a backup's manifest, a published head), as JSON.
        #[arg(long)]
        head: Option<PathBuf>,
    },
}

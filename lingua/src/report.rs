//! What `kurultai names match` and `kurultai names convert` print: lines in, lines out; files are the caller's.
//!
//! ```
//! let converted = lingua::report::convert_lines("Тоқаев\nҚасым", "kk", "en");
//! assert_eq!(converted.unwrap(), ["Tokayev", "Kasym"]);
//! ```

use std::time::{Duration, Instant};

use crate::names::Index;
use crate::translit::{Undefined, convert};

/// How many answers a query gets unless it is said otherwise.
pub const TOP: usize = 10;

/// What is asked of the `names` command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Request {
    /// Look every query up in the pool.
    Match {
        /// The file of the pool, a name a line.
        pool: String,
        /// The file of the queries, one a line, with the right answer after a TAB when it is known.
        queries: String,
        /// How many answers a query gets.
        top: usize,
        /// Whether to measure instead: the queries have their right answers.
        score: bool,
    },
    /// Rewrite every line.
    Convert {
        /// The language of the text.
        from: String,
        /// What it becomes.
        to: String,
    },
}

/// The arguments are no request.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Misread {
    /// Neither `match` nor `convert`.
    Command(Option<String>),
    /// An option that the command does not have.
    Unknown(String),
    /// An option without its value, or with one that is no number.
    Value(String),
    /// An option that must be there.
    Missing(&'static str),
}

impl std::fmt::Display for Misread {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Command(Some(word)) => write!(f, "{word}: match or convert"),
            Self::Command(None) => f.write_str("match or convert"),
            Self::Unknown(option) => write!(f, "{option}?"),
            Self::Value(option) => write!(f, "{option} …"),
            Self::Missing(option) => write!(f, "{option} …!"),
        }
    }
}

impl std::error::Error for Misread {}

impl Request {
    /// Reads the arguments after `names`.
    ///
    /// # Errors
    /// [`Misread`] says which argument was not understood.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Self, Misread> {
        let mut arguments = arguments.into_iter();
        let command = arguments.next();
        let known: &[&'static str] = match command.as_deref() {
            Some("match") => &["--pool", "--queries", "--top"],
            Some("convert") => &["--from", "--to"],
            _ => return Err(Misread::Command(command)),
        };
        let (mut values, mut score) = (vec![None; known.len()], false);
        while let Some(option) = arguments.next() {
            if option == "--score" && known.contains(&"--pool") {
                score = true;
                continue;
            }
            let at = known
                .iter()
                .position(|name| *name == option)
                .ok_or_else(|| Misread::Unknown(option.clone()))?;
            values[at] = Some(arguments.next().ok_or(Misread::Value(option))?);
        }
        let mut take = |at: usize| values[at].take().ok_or(Misread::Missing(known[at]));
        if known.contains(&"--from") {
            return Ok(Self::Convert { from: take(0)?, to: take(1)? });
        }
        let (pool, queries) = (take(0)?, take(1)?);
        let top = match values[2].take() {
            Some(number) => number.parse().map_err(|_| Misread::Value("--top".to_owned()))?,
            None => TOP,
        };
        Ok(Self::Match { pool, queries, top, score })
    }
}

/// A pool of names, ready to be asked.
///
/// ```
/// let pool = lingua::report::Pool::new("Гаджиев, Ильхам\nSzabó Gábor\n");
/// let lines = pool.answers(&["Ilham Hajiyev"], 1);
/// assert!(lines[0].starts_with("Ilham Hajiyev\t1\tГаджиев, Ильхам\t0."));
/// ```
pub struct Pool {
    names: Vec<String>,
    index: Index<usize>,
}

impl Pool {
    /// Names, one a line (its text before a TAB); blank lines are none, and the mark that some programs begin a text
    /// with is no letter.
    #[must_use]
    pub fn new(text: &str) -> Self {
        let names: Vec<String> = lines(text).map(|line| query_of(line).to_owned()).collect();
        let index = Index::new(names.iter().enumerate());
        Self { names, index }
    }

    /// The answers to these queries, in their order: `query TAB rank TAB name TAB score`, rank from 1, and one line
    /// `query TAB 0 TAB TAB 0` for a query without any. What stands after a TAB in a query is not looked at, and a blank
    /// query has no line. All cores share the work.
    #[must_use]
    pub fn answers<Query: AsRef<str> + Sync>(&self, queries: &[Query], top: usize) -> Vec<String> {
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let share = queries.len().div_ceil(cores).max(1);
        let answer = |share: &[Query]| -> Vec<String> {
            let asked = share.iter().map(|query| query_of(query.as_ref())).filter(|it| !it.trim().is_empty());
            asked.flat_map(|query| answers(&self.index, &self.names, query, top)).collect()
        };
        if queries.len() <= 1 {
            return answer(queries);
        }
        std::thread::scope(|scope| {
            let at_work: Vec<_> = queries.chunks(share).map(|share| scope.spawn(|| answer(share))).collect();
            let answered = at_work.into_iter().map(std::thread::ScopedJoinHandle::join);
            answered.flat_map(|lines| lines.expect("no name is too strange to be looked up")).collect()
        })
    }
}

fn answers(index: &Index<usize>, names: &[String], query: &str, top: usize) -> Vec<String> {
    let found = index.find(query, top);
    if found.is_empty() {
        return vec![format!("{query}\t0\t\t0")];
    }
    let line = |(rank, found): (usize, &crate::names::Match<usize>)| {
        format!("{query}\t{rank}\t{}\t{:.4}", names[found.id], found.score)
    };
    (1..).zip(&found).map(line).collect()
}

/// How well the right answers were found.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Scores {
    /// The queries that had a right answer.
    pub queries: usize,
    /// The share whose first answer was right.
    pub first: f64,
    /// The share with the right answer among ten.
    pub among_ten: f64,
    /// The mean of one through the rank.
    pub reciprocal_rank: f64,
    /// The share of right names scored above the level that only 5 % of the best wrong names reach.
    pub duplicates: f64,
    /// That level.
    pub level: f32,
    /// The time that half of the queries stay under.
    pub median: Duration,
    /// The time that 95 % of the queries stay under.
    pub slow: Duration,
}

/// Something that finds names: the index, or a baseline it is compared with.
pub trait Finder {
    /// The best `limit` names for a query, by their number, with a score that is higher the surer it is.
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)>;
}

impl Finder for Index<usize> {
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        Index::find(self, query, limit).into_iter().map(|found| (found.id, found.score)).collect()
    }
}

/// Measures a finder over `names` by queries of two columns, the query and the name that is right; further columns, and
/// lines without a right name, are not looked at.
pub fn scores(finder: &impl Finder, names: &[&str], queries: &str) -> Scores {
    let (mut first, mut among_ten, mut reciprocal_rank) = (0_u32, 0_u32, 0.0);
    let (mut times, mut right, mut wrong) = (Vec::new(), Vec::new(), Vec::new());
    for (query, wanted) in lines(queries).filter_map(|line| Some((query_of(line), right_answer(line)?))) {
        let begun = Instant::now();
        let found = finder.find(query, 10);
        times.push(begun.elapsed());
        let is_right = |number: usize| names.get(number).is_some_and(|name| *name == wanted);
        let rank = found.iter().position(|(number, _)| is_right(*number));
        first += u32::from(rank == Some(0));
        among_ten += u32::from(rank.is_some());
        reciprocal_rank += rank.map_or(0.0, |rank| 1.0 / (rank as f64 + 1.0));
        right.push(rank.map_or(0.0, |rank| found[rank].1));
        wrong.push(found.iter().find(|(number, _)| !is_right(*number)).map_or(0.0, |(_, score)| *score));
    }
    let count = times.len().max(1) as f64;
    wrong.sort_by(f32::total_cmp);
    times.sort();
    let level = wrong.get(wrong.len() * 95 / 100).copied().unwrap_or(0.0);
    Scores {
        queries: times.len(),
        first: f64::from(first) / count,
        among_ten: f64::from(among_ten) / count,
        reciprocal_rank: reciprocal_rank / count,
        duplicates: right.iter().filter(|score| **score > level).count() as f64 / count,
        level,
        median: times.get(times.len() / 2).copied().unwrap_or_default(),
        slow: times.get(times.len() * 95 / 100).copied().unwrap_or_default(),
    }
}

/// The scores of the index over a pool, one measure a line: its name, a TAB, its value (times in milliseconds).
#[must_use]
pub fn score_lines(pool: &str, queries: &str) -> Vec<String> {
    let names: Vec<&str> = lines(pool).map(query_of).collect();
    let scores = scores(&Index::new(names.iter().enumerate()), &names, queries);
    let milliseconds = |time: Duration| time.as_secs_f64() * 1000.0;
    vec![
        format!("R@1\t{:.4}", scores.first),
        format!("R@10\t{:.4}", scores.among_ten),
        format!("MRR\t{:.4}", scores.reciprocal_rank),
        format!("dup@5%\t{:.4}", scores.duplicates),
        format!("p50 ms\t{:.2}", milliseconds(scores.median)),
        format!("p95 ms\t{:.2}", milliseconds(scores.slow)),
    ]
}

/// Every line rewritten, see [`convert_line`].
///
/// # Errors
/// [`Undefined`] when there is no table for the pair.
pub fn convert_lines(text: &str, from: &str, to: &str) -> Result<Vec<String>, Undefined> {
    text.lines().map(|line| convert_line(line, from, to)).collect()
}

/// A line rewritten, see [`convert`]; what TABs part stays parted.
///
/// # Errors
/// [`Undefined`] when there is no table for the pair.
pub fn convert_line(line: &str, from: &str, to: &str) -> Result<String, Undefined> {
    let columns: Result<Vec<String>, Undefined> =
        line.split('\t').map(|column| convert(column, from, to)).collect();
    Ok(columns?.join("\t"))
}

/// The name of a line, or its query: what stands before a TAB.
#[must_use]
pub fn query_of(line: &str) -> &str {
    line.split_once('\t').map_or(line, |(query, _)| query)
}

/// What stands between the first TAB of a line and the next: the name that is right for the query. None where the line
/// has no query or no right name.
#[must_use]
pub fn right_answer(line: &str) -> Option<&str> {
    let mut columns = line.split('\t').map(|column| Some(column).filter(|it| !it.trim().is_empty()));
    columns.next()??;
    columns.next()?
}

/// The lines that have a name or query.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    text.lines().filter(|line| !query_of(line).trim().is_empty())
}

#[cfg(test)]
mod tests {
    use super::{Misread, Pool, Request, convert_lines, score_lines};

    fn read(arguments: &[&str]) -> Result<Request, Misread> {
        Request::read(arguments.iter().map(|a| (*a).to_owned()))
    }

    #[test]
    fn answers_come_in_the_order_of_the_queries_and_none_is_said() {
        let pool = Pool::new("Szabó Gábor\nГаджиев, Ильхам\n\n");
        let lines = pool.answers(&["Ilham Hajiyev\tx", "", "???"], 1);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("Ilham Hajiyev\t1\tГаджиев, Ильхам\t0."), "{lines:?}");
        assert_eq!(lines[1], "???\t0\t\t0");
    }

    #[test]
    fn what_is_right_is_measured() {
        let lines = score_lines(
            "Szabó Gábor\nГаджиев, Ильхам\n",
            "Ilham Hajiyev\tГаджиев, Ильхам\nСабо Габор\tSzabó Gábor\n",
        );
        assert_eq!(lines[..4], ["R@1\t1.0000", "R@10\t1.0000", "MRR\t1.0000", "dup@5%\t1.0000"]);
        assert!(lines[5].starts_with("p95 ms\t"));
    }

    #[test]
    fn arguments_are_read_or_refused_by_name() {
        let asked = read(&["match", "--pool", "p", "--score", "--queries", "q", "--top", "3"]);
        assert_eq!(asked, Ok(Request::Match { pool: "p".into(), queries: "q".into(), top: 3, score: true }));
        let asked = read(&["convert", "--from", "kk", "--to", "cta"]);
        assert_eq!(asked, Ok(Request::Convert { from: "kk".into(), to: "cta".into() }));
        assert_eq!(read(&[]), Err(Misread::Command(None)));
        assert_eq!(read(&["match", "--pool"]), Err(Misread::Value("--pool".into())));
        assert_eq!(read(&["match", "--pool", "p"]), Err(Misread::Missing("--queries")));
        assert_eq!(read(&["convert", "--score"]), Err(Misread::Unknown("--score".into())));
        assert_eq!(
            read(&["match", "--pool", "p", "--queries", "q", "--top", "x"]),
            Err(Misread::Value("--top".into()))
        );
    }

    #[test]
    fn a_mark_before_the_text_and_other_columns_are_no_part_of_a_name() {
        let (pool, queries) =
            ("\u{FEFF}Szabó Gábor\t1990\r\n\tnobody\n", "\u{FEFF}Сабо\tSzabó Gábor\tx\r\n\ty\nz\n");
        let lines = Pool::new(pool).answers(&["Сабо", "\ty"], 1);
        assert_eq!(
            lines.iter().map(|line| line.split('\t').nth(2)).collect::<Vec<_>>(),
            [Some("Szabó Gábor")]
        );
        assert_eq!(score_lines(pool, queries)[..3], ["R@1\t1.0000", "R@10\t1.0000", "MRR\t1.0000"]);
    }

    #[test]
    fn every_line_is_converted_and_its_columns_stay() {
        assert_eq!(convert_lines("Тоқаев\tҚасым", "kk", "icao").unwrap(), ["TOKAEV\tKASYM"]);
        assert_eq!(convert_lines("Тоқаев\nҚасым", "kk", "en").unwrap(), ["Tokayev", "Kasym"]);
        assert!(convert_lines("x", "hu", "cta").is_err());
    }
}

//! `kurultai names`: reconcile two spreadsheets whose names are in different languages and scripts.
//!
//! Queries and lines to convert are a stream: each is answered as soon as it is there, and only the pool is kept.

use anyhow::{Context, bail};
use lingua::report::Pool;
use std::{
    fs::File,
    io::{BufRead, BufReader, BufWriter, Read, Write},
    path::Path,
};

/// How many queries are answered together, by all cores, when so many are waiting.
const BATCH_MAX: usize = 512;
/// A longer line is no name, and a file of one such line is not kept in memory.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// Prints, for each query, the names of the pool that it may mean. The queries `-` are standard input.
///
/// # Errors
/// When a file cannot be read or is not UTF-8, a query is too long, or standard output is closed.
pub fn find(pool: &Path, queries: &Path, top: usize, score: bool) -> anyhow::Result<()> {
    let pool = text(File::open(pool), pool)?;
    let from: Box<dyn Read> = match queries.to_str() {
        Some("-") => Box::new(std::io::stdin()),
        _ => Box::new(File::open(queries).with_context(|| queries.display().to_string())?),
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    if score {
        for line in lingua::report::score_lines(&pool, &text(Ok(from), queries)?) {
            writeln!(out, "{line}")?;
        }
        return Ok(out.flush()?);
    }
    answer(&Pool::new(&pool), Lines::of(from), &mut out, top).with_context(|| queries.display().to_string())
}

/// Filters standard input, line by line.
///
/// # Errors
/// When the conversion is not defined; the message names those that are.
pub fn convert(from: &str, to: &str) -> anyhow::Result<()> {
    if let Err(undefined) = lingua::translit::convert("", from, to) {
        bail!("{undefined}");
    }
    let mut lines = Lines::of(std::io::stdin());
    let mut out = BufWriter::new(std::io::stdout().lock());
    while let Some(line) = lines.next().context("standard input")? {
        writeln!(out, "{}", lingua::translit::convert(&line, from, to)?)?;
        if !lines.another_is_here() {
            out.flush()?;
        }
    }
    Ok(out.flush()?)
}

/// Answers the queries in their order: those that are there together, and none later than it must.
fn answer<In: Read>(
    pool: &Pool,
    mut queries: Lines<In>,
    out: &mut impl Write,
    top: usize,
) -> anyhow::Result<()> {
    let mut batch = Vec::with_capacity(BATCH_MAX);
    loop {
        let query = queries.next()?;
        let ended = query.is_none();
        batch.extend(query);
        if !ended && batch.len() < BATCH_MAX && queries.another_is_here() {
            continue;
        }
        for line in pool.answers(&batch, top) {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
        batch.clear();
        if ended {
            return Ok(());
        }
    }
}

/// Lines of a stream, one after the other.
struct Lines<In> {
    from: BufReader<In>,
    number: usize,
}

impl<In: Read> Lines<In> {
    fn of(from: In) -> Lines<In> {
        Lines { from: BufReader::with_capacity(LINE_BYTES_MAX, from), number: 0 }
    }

    /// The next line without its end; none at the end of the stream.
    fn next(&mut self) -> anyhow::Result<Option<String>> {
        let mut line = vec![];
        self.number += 1;
        let read = (&mut self.from).take(LINE_BYTES_MAX as u64).read_until(b'\n', &mut line)?;
        if read == LINE_BYTES_MAX && line.last() != Some(&b'\n') {
            bail!("line {}: longer than {LINE_BYTES_MAX} bytes", self.number);
        }
        if read == 0 {
            return Ok(None);
        }
        let line =
            String::from_utf8(line).ok().with_context(|| format!("line {}: not UTF-8 text", self.number))?;
        let line = line.strip_suffix('\n').unwrap_or(&line);
        // The mark that some programs begin a text with.
        let line = if self.number == 1 { line.strip_prefix('\u{FEFF}').unwrap_or(line) } else { line };
        Ok(Some(line.strip_suffix('\r').unwrap_or(line).to_owned()))
    }

    /// Whether another line is here already, so that taking it waits for nobody.
    fn another_is_here(&self) -> bool {
        self.from.buffer().contains(&b'\n')
    }
}

fn text(from: std::io::Result<impl Read>, name: &Path) -> anyhow::Result<String> {
    let mut text = String::new();
    let read = from.and_then(|mut from| from.read_to_string(&mut text));
    read.with_context(|| name.display().to_string())?;
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::{Lines, Pool, answer};
    use std::io::{BufRead, BufReader, Read, Write, pipe};

    const POOL: &str = "Гаджиев, Ильхам\r\nSzabó Gábor\nJeenbekov Sooronbay\n";

    #[test]
    fn a_query_is_answered_before_the_next_one_comes() {
        let ((queries, mut ask), (answers, mut out)) = (pipe().unwrap(), pipe().unwrap());
        let work = std::thread::spawn(move || answer(&Pool::new(POOL), Lines::of(queries), &mut out, 1));
        let mut answers = BufReader::new(answers).lines();
        for (query, name) in [
            ("Ilham Hajiyev", "Гаджиев, Ильхам"),
            ("Сабо Габор\tx", "Szabó Gábor"),
            ("Жээнбеков\r", "Jeenbekov Sooronbay"),
        ] {
            writeln!(ask, "{query}").unwrap();
            let line = answers.next().unwrap().unwrap();
            assert_eq!(line.split('\t').nth(2), Some(name), "{line}");
        }
        drop(ask);
        assert!(answers.next().is_none());
        work.join().unwrap().unwrap();
    }

    #[test]
    fn thousands_of_queries_are_answered_in_their_order_and_only_the_pool_is_kept() {
        // Blank lines are no queries; the last one has no end.
        let asked: Vec<String> = (0..3000).map(|at| format!("Szabo {at}")).collect();
        let mut out = vec![];
        answer(&Pool::new(POOL), Lines::of(asked.join("\n\n").as_bytes()), &mut out, 1).unwrap();
        let answered = String::from_utf8(out).unwrap();
        let queries: Vec<&str> = answered.lines().filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(queries, asked);
    }

    #[test]
    fn what_is_no_line_of_text_is_refused_by_its_number() {
        let refused = |text: &mut dyn Read| {
            answer(&Pool::new(POOL), Lines::of(text), &mut vec![], 1).unwrap_err().to_string()
        };
        assert_eq!(refused(&mut &b"Ali\n\xff\xfe\n"[..]), "line 2: not UTF-8 text");
        assert_eq!(refused(&mut std::io::repeat(b'a')), "line 1: longer than 65536 bytes");
    }
}

//! `kurultai names`: reconcile two spreadsheets whose names are in different languages and scripts.
//!
//! Queries and lines to convert are a stream: each is answered as soon as it is there, and only the pool is kept. What
//! cannot be read is told by its file and line.

use anyhow::{Context, anyhow, bail};
use lingua::report::Pool;
use std::{
    collections::HashSet,
    fs::File,
    io::{BufRead, BufReader, BufWriter, ErrorKind, Read, Write},
    path::Path,
};

/// How many queries are answered together, by all cores, when so many are waiting.
const BATCH_MAX: usize = 512;
/// A longer line is no name, and a file of one such line is not kept in memory.
const LINE_BYTES_MAX: usize = 64 * 1024;

/// Prints, for each query, the names of the pool that it may mean. The queries `-` are standard input.
///
/// # Errors
/// When a file cannot be read, one of its lines is no text or too long, or standard output cannot be written.
pub fn find(pool: &Path, queries: &Path, top: usize, score: bool) -> anyhow::Result<()> {
    let names = opened(pool)?.all()?;
    if names.trim().is_empty() {
        tell(&format!("{}: there is no name in it", pool.display()));
    }
    let from = match queries.to_str() {
        Some("-") => Lines::of(Box::new(std::io::stdin()) as Box<dyn Read>, "standard input"),
        _ => opened(queries)?,
    };
    let mut out = BufWriter::new(std::io::stdout().lock());
    let done = match score {
        true => measure(&names, from, &mut out),
        false => answer(&Pool::new(&names), from, &mut out, top),
    };
    unless_enough(done.and_then(|()| Ok(out.flush()?)))
}

/// Filters standard input, line by line.
///
/// # Errors
/// When the conversion is not defined; the message names those that are.
pub fn convert(from: &str, to: &str) -> anyhow::Result<()> {
    if let Err(undefined) = lingua::translit::convert("", from, to) {
        bail!("{undefined}");
    }
    let mut lines = Lines::of(std::io::stdin(), "standard input");
    let mut out = BufWriter::new(std::io::stdout().lock());
    unless_enough(converted(&mut lines, &mut out, from, to))
}

fn converted<In: Read>(
    lines: &mut Lines<In>,
    out: &mut impl Write,
    from: &str,
    to: &str,
) -> anyhow::Result<()> {
    while let Some(line) = lines.next()? {
        writeln!(out, "{}", lingua::report::convert_line(&line, from, to)?)?;
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
        // What was asked before a line that cannot be read has its answers all the same.
        let query = queries.next();
        let ended = !matches!(query, Ok(Some(_)));
        let query = query.map(|query| batch.extend(query));
        if !ended && batch.len() < BATCH_MAX && queries.another_is_here() {
            continue;
        }
        for line in pool.answers(&batch, top) {
            writeln!(out, "{line}")?;
        }
        out.flush()?;
        batch.clear();
        if ended {
            return query;
        }
    }
}

/// How well the right answers are found, and what is odd about them.
fn measure<In: Read>(names: &str, queries: Lines<In>, out: &mut impl Write) -> anyhow::Result<()> {
    let name = queries.name.clone();
    let queries = queries.all()?;
    let asked: Vec<(usize, &str)> =
        (1..).zip(queries.lines()).filter(|(_, line)| !line.trim().is_empty()).collect();
    let right = |line: &str| lingua::report::right_answer(line).map(str::to_owned);
    let rights: Vec<(usize, String)> =
        asked.iter().filter_map(|(number, line)| Some((*number, right(line)?))).collect();
    if rights.is_empty() {
        bail!(
            "{name}: no line has a right answer to measure by: query, TAB, the name as it stands in the pool"
        );
    }
    if rights.len() < asked.len() {
        let first = asked.iter().find(|(_, line)| right(line).is_none()).map_or(0, |(number, _)| *number);
        let left_out = asked.len() - rights.len();
        tell(&format!(
            "{name}: lines without a right answer are left out: {left_out}, the first is line {first}"
        ));
    }
    let pool: HashSet<&str> = names.lines().map(lingua::report::query_of).collect();
    let strange: Vec<usize> =
        rights.iter().filter(|(_, name)| !pool.contains(name.as_str())).map(|(number, _)| *number).collect();
    if let Some(first) = strange.first() {
        let count = strange.len();
        tell(&format!("{name}: right answers that the pool lacks: {count}, the first is in line {first}"));
    }
    for line in lingua::report::score_lines(names, &queries) {
        writeln!(out, "{line}")?;
    }
    Ok(())
}

/// Whoever closes the other end, as `| head` does, has read enough: no fault.
fn unless_enough(done: anyhow::Result<()>) -> anyhow::Result<()> {
    done.or_else(|error| match error.downcast_ref::<std::io::Error>() {
        Some(io) if io.kind() == ErrorKind::BrokenPipe => Ok(()),
        _ => Err(error),
    })
}

#[expect(clippy::print_stderr, reason = "beside the answers, which go into a file")]
fn tell(what: &str) {
    eprintln!("{what}");
}

fn opened(path: &Path) -> anyhow::Result<Lines<Box<dyn Read>>> {
    let name = path.display().to_string();
    let file = File::open(path).with_context(|| name.clone())?;
    Ok(Lines::of(Box::new(file), &name))
}

/// Whether a text begins with the mark of UTF-16, as spreadsheets call "Unicode text".
fn is_utf_16(bytes: &[u8]) -> bool {
    bytes.starts_with(&[0xff, 0xfe]) || bytes.starts_with(&[0xfe, 0xff])
}

/// Lines of a stream, one after the other.
struct Lines<In> {
    from: BufReader<In>,
    name: String,
    number: usize,
}

impl<In: Read> Lines<In> {
    /// The lines of a stream that is called so.
    fn of(from: In, name: &str) -> Lines<In> {
        Lines { from: BufReader::with_capacity(LINE_BYTES_MAX, from), name: name.to_owned(), number: 0 }
    }

    /// The next line without its end; none at the end of the stream.
    fn next(&mut self) -> anyhow::Result<Option<String>> {
        let mut line = vec![];
        self.number += 1;
        let read = (&mut self.from).take(LINE_BYTES_MAX as u64).read_until(b'\n', &mut line);
        let read = read.with_context(|| self.name.clone())?;
        if read == LINE_BYTES_MAX && line.last() != Some(&b'\n') {
            return Err(self.fault(&format!("longer than {LINE_BYTES_MAX} bytes, which is no name")));
        }
        if read == 0 {
            return Ok(None);
        }
        let line = match String::from_utf8(line) {
            Ok(line) => line,
            Err(bytes) if self.number == 1 && is_utf_16(bytes.as_bytes()) => {
                return Err(self.fault("UTF-16 text; save it as UTF-8"));
            }
            Err(_) => return Err(self.fault("not UTF-8 text")),
        };
        let line = line.strip_suffix('\n').unwrap_or(&line);
        // The mark that some programs begin a text with.
        let line = if self.number == 1 { line.strip_prefix('\u{FEFF}').unwrap_or(line) } else { line };
        Ok(Some(line.strip_suffix('\r').unwrap_or(line).to_owned()))
    }

    /// All that is left, each line with its end.
    fn all(mut self) -> anyhow::Result<String> {
        let mut text = String::new();
        while let Some(line) = self.next()? {
            text.extend([&line, "\n"]);
        }
        Ok(text)
    }

    fn fault(&self, what: &str) -> anyhow::Error {
        anyhow!("{}, line {}: {what}", self.name, self.number)
    }

    /// Whether another line is here already, so that taking it waits for nobody.
    fn another_is_here(&self) -> bool {
        self.from.buffer().contains(&b'\n')
    }
}

#[cfg(test)]
mod tests {
    use super::{Lines, Pool, answer, convert, converted, measure};
    use std::io::{BufRead, BufReader, Read, Write, pipe};

    const POOL: &str = "Гаджиев, Ильхам\r\nSzabó Gábor\nJeenbekov Sooronbay\n";

    fn said(done: impl FnOnce(&mut Vec<u8>) -> anyhow::Result<()>) -> String {
        let mut out = vec![];
        done(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    fn refused(done: impl FnOnce(&mut Vec<u8>) -> anyhow::Result<()>) -> String {
        done(&mut vec![]).unwrap_err().to_string()
    }

    #[test]
    fn a_query_is_answered_before_the_next_one_comes() {
        let ((queries, mut ask), (answers, mut out)) = (pipe().unwrap(), pipe().unwrap());
        let work = std::thread::spawn(move || answer(&Pool::new(POOL), Lines::of(queries, "q"), &mut out, 1));
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
        let text = asked.join("\n\n");
        let answered = said(|out| answer(&Pool::new(POOL), Lines::of(text.as_bytes(), "q"), out, 1));
        let queries: Vec<&str> = answered.lines().filter_map(|line| line.split('\t').next()).collect();
        assert_eq!(queries, asked);
    }

    #[test]
    fn what_is_no_line_of_text_is_refused_by_its_number_after_what_was_asked_before() {
        let pool = Pool::new(POOL);
        let mut out = vec![];
        let fault = answer(&pool, Lines::of(&b"Szabo\n\xff\xfe\n"[..], "a.txt"), &mut out, 1).unwrap_err();
        assert_eq!(fault.to_string(), "a.txt, line 2: not UTF-8 text");
        assert!(out.starts_with("Szabo\t1\tSzabó Gábor\t".as_bytes()));
        let utf_16 = Lines::of(&b"\xff\xfeS\0z\0"[..], "c.txt");
        assert_eq!(
            refused(|out| answer(&pool, utf_16, out, 1)),
            "c.txt, line 1: UTF-16 text; save it as UTF-8"
        );
        let mut endless = std::io::repeat(b'a');
        let endless: Lines<&mut dyn Read> = Lines::of(&mut endless, "b.txt");
        assert_eq!(
            refused(|out| answer(&pool, endless, out, 1)),
            "b.txt, line 1: longer than 65536 bytes, which is no name"
        );
    }

    #[test]
    fn a_mark_before_the_text_ends_of_lines_and_other_columns_are_no_part_of_a_name() {
        let lines = |text: &'static str| Lines::of(text.as_bytes(), "t");
        let pool = lines("\u{FEFF}Szabó Gábor\t1990\r\n\t\r\nГаджиев, Ильхам\r\n").all().unwrap();
        let queries = "\u{FEFF}Сабо Габор\tSzabó Gábor\tx\r\n\tnobody\r\nгаджиев\r\n";
        let answered = said(|out| answer(&Pool::new(&pool), lines(queries), out, 1));
        let fields: Vec<Vec<&str>> = answered.lines().map(|line| line.split('\t').collect()).collect();
        assert!(fields.iter().all(|fields| fields.len() == 4), "{answered}");
        let named: Vec<[&str; 3]> = fields.iter().map(|it| [it[0], it[1], it[2]]).collect();
        assert_eq!(named, [["Сабо Габор", "1", "Szabó Gábor"], ["гаджиев", "1", "Гаджиев, Ильхам"]]);
        let measured = said(|out| measure(&pool, lines(queries), out));
        assert!(measured.starts_with("R@1\t1.0000\nR@10\t1.0000\n"), "{measured}");
    }

    #[test]
    fn there_is_nothing_to_measure_without_right_answers() {
        assert_eq!(
            refused(|out| measure(POOL, Lines::of(&b"Szabo\n"[..], "q.tsv"), out)),
            "q.tsv: no line has a right answer to measure by: query, TAB, the name as it stands in the pool"
        );
    }

    #[test]
    fn without_a_name_or_a_query_there_is_an_answer_all_the_same() {
        let queries = "Szabo\nHajiyev\n";
        let nobody = said(|out| answer(&Pool::new(""), Lines::of(queries.as_bytes(), "q"), out, 3));
        assert_eq!(nobody, "Szabo\t0\t\t0\nHajiyev\t0\t\t0\n");
        assert_eq!(said(|out| answer(&Pool::new(POOL), Lines::of(&b""[..], "q"), out, 3)), "");
        assert_eq!(said(|out| converted(&mut Lines::of(&b""[..], "t"), out, "kk", "en")), "");
    }

    #[test]
    fn where_there_is_no_table_the_message_says_which_there_are() {
        let message = |from, to| convert(from, to).unwrap_err().to_string();
        assert_eq!(
            message("xx", "en"),
            "no transliteration from xx to en; the languages are az, tr, uz, kk, ky, tk, hu, ru, en"
        );
        assert_eq!(
            message("kk", "zz"),
            "no transliteration from kk to zz; from kk there is: kk, kk-Latn, cta, cta-a, icao, en"
        );
    }

    #[test]
    fn columns_stay_columns_when_a_line_is_converted() {
        let mut lines = Lines::of("Тоқаев\tҚасым\r\n\n\tЕрлан".as_bytes(), "t");
        let text = said(|out| converted(&mut lines, out, "kk", "icao"));
        assert_eq!(text, "TOKAEV\tKASYM\n\n\tERLAN\n");
    }
}

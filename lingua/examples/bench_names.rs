//! `make bench-names`: how names are found, next to two baselines computed in the same run.
//!
//! With KURULTAI_TEST_DATA it measures the registers in that folder and a register of a million made-up combinations, else the
//! sample of the tests. The baselines see every 25th query: they compare each with every name.

use std::time::{Duration, Instant};

use lingua::names::Index;
use lingua::report::{Finder, Scores, scores};
use lingua::translit::convert;

fn main() {
    println!(
        "{:<28}{:>8}{:>8}{:>8}{:>8}{:>8}{:>10}{:>10}",
        "", "R@1", "R@10", "MRR", "dup@5%", "level", "p50 ms", "p95 ms"
    );
    let Ok(folder) = std::env::var("KURULTAI_TEST_DATA") else {
        println!("KURULTAI_TEST_DATA is not set: the sample of the tests only");
        let pool = include_str!("../tests/sample.pool.txt");
        return compare("sample", pool, &[("full", include_str!("../tests/sample.queries.tsv"))]);
    };
    let read = |name: String| std::fs::read_to_string(format!("{folder}/names/{name}")).unwrap_or_default();
    for size in ["20000", "100000"] {
        let kinds =
            ["full", "typo", "initial"].map(|kind| (kind, read(format!("register-{size}.{kind}.tsv"))));
        let kinds: Vec<(&str, &str)> = kinds.iter().map(|(kind, text)| (*kind, text.as_str())).collect();
        compare(size, &read(format!("register-{size}.pool.txt")), &kinds);
    }
    million(&read("register-100000.pool.txt".to_owned()), &read("register-100000.full.tsv".to_owned()));
    for (from, to) in [("Cyrl", "Latn"), ("Latn", "Cyrl")] {
        single_words(&read("parts.tsv".to_owned()), from, to);
    }
}

/// One pool: the matcher on all queries, the baselines on some of them.
fn compare(size: &str, pool: &str, kinds: &[(&str, &str)]) {
    let names: Vec<&str> = pool.lines().collect();
    let (before, begun) = (memory_mb(), Instant::now());
    let index = Index::new(names.iter().enumerate());
    println!(
        "{size} names: built in {:.2?}, {:.0} MB with the tables",
        begun.elapsed(),
        memory_mb() - before
    );
    let (jaro, trigrams) = (JaroWinkler::new(&names), Trigrams::new(&names));
    for (kind, queries) in kinds {
        let some: String = queries.lines().step_by(25).flat_map(|line| [line, "\n"]).collect();
        row(&format!("{size} {kind}"), scores(&index, &names, queries));
        row("  ASCII + Jaro-Winkler", scores(&jaro, &names, &some));
        row("  trigrams", scores(&trigrams, &names, &some));
    }
    if let Some((_, queries)) = kinds.first() {
        typing(size, &index, queries);
    }
}

/// How long a keystroke takes: every beginning of some of the queries, as a search box sends them.
fn typing(size: &str, index: &Index<usize>, queries: &str) {
    let typed = queries.lines().step_by(50).filter_map(|line| line.split('\t').next());
    let mut times: Vec<Duration> = vec![];
    for name in typed {
        for (end, letter) in name.char_indices() {
            let begun = Instant::now();
            let found = index.find_as_typed(&name[..end + letter.len_utf8()], 40);
            times.push(begun.elapsed());
            std::hint::black_box(found);
        }
    }
    times.sort_unstable();
    let at = |share: usize| times.get(times.len() * share / 100).map_or(0.0, |it| it.as_secs_f64() * 1e3);
    let slowest = times.last().map_or(0.0, |it| it.as_secs_f64() * 1e3);
    println!(
        "{size} keystrokes: {} of them, p50 {:.2} ms, p95 {:.2} ms, slowest {slowest:.2} ms",
        times.len(),
        at(50),
        at(95)
    );
}

fn row(name: &str, s: Scores) {
    let (median, slow) = (s.median.as_secs_f64() * 1e3, s.slow.as_secs_f64() * 1e3);
    println!(
        "{name:<28}{:>8.3}{:>8.3}{:>8.3}{:>8.3}{:>8.3}{median:>10.2}{slow:>10.2}",
        s.first, s.among_ten, s.reciprocal_rank, s.duplicates, s.level
    );
}

/// Ten registers in one: each name again with the surnames of others.
fn million(pool: &str, queries: &str) {
    let names: Vec<&str> = pool.lines().collect();
    let last: Vec<&str> = names.iter().filter_map(|name| name.split(' ').next_back()).collect();
    let other = |at: usize, turn: usize| last[(at * 7 + turn * 7919) % last.len()];
    let first = |name: &'_ str| name.split(' ').next().unwrap_or_default().to_owned();
    let mut all: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    for turn in 1..10 {
        all.extend(names.iter().enumerate().map(|(at, name)| format!("{} {}", first(name), other(at, turn))));
    }
    let (before, begun) = (memory_mb(), Instant::now());
    let index = Index::new(all.iter().enumerate());
    println!("{} names: built in {:.2?}, {:.0} MB", all.len(), begun.elapsed(), memory_mb() - before);
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let some: String = queries.lines().step_by(5).flat_map(|line| [line, "\n"]).collect();
    row("1000000 full", scores(&index, &all, &some));
}

/// Words of `parts.tsv` in one script, looked up among all in the other by their letters alone.
fn single_words(parts: &str, from: &str, to: &str) {
    use lingua::names::letters::{Reading, Spelt, Table, shipped};
    use lingua::names::symbols::symbols;
    let rows: Vec<Vec<&str>> = parts.lines().skip(1).map(|line| line.split('\t').collect()).collect();
    let letters = shipped();
    let pool: Vec<(Spelt, &str)> =
        rows.iter().filter(|r| r[2] == to).map(|r| (letters.spelt(&symbols(r[3])), r[0])).collect();
    let mut table = Table::default();
    let (mut found, mut asked, mut last) = (0_u32, 0_u32, "");
    for row in rows.iter().filter(|r| r[2] == from && pool.iter().any(|(_, id)| *id == r[0])).step_by(7) {
        if row[0] == last {
            continue;
        }
        last = row[0];
        let reading: Reading = letters.reading(letters.spelt(&symbols(row[3])));
        let mut each = |spelt: &Spelt| {
            let size = (reading.spelt().len() + spelt.len()).max(1) as f32;
            letters.cost(&reading, spelt, 2.0 * size, &mut table) / size
        };
        let costs: Vec<(f32, &str)> = pool.iter().map(|(spelt, id)| (each(spelt), *id)).collect();
        let right =
            costs.iter().filter(|(_, id)| *id == row[0]).map(|(cost, _)| *cost).fold(f32::INFINITY, f32::min);
        asked += 1;
        found += u32::from(costs.iter().filter(|(cost, id)| *cost < right && *id != row[0]).count() < 10);
    }
    println!(
        "single words {from} to {to}, no lexicon: R@10 {:.3} of {asked}",
        f64::from(found) / f64::from(asked)
    );
}

fn memory_mb() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let resident = pages.and_then(|p| p.split(' ').nth(1).and_then(|p| p.parse::<f64>().ok()));
    resident.unwrap_or_default() * 4096.0 / 1e6
}

/// A name in A to Z, language-blind, its words in alphabetical order.
fn ascii(name: &str) -> String {
    let plain = convert(name, "ru", "icao").unwrap_or_default();
    let mut words: Vec<&str> = plain.split([' ', '-']).filter(|w| !w.is_empty()).collect();
    words.sort_unstable();
    words.join(" ")
}

fn best(scored: impl Iterator<Item = f32>, limit: usize) -> Vec<(usize, f32)> {
    let mut scored: Vec<(usize, f32)> = scored.enumerate().collect();
    scored.sort_by(|a, b| b.1.total_cmp(&a.1));
    scored.truncate(limit);
    scored
}

struct JaroWinkler {
    names: Vec<Vec<u8>>,
}

impl JaroWinkler {
    fn new(names: &[&str]) -> Self {
        Self { names: names.iter().map(|name| ascii(name).into_bytes()).collect() }
    }
}

impl Finder for JaroWinkler {
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        let query = ascii(query).into_bytes();
        best(self.names.iter().map(|name| jaro_winkler(&query, name)), limit)
    }
}

fn jaro_winkler(a: &[u8], b: &[u8]) -> f32 {
    if a.is_empty() || b.is_empty() {
        return 0.0;
    }
    let window = (a.len().max(b.len()) / 2).saturating_sub(1);
    let mut taken = vec![false; b.len()];
    let mut ours = Vec::new();
    for (i, x) in a.iter().enumerate() {
        let near = i.saturating_sub(window)..(i + window + 1).min(b.len());
        if let Some(j) = near.into_iter().find(|j| !taken[*j] && b[*j] == *x) {
            taken[j] = true;
            ours.push(*x);
        }
    }
    let theirs = b.iter().zip(&taken).filter(|(_, taken)| **taken).map(|(y, _)| y);
    let swapped = ours.iter().zip(theirs).filter(|(x, y)| x != y).count() as f32 / 2.0;
    let m = ours.len() as f32;
    if m == 0.0 {
        return 0.0;
    }
    let jaro = (m / a.len() as f32 + m / b.len() as f32 + (m - swapped) / m) / 3.0;
    let prefix = a.iter().zip(b).take(4).take_while(|(x, y)| x == y).count() as f32;
    jaro + prefix * 0.1 * (1.0 - jaro)
}

struct Trigrams {
    names: Vec<Vec<u32>>,
}

impl Trigrams {
    fn new(names: &[&str]) -> Self {
        Self { names: names.iter().map(|name| trigrams(name)).collect() }
    }
}

impl Finder for Trigrams {
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        let query = trigrams(query);
        let shared =
            |name: &Vec<u32>| name.iter().filter(|gram| query.binary_search(gram).is_ok()).count() as f32;
        let all = |name: &Vec<u32>| (name.len() + query.len()).max(1) as f32;
        best(self.names.iter().map(|name| 2.0 * shared(name) / all(name)), limit)
    }
}

fn trigrams(name: &str) -> Vec<u32> {
    let mut grams = Vec::new();
    for word in ascii(name).split(' ') {
        let padded = format!("  {word} ");
        grams.extend(
            padded
                .as_bytes()
                .windows(3)
                .map(|w| u32::from(w[0]) << 16 | u32::from(w[1]) << 8 | u32::from(w[2])),
        );
    }
    grams.sort_unstable();
    grams.dedup();
    grams
}

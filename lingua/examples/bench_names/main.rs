//! `make bench-names`: every figure that this crate promises, with its limit, next to two baselines of the same run.
//!
//! With KURULTAI_TEST_DATA it measures the registers and texts in that folder and a register of a million made-up
//! combinations, else the sample of the tests. Times are those of one thread's processor; what the clock on the wall said
//! stands beside. The baselines see every 25th query: they compare each with every name.

mod baselines;
mod table;
mod texts;
mod words;

use std::time::{Duration, Instant};

use baselines::{JaroWinkler, Trigrams};
use lingua::names::Index;
use lingua::report::{Finder, Scores, scores};
use table::{Table, percentile_ms, thread_time};

/// What a register's queries of one kind are held to: R@1, R@10, dup@5%; 0 where nothing is promised.
struct Promise(&'static str, [f64; 3]);

const OF_20000: [Promise; 3] = [
    Promise("full", [0.95, 0.99, 0.82]),
    Promise("typo", [0.89, 0.975, 0.0]),
    Promise("initial", [0.0, 0.78, 0.0]),
];
const OF_100000: [Promise; 3] =
    [Promise("full", [0.89, 0.98, 0.0]), Promise("typo", [0.0; 3]), Promise("initial", [0.0; 3])];
/// What a search takes at most, p95, in milliseconds: among 100,000 names and among a million.
const SEARCH_MS: [f64; 2] = [10.0, 60.0];
/// What an index of 100,000 names takes at most, in MB.
const INDEX_MB: f64 = 30.0;
/// What a letter typed into a search box over 50,000 names takes at most, p95, in milliseconds.
const KEYSTROKE_MS: f64 = 50.0;

/// A file without which a row would be about nothing, and hold: its absence ends the run.
fn needed(path: &str) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| {
        eprintln!("{path} cannot be read: {error}");
        std::process::exit(66)
    })
}

fn main() {
    let mut table = Table::default();
    let Ok(folder) = std::env::var("KURULTAI_TEST_DATA") else {
        println!("KURULTAI_TEST_DATA is not set: the sample of the tests only, and what needs no data");
        let names: Vec<&str> = include_str!("../../tests/sample.pool.txt").lines().collect();
        let index = Index::new(names.iter().enumerate());
        let queries = include_str!("../../tests/sample.queries.tsv");
        found(&mut table, "sample full", &Promise("full", [0.96, 0.98, 0.92]), &index, &names, queries);
        texts::tables(&mut table);
        return table.finish();
    };
    let read = |name: String| needed(&format!("{folder}/names/{name}"));
    let pool = |size: &str| read(format!("register-{size}.pool.txt"));
    let queries = |size: &str, kind: &str| read(format!("register-{size}.{kind}.tsv"));
    for (size, promises) in [("20000", OF_20000), ("100000", OF_100000)] {
        let pool = pool(size);
        let names: Vec<&str> = pool.lines().collect();
        let index = built(&mut table, size, &names);
        for promise in promises {
            let name = format!("register-{size} {}", promise.0);
            let queries = queries(size, promise.0);
            let mut times = found(&mut table, &name, &promise, &index, &names, &queries);
            if (size, promise.0) == ("100000", "full") {
                table.at_most(
                    &format!("{name}: p95 of a search, ms"),
                    percentile_ms(&mut times, 95),
                    SEARCH_MS[0],
                );
            }
            baseline("  ASCII + Jaro-Winkler", &JaroWinkler::new(&names), &names, &queries);
            baseline("  trigrams", &Trigrams::new(&names), &names, &queries);
        }
    }
    typing(&mut table, &pool("100000"), &queries("100000", "full"));
    million(&mut table, &pool("100000"), &queries("100000", "full"));
    words::single_words(&mut table, &read("parts.tsv".to_owned()));
    texts::tables(&mut table);
    texts::first_words(&mut table, &folder);
    table.finish();
}

fn built(table: &mut Table, size: &str, names: &[&str]) -> Index<usize> {
    // The tables of letters and the lexicon are read once, whatever the number of names.
    let _ = lingua::names::similarity("a", "b");
    let (before, begun) = (memory_mb(), thread_time());
    let index = Index::new(names.iter().enumerate());
    let (took, room) = (thread_time() - begun, memory_mb() - before);
    Table::plain(&format!("register-{size}: built in, ms"), took.as_secs_f64() * 1e3);
    match size {
        "100000" => table.at_most(&format!("register-{size}: memory, MB"), room, INDEX_MB),
        _ => Table::plain(&format!("register-{size}: memory, MB"), room),
    }
    index
}

/// The matcher on all queries; answers what each took.
fn found(
    table: &mut Table,
    name: &str,
    promise: &Promise,
    index: &Index<usize>,
    names: &[&str],
    queries: &str,
) -> Vec<Duration> {
    let timed = Timed { index, times: std::cell::RefCell::default() };
    let s = scores(&timed, names, queries);
    for ((what, value), limit) in
        [("R@1", s.first), ("R@10", s.among_ten), ("dup@5%", s.duplicates)].into_iter().zip(promise.1)
    {
        match limit {
            0.0 => Table::plain(&format!("{name}: {what}"), value),
            limit => table.at_least(&format!("{name}: {what}"), value, limit),
        }
    }
    Table::plain(&format!("{name}: level of dup@5%"), f64::from(s.level));
    let mut times = timed.times.into_inner();
    let (p50, p95) = (percentile_ms(&mut times, 50), percentile_ms(&mut times, 95));
    let wall = |time: Duration| time.as_secs_f64() * 1e3;
    println!(
        "{:<58}{p50:>10.2} {p95:.2} (on the wall {:.2} {:.2})",
        "  p50, p95 of a search, ms",
        wall(s.median),
        wall(s.slow)
    );
    times
}

fn baseline(name: &str, finder: &impl Finder, names: &[&str], queries: &str) {
    let some: String = queries.lines().step_by(25).flat_map(|line| [line, "\n"]).collect();
    let Scores { first, among_ten, duplicates, slow, .. } = scores(finder, names, &some);
    println!(
        "{name:<24} R@1 {first:.3}, R@10 {among_ten:.3}, dup@5% {duplicates:.3}, p95 {:.1} ms",
        slow.as_secs_f64() * 1e3
    );
}

/// The index with the processor time of each search.
struct Timed<'a> {
    index: &'a Index<usize>,
    times: std::cell::RefCell<Vec<Duration>>,
}

impl Finder for Timed<'_> {
    fn find(&self, query: &str, limit: usize) -> Vec<(usize, f32)> {
        let begun = thread_time();
        let found = Finder::find(self.index, query, limit);
        self.times.borrow_mut().push(thread_time() - begun);
        found
    }
}

/// How long a keystroke takes among half of the pool: every beginning of some of the queries, as a search box sends them.
fn typing(table: &mut Table, pool: &str, queries: &str) {
    let index = Index::new(pool.lines().step_by(2).enumerate());
    let typed = queries.lines().step_by(50).filter_map(|line| line.split('\t').next());
    let (mut times, mut wall) = (vec![], vec![]);
    for name in typed {
        for (end, letter) in name.char_indices() {
            let (begun, at) = (thread_time(), Instant::now());
            let found = index.find_as_typed(&name[..end + letter.len_utf8()], 40);
            times.push(thread_time() - begun);
            wall.push(at.elapsed());
            std::hint::black_box(found);
        }
    }
    let name = format!("{} keystrokes among {} names", times.len(), index.len());
    Table::plain(&format!("{name}: p50, ms"), percentile_ms(&mut times, 50));
    table.at_most(&format!("{name}: p95, ms"), percentile_ms(&mut times, 95), KEYSTROKE_MS);
    Table::plain(&format!("{name}: slowest, ms"), percentile_ms(&mut times, 99));
    Table::plain(&format!("{name}: p95 on the wall, ms"), percentile_ms(&mut wall, 95));
}

/// Ten registers in one: each name again with the surnames of others.
fn million(table: &mut Table, pool: &str, queries: &str) {
    let names: Vec<&str> = pool.lines().collect();
    let last: Vec<&str> = names.iter().filter_map(|name| name.split(' ').next_back()).collect();
    let other = |at: usize, turn: usize| last[(at * 7 + turn * 7919) % last.len()];
    let first = |name: &'_ str| name.split(' ').next().unwrap_or_default().to_owned();
    let mut all: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    for turn in 1..10 {
        all.extend(names.iter().enumerate().map(|(at, name)| format!("{} {}", first(name), other(at, turn))));
    }
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    let index = built(table, "1000000", &all);
    let some: String = queries.lines().step_by(5).flat_map(|line| [line, "\n"]).collect();
    let name = "register-1000000 full";
    let mut times = found(table, name, &Promise("full", [0.0; 3]), &index, &all, &some);
    table.at_most(&format!("{name}: p95 of a search, ms"), percentile_ms(&mut times, 95), SEARCH_MS[1]);
}

fn memory_mb() -> f64 {
    let pages = std::fs::read_to_string("/proc/self/statm").ok();
    let resident = pages.and_then(|p| p.split(' ').nth(1).and_then(|p| p.parse::<f64>().ok()));
    resident.unwrap_or_default() * 4096.0 / 1e6
}

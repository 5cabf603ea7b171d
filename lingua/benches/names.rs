//! What each operation of this crate takes: `cargo bench -p lingua --features criterion`, or the end of `make bench-names`.
//!
//! Searches are measured with the registers of KURULTAI_TEST_DATA, else with the sample of the tests, each beside the two
//! baselines. A search is one of a hundred queries, in turn, so that none is remembered.

#[path = "../examples/bench_names/baselines.rs"]
mod baselines;

use std::hint::black_box;
use std::time::Duration;

use baselines::{JaroWinkler, Trigrams};
use criterion::{Criterion, criterion_group, criterion_main};
use lingua::names::{Index, similarity};
use lingua::report::Finder;
use lingua::sort::Sorter;
use lingua::translit::convert;
use lingua::{fold, fold_prefix, language};

const SAMPLE: &str = include_str!("../tests/sample.pool.txt");
const SAMPLE_QUERIES: &str = include_str!("../tests/sample.queries.tsv");

fn letters(c: &mut Criterion) {
    let names: Vec<&str> = SAMPLE.lines().collect();
    let mut group = c.benchmark_group("one name");
    let mut each = |what: &str, work: &dyn Fn(&str)| {
        let mut turn = names.iter().cycle();
        group.bench_function(what, |b| b.iter(|| work(turn.next().expect("a cycle"))));
    };
    each("fold", &|name| drop(black_box(fold(name))));
    each("fold_prefix", &|name| drop(black_box(fold_prefix(name))));
    for (from, to) in
        [("az", "az-Cyrl"), ("uz", "uz-Cyrl"), ("kk", "kk-Latn"), ("ru", "icao"), ("tk", "en"), ("ky", "cta")]
    {
        each(&format!("transliterate {from} to {to}"), &|name| drop(black_box(convert(name, from, to))));
    }
    each("language", &|name| {
        black_box(language::guess(name));
    });
    each("similarity to another", &|name| drop(black_box(similarity(name, "Гаджиев, Ильхам"))));
    group.finish();
}

fn sorting(c: &mut Criterion) {
    let names: Vec<&str> = SAMPLE.lines().collect();
    let mut group = c.benchmark_group(format!("sort {} names", names.len()));
    for lang in ["az", "az-Cyrl", "hu", "kk-Latn", "ru"] {
        let sorter = Sorter::new(lang);
        group.bench_function(lang, |b| {
            b.iter_batched(
                || names.clone(),
                |mut names| names.sort_by(|a, b| sorter.compare(a, b)),
                criterion::BatchSize::LargeInput,
            );
        });
    }
    group.bench_function("by code points", |b| {
        b.iter_batched(|| names.clone(), |mut names| names.sort_unstable(), criterion::BatchSize::LargeInput);
    });
    group.finish();
}

fn searches(c: &mut Criterion) {
    let Ok(folder) = std::env::var("KURULTAI_TEST_DATA") else {
        return search_among(c, SAMPLE, SAMPLE_QUERIES);
    };
    let read = |name: String| {
        let path = format!("{folder}/names/{name}");
        std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
    };
    for size in ["20000", "100000"] {
        search_among(
            c,
            &read(format!("register-{size}.pool.txt")),
            &read(format!("register-{size}.full.tsv")),
        );
    }
}

fn search_among(c: &mut Criterion, pool: &str, queries: &str) {
    let names: Vec<&str> = pool.lines().collect();
    let asked: Vec<&str> = queries.lines().filter_map(|line| line.split('\t').next()).collect();
    let some: Vec<&str> = asked.iter().copied().step_by(asked.len().div_ceil(100)).collect();
    let mut group = c.benchmark_group(format!("match among {}", names.len()));
    let mut each = |what: &str, finder: &dyn Fn(&str) -> Vec<(usize, f32)>| {
        let mut turn = some.iter().cycle();
        group.bench_function(what, |b| b.iter(|| black_box(finder(turn.next().expect("a cycle")))));
    };
    let index = Index::new(names.iter().enumerate());
    each("lingua", &|query| Finder::find(&index, query, 10));
    each("lingua as typed", &|query| {
        index.find_as_typed(query, 10).into_iter().map(|found| (found.id, found.score)).collect()
    });
    let (jaro_winkler, trigrams) = (JaroWinkler::new(&names), Trigrams::new(&names));
    each("ASCII and Jaro-Winkler", &|query| jaro_winkler.find(query, 10));
    each("trigrams", &|query| trigrams.find(query, 10));
    group.finish();
}

criterion_group! {
    name = names;
    config = Criterion::default()
        .sample_size(10)
        .warm_up_time(Duration::from_millis(500))
        .measurement_time(Duration::from_secs(2));
    targets = letters, sorting, searches
}
criterion_main!(names);

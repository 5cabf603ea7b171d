//! Learns what letters stand for each other in names, and prints the table `data/letters.tsv`.
//!
//! `cargo run --release -p lingua --example learn_letters -- FOLDER [PART] > lingua/data/letters.tsv`, where FOLDER holds
//! `lexicon.tsv` (id, forms) and `places.tsv` (id, kind, language, name). PART is `train` to leave out the fifth of the
//! items that `examples/names.rs words` measures on.

use std::collections::{BTreeMap, HashMap};

use lingua::names::symbols::{Symbols, is_latin, letter, symbols};

const ROUNDS: usize = 6;
/// How many letters of each side a step may take.
const STEPS: [(usize, usize); 10] =
    [(1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2), (3, 1), (1, 3), (3, 2), (2, 3)];
/// What every letter beyond the first pair takes from a step's weight: short steps explain, long ones remember.
const LONGER: f64 = 0.7;
/// What is taken from every count, so that what was seen once is forgotten.
const DISCOUNT: f64 = 0.3;

type Unit = Vec<u8>;
type Counts = HashMap<(Unit, Unit), f64>;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().expect("the folder of the data");
    let train_only = arguments.next().is_some_and(|part| part == "train");
    let mut pairs = lexicon(&folder, train_only);
    pairs.extend(places(&folder));
    eprintln!("{} pairs", pairs.len());
    let mut weights = Counts::new();
    for round in 0..ROUNDS {
        let (counts, surprise) = expected(&pairs, &weights, round);
        eprintln!("round {round}: {} steps, {surprise:.4} nats a letter", counts.len());
        weights = normalised(&counts);
        if round + 1 == ROUNDS {
            print_costs(&counts, &occurrences(&pairs));
        }
    }
}

/// Every two forms of an item, the first of many forms not counting more than the item.
fn lexicon(folder: &str, train_only: bool) -> Vec<(Symbols, Symbols, f64)> {
    let text = std::fs::read_to_string(format!("{folder}/lexicon.tsv")).expect("lexicon.tsv");
    let mut pairs = Vec::new();
    for (id, forms) in text.lines().skip(1).filter_map(|line| line.split_once('\t')) {
        if train_only && held_out(id) {
            continue;
        }
        let forms: Vec<Symbols> = forms.split(", ").take(16).map(symbols).filter(|s| !s.is_empty()).collect();
        let count = forms.len() * forms.len().saturating_sub(1) / 2;
        for (at, a) in forms.iter().enumerate() {
            pairs.extend(forms[..at].iter().map(|b| (a.clone(), b.clone(), 3.0 / (count as f64 + 2.0))));
        }
    }
    pairs
}

/// The fifth of the items that measures what the rest has learned.
fn held_out(id: &str) -> bool {
    id.bytes().fold(7_u32, |hash, byte| hash.wrapping_mul(31).wrapping_add(u32::from(byte))) % 5 == 0
}

/// Names of one place in two languages, where they have as many words.
fn places(folder: &str) -> Vec<(Symbols, Symbols, f64)> {
    let text = std::fs::read_to_string(format!("{folder}/places.tsv")).expect("places.tsv");
    let mut by_place: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in text.lines().skip(1) {
        let fields: Vec<&str> = line.split('\t').collect();
        if fields[0].starts_with("wof:") {
            by_place.entry(fields[0]).or_default().push(fields[3]);
        }
    }
    let mut pairs = Vec::new();
    for names in by_place.values() {
        for (at, a) in names.iter().enumerate() {
            for b in &names[..at] {
                let (a, b): (Vec<_>, Vec<_>) = (words(a), words(b));
                if a.len() == b.len() {
                    pairs.extend(a.into_iter().zip(b).map(|(a, b)| (a, b, 0.7)));
                }
            }
        }
    }
    pairs
}

fn words(name: &str) -> Vec<Symbols> {
    name.split([' ', '-']).map(symbols).filter(|w| w.len() > 2).collect()
}

fn cell(width: usize, i: usize, j: usize) -> usize {
    i * width + j
}

/// One round: how often each step is expected, and the mean surprise a letter.
fn expected(pairs: &[(Symbols, Symbols, f64)], weights: &Counts, round: usize) -> (Counts, f64) {
    let mut counts = Counts::new();
    let (mut surprise, mut letters) = (0.0, 0.0);
    for (a, b, weight) in pairs {
        let steps = steps(a, b, weights);
        let width = b.len() + 1;
        let mut forward = vec![0.0; (a.len() + 1) * width];
        forward[0] = 1.0;
        for (i, j, u, v, p) in &steps {
            forward[cell(width, i + u, j + v)] += forward[cell(width, *i, *j)] * p;
        }
        let total = forward[forward.len() - 1];
        let size = (a.len() + b.len()) as f64;
        // Translations and other strangers (`john`, `ivan`) would teach nonsense.
        if total <= 0.0 || (round > 1 && -total.ln() / size > 2.6) {
            continue;
        }
        surprise -= total.ln() * weight;
        letters += size * weight;
        let mut backward = vec![0.0; forward.len()];
        *backward.last_mut().expect("has a cell") = 1.0;
        for (i, j, u, v, p) in steps.iter().rev() {
            let after = backward[cell(width, i + u, j + v)];
            backward[cell(width, *i, *j)] += after * p;
            let count = forward[cell(width, *i, *j)] * p * after / total * weight;
            if count > 1e-4 {
                let (x, y) = (a[*i..i + u].to_vec(), b[*j..j + v].to_vec());
                let key = if x <= y { (x, y) } else { (y, x) };
                *counts.entry(key).or_default() += count;
            }
        }
    }
    (counts, surprise / letters)
}

/// All steps of all readings of `a` as `b`, in an order in which each cell is complete before it is used.
fn steps(a: &[u8], b: &[u8], weights: &Counts) -> Vec<(usize, usize, usize, usize, f64)> {
    let mut steps = Vec::new();
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            for (u, v) in STEPS.iter().filter(|(u, v)| i + u <= a.len() && j + v <= b.len()) {
                let p = probability(&a[i..i + u], &b[j..j + v], weights);
                if p > 0.0 {
                    steps.push((i, j, *u, *v, p));
                }
            }
        }
    }
    steps
}

fn probability(x: &[u8], y: &[u8], weights: &Counts) -> f64 {
    if weights.is_empty() {
        return first_guess(x, y);
    }
    let key = if x <= y { (x.to_vec(), y.to_vec()) } else { (y.to_vec(), x.to_vec()) };
    let floor = if x.len() + y.len() <= 2 { 1e-7 } else { 0.0 };
    weights.get(&key).copied().unwrap_or(0.0).max(floor)
}

/// Before anything is learned: letters with one search key are more likely to stand for each other.
fn first_guess(x: &[u8], y: &[u8]) -> f64 {
    let text = |unit: &[u8]| unit.iter().map(|s| letter(*s)).collect::<String>();
    let alike = x == y || lingua::fold(&text(x)) == lingua::fold(&text(y)) && !x.is_empty() && !y.is_empty();
    let base: f64 = if alike { 1e-2 } else { 1e-4 };
    base * 0.05_f64.powi(x.len() as i32 + y.len() as i32 - 2)
}

fn class(unit: &[u8]) -> u8 {
    unit.first().map_or(0, |s| if is_latin(*s) { 1 } else { 2 })
}

/// Probabilities within each pair of scripts, longer steps made less likely.
fn normalised(counts: &Counts) -> Counts {
    let mut totals: HashMap<(u8, u8), f64> = HashMap::new();
    let kept = |(x, y): &(Unit, Unit), count: f64| {
        (count - DISCOUNT).max(0.0) * LONGER.powi((x.len() + y.len()).saturating_sub(2) as i32)
    };
    let scripts = |(x, y): &(Unit, Unit)| (class(x).max(class(y)), class(x).min(class(y)).max(1));
    for (key, count) in counts {
        *totals.entry(scripts(key)).or_default() += kept(key, *count);
    }
    counts.iter().map(|(key, count)| (key.clone(), kept(key, *count) / totals[&scripts(key)])).collect()
}

/// How often each unit stands in a word that is written another way in each script.
fn occurrences(pairs: &[(Symbols, Symbols, f64)]) -> HashMap<(Unit, u8), f64> {
    let mut seen = HashMap::new();
    for (a, b, weight) in pairs {
        for (word, other) in [(a, b), (b, a)] {
            for length in 1..=3 {
                for unit in word.windows(length) {
                    *seen.entry((unit.to_vec(), class(other))).or_default() += weight;
                }
            }
            // A gap could be at any letter.
            *seen.entry((Vec::new(), class(other))).or_default() += weight * word.len() as f64;
        }
    }
    seen
}

/// What every step costs: the smaller of the two conditional surprises given the script of the other side, for what is
/// rare in the one orthography may be the rule in the other (`oh` is nearly always `о`, `о` hardly ever `oh`).
fn print_costs(counts: &Counts, seen: &HashMap<(Unit, u8), f64>) {
    let chances = |unit: &Unit, script: u8| -> f64 {
        let of = |script| seen.get(&(unit.clone(), script)).copied().unwrap_or(0.0);
        if script == 0 { of(1) + of(2) } else { of(script) }
    };
    let mut costs: BTreeMap<(String, String), f64> = BTreeMap::new();
    for ((x, y), count) in counts.iter().filter(|((x, y), count)| **count >= 0.8 && x != y) {
        let text = |unit: &Unit| unit.iter().map(|s| letter(*s)).collect::<String>();
        let key = (text(x), text(y));
        if key.0.contains('*')
            || key.1.contains('*')
            || *count < 1.5 && key.0.chars().chain(key.1.chars()).count() > 2
        {
            continue;
        }
        let surprise = |unit: &Unit, other: &Unit| -(count / (chances(unit, class(other)) + 2.0)).ln();
        let cost = surprise(x, y).min(surprise(y, x)).max(0.02);
        if x.is_empty() || y.is_empty() {
            costs.insert(key, (cost * GAP_SHARE).min(GAP_MAX));
        } else if cost < SLIP {
            costs.insert(key, cost);
        }
    }
    for (pairs, cost) in ALPHABETS {
        for (a, b) in pairs.split(' ').filter_map(|pair| pair.split_once('=')) {
            let key = if symbols(a) <= symbols(b) {
                (a.to_owned(), b.to_owned())
            } else {
                (b.to_owned(), a.to_owned())
            };
            let known = costs.entry(key).or_insert(cost);
            *known = known.min(cost);
        }
    }
    println!(
        "# Letters, letters, cost in nats; written by examples/learn_letters.rs from name forms of Wikidata (CC0), as"
    );
    println!(
        "# rigour (MIT) collected them, place names of Who's On First (CC0, CC BY) and the national alphabets."
    );
    for ((x, y), cost) in costs {
        println!("{x}\t{y}\t{cost:.2}");
    }
}

/// What a letter left out costs against what was seen, and at most: a slip of the finger leaves any letter out.
const GAP_SHARE: f64 = 0.85;
const GAP_MAX: f64 = 4.2;
/// What any letter for any other costs; nothing dearer is worth remembering.
const SLIP: f64 = 4.0;

/// What the national alphabets say, for letters that the data hardly has, and the most that it may cost: between the
/// two alphabets of a language (sources: the modules of `lingua::translit`), between neighbours, and without marks.
const ALPHABETS: [(&str, f64); 4] = [
    (
        "ҹ=c ҝ=g ј=y һ=h ғ=ğ ә=ə ө=ö ү=ü ч=ç ш=ş х=x г=q ж=j қ=q ң=n ұ=u і=i й=i й=y ы=i ы=y җ=j в=w ж=ž ў=o ҳ=h ғ=g ц=ts",
        0.6,
    ),
    (
        "я=ya ю=yu ё=yo я=ia ю=iu ж=zh х=kh ч=ch ш=sh дж=c дж=j сз=sz с=sz ш=s ч=cs ж=zs дь=gy ц=c ж=c ә=a ә=e ө=o ү=u",
        0.8,
    ),
    ("ҹ=дж ҝ=г һ=г һ=х ҳ=х қ=к ғ=г ә=а ә=э ө=о ө=е ү=у ү=ю ұ=у ў=у і=и ң=н ј=й җ=дж ҹ=ж", 0.6),
    ("ş=s ç=c ğ=g ö=o ü=u ž=z ə=a ə=e ş=sh ç=ch ğ=gh ž=zh w=v c=j x=kh q=g q=k x=h j=zh ş=sz", 0.7),
];

//! The table: what, ours, its limit, the ratio, the goal, and whether it is met.

use crate::{engine::Engine, load::Measured};

/// One line.
pub struct Row {
    what: String,
    ours: String,
    limit: String,
    ratio: String,
    goal: String,
    met: &'static str,
}

/// All lines so far.
#[derive(Default)]
pub struct Table {
    rows: Vec<Row>,
    only: Vec<String>,
    engine: String,
}

impl Table {
    /// An empty table; with `only`, parts whose word is not among these are left out.
    pub fn new(only: &[&str]) -> Table {
        Table { only: only.iter().map(|word| (*word).to_owned()).collect(), ..Table::default() }
    }

    /// From here on rows are about this engine.
    pub fn begin(&mut self, engine: &Engine) {
        self.engine = engine.to_string();
    }

    /// Whether this part is asked for.
    pub fn wants(&self, part: &str) -> bool {
        let wanted = self.only.is_empty() || self.only.iter().any(|word| word == part);
        if wanted {
            eprintln!("  {part} …");
        }
        wanted
    }

    fn add(
        &mut self,
        what: &str,
        ours: String,
        limit: String,
        ratio: String,
        goal: String,
        met: Option<bool>,
    ) {
        let met = match met {
            Some(true) => "yes",
            Some(false) => "**no**",
            None => "",
        };
        let what = format!("{}: {what}", self.engine);
        eprintln!("    {what}: {ours} | {limit} | {ratio} | {goal} | {met}");
        self.rows.push(Row { what, ours, limit, ratio, goal, met });
    }

    /// Throughput next to a limit that was measured beside it; the goal, if there is one, is a part of the limit, in per cent.
    pub fn beside(&mut self, what: &str, ours: &Measured, limit: &Measured, goal_percent: Option<f64>) {
        let ratio = ours.per_cpu_second() / limit.per_cpu_second() * 100.0;
        let told = |it: &Measured| {
            format!("{} /CPU-s, {} /s", thousands(it.per_cpu_second()), thousands(it.per_second()))
        };
        let goal = goal_percent.map_or("—".into(), |it| format!("≥ {it:.0} %"));
        let met = goal_percent.map(|it| ratio >= it);
        self.add(what, told(ours), told(limit), format!("{ratio:.0} %"), goal, met);
    }

    /// Throughput with a goal of so many for each second of CPU time.
    pub fn throughput(&mut self, what: &str, ours: &Measured, goal: f64) {
        let got = ours.per_cpu_second();
        let told = format!("{} /CPU-s, {} /s", thousands(got), thousands(ours.per_second()));
        let ratio = format!("{:.0} %", got / goal * 100.0);
        self.add(what, told, "—".into(), ratio, format!("≥ {} /CPU-s", thousands(goal)), Some(got >= goal));
    }

    /// Something of which less is better.
    pub fn at_most(&mut self, what: &str, ours: f64, unit: &str, goal: f64) {
        let told = format!("{ours:.1} {unit}");
        let ratio = format!("{:.0} %", ours / goal * 100.0);
        self.add(what, told, "—".into(), ratio, format!("≤ {goal:.0} {unit}"), Some(ours <= goal));
    }

    /// Something of which less is better, ours next to a limit that was measured beside it; the goals are so many per cent of
    /// the limit, and so much by itself.
    pub fn less(
        &mut self,
        what: &str,
        (ours, limit): (f64, f64),
        unit: &str,
        goal_percent: Option<f64>,
        goal: Option<f64>,
    ) {
        let ratio = ours / limit * 100.0;
        let goals = [
            goal_percent.map(|it| (format!("≤ {it:.0} %"), ratio <= it)),
            goal.map(|it| (format!("≤ {it:.0} {unit}"), ours <= it)),
        ];
        let goals: Vec<(String, bool)> = goals.into_iter().flatten().collect();
        let met = (!goals.is_empty()).then(|| goals.iter().all(|(_, met)| *met));
        let goal = goals.iter().map(|(goal, _)| goal.as_str()).collect::<Vec<_>>().join(", ");
        let (ours, limit) = (format!("{ours:.1} {unit}"), format!("{limit:.1} {unit}"));
        let goal = if goal.is_empty() { "—".into() } else { goal };
        self.add(what, ours, limit, format!("{ratio:.0} %"), goal, met);
    }

    /// Something that must not be.
    pub fn nothing_but(&mut self, what: &str, ours: u64) {
        self.add(what, ours.to_string(), "—".into(), String::new(), "0".into(), Some(ours == 0));
    }

    /// A figure without a goal.
    pub fn plain(&mut self, what: &str, ours: String) {
        self.add(what, ours, "—".into(), String::new(), "—".into(), None);
    }

    /// Prints it, in Markdown.
    #[expect(clippy::print_stdout, reason = "the table is what was asked for")]
    pub fn print(&self) {
        println!("| what | ours | limit, measured beside it | ratio | goal | met |");
        println!("|---|---|---|---|---|---|");
        for Row { what, ours, limit, ratio, goal, met } in &self.rows {
            println!("| {what} | {ours} | {limit} | {ratio} | {goal} | {met} |");
        }
        let busy = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
        let cores = std::thread::available_parallelism().map_or(0, usize::from);
        println!("\n{cores} cores; load average at the end: {}", busy.trim());
        if cfg!(debug_assertions) {
            println!("Built without optimisation: that it runs is shown, how fast is not.");
        }
    }
}

/// `12 345`
fn thousands(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut shown = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            shown.push(' ');
        }
        shown.push(digit);
    }
    shown
}

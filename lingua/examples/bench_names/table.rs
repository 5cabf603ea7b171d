//! The lines of the table: what was measured, its limit and whether it holds.

use std::time::Duration;

/// Counts what does not hold.
#[derive(Default)]
pub struct Table {
    missed: u32,
}

impl Table {
    /// A line for a value that must not be smaller.
    pub fn at_least(&mut self, what: &str, value: f64, limit: f64) {
        self.line(what, value, ("≥", limit), value >= limit);
    }

    /// A line for a value that must not be larger.
    pub fn at_most(&mut self, what: &str, value: f64, limit: f64) {
        self.line(what, value, ("≤", limit), value <= limit);
    }

    fn line(&mut self, what: &str, value: f64, (sign, limit): (&str, f64), holds: bool) {
        self.missed += u32::from(!holds);
        let verdict = if holds { "holds" } else { "MISSED" };
        println!("{what:<58}{:>10}  {sign} {:<8} {verdict}", shown(value), shown(limit));
    }

    /// A line that nothing is promised about.
    pub fn plain(what: &str, value: f64) {
        println!("{what:<58}{:>10}", shown(value));
    }

    /// The last line.
    pub fn finish(&self) {
        match self.missed {
            0 => println!("every limit holds"),
            missed => println!("{missed} limits are missed"),
        }
    }
}

fn shown(value: f64) -> String {
    if value.fract() == 0.0 { format!("{value:.0}") } else { format!("{value:.3}") }
}

/// The value that so much of 100 stay under, in milliseconds.
pub fn percentile_ms(times: &mut [Duration], share: usize) -> f64 {
    times.sort_unstable();
    times.get(times.len() * share / 100).map_or(0.0, |time| time.as_secs_f64() * 1e3)
}

/// The time that this thread has used of a processor: other programs on the machine do not count.
pub fn thread_time() -> Duration {
    let now = rustix::time::clock_gettime(rustix::time::ClockId::ThreadCPUTime);
    Duration::try_from(now).unwrap_or_default()
}

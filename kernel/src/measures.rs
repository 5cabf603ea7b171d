//! What is measured for the operator's monitoring: numbers only, with labels from short lists that the source itself
//! fixes (routes, verbs), never an address, a name or an id.

use crate::error::{Error, Result};
use axum::http::{Method, StatusCode};
use prometheus_client::{
    encoding::{EncodeLabelSet, text::encode},
    metrics::{counter::Counter, family::Family, gauge::Gauge, histogram::Histogram},
    registry::{Registry, Unit},
};
use std::{sync::atomic::AtomicU64, time::Duration};

/// Everything that one installation measures.
pub struct Measures {
    registry: Registry,
    requests: Family<Asked, Counter>,
    request_seconds: Family<Route, Histogram>,
    acts: Family<Done, Counter>,
    act_seconds: Family<Verb, Histogram>,
    commit_acts: Histogram,
    listening: Gauge,
    states: Family<State, Gauge>,
    process: Family<Process, Gauge<f64, AtomicU64>>,
}

/// Where answers that lie ready are counted: found once, when they are laid there.
pub(crate) struct Answered {
    /// The route's template.
    pub route: &'static str,
    good: Counter,
    unchanged: Counter,
    seconds: Histogram,
}

impl Answered {
    /// One of them was given.
    pub(crate) fn count(&self, status: StatusCode, took: Duration) {
        if status == StatusCode::NOT_MODIFIED { &self.unchanged } else { &self.good }.inc();
        self.seconds.observe(took.as_secs_f64());
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Asked {
    method: &'static str,
    route: String,
    status: u16,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Route {
    route: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Done {
    verb: &'static str,
    outcome: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Verb {
    verb: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct State {
    of: &'static str,
    state: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, EncodeLabelSet)]
struct Process {
    what: &'static str,
}

/// From half a millisecond to ten seconds.
fn seconds() -> Histogram {
    Histogram::new([0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0])
}

impl Default for Measures {
    fn default() -> Measures {
        let mut measures = Measures {
            registry: Registry::with_prefix("kurultai"),
            requests: Family::default(),
            request_seconds: Family::new_with_constructor(seconds),
            acts: Family::default(),
            act_seconds: Family::new_with_constructor(seconds),
            commit_acts: Histogram::new([1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 64.0, 128.0, 256.0]),
            listening: Gauge::default(),
            states: Family::default(),
            process: Family::default(),
        };
        measures.register();
        measures
    }
}

impl Measures {
    fn register(&mut self) {
        let it = &mut self.registry;
        it.register("requests", "Requests answered", self.requests.clone());
        it.register_with_unit(
            "request",
            "Time to answer a request",
            Unit::Seconds,
            self.request_seconds.clone(),
        );
        it.register("acts", "Acts by how they ended", self.acts.clone());
        it.register_with_unit(
            "act",
            "Time from an act's beginning until it was on disk",
            Unit::Seconds,
            self.act_seconds.clone(),
        );
        it.register(
            "commit_acts",
            "Acts that shared one commit of the embedded database",
            self.commit_acts.clone(),
        );
        it.register("live_connections", "Pages that listen for changes", self.listening.clone());
        it.register(
            "standing",
            "How many jobs, letters and journal entries stand where, when this was read",
            self.states.clone(),
        );
        it.register(
            "process",
            "What the process uses: resident bytes, seconds of processor",
            self.process.clone(),
        );
    }

    /// A request was answered. `route` is the route's template, never the address; `None` where none matched.
    pub(crate) fn request(&self, method: &Method, route: Option<&str>, status: StatusCode, took: Duration) {
        let route = route.unwrap_or("none").to_owned();
        let asked = Asked { method: word(method), route: route.clone(), status: status.as_u16() };
        self.requests.get_or_create(&asked).inc();
        self.request_seconds.get_or_create(&Route { route }).observe(took.as_secs_f64());
    }

    /// Where answers of that route are counted that lie ready for whoever reads.
    pub(crate) fn kept(&self, route: &'static str) -> Answered {
        // One after the other: whoever holds one of a family keeps it from making another.
        let counter = |status: StatusCode| {
            let asked = Asked { method: "GET", route: route.to_owned(), status: status.as_u16() };
            let counter = self.requests.get_or_create(&asked);
            counter.clone()
        };
        let (good, unchanged) = (counter(StatusCode::OK), counter(StatusCode::NOT_MODIFIED));
        let seconds = self.request_seconds.get_or_create(&Route { route: route.to_owned() }).clone();
        Answered { route, good, unchanged, seconds }
    }

    /// An act ended.
    pub(crate) fn act<T>(&self, verb: &'static str, ended: &Result<T>, took: Duration) {
        let outcome = match ended {
            Ok(_) => "done",
            Err(Error::Broken(_)) => "broken",
            Err(_) => "refused",
        };
        self.acts.get_or_create(&Done { verb, outcome }).inc();
        self.act_seconds.get_or_create(&Verb { verb }).observe(took.as_secs_f64());
    }

    /// So many acts were committed together.
    pub(crate) fn commit(&self, acts: usize) {
        self.commit_acts.observe(acts as f64);
    }

    /// A page begins to listen.
    pub(crate) fn listens(&self) {
        self.listening.inc();
    }

    /// A page has gone.
    pub(crate) fn listens_no_more(&self) {
        self.listening.dec();
    }

    /// So many of these stand there now: `("job", "due", 3)`.
    pub(crate) fn stand(&self, of: &'static str, state: &'static str, number: i64) {
        self.states.get_or_create(&State { of, state }).set(number);
    }

    /// Everything as OpenMetrics text, which Prometheus reads.
    ///
    /// # Errors
    /// When a number cannot be written.
    pub fn text(&self) -> Result<String> {
        self.look_at_the_process();
        let mut text = String::new();
        encode(&mut text, &self.registry).map_err(anyhow::Error::from)?;
        Ok(text)
    }

    /// Linux tells these by files; elsewhere they are left out.
    fn look_at_the_process(&self) {
        let set = |what, value| {
            self.process.get_or_create(&Process { what }).set(value);
        };
        if let Some(bytes) =
            std::fs::read_to_string("/proc/self/status").ok().as_deref().and_then(resident_bytes)
        {
            set("resident_bytes", bytes);
        }
        if let Some(seconds) =
            std::fs::read_to_string("/proc/self/stat").ok().as_deref().and_then(cpu_seconds)
        {
            set("cpu_seconds", seconds);
        }
    }
}

/// proc_pid_status(5): `VmRSS:     1234 kB`.
fn resident_bytes(status: &str) -> Option<f64> {
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.split_whitespace().next()?.parse::<f64>().ok().map(|kilobytes| kilobytes * 1024.0)
}

/// proc_pid_stat(5), fields 14 and 15, counted after the name in brackets; Linux tells them in hundredths of a second.
fn cpu_seconds(stat: &str) -> Option<f64> {
    let (_, after_name) = stat.rsplit_once(')')?;
    let mut fields = after_name.split_whitespace().skip(11);
    let user: f64 = fields.next()?.parse().ok()?;
    let system: f64 = fields.next()?.parse().ok()?;
    Some((user + system) / 100.0)
}

/// A method's word; whatever is not in the list is one label, so that nobody can make labels up.
fn word(method: &Method) -> &'static str {
    ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
        .into_iter()
        .find(|known| *known == method.as_str())
        .unwrap_or("other")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invented_method_makes_no_label() {
        let measures = Measures::default();
        let invented = Method::from_bytes(b"KURULTAI").expect("a method is any token");
        measures.request(&invented, None, StatusCode::NOT_FOUND, Duration::from_millis(3));
        let text = measures.text().expect("numbers are written");
        assert!(
            text.contains("kurultai_requests_total{method=\"other\",route=\"none\",status=\"404\"} 1"),
            "{text}"
        );
        assert!(!text.contains("KURULTAI"), "{text}");
    }

    #[test]
    fn the_process_is_read_as_linux_writes_it() {
        assert_eq!(resident_bytes("Name:\tx\nVmRSS:\t    2048 kB\n"), Some(2_097_152.0));
        let stat = "42 (a b) c) S 1 1 1 0 -1 4194304 100 0 0 0 150 50 0 0 20 0 9 0 1 1 1";
        assert_eq!(cpu_seconds(stat), Some(2.0));
    }
}

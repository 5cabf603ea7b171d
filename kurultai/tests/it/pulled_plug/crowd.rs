//! People who register and phones that scan, all at once, until nobody answers any more.

use super::scene::Scene;
use fastrand::Rng;
use std::{
    sync::{Arc, Condvar, Mutex},
    thread::JoinHandle,
    time::Duration,
};
use ureq::Agent;
use uuid::Uuid;

/// Who registers at once; as many as phones scan.
const REGISTER: usize = 8;
/// An answer that takes longer is none.
const ANSWER_MAX: Duration = Duration::from_secs(30);

/// What was asked of the house.
#[derive(Clone, Debug)]
pub enum Asked {
    /// Somebody registers by the public form: the id of its page, and a name that nobody else has.
    Register { page: String, name: String, side: &'static str },
    /// A phone reads a ticket.
    Scan { id: Uuid, cookie: String, code: String, way: &'static str },
}

/// What was asked, and the page that came back; without it nobody knows what came of it.
#[derive(Clone, Debug)]
pub struct Deed {
    pub asked: Asked,
    pub answer: Option<String>,
}

/// Answers so far.
#[derive(Default)]
struct Answers {
    count: Mutex<usize>,
    more: Condvar,
}

/// Everybody who asks at once.
pub struct Crowd {
    answers: Arc<Answers>,
    clients: Vec<JoinHandle<Vec<Deed>>>,
}

impl Crowd {
    /// Begins to ask.
    pub fn comes(url: &str, scene: &Scene, seed: u64) -> Crowd {
        let answers = Arc::new(Answers::default());
        let begin = |number: usize, cookie: Option<String>| {
            let (house, answers) = (Client::of(url), answers.clone());
            let (tickets, rng) = (scene.tickets.clone(), Rng::with_seed(seed ^ (number as u64 + 1)));
            std::thread::spawn(move || {
                ask_on(&house, &answers, rng, |rng| match &cookie {
                    Some(cookie) => scan(rng, cookie, &tickets),
                    None => register(rng),
                })
            })
        };
        let registering = (0..REGISTER).map(|number| begin(number, None));
        let phones = scene.phones.iter().enumerate();
        let scanning = phones.map(|(number, cookie)| begin(REGISTER + number, Some(cookie.clone())));
        Crowd { clients: registering.chain(scanning).collect(), answers }
    }

    /// Waits until so many answers have come.
    pub fn wait_for(&self, number: usize) {
        let count = self.answers.count.lock().unwrap();
        let waited =
            self.answers.more.wait_timeout_while(count, ANSWER_MAX, |count| *count < number).unwrap();
        assert!(!waited.1.timed_out(), "{} of {number} answers in {ANSWER_MAX:?}", *waited.0);
    }

    /// Everything that was asked, once nobody answers any more.
    pub fn goes(self) -> Vec<Deed> {
        self.clients
            .into_iter()
            .flat_map(|client| client.join().expect("every answer was a good one"))
            .collect()
    }
}

fn ask_on(house: &Client, answers: &Answers, mut rng: Rng, next: impl Fn(&mut Rng) -> Asked) -> Vec<Deed> {
    let mut deeds = vec![];
    loop {
        let asked = next(&mut rng);
        let answer = house.ask(&asked);
        let gone = answer.is_none();
        deeds.push(Deed { asked, answer });
        if gone {
            return deeds;
        }
        *answers.count.lock().unwrap() += 1;
        answers.more.notify_all();
    }
}

fn register(rng: &mut Rng) -> Asked {
    let name = format!("Nadia {:016x}", rng.u64(..));
    // Two sides have two places each for guests, and a reserve list; whoever comes without a side has a place.
    let side = ["upper-river", "lower-river", ""][rng.usize(..3)];
    Asked::Register { page: format!("{:016x}", rng.u64(..)), name, side }
}

fn scan(rng: &mut Rng, cookie: &str, tickets: &[String]) -> Asked {
    Asked::Scan {
        id: Uuid::from_u128(rng.u128(..)),
        cookie: cookie.to_owned(),
        code: tickets[rng.usize(..tickets.len())].clone(),
        way: if rng.bool() { "in" } else { "out" },
    }
}

/// Asks as a browser does, and keeps its connection.
pub struct Client {
    agent: Agent,
    url: String,
}

const BOUNDARY: &str = "pulled-plug";

impl Client {
    pub fn of(url: &str) -> Client {
        let config = Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .timeout_global(Some(ANSWER_MAX))
            .build();
        Client { agent: config.into(), url: url.to_owned() }
    }

    /// What came back; `None` when nothing did, or not all of it. Whoever has registered is sent on to a page that says so.
    pub fn ask(&self, asked: &Asked) -> Option<String> {
        let (answer, good) = match asked {
            Asked::Register { page, name, side } => (self.register(page, name, side), 303),
            Asked::Scan { id, cookie, code, way } => (self.scan(*id, cookie, code, way), 200),
        };
        let mut answer = answer.ok()?;
        let body = answer.body_mut().read_to_string().ok()?;
        assert_eq!(answer.status(), good, "{asked:?}: {body}");
        Some(body)
    }

    fn register(&self, page: &str, name: &str, side: &str) -> Result<Answer, ureq::Error> {
        let email = format!("{}@example.org", name.replace(' ', "").to_ascii_lowercase());
        let fields = [
            ("csrf", page),
            ("given_name", name),
            ("family_name", "Nunes"),
            ("email", &email),
            ("language", "en"),
            ("delegation", side),
        ];
        let mut body = String::new();
        for (field, value) in fields {
            body += &format!(
                "--{BOUNDARY}\r\ncontent-disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n"
            );
        }
        body += &format!("--{BOUNDARY}--\r\n");
        self.agent
            .post(format!("{}/en/register/guest", self.url))
            .content_type(format!("multipart/form-data; boundary={BOUNDARY}"))
            .send(body)
    }

    fn scan(&self, id: Uuid, cookie: &str, code: &str, way: &str) -> Result<Answer, ureq::Error> {
        self.agent
            .post(format!("{}/en/door", self.url))
            .header("cookie", cookie)
            .header("x-part", "1")
            .send_form([("scan", id.to_string().as_str()), ("code", code), ("way", way)])
    }
}

type Answer = ureq::http::Response<ureq::Body>;

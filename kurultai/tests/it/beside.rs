//! The command line beside a server that runs on the same data folder: the real program, twice. The server sees what was
//! done without being started anew, and nothing that it has acknowledged meanwhile is lost.

use crate::pulled_plug::{
    scene::{HOME, example_of_today},
    server::Server,
};
use house::running::Held;
use serde_json::{Value, json};
use std::{
    collections::HashSet,
    path::Path,
    process::{Command, Output},
    sync::atomic::{AtomicBool, Ordering::SeqCst},
    time::{Duration, Instant},
};
use tempfile::TempDir;
use ureq::Agent;
use world::Database;

/// What another process did is news within moments; on a machine that does much else, later.
const SEEN_WITHIN: Duration = Duration::from_secs(60);

/// An installation that is served, and an operator beside it.
struct House {
    /// First: it ends before its database goes.
    server: Option<Server>,
    data: TempDir,
    database: Database,
    agent: Agent,
}

fn agent() -> Agent {
    let config = Agent::config_builder()
        .http_status_as_error(false)
        .max_redirects(0)
        .timeout_global(Some(SEEN_WITHIN))
        .build();
    config.into()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("text")
}

fn program(data: &Path, database: &Database, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kurultai"));
    command.args(arguments).current_dir(data).env("KURULTAI_DATA", data);
    command.env("KURULTAI_PUBLIC_URL", HOME).env("NO_COLOR", "1");
    if let Some(url) = database.url() {
        command.env("KURULTAI_DATABASE_URL", url);
    }
    command.output().expect("the program starts")
}

/// Lets the server get on: asked without end, it would do little else than answer.
#[expect(clippy::disallowed_methods, reason = "it is between two looks at a condition")]
fn breathe() {
    std::thread::sleep(Duration::from_millis(10));
}

impl House {
    /// One into which a folder was loaded, and which is served.
    fn with(database: Database, folder: &Path) -> House {
        let data = tempfile::tempdir().unwrap();
        let mut house = House { server: None, data, database, agent: agent() };
        house.does(&["import", folder.to_str().expect("an address")]);
        house.server = Some(Server::start(house.data.path(), &house.database));
        house
    }

    fn run(&self, arguments: &[&str]) -> Output {
        program(self.data.path(), &self.database, arguments)
    }

    /// Runs a command that succeeds. Answers what it says.
    fn does(&self, arguments: &[&str]) -> String {
        let output = self.run(arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        out(&output)
    }

    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.server.as_ref().expect("it is served").url)
    }

    /// Asks for a page or a list; the header says who asks.
    fn get(&self, path: &str, (name, value): (&str, &str)) -> (u16, String) {
        let mut answer = self.agent.get(self.url(path)).header(name, value).call().expect("an answer");
        (answer.status().as_u16(), answer.body_mut().read_to_string().expect("text"))
    }

    /// Asks until what comes is as it is to be.
    fn until(&self, what: &str, path: &str, who: (&str, &str), is: impl Fn(u16, &str) -> bool) {
        let began = Instant::now();
        loop {
            let (status, body) = self.get(path, who);
            if is(status, &body) {
                return;
            }
            assert!(began.elapsed() < SEEN_WITHIN, "{what} is not seen: {path} → {status}\n{body}");
            breathe();
        }
    }

    /// Makes a token of every scope; answers its id and the header that it is sent in.
    fn token(&self) -> (String, String) {
        let scopes = ["people:read", "registrations:read", "registrations:write"];
        let mut arguments = vec!["token", "create", "--name", "Test", "--json"];
        for scope in scopes {
            arguments.extend(["--scope", scope]);
        }
        let made: Value = serde_json::from_str(&self.does(&arguments)).expect("JSON");
        let text = |name: &str| made[name].as_str().expect("text").to_owned();
        (text("id"), format!("Bearer {}", text("token")))
    }

    /// The cookie of an organiser who has come by the link that the command line prints.
    fn organiser(&self) -> String {
        let named = self.does(&[
            "forum",
            "staff",
            "--forum",
            "river-forum",
            "--role",
            "organiser",
            "--name",
            "Ana Ribeiro",
            "--email",
            "ana@example.org",
            "--lang",
            "en",
            "--json",
        ]);
        let named: Value = serde_json::from_str(&named).expect("JSON");
        let link =
            named["link"].as_str().expect("a link").strip_prefix(HOME).expect("of this house").to_owned();
        let answer = self.agent.post(self.url(&link)).send_empty().expect("an answer");
        assert_eq!(answer.status(), 303, "the link signs in");
        let cookies = answer.headers().get_all("set-cookie").iter();
        let cookies: Vec<&str> = cookies.filter_map(|it| it.to_str().ok()?.split(';').next()).collect();
        cookies.join("; ")
    }

    /// Registers one after the other until told to stop; answers the ids that were acknowledged.
    fn registers(&self, token: &str, stop: &AtomicBool) -> Vec<String> {
        let (agent, mut ids) = (agent(), vec![]);
        while !stop.load(SeqCst) || ids.is_empty() {
            let name = format!("Nadia{}", ids.len());
            let body = json!({"forum": "river-forum", "category": "guest",
                "person": {"family_name": "Nunes", "given_name": name, "language": "en"}});
            let mut answer = agent
                .post(self.url("/api/v1/registrations"))
                .header("authorization", token)
                .header("idempotency-key", &name)
                .content_type("application/json")
                .send(body.to_string())
                .expect("an answer");
            let text = answer.body_mut().read_to_string().expect("text");
            assert_eq!(answer.status(), 201, "{text}");
            let made: Value = serde_json::from_str(&text).expect("JSON");
            ids.push(made["id"].as_str().expect("an id").to_owned());
        }
        ids
    }

    /// The ids of all registrations, as the API lists them.
    fn listed(&self, token: &str) -> Vec<String> {
        let (mut ids, mut path) = (vec![], "/api/v1/registrations?limit=200".to_owned());
        loop {
            let (status, body) = self.get(&path, ("authorization", token));
            assert_eq!(status, 200, "{body}");
            let page: Value = serde_json::from_str(&body).expect("JSON");
            let items = page["items"].as_array().expect("items");
            ids.extend(items.iter().filter_map(|it| it["id"].as_str().map(str::to_owned)));
            let Some(next) = page["next"].as_str() else { return ids };
            path = format!("/api/v1/registrations?limit=200&cursor={next}");
        }
    }

    /// Whether a text stands in any file of the data folder.
    fn holds(&self, text: &str) -> Option<std::path::PathBuf> {
        holds(self.data.path(), text.as_bytes())
    }
}

fn holds(folder: &Path, text: &[u8]) -> Option<std::path::PathBuf> {
    for entry in std::fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            if let Some(found) = holds(&path, text) {
                return Some(found);
            }
        } else if std::fs::read(&path).is_ok_and(|bytes| bytes.windows(text.len()).any(|it| it == text)) {
            return Some(path);
        }
    }
    None
}

/// The same folder with another name of the opening, and somebody more.
fn changed(folder: &Path) {
    let (toml, csv) = (folder.join("forum.toml"), folder.join("people.csv"));
    let text = std::fs::read_to_string(&toml).unwrap();
    assert!(text.contains("title.en = \"Opening\""));
    std::fs::write(&toml, text.replace("title.en = \"Opening\"", "title.en = \"Opening of the gates\""))
        .unwrap();
    let people = std::fs::read_to_string(&csv).unwrap()
        + "L1,upper-river,delegate,member,Lagartixa,Xochitl,xochitl@lagartixa.example,es,1980-01-01,,,,boat\n";
    std::fs::write(&csv, people).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_that_is_loaded_beside_a_server_is_seen_by_it_and_loses_nothing_that_it_acknowledged() {
    for database in world::databases().await {
        let folder = example_of_today();
        let house = House::with(database, folder.path());
        let (_, token) = house.token();
        let organiser = house.organiser();
        let organiser = ("cookie", organiser.as_str());
        // What is kept of pages, and the names that are searched in memory.
        let before = house.get("/en/programme", ("accept", "text/html")).1;
        assert!(!before.contains("Opening of the gates"), "{before}");
        let (status, queue) = house.get("/en/accreditation?q=Lagartixa", organiser);
        assert!(status == 200 && !queue.contains("Xochitl"), "{status}: {queue}");
        changed(folder.path());
        let stop = AtomicBool::new(false);
        let (said, acknowledged) = std::thread::scope(|scope| {
            let writer = scope.spawn(|| house.registers(&token, &stop));
            let said = house.run(&["import", folder.path().to_str().expect("an address")]);
            stop.store(true, SeqCst);
            (said, writer.join().expect("every answer was a good one"))
        });
        assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        assert!(out(&said).contains("people: 1 new"), "{}", out(&said));
        house.until("the programme", "/en/programme", ("accept", "text/html"), |_, body| {
            body.contains("Opening of the gates")
        });
        house.until("who came", "/en/accreditation?q=Lagartixa", organiser, |_, body| {
            body.contains("Xochitl")
        });
        let listed = house.listed(&token);
        let once: HashSet<&String> = listed.iter().collect();
        assert_eq!(once.len(), listed.len(), "nothing is doubled");
        let lost: Vec<&String> = acknowledged.iter().filter(|id| !once.contains(id)).collect();
        assert!(lost.is_empty(), "{} of {} are lost: {lost:?}", lost.len(), acknowledged.len());
        house.does(&["journal", "verify"]);
        let log = house.server.as_ref().expect("it is served").said();
        assert!(!log.contains(" ERROR "), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_erased_beside_a_server_is_gone_from_its_pages_its_search_and_its_files() {
    for database in world::databases().await {
        let folder = example_of_today();
        changed(folder.path());
        let house = House::with(database, folder.path());
        let (_, token) = house.token();
        let program = ("authorization", token.as_str());
        let organiser = house.organiser();
        let organiser = ("cookie", organiser.as_str());
        let queue = "/en/accreditation?q=Lagartixa";
        house.until("who is there", queue, organiser, |_, body| body.contains("Xochitl"));
        let people: Value =
            serde_json::from_str(&house.get("/api/v1/people?limit=200", program).1).expect("JSON");
        let all = people["items"].as_array().expect("items").iter();
        let id = all.filter(|it| it["family_name"] == "Lagartixa").find_map(|it| it["id"].as_str());
        let id = id.expect("they are listed").to_owned();
        let told = house.does(&["erase", "xochitl@lagartixa.example"]);
        assert!(told.contains("Nothing was erased yet"), "{told}");
        let told = house.does(&["erase", "xochitl@lagartixa.example", "--yes"]);
        assert!(told.contains("is erased"), "{told}");
        assert_eq!(house.get(&format!("/api/v1/people/{id}"), program).0, 410);
        house.until("that they are gone", queue, organiser, |status, body| {
            // What was typed stands in the field still.
            status == 200 && !body.contains("Xochitl")
        });
        if house.database.url().is_none() {
            for text in ["Lagartixa", "Xochitl", "xochitl@lagartixa.example"] {
                assert_eq!(house.holds(text), None, "{text}");
            }
        }
        house.does(&["journal", "verify"]);
        let log = house.server.as_ref().expect("it is served").said();
        assert!(!log.contains(" ERROR ") && !log.contains("Lagartixa"), "{log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_token_that_is_made_beside_a_server_opens_at_once_and_one_that_is_taken_back_opens_no_more() {
    for database in world::databases().await {
        let folder = example_of_today();
        let house = House::with(database, folder.path());
        let (id, token) = house.token();
        let program = ("authorization", token.as_str());
        assert_eq!(house.get("/api/v1/people", program).0, 200);
        house.does(&["token", "revoke", &id]);
        house.until("that it is taken back", "/api/v1/people", program, |status, _| status == 401);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_writes_waits_for_nobody_while_a_backup_is_restored_but_says_so() {
    for database in world::databases().await {
        let folder = example_of_today();
        let data = tempfile::tempdir().unwrap();
        let import = ["import", folder.path().to_str().expect("an address")];
        assert!(program(data.path(), &database, &import).status.success());
        let _restoring = Held::alone(data.path()).expect("nobody else is there");
        for arguments in [
            &import[..],
            &["erase", "ines@altorio.example", "--yes"],
            &["token", "create", "--name", "Test", "--scope", "people:read"],
            &["forum", "staff", "--forum", "river-forum"],
        ] {
            let output = program(data.path(), &database, arguments);
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(
                !output.status.success() && told.contains("a restore is under way"),
                "{arguments:?}: {told}"
            );
        }
    }
}

//! What an operator sees and sets: numbers, logs, settings, and what waits for the public address.

use crate::{tidy::project, whole_house};
use kernel::{
    Lang,
    config::{Certificate, Config, LogFormat},
    rights::{By, Role},
    shell,
};
use registration::{Entry, Nominate, Source, Whom};
use std::{
    io::Write,
    sync::{Arc, Mutex},
};
use world::{METRICS_TOKEN, World, on_both};

/// A link's secret, as it stands in an address.
const SECRET: &str = "cGxlYXNlLWRvLW5vdC1sb2ctbWUtYW55d2hlcmUtZXZlcg";

async fn numbers(world: &World) -> String {
    let mut monitoring = world.client().with_header("authorization", &format!("Bearer {METRICS_TOKEN}"));
    let answer = monitoring.get("/metrics").await;
    assert_eq!(answer.status, 200);
    answer.body
}

async fn nominated(world: &World) -> registration::RegistrationId {
    let new = people::NewPerson {
        names: people::Names {
            family_name: "Төлегенов".into(),
            given_name: "Данияр".into(),
            ..Default::default()
        },
        email: Some("daniyar@example.org".into()),
        mailbox_own: true,
        language: "kk".into(),
        birth_date: None,
    };
    let entry = Entry::new(Whom::New(new), world.categories().await[0].id, Source::Nominated);
    let act = Nominate { forum: world.forum.clone(), entry };
    world.db().act(&By::Console, act).await.expect("a registration").id()
}

#[tokio::test]
async fn the_numbers_count_by_route_and_verb_and_name_nobody() {
    on_both(whole_house, async |world| {
        let mut stranger = world.client();
        stranger.get(&format!("/en/sign-in/{SECRET}")).await;
        stranger.get("/en/no-such-page-at-all").await;
        nominated(&world).await;
        let text = numbers(&world).await;
        for wanted in [
            "kurultai_requests_total{method=\"GET\",route=\"/sign-in/{secret}\"",
            "kurultai_requests_total{method=\"GET\",route=\"none\",status=\"404\"} 1",
            "kurultai_request_seconds_bucket",
            "kurultai_acts_total{verb=\"registration.nominate\",outcome=\"done\"} 1",
            "kurultai_standing{of=\"job\",state=\"due\"}",
            "kurultai_standing{of=\"letter\",state=\"queued\"}",
            "kurultai_standing{of=\"journal\",state=\"unsealed\"}",
        ] {
            assert!(text.contains(wanted), "{wanted} is not in\n{text}");
        }
        for personal in [SECRET, "no-such-page", "daniyar", "Төлегенов", &world.forum.slug] {
            assert!(!text.contains(personal), "{personal} is in\n{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_numbers_are_for_the_operators_machines_only() {
    on_both(whole_house, async |world| {
        assert_eq!(world.client().get("/metrics").await.status, 401);
        let mut guessing = world.client().with_header("authorization", "Bearer something-else");
        assert_eq!(guessing.get("/metrics").await.status, 401);
        let organiser = world.with_role("Organiser", Role::Organiser, None).await;
        let mut organiser = world.client().sign_in(organiser).await;
        assert_eq!(organiser.get("/metrics").await.status, 403);
    })
    .await;
}

/// Lines of a log, kept.
#[derive(Clone, Default)]
struct Kept(Arc<Mutex<Vec<u8>>>);

impl Write for Kept {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("nobody panics holding it").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn the_log_names_the_route_and_the_number_and_never_the_address_or_a_person() {
    on_both(whole_house, async |world| {
        let kept = Kept::default();
        let writer = kept.clone();
        let logs = tracing_subscriber::fmt().json().flatten_event(true).with_writer(move || writer.clone());
        let logging = tracing::subscriber::set_default(logs.finish());
        let answer = world.client().get(&format!("/en/sign-in/{SECRET}?email=daniyar%40example.org")).await;
        drop(logging);
        let text = String::from_utf8(kept.0.lock().expect("nobody panics holding it").clone()).expect("text");
        let line = text.lines().find(|line| line.contains("\"request\"")).expect("a line of the request");
        let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
        assert_eq!(line["method"], "GET");
        assert_eq!(line["route"], "/sign-in/{secret}");
        assert_eq!(line["status"], answer.status);
        assert!(line["ms"].is_u64());
        assert_eq!(line["number"], answer.headers["x-request-number"].to_str().expect("text"));
        for personal in [SECRET, "daniyar"] {
            assert!(!text.contains(personal), "{text}");
        }
    })
    .await;
}

#[tokio::test]
async fn without_a_public_address_no_ticket_is_issued_and_whoever_runs_the_forum_reads_why() {
    on_both(whole_house, async |world| {
        let (organiser, unknown) = world.with_settings(whole_house(), |config| config.public_url = None);
        let person = world.with_role("Organiser", Role::Organiser, None).await;
        let mut organiser = organiser.sign_in(person).await;
        for tag in world.app.house().languages.clone() {
            let page = organiser.get(&format!("/{tag}/badges")).await;
            let words = shell::Words(Lang::nearest(&tag)).no_public_url("public_url");
            assert!(page.body.contains(&askama_escaped(&words)), "{tag}: {}", page.body);
        }
        let mut stranger = world.with_settings(whole_house(), |config| config.public_url = None).0;
        assert!(!stranger.get("/en/").await.body.contains("public_url"), "it is not for everybody");

        let id = nominated(&world).await;
        accredit(&world, id).await;
        unknown.jobs.run_due(&unknown).await.expect("jobs run");
        let mut tx = world.db().read().await.expect("a reader");
        assert!(badges::valid(&mut tx, id).await.expect("a row").is_none(), "no ticket without an address");
        drop(tx);

        // The operator has set it: what waited comes by itself.
        world.later(jiff::SignedDuration::from_mins(2));
        world.work().await;
        let mut tx = world.db().read().await.expect("a reader");
        assert!(badges::valid(&mut tx, id).await.expect("a row").is_some(), "the ticket that waited");
    })
    .await;
}

async fn accredit(world: &World, id: registration::RegistrationId) {
    let mut tx = world.db().read().await.expect("a reader");
    let steps = forums::steps(&mut tx, world.forum.id).await.expect("steps");
    drop(tx);
    for step in steps {
        let take = accreditation::acts::Take {
            forum: world.forum.clone(),
            registration: id,
            seen_place: step.place - 1,
            reason: String::new(),
        };
        world.db().act(&By::Console, take).await.expect("a step");
    }
}

/// Words as a page shows them.
fn askama_escaped(words: &str) -> String {
    words.replace('&', "&#38;").replace('<', "&#60;").replace('\'', "&#39;").replace('"', "&#34;")
}

#[tokio::test]
async fn with_https_the_browser_is_told_to_stay_with_it_and_cookies_are_for_it_alone() {
    on_both(whole_house, async |world| {
        let person = world.person("Aigul").await;
        let secure = world.client();
        let plain = world
            .with_settings(whole_house(), |config| config.public_url = Some("http://forum.example".into()))
            .0;
        for (client, by_https) in [(secure, true), (plain, false)] {
            let mut client = client.sign_in(person).await;
            let page = client.get("/en/").await;
            assert_eq!(page.headers.contains_key("strict-transport-security"), by_https);
            let out = client.post("/en/sign-out", &[]).await;
            let cookie = out.headers["set-cookie"].to_str().expect("text");
            assert_eq!(cookie.contains("; Secure"), by_https, "{cookie}");
        }
    })
    .await;
}

/// The settings of a text.
fn settings(text: &str) -> anyhow::Result<Config> {
    let folder = tempfile::tempdir()?;
    let file = folder.path().join("kurultai.toml");
    std::fs::write(&file, text)?;
    let config = house::settings::read(Some(&file))?;
    config.check().map_err(anyhow::Error::msg)?;
    Ok(config)
}

#[test]
fn the_example_of_settings_is_understood_as_it_is_and_with_everything_in_it_switched_on() {
    let text = std::fs::read_to_string(project().join("kurultai.example.toml")).expect("the example");
    let config = settings(&text).expect("as it is");
    assert_eq!(config.public_url.as_deref(), Some("https://forum.example.org"));
    // Settings stand behind a # without a blank; the two ways to a certificate exclude each other.
    let switched_on = |way: &str| -> String {
        let lines = text.lines().map(|line| match line.strip_prefix('#') {
            Some(setting) if !setting.starts_with([' ', '#']) => setting,
            _ => line,
        });
        let parts = lines.collect::<Vec<_>>().join("\n");
        parts.split("\n\n").filter(|part| !part.contains(way)).collect::<Vec<_>>().join("\n\n")
    };
    let by_files = settings(&switched_on("[tls.acme]")).expect("with certificate files");
    assert!(matches!(by_files.tls.as_ref().map(|tls| tls.source()), Some(Ok(Certificate::Files { .. }))));
    assert_eq!(by_files.log.format, LogFormat::Json);
    assert_eq!(by_files.trusted_proxies.len(), 2);
    let by_acme = settings(&switched_on("certificate =")).expect("with an authority");
    assert!(matches!(by_acme.tls.as_ref().map(|tls| tls.source()), Some(Ok(Certificate::Acme(_)))));
}

#[test]
fn every_setting_of_the_example_is_explained_in_the_handbook() {
    let text = std::fs::read_to_string(project().join("kurultai.example.toml")).expect("the example");
    let handbook = std::fs::read_to_string(project().join("docs/operations.md")).expect("the handbook");
    let mut table = String::new();
    let mut silent = vec![];
    for line in text.lines().map(|line| line.strip_prefix('#').unwrap_or(line)) {
        if let Some(name) = line.strip_prefix('[').and_then(|it| it.strip_suffix(']')) {
            table = format!("{name}.");
        } else if let Some((key, _)) = line.split_once(" = ").filter(|(key, _)| !key.contains(' ')) {
            let setting = format!("`{table}{key}`");
            if !handbook.contains(&setting) {
                silent.push(setting);
            }
        }
    }
    assert!(silent.is_empty(), "docs/operations.md does not name {silent:?}");
}

#[test]
fn settings_that_contradict_each_other_are_named() {
    for (text, says) in [
        ("tls.certificate = \"chain.pem\"", "tls takes either"),
        ("http_redirect = \"127.0.0.1:80\"\npublic_url = \"http://a.example\"", "http_redirect"),
        ("public_url = \"forum.example.org\"", "public_url begins"),
        ("metrics_token = \"short\"", "metrics_token"),
        ("trusted_proxies = [\"ten\"]", "ten is neither"),
        ("metrics = 3", "metrics"),
    ] {
        let why = format!("{:#}", settings(text).expect_err(text));
        assert!(why.contains(says), "{text}: {why}");
    }
}

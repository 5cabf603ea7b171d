//! A forum in which there is one of everything, another one in which there is nothing, and one held within the first.

use axum::http::Method;
use delegations::DelegationId;
use folder::{FieldKind, Folder, Room, Step, TakenBy};
use forums::{Days, Forum, ForumId};
use jiff::{SignedDuration, civil::date};
use kernel::{
    Text,
    db::{Act, Chore, Tx, fresh_id},
    files::Files,
    rights::{By, Role},
};
use people::{Names, NewPerson, PersonId};
use programme::{ItemId, NewPart};
use registration::{CreateInvite, Entry, Nominate, OrganisationName, RegistrationId, Source, Whom};
use serde_json::json;
use uuid::Uuid;
use world::{Client, World};

/// Stands in the name, the mailbox and the position of the person whom the walks ask about, and in whatever nobody but the
/// forum's own people may read. Small letters.
pub(super) const MARK: &str = "quetzal";

/// The word of the forum in which there is nothing.
pub(super) const ELSEWHERE: &str = "elsewhere";
/// The word of the forum that is held within the first.
pub(super) const WITHIN: &str = "within";
/// Whose delegation the person is of, and which is another one.
pub(super) const SIDES: [&str; 2] = ["upper-river", "lower-river"];

/// What all of that is.
pub(super) struct Scene {
    pub world: World,
    pub forum: Forum,
    pub elsewhere: ForumId,
    pub within: ForumId,
    /// Whose data are at stake.
    pub person: PersonId,
    pub registration: RegistrationId,
    /// The devices at the doors of the forum and of the other one.
    pub devices: [Uuid; 2],
    organiser: By,
    /// The beginning of a route, the hole in it, and what fits there; the first that fits.
    fillings: Vec<(&'static str, &'static str, String)>,
}

fn text(words: &str) -> folder::Text {
    folder::Text::new("en", words)
}

/// The small example with a hall, places at an item, a question that a file answers and a step outside.
fn folder() -> Folder {
    let mut folder = world::example();
    folder.cities[0].venues[0].rooms = vec![Room {
        id: "hall".into(),
        seats: Some(100),
        shared: false,
        equipment: vec![],
        name: text("Hall"),
        more_equipment: folder::Text::default(),
    }];
    (folder.programme[0].room, folder.programme[0].places) = (Some("hall".into()), Some(10));
    let mut letter = folder.fields[0].clone();
    (letter.id, letter.kind, letter.label, letter.choices) =
        ("letter".into(), FieldKind::File, text("Letter"), vec![]);
    folder.fields.push(letter);
    folder.categories.iter_mut().for_each(|category| category.fields.push("letter".into()));
    let host = Step {
        id: "host".into(),
        taken_by: TakenBy::Outside,
        vouches_for: vec![],
        name: text("Cleared by the host"),
        ..folder.steps[0].clone()
    };
    folder.steps.push(host);
    folder
}

struct New<'n> {
    given: &'n str,
    family: &'n str,
    organisation: &'n str,
}

impl Scene {
    pub async fn of(world: World) -> Scene {
        let db = world.db().clone();
        house::import::load(&db, folder(), true).await.expect("the forum");
        // People may register and be nominated.
        world.later(SignedDuration::from_hours(24 * 330));
        let elsewhere = forum_named(&world, ELSEWHERE, None).await;
        let within = forum_named(&world, WITHIN, Some(&world.forum.slug)).await;
        let mut tx = db.read().await.expect("a reader");
        let forum = forums::forum_by_id(&mut tx, world.forum.id).await.expect("a row").expect("the forum");
        drop(tx);
        let organiser = world.with_role("Olga", Role::Organiser, None).await;
        let organiser = world.by(organiser).await;
        let none = RegistrationId(Uuid::nil());
        let mut scene = Scene {
            world,
            forum,
            elsewhere,
            within,
            person: PersonId(Uuid::nil()),
            registration: none,
            devices: [Uuid::nil(); 2],
            organiser,
            fillings: vec![],
        };
        scene.people().await;
        scene.doors().await;
        scene.programme().await;
        scene.kept().await;
        scene.sent().await;
        scene.notices_and_stage().await;
        scene.world.work().await;
        scene.compared().await;
        scene.fill().await;
        scene
    }

    /// Waits until those who may be one are found, which the house looks for turn by turn.
    async fn compared(&self) {
        for _ in 0..20 {
            self.world.later(SignedDuration::from_secs(6));
            self.world.work().await;
            let mut tx = self.world.db().read().await.expect("a reader");
            let (kinds,): (i64,) =
                tx.sql("select count(distinct kind) from likeness").one().await.expect("a count");
            if kinds == 2 {
                return;
            }
        }
        panic!("nobody is found who may be one");
    }

    async fn act<A: Act>(&self, act: A) -> A::Out {
        self.world.db().act(&self.organiser, act).await.unwrap_or_else(|it| panic!("{}: {it:?}", A::VERB))
    }

    /// Who has made everything.
    pub fn organiser_id(&self) -> Uuid {
        self.organiser.person().expect("a person")
    }

    fn fresh(&self) -> Uuid {
        fresh_id(&self.world.db().clock)
    }

    async fn side(&self, slug: &str) -> DelegationId {
        self.world.delegations().await.into_iter().find(|it| it.slug == slug).expect("the delegation").id
    }

    async fn enter(&self, new: New<'_>) -> RegistrationId {
        let names = Names {
            given_name: new.given.into(),
            family_name: new.family.into(),
            passport_name: format!("{} {}", new.family, new.given),
            ..Names::default()
        };
        let person = NewPerson {
            names,
            email: Some(format!("{}@{}.example", new.given, new.family).to_ascii_lowercase()),
            mailbox_own: false,
            language: "en".into(),
            birth_date: Some(date(1971, 3, 19)),
        };
        let category = self.world.categories().await.remove(0).id;
        let mut entry = Entry::new(Whom::New(person), category, Source::Nominated);
        entry.delegation = Some(self.side(SIDES[0]).await);
        entry.position = Text::new("en", format!("Keeper of the {}", new.family));
        entry.organisation =
            Some(OrganisationName { name: new.organisation.into(), lang: "en".into(), others: vec![] });
        entry.home = Some(self.world.app.config.public_url());
        self.act(Nominate { forum: self.forum.clone(), entry }).await.id()
    }

    async fn takes(&self, registration: RegistrationId, seen_place: i64) {
        let take = accreditation::acts::Take {
            forum: self.forum.clone(),
            registration,
            seen_place,
            reason: "answered".into(),
        };
        self.world.db().act(&By::Console, take).await.expect("a step");
    }

    /// The person, with a photo, a letter, a ticket and a badge; two who may be one, of organisations that may be one.
    async fn people(&mut self) {
        let family = "Quetzalmark";
        self.registration =
            self.enter(New { given: "Zorabel", family, organisation: "Keepers of the Isles" }).await;
        let mut tx = self.world.db().read().await.expect("a reader");
        let it = registration::by_id(&mut tx, self.registration).await.expect("a row").expect("entered");
        drop(tx);
        self.person = it.person;
        let files = self.files();
        let portrait = files.keep(&std::fs::read(shown()).expect("a picture")).expect("kept");
        let letter = files.keep(format!("%PDF-1.4 {MARK}").as_bytes()).expect("kept");
        let (forum, registration) = (self.forum.clone(), self.registration);
        self.act(registration::SetPhoto { forum: forum.clone(), registration, photo: portrait, home: None })
            .await;
        let letter =
            registration::SetFile { forum, registration, field: "letter".into(), file: letter, home: None };
        self.act(letter).await;
        for place in [0, 1] {
            self.takes(self.registration, place).await;
        }
        let names = ["Youth Foundation of the Rivers", "Rivers Youth Foundation"];
        for organisation in names {
            let twin = self.enter(New { given: "Nerea", family: "Ondarra", organisation }).await;
            self.takes(twin, 0).await;
        }
        self.world.work().await;
        let run = badges::StartRun {
            forum: self.forum.id,
            run: badges::RunId(self.fresh()),
            lang: "en".into(),
            sheet: badges::Sheet::A6,
            chosen: vec![self.registration],
        };
        self.act(run).await;
        let invite = CreateInvite {
            forum: self.forum.clone(),
            delegation: self.side(SIDES[0]).await,
            category: self.world.categories().await[0].id,
            email: Some(format!("guest@{MARK}.example")),
            lang: "en".into(),
            note: String::new(),
            form: Uuid::new_v4(),
            seal: self.world.app.keys.seal,
            home: self.world.app.config.public_url(),
        };
        self.act(invite).await;
    }

    fn files(&self) -> Files {
        Files::open(&self.world.app.config.data).expect("the files")
    }

    /// A device at a door of each forum, and somebody who was read.
    async fn doors(&mut self) {
        let (forum, other) = (self.forum.id, self.elsewhere);
        let city = forums::CityId(self.fresh());
        let elsewhere = self.forum_of(other).await;
        let days = (elsewhere.starts_on, elsewhere.ends_on);
        let act = planning::SaveCity {
            forum: elsewhere,
            id: city,
            seen: String::new(),
            name: Text::new("en", "Braga"),
            zone: "Europe/Lisbon".into(),
            days,
        };
        self.world.db().act(&By::Console, act).await.expect("a city");
        let (zone, name) = (door::ZoneId(self.fresh()), Text::new("en", "Yard"));
        let act = door::SaveZone { forum: other.0, id: zone, seen: String::new(), name: name.clone() };
        self.world.db().act(&By::Console, act).await.expect("a zone");
        let act = door::SaveCheckpoint {
            forum: other.0,
            id: door::CheckpointId(self.fresh()),
            seen: String::new(),
            name,
            city: city.0,
            zone,
            direction: door::Direction::Both,
            days,
        };
        self.world.db().act(&By::Console, act).await.expect("a checkpoint");
        for (at, forum) in [forum, other].into_iter().enumerate() {
            let mut tx = self.world.db().read().await.expect("a reader");
            let checkpoint = door::checkpoints(&mut tx, forum.0).await.expect("doors")[0].id;
            drop(tx);
            let link = door::LinkDevice { forum: forum.0, checkpoint, name: "Phone".into(), reusable: false };
            let linked = self.world.db().act(&By::Console, link).await.expect("a link");
            let enrol = door::Enrol { secret: linked.secret, agent: "a test".into() };
            self.world.db().act(&By::Anyone, enrol).await.expect("enrolled");
            self.devices[at] = linked.device.0;
        }
        let mut tx = self.world.db().read().await.expect("a reader");
        let checkpoint = door::checkpoints(&mut tx, forum.0).await.expect("doors")[0].id;
        drop(tx);
        let scan = door::Scan {
            id: self.fresh(),
            forum: forum.0,
            checkpoint,
            shown: door::Shown::Registration(self.registration.0),
            way: door::Way::In,
            scanned_at: self.world.db().clock.now(),
        };
        door::scan(&self.world.app, &By::Console, scan).await.expect("a scan");
    }

    async fn forum_of(&self, id: ForumId) -> Forum {
        let mut tx = self.world.db().read().await.expect("a reader");
        forums::forum_by_id(&mut tx, id).await.expect("a row").expect("the forum")
    }

    /// An item that nobody has published, somebody who is asked to speak and cannot come, and who has marked an item.
    async fn programme(&self) {
        let draft = planning::Draft {
            title: Text::new("en", format!("Evening of the {MARK}")),
            people: vec![NewPart {
                role: Some(programme::Role::Speaker),
                registration: Some(self.registration.0),
                ..NewPart::default()
            }],
            ..planning::Draft::new()
        };
        let item = ItemId(self.fresh());
        let (forum, seen) = (self.forum.clone(), String::new());
        self.act(planning::Save { forum, item, seen, draft, texts: None }).await;
        let (registration, forum) = (self.registration.0, self.forum.clone());
        let site = self.world.app.config.public_url();
        self.act(planning::Invite { forum, item, registration, site }).await;
        let themselves = By::Person { id: self.person.0, mandates: vec![].into() };
        let hour = |hour| date(2027, 5, 14).at(hour, 0, 0, 0).in_tz("UTC").expect("an hour").timestamp();
        let absence = planning::AddAbsence {
            forum: self.forum.id,
            id: planning::AbsenceId(self.fresh()),
            registration,
            from: hour(15),
            to: hour(16),
            reason: format!("with the {MARK}"),
        };
        self.world.db().act(&themselves, absence).await.expect("an absence");
        let mark = signups::Bookmark { forum: self.forum.clone(), item: "opening".into() };
        self.world.db().act(&themselves, mark).await.expect("a mark");
    }

    /// A recording and a paper that are held back, a picture of a hall, something that is being sent.
    async fn kept(&self) {
        let (dir, files) = (tempfile::tempdir().expect("a folder"), self.files());
        let example = crate::tidy::project().join("examples/solidarity-forum-2025/media");
        let (media, pictures) = (dir.path().join("media"), dir.path().join("pictures"));
        std::fs::create_dir_all(&media).expect("a folder");
        std::fs::create_dir_all(&pictures).expect("a folder");
        let [recording, paper, file, picture] = [(); 4].map(|()| self.fresh());
        for name in ["opening.webm", "opening.jpg"] {
            std::fs::copy(example.join(name), media.join(name)).expect("copied");
        }
        let captions = format!("WEBVTT\n\n00:00.000 --> 00:01.000\n{MARK}\n");
        std::fs::write(media.join(format!("{recording}.en.vtt")), captions).expect("written");
        std::fs::write(media.join("paper.pdf"), format!("%PDF-1.4 {MARK}")).expect("written");
        let at = self.world.db().clock.now();
        let listed = json!({
            "recordings": [{"id": recording, "item": "opening", "kind": "video", "file": "opening.webm", "language": "en",
                "poster": "opening.jpg", "embargo": "by-hand", "created_at": at, "captions": ["en"]}],
            "papers": [{"id": paper, "item": "opening", "title": Text::new("en", format!("On the {MARK}")),
                "embargo": "by-hand", "created_at": at,
                "files": [{"id": file, "language": "en", "file": "paper.pdf", "sent_at": at}]}],
        });
        std::fs::write(media.join("media.json"), listed.to_string()).expect("written");
        let shows = json!([{"id": picture, "shows": Text::new("en", "The river"), "added_at": at}]);
        std::fs::write(pictures.join("pictures.json"), shows.to_string()).expect("written");
        std::fs::copy(shown(), pictures.join(format!("{picture}.jpg"))).expect("copied");
        let db = self.world.db();
        media::read_folder(db, &files, self.forum.id, dir.path()).await.expect("recordings and papers");
        stage::read_folder(db, &files, self.forum.id, dir.path()).await.expect("pictures");
        let upload = media::StartUpload {
            forum: self.forum.id,
            item: "opening".into(),
            target: media::Target::Recording,
            language: "en".into(),
            embargo: media::Embargo::ByHand,
            name: format!("{MARK}.webm"),
            modified: 0,
            bytes: 10,
            file: files.begin().expect("a file"),
        };
        self.act(upload).await;
    }

    /// Files as people send them: a list, a programme, answers from outside, each looked through and not let in.
    async fn sent(&self) {
        let mut organiser = self.world.client().sign_in(PersonId(self.organiser_id())).await;
        let head = self.world.with_role("Sender", Role::Head, Some(self.side(SIDES[0]).await.0)).await;
        let mut head = self.world.client().sign_in(head).await;
        let list = format!("Family name;Given name;E-mail\n{MARK};;nowhere\n");
        send(&mut head, "/en/f/river-forum/lists", &list).await;
        let plan = format!("id,title,date,start,end\nz,{MARK},2027-05-14,12:00,13:00\n");
        send(&mut organiser, "/en/f/river-forum/programme-files", &plan).await;
        let asked = [("people", "all"), ("language", "en"), ("fields", "family_name")];
        let out = organiser.post("/en/f/river-forum/outside/host", &asked).await;
        assert_eq!(out.status, 303, "{}", out.body);
        send(
            &mut organiser,
            "/en/f/river-forum/outside/host/answers",
            &format!("Reference,Answer\n{MARK},yes\n"),
        )
        .await;
    }

    /// A notice that nobody has sent yet, a line of the running order, a poll.
    async fn notices_and_stage(&self) {
        let (forum, words) = (self.forum.id, Text::new("en", format!("Beware of the {MARK}")));
        let draft = notices::Draft {
            title: words.clone(),
            body: words,
            audience: notices::Audience::default(),
            expires_at: self.world.db().clock.now() + SignedDuration::from_hours(24),
        };
        let notice = notices::NoticeId(self.fresh());
        self.act(notices::Save { forum, notice, seen: 0, draft }).await;
        let mut tx = self.world.db().read().await.expect("a reader");
        let items = programme::items(&mut tx, forum).await.expect("items");
        let hall = programme::all_rooms(&mut tx, forum).await.expect("rooms");
        drop(tx);
        let item = items.iter().find(|it| it.slug == "opening").expect("the opening").id;
        let hall = hall.iter().find(|it| !it.is_house).expect("a hall").id;
        let draft = cues::Draft {
            text: format!("Light on the {MARK}"),
            language: "en".into(),
            ..cues::Draft::default()
        };
        self.act(cues::Save { forum, cue: cues::CueId(self.fresh()), item, seen: 0, draft }).await;
        let poll = stage::WritePoll {
            forum,
            hall,
            item,
            poll: None,
            question: Text::new("en", format!("Is it a {MARK}?")),
            options: vec![],
        };
        self.act(poll).await;
    }

    /// The rows of all tables in which a few odd letters stand between two texts.
    pub async fn holding(&self, begins: &str, goes_on: &str) -> Vec<String> {
        let is_odd = |row: &str| {
            row.match_indices(begins).any(|(at, _)| {
                let rest: String = row[at + begins.len()..].chars().take(12).collect();
                rest.split_once(goes_on).is_some_and(|(odd, _)| !odd.is_empty())
            })
        };
        let (mut tx, mut found) = (self.world.db().read().await.expect("a reader"), vec![]);
        for table in tx.tables().await.expect("tables") {
            let mut each = |row: Vec<serde_json::Value>| {
                let row = serde_json::Value::from(row).to_string();
                if is_odd(&row) {
                    found.push(format!("{} keeps {}", table.name, row.chars().take(400).collect::<String>()));
                }
                Ok(())
            };
            tx.each_row(&table, &mut each).await.expect("its rows");
        }
        found
    }

    async fn id(&self, question: &'static str) -> String {
        self.world
            .db()
            .chore(IdOf(question, self.forum.id))
            .await
            .unwrap_or_else(|it| panic!("{question}: {it:?}"))
    }

    async fn fill(&mut self) {
        let registration = self.registration.to_string();
        let mut all = vec![
            ("/api/v1/delegations", "id", self.side(SIDES[0]).await.to_string()),
            ("/api/v1/forums", "id", self.forum.id.to_string()),
            ("/api/v1/people", "id", self.person.to_string()),
            ("/api/v1/registrations", "id", registration.clone()),
            ("/history", "kind", "registration".into()),
            ("/history", "id", registration.clone()),
            ("/forum", "file", format!("{}.css", self.forum.slug)),
            ("/assets", "*name", "site.css".into()),
            ("/people", "person", self.person.to_string()),
            ("", "forum", self.forum.slug.clone()),
            ("", "registration", registration.clone()),
            ("/f/{forum}/badges/runs", "file", format!("{}.pdf", self.id("select id from print_run where forum = $1").await)),
            ("/f/{forum}/badges", "file", format!("{registration}.pdf")),
            ("/f/{forum}/organisations", "pair", self.id("select id from likeness where kind = 'organisation' and exists (select 1 from forum where id = $1)").await),
            ("/f/{forum}/duplicates", "pair", self.id("select id from likeness where kind = 'person' and exists (select 1 from forum where id = $1)").await),
            ("/f/{forum}/outside", "list", self.id("select id from outside_list where forum = $1").await),
            ("/f/{forum}/outside", "step", "host".into()),
            ("/f/{forum}/details", "step", "host".into()),
            ("/f/{forum}/details", "question", "letter".into()),
            ("/f/{forum}/paper-files", "file", self.id(
                "select f.id from session_paper_file f join session_paper p on p.id = f.paper where p.forum = $1").await),
            ("/f/{forum}/planning/items", "item", self.id("select item from planning_change where forum = $1").await),
            ("/f/{forum}/my-parts", "item", self.id("select item from planning_change where forum = $1").await),
            ("/f/{forum}/delegation", "category", "delegate".into()),
            ("/f/{forum}/cues", "day", "2027-05-14".into()),
            ("", "item", "opening".into()),
            ("", "category", "guest".into()),
            ("", "delegation", SIDES[0].into()),
            ("", "hall", "hall".into()),
            ("", "language", "en".into()),
            ("", "page", "home".into()),
            ("", "field", "letter".into()),
        ];
        let by_id = [
            ("answers", "select id from outside_answers where forum = $1"),
            ("checkpoint", "select id from checkpoint where forum = $1"),
            ("city", "select id from city where forum = $1"),
            ("cue", "select id from cue where forum = $1"),
            ("device", "select id from device where forum = $1"),
            ("invite", "select id from invite where forum = $1"),
            ("letter", "select id from letter where forum = $1 and body like '%Quetzal%'"),
            ("list", "select id from sent_list where forum = $1"),
            ("notice", "select id from notice where forum = $1"),
            ("paper", "select id from session_paper where forum = $1"),
            ("picture", "select id from stage_picture where forum = $1"),
            ("place", "select id from programme_room where forum = $1 and is_house = false"),
            ("recording", "select id from recording where forum = $1"),
            ("rule", "select id from access_rule where forum = $1"),
            ("section", "select id from site_text where forum = $1"),
            ("sent", "select id from programme_file where forum = $1"),
            ("upload", "select id from media_upload where forum = $1"),
            ("zone", "select id from zone where forum = $1"),
            ("absence", "select id from planning_absence where forum = $1"),
        ];
        for (hole, question) in by_id {
            all.push(("", hole, self.id(question).await));
        }
        self.fillings = all;
    }

    /// The address of a route with what is there in each of its holes; `None`: it has one that only a secret fits.
    pub fn address(&self, route: &str, forum: &str) -> Option<String> {
        let mut filled = String::new();
        for part in route.split('/').skip(1) {
            filled.push('/');
            let Some(hole) = part.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')) else {
                filled.push_str(part);
                continue;
            };
            if hole == "forum" {
                filled.push_str(forum);
                continue;
            }
            let fits =
                self.fillings.iter().find(|(begins, name, _)| *name == hole && route.starts_with(begins));
            filled.push_str(&fits?.2);
        }
        let bare = ["/api", "/assets", "/live"].iter().any(|it| route.starts_with(it));
        Some(if bare { filled } else { format!("/en{filled}") })
    }
}

/// A picture.
fn shown() -> std::path::PathBuf {
    crate::tidy::project().join("examples/solidarity-forum-2025/media/opening.jpg")
}

async fn forum_named(world: &World, slug: &str, parent: Option<&str>) -> ForumId {
    let days: Days = (date(2027, 5, 14), date(2027, 5, 15));
    let new = forums::New {
        slug: slug.into(),
        title: Text::new("en", slug),
        languages: vec!["en".into()],
        zone: "Europe/Lisbon".into(),
        days: Some(days),
        parent: parent.map(str::to_owned),
    };
    world.db().act(&By::Console, new).await.expect("another forum")
}

async fn send(client: &mut Client, path: &str, file: &str) {
    let begins = "--x\r\ncontent-disposition: form-data; name=\"file\"; filename=\"sent.csv\"\r\n\r\n";
    let body = format!("{begins}{file}\r\n--x--\r\n").into_bytes();
    let answer = client.send(Method::POST, path, Some("multipart/form-data; boundary=x"), body).await;
    assert_eq!(answer.status, 303, "{path}: {}", answer.body);
}

/// The first id that a question about a forum finds.
struct IdOf(&'static str, ForumId);

impl Chore for IdOf {
    type Out = String;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<String> {
        let all: Vec<(Uuid,)> = tx.sql(self.0).bind(self.1).all().await?;
        let (first,) = all.first().ok_or_else(|| anyhow::anyhow!("there is none"))?;
        Ok(first.to_string())
    }
}

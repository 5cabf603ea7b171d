//! A step that is taken outside, by the pages that officers use.

mod answers;
mod lists;

use crate::{
    model::{Fate, Making, OutList, State},
    store,
};
use accreditation::acts::Take;
use axum::http::Method;
use folder::TakenBy;
use kernel::{
    Result,
    db::{Act, Chore, Tx},
    jobs::Jobs,
    rights::{By, Role},
    web::Routes,
};
use people::{Names, NewPerson};
use registration::{Data, Edit, Entry, Registration, RegistrationId, Source, Whom};
use sheets::{As, Table};
use uuid::Uuid;
use world::{Answer, Client, World};

fn rooms() -> (Routes, Jobs) {
    let jobs = Jobs::default()
        .on(accreditation::on_registered)
        .on(accreditation::on_reopened)
        .on(crate::on_make_list)
        .on(crate::on_count_answers)
        .on(crate::on_forget)
        .on(async |_, _: accreditation::Accredited| Ok(()))
        .on(async |_, _: registration::Withdrawn| Ok(()));
    (accreditation::routes().merge(crate::routes()), jobs)
}

struct Load(folder::Folder);

impl Act for Load {
    type Out = ();
    const VERB: &'static str = "test.loads";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        forums::load(tx, &self.0, false).await.map(drop)
    }
}

struct Registers(forums::Forum, Entry);

impl Act for Registers {
    type Out = RegistrationId;
    const VERB: &'static str = "test.registers";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<RegistrationId> {
        registration::enter(tx, &self.0, &self.1).await.map(registration::Entered::id)
    }
}

/// What the room does when somebody is erased.
struct Erases(people::PersonId);

impl Chore for Erases {
    type Out = Vec<Uuid>;

    async fn run(&self, tx: &mut Tx) -> Result<Vec<Uuid>> {
        crate::erase(tx, self.0).await
    }
}

/// A forum whose second and last step is taken outside, with an officer at a browser.
struct Scene {
    world: World,
    officer: Client,
    by: By,
}

impl Scene {
    async fn new(world: World) -> Scene {
        let mut folder = world::example();
        folder.steps.push(folder::Step {
            id: "cleared".into(),
            taken_by: TakenBy::Outside,
            vouches_for: ["passport_name", "birth_date", "photo"].map(Into::into).to_vec(),
            ..folder.steps[0].clone()
        });
        world.db().act(&By::Console, Load(folder)).await.unwrap();
        let person = world.with_role("Officer", Role::Officer, None).await;
        let (officer, by) = (world.client().sign_in(person).await, world.by(person).await);
        Scene { world, officer, by }
    }

    fn path(&self, rest: &str) -> String {
        format!("/en/f/{}{rest}", self.world.forum.slug)
    }

    /// Somebody with a mailbox, a passport and a photo, who waits for the answer from outside.
    async fn waits(&self, given: &str, family: &str) -> RegistrationId {
        let photo = self.world.app.files.keep(&portrait()).unwrap();
        let new = NewPerson {
            names: Names {
                given_name: given.into(),
                family_name: family.into(),
                passport_name: format!("PASSPORT OF {given}"),
                ..Names::default()
            },
            email: Some(format!("{given}@example.org")),
            mailbox_own: true,
            language: "en".into(),
            birth_date: Some(jiff::civil::date(1990, 5, 7)),
        };
        let category = self.world.categories().await[0].id;
        let mut entry = Entry::new(Whom::New(new), category, Source::Nominated);
        entry.delegation = Some(self.world.delegations().await[0].id);
        entry.photo = Some(photo);
        let id = self.world.db().act(&By::Console, Registers(self.world.forum.clone(), entry)).await.unwrap();
        self.take(id, 0, "").await.unwrap();
        self.world.work().await;
        id
    }

    async fn take(&self, id: RegistrationId, seen_place: i64, reason: &str) -> Result<bool> {
        let forum = self.world.forum.clone();
        let take = Take { forum, registration: id, seen_place, reason: reason.into() };
        self.world.db().act(&self.by, take).await
    }

    async fn state(&self, id: RegistrationId) -> Registration {
        let mut tx = self.world.db().read().await.unwrap();
        registration::by_id(&mut tx, id).await.unwrap().unwrap()
    }

    async fn accredited(&self, id: RegistrationId) -> bool {
        self.state(id).await.accredited
    }

    async fn changes(&self, id: RegistrationId, change: impl Fn(&mut Data)) {
        let it = self.state(id).await;
        let mut tx = self.world.db().read().await.unwrap();
        let mut data = Data::of(&mut tx, &it).await.unwrap().unwrap();
        drop(tx);
        change(&mut data);
        let forum = self.world.forum.clone();
        let edit = Edit { forum, registration: id, revision: it.revision, seen: None, data, home: None };
        self.world.db().act(&self.by, edit).await.unwrap();
        self.world.work().await;
    }

    async fn sends(&mut self, fields: &[&str], people: &str) -> Answer {
        let mut form = vec![("people", people), ("language", "en")];
        form.extend(fields.iter().map(|field| ("fields", *field)));
        let path = self.path("/outside/cleared");
        let answer = self.officer.post(&path, &form).await;
        self.world.work().await;
        answer
    }

    async fn lists(&self) -> Vec<OutList> {
        let mut tx = self.world.db().read().await.unwrap();
        let steps = forums::steps(&mut tx, self.world.forum.id).await.unwrap();
        store::lists(&mut tx, steps[1].id).await.unwrap()
    }

    /// Sends everybody out, and answers the workbook as the office gets it.
    async fn out(&mut self, fields: &[&str]) -> (Vec<u8>, Table) {
        assert_eq!(self.sends(fields, "all").await.status, 303);
        let list = self.lists().await.remove(0);
        assert_eq!(list.making, Making::Ready);
        let path = self.path(&format!("/outside/cleared/lists/{}", list.id));
        let bytes = self.officer.get(&path).await.bytes;
        let table = sheets::read(&bytes, &As::default()).unwrap();
        (bytes, table)
    }

    async fn brings(&mut self, bytes: &[u8]) -> Answer {
        let mut body =
            b"--edge\r\ncontent-disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n".to_vec();
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n--edge--\r\n");
        let path = self.path("/outside/cleared/answers");
        self.officer.send(Method::POST, &path, Some("multipart/form-data; boundary=edge"), body).await
    }

    /// Brings a file, looks at it, and lets it count; answers its address.
    async fn counts(&mut self, text: &str, reason: &str) -> String {
        let page = self.brings(text.as_bytes()).await.location().to_owned();
        let answer = self.officer.post(&page, &[("reason", reason)]).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        self.world.work().await;
        page
    }

    async fn fates(&self, page: &str) -> Vec<Fate> {
        let mut tx = self.world.db().read().await.unwrap();
        let id = page.rsplit('/').next().unwrap().parse().unwrap();
        let answers = store::answers(&mut tx, id).await.unwrap().unwrap();
        assert_eq!(answers.state, State::Done);
        answers.report.iter().map(|told| told.fate).collect()
    }

    /// The reference of the row that has this text.
    fn code(table: &Table, text: &str) -> String {
        let row = table.rows.iter().find(|row| row.cells.iter().any(|cell| cell == text)).expect(text);
        row.cell(0).to_owned()
    }
}

fn portrait() -> Vec<u8> {
    let picture = image::RgbImage::from_pixel(600, 800, image::Rgb([90, 60, 30]));
    let mut bytes = std::io::Cursor::new(vec![]);
    picture.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    bytes.into_inner()
}

const NAMES: [&str; 2] = ["family_name", "given_name"];

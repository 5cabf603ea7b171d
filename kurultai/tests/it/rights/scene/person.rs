//! The person, and two who may be one.

use super::{MARK, SIDES, Scene, files::shown};
use jiff::civil::date;
use kernel::{Text, rights::By};
use people::{Names, NewPerson};
use registration::{CreateInvite, Entry, Nominate, OrganisationName, RegistrationId, Source, Whom};
use uuid::Uuid;

struct New<'n> {
    given: &'n str,
    family: &'n str,
    organisation: &'n str,
}

impl Scene {
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
    pub(super) async fn people(&mut self) {
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
}

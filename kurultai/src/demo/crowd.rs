//! The demo's people: those of the example are accredited and stand before the door, a few of the press still wait.

use crate::import;
use accreditation::acts::Take;
use forums::{Forum, TakenBy};
use futures_util::future::join_all;
use kernel::{Text, db::Db, rights::By};
use people::{Names, NewPerson};
use registration::{Entry, Filter, Nominate, OrganisationName, RegistrationId, Source, Standing, Whom};

/// Acts that are sent together, so that they share commits.
const AT_ONCE: usize = 128;

/// Where the answers came from at a step that is taken outside.
const ANSWERED: &str = "Answered by the host’s office.";

/// Takes every step for everybody who holds a place.
pub(super) async fn accredit_all(db: &Db, forum: &Forum) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let steps = forums::steps(&mut tx, forum.id).await.map_err(import::told)?;
    let filter = Filter { standing: Some(Standing::Active), accredited: Some(false), ..Filter::of(forum.id) };
    let waiting = registration::listed(&mut tx, &filter).await.map_err(import::told)?;
    drop(tx);
    let waiting: Vec<RegistrationId> = waiting.into_iter().map(|it| it.id).collect();
    for step in steps {
        for some in waiting.chunks(AT_ONCE) {
            let acts = some.iter().map(|id| Take {
                forum: forum.clone(),
                registration: *id,
                seen_place: step.place - 1,
                reason: if step.taken_by == TakenBy::Outside { ANSWERED.into() } else { String::new() },
            });
            for done in join_all(acts.map(|act| db.act(&By::Console, act))).await {
                done.map_err(import::told)?;
            }
        }
    }
    Ok(())
}

/// Invented reporters: family name, given name, the same in Latin, language, what they report for.
const PRESS: [(&str, &str, &str, &str, &str, &str); 6] = [
    ("Səfərova", "Günel", "Safarova", "Gunel", "az", "Xəzər İcmalı"),
    ("Төлегенов", "Данияр", "Tolegenov", "Daniyar", "kk", "Дала хабары"),
    ("Кадырова", "Нургүл", "Kadyrova", "Nurgul", "ky", "Ала-Тоо жаңылыктары"),
    ("Yıldırım", "Çağla", "Yildirim", "Cagla", "tr", "Köprü Haber"),
    ("Szűcs", "Őrs", "Szucs", "Ors", "hu", "Dunai Figyelő"),
    ("Щербакова", "Юлия", "Shcherbakova", "Yuliya", "ru", "Вестник союзов"),
];

/// Registers a few of the press, who wait for the secretariat.
pub(super) async fn press_waits(db: &Db, forum: &Forum) -> anyhow::Result<()> {
    let mut tx = db.read().await?;
    let categories = forums::categories(&mut tx, forum.id).await.map_err(import::told)?;
    drop(tx);
    let Some(press) = categories.iter().find(|it| it.slug == "press") else { return Ok(()) };
    for (family, given, latin_family, latin_given, language, paper) in PRESS {
        let names = Names {
            family_name: family.into(),
            given_name: given.into(),
            latin_family: latin_family.into(),
            latin_given: latin_given.into(),
            ..Names::default()
        };
        let email = format!("{}@press.example", latin_family.to_ascii_lowercase());
        let new = NewPerson {
            names,
            email: Some(email),
            mailbox_own: true,
            language: language.into(),
            birth_date: None,
        };
        let mut entry = Entry::new(Whom::New(new), press.id, Source::Public);
        entry.organisation =
            Some(OrganisationName { name: paper.into(), lang: language.into(), others: vec![] });
        entry.position = Text::new("en", "Reporter");
        db.act(&By::Console, Nominate { forum: forum.clone(), entry }).await.map_err(import::told)?;
    }
    Ok(())
}

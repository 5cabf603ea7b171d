//! How the things are called that the journal names by their ids.

use crate::{PersonId, seen, store};
use kernel::{
    Result, Text,
    db::{self, Tx},
    web::Visit,
};
use uuid::Uuid;

/// Where the name stands that belongs to an id.
pub(super) enum Called {
    /// In many languages.
    InLanguages(&'static str),
    /// As it is.
    Plainly(&'static str),
    /// A person's.
    OfPerson,
}

/// How the things are called whose ids stand in a field.
pub(super) fn called(field: &str) -> Option<Called> {
    Some(match field {
        "category" | "quota" | "form_version" => {
            Called::InLanguages("select name from category where id = $1")
        }
        "delegation" => Called::InLanguages("select name from delegation where id = $1"),
        "city_days" => Called::InLanguages("select name from city where id = $1"),
        "checkpoint" => Called::InLanguages("select name from checkpoint where id = $1"),
        "item" => Called::InLanguages("select title from programme_item where id = $1"),
        "hall" => Called::InLanguages("select name from programme_room where id = $1"),
        "zone" => Called::InLanguages("select name from zone where id = $1"),
        "rule_step" | "accreditation_step" => Called::InLanguages("select name from step where id = $1"),
        "device" => Called::Plainly("select name from device where id = $1"),
        "letter" => Called::Plainly("select title from letter where id = $1"),
        "token" => Called::Plainly("select name from token where id = $1"),
        "forum" => Called::InLanguages("select name from forum where id = $1"),
        "organisation" => Called::Plainly("select name from organisation where id = $1"),
        "handed" | "rule_person" => Called::OfPerson,
        _ => return None,
    })
}

impl Called {
    pub(super) async fn name(&self, tx: &mut Tx, visit: &Visit, id: Uuid) -> Result<Option<String>> {
        Ok(match *self {
            Called::InLanguages(question) => {
                let found: Option<(db::Json<Text>,)> = tx.sql(question).bind(id).optional().await?;
                found.map(|(name,)| name.0.in_lang(&visit.tag, &visit.chain()).to_owned())
            }
            Called::Plainly(question) => {
                let found: Option<(String,)> = tx.sql(question).bind(id).optional().await?;
                found.map(|(name,)| name)
            }
            Called::OfPerson => {
                let person = store::by_id(tx, PersonId(id)).await?;
                person.map(|it| seen(visit, it.bearer()).text)
            }
        })
    }
}

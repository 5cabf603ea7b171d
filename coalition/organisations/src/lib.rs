//! Organisations: NGOs and other bodies, once, over all forums.
//!
//! Who: whoever enters people.  Owns: `organisation`.  Announces: nothing.
//! Leans on: nothing above the kernel.
//!
//! Always true:
//! - A name says in which language it is and what kind of name it is; the first one entered is official.
//! - Two organisations are never made one by the house itself.

use kernel::{
    Result,
    db::{Json, Tx},
    journal::Subject,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

kernel::id! {
    /// An organisation, once, over all forums.
    pub OrganisationId;
}

kernel::text_enum! {
    /// What a name of an organisation is.
    pub enum NameKind {
        /// As registered.
        Official = "official",
        /// A translation that the organisation has authorised.
        Translation = "translation",
        /// The official name in another script.
        Transliteration = "transliteration",
    }
}

/// An organisation's name in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The name.
    pub text: String,
    /// What kind of name it is.
    pub kind: NameKind,
}

/// Names by BCP 47 tag.
pub type Names = BTreeMap<String, Name>;

kernel::record! {
    /// An organisation.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Organisation {
        /// Its id.
        pub id: OrganisationId,
        /// Its official name.
        pub name: String,
        /// All its names.
        pub names: Json<Names>,
        /// The register in which it is entered.
        pub register: String,
        /// Its number there.
        pub number: String,
        /// Where it has its seat.
        pub seat: String,
    }
}

impl Organisation {
    /// Its name for a reader of `lang`, else the official one.
    pub fn shown(&self, lang: &str) -> &str {
        self.names.get(lang).map_or(self.name.as_str(), |name| name.text.as_str())
    }
}

/// The organisation of that id.
///
/// # Errors
/// What the database says.
pub async fn by_id(tx: &mut Tx, id: OrganisationId) -> Result<Option<Organisation>> {
    Ok(tx
        .sql("select id, name, names, register, number, seat from organisation where id = $1")
        .bind(id)
        .optional()
        .await?)
}

/// All organisations that have a registration in a forum.
///
/// # Errors
/// What the database says.
pub async fn of_forum(tx: &mut Tx, forum: uuid::Uuid) -> Result<Vec<Organisation>> {
    Ok(tx
        .sql(
            "select id, name, names, register, number, seat from organisation
             where id in (select organisation from registration where forum = $1 and organisation is not null)",
        )
        .bind(forum)
        .all()
        .await?)
}

/// Finds the organisation that has exactly this official name, in any spelling of apostrophes and letter case, or adds it.
///
/// # Errors
/// What the database says.
pub async fn find_or_add(
    tx: &mut Tx,
    lang: &str,
    name: &str,
    others: &[(String, String)],
) -> Result<OrganisationId> {
    let fold = lingua::fold(name);
    tx.alone("organisation of that name", uuid::Uuid::new_v5(&uuid::Uuid::NAMESPACE_OID, fold.as_bytes()))
        .await?;
    let known: Option<(OrganisationId,)> = tx
        .sql("select id from organisation where fold = $1 order by created_at, id limit 1")
        .bind(&fold)
        .optional()
        .await?;
    match known {
        Some((id,)) => Ok(id),
        None => add(tx, lang, name, others, &fold).await,
    }
}

async fn add(
    tx: &mut Tx,
    lang: &str,
    name: &str,
    others: &[(String, String)],
    fold: &str,
) -> Result<OrganisationId> {
    let (id, now) = (OrganisationId(tx.new_id()), tx.now);
    let mut names = Names::new();
    for (lang, text) in others {
        names.insert(lang.clone(), Name { text: text.clone(), kind: NameKind::Translation });
    }
    names.insert(lang.to_owned(), Name { text: name.to_owned(), kind: NameKind::Official });
    tx.sql("insert into organisation (id, name, names, fold, created_at) values ($1, $2, $3, $4, $5)")
        .bind(id)
        .bind(name)
        .bind(&Json(names))
        .bind(fold)
        .bind(now)
        .run()
        .await?;
    tx.about(Subject::new("organisation", id.0));
    tx.fact("organisation.name", serde_json::Value::Null, name);
    Ok(id)
}

//! People whom the rules of a folder name, and who are not there yet.

use super::people::{by_full_name, by_reference};
use crate::model::RuleId;
use folder::Bearer;
use kernel::{
    Result,
    db::{Json, Tx},
};
use people::PersonId;
use uuid::Uuid;

kernel::record! {
    /// Somebody for whom a rule waits.
    #[derive(Clone, Debug)]
    pub(crate) struct Awaited {
        id: Uuid,
        /// The rule that names them.
        pub(crate) rule: RuleId,
        /// The forum whose rule it is.
        pub(crate) forum: Uuid,
        delegation: Option<String>,
        reference: Option<String>,
        family_name: String,
        given_name: String,
    }
}

impl Awaited {
    /// How the folder calls them.
    pub(crate) fn called(&self) -> Bearer {
        Bearer {
            delegation: self.delegation.clone(),
            reference: self.reference.clone(),
            family_name: self.family_name.clone(),
            given_name: self.given_name.clone(),
        }
    }
}

/// Who takes part in a forum and is called so by a folder.
pub(crate) async fn by_folder(tx: &mut Tx, outermost: Uuid, it: &Bearer) -> Result<Option<Uuid>> {
    let delegation = it.delegation.as_deref();
    match &it.reference {
        Some(reference) => by_reference(tx, outermost, delegation, reference).await,
        None => by_full_name(tx, outermost, delegation, (&it.family_name, &it.given_name)).await,
    }
}

/// From now on a rule waits for somebody.
pub(crate) async fn insert_awaited(tx: &mut Tx, rule: RuleId, it: &Bearer) -> Result<()> {
    let id = tx.new_id();
    tx.sql(
        "insert into access_rule_awaits (id, rule, delegation, reference, family_name, given_name)
         values ($1, $2, $3, $4, $5, $6)",
    )
    .bind(id)
    .bind(rule)
    .bind(it.delegation.as_deref())
    .bind(it.reference.as_deref())
    .bind(&it.family_name)
    .bind(&it.given_name)
    .run()
    .await?;
    Ok(())
}

/// For whom the rules of a forum wait, and those of forums within it.
pub(crate) async fn awaited(tx: &mut Tx, outermost: Uuid) -> Result<Vec<Awaited>> {
    Ok(tx
        .sql(
            "select w.id, w.rule, a.forum, w.delegation, w.reference, w.family_name, w.given_name
             from access_rule_awaits w join access_rule a on a.id = w.rule join forum f on f.id = a.forum
             where f.outermost = $1 order by w.id",
        )
        .bind(outermost)
        .all()
        .await?)
}

/// Somebody has come: their rule names them, and waits for them no more.
pub(crate) async fn name_awaited(tx: &mut Tx, it: &Awaited, person: Uuid) -> Result<()> {
    let (people,): (Json<Vec<Uuid>>,) =
        tx.sql("select people from access_rule where id = $1").bind(it.rule).one().await?;
    // Nobody stood there for want of anybody.
    let others = people.0.into_iter().filter(|known| !known.is_nil() && *known != person);
    let people: Vec<Uuid> = others.chain([person]).collect();
    super::rules::set_people(tx, it.rule, &people).await?;
    tx.sql("delete from access_rule_awaits where id = $1").bind(it.id).run().await?;
    Ok(())
}

/// No rule waits for anybody of a person's name any more: they are erased.
pub(crate) async fn forget_awaited(tx: &mut Tx, person: PersonId) -> Result<()> {
    tx.sql(
        "delete from access_rule_awaits where exists (select 1 from person p where p.id = $1
           and p.family_name = access_rule_awaits.family_name and p.given_name = access_rule_awaits.given_name)",
    )
    .bind(person)
    .run()
    .await?;
    Ok(())
}

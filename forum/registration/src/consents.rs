//! Consents that somebody else says the person has given: the journal keeps who recorded them.

use crate::model::{Answers, Source};
use forums::{CategoryId, FieldKind};
use kernel::{Result, db::Tx};
use people::PersonId;
use serde_json::{Value, json};

/// By which fact the journal says which consents were recorded for a person.
const TOLD: &str = "consent_told";
/// How a consent is answered.
const GIVEN: &str = "yes";

/// Whether whoever enters somebody from there does it for another. People consent themselves by the public form and by their
/// invitation; a file was filled in before it came here.
pub(crate) fn are_for_another(source: Source) -> bool {
    match source {
        Source::Nominated | Source::Desk | Source::Api => true,
        Source::Public | Source::Invite | Source::Import => false,
    }
}

/// Says in the journal, with whoever acts, which consents of a person are new.
pub(crate) async fn tell(
    tx: &mut Tx,
    person: PersonId,
    category: CategoryId,
    before: &Answers,
    after: &Answers,
) -> Result<()> {
    let is_new = |(id, answer): &(&String, &String)| *answer == GIVEN && before.get(*id) != Some(*answer);
    if tx.by.person() == Some(person.0) || !after.iter().any(|it| is_new(&it)) {
        return Ok(());
    }
    let Some(category) = forums::category(tx, category).await? else { return Ok(()) };
    let form = forums::form(tx, category.id, category.version).await?;
    let given = |id: &str| after.iter().any(|it| it.0 == id && is_new(&it));
    let told = form.iter().filter(|field| field.kind == FieldKind::Consent && given(&field.id));
    let told: Vec<Value> = told.map(|field| json!(field.label)).collect();
    if !told.is_empty() {
        tx.personal(person.0, TOLD, Value::Null, told);
    }
    Ok(())
}

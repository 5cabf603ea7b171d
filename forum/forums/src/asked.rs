//! What a forum has asked, also what it asks no more.

use crate::{CategoryId, Field, ForumId, store};
use kernel::{
    Result,
    db::{Shared, Tx},
};

/// Every question that was ever asked in a category, as it was asked last; after these what other categories of the forum
/// have asked, as people move from one to another. A question that was answered in several ways (in words, then by a file)
/// stands there once for each.
///
/// # Errors
/// What the database says.
pub async fn asked_ever(tx: &mut Tx, category: CategoryId) -> Result<Vec<Field>> {
    let forms: Vec<(Shared<Vec<Field>>,)> = tx
        .sql(
            "select v.fields from form_version v join category c on c.id = v.category
             where c.forum = (select forum from category where id = $1)
             order by case when c.id = $1 then 0 else 1 end, v.version desc, c.slug",
        )
        .bind(category)
        .all()
        .await?;
    let mut asked: Vec<Field> = vec![];
    for field in forms.iter().flat_map(|(fields,)| fields.iter()) {
        if !asked.iter().any(|it| it.id == field.id && it.kind == field.kind) {
            asked.push(field.clone());
        }
    }
    Ok(asked)
}

/// The questions that any category of a forum asks now, each once, in the order of the categories and their forms.
///
/// # Errors
/// What the database says.
pub async fn asked_now(tx: &mut Tx, forum: ForumId) -> Result<Vec<Field>> {
    let mut asked: Vec<Field> = vec![];
    for category in store::categories(tx, forum).await? {
        let form = store::form(tx, category.id, category.version).await?;
        for field in form.iter() {
            if !asked.iter().any(|it| it.id == field.id) {
                asked.push(field.clone());
            }
        }
    }
    Ok(asked)
}

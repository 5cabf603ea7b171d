//! SQL of the forms of categories: what is asked, what is answered, and what the steps vouch for.

use crate::{Category, CategoryId, Choice, Field, ForumId, Step};
use kernel::{
    Error, Result,
    db::{Json, Shared, Tx},
};
use std::collections::BTreeSet;

/// Gives a category a new version of its form, if it differs from the newest.
pub(crate) async fn new_form(tx: &mut Tx, category: CategoryId, fields: &[Field]) -> Result<()> {
    let (version,): (i64,) =
        tx.sql("select version from category where id = $1").bind(category).one().await?;
    if version > 0 && super::form(tx, category, version).await?.as_slice() == fields {
        return Ok(());
    }
    let now = tx.now;
    tx.sql("insert into form_version (category, version, fields, created_at) values ($1, $2, $3, $4)")
        .bind(category)
        .bind(version + 1)
        .bind(&Json(fields))
        .bind(now)
        .run()
        .await?;
    tx.sql("update category set version = $2 where id = $1").bind(category).bind(version + 1).run().await?;
    Ok(())
}

/// Writes which built-in questions a category must have answered.
pub(crate) async fn put_requires(tx: &mut Tx, category: CategoryId, requires: &[String]) -> Result<()> {
    tx.sql("update category set requires = $2 where id = $1")
        .bind(category)
        .bind(&Json(requires))
        .run()
        .await?;
    Ok(())
}

/// Writes what a step does: who takes it, what it vouches for, whether people enter while it is open again.
pub(crate) async fn put_step(tx: &mut Tx, it: &Step) -> Result<()> {
    tx.sql("update step set taken_by = $2, vouches_for = $3, entry_when_reopened = $4 where id = $1")
        .bind(it.id)
        .bind(it.taken_by)
        .bind(&it.vouches_for)
        .bind(it.entry_when_reopened)
        .run()
        .await?;
    Ok(())
}

/// Every word of a question that any form of a forum has ever had, and of the choices that this one has ever offered.
pub(crate) async fn words_ever(
    tx: &mut Tx,
    forum: ForumId,
    of: &str,
) -> Result<(BTreeSet<String>, BTreeSet<String>)> {
    let forms: Vec<(Shared<Vec<Field>>,)> = tx
        .sql("select v.fields from form_version v join category c on c.id = v.category where c.forum = $1")
        .bind(forum)
        .all()
        .await?;
    let (mut questions, mut choices) = (BTreeSet::new(), BTreeSet::new());
    for field in forms.iter().flat_map(|(fields,)| fields.iter()) {
        if field.id == of {
            choices.extend(field.choices.iter().map(|choice| choice.id.clone()));
        }
        questions.insert(field.id.clone());
    }
    Ok((questions, choices))
}

/// How many have answered a question so far, in a category (`None`: in any), whether they hold a place or not.
pub(crate) async fn answered(
    tx: &mut Tx,
    forum: ForumId,
    category: Option<CategoryId>,
    question: &str,
) -> Result<i64> {
    let (count,): (i64,) = tx
        .sql(
            "select count(*) from registration where forum = $1 and (category = $2 or $2 is null)
               and coalesce(answers ->> cast($3 as text), '') <> ''",
        )
        .bind(forum)
        .bind(category)
        .bind(question)
        .one()
        .await?;
    Ok(count)
}

/// Whether somebody has chosen this answer.
pub(crate) async fn is_chosen(tx: &mut Tx, forum: ForumId, question: &str, choice: &Choice) -> Result<bool> {
    let found: Option<(i64,)> = tx
        .sql("select 1 from registration where forum = $1 and answers ->> cast($2 as text) = $3 limit 1")
        .bind(forum)
        .bind(question)
        .bind(&choice.id)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// Whether somebody who waits for a step is on a list that went out, and no answer has come.
pub(crate) async fn is_out(tx: &mut Tx, step: &Step) -> Result<bool> {
    let found: Option<(i64,)> = tx
        .sql(
            "select 1 from outside_row w
             join outside_list l on l.id = w.list
             join registration r on r.id = w.registration
             where l.step = $1 and w.answered_at is null and r.standing = 'active' and r.step_place = $2 limit 1",
        )
        .bind(step.id)
        .bind(step.place - 1)
        .optional()
        .await?;
    Ok(found.is_some())
}

/// The category of that id, if it is of this forum.
pub(crate) async fn category_of(tx: &mut Tx, forum: ForumId, id: CategoryId) -> Result<Category> {
    let all = super::categories(tx, forum).await?;
    all.into_iter().find(|it| it.id == id).ok_or(Error::NotFound)
}

//! An organiser changes what the public site says of a forum: its names, days, contact and look, what its categories and the
//! standings of people are called, what forms ask and steps vouch for, and the texts of its pages.

mod details;
mod names;
mod questions;
mod requires;
mod sections;
mod step;

pub use details::{ChangeDetails, Details};
pub use names::{ChangeNames, Names};
pub use questions::{AskToo, CHOICES_MAX, MoveQuestion, QUESTIONS_MAX, RemoveQuestion, WriteQuestion};
pub use requires::RequireBuiltIn;
pub use sections::{MoveSection, RemoveSection, SECTIONS_MAX, Said, WriteSection};
pub use step::{ChangeStep, Does};

use crate::ForumId;
use kernel::{
    Error, Result, Say, Text,
    db::Tx,
    journal::Subject,
    live::Topic,
    rights::{By, Right, Scope},
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Under what an act says that somebody else was faster.
pub(crate) const SEEN: &str = "seen";

/// Letters of a name or heading, and of a text. What is typed here fits into a folder: a forum that was given out is taken in
/// again.
pub(crate) const LINE_LETTERS_MAX: usize = 250;
pub(crate) const BODY_LETTERS_MAX: usize = folder::BODY_CHARS_MAX;

pub(crate) fn must_manage(by: &By, forum: ForumId) -> Result<()> {
    by.must(Right::ManageForum, Scope::forum(forum.0))
}

async fn begin(tx: &mut Tx, forum: ForumId) -> Result<()> {
    tx.alone("site of", forum.0).await?;
    tx.about(Subject::new("forum", forum.0));
    Ok(())
}

/// Whatever shows something of the site shows it anew; a folder that comes later leaves it.
async fn changed(tx: &mut Tx, forum: ForumId, thing: &str, key: &str) -> Result<()> {
    tx.changed(Topic::new("site", forum.0));
    crate::made_on_site(tx, forum, thing, key).await?;
    crate::changed_on_site(tx, forum, thing, key).await
}

fn wrong(field: &str, say: Say) -> Error {
    Error::Invalid(vec![(field.to_owned(), say)])
}

/// States in which languages a text says something else, each with what it said and says: `site_body.kk`.
fn rewritten(tx: &mut Tx, field: &str, was: &Text, becomes: &Text) {
    let said = |text: &Text, tag: &str| text.versions.get(tag).map(|version| version.text.clone());
    let tags: BTreeSet<&String> = was.versions.keys().chain(becomes.versions.keys()).collect();
    for tag in tags {
        let (before, after) = (said(was, tag), said(becomes, tag));
        if before != after {
            tx.fact(&format!("{field}.{tag}"), json!(before), json!(after));
        }
    }
}

/// What a day or a time is called in the journal.
fn told(value: impl ToString) -> Value {
    Value::String(value.to_string())
}

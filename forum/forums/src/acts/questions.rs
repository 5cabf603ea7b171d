//! What a category's form asks: questions are written, moved, taken away and asked again. Every change makes a new version of
//! the form; what was answered before stays readable. A question is the same in every category that asks it.

use super::{begin, changed, must_manage, rewritten, wrong};
use crate::{
    Category, CategoryId, Choice, Field, FieldKind, ForumId, asked_ever, built_in, loaded::FORM, store,
    words::say,
};
use kernel::{
    Error, Result, Text,
    db::{Act, Tx},
    rights::By,
    shell,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Questions of a form, at most.
pub const QUESTIONS_MAX: usize = 60;
/// Answers that a question offers, at most.
pub const CHOICES_MAX: usize = 100;

/// A category with what its form asks now.
struct Asks {
    category: Category,
    fields: Vec<Field>,
}

impl Asks {
    fn at(&self, id: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.id == id)
    }
}

/// The forms of a forum, that of one category first.
async fn forms(tx: &mut Tx, forum: ForumId, first: CategoryId) -> Result<Vec<Asks>> {
    let mut all = vec![];
    for category in store::categories(tx, forum).await? {
        let fields = store::form(tx, category.id, category.version).await?.to_vec();
        all.push(Asks { category, fields });
    }
    if !all.iter().any(|it| it.category.id == first) {
        return Err(Error::NotFound);
    }
    all.sort_by_key(|it| it.category.id != first);
    Ok(all)
}

/// A form has a new version, which a folder that comes later leaves.
async fn write(tx: &mut Tx, forum: ForumId, it: &Asks) -> Result<()> {
    store::new_form(tx, it.category.id, &it.fields).await?;
    let version = it.category.version;
    tx.fact(&format!("form_version.{}", it.category.id), version, version + 1);
    changed(tx, forum, FORM, &it.category.slug).await
}

/// A question is written: a new one at the end of a category's form, a known one wherever it is asked.
pub struct WriteQuestion {
    /// Of which forum.
    pub forum: ForumId,
    /// In which category.
    pub category: CategoryId,
    /// What the editor has seen; `None`: it is new.
    pub seen: Option<Field>,
    /// What it is to be. Words that are empty are given: that of a new question, those of new choices.
    pub field: Field,
}

impl Act for WriteQuestion {
    /// The word of the question.
    type Out = String;
    const VERB: &'static str = "forum.question-write";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<String> {
        begin(tx, self.forum).await?;
        let forms = forms(tx, self.forum, self.category).await?;
        self.must_be_whole()?;
        match &self.seen {
            None => self.add(tx, forms).await,
            Some(seen) => self.change(tx, forms, seen).await,
        }
    }
}

impl WriteQuestion {
    fn must_be_whole(&self) -> Result<()> {
        let it = &self.field;
        if it.label.is_empty() {
            return Err(wrong("label", shell::say::field_required()));
        }
        if it.choices.iter().any(|choice| choice.label.is_empty()) {
            return Err(wrong("choices", shell::say::field_required()));
        }
        if it.kind == FieldKind::Choice && it.offered("").next().is_none() {
            return Err(wrong("choices", say::no_choices()));
        }
        if it.choices.len() > CHOICES_MAX {
            return Err(wrong("choices", say::too_many_choices(CHOICES_MAX)));
        }
        Ok(())
    }

    async fn add(&self, tx: &mut Tx, forms: Vec<Asks>) -> Result<String> {
        let mut here = forms.into_iter().next().ok_or(Error::NotFound)?;
        // The same form sent twice.
        if let Some(same) = here.fields.iter().find(|it| is_alike(it, &self.field)) {
            tx.was_done();
            return Ok(same.id.clone());
        }
        if here.fields.len() >= QUESTIONS_MAX {
            return Err(Error::Refused(say::too_many_questions(QUESTIONS_MAX)));
        }
        let photo = |it: &Field| it.kind == FieldKind::Photo;
        if photo(&self.field) && here.fields.iter().any(photo) {
            return Err(Error::Refused(say::one_photo()));
        }
        let (taken, _) = store::words_ever(tx, self.forum, "").await?;
        let mut field = self.field.clone();
        field.id = built_in::free_word(&field.label, "question", '_', |word| {
            taken.contains(word) || folder::people::is_own_column(word)
        });
        name_choices(&mut field.choices, &BTreeSet::new());
        let id = field.id.clone();
        tell(tx, None, &field);
        here.fields.push(field);
        write(tx, self.forum, &here).await?;
        Ok(id)
    }

    async fn change(&self, tx: &mut Tx, forms: Vec<Asks>, seen: &Field) -> Result<String> {
        let Some(at) = forms[0].at(&seen.id) else {
            return Err(wrong(super::SEEN, say::question_gone()));
        };
        let before = forms[0].fields[at].clone();
        let mut field = Field { id: before.id.clone(), kind: before.kind, ..self.field.clone() };
        if before == field {
            tx.was_done();
            return Ok(field.id);
        }
        if before != *seen {
            return Err(wrong(super::SEEN, say::changed_meanwhile()));
        }
        let (_, taken) = store::words_ever(tx, self.forum, &field.id).await?;
        name_choices(&mut field.choices, &taken);
        let mut kept = vec![];
        for choice in std::mem::take(&mut field.choices) {
            // What nobody has chosen needs no memory.
            if !choice.closed || store::is_chosen(tx, self.forum, &field.id, &choice).await? {
                kept.push(choice);
            }
        }
        field.choices = kept;
        tell(tx, Some(&before), &field);
        for mut it in forms {
            if let Some(at) = it.at(&field.id) {
                it.fields[at] = field.clone();
                write(tx, self.forum, &it).await?;
            }
        }
        Ok(field.id)
    }
}

/// Whether two questions ask the same, whatever they are called.
fn is_alike(one: &Field, other: &Field) -> bool {
    let said = |text: &Text| -> Vec<(String, String)> {
        text.versions.iter().map(|(tag, version)| (tag.clone(), version.text.clone())).collect()
    };
    let answers = |it: &Field| it.choices.iter().map(|choice| said(&choice.label)).collect::<Vec<_>>();
    let all = |it: &Field| (it.kind, it.required, said(&it.label), said(&it.help), answers(it));
    all(one) == all(other)
}

/// Gives words to choices that have none yet: never one that this question had before, or old answers would say something else.
fn name_choices(choices: &mut [Choice], taken: &BTreeSet<String>) {
    let mut taken = taken.clone();
    taken.extend(choices.iter().map(|choice| choice.id.clone()));
    for choice in choices.iter_mut().filter(|choice| choice.id.is_empty()) {
        choice.id = built_in::free_word(&choice.label, "answer", '-', |word| taken.contains(word));
        taken.insert(choice.id.clone());
    }
}

/// States which question it is, and what of it is said anew.
fn tell(tx: &mut Tx, before: Option<&Field>, after: &Field) {
    let nothing = Text::default();
    tx.fact("form_question", Value::Null, json!(after.label));
    match before {
        None => tx.fact("form_required", Value::Null, after.required),
        Some(before) if before.required != after.required => {
            tx.fact("form_required", before.required, after.required);
        }
        Some(_) => {}
    }
    rewritten(tx, "form_label", before.map_or(&nothing, |it| &it.label), &after.label);
    rewritten(tx, "form_help", before.map_or(&nothing, |it| &it.help), &after.help);
    let offered = |it: &Field| json!(it.offered("").map(|choice| json!(choice.label)).collect::<Vec<_>>());
    let was = before.map_or(json!([]), offered);
    if was != offered(after) {
        tx.fact("form_choices", was, offered(after));
    }
}

/// A question is not asked in a category any more. Its answers stay, and so does the question where others ask it.
pub struct RemoveQuestion {
    /// Of which forum.
    pub forum: ForumId,
    /// In which category.
    pub category: CategoryId,
    /// Its word. One that is not asked is left as it is.
    pub question: String,
}

impl Act for RemoveQuestion {
    type Out = ();
    const VERB: &'static str = "forum.question-remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let mut here = forms(tx, self.forum, self.category).await?.swap_remove(0);
        let Some(at) = here.at(&self.question) else {
            tx.was_done();
            return Ok(());
        };
        let gone = here.fields.remove(at);
        tx.fact("form_question", json!(gone.label), Value::Null);
        write(tx, self.forum, &here).await
    }
}

/// A question changes places with the one before or after it.
pub struct MoveQuestion {
    /// Of which forum.
    pub forum: ForumId,
    /// In which category.
    pub category: CategoryId,
    /// Its word.
    pub question: String,
    /// Towards the beginning.
    pub up: bool,
}

impl Act for MoveQuestion {
    type Out = ();
    const VERB: &'static str = "forum.question-move";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let mut here = forms(tx, self.forum, self.category).await?.swap_remove(0);
        let at = here.at(&self.question).ok_or(Error::NotFound)?;
        let other = if self.up { at.checked_sub(1) } else { Some(at + 1) };
        let Some(other) = other.filter(|other| *other < here.fields.len()) else {
            tx.was_done();
            return Ok(());
        };
        tx.fact("form_question", Value::Null, json!(here.fields[at].label));
        tx.fact("form_place", at + 1, other + 1);
        here.fields.swap(at, other);
        write(tx, self.forum, &here).await
    }
}

/// A question that other categories ask, or that was asked before, is asked in this one too, as it stands there.
pub struct AskToo {
    /// Of which forum.
    pub forum: ForumId,
    /// In which category.
    pub category: CategoryId,
    /// Its word.
    pub question: String,
}

impl Act for AskToo {
    type Out = ();
    const VERB: &'static str = "forum.question-ask";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let forms = forms(tx, self.forum, self.category).await?;
        if forms[0].at(&self.question).is_some() {
            tx.was_done();
            return Ok(());
        }
        let found = forms.iter().find_map(|it| Some(it.fields[it.at(&self.question)?].clone()));
        let before = asked_ever(tx, self.category).await?;
        let field =
            found.or_else(|| before.into_iter().find(|it| it.id == self.question)).ok_or(Error::NotFound)?;
        let mut here = forms.into_iter().next().ok_or(Error::NotFound)?;
        if here.fields.len() >= QUESTIONS_MAX {
            return Err(Error::Refused(say::too_many_questions(QUESTIONS_MAX)));
        }
        let photo = |it: &Field| it.kind == FieldKind::Photo;
        if photo(&field) && here.fields.iter().any(photo) {
            return Err(Error::Refused(say::one_photo()));
        }
        tx.fact("form_question", Value::Null, json!(field.label));
        here.fields.push(field);
        write(tx, self.forum, &here).await
    }
}

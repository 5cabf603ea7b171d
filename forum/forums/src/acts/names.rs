//! What the categories of a forum are called, and the standings of people on the way to accreditation.

use super::{begin, changed, must_manage, rewritten, wrong};
use crate::{
    Category, CategoryId, Forum, ForumId, Step, StepId,
    loaded::{CATEGORY_NAME, STEP_NAME},
    store,
    words::say,
};
use kernel::{
    Error, Result, Say, Text,
    db::{Act, Tx},
    live::Topic,
    rights::By,
    shell,
};

/// What an organiser calls categories and standings.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// The standing before the first step; nothing where nobody has said it.
    pub begins: Text,
    /// The standing after each step.
    pub steps: Vec<(StepId, Text)>,
    /// The standing after all steps; nothing where nobody has said it.
    pub ends: Text,
    /// The categories.
    pub categories: Vec<(CategoryId, Text)>,
}

impl Names {
    /// Those of a forum, its steps and its categories.
    pub fn of(forum: &Forum, steps: &[Step], categories: &[Category]) -> Names {
        Names {
            begins: (*forum.begins).clone(),
            steps: steps.iter().map(|step| (step.id, (*step.name).clone())).collect(),
            ends: (*forum.ends).clone(),
            categories: categories.iter().map(|it| (it.id, (*it.name).clone())).collect(),
        }
    }

    /// Those that stand now.
    pub(crate) async fn load(tx: &mut Tx, forum: &Forum) -> Result<Names> {
        let steps = store::steps(tx, forum.id).await?;
        Ok(Names::of(forum, &steps, &store::categories(tx, forum.id).await?))
    }

    /// Each with the field in which it is typed: the standings in their order, then the categories.
    pub(crate) fn fields(&self) -> Vec<(String, &Text)> {
        let steps = self.steps.iter().map(|(id, name)| (format!("step-{id}"), name));
        let categories = self.categories.iter().map(|(id, name)| (format!("category-{id}"), name));
        let begins = std::iter::once(("begins".to_owned(), &self.begins));
        let ends = std::iter::once(("ends".to_owned(), &self.ends));
        begins.chain(steps).chain(ends).chain(categories).collect()
    }

    /// What is wrong with them, where they were others before: field and words.
    fn faults(&self, before: &Names) -> Vec<(String, Say)> {
        let mut faults = vec![];
        for ((field, name), (_, was)) in self.fields().into_iter().zip(before.fields()) {
            if name.is_empty() && !was.is_empty() {
                faults.push((field, shell::say::field_required()));
            }
        }
        for (at, (id, name)) in self.categories.iter().enumerate() {
            let others = &self.categories[..at];
            if !name.is_empty() && others.iter().any(|(_, other)| reads_like(other, name)) {
                faults.push((format!("category-{id}"), say::name_taken()));
            }
        }
        faults
    }

    /// Whether they are names of the same things.
    fn are_of_the_same(&self, other: &Names) -> bool {
        let fields = |it: &Names| it.fields().into_iter().map(|(field, _)| field).collect::<Vec<_>>();
        fields(self) == fields(other)
    }
}

/// Whether two names are the same to whoever reads them, in every language.
fn reads_like(one: &Text, other: &Text) -> bool {
    let words = |it: &Text| -> Vec<(String, String)> {
        it.versions.iter().map(|(tag, version)| (tag.clone(), version.text.clone())).collect()
    };
    words(one) == words(other)
}

/// Calls categories and standings otherwise. What a step does, and who is in which category, stays.
pub struct ChangeNames {
    /// Of which forum.
    pub forum: ForumId,
    /// What the editor has seen.
    pub seen: Names,
    /// What is to hold.
    pub names: Names,
}

impl Act for ChangeNames {
    type Out = ();
    const VERB: &'static str = "forum.names";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_manage(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        begin(tx, self.forum).await?;
        let forum = store::forum_by_id(tx, self.forum).await?.ok_or(Error::NotFound)?;
        let before = Names::load(tx, &forum).await?;
        if before == self.names {
            tx.was_done();
            return Ok(());
        }
        if before != self.seen || !self.names.are_of_the_same(&before) {
            return Err(wrong(super::SEEN, say::changed_meanwhile()));
        }
        let faults = self.names.faults(&before);
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        self.write(tx, &forum, &before).await?;
        tx.changed(Topic::new("site", self.forum.0));
        Ok(())
    }
}

impl ChangeNames {
    async fn write(&self, tx: &mut Tx, forum: &Forum, before: &Names) -> Result<()> {
        let (it, id) = (&self.names, self.forum);
        if (&it.begins, &it.ends) != (&before.begins, &before.ends) {
            rewritten(tx, "standing_name", &before.begins, &it.begins);
            rewritten(tx, "standing_name", &before.ends, &it.ends);
            store::put_standings(tx, id, &it.begins, &it.ends).await?;
            changed(tx, id, "forum", &forum.slug).await?;
        }
        let steps = store::steps(tx, id).await?;
        for (step, (_, name)) in steps.iter().zip(&it.steps).filter(|(step, (_, name))| *step.name != *name) {
            rewritten(tx, "standing_name", &step.name, name);
            store::put_step_name(tx, step.id, name).await?;
            changed(tx, id, STEP_NAME, &step.slug).await?;
        }
        let categories = store::categories(tx, id).await?;
        let named = categories.iter().zip(&it.categories);
        for (category, (_, name)) in named.filter(|(category, (_, name))| *category.name != *name) {
            rewritten(tx, "category_name", &category.name, name);
            store::put_category_name(tx, category.id, name).await?;
            changed(tx, id, CATEGORY_NAME, &category.slug).await?;
        }
        Ok(())
    }
}

//! An access rule in words.

use crate::{Words, model::Rule, store};
use forums::{ForumId, Here, Step};
use jiff::civil::Date;
use kernel::{Result, Text, dates, db::Tx};
use people::{PersonId, Seen};
use uuid::Uuid;

/// Words of the forum whose people pass, in the reader's language: what rules tell them apart by, by id.
pub(crate) struct Named {
    /// That forum: the outermost one.
    pub(crate) outermost: Uuid,
    pub(crate) categories: Vec<(Uuid, String)>,
    pub(crate) delegations: Vec<(Uuid, String)>,
    pub(crate) steps: Vec<Step>,
}

impl Named {
    pub(crate) async fn of(here: &Here, tx: &mut Tx) -> Result<Named> {
        let chain = here.chain();
        let show = |text: &Text| text.in_lang(&here.visit.tag, &chain).to_owned();
        let outermost = forums::outermost(tx, here.forum.id).await?.0;
        let categories = forums::categories(tx, ForumId(outermost)).await?;
        let delegations = store::delegations(tx, outermost).await?;
        Ok(Named {
            outermost,
            categories: categories.iter().map(|it| (it.id.0, show(&it.name))).collect(),
            delegations: delegations.iter().map(|(id, name)| (*id, show(name))).collect(),
            steps: forums::steps(tx, ForumId(outermost)).await?,
        })
    }
}

/// A rule as a page says it.
pub(crate) struct RuleWords {
    pub(crate) refuses: bool,
    /// Whom it names one by one.
    pub(crate) people: Vec<Seen>,
    /// `Delegate, Guest · Hungary · every day`
    pub(crate) facts: String,
}

/// What a rule says.
pub(crate) async fn in_words(here: &Here, tx: &mut Tx, named: &Named, rule: &Rule) -> Result<RuleWords> {
    let t = Words(here.visit.lang);
    let mut people = vec![];
    for person in rule.people.iter() {
        let found = people::by_id(tx, PersonId(*person)).await?.filter(|it| it.erased_at.is_none());
        people.extend(found.map(|it| people::seen(here, it.bearer())));
    }
    let mut facts = vec![];
    if rule.is_personal() && people.is_empty() {
        facts.push(t.rule_nobody());
    }
    // Of single people it goes without saying that the rest does not matter.
    if !rule.categories.is_empty() || !rule.is_personal() {
        facts.push(list(&rule.categories, &named.categories, t.all_categories(), t.rule_nobody()));
    }
    if !rule.delegations.is_empty() || !rule.is_personal() {
        facts.push(list(&rule.delegations, &named.delegations, t.all_delegations(), t.rule_nobody()));
    }
    if let Some(step) = rule.step {
        let name = named.steps.iter().find(|it| it.id.0 == step);
        let name = name.map(|it| it.name.in_lang(&here.visit.tag, &here.chain()).to_owned());
        facts.push(name.map_or_else(|| t.rule_nobody(), |name| t.rule_step(name)));
    }
    facts.push(days(here, &rule.days));
    Ok(RuleWords { refuses: rule.refuses, people, facts: facts.join(" · ") })
}

fn list(ids: &[Uuid], known: &[(Uuid, String)], all: String, nobody: String) -> String {
    let names: Vec<&str> =
        known.iter().filter(|(id, _)| ids.contains(id)).map(|(_, name)| name.as_str()).collect();
    match (ids.is_empty(), names.is_empty()) {
        (true, _) => all,
        (false, true) => nobody,
        (false, false) => names.join(", "),
    }
}

fn days(here: &Here, days: &[Date]) -> String {
    let words: Vec<String> = days.iter().map(|day| dates::day_and_month(here.visit.lang, *day)).collect();
    if words.is_empty() { Words(here.visit.lang).every_day() } else { words.join(", ") }
}

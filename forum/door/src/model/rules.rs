//! Access rules: whom a zone lets in, whom it refuses, and how several of them go together.

use jiff::civil::Date;
use kernel::db::Shared;
use uuid::Uuid;

/// Who may pass a zone, or may not, on which days. An empty list means all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rule {
    /// Whether it refuses whom it names; else it lets them in.
    pub refuses: bool,
    /// Ids of categories.
    pub categories: Shared<Vec<Uuid>>,
    /// Ids of delegations.
    pub delegations: Shared<Vec<Uuid>>,
    /// Ids of persons. The nil id stands where nobody is left of those whom the rule was for.
    pub people: Shared<Vec<Uuid>>,
    /// Days by the clocks of the checkpoint's city.
    pub days: Shared<Vec<Date>>,
    /// The step of accreditation that they must have reached.
    pub step: Option<Uuid>,
    /// The place of that step by now; none where there is no such step any more: then nobody has reached it.
    pub step_place: Option<i64>,
}

/// Whose ticket it is, as far as the rules ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bearer {
    /// The person.
    pub person: Uuid,
    /// Their category.
    pub category: Uuid,
    /// Their delegation.
    pub delegation: Option<Uuid>,
    /// How many steps of accreditation are taken.
    pub steps: i64,
    /// Whether all are.
    pub accredited: bool,
}

impl Rule {
    /// Whether it speaks of this person, on whatever day.
    pub fn names(&self, who: &Bearer) -> bool {
        let all_or =
            |list: &[Uuid], one: Option<Uuid>| list.is_empty() || one.is_some_and(|one| list.contains(&one));
        all_or(&self.categories, Some(who.category))
            && all_or(&self.delegations, who.delegation)
            && all_or(&self.people, Some(who.person))
            && self.is_reached(who)
    }

    fn is_reached(&self, who: &Bearer) -> bool {
        let place = self.step_place.filter(|place| *place > 0);
        self.step.is_none() || place.is_some_and(|place| who.accredited || place <= who.steps)
    }

    fn holds_on(&self, day: Date) -> bool {
        self.days.is_empty() || self.days.contains(&day)
    }

    /// Whether it is about single people.
    pub fn is_personal(&self) -> bool {
        !self.people.is_empty()
    }
}

/// What the rules of a zone say of somebody on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Passage {
    /// They may pass.
    Allowed,
    /// A rule refuses them.
    Refused,
    /// There are people who are let in, and they are not among them.
    NotNamed,
}

/// A day that no rule names: it stands for all of them.
pub(crate) const ANOTHER_DAY: Date = Date::MAX;

/// What is said of a single person goes before what is said of many, and a refusal before a permission. Where nothing is
/// said of them, they may pass unless the zone is for others.
pub(crate) fn passage(rules: &[&Rule], who: &Bearer, day: Date) -> Passage {
    for personal in [true, false] {
        let about = |rule: &&&Rule| rule.is_personal() == personal && rule.holds_on(day) && rule.names(who);
        let mut about = rules.iter().filter(about).peekable();
        if about.peek().is_some() {
            return if about.any(|rule| rule.refuses) { Passage::Refused } else { Passage::Allowed };
        }
    }
    if rules.iter().any(|rule| !rule.refuses) { Passage::NotNamed } else { Passage::Allowed }
}

/// Whether somebody may pass on that day.
pub(crate) fn passes(rules: &[&Rule], who: &Bearer, day: Date) -> bool {
    passage(rules, who, day) == Passage::Allowed
}

/// The days that the rules name.
pub(crate) fn days_named<'r>(rules: &'r [&Rule]) -> impl Iterator<Item = Date> + 'r {
    rules.iter().flat_map(|rule| rule.days.iter().copied())
}

/// Stands for whoever no rule names one by one.
pub(crate) const ANYBODY: Uuid = Uuid::max();

/// People as the rules tell them apart, and how many of each kind there are: to say beforehand what a rule does.
#[derive(Clone, Debug, Default)]
pub(crate) struct Crowd {
    /// Those who differ in nothing that is asked of many; the person is [`ANYBODY`].
    pub(crate) kinds: Vec<(Bearer, i64)>,
    /// Those of them whom a rule names one by one.
    pub(crate) singles: Vec<Bearer>,
}

impl Crowd {
    /// How many of them are so.
    pub(crate) fn count(&self, is_so: impl Fn(&Bearer) -> bool) -> i64 {
        let kinds: i64 = self.kinds.iter().filter(|(who, _)| is_so(who)).map(|(_, people)| people).sum();
        let more =
            |who: &Bearer| i64::from(is_so(who)) - i64::from(is_so(&Bearer { person: ANYBODY, ..*who }));
        kinds + self.singles.iter().map(more).sum::<i64>()
    }

    /// How many there are.
    pub(crate) fn all(&self) -> i64 {
        self.count(|_| true)
    }

    /// How many may pass by these rules on some day.
    pub(crate) fn passing(&self, rules: &[&Rule]) -> i64 {
        let on_some_day =
            |who: &Bearer| days_named(rules).chain([ANOTHER_DAY]).any(|day| passes(rules, who, day));
        self.count(on_some_day)
    }
}

//! What a list is measured by: the forum's categories, delegations and questions, with their names in every language.

use crate::{Plan, model::SentList};
use delegations::{Delegation, DelegationId};
use forums::{Category, CategoryId, FieldKind, Forum, Here};
use jiff::civil::Date;
use kernel::{Lang, Result, Text, db::Tx};
use registration::PHONE;
use sheets::{Choice, Question, Rules, Takes};
use std::{
    collections::{HashMap, HashSet},
    sync::LazyLock,
};

/// Most characters of an answer of one line, and of several.
const ANSWER_CHARS_MAX: usize = 200;
const LONG_ANSWER_CHARS_MAX: usize = 2_000;

/// What lists of a forum are measured by.
#[derive(Clone, Debug)]
pub(crate) struct Measures {
    pub categories: Vec<Category>,
    pub delegations: Vec<Delegation>,
    pub questions: Vec<Question>,
    /// What each question is called.
    labels: Vec<(String, Text)>,
    /// What the answers that a question offers are called: question, answer, words.
    offered: Vec<(String, String, Text)>,
    /// Questions that are answered by a country.
    countries: Vec<String>,
    today: Date,
}

impl Measures {
    pub async fn of(tx: &mut Tx, forum: &Forum) -> Result<Measures> {
        let categories = forums::categories(tx, forum.id).await?;
        let delegations = delegations::seated(tx, forum.id.0).await?;
        let mut questions = vec![phone()];
        let (mut labels, mut offered, mut countries) = (vec![], vec![], vec![]);
        for category in &categories {
            for field in forums::form(tx, category.id, category.version).await?.to_vec() {
                let is_there = questions.iter().any(|it: &Question| it.asks.id == field.id);
                let takes = match field.kind {
                    FieldKind::Text => Takes::Text { chars_max: ANSWER_CHARS_MAX },
                    FieldKind::LongText => Takes::Text { chars_max: LONG_ANSWER_CHARS_MAX },
                    FieldKind::Date => Takes::Day,
                    FieldKind::Country => Takes::Country,
                    FieldKind::Choice => {
                        Takes::OneOf(field.offered("").map(|it| choice(&it.id, &it.label)).collect())
                    }
                    FieldKind::Delegation => Takes::OneOf(delegations.iter().map(of_delegation).collect()),
                    // Nobody consents for another, and a list carries no files.
                    FieldKind::Consent | FieldKind::File | FieldKind::Photo => continue,
                };
                if !is_there {
                    if field.kind == FieldKind::Country {
                        countries.push(field.id.clone());
                    }
                    labels.push((field.id.clone(), field.label.clone()));
                    let answers = field.choices.iter();
                    offered.extend(answers.map(|it| (field.id.clone(), it.id.clone(), it.label.clone())));
                    questions.push(Question { asks: choice(&field.id, &field.label), takes });
                }
            }
        }
        let today = forum.time_zone().to_datetime(tx.now).date();
        Ok(Measures { categories, delegations, questions, labels, offered, countries, today })
    }

    /// The rules for one list.
    pub fn rules(&self, list: &SentList, plan: &Plan) -> Rules<'static> {
        let only_category = self.categories.first().filter(|_| self.categories.len() == 1);
        Rules {
            category: plan.category.clone().or_else(|| only_category.map(|it| it.slug.clone())),
            delegation: list.delegation.and_then(|id| self.delegation(id)).map(|it| it.slug.clone()),
            any_delegation: list.delegation.is_none(),
            ..self.first_rules(&list.language)
        }
    }

    /// The rules for a list of which nothing is known yet.
    pub fn first_rules(&self, language: &str) -> Rules<'static> {
        Rules {
            categories: self.categories.iter().map(|it| choice(&it.slug, &it.name)).collect(),
            category: None,
            delegations: self.delegations.iter().map(of_delegation).collect(),
            delegation: None,
            any_delegation: true,
            questions: self.questions.clone(),
            language: language.to_owned(),
            today: self.today,
            is_printable: &is_printable,
        }
    }

    /// What a question is called in the visitor's language.
    pub fn question_shown(&self, here: &Here, id: &str) -> String {
        let label = self.labels.iter().find(|(known, _)| known == id);
        label.map_or_else(
            || registration::Words(here.lang).phone(),
            |(_, label)| label.in_lang(&here.tag, &here.chain()).to_owned(),
        )
    }

    /// An answer in the visitor's language, where the question offers it; else as it is kept.
    pub fn answer_shown(&self, here: &Here, question: &str, answer: &str) -> String {
        if self.countries.iter().any(|it| it == question) {
            return lingua::countries::name(answer, here.lang.tag()).unwrap_or(answer).to_owned();
        }
        let offered = self.offered.iter().find(|(of, id, _)| of == question && id == answer);
        offered.map_or_else(
            || answer.to_owned(),
            |(.., words)| words.in_lang(&here.tag, &here.chain()).to_owned(),
        )
    }

    /// Places by the words that rows have for delegation and category.
    pub fn by_words(
        &self,
        places: HashMap<(DelegationId, CategoryId), i64>,
    ) -> HashMap<(String, String), i64> {
        let words = |(delegation, category): (DelegationId, CategoryId)| {
            let category = self.categories.iter().find(|it| it.id == category)?;
            Some((self.delegation(delegation)?.slug.clone(), category.slug.clone()))
        };
        places.into_iter().filter_map(|(place, number)| Some((words(place)?, number))).collect()
    }

    pub fn delegation(&self, id: DelegationId) -> Option<&Delegation> {
        self.delegations.iter().find(|it| it.id == id)
    }
}

fn choice(id: &str, name: &Text) -> Choice {
    Choice { id: id.to_owned(), names: name.versions.values().map(|version| version.text.clone()).collect() }
}

fn of_delegation(delegation: &Delegation) -> Choice {
    choice(&delegation.slug, &delegation.name)
}

/// The one question that every form has, under its words in all languages.
fn phone() -> Question {
    let names = Lang::all().map(|lang| registration::Words(lang).phone()).collect();
    Question {
        asks: Choice { id: PHONE.to_owned(), names },
        takes: Takes::Text { chars_max: ANSWER_CHARS_MAX },
    }
}

/// Letters of the blocks that our languages are written in which no font of print has. The fonts are asked once: a list has millions of
/// letters.
static UNPRINTABLE: LazyLock<HashSet<char>> = LazyLock::new(|| {
    let usual: String = ('\u{20}'..USUAL_END).collect();
    press::glyphs::missing(&usual).into_iter().collect()
});

/// The end of Latin, Greek, Cyrillic and general punctuation.
const USUAL_END: char = '\u{2150}';

fn is_printable(letter: char) -> bool {
    if letter < USUAL_END {
        return !UNPRINTABLE.contains(&letter);
    }
    let mut buffer = [0; 4];
    press::glyphs::missing(letter.encode_utf8(&mut buffer)).is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_letter_of_the_nine_languages_is_printable_and_others_are_told() {
        assert!("Əə ğ ı İ oʻgʻ ʼ ý ň ž ä ә ғ қ ң ө ұ ү һ і ő ű « » – №".chars().all(is_printable));
        assert!(!is_printable('愛'));
    }
}

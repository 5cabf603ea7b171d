//! Answers to the forms of a forum in a history: each by its question, and a choice by its label.

use kernel::{
    Result, Text, dates,
    db::{Json, Tx},
    journal::told,
    shell,
    web::Visit,
};
use lingua::countries;
use serde::Deserialize;
use serde_json::Value;
use std::collections::HashMap;
use uuid::Uuid;

/// What was ever asked in the forums of somebody's registrations, by the ids of the questions.
#[derive(Default)]
pub(super) struct Questions(HashMap<String, Question>);

/// As the versions of forms keep it.
#[derive(Deserialize)]
struct Question {
    id: String,
    kind: String,
    label: Text,
    #[serde(default)]
    choices: Vec<Choice>,
}

#[derive(Deserialize)]
struct Choice {
    id: String,
    label: Text,
}

impl Questions {
    /// `subject`: a registration, or a person.
    pub async fn of(tx: &mut Tx, subject: Uuid) -> Result<Questions> {
        let forms: Vec<(Json<Vec<Question>>,)> = tx
            .sql(
                "select v.fields from form_version v join category c on c.id = v.category
                 where c.forum in (select forum from registration where id = $1 or person = $1)
                 order by v.version",
            )
            .bind(subject)
            .all()
            .await?;
        // The newest words of a question stand.
        let all = forms.into_iter().flat_map(|(Json(questions),)| questions);
        Ok(Questions(all.map(|it| (it.id.clone(), it)).collect()))
    }

    /// Answers in words; what is known of no question stands behind its id.
    pub fn answers(&self, visit: &Visit, answers: &Value) -> String {
        let parts = answers.as_object().into_iter().flatten();
        let parts = parts.map(|(id, answer)| {
            let answer = answer.as_str().map_or_else(|| answer.to_string(), ToOwned::to_owned);
            match self.0.get(id) {
                Some(it) => format!("{}: {}", shown(visit, &it.label), it.in_words(visit, &answer)),
                None => {
                    let label = told::field(visit.lang, id).unwrap_or_else(|| id.replace('_', " "));
                    format!("{label}: {answer}")
                }
            }
        });
        parts.collect::<Vec<_>>().join(" · ")
    }
}

impl Question {
    fn in_words(&self, visit: &Visit, answer: &str) -> String {
        let words = match self.kind.as_str() {
            "choice" => {
                let choice = self.choices.iter().find(|choice| choice.id == answer);
                choice.map(|choice| shown(visit, &choice.label))
            }
            "country" => countries::name(answer, visit.lang.tag()).map(ToOwned::to_owned),
            "date" => answer.parse().ok().map(|date| dates::date(visit.lang, date)),
            // A file is kept by an id, which says nothing to whoever reads.
            "consent" | "file" | "photo" => (!answer.is_empty()).then(|| shell::Words(visit.lang).yes()),
            _ => None,
        };
        words.unwrap_or_else(|| answer.to_owned())
    }
}

/// Answers before and after without those that stayed as they were.
pub(super) fn differing(before: &Value, after: &Value) -> (Value, Value) {
    let (Some(old), Some(new)) = (before.as_object(), after.as_object()) else {
        return (before.clone(), after.clone());
    };
    let left = |of: &serde_json::Map<String, Value>, other: &serde_json::Map<String, Value>| {
        let rest = of.iter().filter(|(id, answer)| other.get(*id) != Some(answer));
        rest.map(|(id, answer)| (id.clone(), answer.clone())).collect::<serde_json::Map<_, _>>()
    };
    (Value::Object(left(old, new)), Value::Object(left(new, old)))
}

fn shown(visit: &Visit, text: &Text) -> String {
    text.in_lang(&visit.tag, &visit.chain()).to_owned()
}

//! One Fluent file of one language, as far as the macro needs it.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use std::path::{Path, PathBuf};

/// A message: its id, its variables in the order of their first appearance, and its text for the docs.
pub struct Message {
    pub id: String,
    pub variables: Vec<String>,
    pub text: String,
}

/// The messages of one file.
pub struct File {
    pub lang: &'static str,
    pub path: PathBuf,
    pub messages: Vec<Message>,
}

impl File {
    /// Reads and parses; every id must begin with the room's name.
    pub fn read(lang: &'static str, path: &Path, room: &str) -> Result<File, Vec<String>> {
        let name = path.display();
        let text = std::fs::read_to_string(path).map_err(|error| vec![format!("{name}: {error}")])?;
        let parsed = fluent_syntax::parser::parse(text).map_err(|(_, errors)| {
            errors.iter().map(|error| format!("{name}: {error}")).collect::<Vec<_>>()
        })?;
        let messages = messages(&parsed);
        let prefix = format!("{room}-");
        let faults: Vec<String> = messages
            .iter()
            .filter(|message| !message.id.starts_with(&prefix))
            .map(|message| format!("{name}: {} does not begin with {prefix}", message.id))
            .collect();
        if faults.is_empty() { Ok(File { lang, path: path.to_path_buf(), messages }) } else { Err(faults) }
    }

    /// What this file lacks, has too much, or says with other variables than `english`.
    pub fn differences(&self, english: &File) -> Vec<String> {
        let lacks = english.messages.iter().filter_map(|theirs| match self.message(&theirs.id) {
            None => Some(format!("{}: lacks {}", self.path.display(), theirs.id)),
            Some(ours) if sorted(&ours.variables) != sorted(&theirs.variables) => {
                Some(format!("{}: {} has other variables than in English", self.path.display(), ours.id))
            }
            Some(_) => None,
        });
        let spare = self.messages.iter().filter(|ours| english.message(&ours.id).is_none());
        lacks
            .chain(spare.map(|ours| format!("{}: {} is not in English", self.path.display(), ours.id)))
            .collect()
    }

    fn message(&self, id: &str) -> Option<&Message> {
        self.messages.iter().find(|message| message.id == id)
    }
}

fn sorted(names: &[String]) -> Vec<&String> {
    let mut names: Vec<&String> = names.iter().collect();
    names.sort();
    names
}

fn messages(resource: &Resource<String>) -> Vec<Message> {
    resource.body.iter().filter_map(message).collect()
}

fn message(entry: &Entry<String>) -> Option<Message> {
    let Entry::Message(message) = entry else { return None };
    let mut found = Message { id: message.id.name.clone(), variables: vec![], text: String::new() };
    found.walk(message.value.as_ref()?);
    Some(found)
}

impl Message {
    fn walk(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                variants.iter().for_each(|variant| self.walk(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => self.variable(&id.name),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            _ => {}
        }
    }

    fn variable(&mut self, name: &str) {
        self.text.push('…');
        if !self.variables.iter().any(|known| known == name) {
            self.variables.push(name.to_owned());
        }
    }
}

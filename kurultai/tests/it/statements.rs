//! One SQL for two engines: every statement in the source is understood by both.

use crate::{tidy::sources, whole_house};
use world::on_both;

/// Statements that only one engine is ever asked (a test's own table is `only_here`), and those that are put together while the house runs.
fn is_for_one_engine(statement: &str) -> bool {
    [
        "skip locked",
        "pg_",
        "into journal (",
        "inserted",
        "pragma_",
        "sqlite_master",
        "only_here",
        "from {}",
        "into {} (",
    ]
    .iter()
    .any(|mark| statement.contains(mark))
}

#[tokio::test]
async fn every_statement_is_understood_by_both_engines() {
    let statements: Vec<(String, String)> = sources()
        .into_iter()
        .flat_map(|(file, text)| literals(&text).into_iter().map(move |literal| (file.clone(), literal)))
        .filter(|(_, literal)| is_statement(literal) && !is_for_one_engine(literal))
        .collect();
    assert!(statements.len() > 100, "only {} statements were found", statements.len());
    on_both(whole_house, async |world| {
        let mut faults = vec![];
        for (file, statement) in &statements {
            if let Err(fault) = world.understands(statement).await {
                faults.push(format!("{file}: {fault}\n    {statement}"));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

fn is_statement(literal: &str) -> bool {
    ["select ", "insert into ", "update ", "delete from ", "with "]
        .iter()
        .any(|start| literal.starts_with(start))
        && literal.contains([' '])
        && (literal.contains(" from ")
            || literal.contains(" set ")
            || literal.contains(" into ")
            || literal.contains("insert into "))
}

/// The plain string literals of a Rust source, with continued lines joined.
fn literals(source: &str) -> Vec<String> {
    let mut found = vec![];
    let mut letters = source.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => {
                letters.by_ref().take_while(|it| *it != '\n').for_each(drop)
            }
            '\'' => skip_character(&mut letters),
            '"' => found.push(literal(&mut letters)),
            _ => {}
        }
    }
    found
}

/// `'"'` is a character, not the beginning of a string; `'a` may be a lifetime.
fn skip_character(letters: &mut std::iter::Peekable<std::str::Chars<'_>>) {
    match letters.peek() {
        Some('"') => drop(letters.next()),
        Some('\\') => {
            letters.next();
            letters.next();
        }
        _ => {}
    }
}

fn literal(letters: &mut std::iter::Peekable<std::str::Chars<'_>>) -> String {
    let mut text = String::new();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => break,
            '\\' => match letters.next() {
                Some('\n') => while letters.next_if(|it| it.is_whitespace()).is_some() {},
                Some(escaped) => text.push(escaped),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

//! Lists as people send them, and as they get them back.

mod aside;
mod bytes;
mod checking;
mod mapping;
mod reading;
mod words;
mod writing;

use jiff::civil::{Date, date};
use sheets::{As, Choice, Question, Refusal, Rules, Table, Takes, read};

/// The day of all tests.
const TODAY: Date = date(2026, 3, 1);

fn table(text: &str) -> Table {
    read(text.as_bytes(), &As::default()).expect("a list")
}

fn refusal(bytes: &[u8]) -> Refusal {
    read(bytes, &As::default()).expect_err("no list")
}

/// Cells of a table, rows by `|` and cells by `;`.
fn cells(table: &Table) -> String {
    let row = |cells: &[String]| cells.join(";");
    let rows = table.rows.iter().map(|it| row(&it.cells));
    std::iter::once(row(&table.headers)).chain(rows).collect::<Vec<_>>().join("|")
}

fn rules() -> Rules<'static> {
    let choice = |id: &str, names: &[&str]| Choice {
        id: id.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
    };
    Rules {
        categories: vec![
            choice("delegate", &["Delegate", "Делегат", "Nümayəndə", "Küldött"]),
            choice("press", &["Press", "Пресса", "Баспасөз", "Sajtó"]),
        ],
        category: Some("delegate".into()),
        delegations: vec![
            choice("kazakhstan", &["Kazakhstan", "Казахстан", "Қазақстан"]),
            choice("uzbekistan", &["Uzbekistan", "Узбекистан", "Oʻzbekiston"]),
        ],
        delegation: Some("kazakhstan".into()),
        any_delegation: false,
        questions: vec![
            Question {
                asks: choice("phone", &["Phone", "Телефон"]),
                takes: Takes::Text { chars_max: 1_000 },
            },
            Question {
                asks: choice("meal", &["Meal", "Питание"]),
                takes: Takes::OneOf(vec![
                    choice("all", &["Everything"]),
                    choice("plants", &["No meat", "Без мяса"]),
                ]),
            },
            Question { asks: choice("arrival", &["Arrival"]), takes: Takes::Day },
            Question { asks: choice("passport_of", &["Passport of"]), takes: Takes::Country },
        ],
        language: "kk".into(),
        today: TODAY,
        is_printable: &|c| !('\u{4E00}'..='\u{9FFF}').contains(&c),
    }
}

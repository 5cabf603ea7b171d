//! A step of accreditation that is taken outside (by a host's security office): its list goes out as a workbook, and the
//! answers come back as a file with a report of every row.
//!
//! Who: whoever takes the secretariat's steps and may take lists out.
//! Owns: `outside_list`, `outside_row`, `outside_answers`.  Announces: `outside:{step}`; the jobs [`MakeList`],
//! [`CountAnswers`], [`Forget`].
//! Leans on: accreditation (an answer takes the step, or refuses), registration, forums, sheets (files), people (photos).
//!
//! Always true:
//! - What goes out is what was chosen, by default the least: names, and what the step vouches for. Who it was, when, and by
//!   whom is kept and journalled; a row carries a code that says nothing.
//! - No answer counts before somebody has seen what it would do; each then counts by an act of its own, as a decision of
//!   accreditation, with its letter. The same file sent again changes nothing.
//! - An answer does not count where the file has another name beside the reference than its bearer's: rows were mixed up.
//! - An answer does not count for somebody who was changed since the list went out: they are looked at again.
//! - Both files are gone after a week; the list as soon as somebody in it is erased, the answers as soon as anybody is.
//!
//! Start reading at [`SendOut`], then at [`Count`].

mod acts;
mod answer_pages;
mod answers;
mod fields;
mod jobs;
mod model;
mod pages;
mod store;
#[cfg(test)]
mod tests;
mod workbook;

pub use acts::{Begin, Count, Receive, Remove, SendOut};
pub use jobs::{CountAnswers, Forget, MakeList, on_count_answers, on_forget, on_make_list};
pub use model::{Answers, AnswersId, Fate, ListId, Making, OutList, State, Told};
pub use pages::routes;
pub use store::{Sent, erase, held};

kernel::words!("outside");

/// What the fields of people are called, and why a file is no list.
mod field_words {
    kernel::words!("sheets");
}

//! Forums: an event of the coalition, with its dates, cities, categories and texts, and its public site.
//!
//! Who: everybody reads; its organisers change names, days, contact, look, forms, steps and texts; whoever loads its folder
//! changes all.
//! Owns: `coalition`, `forum`, `city`, `site_text`, `category`, `form_version`, `step`, `loaded`.
//! Announces: `site:{forum}`.  Leans on: delegations (who comes), folder (what is loaded).
//!
//! Always true:
//! - Every version of a category's form is kept, so that old answers stay readable.
//! - A question is the same in every category that asks it: a folder has one question of a word.
//! - Loading the same folder twice changes nothing; what was changed on the site since is left unless asked otherwise.
//!
//! Start reading at [`pages`] for the site, at [`load()`] for how a folder becomes a forum, at [`ChangeDetails`] for what an
//! organiser changes.

mod acts;
mod asked;
mod built_in;
mod dissolve;
mod fields;
mod folder_of;
mod here;
mod load;
mod loaded;
mod markup;
pub mod meanwhile;
mod model;
mod new;
pub mod pages;
mod shows;
mod store;
pub mod text_fields;
mod words;

pub use acts::{
    AskToo, CHOICES_MAX, ChangeDetails, ChangeNames, ChangeStep, Details, Does, MoveQuestion, MoveSection,
    Names, QUESTIONS_MAX, RemoveQuestion, RemoveSection, RequireBuiltIn, SECTIONS_MAX, Said, WriteQuestion,
    WriteSection,
};
pub use asked::{asked_ever, asked_now};
pub use dissolve::dissolve;
pub use fields::{Choice, Field, FieldKind};
pub use folder_of::{folder_of, plain};
pub use here::{Here, house};
pub use load::{hold_within, load, text};
pub use loaded::{
    Fresh, changed_on_site, changed_on_site_as, decide, fresh, fresh_subject, loaded_as, made_on_site,
    remember_again, remembered,
};
pub use model::{
    Category, CategoryId, City, CityId, Coalition, Forum, ForumId, SitePage, SiteText, SiteTextId, Step,
    StepId, TakenBy, Venue, clocks, map_of,
};
pub use new::{Days, New, Within, found_within};
pub use pages::routes;
pub use shows::Shows;
pub use store::{
    add_city, below, categories, category, cities, coalition, file_fields, form, forum_by_id, forum_by_slug,
    forums, has_days, is_empty, last_step, let_speak, nested, outermost, parent, put_city, set_days,
    site_texts, steps,
};

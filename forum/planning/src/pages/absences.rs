//! When somebody cannot: a list and a form, on their own page and on that of those who plan.

use crate::{
    Words,
    absences::AddAbsence,
    model::{Absence, AbsenceId, REASON_LETTERS_MAX},
    say, times,
};
use forums::Here;
use jiff::Timestamp;
use kernel::{Error, Result, dates, db::fresh_id, form::Form, shell};
use uuid::Uuid;

/// What `pages/absences.html` shows.
pub(super) struct Absences {
    pub heading: String,
    pub help: String,
    pub rows: Vec<Row>,
    pub action: String,
    /// Of the one that is added next.
    pub id: String,
    pub clocks: String,
    pub form: Form,
}

/// One of them.
pub(super) struct Row {
    pub when: String,
    pub reason: String,
    pub remove: String,
}

impl Absences {
    /// Those of a registration; `remove` begins the addresses by which one is taken back.
    pub fn of(
        here: &Here,
        all: &[Absence],
        registration: Uuid,
        (action, remove): (String, &str),
        form: Form,
    ) -> Absences {
        let t = Words(here.lang);
        let zone = here.forum.time_zone();
        let moment = |at: Timestamp| dates::moment(here.lang, at, &zone);
        let row = |it: &Absence| Row {
            when: t.from_to(moment(it.from_at), moment(it.to_at)),
            reason: it.reason.clone(),
            remove: here.to(&format!("{remove}/{}/remove", it.id)),
        };
        Absences {
            heading: t.absences_mine(),
            help: t.absences_help(),
            rows: all.iter().filter(|it| it.registration == registration).map(row).collect(),
            action,
            id: fresh_id(&here.app.db.clock).to_string(),
            clocks: t.clocks(&here.forum.zone),
            form,
        }
    }
}

/// Reads the form and keeps what it says. Answers the form with what is wrong with it; `None` where it is kept.
pub(super) async fn add(here: &Here, registration: Uuid, mut form: Form) -> Result<Option<Form>> {
    let zone = here.forum.time_zone();
    let mut moment = |name: &str| {
        let value = form.value(name).to_owned();
        let at = times::typed(&value).and_then(|local| local.to_zoned_datetime(zone.clone()).ok());
        if at.is_none() {
            let empty = value.trim().is_empty();
            form.refuse(name, if empty { shell::say::field_required() } else { say::time_unreadable() });
        }
        at.map(|at| at.timestamp())
    };
    let (from, to) = (moment("from"), moment("to"));
    let reason = form.line("reason", REASON_LETTERS_MAX).unwrap_or_default();
    let id = AbsenceId(form.value("id").parse().map_err(|_| Error::NotFound)?);
    let (Some(from), Some(to), true) = (from, to, form.is_good()) else { return Ok(Some(form)) };
    let act = AddAbsence { forum: here.forum.id, id, registration, from, to, reason };
    match here.app.db.act(&here.by, act).await {
        Ok(()) => Ok(None),
        Err(Error::Invalid(errors)) => {
            for (field, say) in errors {
                form.refuse(&field, say);
            }
            Ok(Some(form))
        }
        Err(error) => Err(error),
    }
}

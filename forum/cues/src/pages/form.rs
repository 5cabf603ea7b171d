//! The form of a line, which stands in the running order in place of the line.

use crate::{
    Words,
    acts::SEEN,
    model::{Cue, CueId, Draft},
    order::Stretch,
};
use forums::{Here, Shows};
use kernel::{dates, db::fresh_id, form::Form};
use programme::ItemId;

/// A line that is being edited, with what was typed.
pub(super) struct Edited {
    pub cue: CueId,
    pub item: ItemId,
    pub form: Form,
    /// What there is now, where somebody else was quicker.
    pub theirs: Vec<(String, String)>,
}

impl Edited {
    /// Whether it is the line of the item itself.
    pub fn is_own(&self) -> bool {
        self.cue.0 == self.item.0
    }
}

/// The form of a line that is there.
pub(super) fn of(here: &Here, cue: &Cue) -> Edited {
    let mut form = Form::default();
    form.set(SEEN, cue.revision.to_string());
    form.set("item", cue.item.to_string());
    form.set("minute", cue.minute.to_string());
    form.set("text", Shows::of(here, &cue.text).text);
    form.set("who", cue.who.as_str());
    form.set("link", cue.link.as_str());
    form.set("note", cue.note.as_str());
    Edited { cue: cue.id, item: cue.item, form, theirs: vec![] }
}

/// The form of a new line after the others of an item, or of what is written to the item itself.
pub(super) fn new(here: &Here, stretch: &Stretch, own: bool) -> Edited {
    let mut form = Form::default();
    form.set(SEEN, "0");
    form.set("item", stretch.item.id.to_string());
    form.set("minute", stretch.cues.last().map_or(0, |cue| cue.minute).to_string());
    let id = if own { stretch.item.id.0 } else { fresh_id(&here.app.db.clock) };
    Edited { cue: CueId(id), item: stretch.item.id, form, theirs: vec![] }
}

/// Reads what was typed.
pub(super) fn read(here: &Here, form: &mut Form) -> Draft {
    let typed = |form: &Form, name: &str| form.value(name).to_owned();
    // A keyboard of a phone has another minus.
    let minute = typed(form, "minute").trim().replace('−', "-");
    let minute = minute.strip_prefix('+').map(str::to_owned).unwrap_or(minute);
    form.set("minute", minute);
    let least = -crate::model::BEFORE_MIN_MAX;
    let minute = form.number("minute", least, crate::model::AFTER_MIN_MAX).unwrap_or_default();
    Draft {
        minute,
        text: typed(form, "text"),
        language: here.tag.clone(),
        who: typed(form, "who"),
        link: typed(form, "link"),
        note: typed(form, "note"),
    }
}

/// What a line says now, field by field, where that is something else than what was typed.
pub(super) fn theirs(here: &Here, now: &Cue, form: &Form) -> Vec<(String, String)> {
    let t = Words(here.lang);
    let fields = [
        ("minute", t.field_minute(), now.minute.to_string()),
        ("text", t.field_text(), Shows::of(here, &now.text).text),
        ("who", t.field_who(), now.who.clone()),
        ("link", t.field_link(), now.link.clone()),
        ("note", t.field_note(), now.note.clone()),
    ];
    let differs = |(name, label, value): (&str, String, String)| {
        (form.value(name).trim() != value).then_some((label, value))
    };
    fields.into_iter().filter_map(differs).collect()
}

/// In which language a line was written, where that is not the reader's: what they write is its version in theirs.
pub(super) fn written_in(here: &Here, cue: Option<&Cue>) -> String {
    let shown = cue.map(|cue| Shows::of(here, &cue.text)).unwrap_or_default();
    match shown.language() {
        language if language.is_empty() => String::new(),
        language => Words(here.lang).written_in(language, dates::language_name(&here.tag)),
    }
}

//! What is different between two states of an item, in words.

use crate::{
    Words,
    excerpts::excerpts,
    model::Draft,
    scene::Board,
    texts::{Rewritten, unlike},
};
use jiff::ZonedDateTime;
use kernel::{Text, dates, web::Visit};
use programme::{Kind, NewPart, Status};

/// A field that is different, before and after; empty where there was, or is, nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Difference {
    pub field: String,
    pub was: String,
    pub becomes: String,
}

/// How drafts are put into the reader's words.
pub(crate) struct Teller<'b> {
    pub board: &'b Board,
    /// Who reads them.
    pub visit: &'b Visit,
    pub chain: &'b [String],
}

impl Teller<'_> {
    pub fn text(&self, text: &Text) -> String {
        text.in_lang(&self.visit.tag, self.chain).to_owned()
    }

    /// Everything that is different. `None`: the item is not there.
    pub fn differences(&self, was: Option<&Draft>, becomes: Option<&Draft>) -> Vec<Difference> {
        let t = Words(self.visit.lang);
        let rows = [
            (t.field_title(), self.both(was, becomes, |it| self.text(&it.title))),
            (t.field_kind(), self.both(was, becomes, |it| self.kind(it.kind))),
            (t.field_status(), self.both(was, becomes, |it| self.status(it.status))),
            (t.field_starts(), self.both(was, becomes, |it| self.moment(it.starts()))),
            (t.field_ends(), self.both(was, becomes, |it| self.moment(it.ends()))),
            (t.field_place(), self.both(was, becomes, |it| self.place(it))),
            (t.field_parent(), self.both(was, becomes, |it| self.parent(it))),
            (t.field_expected(), self.both(was, becomes, |it| number(it.expected))),
            (t.field_language(), self.both(was, becomes, language)),
            (t.field_people(), self.both(was, becomes, |it| self.people(&it.people))),
        ];
        let mut found: Vec<Difference> = rows
            .into_iter()
            .filter(|(_, (was, becomes))| was != becomes)
            .map(|(field, (was, becomes))| Difference { field, was, becomes })
            .collect();
        found.extend(self.titles(was, becomes));
        found
    }

    fn both(
        &self,
        was: Option<&Draft>,
        becomes: Option<&Draft>,
        say: impl Fn(&Draft) -> String,
    ) -> (String, String) {
        (was.map(&say).unwrap_or_default(), becomes.map(&say).unwrap_or_default())
    }

    /// Titles in the languages that are not the reader's.
    fn titles(&self, was: Option<&Draft>, becomes: Option<&Draft>) -> Vec<Difference> {
        let (Some(was), Some(becomes)) = (was, becomes) else { return vec![] };
        let in_lang = |draft: &Draft, lang: &str| {
            draft.title.versions.get(lang).map(|version| version.text.clone()).unwrap_or_default()
        };
        let mut langs: Vec<&String> =
            was.title.versions.keys().chain(becomes.title.versions.keys()).collect();
        langs.sort();
        langs.dedup();
        let shown = becomes.title.show(&self.visit.tag, self.chain).lang;
        langs
            .into_iter()
            .filter(|lang| *lang != shown)
            .map(|lang| (lang, in_lang(was, lang), in_lang(becomes, lang)))
            .filter(|(_, was, becomes)| was != becomes)
            .map(|(lang, was, becomes)| {
                let field = Words(self.visit.lang).field_title_in(dates::language_name(lang));
                Difference { field, was, becomes }
            })
            .collect()
    }

    /// What is different in the texts beside the title, language by language.
    pub fn texts(&self, it: &Rewritten) -> Vec<Difference> {
        let t = Words(self.visit.lang);
        let (was, becomes) = (&it.was, &it.becomes);
        let subtitles = lines(&was.subtitle, &becomes.subtitle, |language| t.field_subtitle_in(language));
        let summaries = lines(&was.summary, &becomes.summary, |language| t.field_summary_in(language));
        let descriptions =
            lines(&was.description, &becomes.description, |language| t.field_text_in(language));
        [subtitles, summaries, descriptions].concat()
    }

    pub fn kind(&self, kind: Kind) -> String {
        match kind {
            Kind::Part => Words(self.visit.lang).kind_part(),
            Kind::Other => Words(self.visit.lang).kind_other(),
            kind => programme::kind_word(self.visit.lang, kind),
        }
    }

    pub fn status(&self, status: Status) -> String {
        let t = Words(self.visit.lang);
        match status {
            Status::Confirmed => t.status_confirmed(),
            Status::Tentative => t.status_tentative(),
            Status::Cancelled => t.status_cancelled(),
        }
    }

    pub fn moment(&self, at: Option<ZonedDateTime>) -> String {
        at.map(|at| dates::moment(self.visit.lang, at.timestamp(), at.time_zone())).unwrap_or_default()
    }

    /// Room and house, else the city.
    pub fn place(&self, it: &Draft) -> String {
        match self.board.room(it.room) {
            Some(room) if room.venue.is_empty() => self.text(&room.name),
            Some(room) => Words(self.visit.lang).room_in(self.text(&room.name), self.text(&room.venue)),
            None => self.board.city(it.city).map(|city| self.text(&city.name)).unwrap_or_default(),
        }
    }

    fn parent(&self, it: &Draft) -> String {
        let parent = it.parent.and_then(|parent| self.board.plan.get(parent));
        parent.map(|parent| self.text(&parent.draft.title)).unwrap_or_default()
    }

    fn people(&self, parts: &[NewPart]) -> String {
        let each = parts.iter().filter_map(|part| self.part(part));
        each.collect::<Vec<_>>().join("; ")
    }

    fn part(&self, part: &NewPart) -> Option<String> {
        let name = self.board.people.shown(self.visit, part, self.chain);
        let role = part.role.map(|role| programme::role_word(self.visit.lang, role)).unwrap_or_default();
        let t = Words(self.visit.lang);
        let role = match (part.from_language.as_str(), part.to_language.as_str()) {
            ("", "") => role,
            (from, into) => t.role_with(role, t.interpreting(from, into)),
        };
        (!name.is_empty()).then(|| t.person_as(name, role))
    }
}

/// Each language in which a text differs, with as much of it as shows where.
fn lines(was: &Text, becomes: &Text, field: impl Fn(String) -> String) -> Vec<Difference> {
    let said = |text: &Text, lang: &str| {
        text.versions.get(lang).map(|version| version.text.clone()).unwrap_or_default()
    };
    let line = |lang: String| {
        let (was, becomes) = excerpts(&said(was, &lang), &said(becomes, &lang));
        Difference { field: field(dates::language_name(&lang)), was, becomes }
    };
    unlike(was, becomes).into_iter().map(line).collect()
}

fn language(draft: &Draft) -> String {
    draft.language.as_deref().filter(|tag| !tag.is_empty()).map(dates::language_name).unwrap_or_default()
}

fn number(number: Option<i64>) -> String {
    number.map(|number| number.to_string()).unwrap_or_default()
}

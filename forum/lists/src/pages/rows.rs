//! One row of a list in words: who it is, and what bringing somebody up to date by it would change.

use crate::{
    Words,
    entry::{entry_of, merged, person_of},
    measures::Measures,
    model::SentList,
    tell::{self, Reader},
    wrong::{gives, part_of},
};
use forums::Here;
use kernel::{
    Result, dates,
    db::Tx,
    rights::{Right, Scope},
};
use people::passport;
use registration::{Data, Part, Registration, RegistrationId};
use sheets::{Field, PersonRow};

/// What would come of a row beside what it says.
#[derive(Default)]
pub(super) struct Outcome {
    /// What would change: field, before, after.
    pub changes: Vec<String>,
    /// What the list does not do although it says so, and what is strange about a passport's spelling.
    pub notes: Vec<String>,
    /// The page of whoever is there already; empty for somebody new.
    pub href: String,
}

/// What the rows of a list are told by.
pub(super) struct Telling<'a> {
    pub here: &'a Here,
    pub list: &'a SentList,
    pub measures: &'a Measures,
    pub reader: Reader,
}

/// Names as the row has them, in the order of the form: the reader sees whether a whole name was cut rightly.
pub(super) fn full_name(row: &PersonRow) -> String {
    let parts = [&row.family_name, &row.given_name, &row.patronymic];
    let parts: Vec<&str> = parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(" · ")
}

pub(super) fn details(here: &Here, row: &PersonRow) -> Vec<String> {
    let born = row.birth_date.map(|day| Words(here.lang).born(dates::date(here.lang, day)));
    let organisation = row.organisation.get(&row.language).or_else(|| row.organisation.values().next());
    let position = row.position.get(&row.language).or_else(|| row.position.values().next());
    [position.cloned(), organisation.cloned(), row.email.clone(), born].into_iter().flatten().collect()
}

impl Telling<'_> {
    /// Category, and the part in the delegation where the row names one.
    pub fn capacity(&self, row: &PersonRow) -> Vec<String> {
        let role = row.role.map(|_| self.part(part_of(row)));
        std::iter::once(self.reader.category(&row.category)).chain(role).collect()
    }

    fn part(&self, part: Part) -> String {
        let t = Words(self.here.lang);
        match part {
            Part::Head => t.head(),
            Part::Deputy => t.deputy(),
            Part::Member => t.member(),
        }
    }

    /// What the list does not do for somebody new although the row says so, and what is strange about their passport's
    /// spelling.
    pub fn of_new(&self, row: &PersonRow) -> Outcome {
        let (here, t) = (self.here, Words(self.here.lang));
        let given = gives(&here.by, here.forum.id.0, row, self.measures);
        let note = match part_of(row) {
            Part::Head if !given => Some(t.head_by_secretariat()),
            Part::Deputy if !given => Some(t.deputy_by_head()),
            _ => None,
        };
        let person = person_of(row);
        let passport = passport::mismatch(&person.names, &person.language);
        let passport = passport.map(|it| it.in_words(here.lang));
        Outcome { notes: note.into_iter().chain(passport).collect(), ..Outcome::default() }
    }

    /// What bringing a registration up to date by the row changes, and what it leaves.
    pub async fn of_known(&self, tx: &mut Tx, row: &PersonRow, id: RegistrationId) -> Result<Outcome> {
        let (here, t) = (self.here, Words(self.here.lang));
        let ranks = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
        let entry = entry_of(row, self.measures, ranks, None);
        let it = registration::by_id(tx, id).await?;
        let (Some(entry), Some(it)) = (entry, it) else { return Ok(Outcome::default()) };
        let Some(before) = Data::of(tx, &it).await? else { return Ok(Outcome::default()) };
        let after = merged(&before, &entry).tidied();
        let mut changes: Vec<String> =
            before.changed(&after).iter().filter_map(|field| self.change(field, &before, &after)).collect();
        if changes.is_empty() {
            changes.push(t.nothing_changes());
        }
        let href = here.to(&format!("/registration/{id}"));
        let passport = passport::mismatch(&after.person.names, &after.person.language);
        let passport = passport.map(|it| it.in_words(here.lang));
        let notes = self.kept(row, &it).into_iter().chain(passport).collect();
        Ok(Outcome { changes, notes, href })
    }

    fn kept(&self, row: &PersonRow, it: &Registration) -> Vec<String> {
        let t = Words(self.here.lang);
        let category = self.measures.categories.iter().find(|category| category.id == it.category);
        let says_category = self.list.plan.mapping.column_of(Field::Category).is_some();
        let category = category.filter(|category| says_category && category.slug != row.category);
        let category = category.map(|category| t.category_stays(self.reader.category(&category.slug)));
        let says_part = row.role.is_some() && part_of(row) != it.part;
        let part = says_part.then(|| t.part_stays(self.part(it.part)));
        category.into_iter().chain(part).collect()
    }

    /// A field with what stands in it and what would; `None` where a reader sees no difference.
    fn change(&self, field: &str, before: &Data, after: &Data) -> Option<String> {
        let label = Field::from_word(field).map(|field| tell::field(self.here.lang, field));
        let label = label.unwrap_or_else(|| self.measures.question_shown(self.here, field));
        let (was, becomes) = match field {
            "position" => self.position(before, after)?,
            _ => (self.value(field, before), self.value(field, after)),
        };
        let given = |value: String| if value.is_empty() { "–".to_owned() } else { value };
        let differs = was != becomes;
        differs.then(|| Words(self.here.lang).change_line(label, given(was), given(becomes)))
    }

    fn value(&self, field: &str, data: &Data) -> String {
        let (here, names) = (self.here, &data.person.names);
        match field {
            "family_name" => names.family_name.clone(),
            "given_name" => names.given_name.clone(),
            "patronymic" => names.patronymic.clone(),
            "latin_family" => names.latin_family.clone(),
            "latin_given" => names.latin_given.clone(),
            "passport_name" => names.passport_name.clone(),
            "email" => data.person.email.clone().unwrap_or_default(),
            "language" => dates::language_name(&data.person.language),
            "birth_date" => {
                data.person.birth_date.map_or_else(String::new, |day| dates::date(here.lang, day))
            }
            "organisation" => data.organisation.as_ref().map_or_else(String::new, |it| it.name.clone()),
            "title" => data.title.clone(),
            "protocol_rank" => data.protocol_rank.to_string(),
            answer => {
                let kept = data.answers.get(answer).map_or("", String::as_str);
                self.measures.answer_shown(here, answer, kept)
            }
        }
    }

    /// The position in the language in which it differs, the reader's own first.
    fn position(&self, before: &Data, after: &Data) -> Option<(String, String)> {
        let text = |data: &Data, lang: &str| {
            data.position.versions.get(lang).map(|version| version.text.clone()).unwrap_or_default()
        };
        let own = std::iter::once(&self.here.tag);
        let differs = |lang: &&String| text(before, lang) != text(after, lang);
        let lang = own.chain(after.position.versions.keys()).find(differs)?;
        Some((text(before, lang), text(after, lang)))
    }
}

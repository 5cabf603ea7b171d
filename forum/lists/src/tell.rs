//! Faults and columns in words. The files themselves are made without words; here they get those of the reader.

use crate::{
    measures::Measures,
    sheet_words::{Words, say},
    wrong::{Why, Wrong},
};
use forums::Here;
use kernel::{Lang, Say, Text};
use sheets::{Field, MappingFault, Refusal, Table, What};

/// Why a file is no list.
pub(crate) fn refusal(refusal: &Refusal) -> Say {
    match refusal {
        Refusal::Empty => say::empty(),
        Refusal::OnlyHeadings => say::only_headings(),
        Refusal::FileTooLarge { limit_mb } => say::file_too_large(*limit_mb),
        Refusal::TooManyRows { limit } => say::too_many_rows(*limit),
        Refusal::TooManyColumns { limit } => say::too_many_columns(*limit),
        Refusal::TooMuchText => say::too_much_text(),
        Refusal::NotAList => say::not_a_list(),
        Refusal::OldWorkbook => say::old_workbook(),
        Refusal::Markup => say::markup(),
        Refusal::OpenDocument => say::open_document(),
        Refusal::Damaged => say::damaged(),
        Refusal::NoSheet { name } => say::no_sheet(name),
    }
}

/// Why a list cannot be read by what was said of its columns.
pub(crate) fn mapping(fault: &MappingFault) -> Say {
    match fault {
        MappingFault::NoName => say::mapping_no_name(),
        MappingFault::Twice { .. } => say::mapping_twice(),
    }
}

/// Whoever reads what is wrong with a list: their language, and the categories and delegations by word and by the name that
/// they know.
pub(crate) struct Reader {
    pub lang: Lang,
    pub categories: Vec<(String, String)>,
    pub delegations: Vec<(String, String)>,
}

impl Reader {
    pub fn of(here: &Here, measures: &Measures) -> Reader {
        let name = |text: &Text| text.in_lang(&here.tag, &here.chain()).to_owned();
        let categories = measures.categories.iter().map(|it| (it.slug.clone(), name(&it.name)));
        let delegations = measures.delegations.iter().map(|it| (it.slug.clone(), name(&it.name)));
        Reader { lang: here.lang, categories: categories.collect(), delegations: delegations.collect() }
    }

    /// The name of the category of that word.
    pub fn category(&self, word: &str) -> String {
        let known = self.categories.iter().find(|(slug, _)| slug == word);
        known.map_or_else(|| word.to_owned(), |(_, name)| name.clone())
    }

    /// The name of the delegation of that word, or that there is none.
    fn delegation(&self, word: Option<&str>) -> String {
        let Some(word) = word else { return crate::Words(self.lang).without_delegation() };
        let known = self.delegations.iter().find(|(slug, _)| slug == word);
        known.map_or_else(|| word.to_owned(), |(_, name)| name.clone())
    }

    /// What is wrong in a row.
    pub fn tell(&self, wrong: &Wrong) -> String {
        let say = match &wrong.why {
            Why::Cells(What::UnknownCategory { value }) => {
                let names: Vec<&str> = self.categories.iter().map(|(_, name)| name.as_str()).collect();
                crate::say::unknown_category(value, names.join(" · "))
            }
            Why::Cells(cells) => what(cells),
            Why::NoMailbox => crate::say::no_mailbox(),
            Why::SharedMailbox { name } => crate::say::shared_mailbox(name),
            Why::OtherDelegation { name, delegation } => {
                crate::say::number_of_other(name, self.delegation(delegation.as_deref()))
            }
            Why::NoPlaces { category } => registration::say::no_places_in(self.category(category)),
        };
        self.lang.tell(&say)
    }

    /// The same with the heading of its column before it: for the column that comes back with the bad rows.
    pub fn with_column(&self, table: &Table, wrong: &Wrong) -> String {
        let words = self.tell(wrong);
        match column(self.lang, table, wrong).as_str() {
            "" => words,
            heading => format!("{heading}: {words}"),
        }
    }
}

fn what(what: &What) -> Say {
    match what {
        What::NameMissing => say::name_missing(),
        What::Missing => say::missing(),
        What::TooLong { limit } => say::too_long(*limit),
        What::DirectionMarks => say::direction_marks(),
        What::ControlCharacters => say::control_characters(),
        What::Unprintable { letters } => say::unprintable(letters),
        What::NotLatin => say::not_latin(),
        What::BrokenLetters => say::broken_letters(),
        What::BrokenQuotes => say::broken_quotes(),
        What::Cells { found, wanted } => say::cells(*found, *wanted),
        What::FormulaError { value } => say::formula_error(value),
        What::NotEmail { value } => say::not_email(value),
        What::NotDate { value } => say::not_date(value),
        What::AmbiguousDate { value } => say::ambiguous_date(value),
        What::DateOutOfRange { value } => say::date_out_of_range(value),
        What::NotNumber { value } => say::not_number(value),
        What::UnknownCategory { value } => say::unknown_category(value),
        What::UnknownDelegation { value } => say::unknown_delegation(value),
        What::OtherDelegation { value } => say::other_delegation(value),
        What::UnknownAnswer { value } => say::unknown_answer(value),
        What::UnknownRole { value } => say::unknown_role(value),
        What::SecondHead { line } => say::second_head(line.to_string()),
        What::UnknownLanguage { value } => say::unknown_language(value),
        What::NotTaken => say::not_taken(),
        What::DuplicateRef { value, line } => say::duplicate_ref(value, line.to_string()),
    }
}

/// The heading of a fault's column; its number where it has none; empty where the whole row is meant.
pub(crate) fn column(lang: Lang, table: &Table, wrong: &Wrong) -> String {
    wrong.column.map_or_else(String::new, |column| heading(lang, table, column))
}

/// The heading of a column, or its number.
pub(crate) fn heading(lang: Lang, table: &Table, column: usize) -> String {
    match table.headers.get(column).map(|heading| heading.trim()) {
        Some(heading) if !heading.is_empty() => heading.to_owned(),
        _ => crate::Words(lang).column_number((column + 1).to_string()),
    }
}

/// The heading of the column that says what is wrong.
pub(crate) fn what_is_wrong(lang: Lang) -> String {
    Words(lang).what_is_wrong()
}

/// What a field is called.
pub(crate) fn field(lang: Lang, field: Field) -> String {
    let t = Words(lang);
    match field {
        Field::Ref => t.field_ref(),
        Field::FullName => t.field_full_name(),
        Field::FamilyName => t.field_family_name(),
        Field::GivenName => t.field_given_name(),
        Field::Patronymic => t.field_patronymic(),
        Field::LatinFamily => t.field_latin_family(),
        Field::LatinGiven => t.field_latin_given(),
        Field::PassportName => t.field_passport_name(),
        Field::Email => t.field_email(),
        Field::Language => t.field_language(),
        Field::BirthDate => t.field_birth_date(),
        Field::Organisation => t.field_organisation(),
        Field::OrganisationEn => t.field_organisation_en(),
        Field::OrganisationRu => t.field_organisation_ru(),
        Field::Title => t.field_title(),
        Field::Position => t.field_position(),
        Field::PositionEn => t.field_position_en(),
        Field::PositionRu => t.field_position_ru(),
        Field::ProtocolRank => t.field_protocol_rank(),
        Field::Category => t.field_category(),
        Field::Role => t.field_role(),
        Field::Delegation => t.field_delegation(),
    }
}

//! `forum.toml`: each table of the file and what it must hold.

use crate::{
    Accreditation, BUILT_IN_FIELDS, Category, Checkpoint, Choice, Coalition, Delegation, Direction, Field,
    FieldKind, Folder, Forum, Noun, Page, Places, Section as PageSection, Step, Text, What, Window, Worded,
    Zone,
    nested::Above,
    people, read_access, read_places, read_programme,
    reading::{Reading, Section, Spot, text_or_day},
    secretariat, wellformed,
};
use jiff::civil::Date;
use std::collections::BTreeMap;
use toml::de::DeValue;

/// Places, ranks and seats: more than any hall has.
pub const COUNT_MAX: u32 = 1_000_000;

/// Reads everything but the people.
pub fn folder(root: Section<'_>, above: Option<&Above<'_>>) -> Folder {
    // Languages and time zone come first: other tables are checked against them.
    let coalition = above.map_or_else(|| coalition(&root), |above| above.coalition(&root));
    let days = days_of_forum(&root);
    let cities = read_places::cities(&root, days);
    let folder = Folder {
        coalition,
        forum: forum(&root, above),
        cities,
        ways: each(&root, "way", read_places::way),
        fields: each(&root, "field", field),
        categories: each_required(&root, "category", category),
        delegations: each_required(&root, "delegation", delegation),
        accreditation: accreditation(&root),
        steps: each(&root, "step", step),
        zones: each(&root, "zone", zone),
        checkpoints: each(&root, "checkpoint", |it| checkpoint(it, days)),
        access: each(&root, "access", |it| read_access::access(it, days, above)),
        secretariat: each(&root, "secretariat", secretariat::official),
        pages: each(&root, "page", page),
        programme: read_programme::programme(&root, days),
        people: vec![],
        nested: vec![],
    };
    root.done();
    folder
}

pub type Days = (Option<Date>, Option<Date>);

/// Every table under a key.
pub fn each<T>(parent: &Section<'_>, key: &'static str, one: impl Fn(&Section<'_>) -> T) -> Vec<T> {
    let read = |section: Section<'_>| {
        let it = one(&section);
        section.done();
        it
    };
    parent.tables(key).into_iter().map(read).collect()
}

pub fn each_required<T>(parent: &Section<'_>, key: &'static str, one: impl Fn(&Section<'_>) -> T) -> Vec<T> {
    let all = each(parent, key, one);
    parent.required(key, Some(()).filter(|()| !all.is_empty()));
    all
}

/// The one table under a key, which must be there.
fn required_table<'t>(root: &Section<'t>, key: &'static str) -> Option<Section<'t>> {
    let table = root.table(key);
    root.required(key, table.as_ref().map(|_| ()));
    table
}

fn coalition(root: &Section<'_>) -> Coalition {
    let none = Coalition {
        id: String::new(),
        languages: vec![],
        fallback: vec![],
        name: Text::default(),
        seat: Text::default(),
        is_above: false,
    };
    let Some(it) = required_table(root, "coalition") else { return none };
    let languages = it.language_tags("languages", false);
    it.required("languages", Some(()).filter(|()| !languages.is_empty()));
    root.reading.languages.replace(languages.clone());
    let coalition = Coalition {
        id: it.id("coalition"),
        fallback: it.language_tags("fallback", true),
        name: it.required_text("name"),
        seat: it.text("seat"),
        is_above: false,
        languages,
    };
    it.done();
    coalition
}

/// First and last day, before the forum itself is read; faults are filed then.
fn days_of_forum(root: &Section<'_>) -> Days {
    let forum = root.peek("forum").and_then(DeValue::as_table);
    let day = |key: &str| wellformed::date(&text_or_day(forum?.get(key)?.get_ref())?);
    (day("from"), day("to"))
}

fn forum(root: &Section<'_>, above: Option<&Above<'_>>) -> Forum {
    let Some(it) = required_table(root, "forum") else {
        return Forum {
            id: String::new(),
            from: Date::default(),
            to: Date::default(),
            contact_email: String::new(),
            colour: None,
            accent: None,
            photos_on_badges: false,
            name: Text::default(),
            short_name: Text::default(),
            tagline: Text::default(),
            registration: Window::default(),
        };
    };
    let (from, to) = (it.date("from"), it.date("to"));
    it.in_order("to", from, to);
    if let Some(above) = above {
        above.check(&it, (from, to));
    }
    let email = it.checked_line("contact_email", wellformed::is_email, |value| What::BadEmail { value });
    let forum = Forum {
        id: it.id("forum"),
        from: it.required("from", from),
        to: it.required("to", to),
        contact_email: it.required("contact_email", email),
        colour: colour(&it, "colour"),
        accent: colour(&it, "accent"),
        photos_on_badges: it.flag("photos_on_badges").unwrap_or_default(),
        name: it.required_text("name"),
        short_name: it.text("short_name"),
        tagline: it.text("tagline"),
        registration: it.table("registration").map(window).unwrap_or_default(),
    };
    it.done();
    forum
}

fn window(it: Section<'_>) -> Window {
    let window = Window { opens: it.moment("opens"), closes: it.moment("closes") };
    it.in_order("closes", window.opens, window.closes);
    it.done();
    window
}

fn colour(it: &Section<'_>, key: &'static str) -> Option<String> {
    it.checked_line(key, wellformed::is_colour, |value| What::BadColour { value })
}

/// `from` and `to`, which must be in order and within the forum's days.
pub fn days_within(it: &Section<'_>, (first, last): Days) -> (Date, Date) {
    let (from, to) = (it.date("from"), it.date("to"));
    it.in_order("to", from, to);
    it.within("from", from, first, last);
    it.within("to", to, first, last);
    (it.required("from", from), it.required("to", to))
}

fn field(it: &Section<'_>) -> Field {
    let kind = it.word("kind");
    let choices = each(it, "choice", |choice| Choice {
        id: choice.id(&format!("choice of {}", it.spot.field)),
        closed: choice.flag("closed").unwrap_or_default(),
        label: choice.required_text("label"),
    });
    if kind == Some(FieldKind::Choice) {
        it.required("choice", Some(()).filter(|()| !choices.is_empty()));
    }
    let id = it.id_like(Noun::Field.word(), wellformed::is_field_id);
    if people::is_own_column(&id) {
        it.fault("id", What::Reserved { value: id.clone() });
    }
    Field {
        id,
        kind: it.required("kind", kind.map(Some)).unwrap_or(FieldKind::Text),
        required: it.flag("required").unwrap_or_default(),
        label: it.required_text("label"),
        help: it.text("help"),
        choices,
    }
}

fn category(it: &Section<'_>) -> Category {
    Category {
        id: it.id(Noun::Category.word()),
        colour: it.required("colour", colour(it, "colour")),
        public_registration: it.flag("public_registration").unwrap_or_default(),
        may_speak: it.flag("may_speak").unwrap_or(true),
        requires: built_in_fields(it, "requires"),
        fields: it.references("fields", Noun::Field),
        name: it.required_text("name"),
    }
}

fn built_in_fields(it: &Section<'_>, key: &'static str) -> Vec<String> {
    let one = |(spot, id): (Spot, String)| {
        if !BUILT_IN_FIELDS.contains(&id.as_str()) {
            it.reading
                .fault(&spot, What::NotOneOf { value: id.clone(), allowed: BUILT_IN_FIELDS.join(", ") });
        }
        id
    };
    it.list(key).into_iter().map(one).collect()
}

/// Built-in fields and fields of this forum.
fn fields(it: &Section<'_>, key: &'static str) -> Vec<String> {
    let one = |(spot, id): (Spot, String)| {
        if !BUILT_IN_FIELDS.contains(&id.as_str()) {
            it.reading.refer(spot, Noun::Field, &id);
        }
        id
    };
    it.list(key).into_iter().map(one).collect()
}

fn delegation(it: &Section<'_>) -> Delegation {
    let order = it.number("order", 1..=COUNT_MAX);
    if let Some(order) = order {
        it.reading.declare("order", &order.to_string(), &it.spot_of("order"));
    }
    let languages = it.language_tags("languages", false);
    it.required("languages", Some(()).filter(|()| !languages.is_empty()));
    Delegation {
        id: it.id(Noun::Delegation.word()),
        languages,
        order: it.required("order", order),
        nomination_deadline: it.moment("nomination_deadline"),
        name: it.required_text("name"),
        quotas: it.table("quotas").map(quotas).unwrap_or_default(),
    }
}

fn quotas(it: Section<'_>) -> BTreeMap<String, Places> {
    let one = |(spot, category, value): (Spot, &str, &DeValue<'_>)| {
        it.reading.refer(spot.clone(), Noun::Category, category);
        Some((category.to_owned(), quota(it.reading, &spot, value)?))
    };
    it.entries().into_iter().filter_map(one).collect()
}

/// A number, or the word for as many as want to come.
fn quota(reading: &Reading, spot: &Spot, value: &DeValue<'_>) -> Option<Places> {
    match value.as_str() {
        None => reading.number(spot, value, 0..=COUNT_MAX).map(Places::Limited),
        Some(Places::UNLIMITED) => Some(Places::Unlimited),
        Some(word) => {
            let (value, allowed) = (word.to_owned(), Places::UNLIMITED.to_owned());
            reading.fault(spot, What::NotOneOf { value, allowed });
            None
        }
    }
}

fn accreditation(root: &Section<'_>) -> Accreditation {
    let Some(it) = root.table("accreditation") else { return Accreditation::default() };
    let accreditation = Accreditation { begins: it.text("begins"), ends: it.text("ends") };
    it.done();
    accreditation
}

fn step(it: &Section<'_>) -> Step {
    let taken_by = it.word("taken_by");
    Step {
        id: it.id("step"),
        taken_by: it.required("taken_by", taken_by.map(Some)).unwrap_or(crate::TakenBy::Secretariat),
        vouches_for: fields(it, "vouches_for"),
        // Entry stays allowed unless the step says otherwise.
        entry_when_reopened: it.flag("entry_when_reopened").unwrap_or(true),
        name: it.required_text("name"),
    }
}

fn zone(it: &Section<'_>) -> Zone {
    Zone {
        id: it.id(Noun::Zone.word()),
        closed: it.flag("closed").unwrap_or(false),
        name: it.required_text("name"),
    }
}

fn checkpoint(it: &Section<'_>, days: Days) -> Checkpoint {
    let (from, to) = days_within(it, days);
    let direction = it.word("direction");
    Checkpoint {
        id: it.id("checkpoint"),
        city: it.required("city", it.reference("city", Noun::City)),
        zone: it.required("zone", it.reference("zone", Noun::Zone)),
        direction: it.required("direction", direction.map(Some)).unwrap_or(Direction::In),
        from,
        to,
        closed: it.flag("closed").unwrap_or(false),
        name: it.required_text("name"),
    }
}

fn page(it: &Section<'_>) -> Page {
    Page {
        id: it.id("page"),
        title: it.required_text("title"),
        body: it.body("body"),
        sections: each(it, "section", |section| PageSection {
            title: section.required_text("title"),
            body: section.required_body("body"),
        }),
    }
}

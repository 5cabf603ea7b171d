//! The pages of pairs: the list, one beside it with both records side by side, and what a merge would do.

use crate::{
    Words,
    acts::{Different, Merge, Undo, gives_way, mixed, standing_of_both},
    compare,
    model::{Agrees, FIELDS, Fields, Kind, Likeness, LikenessId, Reason, Standing, persons, the_other},
    organisation_pages, say, store,
    view::View,
};
use askama::Template;
use axum::{
    Form as Sent,
    extract::{Path, Query},
    response::Response,
};
use forums::Here;
use kernel::{
    Error, Lang, Result, dates,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
    web::{Frame, Link, MenuItem, Place, Routes, Who, page},
};
use people::{Person, PersonId};
use registration::{Listed, Part, RegistrationId, Standing as Stands, Stood};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The routes of this room.
pub fn routes() -> Routes {
    let (see, decide) = (Who::Holder(Right::SeeDelegation), Who::Holder(Right::DecideDuplicates));
    Routes::new()
        .get("/f/{forum}/duplicates", see, list)
        .get("/f/{forum}/duplicates/{pair}", see, one)
        .post("/f/{forum}/duplicates/{pair}/different", decide, different)
        .post("/f/{forum}/duplicates/{pair}/merge", decide, merge)
        .post("/f/{forum}/duplicates/{pair}/undo", decide, undo)
        .merge(organisation_pages::routes())
        .menu(MenuItem {
            place: Place::Tools,
            order: 125,
            path: "/duplicates",
            label: |lang: Lang| Words(lang).menu(),
            shown: |by, forum| {
                by.may(Right::DecideDuplicates, Scope::forum(forum)) || !by.delegations(forum).is_empty()
            },
        })
}

/// Pairs on one page of the list.
const ROWS_MAX: usize = 50;

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(crate) struct Asked {
    pub delegation: String,
    pub standing: String,
    pub page: usize,
}

impl Asked {
    pub fn standing(&self) -> Standing {
        Standing::from_word(&self.standing).unwrap_or(Standing::Open)
    }

    fn query(&self, page: usize) -> String {
        let word: String =
            self.delegation.chars().filter(|it| it.is_ascii_alphanumeric() || *it == '-').collect();
        format!("standing={}&delegation={word}&page={page}", self.standing().word())
    }
}

struct Row {
    href: String,
    names: [Name; 2],
    line: String,
    score: String,
    agrees: Vec<String>,
    current: bool,
}

/// A name with the language that it is in.
struct Name {
    text: String,
    lang: String,
}

impl Name {
    fn of(person: &Person) -> Name {
        Name { text: person.name.clone(), lang: person.language.clone() }
    }
}

#[derive(Template)]
#[template(path = "duplicates.html")]
struct ListPage {
    f: Frame,
    t: Words,
    tabs: Vec<Link>,
    delegations: Vec<(String, String)>,
    asked: Asked,
    standing: &'static str,
    rows: Vec<Row>,
    total: usize,
    page: i64,
    pages: i64,
    previous: String,
    next: String,
    decides: bool,
    detail: Option<Detail>,
}

async fn list(here: Here, Query(asked): Query<Asked>) -> Result<Response> {
    show(&here, &asked, None).await
}

async fn one(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    show(&here, &asked, Some(id)).await
}

async fn show(here: &Here, asked: &Asked, open: Option<LikenessId>) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let view = View::of(&mut tx, here).await?;
    let pairs = view.pairs(&mut tx, here, asked).await?;
    let total = pairs.len();
    let detail = match open {
        Some(id) => Some(Detail::of(&mut tx, here, &view, id, asked).await?),
        None => None,
    };
    let mut rows = vec![];
    for pair in pairs.iter().skip(asked.page.min(total) * ROWS_MAX).take(ROWS_MAX) {
        rows.extend(row(&mut tx, here, &view, pair, asked, open).await?);
    }
    drop(tx);
    let pages = total.div_ceil(ROWS_MAX);
    let to_page = |page: usize| here.to(&format!("/duplicates?{}", asked.query(page)));
    let in_words = |name: &kernel::Text| name.in_lang(&here.tag, &here.chain()).to_owned();
    let shown = ListPage {
        f: here.frame(),
        t: Words(here.lang),
        tabs: tabs(here, &view, asked),
        delegations: view.delegations.iter().map(|it| (it.slug.clone(), in_words(&it.name))).collect(),
        standing: asked.standing().word(),
        rows,
        total,
        page: i64::try_from(asked.page).unwrap_or_default() + 1,
        pages: i64::try_from(pages).unwrap_or(i64::MAX),
        previous: asked.page.checked_sub(1).map(to_page).unwrap_or_default(),
        next: if asked.page + 1 < pages { to_page(asked.page + 1) } else { String::new() },
        decides: view.decides,
        detail,
        asked: asked.clone(),
    };
    page(here, &shown)
}

fn tabs(here: &Here, view: &View, asked: &Asked) -> Vec<Link> {
    let t = Words(here.lang);
    let all = [
        (Standing::Open, t.tab_open()),
        (Standing::Merged, t.tab_merged()),
        (Standing::Different, t.tab_different()),
    ];
    // Heads see what is still to be decided within their delegation.
    let shown = all.into_iter().filter(|(standing, _)| view.decides || *standing == Standing::Open);
    shown
        .map(|(standing, label)| {
            let with = Asked { standing: standing.word().to_owned(), ..asked.clone() };
            Link {
                href: here.to(&format!("/duplicates?{}", with.query(0))),
                label,
                current: asked.standing() == standing,
            }
        })
        .collect()
}

async fn row(
    tx: &mut Tx,
    here: &Here,
    view: &View,
    pair: &Likeness,
    asked: &Asked,
    open: Option<LikenessId>,
) -> Result<Option<Row>> {
    let [one, other] = persons(pair);
    let (Some(one), Some(other)) = (people::by_id(tx, one).await?, people::by_id(tx, other).await?) else {
        return Ok(None);
    };
    let mut sides = vec![];
    for person in persons(pair) {
        for (_, delegation, ..) in store::stands(tx, person).await? {
            let side = view.delegations.iter().find(|it| Some(it.id.0) == delegation);
            sides.extend(side.map(|it| it.name.in_lang(&here.tag, &here.chain()).to_owned()));
        }
    }
    sides.dedup();
    Ok(Some(Row {
        href: here.to(&format!("/duplicates/{}?{}", pair.id, asked.query(asked.page))),
        names: [Name::of(&one), Name::of(&other)],
        line: sides.join(" · "),
        score: percent(here, pair.score),
        agrees: agreements(here, pair),
        current: open == Some(pair.id),
    }))
}

/// `93 %`, from thousandths.
pub(crate) fn percent(here: &Here, score: i64) -> String {
    Words(here.lang).percent((score + 5) / 10)
}

fn agreements(here: &Here, pair: &Likeness) -> Vec<String> {
    let t = Words(here.lang);
    let word = |it: Agrees| match it {
        Agrees::Email => t.agrees_email(),
        Agrees::BirthDate => t.agrees_birth_date(),
        Agrees::Organisation => t.agrees_organisation(),
    };
    pair.agreements().into_iter().map(word).collect()
}

/// How the names were read as each other, in words.
pub(crate) fn reason_in_words(t: Words, reason: Reason) -> String {
    match reason {
        Reason::Same => t.reason_same(),
        Reason::Spelling => t.reason_spelling(),
        Reason::OneName => t.reason_one_name(),
        Reason::Initial => t.reason_initial(),
    }
}

/// A pair, both records side by side.
struct Detail {
    names: [Name; 2],
    ids: [String; 2],
    score: String,
    reason: String,
    /// Which word is which: `Гаджиев = Hacıyev (г = h, дж = c)`.
    words: Vec<String>,
    agrees: Vec<String>,
    rows: Vec<FieldRow>,
    registrations: [Vec<Taking>; 2],
    /// Which of the two goes on unless the other is chosen.
    stays: usize,
    seen: String,
    merge: String,
    different: String,
    undo: String,
    /// When it was decided, and by whom.
    decided: String,
    histories: [String; 2],
}

/// A field of both.
struct FieldRow {
    key: &'static str,
    label: String,
    values: [String; 2],
    langs: [String; 2],
    /// Whether there is something to choose.
    differs: bool,
    /// Which of the two values is taken unless another is chosen: that of whoever stays, if there is one.
    chosen: usize,
}

/// A registration of one of them.
struct Taking {
    id: String,
    href: String,
    forum: String,
    line: String,
    chip: (&'static str, String),
    /// The name of the radio with which it is chosen; empty where there is nothing to choose.
    choice: String,
    /// Whether it holds on unless something else is chosen.
    holds: bool,
}

impl Detail {
    async fn of(tx: &mut Tx, here: &Here, view: &View, id: LikenessId, asked: &Asked) -> Result<Detail> {
        let pair = view.pair(tx, here, id).await?;
        let both = both(tx, &pair).await?;
        let stood = standing_of_both(tx, &pair).await?;
        let stays = likely_to_stay(tx, &both, &stood).await?;
        let t = Words(here.lang);
        let why = compare::names(&both[0].names(), &both[1].names());
        let address = |verb: &str| here.to(&format!("/duplicates/{id}/{verb}?{}", asked.query(asked.page)));
        let decides = |standing: Standing, verb: &str| {
            if view.decides && pair.standing == standing { address(verb) } else { String::new() }
        };
        let history = |person: &Person| {
            if view.decides {
                here.visit.to(&format!("/history/person/{}", person.id))
            } else {
                String::new()
            }
        };
        let gives_way = gives_way(&stood, stays, &[]);
        Ok(Detail {
            names: [Name::of(&both[0]), Name::of(&both[1])],
            ids: [both[0].id.to_string(), both[1].id.to_string()],
            score: percent(here, pair.score),
            reason: reason_in_words(t, pair.reason()),
            words: why.reason.words.iter().map(ToString::to_string).collect(),
            agrees: agreements(here, &pair),
            rows: rows(here, &both, usize::from(both[0].id != stays)),
            registrations: [
                takings(tx, here, &stood, both[0].id, &gives_way).await?,
                takings(tx, here, &stood, both[1].id, &gives_way).await?,
            ],
            stays: usize::from(both[0].id != stays),
            seen: compare::compared(&both[0], &both[1]),
            merge: decides(Standing::Open, "merge"),
            different: decides(Standing::Open, "different"),
            undo: decides(Standing::Merged, "undo"),
            decided: decided(tx, here, &pair).await?,
            histories: [history(&both[0]), history(&both[1])],
        })
    }
}

async fn both(tx: &mut Tx, pair: &Likeness) -> Result<[Person; 2]> {
    let [one, other] = persons(pair);
    let one = people::by_id(tx, one).await?.ok_or(Error::NotFound)?;
    let other = people::by_id(tx, other).await?.ok_or(Error::NotFound)?;
    Ok([one, other])
}

async fn decided(tx: &mut Tx, here: &Here, pair: &Likeness) -> Result<String> {
    let Some(at) = pair.decided_at else { return Ok(String::new()) };
    let who = match pair.decided_by {
        Some(id) => people::by_id(tx, PersonId(id)).await?.map(|it| it.name).unwrap_or_default(),
        None => String::new(),
    };
    let when = dates::moment(here.lang, at, &here.forum.time_zone());
    Ok(if who.is_empty() { when } else { format!("{when} · {who}") })
}

/// Whoever has an office; else whoever is further with a registration; else the record that is older.
async fn likely_to_stay(tx: &mut Tx, both: &[Person; 2], stood: &[Stood]) -> Result<PersonId> {
    let mut ranked = vec![];
    for person in both {
        let far = stood
            .iter()
            .filter(|it| it.person == person.id)
            .map(|it| (it.standing == Stands::Active, it.accredited, it.step_place))
            .max();
        let office = people::has_office(tx, person.id).await?;
        ranked.push((office, far, std::cmp::Reverse(person.created_at), person.id));
    }
    Ok(ranked.into_iter().max().map_or(both[0].id, |(.., id)| id))
}

/// The fields of both, in the order of forms; those that neither has are left out.
fn rows(here: &Here, both: &[Person; 2], stays: usize) -> Vec<FieldRow> {
    let fields = both.each_ref().map(Fields::of);
    let row = |key: &&'static str| {
        let values = fields.each_ref().map(|it| value(here, it, key));
        let native = *key == "names";
        let lang = |at: usize| if native { both[at].language.clone() } else { String::new() };
        FieldRow {
            key,
            label: label(here, key),
            langs: [lang(0), lang(1)],
            differs: !fields[0].agrees(&fields[1], key),
            chosen: if values[stays].is_empty() { 1 - stays } else { stays },
            values,
        }
    };
    let rows = FIELDS.iter().map(row);
    rows.filter(|row| row.values.iter().any(|value| !value.is_empty())).collect()
}

fn label(here: &Here, key: &str) -> String {
    let t = Words(here.lang);
    match key {
        "names" => t.field_names(),
        "latin" => t.field_latin(),
        "passport" => t.field_passport(),
        "email" => t.field_email(),
        "language" => t.field_language(),
        "birth_date" => t.field_birth_date(),
        _ => t.field_photo(),
    }
}

fn value(here: &Here, of: &Fields, key: &str) -> String {
    let t = Words(here.lang);
    let joined = |parts: &[&String]| {
        parts.iter().filter(|it| !it.is_empty()).map(|it| it.as_str()).collect::<Vec<_>>().join(" ")
    };
    let names = &of.names;
    match key {
        "names" => joined(&[&names.family_name, &names.given_name, &names.patronymic]),
        "latin" => joined(&[&names.latin_family, &names.latin_given]),
        "passport" => names.passport_name.clone(),
        "email" => match &of.email {
            Some(email) if of.mailbox_own => email.clone(),
            Some(email) => t.shared_mailbox(email.as_str()),
            None => String::new(),
        },
        "language" => dates::language_name(&of.language),
        "birth_date" => of.birth_date.map(|date| dates::date(here.lang, date)).unwrap_or_default(),
        _ => of.photo.map(|_| t.has_photo()).unwrap_or_default(),
    }
}

/// The registrations of one of the two, also those in other forums.
async fn takings(
    tx: &mut Tx,
    here: &Here,
    stood: &[Stood],
    person: PersonId,
    gives_way: &[RegistrationId],
) -> Result<Vec<Taking>> {
    let stands = |it: &Stood| matches!(it.standing, Stands::Active | Stands::Reserve);
    let mut takings = vec![];
    for it in stood.iter().filter(|it| it.person == person) {
        let Some(listed) = registration::listed_one(tx, it.forum, it.registration).await? else { continue };
        let Some(forum) = forums::forum_by_id(tx, it.forum).await? else { continue };
        let both = stands(it) && stood.iter().any(|o| o.person != person && o.forum == it.forum && stands(o));
        takings.push(Taking {
            id: it.registration.to_string(),
            href: here.visit.to_forum(&forum.slug, &format!("/registration/{}", it.registration)),
            forum: forum.name.in_lang(&here.tag, &here.chain()).to_owned(),
            line: line(here, &listed),
            chip: chip(here, &listed),
            choice: if both { format!("keep-{}", it.forum) } else { String::new() },
            holds: both && !gives_way.contains(&it.registration),
        });
    }
    Ok(takings)
}

fn line(here: &Here, it: &Listed) -> String {
    let (t, chain) = (Words(here.lang), here.chain());
    let delegation = it.delegation_name.as_ref().map(|name| name.in_lang(&here.tag, &chain).to_owned());
    let part = match it.part {
        Part::Head => Some(t.head()),
        Part::Deputy => Some(t.deputy()),
        Part::Member => None,
    };
    let parts = [
        delegation,
        part,
        Some(it.category_name.in_lang(&here.tag, &chain).to_owned()),
        Some(it.organisation_for(&here.tag).to_owned()),
    ];
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn chip(here: &Here, it: &Listed) -> (&'static str, String) {
    let t = Words(here.lang);
    match it.standing {
        Stands::Active if it.accredited => ("ok", t.accredited()),
        Stands::Active => ("info", t.registered()),
        Stands::Reserve => ("warn", t.on_reserve()),
        Stands::Withdrawn => ("neutral", t.withdrawn()),
        Stands::Refused => ("bad", t.refused()),
    }
}

/// What was chosen on the page.
struct Chosen {
    stays: PersonId,
    seen: String,
    theirs: Vec<String>,
    keep: Vec<RegistrationId>,
}

impl Chosen {
    fn read(form: &Form, pair: &Likeness, stood: &[Stood]) -> Result<Chosen> {
        let stays: PersonId = form.value("stays").parse().map_err(|_| Error::NotFound)?;
        let goes = the_other(pair, stays.0).ok_or(Error::NotFound)?.to_string();
        let theirs = FIELDS.iter().filter(|field| form.value(&format!("field-{field}")) == goes);
        let mut keep: Vec<RegistrationId> = vec![];
        for it in stood {
            keep.extend(form.value(&format!("keep-{}", it.forum)).parse::<RegistrationId>());
        }
        keep.dedup();
        Ok(Chosen {
            stays,
            seen: form.value("seen").to_owned(),
            theirs: theirs.map(|field| (*field).to_owned()).collect(),
            keep,
        })
    }
}

#[derive(Template)]
#[template(path = "merge.html")]
struct MergePage {
    f: Frame,
    t: Words,
    crumbs: Vec<Link>,
    stays: Name,
    goes: Name,
    /// Label and value of everything that will be known of the one who stays.
    facts: Vec<(String, String)>,
    /// Registrations that go over.
    moves: Vec<String>,
    /// Registrations that give their place up.
    absorbed: Vec<String>,
    /// Numbers of tickets that end.
    tickets: Vec<i64>,
    action: String,
    hidden: Vec<(String, String)>,
}

/// Shows what a merge would do; done when it is sure.
async fn merge(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
    Sent(form): Sent<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let view = View::of(&mut tx, &here).await?;
    let pair = view.pair(&mut tx, &here, id).await?;
    let both = both(&mut tx, &pair).await?;
    let stood = standing_of_both(&mut tx, &pair).await?;
    let chosen = Chosen::read(&form, &pair, &stood)?;
    if !form.has("sure", "yes") {
        let preview = preview(&mut tx, &here, (&pair, &both, &stood), &chosen, &form, &asked).await?;
        drop(tx);
        return page(&here, &preview);
    }
    drop(tx);
    let other = both.iter().find(|it| it.id != chosen.stays).and_then(|it| it.photo);
    let photo = match other.filter(|_| chosen.theirs.iter().any(|it| it == "photo")) {
        Some(file) => copy(&here, file)?,
        None => None,
    };
    let act = Merge {
        likeness: id,
        forum: here.forum.id,
        stays: chosen.stays,
        seen: chosen.seen,
        theirs: chosen.theirs,
        keep: chosen.keep,
        photo,
        home: Some(here.app.config.public_url()),
    };
    let done = here.app.db.act(&here.by, act).await;
    if let (Err(_), Some(photo)) = (&done, photo) {
        here.app.files.remove(photo)?;
    }
    here.app.sessions.forget();
    answered(&here, id, &asked, done.map(drop), ("ok", &say::merged()))
}

/// Each record has a file of its own, so that one photo can go without the other.
fn copy(here: &Here, file: uuid::Uuid) -> Result<Option<uuid::Uuid>> {
    let bytes = here.app.files.read(file)?;
    Ok(bytes.map(|bytes| here.app.files.keep(&bytes)).transpose()?)
}

async fn preview(
    tx: &mut Tx,
    here: &Here,
    (pair, both, stood): (&Likeness, &[Person; 2], &[Stood]),
    chosen: &Chosen,
    form: &Form,
    asked: &Asked,
) -> Result<MergePage> {
    let at = usize::from(both[0].id != chosen.stays);
    let (stays, goes) = (&both[at], &both[1 - at]);
    let after = mixed(&Fields::of(stays), &Fields::of(goes), &chosen.theirs);
    let facts = FIELDS.iter().map(|key| (label(here, key), value(here, &after, key)));
    let gives_way = gives_way(stood, chosen.stays, &chosen.keep);
    let (mut moves, mut absorbed, mut tickets) = (vec![], vec![], vec![]);
    for it in stood {
        let Some(listed) = registration::listed_one(tx, it.forum, it.registration).await? else { continue };
        let forum = forums::forum_by_id(tx, it.forum).await?.ok_or(Error::NotFound)?;
        let line = format!("{} · {}", forum.name.in_lang(&here.tag, &here.chain()), line(here, &listed));
        if gives_way.contains(&it.registration) {
            tickets.extend(badges::valid(tx, it.registration).await?.map(|ticket| ticket.serial));
            absorbed.push(line);
        } else if it.person == goes.id {
            moves.push(line);
        }
    }
    // What was chosen goes on to the act as it is; several registrations may stand in one forum.
    let names: BTreeSet<String> = ["stays".to_owned(), "seen".to_owned()]
        .into_iter()
        .chain(FIELDS.iter().map(|field| format!("field-{field}")))
        .chain(stood.iter().map(|it| format!("keep-{}", it.forum)))
        .collect();
    Ok(MergePage {
        f: here.frame(),
        t: Words(here.lang),
        crumbs: vec![Link {
            href: here.to(&format!("/duplicates/{}?{}", pair.id, asked.query(asked.page))),
            label: Words(here.lang).title(),
            current: false,
        }],
        stays: Name::of(stays),
        goes: Name::of(goes),
        facts: facts.filter(|(_, value)| !value.is_empty()).collect(),
        moves,
        absorbed,
        tickets,
        action: here.to(&format!("/duplicates/{}/merge?{}", pair.id, asked.query(asked.page))),
        hidden: names.into_iter().map(|name| (name.clone(), form.value(&name).to_owned())).collect(),
    })
}

async fn different(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Different { likeness: id, forum: here.forum.id }).await;
    answered(&here, id, &asked, done, ("ok", &say::are_different()))
}

async fn undo(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let done = here.app.db.act(&here.by, Undo { likeness: id, forum: here.forum.id }).await;
    here.app.sessions.forget();
    match done {
        Ok(undone) => {
            if let Some(photo) = undone.photo {
                here.app.files.remove(photo)?;
            }
            let said = match undone.without_place {
                0 => ("ok", say::undone()),
                without => ("warn", say::undone_without_place(without)),
            };
            answered(&here, id, &asked, Ok(()), (said.0, &said.1))
        }
        Err(error) => answered(&here, id, &asked, Err(error), ("ok", &say::undone())),
    }
}

/// Back to the list, where the next pair waits; a refusal is shown beside the pair.
fn answered(
    here: &Here,
    id: LikenessId,
    asked: &Asked,
    done: Result<()>,
    (kind, say): (&'static str, &kernel::Say),
) -> Result<Response> {
    match done {
        Ok(()) => Ok(here.on_to(&here.to(&format!("/duplicates?{}", asked.query(asked.page))), kind, say)),
        Err(Error::Refused(why)) => {
            let back = here.to(&format!("/duplicates/{id}?{}", asked.query(asked.page)));
            Ok(here.on_to(&back, "error", &why))
        }
        Err(error) => Err(error),
    }
}

/// The pair of persons of that id.
pub(crate) async fn of_persons(tx: &mut Tx, id: LikenessId) -> Result<Likeness> {
    store::by_id(tx, id).await?.filter(|it| it.kind == Kind::Person).ok_or(Error::NotFound)
}

//! Sending a list; those that were sent before; an empty one to fill in.

use super::{address, address_of, download, shown, whose};
use crate::{
    Words, acts,
    measures::Measures,
    model::{Plan, SentList, State},
    more,
    participants::Order,
    say, store, tell,
};
use askama::Template;
use axum::{
    extract::Multipart,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use delegations::Delegation;
use forums::Here;
use kernel::{
    Error, Result, dates,
    db::Tx,
    form::Form,
    rights::{Right, Scope},
    shell,
    web::{Frame, Upload, page},
};
use sheets::{As, Cell, Column, FILE_BYTES_MAX, Field, Format, Mapping, Refusal, Sheet};

#[derive(Template)]
#[template(path = "pages/send.html")]
struct SendPage {
    f: Frame,
    t: Words,
    action: String,
    empty_href: String,
    /// Word and name of each delegation that a list may be for.
    delegations: Vec<(String, String)>,
    /// Until when people could be sent, where that is over; empty where it is not.
    late: String,
    contact: String,
    /// Whether the rows may say it themselves.
    whole_forum: bool,
    form: Form,
    lang: kernel::Lang,
    limit_mb: usize,
    lists: Vec<Sent>,
    /// Where the participants are to be had as a file, without its ending; empty for whoever may not have them.
    participants: String,
    /// Columns that the table has only where they are chosen.
    more: Vec<(String, String, bool)>,
    orders: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    language: String,
}

struct Sent {
    href: String,
    when: String,
    whose: String,
    rows: String,
    kind: &'static str,
    state: String,
}

pub(super) async fn show(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let sides = sides(&mut tx, &here).await?;
    page(&here, &the_page(&mut tx, &here, sides, Form::default()).await?)
}

/// Those of the delegations whose head may still send people.
async fn in_time(tx: &mut Tx, here: &Here, sides: &[Delegation]) -> Result<Vec<Delegation>> {
    let mut open = vec![];
    for side in sides {
        match acts::in_time(tx, &here.forum, Some(side.id), &here.by).await {
            Ok(()) => open.push(side.clone()),
            Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(open)
}

/// Until when people could be sent, where that is over for all of these delegations.
async fn late(tx: &mut Tx, here: &Here, sides: &[Delegation]) -> Result<String> {
    let mut last = None;
    for side in sides {
        last = registration::deadline(tx, &here.forum, side.id).await?.max(last);
    }
    let until = last.map(|until| here.forum.moment(here.lang, until));
    Ok(until.map_or_else(String::new, |until| registration::Words(here.lang).nominations_ended(until)))
}

/// The delegations that the visitor may enter people for.
///
/// # Errors
/// [`Error::Forbidden`] when there is none.
async fn sides(tx: &mut Tx, here: &Here) -> Result<Vec<Delegation>> {
    let forum = here.forum.id.0;
    let mut sides = delegations::seated(tx, forum).await?;
    sides.retain(|it| registration::must_enter(&here.by, forum, Some(it.id.0)).is_ok());
    if sides.is_empty() { Err(Error::Forbidden) } else { Ok(sides) }
}

async fn the_page(tx: &mut Tx, here: &Here, sides: Vec<Delegation>, form: Form) -> Result<SendPage> {
    let whole_forum = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    let mine = here.by.person().filter(|_| !whole_forum);
    let lists = store::newest(tx, here.forum.id, mine).await?;
    let (t, languages) = (Words(here.lang), here.app.house().languages.clone());
    let open = in_time(tx, here, &sides).await?;
    let late = if open.is_empty() { late(tx, here, &sides).await? } else { String::new() };
    let exports = here.by.may(Right::Export, Scope::forum(here.forum.id.0));
    Ok(SendPage {
        f: here.frame(),
        t,
        action: here.to("/lists"),
        empty_href: here.to("/lists/empty.xlsx"),
        lists: lists.iter().map(|list| sent(here, list, &sides)).collect(),
        late,
        contact: here.forum.contact.clone(),
        delegations: open.iter().map(|it| (it.slug.clone(), shown(here, &it.name))).collect(),
        whole_forum,
        form,
        lang: here.lang,
        limit_mb: FILE_BYTES_MAX / 1024 / 1024,
        participants: if exports { here.to("/participants") } else { String::new() },
        more: more::offered(here),
        orders: vec![
            (Order::Protocol.word().to_owned(), t.order_protocol()),
            (Order::Alphabet.word().to_owned(), t.order_alphabet()),
        ],
        languages: languages.iter().map(|tag| (tag.clone(), dates::language_name(tag))).collect(),
        language: here.tag.clone(),
    })
}

fn sent(here: &Here, list: &SentList, sides: &[Delegation]) -> Sent {
    let t = Words(here.lang);
    let (kind, state) = match list.state {
        State::Open => ("warn", t.state_open()),
        State::Running => ("info", t.state_running()),
        State::Done => ("ok", t.state_done()),
        State::Stopped => ("neutral", t.state_stopped()),
    };
    // What was looked through and taken back leads nowhere.
    let leads = list.file.is_some() || list.state != State::Open;
    Sent {
        href: if leads { address_of(here, list) } else { String::new() },
        when: dates::moment(here.lang, list.created_at, &here.forum.time_zone()),
        whose: whose(here, list, sides),
        rows: list.total.to_string(),
        kind,
        state,
    }
}

pub(super) async fn send(here: Here, sent: Multipart) -> Result<Response> {
    let Upload { mut form, bytes } = Upload::read(sent).await?;
    let mut tx = here.app.db.read().await?;
    let sides = sides(&mut tx, &here).await?;
    let open = in_time(&mut tx, &here, &sides).await?;
    if open.is_empty() {
        let too_late = the_page(&mut tx, &here, sides, form).await?;
        return Ok((StatusCode::CONFLICT, page(&here, &too_late)?).into_response());
    }
    let measures = Measures::of(&mut tx, &here.forum).await?;
    drop(tx);
    let delegation = side(&here, &mut form, &open);
    if bytes.is_empty() {
        form.refuse("file", shell::say::field_file_missing());
    }
    if form.is_good() {
        match taken(&here, delegation, measures, bytes).await? {
            Ok(address) => return Ok(axum::response::Redirect::to(&address).into_response()),
            Err(refusal) => form.refuse("file", tell::refusal(&refusal)),
        }
    }
    let mut tx = here.app.db.read().await?;
    let again = the_page(&mut tx, &here, sides, form).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page(&here, &again)?).into_response())
}

/// The delegation that was chosen, or the only one there is; `None`: the rows say so.
fn side(here: &Here, form: &mut Form, sides: &[Delegation]) -> Option<Delegation> {
    let whole_forum = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    let chosen = sides.iter().find(|it| it.slug == form.value("delegation"));
    let chosen = chosen.or_else(|| sides.first().filter(|_| !whole_forum && sides.len() == 1)).cloned();
    if chosen.is_none() && (!whole_forum || !form.value("delegation").is_empty()) {
        form.refuse("delegation", shell::say::field_not_in_list());
    }
    chosen
}

/// Keeps a file that is a list, and answers where it is looked through.
async fn taken(
    here: &Here,
    delegation: Option<Delegation>,
    measures: Measures,
    bytes: Vec<u8>,
) -> Result<Result<String, Refusal>> {
    let files = here.app.files.clone();
    let read = tokio::task::spawn_blocking(move || match sheets::read(&bytes, &As::default()) {
        Ok(table) => files.keep(&bytes).map(|file| Ok((file, table))),
        Err(refusal) => Ok(Err(refusal)),
    });
    let (file, table) = match read.await.map_err(anyhow::Error::from)?? {
        Ok(kept) => kept,
        Err(refusal) => return Ok(Err(refusal)),
    };
    let language = language(here, delegation.as_ref());
    let sent = acts::Send {
        forum: here.forum.clone(),
        delegation: delegation.map(|it| it.id),
        file,
        format: table.format,
        plan: Plan { letters: true, mapping: measures.guess(&table, &language), ..Plan::default() },
        language,
        rows: table.rows.len(),
    };
    match here.app.db.act(&here.by, sent).await {
        Ok(id) => Ok(Ok(address(here, id, ""))),
        Err(error) => {
            here.app.files.remove_all(vec![file]).await?;
            Err(error)
        }
    }
}

/// The language of whoever has none in the list: the delegation's first, else the coalition's.
fn language(here: &Here, delegation: Option<&Delegation>) -> String {
    let of_delegation = delegation.and_then(|it| it.languages.first().cloned());
    let house = || here.app.house().languages.first().cloned();
    of_delegation.or_else(house).unwrap_or_else(|| here.tag.clone())
}

/// A workbook with headings in the visitor's language, which are known again when it comes back.
pub(super) async fn empty(here: Here) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let sides = sides(&mut tx, &here).await?;
    let measures = Measures::of(&mut tx, &here.forum).await?;
    drop(tx);
    let whole_forum = here.by.may(Right::EnterPeople, Scope::forum(here.forum.id.0));
    let wanted = |field: &Field| match field {
        Field::FullName => false,
        Field::Delegation => whole_forum || sides.len() > 1,
        Field::ProtocolRank => whole_forum,
        Field::Category => measures.categories.len() > 1,
        _ => true,
    };
    let fields = Field::ALL.iter().filter(|field| wanted(field)).map(|field| tell::field(here.lang, *field));
    let questions = measures.questions.iter().map(|it| measures.question_shown(&here, &it.asks.id));
    let columns: Vec<Column> = fields.chain(questions).map(Column::new).collect();
    let sheet = Sheet { name: Words(here.lang).title(), columns, rows: Vec::<Vec<Cell>>::new() };
    let bytes = sheets::xlsx(&sheet).map_err(anyhow::Error::from)?;
    Ok(download(bytes, "list", Format::Xlsx.ending(), Format::Xlsx.media_type()))
}

impl Measures {
    /// What the columns of a table seem to be, before anything else is known of it.
    fn guess(&self, table: &sheets::Table, language: &str) -> Mapping {
        Mapping::guess(table, &self.first_rules(language))
    }
}

/// A list that has begun to go in is looked at elsewhere.
pub(super) fn begun(here: &Here, list: &SentList) -> Response {
    here.on_to(&address_of(here, list), "info", &say::begun_already())
}

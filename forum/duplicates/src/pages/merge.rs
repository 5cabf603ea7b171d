//! What a merge would do; done when it is sure.

use super::{
    Asked, both,
    choosing::Choice,
    decide::answered,
    fields::{label, value},
    line,
};
use crate::{
    Words,
    acts::{Merge, Side, gives_way, mixed, must_decide, standing_of_both},
    model::{FIELDS, Fields, Likeness, LikenessId, the_other},
    say,
    view::View,
};
use askama::Template;
use axum::{
    Form as Sent,
    extract::{Path, Query},
    response::{IntoResponse, Redirect, Response},
};
use forums::Here;
use kernel::{
    Error, Result,
    db::Tx,
    form::Form,
    web::{Frame, Link, page},
};
use people::{Person, PersonId, Seen};
use registration::RegistrationId;
use std::collections::BTreeSet;

/// What was chosen on the page.
struct Chosen {
    stays: PersonId,
    seen: String,
    theirs: Vec<String>,
    keep: Vec<RegistrationId>,
}

impl Chosen {
    fn read(form: &Form, pair: &Likeness, stood: &[Side]) -> Result<Chosen> {
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
    /// Back to the pair, with what is chosen.
    crumbs: Vec<Link>,
    stays: Seen,
    goes: Seen,
    /// Label and value of everything that will be known of the one who stays.
    facts: Vec<(String, String)>,
    /// Registrations that go over.
    moves: Vec<String>,
    /// Registrations that give their place up.
    absorbed: Vec<String>,
    /// Numbers of tickets that end.
    tickets: Vec<i64>,
    /// What becomes of badges that are printed, and of whoever is inside.
    in_hand: Vec<String>,
    action: String,
    hidden: Vec<(String, String)>,
}

/// Shows what a merge would do; done when it is sure.
pub(super) async fn merge(
    here: Here,
    Path((_, id)): Path<(String, LikenessId)>,
    Query(asked): Query<Asked>,
    Sent(form): Sent<Form>,
) -> Result<Response> {
    let mut tx = here.app.db.read().await?;
    let view = View::of(&mut tx, &here).await?;
    let pair = view.pair(&mut tx, &here, id).await?;
    // The preview tells of both persons' registrations in every forum.
    must_decide(&mut tx, &here.by, &pair).await?;
    let both = both(&mut tx, &pair).await?;
    let stood = standing_of_both(&mut tx, &pair).await?;
    let choice = Choice::sent(&form, &both, &stood)?;
    if form.has("turn", "yes") {
        drop(tx);
        let turned = choice.turned().query(&both);
        let address = format!("/duplicates/{id}?{}{turned}#stays", asked.query(asked.page));
        return Ok(Redirect::to(&here.to(&address)).into_response());
    }
    let chosen = Chosen::read(&form, &pair, &stood)?;
    if !form.has("sure", "yes") {
        let seen = (&chosen, &choice);
        let preview = preview(&mut tx, &here, (&pair, &both, &stood), seen, &form, &asked).await?;
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
    (pair, both, stood): (&Likeness, &[Person; 2], &[Side]),
    (chosen, choice): (&Chosen, &Choice),
    form: &Form,
    asked: &Asked,
) -> Result<MergePage> {
    let at = usize::from(both[0].id != chosen.stays);
    let (stays, goes) = (&both[at], &both[1 - at]);
    let after = mixed(&Fields::of(stays), &Fields::of(goes), &chosen.theirs);
    let facts = FIELDS.iter().map(|key| (label(here, key), value(here, &after, key)));
    let gives_way = gives_way(stood, chosen.stays, &chosen.keep);
    let t = Words(here.lang);
    let (mut moves, mut absorbed, mut tickets, mut in_hand) = (vec![], vec![], vec![], vec![]);
    for it in stood {
        let Some(listed) = registration::listed_one(tx, it.forum, it.registration).await? else { continue };
        let forum = forums::forum_by_id(tx, it.forum).await?.ok_or(Error::NotFound)?;
        let line = format!("{} · {}", forum.name.in_lang(&here.tag, &here.chain()), line(here, &listed));
        if gives_way.iter().any(|(_, holds)| *holds == it.registration) {
            in_hand.extend(it.badge.map(|serial| t.badge_holds(serial)));
        }
        if gives_way.iter().any(|(gives, _)| *gives == it.registration) {
            in_hand.extend(it.badge.map(|serial| t.badge_ends(serial)));
            in_hand.extend(it.inside.then(|| t.inside_goes_over()));
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
        t,
        crumbs: vec![Link {
            href: here.to(&format!(
                "/duplicates/{}?{}{}",
                pair.id,
                asked.query(asked.page),
                choice.query(both)
            )),
            label: Words(here.lang).title(),
            current: false,
        }],
        stays: people::seen(here, stays.bearer()),
        goes: people::seen(here, goes.bearer()),
        facts: facts.filter(|(_, value)| !value.is_empty()).collect(),
        moves,
        absorbed,
        tickets,
        in_hand,
        action: here.to(&format!("/duplicates/{}/merge?{}", pair.id, asked.query(asked.page))),
        hidden: names.into_iter().map(|name| (name.clone(), form.value(&name).to_owned())).collect(),
    })
}

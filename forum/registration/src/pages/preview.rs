//! The form of a category as whoever registers sees it, for the organiser who decides what it asks.

use super::{PersonForm, enter::EnterPage, enter::nobody, portal, told};
use crate::{Words, questions::Questions};
use axum::{extract::Path, response::Response};
use forums::Here;
use kernel::{
    Result,
    rights::{Right, Scope},
    web::{Link, page},
};

/// `/details/form/{category}/preview`
pub(super) async fn show(here: Here, Path((_, category)): Path<(String, String)>) -> Result<Response> {
    here.by.must(Right::ManageForum, Scope::forum(here.forum.id.0))?;
    let mut tx = here.app.db.read().await?;
    let category = portal::category_of(forums::categories(&mut tx, here.forum.id).await?, &category)?;
    let back = here.to(&format!("/details/form/{}", category.slug));
    let is_public = category.public;
    let mut questions = Questions::of(&mut tx, &here, &here.forum, category).await?;
    drop(tx);
    questions.strict = true;
    questions.files = true;
    let (t, name) = (Words(here.lang), told(&here, &questions.category.name));
    let sides = questions.delegations.iter().filter(|_| is_public);
    let sides = sides.map(|side| (side.slug.clone(), told(&here, &side.name))).collect();
    let form = questions.filled(&nobody(&here.tag));
    let template = EnterPage {
        f: here.frame().within(&here.to("/details")),
        t,
        tab: t.register(),
        title: t.register_title(told(&here, here.forum.short())),
        lead: name.clone(),
        crumbs: vec![Link { href: back, label: name, current: false }],
        warning: String::new(),
        action: String::new(),
        sides,
        side: String::new(),
        side_error: String::new(),
        side_needed: questions.needs("delegation"),
        reason: None,
        submit: t.send_registration(),
        is_preview: true,
        p: PersonForm::new(&here, questions, form),
    };
    page(&here, &template)
}

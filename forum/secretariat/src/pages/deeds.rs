//! Somebody is named, a role ends: as the page sends it.

use super::show::again;
use crate::{
    acts::{End, Name, Whom, must_manage},
    model::ROLES,
    say,
};
use axum::{Form as Posted, extract::Path, response::Response};
use forums::Here;
use kernel::{Error, Result, form::Form, rights::Role, shell};
use people::{NAME_LETTERS_MAX, Names, NewPerson};

pub(super) async fn name(
    here: Here,
    Path(_): Path<String>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    must_manage(&here.by, here.forum.id)?;
    let role = role(&mut form);
    let whom = match form.value("person").parse() {
        Ok(person) => Whom::Known(person),
        Err(_) => Whom::New(new_person(&mut form, &here)),
    };
    let Some(role) = role.filter(|_| form.is_good()) else {
        return again(&here, form, vec![]).await;
    };
    if let Whom::New(NewPerson { email: Some(email), .. }) = &whom {
        let mut tx = here.app.db.read().await?;
        let known = people::with_email(&mut tx, email).await?;
        drop(tx);
        if !known.is_empty() {
            return again(&here, form, known).await;
        }
    }
    let home = here.app.config.knows_its_address().then(|| here.app.config.public_url());
    let is_known = matches!(whom, Whom::Known(_));
    let act = Name { forum: here.forum.clone(), role, whom, home, by_hand: false };
    let back = here.to("/secretariat");
    match here.app.db.act(&here.by, act).await {
        Ok(named) => {
            here.app.sessions.forget();
            let (kind, say) = match named.is_written_to {
                true => ("ok", say::named(named.name)),
                false => ("warn", say::named_unwritten(named.name)),
            };
            Ok(here.on_to(&back, kind, &say))
        }
        Err(Error::Refused(say)) if is_known => Ok(here.on_to(&back, "warn", &say)),
        Err(Error::Refused(say)) => {
            form.refuse("email", say);
            again(&here, form, vec![]).await
        }
        Err(Error::Invalid(errors)) => {
            for (field, say) in errors {
                form.refuse(&field, say);
            }
            again(&here, form, vec![]).await
        }
        Err(error) => Err(error),
    }
}

pub(super) async fn end(
    here: Here,
    Path(_): Path<String>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let role = role(&mut form).ok_or(Error::NotFound)?;
    let person: people::PersonId = form.value("person").parse().map_err(|_| Error::NotFound)?;
    let ended = here.app.db.act(&here.by, End { forum: here.forum.id, person, role }).await;
    // Whoever is no organiser any more has no way back to this page.
    let is_own = role == Role::Organiser && here.by.person() == Some(person.0);
    match ended {
        Ok(()) => {
            here.app.sessions.forget();
            let next = if is_own { here.to("/") } else { here.to("/secretariat") };
            Ok(here.on_to(&next, "ok", &say::ended()))
        }
        Err(Error::Refused(say)) => Ok(here.on_to(&here.to("/secretariat"), "warn", &say)),
        Err(error) => Err(error),
    }
}

fn role(form: &mut Form) -> Option<Role> {
    let word = form.one_of("role", ROLES.map(Role::word));
    if word.is_none() && form.is_good() {
        form.refuse("role", shell::say::field_required());
    }
    word.and_then(Role::from_word)
}

fn new_person(form: &mut Form, here: &Here) -> NewPerson {
    let names = Names {
        family_name: form.line("family_name", NAME_LETTERS_MAX).unwrap_or_default(),
        given_name: form.line("given_name", NAME_LETTERS_MAX).unwrap_or_default(),
        ..Names::default()
    };
    for (field, say) in people::checked(&names) {
        // What is wrong with a line is said already.
        if form.error(here.lang, field).is_empty() {
            form.refuse(field, say);
        }
    }
    let wrong = form.errors(here.lang).len();
    let email = form.email("email");
    if email.is_none() && form.errors(here.lang).len() == wrong {
        form.refuse("email", shell::say::field_required());
    }
    let house = here.app.house();
    let language = form.one_of("language", house.languages.iter().map(String::as_str));
    let language = language.unwrap_or(&here.tag).to_owned();
    NewPerson { names, email, mailbox_own: true, language, birth_date: None }
}

//! A badge of nobody's ticket, to be looked at.

use super::{PLAIN, Sheets};
use crate::model::spoken;
use forums::Here;
use kernel::{Error, Result, Text, db::Tx, shell};
use people::{Person, PersonId};
use press::{Badge, Category, Colour, Photo};

/// Whoever has no photo of their own is shown as this one.
const PORTRAIT: &[u8] = include_bytes!("../portrait.png");

/// The badge that whoever looks would have in the first category of the forum, with the first of its delegations, as a PNG file.
///
/// # Errors
/// [`Error::Refused`] when the fonts lack letters of it; what the database and the disk say.
pub(crate) async fn picture(here: &Here, with_photo: bool) -> Result<Vec<u8>> {
    let mut tx = here.app.db.read().await?;
    let person = people::by_id(&mut tx, PersonId(here.person()?)).await?.ok_or(Error::NotFound)?;
    let mut badge = badge(here, &mut tx, &person).await?;
    drop(tx);
    badge.photo = match person.photo.filter(|_| with_photo) {
        Some(file) => here.app.files.read(file)?.map(Photo),
        None => None,
    };
    if with_photo && badge.photo.is_none() {
        badge.photo = Some(Photo(PORTRAIT.to_vec()));
    }
    let drawn = tokio::task::spawn_blocking(move || press::badge_as_picture(&badge)).await;
    drawn.map_err(anyhow::Error::from)?.map_err(|error| match error {
        press::Error::Letters(lacking) => {
            let letters: Vec<String> =
                lacking.into_iter().flat_map(|it| it.letters).map(String::from).collect();
            Error::Refused(shell::say::field_unprintable(letters.join(" ")))
        }
        error => Error::Broken(error.into()),
    })
}

async fn badge(here: &Here, tx: &mut Tx, person: &Person) -> Result<Badge> {
    let chain = here.chain();
    let said = |text: &Text| text.in_lang(&here.tag, &chain).to_owned();
    let category = forums::categories(tx, here.forum.id).await?.into_iter().next();
    let delegation = delegations::seated(tx, here.forum.id.0).await?.into_iter().next();
    let latin = format!("{} {}", person.latin_given, person.latin_family).trim().to_owned();
    Ok(Badge {
        name: person.name.clone(),
        name_lang: person.language.clone(),
        latin_name: Some(latin).filter(|latin| !latin.is_empty() && *latin != person.name),
        delegation: delegation.map(|it| said(&it.name)),
        organisation: None,
        position: None,
        category: Category {
            label: category.as_ref().map(|it| said(&it.name)).unwrap_or_default(),
            colour: category.and_then(|it| Colour::from_hex(&it.colour).ok()).unwrap_or(PLAIN),
        },
        forum: said(here.forum.short()),
        when_where: Sheets::when_where(tx, &here.forum, &here.tag, &chain).await?,
        lang: here.tag.clone(),
        // It leads to the forum, and is no ticket.
        address: format!("{}{}", here.app.config.public_url(), here.to("/")),
        serial: spoken(0),
        photo: None,
    })
}

//! A forum as the folder it could have come from: the other direction of [`crate::load`].

use crate::{Category, Field, FieldKind, Forum, ForumId, TakenBy, load::ACCENT, store};
use folder::Folder;
use kernel::{Error, Result, Text, db::Tx};
use std::collections::BTreeMap;
use uuid::Uuid;

/// A text of the house as a text of a folder.
pub fn plain(from: &Text) -> folder::Text {
    let mut text = folder::Text::default();
    let original = from.versions.get_key_value(&from.original);
    let others = from.versions.iter().filter(|(tag, _)| **tag != from.original);
    for (tag, version) in original.into_iter().chain(others) {
        text.write(tag, &version.text);
    }
    text
}

/// The folder of a forum, but for its doors, its programme and its people, which their own rooms write.
///
/// # Errors
/// [`Error::NotFound`] when there is no coalition; what the database says, or what stands in it and has no word in a
/// folder.
pub async fn folder_of(tx: &mut Tx, forum: &Forum) -> Result<Folder> {
    let coalition = store::coalition(tx).await?.ok_or(Error::NotFound)?;
    let colour = store::colour(tx, forum.id).await?;
    let kept = store::categories(tx, forum.id).await?;
    let mut forms = vec![];
    for category in &kept {
        forms.push(store::form(tx, category.id, category.version).await?.to_vec());
    }
    Ok(Folder {
        coalition: folder::Coalition {
            id: coalition.slug,
            languages: coalition.languages.0,
            fallback: coalition.chain.0,
            name: plain(&coalition.name),
            seat: plain(&store::seat_of_coalition(tx).await?),
            is_above: false,
        },
        forum: forum_of(forum, colour),
        cities: cities(tx, forum).await?,
        ways: vec![],
        fields: fields(&forms)?,
        delegations: delegations(tx, forum, &kept).await?,
        categories: kept.iter().zip(&forms).map(|(category, form)| category_of(category, form)).collect(),
        accreditation: folder::Accreditation { begins: plain(&forum.begins), ends: plain(&forum.ends) },
        steps: store::steps(tx, forum.id).await?.iter().map(|it| asked_of(step(it), &forms)).collect(),
        zones: vec![],
        checkpoints: vec![],
        access: vec![],
        secretariat: vec![],
        pages: pages(tx, forum).await?,
        programme: vec![],
        people: vec![],
        nested: vec![],
    })
}

/// What a folder says of the forum itself.
pub(crate) fn forum_of(forum: &Forum, colour: Option<String>) -> folder::Forum {
    let named = forum.accent != colour.as_deref().unwrap_or(ACCENT);
    folder::Forum {
        id: forum.slug.clone(),
        from: forum.starts_on,
        to: forum.ends_on,
        contact_email: forum.contact.clone(),
        colour,
        accent: named.then(|| forum.accent.clone()),
        photos_on_badges: forum.photo_on_badge,
        name: plain(&forum.name),
        short_name: plain(&forum.short_name),
        tagline: plain(&forum.tagline),
        registration: folder::Window { opens: forum.registration_opens, closes: forum.registration_closes },
    }
}

async fn cities(tx: &mut Tx, forum: &Forum) -> Result<Vec<folder::City>> {
    let cities = store::cities(tx, forum.id).await?;
    Ok(cities.iter().map(city_of).collect())
}

/// A city with its houses; the programme has their rooms.
pub(crate) fn city_of(city: &crate::City) -> folder::City {
    let venues = (1..).zip(&city.venues.0).filter(|(_, venue)| !venue.removed);
    folder::City {
        venues: venues.map(|(number, venue)| venue_of(&city.slug, number, venue)).collect(),
        id: city.slug.clone(),
        time_zone: city.zone.clone(),
        from: city.starts_on,
        to: city.ends_on,
        name: plain(&city.name),
    }
}

fn venue_of(city: &str, number: usize, from: &crate::Venue) -> folder::Venue {
    folder::Venue {
        id: if from.slug.is_empty() { format!("{city}-{number}") } else { from.slug.clone() },
        latitude: from.latitude,
        longitude: from.longitude,
        name: plain(&from.name),
        address: plain(&from.address),
        rooms: vec![],
    }
}

/// Each question once, in the order in which the forms ask it. A folder has one question of a word for all categories.
fn fields(forms: &[Vec<Field>]) -> Result<Vec<folder::Field>> {
    let mut fields: Vec<&Field> = vec![];
    for field in forms.iter().flatten() {
        match fields.iter().find(|known| known.id == field.id) {
            None => fields.push(field),
            Some(known) if *known == field => {}
            Some(_) => {
                let fault = anyhow::anyhow!(
                    "two categories ask {} in different words: no folder can say that",
                    field.id
                );
                return Err(fault.into());
            }
        }
    }
    Ok(fields.into_iter().map(field_of).collect())
}

/// A question as a folder says it.
pub(crate) fn field_of(from: &Field) -> folder::Field {
    let kind = match from.kind {
        FieldKind::Text => folder::FieldKind::Text,
        FieldKind::LongText => folder::FieldKind::LongText,
        FieldKind::Choice => folder::FieldKind::Choice,
        FieldKind::Date => folder::FieldKind::Date,
        FieldKind::Country => folder::FieldKind::Country,
        FieldKind::Delegation => folder::FieldKind::Delegation,
        FieldKind::File => folder::FieldKind::File,
        FieldKind::Photo => folder::FieldKind::Photo,
        FieldKind::Consent => folder::FieldKind::Consent,
    };
    let choice =
        |it: &crate::Choice| folder::Choice { id: it.id.clone(), closed: it.closed, label: plain(&it.label) };
    folder::Field {
        id: from.id.clone(),
        kind,
        required: from.required,
        label: plain(&from.label),
        help: plain(&from.help),
        choices: from.choices.iter().map(choice).collect(),
    }
}

fn category_of(from: &Category, form: &[Field]) -> folder::Category {
    folder::Category {
        id: from.slug.clone(),
        colour: from.colour.clone(),
        public_registration: from.public,
        may_speak: from.may_speak,
        requires: from.requires.to_vec(),
        fields: form.iter().map(|field| field.id.clone()).collect(),
        name: plain(&from.name),
    }
}

async fn delegations(tx: &mut Tx, forum: &Forum, categories: &[Category]) -> Result<Vec<folder::Delegation>> {
    let quotas = ::delegations::quotas(tx, forum.id.0).await?;
    let mut written = vec![];
    for it in ::delegations::seated(tx, forum.id.0).await? {
        let seat = ::delegations::seat_of(tx, forum.id.0, it.id).await?.ok_or(Error::NotFound)?;
        let of_side: BTreeMap<Uuid, i64> = quotas
            .iter()
            .filter(|quota| quota.delegation == it.id)
            .map(|quota| (quota.category, quota.places))
            .collect();
        let places = categories.iter().filter_map(|category| {
            let places = match of_side.get(&category.id.0) {
                None => folder::Places::Unlimited,
                Some(places) => folder::Places::Limited(u32::try_from(*places).ok()?),
            };
            Some((category.slug.clone(), places))
        });
        written.push(folder::Delegation {
            languages: it.languages.to_vec(),
            order: u32::try_from(it.position).unwrap_or_default(),
            nomination_deadline: seat.nominate_until,
            name: plain(&it.name),
            // A category that is not named has no places; saying none is saying nothing.
            quotas: places.filter(|(_, places)| *places != folder::Places::Limited(0)).collect(),
            id: it.slug,
        });
    }
    Ok(written)
}

/// A step as a folder says it: it vouches for nothing that nobody is asked any more.
fn asked_of(step: folder::Step, forms: &[Vec<Field>]) -> folder::Step {
    let is_there = |id: &String| {
        folder::BUILT_IN_FIELDS.contains(&id.as_str()) || forms.iter().flatten().any(|field| field.id == *id)
    };
    folder::Step { vouches_for: step.vouches_for.into_iter().filter(is_there).collect(), ..step }
}

/// A step as the house has it.
pub(crate) fn step(from: &crate::Step) -> folder::Step {
    folder::Step {
        id: from.slug.clone(),
        taken_by: match from.taken_by {
            TakenBy::Head => folder::TakenBy::Head,
            TakenBy::Secretariat => folder::TakenBy::Secretariat,
            TakenBy::Outside => folder::TakenBy::Outside,
        },
        vouches_for: from.vouches_for.to_vec(),
        entry_when_reopened: from.entry_when_reopened,
        name: plain(&from.name),
    }
}

async fn pages(tx: &mut Tx, forum: &Forum) -> Result<Vec<folder::Page>> {
    let mut written = vec![];
    for id in store::pages(tx, forum.id).await? {
        written.extend(page_of(tx, forum.id, &id).await?);
    }
    Ok(written)
}

/// A page of the site with its sections; none where nothing is written.
pub(crate) async fn page_of(tx: &mut Tx, forum: ForumId, id: &str) -> Result<Option<folder::Page>> {
    let mut texts = store::site_texts(tx, forum, id).await?.into_iter();
    let section = |it: crate::SiteText| folder::Section { title: plain(&it.title), body: plain(&it.body) };
    Ok(texts.next().map(|head| folder::Page {
        id: id.to_owned(),
        title: plain(&head.title),
        body: plain(&head.body),
        sections: texts.map(section).collect(),
    }))
}

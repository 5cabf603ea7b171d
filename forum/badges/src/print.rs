//! Badges on paper: what stands on them, in which order, and what could not be printed.

use crate::{
    model::{LeftOut, Sheet, Ticket, spoken},
    signing::{Signer, signer},
    store::Face,
};
use forums::Forum;
use kernel::{Error, Lang, Result, dates, db::Tx, shell, web::App};
use lingua::sort::Sorter;
use press::{Badge, Category, Colour, Photo};
use std::collections::BTreeMap;

/// What all badges of a file have in common.
#[derive(Clone)]
pub struct Sheets {
    lang: String,
    chain: Vec<String>,
    forum: String,
    when_where: String,
    with_photo: bool,
    signer: Signer,
}

impl Sheets {
    /// Of a forum, in the content language `lang`.
    ///
    /// # Errors
    /// When `public_url` is not set; what the database says.
    pub async fn of(app: &App, tx: &mut Tx, forum: &Forum, lang: &str) -> Result<Sheets> {
        let chain = app.house().chain.clone();
        let cities = forums::cities(tx, forum.id).await?;
        let cities: Vec<&str> = cities.iter().map(|city| city.name.in_lang(lang, &chain)).collect();
        let words = Lang::nearest(lang);
        let when = dates::span(words, forum.starts_on, forum.ends_on);
        Ok(Sheets {
            lang: lang.to_owned(),
            forum: forum.short().in_lang(lang, &chain).to_owned(),
            when_where: [when, cities.join(", ")].join(" · "),
            with_photo: forum.photo_on_badge,
            signer: signer(app)?,
            chain,
        })
    }

    fn badge(&self, app: &App, face: &Face) -> Result<Badge> {
        let show = |text: &kernel::Text| {
            Some(text.in_lang(&self.lang, &self.chain).to_owned()).filter(|text| !text.is_empty())
        };
        let photo = match face.photo.filter(|_| self.with_photo) {
            Some(file) => app.files.read(file)?.map(Photo),
            None => None,
        };
        Ok(Badge {
            name: face.name.clone(),
            name_lang: face.language.clone(),
            latin_name: face.latin(),
            delegation: face.delegation_name.as_ref().and_then(|name| show(name)),
            organisation: self.organisation(face),
            position: show(&face.position),
            category: Category {
                label: show(&face.category_name).unwrap_or_default(),
                colour: Colour::from_hex(&face.colour).unwrap_or(PLAIN),
            },
            forum: self.forum.clone(),
            when_where: self.when_where.clone(),
            lang: self.lang.clone(),
            address: self.signer.address(&face.ticket()),
            serial: spoken(face.serial),
            photo,
        })
    }

    fn organisation(&self, face: &Face) -> Option<String> {
        let named = face
            .organisation_names
            .as_ref()
            .and_then(|names| names.get(&self.lang))
            .map(|name| name.text.clone());
        named.or_else(|| face.organisation.clone()).filter(|name| !name.is_empty())
    }
}

/// The colour of a category whose own cannot be read.
const PLAIN: Colour = Colour::rgb(60, 60, 60);

/// One badge as PDF.
///
/// # Errors
/// [`Error::Refused`] when the fonts lack letters of it; what the disk says.
pub(crate) async fn one(app: &App, sheets: Sheets, face: Face) -> Result<Vec<u8>> {
    let printed = many(app, sheets, vec![face], Sheet::A6).await?;
    match (printed.pdf, printed.left_out.into_iter().next()) {
        (Some(pdf), None) => Ok(pdf),
        (_, Some(left)) => Err(Error::Refused(shell::say::field_unprintable(left.letters))),
        (None, None) => Err(Error::NotFound),
    }
}

/// What came out of the press.
pub(crate) struct Printed {
    /// The file; none when nobody could be printed.
    pub(crate) pdf: Option<Vec<u8>>,
    /// The tickets whose badges are in it.
    pub(crate) tickets: Vec<Ticket>,
    /// Whose were left out.
    pub(crate) left_out: Vec<LeftOut>,
}

/// Many badges as one PDF, by delegation in protocol order and then by name as its own language sorts. A badge with
/// letters that the fonts lack is left out and named; a photo that cannot be read is left away.
///
/// Works on a thread of its own, for seconds where there are hundreds.
pub(crate) async fn many(app: &App, sheets: Sheets, faces: Vec<Face>, sheet: Sheet) -> Result<Printed> {
    let app = app.clone();
    let printed = tokio::task::spawn_blocking(move || typeset(&app, &sheets, faces, sheet)).await;
    printed.map_err(|error| Error::Broken(error.into()))?
}

fn typeset(app: &App, sheets: &Sheets, mut faces: Vec<Face>, sheet: Sheet) -> Result<Printed> {
    sort(&mut faces, &sheets.lang);
    let mut badges = faces.iter().map(|face| sheets.badge(app, face)).collect::<Result<Vec<_>>>()?;
    let mut left_out = vec![];
    let paper = match sheet {
        Sheet::A6 => press::Sheet::A6,
        Sheet::A4 => press::Sheet::A4FourUp,
    };
    while !badges.is_empty() {
        match press::badges(&badges, paper) {
            Ok(pdf) => {
                return Ok(Printed {
                    pdf: Some(pdf),
                    tickets: faces.iter().map(Face::ticket).collect(),
                    left_out,
                });
            }
            Err(press::Error::Letters(unprintable)) if !unprintable.is_empty() => {
                // From the last to the first, so that the numbers of those before stay true.
                for it in unprintable.into_iter().rev() {
                    let at = it
                        .entry
                        .ok_or_else(|| anyhow::anyhow!("the fonts lack letters of the forum's own words"))?;
                    badges.remove(at);
                    let face = faces.remove(at);
                    let letters: Vec<String> = it.letters.into_iter().map(String::from).collect();
                    left_out.push(LeftOut { registration: face.registration, letters: letters.join(" ") });
                }
            }
            Err(press::Error::Photo(at)) if badges.get(at).is_some_and(|badge| badge.photo.is_some()) => {
                tracing::warn!(registration = %faces[at].registration, "a photo could not be printed");
                badges[at].photo = None;
            }
            Err(error) => return Err(Error::Broken(error.into())),
        }
    }
    Ok(Printed { pdf: None, tickets: vec![], left_out })
}

/// Delegations in protocol order, whoever has none at the end; within one by family name, as its first language sorts, or
/// that of the badges where there is none.
fn sort(faces: &mut [Face], of_badges: &str) {
    let mut sorters: BTreeMap<String, Sorter> = BTreeMap::new();
    let keyed = |face: &Face| {
        let languages = face.delegation_languages.as_ref().map(|it| it.to_vec()).unwrap_or_default();
        let language = languages.into_iter().next().unwrap_or_else(|| of_badges.to_owned());
        let sorter = sorters.entry(language.clone()).or_insert_with(|| Sorter::new(&language));
        let name = sorter.name_key(&people::sort_name(&face.family_name, &face.given_name), &face.language);
        (face.place.unwrap_or(i64::MAX), face.delegation, name, face.serial)
    };
    faces.sort_by_cached_key(keyed);
}

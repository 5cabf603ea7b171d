//! Badges on paper: what stands on them, in which order, and what could not be printed.

pub(crate) mod example;

use crate::{
    model::{Imprint, LeftOut, Sheet, Ticket, spoken},
    signing::{Signer, signer},
    store::Face,
};
use forums::Forum;
use kernel::{Error, Lang, Result, Text, dates, db::Tx, secret, shell, web::App};
use lingua::sort::Sorter;
use press::{Badge, Category, Colour, Photo};
use serde_json::json;
use std::collections::BTreeMap;
use uuid::Uuid;

/// What all badges of a file have in common.
#[derive(Clone)]
pub struct Sheets {
    wording: Wording,
    forum: String,
    when_where: String,
    pub(crate) signer: Signer,
}

impl Sheets {
    /// Of a forum, in the content language `lang`.
    ///
    /// # Errors
    /// When `public_url` is not set; what the database says.
    pub async fn of(app: &App, tx: &mut Tx, forum: &Forum, lang: &str) -> Result<Sheets> {
        let chain = app.house().chain.clone();
        Ok(Sheets {
            forum: forum.short().in_lang(lang, &chain).to_owned(),
            when_where: Sheets::when_where(tx, forum, lang, &chain).await?,
            wording: Wording::of(app, forum, lang),
            signer: signer(app)?,
        })
    }

    /// The days and the cities of a forum in one line.
    pub(crate) async fn when_where(
        tx: &mut Tx,
        forum: &Forum,
        lang: &str,
        chain: &[String],
    ) -> Result<String> {
        let cities = forums::cities(tx, forum.id).await?;
        let cities: Vec<&str> = cities.iter().map(|city| city.name.in_lang(lang, chain)).collect();
        let when = dates::span(Lang::nearest(lang), forum.starts_on, forum.ends_on);
        Ok([when, cities.join(", ")].join(" · "))
    }

    /// The letters of a badge that the fonts lack.
    pub(crate) fn unprintable(&self, face: &Face) -> Vec<char> {
        press::glyphs::missing(&self.wording.words(face).concat())
    }

    fn badge(&self, app: &App, face: &Face) -> Result<Badge> {
        let wording = &self.wording;
        let photo = match wording.photo(face) {
            Some(file) => app.files.read(file)?.map(Photo),
            None => None,
        };
        Ok(Badge {
            name: face.name.clone(),
            name_lang: face.language.clone(),
            latin_name: face.latin(),
            delegation: wording.delegation(face),
            organisation: wording.organisation(face),
            position: wording.shown(&face.position),
            category: Category {
                label: wording.category(face),
                colour: Colour::from_hex(&face.colour).unwrap_or(PLAIN),
            },
            forum: self.forum.clone(),
            when_where: self.when_where.clone(),
            lang: wording.lang.clone(),
            address: self.signer.address(&face.ticket()),
            serial: spoken(face.serial),
            photo,
        })
    }
}

/// How what is a bearer's own stands on a badge.
#[derive(Clone)]
struct Wording {
    lang: String,
    chain: Vec<String>,
    with_photo: bool,
}

impl Wording {
    fn of(app: &App, forum: &Forum, lang: &str) -> Wording {
        Wording { lang: lang.to_owned(), chain: app.house().chain.clone(), with_photo: forum.photo_on_badge }
    }

    fn shown(&self, text: &Text) -> Option<String> {
        Some(text.in_lang(&self.lang, &self.chain).to_owned()).filter(|text| !text.is_empty())
    }

    fn delegation(&self, face: &Face) -> Option<String> {
        face.delegation_name.as_ref().and_then(|name| self.shown(name))
    }

    fn category(&self, face: &Face) -> String {
        self.shown(&face.category_name).unwrap_or_default()
    }

    fn photo(&self, face: &Face) -> Option<Uuid> {
        face.photo.filter(|_| self.with_photo)
    }

    /// Everything that is printed of a bearer in letters.
    fn words(&self, face: &Face) -> [String; 6] {
        [
            face.name.clone(),
            face.latin().unwrap_or_default(),
            self.delegation(face).unwrap_or_default(),
            self.organisation(face).unwrap_or_default(),
            self.shown(&face.position).unwrap_or_default(),
            self.category(face),
        ]
    }

    /// What a badge of now would have on it that is its bearer's. What all badges of the forum have in common is not in it:
    /// a new date of the forum makes nobody somebody else.
    fn imprint(&self, face: &Face) -> Imprint {
        let looks = (&face.language, &face.colour, self.photo(face));
        let said = json!([face.registration, face.serial, self.words(face), looks]);
        Imprint { lang: self.lang.clone(), hash: secret::hash(&said.to_string()) }
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

/// Tells badges that were printed before a change from right ones.
pub(crate) struct Comparing {
    wording: Wording,
}

impl Comparing {
    pub(crate) fn of(app: &App, forum: &Forum) -> Comparing {
        Comparing { wording: Wording::of(app, forum, "") }
    }

    /// Whether the newest badge with the number that holds says something else than it would now. What stood on badges of old
    /// nobody knows.
    pub(crate) fn is_outdated(&self, face: &Face) -> bool {
        let (Some(lang), Some(then)) = (&face.printed_lang, &face.imprint) else { return false };
        Wording { lang: lang.clone(), ..self.wording.clone() }.imprint(face).hash != *then
    }
}

/// The colour of a category whose own cannot be read.
const PLAIN: Colour = Colour::rgb(60, 60, 60);

/// One badge as PDF, and what stands on it.
///
/// # Errors
/// [`Error::Refused`] when the fonts lack letters of it; what the disk says.
pub(crate) async fn one(app: &App, sheets: Sheets, face: Face) -> Result<(Vec<u8>, Option<Imprint>)> {
    let printed = many(app, sheets, vec![face], Sheet::A6).await?;
    let imprint = printed.tickets.into_iter().next().map(|(_, imprint)| imprint);
    match (printed.pdf, printed.left_out.into_iter().next()) {
        (Some(pdf), None) => Ok((pdf, imprint)),
        (_, Some(left)) => Err(Error::Refused(shell::say::field_unprintable(left.letters))),
        (None, None) => Err(Error::NotFound),
    }
}

/// What came out of the press.
pub(crate) struct Printed {
    /// The file; none when nobody could be printed.
    pub(crate) pdf: Option<Vec<u8>>,
    /// The tickets whose badges are in it, and what stands on them.
    pub(crate) tickets: Vec<(Ticket, Imprint)>,
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
    sort(&mut faces, &sheets.wording.lang);
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
                    tickets: faces.iter().map(|it| (it.ticket(), sheets.wording.imprint(it))).collect(),
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

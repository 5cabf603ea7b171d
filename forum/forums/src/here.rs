//! The forum whose page is asked for, and the house as every page's frame knows it.

use crate::{Forum, store};
use axum::{
    extract::{FromRequestParts, RawPathParams},
    http::{Method, request::Parts},
};
use kernel::{
    Error, Result,
    db::Db,
    journal::SubjectKind,
    live::Topic,
    rights::{Right, Scope},
    web::{App, ForumEntry, Found, Frame, House, Shelf, Visit},
};
use std::ops::Deref;
use uuid::Uuid;

/// A visit to a page of a forum.
pub struct Here {
    /// The visit.
    pub visit: Visit,
    /// The forum.
    pub forum: Forum,
}

impl Here {
    /// The frame of a page of this forum.
    pub fn frame(&self) -> Frame {
        self.visit.frame(Some(&self.forum.slug))
    }

    /// The address of a page of this forum: `/programme`.
    pub fn to(&self, path: &str) -> String {
        self.visit.to_forum(&self.forum.slug, path)
    }

    /// Where it is told who did what to a subject of the journal; empty for whoever may not see the histories of this forum.
    pub fn history(&self, kind: SubjectKind, id: Uuid) -> String {
        let may = self.visit.by.may(Right::SeeHistory, Scope::forum(self.forum.id.0));
        if may { self.visit.to(&format!("/history/{kind}/{id}")) } else { String::new() }
    }

    /// The forum's name in the visitor's language.
    pub fn name(&self) -> String {
        self.forum.name.in_lang(&self.visit.tag, &self.visit.chain()).to_owned()
    }
}

impl Deref for Here {
    type Target = Visit;
    fn deref(&self) -> &Visit {
        &self.visit
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Here {
    type Rejection = Error;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Here> {
        let mut visit = Visit::from_request_parts(parts, state).await?;
        let params = RawPathParams::from_request_parts(parts, state).await.map_err(|_| Error::NotFound)?;
        let slug = params
            .iter()
            .find(|(name, _)| *name == "forum")
            .map(|(_, slug)| slug.to_owned())
            .ok_or(Error::NotFound)?;
        let forum = forum_of(&visit.app, &slug).await?;
        let mut tx = visit.app.db.read().await?;
        // A block of a page has nothing above it.
        if let Some(banners) = visit.app.banners.filter(|_| !visit.part) {
            visit.banners = (banners.of)(&mut tx, &visit, forum.id.0).await?;
        }
        if let Some(person) = visit.by.person().filter(|_| parts.method == Method::GET && !visit.part) {
            for own in &visit.app.own_menu {
                if (own.has)(&mut tx, person, forum.id.0).await? {
                    visit.own_menu.push(own.item);
                }
            }
        }
        Ok(Here { visit, forum })
    }
}

/// The forum of that word, read once until the site changes.
async fn forum_of(app: &App, slug: &str) -> Result<Forum> {
    let Some(id) = app.house().by_slug(slug).map(|known| known.id) else {
        // The house may not have heard of it yet.
        let mut tx = app.db.read().await?;
        return store::forum_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound);
    };
    match app.kept::<Shelf<Uuid, Forum>>().look(app, id, &[Topic::new("site", id)]) {
        Found::Kept(it) => Ok((*it).clone()),
        Found::Gap(gap) => {
            let mut tx = app.db.read().await?;
            let forum = store::forum_by_slug(&mut tx, slug).await?.ok_or(Error::NotFound)?;
            Ok((*gap.fill(forum)).clone())
        }
    }
}

/// The coalition and its forums, for the frame of every page.
///
/// # Errors
/// What the database says.
pub async fn house(db: &Db) -> Result<House> {
    let mut tx = db.read().await?;
    let Some(coalition) = store::coalition(&mut tx).await? else {
        return Ok(House { languages: vec!["en".into()], chain: vec!["en".into()], ..House::default() });
    };
    let forums = store::forums(&mut tx).await?;
    let parents = store::parents(&mut tx).await?;
    Ok(House {
        name: (*coalition.name).clone(),
        languages: coalition.languages.0,
        chain: coalition.chain.0,
        forums: forums
            .into_iter()
            .map(|forum| ForumEntry {
                id: forum.id.0,
                slug: forum.slug.clone(),
                name: forum.short().clone(),
                zone: forum.time_zone(),
                parent: parents.get(&forum.id.0).copied(),
            })
            .collect(),
    })
}

//! What every page carries around its own content.

use super::{Banner, Link, LinkGroup, Visit, assets, banner_topic, menu};
use crate::{rights::Right, shell};
use data_encoding::BASE64URL_NOPAD;

/// The frame of a page: `base.html` reads it as `f`.
pub struct Frame {
    /// The interface's words of the frame.
    pub t: shell::Words,
    /// BCP 47 tag of the page.
    pub lang: String,
    /// The address without its language.
    pub path: String,
    /// The forum or coalition whose page it is.
    pub brand: String,
    /// Its home.
    pub brand_href: String,
    /// The public site's menu.
    pub nav: Vec<Link>,
    /// The workplaces of whoever is signed in.
    pub tools: Vec<LinkGroup>,
    /// The same page in the other languages.
    pub languages: Vec<LanguageLink>,
    /// Who is signed in.
    pub who: Option<WhoIsIn>,
    /// Where to sign in.
    pub sign_in_href: String,
    /// A fresh id that makes a form's second sending the same as its first.
    pub csrf: String,
    /// A message left by the page before.
    pub flash: Option<Flash>,
    /// The stylesheet with the forum's colour.
    pub forum_css: Option<String>,
    /// What stands above the page.
    pub banners: Vec<Banner>,
    /// Where it is asked for anew; empty where nothing is ever shown.
    pub banners_src: String,
    /// What announces that it has changed.
    pub banners_topic: String,
    /// What is amiss with the installation, for those who can have it put right.
    pub amiss: Option<String>,
}

/// The page in another language.
#[derive(Clone, Debug)]
pub struct LanguageLink {
    /// BCP 47.
    pub tag: String,
    /// The language's own name.
    pub name: String,
    /// Where to.
    pub href: String,
    /// Whether this is the page.
    pub current: bool,
}

/// Who is signed in.
#[derive(Clone, Debug)]
pub struct WhoIsIn {
    /// Their name as they write it.
    pub name: String,
    /// Where their own page is.
    pub account_href: String,
}

/// A message shown once.
#[derive(Clone, Debug)]
pub struct Flash {
    /// `ok`, `warn` or `error`.
    kind: &'static str,
    /// In the visitor's language.
    pub text: String,
}

impl Flash {
    pub(super) fn new(kind: &'static str, text: String) -> Flash {
        Flash { kind, text }
    }

    /// `ok`, `warn` or `error`.
    pub fn kind(&self) -> &str {
        self.kind
    }

    pub(super) fn to_cookie(&self) -> String {
        format!("{}.{}", self.kind, BASE64URL_NOPAD.encode(self.text.as_bytes()))
    }

    pub(super) fn from_cookie(cookie: &str) -> Option<Flash> {
        let (kind, text) = cookie.split_once('.')?;
        let kind = ["ok", "warn", "error"].into_iter().find(|known| *known == kind)?;
        let text = String::from_utf8(BASE64URL_NOPAD.decode(text.as_bytes()).ok()?).ok()?;
        Some(Flash { kind, text })
    }
}

impl Frame {
    pub(super) fn of(visit: &Visit, slug: Option<&str>) -> Frame {
        let house = visit.app.house();
        // One's account, a sign-in page, an error: whoever is there came from the forum, and finds its menus there too.
        let forum = slug.and_then(|slug| house.by_slug(slug)).or_else(|| house.current());
        let brand = forum.map_or(&house.name, |forum| &forum.name);
        let base = forum.map_or_else(|| format!("/{}", visit.tag), |forum| visit.to_forum(&forum.slug, ""));
        Frame {
            t: shell::Words(visit.lang),
            lang: visit.tag.clone(),
            path: visit.path.clone(),
            brand: brand.in_lang(&visit.tag, &house.chain).to_owned(),
            brand_href: forum.map_or_else(|| visit.to("/"), |forum| visit.to_forum(&forum.slug, "/")),
            nav: forum.map(|forum| menu::site(visit, forum.id, &base)).unwrap_or_default(),
            tools: forum.map(|forum| menu::tools(visit, forum.id, &base)).unwrap_or_default(),
            languages: house.languages.iter().map(|tag| language_link(visit, tag)).collect(),
            who: visit
                .by
                .person()
                .map(|_| WhoIsIn { name: visit.name.clone(), account_href: visit.to("/account") }),
            sign_in_href: visit.to("/sign-in"),
            csrf: crate::db::fresh_id(&visit.app.db.clock).to_string(),
            flash: visit.flash.clone(),
            forum_css: forum.map(|forum| format!("/forum/{}.css", forum.slug)),
            banners: visit.banners.clone(),
            banners_src: visit
                .app
                .banners
                .filter(|_| forum.is_some())
                .map(|banners| format!("{base}{}", banners.path))
                .unwrap_or_default(),
            banners_topic: banner_topic().to_string(),
            amiss: amiss(visit),
        }
    }

    /// The same page, standing under the tool at this address: somebody else's registration is no part of "my
    /// registration", though its address begins alike.
    #[must_use]
    pub fn within(mut self, href: &str) -> Frame {
        for link in self.tools.iter_mut().flat_map(|group| &mut group.links) {
            link.current = link.href == href;
        }
        self
    }

    /// The address of a file of the look, with its hash, so that browsers may keep it for good.
    pub fn asset(&self, name: &str) -> String {
        assets::address(name)
    }
}

/// Without its public address the house makes nothing that carries it; whoever runs a forum should not learn that from
/// tickets that never come.
fn amiss(visit: &Visit) -> Option<String> {
    let runs_a_forum = visit.by.may_somewhere(Right::ManageForum);
    (runs_a_forum && !visit.app.config.knows_its_address())
        .then(|| shell::Words(visit.lang).no_public_url("public_url"))
}

fn language_link(visit: &Visit, tag: &str) -> LanguageLink {
    let query = visit.query.as_ref().map_or(String::new(), |query| format!("?{query}"));
    LanguageLink {
        tag: tag.to_owned(),
        name: crate::dates::language_name(tag),
        href: format!("/{tag}{}{query}", visit.path),
        current: tag == visit.tag,
    }
}

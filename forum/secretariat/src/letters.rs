//! The letter to whoever was named: what they are from now on, and where their work begins.

use crate::say;
use forums::Forum;
use jiff::SignedDuration;
use kernel::{
    Lang, Result,
    db::Tx,
    letters::{self, Letter},
    rights::Role,
};
use people::{Person, links::way_in};

/// How long the link that the command line hands over signs its reader in.
pub const LINK_LASTS: SignedDuration = SignedDuration::from_hours(72);

/// The page on which somebody's work begins.
fn first_page(role: Role) -> &'static str {
    match role {
        Role::Desk => "/desk",
        Role::Organiser => "/dashboard",
        _ => "/accreditation",
    }
}

/// Makes a link that signs them in and leads to their work, for whoever asks for it at the command line. Answers its secret.
pub(crate) async fn link_by_hand(tx: &mut Tx, forum: &Forum, who: &Person, role: Role) -> Result<String> {
    let next = format!("/{}/f/{}{}", tag_of(tx, who).await?, forum.slug, first_page(role));
    people::links::make(tx, who.id, &next, false, LINK_LASTS).await
}

/// Writes the letter. Answers whether they have a mailbox.
pub(crate) async fn post(tx: &mut Tx, forum: &Forum, home: &str, who: &Person, role: Role) -> Result<bool> {
    let Some(address) = &who.email else { return Ok(false) };
    let tag = tag_of(tx, who).await?;
    let chain = forums::coalition(tx).await?.map(|it| it.chain.to_vec()).unwrap_or_default();
    let (lang, name) = (Lang::nearest(&tag), forum.name.in_lang(&tag, &chain).to_owned());
    let way = way_in(tx, home, &tag, who.id, &format!("/f/{}{}", forum.slug, first_page(role))).await?;
    let what = match role {
        Role::Organiser => say::organiser(),
        Role::Desk => say::desk_worker(),
        _ => say::officer(),
    };
    let body = say::letter(&who.name, &name, lang.tell(&what), way.link, lang.tell(&way.words));
    let letter = Letter {
        forum: Some(forum.id.0),
        person: Some(who.id.0),
        about: None,
        kind: "secretariat.named",
        address,
        lang: &tag,
        title: &lang.tell(&say::letter_title(&name)),
        body: &lang.tell(&body),
    };
    letters::post(tx, &letter).await?;
    Ok(true)
}

/// The language in which they are written to: theirs where the coalition writes it, else the nearest, else its first.
async fn tag_of(tx: &mut Tx, who: &Person) -> Result<String> {
    let house = forums::coalition(tx).await?.map(|it| it.languages.to_vec()).unwrap_or_default();
    let nearest = Lang::nearest(&who.language).tag();
    let theirs = [who.language.as_str(), nearest].into_iter().find(|tag| house.iter().any(|it| it == tag));
    Ok(theirs.or(house.first().map(String::as_str)).unwrap_or(nearest).to_owned())
}

//! The letters of this room, each in its reader's language and with a way in for its reader.

use crate::{
    enter,
    model::{Entered, Part, Registration, RegistrationId},
    say, store,
};
use delegations::DelegationId;
use forums::{CategoryId, Coalition, Forum};
use kernel::{
    Error, Lang, Result, Say,
    db::Tx,
    form::checked_email,
    letters::{self, Letter},
};
use people::{
    NewPerson, PersonId,
    links::{WayIn, first_way_in, way_in},
};

/// What there is to tell the person.
pub(crate) enum News<'n> {
    /// They are registered.
    Registered,
    /// They wait, at this place of the list.
    OnReserve(i64),
    /// A place has become free for them.
    MovedUp,
    /// Their registration was given up, for this reason.
    Withdrawn(&'n str),
    /// Somebody else changed their data, and nothing is open again by it.
    Changed,
    /// Their data were changed: these steps are open again, and until they are taken entry may wait.
    Reopened { steps: &'n [forums::Step], entry_waits: bool },
    /// Their letters come to this mailbox from now on.
    Mailbox,
    /// They lead their delegation from now on, or stand in for its head; or, as a member, they do so no more.
    Part(Part),
}

impl News<'_> {
    fn kind(&self) -> &'static str {
        match self {
            News::Registered => "registration.registered",
            News::OnReserve(_) => "registration.on-reserve",
            News::MovedUp => "registration.moved-up",
            News::Withdrawn(_) => "registration.withdrawn",
            News::Changed | News::Reopened { .. } => "registration.changed",
            News::Mailbox => "registration.mailbox",
            News::Part(Part::Head) => "registration.head-named",
            News::Part(Part::Deputy) => "registration.deputy-named",
            News::Part(Part::Member) => "registration.part-ended",
        }
    }

    /// The page that it is about: a head's work begins at the delegation.
    fn page(&self) -> &'static str {
        match self {
            News::Part(Part::Head | Part::Deputy) => "/delegation",
            _ => "/registration",
        }
    }
}

/// Whom a letter is to, and in what capacity.
pub(crate) struct To {
    pub registration: RegistrationId,
    pub person: PersonId,
    pub category: CategoryId,
    pub delegation: Option<DelegationId>,
}

impl To {
    /// Whoever is registered so.
    pub fn of(it: &Registration) -> To {
        To { registration: it.id, person: it.person, category: it.category, delegation: it.delegation }
    }
}

/// Writes the letter, if the person has a mailbox and `home`, the installation's public address, is known.
pub(crate) async fn post(
    tx: &mut Tx,
    forum: &Forum,
    home: Option<&str>,
    to: &To,
    news: &News<'_>,
) -> Result<()> {
    let Some(home) = home else { return Ok(()) };
    let Some(person) = people::by_id(tx, to.person).await? else { return Ok(()) };
    let Some(email) = person.email.filter(|_| person.erased_at.is_none()) else { return Ok(()) };
    let whose = Whose { name: person.name, email, language: &person.language, is_new: false };
    write(tx, forum, home, to, &whose, news).await
}

/// Writes the first letter to somebody whom the caller's act has entered without a part: what it has written is not asked for.
pub(crate) async fn first(
    tx: &mut Tx,
    forum: &Forum,
    home: Option<&str>,
    to: &To,
    new: &NewPerson,
    news: &News<'_>,
) -> Result<()> {
    let Some(home) = home else { return Ok(()) };
    let Some(email) = new.email.as_deref().and_then(checked_email) else { return Ok(()) };
    let name = people::shown(&new.names.tidied(), &new.language);
    write(tx, forum, home, to, &Whose { name, email, language: &new.language, is_new: true }, news).await
}

/// Whose letter it is.
struct Whose<'w> {
    name: String,
    email: String,
    language: &'w str,
    /// Entered by the caller's act, without a part.
    is_new: bool,
}

async fn write(
    tx: &mut Tx,
    forum: &Forum,
    home: &str,
    to: &To,
    whose: &Whose<'_>,
    news: &News<'_>,
) -> Result<()> {
    let Some(coalition) = forums::coalition(tx).await? else { return Ok(()) };
    let reader = Reader::of(&coalition, whose.language);
    let name = forum.name.in_lang(&reader.tag, &coalition.chain).to_owned();
    let capacity = capacity(tx, forum, to, &reader, &coalition.chain).await?;
    let page = format!("/f/{}{}", forum.slug, news.page());
    let way = if whose.is_new {
        first_way_in(tx, home, &reader.tag, to.person, &page).await?
    } else {
        way_in(tx, home, &reader.tag, to.person, &page).await?
    };
    let (title, body) = words(&whose.name, &name, &capacity, &way, news, &reader, &coalition.chain);
    letters::post(
        tx,
        &Letter {
            forum: Some(forum.id.0),
            person: Some(to.person.0),
            about: Some(to.registration.0),
            kind: news.kind(),
            address: &whose.email,
            lang: &reader.tag,
            title: &reader.lang.tell(&title),
            body: &reader.lang.tell(&body),
        },
    )
    .await?;
    Ok(())
}

/// Tells somebody that they wait for a place, inside the caller's act, where that is what came of it.
///
/// # Errors
/// What the database says.
pub async fn tell_who_waits(tx: &mut Tx, forum: &Forum, stands: Entered, home: Option<&str>) -> Result<()> {
    let Entered::Reserve(id, place) = stands else { return Ok(()) };
    let it = store::by_id(tx, id).await?.ok_or(Error::NotFound)?;
    post(tx, forum, home, &To::of(&it), &News::OnReserve(place)).await
}

fn words(
    name: &str,
    forum: &str,
    capacity: &str,
    way: &WayIn,
    news: &News<'_>,
    reader: &Reader,
    chain: &[String],
) -> (Say, Say) {
    let (link, entry) = (way.link.as_str(), reader.lang.tell(&way.words));
    match news {
        News::Registered => {
            (say::letter_registered_title(forum), say::letter_registered(name, forum, capacity, link, entry))
        }
        News::OnReserve(place) => (
            say::letter_reserve_title(forum),
            say::letter_reserve(name, forum, capacity, *place, link, entry),
        ),
        News::MovedUp => {
            (say::letter_moved_up_title(forum), say::letter_moved_up(name, forum, capacity, link, entry))
        }
        News::Withdrawn(reason) => {
            let reason =
                if reason.is_empty() { reader.lang.tell(&say::no_reason()) } else { (*reason).to_owned() };
            (say::letter_withdrawn_title(forum), say::letter_withdrawn(name, forum, capacity, reason, link))
        }
        News::Changed => {
            (say::letter_changed_title(forum), say::letter_changed(name, forum, capacity, link, entry))
        }
        News::Reopened { steps, entry_waits } => {
            let steps: Vec<&str> = steps.iter().map(|step| step.name.in_lang(&reader.tag, chain)).collect();
            let steps = steps.join(" · ");
            let body = if *entry_waits {
                say::letter_reopened_waits(name, forum, capacity, steps, link, entry)
            } else {
                say::letter_reopened(name, forum, capacity, steps, link, entry)
            };
            (say::letter_changed_title(forum), body)
        }
        News::Mailbox => {
            (say::letter_mailbox_title(forum), say::letter_mailbox(name, forum, capacity, link, entry))
        }
        News::Part(Part::Head) => {
            (say::letter_head_title(forum), say::letter_head(name, forum, capacity, link, entry))
        }
        News::Part(Part::Deputy) => {
            (say::letter_deputy_title(forum), say::letter_deputy(name, forum, capacity, link, entry))
        }
        News::Part(Part::Member) => {
            (say::letter_part_ended_title(forum), say::letter_part_ended(name, forum, capacity, link, entry))
        }
    }
}

/// To the mailbox that is a person's no longer, so that nobody takes it away from them unseen. Whoever reads it now learns
/// nothing by it: neither the new one nor a way in.
pub(crate) async fn mailbox_left(
    tx: &mut Tx,
    forum: &Forum,
    home: Option<&str>,
    to: &To,
    left: &NewPerson,
) -> Result<()> {
    let (Some(_), Some(email)) = (home, &left.email) else { return Ok(()) };
    let Some(coalition) = forums::coalition(tx).await? else { return Ok(()) };
    let reader = Reader::of(&coalition, &left.language);
    let name = people::shown(&left.names, &left.language);
    let title = forum.name.in_lang(&reader.tag, &coalition.chain);
    letters::post(
        tx,
        &Letter {
            forum: Some(forum.id.0),
            person: Some(to.person.0),
            about: Some(to.registration.0),
            kind: "registration.mailbox-left",
            address: email,
            lang: &reader.tag,
            title: &reader.lang.tell(&say::letter_mailbox_left_title(title)),
            body: &reader.lang.tell(&say::letter_mailbox_left(name, title, forum.contact.as_str())),
        },
    )
    .await?;
    Ok(())
}

/// `Delegate, Kazakhstan`: category and delegation.
async fn capacity(tx: &mut Tx, forum: &Forum, to: &To, reader: &Reader, chain: &[String]) -> Result<String> {
    let category = enter::category(tx, to.category).await?;
    let category = category.map(|it| it.name.in_lang(&reader.tag, chain).to_owned()).unwrap_or_default();
    let Some(delegation) = to.delegation else { return Ok(category) };
    let delegation = enter::seated(tx, forum.id, delegation).await?;
    let delegation = delegation.map(|it| it.name.in_lang(&reader.tag, chain).to_owned()).unwrap_or_default();
    Ok(reader.lang.tell(&say::capacity(category, delegation)))
}

/// In which languages somebody is written to: content and interface.
pub(crate) struct Reader {
    /// A language of the coalition.
    pub tag: String,
    /// One of the nine.
    pub lang: Lang,
}

impl Reader {
    /// The reader's language where the coalition writes it, else its nearest, else the coalition's first.
    pub fn of(coalition: &Coalition, language: &str) -> Reader {
        let lang = Lang::nearest(language);
        let offered = |tag: &str| coalition.languages.iter().any(|known| known == tag);
        let tag = [language, lang.tag()].into_iter().find(|tag| offered(tag)).map(str::to_owned);
        let tag =
            tag.or_else(|| coalition.languages.first().cloned()).unwrap_or_else(|| lang.tag().to_owned());
        Reader { lang: Lang::nearest(&tag), tag }
    }
}

/// The letter with an invite link, for an address whose person is not known yet.
pub(crate) struct Invitation<'i> {
    pub forum: &'i Forum,
    pub about: uuid::Uuid,
    pub email: &'i str,
    pub language: &'i str,
    pub category: CategoryId,
    pub delegation: Option<DelegationId>,
    pub note: &'i str,
    pub home: &'i str,
    pub secret: &'i str,
}

/// Writes it.
pub(crate) async fn invite(tx: &mut Tx, it: &Invitation<'_>, until: jiff::Timestamp) -> Result<()> {
    let Some(coalition) = forums::coalition(tx).await? else { return Ok(()) };
    let to = Reader::of(&coalition, it.language);
    let chain = &coalition.chain;
    let forum = it.forum.name.in_lang(&to.tag, chain).to_owned();
    let category = forums::category(tx, it.category).await?;
    let category =
        category.map(|category| category.name.in_lang(&to.tag, chain).to_owned()).unwrap_or_default();
    let delegation = match it.delegation {
        Some(id) => delegations::by_id(tx, id).await?.map(|it| it.name.in_lang(&to.tag, chain).to_owned()),
        None => None,
    };
    let capacity = match delegation {
        Some(delegation) => to.lang.tell(&say::capacity(category, delegation)),
        None => category,
    };
    let link = format!("{}/{}/invite/{}", it.home, to.tag, it.secret);
    let until = it.forum.moment(to.lang, until);
    let body = if it.note.is_empty() {
        say::letter_invited(&forum, capacity, link, until)
    } else {
        say::letter_invited_noted(&forum, capacity, it.note, link, until)
    };
    letters::post(
        tx,
        &Letter {
            forum: Some(it.forum.id.0),
            person: None,
            about: Some(it.about),
            kind: "registration.invited",
            address: it.email,
            lang: &to.tag,
            title: &to.lang.tell(&say::letter_invited_title(&forum)),
            body: &to.lang.tell(&body),
        },
    )
    .await?;
    Ok(())
}

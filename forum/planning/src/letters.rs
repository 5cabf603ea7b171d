//! What those concerned are told of a version, and what speakers are asked: in their language.

use crate::{
    concerned::News,
    model::{Draft, VersionItem},
    say,
    scene::Board,
    store::Seat,
};
use forums::Forum;
use kernel::{
    Lang, Result, Say, dates,
    db::Tx,
    letters::{Letter, post},
};
use programme::NewPart;

/// Lines of one letter; whoever has more to do with a programme reads the rest there.
const LINES_MAX: usize = 100;

/// Where letters lead.
pub(crate) struct Writer<'w> {
    pub forum: &'w Forum,
    pub board: &'w Board,
    /// `https://forum.example`
    pub site: &'w str,
    pub chain: &'w [String],
}

impl Writer<'_> {
    /// Writes what is new for somebody. Answers whether they have a mailbox.
    pub async fn tell(&self, tx: &mut Tx, seat: &Seat, news: &[(News, &VersionItem)]) -> Result<bool> {
        let lang = Lang::nearest(&seat.language);
        let told = news.iter().take(LINES_MAX);
        let mut lines: Vec<String> =
            told.filter_map(|(news, item)| Some(lang.tell(&self.line(seat, *news, item)?))).collect();
        if news.len() > LINES_MAX {
            lines.push(lang.tell(&say::letter_line_more(news.len() - LINES_MAX)));
        }
        let name = self.forum.name.in_lang(&seat.language, self.chain);
        let page = self.address(seat, "/programme");
        let body = say::letter_changes(&seat.name, name, lines.join("\n"), page, &self.forum.contact);
        self.post(tx, seat, "planning.changes", &say::letter_changes_title(name), &body).await
    }

    /// Asks somebody whether they take a part.
    pub async fn ask(&self, tx: &mut Tx, seat: &Seat, draft: &Draft, part: &NewPart) -> Result<bool> {
        let name = self.forum.name.in_lang(&seat.language, self.chain);
        let lang = Lang::nearest(&seat.language);
        let role = part.role.map(|role| programme::role_word(lang, role)).unwrap_or_default();
        let title = draft.title.in_lang(&seat.language, self.chain);
        let (when, place) = (self.when(seat, draft), self.place(seat, draft));
        let page = self.address(seat, "/my-parts");
        let line = lang.tell(&say::letter_line_new(title, when, place));
        let body = say::letter_invite(&seat.name, name, role, line, page, &self.forum.contact);
        self.post(tx, seat, "planning.invited", &say::letter_invite_title(name), &body).await
    }

    async fn post(&self, tx: &mut Tx, seat: &Seat, kind: &str, title: &Say, body: &Say) -> Result<bool> {
        let Some(address) = &seat.email else { return Ok(false) };
        let lang = Lang::nearest(&seat.language);
        let letter = Letter {
            forum: Some(self.forum.id.0),
            person: Some(seat.person.0),
            about: Some(seat.id),
            kind,
            address,
            lang: lang.tag(),
            title: &lang.tell(title),
            body: &lang.tell(body),
        };
        post(tx, &letter).await?;
        Ok(true)
    }

    fn line(&self, seat: &Seat, news: News, item: &VersionItem) -> Option<Say> {
        let draft = item.becomes.as_deref().or(item.was.as_deref())?;
        let title = draft.title.in_lang(&seat.language, self.chain);
        let (when, place) = (self.when(seat, draft), self.place(seat, draft));
        Some(match news {
            News::New => say::letter_line_part(title, when, place),
            News::Changed => say::letter_line_changed(title, when, place),
            News::Cancelled => say::letter_line_cancelled(title),
            News::Ended => say::letter_line_ended(title),
        })
    }

    fn when(&self, seat: &Seat, draft: &Draft) -> String {
        let lang = Lang::nearest(&seat.language);
        match draft.starts() {
            Some(at) => dates::moment(lang, at.timestamp(), at.time_zone()),
            None => lang.tell(&say::letter_no_time()),
        }
    }

    fn place(&self, seat: &Seat, draft: &Draft) -> String {
        let lang = Lang::nearest(&seat.language);
        let text = |text: &kernel::Text| text.in_lang(&seat.language, self.chain).to_owned();
        match (self.board.room(draft.room), self.board.city(draft.city)) {
            (Some(room), _) if room.venue.is_empty() => text(&room.name),
            (Some(room), _) => lang.tell(&say::room_in(text(&room.name), text(&room.venue))),
            (None, Some(city)) => text(&city.name),
            (None, None) => lang.tell(&say::letter_no_place()),
        }
    }

    fn address(&self, seat: &Seat, page: &str) -> String {
        format!("{}/{}/f/{}{page}", self.site, Lang::nearest(&seat.language).tag(), self.forum.slug)
    }
}

//! The verdict, as it stands on the screen.

use crate::{
    Words,
    model::{Checkpoint, CheckpointId, Reason, Stored, Verdict, Way},
    store,
    verdict_words::{icon, line, tone, word},
};
use kernel::{Result, db::Tx, web::Visit};
use uuid::Uuid;

/// The verdict, as it stands on the screen.
pub(crate) struct Card {
    pub(crate) tone: &'static str,
    pub(crate) icon: &'static str,
    /// The verdict's own word, for tests and for those who look at the page's source.
    pub(crate) code: &'static str,
    pub(crate) word: String,
    pub(crate) line: String,
    pub(crate) who: Option<Bearer>,
    /// How it is taken back that it let somebody in.
    pub(crate) undo: Option<Undo>,
}

/// The form that takes a scan back.
pub(crate) struct Undo {
    pub(crate) label: String,
    pub(crate) action: String,
    pub(crate) checkpoint: CheckpointId,
    /// The id of the contrary scan, which follows from the scan's own: pressed twice, on two pages too, it is one.
    pub(crate) scan: Uuid,
    pub(crate) mistake: Uuid,
}

/// The person of a verdict.
pub(crate) struct Bearer {
    pub(crate) name: people::Seen,
    pub(crate) photo: Option<String>,
    pub(crate) category: Worded,
    pub(crate) delegation: Option<Worded>,
}

/// Content in the language in which it is shown.
pub(crate) struct Worded {
    pub(crate) lang: String,
    pub(crate) text: String,
}

/// What the door says to a scan, with the face of whoever it is about.
pub(crate) async fn card(
    visit: &Visit,
    tx: &mut Tx,
    checkpoint: &Checkpoint,
    stored: &Stored,
) -> Result<Card> {
    let (t, record) = (Words(visit.lang), &stored.record);
    let zone = checkpoint.zone_name.in_lang(&visit.tag, &visit.chain()).to_owned();
    let face = match record.registration {
        Some(registration) => store::face(tx, registration).await?,
        None => None,
    };
    Ok(Card {
        tone: tone(record),
        icon: icon(record),
        code: if record.reason == Some(Reason::Mistake) {
            Reason::Mistake.word()
        } else {
            record.verdict.word()
        },
        word: word(t, record),
        undo: (record.verdict == Verdict::Ok && record.direction == Way::In).then(|| Undo {
            label: t.was_mistake(),
            action: visit.to("/door"),
            checkpoint: checkpoint.id,
            scan: Uuid::new_v5(&record.scan, b"mistake"),
            mistake: record.scan,
        }),
        line: line(t, record, checkpoint, &zone),
        who: face.map(|face| who(visit, face)),
    })
}

fn who(visit: &Visit, face: store::Face) -> Bearer {
    Bearer {
        photo: face.photo.map(|_| format!("/door/photo/{}", face.registration)),
        category: worded(visit, &face.category),
        delegation: face.delegation.as_ref().map(|name| worded(visit, name)),
        name: people::seen(visit, face.bearer()),
    }
}

/// The best of its languages for this visitor.
pub(crate) fn worded(visit: &Visit, text: &kernel::Text) -> Worded {
    let chain = visit.chain();
    let shown = text.show(&visit.tag, &chain);
    Worded { lang: shown.lang.to_owned(), text: shown.text.to_owned() }
}

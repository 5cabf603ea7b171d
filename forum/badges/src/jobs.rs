//! What this room follows up.

use crate::{
    acts::{FinishRun, Issue, Reprint, Revoke},
    model::{Imprint, LeftOut, Run, RunId, RunStanding, Ticket},
    print::{self, Comparing, Printed, Sheets},
    signing::Signer,
    store::{self, Face},
};
use accreditation::Accredited;
use forums::{Forum, ForumId};
use jiff::SignedDuration;
use kernel::{
    Error, Result,
    db::{Chore, Tx},
    jobs::{self, Job},
    rights::By,
    web::App,
};
use registration::Withdrawn;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// How long a ticket waits before it is looked whether `public_url` is set by now.
const WAITS_FOR_ADDRESS: SignedDuration = SignedDuration::from_mins(1);

/// Somebody is accredited: their ticket is issued and they are told. Twice is once. While the operator has not set
/// `public_url`, the ticket waits: it is not given up, however long that takes.
///
/// # Errors
/// What the database says.
pub async fn on_accredited(app: App, job: Accredited) -> Result<()> {
    let mut tx = app.db.read().await?;
    let known = store::valid(&mut tx, job.registration).await?;
    drop(tx);
    if known.is_none() {
        let Some(signer) = Signer::of(&app) else {
            return app.db.chore(Wait(job)).await;
        };
        app.db.act(&By::House, Issue { registration: job.registration, signer }).await?;
    }
    Ok(())
}

/// Leaves the job for later.
struct Wait(Accredited);

impl Chore for Wait {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let later = tx.now + WAITS_FOR_ADDRESS;
        jobs::later_at(tx, &self.0, later).await
    }
}

/// Somebody was withdrawn or refused: their ticket ends.
///
/// # Errors
/// What the database says.
pub async fn on_withdrawn(app: App, job: Withdrawn) -> Result<()> {
    let mut tx = app.db.read().await?;
    let known = store::valid(&mut tx, job.registration).await?;
    drop(tx);
    if known.is_some() {
        app.db.act(&By::House, Revoke { registration: job.registration }).await?;
    }
    Ok(())
}

/// A file with many badges is to be printed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct PrintRun {
    /// Which.
    pub run: RunId,
}

impl Job for PrintRun {
    const KIND: &'static str = "badges.print_run";
}

/// Prints the badges of a run into a file; whoever has one that says something else by now gets a new number with it. A run
/// that has ended is left alone.
///
/// # Errors
/// When `public_url` is not set; what the database and the disk say. What cannot be typeset ends the run as failed.
pub async fn on_print_run(app: App, job: PrintRun) -> Result<()> {
    let mut tx = app.db.read().await?;
    let Some(run) = store::run(&mut tx, job.run).await?.filter(|run| run.standing == RunStanding::Waiting)
    else {
        return Ok(());
    };
    let forum = forums::forum_by_id(&mut tx, ForumId(run.forum)).await?.ok_or(Error::NotFound)?;
    let sheets = Sheets::of(&app, &mut tx, &forum, &run.lang).await?;
    let mut faces = chosen(&mut tx, &run).await?;
    drop(tx);
    if renewed(&app, &forum, &sheets, &faces).await? {
        faces = chosen(&mut app.db.read().await?, &run).await?;
    }
    let printed = print::many(&app, sheets, faces, run.sheet).await;
    let (file, tickets, left_out) = match printed {
        Ok(Printed { pdf, tickets, left_out }) => (keep(&app, pdf)?, tickets, left_out),
        Err(error) => {
            tracing::error!(run = %run.id, %error, "a run of badges could not be printed");
            (None, vec![], vec![])
        }
    };
    finish(&app, run.id, file, tickets, left_out).await
}

async fn chosen(tx: &mut Tx, run: &Run) -> Result<Vec<Face>> {
    let chosen: HashSet<_> = run.chosen.iter().copied().collect();
    let mut faces = store::faces(tx, ForumId(run.forum)).await?;
    faces.retain(|face| chosen.contains(&face.registration));
    Ok(faces)
}

/// Gives new numbers to those whose printed badge says something else by now: the one that is out there ends with its number.
/// Whoever has theirs is not outdated any more, so that a job that runs twice gives nobody two. Answers whether anybody was.
async fn renewed(app: &App, forum: &Forum, sheets: &Sheets, faces: &[Face]) -> Result<bool> {
    let comparing = Comparing::of(app, forum);
    let outdated = |face: &&Face| comparing.is_outdated(face) && sheets.unprintable(face).is_empty();
    let mut any = false;
    for face in faces.iter().filter(outdated) {
        let reprint =
            Reprint { forum: forum.clone(), registration: face.registration, signer: sheets.signer.clone() };
        match app.db.act(&By::House, reprint).await {
            Ok(_) => any = true,
            // Whoever has lost their ticket meanwhile gets no badge.
            Err(Error::Refused(_)) => {}
            Err(error) => return Err(error),
        }
    }
    Ok(any)
}

fn keep(app: &App, pdf: Option<Vec<u8>>) -> Result<Option<uuid::Uuid>> {
    Ok(match pdf {
        Some(pdf) => Some(app.files.keep(&pdf)?),
        None => None,
    })
}

async fn finish(
    app: &App,
    run: RunId,
    file: Option<uuid::Uuid>,
    printed: Vec<(Ticket, Imprint)>,
    left_out: Vec<LeftOut>,
) -> Result<()> {
    let ended = app.db.act(&By::House, FinishRun { run, file, printed, left_out }).await;
    // A file that no run knows would outlive the erasure of the people in it.
    if let (Some(file), false) = (file, matches!(ended, Ok(true))) {
        app.files.remove(file)?;
    }
    ended.map(drop)
}

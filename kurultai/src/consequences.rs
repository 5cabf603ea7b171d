//! What follows from what: the one table in which a room's job meets those who act on it.

use crate::privacy;
use kernel::{Result, jobs::Jobs, web::App};

/// Every kind of job of the house.
///
/// | when | then |
/// |---|---|
/// | somebody asked for a sign-in link | a letter to each person of the mailbox |
/// | somebody holds a place and has no step before them | they are accredited |
/// | an edit re-opens steps | the decision is kept |
/// | all steps are taken | a ticket is issued, and a letter brings it |
/// | a registration is given up or refused | its ticket ends, and its places at items of the programme become free |
/// | a place at an item is free | the first who waits for it moves up, and a letter says so |
/// | people are new or have changed | access rules that wait for some of them name them; they are compared with everybody, for the same person entered twice |
/// | a clerk who adds somebody is shown others of like names, and says that it is somebody else | these pairs are decided |
/// | a list that was looked through is let in | its rows go in, some at a time |
/// | a week after a list was sent | its file is removed |
/// | a list goes out at a step that is taken outside | its workbook is made, off the acts |
/// | answers from outside were looked through | they count, some at a time |
/// | a week after a list went out, or answers came in | the file is removed |
/// | a week after a file of a programme was sent | it is removed |
/// | something begins ten minutes or more later than planned, and that has stood for a minute | those concerned get a letter |
/// | a version of the programme is published, and for a minute no other one | those concerned get a letter about what all of it means for them |
/// | an urgent notice is sent | its letters are written, some at a time |
/// | a rehearsal of the stage has ended | what was marked as done in running orders meanwhile is not any more |
/// | an upload of a recording or paper has stood still for a day | it goes |
/// | a recording, its poster or an upload is removed | its files go |
/// | a day after a file was sent with a form | it goes, if nothing refers to it |
/// | a person is erased | files that they leave are gone, also if the program ended in between |
/// | badges are to be printed | they are typeset, off the acts, into one file |
pub fn jobs() -> Jobs {
    Jobs::default()
        .on(people::on_links_wanted)
        .on(lists::on_bring)
        .on(lists::on_forget)
        .on(programme::on_forget)
        .on(planning::on_tell)
        .on(planning::on_write_letters)
        .on(notices::on_deliver)
        .on(accreditation::on_registered)
        .on(accreditation::on_reopened)
        .on(outside::on_make_list)
        .on(outside::on_count_answers)
        .on(outside::on_forget)
        .on(on_people_changed)
        .on(duplicates::on_said_another)
        .on(badges::on_accredited)
        .on(on_withdrawn)
        .on(signups::on_place_freed)
        .on(signups::on_delayed)
        .on(cues::on_rehearsal_ended)
        .on(media::on_abandoned)
        .on(media::on_discard)
        .on(badges::on_print_run)
        .on(registration::on_upload_left)
        .on(privacy::on_files_left)
}

/// Both rooms bear to be asked twice.
async fn on_people_changed(app: App, job: registration::PeopleChanged) -> Result<()> {
    door::look_who_came(&app, job.forum).await?;
    duplicates::on_people_changed(app, job).await
}

/// Several rooms follow it up; each of them bears to be asked twice.
async fn on_withdrawn(app: App, job: registration::Withdrawn) -> Result<()> {
    badges::on_withdrawn(app.clone(), job.clone()).await?;
    signups::on_withdrawn(app, job).await
}

//! Whether a forum within this one can still be dissolved.

use forums::ForumId;
use kernel::{Result, db::Tx};

/// Whether nothing was entered in a forum since it was founded: it has no more than cities, rooms, categories and organisers.
pub(crate) async fn is_untouched(tx: &mut Tx, forum: ForumId) -> Result<bool> {
    let (entered,): (i64,) = tx.sql(ENTERED).bind(forum).one().await?;
    Ok(entered == 0)
}

/// Everything that lies in a forum and did not come with it.
const ENTERED: &str = "select (select count(*) from registration where forum = $1)
  + (select count(*) from forum where parent = $1)
  + (select count(*) from mandate where forum = $1 and role not in ('organiser', 'officer', 'desk'))
  + (select count(*) from site_text where forum = $1) + (select count(*) from step where forum = $1)
  + (select count(*) from seat where forum = $1) + (select count(*) from quota where forum = $1)
  + (select count(*) from invite where forum = $1) + (select count(*) from ticket where forum = $1)
  + (select count(*) from serial_number where forum = $1) + (select count(*) from print_run where forum = $1)
  + (select count(*) from zone where forum = $1) + (select count(*) from checkpoint where forum = $1)
  + (select count(*) from access_rule where forum = $1) + (select count(*) from sent_list where forum = $1)
  + (select count(*) from outside_list where forum = $1) + (select count(*) from outside_answers where forum = $1)
  + (select count(*) from token where forum = $1) + (select count(*) from compared where forum = $1)
  + (select count(*) from programme_item where forum = $1) + (select count(*) from programme_part where forum = $1)
  + (select count(*) from programme_file where forum = $1)
  + (select count(*) from programme_arrival where forum = $1) + (select count(*) from programme_delay where forum = $1)
  + (select count(*) from planning_change where forum = $1) + (select count(*) from planning_version where forum = $1)
  + (select count(*) from planning_way where forum = $1) + (select count(*) from planning_house_way where forum = $1)
  + (select count(*) from planning_invitation where forum = $1)
  + (select count(*) from planning_absence where forum = $1) + (select count(*) from planning_telling where forum = $1)
  + (select count(*) from signup_offer where forum = $1) + (select count(*) from signup where forum = $1)
  + (select count(*) from stage_hall where forum = $1) + (select count(*) from stage_list where forum = $1)
  + (select count(*) from stage_delay where forum = $1)
  + (select count(*) from stage_entry where forum = $1) + (select count(*) from stage_step where forum = $1)
  + (select count(*) from stage_question where forum = $1) + (select count(*) from stage_poll where forum = $1)
  + (select count(*) from stage_picture where forum = $1) + (select count(*) from stage_rehearsal where forum = $1)
  + (select count(*) from stage_screen where forum = $1) + (select count(*) from notice where forum = $1)
  + (select count(*) from cue where forum = $1) + (select count(*) from recording where forum = $1)
  + (select count(*) from session_paper where forum = $1) + (select count(*) from media_upload where forum = $1)";

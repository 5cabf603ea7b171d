//! The list of rooms.

use crate::{privacy, serve};
use kernel::web::Routes;

/// Every route of the house.
pub fn routes() -> Routes {
    Routes::new()
        .merge(serve::routes())
        .merge(people::routes(privacy::neighbours()))
        .merge(privacy::routes())
        .merge(forums::routes())
        .merge(programme::routes(media::neighbour(signups::neighbours())))
        .merge(planning::routes())
        .merge(stage::routes())
        .merge(cues::routes())
        .merge(notices::routes())
        .merge(registration::routes(badges::neighbour()))
        .merge(secretariat::routes())
        .merge(signups::routes())
        .merge(media::routes())
        .merge(lists::routes())
        .merge(accreditation::routes())
        .merge(outside::routes())
        .merge(badges::routes())
        .merge(duplicates::routes())
        .merge(door::routes())
        .merge(numbers::routes())
        .merge(api::routes())
}

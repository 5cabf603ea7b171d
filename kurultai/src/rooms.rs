//! The list of rooms.

use kernel::web::Routes;
use people::Neighbours;

/// Every route of the house.
pub fn routes() -> Routes {
    Routes::new().merge(forums::routes()).merge(people::routes(Neighbours::default())).merge(crate::serve::routes())
}

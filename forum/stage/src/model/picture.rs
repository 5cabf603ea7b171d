//! Pictures that screens can show: slides, logos, signs.

use jiff::Timestamp;
use kernel::{Text, db::Json};
use uuid::Uuid;

kernel::id! {
    /// A picture for the screens of a forum's halls.
    pub PictureId;
}

/// Pictures of one forum.
pub const PICTURES_MAX: i64 = 60;
/// Letters that say what a picture shows.
pub const PICTURE_LETTERS_MAX: usize = 200;

kernel::record! {
    /// A picture for the screens of a forum's halls.
    #[derive(Clone, Debug, PartialEq)]
    pub struct Picture {
        /// Its id.
        pub id: PictureId,
        /// A JPEG among the house's files.
        pub file: Uuid,
        /// What it shows, for whoever does not see it.
        pub shows: Json<Text>,
        /// Since when it is there.
        pub added_at: Timestamp,
    }
}

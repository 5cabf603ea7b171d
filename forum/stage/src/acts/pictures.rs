//! Pictures for the screens of halls: they come, and go.

use super::must_run;
use crate::{
    model::{Focus, PICTURE_LETTERS_MAX, PICTURES_MAX, Picture, PictureId},
    public::Public,
    say, store,
};
use forums::ForumId;
use kernel::{
    Error, Result, Text,
    db::{Act, Json, Tx},
    form::check_line,
    jobs,
    journal::Subject,
    rights::By,
};
use uuid::Uuid;

/// A picture is there for the screens of all halls. Nobody sees it before it is put on one.
pub struct AddPicture {
    /// Of which forum.
    pub forum: ForumId,
    /// The JPEG, kept already.
    pub file: Uuid,
    /// What it shows.
    pub shows: Text,
}

impl Act for AddPicture {
    type Out = PictureId;
    const VERB: &'static str = "stage.picture-add";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<PictureId> {
        let refuse = |say| Err(Error::Invalid(vec![("shows".to_owned(), say)]));
        if self.shows.is_empty() {
            return refuse(say::picture_words_needed());
        }
        for version in self.shows.versions.values() {
            if let Err(say) = check_line(&version.text, PICTURE_LETTERS_MAX) {
                return refuse(say);
            }
        }
        tx.alone("pictures of", self.forum.0).await?;
        if store::count_pictures(tx, self.forum).await? >= PICTURES_MAX {
            return Err(Error::Refused(say::too_many_pictures(PICTURES_MAX)));
        }
        let id = PictureId(tx.new_id());
        tx.about(Subject::new("forum", self.forum.0));
        let picture = Picture { id, file: self.file, shows: Json(self.shows.clone()), added_at: tx.now };
        store::add_picture(tx, self.forum, &picture).await?;
        super::tell_all(tx, self.forum).await?;
        Ok(id)
    }
}

/// A picture goes for good.
pub struct RemovePicture {
    /// Of which forum.
    pub forum: ForumId,
    /// Which.
    pub picture: PictureId,
}

impl Act for RemovePicture {
    type Out = ();
    const VERB: &'static str = "stage.picture-remove";

    async fn may(&self, by: &By, _: &mut Tx) -> Result<()> {
        must_run(by, self.forum)
    }

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        tx.alone("stage of", self.forum.0).await?;
        let picture = store::picture(tx, self.forum, self.picture).await?.ok_or(Error::NotFound)?;
        let shown = Some(Json(Focus::Picture(picture.id)));
        // A rehearsal puts back what screens showed before it.
        let before = Public::of(tx, self.forum).await?.halls(tx).await?;
        let halls = store::halls(tx, self.forum).await?;
        if halls.iter().chain(&before).any(|hall| hall.focus == shown) {
            return Err(Error::Refused(say::picture_is_shown()));
        }
        tx.about(Subject::new("forum", self.forum.0));
        store::remove_picture(tx, picture.id).await?;
        jobs::later(tx, &media::Discard { files: vec![picture.file] }).await?;
        super::tell_all(tx, self.forum).await
    }
}

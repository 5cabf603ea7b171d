//! Photos and documents that come with a form: checked, kept, and not lost when something else in the form is wrong.

use crate::{
    questions::{Questions, control},
    say, store,
};
use axum::extract::Multipart;
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use jiff::SignedDuration;
use kernel::{
    Error, Result, Say,
    db::{Chore, Tx},
    form::Form,
    jobs::{self, Job},
    secret, shell,
    web::App,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use uuid::Uuid;

/// The largest document that is taken.
const DOCUMENT_BYTES_MAX: usize = 10 * 1024 * 1024;
/// Controls of one form, at most.
const CONTROLS_MAX: usize = 200;
/// How long a file waits for its form to be sent without a fault.
const WAITS: SignedDuration = SignedDuration::from_hours(24);

/// What was sent by a form that may carry files.
#[derive(Default)]
pub(crate) struct Sent {
    /// The text.
    pub form: Form,
    /// The files, by the name of their control.
    pub files: BTreeMap<String, Vec<u8>>,
}

impl Sent {
    /// Reads the whole form.
    pub async fn read(mut multipart: Multipart) -> Result<Sent> {
        let (mut pairs, mut files) = (vec![], BTreeMap::new());
        while let Some(part) = multipart.next_field().await.map_err(unreadable)? {
            let Some(name) = part.name().map(str::to_owned) else { continue };
            if pairs.len() + files.len() >= CONTROLS_MAX {
                return Err(Error::Invalid(vec![]));
            }
            if part.file_name().is_some() {
                let bytes = part.bytes().await.map_err(unreadable)?;
                if !bytes.is_empty() {
                    files.insert(name, bytes.to_vec());
                }
            } else {
                // Whatever is not UTF-8 is shown as such, and refused by the field that it stands in.
                let bytes = part.bytes().await.map_err(unreadable)?;
                pairs.push((name, String::from_utf8_lossy(&bytes).into_owned()));
            }
        }
        Ok(Sent { form: Form::from_pairs(pairs), files })
    }
}

/// A body that breaks off or is too large: there is nothing to give back.
fn unreadable(_: axum::extract::multipart::MultipartError) -> Error {
    Error::Refused(shell::say::error_413_next())
}

/// The files that came with a form, kept.
#[derive(Clone, Debug, Default)]
pub(crate) struct Uploads {
    /// The photo.
    pub photo: Option<Uuid>,
    /// Documents, by the id of their question.
    pub documents: Vec<(String, Uuid)>,
}

/// Checks and keeps the files that a form asks for; what is wrong with them is said in the form. Files that are good
/// need not be sent again with a form that is corrected.
pub(crate) async fn take(app: &App, questions: &Questions, sent: &mut Sent) -> Result<Uploads> {
    let mut uploads = Uploads::default();
    if let Some(required) = questions.asks_photo() {
        let bytes = sent.files.remove("photo");
        uploads.photo = one(app, &mut sent.form, "photo", bytes, required && questions.strict, true).await?;
    }
    for field in questions.documents() {
        let name = control(field);
        let bytes = sent.files.remove(&name);
        if let Some(file) =
            one(app, &mut sent.form, &name, bytes, field.required && questions.strict, false).await?
        {
            uploads.documents.push((field.id.clone(), file));
        }
    }
    Ok(uploads)
}

async fn one(
    app: &App,
    form: &mut Form,
    name: &str,
    bytes: Option<Vec<u8>>,
    required: bool,
    photo: bool,
) -> Result<Option<Uuid>> {
    let Some(bytes) = bytes else {
        let kept = opened(app, form.value(&kept_control(name)));
        if kept.is_none() && required {
            form.refuse(name, shell::say::field_file_missing());
        }
        return Ok(kept);
    };
    let checked = if photo { checked_photo(bytes).await? } else { checked_document(bytes) };
    match checked {
        Ok(bytes) => {
            let id = keep(app, &bytes).await?;
            form.set(&kept_control(name), sealed(app, id));
            Ok(Some(id))
        }
        Err(say) => {
            form.refuse(name, say);
            Ok(None)
        }
    }
}

/// A photo as it is kept: decoded away from the async threads.
pub(crate) async fn checked_photo(bytes: Vec<u8>) -> Result<Result<Vec<u8>, Say>> {
    let checked = tokio::task::spawn_blocking(move || people::photo::checked(&bytes)).await;
    checked.map_err(|error| Error::Broken(error.into()))
}

/// A document of a kind that everybody can open.
pub(crate) fn checked_document(bytes: Vec<u8>) -> Result<Vec<u8>, Say> {
    if bytes.is_empty() {
        return Err(shell::say::field_file_missing());
    }
    if bytes.len() > DOCUMENT_BYTES_MAX {
        return Err(shell::say::field_file_too_large_mb(10));
    }
    match media_type(&bytes) {
        "application/octet-stream" => Err(shell::say::field_file_kind("PDF, JPEG, PNG")),
        _ => Ok(bytes),
    }
}

/// What a kept file is, by how it begins.
pub(crate) fn media_type(bytes: &[u8]) -> &'static str {
    const KINDS: [(&[u8], &str); 3] =
        [(b"%PDF-", "application/pdf"), (b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG\r\n\x1a\n", "image/png")];
    let known = KINDS.into_iter().find(|(start, _)| bytes.starts_with(start));
    known.map_or("application/octet-stream", |(_, kind)| kind)
}

/// Keeps a file, and sees to it that it goes away again if nobody comes to use it.
pub(crate) async fn keep(app: &App, bytes: &[u8]) -> Result<Uuid> {
    let file = app.files.keep(bytes)?;
    app.db.chore(LookAgain(file)).await?;
    Ok(file)
}

struct LookAgain(Uuid);

impl Chore for LookAgain {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        let at = tx.now.saturating_add(WAITS).unwrap_or(tx.now);
        jobs::later_at(tx, &UploadLeft { file: self.0 }, at).await
    }
}

/// A file was uploaded a day ago: it goes if nothing refers to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadLeft {
    /// Which.
    pub file: Uuid,
}

impl Job for UploadLeft {
    const KIND: &'static str = "registration.upload-left";
}

/// Removes an upload whose form was never sent without a fault.
///
/// # Errors
/// What database and disk say.
pub async fn on_upload_left(app: App, job: UploadLeft) -> Result<()> {
    let mut tx = app.db.read().await?;
    let used = store::is_used(&mut tx, job.file).await?;
    drop(tx);
    if !used {
        app.files.remove(job.file)?;
    }
    Ok(())
}

/// The control that carries a file which was sent before.
pub(crate) fn kept_control(name: &str) -> String {
    format!("kept-{name}")
}

/// A file's id with the proof that this installation has given it to this form: nobody names somebody else's file.
fn sealed(app: &App, file: Uuid) -> String {
    format!("{file}.{}", proof(app, file))
}

fn opened(app: &App, sealed: &str) -> Option<Uuid> {
    let (file, given) = sealed.split_once('.')?;
    let file: Uuid = file.parse().ok()?;
    // Comparing hashes of both tells a guesser nothing by the time it takes.
    (secret::hash(given) == secret::hash(&proof(app, file))).then_some(file)
}

fn proof(app: &App, file: Uuid) -> String {
    BASE64URL_NOPAD.encode(&secret::hash(&format!("{}:upload:{file}", HEXLOWER.encode(&app.keys.seal))))
}

/// What is said at a control whose file is kept already.
pub(crate) fn kept_note(form: &Form, name: &str) -> Option<Say> {
    (!form.value(&kept_control(name)).is_empty()).then(say::file_kept)
}

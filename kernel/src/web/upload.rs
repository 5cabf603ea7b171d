//! A form that carries one file.

use crate::{
    error::{Error, Result},
    form::Form,
    shell,
};
use axum::extract::{Multipart, multipart::MultipartError};

/// Text fields of such a form, at most.
const FIELDS_MAX: usize = 10;

/// What came with a form whose field `file` is a file.
#[derive(Debug)]
pub struct Upload {
    /// The text fields.
    pub form: Form,
    /// The file; empty where none was chosen.
    pub bytes: Vec<u8>,
}

impl Upload {
    /// Reads the whole form.
    ///
    /// # Errors
    /// [`Error::Refused`] for a body that breaks off or is too large.
    pub async fn read(mut sent: Multipart) -> Result<Upload> {
        let (mut pairs, mut bytes) = (vec![], vec![]);
        while let Some(part) = sent.next_field().await.map_err(unreadable)? {
            let name = part.name().unwrap_or_default().to_owned();
            let content = part.bytes().await.map_err(unreadable)?;
            if name == "file" {
                bytes = content.to_vec();
            } else if pairs.len() < FIELDS_MAX {
                // Whatever is not UTF-8 is refused by the field that it stands in (`check_line`).
                pairs.push((name, String::from_utf8_lossy(&content).into_owned()));
            }
        }
        Ok(Upload { form: Form::from_pairs(pairs), bytes })
    }
}

fn unreadable(_: MultipartError) -> Error {
    Error::Refused(shell::say::error_413_next())
}

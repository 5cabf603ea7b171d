//! What a file is, by how it begins: the few kinds that are taken, which are the few as which anything goes out.

use crate::model::{Kind, Purpose};
use std::{
    fs::File,
    io::{self, Read, Seek},
};

kernel::text_enum! {
    /// What a file is. The word is its media type.
    pub enum Format {
        /// MPEG-4 (ISO/IEC 14496-12).
        Mp4 = "video/mp4",
        /// WebM.
        WebM = "video/webm",
        /// Sound in MPEG-4.
        M4a = "audio/mp4",
        /// MPEG layer III.
        Mp3 = "audio/mpeg",
        /// Opus, Vorbis or FLAC in Ogg (RFC 5334).
        Ogg = "audio/ogg",
        /// RIFF WAVE.
        Wav = "audio/wav",
        /// PDF.
        Pdf = "application/pdf",
        /// A text of Office Open XML.
        Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// Slides of Office Open XML.
        Pptx = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        /// A table of Office Open XML.
        Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        /// A text of OpenDocument.
        Odt = "application/vnd.oasis.opendocument.text",
        /// Slides of OpenDocument.
        Odp = "application/vnd.oasis.opendocument.presentation",
        /// A table of OpenDocument.
        Ods = "application/vnd.oasis.opendocument.spreadsheet",
    }
}

/// Recordings that are taken, for people to read.
pub(crate) const RECORDINGS: &str = "MP4, WebM, M4A, MP3, Ogg, WAV";
/// Papers that are taken, for people to read.
pub(crate) const PAPERS: &str = "PDF, DOCX, PPTX, XLSX, ODT, ODP, ODS";

/// How much of a file tells what it is.
pub(crate) const HEAD_BYTES: u64 = 4096;
/// Members of an office document that are looked at, at most.
const MEMBERS_MAX: usize = 20_000;

impl Format {
    /// Whether it is seen or heard; `None` for a paper.
    pub(crate) fn kind(self) -> Option<Kind> {
        match self {
            Format::Mp4 | Format::WebM => Some(Kind::Video),
            Format::M4a | Format::Mp3 | Format::Ogg | Format::Wav => Some(Kind::Audio),
            _ => None,
        }
    }

    /// How names of such files end; in large letters, what people call it.
    pub(crate) fn ending(self) -> &'static str {
        match self {
            Format::Mp4 => "mp4",
            Format::WebM => "webm",
            Format::M4a => "m4a",
            Format::Mp3 => "mp3",
            Format::Ogg => "ogg",
            Format::Wav => "wav",
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Pptx => "pptx",
            Format::Xlsx => "xlsx",
            Format::Odt => "odt",
            Format::Odp => "odp",
            Format::Ods => "ods",
        }
    }

    /// What people call it.
    pub(crate) fn label(self) -> String {
        match self {
            Format::WebM => "WebM".to_owned(),
            Format::Ogg => "Ogg".to_owned(),
            _ => self.ending().to_ascii_uppercase(),
        }
    }
}

impl Purpose {
    /// What is taken, for people to read.
    pub(crate) fn takes(self) -> &'static str {
        match self {
            Purpose::Recording => RECORDINGS,
            Purpose::Paper => PAPERS,
        }
    }

    /// The same for the attribute `accept`: only what browsers offer first; what counts is the content.
    pub(crate) fn accepts(self) -> &'static str {
        match self {
            Purpose::Recording => ".mp4,.webm,.m4a,.mp3,.ogg,.opus,.wav",
            Purpose::Paper => ".pdf,.docx,.pptx,.xlsx,.odt,.odp,.ods",
        }
    }
}

/// Whether a file that begins so may become what is wanted: nobody's gigabytes are waited for in vain.
pub(crate) fn may_become(purpose: Purpose, head: &[u8]) -> bool {
    match purpose {
        Purpose::Recording => recording(head).is_some(),
        Purpose::Paper => head.starts_with(b"%PDF-") || head.starts_with(b"PK\x03\x04"),
    }
}

/// What a whole file is, where it is of a kind that is taken.
///
/// # Errors
/// When the disk says no.
pub(crate) fn of(purpose: Purpose, file: &mut File) -> io::Result<Option<Format>> {
    let mut head = vec![];
    file.rewind()?;
    Read::by_ref(file).take(HEAD_BYTES).read_to_end(&mut head)?;
    file.rewind()?;
    Ok(match purpose {
        Purpose::Recording => recording(&head),
        Purpose::Paper if head.starts_with(b"%PDF-") => Some(Format::Pdf),
        Purpose::Paper if head.starts_with(b"PK\x03\x04") => office(file),
        Purpose::Paper => None,
    })
}

fn recording(head: &[u8]) -> Option<Format> {
    match head {
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => mpeg4(brand),
        [0x1a, 0x45, 0xdf, 0xa3, rest @ ..] => {
            // The document type stands among the first elements; Matroska, which no browser plays, is another.
            let rest = &rest[..rest.len().min(64)];
            rest.windows(4).any(|it| it == b"webm").then_some(Format::WebM)
        }
        [b'O', b'g', b'g', b'S', rest @ ..] => {
            let rest = &rest[..rest.len().min(64)];
            let codecs: [&[u8]; 3] = [b"OpusHead", b"\x01vorbis", b"\x7fFLAC"];
            let is_known = codecs.iter().any(|codec| rest.windows(codec.len()).any(|it| it == *codec));
            is_known.then_some(Format::Ogg)
        }
        [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'A', b'V', b'E', ..] => Some(Format::Wav),
        [b'I', b'D', b'3', ..] => Some(Format::Mp3),
        // Eleven bits of frame sync, a version that is not reserved, layer III, a bit rate that is one.
        [0xff, second, third, ..]
            if second & 0xe0 == 0xe0
                && second & 0x18 != 0x08
                && second & 0x06 == 0x02
                && third & 0xf0 != 0xf0 =>
        {
            Some(Format::Mp3)
        }
        _ => None,
    }
}

/// By the major brand; QuickTime and pictures share the form and are no film that every browser plays.
fn mpeg4(brand: &[u8]) -> Option<Format> {
    match brand.get(..4)? {
        b"M4A " | b"M4B " => Some(Format::M4a),
        b"isom" | b"iso2" | b"iso3" | b"iso4" | b"iso5" | b"iso6" | b"iso7" | b"iso8" | b"iso9" | b"mp41"
        | b"mp42" | b"avc1" | b"dash" | b"M4V " | b"M4VH" | b"M4VP" | b"MSNV" | b"mp71" => Some(Format::Mp4),
        _ => None,
    }
}

/// By what lies in it. One that carries a program is none that is passed on.
fn office(file: &mut File) -> Option<Format> {
    let mut archive = zip::ZipArchive::new(file).ok()?;
    let is_plain =
        |name: Result<_, _>| name.is_ok_and(|it: std::borrow::Cow<'_, str>| !it.ends_with("vbaProject.bin"));
    if archive.len() > MEMBERS_MAX || !archive.file_names().all(is_plain) {
        return None;
    }
    let mains = [
        ("word/document.xml", Format::Docx),
        ("ppt/presentation.xml", Format::Pptx),
        ("xl/workbook.xml", Format::Xlsx),
    ];
    if archive.index_for_name("[Content_Types].xml").is_some() {
        let main = mains.into_iter().find(|(name, _)| archive.index_for_name(name).is_some());
        return main.map(|(_, format)| format);
    }
    let mut kind = String::new();
    archive.by_name("mimetype").ok()?.take(100).read_to_string(&mut kind).ok()?;
    let known = [Format::Odt, Format::Odp, Format::Ods];
    known.into_iter().find(|format| format.word() == kind.trim())
}

//! All SQL of recordings, papers and uploads.

use crate::model::{
    Caption, Paper, PaperFile, PaperFileId, PaperId, Recording, RecordingId, Upload, UploadId,
};
use forums::ForumId;
use kernel::{Result, db::Tx};
use programme::ItemId;
use uuid::Uuid;

// ── Recordings ──

macro_rules! recordings {
    ($rest:literal) => {
        concat!(
            "select id, forum, item, kind, format, file, bytes, url, language, poster, embargo, opens_at, created_at
             from recording ",
            $rest
        )
    };
}

/// The recordings of an item, in the order in which they came.
pub(crate) async fn recordings(tx: &mut Tx, item: ItemId) -> Result<Vec<Recording>> {
    Ok(tx.sql(recordings!("where item = $1 order by created_at, id")).bind(item).all().await?)
}

/// Every recording of a forum.
pub(crate) async fn all_recordings(tx: &mut Tx, forum: ForumId) -> Result<Vec<Recording>> {
    Ok(tx.sql(recordings!("where forum = $1 order by created_at, id")).bind(forum).all().await?)
}

/// A recording of a forum.
pub(crate) async fn recording(tx: &mut Tx, forum: ForumId, id: RecordingId) -> Result<Option<Recording>> {
    Ok(tx.sql(recordings!("where id = $1 and forum = $2")).bind(id).bind(forum).optional().await?)
}

/// Writes a recording, in place of the one with its id.
pub(crate) async fn write_recording(tx: &mut Tx, it: &Recording) -> Result<()> {
    tx.sql(
        "insert into recording (id, forum, item, kind, format, file, bytes, url, language, poster, embargo, opens_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (id) do update set kind = excluded.kind, format = excluded.format, file = excluded.file,
           bytes = excluded.bytes, url = excluded.url, language = excluded.language, poster = excluded.poster,
           embargo = excluded.embargo, opens_at = excluded.opens_at",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.item)
    .bind(it.kind)
    .bind(it.format)
    .bind(it.file)
    .bind(it.bytes)
    .bind(&it.url)
    .bind(&it.language)
    .bind(it.poster)
    .bind(it.embargo)
    .bind(it.opens_at)
    .bind(it.created_at)
    .run()
    .await?;
    Ok(())
}

/// Removes a recording with its captions.
pub(crate) async fn remove_recording(tx: &mut Tx, id: RecordingId) -> Result<()> {
    tx.sql("delete from recording_captions where recording = $1").bind(id).run().await?;
    tx.sql("delete from recording where id = $1").bind(id).run().await?;
    Ok(())
}

/// In which languages a recording has captions.
pub(crate) async fn captions(tx: &mut Tx, recording: RecordingId) -> Result<Vec<Caption>> {
    Ok(tx
        .sql("select language, cues from recording_captions where recording = $1 order by language")
        .bind(recording)
        .all()
        .await?)
}

/// The captions of a recording in a language.
pub(crate) async fn caption_text(
    tx: &mut Tx,
    recording: RecordingId,
    language: &str,
) -> Result<Option<String>> {
    let text: Option<(String,)> = tx
        .sql("select text from recording_captions where recording = $1 and language = $2")
        .bind(recording)
        .bind(language)
        .optional()
        .await?;
    Ok(text.map(|(text,)| text))
}

/// Writes captions, in place of those in their language.
pub(crate) async fn write_captions(
    tx: &mut Tx,
    recording: RecordingId,
    captions: &Caption,
    text: &str,
) -> Result<()> {
    tx.sql(
        "insert into recording_captions (recording, language, cues, text) values ($1, $2, $3, $4)
         on conflict (recording, language) do update set cues = excluded.cues, text = excluded.text",
    )
    .bind(recording)
    .bind(&captions.language)
    .bind(captions.cues)
    .bind(text)
    .run()
    .await?;
    Ok(())
}

pub(crate) async fn remove_captions(tx: &mut Tx, recording: RecordingId, language: &str) -> Result<()> {
    tx.sql("delete from recording_captions where recording = $1 and language = $2")
        .bind(recording)
        .bind(language)
        .run()
        .await?;
    Ok(())
}

// ── Papers ──

macro_rules! papers {
    ($rest:literal) => {
        concat!(
            "select id, forum, item, title, embargo, opens_at, withdrawn_at, created_at from session_paper ",
            $rest
        )
    };
}

macro_rules! paper_files {
    ($rest:literal) => {
        concat!(
            "select f.id, f.paper, f.language, f.file, f.format, f.bytes, f.sent_at, f.replaced_at from session_paper_file f ",
            $rest
        )
    };
}

/// The papers of an item, in the order in which they came.
pub(crate) async fn papers(tx: &mut Tx, item: ItemId) -> Result<Vec<Paper>> {
    Ok(tx.sql(papers!("where item = $1 order by created_at, id")).bind(item).all().await?)
}

/// Every paper of a forum.
pub(crate) async fn all_papers(tx: &mut Tx, forum: ForumId) -> Result<Vec<Paper>> {
    Ok(tx.sql(papers!("where forum = $1 order by created_at, id")).bind(forum).all().await?)
}

/// A paper of a forum.
pub(crate) async fn paper(tx: &mut Tx, forum: ForumId, id: PaperId) -> Result<Option<Paper>> {
    Ok(tx.sql(papers!("where id = $1 and forum = $2")).bind(id).bind(forum).optional().await?)
}

/// Writes a paper, in place of the one with its id.
pub(crate) async fn write_paper(tx: &mut Tx, it: &Paper) -> Result<()> {
    tx.sql(
        "insert into session_paper (id, forum, item, title, embargo, opens_at, withdrawn_at, created_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (id) do update set title = excluded.title, embargo = excluded.embargo, opens_at = excluded.opens_at,
           withdrawn_at = excluded.withdrawn_at",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.item)
    .bind(&it.title)
    .bind(it.embargo)
    .bind(it.opens_at)
    .bind(it.withdrawn_at)
    .bind(it.created_at)
    .run()
    .await?;
    Ok(())
}

/// Every file that a paper has or had, the newest first.
pub(crate) async fn files_of(tx: &mut Tx, paper: PaperId) -> Result<Vec<PaperFile>> {
    Ok(tx
        .sql(paper_files!("where f.paper = $1 order by f.sent_at desc, f.id desc"))
        .bind(paper)
        .all()
        .await?)
}

/// The files that the papers of an item have now.
pub(crate) async fn files_now(tx: &mut Tx, item: ItemId) -> Result<Vec<PaperFile>> {
    Ok(tx
        .sql(paper_files!(
            "join session_paper p on p.id = f.paper where p.item = $1 and f.replaced_at is null order by f.language"
        ))
        .bind(item)
        .all()
        .await?)
}

/// A file of a paper of a forum.
pub(crate) async fn paper_file(tx: &mut Tx, forum: ForumId, id: PaperFileId) -> Result<Option<PaperFile>> {
    Ok(tx
        .sql(paper_files!("join session_paper p on p.id = f.paper where f.id = $1 and p.forum = $2"))
        .bind(id)
        .bind(forum)
        .optional()
        .await?)
}

pub(crate) async fn insert_paper_file(tx: &mut Tx, it: &PaperFile) -> Result<()> {
    tx.sql(
        "insert into session_paper_file (id, paper, language, file, format, bytes, sent_at, replaced_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(it.id)
    .bind(it.paper)
    .bind(&it.language)
    .bind(it.file)
    .bind(it.format)
    .bind(it.bytes)
    .bind(it.sent_at)
    .bind(it.replaced_at)
    .run()
    .await?;
    Ok(())
}

/// Whether a recording or a paper of any forum has this id.
pub(crate) async fn is_there(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let (there,): (i64,) = tx
        .sql(
            "select (select count(*) from recording where id = $1) + (select count(*) from session_paper where id = $1)",
        )
        .bind(id)
        .one()
        .await?;
    Ok(there > 0)
}

/// The file that a paper has in a language is none any more. Answers whether there was one.
pub(crate) async fn replace_paper_file(tx: &mut Tx, paper: PaperId, language: &str) -> Result<bool> {
    let now = tx.now;
    let replaced = tx
        .sql(
            "update session_paper_file set replaced_at = $3 where paper = $1 and language = $2 and replaced_at is null",
        )
        .bind(paper)
        .bind(language)
        .bind(now)
        .run()
        .await?;
    Ok(replaced > 0)
}

// ── What is being sent ──

macro_rules! uploads {
    ($rest:literal) => {
        concat!(
            "select id, forum, item, purpose, recording, paper, language, embargo, name, modified, file, bytes, received,
               touched_at
             from media_upload ",
            $rest
        )
    };
}

/// What is being sent for an item.
pub(crate) async fn uploads(tx: &mut Tx, item: ItemId) -> Result<Vec<Upload>> {
    Ok(tx.sql(uploads!("where item = $1 order by id")).bind(item).all().await?)
}

/// What is being sent under that id.
pub(crate) async fn upload(tx: &mut Tx, id: UploadId) -> Result<Option<Upload>> {
    Ok(tx.sql(uploads!("where id = $1")).bind(id).optional().await?)
}

pub(crate) async fn insert_upload(tx: &mut Tx, it: &Upload) -> Result<()> {
    tx.sql(
        "insert into media_upload (id, forum, item, purpose, recording, paper, language, embargo, name, modified, file, bytes,
           received, touched_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(it.id)
    .bind(it.forum)
    .bind(it.item)
    .bind(it.purpose)
    .bind(it.recording)
    .bind(it.paper)
    .bind(&it.language)
    .bind(it.embargo)
    .bind(&it.name)
    .bind(it.modified)
    .bind(it.file)
    .bind(it.bytes)
    .bind(it.received)
    .bind(it.touched_at)
    .run()
    .await?;
    Ok(())
}

/// More of an upload is on disk. Answers whether it stood where it was thought to stand.
pub(crate) async fn receive(tx: &mut Tx, id: UploadId, from: i64, to: i64) -> Result<bool> {
    let now = tx.now;
    let moved = tx
        .sql("update media_upload set received = $3, touched_at = $4 where id = $1 and received = $2")
        .bind(id)
        .bind(from)
        .bind(to)
        .bind(now)
        .run()
        .await?;
    Ok(moved > 0)
}

/// How large an upload turned out to be whose size nobody had said.
pub(crate) async fn measured(tx: &mut Tx, id: UploadId, bytes: i64) -> Result<()> {
    tx.sql("update media_upload set bytes = $2, received = $2 where id = $1")
        .bind(id)
        .bind(bytes)
        .run()
        .await?;
    Ok(())
}

pub(crate) async fn remove_upload(tx: &mut Tx, id: UploadId) -> Result<()> {
    tx.sql("delete from media_upload where id = $1").bind(id).run().await?;
    Ok(())
}

/// Takes a recording off uploads that were to replace its file: they become recordings of their own.
pub(crate) async fn forget_replaced(tx: &mut Tx, recording: RecordingId) -> Result<()> {
    tx.sql("update media_upload set recording = null where recording = $1").bind(recording).run().await?;
    Ok(())
}

/// How many uploads of a forum are under way, and how many bytes they are to have.
pub(crate) async fn under_way(tx: &mut Tx, forum: ForumId) -> Result<(i64, i64)> {
    Ok(tx
        .sql("select count(*), cast(coalesce(sum(bytes), 0) as bigint) from media_upload where forum = $1")
        .bind(forum)
        .one()
        .await?)
}

/// How many bytes recordings and papers of a forum have, replaced ones too.
pub(crate) async fn bytes_kept(tx: &mut Tx, forum: ForumId) -> Result<i64> {
    let (bytes,): (i64,) = tx
        .sql(
            "select cast(coalesce((select sum(bytes) from recording where forum = $1), 0)
               + coalesce((select sum(f.bytes) from session_paper_file f join session_paper p on p.id = f.paper
                           where p.forum = $1), 0) as bigint)",
        )
        .bind(forum)
        .one()
        .await?;
    Ok(bytes)
}

/// Whether something names a file.
pub(crate) async fn is_named(tx: &mut Tx, file: Uuid) -> Result<bool> {
    let (names,): (i64,) = tx
        .sql(
            "select (select count(*) from recording where file = $1 or poster = $1)
               + (select count(*) from session_paper_file where file = $1)
               + (select count(*) from media_upload where file = $1)",
        )
        .bind(file)
        .one()
        .await?;
    Ok(names > 0)
}

/// What is being sent for a forum.
pub(crate) async fn all_uploads(tx: &mut Tx, forum: ForumId) -> Result<Vec<Upload>> {
    Ok(tx.sql(uploads!("where forum = $1 order by id")).bind(forum).all().await?)
}

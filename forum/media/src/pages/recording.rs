//! One recording: played, with captions, poster, when it opens.

use super::{Sending, embargoes, languages, page_of, shown::Player, state, told, told_on, with_form};
use crate::{
    Words, clock,
    embargo::{is_item_open, must_edit},
    limits::CAPTION_BYTES_MAX,
    model::{Embargo, Kind, Playable, Recording, RecordingId},
    recording_acts::{RemoveRecording, SetCaptions, SetPoster, SetRecording},
    say, srt, store,
    upload_acts::Target,
    vtt,
};
use askama::Template;
use axum::{
    Form as Posted,
    extract::{Multipart, Path},
    response::Response,
};
use forums::{Here, Shows};
use kernel::{
    Error, Lang, Result, Say,
    form::Form,
    shell,
    web::{Frame, Link, Upload},
};

#[derive(Template)]
#[template(path = "pages/recording.html")]
struct RecordingPage {
    f: Frame,
    t: Words,
    lang: Lang,
    form: Form,
    crumbs: Vec<Link>,
    title: Shows,
    player: Player,
    state: (&'static str, String),
    /// Whether it is kept back by hand or the clock, so that it can be shown at once.
    is_kept_back: bool,
    is_stream: bool,
    /// Where everything about it is sent.
    action: String,
    captions: Vec<CaptionRow>,
    sending: Sending,
    unfinished: Vec<super::Unfinished>,
    languages: Vec<(String, String)>,
    embargoes: Vec<(String, String)>,
    clocks: String,
}

struct CaptionRow {
    href: String,
    language: String,
    lang: String,
    cues: i64,
    remove: String,
}

pub(super) async fn show(
    here: Here,
    Path((_, slug, id)): Path<(String, String, RecordingId)>,
) -> Result<Response> {
    must_edit(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    let it = store::recording(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)?;
    let item = programme::item(&mut tx, here.forum.id, it.item).await?;
    item.filter(|item| item.slug == slug).ok_or(Error::NotFound)?;
    drop(tx);
    let mut form = Form::default();
    form.set("language", it.language.clone());
    form.set("embargo", it.embargo.word());
    form.set("opens", clock::local(&here, it.opens_at));
    page_with(&here, it, form).await
}

async fn page_with(here: &Here, it: Recording, form: Form) -> Result<Response> {
    let t = Words(here.lang);
    let mut tx = here.app.db.read().await?;
    let item = programme::item(&mut tx, here.forum.id, it.item).await?.ok_or(Error::NotFound)?;
    let is_item_open = is_item_open(&mut tx, here.forum.id, it.item).await?;
    let captions = store::captions(&mut tx, it.id).await?;
    let mut unfinished = super::unfinished(&mut tx, here, &item).await?;
    unfinished.retain(|upload| upload.key == it.id.to_string());
    let now = tx.now;
    drop(tx);
    let action = here.to(&format!("/recordings/{}", it.id));
    let row = |caption: &crate::Caption| CaptionRow {
        href: here.to(&it.captions_path(&caption.language)),
        language: super::language_name(&caption.language),
        lang: caption.language.clone(),
        cues: caption.cues,
        remove: format!("{action}/captions/{}/remove", caption.language),
    };
    let rows = captions.iter().map(row).collect();
    let base = here.to(&format!("/media/{}/recordings/{}", item.slug, it.id));
    let is_good = form.is_good();
    let playable = Playable { captions, recording: it };
    let it = &playable.recording;
    let the_page = RecordingPage {
        f: here.frame(),
        t,
        lang: here.lang,
        form,
        crumbs: super::way_up(here, &item),
        title: Shows::of(here, &item.title),
        player: Player::of(here, &playable, true),
        state: state(here, is_item_open, (it.embargo, it.opens_at), now),
        is_kept_back: !it.embargo.is_over(it.opens_at, now),
        is_stream: it.kind == Kind::Stream,
        captions: rows,
        sending: Sending::new(here, &item, Target::FileOf(it.id), base),
        unfinished,
        languages: languages(here),
        embargoes: embargoes(here, true),
        clocks: t.clocks(here.forum.zone.as_str()),
        action,
    };
    with_form(here, &the_page, is_good)
}

/// The recording, for whoever may change it.
async fn changed(here: &Here, id: RecordingId) -> Result<Recording> {
    must_edit(&here.by, here.forum.id)?;
    let mut tx = here.app.db.read().await?;
    store::recording(&mut tx, here.forum.id, id).await?.ok_or(Error::NotFound)
}

/// Back to the recording's page, with what came of it.
async fn done(here: &Here, it: &Recording, done: Result<Say>) -> Result<Response> {
    told_on(here, it.item, &format!("/recordings/{}", it.id), done).await
}

pub(super) async fn save(
    here: Here,
    Path((_, id)): Path<(String, RecordingId)>,
    Posted(mut form): Posted<Form>,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let act = |language, embargo, opens_at| SetRecording {
        forum: here.forum.id,
        recording: id,
        language,
        embargo,
        opens_at,
    };
    if form.value("deed") == "show" {
        let shown = here.app.db.act(&here.by, act(None, Embargo::None, None)).await;
        return done(&here, &it, shown.map(|()| say::shown_now())).await;
    }
    let known = languages(&here);
    let language = form.one_of("language", known.iter().map(|(tag, _)| tag.as_str()));
    let language = language.unwrap_or_default().to_owned();
    let (embargo, opens_at) = clock::embargo(&here, &mut form, "embargo");
    if !form.is_good() {
        return page_with(&here, it, form).await;
    }
    let saved = here.app.db.act(&here.by, act(Some(language), embargo, opens_at)).await;
    done(&here, &it, saved.map(|()| shell::say::saved())).await
}

pub(super) async fn remove(here: Here, Path((_, id)): Path<(String, RecordingId)>) -> Result<Response> {
    let it = changed(&here, id).await?;
    let mut tx = here.app.db.read().await?;
    let back = page_of(&mut tx, &here, it.item, "").await?;
    drop(tx);
    let act = RemoveRecording { forum: here.forum.id, recording: id };
    told(&here, &back, here.app.db.act(&here.by, act).await.map(|()| say::removed()))
}

pub(super) async fn set_captions(
    here: Here,
    Path((_, id)): Path<(String, RecordingId)>,
    sent: Multipart,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let mut sent = Upload::read(sent).await?;
    let known = languages(&here);
    let language = sent.form.one_of("caption-language", known.iter().map(|(tag, _)| tag.as_str()));
    let Some(language) = language.map(str::to_owned) else {
        return done(&here, &it, Err(Error::Refused(say::language_missing()))).await;
    };
    let checked = match sent.bytes.len() {
        0 => Err(shell::say::field_file_missing()),
        bytes if bytes > CAPTION_BYTES_MAX => {
            Err(shell::say::field_file_too_large(here.lang.tell(&super::size(CAPTION_BYTES_MAX as i64))))
        }
        _ => srt::taken(&sent.bytes).map_err(vtt::Fault::say),
    };
    let saved = match checked {
        Ok(taken) => {
            let cues = i64::try_from(taken.captions.cues).unwrap_or(i64::MAX);
            let captions = Some((taken.captions.text, cues));
            let act = SetCaptions { forum: here.forum.id, recording: id, language, captions };
            let saved = match (taken.letters, taken.converted) {
                (Some(letters), _) => say::captions_in_letters(cues, letters),
                (None, true) => say::captions_converted(cues),
                (None, false) => say::captions_saved(cues),
            };
            here.app.db.act(&here.by, act).await.map(|()| saved)
        }
        Err(why) => Err(Error::Refused(why)),
    };
    done(&here, &it, saved).await
}

pub(super) async fn remove_captions(
    here: Here,
    Path((_, id, language)): Path<(String, RecordingId, String)>,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let act = SetCaptions { forum: here.forum.id, recording: id, language, captions: None };
    done(&here, &it, here.app.db.act(&here.by, act).await.map(|()| say::removed())).await
}

pub(super) async fn set_poster(
    here: Here,
    Path((_, id)): Path<(String, RecordingId)>,
    sent: Multipart,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let sent = Upload::read(sent).await?;
    let files = here.app.files.clone();
    // Decoded away from the async threads, and kept before it is named.
    let keeping = tokio::task::spawn_blocking(move || match people::photo::poster(&sent.bytes) {
        Ok(poster) => files.keep(&poster).map(Ok),
        Err(why) => Ok(Err(why)),
    });
    let saved = match keeping.await.map_err(anyhow::Error::from)?? {
        Ok(poster) => {
            let act = SetPoster { forum: here.forum.id, recording: id, poster: Some(poster) };
            let saved = here.app.db.act(&here.by, act).await;
            if saved.is_err() {
                here.app.files.remove_all(vec![poster]).await?;
            }
            saved.map(|()| shell::say::saved())
        }
        Err(why) => Err(Error::Refused(why)),
    };
    done(&here, &it, saved).await
}

pub(super) async fn remove_poster(
    here: Here,
    Path((_, id)): Path<(String, RecordingId)>,
) -> Result<Response> {
    let it = changed(&here, id).await?;
    let act = SetPoster { forum: here.forum.id, recording: id, poster: None };
    done(&here, &it, here.app.db.act(&here.by, act).await.map(|()| say::removed())).await
}

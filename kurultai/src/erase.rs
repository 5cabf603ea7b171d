//! `kurultai erase`: a person is looked for, what would go with them is told, and with `--yes` all of it goes.

use crate::{
    consequences,
    import::told,
    privacy::{counts, erase_for_good, erasing::everything_of, found},
    rooms, serve,
};
use anyhow::ensure;
use kernel::{Lang, config::Config, db::Tx, rights::By, web::App};
use people::Person;
use serde_json::json;

/// What the command line asks.
#[derive(Clone, Debug)]
pub struct Asked {
    /// A name in any spelling, a mailbox, or an id.
    pub who: String,
    /// Erase; else only tell what would go.
    pub yes: bool,
    /// JSON for programs instead of a text for people.
    pub json: bool,
}

/// What goes with somebody.
struct Preview {
    counts: Vec<(String, usize)>,
    /// Forums that nobody could run then: while there is one, nobody is erased.
    alone: Vec<String>,
}

/// Does it. Answers the lines that tell of it.
///
/// # Errors
/// In English: that nobody is found, or several, where one is to be erased; why it is refused; what the database says.
pub async fn run(config: Config, asked: Asked) -> anyhow::Result<Vec<String>> {
    let db = serve::open_installed(&config).await?;
    let (app, _) = App::new(config, db, rooms::routes(), consequences::jobs()).map_err(told)?;
    let (found, more) = found(&app, &By::Console, &asked.who, "en").await.map_err(told)?;
    ensure!(!found.is_empty(), "Nobody is found by {}: give a name, a mailbox or an id.", asked.who);
    let found: Vec<Person> = found.into_iter().map(|it| it.person).collect();
    let [person] = found.as_slice() else {
        ensure!(!asked.yes, "These may be meant; say which one by the id:\n{}", several(&found));
        if asked.json {
            return Ok(vec![json!(found.iter().map(named).collect::<Vec<_>>()).to_string()]);
        }
        let more = more.then(|| "There are more: give more of the name.".to_owned());
        return Ok(std::iter::once(several(&found)).chain(more).collect());
    };
    let mut tx = app.db.read().await?;
    let preview = preview(&mut tx, person).await.map_err(told)?;
    drop(tx);
    if asked.yes {
        erase_for_good(&app, &By::Console, person.id).await.map_err(told)?;
    }
    if asked.json {
        let counts: serde_json::Map<_, _> =
            preview.counts.iter().map(|(what, number)| (what.clone(), json!(number))).collect();
        let told = json!({"person": named(person), "goes": counts, "only_organiser_of": preview.alone, "erased": asked.yes});
        return Ok(vec![told.to_string()]);
    }
    Ok(lines(person, &preview, asked.yes))
}

async fn preview(tx: &mut Tx, person: &Person) -> kernel::Result<Preview> {
    let (mut alone, records) = (vec![], everything_of(tx, person.id).await?);
    for forum in secretariat::run_alone_by(tx, &records).await? {
        alone.extend(forums::forum_by_id(tx, forum).await?.map(|forum| forum.slug));
    }
    Ok(Preview { counts: counts(tx, person.id, Lang::EN).await?, alone })
}

fn named(it: &Person) -> serde_json::Value {
    json!({"id": it.id, "name": it.name, "email": it.email})
}

fn several(found: &[Person]) -> String {
    let line =
        |it: &Person| format!("{}  {}  {}", it.id, it.name, it.email.as_deref().unwrap_or("no mailbox"));
    found.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn lines(person: &Person, preview: &Preview, done: bool) -> Vec<String> {
    if done {
        return vec![format!("{} is erased; a server that runs forgets them within seconds.", person.id)];
    }
    let mut lines = vec![several(std::slice::from_ref(person))];
    lines.extend(preview.counts.iter().map(|(what, number)| format!("  {what}: {number}")));
    for forum in &preview.alone {
        lines.push(format!("The only organiser of {forum}: name another one first (kurultai forum staff)."));
    }
    if preview.alone.is_empty() {
        lines.push(format!(
            "Nothing was erased yet. For good, and in every place: kurultai erase {} --yes",
            person.id
        ));
    }
    lines
}

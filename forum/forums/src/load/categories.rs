//! The categories of a folder, and what their forms ask.

use super::{called::Called, text};
use crate::{
    Category, CategoryId, Choice, Field, FieldKind, ForumId, Fresh, folder_of,
    loaded::{self, CATEGORY_NAME, FORM},
    store,
};
use folder::Folder;
use kernel::{
    Result,
    db::{Json, Tx},
};
use serde_json::json;
use std::collections::{BTreeMap, HashMap};

/// Answers the categories of the forum by their words.
pub(super) async fn categories(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    overwrite: bool,
    left: &mut Vec<String>,
) -> Result<BTreeMap<String, CategoryId>> {
    let before = store::categories(tx, forum).await?;
    for (position, category) in (0i64..).zip(&folder.categories) {
        let known = before.iter().find(|it| it.slug == category.id).map(|it| &*it.name);
        let name = Called { thing: CATEGORY_NAME, id: &category.id, name: &category.name, known };
        let name = name.by_now(tx, forum, overwrite, left).await?;
        // Its form is a thing of its own: the site changes it while the rest comes from the folder.
        let formless = folder::Category { requires: vec![], fields: vec![], ..category.clone() };
        if loaded::decide(tx, forum, "category", &category.id, &formless, overwrite).await? != Fresh::Write {
            if let Some(known) = before.iter().find(|it| it.slug == category.id && *it.name != name) {
                store::put_category_name(tx, known.id, &name).await?;
            }
            continue;
        }
        let id = CategoryId(tx.new_id());
        tx.sql(
            "insert into category (id, forum, slug, position, name, colour, public, may_speak, requires, version)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 0)
             on conflict (forum, slug) do update set position = excluded.position, name = excluded.name, colour = excluded.colour,
               public = excluded.public, may_speak = excluded.may_speak",
        )
        .bind(id)
        .bind(forum)
        .bind(&category.id)
        .bind(position)
        .bind(&Json(name))
        .bind(&category.colour)
        .bind(category.public_registration)
        .bind(category.may_speak)
        .bind(&Json(&category.requires))
        .run()
        .await?;
    }
    let all = store::categories(tx, forum).await?;
    forms(tx, forum, folder, &all, overwrite, left).await?;
    Ok(all.into_iter().map(|it| (it.slug, it.id)).collect())
}

/// A question is the same wherever it is asked, or no folder could say the forum: what stands in a form that the site has
/// changed holds for all of them.
async fn forms(
    tx: &mut Tx,
    forum: ForumId,
    folder: &Folder,
    all: &[Category],
    overwrite: bool,
    left: &mut Vec<String>,
) -> Result<()> {
    let mut written: HashMap<CategoryId, Vec<Field>> = HashMap::new();
    for category in &folder.categories {
        let Some(known) = all.iter().find(|it| it.slug == category.id) else { continue };
        let asked: Vec<&folder::Field> = folder.fields_of(category).collect();
        let content = json!([category.requires, asked]);
        match loaded::decide(tx, forum, FORM, &category.id, &content, overwrite).await? {
            Fresh::Same => {}
            Fresh::ChangedOnSite => {
                let stands = store::form(tx, known.id, known.version).await?;
                let same = *known.requires == category.requires
                    && stands.iter().map(folder_of::field_of).eq(asked.into_iter().cloned());
                left.extend((!same).then(|| format!("form {}", category.id)));
            }
            Fresh::Write => {
                store::put_requires(tx, known.id, &category.requires).await?;
                written.insert(known.id, asked.into_iter().map(field).collect());
            }
        }
    }
    let mut holds: BTreeMap<String, Field> =
        folder.fields.iter().map(|it| (it.id.clone(), field(it))).collect();
    let changed = loaded::all_changed_on_site(tx, forum, FORM).await?;
    for it in all.iter().filter(|it| changed.contains(&it.slug)) {
        let stands = store::form(tx, it.id, it.version).await?;
        holds.extend(stands.iter().map(|field| (field.id.clone(), field.clone())));
    }
    for it in all {
        let fields = match written.remove(&it.id) {
            Some(fields) => fields,
            None => store::form(tx, it.id, it.version).await?.to_vec(),
        };
        let fields = fields.into_iter().map(|field| holds.get(&field.id).cloned().unwrap_or(field));
        store::new_form(tx, it.id, &fields.collect::<Vec<_>>()).await?;
    }
    Ok(())
}

fn field(from: &folder::Field) -> Field {
    let kind = match from.kind {
        folder::FieldKind::Text => FieldKind::Text,
        folder::FieldKind::LongText => FieldKind::LongText,
        folder::FieldKind::Choice => FieldKind::Choice,
        folder::FieldKind::Date => FieldKind::Date,
        folder::FieldKind::Country => FieldKind::Country,
        folder::FieldKind::Delegation => FieldKind::Delegation,
        folder::FieldKind::File => FieldKind::File,
        folder::FieldKind::Photo => FieldKind::Photo,
        folder::FieldKind::Consent => FieldKind::Consent,
    };
    let choice =
        |it: &folder::Choice| Choice { id: it.id.clone(), label: text(&it.label), closed: it.closed };
    Field {
        id: from.id.clone(),
        kind,
        required: from.required,
        label: text(&from.label),
        help: text(&from.help),
        choices: from.choices.iter().map(choice).collect(),
    }
}

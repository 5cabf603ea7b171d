//! What was changed on the site, and the forum's folder.

use super::{EDIT, Sent, beginning, details, house, new_section, organiser, texts};
use folder::Folder;
use jiff::civil::date;
use kernel::{
    Result,
    db::{Act, Tx},
    rights::By,
};
use world::{World, example, on_both};

struct Load(Folder, bool);

impl Act for Load {
    type Out = Vec<String>;
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Vec<String>> {
        Ok(forums::load(tx, &self.0, self.1).await?.1)
    }
}

pub(super) async fn loaded(world: &World, folder: &Folder, overwrite: bool) -> Vec<String> {
    world.db().act(&By::Console, Load(folder.clone(), overwrite)).await.expect("it is loaded")
}

#[tokio::test]
async fn a_folder_that_comes_later_leaves_what_was_changed_on_the_site_and_says_so() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let address = beginning(&world).await;
        let form = Sent::of(&client.get(&address).await).with("body-en", "By hand.");
        assert_eq!(form.to(&mut client, &address).await.status, 303);
        let form = Sent::of(&client.get(EDIT).await).with("contact", "hand@rios.example");
        assert_eq!(form.to(&mut client, EDIT).await.status, 303);
        assert!(loaded(&world, &example(), false).await.is_empty(), "the same folder says nothing new");
        let mut folder = example();
        folder.forum.contact_email = "file@rios.example".into();
        folder.pages[0].body.write("en", "By file.");
        let left = loaded(&world, &folder, false).await;
        assert_eq!(left, ["forum river-forum", "page home"]);
        let english = async || texts(&world, "home").await[0].body.in_lang("en", &[]).to_owned();
        assert_eq!(
            (details(&world).await.contact.as_str(), english().await.as_str()),
            ("hand@rios.example", "By hand.")
        );
        assert!(loaded(&world, &folder, true).await.is_empty());
        assert_eq!(
            (details(&world).await.contact.as_str(), english().await.as_str()),
            ("file@rios.example", "By file.")
        );
    })
    .await;
}

#[tokio::test]
async fn a_folder_that_is_given_out_has_what_was_changed() {
    on_both(house, async |world| {
        let mut client = organiser(&world, "Olga").await;
        let (form, address) = new_section(&mut client, "home").await;
        let form = Sent::of(&form).with("title-en", "Boats").with("body-en", "At ten.\r\n\r\nBy the bridge.");
        assert_eq!(form.to(&mut client, &address).await.status, 303);
        let form = Sent::of(&client.get(EDIT).await).with("to", "2027-05-17").with("short-es", "Ríos 2027");
        assert_eq!(form.to(&mut client, EDIT).await.status, 303);
        let mut tx = world.db().read().await.expect("a reader");
        let forum =
            forums::forum_by_id(&mut tx, world.forum.id).await.expect("a forum").expect("it is there");
        let folder = forums::folder_of(&mut tx, &forum).await.expect("a folder");
        assert_eq!(folder.forum.to, date(2027, 5, 17));
        assert_eq!(folder.forum.short_name.get("es"), Some("Ríos 2027"));
        let section = &folder.pages[0].sections[0];
        assert_eq!(
            (section.title.get("en"), section.body.get("en")),
            (Some("Boats"), Some("At ten.\n\nBy the bridge."))
        );
    })
    .await;
}

//! Who sees pairs and who decides, by the pages.

use super::{Registers, Scene, named, rooms};
use crate::Standing;
use forums::Forum;
use kernel::{
    Error, Result,
    db::{Act, Tx},
    rights::{By, Role},
};
use people::{NewPerson, PersonId};
use registration::{Entry, Source, Standing as Place, Whom};
use world::{Answer, Client, on_both};

impl Scene {
    pub(super) async fn client(&self, name: &str, role: Role, side: Option<usize>) -> Client {
        let delegation = match side {
            Some(at) => Some(self.side(at).await.0),
            None => None,
        };
        let person = self.world.with_role(name, role, delegation).await;
        self.world.client().sign_in(person).await
    }
}

#[tokio::test]
async fn an_officer_compares_looks_at_the_merge_and_merges() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) = scene.two_of_one().await;
        let (stays, goes) = (scene.person(first).await, scene.person(second).await);
        let mut officer = scene.client("Officer", Role::Officer, None).await;
        let list = officer.get("/en/duplicates").await;
        assert_eq!(list.status, 200, "{}", list.body);
        assert!(list.body.contains("İlham Hacıyev") && list.body.contains("Гаджиев Ильхам"), "{}", list.body);
        let address = format!("/en/duplicates/{}", pair.id);
        let one = officer.get(&address).await;
        assert!(one.body.contains("same e-mail") && one.body.contains("Hacıyev"), "{}", one.body);
        let seen = one.between("name=\"seen\" value=\"", "\"").to_owned();
        let (stays_id, goes_id) = (stays.id.to_string(), goes.id.to_string());
        let mut fields = vec![
            ("stays", stays_id.as_str()),
            ("seen", seen.as_str()),
            ("field-latin", goes_id.as_str()),
            ("field-names", stays_id.as_str()),
        ];
        let preview = officer.post(&format!("{address}/merge"), &fields).await;
        assert_eq!(preview.status, 200, "{}", preview.body);
        assert!(preview.body.contains("Ilham") && preview.body.contains("Gives its place up"));
        assert!(scene.person(second).await.is_whole(), "looking changes nothing");
        fields.push(("sure", "yes"));
        let done = officer.post(&format!("{address}/merge"), &fields).await;
        assert_eq!(done.status, 303, "{}", done.body);
        let merged = scene.person_by_id(stays.id).await;
        assert_eq!((merged.latin_family.as_str(), merged.family_name.as_str()), ("Hajiyev", "Hacıyev"));
        assert_eq!(scene.person_by_id(goes.id).await.merged_into, Some(stays.id));
        assert_eq!(scene.standing(second).await.person, stays.id);
        assert_eq!(scene.standing(second).await.standing, Place::Withdrawn);
        assert_eq!(scene.standing(first).await.standing, Place::Active);
        let undo = officer.get(&format!("{address}?standing=merged")).await;
        assert!(undo.body.contains("Undo the merge"), "{}", undo.body);
        assert_eq!(officer.post(&format!("{address}/undo"), &[]).await.status, 303);
        assert!(scene.person_by_id(goes.id).await.is_whole());
    })
    .await;
}

/// Whose value of a field a page takes; of `stays`, who stays.
fn taken(page: &Answer, field: &str) -> String {
    if field == "stays" {
        return page.between("name=\"stays\" value=\"", "\"").to_owned();
    }
    let mark = format!("name=\"field-{field}\" value=\"");
    let values = page.body.split(&mark).skip(1);
    let mut taken = values.filter_map(|it| it.split_once("\" checked>")).map(|(value, _)| value);
    taken.find(|it| !it.contains('"')).unwrap_or_else(|| panic!("{field}: {}", page.body)).to_owned()
}

#[tokio::test]
async fn values_follow_whoever_is_let_stay_except_those_chosen_by_hand() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (.., second, pair) = scene.two_of_one().await;
        let with_latin = scene.person(second).await.id.to_string();
        let mut officer = scene.client("Officer", Role::Officer, None).await;
        let address = format!("/en/duplicates/{}", pair.id);
        let mut page = officer.get(&address).await;
        let one = taken(&page, "stays");
        let other = pair.both().map(|it| it.to_string()).into_iter().find(|it| *it != one).expect("another");
        assert_eq!((taken(&page, "names"), taken(&page, "language")), (one.clone(), one.clone()));
        assert_eq!(taken(&page, "latin"), with_latin, "an empty field takes what the other one has");

        // By hand: the letters come in the language of the other one, whoever stays.
        let mut language = other.clone();
        for stays in [&other, &one, &other] {
            let before = taken(&page, "stays");
            let (names, latin) = (taken(&page, "names"), taken(&page, "latin"));
            let sent = [
                ("stays", before.as_str()),
                ("seen", page.between("name=\"seen\" value=\"", "\"")),
                ("fields", page.between("name=\"fields\" value=\"", "\"")),
                ("field-names", &names),
                ("field-latin", &latin),
                ("field-language", &language),
            ];
            let preview = officer.post(&format!("{address}/merge"), &sent).await;
            assert!(preview.body.contains(&format!("stays={before}")), "the way back loses nothing");
            let turned = [sent.as_slice(), &[("turn", "yes")]].concat();
            let turned = officer.post(&format!("{address}/merge"), &turned).await;
            assert_eq!(turned.status, 303, "{}", turned.body);
            page = officer.get(turned.location().trim_end_matches("#stays")).await;
            assert_eq!((&taken(&page, "stays"), &taken(&page, "names")), (stays, stays));
            language = taken(&page, "language");
            assert_eq!(language, other, "chosen by hand");
            assert_eq!(taken(&page, "latin"), with_latin);
        }
        assert!(scene.person(second).await.is_whole(), "nothing was merged by that");
    })
    .await;
}

#[tokio::test]
async fn a_head_sees_pairs_within_their_own_delegation_and_decides_nothing() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (.., pair) = scene.two_of_one().await;
        let mailbox = Some("nurlan@example.org".to_owned());
        scene.enter(NewPerson { email: mailbox.clone(), ..named("Nurlan", "Sadıqov") }, 0).await;
        scene.enter(NewPerson { email: mailbox, ..named("Nurlan", "Sadiqov") }, 1).await;
        scene.look().await;
        let across = scene.open().await.into_iter().find(|it| it.id != pair.id).expect("a pair across");
        let mut head = scene.client("Hana", Role::Head, Some(0)).await;
        let list = head.get("/en/duplicates").await;
        assert!(list.body.contains("Hacıyev") && !list.body.contains("Sadıqov"), "{}", list.body);
        let own = head.get(&format!("/en/duplicates/{}", pair.id)).await;
        assert!(own.status == 200 && own.body.contains("The secretariat decides"), "{}", own.body);
        assert_eq!(head.get(&format!("/en/duplicates/{}", across.id)).await.status, 404);
        for verb in ["merge", "different", "undo"] {
            assert_eq!(head.post(&format!("/en/duplicates/{}/{verb}", pair.id), &[]).await.status, 403);
        }
        let mut other = scene.client("Otto", Role::Head, Some(1)).await;
        assert!(!other.get("/en/duplicates").await.body.contains("Hacıyev"));
        assert_eq!(other.get(&format!("/en/duplicates/{}", pair.id)).await.status, 404);
        let mut desk = scene.client("Dana", Role::Desk, None).await;
        assert_eq!(desk.get("/en/duplicates").await.status, 403);
        let mut officer = scene.client("Officer", Role::Officer, None).await;
        assert!(officer.get("/en/duplicates").await.body.contains("Sadıqov"));
    })
    .await;
}

/// The example once more, as another forum.
struct AnotherForum;

impl Act for AnotherForum {
    type Out = Forum;
    const VERB: &'static str = "forum.loaded";

    async fn may(&self, _: &By, _: &mut Tx) -> Result<()> {
        Ok(())
    }

    async fn run(&self, tx: &mut Tx) -> Result<Forum> {
        let mut folder = world::example();
        folder.forum.id = "another-forum".to_owned();
        let (id, _) = forums::load(tx, &folder, false).await?;
        Ok(forums::forum_by_id(tx, id).await?.expect("it is there"))
    }
}

#[tokio::test]
async fn registrations_in_another_forum_are_shown_to_whoever_sees_them_there() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (_, second, pair) = scene.two_of_one().await;
        let another = scene.world.db().act(&By::Console, AnotherForum).await.unwrap();
        let mut tx = scene.world.db().read().await.unwrap();
        let category = forums::categories(&mut tx, another.id).await.unwrap()[0].id;
        drop(tx);
        let entry = Entry {
            delegation: Some(scene.side(0).await),
            ..Entry::new(Whom::Known(scene.person(second).await.id), category, Source::Nominated)
        };
        scene.world.db().act(&By::Console, Registers(another, entry)).await.unwrap();
        for (name, role, side) in [("Hana", Role::Head, Some(0)), ("Officer", Role::Officer, None)] {
            let mut client = scene.client(name, role, side).await;
            let page = client.get(&format!("/en/duplicates/{}", pair.id)).await;
            assert!(page.body.contains(&format!("/registration/{second}")), "{name}: {}", page.body);
            assert!(!page.body.contains("/f/another-forum/registration/"), "{name}: {}", page.body);
        }
    })
    .await;
}

#[tokio::test]
async fn whoever_works_for_the_forum_is_not_made_a_part_of_somebody_else() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) = scene.two_of_one().await;
        let (stays, works) = (scene.person(first).await.id, scene.person(second).await.id);
        let mandate = kernel::rights::Mandate {
            role: Role::Organiser,
            forum: Some(scene.world.forum.id.0),
            delegation: None,
        };
        scene.world.db().chore(Gives(works, mandate)).await.unwrap();
        let merge = scene.merge_of(&pair, stays, &[]).await;
        let refused = scene.world.db().act(&scene.officer, merge).await;
        assert!(
            matches!(&refused, Err(Error::Refused(say)) if say.id() == "people-office-stays"),
            "{refused:?}"
        );
        assert_eq!(scene.open().await.len(), 1);
        scene.merge(&pair, works, &[]).await;
        assert_eq!(scene.person_by_id(stays).await.merged_into, Some(works));
    })
    .await;
}

struct Gives(PersonId, kernel::rights::Mandate);

impl kernel::db::Chore for Gives {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> Result<()> {
        kernel::rights::give(tx, self.0.0, &self.1).await
    }
}

#[tokio::test]
async fn what_has_changed_since_it_was_seen_is_not_merged() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) = scene.two_of_one().await;
        let mut merge = scene.merge_of(&pair, scene.person(first).await.id, &[]).await;
        merge.seen = "of another day".into();
        let refused = scene.world.db().act(&scene.officer, merge).await;
        assert!(matches!(refused, Err(Error::Refused(say)) if say.id() == "duplicates-decided-meanwhile"));
        scene.different(pair.id).await;
        let merge = scene.merge_of(&pair, scene.person(first).await.id, &[]).await;
        assert!(matches!(scene.world.db().act(&scene.officer, merge).await, Err(Error::Refused(_))));
        let mut tx = scene.world.db().read().await.unwrap();
        let kept = crate::store::by_id(&mut tx, pair.id).await.unwrap().unwrap();
        assert_eq!(kept.standing, Standing::Different);
    })
    .await;
}

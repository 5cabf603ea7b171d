//! Organisations entered twice.

use super::{Scene, named, rooms};
use crate::{Likeness, MergeOrganisations, Standing, UndoOrganisations, store};
use kernel::{
    db::{Chore, Json, Tx},
    rights::Role,
};
use organisations::OrganisationId;
use people::alike::Reason;
use registration::OrganisationName;
use world::{encoded, on_both};

fn called(name: &str, lang: &str, others: &[(&str, &str)]) -> Option<OrganisationName> {
    let others = others.iter().map(|(lang, name)| ((*lang).to_owned(), (*name).to_owned())).collect();
    Some(OrganisationName { name: name.into(), lang: lang.into(), others })
}

#[tokio::test]
async fn one_organisation_under_names_of_several_languages_is_found_merged_and_taken_apart() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let az = called("Azərbaycan Gənclər Fondu", "az", &[("en", "Youth Foundation of Azerbaijan")]);
        let ru = called("Фонд молодёжи Азербайджана", "ru", &[("en", "Azerbaijan Youth Foundation")]);
        let first = scene.enter_for(named("Aynur", "Məmmədova"), 0, az).await;
        let second = scene.enter_for(named("Orxan", "Vəliyev"), 1, ru).await;
        scene.enter_for(named("Kamal", "Rzayev"), 1, called("Türk Ocakları", "tr", &[])).await;
        scene.look().await;
        let mut tx = scene.world.db().read().await.unwrap();
        let pairs = store::of_organisations(&mut tx, Standing::Open).await.unwrap();
        drop(tx);
        assert_eq!(pairs.len(), 1, "{pairs:?}");
        let of = async |id| scene.standing(id).await.organisation.expect("an organisation");
        let (stays, goes) = (of(first).await, of(second).await);

        let officer = scene.world.with_role("Officer", Role::Officer, None).await;
        let mut officer = scene.world.client().sign_in(officer).await;
        let list = officer.get("/en/organisations").await;
        assert!(list.body.contains("Perhaps the same organisation"), "{}", list.body);
        let found = officer.get("/en/organisations?q=%D0%B3%D0%B5%D0%BD%D1%86%D0%BB%D0%B5%D1%80").await;
        assert!(found.body.contains("Azərbaycan Gənclər Fondu"), "{}", found.body);
        assert!(!found.body.contains("Türk Ocakları</th>"), "{}", found.body);
        let page = officer.get(&format!("/en/organisations/same/{}", pairs[0].id)).await;
        assert!(page.body.contains("Azerbaijan Youth Foundation"), "{}", page.body);

        let (likeness, forum) = (pairs[0].id, scene.world.forum.id);
        let merge = MergeOrganisations { likeness, forum, stays };
        scene.world.db().act(&scene.officer, merge).await.unwrap();
        assert_eq!(of(second).await, stays);
        assert_eq!(names(&scene, stays).await, ["az", "en", "ru"]);
        // Whoever writes the other name from now on means this one.
        let third = scene
            .enter_for(named("Elçin", "Babayev"), 0, called("Фонд молодёжи Азербайджана", "ru", &[]))
            .await;
        assert_eq!(of(third).await, stays);

        scene.world.db().act(&scene.officer, UndoOrganisations { likeness, forum }).await.unwrap();
        assert_eq!((of(second).await, of(third).await), (goes, stays));
        assert_eq!(names(&scene, stays).await, ["az", "en"]);
    })
    .await;
}

#[tokio::test]
async fn a_merge_of_organisations_and_its_undoing_stand_in_the_history_of_both() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (stays, goes, pair) =
            pair_of(&scene, ("Ufuq Gənclər Birliyi", "az"), ("Уфуг Гянджляр Бирлийи", "ru")).await;
        merge(&scene, &pair, stays).await;
        scene.world.later(jiff::SignedDuration::from_mins(1));
        let undo = UndoOrganisations { likeness: pair.id, forum: scene.world.forum.id };
        scene.world.db().act(&scene.officer, undo).await.unwrap();
        for organisation in [stays, goes] {
            let verbs = scene.verbs_of(organisation.0, "organisations.").await;
            assert_eq!(verbs, ["organisations.merge", "organisations.undo"]);
        }
    })
    .await;
}

#[tokio::test]
async fn the_list_says_by_which_name_an_organisation_was_found_and_how_it_was_read() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let nur = called("Nur İctimai Birliyi", "az", &[("ru", "Общественное объединение «Нур»")]);
        scene.enter_for(named("Aynur", "Məmmədova"), 0, nur).await;
        scene.enter_for(named("Anna", "Kiss"), 0, called("Zöld Alapítvány", "hu", &[])).await;
        let officer = scene.world.with_role("Officer", Role::Officer, None).await;
        let mut officer = scene.world.client().sign_in(officer).await;
        for (typed, said) in [
            ("nur", ""),
            ("объединение нур", "Русский: Общественное объединение «Нур»"),
            ("obyedineniye nur", "Русский: Общественное объединение «Нур» (obyedineniye ≈ объединение)"),
            ("нур", "Русский: Общественное объединение «Нур»"),
            ("zold", "zold ≈ Zöld"),
            ("zold foundation", "foundation ≈ Alapítvány, one meaning"),
        ] {
            let found = officer.get(&format!("/en/organisations?q={}", encoded(typed))).await;
            let name = found.between("<th scope=\"row\">", "</th>");
            let read = name.split_once("<span class=\"optional\">").map_or("", |(_, read)| read);
            assert_eq!(read.trim_end_matches("</span>"), said, "{typed}: {name}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_that_very_many_organisations_have_make_no_pair_and_say_the_same_in_every_language() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        for (at, (name, lang)) in [
            ("Международный молодёжный общественный фонд «Нур»", "ru"),
            ("Международный молодёжный общественный фонд «Заря»", "ru"),
            ("Zöld Alapítvány", "hu"),
            ("Kék Alapítvány", "hu"),
            ("Zarya International Youth Foundation", "en"),
        ]
        .into_iter()
        .enumerate()
        {
            scene.enter_for(named("Aynur", &format!("Other{at}")), 0, called(name, lang, &[])).await;
        }
        scene.look().await;
        let mut tx = scene.world.db().read().await.unwrap();
        let pairs = store::of_organisations(&mut tx, Standing::Open).await.unwrap();
        assert_eq!(pairs.len(), 1, "{pairs:?}");
        for id in pairs[0].both() {
            let it = organisations::by_id(&mut tx, OrganisationId(id)).await.unwrap().unwrap();
            assert!(it.name.contains("Заря") || it.name.contains("Zarya"), "{}", it.name);
        }
        drop(tx);
        let found = organisations::find(&scene.world.app, "молодёжный фонд", 9).await.unwrap();
        assert_eq!(found.len(), 3, "how long the rest of a name is says nothing: {found:?}");
    })
    .await;
}

/// The organisation that somebody is entered for under this name.
async fn entered(scene: &Scene, name: &str, lang: &str, others: &[(&str, &str)]) -> OrganisationId {
    let id = scene.enter_for(named("Aynur", "Məmmədova"), 0, called(name, lang, others)).await;
    scene.standing(id).await.organisation.expect("an organisation")
}

async fn open_pairs(scene: &Scene) -> Vec<Likeness> {
    let mut tx = scene.world.db().read().await.unwrap();
    store::of_organisations(&mut tx, Standing::Open).await.unwrap()
}

async fn merge(scene: &Scene, pair: &Likeness, stays: OrganisationId) {
    let merge = MergeOrganisations { likeness: pair.id, forum: scene.world.forum.id, stays };
    scene.world.db().act(&scene.officer, merge).await.unwrap();
}

/// Two organisations of one name in two languages, and the pair that they make.
async fn pair_of(
    scene: &Scene,
    one: (&str, &str),
    other: (&str, &str),
) -> (OrganisationId, OrganisationId, Likeness) {
    let first = entered(scene, one.0, one.1, &[]).await;
    let second = entered(scene, other.0, other.1, &[]).await;
    scene.look().await;
    let both = [first.0, second.0];
    let pair = open_pairs(scene).await.into_iter().find(|it| it.both().iter().all(|id| both.contains(id)));
    (first, second, pair.expect("a pair"))
}

#[tokio::test]
async fn names_that_only_share_a_search_key_are_two_organisations() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second) =
            (entered(&scene, "Есіл", "kk", &[]).await, entered(&scene, "Асыл", "kk", &[]).await);
        assert_ne!(first, second);
        assert_eq!(entered(&scene, "АСЫЛ", "kk", &[]).await, second);
        let uzbek = entered(&scene, "Oʻzbekiston yoshlari", "uz", &[]).await;
        assert_eq!(entered(&scene, "O'ZBEKISTON  Yoshlari", "uz", &[]).await, uzbek);
        let light = entered(&scene, "IŞIQ", "az", &[]).await;
        assert_eq!(entered(&scene, "ışıq", "az", &[]).await, light);
        assert_ne!(entered(&scene, "işiq", "az", &[]).await, light);
    })
    .await;
}

#[tokio::test]
async fn a_known_organisation_gets_the_names_that_it_lacks_and_keeps_those_that_it_has() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let first = entered(&scene, "Nur", "az", &[("en", "Light")]).await;
        assert_eq!(entered(&scene, "NUR", "az", &[("en", "Ray"), ("ru", "Нур"), ("hu", " ")]).await, first);
        let mut tx = scene.world.db().read().await.unwrap();
        let it = organisations::by_id(&mut tx, first).await.unwrap().unwrap();
        let kept: Vec<_> = it.names.iter().map(|(lang, name)| (lang.as_str(), name.text.as_str())).collect();
        assert_eq!(kept, [("az", "Nur"), ("en", "Light"), ("ru", "Нур")]);
    })
    .await;
}

#[tokio::test]
async fn whoever_writes_the_name_of_a_part_of_a_part_means_the_whole_and_merges_are_undone_backwards() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let forum = scene.world.forum.id;
        let (first, second, pair) =
            pair_of(&scene, ("Общественный фонд «Заря»", "ru"), ("Zarya Foundation", "en")).await;
        merge(&scene, &pair, second).await;
        let third = entered(&scene, "Zarya Alapítvány", "hu", &[]).await;
        scene.look().await;
        let pairs = open_pairs(&scene).await;
        let [later] = &pairs[..] else { panic!("one pair: {pairs:?}") };
        merge(&scene, later, third).await;
        assert_eq!(entered(&scene, "Общественный фонд «Заря»", "ru", &[]).await, third);
        for typed in ["Общественный фонд «Заря»", "Zarya Foundation", "Zarya Alapítvány"]
        {
            let found = organisations::find(&scene.world.app, typed, 5).await.unwrap();
            assert_eq!(found.iter().map(|it| it.organisation).collect::<Vec<_>>(), [third], "{typed}");
        }

        let undo = async |likeness| {
            scene.world.db().act(&scene.officer, UndoOrganisations { likeness, forum }).await
        };
        assert!(matches!(undo(pair.id).await, Err(kernel::Error::Refused(_))));
        assert_eq!(undo(later.id).await.unwrap(), Vec::<String>::new());
        assert_eq!(undo(pair.id).await.unwrap(), Vec::<String>::new());
        for (id, langs) in [(first, "ru"), (second, "en"), (third, "hu")] {
            assert_eq!(names(&scene, id).await, [langs]);
        }
        assert_eq!(entered(&scene, "Zarya Foundation", "en", &[]).await, second);
    })
    .await;
}

#[tokio::test]
async fn a_name_of_a_merged_part_in_a_language_that_the_whole_has_finds_the_whole() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, second, pair) =
            pair_of(&scene, ("Yeşilay Derneği", "tr"), ("Yeşilay Cemiyet Derneği", "tr")).await;
        merge(&scene, &pair, first).await;
        assert_eq!(names(&scene, first).await, ["tr"]);
        let found = organisations::find(&scene.world.app, "Yeşilay Cemiyet", 5).await.unwrap();
        assert_eq!(found[0].organisation, first, "{second:?} goes on in it");
        assert!(found[0].names.iter().any(|it| it.text == "Yeşilay Cemiyet Derneği"), "{found:?}");
    })
    .await;
}

#[tokio::test]
async fn undoing_one_of_two_merges_takes_back_its_names_and_leaves_those_of_the_other() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let forum = scene.world.forum.id;
        let (first, second, pair) =
            pair_of(&scene, ("Zarya Alapítvány", "hu"), ("Zarya Foundation", "en")).await;
        merge(&scene, &pair, first).await;
        let third = entered(&scene, "Общественный фонд «Заря»", "ru", &[]).await;
        scene.look().await;
        let pairs = open_pairs(&scene).await;
        let later = pairs.iter().find(|it| it.both().contains(&third.0)).expect("a pair");
        merge(&scene, later, first).await;
        assert_eq!(names(&scene, first).await, ["en", "hu", "ru"]);
        let undo = UndoOrganisations { likeness: pair.id, forum };
        assert_eq!(scene.world.db().act(&scene.officer, undo).await.unwrap(), Vec::<String>::new());
        assert_eq!(names(&scene, first).await, ["hu", "ru"]);
        assert_eq!(names(&scene, second).await, ["en"]);
    })
    .await;
}

#[tokio::test]
async fn a_pair_says_that_words_mean_the_same_and_goes_when_its_names_are_no_longer_alike() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (first, _, pair) =
            pair_of(&scene, ("Общественный фонд «Заря»", "ru"), ("Zarya Foundation", "en")).await;
        assert_eq!(pair.reason(), Reason::OneName);
        let officer = scene.world.with_role("Officer", Role::Officer, None).await;
        let mut officer = scene.world.client().sign_in(officer).await;
        let page = officer.get(&format!("/en/organisations/same/{}", pair.id)).await;
        assert!(page.body.contains("The names have words of one meaning: "), "{}", page.body);
        assert!(page.body.contains("Заря = Zarya") || page.body.contains("Zarya = Заря"), "{}", page.body);

        scene.world.db().chore(Renamed(first, "Клуб шахматистов")).await.unwrap();
        // A chore leaves no entry; somebody who is entered for it with another name of it does.
        entered(&scene, "Общественный фонд «Заря»", "ru", &[("hu", "Sakkozók klubja")]).await;
        scene.look().await;
        assert_eq!(open_pairs(&scene).await, []);
    })
    .await;
}

#[tokio::test]
async fn organisations_that_are_not_the_same_come_back_only_when_one_of_their_names_changes() {
    on_both(rooms, async |world| {
        let scene = Scene::new(world).await;
        let (.., pair) =
            pair_of(&scene, ("Общественный фонд «Заря»", "ru"), ("Zarya Foundation", "en")).await;
        scene.different(pair.id).await;
        entered(&scene, "Zarya Foundation", "en", &[]).await;
        scene.look().await;
        assert_eq!(open_pairs(&scene).await, []);
        entered(&scene, "Zarya Foundation", "en", &[("hu", "Zarya Alapítvány")]).await;
        scene.look().await;
        assert_eq!(open_pairs(&scene).await.len(), 1);
    })
    .await;
}

struct Renamed(OrganisationId, &'static str);

impl Chore for Renamed {
    type Out = ();

    async fn run(&self, tx: &mut Tx) -> kernel::Result<()> {
        let names = serde_json::json!({ "ru": { "text": self.1, "kind": "official" } });
        let now = tx.now;
        tx.sql("update organisation set names = $2, changed_at = $3 where id = $1")
            .bind(self.0)
            .bind(&Json(names))
            .bind(now)
            .run()
            .await?;
        Ok(())
    }
}

async fn names(scene: &Scene, id: OrganisationId) -> Vec<String> {
    let mut tx = scene.world.db().read().await.unwrap();
    let it = organisations::by_id(&mut tx, id).await.unwrap().unwrap();
    it.names.keys().cloned().collect()
}

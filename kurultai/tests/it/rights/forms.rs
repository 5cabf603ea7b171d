//! Every form that somebody is given, sent by others: whatever they may see, nothing comes of it.

use super::{
    asking::Asks,
    scene::{ELSEWHERE, SIDES, Scene, WITHIN},
};
use crate::{
    page::{Form, forms},
    whole_house,
};
use axum::http::Method;
use kernel::{
    db::{Chore, Tx},
    web::{Route, Who},
};
use std::collections::{BTreeSet, HashSet};
use uuid::Uuid;
use world::{Client, on_both};

/// Those who are given forms.
pub(super) const GIVEN: [Asks; 4] = [Asks::Organiser, Asks::Head, Asks::Themselves, Asks::Desk];
/// Those who send them, and what they write into the address in place of something else.
const SENT_BY: [(Asks, Option<(&str, &str)>); 11] = [
    (Asks::Stranger, None),
    (Asks::Nobody, None),
    (Asks::HeadOfAnother, None),
    (Asks::HeadOfAnother, Some((SIDES[0], SIDES[1]))),
    (Asks::OrganiserElsewhere, None),
    (Asks::OrganiserElsewhere, Some(("/f/river-forum", "/f/elsewhere"))),
    (Asks::OrganiserWithin, None),
    (Asks::OrganiserWithin, Some(("/f/river-forum", "/f/within"))),
    (Asks::Device, None),
    (Asks::DeviceElsewhere, None),
    (Asks::ProgramElsewhere, None),
];

/// The full address of a form's action, and its route.
fn routed<'r>(scene: &'r Scene, method: &Method, action: &str) -> Option<(String, &'r Route)> {
    let rest = action.split('?').next()?.strip_prefix("/en")?;
    let long = format!("/f/{}{rest}", scene.forum.slug);
    let of = |path: &str| {
        let fits = |route: &&Route| {
            let (one, other): (Vec<_>, Vec<_>) = (route.path.split('/').collect(), path.split('/').collect());
            route.method == *method
                && one.len() == other.len()
                && one.iter().zip(&other).all(|(part, given)| part.starts_with('{') || part == given)
        };
        scene.world.app.routes.iter().filter(fits).min_by_key(|route| route.path.matches('{').count())
    };
    let found =
        of(rest).map(|route| (rest.to_owned(), route)).or_else(|| of(&long).map(|route| (long, route)));
    found.map(|(path, route)| (format!("/en{path}"), route))
}

/// Whether a form is everybody's own business: what they register, their own account.
fn is_for_everybody(route: &Route) -> bool {
    matches!(route.who, Who::Anyone | Who::LinkHolder)
        || route.path.starts_with("/account")
        || route.path == "/sign-out"
}

/// A form that somebody is given.
pub(super) struct Given {
    pub asks: Asks,
    pub form: Form,
    /// Where it is sent.
    pub route: &'static str,
}

/// The forms of all pages, as those who are given them see them, once each.
pub(super) async fn given(scene: &Scene) -> Vec<Given> {
    let (mut all, mut known) = (vec![], HashSet::new());
    for asks in GIVEN {
        let (mut client, _) = asks.client(scene).await;
        for route in scene.world.app.routes.iter().filter(|route| route.method == Method::GET) {
            let Some(address) = scene.address(route.path, &scene.forum.slug) else { continue };
            let page = client.get(&address).await;
            if page.status != 200 || !page.body.contains("<form") {
                continue;
            }
            for mut form in forms(&page.body, &address) {
                let Some((action, route)) = routed(scene, &Method::POST, &form.action) else { continue };
                if !is_for_everybody(route) && known.insert((action.clone(), form.words())) {
                    form.action = action;
                    all.push(Given { asks, form, route: route.path });
                }
            }
        }
    }
    all
}

/// The ids of whatever belongs to the forum.
struct Belongings(Uuid);

impl Chore for Belongings {
    type Out = HashSet<Uuid>;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<HashSet<Uuid>> {
        let mut all = HashSet::from([self.0]);
        for question in [
            "select id from registration where forum = $1",
            "select person from registration where forum = $1",
            "select delegation from seat where forum = $1",
            "select id from invite where forum = $1",
            "select id from letter where forum = $1",
            "select id from zone where forum = $1",
            "select id from checkpoint where forum = $1",
            "select id from device where forum = $1",
            "select id from access_rule where forum = $1",
            "select id from sent_list where forum = $1",
            "select id from outside_list where forum = $1",
            "select id from outside_answers where forum = $1",
            "select id from programme_item where forum = $1",
            "select item from planning_change where forum = $1",
            "select id from programme_room where forum = $1",
            "select id from programme_file where forum = $1",
            "select id from programme_arrival where forum = $1",
            "select id from notice where forum = $1",
            "select id from cue where forum = $1",
            "select id from recording where forum = $1",
            "select id from session_paper where forum = $1",
            "select id from media_upload where forum = $1",
            "select id from stage_picture where forum = $1",
            "select id from stage_poll where forum = $1",
            "select id from print_run where forum = $1",
            "select id from city where forum = $1",
            "select id from site_text where forum = $1",
        ] {
            let ids: Vec<(Uuid,)> = tx.sql(question).bind(self.0).all().await?;
            all.extend(ids.into_iter().map(|(id,)| id));
        }
        Ok(all)
    }
}

/// How many lists were sent for a delegation.
struct Lists(&'static str);

impl Chore for Lists {
    type Out = i64;

    async fn run(&self, tx: &mut Tx) -> kernel::Result<i64> {
        let question =
            "select count(*) from sent_list l join delegation d on d.id = l.delegation where d.slug = $1";
        let (number,): (i64,) = tx.sql(question).bind(self.0).one().await?;
        Ok(number)
    }
}

/// What an entry of the journal says: its verb, who acted, and what it is about.
async fn entries(scene: &Scene) -> Vec<(String, Option<Uuid>, HashSet<Uuid>)> {
    let mut tx = scene.world.db().read().await.expect("a reader");
    let all: Vec<(String, String)> =
        tx.sql("select verb, entry from journal order by at, id").all().await.expect("the journal");
    let read = |(verb, entry): (String, String)| {
        let entry: serde_json::Value = serde_json::from_str(&entry).expect("JSON");
        let id = |it: &serde_json::Value| it["id"].as_str().and_then(|id| id.parse().ok());
        let matters = entry["matters"].as_array().into_iter().flatten();
        let about = matters.flat_map(|matter| matter["about"].as_array().into_iter().flatten());
        (verb, id(&entry["by"]), about.filter_map(id).collect())
    };
    all.into_iter().map(read).collect()
}

pub(super) async fn send(client: &mut Client, form: &Form, action: &str) -> u16 {
    let (kind, body) = form.filled();
    client.send(Method::POST, action, Some(&kind), body).await.status
}

#[tokio::test]
async fn a_form_that_somebody_is_given_does_nothing_in_the_hands_of_others() {
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let given = given(&scene).await;
        let routes: BTreeSet<&str> = given.iter().map(|it| it.route).collect();
        assert!(routes.len() >= 60, "only these are on pages: {routes:#?}");
        let belongings = scene.world.db().chore(Belongings(scene.forum.id.0)).await.expect("ids");
        let before = entries(&scene).await.len();
        let mut faults = vec![];
        for (asks, instead) in SENT_BY {
            let (mut client, _) = asks.client(&scene).await;
            for Given { form, route, .. } in &given {
                let action = match instead {
                    Some((from, _)) if !form.action.contains(from) => continue,
                    Some((from, to)) => form.action.replace(from, to),
                    None => form.action.clone(),
                };
                let status = send(&mut client, form, &action).await;
                if status >= 500 {
                    faults.push(format!("{asks:?} {instead:?} {route} → {status}"));
                }
            }
        }
        scene.world.work().await;
        let organiser = scene.organiser_id();
        let done = entries(&scene).await.split_off(before);
        for (verb, by, about) in &done {
            let hits = about.intersection(&belongings).count();
            // What the house itself does meanwhile follows from what was done before; a head sends lists of their own.
            if by.is_some_and(|by| by != organiser) && hits > 0 && verb != "lists.send" {
                faults.push(format!("{verb} by {by:?}"));
            }
        }
        assert_eq!(scene.world.db().chore(Lists(SIDES[0])).await.expect("a count"), 1, "lists of the side");
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;
}

#[tokio::test]
async fn the_forms_that_are_tried_are_forms_by_which_those_who_are_given_them_do_something() {
    on_both(whole_house, async |world| {
        let scene = Scene::of(world).await;
        let given = given(&scene).await;
        let before = entries(&scene).await.len();
        let (mut client, organiser) = Asks::Organiser.client(&scene).await;
        for Given { form, .. } in &given {
            let status = send(&mut client, form, &form.action).await;
            assert!(status < 500, "{} → {status}", form.action);
        }
        let done = entries(&scene).await.split_off(before);
        let own = organiser.map(|it| it.0);
        let verbs: BTreeSet<&str> =
            done.iter().filter(|(_, by, _)| *by == own).map(|(verb, ..)| verb.as_str()).collect();
        assert!(verbs.len() >= 30, "{verbs:#?}");
    })
    .await;
}

#[test]
fn the_other_forums_are_those_that_are_written_into_addresses() {
    let written: Vec<&str> = SENT_BY
        .iter()
        .filter_map(|(_, instead)| Some(instead.as_ref()?.1.trim_start_matches("/f/")))
        .collect();
    assert_eq!(written, [SIDES[1], ELSEWHERE, WITHIN]);
}

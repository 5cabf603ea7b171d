//! Speaking times: what was heard, added up.

use super::scene::{Scene, house};
use crate::{
    acts::{Call, End, Run},
    model::{Contribution, Spoken, State, Sum, firsts, sums},
};
use delegations::DelegationId;
use jiff::{SignedDuration, Timestamp};
use kernel::rights::Role;
use people::PersonId;
use programme::ItemId;
use registration::RegistrationId;
use uuid::Uuid;
use world::{Client, on_both};

impl Scene {
    /// Somebody is heard for so many seconds.
    async fn hears(&self, person: PersonId, kind: Contribution, seconds: i64) {
        self.join(person, kind, None).await.expect("they wait");
        let all = self.entries().await;
        let mine = all.iter().find(|it| it.person == Some(person) && it.state == State::Waiting);
        let entry = mine.expect("they wait").id;
        let call = Call { floor: self.floor(&self.main).await, entry, reason: "Now".into() };
        self.act(call).await.expect("called");
        let run = Run { floor: self.floor(&self.main).await, entry, runs: true };
        self.act(run).await.expect("it runs");
        self.world.later(SignedDuration::from_secs(seconds));
        self.act(End { floor: self.floor(&self.main).await }).await.expect("ended");
    }

    async fn moderators_browser(&self) -> Client {
        let person = self.world.with_role("Minh", Role::Moderator, None).await;
        self.world.client().sign_in(person).await
    }
}

fn spoken(number: u128, kind: Contribution) -> Spoken {
    Spoken {
        item: ItemId(Uuid::nil()),
        registration: Some(RegistrationId(Uuid::from_u128(number))),
        delegation: Some(DelegationId(Uuid::from_u128(number))),
        delegation_name: None,
        kind,
        state: State::Done,
        joined_at: Timestamp::UNIX_EPOCH,
        called_at: None,
        spent_ms: 1_000 * i64::try_from(number).unwrap(),
    }
}

#[test]
fn a_first_time_is_the_first_contribution_that_counts() {
    let speech = |number| spoken(number, Contribution::Speech);
    let unknown = Spoken { registration: None, ..speech(3) };
    let heard = [spoken(1, Contribution::Point), speech(1), speech(1), speech(2), unknown];
    assert_eq!(firsts(&heard), [false, true, false, true, false]);
}

#[test]
fn whoever_was_heard_longest_comes_first() {
    let heard = [1, 2, 2].map(|number| spoken(number, Contribution::Speech));
    let by_delegation = sums(heard.iter().map(|it| (it, true)), |it| it.registration);
    let all: Vec<Sum> = by_delegation.into_iter().map(|(_, sum)| sum).collect();
    assert_eq!(all, [Sum { times: 2, ms: 4_000, firsts: 2 }, Sum { times: 1, ms: 1_000, firsts: 1 }]);
}

#[tokio::test]
async fn what_was_heard_is_added_up_when_the_hall_has_gone_on() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        s.hears(ada, Contribution::Speech, 61).await;
        s.hears(bek, Contribution::Speech, 30).await;
        s.hears(ada, Contribution::Question, 4).await;
        s.put(&s.main, Some(s.address.id)).await.expect("the hall goes on");
        let mut browser = s.moderators_browser().await;
        for query in ["", "?hall=main-hall", "?item=debate", "?hall=main-hall&item=debate"] {
            let page = browser.get(&s.path(&format!("/stage-times{query}"))).await;
            assert_eq!(page.status, 200, "{}", page.body);
            let row = "Upper River</th><td class=\"number\">2</td><td class=\"number\">1:05</td><td class=\"number\">1</td>";
            assert!(page.body.contains(row), "{query}: {}", page.body);
            assert!(page.body.contains(">1:35<"), "in all: {}", page.body);
        }
        let other = browser.get(&s.path("/stage-times?hall=small-hall")).await.body;
        assert!(other.contains("Nobody was heard yet"), "{other}");
        assert_eq!(s.world.client().get(&s.path("/stage-times")).await.status, 401);
    })
    .await;
}

#[tokio::test]
async fn speaking_times_go_out_as_files_without_anybodys_name() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.hears(ada, Contribution::Speech, 61).await;
        let mut browser = s.moderators_browser().await;
        let csv = browser.get(&s.path("/stage-times.csv?item=debate")).await;
        assert_eq!(csv.status, 200, "{}", csv.body);
        let line = csv.body.lines().nth(1).unwrap_or_default();
        assert!(line.contains("The debate") && line.contains("Upper River"), "{line}");
        assert!(line.contains("Speech") && line.contains("61") && !line.contains("Ada"), "{line}");
        assert_eq!(csv.body.lines().count(), 2, "{}", csv.body);
        assert_eq!(browser.get(&s.path("/stage-times.xlsx")).await.status, 200);
        assert_eq!(s.world.client().get(&s.path("/stage-times.csv")).await.status, 401);
    })
    .await;
}

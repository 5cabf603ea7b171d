//! The stage rehearses: everything runs, nobody outside sees it, and at the end everything is as it was.

use super::scene::{Scene, assert_refused, house};
use crate::{
    acts::{
        Call, Declare, EndRehearsal, Leave, PutFocus, PutMessage, PutOn, Rehearse, Run, SetPoll, Strike,
        Undo, Whose, WritePoll,
    },
    model::{Calm, Contribution, Focus, PollState, State},
    store,
};
use jiff::SignedDuration;
use kernel::{Result, Text, db::Chore, rights::Role};
use people::PersonId;
use world::{Client, on_both};

impl Scene {
    /// Nothing goes on; somebody waits on the closed list, and a greeting is late.
    async fn calm(&self, who: PersonId) {
        self.join(who, Contribution::Speech, None).await.expect("they wait");
        self.declare(None, Some(5)).await.expect("it is late");
        self.open(false).await.expect("the list is closed");
        self.put(&self.main, None).await.expect("nothing goes on");
        self.message("Back at ten").await;
        self.world.later(SignedDuration::from_secs(1));
    }

    async fn declare(&self, seen: Option<i64>, minutes: Option<i64>) -> Result<()> {
        let (forum, hall, item) = (self.world.forum.id, self.main.id, self.address.id);
        self.act(Declare { forum, hall, item, seen, minutes }).await
    }

    async fn declared(&self) -> Vec<(programme::ItemId, i64)> {
        let mut tx = self.world.db().read().await.expect("a reader");
        let declared = store::delays(&mut tx, self.world.forum.id).await.expect("delays");
        declared.into_iter().collect()
    }

    async fn message(&self, message: &str) {
        let seen = self.hall(&self.main).await.revision;
        let (forum, hall, message) = (self.world.forum.id, self.main.id, Text::new("en", message));
        self.act(PutMessage { forum, hall, seen, message }).await.expect("it is shown");
    }

    async fn rehearse(&self) -> Result<()> {
        self.act(Rehearse { forum: self.world.forum.id }).await
    }

    async fn end_rehearsal(&self) -> Result<()> {
        self.act(EndRehearsal { forum: self.world.forum.id }).await
    }

    /// What the stage would be put back to, but for the numbers that tell consoles that something has changed.
    async fn before(&self) -> Calm {
        let mut tx = self.world.db().read().await.expect("a reader");
        let known = store::rehearsal(&mut tx, self.world.forum.id).await.expect("read");
        let mut calm = known.expect("it rehearses").before.0;
        calm.halls.iter_mut().for_each(|it| it.revision = 0);
        calm.lists.iter_mut().for_each(|it| it.revision = 0);
        calm
    }

    /// Whatever a rehearsal may do: the debate with a speaker, somebody struck off, another put on, delays, a poll.
    async fn plays_through(&self, waits: PersonId, other: PersonId) {
        let (forum, hall) = (self.world.forum.id, self.main.id);
        self.put(&self.main, Some(self.debate.id)).await.expect("it goes on");
        self.open(true).await.expect("the list is open");
        let floor = self.floor(&self.main).await;
        let entry = self.entry(waits).await.id;
        self.act(Strike { floor, entry, reason: "A trial.".into() }).await.expect("they are off");
        for person in [waits, other] {
            let whom = Whose::Registration(self.registration_of(person).await);
            let floor = self.floor(&self.main).await;
            let put_on = PutOn { floor, whom, kind: Contribution::Speech, motion: None, at: None };
            assert!(self.act(put_on).await.expect("they are put on"));
        }
        let entry = self.order().await[0];
        let floor = self.floor(&self.main).await;
        self.act(Call { floor, entry, reason: String::new() }).await.expect("they are called");
        let floor = self.floor(&self.main).await;
        self.act(Run { floor, entry, runs: true }).await.expect("the clock runs");
        self.declare(Some(5), Some(40)).await.expect("it is later still");
        self.message("This is a trial").await;
        let question = Text::new("en", "Shall we?");
        let write = WritePoll { forum, hall, item: self.debate.id, poll: None, question, options: vec![] };
        let poll = self.act(write).await.expect("it is written");
        self.act(SetPoll { forum, hall, poll, open: true }).await.expect("it is open");
    }
}

async fn moderator(s: &Scene) -> Client {
    let person = s.world.with_role("Minh", Role::Moderator, None).await;
    s.world.client().sign_in(person).await
}

#[tokio::test]
async fn a_rehearsal_begins_when_nothing_goes_on_and_once() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        assert_refused(s.rehearse().await, "stage-rehearsal-not-now");
        s.put(&s.main, None).await.expect("nothing goes on");
        s.open(true).await.expect("but its list is open again");
        assert_refused(s.rehearse().await, "stage-rehearsal-not-now");
        let person = s.world.with_role("Minh", Role::Moderator, None).await;
        let halls = s.world.client().sign_in(person).await.get(&s.path("/stage")).await;
        assert!(halls.body.contains("or somebody has the floor: The debate"), "{}", halls.body);
        assert!(!halls.body.contains("An item is on the screens"), "{}", halls.body);
        s.put(&s.main, Some(s.debate.id)).await.expect("it goes on");
        s.open(false).await.expect("the list is closed");
        s.put(&s.main, None).await.expect("nothing goes on");
        assert_refused(s.end_rehearsal().await, "stage-moved-on");
        s.rehearse().await.expect("nothing goes on, and no list is open");
        assert_refused(s.rehearse().await, "stage-moved-on");
        s.end_rehearsal().await.expect("it ends");
    })
    .await;
}

#[tokio::test]
async fn at_its_end_the_stage_is_what_it_was_before() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bo) = (s.delegate("Ada", 0).await, s.delegate("Bo", 1).await);
        s.calm(ada).await;
        s.rehearse().await.expect("it begins");
        let before = s.before().await;
        assert_eq!(before.waiting.len(), 1);
        s.plays_through(ada, bo).await;
        s.end_rehearsal().await.expect("it ends");
        let entries = s.entries().await;
        let waiting: Vec<_> = entries.iter().map(|it| (it.person, it.state)).collect();
        assert_eq!(waiting, [(Some(ada), State::Waiting)], "who waited waits, and who came in it is gone");
        assert_eq!(s.says().await, "Back at ten");
        assert_eq!(s.declared().await, [(s.address.id, 5)]);
        let mut tx = s.world.db().read().await.expect("a reader");
        let polls = store::polls(&mut tx, s.debate.id).await.expect("polls");
        assert_eq!(polls[0].state, PollState::Draft, "what was prepared stays, and was not asked yet");
        assert!(
            store::last_step(&mut tx, s.main.id).await.expect("read").is_none(),
            "there is nothing to undo"
        );
        drop(tx);
        s.rehearse().await.expect("once more");
        let mut again = s.before().await;
        again.polls.clear();
        // A list that was not there is there now, as empty as if it were not.
        again.lists.retain(|it| before.lists.iter().any(|was| was.item == it.item));
        assert_eq!(again, before);
    })
    .await;
}

#[tokio::test]
async fn nobody_outside_sees_anything_of_it_and_telephones_wait() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bo) = (s.delegate("Ada", 0).await, s.delegate("Bo", 1).await);
        s.calm(ada).await;
        let (mut stranger, mut crew) = (s.world.client(), moderator(&s).await);
        let mut phone = s.world.client().sign_in(ada).await;
        let pages = ["/hall/main-hall", "/now", "/rehearsal/main-hall"].map(|page| s.path(page));
        let [screen, now, rehearsal] = &pages;
        let before = stranger.get(now).await.body;
        assert!(before.contains("12:05"), "{before}");
        s.rehearse().await.expect("it begins");
        s.plays_through(ada, bo).await;

        let shown = stranger.get(screen).await.body;
        assert!(shown.contains("Back at ten") && !shown.contains("trial"), "{shown}");
        assert!(!shown.contains("Tester") && !shown.contains("The debate"), "{shown}");
        let shown = stranger.get(now).await.body;
        assert!(shown.contains("12:05") && !shown.contains("12:40"), "{shown}");
        assert_eq!(stranger.get(rehearsal).await.status, 401);
        assert_eq!(phone.get(rehearsal).await.status, 403);
        let shown = crew.get(rehearsal).await.body;
        assert!(shown.contains(">Rehearsal<") && shown.contains("This is a trial"), "{shown}");
        assert!(shown.contains("The debate") && shown.contains("Tester"), "{shown}");
        let shown = crew.get(&rehearsal.replacen("/en/", "/pt/", 1)).await;
        assert_eq!(shown.status, 200, "in every language");

        let shown = phone.get(&s.path("/speak/debate")).await.body;
        assert!(shown.contains("Your place: 1") && shown.contains("being prepared"), "{shown}");
        assert!(!shown.contains("Shall we?") && !shown.contains("Has the floor"), "{shown}");
        assert_refused(s.join(bo, Contribution::Speech, None).await, "stage-phones-wait");
        let entry = s.before().await.waiting[0].id;
        let leave = Leave { forum: s.world.forum.id, entry };
        let by = s.world.by(ada).await;
        assert_refused(s.world.db().act(&by, leave).await, "stage-phones-wait");

        s.end_rehearsal().await.expect("it ends");
        let shown = crew.get(rehearsal).await.body;
        assert!(shown.contains("No rehearsal is under way") && !shown.contains("trial"), "{shown}");
        assert_eq!(stranger.get(now).await.body.contains("12:05"), before.contains("12:05"));
        s.put(&s.main, Some(s.debate.id)).await.expect("now in earnest");
        assert!(stranger.get(screen).await.body.contains("The debate"));
    })
    .await;
}

#[tokio::test]
async fn the_text_of_an_address_is_rehearsed_without_being_released() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.calm(ada).await;
        let (mut stranger, mut crew) = (s.world.client(), moderator(&s).await);
        s.rehearse().await.expect("it begins");
        s.put(&s.main, Some(s.address.id)).await.expect("it goes on");
        let console = s.path("/stage/main-hall");
        let item = s.address.id.to_string();
        crew.post(&format!("{console}/release"), &[("item", item.as_str())]).await;
        let page = crew.get(&console).await.body;
        assert!(page.contains("Nothing is released in a rehearsal"), "{page}");
        assert!(page.contains("Rehearsal since") && page.contains("/rehearsal/main-hall"), "{page}");
        let seen = s.hall(&s.main).await.revision;
        let focus = Some(Focus::Text { item: s.address.id, spent_ms: 0, since: None });
        let put = PutFocus { forum: s.world.forum.id, hall: s.main.id, seen, focus };
        s.act(put).await.expect("it is on the screens of the rehearsal");
        let text = "Dear friends of the river";
        assert!(crew.get(&s.path("/rehearsal/main-hall")).await.body.contains(text));
        assert!(!stranger.get(&s.path("/hall/main-hall")).await.body.contains(text));
        let mut tx = s.world.db().read().await.expect("a reader");
        assert!(programme::is_under_embargo(&mut tx, s.address.id).await.expect("read"));
        let step = store::last_step(&mut tx, s.main.id).await.expect("read").expect("there is one").id;
        drop(tx);
        s.act(Undo { forum: s.world.forum.id, hall: s.main.id, step })
            .await
            .expect("a rehearsal can be undone");
        s.end_rehearsal().await.expect("it ends");
        assert!(!crew.get(&s.path("/rehearsal/main-hall")).await.body.contains(text));
    })
    .await;
}

struct Erase(PersonId);

impl Chore for Erase {
    type Out = ();

    async fn run(&self, tx: &mut kernel::db::Tx) -> Result<()> {
        crate::erase(tx, self.0).await
    }
}

#[tokio::test]
async fn whoever_was_erased_in_a_rehearsal_is_not_put_back_on_the_list() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.calm(ada).await;
        s.rehearse().await.expect("it begins");
        s.world.db().chore(Erase(ada)).await.expect("they are erased");
        s.end_rehearsal().await.expect("it ends");
        assert!(s.entries().await.is_empty());
    })
    .await;
}

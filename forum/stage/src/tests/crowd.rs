//! Questions and polls from the hall, and what of them is on its screens.

use super::scene::{Scene, assert_refused, house};
use crate::{
    acts::{Answer, Ask, Decide, NameModerator, PutFocus, SetPoll, Support, Undo, Withdraw, WritePoll},
    model::{Focus, PollId, PollState, Question, QuestionId, QuestionState},
    store,
};
use futures_util::future::join_all;
use kernel::{
    Error, Result, Text,
    db::Chore,
    rights::{By, Right, Role, Scope},
};
use people::PersonId;
use world::on_both;

impl Scene {
    async fn ask(&self, person: PersonId, words: &str, named: bool) -> Result<()> {
        let by = self.world.by(person).await;
        self.world.later(jiff::SignedDuration::from_secs(1));
        let (forum, item) = (self.world.forum.id, self.debate.id);
        self.world.db().act(&by, Ask { forum, item, language: "pt".into(), words: words.into(), named }).await
    }

    async fn questions(&self) -> Vec<Question> {
        let mut tx = self.world.db().read().await.expect("a reader");
        store::questions(&mut tx, self.debate.id).await.expect("questions")
    }

    async fn question(&self, words: &str) -> Question {
        self.questions().await.into_iter().find(|it| it.words == words).expect("it was asked")
    }

    async fn decide(&self, it: &Question, to: QuestionState) -> Result<()> {
        let (forum, hall) = (self.world.forum.id, self.main.id);
        self.act(Decide { forum, hall, question: it.id, seen: it.state, to }).await
    }

    async fn support(&self, person: PersonId, question: QuestionId, wants: bool) -> Result<()> {
        let by = self.world.by(person).await;
        self.world.db().act(&by, Support { forum: self.world.forum.id, question, wants }).await
    }

    async fn focus(&self, focus: Option<Focus>) -> Result<()> {
        let seen = self.hall(&self.main).await.revision;
        self.act(PutFocus { forum: self.world.forum.id, hall: self.main.id, seen, focus }).await
    }

    async fn poll(&self, options: Vec<Text>) -> PollId {
        let (forum, hall, item) = (self.world.forum.id, self.main.id, self.debate.id);
        let mut question = Text::new("en", "Shall we go on?");
        question.write("pt", "Continuamos?");
        let act = WritePoll { forum, hall, item, poll: None, question, options };
        self.act(act).await.expect("it is written")
    }

    async fn set_poll(&self, poll: PollId, open: bool) -> Result<()> {
        self.act(SetPoll { forum: self.world.forum.id, hall: self.main.id, poll, open }).await
    }

    async fn answer(&self, person: PersonId, poll: PollId, choice: usize) -> Result<()> {
        let by = self.world.by(person).await;
        self.world.db().act(&by, Answer { forum: self.world.forum.id, poll, choice }).await
    }

    async fn tally(&self, poll: PollId) -> (PollState, Vec<i64>) {
        let mut tx = self.world.db().read().await.expect("a reader");
        let poll = store::poll(&mut tx, poll).await.expect("a poll").expect("it is there");
        let tally = store::tally(&mut tx, &poll).await.expect("a tally");
        (poll.state, tally)
    }

    async fn undo(&self) -> Result<()> {
        let mut tx = self.world.db().read().await.expect("a reader");
        let step = store::last_step(&mut tx, self.main.id).await.expect("a step").expect("there is one").id;
        drop(tx);
        self.act(Undo { forum: self.world.forum.id, hall: self.main.id, step }).await
    }
}

#[tokio::test]
async fn a_question_is_before_the_hall_once_a_moderator_lets_it_through_and_most_wanted_is_first() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        s.ask(ada, "Who pays?", true).await.expect("asked");
        s.ask(bek, "And when?", true).await.expect("asked");
        let (first, second) = (s.question("Who pays?").await, s.question("And when?").await);
        assert_refused(s.support(bek, first.id, true).await, "stage-question-is-gone");
        s.decide(&first, QuestionState::Open).await.expect("let through");
        s.decide(&second, QuestionState::Open).await.expect("let through");
        // Somebody was faster.
        assert_refused(s.decide(&second, QuestionState::Declined).await, "stage-moved-on");
        for _ in 0..3 {
            s.support(ada, second.id, true).await.expect("once is as good as three times");
        }
        let ranked: Vec<_> = s.questions().await.iter().map(|it| (it.words.clone(), it.votes)).collect();
        assert_eq!(ranked, [("And when?".to_owned(), 1), ("Who pays?".to_owned(), 0)]);
        s.support(ada, second.id, false).await.expect("taken back");
        assert_eq!(s.questions().await[0].words, "Who pays?");
        s.undo().await.expect("undone");
        assert_eq!(s.question("And when?").await.state, QuestionState::Pending);
    })
    .await;
}

#[tokio::test]
async fn nobody_asks_without_end_nor_where_no_questions_are_taken() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        let not_yet = s.registered("Nurlan", 0, false).await;
        assert_refused(s.ask(not_yet, "Me?", true).await, "stage-not-accredited");
        assert_refused(s.ask(ada, "  ", true).await, "stage-question-needed");
        for words in ["One?", "Two?", "Three?"] {
            s.ask(ada, words, true).await.expect("asked");
        }
        assert_refused(s.ask(ada, "Four?", true).await, "stage-questions-wait");
        let (forum, one) = (s.world.forum.id, s.question("One?").await.id);
        let withdraw = async |person| {
            let by = s.world.by(person).await;
            s.world.db().act(&by, Withdraw { forum, question: one }).await
        };
        assert!(matches!(withdraw(bek).await, Err(Error::Forbidden)));
        withdraw(ada).await.expect("it is hers");
        s.ask(ada, "Four?", true).await.expect("there is room again");
        s.put(&s.main, None).await.expect("nothing goes on");
        assert_refused(s.ask(bek, "Anybody there?", true).await, "stage-no-questions-now");
    })
    .await;
}

#[tokio::test]
async fn who_asks_without_their_name_is_read_by_moderators_alone() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let (ada, bek) = (s.delegate("Ada", 0).await, s.delegate("Bek", 1).await);
        s.ask(ada, "Who pays?", false).await.expect("asked");
        let question = s.question("Who pays?").await;
        let mut phone = s.world.client().sign_in(bek).await;
        let speak = s.path("/speak/debate");
        assert!(!phone.get(&speak).await.body.contains("Who pays?"), "the hall does not see it yet");
        s.decide(&question, QuestionState::Open).await.expect("let through");
        s.focus(Some(Focus::Question(question.id))).await.expect("on the screens");
        let page = phone.get(&speak).await.body;
        assert!(page.contains("Who pays?") && !page.contains("Ada Tester"), "{page}");
        let screen = s.world.client().get(&s.path("/hall/main-hall")).await.body;
        assert!(
            screen.contains("<blockquote lang=\"pt\">Who pays?") && !screen.contains("Ada Tester"),
            "{screen}"
        );
        let moderator = s.world.with_role("Minh", Role::Moderator, None).await;
        let console = s.world.client().sign_in(moderator).await.get(&s.path("/stage/main-hall")).await.body;
        assert!(
            console.contains("Ada Tester") && console.contains("shown to others without the name"),
            "{console}"
        );
        // What was answered is on no screen any more.
        s.decide(&s.question("Who pays?").await, QuestionState::Answered).await.expect("answered");
        let screen = s.world.client().get(&s.path("/hall/main-hall")).await.body;
        assert!(!screen.contains("Who pays?"), "{screen}");
    })
    .await;
}

#[tokio::test]
async fn of_many_who_answer_at_once_and_change_their_minds_each_counts_once() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let poll = s.poll(vec![]).await;
        let mut people = vec![];
        for number in 0..12 {
            people.push(s.delegate(&format!("Guest{number}"), usize::MAX).await);
        }
        assert_refused(s.answer(people[0], poll, 0).await, "stage-poll-is-closed");
        s.set_poll(poll, true).await.expect("opened");
        let answers = people.iter().enumerate().flat_map(|(at, person)| {
            // Two tries each: everybody ends at yes or at no, whichever of the two comes last.
            [s.answer(*person, poll, at % 2), s.answer(*person, poll, at % 2)]
        });
        for done in join_all(answers).await {
            done.expect("they may");
        }
        assert_eq!(s.tally(poll).await, (PollState::Open, vec![6, 6, 0]));
        s.answer(people[0], poll, 2).await.expect("another mind");
        assert_refused(s.answer(people[0], poll, 3).await, "stage-choose-an-answer");
        s.set_poll(poll, false).await.expect("closed");
        assert_refused(s.answer(people[1], poll, 0).await, "stage-poll-is-closed");
        assert_eq!(s.tally(poll).await, (PollState::Closed, vec![5, 6, 1]));
        s.undo().await.expect("closing is undone");
        assert_eq!(s.tally(poll).await.0, PollState::Open);
        // Those who have answered are not sent away: opening is not undone any more.
        assert_refused(s.undo().await, "stage-cannot-undo");
    })
    .await;
}

#[tokio::test]
async fn answers_that_come_while_a_poll_is_closed_are_counted_or_refused() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let poll = s.poll(vec![Text::new("en", "Tea"), Text::new("en", "Coffee")]).await;
        s.set_poll(poll, true).await.expect("opened");
        let mut people = vec![];
        for number in 0..8 {
            people.push(s.delegate(&format!("Guest{number}"), usize::MAX).await);
        }
        let answers = join_all(people.iter().map(|person| s.answer(*person, poll, 1)));
        let (closed, answered) = futures_util::future::join(s.set_poll(poll, false), answers).await;
        closed.expect("closed");
        let taken = answered.iter().filter(|it| it.is_ok()).count();
        let (state, tally) = s.tally(poll).await;
        assert_eq!((state, tally), (PollState::Closed, vec![0, i64::try_from(taken).expect("few")]));
    })
    .await;
}

#[tokio::test]
async fn a_poll_is_shown_in_the_language_of_the_screen_and_says_that_it_is_no_vote() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        let poll = s.poll(vec![]).await;
        assert!(
            matches!(s.focus(Some(Focus::Poll(poll))).await, Err(Error::Refused(_))),
            "nobody sees a draft"
        );
        s.set_poll(poll, true).await.expect("opened");
        s.focus(Some(Focus::Poll(poll))).await.expect("on the screens");
        let mut phone = s.world.client().sign_in(ada).await;
        let speak = s.path("/speak/debate");
        assert!(phone.get(&speak).await.body.contains("Shall we go on?"));
        let id = poll.to_string();
        let sent = phone.post(&speak, &[("poll", id.as_str()), ("choice", "0")]).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let screen = s.world.client().get(&s.path("/hall/main-hall").replacen("/en/", "/pt/", 1)).await.body;
        assert!(screen.contains("Continuamos?") && screen.contains("100% (1)"), "{screen}");
        assert!(screen.contains("Not a vote under the rules"), "{screen}");
        // Another item goes on: what belonged to the one before goes with it.
        s.put(&s.main, Some(s.address.id)).await.expect("it goes on");
        assert_eq!(s.hall(&s.main).await.focus, None);
    })
    .await;
}

#[tokio::test]
async fn a_telephone_asks_what_the_hall_is_asked_before_anything_else_until_the_poll_is_closed() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        let (closed, open) = (s.poll(vec![]).await, s.poll(vec![]).await);
        let order = async || {
            let page = s.world.client().sign_in(ada).await.get(&s.path("/speak/debate")).await.body;
            let place = |what: &str| page.find(what).unwrap_or(usize::MAX);
            let floor = place("name=\"kind\"");
            (place(&format!("id=\"v-{open}\"")) < floor, place(&format!("id=\"v-{closed}\"")) < floor)
        };
        s.set_poll(closed, true).await.expect("opened");
        s.set_poll(closed, false).await.expect("closed");
        assert_eq!(order().await, (false, false));
        s.set_poll(open, true).await.expect("opened");
        assert_eq!(order().await, (true, true));
        let page = s.world.client().sign_in(ada).await.get(&s.path("/speak/debate")).await.body;
        assert!(page.find(&format!("v-{open}")) < page.find(&format!("v-{closed}")), "{page}");
        s.set_poll(open, false).await.expect("closed");
        assert_eq!(order().await, (false, false));
    })
    .await;
}

#[tokio::test]
async fn the_text_of_an_address_is_on_no_screen_before_it_is_released() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.put(&s.main, Some(s.address.id)).await.expect("it goes on");
        let text = || Focus::Text { item: s.address.id, spent_ms: 0, since: None };
        assert_refused(s.focus(Some(text())).await, "stage-text-not-released");
        s.act(programme::Release { forum: s.world.forum.id, item: s.address.id }).await.expect("released");
        s.focus(Some(text())).await.expect("on the screens");
        let screen = s.world.client().get(&s.path("/hall/main-hall")).await.body;
        assert!(screen.contains("Dear friends of the river") && screen.contains("<stage-text"), "{screen}");
        s.undo().await.expect("undone");
        let screen = s.world.client().get(&s.path("/hall/main-hall")).await.body;
        assert!(!screen.contains("Dear friends of the river"), "{screen}");
    })
    .await;
}

#[tokio::test]
async fn a_screen_is_sent_the_blocks_that_have_changed() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        s.world.work().await;
        let mut screen = s.world.client();
        let page = screen.get(&s.path("/hall/main-hall")).await;
        let address = page.between("<live-board src=\"", "\"").replace("&#38;", "&").replace("&amp;", "&");
        let mut stream = screen.stream(&address).await;
        assert!(stream.next().await.expect("a beat").starts_with("event: beat"), "the page has everything");
        let ada = s.delegate("Ada", 0).await;
        s.join(ada, crate::Contribution::Speech, None).await.expect("she waits");
        s.world.work().await;
        let event = stream.next().await.expect("an event");
        assert!(event.starts_with("event: blocks") && event.contains("\"queue\":"), "{event}");
        assert!(!event.contains("\"item\":") && !event.contains("\"floor\":"), "{event}");
    })
    .await;
}

#[tokio::test]
async fn an_organiser_names_a_moderator_who_then_runs_the_stage() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        let registration = s.registration_of(ada).await;
        let forum = s.world.forum.id;
        let name = || NameModerator { forum, registration };
        assert!(matches!(s.act(name()).await, Err(Error::Forbidden)), "a moderator names nobody");
        s.world.db().act(&By::Console, name()).await.expect("named");
        let by = s.world.by(ada).await;
        assert!(by.may(Right::RunStage, Scope::forum(forum.0)));
        let organiser = s.world.with_role("Orsolya", Role::Organiser, None).await;
        let mut client = s.world.client().sign_in(organiser).await;
        let page = client.get(&s.path("/stage-crew")).await;
        assert!(page.body.contains("Ada Tester"), "{}", page.body);
        let id = ada.to_string();
        assert_eq!(client.post(&s.path("/stage-crew"), &[("end", id.as_str())]).await.status, 303);
        assert!(!s.world.by(ada).await.may(Right::RunStage, Scope::forum(forum.0)));
        assert_eq!(s.world.client().sign_in(ada).await.get(&s.path("/stage-crew")).await.status, 403);
    })
    .await;
}

struct Forgets(PersonId);

impl Chore for Forgets {
    type Out = ();
    async fn run(&self, tx: &mut kernel::db::Tx) -> Result<()> {
        crate::erase(tx, self.0).await
    }
}

#[tokio::test]
async fn whoever_is_erased_leaves_no_words_and_what_polls_count_stays() {
    on_both(house, async |world| {
        let s = Scene::new(world).await;
        let ada = s.delegate("Ada", 0).await;
        s.ask(ada, "Who pays?", true).await.expect("asked");
        let poll = s.poll(vec![]).await;
        s.set_poll(poll, true).await.expect("opened");
        s.answer(ada, poll, 0).await.expect("answered");
        let mut tx = s.world.db().read().await.expect("a reader");
        let held = crate::held(&mut tx, ada).await.expect("held").to_string();
        drop(tx);
        assert!(held.contains("Who pays?") && held.contains(&poll.to_string()), "{held}");
        s.world.db().chore(Forgets(ada)).await.expect("forgotten");
        assert!(s.questions().await.is_empty());
        assert_eq!(s.tally(poll).await.1, [1, 0, 0]);
    })
    .await;
}

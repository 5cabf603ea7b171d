//! Two who change the same at once.

use super::{EDIT, Sent, beginning, details, house, new_section, organiser, texts};
use forums::{ChangeDetails, Details};
use jiff::civil::date;
use kernel::{Error, rights::Role};
use world::on_both;

#[tokio::test]
async fn two_who_write_in_different_languages_both_keep_what_they_wrote() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let address = beginning(&world).await;
        let first = Sent::of(&one.get(&address).await).with("body-en", "From the one.");
        let second = Sent::of(&other.get(&address).await).with("body-es", "De la otra.");
        assert_eq!(first.to(&mut one, &address).await.status, 303);
        assert_eq!(second.to(&mut other, &address).await.status, 303);
        let body = texts(&world, "home").await[0].body.clone();
        assert_eq!((body.in_lang("en", &[]), body.in_lang("es", &[])), ("From the one.", "De la otra."));
    })
    .await;
}

#[tokio::test]
async fn what_two_have_changed_at_once_is_told_with_both_and_the_second_decides() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let address = beginning(&world).await;
        let first = Sent::of(&one.get(&address).await).with("body-en", "From the one.");
        let second = Sent::of(&other.get(&address).await).with("body-en", "From the other.");
        assert_eq!(first.to(&mut one, &address).await.status, 303);
        let told = second.to(&mut other, &address).await;
        assert!(told.status == 409 && told.body.contains("From the one."), "{}", told.body);
        assert!(told.body.contains("From the other."), "what was typed is there");
        assert_eq!(texts(&world, "home").await[0].body.in_lang("en", &[]), "From the one.");
        assert_eq!(Sent::of(&told).to(&mut other, &address).await.status, 303);
        assert_eq!(texts(&world, "home").await[0].body.in_lang("en", &[]), "From the other.");
    })
    .await;
}

#[tokio::test]
async fn two_who_change_the_dates_at_once_are_told() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let first = Sent::of(&one.get(EDIT).await).with("to", "2027-05-17");
        let second =
            Sent::of(&other.get(EDIT).await).with("to", "2027-05-18").with("contact", "b@rios.example");
        assert_eq!(first.to(&mut one, EDIT).await.status, 303);
        let told = second.to(&mut other, EDIT).await;
        assert!(told.status == 409 && told.body.contains("2027-05-17"), "{}", told.body);
        assert!(told.body.contains("2027-05-18") && told.body.contains("b@rios.example"));
        assert_eq!(details(&world).await.days.1, date(2027, 5, 17));
    })
    .await;
}

#[tokio::test]
async fn an_act_that_has_not_seen_what_is_there_writes_nothing() {
    on_both(house, async |world| {
        let person = world.with_role("Olga", Role::Organiser, None).await;
        let (by, before) = (world.by(person).await, details(&world).await);
        let seen = Details { contact: "old@rios.example".into(), ..before.clone() };
        let to = Details { contact: "new@rios.example".into(), ..before.clone() };
        let act = ChangeDetails { forum: world.forum.id, seen, details: to };
        let refused = world.db().act(&by, act).await;
        assert!(matches!(&refused, Err(Error::Invalid(faults)) if faults[0].0 == "seen"), "{refused:?}");
        assert_eq!(details(&world).await, before);
    })
    .await;
}

#[tokio::test]
async fn a_section_that_somebody_has_removed_comes_back_only_when_it_is_saved_again() {
    on_both(house, async |world| {
        let (mut one, mut other) = (organiser(&world, "Olga").await, organiser(&world, "Bela").await);
        let (form, address) = new_section(&mut one, "home").await;
        let form = Sent::of(&form).with("title-en", "Boats").with("body-en", "At ten.");
        assert_eq!(form.to(&mut one, &address).await.status, 303);
        let typed = Sent::of(&other.get(&address).await).with("body-en", "At eleven.");
        assert_eq!(one.post(&format!("{address}/remove"), &[]).await.status, 303);
        let told = typed.to(&mut other, &address).await;
        assert!(told.status == 409 && told.body.contains("At eleven."), "{}", told.body);
        assert_eq!(texts(&world, "home").await.len(), 1);
        assert_eq!(Sent::of(&told).to(&mut other, &address).await.status, 303);
        assert_eq!(texts(&world, "home").await[1].body.in_lang("en", &[]), "At eleven.");
    })
    .await;
}

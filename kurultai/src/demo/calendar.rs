//! The demo's forum begins today, whenever that is: at a door that is open, with tickets that are valid.

use folder::{Folder, programme::Item};
use jiff::{
    Span, ToSpan,
    civil::{Date, DateTime},
};

/// Moves every day of the folder so that the forum begins on `today`, and keeps registration and nomination open
/// until it ends.
pub(super) fn begin_on(folder: &mut Folder, today: Date) {
    move_folder(folder, days_between(folder.forum.from, today));
}

fn move_folder(folder: &mut Folder, days: i32) {
    move_day(&mut folder.forum.from, days);
    move_day(&mut folder.forum.to, days);
    for city in &mut folder.cities {
        move_day(&mut city.from, days);
        move_day(&mut city.to, days);
    }
    for checkpoint in &mut folder.checkpoints {
        move_day(&mut checkpoint.from, days);
        move_day(&mut checkpoint.to, days);
    }
    for day in folder.access.iter_mut().flat_map(|rule| &mut rule.days) {
        move_day(day, days);
    }
    folder.programme.iter_mut().for_each(|item| move_item(item, days));
    // Days of arrival and the like: whatever people have answered with a day.
    for answer in folder.people.iter_mut().flat_map(|person| person.answers.values_mut()) {
        if let Ok(mut day) = answer.parse::<Date>() {
            move_day(&mut day, days);
            *answer = day.to_string();
        }
    }
    let ends = folder.cities.last().and_then(|city| city.instant(folder.forum.to.at(23, 59, 59, 0)));
    folder.forum.registration.opens = None;
    folder.forum.registration.closes = ends;
    for delegation in &mut folder.delegations {
        delegation.nomination_deadline = ends;
    }
    folder.nested.iter_mut().for_each(|nested| move_folder(nested, days));
}

/// Today, by the clocks of the forum's first city.
pub(super) fn today(folder: &Folder, now: jiff::Timestamp) -> Date {
    let zone = folder.cities.first().map_or("UTC", |city| city.time_zone.as_str());
    now.in_tz(zone).unwrap_or_else(|_| now.to_zoned_datetime(jiff::tz::TimeZone::UTC)).date()
}

fn days_between(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}

fn move_day(day: &mut Date, days: i32) {
    *day = day.saturating_add(span(days));
}

fn move_moment(moment: &mut DateTime, days: i32) {
    *moment = moment.saturating_add(span(days));
}

fn span(days: i32) -> Span {
    i64::from(days).days()
}

fn move_item(item: &mut Item, days: i32) {
    move_moment(&mut item.starts, days);
    move_moment(&mut item.ends, days);
    item.items.iter_mut().for_each(|inner| move_item(inner, days));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::path::Path;

    #[test]
    fn the_forum_lasts_as_long_as_it_did_and_begins_today() {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/solidarity-forum-2025");
        let mut folder = folder::read(&example).unwrap();
        let (length, today) =
            (days_between(folder.forum.from, folder.forum.to), jiff::civil::date(2031, 3, 9));
        let first_item = folder.programme[0].starts;
        begin_on(&mut folder, today);
        assert_eq!(folder.forum.from, today);
        assert_eq!(days_between(folder.forum.from, folder.forum.to), length);
        assert_eq!(folder.programme[0].starts.time(), first_item.time());
        assert!(folder.checkpoints.iter().all(|it| it.to >= today));
    }
}

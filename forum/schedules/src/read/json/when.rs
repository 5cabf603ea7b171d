//! When an item of a JSON file is: by any of the names that programs have for a start and an end.

use super::{
    Around, Object, Reading,
    item::{moment, slot},
    unit::{LENGTH, Unit},
    values::{get, scalar, text},
};
use crate::{
    Change,
    read::{
        clock::{self, Clock, Moment, push_once},
        draft::{Draft, Start},
        gather::excerpt,
        lengths,
        table_times::DayOrder,
    },
};
use jiff::{SignedDuration, ZonedDateTime, civil::Time};
use serde_json::Value;

/// The names of a start, without what joins their words. `date` stands by itself.
pub(super) const START: [&str; 24] = [
    "start",
    "starts",
    "startutc",
    "startsatutc",
    "starttimeutc",
    "startunix",
    "startts",
    "starttime",
    "startsat",
    "startat",
    "startdate",
    "startdatetime",
    "starttimestamp",
    "begin",
    "begins",
    "beginsat",
    "dtstart",
    "eventstart",
    "sessionstart",
    "slotstart",
    "timestart",
    "scheduledat",
    "sessiondatetime",
    "wcptsessiontime",
];

pub(super) const END: [&str; 22] = [
    "end",
    "endutc",
    "endsatutc",
    "endtimeutc",
    "endunix",
    "endts",
    "endtime",
    "endsat",
    "endat",
    "enddate",
    "enddatetime",
    "endtimestamp",
    "ends",
    "finish",
    "dtend",
    "eventend",
    "sessionend",
    "slotend",
    "timeend",
    "until",
    "finishtime",
    "endingat",
];

/// A time that may have its end with it, on a day that is said elsewhere.
const RANGE: [&str; 5] = ["time", "timeslot", "timerange", "hours", "hour"];

/// Whether an object says when it begins.
pub(super) fn has_start(object: &Object, around: &Around) -> bool {
    let has = |name: &str| get(object, name).is_some_and(|value| !value.is_null());
    let has_day = has("date") || has("day") || around.day.is_some();
    START.iter().any(|name| has(name))
        || (has("date") && has("duration"))
        || (has_day && RANGE.iter().any(|name| get(object, name).is_some_and(Value::is_string)))
        || has("slot")
        || has("slots")
}

impl Reading {
    pub(super) fn time(&self, object: &Object, around: &Around, draft: &mut Draft) {
        let slot = slot(object);
        let value = |names: &[&str]| text(object, names).or_else(|| slot.and_then(|slot| text(slot, names)));
        let zone = value(&["timezone", "time_zone", "tz"]);
        let zone = zone.or_else(|| {
            let nested = START.iter().filter_map(|name| get(object, name).and_then(Value::as_object));
            nested.filter_map(|it| text(it, &["tz", "timezone"])).next()
        });
        let clock = match &zone {
            None => self.clock.clone(),
            Some(zone) => {
                let mut clock = self.clock.clone();
                clock.set_file_zone(zone);
                clock
            }
        };
        let all = |names: &[&str]| -> Vec<String> {
            let found = names.iter().filter_map(|name| {
                let of_slot = || slot.and_then(|slot| get(slot, name)).and_then(written);
                let found = get(object, name).and_then(written).or_else(of_slot)?;
                // `startsAtUtc` need not say it twice.
                let is_bare =
                    name.ends_with("utc") && found.contains(':') && moment(&found)?.offset.is_none();
                Some(if is_bare { found + "Z" } else { found })
            });
            found.collect()
        };
        let mut starts = all(&START);
        let mut ends: Vec<Moment> = all(&END).iter().filter_map(|end| moment(end)).collect();
        let mut moments: Vec<Moment> = starts.iter().filter_map(|it| moment(it)).collect();
        if moments.iter().all(|it| it.time.is_none()) {
            for range in all(&RANGE) {
                let (start, end) = DayOrder::Unknown.range(&range);
                moments.extend(start);
                ends.extend(end);
                starts.push(range);
            }
        }
        let date = value(&["date"]).or_else(|| value(&["day"]).filter(|it| clock::moment(it).is_some()));
        moments.extend(date.as_deref().and_then(moment));
        draft.start = match (&date, starts.first()) {
            (None, None) => Start::Missing,
            (date, start) => match begin(&clock, &moments, around, &mut draft.changes) {
                Some(begin) => Start::At(begin),
                None => Start::Bad(start.or(date.as_ref()).cloned().unwrap_or_default()),
            },
        };
        let Start::At(begin) = &draft.start else { return };
        let is_said = |name: &str| get(object, name).and_then(Value::as_bool) == Some(true);
        let is_all_day = ["all_day", "is_all_day"].into_iter().any(is_said);
        draft.all_day = is_all_day || moments.iter().all(|it| it.time.is_none());
        let end = whole(&ends).filter(|it| it.time.is_some() || draft.all_day);
        let of_end = end.as_ref().and_then(|end| clock::until(&clock, begin, end));
        // The newer form has no length where it has an end; the older one has an end where it has a length.
        draft.duration = self.length(object, slot, &mut draft.changes).or(of_end);
        if let (Some(_), None) = (&end, draft.duration) {
            let value = all(&END).first().map(|it| excerpt(it)).unwrap_or_default();
            push_once(&mut draft.changes, Change::ValueDropped { value });
        }
        if draft.all_day && draft.duration.is_none() {
            draft.duration = Some(SignedDuration::from_hours(24));
        }
    }

    fn length(
        &self,
        object: &Object,
        slot: Option<&Object>,
        changes: &mut Vec<Change>,
    ) -> Option<SignedDuration> {
        let value = |names: &[&str]| text(object, names).or_else(|| slot.and_then(|slot| text(slot, names)));
        let fits = |length: &SignedDuration| length.is_positive() && *length <= crate::DURATION_MAX;
        let seconds =
            value(&["duration_seconds", "duration_in_seconds", "length_seconds", "wcpt_session_duration"]);
        if let Some(seconds) = seconds.and_then(|it| it.parse().ok()) {
            return Some(SignedDuration::from_secs(seconds)).filter(fits);
        }
        if let Some(written) = value(&["duration_minutes", "duration_in_minutes"]) {
            return lengths::duration(&written).filter(fits);
        }
        let written = value(&LENGTH)?;
        let seconds = written.parse().ok().map(SignedDuration::from_secs).filter(fits);
        match (self.unit, seconds) {
            (Unit::Seconds { is_certain }, Some(length)) => {
                if !is_certain {
                    let value = excerpt(&written);
                    push_once(changes, Change::LengthInSeconds { value, minutes: length.as_mins() });
                }
                Some(length)
            }
            _ => lengths::duration(&written).filter(fits),
        }
    }
}

/// A time as a value writes it: a text, a number, `{"dateTime": …}`, `{"date": …, "time": …}`.
pub(super) fn written(value: &Value) -> Option<String> {
    let Value::Object(object) = value else { return scalar(value) };
    let whole = text(object, &["datetime", "utc", "iso", "local", "value"]);
    let apart = || Some(format!("{} {}", text(object, &["date"])?, text(object, &["time"])?));
    whole.or_else(apart).or_else(|| text(object, &["date", "time"]))
}

/// One moment of several: one that says all, else the day of one with the time of another.
fn whole(moments: &[Moment]) -> Option<Moment> {
    let all = moments.iter().find(|it| it.day.is_some() && it.time.is_some());
    let day = moments.iter().find_map(|it| it.day);
    let timed = || moments.iter().find(|it| it.time.is_some()).or(moments.first()).cloned();
    all.cloned().or_else(|| Some(Moment { day, ..timed()? }))
}

fn begin(
    clock: &Clock,
    moments: &[Moment],
    around: &Around,
    changes: &mut Vec<Change>,
) -> Option<ZonedDateTime> {
    let moment = whole(moments)?;
    if moment.day.is_some() {
        return clock.resolve(&moment, changes);
    }
    let day = around.day?;
    // Before the hour that the day begins at it is the night after.
    let is_night = |time: Time| {
        time.hour() < 6 && !moment.is_day_after && around.day_start.is_some_and(|turn| time < turn)
    };
    if !moment.time.is_some_and(is_night) {
        return clock.resolve(&Moment { day: Some(day), ..moment }, changes);
    }
    let next = day.tomorrow().ok()?;
    let begin = clock.resolve(&Moment { day: Some(next), ..moment }, changes)?;
    changes.push(Change::NextDay { day: next.to_string() });
    Some(begin)
}

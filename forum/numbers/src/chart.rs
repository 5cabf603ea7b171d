//! Where the lines and bars of the charts are drawn, in units of the `viewBox`; the templates write the SVG.

use jiff::{Timestamp, tz::TimeZone};

/// How wide every chart is drawn.
pub(crate) const WIDTH: i64 = 480;

/// One name with its three numbers.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) name: String,
    pub(crate) registered: i64,
    pub(crate) accredited: i64,
    pub(crate) inside: i64,
}

/// Bars, one under the other: each below its name, so that long names have room.
#[derive(Clone, Debug)]
pub(crate) struct Bars {
    pub(crate) bars: Vec<Bar>,
    pub(crate) height: i64,
}

#[derive(Clone, Debug)]
pub(crate) struct Bar {
    pub(crate) name: String,
    /// The three numbers in words of digits.
    pub(crate) figures: String,
    pub(crate) text_y: i64,
    pub(crate) bar_y: i64,
    pub(crate) middle_y: i64,
    /// How far the bars reach.
    pub(crate) registered: i64,
    pub(crate) accredited: i64,
    /// Where the point of those inside stands; `None` when nobody is.
    pub(crate) inside: Option<i64>,
}

/// From one name to the next.
const BAR_STEP: i64 = 48;
/// How thick a bar is; the templates draw it so.
pub(crate) const BAR_THICK: i64 = 14;
/// Letters of a name that fit beside its numbers, also with the larger letters of a phone. The table has the whole name.
const NAME_LETTERS_MAX: usize = 32;

pub(crate) fn bars(rows: &[Row]) -> Bars {
    let most = rows
        .iter()
        .flat_map(|row| [row.registered, row.accredited, row.inside])
        .max()
        .unwrap_or_default()
        .max(1);
    let along = |number: i64| number * WIDTH / most;
    let bar = |(place, row): (i64, &Row)| Bar {
        name: shortened(&row.name),
        figures: format!("{} · {} · {}", row.registered, row.accredited, row.inside),
        text_y: place * BAR_STEP + 16,
        bar_y: place * BAR_STEP + 24,
        middle_y: place * BAR_STEP + 24 + BAR_THICK / 2,
        registered: along(row.registered),
        accredited: along(row.accredited),
        inside: (row.inside > 0).then(|| along(row.inside)),
    };
    let bars: Vec<Bar> = (0..).zip(rows).map(bar).collect();
    let height = i64::try_from(bars.len()).unwrap_or_default() * BAR_STEP;
    Bars { bars, height }
}

fn shortened(name: &str) -> String {
    if name.chars().count() <= NAME_LETTERS_MAX {
        return name.to_owned();
    }
    let begin: String = name.chars().take(NAME_LETTERS_MAX - 1).collect();
    format!("{}…", begin.trim_end())
}

/// How many came in each hour of a day, from the hour before the first to the last.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Hours {
    pub(crate) first: i64,
    pub(crate) numbers: Vec<i64>,
}

/// Counts instants by the hour that the clocks show there. The hours reach at least to `until`.
pub(crate) fn by_hour<'t>(
    instants: impl IntoIterator<Item = &'t Timestamp>,
    zone: &TimeZone,
    until: Option<i64>,
) -> Hours {
    let hours: Vec<i64> = instants.into_iter().map(|at| i64::from(zone.to_datetime(*at).hour())).collect();
    let first = (hours.iter().min().copied().unwrap_or_default() - 1).max(0);
    let last = hours.iter().copied().chain(until).max().unwrap_or_default().max(first + 1);
    let number =
        |hour: i64| i64::try_from(hours.iter().filter(|it| **it == hour).count()).unwrap_or(i64::MAX);
    Hours { first, numbers: (first..=last).map(number).collect() }
}

/// A line over the hours, with the area under it.
#[derive(Clone, Debug)]
pub(crate) struct Curve {
    /// Points of the line.
    pub(crate) line: String,
    /// Points of the area.
    pub(crate) area: String,
    pub(crate) dots: Vec<Dot>,
    pub(crate) ticks: Vec<Tick>,
    pub(crate) grid: Vec<GridLine>,
}

#[derive(Clone, Debug)]
pub(crate) struct Dot {
    pub(crate) x: i64,
    pub(crate) y: i64,
    /// Where its number is written.
    pub(crate) text_y: i64,
    pub(crate) number: String,
}

#[derive(Clone, Debug)]
pub(crate) struct Tick {
    pub(crate) x: i64,
    pub(crate) label: String,
}

#[derive(Clone, Debug)]
pub(crate) struct GridLine {
    pub(crate) y: i64,
    /// Where its number is written.
    pub(crate) text_y: i64,
    pub(crate) label: String,
}

/// The frame of the curve.
pub(crate) const LEFT: i64 = 40;
pub(crate) const RIGHT: i64 = 460;
const TOP: i64 = 24;
pub(crate) const BOTTOM: i64 = 172;
/// Hours that have room for their number above the line, and labels that have room under it.
const NUMBERS_MAX: usize = 10;
const TICKS_MAX: usize = 6;

pub(crate) fn curve(hours: &Hours) -> Curve {
    let most = hours.numbers.iter().copied().max().unwrap_or_default();
    let (step, top) = scale(most);
    let gaps = i64::try_from(hours.numbers.len()).unwrap_or(i64::MAX).saturating_sub(1).max(1);
    let x = |place: i64| LEFT + (RIGHT - LEFT) * place / gaps;
    let y = |number: i64| BOTTOM - (BOTTOM - TOP) * number / top;
    let points: Vec<(i64, i64, i64)> =
        (0..).zip(&hours.numbers).map(|(place, number)| (x(place), y(*number), *number)).collect();
    let line: Vec<String> = points.iter().map(|(x, y, _)| format!("{x},{y}")).collect();
    let line = line.join(" ");
    let all = points.len() <= NUMBERS_MAX;
    let shown = points.iter().filter(|(_, _, number)| *number > 0 && (all || *number == most));
    let every = hours.numbers.len().div_ceil(TICKS_MAX).max(1);
    let ticks = (0..).zip(&hours.numbers).step_by(every);
    Curve {
        area: format!("{LEFT},{BOTTOM} {line} {RIGHT},{BOTTOM}"),
        line,
        dots: shown
            .map(|(x, y, number)| Dot { x: *x, y: *y, text_y: y - 9, number: number.to_string() })
            .collect(),
        ticks: ticks.map(|(place, _)| Tick { x: x(place), label: hour(hours.first + place) }).collect(),
        grid: (0..=top / step)
            .map(|line| GridLine {
                y: y(line * step),
                text_y: y(line * step) + 4,
                label: (line * step).to_string(),
            })
            .collect(),
    }
}

/// An hour as clocks show it.
pub(crate) fn hour(hour: i64) -> String {
    format!("{hour:02}:00")
}

/// A round step (1, 2 or 5 times a power of ten) of which at most four reach `most`, and how far they reach.
fn scale(most: i64) -> (i64, i64) {
    let mut power = 1;
    loop {
        let step = [power, 2 * power, 5 * power].into_iter().find(|step| step * 4 >= most);
        if let Some(step) = step {
            return (step, ((most + step - 1) / step * step).max(step));
        }
        power *= 10;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &str, registered: i64, accredited: i64, inside: i64) -> Row {
        Row { name: name.into(), registered, accredited, inside }
    }

    #[test]
    fn the_longest_bar_is_as_wide_as_the_chart_and_the_others_are_in_proportion() {
        let drawn = bars(&[row("A", 40, 20, 10), row("B", 10, 0, 0)]);
        let reach: Vec<_> =
            drawn.bars.iter().map(|bar| (bar.registered, bar.accredited, bar.inside)).collect();
        assert_eq!(reach, [(480, 240, Some(120)), (120, 0, None)]);
        assert_eq!(drawn.height, 96);
    }

    #[test]
    fn more_people_inside_than_registered_still_fit_the_chart() {
        assert_eq!(bars(&[row("A", 1, 1, 2)]).bars[0].inside, Some(480));
    }

    #[test]
    fn a_long_name_is_shortened_between_letters() {
        let name = "Солтүстік Кипр Түрік Республикасының делегациясы";
        assert_eq!(shortened(name), "Солтүстік Кипр Түрік Республика…");
        assert_eq!(shortened("Kazakhstan"), "Kazakhstan");
    }

    #[test]
    fn arrivals_are_counted_by_the_hour_of_the_local_clock() {
        let at = ["2027-05-14T07:59:59Z", "2027-05-14T08:00:00Z", "2027-05-14T10:30:00Z"]
            .map(|at| at.parse().unwrap());
        let lisbon = TimeZone::get("Europe/Lisbon").unwrap();
        assert_eq!(by_hour(&at, &lisbon, None), Hours { first: 7, numbers: vec![0, 1, 1, 0, 1] });
        assert_eq!(by_hour(&at, &lisbon, Some(13)).numbers, [0, 1, 1, 0, 1, 0, 0]);
    }

    #[test]
    fn a_day_that_begins_at_midnight_has_a_line_too() {
        let hours = by_hour(&["2027-05-14T00:10:00Z".parse().unwrap()], &TimeZone::UTC, None);
        assert_eq!(hours, Hours { first: 0, numbers: vec![1, 0] });
        assert_eq!(curve(&hours).line, "40,24 460,172");
    }

    #[test]
    fn the_scale_is_round_and_has_at_most_four_steps() {
        let scales = [0, 1, 4, 5, 9, 21, 520].map(scale);
        assert_eq!(scales, [(1, 1), (1, 1), (1, 4), (2, 6), (5, 10), (10, 30), (200, 600)]);
    }

    #[test]
    fn a_whole_day_shows_its_peak_and_no_more_labels_than_fit() {
        let mut numbers = vec![3; 24];
        numbers[9] = 80;
        let drawn = curve(&Hours { first: 0, numbers });
        assert_eq!(drawn.dots.iter().map(|dot| dot.number.as_str()).collect::<Vec<_>>(), ["80"]);
        assert_eq!(
            drawn.ticks.iter().map(|tick| tick.label.as_str()).collect::<Vec<_>>(),
            ["00:00", "04:00", "08:00", "12:00", "16:00", "20:00"]
        );
    }
}

//! Where things stand on the screen, as an SVG takes it: in hundredths, so that any width is right.

use chrono::{TimeDelta, Timelike};
use domain::{
    ids::DeviceId,
    time::{LocalTimes, Moment},
    timeline::{Span, Stretch},
};

/// `12.345%`: a part of a whole.
pub fn percent(part: i64, whole: i64) -> String {
    let thousandths = if whole > 0 { part.clamp(0, whole) * 100_000 / whole } else { 0 };
    format!("{}.{:03}%", thousandths / 1000, thousandths % 1000)
}

/// Where a moment stands; what lies outside stands at the edge.
pub fn across(span: Span, moment: Moment) -> String {
    percent((moment - span.from).num_seconds(), span.length().num_seconds())
}

/// Where a stretch begins, and how long it is, as far as these hours show it.
pub fn reach(span: Span, from: Moment, to: Option<Moment>) -> (String, String) {
    let (whole, end) = (span.length().num_seconds(), to.unwrap_or(span.to()));
    let begins = (from - span.from).num_seconds().clamp(0, whole);
    let ends = (end - span.from).num_seconds().clamp(begins, whole);
    (percent(begins, whole), percent(ends - begins, whole))
}

/// The hours that have a line: when, and what stands at it.
pub fn ticks(span: Span, times: &LocalTimes) -> Vec<(Moment, String)> {
    let step = match span.hours {
        0..=12 => 1,
        13..=24 => 2,
        _ => 4,
    };
    let quarters = (0..i64::from(span.hours) * 4).map(|quarter| span.from + TimeDelta::minutes(15 * quarter));
    let hours = quarters.filter_map(|at| {
        let local = times.local(at);
        let midnight = local.hour() == 0;
        let whole = local.minute() == 0 && local.second() == 0 && local.hour().is_multiple_of(step);
        let form = if midnight { "%-d %b" } else { "%H:%M" };
        whole.then(|| (at, local.format(form).to_string()))
    });
    hours.collect()
}

/// The rows: the name of a zone, and its devices.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lane {
    /// What the zone is called.
    Zone(String),
    /// A device, and its name.
    Device(DeviceId, String),
}

/// The row of a device.
pub fn lane_of(lanes: &[Lane], device: DeviceId) -> Option<usize> {
    lanes.iter().position(|lane| matches!(lane, Lane::Device(id, _) if *id == device))
}

/// The device whose row this is, or the nearest one above it, otherwise below it.
pub fn device_at(lanes: &[Lane], row: i64) -> Option<DeviceId> {
    let row = usize::try_from(row.max(0)).unwrap_or(0).min(lanes.len().saturating_sub(1));
    let device = |lane: &Lane| if let Lane::Device(id, _) = lane { Some(*id) } else { None };
    let above = lanes.get(..=row)?.iter().rev().find_map(device);
    above.or_else(|| lanes.get(row..)?.iter().find_map(device))
}

/// The device that stands a row above or below this one; itself at the edge.
pub fn beside(lanes: &[Lane], device: DeviceId, down: bool) -> DeviceId {
    let all = lanes.iter().filter_map(|lane| if let Lane::Device(id, _) = lane { Some(*id) } else { None });
    let all: Vec<DeviceId> = all.collect();
    let here = all.iter().position(|id| *id == device);
    let there = here.and_then(|here| if down { here.checked_add(1) } else { here.checked_sub(1) });
    there.and_then(|there| all.get(there)).copied().unwrap_or(device)
}

/// What the hours show of all that is known, row by row.
pub fn shown(all: Vec<Stretch>, span: Span, lanes: &[Lane]) -> Vec<(usize, Stretch)> {
    let here = all.into_iter().filter(|stretch| stretch.is_within(span.from, span.to()));
    let mut shown: Vec<_> =
        here.filter_map(|stretch| Some((lane_of(lanes, stretch.device)?, stretch))).collect();
    shown.sort_by_key(|(lane, stretch)| (*lane, stretch.from));
    shown
}

#[cfg(test)]
mod tests {
    use domain::{
        ids::SessionId,
        timeline::{Of, Phase},
    };

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    fn span(from: &str, hours: u8) -> Span {
        Span { from: at(from), hours }
    }

    #[test]
    fn parts_of_a_whole() {
        for (part, whole, said) in [
            (0, 4, "0.000%"),
            (1, 4, "25.000%"),
            (1, 3, "33.333%"),
            (4, 4, "100.000%"),
            (9, 4, "100.000%"),
            (-1, 4, "0.000%"),
            (1, 0, "0.000%"),
        ] {
            assert_eq!(percent(part, whole), said, "{part} of {whole}");
        }
    }

    #[test]
    fn a_stretch_is_cut_at_the_edges() {
        let hours = span("2026-11-22T10:00:00Z", 4);
        for (from, to, x, width) in [
            ("2026-11-22T11:00:00Z", Some("2026-11-22T12:00:00Z"), "25.000%", "25.000%"),
            ("2026-11-22T08:00:00Z", Some("2026-11-22T11:00:00Z"), "0.000%", "25.000%"),
            ("2026-11-22T13:00:00Z", Some("2026-11-22T23:00:00Z"), "75.000%", "25.000%"),
            ("2026-11-22T13:00:00Z", None, "75.000%", "25.000%"),
            ("2026-11-22T08:00:00Z", Some("2026-11-22T09:00:00Z"), "0.000%", "0.000%"),
        ] {
            let placed = reach(hours, at(from), to.map(at));
            assert_eq!(placed, (x.to_owned(), width.to_owned()), "{from}");
        }
    }

    #[test]
    fn lines_stand_at_the_hours_of_the_wall_also_over_a_change_of_the_clock() {
        let said = |span: Span, times: &LocalTimes| -> Vec<String> {
            ticks(span, times).into_iter().map(|(_, words)| words).collect()
        };
        let nepal = LocalTimes { first: 20_700, changes: Vec::new() };
        assert_eq!(said(span("2026-11-22T15:15:00Z", 4), &nepal), ["21:00", "22:00", "23:00", "23 Nov"]);
        let autumn = LocalTimes { first: 7200, changes: vec![(at("2026-10-25T01:00:00Z"), 3600)] };
        assert_eq!(
            said(span("2026-10-24T22:00:00Z", 4), &autumn),
            ["25 Oct", "01:00", "02:00", "02:00"],
            "an hour that the clock shows twice has two lines"
        );
        let spring = LocalTimes { first: 3600, changes: vec![(at("2027-03-28T01:00:00Z"), 7200)] };
        assert_eq!(said(span("2027-03-27T23:00:00Z", 4), &spring), ["28 Mar", "01:00", "03:00", "04:00"]);
        let utc = LocalTimes { first: 0, changes: Vec::new() };
        assert_eq!(said(span("2026-11-22T10:00:00Z", 48), &utc).len(), 12);
        assert_eq!(said(span("2026-11-22T10:00:00Z", 24), &utc).len(), 12);
    }

    #[test]
    fn rows_are_walked_from_device_to_device() {
        let [one, two, three] = [DeviceId::fresh(), DeviceId::fresh(), DeviceId::fresh()];
        let device = |id| Lane::Device(id, "PC".into());
        let lanes = [Lane::Zone("A".into()), device(one), device(two), Lane::Zone("B".into()), device(three)];
        assert_eq!((lane_of(&lanes, three), lane_of(&lanes, DeviceId::fresh())), (Some(4), None));
        for (row, found) in [(-3, one), (0, one), (1, one), (2, two), (3, two), (4, three), (99, three)] {
            assert_eq!(device_at(&lanes, row), Some(found), "{row}");
        }
        assert_eq!(device_at(&[], 0), None);
        assert_eq!((beside(&lanes, two, true), beside(&lanes, two, false)), (three, one));
        assert_eq!((beside(&lanes, three, true), beside(&lanes, one, false)), (three, one));
    }

    #[test]
    fn what_is_shown_stands_row_by_row() {
        let [one, two] = [DeviceId::fresh(), DeviceId::fresh()];
        let lanes = [Lane::Device(one, "PC 1".into()), Lane::Device(two, "PC 2".into())];
        let stretch = |device, from: &str| Stretch {
            of: Of::Session(SessionId::fresh()),
            phase: Phase::Playing,
            device,
            who: "Timur".into(),
            from: at(from),
            to: Some(at(from) + TimeDelta::hours(1)),
        };
        let all = vec![
            stretch(two, "2026-11-22T10:00:00Z"),
            stretch(one, "2026-11-22T12:00:00Z"),
            stretch(one, "2026-11-22T10:00:00Z"),
            stretch(one, "2026-11-22T09:00:00Z"),
            stretch(one, "2026-11-22T14:00:00Z"),
            stretch(DeviceId::fresh(), "2026-11-22T10:00:00Z"),
        ];
        let found = shown(all.clone(), span("2026-11-22T10:00:00Z", 4), &lanes);
        assert_eq!(found, [(0, all[2].clone()), (0, all[1].clone()), (1, all[0].clone())]);
    }
}

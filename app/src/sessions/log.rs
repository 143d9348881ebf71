//! What happened in a session so far, told from its segments and blocks.

use chrono::TimeDelta;
use domain::{
    ids::DeviceId,
    sessions::{Segment, SegmentKind, Session},
    time::{Moment, spoken},
};

use super::told::begun_words;

/// When, and what.
pub type Entry = (Moment, String);

/// In order. `name` says what a device is called.
pub fn log(session: &Session, name: impl Fn(DeviceId) -> String) -> Vec<Entry> {
    let mut entries = vec![(session.started_at, begun(session))];
    for pair in session.segments.windows(2) {
        if let [before, after] = pair {
            entries.push((after.from, turn(before, after, &name)));
        }
    }
    // What is bought by the minute is told of by its sum.
    for block in session.blocks.iter().skip(1).filter(|block| block.slice.is_none()) {
        let length = spoken(TimeDelta::seconds(block.seconds));
        if block.continues.is_some() {
            let words = format!("{length} left of {} at the new price", block.tariff_name);
            entries.push((block.bought_at, words));
            continue;
        }
        if let Some(tariff) = block.difference_of() {
            entries.push((block.bought_at, format!("difference paid for {length} of {tariff}")));
            continue;
        }
        let kept = if block.used.is_some() { " kept before" } else { "" };
        entries.push((block.bought_at, format!("extended by {length}{kept}, {}", block.tariff_name)));
    }
    entries.sort_by_key(|(at, _)| *at);
    entries
}

/// What was booked begins at its time, whoever booked it.
fn begun(session: &Session) -> String {
    let (began, by) = begun_words(session);
    format!("{}{by}", began.to_lowercase())
}

fn turn(before: &Segment, after: &Segment, name: impl Fn(DeviceId) -> String) -> String {
    if before.device != after.device {
        return format!("moved from {}", name(before.device));
    }
    match (after.kind, after.to) {
        (SegmentKind::Paused, Some(to)) => format!("paused for {}", spoken(to - after.from)),
        (SegmentKind::Paused, None) => "paused".into(),
        // Since then somebody else plays, at the same device.
        (SegmentKind::Playing, _) if before.kind == SegmentKind::Playing => "it was said who plays".into(),
        (SegmentKind::Playing, _) => "resumed".into(),
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        bookings::BookingHabits,
        ids::{ClientId, ClubId, OrderId, SegmentId, SessionId, TariffId, TimeBlockId},
        money::Money,
        orders::Through,
        sessions::{EndReason, Ended, SessionState, TimeBlock},
        tariffs::RefundPolicy,
    };

    use super::{super::told::club_keeps, *};

    fn at(minute: i64) -> Moment {
        Moment::from_timestamp_millis(1_800_000_000_000).unwrap() + TimeDelta::minutes(minute)
    }

    fn block(minute: i64) -> TimeBlock {
        TimeBlock {
            id: TimeBlockId::fresh(),
            order: OrderId::fresh(),
            tariff: TariffId::fresh(),
            tariff_name: "1 hour".into(),
            seconds: 3600,
            price: Money::of(900).unwrap(),
            paid: vec![(Through::Cash, Money::of(900).unwrap())],
            change: Money::ZERO,
            refund_policy: RefundPolicy::Keep,
            bought_at: at(minute),
            until: None,
            used: None,
            slice: None,
            joined: 0,
            zone: None,
            continues: None,
            good_for: None,
            once: false,
        }
    }

    fn session(one: DeviceId) -> Session {
        Session {
            id: SessionId::fresh(),
            club: ClubId::fresh(),
            client: ClientId::fresh(),
            who: "Unknown Guest".into(),
            device: one,
            state: SessionState::Active,
            started_at: at(0),
            started_by: "Dana".into(),
            resumes_at: None,
            segments: vec![Segment {
                id: SegmentId::fresh(),
                device: one,
                kind: SegmentKind::Playing,
                from: at(0),
                to: None,
            }],
            blocks: vec![block(0)],
            ended: None,
            planned: None,
            until: None,
            by_minute: None,
            continues: false,
            balance: Default::default(),
            member: None,
        }
    }

    #[test]
    fn the_log_tells_the_visit_in_order() {
        let (one, two) = (DeviceId::fresh(), DeviceId::fresh());
        let session = session(one);
        let session = session.pause(at(10), TimeDelta::minutes(30)).unwrap().resume(at(16)).unwrap();
        let session = session.extend(block(20), at(20)).unwrap().move_to(two, at(25)).unwrap();
        let difference = TimeBlock { tariff_name: "1 hour (difference)".into(), ..block(25) };
        let session = session.extend(difference, at(25)).unwrap();
        let told: Vec<String> =
            log(&session, |_| "PC 9".into()).into_iter().map(|(_, words)| words).collect();
        assert_eq!(
            told,
            [
                "started by Dana",
                "paused for 6 min",
                "resumed",
                "extended by 1 h, 1 hour",
                "moved from PC 9",
                "difference paid for 1 h of 1 hour"
            ]
        );
    }

    #[test]
    fn what_was_booked_says_how_it_began() {
        let habits = BookingHabits::usual();
        let planned = |by: &str| Some(Box::new(habits.plan(at(0), None, at(-60), by.to_owned())));
        let booked = Session { planned: planned("Dana"), ..session(DeviceId::fresh()) };
        let by_timur = Session { planned: planned("Timur"), ..booked.clone() };
        let why = EndReason::NoShow;
        let ended = |refunded| Ended { at: at(15), why, by: None, refunded, kept: 0, credited: Money::ZERO };
        let gone = Session { segments: Vec::new(), ended: Some(ended(Money::ZERO)), ..booked.clone() };
        let back = Session { ended: Some(ended(Money::of(900).unwrap())), ..gone.clone() };
        for (session, words, keeps) in [
            (&booked, "began, booked by Dana", None),
            (&by_timur, "started by Dana", None),
            (&gone, "was to begin, booked by Dana", Money::of(900)),
            (&back, "was to begin, booked by Dana", None),
        ] {
            assert_eq!((begun(session).as_str(), club_keeps(session)), (words, keeps));
        }
    }
}

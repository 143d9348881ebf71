use proptest::prelude::*;

use super::*;
use crate::{
    bookings::BookingHabits,
    holds::Released,
    ids::{ClientId, ClubId, OrderId, SegmentId, TariffId, TimeBlockId},
    money::Money,
    sessions::{EndReason, Segment, SegmentKind, TimeBlock},
    tariffs::RefundPolicy,
};

fn at(minute: i64) -> Moment {
    Moment::from_timestamp_millis(1_800_000_000_000).unwrap() + TimeDelta::minutes(minute)
}

/// An hour that began at minute 0.
fn seated(device: DeviceId) -> Session {
    let (from, id) = (at(0), SegmentId::fresh());
    Session {
        id: SessionId::fresh(),
        club: ClubId::fresh(),
        client: ClientId::fresh(),
        who: "Айгерім".into(),
        device,
        state: SessionState::Active,
        started_at: from,
        started_by: "Dana".into(),
        resumes_at: None,
        segments: vec![Segment { id, device, kind: SegmentKind::Playing, from, to: None }],
        blocks: vec![TimeBlock {
            id: TimeBlockId::fresh(),
            order: OrderId::fresh(),
            tariff: TariffId::fresh(),
            tariff_name: "1 hour".into(),
            seconds: 3600,
            price: Money::ZERO,
            paid: Vec::new(),
            change: Money::ZERO,
            refund_policy: RefundPolicy::Keep,
            bought_at: from,
            until: None,
            used: None,
            slice: None,
            joined: 0,
            zone: None,
            continues: None,
            good_for: None,
            once: false,
        }],
        ended: None,
        planned: None,
        until: None,
        by_minute: None,
        continues: false,
        balance: Default::default(),
        member: None,
    }
}

fn shown(session: &Session) -> Vec<(DeviceId, Phase, Moment, Option<Moment>)> {
    let all = Stretch::of_session(session).into_iter();
    all.map(|stretch| (stretch.device, stretch.phase, stretch.from, stretch.to)).collect()
}

#[test]
fn a_session_is_where_it_was_and_will_be() {
    let (here, there) = (DeviceId::fresh(), DeviceId::fresh());
    let session = seated(here);
    assert_eq!(shown(&session), [(here, Phase::Playing, at(0), Some(at(60)))]);
    // It goes on at half past for as long as is left, by itself.
    let paused = session.pause(at(10), TimeDelta::minutes(20)).unwrap();
    assert_eq!(shown(&paused), [(here, Phase::Paused, at(0), Some(at(80)))]);
    let resumed = paused.resume(at(15)).unwrap();
    assert_eq!(shown(&resumed), [(here, Phase::Playing, at(0), Some(at(65)))]);
    let moved = resumed.move_to(there, at(20)).unwrap();
    let stays = [(here, Phase::Over, at(0), Some(at(20))), (there, Phase::Playing, at(20), Some(at(65)))];
    assert_eq!(shown(&moved), stays);
    let back = moved.move_to(here, at(30)).unwrap().end(at(40), EndReason::Staff, "Dana");
    let stays = [
        (here, Phase::Over, at(0), Some(at(20))),
        (there, Phase::Over, at(20), Some(at(30))),
        (here, Phase::Over, at(30), Some(at(40))),
    ];
    assert_eq!(shown(&back), stays);
}

#[test]
fn a_booking_stands_where_it_is_planned_until_it_begins_or_is_over() {
    let here = DeviceId::fresh();
    let plan = BookingHabits::usual().plan(at(90), None, at(0), "Dana".into());
    let waiting = Session {
        state: SessionState::Waiting,
        segments: vec![],
        planned: Some(plan.into()),
        ..seated(here)
    };
    assert_eq!(shown(&waiting), [(here, Phase::Waiting, at(90), Some(at(150)))]);
    let unpaid = Session { state: SessionState::AwaitingPayment, ..waiting.clone() };
    assert_eq!(shown(&unpaid), [(here, Phase::Unpaid, at(90), Some(at(150)))]);
    let begun = Session { planned: waiting.planned.clone(), ..seated(here) };
    assert_eq!(shown(&begun), [(here, Phase::Playing, at(0), Some(at(60)))]);
    assert_eq!(shown(&Session { state: SessionState::Cancelled, ..waiting }), []);
    let booked = [Phase::Unpaid, Phase::Waiting];
    assert!(booked.iter().all(|phase| phase.is_booked()) && !Phase::Playing.is_booked());
}

#[test]
fn a_hold_lasts_until_its_end_or_until_it_is_released() {
    let hold = Hold {
        id: HoldId::fresh(),
        club: ClubId::fresh(),
        device: DeviceId::fresh(),
        reason: "New mouse".into(),
        from: at(0),
        placed_by: "Dana".into(),
        until: None,
        released: None,
    };
    let planned = Hold { until: Some(at(30)), ..hold.clone() };
    let released = Hold { released: Some(Released { at: at(5), by: None }), ..planned.clone() };
    for (hold, phase, to) in [
        (hold, Phase::OnHold, None),
        (planned, Phase::OnHold, Some(at(30))),
        (released, Phase::Over, Some(at(5))),
    ] {
        let stretch = Stretch::of_hold(&hold);
        assert_eq!((stretch.phase, stretch.from, stretch.to), (phase, at(0), to));
        assert_eq!(stretch.who, "New mouse");
    }
}

#[test]
fn a_span_shows_what_can_be_shown() {
    let now = at(0);
    for (minute, hours, from, length) in [
        (at(-60), 12, at(-60), 12),
        (at(-60), 4, at(-60), 4),
        (at(-60), 5, at(-60), 12),
        (at(60), 48, at(0), 48),
        (at(99_999), 4, at(44 * 60), 4),
        (at(-99_999), 24, at(-3 * 24 * 60), 24),
    ] {
        let span = Span::new(minute.timestamp() / 60, hours).within(now);
        assert_eq!((span.from, span.hours), (from, length), "{minute} {hours}");
    }
    assert_eq!(Span::new(i64::MIN, 4).minute(), 0);
    assert_eq!(Span::new(i64::MAX, 4).minute(), LAST_MINUTE);
    let span = Span::new(30_000_000, 24);
    assert_eq!(Span::new(span.minute(), span.hours), span);
}

fn stretch(device: DeviceId, from: i64, length: Option<i64>, phase: Phase) -> Stretch {
    let to = length.map(|length| at(from + length));
    Stretch { of: Of::Session(SessionId::fresh()), phase, device, who: "Timur".into(), from: at(from), to }
}

#[test]
fn what_touches_is_not_in_the_way_and_the_first_is_named() {
    let (here, there) = (DeviceId::fresh(), DeviceId::fresh());
    let all = [
        stretch(here, 0, Some(60), Phase::Playing),
        stretch(here, 180, None, Phase::OnHold),
        stretch(here, 100, Some(50), Phase::Playing),
        stretch(here, 60, Some(40), Phase::Over),
        stretch(there, 0, Some(600), Phase::Playing),
    ];
    let other = Of::Session(SessionId::fresh());
    for (from, to, first) in [
        (60, 100, None),
        (59, 100, Some(0)),
        (60, 101, Some(2)),
        (150, 180, None),
        (150, 181, Some(1)),
        (0, 600, Some(0)),
        (9000, 9060, Some(1)),
    ] {
        let found = in_the_way(&all, other, here, (at(from), at(to)));
        assert_eq!(found, first.map(|first: usize| &all[first]), "{from} to {to}");
    }
    assert_eq!(in_the_way(&all, all[0].of, here, (at(0), at(100))), None, "itself is not in its way");
}

proptest! {
    #[test]
    fn what_is_in_the_way_shares_a_minute_with_it(
        parts in prop::collection::vec((0i64..200, prop::option::of(1i64..60), 0usize..2), 0..8),
        (from, length, device) in (0i64..200, 1i64..60, 0usize..2),
    ) {
        let devices = [DeviceId::fresh(), DeviceId::fresh()];
        let all: Vec<_> =
            parts.iter().map(|(from, length, device)| stretch(devices[*device], *from, *length, Phase::Playing)).collect();
        let minutes = from..from + length;
        let meets = |minute: i64| {
            parts.iter().any(|(from, length, there)| {
                *there == device && *from <= minute && length.is_none_or(|length| minute < from + length)
            })
        };
        let other = Of::Session(SessionId::fresh());
        let found = in_the_way(&all, other, devices[device], (at(from), at(from + length)));
        prop_assert_eq!(found.is_some(), minutes.into_iter().any(meets));
    }
}

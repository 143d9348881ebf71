use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::{
    client_tariffs::Used,
    ids::{ClientId, ClientTariffId, ClubId, DeviceId, OrderId, TimeBlockId},
    money::Money,
    orders::Through,
    refusal::Refusal,
    sessions::{EndReason, SessionState, TimeBlock},
    tariffs::RefundPolicy,
};

const HALF_HOUR: TimeDelta = TimeDelta::minutes(30);

/// Minutes after a full hour.
fn at(minute: i64) -> Moment {
    Moment::from_timestamp_millis(1_800_000_000_000).unwrap() + TimeDelta::minutes(minute)
}

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

fn fault<T: std::fmt::Debug>(result: Result<T, Refusal>) -> BookingFault {
    match result {
        Err(Refusal::Booking(fault)) => fault,
        other => panic!("a fault of a booking was expected, not {other:?}"),
    }
}

fn block(minutes: i64, paid: &[(Through, i64)]) -> TimeBlock {
    let paid: Vec<(Through, Money)> =
        paid.iter().map(|(through, amount)| (*through, money(*amount))).collect();
    TimeBlock {
        id: TimeBlockId::fresh(),
        order: OrderId::fresh(),
        tariff: TariffId::fresh(),
        tariff_name: "1 hour".into(),
        seconds: minutes * 60,
        price: paid.iter().map(|(_, amount)| *amount).sum(),
        paid,
        change: Money::ZERO,
        refund_policy: RefundPolicy::Keep,
        bought_at: at(0),
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

fn wanted() -> Wanted {
    Wanted { tariff: TariffId::fresh(), name: "1 hour".into(), quantity: 1, seconds: 3600 }
}

/// Booked at minute 0 for minute 60, for an hour.
fn booked(habits: BookingHabits, paid: bool) -> Session {
    let planned = habits.plan(at(60), (!paid).then(wanted), at(0), "Dana".into());
    Session {
        id: SessionId::fresh(),
        club: ClubId::fresh(),
        client: ClientId::fresh(),
        who: "Unknown Guest".into(),
        device: DeviceId::fresh(),
        state: if paid { SessionState::Waiting } else { SessionState::AwaitingPayment },
        started_at: at(60),
        started_by: "Dana".into(),
        resumes_at: None,
        segments: Vec::new(),
        blocks: if paid { vec![block(60, &[(Through::Cash, 900)])] } else { Vec::new() },
        ended: None,
        planned: Some(Box::new(planned)),
        until: None,
        by_minute: None,
        continues: false,
        balance: Default::default(),
        member: None,
    }
}

fn waiting() -> Session {
    booked(BookingHabits::usual(), true)
}

const ON_ARRIVAL: BookingHabits = BookingHabits { starts_by_itself: false, ..BookingHabits::usual() };

#[test]
fn a_booking_keeps_its_device_for_its_length_whether_or_not_it_is_paid() {
    for session in [waiting(), booked(BookingHabits::usual(), false)] {
        assert_eq!(session.busy(), Some((at(60), at(120))), "{:?}", session.state);
        assert_eq!((session.ends_at(), session.open().cloned()), (None, None));
    }
    let over = waiting().cancelled(at(10), EndReason::Cancelled, Some("Dana")).unwrap();
    assert_eq!((over.busy(), over.due_at(), over.state), (None, None, SessionState::Cancelled));
}

#[test]
fn what_is_not_paid_is_cancelled_in_time_and_never_after_its_start() {
    for (pay_minutes, by) in [(30, 30), (60, 60), (61, 60), (43_200, 60)] {
        let habits = BookingHabits { pay_minutes, ..BookingHabits::usual() };
        let session = booked(habits, false);
        assert_eq!(session.due_at(), Some(at(by)), "{pay_minutes} minutes");
        let just_before = session.clone().lived_until(at(by) - TimeDelta::milliseconds(1));
        assert_eq!(just_before.state, SessionState::AwaitingPayment);
        let ended = session.lived_until(at(500)).ended.unwrap();
        assert_eq!((ended.at, ended.why, ended.by), (at(by), EndReason::NotPaid, None));
    }
}

#[test]
fn what_is_paid_waits_and_is_not_paid_twice() {
    let session = booked(BookingHabits::usual(), false);
    let paid = session.clone().paid_with(block(60, &[(Through::Cash, 900)]), at(29)).unwrap();
    let planned = paid.planned.clone().unwrap();
    assert_eq!((paid.state, planned.pay_by, planned.terms.wanted), (SessionState::Waiting, None, None));
    assert_eq!(paid.due_at(), Some(at(60)), "it begins by itself");
    let again = paid.clone().paid_with(block(60, &[]), at(29));
    assert_eq!(fault(again), BookingFault::PaidAlready);
    let late = session.paid_with(block(60, &[]), at(30));
    assert_eq!(fault(late), BookingFault::Over, "at that moment it is over, whoever has seen it");
}

#[test]
fn before_it_has_begun_nothing_is_done_to_its_clock() {
    let (session, elsewhere) = (waiting(), DeviceId::fresh());
    assert_eq!(fault(session.clone().pause(at(1), HALF_HOUR)), BookingFault::NotBegun);
    assert_eq!(fault(session.clone().resume(at(1))), BookingFault::NotBegun);
    assert_eq!(fault(session.clone().move_to(elsewhere, at(1))), BookingFault::NotBegun);
    assert_eq!(fault(session.clone().extend(block(60, &[]), at(1))), BookingFault::NotBegun);
    assert_eq!(session.clone().end(at(1), EndReason::Staff, "Dana"), session);
}

#[test]
fn a_booking_that_has_begun_goes_no_way_back() {
    let begun = waiting().begun(at(60), Some("Timur"), None).unwrap();
    assert_eq!(
        (begun.state, begun.started_at, begun.started_by.as_str()),
        (SessionState::Active, at(60), "Timur")
    );
    assert_eq!((begun.ends_at(), begun.busy()), (Some(at(120)), Some((at(60), at(120)))));
    assert_eq!(begun.planned.clone().unwrap().from, at(60), "what was planned stays known");
    assert_eq!(fault(begun.clone().begun(at(61), None, None)), BookingFault::Begun);
    assert_eq!(fault(begun.clone().moved(begun.device, at(90), at(61))), BookingFault::Begun);
    assert_eq!(fault(begun.clone().cancelled(at(61), EndReason::Cancelled, None)), BookingFault::Begun);
    let over = begun.end(at(70), EndReason::ClientLeft, "Dana");
    assert_eq!(fault(over.begun(at(71), None, None)), BookingFault::Over);
    let unpaid = booked(BookingHabits::usual(), false);
    assert_eq!(fault(unpaid.begun(at(20), None, None)), BookingFault::NotPaid);
}

#[test]
fn a_late_start_keeps_the_full_length_where_there_is_room_and_otherwise_what_fits() {
    // Begins at, the next booking at: ends at, and what is not played then.
    for (minute, gap, ends, left) in [
        (60, None, 120, 0),
        (80, None, 140, 0),
        (80, Some(140), 140, 0),
        (80, Some(120), 120, 20),
        (80, Some(200), 140, 0),
        (40, Some(120), 100, 0),
    ] {
        let begun = waiting().begun(at(minute), None, gap.map(at)).unwrap();
        assert_eq!(begun.ends_at(), Some(at(ends)), "{minute}, {gap:?}");
        let over = begun.lived_until(at(999));
        let why = if left > 0 { EndReason::NextBooking } else { EndReason::TimeRanOut };
        assert_eq!(over.ended.as_ref().map(|ended| (ended.at, ended.why)), Some((at(ends), why)));
        assert_eq!(over.remaining(at(999)), TimeDelta::minutes(left));
    }
}

#[test]
fn a_session_that_is_cut_plays_on_where_the_booking_goes_away() {
    let cut = waiting().begun(at(80), None, Some(at(120))).unwrap();
    assert_eq!(cut.until, Some(at(120)));
    // The clock says how long it can be stayed, not how long was paid.
    for (minute, stays, left) in [(80, 40, 60), (100, 20, 40), (119, 1, 21), (120, 0, 20)] {
        let minutes = |minutes| TimeDelta::minutes(minutes);
        assert_eq!((cut.stays(at(minute)), cut.lasts(at(minute))), (minutes(stays), minutes(stays)));
        assert_eq!(cut.remaining(at(minute)), minutes(left));
    }
    assert_eq!(cut.clone().fitted(None).ends_at(), Some(at(140)));
    assert_eq!(cut.fitted(Some(at(130))).ends_at(), Some(at(130)));
}

#[test]
fn a_pause_is_as_short_as_the_next_booking_needs() {
    // Half of an hour is left at minute 90; the pause is to last half an hour.
    for (gap, resumes, until) in
        [(None, 120, None), (Some(150), 120, None), (Some(130), 100, None), (Some(110), 90, Some(110))]
    {
        let paused = waiting().begun(at(60), None, None).unwrap().pause(at(90), HALF_HOUR).unwrap();
        let paused = paused.fitted(gap.map(at));
        assert_eq!((paused.resumes_at, paused.until), (Some(at(resumes)), until.map(at)), "{gap:?}");
        let (_, end) = paused.busy().unwrap();
        assert!(gap.is_none_or(|gap| end <= at(gap)), "{gap:?}: {end}");
        assert!(paused.lived_until(at(999)).ended.is_some_and(|ended| ended.at == end));
    }
    // In the middle of the pause it has lasted until then, whatever gets longer.
    for (gap, resumes, until) in
        [(150, 120, None), (130, 100, None), (125, 100, Some(125)), (110, 100, Some(110))]
    {
        let paused = waiting().begun(at(60), None, None).unwrap().pause(at(90), HALF_HOUR).unwrap();
        let paused = paused.fitted_from(Some(at(gap)), at(100));
        assert_eq!((paused.resumes_at, paused.until), (Some(at(resumes)), until.map(at)), "{gap}");
    }
}

#[test]
fn a_moved_booking_counts_its_moves() {
    let (session, there) = (waiting(), DeviceId::fresh());
    assert_eq!(fault(session.clone().moved(session.device, at(60), at(0))), BookingFault::SamePlace);
    let moved = session.moved(there, at(90), at(0)).unwrap();
    let planned = moved.planned.clone().unwrap();
    assert_eq!(
        (moved.device, planned.from, planned.next, planned.terms.moves),
        (there, at(90), Some(at(90)), 1)
    );
    assert_eq!(moved.busy(), Some((at(90), at(150))));
    let unpaid = booked(BookingHabits { pay_minutes: 600, ..BookingHabits::usual() }, false);
    let sooner = unpaid.moved(there, at(10), at(0)).unwrap();
    assert_eq!((sooner.due_at(), sooner.state), (Some(at(10)), SessionState::AwaitingPayment));
}

#[test]
fn by_itself_it_begins_at_its_time_or_as_soon_as_the_house_sees_it() {
    let seconds = TimeDelta::seconds;
    let cases = [
        (at(60) - seconds(1), true, None),
        (at(60), true, Some(Due::Begins(at(60)))),
        (at(60) + seconds(59), true, Some(Due::Begins(at(60)))),
        // The house was away: nobody could play meanwhile.
        (at(75), true, Some(Due::Begins(at(75)))),
        (at(61), false, Some(Due::Later(Some(at(61) + seconds(15))))),
        // Its time is over: staff decide.
        (at(120), true, Some(Due::Later(None))),
    ];
    for (now, free, due) in cases {
        assert_eq!(waiting().due(now, free), due, "at {now}, free: {free}");
    }
}

#[test]
fn on_arrival_nobody_came_when_the_grace_is_over() {
    let session = booked(ON_ARRIVAL, true);
    assert_eq!((session.due_at(), session.no_show_from()), (Some(at(75)), Some(at(75))));
    let seconds = TimeDelta::seconds;
    for (now, due) in [
        (at(75) - seconds(1), None),
        (at(75), Some(Due::NoShow)),
        (at(76), Some(Due::NoShow)),
        // The house was away: whoever stood there has their minutes from now on.
        (at(90), Some(Due::Later(Some(at(105))))),
    ] {
        assert_eq!(session.due(now, true), due, "at {now}");
    }
    let later = session.put_off(Some(at(105)));
    assert_eq!(later.due(at(105), true), Some(Due::NoShow));
    assert_eq!(booked(ON_ARRIVAL, false).due(at(999), true), None, "it is not paid");
}

#[test]
fn where_staff_say_that_nobody_came_the_house_does_not() {
    let by_hand = BookingHabits { released_by_itself: false, ..ON_ARRIVAL };
    let session = booked(by_hand, true);
    // Staff may, once the minutes of grace are over.
    assert_eq!((session.due_at(), session.no_show_from()), (None, Some(at(75))));
    assert_eq!(session.due(at(9999), true), None);
    let moved = session.moved(DeviceId::fresh(), at(90), at(0)).unwrap();
    assert_eq!((moved.due_at(), moved.no_show_from()), (None, Some(at(105))));
    // What begins by itself does so all the same.
    let itself = booked(BookingHabits { starts_by_itself: true, ..by_hand }, true);
    assert_eq!(itself.due(at(60), true), Some(Due::Begins(at(60))));
}

#[test]
fn a_cancelled_booking_returns_everything_by_the_way_it_was_paid() {
    let used = Used {
        id: ClientTariffId::fresh(),
        paid_at: at(0),
        session: Some(SessionId::fresh()),
        whole: false,
        cost: Money::ZERO,
    };
    let mut session = waiting();
    session.blocks = vec![
        block(60, &[(Through::Bonus, 133), (Through::Cash, 767)]),
        block(60, &[(Through::Card, 901)]),
        TimeBlock { used: Some(used), ..block(20, &[]) },
    ];
    let freed = session.returned();
    assert_eq!(freed.total(), money(1801), "to the minor unit, whatever the price step");
    let of =
        |freed: &Freed, through| freed.back.iter().find(|(known, _)| *known == through).map(|(_, sum)| *sum);
    assert_eq!(of(&freed, Through::Cash), Some(money(767)));
    assert_eq!((of(&freed, Through::Card), of(&freed, Through::Bonus)), (Some(money(901)), Some(money(133))));
    assert_eq!((freed.seconds, freed.kept[0].back_to), (1200, Some(used.id)));
    // Nobody came: to the balance, bonus to the bonus; of a guest, or by the club's word, it is the club's.
    let gone = session.unclaimed(false);
    assert_eq!(
        (of(&gone, Through::Balance), of(&gone, Through::Bonus)),
        (Some(money(1668)), Some(money(133)))
    );
    assert_eq!((gone.burnt, gone.seconds), (Money::ZERO, 1200));
    let guest = session.unclaimed(true);
    assert_eq!((guest.total(), guest.burnt, guest.seconds), (Money::ZERO, money(1801), 1200));
    let habits = BookingHabits { unclaimed: Unclaimed::Burn, ..BookingHabits::usual() };
    let strict = Session { planned: booked(habits, true).planned, ..session };
    assert_eq!((strict.unclaimed(false).total(), strict.unclaimed(false).burnt), (Money::ZERO, money(1801)));
}

#[test]
fn a_start_is_a_whole_minute_to_come() {
    let seconds = TimeDelta::seconds;
    for (from, now, start) in [
        (at(60) + seconds(59), at(0), Ok(at(60))),
        (at(0) + seconds(30), at(0) + seconds(10), Err(BookingFault::PastStart)),
        (at(0), at(0), Err(BookingFault::PastStart)),
        (at(0) + FURTHEST, at(0), Ok(at(0) + FURTHEST)),
        (at(1) + FURTHEST, at(0), Err(BookingFault::TooFar { days: 92 })),
    ] {
        assert_eq!(Terms::start(from, now), start.map_err(Refusal::Booking), "{from}");
    }
}

fn taken(from: i64, to: Option<i64>) -> Stretch {
    Stretch { by: Taker::Client("Dana".into()), from: at(from), to: to.map(at) }
}

#[test]
fn the_gap_ends_where_somebody_elses_time_begins() {
    let all = [taken(100, Some(160)), taken(0, Some(30)), taken(200, None)];
    assert_eq!(gap(&all, at(30)).unwrap().unwrap().from, at(100), "an end is free again");
    assert_eq!(gap(&all, at(29)).unwrap_err().to, Some(at(30)));
    assert_eq!(gap(&all, at(160)).unwrap().unwrap().from, at(200));
    assert!(gap(&all, at(5000)).is_err(), "nobody knows until when");
    assert_eq!(gap(&all[1..2], at(30)), Ok(None));
}

/// The slow way to say where a visit fits: every minute is asked.
fn minute_by_minute(all: &[Stretch], (from, to): (i64, i64), length: i64) -> Vec<i64> {
    let free = |start: i64| all.iter().all(|stretch| !stretch.meets(at(start), Some(at(start + length))));
    (from..to).filter(|start| free(*start)).collect()
}

proptest! {
    #[test]
    fn slots_are_every_minute_at_which_a_visit_fits(
        stretches_of in prop::collection::vec((0..240_i64, 1..90_i64), 0..6), endless in 0..3_u8,
        from in 0..120_i64, wide in 1..200_i64, length in 1..120_i64,
    ) {
        // As the club has them: none overlaps another.
        let mut all: Vec<Stretch> = Vec::new();
        for (begin, long) in stretches_of {
            let one = taken(begin, Some(begin + long));
            if all.iter().all(|other| !other.meets(one.from, one.to)) {
                all.push(one);
            }
        }
        if endless == 0 && all.iter().all(|other| !other.meets(at(250), None)) {
            all.push(taken(250, None));
        }
        let device = DeviceId::fresh();
        let slots = stretches(device, &all, (at(from), at(from + wide)), TimeDelta::minutes(length));
        let mut minutes = Vec::new();
        for slot in &slots {
            let (first, last) = ((slot.from - at(0)).num_minutes(), (slot.last - at(0)).num_minutes());
            minutes.extend(first..=last);
        }
        prop_assert_eq!(minutes, minute_by_minute(&all, (from, from + wide), length));
    }

    #[test]
    fn nobody_is_given_back_more_than_was_paid(
        cash in 0..5000_i64, bonus in 0..5000_i64, card in 0..5000_i64, guest in any::<bool>(), burn in any::<bool>(),
    ) {
        let unclaimed = if burn { Unclaimed::Burn } else { Unclaimed::Balance };
        let mut session = booked(BookingHabits { unclaimed, ..BookingHabits::usual() }, true);
        session.blocks = vec![
            block(60, &[(Through::Bonus, bonus), (Through::Cash, cash)]), block(30, &[(Through::Card, card)]),
        ];
        prop_assert_eq!(session.returned().total(), session.paid());
        let gone = session.unclaimed(guest);
        prop_assert_eq!(gone.total() + gone.burnt, session.paid());
        prop_assert_eq!(gone.total() == Money::ZERO, guest || burn || session.paid() == Money::ZERO);
    }

    #[test]
    fn no_session_outlasts_the_gap(minutes in 1..180_i64, wait in 0..60_i64, gap in 1..240_i64, pause in 1..60_i64) {
        let mut session = waiting();
        session.blocks = vec![block(minutes, &[(Through::Cash, 900)])];
        let begun = session.begun(at(0), None, Some(at(gap))).unwrap();
        prop_assert!(begun.ends_at().unwrap() <= at(gap));
        if let Ok(paused) = begun.pause(at(wait.min(gap - 1)), TimeDelta::minutes(pause)) {
            let paused = paused.fitted(Some(at(gap)));
            prop_assert!(paused.busy().unwrap().1 <= at(gap));
            prop_assert!(paused.lived_until(at(9999)).ended.unwrap().at <= at(gap));
        }
    }
}

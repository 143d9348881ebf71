use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::{
    ids::{ClubId, DeviceId, OrderId, SegmentId, SessionId, TimeBlockId},
    orders::Through,
    refusal::Refusal,
    sessions::{EndReason, Segment, SegmentKind, Session, SessionState, TimeBlock},
    tariffs::RefundPolicy,
};

fn at(seconds: i64) -> Moment {
    Moment::from_timestamp_millis(1_800_000_000_000 + seconds * 1000).unwrap()
}

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

fn rate(hour: i64, percent_off: i32, step: i64) -> Rate {
    Rate { hour: money(hour), percent_off, step: money(step) }
}

fn bought(next: &Next, at: Moment) -> TimeBlock {
    TimeBlock {
        id: TimeBlockId::fresh(),
        order: OrderId::fresh(),
        tariff: TariffId(uuid::Uuid::nil()),
        tariff_name: "By the minute".into(),
        seconds: next.minutes * 60,
        price: next.total,
        paid: vec![(Through::Balance, next.total)],
        change: Money::ZERO,
        refund_policy: RefundPolicy::Burn,
        bought_at: at,
        until: None,
        used: None,
        zone: None,
        continues: None,
        good_for: None,
        once: false,
        slice: Some(next.slice),
        joined: 0,
    }
}

fn with(rate: Rate, run: i64, balance: Money) -> ByMinute {
    let with = ByMinute {
        tariff: TariffId::fresh(),
        name: "By the minute".into(),
        rate,
        run,
        more: 0,
        room: Room::default(),
    };
    with.with_balance(balance)
}

fn begun(rate: Rate, balance: &mut Money) -> Session {
    let next = next(at(0), rate, 0, *balance, Room::default()).unwrap();
    *balance = balance.less(next.total).unwrap();
    let device = DeviceId::fresh();
    let segment =
        Segment { id: SegmentId::fresh(), device, kind: SegmentKind::Playing, from: at(0), to: None };
    let session = Session {
        id: SessionId::fresh(),
        club: ClubId::fresh(),
        client: ClientId::fresh(),
        who: "Айгерім".into(),
        device,
        state: SessionState::Active,
        started_at: at(0),
        started_by: "Dana".into(),
        resumes_at: None,
        segments: vec![segment],
        blocks: Vec::new(),
        ended: None,
        planned: None,
        until: None,
        by_minute: None,
        continues: false,
        balance: Default::default(),
        member: None,
    };
    session.gone_on(bought(&next, at(0)), with(rate, next.minutes, *balance))
}

#[test]
fn what_ends_it_before_the_balance_is_said() {
    // The balance covers half an hour.
    let with = with(rate(600, 0, 1), 0, money(300));
    for (gap, hours, sooner) in [
        (None, None, None),
        (Some(1800), Some(1800), None),
        (Some(1799), None, Some(Sooner::Booked)),
        (None, Some(1740), Some(Sooner::Hours)),
        (Some(1200), Some(1500), Some(Sooner::Booked)),
        (Some(1500), Some(1200), Some(Sooner::Hours)),
    ] {
        let room = Room { gap: gap.map(at), hours: hours.map(at) };
        let with = ByMinute { room, ..with.clone() };
        assert_eq!(with.ends_sooner(at(0)), sooner, "{room:?}");
    }
}

/// What the house does, whenever it looks.
fn fired(mut session: Session, rate: Rate, balance: &mut Money, now: Moment) -> Session {
    session = session.lived_until(now);
    while session.awaits_minutes(now) {
        let due = session.due_at().unwrap();
        let run = session.by_minute.as_ref().unwrap().run;
        session = match next(due, rate, run, *balance, Room::default()) {
            Ok(next) => {
                *balance = balance.less(next.total).unwrap();
                session.gone_on(bought(&next, due), with(rate, run + next.minutes, *balance))
            }
            Err(_) => session.run_out(EndReason::TimeRanOut),
        };
        session = session.lived_until(now);
    }
    session
}

#[test]
fn sixty_minutes_are_an_hour_however_they_are_bought() {
    for (rate, minutes, list, total) in [
        (rate(600, 0, 1), 10, 100, 100),
        (rate(600, 0, 1), 60, 600, 600),
        (rate(600, 0, 1), 61, 610, 610),
        (rate(500, 0, 1), 1, 8, 8),
        (rate(500, 0, 1), 60, 500, 500),
        // Rounded down to the price step, of the whole stretch.
        (rate(600, 0, 100), 19, 100, 100),
        (rate(600, 0, 100), 20, 200, 200),
        // A run costs the step at least, or it costs nothing.
        (rate(600, 0, 100), 0, 0, 0),
        (rate(600, 0, 100), 1, 100, 100),
        (rate(600, 0, 100), 9, 100, 100),
        (rate(600, 50, 100), 10, 100, 100),
        (rate(30, 0, 1), 1, 1, 1),
        (rate(600, 25, 1), 10, 100, 75),
        (rate(600, 25, 10), 10, 100, 70),
        (rate(600, 100, 1), 10, 100, 0),
        (rate(0, 0, 1), 10, 0, 0),
    ] {
        assert_eq!(rate.upto(minutes), Some((money(list), money(total))), "{rate:?} {minutes}");
    }
    let rate = rate(500, 10, 1);
    let parts: Money = (0..60).map(|before| rate.stretch(before, 1).unwrap().1).sum();
    assert_eq!(parts, money(450));
}

#[test]
fn as_many_minutes_are_bought_as_the_balance_and_the_room_allow() {
    let hour = rate(600, 0, 1);
    let soon = |seconds| Some(at(seconds));
    for (balance, gap, hours, minutes, total) in [
        (5000, None, None, 10, 100),
        (100, None, None, 10, 100),
        (99, None, None, 9, 90),
        (10, None, None, 1, 10),
        (5000, soon(3 * 60), None, 3, 30),
        (5000, soon(3 * 60 + 59), None, 3, 30),
        (5000, soon(3600), None, 10, 100),
        (25, soon(3 * 60), None, 2, 20),
        // A minute that has begun in its hours is played.
        (5000, None, soon(3 * 60), 3, 30),
        (5000, None, soon(3 * 60 + 1), 4, 40),
        (5000, soon(60), soon(3 * 60), 1, 10),
        (5000, soon(3600), soon(30), 1, 10),
    ] {
        let next = next(at(0), hour, 0, money(balance), Room { gap, hours }).unwrap();
        assert_eq!((next.minutes, next.total), (minutes, money(total)), "{balance} {gap:?} {hours:?}");
    }
    let missing = MinutesFault::Balance { minute: money(10), balance: money(9), missing: money(1) };
    assert_eq!(next(at(0), hour, 0, money(9), Room::default()), Err(missing));
    assert_eq!(
        next(at(0), hour, 0, money(900), Room { gap: soon(59), hours: None }),
        Err(MinutesFault::NoRoom)
    );
    // Who has less than a step plays no minute: leaving before it is full would cost nothing.
    let coarse = rate(600, 0, 100);
    let fault = MinutesFault::Balance { minute: money(100), balance: money(50), missing: money(50) };
    assert_eq!(next(at(0), coarse, 0, money(50), Room::default()), Err(fault));
    assert_eq!(
        next(at(0), coarse, 0, money(100), Room::default()).map(|next| (next.minutes, next.total)),
        Ok((10, money(100)))
    );
    // What a rounding left is paid with the next minutes.
    assert_eq!(
        next(at(600), coarse, 10, money(50), Room::default()).map(|next| (next.minutes, next.total)),
        Ok((9, money(0)))
    );
}

#[test]
fn a_card_says_how_long_the_balance_lasts() {
    let mut balance = money(250);
    let session = begun(rate(600, 0, 1), &mut balance);
    assert_eq!(session.lasts(at(0)), TimeDelta::minutes(25));
    assert_eq!(session.lasts(at(90)), TimeDelta::seconds(25 * 60 - 90));
    // Somebody pays in, or spends.
    assert_eq!(session.clone().with_balance(money(450)).lasts(at(0)), TimeDelta::minutes(55));
    assert_eq!(session.clone().with_balance(money(9)).lasts(at(0)), TimeDelta::minutes(10));
    // Or the device is booked, or the hours of the tariff are over.
    for (gap, hours, minutes) in [
        (None, None, 25),
        (Some(12 * 60 + 30), None, 12),
        (Some(3600), None, 25),
        (Some(600), None, 10),
        (None, Some(14 * 60), 14),
        (Some(20 * 60), Some(14 * 60), 14),
    ] {
        let mut session = session.clone();
        session.by_minute.as_mut().unwrap().room.hours = hours.map(at);
        let session = session.with_gap(gap.map(at));
        assert_eq!(session.lasts(at(0)), TimeDelta::minutes(minutes), "{gap:?} {hours:?}");
        // A pause moves what is left behind it.
        if gap == Some(12 * 60 + 30) {
            let paused = session.pause(at(60), TimeDelta::minutes(30)).unwrap();
            assert_eq!(paused.lasts(at(60)), TimeDelta::minutes(11));
            assert_eq!(paused.lasts(at(120)), TimeDelta::minutes(10));
        }
    }
}

#[test]
fn nobody_presses_while_the_next_minutes_are_bought() {
    let mut balance = money(250);
    let session = begun(rate(600, 0, 1), &mut balance);
    let refused = session.clone().pause(at(600), TimeDelta::minutes(5));
    assert_eq!(refused, Err(Refusal::Minutes(MinutesFault::JustNow)));
    assert_eq!(session.clone().lived_until(at(700)), session);
    let went_on = fired(session, rate(600, 0, 1), &mut balance, at(700));
    // They are one block, which cost what both did.
    assert_eq!((went_on.blocks.len(), balance), (1, money(50)));
    let block = &went_on.blocks[0];
    assert_eq!((block.joined, block.seconds, block.price), (1, 1200, money(200)));
    let over = fired(went_on, rate(600, 0, 1), &mut balance, at(100_000));
    assert_eq!(over.ended.as_ref().map(|ended| ended.at), Some(at(25 * 60)));
    assert_eq!(balance, Money::ZERO);
}

#[test]
fn whole_minutes_go_back_and_one_that_has_begun_is_played() {
    for (seconds, minutes, back) in
        [(0, 10, 100), (1, 9, 90), (59, 9, 90), (60, 9, 90), (61, 8, 80), (599, 0, 0), (600, 0, 0)]
    {
        let mut balance = money(250);
        let session = begun(rate(600, 0, 1), &mut balance);
        let cuts = session.unplayed_minutes(at(seconds));
        let sum: Money = cuts.iter().map(|cut| cut.amount).sum();
        assert_eq!(cuts.iter().map(|cut| cut.minutes).sum::<i64>(), minutes, "{seconds}");
        assert_eq!(sum, money(back), "{seconds}");
        let cut = session.without(&cuts);
        assert_eq!(cut.bought(), TimeDelta::minutes(10 - minutes));
        assert_eq!(cut.unplayed_minutes(at(seconds)), []);
    }
}

#[test]
fn minutes_join_those_whose_run_they_go_on_with() {
    let mut balance = money(1000);
    let session = begun(rate(600, 0, 1), &mut balance);
    let joins = |change: fn(&mut TimeBlock)| {
        let mut block =
            bought(&next(at(600), rate(600, 0, 1), 10, money(500), Room::default()).unwrap(), at(600));
        change(&mut block);
        session.clone().gone_on(block, with(rate(600, 0, 1), 20, money(400))).blocks.len() == 1
    };
    assert!(joins(|_| {}));
    assert!(!joins(|block| block.tariff = TariffId::fresh()));
    assert!(!joins(|block| block.tariff_name = "Night".into()));
    assert!(!joins(|block| block.zone = Some(crate::ids::ZoneId::fresh())));
    assert!(!joins(|block| block.slice = None));
    assert!(!joins(|block| block.slice = Some(Slice { rate: rate(600, 10, 1), before: 10 })));
    assert!(!joins(|block| block.slice = Some(Slice { rate: rate(600, 0, 1), before: 0 })));
}

#[test]
fn who_wishes_to_go_on_stays_as_long_as_the_balance_lasts_then() {
    let mut session = begun(rate(600, 0, 1), &mut money(100));
    (session.by_minute, session.continues) = (None, true);
    session.blocks[0].slice = None;
    for (has, gap, lasts) in
        [(0, None, 6), (9, None, 6), (30, None, 9), (30, Some(11), 7), (30, Some(600), 9), (30, Some(10), 6)]
    {
        let session = session.clone().with_balance(money(has));
        let lasts_at = session.lasts_at(rate(600, 0, 1), gap.map(|minute| at(minute * 60)), at(240));
        assert_eq!(lasts_at, TimeDelta::minutes(lasts), "{has} {gap:?}");
        let ends = Session { continues: false, ..session };
        assert_eq!(ends.lasts_at(rate(600, 0, 1), None, at(240)), TimeDelta::minutes(6));
    }
}

proptest! {
    /// However short a run, and whenever somebody leaves: it costs the price step at least, and no more than that above
    /// what its minutes come to. A discount of nothing but all changes nothing about it.
    #[test]
    fn nobody_plays_for_nothing(
        (hour, off) in (1_i64..5000, 0_i32..100),
        step in prop::sample::select(vec![1_i64, 10, 100]),
        balance in 0_i64..4000,
        leaves in 1_i64..1200,
    ) {
        let rate = rate(hour, off, step);
        let mut left = money(balance);
        let first = rate.stretch(0, 1).unwrap().1;
        prop_assert!(first >= money(step));
        if left < first {
            let refused = matches!(
                next(at(0), rate, 0, left, Room::default()),
                Err(MinutesFault::Balance { .. })
            );
            prop_assert!(refused);
        } else {
            let session = fired(begun(rate, &mut left), rate, &mut left, at(leaves));
            let cuts = session.unplayed_minutes(at(leaves));
            let back: Money = cuts.iter().map(|cut| cut.amount).sum();
            let paid = money(balance).less(left + back).unwrap().minor();
            let minutes = session.without(&cuts).bought().num_minutes();
            prop_assert!(paid >= step, "{} for {} minutes", paid, minutes);
            prop_assert!(paid <= hour * minutes / 60 + step);
        }
    }

    /// Minute by minute: each begins if the balance covers it, until somebody leaves or pauses for a while.
    #[test]
    fn slices_come_to_what_minutes_would(
        (hour, off, step) in (0_i64..5000, 0_i32..60, prop::sample::select(vec![1_i64, 10, 100])),
        balance in 0_i64..4000,
        leaves in 1_i64..40_000,
        (pauses, pause) in (1_i64..20_000, 1_i64..3000),
        looks in prop::collection::vec(1_i64..5000, 1..12),
    ) {
        let rate = rate(hour, off, step);
        let first = rate.stretch(0, 1).unwrap().1;
        prop_assume!(first <= money(balance));
        let mut real = money(balance);
        let mut session = begun(rate, &mut real);
        let mut now = 0;
        let mut paused = false;
        for look in looks.iter().cycle() {
            now = (now + look).min(leaves);
            if !paused && now >= pauses {
                session = fired(session, rate, &mut real, at(pauses));
                if session.ended.is_none() && pauses <= leaves {
                    session = session.pause(at(pauses), TimeDelta::seconds(pause)).unwrap();
                }
                paused = true;
            }
            session = fired(session, rate, &mut real, at(now));
            if now == leaves || session.ended.is_some() {
                break;
            }
        }
        let cuts = session.unplayed_minutes(at(leaves));
        let back: Money = cuts.iter().map(|cut| cut.amount).sum();
        let session = session.without(&cuts).end(at(leaves), EndReason::Staff, "Dana");
        let played = session.played(at(leaves));

        // The slow one.
        let stood = if pauses <= leaves { (leaves - pauses).min(pause) } else { 0 };
        let wished = leaves - stood;
        let (mut begun, mut seconds) = (0, 0);
        while seconds < wished && rate.upto(begun + 1).unwrap().1 <= money(balance) {
            begun += 1;
            seconds += 60;
        }
        let cost = rate.upto(begun).unwrap().1;
        // A pause that begins when the balance is used up does not begin.
        let ran_out_first = begun * 60 <= pauses;
        let seconds = if ran_out_first { (begun * 60).min(leaves) } else { wished.min(begun * 60) };
        prop_assert_eq!(played, TimeDelta::seconds(seconds.min(wished.max(seconds))));
        prop_assert_eq!(real + back, money(balance).less(cost).unwrap());
        let paid: Money = session.blocks.iter().map(|block| block.price).sum();
        prop_assert_eq!(paid, cost);
        prop_assert_eq!(session.bought(), TimeDelta::minutes(begun));
    }
}

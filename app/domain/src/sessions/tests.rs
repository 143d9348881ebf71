use chrono::TimeDelta;
use proptest::prelude::*;

use super::{early_tests::used, *};
use crate::{
    ids::SessionId,
    orders::{Method, Through},
    tariffs::RefundPolicy,
};

pub(super) fn at(ms: i64) -> Moment {
    Moment::from_timestamp_millis(1_800_000_000_000 + ms).unwrap()
}
pub(super) fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

pub(super) fn block(seconds: i64, price: i64, method: Method) -> TimeBlock {
    TimeBlock {
        id: TimeBlockId::fresh(),
        order: OrderId::fresh(),
        tariff: TariffId::fresh(),
        tariff_name: "1 hour".into(),
        seconds,
        price: money(price),
        paid: vec![(method.into(), money(price))],
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

pub(super) fn started(seconds: i64, device: DeviceId) -> Session {
    let segment =
        Segment { id: SegmentId::fresh(), device, kind: SegmentKind::Playing, from: at(0), to: None };
    Session {
        id: SessionId::fresh(),
        club: ClubId::fresh(),
        client: ClientId::fresh(),
        who: "Unknown Guest".into(),
        device,
        state: SessionState::Active,
        started_at: at(0),
        started_by: "Dana".into(),
        resumes_at: None,
        segments: vec![segment],
        blocks: vec![block(seconds, 900, Method::Cash)],
        ended: None,
        planned: None,
        until: None,
        by_minute: None,
        continues: false,
        balance: Default::default(),
        member: None,
    }
}

const HALF_HOUR: TimeDelta = TimeDelta::minutes(30);

#[test]
fn a_pause_keeps_the_time_and_the_end_moves_by_its_length() {
    let paused = started(3600, DeviceId::fresh()).pause(at(600_000), HALF_HOUR).unwrap();
    assert_eq!(paused.remaining(at(900_000)), TimeDelta::minutes(50));
    assert_eq!(paused.ends_at(), None);
    let resumed = paused.resume(at(900_000)).unwrap();
    assert_eq!(resumed.ends_at(), Some(at(3_900_000)));
}

#[test]
fn a_pause_makes_no_night_longer() {
    // Bought for an hour, until half an hour and ten minutes later at the latest.
    let night = |until: i64| {
        let mut session = started(3600, DeviceId::fresh());
        session.blocks[0].until = Some(at(until * 60_000));
        session
    };
    let minute = |minute: i64| at(minute * 60_000);
    let paused = |session: Session| session.pause(minute(10), HALF_HOUR).unwrap().resume(minute(30)).unwrap();
    for (until, ends) in [(60, 60), (70, 70), (80, 80), (90, 80)] {
        let session = night(until);
        assert_eq!(session.ends_at(), Some(minute(60.min(until))), "{until}");
        let resumed = paused(session);
        assert_eq!(resumed.ends_at(), Some(minute(ends)), "{until}");
        assert_eq!(resumed.remaining(minute(40)), TimeDelta::minutes(ends - 40), "{until}");
        // What was bought after it is played after it, all of it.
        let later = resumed.extend(block(3600, 900, Method::Cash), minute(40)).unwrap();
        assert_eq!(later.ends_at(), Some(minute(ends + 60)), "{until}");
        assert_eq!(later.covered_until(minute(40)), minute(ends + 60), "{until}");
        let ended = later.lived_until(minute(999)).ended.unwrap();
        assert_eq!((ended.at, ended.why), (minute(ends + 60), EndReason::TimeRanOut), "{until}");
    }
    // The whole rest of it passes in a pause.
    let gone = night(20).pause(minute(10), HALF_HOUR).unwrap();
    assert_eq!(gone.remaining(minute(15)), TimeDelta::minutes(5));
    assert_eq!(gone.remaining(minute(20)), TimeDelta::zero());
    let ended = gone.lived_until(minute(999)).ended.unwrap();
    assert_eq!((ended.at, ended.why), (minute(40), EndReason::TimeRanOut));
}

#[test]
fn a_forgotten_pause_resumes_by_itself_at_its_limit_and_then_time_runs_out() {
    let paused = started(3600, DeviceId::fresh()).pause(at(600_000), HALF_HOUR).unwrap();
    assert_eq!(paused.due_at(), Some(at(2_400_000)));
    let later = paused.lived_until(at(99_999_999));
    let ended = later.ended.unwrap();
    assert_eq!((ended.at, ended.why, ended.by), (at(5_400_000), EndReason::TimeRanOut, None));
}

#[test]
fn a_session_that_ran_out_unseen_ended_at_its_planned_end() {
    let session = started(3600, DeviceId::fresh());
    assert_eq!(session.clone().pause(at(3_600_000), HALF_HOUR), Err(Refusal::SessionOver));
    let ended = session.end(at(7_200_000), EndReason::Staff, "Dana").ended.unwrap();
    assert_eq!((ended.at, ended.why), (at(3_600_000), EndReason::TimeRanOut));
}

#[test]
fn ending_twice_does_nothing() {
    let once = started(3600, DeviceId::fresh()).end(at(60_000), EndReason::ClientLeft, "Dana");
    let twice = once.clone().end(at(120_000), EndReason::Staff, "Timur");
    assert_eq!(once, twice);
}

#[test]
fn pausing_resuming_and_moving_refuse_what_is_so_already() {
    let device = DeviceId::fresh();
    let session = started(3600, device);
    assert_eq!(session.clone().resume(at(1)), Err(Refusal::NotPaused));
    assert_eq!(session.clone().move_to(device, at(1)), Err(Refusal::SameDevice));
    let paused = session.pause(at(1), HALF_HOUR).unwrap();
    assert_eq!(paused.pause(at(2), HALF_HOUR), Err(Refusal::AlreadyPaused));
}

#[test]
fn a_move_while_paused_stays_paused_and_keeps_the_limit_of_the_pause() {
    let paused = started(3600, DeviceId::fresh()).pause(at(60_000), HALF_HOUR).unwrap();
    let limit = paused.resumes_at;
    let moved = paused.move_to(DeviceId::fresh(), at(120_000)).unwrap();
    assert_eq!((moved.state, moved.resumes_at), (SessionState::Paused, limit));
}

#[test]
fn the_unused_part_is_given_back_by_the_method_that_paid_for_it() {
    let mut session = started(3600, DeviceId::fresh());
    session.blocks.push(block(3600, 1000, Method::Card));
    for (minute, step, unused) in [
        (0, 1, vec![(Method::Card, 1000), (Method::Cash, 900)]),
        (20, 1, vec![(Method::Card, 1000), (Method::Cash, 600)]),
        (20, 50, vec![(Method::Card, 1000), (Method::Cash, 600)]),
        (21, 50, vec![(Method::Card, 1000), (Method::Cash, 550)]),
        (90, 1, vec![(Method::Card, 500)]),
        (120, 1, vec![]),
    ] {
        let unused = unused
            .into_iter()
            .map(|(method, amount): (Method, i64)| (Through::from(method), money(amount)))
            .collect::<Vec<_>>();
        assert_eq!(session.unused(at(minute * 60_000), money(step)), unused, "minute {minute}, step {step}");
    }
}

/// So much of it in cash, so much with bonus.
fn mixed(seconds: i64, cash: i64, bonus: i64, refund_policy: RefundPolicy) -> TimeBlock {
    let paid = vec![(Through::Bonus, money(bonus)), (Through::Cash, money(cash))];
    TimeBlock { paid, price: money(cash + bonus), refund_policy, ..block(seconds, 0, Method::Cash) }
}

fn on(blocks: Vec<TimeBlock>) -> Session {
    Session { blocks, ..started(0, DeviceId::fresh()) }
}

#[test]
fn an_early_end_by_its_refund_policy() {
    use RefundPolicy::{Bonus, Burn, Keep};
    // What is left of an hour that cost 900, of which 270 in bonus, for a client: (kept, bonus, lost).
    for (policy, second, step, left) in [
        (Keep, 0, 1, (3600, 0, 0)),
        (Keep, 1200, 1, (2400, 0, 0)),
        (Keep, 3599, 1, (1, 0, 0)),
        (Keep, 3600, 1, (0, 0, 0)),
        (Bonus, 0, 1, (0, 630, 0)),
        (Bonus, 1800, 1, (0, 315, 0)),
        (Bonus, 1800, 10, (0, 310, 0)),
        (Bonus, 3599, 1, (0, 0, 0)),
        (Burn, 1800, 1, (0, 0, 1800)),
    ] {
        let session = on(vec![mixed(3600, 630, 270, policy)]);
        let of = |guest| session.leftover(at(second * 1000), money(step), Rest::Policy, guest);
        let told = |all: &Leftover| (all.kept_seconds(), all.bonus.minor(), all.lost);
        assert_eq!(told(&of(false)), left, "{policy:?} after {second} s");
        // A guest has no account for any of it.
        assert_eq!(told(&of(true)), (0, 0, 3600 - second), "{policy:?} of a guest after {second} s");
    }
}

#[test]
fn a_second_that_has_begun_is_played_and_what_stays_says_what_it_had_cost() {
    let session = on(vec![mixed(3600, 630, 270, RefundPolicy::Keep)]);
    let all = session.leftover(at(1_800_001), money(10), Rest::Policy, false);
    assert_eq!(all.kept.len(), 1);
    let kept = &all.kept[0];
    assert_eq!((kept.block, kept.back_to), (session.blocks[0].id, None));
    assert_eq!((kept.seconds, kept.cost, kept.cost_bonus), (1799, money(314), money(134)));
    assert_eq!(session.leftover(at(3_599_001), money(10), Rest::Policy, false), Leftover::default());
}

#[test]
fn each_block_goes_its_own_way_and_what_was_used_goes_back() {
    use RefundPolicy::{Bonus, Burn, Keep};
    let used = TimeBlock { used: Some(used(false)), ..mixed(600, 0, 0, Keep) };
    let free = mixed(300, 0, 0, Keep);
    let blocks =
        vec![mixed(3600, 900, 0, Keep), mixed(3600, 900, 0, Bonus), free, used, mixed(60, 50, 0, Burn)];
    let session = on(blocks.clone());
    let all = session.leftover(at(1_800_000), money(1), Rest::Policy, false);
    let kept: Vec<_> = all.kept.iter().map(|kept| (kept.block, kept.seconds, kept.back_to)).collect();
    let back_to = blocks[3].used.map(|used| used.id);
    assert_eq!(kept, [(blocks[3].id, 600, back_to), (blocks[2].id, 300, None), (blocks[0].id, 1800, None)]);
    assert_eq!((all.bonus, all.lost, all.refunded()), (money(900), 60, Money::ZERO));
    // Money is given back for what cost money; time that was bought before is not lost over it.
    let all = session.leftover(at(1_800_000), money(1), Rest::Refund, false);
    assert_eq!((all.kept_seconds(), all.bonus, all.lost), (900, Money::ZERO, 0));
    assert_eq!(all.back, [(Through::Cash, money(50 + 900 + 450))]);
}

#[test]
fn of_a_visit_that_has_begun_nothing_stays() {
    let used = used(true);
    let visit = TimeBlock { used: Some(used), ..mixed(3600, 0, 0, RefundPolicy::Keep) };
    let session = on(vec![mixed(600, 90, 0, RefundPolicy::Keep), visit]);
    let left = |ms| session.leftover(at(ms), money(1), Rest::Policy, false);
    let kept: Vec<_> = left(300_000).kept.iter().map(|kept| (kept.seconds, kept.began)).collect();
    assert_eq!(kept, [(3600, None), (300, Some(at(0)))]);
    assert_eq!((left(1_200_000).kept, left(1_200_000).lost), (Vec::new(), 3000));
}

#[test]
fn a_pause_and_a_move_cost_no_time_that_stays() {
    let session = on(vec![mixed(3600, 900, 0, RefundPolicy::Keep)]);
    let session =
        session.pause(at(600_000), HALF_HOUR).unwrap().move_to(DeviceId::fresh(), at(700_000)).unwrap();
    let paused = session.leftover(at(900_000), money(1), Rest::Policy, false);
    assert_eq!(paused.kept_seconds(), 3000);
    let session = session.resume(at(900_000)).unwrap();
    assert_eq!(session.leftover(at(1_000_000), money(1), Rest::Policy, false).kept_seconds(), 2900);
}

/// What staff may press, in any order.
#[derive(Clone, Debug)]
enum Press {
    Pause,
    Resume,
    Move(usize),
    Extend(i64),
    End,
}

fn presses() -> impl Strategy<Value = Vec<(i64, Press)>> {
    let press = prop_oneof![
        3 => Just(Press::Pause),
        3 => Just(Press::Resume),
        2 => (0..3_usize).prop_map(Press::Move),
        2 => (1..40_i64).prop_map(Press::Extend),
        1 => Just(Press::End),
    ];
    prop::collection::vec((0..25_i64, press), 0..40)
}

/// The slow way to say the same: one step a second, a counter for each thing.
#[derive(Debug, PartialEq, Eq)]
struct Oracle {
    left: i64,
    paused_for: Option<i64>,
    ended: Option<i64>,
    device: usize,
}

impl Oracle {
    const LONGEST: i64 = 15;

    fn second(&mut self, second: i64) {
        if self.ended.is_some() {
            return;
        }
        match self.paused_for.as_mut() {
            Some(paused) => {
                *paused += 1;
                if *paused == Self::LONGEST {
                    self.paused_for = None;
                }
            }
            None => self.left -= 1,
        }
        if self.left == 0 && self.paused_for.is_none() {
            self.ended = Some(second);
        }
    }

    fn press(&mut self, press: &Press, second: i64) {
        if self.ended.is_some() {
            return;
        }
        match press {
            Press::Pause => {
                self.paused_for.get_or_insert(0);
            }
            Press::Resume => self.paused_for = None,
            Press::Move(device) => self.device = *device,
            Press::Extend(seconds) => self.left += seconds,
            Press::End => self.ended = Some(second),
        }
    }
}

fn pressed(session: Session, press: &Press, devices: &[DeviceId], now: Moment) -> Session {
    let unchanged = session.clone();
    match press {
        Press::Pause => session.pause(now, TimeDelta::seconds(Oracle::LONGEST)),
        Press::Resume => session.resume(now),
        Press::Move(device) => session.move_to(devices[*device], now),
        Press::Extend(seconds) => session.extend(block(*seconds, 100, Method::Cash), now),
        Press::End => Ok(session.end(now, EndReason::ClientLeft, "Dana")),
    }
    .unwrap_or(unchanged)
}

fn check_segments(session: &Session) -> Result<(), TestCaseError> {
    prop_assert_eq!(session.segments[0].from, session.started_at);
    for pair in session.segments.windows(2) {
        prop_assert_eq!(pair[0].to, Some(pair[1].from), "no gap and no overlap");
    }
    for segment in &session.segments {
        prop_assert!(segment.to.is_none_or(|to| to >= segment.from));
    }
    let open = session.segments.iter().filter(|segment| segment.to.is_none()).count();
    prop_assert_eq!(open, usize::from(session.state != SessionState::Ended));
    Ok(())
}

proptest! {
    #[test]
    fn any_order_of_presses_agrees_with_counting_seconds(first in 1..60_i64, presses in presses()) {
        let devices = [DeviceId::fresh(), DeviceId::fresh(), DeviceId::fresh()];
        let mut session = started(first, devices[0]);
        let mut oracle = Oracle { left: first, paused_for: None, ended: None, device: 0 };
        let mut second = 0;
        for (wait, press) in presses {
            for _ in 0..wait {
                second += 1;
                oracle.second(second);
            }
            let now = at(second * 1000);
            oracle.press(&press, second);
            session = pressed(session, &press, &devices, now);
            let seen = session.clone().lived_until(now);
            prop_assert_eq!(seen.remaining(now), TimeDelta::seconds(oracle.left));
            prop_assert_eq!(seen.ended.as_ref().map(|ended| ended.at), oracle.ended.map(|s| at(s * 1000)));
            prop_assert_eq!(seen.state == SessionState::Paused, oracle.ended.is_none() && oracle.paused_for.is_some());
            prop_assert_eq!(seen.device, devices[oracle.device]);
            check_segments(&seen)?;
        }
    }

    #[test]
    fn no_time_is_lost_or_made_and_a_refund_is_never_more_than_was_paid(
        first in 1..60_i64, presses in presses(), millis in 0..999_i64,
    ) {
        let devices = [DeviceId::fresh(), DeviceId::fresh(), DeviceId::fresh()];
        let mut session = started(first, devices[0]);
        let mut now = at(0);
        for (wait, press) in presses {
            now += TimeDelta::milliseconds(wait * 1000 + millis);
            session = pressed(session, &press, &devices, now);
            prop_assert_eq!(session.played(now) + session.remaining(now), session.bought());
            prop_assert!(session.remaining(now) >= TimeDelta::zero());
            let back: Money = session.unused(now, money(1)).into_iter().map(|(_, amount)| amount).sum();
            prop_assert!(back <= session.paid());
        }
    }

    #[test]
    fn what_stays_and_what_was_played_is_what_was_bought(
        blocks in prop::collection::vec((1..4000_i64, 0..5000_i64, 0..5000_i64, 0..3_usize, any::<bool>()), 1..6),
        presses in presses(), millis in 0..999_i64, step in 1..100_i64, refund in any::<bool>(),
    ) {
        let policies = [RefundPolicy::Keep, RefundPolicy::Bonus, RefundPolicy::Burn];
        let blocks = blocks.into_iter().map(|(seconds, cash, bonus, policy, from_before)| {
            let (cash, bonus) = if from_before { (0, 0) } else { (cash, bonus) };
            TimeBlock { used: from_before.then(|| used(false)), ..mixed(seconds, cash, bonus, policies[policy]) }
        });
        let devices = [DeviceId::fresh(), DeviceId::fresh(), DeviceId::fresh()];
        let mut session = on(blocks.collect());
        let mut now = at(0);
        for (wait, press) in presses.into_iter().filter(|(_, press)| !matches!(press, Press::End)) {
            now += TimeDelta::milliseconds(wait * 1000 + millis);
            session = pressed(session, &press, &devices, now);
        }
        let session = session.lived_until(now);
        let rest = if refund { Rest::Refund } else { Rest::Policy };
        let all = session.leftover(now, money(step), rest, false);
        // Only money becomes bonus, in steps, and never more of it than was paid for what is left.
        let whole: Money = session.unused_blocks(now).map(|(block, _)| block.money_and_bonus().0).sum();
        prop_assert!(all.bonus <= whole && all.bonus.minor() % step == 0);
        prop_assert!(!refund || all.bonus == Money::ZERO);
        for kept in &all.kept {
            let block = session.blocks.iter().find(|block| block.id == kept.block).unwrap();
            prop_assert!(kept.seconds > 0 && kept.seconds <= block.seconds);
            prop_assert!(kept.cost + kept.cost_bonus <= block.price);
            prop_assert_eq!(kept.back_to, block.used.map(|used| used.id));
        }
        // Where all of it stays, no second is lost or made but the one that has begun.
        let mut keeping = session.clone();
        keeping.blocks.iter_mut().for_each(|block| block.refund_policy = RefundPolicy::Keep);
        let stays = keeping.leftover(now, money(step), Rest::Policy, false).kept_seconds();
        let played = (session.played(now).num_milliseconds() + 999) / 1000;
        prop_assert_eq!(stays + played, session.bought().num_seconds());
    }

    #[test]
    fn a_clock_that_goes_backwards_makes_no_negative_time(back in 0..10_000_i64) {
        let paused = started(3600, DeviceId::fresh()).pause(at(-back), HALF_HOUR).unwrap();
        prop_assert_eq!(paused.remaining(at(-back)), TimeDelta::hours(1));
        check_segments(&paused)?;
    }
}

#[test]
fn a_form_may_say_what_else_it_is_paid_with() {
    use crate::{ids::ClientId, money::Typed, sessions::Start};
    let ids = [ClientId::fresh().to_string(), DeviceId::fresh().to_string()];
    let mut form = serde_json::json!({
        "id": ids[0], "client": ids[0], "device": ids[1], "tariff": ids[1], "quantity": 1, "method": "cash",
        "tendered": "",
    });
    let plain: Start = serde_json::from_value(form.clone()).unwrap();
    // What was sent before there were parts is the same act still.
    assert_eq!(serde_json::to_value(&plain).unwrap(), form);
    form["bonus"] = "100".into();
    let mixed: Start = serde_json::from_value(form.clone()).unwrap();
    assert_eq!(mixed.parts.bonus, Typed("100".into()));
    assert_eq!(serde_json::to_value(&mixed).unwrap(), form);
}

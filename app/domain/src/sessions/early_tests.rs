//! What an early end leaves of time that ends by the clock.

use super::{tests::*, *};
use crate::{
    ids::{ClientTariffId, DeviceId, SessionId},
    orders::Method,
};

const LONGEST: TimeDelta = TimeDelta::hours(2);

/// Time of an account.
pub(super) fn used(whole: bool) -> Used {
    let (id, session) = (ClientTariffId::fresh(), Some(SessionId::fresh()));
    Used { id, paid_at: at(0), session, whole, cost: Money::ZERO }
}

fn minute(minute: i64) -> Moment {
    at(minute * 60_000)
}

/// These blocks, each of so many minutes and until then, with a pause from one minute to another.
fn paused(blocks: &[(i64, Option<i64>)], from: i64, to: i64) -> Session {
    let mut session = started(3600, DeviceId::fresh());
    let of = |(minutes, until): &(i64, Option<i64>)| TimeBlock {
        until: until.map(minute),
        ..block(minutes * 60, minutes * 10, Method::Cash)
    };
    session.blocks = blocks.iter().map(of).collect();
    session.pause(minute(from), LONGEST).unwrap().resume(minute(to)).unwrap()
}

/// Minutes that are left of each block.
fn left(session: &Session, now: i64) -> Vec<i64> {
    let left = |block: &TimeBlock| {
        let part = session.unused_blocks(minute(now)).find(|(known, _)| known.id == block.id);
        part.map_or(0, |(_, part)| part / 60_000)
    };
    session.blocks.iter().map(left).collect()
}

#[test]
fn what_is_left_of_each_block_by_cases() {
    for (blocks, (from, to), now, parts) in [
        // A pause that what ends by the clock does not outlast is taken from that, and not from what is played before.
        (vec![(60, None), (60, Some(120))], (40, 70), 70, vec![20, 30]),
        // Seven minutes are left of ten, and the night begins after them.
        (vec![(10, None), (590, Some(600))], (2, 32), 33, vec![7, 560]),
        (vec![(120, None), (480, Some(600))], (30, 90), 90, vec![90, 420]),
        // A night that is over by then, and what is played after it.
        (vec![(60, Some(60)), (60, None)], (20, 70), 70, vec![0, 60]),
        (vec![(60, None), (60, None)], (40, 70), 100, vec![0, 50]),
    ] {
        let session = paused(&blocks, from, to);
        assert_eq!(left(&session, now), parts, "{blocks:?}");
        let sum: i64 = parts.iter().sum();
        assert_eq!(session.remaining(minute(now)), TimeDelta::minutes(sum), "{blocks:?}");
        // A minute costs ten.
        let back: Money = session.unused(minute(now), money(1)).into_iter().map(|(_, part)| part).sum();
        assert_eq!(back, money(sum * 10), "{blocks:?}");
    }
}

#[test]
fn what_was_taken_and_never_begun_goes_back_whole() {
    let mut session = paused(&[(60, None), (60, Some(120))], 40, 70);
    let used = used(false);
    let id = used.id;
    session.blocks[1].used = Some(used);
    let all = session.leftover(minute(70), money(1), Rest::Policy, false);
    let kept: Vec<_> = all.kept.iter().map(|kept| (kept.back_to, kept.seconds)).collect();
    assert_eq!(kept, [(Some(id), 3600), (None, 1200)]);
    // Once it has begun, what is not played of it.
    let all = session.leftover(minute(100), money(1), Rest::Policy, false);
    assert_eq!(all.kept.iter().map(|kept| kept.seconds).collect::<Vec<_>>(), [1200]);
}

#[test]
fn what_was_sold_onto_an_account_goes_its_own_way_once_it_has_begun() {
    use RefundPolicy::{Bonus, Burn, Keep};
    let of = |whole, policy| {
        let mut session = started(3600, DeviceId::fresh());
        let used = Used { cost: Money::of(600).unwrap(), ..used(whole) };
        let block = TimeBlock { used: Some(used), refund_policy: policy, ..block(3600, 0, Method::Cash) };
        session.blocks.push(block);
        session
    };
    for (whole, policy, kept, bonus, lost) in [
        (false, Keep, 1800, 0, 0),
        (false, Bonus, 0, 300, 0),
        (false, Burn, 0, 0, 1800),
        (true, Keep, 0, 0, 1800),
        (true, Bonus, 0, 0, 1800),
    ] {
        let session = of(whole, policy);
        let all = session.leftover(minute(90), money(10), Rest::Policy, false);
        assert_eq!((all.kept_seconds(), all.bonus, all.lost), (kept, money(bonus), lost), "{policy:?}");
        // What never began goes back.
        let all = session.leftover(minute(60), money(10), Rest::Policy, false);
        assert_eq!((all.kept_seconds(), all.bonus, all.lost), (3600, Money::ZERO, 0), "{policy:?}");
    }
    // What staff give back is not burnt.
    assert_eq!(of(false, Burn).leftover(minute(90), money(10), Rest::Refund, false).kept_seconds(), 1800);
}

#[test]
fn the_only_visit_of_a_sale_is_over_once_it_has_begun() {
    use RefundPolicy::{Bonus, Burn, Keep};
    let of = |once, policy| {
        let mut session = started(3600, DeviceId::fresh());
        let block = TimeBlock { once, refund_policy: policy, ..block(3600, 600, Method::Cash) };
        session.blocks.push(block);
        session
    };
    for (once, policy, now, kept, bonus, lost) in [
        // It was appended, and never began.
        (true, Keep, 60, 3600, 0, 0),
        (false, Keep, 60, 3600, 0, 0),
        (true, Burn, 60, 0, 0, 3600),
        (true, Keep, 90, 0, 0, 1800),
        (false, Keep, 90, 1800, 0, 0),
        (true, Bonus, 90, 0, 300, 0),
    ] {
        let all = of(once, policy).leftover(minute(now), money(10), Rest::Policy, false);
        assert_eq!((all.kept_seconds(), all.bonus, all.lost), (kept, money(bonus), lost), "{policy:?} {now}");
    }
    // The same is said of it afterwards; of a guest nothing is.
    for (once, kept, lost) in [(true, 0, 1800), (false, 1800, 0), (false, 0, 0)] {
        let mut ended = of(once, Keep).end(minute(90), EndReason::ClientLeft, "Dana");
        ended.ended.as_mut().unwrap().kept = kept;
        assert_eq!(ended.lost(), lost);
    }
    let back = of(true, Keep).leftover(minute(90), money(10), Rest::Refund, false);
    assert_eq!((back.refunded(), back.kept_seconds(), back.lost), (money(300), 0, 0));
    // The rest of it at another price, and the difference, go with it.
    let mut moved = of(true, Keep);
    let rest = moved.blocks[1].cut(1800, TimeBlockId::fresh(), 900, minute(90));
    let difference =
        TimeBlock { tariff_name: format!("1 hour{DIFFERENCE}"), once: true, ..block(900, 100, Method::Cash) };
    moved.blocks.extend([rest, difference]);
    let all = moved.leftover(minute(90), money(10), Rest::Policy, false);
    assert_eq!((all.kept_seconds(), all.lost), (0, 1800));
}

#[test]
fn what_counts_from_the_first_use_counts_from_when_it_begins() {
    // An hour, and three that are good for two hours from their first minute.
    let mut session = started(3600, DeviceId::fresh());
    session.blocks.push(TimeBlock { good_for: Some(120), ..block(3 * 3600, 600, Method::Cash) });
    assert_eq!(session.ends_at(), Some(minute(180)));
    for (paused, now, left) in
        [(0, 0, [60, 120]), (0, 100, [0, 80]), (30, 30, [60, 120]), (30, 100, [0, 110])]
    {
        let mut session = session.clone();
        session.segments[0].from = minute(paused);
        let parts: Vec<i64> = session.rests(minute(now)).iter().map(|part| part / 60_000).collect();
        let of_each = left.iter().copied().filter(|part| *part > 0).collect::<Vec<_>>();
        assert_eq!(parts, of_each, "{paused} {now}");
    }
    // A pause of what has begun takes from it, one before it does not.
    for (pause, ends) in [((10, 40), 210), ((70, 100), 180)] {
        let (from, to) = pause;
        let paused = session.clone().pause(minute(from), LONGEST).unwrap().resume(minute(to)).unwrap();
        assert_eq!(paused.ends_at(), Some(minute(ends)), "{pause:?}");
    }
    // Moved, the rest and the difference end with what they belong to.
    let mut moved = session.clone();
    let rest = moved.blocks[1].cut(3600, TimeBlockId::fresh(), 1800, minute(120));
    let difference = TimeBlock { tariff_name: format!("3 hours{DIFFERENCE}"), ..moved.blocks[1].clone() };
    moved.blocks.extend([rest, TimeBlock { id: TimeBlockId::fresh(), ..difference }]);
    assert_eq!(moved.ends_at(), Some(minute(180)));
}

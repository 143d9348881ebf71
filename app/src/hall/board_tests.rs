//! Whatever the order in which a page hears things: it shows what is true last.

use chrono::{NaiveTime, TimeDelta};
use domain::{
    access::ActionSet,
    card_payments::{PaymentFor, PaymentState},
    clubs::ClubCard,
    devices::{DeviceKind, Zone},
    hours::HoursNow,
    ids::{ClientId, ClubId, OrderId, OrganisationId, SegmentId, StaffId, TariffId, TimeBlockId, ZoneId},
    minutes::{ByMinute, Rate},
    money::Currency,
    orders::Through,
    sessions::{EndReason, Segment, SegmentKind, SessionState, TimeBlock},
    staff::Me,
    tariffs::{Offers, RefundPolicy},
    time::{LocalTimes, Moment},
};
use uuid::Uuid;

use super::*;

fn at(minute: i64) -> Moment {
    Moment::from_timestamp_millis(1_800_000_000_000).unwrap() + TimeDelta::minutes(minute)
}

fn hall() -> Hall {
    let (club, zone) = (ClubId::fresh(), ZoneId::fresh());
    let currency = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
    Hall {
        club: ClubCard {
            id: club,
            name: "Nebula".into(),
            currency,
            price_step: Money::of(1).unwrap(),
            warning_minutes: 5,
            longest_pause_minutes: 30,
            day_starts_at: NaiveTime::MIN,
            booking: domain::bookings::BookingHabits::usual(),
        },
        times: LocalTimes { first: 0, changes: Vec::new() },
        hours: HoursNow::always(),
        zones: vec![Zone { id: zone, name: "Standard".into() }],
        devices: (1..=3)
            .map(|number| Device { id: DeviceId::fresh(), zone, kind: DeviceKind::Pc, number })
            .collect(),
        sessions: Vec::new(),
        bookings: Vec::new(),
        holds: Vec::new(),
        offers: Offers { at: at(0), good_until: at(0), steady: true, for_all: true, offers: Vec::new() },
        guest: ClientId::fresh(),
        shift: None,
        last_count: None,
        printer: None,
        payments: Vec::new(),
        me: Me {
            id: StaffId::fresh(),
            name: "Dana".into(),
            roles: Vec::new(),
            may: ActionSet::all(),
            club,
            club_name: "Nebula".into(),
            clubs: Vec::new(),
            organisation: OrganisationId::fresh(),
        },
        now: at(0),
        seen: 10,
        form: Uuid::nil(),
    }
}

fn seated(device: DeviceId, minute: i64) -> Session {
    let from = at(minute);
    let playing = Segment { id: SegmentId::fresh(), device, kind: SegmentKind::Playing, from, to: None };
    Session {
        id: SessionId::fresh(),
        club: ClubId::fresh(),
        client: ClientId::fresh(),
        who: "Unknown Guest".into(),
        device,
        state: SessionState::Active,
        started_at: from,
        started_by: "Dana".into(),
        resumes_at: None,
        segments: vec![playing],
        blocks: vec![TimeBlock {
            id: TimeBlockId::fresh(),
            order: OrderId::fresh(),
            tariff: TariffId::fresh(),
            tariff_name: "1 hour".into(),
            seconds: 3600,
            price: Money::of(900).unwrap(),
            paid: vec![(Through::Cash, Money::of(900).unwrap())],
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

/// A board with three free PCs.
pub(crate) fn on_a_board(story: impl FnOnce(Board, [DeviceId; 3])) {
    Owner::new().with(|| {
        let hall = hall();
        let devices = [hall.devices[0].id, hall.devices[1].id, hall.devices[2].id];
        story(Board::new(hall), devices);
    });
}

fn shown(board: Board, device: DeviceId) -> Option<Session> {
    board.seat(device).unwrap().session.get_untracked()
}

fn line(number: i64, session: &Session) -> Heard {
    Heard::Line(Box::new(Line { number, at: at(0), news: News::Session(session.clone()) }))
}

fn held(device: DeviceId, minute: i64, until: Option<i64>) -> Hold {
    Hold {
        id: HoldId::fresh(),
        club: ClubId::fresh(),
        device,
        reason: "New mouse".into(),
        from: at(minute),
        placed_by: "Dana".into(),
        until: until.map(at),
        released: None,
    }
}

fn hung(board: Board, device: DeviceId) -> Option<Hold> {
    board.seat(device).unwrap().hold.get_untracked()
}

fn state(board: Board, device: DeviceId) -> SeatState {
    board.seat(device).unwrap().state.get_untracked()
}

#[test]
fn a_hold_strikes_its_own_device_out_and_a_release_frees_it() {
    on_a_board(|board, [one, two, _]| {
        let hold = held(one, 0, None);
        board.hear(News::Hold(hold.clone()));
        assert_eq!((state(board, one), state(board, two)), (SeatState::OnHold, SeatState::Free));
        let sum = Summary::of(board.seats().iter().map(|seat| seat.state.get_untracked()));
        assert_eq!((sum.seats, sum.free, sum.on_hold), (3, 2, 1));
        board.hear(News::Hold(hold.release(at(5), "Dana").unwrap()));
        assert_eq!((state(board, one), hung(board, one)), (SeatState::Free, None));
    });
}

#[test]
fn a_hold_that_is_over_does_not_come_back_and_does_not_clear_the_next_one() {
    on_a_board(|board, [one, ..]| {
        let first = held(one, 0, Some(30));
        let released = first.clone().release(at(5), "Dana").unwrap();
        let next = held(one, 6, None);
        board.hear(News::Hold(released.clone()));
        board.hear(News::Hold(first.clone()));
        assert_eq!(hung(board, one), None);
        board.hear(News::Hold(next.clone()));
        board.hear(News::Hold(released));
        board.hear(News::Hold(first));
        assert_eq!(hung(board, one), Some(next));
    });
}

#[test]
fn an_earlier_hold_heard_late_does_not_cover_the_next_one() {
    on_a_board(|board, [one, ..]| {
        let (first, next) = (held(one, 0, Some(30)), held(one, 6, None));
        board.hear(News::Hold(next.clone()));
        board.hear(News::Hold(first));
        assert_eq!(hung(board, one), Some(next));
    });
}

#[test]
fn a_hold_is_over_at_its_end_also_when_nobody_says_so() {
    on_a_board(|board, [one, ..]| {
        board.hear(News::Hold(held(one, -60, Some(0))));
        assert_eq!(state(board, one), SeatState::Free);
        board.hear(News::Hold(held(one, -30, Some(1))));
        assert_eq!(state(board, one), SeatState::OnHold);
    });
}

#[test]
fn a_question_asked_again_brings_and_takes_holds() {
    on_a_board(|board, [one, two, _]| {
        board.hear(News::Hold(held(one, 0, None)));
        let hold = held(two, 1, None);
        let fresh = Hall { holds: vec![hold.clone()], seen: 11, ..board.hall().as_ref().clone() };
        assert!(board.refresh(fresh));
        assert_eq!((hung(board, one), hung(board, two)), (None, Some(hold)));
    });
}

#[test]
fn a_move_leaves_the_old_device_and_an_end_frees_the_new_one() {
    on_a_board(|board, [one, two, _]| {
        let session = seated(one, 0);
        board.hear(News::Session(session.clone()));
        let moved = session.move_to(two, at(1)).unwrap();
        board.hear(News::Session(moved.clone()));
        assert_eq!((shown(board, one), shown(board, two)), (None, Some(moved.clone())));
        board.hear(News::Session(moved.end(at(2), EndReason::ClientLeft, "Dana")));
        assert_eq!(shown(board, two), None);
    });
}

/// Booked for a minute to come.
fn booked(device: DeviceId, minute: i64) -> Session {
    let habits = domain::bookings::BookingHabits::usual();
    let planned = habits.plan(at(minute), None, at(0), "Dana".into());
    let (segments, state) = (Vec::new(), SessionState::Waiting);
    Session { segments, state, planned: Some(Box::new(planned)), ..seated(device, minute) }
}

#[test]
fn a_booking_waits_at_its_device_from_a_while_before_it_begins() {
    on_a_board(|board, [one, two, _]| {
        let session = booked(one, 5);
        board.hear(News::Session(session.clone()));
        let state = |device| board.seat(device).unwrap().state.get_untracked();
        assert_eq!((shown(board, one), state(one), state(two)), (None, SeatState::Waiting, SeatState::Free));
        let moved = session.clone().moved(two, at(60), at(0)).unwrap();
        board.hear(News::Session(moved.clone()));
        assert_eq!((state(one), state(two)), (SeatState::Free, SeatState::Free), "not yet");
        // What was before the move is not so any more.
        board.hear(News::Session(session));
        let there = board.seat(two).unwrap().booked.get_untracked();
        assert_eq!(there, std::slice::from_ref(&moved));
        let begun = moved.begun(at(60), None, None).unwrap();
        board.hear(News::Session(begun.clone()));
        assert_eq!(
            (shown(board, two), board.seat(two).unwrap().booked.get_untracked()),
            (Some(begun), vec![])
        );
    });
}

#[test]
fn a_cancelled_booking_is_gone() {
    on_a_board(|board, [one, ..]| {
        let session = booked(one, 5);
        board.hear(News::Session(session.clone()));
        let over = session.clone().cancelled(at(1), EndReason::Cancelled, Some("Dana")).unwrap();
        board.hear(News::Session(over));
        board.hear(News::Session(session));
        assert_eq!(board.seat(one).unwrap().booked.get_untracked(), []);
    });
}

#[test]
fn news_that_was_heard_before_changes_nothing() {
    on_a_board(|board, [one, ..]| {
        let session = seated(one, 0);
        let paused = session.clone().pause(at(1), TimeDelta::minutes(30)).unwrap();
        board.hear_live(line(12, &paused));
        board.hear_live(line(12, &session));
        board.hear_live(line(11, &session));
        assert_eq!(shown(board, one), Some(paused));
    });
}

#[test]
fn an_answer_is_not_undone_by_older_news_that_comes_after_it() {
    on_a_board(|board, [one, two, _]| {
        let session = seated(one, 0);
        let paused = session.clone().pause(at(1), TimeDelta::minutes(30)).unwrap();
        let resumed = paused.clone().resume(at(2)).unwrap();
        board.hear(News::Session(resumed.clone()));
        board.hear_live(line(11, &session));
        board.hear_live(line(12, &paused));
        assert_eq!(shown(board, one), Some(resumed.clone()));
        let moved = resumed.clone().move_to(two, at(3)).unwrap();
        board.hear(News::Session(moved.clone()));
        board.hear_live(line(13, &resumed));
        assert_eq!((shown(board, one), shown(board, two)), (None, Some(moved)));
    });
}

#[test]
fn an_ended_session_does_not_come_back_and_does_not_clear_the_next_one() {
    on_a_board(|board, [one, ..]| {
        let first = seated(one, 0);
        let ended = first.clone().end(at(5), EndReason::ClientLeft, "Dana");
        let next = seated(one, 6);
        board.hear(News::Session(next.clone()));
        board.hear_live(line(11, &first));
        assert_eq!(shown(board, one), Some(next.clone()));
        board.hear_live(line(12, &ended));
        board.hear_live(line(13, &first));
        assert_eq!(shown(board, one), Some(next));
    });
}

#[test]
fn a_question_answered_late_does_not_undo_what_was_heard_since() {
    on_a_board(|board, [one, ..]| {
        let late = board.hall().as_ref().clone();
        let session = seated(one, 0);
        board.hear_live(line(11, &session));
        board.refresh(late);
        assert_eq!(shown(board, one), Some(session));
    });
}

fn extension(session: &Session, minute: i64) -> CardPayment {
    CardPayment {
        id: CardPaymentId::fresh(),
        what: PaymentFor::Extend,
        amount: Money::of(900).unwrap(),
        client: session.client,
        who: "Unknown Guest".into(),
        device: Some(session.device),
        place: None,
        session: Some(session.id),
        state: PaymentState::Sent,
        words: String::new(),
        stopping: false,
        receipt: None,
        card: String::new(),
        change: Money::ZERO,
        transaction: None,
        at: at(minute),
        by: "Dana".into(),
        ended_at: None,
        version: 0,
    }
}

fn paying(board: Board, device: DeviceId) -> Option<CardPaymentId> {
    board.seat(device).unwrap().payment.with_untracked(|shown| shown.as_ref().map(|shown| shown.id))
}

fn told(board: Board, payment: &CardPayment) {
    board.hear(News::CardPayment(Box::new(payment.clone())));
}

#[test]
fn a_payment_that_waits_is_not_hidden_by_one_that_has_ended() {
    on_a_board(|board, [one, ..]| {
        let session = seated(one, 0);
        let waits = extension(&session, 1);
        let later =
            CardPayment { state: PaymentState::Declined, ended_at: Some(at(2)), ..extension(&session, 2) };
        told(board, &waits);
        told(board, &later);
        assert_eq!(paying(board, one), Some(waits.id));
        let mut hall = board.hall().as_ref().clone();
        hall.payments = vec![waits.clone(), later.clone()];
        assert_eq!(payment_at(&hall, one).map(|payment| payment.id), Some(waits.id));
        told(
            board,
            &CardPayment { state: PaymentState::Approved, version: 1, ended_at: Some(at(3)), ..waits },
        );
        told(board, &CardPayment { version: 1, ..later.clone() });
        assert_eq!(paying(board, one), Some(later.id), "of those that ended the last");
    });
}

#[test]
fn a_payment_goes_along_with_its_session() {
    on_a_board(|board, [one, two, _]| {
        let session = seated(one, 0);
        let waits = extension(&session, 1);
        board.hear(News::Session(session.clone()));
        told(board, &waits);
        board.hear(News::Session(session.move_to(two, at(2)).unwrap()));
        assert_eq!((paying(board, one), paying(board, two)), (None, Some(waits.id)));
        // Where it is heard of again, it is at one seat.
        told(board, &CardPayment { device: Some(one), version: 1, ..waits.clone() });
        assert_eq!((paying(board, one), paying(board, two)), (Some(waits.id), None));
    });
}

#[test]
fn a_closed_shift_stays_closed() {
    on_a_board(|board, _| {
        let open = Shift {
            id: domain::ids::ShiftId::fresh(),
            number: 214,
            business_day: at(0).date_naive(),
            opened_at: at(0),
            opened_by: "Dana".into(),
            opening_cash: Money::ZERO,
            closed: None,
        };
        let counted = Money::of(900).unwrap();
        let closing = domain::shifts::Closing {
            at: at(9),
            by: "Dana".into(),
            counted,
            expected: domain::money::Balance::plus(counted),
            difference: domain::money::Balance::ZERO,
            note: String::new(),
        };
        board.hear(News::Shift(open.clone()));
        assert!(board.shift.get_untracked().is_some());
        board.hear(News::Shift(Shift { closed: Some(closing), ..open.clone() }));
        board.hear(News::Shift(open));
        assert_eq!(board.shift.get_untracked(), None);
        assert_eq!(board.last_count.get_untracked(), Some(counted));
    });
}

#[path = "board_minutes_tests.rs"]
mod minutes;

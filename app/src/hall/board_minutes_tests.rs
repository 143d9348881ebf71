//! Who plays by the minute, on the board.

use domain::{
    ids::ZoneId,
    minutes::Room,
    sessions::Member,
    tariffs::{Offer, Plays},
};

use super::*;

fn money(minor: i64) -> Money {
    Money::of(minor).unwrap()
}

fn has(client: ClientId, minor: i64) -> News {
    News::Balances(Balances { client, balance: money(minor), bonus: Money::ZERO, expires_next: None })
}

fn by_minute(device: DeviceId) -> Session {
    let rate = Rate { hour: Money::of(600).unwrap(), percent_off: 0, step: Money::of(1).unwrap() };
    let with = ByMinute {
        tariff: TariffId::fresh(),
        name: "By the minute".into(),
        rate,
        run: 60,
        more: 30,
        room: Room::default(),
    };
    Session { by_minute: Some(Box::new(with)), ..seated(device, -58) }
}

fn lasts(board: Board, device: DeviceId) -> TimeDelta {
    shown(board, device).unwrap().lasts(at(0))
}

#[test]
fn who_plays_by_the_minute_ends_soon_when_the_balance_does() {
    on_a_board(|board, [device, ..]| {
        let session = by_minute(device);
        board.hear_live(line(11, &session));
        assert_eq!(state(board, device), SeatState::InSession);
        board.hear(has(session.client, 20));
        assert_eq!(
            (state(board, device), lasts(board, device)),
            (SeatState::EndingSoon, TimeDelta::minutes(4))
        );
        board.hear(has(ClientId::fresh(), 5000));
        assert_eq!(state(board, device), SeatState::EndingSoon);
        board.hear(has(session.client, 30));
        assert_eq!(state(board, device), SeatState::InSession);
    });
}

#[test]
fn what_a_guest_of_before_has_is_what_counts() {
    on_a_board(|board, [device, ..]| {
        let member = ClientId::fresh();
        let member =
            Member { client: member, name: "Arman".into(), since: Some(at(-58)), blocks: Vec::new() };
        let session = Session { member: Some(Box::new(member)), ..by_minute(device) };
        board.hear_live(line(11, &session));
        assert_eq!(state(board, device), SeatState::InSession);
        board.hear(has(session.client, 20));
        assert_eq!(state(board, device), SeatState::InSession);
        board.hear(has(session.payer(), 20));
        assert_eq!(state(board, device), SeatState::EndingSoon);
    });
}

fn minute(zone: ZoneId) -> Offer {
    Offer {
        tariff: TariffId::fresh(),
        zone,
        name: "By the minute".into(),
        description: String::new(),
        group: None,
        at: at(0),
        plays: Plays::Minute,
        unit_price: Some(money(600)),
        window: None,
        most: 1,
        max_bonus_percent: 0,
        refund_policy: RefundPolicy::Burn,
        step: money(1),
        discount: None,
        one_visit: false,
        once: false,
        reason: None,
    }
}

#[test]
fn who_wishes_to_go_on_does_not_end_soon_while_the_balance_covers_more() {
    on_a_board(|board, [device, ..]| {
        // Two minutes are left.
        let session = Session { continues: true, balance: money(100), ..seated(device, -58) };
        board.hear_live(line(11, &session));
        assert_eq!(state(board, device), SeatState::EndingSoon, "nothing is on offer by the minute");
        let mut offers = (*board.offers.get_untracked()).clone();
        offers.offers = vec![minute(board.hall().zones[0].id)];
        board.offers.set(Arc::new(offers));
        assert_eq!(state(board, device), SeatState::InSession);
        for (has_now, then) in [
            (29, SeatState::EndingSoon),
            (30, SeatState::InSession),
            (0, SeatState::EndingSoon),
            (900, SeatState::InSession),
        ] {
            board.hear(has(session.client, has_now));
            assert_eq!(state(board, device), then, "{has_now}");
        }
        // What is left is counted down as it was bought.
        assert_eq!(lasts(board, device), TimeDelta::minutes(2));
        let next = Session { state: SessionState::Waiting, segments: Vec::new(), ..seated(device, 4) };
        board.hear_live(line(12, &next));
        assert_eq!(state(board, device), SeatState::EndingSoon);
        // Who wishes nothing ends.
        let other = Session { continues: false, ..seated(device, -58) };
        board.hear(News::Session(Session { state: SessionState::Cancelled, ..next }));
        board.hear(News::Session(other));
        assert_eq!(state(board, device), SeatState::EndingSoon);
    });
}

#[test]
fn minutes_that_join_a_block_are_later_news() {
    on_a_board(|board, [device, ..]| {
        let before = by_minute(device);
        let mut after = before.clone();
        after.blocks[0].join(1, 600, money(100));
        board.hear(News::Session(after.clone()));
        board.hear(News::Session(before));
        assert_eq!(shown(board, device).map(|shown| shown.bought()), Some(after.bought()));
    });
}

#[test]
fn who_plays_by_the_minute_ends_soon_when_the_device_is_booked_next() {
    on_a_board(|board, [device, other, _]| {
        board.hear_live(line(11, &by_minute(device)));
        assert_eq!(
            (state(board, device), lasts(board, device)),
            (SeatState::InSession, TimeDelta::minutes(32))
        );
        let booking = |device, minute| Session {
            state: SessionState::Waiting,
            segments: Vec::new(),
            ..seated(device, minute)
        };
        board.hear_live(line(12, &booking(other, 3)));
        assert_eq!(state(board, device), SeatState::InSession);
        let next = booking(device, 4);
        board.hear_live(line(13, &next));
        assert_eq!(
            (state(board, device), lasts(board, device)),
            (SeatState::EndingSoon, TimeDelta::minutes(4))
        );
        // What is heard of the session does not undo what is known of its device.
        board.hear(News::Session(Session { who: "Dana".into(), ..by_minute(device) }));
        assert_eq!(state(board, device), SeatState::EndingSoon);
        let gone = Session { state: SessionState::Cancelled, ..next };
        board.hear(News::Session(gone));
        assert_eq!(state(board, device), SeatState::InSession);
    });
}

#[test]
fn two_seats_of_one_client_are_not_promised_the_same_money() {
    on_a_board(|board, [one, other, _]| {
        let with = |session: Session, client| Session { client, balance: money(100), ..session };
        let client = ClientId::fresh();
        // Two minutes are left of the one, four of the other: ten more are on the balance.
        let first = with(by_minute(one), client);
        let second = Session { segments: seated(other, -56).segments, ..with(by_minute(other), client) };
        board.hear_live(line(11, &first));
        board.hear_live(line(12, &second));
        assert_eq!((lasts(board, one), lasts(board, other)), (TimeDelta::minutes(12), TimeDelta::minutes(4)));
        assert_eq!((state(board, one), state(board, other)), (SeatState::InSession, SeatState::EndingSoon));
        board.hear(has(client, 150));
        assert_eq!((lasts(board, one), lasts(board, other)), (TimeDelta::minutes(12), TimeDelta::minutes(9)));
        // The page knows it as it comes, too.
        let mut hall = (*board.hall()).clone();
        hall.sessions = vec![first.clone(), second.clone()];
        let fresh = Board::new(hall);
        assert_eq!((lasts(fresh, one), lasts(fresh, other)), (TimeDelta::minutes(12), TimeDelta::minutes(4)));
        // Whoever is left has all of it.
        let over = first.end(at(0), domain::sessions::EndReason::ClientLeft, "Dana");
        board.hear(News::Session(over));
        assert_eq!(lasts(board, other), TimeDelta::minutes(19));
    });
}

#[test]
fn who_only_wishes_to_go_on_has_what_the_other_seat_leaves() {
    on_a_board(|board, [one, other, _]| {
        let mut offers = (*board.offers.get_untracked()).clone();
        offers.offers = vec![minute(board.hall().zones[0].id)];
        board.offers.set(Arc::new(offers));
        let client = ClientId::fresh();
        let first = Session { client, balance: money(100), ..by_minute(one) };
        let second = Session { client, continues: true, balance: money(100), ..seated(other, -56) };
        board.hear_live(line(11, &first));
        board.hear_live(line(12, &second));
        assert_eq!((state(board, one), state(board, other)), (SeatState::InSession, SeatState::EndingSoon));
        board.hear(has(client, 200));
        assert_eq!((state(board, one), state(board, other)), (SeatState::InSession, SeatState::InSession));
    });
}

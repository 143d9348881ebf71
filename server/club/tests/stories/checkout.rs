//! Stories about carts: several lines and seats, one order, one payment, all of it or nothing.

use club::{Error, card_payments, checkout, sessions, transactions};
use domain::{
    bookings::BookingFault,
    card_payments::Pressed,
    checkout::{Basket, CartQuestion, CheckedOut, Checkout, CheckoutFault, Item, SeatOrder, Seats, WhyNot},
    ids::{ActId, ClientId, ClubId, SessionId},
    ledger::Why,
    money::Typed,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Parts, Rest, Session, SessionState},
    tariffs::NotOffered,
};
use tokio::task::JoinSet;

use crate::{
    balances::{add_bonus, has, topped_up},
    card_payments::{charged, connected, sent, waits},
    stage::{Stage, minutes, money, refused, story, typed},
};

/// `1 hour` so many times.
pub fn hours(stage: &Stage, quantity: u32) -> Item {
    Item::Tariff { tariff: stage.tariff("1 hour"), quantity }
}

pub fn trial(stage: &Stage) -> Item {
    Item::Tariff { tariff: stage.tariff("Trial"), quantity: 1 }
}

pub fn seat(stage: &Stage, pc: i32, items: &[Item]) -> SeatOrder {
    SeatOrder { session: SessionId::fresh(), device: stage.pc(pc), basket: Basket(items.to_vec()) }
}

/// Of the Unknown Guest, for cash, now.
pub fn cart(stage: &Stage, seats: Vec<SeatOrder>) -> Checkout {
    Checkout {
        id: seats.first().map_or_else(SessionId::fresh, |seat| seat.session),
        club: stage.hall.club.id,
        client: stage.hall.guest,
        at: None,
        seats,
        later: false,
        method: Method::Cash,
        tendered: Typed::default(),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    }
}

pub async fn done(stage: &Stage, cart: &Checkout) -> CheckedOut {
    checkout::check_out(&stage.desk(), cart.clone()).await.unwrap()
}

async fn ended(stage: &Stage, session: &Session, rest: Rest) -> Session {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest };
    sessions::end(&stage.desk(), end).await.unwrap()
}

fn paid(session: &Session, block: usize) -> Vec<(Through, i64)> {
    session.blocks[block].paid.iter().map(|(through, amount)| (*through, amount.minor())).collect()
}

story!(a_group_sits_down_with_one_payment, |stage| {
    let seats = [(4, 1), (1, 2), (2, 1)].map(|(pc, quantity)| seat(stage, pc, &[hours(stage, quantity)]));
    let group = Checkout { tendered: typed("5000"), ..cart(stage, seats.to_vec()) };
    let answer = done(stage, &group).await;
    assert_eq!(answer.change, money(5000 - 1400 - 1800 - 900));
    let places: Vec<_> = answer.sessions.iter().map(|session| session.device).collect();
    assert_eq!(places, [stage.pc(4), stage.pc(1), stage.pc(2)]);
    assert_eq!(
        answer.sessions.iter().map(|s| paid(s, 0)).collect::<Vec<_>>(),
        [[(Through::Cash, 1400)], [(Through::Cash, 1800)], [(Through::Cash, 900)],]
    );
    // The same press again is the same act, and the screens say the same as the answer.
    assert_eq!(done(stage, &group).await, answer);
    for session in &answer.sessions {
        assert_eq!(stage.session(session.id).await, *session);
        let story = sessions::story(&stage.desk(), session.id).await.unwrap();
        assert_eq!((story.bought.len(), story.bought[0].paid.len()), (1, 1));
        // Of each it is told who seated it, however many sat down together.
        assert_eq!(story.deeds.len(), 1, "{:?}", story.deeds);
    }
    let counts = [r#""order""#, "order_line", "payment", "payment_part", "session"];
    let mut counted = Vec::new();
    for table in counts {
        counted.push(stage.count(table).await);
    }
    assert_eq!(counted, [1, 3, 1, 3, 3]);
    assert_eq!(stage.count("\"transaction\" where why = 'tariff_sale'").await, 1);
    let takings = stage.till().await.takings.unwrap();
    assert_eq!(takings.expected_cash, domain::money::Balance::of(20_000 + 4100));
    // Who runs is read in one question too.
    assert_eq!(stage.board().await.sessions.len(), 3);
});

story!(what_is_in_a_cart_is_played_in_its_order, |stage| {
    let one = seat(stage, 1, &[trial(stage), hours(stage, 2), trial(stage)]);
    let answer = done(stage, &cart(stage, vec![one])).await;
    let session = &answer.sessions[0];
    assert_eq!((session.bought(), session.paid()), (minutes(140), money(1800)));
    assert_eq!((paid(session, 0), paid(session, 1)), (vec![], vec![(Through::Cash, 1800)]));
    // A guest gets back what the rest of each line had cost.
    stage.clock.advance(minutes(70));
    let session = ended(stage, session, Rest::Refund).await;
    assert_eq!(session.ended.unwrap().refunded, money(900));
});

story!(a_cart_that_costs_nothing_is_paid_with_nothing, |stage| {
    let answer =
        done(stage, &cart(stage, vec![seat(stage, 1, &[trial(stage)]), seat(stage, 2, &[trial(stage)])]))
            .await;
    assert_eq!((answer.sessions.len(), answer.change), (2, money(0)));
    assert_eq!(stage.count("\"transaction\" where why = 'tariff_sale'").await, 0);
});

/// With 5000 on the balance and 1000 of bonus.
pub async fn rich(stage: &Stage) -> ClientId {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    club::balances::add_bonus(&stage.desk(), add_bonus(stage, client, "1000", "10")).await.unwrap();
    client
}

story!(bonus_is_capped_by_all_lines_and_kept_by_each, |stage| {
    let client = rich(stage).await;
    let seats = vec![seat(stage, 1, &[hours(stage, 1)]), seat(stage, 4, &[hours(stage, 1)])];
    let parts = |bonus: &str| Parts { bonus: typed(bonus), balance: typed("1000"), ..Parts::default() };
    let both = Checkout { client, second_seat: true, ..cart(stage, seats) };
    // 30 % of 900, and 30 % of 1400.
    let greedy = Checkout { parts: parts("691"), ..both.clone() };
    let refusal = refused(checkout::check_out(&stage.desk(), greedy).await);
    assert_eq!(refusal, Refusal::BonusCapped { most: money(690) });
    let answer = done(stage, &Checkout { parts: parts("690"), ..both }).await;
    assert_eq!(paid(&answer.sessions[0], 0), [(Through::Bonus, 270), (Through::Balance, 630)]);
    assert_eq!(
        paid(&answer.sessions[1], 0),
        [(Through::Bonus, 420), (Through::Balance, 370), (Through::Cash, 610)]
    );
    assert_eq!(has(stage, client).await, (4000, 310));
    // What stays of each had cost what was paid for it.
    stage.clock.advance(minutes(30));
    ended(stage, &answer.sessions[1], Rest::Policy).await;
    let kept = club::clients::known(&stage.desk(), client).await.unwrap().tariffs.remove(0);
    assert_eq!((kept.left, kept.cost, kept.cost_bonus), (1800, money(490), money(210)));
    // And it is played in another cart, before an hour that is bought then.
    ended(stage, &answer.sessions[0], Rest::Policy).await;
    let again = seat(stage, 4, &[Item::Purchased(kept.id), hours(stage, 1)]);
    let answer = done(stage, &Checkout { client, ..cart(stage, vec![again]) }).await;
    assert_eq!((answer.sessions[0].bought(), answer.sessions[0].paid()), (minutes(90), money(1400)));
    let only = cart(stage, vec![seat(stage, 1, &[Item::Purchased(kept.id)])]);
    let refusal =
        refused(checkout::check_out(&stage.desk(), Checkout { client, second_seat: true, ..only }).await);
    assert_eq!(refusal, Refusal::ClientTariff(domain::client_tariffs::ClientTariffFault::UsedUp));
});

story!(a_sale_of_several_seats_is_put_right_whole, |stage| {
    let client = rich(stage).await;
    let seats = vec![seat(stage, 1, &[hours(stage, 1)]), seat(stage, 2, &[hours(stage, 1)])];
    let answer = done(stage, &Checkout { client, second_seat: true, ..cart(stage, seats) }).await;
    let sale = transactions::of_client(&stage.desk(), client, None).await.unwrap().rows.remove(0);
    assert_eq!(sale.why, Why::TariffSale);
    let reverse = || crate::transactions::reverse(sale.id, "");
    stage.clock.advance(minutes(90));
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(answer.sessions.len(), 2);
    transactions::reverse(&stage.desk(), reverse()).await.unwrap();
    assert_eq!(has(stage, client).await, (5000 + 1800, 1000));
});

story!(what_is_refused_sells_nothing_at_any_seat, |stage| {
    let client = stage.client("Arman").await;
    stage.seated(2).await;
    let hour = || vec![hours(stage, 1)];
    let said = |price: &str| Parts { price: typed(price), ..Parts::default() };
    let two = |pcs: [i32; 2]| pcs.iter().map(|pc| seat(stage, *pc, &hour())).collect::<Vec<_>>();
    let missing = Refusal::AmountMissing { total: money(1800), entered: money(1000), missing: money(800) };
    for (checkout, refusal) in [
        (cart(stage, two([1, 2])), Refusal::DeviceTaken),
        (Checkout { tendered: typed("1000"), ..cart(stage, two([1, 3])) }, missing),
        (Checkout { parts: said("1700"), ..cart(stage, two([1, 3])) }, Refusal::PriceChanged),
        (cart(stage, vec![]), Refusal::Checkout(CheckoutFault::NoSeat)),
        (cart(stage, vec![seat(stage, 1, &[])]), Refusal::Checkout(CheckoutFault::EmptyCart)),
        (Checkout { client, ..cart(stage, two([1, 3])) }, Refusal::Checkout(CheckoutFault::SeveralSeats)),
        (
            cart(stage, vec![seat(stage, 1, &hour()), seat(stage, 4, &[trial(stage)])]),
            Refusal::NotOffered(NotOffered::Zone),
        ),
        (Checkout { club: ClubId::fresh(), ..cart(stage, two([1, 3])) }, Refusal::AnotherClub),
    ] {
        let words = format!("{checkout:?}");
        assert_eq!(refused(checkout::check_out(&stage.desk(), checkout).await), refusal, "{words}");
    }
    assert_eq!((stage.count(r#""order""#).await, stage.count("session").await), (1, 1));
});

story!(where_it_fits_instead_is_not_in_the_same_cart, |stage| {
    super::bookings::booked(stage, super::bookings::hour(stage, 1, 30)).await;
    let question = CartQuestion {
        client: Some(stage.hall.guest),
        seats: Seats(vec![stage.pc(1), stage.pc(2)]),
        ..CartQuestion::default()
    };
    let cart = checkout::cart(&stage.desk(), question).await.unwrap();
    let hour = cart.offers.iter().find(|offered| offered.name == "1 hour").unwrap();
    let Some(WhyNot::TooLong { device, fits, .. }) = &hour.why_not else { panic!("{hour:?}") };
    assert_eq!(*device, stage.pc(1));
    assert!(!fits.is_empty() && !fits.contains(&stage.pc(2)), "{fits:?}");
});

story!(of_groups_that_want_the_same_seats_one_sits_down, |stage| {
    let mut racers = JoinSet::new();
    for racer in 0..24 {
        let desk = if racer % 2 == 0 { stage.desk() } else { stage.cashier_desk() };
        let pcs = if racer % 3 == 0 { [1, 2, 3] } else { [3, 2, 1] };
        let seats = pcs.iter().map(|pc| seat(stage, *pc, &[hours(stage, 1)])).collect();
        let checkout = cart(stage, seats);
        racers.spawn(async move { checkout::check_out(&desk, checkout).await });
    }
    let mut seated = 0;
    while let Some(racer) = racers.join_next().await {
        match racer.unwrap() {
            Ok(answer) => seated += answer.sessions.len(),
            Err(Error::Refused(Refusal::DeviceTaken)) => {}
            Err(error) => panic!("{error}"),
        }
    }
    assert_eq!((seated, stage.count("session").await, stage.count("order_line").await), (3, 3, 3));
});

story!(a_cart_says_what_it_comes_to_before_it_is_paid, |stage| {
    let ask = |seats: &[i32], items: &[Item], client| CartQuestion {
        client,
        at: Typed::default(),
        later: false,
        seats: Seats(seats.iter().map(|pc| stage.pc(*pc)).collect()),
        basket: Basket(items.to_vec()),
    };
    let guest = Some(stage.hall.guest);
    let answer = async |question| checkout::cart(&stage.desk(), question).await.unwrap();
    // Closed until client and device are chosen.
    for closed in [ask(&[], &[], guest), ask(&[1], &[], None)] {
        assert_eq!(answer(closed).await.offers, []);
    }
    let open = answer(ask(&[1, 4], &[hours(stage, 2)], guest)).await;
    assert_eq!((open.total, open.lines.len(), open.refusal.clone()), (money(1800 + 2800), 2, None));
    assert_eq!(open.cap.most, money(540 + 840));
    let hour = open.offers.iter().find(|offered| offered.name == "1 hour").unwrap();
    assert_eq!((hour.amounts.len(), hour.amounts[0].price), (10, money(900 + 1400)));
    assert_eq!(hour.amounts[0].to - *open.from.as_ref().unwrap(), minutes(180));
    let trial = open.offers.iter().find(|offered| offered.name == "Trial").unwrap();
    assert!(matches!(trial.why_not, Some(WhyNot::Refused(_))), "{trial:?}");
    // A seat that is taken is no longer free, and says so.
    stage.seated(1).await;
    let taken = answer(ask(&[1], &[hours(stage, 1)], guest)).await;
    assert_eq!(taken.refusal, Some(Refusal::DeviceTaken));
    let there = taken.seats.iter().find(|seat| seat.device == stage.pc(1)).unwrap();
    assert_eq!((there.free, there.until.unwrap() - taken.from.unwrap()), (false, minutes(60)));
});

story!(one_seat_by_card_waits_for_the_terminal, |stage| {
    connected(stage).await;
    let card = |pcs: &[i32]| {
        let seats = pcs.iter().map(|pc| seat(stage, *pc, &[hours(stage, 1)])).collect();
        Checkout { method: Method::Card, ..cart(stage, seats) }
    };
    let one = card(&[1]);
    let payment = waits(card_payments::check_out(&stage.desk(), one.clone()).await.unwrap());
    assert_eq!((payment.amount, payment.device), (money(900), Some(stage.pc(1))));
    assert_eq!(stage.count("session").await, 0);
    assert!(sent(&stage.club, stage, payment.id).await);
    charged(stage, payment.id).await.unwrap();
    let answer = match card_payments::check_out(&stage.desk(), one).await.unwrap() {
        Pressed::Done(answer) => answer,
        Pressed::Waits(payment) => panic!("{payment:?}"),
    };
    assert_eq!((answer.sessions.len(), paid(&answer.sessions[0], 0)), (1, vec![(Through::Card, 900)]));
    // Of several seats the card is charged by hand.
    let pressed = card_payments::check_out(&stage.desk(), card(&[2, 3])).await.unwrap();
    assert!(matches!(pressed, Pressed::Done(_)), "{pressed:?}");
});

story!(what_paid_for_which_line_is_never_edited, |stage| {
    let seats = vec![seat(stage, 1, &[hours(stage, 1)]), seat(stage, 2, &[hours(stage, 1)])];
    done(stage, &cart(stage, seats)).await;
    for sql in ["update payment_part set amount = amount", "delete from payment_part"] {
        let said = stage.by_hand(sql).await.unwrap_err();
        let known = said.contains("payment_part_append_only") || said.contains("are never changed");
        assert!(known, "{sql}: {said}");
    }
    // Past the triggers `verify` sees it.
    let (triggers, forge) = if stage.url.starts_with("sqlite:") {
        (
            "drop trigger payment_part_append_only_update",
            "create trigger payment_part_append_only_update before update on payment_part begin select raise(abort, 'payment_part_append_only'); end",
        )
    } else {
        (
            "drop trigger payment_part_append_only on payment_part",
            "create trigger payment_part_append_only before update or delete on payment_part for each row execute function append_only('payment_part_append_only')",
        )
    };
    stage.by_hand(triggers).await.unwrap();
    stage.by_hand("update payment_part set amount = amount + 10").await.unwrap();
    let wrong = club::verify::verify(&stage.club).await.unwrap();
    for why in
        ["what it paid for the lines of its order is not its amount", "what paid for it is not its total"]
    {
        assert!(wrong.iter().any(|wrong| wrong.why == why), "{why}: {wrong:?}");
    }
    stage.by_hand("update payment_part set amount = amount - 10").await.unwrap();
    stage.by_hand(forge).await.unwrap();
});

/// At a whole minute from now on.
pub fn then(stage: &Stage, hours: i64) -> domain::time::Moment {
    let now = club::clock::Clock::now(&stage.clock);
    now + minutes(hours * 60)
}

story!(a_group_books_a_time_to_come_with_one_payment, |stage| {
    let seats = [1, 2].map(|pc| seat(stage, pc, &[hours(stage, 1), trial(stage)]));
    let at = then(stage, 3);
    let group = Checkout { at: Some(at), tendered: typed("2000"), ..cart(stage, seats.to_vec()) };
    let answer = done(stage, &group).await;
    assert_eq!((answer.sessions.len(), answer.change), (2, money(200)));
    for session in &answer.sessions {
        assert_eq!((session.state, session.started_at), (SessionState::Waiting, at));
        assert_eq!((session.blocks.len(), session.paid()), (2, money(900)));
    }
    assert_eq!(done(stage, &group).await, answer);
    // Nobody else has the seats then, and until then they are free.
    let again =
        Checkout { at: Some(at + minutes(30)), ..cart(stage, vec![seat(stage, 2, &[hours(stage, 1)])]) };
    let refusal = refused(checkout::check_out(&stage.desk(), again).await);
    assert!(matches!(refusal, Refusal::Booking(BookingFault::Taken { .. })), "{refusal:?}");
    let now = done(stage, &cart(stage, vec![seat(stage, 2, &[hours(stage, 1)])])).await;
    assert_eq!(now.sessions[0].state, SessionState::Active);
    // At its time it begins by itself.
    stage.clock.advance(minutes(181));
    sessions::fire_due(&stage.club).await.unwrap();
    assert_eq!(stage.session(answer.sessions[0].id).await.state, SessionState::Active);
});

story!(what_is_booked_and_paid_later_waits_for_its_payment, |stage| {
    let at = Some(then(stage, 3));
    let later = |pcs: &[i32], items: &[Item]| {
        let seats = pcs.iter().map(|pc| seat(stage, *pc, items)).collect();
        Checkout { at, later: true, ..cart(stage, seats) }
    };
    let both = [hours(stage, 1), trial(stage)];
    let refusal = refused(checkout::check_out(&stage.desk(), later(&[1], &both)).await);
    assert_eq!(refusal, Refusal::Checkout(CheckoutFault::LaterOne));
    let answer = done(stage, &later(&[1, 2], &[hours(stage, 2)])).await;
    let states: Vec<_> = answer.sessions.iter().map(|session| session.state).collect();
    assert_eq!(states, [SessionState::AwaitingPayment; 2]);
    assert_eq!(stage.count(r#""order""#).await, 0);
    let now = Checkout { at: None, ..later(&[3], &[hours(stage, 1)]) };
    let refusal = refused(checkout::check_out(&stage.desk(), now).await);
    assert_eq!(refusal, Refusal::Checkout(CheckoutFault::NoTime));
});

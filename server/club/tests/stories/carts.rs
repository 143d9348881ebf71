//! Stories about what a cart comes to: how long its seat is free, what more of the same costs, what is sold once; and how
//! a sale of several seats is told.

use club::{Error, card_payments, checkout, reports, sessions, transactions};
use domain::{
    access::Action,
    card_payments::Pressed,
    checkout::{Basket, BookedOnes, CartQuestion, Checkout, CheckoutFault, Item, NoTimes, Seats},
    discounts::ByHand,
    ids::ClientId,
    money::Typed,
    refusal::Refusal,
    reports::Story,
    sessions::Parts,
    tariffs::{Draft, TypedBuyers, TypedSale},
};

use crate::{
    checkout::{cart, done, hours, rich, seat, then, trial},
    offers,
    stage::{Stage, minutes, money, night, refused, story, typed},
};

/// For Unknown Guest, unless somebody else is named, now.
fn question(stage: &Stage, client: ClientId, seats: &[i32], items: &[Item]) -> CartQuestion {
    CartQuestion {
        client: Some(client),
        at: Typed::default(),
        later: false,
        seats: Seats(seats.iter().map(|pc| stage.pc(*pc)).collect()),
        basket: Basket(items.to_vec()),
    }
}

story!(a_cart_is_not_sold_longer_than_its_seat_is_free, |stage| {
    let at = Some(then(stage, 1));
    done(stage, &Checkout { at, ..cart(stage, vec![seat(stage, 2, &[hours(stage, 1)])]) }).await;
    let said = |fault: Refusal| match fault {
        Refusal::Checkout(CheckoutFault::TooLong { place, .. }) => place,
        other => panic!("{other:?}"),
    };
    // At another seat it fits; then the other seat is chosen.
    let ask = async |pc, quantity| {
        let question = question(stage, stage.hall.guest, &[pc], &[hours(stage, quantity)]);
        checkout::cart(&stage.desk(), question).await.unwrap()
    };
    assert_eq!(ask(3, 2).await.refusal, None);
    assert_eq!(ask(2, 1).await.refusal, None);
    assert_eq!(said(ask(2, 2).await.refusal.unwrap()), "PC 2");
    let two = cart(stage, vec![seat(stage, 2, &[hours(stage, 2)])]);
    let (orders, money_moved) = (stage.count(r#""order""#).await, stage.count("posting").await);
    assert_eq!(said(refused(checkout::check_out(&stage.desk(), two).await)), "PC 2");
    assert_eq!((stage.count(r#""order""#).await, stage.count("posting").await), (orders, money_moved));
    let one = done(stage, &cart(stage, vec![seat(stage, 2, &[hours(stage, 1)])])).await;
    assert_eq!(one.sessions[0].ends_at(), at);
});

story!(more_of_the_last_thing_costs_what_it_adds, |stage| {
    let (day, evening) = (
        offers::hours(stage, "Day", "08:00", "21:00").await,
        offers::hours(stage, "Eve", "21:00", "08:00").await,
    );
    let draft = Draft {
        max_quantity: typed("3"),
        hours: vec![offers::at(day, None), offers::at(evening, None)],
        prices: vec![offers::price(stage, 0, "700"), offers::price(stage, 1, "900")],
        ..night()
    };
    let tariff = offers::made(stage, draft).await;
    // It is half past eight: the second hour of the same line begins after nine, and costs what the first does.
    let item = |quantity| Item::Tariff { tariff, quantity };
    let asked = async |items: &[Item]| {
        let cart =
            checkout::cart(&stage.desk(), question(stage, stage.hall.guest, &[1, 2], items)).await.unwrap();
        let offered = cart.offers.iter().find(|offered| offered.name == "Night").unwrap();
        let prices: Vec<i64> = offered.amounts.iter().map(|amount| amount.price.minor()).collect();
        (cart.total.minor(), prices)
    };
    assert_eq!(asked(&[item(1)]).await, (1400, vec![1400, 2800]));
    assert_eq!(asked(&[item(2)]).await, (2800, vec![1400]));
    assert_eq!(asked(&[item(3)]).await, (4200, vec![]));
    assert_eq!(asked(&[hours(stage, 1)]).await.1, [1800, 3600, 5400]);
});

story!(what_is_for_new_clients_is_sold_once_in_a_cart, |stage| {
    let sales = vec![TypedSale {
        buyers: TypedBuyers::NewClients,
        schedule: typed(""),
        groups: vec![],
        channels: vec![],
    }];
    let prices = vec![offers::price(stage, 0, "100")];
    let tariff = offers::made(stage, Draft { max_quantity: typed("5"), prices, sales, ..night() }).await;
    let client = stage.client("Arman").await;
    let first = |quantity| Item::Tariff { tariff, quantity };
    let once = || Refusal::Checkout(CheckoutFault::NewOnce);
    let of = |pcs: &[i32], items: &[Item]| {
        let seats = pcs.iter().map(|pc| seat(stage, *pc, items)).collect();
        Checkout { client, second_seat: true, ..cart(stage, seats) }
    };
    let two = [first(1), hours(stage, 1), first(1)];
    for (pcs, items, refusal) in [
        (vec![1], two.to_vec(), once()),
        (vec![1, 2], vec![first(1)], once()),
        (vec![1], vec![first(2)], Refusal::BadQuantity { max: 1 }),
    ] {
        let cart = checkout::cart(&stage.desk(), question(stage, client, &pcs, &items)).await.unwrap();
        assert_eq!(cart.refusal, Some(refusal.clone()), "{pcs:?} {items:?}");
        let sale = checkout::check_out(&stage.desk(), of(&pcs, &items)).await;
        assert_eq!(refused(sale), refusal, "{pcs:?} {items:?}");
    }
    let later = Checkout { at: Some(then(stage, 3)), later: true, ..of(&[1, 2], &[first(1)]) };
    assert_eq!(refused(checkout::check_out(&stage.desk(), later).await), once());
    assert_eq!(done(stage, &of(&[1], &[first(1)])).await.sessions[0].paid(), money(100));
});

story!(a_sale_of_several_seats_is_told_as_one, |stage| {
    let free = cart(stage, [3, 1, 2].map(|pc| seat(stage, pc, &[trial(stage)])).to_vec());
    let first = done(stage, &free).await.sessions[0].id;
    let told = reports::suspicious(&stage.owner_desk(), "kind=free".to_owned().into()).await.unwrap();
    let lines: Vec<_> = told.rows.iter().map(|row| (row.reason.as_str(), row.story)).collect();
    assert_eq!(lines, [("Trial, 30 min, 3 seats", Some(Story::Session(first)))]);
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    let client = rich(stage).await;
    let seats = [2, 3, 1].map(|pc| seat(stage, pc, &[hours(stage, 1)])).to_vec();
    let first =
        done(stage, &Checkout { client, second_seat: true, ..cart(stage, seats) }).await.sessions[0].id;
    let sale = transactions::of_client(&stage.desk(), client, None).await.unwrap().rows.remove(0);
    let story = transactions::story(&stage.owner_desk(), sale.id).await.unwrap();
    assert_eq!(story.session, Some(first));
});

story!(a_discount_by_hand_comes_off_each_line_of_a_cart, |stage| {
    // 765 and 1530 down to the step: what the dialog reckons is what is booked, now and later.
    let items = [hours(stage, 1), hours(stage, 2)];
    let shown =
        checkout::cart(&stage.desk(), question(stage, stage.hall.guest, &[1, 2], &items)).await.unwrap();
    let by_hand = ByHand { percent: 15, reason: "Waited long".into() };
    let given = shown.given(&by_hand, stage.hall.club.price_step).unwrap();
    assert_eq!((shown.total.minor(), given.total.minor()), (5400, 2 * (760 + 1530)));
    let parts = Parts {
        off: typed("15"),
        off_reason: typed("Waited long"),
        price: Typed(shown.total.minor().to_string()),
        ..Parts::default()
    };
    let press = |at| {
        let seats = [1, 2].map(|pc| seat(stage, pc, &items)).to_vec();
        Checkout { at, parts: parts.clone(), ..cart(stage, seats) }
    };
    let forbidden = checkout::check_out(&stage.desk(), press(None)).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(Action::DiscountByHand))), "{forbidden:?}");
    for at in [None, Some(then(stage, 12))] {
        let Pressed::Done(booked) = card_payments::check_out(&stage.owner_desk(), press(at)).await.unwrap()
        else {
            panic!("nothing waits for a card")
        };
        let paid: i64 = booked.sessions.iter().map(|session| session.paid().minor()).sum();
        assert_eq!(paid, given.total.minor(), "{at:?}");
    }
    let unpaid = Checkout { later: true, ..press(Some(then(stage, 24))) };
    let refusal = Refusal::Checkout(CheckoutFault::GivenWhenPaid);
    assert_eq!(refused(checkout::check_out(&stage.owner_desk(), unpaid).await), refusal);
});

story!(only_times_at_which_something_fits_are_offered, |stage| {
    // PC 4 is taken from three hours after now on, a full quarter of an hour; the shortest thing that is sold there lasts an hour.
    let now = then(stage, 0);
    let quarter = 15 * 60_000;
    let start = now + minutes(180);
    let start =
        start + chrono::TimeDelta::milliseconds((quarter - start.timestamp_millis() % quarter) % quarter);
    done(stage, &Checkout { at: Some(start), ..cart(stage, vec![seat(stage, 4, &[hours(stage, 1)])]) }).await;
    let local = |minutes_before: i64| {
        let at = start - minutes(minutes_before);
        at.with_timezone(&chrono_tz::Asia::Almaty).naive_local()
    };
    let ask = async |at: &str| {
        let of_pc = question(stage, stage.hall.guest, &[4], &[]);
        let question = CartQuestion { at: typed(at), later: true, ..of_pc };
        checkout::cart(&stage.desk(), question).await.unwrap()
    };
    let day = ask(&local(0).format("%Y-%m-%d").to_string()).await;
    let offered = |before: i64| day.times.contains(&local(before).format("%H:%M").to_string());
    let shortest = shortest(stage).await;
    assert_eq!(shortest, 60);
    assert!(offered(shortest) && !offered(shortest - 15) && !offered(0), "{:?}", day.times);
    // A day says why it has none, and which days there are.
    assert_eq!((day.no_times, ask("2020-01-01").await.no_times), (None, Some(NoTimes::Over)));
    assert_eq!(ask("2099-01-01").await.no_times, Some(NoTimes::TooFar));
    assert!(day.days.0 < day.days.1);
});

/// The shortest thing that is sold to a guest at PC 4, in minutes.
async fn shortest(stage: &Stage) -> i64 {
    let open = checkout::cart(&stage.desk(), question(stage, stage.hall.guest, &[4], &[])).await.unwrap();
    let lengths = open.offers.iter().filter(|offered| offered.why_not.is_none());
    lengths.map(|offered| offered.seconds / 60).min().unwrap()
}

story!(who_plays_now_books_for_another_time_without_being_asked, |stage| {
    let client = stage.client("Arman").await;
    done(stage, &Checkout { client, ..cart(stage, vec![seat(stage, 1, &[hours(stage, 1)])]) }).await;
    let plays_then = async |hours_ahead: i64| {
        let at = then(stage, hours_ahead)
            .with_timezone(&chrono_tz::Asia::Almaty)
            .format("%Y-%m-%dT%H:%M")
            .to_string();
        let asked = question(stage, client, &[3], &[hours(stage, 1)]);
        let asked = CartQuestion { at: typed(&at), later: true, ..asked };
        let cart = checkout::cart(&stage.desk(), asked).await.unwrap();
        assert_eq!(cart.refusal, None);
        cart.plays_then
    };
    assert_eq!(plays_then(3).await, None);
    let at = Some(then(stage, 3));
    let later = Checkout { client, at, ..cart(stage, vec![seat(stage, 2, &[hours(stage, 1)])]) };
    let booked = done(stage, &later).await;
    // In that time they have a seat: then it is said, and asked.
    assert_eq!(plays_then(3).await.as_deref(), Some("PC 2"));
    let again = Checkout { client, at, ..cart(stage, vec![seat(stage, 3, &[hours(stage, 1)])]) };
    let refusal = refused(checkout::check_out(&stage.desk(), again.clone()).await);
    assert_eq!(refusal, Refusal::ClientPlays { device: "PC 2".into() });
    done(stage, &Checkout { second_seat: true, ..again }).await;
    // What was booked is read again by whoever has no script.
    let ids = booked.sessions.iter().map(|session| session.id).collect();
    assert_eq!(checkout::booked(&stage.desk(), &BookedOnes(ids)).await.unwrap(), booked);
});

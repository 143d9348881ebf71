//! Stories about who sells what onto whose account, and about where a pass stands among what is bought at a seat.

use crate::{
    offers::{at, hours, made, price},
    passes::{bought, buying, ended, multipass, on, used, zone},
    stage::{minutes, money, night, refused, story, typed},
};
use club::{Error, client_tariffs, sessions, shifts, verify};
use domain::{
    access::Action,
    bookings::{Book, BookingFault, Paying, Reschedule, StartAt},
    client_tariffs::{Buy, ClientTariffFault, ExtendWithPurchased, StartOnPurchased},
    ids::{ActId, OrderId, SessionId, ZoneId},
    orders::Method,
    refusal::Refusal,
    sessions::{Extend, Parts, Start},
    tariffs::{Draft, NotOffered, RefundPolicy, TypedSold, TypedSpan, TypedUnit},
};

story!(who_may_sell_it_to_whom_and_when, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let guest = Buy { client: stage.hall.guest, ..buying(stage, client, tariff) };
    assert_eq!(refused(client_tariffs::buy(&stage.desk(), guest).await), Refusal::GuestHasNoAccount);
    // At a seat it is not sold: of ten visits one is played.
    let seat = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(1) }).await;
    assert_eq!(refused(seat), Refusal::NotOffered(NotOffered::OntoAccount));
    let short = Buy { tendered: typed("100"), ..buying(stage, client, tariff) };
    let missing = refused(client_tariffs::buy(&stage.desk(), short).await);
    assert!(matches!(missing, Refusal::AmountMissing { .. }), "{missing:?}");
    let parts = Parts { price: typed("1"), ..Parts::default() };
    let changed = Buy { parts, ..buying(stage, client, tariff) };
    assert_eq!(refused(client_tariffs::buy(&stage.desk(), changed).await), Refusal::PriceChanged);
    let two = Buy { quantity: 2, ..buying(stage, client, tariff) };
    assert_eq!(refused(client_tariffs::buy(&stage.desk(), two).await), Refusal::BadQuantity { max: 1 });
    let nowhere = Buy { zone: ZoneId::fresh(), ..buying(stage, client, tariff) };
    assert!(client_tariffs::buy(&stage.desk(), nowhere).await.is_err());
    let dear = Buy { zone: zone(stage, "VIP"), ..buying(stage, client, tariff) };
    assert_eq!(
        refused(client_tariffs::buy(&stage.desk(), dear).await),
        Refusal::NotOffered(NotOffered::Zone)
    );
    assert_eq!(stage.count("client_tariff").await, 0);
    let mut nobody = stage.cashier.clone();
    nobody.may = Action::ALL.iter().copied().filter(|action| *action != Action::SellTariff).collect();
    let denied = client_tariffs::buy(&stage.club.desk(nobody), buying(stage, client, tariff)).await;
    assert!(matches!(denied, Err(Error::Forbidden(Action::SellTariff))), "{denied:?}");
});

story!(of_many_who_use_the_last_visit_one_does, |stage| {
    let draft = Draft {
        name: typed("Once"),
        sold: TypedSold::Visits,
        unit_minutes: typed("60"),
        visits: typed("1"),
        prices: vec![price(stage, 0, "900")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let client = stage.client("Arman").await;
    let sold = bought(stage, client, tariff).await;
    let tries = (0..8).map(|n| {
        let start = StartOnPurchased { second_seat: true, ..on(stage, client, 1 + n % 3, sold.id) };
        let desk = stage.desk();
        tokio::spawn(async move { sessions::start_on_purchased(&desk, start).await })
    });
    let mut sat = 0;
    for one in tries.collect::<Vec<_>>() {
        match one.await.unwrap() {
            Ok(_) => sat += 1,
            Err(Error::Refused(Refusal::DeviceTaken | Refusal::ClientTariff(ClientTariffFault::UsedUp))) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(sat, 1);
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
});

story!(a_pass_is_played_behind_what_is_bought_at_the_seat, |stage| {
    // Until nine it is evening; then it costs something else, and the pass is none of that.
    let evening = hours(stage, "Evening", "18:00", "21:00").await;
    let draft = Draft {
        name: typed("Evenings"),
        max_quantity: typed("10"),
        hours: vec![at(evening, Some(evening))],
        prices: vec![price(stage, 0, "500")],
        refund_policy: RefundPolicy::Keep,
        ..night()
    };
    let tariff = made(stage, draft).await;
    let client = stage.client("Arman").await;
    let ten = Buy { quantity: 10, ..buying(stage, client, tariff) };
    let sold = client_tariffs::buy(&stage.desk(), ten).await.unwrap().sold;
    assert_eq!((sold.left, sold.cost), (36_000, money(5000)));
    let session = sessions::start(&stage.desk(), Start { client, ..stage.guest(1) }).await.unwrap();
    // It would begin at half past nine.
    let extend = ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased: sold.id };
    let next = Some("2026-11-23T18:00:00".parse().unwrap());
    let closed = sessions::extend_with_purchased(&stage.desk(), extend).await;
    assert_eq!(refused(closed), Refusal::NotOffered(NotOffered::Hours { next }));
    // Now it is half past eight: half an hour is left of the evening.
    ended(stage, &session).await;
    let session = used(stage, client, 2, sold.id).await;
    assert_eq!(session.bought(), minutes(30));
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    let longer = sessions::extend(&stage.desk(), extend).await.unwrap();
    assert_eq!(longer.ends_at(), Some(session.started_at + minutes(90)));
});

story!(a_booking_of_what_expires_is_moved_as_far_as_it_is_good, |stage| {
    let draft = Draft {
        name: typed("Today and tomorrow"),
        unit_minutes: typed("60"),
        after_purchase: TypedSpan { number: typed("1"), unit: TypedUnit::Days },
        prices: vec![price(stage, 0, "900")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let client = stage.client("Arman").await;
    let over = stage.club.now() + minutes(24 * 60);
    let book = Book {
        id: SessionId::fresh(),
        client,
        device: stage.pc(1),
        tariff,
        quantity: 1,
        from: StartAt::from(stage.club.now() + minutes(120)),
        pay: Paying::Now,
        method: Method::Cash,
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    let booked = sessions::book(&stage.desk(), book).await.unwrap();
    assert_eq!((booked.blocks[0].until, booked.bought()), (Some(over), minutes(60)));
    let to = |at| Reschedule {
        id: ActId::fresh(),
        session: booked.id,
        device: stage.pc(1),
        from: StartAt::from(at),
        second_seat: false,
    };
    let last = over - minutes(60);
    let late = sessions::reschedule(&stage.desk(), to(last + minutes(1))).await;
    let tariff = "Today and tomorrow".to_owned();
    assert_eq!(refused(late), Refusal::Booking(BookingFault::OtherHours { tariff }));
    let moved = sessions::reschedule(&stage.desk(), to(last)).await.unwrap();
    assert_eq!((moved.started_at, moved.length()), (last, minutes(60)));
});

story!(visits_are_history_and_what_somebody_wrote_by_hand_is_found, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    bought(stage, client, tariff).await;
    for (change, by) in [
        ("update client_tariff set visits_left = 11", "client_tariff_visits_left"),
        ("update client_tariff set visits_left = -1", "client_tariff_visits_left"),
        ("update client_tariff set cancelled_at = issued_at", "client_tariff_cancelled"),
        // Triggers say their name where each database has a place for it.
        ("update client_tariff set visits = 20", ""),
        ("update client_tariff set visit_seconds = 1", ""),
        ("update order_line set rules = null", ""),
    ] {
        assert!(stage.by_hand(change).await.unwrap_err().contains(by), "{change}");
    }
    stage.by_hand("update client_tariff set visits_left = 9").await.unwrap();
    let wrong = verify::verify(&stage.club).await.unwrap();
    let why = "the visits that are left of it are not what its movements leave";
    assert_eq!(wrong.iter().map(|wrong| wrong.why.as_str()).collect::<Vec<_>>(), [why]);
    stage.by_hand("update client_tariff set visits_left = 10").await.unwrap();
    // Another club of the same business sells nothing for a zone that is not its own.
    let there = stage.another_club("Orbit Two").await;
    let open = domain::shifts::Open {
        id: domain::ids::ShiftId::fresh(),
        club: there.club_id(),
        opening_cash: typed("100"),
        pieces: Default::default(),
    };
    shifts::open(&there, open).await.unwrap();
    let shown = client_tariffs::buy(&there, buying(stage, client, tariff)).await;
    assert_eq!(refused(shown), Refusal::AnotherClub);
    let ours = Buy { club: there.club_id(), ..buying(stage, client, tariff) };
    assert_eq!(refused(client_tariffs::buy(&there, ours).await), Refusal::TariffNotSold);
});

//! Stories about what comes back of time that was sold onto an account, and what does not.

use crate::{
    offers::{made, price},
    passes::{active, bought, ended, five_hours, multipass, on, owed, used, zone},
    stage::{Stage, minutes, money, night, refused, story, typed},
};
use club::{client_tariffs, clients, sessions, tariffs, verify};
use domain::{
    bookings::{Book, Paying, StartAt},
    client_tariffs::{ClientTariffFault, ExtendWithPurchased, Restore, WriteOff},
    ids::{ActId, ClientId, OrderId, SessionId},
    orders::Method,
    refusal::Refusal,
    sessions::{Parts, Pause, Resume, Start},
    tariffs::{Draft, EditTariff, RefundPolicy, TypedPrice, TypedSold},
};

fn three_hours(stage: &Stage, refund_policy: RefundPolicy) -> Draft {
    Draft {
        name: typed("Three hours"),
        unit_minutes: typed("180"),
        refund_policy,
        prices: vec![price(stage, 0, "1800")],
        ..night()
    }
}

story!(what_was_sold_onto_an_account_has_the_refund_policy_of_its_sale, |stage| {
    let client = stage.client("Arman").await;
    for (policy, kept, credited) in
        [(RefundPolicy::Burn, 0, 0), (RefundPolicy::Bonus, 0, 1200), (RefundPolicy::Keep, 7200, 0)]
    {
        let draft =
            |policy| Draft { name: typed(&format!("To {credited}, {kept}")), ..three_hours(stage, policy) };
        let tariff = made(stage, draft(policy)).await;
        let sold = bought(stage, client, tariff).await;
        // What it becomes later is not what was sold.
        let edit = EditTariff { id: ActId::fresh(), tariff, draft: draft(RefundPolicy::Keep) };
        tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
        let session = used(stage, client, 1, sold.id).await;
        stage.clock.advance(minutes(60));
        let end = ended(stage, &session).await;
        assert_eq!((end.kept, end.credited), (kept, money(credited)), "{policy:?}");
    }
    assert_eq!(clients::known(&stage.desk(), client).await.unwrap().balances.bonus, money(1200));
    assert_eq!(owed(stage).await, (7200, money(1200)));
});

/// The device is booked from then on, by somebody else.
async fn booked(stage: &Stage, pc: i32, after: i64) {
    let book = Book {
        id: SessionId::fresh(),
        client: stage.client("Dana").await,
        device: stage.pc(pc),
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        from: StartAt::from(stage.club.now() + minutes(after)),
        pay: Paying::Now,
        method: Method::Cash,
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    sessions::book(&stage.desk(), book).await.unwrap();
}

fn cut<T: std::fmt::Debug>(result: club::Result<T>) -> bool {
    matches!(refused(result), Refusal::ClientTariff(ClientTariffFault::Cut { .. }))
}

story!(a_visit_does_not_begin_where_the_next_booking_would_end_it, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let sold = bought(stage, client, tariff).await;
    booked(stage, 1, 150).await;
    let hour = Start { client, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), hour).await.unwrap();
    let extend = ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased: sold.id };
    assert!(cut(sessions::extend_with_purchased(&stage.desk(), extend).await));
    ended(stage, &session).await;
    stage.clock.advance(minutes(31));
    assert!(cut(sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, sold.id)).await));
    // Nothing was taken off; elsewhere it is played.
    assert_eq!(active(stage, client).await.iter().find(|tariff| tariff.id == sold.id).unwrap().left, 72_000);
    assert_eq!(used(stage, client, 2, sold.id).await.bought(), minutes(120));
    // Of other time the rest comes back.
    let five = bought(stage, client, five_hours(stage).await).await;
    let start =
        domain::client_tariffs::StartOnPurchased { second_seat: true, ..on(stage, client, 1, five.id) };
    assert!(sessions::start_on_purchased(&stage.desk(), start).await.is_ok());
});

story!(nobody_moves_a_visit_to_where_the_next_booking_would_end_it, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let sold = bought(stage, client, tariff).await;
    let session = used(stage, client, 1, sold.id).await;
    booked(stage, 2, 30).await;
    stage.clock.advance(minutes(5));
    let go = |pc| domain::sessions::Move::keep(ActId::fresh(), session.id, stage.pc(pc));
    assert!(cut(club::sessions::move_to(&stage.desk(), go(2)).await));
    // Where it fits they go, and the guest's hour goes anywhere: so it was sold.
    club::sessions::move_to(&stage.desk(), go(3)).await.unwrap();
    let guest = stage.seated(1).await;
    let there = domain::sessions::Move::keep(ActId::fresh(), guest.id, stage.pc(2));
    club::sessions::move_to(&stage.desk(), there).await.unwrap();
});

story!(a_pause_takes_nothing_from_the_block_that_is_played_first, |stage| {
    let client = stage.client("Arman").await;
    let tariff = five_hours(stage).await;
    let sold = bought(stage, client, tariff).await;
    // Two hours before it expires an hour is played, and then an hour of what expires.
    stage.clock.advance(minutes(22 * 60));
    let keep =
        Draft { name: typed("An hour"), unit_minutes: typed("60"), ..three_hours(stage, RefundPolicy::Keep) };
    let hour = Start { client, tariff: made(stage, keep).await, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), hour).await.unwrap();
    let extend = ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased: sold.id };
    sessions::extend_with_purchased(&stage.desk(), extend).await.unwrap();
    stage.clock.advance(minutes(40));
    sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: session.id }).await.unwrap();
    stage.clock.advance(minutes(29));
    sessions::resume(&stage.desk(), Resume { id: ActId::fresh(), session: session.id }).await.unwrap();
    assert_eq!(ended(stage, &session).await.kept, 3600 + 1200);
    let mut left: Vec<i64> = active(stage, client).await.iter().map(|tariff| tariff.left).collect();
    left.sort_unstable();
    assert_eq!(left, [1200, 5 * 3600]);
    assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
});

story!(kept_time_is_compared_with_an_hour_by_the_minute, |stage| {
    let client = stage.client("Arman").await;
    let tariff = made(stage, three_hours(stage, RefundPolicy::Keep)).await;
    let session = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(1) }).await.unwrap();
    stage.clock.advance(minutes(60));
    ended(stage, &session).await;
    // Three hours cost 1800; an hour costs 1500 in the dear zone now, and 600 where it was bought.
    let vip = zone(stage, "VIP");
    let dear = TypedPrice { zone: vip, of: 0, price: typed("1500") };
    let draft = Draft {
        sold: TypedSold::Minute,
        prices: vec![price(stage, 0, "600"), dear],
        ..three_hours(stage, RefundPolicy::Keep)
    };
    tariffs::edit(&stage.owner_desk(), EditTariff { id: ActId::fresh(), tariff, draft }).await.unwrap();
    let places = active(stage, client).await.remove(0).places;
    assert_eq!(places.iter().map(|place| place.zone).collect::<Vec<_>>(), [zone(stage, "Standard")]);
});

story!(what_was_written_off_last_comes_back_whatever_its_id, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let sold = bought(stage, client, tariff).await;
    let reason = || typed("Why");
    let off =
        |client: ClientId| WriteOff { id: ActId::fresh(), client, purchased: sold.id, reason: reason() };
    let back =
        |client: ClientId| Restore { id: ActId::fresh(), client, purchased: sold.id, reason: reason() };
    client_tariffs::write_off(&stage.desk(), off(client)).await.unwrap();
    // Another program wrote that it was restored, under an id that stands behind all others.
    stage
        .by_hand(
            "insert into client_tariff_move (id, club_id, client_tariff_id, kind, seconds, visits, staff_id, at, reason)
            select 'ffffffff-ffff-7fff-bfff-ffffffffffff', club_id, client_tariff_id, 'restored', -seconds, -visits,
                staff_id, at, reason from client_tariff_move where kind = 'written_off'",
        )
        .await
        .unwrap();
    stage
        .by_hand("update client_tariff set seconds_left = 72000, visits_left = 10, cancelled_at = null")
        .await
        .unwrap();
    stage.clock.advance(minutes(1));
    client_tariffs::write_off(&stage.desk(), off(client)).await.unwrap();
    let restored = client_tariffs::restore(&stage.desk(), back(client)).await.unwrap().active.remove(0);
    assert_eq!(restored.left, 72_000);
});

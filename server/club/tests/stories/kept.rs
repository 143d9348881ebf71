//! Stories about sessions that end early: time that stays on a client's account, and is played another day.

use crate::{
    balances::{has, topped_up},
    mixed::hour,
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::{newest, reverse, seated, void},
};
use club::{
    Desk, Error, clients, sessions, shifts,
    tariffs::{self, AddTariff},
    transactions,
};
use domain::{
    client_tariffs::{ClientTariff, ClientTariffFault, ExtendWithPurchased, StartOnPurchased},
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, ClientTariffId, OrderId, SessionId, TariffId, ZoneId},
    ledger::Why,
    money::Money,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Ended, Extend, Move, Parts, Pause, Rest, Session, Start},
    tariffs::{Draft, EditTariff, RefundPolicy, TypedPrice},
};

async fn ended(stage: &Stage, session: &Session, rest: Rest) -> Ended {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest };
    sessions::end(&stage.cashier_or_admin(rest), end).await.unwrap().ended.unwrap()
}

impl Stage {
    /// Money is given back by whoever may; the rest any cashier does.
    fn cashier_or_admin(&self, rest: Rest) -> Desk {
        if rest == Rest::Refund { self.desk() } else { self.cashier_desk() }
    }
}

/// What a client has, as the field of the hall says it.
async fn active(stage: &Stage, client: ClientId) -> Vec<ClientTariff> {
    clients::known(&stage.desk(), client).await.unwrap().tariffs
}

async fn left(stage: &Stage, client: ClientId) -> Vec<i64> {
    active(stage, client).await.iter().map(|tariff| tariff.left).collect()
}

fn on(stage: &Stage, client: ClientId, pc: i32, purchased: ClientTariffId) -> StartOnPurchased {
    StartOnPurchased {
        id: SessionId::fresh(),
        client,
        device: stage.pc(pc),
        purchased,
        second_seat: false,
        serve_banned: false,
    }
}

fn more(session: &Session, purchased: ClientTariffId) -> ExtendWithPurchased {
    ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased }
}

fn zone(stage: &Stage, pc: i32) -> ZoneId {
    stage.hall.devices.iter().find(|device| device.number == pc).unwrap().zone
}

/// Where it can be used.
fn zones(tariff: &ClientTariff) -> Vec<ZoneId> {
    tariff.places.iter().map(|place| place.zone).collect()
}

/// An hour for 900 with another policy.
async fn tariff(stage: &Stage, name: &str, refund_policy: RefundPolicy) -> TariffId {
    let tariff = AddTariff {
        id: TariffId::fresh(),
        name: name.into(),
        unit_minutes: 60,
        max_quantity: 12,
        refund_policy,
        max_bonus_percent: 100,
        prices: vec![(zone(stage, 1), money(900))],
    };
    tariffs::add(&stage.owner_desk(), tariff).await.unwrap()
}

/// After 20 minutes of an hour: 40 minutes stay.
async fn with_forty_minutes(stage: &Stage, name: &str) -> (ClientId, ClientTariff) {
    let client = stage.client(name).await;
    let session = seated(stage, 1, client).await;
    stage.clock.advance(minutes(20));
    ended(stage, &session, Rest::Policy).await;
    (client, active(stage, client).await.remove(0))
}

/// What a report says that the club owes in kept time: seconds, and their price.
async fn owed(stage: &Stage) -> (i64, Money) {
    let owed = stage.till().await.report.unwrap().figures.unwrap().owed;
    (owed.kept, owed.kept_cost)
}

story!(the_rest_of_an_hour_is_kept_and_played_on_another_seat, |stage| {
    let client = stage.client("Arman").await;
    let first = seated(stage, 1, client).await;
    stage.clock.advance(minutes(20));
    let end = ended(stage, &first, Rest::Policy).await;
    assert_eq!((end.kept, end.credited, end.refunded), (2400, money(0), money(0)));
    assert_eq!(stage.session(first.id).await.ended.unwrap(), end);
    let kept = active(stage, client).await.remove(0);
    assert_eq!((kept.tariff.as_str(), kept.zone.as_str(), kept.left), ("1 hour", "Standard", 2400));
    assert_eq!((kept.session, kept.paid_at, kept.by.as_str()), (Some(first.id), first.started_at, "timur"));
    assert_eq!((kept.cost, kept.worth().0), (money(600), money(600)));
    assert_eq!(owed(stage).await, (2400, money(600)));
    // On the client's page too.
    let page = clients::card(&stage.desk(), CardQuestion::of(client, ClientTab::Overview)).await.unwrap();
    assert_eq!(page.tariffs, std::slice::from_ref(&kept));

    stage.clock.advance(minutes(600));
    let cash = stage.till().await.takings.unwrap().expected_cash;
    let start = on(stage, client, 2, kept.id);
    let second = sessions::start_on_purchased(&stage.cashier_desk(), start.clone()).await.unwrap();
    // The same press twice is one act.
    assert_eq!(sessions::start_on_purchased(&stage.cashier_desk(), start).await.unwrap(), second);
    assert_eq!((second.bought(), second.paid()), (minutes(40), money(0)));
    let used = second.blocks[0].used.unwrap();
    assert_eq!((used.id, used.session, used.paid_at), (kept.id, Some(first.id), first.started_at));
    assert_eq!(stage.session(second.id).await, second);
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, cash);
    assert_eq!(active(stage, client).await, []);
    // Now it is owed as time of somebody who plays.
    let owed = stage.till().await.report.unwrap().figures.unwrap().owed;
    assert_eq!((owed.playing, owed.unused, owed.kept), (2400, money(600), 0));
    // Both stories say it, and so do the visits.
    let story = sessions::story(&stage.desk(), second.id).await.unwrap();
    assert_eq!(
        (story.bought.len(), story.bought[0].used, story.bought[0].by.as_str()),
        (1, Some(used), "timur")
    );
    assert_eq!(story.bought[0].paid, []);
    let page = clients::card(&stage.desk(), CardQuestion::of(client, ClientTab::Sessions)).await.unwrap();
    let visits = page.visits.unwrap().rows;
    assert_eq!((visits[0].used, visits[0].methods.len()), (true, 0));
    assert_eq!((visits[1].used, visits[1].methods.as_slice()), (false, &[Through::Cash][..]));
    assert_eq!(page.totals.spent, money(900));
    // The charge leads to the visit that it was paid in.
    let charge = newest(stage, client).await;
    let charge = transactions::story(&stage.desk(), charge).await.unwrap();
    assert_eq!(charge.session, Some(first.id));

    // Played to its end, nothing is left: a natural end has no policy.
    stage.clock.advance(minutes(40));
    sessions::fire_due(&stage.club).await.unwrap();
    let over = stage.session(second.id).await.ended.unwrap();
    assert_eq!((over.why, over.kept), (EndReason::TimeRanOut, 0));
    assert_eq!(active(stage, client).await, []);
    let again = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, kept.id)).await;
    assert_eq!(refused(again), Refusal::ClientTariff(ClientTariffFault::UsedUp));
});

story!(what_is_not_played_again_is_kept_again_to_the_second, |stage| {
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    let session = sessions::start_on_purchased(&stage.desk(), on(stage, client, 2, kept.id)).await.unwrap();
    stage.clock.advance(minutes(5));
    sessions::pause(&stage.desk(), Pause { id: ActId::fresh(), session: session.id }).await.unwrap();
    stage.clock.advance(minutes(10));
    let go = Move::keep(ActId::fresh(), session.id, stage.pc(3));
    sessions::move_to(&stage.desk(), go).await.unwrap();
    stage.clock.advance(minutes(3) + chrono::TimeDelta::milliseconds(500));
    let end = ended(stage, &session, Rest::Policy).await;
    assert_eq!(end.kept, 35 * 60);
    let again = active(stage, client).await;
    // It is the same client tariff, with less on it.
    assert_eq!((again.len(), again[0].id, again[0].left, again[0].kept), (1, kept.id, 2100, 2400));
    assert_eq!(again[0].worth().0, money(525));
    let third = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, kept.id)).await.unwrap();
    stage.clock.advance(chrono::TimeDelta::milliseconds(1));
    // A second that has begun is played.
    assert_eq!(ended(stage, &third, Rest::Policy).await.kept, 2099);
    assert_eq!(left(stage, client).await, [2099]);
});

story!(a_session_of_several_tariffs_leaves_one_of_each_block, |stage| {
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    let session = seated(stage, 1, client).await;
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("Trial"),
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    sessions::extend(&stage.desk(), extend).await.unwrap();
    let extend = more(&session, kept.id);
    let extended = sessions::extend_with_purchased(&stage.cashier_desk(), extend.clone()).await.unwrap();
    assert_eq!(sessions::extend_with_purchased(&stage.cashier_desk(), extend).await.unwrap(), extended);
    assert_eq!((extended.blocks.len(), extended.bought(), extended.paid()), (3, minutes(110), money(900)));
    assert_eq!(left(stage, client).await, [] as [i64; 0]);
    stage.clock.advance(minutes(30));
    // Half of the hour, all of the free minutes, and what was kept before.
    assert_eq!(ended(stage, &session, Rest::Policy).await.kept, (30 + 10 + 40) * 60);
    let all = active(stage, client).await;
    let mut told: Vec<_> = all.iter().map(|one| (one.tariff.as_str(), one.left, one.cost.minor())).collect();
    told.sort_unstable();
    assert_eq!(told, [("1 hour", 1800, 450), ("1 hour", 2400, 600), ("Trial", 600, 0)]);
    assert_eq!(owed(stage).await, (4800, money(1050)));
});

story!(time_is_played_where_it_costs_no_more_than_it_did, |stage| {
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    assert_eq!(zones(&kept), [zone(stage, 1)]);
    let vip = sessions::start_on_purchased(&stage.desk(), on(stage, client, 4, kept.id)).await;
    assert_eq!(refused(vip), Refusal::ClientTariff(ClientTariffFault::Elsewhere { zone: "Standard".into() }));
    // Time bought for the dearer zone is good in both.
    let dear = stage.client("Dana").await;
    let session = seated(stage, 4, dear).await;
    ended(stage, &session, Rest::Policy).await;
    let tariff = active(stage, dear).await.remove(0);
    assert_eq!(zones(&tariff), [zone(stage, 4), zone(stage, 1)]);
    let session = sessions::start_on_purchased(&stage.desk(), on(stage, dear, 1, tariff.id)).await.unwrap();
    assert_eq!(session.bought(), minutes(60));
    // Neither somebody else's nor a guest's.
    for who in [client, stage.hall.guest] {
        let start = StartOnPurchased { second_seat: true, ..on(stage, who, 2, tariff.id) };
        let theirs = sessions::start_on_purchased(&stage.desk(), start).await;
        assert!(matches!(theirs, Err(Error::Missing)), "{theirs:?}");
    }
    let theirs = sessions::extend_with_purchased(&stage.desk(), more(&session, kept.id)).await;
    assert!(matches!(theirs, Err(Error::Missing)), "{theirs:?}");
    assert_eq!(left(stage, client).await, [2400]);
});

story!(unused_time_becomes_bonus_for_what_was_paid_in_money, |stage| {
    let to_bonus = tariff(stage, "Evening", RefundPolicy::Bonus).await;
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    let add = crate::balances::add_bonus(stage, client, "300", "");
    club::balances::add_bonus(&stage.desk(), add).await.unwrap();
    let parts = Parts { bonus: typed("300"), ..Parts::default() };
    let start = Start { tariff: to_bonus, ..hour(stage, 1, client, parts) };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    assert_eq!(has(stage, client).await, (5000, 0));
    stage.clock.advance(minutes(25));
    // 35 of 60 minutes of 600 in cash, in steps of ten.
    let end = ended(stage, &session, Rest::Policy).await;
    assert_eq!((end.credited, end.kept, end.refunded), (money(350), 0, money(0)));
    assert_eq!((has(stage, client).await, active(stage, client).await), ((5000, 350), vec![]));
    let page = clients::card(&stage.desk(), CardQuestion::of(client, ClientTab::Bonuses)).await.unwrap();
    assert_eq!((page.money.lots.len(), page.money.lots[0].expires_at), (1, None));
    let history = transactions::of_client(&stage.desk(), client, None).await.unwrap();
    let line = history.rows.iter().find(|line| line.why == Why::TimeToBonus).unwrap();
    assert_eq!((line.reason.as_str(), line.change(Through::Bonus).minor()), ("unused time", 350));
    // What was credited is not put on the balance besides.
    let sale = history.rows.iter().find(|line| line.why == Why::TariffSale).unwrap().id;
    let twice = transactions::reverse(&stage.desk(), reverse(sale, "")).await;
    assert_eq!(refused(twice), Refusal::AlreadyGivenBack);
});

story!(the_policy_is_that_of_the_sale_and_burnt_time_is_gone, |stage| {
    let burns = tariff(stage, "Night", RefundPolicy::Burn).await;
    let client = stage.client("Arman").await;
    let start = Start { tariff: burns, client, ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    // The tariff changes, what was sold does not.
    let draft = domain::tariffs::Draft { refund_policy: RefundPolicy::Keep, ..crate::stage::night() };
    let edit = domain::tariffs::EditTariff { id: ActId::fresh(), tariff: burns, draft };
    tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
    stage.clock.advance(minutes(10));
    let end = ended(stage, &session, Rest::Policy).await;
    assert_eq!((end.kept, end.credited, end.refunded), (0, money(0), money(0)));
    assert_eq!((has(stage, client).await, active(stage, client).await), ((0, 0), vec![]));
});

/// Sold by another unit, and in the VIP zone for so much.
async fn vip_sells(stage: &Stage, unit_minutes: &str, price: &str) {
    let vip = TypedPrice { zone: zone(stage, 4), of: 0, price: typed(price) };
    let draft = Draft {
        name: typed("1 hour"),
        unit_minutes: typed(unit_minutes),
        max_quantity: typed("12"),
        refund_policy: RefundPolicy::Keep,
        max_bonus_percent: typed(""),
        prices: vec![vip],
        ..crate::stage::night()
    };
    let edit = EditTariff { id: ActId::fresh(), tariff: stage.tariff("1 hour"), draft };
    tariffs::edit(&stage.owner_desk(), edit).await.unwrap();
}

story!(where_kept_time_is_good_is_a_matter_of_price_for_the_same_time, |stage| {
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    assert_eq!(zones(&kept), [zone(stage, 1)]);
    // Half an hour for less than the hour cost, and an hour for more.
    vip_sells(stage, "30", "800").await;
    assert_eq!(zones(&active(stage, client).await[0]), [zone(stage, 1)]);
    // Two hours for more than the hour cost, and an hour for less.
    vip_sells(stage, "120", "1700").await;
    assert_eq!(zones(&active(stage, client).await[0]), [zone(stage, 1), zone(stage, 4)]);
    sessions::start_on_purchased(&stage.cashier_desk(), on(stage, client, 4, kept.id)).await.unwrap();
});

story!(a_guest_keeps_nothing_and_money_back_keeps_none_either, |stage| {
    let guest = stage.seated(1).await;
    stage.clock.advance(minutes(20));
    let end = ended(stage, &guest, Rest::Policy).await;
    assert_eq!((end.kept, end.credited, end.refunded), (0, money(0), money(0)));
    assert_eq!(stage.count("client_tariff").await, 0);
    // A client gets money by the same right as a guest; what was kept before is kept all the same.
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    let session = seated(stage, 1, client).await;
    sessions::extend_with_purchased(&stage.desk(), more(&session, kept.id)).await.unwrap();
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::Staff, rest: Rest::Refund };
    let forbidden = sessions::end(&stage.cashier_desk(), end).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(_))), "{forbidden:?}");
    let end = ended(stage, &session, Rest::Refund).await;
    assert_eq!((end.refunded, end.kept), (money(900), 2400));
    assert_eq!(left(stage, client).await, [2400]);
});

story!(of_many_who_use_the_same_time_one_does, |stage| {
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    let racers = (0..20).map(|racer: i32| {
        let desk = if racer % 2 == 0 { stage.desk() } else { stage.cashier_desk() };
        let start = StartOnPurchased { second_seat: true, ..on(stage, client, 1 + racer % 3, kept.id) };
        tokio::spawn(async move { sessions::start_on_purchased(&desk, start).await })
    });
    let mut started = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(session) => {
                assert_eq!(session.bought(), minutes(40));
                started += 1;
            }
            Err(Error::Refused(Refusal::ClientTariff(ClientTariffFault::UsedUp) | Refusal::DeviceTaken)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!((started, left(stage, client).await), (1, vec![]));
    // Past the program, the database has the last word.
    let set = format!("update client_tariff set seconds_left = -1 where id = {}", stage.written(kept.id.0));
    assert!(stage.by_hand(&set).await.unwrap_err().contains("client_tariff_left"));
});

story!(a_charge_that_is_put_right_takes_its_time_back, |stage| {
    for voids in [false, true] {
        let (client, _) = with_forty_minutes(stage, "Arman").await;
        let charge = newest(stage, client).await;
        // A part is of what was played, and leaves the time.
        if !voids {
            let more = transactions::reverse(&stage.desk(), reverse(charge, "301")).await;
            assert_eq!(refused(more), Refusal::MoreThanLeft { left: money(300) });
            transactions::reverse(&stage.desk(), reverse(charge, "300")).await.unwrap();
            assert_eq!((has(stage, client).await, left(stage, client).await), ((300, 0), vec![2400]));
            transactions::reverse(&stage.desk(), reverse(charge, "")).await.unwrap();
            assert_eq!(has(stage, client).await, (900, 0));
        } else {
            transactions::void(&stage.desk(), void(charge)).await.unwrap();
            assert_eq!(has(stage, client).await, (0, 0));
        }
        assert_eq!(left(stage, client).await, [] as [i64; 0]);
    }
    // Not when somebody plays it, nor when it was played.
    let (client, kept) = with_forty_minutes(stage, "Dana").await;
    let charge = newest(stage, client).await;
    let session = sessions::start_on_purchased(&stage.desk(), on(stage, client, 2, kept.id)).await.unwrap();
    let while_played = transactions::reverse(&stage.desk(), reverse(charge, "")).await;
    assert_eq!(refused(while_played), Refusal::StillRunning);
    stage.clock.advance(minutes(1));
    ended(stage, &session, Rest::Policy).await;
    let played = transactions::reverse(&stage.desk(), reverse(charge, "")).await;
    assert_eq!(refused(played), Refusal::AlreadyGivenBack);
    assert_eq!(left(stage, client).await, [39 * 60]);
});

story!(bought_time_is_history_and_one_clubs, |stage| {
    let (client, kept) = with_forty_minutes(stage, "Arman").await;
    for change in [
        "update client_tariff set cost = 0",
        "update client_tariff set client_id = client_id",
        "delete from client_tariff",
        "update client_tariff_move set seconds = 1",
        "delete from client_tariff_move",
    ] {
        assert!(stage.by_hand(change).await.is_err(), "{change}");
    }
    // Another club of the same business neither shows it nor plays it.
    let there = stage.another_club("Orbit Two").await;
    assert_eq!(clients::known(&there, client).await.unwrap().tariffs, []);
    let hall = club::hall::board(&there).await.unwrap();
    let open = domain::shifts::Open {
        id: domain::ids::ShiftId::fresh(),
        club: there.club_id(),
        opening_cash: typed("100"),
        pieces: Default::default(),
    };
    shifts::open(&there, open).await.unwrap();
    let start = StartOnPurchased { device: hall.devices[0].id, ..on(stage, client, 1, kept.id) };
    let elsewhere = sessions::start_on_purchased(&there, start).await;
    assert!(matches!(elsewhere, Err(Error::Missing)), "{elsewhere:?}");
    // Without a shift nobody is seated, whoever paid.
    let till = stage.till().await.takings.unwrap().expected_cash.minor();
    let close = domain::shifts::Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed(&till.to_string()),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    };
    shifts::close(&stage.desk(), close).await.unwrap();
    let closed = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, kept.id)).await;
    assert_eq!(refused(closed), Refusal::NoShift);
});

story!(what_somebody_wrote_by_hand_is_found, |stage| {
    let (_, kept) = with_forty_minutes(stage, "Arman").await;
    let id = stage.written(kept.id.0);
    for (there, back, why) in [
        (
            format!("update client_tariff set seconds_left = 60 where id = {id}"),
            format!("update client_tariff set seconds_left = 2400 where id = {id}"),
            "what is left of it is not what its movements leave",
        ),
        (
            "update session set kept_seconds = 1".to_owned(),
            "update session set kept_seconds = 2400".to_owned(),
            "what stayed of it is not what its client has of it",
        ),
        (
            "update session set credited = 1".to_owned(),
            "update session set credited = 0".to_owned(),
            "what was credited for its unused time is not what the ledger credited",
        ),
    ] {
        stage.by_hand(&there).await.unwrap();
        let wrong = club::verify::verify(&stage.club).await.unwrap();
        assert_eq!(wrong.iter().map(|wrong| wrong.why.as_str()).collect::<Vec<_>>(), [why]);
        stage.by_hand(&back).await.unwrap();
    }
});

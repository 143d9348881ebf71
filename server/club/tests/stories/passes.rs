//! Stories about what is sold onto clients' accounts, and about what ends it. The club's clock shows half past eight on a Sunday
//! evening when they begin.

use crate::{
    balances::topped_up,
    offers::{at, hours, made, price},
    stage::{Stage, minutes, money, night, refused, story, typed},
    transactions::{newest, reverse, void},
};
use club::{client_tariffs, clients, sessions, tariffs, transactions};
use domain::{
    client_tariffs::{
        Buy, ClientTariff, ClientTariffFault, ClientTariffState, ExtendWithPurchased, SoldOnto,
        StartOnPurchased, Visits,
    },
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, ClientTariffId, OrderId, SessionId, TariffId, ZoneId},
    money::{Balance, Money},
    orders::{Method, RestFrom},
    refusal::Refusal,
    sessions::{End, EndReason, Ended, Parts, Rest, Session, Start},
    tariffs::{Draft, EditTariff, NotOffered, RefundPolicy, TypedSold, TypedSpan, TypedUnit},
    time::Moment,
};

pub fn zone(stage: &Stage, name: &str) -> ZoneId {
    stage.hall.zones.iter().find(|zone| zone.name == name).unwrap().id
}

/// Ten visits of two hours for 9000, good for thirty days after the first of them.
pub async fn multipass(stage: &Stage) -> TariffId {
    let draft = Draft {
        name: typed("Ten visits"),
        sold: TypedSold::Visits,
        unit_minutes: typed("120"),
        visits: typed("10"),
        after_first_use: TypedSpan { number: typed("30"), unit: TypedUnit::Days },
        prices: vec![price(stage, 0, "9000")],
        ..night()
    };
    made(stage, draft).await
}

/// Five hours for 4000, good for a day after the sale.
pub async fn five_hours(stage: &Stage) -> TariffId {
    let draft = Draft {
        name: typed("Five hours"),
        max_quantity: typed("2"),
        unit_minutes: typed("300"),
        after_purchase: TypedSpan { number: typed("1"), unit: TypedUnit::Days },
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "4000")],
        ..night()
    };
    made(stage, draft).await
}

pub fn buying(stage: &Stage, client: ClientId, tariff: TariffId) -> Buy {
    Buy {
        id: OrderId::fresh(),
        club: stage.hall.club.id,
        client,
        zone: zone(stage, "Standard"),
        tariff,
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    }
}

pub async fn bought(stage: &Stage, client: ClientId, tariff: TariffId) -> ClientTariff {
    client_tariffs::buy(&stage.desk(), buying(stage, client, tariff)).await.unwrap().sold
}

pub async fn active(stage: &Stage, client: ClientId) -> Vec<ClientTariff> {
    clients::known(&stage.desk(), client).await.unwrap().tariffs
}

/// All that was ever on the account, as the client's page says it.
async fn account(stage: &Stage, client: ClientId) -> Vec<ClientTariff> {
    let page = clients::card(&stage.desk(), CardQuestion::of(client, ClientTab::Tariffs)).await.unwrap();
    page.account.unwrap().tariffs
}

pub fn on(stage: &Stage, client: ClientId, pc: i32, purchased: ClientTariffId) -> StartOnPurchased {
    StartOnPurchased {
        id: SessionId::fresh(),
        client,
        device: stage.pc(pc),
        purchased,
        second_seat: false,
        serve_banned: false,
    }
}

pub async fn used(stage: &Stage, client: ClientId, pc: i32, purchased: ClientTariffId) -> Session {
    sessions::start_on_purchased(&stage.desk(), on(stage, client, pc, purchased)).await.unwrap()
}

pub async fn ended(stage: &Stage, session: &Session) -> Ended {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap().ended.unwrap()
}

/// What a report says that the club owes in kept time: seconds, and their price.
pub async fn owed(stage: &Stage) -> (i64, Money) {
    let owed = stage.till().await.report.unwrap().figures.unwrap().owed;
    (owed.kept, owed.kept_cost)
}

fn fault(fault: ClientTariffFault) -> Refusal {
    Refusal::ClientTariff(fault)
}

story!(a_multipass_is_sold_onto_an_account_and_used_visit_by_visit, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let cash = stage.till().await.takings.unwrap().expected_cash;
    let buy = Buy { tendered: typed("10000"), ..buying(stage, client, tariff) };
    let SoldOnto { sold, change, transaction, .. } =
        client_tariffs::buy(&stage.desk(), buy.clone()).await.unwrap();
    assert_eq!((change, transaction.is_some()), (money(1000), true));
    assert_eq!((sold.left, sold.visits), (72_000, Some(Visits { all: 10, left: 10 })));
    assert_eq!((sold.session, sold.by.as_str(), sold.valid_until), (None, "dana", None));
    assert_eq!(sold.state(stage.club.now()), ClientTariffState::Issued);
    // The same press twice is one act, and says the same.
    let again = client_tariffs::buy(&stage.desk(), buy).await.unwrap();
    assert_eq!((&again.sold, again.change, again.transaction), (&sold, change, transaction));
    let takings = stage.till().await.takings.unwrap();
    assert_eq!(takings.expected_cash, cash + Balance::plus(money(9000)));
    assert_eq!(owed(stage).await, (72_000, money(9000)));
    assert_eq!(active(stage, client).await, std::slice::from_ref(&sold));
    // What was sold is on the report, and nobody played for it.
    let report = stage.till().await.report.unwrap();
    let line = report.figures.unwrap().tariffs.remove(0);
    assert_eq!((line.name.as_str(), line.sessions, line.total.minor()), ("Ten visits", 0, 9000));

    let session = used(stage, client, 1, sold.id).await;
    assert_eq!((session.bought(), session.paid()), (minutes(120), money(0)));
    let nine = active(stage, client).await.remove(0);
    assert_eq!((nine.left, nine.visits), (64_800, Some(Visits { all: 10, left: 9 })));
    assert_eq!(nine.state(stage.club.now()), ClientTariffState::Activated);
    // Thirty days from now on.
    let over = session.started_at + minutes(30 * 24 * 60);
    assert_eq!((nine.first_used_at, nine.valid_until), (Some(session.started_at), Some(over)));
    assert_eq!(stage.session(session.id).await, session);
    // A visit that has begun is used up.
    stage.clock.advance(minutes(30));
    let end = ended(stage, &session).await;
    assert_eq!((end.kept, end.credited, end.refunded), (0, money(0), money(0)));
    assert_eq!(active(stage, client).await.remove(0).left, 64_800);
    assert_eq!(owed(stage).await, (64_800, money(8100)));

    for _ in 0..9 {
        let session = used(stage, client, 2, sold.id).await;
        stage.clock.advance(minutes(120));
        sessions::fire_due(&stage.club).await.unwrap();
        assert_eq!(stage.session(session.id).await.ended.unwrap().why, EndReason::TimeRanOut);
    }
    assert_eq!(active(stage, client).await, []);
    let all = account(stage, client).await;
    assert_eq!(all[0].state(stage.club.now()), ClientTariffState::UsedUp);
    let more = sessions::start_on_purchased(&stage.desk(), on(stage, client, 2, sold.id)).await;
    assert_eq!(refused(more), fault(ClientTariffFault::UsedUp));
    assert_eq!(owed(stage).await, (0, money(0)));
});

story!(what_is_not_used_in_time_is_gone_and_not_owed, |stage| {
    let (client, tariff) = (stage.client("Arman").await, five_hours(stage).await);
    let sold = bought(stage, client, tariff).await;
    let over = stage.club.now() + minutes(24 * 60);
    assert_eq!((sold.valid_until, sold.visits), (Some(over), None));
    stage.clock.advance(minutes(22 * 60));
    // Two hours are left until it expires: then the session ends, with warnings as usual.
    let session = used(stage, client, 1, sold.id).await;
    assert_eq!((session.bought(), session.ends_at()), (minutes(120), Some(over)));
    assert_eq!(active(stage, client).await.remove(0).left, 3 * 3600);
    stage.clock.advance(minutes(60));
    // Ended before, the time goes back, and is as good as before.
    assert_eq!(ended(stage, &session).await.kept, 3600);
    let back = active(stage, client).await.remove(0);
    assert_eq!((back.left, back.valid_until), (4 * 3600, Some(over)));
    assert_eq!(owed(stage).await, (4 * 3600, money(3200)));
    let session = used(stage, client, 1, sold.id).await;
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    let end = stage.session(session.id).await.ended.unwrap();
    assert_eq!((end.at, end.why, end.kept), (over, EndReason::TimeRanOut, 0));
    assert_eq!(owed(stage).await, (0, money(0)));
    let kept = active(stage, client).await.remove(0);
    assert_eq!((kept.left, kept.state(stage.club.now())), (3 * 3600, ClientTariffState::Expired));
    let late = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, sold.id)).await;
    assert_eq!(refused(late), fault(ClientTariffFault::Expired { at: over }));
    // After a while the hall forgets it; the client's page does not.
    stage.clock.advance(minutes(8 * 24 * 60));
    assert_eq!(active(stage, client).await, []);
    assert_eq!(account(stage, client).await[0].id, sold.id);
});

story!(what_was_bought_at_a_seat_keeps_the_expiry_of_its_sale, |stage| {
    let (client, tariff) = (stage.client("Arman").await, five_hours(stage).await);
    let over = stage.club.now() + minutes(24 * 60);
    let session = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(1) }).await.unwrap();
    assert_eq!((session.bought(), session.blocks[0].until), (minutes(300), Some(over)));
    stage.clock.advance(minutes(60));
    assert_eq!(ended(stage, &session).await.kept, 4 * 3600);
    let kept = active(stage, client).await.remove(0);
    assert_eq!((kept.valid_until, kept.first_used_at), (Some(over), Some(session.started_at)));
    assert_eq!(kept.session, Some(session.id));
    stage.clock.advance(minutes(23 * 60));
    let late = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, kept.id)).await;
    assert_eq!(refused(late), fault(ClientTariffFault::Expired { at: over }));
    // Less than a minute before its last day is over nothing of it is sold.
    let draft = Draft {
        name: typed("Until Monday"),
        expires_on: typed("2026-11-23"),
        prices: vec![price(stage, 0, "500")],
        ..night()
    };
    let last = made(stage, draft).await;
    let midnight: Moment = "2026-11-23T19:00:00Z".parse().unwrap();
    stage.clock.advance(midnight - stage.club.now() - minutes(30));
    let half =
        sessions::start(&stage.desk(), Start { client, tariff: last, ..stage.guest(1) }).await.unwrap();
    assert_eq!((half.ends_at(), half.bought()), (Some(midnight), minutes(30)));
    let sold = bought(stage, client, last).await;
    assert_eq!(sold.valid_until, Some(midnight));
    assert_eq!(sold.expires.map(|local| local.to_string()), Some("2026-11-24 00:00:00".into()));
    stage.clock.advance(minutes(30));
    sessions::fire_due(&stage.club).await.unwrap();
    let over = sessions::start(&stage.desk(), Start { client, tariff: last, ..stage.guest(2) }).await;
    assert_eq!(refused(over), Refusal::NotOffered(NotOffered::Sale { next: None }));
    let over = client_tariffs::buy(&stage.desk(), buying(stage, client, last)).await;
    assert_eq!(refused(over), Refusal::NotOffered(NotOffered::Sale { next: None }));
});

story!(a_night_that_was_kept_is_played_at_night_as_it_was_sold, |stage| {
    let dark = hours(stage, "Night", "20:00", "06:00").await;
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![at(dark, None)],
        prices: vec![price(stage, 0, "3000")],
        refund_policy: RefundPolicy::Keep,
        ..night()
    };
    let tariff = made(stage, draft.clone()).await;
    let client = stage.client("Arman").await;
    let onto = client_tariffs::buy(&stage.desk(), buying(stage, client, tariff)).await;
    assert_eq!(refused(onto), Refusal::NotOffered(NotOffered::AtSeat));
    let session = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(1) }).await.unwrap();
    stage.clock.advance(minutes(90));
    assert_eq!(ended(stage, &session).await.kept, 8 * 3600);
    let kept = active(stage, client).await.remove(0);
    // The tariff becomes a day; what was sold stays a night.
    let day = hours(stage, "Day", "06:00", "20:00").await;
    let draft = Draft { hours: vec![at(day, None)], ..draft };
    tariffs::edit(&stage.owner_desk(), EditTariff { id: ActId::fresh(), tariff, draft }).await.unwrap();
    stage.clock.advance(minutes(10 * 60));
    let next = Some("2026-11-23T20:00:00".parse().unwrap());
    let by_day = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, kept.id)).await;
    assert_eq!(refused(by_day), Refusal::NotOffered(NotOffered::Hours { next }));
    // From three in the morning it lasts until six.
    stage.clock.advance(minutes(19 * 60));
    let six: Moment = "2026-11-24T01:00:00Z".parse().unwrap();
    let session = used(stage, client, 1, kept.id).await;
    assert_eq!((session.ends_at(), session.bought()), (Some(six), minutes(180)));
    assert_eq!(active(stage, client).await.remove(0).left, 5 * 3600);
});

story!(a_sale_that_is_put_right_takes_what_was_sold_with_it, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "20000").await;
    let tariff = multipass(stage).await;
    let parts = Parts { rest: RestFrom::Balance, ..Parts::default() };
    let buy = Buy { parts, ..buying(stage, client, tariff) };
    let sold = client_tariffs::buy(&stage.desk(), buy).await.unwrap().sold;
    let charge = newest(stage, client).await;
    transactions::reverse(&stage.desk(), reverse(charge, "")).await.unwrap();
    assert_eq!(active(stage, client).await, []);
    let cancelled = account(stage, client).await.remove(0);
    assert_eq!((cancelled.id, cancelled.left), (sold.id, 0));
    assert_eq!(cancelled.state(stage.club.now()), ClientTariffState::Cancelled);
    let gone = sessions::start_on_purchased(&stage.desk(), on(stage, client, 1, sold.id)).await;
    assert_eq!(refused(gone), fault(ClientTariffFault::Cancelled));
    assert_eq!(clients::known(&stage.desk(), client).await.unwrap().balances.balance, money(20_000));
    // Of what was used a part was played.
    let sold = bought(stage, client, tariff).await;
    let charge = newest(stage, client).await;
    let session = used(stage, client, 1, sold.id).await;
    let running = transactions::void(&stage.desk(), void(charge)).await;
    assert_eq!(refused(running), Refusal::StillRunning);
    stage.clock.advance(minutes(1));
    ended(stage, &session).await;
    let played = transactions::void(&stage.desk(), void(charge)).await;
    assert_eq!(refused(played), Refusal::AlreadyGivenBack);
});

story!(what_is_appended_and_never_begins_is_no_visit, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let sold = bought(stage, client, tariff).await;
    let session = sessions::start(&stage.desk(), Start { client, ..stage.guest(1) }).await.unwrap();
    let extend = ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased: sold.id };
    let longer = sessions::extend_with_purchased(&stage.desk(), extend).await.unwrap();
    assert_eq!(longer.bought(), minutes(180));
    let then = active(stage, client).await.into_iter().find(|tariff| tariff.id == sold.id).unwrap();
    assert_eq!(then.first_used_at, Some(session.started_at + minutes(60)));
    stage.clock.advance(minutes(30));
    assert_eq!(ended(stage, &session).await.kept, 150 * 60);
    let all = active(stage, client).await;
    let back = all.iter().find(|tariff| tariff.id == sold.id).unwrap();
    // As if it had never been.
    assert_eq!(back, &ClientTariff { places: back.places.clone(), ..sold.clone() });
    // The second time as the first: what came back whole was never used.
    stage.clock.advance(minutes(24 * 60));
    let session = sessions::start(&stage.desk(), Start { client, ..stage.guest(1) }).await.unwrap();
    let extend = ExtendWithPurchased { id: OrderId::fresh(), session: session.id, purchased: sold.id };
    sessions::extend_with_purchased(&stage.desk(), extend).await.unwrap();
    stage.clock.advance(minutes(30));
    ended(stage, &session).await;
    let all = active(stage, client).await;
    let back = all.iter().find(|tariff| tariff.id == sold.id).unwrap();
    assert_eq!(back, &ClientTariff { places: back.places.clone(), ..sold });
});

story!(so_many_hours_in_so_many_visits_end_with_the_last_of_them, |stage| {
    let draft = Draft {
        name: typed("Two goes"),
        unit_minutes: typed("600"),
        visits: typed("2"),
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "5000")],
        ..night()
    };
    let tariff = made(stage, draft).await;
    let client = stage.client("Arman").await;
    let session = sessions::start(&stage.desk(), Start { client, tariff, ..stage.guest(1) }).await.unwrap();
    stage.clock.advance(minutes(60));
    assert_eq!(ended(stage, &session).await.kept, 9 * 3600);
    let kept = active(stage, client).await.remove(0);
    assert_eq!(kept.visits, Some(Visits { all: 1, left: 1 }));
    let second = used(stage, client, 1, kept.id).await;
    assert_eq!(second.bought(), minutes(540));
    stage.clock.advance(minutes(60));
    // Nobody has a visit left: the rest is gone, and said to be.
    assert!(second.blocks[0].used.unwrap().whole);
    assert_eq!(ended(stage, &second).await.kept, 0);
    assert_eq!(stage.session(second.id).await.lost(), 8 * 3600);
    assert_eq!(active(stage, client).await, []);
    let over = account(stage, client).await.remove(0);
    assert_eq!(over.state(stage.club.now()), ClientTariffState::UsedUp);
    assert_eq!(owed(stage).await, (0, money(0)));
});

story!(it_is_used_in_its_zone_and_where_it_cost_no_more, |stage| {
    let vip = zone(stage, "VIP");
    let both = |standard: &str, dear: &str| Draft {
        name: typed("Pass"),
        sold: TypedSold::Visits,
        unit_minutes: typed("60"),
        visits: typed("3"),
        prices: vec![
            price(stage, 0, standard),
            domain::tariffs::TypedPrice { zone: vip, of: 0, price: typed(dear) },
        ],
        ..night()
    };
    let tariff = made(stage, both("1000", "2000")).await;
    let client = stage.client("Arman").await;
    let cheap = bought(stage, client, tariff).await;
    let dear = Buy { zone: vip, ..buying(stage, client, tariff) };
    let dear = client_tariffs::buy(&stage.desk(), dear).await.unwrap().sold;
    assert_eq!((cheap.cost, dear.cost), (money(1000), money(2000)));
    // Prices of today change nothing of what was sold.
    let draft = both("3000", "500");
    tariffs::edit(&stage.owner_desk(), EditTariff { id: ActId::fresh(), tariff, draft }).await.unwrap();
    let there = sessions::start_on_purchased(&stage.desk(), on(stage, client, 4, cheap.id)).await;
    assert_eq!(refused(there), fault(ClientTariffFault::Elsewhere { zone: "Standard".into() }));
    let session = used(stage, client, 1, dear.id).await;
    ended(stage, &session).await;
    used(stage, client, 4, dear.id).await;
});

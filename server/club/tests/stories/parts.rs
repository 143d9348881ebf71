//! Stories about the parts that charged moves leave: where they are good, and that nothing of them counts twice.

use crate::{
    moving_paid::{charge, moved},
    offers::{made, price},
    passes::{active, ended, used, zone},
    stage::{Stage, minutes, story, typed},
};
use club::{devices, discounts, sessions};
use domain::{
    devices::DeviceKind,
    discounts::{Draft as Off, NewDiscount, RetireDiscount},
    ids::{ActId, ClientId, DeviceId, DiscountId, TariffId, ZoneId},
    sessions::{Move, Start},
    tariffs::{Draft, RefundPolicy, TypedPrice, TypedSpan, TypedUnit},
};

/// A third zone with a device.
async fn booth(stage: &Stage) -> (ZoneId, DeviceId) {
    let (zone, device) = (ZoneId::fresh(), DeviceId::fresh());
    let add = devices::AddZone { id: zone, club: stage.hall.club.id, name: "Booth".into() };
    devices::add_zone(&stage.owner_desk(), add).await.unwrap();
    let add = devices::AddDevice { id: device, zone, kind: DeviceKind::Pc, number: 5 };
    devices::add(&stage.owner_desk(), add).await.unwrap();
    (zone, device)
}

/// An hour that is good for a month: 1000, in the VIP zone 2000, in the booth as much as is said.
async fn an_hour(stage: &Stage, name: &str, (booth, there): (ZoneId, &str)) -> TariffId {
    let vip = TypedPrice { zone: zone(stage, "VIP"), ..price(stage, 0, "2000") };
    let there = TypedPrice { zone: booth, ..price(stage, 0, there) };
    let draft = Draft {
        name: typed(name),
        after_purchase: TypedSpan { number: typed("30"), unit: TypedUnit::Days },
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "1000"), vip, there],
        ..crate::stage::night()
    };
    made(stage, draft).await
}

async fn off(stage: &Stage, name: &str, tariff: TariffId) -> DiscountId {
    let draft = Off { name: typed(name), percent: typed("20"), tariffs: vec![tariff], ..Off::default() };
    let new = NewDiscount { id: DiscountId::fresh(), club: stage.hall.club.id, draft };
    discounts::make(&stage.owner_desk(), new.clone()).await.unwrap();
    new.id
}

/// Of each part that a client has, in how many of the three zones it can be used now.
async fn good(stage: &Stage, client: ClientId, zones: &[ZoneId]) -> Vec<Vec<bool>> {
    let kept = active(stage, client).await;
    let here =
        |kept: &domain::client_tariffs::ClientTariff, zone| kept.used_in(zone, stage.club.now()).is_ok();
    kept.iter().map(|kept| zones.iter().map(|zone| here(kept, *zone)).collect()).collect()
}

story!(a_part_is_good_where_a_unit_stood_no_higher_when_it_was_turned, |stage| {
    let (booth, seat) = booth(stage).await;
    let zones = [zone(stage, "Standard"), zone(stage, "VIP"), booth];
    // Was anything off at the sale, at the move; is it moved on to the booth; what an hour is there; how many parts stay, and
    // are they good there?
    for (name, at_sale, at_move, on, there, parts, good_there) in [
        ("Arman", false, false, false, "2500", 2, false),
        ("Berik", false, true, false, "2500", 2, false),
        ("Dana", true, false, false, "2500", 2, false),
        ("Elena", true, true, false, "2000", 2, true),
        ("Farid", false, false, true, "4000", 4, true),
        ("Gulnar", true, true, true, "4000", 4, true),
    ] {
        let tariff = an_hour(stage, name, (booth, there)).await;
        let client = stage.client(name).await;
        let discount = if at_sale { Some(off(stage, name, tariff).await) } else { None };
        let session = Start { tariff, client, ..stage.guest(1) };
        let session = sessions::start(&stage.desk(), session).await.unwrap();
        if at_move && discount.is_none() {
            off(stage, name, tariff).await;
        } else if !at_move && let Some(discount) = discount {
            let archive = RetireDiscount { id: ActId::fresh(), discount, archived: true };
            discounts::retire(&stage.owner_desk(), archive).await.unwrap();
        }
        let unit = if at_move { "1600" } else { "2000" };
        moved(stage, charge(stage, session.id, unit, "")).await;
        if on {
            let unit = if at_move { "6400" } else { "8000" };
            moved(stage, Move { to: seat, ..charge(stage, session.id, unit, "") }).await;
        }
        ended(stage, &session).await;
        assert_eq!(good(stage, client, &zones).await, vec![vec![true, true, good_there]; parts], "{name}");
    }
});

/// Hours of which what is left after so many visits is gone.
async fn in_visits(stage: &Stage, name: &str, visits: &str) -> TariffId {
    let vip = TypedPrice { zone: zone(stage, "VIP"), ..price(stage, 0, "2000") };
    let draft = Draft {
        name: typed(name),
        max_quantity: typed("2"),
        visits: typed(visits),
        refund_policy: RefundPolicy::Keep,
        prices: vec![price(stage, 0, "1000"), vip],
        ..crate::stage::night()
    };
    made(stage, draft).await
}

story!(the_visits_of_a_purchase_are_counted_once, |stage| {
    // So many visits for each of so many hours; the visits left of the rest; how many parts stay.
    for (name, visits, quantity, rest, parts) in
        [("Arman", "3", 1, Some(2), 2), ("Berik", "1", 2, Some(1), 2), ("Dana", "1", 1, None, 0)]
    {
        let (client, tariff) = (stage.client(name).await, in_visits(stage, name, visits).await);
        let start = Start { tariff, client, quantity, ..stage.guest(1) };
        let session = sessions::start(&stage.desk(), start).await.unwrap();
        moved(stage, charge(stage, session.id, "2000", "")).await;
        stage.clock.advance(minutes(10));
        ended(stage, &session).await;
        let kept = active(stage, client).await;
        let mut left: Vec<_> = kept.iter().map(|kept| kept.visits.map(|visits| visits.left)).collect();
        left.sort_unstable();
        let expected: Vec<_> = [None, rest].into_iter().take(parts).collect();
        assert_eq!(left, expected, "{name}");
        // What was paid for can be played: the difference in the same zone, however many visits the rest has.
        let Some(difference) = kept.iter().find(|kept| kept.visits.is_none()) else { continue };
        let again = used(stage, client, 4, difference.id).await;
        stage.clock.advance(minutes(1));
        assert_eq!(ended(stage, &again).await.kept, difference.left - 60, "{name}");
        assert_eq!(active(stage, client).await.len(), parts, "{name}");
    }
});

//! Time that a client bought and did not play: it stays on their account until it is used (decision 9).

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ClientId, ClientTariffId, DeviceId, OrderId, SessionId, ZoneId},
    money::Money,
    refusal::Refusal,
    time::Moment,
};

/// One bought tariff on a client's account, with what is left of it. It is good in the club where it was bought.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientTariff {
    /// Its id.
    pub id: ClientTariffId,
    /// The tariff's name at the sale.
    pub tariff: String,
    /// What the zone that it was bought for was called then.
    pub zone: String,
    /// Where it can be used now.
    pub good_in: Vec<ZoneId>,
    /// Seconds that stayed at first.
    pub kept: i64,
    /// Seconds that are left of them.
    pub left: i64,
    /// What the seconds that stayed had cost in money, bonus not counted.
    pub cost: Money,
    /// What of them had been paid with bonus.
    pub cost_bonus: Money,
    /// When it was paid for.
    pub paid_at: Moment,
    /// Since when it is on the account.
    pub since: Moment,
    /// The visit that it is left over from.
    pub session: SessionId,
    /// Who ended that visit.
    pub by: String,
}

impl ClientTariff {
    /// What is owed for the time that is left, in money and in bonus: in proportion, rounded down to the minor unit.
    pub fn owed(&self) -> (Money, Money) {
        let share = |cost: Money| cost.share(self.left, self.kept, Money::ZERO);
        (share(self.cost), share(self.cost_bonus))
    }

    /// How much of it is used in a zone: all that is left.
    ///
    /// # Errors
    /// [`Refusal::ClientTariffUsed`], [`Refusal::ClientTariffElsewhere`].
    pub fn used_in(&self, zone: ZoneId) -> Result<i64, Refusal> {
        if self.left <= 0 {
            return Err(Refusal::ClientTariffUsed);
        }
        if !self.good_in.contains(&zone) {
            return Err(Refusal::ClientTariffElsewhere { zone: self.zone.clone() });
        }
        Ok(self.left)
    }
}

/// Where time can be used that was bought for a zone at so much a unit: there, and in each zone where its tariff costs no
/// more now. `prices`: one unit's price by zone, as it is now.
pub fn good_in(bought_for: ZoneId, unit_price: Money, prices: &[(ZoneId, Money)]) -> Vec<ZoneId> {
    let others = prices.iter().filter(|(zone, price)| *zone != bought_for && *price <= unit_price);
    std::iter::once(bought_for).chain(others.map(|(zone, _)| *zone)).collect()
}

/// What a client has of them in a club: those of which anything is left, the oldest first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClientTariffs {
    /// Whose.
    pub client: ClientId,
    /// The tariffs.
    pub active: Vec<ClientTariff>,
}

/// Where a block of time in a session comes from that was not bought for this session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Used {
    /// The client tariff.
    pub id: ClientTariffId,
    /// When it was paid for.
    pub paid_at: Moment,
    /// The visit that it is left over from.
    pub session: SessionId,
}

/// Seat a client on time that they bought before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StartOnPurchased {
    /// Made with the form.
    pub id: SessionId,
    /// Who sits down.
    pub client: ClientId,
    /// Where.
    pub device: DeviceId,
    /// What is used.
    pub purchased: ClientTariffId,
    /// Staff know that the client plays elsewhere already (decision 12).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub second_seat: bool,
    /// Staff serve the client in spite of a ban (decision 19).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub serve_banned: bool,
}

/// Give a running session time that its client bought before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExtendWithPurchased {
    /// Made with the form.
    pub id: OrderId,
    /// Whose time.
    pub session: SessionId,
    /// What is used.
    pub purchased: ClientTariffId,
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    fn tariff(kept: i64, left: i64, cost: i64, cost_bonus: i64) -> ClientTariff {
        ClientTariff {
            id: ClientTariffId::fresh(),
            tariff: "1 hour".into(),
            zone: "Standard".into(),
            good_in: vec![ZoneId::fresh()],
            kept,
            left,
            cost: money(cost),
            cost_bonus: money(cost_bonus),
            paid_at: Moment::UNIX_EPOCH,
            since: Moment::UNIX_EPOCH,
            session: SessionId::fresh(),
            by: "Dana".into(),
        }
    }

    #[test]
    fn it_is_good_where_it_was_bought_and_where_it_costs_no_more() {
        let [standard, vip, yard, club] = [(); 4].map(|()| ZoneId::fresh());
        let prices = [(standard, money(900)), (vip, money(1400)), (yard, money(500)), (club, money(900))];
        assert_eq!(good_in(standard, money(900), &prices), [standard, yard, club]);
        assert_eq!(good_in(vip, money(1400), &prices), [vip, standard, yard, club]);
        // Also when it is no longer sold there, or costs more now: it was bought for it.
        assert_eq!(good_in(standard, money(900), &[]), [standard]);
        assert_eq!(good_in(standard, money(800), &prices), [standard, yard]);
        assert_eq!(good_in(standard, Money::ZERO, &prices), [standard]);
    }

    #[test]
    fn it_is_used_once_and_only_where_it_is_good() {
        let active = tariff(3600, 600, 900, 0);
        assert_eq!(active.used_in(active.good_in[0]), Ok(600));
        let elsewhere = Refusal::ClientTariffElsewhere { zone: "Standard".into() };
        assert_eq!(active.used_in(ZoneId::fresh()), Err(elsewhere));
        let over = tariff(3600, 0, 900, 0);
        assert_eq!(over.used_in(over.good_in[0]), Err(Refusal::ClientTariffUsed));
    }

    #[test]
    fn what_is_owed_by_cases() {
        for (kept, left, cost, owed) in [
            (3600, 3600, 900, 900),
            (3600, 1800, 900, 450),
            (3599, 1, 900, 0),
            (3600, 0, 900, 0),
            (60, 60, 0, 0),
        ] {
            assert_eq!(tariff(kept, left, cost, 0).owed(), (money(owed), Money::ZERO), "{left} of {kept}");
        }
    }

    proptest! {
        #[test]
        fn nobody_is_owed_more_than_they_paid(
            kept in 1..1_000_000_i64, cut in 0..=1_000_000_i64, cost in 0..10_000_000_i64, bonus in 0..10_000_000_i64,
        ) {
            let one = tariff(kept, cut % (kept + 1), cost, bonus);
            let (money, points) = one.owed();
            prop_assert!(money <= one.cost && points <= one.cost_bonus);
            prop_assert_eq!(one.left == one.kept, (money, points) == (one.cost, one.cost_bonus) && one.left == one.kept);
        }
    }
}

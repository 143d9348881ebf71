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

/// What time costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// So much.
    pub price: Money,
    /// For so many seconds.
    pub seconds: i64,
}

impl Rate {
    /// Does the same time cost no more? Multiplied crosswise, since nothing is divided that comes out even only sometimes.
    fn is_no_more_than(self, other: Self) -> bool {
        let costs = |price: Money, seconds: i64| i128::from(price.minor()) * i128::from(seconds);
        costs(self.price, other.seconds) <= costs(other.price, self.seconds)
    }
}

/// Where time can be used that was bought for a zone at a rate: there, and in each zone where its tariff costs no more for
/// the same time now. `rates`: of the tariff by zone, as they are now; its unit may have become longer or shorter since.
pub fn good_in(bought_for: ZoneId, bought_at: Rate, rates: &[(ZoneId, Rate)]) -> Vec<ZoneId> {
    let others = rates.iter().filter(|(zone, rate)| *zone != bought_for && rate.is_no_more_than(bought_at));
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
        let hour = |minor: i64| Rate { price: money(minor), seconds: 3600 };
        let rates = [(standard, hour(900)), (vip, hour(1400)), (yard, hour(500)), (club, hour(900))];
        assert_eq!(good_in(standard, hour(900), &rates), [standard, yard, club]);
        assert_eq!(good_in(vip, hour(1400), &rates), [vip, standard, yard, club]);
        // Also when it is no longer sold there, or costs more now: it was bought for it.
        assert_eq!(good_in(standard, hour(900), &[]), [standard]);
        assert_eq!(good_in(standard, hour(800), &rates), [standard, yard]);
        assert_eq!(good_in(standard, hour(0), &rates), [standard]);
    }

    #[test]
    fn the_same_time_is_compared_whatever_is_sold_at_once() {
        let [standard, vip] = [(); 2].map(|()| ZoneId::fresh());
        let rate = |minor: i64, minutes: i64| Rate { price: money(minor), seconds: minutes * 60 };
        for (bought, now, good) in [
            // An hour for 900; now half an hour costs 500, which is 1000 for the hour.
            (rate(900, 60), rate(500, 30), false),
            (rate(900, 60), rate(450, 30), true),
            // Half an hour for 500; now three hours for 2,900 are less for the same time.
            (rate(500, 30), rate(2900, 180), true),
            (rate(500, 30), rate(3001, 180), false),
            // Seven minutes are compared to the last second.
            (rate(100, 7), rate(857, 60), true),
            (rate(100, 7), rate(858, 60), false),
            (rate(1_000_000_000, 44_640), rate(1_000_000_000, 44_640), true),
        ] {
            let zones = good_in(standard, bought, &[(vip, now)]);
            assert_eq!(zones.contains(&vip), good, "{bought:?} {now:?}");
        }
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

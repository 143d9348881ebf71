//! What paid for which line of a cart: each line keeps what it was paid with, so that its time can be given back or kept
//! by itself.

use super::{Payment, Through};
use crate::money::Money;

/// What a line of a cart costs, and what of it may be bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owed {
    /// Its price.
    pub total: Money,
    /// By bonus at most.
    pub bonus_most: Money,
}

/// What of each payment paid for each line: by line, in the order of the payments, of which bonus comes first. Each pays
/// the lines in their order, bonus none of them beyond its own cap.
///
/// The payments are those of the lines' sum, and their bonus is within the sum of the caps: then nothing is left over.
pub fn apportion(lines: &[Owed], payments: &[Payment]) -> Vec<Vec<Money>> {
    let mut parts = vec![Vec::with_capacity(payments.len()); lines.len()];
    let mut owed: Vec<Money> = lines.iter().map(|line| line.total).collect();
    for payment in payments {
        let mut left = payment.amount;
        for ((line, owed), parts) in lines.iter().zip(&mut owed).zip(&mut parts) {
            let room = match payment.through {
                Through::Bonus => line.bonus_most.min(*owed),
                _ => *owed,
            };
            let part = left.min(room);
            left = left.less(part).unwrap_or_default();
            *owed = owed.less(part).unwrap_or_default();
            parts.push(part);
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::orders::{Mix, Purse, pay};

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    fn owed(total: i64, most: i64) -> Owed {
        Owed { total: money(total), bonus_most: money(most) }
    }

    fn paid(parts: &[(Through, i64)]) -> Vec<Payment> {
        let payment = |(through, amount): &(Through, i64)| {
            let amount = money(*amount);
            Payment { through: *through, amount, tendered: amount, change: Money::ZERO }
        };
        parts.iter().map(payment).collect()
    }

    #[test]
    fn a_cart_is_paid_line_by_line() {
        use Through::{Balance, Bonus, Cash};
        for (lines, payments, parts) in [
            (vec![owed(900, 0)], vec![(Cash, 900)], vec![vec![900]]),
            (vec![owed(900, 0), owed(600, 0)], vec![(Cash, 1500)], vec![vec![900], vec![600]]),
            // Bonus keeps to the cap of each line.
            (
                vec![owed(900, 270), owed(600, 60)],
                vec![(Bonus, 300), (Balance, 700), (Cash, 500)],
                vec![vec![270, 630, 0], vec![30, 70, 500]],
            ),
            (vec![owed(0, 0), owed(600, 60)], vec![(Cash, 600)], vec![vec![0], vec![600]]),
            (vec![owed(0, 0), owed(0, 0)], vec![(Cash, 0)], vec![vec![0], vec![0]]),
        ] {
            let parts: Vec<Vec<Money>> =
                parts.into_iter().map(|line| line.into_iter().map(money).collect()).collect();
            assert_eq!(apportion(&lines, &paid(&payments)), parts, "{lines:?} {payments:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_is_left_over_and_no_cap_is_passed(
            lines in prop::collection::vec((0_i64..2000, 0_i64..=100), 1..8),
            (bonus, balance, card) in (0_i64..3000, 0_i64..3000, 0_i64..3000),
        ) {
            let lines: Vec<Owed> =
                lines.into_iter().map(|(total, percent)| owed(total, total * percent / 100)).collect();
            let total: Money = lines.iter().map(|line| line.total).sum();
            let most: Money = lines.iter().map(|line| line.bonus_most).sum();
            let mix = Mix {
                bonus: money(bonus).min(most),
                balance: money(balance),
                card: money(card),
                ..Mix::default()
            };
            let purse = Purse { balance: money(3000), bonus: money(3000), bonus_most: most };
            let payments = pay(total, &mix, &purse).unwrap();
            let parts = apportion(&lines, &payments);
            for (line, parts) in lines.iter().zip(&parts) {
                prop_assert_eq!(parts.iter().copied().sum::<Money>(), line.total);
            }
            for (place, payment) in payments.iter().enumerate() {
                let column: Money = parts.iter().map(|line| line[place]).sum();
                prop_assert_eq!(column, payment.amount);
                if payment.through == Through::Bonus {
                    prop_assert!(lines.iter().zip(&parts).all(|(line, parts)| parts[place] <= line.bonus_most));
                }
            }
        }
    }
}

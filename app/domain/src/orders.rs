//! A cart and what was paid for it.

use serde::{Deserialize, Serialize};

use crate::{money::Money, refusal::Refusal};

/// How money changes hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
#[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case"))]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// Into the till.
    Cash,
    /// By the stand-alone terminal; the cashier confirms what it says.
    Card,
}

impl Method {
    /// As it stands on the button.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Cash => "Cash",
            Self::Card => "Card",
        }
    }
}

/// Money that paid an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Payment {
    /// How.
    pub method: Method,
    /// What the club got: the total.
    pub amount: Money,
    /// What was handed over; the total when nothing was typed.
    pub tendered: Money,
    /// What goes back to the client.
    pub change: Money,
}

/// Pays `total` by one method. An empty amount means the exact total. Cash above it gives change, a card is
/// charged exactly the total, whatever was typed (decision 24).
///
/// # Errors
/// [`Refusal::AmountMissing`] when less than the total was entered.
pub fn pay(total: Money, method: Method, entered: Option<Money>) -> Result<Payment, Refusal> {
    let entered = entered.unwrap_or(total);
    let Some(over) = entered.less(total) else {
        let missing = total.less(entered).unwrap_or(Money::ZERO);
        return Err(Refusal::AmountMissing { total, entered, missing });
    };
    Ok(match method {
        Method::Cash => Payment { method, amount: total, tendered: entered, change: over },
        Method::Card => Payment { method, amount: total, tendered: total, change: Money::ZERO },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    #[test]
    fn paying_by_cases() {
        for (method, entered, tendered, change) in [
            (Method::Cash, None, 900, 0),
            (Method::Cash, Some(900), 900, 0),
            (Method::Cash, Some(1000), 1000, 100),
            (Method::Card, None, 900, 0),
            (Method::Card, Some(1000), 900, 0),
        ] {
            let paid = pay(money(900), method, entered.map(money)).unwrap();
            assert_eq!(paid.amount, money(900));
            assert_eq!(
                (paid.tendered, paid.change),
                (money(tendered), money(change)),
                "{method:?} {entered:?}"
            );
        }
    }

    #[test]
    fn less_than_the_total_is_refused_with_what_is_missing() {
        for method in [Method::Cash, Method::Card] {
            assert_eq!(
                pay(money(2160), method, Some(money(1350))),
                Err(Refusal::AmountMissing { total: money(2160), entered: money(1350), missing: money(810) })
            );
        }
    }
}

//! What a top-up earns: a first set of rules, one for the organisation. Later rules will have other occasions; each
//! earns bonus in lots as these do.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    clubs::whole,
    ids::{ActId, ClubId},
    money::{Currency, Money, Typed},
    refusal::Refusal,
    staff::Me,
    time::Moment,
};

/// From an amount on, a top-up earns a part of itself as bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bracket {
    /// The least amount.
    pub from: Money,
    /// So many hundredths of the top-up, 1 to 100.
    pub percent: i32,
    /// How long the bonus is good; `None`: for ever.
    pub valid_days: Option<i32>,
}

/// Bonus that was earned, and until when it can be spent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earned {
    /// How much.
    pub amount: Money,
    /// `None`: for ever.
    pub expires_at: Option<Moment>,
}

/// What top-ups earn in an organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Loyalty {
    /// Ordered by their amounts; no two begin at the same.
    pub brackets: Vec<Bracket>,
}

/// No organisation has more brackets.
const BRACKETS_MAX: usize = 20;
/// Bonus is good for ten years at most, or for ever.
const DAYS_MAX: i32 = 3650;

impl Loyalty {
    /// What a top-up of this amount earns, rounded down to the price step (decision 20): the last bracket that begins
    /// at or below it decides. `None` when it earns nothing.
    pub fn earned(&self, top_up: Money, step: Money, now: Moment) -> Option<Earned> {
        let bracket = self.brackets.iter().rfind(|bracket| bracket.from <= top_up)?;
        let amount = top_up.share(i64::from(bracket.percent), 100, step);
        let expires_at = bracket.valid_days.map(|days| now + TimeDelta::days(days.into()));
        (amount > Money::ZERO).then_some(Earned { amount, expires_at })
    }
}

/// A bracket as it was typed. One without an amount and a percentage is none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TypedBracket {
    /// The least amount.
    #[serde(default)]
    pub from: Typed,
    /// So many hundredths.
    #[serde(default)]
    pub percent: Typed,
    /// So many days; empty: for ever.
    #[serde(default)]
    pub valid_days: Typed,
}

impl TypedBracket {
    fn is_empty(&self) -> bool {
        self.from.0.trim().is_empty() && self.percent.0.trim().is_empty()
    }

    fn read(&self, currency: &Currency) -> Result<Bracket, Refusal> {
        let percent = whole(&self.percent, 1..=100)
            .ok_or_else(|| Refusal::BadPercent { typed: self.percent.0.clone() })?;
        Ok(Bracket { from: self.from.required(currency)?, percent, valid_days: validity(&self.valid_days)? })
    }
}

/// For how many days bonus is good; `None`: for ever.
///
/// # Errors
/// [`Refusal::BadValidity`] with what was typed.
pub fn validity(typed: &Typed) -> Result<Option<i32>, Refusal> {
    if typed.0.trim().is_empty() {
        return Ok(None);
    }
    let days = whole(typed, 1..=DAYS_MAX);
    days.map(Some).ok_or_else(|| Refusal::BadValidity { typed: typed.0.clone() })
}

/// Changes what top-ups earn, all of it at once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditLoyalty {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// In any order.
    #[serde(default)]
    pub brackets: Vec<TypedBracket>,
}

impl EditLoyalty {
    /// What was typed, read.
    ///
    /// # Errors
    /// [`Refusal::BadAmount`], [`Refusal::BadPercent`], [`Refusal::BadValidity`] with what was typed;
    /// [`Refusal::BadBrackets`].
    pub fn read(&self, currency: &Currency) -> Result<Loyalty, Refusal> {
        let typed = self.brackets.iter().filter(|bracket| !bracket.is_empty());
        let mut brackets = typed.map(|bracket| bracket.read(currency)).collect::<Result<Vec<_>, _>>()?;
        brackets.sort_by_key(|bracket| bracket.from);
        let twice = brackets.windows(2).any(|pair| pair[0].from == pair[1].from);
        if twice || brackets.len() > BRACKETS_MAX {
            return Err(Refusal::BadBrackets);
        }
        Ok(Loyalty { brackets })
    }
}

/// Everything the page of loyalty shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoyaltyRules {
    /// What amounts are in.
    pub currency: Currency,
    /// The rules.
    pub loyalty: Loyalty,
    /// Who looks.
    pub me: Me,
    /// For the first form on the page.
    pub form: Uuid,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    fn tenge() -> Currency {
        Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 }
    }

    fn edit(brackets: &[(&str, &str, &str)]) -> Result<Loyalty, Refusal> {
        let typed = |words: &str| Typed(words.into());
        let brackets = brackets.iter().map(|(from, percent, days)| TypedBracket {
            from: typed(from),
            percent: typed(percent),
            valid_days: typed(days),
        });
        let edit = EditLoyalty { id: ActId::fresh(), club: ClubId::fresh(), brackets: brackets.collect() };
        edit.read(&tenge())
    }

    #[test]
    fn the_last_bracket_at_or_below_the_top_up_decides() {
        let loyalty = edit(&[("5 000", "10", "30"), ("1000", "5", ""), ("", "", "")]).unwrap();
        let now: Moment = "2026-11-22T10:00:00Z".parse().unwrap();
        for (top_up, earned, days) in [
            (999, None, None),
            (1000, Some(50), None),
            (4999, Some(240), None),
            (5000, Some(500), Some(30)),
            (50_009, Some(5000), Some(30)),
        ] {
            let got = loyalty.earned(money(top_up), money(10), now);
            assert_eq!(got.map(|earned| earned.amount), earned.map(money), "{top_up}");
            let until = days.map(|days| now + TimeDelta::days(days));
            assert_eq!(got.and_then(|earned| earned.expires_at), until, "{top_up}");
        }
        // Less than a step is nothing.
        assert_eq!(loyalty.earned(money(1000), money(100), now), None);
    }

    #[test]
    fn what_is_no_bracket_is_refused_with_what_was_typed() {
        for (bracket, refusal) in [
            (("", "5", ""), Refusal::BadAmount { typed: String::new() }),
            (("x", "5", ""), Refusal::BadAmount { typed: "x".into() }),
            (("10", "0", ""), Refusal::BadPercent { typed: "0".into() }),
            (("10", "101", ""), Refusal::BadPercent { typed: "101".into() }),
            (("10", "", ""), Refusal::BadPercent { typed: String::new() }),
            (("10", "5", "0"), Refusal::BadValidity { typed: "0".into() }),
            (("10", "5", "soon"), Refusal::BadValidity { typed: "soon".into() }),
        ] {
            assert_eq!(edit(&[bracket]), Err(refusal), "{bracket:?}");
        }
        assert_eq!(edit(&[("10", "5", ""), ("10", "6", "")]), Err(Refusal::BadBrackets));
        assert_eq!(edit(&[]), Ok(Loyalty::default()));
    }
}

//! Notes and coins: a till is counted piece by piece, or typed as one sum.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    money::{Currency, Money, Typed},
    refusal::Refusal,
};

/// How many there are of each note and coin, as it was typed. The name of a field is what one is worth in minor units.
pub type Pieces = BTreeMap<String, Typed>;

/// So many of what is worth so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pile {
    /// What one is worth.
    pub worth: Money,
    /// How many.
    pub count: u32,
}

/// What is in use, the largest first. Rarely met and withdrawn ones are left out.
pub fn in_use(currency: &Currency) -> Vec<Money> {
    let known = TABLE.iter().find(|(code, _)| *code == currency.code).map(|(_, pieces)| *pieces);
    let usual = if currency.digits == 0 { WHOLE } else { DIVIDED };
    let pieces = known.unwrap_or(usual).split(' ');
    // Where amounts have no minor unit, there are no coins below one.
    pieces.filter_map(|piece| currency.parse(piece)).collect()
}

/// What was counted: piece by piece, or as one sum. Both must agree where both were typed.
///
/// # Errors
/// [`Refusal::BadAmount`], [`Refusal::CountsDiffer`].
pub fn counted(sum: &Typed, pieces: &Pieces, currency: &Currency) -> Result<(Money, Vec<Pile>), Refusal> {
    let piles = piles(pieces, currency)?;
    if piles.is_empty() {
        return Ok((sum.required(currency)?, piles));
    }
    let bad = || Refusal::BadAmount { typed: "∞".to_owned() };
    let each = piles.iter().map(|pile| pile.worth.times(pile.count)).collect::<Option<Vec<Money>>>();
    let counted: Money = each.ok_or_else(bad)?.into_iter().sum();
    match sum.read(currency)? {
        Some(typed) if typed != counted => Err(Refusal::CountsDiffer { pieces: counted, sum: typed }),
        _ => Ok((counted, piles)),
    }
}

/// What was counted into a till that is opened. What is suggested and was left as it is is no count of its own: pieces that
/// come to something else are right.
///
/// # Errors
/// Those of [`counted`].
pub fn counted_anew(
    sum: &Typed,
    pieces: &Pieces,
    suggested: Option<Money>,
    currency: &Currency,
) -> Result<Money, Refusal> {
    let by_pieces = pieces.values().any(|count| !count.0.trim().is_empty());
    let untouched = suggested.is_some() && sum.read(currency)? == suggested;
    let nothing = Typed::default();
    let sum = if by_pieces && untouched { &nothing } else { sum };
    counted(sum, pieces, currency).map(|(counted, _)| counted)
}

fn piles(pieces: &Pieces, currency: &Currency) -> Result<Vec<Pile>, Refusal> {
    let known = in_use(currency);
    let typed = pieces.iter().filter(|(_, count)| !count.0.trim().is_empty());
    let pile = |(worth, count): (&String, &Typed)| {
        let bad = || Refusal::BadAmount { typed: count.0.clone() };
        let worth = worth.parse().ok().and_then(Money::of);
        let worth = worth.filter(|worth| known.contains(worth)).ok_or_else(bad)?;
        let count = count.0.trim().parse::<u32>().ok().filter(|count| *count <= MOST).ok_or_else(bad)?;
        Ok(Pile { worth, count })
    };
    let mut piles = typed.map(pile).collect::<Result<Vec<Pile>, Refusal>>()?;
    piles.sort_by_key(|pile| std::cmp::Reverse(pile.worth));
    Ok(piles)
}

/// Nobody counts more of one kind.
const MOST: u32 = 100_000;

const WHOLE: &str = "50000 20000 10000 5000 2000 1000 500 200 100 50 20 10 5 2 1";
const DIVIDED: &str = "500 200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01";

/// Notes and coins in circulation, of the central banks' own lists.
const TABLE: [(&str, &str); 24] = [
    ("AED", "1000 500 200 100 50 20 10 5 1 0.50 0.25"),
    ("AMD", "100000 50000 20000 10000 5000 2000 1000 500 200 100 50 20 10"),
    ("AZN", "500 200 100 50 20 10 5 1 0.50 0.20 0.10 0.05 0.03 0.01"),
    ("BYN", "500 200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01"),
    ("CNY", "100 50 20 10 5 1 0.50 0.10"),
    ("CZK", "5000 2000 1000 500 200 100 50 20 10 5 2 1"),
    ("EUR", "500 200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01"),
    ("GBP", "50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01"),
    ("GEL", "200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05"),
    ("INR", "500 200 100 50 20 10 5 2 1"),
    ("JPY", "10000 5000 2000 1000 500 100 50 10 5 1"),
    ("KGS", "5000 2000 1000 500 200 100 50 20 10 5 3 1"),
    ("KRW", "50000 10000 5000 1000 500 100 50 10"),
    ("KZT", "20000 10000 5000 2000 1000 500 200 100 50 20 10 5"),
    ("MDL", "1000 500 200 100 50 20 10 5 2 1 0.50 0.25 0.10 0.05"),
    ("MNT", "20000 10000 5000 1000 500 100 50 20 10"),
    ("PLN", "500 200 100 50 20 10 5 2 1 0.50 0.20 0.10 0.05 0.02 0.01"),
    ("RSD", "5000 2000 1000 500 200 100 50 20 10 5 2 1"),
    ("RUB", "5000 2000 1000 500 200 100 50 10 5 2 1"),
    ("TJS", "500 200 100 50 20 10 5 3 1 0.50 0.20 0.10"),
    ("TRY", "200 100 50 20 10 5 1 0.50 0.25 0.10 0.05"),
    ("UAH", "1000 500 200 100 50 20 10 5 2 1 0.50 0.10"),
    ("USD", "100 50 20 10 5 2 1 0.50 0.25 0.10 0.05 0.01"),
    ("UZS", "200000 100000 50000 20000 10000 5000 2000 1000 500 200"),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn tenge() -> Currency {
        Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 }
    }

    fn typed(words: &str) -> Typed {
        Typed(words.into())
    }

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    #[test]
    fn every_currency_has_pieces_from_the_largest_down() {
        for known in crate::currencies::all() {
            let pieces = in_use(&known.currency());
            assert!(pieces.len() >= 8, "{}", known.code);
            assert!(pieces.windows(2).all(|two| two[0] > two[1]), "{}: {pieces:?}", known.code);
        }
        assert_eq!(in_use(&tenge())[0], money(20_000));
        assert_eq!(
            in_use(&Currency { code: "EUR".into(), symbol: "€".into(), digits: 2 }).last(),
            Some(&money(1))
        );
        for (code, _) in TABLE {
            assert!(crate::currencies::by_code(code).is_some(), "{code} is no currency");
        }
    }

    #[test]
    fn a_count_is_pieces_or_a_sum_and_both_must_agree() {
        let pieces = |all: &[(&str, &str)]| -> Pieces {
            all.iter().map(|(worth, count)| ((*worth).to_owned(), typed(count))).collect()
        };
        let bad = |words: &str| Err(Refusal::BadAmount { typed: words.into() });
        let differ = Refusal::CountsDiffer { pieces: money(21_000), sum: money(20_000) };
        for (sum, counts, result) in [
            ("900", vec![], Ok(money(900))),
            ("", vec![], bad("")),
            ("9oo", vec![], bad("9oo")),
            ("", vec![("20000", "1"), ("500", "2"), ("5", "")], Ok(money(21_000))),
            ("21 000", vec![("20000", "1"), ("500", "2")], Ok(money(21_000))),
            ("20000", vec![("20000", "1"), ("500", "2")], Err(differ)),
            ("", vec![("500", "two")], bad("two")),
            ("", vec![("500", "-1")], bad("-1")),
            ("", vec![("500", "0")], Ok(money(0))),
            ("", vec![("five", "1")], bad("1")),
            // No note or coin of this currency, and no way to a sum that nothing can hold.
            ("", vec![("7", "1")], bad("1")),
            ("", vec![("1000000000000000", "1")], bad("1")),
        ] {
            let counted = counted(&typed(sum), &pieces(&counts), &tenge()).map(|(counted, _)| counted);
            assert_eq!(counted, result, "{sum} {counts:?}");
        }
        let (_, piles) = counted(&typed(""), &pieces(&[("500", "2"), ("20000", "1")]), &tenge()).unwrap();
        assert_eq!(piles.iter().map(|pile| pile.worth.minor()).collect::<Vec<_>>(), [20_000, 500]);
    }

    #[test]
    fn a_suggestion_that_nobody_touched_is_no_count() {
        let differ = |pieces, sum| Err(Refusal::CountsDiffer { pieces: money(pieces), sum: money(sum) });
        for (sum, count, suggested, result) in [
            ("20000", "", Some(20_000), Ok(money(20_000))),
            ("20,000", "30", Some(20_000), Ok(money(15_000))),
            ("20000", "40", Some(20_000), Ok(money(20_000))),
            ("21000", "30", Some(20_000), differ(15_000, 21_000)),
            ("15000", "30", Some(20_000), Ok(money(15_000))),
            ("", "30", Some(20_000), Ok(money(15_000))),
            ("20000", "30", None, differ(15_000, 20_000)),
            ("", "30", None, Ok(money(15_000))),
            ("", "", None, Err(Refusal::BadAmount { typed: String::new() })),
            ("2oo", "30", Some(20_000), Err(Refusal::BadAmount { typed: "2oo".into() })),
        ] {
            let pieces: Pieces = [("500".to_owned(), typed(count))].into();
            let counted = counted_anew(&typed(sum), &pieces, suggested.map(money), &tenge());
            assert_eq!(counted, result, "{sum} {count} {suggested:?}");
        }
    }
}

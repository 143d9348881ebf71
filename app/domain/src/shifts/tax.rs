//! The tax that is in what a club takes: prices include it (decision 29a).

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, ClubId},
    money::{Balance, Typed},
    refusal::Refusal,
};

/// A tax that prices include.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tax {
    /// As the receipts call it: `НДС`, `VAT`.
    pub name: String,
    /// The rate in hundredths of a percent: 1200 are 12 %.
    pub hundredths: i32,
}

/// The highest rate, in hundredths of a percent.
const MOST: i32 = 9_999;
/// A name has no more letters.
const NAME_MOST: usize = 20;

impl Tax {
    /// The rate as people write it: `12%`, `12.5%`.
    pub fn percent(&self) -> String {
        let (whole, rest) = (self.hundredths / 100, self.hundredths % 100);
        let rest = format!("{rest:02}");
        match rest.trim_end_matches('0') {
            "" => format!("{whole}%"),
            rest => format!("{whole}.{rest}%"),
        }
    }

    /// As receipts and reports call it: `НДС 12%`.
    pub fn words(&self) -> String {
        format!("{} {}", self.name, self.percent())
    }

    /// How much of an amount that includes it is the tax: `gross × rate ÷ (100 % + rate)`, reckoned once of the whole sum
    /// and rounded to the nearest minor unit, a half away from zero. So what is given back has as much in it as what was
    /// taken. What is left is without the tax, and both are the amount again.
    #[must_use]
    pub fn contained(&self, gross: Balance) -> Balance {
        let (amount, rate) = (i128::from(gross.minor()), i128::from(self.hundredths));
        let whole = 10_000 + rate;
        let size = (2 * amount.abs() * rate + whole) / (2 * whole);
        // No more than the amount itself.
        Balance::of(i64::try_from(size * amount.signum()).unwrap_or_default())
    }
}

/// Says which tax the club's prices include; all of it as it was typed. Neither a name nor a rate: none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditTax {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What it is called.
    #[serde(default)]
    pub name: Typed,
    /// The rate in percent.
    #[serde(default)]
    pub percent: Typed,
}

impl EditTax {
    /// What was typed.
    ///
    /// # Errors
    /// [`Refusal::BadTax`].
    pub fn read(&self) -> Result<Option<Tax>, Refusal> {
        let (name, percent) = (self.name.0.trim(), self.percent.0.trim());
        if name.is_empty() && percent.is_empty() {
            return Ok(None);
        }
        let named = (1..=NAME_MOST).contains(&name.chars().count()) && !name.chars().any(char::is_control);
        let rate = hundredths(percent).filter(|rate| named && (1..=MOST).contains(rate));
        let hundredths = rate.ok_or_else(|| Refusal::BadTax { typed: percent.to_owned() })?;
        Ok(Some(Tax { name: name.to_owned(), hundredths }))
    }
}

/// `12`, `12.5`, `12,50 %`.
fn hundredths(percent: &str) -> Option<i32> {
    let percent = percent.trim_end_matches('%').trim_end();
    let (whole, rest) = percent.split_once(['.', ',']).unwrap_or((percent, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(rest) || whole.len() > 3 || rest.len() > 2 {
        return None;
    }
    let (whole, rest): (i32, i32) = (whole.parse().ok()?, format!("{rest:0<2}").parse().ok()?);
    Some(whole * 100 + rest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tax(hundredths: i32) -> Tax {
        Tax { name: "НДС".into(), hundredths }
    }

    #[test]
    fn the_tax_in_an_amount_by_cases() {
        for (hundredths, gross, contained) in [
            (1200, 11_200, 1200),
            (1200, 0, 0),
            (1200, 100, 11), // 10.71
            (1200, 1, 0),    // 0.107
            (1200, 5, 1),    // 0.536
            (1200, -100, -11),
            (1200, -11_200, -1200),
            (2000, 120, 20),
            (2000, 3, 1), // 0.5: away from zero
            (2000, -3, -1),
            (2000, 9, 2), // 1.5
            (1600, 116, 16),
            (500, 105, 5),
            (1250, 9, 1),
            (1, 10_001, 1),
            (9999, 1, 0), // 0.49997
            (1200, i64::MAX, 988_218_432_520_154_551),
        ] {
            assert_eq!(
                tax(hundredths).contained(Balance::of(gross)),
                Balance::of(contained),
                "{hundredths} {gross}"
            );
        }
    }

    proptest! {
        #[test]
        fn the_tax_is_the_nearest_and_the_same_both_ways(rate in 1..=MOST, gross in -1_000_000_000_000..1_000_000_000_000_i64) {
            let contained = tax(rate).contained(Balance::of(gross));
            prop_assert_eq!(tax(rate).contained(Balance::of(-gross)), contained.opposite());
            let whole = 10_000 + i128::from(rate);
            let off = i128::from(contained.minor()) * whole - i128::from(gross) * i128::from(rate);
            prop_assert!(2 * off.abs() <= whole);
            prop_assert!(contained.minor().abs() <= gross.abs());
        }
    }

    #[test]
    fn a_tax_has_a_name_and_a_rate_or_neither() {
        let edit = |name: &str, percent: &str| EditTax {
            id: ActId::fresh(),
            club: ClubId::fresh(),
            name: Typed(name.into()),
            percent: Typed(percent.into()),
        };
        for (name, percent, rate) in [
            (" НДС ", "12", Some(1200)),
            ("VAT", "12.5 %", Some(1250)),
            ("VAT", "12,05", Some(1205)),
            ("VAT", "0.01", Some(1)),
            ("VAT", "99.99", Some(9999)),
            ("", " ", None),
        ] {
            let read = edit(name, percent).read().unwrap();
            assert_eq!(read.map(|tax| tax.hundredths), rate, "{name} {percent}");
        }
        for (name, percent) in [
            ("VAT", ""),
            ("", "12"),
            ("VAT", "0"),
            ("VAT", "100"),
            ("VAT", "-1"),
            ("VAT", "12.345"),
            ("VAT", "1e1"),
            ("VAT", "."),
            ("VAT", "12."),
            ("V\0", "12"),
            ("a name of more than twenty", "12"),
            ("VAT", "٣"),
        ] {
            assert_eq!(
                edit(name, percent).read(),
                Err(Refusal::BadTax { typed: percent.into() }),
                "{name} {percent}"
            );
        }
        let shown = [1200, 1250, 1205, 1, 9999].map(|rate| tax(rate).percent());
        assert_eq!(shown, ["12%", "12.5%", "12.05%", "0.01%", "99.99%"]);
    }
}

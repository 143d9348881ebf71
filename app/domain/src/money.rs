//! Amounts. Integers in the currency's minor unit, everywhere (decision 20).

use std::{iter::Sum, ops::Add};

use serde::{Deserialize, Serialize};

use crate::refusal::Refusal;

/// An amount that cannot be negative, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
#[serde(try_from = "i64", into = "i64")]
pub struct Money(i64);

/// A change of an account, or what it holds, in minor units; may be below zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "db", derive(sea_orm::DeriveValueType))]
#[serde(transparent)]
pub struct Balance(i64);

/// What an amount above this would be: a slip of the finger. A thousand million million minor units.
const LARGEST: i64 = 1_000_000_000_000_000;

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// `None` when `minor` is negative or larger than any club could mean.
    pub const fn of(minor: i64) -> Option<Self> {
        if minor < 0 || minor > LARGEST { None } else { Some(Self(minor)) }
    }

    /// The minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// `None` when more is taken than there is: the caller must say what happens then.
    pub const fn less(self, other: Self) -> Option<Self> {
        Self::of(self.0 - other.0)
    }

    /// So many times this; `None` when no club could mean the result.
    pub fn times(self, quantity: u32) -> Option<Self> {
        self.0.checked_mul(i64::from(quantity)).and_then(Self::of)
    }

    /// The share of this for `part` of `whole`, rounded **down** to the club's price step (decision 20).
    /// A part above the whole gives the whole; a whole of nothing gives nothing.
    pub fn share(self, part: i64, whole: i64, step: Self) -> Self {
        if whole <= 0 {
            return Self::ZERO;
        }
        let part = i128::from(part.clamp(0, whole));
        let exact = i128::from(self.0) * part / i128::from(whole);
        let step = i128::from(step.0.max(1));
        // No larger than `self`, so it fits again.
        Self(i64::try_from(exact / step * step).unwrap_or(self.0))
    }
}

impl TryFrom<i64> for Money {
    type Error = &'static str;

    fn try_from(minor: i64) -> Result<Self, Self::Error> {
        Self::of(minor).ok_or("an amount is not negative and not absurdly large")
    }
}

impl From<Money> for i64 {
    fn from(money: Money) -> Self {
        money.0
    }
}

/// Panics on overflow: amounts of a club never come near it, so it would be a broken program.
impl Add for Money {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).expect("a sum of amounts fits"))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl Balance {
    /// Nothing either way.
    pub const ZERO: Self = Self(0);

    /// From minor units.
    pub const fn of(minor: i64) -> Self {
        Self(minor)
    }

    /// The minor units.
    pub const fn minor(self) -> i64 {
        self.0
    }

    /// That much more.
    pub const fn plus(money: Money) -> Self {
        Self(money.0)
    }

    /// That much less.
    pub const fn minus(money: Money) -> Self {
        Self(-money.0)
    }

    /// How far `counted` is from `expected`: below zero when something is missing.
    pub const fn difference(counted: Money, expected: Self) -> Self {
        Self(counted.0 - expected.0)
    }

    /// The same the other way.
    pub const fn opposite(self) -> Self {
        Self(-self.0)
    }

    /// As an amount; `None` below zero.
    pub const fn money(self) -> Option<Money> {
        Money::of(self.0)
    }
}

/// Panics on overflow, as for [`Money`].
impl Add for Balance {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self(self.0.checked_add(other.0).expect("a sum of balances fits"))
    }
}

impl Sum for Balance {
    fn sum<I: Iterator<Item = Self>>(balances: I) -> Self {
        balances.fold(Self::ZERO, Add::add)
    }
}

/// What money is called in this organisation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Currency {
    /// ISO 4217, as `KZT`.
    pub code: String,
    /// What stands before an amount, as `₸`.
    pub symbol: String,
    /// Decimals of the minor unit: 0, 2 or 3.
    pub digits: u8,
}

impl Currency {
    /// `₸ 2,400` or `$ 12.50`.
    pub fn money(&self, amount: Money) -> String {
        self.balance(Balance::plus(amount))
    }

    /// Like [`money`](Self::money), with a minus sign where it is below zero.
    pub fn balance(&self, balance: Balance) -> String {
        let sign = if balance.0 < 0 { "−" } else { "" };
        format!("{sign}{} {}", self.symbol, self.plain(balance.0.unsigned_abs()))
    }

    fn plain(&self, minor: u64) -> String {
        let scale = 10_u64.pow(u32::from(self.digits));
        let whole = grouped(minor / scale);
        match self.digits {
            0 => whole,
            digits => format!("{whole}.{:0width$}", minor % scale, width = usize::from(digits)),
        }
    }

    pub(crate) fn parse(&self, typed: &str) -> Option<Money> {
        let text: String = typed
            .trim()
            .trim_start_matches(&self.symbol)
            .chars()
            .filter(|c| !c.is_whitespace() && *c != '\'')
            .collect();
        let (whole, fraction) = split_fraction(&text, usize::from(self.digits));
        let mut groups = whole.split([',', '.']);
        let first = groups.next().filter(|group| is_number(group))?;
        let mut digits = first.to_owned();
        for group in groups {
            // A separator that is no decimal point must part thousands, or nobody knows what was meant.
            if group.len() != 3 || !is_number(group) || first.len() > 3 {
                return None;
            }
            digits.push_str(group);
        }
        digits.push_str(&format!("{fraction:0<width$}", width = usize::from(self.digits)));
        digits.parse().ok().and_then(Money::of)
    }
}

/// The last separator is the decimal point if no more digits follow than the currency has.
fn split_fraction(text: &str, digits: usize) -> (&str, &str) {
    match text.rfind([',', '.']) {
        Some(at) if (1..=digits).contains(&(text.len() - at - 1)) && is_number(&text[at + 1..]) => {
            (&text[..at], &text[at + 1..])
        }
        _ => (text, ""),
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())
}

fn grouped(whole: u64) -> String {
    let digits = whole.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// An amount as somebody typed it into a field. It is read in the club's currency by the command that
/// needs it, so that bad input is a refusal which gives back what was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Typed(pub String);

/// Letters that nobody can type become spaces: not every database could keep them.
impl From<String> for Typed {
    fn from(typed: String) -> Self {
        Self(typed.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect())
    }
}

impl From<Typed> for String {
    fn from(typed: Typed) -> Self {
        typed.0
    }
}

impl Typed {
    /// `None` when the field was left empty.
    ///
    /// # Errors
    /// [`Refusal::BadAmount`] with what was typed when it is no amount of this currency.
    pub fn read(&self, currency: &Currency) -> Result<Option<Money>, Refusal> {
        if self.0.trim().is_empty() {
            return Ok(None);
        }
        currency.parse(&self.0).map(Some).ok_or_else(|| Refusal::BadAmount { typed: self.0.clone() })
    }

    /// Like [`read`](Self::read), where an empty field is bad input too.
    ///
    /// # Errors
    /// [`Refusal::BadAmount`].
    pub fn required(&self, currency: &Currency) -> Result<Money, Refusal> {
        self.read(currency)?.ok_or_else(|| Refusal::BadAmount { typed: String::new() })
    }

    /// Like [`required`](Self::required), where nothing is bad input too: no money act moves nothing.
    ///
    /// # Errors
    /// [`Refusal::BadAmount`].
    pub fn positive(&self, currency: &Currency) -> Result<Money, Refusal> {
        let amount = self.required(currency)?;
        if amount == Money::ZERO {
            return Err(Refusal::BadAmount { typed: self.0.clone() });
        }
        Ok(amount)
    }

    /// Why something is done, without what stands around it.
    ///
    /// # Errors
    /// [`Refusal::BadReason`], unless it is of 1 to 200 letters.
    pub fn reason(&self) -> Result<String, Refusal> {
        let reason = self.0.trim();
        let fits = (1..=LONGEST_REASON).contains(&reason.chars().count());
        if fits && !reason.chars().any(char::is_control) {
            Ok(reason.to_owned())
        } else {
            Err(Refusal::BadReason)
        }
    }
}

/// A reason has no more letters.
const LONGEST_REASON: usize = 200;

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn tenge() -> Currency {
        Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 }
    }

    fn dollar() -> Currency {
        Currency { code: "USD".into(), symbol: "$".into(), digits: 2 }
    }

    fn read(currency: &Currency, typed: &str) -> Option<i64> {
        Typed(typed.into()).required(currency).ok().map(Money::minor)
    }

    #[test]
    fn amounts_are_read_as_people_type_them() {
        for (typed, minor) in [
            ("900", Some(900)),
            (" 1 000 ", Some(1000)),
            ("1,000", Some(1000)),
            ("1.000", Some(1000)),
            ("₸ 2,400", Some(2400)),
            ("1,234,567", Some(1_234_567)),
            ("0", Some(0)),
            ("", None),
            ("-5", None),
            ("12.5", None),
            ("1,0000", None),
            ("1000,000", None),
            ("abc", None),
            ("1e3", None),
            ("9999999999999999999999", None),
        ] {
            assert_eq!(read(&tenge(), typed), minor, "{typed:?} in tenge");
        }
        for (typed, minor) in [
            ("12.5", Some(1250)),
            ("12,50", Some(1250)),
            ("1,234.56", Some(123_456)),
            ("1 234,56", Some(123_456)),
            ("1,000", Some(100_000)),
            (".50", None),
            ("1.2.3", None),
        ] {
            assert_eq!(read(&dollar(), typed), minor, "{typed:?} in dollars");
        }
    }

    #[test]
    fn amounts_are_shown_with_symbol_and_groups() {
        assert_eq!(tenge().money(Money(86_400)), "₸ 86,400");
        assert_eq!(dollar().money(Money(123_456)), "$ 1,234.56");
        assert_eq!(dollar().balance(Balance(-5)), "−$ 0.05");
    }

    #[test]
    fn a_negative_amount_does_not_cross_the_wire() {
        assert!(serde_json::from_str::<Money>("-1").is_err());
    }

    proptest! {
        #[test]
        fn what_is_shown_can_be_typed_back(minor in 0..LARGEST) {
            for currency in [tenge(), dollar()] {
                prop_assert_eq!(read(&currency, &currency.money(Money(minor))), Some(minor));
            }
        }

        #[test]
        fn shares_are_steps_and_never_add_up_to_more_than_the_whole(
            price in 0..10_000_000_i64, whole in 1..10_000_000_i64, cut in 0..10_000_000_i64, step in 1..500_i64,
        ) {
            let part = cut % (whole + 1);
            let (price, step) = (Money(price), Money(step));
            let (used, left) = (price.share(part, whole, step), price.share(whole - part, whole, step));
            prop_assert_eq!(used.minor() % step.minor(), 0);
            prop_assert!(used + left <= price);
            prop_assert!(used.minor() + left.minor() > price.minor() - 2 * step.minor());
        }
    }
}

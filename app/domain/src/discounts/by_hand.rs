//! A discount that somebody gives by hand, with a reason, at one sale.

use crate::{clubs::whole, money::Typed, refusal::Refusal};

/// What such a discount is called on receipts.
pub const BY_HAND: &str = "By hand";

/// A percentage off all of a sale. It takes the place of what comes off a line by itself only where it is larger.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByHand {
    /// So many hundredths, 1 to 100.
    pub percent: i32,
    /// Why.
    pub reason: String,
}

impl ByHand {
    /// What was typed; `None`: nothing was.
    ///
    /// # Errors
    /// [`Refusal::BadPercent`], [`Refusal::BadReason`].
    pub fn read(percent: &Typed, reason: &Typed) -> Result<Option<Self>, Refusal> {
        if percent.0.trim().is_empty() && reason.0.trim().is_empty() {
            return Ok(None);
        }
        let percent = Self::percent(percent)?;
        Ok(Some(Self { percent, reason: reason.reason()? }))
    }

    /// So many hundredths.
    ///
    /// # Errors
    /// [`Refusal::BadPercent`].
    pub fn percent(typed: &Typed) -> Result<i32, Refusal> {
        whole(typed, 1..=100).ok_or_else(|| Refusal::BadPercent { typed: typed.0.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_typed_by_cases() {
        let bad = |typed: &str| Err(Refusal::BadPercent { typed: typed.into() });
        let given = |percent| Ok(Some(ByHand { percent, reason: "Friend".into() }));
        for (percent, reason, read) in [
            ("", " ", Ok(None)),
            ("1", "Friend", given(1)),
            (" 100 ", " Friend ", given(100)),
            ("0", "Friend", bad("0")),
            ("101", "Friend", bad("101")),
            ("-5", "Friend", bad("-5")),
            ("5.5", "Friend", bad("5.5")),
            ("", "Friend", bad("")),
            ("5", "", Err(Refusal::BadReason)),
        ] {
            assert_eq!(
                ByHand::read(&Typed(percent.into()), &Typed(reason.into())),
                read,
                "{percent} {reason}"
            );
        }
    }
}

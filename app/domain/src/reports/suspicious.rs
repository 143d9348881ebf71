//! The rule: what makes an operation worth a look.

use serde::{Deserialize, Serialize};

use crate::{ledger::Why, money::Money, sessions::EndReason};

/// A visit that staff ended within so many seconds was hardly one. The index `session_brief` has the same number.
pub const BRIEF: i64 = 120;

macro_rules! kinds {
    ($($(#[$doc:meta])+ $name:ident = $slug:literal, $word:literal);+ $(;)?) => {
        /// What makes an operation worth a look.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Kind { $($(#[$doc])+ $name),+ }

        impl Kind {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// As it stands in an address.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            /// As it stands in the report.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

kinds! {
    /// A balance was changed without any money.
    Correction = "correction", "Correction";
    /// Bonus was given or taken by hand, without a payment.
    Bonus = "bonus", "Bonus by hand";
    /// A balance was paid out.
    Refund = "refund", "Refund";
    /// A visit that was paid for was ended early, and money given back.
    EndedEarly = "ended_early", "Ended early, money back";
    /// It did not happen as typed.
    Void = "void", "Void";
    /// A charge went back to the balance.
    Reversal = "reversal", "Reversal";
    /// Cash was card, or card was cash.
    Method = "method", "Change of method";
    /// A count found more or less than there should be.
    Difference = "difference", "Difference of a count";
    /// Time was sold for nothing.
    Free = "free", "Sold for nothing";
    /// Somebody gave a discount by hand.
    ByHand = "by_hand", "Discount by hand";
    /// A seat was opened and ended at once.
    Brief = "brief", "Ended at once";
    /// Money moved while the club was closed.
    Hours = "hours", "Outside opening hours";
    /// A shift was closed while sessions ran.
    Carried = "carried", "Sessions carried over";
}

/// Something that was done, as far as it matters here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Money moved.
    Moved {
        /// Why.
        why: Why,
        /// Is it about a visit, and not about the client's balance?
        visit: bool,
        /// Did a count find more or less? The cash of the very first shift comes from the safe.
        differs: bool,
        /// Did somebody do it while the club was closed?
        closed: bool,
    },
    /// Time was sold.
    Sold {
        /// For so much.
        total: Money,
        /// Was a discount given by hand?
        by_hand: bool,
    },
    /// A visit was ended.
    Ended {
        /// So many seconds after it began.
        lasted: i64,
        /// Why.
        why: EndReason,
    },
    /// A shift was closed.
    Closed {
        /// So many sessions went on.
        carried: u32,
    },
}

impl Operation {
    /// What makes it worth a look; empty: nothing does.
    pub fn kinds(self) -> Vec<Kind> {
        let (kind, other) = match self {
            Self::Moved { why, visit, differs, closed } => {
                (moved(why, visit, differs), (closed && !keeps_till(why)).then_some(Kind::Hours))
            }
            Self::Sold { total, by_hand } => {
                ((total == Money::ZERO).then_some(Kind::Free), by_hand.then_some(Kind::ByHand))
            }
            Self::Ended { lasted, why } => {
                ((lasted <= BRIEF && why != EndReason::TimeRanOut).then_some(Kind::Brief), None)
            }
            Self::Closed { carried } => ((carried > 0).then_some(Kind::Carried), None),
        };
        kind.into_iter().chain(other).collect()
    }
}

const fn moved(why: Why, visit: bool, differs: bool) -> Option<Kind> {
    match why {
        Why::Correction => Some(Kind::Correction),
        Why::BonusGiven | Why::BonusWrittenOff => Some(Kind::Bonus),
        Why::Refund if visit => Some(Kind::EndedEarly),
        Why::Refund => Some(Kind::Refund),
        Why::Void => Some(Kind::Void),
        Why::Reversal => Some(Kind::Reversal),
        Why::MethodChange => Some(Kind::Method),
        Why::OpeningCash | Why::ShiftDifference if differs => Some(Kind::Difference),
        _ => None,
    }
}

/// The till is counted before the club opens and after it closes.
pub(super) const fn keeps_till(why: Why) -> bool {
    matches!(why, Why::OpeningCash | Why::ShiftDifference | Why::Collection)
}

impl Kind {
    /// The reasons for which money moves so: what is looked for in the ledger.
    pub fn whys(self) -> Vec<Why> {
        let all = Why::ALL.iter().copied();
        match self {
            Self::Hours => all.filter(|why| !keeps_till(*why)).collect(),
            _ => all
                .filter(|why| [true, false].iter().any(|visit| moved(*why, *visit, true) == Some(self)))
                .collect(),
        }
    }
}

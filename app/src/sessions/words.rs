//! Why a session does not go on elsewhere, in words.

use domain::sessions::{MovingFault, WhyKept};

/// Why a move is not done as asked.
pub const fn moving_words(fault: MovingFault) -> &'static str {
    match fault {
        MovingFault::KeepOnly(why) => kept_words(why),
        MovingFault::NothingToPay => {
            "It costs no more there: nothing is to be paid. Keep the price, or convert."
        }
        MovingFault::TooLittle => "What is left is worth less than a second there. Keep the price.",
        MovingFault::NoGuest => "This client is registered already.",
        MovingFault::BoughtSince => "They have bought time since: it stays theirs.",
        MovingFault::SomebodyElse => "Somebody said meanwhile who plays here. Look again before you go on.",
    }
}

/// Why a price can only be kept.
pub const fn kept_words(why: WhyKept) -> &'static str {
    match why {
        WhyKept::Purchased => "Purchased time keeps its price.",
        WhyKept::Free => "Free time stays free.",
        WhyKept::NotSold => "Its tariff is not sold there now: the price is kept.",
        WhyKept::FreeThere => "Its tariff costs nothing there: the price is kept.",
        WhyKept::ByMinute => "By the minute it costs what it costs there, from the next minutes on.",
        WhyKept::EndsByClock => "It ends by the clock: keep the price, or charge the difference.",
        WhyKept::NothingLeft => "Nothing is left of it: the price is kept.",
        WhyKept::SameZone => "It is the same zone: the price is kept.",
        WhyKept::ClockBehind => {
            "Time that ends by the clock comes after it, and would become less: keep the price."
        }
    }
}

//! Rights in words, and in the groups in which a role is put together.

use domain::{
    access::{Action, ActionSet},
    rights,
};

/// Rights that belong together, under one title.
pub static GROUPS: [(&str, &[Action]); 6] = [
    (
        "Hall",
        &[
            Action::SeeHall,
            Action::StartSession,
            Action::DiscountByHand,
            Action::BookSession,
            Action::CancelBooking,
            Action::PauseSession,
            Action::MoveSession,
            Action::ExtendSession,
            Action::EndSession,
            Action::HoldDevice,
            Action::SeeSessions,
        ],
    ),
    ("Clients", &[Action::SeeClients, Action::EditClients, Action::BanClients, Action::ServeBanned]),
    (
        "Money and shift",
        &[
            Action::Refund,
            Action::SeeShift,
            Action::OpenShift,
            Action::CloseShift,
            Action::CarryOver,
            Action::HandOver,
            Action::SeeExpectedCash,
            Action::CashIn,
            Action::CashOut,
            Action::CollectCash,
            Action::SettleCardPayment,
        ],
    ),
    (
        "Balances",
        &[
            Action::TopUp,
            Action::SellTariff,
            Action::WriteOffTariff,
            Action::RestoreTariff,
            Action::SeeTransactions,
            Action::Correct,
            Action::GiveBonus,
            Action::Reverse,
            Action::Void,
            Action::ChangeMethod,
        ],
    ),
    ("Reports", &[Action::SeeSuspicious]),
    (
        "Settings",
        &[
            Action::EditStaff,
            Action::EditDevices,
            Action::EditTariffs,
            Action::EditClub,
            Action::EditLoyalty,
            Action::EditMessages,
            Action::EditPrinter,
            Action::EditTerminal,
            Action::AddClub,
            Action::SeeAuditLog,
        ],
    ),
];

/// The right in a few words.
pub const fn words(action: Action) -> &'static str {
    match action {
        Action::SeeHall => "See the hall",
        Action::StartSession => "Start sessions",
        Action::DiscountByHand => "Give discounts by hand",
        Action::SellTariff => "Sell tariffs onto clients' accounts",
        Action::WriteOffTariff => "Write off clients' tariffs",
        Action::RestoreTariff => "Restore clients' tariffs that were written off",
        Action::PauseSession => "Pause and resume sessions",
        Action::MoveSession => "Move sessions",
        Action::ExtendSession => "Extend sessions",
        Action::EndSession => "End sessions",
        Action::Refund => "Give money back",
        Action::SeeShift => "See the shift",
        Action::OpenShift => "Open a shift",
        Action::CloseShift => "Close a shift",
        Action::SeeExpectedCash => "See expected cash before the count",
        Action::EditStaff => "Change staff and roles",
        Action::EditDevices => "Change zones and devices",
        Action::EditTariffs => "Change tariffs",
        Action::EditClub => "Change the club's settings",
        Action::SeeSessions => "Look up past sessions",
        Action::HoldDevice => "Put devices on hold",
        Action::SeeAuditLog => "See the audit log",
        Action::AddClub => "Open one more club",
        Action::SeeClients => "See clients",
        Action::EditClients => "Register and change clients",
        Action::BanClients => "Ban clients and lift bans",
        Action::ServeBanned => "Serve banned clients",
        Action::TopUp => "Top up balances",
        Action::Correct => "Correct balances",
        Action::GiveBonus => "Give and write off bonus",
        Action::Reverse => "Put charges back on balances",
        Action::Void => "Void what was typed wrong",
        Action::ChangeMethod => "Change how something was paid",
        Action::SeeTransactions => "See and flag transactions",
        Action::CashIn => "Put cash into the till",
        Action::CashOut => "Take cash out for expenses",
        Action::CollectCash => "Take cash to the safe",
        Action::CarryOver => "Close a shift while sessions run",
        Action::EditLoyalty => "Change what top-ups earn",
        Action::EditMessages => "See messages and how they are sent",
        Action::EditPrinter => "Set up the receipt printer",
        Action::HandOver => "Leave notes to the next shift",
        Action::SeeSuspicious => "See suspicious operations",
        Action::EditTerminal => "Set up the card terminal",
        Action::SettleCardPayment => "Settle card payments that the terminal forgot",
        Action::BookSession => "Book, move and start bookings",
        Action::CancelBooking => "Cancel bookings and give their money back",
        Action::OwnAccount => "Change their own account",
    }
}

/// All rights of a set in words.
pub fn sentence(may: ActionSet) -> String {
    if rights::within(ActionSet::all(), may) {
        return "Everything".to_owned();
    }
    let words: Vec<_> = rights::offered().filter(|action| may.has(*action)).map(words).collect();
    if words.is_empty() { "Nothing yet".to_owned() } else { words.join(" · ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_right_that_is_offered_stands_in_one_group() {
        for action in rights::offered() {
            let groups = GROUPS.iter().filter(|(_, actions)| actions.contains(&action));
            assert_eq!(groups.count(), 1, "{action:?}");
        }
    }

    #[test]
    fn rights_are_said_in_words() {
        assert_eq!(sentence(ActionSet::all()), "Everything");
        assert_eq!(sentence(ActionSet::default()), "Nothing yet");
        let two = [Action::SeeHall, Action::StartSession].into_iter().collect();
        assert_eq!(sentence(two), "See the hall · Start sessions");
    }
}

//! Who may do what: one pure table (decisions 41 to 43).

use serde::{Deserialize, Serialize};

use crate::ids::RoleId;

macro_rules! actions {
    ($($(#[$doc:meta])+ $name:ident = $word:literal),+ $(,)?) => {
        /// A verb of the club, and the right to it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Action { $($(#[$doc])+ $name),+ }

        impl Action {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// How it is called in roles and in the audit log.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$name => $word),+ }
            }
        }
    };
}

actions! {
    /// See the hall and who sits where.
    SeeHall = "see_hall",
    /// Seat a client.
    StartSession = "start_session",
    /// Sell a tariff onto a client's account, to be played another time.
    SellTariff = "sell_tariff",
    /// Write off what is left of a client's tariff.
    WriteOffTariff = "write_off_tariff",
    /// Put back what was written off of a client's tariff.
    RestoreTariff = "restore_tariff",
    /// Pause and resume.
    PauseSession = "pause_session",
    /// Move a client to another device.
    MoveSession = "move_session",
    /// Sell more time to a running session.
    ExtendSession = "extend_session",
    /// End a session before its time.
    EndSession = "end_session",
    /// Give money back (decision 22).
    Refund = "refund",
    /// See the shift and its past.
    SeeShift = "see_shift",
    /// Open the till.
    OpenShift = "open_shift",
    /// Count and close the till.
    CloseShift = "close_shift",
    /// Know what should be in the till before it is counted (decision 33).
    SeeExpectedCash = "see_expected_cash",
    /// Hire staff and give them roles.
    EditStaff = "edit_staff",
    /// Change zones and devices.
    EditDevices = "edit_devices",
    /// Change tariffs and prices.
    EditTariffs = "edit_tariffs",
    /// Change how the club works: its name, minutes and step.
    EditClub = "edit_club",
    /// Look up sessions of the past.
    SeeSessions = "see_sessions",
    /// Put a device on hold and release it.
    HoldDevice = "hold_device",
    /// See who did what and when.
    SeeAuditLog = "see_audit_log",
    /// Open one more club of the organisation.
    AddClub = "add_club",
    /// Look clients up, with their visits and notes.
    SeeClients = "see_clients",
    /// Register clients, change what is known of them, and their groups.
    EditClients = "edit_clients",
    /// Ban clients, and lift bans.
    BanClients = "ban_clients",
    /// Serve a client in spite of a ban (decision 19).
    ServeBanned = "serve_banned",
    /// Put a client's money on their balance.
    TopUp = "top_up",
    /// Change a client's balance without any cash (decision 22).
    Correct = "correct",
    /// Give and write off bonus by hand (decision 29).
    GiveBonus = "give_bonus",
    /// Put a charge back on the balance (decision 22).
    Reverse = "reverse",
    /// Take back, in the same shift, what did not happen as typed (decision 22).
    Void = "void",
    /// Say that what was typed as cash was card, or the other way round (decision 22).
    ChangeMethod = "change_method",
    /// See what was done with clients' money, and flag it.
    SeeTransactions = "see_transactions",
    /// Put cash into the till that nobody paid for anything (decision 36).
    CashIn = "cash_in",
    /// Take cash out of the till for the club's own needs.
    CashOut = "cash_out",
    /// Take cash out of the till into the safe.
    CollectCash = "collect_cash",
    /// Close a shift while sessions run: they belong, for new money, to the next one (decision 32).
    CarryOver = "carry_over",
    /// Change what a top-up earns.
    EditLoyalty = "edit_loyalty",
    /// Say how messages to clients are sent, and see them.
    EditMessages = "edit_messages",
    /// Set up the receipt printer, and see what waits for it.
    EditPrinter = "edit_printer",
    /// Leave notes to the next shift, and tick them off.
    HandOver = "hand_over",
    /// See which operations are worth a look, and whose they are.
    SeeSuspicious = "see_suspicious",
    /// Say where the card terminal is.
    EditTerminal = "edit_terminal",
    /// Say what became of a payment by card that the terminal does not know any more.
    SettleCardPayment = "settle_card_payment",
    /// Book a device for a time to come, take the money for it, move and start what is booked.
    BookSession = "book_session",
    /// Cancel a booking, or say that nobody came: its money goes back.
    CancelBooking = "cancel_booking",
    /// Give a discount by hand, with a reason, at a sale.
    DiscountByHand = "discount_by_hand",
    /// Change one's own password and sign-ins: everybody may, no role need say so.
    OwnAccount = "own_account",
}

/// A set of rights. Rights of several roles add up.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(from = "Vec<Action>", into = "Vec<Action>")]
pub struct ActionSet(u64);

impl Action {
    /// What everybody with a login may do.
    pub const fn is_everybodys(self) -> bool {
        matches!(self, Self::OwnAccount)
    }
}

impl ActionSet {
    /// Every right there is.
    pub fn all() -> Self {
        Action::ALL.iter().copied().collect()
    }

    /// Is this right among them?
    pub const fn has(self, action: Action) -> bool {
        action.is_everybodys() || self.0 & (1 << action as u64) != 0
    }

    /// The rights of both.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}

impl FromIterator<Action> for ActionSet {
    fn from_iter<I: IntoIterator<Item = Action>>(actions: I) -> Self {
        Self(actions.into_iter().fold(0, |set, action| set | 1 << action as u64))
    }
}

impl From<Vec<Action>> for ActionSet {
    fn from(actions: Vec<Action>) -> Self {
        actions.into_iter().collect()
    }
}

impl From<ActionSet> for Vec<Action> {
    fn from(set: ActionSet) -> Self {
        Action::ALL.iter().copied().filter(|action| !action.is_everybodys() && set.has(*action)).collect()
    }
}

/// A set of rights with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// As the club calls it.
    pub name: String,
    /// Owner and Administrator come with the program; all others are made of rights.
    pub built_in: Option<BuiltIn>,
    /// What it allows.
    pub may: ActionSet,
}

/// The roles that every organisation has (decision 41).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BuiltIn {
    /// Everything, and cannot lose it.
    Owner,
    /// Runs the club day by day.
    Administrator,
}

impl BuiltIn {
    /// What the role allows. Not stored: a right that a new version brings belongs to the Owner at once.
    pub fn may(self) -> ActionSet {
        use Action as A;
        match self {
            Self::Owner => ActionSet::all(),
            Self::Administrator => Action::ALL
                .iter()
                .copied()
                .filter(|action| {
                    !matches!(
                        action,
                        A::SeeExpectedCash
                            | A::CarryOver
                            | A::EditStaff
                            | A::EditDevices
                            | A::EditTariffs
                            | A::EditClub
                            | A::SeeAuditLog
                            | A::AddClub
                            | A::EditLoyalty
                            | A::EditMessages
                            | A::EditPrinter
                            | A::EditTerminal
                            | A::DiscountByHand
                    )
                })
                .collect(),
        }
    }

    /// How it is called on screen and in the database.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Owner => "Owner",
            Self::Administrator => "Administrator",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_says_what_was_put_in_and_nothing_else() {
        let set = ActionSet::from_iter([Action::SeeHall, Action::Refund]);
        assert!(set.has(Action::Refund) && !set.has(Action::EndSession));
        let text = serde_json::to_string(&set).unwrap();
        assert_eq!(text, r#"["see_hall","refund"]"#);
        assert_eq!(serde_json::from_str::<ActionSet>(&text).unwrap(), set);
    }

    #[test]
    fn every_right_has_a_bit_and_a_word_of_its_own() {
        assert!(Action::ALL.len() <= 64);
        for action in Action::ALL {
            assert_eq!(serde_json::to_value(action).unwrap(), action.word());
        }
    }
}

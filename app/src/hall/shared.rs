//! What several seats of one client share: one balance pays for all that go on by the minute, and none is told more than it will
//! have of it.

use std::collections::HashMap;

use domain::{ids::ClientId, minutes::parts, money::Money, sessions::Session};
use leptos::prelude::*;

use super::{
    board::{Board, Seat},
    shown::put,
};
use crate::bookings::heard;

/// What clients have whose seats go on by the minute, as it was heard last.
pub(super) type Balances = HashMap<ClientId, Money>;

/// Does the house buy more for it when its time is over, from what its client has?
pub(super) fn goes_on(session: &Session) -> bool {
    session.state.is_running() && session.goes_on()
}

/// What they have, as their sessions say it.
pub(super) fn balances(sessions: &[Session]) -> Balances {
    let going = sessions.iter().filter(|session| goes_on(session));
    going.map(|session| (session.payer(), session.balance)).collect()
}

impl Board {
    /// The seats that go on from a client's balance.
    fn going(self, client: ClientId) -> Vec<(Seat, Session)> {
        let theirs = |shown: &&Session| shown.payer() == client && goes_on(shown);
        let shown = |seat: &Seat| {
            let shown = seat.session.with_untracked(|shown| shown.as_ref().filter(theirs).cloned());
            Some((*seat, shown?))
        };
        self.seats().iter().filter_map(shown).collect()
    }

    /// Each seat of a client is told what it will have of so much.
    pub(super) fn share(self, client: ClientId, balance: Money) {
        let seats = self.going(client);
        let (hall, offers) = (self.hall(), self.offers.get_untracked());
        let going = |(seat, shown): &(Seat, Session)| {
            let device = hall.devices.iter().find(|device| device.id == seat.device)?;
            let gap = seat.booked.with_untracked(|booked| heard::gap(booked, shown));
            shown.going(offers.minute_in(device.zone), gap, self.clock.now_untracked())
        };
        let together: Vec<_> = seats.iter().map(going).collect();
        let known: Vec<_> = together.iter().flatten().copied().collect();
        let mut shares =
            if known.len() > 1 { parts(balance, &known) } else { vec![balance; known.len()] }.into_iter();
        for ((seat, shown), going) in seats.into_iter().zip(together) {
            // Where nothing is on offer by the minute nothing is bought.
            let part = going.and_then(|_| shares.next()).unwrap_or(balance);
            put(&seat, Some(shown.with_balance(part)));
        }
    }

    /// The same of all who have several seats.
    pub(super) fn share_all(self, balances: &Balances) {
        for (client, balance) in balances {
            if self.going(*client).len() > 1 {
                self.share(*client, *balance);
            }
        }
    }

    /// The same where others than this one hear of it.
    pub(super) fn share_beside(self, session: &Session, has: Option<Money>) {
        let client = session.payer();
        let others = self.going(client).iter().any(|(_, shown)| shown.id != session.id);
        if let Some(has) = has.filter(|_| others) {
            self.share(client, has);
        }
    }
}

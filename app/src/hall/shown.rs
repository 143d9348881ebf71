//! What is shown at a seat, and which of two things that were heard of it is the later one.

use domain::{
    card_payments::CardPayment, hall::Hall, holds::Hold, ids::DeviceId, sessions::Session, time::Moment,
};
use leptos::prelude::*;

use super::board::Seat;
use crate::bookings::heard;

/// The payment by card for a seat that there is something to say of.
pub(super) fn payment_at(hall: &Hall, device: DeviceId) -> Option<CardPayment> {
    let there = hall.payments.iter().filter(|payment| payment.device == Some(device));
    there.max_by_key(|payment| weight(payment)).cloned()
}

/// What waits is shown before what has ended, the last before those before it.
pub(super) fn weight(payment: &CardPayment) -> (bool, Moment) {
    (payment.is_pending(), payment.at)
}

/// Is the same in both what a page cannot learn by news?
pub(super) fn built_alike(one: &Hall, other: &Hall) -> bool {
    one.devices == other.devices
        && one.zones == other.zones
        && one.club == other.club
        && one.times.local(other.now) == other.times.local(other.now)
        && one.me == other.me
}

/// Only what changed is touched: nothing else on the screen moves.
pub(crate) fn put(seat: &Seat, session: Option<Session>) {
    let session =
        session.map(|session| seat.booked.with_untracked(|booked| heard::until_booked(booked, session)));
    if seat.session.with_untracked(|shown| *shown != session) {
        seat.session.set(session);
    }
}

/// The same with the sign that nobody may sit there.
pub(super) fn hang(seat: &Seat, hold: Option<Hold>) {
    if seat.hold.with_untracked(|shown| *shown != hold) {
        seat.hold.set(hold);
    }
}

/// Whatever happens to a session adds a segment, a block or minutes that join one, moves what is planned, or ends it: more is
/// later.
pub(super) fn progress(session: &Session) -> usize {
    let joined: u32 = session.blocks.iter().map(|block| block.joined).sum();
    session.segments.len()
        + session.blocks.len()
        + usize::try_from(joined).unwrap_or(usize::MAX)
        + heard::moves(session)
        + usize::from(session.ended.is_some())
}

/// Since when a session is at its device as it is now.
pub(crate) fn came(session: &Session) -> Moment {
    session.segments.last().map_or(session.started_at, |segment| segment.from)
}

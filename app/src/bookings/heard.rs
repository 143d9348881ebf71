//! What the hall hears of bookings.

use chrono::TimeDelta;
use domain::{
    hall::{Hall, SeatState},
    ids::{DeviceId, ZoneId},
    sessions::Session,
    time::{Moment, spoken},
};
use leptos::prelude::*;

use crate::hall::{
    board::{Board, Seat},
    shown::{came, put},
};

/// What is booked at a device, the first to begin first.
pub fn at_device(hall: &Hall, device: DeviceId) -> Vec<Session> {
    let mut here: Vec<Session> =
        hall.bookings.iter().filter(|session| session.device == device).cloned().collect();
    here.sort_by_key(|session| session.started_at);
    here
}

/// It is booked at this seat, or not any more.
pub fn hear(seat: &Seat, session: &Session) {
    let here = session.device == seat.device && session.state.is_before_start();
    let known = seat.booked.with_untracked(|booked| booked.iter().find(|one| one.id == session.id).cloned());
    if known.as_ref() == Some(session).filter(|_| here) {
        return;
    }
    seat.booked.update(|booked| {
        booked.retain(|one| one.id != session.id);
        if here {
            booked.push(session.clone());
            booked.sort_by_key(|one| one.started_at);
        }
    });
    put(seat, seat.session.get_untracked());
}

/// When the device of a session is somebody else's: what was over before it came there is not in its way.
pub fn gap(booked: &[Session], session: &Session) -> Option<Moment> {
    let since = came(session);
    let later = booked.iter().filter(|next| next.started_at + next.length() > since);
    later.map(|next| next.started_at).min()
}

/// Who plays there by the minute leaves when it is booked next.
pub fn until_booked(booked: &[Session], session: Session) -> Session {
    let gap = gap(booked, &session);
    session.with_gap(gap)
}

/// When a device is somebody's next: the first of what is booked there and whose time is not over.
pub fn next_from(board: Board, device: DeviceId) -> Option<Moment> {
    let now = board.clock.now();
    let from = |session: &Session| session.busy().filter(|(_, end)| *end > now).map(|(from, _)| from);
    board.seat(device)?.booked.with(|booked| booked.iter().filter_map(from).min())
}

/// Where in a zone anybody can sit down now for so long: three of them.
pub fn free_for(board: Board, zone: ZoneId, length: TimeDelta) -> Vec<DeviceId> {
    let over = board.clock.now() + length;
    let free = |seat: &&Seat| {
        seat.state.get() == SeatState::Free && next_from(board, seat.device).is_none_or(|next| next >= over)
    };
    let hall = board.hall();
    let here = |seat: &&Seat| hall.devices.iter().any(|one| one.id == seat.device && one.zone == zone);
    board.seats().iter().filter(here).filter(free).map(|seat| seat.device).take(3).collect()
}

/// What of time that ends then does not fit before the next booking, in words: `booked from 18:00: 20 min do not fit`.
pub fn unfit(board: Board, device: DeviceId, ends: Moment) -> Option<String> {
    let next = next_from(board, device).filter(|next| *next < ends)?;
    Some(format!("booked from {}: {} do not fit", board.hall().times.hour_minute(next), spoken(ends - next)))
}

/// So many changes of what was planned: more is later.
pub fn moves(session: &Session) -> usize {
    session.planned.as_ref().map_or(0, |planned| usize::try_from(planned.terms.moves).unwrap_or(usize::MAX))
}

//! The till: what is asked of it, and what is done with it.

#[cfg(feature = "ssr")]
use club::shifts;
use domain::{
    ids::ShiftId,
    shifts::{
        CashMove, Close, Explain, HandOver, LeaveNote, MoveCash, Note, Open, ReportPage, Shift, ShiftFilter,
        Shifts, TickNote, Till,
    },
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{Leads, answer, desk};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl Leads for CashMove {}
#[cfg(feature = "ssr")]
impl Leads for Shifts {}
#[cfg(feature = "ssr")]
impl Leads for HandOver {}
#[cfg(feature = "ssr")]
impl Leads for Vec<Note> {}
#[cfg(feature = "ssr")]
impl Leads for ReportPage {}

/// Everything the page of the shift shows.
#[server(prefix = "/api", endpoint = "shift", protocol = Ask)]
pub async fn read_till() -> Reply<Till> {
    let desk = desk().await?;
    answer(&desk, shifts::till(&desk).await).await
}

/// Opens the till.
#[server(prefix = "/api", endpoint = "shifts/open", protocol = Post)]
pub async fn open_shift(
    /// With what in it.
    open: Open,
) -> Reply<Shift> {
    let desk = desk().await?;
    answer(&desk, shifts::open(&desk, open).await).await
}

/// Counts and closes the till.
#[server(prefix = "/api", endpoint = "shifts/close", protocol = Post)]
pub async fn close_shift(
    /// Which, and what was found in it.
    close: Close,
) -> Reply<Shift> {
    let desk = desk().await?;
    answer(&desk, shifts::close(&desk, close).await).await
}

/// Puts cash into the till, or takes it out.
#[server(prefix = "/api", endpoint = "shifts/cash", protocol = Post)]
pub async fn put_cash(
    /// How much, and what for.
    moved: MoveCash,
) -> Reply<CashMove> {
    let desk = desk().await?;
    answer(&desk, shifts::move_cash(&desk, moved).await).await
}

/// Says what is known of a difference.
#[server(prefix = "/api", endpoint = "shifts/explain", protocol = Post)]
pub async fn explain_difference(
    /// Of which shift, and what.
    explain: Explain,
) -> Reply<ReportPage> {
    let desk = desk().await?;
    answer(&desk, shifts::explain(&desk, explain).await).await
}

/// A page of shifts.
#[server(prefix = "/api", endpoint = "shifts", protocol = Ask)]
pub async fn read_shifts(
    /// Which.
    filter: ShiftFilter,
) -> Reply<Shifts> {
    let desk = desk().await?;
    answer(&desk, shifts::list(&desk, filter).await).await
}

/// The report of one shift.
#[server(prefix = "/api", endpoint = "shifts/report", protocol = Ask)]
pub async fn read_report(
    /// Of which.
    shift: ShiftId,
) -> Reply<ReportPage> {
    let desk = desk().await?;
    answer(&desk, shifts::report(&desk, shift).await).await
}

/// Leaves a note to the next shift.
#[server(prefix = "/api", endpoint = "shifts/note", protocol = Post)]
pub async fn add_note(
    /// What it says.
    note: LeaveNote,
) -> Reply<Vec<Note>> {
    let desk = desk().await?;
    answer(&desk, shifts::leave_note(&desk, note).await).await
}

/// Ticks one off.
#[server(prefix = "/api", endpoint = "shifts/tick", protocol = Post)]
pub async fn tick_off(
    /// Which.
    tick: TickNote,
) -> Reply<Vec<Note>> {
    let desk = desk().await?;
    answer(&desk, shifts::tick_note(&desk, tick).await).await
}

/// The sheet for the next shift.
#[server(prefix = "/api", endpoint = "shifts/hand-over", protocol = Ask)]
pub async fn read_hand_over() -> Reply<HandOver> {
    let desk = desk().await?;
    answer(&desk, shifts::hand_over(&desk).await).await
}

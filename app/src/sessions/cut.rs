//! More time than fits before the next booking: what becomes of the rest, and a yes to it (decision 13).

use chrono::TimeDelta;
use domain::{ids::DeviceId, sessions::Session, tariffs::RefundPolicy, time::spoken};
use leptos::prelude::*;

use super::choice::Choice;
use crate::{bookings::heard::next_from, clients::seat::Confirm, hall::board::Board};

/// Asks for a yes where not all that is bought more is played. The yes says when the seat is somebody else's.
#[component]
pub fn CutShort(
    /// The hall.
    board: Board,
    /// Where the client sits.
    place: DeviceId,
    /// What is chosen.
    choice: Memo<Option<Choice>>,
    /// How long that is.
    length: Memo<Option<TimeDelta>>,
) -> impl IntoView {
    let cut = Memo::new(move |_| {
        let (more, next) = (length.get()?, next_from(board, place)?);
        let now = board.clock.now();
        let ends = |session: &Session| session.ends_at().unwrap_or_else(|| session.covered_until(now));
        let ends = board.seat(place)?.session.with(|session| session.as_ref().map(ends))?;
        Some((next, (ends + more - next).min(more))).filter(|(_, lost)| *lost > TimeDelta::zero())
    });
    let guest = move || {
        let payer =
            board.seat(place).and_then(|seat| seat.session.with(|one| one.as_ref().map(Session::payer)));
        payer == Some(board.hall().guest)
    };
    let words = Memo::new(move |_| {
        let Some((next, lost)) = cut.get() else { return String::new() };
        let rest = choice.read().as_ref().map(|choice| choice.rest).unwrap_or_default();
        let (device, from) = (board.name(place), board.hall().times.hour_minute(next));
        format!("{device} is booked from {from}: {} do not fit and {}", spoken(lost), fate(rest, guest()))
    });
    let next = Memo::new(move |_| cut.get().map(|(next, _)| next));
    move || {
        let value = next.get()?.to_rfc3339();
        Some(view! { <Confirm name="extend[until]".to_owned() value words /> })
    }
}

/// What becomes of what does not fit. A guest has no account that could keep it.
const fn fate(rest: RefundPolicy, guest: bool) -> &'static str {
    match rest {
        _ if guest => "are lost to a guest. Sell it all the same",
        RefundPolicy::Keep => "stay on the client's account. Sell it all the same",
        RefundPolicy::Bonus => "are given back as bonus. Sell it all the same",
        RefundPolicy::Burn => "are lost. Sell it all the same",
    }
}

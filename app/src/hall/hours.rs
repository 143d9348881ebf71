//! Until when the club is open. Staff decide what to sell: nothing is refused outside the hours.

use chrono::TimeDelta;
use domain::{devices::Device, time::Moment};
use leptos::prelude::*;

use super::board::Board;
use crate::sessions::sale::Sale;

/// Until when it is open or closed; nothing for a club that never closes.
#[component]
pub fn Open(
    /// The hall.
    board: Board,
) -> impl IntoView {
    let words = Memo::new(move |_| board.hours.with(|hours| hours.words(board.clock.now())));
    move || words.get().map(|words| view! { <p class="top__hours">{words}</p> })
}

/// Says so when the club closes before the time that is about to be sold is over.
#[component]
pub fn ClosesFirst(
    /// The hall.
    board: Board,
    /// What the time is sold for.
    sale: Sale,
    /// Where the client sits.
    device: Device,
    /// How much time; none while nothing is chosen.
    #[prop(into)]
    length: Signal<Option<TimeDelta>>,
) -> impl IntoView {
    let seat = board.seat(device.id);
    let left = move |now: Moment| {
        let running = seat.filter(|_| sale == Sale::Extend);
        let left = running.and_then(|seat| seat.session.with(|s| s.as_ref().map(|s| s.remaining(now))));
        left.unwrap_or_default()
    };
    let words = Memo::new(move |_| {
        let (now, length) = (board.clock.now(), length.get()?);
        let ends = now + left(now) + length;
        board.hours.with(|hours| {
            let closes = hours.closes_before(now, ends)?.words(now);
            Some(format!("The club closes at {closes}, before this session ends."))
        })
    });
    view! {
        <div class="sale__closing" aria-live="polite">
            {move || words.get().map(|words| view! { <p class="sale__closes">{words}</p> })}
        </div>
    }
}

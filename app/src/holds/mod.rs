//! What the panel of the hall does with devices out of service: put on hold, with a reason and an end, and release.

pub mod api;
pub mod place;
pub mod release;

use domain::{
    access::{Action, ActionSet},
    holds::Hold,
    news::News,
    time::{LocalTimes, Moment},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use crate::{
    hall::{
        at::{At, Doing},
        board::Board,
    },
    kit::{
        act::{Act, on_answer},
        may::May,
    },
    sessions::acts::{pressed_at, task},
};

/// With the answer the board changes and the page says what was done. The panel shows the device as it is, unless
/// somebody has gone on to something else meanwhile.
pub(crate) fn tell<S>(action: Act<S>, board: Board, at: Memo<At>, done: &'static str)
where
    S: ServerFn<Output = Hold>,
{
    let navigate = use_navigate();
    let pressed = pressed_at(*action, at);
    on_answer(action, move |hold: Hold| {
        board.toast.set(Some(format!("{} {done}", board.name(hold.device))));
        let there = at.get_untracked().close().choose(hold.device);
        board.hear(News::Hold(hold));
        if pressed.get_value() == Some(task(&at.read_untracked())) {
            navigate(
                &there.href(),
                NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() },
            );
        }
    });
}

/// What a free device offers to those who may.
#[component]
pub fn HoldLink(
    /// Where one is.
    at: Memo<At>,
    /// The rights of who looks.
    rights: ActionSet,
) -> impl IntoView {
    view! {
        <May rights action=Action::HoldDevice>
            <div class="acts acts--last">
                <a
                    class="button button--quiet"
                    href=move || at.read().to_do(Doing::Hold).href()
                    data-noscroll=""
                    data-key="h"
                    aria-keyshortcuts="H"
                >
                    "Put on hold"
                    <kbd aria-hidden="true">"H"</kbd>
                </a>
            </div>
        </May>
    }
}

/// `until 10:30`, `until 24 Nov, 10:30`, `until released`.
pub fn until(hold: &Hold, times: &LocalTimes, now: Moment) -> String {
    format!("until {}", end(hold, times, now))
}

/// `10:30`, `24 Nov, 10:30`, `released`.
pub fn end(hold: &Hold, times: &LocalTimes, now: Moment) -> String {
    hold.until.map_or_else(|| "released".to_owned(), |end| clock(end, times, now))
}

/// `10:30`, and on another day than today `24 Nov, 10:30`.
pub fn clock(moment: Moment, times: &LocalTimes, now: Moment) -> String {
    if times.local(moment).date() == times.local(now).date() {
        times.hour_minute(moment)
    } else {
        times.day_hour_minute(moment)
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::{ClubId, DeviceId, HoldId};

    use super::*;

    #[test]
    fn an_end_is_said_with_its_day_unless_it_is_today() {
        let times = LocalTimes { first: 18_000, changes: Vec::new() };
        let now: Moment = "2026-11-22T15:30:00Z".parse().unwrap();
        let hold = Hold {
            id: HoldId::fresh(),
            club: ClubId::fresh(),
            device: DeviceId::fresh(),
            reason: "New mouse".into(),
            from: now,
            placed_by: "Dana".into(),
            until: None,
            released: None,
        };
        for (end, words) in [
            (None, "until released"),
            (Some("2026-11-22T16:45:00Z"), "until 21:45"),
            // Seven in the evening in Greenwich is midnight in the club.
            (Some("2026-11-22T19:00:00Z"), "until 23 Nov, 00:00"),
            (Some("2026-12-24T05:30:00Z"), "until 24 Dec, 10:30"),
        ] {
            let hold = Hold { until: end.map(|end| end.parse().unwrap()), ..hold.clone() };
            assert_eq!(until(&hold, &times, now), words);
        }
    }
}

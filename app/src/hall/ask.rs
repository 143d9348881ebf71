//! Whoever signs in while no shift is open is asked to open one. The sign-in leads here with the question in the address;
//! it goes with *Later*, or when somebody has opened one.

use domain::access::Action;
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use super::{at::At, board::Board};

/// The question, over the seats: it hides none of them.
#[component]
pub fn AskForShift(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
) -> impl IntoView {
    let rights = board.hall().me.may;
    let query = use_query_map();
    let may = rights.has(Action::OpenShift) && rights.has(Action::SeeShift);
    let asked = RwSignal::new(may && query.read_untracked().get("ask").as_deref() == Some("shift"));
    move || {
        (asked.get() && board.shift.read().is_none()).then(|| {
            view! {
                <section class="card hall__ask" aria-labelledby="ask-title">
                    <h2 class="card__title" id="ask-title">
                        "Open a shift?"
                    </h2>
                    <p class="card__note">"None is open, and money is only taken in an open one."</p>
                    <p class="past__buttons">
                        <a class="button button--primary" href="/shift">
                            "Open Shift"
                        </a>
                        <a class="button" href=move || at.read().href() on:click=move |_| asked.set(false)>
                            "Later"
                        </a>
                    </p>
                </section>
            }
        })
    }
}

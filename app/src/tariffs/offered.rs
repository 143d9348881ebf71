//! What is on offer in a form that sells time: what the hall knows, or, where it depends on who buys or on when it is
//! played, what the club answers.

use std::{sync::Arc, time::Duration};

use domain::tariffs::{Offers, OffersQuestion};
use leptos::{prelude::*, task::spawn_local};

use super::api::read_offers;
use crate::{ask::looking::looking, fault::Fault, hall::board::Board, kit::leave::go_to_sign_in};

/// What is on offer; `None` while the club is asked.
pub type OnOffer = Memo<Option<Arc<Offers>>>;

/// What was asked, what the hall knew then, and the answer.
pub type Answer = (OffersQuestion, Arc<Offers>, Arc<Offers>);

/// Draws a form once it is known what is on offer in it, and keeps that true.
#[component]
pub fn Offered(
    /// The hall.
    board: Board,
    /// What has to be asked; `None` where the hall knows it.
    question: Memo<Option<OffersQuestion>>,
    /// The form.
    form: Arc<dyn Fn(OnOffer) -> AnyView + Send + Sync>,
) -> impl IntoView {
    let Some(first) = question.get_untracked() else {
        return form(on_offer(board, question, None));
    };
    let asked = {
        let first = first.clone();
        Resource::new_blocking(move || first.clone(), read_offers)
    };
    looking(asked, move |offers| {
        let known = board.offers.get_untracked();
        let answer = offers.ok().map(|offers| (first.clone(), known, Arc::new(offers)));
        form(on_offer(board, question, answer))
    })
    .into_any()
}

/// What is on offer as the question changes: `first` is what was answered already.
pub fn on_offer(board: Board, question: Memo<Option<OffersQuestion>>, first: Option<Answer>) -> OnOffer {
    let answer = RwSignal::new(first);
    let tries = RwSignal::new(0_u32);
    // The hall was furnished anew, or an hour struck: then it is asked again. Until then the last answer is shown.
    let wanted = Memo::new(move |_| {
        let question = question.get()?;
        let fresh = answer.with(|answer| {
            answer.as_ref().is_some_and(|(of, known, offers)| {
                *of == question && *known == board.offers.get() && board.clock.now() < offers.good_until
            })
        });
        (!fresh).then_some((question, tries.get()))
    });
    Effect::new(move |_| {
        if let Some((question, _)) = wanted.get() {
            ask(board, question, answer, tries);
        }
    });
    Memo::new(move |_| match question.get() {
        None => Some(board.offers.get()),
        Some(question) => answer.with(|answer| {
            let answered = answer.as_ref().filter(|(of, ..)| *of == question);
            answered.map(|(_, _, offers)| offers.clone())
        }),
    })
}

fn ask(board: Board, question: OffersQuestion, answer: RwSignal<Option<Answer>>, tries: RwSignal<u32>) {
    let known = board.offers.get_untracked();
    spawn_local(async move {
        match read_offers(question.clone()).await {
            Ok(offers) => {
                let _ = answer.try_set(Some((question, known, Arc::new(offers))));
            }
            Err(Fault::SignedOut) => go_to_sign_in(),
            Err(_) => {
                let again = move || {
                    let _ = tries.try_update(|tries| *tries = tries.wrapping_add(1));
                };
                let _ = set_timeout(again, Duration::from_secs(2));
            }
        }
    });
}

/// Asks what is on offer to anybody whenever an hour strikes at which it changes.
pub fn keep(board: Board) {
    let over = Memo::new(move |_| {
        let until = board.offers.with(|offers| offers.good_until);
        (board.clock.now() >= until).then_some(until)
    });
    let tries = RwSignal::new(0_u32);
    Effect::new(move |_| {
        tries.track();
        if over.get().is_some() {
            spawn_local(async move {
                match read_offers(OffersQuestion::default()).await {
                    Ok(offers) => board.offers.set(Arc::new(offers)),
                    Err(Fault::SignedOut) => go_to_sign_in(),
                    Err(_) => {
                        let again = move || {
                            let _ = tries.try_update(|tries| *tries = tries.wrapping_add(1));
                        };
                        let _ = set_timeout(again, Duration::from_secs(2));
                    }
                }
            });
        }
    });
}

//! Register or choose client: who a guest is, in the middle of the visit (decision 18).

use domain::{access::Action, ids::SessionId};
use leptos::prelude::*;

use super::acts::Acts;
use crate::{
    ask::looking::looking,
    clients::{
        pick::{Asked, Pick, Sought, Who, ask},
        seat::{ClientField, Confirmations},
    },
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::{
        act::{ActForm, fault_of},
        notice::Refused,
    },
};

/// Who it is is asked for before the form is drawn, where the address names somebody.
#[component]
pub fn Joining(
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// The hall's presses.
    acts: Acts,
    /// Where the guest sits.
    seat: Seat,
    /// Whose visit.
    session: SessionId,
) -> impl IntoView {
    let sought = Memo::new(move |_| Sought::of(&at.read()));
    let first = sought.get_untracked();
    let form = move |asked: Asked| {
        let pick = Pick::new(board, at, sought, asked);
        view! { <JoinForm pick acts session /> }
    };
    let field = if first.is_nobody() {
        form(Asked::Nobody).into_any()
    } else {
        let asked = Resource::new_blocking(move || first.clone(), ask);
        looking(asked, form).into_any()
    };
    view! {
        <h3 class="panel__title">"Register or choose client"</h3>
        <p class="panel__note">
            "What is bought from now on is theirs. What was bought before stays the guest's."
        </p>
        {field}
        <StayGuest board acts seat session />
        <Refused fault=fault_of(acts.join) currency=board.hall().club.currency.clone() />
        <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
            "Cancel"
        </a>
    }
}

#[component]
fn JoinForm(pick: Pick, acts: Acts, session: SessionId) -> impl IntoView {
    let chosen = Memo::new(move |_| matches!(pick.who.get(), Who::Client(_)));
    let pending = acts.join.pending();
    view! {
        <ClientField pick register=acts.register />
        <div class="form" hidden=move || !chosen.get()>
            <ActForm action=acts.join>
                <input type="hidden" name="join[id]" value=pick.board.forms.id() />
                <input type="hidden" name="join[session]" value=session.to_string() />
                <input type="hidden" name="join[client]" value=move || pick.client().to_string() />
                <Confirmations pick word="join" />
                <button class="button button--primary" type="submit" disabled=move || pending.get()>
                    "This is who plays"
                </button>
            </ActForm>
        </div>
    }
}

/// Whoever was chosen has bought nothing yet: it can be taken back.
#[component]
fn StayGuest(board: Board, acts: Acts, seat: Seat, session: SessionId) -> impl IntoView {
    let chosen = Memo::new(move |_| {
        seat.session.with(|shown| shown.as_ref()?.member.as_ref().map(|member| member.name.clone()))
    });
    let pending = acts.join.pending();
    move || {
        chosen.get().map(|name| {
            view! {
                <div class="form">
                    <ActForm action=acts.join>
                        <input type="hidden" name="join[id]" value=board.forms.id() />
                        <input type="hidden" name="join[session]" value=session.to_string() />
                        <button class="button" type="submit" disabled=move || pending.get()>
                            {format!("Not {name}: a guest after all")}
                        </button>
                    </ActForm>
                </div>
            }
        })
    }
}

/// Can somebody be asked who they are? By whoever sees clients, of a guest who has bought nothing under a name.
pub fn can_join(board: Board, seat: Seat) -> Memo<bool> {
    let hall = board.hall();
    let sees = hall.me.may(Action::SeeClients) && hall.me.may(Action::ExtendSession);
    let guest = hall.guest;
    Memo::new(move |_| {
        sees && seat.session.with(|shown| {
            shown.as_ref().is_some_and(|shown| {
                shown.client == guest && shown.member.as_ref().is_none_or(|member| member.since.is_none())
            })
        })
    })
}

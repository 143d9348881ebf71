//! The forms in the panel of a booking: pay, move, cancel, nobody came.

use std::sync::Arc;

use domain::{
    bookings::Wanted,
    ids::ZoneId,
    money::Money,
    sessions::Session,
    tariffs::{BonusCap, Offers, OffersQuestion},
};
use leptos::prelude::*;

use super::panel::{SecondSeat, given_back, unclaimed_words};
use crate::{
    ask::looking::looking,
    clients::pick::{Asked, Pick, Sought, ask},
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::{
        act::{ActForm, fault_of},
        card::FormEnd,
        field::{SelectField, TextField},
    },
    sessions::{
        acts::Acts,
        payment::{Payment, typed_into},
        reckoning::Due,
    },
    shifts::open::{InShift, NoShift},
    tariffs::offered::{Offered, OnOffer},
};

/// Takes the money for a booking, at the price of its start for whoever comes.
#[component]
pub(super) fn PayForm(board: Board, at: Memo<At>, acts: Acts, seat: Seat, session: Session) -> impl IntoView {
    let open = Memo::new(move |_| board.shift.read().is_some());
    let zone = board.device(seat.device).map(|(device, _)| device.zone);
    let session = StoredValue::new(session);
    view! {
        <InShift open otherwise=move || view! { <NoShift board action=acts.open /> }>
            {zone.map(|zone| view! { <Priced board at acts zone session=session.get_value() /> })}
        </InShift>
    }
}

/// What it costs is asked of the club: the hall knows what is on offer now, to anybody.
#[component]
fn Priced(board: Board, at: Memo<At>, acts: Acts, zone: ZoneId, session: Session) -> impl IntoView {
    let question = OffersQuestion {
        zone: Some(zone),
        at: Some(session.started_at),
        client: Some(session.client),
        ..OffersQuestion::default()
    };
    let question = Memo::new(move |_| Some(question.clone()));
    let form = move |offers: OnOffer| {
        let session = session.clone();
        let wanted = session.booking().and_then(|planned| planned.terms.wanted.clone());
        let due = Memo::new(move |_| offers.with(|offers| due(offers.as_ref()?, zone, wanted.as_ref()?)));
        let sold = Memo::new(move |_| due.read().is_some());
        let nothing = Due { total: Money::ZERO, cap: BonusCap { percent: 0, most: Money::ZERO } };
        let due = Memo::new(move |_| due.get().unwrap_or(nothing));
        view! {
            {move || match sold.get() {
                true => view! { <Paid board at acts session=session.clone() due /> }.into_any(),
                false => {
                    view! {
                        <p class="panel__note">"The tariff is not sold any more. Cancel the booking and book anew."</p>
                    }
                        .into_any()
                }
            }}
        }
        .into_any()
    };
    view! { <Offered board question form=Arc::new(form) /> }
}

#[component]
fn Paid(board: Board, at: Memo<At>, acts: Acts, session: Session, due: Memo<Due>) -> impl IntoView {
    let guest = session.client == board.hall().guest;
    let sought = Memo::new(move |_| match guest {
        true => Sought::of(&At::default()),
        false => Sought::of(&At::default().pick(session.client)),
    });
    let id = session.id.to_string();
    if guest {
        let pick = Pick::new(board, at, sought, Asked::Nobody);
        return view! { <PayFields board acts pick id due /> }.into_any();
    }
    let first = sought.get_untracked();
    let asked = Resource::new_blocking(move || first.clone(), ask);
    looking(asked, move |asked| {
        let pick = Pick::new(board, at, sought, asked);
        view! { <PayFields board acts pick id=id.clone() due /> }
    })
    .into_any()
}

#[component]
fn PayFields(board: Board, acts: Acts, pick: Pick, id: String, due: Memo<Due>) -> impl IntoView {
    let currency = board.hall().club.currency.clone();
    let fault = fault_of(acts.booked.pay);
    let (kept, handed) = typed_into(fault.get_untracked(), &currency);
    let has = Memo::new(move |_| pick.has());
    let price = {
        let currency = currency.clone();
        move || currency.money(due.get().total)
    };
    let said = move || due.get().total.minor().to_string();
    view! {
        <div class="form">
            <ActForm action=acts.booked.pay>
                <input type="hidden" name="pay[id]" value=board.forms.id() />
                <input type="hidden" name="pay[session]" value=id />
                <input type="hidden" name="pay[price]" value=said />
                <p class="field__hint">"To pay: " <b>{price}</b></p>
                <Payment
                    word="pay"
                    verb="pay"
                    due
                    has
                    currency
                    kept
                    tendered=RwSignal::new(handed)
                    fault
                    pending=acts.booked.pay.pending()
                />
            </ActForm>
        </div>
    }
}

/// What an unpaid booking costs, of what is on offer for it.
fn due(offers: &Offers, zone: ZoneId, wanted: &Wanted) -> Option<Due> {
    let offer = offers.of(wanted.tariff, zone)?;
    let total = offer.quote(wanted.quantity).ok()?.total;
    Some(Due { total, cap: offer.bonus_cap(total) })
}

/// Another time, or another device.
#[component]
pub(super) fn MoveForm(board: Board, acts: Acts, session: Session) -> impl IntoView {
    let hall = board.hall();
    let movement = acts.booked.movement;
    let devices = hall.devices.iter().map(|device| (device.id.to_string(), device.name())).collect();
    let from = session.booking().map_or(session.started_at, |planned| planned.from);
    let local = hall.times.local(from).format("%Y-%m-%dT%H:%M").to_string();
    let refused = fault_of(movement).get_untracked().is_some();
    view! {
        <details class="booked__more" open=refused>
            <summary>"Move"</summary>
            <div class="form">
                <ActForm action=movement>
                    <input type="hidden" name="reschedule[id]" value=board.forms.id() />
                    <input type="hidden" name="reschedule[session]" value=session.id.to_string() />
                    <SelectField
                        label="Device"
                        name="reschedule[device]"
                        options=devices
                        value=session.device.to_string()
                    />
                    <TextField label="Start" name="reschedule[from]" value=local kind="datetime-local" />
                    <SecondSeat fault=fault_of(movement) name="reschedule[second_seat]" />
                    <FormEnd
                        fault=fault_of(movement)
                        pending=movement.pending()
                        word="Move Booking"
                        currency=hall.club.currency.clone()
                    />
                </ActForm>
            </div>
        </details>
    }
}

/// Cancel, and nobody came: each says in numbers what becomes of the money.
#[component]
pub(super) fn CallOff(board: Board, acts: Acts, session: Session) -> impl IntoView {
    let hall = board.hall();
    let currency = hall.club.currency.clone();
    let back = match given_back(&session.returned(), &currency) {
        words if words.is_empty() => "Nothing was paid.".to_owned(),
        words => format!("Goes back: {words}."),
    };
    let (cancel, gone) = (acts.booked.cancel, acts.booked.gone);
    let unclaimed = unclaimed_words(&session, &hall);
    let late = {
        let session = session.clone();
        Memo::new(move |_| session.no_show_from().is_some_and(|from| from <= board.clock.now()))
    };
    let id = session.id.to_string();
    let (of_cancel, in_cancel) = (id.clone(), currency.clone());
    view! {
        <details class="booked__more" open=fault_of(cancel).get_untracked().is_some()>
            <summary>"Cancel"</summary>
            <div class="form">
                <ActForm action=cancel>
                    <input type="hidden" name="cancel[id]" value=board.forms.id() />
                    <input type="hidden" name="cancel[session]" value=of_cancel />
                    <p class="field__hint">{back}</p>
                    <FormEnd
                        fault=fault_of(cancel)
                        pending=cancel.pending()
                        word="Cancel Booking"
                        class="button button--danger"
                        currency=in_cancel
                    />
                </ActForm>
            </div>
        </details>
        <details class="booked__more" hidden=move || !late.get() open=fault_of(gone).get_untracked().is_some()>
            <summary>"Nobody came"</summary>
            <div class="form">
                <ActForm action=gone>
                    <input type="hidden" name="gone[id]" value=board.forms.id() />
                    <input type="hidden" name="gone[session]" value=id />
                    <p class="field__hint">{unclaimed}</p>
                    <FormEnd
                        fault=fault_of(gone)
                        pending=gone.pending()
                        word="Nobody Came"
                        class="button button--danger"
                        currency
                    />
                </ActForm>
            </div>
        </details>
    }
}

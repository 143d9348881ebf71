//! Purchased: time that a client bought before and did not play. It is chosen beside the tariffs, and costs nothing now.

use chrono::TimeDelta;
use domain::{
    client_tariffs::ClientTariff,
    ids::{ClientId, ClientTariffId, DeviceId, ZoneId},
    money::Money,
    tariffs::RefundPolicy,
    time::{LocalTimes, Moment, spoken},
};
use leptos::prelude::*;

use crate::{
    bookings::heard::next_from,
    client_tariffs::words::{left, not_before, not_now, valid},
    fault::Fault,
    hall::{at::At, board::Board},
    kit::notice::Refused,
    timeline::hours::whole_minute,
};

/// What a client has, and what of it is chosen in a form on a device of a zone.
#[derive(Clone, Copy)]
pub struct Purchased {
    /// What they have in this club, the oldest first.
    pub tariffs: Signal<Vec<ClientTariff>>,
    /// What the address names, where it can be used then; where it names nothing, the oldest that can.
    pub chosen: Memo<Option<ClientTariff>>,
    /// Is anything chosen?
    pub any: Memo<bool>,
    /// What the next booking of the device would end, and nothing of it stays.
    cut: Memo<Vec<ClientTariffId>>,
    board: Board,
    at: Memo<At>,
    zone: ZoneId,
    device: DeviceId,
    /// From when it would be played, to the minute: hours strike and tariffs expire while one looks.
    then: Memo<Moment>,
}

impl Purchased {
    /// Of what the client has.
    pub fn new(
        board: Board,
        at: Memo<At>,
        (device, zone): (DeviceId, ZoneId),
        tariffs: Signal<Vec<ClientTariff>>,
        then: Signal<Moment>,
    ) -> Self {
        let cut = Memo::new(move |_| {
            let (then, next) = (then.get(), next_from(board, device));
            let tariffs = tariffs.read();
            let cut = tariffs.iter().filter(|tariff| tariff.cut_by(zone, then, next).is_some());
            cut.map(|tariff| tariff.id).collect::<Vec<_>>()
        });
        let then = Memo::new(move |_| whole_minute(then.get()));
        let chosen = Memo::new(move |_| {
            let (asked, then) = (at.read(), then.get());
            let wanted = |tariff: &&ClientTariff| match asked.purchased {
                Some(named) => tariff.id == named,
                // What was paid for comes before what would have to be.
                None => asked.tariff.is_none() && !asked.buys,
            };
            let usable = |tariff: &&ClientTariff| {
                tariff.used_in(zone, then).is_ok() && !cut.read().contains(&tariff.id)
            };
            tariffs.read().iter().filter(wanted).find(usable).cloned()
        });
        let any = Memo::new(move |_| chosen.read().is_some());
        Self { tariffs, chosen, any, cut, board, at, zone, device, then }
    }

    /// Of a client whose time was asked for, as the news change it.
    pub fn heard(
        board: Board,
        at: Memo<At>,
        place: (DeviceId, ZoneId),
        (client, first): (ClientId, Vec<ClientTariff>),
        then: Signal<Moment>,
    ) -> Self {
        let tariffs = RwSignal::new(first);
        Effect::new(move |_| {
            if let Some(news) = board.tariffs.get().filter(|news| news.client == client) {
                tariffs.set(news.active);
            }
        });
        Self::new(board, at, place, tariffs.into(), then)
    }

    /// Why it cannot be used there and then; `None`: it can.
    fn not_now(self, tariff: &ClientTariff) -> Option<String> {
        let cut = || {
            let next = next_from(self.board, self.device).filter(|_| self.cut.read().contains(&tariff.id));
            next.map(|next| not_before(self.board.hall().times.hour_minute(next)))
        };
        not_now(tariff, self.zone, self.then.get()).or_else(cut)
    }

    /// How long it is played what is chosen.
    fn length(self) -> Option<TimeDelta> {
        let chosen = self.chosen.read();
        let then = self.then.get();
        Some(chosen.as_ref()?.used_in(self.zone, then).ok()?.ends(then) - then)
    }
}

/// `Standard, paid on 22 Nov, 15:30; good until 5 Dec 2026, 18:30`.
fn paid_words(tariff: &ClientTariff, times: &LocalTimes) -> String {
    let good = valid(tariff).map(|valid| format!("; good {valid}")).unwrap_or_default();
    format!("{}, paid on {}{good}", tariff.zone, times.day_hour_minute(tariff.paid_at))
}

/// What becomes of what is not played of it.
const fn stays_words(tariff: &ClientTariff) -> &'static str {
    match (tariff.visit_seconds, tariff.refund_policy) {
        (Some(_), _) => "Nothing to pay. It is one visit, whether or not all of it is played.",
        _ if tariff.is_last_visit() => "Nothing to pay. It is the last visit: what is not played is gone.",
        (None, RefundPolicy::Burn) => "Nothing to pay. What is not played is gone.",
        (None, RefundPolicy::Bonus) => "Nothing to pay. What is not played becomes bonus.",
        (None, RefundPolicy::Keep) => "Nothing to pay. What is not played stays on the account again.",
    }
}

/// The list, where there is anything in it.
#[component]
pub fn PurchasedList(
    /// What the client has.
    purchased: Purchased,
    /// Why the form came back, also when what was chosen is gone by now.
    fault: Signal<Option<Fault>>,
) -> impl IntoView {
    let currency = purchased.board.hall().club.currency.clone();
    let none = Memo::new(move |_| purchased.tariffs.read().is_empty());
    let lines = move || {
        let tariffs = purchased.tariffs.get();
        tariffs.into_iter().map(|tariff| view! { <Line purchased tariff /> }).collect_view()
    };
    view! {
        <fieldset class="sale__tariffs" hidden=move || none.get()>
            <legend class="sale__legend">"Purchased"</legend>
            <ul class="tariffs">{lines}</ul>
        </fieldset>
        <Refused fault currency />
    }
}

#[component]
fn Line(purchased: Purchased, tariff: ClientTariff) -> impl IntoView {
    let Purchased { at, board, .. } = purchased;
    let (id, left) = (tariff.id, left(&tariff));
    let note = paid_words(&tariff, &board.hall().times);
    if let Some(why) = purchased.not_now(&tariff) {
        return view! {
            <li>
                <span class="tariff tariff--off">
                    <span class="tariff__name">{tariff.tariff}</span>
                    <span class="tariff__note">{why}</span>
                </span>
            </li>
        }
        .into_any();
    }
    let chosen = move || purchased.chosen.read().as_ref().is_some_and(|chosen| chosen.id == id);
    view! {
        <li>
            <a
                class="tariff"
                href=move || at.read().spend(id).href()
                aria-current=move || chosen().then_some("true")
                data-noscroll=""
            >
                <span class="tariff__name">{tariff.tariff}</span>
                <span class="tariff__note">{note}</span>
                <b class="tariff__price">{format!("{left} left")}</b>
            </a>
        </li>
    }
    .into_any()
}

/// The inside of a form that uses what is chosen: how long it lasts, why nothing is paid, and the button.
#[component]
pub fn UseFields(
    /// What the client has.
    purchased: Purchased,
    /// Before the names of the form's fields.
    word: &'static str,
    /// What the button says.
    press: &'static str,
    /// Until when the time will last.
    lasts: Callback<TimeDelta, String>,
    /// Is it on its way?
    #[prop(into)]
    pending: Signal<bool>,
) -> impl IntoView {
    let Purchased { at, board, chosen, .. } = purchased;
    let hall = board.hall();
    let nothing = hall.club.currency.money(Money::ZERO);
    let id = move || chosen.read().as_ref().map(|chosen| chosen.id.to_string());
    let length = Memo::new(move |_| purchased.length());
    let name = move || chosen.read().as_ref().map(|chosen| chosen.tariff.clone());
    let note = move || chosen.read().as_ref().map(|chosen| paid_words(chosen, &hall.times));
    let stays = move || chosen.read().as_ref().map(stays_words);
    view! {
        <input type="hidden" name=format!("{word}[purchased]") value=id />
        <p class="stepper__length">
            <b>{move || length.get().map(spoken)}</b>
            <span class="stepper__until">{move || length.get().map(|length| lasts.run(length))}</span>
        </p>
        <dl class="lines">
            <div class="lines__line lines__line--words">
                <dt>{name}</dt>
                <dd>{note}</dd>
            </div>
            <div class="lines__line lines__line--total">
                <dt>"Total"</dt>
                <dd data-total="">{nothing}</dd>
            </div>
        </dl>
        <p class="panel__note">{stays}</p>
        <div class="sale__pay">
            <button class="button button--primary" type="submit" disabled=move || pending.get()>
                {press}
            </button>
            <a class="button button--quiet" href=move || at.read().buy().href() data-noscroll="">
                "Buy another tariff"
            </a>
        </div>
    }
}

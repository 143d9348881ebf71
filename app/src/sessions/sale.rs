//! Selling time: which tariff, how much of it, for how much, paid how. Seating and extending share it.

use std::sync::Arc;

use chrono::TimeDelta;
use domain::{
    access::Action,
    balances::Balances,
    checkout::WhyNot,
    devices::Device,
    hall::Hall,
    ids::DeviceId,
    money::Money,
    tariffs::{BonusCap, NotOffered, Offer},
    time::{Moment, spoken},
};
use leptos::prelude::*;

use super::{
    by_hand::{ByHandFields, Given},
    choice::{Choice, Room},
    cut::CutShort,
    payment::{Payment, typed_into},
    price::Lines,
    reckoning::Due,
    stepper::Stepper,
};
use crate::{
    bookings::heard::{free_for, next_from},
    checkout::words::why_not_words,
    fault::Fault,
    hall::{at::At, board::Board, empty::NothingSold, hours::ClosesFirst},
    minutes::{cart::MinuteCart, words::rate_words},
    tariffs::{
        offered::OnOffer,
        words::{reason_words, unit_words},
    },
};

/// What the time is sold for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sale {
    /// A new session.
    Start,
    /// A running one.
    Extend,
}

impl Sale {
    /// Before the names of the form's fields, and on its buttons.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Extend => "extend",
        }
    }
}

/// The inside of a form that sells time on a device.
#[component]
pub fn SaleFields(
    /// What for.
    sale: Sale,
    /// The hall.
    board: Board,
    /// Where one is.
    at: Memo<At>,
    /// Where the client sits.
    device: Device,
    /// Until when the time will last, once it is bought; of the length of what is chosen.
    lasts: Callback<TimeDelta, String>,
    /// What is on offer.
    offers: OnOffer,
    /// What a registered client has.
    has: Memo<Option<Balances>>,
    /// Why the form came back.
    fault: Signal<Option<Fault>>,
    /// Is it on its way?
    #[prop(into)]
    pending: Signal<bool>,
) -> impl IntoView {
    let hall = board.hall();
    let currency = hall.club.currency.clone();
    let zone = device.zone;
    let place = device.id;
    // More time is sold past the next booking to whoever says yes; who sits down buys what fits.
    let gap = Memo::new(move |_| (sale == Sale::Start).then(|| next_from(board, place)).flatten());
    let room = move || gap.get().map_or(Room::Any, |gap| Room::Between(board.clock.now(), gap));
    let choice = Memo::new(move |_| {
        let (room, has) = (room(), has.read().is_some());
        offers.with(|offers| Choice::read(offers.as_ref()?, zone, &at.read(), has, room))
    });
    let by_minute = Memo::new(move |_| {
        choice.with(|choice| choice.as_ref().is_some_and(|choice| choice.by_minute.is_some()))
    });
    let anything = Memo::new(move |_| choice.read().is_some());
    let later = Memo::new(move |_| {
        let not_now = |offer: &Offer| !matches!(offer.reason, None | Some(NotOffered::Zone));
        offers.with(|offers| offers.as_ref().is_some_and(|offers| offers.in_zone(zone).any(not_now)))
    });
    // What is on offer lasts too long: all of it, or what is chosen.
    let too_long = Memo::new(move |_| {
        let now = |offer: &Offer| offer.reason.is_none() && offer.rate().is_none();
        offers.with(|offers| offers.as_ref().is_some_and(|offers| offers.in_zone(zone).any(now)))
    });
    let fits = Memo::new(move |_| {
        let room = room();
        let fits = |offer: &Offer| offer.reason.is_none() && offer.rate().is_none() && room.most(offer) > 0;
        offers.with(|offers| offers.as_ref().is_some_and(|offers| offers.in_zone(zone).any(fits)))
    });
    let rights = hall.me.may;
    let asking = Memo::new(move |_| offers.read().is_none());
    let length = lengths(sale, board, choice);
    let payer = Memo::new(move |_| has.get().map(|has| has.client));
    board.known.keep(payer);
    let minute_currency = currency.clone();
    let (kept, handed) = typed_into(fault.get_untracked(), &currency);
    let (kept, tendered) = (StoredValue::new(kept), RwSignal::new(handed));
    let given = kept.with_value(|kept| Given::new(kept.as_ref()));
    let by_hand = Memo::new(move |_| {
        let by_hand = given.by_hand()?;
        let (offers, choice) = (offers.read(), choice.read());
        choice.as_ref()?.given(offers.as_ref()?, zone, &by_hand)
    });
    let taken = Memo::new(move |_| by_hand.read().is_some());
    let by_itself = Memo::new(move |_| choice.with(|choice| choice.as_ref()?.by_itself()));
    let priced = Memo::new(move |_| by_hand.get().or_else(|| choice.get()));
    let gives = hall.me.may(Action::DiscountByHand);
    let due = {
        let nothing = BonusCap { percent: 0, most: Money::ZERO };
        Memo::new(move |_| match priced.read().as_ref() {
            Some(choice) => Due { total: choice.quote.total, cap: choice.cap },
            None => Due { total: Money::ZERO, cap: nothing },
        })
    };
    let word = sale.word();
    let registered = Memo::new(move |_| has.read().is_some());
    let zone_name = hall.zones.iter().find(|known| known.id == zone).map(|zone| zone.name.clone());
    let zone_name = zone_name.unwrap_or_default();
    let tariffs = {
        let (currency, zone_name) = (currency.clone(), zone_name.clone());
        move || {
            let offers = offers.get()?;
            let lines = offers.in_zone(zone).cloned().map(|offer| {
                let price = match offer.rate() {
                    Some(rate) => Some(rate_words(&rate, &currency)),
                    None => offer.unit_price.map(|price| currency.money(price)),
                };
                let zone = zone_name.clone();
                view! { <TariffLine board place gap offer price zone at choice registered /> }
            });
            Some(lines.collect_view())
        }
    };
    view! {
        <fieldset class="sale__tariffs">
            <legend class="sale__legend">"Select Tariff and Duration"</legend>
            <ul class="tariffs">{tariffs}</ul>
        </fieldset>
        <ClosesFirst board sale device length />
        {move || {
            (anything.get() && !by_minute.get())
                .then(|| {
                    let (hall, zone) = (board.hall(), zone_name.clone());
                    let currency = hall.club.currency.clone();
                    let fields = gives
                        .then(|| {
                            view! { <ByHandFields word given by_itself taken currency /> }
                        });
                    view! {
                        <Cart sale hall zone at choice priced length lasts />
                        {(sale == Sale::Extend)
                            .then(|| view! { <CutShort board place choice length /> })}
                        {fields}
                    }
                })
        }}
        // Each client has a purse of their own: what was typed of one's is not taken from another's.
        {move || {
            payer.track();
            let kept = kept.try_update_value(Option::take).flatten();
            let currency = currency.clone();
            (anything.get() && !by_minute.get())
                .then(|| view! { <Payment word verb=word due has currency kept tendered fault pending /> })
        }}
        {move || {
            let currency = minute_currency.clone();
            by_minute
                .get()
                .then(|| {
                    let clock = board.clock;
                    view! { <MinuteCart sale choice has clock currency fault pending /> }
                })
        }}
        <p class="sale__none" hidden=move || anything.get() || asking.get()>
            {move || match gap.get().filter(|_| too_long.get()) {
                Some(gap) => {
                    let from = board.hall().times.hour_minute(gap);
                    let what = match (fits.get(), at.read().tariff) {
                        (true, None) => "Choose what is",
                        (true, Some(_)) => "What is chosen is not",
                        (false, _) => "Nothing that is on offer is",
                    };
                    format!("{what} over before the next booking, {from}.").into_any()
                }
                None => view! { <NothingSold rights later /> }.into_any(),
            }}
        </p>
    }
}

/// How long it lasts what is chosen: of what ends by the clock, if it begins now; to the minute, as it is shown.
fn lengths(sale: Sale, board: Board, choice: Memo<Option<Choice>>) -> Memo<Option<TimeDelta>> {
    Memo::new(move |_| {
        choice.with(|choice| {
            let choice = choice.as_ref()?;
            Some(match sale {
                Sale::Start if choice.quote.until.is_some() => choice.length(board.clock.now()),
                Sale::Start | Sale::Extend => choice.quote.length(),
            })
        })
    })
}

#[component]
fn TariffLine(
    board: Board,
    place: DeviceId,
    gap: Memo<Option<Moment>>,
    offer: Offer,
    price: Option<String>,
    zone: String,
    at: Memo<At>,
    choice: Memo<Option<Choice>>,
    registered: Memo<bool>,
) -> impl IntoView {
    let id = offer.tariff;
    let minute = offer.rate().is_some();
    let whole = StoredValue::new(offer.clone());
    let unit = unit_words(offer.plays);
    let note = [Some(unit), offer.group, Some(offer.description).filter(|about| !about.is_empty())];
    let note = note.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let reason = offer.reason.as_ref().map(|reason| reason_words(reason, &zone));
    if let Some(reason) = reason {
        return view! { <li><NotSold name=offer.name reason /></li> }.into_any();
    }
    // Not one of it is over before the next booking: until when there is room, and where else there is.
    let too_long = Memo::new(move |_| {
        let (now, until) = (board.clock.now(), gap.get()?);
        whole.with_value(|offer| {
            let length = Offer { at: now, ..offer.clone() }.quote(1).ok()?.ends(now) - now;
            let fits = || free_for(board, offer.zone, length);
            (Room::Between(now, until).most(offer) == 0).then(|| (until, fits()))
        })
    });
    let chosen = move || choice.read().as_ref().is_some_and(|choice| choice.tariff == id);
    let name = StoredValue::new(offer.name);
    let line = move || {
        if minute && !registered.get() {
            let reason = "Only for registered clients, from their balance".to_owned();
            return view! { <NotSold name=name.get_value() reason /> }.into_any();
        }
        if let Some((until, fits)) = too_long.get() {
            let reason = why_not_words(board, &WhyNot::TooLong { device: place, until, fits });
            return view! { <NotSold name=name.get_value() reason /> }.into_any();
        }
        view! {
            <a
                class="tariff"
                href=move || at.read().sell(id, 1).href()
                aria-current=move || chosen().then_some("true")
                data-noscroll=""
            >
                <span class="tariff__name">{name.get_value()}</span>
                <span class="tariff__note">{note.clone()}</span>
                <b class="tariff__price">{price.clone()}</b>
            </a>
        }
        .into_any()
    };
    view! { <li>{line}</li> }.into_any()
}

/// A tariff that cannot be bought, and why.
#[component]
fn NotSold(name: String, reason: String) -> impl IntoView {
    view! {
        <span class="tariff tariff--off">
            <span class="tariff__name">{name}</span>
            <span class="tariff__note">{reason}</span>
        </span>
    }
}

/// So much of it, and what it costs.
#[component]
fn Cart(
    sale: Sale,
    hall: Arc<Hall>,
    zone: String,
    at: Memo<At>,
    choice: Memo<Option<Choice>>,
    priced: Memo<Option<Choice>>,
    length: Memo<Option<TimeDelta>>,
    lasts: Callback<TimeDelta, String>,
) -> impl IntoView {
    let word = sale.word();
    let currency = hall.club.currency.clone();
    let cost = |choice: Option<&Choice>| choice.map_or(Money::ZERO, |choice| choice.quote.total);
    let total = Memo::new(move |_| cost(priced.read().as_ref()));
    let tariff = move || choice.read().as_ref().map(|choice| choice.tariff.to_string());
    let quantity = move || choice.read().as_ref().map(|choice| choice.quote.quantity.to_string());
    // What is given by hand is said beside it.
    let price = move || cost(choice.read().as_ref()).minor().to_string();
    view! {
        <input type="hidden" name=format!("{word}[price]") value=price />
        <input type="hidden" name=format!("{word}[tariff]") value=tariff />
        <input type="hidden" name=format!("{word}[quantity]") value=quantity />
        <Quantity at choice length lasts />
        <Lines choice=priced zone currency total />
    }
}

#[component]
fn Quantity(
    at: Memo<At>,
    choice: Memo<Option<Choice>>,
    length: Memo<Option<TimeDelta>>,
    lasts: Callback<TimeDelta, String>,
) -> impl IntoView {
    let to = Callback::new(move |(tariff, quantity)| at.read().sell(tariff, quantity).href());
    let fixed =
        move || choice.with(|choice| choice.as_ref().is_some_and(|choice| choice.quote.until.is_some()));
    let until = Signal::derive(move || {
        let words = lasts.run(length.get()?);
        Some(if fixed() { format!("{words}, when its hours end") } else { words })
    });
    let length = Signal::derive(move || length.get().map(spoken));
    view! { <Stepper label="Duration" choice to length until /> }
}

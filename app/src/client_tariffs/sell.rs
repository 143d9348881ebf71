//! Sell a tariff onto a client's account: for which zone, what, how much of it, and how it is paid.

use chrono::TimeDelta;
use domain::{
    balances::Balances,
    ids::{TariffId, ZoneId},
    money::Money,
    sessions::past::Named,
    tariffs::{BonusCap, Offer, Offers},
    time::spoken,
};
use leptos::prelude::*;
use leptos_router::hooks::use_query_map;

use crate::{
    balances::shift_first::ShiftFirst,
    clients::watch::Watch,
    hall::at::At,
    kit::{
        act::{ActForm, fault_of},
        card::Card,
    },
    sessions::{
        choice::{Choice, Room},
        payment::{Payment, typed_into},
        price::Lines,
        reckoning::Due,
        stepper::Stepper,
    },
    shifts::open::InShift,
    tariffs::words::{reason_words, unit_words},
};

const TITLE: &str = "Sell a tariff";

/// What is chosen in the form; it stands in the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Wish {
    zone: Option<ZoneId>,
    tariff: Option<TariffId>,
    quantity: Option<u32>,
}

impl Wish {
    fn at(self) -> At {
        At { tariff: self.tariff, quantity: self.quantity, ..At::default() }
    }
}

/// All that its parts share.
#[derive(Clone, Copy)]
struct Selling {
    watch: Watch,
    zone: Memo<Option<ZoneId>>,
    choice: Memo<Option<Choice>>,
}

impl Selling {
    fn new(watch: Watch) -> Self {
        let query = use_query_map();
        let wish = Memo::new(move |_| {
            let word = |name: &str| query.read().get(name).unwrap_or_default();
            let (zone, tariff) = (word("for").parse().ok(), word("sell").parse().ok());
            Wish { zone, tariff, quantity: word("units").parse().ok() }
        });
        let zone = Memo::new(move |_| {
            let asked = wish.get().zone;
            watch.page.with(|page| {
                let zones = &page.account.as_ref()?.zones;
                let known = zones.iter().find(|zone| Some(zone.id) == asked);
                known.or(zones.first()).map(|zone| zone.id)
            })
        });
        let choice = Memo::new(move |_| {
            let zone = zone.get()?;
            watch.page.with(|page| {
                let offers = page.account.as_ref()?.offers.as_ref()?;
                Choice::read(offers, zone, &wish.get().at(), false, Room::Any)
            })
        });
        Self { watch, zone, choice }
    }

    fn offers<T>(self, of: impl FnOnce(&Offers) -> T) -> Option<T> {
        self.watch.page.with(|page| Some(of(page.account.as_ref()?.offers.as_ref()?)))
    }

    fn zones(self) -> Vec<Named<ZoneId>> {
        self.watch
            .page
            .with(|page| page.account.as_ref().map(|account| account.zones.clone()))
            .unwrap_or_default()
    }

    fn zone_name(self) -> String {
        let here = self.zone.get();
        let named = self.zones().into_iter().find(|zone| Some(zone.id) == here);
        named.map(|zone| zone.name).unwrap_or_default()
    }

    fn href(self, zone: Option<ZoneId>, tariff: Option<TariffId>, quantity: u32) -> String {
        let client = self.watch.page.with_untracked(|page| page.client.id);
        let mut href = format!("/clients/{client}?tab=tariffs");
        if let Some(zone) = zone {
            href.push_str(&format!("&for={zone}"));
        }
        if let Some(tariff) = tariff {
            href.push_str(&format!("&sell={tariff}&units={quantity}"));
        }
        href
    }
}

/// The form; without an open shift the form that opens one (decision 30).
#[component]
pub fn SellCard(
    /// The page.
    watch: Watch,
) -> impl IntoView {
    let open = Memo::new(move |_| watch.page.read().money.shift_open);
    let selling = Selling::new(watch);
    view! {
        <InShift open otherwise=move || view! { <ShiftFirst watch title=TITLE /> }>
            <Card id="sell-title" title=TITLE>
                <p class="card__note">
                    "It goes onto the client's account, and is played another time: choose it under Purchased then."
                </p>
                <Zones selling />
                <ul class="tariffs">
                    {move || {
                        let zone = selling.zone.get();
                        let here = |offers: &Offers| {
                            offers.offers.iter().filter(|offer| Some(offer.zone) == zone).cloned().collect::<Vec<_>>()
                        };
                        let offers = selling.offers(here).unwrap_or_default();
                        offers.into_iter().map(|offer| view! { <Line selling offer /> }).collect_view()
                    }}
                </ul>
                // A sale that is done has a form of its own.
                {move || {
                    watch.sold.track();
                    view! { <SellForm selling /> }
                }}
            </Card>
        </InShift>
    }
}

/// For which zone: what it costs there.
#[component]
fn Zones(selling: Selling) -> impl IntoView {
    let links = move || {
        let chosen = selling.choice.with(|choice| choice.as_ref().map(|choice| choice.tariff));
        let links = selling.zones().into_iter().map(|zone| {
            let here = move || (selling.zone.get() == Some(zone.id)).then_some("true");
            view! {
                <a class="tabs__tab" href=selling.href(Some(zone.id), chosen, 1) aria-current=here data-noscroll="">
                    {zone.name}
                </a>
            }
        });
        links.collect_view()
    };
    view! {
        <nav class="tabs" aria-label="Zone">
            {links}
        </nav>
    }
}

#[component]
fn Line(selling: Selling, offer: Offer) -> impl IntoView {
    let (tariff, zone) = (offer.tariff, offer.zone);
    if let Some(reason) = &offer.reason {
        let why = reason_words(reason, &selling.zone_name());
        return view! {
            <li>
                <span class="tariff tariff--off">
                    <span class="tariff__name">{offer.name}</span>
                    <span class="tariff__note">{why}</span>
                </span>
            </li>
        }
        .into_any();
    }
    let currency = selling.watch.page.with_untracked(|page| page.club.currency.clone());
    let note = [Some(unit_words(offer.plays)), offer.group, offer.window];
    let note = note.into_iter().flatten().chain([offer.description]).filter(|words| !words.is_empty());
    let note = note.collect::<Vec<_>>().join(" · ");
    let chosen = move || selling.choice.read().as_ref().is_some_and(|choice| choice.tariff == tariff);
    view! {
        <li>
            <a
                class="tariff"
                href=selling.href(Some(zone), Some(tariff), 1)
                aria-current=move || chosen().then_some("true")
                data-noscroll=""
            >
                <span class="tariff__name">{offer.name}</span>
                <span class="tariff__note">{note}</span>
                <b class="tariff__price">{offer.unit_price.map(|price| currency.money(price))}</b>
            </a>
        </li>
    }
    .into_any()
}

#[component]
fn SellForm(selling: Selling) -> impl IntoView {
    let Selling { watch, choice, zone } = selling;
    let action = watch.sell;
    let (client, club, terminal) = watch.page.with_untracked(|page| {
        let terminal = page.account.as_ref().is_some_and(|account| account.terminal);
        (page.client.id, page.club.clone(), terminal)
    });
    let currency = club.currency.clone();
    let fault = fault_of(action);
    let any = Memo::new(move |_| choice.read().is_some());
    let has = Memo::new(move |_| Some::<Balances>(watch.page.read().money.balances));
    let (kept, handed) = typed_into(fault.get_untracked(), &currency);
    let (kept, tendered) = (StoredValue::new(kept), RwSignal::new(handed));
    let due = {
        let nothing = BonusCap { percent: 0, most: Money::ZERO };
        Memo::new(move |_| match choice.read().as_ref() {
            Some(choice) => Due { total: choice.quote.total, cap: choice.cap },
            None => Due { total: Money::ZERO, cap: nothing },
        })
    };
    let total = Memo::new(move |_| due.get().total);
    let of = move |words: fn(&Choice) -> String| choice.read().as_ref().map(words);
    let form = watch.forms.id();
    let pending = action.pending();
    let fields = move || {
        let (kept, currency) = (kept.get_value(), currency.clone());
        view! {
            <Quantity selling />
            <Lines choice zone=selling.zone_name() currency=currency.clone() total />
            <Payment word="buy" verb="sell" due has currency kept tendered fault pending />
        }
    };
    view! {
        <div class="form" hidden=move || !any.get()>
            <ActForm action>
                <input type="hidden" name="buy[id]" value=form />
                <input type="hidden" name="buy[club]" value=club.id.to_string() />
                <input type="hidden" name="buy[client]" value=client.to_string() />
                <input type="hidden" name="buy[zone]" value=move || zone.get().map(|zone| zone.to_string()) />
                <input type="hidden" name="buy[tariff]" value=move || of(|choice| choice.tariff.to_string()) />
                <input type="hidden" name="buy[quantity]" value=move || of(|choice| choice.quote.quantity.to_string()) />
                <input type="hidden" name="buy[price]" value=move || total.get().minor().to_string() />
                {move || any.get().then(fields.clone())}
            </ActForm>
            <p class="card__note" hidden=!terminal>
                "A card is charged by hand here: type the amount into the terminal."
            </p>
        </div>
        <p class="card__note" hidden=move || any.get()>
            "Nothing can be sold onto an account for this zone now."
        </p>
    }
}

/// So many units, and what they are.
#[component]
fn Quantity(selling: Selling) -> impl IntoView {
    let choice = selling.choice;
    let to =
        Callback::new(move |(tariff, quantity)| selling.href(selling.zone.get(), Some(tariff), quantity));
    let length = Signal::derive(move || {
        let seconds = choice.read().as_ref().map(|choice| choice.quote.seconds)?;
        Some(spoken(TimeDelta::seconds(seconds)))
    });
    view! { <Stepper label="Quantity" choice to length /> }
}

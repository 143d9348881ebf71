//! What a move into a zone with another price comes to: kept, converted, or the difference paid. In numbers, by the same
//! functions that decide it.

use chrono::TimeDelta;
use domain::{
    access::Action,
    balances::Balances,
    ids::{ClientId, ZoneId},
    money::Money,
    orders::Method,
    refusal::Refusal,
    sessions::{Elsewhere, MovePrice, TimeBlock},
    tariffs::BonusCap,
    time::{Moment, countdown},
};
use leptos::prelude::*;

use super::{
    acts::Acts,
    payment::{Payment, typed_into},
    reckoning::Due,
    words::{kept_words, moving_words},
};
use crate::{
    ask::looking::looking,
    balances::BalanceFacts,
    clients::api::read_known,
    fault::Fault,
    hall::{
        at::At,
        board::{Board, Seat},
    },
    kit::act::fault_of,
    tariffs::offered::OnOffer,
};

/// Who is moved, and what is on offer.
#[derive(Clone, Copy)]
pub struct Priced {
    /// The hall.
    pub board: Board,
    /// Where one is.
    pub at: Memo<At>,
    /// Where the client sits.
    pub seat: Seat,
    /// What is on offer in all zones to whoever buys now.
    pub offers: OnOffer,
    /// What is to a guest: what was bought before anybody said who they are stays a guest's.
    pub to_guest: OnOffer,
}

impl Priced {
    /// What the time that is left comes to in a zone.
    fn elsewhere(self, zone: ZoneId) -> Elsewhere {
        self.elsewhere_at(zone, self.board.clock.now())
    }

    fn elsewhere_at(self, zone: ZoneId, now: Moment) -> Elsewhere {
        let step = self.board.hall().club.price_step;
        let (offers, to_guest) = (self.offers.read(), self.to_guest.read());
        self.seat.session.with(|session| {
            let Some(session) = session else { return Elsewhere::default() };
            let find = |block: &TimeBlock, zone: ZoneId| {
                let guests = session.member.is_some() && !session.is_members(block);
                let offers = if guests { &*to_guest } else { &*offers };
                offers.as_ref()?.of(block.tariff, zone)
            };
            session.elsewhere(zone, now, step, find)
        })
    }

    /// What of a difference may be paid with bonus.
    fn cap(self, zone: ZoneId, there: &Elsewhere) -> BonusCap {
        let offers = self.offers.read();
        let block = |turn: &domain::sessions::Turn| {
            self.seat.session.with(|session| {
                let blocks = session.as_ref().map(|session| session.blocks.iter());
                blocks.into_iter().flatten().find(|block| block.id == turn.block).map(|block| block.tariff)
            })
        };
        let caps = there.turns.iter().filter(|turn| turn.missing > Money::ZERO).filter_map(|turn| {
            let offer = offers.as_ref()?.of(block(turn)?, zone)?;
            Some(offer.bonus_cap(turn.missing))
        });
        let nothing = BonusCap { percent: 0, most: Money::ZERO };
        caps.fold(nothing, |all, cap| BonusCap {
            percent: all.percent.max(cap.percent),
            most: all.most + cap.most,
        })
    }

    fn left(self) -> String {
        let now = self.board.clock.now();
        let left = |session: &domain::sessions::Session| countdown(session.remaining(now));
        self.seat.session.with(|session| session.as_ref().map(left)).unwrap_or_default()
    }

    /// Can whoever plays by the minute go on there: with their tariff, or, where they wish to go on, with any? Who does not can
    /// always go there. Of a tariff that is not sold any more the club knows.
    pub fn goes_on_in(self, zone: ZoneId) -> bool {
        let Some(offers) = self.offers.get() else { return true };
        self.seat.session.with(|shown| {
            let minutes =
                shown.as_ref().and_then(|shown| Some((shown.in_minutes()?.tariff, shown.continues)));
            minutes.is_none_or(|(tariff, wishes)| {
                let known = offers.offers.iter().any(|offer| offer.tariff == tariff);
                let theirs = offers.of(tariff, zone).is_some_and(|offer| offer.unit_price.is_some());
                theirs || !known || (wishes && offers.minute_in(zone).is_some())
            })
        })
    }
}

/// The three choices with what each comes to, where it costs something else; otherwise why there are none.
#[component]
pub fn PriceChoice(
    /// Who, and what there is.
    priced: Priced,
    /// Where to.
    zone: ZoneId,
) -> impl IntoView {
    let there = Memo::new(move |_| priced.elsewhere(zone));
    // A client who sits here already has chosen before.
    let board = priced.board;
    let here = move || {
        let device = priced.seat.session.with(|session| session.as_ref().map(|session| session.device));
        let hall = board.hall();
        device.is_some_and(|id| hall.devices.iter().any(|device| device.id == id && device.zone == zone))
    };
    let shown = Memo::new(move |_| !here() && there.read().differs());
    let only = Memo::new(move |_| {
        let there = there.read();
        let kept = there.kept.iter().copied().map(kept_words);
        if here() || !there.turns.is_empty() { Vec::new() } else { kept.collect::<Vec<_>>() }
    });
    let chosen = priced.at.get_untracked().priced.filter(|(into, _)| *into == zone);
    view! {
        {move || {
            only.get().into_iter().map(|words| view! { <p class="panel__note">{words}</p> }).collect_view()
        }}
        {move || {
            (shown.get() || chosen.is_some()).then(|| view! { <Choices priced zone there /> })
        }}
    }
}

#[component]
fn Choices(priced: Priced, zone: ZoneId, there: Memo<Elsewhere>) -> impl IntoView {
    let hall = priced.board.hall();
    let currency = hall.club.currency.clone();
    let kept = Signal::derive(move || Ok(format!("{} left", priced.left())));
    let converted = Signal::derive(move || {
        let left = there.read().converted().map(TimeDelta::milliseconds);
        left.map(|left| format!("{} left", countdown(left))).map_err(moving_words)
    });
    let charged = Signal::derive(move || {
        let missing = there.read().missing();
        let words = |missing| format!("pay {}", currency.money(missing));
        missing.map(words).map_err(moving_words)
    });
    let sells = hall.me.may(Action::ExtendSession);
    let charge = sells.then(|| {
        view! { <Choice priced zone price=MovePrice::Charge name="Charge the difference" words=charged /> }
    });
    view! {
        <ul class="tariffs" aria-label="Price">
            <Choice priced zone price=MovePrice::Keep name="Keep the price" words=kept />
            <Choice priced zone price=MovePrice::Convert name="Convert into time" words=converted />
            {charge}
        </ul>
        {move || said(priced, zone, there)}
    }
}

/// What the form says of the chosen price.
fn said(priced: Priced, zone: ZoneId, there: Memo<Elsewhere>) -> Option<impl IntoView> {
    let (_, price) = priced.at.read().priced.filter(|(into, _)| *into == zone)?;
    let prices = move || there.read().prices.minor().to_string();
    Some(view! {
        <input type="hidden" name="movement[mode]" value=price.slug() />
        <input type="hidden" name="movement[price]" value=prices />
    })
}

#[component]
fn Choice(
    priced: Priced,
    zone: ZoneId,
    price: MovePrice,
    name: &'static str,
    words: Signal<Result<String, &'static str>>,
) -> impl IntoView {
    let at = priced.at;
    let into = (price != MovePrice::Keep).then_some((zone, price));
    let chosen = Memo::new(move |_| {
        let there = at.read().priced.filter(|(into, _)| *into == zone);
        there.map_or(MovePrice::Keep, |(_, price)| price) == price
    });
    let possible = Memo::new(move |_| words.read().is_ok());
    let said = move || words.get().unwrap_or_else(str::to_owned);
    view! {
        <li>
            {move || {
                if possible.get() {
                    view! {
                        <a
                            class="tariff"
                            href=move || at.read().move_at(into).href()
                            aria-current=move || chosen.get().then_some("true")
                            data-noscroll=""
                        >
                            <span class="tariff__name">{name}</span>
                            <b class="tariff__price">{said}</b>
                        </a>
                    }
                        .into_any()
                } else {
                    view! {
                        <span class="tariff tariff--off">
                            <span class="tariff__name">{name}</span>
                            <span class="tariff__note">{said}</span>
                        </span>
                    }
                        .into_any()
                }
            }}
        </li>
    }
}

/// The payment of a difference, in an open shift.
#[component]
pub fn Charging(
    /// Who, and what there is.
    priced: Priced,
    /// The hall's presses.
    acts: Acts,
) -> impl IntoView {
    let (board, at) = (priced.board, priced.at);
    let open = Memo::new(move |_| board.shift.read().is_some());
    view! {
        <Show
            when=move || open.get()
            fallback=|| view! { <p class="panel__note">"Open a shift first: money is only taken in a shift."</p> }
        >
            <Payer priced acts />
        </Show>
        <a class="button button--quiet" href=move || at.read().done().href() data-noscroll="">
            "Cancel"
        </a>
    }
}

/// What a registered client has is asked for before the fields are drawn, by whoever may see it.
#[component]
fn Payer(priced: Priced, acts: Acts) -> impl IntoView {
    let board = priced.board;
    let hall = board.hall();
    let client =
        priced.seat.session.with_untracked(|shown| shown.as_ref().map(domain::sessions::Session::payer));
    let registered = client.filter(|client| *client != hall.guest && hall.me.may(Action::SeeClients));
    match registered {
        None => view! { <Difference priced acts has=Memo::new(|_| None) /> }.into_any(),
        Some(client) => known(priced, acts, client).into_any(),
    }
}

fn known(priced: Priced, acts: Acts, client: ClientId) -> impl IntoView {
    let board = priced.board;
    board.known.asking();
    let asked = Resource::new_blocking(|| (), move |()| read_known(client));
    let currency = board.hall().club.currency.clone();
    looking(asked, move |found| {
        let (answer, currency) = (found.ok().map(|found| found.balances), currency.clone());
        let has = Memo::new(move |_| board.known.of(client).or(answer));
        board.known.keep(Memo::new(move |_| Some(client)));
        let facts = answer.map(|answer| {
            let has = Signal::derive(move || has.get().unwrap_or(answer));
            view! { <BalanceFacts has currency /> }
        });
        view! {
            {facts}
            <Difference priced acts has />
        }
    })
}

#[component]
fn Difference(priced: Priced, acts: Acts, has: Memo<Option<Balances>>) -> impl IntoView {
    let currency = priced.board.hall().club.currency.clone();
    let fault = fault_of(acts.movement);
    // It stays what it was said to be while it is paid, though less of the time is left each second.
    let said_at = RwSignal::new(priced.board.clock.now_untracked());
    Effect::new(move |_| {
        if matches!(fault.get(), Some(Fault::Refused(Refusal::PriceChanged))) {
            said_at.set(priced.board.clock.now_untracked());
        }
    });
    let due = Memo::new(move |_| {
        let nothing = BonusCap { percent: 0, most: Money::ZERO };
        let Some((zone, _)) = priced.at.read().priced else {
            return Due { total: Money::ZERO, cap: nothing };
        };
        let there = priced.elsewhere_at(zone, said_at.get());
        Due { total: there.missing().unwrap_or_default(), cap: priced.cap(zone, &there) }
    });
    let (kept, handed) = typed_into(fault.get_untracked(), &currency);
    let tendered = RwSignal::new(handed);
    let total = {
        let currency = currency.clone();
        move || currency.money(due.get().total)
    };
    view! {
        <dl class="lines">
            <div class="lines__line lines__line--total">
                <dt>"Difference"</dt>
                <dd data-total="">{total}</dd>
            </div>
        </dl>
        <input
            type="hidden"
            name="movement[difference]"
            value=move || due.get().total.minor().to_string()
        />
        <Payment
            word="movement"
            verb="move"
            due
            has
            currency
            kept
            tendered
            fault
            pending=acts.movement.pending()
        />
        <p class="panel__note">{format!("{}: charge the terminal by hand first.", Method::Card.word())}</p>
    }
}

//! Book a Session: seats for one client, now or later, what each of them gets, and one payment. It owns no tables.

mod cart;
mod times;

use domain::{
    access::Action,
    checkout::{CartQuestion, CheckedOut, Checkout, CheckoutFault, Item, SeatOrder},
    ids::{DeviceId, OrderId, TransactionId},
    money::Money,
    refusal::Refusal,
    sessions::Session,
};

use crate::{
    client_tariffs, clubs,
    desk::{Act, Desk},
    error::{Error, Result},
    orders::{self, Line, Sold},
    sessions::{self, FreeSeat},
    shifts,
    tx::Tx,
};

/// Seats a client at one device or several, with one payment.
///
/// # Errors
/// What [`Checkout::check`] and [`sessions::start`] refuse; [`Refusal::Checkout`] for a registered client at several seats
/// that staff did not confirm.
pub async fn check_out(desk: &Desk, checkout: Checkout) -> Result<CheckedOut> {
    let act = act(desk, &checkout)?;
    let Some(mut tx) = desk.begin(act).await? else {
        return done_before(desk, &checkout).await;
    };
    let done = check_out_in(&mut tx, &checkout).await?;
    tx.commit().await?;
    Ok(done.answer)
}

/// What somebody does who checks out.
///
/// # Errors
/// [`Error::Forbidden`]; [`Refusal::AnotherClub`].
pub(crate) fn act(desk: &Desk, checkout: &Checkout) -> Result<Act> {
    let act = desk.act(Action::StartSession, checkout.id, checkout)?;
    desk.shown_for(checkout.club)?;
    if checkout.serve_banned {
        desk.may(Action::ServeBanned)?;
    }
    Ok(act)
}

/// The answer to a form that came before.
pub(crate) async fn done_before(desk: &Desk, checkout: &Checkout) -> Result<CheckedOut> {
    let mut sessions = Vec::with_capacity(checkout.seats.len());
    for seat in &checkout.seats {
        sessions.push(sessions::read(desk, seat.session).await?);
    }
    Ok(CheckedOut { change: change(&sessions), sessions })
}

fn change(sessions: &[Session]) -> Money {
    sessions.iter().flat_map(|session| &session.blocks).map(|block| block.change).sum()
}

/// What was checked out, with what moved its money.
pub(crate) struct Done {
    pub(crate) answer: CheckedOut,
    /// `None` for what costs nothing.
    pub(crate) transaction: Option<TransactionId>,
}

/// The same in a transaction under way.
///
/// # Errors
/// What [`check_out`] refuses.
pub(crate) async fn check_out_in(tx: &mut Tx<'_>, checkout: &Checkout) -> Result<Done> {
    checkout.check()?;
    let shift = shifts::open_in(tx).await?;
    let venue = clubs::venue_in(tx).await?;
    let confirmed = (checkout.second_seat, checkout.serve_banned);
    let sitting = sessions::sitting_in(tx, checkout.client, venue.guest, confirmed).await?;
    if !sitting.guest && checkout.seats.len() > 1 && !checkout.second_seat {
        return Err(Refusal::Checkout(CheckoutFault::SeveralSeats).into());
    }
    orders::payer_in(tx, checkout.client, &checkout.parts).await?;
    let seats = free_seats_in(tx, &checkout.seats).await?;
    let cart = orders::Cart {
        id: OrderId::fresh(),
        client: checkout.client,
        lines: lines(&checkout.seats, &seats),
        method: checkout.method,
        tendered: &checkout.tendered,
        parts: &checkout.parts,
    };
    let bought = match cart.lines.is_empty() {
        true => Vec::new(),
        false => orders::sell_all_in(tx, &venue, shift, &cart).await?,
    };
    let total: Money = bought.iter().map(|sold| sold.block.price).sum();
    if checkout.total.is_some_and(|said| said != total.minor()) {
        return Err(Refusal::Checkout(CheckoutFault::PriceChanged { total }).into());
    }
    let transaction = bought.iter().find_map(|sold| sold.transaction);
    let mut bought = bought.into_iter();
    let mut sessions = Vec::with_capacity(seats.len());
    for (order, seat) in checkout.seats.iter().zip(&seats) {
        let sold = sold_for_in(tx, checkout, (order, seat), &mut bought).await?;
        sessions.push(sessions::seat_in(tx, order.session, &sitting, seat, &sold).await?);
        for sold in &sold {
            client_tariffs::spent_in(tx, &sold.block, shift).await?;
        }
    }
    if sessions.iter().flat_map(|session| &session.blocks).any(|block| block.used.is_some()) {
        client_tariffs::tell_in(tx, checkout.client).await?;
    }
    Ok(Done { answer: CheckedOut { change: change(&sessions), sessions }, transaction })
}

/// The devices, locked in the order of their ids; answered in the order of the seats.
async fn free_seats_in(tx: &mut Tx<'_>, orders: &[SeatOrder]) -> Result<Vec<FreeSeat>> {
    let mut ids: Vec<DeviceId> = orders.iter().map(|seat| seat.device).collect();
    ids.sort_unstable();
    let mut free = Vec::with_capacity(ids.len());
    for device in ids {
        free.push(sessions::free_seat_in(tx, device).await?);
    }
    let place = |seat: &FreeSeat| orders.iter().position(|order| order.device == seat.device.id);
    free.sort_by_key(place);
    Ok(free)
}

/// What is bought now, seat by seat.
fn lines<'form>(orders: &[SeatOrder], seats: &'form [FreeSeat]) -> Vec<Line<'form>> {
    let of_seat = |(order, seat): (&SeatOrder, &'form FreeSeat)| {
        let items = order.basket.0.clone().into_iter();
        items.filter_map(move |item| match item {
            Item::Tariff { tariff, quantity } => Some(Line { device: &seat.device, tariff, quantity }),
            Item::Purchased(_) => None,
        })
    };
    orders.iter().zip(seats).flat_map(of_seat).collect()
}

/// What a seat gets, in the order in which it is played: what was bought now, and what was bought before.
async fn sold_for_in(
    tx: &Tx<'_>,
    checkout: &Checkout,
    (order, seat): (&SeatOrder, &FreeSeat),
    bought: &mut impl Iterator<Item = Sold>,
) -> Result<Vec<Sold>> {
    let mut sold = Vec::with_capacity(order.basket.0.len());
    for item in &order.basket.0 {
        sold.push(match item {
            Item::Tariff { .. } => bought.next().ok_or_else(|| Error::untrue("a line that was not sold"))?,
            Item::Purchased(id) => {
                client_tariffs::spend_in(tx, checkout.client, *id, seat.device.zone).await?
            }
        });
    }
    Ok(sold)
}

/// What a cart comes to, and what can be added to it.
///
/// # Errors
/// When the role may not see the hall.
pub async fn cart(desk: &Desk, question: CartQuestion) -> Result<domain::checkout::Cart> {
    desk.may(Action::SeeHall)?;
    cart::of(desk, question).await
}

//! What can be asked of a booking. Each is a form, which works before the page is hydrated.

#[cfg(feature = "ssr")]
use club::sessions;
use domain::{
    bookings::{
        Book, BookingFilter, Bookings, CancelBooking, NoShow, PayBooking, Reschedule, Slots, SlotsQuestion,
        StartBooking,
    },
    sessions::Session,
};
use leptos::prelude::*;

#[cfg(feature = "ssr")]
use crate::desk::{answer, desk, keep_typed};
use crate::{
    ask::{Ask, Post},
    fault::Reply,
};

#[cfg(feature = "ssr")]
impl crate::desk::Leads for Slots {}
#[cfg(feature = "ssr")]
impl crate::desk::Leads for Bookings {}

/// When and where a visit of some length fits.
#[server(prefix = "/api", endpoint = "bookings/slots", protocol = Ask)]
pub async fn read_slots(
    /// How long, where, on which day.
    question: SlotsQuestion,
) -> Reply<Slots> {
    let desk = desk().await?;
    answer(&desk, sessions::slots(&desk, question).await).await
}

/// A page of what was booked.
#[server(prefix = "/api", endpoint = "bookings/list", protocol = Ask)]
pub async fn read_bookings(
    /// Which.
    filter: BookingFilter,
) -> Reply<Bookings> {
    let desk = desk().await?;
    answer(&desk, sessions::bookings(&desk, filter).await).await
}

/// Keeps a device for somebody.
#[server(prefix = "/api", endpoint = "bookings/book", protocol = Post)]
pub async fn book_device(
    /// Who, where, when, what, how paid.
    book: Book,
) -> Reply<Session> {
    let desk = desk().await?;
    let () = keep_typed(&book.parts, &book.tendered);
    answer(&desk, sessions::book(&desk, book).await).await
}

/// Pays for a booking.
#[server(prefix = "/api", endpoint = "bookings/pay", protocol = Post)]
pub async fn pay_for_booking(
    /// Which, how paid.
    pay: PayBooking,
) -> Reply<Session> {
    let desk = desk().await?;
    let () = keep_typed(&pay.parts, &pay.tendered);
    answer(&desk, sessions::pay_booking(&desk, pay).await).await
}

/// Begins a booking now.
#[server(prefix = "/api", endpoint = "bookings/start", protocol = Post)]
pub async fn begin_booking(
    /// Which.
    begin: StartBooking,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::start_booking(&desk, begin).await).await
}

/// Moves a booking to another time or device.
#[server(prefix = "/api", endpoint = "bookings/move", protocol = Post)]
pub async fn move_booking(
    /// Which, where to, when.
    reschedule: Reschedule,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::reschedule(&desk, reschedule).await).await
}

/// Cancels a booking: everything goes back.
#[server(prefix = "/api", endpoint = "bookings/cancel", protocol = Post)]
pub async fn call_off_booking(
    /// Which.
    cancel: CancelBooking,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::cancel_booking(&desk, cancel).await).await
}

/// Nobody came for a booking.
#[server(prefix = "/api", endpoint = "bookings/no-show", protocol = Post)]
pub async fn nobody_came(
    /// Which.
    gone: NoShow,
) -> Reply<Session> {
    let desk = desk().await?;
    answer(&desk, sessions::no_show(&desk, gone).await).await
}

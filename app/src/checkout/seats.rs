//! Device: the free ones by zone; of a group several. Where none is free, the next times at which one is.

use domain::{
    bookings::whole_minute_from,
    checkout::SeatThen,
    devices::{Device, Zone},
    ids::DeviceId,
    time::Moment,
};
use leptos::prelude::*;

use super::{booking::Booking, words::clock};

/// So many of the next free seats are offered.
const NEXT: usize = 6;

/// What is chosen, or what can be.
#[component]
pub fn SeatsField(
    /// The dialog.
    booking: Booking,
) -> impl IntoView {
    let at = booking.at;
    let choosing = Memo::new(move |_| {
        let wish = at.read().wish();
        wish.more || wish.seats.0.is_empty()
    });
    view! {
        <section class="checkout__seats" aria-labelledby="device-title">
            <h2 class="field__label" id="device-title">
                "Device"
            </h2>
            <Chosen booking />
            {move || {
                if choosing.get() {
                    view! { <Choose booking /> }.into_any()
                } else {
                    view! {
                        <a class="button button--quiet" href=move || at.read().more(true).href() data-noscroll="">
                            "Add another device"
                        </a>
                    }
                        .into_any()
                }
            }}
        </section>
    }
}

/// The chosen ones, each with until when it is free.
#[component]
fn Chosen(booking: Booking) -> impl IntoView {
    let Booking { at, board, cart, .. } = booking;
    let chosen = Memo::new(move |_| at.read().wish().seats.0);
    let zones = board.hall().zones.clone();
    let no_time = no_time(booking);
    let line = move |device: DeviceId| {
        let zone = board.device(device).and_then(|(device, _)| {
            zones.iter().find(|zone| zone.id == device.zone).map(|zone| zone.name.clone())
        });
        let then = Memo::new(move |_| cart.with(|cart| seat_then(cart.as_ref()?.seats.as_slice(), device)));
        let then = Memo::new(move |_| then.get().filter(|_| !no_time.get()));
        let words = move || then.get().map(|seat| free_words(booking, &seat));
        let off = move || then.get().is_some_and(|seat| !seat.free);
        view! {
            <li class="checkout__seat">
                <b>{board.name(device)}</b>
                <span class="pick__note">{zone}</span>
                <span class="pill" class:pill--ending-soon=off hidden=move || no_time.get()>
                    {words}
                </span>
                <a
                    class="panel__close"
                    href=move || at.read().take(device).href()
                    aria-label=format!("Remove {}", board.name(device))
                    data-noscroll=""
                >
                    "×"
                </a>
            </li>
        }
    };
    move || {
        let chosen = chosen.get();
        (!chosen.is_empty()).then(|| {
            view! {
                <ul class="checkout__chosen" aria-label="Chosen devices">
                    {chosen.into_iter().map(&line).collect_view()}
                </ul>
            }
        })
    }
}

fn seat_then(seats: &[SeatThen], device: DeviceId) -> Option<SeatThen> {
    seats.iter().find(|seat| seat.device == device).copied()
}

/// When a seat that is taken can be had next: something begins on a whole minute.
fn next_free(seat: &SeatThen) -> Option<(Moment, DeviceId)> {
    Some((whole_minute_from(seat.until.filter(|_| !seat.free)?), seat.device))
}

fn free_words(booking: Booking, seat: &SeatThen) -> String {
    match (seat.free, seat.until) {
        (true, None) => "Free".to_owned(),
        (true, Some(until)) => format!("Free until {}", clock(booking.board, until)),
        (false, None) => "Taken".to_owned(),
        (false, Some(until)) => format!("Taken until {}", clock(booking.board, until)),
    }
}

/// Select Time, and no time is chosen: nobody can say what is free then.
fn no_time(booking: Booking) -> Memo<bool> {
    let Booking { at, cart, .. } = booking;
    Memo::new(move |_| {
        let open = || cart.with(|cart| cart.as_ref().is_some_and(|cart| cart.from.is_err()));
        at.read().wish().later && open()
    })
}

/// The free ones, by zone; all of them before a time is chosen.
#[component]
fn Choose(booking: Booking) -> impl IntoView {
    let no_time = no_time(booking);
    let Booking { at, board, cart, .. } = booking;
    let seats = Memo::new(move |_| cart.with(|cart| cart.as_ref().map(|cart| cart.seats.clone())));
    let more = Memo::new(move |_| at.read().wish().more);
    let zones = move || {
        let seats = seats.get().unwrap_or_default();
        let hall = board.hall();
        let zone = |zone: &Zone| {
            let here = |device: &&Device| {
                let free = |seat: SeatThen| seat.free || no_time.get();
                device.zone == zone.id && seat_then(&seats, device.id).is_some_and(free)
            };
            let free: Vec<Device> = hall.devices.iter().filter(here).cloned().collect();
            let label = if no_time.get() { "All in" } else { "Free in" };
            let label = format!("{label} {}", zone.name);
            (!free.is_empty()).then(|| view! { <FreeInZone booking zone=zone.name.clone() label free /> })
        };
        hall.zones.iter().filter_map(zone).collect_view()
    };
    let none = Memo::new(move |_| {
        let free = |seats: &Vec<SeatThen>| seats.iter().any(|seat| seat.free);
        !no_time.get() && seats.with(|seats| seats.as_ref().is_some_and(|seats| !free(seats)))
    });
    view! {
        <div class="checkout__choose">
            <p class="panel__note" role="status" hidden=move || !no_time.get()>
                "What is free depends on the Start Time. Choose a device first to see its times."
            </p>
            {zones}
            {move || none.get().then(|| view! { <NoneFree booking /> })}
            {move || {
                more.get()
                    .then(|| {
                        view! {
                            <a class="button" href=move || at.read().more(false).href() data-noscroll="">
                                "That is all"
                            </a>
                        }
                    })
            }}
        </div>
    }
}

#[component]
fn FreeInZone(booking: Booking, zone: String, label: String, free: Vec<Device>) -> impl IntoView {
    let at = booking.at;
    let devices = free.into_iter().map(|device| {
        let id = device.id;
        view! {
            <li>
                <a
                    class="place"
                    href=move || at.read().take(id).href()
                    aria-current=move || at.read().wish().seats.0.contains(&id).then_some("true")
                    data-noscroll=""
                >
                    {device.name()}
                </a>
            </li>
        }
    });
    view! {
        <div>
            <h3 class="places__zone">{zone}</h3>
            <ul class="places__devices" aria-label=label>
                {devices.collect_view()}
            </ul>
        </div>
    }
}

/// What to do then: another time, of which the next are offered.
#[component]
fn NoneFree(booking: Booking) -> impl IntoView {
    let Booking { at, board, cart, .. } = booking;
    let next = Memo::new(move |_| {
        let seats = cart.with(|cart| cart.as_ref().map(|cart| cart.seats.clone())).unwrap_or_default();
        let mut next: Vec<(Moment, DeviceId)> = seats.iter().filter_map(next_free).collect();
        next.sort_unstable();
        next.truncate(NEXT);
        next
    });
    let lines = move || {
        let times = board.hall().times.clone();
        let line = |(from, device): (Moment, DeviceId)| {
            let words = format!("{} from {}", board.name(device), clock(board, from));
            let local = times.local(from);
            let (date, time) = (local.format("%Y-%m-%d").to_string(), local.format("%H:%M").to_string());
            let href = move || at.read().begin_at(&date, &time).sit(device).href();
            view! {
                <li>
                    <a class="button" href=href data-noscroll="">
                        {words}
                    </a>
                </li>
            }
        };
        next.get().into_iter().map(line).collect_view()
    };
    view! {
        <div class="checkout__none" role="status">
            <p>
                <b>"No available devices."</b>
                " Choose a different PC, or use Select Time to book a future slot."
            </p>
            <ul class="past__buttons" aria-label="Next free">
                {lines}
            </ul>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_time_is_one_at_which_the_seat_is_free() {
        let device = DeviceId::fresh();
        let next = |free, until: Option<&str>| {
            let until = until.map(|until| until.parse().unwrap());
            next_free(&SeatThen { device, free, until }).map(|(from, _)| from.to_rfc3339())
        };
        let half = Some("2026-11-23T17:30:00+00:00".to_owned());
        assert_eq!(next(false, Some("2026-11-23T17:30:00Z")), half);
        assert_eq!(next(false, Some("2026-11-23T17:29:00.001Z")), half);
        let later = Some("2026-11-23T17:31:00+00:00".to_owned());
        assert_eq!(next(false, Some("2026-11-23T17:30:25Z")), later);
        assert_eq!((next(false, None), next(true, Some("2026-11-23T17:30:00Z"))), (None, None));
    }
}

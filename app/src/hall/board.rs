//! The live state of the hall: one signal a seat, and one door for all that is heard.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
    time::Duration,
};

use domain::{
    balances::Balances,
    card_payments::CardPayment,
    client_tariffs::ClientTariffs,
    devices::Device,
    hall::{Hall, SeatState, Summary},
    holds::Hold,
    hours::HoursNow,
    ids::{CardPaymentId, DeviceId, HoldId, SessionId},
    money::Money,
    news::{Line, News},
    printers::PrinterSign,
    sessions::Session,
    shifts::Shift,
    tariffs::Offers,
};
use leptos::prelude::*;

use crate::{
    bookings::heard,
    fault::Fault,
    hall::{
        api::read_hall,
        known::Known,
        shared,
        shown::{built_alike, came, hang, payment_at, progress, put, weight},
    },
    kit::{clock::Clock, forms::Forms, leave::go_to_sign_in},
    live::Heard,
    timeline::over::Over,
};

/// A seat: the order of seats never changes, what is on them does.
#[derive(Clone, Copy, Debug)]
pub struct Seat {
    /// Which device.
    pub device: DeviceId,
    /// Who sits there.
    pub session: RwSignal<Option<Session>>,
    /// Whose it is next, the first to begin first.
    pub booked: RwSignal<Vec<Session>>,
    /// Why nobody may.
    pub hold: RwSignal<Option<Hold>>,
    /// The payment by card for it: the one that waits, otherwise the last.
    pub payment: RwSignal<Option<CardPayment>>,
    /// What its card says.
    pub state: Memo<SeatState>,
}

impl Seat {
    /// Is more time for this session being paid by card?
    pub fn extends(self, session: SessionId) -> bool {
        let extends = |payment: &CardPayment| payment.is_pending() && payment.session == Some(session);
        self.payment.with(|payment| payment.as_ref().is_some_and(extends))
    }

    /// The hold that keeps the seat empty now.
    pub fn held(self) -> Option<Hold> {
        if self.state.get() == SeatState::OnHold { self.hold.get() } else { None }
    }
}

/// The hall as a page holds it.
#[derive(Clone, Copy)]
pub struct Board {
    hall: StoredValue<Arc<Hall>>,
    seats: StoredValue<Arc<Vec<Seat>>>,
    memory: StoredValue<Memory>,
    /// The open shift.
    pub shift: RwSignal<Option<Shift>>,
    /// The count of the last close.
    pub last_count: RwSignal<Option<Money>>,
    /// Whether the club is open, and until when.
    pub hours: RwSignal<HoursNow>,
    /// What is on offer to anybody now.
    pub offers: RwSignal<Arc<Offers>>,
    /// Whose bought time changed last, and what it is now.
    pub tariffs: RwSignal<Option<ClientTariffs>>,
    /// What clients have, of whom it was heard.
    pub known: Known,
    /// What is over since the page was loaded.
    pub over: Over,
    /// How the receipt printer is.
    pub printer: RwSignal<Option<PrinterSign>>,
    /// The server's clock.
    pub clock: Clock,
    /// Ids for forms.
    pub forms: Forms,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
    /// The hall was furnished anew: only a fresh page shows it as it is.
    pub outdated: RwSignal<bool>,
}

/// What was heard so far.
struct Memory {
    /// The last line of news.
    line: i64,
    /// How far each session is known to be.
    sessions: HashMap<SessionId, usize>,
    /// The holds that are over.
    released: HashSet<HoldId>,
    /// How far each payment by card is known to be.
    payments: HashMap<CardPaymentId, i32>,
    /// What they have whose seats go on by the minute.
    balances: shared::Balances,
    /// The highest number of a closed shift.
    closed_shift: i32,
}

impl Memory {
    fn forget(&mut self) {
        *self = Self {
            line: 0,
            sessions: HashMap::new(),
            released: HashSet::new(),
            payments: HashMap::new(),
            balances: HashMap::new(),
            closed_shift: i32::MIN,
        };
    }
}

impl Board {
    /// From the page's one answer.
    pub fn new(hall: Hall) -> Self {
        let clock = Clock::new(hall.now);
        let offers = RwSignal::new(Arc::new(hall.offers.clone()));
        let seats = hall.devices.iter().map(|device| {
            let booked = heard::at_device(&hall, device.id);
            let here = hall.sessions.iter().find(|session| session.device == device.id).cloned();
            let session = RwSignal::new(here.map(|here| heard::until_booked(&booked, here)));
            let hold = RwSignal::new(hall.holds.iter().find(|hold| hold.device == device.id).cloned());
            let booked = RwSignal::new(booked);
            let payment = RwSignal::new(payment_at(&hall, device.id));
            let (club, id, zone) = (hall.club.clone(), device.id, device.zone);
            let rate = Memo::new(move |_| offers.read().minute_in(zone));
            let state = Memo::new(move |_| {
                let now = clock.now();
                let gap = |session: &Session| heard::gap(&booked.read(), session);
                let state = session.with(|s| {
                    let s = s.as_ref();
                    let state = hold.with(|h| SeatState::of(s, h.as_ref(), &club, now));
                    state.going_on(s, rate.get(), s.and_then(gap), (&club, now))
                });
                let kept = payment.with(|payment| payment.as_ref().is_some_and(|payment| payment.keeps(id)));
                state.kept(kept).awaited(&booked.read(), &club, now)
            });
            Seat { device: device.id, session, booked, hold, payment, state }
        });
        let balances = shared::balances(&hall.sessions);
        let sessions = hall.sessions.iter().chain(&hall.bookings);
        let sessions = sessions.map(|session| (session.id, progress(session))).collect();
        let board = Self {
            seats: StoredValue::new(Arc::new(seats.collect())),
            memory: StoredValue::new(Memory {
                line: hall.seen,
                sessions,
                released: HashSet::new(),
                payments: hall.payments.iter().map(|payment| (payment.id, payment.version)).collect(),
                balances: balances.clone(),
                closed_shift: i32::MIN,
            }),
            shift: RwSignal::new(hall.shift.clone()),
            last_count: RwSignal::new(hall.last_count),
            hours: RwSignal::new(hall.hours.clone()),
            offers,
            tariffs: RwSignal::new(None),
            known: Known::default(),
            over: Over::default(),
            printer: RwSignal::new(hall.printer),
            clock,
            forms: Forms::new(hall.form),
            toast: RwSignal::new(None),
            outdated: RwSignal::new(false),
            hall: StoredValue::new(Arc::new(hall)),
        };
        board.share_all(&balances);
        board
    }

    /// What does not change while the page is open.
    pub fn hall(self) -> Arc<Hall> {
        self.hall.get_value()
    }

    /// All seats, in the order of the hall's devices.
    pub fn seats(self) -> Arc<Vec<Seat>> {
        self.seats.get_value()
    }

    /// The seat of a device.
    pub fn seat(self, device: DeviceId) -> Option<Seat> {
        self.seats.with_value(|seats| seats.iter().find(|seat| seat.device == device).copied())
    }

    /// A device and its seat.
    pub fn device(self, id: DeviceId) -> Option<(Device, Seat)> {
        let device = self.hall().devices.iter().find(|device| device.id == id).cloned()?;
        Some((device, self.seat(id)?))
    }

    /// What a device is called.
    pub fn name(self, id: DeviceId) -> String {
        self.device(id).map_or_else(|| "another device".to_owned(), |(device, _)| device.name())
    }

    /// How many seats are in which state.
    pub fn summary(self) -> Summary {
        Summary::of(self.seats().iter().map(|seat| seat.state.get()))
    }

    /// What came over the line.
    pub fn hear_live(self, heard: Heard) {
        match heard {
            Heard::Line(line) => self.hear_line(*line),
            Heard::Resync => {
                // The numbers may be another database's: one that was restored, say.
                self.memory.try_update_value(Memory::forget);
                self.known.miss();
                self.over.miss();
                self.tariffs.set(None);
                self.ask_again();
            }
        }
    }

    /// The one door for answers and news. They are whole: hearing one twice does no harm.
    pub fn hear(self, news: News) {
        match news {
            News::Session(session) => self.hear_session(session),
            News::Shift(shift) => self.hear_shift(shift),
            News::Hold(hold) => self.hear_hold(hold),
            News::Balances(balances) => self.hear_balances(balances),
            News::ClientTariffs(tariffs) => self.tariffs.set(Some(tariffs)),
            News::CardPayment(payment) => self.hear_payment(*payment),
            News::Printer(sign) => self.printer.set(Some(sign)),
            News::Furnished => self.ask_again(),
            News::Client(_) | News::Notes => {}
        }
    }

    /// What they have says how long those stay who play by the minute.
    fn hear_balances(self, balances: Balances) {
        let Balances { client, balance, .. } = balances;
        self.known.hear(balances);
        self.memory.update_value(|memory| {
            memory.balances.insert(client, balance);
        });
        self.share(client, balance);
    }

    fn hear_line(self, line: Line) {
        let fresh = self.memory.try_update_value(|memory| {
            let fresh = line.number > memory.line;
            memory.line = memory.line.max(line.number);
            fresh
        });
        if fresh == Some(true) {
            self.clock.not_before(line.at);
            self.hear(line.news);
        }
    }

    fn hear_session(self, session: Session) {
        let known = self.memory.try_update_value(|memory| {
            let known = memory.sessions.entry(session.id).or_insert(0);
            let older = progress(&session) < *known;
            *known = progress(&session).max(*known);
            older
        });
        // The answer of our own press may have come before the news of what happened earlier.
        if known != Some(false) {
            return;
        }
        for seat in self.seats().iter() {
            let shown = seat.session.with_untracked(|shown| shown.as_ref().map(|s| s.id) == Some(session.id));
            heard::hear(seat, &session);
            let sits_here = session.device == seat.device && session.state.is_running();
            if sits_here {
                let taken = seat.session.with_untracked(|shown| {
                    shown.as_ref().is_some_and(|shown| shown.id != session.id && came(shown) > came(&session))
                });
                if !taken {
                    put(seat, Some(session.clone()));
                }
            } else if shown {
                put(seat, None);
            }
        }
        self.take_payment_along(&session);
        self.over.hear_session(&session);
        if shared::goes_on(&session) {
            self.memory.update_value(|memory| {
                memory.balances.insert(session.payer(), session.balance);
            });
        }
        let has = self.memory.with_value(|memory| memory.balances.get(&session.payer()).copied());
        self.share_beside(&session, has);
    }

    /// What is paid for a session that has moved is shown where it is now.
    fn take_payment_along(self, session: &Session) {
        let left_behind = self.seats().iter().find_map(|seat| {
            let of_it = |payment: &&CardPayment| {
                payment.session == Some(session.id) && payment.device != Some(session.device)
            };
            seat.payment.with_untracked(|payment| payment.as_ref().filter(of_it).cloned())
        });
        if let Some(payment) = left_behind {
            self.put_payment(&CardPayment { device: Some(session.device), ..payment });
        }
    }

    /// A hold is placed and released, once each: what is over stays over.
    fn hear_hold(self, hold: Hold) {
        let over = self.memory.try_update_value(|memory| {
            if hold.released.is_some() {
                memory.released.insert(hold.id);
            }
            memory.released.contains(&hold.id)
        });
        let Some(over) = over else { return };
        self.over.hear_hold(&hold);
        for seat in self.seats().iter().filter(|seat| seat.device == hold.device) {
            let shown = seat.hold.with_untracked(|shown| shown.as_ref().map(|shown| (shown.id, shown.from)));
            let same = shown.is_some_and(|(id, _)| id == hold.id);
            let later = shown.is_some_and(|(_, from)| from > hold.from);
            if over && same {
                hang(seat, None);
            } else if !over && (same || !later) {
                hang(seat, Some(hold.clone()));
            }
        }
    }

    /// What is heard late does not undo what was heard before.
    fn hear_payment(self, payment: CardPayment) {
        let fresh = self.memory.try_update_value(|memory| {
            let known = memory.payments.entry(payment.id).or_insert(-1);
            let fresh = *known < payment.version;
            *known = payment.version.max(*known);
            fresh
        });
        if fresh == Some(true) {
            self.put_payment(&payment);
        }
    }

    /// It is shown at one seat, unless another one is to be shown there.
    fn put_payment(self, payment: &CardPayment) {
        for seat in self.seats().iter() {
            let here = payment.device == Some(seat.device);
            let (same, hidden) = seat.payment.with_untracked(|shown| match shown {
                Some(shown) if shown.id == payment.id => (true, false),
                Some(shown) => (false, weight(shown) > weight(payment)),
                None => (false, false),
            });
            if here && !hidden {
                seat.payment.set(Some(payment.clone()));
            } else if same {
                seat.payment.set(None);
            }
        }
    }

    fn hear_shift(self, shift: Shift) {
        let stale = self.memory.try_update_value(|memory| {
            if shift.closed.is_some() {
                memory.closed_shift = memory.closed_shift.max(shift.number);
            }
            shift.closed.is_none() && shift.number <= memory.closed_shift
        });
        if stale != Some(false) {
            return;
        }
        let shown = self.shift.with_untracked(|shown| shown.as_ref().map(|shown| shown.number));
        match &shift.closed {
            Some(closing) => {
                self.last_count.set(Some(closing.counted));
                if shown == Some(shift.number) {
                    self.shift.set(None);
                }
            }
            None if shown.is_none_or(|shown| shown <= shift.number) => self.shift.set(Some(shift)),
            None => {}
        }
    }

    /// Too much was missed: the page's one question again. What is typed and chosen stays.
    fn ask_again(self) {
        leptos::task::spawn_local(async move {
            match read_hall().await {
                // News came while it was on its way: it may not undo them, and it may know more than they do.
                Ok(hall) => {
                    if !self.refresh(hall) {
                        self.ask_again();
                    }
                }
                Err(Fault::SignedOut) => go_to_sign_in(),
                Err(_) => {
                    let _ = set_timeout(move || self.ask_again(), Duration::from_secs(2));
                }
            }
        });
    }

    /// `false` when it is older than what was heard.
    fn refresh(self, fresh: Hall) -> bool {
        let heard = self.memory.try_update_value(|memory| {
            let newer = fresh.seen >= memory.line;
            memory.line = memory.line.max(fresh.seen);
            newer
        });
        if heard != Some(true) {
            return false;
        }
        if !built_alike(&self.hall(), &fresh) {
            self.outdated.set(true);
        }
        self.clock.correct(fresh.now);
        for seat in self.seats().iter() {
            seat.booked.set(heard::at_device(&fresh, seat.device));
            put(seat, fresh.sessions.iter().find(|session| session.device == seat.device).cloned());
            hang(seat, fresh.holds.iter().find(|hold| hold.device == seat.device).cloned());
            seat.payment.set(payment_at(&fresh, seat.device));
        }
        self.last_count.set(fresh.last_count);
        self.hours.set(fresh.hours);
        self.offers.set(Arc::new(fresh.offers));
        self.shift.set(fresh.shift);
        let balances = shared::balances(&fresh.sessions);
        self.share_all(&balances);
        self.memory.update_value(|memory| memory.balances = balances);
        true
    }
}

#[cfg(test)]
#[path = "board_tests.rs"]
pub(crate) mod tests;

//! The hall's presses and what their answers do: to the board, to the address, and in words.

use chrono::TimeDelta;
use domain::{
    card_payments::{CardPayment, Pressed},
    ids::DeviceId,
    money::{Currency, Money},
    news::News,
    orders::Through,
    sessions::{Ended, Session},
    shifts::Shift,
    time::{Moment, countdown, spoken},
};
use leptos::{prelude::*, server_fn::ServerFn};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{
    api::{
        EndSession, ExtendSession, GivePurchased, JoinSession, MoveSession, PauseSession, ResumeSession,
        SeatOnPurchased, StartSession,
    },
    price::paid_words,
};
use crate::{
    bookings::{self, acts::BookedActs},
    card_payments::{self, CardActs, on_pressed},
    clients::{api::RegisterClient, pick::choose_registered},
    hall::{
        at::{At, Doing},
        board::Board,
    },
    holds::{
        self,
        api::{PutOnHold, ReleaseDevice},
    },
    kit::act::{Act, Press, forget, forget_when_elsewhere, on_answer},
    shifts::api::OpenShift,
};

/// One of each. They belong to the page, so that a refusal is still there when a form is drawn anew.
#[derive(Clone, Copy)]
pub struct Acts {
    /// Seat a client.
    pub start: Act<StartSession>,
    /// Seat a client on time that they bought before.
    pub start_on: Act<SeatOnPurchased>,
    /// Sell more time.
    pub extend: Act<ExtendSession>,
    /// Give a session time that was bought before.
    pub extend_with: Act<GivePurchased>,
    /// Stop the clock.
    pub pause: Act<PauseSession>,
    /// Let it run.
    pub resume: Act<ResumeSession>,
    /// Go on elsewhere.
    pub movement: Act<MoveSession>,
    /// Say who a guest is.
    pub join: Act<JoinSession>,
    /// End it.
    pub end: Act<EndSession>,
    /// What is done with bookings.
    pub booked: BookedActs,
    /// Open the till.
    pub open: Act<OpenShift>,
    /// Take a device out of service.
    pub hold: Act<PutOnHold>,
    /// Put it into service again.
    pub release: Act<ReleaseDevice>,
    /// Register whoever is to be seated.
    pub register: Act<RegisterClient>,
    /// Stop and settle payments by card.
    pub card: CardActs,
}

impl Acts {
    /// The presses of a hall at this address.
    pub fn new(board: Board, at: Memo<At>) -> Self {
        let acts = Self {
            start: Act::new(),
            start_on: Act::new(),
            extend: Act::new(),
            extend_with: Act::new(),
            pause: Act::new(),
            resume: Act::new(),
            movement: Act::new(),
            join: Act::new(),
            end: Act::new(),
            booked: BookedActs::new(),
            open: Act::new(),
            hold: Act::new(),
            release: Act::new(),
            register: Act::new(),
            card: CardActs::default(),
        };
        acts.tell(board, at);
        acts.forget_elsewhere(at);
        acts
    }

    /// Is any of them under way?
    pub fn pending(self) -> bool {
        self.presses().iter().any(|press| press.pending().get())
    }

    fn presses(&self) -> [Press; 20] {
        let [begin, pay, movement, cancel, gone] = self.booked.presses();
        [
            begin,
            pay,
            movement,
            cancel,
            gone,
            *self.start,
            *self.start_on,
            *self.extend,
            *self.extend_with,
            *self.pause,
            *self.resume,
            *self.movement,
            *self.join,
            *self.end,
            *self.open,
            *self.hold,
            *self.release,
            *self.register,
            *self.card.stop,
            *self.card.settle,
        ]
    }

    fn tell(self, board: Board, at: Memo<At>) {
        tell_pressed(self.start, board, at, Told::started);
        tell(self.start_on, board, at, Told::started);
        tell_pressed(self.extend, board, at, Told::extended);
        card_payments::listen(self.card, move |payment| board.hear(News::CardPayment(Box::new(payment))));
        tell(self.extend_with, board, at, Told::extended);
        tell(self.pause, board, at, |told| told.turned("paused"));
        tell(self.resume, board, at, |told| told.turned("resumed"));
        tell(self.movement, board, at, Told::moved);
        tell(self.join, board, at, |told| format!("{}: {}", told.here, told.session.called()));
        tell(self.end, board, at, Told::ended);
        tell(self.booked.begin, board, at, Told::started);
        tell(self.booked.pay, board, at, |told| {
            let paid = Some(told.paid()).filter(|paid| !paid.is_empty());
            format!("{}: booking{}{}", told.here, paid.as_deref().unwrap_or(" paid"), told.change())
        });
        tell(self.booked.movement, board, at, |told| format!("Booking moved to {}", told.here));
        tell(self.booked.cancel, board, at, |told| told.over("booking cancelled"));
        tell(self.booked.gone, board, at, |told| told.over("nobody came"));
        holds::tell(self.hold, board, at, "put on hold");
        holds::tell(self.release, board, at, "released");
        choose_registered(self.register, board, at);
        on_answer(self.open, move |shift: Shift| {
            board.toast.set(Some(format!("Shift {} opened", shift.number)));
            board.hear(News::Shift(shift));
        });
    }

    /// Other tariffs and ends in the same form are not elsewhere; other cards are.
    fn forget_elsewhere(self, at: Memo<At>) {
        let place = Memo::new(move |_| {
            let at = at.read();
            (at.done(), at.doing)
        });
        forget_when_elsewhere(place, move || forget(&self.presses()));
    }
}

/// With the answer the board changes and the page says what was done. The panel shows the session, unless
/// somebody has gone on to something else meanwhile: what they are doing there is not taken from them.
fn tell<S>(action: Act<S>, board: Board, at: Memo<At>, words: impl Fn(&Told) -> String + 'static)
where
    S: ServerFn<Output = Session>,
{
    on_answer(action, answered(*action, board, at, words));
}

/// The same for what may have to wait for the terminal: then the panel shows the payment.
fn tell_pressed<S>(action: Act<S>, board: Board, at: Memo<At>, words: impl Fn(&Told) -> String + 'static)
where
    S: ServerFn<Output = Pressed<Session>>,
{
    let navigate = use_navigate();
    let pressed = pressed_at(*action, at);
    let waits = move |payment: CardPayment| {
        let there = payment.device.map(|device| at.get_untracked().close().choose(device));
        board.hear(News::CardPayment(Box::new(payment)));
        if let Some(there) = there.filter(|_| pressed.get_value() == Some(task(&at.read_untracked()))) {
            navigate(
                &there.href(),
                NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() },
            );
        }
    };
    on_pressed(action, answered(*action, board, at, words), waits);
}

fn answered(
    press: Press,
    board: Board,
    at: Memo<At>,
    words: impl Fn(&Told) -> String + 'static,
) -> impl Fn(Session) + 'static {
    let navigate = use_navigate();
    let pressed = pressed_at(press, at);
    move |session: Session| {
        let told = Told {
            here: board.name(session.device),
            before: session.segments.iter().rev().nth(1).map(|segment| board.name(segment.device)),
            currency: board.hall().club.currency.clone(),
            now: board.clock.now_untracked(),
            session,
        };
        board.toast.set(Some(words(&told)));
        let mut there = at.get_untracked().close().choose(told.session.device);
        // What was done with a booking is looked at there, and not at who else may have the device.
        if told.session.state.is_before_start() {
            there = there.see(told.session.id);
        }
        board.hear(News::Session(told.session));
        if pressed.get_value() == Some(task(&at.read_untracked())) {
            navigate(
                &there.href(),
                NavigateOptions { scroll: false, replace: true, ..NavigateOptions::default() },
            );
        }
    }
}

/// What somebody is at: a device, and what is being done to it.
pub(crate) type Task = (Option<DeviceId>, Option<Doing>);

pub(crate) fn task(at: &At) -> Task {
    (at.device, at.doing)
}

/// What somebody was at when this was pressed last.
pub(crate) fn pressed_at(press: Press, at: Memo<At>) -> StoredValue<Option<Task>> {
    let pressed = StoredValue::new(None);
    let pending = press.pending();
    Effect::new(move |_| {
        if pending.get() {
            pressed.set_value(Some(task(&at.read_untracked())));
        }
    });
    pressed
}

/// What the words are made of.
struct Told {
    session: Session,
    here: String,
    before: Option<String>,
    currency: Currency,
    now: Moment,
}

impl Told {
    fn started(&self) -> String {
        format!("{} started{}{}{}", self.here, self.unfit(), self.paid(), self.change())
    }

    fn extended(&self) -> String {
        let more = self.session.blocks.last().map_or(0, |block| block.seconds);
        let more = spoken(TimeDelta::seconds(more));
        format!("{} extended by {more}{}{}{}", self.here, self.unfit(), self.paid(), self.change())
    }

    /// What of the time does not fit before the next booking.
    fn unfit(&self) -> String {
        let unfit = self.session.remaining(self.now) - self.session.stays(self.now);
        match unfit < TimeDelta::minutes(1) {
            true => String::new(),
            false => format!(", {} of it do not fit before the next booking", spoken(unfit)),
        }
    }

    fn turned(&self, word: &str) -> String {
        format!("{} {word}, {} left", self.here, countdown(self.session.stays(self.now)))
    }

    fn moved(&self) -> String {
        let before = self.before.as_deref().unwrap_or("another device");
        let new = self.session.blocks.iter().filter(|block| block.continues.is_some());
        let turned = new.map(|block| block.bought_at).max();
        let moved = self.session.segments.last().map(|segment| segment.from);
        let left = match turned.is_some() && turned == moved {
            true => {
                format!(", {} left{}", countdown(self.session.stays(self.now)), self.change_of_move())
            }
            false => String::new(),
        };
        format!("Moved from {before} to {}{left}", self.here)
    }

    fn ended(&self) -> String {
        match &self.session.ended {
            Some(ended) if ended.refunded > Money::ZERO => {
                format!("{} ended. Give back {}", self.here, self.currency.money(ended.refunded))
            }
            Some(ended) => format!("{} ended{}", self.here, stays(&self.session, ended, &self.currency)),
            None => format!("{} ended", self.here),
        }
    }

    fn over(&self, what: &str) -> String {
        bookings::acts::over(&self.here, what, &self.session, &self.currency)
    }

    /// What was taken from an account that nobody sees: of cash and a card staff know.
    fn paid(&self) -> String {
        let block = self.session.blocks.last();
        let taken = |paid: &&[_]| {
            paid.iter().any(|(through, _)| matches!(through, Through::Balance | Through::Bonus))
        };
        let paid = block.map(|block| block.paid.as_slice()).filter(taken);
        paid.map_or_else(String::new, |paid| format!(", paid {}", paid_words(paid, &self.currency)))
    }

    /// What goes back of the cash that paid a difference, which stands right behind what it is a difference of.
    fn change_of_move(&self) -> String {
        let pairs = self.session.blocks.windows(2).filter_map(|pair| match pair {
            [rest, more] if rest.continues.is_some() && more.continues.is_none() => Some(more.change),
            _ => None,
        });
        match pairs.sum::<Money>() {
            Money::ZERO => String::new(),
            change => format!(". Change {}", self.currency.money(change)),
        }
    }

    fn change(&self) -> String {
        let paid = self.session.blocks.last().filter(|_| !self.session.state.is_over());
        match paid {
            Some(block) if block.change > Money::ZERO => {
                format!(". Change {}", self.currency.money(block.change))
            }
            _ => String::new(),
        }
    }
}

/// `. 40 min kept on the account. 2 h lost`: what became of the unused time.
pub fn stays(session: &Session, ended: &Ended, currency: &Currency) -> String {
    let mut words = String::new();
    if ended.kept > 0 {
        words.push_str(&format!(". {} kept on the account", spoken(TimeDelta::seconds(ended.kept))));
    }
    if ended.credited > Money::ZERO {
        words.push_str(&format!(". {} credited as bonus", currency.money(ended.credited)));
    }
    let lost = session.lost();
    if lost > 0 {
        words.push_str(&format!(". {} lost", spoken(TimeDelta::seconds(lost))));
    }
    words
}

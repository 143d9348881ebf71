//! The state of the dialog: what the address says, who that is, and what the club answers.

use std::time::Duration;

use domain::{
    access::Action,
    card_payments::CardPayment,
    checkout::{BookedOnes, Cart, CartQuestion, CheckedOut},
    ids::{ClientId, DeviceId},
    news::News,
    sessions::{Parts, Session},
    shifts::Shift,
    time::Moment,
};
use leptos::{prelude::*, task::spawn_local};
use leptos_router::{NavigateOptions, hooks::use_navigate};

use super::{
    api::{CheckOut, read_booked, read_cart},
    left, steps,
};
use crate::{
    card_payments::on_pressed,
    clients::{
        api::RegisterClient,
        pick::{Asked, Pick, Sought, Who, ask, choose_registered, chosen},
    },
    fault::{Fault, Reply},
    hall::{at::At, board::Board},
    kit::{
        act::{Act, fault_of, forget_when_elsewhere, on_answer},
        focus::focus,
        leave::go_to_sign_in,
    },
    sessions::by_hand::{ByItself, Given},
    shifts::api::OpenShift,
};

/// Who did not answer is asked again after this.
const AGAIN: Duration = Duration::from_secs(2);

/// What a page arrives with: who is looked for, the cart, and what was booked where that was without a script.
pub type First = (Asked, Reply<Cart>, Option<CheckedOut>);

/// Asks one after the other: what can be sold depends on who it is.
pub async fn first(sought: Sought, at: At, nobody: Nobody, booked: BookedOnes) -> First {
    let asked = ask(sought).await;
    let client = nobody.or_else(&at, &chosen(&asked));
    let cart = read_cart(at.wish().question(client)).await;
    // What the club does not know was not booked here.
    let done = if booked.0.is_empty() { None } else { read_booked(booked).await.ok() };
    (asked, cart, done)
}

/// Unknown Guest, who is chosen by hand where others can be.
#[derive(Clone, Copy)]
pub struct Nobody {
    guest: ClientId,
    others: bool,
}

impl Nobody {
    /// Of a hall, for whoever looks.
    pub fn of(board: Board) -> Self {
        let hall = board.hall();
        Self { guest: hall.guest, others: hall.me.may.has(Action::SeeClients) }
    }

    /// Who is chosen, if anybody is.
    fn or_else(self, at: &At, who: &Who) -> Option<ClientId> {
        match who {
            Who::Client(found) => Some(found.client.id),
            Who::Guest => (at.wish().guest || !self.others).then_some(self.guest),
            Who::Undecided => None,
        }
    }
}

/// All of it.
#[derive(Clone, Copy)]
pub struct Booking {
    /// The hall.
    pub board: Board,
    /// What is being booked.
    pub at: Memo<At>,
    /// The field *Client*.
    pub pick: Pick,
    /// Who is chosen, and may be seated.
    pub client: Memo<Option<ClientId>>,
    /// Books and pays.
    pub pay: Act<CheckOut>,
    /// Registers whoever is to be seated.
    pub register: Act<RegisterClient>,
    /// Opens the till.
    pub open: Act<OpenShift>,
    /// What was booked.
    pub done: RwSignal<Option<CheckedOut>>,
    /// What the club said last.
    pub cart: Memo<Option<Cart>>,
    /// A discount by hand, as it is typed.
    pub given: Given,
    /// The cart with it, while it is paid.
    pub priced: Memo<Option<Cart>>,
    /// Why it said nothing.
    pub fault: Memo<Option<Fault>>,
    /// It may be old: the club was asked the same again, and did not answer.
    pub old: RwSignal<bool>,
    /// It is about what the address says now.
    pub fresh: Memo<bool>,
    answer: RwSignal<(CartQuestion, Reply<Cart>)>,
    question: Memo<CartQuestion>,
    turn: StoredValue<u32>,
    /// An answer came while a press was not answered.
    missed: StoredValue<bool>,
}

impl Booking {
    /// With what the page arrived with.
    pub fn new(board: Board, at: Memo<At>, sought: Memo<Sought>, first: First) -> Self {
        let (asked, cart, done) = first;
        let pick = Pick::new(board, at, sought, asked);
        let nobody = Nobody::of(board);
        let client = Memo::new(move |_| {
            let who = nobody.or_else(&at.read(), &pick.who.get());
            who.filter(|_| pick.decided())
        });
        let question = Memo::new(move |_| at.read().wish().question(client.get()));
        // What arrived is about who was chosen, also where they may not be seated.
        let answer = RwSignal::new((question.get_untracked(), cart));
        let cart = Memo::new(move |_| answer.with(|(_, cart)| cart.as_ref().ok().cloned()));
        let pay = Act::new();
        let given = Given::new(typed_before(pay).as_ref());
        let step = board.hall().club.price_step;
        let priced = Memo::new(move |_| {
            let by_hand = given.by_hand().filter(|_| at.read().wish().pay);
            let given = cart.with(|cart| cart.as_ref()?.given(&by_hand?, step));
            given.or_else(|| cart.get())
        });
        let booking = Self {
            board,
            at,
            pick,
            client,
            pay,
            given,
            priced,
            register: Act::new(),
            open: Act::new(),
            done: RwSignal::new(done),
            cart,
            fault: Memo::new(move |_| answer.with(|(_, cart)| cart.as_ref().err().cloned())),
            fresh: Memo::new(move |_| answer.with(|(asked, _)| question.with(|now| asked == now))),
            old: RwSignal::new(false),
            answer,
            question,
            turn: StoredValue::new(0),
            missed: StoredValue::new(false),
        };
        booking.keep();
        booking.tell();
        left::keep(booking);
        steps::follow(booking);
        booking
    }

    /// What is missing first of what was brought from the hall, as the id of its place; of nothing that was brought, nothing.
    pub fn missing(self) -> Option<String> {
        let wish = self.at.get_untracked().wish();
        let place = match (wish.seats.0.is_empty(), self.client.get_untracked().is_none()) {
            (true, _) => return None,
            (_, true) => "who",
            _ if wish.basket.0.is_empty() => "offers-title",
            _ => "checkout-tendered-",
        };
        Some(place.to_owned())
    }

    /// What comes off by itself, and whether what is given by hand takes its place.
    pub fn off(self) -> (Memo<Option<ByItself>>, Memo<bool>) {
        let by_itself = Memo::new(move |_| {
            let off = |cart: &Cart| cart.by_itself().map(|(name, percent)| (name.to_owned(), percent));
            self.cart.with(|cart| cart.as_ref().and_then(off))
        });
        (by_itself, Memo::new(move |_| self.priced.with(|priced| self.cart.with(|cart| priced != cart))))
    }

    /// Asks again when something else is booked, when a seat has changed, and when what was said is too old. While a press is
    /// not answered the cart stays as it was, and so does its form: it may be what has just taken the seat, and pressed again
    /// it is the same act.
    fn keep(self) {
        Effect::new(move |before: Option<CartQuestion>| {
            let now = self.question.get();
            if before.is_some_and(|before| before != now) {
                self.ask();
            }
            now
        });
        let seats = Memo::new(move |_| taken(self.board));
        let unanswered = self.pay.unanswered();
        Effect::new(move |before: Option<Vec<Taken>>| {
            let now = seats.get();
            match before {
                Some(before) if unanswered.get() => return before,
                Some(before) if before != now => self.ask(),
                _ => {}
            }
            now
        });
        Effect::new(move |before: Option<bool>| {
            let now = unanswered.get();
            if before == Some(true) && !now && self.missed.try_update_value(std::mem::take) == Some(true) {
                self.ask();
            }
            now
        });
        let old = Memo::new(move |_| {
            let good_until = self.cart.with(|cart| cart.as_ref().map(|cart| cart.good_until));
            good_until.is_some_and(|until| until <= self.board.clock.now())
        });
        Effect::new(move |_| {
            if old.get() && !unanswered.get() {
                self.ask();
            }
        });
    }

    fn ask(self) {
        let question = self.question.get_untracked();
        let turn = self.turn.get_value().wrapping_add(1);
        self.turn.set_value(turn);
        spawn_local(async move {
            let cart = read_cart(question.clone()).await;
            // Only the answer to the last question is shown.
            if self.turn.try_get_value() == Some(turn) {
                if cart == Err(Fault::SignedOut) {
                    go_to_sign_in();
                }
                self.hear(question, cart, turn);
            }
        });
    }

    /// What was known of the same question is kept while the club cannot be reached: somebody may be paying.
    fn hear(self, question: CartQuestion, cart: Reply<Cart>, turn: u32) {
        // It was asked before the press: it is asked again when that is answered.
        if self.pay.unanswered().get_untracked() {
            self.missed.set_value(true);
            return;
        }
        let lost = matches!(cart, Err(Fault::Lost | Fault::Broken(_)));
        let known = self.answer.with_untracked(|(of, known)| *of == question && known.is_ok());
        self.old.set(lost && known);
        if !(lost && known) {
            self.answer.set((question, cart));
        }
        let again = move || {
            if self.turn.try_get_value() == Some(turn) {
                self.ask();
            }
        };
        if lost {
            let _ = set_timeout(again, AGAIN);
        }
    }

    fn tell(self) {
        let Self { board, at, .. } = self;
        let navigate = use_navigate();
        let waits = move |payment: CardPayment| {
            let href = payment.href();
            board.hear(News::CardPayment(Box::new(payment)));
            navigate(&href, NavigateOptions::default());
        };
        let booked = move |booked: CheckedOut| {
            for session in booked.sessions.clone() {
                board.hear(News::Session(session));
            }
            self.done.set(Some(booked));
            focus("checkout-done".to_owned());
        };
        on_pressed(self.pay, booked, waits);
        choose_registered(self.register, board, at);
        on_answer(self.open, move |shift: Shift| board.hear(News::Shift(shift)));
        let (pay, place) = (self.pay, Memo::new(move |_| at.get()));
        forget_when_elsewhere(place, move || pay.forget());
    }
}

/// How a form that came back without a script was to be paid.
fn typed_before(pay: Act<CheckOut>) -> Option<Parts> {
    match fault_of(pay).get_untracked() {
        Some(Fault::Unpaid { parts, .. }) => Some(*parts),
        _ => None,
    }
}

/// What of a seat matters to whoever books: until when somebody is there, and why.
type Taken = (DeviceId, Option<Moment>, bool, bool, bool);

fn taken(board: Board) -> Vec<Taken> {
    let seats = board.seats();
    let seat = seats.iter().map(|seat| {
        let ends = seat.session.with(|session| session.as_ref().and_then(Session::ends_at));
        let there = seat.session.with(Option::is_some);
        let held = seat.hold.with(Option::is_some);
        let paying = seat.payment.with(|payment| payment.as_ref().is_some_and(CardPayment::is_pending));
        (seat.device, ends, there, held, paying)
    });
    seat.collect()
}

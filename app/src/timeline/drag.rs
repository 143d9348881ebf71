//! Moving a booking by mouse, finger or keyboard. It stands where it would be, with what is in its way, until it is put
//! down; then the club is asked, and a refusal puts it back.

use domain::{
    access::Action,
    bookings::StartAt,
    ids::DeviceId,
    news::News,
    sessions::Session,
    time::Moment,
    timeline::{Of, Span, Stretch},
};
use leptos::{ev, html, prelude::*};

use super::{
    View,
    bar::bar_id,
    moving::{Field, Key, Moving, Point},
    price::{Elsewhere, elsewhere},
};
use crate::{
    bookings::{api::MoveBooking, words::fault},
    hall::board::Board,
    kit::{
        act::{Act, ActForm, fault_of, on_answer},
        dialog, focus,
    },
    words::fault_sentence,
};

/// The button that asks the club.
const PUT_DOWN: &str = "timeline-put-down";

/// A hand that trembles drags nothing: so many pixels.
const TREMBLE: i32 = 4;

/// Where a pointer took a booking up.
#[derive(Clone, Debug)]
struct Grip {
    start: Point,
    taken: Moving,
    /// Has it been dragged? Otherwise it is a click.
    dragged: bool,
}

/// What is being moved.
#[derive(Clone, Copy)]
pub struct Drag {
    board: Board,
    /// Where the rows are.
    pub field: NodeRef<html::Div>,
    /// May it be moved by who looks?
    may: bool,
    known: RwSignal<Option<Memo<Vec<Stretch>>>>,
    moving: RwSignal<Option<Moving>>,
    met: Memo<Option<Stretch>>,
    price: Memo<Option<Elsewhere>>,
    grip: StoredValue<Option<Grip>>,
    dragged: StoredValue<bool>,
    /// What the club is asked to move.
    put: RwSignal<Option<Moving>>,
    act: Act<MoveBooking>,
    /// Why it was put back.
    note: RwSignal<Option<String>>,
}

impl Drag {
    /// Nothing is moved yet.
    pub fn new(board: Board) -> Self {
        let known = RwSignal::new(None::<Memo<Vec<Stretch>>>);
        let moving = RwSignal::new(None::<Moving>);
        let met = Memo::new(move |_| {
            let (moving, all) = (moving.get()?, known.get()?);
            all.try_with(|all| moving.meets(all).cloned())?
        });
        let price = elsewhere(board, moving);
        let drag = Self {
            board,
            field: NodeRef::new(),
            may: board.hall().me.may.has(Action::BookSession),
            known,
            moving,
            met,
            price,
            grip: StoredValue::new(None),
            dragged: StoredValue::new(false),
            put: RwSignal::new(None),
            act: Act::new(),
            note: RwSignal::new(None),
        };
        drag.listen();
        drag
    }

    /// What the club answers.
    fn listen(self) {
        on_answer(self.act, move |session: Session| self.moved(session));
        let refused = fault_of(self.act);
        Effect::new(move |_| {
            if let Some(fault) = refused.get().filter(|_| self.put.read_untracked().is_some()) {
                self.refuse(fault_sentence(&fault, &self.board.hall().club.currency));
            }
        });
    }

    fn moved(self, session: Session) {
        let words =
            self.moving.with_untracked(|moving| moving.as_ref().map(|moving| self.place_words(moving)));
        self.board.toast.set(words.map(|words| format!("Moved: {words}")));
        let bar = bar_id(Of::Session(session.id));
        self.put_back();
        self.board.hear(News::Session(session));
        focus::focus_politely(bar);
    }

    /// What is on the devices now, as the rows show it.
    pub fn know(self, all: Memo<Vec<Stretch>>) {
        self.known.set(Some(all));
    }

    /// Can this be moved by who looks?
    pub fn moves(self, stretch: &Stretch) -> bool {
        self.may && Moving::of(stretch).is_some()
    }

    /// Where it would stand, while it is moved.
    pub fn place(self, of: Of) -> Option<(DeviceId, Moment)> {
        self.moving.with(|moving| {
            let moving = moving.as_ref().filter(|moving| Of::Session(moving.session) == of)?;
            Some((moving.device, moving.from))
        })
    }

    /// Is it being moved?
    pub fn holds(self, of: Of) -> bool {
        self.place(of).is_some()
    }

    /// Is something in its way, or is the price there another one?
    pub fn meets(self, of: Of) -> bool {
        self.holds(of) && (self.met.read().is_some() || self.costs_other())
    }

    fn costs_other(self) -> bool {
        matches!(*self.price.read(), Some(Elsewhere::Other(_)))
    }

    /// Where it would stand and what is in its way, in words; or why it was put back.
    pub fn said(self) -> Option<String> {
        let words = self.moving.with(|moving| moving.as_ref().map(|moving| self.words(moving)));
        words.or_else(|| self.note.get())
    }

    fn place_words(self, moving: &Moving) -> String {
        let (board, now) = (self.board, self.board.clock.now_untracked());
        let name = board.name(moving.device);
        self.met.with(|met| moving.words(&name, met.as_ref(), &board.hall().times, now))
    }

    fn words(self, moving: &Moving) -> String {
        let (board, place) = (self.board, self.place_words(moving));
        match &*self.price.read() {
            None | Some(Elsewhere::Same) => place,
            Some(Elsewhere::Other(other)) => format!("{place} {}", fault(other, &board.hall().club.currency)),
            Some(Elsewhere::Asked) => format!("{place} Comparing the prices…"),
        }
    }

    /// A pointer takes it up.
    pub fn press(self, event: &ev::PointerEvent, stretch: &Stretch) {
        self.dragged.set_value(false);
        let primary = event.is_primary() && event.button() == 0;
        if !primary || !self.moves(stretch) || self.put.read_untracked().is_some() {
            return;
        }
        if let Some(taken) = Moving::of(stretch) {
            browser::hold(event);
            self.grip.set_value(Some(Grip { start: point(event), taken, dragged: false }));
        }
    }

    /// A pointer goes on.
    pub fn carry(self, event: &ev::PointerEvent, view: View) {
        let Some(mut grip) = self.grip.get_value() else { return };
        let (start, here) = (grip.start, point(event));
        grip.dragged |= (here.x - start.x).abs().max((here.y - start.y).abs()) > TREMBLE;
        if let Some(field) = self.field_of(view.span.get_untracked()).filter(|_| grip.dragged) {
            let now = self.board.clock.now_untracked();
            let moving =
                view.lanes.with_untracked(|lanes| grip.taken.dragged(field, (start, here), lanes, now));
            self.show(moving);
        }
        self.grip.set_value(Some(grip));
    }

    /// A pointer lets go.
    pub fn release(self) {
        let Some(grip) = self.grip.try_update_value(Option::take).flatten() else { return };
        self.dragged.set_value(grip.dragged);
        self.put_down();
    }

    /// Somebody let go of it after dragging it: that is no click on its link.
    pub fn click(self, event: &ev::MouseEvent) {
        if self.dragged.try_update_value(std::mem::take) == Some(true) {
            event.prevent_default();
            event.stop_propagation();
        }
    }

    /// A key moves it, puts it down, or puts it back.
    pub fn key(self, event: &ev::KeyboardEvent, stretch: &Stretch, view: View) {
        let held = event.alt_key() || event.ctrl_key() || event.meta_key();
        let key = Key::of(&event.key(), event.shift_key()).filter(|_| !held && self.moves(stretch));
        let (Some(key), None) = (key, self.put.get_untracked()) else { return };
        let moving = self.moving.get_untracked();
        match key {
            Key::Put | Key::Back if moving.is_none() => return,
            Key::Put => self.put_down(),
            Key::Back => self.put_back(),
            key => {
                let Some(moving) = moving.or_else(|| Moving::of(stretch)) else { return };
                let now = self.board.clock.now_untracked();
                self.show(view.lanes.with_untracked(|lanes| moving.walked(key, lanes, now)));
            }
        }
        event.prevent_default();
        event.stop_propagation();
    }

    /// The keyboard leaves it: it is put back, unless the club is being asked.
    pub fn leave(self, of: Of) {
        if untrack(|| self.holds(of)) && self.put.read_untracked().is_none() {
            self.put_back();
        }
    }

    /// Nothing was moved.
    pub fn put_back(self) {
        self.grip.set_value(None);
        self.moving.set(None);
        self.put.set(None);
    }

    /// It was not moved, and why.
    pub fn refuse(self, why: String) {
        self.put_back();
        self.note.set(Some(why));
    }

    fn show(self, moving: Moving) {
        self.note.set(None);
        // What was said of the last move is not taken for this one.
        self.board.toast.set(None);
        if self.moving.with_untracked(|shown| shown.as_ref() != Some(&moving)) {
            self.moving.set(Some(moving));
        }
    }

    fn put_down(self) {
        let moving = self.moving.get_untracked().filter(|moving| !moving.is_home());
        match moving {
            None => self.put_back(),
            Some(moving) if untrack(|| self.met.read().is_some() || self.costs_other()) => {
                self.refuse(untrack(|| self.words(&moving)));
            }
            Some(moving) => self.put.set(Some(moving)),
        }
    }

    /// Asks the club, once it is put down: by a form, as whatever is done here.
    pub fn form(self) -> impl IntoView {
        Effect::new(move |_| {
            if self.put.read().is_some() {
                dialog::press(PUT_DOWN.to_owned());
            }
        });
        let form = move |put: Moving| {
            view! {
                <ActForm action=self.act>
                    <input type="hidden" name="reschedule[id]" value=self.board.forms.id() />
                    <input type="hidden" name="reschedule[session]" value=put.session.to_string() />
                    <input type="hidden" name="reschedule[device]" value=put.device.to_string() />
                    <input type="hidden" name="reschedule[from]" value=StartAt::from(put.from).0 />
                    <button id=PUT_DOWN type="submit">
                        "Move"
                    </button>
                </ActForm>
            }
        };
        view! { <div hidden=true>{move || self.put.get().map(form)}</div> }
    }

    fn field_of(self, span: Span) -> Option<Field> {
        let (top, width, height) = browser::rect(self.field)?;
        Some(Field { span, top, width, height })
    }
}

fn point(event: &ev::PointerEvent) -> Point {
    Point { x: event.client_x(), y: event.client_y() }
}

/// What only a browser has.
mod browser {
    use super::{NodeRef, ev, html};

    /// Whatever the pointer does until it lets go, this element hears.
    #[cfg(feature = "hydrate")]
    pub fn hold(event: &ev::PointerEvent) {
        use wasm_bindgen::JsCast;

        let element = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if let Some(element) = element {
            // A pointer that is gone already holds nothing.
            let _ = element.set_pointer_capture(event.pointer_id());
        }
    }

    /// Where it begins from the top, how wide and how high it is.
    #[cfg(feature = "hydrate")]
    pub fn rect(field: NodeRef<html::Div>) -> Option<(i32, i32, i32)> {
        use leptos::prelude::GetUntracked;

        let rect = field.get_untracked()?.get_bounding_client_rect();
        Some((rect.top() as i32, rect.width() as i32, rect.height() as i32))
    }

    #[cfg(not(feature = "hydrate"))]
    pub fn hold(_: &ev::PointerEvent) {}

    #[cfg(not(feature = "hydrate"))]
    pub fn rect(_: NodeRef<html::Div>) -> Option<(i32, i32, i32)> {
        None
    }
}

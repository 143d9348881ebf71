//! The live state of the shift's page.

use domain::{
    news::News,
    shifts::{Shift, Till},
};
use leptos::prelude::*;

use super::api::{CloseShift, OpenShift, PutCash, read_till};
use crate::{
    fault::Fault,
    kit::{
        act::{Act, on_answer, on_done},
        forms::Forms,
        leave::go_to_sign_in,
    },
    live::Heard,
};

/// The till as a page holds it.
#[derive(Clone, Copy)]
pub struct Watch {
    /// What is known of it.
    pub till: RwSignal<Till>,
    /// Ids for forms.
    pub forms: Forms,
    /// What was just done, in words.
    pub toast: RwSignal<Option<String>>,
    /// Opens a shift.
    pub open: Act<OpenShift>,
    /// Closes it.
    pub close: Act<CloseShift>,
    /// Moves cash in and out.
    pub cash: Act<PutCash>,
    /// How often it did.
    pub moved: RwSignal<u32>,
    asking: StoredValue<Asking>,
}

/// At most one question is under way; news in the meantime makes it ask once more.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asking {
    Not,
    Once,
    Again,
}

impl Watch {
    /// From the page's one answer.
    pub fn new(till: Till) -> Self {
        let watch = Self {
            forms: Forms::new(till.form),
            toast: RwSignal::new(None),
            open: Act::new(),
            close: Act::new(),
            cash: Act::new(),
            moved: RwSignal::new(0),
            asking: StoredValue::new(Asking::Not),
            till: RwSignal::new(till),
        };
        on_answer(watch.open, move |shift| watch.opened(shift));
        on_answer(watch.close, move |shift| watch.closed(shift));
        on_done(watch.cash, move || watch.cash_moved());
        watch
    }

    /// What came over the line. News does not say what the till holds, so the page asks: it is the one
    /// page that shows sums of what everybody does.
    pub fn hear(self, heard: Heard) {
        match heard {
            Heard::Line(line) if line.number <= self.till.read_untracked().seen => {}
            Heard::Line(line) => {
                self.hear_news(line.news);
                self.ask();
            }
            Heard::Resync => {
                // The numbers may be another database's: one that was restored, say.
                self.till.write().seen = 0;
                self.ask();
            }
        }
    }

    fn hear_news(self, news: News) {
        match news {
            News::Session(session) if session.state.is_over() => {
                let listed =
                    self.till.read_untracked().running.iter().any(|running| running.session == session.id);
                if listed {
                    self.till.write().running.retain(|running| running.session != session.id);
                }
            }
            News::Session(_)
            | News::Hold(_)
            | News::Client(_)
            | News::Balances(_)
            | News::ClientTariffs(_)
            | News::Printer(_)
            | News::CardPayment(_)
            | News::Notes
            | News::Furnished => {}
            News::Shift(shift) if shift.closed.is_some() => self.put_closed(shift),
            News::Shift(shift) => self.till.write().open = Some(shift),
        }
    }

    fn opened(self, shift: Shift) {
        self.toast.set(Some(format!("Shift {} opened", shift.number)));
        self.till.write().open = Some(shift);
        self.ask();
    }

    fn closed(self, shift: Shift) {
        self.toast.set(Some(format!("Shift {} closed", shift.number)));
        self.put_closed(shift);
    }

    fn cash_moved(self) {
        self.toast.set(Some("Cash moved".to_owned()));
        *self.moved.write() += 1;
        self.ask();
    }

    fn put_closed(self, shift: Shift) {
        let mut till = self.till.write();
        if till.open.as_ref().is_some_and(|open| open.id == shift.id) {
            till.open = None;
            till.takings = None;
            till.report = None;
        }
        till.last = Some(shift);
    }

    fn ask(self) {
        let free = self.asking.try_update_value(|asking| {
            let free = *asking == Asking::Not;
            *asking = if free { Asking::Once } else { Asking::Again };
            free
        });
        if free != Some(true) {
            return;
        }
        leptos::task::spawn_local(async move {
            match read_till().await {
                Ok(till) => self.refresh(till),
                Err(Fault::SignedOut) => go_to_sign_in(),
                // The bar says that the line is lost; what stays on the screen is what was known.
                Err(_) => {}
            }
            if self.asking.try_update_value(|asking| std::mem::replace(asking, Asking::Not))
                == Some(Asking::Again)
            {
                self.ask();
            }
        });
    }

    fn refresh(self, till: Till) {
        if self.till.try_with_untracked(|known| known.seen <= till.seen) == Some(true) {
            self.till.set(till);
        }
    }
}

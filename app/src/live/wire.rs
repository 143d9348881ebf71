//! The line as the browser holds it: one `EventSource`, closed while nobody looks.

use std::time::Duration;

use domain::{ids::ClubId, news::Line, time::Moment};
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{Event, EventSource, MessageEvent};

use super::Heard;
use crate::kit::{
    clock::{Clock, browser_millis},
    leave::reload,
};

/// A pause shorter than this is not worth a word on the screen.
const PATIENCE: Duration = Duration::from_secs(2);
/// The server says `now` every 15 seconds; a line that is silent for longer than this is dead.
const SILENCE_MILLIS: i64 = 40_000;

/// Opens the line as soon as the page is hydrated, and closes it when the page goes.
pub fn open(seen: i64, club: ClubId, clock: Clock, hear: Callback<Heard>, lost: RwSignal<bool>) {
    Effect::new(move |_| {
        let wire = Wire::new(seen, club, clock, hear, lost);
        wire.handlers.set_value(Some(Handlers::of(wire)));
        wire.look();
        let looks = window_event_listener_untyped("visibilitychange", move |_| wire.look());
        // Without a timer the line only notices what the browser tells it.
        let _ = set_interval(move || wire.watch(), Duration::from_secs(5));
        on_cleanup(move || {
            looks.remove();
            wire.close();
        });
    });
}

#[derive(Clone, Copy)]
struct Wire {
    club: ClubId,
    clock: Clock,
    hear: Callback<Heard>,
    lost: RwSignal<bool>,
    seen: StoredValue<i64>,
    up: StoredValue<bool>,
    tries: StoredValue<u32>,
    heard_at: StoredValue<i64>,
    source: StoredValue<Option<EventSource>, LocalStorage>,
    handlers: StoredValue<Option<Handlers>, LocalStorage>,
}

impl Wire {
    fn new(seen: i64, club: ClubId, clock: Clock, hear: Callback<Heard>, lost: RwSignal<bool>) -> Self {
        Self {
            club,
            clock,
            hear,
            lost,
            seen: StoredValue::new(seen),
            up: StoredValue::new(true),
            tries: StoredValue::new(0),
            heard_at: StoredValue::new(browser_millis()),
            source: StoredValue::new_local(None),
            handlers: StoredValue::new_local(None),
        }
    }

    /// The six connections that a browser grants a host are for those who look.
    fn look(self) {
        if document().hidden() {
            self.close();
        } else {
            self.connect();
        }
    }

    fn close(self) {
        self.source.try_update_value(|source| {
            if let Some(source) = source.take() {
                source.close();
            }
        });
        self.up.try_update_value(|up| *up = true);
    }

    fn connect(self) {
        self.close();
        let Some(seen) = self.seen.try_get_value() else { return };
        self.heard_at.set_value(browser_millis());
        match EventSource::new(&format!("/live?seen={seen}&club={}", self.club)) {
            Ok(source) => {
                self.handlers.with_value(|handlers| {
                    if let Some(handlers) = handlers {
                        handlers.attach(&source);
                    }
                });
                self.source.set_value(Some(source));
            }
            Err(_) => self.again(),
        }
    }

    /// After a while, and after a longer one each time. From the second time on the page asks its question
    /// too: a browser does not say that the line failed because nobody is signed in any more.
    fn again(self) {
        let Some(tries) = self.tries.try_update_value(|tries| {
            *tries += 1;
            *tries
        }) else {
            return;
        };
        let wait = Duration::from_secs((1_u64 << tries.min(4)).min(15) / 2);
        let _ = set_timeout(
            move || {
                let wanted = self.source.try_with_value(Option::is_none).unwrap_or(false);
                if wanted && !document().hidden() {
                    if tries > 1 {
                        self.hear.try_run(Heard::Resync);
                    }
                    self.connect_again();
                }
            },
            wait.max(Duration::from_millis(500)),
        );
    }

    /// Like [`connect`](Self::connect), but the line stays down until it is heard of.
    fn connect_again(self) {
        self.connect();
        self.up.try_update_value(|up| *up = false);
    }

    fn opened(self) {
        self.up.try_update_value(|up| *up = true);
        self.tries.try_update_value(|tries| *tries = 0);
        self.heard_something();
        self.lost.try_set(false);
    }

    fn failed(self) {
        let given_up = self
            .source
            .try_with_value(|source| source.as_ref().is_none_or(|s| s.ready_state() == EventSource::CLOSED));
        self.down();
        if given_up == Some(true) {
            self.drop_source();
            self.again();
        }
    }

    fn said_goodbye(self) {
        self.drop_source();
        self.down();
        self.again();
    }

    fn drop_source(self) {
        self.close();
        self.up.try_update_value(|up| *up = false);
    }

    fn down(self) {
        self.up.try_update_value(|up| *up = false);
        let _ = set_timeout(
            move || {
                if self.up.try_get_value() == Some(false) {
                    self.lost.try_set(true);
                }
            },
            PATIENCE,
        );
    }

    /// A connection can die without a word.
    fn watch(self) {
        let Some(heard_at) = self.heard_at.try_get_value() else { return };
        let open = self.source.try_with_value(Option::is_some).unwrap_or(false);
        if open && browser_millis() - heard_at > SILENCE_MILLIS {
            self.lost.try_set(true);
            self.connect_again();
        }
    }

    fn heard_something(self) {
        self.heard_at.try_update_value(|at| *at = browser_millis());
    }

    fn message(self, data: &str) {
        self.heard_something();
        match serde_json::from_str::<Line>(data) {
            Ok(line) => {
                self.seen.try_update_value(|seen| *seen = line.number);
                self.hear.try_run(Heard::Line(Box::new(line)));
            }
            // A newer server speaks of things that this page does not know.
            Err(_) => self.resync(),
        }
    }

    fn now(self, data: &str) {
        self.heard_something();
        if let Ok(now) = serde_json::from_str::<Moment>(data) {
            self.clock.correct(now);
        }
    }

    /// Whoever looks at the page works in another club now: it is not theirs to go on with.
    fn elsewhere(self) {
        self.close();
        reload();
    }

    fn resync(self) {
        self.heard_something();
        self.hear.try_run(Heard::Resync);
    }
}

/// What the browser calls. Made once for the page and given to each new source.
struct Handlers {
    message: Closure<dyn Fn(MessageEvent)>,
    now: Closure<dyn Fn(MessageEvent)>,
    resync: Closure<dyn Fn(Event)>,
    elsewhere: Closure<dyn Fn(Event)>,
    bye: Closure<dyn Fn(Event)>,
    open: Closure<dyn Fn(Event)>,
    error: Closure<dyn Fn(Event)>,
}

impl Handlers {
    fn of(wire: Wire) -> Self {
        Self {
            message: Closure::new(move |event: MessageEvent| wire.message(&text(&event))),
            now: Closure::new(move |event: MessageEvent| wire.now(&text(&event))),
            resync: Closure::new(move |_: Event| wire.resync()),
            elsewhere: Closure::new(move |_: Event| wire.elsewhere()),
            bye: Closure::new(move |_: Event| wire.said_goodbye()),
            open: Closure::new(move |_: Event| wire.opened()),
            error: Closure::new(move |_: Event| wire.failed()),
        }
    }

    fn attach(&self, source: &EventSource) {
        let handlers: [(&str, &JsValue); 7] = [
            ("message", self.message.as_ref()),
            ("now", self.now.as_ref()),
            ("resync", self.resync.as_ref()),
            ("elsewhere", self.elsewhere.as_ref()),
            ("bye", self.bye.as_ref()),
            ("open", self.open.as_ref()),
            ("error", self.error.as_ref()),
        ];
        for (name, handler) in handlers {
            // It fails only for names that are no names.
            let _ = source.add_event_listener_with_callback(name, handler.unchecked_ref());
        }
    }
}

fn text(event: &MessageEvent) -> String {
    event.data().as_string().unwrap_or_default()
}

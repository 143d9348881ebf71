//! Acts a second over HTTP by somebody who is signed in, from 16 clients at once, each on the disk when it is answered,
//! against the database doing the same statements and nothing else.

mod forms;
mod ready;

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use domain::hall::Hall;
use serde_json::Map;

pub use self::{forms::seat, ready::register};
use crate::{
    Outcome,
    browser::{Browser, Press, rate, times},
    figure::{Measured, Round, middle},
    house::House,
    program::Program,
    reference::{
        self,
        postgres::WARMING,
        statements::{self, Act},
    },
};

/// Each is long enough for several thousand.
pub const SECONDS: u64 = 3;

/// What somebody presses over and over.
pub struct Presses {
    act: &'static Act,
    path: &'static str,
    devices: u32,
    ready: Ready,
    /// The form of so many-th press.
    form: fn(&Hall, usize) -> Outcome<String>,
}

/// What has to be there before.
#[derive(Clone, Copy)]
enum Ready {
    /// Nothing.
    Empty,
    /// Clients with an account.
    Clients,
    /// A guest at each of the first so many devices.
    Seated(u32),
}

/// A guest sits down. There are so many devices that nobody waits for a free one.
pub const START: Presses = Presses {
    act: &statements::START,
    path: "/api/sessions/start",
    devices: 19_000,
    ready: Ready::Empty,
    form: forms::start,
};

/// A client puts cash on their balance.
pub const TOP_UP: Presses = Presses {
    act: &statements::TOP_UP,
    path: "/api/balances/top-up",
    devices: 1,
    ready: Ready::Clients,
    form: forms::top_up,
};

/// A device is booked for a guest, and paid.
pub const BOOK: Presses = Presses {
    act: &statements::BOOK,
    path: "/api/bookings/book",
    devices: 2000,
    ready: Ready::Empty,
    form: forms::book,
};

/// A guest buys an hour more.
pub const EXTEND: Presses = Presses {
    act: &statements::EXTEND,
    path: "/api/sessions/extend",
    devices: 2000,
    ready: Ready::Seated(2000),
    form: forms::extend,
};

/// A guest goes to another device and back: each has two.
pub const MOVE: Presses = Presses {
    act: &statements::MOVE,
    path: "/api/sessions/move",
    devices: 4000,
    ready: Ready::Seated(2000),
    form: forms::move_to,
};

/// A guest leaves before the time is over.
pub const END: Presses = Presses {
    act: &statements::END,
    path: "/api/sessions/end",
    devices: 19_000,
    ready: Ready::Seated(19_000),
    form: forms::end,
};

impl Presses {
    pub async fn on_sqlite(&self, rounds: usize) -> Outcome<Vec<Round>> {
        let (house, beside) = (House::on_sqlite(self.devices).await?, House::on_sqlite(self.devices).await?);
        self.ready.make(&house).await?;
        self.ready.make(&beside).await?;
        // Nobody leaves before they sat down.
        let beside = beside.looked_at_again().await?;
        let desk = Desk::open(house, self).await?;
        let mut raw = reference::sqlite::Raw::open(beside, self.act).await?;
        let mut measured = Vec::new();
        for _ in 0..rounds {
            let reference = raw.acts_a_second(SECONDS).await?;
            measured.push(Round { ours: desk.acts_a_second().await?, reference });
        }
        Ok(measured)
    }

    pub async fn on_postgres(&self, rounds: usize) -> Outcome<Vec<Round>> {
        let server = reference::postgres::server()?;
        let house = House::on_postgres(&server, self.devices).await?;
        let beside = House::on_postgres(&server, self.devices).await?;
        reference::postgres::number_devices(&beside).await?;
        let beside = beside.looked_at_again().await?;
        self.ready.make(&house).await?;
        self.ready.make(&beside).await?;
        let desk = Desk::open(house, self).await?;
        reference::postgres::warm_up(&beside, self.act).await?;
        desk.warm_up().await?;
        let mut measured = Vec::new();
        for round in (0..).take(rounds) {
            let reference = reference::postgres::acts_a_second(&beside, self.act, SECONDS, round).await?;
            measured.push(Round { ours: desk.acts_a_second().await?, reference });
        }
        Ok(measured)
    }

    /// The worse database counts.
    pub async fn on_both(&self, rounds: usize) -> Outcome<Measured> {
        let on = [
            ("sqlite", middle(self.on_sqlite(rounds).await?)),
            ("postgres", middle(self.on_postgres(rounds).await?)),
        ];
        Measured::least(on.map(|(name, round)| (name, round, Map::new())))
            .ok_or_else(|| "nothing was measured".into())
    }
}

/// Where clients queue up.
pub struct Desk {
    _program: Program,
    pub browser: Browser,
    house: House,
    hall: Arc<Hall>,
    path: &'static str,
    form: fn(&Hall, usize) -> Outcome<String>,
    next: Arc<AtomicUsize>,
}

impl Desk {
    pub async fn open(house: House, presses: &Presses) -> Outcome<Self> {
        let program = Program::clubdeck(&house.url).await?;
        ready::sealed(&house).await?;
        let browser = Browser::signed_in(&program.address).await?;
        let hall = Arc::new(house.hall.clone());
        let (path, form) = (presses.path, presses.form);
        Ok(Self { _program: program, browser, house, hall, path, form, next: Arc::default() })
    }

    /// As the reference is.
    async fn warm_up(&self) -> Outcome {
        times(WARMING, self.press()).await?;
        reference::postgres::settle(&self.house).await
    }

    pub async fn acts_a_second(&self) -> Outcome<f64> {
        rate(SECONDS, self.press()).await
    }

    fn press(&self) -> impl Fn() -> Press + Clone + Send + 'static {
        let (browser, hall, next) = (self.browser.clone(), self.hall.clone(), self.next.clone());
        let (path, form) = (self.path, self.form);
        move || {
            let (browser, hall, next) = (browser.clone(), hall.clone(), next.clone());
            Box::pin(async move {
                let form = form(&hall, next.fetch_add(1, Ordering::Relaxed))?;
                browser.post(path, form).await?.bytes().await?;
                Ok(())
            })
        }
    }
}

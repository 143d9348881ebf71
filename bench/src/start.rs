//! Sessions started a second over HTTP by somebody who is signed in, from 16 clients at once, against the database
//! doing the same statements and nothing else.

use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};

use domain::{
    hall::Hall,
    ids::{DeviceId, SessionId},
};

use crate::{
    Outcome,
    browser::{Browser, Press, rate, times},
    figure::Round,
    house::House,
    program::Program,
    reference::{self, postgres::WARMING, statements::START},
};

/// Each is long enough for several thousand.
pub const SECONDS: u64 = 3;

/// Enough that nobody waits for a free one.
const DEVICES: u32 = 19_000;

pub async fn on_sqlite(rounds: usize) -> Outcome<Vec<Round>> {
    let (house, beside) = (House::on_sqlite(DEVICES).await?, House::on_sqlite(DEVICES).await?);
    let desk = Desk::open(house).await?;
    let mut raw = reference::sqlite::Raw::open(beside, &START).await?;
    let mut measured = Vec::new();
    for _ in 0..rounds {
        let reference = raw.acts_a_second(SECONDS).await?;
        measured.push(Round { ours: desk.starts_a_second().await?, reference });
    }
    Ok(measured)
}

pub async fn on_postgres(rounds: usize) -> Outcome<Vec<Round>> {
    let server = reference::postgres::server()?;
    let (house, beside) =
        (House::on_postgres(&server, DEVICES).await?, House::on_postgres(&server, DEVICES).await?);
    let desk = Desk::open(house).await?;
    reference::postgres::warm_up(&beside, &START).await?;
    desk.warm_up().await?;
    let mut measured = Vec::new();
    for round in (0..).take(rounds) {
        let reference = reference::postgres::acts_a_second(&beside, &START, SECONDS, round).await?;
        measured.push(Round { ours: desk.starts_a_second().await?, reference });
    }
    Ok(measured)
}

/// Where clients queue up.
struct Desk {
    _program: Program,
    browser: Browser,
    house: House,
    hall: Arc<Hall>,
    next: Arc<AtomicUsize>,
}

impl Desk {
    async fn open(house: House) -> Outcome<Self> {
        let program = Program::clubdeck(&house.url).await?;
        let browser = Browser::signed_in(&program.address).await?;
        let hall = Arc::new(house.hall.clone());
        Ok(Self { _program: program, browser, house, hall, next: Arc::default() })
    }

    /// As the reference is.
    async fn warm_up(&self) -> Outcome {
        times(WARMING, self.press()).await?;
        reference::postgres::settle(&self.house).await
    }

    async fn starts_a_second(&self) -> Outcome<f64> {
        rate(SECONDS, self.press()).await
    }

    fn press(&self) -> impl Fn() -> Press + Clone + Send + 'static {
        let (browser, hall, next) = (self.browser.clone(), self.hall.clone(), self.next.clone());
        move || {
            let (browser, hall, next) = (browser.clone(), hall.clone(), next.clone());
            Box::pin(async move {
                let place = next.fetch_add(1, Ordering::Relaxed);
                let device = hall.devices.get(place).ok_or("there are too few devices")?;
                seat(&browser, &hall, device.id).await.map(drop)
            })
        }
    }
}

/// Seats a guest for an hour, paid in cash. Gives the answer.
pub async fn seat(browser: &Browser, hall: &Hall, device: DeviceId) -> Outcome<String> {
    let (id, client) = (SessionId::fresh(), hall.guest);
    let tariff = hall.offers.offers.first().ok_or("nothing is for sale")?.tariff;
    let form = format!(
        "start[id]={id}&start[client]={client}&start[device]={device}&start[tariff]={tariff}\
         &start[quantity]=1&start[method]=cash&start[tendered]=1000"
    );
    Ok(browser.post("/api/sessions/start", form).await?.text().await?)
}

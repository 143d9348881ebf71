//! The hall as a browser loads it first, rendered by the server for somebody who is signed in, against a plain axum
//! answer of the very same bytes. Nobody asks for compression.

use std::fs;

use crate::{
    Outcome,
    browser::{Browser, rate},
    disk::FOLDER,
    figure::Round,
    house::House,
    presses,
    program::Program,
};

const SECONDS: u64 = 4;

/// With so many devices, every second one in use.
pub async fn with(devices: u32, rounds: usize) -> Outcome<Vec<Round>> {
    let house = House::on_sqlite(devices).await?;
    let ours = Program::clubdeck(&house.url).await?;
    let browser = Browser::signed_in(&ours.address).await?;
    for device in house.hall.devices.iter().step_by(2) {
        presses::seat(&browser, &house.hall, device.id).await?;
    }
    let page = browser.get("/hall").await?.bytes().await?;
    let file = format!("{FOLDER}/hall-{devices}.html");
    fs::write(&file, &page)?;
    let plain = Program::reference(&["serve-page", &file]).await?;
    let stranger = Browser::new(&plain.address)?;
    let mut measured = Vec::new();
    for _ in 0..rounds {
        let reference = pages(&stranger, "/").await?;
        let ours = pages(&browser, "/hall").await?;
        measured.push(Round { ours, reference });
    }
    Ok(measured)
}

async fn pages(browser: &Browser, path: &'static str) -> Outcome<f64> {
    let browser = browser.clone();
    let act = move || {
        let browser = browser.clone();
        async move {
            browser.get(path).await?.bytes().await?;
            Ok(())
        }
    };
    rate(SECONDS, act).await
}

//! From the answer of an act to its listeners: open browsers on `/live`, against a bare broadcast of the same words to
//! as many. The time that 99 of 100 of them need at most; each must hear each act.

use std::time::Duration;

use tokio::{
    sync::mpsc,
    task::JoinSet,
    time::{Instant, sleep, timeout},
};

use crate::{Outcome, browser::Browser, figure::Round, house::House, presses, program::Program};

/// Acts a round; each is heard by everybody before the next one.
const ACTS: usize = 20;

/// Who has not heard it by then has missed it.
const MISSED: Duration = Duration::from_secs(10);

/// To so many browsers.
pub async fn to(listeners: usize, rounds: usize) -> Outcome<Vec<Round>> {
    let house = House::on_sqlite(100).await?;
    let ours = Program::clubdeck(&house.url).await?;
    let browser = Browser::signed_in(&ours.address).await?;
    let bare = Program::reference(&["serve-broadcast"]).await?;
    let stranger = Browser::new(&bare.address)?;
    let mut devices = house.hall.devices.iter();
    let mut next = || devices.next().ok_or("there are too few devices");
    let words = presses::seat(&browser, &house.hall, next()?.id).await?;
    let mut measured = Vec::new();
    for _ in 0..rounds {
        let mut heard = listen(&stranger, "/live", listeners).await?;
        let mut times = Vec::new();
        for _ in 0..ACTS {
            stranger.post("/say", words.clone()).await?.bytes().await?;
            times.extend(times_of(&mut heard, listeners).await?);
        }
        let reference = p99(times);
        let path = format!("/live?seen={}", spoken(&browser).await?);
        let mut heard = listen(&browser, &path, listeners).await?;
        let mut times = Vec::new();
        for _ in 0..ACTS {
            presses::seat(&browser, &house.hall, next()?.id).await?;
            times.extend(times_of(&mut heard, listeners).await?);
        }
        measured.push(Round { ours: p99(times), reference });
    }
    Ok(measured)
}

/// The ears of a round. They close with it.
struct Ears {
    heard: mpsc::UnboundedReceiver<Instant>,
    _open: JoinSet<Outcome>,
}

async fn listen(browser: &Browser, path: &str, listeners: usize) -> Outcome<Ears> {
    let (said, heard) = mpsc::unbounded_channel();
    let mut open = JoinSet::new();
    for _ in 0..listeners {
        let mut line = browser.get(path).await?;
        let said = said.clone();
        open.spawn(async move {
            while let Some(part) = line.chunk().await? {
                // Each line of news has a number; the time that is told now and then has none.
                for _ in part.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"id:")) {
                    said.send(Instant::now())?;
                }
            }
            Ok(())
        });
    }
    Ok(Ears { heard, _open: open })
}

/// How long each listener took, from now: the act was just answered.
async fn times_of(ears: &mut Ears, listeners: usize) -> Outcome<Vec<f64>> {
    let answered = Instant::now();
    let mut times = Vec::with_capacity(listeners);
    for _ in 0..listeners {
        let heard = timeout(MISSED, ears.heard.recv()).await.map_err(|_| "a browser missed an act")?;
        let heard = heard.ok_or("all lines closed")?;
        times.push(heard.saturating_duration_since(answered).as_secs_f64() * 1000.0);
    }
    Ok(times)
}

fn p99(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() * 99 / 100]
}

/// The number of the last line that was said, once all were.
async fn spoken(browser: &Browser) -> Outcome<i64> {
    let mut last = -1;
    loop {
        let hall: serde_json::Value =
            serde_json::from_slice(&browser.get("/api/hall").await?.bytes().await?)?;
        match hall["seen"].as_i64() {
            Some(seen) if seen == last => return Ok(seen),
            Some(seen) => last = seen,
            None => return Err("the hall does not say what it has seen".into()),
        }
        sleep(Duration::from_millis(100)).await;
    }
}

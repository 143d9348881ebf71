//! A screen that listens, and opens the line again when it breaks.

use std::{
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use tokio::{
    task::JoinHandle,
    time::{sleep, timeout},
};

use crate::{desk::Desk, program::Program};

/// What it heard.
#[derive(Debug, Default)]
struct Heard {
    /// The last number.
    last: i64,
    /// How many lines.
    lines: u64,
    /// What was missed or said twice: the number before, and the one after.
    gaps: Vec<(i64, i64)>,
    /// How often it was told to ask again.
    resyncs: u32,
}

pub struct Screen {
    heard: Arc<Mutex<Heard>>,
    listens: JoinHandle<()>,
}

/// The program tells the time more often.
const SILENCE: Duration = Duration::from_secs(3);

impl Screen {
    /// From the hall as it is now.
    pub async fn open(desk: &Desk) -> Self {
        let last = desk.hall().await.seen;
        let heard = Arc::new(Mutex::new(Heard { last, ..Heard::default() }));
        let listens = tokio::spawn(listen(desk.clone(), heard.clone()));
        Self { heard, listens }
    }

    /// It has heard everything that the program said, each line once and in order. How many lines that were.
    pub async fn heard_everything(self, program: &Program) -> u64 {
        let began = Instant::now();
        loop {
            let said = i64::try_from(program.count("clubdeck_news_number").await).unwrap();
            let last = self.heard.lock().unwrap().last;
            if last >= said {
                break;
            }
            assert!(began.elapsed() < Duration::from_secs(20), "heard {last} of {said}");
            sleep(Duration::from_millis(50)).await;
        }
        self.listens.abort();
        let heard = self.heard.lock().unwrap();
        assert!(heard.gaps.is_empty() && heard.resyncs == 0, "{heard:?}");
        heard.lines
    }
}

async fn listen(desk: Desk, heard: Arc<Mutex<Heard>>) {
    loop {
        let seen = heard.lock().unwrap().last;
        if let Ok(mut line) = desk.line(seen).send().await
            && line.status().is_success()
        {
            let mut rest = Vec::<u8>::new();
            while let Ok(Ok(Some(bytes))) = timeout(SILENCE, line.chunk()).await {
                rest.extend_from_slice(&bytes);
                while let Some(end) = rest.windows(2).position(|two| two == b"\n\n") {
                    let event: Vec<u8> = rest.drain(..end + 2).collect();
                    heard.lock().unwrap().hear(&String::from_utf8_lossy(&event));
                }
            }
        }
        sleep(Duration::from_millis(50)).await;
    }
}

impl Heard {
    fn hear(&mut self, event: &str) {
        if event.lines().any(|line| line == "event: resync") {
            self.resyncs += 1;
        }
        let Some(number) = event.lines().find_map(|line| line.strip_prefix("id: ")) else {
            return;
        };
        let number = number.parse().unwrap();
        if number != self.last + 1 {
            self.gaps.push((self.last, number));
        }
        self.last = number;
        self.lines += 1;
    }
}

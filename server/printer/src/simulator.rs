//! A printer made of software: it listens on TCP, answers as a printer does, and turns the bytes back into text. For
//! tests, and for people who have no printer (`cargo run -p printer -- --help`).

mod paper;

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    task::JoinHandle,
    time::{sleep, timeout},
};

use self::paper::Roll;
use crate::Setup;

/// How the printer is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// So many more lines fit on the roll; `None`: enough.
    pub paper: Option<usize>,
    /// The cover stands open.
    pub open: bool,
    /// It takes so long for each slip.
    pub slow: Duration,
    /// It says nothing about itself, like many cheap ones.
    pub mute: bool,
}

/// A printer made of software. Dropped, it is off.
pub struct Simulator {
    address: SocketAddr,
    inside: Arc<Mutex<Inside>>,
    task: JoinHandle<()>,
}

struct Inside {
    condition: Condition,
    roll: Roll,
}

impl Simulator {
    /// Switches it on at an address; port 0 means any.
    ///
    /// # Errors
    /// When the address is taken.
    pub async fn start(address: SocketAddr, setup: Setup) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let inside = Arc::new(Mutex::new(Inside { condition: Condition::default(), roll: Roll::new(setup) }));
        let task = tokio::spawn(serve(listener, Arc::clone(&inside)));
        Ok(Self { address, inside, task })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Makes it be like this from now on.
    pub fn set(&self, condition: Condition) {
        let mut inside = lock(&self.inside);
        inside.condition = condition;
        // What waited for paper is printed now.
        let Inside { condition, roll } = &mut *inside;
        roll.print(condition);
    }

    /// The slips that were cut off, the first first, as text.
    pub fn slips(&self) -> Vec<String> {
        lock(&self.inside).roll.slips.clone()
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.task.abort();
    }
}

fn lock(inside: &Mutex<Inside>) -> MutexGuard<'_, Inside> {
    inside.lock().unwrap_or_else(PoisonError::into_inner)
}

/// One after the other: a printer listens to one at a time.
async fn serve(listener: TcpListener, inside: Arc<Mutex<Inside>>) {
    while let Ok((line, _)) = listener.accept().await {
        // Whoever goes away in the middle is no fault of the printer.
        let _ = listen(line, &inside).await;
    }
}

/// So long a line without a word is kept.
const SILENCE: Duration = Duration::from_secs(60);

async fn listen(mut line: TcpStream, inside: &Mutex<Inside>) -> io::Result<()> {
    let mut heard = [0; 4096];
    loop {
        let count = match timeout(SILENCE, line.read(&mut heard)).await {
            Ok(count) => count?,
            Err(_) => 0,
        };
        if count == 0 {
            return Ok(());
        }
        let slow = lock(inside).condition.slow;
        let answers = {
            let mut inside = lock(inside);
            let Inside { condition, roll } = &mut *inside;
            let mut answers = roll.hear(&heard[..count], condition);
            answers.extend(roll.print(condition));
            if condition.mute { Vec::new() } else { answers }
        };
        for answer in answers {
            // How it is, it says at once; that it has printed, when it has.
            if !answer.at_once {
                sleep(slow).await;
            }
            line.write_all(&[answer.byte]).await?;
        }
    }
}

/// One byte that the printer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Answer {
    byte: u8,
    at_once: bool,
}

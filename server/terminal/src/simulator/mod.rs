//! A terminal made of software: it speaks ZVT over TCP, has books of its own, and does what it is told to go wrong. For
//! tests, and for people who have no terminal (`cargo run -p terminal -- --help`).

mod talk;

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

use crate::Books;

/// What the next payment comes to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Will {
    /// The card is charged.
    #[default]
    Approve,
    /// It is not, and the terminal says this code.
    Decline(u8),
    /// Nobody shows a card: it waits until it is stopped.
    Wait,
    /// It hears the payment and says nothing more, and the card is charged or not.
    FallSilent {
        /// Is it?
        charged: bool,
    },
    /// The line breaks before the card is charged.
    BreakBefore,
    /// The line breaks after it, before the till hears of it.
    BreakAfter,
    /// The line breaks, and it goes on alone until the card is charged. It answers meanwhile.
    GoOnAlone {
        /// With a status that says so; otherwise as if the payment had not arrived yet.
        says_so: bool,
    },
}

/// One payment in the terminal's books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booked {
    /// The number of the receipt.
    pub receipt: u16,
    /// In minor units.
    pub amount: u64,
    /// Was it taken back?
    pub reversed: bool,
}

#[derive(Default)]
struct Inside {
    will: Will,
    /// It takes so long until the card was read.
    thinks: Duration,
    /// A payment is under way: it hears nothing else.
    busy: bool,
    /// A card is awaited, and it says so.
    waits: bool,
    booked: Vec<Booked>,
    /// What it shows, for people.
    shown: Vec<String>,
}

impl Inside {
    fn book(&mut self, amount: u64) -> u16 {
        let receipt = self.booked.last().map_or(1, |last| last.receipt + 1);
        self.booked.push(Booked { receipt, amount, reversed: false });
        self.shown.push(format!("charged {amount}, receipt {receipt}"));
        receipt
    }

    fn books(&self) -> Books {
        let standing = self.booked.iter().filter(|booked| !booked.reversed);
        Books {
            last_receipt: self.booked.last().map_or(0, |last| last.receipt),
            count: u32::try_from(standing.clone().count()).unwrap_or(u32::MAX),
            total: standing.map(|booked| booked.amount).sum(),
        }
    }
}

/// A terminal made of software. Dropped, it is off; its books are lost with it, unless it is [`Simulator::unplugged`].
pub struct Simulator {
    address: SocketAddr,
    inside: Arc<Mutex<Inside>>,
    task: JoinHandle<()>,
    off: watch::Sender<bool>,
}

impl Simulator {
    /// Switches one on at an address; port 0 means any.
    ///
    /// # Errors
    /// When the address is taken.
    pub async fn start(address: SocketAddr) -> io::Result<Self> {
        Self::with(address, Arc::default()).await
    }

    async fn with(address: SocketAddr, inside: Arc<Mutex<Inside>>) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        let address = listener.local_addr()?;
        let (off, _) = watch::channel(false);
        let task = tokio::spawn(serve(listener, Arc::clone(&inside), off.clone()));
        Ok(Self { address, inside, task, off })
    }

    /// Switches it off and gives its books, for [`Simulator::plugged_in`].
    pub fn unplugged(self) -> Unplugged {
        Unplugged { address: self.address, inside: Arc::clone(&self.inside) }
    }

    /// Switches it on again, at the same address and with its books.
    ///
    /// # Errors
    /// When the address is taken.
    pub async fn plugged_in(terminal: Unplugged) -> io::Result<Self> {
        Self::with(terminal.address, terminal.inside).await
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The payments from now on come to this.
    pub fn set(&self, will: Will) {
        lock(&self.inside).will = will;
    }

    /// It takes so long until a card was read.
    pub fn thinks(&self, long: Duration) {
        lock(&self.inside).thinks = long;
    }

    /// What it charged, the first first.
    pub fn booked(&self) -> Vec<Booked> {
        lock(&self.inside).booked.clone()
    }

    /// Is a payment under way?
    pub fn is_busy(&self) -> bool {
        lock(&self.inside).busy
    }

    /// What it showed, in words.
    pub fn shown(&self) -> Vec<String> {
        lock(&self.inside).shown.clone()
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        self.off.send_replace(true);
        self.task.abort();
    }
}

/// A terminal without power.
pub struct Unplugged {
    address: SocketAddr,
    inside: Arc<Mutex<Inside>>,
}

impl Unplugged {
    /// Where it would listen.
    pub fn address(&self) -> SocketAddr {
        self.address
    }
}

fn lock(inside: &Mutex<Inside>) -> MutexGuard<'_, Inside> {
    inside.lock().unwrap_or_else(PoisonError::into_inner)
}

async fn serve(listener: TcpListener, inside: Arc<Mutex<Inside>>, off: watch::Sender<bool>) {
    while let Ok((line, _)) = listener.accept().await {
        let (inside, mut off) = (Arc::clone(&inside), off.subscribe());
        tokio::spawn(async move {
            tokio::select! {
                // Whoever goes away in the middle is no fault of the terminal.
                _ = talk::listen(line, &inside) => {}
                _ = off.wait_for(|off| *off) => {}
            }
        });
    }
}

//! From a press to the card: the router, the task that talks to the terminal, and a terminal made of software. In the end
//! the ledger has what the terminal charged, and no card was charged twice.

use std::{net::SocketAddr, time::Duration};

use axum::http::{Method, StatusCode};
use domain::{
    card_payments::{CardPayment, PaymentState, Pressed, TerminalPage},
    hall::Hall,
    sessions::Session,
};
use server::paying;
use terminal::{
    Patience,
    simulator::{Simulator, Will},
};
use tokio::{task::JoinHandle, time::sleep};

use crate::{
    endpoints::{World, encoded, id, of, read, sent},
    house::House,
};

/// A club with a terminal.
struct Desk {
    house: House,
    paying: JoinHandle<()>,
    owner: String,
    world: World,
}

/// The task of a program; it is killed where it is aborted.
fn program(house: &House) -> JoinHandle<()> {
    let club = house.club.clone();
    let short = Duration::from_millis(1200);
    let again = Duration::from_millis(300);
    let patience = Patience { connect: short, answer: short, card: short, again };
    tokio::spawn(async move { paying::run(&club, &patience).await })
}

impl Desk {
    async fn open(address: SocketAddr) -> Self {
        let house = House::open().await;
        let owner = house.cookie("owner").await;
        let world = World::of(&house, &owner).await;
        let desk = Self { paying: program(&house), house, owner, world };
        let fields = of([
            ("edit[id]", &id()),
            ("edit[club]", &desk.world.club),
            ("edit[driver]", &"zvt"),
            ("edit[host]", &address.ip()),
            ("edit[port]", &address.port()),
            ("edit[password]", &"000000"),
        ]);
        desk.post("/api/terminal/edit", fields).await;
        desk
    }

    async fn post(&self, path: &'static str, fields: Vec<(&'static str, String)>) -> String {
        let (path, body) = sent(path, &Method::POST, encoded(&fields));
        let answer = self.house.request(Method::POST, &path, Some(&self.owner), &body).await;
        assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.body);
        answer.body
    }

    /// An hour at the free device, by card.
    async fn start(&self) -> CardPayment {
        self.start_for(&self.world.guest.to_string()).await
    }

    async fn start_for(&self, client: &str) -> CardPayment {
        let fields = of([
            ("start[id]", &id()),
            ("start[client]", &client),
            ("start[device]", &self.world.free),
            ("start[tariff]", &self.world.tariff),
            ("start[quantity]", &"1"),
            ("start[method]", &"card"),
            ("start[tendered]", &""),
            ("start[second_seat]", &"true"),
        ]);
        let answer = self.post("/api/sessions/start", fields).await;
        match serde_json::from_str::<Pressed<Session>>(&answer).unwrap() {
            Pressed::Waits(payment) => *payment,
            Pressed::Done(session) => panic!("nobody was charged: {session:?}"),
        }
    }

    async fn page(&self) -> TerminalPage {
        read(&self.house, &self.owner, "/api/terminal").await
    }

    async fn now(&self, payment: &CardPayment) -> CardPayment {
        self.page().await.payments.into_iter().find(|known| known.id == payment.id).unwrap()
    }

    /// The payment, once it is in this state.
    async fn becomes(&self, payment: &CardPayment, state: PaymentState) -> CardPayment {
        for _ in 0..600 {
            let now = self.now(payment).await;
            if now.state == state {
                return now;
            }
            sleep(Duration::from_millis(25)).await;
        }
        panic!("{state:?} was expected of {:?}", self.now(payment).await)
    }

    async fn sits(&self) -> bool {
        let hall: Hall = read(&self.house, &self.owner, "/api/hall").await;
        hall.sessions.iter().any(|session| session.device == self.world.free)
    }

    /// The terminal and the ledger say the same, and nothing else is wrong.
    async fn agrees(&self, terminal: &Simulator) {
        let theirs: Vec<u64> =
            terminal.booked().iter().filter(|booked| !booked.reversed).map(|booked| booked.amount).collect();
        let payments = self.page().await.payments.into_iter();
        let ours: Vec<u64> = payments
            .filter(|payment| payment.state == PaymentState::Approved)
            .map(|payment| u64::try_from(payment.amount.minor()).unwrap() * 100)
            .collect();
        assert_eq!(theirs.iter().sum::<u64>(), ours.iter().sum::<u64>(), "{theirs:?} {ours:?}");
        assert_eq!(theirs.len(), ours.len());
        assert_eq!(club::verify::verify(&self.house.club).await.unwrap(), []);
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        self.paying.abort();
    }
}

async fn terminal() -> Simulator {
    Simulator::start(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_that_is_charged_starts_the_session() {
    let terminal = terminal().await;
    let desk = Desk::open(terminal.address()).await;
    let payment = desk.start().await;
    let paid = desk.becomes(&payment, PaymentState::Approved).await;
    assert_eq!((paid.receipt, paid.card.as_str()), (Some(1), "MasterCard 0748"));
    assert!(desk.sits().await);
    assert_eq!(terminal.booked()[0].amount, 140_000, "the tenge has two decimals at a terminal");
    desk.agrees(&terminal).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decline_says_what_to_do_and_frees_the_seat() {
    let terminal = terminal().await;
    let desk = Desk::open(terminal.address()).await;
    for (will, words) in [
        (Will::Decline(5), "Bank declined: another card or cash"),
        (Will::Decline(0xA3), "No connection: check the internet or the cable"),
        (
            Will::Decline(0xCC),
            "The terminal says: its printer is not ready: put in paper (CC). Restart the terminal if it says so again",
        ),
    ] {
        terminal.set(will);
        let payment = desk.start().await;
        assert_eq!(desk.becomes(&payment, PaymentState::Declined).await.words, words);
        assert!(!desk.sits().await);
    }
    desk.agrees(&terminal).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_not_answered_is_asked_until_it_is_known() {
    for (will, charged) in [
        (Will::FallSilent { charged: true }, true),
        (Will::FallSilent { charged: false }, false),
        (Will::BreakBefore, false),
        (Will::BreakAfter, true),
        (Will::GoOnAlone { says_so: true }, true),
    ] {
        let terminal = terminal().await;
        let desk = Desk::open(terminal.address()).await;
        terminal.set(will);
        let payment = desk.start().await;
        desk.becomes(&payment, PaymentState::Unknown).await;
        assert!(!desk.sits().await, "{will:?}: it is not guessed");
        let end = if charged { PaymentState::Approved } else { PaymentState::Declined };
        desk.becomes(&payment, end).await;
        assert_eq!((desk.sits().await, terminal.booked().len()), (charged, usize::from(charged)), "{will:?}");
        desk.agrees(&terminal).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_terminal_that_is_off_is_no_connection_and_its_books_tell_later() {
    let terminal = terminal().await;
    let desk = Desk::open(terminal.address()).await;
    terminal.set(Will::BreakAfter);
    let payment = desk.start().await;
    desk.becomes(&payment, PaymentState::Unknown).await;
    let unplugged = terminal.unplugged();
    sleep(Duration::from_millis(2500)).await;
    assert_eq!(desk.now(&payment).await.state, PaymentState::Unknown);
    let terminal = Simulator::plugged_in(unplugged).await.unwrap();
    desk.becomes(&payment, PaymentState::Approved).await;
    desk.agrees(&terminal).await;
    drop(terminal);
    let test = of([("test[id]", &id()), ("test[club]", &desk.world.club)]);
    desk.post("/api/terminal/test", test).await;
    for _ in 0..200 {
        let shown = desk.page().await.terminal.unwrap();
        if !shown.testing {
            assert_eq!(shown.said, "No connection: check the internet or the cable");
            return;
        }
        sleep(Duration::from_millis(25)).await;
    }
    panic!("nobody tested it");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_program_is_killed_while_the_card_is_read() {
    let terminal = terminal().await;
    let mut desk = Desk::open(terminal.address()).await;
    terminal.thinks(Duration::from_secs(1));
    let payment = desk.start().await;
    desk.becomes(&payment, PaymentState::Sent).await;
    while !terminal.is_busy() {
        sleep(Duration::from_millis(5)).await;
    }
    // The card is being read: the terminal goes on alone.
    sleep(Duration::from_millis(300)).await;
    desk.paying.abort();
    assert!(!desk.sits().await);
    desk.paying = program(&desk.house);
    desk.becomes(&payment, PaymentState::Approved).await;
    assert_eq!(terminal.booked().len(), 1, "it was sent once");
    desk.agrees(&terminal).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_cashier_stops_what_waits_for_a_card() {
    let terminal = terminal().await;
    let desk = Desk::open(terminal.address()).await;
    terminal.set(Will::Wait);
    let payment = desk.start().await;
    desk.becomes(&payment, PaymentState::Sent).await;
    let fields = of([("stop[id]", &id()), ("stop[payment]", &payment.id), ("stop[what]", &"start")]);
    desk.post("/api/card-payments/stop", fields).await;
    let stopped = desk.becomes(&payment, PaymentState::Declined).await;
    assert_eq!(stopped.words, "Stopped at the terminal: try again, or take cash");
    desk.agrees(&terminal).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_booked_any_more_goes_back_to_the_card() {
    let terminal = terminal().await;
    let desk = Desk::open(terminal.address()).await;
    terminal.thinks(Duration::from_secs(1));
    let payment = desk.start_for(&desk.world.client.to_string()).await;
    desk.becomes(&payment, PaymentState::Sent).await;
    // Meanwhile they are banned.
    let fields = of([
        ("ban[id]", &id()),
        ("ban[client]", &desk.world.client),
        ("ban[reason]", &"Broke a headset"),
        ("ban[until]", &""),
    ]);
    desk.post("/api/clients/ban", fields).await;
    let back = desk.becomes(&payment, PaymentState::TakenBack).await;
    assert!(back.words.contains("the card got its money back"), "{}", back.words);
    assert!(!desk.sits().await && terminal.booked()[0].reversed);
    desk.agrees(&terminal).await;
}

//! Payments at a terminal made of software, over a real socket, while things go wrong. In the end what the till wrote
//! down and what the terminal charged are the same, and no card was charged twice.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::{net::SocketAddr, time::Duration};

use terminal::{
    Approval, Books, ByHand, Charge, Outcome, Patience, Refused, Terminal,
    payments::{Journal, State, go_on},
    simulator::{Simulator, Will},
    zvt::Zvt,
};
use tokio::{sync::watch, time::sleep};

const CHARGE: Charge = Charge { amount: 1_500, currency: 398 };

/// What outlives the program.
struct Written {
    state: State,
    fails: bool,
}

impl Written {
    fn requested() -> Self {
        Self { state: State::Requested, fails: false }
    }
}

impl Journal for Written {
    fn state(&self) -> State {
        self.state.clone()
    }

    async fn put(&mut self, state: State) -> bool {
        if !self.fails {
            self.state = state;
        }
        !self.fails
    }
}

async fn terminal() -> Simulator {
    Simulator::start(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap()
}

fn till(at: SocketAddr) -> Zvt {
    let short = Duration::from_millis(1500);
    let again = Duration::from_millis(200);
    Zvt::new(at.to_string(), 0, Patience { connect: short, answer: short, card: short, again })
}

fn never() -> watch::Receiver<bool> {
    watch::channel(false).1
}

async fn step(at: SocketAddr, journal: &mut Written) -> State {
    go_on(&mut till(at), CHARGE, journal, never()).await
}

/// What the till says was charged.
fn charged(journal: &Written) -> u64 {
    if matches!(journal.state, State::Approved(_)) { CHARGE.amount } else { 0 }
}

fn agree(terminal: &Simulator, journal: &Written) {
    let theirs: u64 =
        terminal.booked().iter().filter(|booked| !booked.reversed).map(|booked| booked.amount).sum();
    assert_eq!(theirs, charged(journal), "{:?} {:?}", terminal.booked(), journal.state);
    assert!(!journal.state.is_pending());
}

#[tokio::test]
async fn approved() {
    let terminal = terminal().await;
    let mut journal = Written::requested();
    let state = step(terminal.address(), &mut journal).await;
    let approval =
        Approval { receipt: Some(1), trace: Some(1001), card: "MasterCard".into(), number: "0748".into() };
    assert_eq!(state, State::Approved(approval));
    // However often it is looked at again.
    step(terminal.address(), &mut journal).await;
    agree(&terminal, &journal);
}

#[tokio::test]
async fn declined_in_words() {
    let terminal = terminal().await;
    for (code, words) in [
        (0x05, "Bank declined: another card or cash"),
        (0xA3, "No connection: check the internet or the cable"),
        (
            0xCC,
            "The terminal says: its printer is not ready: put in paper (CC). Restart the terminal if it says so again",
        ),
    ] {
        terminal.set(Will::Decline(code));
        let mut journal = Written::requested();
        let State::Refused(why) = step(terminal.address(), &mut journal).await else { panic!("{code:02X}") };
        assert_eq!(why.words(), words);
        agree(&terminal, &journal);
    }
}

#[tokio::test]
async fn nobody_is_there() {
    let terminal = terminal().await;
    let address = terminal.address();
    drop(terminal);
    sleep(Duration::from_millis(50)).await;
    let mut journal = Written::requested();
    assert_eq!(step(address, &mut journal).await, State::Refused(Refused::NoConnection));
}

#[tokio::test]
async fn no_answer_after_it_was_sent() {
    for paid in [false, true] {
        let terminal = terminal().await;
        terminal.set(Will::FallSilent { charged: paid });
        let mut journal = Written::requested();
        let state = step(terminal.address(), &mut journal).await;
        assert_eq!(state, State::Unknown(Books::default()), "it is not guessed");
        let state = step(terminal.address(), &mut journal).await;
        assert_eq!(matches!(state, State::Approved(_)), paid, "{state:?}");
        agree(&terminal, &journal);
    }
}

#[tokio::test]
async fn the_line_breaks_before_and_after_the_card_is_charged() {
    for (will, paid) in [(Will::BreakBefore, false), (Will::BreakAfter, true)] {
        let terminal = terminal().await;
        terminal.set(will);
        let mut journal = Written::requested();
        assert_eq!(step(terminal.address(), &mut journal).await, State::Unknown(Books::default()));
        // The terminal stays off for a while.
        let unplugged = terminal.unplugged();
        sleep(Duration::from_millis(50)).await;
        for _ in 0..2 {
            assert_eq!(step(unplugged.address(), &mut journal).await, State::Unknown(Books::default()));
        }
        let terminal = Simulator::plugged_in(unplugged).await.unwrap();
        terminal.set(Will::Approve);
        let state = step(terminal.address(), &mut journal).await;
        assert_eq!(matches!(state, State::Approved(_)), paid, "{will:?}: {state:?}");
        agree(&terminal, &journal);
    }
}

#[tokio::test]
async fn the_program_is_killed_in_the_middle() {
    let terminal = terminal().await;
    terminal.thinks(Duration::from_millis(1500));
    let mut journal = Written::requested();
    let reads_the_card = async {
        until(|| terminal.is_busy()).await;
        sleep(Duration::from_millis(400)).await;
    };
    tokio::select! {
        state = step(terminal.address(), &mut journal) => panic!("it was killed before: {state:?}"),
        () = reads_the_card => {}
    }
    assert_eq!(journal.state, State::Sent(Books::default()), "it was written down before it left");
    // It is started again while the card is being read: what was sent is asked about, and not sent once more.
    let state = step(terminal.address(), &mut journal).await;
    assert_eq!(state, State::Unknown(Books::default()), "the terminal is busy: nobody knows yet");
    until(|| !terminal.is_busy()).await;
    assert!(matches!(step(terminal.address(), &mut journal).await, State::Approved(_)));
    assert_eq!(terminal.booked().len(), 1);
    agree(&terminal, &journal);
}

#[tokio::test]
async fn a_terminal_that_awaits_the_card_and_says_so_has_told_nothing() {
    let terminal = terminal().await;
    terminal.set(Will::GoOnAlone { says_so: true });
    terminal.thinks(Duration::from_millis(1500));
    let mut journal = Written::requested();
    assert_eq!(step(terminal.address(), &mut journal).await, State::Unknown(Books::default()));
    // Its books are as they were, and its status is not.
    assert_eq!(step(terminal.address(), &mut journal).await, State::Unknown(Books::default()));
    assert_eq!(terminal.booked(), []);
    until(|| !terminal.booked().is_empty()).await;
    assert!(matches!(step(terminal.address(), &mut journal).await, State::Approved(_)));
    agree(&terminal, &journal);
}

#[tokio::test]
async fn books_are_believed_when_they_are_the_same_twice() {
    let terminal = terminal().await;
    terminal.set(Will::GoOnAlone { says_so: false });
    terminal.thinks(Duration::from_millis(300));
    let mut journal = Written::requested();
    assert_eq!(step(terminal.address(), &mut journal).await, State::Unknown(Books::default()));
    let short = Duration::from_millis(1500);
    let patience = Patience { connect: short, answer: short, card: short, again: short };
    let mut till = Zvt::new(terminal.address().to_string(), 0, patience);
    assert!(matches!(till.find_out(CHARGE, Books::default()).await, Outcome::Approved(_)));
    assert!(matches!(step(terminal.address(), &mut journal).await, State::Approved(_)));
    agree(&terminal, &journal);
}

async fn until(so: impl Fn() -> bool) {
    while !so() {
        sleep(Duration::from_millis(5)).await;
    }
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_sent() {
    let terminal = terminal().await;
    let mut journal = Written { state: State::Requested, fails: true };
    assert_eq!(step(terminal.address(), &mut journal).await, State::Requested);
    assert_eq!(terminal.booked(), []);
}

#[tokio::test]
async fn the_cashier_stops_it() {
    let terminal = terminal().await;
    terminal.set(Will::Wait);
    let (stop, stopped) = watch::channel(false);
    let mut journal = Written::requested();
    let mut till = till(terminal.address());
    let paying = go_on(&mut till, CHARGE, &mut journal, stopped);
    let (state, ()) = tokio::join!(paying, async {
        sleep(Duration::from_millis(150)).await;
        stop.send_replace(true);
    });
    assert_eq!(state, State::Refused(Refused::Stopped));
    agree(&terminal, &journal);
}

#[tokio::test]
async fn somebody_else_pays_while_nobody_knows() {
    let terminal = terminal().await;
    terminal.set(Will::BreakBefore);
    let mut journal = Written::requested();
    step(terminal.address(), &mut journal).await;
    // Two payments that are not ours: the books do not tell any more, and nobody guesses.
    terminal.set(Will::Approve);
    for _ in 0..2 {
        step(terminal.address(), &mut Written::requested()).await;
    }
    assert!(matches!(step(terminal.address(), &mut journal).await, State::Unknown(_)));
}

#[tokio::test]
async fn a_payment_is_taken_back_once() {
    let terminal = terminal().await;
    let mut till = till(terminal.address());
    let mut journal = Written::requested();
    let State::Approved(approval) = go_on(&mut till, CHARGE, &mut journal, never()).await else { panic!() };
    let receipt = approval.receipt.unwrap();
    assert!(matches!(till.take_back(CHARGE, receipt).await, Outcome::Approved(_)));
    assert!(terminal.booked()[0].reversed);
    let again = till.take_back(CHARGE, receipt).await;
    assert!(matches!(again, Outcome::Refused(Refused::Other { code: 0xB4, .. })), "{again:?}");
    let missing = till.take_back(CHARGE, 99).await;
    assert!(matches!(missing, Outcome::Refused(Refused::Other { code: 0xB5, .. })), "{missing:?}");
}

#[tokio::test]
async fn by_hand_the_cashier_says_so() {
    let mut journal = Written::requested();
    let state = go_on(&mut ByHand, CHARGE, &mut journal, never()).await;
    assert_eq!(state, State::Approved(Approval::default()));
}

/// Many payments, each with something else going wrong: the sums agree.
#[tokio::test]
async fn a_night_of_everything() {
    let terminal = terminal().await;
    let mut sum = 0;
    for will in [
        Will::Approve,
        Will::BreakAfter,
        Will::Decline(5),
        Will::FallSilent { charged: true },
        Will::BreakBefore,
        Will::Approve,
        Will::FallSilent { charged: false },
        Will::BreakAfter,
    ] {
        terminal.set(will);
        let mut journal = Written::requested();
        while step(terminal.address(), &mut journal).await.is_pending() {
            terminal.set(Will::Approve);
        }
        sum += charged(&journal);
    }
    let theirs: u64 = terminal.booked().iter().map(|booked| booked.amount).sum();
    assert_eq!((theirs, terminal.booked().len()), (sum, 5));
}

//! Stories about payments by card at a terminal that is connected: what is paid for waits until the card was charged, is
//! done once or not at all, and the money goes back where it cannot be done any more.

use club::{
    Club, Desk, Error, audit, card_payments,
    card_payments::queue::{self, Books, Said},
    clients, holds, sessions, shifts,
};
use domain::{
    access::Action,
    audit::LogFilter,
    bookings::{Book, BookingFault, Paying, StartAt},
    card_payments::{
        Came, CardPayment, EditTerminal, Heard, PaymentFor, PaymentState, Pressed, SettlePayment,
        StopPayment, TerminalDriver,
    },
    clients::{CardQuestion, ClientTab},
    holds::PlaceHold,
    ids::{ActId, CardPaymentId, HoldId, OrderId, SessionId},
    money::Currency,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{Extend, Parts, Session, Start, past::Outcome},
    shifts::{Besides, Close},
    staff::Secret,
    tariffs::{Draft, TypedSold},
};

use crate::{
    balances::{has, top_up, topped_up},
    offers,
    stage::{Stage, minutes, money, night, refused, story, typed},
};

pub fn terminal(stage: &Stage, driver: TerminalDriver) -> EditTerminal {
    EditTerminal {
        id: ActId::fresh(),
        club: stage.hall.club.id,
        driver,
        host: typed("terminal.local"),
        port: typed(""),
        password: Secret("123456".into()),
        digits: typed(""),
    }
}

pub async fn connected(stage: &Stage) {
    card_payments::edit(&stage.owner_desk(), terminal(stage, TerminalDriver::Zvt)).await.unwrap();
}

pub fn by_card(stage: &Stage, pc: i32) -> Start {
    Start { method: Method::Card, ..stage.guest(pc) }
}

pub fn waits<T: std::fmt::Debug>(pressed: Pressed<T>) -> CardPayment {
    let Pressed::Waits(payment) = pressed else { panic!("it is done: {pressed:?}") };
    *payment
}

pub async fn asked(stage: &Stage, start: &Start) -> CardPayment {
    waits(card_payments::start(&stage.desk(), start.clone()).await.unwrap())
}

const BOOKS: Books = Books { receipt: 7, count: 3, total: 500 };

pub fn receipt() -> Said {
    Said { receipt: Some(8), trace: Some(1008), card: "MasterCard".into(), words: String::new() }
}

pub async fn sent(club: &Club, stage: &Stage, id: CardPaymentId) -> bool {
    queue::sent(club, stage.hall.club.id, id, BOOKS).await.unwrap()
}

pub async fn charged(stage: &Stage, id: CardPaymentId) -> Result<(), Error> {
    queue::charged(&stage.club, stage.hall.club.id, id, receipt()).await
}

pub async fn heard(stage: &Stage, id: CardPaymentId, heard: Heard, words: &str) {
    let said = Said { words: words.into(), ..Said::default() };
    queue::heard(&stage.club, stage.hall.club.id, id, heard, said).await.unwrap();
}

pub async fn now(stage: &Stage, id: CardPaymentId) -> CardPayment {
    let page = card_payments::page(&stage.owner_desk()).await.unwrap();
    page.payments.into_iter().find(|payment| payment.id == id).unwrap()
}

fn close(stage: &Stage) -> Close {
    Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("20000"),
        note: typed(""),
        besides: Besides::default(),
    }
}

story!(by_hand_the_press_is_the_confirmation, |stage| {
    for edit in [None, Some(terminal(stage, TerminalDriver::ByHand))] {
        let pc = if edit.is_some() { 2 } else { 1 };
        if let Some(edit) = edit {
            card_payments::edit(&stage.owner_desk(), edit).await.unwrap();
        }
        let done = card_payments::start(&stage.desk(), by_card(stage, pc)).await.unwrap();
        assert!(matches!(done, Pressed::Done(_)), "{done:?}");
    }
    assert_eq!(stage.count("card_payment").await, 0);
    let test = domain::card_payments::TestTerminal { id: ActId::fresh(), club: stage.hall.club.id };
    assert_eq!(refused(card_payments::test(&stage.owner_desk(), test).await), Refusal::NoTerminal);
});

story!(a_seat_is_kept_until_the_card_was_charged_and_the_session_starts_then, |stage| {
    connected(stage).await;
    let start = by_card(stage, 1);
    let payment = asked(stage, &start).await;
    assert_eq!((payment.state, payment.amount), (PaymentState::Requested, money(900)));
    assert_eq!((payment.what, payment.device), (PaymentFor::Start, Some(stage.pc(1))));
    // The same press again is the same payment.
    assert_eq!(asked(stage, &start).await, payment);
    assert_eq!(stage.count("card_payment").await, 1);
    let ledger = stage.count("posting").await;
    let board = stage.board().await;
    assert_eq!((board.sessions.len(), board.payments.as_slice()), (0, [payment.clone()].as_slice()));

    // Nobody else takes the seat, by whatever way.
    let other = sessions::start(&stage.desk(), stage.guest(1)).await;
    assert_eq!(refused(other), Refusal::AwaitsPayment(PaymentFor::Start));
    let other = card_payments::start(&stage.desk(), by_card(stage, 1)).await;
    assert_eq!(refused(other), Refusal::AwaitsPayment(PaymentFor::Start));
    let hold =
        PlaceHold { id: HoldId::fresh(), device: stage.pc(1), reason: typed("New mouse"), until: typed("") };
    assert_eq!(refused(holds::place(&stage.desk(), hold).await), Refusal::DeviceInUse);
    let elsewhere = stage.seated(2).await;
    let go = domain::sessions::Move::keep(ActId::fresh(), elsewhere.id, stage.pc(1));
    assert_eq!(
        refused(sessions::move_to(&stage.desk(), go).await),
        Refusal::AwaitsPayment(PaymentFor::Start)
    );

    assert!(sent(&stage.club, stage, payment.id).await);
    assert!(!sent(&stage.club, stage, payment.id).await, "it leaves once");
    assert_eq!(stage.count("posting").await, ledger + 2, "only the other session was paid");
    stage.clock.advance(minutes(1));
    charged(stage, payment.id).await.unwrap();
    // Heard again, it is done already.
    charged(stage, payment.id).await.unwrap();
    let session = stage.session(start.id).await;
    assert_eq!(session.started_at, stage.club.now(), "it starts when the terminal says yes");
    assert_eq!(session.started_by, stage.admin.name);
    assert_eq!(session.blocks[0].paid, [(Through::Card, money(900))]);
    let payment = now(stage, payment.id).await;
    assert_eq!((payment.state, payment.receipt), (PaymentState::Approved, Some(8)));
    assert!(payment.transaction.is_some());
    let done = card_payments::start(&stage.desk(), start).await.unwrap();
    assert!(matches!(done, Pressed::Done(Session { id, .. }) if id == session.id));
});

story!(a_night_that_is_paid_by_card_keeps_its_seat_until_it_ends, |stage| {
    let hours = offers::hours(stage, "Dark", "20:00", "06:00").await;
    let draft = Draft {
        sold: TypedSold::Window,
        hours: vec![offers::at(hours, None)],
        prices: vec![offers::price(stage, 0, "3000")],
        ..night()
    };
    let tariff = offers::made(stage, draft).await;
    connected(stage).await;
    let at = |pc: i32, from: &str| Book {
        id: SessionId::fresh(),
        client: stage.hall.guest,
        device: stage.pc(pc),
        from: StartAt(from.into()),
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        pay: Paying::Later,
        method: Method::Cash,
        tendered: typed(""),
        second_seat: false,
        serve_banned: false,
        parts: Parts::default(),
    };
    let waiting = asked(stage, &Start { tariff, ..by_card(stage, 1) }).await;
    let early = sessions::book(&stage.desk(), at(1, "2026-11-23T05:00")).await;
    assert_eq!(refused(early), Refusal::AwaitsPayment(PaymentFor::Start));
    sessions::book(&stage.desk(), at(1, "2026-11-23T06:00")).await.unwrap();
    sent(&stage.club, stage, waiting.id).await;
    charged(stage, waiting.id).await.unwrap();
    let ends = stage.board().await.sessions[0].ends_at();
    assert_eq!(ends, Some("2026-11-23T01:00:00Z".parse().unwrap()));
    // One that would be cut is refused before anybody looks for their card.
    sessions::book(&stage.desk(), at(2, "2026-11-22T23:00")).await.unwrap();
    let too_long = card_payments::start(&stage.desk(), Start { tariff, ..by_card(stage, 2) }).await;
    assert!(matches!(refused(too_long), Refusal::Booking(BookingFault::TooLong { .. })));
});

story!(a_decline_frees_the_seat_and_says_what_to_do, |stage| {
    connected(stage).await;
    let words = "Bank declined: another card or cash";
    let payment = asked(stage, &by_card(stage, 1)).await;
    sent(&stage.club, stage, payment.id).await;
    heard(stage, payment.id, Heard::NotCharged, words).await;
    // Who asked for it did not do it.
    let log = audit::log(&stage.owner_desk(), LogFilter::default()).await.unwrap();
    let entry = log.rows.iter().find(|entry| entry.action == Some(Action::StartSession)).unwrap();
    assert_eq!(entry.outcome, Outcome::ByCard(PaymentState::Declined));
    let board = stage.board().await;
    assert_eq!((board.payments[0].state, board.payments[0].words.as_str()), (PaymentState::Declined, words));
    stage.seated(1).await;
    assert_eq!(now(stage, payment.id).await.transaction, None);
    // It is said for a while.
    stage.clock.advance(minutes(11));
    assert_eq!(stage.board().await.payments, []);
    // What has ended stays as it ended, whoever writes.
    let id = stage.written(payment.id.0);
    for sql in [
        "update card_payment set state = 'sent', ended_at = null where id =",
        "delete from card_payment where id =",
    ] {
        let kept = stage.by_hand(&format!("{sql} {id}")).await.unwrap_err();
        assert!(kept.contains("card_payment_kept") || kept.contains("never changed"), "{kept}");
    }
});

story!(a_top_up_by_card_is_on_the_balance_when_the_card_was_charged, |stage| {
    connected(stage).await;
    let client = stage.client("Айгерім").await;
    let act = domain::balances::TopUp { method: Method::Card, ..top_up(stage, client, "5000") };
    let payment = waits(card_payments::top_up(&stage.desk(), act.clone()).await.unwrap());
    assert_eq!((payment.what, payment.who.as_str(), payment.device), (PaymentFor::TopUp, "Айгерім", None));
    assert_eq!(has(stage, client).await, (0, 0));
    let question = CardQuestion::of(client, ClientTab::Overview);
    let page = clients::card(&stage.desk(), question).await.unwrap();
    assert_eq!(page.payments, std::slice::from_ref(&payment));
    let other = domain::balances::TopUp { method: Method::Card, ..top_up(stage, client, "5000") };
    assert_eq!(
        refused(card_payments::top_up(&stage.desk(), other).await),
        Refusal::AwaitsPayment(PaymentFor::TopUp)
    );
    sent(&stage.club, stage, payment.id).await;
    charged(stage, payment.id).await.unwrap();
    assert_eq!(has(stage, client).await.0, 5000);
    assert_eq!(now(stage, payment.id).await.transaction, Some(act.id));
    // Cash waits for no terminal.
    topped_up(stage, client, "100").await;
    assert_eq!(stage.count("card_payment").await, 1);
});

pub fn more_time(stage: &Stage, session: &Session) -> Extend {
    Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Card,
        tendered: typed(""),
        parts: Parts::default(),
    }
}

story!(more_time_by_card_waits_too, |stage| {
    connected(stage).await;
    let session = stage.seated(1).await;
    let extend = more_time(stage, &session);
    let payment = waits(card_payments::extend(&stage.desk(), extend.clone()).await.unwrap());
    // The session's story has it as something that waits.
    let story = sessions::story(&stage.owner_desk(), session.id).await.unwrap();
    let last = story.deeds.last().map(|deed| (deed.action, deed.outcome.clone()));
    assert_eq!(last, Some((Action::ExtendSession, Outcome::ByCard(PaymentState::Requested))));
    // Two cashiers press at once: the card is charged for one of them.
    let other = card_payments::extend(&stage.cashier_desk(), more_time(stage, &session)).await;
    assert_eq!(refused(other), Refusal::AwaitsPayment(PaymentFor::Extend));
    assert_eq!(waits(card_payments::extend(&stage.desk(), extend.clone()).await.unwrap()), payment);
    assert_eq!((payment.device, payment.session), (Some(stage.pc(1)), Some(session.id)));
    assert_eq!(stage.session(session.id).await.blocks.len(), 1);
    sent(&stage.club, stage, payment.id).await;
    charged(stage, payment.id).await.unwrap();
    assert_eq!(stage.session(session.id).await.blocks.len(), 2);
});

story!(what_cannot_be_done_any_more_goes_back_to_the_card, |stage| {
    connected(stage).await;
    let client = stage.client("Arman").await;
    topped_up(stage, client, "500").await;
    // 500 from the balance, 400 by card.
    let parts = Parts { balance: typed("500"), ..Parts::default() };
    let start = Start { client, parts, ..by_card(stage, 1) };
    let payment = asked(stage, &start).await;
    assert_eq!(payment.amount, money(400), "the card pays its part");
    sent(&stage.club, stage, payment.id).await;
    // Meanwhile the balance is spent.
    let all = Parts { balance: typed("500"), ..Parts::default() };
    sessions::start(&stage.desk(), Start { client, parts: all, ..stage.guest(2) }).await.unwrap();
    let refusal = refused(charged(stage, payment.id).await);
    assert!(matches!(refusal, Refusal::ClientPlays { .. }), "{refusal:?}");
    assert_eq!(now(stage, payment.id).await.state, PaymentState::Sent, "nothing of it was done");
    let said = Said { words: "They play elsewhere".into(), ..receipt() };
    let at = stage.hall.club.id;
    queue::heard(&stage.club, at, payment.id, Heard::ChargedForNothing, said).await.unwrap();
    let work = queue::next(&stage.club, at).await.unwrap().unwrap();
    assert_eq!((work.state, work.receipt), (PaymentState::TakingBack, Some(8)));
    assert_eq!(
        refused(shifts::close(&stage.desk(), close(stage)).await),
        Refusal::PaymentsPending { count: 1 }
    );
    heard(stage, payment.id, Heard::GivenBack, "The card got its money back").await;
    let ended = now(stage, payment.id).await;
    assert_eq!((ended.state, ended.transaction), (PaymentState::TakenBack, None));
    stage.seated(1).await;
});

story!(what_nobody_knows_is_asked_again_after_a_restart_and_never_sent_again, |stage| {
    connected(stage).await;
    let at = stage.hall.club.id;
    let payment = asked(stage, &by_card(stage, 1)).await;
    sent(&stage.club, stage, payment.id).await;
    // The program is killed, and started again.
    let club = stage.restarted().await;
    let work = queue::next(&club, at).await.unwrap().unwrap();
    assert_eq!((work.id, work.state, work.before), (payment.id, PaymentState::Sent, BOOKS));
    assert!(!sent(&club, stage, payment.id).await, "it was sent before");
    // Another payment waits until the terminal's books have told of this one.
    let second = asked(stage, &by_card(stage, 2)).await;
    for seconds in [2, 5, 10, 20, 20] {
        heard(stage, payment.id, Heard::Unanswered, "").await;
        assert_eq!(now(stage, payment.id).await.state, PaymentState::Unknown);
        assert!(queue::next(&club, at).await.unwrap().is_none(), "not before {seconds} seconds");
        let due = queue::due(&club).await.unwrap();
        assert_eq!(due[0].1 - stage.club.now(), chrono::TimeDelta::seconds(seconds));
        stage.clock.advance(chrono::TimeDelta::seconds(seconds));
        assert_eq!(queue::next(&club, at).await.unwrap().unwrap().id, payment.id);
    }
    assert_eq!(
        refused(shifts::close(&stage.desk(), close(stage)).await),
        Refusal::PaymentsPending { count: 2 }
    );
    assert_eq!(stage.till().await.paying.len(), 2);
    charged(stage, payment.id).await.unwrap();
    assert_eq!(queue::next(&club, at).await.unwrap().unwrap().id, second.id);
    club.close().await.unwrap();
});

pub fn stop(payment: &CardPayment) -> StopPayment {
    StopPayment { id: ActId::fresh(), payment: payment.id, what: payment.what }
}

story!(a_payment_is_stopped_at_once_or_when_the_terminal_agrees, |stage| {
    connected(stage).await;
    let at = stage.hall.club.id;
    let payment = asked(stage, &by_card(stage, 1)).await;
    let press = stop(&payment);
    for _ in 0..2 {
        let stopped = card_payments::stop(&stage.cashier_desk(), press.clone()).await.unwrap();
        assert_eq!(stopped.state, PaymentState::Declined);
    }
    assert!(!sent(&stage.club, stage, payment.id).await, "what was stopped does not leave");
    let payment = asked(stage, &by_card(stage, 1)).await;
    sent(&stage.club, stage, payment.id).await;
    assert!(!queue::is_stopping(&stage.club, at, payment.id).await.unwrap());
    let stopping = card_payments::stop(&stage.desk(), stop(&payment)).await.unwrap();
    assert_eq!((stopping.state, stopping.stopping), (PaymentState::Sent, true));
    assert!(queue::is_stopping(&stage.club, at, payment.id).await.unwrap());
    // It was too late: the card was charged.
    charged(stage, payment.id).await.unwrap();
    assert_eq!(refused(card_payments::stop(&stage.desk(), stop(&payment)).await), Refusal::PaymentOver);
    let other = StopPayment { what: PaymentFor::TopUp, ..stop(&payment) };
    assert!(matches!(card_payments::stop(&stage.desk(), other).await, Err(Error::Missing)));
});

/// The words of a refusal, where they are only to be found again.
pub fn words(refusal: &Refusal, _: &Currency) -> String {
    format!("{refusal:?}.")
}

pub fn settle(payment: &CardPayment, came: Came) -> SettlePayment {
    SettlePayment { id: ActId::fresh(), payment: payment.id, came, reason: typed("the slip of 21:40") }
}

pub async fn unknown(stage: &Stage, desk: &Desk, pc: i32) -> CardPayment {
    let payment = waits(card_payments::start(desk, by_card(stage, pc)).await.unwrap());
    sent(&stage.club, stage, payment.id).await;
    heard(stage, payment.id, Heard::Unanswered, "").await;
    payment
}

story!(what_the_terminal_forgot_is_settled_by_who_looked_at_its_slips, |stage| {
    connected(stage).await;
    let desk = stage.desk();
    let fresh = asked(stage, &by_card(stage, 3)).await;
    assert_eq!(
        refused(card_payments::settle(&desk, settle(&fresh, Came::Charged), words).await),
        Refusal::PaymentOver
    );
    card_payments::stop(&desk, stop(&fresh)).await.unwrap();

    let payment = unknown(stage, &desk, 1).await;
    let by_cashier =
        card_payments::settle(&stage.cashier_desk(), settle(&payment, Came::Charged), words).await;
    assert!(matches!(by_cashier, Err(Error::Forbidden(_))), "{by_cashier:?}");
    let wrong = settle(&payment, Came::GivenBack);
    assert_eq!(refused(card_payments::settle(&desk, wrong, words).await), Refusal::PaymentOver);
    let press = settle(&payment, Came::Charged);
    for _ in 0..2 {
        let settled = card_payments::settle(&desk, press.clone(), words).await.unwrap();
        assert_eq!((settled.state, settled.words.as_str()), (PaymentState::Approved, "the slip of 21:40"));
    }
    assert_eq!(stage.board().await.sessions.len(), 1);

    let payment = unknown(stage, &desk, 2).await;
    card_payments::settle(&desk, settle(&payment, Came::NotCharged), words).await.unwrap();
    assert_eq!(now(stage, payment.id).await.state, PaymentState::Declined);
    // The terminal answers late: what has ended stays as it ended.
    charged(stage, payment.id).await.unwrap();
    assert_eq!(stage.board().await.sessions.len(), 1);
    // It was charged, and the tariff is another price by now: the money has to go back, and somebody says that it did.
    let payment = unknown(stage, &desk, 2).await;
    stage.by_hand("update tariff_use_price set price = price + 10").await.unwrap();
    let back = card_payments::settle(&desk, settle(&payment, Came::Charged), words).await.unwrap();
    assert_eq!(back.state, PaymentState::TakingBack);
    assert_eq!(back.words, "PriceChanged. the slip of 21:40");
    assert_eq!(stage.count("card_payment where settled_by is not null").await, 3);
    let back = card_payments::settle(&desk, settle(&payment, Came::GivenBack), words).await.unwrap();
    assert_eq!(back.state, PaymentState::TakenBack);
});

story!(the_terminal_is_not_changed_while_it_is_asked, |stage| {
    connected(stage).await;
    let payment = asked(stage, &by_card(stage, 1)).await;
    let edit = card_payments::edit(&stage.owner_desk(), terminal(stage, TerminalDriver::ByHand)).await;
    assert_eq!(refused(edit), Refusal::PaymentsPending { count: 1 });
    card_payments::stop(&stage.desk(), stop(&payment)).await.unwrap();
    let kept = EditTerminal { password: Secret::default(), ..terminal(stage, TerminalDriver::Zvt) };
    card_payments::edit(&stage.owner_desk(), kept).await.unwrap();
    assert_eq!(stage.count("card_terminal where password = 123456").await, 1);
    let log = stage.count("audit_entry where cast(input as text) like '%123456%'").await;
    assert_eq!(log, 0, "the password is in no log");
});

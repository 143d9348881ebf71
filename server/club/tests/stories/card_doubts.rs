//! Stories about payments by card of which somebody has to think: nothing is guessed, charged twice, or lost.

use club::{
    Error, card_payments, card_payments::queue, card_payments::queue::Said, clubs, devices, sessions,
};
use domain::{
    card_payments::{Came, EditTerminal, Heard, PaymentState, Pressed, TerminalDriver},
    devices::ArchiveDevice,
    ids::ActId,
    orders::Method,
    refusal::Refusal,
    sessions::{End, EndReason, Parts, Rest, Start},
};

use crate::{
    card_payments::{
        asked, by_card, charged, connected, heard, more_time, now, receipt, sent, settle, stop, terminal,
        unknown, waits, words,
    },
    stage::{another, minutes, money, refused, story, typed},
};

story!(nobody_settles_what_the_terminal_is_asked_about_just_now, |stage| {
    connected(stage).await;
    let at = stage.hall.club.id;
    let desk = stage.desk();
    let payment = unknown(stage, &desk, 1).await;
    assert!(queue::asking(&stage.club, at, payment.id).await.unwrap());
    let press = settle(&payment, Came::NotCharged);
    assert_eq!(refused(card_payments::settle(&desk, press, words).await), Refusal::PaymentAsked);
    // The terminal says yes: nothing is lost.
    charged(stage, payment.id).await.unwrap();
    assert_eq!(stage.board().await.sessions.len(), 1);

    let payment = unknown(stage, &desk, 2).await;
    assert!(queue::asking(&stage.club, at, payment.id).await.unwrap());
    heard(stage, payment.id, Heard::Unanswered, "").await;
    card_payments::settle(&desk, settle(&payment, Came::NotCharged), words).await.unwrap();
    assert!(!queue::asking(&stage.club, at, payment.id).await.unwrap(), "what is settled is not asked about");
});

story!(what_the_terminal_does_not_give_back_waits_for_somebody, |stage| {
    connected(stage).await;
    let (at, desk) = (stage.hall.club.id, stage.desk());
    let payment = unknown(stage, &desk, 1).await;
    let said = Said { words: "They play elsewhere".into(), ..receipt() };
    queue::heard(&stage.club, at, payment.id, Heard::ChargedForNothing, said).await.unwrap();
    heard(stage, payment.id, Heard::Unanswered, "It is asked again").await;
    stage.clock.advance(minutes(1));
    assert_eq!(queue::next(&stage.club, at).await.unwrap().unwrap().id, payment.id);
    heard(stage, payment.id, Heard::NotGivenBack, "Give the money of receipt 8 back").await;
    stage.clock.advance(minutes(1));
    assert!(queue::next(&stage.club, at).await.unwrap().is_none(), "it is not asked any more");
    assert!(queue::due(&stage.club).await.unwrap().is_empty());
    // Others pay meanwhile.
    let other = asked(stage, &by_card(stage, 2)).await;
    assert_eq!(queue::next(&stage.club, at).await.unwrap().unwrap().id, other.id);
    let back = card_payments::settle(&desk, settle(&payment, Came::GivenBack), words).await.unwrap();
    assert_eq!((back.state, back.receipt), (PaymentState::TakenBack, Some(8)));
});

story!(who_waited_too_long_is_not_charged, |stage| {
    connected(stage).await;
    let at = stage.hall.club.id;
    let out = unknown(stage, &stage.desk(), 1).await;
    let late = asked(stage, &by_card(stage, 2)).await;
    stage.clock.advance(minutes(10));
    assert_eq!(queue::next(&stage.club, at).await.unwrap().unwrap().id, out.id);
    stage.clock.advance(minutes(1));
    let work = queue::next(&stage.club, at).await.unwrap().unwrap();
    assert_eq!((work.id, work.waited), (late.id, true), "it is told so, whatever is out");
    heard(stage, late.id, Heard::NotCharged, "It waited too long").await;
    let work = queue::next(&stage.club, at).await.unwrap().unwrap();
    assert_eq!((work.id, work.waited), (out.id, false));
});

story!(what_comes_to_something_else_than_was_said_is_not_booked, |stage| {
    connected(stage).await;
    let session = stage.seated(1).await;
    // The same price, and less time for it.
    let payment = waits(card_payments::extend(&stage.desk(), more_time(stage, &session)).await.unwrap());
    sent(&stage.club, stage, payment.id).await;
    stage.by_hand("update tariff set unit_minutes = unit_minutes - 1").await.unwrap();
    assert_eq!(refused(charged(stage, payment.id).await), Refusal::PriceChanged);
    stage.by_hand("update tariff set unit_minutes = unit_minutes + 1").await.unwrap();
    charged(stage, payment.id).await.unwrap();
    // A part by card, the rest in cash: the change is told when the card was charged.
    let parts = Parts { card: typed("400"), ..Parts::default() };
    let start = Start { method: Method::Cash, tendered: typed("1000"), parts, ..stage.guest(2) };
    let payment = asked(stage, &start).await;
    assert_eq!((payment.amount, payment.change), (money(400), money(500)));
    sent(&stage.club, stage, payment.id).await;
    charged(stage, payment.id).await.unwrap();
    let board = stage.board().await;
    let told: Vec<_> = board.payments.iter().map(|payment| (payment.state, payment.change)).collect();
    assert_eq!(told, [(PaymentState::Approved, money(500))]);
});

story!(a_press_of_before_is_known_when_cards_are_by_hand_again, |stage| {
    connected(stage).await;
    let start = by_card(stage, 1);
    let payment = asked(stage, &start).await;
    card_payments::stop(&stage.desk(), stop(&payment)).await.unwrap();
    card_payments::edit(&stage.owner_desk(), terminal(stage, TerminalDriver::ByHand)).await.unwrap();
    assert_eq!(asked(stage, &start).await.state, PaymentState::Declined);
    let done = card_payments::start(&stage.desk(), by_card(stage, 1)).await.unwrap();
    assert!(matches!(done, Pressed::Done(_)), "{done:?}");
});

story!(what_cannot_be_read_any_more_goes_back_to_the_card, |stage| {
    connected(stage).await;
    let payment = unknown(stage, &stage.desk(), 1).await;
    // Each database has its own name of the trigger.
    let one = stage.by_hand("drop trigger card_payment_kept_update").await;
    let other = stage.by_hand("drop trigger card_payment_kept on card_payment").await;
    assert!(one.is_ok() || other.is_ok(), "{one:?} {other:?}");
    stage.by_hand("update card_payment set asked = '{}'").await.unwrap();
    let back = card_payments::settle(&stage.desk(), settle(&payment, Came::Charged), words).await.unwrap();
    assert_eq!(back.state, PaymentState::TakingBack);
});

story!(a_terminal_is_one_clubs, |stage| {
    connected(stage).await;
    let new = another("Orbit Two");
    clubs::add(&stage.owner_desk(), new.clone()).await.unwrap();
    let there = stage.desk_of(stage.owner.id, new.id).await;
    let edit =
        EditTerminal { club: new.id, host: typed("Terminal.LOCAL"), ..terminal(stage, TerminalDriver::Zvt) };
    assert_eq!(refused(card_payments::edit(&there, edit.clone()).await), Refusal::TerminalTaken);
    let beside = EditTerminal { id: ActId::fresh(), port: typed("22000"), ..edit };
    card_payments::edit(&there, beside).await.unwrap();
});

story!(what_could_not_be_booked_is_settled_by_the_number_of_its_receipt, |stage| {
    connected(stage).await;
    let at = stage.hall.club.id;
    let payment = asked(stage, &by_card(stage, 1)).await;
    sent(&stage.club, stage, payment.id).await;
    stage.by_hand("alter table time_block rename column seconds to seconds_lost").await.unwrap();
    let broken = charged(stage, payment.id).await;
    stage.by_hand("alter table time_block rename column seconds_lost to seconds").await.unwrap();
    assert!(matches!(broken, Err(Error::Db(_))), "{broken:?}");
    queue::heard(&stage.club, at, payment.id, Heard::Unanswered, receipt()).await.unwrap();
    let kept = now(stage, payment.id).await;
    assert_eq!((kept.state, kept.receipt), (PaymentState::Unknown, Some(8)));
    assert!(queue::next(&stage.club, at).await.unwrap().is_none(), "not before a while");
    card_payments::settle(&stage.desk(), settle(&payment, Came::Charged), words).await.unwrap();
    assert_eq!(stage.board().await.sessions.len(), 1);
});

story!(a_device_stays_while_time_on_it_is_paid_for, |stage| {
    connected(stage).await;
    let session = stage.seated(1).await;
    let payment = waits(card_payments::extend(&stage.desk(), more_time(stage, &session)).await.unwrap());
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.unwrap();
    let archive = || ArchiveDevice { id: ActId::fresh(), device: stage.pc(1) };
    assert_eq!(refused(devices::archive(&stage.owner_desk(), archive()).await), Refusal::DeviceInUse);
    card_payments::stop(&stage.desk(), stop(&payment)).await.unwrap();
    devices::archive(&stage.owner_desk(), archive()).await.unwrap();
});

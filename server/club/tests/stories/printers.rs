//! Receipts that wait for the printer: queued with what they are of, printed in their order, tried again, given up.

use chrono::TimeDelta;
use club::{
    Error, balances, hall,
    printers::{
        self,
        queue::{self, Failure, Work},
    },
    sessions,
};
use domain::{
    ids::{ActId, PrintJobId, TransactionId},
    ledger::Why,
    printers::{EditPrinter, Letters, PaperWidth, PrintState, PrinterFault, PrinterPage, Reprint, TestPage},
    refusal::Refusal,
};

use crate::{
    balances::top_up,
    stage::{Stage, minutes, money, story, typed},
};

fn printer(stage: &Stage) -> EditPrinter {
    EditPrinter {
        id: ActId::fresh(),
        club: stage.hall.club.id,
        host: typed("printer.local"),
        port: typed(""),
        paper: PaperWidth::Wide,
        letters: Letters::Cp866,
        table: typed(""),
        logo: typed(""),
        footer: typed(""),
        qr: typed(""),
        on: true,
    }
}

async fn set_up(stage: &Stage) {
    printers::edit(&stage.owner_desk(), printer(stage)).await.unwrap();
}

async fn page(stage: &Stage) -> PrinterPage {
    printers::page(&stage.owner_desk()).await.unwrap()
}

async fn topped_up(stage: &Stage) -> TransactionId {
    let client = stage.client("Айгерім").await;
    let act = top_up(stage, client, "5000");
    balances::top_up(&stage.desk(), act.clone()).await.unwrap();
    // The same press again is the same slip.
    balances::top_up(&stage.desk(), act.clone()).await.unwrap();
    act.id
}

async fn next(stage: &Stage) -> Option<Work> {
    queue::take(&stage.club, stage.hall.club.id).await.unwrap()
}

async fn printed(stage: &Stage, work: &Work) {
    queue::printed(&stage.club, stage.hall.club.id, work.id).await.unwrap();
}

async fn failed(stage: &Stage, work: &Work, fault: PrinterFault, sent: bool) {
    queue::failed(&stage.club, stage.hall.club.id, work.id, Failure { fault, sent }).await.unwrap();
}

story!(a_receipt_waits_once_what_it_is_of_is_done, |stage| {
    topped_up(stage).await;
    stage.seated(1).await;
    assert_eq!(stage.count("print_job").await, 0, "no printer, no slip");
    set_up(stage).await;
    let client = stage.client("Нұрғали").await;
    let refused = balances::top_up(&stage.desk(), top_up(stage, client, "0")).await;
    assert!(matches!(refused, Err(Error::Refused(Refusal::BadAmount { .. }))), "{refused:?}");
    assert_eq!(queue::due(&stage.club).await.unwrap(), [], "what was refused prints nothing");
    let id = topped_up(stage).await;
    let session = sessions::start(&stage.desk(), stage.guest(2)).await.unwrap();
    assert_eq!(queue::due(&stage.club).await.unwrap(), [(stage.hall.club.id, stage.club.now())]);

    let work = next(stage).await.unwrap();
    let paper = work.receipt.as_ref().unwrap();
    assert_eq!((paper.transaction.id, paper.transaction.why), (id, Why::TopUp));
    assert_eq!((work.again, paper.tendered), (false, Some((money(5000), money(0)))));
    assert_eq!((work.printer.host.as_str(), work.printer.port), ("printer.local", 9100));
    printed(stage, &work).await;

    let work = next(stage).await.unwrap();
    let paper = work.receipt.as_ref().unwrap();
    assert_eq!(paper.transaction.why, Why::TariffSale);
    let [sold] = &paper.lines[..] else { panic!("one line: {:?}", paper.lines) };
    assert_eq!((sold.tariff.as_str(), sold.zone.as_str(), sold.quantity), ("1 hour", "Standard", 1));
    assert_eq!((sold.unit_price, sold.total), (money(900), session.blocks[0].price));
    printed(stage, &work).await;
    assert!(next(stage).await.is_none());
    let states: Vec<PrintState> = page(stage).await.jobs.iter().map(|job| job.state).collect();
    assert_eq!(states, [PrintState::Printed; 2]);
    assert_eq!(hall::board(&stage.desk()).await.unwrap().printer.unwrap().fault, None);
});

story!(a_printer_that_cannot_print_is_tried_again_and_keeps_nobody_waiting, |stage| {
    set_up(stage).await;
    let first = topped_up(stage).await;
    for seconds in [2, 5, 10, 20, 20] {
        let work = next(stage).await.unwrap();
        assert_eq!(work.receipt.as_ref().unwrap().transaction.id, first, "in their order");
        failed(stage, &work, PrinterFault::OutOfPaper, false).await;
        assert!(next(stage).await.is_none(), "not before {seconds} seconds");
        let due = queue::due(&stage.club).await.unwrap();
        assert_eq!(due[0].1 - stage.club.now(), TimeDelta::seconds(seconds));
        stage.clock.advance(TimeDelta::seconds(seconds));
    }
    let second = topped_up(stage).await;
    let sign = hall::board(&stage.cashier_desk()).await.unwrap().printer.unwrap();
    assert_eq!((sign.fault, sign.waiting), (Some(PrinterFault::OutOfPaper), 2));
    // A new roll: all that waits is printed, none of it as a copy.
    for id in [first, second] {
        let work = next(stage).await.unwrap();
        assert_eq!((work.receipt.as_ref().unwrap().transaction.id, work.again), (id, false));
        printed(stage, &work).await;
    }
    assert_eq!(page(stage).await.sign.fault, None);
});

story!(what_nobody_waits_for_any_more_is_not_printed, |stage| {
    set_up(stage).await;
    topped_up(stage).await;
    failed(stage, &next(stage).await.unwrap(), PrinterFault::Off, false).await;
    topped_up(stage).await;
    stage.clock.advance(minutes(20));
    let late = topped_up(stage).await;
    stage.clock.advance(minutes(11));
    let work = next(stage).await.unwrap();
    assert_eq!(work.receipt.as_ref().unwrap().transaction.id, late);
    let page = page(stage).await;
    let told: Vec<_> = page.jobs.iter().map(|job| (job.state, job.fault)).collect();
    let given_up = (PrintState::Failed, Some(PrinterFault::Off));
    assert_eq!(told, [(PrintState::Printing, None), given_up, given_up]);
    printed(stage, &work).await;
    stage.clock.advance(TimeDelta::days(8));
    assert_eq!(queue::forget_old(&stage.club).await.unwrap(), 3);
});

story!(what_may_be_on_the_paper_already_is_printed_as_a_copy, |stage| {
    set_up(stage).await;
    topped_up(stage).await;
    let work = next(stage).await.unwrap();
    // The program is killed, and started again.
    let club = stage.restarted().await;
    let again = queue::take(&club, stage.hall.club.id).await.unwrap().unwrap();
    assert_eq!((again.id, again.again), (work.id, true));
    printed(stage, &again).await;
    let id = topped_up(stage).await;
    failed(stage, &next(stage).await.unwrap(), PrinterFault::Slow, true).await;
    stage.clock.advance(minutes(1));
    let work = next(stage).await.unwrap();
    assert!(work.again);
    printed(stage, &work).await;
    // What is told of a slip that is done changes nothing.
    failed(stage, &work, PrinterFault::Off, false).await;
    assert_eq!(page(stage).await.sign.fault, None);

    let reprint = Reprint { id: PrintJobId::fresh(), transaction: id };
    for _ in 0..2 {
        printers::reprint(&stage.cashier_desk(), reprint.clone()).await.unwrap();
    }
    let work = next(stage).await.unwrap();
    assert_eq!((work.id, work.again), (reprint.id, true));
    printed(stage, &work).await;
    assert!(next(stage).await.is_none(), "one press, one slip");
    club.close().await.unwrap();
});

story!(a_printer_that_is_not_used_prints_nothing, |stage| {
    let test = || TestPage { id: PrintJobId::fresh(), club: stage.hall.club.id };
    let none = printers::test_page(&stage.owner_desk(), test()).await;
    assert!(matches!(none, Err(Error::Refused(Refusal::NoPrinter))), "{none:?}");
    set_up(stage).await;
    let id = topped_up(stage).await;
    printers::test_page(&stage.owner_desk(), test()).await.unwrap();
    let off = EditPrinter { on: false, ..printer(stage) };
    let page = printers::edit(&stage.owner_desk(), off).await.unwrap();
    assert_eq!(page.sign.waiting, 0);
    assert!(page.jobs.iter().all(|job| job.fault == Some(PrinterFault::NotUsed)));
    assert!(next(stage).await.is_none());
    assert_eq!(hall::board(&stage.desk()).await.unwrap().printer, None);
    let reprint = Reprint { id: PrintJobId::fresh(), transaction: id };
    let none = printers::reprint(&stage.desk(), reprint.clone()).await;
    assert!(matches!(none, Err(Error::Refused(Refusal::NoPrinter))), "{none:?}");
    // It is used again: the same press now prints.
    set_up(stage).await;
    printers::reprint(&stage.desk(), reprint).await.unwrap();
    let work = next(stage).await.unwrap();
    assert!(!work.again, "it was never on paper");
    printed(stage, &work).await;
});

story!(each_club_has_its_own_printer, |stage| {
    set_up(stage).await;
    let there = stage.another_club("Orbit Two").await;
    assert_eq!(printers::page(&there).await.unwrap().printer, None);
    let id = topped_up(stage).await;
    let other = EditPrinter { club: there.club_id(), ..printer(stage) };
    printers::edit(&there, other.clone()).await.unwrap();
    let missing = printers::reprint(&there, Reprint { id: PrintJobId::fresh(), transaction: id }).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    let elsewhere = printers::edit(&stage.owner_desk(), EditPrinter { id: ActId::fresh(), ..other }).await;
    assert!(matches!(elsewhere, Err(Error::Refused(Refusal::AnotherClub))), "{elsewhere:?}");
    // One that fails keeps the other from nothing.
    printers::test_page(&there, TestPage { id: PrintJobId::fresh(), club: there.club_id() }).await.unwrap();
    failed(stage, &next(stage).await.unwrap(), PrinterFault::Off, false).await;
    let work = queue::take(&stage.club, there.club_id()).await.unwrap().unwrap();
    assert!(work.receipt.is_none(), "a test page");
    queue::printed(&stage.club, there.club_id(), work.id).await.unwrap();
});

//! Stories about the ledger as people see it, and how a mistake in it is put right.

use crate::{
    balances::{add_bonus, correct, has, refund, ten_percent, top_up, topped_up},
    stage::{Stage, minutes, money, refused, story, typed},
};
use club::{Error, balances, clients, clubs, sessions, shifts, transactions};
use domain::{
    access::Action,
    balances::{TopUp, Way},
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, FlagId, OrderId, ShiftId, TransactionId},
    ledger::{Account, Why},
    money::Balance,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Parts, Rest, Session, Start},
    shifts::{Close, EditTax, Open, TaxSum},
    transactions::{ChangeMethod, Flag, Resolve, Reverse, TransactionFilter, Transactions, Void},
};

pub fn void(transaction: TransactionId) -> Void {
    Void { id: TransactionId::fresh(), transaction, reason: typed("typed wrong") }
}

pub fn reverse(transaction: TransactionId, amount: &str) -> Reverse {
    Reverse {
        id: TransactionId::fresh(),
        transaction,
        amount: typed(amount),
        reason: typed("the PC crashed"),
    }
}

pub fn change(transaction: TransactionId, to: Method) -> ChangeMethod {
    ChangeMethod { id: TransactionId::fresh(), transaction, to, reason: typed("was card") }
}

/// A registered client at a PC, for cash.
pub async fn seated(stage: &Stage, pc: i32, client: ClientId) -> Session {
    sessions::start(&stage.desk(), Start { client, ..stage.guest(pc) }).await.unwrap()
}

pub async fn ended(stage: &Stage, session: &Session, rest: Rest) {
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::Staff, rest };
    sessions::end(&stage.desk(), end).await.unwrap();
}

/// The newest of a client's.
pub async fn newest(stage: &Stage, client: ClientId) -> TransactionId {
    transactions::of_client(&stage.desk(), client, None).await.unwrap().rows[0].id
}

fn close_of(stage: &Stage, counted: &str) -> Close {
    Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed(counted),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    }
}

async fn next_shift(stage: &Stage, counted: &str) {
    shifts::close(&stage.desk(), close_of(stage, counted)).await.unwrap();
    let open = Open {
        id: ShiftId::fresh(),
        club: stage.hall.club.id,
        opening_cash: typed(counted),
        pieces: Default::default(),
    };
    shifts::open(&stage.desk(), open).await.unwrap();
}

async fn cash(stage: &Stage) -> i64 {
    stage.till().await.takings.unwrap().expected_cash.minor()
}

story!(a_top_up_typed_wrong_is_voided_with_its_bonus_and_its_cash, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    let wrong = topped_up(stage, client, "10000").await.transaction.id;
    assert_eq!((has(stage, client).await, cash(stage).await), ((10_000, 1000), 30_000));
    let receipt = transactions::void(&stage.desk(), void(wrong)).await.unwrap();
    assert_eq!((receipt.missing, receipt.bonus_missing), (money(0), money(0)));
    assert_eq!((has(stage, client).await, cash(stage).await), ((0, 0), 20_000));
    assert_eq!(refused(transactions::void(&stage.desk(), void(wrong)).await), Refusal::NothingLeft);
    let story = transactions::story(&stage.desk(), wrong).await.unwrap();
    assert!(story.transaction.corrected && story.corrects.is_none());
    assert_eq!(story.corrected_by.iter().map(|line| line.why).collect::<Vec<_>>(), [Why::Void]);
    let story = transactions::story(&stage.desk(), story.corrected_by[0].id).await.unwrap();
    assert_eq!(story.corrects.unwrap().id, wrong);
});

story!(a_void_takes_what_is_there_and_the_rest_once_it_is_there, |stage| {
    let client = stage.client("Arman").await;
    let wrong = topped_up(stage, client, "10000").await.transaction.id;
    balances::correct(&stage.desk(), correct(stage, client, Way::Take, "9500")).await.unwrap();
    let once = void(wrong);
    let receipt = transactions::void(&stage.desk(), once.clone()).await.unwrap();
    assert_eq!((receipt.missing, has(stage, client).await.0, cash(stage).await), (money(9500), 0, 29_500));
    assert_eq!(transactions::void(&stage.desk(), once).await.unwrap(), receipt);
    let nothing = Refusal::BalanceMissing { there: money(0), missing: money(9500) };
    assert_eq!(refused(transactions::void(&stage.desk(), void(wrong)).await), nothing);
    balances::correct(&stage.desk(), correct(stage, client, Way::Add, "20000")).await.unwrap();
    let receipt = transactions::void(&stage.desk(), void(wrong)).await.unwrap();
    assert_eq!((receipt.missing, has(stage, client).await.0, cash(stage).await), (money(0), 10_500, 20_000));
});

story!(a_void_is_of_the_same_shift, |stage| {
    let client = stage.client("Arman").await;
    let wrong = topped_up(stage, client, "1000").await.transaction.id;
    next_shift(stage, "21000").await;
    assert_eq!(refused(transactions::void(&stage.desk(), void(wrong)).await), Refusal::AnotherShift);
    // The other acts go on: they stand in the shift in which they are done.
    transactions::change_method(&stage.desk(), change(wrong, Method::Card)).await.unwrap();
    assert_eq!(cash(stage).await, 20_000);
});

story!(a_charge_goes_back_to_the_balance_once_the_session_is_over, |stage| {
    let client = stage.client("Arman").await;
    let session = seated(stage, 1, client).await;
    let charge = newest(stage, client).await;
    let early = transactions::reverse(&stage.desk(), reverse(charge, "")).await;
    assert_eq!(refused(early), Refusal::StillRunning);
    stage.clock.advance(minutes(30));
    ended(stage, &session, Rest::Policy).await;
    let more = transactions::reverse(&stage.desk(), reverse(charge, "901")).await;
    assert_eq!(refused(more), Refusal::MoreThanLeft { left: money(900) });
    let spent = async || {
        let question = CardQuestion::of(client, ClientTab::Overview);
        clients::card(&stage.desk(), question).await.unwrap().totals.spent
    };
    assert_eq!(spent().await, money(900));
    transactions::reverse(&stage.desk(), reverse(charge, "300")).await.unwrap();
    assert_eq!(spent().await, money(600));
    let receipt = transactions::reverse(&stage.desk(), reverse(charge, "")).await.unwrap();
    assert_eq!(receipt.transaction.change(Through::Balance), Balance::of(600));
    assert_eq!((has(stage, client).await, cash(stage).await), ((900, 0), 20_900));
    let again = transactions::reverse(&stage.desk(), reverse(charge, "")).await;
    assert_eq!(refused(again), Refusal::NothingLeft);
    let story = transactions::story(&stage.desk(), charge).await.unwrap();
    assert_eq!((story.session, story.corrected_by.len()), (Some(session.id), 2));
});

story!(what_was_given_back_at_the_end_is_not_given_back_twice, |stage| {
    let client = stage.client("Arman").await;
    let session = seated(stage, 1, client).await;
    let charge = newest(stage, client).await;
    stage.clock.advance(minutes(30));
    ended(stage, &session, Rest::Refund).await;
    for tried in [
        transactions::reverse(&stage.desk(), reverse(charge, "")).await,
        transactions::void(&stage.desk(), void(charge)).await,
    ] {
        assert_eq!(refused(tried), Refusal::AlreadyGivenBack);
    }
});

story!(what_was_given_back_of_one_sale_leaves_the_other_of_the_visit, |stage| {
    let client = stage.client("Arman").await;
    let session = seated(stage, 1, client).await;
    let first = newest(stage, client).await;
    stage.clock.advance(minutes(1));
    let extend = Extend {
        id: OrderId::fresh(),
        session: session.id,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::Cash,
        tendered: typed(""),
        parts: Parts::default(),
    };
    sessions::extend(&stage.desk(), extend).await.unwrap();
    let second = newest(stage, client).await;
    // The first hour was played to its end, of the second ten minutes.
    stage.clock.advance(minutes(69));
    ended(stage, &session, Rest::Refund).await;
    let tried = transactions::reverse(&stage.desk(), reverse(second, "")).await;
    assert_eq!(refused(tried), Refusal::AlreadyGivenBack);
    transactions::reverse(&stage.desk(), reverse(first, "900")).await.unwrap();
    assert_eq!(has(stage, client).await, (900, 0));
});

story!(a_topup_has_no_tax_and_what_is_put_back_takes_that_of_its_sale, |stage| {
    let tax = |name: &str, percent: &str| {
        let (id, club) = (ActId::fresh(), stage.hall.club.id);
        EditTax { id, club, name: typed(name), percent: typed(percent) }
    };
    let taxes = async || {
        let figures = stage.till().await.report.unwrap().figures.unwrap();
        let words = |sum: &TaxSum| (sum.tax.words(), sum.sold.minor());
        figures.taxes.iter().map(words).collect::<Vec<_>>()
    };
    clubs::change_tax(&stage.owner_desk(), tax("VAT", "12")).await.unwrap();
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    assert_eq!(taxes().await, []);
    seated(stage, 1, client).await;
    let charge = newest(stage, client).await;
    assert_eq!(taxes().await, [("VAT 12%".to_owned(), 900)]);
    clubs::change_tax(&stage.owner_desk(), tax("VAT", "16")).await.unwrap();
    stage.clock.advance(minutes(60));
    sessions::fire_due(&stage.club).await.unwrap();
    transactions::reverse(&stage.desk(), reverse(charge, "300")).await.unwrap();
    assert_eq!(taxes().await, [("VAT 12%".to_owned(), 600)]);
    // Half of the next one goes back: about the visit, with the tax of its line.
    let next = seated(stage, 1, client).await;
    stage.clock.advance(minutes(30));
    ended(stage, &next, Rest::Refund).await;
    assert_eq!(taxes().await, [("VAT 12%".to_owned(), 600), ("VAT 16%".to_owned(), 450)]);
});

story!(a_guests_payment_is_voided_and_its_method_changed_but_never_reversed, |stage| {
    let session = stage.seated(1).await;
    ended(stage, &session, Rest::Policy).await;
    let payment = newest(stage, stage.hall.guest).await;
    let reversed = transactions::reverse(&stage.desk(), reverse(payment, "")).await;
    assert_eq!(refused(reversed), Refusal::GuestHasNoAccount);
    let same = transactions::change_method(&stage.desk(), change(payment, Method::Cash)).await;
    assert_eq!(refused(same), Refusal::NothingLeft);
    transactions::change_method(&stage.desk(), change(payment, Method::Card)).await.unwrap();
    assert_eq!((cash(stage).await, stage.till().await.takings.unwrap().card), (20_000, Balance::of(900)));
    // It goes back to where it is now.
    transactions::void(&stage.desk(), void(payment)).await.unwrap();
    assert_eq!((cash(stage).await, stage.till().await.takings.unwrap().card), (20_000, Balance::of(0)));
});

story!(only_what_can_be_put_right_is, |stage| {
    let client = stage.client("Arman").await;
    balances::correct(&stage.desk(), correct(stage, client, Way::Add, "500")).await.unwrap();
    let correction = newest(stage, client).await;
    let tried = [
        transactions::void(&stage.desk(), void(correction)).await,
        transactions::reverse(&stage.desk(), reverse(correction, "")).await,
        transactions::change_method(&stage.desk(), change(correction, Method::Card)).await,
    ];
    for tried in tried {
        assert_eq!(refused(tried), Refusal::WrongTransaction);
    }
    let missing = transactions::void(&stage.desk(), void(TransactionId::fresh())).await;
    assert!(matches!(missing, Err(Error::Missing)), "{missing:?}");
    let there = stage.another_club("Second").await;
    let elsewhere = transactions::void(&there, void(correction)).await;
    assert!(matches!(elsewhere, Err(Error::Missing | Error::Refused(Refusal::NoShift))), "{elsewhere:?}");
    assert!(matches!(transactions::story(&there, correction).await, Err(Error::Missing)));
    let mute = Void { reason: typed(" "), ..void(correction) };
    assert_eq!(refused(transactions::void(&stage.desk(), mute).await), Refusal::BadReason);
    for (tried, action) in [
        (transactions::void(&stage.cashier_desk(), void(correction)).await, Action::Void),
        (transactions::reverse(&stage.cashier_desk(), reverse(correction, "")).await, Action::Reverse),
        (
            transactions::change_method(&stage.cashier_desk(), change(correction, Method::Card)).await,
            Action::ChangeMethod,
        ),
    ] {
        assert!(matches!(&tried, Err(Error::Forbidden(missing)) if *missing == action), "{tried:?}");
    }
});

story!(a_cashier_flags_what_an_administrator_looks_at, |stage| {
    let client = stage.client("Arman").await;
    let transaction = topped_up(stage, client, "1000").await.transaction.id;
    let flag = Flag { id: FlagId::fresh(), transaction, note: typed("it was 100") };
    let flagged = transactions::flag(&stage.cashier_desk(), flag.clone()).await.unwrap();
    assert_eq!(
        (flagged.note.as_str(), flagged.by.as_str(), &flagged.resolved),
        ("it was 100", "timur", &None)
    );
    assert_eq!(transactions::flag(&stage.cashier_desk(), flag.clone()).await.unwrap(), flagged);
    let again = Flag { id: FlagId::fresh(), ..flag.clone() };
    assert_eq!(refused(transactions::flag(&stage.desk(), again.clone()).await), Refusal::FlaggedAlready);
    let filter = TransactionFilter { flagged: true, ..TransactionFilter::default() };
    let page = transactions::list(&stage.desk(), filter.clone()).await.unwrap();
    assert!(page.rows.len() == 1 && page.rows[0].flagged);
    let resolve = || Resolve { id: ActId::fresh(), flag: flag.id };
    let forbidden = transactions::resolve(&stage.cashier_desk(), resolve()).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(Action::Correct))), "{forbidden:?}");
    let resolved = transactions::resolve(&stage.desk(), resolve()).await.unwrap();
    assert_eq!(resolved.resolved, Some(("dana".into(), stage.club.now())));
    assert_eq!(refused(transactions::resolve(&stage.desk(), resolve()).await), Refusal::FlagResolved);
    assert_eq!(transactions::list(&stage.desk(), filter).await.unwrap().rows, []);
    // It may be flagged anew.
    transactions::flag(&stage.desk(), again).await.unwrap();
    let story = transactions::story(&stage.desk(), transaction).await.unwrap();
    assert_eq!(story.flags.len(), 2);
});

story!(transactions_are_looked_up_page_by_page_and_summed_up, |stage| {
    let (arman, botagoz) = (stage.client("Arman").await, stage.client("Botagoz").await);
    for round in 0..60 {
        stage.clock.advance(minutes(1));
        let method = if round % 2 == 0 { Method::Cash } else { Method::Card };
        let top_up = TopUp { method, ..top_up(stage, arman, "100") };
        balances::top_up(&stage.cashier_desk(), top_up).await.unwrap();
    }
    balances::add_bonus(&stage.desk(), add_bonus(stage, botagoz, "70", "")).await.unwrap();
    balances::refund(&stage.desk(), refund(stage, arman, "500")).await.unwrap();
    let first = transactions::of_client(&stage.desk(), arman, None).await.unwrap();
    let second = transactions::of_client(&stage.desk(), arman, first.older).await.unwrap();
    assert_eq!((first.rows.len(), second.rows.len(), second.older), (50, 11, None));
    assert_eq!((first.rows[0].why, second.rows[10].why), (Why::Refund, Why::TopUp));
    assert!(first.rows.iter().chain(&second.rows).is_sorted_by(|a, b| (a.at, a.id) > (b.at, b.id)));
    let list = async |filter| transactions::list(&stage.desk(), filter).await.unwrap();
    let all = TransactionFilter::default();
    // Everything there ever was is not summed up while somebody waits.
    assert_eq!((list(all.clone()).await.sums, list(all.clone()).await.rows.len()), (None, 50));
    let card = TransactionFilter { through: Some(Through::Card), shift: Some(stage.shift), ..all.clone() };
    let on = |page: &Transactions, account: Account| {
        let sums = page.sums.as_ref().unwrap();
        sums.iter().find(|leg| leg.account == account).map_or(0, |leg| leg.amount.minor())
    };
    let owners = async |filter| transactions::list(&stage.owner_desk(), filter).await.unwrap();
    let page = owners(card.clone()).await;
    let moved = (on(&page, Account::Card), on(&page, Account::ClientBalance));
    assert_eq!((page.rows.len(), moved, page.blind), (30, (3000, -3000), false));
    // Who counts the till sees each operation and no sums, whatever the filter: any account would tell the cash.
    let day = "2026-11-22".parse().ok();
    let open = [
        card.clone(),
        TransactionFilter { shift: Some(stage.shift), ..all.clone() },
        TransactionFilter { from: day, to: day, ..all.clone() },
        TransactionFilter { client: Some(arman), ..all.clone() },
        TransactionFilter { shift: Some(stage.shift), staff: Some(stage.cashier.id), ..all.clone() },
        TransactionFilter { through: Some(Through::Cash), from: day, to: day, ..all.clone() },
    ];
    for filter in &open {
        let page = list(filter.clone()).await;
        assert_eq!((page.sums, page.blind), (Some(vec![]), true), "{filter:?}");
        assert!(
            !page.rows.is_empty() && !owners(filter.clone()).await.sums.unwrap().is_empty(),
            "{filter:?}"
        );
    }
    let why = TransactionFilter { why: Some(Why::BonusGiven), client: Some(botagoz), ..all.clone() };
    assert_eq!(list(why).await.rows.len(), 1);
    let staff = TransactionFilter { staff: Some(stage.cashier.id), ..all.clone() };
    assert_eq!(transactions::sheet(&stage.desk(), staff).await.unwrap().rows.len(), 60);
    let tomorrow = TransactionFilter { from: "2026-11-24".parse().ok(), ..all.clone() };
    assert_eq!(list(tomorrow).await.rows, []);
    let today = TransactionFilter { from: "2026-11-22".parse().ok(), to: "2026-11-22".parse().ok(), ..all };
    // With the opening of the shift.
    assert!(list(today).await.older.is_some());
    // Once it is counted nothing is hidden.
    shifts::close(&stage.owner_desk(), close_of(stage, "1")).await.unwrap();
    for filter in open {
        assert_eq!(list(filter.clone()).await.sums, owners(filter).await.sums);
    }
});

story!(what_is_rare_is_sifted_out_of_what_is_not, |stage| {
    let arman = stage.client("Arman").await;
    let mut rare = Vec::new();
    for round in 0..140 {
        stage.clock.advance(minutes(1));
        let method = if round % 69 == 1 { Method::Card } else { Method::Cash };
        let top_up = TopUp { method, ..top_up(stage, arman, "100") };
        let receipt = balances::top_up(&stage.desk(), top_up).await.unwrap();
        if method == Method::Card {
            rare.insert(0, receipt.transaction.id);
        }
    }
    let card = TransactionFilter { through: Some(Through::Card), ..TransactionFilter::default() };
    let found = |page: &Transactions| page.rows.iter().map(|line| line.id).collect::<Vec<_>>();
    let page = transactions::list(&stage.desk(), card.clone()).await.unwrap();
    assert_eq!((found(&page), page.older), (rare.clone(), None));
    let behind = transactions::list(&stage.desk(), card.behind(Some(page.rows[0].cursor()))).await.unwrap();
    assert_eq!((found(&behind), behind.older), (rare[1..].to_vec(), None));
    // A page that is full says where it went on.
    let cash = TransactionFilter { through: Some(Through::Cash), client: Some(arman), ..card.clone() };
    let mut pages = vec![transactions::list(&stage.desk(), cash.clone()).await.unwrap()];
    while let Some(older) = pages[pages.len() - 1].older {
        pages.push(transactions::list(&stage.desk(), cash.behind(Some(older))).await.unwrap());
    }
    let lengths: Vec<_> = pages.iter().map(|page| page.rows.len()).collect();
    assert_eq!((rare.len(), lengths), (3, vec![50, 50, 37]));
    let all = pages.iter().flat_map(|page| &page.rows);
    assert!(all.is_sorted_by(|a, b| (a.at, a.id) > (b.at, b.id)));
    let none = TransactionFilter { why: Some(Why::Void), staff: Some(stage.cashier.id), ..card };
    assert_eq!(found(&transactions::list(&stage.desk(), none).await.unwrap()), []);
});

story!(money_is_history, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    let top_up = topped_up(stage, client, "1000").await.transaction.id;
    balances::refund(&stage.desk(), refund(stage, client, "400")).await.unwrap();
    let flag = Flag { id: FlagId::fresh(), transaction: top_up, note: typed("?") };
    transactions::flag(&stage.desk(), flag.clone()).await.unwrap();
    let resolve = Resolve { id: ActId::fresh(), flag: flag.id };
    transactions::resolve(&stage.owner_desk(), resolve).await.unwrap();
    for sql in [
        "update bonus_move set amount = amount",
        "delete from bonus_move",
        "update top_up_return set amount = amount",
        "delete from top_up_return",
        "update bonus_lot set given = given",
        "update bonus_lot set expires_at = null",
        "delete from bonus_lot",
        "update top_up set amount = amount",
        "delete from top_up",
        "update transaction_flag set note = note",
        "delete from transaction_flag",
        "update transaction_flag set resolved_by = null, resolved_at = null",
    ] {
        let said = stage.by_hand(sql).await.unwrap_err();
        assert!(
            ["_append_only", "_kept", "are never changed"].iter().any(|known| said.contains(known)),
            "{sql}: {said}"
        );
    }
});

// A request is answered by whichever thread is free: what it waits for must be able to move.
story!(whatever_is_asked_of_money_can_be_asked_by_a_request, |stage| {
    let client = stage.client("Arman").await;
    let transaction = topped_up(stage, client, "1000").await.transaction.id;
    let (desk, correction) = (stage.owner_desk(), correct(stage, client, Way::Add, "1"));
    let bonus = add_bonus(stage, client, "5", "");
    let (refunded, write_off) = (refund(stage, client, "1"), crate::balances::write_off(stage, client, "1"));
    let flag = Flag { id: FlagId::fresh(), transaction, note: typed("?") };
    let asked = async move {
        let resolve = Resolve { id: ActId::fresh(), flag: flag.id };
        [
            balances::correct(&desk, correction).await.is_ok(),
            balances::add_bonus(&desk, bonus).await.is_ok(),
            balances::write_off_bonus(&desk, write_off).await.is_ok(),
            balances::refund(&desk, refunded).await.is_ok(),
            balances::refund_preview(&desk, client, money(1)).await.is_ok(),
            balances::of(&desk, client).await.is_ok(),
            transactions::change_method(&desk, change(transaction, Method::Card)).await.is_ok(),
            transactions::void(&desk, void(transaction)).await.is_ok(),
            transactions::flag(&desk, flag).await.is_ok(),
            transactions::resolve(&desk, resolve).await.is_ok(),
            transactions::list(&desk, TransactionFilter::default()).await.is_ok(),
            transactions::sheet(&desk, TransactionFilter::default()).await.is_ok(),
            transactions::of_client(&desk, client, None).await.is_ok(),
            transactions::story(&desk, transaction).await.is_ok(),
            club::loyalty::rules(&desk).await.is_ok(),
            transactions::reverse(&desk, reverse(transaction, "")).await.is_err(),
        ]
    };
    let done = tokio::spawn(asked).await.unwrap();
    assert!(done.iter().all(|done| *done), "{done:?}");
});

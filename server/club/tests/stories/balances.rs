//! Stories about what clients have: paid in, given back, corrected; and bonus.

use crate::stage::{Stage, minutes, money, refused, story, typed};
use club::{Error, balances, clients, loyalty, shifts, transactions};
use domain::{
    access::Action,
    balances::{AddBonus, Balances, Correct, RefundBalance, TopUp, Way, WriteOffBonus},
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, ClubId, TransactionId},
    ledger::{Account, Why},
    loyalty::{EditLoyalty, TypedBracket},
    money::Balance,
    news::News,
    orders::{Method, Through},
    refusal::Refusal,
    shifts::Close,
    transactions::Receipt,
};

pub fn top_up(stage: &Stage, client: ClientId, amount: &str) -> TopUp {
    TopUp {
        id: TransactionId::fresh(),
        club: stage.hall.club.id,
        client,
        amount: typed(amount),
        method: Method::Cash,
        tendered: typed(""),
    }
}

pub fn refund(stage: &Stage, client: ClientId, amount: &str) -> RefundBalance {
    RefundBalance {
        id: TransactionId::fresh(),
        club: stage.hall.club.id,
        client,
        amount: typed(amount),
        method: Method::Cash,
        payout: typed(""),
        reason: typed("asked for it"),
    }
}

pub fn correct(stage: &Stage, client: ClientId, way: Way, amount: &str) -> Correct {
    Correct {
        id: TransactionId::fresh(),
        club: stage.hall.club.id,
        client,
        way,
        amount: typed(amount),
        reason: typed("typed twice"),
    }
}

pub fn add_bonus(stage: &Stage, client: ClientId, amount: &str, days: &str) -> AddBonus {
    AddBonus {
        id: TransactionId::fresh(),
        club: stage.hall.club.id,
        client,
        amount: typed(amount),
        valid_days: typed(days),
        reason: typed("sat at a broken PC"),
    }
}

pub fn write_off(stage: &Stage, client: ClientId, amount: &str) -> WriteOffBonus {
    WriteOffBonus {
        id: TransactionId::fresh(),
        club: stage.hall.club.id,
        client,
        amount: typed(amount),
        reason: typed("given by mistake"),
    }
}

pub async fn topped_up(stage: &Stage, client: ClientId, amount: &str) -> Receipt {
    balances::top_up(&stage.desk(), top_up(stage, client, amount)).await.unwrap()
}

/// Top-ups of 1000 and more earn ten percent, good for thirty days.
pub async fn ten_percent(stage: &Stage) {
    let bracket = TypedBracket { from: typed("1 000"), percent: typed("10"), valid_days: typed("30") };
    let edit = EditLoyalty { id: ActId::fresh(), club: stage.hall.club.id, brackets: vec![bracket] };
    loyalty::edit(&stage.owner_desk(), edit).await.unwrap();
}

pub async fn has(stage: &Stage, client: ClientId) -> (i64, i64) {
    let Balances { balance, bonus, .. } = balances::of(&stage.desk(), client).await.unwrap();
    (balance.minor(), bonus.minor())
}

story!(a_top_up_goes_onto_the_balance_at_once_with_its_bonus_and_its_change, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    let typed_in = TopUp { tendered: typed("5 000"), ..top_up(stage, client, "4,550") };
    let desk = stage.cashier_desk();
    let receipt = balances::top_up(&desk, typed_in.clone()).await.unwrap();
    assert_eq!(receipt.tendered, Some((money(5000), money(450))));
    assert_eq!(has(stage, client).await, (4550, 450));
    let line = &receipt.transaction;
    assert_eq!((line.why, line.staff.as_deref(), line.through().len()), (Why::TopUp, Some("timur"), 3));
    assert_eq!(line.change(Through::Cash), Balance::of(4550));
    assert_eq!(line.change(Through::Balance), Balance::of(4550));
    assert_eq!(line.change(Through::Bonus), Balance::of(450));
    assert_eq!(line.shift.as_ref().unwrap().id, stage.shift);
    // The till holds it, and every screen hears it.
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(24_550));
    assert_eq!(stage.count("news where cast(body as text) like '%\"balance\":4550%' or cast(body as text) like '%\"balance\": 4550%'").await, 1);
    // The same form is the same act; other content under its id is none.
    assert_eq!(balances::top_up(&desk, typed_in.clone()).await.unwrap(), receipt);
    assert_eq!(has(stage, client).await, (4550, 450));
    let other = TopUp { amount: typed("1"), ..typed_in };
    assert_eq!(refused(balances::top_up(&desk, other).await), Refusal::IdReused);
    // A card is charged exactly, whatever was typed.
    let card = TopUp { method: Method::Card, tendered: typed("9000"), ..top_up(stage, client, "500") };
    let receipt = balances::top_up(&desk, card).await.unwrap();
    assert_eq!(
        (receipt.tendered, receipt.transaction.change(Through::Card)),
        (Some((money(500), money(0))), Balance::of(500))
    );
    assert_eq!(has(stage, client).await, (5050, 450));
    assert!(
        matches!(News::Balances(receipt.balances.unwrap()), News::Balances(now) if now.balance == money(5050))
    );
});

story!(what_is_no_amount_is_refused_with_what_was_typed, |stage| {
    let client = stage.client("Arman").await;
    let bad = |typed: &str| Refusal::BadAmount { typed: typed.into() };
    for amount in ["0", "-5", "abc", "1e3", "12,5", "9999999999999999999999", ""] {
        let top_up = balances::top_up(&stage.desk(), top_up(stage, client, amount)).await;
        assert_eq!(refused(top_up), bad(amount), "{amount}");
        let correct = balances::correct(&stage.desk(), correct(stage, client, Way::Add, amount)).await;
        assert_eq!(refused(correct), bad(amount), "{amount}");
        let bonus = balances::add_bonus(&stage.desk(), add_bonus(stage, client, amount, "")).await;
        assert_eq!(refused(bonus), bad(amount), "{amount}");
        let refund = balances::refund(&stage.desk(), refund(stage, client, amount)).await;
        assert_eq!(refused(refund), bad(amount), "{amount}");
    }
    let short = TopUp { tendered: typed("900"), ..top_up(stage, client, "1000") };
    let missing = Refusal::AmountMissing { total: money(1000), entered: money(900), missing: money(100) };
    assert_eq!(refused(balances::top_up(&stage.desk(), short).await), missing);
    // The largest amount fits once.
    let largest = "1 000 000 000 000 000";
    topped_up(stage, client, largest).await;
    let more = balances::top_up(&stage.desk(), top_up(stage, client, "1")).await;
    assert_eq!(refused(more), Refusal::BalanceTooLarge);
    for (reason, amount) in [("", "1"), ("  ", "1"), (&"x".repeat(201), "1")] {
        let correct = Correct { reason: typed(reason), ..correct(stage, client, Way::Take, amount) };
        assert_eq!(refused(balances::correct(&stage.desk(), correct).await), Refusal::BadReason);
    }
});

story!(nothing_moves_for_a_guest_for_oneself_in_another_club_or_without_a_shift, |stage| {
    let client = stage.client("Arman").await;
    let guest = balances::top_up(&stage.desk(), top_up(stage, stage.hall.guest, "100")).await;
    assert_eq!(refused(guest), Refusal::GuestHasNoAccount);
    let nobody = balances::top_up(&stage.desk(), top_up(stage, ClientId::fresh(), "100")).await;
    assert!(matches!(nobody, Err(Error::Missing)), "{nobody:?}");
    let elsewhere = TopUp { club: ClubId::fresh(), ..top_up(stage, client, "100") };
    assert_eq!(refused(balances::top_up(&stage.desk(), elsewhere).await), Refusal::AnotherClub);
    topped_up(stage, client, "100").await;
    balances::correct(&stage.owner_desk(), correct(stage, client, Way::Add, "100")).await.unwrap();
    let close = Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: typed("20100"),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    };
    shifts::close(&stage.desk(), close).await.unwrap();
    let shut = [
        balances::top_up(&stage.owner_desk(), top_up(stage, client, "100")).await,
        balances::refund(&stage.owner_desk(), refund(stage, client, "100")).await,
        balances::correct(&stage.owner_desk(), correct(stage, client, Way::Take, "100")).await,
        balances::add_bonus(&stage.owner_desk(), add_bonus(stage, client, "100", "")).await,
    ];
    for tried in shut {
        assert_eq!(refused(tried), Refusal::NoShift);
    }
    assert_eq!(has(stage, client).await, (200, 0));
});

story!(a_client_of_another_business_is_not_there, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "100").await;
    let (business, theirs) = (ClubId::fresh(), ClientId::fresh());
    for sql in [
        format!(
            "insert into organisation
                 (id, name, currency_code, currency_symbol, currency_digits, demo, last_client_number, created_at)
             select {}, 'Rival', currency_code, currency_symbol, currency_digits, demo, last_client_number, created_at
             from organisation",
            stage.written(business.0)
        ),
        format!(
            "insert into client (id, organisation_id, kind, name, phone, phone_reversed, number, created_at)
             select {}, {}, kind, name, phone, phone_reversed, number, created_at from client where kind = 'registered'",
            stage.written(theirs.0),
            stage.written(business.0)
        ),
    ] {
        stage.by_hand(&sql).await.unwrap();
    }
    let missing = |error: Option<Error>| assert!(matches!(error, Some(Error::Missing)), "{error:?}");
    missing(balances::top_up(&stage.desk(), top_up(stage, theirs, "100")).await.err());
    missing(balances::refund(&stage.desk(), refund(stage, theirs, "100")).await.err());
    missing(balances::refund_preview(&stage.desk(), theirs, money(1)).await.err());
    missing(balances::of(&stage.desk(), theirs).await.err());
    missing(transactions::of_client(&stage.desk(), theirs, None).await.err());
});

story!(a_refund_takes_back_the_bonus_that_its_top_up_earned, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    topped_up(stage, client, "900").await;
    stage.clock.advance(minutes(1));
    topped_up(stage, client, "2000").await;
    assert_eq!(has(stage, client).await, (2900, 200));
    // Sixty of the bonus are gone otherwise: written off, not spent.
    balances::write_off_bonus(&stage.desk(), write_off(stage, client, "60")).await.unwrap();
    let preview = balances::refund_preview(&stage.desk(), client, money(1000)).await.unwrap();
    assert_eq!((preview.payout, preview.bonus_taken, preview.deducted), (money(1000), money(100), money(0)));
    let receipt = balances::refund(&stage.desk(), refund(stage, client, "1000")).await.unwrap();
    assert_eq!(receipt.transaction.change(Through::Cash), Balance::of(-1000));
    assert_eq!(has(stage, client).await, (1900, 40));
    // The rest of that top-up takes what is left of its bonus; the first one earned nothing.
    balances::refund(&stage.desk(), refund(stage, client, "1900")).await.unwrap();
    assert_eq!(has(stage, client).await, (0, 0));
    let more = balances::refund(&stage.desk(), refund(stage, client, "1")).await;
    assert_eq!(refused(more), Refusal::BalanceMissing { there: money(0), missing: money(1) });
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(20_000));
});

story!(no_more_cash_goes_out_than_the_till_holds, |stage| {
    let client = stage.client("Arman").await;
    balances::correct(&stage.desk(), correct(stage, client, Way::Add, "50000")).await.unwrap();
    let short = balances::refund(&stage.desk(), refund(stage, client, "20001")).await;
    assert_eq!(refused(short), Refusal::TillShort);
    let card = RefundBalance { method: Method::Card, ..refund(stage, client, "20001") };
    balances::refund(&stage.desk(), card).await.unwrap();
    // Two at once do not take the same cash.
    let other = stage.client("Botagoz").await;
    balances::correct(&stage.desk(), correct(stage, other, Way::Add, "50000")).await.unwrap();
    let both = [client, other].map(|who| {
        let (desk, refund) = (stage.desk(), refund(stage, who, "15000"));
        tokio::spawn(async move { balances::refund(&desk, refund).await })
    });
    let mut paid = 0;
    for one in both {
        match one.await.unwrap() {
            Ok(_) => paid += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::TillShort)), "{error:?}"),
        }
    }
    assert_eq!(paid, 1);
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(5000));
});

story!(a_balance_is_corrected_either_way_and_never_below_zero, |stage| {
    let client = stage.client("Arman").await;
    let receipt = balances::correct(&stage.desk(), correct(stage, client, Way::Add, "300")).await.unwrap();
    assert_eq!(receipt.transaction.reason, "typed twice");
    assert!(receipt.transaction.legs.iter().any(|leg| leg.account == Account::Correction));
    let below = balances::correct(&stage.desk(), correct(stage, client, Way::Take, "301")).await;
    assert_eq!(refused(below), Refusal::BalanceMissing { there: money(300), missing: money(1) });
    balances::correct(&stage.desk(), correct(stage, client, Way::Take, "300")).await.unwrap();
    assert_eq!(has(stage, client).await, (0, 0));
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, Balance::of(20_000));
    // Nor by hand.
    for sql in ["update client_balance set balance = -1", "update client_balance set bonus = -1"] {
        let said = stage.by_hand(sql).await.unwrap_err();
        assert!(said.contains("_not_negative"), "{said}");
    }
});

story!(bonus_is_spent_as_it_expires_and_expires_by_itself, |stage| {
    let client = stage.client("Arman").await;
    for (amount, days) in [("100", ""), ("200", "2"), ("300", "1")] {
        balances::add_bonus(&stage.desk(), add_bonus(stage, client, amount, days)).await.unwrap();
    }
    balances::write_off_bonus(&stage.desk(), write_off(stage, client, "250")).await.unwrap();
    let now = balances::of(&stage.desk(), client).await.unwrap();
    assert_eq!((now.bonus, now.expires_next.unwrap().1), (money(350), money(50)));
    stage.clock.advance(minutes(24 * 60));
    // It is gone at its moment, whether or not the clockwork has seen it.
    assert_eq!(has(stage, client).await, (0, 300));
    let more = balances::write_off_bonus(&stage.desk(), write_off(stage, client, "301")).await;
    assert_eq!(refused(more), Refusal::BonusMissing { there: money(300), missing: money(1) });
    assert_eq!(balances::next_due(&stage.club).await.unwrap(), Some(now.expires_next.unwrap().0));
    for _ in 0..2 {
        balances::fire_due(&stage.club).await.unwrap();
    }
    let expired = r#""transaction" where why = 'bonus_expired' and shift_id is null and staff_id is null"#;
    assert_eq!(stage.count(expired).await, 1);
    stage.clock.advance(minutes(24 * 60));
    balances::fire_due(&stage.club).await.unwrap();
    assert_eq!(has(stage, client).await, (0, 100));
    assert_eq!(balances::next_due(&stage.club).await.unwrap(), None);
    let bad = balances::add_bonus(&stage.desk(), add_bonus(stage, client, "1", "soon")).await;
    assert_eq!(refused(bad), Refusal::BadValidity { typed: "soon".into() });
});

story!(rules_are_the_organisations_and_hold_from_then_on, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "1000").await;
    ten_percent(stage).await;
    topped_up(stage, client, "999").await;
    assert_eq!(has(stage, client).await, (1999, 0));
    let rules = loyalty::rules(&stage.owner_desk()).await.unwrap().loyalty;
    assert_eq!(rules.brackets.len(), 1);
    let forbidden = loyalty::rules(&stage.desk()).await;
    assert!(matches!(forbidden, Err(Error::Forbidden(Action::EditLoyalty))), "{forbidden:?}");
    let there = stage.another_club("Second").await;
    assert_eq!(loyalty::rules(&there).await.unwrap().loyalty, rules);
    // The balance is good there, too.
    assert_eq!(balances::of(&there, client).await.unwrap().balance, money(1999));
    let history = transactions::of_client(&there, client, None).await.unwrap();
    assert_eq!(history.rows.len(), 2);
});

story!(who_may_do_what_with_balances, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "1000").await;
    let cashier = stage.cashier_desk();
    let forbidden = |tried: club::Result<Receipt>, action: Action| {
        assert!(matches!(&tried, Err(Error::Forbidden(missing)) if *missing == action), "{tried:?}");
    };
    balances::top_up(&cashier, top_up(stage, client, "100")).await.unwrap();
    forbidden(balances::refund(&cashier, refund(stage, client, "100")).await, Action::Refund);
    forbidden(balances::correct(&cashier, correct(stage, client, Way::Add, "100")).await, Action::Correct);
    forbidden(balances::add_bonus(&cashier, add_bonus(stage, client, "100", "")).await, Action::GiveBonus);
    forbidden(balances::write_off_bonus(&cashier, write_off(stage, client, "1")).await, Action::GiveBonus);
    let mut stranger = stage.cashier.clone();
    stranger.may = [Action::SeeHall].into_iter().collect();
    let stranger = stage.club.desk(stranger);
    forbidden(balances::top_up(&stranger, top_up(stage, client, "100")).await, Action::TopUp);
    assert!(matches!(
        transactions::of_client(&stranger, client, None).await,
        Err(Error::Forbidden(Action::SeeTransactions))
    ));
    assert_eq!(has(stage, client).await, (1100, 0));
});

story!(the_page_of_a_client_says_what_they_have_and_what_a_refund_would_do, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    topped_up(stage, client, "4000").await;
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "50", "")).await.unwrap();
    let ask = |amount: &str| CardQuestion {
        refund: typed(amount),
        ..CardQuestion::of(client, ClientTab::Transactions)
    };
    let page = clients::card(&stage.desk(), ask("1000")).await.unwrap();
    assert_eq!((page.money.balances.balance, page.money.balances.bonus), (money(4000), money(450)));
    let lots: Vec<_> = page.money.lots.iter().map(|lot| (lot.left, lot.expires_at.is_some())).collect();
    assert_eq!(lots, [(money(400), true), (money(50), false)]);
    assert!(page.money.shift_open && page.transactions.unwrap().rows.len() == 2);
    let plan = page.money.refund.unwrap().unwrap();
    assert_eq!((plan.payout, plan.bonus_taken), (money(1000), money(100)));
    // What cannot be done is said on the same page; nobody else is told.
    let too_much = clients::card(&stage.desk(), ask("5000")).await.unwrap().money.refund.unwrap();
    assert_eq!(too_much, Err(Refusal::BalanceMissing { there: money(4000), missing: money(1000) }));
    let no_amount = clients::card(&stage.desk(), ask("x")).await.unwrap().money.refund.unwrap();
    assert_eq!(no_amount, Err(Refusal::BadAmount { typed: "x".into() }));
    let mut cashier = stage.cashier.clone();
    cashier.may = cashier.may.and([Action::SeeClients].into_iter().collect());
    assert_eq!(clients::card(&stage.club.desk(cashier), ask("1000")).await.unwrap().money.refund, None);
});

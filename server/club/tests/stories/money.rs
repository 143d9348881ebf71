//! Stories about money under pressure: many at once, and anything in any order.

use crate::{
    balances::{add_bonus, correct, has, refund, ten_percent, top_up, topped_up, write_off},
    stage::{Kind, Stage, minutes, story, typed},
    transactions::{change, reverse, void},
};
use club::{Error, balances, sessions, shifts, transactions, verify};
use domain::{
    balances::{RefundBalance, TopUp, Way},
    client_tariffs::StartOnPurchased,
    ids::{ActId, ClientId, OrderId, SessionId, ShiftId},
    money::Typed,
    orders::{Method, RestFrom},
    refusal::Refusal,
    sessions::{End, EndReason, Extend, Parts, Rest, Start},
    shifts::{Close, Open},
};

story!(of_fifty_who_take_the_last_hundred_one_gets_it, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "100").await;
    let racers = (0..50).map(|racer| {
        let desk = if racer % 2 == 0 { stage.desk() } else { stage.owner_desk() };
        let taken = correct(stage, client, Way::Take, "100");
        tokio::spawn(async move { balances::correct(&desk, taken).await })
    });
    let mut got = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => got += 1,
            Err(Error::Refused(Refusal::BalanceMissing { .. })) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!(got, 1);
});

story!(of_fifty_who_spend_the_last_hundred_one_does, |stage| {
    let client = stage.client("Arman").await;
    topped_up(stage, client, "100").await;
    let session = sessions::start(&stage.desk(), Start { client, ..stage.guest(1) }).await.unwrap().id;
    let racers = (0..50).map(|racer| {
        let desk = if racer % 2 == 0 { stage.cashier_desk() } else { stage.owner_desk() };
        let parts = Parts { balance: typed("100"), ..Parts::default() };
        let extend = hour_more(stage, session, Method::Cash, parts);
        tokio::spawn(async move { sessions::extend(&desk, extend).await })
    });
    let mut sold = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => sold += 1,
            Err(Error::Refused(Refusal::BalanceMissing { .. })) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!((sold, crate::balances::has(stage, client).await), (1, (0, 0)));
    assert_eq!(stage.session(session).await.blocks.len(), 2);
});

fn hour_more(stage: &Stage, session: SessionId, method: Method, parts: Parts) -> Extend {
    Extend {
        id: OrderId::fresh(),
        session,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method,
        tendered: Typed::default(),
        parts,
    }
}

story!(bonus_of_two_sales_goes_back_into_the_lot_that_both_took_it_from, |stage| {
    let client = stage.client("Arman").await;
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "500", "")).await.unwrap();
    let bonus = || Parts { bonus: typed("200"), ..Parts::default() };
    let start = Start { client, parts: bonus(), ..stage.guest(1) };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    sessions::extend(&stage.desk(), hour_more(stage, session.id, Method::Card, bonus())).await.unwrap();
    assert_eq!(has(stage, client).await, (0, 100));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Refund };
    let ended = sessions::end(&stage.desk(), end).await.unwrap().ended.unwrap();
    assert_eq!((ended.refunded.minor(), has(stage, client).await), (1800, (0, 500)));
});

story!(top_ups_at_once_are_all_there, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    let racers = (0..40).map(|_| {
        let (desk, top_up) = (stage.cashier_desk(), top_up(stage, client, "1000"));
        tokio::spawn(async move {
            // The same form twice at once is one act.
            tokio::join!(balances::top_up(&desk, top_up.clone()), balances::top_up(&desk, top_up))
        })
    });
    for racer in racers.collect::<Vec<_>>() {
        let (one, other) = racer.await.unwrap();
        assert_eq!(one.unwrap().transaction, other.unwrap().transaction);
    }
    assert_eq!(crate::balances::has(stage, client).await, (40_000, 4000));
});

/// The same numbers each time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, most: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % most
    }
}

/// Somebody does something with somebody's money. What is refused, is; nothing may break.
async fn act(stage: &Stage, clients: &[ClientId], dice: &mut Dice) -> &'static str {
    let desk = stage.desk();
    let client = clients[usize::try_from(dice.roll(clients.len() as u64)).unwrap()];
    let amount = (dice.roll(40) * 50).to_string();
    let method = if dice.roll(2) == 0 { Method::Cash } else { Method::Card };
    let history = transactions::of_client(&desk, client, None).await.unwrap().rows;
    let some = match history.len() as u64 {
        0 => None,
        all => Some(history[usize::try_from(dice.roll(all)).unwrap()].id),
    };
    let (what, outcome) = match (dice.roll(16), some) {
        (0..=2, _) => {
            let top_up = TopUp { method, ..top_up(stage, client, &amount) };
            ("top up", balances::top_up(&desk, top_up).await.map(drop))
        }
        (3, _) => {
            let refund = RefundBalance { method, ..refund(stage, client, &amount) };
            ("refund", balances::refund(&desk, refund).await.map(drop))
        }
        (4, _) => {
            let way = if dice.roll(2) == 0 { Way::Add } else { Way::Take };
            ("correct", balances::correct(&desk, correct(stage, client, way, &amount)).await.map(drop))
        }
        (5, _) => {
            let add = add_bonus(stage, client, &amount, &(1 + dice.roll(5)).to_string());
            ("add bonus", balances::add_bonus(&desk, add).await.map(drop))
        }
        (6, _) => {
            let write_off = write_off(stage, client, &amount);
            ("write off", balances::write_off_bonus(&desk, write_off).await.map(drop))
        }
        (7, Some(some)) => ("void", transactions::void(&desk, void(some)).await.map(drop)),
        (8, Some(some)) => {
            let part = if dice.roll(2) == 0 { "" } else { &amount };
            ("reverse", transactions::reverse(&desk, reverse(some, part)).await.map(drop))
        }
        (9, Some(some)) => {
            ("change", transactions::change_method(&desk, change(some, method)).await.map(drop))
        }
        (10, _) => {
            stage.clock.advance(minutes(i64::try_from(dice.roll(2000)).unwrap()));
            sessions::fire_due(&stage.club).await.unwrap();
            ("expire", balances::fire_due(&stage.club).await)
        }
        (11, _) => ("shift", next_shift(stage, dice).await),
        (12, _) => go_on(stage, method, dice).await,
        (13, _) => ("play again", play_again(stage, client, dice).await),
        _ => ("play", play(stage, client, method, dice).await),
    };
    match outcome {
        Ok(()) => what,
        Err(Error::Refused(refusal)) => {
            assert!(
                !matches!(refusal, Refusal::Impossible | Refusal::BalanceBelowZero),
                "{what}: {refusal:?}"
            );
            "refused"
        }
        Err(error) => panic!("{what}: {error:?}"),
    }
}

fn any_parts(dice: &mut Dice) -> Parts {
    let rest = if dice.roll(4) == 0 { RestFrom::Balance } else { RestFrom::Method };
    let mut part = || typed(&(dice.roll(6) * 50).to_string());
    Parts { bonus: part(), balance: part(), card: part(), rest, ..Parts::default() }
}

/// An hour, of which the rest is sometimes given up soon.
async fn play(stage: &Stage, client: ClientId, method: Method, dice: &mut Dice) -> club::Result<()> {
    let parts = any_parts(dice);
    let start = Start { client, method, parts, ..stage.guest(1 + i32::try_from(dice.roll(4)).unwrap()) };
    let session = sessions::start(&stage.desk(), start).await?;
    if dice.roll(3) > 0 {
        stage.clock.advance(minutes(i64::try_from(dice.roll(50)).unwrap()));
        end(stage, session.id, dice).await?;
    }
    Ok(())
}

/// On what stayed of an earlier visit, if anything did.
async fn play_again(stage: &Stage, client: ClientId, dice: &mut Dice) -> club::Result<()> {
    let found = club::clients::known(&stage.desk(), client).await?;
    let start = StartOnPurchased {
        id: SessionId::fresh(),
        client,
        device: stage.pc(1 + i32::try_from(dice.roll(4)).unwrap()),
        purchased: found
            .tariffs
            .first()
            .ok_or(Refusal::ClientTariff(domain::client_tariffs::ClientTariffFault::UsedUp))?
            .id,
        second_seat: true,
        serve_banned: false,
    };
    let session = sessions::start_on_purchased(&stage.desk(), start).await?;
    stage.clock.advance(minutes(i64::try_from(dice.roll(20)).unwrap()));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::Staff, rest: Rest::Policy };
    sessions::end(&stage.desk(), end).await.map(drop)
}

async fn end(stage: &Stage, session: SessionId, dice: &mut Dice) -> club::Result<()> {
    let rest = if dice.roll(2) == 0 { Rest::Policy } else { Rest::Refund };
    let end = End { id: ActId::fresh(), session, why: EndReason::Staff, rest };
    sessions::end(&stage.desk(), end).await.map(drop)
}

/// Somebody who plays buys more time, or leaves.
async fn go_on(stage: &Stage, method: Method, dice: &mut Dice) -> (&'static str, club::Result<()>) {
    let playing = stage.board().await.sessions;
    let Some(session) = playing.first().map(|session| session.id) else { return ("nobody plays", Ok(())) };
    if dice.roll(2) == 0 {
        return ("end", end(stage, session, dice).await);
    }
    let extend = hour_more(stage, session, method, any_parts(dice));
    ("extend", sessions::extend(&stage.desk(), extend).await.map(drop))
}

/// The till is counted, and not always what it should be; the next one begins with another sum.
async fn next_shift(stage: &Stage, dice: &mut Dice) -> club::Result<()> {
    let till = stage.till().await;
    let should = till.takings.map_or(0, |takings| takings.expected_cash.minor());
    let mut near = || typed(&(should.max(0) + i64::try_from(dice.roll(3)).unwrap() * 50).to_string());
    let close = Close {
        id: ActId::fresh(),
        shift: till.open.unwrap().id,
        counted: near(),
        note: typed(""),
        besides: domain::shifts::Besides::default(),
    };
    shifts::close(&stage.desk(), close).await?;
    let open = Open {
        id: ShiftId::fresh(),
        club: stage.hall.club.id,
        opening_cash: near(),
        pieces: Default::default(),
    };
    shifts::open(&stage.desk(), open).await.map(drop)
}

/// As many sequences as the proptests have thousands of cases.
fn sequences() -> u64 {
    std::env::var("PROPTEST_CASES").map_or(1, |cases| cases.parse::<u64>().unwrap().div_ceil(1000))
}

/// What was done, how often.
async fn any_acts(stage: &Stage, seed: u64) -> std::collections::BTreeMap<&'static str, u32> {
    ten_percent(stage).await;
    let clients = [stage.client("Arman").await, stage.client("Botagoz").await, stage.client("Daniyar").await];
    let mut dice = Dice(seed);
    let mut done = std::collections::BTreeMap::<&str, u32>::new();
    for round in 0..500 {
        *done.entry(act(stage, &clients, &mut dice).await).or_default() += 1;
        if round % 40 == 0 {
            assert_eq!(verify::verify(&stage.club).await.unwrap(), [], "after {round} acts of {seed}");
        }
    }
    done
}

async fn any_acts_leave_everything_true(kind: Kind) {
    let mut all = std::collections::BTreeMap::<&str, u32>::new();
    for sequence in 0..sequences() {
        let stage = Stage::open(kind).await;
        for (what, often) in any_acts(&stage, 20_261_122 + sequence).await {
            *all.entry(what).or_default() += often;
        }
        // Looks again whether everything is true.
        stage.close().await;
    }
    // Each of them was done, not only refused.
    for what in [
        "top up",
        "refund",
        "correct",
        "add bonus",
        "write off",
        "void",
        "reverse",
        "change",
        "expire",
        "play",
        "play again",
        "extend",
        "end",
        "shift",
    ] {
        assert!(all.contains_key(what), "{what} is missing in {all:?}");
    }
    let (refused, sum) = (all["refused"], all.values().sum::<u32>());
    assert!(refused < sum / 4 * 3, "{all:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn any_acts_in_any_order_leave_everything_true_on_sqlite() {
    any_acts_leave_everything_true(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn any_acts_in_any_order_leave_everything_true_on_postgres() {
    any_acts_leave_everything_true(Kind::Postgres).await;
}

//! Stories about what a sale takes from where: the rest from the balance, and the price that explains itself.

use crate::{
    balances::{add_bonus, has, topped_up},
    mixed::hour,
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::newest,
};
use club::{Error, balances, clients, sessions, tariffs, transactions};
use domain::{
    ids::{ActId, ClientId, OrderId, SessionId},
    money::Typed,
    orders::{Method, RestFrom, Through},
    refusal::Refusal,
    sessions::{Extend, Parts, Start},
    tariffs::{BonusCap, Draft, EditTariff},
};

/// So much of the bonus, so much by card, and the rest from the balance.
fn rest(bonus: &str, card: &str) -> Parts {
    Parts { bonus: typed(bonus), card: typed(card), rest: RestFrom::Balance, ..Parts::default() }
}

fn one_more_hour(stage: &Stage, session: SessionId, parts: Parts) -> Extend {
    Extend {
        id: OrderId::fresh(),
        session,
        tariff: stage.tariff("1 hour"),
        quantity: 1,
        method: Method::default(),
        tendered: Typed::default(),
        parts,
    }
}

async fn with(stage: &Stage, balance: &str, bonus: &str) -> ClientId {
    let client = stage.client("Arman").await;
    topped_up(stage, client, balance).await;
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, bonus, "10")).await.unwrap();
    client
}

story!(the_balance_pays_the_rest_in_one_press, |stage| {
    let client = with(stage, "2000", "500").await;
    let start = hour(stage, 1, client, rest("270", "130"));
    let session = sessions::start(&stage.desk(), start.clone()).await.unwrap();
    let paid = [(Through::Bonus, 270), (Through::Balance, 500), (Through::Card, 130)];
    assert_eq!(session.blocks[0].paid, paid.map(|(through, amount)| (through, money(amount))));
    let extend = one_more_hour(stage, session.id, rest("", ""));
    let extended = sessions::extend(&stage.desk(), extend.clone()).await.unwrap();
    assert_eq!(extended.blocks[1].paid, [(Through::Balance, money(900))]);
    assert_eq!(has(stage, client).await, (600, 230));
    // The same press again is the same act.
    assert_eq!(sessions::start(&stage.desk(), start.clone()).await.unwrap(), extended);
    assert_eq!(sessions::extend(&stage.desk(), extend.clone()).await.unwrap(), extended);
    let other = Extend { parts: rest("10", ""), ..extend };
    assert_eq!(refused(sessions::extend(&stage.desk(), other).await), Refusal::IdReused);
    assert_eq!(has(stage, client).await, (600, 230));
});

story!(a_balance_that_does_not_cover_the_rest_says_what_is_missing, |stage| {
    let client = with(stage, "600", "500").await;
    let session = sessions::start(&stage.desk(), hour(stage, 1, client, rest("270", "30"))).await.unwrap();
    assert_eq!(has(stage, client).await, (0, 230));
    topped_up(stage, client, "600").await;
    let missing = |missing| Refusal::BalanceMissing { there: money(600), missing: money(missing) };
    let short = |bonus, card| one_more_hour(stage, session.id, rest(bonus, card));
    for (extend, refusal) in [
        (short("", ""), missing(300)),
        (short("230", ""), missing(70)),
        (short("231", ""), Refusal::BonusMissing { there: money(230), missing: money(1) }),
        (Extend { tendered: typed("400"), ..short("230", "70") }, {
            Refusal::NothingToHandOver { entered: money(400) }
        }),
    ] {
        assert_eq!(refused(sessions::extend(&stage.desk(), extend).await), refusal);
    }
    let guest = Start { parts: rest("", ""), ..stage.guest(2) };
    assert_eq!(refused(sessions::start(&stage.desk(), guest).await), Refusal::GuestHasNoAccount);
    assert_eq!((stage.count(r#""order""#).await, has(stage, client).await), (1, (600, 230)));
    // Pressed again with what was missing by card.
    sessions::extend(&stage.desk(), short("230", "70")).await.unwrap();
    assert_eq!(has(stage, client).await, (0, 0));
});

story!(of_fifty_who_sell_the_last_hour_of_a_balance_one_does, |stage| {
    let client = with(stage, "1800", "1").await;
    let session = sessions::start(&stage.desk(), hour(stage, 1, client, rest("", ""))).await.unwrap();
    let racers = (0..50).map(|racer: i32| {
        let desk = if racer % 2 == 0 { stage.desk() } else { stage.cashier_desk() };
        let extend = one_more_hour(stage, session.id, rest("", ""));
        let start = hour(stage, 2 + racer % 3, client, rest("", ""));
        tokio::spawn(async move {
            match racer % 3 {
                0 => sessions::start(&desk, start).await,
                _ => sessions::extend(&desk, extend).await,
            }
        })
    });
    let mut sold = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => sold += 1,
            Err(Error::Refused(Refusal::BalanceMissing { .. } | Refusal::DeviceTaken)) => {}
            Err(error) => panic!("{error:?}"),
        }
    }
    assert_eq!((sold, has(stage, client).await), (1, (0, 1)));
});

story!(a_line_keeps_the_explanation_of_its_price, |stage| {
    let client = with(stage, "5000", "500").await;
    let start = Start { tendered: typed("500"), ..hour(stage, 1, client, Parts::default()) };
    let start = Start { quantity: 2, parts: Parts { bonus: typed("100"), ..Parts::default() }, ..start };
    let start = Start { tendered: typed("2000"), ..start };
    let session = sessions::start(&stage.desk(), start).await.unwrap();
    let charge = newest(stage, client).await;
    let cap = Some(BonusCap { percent: 30, most: money(540) });
    // The tariff changes; what was sold does not.
    let tariff = stage.tariff("1 hour");
    let draft = Draft { name: typed("1 hour"), max_bonus_percent: typed("50"), ..crate::stage::night() };
    tariffs::edit(&stage.owner_desk(), EditTariff { id: ActId::fresh(), tariff, draft }).await.unwrap();
    let story = sessions::story(&stage.desk(), session.id).await.unwrap();
    let line = &story.bought[0].line;
    assert_eq!((line.tariff.as_str(), line.zone.as_str(), line.quantity), ("1 hour", "Standard", 2));
    assert_eq!((line.unit_price, line.total, line.bonus), (money(900), money(1800), cap));
    let sale = transactions::story(&stage.desk(), charge).await.unwrap();
    assert_eq!((&sale.lines[..], sale.tendered), (&[line.clone()][..], Some((money(2000), money(300)))));
    let top_up = topped_up(stage, client, "1000").await.transaction.id;
    assert_eq!(transactions::story(&stage.desk(), top_up).await.unwrap().lines, []);
});

story!(whoever_is_found_is_found_with_what_they_have, |stage| {
    let client = with(stage, "5000", "500").await;
    let poor = stage.client("Armina").await;
    let found = clients::find(&stage.desk(), "arm".into()).await.unwrap().clients;
    let mut held: Vec<_> = found.iter().map(|found| (found.client.id, found.balances)).collect();
    held.sort_by_key(|(_, balances)| balances.balance);
    let sums: Vec<_> =
        held.iter().map(|(id, held)| (*id, held.balance.minor(), held.bonus.minor())).collect();
    assert_eq!(sums, [(poor, 0, 0), (client, 5000, 500)]);
    let now = balances::of(&stage.desk(), client).await.unwrap();
    assert_eq!(clients::known(&stage.desk(), client).await.unwrap().balances, now);
    stage.clock.advance(minutes(11 * 24 * 60));
    // What has expired is nobody's, whether or not the clockwork has booked it.
    assert_eq!(clients::known(&stage.desk(), client).await.unwrap().balances.bonus, money(0));
});

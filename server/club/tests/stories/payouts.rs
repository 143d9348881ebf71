//! Stories about money that goes back or goes away: as it was shown, where it was earned, and as the slips say.

use club::{balances, sessions, shifts, transactions, verify};
use domain::{
    balances::{AddBonus, RefundBalance, TopUp},
    ids::{ShiftId, TransactionId},
    ledger::Why,
    money::Balance,
    orders::{Method, Through},
    refusal::Refusal,
    sessions::Parts,
    shifts::Open,
    transactions::TransactionFilter,
};

use crate::{
    balances::{add_bonus, has, refund, ten_percent, topped_up, write_off},
    mixed::hour,
    stage::{Stage, minutes, money, refused, story, typed},
    transactions::void,
};

story!(a_refund_pays_out_what_was_shown_or_says_what_it_would_be_now, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    topped_up(stage, client, "5000").await;
    let shown = balances::refund_preview(&stage.desk(), client, money(5000)).await.unwrap().payout;
    assert_eq!(shown, money(5000));
    // Meanwhile the bonus is spent at another desk.
    let bonus = Parts { bonus: typed("270"), ..Parts::default() };
    sessions::start(&stage.cashier_desk(), hour(stage, 1, client, bonus)).await.unwrap();
    let press = RefundBalance { payout: typed("5 000"), ..refund(stage, client, "5000") };
    let refusal = Refusal::PayoutChanged { shown: money(5000), now: money(4730) };
    assert_eq!(refused(balances::refund(&stage.desk(), press).await), refusal);
    assert_eq!(has(stage, client).await, (5000, 230));
    let now = balances::refund_preview(&stage.desk(), client, money(5000)).await.unwrap().payout;
    assert_eq!(now, money(4730));
    let press = RefundBalance { payout: typed("4730"), ..refund(stage, client, "5000") };
    let receipt = balances::refund(&stage.desk(), press.clone()).await.unwrap();
    assert_eq!(receipt.transaction.change(Through::Cash), Balance::of(-4730));
    // The same press is the same act, whatever would be paid out now.
    assert_eq!(balances::refund(&stage.desk(), press).await.unwrap(), receipt);
});

story!(bonus_expires_in_the_club_where_it_was_earned, |stage| {
    let client = stage.client("Arman").await;
    let there = stage.another_club("Orbit Two").await;
    let open = Open {
        id: ShiftId::fresh(),
        club: there.club_id(),
        opening_cash: typed("5000"),
        pieces: Default::default(),
    };
    shifts::open(&there, open).await.unwrap();
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "100", "1")).await.unwrap();
    let other = AddBonus { club: there.club_id(), ..add_bonus(stage, client, "40", "1") };
    balances::add_bonus(&there, other).await.unwrap();
    balances::add_bonus(&stage.desk(), add_bonus(stage, client, "7", "")).await.unwrap();
    stage.clock.advance(minutes(24 * 60));
    for _ in 0..2 {
        balances::fire_due(&stage.club).await.unwrap();
    }
    assert_eq!(has(stage, client).await, (0, 7));
    let expired = TransactionFilter { why: Some(Why::BonusExpired), ..TransactionFilter::default() };
    let both = stage.desk_of(stage.owner.id, there.club_id()).await;
    for (desk, amount) in [(stage.owner_desk(), -100), (both, -40)] {
        let rows = transactions::list(&desk, expired.clone()).await.unwrap().rows;
        let amounts: Vec<_> = rows.iter().map(|line| line.change(Through::Bonus)).collect();
        assert_eq!(amounts, [Balance::of(amount)]);
    }
});

async fn found(stage: &Stage) -> Vec<String> {
    let wrong = verify::verify(&stage.club).await.unwrap();
    wrong.into_iter().map(|wrong| format!("{}: {}", wrong.what, wrong.why)).collect()
}

/// Changes a row past the triggers, hears what `verify` says, and puts it back.
async fn by_hand(stage: &Stage, table: &str, id: uuid::Uuid, column: &str, other: &str) -> Vec<String> {
    let sqlite = stage.url.starts_with("sqlite:");
    let whose = stage.written(id);
    if sqlite {
        for trigger in ["top_up_kept_update", "top_up_return_append_only_update", "bonus_lot_kept_update"] {
            let _ = stage.by_hand(&format!("drop trigger {trigger}")).await;
        }
    } else {
        stage.by_hand(&format!("alter table {table} disable trigger user")).await.unwrap();
    }
    stage.by_hand(&format!("create table kept as select * from {table} where id = {whose}")).await.unwrap();
    stage.by_hand(&format!("update {table} set {column} = {other} where id = {whose}")).await.unwrap();
    let said = found(stage).await;
    let back = format!("update {table} set {column} = (select {column} from kept) where id = {whose}");
    stage.by_hand(&back).await.unwrap();
    stage.by_hand("drop table kept").await.unwrap();
    assert_eq!(found(stage).await, [""; 0]);
    said
}

story!(slips_that_are_changed_by_hand_are_found, |stage| {
    ten_percent(stage).await;
    let client = stage.client("Arman").await;
    let paid = topped_up(stage, client, "5000").await.transaction.id;
    let bonus = Parts { bonus: typed("270"), ..Parts::default() };
    sessions::start(&stage.desk(), hour(stage, 1, client, bonus)).await.unwrap();
    let back = balances::refund(&stage.desk(), refund(stage, client, "1000")).await.unwrap().transaction.id;
    let card = TopUp { method: Method::Card, ..crate::balances::top_up(stage, client, "700") };
    let card = balances::top_up(&stage.desk(), card).await.unwrap().transaction.id;
    transactions::void(&stage.desk(), void(card)).await.unwrap();
    balances::write_off_bonus(&stage.desk(), write_off(stage, client, "10")).await.unwrap();
    let row = async |what: &str, whose: TransactionId| stage.id_of(what, whose.0).await;
    let taken = row("top_up_return where transaction_id =", back).await;
    let lot = row("bonus_lot where transaction_id =", paid).await;

    let said = by_hand(stage, "top_up", card.0, "method", "'cash'").await;
    assert_eq!(said, [format!("top_up {}: it was paid in another way than its slip says", card.0)]);
    let said = by_hand(stage, "top_up_return", taken, "bonus_taken", "bonus_taken + 1").await;
    let lots = "the bonus that it took back is not what its transaction took out of the lot";
    assert_eq!(said, [format!("top_up_return {taken}: {lots}")]);
    let said = by_hand(stage, "top_up_return", taken, "bonus_missing", "bonus_missing + 1").await;
    let payout = "what it paid out is not what it took from the balance, less the bonus that was spent";
    assert_eq!(said, [format!("transaction {}: {payout}", back.0)]);
    let said = by_hand(stage, "top_up_return", taken, "amount", "amount + 900").await;
    assert!(said.contains(&format!(
        "transaction {}: it took back more of top-ups than it took from the balance",
        back.0
    )));
    let other = stage.written(card.0);
    let said = by_hand(stage, "top_up_return", taken, "transaction_id", &other).await;
    let strange = "it is not of a refund or a void of the same client and club";
    assert!(said.contains(&format!("top_up_return {taken}: {strange}")), "{said:?}");
    // Its hours were counted whole, and nobody spends what is over.
    let sqlite = stage.url.starts_with("sqlite:");
    let moment = |text: &str| match sqlite {
        true => format!("'{text}'"),
        false => format!("'{text}'::timestamptz"),
    };
    let said = by_hand(stage, "bonus_lot", lot, "expires_at", &moment("2026-12-22T15:31:00+00:00")).await;
    assert_eq!(
        said,
        [format!("bonus_lot {lot}: it expires at another time of the day than it was earned at")]
    );
    stage.clock.advance(minutes(30 * 24 * 60));
    balances::fire_due(&stage.club).await.unwrap();
    let said = by_hand(stage, "bonus_lot", lot, "expires_at", &moment("2026-12-23T15:30:00+00:00")).await;
    assert_eq!(said, [format!("bonus_lot {lot}: it was spent after it expired, or expired before")]);
});

//! Stories about the seals of the ledger.

use crate::{
    balances::{refund, top_up, topped_up},
    stage::{Kind, Stage, minutes, story},
};
use club::{
    balances, ledger,
    verify::{self, Report, Wrong},
};

async fn sealed(stage: &Stage) -> Report {
    ledger::seal(&stage.club).await.unwrap();
    let report = verify::report(&stage.club, None).await.unwrap();
    assert_eq!(report.wrong, []);
    report
}

story!(what_is_committed_is_sealed_once_and_in_order, |stage| {
    let client = stage.client("Arman").await;
    let before = sealed(stage).await.newest;
    assert_eq!((before.len(), before[0].number, before[0].hash.len()), (1, 1, 64));
    assert_eq!(sealed(stage).await.newest, before);
    let racers = (0..20).map(|_| {
        let (desk, top_up) = (stage.desk(), top_up(stage, client, "100"));
        let club = stage.club.clone();
        tokio::spawn(async move {
            balances::top_up(&desk, top_up).await.unwrap();
            // Sealers may meet, too.
            ledger::seal(&club).await
        })
    });
    for racer in racers.collect::<Vec<_>>() {
        racer.await.unwrap().unwrap();
    }
    let after = sealed(stage).await.newest;
    assert_eq!(after[0].number, 21);
    assert_eq!(stage.count("seal_queue").await, 0);
    // Each club has a chain of its own.
    stage.another_club("Second").await;
    assert_eq!(sealed(stage).await.newest, after);
    // A hash that was written down is found for ever.
    let against = verify::report(&stage.club, Some(&before[0].hash)).await.unwrap();
    assert_eq!(against.wrong, []);
    for table in ["update transaction_seal set hash = hash", "delete from transaction_seal"] {
        let said = stage.by_hand(table).await.unwrap_err();
        assert!(said.contains("append_only") || said.contains("never changed"), "{said}");
    }
});

async fn drop_triggers(stage: &Stage, kind: Kind) {
    for (table, name) in [
        (r#""transaction""#, "transaction_append_only"),
        ("posting", "posting_append_only"),
        ("transaction_seal", "transaction_seal_append_only"),
        ("top_up", "top_up_kept"),
    ] {
        let dropped = match kind {
            Kind::Sqlite => {
                vec![format!("drop trigger {name}_update"), format!("drop trigger {name}_delete")]
            }
            Kind::Postgres => vec![format!("drop trigger {name} on {table}")],
        };
        for sql in dropped {
            stage.by_hand(&sql).await.unwrap();
        }
    }
}

/// What somebody with the database in hand could do, and how often `verify` must say that it is not what was sealed.
const FORGERIES: [(&str, usize); 6] = [
    ("update posting set amount = amount * 2 where transaction_id in (select id from top_up)", 3),
    (r#"update "transaction" set reason = 'other' where why = 'refund'"#, 1),
    (
        r#"update "transaction" set staff_id = (select id from staff where login = 'timur') where why = 'top_up'"#,
        3,
    ),
    (r#"update "transaction" set business_day = '2026-11-01' where why = 'refund'"#, 1),
    ("update transaction_seal set hash = substr(hash, 2) || substr(hash, 1, 1) where number = 2", 2),
    ("delete from transaction_seal where number = 3", 1),
];

#[tokio::test(flavor = "multi_thread")]
async fn verify_says_which_transaction_is_not_what_was_sealed() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        for (forgery, times) in FORGERIES {
            let stage = Stage::open(kind).await;
            let client = stage.client("Arman").await;
            for amount in ["1000", "2000", "3000"] {
                topped_up(&stage, client, amount).await;
                stage.clock.advance(minutes(1));
            }
            balances::refund(&stage.desk(), refund(&stage, client, "500")).await.unwrap();
            sealed(&stage).await;
            drop_triggers(&stage, kind).await;
            assert!(stage.by_hand(forgery).await.unwrap() > 0, "{forgery}");
            let wrong = verify::verify(&stage.club).await.unwrap();
            let seals = |wrong: &&Wrong| wrong.what.starts_with("transaction ") && wrong.why.contains("seal");
            let said: Vec<&Wrong> = wrong.iter().filter(seals).collect();
            assert!(said.len() >= times, "{forgery}: {wrong:?}");
            stage.club.close().await.unwrap();
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ledger_that_was_rewritten_whole_is_found_by_a_hash_that_was_written_down() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        let stage = Stage::open(kind).await;
        let client = stage.client("Arman").await;
        topped_up(&stage, client, "1000").await;
        let written_down = sealed(&stage).await.newest[0].hash.clone();
        drop_triggers(&stage, kind).await;
        // Whoever has the database in hand makes everything fit.
        for sql in [
            "update posting set amount = amount * 2 where transaction_id in (select id from top_up)",
            "update top_up set amount = amount * 2, tendered = tendered * 2",
            "update client_balance set balance = balance * 2",
            "delete from transaction_seal",
            r#"insert into seal_queue (transaction_id, club_id) select id, club_id from "transaction""#,
        ] {
            stage.by_hand(sql).await.unwrap();
        }
        sealed(&stage).await;
        let report = verify::report(&stage.club, Some(&written_down)).await.unwrap();
        assert_eq!(report.wrong.len(), 1, "{:?}", report.wrong);
        assert!(report.wrong[0].why.contains("rewritten"), "{:?}", report.wrong);
        stage.close().await;
    }
}

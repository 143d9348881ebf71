//! Stories about what is written for good.

use crate::stage::{Kind, Stage, minutes, story};
use club::{Error, sessions, verify};
use domain::{
    ids::{ActId, TransactionId},
    money::Typed,
    sessions::{End, EndReason, Rest},
    shifts::{Article, Close, MoveCash},
};

/// A club in which something of everything happened.
async fn lived(stage: &Stage) {
    let session = stage.seated(1).await;
    stage.clock.advance(minutes(20));
    let end = End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest: Rest::Refund };
    sessions::end(&stage.desk(), end).await.unwrap();
    let spend = MoveCash {
        id: TransactionId::fresh(),
        club: stage.hall.club.id,
        article: Article::Restock,
        amount: Typed("150".into()),
        comment: Typed("Cola".into()),
    };
    club::shifts::move_cash(&stage.desk(), spend).await.unwrap();
    let close = Close {
        id: ActId::fresh(),
        shift: stage.shift,
        counted: Typed("20000".into()),
        note: Typed::default(),
        besides: domain::shifts::Besides::default(),
    };
    club::shifts::close(&stage.desk(), close).await.unwrap();
}

story!(money_and_the_log_are_never_edited, |stage| {
    lived(stage).await;
    for table in [
        r#""transaction""#,
        "posting",
        r#""order""#,
        "order_line",
        "payment",
        "time_block",
        "audit_entry",
        "cash_move",
        "z_report",
    ] {
        let name = table.trim_matches('"');
        for sql in [format!("update {table} set club_id = club_id"), format!("delete from {table}")] {
            let said = stage.by_hand(&sql).await.unwrap_err();
            let known = said.contains(&format!("{name}_append_only")) || said.contains("are never changed");
            assert!(known, "{sql}: {said}");
        }
    }
});

/// What somebody with the database in hand could do, and what `verify` must say of it.
const FORGERIES: [(&str, &str); 11] = [
    ("update posting set amount = amount - 100 where amount > 0", "its postings do not sum to zero"),
    (
        "update payment set amount = amount + 100, tendered = tendered + 100",
        "its payments do not sum to its total",
    ),
    ("update order_line set unit_price = 800, total = 800", "its lines do not sum to its total"),
    ("update session set refunded = refunded + 10", "what was given back is not what the ledger gave back"),
    (
        "update segment set ends_at = starts_at",
        "its segments do not follow one another from its start to its end",
    ),
    ("update shift set expected_cash = 7", "its expected cash is not what the ledger says"),
    ("delete from time_block", "it has no bought time"),
    ("update cash_move set amount = amount - 50", "the ledger did not move its amount in its shift"),
    ("update cash_move set article = 'wages'", "it is not what the ledger says"),
    ("update z_report set owed_balance = owed_balance + 1", "what the club owed is not what the ledger says"),
    (
        "update z_report set body = replace(body, '\"card\":0', '\"card\":1')",
        "it is not what the ledger says",
    ),
];

#[tokio::test(flavor = "multi_thread")]
async fn verify_finds_what_was_changed_by_hand() {
    for kind in [Kind::Sqlite, Kind::Postgres] {
        for (forgery, why) in FORGERIES {
            let stage = Stage::open(kind).await;
            lived(&stage).await;
            assert_eq!(verify::verify(&stage.club).await.unwrap(), []);
            drop_triggers(&stage, kind).await;
            assert!(stage.by_hand(forgery).await.unwrap() > 0, "{forgery}");
            let wrong = verify::verify(&stage.club).await.unwrap();
            assert!(wrong.iter().any(|wrong| wrong.why == why), "{kind:?}: {forgery}: {wrong:?}");
        }
    }
}

async fn drop_triggers(stage: &Stage, kind: Kind) {
    stage
        .by_hand(if kind == Kind::Sqlite {
            "drop trigger shift_kept"
        } else {
            "drop trigger shift_kept on shift"
        })
        .await
        .unwrap();
    for table in ["posting", "payment", "order_line", "time_block", "cash_move", "z_report"] {
        match kind {
            Kind::Sqlite => {
                stage.by_hand(&format!("drop trigger {table}_append_only_update")).await.unwrap();
                stage.by_hand(&format!("drop trigger {table}_append_only_delete")).await.unwrap();
            }
            Kind::Postgres => {
                stage.by_hand(&format!("drop trigger {table}_append_only on {table}")).await.unwrap();
            }
        }
    }
}

story!(what_the_database_refuses_has_a_name_in_the_club, |stage| {
    let zone = stage.hall.zones[0].clone();
    let twice = club::devices::AddDevice {
        id: domain::ids::DeviceId::fresh(),
        zone: zone.id,
        kind: domain::devices::DeviceKind::Pc,
        number: 1,
    };
    let again = club::devices::add(&stage.owner_desk(), twice).await;
    assert!(matches!(again, Err(Error::Refused(domain::refusal::Refusal::NumberTaken))), "{again:?}");
    let (id, club) = (domain::ids::ZoneId::fresh(), stage.hall.club.id);
    let named = club::devices::AddZone { id, club, name: zone.name };
    let again = club::devices::add_zone(&stage.owner_desk(), named).await;
    assert!(matches!(again, Err(Error::Refused(domain::refusal::Refusal::NameTaken))), "{again:?}");
});

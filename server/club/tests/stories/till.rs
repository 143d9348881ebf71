//! Stories about cash that comes and goes without a client.

use club::{Error, balances, shifts, transactions};
use domain::{
    access::{Action, BuiltIn},
    balances::TopUp,
    ids::TransactionId,
    ledger::Why,
    money::Balance,
    orders::Method,
    refusal::Refusal,
    shifts::{Article, MoveCash},
    transactions::TransactionFilter,
};

use crate::stage::{Stage, money, refused, story, typed};

pub fn cash(stage: &Stage, article: Article, amount: &str) -> MoveCash {
    let (id, club) = (TransactionId::fresh(), stage.hall.club.id);
    MoveCash { id, club, article, amount: typed(amount), comment: typed(" why ") }
}

async fn holds(stage: &Stage) -> i64 {
    stage.till().await.takings.unwrap().expected_cash.minor()
}

story!(cash_goes_in_and_out_with_article_and_comment, |stage| {
    let desk = stage.desk();
    shifts::move_cash(&desk, cash(stage, Article::ChangeFund, "5 000")).await.unwrap();
    let out = cash(stage, Article::Restock, "1200");
    let moved = shifts::move_cash(&desk, out.clone()).await.unwrap();
    assert_eq!((moved.article, moved.amount, moved.comment.as_str()), (Article::Restock, money(1200), "why"));
    assert_eq!(moved.by, stage.admin.name);
    // The same press twice is one act; the same id with other content is none.
    assert_eq!(shifts::move_cash(&desk, out.clone()).await.unwrap(), moved);
    let other = MoveCash { amount: typed("1300"), ..out };
    assert_eq!(refused(shifts::move_cash(&desk, other).await), Refusal::IdReused);
    shifts::move_cash(&desk, cash(stage, Article::Collection, "20000")).await.unwrap();
    assert_eq!(holds(stage).await, 20_000 + 5000 - 1200 - 20_000);
    let report = stage.till().await.report.unwrap();
    let moves: Vec<_> = report.moves.iter().map(|moved| (moved.article, moved.amount.minor())).collect();
    assert_eq!(moves, [(Article::ChangeFund, 5000), (Article::Restock, 1200), (Article::Collection, 20_000)]);
    // None of it is revenue.
    let figures = report.figures.unwrap();
    assert_eq!((figures.taken.cash, figures.sold.money()), (Balance::ZERO, Balance::ZERO));
    let filter = TransactionFilter { why: Some(Why::CashOut), ..TransactionFilter::default() };
    let found = transactions::list(&stage.owner_desk(), filter).await.unwrap();
    assert_eq!(found.rows.iter().map(|line| line.reason.as_str()).collect::<Vec<_>>(), ["why"]);
});

story!(no_more_goes_out_than_is_there_and_the_refusal_says_no_number, |stage| {
    let desk = stage.desk();
    for article in [Article::Wages, Article::Collection] {
        let refusal = refused(shifts::move_cash(&desk, cash(stage, article, "20001")).await);
        assert_eq!(refusal, Refusal::TillShort);
    }
    for amount in ["", "0", "-5", "a lot"] {
        let refusal = refused(shifts::move_cash(&desk, cash(stage, Article::Wages, amount)).await);
        assert_eq!(refusal, Refusal::BadAmount { typed: amount.into() });
    }
    let silent = MoveCash { comment: typed(" "), ..cash(stage, Article::Wages, "5") };
    assert_eq!(refused(shifts::move_cash(&desk, silent).await), Refusal::BadReason);
    let racers = (0..12).map(|_| {
        let (desk, out) = (stage.desk(), cash(stage, Article::Collection, "3000"));
        tokio::spawn(async move { shifts::move_cash(&desk, out).await })
    });
    let mut taken = 0;
    for racer in racers.collect::<Vec<_>>() {
        match racer.await.unwrap() {
            Ok(_) => taken += 1,
            Err(error) => assert!(matches!(error, Error::Refused(Refusal::TillShort)), "{error:?}"),
        }
    }
    assert_eq!((taken, holds(stage).await), (6, 2000));
    shifts::move_cash(&desk, cash(stage, Article::Wages, "2000")).await.unwrap();
    assert_eq!(holds(stage).await, 0);
});

story!(each_way_of_cash_takes_its_own_right, |stage| {
    let desk_with = |right: Option<Action>| {
        let mut me = stage.cashier.clone();
        me.may = right.into_iter().chain([Action::SeeShift]).collect();
        stage.club.desk(me)
    };
    for article in Article::ALL {
        let right = article.action();
        for other in [None, Some(Action::CashIn), Some(Action::CashOut), Some(Action::CollectCash)] {
            let moved = shifts::move_cash(&desk_with(other), cash(stage, article, "10")).await;
            match moved {
                Ok(_) => assert_eq!(other, Some(right), "{article:?}"),
                Err(Error::Forbidden(missing)) => {
                    assert_eq!(missing, right);
                    assert_ne!(other, Some(right), "{article:?}");
                }
                Err(error) => panic!("{error}"),
            }
        }
    }
    assert!(BuiltIn::Administrator.may().has(Action::CashOut));
    assert!(!BuiltIn::Administrator.may().has(Action::CarryOver));
});

story!(without_the_right_no_figure_says_what_is_in_the_till, |stage| {
    let client = stage.client("Arman").await;
    let (id, club) = (TransactionId::fresh(), stage.hall.club.id);
    let tendered = typed("");
    let top_up = TopUp { id, club, client, amount: typed("7000"), method: Method::Cash, tendered };
    balances::top_up(&stage.desk(), top_up).await.unwrap();
    let before = shifts::till(&stage.desk()).await.unwrap();
    assert_eq!((before.takings, before.report.as_ref().unwrap().figures.as_ref()), (None, None));
    // What is shown is the same whatever came in in cash.
    stage.seated(1).await;
    let report = shifts::till(&stage.desk()).await.unwrap().report.unwrap();
    assert_eq!(report.card, before.report.unwrap().card);
    assert_eq!(shifts::report(&stage.desk(), stage.shift).await.unwrap().report.figures, None);
    let seen = shifts::report(&stage.owner_desk(), stage.shift).await.unwrap().report;
    assert_eq!(seen.figures.unwrap().expected, Balance::of(27_900));
});

story!(nothing_moves_without_a_shift_and_never_in_another_club, |stage| {
    let there = stage.another_club("Second").await;
    let moved = shifts::move_cash(&there, cash(stage, Article::ChangeFund, "10")).await;
    assert_eq!(refused(moved), Refusal::AnotherClub);
    let here = MoveCash { club: there.club_id(), ..cash(stage, Article::ChangeFund, "10") };
    assert_eq!(refused(shifts::move_cash(&there, here).await), Refusal::NoShift);
    assert!(matches!(shifts::report(&there, stage.shift).await, Err(Error::Missing)));
});

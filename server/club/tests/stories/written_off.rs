//! Stories about the list of client tariffs, and about what is written off and restored.

use crate::{
    passes::{bought, ended, five_hours, multipass, owed, used},
    stage::{Stage, minutes, money, refused, story, typed},
};
use chrono::DateTime;
use club::{Error, client_tariffs, clients};
use domain::{
    client_tariffs::{
        AccountFilter, Accounts, ClientTariffFault, ClientTariffState as State, Restore, Visits, Wanted,
        WriteOff,
    },
    clients::{CardQuestion, ClientTab},
    ids::{ActId, ClientId, ClientTariffId},
    lists::Cursor,
    refusal::Refusal,
};

fn off(client: ClientId, purchased: ClientTariffId) -> WriteOff {
    WriteOff { id: ActId::fresh(), client, purchased, reason: typed("Sold twice") }
}

fn back(client: ClientId, purchased: ClientTariffId) -> Restore {
    Restore { id: ActId::fresh(), client, purchased, reason: typed("It was no mistake") }
}

async fn list(stage: &Stage, filter: AccountFilter) -> Accounts {
    client_tariffs::accounts(&stage.desk(), filter).await.unwrap()
}

/// The names of what the list shows, with their states.
async fn shown(stage: &Stage, filter: AccountFilter) -> Vec<(String, State)> {
    let list = list(stage, filter).await;
    list.rows.iter().map(|line| (line.tariff.tariff.clone(), line.tariff.state(list.now))).collect()
}

fn fault(fault: ClientTariffFault) -> Refusal {
    Refusal::ClientTariff(fault)
}

story!(what_is_written_off_is_not_owed_and_comes_back_as_it_was, |stage| {
    let (client, tariff) = (stage.client("Arman").await, multipass(stage).await);
    let sold = bought(stage, client, tariff).await;
    let session = used(stage, client, 1, sold.id).await;
    // What goes on could come back onto it.
    let busy = client_tariffs::write_off(&stage.desk(), off(client, sold.id)).await;
    assert_eq!(refused(busy), fault(ClientTariffFault::InUse));
    // A visit that has begun is used up.
    stage.clock.advance(minutes(30));
    ended(stage, &session).await;
    assert_eq!(owed(stage).await, (64_800, money(8100)));
    let act = off(client, sold.id);
    let cash = stage.till().await.takings.unwrap().expected_cash;
    assert_eq!(client_tariffs::write_off(&stage.desk(), act.clone()).await.unwrap().active, []);
    client_tariffs::write_off(&stage.desk(), act).await.unwrap();
    assert_eq!(owed(stage).await, (0, money(0)));
    assert_eq!(stage.till().await.takings.unwrap().expected_cash, cash, "no money moves");
    let twice = client_tariffs::write_off(&stage.desk(), off(client, sold.id)).await;
    assert_eq!(refused(twice), fault(ClientTariffFault::Cancelled));
    let all = AccountFilter { state: Wanted::All, ..AccountFilter::default() };
    let line = list(stage, all.clone()).await.rows.remove(0);
    assert_eq!((line.who.as_str(), line.client, line.written_off), ("Arman", client, true));
    assert_eq!(shown(stage, AccountFilter::default()).await, []);

    let act = back(client, sold.id);
    let restored = client_tariffs::restore(&stage.desk(), act.clone()).await.unwrap().active.remove(0);
    assert_eq!((restored.left, restored.visits), (64_800, Some(Visits { all: 10, left: 9 })));
    client_tariffs::restore(&stage.desk(), act).await.unwrap();
    assert_eq!(owed(stage).await, (64_800, money(8100)));
    let twice = client_tariffs::restore(&stage.desk(), back(client, sold.id)).await;
    assert_eq!(refused(twice), fault(ClientTariffFault::NotWrittenOff));
    // It can be written off, and come back, once more.
    client_tariffs::write_off(&stage.desk(), off(client, sold.id)).await.unwrap();
    client_tariffs::restore(&stage.desk(), back(client, sold.id)).await.unwrap();
    used(stage, client, 1, sold.id).await;
});

story!(a_reason_is_said_and_what_is_not_theirs_is_not_there, |stage| {
    let (client, tariff) = (stage.client("Arman").await, five_hours(stage).await);
    let sold = bought(stage, client, tariff).await;
    let unsaid = WriteOff { reason: typed(" "), ..off(client, sold.id) };
    assert_eq!(refused(client_tariffs::write_off(&stage.desk(), unsaid).await), Refusal::BadReason);
    let unknown = client_tariffs::write_off(&stage.desk(), off(client, ClientTariffId::fresh())).await;
    assert!(matches!(unknown, Err(Error::Missing)), "{unknown:?}");
    let others = stage.client("Dana").await;
    let unknown = client_tariffs::write_off(&stage.desk(), off(others, sold.id)).await;
    assert!(matches!(unknown, Err(Error::Missing)), "{unknown:?}");
    assert_eq!(owed(stage).await, (5 * 3600, money(4000)));
});

story!(the_tab_of_a_client_and_the_list_go_on_behind_each_page, |stage| {
    let client = stage.client("Arman").await;
    let (hour, day) = (stage.tariff("1 hour"), five_hours(stage).await);
    let mut all = Vec::new();
    for turn in 0..103 {
        let tariff = if turn % 3 == 0 { day } else { hour };
        all.push(bought(stage, client, tariff).await);
        stage.clock.advance(minutes(1));
    }
    let mut newest: Vec<_> = all.iter().map(|tariff| tariff.id).collect();
    newest.reverse();
    let (mut question, mut seen, mut sizes) = (CardQuestion::of(client, ClientTab::Tariffs), vec![], vec![]);
    loop {
        let page = clients::card(&stage.desk(), question.clone()).await.unwrap().account.unwrap();
        sizes.push(page.tariffs.len());
        seen.extend(page.tariffs.iter().map(|tariff| tariff.id));
        match page.older {
            Some(older) => question = question.beyond(Some(older)),
            None => break,
        }
    }
    assert_eq!((sizes, seen), (vec![50, 50, 3], newest));
    // What ends stands before what does not, in whichever order it was bought.
    all.sort_by_key(|tariff| (tariff.valid_until.is_none(), tariff.valid_until, tariff.id));
    for (most, state) in [(100, Wanted::Good), (20, Wanted::All)] {
        let (mut filter, mut seen) = (AccountFilter { state, ..AccountFilter::default() }, vec![]);
        loop {
            let page = list(stage, filter.clone()).await;
            let ids: Vec<_> = page.rows.iter().map(|line| line.tariff.id).take(most).collect();
            let last = page.rows.get(ids.len() - 1).map(|line| &line.tariff).unwrap();
            seen.extend(ids);
            if seen.len() == all.len() {
                break;
            }
            // Behind any line, also where those begin that do not end.
            let at = last.valid_until.or_else(|| DateTime::from_timestamp_millis(7_258_118_399_999));
            filter = filter.behind(at.map(|at| Cursor { at, id: last.id }));
        }
        assert_eq!(seen, all.iter().map(|tariff| tariff.id).collect::<Vec<_>>(), "{state:?}");
    }
});

story!(the_list_shows_what_lapses_next_first, |stage| {
    let (arman, dana) = (stage.client("Arman").await, stage.client("Dana").await);
    let (visits, hours) = (multipass(stage).await, five_hours(stage).await);
    let first = bought(stage, arman, visits).await;
    stage.clock.advance(minutes(1));
    let second = bought(stage, dana, hours).await;
    stage.clock.advance(minutes(1));
    let third = bought(stage, arman, hours).await;
    let ids = |list: &Accounts| list.rows.iter().map(|line| line.tariff.id).collect::<Vec<_>>();
    let good = AccountFilter::default();
    assert_eq!(ids(&list(stage, good.clone()).await), [second.id, third.id, first.id]);
    let newest = AccountFilter { newest: true, ..good.clone() };
    assert_eq!(ids(&list(stage, newest).await), [third.id, second.id, first.id]);
    let of = |client| AccountFilter { client: Some(client), ..AccountFilter::default() };
    assert_eq!(ids(&list(stage, of(arman)).await), [third.id, first.id]);
    let bought = AccountFilter { tariff: Some(hours), ..good.clone() };
    assert_eq!(ids(&list(stage, bought).await), [second.id, third.id]);
    // Behind a place are those that stand after it.
    let place = |line: usize, newest| {
        let tariff = [&second, &third, &first][line];
        let at = if newest { tariff.since } else { tariff.valid_until.unwrap() };
        Some(domain::lists::Cursor { at, id: tariff.id })
    };
    assert_eq!(ids(&list(stage, good.behind(place(0, false))).await), [third.id, first.id]);
    let newest = AccountFilter { newest: true, ..good.clone() };
    assert_eq!(ids(&list(stage, newest.behind(place(1, true))).await), [second.id, first.id]);

    stage.clock.advance(minutes(24 * 60));
    used(stage, arman, 1, first.id).await;
    client_tariffs::write_off(&stage.desk(), off(dana, second.id)).await.unwrap();
    for (state, names) in [
        (Wanted::Good, vec![("Ten visits".to_owned(), State::Activated)]),
        (Wanted::Only(State::Issued), vec![]),
        (Wanted::Only(State::Activated), vec![("Ten visits".to_owned(), State::Activated)]),
        (Wanted::Only(State::Expired), vec![("Five hours".to_owned(), State::Expired)]),
        (Wanted::Only(State::UsedUp), vec![]),
        (Wanted::Only(State::Cancelled), vec![("Five hours".to_owned(), State::Cancelled)]),
    ] {
        assert_eq!(shown(stage, AccountFilter { state, ..good.clone() }).await, names, "{state:?}");
    }
    let all = AccountFilter { state: Wanted::All, ..good };
    assert_eq!(shown(stage, all).await.len(), 3);
});

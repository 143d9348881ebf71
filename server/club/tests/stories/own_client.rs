//! Stories about staff who are clients too: of their own account they move no money (decision 37).

use club::{Error, audit, balances, clients, sessions, staff, transactions};
use domain::{
    access::Action,
    audit::LogFilter,
    balances::Way,
    ids::{ActId, ClientId, StaffId, TransactionId},
    orders::Method,
    refusal::Refusal,
    sessions::{End, EndReason, Parts, Rest},
    staff::LinkClient,
    transactions::ChangeMethod,
};

use crate::{
    balances::{add_bonus, correct, refund, top_up, topped_up, write_off},
    mixed::hour,
    stage::{Stage, refused, story, typed},
    transactions::{change, newest, reverse, seated, void},
};

async fn phone_of(stage: &Stage, client: ClientId) -> String {
    clients::known(&stage.desk(), client).await.unwrap().client.phone
}

fn link(person: StaffId, phone: &str) -> LinkClient {
    LinkClient { id: ActId::fresh(), person, phone: typed(phone) }
}

/// The Administrator is this client themselves.
async fn linked(stage: &Stage, client: ClientId) -> LinkClient {
    let link = link(stage.admin.id, &phone_of(stage, client).await);
    staff::link_client(&stage.owner_desk(), link.clone()).await.unwrap();
    link
}

story!(which_client_somebody_is_themselves_is_said_by_who_edits_staff, |stage| {
    let client = stage.client("Dana plays").await;
    let phone = phone_of(stage, client).await;
    let desk = stage.owner_desk();
    assert!(matches!(
        staff::link_client(&stage.desk(), link(stage.admin.id, &phone)).await,
        Err(Error::Forbidden(Action::EditStaff))
    ));
    for nobody in ["+7 702 000 00 00", "Dana", "12"] {
        let refusal = Refusal::NoSuchClient { typed: nobody.into() };
        assert_eq!(refused(staff::link_client(&desk, link(stage.admin.id, nobody)).await), refusal);
    }
    let done = linked(stage, client).await;
    assert_eq!(staff::link_client(&desk, done.clone()).await.unwrap(), stage.admin.id, "the same press");
    // One client is one person.
    let taken = staff::link_client(&desk, link(stage.cashier.id, &phone)).await;
    assert_eq!(refused(taken), Refusal::ClientIsStaff);
    // It stands on the page of staff, on their own and in the log.
    let roster = staff::roster(&desk).await.unwrap().team;
    let theirs = roster.person(stage.admin.id).unwrap().client.clone().unwrap();
    assert_eq!((theirs.id, theirs.name.as_str()), (client, "Dana plays"));
    assert_eq!(staff::account(&stage.desk()).await.unwrap().client, Some(theirs));
    assert_eq!(staff::account(&stage.cashier_desk()).await.unwrap().client, None);
    let log = LogFilter { about: Some(stage.admin.id.0), ..LogFilter::default() };
    let log = audit::sheet(&desk, log).await.unwrap().rows;
    assert!(log.iter().any(|entry| entry.id == done.id));
    // Nobody frees themselves of it; somebody else does.
    let owner = link(stage.owner.id, &phone_of(stage, stage.client("Aliya plays").await).await);
    staff::link_client(&desk, owner).await.unwrap();
    for other in ["", phone.as_str()] {
        let tried = staff::link_client(&desk, link(stage.owner.id, other)).await;
        assert_eq!(refused(tried), Refusal::OwnLink);
    }
    staff::link_client(&desk, link(stage.admin.id, " ")).await.unwrap();
    assert_eq!(staff::account(&stage.desk()).await.unwrap().client, None);
    balances::top_up(&stage.desk(), top_up(stage, client, "100")).await.unwrap();
});

story!(nobody_moves_money_of_the_client_that_they_are, |stage| {
    let client = stage.client("Dana plays").await;
    let paid = topped_up(stage, client, "5000").await.transaction.id;
    balances::add_bonus(&stage.owner_desk(), add_bonus(stage, client, "500", "10")).await.unwrap();
    let half = Parts { balance: typed("400"), ..Parts::default() };
    let session = sessions::start(&stage.desk(), hour(stage, 1, client, half)).await.unwrap();
    let sale = newest(stage, client).await;
    linked(stage, client).await;
    let desk = stage.desk();
    let card: ChangeMethod = change(paid, Method::Card);
    let tried = [
        balances::top_up(&desk, top_up(stage, client, "100")).await,
        balances::refund(&desk, refund(stage, client, "100")).await,
        balances::correct(&desk, correct(stage, client, Way::Add, "100")).await,
        balances::add_bonus(&desk, add_bonus(stage, client, "100", "")).await,
        balances::write_off_bonus(&desk, write_off(stage, client, "100")).await,
        transactions::reverse(&desk, reverse(sale, "100")).await,
        transactions::void(&desk, void(paid)).await,
        transactions::void(&desk, void(sale)).await,
        transactions::change_method(&desk, card.clone()).await,
    ];
    for (place, tried) in tried.into_iter().enumerate() {
        assert_eq!(refused(tried), Refusal::OwnClient, "{place}");
    }
    let end = |rest| End { id: ActId::fresh(), session: session.id, why: EndReason::ClientLeft, rest };
    assert_eq!(refused(sessions::end(&desk, end(Rest::Refund)).await), Refusal::OwnClient);
    assert!(stage.session(session.id).await.ended.is_none());
    assert_eq!(newest(stage, client).await, sale, "nothing moved");
    // Somebody else does all of it, and what gives nothing back they do themselves.
    let owner = stage.owner_desk();
    let card = ChangeMethod { id: TransactionId::fresh(), ..card };
    transactions::change_method(&owner, card).await.unwrap();
    sessions::end(&owner, end(Rest::Refund)).await.unwrap();
    let another = seated(stage, 2, client).await;
    let own = End { id: ActId::fresh(), session: another.id, why: EndReason::ClientLeft, rest: Rest::Policy };
    sessions::end(&desk, own).await.unwrap();
    // Of guests and of other clients they give back as before.
    let guest = stage.seated(3).await;
    let other = seated(stage, 1, stage.client("Arman").await).await;
    for session in [guest.id, other.id] {
        let end = End { id: ActId::fresh(), session, why: EndReason::ClientLeft, rest: Rest::Refund };
        sessions::end(&desk, end).await.unwrap();
    }
});

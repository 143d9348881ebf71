//! Everybody serves one client at once: sixty-four connections that pay in, pay out and sell, each as fast as it is
//! answered. Whatever cannot be done is refused; nothing breaks.

use std::sync::Arc;

use domain::{
    hall::Hall,
    ids::{ClientId, OrderId, SessionId},
    orders::Through,
    sessions::Session,
    transactions::Receipt,
};
use reqwest::StatusCode;
use serde::de::DeserializeOwned;

use crate::{
    any_below,
    database::{self, Kind},
    desk::{Desk, Failure, Form},
    program::Program,
    rounds, tell,
    writers::till,
};

const CONNECTIONS: usize = 64;

/// What a client and the club have more of, since all began.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
struct Moved {
    cash: i64,
    card: i64,
    balance: i64,
    bonus: i64,
}

impl Moved {
    fn by(change: impl Fn(Through) -> i64) -> Self {
        let [cash, card] = [change(Through::Cash), change(Through::Card)];
        Self { cash, card, balance: change(Through::Balance), bonus: change(Through::Bonus) }
    }

    fn and(self, other: Self) -> Self {
        Self {
            cash: self.cash + other.cash,
            card: self.card + other.card,
            balance: self.balance + other.balance,
            bonus: self.bonus + other.bonus,
        }
    }

    /// Everything there is.
    async fn all(owner: &Desk, client: ClientId) -> Self {
        let ((cash, card), (balance, bonus)) = (till(owner).await, owner.has(client).await);
        Self { cash, card, balance, bonus }
    }
}

#[derive(Clone)]
struct Hot {
    desk: Desk,
    hall: Arc<Hall>,
    client: ClientId,
    session: SessionId,
}

/// What was done, and how often something was refused.
type Pressed = (Moved, u32, u32);

impl Hot {
    async fn press_on(self, times: u32) -> Pressed {
        let (mut moved, mut done, mut refused) = (Moved::default(), 0, 0);
        for _ in 0..times {
            match self.press().await {
                Some(more) => (moved, done) = (moved.and(more), done + 1),
                None => refused += 1,
            }
        }
        (moved, done, refused)
    }

    async fn press(&self) -> Option<Moved> {
        let method = if any_below(2) == 0 { "cash" } else { "card" };
        let amount = 100 * (1 + any_below(10));
        match any_below(3) {
            0 => self.money(&Form::top_up(&self.hall, self.client, method, amount)).await,
            1 => self.money(&Form::refund(&self.hall, self.client, method, amount)).await,
            _ => self.spend(method).await,
        }
    }

    async fn money(&self, form: &Form) -> Option<Moved> {
        let receipt: Receipt = self.answer(form).await?;
        Some(Moved::by(|through| receipt.transaction.change(through).minor()))
    }

    /// An hour more, half of it from the balance.
    async fn spend(&self, method: &str) -> Option<Moved> {
        let order = OrderId::fresh();
        let mut form = Form::extend(&self.hall, order, self.session, method);
        form.fields.push(("extend[balance]".to_owned(), "300".to_owned()));
        let session: Session = self.answer(&form).await?;
        let block = session.blocks.iter().find(|block| block.order == order).unwrap();
        let paid = |through| {
            let of_it = block.paid.iter().filter(|(with, _)| *with == through);
            let sum: i64 = of_it.map(|(_, amount)| amount.minor()).sum();
            if through.account().is_clients() { -sum } else { sum }
        };
        Some(Moved::by(paid))
    }

    /// Done, or refused for a reason.
    async fn answer<T: DeserializeOwned>(&self, form: &Form) -> Option<T> {
        match self.desk.post(form).await {
            Ok(answer) => Some(answer),
            Err(Failure::Said(StatusCode::CONFLICT, _)) => None,
            Err(failure) => panic!("{form:?} was answered with {failure:?}"),
        }
    }
}

async fn everybody_serves_one(kind: Kind) {
    let program = Program::start(&database::fresh(kind)).await;
    let owner = program.sign_in("owner").await;
    let admin = program.sign_in("admin").await;
    let hall = Arc::new(owner.hall().await);
    let client = owner.clients().await[0];
    let free = hall.devices.iter().map(|device| device.id).find(|device| {
        !hall.sessions.iter().any(|session| session.device == *device)
            && !hall.holds.iter().any(|hold| hold.device == *device)
    });
    let session = SessionId::fresh();
    let mut start = Form::start(&hall, session, free.unwrap(), "cash", "");
    start.fields.retain(|(name, _)| name != "start[client]");
    start.fields.push(("start[client]".to_owned(), client.to_string()));
    let _seated: Session = owner.insist(&start).await;
    let before = Moved::all(&owner, client).await;
    let mut work = Vec::new();
    for place in 0..CONNECTIONS {
        let desk = if place % 2 == 0 { owner.clone() } else { admin.clone() };
        let hot = Hot { desk, hall: hall.clone(), client, session };
        work.push(tokio::spawn(hot.press_on(4 * rounds())));
    }
    let (mut moved, mut acts, mut refusals) = (before, 0, 0);
    for one in work {
        let (more, done, refused) = one.await.unwrap();
        (moved, acts, refusals) = (moved.and(more), acts + done, refusals + refused);
    }
    assert_eq!(Moved::all(&owner, client).await, moved, "what there is");
    assert!(acts > refusals / 4, "{acts} done, {refusals} refused");
    program.verify();
    tell(
        &format!("one client served at once on {kind:?}"),
        &format!("{CONNECTIONS} connections, {acts} acts, {refusals} refused, nothing broke"),
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_serves_one_client_on_sqlite() {
    everybody_serves_one(Kind::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_serves_one_client_on_postgres() {
    everybody_serves_one(Kind::Postgres).await;
}

//! People at their desks who put money on balances and give it back, without a break, and all of them for the same few
//! clients. What was answered is written down.

use std::{sync::Arc, time::Duration};

use domain::{hall::Hall, ids::ClientId, orders::Through, transactions::Receipt};
use tokio::task::JoinHandle;

use crate::{
    any_below,
    desk::{Desk, Form},
    pace::Pace,
    program::Program,
    writers::{WRITERS, till},
};

/// Whose money it is.
const CLIENTS: usize = 3;

/// A form, and what it was answered with.
struct Paid {
    form: Form,
    receipt: Receipt,
}

/// All of them, at work.
pub struct Payers {
    pace: Arc<Pace>,
    work: Vec<JoinHandle<Vec<Paid>>>,
    before: Sums,
    owner: Desk,
    clients: Vec<ClientId>,
}

/// What there is: in the till, on the cards, and of each client.
type Sums = ((i64, i64), Vec<(i64, i64)>);

struct Payer {
    desk: Desk,
    hall: Arc<Hall>,
    clients: Vec<ClientId>,
    may_refund: bool,
    pace: Arc<Pace>,
}

impl Payers {
    /// Each client has enough that nothing can be refused.
    pub async fn begin(program: &Program) -> Self {
        let owner = program.sign_in("owner").await;
        let hall = Arc::new(owner.hall().await);
        let clients: Vec<ClientId> = owner.clients().await.into_iter().take(CLIENTS).collect();
        for client in &clients {
            let _enough: Receipt = owner.insist(&Form::top_up(&hall, *client, "card", 1_000_000)).await;
        }
        let before = sums(&owner, &clients).await;
        let pace = Arc::new(Pace::default());
        let mut work = Vec::new();
        for place in 0..WRITERS {
            let login = ["owner", "admin", "cashier"][place % 3];
            let payer = Payer {
                desk: program.sign_in(login).await,
                hall: hall.clone(),
                clients: clients.clone(),
                may_refund: login != "cashier",
                pace: pace.clone(),
            };
            work.push(tokio::spawn(payer.work()));
        }
        Self { pace, work, before, owner, clients }
    }

    /// Waits until so many more were answered.
    pub async fn until_answered(&self, more: u64, patience: Duration) -> Duration {
        self.pace.until_answered(more, patience, &self.work).await
    }

    /// Everybody finishes what they are at. Everything that was answered is there, nothing is there twice, and every sum is
    /// right, also when everybody presses again. How many acts it was.
    pub async fn stop_and_look(self) -> usize {
        self.pace.stop();
        let mut paid = Vec::new();
        for payer in self.work {
            paid.extend(payer.await.unwrap());
        }
        let (mut till, mut clients) = self.before;
        for Paid { form, receipt } in &paid {
            let again: Receipt = self.owner.insist(form).await;
            assert_eq!(again.transaction, receipt.transaction);
            let change = |through| receipt.transaction.change(through).minor();
            till = (till.0 + change(Through::Cash), till.1 + change(Through::Card));
            let whose = receipt.transaction.client.as_ref().map(|client| client.id);
            let place = self.clients.iter().position(|client| Some(*client) == whose).unwrap();
            clients[place].0 += change(Through::Balance);
            clients[place].1 += change(Through::Bonus);
        }
        assert_eq!(sums(&self.owner, &self.clients).await, (till, clients), "what there is");
        paid.len()
    }
}

impl Payer {
    async fn work(self) -> Vec<Paid> {
        let mut paid = Vec::new();
        while !self.pace.stopped() {
            paid.push(self.press().await);
            self.pace.one_more();
        }
        paid
    }

    /// The same form until it is answered.
    async fn press(&self) -> Paid {
        let client = self.clients[usize::try_from(any_below(CLIENTS as u64)).unwrap()];
        let amount = 100 * (1 + any_below(20));
        let form = match any_below(4) {
            0 if self.may_refund => Form::refund(&self.hall, client, "card", amount),
            1 => Form::top_up(&self.hall, client, "card", amount),
            _ => Form::top_up(&self.hall, client, "cash", amount),
        };
        let receipt = self.desk.insist(&form).await;
        Paid { form, receipt }
    }
}

async fn sums(owner: &Desk, clients: &[ClientId]) -> Sums {
    let mut has = Vec::new();
    for client in clients {
        has.push(owner.has(*client).await);
    }
    (till(owner).await, has)
}

//! What is done in a night: money paid in, sold, given back, corrected and put right, in the proportions of a club, by as
//! many people at once as ask by HTTP elsewhere.

use std::sync::Arc;

use club::{Club, balances, sessions, shifts, transactions};
use domain::{
    balances::{AddBonus, Correct, RefundBalance, TopUp, Way, WriteOffBonus},
    hall::Hall,
    ids::{ActId, ClientId, SessionId, TransactionId},
    money::Typed,
    orders::Method,
    sessions::{End, EndReason, Parts, Rest, Start},
    shifts::{Article, MoveCash},
    transactions::{ChangeMethod, Void},
};
use tokio::task::JoinSet;

use crate::{Outcome, browser::CLIENTS, reference::statements::paying};

/// At least so many transactions.
pub async fn done(club: &Club, hall: &Hall, transactions: usize) -> Outcome {
    let hall = Arc::new(hall.clone());
    let mut people = JoinSet::new();
    for place in 0..CLIENTS {
        let person = Person { club: club.clone(), hall: hall.clone(), place, last: None };
        people.spawn(person.works(transactions.div_ceil(CLIENTS)));
    }
    while let Some(person) = people.join_next().await {
        person??;
    }
    Ok(())
}

/// One who does one thing after the other, at a device and for clients of their own.
struct Person {
    club: Club,
    hall: Arc<Hall>,
    place: usize,
    /// The newest top-up.
    last: Option<TransactionId>,
}

impl Person {
    async fn works(mut self, acts: usize) -> Outcome {
        for number in 0..acts {
            match number % 20 {
                // Later ones take from what these put there.
                0..9 => self.top_up(number).await?,
                9..12 => self.sells(self.client(), Rest::Policy, number).await?,
                12 => self.sells(self.hall.guest, Rest::Refund, number).await?,
                13 => self.refunds().await?,
                14 => self.corrects().await?,
                15 => self.gives_bonus().await?,
                16 => self.changes_method().await?,
                17 => self.voids().await?,
                18 => self.moves_cash(number).await?,
                _ => self.takes_bonus().await?,
            }
        }
        Ok(())
    }

    fn desk(&self) -> club::Desk {
        self.club.desk(self.hall.me.clone())
    }

    fn client(&self) -> ClientId {
        ClientId(paying(self.place))
    }

    async fn top_up(&mut self, number: usize) -> Outcome {
        let id = TransactionId::fresh();
        // What is put right later was typed as cash.
        let method = if number % 3 == 1 { Method::Card } else { Method::Cash };
        let (club, client) = (self.hall.club.id, self.client());
        let top_up = TopUp { id, club, client, amount: typed("1500"), method, tendered: typed("") };
        balances::top_up(&self.desk(), top_up).await?;
        if method == Method::Cash {
            self.last = Some(id);
        }
        Ok(())
    }

    async fn sells(&self, client: ClientId, rest: Rest, number: usize) -> Outcome {
        let device = self.hall.devices.get(self.place).ok_or("there are too few devices")?.id;
        let from_balance = rest == Rest::Policy && number.is_multiple_of(2);
        let parts = Parts { balance: typed(if from_balance { "600" } else { "" }), ..Parts::default() };
        let start = Start {
            id: SessionId::fresh(),
            client,
            device,
            tariff: self.hall.offers.offers.first().ok_or("nothing is for sale")?.tariff,
            quantity: 1,
            method: if number % 4 == 1 { Method::Card } else { Method::Cash },
            tendered: typed(""),
            second_seat: false,
            serve_banned: false,
            parts,
        };
        let session = sessions::start(&self.desk(), start).await?.id;
        let end = End { id: ActId::fresh(), session, why: EndReason::ClientLeft, rest };
        sessions::end(&self.desk(), end).await?;
        Ok(())
    }

    async fn refunds(&self) -> Outcome {
        let refund = RefundBalance {
            id: TransactionId::fresh(),
            club: self.hall.club.id,
            client: self.client(),
            amount: typed("300"),
            method: Method::Cash,
            payout: typed(""),
            reason: typed("leaves the town"),
        };
        balances::refund(&self.desk(), refund).await?;
        Ok(())
    }

    async fn corrects(&self) -> Outcome {
        let (id, club, client) = (TransactionId::fresh(), self.hall.club.id, self.client());
        let correct =
            Correct { id, club, client, way: Way::Add, amount: typed("50"), reason: typed("typed wrong") };
        balances::correct(&self.desk(), correct).await?;
        Ok(())
    }

    async fn gives_bonus(&self) -> Outcome {
        let (id, club, client) = (TransactionId::fresh(), self.hall.club.id, self.client());
        let (amount, valid_days, reason) = (typed("70"), typed(""), typed("waited long"));
        balances::add_bonus(&self.desk(), AddBonus { id, club, client, amount, valid_days, reason }).await?;
        Ok(())
    }

    async fn takes_bonus(&self) -> Outcome {
        let (id, club, client) = (TransactionId::fresh(), self.hall.club.id, self.client());
        let take = WriteOffBonus { id, club, client, amount: typed("20"), reason: typed("given twice") };
        balances::write_off_bonus(&self.desk(), take).await?;
        Ok(())
    }

    async fn changes_method(&self) -> Outcome {
        let transaction = self.last.ok_or("nothing was paid in")?;
        let (id, to, reason) = (TransactionId::fresh(), Method::Card, typed("it was the card"));
        transactions::change_method(&self.desk(), ChangeMethod { id, transaction, to, reason }).await?;
        Ok(())
    }

    async fn voids(&self) -> Outcome {
        let transaction = self.last.ok_or("nothing was paid in")?;
        let (id, reason) = (TransactionId::fresh(), typed("typed twice"));
        transactions::void(&self.desk(), Void { id, transaction, reason }).await?;
        Ok(())
    }

    async fn moves_cash(&self, number: usize) -> Outcome {
        let (id, club, comment) = (TransactionId::fresh(), self.hall.club.id, typed("for the night"));
        let article = if number % 40 == 18 { Article::ChangeFund } else { Article::Restock };
        let moved = MoveCash { id, club, article, amount: typed("250"), comment };
        shifts::move_cash(&self.desk(), moved).await?;
        Ok(())
    }
}

fn typed(words: &str) -> Typed {
    Typed(words.to_owned())
}

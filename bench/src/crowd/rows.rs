//! What they did as rows of the club's tables.

use std::collections::HashMap;

use domain::{
    hall::Hall,
    ids::{ClientId, PostingId, ShiftId, TransactionId},
    ledger::{Account, Why},
    money::Balance,
    seals::{Sealed, SealedPosting},
};
use uuid::Uuid;

use super::{
    BEGAN_MS, DAY_MS,
    deeds::{Deed, HOUR_MS, What},
    id, moment,
    people::Person,
    store::Cell,
};

/// Where it happened.
pub struct Place {
    pub hall: Hall,
    pub accounts: HashMap<Account, Uuid>,
    /// One a day; the first was opened by the house.
    pub shifts: Vec<Uuid>,
}

/// What a deed is made of besides its transaction.
#[derive(Clone, Copy)]
pub enum Kind {
    Transaction = 2,
    Posting,
    Lot,
    Move,
    Order,
    Line,
    Payment,
    Session,
    Segment,
    Block,
    Shift,
    Ban,
    Group,
}

impl Deed {
    /// Of what belongs to it.
    pub fn id(&self, kind: Kind) -> Uuid {
        id(kind as u16, self.at_ms, self.number, 0)
    }

    pub fn day(&self) -> usize {
        ((self.at_ms - BEGAN_MS) / DAY_MS) as usize
    }

    pub fn cell(&self, kind: Kind) -> Cell {
        Cell::Id(self.id(kind))
    }

    pub fn at(&self) -> Cell {
        Cell::At(moment(self.at_ms))
    }

    /// An hour later.
    pub fn until(&self) -> Cell {
        Cell::At(moment(self.at_ms + HOUR_MS))
    }

    pub const fn is_sale(&self) -> bool {
        matches!(self.what, What::Sale { .. })
    }
}

impl Place {
    pub fn club(&self) -> Cell {
        Cell::Id(self.hall.club.id.0)
    }

    pub fn organisation(&self) -> Cell {
        Cell::Id(self.hall.me.organisation.0)
    }

    pub fn staff(&self) -> Cell {
        Cell::Id(self.hall.me.id.0)
    }

    pub fn client(&self, deed: &Deed) -> Cell {
        Cell::Id(Person::of(deed.person).id())
    }

    pub fn shift(&self, deed: &Deed) -> Uuid {
        self.shifts[deed.day()]
    }

    pub fn device(&self, deed: &Deed) -> Cell {
        Cell::Id(self.hall.devices[deed.number as usize % self.hall.devices.len()].id.0)
    }

    /// The transaction with its postings, as it is sealed.
    pub fn transaction(&self, deed: &Deed) -> Sealed {
        let client = Person::of(deed.person).id();
        let (why, reason) = match deed.what {
            What::TopUp { .. } => (Why::TopUp, ""),
            What::Sale { .. } => (Why::TariffSale, ""),
            What::Correction => (Why::Correction, "typed wrong"),
            What::Bonus => (Why::BonusGiven, "sat at a broken PC"),
        };
        let posting = |(leg, (account, amount)): (usize, (Account, i64))| SealedPosting {
            id: PostingId(id(Kind::Posting as u16, deed.at_ms, deed.number, leg as u64)),
            account,
            client: account.is_clients().then_some(ClientId(client)),
            amount: Balance::of(amount),
        };
        Sealed {
            id: TransactionId(deed.id(Kind::Transaction)),
            club: self.hall.club.id,
            shift: Some(ShiftId(self.shift(deed))),
            staff: Some(self.hall.me.id),
            client: Some(ClientId(client)),
            why,
            about: if deed.is_sale() { deed.id(Kind::Order) } else { client },
            corrects: None,
            reason: reason.to_owned(),
            // The club's clock is six hours ahead in those years, and its day begins at six.
            business_day: moment(deed.at_ms).date_naive(),
            at: moment(deed.at_ms),
            postings: deed.legs().into_iter().enumerate().map(posting).collect(),
        }
    }
}

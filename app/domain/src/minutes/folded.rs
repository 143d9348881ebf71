//! What was bought by the minute, as lists tell it: what follows one another is one line. The ledger has all of them.

use crate::{money::Money, sessions::past::Bought};

/// The same, with what was bought by the minute one after the other as one.
pub fn folded(bought: Vec<Bought>) -> Vec<Bought> {
    let mut lines: Vec<Bought> = Vec::with_capacity(bought.len());
    for next in bought {
        match lines.last_mut().filter(|line| line.goes_on_with(&next)) {
            Some(line) => line.add(&next),
            None => lines.push(next),
        }
    }
    lines
}

impl Bought {
    fn goes_on_with(&self, next: &Self) -> bool {
        let alike = (&self.line.tariff, &self.line.zone) == (&next.line.tariff, &next.line.zone);
        self.slices > 0 && next.slices > 0 && alike
    }

    fn add(&mut self, next: &Self) {
        self.slices += next.slices;
        self.seconds += next.seconds;
        self.line.unit_price = self.line.unit_price + next.line.unit_price;
        self.line.total = self.line.total + next.line.total;
        match (&mut self.line.discount, &next.line.discount) {
            (Some(off), Some(more)) => off.amount = off.amount + more.amount,
            (off @ None, Some(more)) => *off = Some(more.clone()),
            (_, None) => {}
        }
        for payment in &next.paid {
            match self.paid.iter_mut().find(|paid| paid.through == payment.through) {
                Some(paid) => {
                    paid.amount = paid.amount + payment.amount;
                    paid.tendered = paid.tendered + payment.tendered;
                }
                None => self.paid.push(*payment),
            }
        }
        self.moved.extend(&next.moved);
    }

    /// Without its last minutes, for which so much went back.
    pub fn cut(&mut self, minutes: i64, amount: Money) {
        self.seconds -= minutes * 60;
        self.line.total = self.line.total.less(amount).unwrap_or_default();
        for paid in &mut self.paid {
            paid.amount = paid.amount.less(amount).unwrap_or_default();
            paid.tendered = paid.amount;
        }
    }
}

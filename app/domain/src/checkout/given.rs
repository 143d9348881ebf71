//! A cart with what is given by hand: what the sale comes to by [`Offer::given`](crate::tariffs::Offer::given), said before.

use super::{Cart, CartLine};
use crate::{
    discounts::{BY_HAND, ByHand},
    money::Money,
    tariffs::BonusCap,
};

impl Cart {
    /// The most that comes off any of its lines by itself: what it is called, and so many hundredths.
    pub fn by_itself(&self) -> Option<(&str, i32)> {
        let off = |line: &CartLine| line.discount.is_some();
        let most = self.lines.iter().filter(|line| off(line)).max_by_key(|line| line.percent_off)?;
        most.discount.as_ref().map(|(name, _)| (name.as_str(), most.percent_off))
    }

    /// The same with what is given by hand; `None` where nothing comes off by that. `step`: the club's price step.
    pub fn given(&self, by_hand: &ByHand, step: Money) -> Option<Self> {
        let mut cart = self.clone();
        let mut any = false;
        for line in &mut cart.lines {
            any |= line.give(by_hand, step);
        }
        cart.total = cart.lines.iter().map(CartLine::total).sum();
        let most = cart.lines.iter().map(|line| line.bonus_most(step)).sum();
        cart.cap = BonusCap { most, ..self.cap };
        any.then_some(cart)
    }
}

impl CartLine {
    /// What has to be paid for it now.
    pub fn total(&self) -> Money {
        let off = self.discount.as_ref().map_or(Money::ZERO, |(_, amount)| *amount);
        if self.by_minute.is_some() { Money::ZERO } else { self.price.less(off).unwrap_or_default() }
    }

    fn bonus_most(&self, step: Money) -> Money {
        self.total().share(i64::from(self.bonus_percent), 100, step)
    }

    /// In place of what comes off by itself, where it is larger.
    fn give(&mut self, by_hand: &ByHand, step: Money) -> bool {
        let larger = by_hand.percent > self.percent_off && self.price > Money::ZERO;
        if !larger || self.by_minute.is_some() {
            return false;
        }
        let total = self.price.share(100 - i64::from(by_hand.percent), 100, step);
        let off = self.price.less(total).unwrap_or_default();
        self.percent_off = by_hand.percent;
        self.discount = Some((BY_HAND.to_owned(), off));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ids::DeviceId, time::Moment};

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    fn line(price: i64, percent_off: i32) -> CartLine {
        let total = money(price).share(100 - i64::from(percent_off), 100, money(10));
        let off = money(price).less(total).unwrap();
        CartLine {
            device: DeviceId::fresh(),
            item: 0,
            name: "1 hour".into(),
            quantity: 1,
            unit_price: money(price),
            window: None,
            from: Moment::UNIX_EPOCH,
            to: Moment::UNIX_EPOCH,
            price: money(price),
            discount: (percent_off > 0).then(|| ("Autumn".to_owned(), off)),
            percent_off,
            bonus_percent: 30,
            by_minute: None,
        }
    }

    fn cart(lines: Vec<CartLine>) -> Cart {
        Cart {
            from: Ok(Moment::UNIX_EPOCH),
            date: String::new(),
            times: Vec::new(),
            no_times: None,
            days: Default::default(),
            plays_then: None,
            seats: Vec::new(),
            refusal: None,
            total: lines.iter().map(CartLine::total).sum(),
            cap: BonusCap { percent: 30, most: lines.iter().map(|line| line.bonus_most(money(10))).sum() },
            lines,
            offers: Vec::new(),
            good_until: Moment::UNIX_EPOCH,
            terminal: false,
        }
    }

    #[test]
    fn what_is_given_by_hand_takes_the_place_of_what_is_smaller() {
        let by_hand = |percent| ByHand { percent, reason: "Friend".into() };
        for (lines, percent, came) in [
            (vec![line(900, 0)], 15, Some((760, 220))),
            (vec![line(900, 10)], 15, Some((760, 220))),
            (vec![line(900, 15)], 15, None),
            (vec![line(900, 20)], 15, None),
            (vec![line(0, 0)], 15, None),
            (vec![line(900, 0)], 100, Some((0, 0))),
            // Each line by itself: the larger one stays.
            (vec![line(900, 20), line(1000, 0)], 15, Some((720 + 850, 210 + 250))),
            (vec![], 15, None),
        ] {
            let words = format!("{lines:?}");
            let given = cart(lines).given(&by_hand(percent), money(10));
            let given = given.map(|cart| (cart.total.minor(), cart.cap.most.minor()));
            assert_eq!(given, came, "{words}");
        }
        assert_eq!(cart(vec![line(900, 0), line(900, 10)]).by_itself(), Some(("Autumn", 10)));
        assert_eq!(cart(vec![line(900, 0)]).by_itself(), None);
    }
}

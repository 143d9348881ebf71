//! What is typed into the fields of a payment, and what it comes to: by the same code that decides it.

use domain::{
    balances::Balances,
    money::{Currency, Money, Typed},
    orders::{Method, Mix, Purse, RestFrom, Split, pay, split},
    refusal::Refusal,
    sessions::Parts,
    tariffs::BonusCap,
};

use crate::words::sentence;

/// What has to be paid, and what of it may be bonus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// All of it.
    pub total: Money,
    /// By bonus at most.
    pub cap: BonusCap,
}

impl Due {
    /// What a client can pay with; the Unknown Guest with nothing but what is handed over.
    pub fn purse(&self, has: Option<&Balances>) -> Purse {
        let of = |has: &Balances| Purse { balance: has.balance, bonus: has.bonus, bonus_most: self.cap.most };
        has.map(of).unwrap_or_default()
    }
}

/// What a field says about itself, and whether what stands in it is no good.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// The words.
    pub words: String,
    /// Is it refused so?
    pub wrong: bool,
}

/// What everything that is typed comes to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reckoning {
    /// Of the bonus.
    pub bonus: Said,
    /// Of the balance.
    pub balance: Said,
    /// By card.
    pub card: Said,
    /// What was handed over.
    pub tendered: Said,
    /// The parts, and what they leave to pay.
    pub split: Split,
    /// Whether the balance covers what is left.
    pub all: Said,
}

/// Of a registered client: what they have. A part that is refused pays nothing.
pub fn reckon(
    due: &Due,
    has: Option<&Balances>,
    parts: &Parts,
    tendered: &Typed,
    currency: &Currency,
) -> Reckoning {
    let purse = due.purse(has);
    let mut mix = Mix::default();
    let mut put = |typed: &Typed, part: fn(&mut Mix) -> &mut Money| {
        let mut with = mix;
        *part(&mut with) = typed.read(currency)?.unwrap_or_default();
        split(due.total, &with, &purse)?;
        mix = with;
        Ok(())
    };
    let bonus = put(&parts.bonus, |mix| &mut mix.bonus);
    let balance = put(&parts.balance, |mix| &mut mix.balance);
    let card = put(&parts.card, |mix| &mut mix.card);
    let split = split(due.total, &mix, &purse).unwrap_or_default();
    let words = Words { due, mix, purse, split, currency };
    Reckoning {
        bonus: words.said(bonus, words.bonus()),
        balance: words.said(balance, format!("Of {}.", currency.money(purse.balance))),
        card: words.said(card, "Where only a part is paid by card.".to_owned()),
        tendered: words.tendered(tendered),
        all: words.all(),
        split,
    }
}

struct Words<'form> {
    due: &'form Due,
    mix: Mix,
    purse: Purse,
    split: Split,
    currency: &'form Currency,
}

impl Words<'_> {
    fn said(&self, typed: Result<(), Refusal>, words: String) -> Said {
        match typed {
            Ok(()) => Said { words, wrong: false },
            Err(refusal) => Said { words: sentence(&refusal, self.currency), wrong: true },
        }
    }

    fn bonus(&self) -> String {
        let Purse { bonus, bonus_most, .. } = self.purse;
        let (there, most) = (self.currency.money(bonus), self.currency.money(bonus_most));
        format!("Of {there}; at most {} %, {most}.", self.due.cap.percent)
    }

    fn tendered(&self, typed: &Typed) -> Said {
        let rest = self.split.rest;
        let entered = match typed.read(self.currency) {
            Ok(entered) => entered,
            Err(refusal) => return self.said(Err(refusal), String::new()),
        };
        let nothing_left = rest == Money::ZERO && self.due.total > Money::ZERO;
        let mix = Mix { method: Method::Cash, entered, ..self.mix };
        let paid = pay(self.due.total, &mix, &self.purse);
        let change = paid.iter().flatten().map(|payment| payment.change).sum::<Money>();
        let words = match entered {
            _ if nothing_left => "Nothing is left to pay.".to_owned(),
            None => "Leave empty for the exact amount.".to_owned(),
            Some(_) if change > Money::ZERO => {
                let part = if rest == self.due.total { "the total" } else { "the rest" };
                format!("Change {} in cash; a card is charged {part}.", self.currency.money(change))
            }
            Some(_) => "The exact amount.".to_owned(),
        };
        self.said(paid.map(drop), words)
    }

    fn all(&self) -> Said {
        let mix = Mix { rest: RestFrom::Balance, ..self.mix };
        let split = split(self.due.total, &mix, &self.purse);
        let money = |amount| self.currency.money(amount);
        match split {
            Ok(Split { balance: part, .. }) => {
                let left = self.purse.balance.less(part).unwrap_or_default();
                let words = format!("The balance covers {}, and {} stays on it.", money(part), money(left));
                self.said(Ok(()), words)
            }
            // No harm: it may be paid otherwise.
            Err(Refusal::BalanceMissing { missing, .. }) => {
                let words = format!("{} is missing to pay all of it from the balance.", money(missing));
                Said { words, wrong: true }
            }
            Err(refusal) => self.said(Err(refusal), String::new()),
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::ids::ClientId;

    use super::*;

    fn tenge() -> Currency {
        Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 }
    }

    fn money(minor: i64) -> Money {
        Money::of(minor).unwrap()
    }

    fn due() -> Due {
        Due { total: money(900), cap: BonusCap { percent: 30, most: money(270) } }
    }

    fn reckoned(has: Option<(i64, i64)>, [bonus, balance, card, tendered]: [&str; 4]) -> Reckoning {
        let typed = |words: &str| Typed(words.to_owned());
        let has = has.map(|(balance, bonus)| Balances {
            client: ClientId::fresh(),
            balance: money(balance),
            bonus: money(bonus),
            expires_next: None,
        });
        let parts =
            Parts { bonus: typed(bonus), balance: typed(balance), card: typed(card), ..Parts::default() };
        reckon(&due(), has.as_ref(), &parts, &typed(tendered), &tenge())
    }

    fn said(words: &str, wrong: bool) -> Said {
        Said { words: words.to_owned(), wrong }
    }

    #[test]
    fn the_amount_says_what_is_missing_and_what_goes_back() {
        for (typed, words, wrong) in [
            ("", "Leave empty for the exact amount.", false),
            ("900", "The exact amount.", false),
            ("1 000", "Change ₸ 100 in cash; a card is charged the total.", false),
            ("500", "₸ 400 is missing: ₸ 900 to pay, ₸ 500 entered.", true),
            ("x", "“x” is not an amount. Enter it as in 1,350.", true),
        ] {
            assert_eq!(reckoned(None, ["", "", "", typed]).tendered, said(words, wrong), "{typed:?}");
        }
        let rich = Some((5000, 500));
        for (typed, words, wrong) in [
            (["270", "200", "130", "500"], "Change ₸ 200 in cash; a card is charged the rest.", false),
            (["270", "200", "130", "250"], "₸ 50 is missing: ₸ 900 to pay, ₸ 850 entered.", true),
            (["270", "5000", "", ""], "Nothing is left to pay.", false),
            (["270", "5000", "", "5"], "Nothing is left to pay. Clear the ₸ 5 that was entered.", true),
        ] {
            assert_eq!(reckoned(rich, typed).tendered, said(words, wrong), "{typed:?}");
        }
    }

    #[test]
    fn each_part_is_said_where_it_is_typed() {
        let came = reckoned(Some((5000, 500)), ["270", "200", "130", ""]);
        let split = Split { bonus: money(270), balance: money(200), card: money(130), rest: money(300) };
        assert_eq!(came.split, split);
        assert_eq!(came.bonus, said("Of ₸ 500; at most 30 %, ₸ 270.", false));
        assert_eq!(came.balance, said("Of ₸ 5,000.", false));
        let came = reckoned(Some((100, 500)), ["271", "101", "x", ""]);
        assert_eq!(came.bonus, said("At most ₸ 270 of this may be paid with bonus.", true));
        assert_eq!(came.balance, said("₸ 1 is missing: there is ₸ 100 on the balance.", true));
        assert_eq!(came.card, said("“x” is not an amount. Enter it as in 1,350.", true));
        // What is refused pays nothing.
        assert_eq!(came.split, Split { rest: money(900), ..Split::default() });
        let none = reckoned(Some((0, 100)), ["200", "", "", ""]);
        assert_eq!(none.bonus, said("₸ 100 is missing: ₸ 100 of the bonus can be spent.", true));
    }

    #[test]
    fn the_balance_says_whether_it_covers_what_is_left() {
        for (there, typed, words, wrong) in [
            (5000, ["270", "", "", ""], "The balance covers ₸ 630, and ₸ 4,370 stays on it.", false),
            (630, ["270", "100", "", ""], "The balance covers ₸ 630, and ₸ 0 stays on it.", false),
            (500, ["", "", "400", ""], "The balance covers ₸ 500, and ₸ 0 stays on it.", false),
            (600, ["270", "", "", ""], "₸ 30 is missing to pay all of it from the balance.", true),
        ] {
            assert_eq!(reckoned(Some((there, 500)), typed).all, said(words, wrong), "{there} {typed:?}");
        }
    }
}

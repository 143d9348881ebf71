//! A price with its explanation (decision 25): tariff, zone, hours, so many units at so much, what is
//! taken off, and what of it may be bonus.

use domain::{
    money::{Currency, Money},
    orders::{SoldLine, Through},
    tariffs::BonusCap,
};
use leptos::prelude::*;

use super::choice::Choice;

/// `up to 30 % by bonus = ₸ 270`
pub fn cap_words(cap: BonusCap, currency: &Currency) -> String {
    match cap.percent {
        0 => "not by bonus".to_owned(),
        percent => format!("up to {percent} % by bonus = {}", currency.money(cap.most)),
    }
}

/// `1 hour, Standard`, or with its hours `1 hour, Standard, Evening`
pub fn sold_words(line: &SoldLine) -> String {
    named(&line.tariff, &line.zone, line.window.as_deref())
}

fn named(tariff: &str, zone: &str, window: Option<&str>) -> String {
    window.map_or_else(|| format!("{tariff}, {zone}"), |window| format!("{tariff}, {zone}, {window}"))
}

/// `2 × ₸ 900 = ₸ 1,800`; what a discount takes off that stands on a line of its own.
pub fn total_words(line: &SoldLine, currency: &Currency) -> String {
    let list = line.discount.as_ref().map_or(line.total, |off| line.total + off.amount);
    format!("{} × {} = {}", line.quantity, currency.money(line.unit_price), currency.money(list))
}

/// `Autumn, 10 %` and `− ₸ 90`, of what a discount took off.
pub fn off_words(line: &SoldLine, currency: &Currency) -> Option<(String, String)> {
    line.discount.as_ref().map(|off| discount_line(&off.name, off.percent, off.amount, currency))
}

/// ` (Waited long)`, of what was given by hand: for staff, it does not stand on receipts.
pub fn given_words(line: &SoldLine) -> String {
    let reason = line.discount.as_ref().and_then(|off| off.reason.as_deref());
    reason.map(|reason| format!(" ({reason})")).unwrap_or_default()
}

fn discount_line(name: &str, percent: i32, amount: Money, currency: &Currency) -> (String, String) {
    (format!("{name}, {percent} %"), format!("− {}", currency.money(amount)))
}

/// `2 × ₸ 900 = ₸ 1,800 (up to 30 % by bonus = ₸ 540)`
pub fn sum_words(line: &SoldLine, currency: &Currency) -> String {
    let sum = total_words(line, currency);
    match line.bonus {
        Some(cap) => format!("{sum} ({})", cap_words(cap, currency)),
        None => sum,
    }
}

/// `₸ 270 bonus, ₸ 630 balance`
pub fn paid_words<'parts>(
    parts: impl IntoIterator<Item = &'parts (Through, Money)>,
    currency: &Currency,
) -> String {
    let words = parts
        .into_iter()
        .map(|(through, amount)| format!("{} {}", currency.money(*amount), through.word().to_lowercase()));
    words.collect::<Vec<_>>().join(", ")
}

/// `Autumn, 10 %`, `− ₸ 90`
fn discount_words(choice: &Choice, currency: &Currency) -> Option<(String, String)> {
    let applied = choice.discount.as_ref()?;
    Some(discount_line(&applied.name, applied.percent, choice.quote.discount, currency))
}

/// The lines of what is about to be sold, and their total.
#[component]
pub fn Lines(
    /// What is chosen.
    choice: Memo<Option<Choice>>,
    /// What the zone is called.
    zone: String,
    /// What prices are in.
    currency: Currency,
    /// What has to be paid.
    total: Memo<Money>,
) -> impl IntoView {
    let name =
        move || choice.read().as_ref().map(|choice| named(&choice.name, &zone, choice.window.as_deref()));
    let sum = {
        let currency = currency.clone();
        move || {
            let choice = choice.read();
            let quote = &choice.as_ref()?.quote;
            Some(format!("{} × {}", quote.quantity, currency.money(quote.unit_price)))
        }
    };
    let cap = {
        let currency = currency.clone();
        move || choice.read().as_ref().map(|choice| cap_words(choice.cap, &currency))
    };
    let discount = {
        let currency = currency.clone();
        move || choice.read().as_ref().and_then(|choice| discount_words(choice, &currency))
    };
    view! {
        <dl class="lines">
            <div class="lines__line">
                <dt>
                    {name} <span class="lines__why">{cap}</span>
                </dt>
                <dd>{sum}</dd>
            </div>
            {move || {
                discount()
                    .map(|(name, off)| {
                        view! {
                            <div class="lines__line">
                                <dt>{name}</dt>
                                <dd>{off}</dd>
                            </div>
                        }
                    })
            }}
            <div class="lines__line lines__line--total">
                <dt>"Total"</dt>
                <dd data-total="">{move || currency.money(total.get())}</dd>
            </div>
        </dl>
    }
}

#[cfg(test)]
mod tests {
    use domain::discounts::TakenOff;

    use super::*;

    #[test]
    fn a_line_says_why_it_costs_so_much() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        let money = |minor| Money::of(minor).unwrap();
        let line = |bonus| SoldLine {
            tariff: "1 hour".into(),
            zone: "Standard".into(),
            window: None,
            quantity: 2,
            unit_price: money(900),
            discount: None,
            total: money(1800),
            bonus,
            tax: None,
        };
        assert_eq!(sold_words(&line(None)), "1 hour, Standard");
        let evening = SoldLine { window: Some("Evening".into()), ..line(None) };
        assert_eq!(sold_words(&evening), "1 hour, Standard, Evening");
        let off = TakenOff { name: "Autumn".into(), percent: 10, amount: money(180), reason: None };
        let given = TakenOff { reason: Some("Friend".into()), ..off.clone() };
        assert_eq!(given_words(&SoldLine { discount: Some(given), ..line(None) }), " (Friend)");
        let autumn = SoldLine { discount: Some(off), total: money(1620), ..line(None) };
        assert_eq!(total_words(&autumn, &tenge), "2 × ₸ 900 = ₸ 1,800");
        assert_eq!(off_words(&autumn, &tenge), Some(("Autumn, 10 %".into(), "− ₸ 180".into())));
        assert_eq!(off_words(&line(None), &tenge), None);
        let cap = |percent, most| Some(BonusCap { percent, most: money(most) });
        for (bonus, words) in [
            (None, "2 × ₸ 900 = ₸ 1,800"),
            (cap(0, 0), "2 × ₸ 900 = ₸ 1,800 (not by bonus)"),
            (cap(30, 540), "2 × ₸ 900 = ₸ 1,800 (up to 30 % by bonus = ₸ 540)"),
        ] {
            assert_eq!(sum_words(&line(bonus), &tenge), words);
        }
    }
}

//! A transaction in words.

use domain::{
    ledger::Why,
    money::{Balance, Currency},
    orders::Through,
    transactions::TransactionLine,
};

/// What changed in the till, on the card, on the balance or of the bonus; a dash for nothing.
pub fn change(line: &TransactionLine, through: Through, currency: &Currency) -> String {
    signed(line.change(through), currency)
}

/// What is more or less, with its sign; a dash for nothing.
pub fn signed(amount: Balance, currency: &Currency) -> String {
    match amount.minor() {
        0 => "—".to_owned(),
        less if less < 0 => currency.balance(amount),
        _ => format!("+{}", currency.balance(amount)),
    }
}

/// What a transaction is about for its client: their balance, or else what they paid or got.
pub fn amount(line: &TransactionLine, currency: &Currency) -> String {
    let balance = line.change(Through::Balance);
    if balance != Balance::ZERO {
        return signed(balance, currency);
    }
    signed(line.change(Through::Cash) + line.change(Through::Card), currency)
}

/// With what it was paid, or paid out: `Cash, Bonus`.
pub fn methods(line: &TransactionLine) -> String {
    let mut through = line.through();
    let in_hand = |through: &Through| matches!(through, Through::Cash | Through::Card);
    // Of a sale all of it is a method; of a top-up the balance is where the money went.
    if line.why != Why::TariffSale && through.iter().any(in_hand) {
        through.retain(in_hand);
    }
    let words: Vec<&str> = through.into_iter().map(Through::word).collect();
    words.join(", ")
}

/// Who did it.
pub fn by(line: &TransactionLine) -> String {
    line.staff.clone().unwrap_or_else(|| "By itself".to_owned())
}

/// In which shift.
pub fn shift(line: &TransactionLine) -> String {
    line.shift.as_ref().map_or_else(|| "—".to_owned(), |shift| format!("Shift {}", shift.name))
}

/// What else has to be known of it.
pub fn marks(line: &TransactionLine) -> String {
    let marks = [
        (line.flagged, "Flagged"),
        (line.corrected, "Corrected"),
        (line.corrects.is_some(), "Corrects another"),
    ];
    let marks: Vec<&str> = marks.into_iter().filter(|(so, _)| *so).map(|(_, word)| word).collect();
    marks.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_and_less_have_their_signs() {
        let tenge = Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 };
        for (minor, words) in [(0, "—"), (1500, "+₸ 1,500"), (-1500, "−₸ 1,500")] {
            assert_eq!(signed(Balance::of(minor), &tenge), words);
        }
    }
}

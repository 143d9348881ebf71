//! The story for a dispute in words: the visit, what moved, what was tried and the shifts, in one order of time.

use domain::{
    happened::{Happened, ShiftNote},
    ids::TransactionId,
    money::Currency,
    transactions::TransactionLine,
};

use crate::{
    audit::words::{what, when},
    sessions::told::{Told, not_done, timeline},
    transactions::words::{amount, by, methods, shift},
};

/// Everything, in order of time. Of one moment the visit comes first, and what it moved behind it.
pub fn told(story: &Happened) -> Vec<Told> {
    let currency = &story.club.currency;
    let mut all: Vec<Told> = story.visit.iter().flat_map(|visit| timeline(visit, &story.times)).collect();
    let known = all.iter().flat_map(|told| told.transaction.iter().chain(&told.sums));
    let known: Vec<TransactionId> = known.copied().collect();
    let others = story.transactions.iter().filter(|line| !known.contains(&line.id));
    all.extend(
        others.map(|line| Told { transaction: Some(line.id), ..Told::of(line.at, moved(line, story)) }),
    );
    all.extend(story.tries.iter().map(|tried| {
        let words = format!(
            "{} tried: {}. {}",
            tried.by,
            what(Some(tried.action)),
            not_done(&tried.outcome, currency)
        );
        Told::of(tried.at, words)
    }));
    all.extend(story.shifts.iter().flat_map(|note| turns(note, currency)));
    all.sort_by_key(|told| told.at);
    all
}

/// `Top-up: +₸ 5,000, Cash; ₸ 5,000 handed over, ₸ 0 change; by Dana, Shift 3.`
fn moved(line: &TransactionLine, story: &Happened) -> String {
    let currency = &story.club.currency;
    let mut parts = vec![format!("{}: {}", line.why.word(), amount(line, currency))];
    parts[0] = join(&[parts[0].clone(), methods(line)]);
    if let Some(handed) = story.handed.iter().find(|handed| handed.transaction == line.id) {
        let (tendered, change) = (currency.money(handed.tendered), currency.money(handed.change));
        parts.push(format!("{tendered} handed over, {change} change"));
    }
    let place = if line.club == story.club.name { String::new() } else { line.club.clone() };
    let shift = if line.shift.is_some() { shift(line) } else { String::new() };
    parts.push(join(&[format!("by {}", by(line)), shift, place]));
    let corrects = line.corrects.and_then(|id| story.transactions.iter().find(|known| known.id == id));
    if let Some(known) = corrects {
        parts.push(format!("puts right: {} of {}", known.why.word(), when(&story.times, known.at)));
    }
    if !line.reason.is_empty() {
        parts.push(format!("reason: {}", line.reason));
    }
    format!("{}.", parts.join("; "))
}

fn join(parts: &[String]) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

/// How a shift began and how it ended; sums for those who got them.
fn turns(note: &ShiftNote, currency: &Currency) -> Vec<Told> {
    let (at, by) = &note.opened;
    let cash = note.opening_cash.map(|cash| format!(" with {}", currency.money(cash))).unwrap_or_default();
    let mut turns = vec![Told::of(*at, format!("Shift {} opened by {by}{cash}.", note.number))];
    if let Some((at, by)) = &note.closed {
        let count = note.count.map(|(counted, difference)| {
            format!(": {} counted, difference {}", currency.money(counted), currency.balance(difference))
        });
        let count = count.unwrap_or_default();
        turns.push(Told::of(*at, format!("Shift {} closed by {by}{count}.", note.number)));
    }
    turns
}

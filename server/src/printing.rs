//! Slips on their way to the club's receipt printers: one at a time on each, all printers side by side, so that one that
//! is slow or off keeps no other waiting. Nobody who sells waits for any of it.

use std::{collections::HashSet, time::Duration};

use app::{
    sessions::price::{cap_words, off_words, sold_words, total_words},
    transactions::{
        receipt::facts,
        sold::{paid, taxes},
    },
};
use club::{
    Club, Error, Result,
    printers::{
        logo::Picture,
        queue::{self, Failure, Work},
    },
};
use domain::{
    ids::ClubId,
    printers::{Letters, PaperWidth, Printer, PrinterFault, ReceiptPaper},
};
use printer::{CodePage, Dots, Fault, Line, Paper, Patience, Setup, Slip};
use tokio::{select, task::JoinSet, time::sleep};

/// The clock of the machine may be set: look now and then.
const LOOK_AGAIN: Duration = Duration::from_secs(30);
/// After a failure of the database, before the next try.
const BREATH: Duration = Duration::from_secs(1);

/// Prints whatever is queued, for ever.
///
/// # Errors
/// When the database fails.
pub async fn run(club: &Club, patience: &Patience) -> Result<()> {
    let mut busy = HashSet::new();
    let mut printers = JoinSet::new();
    loop {
        let due = queue::due(club).await?;
        let mut next = LOOK_AGAIN;
        for (at, when) in due.into_iter().filter(|(at, _)| !busy.contains(at)).collect::<Vec<_>>() {
            let wait = (when - club.now()).to_std().unwrap_or_default();
            if wait.is_zero() {
                busy.insert(at);
                printers.spawn(keep_printing(club.clone(), at, *patience));
            } else {
                next = next.min(wait);
            }
        }
        select! {
            Some(done) = printers.join_next() => {
                match done {
                    Ok(at) => drop(busy.remove(&at)),
                    // Which one it was is not known: all of them are looked at again.
                    Err(_) => busy.clear(),
                }
            }
            () = sleep(next) => {}
            () = club.queued() => {}
        }
    }
}

/// Prints what waits for the printer of a club, until nothing does or the printer fails.
async fn keep_printing(club: Club, at: ClubId, patience: Patience) -> ClubId {
    loop {
        match print_next(&club, at, &patience).await {
            Ok(true) => {}
            Ok(false) => return at,
            Err(error) => {
                tracing::error!(error = &error as &dyn std::error::Error, "printing failed and goes on");
                sleep(BREATH).await;
                return at;
            }
        }
    }
}

/// Is there, after this one, more to print?
async fn print_next(club: &Club, at: ClubId, patience: &Patience) -> Result<bool, Error> {
    let Some(work) = queue::take(club, at).await? else { return Ok(false) };
    let bytes = printer::bytes(&slip(&work), &setup(&work.printer));
    let address = format!("{}:{}", work.printer.host, work.printer.port);
    match printer::print(&address, &bytes, patience).await {
        Ok(()) => {
            queue::printed(club, at, work.id).await?;
            Ok(true)
        }
        Err(failed) => {
            let failure = Failure { fault: fault(failed.fault), sent: failed.sent };
            tracing::warn!(club = %at, job = %work.id, fault = failure.fault.slug(), "a slip was not printed");
            queue::failed(club, at, work.id, failure).await?;
            Ok(false)
        }
    }
}

const fn fault(fault: Fault) -> PrinterFault {
    match fault {
        Fault::Off => PrinterFault::Off,
        Fault::OutOfPaper => PrinterFault::OutOfPaper,
        Fault::CoverOpen => PrinterFault::CoverOpen,
        Fault::Jammed => PrinterFault::Jammed,
        Fault::Broken => PrinterFault::Broken,
        Fault::Slow => PrinterFault::Slow,
    }
}

fn setup(printer: &Printer) -> Setup {
    Setup {
        paper: match printer.paper {
            PaperWidth::Wide => Paper::Wide,
            PaperWidth::Narrow => Paper::Narrow,
        },
        page: match printer.letters {
            Letters::Ascii => CodePage::Ascii,
            Letters::Cp866 => CodePage::Cp866,
            Letters::Wpc1251 => CodePage::Wpc1251,
        },
        table: u8::try_from(printer.table).unwrap_or(0),
    }
}

fn dots(logo: &Picture, printer: &Printer) -> Dots {
    let width = usize::try_from(logo.width).unwrap_or(0);
    Dots::of(width, &logo.light, setup(printer).paper)
}

fn slip(work: &Work) -> Slip {
    let printer = &work.printer;
    let mut lines = Vec::new();
    match &work.logo {
        Some(logo) => lines.push(Line::Picture(dots(logo, printer))),
        None => lines.extend(printer.logo.and_then(|logo| u8::try_from(logo).ok()).map(Line::Logo)),
    }
    match &work.receipt {
        Some(paper) => lines.extend(receipt(paper, work.again)),
        None => lines.extend(test_page(printer)),
    }
    if !printer.footer.is_empty() {
        lines.extend([Line::Gap, Line::Centred(printer.footer.clone())]);
    }
    if !printer.qr.is_empty() {
        lines.extend([Line::Gap, Line::Qr(printer.qr.clone())]);
    }
    Slip { lines }
}

/// The same as the page of the receipt shows.
fn receipt(paper: &ReceiptPaper, again: bool) -> Vec<Line> {
    let (line, currency) = (&paper.transaction, &paper.club.currency);
    let mut lines = vec![Line::Title(paper.club.name.clone()), Line::Centred(line.why.word().to_owned())];
    lines.extend(again.then(|| Line::Centred("Copy".to_owned())));
    lines.push(Line::Rule);
    for sold in &paper.lines {
        lines.push(Line::Pair(sold_words(sold), total_words(sold, currency)));
        lines.extend(off_words(sold, currency).map(|(name, off)| Line::Pair(name, off)));
        // The paper is narrow: a line of its own.
        lines.extend(sold.bonus.map(|cap| Line::Pair(String::new(), cap_words(cap, currency))));
    }
    lines.extend(paid(line, currency).into_iter().map(|(how, amount)| Line::Sum(how, amount)));
    let taxes = taxes(&paper.lines, line, currency).into_iter();
    lines.extend(taxes.map(|(tax, amount)| Line::Pair(tax, amount)));
    for (name, value) in facts(line, currency, &paper.times, paper.tendered) {
        lines.push(match name {
            "Amount" => Line::Sum(name.to_owned(), value),
            _ => Line::Pair(name.to_owned(), value),
        });
    }
    lines.extend([Line::Rule, Line::Centred("Not a fiscal receipt".to_owned())]);
    lines
}

/// What shows whether the printer has the right letters, and how wide its paper is.
fn test_page(printer: &Printer) -> Vec<Line> {
    let pair = |name: &str, value: &str| Line::Pair(name.to_owned(), value.to_owned());
    vec![
        Line::Title("Clubdeck".to_owned()),
        Line::Centred("Test page".to_owned()),
        Line::Rule,
        pair("Paper", printer.paper.word()),
        pair("Letters", printer.letters.word()),
        pair("Table", &printer.table.to_string()),
        Line::Rule,
        Line::Text("ABCDEFGHIJKLM abcdefghijklm 0123456789".to_owned()),
        Line::Text("АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ".to_owned()),
        Line::Text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя №".to_owned()),
        Line::Text("ӘҒҚҢӨҰҮҺІ әғқңөұүһі ₸ € 中".to_owned()),
        Line::Sum("Total".to_owned(), "₸ 1,500".to_owned()),
        Line::Rule,
        Line::Centred("Not a fiscal receipt".to_owned()),
    ]
}

//! Receipt printers: how a club's is set up, and the slips that wait for it. Nobody waits for the printer itself.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    clubs::{ClubCard, whole},
    ids::{ActId, ClubId, PrintJobId, TransactionId},
    money::{Money, Typed},
    orders::SoldLine,
    refusal::Refusal,
    staff::Me,
    time::{LocalTimes, Moment},
    transactions::TransactionLine,
};

macro_rules! words {
    ($($(#[$doc:meta])+ $name:ident { $($(#[$each:meta])+ $variant:ident = $slug:literal, $word:literal;)+ })+) => { $(
        $(#[$doc])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[cfg_attr(feature = "db", derive(sea_orm::EnumIter, sea_orm::DeriveActiveEnum))]
        #[cfg_attr(feature = "db", sea_orm(rs_type = "String", db_type = "Text"))]
        pub enum $name { $(
            $(#[$each])+
            #[serde(rename = $slug)]
            #[cfg_attr(feature = "db", sea_orm(string_value = $slug))]
            $variant
        ),+ }

        impl $name {
            /// Every one of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// In the database and in a form.
            pub const fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// As people read it.
            pub const fn word(self) -> &'static str {
                match self { $(Self::$variant => $word),+ }
            }
        }
    )+ };
}
pub(crate) use words;

words! {
    /// How wide the roll is.
    PaperWidth {
        /// 48 letters in a line.
        Wide = "80", "80 mm";
        /// 32 letters in a line.
        Narrow = "58", "58 mm";
    }

    /// The letters that a printer has besides those of English; others are drawn.
    Letters {
        /// Cyrillic as in DOS.
        Cp866 = "cp866", "Cyrillic, CP866";
        /// Cyrillic as in Windows.
        Wpc1251 = "wpc1251", "Cyrillic, WPC1251";
        /// None.
        Ascii = "ascii", "English only: all others are drawn";
    }

    /// What keeps a slip from the paper.
    PrinterFault {
        /// Nobody answers at its address.
        Off = "off", "The printer does not answer: switch it on, and check its cable and its address";
        /// The roll is at its end.
        OutOfPaper = "out_of_paper", "The printer is out of paper: put in a new roll";
        /// Somebody left it open.
        CoverOpen = "cover_open", "The printer's cover is open: close it";
        /// Its cutter jams, or it is too hot.
        Jammed = "jammed", "The printer reports an error: look for jammed paper, then switch it off and on";
        /// The line broke while the slip was sent.
        Broken = "broken", "The line to the printer broke: check its cable";
        /// It did not say that it printed.
        Slow = "slow", "The printer took the slip and did not print it in time";
        /// It was switched off in the settings.
        NotUsed = "not_used", "The printer was switched off in the settings";
    }

    /// What is wrong with a picture that is to be the logo.
    LogoFault {
        /// It does not begin as a PNG does.
        NotPng = "not_png", "This is no PNG picture: the logo must be one";
        /// More than [`LOGO_BYTES`].
        TooLarge = "too_large", "The picture is larger than 512 KiB";
        /// More than [`LOGO_SIDE`], whatever is in it.
        TooWide = "too_wide", "The picture has more than 2000 pixels in its width or height";
        /// It ends too early, or is no picture inside.
        Broken = "broken", "The picture is damaged: save it as PNG anew";
    }

    /// How far a slip is.
    PrintState {
        /// It waits.
        Queued = "queued", "Waiting";
        /// It is sent.
        Printing = "printing", "Printing";
        /// It is on the paper.
        Printed = "printed", "Printed";
        /// Nobody waits for it any more.
        Failed = "failed", "Not printed";
    }
}

/// A club's receipt printer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printer {
    /// Its name or address in the club's network.
    pub host: String,
    /// 9100 for most.
    pub port: i32,
    /// Its roll.
    pub paper: PaperWidth,
    /// Its letters.
    pub letters: Letters,
    /// The number under which it has them: makers differ.
    pub table: i32,
    /// The number of the picture that is stored in it, to stand at the top.
    pub logo: Option<i32>,
    /// What stands at the end of each slip.
    pub footer: String,
    /// What a QR code under it says.
    pub qr: String,
    /// Is it used?
    pub on: bool,
}

/// The most letters of the footer, and of what the QR code says; and the most bytes, as a QR code on a narrow roll holds.
const LINE_MOST: usize = 200;
const BYTES_MOST: usize = 400;

/// Sets the printer up; all of it as it was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EditPrinter {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// Its name or address.
    pub host: Typed,
    /// Its port; empty: 9100.
    #[serde(default)]
    pub port: Typed,
    /// Its roll.
    pub paper: PaperWidth,
    /// Its letters.
    pub letters: Letters,
    /// Their number; empty: as Epson counts.
    #[serde(default)]
    pub table: Typed,
    /// The number of its picture; empty: none.
    #[serde(default)]
    pub logo: Typed,
    /// What stands at the end.
    #[serde(default)]
    pub footer: Typed,
    /// What the QR code says.
    #[serde(default)]
    pub qr: Typed,
    /// Is it used?
    #[serde(default)]
    pub on: bool,
}

impl EditPrinter {
    /// What was typed.
    ///
    /// # Errors
    /// [`Refusal::BadPrinterAddress`], [`Refusal::BadPrinterNumber`], [`Refusal::BadNote`].
    pub fn read(&self) -> Result<Printer, Refusal> {
        let number = |typed: &Typed, usual: i32, range| match typed.0.trim() {
            "" => Ok(usual),
            _ => whole(typed, range).ok_or_else(|| Refusal::BadPrinterNumber { typed: typed.0.clone() }),
        };
        let logo = match self.logo.0.trim() {
            "" => None,
            _ => Some(number(&self.logo, 0, 1..=255)?),
        };
        Ok(Printer {
            host: self.host()?,
            port: number(&self.port, 9100, 1..=65_535)?,
            paper: self.paper,
            letters: self.letters,
            table: number(&self.table, self.letters.usual_table(), 0..=255)?,
            logo,
            footer: line(&self.footer)?,
            qr: line(&self.qr)?,
            on: self.on,
        })
    }

    fn host(&self) -> Result<String, Refusal> {
        let host = self.host.0.trim();
        let plain = |letter: char| letter.is_ascii_alphanumeric() || ".-:[]_".contains(letter);
        if (1..=100).contains(&host.len()) && host.chars().all(plain) {
            return Ok(host.to_owned());
        }
        Err(Refusal::BadPrinterAddress { typed: self.host.0.clone() })
    }
}

impl Letters {
    /// The number of their table, as Epson and most others count.
    pub const fn usual_table(self) -> i32 {
        match self {
            Self::Ascii => 0,
            Self::Cp866 => 17,
            Self::Wpc1251 => 46,
        }
    }
}

fn line(typed: &Typed) -> Result<String, Refusal> {
    let words = typed.0.trim();
    let fits = words.chars().count() <= LINE_MOST && words.len() <= BYTES_MOST;
    if !fits || words.chars().any(char::is_control) {
        return Err(Refusal::BadNote { most: 200 });
    }
    Ok(words.to_owned())
}

/// A logo has at most so many bytes.
pub const LOGO_BYTES: u32 = 512 * 1024;
/// And at most so many pixels from left to right, and from top to bottom.
pub const LOGO_SIDE: u32 = 2000;

/// Puts a picture at the top of all slips, in place of one before.
#[derive(Clone, PartialEq, Eq)]
pub struct SetLogo {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// The file as it was uploaded.
    pub png: Vec<u8>,
}

/// Takes the picture away.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoveLogo {
    /// Made with the form.
    pub id: ActId,
    /// For which club the form was shown.
    pub club: ClubId,
}

/// Prints a page that shows what the printer can.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TestPage {
    /// Made with the form.
    pub id: PrintJobId,
    /// For which club the form was shown.
    pub club: ClubId,
}

/// Prints the receipt of a transaction once more.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reprint {
    /// Made with the form.
    pub id: PrintJobId,
    /// Which.
    pub transaction: TransactionId,
}

/// A slip on its way to the paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintJob {
    /// Which.
    pub id: PrintJobId,
    /// The transaction whose receipt it is; `None`: a test page.
    pub transaction: Option<TransactionId>,
    /// Was it printed before?
    pub again: bool,
    /// How far it is.
    pub state: PrintState,
    /// How often it was tried.
    pub tries: i32,
    /// What kept it from the paper last.
    pub fault: Option<PrinterFault>,
    /// Since when it waits.
    pub at: Moment,
    /// Who made it.
    pub by: Option<String>,
}

/// How the printer is, for the screens of those who wait for its slips.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrinterSign {
    /// What keeps it from printing; `None`: nothing.
    pub fault: Option<PrinterFault>,
    /// So many slips wait.
    pub waiting: u32,
}

/// Everything the page of the printer shows, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrinterPage {
    /// Who looks.
    pub me: Me,
    /// The club's wall clock.
    pub times: LocalTimes,
    /// As it is set up; `None`: there is none.
    pub printer: Option<Printer>,
    /// The pixels of its logo, in width and height; `None`: none was uploaded.
    pub logo: Option<(u32, u32)>,
    /// How it is.
    pub sign: PrinterSign,
    /// The latest slips, the newest first.
    pub jobs: Vec<PrintJob>,
    /// The server's clock.
    pub now: Moment,
    /// The last line of news that this answer has in it.
    pub seen: i64,
    /// For the first form on the page.
    pub form: Uuid,
}

/// What stands on a receipt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceiptPaper {
    /// The venue.
    pub club: ClubCard,
    /// For its moments.
    pub times: LocalTimes,
    /// What was done.
    pub transaction: TransactionLine,
    /// What was sold, line by line.
    pub lines: Vec<SoldLine>,
    /// What was handed over and what went back.
    pub tendered: Option<(Money, Money)>,
}

/// So long a slip is tried. After that nobody stands there any more.
pub const GIVE_UP: TimeDelta = TimeDelta::minutes(30);

/// After so many failures in a row, when to try the printer again.
pub fn again_after(failures: i32) -> TimeDelta {
    TimeDelta::seconds(match failures {
        ..=1 => 2,
        2 => 5,
        3 => 10,
        _ => 20,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(words: &str) -> Typed {
        Typed(words.into())
    }

    fn good() -> EditPrinter {
        EditPrinter {
            id: ActId::fresh(),
            club: ClubId::fresh(),
            host: typed(" 192.168.1.50 "),
            port: typed(""),
            paper: PaperWidth::Wide,
            letters: Letters::Cp866,
            table: typed(""),
            logo: typed(""),
            footer: typed(" Рахмет! "),
            qr: typed(""),
            on: true,
        }
    }

    #[test]
    fn a_printer_by_cases() {
        let read = good().read().unwrap();
        assert_eq!((read.host.as_str(), read.port, read.table), ("192.168.1.50", 9100, 17));
        assert_eq!((read.logo, read.footer.as_str()), (None, "Рахмет!"));
        let other = EditPrinter { letters: Letters::Wpc1251, logo: typed("2"), port: typed("515"), ..good() };
        let other = other.read().unwrap();
        assert_eq!((other.table, other.logo, other.port), (46, Some(2), 515));
        assert_eq!(EditPrinter { table: typed("73"), ..good() }.read().unwrap().table, 73);
        let address = |words: &str| Refusal::BadPrinterAddress { typed: words.into() };
        let number = |words: &str| Refusal::BadPrinterNumber { typed: words.into() };
        for (edit, refusal) in [
            (EditPrinter { host: typed(""), ..good() }, address("")),
            (EditPrinter { host: typed("on the desk"), ..good() }, address("on the desk")),
            (EditPrinter { port: typed("0"), ..good() }, number("0")),
            (EditPrinter { port: typed("65536"), ..good() }, number("65536")),
            (EditPrinter { table: typed("256"), ..good() }, number("256")),
            (EditPrinter { logo: typed("0"), ..good() }, number("0")),
            (EditPrinter { footer: typed(&"я".repeat(201)), ..good() }, Refusal::BadNote { most: 200 }),
            (EditPrinter { qr: typed("a\u{1b}b"), ..good() }, Refusal::BadNote { most: 200 }),
        ] {
            assert_eq!(edit.read(), Err(refusal), "{edit:?}");
        }
    }

    #[test]
    fn a_printer_is_tried_less_and_less_often_but_never_forgotten() {
        let waits: Vec<i64> = (0..=6).map(|failures| again_after(failures).num_seconds()).collect();
        assert_eq!(waits, [2, 2, 5, 10, 20, 20, 20]);
    }

    #[test]
    fn words_of_the_database_are_those_of_the_wire() {
        for fault in PrinterFault::ALL {
            assert_eq!(serde_json::to_value(fault).unwrap(), fault.slug());
        }
        for paper in PaperWidth::ALL {
            assert_eq!(serde_json::to_value(paper).unwrap(), paper.slug());
        }
    }
}

//! What one shift hands over to the next: how the hall stands, what is owed, and notes.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Report, Shift};
use crate::{
    clubs::ClubCard,
    ids::{ActId, ClubId, NoteId},
    money::Money,
    printers::PrinterSign,
    refusal::Refusal,
    sessions::Session,
    staff::Me,
    time::{LocalTimes, Moment},
};

/// A note to whoever has the next shift. It stays until somebody ticks it off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Which.
    pub id: NoteId,
    /// What it says.
    pub text: String,
    /// Who wrote it.
    pub by: String,
    /// When.
    pub at: Moment,
}

/// Leaves a note.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeaveNote {
    /// Made with the form.
    pub id: NoteId,
    /// For which club the form was shown.
    pub club: ClubId,
    /// What it says.
    pub text: Lines,
}

/// What somebody typed into a field of several lines, ended as one likes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "String", into = "String")]
pub struct Lines(pub String);

/// Other letters that nobody can type become spaces, as in [`Typed`](crate::money::Typed).
impl From<String> for Lines {
    fn from(typed: String) -> Self {
        let typed = typed.replace("\r\n", "\n").replace('\r', "\n");
        let plain = |letter: char| if letter.is_control() && letter != '\n' { ' ' } else { letter };
        Self(typed.chars().map(plain).collect())
    }
}

impl From<Lines> for String {
    fn from(typed: Lines) -> Self {
        typed.0
    }
}

/// A note has no more letters.
pub const NOTE_MOST: u32 = 500;

impl LeaveNote {
    /// What it says, without what stands around it.
    ///
    /// # Errors
    /// [`Refusal::BadNote`], unless it is of 1 to [`NOTE_MOST`] letters; lines may be broken.
    pub fn text(&self) -> Result<String, Refusal> {
        let text = self.text.0.trim();
        let count = u32::try_from(text.chars().count()).unwrap_or(u32::MAX);
        if (1..=NOTE_MOST).contains(&count) {
            Ok(text.to_owned())
        } else {
            Err(Refusal::BadNote { most: NOTE_MOST })
        }
    }
}

/// Ticks a note off: it is done. Of two who do the first did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TickNote {
    /// Made with the form.
    pub id: ActId,
    /// Which.
    pub ticked: NoteId,
}

/// Somebody who sits there when it is handed over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seated {
    /// `PC 12`.
    pub device: String,
    /// The client's name, or `Unknown Guest`.
    pub who: String,
    /// When their time runs out; `None`: they pause.
    pub until: Option<Moment>,
    /// Bought seconds that are not played.
    pub left: i64,
    /// What of it was paid in money, and is owed to them.
    pub owed: Money,
}

impl Seated {
    /// How one sits there at `now`; `None`: their time is over. What is owed is rounded down to the price step.
    pub fn of(session: Session, device: String, now: Moment, step: Money) -> Option<Self> {
        let session = session.lived_until(now);
        let left = session.remaining(now).num_seconds();
        let paid = session.unused(now, step).into_iter();
        let paid = paid.filter(|(through, _)| *through != crate::orders::Through::Bonus);
        let owed = paid.map(|(_, amount)| amount).sum();
        let until = session.ends_at();
        (session.ended.is_none() && left > 0).then_some(Self { device, who: session.who, until, left, owed })
    }
}

/// A device that is out of service.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// `PC 12`.
    pub device: String,
    /// Why.
    pub reason: String,
    /// Until when; `None`: until it is released.
    pub until: Option<Moment>,
    /// Who placed it.
    pub by: String,
}

/// Everything the sheet says, in one answer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandOver {
    /// Who looks.
    pub me: Me,
    /// The venue.
    pub club: ClubCard,
    /// For the moments on the sheet.
    pub times: LocalTimes,
    /// The server's clock.
    pub now: Moment,
    /// The open shift.
    pub shift: Option<Shift>,
    /// Its X-report, blind for those who may not see expected cash; `None` without an open shift.
    pub report: Option<Report>,
    /// Who sits where.
    pub seated: Vec<Seated>,
    /// What is out of service.
    pub held: Vec<Held>,
    /// The receipt printer; `None`: there is none.
    pub printer: Option<PrinterSign>,
    /// What is to be done, the oldest first.
    pub notes: Vec<Note>,
    /// For the first form on the page.
    pub form: Uuid,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_says_something_and_not_too_much() {
        let bad = Err(Refusal::BadNote { most: NOTE_MOST });
        let most = "я".repeat(500);
        for (typed, text) in [
            (" Call Руслан \r\nabout his key ", Ok("Call Руслан \nabout his key".to_owned())),
            ("", bad.clone()),
            (" \n ", bad.clone()),
            ("a\0b\rc", Ok("a b\nc".to_owned())),
            (&most, Ok(most.clone())),
            (&format!("{most}я"), bad),
        ] {
            let note =
                LeaveNote { id: NoteId::fresh(), club: ClubId::fresh(), text: Lines::from(typed.to_owned()) };
            assert_eq!(note.text(), text, "{typed}");
        }
    }
}

//! What a seal of the ledger seals. Each seal holds the hash of its transaction and of the seal before it, so that no row
//! can be changed, left out or slipped in without all that came after (decision 34).

use std::fmt::Write;

use chrono::NaiveDate;
use uuid::Uuid;

use crate::{
    ids::{ClientId, ClubId, PostingId, ShiftId, StaffId, TransactionId},
    ledger::{Account, Why},
    money::Balance,
    time::Moment,
};

/// What stands before the first seal of a club.
pub const NOTHING_BEFORE: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A transaction with its postings, as it is sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// Which.
    pub id: TransactionId,
    /// In which club.
    pub club: ClubId,
    /// In which shift.
    pub shift: Option<ShiftId>,
    /// Who did it.
    pub staff: Option<StaffId>,
    /// Whose money.
    pub client: Option<ClientId>,
    /// Why.
    pub why: Why,
    /// What it is about.
    pub about: Uuid,
    /// What it puts right.
    pub corrects: Option<TransactionId>,
    /// What was typed as the reason.
    pub reason: String,
    /// The day that it is booked on.
    pub business_day: NaiveDate,
    /// When.
    pub at: Moment,
    /// Its legs, in any order.
    pub postings: Vec<SealedPosting>,
}

/// One leg, as it is sealed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealedPosting {
    /// Which.
    pub id: PostingId,
    /// Where.
    pub account: Account,
    /// Whose it is.
    pub client: Option<ClientId>,
    /// How much.
    pub amount: Balance,
}

impl Sealed {
    /// The text that is hashed as the seal of this number, behind the hash of the seal before. It never changes: old
    /// seals are looked at for ever. Each part stands on a line of its own, and what was typed comes last with its
    /// length, so that no two transactions have one text.
    pub fn text(&self, number: i64, before: &str) -> String {
        let mut text = format!("clubdeck seal 1\n{number}\n{before}\n");
        let mut line = |words: String| {
            text.push_str(&words);
            text.push('\n');
        };
        line(self.id.to_string());
        line(self.club.to_string());
        line(or_dash(self.shift));
        line(or_dash(self.staff));
        line(or_dash(self.client));
        line(self.why.slug().to_owned());
        line(self.about.to_string());
        line(or_dash(self.corrects));
        line(self.business_day.to_string());
        line(self.at.timestamp_micros().to_string());
        let mut postings = self.postings.clone();
        postings.sort_by_key(|posting| posting.id);
        for SealedPosting { id, account, client, amount } in postings {
            line(format!("{id} {} {} {}", account.slug(), or_dash(client), amount.minor()));
        }
        line(format!("{}\n{}", self.reason.len(), self.reason));
        text
    }
}

fn or_dash(id: Option<impl std::fmt::Display>) -> String {
    id.map_or_else(|| "-".to_owned(), |id| id.to_string())
}

/// A hash as people see and type it: small letters, without what stands around it.
pub fn written(hash: &[u8]) -> String {
    hash.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sealed() -> Sealed {
        let id = |number: u128| Uuid::from_u128(number);
        let posting = |number, account, amount| SealedPosting {
            id: PostingId(id(number)),
            account,
            client: None,
            amount: Balance::of(amount),
        };
        Sealed {
            id: TransactionId(id(1)),
            club: ClubId(id(2)),
            shift: Some(ShiftId(id(3))),
            staff: None,
            client: None,
            why: Why::TopUp,
            about: id(4),
            corrects: None,
            reason: "why\nnot".into(),
            business_day: "2026-11-22".parse().unwrap(),
            at: "2026-11-22T15:30:00.125Z".parse().unwrap(),
            postings: vec![posting(9, Account::ClientBalance, -5), posting(8, Account::Till, 5)],
        }
    }

    #[test]
    fn the_text_of_a_seal_never_changes() {
        let long = |number: u8| format!("00000000-0000-0000-0000-00000000000{number}");
        let expected = [
            "clubdeck seal 1",
            "7",
            "abc",
            &long(1),
            &long(2),
            &long(3),
            "-",
            "-",
            "top_up",
            &long(4),
            "-",
            "2026-11-22",
            "1795361400125000",
            &format!("{} till - 5", long(8)),
            &format!("{} client_balance - -5", long(9)),
            "7",
            "why\nnot",
            "",
        ];
        assert_eq!(sealed().text(7, "abc"), expected.join("\n"));
    }

    #[test]
    fn whatever_is_changed_changes_the_text() {
        let whole = sealed();
        let mut others = vec![
            Sealed { reason: "why\nno".into(), ..whole.clone() },
            Sealed { staff: Some(StaffId::fresh()), ..whole.clone() },
            Sealed { corrects: Some(TransactionId::fresh()), ..whole.clone() },
            Sealed { why: Why::Refund, ..whole.clone() },
            Sealed { business_day: "2026-11-23".parse().unwrap(), ..whole.clone() },
            Sealed { at: whole.at + chrono::TimeDelta::microseconds(1), ..whole.clone() },
            Sealed { postings: vec![], ..whole.clone() },
        ];
        let mut other = whole.clone();
        other.postings[0].amount = Balance::of(-6);
        others.push(other);
        for other in others {
            assert_ne!(other.text(7, "abc"), whole.text(7, "abc"));
        }
        assert_ne!(whole.text(8, "abc"), whole.text(7, "abc"));
        assert_ne!(whole.text(7, "abd"), whole.text(7, "abc"));
        // The order in which the postings are read says nothing.
        let mut turned = whole.clone();
        turned.postings.reverse();
        assert_eq!(turned.text(7, "abc"), whole.text(7, "abc"));
    }

    #[test]
    fn a_hash_is_written_in_small_letters() {
        assert_eq!(written(&[0, 10, 255]), "000aff");
    }
}

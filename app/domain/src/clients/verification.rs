//! Codes that prove that a phone is a client's (decision 16). Nothing waits for one: whoever is unverified plays and pays
//! as everybody.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, ClientId},
    messages::{CODE_DIGITS, State},
    refusal::Refusal,
    staff::Secret,
    time::Moment,
};

/// So long a code is good, in seconds.
pub const CODE_GOOD: i64 = 300;

/// After so many seconds another can be sent.
pub const CODE_AGAIN: i64 = 60;

/// So often it can be typed.
pub const CODE_TRIES: i32 = 3;

/// A code that was sent to a client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SentCode {
    /// When.
    pub at: Moment,
    /// How often something else was typed.
    pub wrong: i32,
}

impl SentCode {
    /// From then on it is worth nothing.
    pub fn good_until(&self) -> Moment {
        self.at + TimeDelta::seconds(CODE_GOOD)
    }

    /// From then on another can be sent.
    pub fn again_at(&self) -> Moment {
        self.at + TimeDelta::seconds(CODE_AGAIN)
    }

    /// May another be sent in its place?
    ///
    /// # Errors
    /// [`Refusal::CodeTooSoon`] with the seconds to wait.
    pub fn may_follow(&self, now: Moment) -> Result<(), Refusal> {
        let millis = (self.again_at() - now).num_milliseconds();
        if millis <= 0 {
            return Ok(());
        }
        // A begun second is a whole one. A clock that was set back makes nobody wait longer than that.
        let seconds = ((millis + 999) / 1000).min(CODE_AGAIN);
        Err(Refusal::CodeTooSoon { seconds: u32::try_from(seconds).unwrap_or(1) })
    }

    /// Can it still be typed?
    ///
    /// # Errors
    /// [`Refusal::CodeTries`], [`Refusal::CodeExpired`].
    pub fn is_good(&self, now: Moment) -> Result<(), Refusal> {
        if self.wrong >= CODE_TRIES {
            return Err(Refusal::CodeTries);
        }
        if now >= self.good_until() { Err(Refusal::CodeExpired) } else { Ok(()) }
    }

    /// Something else was typed once more, and what is said to that.
    pub fn wrong_again(&self) -> (Self, Refusal) {
        let wrong = (self.wrong + 1).min(CODE_TRIES);
        let left = u32::try_from(CODE_TRIES - wrong).unwrap_or(0);
        (Self { wrong, ..*self }, Refusal::WrongCode { left })
    }
}

/// The code that was sent last, as the client's page shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeOut {
    /// When it was sent, and how often something else was typed.
    pub code: SentCode,
    /// How far its message has come.
    pub state: State,
    /// Why it has come no further.
    pub error: Option<String>,
}

/// Send a client a code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SendCode {
    /// Made with the form.
    pub id: ActId,
    /// To whom.
    pub client: ClientId,
}

/// The code that a client says they got.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnterCode {
    /// Made with the form.
    pub id: ActId,
    /// Who.
    pub client: ClientId,
    /// As it was typed.
    pub code: Secret,
}

impl EnterCode {
    /// Its six digits, however they were grouped.
    ///
    /// # Errors
    /// [`Refusal::CodeDigits`] for what no code is: it is no try.
    pub fn digits(&self) -> Result<Secret, Refusal> {
        let letters = self.code.0.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
        let digits: String = letters.collect();
        let fits = digits.len() == CODE_DIGITS && digits.bytes().all(|digit| digit.is_ascii_digit());
        if fits { Ok(Secret(digits)) } else { Err(Refusal::CodeDigits) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(wrong: i32) -> SentCode {
        SentCode { at: "2026-11-22T15:30:00Z".parse().unwrap(), wrong }
    }

    fn after(millis: i64) -> Moment {
        sent(0).at + TimeDelta::milliseconds(millis)
    }

    #[test]
    fn a_code_is_good_for_five_minutes_and_three_tries() {
        for (wrong, millis, is) in [
            (0, 0, Ok(())),
            (2, 299_999, Ok(())),
            (0, 300_000, Err(Refusal::CodeExpired)),
            (3, 0, Err(Refusal::CodeTries)),
            (3, 300_000, Err(Refusal::CodeTries)),
            // A clock that was set back does no harm.
            (0, -5000, Ok(())),
        ] {
            assert_eq!(sent(wrong).is_good(after(millis)), is, "{wrong} {millis}");
        }
    }

    #[test]
    fn each_wrong_try_leaves_one_less() {
        let mut code = sent(0);
        for left in [2, 1, 0, 0] {
            let (next, said) = code.wrong_again();
            assert_eq!(said, Refusal::WrongCode { left });
            code = next;
        }
        assert_eq!(code.wrong, CODE_TRIES);
    }

    #[test]
    fn another_can_be_sent_after_a_minute() {
        for (millis, waits) in [
            (0, Some(60)),
            (1, Some(60)),
            (1001, Some(59)),
            (59_999, Some(1)),
            (60_000, None),
            (-9000, Some(60)),
        ] {
            let said = waits.map_or(Ok(()), |seconds| Err(Refusal::CodeTooSoon { seconds }));
            assert_eq!(sent(3).may_follow(after(millis)), said, "{millis}");
        }
    }

    #[test]
    fn a_code_is_six_digits_however_they_are_grouped() {
        let enter = |code: &str| {
            let enter =
                EnterCode { id: ActId::fresh(), client: ClientId::fresh(), code: Secret(code.into()) };
            enter.digits().map(|digits| digits.0)
        };
        for typed in ["012345", " 012 345 ", "012-345"] {
            assert_eq!(enter(typed).as_deref(), Ok("012345"), "{typed}");
        }
        for typed in ["", "12345", "1234567", "12345a", "١٢٣٤٥٦"] {
            assert_eq!(enter(typed), Err(Refusal::CodeDigits), "{typed}");
        }
    }
}

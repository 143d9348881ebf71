//! The second factor of a sign-in: a code that an app makes anew every half minute (RFC 6238), and recovery codes for
//! whoever has lost the app.

use std::ops::RangeInclusive;

use serde::{Deserialize, Serialize};

use crate::{
    ids::{ActId, StaffId},
    refusal::Refusal,
    staff::{Me, Secret},
    time::Moment,
};

/// How long an app shows a code, in seconds.
pub const STEP_SECONDS: i64 = 30;

/// How many digits a code of an app has.
pub const DIGITS: u32 = 6;

/// How many recovery codes somebody has at first.
pub const RECOVERY_CODES: u32 = 10;

/// How many letters a recovery code has: 80 random bits in base 32.
pub const RECOVERY_LETTERS: u32 = 16;

/// The stretch of time whose code an app shows now, counted from 1970.
pub fn step(now: Moment) -> i64 {
    now.timestamp() / STEP_SECONDS
}

/// The stretches whose codes are good now: a phone may be slow, or its clock half a minute wrong.
pub fn steps(now: Moment) -> RangeInclusive<i64> {
    step(now) - 1..=step(now) + 1
}

/// Letters in groups of four, so that they can be typed from a screen.
pub fn grouped(letters: &str, between: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    letters.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(between)
}

/// A code, by what it looks like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Code {
    /// Six digits of the app.
    App(Secret),
    /// Sixteen letters of base 32, in capitals.
    Recovery(Secret),
}

impl Code {
    /// What was typed, however it was grouped.
    ///
    /// # Errors
    /// [`Refusal::BadCode`] for what is neither.
    pub fn read(typed: &Secret) -> Result<Self, Refusal> {
        let letters = typed.0.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
        let letters: String = letters.map(|letter| letter.to_ascii_uppercase()).collect();
        let base32 = |letter: u8| letter.is_ascii_uppercase() || (b'2'..=b'7').contains(&letter);
        if letters.len() == DIGITS as usize && letters.bytes().all(|letter| letter.is_ascii_digit()) {
            Ok(Self::App(Secret(letters)))
        } else if letters.len() == RECOVERY_LETTERS as usize && letters.bytes().all(base32) {
            Ok(Self::Recovery(Secret(letters)))
        } else {
            Err(Refusal::BadCode)
        }
    }
}

/// How it stands with somebody's second factor.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SecondFactor {
    /// The password alone signs in.
    Off,
    /// Switched on, and asks for nothing until the first code of the app has come.
    Begun(Enrolment),
    /// Signing in takes a code.
    On {
        /// Recovery codes that have not been used.
        codes_left: u32,
    },
}

/// What the app is told.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Enrolment {
    /// To be typed, in groups of four.
    pub secret: Secret,
    /// To be scanned.
    pub drawing: Drawing,
}

/// A QR code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawing {
    /// Width and height, the light edge included.
    pub side: u32,
    /// What is dark, as an SVG path of squares of 1.
    pub path: String,
}

/// Switch it on: a secret is made, and waits for the app's first code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Beginning {
    /// Made with the form.
    pub id: ActId,
    /// One's own: a screen that was left alone is no place to shut somebody out.
    pub password: Secret,
}

/// Not after all: the secret that waits for its first code is forgotten.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cancelling {
    /// Made with the form.
    pub id: ActId,
}

/// A code of the app, for recovery codes: the first ones, or new ones in place of the old.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeGiven {
    /// Made with the form.
    pub id: ActId,
    /// Of the app.
    pub code: Secret,
}

/// Switch it off.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SwitchingOff {
    /// Made with the form.
    pub id: ActId,
    /// One's own.
    pub password: Secret,
    /// Of the app, or a recovery code.
    pub code: Secret,
}

/// Somebody has lost their phone: the password alone signs them in until they switch it on again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorRemoval {
    /// Made with the form.
    pub id: ActId,
    /// Whom it is about.
    pub person: StaffId,
}

/// One's second factor is another one now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FactorChanged {
    /// Whose.
    pub who: StaffId,
}

/// Recovery codes, shown once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoveryCodes {
    /// Whose.
    pub me: Me,
    /// In groups; none when this form has shown them before.
    pub codes: Vec<Secret>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn secret(text: &str) -> Secret {
        Secret(text.into())
    }

    #[test]
    fn a_code_is_read_however_it_is_grouped() {
        for typed in ["123456", " 123 456 ", "12-34-56"] {
            assert_eq!(Code::read(&secret(typed)), Ok(Code::App(secret("123456"))), "{typed}");
        }
        let recovery = Ok(Code::Recovery(secret("ABCDEFGHIJKL2345")));
        for typed in ["abcd-efgh-ijkl-2345", "ABCDEFGHIJKL2345", " abcd efgh ijkl 2345 "] {
            assert_eq!(Code::read(&secret(typed)), recovery, "{typed}");
        }
    }

    #[test]
    fn what_is_no_code_is_refused() {
        for typed in [
            "",
            "12345",
            "1234567",
            "12345a",
            "١٢٣٤٥٦",
            "ABCD-EFGH-IJKL-MNO1",
            "ABCD-EFGH",
            "ABCD-EFGH-IJKL-MNOPQ",
        ] {
            assert_eq!(Code::read(&secret(typed)), Err(Refusal::BadCode), "{typed}");
        }
    }

    #[test]
    fn a_code_is_never_printed() {
        assert_eq!(format!("{:?}", Code::read(&secret("123456"))), "Ok(App(•••))");
    }

    #[test]
    fn codes_of_one_step_around_are_good() {
        let now: Moment = "1970-01-01T00:01:29Z".parse().unwrap();
        assert_eq!((step(now), steps(now)), (2, 1..=3));
        assert_eq!(step("1970-01-01T00:01:30Z".parse().unwrap()), 3);
    }

    #[test]
    fn letters_are_grouped_by_four() {
        assert_eq!(grouped("ABCDEFGHIJ", " "), "ABCD EFGH IJ");
        assert_eq!(grouped("ABCDEFGH", "-"), "ABCD-EFGH");
        assert_eq!(grouped("", "-"), "");
    }
}

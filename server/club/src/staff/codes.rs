//! What codes are made of: an app's secret and its codes, the secret as a QR code, recovery codes.

use domain::{
    second_factor::{DIGITS, Drawing, RECOVERY_CODES, STEP_SECONDS, grouped, steps},
    staff::Secret,
    time::Moment,
};
use qrcode::{Color, QrCode};
use totp_rs::{Algorithm, Secret as Encoding, TOTP};

use crate::{
    error::{Error, Result},
    random::{random, same},
};

/// Who an app says that its code is for.
const ISSUER: &str = "Clubdeck";

/// As RFC 4226 wants it: 160 bits.
const SECRET_BYTES: usize = 20;

const RECOVERY_BYTES: usize = 10;

/// The light edge that a scanner needs.
const EDGE: usize = 4;

/// A secret for an app, in base 32.
pub(super) fn fresh_secret() -> String {
    base32(&random()[..SECRET_BYTES])
}

/// Recovery codes that nobody has seen yet, as `ABCD-EFGH-IJKL-MNOP`.
pub(super) fn fresh_recovery_codes() -> Vec<Secret> {
    (0..RECOVERY_CODES).map(|_| fresh_code()).collect()
}

/// Eighty random bits, to be typed.
pub(super) fn fresh_code() -> Secret {
    Secret(grouped(&base32(&random()[..RECOVERY_BYTES]), "-"))
}

fn base32(bytes: &[u8]) -> String {
    Encoding::Raw(bytes.to_vec()).to_encoded().to_string()
}

/// What is stored of a recovery code, of its letters without dashes: HMAC-SHA-256 with the code as its key. Eighty
/// random bits are guessed no sooner by a fast hash.
pub(super) fn hashed(letters: &str) -> String {
    let hash = TOTP::new_unchecked(Algorithm::SHA256, 6, 0, 30, letters.as_bytes().to_vec()).sign(0);
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The stretch of time whose code this is, if it is good now.
pub(super) fn step_of(secret: &str, digits: &str, now: Moment) -> Result<Option<i64>> {
    let app = app(secret)?;
    Ok(steps(now).rev().find(|step| {
        let at = u64::try_from(step * STEP_SECONDS).unwrap_or_default();
        same(&app.generate(at), digits)
    }))
}

fn app(secret: &str) -> Result<TOTP> {
    let bytes = Encoding::Encoded(secret.to_owned()).to_bytes();
    let bytes = bytes.map_err(|error| Error::untrue(error.to_string()))?;
    Ok(TOTP::new_unchecked(Algorithm::SHA1, DIGITS as usize, 0, STEP_SECONDS.unsigned_abs(), bytes))
}

/// What an app scans.
pub(super) fn drawing(login: &str, secret: &str) -> Result<Drawing> {
    let address = format!(
        "otpauth://totp/{ISSUER}:{}?secret={secret}&issuer={ISSUER}&algorithm=SHA1&digits={DIGITS}&period={STEP_SECONDS}",
        escaped(login)
    );
    let code = QrCode::new(address.as_bytes()).map_err(|error| Error::untrue(error.to_string()))?;
    let width = code.width();
    let path = code.to_colors().chunks(width).enumerate().map(|(y, row)| dark(y + EDGE, row)).collect();
    let side = u32::try_from(width + 2 * EDGE).map_err(|error| Error::untrue(error.to_string()))?;
    Ok(Drawing { side, path })
}

/// What is dark in one row.
fn dark(y: usize, row: &[Color]) -> String {
    let mut x = EDGE;
    let mut path = String::new();
    for run in row.chunk_by(|a, b| a == b) {
        let long = run.len();
        if run.first() == Some(&Color::Dark) {
            path += &format!("M{x} {y}h{long}v1h-{long}z");
        }
        x += long;
    }
    path
}

/// As a part of an address.
fn escaped(login: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    let letters = login
        .bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    letters.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use domain::second_factor::Code;

    use super::*;

    /// The secret of RFC 6238's own examples, in base 32.
    const RFC: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    fn at(seconds: i64) -> Moment {
        Moment::from_timestamp(seconds, 0).unwrap()
    }

    #[test]
    fn codes_are_those_of_the_rfc() {
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (2_000_000_000, "279037")] {
            assert_eq!(step_of(RFC, code, at(seconds)).unwrap(), Some(seconds / 30), "{code}");
        }
    }

    #[test]
    fn a_code_is_good_one_step_early_and_one_late() {
        for (seconds, good) in [(-31, false), (-30, true), (0, true), (59, true), (60, false)] {
            let step = step_of(RFC, "081804", at(1_111_111_080 + seconds)).unwrap();
            assert_eq!(step, good.then_some(37_037_036), "{seconds}");
        }
        assert_eq!(step_of(RFC, "81804", at(1_111_111_109)).unwrap(), None);
        assert!(step_of("not base 32!", "081804", at(0)).is_err());
    }

    #[test]
    fn secrets_and_recovery_codes_are_fresh_and_long() {
        assert_eq!(fresh_secret().len(), 32);
        assert_ne!(fresh_secret(), fresh_secret());
        let codes = fresh_recovery_codes();
        let hashes: HashSet<_> = codes
            .iter()
            .map(|code| match Code::read(code) {
                Ok(Code::Recovery(letters)) => hashed(&letters.0),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!((codes.len(), hashes.len()), (10, 10));
        assert!(hashes.iter().all(|hash| hash.len() == 64), "{hashes:?}");
        fresh_code().long_enough().unwrap();
    }

    #[test]
    fn the_drawing_is_square_with_a_light_edge() {
        let drawing = drawing("dana@orbit.kz", RFC).unwrap();
        assert!(drawing.side > 21 + 8, "{}", drawing.side);
        // The corner of every QR code: seven dark squares.
        assert!(drawing.path.starts_with("M4 4h7v1h-7z"), "{}", drawing.path);
        assert_eq!(escaped("dana@orbit.kz"), "dana%40orbit.kz");
    }
}

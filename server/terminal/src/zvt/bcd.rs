//! Numbers as the protocol writes them: two decimal digits a byte.

/// A number in so many bytes; `None` where it does not fit.
pub fn written<const N: usize>(number: u64) -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let mut rest = number;
    for byte in bytes.iter_mut().rev() {
        let two = u8::try_from(rest % 100).unwrap_or(0);
        *byte = ((two / 10) << 4) | (two % 10);
        rest /= 100;
    }
    (rest == 0).then_some(bytes)
}

/// The number that the bytes write; `None` where a half byte is no digit, or there are too many.
pub fn read(bytes: &[u8]) -> Option<u64> {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).try_fold(0_u64, |number, digit| {
        let digit = (digit < 10).then_some(u64::from(digit))?;
        number.checked_mul(10)?.checked_add(digit)
    })
}

/// The last four digits of a card's number, of which the rest is nobody's business: `E` hides a digit, `F` fills up.
pub fn card_number(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    let letter = |digit: u8| match digit {
        0..=9 => Some(char::from(b'0' + digit)),
        15 => None,
        _ => Some('*'),
    };
    let letters: Vec<char> = digits.filter_map(letter).collect();
    letters[letters.len().saturating_sub(4)..].iter().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_by_cases() {
        assert_eq!(written::<6>(123_456), Some([0, 0, 0, 0x12, 0x34, 0x56]));
        assert_eq!(written::<2>(978), Some([0x09, 0x78]));
        assert_eq!((written::<1>(100), written::<1>(99)), (None, Some([0x99])));
        assert_eq!(read(&[0x12, 0x3A]), None);
        assert_eq!(read(&[0x99; 11]), None);
        assert_eq!(card_number(&[0x55, 0x98, 0x83, 0xEE, 0xEE, 0xEE, 0x07, 0x4F]), "*074");
        assert_eq!(card_number(&[0x55, 0x98, 0x83, 0x01, 0x23, 0x45, 0x07, 0x48]), "0748");
        assert_eq!(card_number(&[0x7F]), "7");
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(number in 0_u64..1_000_000_000_000) {
            prop_assert_eq!(read(&written::<6>(number).unwrap()), Some(number));
        }
    }
}

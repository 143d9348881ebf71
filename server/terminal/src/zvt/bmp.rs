//! The fields of a message (*bitmaps*): a tag, and data as long as the tag says.

use std::collections::BTreeMap;

/// The amount.
pub const AMOUNT: u8 = 0x04;
/// More fields, tagged as in BER.
pub const TLV: u8 = 0x06;
/// The number of the payment in the terminal.
pub const TRACE: u8 = 0x0B;
/// The card's number.
pub const CARD_NUMBER: u8 = 0x22;
/// How it went; 0 is well.
pub const RESULT: u8 = 0x27;
/// More words, for people.
pub const TEXT: u8 = 0x3C;
/// The currency.
pub const CURRENCY: u8 = 0x49;
/// Sums by kinds of cards.
pub const TOTALS: u8 = 0x60;
/// The number of the receipt.
pub const RECEIPT: u8 = 0x87;
/// What the card is called.
pub const CARD_NAME: u8 = 0x8B;

enum Long {
    Fixed(usize),
    /// So many digits of a length before it, each a byte `Fx`.
    Digits(usize),
    Ber,
}

/// How long the data behind a tag are, by the table of PA00P015; `None` for a tag that it does not have.
fn long(tag: u8) -> Option<Long> {
    Some(match tag {
        0x01..=0x03
        | 0x05
        | 0x19
        | 0x27
        | 0x8A
        | 0x8C
        | 0xA0
        | 0xD0
        | 0xD2
        | 0xD3
        | 0xE0
        | 0xE9
        | 0xEA
        | 0xF0
        | 0xF9..=0xFC => Long::Fixed(1),
        0x0D | 0x0E | 0x17 | 0x3A | 0x49 | 0x87 => Long::Fixed(2),
        0x0B | 0x0C | 0x37 | 0x3D | 0x88 | 0xAA => Long::Fixed(3),
        0x29 => Long::Fixed(4),
        0xBA => Long::Fixed(5),
        0x04 => Long::Fixed(6),
        0x3B | 0xEB => Long::Fixed(8),
        0x2A => Long::Fixed(15),
        0x22 | 0x23 | 0x2D | 0x8B | 0xA7 | 0xD1 | 0xE1..=0xE8 | 0xF1..=0xF8 => Long::Digits(2),
        0x24 | 0x2E | 0x3C | 0x60 | 0x92 | 0x9A | 0xAF => Long::Digits(3),
        0x06 => Long::Ber,
        _ => return None,
    })
}

/// The fields of a message, by their tags.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields(BTreeMap<u8, Vec<u8>>);

impl Fields {
    /// Reads on until the end, or until something that the table does not have: what stands before it is right.
    pub fn read(mut data: &[u8]) -> Self {
        let mut fields = BTreeMap::new();
        while let Some((tag, field, rest)) = one(data) {
            fields.insert(tag, field.to_vec());
            data = rest;
        }
        Self(fields)
    }

    /// The data behind a tag.
    pub fn get(&self, tag: u8) -> Option<&[u8]> {
        self.0.get(&tag).map(Vec::as_slice)
    }

    /// The number behind a tag.
    pub fn number(&self, tag: u8) -> Option<u64> {
        self.get(tag).and_then(super::bcd::read)
    }

    /// The letters behind a tag: ASCII, or the code page of the terminal, of which others are left out.
    pub fn text(&self, tag: u8) -> String {
        let bytes = self.get(tag).unwrap_or_default().iter();
        let letter = |byte: &u8| match byte {
            b' '..=b'~' => Some(char::from(*byte)),
            b'\r' | b'\n' => Some(' '),
            _ => None,
        };
        bytes.filter_map(letter).collect::<String>().trim().to_owned()
    }
}

fn one(data: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (tag, rest) = data.split_first()?;
    let (length, rest) = match long(*tag)? {
        Long::Fixed(length) => (length, rest),
        Long::Digits(count) => digits(count, rest)?,
        Long::Ber => ber(rest)?,
    };
    let (field, rest) = rest.split_at_checked(length)?;
    Some((*tag, field, rest))
}

fn digits(count: usize, data: &[u8]) -> Option<(usize, &[u8])> {
    let (digits, rest) = data.split_at_checked(count)?;
    let length = digits.iter().try_fold(0, |length, byte| {
        let digit = usize::from(byte & 15);
        (byte & 0xF0 == 0xF0 && digit < 10).then_some(length * 10 + digit)
    });
    Some((length?, rest))
}

fn ber(data: &[u8]) -> Option<(usize, &[u8])> {
    let (first, rest) = data.split_first()?;
    match first {
        0..=0x7F => Some((usize::from(*first), rest)),
        0x81 => rest.split_first().map(|(length, rest)| (usize::from(*length), rest)),
        0x82 => {
            let (two, rest) = rest.split_first_chunk::<2>()?;
            Some((usize::from(u16::from_be_bytes(*two)), rest))
        }
        _ => None,
    }
}

/// The status byte in the completion of a status enquiry: after the version of the software, where that is given.
pub fn status(said: &[u8]) -> Option<u8> {
    let version = digits(3, said).and_then(|(length, rest)| rest.get(length..));
    version.unwrap_or(said).first().copied()
}

/// A length before a field, as `F0 F8`.
pub fn counted<const N: usize>(field: &[u8]) -> Vec<u8> {
    let mut bytes = vec![0xF0; N];
    let mut rest = field.len();
    for byte in bytes.iter_mut().rev() {
        *byte |= u8::try_from(rest % 10).unwrap_or(0);
        rest /= 10;
    }
    bytes.extend(field);
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        let digits: Vec<u32> = text.chars().filter_map(|letter| letter.to_digit(16)).collect();
        digits.chunks(2).map(|two| u8::try_from(two[0] << 4 | two[1]).unwrap()).collect()
    }

    #[test]
    fn what_a_terminal_said_of_a_payment() {
        // A status information as a terminal sent it: 25.00 euro with a MasterCard, approved.
        let fields = Fields::read(&hex(
            "2700 04000000002500 490978 0c225558 0d0405 22f0f8559883eeeeee0748 870231 3b3735303037310000 0b000975
            1960 2952523535 0e2405 8a06 8c01 8bf1f04d617374657243617264 2a383034303131393236202020202020",
        ));
        assert_eq!((fields.number(RESULT), fields.number(AMOUNT)), (Some(0), Some(2500)));
        assert_eq!((fields.number(CURRENCY), fields.number(RECEIPT)), (Some(978), Some(231)));
        assert_eq!((fields.number(TRACE), fields.text(CARD_NAME).as_str()), (Some(975), "MasterCard"));
        let number = fields.get(CARD_NUMBER).map(crate::zvt::bcd::card_number);
        assert_eq!(number.as_deref(), Some("0748"));
        assert_eq!(fields.text(0x2A), "804011926");
    }

    #[test]
    fn containers_are_stepped_over() {
        let fields = Fields::read(&hex(
            "2700 06 31 4c0a000000000000081ca72f1f450505788070021f4c01011f4d02fe041f4f0204001f50012060094307a0000000041010 0b000975",
        ));
        assert_eq!((fields.number(RESULT), fields.number(TRACE)), (Some(0), Some(975)));
        let long = [hex("06 81 80"), vec![0; 128], hex("27 6C")].concat();
        assert_eq!(Fields::read(&long).get(RESULT), Some(&[0x6C][..]));
        let longer = [hex("06 82 01 00"), vec![0; 256], hex("27 6C")].concat();
        assert_eq!(Fields::read(&longer).get(RESULT), Some(&[0x6C][..]));
    }

    #[test]
    fn what_stands_before_the_unknown_is_right() {
        let fields = Fields::read(&hex("2705 FF 04000000002500"));
        assert_eq!((fields.get(RESULT), fields.get(AMOUNT)), (Some(&[5][..]), None));
        assert_eq!(Fields::read(&hex("27")).get(RESULT), None);
        assert_eq!(Fields::read(&hex("8B F1 F0 41 42")).get(CARD_NAME), None);
    }

    #[test]
    fn how_a_terminal_says_it_is() {
        for (said, ready) in [
            ("f0f0f7 322e31342e3135 00", Some(0)),
            ("f0f0f7 322e31342e3135 9c 06 00", Some(0x9C)),
            ("f0f0f0 dc", Some(0xDC)),
            ("00", Some(0)),
            ("f0", Some(0xF0)),
            ("f0f0f7 322e31342e3135", None),
            ("", None),
        ] {
            assert_eq!(status(&hex(said)), ready, "{said}");
        }
    }

    #[test]
    fn lengths_are_written_digit_by_digit() {
        assert_eq!(counted::<2>(b"MasterCard"), hex("f1f04d617374657243617264"));
        assert_eq!(counted::<3>(&[0; 70])[..3], hex("f0f7f0"));
    }

    proptest! {
        #[test]
        fn nothing_that_comes_breaks_it(data in prop::collection::vec(any::<u8>(), 0..400)) {
            Fields::read(&data);
        }
    }
}

//! A message: class, instruction, length, data. A length of 255 or more is `FF` and two bytes, the low one first.

use std::io;

use tokio::io::{AsyncRead, AsyncReadExt};

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Apdu {
    /// Class and instruction.
    pub control: [u8; 2],
    /// What it carries.
    pub data: Vec<u8>,
}

impl Apdu {
    /// A message.
    pub fn new(control: [u8; 2], data: impl Into<Vec<u8>>) -> Self {
        Self { control, data: data.into() }
    }

    /// As it goes over the line; `None` where it is too long for the protocol.
    pub fn bytes(&self) -> Option<Vec<u8>> {
        let length = u16::try_from(self.data.len()).ok()?;
        let mut bytes = self.control.to_vec();
        match u8::try_from(length) {
            Ok(short) if short < 0xFF => bytes.push(short),
            _ => {
                bytes.push(0xFF);
                bytes.extend(length.to_le_bytes());
            }
        }
        bytes.extend(&self.data);
        Some(bytes)
    }

    /// The next one from the line.
    ///
    /// # Errors
    /// When the line breaks.
    pub async fn read(line: &mut (impl AsyncRead + Unpin)) -> io::Result<Self> {
        let mut head = [0; 3];
        line.read_exact(&mut head).await?;
        let [class, instruction, short] = head;
        let length = match short {
            0xFF => usize::from(line.read_u16_le().await?),
            short => usize::from(short),
        };
        let mut data = vec![0; length];
        line.read_exact(&mut data).await?;
        Ok(Self { control: [class, instruction], data })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::zvt::{command, said};

    fn hex(text: &str) -> Vec<u8> {
        let digits: Vec<u32> = text.chars().filter_map(|letter| letter.to_digit(16)).collect();
        digits.chunks(2).map(|two| u8::try_from(two[0] << 4 | two[1]).unwrap()).collect()
    }

    #[tokio::test]
    async fn messages_of_the_protocol() {
        // From PA00P015 and from dialogues with terminals.
        for (control, data, bytes) in [
            (command::REGISTRATION, "12 34 56 DE 09 78", "06 00 06 12 34 56 DE 09 78"),
            (
                command::AUTHORISATION,
                "04 00 00 00 01 10 00 49 09 78",
                "06 01 0A 04 00 00 00 01 10 00 49 09 78",
            ),
            (command::ABORT, "", "06 B0 00"),
            (command::REVERSAL, "00 00 00 87 02 31", "06 30 06 00 00 00 87 02 31"),
            (said::INTERMEDIATE_STATUS, "17", "04 FF 01 17"),
            (said::COMPLETION, "", "06 0F 00"),
            (said::ABORTED, "6C", "06 1E 01 6C"),
            (said::ACKNOWLEDGED, "", "80 00 00"),
            ([0x84, 0x9C], "", "84 9C 00"),
        ] {
            let message = Apdu::new(control, hex(data));
            assert_eq!(message.bytes(), Some(hex(bytes)));
            assert_eq!(Apdu::read(&mut hex(bytes).as_slice()).await.unwrap(), message);
        }
    }

    #[tokio::test]
    async fn a_long_message_has_a_long_length() {
        for (length, head) in [(254, &[0xFE][..]), (255, &[0xFF, 0xFF, 0]), (256, &[0xFF, 0, 1])] {
            let message = Apdu::new([0x06, 0xD3], vec![7; length]);
            let bytes = message.bytes().unwrap();
            assert_eq!(bytes[2..2 + head.len()], *head, "{length}");
            assert_eq!(Apdu::read(&mut bytes.as_slice()).await.unwrap(), message);
        }
        assert_eq!(Apdu::new([6, 1], vec![0; 65_536]).bytes(), None);
    }

    proptest! {
        #[test]
        fn what_is_cut_off_is_no_message(data in prop::collection::vec(any::<u8>(), 0..600), cut in 0_usize..600) {
            let bytes = Apdu::new([4, 0x0F], data).bytes().unwrap();
            let cut = cut.min(bytes.len() - 1);
            let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
            prop_assert!(runtime.block_on(Apdu::read(&mut &bytes[..cut])).is_err());
        }
    }
}

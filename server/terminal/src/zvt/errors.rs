//! The terminal's errors (chapter 10 of PA00P015): what became of the card's money, and what people read.

use crate::Refused;

/// Why the terminal did not do it.
pub fn refused(code: u8) -> Refused {
    match code {
        // The host, the line to it, or the terminal's own line.
        0x7D | 0x9B | 0xA1 | 0xA3 => Refused::NoConnection,
        0x6C => Refused::Stopped,
        // What the bank or the card says no to. Codes up to 99 are the host's own.
        0x01..=0x63 | 0x66..=0x69 | 0x6E | 0x71 | 0x75 | 0x78..=0x7A | 0xB7 | 0xD2 => {
            Refused::Declined { code }
        }
        _ => Refused::Other { code, text: text(code).to_owned() },
    }
}

/// What the code means.
pub const fn text(code: u8) -> &'static str {
    match code {
        0x64 => "card not readable",
        0x65 => "no card data",
        0x6A => "its memory of payments is full: make an end of day",
        0x6B => "not registered",
        0x6F => "another currency",
        0x72 => "the chip failed",
        0x77 => "no end of day possible",
        0x83 => "not possible",
        0x85 => "a key is missing",
        0x89 | 0xED => "its PIN pad is broken",
        0x9A => "it does not understand the till",
        0x9C => "please wait",
        0xA0 => "not ready",
        0xB1 | 0xB2 => "its memory is full",
        0xB4 => "taken back already",
        0xB5 => "cannot be taken back",
        0xC2 => "it wants a diagnosis",
        0xC3 => "the amount is too large",
        0xC5 => "it does not take this kind of card",
        0xC6 => "it does not know this currency",
        0xC8 => "the amount is too small",
        0xCC => "its printer is not ready: put in paper",
        0xDC => "a card is in it: take it out",
        0xE0 => "it is being serviced",
        0xE2 => "its card reader does not answer",
        0xF0 => "an end of day is due",
        0xFF => "system error",
        _ => "an error",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_to_do_by_cases() {
        for (code, words) in [
            (0xA3, "No connection: check the internet or the cable"),
            (0x7D, "No connection: check the internet or the cable"),
            (0x05, "Bank declined: another card or cash"),
            (0x71, "Bank declined: another card or cash"),
            (0x78, "Bank declined: another card or cash"),
            (0x6C, "Stopped at the terminal: try again, or take cash"),
            (
                0xCC,
                "The terminal says: its printer is not ready: put in paper (CC). Restart the terminal if it says so again",
            ),
            (0xD9, "The terminal says: an error (D9). Restart the terminal if it says so again"),
        ] {
            assert_eq!(refused(code).words(), words, "{code:02X}");
        }
    }
}

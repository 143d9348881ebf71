//! Phone numbers as people type them.

use phonenumber::{Mode, PhoneNumber, country, is_valid, metadata, parse};

/// Fewer digits are the end of a number at most.
const DIGITS_LEAST: usize = 7;

/// The number in E.164. Without a country's code it is one of `country`, as `8 701 555 01 23` is in Kazakhstan; `None`:
/// there is no such number.
pub(super) fn read(typed: &str, country: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let common = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+-().".contains(letter);
    if digits.len() < DIGITS_LEAST || digits.len() > 16 || !typed.chars().all(common) {
        return None;
    }
    let home: Option<country::Id> = country.parse().ok();
    let valid = |typed: &str| parse(home, typed).ok().filter(is_valid);
    // Some leave the plus out; and what begins like the country's code may be a number of the country after all.
    let abroad = || valid(&format!("+{digits}"));
    let at_home = || valid(&format!("+{}{digits}", code(home?)?));
    let number = valid(typed.trim()).or_else(abroad).or_else(at_home)?;
    Some(e164(&number))
}

/// What stands before a country's numbers, as `7`.
fn code(country: country::Id) -> Option<u16> {
    Some(metadata::DATABASE.by_id(country.as_ref())?.country_code())
}

fn e164(number: &PhoneNumber) -> String {
    number.format().mode(Mode::E164).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_every_common_form() {
        for typed in [
            "+7 701 555 01 23",
            "+77015550123",
            "8 701 555 01 23",
            "8 (701) 555-01-23",
            "87015550123",
            "77015550123",
            "7015550123",
            " 701.555.01.23 ",
        ] {
            assert_eq!(read(typed, "KZ").as_deref(), Some("+77015550123"), "{typed:?}");
        }
        for (typed, country, number) in [
            ("8 916 123-45-67", "RU", Some("+79161234567")),
            ("9161234567", "RU", Some("+79161234567")),
            ("+49 1512 3456789", "KZ", Some("+4915123456789")),
            ("01512 3456789", "DE", Some("+4915123456789")),
            ("(415) 555-2671", "US", Some("+14155552671")),
            ("0555 123 456", "KG", Some("+996555123456")),
        ] {
            assert_eq!(read(typed, country).as_deref(), number, "{typed:?} in {country}");
        }
    }

    #[test]
    fn what_is_no_number_is_none() {
        for typed in [
            "",
            "0123",
            "call me",
            "+7 701 555 01 2",
            "8 701 555 01 234",
            "+999 123456789",
            "+7 701 555 01 23 ext 5",
            "12345678901234567890",
            "++++++++++",
            "７０１５５５０１２３",
        ] {
            assert_eq!(read(typed, "KZ"), None, "{typed:?}");
        }
        assert_eq!(read("7015550123", "ZZ"), None);
    }
}

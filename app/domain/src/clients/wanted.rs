//! Looking a client up: what was typed, and what of it could be a phone, a client ID, a card or a name.
//!
//! Names are compared without regard to case in every alphabet, by the same rules when they are stored and when they
//! are looked for; a database's own idea of small and capital letters ends with Latin ones.

use std::collections::BTreeSet;

/// Of a phone at least so many of the last digits are looked for.
pub const LAST_DIGITS_LEAST: u32 = 4;

/// No phone number has more digits.
const DIGITS_MOST: usize = 15;
/// A client ID has no more digits.
const NUMBER_MOST: usize = 12;
/// Cards have so many letters and digits.
const CARD: std::ops::RangeInclusive<usize> = 3..=32;
/// Of a part of a name so many letters are kept and compared.
const PART_MOST: usize = 16;
/// A shorter end of a word is not worth a row.
const PART_LEAST: usize = 2;
/// More words of a name than this nobody types.
const WORDS_MOST: usize = 4;

/// A text as it is compared: in small letters, `ё` as `е`, its words with one space between them.
pub fn folded(text: &str) -> String {
    words(text).join(" ")
}

fn words(text: &str) -> Vec<String> {
    let small: String =
        text.to_lowercase().chars().map(|letter| if letter == 'ё' { 'е' } else { letter }).collect();
    small
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

/// What a name is found by: the end of each of its words from each letter on, so that what was typed is always the
/// beginning of one of them.
pub fn name_parts(name: &str) -> BTreeSet<String> {
    words(name).iter().flat_map(|word| ends(word)).collect()
}

fn ends(word: &str) -> impl Iterator<Item = String> {
    let letters: Vec<char> = word.chars().collect();
    let last = letters.len().saturating_sub(PART_LEAST);
    (0..=last).map(move |from| letters[from..].iter().take(PART_MOST).collect())
}

/// The number of a card as it is stored: capital letters and digits, without gaps. `None`: that is none.
pub fn card_number(typed: &str) -> Option<String> {
    let plain = typed.chars().filter(|letter| !letter.is_whitespace() && *letter != '-');
    let number: String = plain.map(|letter| letter.to_ascii_uppercase()).collect();
    let fits = CARD.contains(&number.len()) && number.bytes().all(|letter| letter.is_ascii_alphanumeric());
    fits.then_some(number)
}

/// What somebody looks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// The last digits of a phone, read from the end.
    pub digits_reversed: Option<String>,
    /// A client ID.
    pub number: Option<i64>,
    /// A card's number.
    pub card: Option<String>,
    /// The beginnings of parts of a name, the longest first.
    pub words: Vec<String>,
}

impl Wanted {
    /// Reads what was typed. A phone number as a whole is for the server to read.
    pub fn read(typed: &str) -> Self {
        let typed = typed.trim();
        let digits = digits(typed);
        let mut wanted = Self {
            digits_reversed: digits.as_ref().and_then(|digits| reversed(digits)),
            number: digits.as_ref().and_then(|digits| client_number(typed, digits)),
            card: card_number(typed.trim_start_matches(['#', '№'])),
            words: if digits.is_some() { Vec::new() } else { words(typed) },
        };
        wanted.words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
        wanted.words.truncate(WORDS_MOST);
        for word in &mut wanted.words {
            *word = word.chars().take(PART_MOST).collect();
        }
        wanted
    }

    /// Is there nothing to look for?
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }
}

/// The digits, where nothing else stands but what people put between the digits of a number.
fn digits(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(char::is_ascii_digit).collect();
    let only = typed
        .chars()
        .all(|letter| letter.is_ascii_digit() || letter.is_whitespace() || "+-().#№".contains(letter));
    (only && !digits.is_empty()).then_some(digits)
}

fn reversed(digits: &str) -> Option<String> {
    let fits = (LAST_DIGITS_LEAST as usize..=DIGITS_MOST).contains(&digits.len());
    fits.then(|| digits.chars().rev().collect())
}

fn client_number(typed: &str, digits: &str) -> Option<i64> {
    let plain = typed.trim_start_matches(['#', '№']).trim() == digits;
    (plain && digits.len() <= NUMBER_MOST).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn names_are_folded_in_every_alphabet() {
        for (name, fold) in [
            ("Айгерім  Нұрланқызы", "айгерім нұрланқызы"),
            ("Семён ЁЛКИН", "семен елкин"),
            ("O'Neil-Smith, Ann", "o neil smith ann"),
            ("ÄÖÜ ẞ", "äöü ß"),
            (" % _ ", ""),
        ] {
            assert_eq!(folded(name), fold, "{name}");
        }
    }

    #[test]
    fn a_name_is_found_by_each_end_of_its_words() {
        let parts: Vec<_> = name_parts("Али Жан").into_iter().collect();
        assert_eq!(parts, ["али", "ан", "жан", "ли"]);
        assert_eq!(name_parts("Э").into_iter().collect::<Vec<_>>(), ["э"]);
        assert!(name_parts("").is_empty());
        let long = name_parts(&"ж".repeat(60));
        assert!(long.iter().all(|part| part.chars().count() <= 16) && long.len() == 15);
    }

    #[test]
    fn cards_are_stored_one_way() {
        for (typed, number) in [
            ("0012 3456", Some("00123456")),
            (" ab-12-cd ", Some("AB12CD")),
            ("123", Some("123")),
            ("12", None),
            ("12_3", None),
            ("карта", None),
            ("", None),
        ] {
            assert_eq!(card_number(typed).as_deref(), number, "{typed:?}");
        }
    }

    #[test]
    fn what_was_typed_can_be_several_things() {
        let some = |text: &str| Some(text.to_owned());
        for (typed, digits, number, card, words) in [
            ("+7 701 555-01-23", some("32105551077"), None, None, vec![]),
            ("0123", some("3210"), Some(123), some("0123"), vec![]),
            ("12", None, Some(12), None, vec![]),
            ("#1042", some("2401"), Some(1042), some("1042"), vec![]),
            ("№ 7", None, Some(7), None, vec![]),
            ("Пет  Ивано", None, None, None, vec!["ивано", "пет"]),
            ("AB 1234", None, None, some("AB1234"), vec!["1234", "ab"]),
            ("", None, None, None, vec![]),
            ("+", None, None, None, vec![]),
            ("1234567890123456", None, None, some("1234567890123456"), vec![]),
        ] {
            let wanted = Wanted::read(typed);
            let words: Vec<String> = words.into_iter().map(str::to_owned).collect();
            assert_eq!(wanted, Wanted { digits_reversed: digits, number, card, words }, "{typed:?}");
        }
        assert!(Wanted::read(" % ").is_nothing());
    }

    proptest! {
        #[test]
        fn any_piece_of_a_word_is_the_beginning_of_a_part(
            word in "[а-яА-ЯёЁa-zA-Zәіңғүұқөһ]{2,16}",
            from in 0_usize..16,
            length in 2_usize..16,
        ) {
            let letters: Vec<char> = word.chars().collect();
            let from = from.min(letters.len() - 2);
            let piece: String = letters[from..].iter().take(length).collect();
            let wanted = Wanted::read(&piece.to_uppercase());
            let parts = name_parts(&word);
            // Some letters have no single capital: nobody would find them so, and nobody types them so.
            prop_assume!(folded(&piece.to_uppercase()) == folded(&piece));
            prop_assert!(wanted.words.iter().all(|word| parts.iter().any(|part| part.starts_with(word))));
        }

        #[test]
        fn nothing_that_is_typed_breaks_the_reading(typed in ".{0,80}") {
            let wanted = Wanted::read(&typed);
            prop_assert!(wanted.words.len() <= 4);
            for word in &wanted.words {
                prop_assert!(!word.is_empty() && word.chars().all(char::is_alphanumeric));
            }
        }
    }
}

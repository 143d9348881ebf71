//! Secret randomness, and comparing what nobody must guess.

use argon2::password_hash::phc::Salt;

/// 256 random bits.
pub(crate) fn random() -> Vec<u8> {
    // The salt of a password is 128 bits of the same secret randomness.
    let (first, second) = (Salt::generate(), Salt::generate());
    [&first[..], &second[..]].concat()
}

/// A number of so many digits, each as likely as any other but for less than one in 2^100.
pub(crate) fn random_digits(digits: usize) -> String {
    let number = random().iter().take(16).fold(0_u128, |number, byte| number << 8 | u128::from(*byte));
    let all = (0..digits).fold(1_u128, |all, _| all * 10);
    format!("{:0digits$}", number % all)
}

/// Every byte is looked at: the time it takes tells nothing.
pub(crate) fn same(secret: &str, typed: &str) -> bool {
    let differs = secret.bytes().zip(typed.bytes()).fold(0_u8, |differs, (a, b)| differs | (a ^ b));
    secret.len() == typed.len() && differs == 0
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn digits_are_so_many_and_fresh() {
        let codes: HashSet<String> = (0..200).map(|_| random_digits(6)).collect();
        assert!(codes.iter().all(|code| code.len() == 6 && code.bytes().all(|digit| digit.is_ascii_digit())));
        // Two of two hundred in a million are the same now and then.
        assert!(codes.len() > 190, "{}", codes.len());
    }

    #[test]
    fn only_the_same_is_the_same() {
        assert!(same("012345", "012345") && same("", ""));
        assert!(!same("012345", "012346") && !same("012345", "01234") && !same("", "0"));
    }
}

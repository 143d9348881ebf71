//! What lists that are looked up have in common: a place in them, and what an address says of them.

use std::{
    fmt::{self, Write},
    str::FromStr,
};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::time::Moment;

/// A place in a list, which is ordered by time and then by id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cursor<I> {
    /// When it began or was done.
    pub at: Moment,
    /// Which it is.
    pub id: I,
}

/// Nothing in a list is later: the last millisecond that an address may name, in the year 2199.
const LAST_MILLISECOND: i64 = 7_258_118_399_999;

/// What is no place in a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoCursor;

impl<I: fmt::Display> fmt::Display for Cursor<I> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.at.timestamp_millis(), self.id)
    }
}

impl<I: FromStr> FromStr for Cursor<I> {
    type Err = NoCursor;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (millis, id) = text.split_once('_').ok_or(NoCursor)?;
        let millis: i64 = millis.parse().map_err(|_| NoCursor)?;
        if !(0..=LAST_MILLISECOND).contains(&millis) {
            return Err(NoCursor);
        }
        let at = Moment::from_timestamp_millis(millis).ok_or(NoCursor)?;
        Ok(Self { at, id: id.parse().map_err(|_| NoCursor)? })
    }
}

/// A day that a club could mean.
pub(crate) fn day(text: &str) -> Option<NaiveDate> {
    let day: NaiveDate = text.parse().ok()?;
    (2000..2200).contains(&day.year()).then_some(day)
}

/// The query of an address, without its question mark, of what is there. Nothing in it needs to be escaped.
pub(crate) fn query<const N: usize>(parts: [(&str, Option<String>); N]) -> String {
    let parts = parts.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    parts.collect::<Vec<_>>().join("&")
}

/// What such a query says under a name.
pub(crate) fn value(query: &str, name: &str) -> Option<String> {
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_owned())
}

/// A text as it may stand in the query of an address.
pub fn escaped(text: &str) -> String {
    text.bytes().fold(String::new(), |mut escaped, byte| {
        if byte.is_ascii_alphanumeric() || byte == b'-' {
            escaped.push(char::from(byte));
        } else {
            // Writing to a string does not fail.
            let _ = write!(escaped, "%{byte:02X}");
        }
        escaped
    })
}

/// What was escaped so, or by a browser's form; what is no escape stays as it is.
pub(crate) fn unescaped(text: &str) -> String {
    let bytes = text.as_bytes();
    let (mut plain, mut place) = (Vec::with_capacity(bytes.len()), 0);
    while let Some(&byte) = bytes.get(place) {
        let digits = text.get(place + 1..place + 3).filter(|_| byte == b'%');
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(escape) => plain.push(escape),
            None => plain.push(if byte == b'+' { b' ' } else { byte }),
        }
        place += if digits.is_some_and(|digits| u8::from_str_radix(digits, 16).is_ok()) { 3 } else { 1 };
    }
    String::from_utf8_lossy(&plain).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_escaped_is_read_again() {
        assert_eq!(escaped("a b&c=ü"), "a%20b%26c%3D%C3%BC");
        for text in ["", "a b&c=ü", "100% + 1", "%zz"] {
            assert_eq!(unescaped(&escaped(text)), text);
        }
        assert_eq!(unescaped("a+b%2"), "a b%2");
    }
}

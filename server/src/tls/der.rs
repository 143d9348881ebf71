//! What a certificate says of itself, as far as we ask: until when, and who it is. A reader of DER for these two;
//! whether a certificate is any good is looked at by others.

use chrono::NaiveDateTime;
use domain::time::Moment;

const INTEGER: u8 = 0x02;
const NAME: u8 = 0x06;
const UTF8: u8 = 0x0c;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// Stands before everything else, unless the certificate is of the first version.
const VERSION: u8 = 0xa0;

/// `commonName`, 2.5.4.3
const COMMON_NAME: [u8; 3] = [0x55, 0x04, 0x03];

/// What stands in a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    /// Afterwards, it is not good any more.
    pub ends: Moment,
    /// Whose it is, if the name is a common name alone.
    pub name: Option<String>,
}

/// `None` where this is no certificate.
pub(super) fn facts(certificate: &[u8]) -> Option<Facts> {
    let mut signed = Values(Values(certificate).expect(SEQUENCE)?);
    let mut body = Values(signed.expect(SEQUENCE)?);
    let (first, _) = body.value()?;
    if first == VERSION {
        body.expect(INTEGER)?;
    }
    let _algorithm = body.expect(SEQUENCE)?;
    let _issuer = body.expect(SEQUENCE)?;
    let mut validity = Values(body.expect(SEQUENCE)?);
    let _begins = moment(validity.value()?)?;
    let ends = moment(validity.value()?)?;
    let name = common_name(body.expect(SEQUENCE)?);
    Some(Facts { ends, name })
}

/// Values that stand one behind the other.
struct Values<'a>(&'a [u8]);

impl<'a> Values<'a> {
    /// The next one: its tag, and what is in it.
    fn value(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        let (&length, rest) = rest.split_first()?;
        let (length, rest) = match length {
            0..=0x7f => (usize::from(length), rest),
            // Sixteen millions are enough for everybody.
            0x81..=0x83 => {
                let (bytes, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
                (bytes.iter().fold(0, |length, byte| (length << 8) | usize::from(*byte)), rest)
            }
            _ => return None,
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, content))
    }

    /// What is in the next one, which must have this tag.
    fn expect(&mut self, tag: u8) -> Option<&'a [u8]> {
        self.value().filter(|(found, _)| *found == tag).map(|(_, content)| content)
    }
}

/// Until the year 2049 a time has two digits for its year.
fn moment((tag, text): (u8, &[u8])) -> Option<Moment> {
    let text = std::str::from_utf8(text).ok()?;
    let century = match tag {
        UTC_TIME if text < "50" => "20",
        UTC_TIME => "19",
        GENERALIZED_TIME => "",
        _ => return None,
    };
    let text = format!("{century}{text}");
    Some(NaiveDateTime::parse_from_str(&text, "%Y%m%d%H%M%SZ").ok()?.and_utc())
}

fn common_name(subject: &[u8]) -> Option<String> {
    let mut parts = Values(subject);
    let mut part = Values(parts.expect(SET)?);
    let mut pair = Values(part.expect(SEQUENCE)?);
    let alone = parts.0.is_empty() && part.0.is_empty();
    let kind = pair.expect(NAME)?;
    let name = pair.expect(UTF8)?;
    if !alone || kind != COMMON_NAME {
        return None;
    }
    String::from_utf8(name.to_vec()).ok()
}

#[cfg(test)]
mod tests {
    use rcgen::{CertificateParams, DistinguishedName, DnType, KeyPair, date_time_ymd};

    use super::*;

    fn certificate(names: &[(DnType, &str)], ends: (i32, u8, u8)) -> Vec<u8> {
        let mut params = CertificateParams::new(vec!["club.test".to_owned()]).unwrap();
        params.distinguished_name = DistinguishedName::new();
        for (kind, name) in names {
            params.distinguished_name.push(kind.clone(), *name);
        }
        params.not_before = date_time_ymd(2026, 1, 2);
        params.not_after = date_time_ymd(ends.0, ends.1, ends.2);
        params.self_signed(&KeyPair::generate().unwrap()).unwrap().der().to_vec()
    }

    #[test]
    fn a_certificate_is_read() {
        let alone = [(DnType::CommonName, "Компьютерный клуб")];
        let read = facts(&certificate(&alone, (2027, 3, 4))).unwrap();
        assert_eq!(read.ends.to_rfc3339(), "2027-03-04T00:00:00+00:00");
        assert_eq!(read.name.as_deref(), Some("Компьютерный клуб"));
    }

    #[test]
    fn years_have_two_digits_or_four() {
        for year in [2049, 2050, 2999] {
            let read = facts(&certificate(&[(DnType::CommonName, "x")], (year, 12, 31))).unwrap();
            assert_eq!(read.ends.to_rfc3339(), format!("{year}-12-31T00:00:00+00:00"));
        }
    }

    #[test]
    fn a_longer_name_is_none_of_ours() {
        let long = [(DnType::OrganizationName, "x"), (DnType::CommonName, "y")];
        assert_eq!(facts(&certificate(&long, (2027, 1, 1))).unwrap().name, None);
    }

    #[test]
    fn what_is_broken_off_is_no_certificate() {
        let whole = certificate(&[(DnType::CommonName, "x")], (2027, 1, 1));
        assert!(facts(&whole).is_some());
        for length in 0..whole.len() {
            assert_eq!(facts(&whole[..length]), None, "{length}");
        }
        assert_eq!(facts(b"-----BEGIN CERTIFICATE-----"), None);
    }
}

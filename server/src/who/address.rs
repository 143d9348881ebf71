//! From where somebody asks. A proxy stands between: its word is taken if it is one of ours, and nobody else's.

use std::{
    fmt,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    str::FromStr,
};

use axum::http::{HeaderMap, HeaderValue};

/// Each proxy adds who asked it, behind what it was told.
const FORWARDED: &str = "x-forwarded-for";

/// The proxies whose word is taken, as `127.0.0.1, 10.0.0.0/8, fd00::/8`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proxies(Vec<Network>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Network {
    address: IpAddr,
    /// So many bits of it must agree.
    bits: u32,
}

/// What is no address.
#[derive(Debug, PartialEq, Eq)]
pub struct NoAddress(String);

impl fmt::Display for NoAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wanted = "give addresses or networks with commas between them, as 127.0.0.1, 10.0.0.0/8";
        write!(f, "“{}” is no address; {wanted}", self.0)
    }
}

impl FromStr for Proxies {
    type Err = NoAddress;

    fn from_str(typed: &str) -> Result<Self, NoAddress> {
        let parts = typed.split(',').map(str::trim).filter(|part| !part.is_empty());
        let networks = parts.map(str::parse).collect::<Result<Vec<Network>, _>>()?;
        Ok(Self(networks))
    }
}

impl FromStr for Network {
    type Err = NoAddress;

    fn from_str(typed: &str) -> Result<Self, NoAddress> {
        let none = || NoAddress(typed.to_owned());
        let (address, bits) = typed.split_once('/').map_or((typed, None), |(at, bits)| (at, Some(bits)));
        let address: IpAddr = address.parse().map_err(|_| none())?;
        let all: u32 = if address.is_ipv4() { 32 } else { 128 };
        let bits = bits.map_or(Ok(all), str::parse::<u32>).map_err(|_| none())?;
        if bits > all {
            return Err(none());
        }
        Ok(Self { address, bits })
    }
}

impl Network {
    fn holds(&self, address: IpAddr) -> bool {
        let differs = match (self.address, address) {
            (IpAddr::V4(ours), IpAddr::V4(other)) => u128::from(ours.to_bits() ^ other.to_bits()) << 96,
            (IpAddr::V6(ours), IpAddr::V6(other)) => ours.to_bits() ^ other.to_bits(),
            _ => return false,
        };
        differs.checked_shr(128 - self.bits).unwrap_or(0) == 0
    }
}

impl Proxies {
    /// Who asks: the last one on the way who is no proxy of ours. `connection` is whoever is at the other end of the line;
    /// without one, as in tests, it is this machine.
    pub(crate) fn asker(&self, connection: Option<IpAddr>, headers: &HeaderMap) -> IpAddr {
        let mut asker = connection.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)).to_canonical();
        // What a stranger sent need not be text; what a proxy of ours added to it is.
        let lines = headers.get_all(FORWARDED).iter().map(HeaderValue::as_bytes);
        let told: Vec<&str> = lines
            .flat_map(|line| line.split(|byte| *byte == b','))
            .map(|hop| str::from_utf8(hop).unwrap_or_default())
            .collect();
        // What stands before the word of a stranger was made up by the stranger, or may be.
        for hop in told.into_iter().rev() {
            if !self.trusts(asker) {
                break;
            }
            let Some(before) = hop_of(hop) else {
                break;
            };
            asker = before;
        }
        asker
    }

    fn trusts(&self, address: IpAddr) -> bool {
        self.0.iter().any(|network| network.holds(address))
    }
}

/// Some proxies add the port, and brackets.
fn hop_of(told: &str) -> Option<IpAddr> {
    let told = told.trim();
    let bare = told.strip_prefix('[').and_then(|told| told.strip_suffix(']')).unwrap_or(told);
    let address = bare.parse::<IpAddr>().ok();
    let address = address.or_else(|| told.parse::<SocketAddr>().ok().map(|hop| hop.ip()))?;
    Some(address.to_canonical())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `told` has a `|` between two headers.
    fn asker(proxies: &str, connection: &str, told: &'static str) -> String {
        let mut headers = HeaderMap::new();
        for line in told.split('|').filter(|line| !line.is_empty()) {
            headers.append(FORWARDED, HeaderValue::from_static(line));
        }
        let proxies: Proxies = proxies.parse().unwrap();
        proxies.asker(Some(connection.parse().unwrap()), &headers).to_string()
    }

    #[test]
    fn the_asker_by_cases() {
        for (proxies, connection, told, who) in [
            // Nobody is believed.
            ("", "192.0.2.7", "", "192.0.2.7"),
            ("", "127.0.0.1", "198.51.100.1", "127.0.0.1"),
            // Who is no proxy is not believed.
            ("127.0.0.1", "192.0.2.7", "198.51.100.1", "192.0.2.7"),
            // The proxy says nothing.
            ("127.0.0.1", "127.0.0.1", "", "127.0.0.1"),
            ("127.0.0.1", "127.0.0.1", "198.51.100.1", "198.51.100.1"),
            // Whoever asked the proxy made up the rest.
            ("127.0.0.1", "127.0.0.1", "10.9.9.9, 198.51.100.1", "198.51.100.1"),
            ("127.0.0.1", "127.0.0.1", "127.0.0.1, 198.51.100.1", "198.51.100.1"),
            ("127.0.0.1", "127.0.0.1", "10.9.9.9|198.51.100.1", "198.51.100.1"),
            // Several proxies of ours.
            ("127.0.0.1, 10.0.0.0/8", "127.0.0.1", "1.1.1.1, 198.51.100.1, 10.1.2.3", "198.51.100.1"),
            ("127.0.0.1, 10.0.0.0/8", "127.0.0.1", "10.1.2.4, 10.1.2.3", "10.1.2.4"),
            // The end of a network.
            ("10.0.0.0/12", "10.15.255.255", "198.51.100.1", "198.51.100.1"),
            ("10.0.0.0/12", "10.16.0.0", "198.51.100.1", "10.16.0.0"),
            ("0.0.0.0/0", "203.0.113.5", "198.51.100.1", "198.51.100.1"),
            // The newer kind of address, and the older one in its clothes.
            ("fd00::/8", "fd00::1", "2001:db8::7", "2001:db8::7"),
            ("fd00::/8", "fe80::1", "2001:db8::7", "fe80::1"),
            ("::1", "::1", "[2001:db8::7]:4711", "2001:db8::7"),
            ("::1", "::1", "[2001:db8::7]", "2001:db8::7"),
            ("127.0.0.1", "::ffff:127.0.0.1", "::ffff:198.51.100.1", "198.51.100.1"),
            ("::/0", "127.0.0.1", "198.51.100.1", "127.0.0.1"),
            ("127.0.0.1", "127.0.0.1", " 198.51.100.1:4711 ", "198.51.100.1"),
            // What is no address ends the way.
            ("127.0.0.1", "127.0.0.1", "unknown", "127.0.0.1"),
            ("127.0.0.1", "127.0.0.1", "198.51.100.1, ", "127.0.0.1"),
            ("127.0.0.1, 10.0.0.1", "127.0.0.1", "198.51.100.1, <x>, 10.0.0.1", "10.0.0.1"),
        ] {
            assert_eq!(asker(proxies, connection, told), who, "{proxies} | {connection} | {told}");
        }
    }

    #[test]
    fn without_a_line_it_is_this_machine() {
        assert_eq!(Proxies::default().asker(None, &HeaderMap::new()), IpAddr::from([127, 0, 0, 1]));
    }

    #[test]
    fn what_is_no_network_is_named() {
        for typed in ["club.example", "10.0.0.0/33", "10.0.0.0/", "fd00::/129", "10.0.0/8", "10.0.0.0/-1"] {
            let list = format!("127.0.0.1,{typed}");
            assert_eq!(list.parse::<Proxies>(), Err(NoAddress(typed.to_owned())));
        }
        assert_eq!("".parse::<Proxies>(), Ok(Proxies::default()));
    }
}

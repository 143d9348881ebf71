//! Guessing passwords is slow: a few tries at once, then one every few seconds, by account and by address.

use std::{
    net::{IpAddr, Ipv6Addr},
    num::NonZeroU32,
};

use governor::{
    DefaultKeyedRateLimiter, Quota, RateLimiter,
    clock::{Clock, DefaultClock},
};

/// All screens of a club may share one address: the account and the address together are counted first.
pub(crate) struct Throttle {
    by_both: DefaultKeyedRateLimiter<(String, IpAddr)>,
    by_account: DefaultKeyedRateLimiter<String>,
    by_address: DefaultKeyedRateLimiter<IpAddr>,
}

const AT_ONCE: NonZeroU32 = NonZeroU32::new(10).unwrap();
const OF_ACCOUNT: NonZeroU32 = NonZeroU32::new(30).unwrap();
const OF_ADDRESS: NonZeroU32 = NonZeroU32::new(60).unwrap();

/// A code has six digits, and three are good at a time: a few tries at once, then one every half minute.
const CODES_A_MINUTE: NonZeroU32 = NonZeroU32::new(2).unwrap();
/// From all addresses together.
const CODES_OF_ACCOUNT: NonZeroU32 = NonZeroU32::new(4).unwrap();

impl Throttle {
    pub(crate) fn new() -> Self {
        Self {
            by_both: RateLimiter::keyed(Quota::per_minute(AT_ONCE)),
            by_account: RateLimiter::keyed(Quota::per_minute(OF_ACCOUNT)),
            by_address: RateLimiter::keyed(Quota::per_minute(OF_ADDRESS)),
        }
    }

    /// For codes and passwords of people who have shown who they are.
    pub(crate) fn of_codes() -> Self {
        Self {
            by_both: RateLimiter::keyed(Quota::per_minute(CODES_A_MINUTE).allow_burst(AT_ONCE)),
            by_account: RateLimiter::keyed(Quota::per_minute(CODES_OF_ACCOUNT).allow_burst(OF_ACCOUNT)),
            by_address: RateLimiter::keyed(Quota::per_minute(OF_ADDRESS)),
        }
    }

    /// `Err` with the seconds to wait when there were too many tries.
    pub(crate) fn admit(&self, login: &str, address: IpAddr) -> Result<(), u32> {
        let address = household(address);
        let now = DefaultClock::default().now();
        let seconds = |until: governor::NotUntil<_>| {
            u32::try_from(until.wait_time_from(now).as_secs() + 1).unwrap_or(u32::MAX)
        };
        self.by_address.check_key(&address).map_err(seconds)?;
        self.admit_known(&login.trim().to_lowercase(), address)
    }

    /// The same for somebody who is known to be there. No stranger gets so far, so an address that all screens of a club
    /// share is not counted by itself: nobody locks out the others.
    pub(crate) fn admit_known(&self, who: &str, address: IpAddr) -> Result<(), u32> {
        let address = household(address);
        let now = DefaultClock::default().now();
        let seconds = |until: governor::NotUntil<_>| {
            u32::try_from(until.wait_time_from(now).as_secs() + 1).unwrap_or(u32::MAX)
        };
        self.by_both.check_key(&(who.to_owned(), address)).map_err(seconds)?;
        self.by_account.check_key(&who.to_owned()).map_err(seconds)?;
        self.forget_old();
        Ok(())
    }

    /// Keeps no more keys than the tries of the last minute: strangers choose the logins.
    fn forget_old(&self) {
        const KEYS_MAX: usize = 10_000;
        if self.by_both.len() > KEYS_MAX {
            self.by_both.retain_recent();
            self.by_account.retain_recent();
            self.by_address.retain_recent();
        }
    }
}

/// Whoever has one address of IPv6 has all of its /64.
fn household(address: IpAddr) -> IpAddr {
    match address {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() >> 64 << 64)),
        IpAddr::V4(_) => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_household_of_addresses_is_counted_as_one() {
        let throttle = Throttle::new();
        let address = |host: u16| IpAddr::from([0x2001, 0xdb8, 0, 1, 0, 0, 0, host]);
        for host in 0..10 {
            assert_eq!(throttle.admit("admin", address(host)), Ok(()));
        }
        assert!(throttle.admit("admin", address(99)).is_err());
        assert_eq!(throttle.admit("admin", IpAddr::from([0x2001, 0xdb8, 0, 2, 0, 0, 0, 1])), Ok(()));
    }

    #[test]
    fn an_account_is_tried_a_few_times_and_others_are_not_in_the_way() {
        let throttle = Throttle::new();
        let (here, there) = (IpAddr::from([10, 0, 0, 1]), IpAddr::from([10, 0, 0, 2]));
        for _ in 0..10 {
            assert_eq!(throttle.admit("admin", here), Ok(()));
        }
        assert!(throttle.admit(" ADMIN ", here).is_err_and(|seconds| (1..=60).contains(&seconds)));
        assert_eq!(throttle.admit("cashier", here), Ok(()));
        assert_eq!(throttle.admit("admin", there), Ok(()));
    }

    #[test]
    fn codes_are_tried_more_slowly_and_nobody_is_in_the_way() {
        let throttle = Throttle::of_codes();
        let here = IpAddr::from([10, 0, 0, 1]);
        for _ in 0..10 {
            assert_eq!(throttle.admit_known("dana", here), Ok(()));
        }
        assert!(throttle.admit_known("dana", here).is_err_and(|seconds| (20..=31).contains(&seconds)));
        for nth in 0..100 {
            assert_eq!(throttle.admit_known(&format!("colleague {nth}"), here), Ok(()));
        }
    }

    #[test]
    fn an_account_is_not_tried_from_everywhere_at_once() {
        let throttle = Throttle::new();
        let admitted =
            (0..=255_u8).filter(|host| throttle.admit("admin", IpAddr::from([10, 0, 0, *host])).is_ok());
        assert!((30..40).contains(&admitted.count()));
    }
}

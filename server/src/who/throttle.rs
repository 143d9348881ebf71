//! Guessing passwords is slow: a few tries at once, then one every few seconds, by account and by address.

use std::{net::IpAddr, num::NonZeroU32};

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

impl Throttle {
    pub(crate) fn new() -> Self {
        Self {
            by_both: RateLimiter::keyed(Quota::per_minute(AT_ONCE)),
            by_account: RateLimiter::keyed(Quota::per_minute(OF_ACCOUNT)),
            by_address: RateLimiter::keyed(Quota::per_minute(OF_ADDRESS)),
        }
    }

    /// `Err` with the seconds to wait when there were too many tries.
    pub(crate) fn admit(&self, login: &str, address: IpAddr) -> Result<(), u32> {
        let login = login.trim().to_lowercase();
        let now = DefaultClock::default().now();
        let seconds = |until: governor::NotUntil<_>| {
            u32::try_from(until.wait_time_from(now).as_secs() + 1).unwrap_or(u32::MAX)
        };
        self.by_address.check_key(&address).map_err(seconds)?;
        self.by_both.check_key(&(login.clone(), address)).map_err(seconds)?;
        self.by_account.check_key(&login).map_err(seconds)?;
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

#[cfg(test)]
mod tests {
    use super::*;

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
    fn an_account_is_not_tried_from_everywhere_at_once() {
        let throttle = Throttle::new();
        let admitted =
            (0..=255_u8).filter(|host| throttle.admit("admin", IpAddr::from([10, 0, 0, *host])).is_ok());
        assert!((30..40).contains(&admitted.count()));
    }
}

//! How long a sign-in lasts, by the club's clock.

use std::collections::HashMap;

use chrono::TimeDelta;
use domain::time::Moment;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{HALF_WAY, SINCE, STAFF, code::HalfWay};

/// Who does nothing for so long signs in again.
const IDLE: TimeDelta = TimeDelta::hours(12);

/// Whatever they do: after so long they sign in again.
const LONGEST: TimeDelta = TimeDelta::days(7);

/// When what is kept under a cookie is worth nothing any more, if it is not used again.
pub(super) fn ends(kept: &HashMap<String, Value>, now: Moment) -> Moment {
    if kept.contains_key(STAFF) {
        // One that does not say when it began is as old as can be.
        return read(kept, SINCE).map_or(now, |since: Moment| (since + LONGEST).min(now + IDLE));
    }
    read(kept, HALF_WAY).map_or(now + IDLE, |half: HalfWay| half.until)
}

fn read<T: DeserializeOwned>(kept: &HashMap<String, Value>, key: &str) -> Option<T> {
    kept.get(key).and_then(|value| serde_json::from_value(value.clone()).ok())
}

#[cfg(test)]
mod tests {
    use domain::ids::StaffId;
    use serde_json::json;

    use super::*;

    fn at(text: &str) -> Moment {
        text.parse().unwrap()
    }

    #[test]
    fn a_sign_in_ends_when_nobody_uses_it_and_after_a_week() {
        let signed_in = at("2026-11-22T15:30:00Z");
        let kept = HashMap::from([
            (STAFF.to_owned(), json!(StaffId::fresh())),
            (SINCE.to_owned(), json!(signed_in)),
        ]);
        assert_eq!(ends(&kept, signed_in), at("2026-11-23T03:30:00Z"));
        assert_eq!(ends(&kept, at("2026-11-29T03:00:00Z")), at("2026-11-29T15:00:00Z"));
        assert_eq!(ends(&kept, at("2026-11-29T15:00:00Z")), at("2026-11-29T15:30:00Z"));
    }

    #[test]
    fn one_that_does_not_say_since_when_has_ended() {
        let now = at("2026-11-22T15:30:00Z");
        let kept = HashMap::from([(STAFF.to_owned(), json!(StaffId::fresh()))]);
        assert_eq!(ends(&kept, now), now);
    }

    #[test]
    fn half_a_sign_in_ends_at_its_moment() {
        let (now, until) = (at("2026-11-22T15:30:00Z"), at("2026-11-22T15:35:00Z"));
        let half = HalfWay { staff: StaffId::fresh(), epoch: 0, until };
        let kept = HashMap::from([(HALF_WAY.to_owned(), json!(half))]);
        assert_eq!(ends(&kept, now), until);
    }
}

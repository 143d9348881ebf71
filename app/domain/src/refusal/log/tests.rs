//! The log has nothing that clients are known by.

use super::*;
use crate::ids::ClientId;

#[test]
fn the_log_has_nothing_that_clients_are_known_by() {
    let taken = Refusal::PhoneTaken { client: ClientId::fresh(), name: "Айгерім".into() };
    assert_eq!(taken.for_the_log(), "PhoneTaken");
    assert_eq!(Refusal::BadPhone { typed: "8 701".into() }.for_the_log(), "BadPhone");
    assert_eq!(Refusal::NoShift.for_the_log(), "NoShift");
    assert_eq!(Refusal::BadQuantity { max: 3 }.for_the_log(), "BadQuantity { max: 3 }");
}

//! What may become of a payment, by cases and in any order; what is typed of a terminal.

use proptest::prelude::*;

use super::*;

const HEARD: [Heard; 7] = [
    Heard::Sent,
    Heard::Unanswered,
    Heard::Charged,
    Heard::ChargedForNothing,
    Heard::NotCharged,
    Heard::GivenBack,
    Heard::NotGivenBack,
];

#[test]
fn what_becomes_of_a_payment_by_cases() {
    use PaymentState::{Approved, Declined, Requested, Sent, TakenBack, TakingBack, Unknown};
    let after: [(PaymentState, [Option<PaymentState>; 7]); 7] = [
        (Requested, [Some(Sent), None, None, None, Some(Declined), None, None]),
        (Sent, [None, Some(Unknown), Some(Approved), Some(TakingBack), Some(Declined), None, None]),
        (Unknown, [None, Some(Unknown), Some(Approved), Some(TakingBack), Some(Declined), None, None]),
        (Approved, [None; 7]),
        (Declined, [None; 7]),
        (TakingBack, [None, Some(TakingBack), None, None, None, Some(TakenBack), Some(TakingBack)]),
        (TakenBack, [None; 7]),
    ];
    assert_eq!(after.len(), PaymentState::ALL.len());
    for (state, becomes) in after {
        for (heard, becomes) in HEARD.into_iter().zip(becomes) {
            assert_eq!(state.after(heard), becomes, "{state:?}, {heard:?}");
        }
        assert_eq!(state.is_pending(), !matches!(state, Approved | Declined | TakenBack), "{state:?}");
    }
}

proptest! {
    /// Whatever is heard in whatever order: it is sent at most once, charged only after that, and what has ended stays so.
    #[test]
    fn no_order_sends_twice_or_charges_what_was_not_sent(heard in prop::collection::vec(0..HEARD.len(), 0..40)) {
        let (mut state, mut sent, mut ended) = (PaymentState::Requested, 0, None);
        for heard in heard.into_iter().map(|heard| HEARD[heard]) {
            let Some(next) = state.after(heard) else { continue };
            prop_assert_eq!(ended, None, "{:?} after its end", heard);
            sent += u32::from(heard == Heard::Sent);
            let charged = matches!(next, PaymentState::Approved | PaymentState::TakingBack | PaymentState::TakenBack);
            prop_assert!(!charged || sent == 1);
            state = next;
            ended = (!state.is_pending()).then_some(state);
        }
        prop_assert!(sent <= 1);
    }
}

fn tenge() -> Currency {
    Currency { code: "KZT".into(), symbol: "₸".into(), digits: 0 }
}

fn edit(host: &str, port: &str, password: &str, digits: &str) -> EditTerminal {
    EditTerminal {
        id: ActId::fresh(),
        club: ClubId::fresh(),
        driver: TerminalDriver::Zvt,
        host: Typed(host.into()),
        port: Typed(port.into()),
        password: Secret(password.into()),
        digits: Typed(digits.into()),
    }
}

#[test]
fn a_terminal_is_read_and_keeps_its_password() {
    let known = edit("10.0.0.9", "", "123456", "").read(None, &tenge()).unwrap();
    assert_eq!((known.port, known.password, known.digits), (20_007, 123_456, 2));
    let again = edit("10.0.0.9", "22000", "", "0").read(Some(&known), &tenge()).unwrap();
    assert_eq!((again.port, again.password, again.digits), (22_000, 123_456, 0));
    // Two names of one terminal are one name, where they can be.
    assert_eq!(edit(" Till.LAN", "", "", "").read(None, &tenge()).unwrap().host, "till.lan");
    let till = edit("till.lan", "", "123456", "").read(None, &tenge()).unwrap();
    assert_eq!(edit("TILL.lan", "", "", "").read(Some(&till), &tenge()).unwrap().password, 123_456);
    // Another terminal is not told it.
    assert_eq!(edit("10.0.0.8", "", "", "").read(Some(&known), &tenge()).unwrap().password, 0);
    for (host, port, password, digits, refusal) in [
        ("", "", "", "", Refusal::BadTerminalAddress { typed: String::new() }),
        ("a b", "", "", "", Refusal::BadTerminalAddress { typed: "a b".into() }),
        ("t", "0", "", "", Refusal::BadTerminalNumber),
        ("t", "", "1234567", "", Refusal::BadTerminalNumber),
        ("t", "", "x", "", Refusal::BadTerminalNumber),
        ("t", "", "", "4", Refusal::BadTerminalNumber),
    ] {
        assert_eq!(edit(host, port, password, digits).read(None, &tenge()), Err(refusal), "{host} {port}");
    }
    let by_hand = EditTerminal { driver: TerminalDriver::ByHand, ..edit("", "", "", "") };
    assert!(by_hand.read(None, &tenge()).is_ok());
    assert_eq!(edit("t", "", "77", "").without_password().password, Secret::default());
}

#[test]
fn a_terminal_counts_in_its_own_decimals() {
    let money = |minor| Money::of(minor).unwrap();
    let terminal = |digits: &str| edit("t", "", "", digits).read(None, &tenge()).unwrap();
    assert_eq!(terminal("").charge(money(1_500), &tenge()), Some((150_000, 398)));
    assert_eq!(terminal("0").charge(money(1_500), &tenge()), Some((1_500, 398)));
    assert_eq!(terminal("").charge(money(10_000_000_000), &tenge()), None);
    let euro = Currency { code: "EUR".into(), symbol: "€".into(), digits: 2 };
    assert_eq!(terminal("").charge(money(1_505), &euro), Some((1_505, 978)));
    assert_eq!(terminal("0").charge(money(1_505), &euro), None, "it cannot count cents");
    let own = Currency { code: "ZZZ".into(), symbol: "x".into(), digits: 0 };
    assert_eq!(terminal("").charge(money(1), &own), None);
}

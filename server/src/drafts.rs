//! A form that is sent without a script and refused leads back to its page: the address says what was typed, so that nobody
//! types it twice. Read by `app/src/kit/kept.rs`.

use std::collections::HashSet;

use domain::lists::escaped;

/// The page whose form is kept.
const PAGE: &str = "/settings/tariffs?";

/// The page with the form of a move, and the field in which its device is chosen.
const HALL: &str = "/hall?";
const SEAT: &str = "movement[to]";
const LONGEST_ID: usize = 40;

/// More than any form of ours comes to, and less than a server takes for an address.
const MOST: usize = 32 * 1024;

/// The address of a page whose form was refused, with what was typed into it in place of what was there before; others stay
/// as they are.
pub(crate) fn with_draft(location: &str, fields: &[(String, String)]) -> String {
    let refused = location.contains(PAGE) && location.contains("__err=");
    let Some((path, query)) = location.split_once('?').filter(|_| refused) else {
        return location.to_owned();
    };
    let rest: Vec<&str> = query.split('&').filter(|pair| !is_of_a_draft(pair)).collect();
    let mut address = format!("{path}?{}", rest.join("&"));
    let unpriced = unpriced(fields);
    for (name, value) in fields {
        let of_a_price = name.rsplit_once('[').is_some_and(|(stem, _)| unpriced.contains(stem));
        // Hours are counted by their places: those at which one may always begin stand there too.
        let says = !value.is_empty() || name.ends_with("[start]");
        if !says || of_a_price || !is_of_a_draft(name) || !is_a_name(name) {
            continue;
        }
        let pair = format!("&{name}={}", escaped(value));
        if address.len() + pair.len() <= MOST {
            address.push_str(&pair);
        }
    }
    address
}

/// The address of the hall where a move was refused, with the device that was chosen for it.
pub(crate) fn with_seat(location: &str, fields: &[(String, String)]) -> String {
    let refused = location.contains(HALL) && location.contains("__err=");
    let chosen = fields.iter().find(|(name, _)| name == SEAT).filter(|_| refused);
    let (Some((_, device)), Some((path, query))) = (chosen, location.split_once('?')) else {
        return location.to_owned();
    };
    let before = |pair: &&str| !pair.starts_with("movement[to]=") && !pair.starts_with("movement%5Bto%5D=");
    let rest: Vec<&str> = query.split('&').filter(before).collect();
    let device: String = device.chars().take(LONGEST_ID).collect();
    format!("{path}?{}&{SEAT}={}", rest.join("&"), escaped(&device))
}

fn is_of_a_draft(pair: &str) -> bool {
    pair.contains("[draft]") || pair.contains("%5Bdraft%5D")
}

/// Nothing in it has to be escaped.
fn is_a_name(name: &str) -> bool {
    name.chars().all(|letter| letter.is_ascii_alphanumeric() || ['[', ']', '_'].contains(&letter))
}

/// What hours beyond the first have no price in says nothing: it is left out, for there is much of it.
fn unpriced(fields: &[(String, String)]) -> HashSet<&str> {
    let further =
        fields.iter().filter(|(_, value)| value != "0").filter_map(|(name, _)| name.strip_suffix("[of]"));
    let priced: HashSet<&str> = fields
        .iter()
        .filter(|(_, value)| !value.is_empty())
        .filter_map(|(name, _)| name.strip_suffix("[price]"))
        .collect();
    further.filter(|stem| !priced.contains(stem)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn only_a_refused_tariff_comes_back_with_its_draft() {
        let typed = fields(&[("make[draft][name]", "Night & day"), ("make[id]", "1")]);
        for stays in ["/settings/tariffs", "/settings/tariffs?do=add", "/settings/staff?__err=b"] {
            assert_eq!(with_draft(stays, &typed), stays);
        }
        assert_eq!(
            with_draft(
                "http://club.test/settings/tariffs?do=add&make%5Bdraft%5D%5Bname%5D=x&__err=b",
                &typed
            ),
            "http://club.test/settings/tariffs?do=add&__err=b&make[draft][name]=Night%20%26%20day"
        );
    }

    #[test]
    fn only_a_refused_move_comes_back_with_its_device() {
        let chosen = fields(&[("movement[id]", "1"), ("movement[to]", "b&c")]);
        for stays in ["/hall?do=move", "/shift?__err=b"] {
            assert_eq!(with_seat(stays, &chosen), stays);
        }
        assert_eq!(
            with_seat("/hall?do=move&movement%5Bto%5D=a&movement[to]=a&__err=b", &chosen),
            "/hall?do=move&__err=b&movement[to]=b%26c"
        );
        assert_eq!(with_seat("/hall?__err=b", &fields(&[("start[id]", "1")])), "/hall?__err=b");
    }

    #[test]
    fn what_says_nothing_is_left_out() {
        let typed = fields(&[
            ("make[draft][description]", ""),
            ("make[draft][hours][0][start]", ""),
            ("make[draft][hours][0][finish]", ""),
            ("make[draft][prices][0][zone]", "z"),
            ("make[draft][prices][0][of]", "0"),
            ("make[draft][prices][0][price]", ""),
            ("make[draft][prices][1][zone]", "z"),
            ("make[draft][prices][1][of]", "1"),
            ("make[draft][prices][1][price]", ""),
            ("make[draft][prices][2][of]", "2"),
            ("make[draft][prices][2][price]", "9"),
            ("make[draft]&x", "1"),
        ]);
        assert_eq!(
            with_draft("/settings/tariffs?__err=b", &typed),
            "/settings/tariffs?__err=b&make[draft][hours][0][start]=&make[draft][prices][0][zone]=z&make[draft][prices][0][of]=0\
             &make[draft][prices][2][of]=2&make[draft][prices][2][price]=9"
        );
        let long = fields(&[("make[draft][name]", &"x".repeat(40_000)), ("make[draft][sold]", "units")]);
        assert_eq!(
            with_draft("/settings/tariffs?__err=b", &long),
            "/settings/tariffs?__err=b&make[draft][sold]=units"
        );
    }
}

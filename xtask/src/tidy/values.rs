//! What values are made of: moments come from the clock, amounts are whole, and what is sent is the same
//! everywhere.

use super::{
    Breach,
    source::{Source, item_end, words},
};

/// `Utc::now` is named by the clock alone.
pub fn time_comes_from_the_clock(file: &Source) -> Vec<Breach> {
    if !file.is_rust() || file.path == "server/club/src/clock.rs" {
        return Vec::new();
    }
    let law = "time comes in through Desk::now; only server/club/src/clock.rs asks the machine";
    words(&file.code, "Utc::now").map(|at| file.breach(at, law)).collect()
}

/// The domain counts in whole units.
pub fn domain_has_no_floats(file: &Source) -> Vec<Breach> {
    if !is_domain(file) {
        return Vec::new();
    }
    let floats = ["f32", "f64"].into_iter().flat_map(|float| words(&file.code, float));
    floats.map(|at| file.breach(at, "the domain counts in whole units, without f32 and f64")).collect()
}

/// The browser's `usize` is half as long as the server's.
pub fn wire_has_no_usize(file: &Source) -> Vec<Breach> {
    if !is_domain(file) {
        return Vec::new();
    }
    let types = ["pub struct", "pub enum"].into_iter().flat_map(|kind| words(&file.code, kind));
    let places = types.flat_map(|from| {
        let item = &file.code[from..item_end(&file.code, from)];
        ["usize", "isize"].into_iter().flat_map(move |size| words(item, size)).map(move |at| from + at)
    });
    places
        .map(|at| file.breach(at, "a type that crosses the wire has no usize: it differs in a browser"))
        .collect()
}

fn is_domain(file: &Source) -> bool {
    file.is_rust() && file.path.starts_with("app/domain/src/")
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn lines(law: fn(&Source) -> Vec<Breach>, path: &str, text: &str) -> Vec<usize> {
        law(&Source::new(path, text)).iter().map(|breach| breach.line).collect()
    }

    #[test]
    fn only_the_clock_asks_the_machine() {
        let text = "/// Not Utc::now.\nfn f() { chrono::Utc::now() }";
        assert_eq!(lines(time_comes_from_the_clock, "server/src/main.rs", text), [2]);
        assert_eq!(lines(time_comes_from_the_clock, "server/club/src/clock.rs", text), NONE);
    }

    #[test]
    fn floats_are_for_pages() {
        let text = "fn f(x: u32) -> u64 {}\nfn g(x: f64) -> &'static str { \"f32\" }";
        assert_eq!(lines(domain_has_no_floats, "app/domain/src/money.rs", text), [2]);
        assert_eq!(lines(domain_has_no_floats, "app/src/kit/chart.rs", text), NONE);
    }

    #[test]
    fn usize_stays_inside() {
        let kept = "pub struct A { n: u32 }\nfn f(n: usize) {}\nstruct B(usize);";
        assert_eq!(lines(wire_has_no_usize, "app/domain/src/hall.rs", kept), NONE);
        let broken =
            "pub struct A {\n    n: usize,\n}\npub struct B(pub isize);\npub enum C { D { n: Vec<usize> } }";
        let mut found = lines(wire_has_no_usize, "app/domain/src/hall.rs", broken);
        found.sort_unstable();
        assert_eq!(found, [2, 4, 5]);
    }
}

//! Habits that keep the code readable and the tests honest.

use super::{
    Breach,
    source::{Source, words},
};

const LONGEST_FILE: usize = 450;

/// A file is read in one sitting.
pub fn files_are_short(file: &Source) -> Vec<Breach> {
    let ours = ["rs", "css", "ts"].iter().any(|kind| file.path.ends_with(&format!(".{kind}")));
    let lines = file.text.lines().count();
    if !ours || lines <= LONGEST_FILE {
        return Vec::new();
    }
    vec![file.breach(
        file.text.len() - 1,
        format!("a file has at most {LONGEST_FILE} lines, this one has {lines}"),
    )]
}

/// What is to be done is done, or is an issue.
pub fn nothing_is_left_to_do(file: &Source) -> Vec<Breach> {
    if file.quotes_the_laws() {
        return Vec::new();
    }
    let marks = ["TODO", "FIXME", "XXX"].into_iter();
    let found = marks.flat_map(|mark| words(&file.text, mark).map(move |at| (at, mark)));
    found.map(|(at, mark)| file.breach(at, format!("{mark} is not left in the code"))).collect()
}

/// A lint that does not fit is expected, with a reason, so that it is missed when it is gone.
pub fn lints_are_expected_not_allowed(file: &Source) -> Vec<Breach> {
    if !file.is_rust() {
        return Vec::new();
    }
    let found = ["#[allow(", "#![allow("].into_iter().flat_map(|mark| file.code.match_indices(mark));
    found.map(|(at, _)| file.breach(at, "say #[expect(…, reason = \"…\")], not #[allow(…)]")).collect()
}

/// A test runs, or is not there.
pub fn no_test_is_skipped(file: &Source) -> Vec<Breach> {
    let marks: &[&str] = match file.path.rsplit('.').next() {
        Some("rs") => &["#[ignore"],
        Some("ts") => {
            &["test.skip", "test.fixme", "test.only", "describe.skip", "describe.fixme", "describe.only"]
        }
        _ => &[],
    };
    let found = marks.iter().flat_map(|mark| file.code.match_indices(mark));
    found.map(|(at, mark)| file.breach(at, format!("a test runs or is not there: no {mark}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn lines(law: fn(&Source) -> Vec<Breach>, path: &str, text: &str) -> Vec<usize> {
        law(&Source::new(path, text)).iter().map(|breach| breach.line).collect()
    }

    #[test]
    fn a_file_has_an_end() {
        assert_eq!(lines(files_are_short, "app/src/lib.rs", &"x\n".repeat(LONGEST_FILE)), NONE);
        assert_eq!(
            lines(files_are_short, "app/src/lib.rs", &"x\n".repeat(LONGEST_FILE + 1)),
            [LONGEST_FILE + 1]
        );
        assert_eq!(lines(files_are_short, "migrations/steps/1.sql", &"x\n".repeat(LONGEST_FILE + 1)), NONE);
    }

    #[test]
    fn nothing_is_left() {
        assert_eq!(lines(nothing_is_left_to_do, "style/hall.css", "a\n/* TODO: colours */"), [2]);
        assert_eq!(
            lines(nothing_is_left_to_do, "app/src/lib.rs", "const XXXL: u8 = 1; // todo\n// FIXME"),
            [2]
        );
    }

    #[test]
    fn lints_are_expected() {
        let text =
            "#[expect(dead_code, reason = \"soon\")]\n#[allow(dead_code)]\n// #[allow(x)]\n#![allow(x)]";
        assert_eq!(lines(lints_are_expected_not_allowed, "app/src/lib.rs", text), [2, 4]);
    }

    #[test]
    fn tests_run() {
        assert_eq!(lines(no_test_is_skipped, "a.rs", "#[test]\n#[ignore = \"slow\"]\nfn f() {}"), [2]);
        assert_eq!(
            lines(no_test_is_skipped, "a.spec.ts", "test('x')\ntest.only('y')\ntest.describe.skip('z')"),
            [2, 3]
        );
    }
}

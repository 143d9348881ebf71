//! The database is the club's own affair.

use std::ops::Range;

use super::{
    Breach,
    source::{Source, closing, item_end, words},
};

const LAW: &str = "the database is named only under server/club, migrations and bench/src, and in the domain only behind \
                   feature = \"db\"";

/// SeaORM, sqlx and SQL are named under `server/club`, `migrations` and `bench`, and in the domain behind its feature
/// `db`.
pub fn is_named_at_home(file: &Source) -> Vec<Breach> {
    let at_home =
        ["server/club/", "migrations/", "bench/src/"].iter().any(|home| file.path.starts_with(home));
    if !file.is_rust() || at_home || file.quotes_the_laws() {
        return Vec::new();
    }
    let gated = if file.path.starts_with("app/domain/") { gated_spans(file) } else { Vec::new() };
    let crates = ["sea_orm", "sea_orm_migration", "sqlx"];
    let named = crates.iter().flat_map(|name| words(&file.code, name)).chain(statements(&file.text));
    named.filter(|at| !gated.iter().any(|span| span.contains(at))).map(|at| file.breach(at, LAW)).collect()
}

/// What is compiled only with the feature: a whole file, an attribute `cfg_attr`, or the item below a `cfg`.
fn gated_spans(file: &Source) -> Vec<Range<usize>> {
    let mut spans = Vec::new();
    for (at, opening) in ["#![cfg(", "#[cfg(", "#[cfg_attr("].iter().flat_map(|o| places(&file.code, o)) {
        let end = closing(&file.code, at + opening.len() - 1) + 2;
        if !file.text[at..end.min(file.text.len())].contains("feature = \"db\"") {
            continue;
        }
        spans.push(match opening {
            "#![cfg(" => 0..file.code.len(),
            "#[cfg(" => at..item_end(&file.code, behind_attributes(&file.code, end)),
            _ => at..end,
        });
    }
    spans
}

fn places<'a>(code: &'a str, pattern: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
    code.match_indices(pattern)
}

fn behind_attributes(code: &str, from: usize) -> usize {
    let item = from + code[from..].len() - code[from..].trim_start().len();
    if code[item..].starts_with("#[") { behind_attributes(code, closing(code, item + 1) + 1) } else { item }
}

/// String literals that begin as SQL does. English begins with a capital and goes on in small letters.
fn statements(text: &str) -> impl Iterator<Item = usize> {
    let begins = [
        "select ",
        "insert into ",
        "update ",
        "delete from ",
        "create table ",
        "alter table ",
        "drop table ",
    ];
    let is_sql = move |literal: &str| {
        let line = literal.lines().next().unwrap_or_default();
        let lower = line.to_lowercase();
        let one_case = begins.iter().any(|b| line.starts_with(b) || line.starts_with(&b.to_uppercase()));
        let goes_on = match lower.split(' ').next() {
            Some("select") => lower.contains(" from "),
            Some("update") => lower.contains(" set "),
            _ => true,
        };
        one_case && goes_on
    };
    text.match_indices('"').map(|(at, _)| at).filter(move |at| is_sql(&text[at + 1..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn lines(path: &str, text: &str) -> Vec<usize> {
        is_named_at_home(&Source::new(path, text)).iter().map(|breach| breach.line).collect()
    }

    #[test]
    fn the_club_may_name_it_and_a_page_may_not() {
        let text = "// sea_orm is no news here\nuse sea_orm::Set;\n";
        assert_eq!(lines("server/club/src/hall/rows.rs", text), NONE);
        assert_eq!(lines("app/src/hall/mod.rs", text), [2]);
        assert_eq!(lines("server/src/main.rs", "fn f(p: sqlx::PgPool) {}"), [1]);
    }

    #[test]
    fn sql_is_known_by_its_beginning() {
        let sql = "let q = \"select id from seat\";\nlet r = \"UPDATE seat SET x = 1\";\nlet s = \"delete from seat\";";
        assert_eq!(lines("server/src/main.rs", sql), [1, 2, 3]);
        let english = "\"Select a seat from the list\"; \"update the price\"; \"select a seat\"";
        assert_eq!(lines("app/src/hall/mod.rs", english), NONE);
    }

    #[test]
    fn the_domain_names_it_behind_its_feature() {
        let kept = "#[cfg_attr(feature = \"db\", derive(sea_orm::DeriveValueType))]\npub struct A;\n\
                    #[cfg_attr(\n    feature = \"db\",\n    derive(sea_orm::DeriveValueType)\n)]\npub struct B;\n\
                    #[cfg(feature = \"db\")]\n#[doc(hidden)]\nimpl sea_orm::TryFromU64 for A {\n    fn f() -> sea_orm::E {}\n}\n";
        assert_eq!(lines("app/domain/src/ids.rs", kept), NONE);
        assert_eq!(lines("app/domain/src/db.rs", "#![cfg(feature = \"db\")]\nuse sea_orm::Set;"), NONE);
    }

    #[test]
    fn what_follows_a_gated_item_is_not_gated() {
        let text = "#[cfg(feature = \"db\")]\nuse sea_orm::Set;\nuse sea_orm::Value;\n\
                    #[cfg_attr(feature = \"x\", derive(sea_orm::A))]\nstruct B;";
        assert_eq!(lines("app/domain/src/ids.rs", text), [3, 4]);
    }
}

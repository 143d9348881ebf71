//! Whatever the club does or tells, it first asks whether this desk may have it.

use std::collections::HashSet;

use super::{
    Breach,
    source::{Function, Source, function, is_name, split_outside, squeezed, words},
};

/// Each function of a feature that is given a desk begins with `desk.may(…)` or `desk.act(…)`, or only calls
/// another such function.
pub fn ask_first(files: &[Source]) -> Vec<Breach> {
    let all: Vec<_> =
        files.iter().flat_map(|file| at_the_desk(file).map(move |found| (file, found))).collect();
    let known: HashSet<_> = all.iter().map(|(file, found)| (feature(file), found.name)).collect();
    let asks =
        |file: &Source, found: &Function| asks_first(found.body) || passes_on(file, found.body, &known);
    let law = "the first statement is `desk.may(…)` or `let act = desk.act(…)`, or the only one calls a function that \
               begins so";
    all.iter()
        .filter(|(file, found)| !asks(file, found))
        .map(|(file, found)| file.breach(found.at, law))
        .collect()
}

/// The feature that this file is the head of: `sessions` for `server/club/src/sessions/mod.rs`.
fn feature(file: &Source) -> Option<&str> {
    let name = file.path.strip_prefix("server/club/src/")?.strip_suffix("/mod.rs")?;
    (!name.contains('/')).then_some(name)
}

fn at_the_desk(file: &Source) -> impl Iterator<Item = Function<'_>> {
    let code = if feature(file).is_some() { file.code.as_str() } else { "" };
    let functions = words(code, "pub async fn").filter_map(|at| function(code, at));
    functions.filter(|found| squeezed(found.parameters).starts_with("desk:&Desk"))
}

fn asks_first(body: &str) -> bool {
    let first = split_outside(body, ';').first().map(|statement| squeezed(statement)).unwrap_or_default();
    ["desk.may(", "letact=desk.act(", "letmutact=desk.act("].iter().any(|begin| first.starts_with(begin))
}

/// Whether the body is one call, with the desk, of a function that is itself under this law.
fn passes_on(file: &Source, body: &str, known: &HashSet<(Option<&str>, &str)>) -> bool {
    let statements = split_outside(body, ';');
    let [only] = statements.as_slice() else {
        return false;
    };
    let only = squeezed(only);
    let Some((path, _)) = only.strip_suffix(".await").and_then(|call| call.split_once("(desk")) else {
        return false;
    };
    if !path.chars().all(|character| is_name(character) || character == ':') {
        return false;
    }
    match path.rsplit_once("::") {
        None | Some(("self", _)) => known.contains(&(feature(file), path.trim_start_matches("self::"))),
        Some((module, name)) => known.contains(&(module.rsplit("::").next(), name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn lines(body: &str) -> Vec<usize> {
        let end = "pub async fn end(desk: &Desk, id: Id) -> Result<()> {\n    let act = desk.act(Action::End).await?;\n}\n";
        let text = format!("{end}pub async fn start(desk: &Desk) -> Result<()> {{\n{body}\n}}\n");
        let files = [
            Source::new("server/club/src/sessions/mod.rs", text),
            Source::new(
                "server/club/src/hall/mod.rs",
                "pub async fn board(desk: &Desk) { desk.may(Action::See)?; }",
            ),
        ];
        ask_first(&files).iter().map(|breach| breach.line).collect()
    }

    #[test]
    fn asking_first_is_kept() {
        assert_eq!(lines("    desk.may(Action::Start)?;\n    Ok(())"), NONE);
        assert_eq!(lines("    let mut act = desk.act(\n Action::Start).await?;\n    Ok(())"), NONE);
    }

    #[test]
    fn asking_later_is_a_breach() {
        assert_eq!(lines("    let x = 1;\n    desk.may(Action::Start)?;"), [4]);
        assert_eq!(lines("    // desk.may(Action::Start)?;\n    Ok(())"), [4]);
        assert_eq!(lines(""), [4]);
    }

    #[test]
    fn passing_on_is_kept_where_the_other_asks() {
        assert_eq!(lines("    end(desk, id).await"), NONE);
        assert_eq!(lines("    crate::hall::board(desk).await"), NONE);
        assert_eq!(lines("    rows::all(desk).await"), [4]);
        assert_eq!(lines("    hall::unknown(desk).await"), [4]);
    }

    #[test]
    fn what_has_no_desk_is_free() {
        let text = "pub async fn prune(tx: &mut Tx) { sweep(); }\nasync fn own(desk: &Desk) { sweep(); }";
        assert_eq!(ask_first(&[Source::new("server/club/src/news/mod.rs", text)]), []);
    }
}

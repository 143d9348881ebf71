//! What the database refuses has a name, the name has a refusal, and the refusal has words.

use super::{
    Breach,
    source::{Source, inside, is_name, leading_name, split_outside, words},
};

const REFUSED_AS: &str = "server/club/src/constraints.rs";
const REFUSALS: &str = "app/domain/src/refusal.rs";
const WORDS: &str = "app/src/words.rs";

/// Each constraint that a migration names is known to the club.
pub fn each_has_a_refusal(files: &[Source]) -> Vec<Breach> {
    let known = text_of(files, REFUSED_AS);
    let steps =
        files.iter().filter(|file| file.path.starts_with("migrations/steps/") && file.path.ends_with(".sql"));
    let named = steps.flat_map(|file| named_in(file).into_iter().map(move |(at, name)| (file, at, name)));
    let unknown = named.filter(|(.., name)| !known.contains(&format!("\"{name}\"")));
    unknown
        .map(|(file, at, name)| file.breach(at, format!("{REFUSED_AS} does not know the constraint {name}")))
        .collect()
}

/// Each refusal is put into words.
pub fn each_refusal_has_words(files: &[Source]) -> Vec<Breach> {
    let said = files.iter().find(|file| file.path == WORDS).map_or("", |file| &file.code);
    let refusals = files.iter().filter(|file| file.path == REFUSALS);
    let each = refusals.flat_map(|file| variants(&file.code).into_iter().map(move |variant| (file, variant)));
    let mute = each.filter(|(_, (_, name))| words(said, &format!("Refusal::{name}")).next().is_none());
    mute.map(|(file, (at, name))| file.breach(at, format!("{WORDS} has no words for Refusal::{name}")))
        .collect()
}

fn text_of<'a>(files: &'a [Source], path: &str) -> &'a str {
    files.iter().find(|file| file.path == path).map_or("", |file| &file.text)
}

/// The names, but those of keys: `_pkey` is met by asking for the id, `_fkey` only by a mistake of ours.
fn named_in(file: &Source) -> Vec<(usize, String)> {
    let sql = without_comments(&file.text).to_lowercase();
    let constraints = words(&sql, "constraint").filter(|at| !sql[..*at].trim_end().ends_with("drop"));
    let constraints = constraints.map(|at| at + "constraint".len());
    let indexes = words(&sql, "create unique index").map(|at| at + "create unique index".len());
    let raised = ["raise(abort,", "raise exception"].into_iter().flat_map(|raise| behind(&sql, raise));
    let given = behind(&sql, "execute function").filter_map(|at| Some(at + sql[at..].find('(')? + 1));

    let plain = constraints.chain(indexes).map(|at| (at, name(&sql[at..])));
    let quoted = raised.chain(given).map(|at| (at, quoted_name(&sql[at..])));
    let all = plain.chain(quoted).filter_map(|(at, name)| Some((at, name?.to_owned())));
    all.filter(|(_, name)| !name.ends_with("_pkey") && !name.ends_with("_fkey")).collect()
}

fn behind<'a>(sql: &'a str, phrase: &'a str) -> impl Iterator<Item = usize> + 'a {
    sql.match_indices(phrase).map(|(at, phrase)| at + phrase.len())
}

/// `NAME`, `if not exists NAME`, or `= 'NAME'` as in `raise … using constraint = 'NAME'`.
fn name(sql: &str) -> Option<&str> {
    let sql = sql.trim_start();
    if let Some(given) = sql.strip_prefix('=') {
        return quoted_name(given);
    }
    let name = leading_name(sql.strip_prefix("if not exists").unwrap_or(sql).trim_start());
    (!name.is_empty()).then_some(name)
}

/// `'NAME'`; a sentence is not a name.
fn quoted_name(sql: &str) -> Option<&str> {
    let name = sql.trim_start().strip_prefix('\'')?.split('\'').next()?;
    (!name.is_empty() && name.chars().all(is_name)).then_some(name)
}

fn without_comments(sql: &str) -> String {
    let blank = |line: &str| match line.find("--") {
        Some(at) => format!("{}{}", &line[..at], " ".repeat(line.len() - at)),
        None => line.to_owned(),
    };
    sql.split('\n').map(blank).collect::<Vec<_>>().join("\n")
}

/// The variants of `pub enum Refusal`, each with its place.
fn variants(code: &str) -> Vec<(usize, &str)> {
    let Some(open) = words(code, "pub enum Refusal").next().and_then(|at| Some(at + code[at..].find('{')?))
    else {
        return Vec::new();
    };
    let body = &code[inside(code, open)];
    let place = |part: &str| part.as_ptr() as usize - code.as_ptr() as usize;
    let variant = |part| {
        let variant = without_attributes(part);
        (place(variant), leading_name(variant))
    };
    split_outside(body, ',').into_iter().map(variant).collect()
}

fn without_attributes(item: &str) -> &str {
    let item = item.trim_start();
    if item.starts_with("#[") { without_attributes(&item[inside(item, 1).end + 1..]) } else { item }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unknown(sql: &str, known: &str) -> Vec<(usize, String)> {
        let files = [Source::new("migrations/steps/0001_a.sql", sql), Source::new(REFUSED_AS, known)];
        let name = |breach: Breach| (breach.line, breach.law.rsplit(' ').next().unwrap().to_owned());
        each_has_a_refusal(&files).into_iter().map(name).collect()
    }

    #[test]
    fn constraints_and_unique_indexes_are_known() {
        let sql = "-- a constraint of_words\nid uuid constraint a_pkey primary key,\nconstraint a_b_fkey references b (id),\n\
                   constraint a_size check (size > 0)\ncreate unique index a_name on a (name);\ncreate index a_x on a (x);";
        assert_eq!(unknown(sql, "\"a_size\" | \"a_name\""), Vec::new());
        assert_eq!(unknown(sql, "\"a_size\""), [(5, "a_name".into())]);
        assert_eq!(unknown(sql, "a_size a_name").len(), 2);
    }

    #[test]
    fn triggers_are_known() {
        let sql = "select raise(abort, 'a_kept');\nraise exception 'rows of % stay' using constraint = tg_argv[0];\n\
                   execute function append_only('b_kept');\nraise exception using constraint = 'c_kept';";
        let names = [(1, "a_kept".to_owned()), (3, "b_kept".into()), (4, "c_kept".into())];
        let mut found = unknown(sql, "");
        found.sort();
        assert_eq!(found, names);
        assert_eq!(unknown("alter table a drop constraint a_old;", ""), []);
    }

    #[test]
    fn without_migrations_nothing_is_missed() {
        assert_eq!(each_has_a_refusal(&[]), []);
        assert_eq!(each_refusal_has_words(&[Source::new(WORDS, "")]), []);
    }

    #[test]
    fn refusals_have_words() {
        let refusals = "/// Why not, in words.\npub enum Refusal {\n    /// Taken, gone.\n    #[serde(rename = \"x\")]\n    \
                        DeviceTaken,\n    TooMuch { most: Money, of: u32 },\n    Late(Time),\n}\n";
        let files = |said: &str| [Source::new(REFUSALS, refusals), Source::new(WORDS, said)];
        let all = "Refusal::DeviceTaken => 1, Refusal::TooMuch { .. } => 2, Refusal::Late(_) => 3";
        assert_eq!(each_refusal_has_words(&files(all)), []);
        let some =
            each_refusal_has_words(&files("Refusal::DeviceTakenAway, Refusal::Late(_) // Refusal::TooMuch"));
        assert_eq!(some.iter().map(|breach| breach.line).collect::<Vec<_>>(), [5, 6]);
        assert_eq!(each_refusal_has_words(&files("")).len(), 3);
    }
}

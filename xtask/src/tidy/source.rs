//! A file as the laws read it, and as much of Rust's syntax as they need: brackets, statements, functions,
//! words.

use std::ops::Range;

use super::Breach;

/// One file.
pub struct Source {
    /// Its path from the root of the repository.
    pub path: String,
    /// What is written in it.
    pub text: String,
    /// Of Rust, the same with comments and literals blanked: every other byte is where it is in `text`.
    pub code: String,
}

impl Source {
    /// The file at this path.
    pub fn new(path: &str, text: impl Into<String>) -> Self {
        let text = text.into();
        let code = if path.ends_with(".rs") { blank(&text) } else { text.clone() };
        Self { path: path.into(), text, code }
    }

    /// Whether the file is Rust.
    pub fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }

    /// Whether the file belongs to the laws: these quote what they forbid.
    pub fn quotes_the_laws(&self) -> bool {
        self.path.starts_with("xtask/src/tidy/")
    }

    /// The breach of a law at this place of the text.
    pub fn breach(&self, at: usize, law: impl Into<String>) -> Breach {
        let line = self.text[..at].matches('\n').count() + 1;
        Breach { path: self.path.clone(), line, law: law.into() }
    }
}

/// The places where a name stands in the code by itself, not as a part of a longer one.
pub fn words<'a>(code: &'a str, word: &'a str) -> impl Iterator<Item = usize> + 'a {
    let alone =
        move |at: usize| !code[..at].ends_with(is_name) && !code[at + word.len()..].starts_with(is_name);
    code.match_indices(word).map(|(at, _)| at).filter(move |&at| alone(at))
}

/// Whether the character belongs to a name.
pub fn is_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// The name that the text begins with; empty where it begins with something else.
pub fn leading_name(text: &str) -> &str {
    &text[..text.find(|character| !is_name(character)).unwrap_or(text.len())]
}

/// The text without any white space: two writings of the same code are equal.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The place of the bracket that closes the one at `open`; the end of the code where none does.
pub fn closing(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (at, character) in code[open..].char_indices() {
        depth += step(character);
        if depth == 0 {
            return open + at;
        }
    }
    code.len()
}

/// What lies between brackets.
pub fn inside(code: &str, open: usize) -> Range<usize> {
    open + 1..closing(code, open).max(open + 1)
}

/// The parts between separators that stand outside all brackets; empty ones are left out.
pub fn split_outside(code: &str, separator: char) -> Vec<&str> {
    let (mut parts, mut depth, mut from) = (Vec::new(), 0, 0);
    for (at, character) in code.char_indices() {
        depth += step(character);
        if depth == 0 && character == separator {
            parts.push(code[from..at].trim());
            from = at + separator.len_utf8();
        }
    }
    parts.push(code[from..].trim());
    parts.retain(|part| !part.is_empty());
    parts
}

/// Where the item that begins at `from` ends: behind its closing brace or its `;`; a field or variant, behind
/// its `,`.
pub fn item_end(code: &str, from: usize) -> usize {
    let is_part = !is_item(&code[from..]);
    let mut depth = 0;
    for (at, character) in code[from..].char_indices() {
        depth += step(character);
        if depth < 0 || depth == 0 && (matches!(character, '}' | ';') || is_part && character == ',') {
            return from + at + 1;
        }
    }
    code.len()
}

fn is_item(code: &str) -> bool {
    let keywords =
        ["async", "const", "enum", "extern", "fn", "impl", "mod", "static", "struct", "trait", "type", "use"];
    let public = code.strip_prefix("pub").filter(|rest| !rest.starts_with(is_name)).map(str::trim_start);
    let item =
        public.map_or(code, |rest| if rest.starts_with('(') { &rest[closing(rest, 0) + 1..] } else { rest });
    keywords.contains(&leading_name(item.trim_start()))
}

fn step(character: char) -> i32 {
    match character {
        '(' | '[' | '{' => 1,
        ')' | ']' | '}' => -1,
        _ => 0,
    }
}

/// A function with a body.
pub struct Function<'a> {
    /// Where its `fn` stands.
    pub at: usize,
    /// What it is called.
    pub name: &'a str,
    /// What it is given, between the parentheses.
    pub parameters: &'a str,
    /// What it does, between the braces.
    pub body: &'a str,
}

/// The function that begins at or behind this place.
pub fn function(code: &str, from: usize) -> Option<Function<'_>> {
    let at = from + words(&code[from..], "fn").next()?;
    let name = leading_name(code[at + 2..].trim_start());
    let parameters = inside(code, behind_generics(code, at + code[at..].find(['(', '<'])?));
    let body = inside(code, parameters.end + code[parameters.end..].find('{')?);
    Some(Function { at, name, parameters: &code[parameters], body: &code[body] })
}

/// The place behind `<…>`, where that begins at `from`.
fn behind_generics(code: &str, from: usize) -> usize {
    let (mut depth, mut before) = (0, ' ');
    for (at, character) in code[from..].char_indices() {
        depth += i32::from(character == '<') - i32::from(character == '>' && before != '-');
        if depth == 0 {
            return from + at + usize::from(character == '>');
        }
        before = character;
    }
    code.len() - 1
}

/// The same text with spaces for comments and literals.
fn blank(text: &str) -> String {
    let mut code = text.as_bytes().to_vec();
    let mut at = 0;
    while let Some(character) = text[at..].chars().next() {
        let hidden = comment(&text[at..]).or_else(|| literal(text, at));
        let length = hidden.unwrap_or(character.len_utf8());
        if hidden.is_some() {
            code[at..at + length].iter_mut().filter(|byte| **byte != b'\n').for_each(|byte| *byte = b' ');
        }
        at += length;
    }
    String::from_utf8(code).expect("whole characters were replaced by spaces")
}

/// The length of the comment that the text begins with.
fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    if !text.starts_with("/*") {
        return None;
    }
    let (mut depth, mut at) = (0, 0);
    while at < text.len() {
        let rest = &text[at..];
        depth += i32::from(rest.starts_with("/*")) - i32::from(rest.starts_with("*/"));
        let pair = rest.starts_with("/*") || rest.starts_with("*/");
        at += if pair { 2 } else { rest.chars().next().map_or(1, char::len_utf8) };
        if depth == 0 {
            return Some(at);
        }
    }
    Some(text.len())
}

/// The length of the string or character that stands at this place.
fn literal(text: &str, at: usize) -> Option<usize> {
    let rest = &text[at..];
    let hashes = rest.strip_prefix('r').map(|raw| raw.len() - raw.trim_start_matches('#').len());
    if let Some(hashes) = hashes
        && rest[1 + hashes..].starts_with('"')
        && !text[..at].trim_end_matches('b').ends_with(is_name)
    {
        let end = format!("\"{}", "#".repeat(hashes));
        let open = 1 + hashes + 1;
        return Some(rest[open..].find(&end).map_or(rest.len(), |close| open + close + end.len()));
    }
    match rest.chars().next()? {
        '"' => quoted(rest, '"'),
        // A lifetime has no closing quote behind its first letter.
        '\'' if rest[1..].starts_with('\\') || rest[1..].chars().nth(1) == Some('\'') => quoted(rest, '\''),
        _ => None,
    }
}

fn quoted(rest: &str, quote: char) -> Option<usize> {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return Some(at + 1),
            _ => {}
        }
    }
    Some(rest.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_literals_are_blanked_in_place() {
        let text = "a /* x /* y */ */ b // c\nd(\"e\\\"f\", 'g', '\\'', r#\"h\"i\"#, &'j k)";
        let code = blank(text);
        assert_eq!(code.len(), text.len());
        assert_eq!(squeezed(&code), "abd(,,,,&'jk)");
        assert_eq!(code.find('d'), text.find("d("));
    }

    #[test]
    fn letters_of_any_alphabet_keep_their_places() {
        let text = "f(\"₸ и\") // тг\ng";
        assert_eq!(blank(text).find('g'), text.find('g'));
    }

    #[test]
    fn a_word_is_not_a_part_of_a_word() {
        assert_eq!(words("fn fnord() { my_fn(); fn }", "fn").collect::<Vec<_>>(), [0, 22]);
    }

    #[test]
    fn statements_are_split_outside_brackets() {
        assert_eq!(split_outside("let a = { b; c }; d(e; f); g", ';'), ["let a = { b; c }", "d(e; f)", "g"]);
    }

    #[test]
    fn a_function_is_taken_apart() {
        let code = "pub async fn f(a: &A, b: (B, C)) -> [D; 2] { e; { g } } fn h() {}";
        let found = function(code, 0).unwrap();
        assert_eq!((found.name, found.parameters, found.body), ("f", "a: &A, b: (B, C)", " e; { g } "));
    }

    #[test]
    fn generics_are_no_parameters() {
        let found = function("fn f<F: Fn(A) -> B>(a: A) { f }", 0).unwrap();
        assert_eq!((found.parameters, found.body), ("a: A", " f "));
    }

    #[test]
    fn an_item_ends_where_it_is_closed() {
        assert_eq!(item_end("struct A { b: C } x", 0), 17);
        assert_eq!(item_end("use a::{b, c}; x", 0), 13);
        assert_eq!(item_end("impl<A, B> C<A> for D {} x", 0), 24);
        assert_eq!(item_end("pub(crate) struct A<B, C>(D); x", 0), 29);
        assert_eq!(item_end("x: (A, B), y", 0), 10);
        assert_eq!(item_end("pub x: A, y: B }", 0), 9);
    }
}

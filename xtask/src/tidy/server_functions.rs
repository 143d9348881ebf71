//! Browser to club: a server function opens the desk, makes one call into the club, and answers.

use super::{
    Breach,
    source::{Function, Source, function, is_name, split_outside, squeezed},
};

/// These hand out and take back what a desk is opened with.
const WITHOUT_A_DESK: (&str, [&str; 2]) = ("app/src/staff/api.rs", ["sign_in", "sign_out"]);

/// Server functions stand in the `api.rs` of their feature.
pub fn live_in_api_files(file: &Source) -> Vec<Breach> {
    if is_api(file) || !file.is_rust() {
        return Vec::new();
    }
    let law = "a server function stands in app/src/<feature>/api.rs";
    attributes(file).map(|at| file.breach(at, law)).collect()
}

/// A server function opens the desk, makes one call into the club and answers.
pub fn only_open_the_desk(file: &Source) -> Vec<Breach> {
    if !is_api(file) {
        return Vec::new();
    }
    let functions = attributes(file).filter_map(|at| function(&file.code, at));
    let others =
        functions.filter(|function| !is_exempt(file, function) && !only_opens_the_desk(function.body));
    let law = "a server function does `let desk = desk().await?;` and then \
               `answer(&desk, <module>::<function>(&desk, …).await).await`, with one `let` between at most";
    others.map(|function| file.breach(function.at, law)).collect()
}

fn is_api(file: &Source) -> bool {
    file.path.starts_with("app/src/") && file.path.ends_with("/api.rs")
}

fn is_exempt(file: &Source, function: &Function) -> bool {
    let (path, names) = WITHOUT_A_DESK;
    file.path == path && names.contains(&function.name)
}

fn attributes(file: &Source) -> impl Iterator<Item = usize> {
    let places = file.code.match_indices("#[server").map(|(at, _)| at);
    places.filter(|at| file.code[at + "#[server".len()..].starts_with(['(', ']']))
}

fn only_opens_the_desk(body: &str) -> bool {
    let statements: Vec<String> = split_outside(body, ';').into_iter().map(squeezed).collect();
    let opens = |statement: &String| statement == "letdesk=desk().await?";
    match statements.as_slice() {
        [first, last] => opens(first) && answers(last),
        [first, between, last] => opens(first) && between.starts_with("let") && answers(last),
        _ => false,
    }
}

/// `answer(&desk, module::function(&desk, …).await).await`, without white space.
fn answers(expression: &str) -> bool {
    let call = expression.strip_prefix("answer(&desk,").and_then(|rest| rest.strip_suffix(".await).await"));
    let call = call.or_else(|| expression.strip_prefix("answer(&desk,")?.strip_suffix(".await,).await"));
    let path = call.and_then(|call| call.split_once("(&desk")).map(|(path, _)| path);
    path.is_some_and(|path| path.contains("::") && path.chars().all(|c| is_name(c) || c == ':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NONE: [usize; 0] = [];

    fn lines(path: &str, body: &str) -> Vec<usize> {
        let text =
            format!("#[server(endpoint = \"hall\")]\npub async fn f(id: Id) -> Reply<Hall> {{\n{body}\n}}\n");
        only_open_the_desk(&Source::new(path, text)).iter().map(|breach| breach.line).collect()
    }

    #[test]
    fn the_usual_form_is_kept() {
        let body = "let desk = desk().await?;\nanswer(&desk, hall::board(&desk, id).await).await";
        assert_eq!(lines("app/src/hall/api.rs", body), NONE);
        let between = "let desk = desk().await?;\nlet a = A { id };\nanswer(\n&desk,\nhall::board(&desk, a).await,\n)\n.await";
        assert_eq!(lines("app/src/hall/api.rs", between), NONE);
    }

    #[test]
    fn anything_else_is_a_breach() {
        let api = "app/src/hall/api.rs";
        assert_eq!(lines(api, "answer(&desk, hall::board(&desk).await).await"), [2]);
        assert_eq!(lines(api, "let desk = desk().await?;\nOk(hall::board(&desk).await?)"), [2]);
        assert_eq!(lines(api, "let desk = desk().await?;\nanswer(&desk, board()).await"), [2]);
        let long = "let desk = desk().await?;\nlet a = 1;\nlet b = 2;\nanswer(&desk, hall::board(&desk).await).await";
        assert_eq!(lines(api, long), [2]);
        let doing = "let desk = desk().await?;\nlog(id);\nanswer(&desk, hall::board(&desk).await).await";
        assert_eq!(lines(api, doing), [2]);
    }

    #[test]
    fn sign_in_has_no_desk_yet() {
        let text = "#[server(endpoint = \"in\")]\npub async fn sign_in() -> Reply<()> { Ok(()) }";
        assert_eq!(only_open_the_desk(&Source::new("app/src/staff/api.rs", text)), []);
        assert_eq!(only_open_the_desk(&Source::new("app/src/hall/api.rs", text)).len(), 1);
    }

    #[test]
    fn a_page_has_no_server_functions() {
        let text = "/// See `#[server]`.\n#[server]\npub async fn f() {}";
        assert_eq!(live_in_api_files(&Source::new("app/src/hall/mod.rs", text))[0].line, 2);
        assert_eq!(live_in_api_files(&Source::new("app/src/hall/api.rs", text)), []);
    }
}

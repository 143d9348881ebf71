//! What was asked for, line by line.

use domain::audit::InputLine;
use serde_json::Value as Json;
use uuid::Uuid;

/// Every value with the names that lead to it; `known` says what the thing with an id is called.
pub(super) fn of(input: &Json, known: impl Fn(Uuid) -> Option<String>) -> Vec<InputLine> {
    let mut lines = Vec::new();
    walk(input, &mut Vec::new(), &mut |name: &[String], value: String| {
        let known = value.parse::<Uuid>().ok().and_then(&known);
        lines.push(InputLine { name: name.to_vec(), value, known });
    });
    lines
}

fn walk(value: &Json, path: &mut Vec<String>, found: &mut impl FnMut(&[String], String)) {
    match value {
        Json::Object(all) if !all.is_empty() => {
            for (name, value) in all {
                path.push(name.clone());
                walk(value, path, found);
                path.pop();
            }
        }
        Json::Array(all) if !all.is_empty() => {
            for (value, place) in all.iter().zip(1_u32..) {
                path.push(place.to_string());
                walk(value, path, found);
                path.pop();
            }
        }
        Json::Object(_) | Json::Array(_) | Json::Null => found(path.as_slice(), String::new()),
        Json::Bool(yes) => found(path.as_slice(), if *yes { "yes" } else { "no" }.to_owned()),
        Json::Number(number) => found(path.as_slice(), number.to_string()),
        Json::String(text) => found(path.as_slice(), text.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_value_has_a_line_and_none_has_braces() {
        let id = Uuid::now_v7();
        let input = json!({
            "device": id,
            "disabled": true,
            "note": null,
            "quantity": 2,
            "remove": [],
            "week": [{ "from": "10:00", "kind": "open" }, { "kind": "closed" }],
        });
        let lines = of(&input, |asked| (asked == id).then(|| "PC 7".to_owned()));
        let told: Vec<String> =
            lines.iter().map(|line| format!("{}={}", line.name.join("."), line.value)).collect();
        assert_eq!(
            told,
            [
                format!("device={id}"),
                "disabled=yes".into(),
                "note=".into(),
                "quantity=2".into(),
                "remove=".into(),
                "week.1.from=10:00".into(),
                "week.1.kind=open".into(),
                "week.2.kind=closed".into(),
            ]
        );
        assert_eq!(lines[0].known.as_deref(), Some("PC 7"));
        assert!(lines[1..].iter().all(|line| line.known.is_none()));
    }
}

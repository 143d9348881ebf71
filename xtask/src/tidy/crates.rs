//! Dependencies between our crates run one way.

use serde_json::Value;

use super::Breach;

/// A crate, what it may depend on, and what its tests may use beside that.
const ORDER: [(&str, &[&str], &[&str]); 10] = [
    ("domain", &[], &[]),
    ("migrations", &[], &[]),
    ("club", &["domain"], &["migrations"]),
    ("app", &["domain", "club"], &[]),
    ("printer", &[], &[]),
    ("server", &["app", "club", "domain", "migrations", "printer", "terminal"], &[]),
    ("terminal", &[], &[]),
    ("frontend", &["app"], &[]),
    ("bench", &["club", "domain", "migrations"], &[]),
    ("xtask", &[], &[]),
];

/// Each crate depends only on those that stand below it. `metadata` is what `cargo metadata --no-deps` tells.
pub fn keep_their_order(metadata: &Value) -> Vec<Breach> {
    list(&metadata["packages"]).iter().flat_map(breaches_of).collect()
}

fn breaches_of(package: &Value) -> Vec<Breach> {
    let name = text(&package["name"]);
    let breach = |law: String| {
        let root = std::env::current_dir().unwrap_or_default();
        let path = text(&package["manifest_path"]).trim_start_matches(&*root.to_string_lossy());
        Breach { path: path.trim_start_matches('/').into(), line: 1, law }
    };
    let Some((_, normal, for_tests)) = ORDER.iter().find(|(known, ..)| *known == name) else {
        return vec![breach(format!(
            "the crate {name} has no place in the order of xtask/src/tidy/crates.rs"
        ))];
    };
    let ours = list(&package["dependencies"]).iter().filter(|dependency| dependency["path"].is_string());
    let strangers = ours.filter(|dependency| {
        let other = text(&dependency["name"]);
        let test = dependency["kind"] == "dev";
        !normal.contains(&other) && !(test && (for_tests.contains(&other) || name == "server"))
    });
    strangers.map(|other| breach(format!("{name} may not depend on {}", text(&other["name"])))).collect()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn laws(name: &str, dependency: &str, kind: Option<&str>) -> Vec<String> {
        let dependencies = [
            json!({ "name": dependency, "kind": kind, "path": "/elsewhere" }),
            json!({ "name": "serde", "kind": null }),
        ];
        let package = json!({ "name": name, "manifest_path": "/x/Cargo.toml", "dependencies": dependencies });
        keep_their_order(&json!({ "packages": [package] })).into_iter().map(|breach| breach.law).collect()
    }

    #[test]
    fn dependencies_run_one_way() {
        assert_eq!(laws("club", "domain", None), [""; 0]);
        assert_eq!(laws("domain", "club", None), ["domain may not depend on club"]);
        assert_eq!(laws("frontend", "domain", None), ["frontend may not depend on domain"]);
    }

    #[test]
    fn tests_may_use_more() {
        assert_eq!(laws("club", "migrations", Some("dev")), [""; 0]);
        assert_eq!(laws("club", "migrations", None), ["club may not depend on migrations"]);
        assert_eq!(laws("club", "app", Some("dev")), ["club may not depend on app"]);
        assert_eq!(laws("server", "xtask", Some("dev")), [""; 0]);
    }

    #[test]
    fn a_new_crate_must_find_its_place() {
        assert_eq!(laws("agent", "domain", None).len(), 1);
    }
}

//! The style: one entry that imports the rest, bundled into one file.

use std::path::Path;

use lightningcss::{
    bundler::{Bundler, FileProvider},
    stylesheet::{MinifyOptions, ParserOptions, PrinterOptions},
    targets::{Browsers, Targets},
};

use crate::outcome::{Context, Outcome};

/// The first versions that know nesting, `:has()`, `oklch()` and `color-mix()`: nothing has to be rewritten
/// for them.
const BROWSERS: Browsers = Browsers {
    chrome: Some(version(120)),
    edge: Some(version(120)),
    firefox: Some(version(121)),
    safari: Some(version(17) | 2 << 8),
    ios_saf: Some(version(17) | 2 << 8),
    android: None,
    ie: None,
    opera: None,
    samsung: None,
};

const fn version(major: u32) -> u32 {
    major << 16
}

/// The style sheet with all that it imports, minified.
pub fn bundle(entry: &Path) -> Outcome<String> {
    let targets = Targets::from(BROWSERS);
    let files = FileProvider::new();
    let mut sheet =
        Bundler::new(&files, None, ParserOptions::default()).bundle(entry).context(entry.display())?;
    sheet.minify(MinifyOptions { targets, ..MinifyOptions::default() }).context(entry.display())?;
    let printer = PrinterOptions { minify: true, targets, ..PrinterOptions::default() };
    Ok(sheet.to_css(printer).context(entry.display())?.code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle_of(files: &[(&str, &str)]) -> Outcome<String> {
        let home = std::env::temp_dir().join(format!("clubdeck-css-{}-{}", std::process::id(), files.len()));
        std::fs::create_dir_all(&home).unwrap();
        for (name, text) in files {
            std::fs::write(home.join(name), text).unwrap();
        }
        let bundled = bundle(&home.join(files[0].0));
        std::fs::remove_dir_all(&home).unwrap();
        bundled
    }

    #[test]
    fn imports_become_one_file() {
        let css = bundle_of(&[
            ("a.css", "@import './b.css';\n.a { color: red; }"),
            ("b.css", ".b { color: blue }"),
        ]);
        assert_eq!(css.unwrap(), ".b{color:#00f}.a{color:red}");
    }

    #[test]
    fn nesting_stays() {
        let css = bundle_of(&[("a.css", ".a { .b { color: red } }")]).unwrap();
        assert!(css.starts_with(".a{"), "{css}");
    }

    #[test]
    fn a_missing_import_is_named() {
        let files = [("a.css", "@import './gone.css';"), ("b.css", ""), ("c.css", "")];
        assert!(bundle_of(&files).unwrap_err().contains("a.css"));
    }
}

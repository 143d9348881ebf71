//! The log in words.

use domain::{
    access::Action,
    audit::{InputLine, LogEntry, Verdict},
    money::Currency,
    sessions::past::Outcome,
    time::{LocalTimes, Moment},
};

use crate::{kit::icon::Glyph, staff::rights, words::sentence};

/// `22 Nov 2026, 20:30:05`, in the club's time.
pub fn when(times: &LocalTimes, moment: Moment) -> String {
    times.local(moment).format("%-d %b %Y, %H:%M:%S").to_string()
}

/// Who acted.
pub fn by(entry: &LogEntry) -> String {
    entry.by.clone().unwrap_or_else(|| "The house".to_owned())
}

/// What was done or tried: the right that it took.
pub const fn what(action: Option<Action>) -> &'static str {
    match action {
        Some(action) => rights::words(action),
        None => "Something that this version does not know",
    }
}

/// The icon beside the word.
pub const fn glyph(verdict: Verdict) -> Glyph {
    match verdict {
        Verdict::Done => Glyph::Done,
        Verdict::Refused => Glyph::Refused,
        Verdict::Forbidden => Glyph::Forbidden,
        Verdict::Failed => Glyph::Failed,
    }
}

/// Why it was not done.
pub fn why(outcome: &Outcome, currency: &Currency) -> Option<String> {
    match outcome {
        Outcome::Done => None,
        Outcome::ByCard(state) => Some(format!("By card: {}.", state.word())),
        Outcome::Refused(Some(refusal)) => Some(sentence(refusal, currency)),
        Outcome::Refused(None) => Some("Something was not there.".to_owned()),
        Outcome::Forbidden => Some("Their roles did not allow it.".to_owned()),
        Outcome::Failed => Some("The program failed. Its own log says why.".to_owned()),
    }
}

/// `Session on PC 3`, where it was about one.
pub fn session(entry: &LogEntry) -> Option<String> {
    entry.session.as_ref().map(|session| format!("Session on {}", session.device))
}

/// The device that it was about, unless its session says so already.
pub fn device(entry: &LogEntry) -> Option<&str> {
    let device = entry.device.as_ref()?.name.as_str();
    let said = entry.session.as_ref().is_some_and(|session| session.device == device);
    (!said).then_some(device)
}

/// All that it was about, without links.
pub fn about(entry: &LogEntry) -> String {
    let parts = [session(entry), device(entry).map(str::to_owned), entry.thing.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// `Longest pause minutes`, `Week · 1 · kind`.
pub fn name(line: &InputLine) -> String {
    let words = line.name.join(" · ").replace('_', " ");
    let mut letters = words.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => "Value".to_owned(),
    }
}

/// What was sent, and what it is called where it is an id.
pub fn value(line: &InputLine) -> String {
    match &line.known {
        Some(known) => format!("{known} ({})", line.value),
        None if line.value.is_empty() => "—".to_owned(),
        None => line.value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use domain::{
        audit::AboutSession,
        ids::{ActId, DeviceId, SessionId},
        refusal::Refusal,
        sessions::past::Named,
    };

    use super::*;

    fn line(name: &[&str], value: &str, known: Option<&str>) -> InputLine {
        InputLine {
            name: name.iter().map(|name| (*name).to_owned()).collect(),
            value: value.to_owned(),
            known: known.map(str::to_owned),
        }
    }

    #[test]
    fn lines_are_names_and_values() {
        for (line, said) in [
            (line(&["longest_pause_minutes"], "30", None), ("Longest pause minutes", "30")),
            (line(&["week", "1", "kind"], "open", None), ("Week · 1 · kind", "open")),
            (line(&["note"], "", None), ("Note", "—")),
            (line(&["device"], "id", Some("PC 7")), ("Device", "PC 7 (id)")),
            (line(&[], "5", None), ("Value", "5")),
        ] {
            assert_eq!((name(&line).as_str(), value(&line).as_str()), said);
        }
    }

    #[test]
    fn what_it_was_about_is_said_once() {
        let device = |name: &str| Some(Named { id: DeviceId::fresh(), name: name.to_owned() });
        let session = |name: &str| Some(AboutSession { id: SessionId::fresh(), device: name.to_owned() });
        let entry = |session, device, thing: Option<&str>| LogEntry {
            id: ActId::fresh(),
            at: Moment::UNIX_EPOCH,
            by: None,
            action: Some(Action::StartSession),
            outcome: Outcome::Done,
            session,
            device,
            thing: thing.map(str::to_owned),
            input: Vec::new(),
        };
        for (entry, said) in [
            (entry(session("PC 3"), device("PC 3"), Some("1 hour")), "Session on PC 3 · 1 hour"),
            (entry(session("PC 4"), device("PC 3"), None), "Session on PC 4 · PC 3"),
            (entry(None, device("PC 3"), None), "PC 3"),
            (entry(None, None, None), ""),
        ] {
            assert_eq!(about(&entry), said);
        }
    }

    #[test]
    fn what_was_not_done_says_why() {
        let currency = crate::words::no_currency();
        assert_eq!(why(&Outcome::Done, &currency), None);
        let refused = Outcome::Refused(Some(Refusal::AlreadyPaused));
        assert_eq!(why(&refused, &currency).as_deref(), Some("This session is paused already."));
        for outcome in [Outcome::Refused(None), Outcome::Forbidden, Outcome::Failed] {
            assert!(why(&outcome, &currency).is_some(), "{outcome:?}");
        }
    }
}
